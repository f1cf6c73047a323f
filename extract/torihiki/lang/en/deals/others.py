"""Deals of others than those who tell of them, by what these others are: X said private exporters sold corn to Y."""

from __future__ import annotations

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.frame import Frame

__all__ = ["done_by_others"]

_OTHERS = sieve(
    r"\b(?:said|says|reported|reports|announced|announces|confirmed|estimated|noted)(?: that)? (?:[a-z-]+ ){0,3}(?:exporters|importers|traders|dealers|shippers|farmers|growers|producers|millers|refiners|suppliers|companies|firms|investors|holders|"
    r"shareholders|banks|utilities|airlines|buyers|sellers|manufacturers|retailers|mills|smelters)(?: (?:have|had|has|will|would|also|recently|already|may|could)){0,3} $"
)
_TRADED = frozenset(("en.deals.sell", "en.deals.acquire", "en.deals.supply", "en.deals.order"))


def done_by_others(scene: Scene, frame: Frame) -> None:
    """Take out who only says what others do, whom it does not name: said private exporters sold corn to X."""
    traded = frame.form == "verb" and frame.shape.name in _TRADED and bool(frame.places.get("agent"))
    if traded and _OTHERS.search(scene.before(frame.cue.start, 90)):
        frame.places["agent"] = []
