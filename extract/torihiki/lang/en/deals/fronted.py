"""What was done to a firm, told before it is named: Acquired by X in 2019, Y makes juice."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["fronted"]

_OPENS = sieve(
    r"\W{0,3}(?:(?:Now|Once|Recently|First|Newly|Formerly|Previously|Until|Having been|Since being|After being|Despite being)(?:,? [a-z]+)?,? )?"
)
_SUBJECT = sieve(r"[^;]{2,140}?, (?:the |an? |its )?(?:(?!and |or |but |which |who )[a-z-]+ ){0,4}")
_LISTED = sieve(r", ")  # bought by X, Y
_DOES = sieve(
    r"(?:['’]s [a-z]+)?(?:,[^,;]{2,80},)? (?:is|was|has|had|have|are|were|now|also|still|will|would|can|could|may|[a-z]+s|[a-z]+ed|made|ran|grew|fell|rose|sold|built|said)\b"
)


def fronted(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let the name behind the comma be the subject of a participle that begins the sentence. ``parties``: those of the sentence."""
    if frame.form != "passive" or frame.places.get("agent") or not _OPENS.fullmatch(scene.text, sentence.start, frame.cue.start):
        return
    beside = [f for f in parties if f.start > frame.cue.end]
    for before, found in pairwise(beside):
        if (
            " and " not in scene.text[before.end : found.start]
            and _SUBJECT.fullmatch(scene.text, frame.cue.end, found.start)
            and (_LISTED.fullmatch(scene.text, before.end, found.start) is None or _DOES.match(scene.text, found.end, sentence.end))
        ):
            for place, held in frame.places.items():
                frame.places[place] = [f for f in held if f.start < found.start]
            frame.places["agent"] = [found]
            return
