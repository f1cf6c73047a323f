"""What an event adds to the deal that it speaks of: participants, a stronger status, evidence."""

from __future__ import annotations

from torihiki.deals.kin import FACING, akin, contracted, level, translated
from torihiki.deals.kinds import OPEN, SETTLED
from torihiki.deals.shape import Deal, Event, Participant, PartyRole, Status
from torihiki.values.change import replace

__all__ = ["join"]

_STRENGTH: dict[Status, int] = {"rumoured": 0, "planned": 1, "agreed": 2, "completed": 3, "cancelled": 4, "denied": 5}
_OTHER: dict[PartyRole, PartyRole] = {**FACING, "investor": "investee", "investee": "investor"}


def join(deal: Deal, event: Event) -> None:
    """Let an event add to its deal: parties, a stronger status, evidence; where it tells more exactly what the deal is, its type and roles."""
    if _mostly(deal, event):
        deal.type = "acquisition"  # a headline tells of a stake, the text of how much
        _all_are(deal, "acquirer")
    if all(e.shape.guesses or not e.participants for e in deal.events) and not event.shape.guesses:
        _tell_roles(deal, event)
    _take_in(deal, event)
    _go_further(deal, event)
    _tell_type(deal, event)
    deal.events.append(event)
    if event.sentence not in deal.evidence:
        deal.evidence.append(event.sentence)


def _mostly(deal: Deal, event: Event) -> bool:
    """Whether an event says whom the one that was told to take a stake buys most of."""
    return (
        deal.type == "investment"
        and event.type == "acquisition"
        and bool(deal.participants)
        and all(p.role == "investor" for p in deal.participants)
        and {"acquirer", "target"} <= event.roles
        and deal.names <= event.side("acquirer")
    )


def _all_are(deal: Deal, role: PartyRole) -> None:
    """Give all participants one role."""
    deal.participants = [replace(p, role=role) for p in deal.participants]


def _tell_roles(deal: Deal, event: Event) -> None:
    """Let the words of an event give those roles that were only guessed so far."""
    better = _facing(deal, {p.name: _role(p, deal, event) for p in event.participants})
    turned = [replace(p, role=better.get(p.name, p.role)) for p in deal.participants]
    if event.understood and len(turned) - len(better) == 1 and {p.role for p in turned} == {"investee"}:
        turned = [p if p.name in better else replace(p, role="investor") for p in turned]  # X issues shares: the other takes them
    if len({p.role for p in turned}) >= len(deal.roles):  # one side told anew leaves the other where it was
        deal.participants = turned


def _facing(deal: Deal, better: dict[str, PartyRole]) -> dict[str, PartyRole]:
    """What is said of one of two sides tells which the other is: a contract with X, which will deliver."""
    held = deal.names
    if len(held) == 2 and len(better) == 1 and better.keys() <= held and (role := _OTHER.get(next(iter(better.values())))) is not None:
        return {**better, **dict.fromkeys(held - better.keys(), role)}
    return better


def _role(p: Participant, deal: Deal, event: Event) -> PartyRole:
    """What a participant of an event is in the terms of the deal."""
    return p.role if deal.type == event.type else translated(p, deal)


def _take_in(deal: Deal, event: Event) -> None:
    """Add the participants of an event, and the places where it names those who take part already."""
    places = {p.name: i for i, p in enumerate(deal.participants)}
    sides = {p.name: p.role for p in event.participants if p.role in FACING} if level(deal) else {}
    if len(set(sides.values())) < 2:
        sides = {}  # who supplies whom is not said
    for p in event.participants:
        place = places.get(p.name)
        if place is not None:
            held = deal.participants[place]
            deal.participants[place] = replace(held, role=sides.get(p.name, held.role), spans=(*held.spans, *p.spans))
        elif not (event.shape.adds and event.understood):
            deal.participants.append(replace(p, role=_role_beside(p, deal, event)))


def _role_beside(p: Participant, deal: Deal, event: Event) -> PartyRole:
    """What somebody new is beside those who take part already."""
    role = _role(p, deal, event)
    if [q.role for q in deal.participants] == [role] and event.shape.generic and event.shape.guesses and role in FACING:
        return FACING[role]  # X won a contract; the contract, from Y
    # who places bonds lends nothing, whom they are sold to does
    return "other" if role == "lender" and p.place != "to" and "issuer" in deal.roles else role


