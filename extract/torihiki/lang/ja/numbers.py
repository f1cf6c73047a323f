"""Japanese numbers: 1兆4千億, 三百八十, ３８万, 4.5億, 数十億, 十数, 2百数十.

``NUMBER`` finds where numbers start; ``PATTERN`` is the source of a pattern for one number, to be embedded in rules (no groups);
``parse`` gives its bounds.
"""

from __future__ import annotations

import re
from decimal import Decimal

from torihiki.values.number import EXACT, Bounds

__all__ = ["NUMBER", "PATTERN", "parse"]

_DIGIT = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "壱": 1, "弐": 2, "参": 3}
_SMALL = {"十": 1, "拾": 1, "百": 2, "千": 3}
_LARGE = {"万": 4, "萬": 4, "億": 8, "兆": 12, "京": 16}

_ARABIC = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,6}|[0-9]{1,24})(?:\.[0-9]{1,12})?"
_KANJI = "".join(_DIGIT)
_PIECE = rf"(?:{_ARABIC}|[数何幾]?[十百千]|[{_KANJI}]|[数何幾](?=[十百千万億兆]))"
# one number: pieces and scales, at most as long as a figure in a table can be
PATTERN = rf"(?:{_PIECE}|[兆億](?=円|ドル|パ))(?:{_PIECE}|[万萬億兆京]){{0,24}}(?:[kK](?![A-Za-z]))?"
NUMBER = re.compile(rf"(?<![0-9])(?<![0-9][.,])(?<![A-Za-z]){PATTERN}")

_TOKEN = re.compile(rf"(?P<arabic>{_ARABIC})|(?P<digits>[{_KANJI}]+)|(?P<vague>[数何幾])|(?P<small>[十拾百千])|(?P<large>[万萬億兆京])|(?P<kilo>[kK])")


def parse(text: str) -> Bounds | None:
    """The bounds of one number, or ``None`` if the shape has no meaning (two arabic runs in a row).

    >>> parse("1兆4千億").low, parse("数十億").low, parse("数十億").high
    (Decimal('1400000000000'), Decimal('2000000000'), Decimal('9000000000'))
    """
    total_low = total_high = Decimal(0)  # closed ten-thousand groups
    group_low = group_high = Decimal(0)  # the group being read
    digit: tuple[Decimal, Decimal] | None = None
    vague = False
    last_large = 99
    for match in _TOKEN.finditer(text):
        kind, piece = match.lastgroup, match.group()
        if kind == "arabic" or kind == "digits":
            if digit is not None:
                return None
            value = Decimal(piece.replace(",", "")) if kind == "arabic" else _positional(piece)
            digit = (value, value)
        elif kind == "vague":
            vague = True
            digit = (Decimal(2), Decimal(9)) if digit is None else digit
        elif kind == "small":
            low, high = digit or (Decimal(1), Decimal(1))
            power = 10 ** _SMALL[piece]
            group_low, group_high = group_low + low * power, group_high + high * power
            digit = None
        elif kind == "kilo":
            low, high = digit or (Decimal(1), Decimal(1))
            digit = (low * 1000, high * 1000)
        else:
            exponent = _LARGE[piece]
            if exponent >= last_large:
                return None
            last_large = exponent
            low, high = digit or (Decimal(0), Decimal(0))
            group_low, group_high, digit = group_low + low, group_high + high, None
            if group_high == 0:
                group_low = group_high = Decimal(1)
            total_low += EXACT.scaleb(group_low, exponent)
            total_high += EXACT.scaleb(group_high, exponent)
            group_low = group_high = Decimal(0)
    if digit is not None:
        group_low, group_high = group_low + digit[0], group_high + digit[1]
    return Bounds(total_low + group_low, total_high + group_high, "vague" if vague else None)


def _positional(kanji: str) -> Decimal:
    """二〇二五 is 2025."""
    return Decimal("".join(str(_DIGIT[c]) for c in kanji))
