"""Mergers that two boards approve, or the owners of two firms: its board and that of Y have approved a merger; shareholders of X and Y voted for it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["approved_by_both"]

_WHO = r"(?:boards?(?: of directors)?|directors|shareholders|stockholders|holders|members|trustees)"
_OTHERS = rf"and (?:the |that of (?:the )?|those of (?:the )?|the {_WHO} of (?:the )?)?<?"
_BOTH_OWN = sieve(rf">?(?:['’]s?)?(?: <[A-Z. ]{{1,9}}>)? {_WHO} {_OTHERS}")  # X's board and Y's
_ITS = sieve(
    rf">?(?: <[A-Z. ]{{1,9}}>)?(?:, [^,;]{{2,60}},)? (?:said|says|announced)(?: that)? its {_WHO} {_OTHERS}"
)  # X said its board and Y's
_AND = sieve(r">?(?: <[A-Z. ]{1,9}>)? and (?:the )?<?")
_OF_BOTH = sieve(rf"\b(?i:{_WHO}) (?:of|at) (?:both )?(?:the )?<?$")
_APPROVE = sieve(
    rf">?(?:['’]s?)?(?: <[A-Z. ]{{1,9}}>)?(?: {_WHO})?(?: (?:have|has|had|both|also|each|unanimously|today|yesterday|each|separately)){{0,3}} (?:approved?|backed|endorsed|agreed (?:to|on)|voted|accepted|ratified)\b"
)


def approved_by_both(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let the two whose boards or owners approve a merger be its sides."""
    if frame.shape.name != "en.deals.merge" or frame.form != "noun":
        return
    text = scene.text
    before = [f for f in parties if f.end <= frame.cue.start]
    for one, other in pairwise(before):
        if one.value.name == other.value.name or not _APPROVE.match(text, other.end, sentence.end):
            continue
        if (
            _BOTH_OWN.fullmatch(text, one.end, other.start)
            or _ITS.fullmatch(text, one.end, other.start)
            or (_AND.fullmatch(text, one.end, other.start) and _OF_BOTH.search(scene.before(one.start, 40)))
        ):
            frame.places.clear()
            frame.put("between", [one, other])
            return
