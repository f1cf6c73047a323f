"""Conversions: 47 billion yen ($310 million), 20 million pounds, or about $25 million. They keep what the original is for and per."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.sieve import sieve
from torihiki.values.change import replace

__all__ = ["step"]

_HEDGE = (
    r"(?:(?:about|around|roughly|some|approximately|nearly|almost|over|more than|just over|just under|less than|under|at least|up to|~"
    r"|ca\.|c\.|an estimated)\s?){0,2}"
)
_EQUAL = (
    r"(?:(?:equivalent to|the equivalent of|equal to|worth|equivalent|or|i\.e\.,?|that is|=|≈|at current rates|at today's (?:rate"
    r"|exchange rate)s?)\s){0,2}"
)
_BRACKET = sieve(rf"(?:\s(?:a|per) [a-z]+)?\s?[(\[]\s?{_EQUAL}{_HEDGE}$", re.IGNORECASE)
_OR = sieve(
    rf"(?:\s(?:a|per) [a-z]+)?(?:,\s(?:or|equivalent to|the equivalent of|worth)\s|\s(?:or|equivalent to|the equivalent of)\s"
    rf"|\s?=\s?){_EQUAL}{_HEDGE}$",
    re.IGNORECASE,
)
_CLOSED = sieve(
    r"(?:\s(?:a|per) [a-z]+)?(?:\sat[^()]{0,40}|\s(?:or|and)[^()]{0,40}|,[^()]{0,40}|\s?;[^()]{0,40}"
    r"|\s[^()]{0,30})?\s?[)\]]",
    re.IGNORECASE,
)


def step(draft: Draft) -> Draft:
    """Tie conversions to their originals."""
    amounts = [f for f in draft.found if f.kind == "amount"]
    tied: dict[int, Found[Any]] = {}
    text = draft.scene.text
    for original, converted in pairwise(amounts):
        if not _converts(text, original, converted) or id(original) in tied:
            continue
        value = replace(converted.value, equivalent_of=(original.start, original.end), per=converted.value.per or original.value.per)
        if original.value.bounds.low == original.value.bounds.high == 1:
            continue  # $1 = 0.7720 pounds: a rate
        tied[id(converted)] = replace(converted, value=value)
    draft.found = [tied.get(id(f), f) for f in draft.found]
    return draft


def _converts(text: str, original: Found[Any], converted: Found[Any]) -> bool:
    if original.value.currency == converted.value.currency or converted.value.currency is None:
        return False
    between = text[original.end : converted.start]
    if len(between) > 60 or "\n" in between:
        return False
    if _BRACKET.fullmatch(between):
        return _CLOSED.match(text, converted.end) is not None
    return _OR.fullmatch(between) is not None
