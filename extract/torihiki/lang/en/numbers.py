"""English numbers: 1,234.5, 38bn, 1.4 trillion, two, twenty-five, half a million, tens of thousands, several.

``NUMBER`` finds digits; number words are words of the scanner under the label ``number-word`` (``WORDS``). ``PATTERN`` is the
source of a pattern for one number, to be embedded in rules (no groups; compile with ``re.IGNORECASE``); ``parse`` gives its bounds.
"""

from __future__ import annotations

import re
from decimal import Decimal

from torihiki.values.number import EXACT, Bounds

__all__ = ["NUMBER", "PATTERN", "WORDS", "parse"]

_ONES = dict(zip("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), range(20), strict=True))  # fmt: skip
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_SCALES = {"hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "lakh": 5, "crore": 7}
WORDS = (*_ONES, *_TENS, *_SCALES, "half", "several", "dozens", "tens", "hundreds", "thousands", "millions", "billions")

_ARABIC = r"(?:[0-9]{1,3}(?:,[0-9]{2,3}){1,6}|[0-9]{1,24})(?:\.[0-9]{1,12})?"
_UNIT = "|".join(sorted((*_ONES, *_TENS), key=len, reverse=True))
_SPELLED = rf"(?:{_UNIT})(?:[- ](?:and[- ])?(?:{_UNIT}|hundred)(?![A-Za-z])){{0,6}}"
_SCALE = r"(?:hundred|thousand|million|billion|trillion|lakh|crore)"
PATTERN = rf"(?:{_ARABIC}|{_SPELLED})(?:[ -]{_SCALE}(?![A-Za-z])){{0,2}}"
NUMBER = re.compile(rf"(?<![0-9A-Za-z])(?<![0-9][.,]){_ARABIC}")


def parse(text: str) -> Bounds | None:
    """The bounds of one number as ``PATTERN`` matches it, or ``None``.

    >>> parse("1.4 trillion").low, parse("twenty-five").low
    (Decimal('1400000000000.0'), Decimal('25'))
    """
    total, current = Decimal(0), Decimal(0)
    for token in re.findall(r"[0-9][0-9,.]*|[a-z]+", text.lower()):
        if token[0].isdigit():
            current += Decimal(token.replace(",", "").rstrip("."))
        elif token in _ONES or token in _TENS:
            current += _ONES.get(token, _TENS.get(token, 0))
        elif token == "hundred":
            current = (current or Decimal(1)) * 100
        elif token in _SCALES:
            total += EXACT.scaleb(current or Decimal(1), _SCALES[token])
            current = Decimal(0)
    return Bounds.exactly(total + current)
