"""Who is bought and who buys, by what the holders of shares get in a takeover: X's holders will receive half a Y share for each of theirs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["exchanged"]

_NOUNS = frozenset(("en.deals.acquire", "en.deals.bid", "en.deals.merge"))
_TOLD = ("of", "object", "for", "with", "between", "owned")  # places that name who is bought
_GET = r" (?:will|would|are to|were to|shall|can|may|could|stand to)(?: each| also)? (?:receive|get|be (?:paid|offered|entitled to|given)|exchange|swap)\b"
_KIND = r"(?: (?:public|common|ordinary|minority|other|remaining|outstanding|preferred|class [a-z]))?"
_HOLDERS = sieve(rf"(?:['’]s?)?{_KIND} (?:share|stock|unit)?holders\b(?: of record)?{_GET}")
_OF_HOLDERS = sieve(rf"{_KIND}(?: shares?| stock)?{_GET}")
_BEFORE = sieve(r"\b(?:[Ss]hare|[Ss]tock|[Uu]nit)?[Hh]olders (?:of|in)(?: all)?(?: the)?(?: outstanding)? $")
_SHARES = sieve(rf"(?:['’]s?)?{_KIND} (?:shares?|stock|units?|common|ADRs?)\b(?! held\b| they\b| owned\b)")
_SHARE_OF = sieve(r"\b(?:shares?|stock|units?) of $")
_EACH = sieve(r"\b(?:each|every|per|all|any)(?: (?:share|unit) of)?(?: of)?(?: the)? $")


def exchanged(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let the firm whose holders get something for their shares be the one that is bought, and the one whose shares they get the buyer."""
    if frame.shape.name not in _NOUNS or frame.form != "noun":
        return
    text = scene.text
    bought = next(
        (
            f
            for f in parties
            if _HOLDERS.match(text, f.end, sentence.end)
            or (_BEFORE.search(text, max(f.start - 50, sentence.start), f.start) and _OF_HOLDERS.match(text, f.end, sentence.end))
        ),
        None,
    )
    if bought is None or any(f.start < bought.start for place in _TOLD for f in frame.places.get(place, ())):
        return
    buyer = next(
        (
            f
            for f in parties
            if f.start > bought.end
            and f.value.name != bought.value.name
            and not _EACH.search(scene.before(f.start, 30))
            and (_SHARES.match(text, f.end, sentence.end) or _SHARE_OF.search(scene.before(f.start, 16)))
        ),
        None,
    )
    frame.places.clear()
    if frame.shape.name == "en.deals.merge":
        frame.put("between", [bought] if buyer is None else [buyer, bought])
        return
    frame.put("of" if frame.shape.name == "en.deals.acquire" else "for", [bought])
    if buyer is not None:
        frame.put("owner", [buyer])