def _go_further(deal: Deal, event: Event) -> None:
    """Let an event bring a deal further, if its words say so of this deal."""
    if event.loose and deal.status == "agreed" and [e.sentence.start for e in deal.events] == [0] and not deal.events[0].binding:
        deal.status = "planned"  # a headline calls it a deal
    elif _tells_status(deal, event):
        first = all(e.plain for e in deal.events) and not event.by_name
        if first or _STRENGTH[event.status] > _STRENGTH[deal.status]:
            deal.status = event.status


def _tells_status(deal: Deal, event: Event) -> bool:
    """Whether the status of an event is that of the deal."""
    if event.plain or not (event.participants or (event.status == "cancelled" and event.joins)):  # the deal fell through
        return False
    if event.status == "completed" and deal.type == "acquisition" and event.type == "investment":
        return False  # a round of the firm that is to be bought is another story
    if event.status == "denied" and deal.status in SETTLED and not all(e.plain for e in deal.events):
        return False  # what has been announced is denied by nobody: something else is
    here = event.sentence == deal.events[-1].sentence
    if here and event.shape.follows and event.status == "completed" and deal.status in OPEN:
        return False  # is raising $20 billion from investors including X
    if event.bygone and deal.status in {"planned", "agreed"}:
        return False  # that offer came to nothing, this one did not
    return not (event.status == "agreed" and not event.binding and any(e.loose for e in deal.events))  # the memorandum is what is meant


def _tell_type(deal: Deal, event: Event) -> None:
    """Let an event tell more exactly what the deal is."""
    if _memorandum(deal, event):
        deal.type = "partnership"  # a memorandum on chips: what they do together is told now
        _all_are(deal, "partner")
    roles = event.parts
    if deal.type == "other" and event.type != "other":
        deal.type = event.type
        deal.participants = [replace(p, role=roles.get(p.name, p.role)) if p.role == "partner" else p for p in deal.participants]
    elif _put_in(deal, event):
        deal.type = "investment"  # the headline told of their alliance, the text of the money
        deal.participants = [replace(p, role=roles.get(p.name, p.role)) for p in deal.participants]
    elif deal.type == "partnership" and event.type not in {"other", "partnership"} and not akin(deal.type, event.type):
        deal.type = event.type
        faced = FACING.get(event.participants[0].role) if len(roles) == 1 else None
        deal.participants = [replace(p, role=roles.get(p.name, faced or p.role)) for p in deal.participants]
    if event.type == "joint_venture" and _founds(deal, event):
        if deal.type == "construction":
            _all_are(deal, "partner")
        deal.type = "joint_venture"
    if deal.type == "supply" and contracted(event):
        deal.type = "construction"  # a contract to build
        deal.participants = [replace(p, role="builder") if p.role == "provider" else p for p in deal.participants]


def _memorandum(deal: Deal, event: Event) -> bool:
    """Whether goods of which only contracts were told stand in what the same two do together."""
    return (
        deal.type == "supply"
        and event.type == "partnership"
        and len(event.names) > 1
        and event.names == deal.names
        and all(e.shape.generic and e.shape.guesses for e in deal.events)
    )


def _put_in(deal: Deal, event: Event) -> bool:
    """Whether an event says who puts money into whom of an alliance that was told once, without a word of how far it is."""
    return (
        deal.type == "partnership"
        and event.type == "investment"
        and event.roles == {"investor", "investee"}
        and len(deal.events) == 1
        and deal.events[0].plain
        and deal.names <= event.names
    )


def _founds(deal: Deal, event: Event) -> bool:
    """Whether the company that an event founds is what a deal comes to."""
    if deal.type == "partnership":
        named = any(len(e.participants) > 1 for e in deal.events)
        here = event.sentence == deal.events[-1].sentence or (len(event.participants) > 1 and not named)
        return bool(event.participants) and here
    if deal.type == "construction":  # a joint venture that builds its own plant is one deal
        return len(event.participants) > 1 or (len(event.participants) < 2 and len(deal.side("builder")) > 1)
    return deal.type == "merger"  # the venture takes over what is merged
