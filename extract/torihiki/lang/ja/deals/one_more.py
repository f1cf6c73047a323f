"""One more who puts money in: 政府も出資する, said of the firm in which the others do, not of those others."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.deals.shape import Event
from torihiki.values.change import replace

__all__ = ["one_more"]

_NEAR = 60  # letters from what the others do


def one_more(told: Sequence[Event], events: Sequence[Event]) -> None:
    """Let the firm that got money from those who were told before get it from one more, where only they seemed to be meant."""
    last = next((e for e in reversed(events) if e.participants), None)
    if last is None or last.type != "investment":
        return
    givers, takers = last.side("investor"), [p for p in last.participants if p.role == "investee"]
    for event in told:
        if event.type != "investment" or not event.understood or event.sentence.start - last.sentence.end > _NEAR:
            continue
        rest = [p for p in event.participants if p.role != "investee" or p.name not in givers]
        if takers and rest and len(rest) < len(event.participants):
            event.participants = [*rest, *(replace(p, place="") for p in takers if p.name not in {q.name for q in rest})]
