"""Which deal a bare word of closing speaks of: firms and shares change hands on a day, goods and loans do not close."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from torihiki.core.scene import Scene
from torihiki.core.span import Span
from torihiki.deals.kinds import EQUITY
from torihiki.deals.room import DealRoom
from torihiki.deals.shape import AHEAD, RUNNING, DealType, Telling

__all__ = ["closing", "ends", "transfer"]

_RUN: frozenset[DealType] = RUNNING | {"financing", "other"}


def transfer(told: Sequence[Telling]) -> Sequence[Telling]:
    """The last of the deals told that is still to close."""
    return [t for t in told if t.deal.type in EQUITY and t.deal.status in AHEAD][-1:]


def closing(
    scene: Scene, room: DealRoom, sentence: Span, here: Sequence[Telling], focus: Sequence[Telling],
    transferred: Sequence[Telling], names: AbstractSet[str],
) -> bool:  # fmt: skip
    """Whether a sentence says when or if the deal ``transferred`` closes, though another one has been told since.

    Args:
        here: what its own words tell; only one that names nobody may mean any deal.
        focus: the deal told last.
        names: the parties that the sentence names.
    """
    if room.closing is None or not transferred or not focus:
        return False
    if focus[-1].deal.type not in _RUN and focus[-1].deal.status in AHEAD:
        return False
    if any(not event.shape.generic or not event.joins for event, _ in here):
        return False
    if names and not names & transferred[0].deal.names:
        return False
    return room.closing.search(scene.text, sentence.start, sentence.end) is not None


_OPENS = 12  # code points in which a sentence names the deal that it is about


def ends(scene: Scene, room: DealRoom, sentence: Span, here: Sequence[Telling]) -> int:
    """From where on a sentence that begins with the deal says when that closes, though it tells of another: the deal, which a loan pays for, is to close in."""
    if room.closing is None or len(here) < 2 or not (here[0].event.shape.generic and here[0].deal.type in EQUITY):
        return sentence.end
    if here[0].event.span.start - sentence.start > _OPENS:
        return sentence.end
    match = room.closing.search(scene.text, sentence.start, sentence.end)
    return match.end() if match is not None and match.end() > here[-1].event.span.end else sentence.end
