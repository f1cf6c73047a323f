"""Names in whatever letters, known by the place of one who acts in a transaction: 鳴門塗装は…を買収すると発表した, 北越パネルと提携, みどり製陶から受注."""

from __future__ import annotations

import re
from collections.abc import Iterator

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.lang.ja.morphemes import morphemes
from torihiki.lang.ja.parties.bracketed import soft_nouns
from torihiki.lang.ja.parties.shapes import KATA_END
from torihiki.lang.ja.parties.sold import bare, special
from torihiki.lang.ja.parties.words import DEALINGS, FACILITIES, LATIN_STOPS, LEGAL, NATION_SIGNS

__all__ = ["ACTS", "SLOT", "acting", "generic"]

_ASIDE = r"(?:\([^()\n]{1,40}\))?"
_SUM = r"(?:約|計|最大|総額)?(?:[0-9.,兆億万千]{1,12}(?:米?ドル|円|ユーロ|ポンド|元|ウォン|%|割)(?:規模|程度|超|相当)?(?:\([^()\n]{1,24}\))?(?:で|の|を)?)?"
_WITH = r"と(?:の?間で)?、?[^、。はがを\n]{0,16}?(?:(?:業務|資本|戦略|包括|技術|販売)[^、。はがを\n]{0,8}提携|提携(?:した|し|する|で|を|に|$)|(?:契約|協定|覚書|合意書)を[^、。\n]{0,6}(?:結|締結|交わ)|合弁|経営統合|合併|共同出資|共同開発|共同研究|資本業務提携|(?:経営を)?一つにな?|一緒になる|袂を分か|たもとを分か)"
_FROM = rf"から、?(?:[^、。はが\n]{{0,24}}?)(?:を(?:受注|受託|調達|仕入れ|購入|買い取|取得|借り入れ|譲り受け|譲受)|の?(?:出資|融資)を受け|受注し|(?:取得|購入|買い取|譲り受け)(?:し|た|る)|{_SUM}(?:調達|買った|買って|購入|取得))"
_TO = rf"(?:に|へ)、?(?:対し(?:て)?、?)?{_SUM}(?:[^、。はが\n]{{0,16}}?を)?{_SUM}(?:共同で|新たに|追加で)?(?:[^、。はを\n]{{1,16}}が(?:[^、。は\n]{{0,16}}を)?{_SUM})?(?:売却|譲渡|引き継|手放|供給(?:する|した|し|を)|納入(?:する|した|し|を)|納める|納めた|出資|資本参加|投資(?:する|した|し)|融資|発注(?:する|した|し)|貸し付け|ライセンス供与)"
_BY = r"による(?:[^、。はが\n]{0,12}の)?(?:買収|TOB|株式公開買|出資|資本参加|子会社化|増資の引)|への(?:[^、。はがを\n]{0,10}の)?(?:売却|出資|融資|納入|譲渡|供給)"
_BOUGHT = r"(?:を(?:[^、。はがを\n]{0,16}(?:で|により|によって))?(?:買収|傘下に|仲間に|グループに(?:加|迎)|非公開化|(?:完全|連結)?子会社[化に])|の(?:買収|非公開化))"
_LISTED = r"の(?:両社|[2-9二三四五六七八九](?:社|者)(?:は|が|で|と|に|の))"
_OWNED = r"の(?:全|発行済み?|既存|普通)?(?:株式?|議決権)(?:の|を|約|計|[0-9])|の(?:(?:完全|連結|全額出資|上場|米国?|中国|海外|国内)の?)?(?:子会社|孫会社|傘下)"  # what only firms have
SLOT = rf"{_ASIDE}(?:{_WITH}|{_FROM}|{_TO}|{_BY}|{_BOUGHT}|{_LISTED}|{_OWNED})"
_SLOT = sieve(SLOT)
_TAKEN = sieve(  # what is done to firms alone, not to what they make
    rf"{_ASIDE}(?:{_BOUGHT}|{_OWNED}|を[^、。はがを\n]{{0,16}}子会社|と(?:の?間で)?、?(?:業務|資本|経営統合|合弁)|への(?:出資|TOB)|に(?:対して?)?{_SUM}(?:出資|資本参加)|から、?[^、。はが\n]{{0,16}}?の?出資を受け|による(?:買収|TOB|出資)|(?:は|が)、?(?:[0-9]{{1,2}}日|同日)、)"
)
_MARK = sieve(r"(?:\([^()\n]{1,24}\))?(?:、|と|や|および|及び|・)(?:[米英独仏韓]|(?:同業|台湾|中国|韓国|米国)の)?")
_MARKED = sieve(r"(?:、|と|や|および|及び)$")
_ENDS = sieve(r"(?:など|ら)?(?:の?(?:計|両)?[2-9二三四五六七八九]?社|など|が|は|と共同|に|から|を)")
_DEALINGS = sieve(any_of(DEALINGS))
_TOPIC = sieve(rf"{_ASIDE}(?:は|が)")
_DONE = (
    "買収|譲渡|出資|調達|上場|増資|受注|売却|提携|合併|融資|発注|購入|契約|賃借|統合|借り入れ|譲り受け|買い取"  # what only somebody does
    "|手放|手に入れ|(?:傘下|仲間|グループ)に(?:収め|加え|入れ|迎え)|引き受け|買い増|取り込ん(?=だ)|引き継い(?=だ)|会社を(?:[^。、はが]{0,16}に)?(?:立ち上げ|設け)"
)
ACTS = sieve(  # what a sentence says in the end of one who announces, decides or does it
    rf"[^。\n]{{0,110}}?(?:(?:{_DONE})(?:し(?:た|ている|ていた)|る|た|だ|す)(?![ぁ-ん一-龥])|(?:{any_of(DEALINGS)})[^。\n]{{0,50}}?(?:(?:発表|公表|決議|締結|合意|決定|買収|取得|売却|譲渡|出資|調達|受注|発注|提携|契約|融資|設立|納入|供給|統合|上場|着工)(?:し(?:た|ている|ていた|、)|する)"
    r"|明らかにした|決めた|結んだ|結ぶ|固めた|交わした|受けた|受ける|借りる|借り入れる|完了した))"
)
_HEADED = sieve(rf"{_ASIDE}、[^。\n]{{2,60}}?(?:{any_of(DEALINGS)})[^。\n]{{0,30}}(?:\n|$)")
_OPENS = sieve(r"(?:^|[\n。」】])[ ・■◆●○◇▼「]{0,2}(?:[一-龥ァ-ヴーA-Z]{2,12}の)?$")
_LETTERS = re.compile(r"[一-龥々ヶァ-ヴーA-Za-z0-9&・]{2,20}")
_SOFT = re.compile(r"[ぁ-ん]{2,7}$")
_ALONE = re.compile(r"(?:^|[\n。「])([ぁ-ん]{3,8})(?=(?:は|が)(?:、|[0-9]|[一-龥ァ-ヴA-Z]))")
_BEHIND = frozenset("はがをにへとやのか、よ・お及(な")  # what can follow a name in such a place
_JOINS = frozenset("、とやび")
_KANA_ONLY = re.compile(r"[ァ-ヴー・]+")
_KANA_SOFT = re.compile(
    r"(?<![ァ-ヴー])([ァ-ヴー]{3,12})([ぁ-ん]{3,6}?)(?=(?:は|が|を|に|へ|と|の|から|による)(?:[^ぁ-ん]|の))"
)  # ウェルフェアすずらん
_KANJI = re.compile(r"[一-龥]")
_CLASSED = re.compile(r".(?:会社|企業|大手|メーカー|新興|スタートアップ|ベンチャー|ファンド|商社|事業者)[一-龥ァ-ヴA-Z].")
_SMALL = re.compile(r"[a-z][A-Za-z0-9]{3,14}")  # vanta: no English word stands so in a Japanese sentence
_CLASS_SMALL = sieve(  # セキュリティー企業sentrabitが: after such a word they are a name
    r"(?:企業|会社|新興|スタートアップ|ベンチャー|大手|メーカー|事業者)[「]?([a-z][a-z0-9]{3,14}(?:\.(?:ai|io|com))?)(?=」?(?:[はがをにへとのや、(]|など|から))"
)
_CLASSED_SMALL = re.compile(r"(?:企業|会社|新興|スタートアップ|ベンチャー|大手|メーカー|事業者)[a-z]")
_SMALL_FIRST = re.compile(r"[a-z]{1,2}[A-Z][A-Za-z]{1,10}")  # xQL
_DIGITS_FIRST = re.compile(r"[0-9]{1,3}(?:[A-Z][a-z]{3,}|[a-z]{5,})[A-Za-z]{0,12}")  # 8Visix
_DIGITS_LAST = re.compile(r"(?:[A-Z]?[a-z]{3,}|[A-Z]{2,}|[ァ-ヴー]{3,})[0-9]{1,3}")  # ノルバーン24
_CAPITALS = re.compile(r"[A-Z][A-Z&]{2,4}")  # KTV
_MIXED = re.compile(r"[A-Za-z0-9&]{2,12}[ァ-ヴー・]{3,}")
_INITIALS = re.compile(r"[A-Za-z0-9&]+")
_GENERIC = sieve(  # ends of words for places, markets, offices, people, things and parts of firms, whatever stands before
    rf"(?:{any_of(FACILITIES)}|市場|経済|政府|当局|国民|県民|市民|住民|業界|各国|各地|全土|地域|地方|方面|圏|国内|国外|海外|[一-龥]人|産|向け|用|型|式|系|語|額|価格|価値|比率|時間|現地|代表|選手|五輪|大会|万博|事件|裁|警察?|エネ|[陸海空]?軍|取締役会|役員会|理事会|委員会|協議会|審議会|総会|部会|懇談会|説明会|会見|会議|勢|株主|創業家|経営陣|財界|"
    r"大使館?|首脳|会談|条約|協定|戦争|戦略|争奪戦|攻防|合戦|革命|元年|ブーム|規制|競争|覇権|倫理|人材|問題|情勢|政策|政権|議会|国会|新幹線|線|高速道路|計画|構想|契約|合意|提携|合弁|出資|買収|投資|融資|閉鎖|撤退|停止|縮小|延期|中止|断念|開発|生産|製造|販売|輸出|輸入|需要|供給|調達|建設|増資|上場|取引|製品|商品|部品|素材|材料|電池|半導体|機器|装置|車両?|船|[空客闘算測転信]機|"
    r"モデル|シリーズ|システム|サービス|ソフト|アプリ|エンジン|データ|ネット|チップ|メモリー|センサー|カメラ|年度?|月|日|期|年間|以降|以来|前後|同士|以外|全体|中心|最大|最大級|規模|水準|制度|法|案|権|金|費|料|率|数|量|力|性|化|的|氏|長|相|官|員|者|家|手|役|師|士|族|層|派|部|課|室|局長|"
    r"集団|陣|隊|誌|紙|版|号|編|論|史|学|症|病|薬|剤|菌|油田|ガス田|鉱区|炭鉱|海域|海峡|半島|列島|諸島|(?<=[一-龥]{2})(?:島|湾|川|山|沖)|州|県|府|都|道|郡|区|首都|郊外|東部|西部|南部|北部|中部|沿岸|国境|内外|双方|庁舎|校舎|宿舎|以下|以上|新聞|反落|反発|続伸|続落|急騰|急落)$"
)
_TERMS = ("TOB", "MBO", "LBO", "IPO", "MOU", "PPA")  # TOB成立: no firm is called by such a word first
_STARTS = "同両本各当弊自他全諸新旧元前某数複現今次初毎"
_LEGAL = re.compile(rf"^(?:{any_of(LEGAL)})|(?:{any_of(LEGAL)})$")
_TAIL = re.compile(r"(?:(?<!会)(?<!交通)(?<!新聞)(?<!通信)(?<!出版)(?<!日報)(?<!印刷)(?<!広告)社|側|株|等)$")
_FAMILY, _LONGEST = (4, 5), 16  # letters of a family name and a given one, and of a name
_LINKING = frozenset({"代名詞", "接続詞", "連体詞", "感動詞", "助詞"})
_PARTICLES = frozenset((
    "で", "に", "と", "から", "まで", "より", "へ", "て", "ては", "ても", "って", "たら", "ば", "ため", "とき", "こと", "もの",
    "ほか", "あと", "うち", "ら", "たち", "さ", "ん", "の",
))  # fmt: skip
_WORDS = frozenset((
    "きっかけ", "ねらい", "しくみ", "まとめ", "はじめ", "わたし", "われわれ", "みなさん", "ふたり", "ひとり", "かつて", "もともと", "いよいよ",
    "そもそも", "とりあえず", "いまだ",
))  # fmt: skip


