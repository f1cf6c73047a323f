"""Who is which side: the names in a word's places with the roles that these give, and whom the text means but does not name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Participant, PartyRole
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.goods import made
from torihiki.lang.en.deals.kinds import TURNED
from torihiki.lang.en.deals.trades import banks
from torihiki.lang.en.deals.words import GETS
from torihiki.values.change import replace

__all__ = ["borrowed", "completed", "gone", "people_of", "roles_of", "told_so", "turned"]


def roles_of(frame: Frame, scene: Scene, land: Span) -> Mapping[str, PartyRole]:
    """The roles of a word as it stands: a noun, a passive verb, or an active one."""
    shape = frame.shape
    if gone(frame, scene, land):
        return _GONE
    if _lets(frame, scene, land):
        return {place: _COUNTER[role] for place, role in shape.noun.items()}
    if frame.form == "noun" and shape.name == "en.deals.contract" and frame.places.get("from") and frame.places.get("to"):
        return {**shape.noun, "from": "provider", "to": "customer"}  # under the contract, oil will go from X to Y
    if frame.form == "noun" and shape.name == "en.deals.borrow" and _lends(scene, frame):
        return {**shape.noun, "agent": "lender", "owner": "lender", "with": "borrower"}
    if frame.form == "noun" and frame.word in _ISSUES and frame.verb not in _TAKES_UP:
        return {**shape.gets, "with": "investor", "to": "investor"}  # completed a private placement with a fund
    if (
        frame.form == "noun"
        and shape.name == "en.deals.order"
        and frame.places.get("for")
        and frame.verb in GETS
        and made(scene, frame.places["for"][-1])
    ):
        return shape.noun  # booked an order for X's jets
    if (
        frame.form == "noun"
        and shape.name == "en.deals.raise"
        and frame.places.get("by")
        and _WAS_RAISED.search(scene.text, land.start, frame.cue.start)
    ):
        return {**shape.noun, "by": "investee"}  # a sum raised in a round by X
    if frame.form == "noun" and shape.name == "en.deals.order" and frame.places.get("owner") and _CAME.match(scene.text, frame.cue.end):
        return {**shape.noun, "owner": "provider", "from": "customer"}
    if frame.form == "noun" and shape.name == "en.deals.order" and "owner" not in frame.places and frame.places.get("from"):
        booked = frame.verb in GETS or (frame.verb in _TELLS and not any(_YARD.search(f.value.name) for f in frame.places["from"]))
        return (
            shape.gets if booked else {**shape.noun, "from": "provider"} if frame.places.get("agent") else shape.noun
        )  # a fleet's order for jets from their maker
    if (
        frame.form == "noun"
        and shape.name == "en.deals.order"
        and ((frame.verb in _TELLS and frame.word.startswith("orders")) or (frame.verb in _HAS and "owner" not in frame.places))
    ):
        return shape.gets
    if (
        frame.form == "noun"
        and shape.name == "en.deals.acquire"
        and any(f.value.kind == "fund" for f in frame.places.get("with", ()))
        and not any(frame.places.get(p) for p in ("of", "object", "for", "before", "by", "owned"))
        and not any(f.value.kind == "fund" for p in ("agent", "owner") for f in frame.places.get(p, ()))
    ):
        return {**shape.noun, "with": "acquirer", "agent": "target", "owner": "target"}  # who talks with a fund about a takeover is bought
    if frame.form == "noun" and shape.gets and frame.word.startswith("commitment") and frame.places.get("from"):
        return {**shape.gets, "from": "customer"}  # who commits himself pays
    if (
        frame.form == "noun"
        and shape.name in _BIDS
        and any(frame.places.get(p) for p in ("for", "of"))
        and (frame.verb in GETS or frame.places.get("owner"))
    ):
        told = any(frame.places.get(p) for p in ("owner", "from", "by"))
        return {place: role for place, role in shape.noun.items() if place != "agent" or not told}  # welcomed X's bid for Y
    if frame.form == "noun" and shape.gets and frame.verb in GETS and frame.places.get("owner") and frame.places.get("agent"):
        return shape.gets
    if frame.form == "noun":
        gets = shape.gets and frame.verb in GETS and "owner" not in frame.places and not _under(frame, scene)
        return shape.gets if gets else shape.noun or shape.roles
    if shape.name == "en.deals.lease" and frame.form == "verb" and _TO_SOMEBODY.match(scene.text, frame.cue.end, land.end):
        return {**shape.roles, "agent": "lessor"}
    if shape.name == "en.deals.charter" and frame.form == "verb" and frame.places.get("from"):
        return {place: role for place, role in shape.roles.items() if place != "with"}  # from X, with Y as its user
    if frame.form == "passive" and shape.name == "en.deals.license" and frame.places.get("from"):
        return {**shape.passive, "agent": "licensee"}  # X's drug was licensed from Y
    return shape.passive if frame.form == "passive" else shape.roles


_BIDS = frozenset(("en.deals.bid", "en.deals.approach"))
# let to who is not named: leased a campus to an unnamed hyperscaler
_TO_SOMEBODY = sieve(
    r"(?! to | from )(?:[^.;,]|[.,][0-9]){1,90}? to (?:an?|two|three|several) (?:[a-z-]+ ){0,3}?(?:hyperscalers?|tenants?|customers?|clients?|compan(?:y|ies)|firms?|retailers?|operators?|providers?|carriers?|airlines?|agency)(?![a-z])"
)
_UNDER = sieve(r"\bunder\s(?:an?|the|its|their|this|that)\s(?:[\w-]+\s){0,4}$")


def _under(frame: Frame, scene: Scene) -> bool:
    """Whether a contract is not what the subject gets, but what it gets something under: gets its chips under an agreement."""
    return _UNDER.search(scene.before(frame.cue.start, 60)) is not None


# a contract that is told from its own side: it went to X, it was won by X
_GONE: Mapping[str, PartyRole] = {
    "to": "provider", "by": "provider", "owner": "customer", "from": "customer", "with": "customer", "before": "customer",
}  # fmt: skip
_GOES = sieve(
    r"s?(?:\s(?:for|to|on|in|of|from|worth|with)\s(?:[^.;,]|[.,][0-9]){1,80}?)?\s(?:(?:was|were|is|are|be|been|being|has|had|have|will|would|also|later|earlier|eventually|instead|already|since)\s){0,4}"
    r"(?:(?:won|secured|clinched|landed|bagged|picked up|snagged|captured)\s(?:[a-z]+\s)?by|(?:went|goes?|going|gone|fell|falls|given|handed)\s(?:[a-z]+\s)?to)\b"
)
_TRADES = frozenset(("en.deals.contract", "en.deals.order", "en.deals.supply", "en.deals.offtake", "en.deals.cloud"))


def gone(frame: Frame, scene: Scene, land: Span) -> bool:
    """Whether a contract is the subject, and the words say who got it."""
    return (
        frame.form == "noun"
        and frame.shape.name in _TRADES
        and bool(frame.places.get("to") or frame.places.get("by"))
        and _GOES.match(scene.text, frame.cue.end, land.end) is not None
    )


_TELLS = frozenset((
    "announced", "announces", "announcing", "unveiled", "unveils", "logged", "logs", "reported", "reports", "tallied", "notched",
    "collected", "added",
))  # whose orders are its sales  # fmt: skip
_WAS_RAISED = sieve(r"\b(?:was|were|been|being)\s(?:raised|secured|obtained|collected)\b[^.;,]{0,50}$")
_YARD = sieve(
    r"\b(?:Shipyards?|Shipbuilding|Shipbuilders?|Heavy Industries|Dockyard|Aircraft|Boeing|Airbus|Embraer)\b"
)  # takes orders, gives none
_CAME = sieve(r"\s(?:[\w-]+\s){0,3}?(?:came|comes|coming) from\b")
_EQUITY = sieve(r"\b(?:series [A-H]|seed|equity|venture|rounds?|stakes?|shares?|valu\w+)\b", re.IGNORECASE)
_FROM_BANKS = sieve(r"\bfinancing from (?:[a-z-]+ ){0,3}?(?:banks|lenders)\b")
# the other side of a role
_COUNTER: Mapping[PartyRole, PartyRole] = {
    "lessee": "lessor", "lessor": "lessee", "licensor": "licensee", "licensee": "licensor", "customer": "provider", "provider": "customer", "investor": "investee",
    "investee": "investor", "lender": "borrower", "borrower": "lender", "grantor": "grantee", "grantee": "grantor", "acquirer": "target", "seller": "target",
}  # fmt: skip


# a lease of what the subject has by name, or with who moves in: a lease for its Elm Ridge campus; but not for its new offices
_LETS = sieve(
    r"\b(?:at|for|of|in|on|across)\s(?:[\w.,$-]+\s){0,4}?(?:its|their)\s(?:[a-z-]+\s){0,2}(?:[A-Z][\w-]*\s){1,4}(?:[\w-]+\s){0,3}?(?:campus(?:es)?|data cent(?:er|re)s?|facilit(?:y|ies)|buildings?|sites?|towers?|plants?|warehouses?)\b"
    r"|\b(?:with|to)\s(?:an?\s)?(?:[\w.-]+\s){0,4}?(?:tenants?|lessees?)\b"
)


def _lets(frame: Frame, scene: Scene, land: Span) -> bool:
    """Whether the subject of a lease is who lets: what is leased is its own."""
    return frame.shape.type == "lease" and frame.form == "noun" and _LETS.search(scene.text, frame.cue.end, land.end) is not None


_HAS = frozenset(("has", "have", "had", "holds", "held"))  # who has orders makes what is ordered


_ISSUES = frozenset(("private placement", "capital increase"))
_TAKES_UP = frozenset((
    "bought", "buy", "buys", "acquired", "acquire", "purchased", "invested", "invest", "took", "take", "subscribed", "joined", "participated", "led", "backed",
))  # fmt: skip


def _lends(scene: Scene, frame: Frame) -> bool:
    """Whether the subject of a loan is who lends: a bank that arranges it, or has it with, to or for somebody who is none."""
    givers = [*frame.places.get("agent", ()), *frame.places.get("owner", ())]
    takers = [f for place in ("with", "to", "for") for f in frame.places.get(place, ())]
    banking = all(f.value.kind == "bank" or banks(f.value.name) for f in givers)
    if not givers or not banking:
        return False
    told = scene.text[givers[-1].end : frame.cue.start]
    return _ARRANGES.search(told) is not None or (
        bool(takers) and not any(f.value.kind in {"bank", "fund"} or banks(f.value.name) for f in takers)
    )


# what a bank does for a loan that is somebody else's
_ARRANGES = sieve(
    r"\b(?:leads?|led|arrang(?:e|es|ed|ing)|underwr(?:ite|ites|ote|itten)|syndicat(?:e|es|ed)|provid(?:e|es|ed)|co-?led|extend(?:s|ed)?)\s(?:(?!loan|and\b)[\w$€£¥.,-]+\s){0,8}?$"
)

# verbs whose subject stands on the side of whom they name beside it: it participated alongside Y
_JOIN = frozenset((
    "participated", "participating", "participates", "participate", "also participated", "also invested", "also took part", "took part",
    "taking part", "also joined", "contributed", "contributing", "chipped in", "chipping in",
))  # fmt: skip


_BOUGHT = frozenset(("of", "object", "in", "before", "owned"))  # places in which what is bought stands


def _turned_about(frame: Frame, role: PartyRole) -> bool:
    """Whether a noun's subject is on the other side: somebody else is said to do it, and nothing else is said to be bought."""
    if any(frame.places.get(place) for place in _BOUGHT):
        return False
    if role in {"acquirer", "investor"}:
        return bool(frame.places.get("by"))
    return role == "seller" and bool(frame.places.get("to")) and not frame.places.get("by")


