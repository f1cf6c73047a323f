"""One language's pipeline: text in, findings and deals out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from torihiki.core.engine import Engine, Scanner
from torihiki.core.garbage import unswept
from torihiki.core.language import Draft, Language, Room, Step
from torihiki.core.lexicon import Lexicon
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.span import Span
from torihiki.deals.assemble import assemble

__all__ = ["Reader", "load_language"]


class Reader:
    """One language's pipeline over texts: scan, then the layers one after the other, then the steps of all rooms."""

    @unswept()
    def __init__(self, language: Language) -> None:
        self.language = language
        rooms = (*language.parties, *language.chips, *language.figures)
        self._scanner = Scanner(word for room in rooms for word in room.words)
        self._parties = self._engine(language.parties)
        self._chips = self._engine(language.chips)
        self._figures = self._engine(language.figures)
        self._days = self._engine((language.dates,))
        self._steps: tuple[Step, ...] = tuple(step for room in rooms for step in room.steps)
        self._cues = Scanner(language.deals.words) if language.deals else None

    def _engine(self, rooms: Sequence[Room]) -> Engine:
        return Engine([rule for room in rooms for rule in room.rules], self.language.number, self.language.numeral)

    def read(self, text: str, anchor: date | None) -> Draft:
        """All mentions of a text, in order of start, resolved against ``anchor``, and its deals."""
        scene = self._scene(text, anchor)
        cues = self.language.deals.spoken(scene, self._cues.words(scene)) if self._cues is not None else None
        scene.dealt, scene.cues = cues is not None, cues or ()
        draft = self._mentions(scene)
        if cues is not None and any(f.kind == "party" for f in draft.found):
            draft.deals = assemble(draft, self.language.deals, cues)
        for step in self.language.last:
            draft = step(draft)
        return draft

    def days(self, text: str) -> list[Found[Any]]:
        """The dates of a text by themselves: what a date line needs, at a fraction of the cost."""
        scene = self._scene(text, None)
        draft = Draft(scene, self._days.find(scene))
        for step in self.language.dates.steps:
            draft = step(draft)
        return draft.found

    def mentions(self, text: str, anchor: date | None) -> Draft:
        """The same without deals and checks."""
        return self._mentions(self._scene(text, anchor))

    def _scene(self, text: str, anchor: date | None) -> Scene:
        scene = Scene(text, anchor, self.language.sentence_end, self.language.unwrap)
        scene.words = self._scanner.words(scene)
        return scene

    def _mentions(self, scene: Scene) -> Draft:
        parties = self._parties.find(scene)
        chips = self._chips.find(scene)
        figures = self._figures.find(scene, _union(parties, chips))
        found: list[Found[Any]] = sorted([*parties, *chips, *figures], key=lambda f: (f.start, f.end, f.kind))
        draft = Draft(scene, found)
        for step in self._steps:
            draft = step(draft)
        return draft


def _union(*layers: Sequence[Found[Any]]) -> list[Span]:
    """The spans of all findings, merged, in order."""
    spans = sorted((f.start, f.end) for layer in layers for f in layer)
    merged: list[Span] = []
    for start, end in spans:
        if merged and start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(end, merged[-1].end))
        else:
            merged.append(Span(start, end))
    return merged


@unswept()
def load_language(code: str, lexicon: Lexicon) -> Language:
    """The language ``ja`` or ``en``, loaded on first use."""
    if code == "ja":
        from torihiki.lang.ja import load
    else:
        from torihiki.lang.en import load
    return load(lexicon)
