"""Purchases told without a verb of their own, by when they were made: bought X last year, followed in March by Y; bought X in 1998 and Y a year earlier."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import Event, PartyRole
from torihiki.values.change import replace

__all__ = ["followed"]

_WHO = r"(?:(?!(?:by|from|to|with)\s)(?:the|rival|fellow|its|[A-Z][a-z]+['’]s|[A-Z]?[a-z-]+)\s){0,5}"
_FOLLOWED = sieve(
    r",?\s(?:(?:which|that|and)\s(?:was|were)\s)?followed\s(?:(?:in|on|a|the|later|last|early|late|that|this|same|next|two|three|month|months|year|years|week|weeks|after|afterwards|[A-Z][a-z]+|[0-9]{4})\s){0,5}by\s"
    rf"(?:(?:that|those|the (?:purchase|acquisition|takeover)|an? (?:[\w$€£.-]+\s){{0,3}}(?:deal|purchase|acquisition|takeover)) (?:of|for)\s)?{_WHO}$"
)
_AND = sieve(rf",?\sand\s{_WHO}$")
_WHEN = sieve(
    r"\s(?:(?:an?|one|two|three|four|five|six|several|the)\s(?:years?|months?|weeks?)\s(?:earlier|later|before|after(?:wards)?|ago)|(?:the\s)?(?:following|previous|same|next)\s(?:year|month)|last\s(?:year|month|week))(?=[.,;]|\s(?:and|but|for)\s|$)"
)
_BOUGHT = frozenset(("target", "investee"))
_TURNED: Mapping[PartyRole, PartyRole] = {"investor": "acquirer", "investee": "target"}
_LEFT = 140  # code points over which a purchase leads to the one that followed it


def followed(scene: Scene, events: Sequence[Event], parties: Sequence[Found[Any]]) -> list[Event]:
    """The events of the purchases behind the first of a sentence, whose stretch ends before them. ``parties``: those of the sentence."""
    event = next((e for e in events if e.type in {"acquisition", "investment"} and not e.shape.follows), None)
    if event is None or event.fresh:
        return []
    bought = [p for p in event.participants if p.role in _BOUGHT and p.spans]
    buyers = [p for p in event.participants if p.role in {"acquirer", "investor"} and p.place != "by"]
    if not bought:
        return []
    held, edge = {p.name for e in events for p in e.participants if p.place != "by"}, bought[-1].spans[-1].end
    for named in parties:
        if named.start <= max(edge, event.span.end) or named.value.name in held or named.start - edge > _LEFT:
            continue
        left = scene.text[edge : named.start]
        led = _FOLLOWED.search(left) or (_AND.search(left) if _WHEN.match(scene.text, named.end, event.sentence.end) else None)
        if led is None:
            continue
        start = edge + led.start()
        land = Span(start, event.sentence.end)
        event.land = Span((event.land or event.sentence).start, start)
        event.participants = [p for p in event.participants if not p.spans or p.spans[0].start != named.start]
        people = [replace(p, role=_TURNED.get(p.role, p.role)) for p in buyers]
        taken = participants([(Placed(named, "object"), "target")])
        return [replace(event, type="acquisition", participants=[*people, *taken], scope=land, land=land, fresh=True)]
    return []
