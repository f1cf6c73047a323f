"""From findings to the mentions and deals of a record: language-neutral values become decimal strings and ISO dates."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from torihiki import records
from torihiki.core.rule import Cue, Found
from torihiki.core.span import Span
from torihiki.deals.shape import Deal
from torihiki.values.chip import Chip
from torihiki.values.moment import Moment
from torihiki.values.money import Money
from torihiki.values.number import Bounds, plain
from torihiki.values.quantity import Quantity
from torihiki.values.term import Term

__all__ = ["deals", "mention_ids", "mentions"]

Ids = dict[tuple[int, int], str]

KINDS = ("amount", "duration", "date", "chip", "quantity")  # a party is no mention: deals name it


def mention_ids(found: Iterable[Found[Any]]) -> Ids:
    """Span → mention id, as ``mentions`` gives them: ``m1``, ``m2`` … in order of start."""
    ids: Ids = {}
    for number, finding in enumerate(_kept(found), 1):
        ids.setdefault((finding.start, finding.end), f"m{number}")
    return ids


def mentions(text: str, found: Iterable[Found[Any]]) -> tuple[records.Mention, ...]:
    """The mentions of a record, in order of start."""
    kept = _kept(found)
    ids = mention_ids(kept)
    return tuple(_mention(f"m{number}", text, finding, ids) for number, finding in enumerate(kept, 1))


def _kept(found: Iterable[Found[Any]]) -> list[Found[Any]]:
    return sorted((f for f in found if f.kind in KINDS), key=lambda f: (f.start, f.end, f.kind))


def _mention(name: str, text: str, found: Found[Any], ids: Ids) -> records.Mention:
    value = found.value
    common: dict[str, Any] = {
        "id": name,
        "type": found.kind,
        "start": found.start,
        "end": found.end,
        "text": text[found.start : found.end],
        "rule": found.rule,
        "confidence": found.confidence,
        "cues": tuple(_cue(c) for c in found.cues),
    }
    if found.kind == "amount":
        twin = ids.get(value.equivalent_of) if value.equivalent_of else None
        money = records.AmountValue(currency=value.currency, **_bounds(value.bounds), per=value.per, equivalent_of=twin, role=value.role)
        return records.Amount(value=money, **common)
    if found.kind == "duration":
        length = records.DurationValue(low=value.low.iso(), high=value.high.iso(), modifier=value.modifier)
        return records.Duration(value=length, **common)
    if found.kind == "date":
        day = records.DateValue(timex=value.timex, mod=value.mod, start=_iso(value.start), end=_iso(value.end), bound=value.bound)
        return records.DateMention(value=day, **common)
    if found.kind == "chip":
        count = records.Count(**_bounds(value.quantity)) if value.quantity is not None else None
        chip = records.ChipValue(name=value.name, vendor=value.vendor, kind=value.kind, family=value.family, quantity=count)
        return records.Chip(value=chip, **common)
    quantity = records.QuantityValue(unit=value.unit, **_bounds(value.bounds), of=value.of)
    return records.Quantity(value=quantity, **common)


def _bounds(bounds: Bounds) -> dict[str, Any]:
    return {"low": plain(bounds.low), "high": plain(bounds.high), "modifier": bounds.modifier}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def deals(text: str, drafted: Iterable[Deal], ids: Ids) -> tuple[records.Deal, ...]:
    """The deals of a record, ``d1``, ``d2`` … in the order of the draft; ``ids`` are those of its mentions."""
    return tuple(_deal(f"d{number}", text, deal, ids) for number, deal in enumerate(drafted, 1))


def _deal(name: str, text: str, deal: Deal, ids: Ids) -> records.Deal:
    return records.Deal(
        id=name,
        type=deal.type,
        status=deal.status,
        parties=tuple(
            records.DealParty(name=p.name, role=p.role, mentions=tuple(_place(s) for s in sorted(set(p.spans)))) for p in deal.participants
        ),
        amount=_deal_amount(deal.amount, ids) if deal.amount is not None else None,
        amounts=tuple(
            records.DealAmountRef.model_validate({"role": a.role, "mention": ids[a.found.start, a.found.end]})
            for a in deal.amounts
            if (a.found.start, a.found.end) in ids
        ),
        duration=_deal_duration(deal.duration, ids) if deal.duration is not None else None,
        chips=tuple(_deal_chip(c, ids) for c in deal.chips),
        capacity=tuple(_deal_capacity(c, ids) for c in deal.capacity),
        dates=tuple(_deal_date(role, found, ids) for role, found in deal.dates),
        terms=tuple(records.DealTerm(kind=t.kind, text=text[t.start : t.end], start=t.start, end=t.end, value=t.value) for t in deal.terms),
        evidence=tuple(_place(s) for s in sorted(set(deal.evidence))),
        confidence=deal.confidence,
        rules=tuple(dict.fromkeys(event.shape.name for event in deal.events)),
        cues=_deal_cues(deal),
    )


def _deal_cues(deal: Deal) -> tuple[records.Cue, ...]:
    """The transaction words, and the words that gave the status."""
    cues = [Cue("type", e.span.start, e.span.end, e.type) for e in deal.events]
    cues += [cue for event in deal.events for cue in event.cues]
    return tuple(_cue(cue) for cue in sorted(set(cues), key=lambda c: (c.start, c.end, c.what)))


def _cue(cue: Cue) -> records.Cue:
    return records.Cue(what=cue.what, start=cue.start, end=cue.end, gives=cue.gives)


def _place(span: Span) -> records.Place:
    return records.Place(start=span.start, end=span.end)


def _deal_amount(found: Found[Money], ids: Ids) -> records.DealAmount:
    value = found.value
    return records.DealAmount(currency=value.currency, **_bounds(value.bounds), mention=ids.get((found.start, found.end)))


def _deal_duration(found: Found[Term], ids: Ids) -> records.DealDuration:
    value = found.value
    return records.DealDuration(
        low=value.low.iso(), high=value.high.iso(), modifier=value.modifier, mention=ids.get((found.start, found.end))
    )


def _deal_chip(found: Found[Chip], ids: Ids) -> records.DealChip:
    value = found.value
    count = records.Count(**_bounds(value.quantity)) if value.quantity is not None else None
    return records.DealChip.model_validate(
        {
            "vendor": value.vendor,
            "name": value.name,
            "kind": value.kind,
            "quantity": count,
            "mention": ids.get((found.start, found.end)),
        }
    )


def _deal_capacity(found: Found[Quantity], ids: Ids) -> records.DealCapacity:
    value = found.value
    return records.DealCapacity(unit=value.unit, **_bounds(value.bounds), mention=ids.get((found.start, found.end)))


def _deal_date(role: str, found: Found[Moment], ids: Ids) -> records.DealDate:
    value = found.value
    return records.DealDate.model_validate(
        {
            "role": role,
            "timex": value.timex,
            "start": _iso(value.start),
            "end": _iso(value.end),
            "mention": ids.get((found.start, found.end)),
        }
    )
