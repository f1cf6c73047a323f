"""Transaction words that two other words only make side by side: 金融|資産, 購買|収益, 会社|債権者."""

from __future__ import annotations

from itertools import pairwise

from torihiki.core.scene import Scene, Word
from torihiki.lang.ja.morphemes import morphemes

__all__ = ["straddled"]

_REACH = 8  # kanji before the word that are looked at
_BEHIND = 6  # as many from its beginning on


def straddled(scene: Scene, cue: Word) -> bool:
    """Whether a word begins with the last kanji of one word of the dictionary and the first of the next."""
    text, start = scene.text, cue.start
    if start == 0 or not all(_kanji(letter) for letter in text[start - 1 : start + 3]):
        return False
    left = start
    while left > max(start - _REACH, 0) and _kanji(text[left - 1]):
        left -= 1
    right = start
    while right < min(start + _BEHIND, len(text)) and _kanji(text[right]):
        right += 1
    at = left
    for before, behind in pairwise(word.surface for word in morphemes(text[left:right])):
        at += len(before)
        if at > start:
            return at == start + 1 and len(before) > 1 and len(behind) > 1
    return False


def _kanji(letter: str) -> bool:
    return "一" <= letter <= "龥"