def acting(scene: Scene, walls: Starting[Span]) -> Iterator[str]:
    """The names in such places that lie outside ``walls``; runs of katakana and of Latin letters alone are weighed elsewhere."""
    text = scene.text
    if _DEALINGS.search(text) is None:
        return  # nobody acts in a deal
    for match in _LETTERS.finditer(text):
        end = match.end()
        if text[end : end + 1] not in _BEHIND or walls.holds(end - 1) or _KANA_ONLY.fullmatch(text, match.start(), end):
            continue  # the cheapest first
        if not (_SLOT.match(text, end) or _acts(text, match.start(), end) or _listed(scene, walls, *match.span())):
            continue
        start, name = _name(text, match.start() + _nation(match.group()), end)
        if start >= match.start() and not walls.overlapping(start, end) and _is_coded(name, firmly=_TAKEN.match(text, end) is not None):
            yield name
            continue
        if name and not walls.overlapping(start, start + len(name)) and (start < match.start() or _is_name(name)):
            yield name
    for match in _KANA_SOFT.finditer(text):
        words = morphemes(match.group(2))
        noun = len(words) == 1 and words[0].pos == "名詞" and not walls.overlapping(*match.span())
        if noun and (_SLOT.match(text, match.end()) or _acts(text, match.start(), match.end())):
            yield match.group()
    for match in _CLASS_SMALL.finditer(text):
        if not walls.overlapping(*match.span(1)):
            yield match.group(1)
    for match in _ALONE.finditer(text):
        if _soft_subject(match.group(1)) and ACTS.match(text, match.end() + 1) and not walls.overlapping(*match.span(1)):
            yield match.group(1)


