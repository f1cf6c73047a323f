"""Items of a list of rounds that begin with a firm and its sum: Norvane, $120M: …; Norvane ($120 million) – …"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import Event, Shape
from torihiki.lang.en.deals.words import VERB

__all__ = ["headed"]

_MARK = sieve(r"\s*(?:\W{0,3}[0-9]{1,2}[.)]\W{0,3}\s*|[-•*–—]\s+)?")
_BETWEEN = sieve(r"(?: \([A-Z][^()]{1,40}\))?(?:,| ?\(|:| ?[–—-])\s?(?:raised\s)?")
_CLOSES = sieve(
    r"(?:\s?(?:million|billion|m|bn))?\)?(?:,\s[^:\n.]{1,60})?(?::|\s?[–—-]\s|\)|\s*$|\s(?:pre-)?(?:[Ss]eed|[Ss]eries [A-H]|[Gg]rowth|[Bb]ridge|[Ee]xtension)\b)"
)
_ROUND = sieve(r"\b(?:series [A-H]|seed|rounds?|rais(?:e[sd]?|ing)|funding|investors?|led by)\b", re.IGNORECASE)
_DEBT = sieve(r"\b(?:debt|loans?|credit)\b", re.IGNORECASE)
_ITEM = 600  # code points in which an item says what its sum is


def headed(
    scene: Scene, sentence: Span, parties: Sequence[Found[Any]], figures: Sequence[Found[Any]], shapes: Mapping[str, Shape]
) -> Event | None:
    """The round that a sentence's head tells, if it has one; ``parties`` and ``figures``: those of the sentence."""
    firm = parties[0] if parties else None
    if firm is None or _MARK.fullmatch(scene.text, sentence.start, firm.start) is None:
        return None
    total = next((f for f in figures if f.kind == "amount" and f.start >= firm.end), None)
    if (
        total is None
        or _BETWEEN.fullmatch(scene.text, firm.end, total.start) is None
        or _CLOSES.match(scene.text, total.end, sentence.end) is None
    ):
        return None
    told = scene.text[sentence.start : min(sentence.start + _ITEM, len(scene.text))].partition("\n\n")[0]
    if not _ROUND.search(told):
        return None
    owes = _DEBT.search(told) is not None and not re.search(r"\b(?:equity|series|seed)\b", told, re.IGNORECASE)
    span = Span(firm.start, total.end)
    people = participants([(Placed(firm, "agent"), "borrower" if owes else "investee")])
    shape = shapes[VERB + "en.deals.raise"]
    return Event(shape, "financing" if owes else "investment", span, sentence, sentence, people, "completed", land=span)
