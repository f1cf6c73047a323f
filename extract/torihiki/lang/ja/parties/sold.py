"""Names in whatever letters, known by the slot of a transaction that only a firm fills: いなげやを子会社化, 島忠へのTOB."""

from __future__ import annotations

from collections.abc import Iterator

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.lang.ja.morphemes import Morpheme, morphemes
from torihiki.lang.ja.parties.words import CLASSES, LINES, NATION_SIGNS, NATIONS, PLACES, SIGN_STOPS

__all__ = ["FIRMLY", "KINDS", "LOOSELY", "OF", "TITLED", "bare", "sold", "special"]

_BY = r"(?:[^、。はがを\n]{0,16}(?:で|により|によって))?"
FIRMLY = (  # what is done to firms alone, whatever they are called
    rf"を{_BY}(?:(?:完全|連結)?子会社(?:化|に|と)|(?:TOB|株式公開買い?付け?)|吸収合併|非公開化|グループに(?:迎え|入れ)|株式交換)"
    r"|(?:に(?:対する|対して?)?、?[^、。はがを\n]{0,12}?|への)(?:TOB|(?:株式)?公開買い?付け?)"
    r"|の(?:(?:完全|連結)?子会社化|(?:全|発行済み?|(?:すべて|全て|全部)の)?株式(?:の[^、。はが]{0,10})?を[^。はが\n]{0,12}(?:取得|買|売却|譲)|実施する第三者割当|第三者割当増資を)"
    r"|(?:の(?:全|(?:すべて|全て)の))?株(?:を|の)[^。はが\n]{0,12}(?:取得|買い?|売却|譲渡|追加取得)"
    r"|と(?:資本業務提携|経営統合|株式交換|資本提携)"
    r"|に(?:資本参加|[0-9.]{1,6}%(?:を)?出資|[^、。はがを\n]{0,10}を出資)"
)
LOOSELY = rf"を{_BY}(?:買収|傘下に)|の買収|への出資"  # of firms, businesses and plants alike
_SEAT = r"(?:\([^()\n]{1,24}\))?"  # さくら堂(山形市)を
_LETTERS = r"[一-龥々ァ-ヴーA-Za-z・]"
_HARD = sieve(rf"(?<![一-龥々ァ-ヴーA-Za-z0-9])({_LETTERS}{{2,12}}){_SEAT}(?:(?={FIRMLY})|(?P<loosely>(?={LOOSELY})))")
# hiragana, where nothing runs into it: a mark, a quotation, or の behind another noun
_SOFT = sieve(
    rf"(?:(?:^|[。、,「『\n(・ ])|(?<=[一-龥々ァ-ヴー])の)([一-龥々ァ-ヴー]{{0,4}}[ぁ-ん]{{2,8}}[一-龥々ァ-ヴー]{{0,4}})(?:」|』)?{_SEAT}(?={FIRMLY}|{LOOSELY})"
)
_HEAD = sieve(
    rf"(?:[{NATION_SIGNS}](?=[一-龥]{{2}}|[ァ-ヴ][ァ-ヴー]|[A-Z])|{any_of([n for n in NATIONS if n != '日本'])}|[一-龥]{{0,8}}?(?:{any_of([c for c in CLASSES if len(c) > 1])})(?=[一-龥ァ-ヴA-Z]))+"
)
TITLED = sieve(  # DX支援コアシフト, EV新興ファラダ・モーターズ: letters for a trade, and what is done in it
    rf"[A-Za-z0-9&]{{2,8}}[一-龥]{{0,6}}?(?:{any_of([c for c in (*CLASSES, *LINES) if len(c) > 1])})(?=[ァ-ヴ][ァ-ヴー]{{2}})"
)
OF = sieve(r"^[一-龥々ァ-ヴー]+の(?=[ぁ-ん]{3})")  # 菓子のはなさきや: whose it is
_SENTENCE = sieve(
    r"として|による|により|など|から|より|という|ため|おけ|および|また|では|には|とは|との|への|する|した|され|して|いる|ある|なる|もの|こと"
)  # words of a sentence
KINDS = sieve(  # the nouns that end a word for a sort of firms, or for a part of one
    r"(?:(?<!交通)(?<!新聞)(?<!通信)(?<!出版)(?<!日報)(?<!印刷)(?<!広告)社|会社|企業|メーカー|事業|部門|大手|法人|新興|中堅|首位|ファンド|連合|陣営|スタートアップ|ベンチャー|グループ|側|店|工場|資産|権|株式?|株主|業務|資本|自身|自体|(?<!旅)行|金庫|店舗|案件|施設|設備|"
    r"販社|商社|団体|組織|チーム|ブランド|サービス|技術|拠点|銘柄|部分|分|全て|全部|一部|残り|過半|本体|単体|傘下|先|元|者|家|人|国|合弁|閉鎖|撤退|停止|縮小|延期|中止|断念|卸|卸売り?|小売り?|(?:警備|運送|製造|小売|建設|不動産|サービス|飲食|旅行|宿泊|保険|金融|物流|倉庫|卸売)業|物件|土地|不動産|ビル|持ち分|持分|地銀|生保|損保|証券)$"
)
_KANJI = sieve(r"[一-龥]")  # runs of kana and of Latin letters are weighed by themselves
_SHORT = 2  # letters that make a name only together with the land before them
_PREFIXES = frozenset(
    "超準反非未無不再最小大高低副総助約計各当御初続満年月日上中下左右東西南北内外一二三四五六七八九十百千万億兆数株" + NATION_SIGNS
)  # what goes on before any noun
_STARTS = "同両本各当弊自他全諸新旧元前某数複"  # 同行, 各行: which one, not its name
_SHOPS = "堂屋舗庵亭園軒舎館"  # 平和堂, 大戸屋: ends of the names of shops
_WORDS = ("買収", "子会社", "株", "TOB", "公開買", "出資", "資本", "経営統合", "傘下", "吸収合併", "非公開化")


