"""Durations in English texts: seven-year, 18 months, two to three years, a year and a half, another month, multi-year, decades."""

from __future__ import annotations

from torihiki.core.language import Room
from torihiki.core.lexicon import Lexicon
from torihiki.lang.en import numbers
from torihiki.lang.en.terms import counted, named
from torihiki.lang.en.terms.length import BARE

__all__ = ["room"]


def _vocabulary() -> list[tuple[str, str]]:
    found = [
        (word, "en.term.count") for word in (*numbers.WORDS, "a few", "few", "a couple", "a couple of", "couple", "several", "multiple")
    ]
    units = ("year", "month", "week", "day", "hour", "minute", "decade", "century", "fortnight")
    for lead in (
        "a",
        "an",
        "another",
        "a further",
        "half a",
        "half an",
        "a full",
        "full",
        "a whole",
        "whole",
        "entire",
        "an entire",
        "all",
        "one full",
    ):
        found += [(f"{lead}{gap}{unit}", "en.term.a") for unit in units for gap in " -"]
    for lead in ("next", "past", "last", "coming", "previous", "preceding", "following", "first", "final"):
        found.append((lead, "en.term.spell"))
    found += [(f"a couple of {unit}s", "en.term.count") for unit in units]
    found += [(lead + word, "en.term.part") for lead in ("", "a ", "the ", "half a ") for word in named.PARTS]
    found += [
        (lead + word + tail, "en.term.vague")
        for lead in ("", "a ", "an ", "the ")
        for word in (*BARE, "year", "month", "week", "day", "hour", "decade", "century")
        for tail in ("-long", "long")
    ]
    found += [(word, "en.term.vague") for word in BARE]
    found += [
        (f"multi{gap}{unit}{s}", "en.term.vague")
        for unit in ("year", "month", "week", "day", "decade")
        for gap in ("", "-")
        for s in ("", "s")
    ]
    found.append(("another", "en.term.more"))
    return found


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    return Room(rules=(*counted.RULES, *named.RULES), words=tuple((word, label, None, False) for word, label in _vocabulary()))
