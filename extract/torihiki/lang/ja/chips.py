"""Chips in texts of this language (room not yet furnished)."""

from __future__ import annotations

from torihiki.core.language import Room
from torihiki.core.lexicon import Lexicon

__all__ = ["room"]


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    return Room()
