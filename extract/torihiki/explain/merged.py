"""A merged deal as a tree: which reports were joined and why, which were kept apart, and what its sources disagree about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from torihiki.explain.paint import Node, Paint, grouped, tree
from torihiki.merging import Comparison, Ref
from torihiki.records import Conflict, MergedDeal

__all__ = ["explain_merged"]


def explain_merged(deal: MergedDeal, comparisons: Sequence[Comparison], paint: Paint = lambda piece, _: piece) -> Iterator[str]:
    """Lines of the explanation; ``comparisons`` are those that ``merging.compared`` gives beside the deal."""
    parties = ", ".join(f"{p.name} ({p.role})" for p in deal.parties)
    yield paint(f"{deal.id}: {deal.type}, {deal.status}", "head") + f"  {parties}  confidence {deal.confidence:g}"
    inside = {(d.article, d.deal) for d in deal.deals}
    joined = [c for c in comparisons if c.same and c.one in inside and c.other in inside]
    apart = [c for c in comparisons if not c.same]
    nodes = [Node("reported by", [Node(_name((d.article, d.deal), paint)) for d in deal.deals])]
    nodes += [Node("joined", [_pair(c, "and", paint) for c in joined])] if joined else []
    nodes += [Node("kept apart", [_pair(c, "from", paint) for c in apart])] if apart else []
    nodes += [_conflict(c) for c in deal.conflicts]
    yield from tree(nodes)
    yield ""


def _pair(c: Comparison, link: str, paint: Paint) -> Node:
    return Node(f"{_name(c.one, paint)} {link} {_name(c.other, paint)}: {c.why}")


def _name(ref: Ref, paint: Paint) -> str:
    return paint(f"{ref[0]} {ref[1]}", "id")


def _conflict(conflict: Conflict) -> Node:
    values = [Node(f"{_value(v.value)}: {', '.join(v.articles)}") for v in conflict.values]
    return Node(f"conflict {conflict.field}", [*values, Node(f"preferred {_value(conflict.preferred)}: {conflict.why}")])


def _value(value: Any) -> str:
    """A slot's value in one line."""
    if not isinstance(value, Mapping):
        return str(value)
    if "timex" in value:
        return str(value["timex"])
    numbers = [str(value[k]) for k in ("low", "high") if k in value]
    if not numbers:
        return ", ".join(f"{k} {v}" for k, v in value.items() if v)
    span = " – ".join(n if n.startswith("P") else grouped(n) for n in dict.fromkeys(numbers))
    return " ".join(str(p) for p in (value.get("currency"), value.get("modifier"), span) if p)
