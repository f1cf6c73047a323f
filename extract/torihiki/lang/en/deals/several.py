"""Several of a kind, and then who they are: acquired a number of rivals, has backed 30 start-ups, among them X, Y and Z. Each is a deal of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event, PartyRole
from torihiki.lang.en.deals.backers import listed
from torihiki.values.change import replace

__all__ = ["several"]

_KIND = sieve(
    r"(?:\s(?!(?:which|who|that|but|after|before|from|for|its|their|parts?)\b)[\w'’.-]+){0,8}?\s"
    r"(?:rivals|companies|firms|businesses|start-?ups|competitors|peers|makers|providers|operators|producers|developers|publishers|suppliers|manufacturers|banks|brands|insurers|miners|"
    r"retailers|chains|agencies|studios|groups|players|names|ventures|ones|others|specialists|vendors|brokers|labs|unicorns|investments|entrepreneurs|portfolio)"
    r"(?:\sin\s(?:[\w'’.-]+\s){0,4}?[\w'’.-]+)?,?\s(?:\(|[–—-]\s)?(?:including|among them|among which are|such as|namely|notably|most notably|like)\s(?:the\s)?(?:(?:[a-z-]+|[A-Z][a-z]+(?:an|ese|ish|ch)|[A-Z][\w.]*-based)\s){0,5}$"
)
# previous acquisitions by X include Y and Z; has made three purchases this year, Y, Z and W among them
_LISTED = sieve(
    r"(?:\s(?:by|of|at|for|under|in|since|over|the|this|last|past|recent|years?|months|decade|few|two|three|four|five|to date|so far|[A-Z][\w&.'’-]*|[0-9]{4})){0,6}?,?\s(?:have\s|has\s|also\s|already\s)*"
    r"(?:includ(?:e|es|ed|ing)|such as|notably|namely|among them)\s(?:(?:those|that|the purchases?|the acquisitions?)\s(?:of\s)?)?(?:the\s)?(?:[a-z-]+\s){0,3}$"
)
# what joins two purchases: a mark or "and", and before it when and for how much the first was made
_NEXT = sieve(
    r"(?:(?:,| in| for|,? last| \()(?!,? and\b)[^,;.()]{2,40}\)?)?(?:,? and|,|;)(?: (?:in|for)?(?:[^,;.]{2,20}),)? (?:(?:the|its|[A-Z][\w.]+'s|[A-Z][\w.]*-based|[A-Z]?[a-z-]+) ){0,5}$"
)
# how many, and then who they are: two companies, X for $2 billion and Y; three acquisitions: X, Y and Z
_COUNTED = sieve(
    r"\s(?:two|three|four|five|six|[0-9]|a (?:pair|trio) of)\s(?:[\w'’-]+\s){0,3}?(?:rivals|companies|firms|businesses|start-?ups|competitors|makers|providers|operators|producers|developers|banks|brands|insurers|miners|retailers|chains|agencies|studios)(?:,|:)\s(?:the\s)?(?:[a-z-]+\s){0,4}$"
)
_COLON = sieve(
    r"(?:\s(?:on|in|this|last|late|early|for|worth|totall?ing|[A-Z][a-z]+|[a-z]+|[\w$€£.,]+)){0,6}?:\s(?:the\s)?(?:[a-z-]+\s){0,4}$"
)
_BOUGHT: Mapping[DealType, PartyRole] = {"acquisition": "target", "investment": "investee"}
_BACKS = frozenset(("en.deals.invest", "en.deals.seed"))
_PURCHASES = ("acquisitions", "purchases", "takeovers", "buyouts")


def several(scene: Scene, event: Event, parties: Sequence[Found[Any]]) -> list[Event]:
    """The event's further ones, one for each name behind the first, which the event itself takes. ``parties``: those of the sentence."""
    people = event.participants
    role = _BOUGHT.get(event.type)
    if role is None or event.shape.follows or not people or any(p.role == role for p in people):
        return []
    if event.type == "investment" and event.shape.name not in _BACKS:
        return []
    land, held = event.land or event.sentence, {p.name for p in people}
    for run in listed(scene, Span(event.span.end, land.end), [f for f in parties if event.span.end < f.start < land.end], _NEXT):
        plural = scene.lower.startswith(_PURCHASES, event.span.start)
        patterns = (_LISTED, _COLON) if plural else (_KIND, _COUNTED)
        if not any(pattern.fullmatch(scene.text, event.span.end, run.start) for pattern in patterns):
            continue
        names = [f for f in run.names if f.value.name not in held]
        sides = [[*people, *participants([(Placed(f, "list"), role)])] for f in names]
        event.joins = event.joins and event.type != "investment"  # whom it has backed is named now
        event.participants = next(iter(sides), people)
        edges = [*(f.start for f in names[1:]), land.end]
        if plural and event.status == "agreed":
            event.status = "completed"  # what somebody's purchases include is his
        if len(names) > 1:
            event.land = event.scope = Span(land.start, edges[0])
        return [
            replace(event, participants=side, scope=Span(f.start, edge), land=Span(f.start, edge), fresh=True)
            for f, side, edge in zip(names[1:], sides[1:], edges[1:], strict=True)
        ]
    return []