def sold(scene: Scene, walls: Starting[Span]) -> Iterator[str]:
    """The names in such slots that lie outside ``walls``."""
    text = scene.text
    if not any(word in text for word in _WORDS):
        return
    for match in _HARD.finditer(text):
        name = bare(match.group(1))
        named = _proper if match.group("loosely") is not None else special
        if name and named(name) and not walls.overlapping(*match.span(1)):
            yield name
    for match in _SOFT.finditer(text):
        name = OF.sub("", match.group(1))
        if _is_soft_name(name) and not walls.overlapping(match.end(1) - len(name), match.end(1)):
            yield name


def bare(run: str) -> str:
    """The run without a country or a class word before it; nothing where it is a sort of firms."""
    head = _HEAD.match(run) or TITLED.match(run)
    if head and head.end() == 1 and len(morphemes(run)[0].surface) > 1:
        head = None  # 瑞穂舎 is not of Sweden
    if head and head.group() in NATIONS and len(run) - head.end() == _SHORT:
        head = None  # 台湾中油
    name = run[head.end() :] if head and head.end() < len(run) - 1 else run
    if (
        len(name) < 2
        or not _KANJI.search(name)
        or name[0] in _STARTS
        or name in SIGN_STOPS
        or name in PLACES
        or name in NATIONS
        or KINDS.search(name)
    ):
        return ""
    return name


def _strange(word: Morpheme) -> bool:
    return word.unknown or (word.sort == "固有名詞" and word.detail != "地名")


def _proper(run: str) -> bool:
    """Whether kanji are names and nothing else, and not only that of a place: 成城石井, 西友."""
    words = morphemes(run)
    return all(w.sort == "固有名詞" or w.unknown for w in words) and any(map(_strange, words))


def special(run: str) -> bool:
    """Whether a run is more than a noun of the dictionary, or two: 日本道路, 島忠; not 物流, 食品卸."""
    words = morphemes(run)
    if len(run) == _SHORT == len(words) and run[0] not in _PREFIXES and words[1].pos == "名詞" and words[1].sort != "数詞":
        return True  # 双信: two signs that make no word
    if any(w.sort == "数詞" or w.detail == "副詞可能" or w.pos in {"動詞", "助詞", "助動詞"} for w in words) or any(
        w.pos == "接頭辞" and w.surface != "内" for w in words
    ):
        return False
    if (len(words) > 1 and run[-1] in _SHOPS) or (len(run) > 2 and sum(len(w.surface) == 1 for w in words) * 2 > len(words)):
        return True  # UniDic reads 国軒高科 sign by sign
    if any(w.pos not in {"名詞", "接尾辞", "記号", "接頭辞"} for w in words):
        return False
    return any(w.sort == "固有名詞" or w.unknown for w in words) and not (len(words) == 1 and words[0].detail == "地名")


def _is_soft_name(run: str) -> bool:
    """Whether hiragana (with kanji at its ends) are no words of a sentence: いなげや, すかいらーく; not すべて, いくつか."""
    words = morphemes(run)
    if len(words) == 1:
        return _strange(words[0])
    if _SENTENCE.search(run) or KINDS.search(run):
        return False
    if not _KANJI.search(run):  # UniDic reads verbs and particles into names
        return words[0].pos not in {"代名詞", "副詞", "連体詞", "接続詞"} and words[0].detail != "副詞可能"
    return not any(w.pos in {"動詞", "助詞", "助動詞", "代名詞", "接続詞", "副詞", "連体詞"} and len(w.surface) > 1 for w in words)
