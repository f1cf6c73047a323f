"""The Arrow types of records: made from the models, and back to the same bytes."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any, get_args

import pytest
from pydantic import BaseModel

pa = pytest.importorskip("pyarrow")

from corpus import golds, record_of  # noqa: E402
from torihiki import merge  # noqa: E402
from torihiki.arrow import MERGED_SCHEMA, OUTPUT_SCHEMA  # noqa: E402
from torihiki.batch.nested import MERGED, RECORD, from_json, merged_from_json, to_json  # noqa: E402
from torihiki.records import AmountValue, ChipValue, DateValue, Deal, DurationValue, MergedDeal, QuantityValue, Record  # noqa: E402

VALUES: dict[str, type[BaseModel]] = {
    "amount": AmountValue, "duration": DurationValue, "date": DateValue, "chip": ChipValue, "quantity": QuantityValue,
}  # fmt: skip


def _names(model: type[BaseModel]) -> set[str]:
    return set(model.model_fields)


def _inner(field: str, within: Any = RECORD) -> Any:
    kind = within.field(field).type
    return kind.value_type if pa.types.is_list(kind) else kind


def _models(annotation: Any) -> list[type[BaseModel]]:
    """The models that an annotation names, at any depth."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in get_args(annotation) for model in _models(argument)]


def _compare(model: type[BaseModel], kind: Any, path: str) -> None:
    """Every field of the model is in the type, and of every model below it."""
    names = {field.name for field in kind}
    for name, field in model.model_fields.items():
        if name == "value" and "amount" in names:
            continue
        assert name in names, f"{path}.{name}"
        models = _models(field.annotation)
        below = _inner(name, kind)
        if pa.types.is_struct(below) and models:
            for one in models[:1]:
                if {f.name for f in below} != {"field", "values"}:
                    _compare(one, below, f"{path}.{name}")


def test_every_field() -> None:
    """No field of the models is missing, at any depth; a mention has its value under its type."""
    _compare(Record, RECORD, "record")
    _compare(MergedDeal, MERGED, "merged")
    mention = _inner("mentions")
    for kind, model in VALUES.items():
        assert {field.name for field in mention.field(kind).type} == _names(model), kind
    assert {field.name for field in _inner("deals")} == _names(Deal)
    assert MERGED_SCHEMA.names == list(MergedDeal.model_fields)


def test_types() -> None:
    """Figures are decimals, days are days, offsets are integers; nothing is a float but confidence."""
    mention, deal = _inner("mentions"), _inner("deals")
    assert mention.field("amount").type.field("low").type == pa.decimal128(38, 6)
    assert mention.field("chip").type.field("quantity").type.field("high").type == pa.decimal128(38, 6)
    assert deal.field("amount").type.field("high").type == pa.decimal128(38, 6)
    assert mention.field("date").type.field("start").type == pa.date32()
    assert RECORD.field("article").type.field("published").type == pa.date32()
    assert mention.field("start").type == pa.int32()
    assert mention.field("confidence").type == pa.float64()
    assert OUTPUT_SCHEMA.names == ["doc_id", "file", "line", "sha256", "fingerprint", "status", "error", "record"]


def _floats(kind: Any, path: str = "") -> list[str]:
    if pa.types.is_floating(kind):
        return [path]
    if pa.types.is_list(kind):
        return _floats(kind.value_type, path)
    return [found for field in kind for found in _floats(field.type, f"{path}.{field.name}")] if pa.types.is_struct(kind) else []


def test_no_money_in_floats() -> None:
    """A float anywhere but for confidence would round money."""
    assert all(path.endswith("confidence") for path in _floats(RECORD))


def test_round_trip() -> None:
    """The records of the corpus, through Arrow and back, are the same bytes."""
    lines = [record_of(gold.id).model_dump_json() for gold in golds()]
    array = pa.array([from_json(line) for line in lines], type=RECORD)
    back = [Record.model_validate(to_json(value)).model_dump_json() for value in array.to_pylist()]
    assert back == lines and len(lines) > 20


def test_long_figures() -> None:
    """A figure that the type cannot hold is null there, and the record says so; one that just fits stays exact."""
    made = json.loads(record_of(golds()[0].id).model_dump_json())
    value = {
        "low": "9" * 32 + ".000001",
        "high": "9" * 33,
        "currency": "USD",
        "modifier": None,
        "per": None,
        "equivalent_of": None,
        "role": "other",
    }
    made["mentions"] = [
        {"id": "m1", "type": "amount", "start": 0, "end": 1, "text": "x", "value": value, "rule": "r", "confidence": 1.0, "cues": []}
    ]
    made["deals"], made["warnings"] = [], ["first"]
    (row,) = pa.array([from_json(json.dumps(made))], type=RECORD).to_pylist()
    assert row["mentions"][0]["amount"]["low"] == Decimal("9" * 32 + ".000001") and row["mentions"][0]["amount"]["high"] is None
    assert row["warnings"][0] == "first" and row["warnings"][1].startswith("1 of its figures")


def test_merged() -> None:
    """Merged deals keep all that was said, what has no type of its own as JSON."""
    deals = list(merge(json.loads(record_of(gold.id).model_dump_json()) for gold in golds()))
    rows = pa.array([merged_from_json(deal.model_dump(mode="json")) for deal in deals], type=MERGED).to_pylist()
    assert [row["id"] for row in rows] == [deal.id for deal in deals]
    for row, deal in zip(rows, deals, strict=True):
        assert {entry["field"]: [json.loads(s["value"]) for s in entry["values"]] for entry in row["values"]} == {
            name: [s.value for s in statements] for name, statements in deal.values.items()
        }
        assert [json.loads(c["preferred"]) for c in row["conflicts"]] == [c.preferred for c in deal.conflicts]
        if deal.amount is not None:
            assert row["amount"]["low"] == Decimal(deal.amount.low)
        assert row["first_reported"] == (date.fromisoformat(deal.first_reported) if deal.first_reported else None)
