"""What all models share: how they behave, the forms of their texts and figures, and the parts that several of them have."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from torihiki.values.number import Modifier

__all__ = ["SCHEMA_VERSION", "ChipKind", "Confidence", "Count", "Cue", "DecimalText", "IsoDate", "IsoDuration", "Model", "Offset", "Place"]

SCHEMA_VERSION = "1"  # of records and merged deals; moves when a reader of them has to change

DecimalText = Annotated[str, StringConstraints(pattern=r"^-?[0-9]+(\.[0-9]+)?$")]
IsoDate = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
IsoDuration = Annotated[str, StringConstraints(pattern=r"^P(?:[0-9.]+[YMWD])*(?:T(?:[0-9.]+[HMS])+)?$")]
Offset = Annotated[int, Field(ge=0)]
Confidence = Annotated[float, Field(ge=0, le=1)]
ChipKind = Literal["gpu", "cpu", "tpu", "npu", "asic", "fpga", "memory", "accelerator", "system", "chip"]


class Model(BaseModel):
    """Frozen, and strict about its fields: an unknown one is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Cue(Model):
    """Words that decided a part of a value: ``what`` they decided, where they stand, and what that ``gives``."""

    what: str
    start: Offset
    end: Offset
    gives: str


class Count(Model):
    """A number with its bounds; equal unless a range or vague."""

    low: DecimalText
    high: DecimalText
    modifier: Modifier | None = None


class Place(Model):
    """``text[start:end]`` of the article."""

    start: Offset
    end: Offset
