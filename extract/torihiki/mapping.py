"""From findings to the mentions of a record: language-neutral values become decimal strings and ISO dates."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from torihiki import records
from torihiki.core.rule import Found
from torihiki.values.number import Bounds, plain

__all__ = ["mention_ids", "mentions"]

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
        "cues": tuple(records.Cue(what=c.what, start=c.start, end=c.end, gives=c.gives) for c in found.cues),
    }
    if found.kind == "amount":
        twin = ids.get(value.equivalent_of) if value.equivalent_of else None
        money = records.AmountValue(
            currency=value.currency, **_bounds(value.bounds), per=value.per, equivalent_of=twin, role=value.role
        )
        return records.Amount(value=money, **common)
    if found.kind == "duration":
        length = records.DurationValue(low=value.low.iso(), high=value.high.iso(), modifier=value.modifier)
        return records.Duration(value=length, **common)
    if found.kind == "date":
        day = records.DateValue(
            timex=value.timex, mod=value.mod, start=_iso(value.start), end=_iso(value.end), bound=value.bound
        )
        return records.DateMention(value=day, **common)
    if found.kind == "chip":
        count = records.Count(**_bounds(value.quantity)) if value.quantity is not None else None
        chip = records.ChipValue(
            name=value.name, vendor=value.vendor, kind=value.kind, family=value.family, quantity=count
        )
        return records.Chip(value=chip, **common)
    quantity = records.QuantityValue(unit=value.unit, **_bounds(value.bounds), of=value.of)
    return records.Quantity(value=quantity, **common)


def _bounds(bounds: Bounds) -> dict[str, Any]:
    return {"low": plain(bounds.low), "high": plain(bounds.high), "modifier": bounds.modifier}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
