"""Transaction words that report no deal where they stand: what is only wished, described, or of another kind.

Each room lists reasons to leave words alone, by the shapes or types of deals that they are words of. One reason is enough, so their order
tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from torihiki.core.scene import Scene
from torihiki.core.span import Span
from torihiki.lang.en.deals.bids import passing
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.idle.at import At, Holds, Row
from torihiki.lang.en.deals.idle.rounds import ROUNDS
from torihiki.lang.en.deals.idle.shares import SHARES
from torihiki.lang.en.deals.idle.whatever import WHATEVER
from torihiki.lang.en.deals.idle.works import WORKS

__all__ = ["idle"]


def _by_key(rows: Iterable[Row]) -> Mapping[str, tuple[Holds, ...]]:
    """The reasons of each shape and each type."""
    table: dict[str, tuple[Holds, ...]] = {}
    for keys, reasons in rows:
        for key in keys:
            table[key] = (*table.get(key, ()), *reasons)
    return table


_REASONS = _by_key((*SHARES, *ROUNDS, *WORKS))


def idle(frame: Frame, scene: Scene, sentence: Span) -> bool:
    """Whether a word reports no transaction at all: a stake that somebody has, a loan that is paid back, a sum over many rounds."""
    at = At(frame, scene.text, sentence)
    reasons = (*_REASONS.get(frame.shape.name, ()), *_REASONS.get(frame.shape.type, ()), *WHATEVER)
    return passing(frame, scene, sentence) or any(holds(at) for holds in reasons)