def people_of(frame: Frame, roles: Mapping[str, PartyRole]) -> list[Participant]:
    """Who stands in the word's places; a subject whose role another place has plays the other one (leased it to Y)."""
    chosen: list[tuple[Placed, PartyRole]] = []
    taken: set[str] = set()
    named = (
        frame.shape.name == "en.deals.supply" and frame.form == "verb" and bool(frame.places.get("to"))
    )  # what is supplied, to somebody else
    for place, usual in roles.items():
        if named and place == "object":
            continue
        role = usual
        if place in {"owner", "agent"} and frame.form == "noun" and not frame.word.endswith(" of") and _turned_about(frame, role):
            role = _COUNTER.get(role, "other")  # X's acquisition by Y, X's sale to Y: X is bought
        elif place == "agent" and role in {r for _, r in chosen} and role not in {"partner", "builder"} and frame.word not in _JOIN:
            lends = frame.shape.name == "en.deals.borrow" and frame.verb not in GETS
            role = "other" if not lends and any(p.place in {"owner", "by"} for p, _ in chosen) else _COUNTER.get(role, "other")
        if role == "other":
            continue
        for found in frame.places.get(place, ()):
            names = set(found.value.names or (found.value.name,))
            if not names & taken:
                taken |= names
                chosen.append((Placed(found, place), role))
    if frame.shape.name == "en.deals.borrow" and frame.form == "noun":
        chosen = _banks_lend(frame, chosen)
    if frame.shape.type == "subsidy":
        chosen = [
            (p, "grantor" if role == "grantee" and p.found.value.kind in {"government", "centralbank"} else role) for p, role in chosen
        ]
    return participants(chosen)


