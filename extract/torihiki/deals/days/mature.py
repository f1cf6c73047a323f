"""Deals of a year before: what an article of that year would have called agreed has been done since."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from torihiki.deals.days.day import A_DAY, PAST, Day
from torihiki.deals.kinds import EQUITY, STAKES, WHOLE
from torihiki.deals.shape import Deal, DealType
from torihiki.values.change import replace

__all__ = ["matured"]

# what is done once and then over; a contract in operation stays agreed
_DONE: frozenset[DealType] = EQUITY | {"ipo", "financing"}
_CLOSED = 150  # days in which what was agreed late in the year before need not have closed


def matured(deal: Deal, offered: Sequence[Day], anchor: date | None) -> list[Day]:
    """The offered days as they are once what an earlier year's article would have called agreed counts as done; the deal's status too.

    A purchase, a round or a listing that is told of a year before the article's, with nothing ahead, has been completed since.
    """
    if anchor is None or deal.type not in _DONE:
        return list(offered)
    told = [d.found.value for d in offered if d.told and d.role == "completion" and None not in (d.found.value.start, d.found.value.end)]
    if deal.status == "completed" and told and all(v.start > anchor for v in told):
        deal.status = "agreed"  # signed, to be carried out on a day to come
    elif deal.status == "completed" and deal.type in WHOLE and any(v.start > anchor for v in told):
        deal.status = "agreed"  # bought in December, to be closed in March
        early = {id(v) for v in told if v.end < anchor}
        return [replace(d, role="signed") if id(d.found.value) in early else d for d in offered]
    elif deal.status == "agreed" and told and all(v.end < anchor and len(v.timex) == A_DAY for v in told):
        deal.status = "completed"
    if deal.status != "agreed" or deal.duration is not None or not (_gone_by(deal, offered, anchor) or _long_ago(deal, offered, anchor)):
        return list(offered)
    deal.status = "completed"
    return [replace(d, role="completion") if d.role == "signed" and not d.told else d for d in offered]


def _gone_by(deal: Deal, offered: Sequence[Day], anchor: date) -> bool:
    """Whether the sentences of a deal date it to months that are over, and nothing lies ahead (3月にXを売却。)."""
    if deal.type not in STAKES or not all(e.plain for e in deal.events):
        return False
    days = [d for d in offered if d.found.value.start is not None and d.found.value.end is not None]
    past = [d for d in days if d.own and d.role in {"signed", "completion"} and len(d.found.value.timex) < A_DAY]
    return bool(past) and all(d.found.value.end < anchor and (d in past or not d.own) for d in days)


def _long_ago(deal: Deal, offered: Sequence[Day], anchor: date) -> bool:
    """Whether the sentences of a deal date it to a year before, long enough ago to be closed, and to none since."""
    spans = [(d, d.found.value.start, d.found.value.end) for d in offered if d.own]
    old = any(d.role in PAST and end is not None and end.year < anchor.year and (anchor - end).days > _CLOSED for d, _, end in spans)
    if not old or any(start is not None and start.year >= anchor.year for d, start, _ in spans):
        return False
    return not any(c.what == "pending" for e in deal.events for c in e.cues)  # announced a year ago, and still not closed
