"""From names and class words to mentions: heads and appositions join, makers and counts attach, ambiguous names stand or fall.

A language brings its ``Speech``: what stands between the members of a list, before a head, around a count. What is done with it is the
same everywhere: the record contract's law on heads, lists and group totals.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Cue, Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.lang.silicon.catalogue import Catalogue, Entry
from torihiki.lang.silicon.sense import Sense
from torihiki.values.change import replace
from torihiki.values.chip import Chip
from torihiki.values.number import Bounds

__all__ = ["Count", "Speech", "Unit", "settle"]


@dataclass(frozen=True, slots=True)
class Count:
    """A count of units: its bounds, its number with the counter, and whether it holds for each member of a list."""

    bounds: Bounds
    start: int
    end: int
    cues: tuple[Cue, ...] = ()
    each: bool = False
    shared: bool = False  # the text repeats it in another form: GPU数:10万チップ


@dataclass(slots=True)
class Unit:
    """A mention in the making. ``start``, ``end``: its span; ``left``, ``right``: that with quotes, maker, head and gloss."""

    found: Found[Any]
    entry: Entry
    start: int
    end: int
    left: int
    right: int
    vendor: str | None
    beside: bool = False  # something next to the name says that it is a chip
    head: str = ""  # the class word that follows the name, as written
    quantity: Bounds | None = None
    cues: tuple[Cue, ...] = ()
    extra: list[Unit] = field(default_factory=list)

    @property
    def named(self) -> bool:
        """Whether it names a product, not a class."""
        return self.found.rule.endswith(".name")

    @property
    def kind(self) -> str:
        """gpu, cpu …"""
        return self.entry.chip.kind


@dataclass(frozen=True, slots=True)
class Speech:
    """How a language speaks of chips.

    Attributes:
        opening, closing: marks that may stand before and after a name (quotes, ®), matched at its edges.
        apposition: between a class word and the name that it introduces. head: between a name and its head.
        gloss: between a class word and its own abbreviation or translation. separator: between members of a list.
        vendor: the maker left of a unit, with the start of its words. maker_after: the same on the right; ``None`` if it does not occur.
        before, after: the count left and right of a span.
    """

    opening: re.Pattern[str]
    closing: re.Pattern[str]
    apposition: re.Pattern[str]
    head: re.Pattern[str]
    gloss: re.Pattern[str]
    separator: re.Pattern[str]
    vendor: Callable[[Scene, Unit], tuple[str, int] | None]
    maker_after: Callable[[Scene, Unit], str | None]
    before: Callable[[Scene, Unit], Count | None]
    after: Callable[[Scene, Unit, int], Count | None]
    inherits: Callable[[Scene, Unit, Sequence[Unit]], str | None]


_LINK = sieve(r"(?:https?://|www\.)[^\s「」、。<>]*$|@[A-Za-z0-9_.]*$")


def settle(draft: Draft, speech: Speech, sense: Sense, catalogue: Catalogue) -> Draft:
    """Turn the chip candidates of a draft into mentions; counts bound to chips are no quantities of their own."""
    scene = draft.scene
    units = [_unit(f) for f in draft.found if f.kind == "chip"]
    if not units:
        return draft
    units = _undisputed(scene, [u for u in units if not _LINK.search(scene.before(u.start, 120))], sense)
    for unit in units:
        _quotes(scene, unit, speech)
    units = _joined(scene, units, speech)
    for unit in units:
        _maker(scene, unit, speech)
    units = _believed(scene, units, speech, sense)
    units = [member for unit in units for member in (unit, *_elided(scene, unit, catalogue))]
    taken = _counted(scene, units, speech)
    _inherited(scene, units, speech)
    mentions = [_mention(u) for u in units if u.entry.needs != "count" or u.quantity is not None]
    walls = Starting([*taken, *(Span(u.start, u.end) for u in units)])
    others = [f for f in draft.found if f.kind != "chip" and not _swallowed(f, walls)]
    draft.found = sorted([*others, *mentions], key=lambda f: (f.start, f.end, f.kind))
    return draft


def _unit(found: Found[Any]) -> Unit:
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


def _quotes(scene: Scene, unit: Unit, speech: Speech) -> None:
    left = speech.opening.search(scene.before(unit.start, 4))
    unit.left = unit.start - len(left.group()) if left else unit.start
    right = speech.closing.match(scene.text, unit.end)
    unit.right = right.end() if right else unit.end


def _joined(scene: Scene, units: Sequence[Unit], speech: Speech) -> list[Unit]:
    """Heads, appositions, glosses and second names of one thing go into one unit."""
    out: list[Unit] = []
    for unit in units:
        last = out[-1] if out else None
        if last is None or unit.start - last.end > 40:
            out.append(unit)
            continue
        gap = scene.text[last.end : unit.start]
        if last.named and unit.named:
            if last.entry.chip.name == unit.entry.chip.name and speech.gloss.fullmatch(gap):
                last.right, last.beside = max(unit.right, last.right), last.beside or unit.beside or bool(gap)
                continue
        elif last.named:
            since = scene.text[last.right : unit.start]  # what follows a second name in quotes, or the class word
            again = bool(last.head) and last.kind == unit.kind and speech.gloss.fullmatch(since)
            quoted = last.right > last.end and speech.head.fullmatch(since)
            if again or quoted or speech.head.fullmatch(gap):  # H100 GPUs; H100 graphics processing units (GPUs); v7p「Ironwood」AIチップ
                last.right, last.beside, last.head = max(unit.right, unit.end), True, scene.text[unit.start : unit.end]
                continue
        elif unit.named:
            if speech.apposition.fullmatch(gap) and _fits(last.kind, unit.kind):
                unit.start, unit.left, unit.beside = last.start, last.left, True
                if not last.head and last.entry.needs == "count":
                    unit.start = unit.found.start
                out[-1] = unit
                continue
        elif last.kind == unit.kind and speech.gloss.fullmatch(gap):
            keep, drop = (unit, last) if scene.text[unit.start].isascii() > scene.text[last.start].isascii() else (last, unit)
            keep.left, keep.right = min(keep.left, drop.left), max(keep.right, drop.right)
            out[-1] = keep
            continue
        out.append(unit)
    return out


def _fits(kind: str, named: str) -> bool:
    """Whether a class word of one kind can introduce a product of another: AI半導体「H100」, not GPU「HBM4」."""
    generic = {"accelerator", "chip", "asic"}
    return kind == named or (kind in generic and named != "memory") or kind == "chip" or (named in generic and kind != "memory")


def _maker(scene: Scene, unit: Unit, speech: Speech) -> None:
    stated = speech.vendor(scene, unit)
    if stated is not None:
        vendor, start = stated
        unit.left, unit.beside = start, unit.beside or vendor == unit.vendor
        if unit.vendor is None:
            unit.vendor = vendor
        if unit.vendor == vendor and speech.opening.fullmatch(scene.text[unit.start - 1 : unit.start] or " ") is None:
            unit.start = start
    elif unit.vendor is None:
        unit.vendor = speech.maker_after(scene, unit)


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
            listed = any(_listed(scene, first, second, speech) for first, second in pairs)
            if listed or sense.borne_out(scene, unit.start, unit.end, unit.entry, unit.vendor, bool(strong), unit.entry.chip.name in names):
                known.add(id(unit))
                names.add(unit.entry.chip.name)
    return [u for u in units if id(u) in known]


def _listed(scene: Scene, first: Unit, second: Unit, speech: Speech) -> bool:
    return speech.separator.fullmatch(scene.text[first.right : second.left]) is not None


_ELIDED = sieve(r"\s?[/・&]\s?(v?[0-9]{1,4}[A-Za-z]{0,2}|[A-Z])(?![0-9A-Za-z.,%年月日])")
_TAIL = sieve(r"v?[0-9]{1,4}[A-Za-z]{0,2}$")


def _elided(scene: Scene, unit: Unit, catalogue: Catalogue) -> list[Unit]:
    """The other members of ``Trainium2/3`` and ``GB200/300``."""
    out: list[Unit] = []
    if not unit.named:
        return out
    surface = scene.text[unit.found.start : unit.found.end]
    tail = _TAIL.search(surface)
    at = unit.end
    while tail is not None:
        match = _ELIDED.match(scene.text, at)
        if match is None:
            break
        piece = match.group(1)
        entry = catalogue.name((surface.rstrip("ABCDEPX") if piece.isalpha() else surface[: tail.start()]) + piece)
        if entry is None:
            break
        at = match.end()
        out.append(Unit(unit.found, entry, match.start(1), at, match.start(1), at, entry.chip.vendor))
    if out:
        out[-1].right = max(unit.right, at)
        unit.right = unit.end
    return out


def _counted(scene: Scene, units: Sequence[Unit], speech: Speech) -> list[Span]:
    """Bind counts; a count that covers a list belongs to none of its members. The spans of all counts that are read."""
    groups: list[list[Unit]] = []
    for unit in units:
        if groups and _listed(scene, groups[-1][-1], unit, speech):
            groups[-1].append(unit)
        else:
            groups.append([unit])
    taken: list[Span] = []
    for group in groups:
        count = speech.before(scene, group[0])
        if count is not None:
            taken.append(Span(count.start, count.end))
            _give(group, count, group[0])
    for index, group in enumerate(groups):
        if group[-1].quantity is not None and len(group) == 1:
            continue
        wall = groups[index + 1][0].found.start if index + 1 < len(groups) else len(scene.text)
        count = speech.after(scene, group[-1], wall)
        if count is not None and (count.shared or not any(Span(count.start, count.end).overlaps(t) for t in taken)):
            taken.append(Span(count.start, count.end))
            _give(group, count, group[-1])
    return taken


def _give(group: Sequence[Unit], count: Count, nearest: Unit) -> None:
    first, last = group[0], group[-1]
    own = nearest is first and first.head and last.head and first.head != last.head and len(group) > 1
    if len(group) > 1 and not count.each and not own:
        return
    for unit in group if count.each else [nearest]:
        unit.quantity, unit.cues = count.bounds, count.cues


def _inherited(scene: Scene, units: Sequence[Unit], speech: Speech) -> None:
    for index, unit in enumerate(units):
        if unit.vendor is None and not unit.named:
            unit.vendor = speech.inherits(scene, unit, units[:index])


def _mention(unit: Unit) -> Found[Any]:
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
