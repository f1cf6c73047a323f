"""The public contract: what one article yields, as frozen pydantic models. Unknown fields are an error.

Numbers are decimal strings (``"38000000000"``), never floats; dates are ISO strings; offsets are half-open Unicode code points
in the article's text. ``None`` means that the text does not say. Field by field: docs/records.md.
"""

from __future__ import annotations

from typing import Annotated, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from torihiki.deals.shape import DealType, PartyRole, TermKind
from torihiki.deals.shape import Status as DealStatus
from torihiki.values.moment import Bound, Mod
from torihiki.values.money import Role as MoneyRole
from torihiki.values.number import Modifier

__all__ = [
    "SCHEMA_VERSION", "Amount", "AmountValue", "ArticleInfo", "Chip", "ChipValue", "Conflict", "ConflictValue", "Count", "Cue",
    "DateMention", "DateValue", "Deal", "DealAmount", "DealAmountRef", "DealCapacity", "DealChip", "DealDate", "DealDuration", "DealEvent",
    "DealParty", "DealRef", "DealTerm", "Duration", "DurationValue", "ExtractorInfo", "Mention", "MergedDeal", "MergedParty", "Place",
    "Quantity", "QuantityValue", "Record", "Statement",
]  # fmt: skip

SCHEMA_VERSION = "1"

DecimalText = Annotated[str, StringConstraints(pattern=r"^-?[0-9]+(\.[0-9]+)?$")]
IsoDate = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
IsoDuration = Annotated[str, StringConstraints(pattern=r"^P(?:[0-9.]+[YMWD])*(?:T(?:[0-9.]+[HMS])+)?$")]
Offset = Annotated[int, Field(ge=0)]
Confidence = Annotated[float, Field(ge=0, le=1)]

ChipKind = Literal["gpu", "cpu", "tpu", "npu", "asic", "fpga", "memory", "accelerator", "system", "chip"]
DateRole = Literal["announced", "signed", "start", "end", "completion", "capacity", "payment", "other"]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Cue(_Model):
    """Words that decided a part of a value: ``what`` they decided, where they stand, and what they ``gave``."""

    what: str
    start: Offset
    end: Offset
    gives: str


class Count(_Model):
    """A number with its bounds; equal unless a range or vague."""

    low: DecimalText
    high: DecimalText
    modifier: Modifier | None = None


class AmountValue(Count):
    """A sum of money. ``equivalent_of``: the id of the amount that this one merely converts."""

    currency: str | None  # ISO 4217
    per: str | None = None
    equivalent_of: str | None = None
    role: MoneyRole = "other"


class DurationValue(_Model):
    """A length of time, ISO 8601."""

    low: IsoDuration
    high: IsoDuration
    modifier: Modifier | None = None


class DateValue(_Model):
    """A calendar date or period. ``start`` and ``end``: both days inclusive, ``None`` where unresolved."""

    timex: str
    mod: Mod | None = None
    start: IsoDate | None = None
    end: IsoDate | None = None
    bound: Bound | None = None


class ChipValue(_Model):
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


class _Mention(_Model, Generic[K, V]):
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


class Place(_Model):
    """``text[start:end]`` of the article."""

    start: Offset
    end: Offset


class DealParty(_Model):
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


class _Slot(_Model):
    """What a slot rests on: its mention, how it came to the deal (``clause``, ``sentence`` or ``beyond``), how sure that is.

    All three are those of one article; a merged deal leaves them empty.
    """

    mention: str | None = None
    way: str = ""
    confidence: Confidence | None = None


class DealAmount(Count, _Slot):
    """The headline amount of a deal."""

    currency: str | None


class DealAmountRef(_Model):
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


class DealTerm(_Model):
    """A condition of a deal; ``value`` is a percentage for a stake, ``removed`` for a term that is dropped."""

    kind: TermKind
    text: str
    start: Offset
    end: Offset
    value: str | None = None
    way: str = ""
    confidence: Confidence | None = None


class DealEvent(_Model):
    """One use of a transaction word: what it says that the deal is and how far, and the ``cues`` for the latter."""

    rule: str
    start: Offset
    end: Offset
    type: DealType
    status: DealStatus
    cues: tuple[Cue, ...] = ()


class Deal(_Model):
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


class ArticleInfo(_Model):
    """What the record is about. ``sha256`` and ``chars`` are of the text that the offsets refer to, as UTF-8."""

    id: str
    path: str | None = None
    lang: Literal["ja", "en"]
    lang_reason: str
    title: str | None = None
    published: IsoDate | None = None
    published_source: Literal["metadata", "text", "filename"] | None = None
    url: str | None = None
    source: str | None = None
    sha256: str
    chars: int
    reader: str | None = None  # what took the text out of a page, with its version
    text: str | None = None  # the extracted text, for pages: offsets refer to it


class ExtractorInfo(_Model):
    """What made the record. ``rules`` is a hash of all rules and tables used."""

    name: str
    version: str
    rules: str


class Record(_Model):
    """One article's mentions and deals."""

    schema_version: str = SCHEMA_VERSION
    article: ArticleInfo
    mentions: tuple[Mention, ...] = ()
    deals: tuple[Deal, ...] = ()
    warnings: tuple[str, ...] = ()
    extractor: ExtractorInfo


class DealRef(_Model):
    """A deal in an article's record."""

    article: str
    deal: str


class Statement(_Model):
    """A value of a merged deal's field with the deals that state it."""

    value: object
    sources: tuple[DealRef, ...]


class ConflictValue(_Model):
    """One of several values that disagree."""

    value: object
    articles: tuple[str, ...]


class Conflict(_Model):
    """A field whose sources disagree, the value preferred and why."""

    field: str
    values: tuple[ConflictValue, ...]
    preferred: object
    why: str


class MergedParty(_Model):
    """An organisation in a merged deal."""

    name: str
    role: PartyRole


class MergedDeal(_Model):
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
    values: dict[str, tuple[Statement, ...]] = {}
    conflicts: tuple[Conflict, ...] = ()
    first_reported: IsoDate | None = None
    last_reported: IsoDate | None = None
    confidence: Confidence = 0.5
