"""A deal as a tree, from the words that say it to its parties and slots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from torihiki.explain.paint import Node, Paint, count, grouped, quoted, tree
from torihiki.records import Deal, DealEvent, DealParty, Mention, Place

__all__ = ["explain_deal"]


class _View(NamedTuple):
    """What the branches of one deal are made from."""

    deal: Deal
    text: str
    mentions: Mapping[str, Mention]
    paint: Paint

    def words(self, start: int, end: int) -> str:
        return quoted(self.text[start:end], self.paint)


def explain_deal(deal: Deal, mentions: Mapping[str, Mention], text: str, paint: Paint) -> Iterator[str]:
    """Lines of a deal; ``mentions`` are the record's, by id."""
    view = _View(deal, text, mentions, paint)
    yield (
        paint(f"deal {deal.id}: {deal.type}, {deal.status}", "head")
        + f"  confidence {deal.confidence:g}: type {deal.type_confidence:g}, status {deal.status_confidence:g}"
    )
    nodes = [Node("said by", [_event(view, event) for event in deal.events])] if deal.events else []
    nodes += [_party(view, party) for party in deal.parties]
    nodes += [_slot(view, label, value, mention) for label, value, mention in _slots(deal)]
    nodes += [
        Node(f"term {t.kind} {t.value or ''}".rstrip(), [Node(view.words(t.start, t.end) + _where(view, t.start))]) for t in deal.terms
    ]
    yield from tree(nodes)
    yield ""


def _event(view: _View, event: DealEvent) -> Node:
    """A transaction word: its shape, and what says how far the deal is."""
    cues = ", ".join(view.words(cue.start, cue.end) for cue in event.cues)
    why = f" ← {cues}" if cues else ""
    return Node(f"{view.words(event.start, event.end)} {view.paint(event.rule, 'rule')}: {event.type}, {event.status}{why}")


def _party(view: _View, party: DealParty) -> Node:
    """A party: the words that name it, where they stand, and the rule that found them."""
    evidence = view.deal.evidence
    here = [p for p in party.mentions if _inside(p, evidence)]
    names = " ".join(dict.fromkeys(view.words(p.start, p.end) for p in here or party.mentions))
    place = f"as {party.place}" if party.place and here else "understood" if not here else ""
    why = [p for p in (place, f"found by {view.paint(party.rule, 'rule')}" if party.rule else "") if p]
    return Node(f"{party.role} {party.name}", [Node(" ".join([names, ", ".join(why)]).strip())] if names or why else [])


def _slots(deal: Deal) -> Iterator[tuple[str, str, str | None]]:
    """(label, value, id of its mention) of all slots that rest on a mention."""
    if deal.amount:
        yield "amount", f"{deal.amount.currency or '?'} {count(deal.amount)}", deal.amount.mention
    headline = deal.amount.mention if deal.amount else None
    for also in deal.amounts:
        if also.mention != headline:
            yield f"also {also.role}", "", also.mention
    if deal.duration:
        d = deal.duration
        yield "duration", " ".join(p for p in (d.modifier or "", d.low if d.low == d.high else f"{d.low} – {d.high}") if p), d.mention
    for chip in deal.chips:
        number = f"× {count(chip.quantity)}" if chip.quantity else ""
        yield "chip", " ".join(p for p in (chip.vendor or "", chip.name or chip.kind, number) if p), chip.mention
    for c in deal.capacity:
        yield "capacity", f"{grouped(c.low)} {c.unit}", c.mention
    for date in deal.dates:
        yield f"date {date.role}", date.timex, date.mention


def _slot(view: _View, label: str, value: str, mention: str | None) -> Node:
    """A slot: its mention, where that stands, and the words that gave the mention its meaning."""
    line = f"{label} {value}".rstrip()
    found = view.mentions.get(mention or "")
    if found is None:
        return Node(line)
    cues = "; ".join(f"{c.what} {c.gives} ← {view.words(c.start, c.end)}" for c in found.cues)
    parts = [view.paint(found.id, "id"), view.words(found.start, found.end) + _where(view, found.start)]
    return Node(line, [Node(" ".join(parts), [Node(cues)] if cues else [])])


def _where(view: _View, position: int) -> str:
    """How a place lies to the nearest transaction word of the deal."""
    events = view.deal.events
    if not events:
        return ""
    home = next((p for p in view.deal.evidence if p.start <= position < p.end), None)
    beside = [e for e in events if home and home.start <= e.start < home.end] or events
    near = min(beside, key=lambda e: abs(e.start - position))
    word = view.words(near.start, near.end)
    if home is not None:
        return f", in the sentence of {word}"
    gap = position - near.end if position >= near.end else near.start - position
    return f", {gap} characters {'behind' if position >= near.end else 'before'} {word}"


def _inside(place: Place, evidence: Sequence[Place]) -> bool:
    return any(e.start <= place.start < e.end for e in evidence)
