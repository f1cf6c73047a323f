"""Who wants a licence, where two talk about one: X is in talks with Y about licensing its models, but about licensing its archive."""

from __future__ import annotations

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.frame import Frame

__all__ = ["wants"]

_ABOUT = sieve(r"\b(?:about|on|over) (?:possibly |jointly )?$")
_TO_GIVE = sieve(
    r" its (?:own )?(?:[\w-]+ ){0,3}?(?:content|archives?|articles|books|music|songs|catalogu?e|library|films|shows|footage|journalism|data|patents?)\b"
)


def wants(frame: Frame, scene: Scene) -> bool:
    """Whether the subject of talks about licensing wants the licence."""
    return (
        bool(frame.places.get("with"))
        and not frame.places.get("to")
        and _ABOUT.search(scene.before(frame.cue.start, 30)) is not None
        and _TO_GIVE.match(scene.text, frame.cue.end) is None
    )
