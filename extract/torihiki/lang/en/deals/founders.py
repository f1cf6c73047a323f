"""Ventures told by who founds them: its founding partners are A, B and C."""

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

__all__ = ["founded"]

_I = re.IGNORECASE
_FOUNDERS = sieve(
    r"\b(?:founding|initial|original) (?:equity |industrial |strategic )?(?P<what>partners|shareholders|members|equity (?:funders|investors|holders)|funders)\b(?: (?:of|in|behind) [^.;,:]{1,50}?)?,?\s?"
    r"(?:are|were|will be|include[sd]?|being|comprise[sd]?|namely|:|—|–|\()\s?(?:the\s)?(?:[a-z-]+\s){0,4}$",
    _I,
)
_ARE = sieve(
    r",?\s(?:(?:are|were|will be|as)\s)(?:among\s)?(?:the|its|all)?\s?(?:founding|initial|original) (?:equity )?(?P<what>partners|shareholders|members|funders)\b",
    _I,
)
_AND = sieve(r"(?:'s)?(?: ?\([^()]{1,30}\))?(?:,? and|,| &)(?: (?:the|its))?\s(?:[a-z-]+\s){0,4}$")
_GATE = sieve(
    r"\b(?:founding|initial|original) (?:equity |industrial |strategic )?(?:partners|shareholders|members|funders|investors|holders)\b", _I
)


def founded(scene: Scene, sentence: Span, parties: Sequence[Found[Any]], shapes: Mapping[str, Shape]) -> list[Event]:
    """The venture of which a sentence lists the founders; an alliance where they are its members."""
    gate = _GATE.search(scene.text, *sentence) if len(parties) > 1 else None
    if gate is None:
        return []
    names: list[Found[Any]] = []
    what = ""
    for found in parties:
        opens = _FOUNDERS.search(scene.text, sentence.start, found.start)
        if names and opens is None and _AND.fullmatch(scene.text, names[-1].end, found.start):
            names.append(found)
        elif opens is not None or not what:
            names, what = [found], opens["what"] if opens is not None else ""
    if not what:
        behind = _ARE.match(scene.text, names[-1].end, sentence.end)
        what = behind["what"] if behind is not None else ""
    if not what or len({f.value.name for f in names}) < 2:
        return []
    shape = shapes["deal:en.deals.partner" if what.lower() == "members" else "deal:en.deals.venture"]
    people = participants((Placed(f, "list"), "partner") for f in names)
    return [Event(shape, shape.type, Span(*gate.span()), sentence, sentence, people, "agreed", plain=True, land=sentence)]
