"""Bids beside another one: who makes an offer *as well* wants what the bid told before is for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import Event
from torihiki.values.change import replace

__all__ = ["outbid", "rival"]

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
    if event.shape.name not in _WANTED or event.type != "acquisition":
        return
    _not_the_bidder(event, before)
    if any(p.role in {"target", "seller"} for p in event.participants):
        return
    buyers = {p.name for p in event.participants if p.role == "acquirer"}
    asks = event.shape.name in _BIDS and (event.status == "cancelled" or _NEW.search(scene.before(event.span.start, 60)) is not None)
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


def _not_the_bidder(event: Event, before: Sequence[Event]) -> None:
    """Let a bid for *it* be for what another bids for, not for who does: X is to buy Y. Z had offered $2 million for it."""
    aims = [
        p
        for p in event.participants
        if p.role == "target" and (p.rule == "en.deals.pronoun" or all(s.end <= event.sentence.start for s in p.spans))
    ]
    sale = next((e for e in reversed(before) if e.type == "divestiture" and {"acquirer", "seller"} <= e.roles), None)
    if len(aims) == 1 and sale is not None and aims[0].name in sale.side("seller"):
        wanted = [replace(p, place="understood") for p in sale.participants if p.role in {"target", "seller"}]
        event.participants = [*(p for p in event.participants if p is not aims[0]), *wanted]  # for what is sold
        return
    told = next((e for e in reversed(before) if e.type == "acquisition" and {"acquirer", "target"} <= e.roles), None)
    if len(aims) != 1 or told is None or aims[0].name not in told.side("acquirer") or event.side("acquirer") & told.names:
        return
    wanted = [replace(p, place="understood") for p in told.participants if p.role == "target"]
    event.participants = [*(p for p in event.participants if p.role != "target"), *wanted]
    event.fresh = True


_TOPS = sieve(
    r"(?: <[A-Z. ]{1,9}>)?(?:, [^,;]{2,60},)?(?: (?:has|have|had|yesterday|today|also))* (?:topp(?:ed|s)|outbid|outbids|trump(?:ed|s)|better(?:ed|s)|beat|beats|exceed(?:ed|s)|gazumped|counter(?:ed|s)) (?:[^.;]|\.[0-9]){0,70}$"
)


_TOPPED = sieve(r"(?:['’]s?)? (?:[\w$€£.,-]+ ){0,8}?(?:bid|offer|proposal)s?\b")


def _topped(scene: Scene, event: Event, parties: Sequence[Found[Any]]) -> list[Event]:
    """The bid that was topped, where the word tells of the one that tops it."""
    roles = {p.name: p.role for p in event.participants}
    wanted = [p for p in event.participants if p.role == "target"]
    end = min((s.start for p in wanted for s in p.spans if s.start > event.span.end), default=event.sentence.end)
    for found in parties:
        if event.span.end < found.start < end and found.value.name not in roles and _TOPPED.match(scene.text, found.end, end):
            people = [*participants([(Placed(found, "owner"), "acquirer")]), *(replace(p, place="understood") for p in wanted)]
            land = Span(event.span.end, end)
            return [replace(event, participants=people, cues=(), status="planned", fresh=True, scope=land, land=land)]
    return []


def outbid(scene: Scene, event: Event, parties: Sequence[Found[Any]]) -> list[Event]:
    """The other bid, where one tops another: X topped Y's bid for Z."""
    if event.shape.name == "en.deals.outbid" and any(p.role == "target" for p in event.participants):
        return _topped(scene, event, parties)
    roles = {p.name: p.role for p in event.participants}
    wanted = [p for p in event.participants if p.role == "target"]
    if event.shape.name not in _BIDS or event.type != "acquisition" or not wanted or "acquirer" not in roles.values():
        return []
    for found in parties:
        if found.end < event.span.start and found.value.name not in roles and _TOPS.fullmatch(scene.text, found.end, event.span.start):
            people = [*participants([(Placed(found, "agent"), "acquirer")]), *(replace(p, place="understood") for p in wanted)]
            land = Span(event.span.end, event.sentence.end)
            return [replace(event, participants=people, cues=(), status="planned", fresh=True, scope=land, land=land)]
    return []
