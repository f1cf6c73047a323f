"""Transaction words that report no deal where they stand: what is only wished, described, or of another kind.

Each room lists reasons to leave words alone, by the shapes or types of deals that they are words of. One reason is enough, so their order
tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from torihiki.core.scene import Scene
from torihiki.core.sieve import Hints
from torihiki.core.span import Span
from torihiki.lang.en.deals.bids import passing
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.idle.at import At, Holds, Reason, Row
from torihiki.lang.en.deals.idle.rounds import ROUNDS
from torihiki.lang.en.deals.idle.shares import SHARES
from torihiki.lang.en.deals.idle.whatever import WHATEVER
from torihiki.lang.en.deals.idle.works import WORKS
from torihiki.lang.en.deals.negated import never

__all__ = ["idle"]


def _by_key(rows: Iterable[Row]) -> Mapping[str, tuple[Holds, ...]]:
    """The reasons of each shape and each type."""
    table: dict[str, tuple[Holds, ...]] = {}
    for keys, reasons in rows:
        for key in keys:
            table[key] = (*table.get(key, ()), *reasons)
    return table


_REASONS = _by_key((*SHARES, *ROUNDS, *WORKS))


_SEARCHES = {At.before, At.close, At.around}  # what they look for stands in the word's sentence
_HINTS = Hints(
    *dict.fromkeys(
        reason.pattern
        for reasons in (*_REASONS.values(), WHATEVER)
        for reason in reasons
        if isinstance(reason, Reason) and reason.where in _SEARCHES
    )
)


def _possible(scene: Scene, sentence: Span) -> frozenset[re.Pattern[str]]:
    """The patterns that may be found in a sentence."""
    return _HINTS.within(scene.text[sentence.start : sentence.end])


@cache
def _asked(name: str, kind: str, form: str) -> tuple[tuple[Holds, re.Pattern[str] | None], ...]:
    """The reasons that can hold of a word of such a shape in such a form, each with the pattern that its sentence must hold."""
    return tuple(
        (holds, holds.pattern if isinstance(holds, Reason) and holds.where in _SEARCHES else None)
        for holds in (*_REASONS.get(name, ()), *_REASONS.get(kind, ()), *WHATEVER)
        if not isinstance(holds, Reason) or holds.form in {"", form}
    )


def idle(frame: Frame, scene: Scene, sentence: Span) -> bool:
    """Whether a word reports no transaction at all: a stake that somebody has, a loan that is paid back, a sum over many rounds."""
    if passing(frame, scene, sentence) or never(frame, scene.text, sentence):
        return True
    at, possible = At(frame, scene.text, sentence), scene.once(_possible, sentence)
    reasons = _asked(frame.shape.name, frame.shape.type, frame.form)
    return any((pattern is None or pattern in possible) and holds(at) for holds, pattern in reasons)
