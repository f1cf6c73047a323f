"""Mentions: what an article names, and the values that were read."""

from __future__ import annotations

from typing import Annotated, Generic, Literal, TypeVar

from pydantic import Field

from torihiki.records.base import ChipKind, Confidence, Count, Cue, IsoDate, IsoDuration, Model, Offset
from torihiki.values.moment import Bound, Mod
from torihiki.values.money import Role as MoneyRole
from torihiki.values.number import Modifier

__all__ = [
    "Amount", "AmountValue", "Chip", "ChipValue", "DateMention", "DateValue", "Duration", "DurationValue", "Mention", "Quantity",
    "QuantityValue",
]  # fmt: skip


class AmountValue(Count):
    """A sum of money. ``equivalent_of``: the id of the amount that this one merely converts."""

    currency: str | None  # ISO 4217
    per: str | None = None
    equivalent_of: str | None = None
    role: MoneyRole = "other"


class DurationValue(Model):
    """A length of time, ISO 8601."""

    low: IsoDuration
    high: IsoDuration
    modifier: Modifier | None = None


class DateValue(Model):
    """A calendar date or period. ``start`` and ``end``: both days inclusive, ``None`` where unresolved."""

    timex: str
    mod: Mod | None = None
    start: IsoDate | None = None
    end: IsoDate | None = None
    bound: Bound | None = None


class ChipValue(Model):
    """A chip, family, system, or a class word for one (then ``name`` is ``None``)."""

    name: str | None
    vendor: str | None
    kind: ChipKind
    family: str | None = None
    quantity: Count | None = None


class QuantityValue(Count):
    """A number with a unit; for the unit ``count``, ``of`` is the noun."""

    unit: str
    of: str | None = None


K = TypeVar("K")
V = TypeVar("V")


class _Mention(Model, Generic[K, V]):
    id: str
    type: K
    start: Offset
    end: Offset
    text: str
    value: V
    rule: str
    confidence: Confidence
    cues: tuple[Cue, ...] = ()


class Amount(_Mention[Literal["amount"], AmountValue]):
    """A mention of a sum of money."""


class Duration(_Mention[Literal["duration"], DurationValue]):
    """A mention of a length of time."""


class DateMention(_Mention[Literal["date"], DateValue]):
    """A mention of a date."""


class Chip(_Mention[Literal["chip"], ChipValue]):
    """A mention of a chip."""


class Quantity(_Mention[Literal["quantity"], QuantityValue]):
    """A mention of a number with a unit."""


Mention = Annotated[Amount | Duration | DateMention | Chip | Quantity, Field(discriminator="type")]
