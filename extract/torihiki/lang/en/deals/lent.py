"""Contracts to use what is another's: an agreement to tap X's data centers makes X the one that provides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["lent"]

_TO_USE = sieve(r"(?:\s\([^()]{1,40}\))?(?:\s[^.;,]{1,40}?)?\sto (?:use|tap(?: into)?|access|utili[sz]e|run (?:on|in)|train (?:on|in)|occupy)\b", re.IGNORECASE)
_REACH = 90  # code points behind the verb in which the owner is named
_OWNS = sieve(r"'s?\s")
_AT = sieve(r"\b(?:of|at|from|on|in|by)\s(?:the\s)?(?:[\w-]+\s){0,4}$", re.IGNORECASE)
_SIDES = ("with", "from", "by", "between", "to")


def lent(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Put the owner of what a contract lets its subject use into the contract, where it names no other side."""
    if not frame.shape.generic or frame.form != "noun" or any(frame.places.get(p) for p in _SIDES):
        return
    verb = _TO_USE.match(scene.text, frame.cue.end, sentence.end)
    if verb is None:
        return
    for found in parties:
        if verb.end() <= found.start < verb.end() + _REACH and found not in frame.places.get("agent", ()):
            if _OWNS.match(scene.text, found.end, sentence.end) or _AT.search(scene.text, verb.end(), found.start):
                frame.put("from", [found])
            return
