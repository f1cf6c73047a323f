"""A rule: a name, what wakes it, a pattern, and a builder that gives a value or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from torihiki.core.scene import Scene

__all__ = ["Cue", "Found", "Reading", "Rule"]

V = TypeVar("V")


class Cue(NamedTuple):
    """Words that decided a part of a value: ``Cue("modifier", 3, 4, "approx")`` for 約."""

    what: str  # modifier per role bound currency status …
    start: int
    end: int
    gives: str


@dataclass(slots=True)  # not frozen: made for every figure, in a sixth of the time; nobody changes one
class Reading(Generic[V]):
    """What a rule's builder returns: the value and the smallest span that carries it (half-open code points)."""

    start: int
    end: int
    value: V
    cues: tuple[Cue, ...] = ()
    confidence: float = 0.9


@dataclass(frozen=True, slots=True)
class Rule(Generic[V]):
    """One way of saying one kind of thing.

    Attributes:
        name: ``<language>.<room>.<what>``, stable, printed by ``explain``.
        kind: amount, duration, date, chip, quantity or party.
        on: the trigger labels that wake the rule: ``number`` (a number starts here) or labels of the room's words.
        pattern: matched (``pattern.match``) at the trigger's start on the folded text.
        build: value or ``None``: the shape fits, the meaning does not.
        next: for ``number`` triggers, the lower-cased characters that may follow the number (spaces skipped) for the rule to
            be tried; ``None`` tries it always. A sieve for speed; it must admit all that the pattern matches.
        prev: characters right before the number that wake the rule whatever follows it: currency signs.
    """

    name: str
    kind: str
    on: tuple[str, ...]
    pattern: re.Pattern[str]
    build: Callable[[re.Match[str], Scene], Reading[V] | None]
    next: frozenset[str] | None = None
    prev: frozenset[str] = frozenset()


@dataclass(slots=True)  # not frozen, as a reading is not
class Found(Generic[V]):
    """A reading with its rule. Steps replace findings by others and change none; start and end stay raw offsets throughout."""

    kind: str
    start: int
    end: int
    value: V
    rule: str
    cues: tuple[Cue, ...] = ()
    confidence: float = 0.9
