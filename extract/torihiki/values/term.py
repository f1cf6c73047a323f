"""A length of time, as ISO 8601 durations."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from torihiki.values.change import replace
from torihiki.values.number import Bounds, Modifier, plain

__all__ = ["Length", "Term", "months"]

_FIELDS = ("years", "months", "weeks", "days", "hours", "minutes", "seconds")
_LETTERS = dict(zip(_FIELDS, "YMWDHMS", strict=True))


class Length(NamedTuple):
    """An ISO 8601 duration in the units in which it was stated (18 months stay 18 months)."""

    years: Decimal = Decimal(0)
    months: Decimal = Decimal(0)
    weeks: Decimal = Decimal(0)
    days: Decimal = Decimal(0)
    hours: Decimal = Decimal(0)
    minutes: Decimal = Decimal(0)
    seconds: Decimal = Decimal(0)

    @classmethod
    def of(cls, number: Decimal | int | str, unit: str) -> Length:
        """``unit`` is singular English: year, month, week, day, hour, minute, second; also half_year, quarter, decade.

        >>> Length.of(18, "month").iso(), Length.of("1.5", "hour").iso(), Length.of(2, "decade").iso()
        ('P18M', 'PT1.5H', 'P20Y')
        """
        value = Decimal(number)
        if unit in _DERIVED:
            base, factor = _DERIVED[unit]
            return cls(**{base: value * factor})
        return cls(**{unit + "s": value})

    def plus(self, other: Length) -> Length:
        """Field by field: one year and three months."""
        return replace(self, **{f: getattr(self, f) + getattr(other, f) for f in _FIELDS})

    def iso(self) -> str:
        """The ISO 8601 string.

        >>> Length.of(1, "year").plus(Length.of(6, "month")).iso()
        'P1Y6M'
        """
        date = "".join(plain(getattr(self, f)) + _LETTERS[f] for f in _FIELDS[:4] if getattr(self, f))
        time = "".join(plain(getattr(self, f)) + _LETTERS[f] for f in _FIELDS[4:] if getattr(self, f))
        return f"P{date}" + (f"T{time}" if time else "") if date or time else "P0D"


_DERIVED = {
    "half_year": ("months", 6), "quarter": ("months", 3), "decade": ("years", 10), "century": ("years", 100),
    "half_month": ("days", 15), "fortnight": ("weeks", 2),
}  # fmt: skip


class Term(NamedTuple):
    """A length of time; ``low`` and ``high`` are equal unless it is a range or vague."""

    low: Length
    high: Length
    modifier: Modifier | None = None

    @classmethod
    def of(cls, bounds: Bounds, unit: str) -> Term:
        """From a number and a unit (see ``Length.of``)."""
        return cls(Length.of(bounds.low, unit), Length.of(bounds.high, unit), bounds.modifier)


_ISO = re.compile(r"P(?:([0-9.]+)Y)?(?:([0-9.]+)M)?(?:([0-9.]+)W)?(?:([0-9.]+)D)?(?:T.*)?")


def months(iso: str) -> Decimal:
    """How long an ISO 8601 duration is, in months of 30 days; hours and less count nothing.

    >>> months("P3Y") == months("P36M"), months("P6W")
    (True, Decimal('1.4'))
    """
    match = _ISO.fullmatch(iso)
    years, month, weeks, days = (Decimal(g or 0) for g in match.groups()) if match else (Decimal(0),) * 4
    return years * 12 + month + (weeks * 7 + days) / 30
