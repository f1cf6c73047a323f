"""Names in their grammatical places, and participants from them: what the finders of all languages share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.span import Starting
from torihiki.deals.shape import Participant, PartyRole, participant

__all__ = ["Placed", "actors", "nearest_run", "participants"]


@dataclass(frozen=True, slots=True)
class Placed:
    """A party finding with its grammatical place in the sentence (``""`` where nothing tells).

    ``topic``: what the sentences that follow are about, if they name no subject. ``chain``: names of one list share a number.
    """

    found: Found[Any]
    place: str
    topic: bool = False
    chain: int = 0


_NO_ACTOR = frozenset({"person", "media", "place"})


def actors(found: Iterable[Found[Any]]) -> list[Found[Any]]:
    """The party findings that may take part in a deal: organisations, but not the maker's name in that of a chip (Nvidia GB300)."""
    chips = [f for f in found if f.kind == "chip"]
    parties = [f for f in found if f.kind == "party" and f.value.kind not in _NO_ACTOR]
    if not chips:
        return parties
    spans = Starting(chips)
    return [p for p in parties if not any(p.end <= c.end for c in spans.overlapping(p.start, p.start + 1))]


def nearest_run(placed: Sequence[Placed], place: str) -> list[Placed]:
    """The last name that stands in ``place`` and those that are listed with it, in order."""
    for last in reversed(placed):
        if last.place == place:
            return [p for p in placed if p.chain == last.chain and p.place == place]
    return []


def participants(chosen: Iterable[tuple[Placed, PartyRole]], other: PartyRole | None = None) -> list[Participant]:
    """One participant a name, in text order; a finding that stands for several organisations (両社) gives each.

    ``other``: the role of all but the first of these, where two sides face each other (両社はライセンス契約を結んだ).
    """
    seen: dict[str, Participant] = {}
    for placed, role in sorted(chosen, key=lambda c: c[0].found.start):
        value = placed.found.value
        for i, name in enumerate(getattr(value, "names", ()) or (value.name,)):
            seen.setdefault(name, participant(placed.found, name, other if i and other else role, placed.place))
    return list(seen.values())
