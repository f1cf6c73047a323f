"""Whose an amount is that stands far from any transaction word, by the noun that names it: 融資額は is of the article's only loan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.deals.room import DealRoom
from torihiki.deals.shape import Deal, Telling

__all__ = ["only_one"]

_REACH = 28  # code points left of a sum in which its name stands


def only_one(scene: Scene, room: DealRoom, item: Found[Any], deals: Sequence[Deal]) -> list[Telling]:
    """The one deal told before the sum that its name can be said of, as a target; none where several can."""
    start = max(scene.sentence(item.start).start, item.start - _REACH)
    kinds = next((types for types, name in room.priced if name.search(scene.text, start, item.start)), None)
    if kinds is None:
        return []
    told = [d for d in deals if d.type in kinds]
    return [Telling(told[0].events[0], told[0])] if len(told) == 1 and told[0].events[0].span.end <= item.start else []
