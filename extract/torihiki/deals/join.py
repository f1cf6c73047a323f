"""What an event adds to the deal that it speaks of: participants, a stronger status, evidence."""

from __future__ import annotations

from torihiki.deals.kin import FACING, akin, contracted, level, translated
from torihiki.deals.shape import Deal, Event, PartyRole, Status
from torihiki.values.change import replace

__all__ = ["join"]

_STRENGTH: dict[Status, int] = {"rumoured": 0, "planned": 1, "agreed": 2, "completed": 3, "cancelled": 4, "denied": 5}


def _facing(deal: Deal, better: dict[str, PartyRole]) -> dict[str, PartyRole]:
    """What is said of one of two sides tells which the other is: a contract with X, which will deliver."""
    held = deal.names
    if len(held) == 2 and len(better) == 1 and better.keys() <= held and (role := FACING.get(next(iter(better.values())))) is not None:
        return {**better, **dict.fromkeys(held - better.keys(), role)}
    return better


def _put_in(deal: Deal, event: Event) -> bool:
    """Whether an event says who puts money into whom of an alliance that was told once, without a word of how far it is."""
    sides = event.roles
    return (
        deal.type == "partnership"
        and event.type == "investment"
        and sides == {"investor", "investee"}
        and len(deal.events) == 1
        and deal.events[0].plain
        and deal.names <= event.names
    )


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


def join(deal: Deal, event: Event) -> None:
    """Let an event add to its deal: parties, a stronger status, evidence."""
    if _mostly(deal, event):
        deal.type = "acquisition"  # a headline tells of a stake, the text of how much
        deal.participants = [replace(p, role="acquirer") for p in deal.participants]
    by_name = {p.name: i for i, p in enumerate(deal.participants)}
    if all(e.shape.guesses or not e.participants for e in deal.events) and not event.shape.guesses:
        better = _facing(deal, {p.name: p.role if deal.type == event.type else translated(p, deal) for p in event.participants})
        turned = [replace(p, role=better.get(p.name, p.role)) for p in deal.participants]
        if event.understood and len(turned) - len(better) == 1 and {p.role for p in turned} == {"investee"}:
            turned = [p if p.name in better else replace(p, role="investor") for p in turned]  # X issues shares: the other takes them
        if len({p.role for p in turned}) >= len(deal.roles):  # one side told anew leaves the other where it was
            deal.participants = turned
    sides = {p.name: p.role for p in event.participants if p.role in FACING} if level(deal) else {}
    for p in event.participants:
        if p.name in by_name:
            i = by_name[p.name]
            held = deal.participants[i]
            role = sides.get(p.name, held.role) if len(set(sides.values())) > 1 else held.role  # who supplies whom is said only now
            deal.participants[i] = replace(held, role=role, spans=(*held.spans, *p.spans))
        elif not (event.shape.adds and event.understood):
            role = p.role if deal.type == event.type else translated(p, deal)
            if [q.role for q in deal.participants] == [role] and event.shape.generic and event.shape.guesses and role in FACING:
                role = FACING[role]  # X won a contract; the contract, from Y
            if role == "lender" and p.place != "to" and any(q.role == "issuer" for q in deal.participants):
                role = "other"  # who places bonds lends nothing, whom they are sold to does
            deal.participants.append(replace(p, role=role))
    told = not event.plain and (event.participants or (event.status == "cancelled" and event.joins))  # the deal fell through
    if event.status == "completed" and deal.type == "acquisition" and event.type == "investment":
        told = False  # a round of the firm that is to be bought is another story
    if event.status == "denied" and deal.status in {"agreed", "completed"} and not all(e.plain for e in deal.events):
        told = False  # what has been announced is denied by nobody: something else is
    if (
        event.shape.follows
        and event.sentence == deal.events[-1].sentence
        and deal.status in {"planned", "rumoured"}
        and event.status == "completed"
    ):
        told = False  # is raising $20 billion from investors including X
    if event.bygone and deal.status in {"planned", "agreed"}:
        told = False
    if event.status == "agreed" and not event.binding and any(e.loose for e in deal.events):
        told = False  # the memorandum is what is meant
    if event.loose and deal.status == "agreed" and [e.sentence.start for e in deal.events] == [0] and not deal.events[0].binding:
        deal.status = "planned"  # a headline calls it a deal
    elif told and ((all(e.plain for e in deal.events) and not event.by_name) or _STRENGTH[event.status] > _STRENGTH[deal.status]):
        deal.status = event.status
    both = event.names
    if (
        deal.type == "supply"
        and event.type == "partnership"
        and len(both) > 1
        and both == deal.names
        and all(e.shape.generic and e.shape.guesses for e in deal.events)
    ):
        deal.type = "partnership"  # a memorandum on chips: what they do together is told now
        deal.participants = [replace(p, role="partner") for p in deal.participants]
    if deal.type == "other" and event.type != "other":
        deal.type = event.type
        roles = event.parts
        deal.participants = [replace(p, role=roles.get(p.name, p.role)) if p.role == "partner" else p for p in deal.participants]
    elif _put_in(deal, event):
        deal.type = "investment"  # the headline told of their alliance, the text of the money
        roles = event.parts
        deal.participants = [replace(p, role=roles.get(p.name, p.role)) for p in deal.participants]
    elif deal.type == "partnership" and event.type not in {"other", "partnership"} and not akin(deal.type, event.type):
        deal.type = event.type
        roles = event.parts
        faced = FACING.get(event.participants[0].role) if len(roles) == 1 else None
        deal.participants = [replace(p, role=roles.get(p.name, faced or p.role)) for p in deal.participants]
    named = any(len(e.participants) > 1 for e in deal.events)
    if (
        deal.type == "partnership"
        and event.type == "joint_venture"
        and event.participants
        and (event.sentence == deal.events[-1].sentence or (len(event.participants) > 1 and not named))
    ):
        deal.type = "joint_venture"  # what the alliance comes to
    if deal.type == "merger" and event.type == "joint_venture":
        deal.type = "joint_venture"  # which takes over what is merged
    several = len(event.participants) > 1 or (len(event.participants) < 2 and len(deal.side("builder")) > 1)
    if deal.type == "construction" and event.type == "joint_venture" and several:
        deal.type = "joint_venture"  # a joint venture that builds its own plant is one deal
        deal.participants = [replace(p, role="partner") for p in deal.participants]
    if deal.type == "supply" and contracted(event):
        deal.type = "construction"  # a contract to build
        deal.participants = [replace(p, role="builder") if p.role == "provider" else p for p in deal.participants]
    deal.events.append(event)
    if event.sentence not in deal.evidence:
        deal.evidence.append(event.sentence)
