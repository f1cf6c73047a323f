"""What is said of one chip, and what a language must bring so that it can be put together."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from torihiki.core.rule import Cue, Found
from torihiki.core.scene import Scene
from torihiki.lang.silicon.catalogue import Entry
from torihiki.values.number import Bounds

__all__ = ["Count", "Speech", "Unit", "listed"]


@dataclass(frozen=True, slots=True)
class Count:
    """A count of units: its bounds, its number with the counter, and whether it holds for each member of a list."""

    bounds: Bounds
    start: int
    end: int
    cues: tuple[Cue, ...] = ()
    each: bool = False
    shared: bool = False  # the text repeats it in another form: GPU数:10万チップ


@dataclass(slots=True)
class Unit:
    """A mention in the making. ``start``, ``end``: its span; ``left``, ``right``: that with quotes, maker, head and gloss."""

    found: Found[Any]
    entry: Entry
    start: int
    end: int
    left: int
    right: int
    vendor: str | None
    beside: bool = False  # something next to the name says that it is a chip
    head: str = ""  # the class word that follows the name, as written
    quantity: Bounds | None = None
    cues: tuple[Cue, ...] = ()
    extra: list[Unit] = field(default_factory=list)

    @property
    def named(self) -> bool:
        """Whether it names a product, not a class."""
        return self.found.rule.endswith(".name")

    @property
    def kind(self) -> str:
        """gpu, cpu …"""
        return self.entry.chip.kind


@dataclass(frozen=True, slots=True)
class Speech:
    """How a language speaks of chips.

    Attributes:
        opening, closing: marks that may stand before and after a name (quotes, ®), matched at its edges.
        apposition: between a class word and the name that it introduces. head: between a name and its head.
        gloss: between a class word and its own abbreviation or translation. separator: between members of a list.
        vendor: the maker left of a unit, with the start of its words. maker_after: the same on the right; ``None`` if it does not occur.
        before, after: the count left and right of a span; ``after`` looks no further than a place.
        inherits: the maker of a class word, from the units before it.
    """

    opening: re.Pattern[str]
    closing: re.Pattern[str]
    apposition: re.Pattern[str]
    head: re.Pattern[str]
    gloss: re.Pattern[str]
    separator: re.Pattern[str]
    vendor: Callable[[Scene, Unit], tuple[str, int] | None]
    maker_after: Callable[[Scene, Unit], str | None]
    before: Callable[[Scene, Unit], Count | None]
    after: Callable[[Scene, Unit, int], Count | None]
    inherits: Callable[[Scene, Unit, Sequence[Unit]], str | None]


def listed(scene: Scene, first: Unit, second: Unit, speech: Speech) -> bool:
    """Whether two units stand one after the other in a list."""
    return speech.separator.fullmatch(scene.text[first.right : second.left]) is not None
