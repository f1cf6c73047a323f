"""Records of one article that tell the same transaction, found once their slots are known: the poorer joins the fuller."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torihiki.core.language import Draft
from torihiki.core.span import Span
from torihiki.deals.shape import Deal, DealType

__all__ = ["unite"]

_STOPS = (".", "。", "!", "?", "”", "」")  # a headline has none of these
_ROUNDS: frozenset[DealType] = frozenset({"investment", "financing"})
_EQUITY: frozenset[DealType] = frozenset({"investment", "acquisition", "divestiture", "merger", "joint_venture"})


def unite(draft: Draft, deals: Sequence[Deal]) -> list[Deal]:
    """The deals without those that another one tells more fully; their sentences and events go to that one."""
    kept = list(deals)
    text = draft.scene.text
    lines = [s for s in draft.scene.sentences if text[s.start : s.end].strip()]
    order = {s: i for i, s in enumerate(lines)}
    head = lines[0] if lines and not text[slice(*lines[0])].rstrip().endswith(_STOPS) else None
    for poor in sorted(deals, key=lambda d: len(d.participants)):
        home = next((full for full in kept if full is not poor and _same(poor, full, order, head)), None)
        if home is not None:
            kept.remove(poor)
            home.events = sorted([*home.events, *poor.events], key=lambda e: e.span)
            home.evidence += [s for s in poor.evidence if s not in home.evidence]
    return kept


def _same(poor: Deal, full: Deal, order: Mapping[Span, int], head: Span | None) -> bool:
    """Whether ``poor`` names nobody that ``full`` does not name, and tells of the same money."""
    names, others = {p.name for p in poor.participants}, {p.name for p in full.participants}
    if not names <= others or len(names) == len(others) > 1:
        return False
    return _headline(poor, full, head) or _price(poor, full) or _share(poor, full, order)


def _headline(poor: Deal, full: Deal, head: Span | None) -> bool:
    """A headline says with fewer names what the text tells: Mill to get $3bn, and then who gives how much in yen."""
    return poor.evidence == [head] and poor.type == full.type and head not in full.evidence


def _price(poor: Deal, full: Deal) -> bool:
    """What is put in to get a stake is the stake's price, no plant of its own (will invest $600 million to acquire 30% of a mine)."""
    put = poor.type == "construction" and all(e.shape.type == "investment" for e in poor.events)
    return put and full.type in _EQUITY and full.amount is None and any(s in full.evidence for s in poor.evidence)


def _share(poor: Deal, full: Deal, order: Mapping[Span, int]) -> bool:
    """What one side puts in, or the round comes to, in the sentence behind it undated: the same round, no second one."""
    if poor.type != full.type or poor.type not in _ROUNDS or len(poor.participants) != 1 or any(role != "announced" for role, _ in poor.dates) or any(e.fresh for e in poor.events):
        return False
    held = {p.name: p.role for p in full.participants}
    said = {order[s] for s in full.evidence}
    return all(held[p.name] == p.role for p in poor.participants) and order[poor.evidence[0]] - 1 in said