_PROVIDES = frozenset((
    "committed", "provided", "provides", "providing", "underwrote", "underwriting", "underwritten", "supplied", "commits",
))  # fmt: skip  # what a lender does with a loan


def _banks_lend(frame: Frame, chosen: list[tuple[Placed, PartyRole]]) -> list[tuple[Placed, PartyRole]]:
    """Let the banks lend where a loan has two kinds of subjects, or a bank alone that does not get it: a bank and X signed a loan agreement."""
    if {role for _, role in chosen} != {"borrower"}:
        return chosen
    if len(chosen) == 1:
        placed = chosen[0][0]
        bank = placed.found.value.kind == "bank" or banks(placed.found.value.name)
        lends = placed.place == "agent" and ((bank and frame.verb not in GETS) or frame.verb in _PROVIDES)
        return [(placed, "lender")] if lends else chosen
    banking = [p.found.value.kind in {"bank", "government"} or banks(p.found.value.name) for p, _ in chosen]
    if all(banking) or not any(banking):
        return chosen
    return [(p, "lender" if bank else "borrower") for (p, _), bank in zip(chosen, banking, strict=True)]


# the two sides of a contract: where the text names one alone, the other is whom it goes on about
_SIDES: Mapping[DealType, tuple[PartyRole, PartyRole]] = {
    "supply": ("customer", "provider"), "cloud": ("customer", "provider"), "lease": ("lessee", "lessor"), "licensing": ("licensee", "licensor"),
    "subsidy": ("grantor", "grantee"), "investment": ("investor", "investee"), "financing": ("lender", "borrower"),
}  # fmt: skip


