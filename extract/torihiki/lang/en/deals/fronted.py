"""What was done to a firm, told before it is named: Acquired by X in 2019, Y makes juice."""

from __future__ import annotations

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["fronted"]

_OPENS = sieve(
    r"\W{0,3}(?:(?:Now|Once|Recently|First|Newly|Formerly|Previously|Until|Having been|Since being|After being|Despite being)(?:,? [a-z]+)?,? )?"
)
_SUBJECT = sieve(r", (?:the |an? )?(?:[a-z-]+ ){0,4}$")


def fronted(scene: Scene, sentence: Span, frame: Frame) -> None:
    """Let the name behind the comma be the subject of a participle that begins the sentence."""
    if frame.form != "passive" or frame.places.get("agent") or not _OPENS.fullmatch(scene.text, sentence.start, frame.cue.start):
        return
    place = max(frame.places, key=lambda p: max((f.start for f in frame.places[p]), default=-1), default="")
    held = frame.places.get(place, [])
    if len(held) < 2:
        return
    between = scene.text[held[-2].end : held[-1].start]
    if " and " not in between and _SUBJECT.search(between):
        frame.places[place], frame.places["agent"] = [*held[:-1]], [held[-1]]