def _listed(scene: Scene, walls: Starting[Span], start: int, end: int) -> bool:
    """Whether a run stands in a list with a known name, in a sentence about a deal: 鳴門塗装と日立は, 日立、鳴門塗装など."""
    text = scene.text
    ahead = _MARK.match(text, end)
    behind = _MARKED.search(text, max(start - 4, 0), start) if text[start - 1 : start] in _JOINS else None
    named = ahead is not None and any(w.start == ahead.end() for w in walls.overlapping(ahead.end(), ahead.end() + 1))
    named = named or (
        behind is not None
        and _ENDS.match(text, end) is not None
        and any(w.end == behind.start() for w in walls.overlapping(behind.start() - 1, behind.start()))
    )
    if not named:
        return False
    sentence = scene.sentence(start)
    return _DEALINGS.search(text, sentence.start, sentence.end) is not None


def _acts(text: str, start: int, end: int) -> bool:
    """Whether a run opens a sentence as the subject of a deal, or a headline."""
    topic = _TOPIC.match(text, end)
    if topic is None and not text.startswith(("、", "("), end):
        return False
    if not _OPENS.search(text, max(start - 16, 0), start) and not _SOFT.search(text, max(start - 7, 0), start):
        return False
    return (topic is not None and ACTS.match(text, topic.end()) is not None) or _HEADED.match(text, end) is not None


