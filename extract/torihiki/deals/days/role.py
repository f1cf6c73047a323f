"""What a date is to a deal, by the words beside it and by how far the deal is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from torihiki.core.rule import Found
from torihiki.deals.days.day import A_DAY, lies_ahead
from torihiki.deals.kinds import SETTLED, WHOLE
from torihiki.deals.shape import Deal, DealType, Status

__all__ = ["role_of"]

# the roles that dates of a deal can have; of other types, any
_ROLES: Mapping[DealType, frozenset[str]] = {
    "acquisition": frozenset({"announced", "signed", "completion", "payment", "other"}),
    "merger": frozenset({"announced", "signed", "completion", "other"}),
    "divestiture": frozenset({"announced", "signed", "completion", "other"}),
    "investment": frozenset({"announced", "signed", "completion", "payment", "capacity"}),
    "ipo": frozenset({"announced", "completion", "other"}),
    "financing": frozenset({"announced", "signed", "completion", "payment", "end"}),
    "construction": frozenset({"announced", "start", "completion", "capacity"}),
}
_ON_A_DAY: frozenset[DealType] = WHOLE | {"ipo"}  # what is done on a day
_UNSURE: frozenset[Status] = frozenset({"rumoured", "denied"})
_OFFER = {"opens": "start", "closes": "end"}  # an offer to shareholders is open from one day to another


def role_of(deal: Deal, role: str | None, found: Found[Any], anchor: date | None) -> str | None:
    """What a date is to a deal of this type and status; ``role`` is what the words beside it say, if they say anything.

    ``None``: it is none of the deal's.
    """
    if role in _OFFER:
        return _OFFER[role]
    if role == "signed" and deal.type == "ipo":
        role = "announced"  # the terms are set, nothing is signed
    if role == "announced" and deal.status in _UNSURE:
        return None  # the day of the report or of the denial, not of the deal
    allowed, ahead = _ROLES.get(deal.type), lies_ahead(found, anchor)
    if ahead and role == "signed" and deal.status in {"planned", "agreed"} and (allowed is None or role in allowed):
        return role  # the contract itself is still to be signed
    if ahead and (role == "announced" or (role == "signed" and deal.status in SETTLED)):
        role = None  # nothing is announced tomorrow, and what is signed is not signed then
    if role == "start" and (deal.type == "investment" or (ahead and deal.status == "cancelled")):
        return None  # what the money is for starts then, or what comes instead
    if role and (allowed is None or role in allowed or (role == "end" and deal.status == "cancelled")):
        return role
    if role == "start" and deal.type == "acquisition" and deal.status == "completed" and len(found.value.timex) < A_DAY:
        return "completion"  # bid for and bought in that year
    if role in _OFFER.values() and any(e.shape.name.endswith(".tender") for e in deal.events):
        return role
    if role == "start" and deal.type in _ON_A_DAY:
        return "completion"
    if role in {"end", "capacity", "payment"} or (role == "start" and deal.type == "financing"):
        return None  # of what is bought, or of what the money is for
    return _by_status(deal, found, ahead=ahead)


def _by_status(deal: Deal, found: Found[Any], *, ahead: bool) -> str | None:
    """What a date is that no words tell; ``ahead``: whether it lies after the article."""
    if deal.status in _UNSURE and not ahead:
        return None  # the day of the report, not of the deal
    if deal.type == "subsidy" and found.value.timex.startswith("FY"):
        return "payment"  # the budget year that it is paid from
    if deal.status == "completed":
        return None if ahead else "completion"
    if ahead:
        return "completion" if deal.type in _ON_A_DAY or deal.type == "construction" else "start"
    if deal.status == "planned" or deal.type == "ipo":
        return None  # nothing has happened yet; a listing is not signed
    return "signed" if deal.status == "agreed" else "other"
