"""Chips in Japanese: names and class words, their makers, the counts bound to them, and what only looks like one."""

from __future__ import annotations

from torihiki.core.language import Draft, Room
from torihiki.core.lexicon import Lexicon
from torihiki.core.rule import Found
from torihiki.core.sieve import sieve
from torihiki.lang.ja.chips.context import sense
from torihiki.lang.ja.chips.speech import speech
from torihiki.lang.silicon import rules
from torihiki.lang.silicon.catalogue import Candidate, Catalogue
from torihiki.lang.silicon.phrase import settle

__all__ = ["room"]

# the scanner sees one word in GPU8基, since letters and digits join
_GLUED = sieve(r"(?<![A-Za-z0-9])(?:[GCTND]PU|FPGA|ASIC|HBM|DRAM)(?=[0-9][0-9,.]{0,12}\s?[万千億]?[0-9]{0,4}(?:基|枚|個|台|機))")


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    catalogue = Catalogue(lexicon, "ja")
    how, meaning = speech(catalogue), sense(catalogue)

    def step(draft: Draft) -> Draft:
        for match in _GLUED.finditer(draft.scene.text):
            entry = catalogue.class_word(match.group())
            if entry is not None:
                chip = entry.chip
                value = Candidate(chip.name, chip.vendor, chip.kind, chip.family, None, entry)
                draft.found.append(Found("chip", match.start(), match.end(), value, "ja.chips.class"))
        draft.found.sort(key=lambda f: (f.start, f.end, f.kind))
        return settle(draft, how, meaning, catalogue)

    return rules.room("ja", catalogue, step)
