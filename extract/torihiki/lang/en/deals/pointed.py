"""Whom the words beside a deal point at: the studio that it acquired says what X is, and what money makes a firm worth whose money it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["described", "valued"]

_CHANGES_HANDS = frozenset(("en.deals.acquire", "en.deals.sell", "en.deals.pick"))
_WHAT_IT = sieve(
    r", (?:an?|the|its) (?:[\w&'’-]+ ){1,8}?(?:(?:that|which) )?(?:(?:it|they|he|she|the (?:company|group|firm)) )(?:(?:has|had|have|later|then|first|also|recently|just) ){0,2}$"
)
_WHAT = sieve(r", (?:an?|the) (?:(?!and\b|or\b|of\b)[a-z0-9-]+ ){1,6}")
_HAD = sieve(r" (?:(?:has|had|have|later|then|first|also|recently|just) ){0,2}")
_VALUING = sieve(
    r"(?:[^.;]|\.[0-9]){0,90}?, (?:valuing|which (?:values|valued|would value)|in a deal (?:valuing|that values)|at a price valuing) (?:the )?(?:[a-z-]+ ){0,3}$"
)
_AT = sieve(
    r"(?:['’]s? (?:[a-z]+ ){0,2}[a-z]+)? at (?:about |around |some |nearly |almost |more than |over |up to |just over )?(?:[A-Z]{0,3}[$€£¥₹]|[0-9])"
)


def described(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let the name that a description with a verb stands behind be the verb's object: X, the studio it acquired in 2021."""
    if frame.form != "verb" or frame.shape.name not in _CHANGES_HANDS or any(frame.places.get(p) for p in ("object", "of", "owned")):
        return
    doers = frame.places.get("agent", [])
    if (
        len(doers) == 2
        and _WHAT.fullmatch(scene.text, doers[0].end, doers[1].start)
        and _HAD.fullmatch(scene.text, doers[1].end, frame.cue.start)
    ):
        frame.places["agent"], frame.places["object"] = doers[1:], doers[:1]
        return  # X, the studio Y acquired in 2021
    doing = {f.value.name for f in frame.places.get("agent", ())}
    for found in parties:
        if (
            sentence.start <= found.start < frame.cue.start
            and found.value.name not in doing
            and _WHAT_IT.fullmatch(scene.text, found.end, frame.cue.start)
        ):
            frame.put("object", [found])
            return


def valued(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let the firm that money is said to value be the one that gets it: is investing $2 billion, valuing X at $8 billion."""
    if frame.form != "verb" or frame.shape.name != "en.deals.invest" or any(frame.places.get(p) for p in ("in", "to", "object", "owned")):
        return
    for found in parties:
        if (
            found.start > frame.cue.end
            and _VALUING.fullmatch(scene.text, frame.cue.end, found.start)
            and _AT.match(scene.text, found.end, sentence.end)
        ):
            frame.put("in", [found])
            return
