"""Names in whatever letters, known by what stands beside them: a legal form, a class word, the seat in brackets, a firm-like end."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ahocorasick_rs import AhoCorasick

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.lang.ja.morphemes import morphemes
from torihiki.lang.ja.parties.acting import acting
from torihiki.lang.ja.parties.bracketed import bracketed, led, soft_nouns
from torihiki.lang.ja.parties.plain import plain
from torihiki.lang.ja.parties.soft import soft
from torihiki.lang.ja.parties.sold import TITLED, sold
from torihiki.lang.ja.parties.words import (
    CLASSES,
    DEALINGS,
    FACILITIES,
    KATA_HEADS,
    LEGAL,
    NATION_SIGNS,
    NATIONS,
    SIGN_HEADS,
    SIGN_STOPS,
)

__all__ = ["beside"]

_MIXED = sieve(
    rf"(?:{any_of([c for c in CLASSES if len(c) > 1])})(?:の|、|「)"
    rf"([一-龥]{{0,4}}[ぁ-ん]{{2,6}}(?:{any_of((*KATA_HEADS, *[h for h in SIGN_HEADS if len(h) > 1]))}))(?![ァ-ヴー一-龥])"
)
_ENDING = [word for word in LEGAL if word[0] in "株有合(㈱㈲"]
_WORDY = sieve(r"[ぁ-ん]{7,}|[ぁ-ん]+[たるすいくうしてでんばれ]|[ぁ-ん]{1,2}")
_NO_NAMES = frozenset((
    "会社名", "商号", "当社", "同社", "子会社", "完全子会社", "連結子会社", "本社",
    "親会社", "関連会社", "対象会社", "持株会社", "上場会社名", "社名", "新設会社", "存続会社",
))  # fmt: skip
_WORD = r"(?:(?!から|より|まで|への|との|によ|など|ほか|および|ならび|または|では|として|という|だと|である|する|した|ため|この|その|また)[ぁ-ん]{2,8}(?=[ァ-ヴー一-龥A-Z]|(?:は|が|を|と|に|の|、|。|\(|\s)))?[ァ-ヴー一-龥々A-Za-z0-9&・]{0,20}"
_LEAD = sieve(
    r"^(?:(?:する|した|る|た)?のは|[ぁ-ん]{0,3}ともに|(?:で)?ある|による|により|よる|だと|だった|との|への|からの|という|といった|として|する|した)"
)
_SORT = sieve(
    rf"^[一-龥]{{0,8}}?(?:{any_of([c for c in CLASSES if len(c) > 1 and '一' <= c[0] <= '龥' and '一' <= c[-1] <= '龥'])})(?=[ァ-ヴA-Z][ァ-ヴーA-Za-z])"
)  # 新興企業X株式会社
_TOPICAL = re.compile(r"([ぁ-ん]{2,8})[はが](?:[一-龥].*)?")
_LEGAL_FIRST = sieve(rf"(?:{any_of(LEGAL)})({_WORD})")
_LEGAL_LAST = sieve(rf"(?<![ァ-ヴー一-龥々A-Za-z0-9&・])({_WORD})(?:{any_of(_ENDING)})")
_KANA_LED = sieve(  # すみれフォトニクス, where nothing but a mark stands before
    rf"(?:^|[。、「『\n(・→×]|(?<=[一-龥ァ-ヴーA-Z])の)([ぁ-ん]{{2,5}}(?:{any_of([h for h in KATA_HEADS if len(h) > 3])}))"
    r"(?=、|は|が|と(?!い)|に|を|の|へ|から|\(|<|」| |×|株)"
)
_CAPITAL_LED = sieve(  # SMBCあさひパートナーズ
    rf"(?<![A-Za-z0-9])([A-Z][A-Z&]{{1,5}}([ぁ-ん]{{2,6}})(?:{any_of([h for h in (*KATA_HEADS, *SIGN_HEADS) if len(h) > 1])}))(?=[はがをにへとのや、(]|から|など|より)"
)
_SIGN_LED = sieve(  # きたぐに信用金庫
    r"(?:^|[。、「『\n(・→×と]|(?<=[一-龥ァ-ヴーA-Z])の)([ぁ-ん]{2,6}(?:信用金庫|信金|信用組合|銀行|証券|製作所|酒造|製菓|薬局|食品|電機|工務店|不動産))(?=、|は|が|と(?!い)|に|を|の|へ|から|\(|<|」)"
)
_NO_LEADS = sieve(
    r"(?:この|その|あの|どの|こうした|そうした|どういう|これらの|それらの|また|さらに|まず|なお|ただ|では|でも|ほかの|いわゆる|あるいは|および|など|による|という|ための|として|とする|する|した)"
)

_POOLS = ("組合", "投資法人", "号ファンド", "号投資ファンド")
_POOL = sieve(  # ICJ2号ファンド投資事業有限責任組合, ミライ2号ファンド
    r"(?<![ァ-ヴー一-龥々A-Za-z0-9&・])[ァ-ヴー一-龥々A-Za-z0-9&・]{2,30}?(?:(?:投資事業(?:有限責任)?組合|有限責任事業組合|投資法人)|(?<=[0-9一二三四五六七八九])号(?:投資)?ファンド(?:投資事業(?:有限責任)?組合)?)(?![ァ-ヴー一-龥々])"
)
_SOFT = sieve(
    rf"([一-龥々ァ-ヴー]{{0,6}}[ぁ-ん][ぁ-んー]{{1,8}}[一-龥々ァ-ヴー]{{0,6}}?(?:{any_of([h for h in (*KATA_HEADS, *SIGN_HEADS) if len(h) > 1])}|AI))(?![ァ-ヴー一-龥々A-Za-z])"
)
_LEADING = sieve(
    r"(?:^|\n)[ ]?([一-龥々ァ-ヴーA-Za-z0-9&・-]{2,24})(?: ?[<(【][^)>】\n]{1,24}[>)】])?は(?:、|(?:[0-9]{1,2}月)?[0-9]{1,2}日|同日)(?:[^。\n(]|\([^)\n]{0,160}\)){0,160}?(?:"
    + any_of(DEALINGS)
    + ")"
)
_DECIDES = sieve(  # ワールドは…を譲渡することを決めた: an ordinary word decides nothing
    r"(?:^|\n)[ ]?([ァ-ヴー]{3,14})は、?(?:[^。\n(]|\([^)\n]{0,160}\)){0,160}?(?:こと|方針|旨|契約|株式|事業|子会社)(?:を|が|で)(?:[^。\n、]{0,20}と)?(?:決議|決め|決定|発表|締結|合意)し?た。"
)
_COLLECTIVE = frozenset((
    "グループ", "メーカー", "ファンド", "チーム", "カンパニー", "スタートアップ", "ベンチャー", "パートナー", "ユーザー", "トップ", "リーダー", "メンバー", "ライバル", "オーナー", "キャリア", "サプライヤー",
    "ベンダー", "バイヤー", "スポンサー", "コンソーシアム", "プロジェクト", "アナリスト", "サイト", "センター", "サービス", "ニュース", "プレスリリース", "リリース",
))  # fmt: skip
_PERSON = sieve(r"(?:相|長|氏|官|員|領|授|者|督|手|佐|CEO|アナリスト|ストラテジスト|エコノミスト)$")
_COUNTED = sieve(r"[0-9〇一二三四五六七八九十百数]+(?:社|者|人|件|年|月|日|行|国|都市|団体|グループ)$")
_TITLE = sieve(
    rf"(?:[{NATION_SIGNS}](?=[ァ-ヴA-Za-z]|[0-9][A-Za-z])|{any_of([n for n in NATIONS if n != '日本'])}|[一-龥]{{0,8}}?(?:{any_of([c for c in CLASSES if len(c) > 1])})(?=[一-龥ァ-ヴーA-Z]))+"
)
_LEGAL_LEAD = sieve(rf"^(?:{any_of(_ENDING)})")
_LEGAL_LAST_END = sieve(rf"(?:{any_of(_ENDING)})$")
_FACILITY = sieve(rf"(?:{any_of(FACILITIES)})$")


_MARK_BEFORE = sieve(r"[、「『(・]$")
_COMPANY = re.compile(r"(?<=[ァ-ヴーA-Za-z]{3})社$")  # ヴェルナー社 is called ヴェルナー
_CUT = (1, 2)  # letters of hiragana that UniDic cuts off a name
_SOFT_ENDS = AhoCorasick(sorted({h for h in (*KATA_HEADS, *SIGN_HEADS) if len(h) > 1} | {"AI"}))
_LETTERS = re.compile(r"[一-龥々ァ-ヴーぁ-んA-Za-z]+")
_HARD = re.compile(r"[ァ-ヴー一-龥々A-Za-z]")
_HARD_LETTERS = re.compile(r"[一-龥々ァ-ヴー]")
_HIRAGANA = re.compile(r"[ぁ-ん]")
_LEGAL_ANY = sieve(any_of(LEGAL))


def _softs(text: str) -> Iterator[re.Match[str]]:
    """The matches of ``_SOFT``, looked for only in stretches of letters that hold a firm-like end with hiragana before it."""
    ends = sorted(start for _, start, end in _SOFT_ENDS.find_matches_as_indexes(text, overlapping=True) if _is_soft(text, start, end))
    if not ends:
        return
    at = 0
    for stretch in _LETTERS.finditer(text):
        at = bisect_left(ends, stretch.start(), at)
        if at == len(ends):
            return
        if ends[at] < stretch.end():
            yield from _SOFT.finditer(text, stretch.start(), stretch.end())


def _is_soft(text: str, start: int, end: int) -> bool:
    """Whether nothing but up to six kana or kanji stand between two letters of hiragana and an end of firms' names, and no word goes on behind it."""
    if _HARD.match(text, end):
        return False
    floor = max(start - 6, 0)
    while start > floor and _HARD_LETTERS.match(text, start - 1):
        start -= 1
    return start > 1 and "ぁ" <= text[start - 1] <= "ん" and "ぁ" <= text[start - 2] <= "ん"


