"""The two rules of every chip room: a name, a class word. What they find are candidates; the room's step makes mentions of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from torihiki.core.language import Room, Step
from torihiki.core.rule import Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.silicon.catalogue import CLASS, NAME, Candidate, Catalogue, Entry

__all__ = ["room"]

_HERE = sieve("")  # the scanner has found the word already
_MODEL = sieve(r"[ -](?:[0-9]{3,5}|[A-Z][0-9]{2,4})[A-Z]{0,3}(?:[0-9]D?)?\+?(?![0-9A-Za-z]|,[0-9]|\s?[基枚個台万千億])")
_MEMORY = sieve(r"\s?\([0-9]{2,3}\s?GB\)|[ -][0-9]{2,3}GB(?![A-Za-z/])")


def room(code: str, catalogue: Catalogue, step: Step) -> Room:
    """The chip room of a language."""
    rules: tuple[Rule[Any], ...] = (
        Rule(f"{code}.chips.name", "chip", (NAME,), _HERE, _reader(NAME, catalogue.name)),
        Rule(f"{code}.chips.class", "chip", (CLASS,), _HERE, _reader(CLASS, catalogue.class_word)),
    )
    return Room(rules, tuple(catalogue.words()), (step,))


def _reader(label: str, look_up: Callable[[str], Entry | None]) -> Callable[[re.Match[str], Scene], Reading[Candidate] | None]:
    def read(match: re.Match[str], scene: Scene) -> Reading[Candidate] | None:
        start = match.start()
        word = next((w for w in scene.words_within(start, start + 1) if w.label == label), None)
        entry = look_up(scene.text[start : word.end]) if word is not None else None
        if word is None or entry is None:
            return None
        name, end = entry.chip.name, word.end
        if entry.model:
            model = _MODEL.match(scene.text, end)
            if model is not None:
                name, end = f"{name}{model.group()}", model.end()
        if entry.chip.kind in {"gpu", "accelerator"} and name:
            memory = _MEMORY.match(scene.text, end)
            end = memory.end() if memory is not None else end
        chip = entry.chip
        return Reading(start, end, Candidate(name, chip.vendor, chip.kind, chip.family, None, entry), (), entry.sure)

    return read
