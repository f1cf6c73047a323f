"""Which of the dates that it is offered a deal keeps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.deals.days.day import PAST, Day
from torihiki.deals.shape import Deal, Status

__all__ = ["choose"]

# what a sentence that does not tell of the deal says of no deal of a status: it is another day's announcement, another contract's term
_FAR: Mapping[Status, tuple[str, ...]] = {
    "completed": ("announced", "start", "end"),
    "planned": ("announced",),
    "denied": ("announced",),
}
_LONG_SINCE = 366  # days by which nothing starts before it is agreed


def choose(offered: Iterable[Day], deal: Deal) -> list[tuple[str, Found[Any]]]:
    """The dates that a deal keeps, in the order in which they were offered."""
    days: list[Day] = []
    for day in offered:
        if not day.own and (day.role in _FAR.get(deal.status, ()) or (day.role == "start" and deal.type == "subsidy")):
            continue  # of a subsidy: what the money is for starts then
        same = next((d for d in days if d.found.value.timex == day.found.value.timex and _one(d, day, deal)), None)
        if same is None:
            days.append(day)
        elif day.told and not same.told:
            days[days.index(same)] = day
    days = _only(days, [d for d in days if d.role == "announced"])
    days = _running(days)
    loose = [d for d in days if not d.told and d.role in PAST and not d.beside]
    if any(d.role in PAST and d not in loose for d in days):
        days = [d for d in days if d not in loose]
    days = _only(days, loose)
    return [(d.role, d.found) for d in days if not any(_finer(other, d) for other in days)]


def _running(days: Sequence[Day]) -> list[Day]:
    """``days`` without starts long before what is told as new: has supplied it since 1999, and now renews the contract."""
    told = [d.found.value.start for d in days if d.role in {"announced", "signed"} and d.found.value.start is not None]
    if not told:
        return list(days)
    return [d for d in days if d.role != "start" or d.found.value.end is None or (min(told) - d.found.value.end).days <= _LONG_SINCE]


def _one(day: Day, other: Day, deal: Deal) -> bool:
    """Whether two mentions of one date say the same of a deal: told twice, or once by words and once by its place, or announced as ended."""
    return (
        day.role == other.role
        or not (day.told and other.told)
        or (deal.status == "cancelled" and {day.role, other.role} == {"announced", "end"})
    )


def _only(days: Sequence[Day], rivals: Sequence[Day]) -> list[Day]:
    """``days`` with the best of ``rivals`` alone: told by words, in a sentence of the deal, a day before a year, nearest to its word."""
    if len(rivals) < 2:
        return list(days)
    best = min(rivals, key=lambda d: (not d.told, not d.own, len(d.found.value.timex) == len("2025"), d.gap))
    return [d for d in days if d is best or d not in rivals or _finer(d, best) or _finer(best, d)]


def _finer(one: Day, other: Day) -> bool:
    """Whether one date says more exactly what the other says: 18 December beside December."""
    a, b = one.found.value, other.found.value
    if one.role != other.role or None in {a.start, a.end, b.start, b.end} or (a.start, a.end) == (b.start, b.end):
        return False
    return bool(b.start <= a.start and a.end <= b.end)
