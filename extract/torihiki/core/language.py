"""What a language brings: its words, rules and steps, built from a lexicon."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from torihiki.core.engine import Vocabulary
from torihiki.core.plain import Habit
from torihiki.core.rule import Found, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import Numeral

__all__ = ["Draft", "Language", "Room", "Step"]


@dataclass(slots=True)
class Draft:
    """An article's findings between steps. ``warnings`` are sentences for a person."""

    scene: Scene
    found: list[Found[Any]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    deals: list[Any] = field(default_factory=list)  # deals.shape.Deal, filled last


Step = Callable[[Draft], Draft]


@dataclass(frozen=True, slots=True)
class Room:
    """What one room (a kind in a language) gives: rules, the words that wake them, and steps over all findings."""

    rules: tuple[Rule[Any], ...] = ()
    words: Vocabulary = ()
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """One language, ready to read.

    ``parties``, ``chips`` and ``figures`` are layers: found one after the other; figures do not start inside a name. ``dates`` is
    the room among the figures that a date line needs.
    """

    code: str
    number: re.Pattern[str]
    numeral: Numeral
    sentence_end: re.Pattern[str]
    parties: Sequence[Room]
    chips: Sequence[Room]
    figures: Sequence[Room]
    dates: Room
    unwrap: Callable[[str], str] | None = None  # folded text to text of the same length, without the breaks of hard-wrapped lines
    habits: tuple[Habit, ...] = ()  # ways of writing that mean nothing, taken out before a text is read
    deals: Any = None  # a deals.room.DealRoom; this floor knows no deals
    last: Sequence[Step] = ()  # run when all is read, deals too
