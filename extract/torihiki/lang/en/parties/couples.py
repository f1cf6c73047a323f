"""Heads of two names over what a column tells of both: Norvane and Kestrel; Arrow 2: Norvane → Kestrel. …"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["Couple", "couple_at", "couples"]

_MARK = sieve(r"\W{0,6}(?:(?:[A-Z][a-z]{2,14} )?[0-9]{1,2}[:.)] )?")
_AND = sieve(r"[*_]{0,2} (?:and|&|→|->|=>|>|/|x|×|\+|–|—|-|v|vs\.?|versus) [*_]{0,2}")
_CLOSES = sieve(r"[*_]{0,2}(?:\n|\.[*_]{0,2} |:[*_]{0,2} )")
_FEWEST = 2  # heads of a column


class Couple(NamedTuple):
    """A head's two names, and the stretch of text that it stands over."""

    first: Found[Any]
    second: Found[Any]
    start: int
    end: int


def couples(scene: Scene, named: Sequence[Found[Any]]) -> list[Couple]:
    """The heads of two names of a text, in order, if it has several."""
    text, found = scene.text, []
    for first, second in pairwise(named):
        if first.value.name == second.value.name or not _AND.fullmatch(text, first.end, second.start):
            continue
        line = text.rfind("\n", 0, first.start) + 1
        closed = _CLOSES.match(text, second.end)
        if closed is None or not _MARK.fullmatch(text, line, first.start):
            continue
        if closed.group().endswith("\n"):  # a line of its own
            body = next((at for at in range(closed.end(), len(text)) if text[at] != "\n"), len(text))
            end = text.find("\n\n", body)
        else:
            end = text.find("\n", closed.end())
        found.append(Couple(first, second, closed.end(), len(text) if end < 0 else end))
    return found if len(found) >= _FEWEST else []


def couple_at(known: Sequence[Couple], position: int) -> Couple | None:
    """The head that stands over a place."""
    return next((c for c in known if c.start <= position < c.end), None)
