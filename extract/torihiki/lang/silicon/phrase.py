"""From names and class words to mentions: heads and appositions join, makers and counts attach, ambiguous names stand or fall.

A language brings its ``Speech``: what stands between the members of a list, before a head, around a count. What is done with it is the
same everywhere: the record contract's law on heads, lists and group totals.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.lang.silicon.catalogue import Catalogue
from torihiki.lang.silicon.counting import bind_counts
from torihiki.lang.silicon.joining import elided, join, quote, state_maker
from torihiki.lang.silicon.sense import Sense
from torihiki.lang.silicon.unit import Count, Speech, Unit, listed
from torihiki.values.change import replace
from torihiki.values.chip import Chip

__all__ = ["Count", "Speech", "Unit", "settle"]

_LINK = sieve(r"(?:https?://|www\.)[^\s「」、。<>]*$|@[A-Za-z0-9_.]*$")


def settle(draft: Draft, speech: Speech, sense: Sense, catalogue: Catalogue) -> Draft:
    """Turn the chip candidates of a draft into mentions; counts bound to chips are no quantities of their own."""
    scene = draft.scene
    units = [_unit(f) for f in draft.found if f.kind == "chip"]
    if not units:
        return draft
    units = _undisputed(scene, [u for u in units if not _LINK.search(scene.before(u.start, 120))], sense)
    for unit in units:
        quote(scene, unit, speech)
    units = join(scene, units, speech)
    for unit in units:
        state_maker(scene, unit, speech)
    units = _believed(scene, units, speech, sense)
    units = [member for unit in units for member in (unit, *elided(scene, unit, catalogue))]
    taken = bind_counts(scene, units, speech)
    _inherited(scene, units, speech)
    mentions = [_mention(u) for u in units if u.entry.needs != "count" or u.quantity is not None]
    walls = Starting([*taken, *(Span(u.start, u.end) for u in units)])
    others = [f for f in draft.found if f.kind != "chip" and not _swallowed(f, walls)]
    draft.found = sorted([*others, *mentions], key=lambda f: (f.start, f.end, f.kind))
    return draft


def _unit(found: Found[Any]) -> Unit:
    """A candidate, as a mention in the making."""
    entry = found.value.entry
    return Unit(found, entry, found.start, found.end, found.start, found.end, entry.chip.vendor)


def _undisputed(scene: Scene, units: Sequence[Unit], sense: Sense) -> list[Unit]:
    """Without what is something else here. An article on a road A100 speaks of roads: there its other codes need evidence too."""
    contexts = [sense.vetoed(scene, u.start, u.end, u.entry) for u in units]
    elsewhere = {c for c in contexts if c is not None and c != "always"}
    kept = [u for u, context in zip(units, contexts, strict=True) if context is None]
    for unit in kept:
        if unit.named and not unit.entry.needs and elsewhere.intersection(unit.entry.veto):
            unit.entry = replace(unit.entry, needs="sentence")
    return kept


def _believed(scene: Scene, units: Sequence[Unit], speech: Speech, sense: Sense) -> list[Unit]:
    """The units that their surroundings bear out."""
    sure = [u for u in units if u.entry.needs in {"", "count"} or u.beside]
    strong = [u for u in sure if u.entry.needs != "count"]
    known = {id(u) for u in sure}
    names = {u.entry.chip.name for u in sure if u.named}
    for _ in range(2):
        for index, unit in enumerate(units):
            if id(unit) in known:
                continue
            near = [units[k] for k in (index - 1, index + 1) if 0 <= k < len(units) and id(units[k]) in known]
            pairs = (sorted((unit, other), key=lambda u: u.start) for other in near)
            beside = any(listed(scene, first, second, speech) for first, second in pairs)
            if beside or sense.borne_out(scene, unit.start, unit.end, unit.entry, unit.vendor, bool(strong), unit.entry.chip.name in names):
                known.add(id(unit))
                names.add(unit.entry.chip.name)
    return [u for u in units if id(u) in known]


def _inherited(scene: Scene, units: Sequence[Unit], speech: Speech) -> None:
    """Let class words without a maker have that of a chip before them, where the language says so."""
    for index, unit in enumerate(units):
        if unit.vendor is None and not unit.named:
            unit.vendor = speech.inherits(scene, unit, units[:index])


def _mention(unit: Unit) -> Found[Any]:
    """What was put together, as a finding."""
    chip = unit.entry.chip
    name = chip.name
    if unit.entry.chip is unit.found.value.entry.chip:
        name = unit.found.value.name  # with its model number
    value = Chip(name, unit.vendor, chip.kind, chip.family, unit.quantity)
    found = unit.found
    return replace(found, start=unit.start, end=unit.end, value=value, cues=unit.cues, confidence=unit.entry.sure)


def _swallowed(found: Found[Any], taken: Starting[Span]) -> bool:
    """Whether a figure is a chip's count or a part of its name."""
    return found.kind == "quantity" and found.value.unit == "count" and bool(taken.overlapping(found.start, found.end))
