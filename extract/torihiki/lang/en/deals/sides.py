"""Who is which side: the names in a word's places, whom the text means but does not name, and what they are in terms of what is dealt in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.sieve import sieve
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Participant, PartyRole
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.kinds import TURNED
from torihiki.lang.en.deals.roles import COUNTER
from torihiki.lang.en.deals.trades import banks, offices
from torihiki.lang.en.deals.words import GETS
from torihiki.values.change import replace

__all__ = ["borrowed", "completed", "people_of", "told_so", "turned"]


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
            role = COUNTER.get(role, "other")  # X's acquisition by Y, X's sale to Y: X is bought
        elif place == "agent" and role in {r for _, r in chosen} and role not in {"partner", "builder"} and frame.word not in _JOIN:
            lends = frame.shape.name == "en.deals.borrow" and frame.verb not in GETS
            role = "other" if not lends and any(p.place in {"owner", "by"} for p, _ in chosen) else COUNTER.get(role, "other")
        if role == "other":
            continue
        for found in frame.places.get(place, ()):
            names = set(found.value.names or (found.value.name,))
            if not names & taken or (role == "partner" and not names <= taken):  # Tarn proposed a merger of the two companies
                taken |= names
                chosen.append((Placed(found, place), role))
    if frame.shape.name == "en.deals.borrow" and frame.form == "noun":
        chosen = _banks_lend(frame, chosen)
    if frame.shape.type == "subsidy":
        public = [p.found.value.kind in {"government", "centralbank"} for p, _ in chosen]
        if not all(public) or len(public) < 2:  # states among themselves: see ``aided.sided``
            chosen = [(p, "grantor" if role == "grantee" and given else role) for (p, role), given in zip(chosen, public, strict=True)]
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
        name = placed.found.value.name
        bank = placed.found.value.kind == "bank" or banks(name) or (placed.found.value.kind == "government" and offices(name))
        lends = placed.place == "agent" and ((bank and frame.verb not in GETS) or frame.verb in _PROVIDES)
        return [(placed, "lender")] if lends else chosen
    banking = [_lending(p.found) for p, _ in chosen]
    if min(banking) == max(banking):
        return chosen
    return [(p, "lender" if bank == max(banking) else "borrower") for (p, _), bank in zip(chosen, banking, strict=True)]


def _lending(found: Found[Any]) -> int:
    """How much it is somebody's trade to lend: a bank's before a state's, a state's before a firm's."""
    if found.value.kind == "bank" or banks(found.value.name) or _FUND.search(found.value.name):
        return 2
    return 1 if found.value.kind == "government" else 0


_FUND = sieve(r"\b(?:Fund|IMF|Eximbank|Exim)\b")


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
    makes = {f.value.name: f.value.makes for f in parties if f.value.makes}
    chosen = []
    for p in people:
        told = sided.get(p.name, set())
        if p.role == "customer" and any(
            q.role == "provider" and makes.get(q.name, "") != makes.get(p.name, "") and q.name in makes for q in people
        ):
            chosen.append(p)  # who sells power buys turbines
            continue
        if p.place not in {"topic", "understood"} or p.role in told or COUNTER.get(p.role) not in told:
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


_EQUITY = sieve(r"\b(?:series [A-H]|seed|equity|venture|rounds?|stakes?|shares?|valu\w+)\b", re.IGNORECASE)
_FROM_BANKS = sieve(r"\bfinancing (?:from|by) (?:[a-z-]+ ){0,4}?(?:banks|lenders)\b")


def borrowed(people: Sequence[Participant], words: str) -> bool:
    """Whether what was raised is a loan: from banks alone, and no word of shares."""
    givers = [p for p in people if p.role == "investor"]
    lent = (bool(givers) and all(banks(p.name) for p in givers)) or _FROM_BANKS.search(words) is not None
    return lent and not _EQUITY.search(words)
