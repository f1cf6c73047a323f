"""Stretches of a Japanese text that have the form of a firm's name, and how much speaks for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.ja.morphemes import morphemes
from torihiki.lang.ja.parties.trades import KANA_TRADES, TRADES, of_trade, own
from torihiki.lang.ja.parties.words import (
    CLASSES,
    COMPOUNDS,
    KATA_HEADS,
    KATA_WORDS,
    LATIN_STOPS,
    LINES,
    NATION_SIGNS,
    NATIONS,
    SIGN_HEADS,
    SIGN_STOPS,
)  # fmt: skip

__all__ = ["CODE", "KATA_END", "PARTS_OF_JAPAN", "RIC", "SIGN_END", "Shape", "shapes"]

_K = "ァ-ヴー"
_S = "一-龥々"
_SIGN_HEAD = any_of(SIGN_HEADS)
KATA_END = sieve(rf"(?:・)?(?:{any_of(KATA_HEADS)})$")
SIGN_END = sieve(rf"(?:{_SIGN_HEAD})$")
_LATIN = r"(?:[A-Z]|[a-z]{1,2}-(?=[A-Z])|[a-z](?=&[a-z](?![A-Za-z])))[A-Za-z0-9À-ÿ]{0,24}(?:[-&.+'][A-Za-z0-9À-ÿ]{1,20}){0,3}"
# kana with a kanji or Latin end; kanji with a firm-like end; Latin words
_KANA_NAME = rf"[{_K}]{{2,20}}(?:[・=&][{_K}]{{1,20}}){{0,4}}(?: [{_K}]{{4,24}}(?=社(?![長員])))?(?:(?:(?:{_SIGN_HEAD}){{1,2}}|[{_S}]{{1,4}}(?:公社|公団|公庫|石油会社|大学|電力会社|道路|鉄道|交通局|水道局|港湾局))(?![{_S}])|(?:AI|DX|IT|BV|HD|DC|IX|PV|LNG|TV|FC|VC|GX)(?![A-Za-z0-9])|[Ⅰ-Ⅻ])?"
_KANA = sieve(_KANA_NAME)
_INITIALS = r"(?:(?<![A-Za-z0-9])(?!(?:AI|IT|EV|GPU|CPU|PC|IC|LSI|DX|EC|TV|CM|SNS|IP|ID|VR|AR|XR|LED|SaaS|DVD|CD|OS|NAND|DRAM|HBM|DC|LNG|LP|UV|PE|VC|CVC|GP|PB|SUV|REIT)[ァ-ヴ])[A-Z]{2,5})?"
_SHAPE = sieve(
    rf"(?P<kata>(?<![{_K}]){_INITIALS}{_KANA_NAME})"
    rf"|(?P<sign>(?<![{_S}])[{_S}]{{1,12}}(?:[{_K}]{{2,16}}(?:・[{_K}]{{2,16}}){{0,3}}(?:(?:{_SIGN_HEAD})(?![{_S}]))?|(?:AI|DX|IT|BV)(?![A-Za-z0-9]))?)"
    rf"|(?P<latin>(?<![A-Za-z0-9@/#.-]){_LATIN}(?: (?:& )?{_LATIN}){{0,5}})"
)
_NATION_HEAD = sieve(  # before kanji 中 begins a name (中晟集団): the land is 中国 there
    rf"(?!西日本)(?:(?:{any_of([n for n in NATIONS if n != '日本'])})|[{NATION_SIGNS}](?=[{_K}]{{2}})|[{NATION_SIGNS.replace('中', '')}](?=[{_S}]{{2}}))"
)
_CLASS_HEAD = sieve(rf".{{0,8}}?(?:{any_of([c for c in CLASSES if len(c) > 1])})(?=[{_S}{_K}]{{2}})")
_SIGN_NAME = sieve(rf"[{_S}]{{1,8}}?(?:{any_of([h for h in SIGN_HEADS if len(h) > 1])})$")
_LEGAL_LATIN = sieve(
    r"(?:, ?| |(?<=\.))(?:INC|CORP|CORPORATION|LTD|LIMITED|CO|Inc|Corp|Corporation|Ltd|Limited|LLC|Co|plc|PLC|AG|SE|NV|N\.V|SA|S\.A|GmbH|Pte|PTE|PVT|PTY|BV|B\.V|AB|ASA|Oy|S\.p\.A|Pty|Pvt|K\.K)"
    r"(?![A-Za-z])\.?(?:,? ?(?:Ltd|LTD)\.?)?"
)


PARTS_OF_JAPAN = ("日本", "西日本", "東日本", "中日本", "北日本")
_SORTS = ("再エネ", "省エネ", "創エネ", "新エネ", "脱炭素")
_COUNTRIES = frozenset(NATIONS)
_DOTTED = sieve(r"\.(?:[ ,]|(?:Ltd|LTD)(?![A-Za-z]))")  # Co., Ltd.
_INITIAL = sieve(r"(?<![A-Za-z0-9&.-])[A-Z]{2,5}$")
_LED = sieve(  # ends of names that letters alone may stand before
    r"水産|食品|金属|化学|電機|証券|銀行|建設|物流|倉庫|商事|薬品|製薬|工業|産業|不動産|紙業|硝子|保険|生命|損保|印刷|陸運|海運|農業|酒造|製菓|製粉"
)
_LETTER = sieve(r"(?<![A-Za-z0-9])[A-Z]$")
_RIC_ALONE = sieve(r"[A-Z]{1,5}[a-z]?(?:[0-9]{4,6})?\.[A-Z]{1,2}")
_LEGAL_INNER = sieve(
    r" (?:Co\.Ltd|CO\.LTD|Pte|Pvt|Pty|Sdn|Bhd|KK|Inc|INC|Corp|CORP|Corporation|Ltd|LTD|Limited|LLC|Co|CO|plc|PLC|AG|SE|NV|N\.V|SA|S\.A|GmbH|BV|B\.V|AB|ASA|Oy)(?: "
    r"(?:Ltd|Bhd|Co|Inc|KGaA))?$"
)
_IN_LAND = sieve(
    r" ?\([A-Z][A-Za-z. ]{1,20}\)(?=,? ?(?:Co|CO|Inc|INC|Ltd|LTD|Limited|Pte|PTE|Pvt|Sdn|Corp|LLC|GmbH)(?![A-Za-z]))"
)  # X (Thailand) Co., Ltd.
_ALL_HEADS = (*SIGN_HEADS, *TRADES)
_ENDS = {letter: tuple(head for head in _ALL_HEADS if head[-1] == letter) for letter in {head[-1] for head in _ALL_HEADS}}  # by last letter


_DEALT_ON = sieve(rf"(?<=[{_S}]{{3}})(?:{any_of(COMPOUNDS)})$")
_DEALT_ENDS = frozenset(word[-1] for word in COMPOUNDS)
_SUFFIXES = frozenset("用型式製系化性級向等版比")  # what makes a word of the Latin letters before
_LAND_END = sieve(rf"(?:{any_of([n for n in NATIONS if 'ァ' <= n[0] <= 'ー'])})$")
_COUNTERS = frozenset("位社件番目百千万億兆年月日")  # 3位X, 2社目X, 75百万X


RIC = r"(?:[0-9]{4,6}|[0-9]{3}[A-Z]|[A-Z]{1,5}[a-z]?)\.(?:[A-Z]{1,2})(?![A-Za-z0-9])"  # 7203.T, AAPL.O: what an agency calls a share
CODE = sieve(
    rf" ?[<(【\[](?:東証[^)>\]】]{{0,6}}|コード:?)?(?:[0-9]{{3}}[0-9A-Z](?:\.T|:JP|、[^)>\]】]{{1,10}})?|{RIC})[>)】\]]|{RIC}"
)  # its number at the exchange


class Shape(NamedTuple):
    """``text[start:end]`` has the form of a name; ``kind`` is kata, sign or latin; ``stop`` lies after a Latin legal form."""

    start: int
    end: int
    stop: int
    text: str
    kind: str


def shapes(scene: Scene, closed: Sequence[Span]) -> Iterator[Shape]:
    """All stretches outside ``closed`` (sorted) that have the form of a name."""
    text = scene.text
    at = 0
    wall = closed[0].start if closed else len(text)  # where the next closed span begins
    for match in _SHAPE.finditer(text):
        start, end = match.span()
        kind = match.lastgroup or ""
        if kind == "sign" and text[end - 1] in _DEALT_ENDS and (dealt := _DEALT_ON.search(text, start, end)) is not None:
            end = dealt.start()  # 白根電機|買収
        if kind == "sign" and text[end - 1] in "製株" and end - start > 3 and _firmly(text, start, end - 1):
            end -= 1  # 大森通商|製の, 大森通商|株1割
        if kind == "sign" and end <= wall and ((text[end - 1] > "ー" and text[end - 1] not in _ENDS) or not _firmly(text, start, end)):
            continue  # most kanji runs: no firm-like end, which nearly always their last letter tells
        while at < len(closed) and closed[at].end <= start:
            at += 1
        wall = closed[at].start if at < len(closed) else len(text)
        if wall < end:
            if wall <= start:
                continue
            end = wall
        if kind == "sign" and not _firmly(text, start, end):
            continue
        shape = _sign_shape(text, start, end) if kind == "sign" else Shape(start, end, end, text[start:end], kind)
        if shape is None or len(shape.text) < 2 or shape.text in KATA_WORDS or shape.text in _COUNTRIES:
            continue
        initials = _INITIAL.search(scene.before(shape.start, 7)) if kind == "sign" else None
        if initials and initials.group() not in LATIN_STOPS and not (at and closed[at - 1].end == shape.start):
            shape = Shape(shape.start - len(initials.group()), shape.end, shape.stop, initials.group() + shape.text, kind)  # JX石油開発
        if kind == "kata" and _LETTER.search(scene.before(start, 2)) and KATA_END.search(shape.text):
            shape = Shape(start - 1, shape.end, shape.stop, text[start - 1] + shape.text, kind)  # Zコーポレーション
        if kind == "latin":
            if shape.text in LATIN_STOPS or _RIC_ALONE.fullmatch(shape.text):
                continue
            land = _IN_LAND.match(text, end)
            if land is not None:
                end = land.end()
                shape = shape._replace(end=end, stop=end, text=text[start:end])
            inner = _LEGAL_INNER.search(shape.text)
            legal = _LEGAL_LATIN.match(text, end + (inner is not None and _DOTTED.match(text, end) is not None))
            stop = legal.end() if legal else end + (bool(inner) and text[end : end + 1] == ".")
            if inner and inner.start() > 1:
                shape = Shape(start, start + inner.start(), stop, shape.text[: inner.start()], kind)
            else:
                shape = shape._replace(stop=stop)
        yield shape


def _firmly(text: str, start: int, end: int) -> bool:
    """Whether a run that begins with kanji ends like a firm, or in other letters."""
    last = text[end - 1]
    return "ァ" <= last <= "ー" or last.isascii() or (last in _ENDS and text.endswith(_ENDS[last], start, end))


def _sign_shape(text: str, start: int, end: int) -> Shape | None:
    """Kanji with a firm-like end, without a country or a class word before it; None if it has no such end."""
    nation = _NATION_HEAD.match(text, start, end)
    if nation and (
        nation.end() - start > 1 or "ァ" <= text[nation.end()] <= "ヴ" or len(morphemes(text[start:end])[0].surface) == 1
    ):  # 西松建設 is not of Spain
        start = nation.end()
    classed = _CLASS_HEAD.match(text, start, end)
    while classed:
        start = classed.end()
        classed = _CLASS_HEAD.match(text, start, end)
    name = text[start:end]
    if not name:
        return None  # a country and no more: 南アフリカ
    if name[:1] in _SUFFIXES and start and text[start - 1].isascii() and text[start - 1].isalpha():
        return None  # EV用電池
    if (
        start
        and "ァ" <= text[start - 1] <= "ー"
        and text[start - 1] != "・"
        and not nation
        and not _LAND_END.search(text, max(start - 10, 0), start)
    ):
        return None  # コジャワシ|銅鉱山: what the kana before are
    if name[-1].isascii():  # 星海AI; 生成AI is a thing
        head = name[:-2]
        return (
            None
            if len(head) < 2 or len(head) > 5 or head in SIGN_STOPS or head[-2:] in SIGN_STOPS
            else Shape(start, end, end, name, "sign")
        )
    kata = re.search(rf"[{_K}・]+(?:{_SIGN_HEAD})?$", name)
    if kata and not SIGN_END.fullmatch(name):
        head = name[: kata.start()]
        if name.startswith(_SORTS):
            return None  # 再エネ電力
        if head and head[-1] in "剤薬病":
            return None  # 抗がん剤X: what it is called
        if head and (head[-1] in _COUNTERS or morphemes(head)[-1].detail == "副詞可能"):  # 昨年ヴェルトラを, 3位ヴェルトラを
            start, head = start + len(head), ""
        if head in SIGN_STOPS and head not in PARTS_OF_JAPAN and kata.group() not in KATA_WORDS and len(kata.group()) > _STRANGE:
            start, head = start + len(head), ""  # 米自動運転|ヴィレオ: its trade
        if head in LINES and start and text[start - 1].isascii() and text[start - 1].isupper() and kata.group() not in KATA_WORDS:
            start, head = start + len(head), ""  # DX支援|コアシフト
        if not head:
            kana = _KANA.match(text, start)
            return Shape(start, kana.end(), kana.end(), kana.group(), "kata") if kana else None
        if (
            len(head) > 4
            or (head in SIGN_STOPS and head not in PARTS_OF_JAPAN)
            or (kata.group() in _THINGS and not (own(head) or (len(head) == 4 and morphemes(head)[0].sort == "固有名詞")))
        ):
            return None
        if (
            kata.group() in KATA_WORDS
            and not KATA_END.search(kata.group())
            and kata.group() not in SIGN_HEADS
            and not (kata.group() in KANA_TRADES and own(head))
        ):
            return None
        return Shape(start, end, end, name, "sign")
    if _LED.fullmatch(name) and (led := _INITIAL.search(text, max(start - 6, 0), start)) and led.group() not in LATIN_STOPS:
        return Shape(start, end, end, name, "sign")  # JFE|水産
    found = _SIGN_NAME.match(name)
    if found is None and of_trade(name):
        return Shape(start, end, end, name, "sign")
    if found is None:
        return Shape(start, end, end, name, "sign") if name.endswith("組") and _people(name[:-1]) else None
    head = SIGN_END.sub("", name)
    if not head or (head in SIGN_STOPS and not CODE.match(text, end)) or (_plain(head) and morphemes(head)[0].sort != "固有名詞"):
        return None
    return Shape(start, end, end, name, "sign")


def _people(head: str) -> bool:
    """Whether kanji are the name of a family or a place: 熊谷|組."""
    return len(head) > 1 and all(w.sort == "固有名詞" for w in morphemes(head))


def _plain(head: str) -> bool:
    """Whether kanji before a firm-like end are two ordinary words: 日系|専門."""
    return any(head[:size] in SIGN_STOPS and head[size:] in SIGN_STOPS for size in (2, 1))


_STRANGE = 3  # letters of kana from which a word that no list holds may be a name
_THINGS = frozenset((
    "メモリー", "サービス", "システム", "データ", "ソフト", "ネットワーク", "パワー", "モバイル", "クラウド",
    "ロボット", "バッテリー", "エネルギー", "オイル", "カー", "オート", "リンク", "インフラ", "コンピューター",
))  # fmt: skip
