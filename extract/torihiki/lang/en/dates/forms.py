"""A form is one way of naming a date or period; rules are made from forms, and larger forms (end of …, from … to …) hold smaller."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from torihiki.core.rule import Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import HEAD, Figures, admits
from torihiki.lang.en.numbers import NUMERAL
from torihiki.values.moment import Range, When

__all__ = ["Built", "Choice", "Form", "rule"]

_KEPT = 1024  # heads remembered
_FEW = 50  # uses after which reading what forms begin with pays

Built = tuple[When | Range, int, int]
"""What a form says, and the half-open span that carries it."""


@dataclass(frozen=True, slots=True)
class Form:
    """``build`` gives the value, or ``None`` where the shape fits and the meaning does not. ``open``: its span may end behind its match."""

    name: str
    on: tuple[str, ...]
    pattern: re.Pattern[str]
    build: Callable[[re.Match[str], Scene], When | Range | Built | None]
    next: frozenset[str] | None = None
    open: bool = False


def built(form: Form, match: re.Match[str], scene: Scene) -> Built | None:
    """The form's value with its span."""
    value = form.build(match, scene)
    return (value, match.start(), match.end()) if isinstance(value, (When, Range)) else value


class Choice:
    """Several forms; at a place only those are tried that can begin with the letters there."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self._forms = tuple(forms)
        self._figures = Figures(NUMERAL, [form.pattern for form in self._forms])
        self._by_letters: dict[str, tuple[Form, ...]] = {}
        self._by_bits: dict[int, tuple[Form, ...]] = {}
        self._uses = 0

    def longest(self, scene: Scene, position: int) -> Built | None:
        """The longest of the forms that starts at ``position``."""
        forms = self._possible(scene.lower, position)
        best: Built | None = None
        for form in forms:
            match = form.pattern.match(scene.text, position)
            if match is None or (best is not None and match.end() <= best[2]):
                continue
            found = built(form, match, scene)
            if found is not None and found[1] == position and (best is None or found[2] > best[2]):
                best = found
        return best

    def meets(self, scene: Scene, position: int, join: re.Pattern[str]) -> bool:
        """Whether one of the forms that starts at ``position`` may end where ``join`` matches; cheap, and never wrong in saying no."""
        for form in self._possible(scene.lower, position):
            match = form.pattern.match(scene.text, position)
            if match is not None and (form.open or join.match(scene.text, match.end()) is not None):
                return True
        return False

    def _possible(self, low: str, position: int) -> tuple[Form, ...]:
        """The forms that can begin with the letters, or the number, at hand."""
        bits = self._figures.at(low, position)
        if bits is None:
            return self._lettered(low[position : position + HEAD])
        forms = self._by_bits.get(bits)
        if forms is None:
            if len(self._by_bits) > _KEPT:
                self._by_bits.clear()
            forms = self._by_bits[bits] = tuple(form for place, form in enumerate(self._forms) if bits >> place & 1)
        return forms

    def _lettered(self, letters: str) -> tuple[Form, ...]:
        forms = self._by_letters.get(letters)
        if forms is None:
            if self._uses < _FEW:
                self._uses += 1
                return self._forms
            if len(self._by_letters) > _KEPT:
                self._by_letters.clear()
            forms = self._by_letters[letters] = tuple(form for form in self._forms if admits(form.pattern, letters))
        return forms


def rule(form: Form) -> Rule[Any]:
    """The rule that reads a form on its own."""

    def build(match: re.Match[str], scene: Scene) -> Reading[Any] | None:
        found = built(form, match, scene)
        return None if found is None else Reading(found[1], found[2], found[0])

    return Rule(form.name, "date", form.on, form.pattern, build, form.next)
