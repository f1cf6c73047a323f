"""Whom an article is about: the organisation that its headline or its first sentence begins with, and that it goes on naming."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.lang.en.parties.looked import BACK

__all__ = ["protagonist"]

_OPENING = 60  # code points in which a sentence names its subject
_LEAD = 2  # paragraphs: the headline, and the first one below it
_NO_SUBJECT = frozenset({"media", "product", "person", "place", "government", "exchange"})


def protagonist(scene: Scene, named: Sequence[Found[Any]]) -> Found[Any] | None:
    """The first finding of whom an article is about; ``None`` where it is about several, or about nobody by name."""
    told = [f for f in named if f.rule != BACK and not f.value.names and f.value.kind not in _NO_SUBJECT]
    if not told:
        return None
    counts = Counter(f.value.name for f in told)
    lines = [s for s in scene.sentences if scene.text[s.start : s.end].strip()][: _LEAD + 1]
    openers = []
    for line in lines:
        first = next((f for f in told if line.start <= f.start < line.end), None)
        if first is not None and first.start - line.start < _OPENING:
            openers.append(first)
    if not openers:
        return None
    best = max(openers, key=lambda f: (counts[f.value.name], -f.start))
    most = counts.most_common(1)[0][1]
    return best if counts[best.value.name] > 1 and 2 * counts[best.value.name] >= most else None
