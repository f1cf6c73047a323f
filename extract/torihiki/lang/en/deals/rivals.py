"""Bids beside another one: who makes an offer *as well* wants what the bid told before is for."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.deals.shape import Event
from torihiki.values.change import replace

__all__ = ["rival"]

_BESIDE = sieve(
    r"\b(?:also|too(?! (?:low|high|cheap|small|little|much|expensive))|as well|likewise|meanwhile|rival|competing|another|counter-?(?:bid|offer)|second (?:bid|bidder|offer)|joined|joins|entered|enters|in turn|trump\w*|topp(?:ed|ing)|outbid\w*)\b"
)
_WANTED = frozenset(("en.deals.bid", "en.deals.offer", "en.deals.approach", "en.deals.acquire", "en.deals.study"))
_BIDS = frozenset(("en.deals.bid", "en.deals.offer"))  # who makes one wants what the text is about
_NEW = sieve(r"\b(?:an?|another) (?:[\w$€£.,-]+ ){0,4}$|\b(?:had|has|have|also|would|may) $")
_REACH = 600  # code points between the two
_FAR = 2500  # the same for who looked at a firm, where the text has told of bids for one alone


def rival(scene: Scene, event: Event, before: Sequence[Event]) -> None:
    """Let who bids beside another want the same company, where the sentence names none. ``before``: the events told so far."""
    if event.shape.name not in _WANTED or event.type != "acquisition" or any(p.role in {"target", "seller"} for p in event.participants):
        return
    buyers = {p.name for p in event.participants if p.role == "acquirer"}
    asks = event.shape.name in _BIDS and _NEW.search(scene.before(event.span.start, 60)) is not None
    if not buyers or (not asks and _BESIDE.search(scene.lower, *event.sentence) is None):
        return
    aims = {p.name for e in before if e.shape.name in _WANTED for p in e.participants if p.role == "target"}
    reach = _FAR if event.shape.name == "en.deals.study" and len(aims) == 1 else _REACH
    for told in reversed(before):
        if event.span.start - told.span.end > reach or "\n-" in scene.text[told.span.end : event.span.start]:
            return
        wanted = [p for p in told.participants if p.role in {"target", "seller"}]
        if told.type in {"acquisition", "divestiture"} and wanted:
            if not buyers & {p.name for p in told.participants}:
                event.participants = [*event.participants, *(replace(p, place="understood") for p in wanted)]
                event.fresh = True
            return
