"""Records as nested Arrow values: the types are made from the models in ``records``, so that a new field is there at once.

Decimals are ``decimal128(38, 6)``, days ``date32``, offsets ``int32``; everything that a text may not say is nullable. Where JSON has
``value`` of five shapes, a mention has five structs, ``amount`` to ``quantity``, and the one of its type is filled. What JSON leaves
open (the values of merged deals) is JSON text. Needs pyarrow (the extra ``parquet``).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin

import pyarrow as pa
from pydantic import BaseModel

from torihiki.records import MergedDeal, Record
from torihiki.records.base import DecimalText, IsoDate
from torihiki.values.number import plain

__all__ = ["DAY", "DECIMAL", "MERGED", "RECORD", "decimal", "from_json", "merged_from_json", "to_json"]

DECIMAL = pa.decimal128(38, 6)
DAY = pa.date32()
_WHOLE, _BEHIND = 32, 6  # digits that DECIMAL holds before and behind the point

Change = Callable[[Any], Any]


class _Shape(NamedTuple):
    """An Arrow type, and how a JSON value becomes one of it and back; None: as it is."""

    type: pa.DataType
    inward: Change | None = None
    outward: Change | None = None


_PLAIN = {str: pa.string(), int: pa.int32(), float: pa.float64(), bool: pa.bool_()}


def decimal(text: str) -> Decimal | None:
    """The number of a decimal string; None if the type cannot hold it."""
    whole, _, behind = text.lstrip("-").partition(".")
    return Decimal(text) if len(whole) <= _WHOLE and len(behind) <= _BEHIND else None


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@cache
def _leaves() -> dict[Any, _Shape]:
    """Of the annotated texts of ``records``, by what is annotated to them."""
    return {
        get_args(DecimalText)[1]: _Shape(DECIMAL, decimal, plain),
        get_args(IsoDate)[1]: _Shape(DAY, date.fromisoformat, date.isoformat),
    }


def _shape(annotation: Any, metadata: Sequence[Any] = ()) -> _Shape:
    """The shape of what a model's field is annotated with."""
    for mark in metadata:
        if (leaf := _leaves().get(mark)) is not None:
            return leaf
    if hasattr(annotation, "__metadata__"):
        return _shape(get_args(annotation)[0], annotation.__metadata__)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in {Union, UnionType}:
        given = [a for a in arguments if a is not type(None)]
        return _shape(given[0]) if len(given) == 1 else _mention(given)
    if origin is Literal:
        return _Shape(pa.string())
    if origin is tuple:
        return _list(_shape(arguments[0]))
    if origin is dict:
        return _entries(_shape(arguments[1]))
    if annotation is object:
        return _Shape(pa.string(), _text, json.loads)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _struct({name: _shape(field.annotation, field.metadata) for name, field in annotation.model_fields.items()})
    return _Shape(_PLAIN[annotation])


def _struct(shapes: Mapping[str, _Shape]) -> _Shape:
    return _Shape(pa.struct([(name, shape.type) for name, shape in shapes.items()]), *(_each_field(shapes, way) for way in (1, 2)))


def _each_field(shapes: Mapping[str, _Shape], way: int) -> Change | None:
    changes = [(name, change) for name, shape in shapes.items() if (change := shape[way]) is not None]

    def changed(value: dict[str, Any]) -> dict[str, Any]:
        for name, change in changes:
            if (part := value.get(name)) is not None:
                value[name] = change(part)
        return value

    return changed if changes else None


def _list(shape: _Shape) -> _Shape:
    return _Shape(pa.list_(shape.type), _each(shape.inward), _each(shape.outward))


def _each(change: Change | None) -> Change | None:
    return None if change is None else lambda values: [change(value) for value in values]


def _entries(shape: _Shape) -> _Shape:
    """An object with any names: a list of entries, for not every reader knows maps."""
    inward, outward = shape.inward or (lambda value: value), shape.outward or (lambda value: value)
    return _Shape(
        pa.list_(pa.struct([("field", pa.string()), ("values", shape.type)])),
        lambda value: [{"field": name, "values": inward(part)} for name, part in value.items()],
        lambda entries: {entry["field"]: outward(entry["values"]) for entry in entries},
    )


def _mention(models: Sequence[type[BaseModel]]) -> _Shape:
    """The mentions of all types in one struct: in the place of ``value`` a struct for each type."""
    values = {get_args(model.model_fields["type"].annotation)[0]: _shape(model.model_fields["value"].annotation) for model in models}
    shapes: dict[str, _Shape] = {}
    for name, field in models[0].model_fields.items():
        if name == "value":
            shapes.update(values)
        else:
            shapes[name] = _shape(str if name == "type" else field.annotation, field.metadata)
    inward = {kind: shape.inward or (lambda value: value) for kind, shape in values.items()}
    outward = {kind: shape.outward or (lambda value: value) for kind, shape in values.items()}
    names = list(models[0].model_fields)

    def into(mention: dict[str, Any]) -> dict[str, Any]:
        kind = mention["type"]
        mention[kind] = inward[kind](mention.pop("value"))
        return mention

    def out(mention: dict[str, Any]) -> dict[str, Any]:
        kind = mention["type"]
        mention["value"] = outward[kind](mention[kind])
        return {name: mention[name] for name in names}

    return _Shape(_struct(shapes).type, into, out)


_RECORD = _shape(Record)
_MERGED = _shape(MergedDeal)
RECORD: pa.StructType = _RECORD.type
MERGED: pa.StructType = _MERGED.type


def from_json(line: bytes | str) -> dict[str, Any]:
    """A record's line of JSON as a value of ``RECORD``. A figure too long for ``DECIMAL`` is null, and a warning says so."""
    record: dict[str, Any] = json.loads(line)
    assert _RECORD.inward is not None
    given = _figures(record)
    _RECORD.inward(record)
    lost = given - _figures(record)
    if lost:
        text = f"{lost} of its figures have more than {_WHOLE} digits before or {_BEHIND} behind the point and are not in this table"
        record["warnings"] = [*record["warnings"], text]
    return record


def _figures(record: Mapping[str, Any]) -> int:
    """How many of the values of its mentions, which hold all figures of its deals too, are there."""
    found = 0
    for mention in record["mentions"]:
        value = mention.get("value") or mention.get(mention["type"]) or {}
        for part in (value, value.get("quantity") or {}):
            found += (part.get("low") is not None) + (part.get("high") is not None)
    return found


def to_json(value: dict[str, Any]) -> dict[str, Any]:
    """The JSON object of a record from a value of ``RECORD`` (of ``to_pylist``)."""
    assert _RECORD.outward is not None
    record: dict[str, Any] = _RECORD.outward(value)
    return record


def merged_from_json(deal: dict[str, Any]) -> dict[str, Any]:
    """A merged deal's JSON object as a value of ``MERGED``."""
    assert _MERGED.inward is not None
    changed: dict[str, Any] = _MERGED.inward(deal)
    return changed
