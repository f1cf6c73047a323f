"""Deals of one article, and what each of their slots rests on."""

from __future__ import annotations

from typing import Literal

from torihiki.deals.shape import DealType, PartyRole, TermKind
from torihiki.deals.shape import Status as DealStatus
from torihiki.records.base import ChipKind, Confidence, Count, Cue, DecimalText, IsoDate, Model, Offset, Place
from torihiki.records.mentions import DurationValue
from torihiki.values.money import Role as MoneyRole
from torihiki.values.number import Modifier

__all__ = [
    "Deal", "DealAmount", "DealAmountRef", "DealCapacity", "DealChip", "DealDate", "DealDuration", "DealEvent", "DealParty", "DealTerm",
]  # fmt: skip

DateRole = Literal["announced", "signed", "start", "end", "completion", "capacity", "payment", "other"]


class DealParty(Model):
    """An organisation in a deal; ``mentions`` are the places that name it, ``reading`` how a Japanese name is read that no table knows.

    ``rule`` found its name; ``place`` is the grammatical place that gave it its role (subject, object, a preposition or particle);
    ``way``: ``known`` to the table, ``formed`` (known by its form only) or ``understood`` (named in none of the deal's sentences).
    """

    name: str
    role: PartyRole
    mentions: tuple[Place, ...] = ()
    reading: str | None = None
    rule: str = ""
    place: str = ""
    way: str = ""
    confidence: Confidence | None = None


class _Slot(Model):
    """What a slot rests on: its mention, how it came to the deal (``clause``, ``sentence`` or ``beyond``), how sure that is.

    All three are those of one article; a merged deal leaves them empty.
    """

    mention: str | None = None
    way: str = ""
    confidence: Confidence | None = None


class DealAmount(Count, _Slot):
    """The headline amount of a deal."""

    currency: str | None


class DealAmountRef(Model):
    """Another amount of a deal, by its mention."""

    role: MoneyRole
    mention: str


class DealDuration(DurationValue, _Slot):
    """How long a deal runs."""


class DealChip(_Slot):
    """A chip that a deal is about."""

    vendor: str | None
    name: str | None
    kind: ChipKind
    quantity: Count | None = None


class DealCapacity(_Slot):
    """Power, area or another capacity that a deal provides."""

    unit: str
    low: DecimalText
    high: DecimalText
    modifier: Modifier | None = None


class DealDate(_Slot):
    """A date of a deal."""

    role: DateRole
    timex: str
    start: IsoDate | None = None
    end: IsoDate | None = None


class DealTerm(Model):
    """A condition of a deal; ``value`` is a percentage for a stake, ``removed`` for a term that is dropped."""

    kind: TermKind
    text: str
    start: Offset
    end: Offset
    value: str | None = None
    way: str = ""
    confidence: Confidence | None = None


class DealEvent(Model):
    """One use of a transaction word: what it says that the deal is and how far, and the ``cues`` for the latter."""

    rule: str
    start: Offset
    end: Offset
    type: DealType
    status: DealStatus
    cues: tuple[Cue, ...] = ()


class Deal(Model):
    """One transaction that an article reports, plans, rumours or denies.

    ``rules`` are the shapes that spoke of it, ``cues`` the words that gave type and status; ``events`` has both for each time that
    the article comes to it, in order. ``confidence`` is of the deal as such; those of its slots hold if it is one.
    """

    id: str
    type: DealType
    status: DealStatus
    parties: tuple[DealParty, ...]
    amount: DealAmount | None = None
    amounts: tuple[DealAmountRef, ...] = ()
    duration: DealDuration | None = None
    chips: tuple[DealChip, ...] = ()
    capacity: tuple[DealCapacity, ...] = ()
    dates: tuple[DealDate, ...] = ()
    terms: tuple[DealTerm, ...] = ()
    evidence: tuple[Place, ...] = ()
    confidence: Confidence = 0.5
    type_confidence: Confidence = 0.5
    status_confidence: Confidence = 0.5
    rules: tuple[str, ...] = ()
    events: tuple[DealEvent, ...] = ()
    cues: tuple[Cue, ...] = ()
