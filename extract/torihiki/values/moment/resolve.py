"""A date against its anchor: relative to the publication date or to the date that the text named last."""

from __future__ import annotations

from datetime import date, timedelta

from torihiki.values.change import replace
from torihiki.values.moment.fill import apply_shift, fill
from torihiki.values.moment.months import years_later
from torihiki.values.moment.named import era, fiscal_moment, moment
from torihiki.values.moment.when import Moment, Range, Toward, When

__all__ = ["resolve"]


def resolve(when: When | Range, anchor: date | None, previous: Moment | None = None, toward: Toward | None = None) -> Moment:
    """Resolve against the publication date.

    Args:
        when: what the words say.
        anchor: the publication date, or ``None``: then what depends on it stays ``X``.
        previous: the date that the text resolved last, for chained ones.
        toward: where the sentence looks (tense), used if ``when`` does not say itself.

    >>> resolve(When(month=12, day=8), date(2025, 12, 9)).timex
    '2025-12-08'
    >>> resolve(When(shift=("week", -1)), date(2025, 11, 4)).timex
    '2025-W44'
    >>> resolve(When(day=8), None).timex
    'XXXX-XX-08'
    """
    try:
        return _resolve(when, anchor, previous, toward)
    except (ValueError, OverflowError):  # the calendar knows the years 1 to 9999 only
        return Moment("XXXX", when.mod if isinstance(when, When) else None)


def _resolve(when: When | Range, anchor: date | None, previous: Moment | None, toward: Toward | None) -> Moment:
    if isinstance(when, Range):
        return _resolve_range(when, anchor, previous, toward)
    base = anchor
    if when.chained and previous is not None and previous.start is not None:
        base = previous.start
    if when.like and previous is not None:
        return _shifted_like(when, previous)
    direction = when.toward or toward
    if when.so_far or when.rest:
        return _cut(when, anchor, previous, toward)
    if when.century is not None or when.decade is not None:
        return era(when)
    if when.fiscal:
        return fiscal_moment(when, base)
    filled = apply_shift(when, base)
    if filled.decade is not None:
        return era(filled)
    filled = fill(filled, base, direction)
    return moment(filled)


def _resolve_range(when: Range, anchor: date | None, previous: Moment | None, toward: Toward | None) -> Moment:
    first, last = resolve(when.first, anchor, previous, toward), resolve(when.last, anchor, previous, toward)
    if first.start and when.last.year is None and when.last.shift is None:
        last = resolve(replace(when.last, toward="future"), first.start, first)  # 11月〜2月: the end lies after the start
    return Moment(f"{first.timex}/{last.timex}", None, first.start, last.end)


def _cut(when: When, anchor: date | None, previous: Moment | None, toward: Toward | None) -> Moment:
    """The part of a period before or after the anchor; the whole keeps its name."""
    whole = resolve(replace(when, so_far=False, rest=False), anchor, previous, toward)
    if anchor is None or whole.start is None or whole.end is None or not whole.start <= anchor <= whole.end:
        return whole
    if when.rest:
        return replace(whole, start=anchor)
    return replace(whole, end=max(anchor - timedelta(days=1), whole.start))


def _shifted_like(when: When, previous: Moment) -> Moment:
    """The period that the last date named, some years away: 前年同期, the same quarter of 2022."""
    timex = previous.timex
    if previous.start is None or previous.end is None:
        years = when.shift[1] if when.shift and when.shift[0] == "year" else 0
        head = timex[2:6] if timex.startswith("FY") else timex[:4]
        if head.isdigit():
            new = str(when.year or int(head) + years).zfill(4)
            return Moment(timex.replace(head, new))
        return Moment(timex)
    if when.year is not None:
        head = timex[2:6] if timex.startswith("FY") else timex[:4]
        years = when.year - int(head) if head.isdigit() else 0
    else:
        years = when.shift[1] if when.shift and when.shift[0] == "year" else 0
    parts = [_move_years(p, years) for p in timex.split("/")]
    return Moment("/".join(parts), previous.mod, years_later(previous.start, years), years_later(previous.end, years))


def _move_years(timex: str, years: int) -> str:
    lead = "FY" if timex.startswith("FY") else ""
    head, rest = timex[len(lead) : len(lead) + 4], timex[len(lead) + 4 :]
    return f"{lead}{int(head) + years:04d}{rest}" if head.isdigit() else timex
