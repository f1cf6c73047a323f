"""From findings to the fields of a record: language-neutral values become decimal strings and ISO dates.

All is plain dicts and lists in the shape of ``records``, every field there and in its order: written as JSON they are what the models
write. The record validates them once, whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from torihiki.confidence import trust, weigh
from torihiki.core.rule import Cue, Found
from torihiki.core.span import Span
from torihiki.deals.shape import Deal, Event
from torihiki.deals.way import Ways
from torihiki.values.number import Bounds, plain
from torihiki.values.term import Length

__all__ = ["deals", "mentions", "moved"]

Ids = dict[tuple[int, int], str]
Fields = dict[str, Any]

KINDS = frozenset({"amount", "duration", "date", "chip", "quantity"})  # a party is no mention: deals name it

_plain = lru_cache(4096)(plain)
_length = lru_cache(512)(Length.iso)


def mentions(text: str, found: Iterable[Found[Any]], shares: Mapping[str, float], least: float = 0.0) -> tuple[list[Fields], Ids]:
    """The mentions of a record, ``m1``, ``m2`` … in order of start, and which of them stands at which span.

    Args:
        text: the article.
        found: all findings.
        shares: how often what is right (``confidence.shares``).
        least: mentions of a lower confidence are left out.
    """
    sure = [(f, confidence) for f in found if f.kind in KINDS and (confidence := weigh(f, shares)) >= least]
    sure.sort(key=_order)
    ids: Ids = {}
    for number, (f, _) in enumerate(sure, 1):
        ids.setdefault((f.start, f.end), f"m{number}")
    return [
        {
            "id": f"m{number}",
            "type": f.kind,
            "start": f.start,
            "end": f.end,
            "text": text[f.start : f.end],
            "value": _value(f, ids),
            "rule": f.rule,
            "confidence": confidence,
            "cues": [_cue(c) for c in f.cues],
        }
        for number, (f, confidence) in enumerate(sure, 1)
    ], ids


def moved(fields: Any, text: str, start: Callable[[int], int], end: Callable[[int], int]) -> None:
    """Let all spans in fields, and what they quote, be those of ``text``, of which another was read; ``start`` and ``end`` lead back from that."""
    if isinstance(fields, dict):
        if isinstance(fields.get("start"), int):
            fields["start"], fields["end"] = start(fields["start"]), end(fields["end"])
            if "text" in fields:
                fields["text"] = text[fields["start"] : fields["end"]]
        fields = fields.values()
    if not isinstance(fields, str):
        for part in fields:
            if isinstance(part, (dict, list)):
                moved(part, text, start, end)


def _order(entry: tuple[Found[Any], float]) -> tuple[int, int, str]:
    found = entry[0]
    return found.start, found.end, found.kind


def _value(found: Found[Any], ids: Ids) -> Fields:
    value, kind = found.value, found.kind
    if kind == "date":
        return {"timex": value.timex, "mod": value.mod, "start": _iso(value.start), "end": _iso(value.end), "bound": value.bound}
    if kind == "amount":
        twin = ids.get(value.equivalent_of) if value.equivalent_of else None
        return {**_bounds(value.bounds), "currency": value.currency, "per": value.per, "equivalent_of": twin, "role": value.role}
    if kind == "duration":
        return {"low": _length(value.low), "high": _length(value.high), "modifier": value.modifier}
    if kind == "chip":
        count = _bounds(value.quantity) if value.quantity is not None else None
        return {"name": value.name, "vendor": value.vendor, "kind": value.kind, "family": value.family, "quantity": count}
    return {**_bounds(value.bounds), "unit": value.unit, "of": value.of}


def _bounds(bounds: Bounds) -> Fields:
    return {"low": _plain(bounds.low), "high": _plain(bounds.high), "modifier": bounds.modifier}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def deals(text: str, drafted: Iterable[Deal], ids: Ids, shares: Mapping[str, float], least: float = 0.0) -> list[Fields]:
    """The deals of a record, ``d1``, ``d2`` … in the order of the draft.

    Args:
        text: the article.
        drafted: its deals.
        ids: those of its mentions.
        shares: how often what is right (``confidence.shares``).
        least: deals of a lower confidence are left out.
    """
    kept = [fields for deal in drafted if (fields := trust(_deal(text, deal, ids), shares))["confidence"] >= least]
    for number, fields in enumerate(kept, 1):
        fields["id"] = f"d{number}"
    return kept


def _deal(text: str, deal: Deal, ids: Ids) -> Fields:
    """All but its number and its confidences, which have their places."""
    amount, duration, ways = deal.amount, deal.duration, Ways(deal)
    return {
        "id": "",
        "type": deal.type,
        "status": deal.status,
        "parties": [
            {
                "name": p.name, "role": p.role, "mentions": [_place(s) for s in sorted(set(p.spans))],
                "reading": p.reading or None, "rule": p.rule, "place": p.place, "way": ways.party(p), "confidence": None,
            }
            for p in deal.participants
        ],
        "amount": {**_came(ways, amount, ids), **_bounds(amount.value.bounds), "currency": amount.value.currency} if amount else None,
        "amounts": [{"role": a.role, "mention": ids[a.found.start, a.found.end]} for a in deal.amounts if _id(a.found, ids)],
        "duration": {**_came(ways, duration, ids), **_value(duration, ids)} if duration else None,
        "chips": [{**_came(ways, c, ids), **_chip(c)} for c in deal.chips],
        "capacity": [{**_came(ways, c, ids), "unit": c.value.unit, **_bounds(c.value.bounds)} for c in deal.capacity],
        "dates": [{**_came(ways, found, ids), "role": role, **_date(found)} for role, found in deal.dates],
        "terms": [
            {
                "kind": t.kind, "text": text[t.start : t.end], "start": t.start, "end": t.end, "value": t.value,
                "way": ways.slot(t.start), "confidence": None,
            }
            for t in deal.terms
        ],
        "evidence": [_place(s) for s in sorted(set(deal.evidence))],
        "confidence": None, "type_confidence": None, "status_confidence": None,
        "rules": list(dict.fromkeys(event.shape.name for event in deal.events)),
        "events": [_event(event) for event in sorted(deal.events, key=lambda e: e.span)],
        "cues": _deal_cues(deal),
    }  # fmt: skip


def _id(found: Found[Any], ids: Ids) -> str | None:
    return ids.get((found.start, found.end))


def _came(ways: Ways, found: Found[Any], ids: Ids) -> Fields:
    """Which mention a slot is, and how it came to the deal."""
    return {"mention": _id(found, ids), "way": ways.slot(found.start), "confidence": None}


def _chip(found: Found[Any]) -> Fields:
    value = found.value
    count = _bounds(value.quantity) if value.quantity is not None else None
    return {"vendor": value.vendor, "name": value.name, "kind": value.kind, "quantity": count}


def _date(found: Found[Any]) -> Fields:
    value = found.value
    return {"timex": value.timex, "start": _iso(value.start), "end": _iso(value.end)}


def _event(event: Event) -> Fields:
    return {
        "rule": event.shape.name,
        "start": event.span.start,
        "end": event.span.end,
        "type": event.type,
        "status": event.status,
        "cues": [_cue(cue) for cue in event.cues],
    }


def _deal_cues(deal: Deal) -> list[Fields]:
    """The transaction words, and the words that gave the status."""
    cues = [Cue("type", e.span.start, e.span.end, e.type) for e in deal.events]
    cues += [cue for event in deal.events for cue in event.cues]
    return [_cue(cue) for cue in sorted(set(cues), key=lambda c: (c.start, c.end, c.what, c.gives))]


def _cue(cue: Cue) -> Fields:
    return {"what": cue.what, "start": cue.start, "end": cue.end, "gives": cue.gives}


def _place(span: Span) -> Fields:
    return {"start": span.start, "end": span.end}
