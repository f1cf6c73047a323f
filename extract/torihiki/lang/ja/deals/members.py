"""Sentences that only say who the several are of whom the one before spoke: 3社はA、B、C。"""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event
from torihiki.lang.ja.deals.shapes import BY_NAME

__all__ = ["members"]

_WHO = sieve(r"\s*(?:その|この|うち|なお)?、?(?:[2-9二三四五六七八九十]|1[0-9])(?:社|行)は")
_END = sieve(r"(?:\([^()\n]{0,30}\))?(?:グループ)?(?:など|ら)?(?:だ|で(?:ある|、[^。]{0,60})?|です|となる)?。?\s*$")
_SEVERAL = sieve(r"(?:[2-9二三四五六七八九十]|1[0-9])(?:社|行)")
_ROLES: dict[DealType, str] = {  # deal → the shape that adds to it
    "acquisition": "ja.deals.bid", "divestiture": "ja.deals.bid", "financing": "ja.deals.syndicate", "investment": "ja.deals.lead",
}  # fmt: skip


def members(scene: Scene, sentence: Span, placed: Sequence[Placed], told: Sequence[Event]) -> list[Event]:
    """The event that such a sentence adds to what ``told`` last; none for any other sentence."""
    last = next((e for e in reversed(told) if e.type in _ROLES), None)
    opening = _WHO.match(scene.text, sentence.start)
    if last is None or opening is None or not placed or not _SEVERAL.search(scene.text, last.sentence.start, last.sentence.end):
        return []
    named = [p for p in placed if p.found.start >= opening.end()]
    if len(named) < 2 or _END.match(scene.text, named[-1].found.end, sentence.end) is None or named[0].found.start - opening.end() > 20:
        return []
    shape = BY_NAME[_ROLES[last.type]]
    event = Event(
        shape, shape.type, Span(*opening.span()), sentence, sentence, participants((p, shape.roles["agent"]) for p in named), last.status
    )
    event.plain = True
    return [event]
