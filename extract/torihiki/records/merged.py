"""Deals as several articles report them: each value with its sources, and what disagrees."""

from __future__ import annotations

from pydantic import Field

from torihiki.deals.shape import DealType, PartyRole
from torihiki.deals.shape import Status as DealStatus
from torihiki.records.base import SCHEMA_VERSION, Confidence, IsoDate, Model
from torihiki.records.deals import DealAmount, DealCapacity, DealChip, DealDate, DealDuration, DealTerm

__all__ = ["Conflict", "ConflictValue", "DealRef", "MergedDeal", "MergedParty", "Statement"]


class DealRef(Model):
    """A deal in an article's record."""

    article: str
    deal: str


class Statement(Model):
    """A value of a merged deal's field with the deals that state it."""

    value: object
    sources: tuple[DealRef, ...]


class ConflictValue(Model):
    """One of several values that disagree."""

    value: object
    articles: tuple[str, ...]


class Conflict(Model):
    """A field whose sources disagree, the value preferred and why."""

    field: str
    values: tuple[ConflictValue, ...]
    preferred: object
    why: str


class MergedParty(Model):
    """An organisation in a merged deal."""

    name: str
    role: PartyRole


class MergedDeal(Model):
    """One transaction as several articles report it; every value keeps its sources."""

    schema_version: str = SCHEMA_VERSION
    id: str
    type: DealType
    status: DealStatus
    parties: tuple[MergedParty, ...]
    amount: DealAmount | None = None
    duration: DealDuration | None = None
    chips: tuple[DealChip, ...] = ()
    capacity: tuple[DealCapacity, ...] = ()
    dates: tuple[DealDate, ...] = ()
    terms: tuple[DealTerm, ...] = ()
    deals: tuple[DealRef, ...]
    values: dict[str, tuple[Statement, ...]] = Field(default={})
    conflicts: tuple[Conflict, ...] = ()
    first_reported: IsoDate | None = None
    last_reported: IsoDate | None = None
    confidence: Confidence = 0.5
