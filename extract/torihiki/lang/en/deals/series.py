"""Series with semicolons: acquired X, a maker of pumps; Y, a miner; and Z. Each item is one more deal of the same kind."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import Event, PartyRole
from torihiki.values.change import replace

__all__ = ["further"]

_MARK = re.compile(r";")
_PLACES = ("object", "in", "with", "of", "from")  # where the name stands that the items take the place of, the nearest first
_OPENS = sieve(r"\s*(?:and\s)?(?:(?:an?|the|its)\s)?(?:[\w&'/-]+\s){0,6}$")
_CLOSES = sieve(r"(?:\s\([^()]{1,40}\))?(?:[,.;]|\s(?:for|in|with|from|at|on)\s|\s*$)")


def further(scene: Scene, event: Event, roles: Mapping[str, PartyRole], parties: Sequence[Found[Any]]) -> list[Event]:
    """The events of the items behind the first; cuts the first one's stretch at its end. ``parties``: those of the sentence."""
    land = event.land or event.sentence
    marks = [m.start() for m in _MARK.finditer(scene.text, event.span.end, land.end)]
    place = next((p for p in _PLACES if any(q.place == p for q in event.participants)), "object" if "object" in roles else None)
    if not marks or place is None:
        return []
    out: list[Event] = []
    kept = [p for p in event.participants if p.place != place]
    for start, end in zip(marks, [*marks[1:], land.end], strict=True):
        named = next((f for f in parties if start < f.start < end), None)
        if named is None or not _OPENS.fullmatch(scene.text, start + 1, named.start) or not _CLOSES.match(scene.text, named.end, end + 1):
            break
        role = next((p.role for p in event.participants if p.place == place), roles[place])
        item = Span(start + 1, end)
        one = participants([(Placed(named, place), role)])
        out.append(replace(event, participants=[*kept, *one], scope=item, land=item))
    if out:
        event.land = Span(land.start, marks[0])
    return out
