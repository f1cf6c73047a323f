"""The public contract: what one article yields, as frozen pydantic models. Unknown fields are an error.

Numbers are decimal strings (``"38000000000"``), never floats; dates are ISO strings; offsets are half-open Unicode code points
in the article's text. ``None`` means that the text does not say. Field by field: docs/records.md.
"""

from __future__ import annotations

from torihiki.records.article import ArticleInfo, ExtractorInfo, Record
from torihiki.records.base import SCHEMA_VERSION, Count, Cue, Place
from torihiki.records.deals import (
    Deal,
    DealAmount,
    DealAmountRef,
    DealCapacity,
    DealChip,
    DealDate,
    DealDuration,
    DealEvent,
    DealParty,
    DealTerm,
)
from torihiki.records.mentions import (
    Amount,
    AmountValue,
    Chip,
    ChipValue,
    DateMention,
    DateValue,
    Duration,
    DurationValue,
    Mention,
    Quantity,
    QuantityValue,
)
from torihiki.records.merged import Conflict, ConflictValue, DealRef, MergedDeal, MergedParty, Statement

__all__ = [
    "SCHEMA_VERSION", "Amount", "AmountValue", "ArticleInfo", "Chip", "ChipValue", "Conflict", "ConflictValue", "Count", "Cue",
    "DateMention", "DateValue", "Deal", "DealAmount", "DealAmountRef", "DealCapacity", "DealChip", "DealDate", "DealDuration", "DealEvent",
    "DealParty", "DealRef", "DealTerm", "Duration", "DurationValue", "ExtractorInfo", "Mention", "MergedDeal", "MergedParty", "Place",
    "Quantity", "QuantityValue", "Record", "Statement",
]  # fmt: skip
