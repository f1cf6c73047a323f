"""What a generic contract is about, and who is customer and who provider in it."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.deals.room import DealRoom
from torihiki.deals.shape import DealType, Event, Participant, PartyRole
from torihiki.values.change import replace

__all__ = ["settle"]

# roles of the two sides where a generic word turns out to be this type: (who pays, who is paid)
SIDES: dict[DealType, tuple[PartyRole, PartyRole]] = {
    "cloud": ("customer", "provider"),
    "supply": ("customer", "provider"),
    "lease": ("lessee", "lessor"),
    "licensing": ("licensee", "licensor"),
    "construction": ("customer", "builder"),
    "partnership": ("partner", "partner"), "joint_venture": ("partner", "partner"),
    "other": ("partner", "partner"),
}  # fmt: skip


def settle(room: DealRoom, scene: Scene, event: Event) -> list[Event]:
    """The events that one use of a word reports: contracts with several counterparts are one each.

    Give a generic event (契約, a deal) its type from what the clause deals in, and its parties their sides.

    An organisation that the table knows as a cloud (``kind``) is the provider where exactly one side is one.
    """
    if event.shape.trades:
        _trade(room, scene, event)
    if not event.shape.generic:
        return [event]
    if event.type == "other":
        event.type = (
            _goods(room, _nameless(scene, event, event.scope.start))
            or _goods(room, _nameless(scene, event, event.sentence.start))
            or "other"
        )
        if event.type == "other" and any(p.cloud for p in event.participants) and len(event.participants) > 1:
            event.type = "cloud"
        if event.type == "other" and any(p.official and p.role == "customer" for p in event.participants) and len(event.participants) > 1:
            event.type = "supply"  # the state buys
    payer, payee = SIDES.get(event.type, ("customer", "provider"))
    buys = any(p.official and p.role == "customer" for p in event.participants) and not all(p.official for p in event.participants)
    event.participants = _sides(
        event.participants,
        payer,
        payee,
        flip=not buys and bool(room.provides(scene, event)),
        cloudy=event.type == "cloud" and not event.shape.tells,
    )
    counterparts = [p for p in event.participants if p.role == payee]
    payers = [p for p in event.participants if p.role == payer]
    if event.joint:
        return [event]
    if event.each and len(counterparts) == 1 < len(payers) and payer != payee:
        return [replace(event, participants=[one, *counterparts]) for one in payers]
    if payer == payee or event.type == "construction" or len(counterparts) < 2 or len(counterparts) == len(event.participants):
        return [event]
    return [replace(event, participants=[*payers, one]) for one in counterparts]


_TRADED: dict[DealType, dict[PartyRole, PartyRole]] = {
    "supply": {"acquirer": "customer", "seller": "provider"},
    "financing": {"seller": "issuer", "investee": "borrower", "investor": "lender", "acquirer": "lender"},
}


def _trade(room: DealRoom, scene: Scene, event: Event) -> None:
    """Power that is sold is a supply, notes that are sold a financing; a company that is named as the target stays one."""
    if any(p.role == "target" for p in event.participants):
        return
    clause = scene.text[event.scope.start : event.sentence.end]
    kind = next((k for k, pattern in room.traded if pattern.search(clause)), None)
    if kind is not None and (kind != "supply" or event.type != "investment"):
        event.type = kind
        event.participants = [replace(p, role=_TRADED[kind].get(p.role, p.role)) for p in event.participants]


def _nameless(scene: Scene, event: Event, start: int) -> str:
    """The text up to the end of an event's sentence without the names of its sides: X Electric Power deals in no power by its name."""
    end, parts = event.sentence.end, []
    for span in sorted(s for p in event.participants for s in p.spans if start <= s.start < event.sentence.end):
        if span.start >= start:
            parts.append(scene.text[start : span.start])
            start = span.end
    return " ".join([*parts, scene.text[start:end]])


def _goods(room: DealRoom, text: str) -> DealType | None:
    return next((kind for kind, pattern in room.goods if pattern.search(text)), None)


def _sides(people: Sequence[Participant], payer: PartyRole, payee: PartyRole, *, flip: bool, cloudy: bool) -> list[Participant]:
    """Customer and provider: by the grammar's roles, unless computing is dealt in and exactly one side is known to sell it."""
    grammar = [replace(p, role=payer if p.role in {payer, "customer", "partner"} else payee) for p in people]
    if flip:
        grammar = [replace(p, role=payee if p.role == payer else payer) for p in grammar]
    known = [p.cloud for p in grammar]
    told = any(p.cloud and p.role == payee for p in grammar) and any(p.role == payer for p in grammar)  # one cloud rents from another
    if cloudy and any(known) and not all(known) and not told:
        return [replace(p, role=payee if k else payer) for p, k in zip(grammar, known, strict=True)]
    if payer != payee and len(grammar) > 1 and all(p.role == payer for p in grammar):
        return [grammar[0], *(replace(p, role=payee) for p in grammar[1:])]
    return grammar
