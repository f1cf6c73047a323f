"""Who watches over markets and judges what others do there: regulators, courts, rating agencies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.deals.shape import DealType
from torihiki.lang.en.deals.frame import Frame

__all__ = ["judges", "overrule", "watches"]

# the names of bodies that allow or forbid deals in firms; the acronyms are those that the table of parties gives as names
_WATCHES = sieve(
    r"\b(?:Trade Commission|Securities and Exchange (?:Commission|Board)|Securities (?:and \w+ )?Commission|Competition (?:and|Bureau|Commission|Authority|Tribunal|Council|Appeal)|Antitrust|"
    r"Cartel Office|Fair Trading|Monopolies|Mergers Commission|Reserve Board|Bank Board|Commerce Commission|Aeronautics Board|Communications Commission|Energy Regulatory|"
    r"Regulatory (?:Commission|Authority)|Utilit(?:y|ies) Commission|(?:Public )?Service Commission|Investment Review|Takeovers? Panel|Department of (?:Justice|Transportation)|"
    r"Justice Department|Transportation Department|(?:Supreme|High|Appeals|District|Circuit|Chancery|Federal|Bankruptcy) Court|Court of|Tribunal)\b"
    r"|^(?:FTC|SEC|FCC|FERC|FDA|FAA|NRC|ICC|CFIUS|CFTC|ACCC|SAMR|KFTC|NHTSA|CMA|Ofcom|BaFin|Bundeskartellamt|BNetzA|European Commission|Financial Services Agency)$"
)
# who judges the debts of others, and tells of their deals, but may buy a firm itself
_RATES = sieve(r"^(?:Moody['’]s|S&P Global|Fitch|Standard (?:and|&) Poor['’]s|Duff (?:and|&) Phelps|(?:Morningstar )?DBRS)\b")
_PLANS = sieve(
    r"['’]s? (?:[\w.$-]+ ){0,4}?(?:plans?|proposals?|bids?|offers?|applications?|requests?|efforts?|attempts?|agreements?|deals?|moves?|intentions?) to (?:[a-z]+ ){0,2}"
)
_IN_FIRMS: frozenset[DealType] = frozenset({"acquisition", "divestiture", "merger", "investment", "joint_venture", "ipo"})


def watches(found: Found[Any]) -> bool:
    """Whether a body allows or forbids what firms do, and so takes no part in it."""
    return _WATCHES.search(found.value.name) is not None


def judges(found: Found[Any]) -> bool:
    """Whether somebody watches over firms or rates them, and so tells of deals that are others'."""
    return watches(found) or _RATES.search(found.value.name) is not None


def overrule(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Take those who only watch out of the places of a deal in firms: the FTC cleared X's plan to buy Y."""
    if frame.shape.type not in _IN_FIRMS:
        return
    for place, held in frame.places.items():
        if any(watches(f) for f in held):
            frame.places[place] = [f for f in held if not watches(f)]
            if place == "agent" and not frame.places[place]:
                frame.places[place] = [f for f in parties if _PLANS.fullmatch(scene.text, f.end, frame.cue.start)][:1]
