"""Days of the week, where a text states them beside a date."""

from __future__ import annotations

from datetime import date

__all__ = ["contradiction"]

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def contradiction(words: str, said: int, day: date) -> str | None:
    """A sentence for a person if ``day`` is not the weekday ``said`` (1 Monday to 7 Sunday), else ``None``; ``words`` are the text's.

    >>> contradiction("Monday, Nov. 4, 2025", 1, date(2025, 11, 4))
    "'Monday, Nov. 4, 2025' is called a Monday, but 2025-11-04 is a Tuesday"
    >>> contradiction("Tuesday, Nov. 4, 2025", 2, date(2025, 11, 4)) is None
    True
    """
    real = day.isoweekday()
    return None if real == said else f"{words!r} is called a {_NAMES[said - 1]}, but {day.isoformat()} is a {_NAMES[real - 1]}"
