"""Leases of premises: which place says that it is one, who owns the house, and who only brings the two together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import Event, PartyRole
from torihiki.values.change import replace

__all__ = ["Premises"]

_I = re.IGNORECASE
_ROADS = r"(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Drive|Dr\.?|Lane|Way|Parkway|Pkwy\.?|Place|Plaza|Square|Court|Broadway|Highway|Terrace|Quay|Row|Park|of the Americas)"
_PLACE = sieve(
    r"\b[0-9][0-9,.]*\+?[- ]?(?:square[- ](?:feet|foot|met(?:er|re)s?)|sq\.?\s?(?:ft|feet|m)\b|SF\b|acres?\b|RSF\b|square-foot)|\b(?:[0-9]{1,5}|One|Two|Three|Four)\s(?:[NSEW]\.?\s|North\s|South\s|East\s|West\s)?(?:[A-Z][\w'-]*\s|[0-9]{1,3}(?:st|nd|rd|th)\s){0,3}"
    + _ROADS
    + r"|\b(?:floors?|stor(?:y|ey|ies)|office space|warehouse space)\b|\b(?:headquarters|data (?:cent(?:er|re)s?|halls?)|campus|warehouses?|(?:flagship|former) stores?|distribution cent(?:er|re)s?)\s(?:in|at|near|on|outside)\s[A-Z]"
)
_OWNER = sieve(
    r"(?<!former )\b(?:(?:sub)?landlord|lessor|(?:building|property)(?:'s)? owners?|ownership(?! of)|owner|owned(?: and (?:managed|operated|developed))? by|owned and [a-z]+ by)(?:,| is| was|:)?\s(?:(?:an?|the)\s)?(?:(?:affiliate|entity|unit|fund|subsidiary) of\s)?(?:[a-z-]+\s){0,5}$"
)
_OWNS = sieve(
    r"(?:,? and(?: [A-Z][\w.'-]+){1,3})?,?\s(?:(?:which|who|also|jointly|together|both|still)\s){0,3}(?:owns?|is the landlord|is the owner|are the owners|are the landlords)(?:[.,;]|\s(?:and\s[a-z]+\s)?[^.;]{0,60}?(?:building|property|properties|tower|complex|park|cent(?:er|re)|site|campus|warehouse|it)\b|\s*$)"
)
_WITH_OWNER = sieve(r"(?:,? and|, in (?:a )?(?:partnership|joint venture) with)\s(?:the\s)?(?:[a-z-]+\s){0,3}$")
_TENANT = sieve(r"\b(?:(?:sub)?tenants?|lessees?|subtenant)(?:,| is| was|:)?\s(?:the\s)?(?:(?!at\b|of\b|in\b|on\b|from\b)[a-z-]+\s){0,4}$")
_HIS_HOUSE = sieve(r"['’]s?\s(?:new\s|planned\s)?(?:[0-9]{1,5}|One|Two|Three|Four)\s(?:[A-Z]|[0-9])")
# at 12 Harrow Street, the Norvane Properties building
_ITS_HOUSE = sieve(
    r"(?:['’]s?)?\s(?:(?:office|mixed-use|new|planned|[0-9]+-stor(?:e?y))\s){0,2}(?:building|tower|complex|development|property|skyscraper)\b"
)
_THE = sieve(r", (?:the|an?)\s(?:[a-z-]+\s){0,2}$")
_BROKERS = sieve(
    r"(?:,? (?:and|who|which|of)[^.;,]{0,60}?)?,?\s(?:(?:also|internally|jointly|exclusively|has|have|had|was|were|who|which)\s){0,3}(?:represent(?:ed|s|ing)|arranged|brokered|negotiated|handled|oversaw|advised|facilitated|marketed)\b"
)
_FOR = sieve(r"\b(?:on behalf of|for)\s(?:the\s|its\s)?(?:[a-z-]+\s){0,5}$")
_SECURED = sieve(r"\b(?:secured|arranged|brokered|negotiated|handled)\b[^.;]{0,70}$")
_REACH = 3  # sentences behind a lease that still tell of it
_GATE = sieve(
    r"\b(?:landlord|lessor|owners?|ownership|owned|owns?|tenants?|lessees?|represent(?:ed|s|ing)|arranged|brokered|negotiated|leas(?!t\b)\w+|subleas(?!t\b)\w+)\b",
    _I,
)


class Premises:
    """The lease that the last sentences told."""

    def __init__(self) -> None:
        self._lease: Event | None = None
        self._since = 0

    def read(self, scene: Scene, sentence: Span, parties: Sequence[Found[Any]], told: list[Event]) -> list[Event]:
        """The events of a sentence, without those of who only speaks for tenant or landlord; who owns the premises lets them."""
        here = [e for e in told if e.type == "lease" == e.shape.type]
        if not here and self._lease is None:
            return told
        self._since += 1
        if not here and self._since > _REACH:
            self._lease = None
            return told
        for event in here:
            event.sized = _PLACE.search(scene.text, *sentence) is not None
            if event.sized:  # whose house it is would be said
                event.participants = [p for p in event.participants if p.place != "understood"]
        if not parties or _GATE.search(scene.text, *sentence) is None:
            return told
        sides = _said(scene, sentence, parties)
        agents = {f.value.name for f in parties if _BROKERS.match(scene.text, f.end, sentence.end)}
        for event in here:
            event.participants = [p for p in event.participants if p.name not in agents]
            if not event.participants or (
                len(event.participants) == 1
                and _SECURED.search(scene.text, sentence.start, event.span.start)
                and any(_FOR.search(scene.text, max(f.start - 60, event.span.end), f.start) for f in parties if f.start > event.span.end)
            ):
                event.participants = participants(
                    (Placed(f, "for"), "lessee") for f in parties if _FOR.search(scene.text, max(f.start - 60, sentence.start), f.start)
                )
        told = [e for e in told if e.type != "lease" or e.participants]
        lease = next((e for e in told if e.type == "lease" and not e.joins), None)
        if lease is not None:
            self._lease, self._since = lease, 0
        if self._lease is not None and sides:
            _fill(self._lease, sides)
            told = [
                e
                for e in told
                if e is self._lease
                or e.type != "lease"
                or not {p.name for p in e.participants} <= {p.name for p in self._lease.participants} | agents
            ]
        return told


def _said(scene: Scene, sentence: Span, parties: Sequence[Found[Any]]) -> list[tuple[Found[Any], PartyRole]]:
    """Whom a sentence calls landlord or owner of the premises, and whom tenant."""
    text = scene.text
    out: list[tuple[Found[Any], PartyRole]] = []
    for at, found in enumerate(parties):
        left = Span(max(found.start - 80, sentence.start), found.start)
        if _TENANT.search(text, *left):
            out.append((found, "lessee"))
        elif _OWNER.search(text, *left) or _OWNS.match(text, found.end, sentence.end) or _housed(text, found, left, sentence):
            before = parties[at - 1] if at else None
            if before is not None and _OWNS.match(text, found.end, sentence.end) and _WITH_OWNER.fullmatch(text, before.end, found.start):
                out.append((before, "lessor"))
            out.append((found, "lessor"))
        elif (
            out
            and out[-1][1] == "lessor"
            and out[-1][0] is parties[at - 1]
            and _WITH_OWNER.fullmatch(text, parties[at - 1].end, found.start)
            and _OWNER.search(text, max(parties[at - 1].start - 80, sentence.start), parties[at - 1].start)
        ):
            out.append((found, "lessor"))
    return out


def _housed(text: str, found: Found[Any], left: Span, sentence: Span) -> bool:
    """Whether a house is called somebody's: X's 12 Harrow Street; at 12 Harrow Street, the X building."""
    return _HIS_HOUSE.match(text, found.end, sentence.end) is not None or (
        _ITS_HOUSE.match(text, found.end, sentence.end) is not None and _THE.search(text, *left) is not None
    )


def _fill(lease: Event, sides: Sequence[tuple[Found[Any], PartyRole]]) -> None:
    """Give a lease the sides that are called so; who was only understood on one of them goes."""
    said = {f.value.name: role for f, role in sides}
    roles = set(said.values())
    kept = [
        replace(p, role=said.get(p.name, p.role))
        for p in lease.participants
        if p.name in said or p.role not in roles or p.place not in {"understood", "topic"}
    ]
    held = {p.name for p in kept}
    lease.participants = [*kept, *(p for p in participants((Placed(f, "owner"), role) for f, role in sides) if p.name not in held)]
