"""Names that firms had before: X, formerly Y, is X alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["unformed"]

_FORMERLY = sieve(
    r"(?:[,(–—]\s?)(?:formerly|previously|once|which was (?:formerly|previously))\s(?:known as\s|called\s|named\s)?(?:the\s)?$"
)
# models of aircraft, by which rules of form take them for names
_MODEL = sieve(r"(?:E1[0-9]{2}|A[23][0-9]{2}|7[0-9]7|MAX|F-[0-9]{2}|C-[0-9]{2,3}|CSeries|LEAP|Trent)[\w-]*")
# plants by their names: from the Norvane Solar project
_PLANT = sieve(
    r" (?:(?:solar|wind|gas|nuclear|power|storage|hydro\w*|geothermal|LNG|offshore) ){0,2}(?:project|farm|plant|complex|field|mine|terminal|reactor|pipeline)\b(?! (?:company|developer|owner|operator|group|partners))"
)
_AT_THE = sieve(r"\b(?:from|at|near|of) the $")


def _is_plant(scene: Scene, found: Found[Any]) -> bool:
    """Whether a name that no table knows is that of a plant."""
    return _PLANT.match(scene.text, found.end) is not None and _AT_THE.search(scene.text, max(found.start - 12, 0), found.start) is not None


# ships by their names: the jack-up Norvane Integrator
_SHIP = sieve(r"\b(?:jack-?up|rig|vessel|tanker|drillship|semi-?submersible|ferry|carrier|frigate|FPSO|FSRU|barge) $")
_NAMED = sieve(r" [A-Z][a-z]+")


def _is_ship(scene: Scene, found: Found[Any]) -> bool:
    """Whether a name is only a part of a ship's."""
    return _NAMED.match(scene.text, found.end) is not None and _SHIP.search(scene.text, max(found.start - 18, 0), found.start) is not None


# whose part a firm was: the former Norvane unit, a former subsidiary of Norvane, a spin-off from it
_WAS_OF = sieve(r"\b(?:[Ff]ormer|[Ee]x|[Oo]ne-?time) ?-?$")
_PART = sieve(
    r"(?:['’]s)? (?:[a-z-]+ )?(?:unit|subsidiary|division|arm|affiliate|business|spin-?off|joint venture|partner|parent)\b(?!,? [A-Z])"
)


def _was_part(scene: Scene, found: Found[Any]) -> bool:
    """Whether a name only says whose part somebody was before."""
    return _PART.match(scene.text, found.end) is not None and _WAS_OF.search(scene.before(found.start, 12)) is not None


_FORMER = "former "
_GATE = ("formerly", "previously", "once ")


def unformed(scene: Scene, parties: Sequence[Found[Any]]) -> Sequence[Found[Any]]:
    """The names without those that only say what a firm was called before, and without models."""
    parties = [f for f in parties if (f.value.known or not _is_plant(scene, f)) and not _is_ship(scene, f)]
    parties = [f for f in parties if f.value.known or _MODEL.fullmatch(f.value.name) is None]
    if _FORMER in scene.lower:
        parties = [f for f in parties if not _was_part(scene, f)]
    if not any(word in scene.lower for word in _GATE):
        return parties
    return [f for f in parties if _FORMERLY.search(scene.text, max(f.start - 40, 0), f.start) is None and not _at_first(scene, f)]


_AT_FIRST = sieve(r"(?:Formerly|Previously|Once) (?:known as |called |named |part of )?(?:the )?$")  # Formerly X, Y is


def _at_first(scene: Scene, found: Found[Any]) -> bool:
    """Whether a sentence begins with what the firm behind the comma was before."""
    before = scene.text[scene.sentence(found.start).start : found.start]
    return scene.text.startswith(", ", found.end) and _AT_FIRST.fullmatch(before.lstrip()) is not None