def _soft_subject(run: str) -> bool:
    """Whether hiragana that open a sentence as its subject are no word of it: なとり; not ここで, きっかけ."""
    words = morphemes(run)
    if run in _WORDS or words[0].pos in _LINKING or words[-1].surface in _PARTICLES:
        return False
    return len(words) > 1 or words[0].unknown or words[0].sort == "固有名詞"


def _name(text: str, start: int, end: int) -> tuple[int, str]:
    """Where a name that ends there begins (hiragana before the run may belong to it), and the name."""
    if _LEGAL.search(text[start:end]):
        return end, ""  # such names are found by their form
    tail = _TAIL.search(text[start:end])
    tail_at = start + tail.start() if tail else 0
    if tail_at - start > 1:
        end = tail_at
    if start and "ぁ" <= text[start - 1] <= "ん":
        soft = _SOFT.search(text, max(start - 7, 0), start)
        run = soft_nouns(text[soft.start() : end], ends_hard=True) if soft else ""
        if run and len(run) > end - start and not generic(run) and text[end - len(run) - 1 : end - len(run)] != "ー":
            return end - len(run), run
    run = text[start:end].lstrip("・&")
    name = bare(run).lstrip("・&") if _KANJI.search(run) else run
    return end - len(name), name


def _firmly(name: str) -> bool:
    """Whether Latin letters and kana end like a firm's name and do not begin with a word for a thing: M&Kホールディングス; not AIシステム."""
    latin = _INITIALS.match(name)
    return latin is not None and latin.group() not in LATIN_STOPS and KATA_END.search(name) is not None and not generic(name)