def completed(
    people: list[Participant],
    kind: DealType,
    meant: list[Found[Any]],
    earlier: Sequence[Participant],
    sided: Mapping[str, set[PartyRole]],
    *,
    both: bool = True,
) -> list[Participant]:
    """The people, and who is meant on the side that nobody is named on: who stood there in what the sentence told ``earlier``, before all; nobody whom the article has told on the other side (``sided``)."""
    sides = _SIDES.get(kind)
    if sides is None or not people or any(p.role not in sides for p in people):
        return people
    held = {p.role for p in people}
    if both and len(people) > 1 and kind != "subsidy" and held != {"lender"} and all(p.place == "agent" for p in people):
        return people  # X and Y signed a deal: both sides are there
    if len(held) > 1 or (kind in {"investment", "subsidy", "financing"} and held == {sides[1]}):
        return people  # a round or a loan may name no investor
    missing = sides[1] if sides[0] in held else sides[0]
    taken = {p.name for p in people}
    there = {p.name for p in earlier if p.role == missing}
    facing = sides[0] if missing == sides[1] else sides[1]
    across = {name for name, roles in sided.items() if facing in roles and missing not in roles}
    if kind == "financing":
        across |= {name for name, roles in sided.items() if "investor" in roles and "investee" not in roles}  # who puts money in needs none
    left = [f for f in meant if f.value.name not in taken | across and not f.value.names and not (missing in _TRADERS and _of_money(f))]
    other = next((f for f in left if f.value.name in there), next(iter(left), None))
    return people if other is None else [*people, *participants([(Placed(other, "understood"), missing)])]


# sides that nobody has who only lends
_TRADERS = frozenset({"provider", "grantee", "licensor"})


def _of_money(found: Found[Any]) -> bool:
    return found.value.kind in {"bank", "centralbank"} or banks(found.value.name)


def told_so(people: list[Participant], sided: Mapping[str, set[PartyRole]], parties: Sequence[Found[Any]], end: int) -> list[Participant]:
    """The people; for one that is only understood, and told before on the other side, who was told on this one last. ``end``: of the sentence."""
    named = {p.name for p in people}
    chosen = []
    for p in people:
        told = sided.get(p.name, set())
        if p.place not in {"topic", "understood"} or p.role in told or _COUNTER.get(p.role) not in told:
            chosen.append(p)
            continue
        others = {name for name, roles in sided.items() if p.role in roles} - named
        mention = [f for f in parties if f.value.name in others and f.start < end]
        chosen += participants([(Placed(mention[-1], p.place), p.role)]) if mention else [p]
    return chosen


_LET: Mapping[PartyRole, PartyRole] = {"customer": "lessee", "provider": "lessor"}  # who rents premises


def turned(people: list[Participant], told: DealType, kind: DealType) -> list[Participant]:
    """The roles in the terms of what is dealt in."""
    if told == kind:
        return people
    roles = TURNED.get(kind, {})
    if told in {"other", "supply"} and kind == "construction" and {p.role for p in people} == {"customer", "provider"}:
        roles = {"provider": "builder"}  # who orders a plant does not build it
    if told == "cloud" and kind == "lease":
        roles = _LET
    if told == "divestiture" and kind == "acquisition" and not any(p.role == "target" for p in people):
        roles = {**roles, "seller": "target"}  # sold 65% of itself
    if told == "divestiture" and kind == "investment":
        roles = {**roles, "seller": "investee"}  # sold a stake in itself
    return [replace(p, role=roles.get(p.role, p.role)) for p in people]


def borrowed(people: Sequence[Participant], words: str) -> bool:
    """Whether what was raised is a loan: from banks alone, and no word of shares."""
    givers = [p for p in people if p.role == "investor"]
    lent = all(banks(p.name) for p in givers) if givers else _FROM_BANKS.search(words) is not None
    return lent and not _EQUITY.search(words)
