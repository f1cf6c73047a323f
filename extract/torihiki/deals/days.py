"""Which dates of an article are a deal's, and what they are to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from torihiki.core.rule import Found
from torihiki.deals.shape import Deal, DealType, Status
from torihiki.values.change import replace

__all__ = ["Day", "choose", "matured", "recent", "role_of", "stands"]

_ROLES: dict[DealType, frozenset[str]] = {
    "acquisition": frozenset({"announced", "signed", "completion", "payment", "other"}),
    "merger": frozenset({"announced", "signed", "completion", "other"}),
    "divestiture": frozenset({"announced", "signed", "completion", "other"}),
    "investment": frozenset({"announced", "signed", "completion", "payment", "capacity"}),
    "ipo": frozenset({"announced", "completion", "other"}),
    "financing": frozenset({"announced", "signed", "completion", "payment", "end"}),
    "construction": frozenset({"announced", "start", "completion", "capacity"}),
}
# what is done once and then over; a contract in operation stays agreed
_DONE: frozenset[DealType] = frozenset({"acquisition", "divestiture", "merger", "investment", "ipo", "financing"})
# what a sentence that does not tell of the deal says of no deal of a status: it is another day's announcement, another contract's term
_FAR: dict[Status, tuple[str, ...]] = {
    "completed": ("announced", "start", "end"),
    "planned": ("announced",),
    "denied": ("announced",),
}
_STANDS: frozenset[Status] = frozenset({"planned", "agreed", "completed"})
_DONE_OR_SIGNED: frozenset[Status] = frozenset({"agreed", "completed"})
_OFFER = {"opens": "start", "closes": "end"}  # an offer to shareholders is open from one day to another
_A_DAY = len("2025-01-01")
_MONTH = 31
_CLOSED = 150  # days in which what was agreed late in the year before need not have closed
_LONG_SINCE = 366  # days by which nothing starts before it is agreed
_FISCAL = re.compile(r"FY([0-9]{4})")
_OPEN = re.compile(r"[X-]+")  # a date of which no part is known
_PAST = frozenset({"announced", "signed", "completion", "other"})


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


def role_of(deal: Deal, role: str | None, found: Found[Any], anchor: date | None) -> str | None:
    """What a date is to a deal of this type and status; ``role`` is what the words beside it say, if they say anything."""
    if role in _OFFER:
        return _OFFER[role]
    allowed = _ROLES.get(deal.type)
    if _OPEN.fullmatch(found.value.timex):
        return None  # earlier this year, of an article without a date: it says when of nothing
    if role == "signed" and deal.type == "ipo":
        role = "announced"  # the terms are set, nothing is signed
    if role == "announced" and deal.status in {"rumoured", "denied"}:
        return None  # the day of the report or of the denial, not of the deal
    told_done = role == "announced" or (role == "signed" and deal.status in _DONE_OR_SIGNED)
    if (
        role == "signed"
        and (allowed is None or "signed" in allowed)
        and anchor
        and found.value.start
        and found.value.start > anchor
        and deal.status in {"planned", "agreed"}
    ):
        return role  # the contract itself is still to be signed
    if told_done and anchor and found.value.start and found.value.start > anchor:
        role = None  # nothing is announced tomorrow, and what is signed is not signed then
    if role == "start" and deal.status == "cancelled" and anchor and found.value.start and found.value.start > anchor:
        return None  # what comes instead starts then
    if role == "start" and deal.type == "investment":
        return None  # what the money is for starts then
    if role and (allowed is None or role in allowed or (role == "end" and deal.status == "cancelled")):
        return role
    if role == "start" and deal.status == "completed" and len(found.value.timex) < _A_DAY and deal.type == "acquisition":
        return "completion"  # bid for and bought in that year
    if role in {"start", "end"} and any(e.shape.name.endswith(".tender") for e in deal.events):
        return role  # an offer is open from one day to another
    if role == "start" and deal.type in {"acquisition", "merger", "divestiture", "ipo"}:
        return "completion"
    if role in {"end", "capacity", "payment"} or (role == "start" and deal.type == "financing"):
        return None  # of what is bought, or of what the money is for
    start = found.value.start
    ahead = bool(anchor and start and start > anchor)
    if deal.status in {"rumoured", "denied"} and not ahead:
        return None  # the day of the report, not of the deal
    if deal.type == "subsidy" and found.value.timex.startswith("FY"):
        return "payment"  # the budget year that it is paid from
    if deal.status == "completed":
        return None if ahead else "completion"
    if ahead:
        return "completion" if deal.type in {"acquisition", "merger", "divestiture", "ipo", "construction"} else "start"
    if deal.status == "planned":
        return None  # nothing has happened yet
    if deal.type == "ipo":
        return None  # a listing is not signed
    return "signed" if deal.status == "agreed" else "other"


_BOUGHT: frozenset[DealType] = frozenset({"acquisition", "divestiture", "merger"})
_TAKEN: frozenset[DealType] = frozenset(
    {"acquisition", "divestiture", "investment"}
)  # what nobody but those who part with it need agree to


def matured(deal: Deal, offered: Sequence[Day], anchor: date | None) -> list[Day]:
    """The offered days as they are once what an earlier year's article would have called agreed counts as done.

    A purchase, a round or a listing that is told of a year before the article's, with nothing ahead, has been completed since.
    """
    if anchor is not None and deal.type in _DONE:
        told = [
            d.found.value for d in offered if d.told and d.role == "completion" and None not in (d.found.value.start, d.found.value.end)
        ]
        if deal.status == "completed" and told and all(v.start > anchor for v in told):
            deal.status = "agreed"  # signed, to be carried out on a day to come
        elif deal.status == "completed" and deal.type in _BOUGHT and any(v.start > anchor for v in told):
            deal.status = "agreed"  # bought in December, to be closed in March
            early = {id(v) for v in told if v.end < anchor}
            return [replace(d, role="signed") if id(d.found.value) in early else d for d in offered]
        elif deal.status == "agreed" and told and all(v.end < anchor and len(v.timex) == _A_DAY for v in told):
            deal.status = "completed"
    if anchor is None or deal.status != "agreed" or deal.type not in _DONE or deal.duration is not None:
        return list(offered)
    if deal.type in _TAKEN and all(e.plain for e in deal.events) and _gone_by(offered, anchor):
        deal.status = "completed"
        return [replace(d, role="completion") if d.role == "signed" and not d.told else d for d in offered]
    spans = [(d, d.found.value.start, d.found.value.end) for d in offered if d.own]
    old = any(d.role in _PAST and end is not None and end.year < anchor.year and (anchor - end).days > _CLOSED for d, _, end in spans)
    if not old or any(start is not None and start.year >= anchor.year for d, start, _ in spans):
        return list(offered)
    if any(c.what == "pending" for e in deal.events for c in e.cues):
        return list(offered)  # announced a year ago, and still not closed
    deal.status = "completed"
    return [replace(d, role="completion") if d.role == "signed" and not d.told else d for d in offered]


def _gone_by(offered: Sequence[Day], anchor: date) -> bool:
    """Whether the sentences of a deal date it to months that are over, and nothing lies ahead (3月にXを売却。)."""
    days = [d for d in offered if d.found.value.start is not None and d.found.value.end is not None]
    past = [d for d in days if d.own and d.role in {"signed", "completion"} and len(d.found.value.timex) < _A_DAY]
    return bool(past) and all(d.found.value.end < anchor and (d in past or not d.own) for d in days)


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
    loose = [d for d in days if not d.told and d.role in _PAST and not d.beside]
    if any(d.role in _PAST and d not in loose for d in days):
        days = [d for d in days if d not in loose]
    days = _only(days, loose)
    return [(d.role, d.found) for d in days if not any(_finer(other, d) for other in days)]


def _running(days: Sequence[Day]) -> list[Day]:
    """``days`` without starts long before what is told as new: has supplied it since 1999, and now renews the contract."""
    told = [d.found.value.start for d in days if d.role in {"announced", "signed"} and d.found.value.start is not None]
    if not told:
        return list(days)
    return [d for d in days if d.role != "start" or d.found.value.end is None or (min(told) - d.found.value.end).days <= _LONG_SINCE]


def stands(deal: Deal, anchor: date | None) -> bool:
    """Whether a deal stands, and nothing says yet when it was done or told; that it will be done after ``anchor`` says neither."""
    return deal.status in _STANDS and all(_ahead(found, anchor) for role, found in deal.dates if role in _PAST)


def _ahead(day: Found[Any], anchor: date | None) -> bool:
    """Whether a date lies after the article; of a fiscal year that nothing lays on the calendar its number tells."""
    if anchor is None:
        return False
    if day.value.start is not None:
        return bool(day.value.start > anchor)
    fiscal = _FISCAL.match(day.value.timex)
    return fiscal is not None and int(fiscal[1]) > anchor.year


def _one(day: Day, other: Day, deal: Deal) -> bool:
    """Whether two mentions of one date say the same of a deal: told twice, or once by words and once by its place, or announced as ended."""
    return (
        day.role == other.role
        or not (day.told and other.told)
        or (deal.status == "cancelled" and {day.role, other.role} == {"announced", "end"})
    )


def recent(day: Found[Any], anchor: date | None) -> bool:
    """Whether a finding is a day of an article's own news: no more than a month before its date."""
    if day.kind != "date":
        return False
    start = day.value.start
    if anchor is None:
        return len(day.value.timex) == _A_DAY  # of an article without a date: any day
    return start is not None and start == day.value.end and 0 <= (anchor - start).days <= _MONTH


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