def _nation(run: str) -> int:
    """How many letters a sign for a country takes before a name in Latin letters or with a figure first: 米xQL."""
    return int(run[0] in NATION_SIGNS and run[1:2].isascii() and run[1:2].isalnum())


def _is_coded(name: str, *, firmly: bool) -> bool:
    """Whether Latin letters, or figures beside letters, may be a name: xQL, 8Visix; and where only firms stand KTV, ノルバーン24."""
    if name in LATIN_STOPS:
        return False
    forms = (_SMALL_FIRST, _DIGITS_FIRST, _CAPITALS, _DIGITS_LAST)
    return any(form.fullmatch(name) is not None for form in forms[: 4 if firmly else 2])


def generic(name: str) -> bool:
    """Whether a run is a word for a sort of things, places or people, or says only which one is meant."""
    return name[0] in _STARTS or name.startswith(_TERMS) or _GENERIC.search(name) is not None


def _is_name(name: str) -> bool:
    """Whether letters are a name and no word for a sort of things, a place or a person."""
    if len(name) > _LONGEST:
        return False
    if not _KANJI.search(name):
        return _SMALL.fullmatch(name) is not None or (_MIXED.fullmatch(name) is not None and _firmly(name))
    if _CLASSED.search(name) or _CLASSED_SMALL.search(name):
        return False  # レアアース製造会社カレマグ: the name behind is weighed by itself
    if generic(name) or name.rstrip("0123456789") in LATIN_STOPS or name[-1].isdigit() or name[0].isdigit():
        return False
    words = morphemes(name)
    if all(w.sort == "固有名詞" and w.detail == "地名" for w in words):
        return False
    if len(words) > 1 and len(name) in _FAMILY and all(w.detail == "人名" for w in words):
        return False  # a family name and a given one
    return special(name)
