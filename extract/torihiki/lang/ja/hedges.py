"""Words around a figure that say how exactly it is meant: 約, およそ, 超, 以上, 最大, 弱 …

One table of facts for amounts, durations, quantities and counts of chips.
"""

from __future__ import annotations

import re

from torihiki.core.rule import Cue
from torihiki.core.scene import Scene
from torihiki.values.number import Modifier

__all__ = ["hedge"]

_BEFORE: tuple[tuple[str, Modifier], ...] = (
    (r"(?:約|およそ|おおよそ|ほぼ|大体|推定|概算で)\s?$", "approx"),
    (r"(?:少なくとも|最低(?:でも)?)\s?$", "at_least"),
    (r"(?:最大(?:で)?(?:約)?|最高|最長(?:で)?|上限)\s?$", "at_most"),
)
_AFTER: tuple[tuple[str, Modifier], ...] = (
    (r"(?:超|余り|あまり|強(?!み|力|化)|を(?:優に|大きく)?(?:超|上回|突破))", "more_than"),
    (r"(?:以上)", "at_least"),
    (r"(?:以下|以内|を上限)", "at_most"),
    (r"(?:未満|弱(?!い|点)|近く|に迫|に満たな|を下回)", "less_than"),
    (r"(?:前後|程度|規模|ほど|くらい|ぐらい|内外)", "approx"),
)
_BEFORE_RE = tuple((re.compile(p), m) for p, m in _BEFORE)
_AFTER_RE = tuple((re.compile(p), m) for p, m in _AFTER)


def hedge(scene: Scene, start: int, end: int) -> tuple[Modifier | None, tuple[Cue, ...]]:
    """The modifier that the words around ``[start, end)`` give, and those words; ``(None, ())`` if there are none."""
    right = scene.after(end, 12)
    for pattern, modifier in _AFTER_RE:
        match = pattern.match(right)
        if match:
            return modifier, (Cue("modifier", end, end + match.end(), modifier),)
    left = scene.before(start, 8)
    for pattern, modifier in _BEFORE_RE:
        match = pattern.search(left)
        if match:
            at = start - len(left)
            return modifier, (Cue("modifier", at + match.start(), at + match.end(), modifier),)
    return None, ()
