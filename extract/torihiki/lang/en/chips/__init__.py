"""Chips in English: names and class words, their makers, the counts bound to them, and what only looks like one."""

from __future__ import annotations

from torihiki.core.language import Draft, Room
from torihiki.core.lexicon import Lexicon
from torihiki.lang.en.chips.context import sense
from torihiki.lang.en.chips.speech import speech
from torihiki.lang.silicon import rules
from torihiki.lang.silicon.catalogue import Catalogue
from torihiki.lang.silicon.phrase import settle

__all__ = ["room"]


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    catalogue = Catalogue(lexicon, "en")
    how, meaning = speech(catalogue), sense(catalogue)

    def step(draft: Draft) -> Draft:
        return settle(draft, how, meaning, catalogue)

    return rules.room("en", catalogue, step)
