"""Terms: which contract terms of a sentence belong to which of the deals that it speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from torihiki.core.scene import Scene
from torihiki.core.span import Span
from torihiki.deals.kinds import EQUITY, WHOLE
from torihiki.deals.room import DealRoom
from torihiki.deals.shape import Deal, DealType, Telling, TermFound

__all__ = ["agree"]

_OWNED: frozenset[DealType] = EQUITY | {"joint_venture", "partnership", "construction", "ipo"}
# terms that only deals of some types have
_TERM_TYPES: dict[str, frozenset[DealType]] = {
    "stake": _OWNED,
    "break_fee": WHOLE | {"joint_venture", "cloud", "supply", "lease", "licensing"},
    "governance": EQUITY | {"joint_venture"},
    "approval": frozenset(get_args(DealType)) - {"financing"},
}
_AHEAD = frozenset({"break_fee", "approval"})  # terms of what is not done yet


def agree(scene: Scene, room: DealRoom, sentence: Span, targets: Sequence[Telling], main: Sequence[Telling] = ()) -> None:
    """Give the terms of a sentence to the deals that it speaks of; ``main``: the article's own deal, where those can have no such term."""
    for term in scene.once(room.terms, sentence):
        kinds = _TERM_TYPES.get(term.kind)
        able = [
            t for t in (*targets, *(main if kinds is not None and term.kind != "stake" else ())) if kinds is None or t.deal.type in kinds
        ]
        able = [t for t in able if term.kind not in _AHEAD or t.deal.status != "completed"] or able
        if not able:
            continue
        able = [t for t in able if t in targets] or able
        inside = [t for t in able if t.event.speaks_at(term.start)]
        _, deal = min(inside or able, key=lambda t: abs(t.event.span.start - term.start))
        if not any(t.kind == term.kind and (t.kind != "stake" or _one_stake(t, term, deal, sentence)) for t in deal.terms):
            deal.terms.append(term)


def _one_stake(one: TermFound, other: TermFound, deal: Deal, sentence: Span) -> bool:
    """Whether a second stake is no more of the deal's: the same share, or what a later sentence says that somebody holds; a venture has several."""
    return one.value == other.value or one.start == other.start or (one.start < sentence.start and deal.type != "joint_venture")
