"""Whether a text is a wire of the 1980s and 1990s, which write sums, firms and sources in ways of their own."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["is_wire", "wired"]

# how they write sums and shares, and firms whose shares are not listed; or a line in capitals over a place and a day
_WORDS = sieve(r"\b(?:dlrs?|mln|pct|stg)\b|<[A-Z][A-Za-z.&,'() -]{2,50} (?:Inc|Corp|Ltd|Plc|Co|SA|AG)>")
_HEAD = re.compile(r"(?:[^a-z\n]|\bUnit\b){10,90}\n+[A-Z][A-Z.' -]+(?:, [A-Z][A-Za-z. ]{1,14})?,? [A-Z][a-z]{2,8}\.? [0-9]{1,2} ?- ")


def is_wire(text: str) -> bool:
    """Whether its words or its head are those of a wire."""
    return _WORDS.search(text) is not None or _HEAD.match(text) is not None


def wired(scene: Scene) -> bool:
    """The same for an article that is read, asked once."""
    kept: bool | None = scene.memo.get("en.wired")
    if kept is None:
        kept = scene.memo["en.wired"] = is_wire(scene.text)
    return kept
