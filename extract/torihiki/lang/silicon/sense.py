"""Whether a word is a chip here: A100 is an accelerator and a motorway, Rubin a chip and a surname.

What an ambiguous name needs, from little to much: ``article`` (the article speaks of chips), ``sentence`` (its sentence does, or the
article has the name beyond doubt elsewhere), ``beside`` (maker, head, count or another chip stands next to it).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from torihiki.core.scene import Scene
from torihiki.lang.silicon.catalogue import Entry

__all__ = ["Sense", "Veto"]


@dataclass(frozen=True, slots=True)
class Veto:
    """A context in which a word is something else: right before it, right after it, or anywhere in its sentence."""

    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    around: re.Pattern[str] | None = None

    def holds(self, scene: Scene, start: int, end: int) -> bool:
        """Whether the word at ``[start, end)`` stands in this context."""
        if self.before is not None and self.before.search(scene.before(start, 40)):
            return True
        if self.after is not None and self.after.match(scene.after(end, 40)):
            return True
        if self.around is None:
            return False
        sentence = scene.sentence(start)
        return self.around.search(scene.text, max(sentence.start, start - 120), min(sentence.end, end + 120)) is not None


@dataclass(frozen=True, slots=True)
class Sense:
    """What a language knows of contexts. ``evidence``: words that show that a sentence speaks of chips. ``always``: vetoes for all."""

    vetoes: Mapping[str, Veto]
    evidence: re.Pattern[str]
    vendors: Mapping[str, re.Pattern[str]]
    always: Veto

    def vetoed(self, scene: Scene, start: int, end: int, entry: Entry) -> str | None:
        """The context in which the word is something else here; ``None`` if it may be a chip."""
        if self.always.holds(scene, start, end):
            return "always"
        return next((v for v in entry.veto if v in self.vetoes and self.vetoes[v].holds(scene, start, end)), None)

    def borne_out(self, scene: Scene, start: int, end: int, entry: Entry, vendor: str | None, article: bool, elsewhere: bool) -> bool:
        """Whether the surroundings say enough for what the entry needs; the sentence without the word itself."""
        if entry.needs == "beside":
            return False
        if elsewhere:
            return True
        if entry.needs == "article" and (article or self._speaks(scene.text, vendor)):
            return True
        sentence = scene.sentence(start)
        rest = scene.text[max(sentence.start, start - 200) : start] + "\n" + scene.text[end : min(sentence.end, end + 200)]
        return self._speaks(rest, vendor)

    def _speaks(self, text: str, vendor: str | None) -> bool:
        if self.evidence.search(text):
            return True
        own = self.vendors.get(vendor or "")
        return own is not None and own.search(text) is not None
