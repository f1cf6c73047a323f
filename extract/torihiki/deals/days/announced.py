"""Which deals an article announces together, and so on one day."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.deals.days.day import recent, stands
from torihiki.deals.room import DealRoom
from torihiki.deals.shape import Deal

__all__ = ["announce"]

_SPREAD = 120  # code points behind a deal within which a day may be that of its announcement
_JOINTLY = 80  # code points left of a day in which it may be said to be of all deals


def announce(draft: Draft, room: DealRoom, deals: Sequence[Deal]) -> None:
    """Let the day on which the first deal is announced be that of what the article tells before it, or says to be of the same announcement.

    So are deals of which words say it wherever they stand (``room.along``: 発表によると), all deals told before a day that is said to be theirs
    (``room.jointly``: the deals, announced on), and what a paragraph goes on to tell of who announced something in it (``room.onward``).
    """
    scene = draft.scene
    if room.jointly is not None:
        for found in draft.found:
            left = max(scene.sentence(found.start).start, found.start - _JOINTLY)
            if recent(found, scene.anchor) and room.jointly.search(scene.text, left, found.start):
                _date(scene, deals, found)
    told = ((deal, found) for deal in deals for role, found in deal.dates if role == "announced")
    first, day = next(((deal, d) for deal, d in told if recent(d, scene.anchor)), (None, None))
    if first is not None and day is not None:
        givers = first.side("grantor")
        _date(scene, deals, day, room.along, givers)
    for deal in deals:
        same = _goes_on(draft, room, deal) if stands(deal, scene.anchor) else None
        if same is not None:
            deal.dates.insert(0, ("announced", same))


def _date(scene: Scene, deals: Sequence[Deal], day: Found[Any], along: re.Pattern[str] | None = None, givers: Collection[str] = ()) -> None:
    """Let deals that nothing dates yet be announced on a day that is told after them, or with words that say so.

    ``givers``: who announced grants that day, and with them what else the article tells them to grant.
    """
    for deal in deals:
        first = deal.evidence[0]
        near = first == scene.sentences[0] or day.start - first.start <= _SPREAD
        said = (near and first.start <= day.start) or (along is not None and along.search(scene.text, *first) is not None)
        given = deal.type == "subsidy" and any(p.role == "grantor" and p.name in givers for p in deal.participants)
        if stands(deal, scene.anchor) and (said or given):
            deal.dates.insert(0, ("announced", day))


def _goes_on(draft: Draft, room: DealRoom, deal: Deal) -> Found[Any] | None:
    """The day on which a party of the deal announced something earlier in its paragraph, where the deal is told as part of that."""
    scene, first = draft.scene, deal.evidence[0]
    begins = scene.text.rfind("\n", 0, first.start) + 1
    if begins == first.start or room.onward.search(scene.text, *first) is None:
        return None
    names = deal.names
    for found in reversed(draft.found):
        if not begins <= found.start < first.start or not recent(found, scene.anchor):
            continue
        if room.date_role(scene, found.start, found.end, deal.type) != "announced":
            continue
        sentence = scene.sentence(found.start)
        who = next((f.value.name for f in draft.found if f.kind == "party" and sentence.holds(f.start)), None)
        return found if who in names else None
    return None
