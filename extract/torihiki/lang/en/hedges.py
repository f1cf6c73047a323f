"""Words around a figure that say how exactly it is meant: about, at least, more than, up to, nearly …

One table of facts for amounts, durations, quantities and counts of chips.
"""

from __future__ import annotations

import re

from torihiki.core.rule import Cue
from torihiki.core.scene import Scene
from torihiki.values.number import Modifier

__all__ = ["hedge"]

_BEFORE: tuple[tuple[str, Modifier], ...] = (
    (r"(?:about|around|roughly|some|approximately|an estimated)\s$", "approx"),
    (r"(?:at least|a minimum of|no less than)\s$", "at_least"),
    (r"(?:more than|over|north of|upwards of|above|exceed(?:s|ed|ing)?|topp(?:ed|ing)|surpass(?:ed|ing))\s$", "more_than"),
    (r"(?:up to|as much as|as many as|at most|no more than|a maximum of)\s$", "at_most"),
    (r"(?:almost|nearly|under|less than|below|just shy of|close to)\s$", "less_than"),
)
_AFTER: tuple[tuple[str, Modifier], ...] = (
    (r"\s?(?:or more\b|plus\b|\+)", "at_least"),
    (r"\s?(?:or so\b|or thereabouts\b)", "approx"),
    (r"\s?(?:or less\b|or fewer\b)", "at_most"),
)
_BEFORE_RE = tuple((re.compile(rf"(?<![A-Za-z]){p}", re.IGNORECASE), m) for p, m in _BEFORE)
_AFTER_RE = tuple((re.compile(p, re.IGNORECASE), m) for p, m in _AFTER)


def hedge(scene: Scene, start: int, end: int) -> tuple[Modifier | None, tuple[Cue, ...]]:
    """The modifier that the words around ``[start, end)`` give, and those words; ``(None, ())`` if there are none."""
    left = scene.before(start, 24)
    for pattern, modifier in _BEFORE_RE:
        match = pattern.search(left)
        if match:
            at = start - len(left)
            return modifier, (Cue("modifier", at + match.start(), at + match.end() - 1, modifier),)
    right = scene.after(end, 16)
    for pattern, modifier in _AFTER_RE:
        match = pattern.match(right)
        if match:
            return modifier, (Cue("modifier", end, end + match.end(), modifier),)
    return None, ()
