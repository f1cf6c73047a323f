"""A transaction word in its sentence: its form, and who stands in its places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Word
from torihiki.core.span import Span
from torihiki.deals.shape import Shape

__all__ = ["Frame", "places_of"]

_NOWHERE = Span(0, 0)


@dataclass
class Frame:
    """A transaction word: its form (``verb``, ``passive``, ``noun``), who stands in its places, and the words around it."""

    cue: Word
    shape: Shape
    form: str
    clause: int  # where its clause begins
    word: str = ""  # in lower case
    verb: str = ""  # the verb that governs a noun: received a loan
    places: dict[str, list[Found[Any]]] = field(default_factory=dict)
    object: Span = _NOWHERE  # what stands behind it, up to the next name, preposition or mark
    absorbed: Frame | None = None  # the word that says it better: a deal to buy, buy a stake
    turn: Shape | None = None  # the noun that a general verb has for its object: awarded a grant
    led: bool = False  # an infinitive: agreed to buy
    gained: bool = False  # a contract leads to it
    fronted: bool = False  # stands before the subject: Under the deal, X …

    def put(self, place: str, found: Iterable[Found[Any]]) -> None:
        """Let names stand in a place."""
        held = self.places.setdefault(place, [])
        held += [f for f in found if f not in held]


def places_of(frame: Frame) -> Mapping[str, Any]:
    """The roles of the word as it stands."""
    if frame.form == "noun":
        return frame.shape.noun or frame.shape.roles
    return frame.shape.passive if frame.form == "passive" else frame.shape.roles
