"""Chronicles: lines that are nothing but a date, and sentences that date a list. The deals that are told under them were announced then."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.deals.days.day import recent, stands
from torihiki.deals.shape import Deal

__all__ = ["date_lists"]

_BARE = re.compile(r"[\W_]*(?:[^\W\d_]+[\W_]+)?")  # what may stand beside the date: a mark, a word (Today -)
_REST = re.compile(r"[ *:.#\-)\]]*(?:\n|\Z)")  # and behind it
_SAID = 120  # code points left of a day in which it may be said to be that of a list
_TOP = 200  # code points within which a heading stands
_LATELY = 92  # days from the first of such a month to the article
_FEWEST = 2  # such lines with deals under them: a single one is when the article came out


def date_lists(draft: Draft, deals: Sequence[Deal], listed: re.Pattern[str] | None, lists: re.Pattern[str] | None) -> None:
    """Give the deals under a date's line, or behind words that say so, that date, where nothing else dates them.

    Args:
        listed: words that end right before such a day (the following deals were reported on).
        lists: words right behind it (said on Monday that it has won three contracts).
    """
    scene = draft.scene
    text = scene.text
    heads = []
    for found in draft.found:
        if (recent(found, scene.anchor) or _month(found, scene.anchor)) and (
            (listed is not None and listed.search(text, max(scene.sentence(found.start).start, found.start - _SAID), found.start))
            or (lists is not None and lists.match(text, found.end, scene.sentence(found.start).end))
        ):
            _date((deal for deal in deals if deal.evidence[0].start > found.start), found, scene.anchor)
        if found.kind == "date" and found.value.start is not None and found.value.start == found.value.end:
            line = text.rfind("\n", 0, found.start) + 1
            if _BARE.fullmatch(text, line, found.start) and _REST.match(text, found.end):
                heads.append(found)
    own = {(f.start, f.end) for deal in deals for _, f in deal.dates}
    heads = [f for f in heads if (f.start, f.end) not in own]  # the row of a sheet, which is its deal's
    heads.sort(key=lambda f: f.start)
    starts = [f.start for f in heads]
    under = [(bisect_right(starts, deal.evidence[0].start) - 1, deal) for deal in deals]
    if len({at for at, _ in under if at >= 0}) < _FEWEST:
        return
    for at, deal in under:
        if at >= 0:
            _date([deal], heads[at], scene.anchor)


def _month(day: Found[Any], anchor: date | None) -> bool:
    """Whether a finding near the top is the month that an article looks back on."""
    if day.kind != "date" or anchor is None or day.start > _TOP or len(day.value.timex) != len("2025-01") or day.value.start is None:
        return False
    return bool(0 <= (anchor - day.value.start).days <= _LATELY)


def _date(deals: Iterable[Deal], day: Found[Any], anchor: date | None) -> None:
    for deal in deals:
        if stands(deal, anchor):
            deal.dates.insert(0, ("announced", day))