def beside(scene: Scene, closed: Sequence[Span]) -> Iterator[str]:
    """The names that such surroundings show, outside ``closed``."""
    walls = Starting(closed)
    for match in _POOL.finditer(scene.text) if any(word in scene.text for word in _POOLS) else ():
        if not walls.overlapping(match.start(), match.end()):
            yield match.group()
    named = (_LEGAL_FIRST, _LEGAL_LAST, _MIXED, _KANA_LED, _SIGN_LED) if _LEGAL_ANY.search(scene.text) else (_MIXED, _KANA_LED, _SIGN_LED)
    for pattern in named:
        for match in pattern.finditer(scene.text):
            name = _untopical(_SORT.sub("", _LEAD.sub("", match.group(1))))
            if match.start(1) and _HIRAGANA.match(name) and _HIRAGANA.match(scene.text, match.start(1) - 1):
                continue  # な|らびに
            if pattern in (_KANA_LED, _SIGN_LED) and not led(name):
                continue
            if pattern is _SIGN_LED and _said_of(name):
                continue
            if len(name) < 2 or name in _NO_NAMES or _WORDY.fullmatch(name) or _NO_LEADS.match(name):
                continue
            if not walls.overlapping(match.start(1), match.end(1)):
                yield name
    for match in _CAPITAL_LED.finditer(scene.text):
        if all(w.pos == "名詞" for w in morphemes(match.group(2))) and not walls.overlapping(*match.span(1)):
            yield match.group(1)
    for match in _LEADING.finditer(scene.text):
        title = _TITLE.match(match.group(1)) or TITLED.match(match.group(1))
        name = _LEGAL_LEAD.sub("", _LEGAL_LAST_END.sub("", match.group(1)[title.end() :] if title else match.group(1)))
        if (
            len(name) > 1
            and name not in _NO_NAMES
            and not _FACILITY.search(name)
            and name[0] not in "当同両本各"
            and not _PERSON.search(name)
            and _odd(name)
            and not walls.overlapping(match.start(1), match.end(1))
        ):
            yield _COMPANY.sub("", name)
    for match in _DECIDES.finditer(scene.text):
        name = match.group(1)
        if name not in _COLLECTIVE and name not in NATIONS and not walls.overlapping(*match.span(1)):
            yield name
    yield from sold(scene, walls)
    yield from acting(scene, walls)
    yield from plain(scene, walls)
    yield from soft(scene, walls, closed)
    for match in _softs(scene.text):
        run = soft_nouns(match.group(1), ends_hard=True)
        if run and len(match.group(1)) - len(run) in _CUT and _MARK_BEFORE.search(scene.text, max(match.start() - 1, 0), match.start()):
            run = match.group(1)  # 、きら|ぼしキャピタル: a mark stands before the whole
        if run and not walls.overlapping(match.end(1) - len(run), match.end(1)):
            yield run
    for stretch in bracketed(scene.text):
        name = scene.text[stretch.start : stretch.end]
        title = _TITLE.match(name) or TITLED.match(name)
        name = _LEGAL_LEAD.sub("", _LEGAL_LAST_END.sub("", name[title.end() :] if title else name))
        if (
            len(name) > 1
            and not _FACILITY.search(name)
            and name not in SIGN_STOPS
            and not name.isdigit()
            and not walls.overlapping(*stretch)
        ):
            yield name


def _said_of(name: str) -> bool:
    """Whether one verb or adjective, or an ordinary adverb, stands before the end: つくる銀行."""
    words = morphemes(name)
    soft = [w for w in words if _HIRAGANA.match(w.surface)]
    return (soft[-1].pos in {"助動詞", "助詞"} and soft[-1].surface != "に") or (len(soft) == 1 and soft[0].pos != "名詞")


def _untopical(name: str) -> str:
    """A name in hiragana without the particle that the pattern took with it: 株式会社かぎもり|は, かぎもり|は同日; いろは stays."""
    match = _TOPICAL.fullmatch(name)
    if match is None:
        return name
    return match.group(1) if morphemes(name[: match.end(1) + 1])[-1].pos == "助詞" else name


def _odd(run: str) -> bool:
    """Whether the letters that open a report as its subject are no ordinary words: 電響社, 水文."""
    words = morphemes(run)
    if any(w.detail == "副詞可能" or w.pos not in {"名詞", "接尾辞", "記号", "補助記号"} for w in words) or _COUNTED.match(run):
        return False
    strange = any(w.unknown or (w.sort == "固有名詞" and w.detail in {"一般", "人名"}) for w in words)
    return strange or sum(len(w.surface) == 1 for w in words) * 2 > len(words)
