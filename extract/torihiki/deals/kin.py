"""Whether a deal and an event can be one: kinds that two reports may differ in, and what one firm's part is in the terms of the other."""

from __future__ import annotations

from torihiki.deals.kinds import EQUITY, OPEN
from torihiki.deals.shape import Deal, DealType, Event, Participant, PartyRole

__all__ = ["DEALT_IN", "FACING", "SINGLE", "akin", "clashes", "contracted", "level", "others", "same_role", "shared_out", "translated"]

# types that two reports of one deal may differ in
_FAMILIES: tuple[frozenset[DealType], ...] = (
    frozenset({"cloud", "supply", "lease", "other"}),
    frozenset({"acquisition", "divestiture"}),
    frozenset({"acquisition", "merger"}),
    frozenset({"acquisition", "investment"}),
    frozenset({"investment", "partnership"}),
    frozenset({"investment", "ipo"}),  # what the listing brings in
    frozenset({"joint_venture", "partnership", "construction"}),
)
# roles that one organisation alone fills: another name there is another deal
SINGLE = frozenset(
    {"target", "provider", "investee", "lessor", "licensor", "licensee", "borrower", "grantee", "issuer", "lessee", "customer"}
)
FACING: dict[PartyRole, PartyRole] = {
    "licensor": "licensee", "licensee": "licensor", "provider": "customer", "customer": "provider", "lessor": "lessee", "lessee": "lessor",
}  # fmt: skip
_OPPOSED = ({"acquirer", "target"}, {"acquirer", "seller"}, {"investor", "seller"})
_SAME_SIDE: dict[PartyRole, PartyRole] = {"investee": "target", "lessor": "provider", "lessee": "customer"}
DEALT_IN: frozenset[DealType] = frozenset({"licensing", "supply", "cloud", "lease"})  # what an alliance may consist of


def akin(a: DealType, b: DealType) -> bool:
    """Whether two reports of one deal may call it by these kinds."""
    return a == b or "other" in {a, b} or any(a in family and b in family for family in _FAMILIES)


def translated(p: Participant, deal: Deal) -> PartyRole:
    """A role of another type of the family, in this deal's terms."""
    pairs: dict[str, dict[str, PartyRole]] = {
        "acquisition": {"investor": "acquirer", "investee": "target", "partner": "target"},
        "investment": {"acquirer": "investor", "target": "investee", "partner": "investee"},
        "cloud": {"lessee": "customer", "lessor": "provider", "partner": "provider"},
        "supply": {"lessee": "customer", "lessor": "provider", "partner": "provider"},
        "financing": {"investor": "lender", "investee": "borrower", "partner": "lender"},
        "lease": {"customer": "lessee", "provider": "lessor"},
        "ipo": {"investee": "issuer"},
        "construction": {"provider": "builder"},
        "joint_venture": {"builder": "partner", "investor": "partner", "investee": "other"},
        "partnership": {"investor": "partner", "investee": "partner", "builder": "partner"},
        "merger": {"acquirer": "partner", "target": "partner"},
    }
    return pairs.get(deal.type, {}).get(p.role, p.role)


def level(deal: Deal) -> bool:
    """Whether both sides of a deal in goods, computing, rights or premises stand as equals so far."""
    return deal.type in DEALT_IN and len(deal.participants) > 1 and len(deal.roles) == 1


def contracted(event: Event) -> bool:
    """Whether somebody has somebody build: the contract that was told before says so too."""
    return event.type == "construction" and {"customer", "builder"} <= event.roles


def same_role(deal: Deal, event: Event) -> bool:
    """Whether the one name that both share plays the same part in both, in the terms of the deal."""
    held = deal.parts
    if deal.type == "joint_venture" and event.type == "construction":
        return True  # a joint venture that builds its own plant is one deal
    return deal.type not in {"partnership", "joint_venture", "construction"} and all(
        held.get(p.name) in {None, p.role, translated(p, deal)} for p in event.participants
    )


def clashes(deal: Deal, event: Event) -> bool:
    """Whether an event says of somebody what can not be in the deal: another on a side that one alone fills, or a bought firm that buys."""
    mine = {_SAME_SIDE.get(p.role, p.role): p.name for p in deal.participants if p.role in SINGLE}
    held = deal.names
    roles = deal.parts
    if any({roles.get(p.name), p.role} in _OPPOSED for p in event.participants):
        return True  # who was bought then buys now
    if deal.type in EQUITY and event.shape.name.endswith(".outsource") and any(p.name not in held for p in event.participants):
        return True  # who runs what was bought
    if deal.type == event.type == "construction" and _built_by_another(event, held):
        return True
    sold = {p.name for p in event.participants if p.role == "target" and roles.get(p.name) == "seller"}
    if sold and ((event.status == "completed" and deal.status in OPEN) or (event.status == "cancelled" and "target" in mine)):
        return True  # who still thinks of selling a business was bought itself before, or was to be
    sides = ((_SAME_SIDE.get(p.role, p.role), p.name) for p in event.participants)
    if any(side in mine and mine[side] != name and name not in held for side, name in sides):
        return True
    traded = [p for p in event.participants if p.name in held] if {deal.type, event.type} == {"supply", "lease"} else []
    return len(traded) > 1 and all(roles[p.name] == FACING.get(translated(p, deal)) for p in traded)  # sold, and let by the buyer


def _built_by_another(event: Event, held: set[str]) -> bool:
    """Whether a sentence's own subject builds, with those of the deal told before beside it: another plant."""
    doing = [p for p in event.participants if p.place == "agent" and p.spans and p.spans[0].start >= event.sentence.start]
    beside = [p for p in event.participants if p.place in {"together", "with"}]
    return bool(doing) and bool(beside) and not any(p.name in held for p in doing) and any(p.name in held for p in beside)


def others(deal: Deal, event: Event) -> bool:
    """Whether an event names somebody who is not in the deal."""
    return not event.names <= deal.names


def shared_out(deal: Deal, event: Event) -> bool:
    """Whether it is said how much founders of a joint venture put into it (Xが60%、Yが40%を出資する)."""
    puts = event.side("investor")
    founds = all(p.role == "investor" for p in event.participants) or len(puts) > 1  # several of them put money into the company
    return event.type == "investment" and deal.type == "joint_venture" and founds and puts <= deal.names
