"""What a firm owns, told with how it came by it: owns 30% of X, bought in 2019; has a stake in X, which it acquired for $40 million."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import Shape
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.words import VERB

__all__ = ["held"]

_OWNS = sieve(
    r"\b(?:owns?|owned|holds?|held|holding|has|had|have|kept|keeps|retains?|with)\s(?:(?:an?|its|about|around|roughly|nearly|just|over|under|more|less|than|still|[a-z]+ly)\s){0,4}(?:[0-9][0-9.]*\s?(?:%|percent|per cent|pct)|minority|small|large|tenth|quarter|third|fifth|stake)"
    r"(?:\s(?:stake|interest|holding|shareholding|share|shares|equity))?\s(?:of|in)\s(?:the\s)?(?:[A-Z][a-z]+['’]s\s)?(?:[a-z-]+\s){0,4}$"
)
_CAME = sieve(
    r"(?:, (?:an?|the) [^,;]{3,60})?,\s(?:(?:which|that)\s(?:it|they|he|she)\s)?(?:(?:was|were|has|had|first|originally|mostly)\s){0,2}$"
)
_BUYS = "en.deals.acquire"
_SHARE = VERB + "en.deals.share"


def held(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]], shapes: Mapping[str, Shape]) -> None:
    """Let what was bought be the stake that the clause before says is held, in whom it names. ``parties``: those of the sentence."""
    if (
        frame.shape.name != _BUYS
        or frame.form == "noun"
        or frame.places.get("by")
        or not frame.word.startswith(("bought", "acquired", "purchased", "took"))
    ):
        return
    named = next((f for f in reversed(parties) if f.end <= frame.cue.start), None)
    if named is None or any(f.value.name != named.value.name for f in frame.places.get("object", ())):
        return
    owner = [f for f in frame.places.get("agent", ()) if f.value.name != named.value.name]
    if owner and _CAME.fullmatch(scene.text, named.end, frame.cue.start) and _OWNS.search(scene.text, sentence.start, named.start):
        frame.shape, frame.form = shapes[_SHARE], "verb"
        frame.places["object"], frame.places["agent"] = [named], owner
