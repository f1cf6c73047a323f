"""Firms that are licensed to make or sell what another has: X will be licensed to make pumps that use Y technology."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.judges import judges

__all__ = ["licensed"]

_TO_DO = sieve(
    r" (?:by [^.;,]{2,50}? |exclusively |also )?to (?:exclusively )?(?:make|manufacture|produce|sell|market|distribute|use|build|assemble|develop|offer|supply|operate|brew|bottle|print|publish|import|export)\b"
)
# what is another's: Y's drug, Y technology
_HIS = sieve(
    r"(?:['’]s?)? (?:[a-z-]+ ){0,3}?(?:technolog(?:y|ies)|patents?|designs?|drugs?|vaccines?|software|process(?:es)?|systems?|brands?|trademarks?|formulas?|know-how|products?|engines?|chips|machines|models?|recipes?|compounds?|equipment)(?![a-z])"
)


def licensed(scene: Scene, sentence: Span, frame: Frame, found: Sequence[Frame], parties: Sequence[Found[Any]]) -> None:
    """Let the firm that is licensed to do something be who gets the licence, from whoever gives it or has what it is about."""
    if frame.shape.name == "en.deals.license" and frame.form == "verb" and frame.places.get("agent"):
        to = [f for f in frame.places.get("to", ()) if f.start > frame.cue.end]
        if to and not frame.places.get("from"):
            frame.places["object"] = [f for f in frame.places.get("object", ()) if f.start > to[0].start]  # licenses its Y to Z
            frame.places["owned"] = []
    if (
        frame.shape.name != "en.deals.license"
        or frame.form != "passive"
        or frame.places.get("to")
        or not frame.places.get("agent")
        or not (frame.places.get("by") or _TO_DO.match(scene.text, frame.cue.end, sentence.end))
    ):
        return
    taken = {f.value.name for f in frame.places["agent"]}
    behind = [f for f in parties if f.start > frame.cue.end and f.value.name not in taken and not judges(f)]
    giver = frame.places.get("by") or [f for f in behind if _HIS.match(scene.text, f.end, sentence.end)][:1]
    if not giver:
        return
    for other in found:
        if other.cue.start > frame.cue.end and other.led and other.clause == frame.clause:
            other.absorbed = frame  # licensed to make
    frame.places["to"] = frame.places.pop("agent")
    frame.places["by"] = [*giver]
