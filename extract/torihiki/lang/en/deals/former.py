"""Names that firms had before: X, formerly Y, is X alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["unformed"]

_FORMERLY = sieve(
    r"(?:[,(–—]\s?)(?:formerly|previously|once|which was (?:formerly|previously))\s(?:known as\s|called\s|named\s)?(?:the\s)?$"
)
# models of aircraft, by which rules of form take them for names
_MODEL = sieve(r"(?:E1[0-9]{2}|A[23][0-9]{2}|7[0-9]7|MAX|F-[0-9]{2}|C-[0-9]{2,3}|CSeries|LEAP|Trent)[\w-]*")
_GATE = ("formerly", "previously", "once ")


def unformed(scene: Scene, parties: Sequence[Found[Any]]) -> Sequence[Found[Any]]:
    """The names without those that only say what a firm was called before, and without models."""
    parties = [f for f in parties if f.value.known or _MODEL.fullmatch(f.value.name) is None]
    if not any(word in scene.lower for word in _GATE):
        return parties
    return [f for f in parties if _FORMERLY.search(scene.text, max(f.start - 40, 0), f.start) is None]
