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
_GATE = ("formerly", "previously", "once ")


def unformed(scene: Scene, parties: Sequence[Found[Any]]) -> Sequence[Found[Any]]:
    """The names without those that only say what a firm was called before."""
    if not any(word in scene.lower for word in _GATE):
        return parties
    return [f for f in parties if _FORMERLY.search(scene.text, max(f.start - 40, 0), f.start) is None]
