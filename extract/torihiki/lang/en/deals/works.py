"""Contracts for works: who has something built, and who builds it."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import Participant
from torihiki.values.change import replace

__all__ = ["has_built", "on_works"]

_WORK = (
    r"(?:construction|building|rebuilding|reconstruction|extension|expansion|enlargement|moderni[sz]ation|refurbishment|renovation|upgrad(?:e|ing)"
    r"|dredging|demolition|erection|laying|electrification)"
)
# works that somebody has done for him: a contract for the rebuilding of its quay, to rebuild its smelter
_WORKS = sieve(
    rf"\bfor (?:the )?(?:(?:design|engineering|planning|supply|procurement),? (?:and )?){{0,3}}{_WORK}(?: and [a-z]+)? of (?:an?|the|its|their|two|three|four|(?:an? )?new)\b"
)
_OWN_WORKS = sieve(
    r"\bto (?:build|construct|rebuild|extend|expand|enlarge|moderni[sz]e|refurbish|renovate|upgrade|dredge|demolish|electrify) (?:its|their)\b"
)


def has_built(scene: Scene, land: Span, people: Sequence[Participant]) -> list[Participant]:
    """The two sides of a contract on works: the one that signs it with the other has them done, and the other does them."""
    signs = [p for p in people if p.place in {"agent", "owner"}]
    does = [p for p in people if p.place in {"with", "to"}]
    if not signs or not does or len(signs) + len(does) != len(people):
        return list(people)
    if _WORKS.search(scene.text, *land) is None and _OWN_WORKS.search(scene.text, *land) is None:
        return list(people)
    return [replace(p, role="customer" if p in signs else "builder") for p in people]


def on_works(scene: Scene, land: Span) -> bool:
    """Whether a contract is one for works."""
    return _WORKS.search(scene.text, *land) is not None
