"""Chips: which of those that a text names change hands in a deal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.deals.room import DealRoom
from torihiki.deals.shape import Deal, DealType

__all__ = ["add_chip", "beside_chips", "chipped"]

_CHIPPED: frozenset[DealType] = frozenset({"cloud", "supply", "lease", "partnership", "licensing", "other"})
_OF_ITS = 16  # code points between a maker and its chip: NVIDIAの次世代品「GB300」


def beside_chips(people: Sequence[Found[Any]], inside: Sequence[Found[Any]]) -> Sequence[Found[Any]]:
    """The names of a sentence without those that only say whose chips they are (NVIDIAのGB300, Nvidia GPUs)."""
    chips = [f for f in inside if f.kind == "chip"]
    return [p for p in people if not any(_makes(p, c) for c in chips)] if chips else people


def _makes(party: Found[Any], chip: Found[Any]) -> bool:
    inside = chip.start <= party.start and party.end <= chip.end
    return inside or (party.value.name == chip.value.vendor and 0 <= chip.start - party.end <= _OF_ITS)


def chipped(deal: Deal, chip: Found[Any]) -> bool:
    """Whether a deal of its type has such chips in it: what a plant makes, as memory, is not dealt in, what a data centre holds is."""
    return deal.type in _CHIPPED or (deal.type == "construction" and chip.value.kind != "memory")


def add_chip(scene: Scene, room: DealRoom, deal: Deal, chip: Found[Any], *, own: bool) -> None:
    """Give a deal a chip, unless it says no more than those that it has; ``own``: its sentence tells the deal."""
    if _bare(chip, own=own) or any(_same_chip(chip, c) or _covers(c, chip) for c in deal.chips):
        return
    if not own and (chip.value.kind == "system" or (room.market is not None and room.market.match(scene.text, chip.end))):
        return  # how it is hosted, or who buys it elsewhere
    deal.chips = [*(c for c in deal.chips if not _covers(chip, c)), chip]


def _bare(chip: Found[Any], *, own: bool) -> bool:
    """A class word alone (GPU): it says what a deal is about, but not which chips change hands; beyond its sentence a maker's either."""
    return chip.value.name is None and chip.value.quantity is None and (chip.value.vendor is None or not own)


def _covers(one: Found[Any], other: Found[Any]) -> bool:
    """Whether the other is only the family of the one, or a class word that says no more: Blackwell or 100,000 chips, beside GB300."""
    name, family = other.value.name, one.value.family
    if name is None and other.value.vendor is None:
        return bool(one.value.name or (one.value.vendor and one.value.quantity == other.value.quantity))
    return bool(name and family) and name != one.value.name and f"{family} ".startswith(f"{name} ") and other.value.quantity is None


def _same_chip(a: Found[Any], b: Found[Any]) -> bool:
    return bool(a.value.name == b.value.name and (a.value.vendor == b.value.vendor or a.value.name))
