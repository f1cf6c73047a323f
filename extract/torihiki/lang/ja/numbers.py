"""Japanese numbers: 1兆4千億, 三百八十, ３８万, 4.5億, 四点五, 数十億, 十数, 2百数十, 310百万, 40k, 7 万.

``NUMBER`` finds where numbers start; ``PATTERN`` is the source of a pattern for one number, to be embedded in rules (no groups);
``parse`` gives its bounds; ``share_scale`` lends the scale of 60億 to the 50 of 50〜60億.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from torihiki.core.sieve import Numeral, numeral, sieve
from torihiki.values.number import EXACT, Bounds

__all__ = ["ARABIC", "NUMBER", "NUMERAL", "PATTERN", "band", "parse", "share", "share_scale"]

_DIGIT = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0}
_FORMAL = {"壱": 1, "壹": 1, "弐": 2, "参": 3}  # only before a scale: 参 is mostly 参加
_SMALL = {"十": 1, "拾": 1, "百": 2, "千": 3, "阡": 3}
_LARGE = {"万": 4, "萬": 4, "億": 8, "兆": 12, "京": 16}
_SOME = "数何幾"  # two to nine

ARABIC = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,6}(?![0-9])|[0-9]{1,24})(?:\.[0-9]{1,12}|・[0-9]{1,2}(?=[万億兆割倍%])|・[0-9]{2}(?=ドル|ユーロ|ポンド|ポイント))?"
_KANJI = "".join(_DIGIT)
_SCALES = "".join((*_SMALL, *_LARGE))
# 数 after these ends a noun (件数, 指数, 複数); before a scale or a unit it is "several"
_COUNTS = "件人回複多少半点指枚個台本係関整倍算有無口頭軒戸字語変定代偶奇単株社総端分級"
_WHICH = r"[何幾](?=[割倍%])"
_PIECE = (
    rf"(?:{ARABIC}"
    rf"|(?<![0-9])[{_KANJI}]|[{''.join(_FORMAL)}](?=[{_SCALES}])"
    rf"|[{_SOME}](?=[{_SCALES}])"
    rf"|(?<=[{_KANJI}十百千万億兆])[点・][{_KANJI}]{{1,6}}(?![十百千{_KANJI}])"
    r"|[十拾百千阡])"
)
_BARE_SOME = rf"(?<![{_COUNTS}])数(?! ?(?:字|値|学|式|え|の|あ|を|が|は|に|と|で|多|少|量|列|理|独|日前))"
_LARGE_PIECE = rf" {{0,3}}[{''.join(_LARGE)}]"
# one number: pieces and scales, at most as long as a figure in a table can be
_PATTERN = (
    rf"(?:{_PIECE}|[兆億](?=円|ドル|㌦|パ)|{_BARE_SOME}|{_WHICH})"
    rf"(?:{_PIECE}|(?<=[0-9]) {{1,3}}(?=[{_SCALES}])|{_LARGE_PIECE}){{0,24}}(?:[kK](?![A-Za-z]))?"
)
PATTERN = numeral(_PATTERN)
_CODES = "USD|JPY|EUR|GBP|CNY|RMB|HKD|TWD|KRW|INR|SGD|AUD|CAD|CHF"  # written without a space: USD38億
_GLUED = r"(?<=[A-Z][A-Z])(?=[0-9.,]{1,12}[数十百千万億兆]{0,3}(?:%|パーセント|倍|割|円|ドル))"  # ROE12%, EPS120円; but not H100
NUMBER = sieve(rf"(?<![0-9])(?<![0-9][.,])(?:(?<![A-Za-z])|(?<={_CODES})|{_GLUED}){_PATTERN}")

_NUMERIC = f"{_KANJI}{_SCALES}{''.join(_FORMAL)}{_SOME}点・kK"
_MOST = 8  # pieces of a number beyond which nothing is told of it
NUMERAL = Numeral(
    re.compile(rf"(?:[0-9]{{1,24}}|[{_NUMERIC}])((?: {{0,3}}(?:[.,]?[0-9]{{1,24}}|[{_NUMERIC}])){{1,{_MOST + 1}}})?"),
    re.compile(f"[0-9]+|[{_NUMERIC}]"),
    _MOST,
)

_TOKEN = sieve(
    rf"(?P<arabic>[0-9,]{{1,32}}(?:[.・][0-9]{{1,12}})?)|(?P<point>[点・][{_KANJI}]{{1,6}})|(?P<digits>[{_KANJI}{''.join(_FORMAL)}]{{1,24}})"
    rf"|(?P<vague>[{_SOME}])|(?P<small>[{''.join(_SMALL)}])|(?P<large>[{''.join(_LARGE)}])|(?P<kilo>[kK])"
)
_LEAD = sieve(rf"(?:{ARABIC}|[{_KANJI}]{{1,8}}|[十百千]{{1,3}})(?P<rest> ?[十百千]{{0,2}} ?[万億兆]?)")
_PLAIN = sieve(rf"(?:{ARABIC}|[{_KANJI}]{{1,8}}|[十百千]{{1,3}})")

_Pair = tuple[Decimal, Decimal]
_ZERO: _Pair = (Decimal(0), Decimal(0))
_ONE: _Pair = (Decimal(1), Decimal(1))


@lru_cache(1024)
def parse(text: str) -> Bounds | None:
    """The bounds of one number, or ``None`` if the shape has no meaning (two arabic runs in a row, 億 before 兆).

    >>> parse("1兆4千億").low, parse("数十億").low, parse("数十億").high
    (Decimal('1400000000000'), Decimal('2000000000'), Decimal('9000000000'))
    >>> parse("十数億").low, parse("四点五億").low, parse("310百万").low
    (Decimal('1100000000'), Decimal('450000000'), Decimal('310000000'))
    """
    total, group = _ZERO, _ZERO  # closed ten-thousand groups; the group being read
    digit: _Pair | None = None
    last_large, last_small = 99, 9
    vague = False
    for match in _TOKEN.finditer(text):
        kind, piece = match.lastgroup, match.group()
        if kind in {"arabic", "digits"}:
            if digit is not None:
                return None
            value = Decimal(piece.replace(",", "").replace("・", ".")) if kind == "arabic" else _positional(piece)
            digit = (value, value)
        elif kind == "point":
            digit = _plus(digit or _ZERO, _both(Decimal("0." + str(_digits(piece[1:])))))
        elif kind == "vague":
            vague = True
            digit = (Decimal(1), Decimal(9)) if text[: match.start()].endswith("十") else (Decimal(2), Decimal(9))
        elif kind == "small":
            power = _SMALL[piece]
            if power >= last_small:  # 百百; but 310百万 and 十万百 are fine
                return None
            last_small = power
            group, digit = _plus(group, _shift(digit or _ONE, power)), None
        elif kind == "kilo":
            digit = _shift(digit or _ONE, 3)
        else:
            exponent = _LARGE[piece]
            closed = _plus(group, digit or _ZERO)
            if exponent >= last_large:
                if exponent == last_large or total == _ZERO or closed != _ZERO:
                    return None
                total, last_large = _shift(total, exponent), exponent  # 一万億: ten thousand times a hundred million
                continue
            last_large, last_small = exponent, 9
            total = _plus(total, _shift(_ONE if closed == _ZERO and digit is None else closed, exponent))
            group, digit = _ZERO, None
    low, high = _plus(total, _plus(group, digit or _ZERO))
    return Bounds(low, high, "vague" if vague else None)


def share(number: str, unit: str) -> Decimal:
    """How many percent a share is that % or 割 follows; nothing where the number has no meaning.

    >>> share("12.5", "%"), share("一五", "%"), share("三", "割"), share("二・五", "割")
    (Decimal('12.5'), Decimal('15'), Decimal('30'), Decimal('25'))
    """
    bounds = parse(number)
    if bounds is None:
        return Decimal(0)
    return bounds.low if unit == "%" else EXACT.multiply(bounds.low, Decimal(10)).normalize() + 0


def share_scale(first: str, second: str) -> Bounds | None:
    """The first number of a range where it leaves out the scale of the second: 50 of 50〜60億 is 50億.

    >>> share_scale("50", "60億").low, share_scale("1000", "1万").low, share_scale("3億", "5億").low
    (Decimal('5000000000'), Decimal('1000'), Decimal('300000000'))
    """
    own, other = parse(first), parse(second)
    lead = _LEAD.match(second)
    if own is None or other is None or lead is None or not lead["rest"].strip() or not _PLAIN.fullmatch(first):
        return own
    lent = parse(first + lead["rest"])
    return lent if lent is not None and lent.low <= other.high else own


def band(value: Decimal) -> Bounds:
    """From a figure to the first one past it, by its last stated digit: 1兆円台, 1万3000円台, 2.5%台.

    >>> band(Decimal("13000")).high, band(Decimal(200)).high, band(Decimal("2.5")).high
    (Decimal('14000'), Decimal('300'), Decimal('2.6'))
    """
    exponent = value.normalize().as_tuple().exponent
    step = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    return Bounds(value, EXACT.add(value, step), "band")


def _both(value: Decimal) -> _Pair:
    return value, value


def _plus(one: _Pair, other: _Pair) -> _Pair:
    return EXACT.add(one[0], other[0]), EXACT.add(one[1], other[1])


def _shift(pair: _Pair, power: int) -> _Pair:
    return EXACT.scaleb(pair[0], power), EXACT.scaleb(pair[1], power)


def _digits(kanji: str) -> str:
    return "".join(str(_DIGIT.get(c, _FORMAL.get(c))) for c in kanji)


def _positional(kanji: str) -> Decimal:
    """二〇二五 is 2025."""
    return Decimal(_digits(kanji))
