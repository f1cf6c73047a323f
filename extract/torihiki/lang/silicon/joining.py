"""Several words for one chip: heads, appositions, glosses and makers join the name, and what a list leaves out is filled in."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.silicon.catalogue import Catalogue
from torihiki.lang.silicon.unit import Speech, Unit

__all__ = ["elided", "join", "quote", "state_maker"]

_FAR = 40  # code points between two words: further apart they are of two things
_ELIDED = sieve(r"\s?[/・&]\s?(v?[0-9]{1,4}[A-Za-z]{0,2}|[A-Z])(?![0-9A-Za-z.,%年月日])")
_TAIL = sieve(r"v?[0-9]{1,4}[A-Za-z]{0,2}$")


def quote(scene: Scene, unit: Unit, speech: Speech) -> None:
    """Take the quotes and marks around a name into its wider span."""
    left = speech.opening.search(scene.before(unit.start, 4))
    unit.left = unit.start - len(left.group()) if left else unit.start
    right = speech.closing.match(scene.text, unit.end)
    unit.right = right.end() if right else unit.end


def join(scene: Scene, units: Sequence[Unit], speech: Speech) -> list[Unit]:
    """Heads, appositions, glosses and second names of one thing go into one unit."""
    out: list[Unit] = []
    for unit in units:
        last = out[-1] if out else None
        if last is None or unit.start - last.end > _FAR:
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


def state_maker(scene: Scene, unit: Unit, speech: Speech) -> None:
    """Take the maker that is named beside a unit into it."""
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


def elided(scene: Scene, unit: Unit, catalogue: Catalogue) -> list[Unit]:
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
