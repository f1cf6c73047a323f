"""A date that is offered to a deal, and how exact and how far off dates are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from torihiki.core.rule import Found
from torihiki.deals.shape import Deal, Status

__all__ = ["A_DAY", "PAST", "Day", "lies_ahead", "recent", "stands"]

A_DAY = len("2025-01-01")  # characters of a timex that names a day; those of months and years have fewer
PAST = frozenset({"announced", "signed", "completion", "other"})  # roles of days on which something was done
_MONTH = 31  # days
_STANDS: frozenset[Status] = frozenset({"planned", "agreed", "completed"})
_FISCAL = re.compile(r"FY([0-9]{4})")


@dataclass(frozen=True, slots=True)
class Day:
    """A date that is offered to a deal.

    Attributes:
        role: what it would be to the deal.
        told: whether words beside it say so; else the deal's status alone does.
        own: whether it stands in a sentence that tells of the deal.
        beside: whether its place alone makes it the deal's: it leads up to the transaction word, or stands close to it.
        gap: code points from it to the nearest transaction word, those behind the word counted twice.
    """

    role: str
    found: Found[Any]
    told: bool
    own: bool
    beside: bool
    gap: int


def recent(day: Found[Any], anchor: date | None) -> bool:
    """Whether a finding is a day of an article's own news: no more than a month before its date."""
    if day.kind != "date":
        return False
    start = day.value.start
    if anchor is None:
        return len(day.value.timex) == A_DAY  # of an article without a date: any day
    return start is not None and start == day.value.end and 0 <= (anchor - start).days <= _MONTH


def lies_ahead(found: Found[Any], anchor: date | None) -> bool:
    """Whether a date lies after the article; not if one of both is not known."""
    start = found.value.start
    return anchor is not None and start is not None and bool(start > anchor)


def stands(deal: Deal, anchor: date | None) -> bool:
    """Whether a deal stands, and nothing says yet when it was done or told; that it will be done after ``anchor`` says neither."""
    return deal.status in _STANDS and all(_ahead(found, anchor) for role, found in deal.dates if role in PAST)


def _ahead(day: Found[Any], anchor: date | None) -> bool:
    """Whether a date lies after the article; of a fiscal year that nothing lays on the calendar its number tells."""
    if anchor is None or day.value.start is not None:
        return lies_ahead(day, anchor)
    fiscal = _FISCAL.match(day.value.timex)
    return fiscal is not None and int(fiscal[1]) > anchor.year
