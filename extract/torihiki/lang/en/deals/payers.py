"""Who borrows what a purchase is paid for with: who buys, not who sells."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import Participant, PartyRole
from torihiki.lang.en.deals.around import Around

__all__ = ["borrowed_by_buyer"]

_PAYS_FOR = sieve(
    r"\b(?:purchase|acquisition|order|takeover|buyout|buy-out|deal|contract|project|aircraft|ships|vessels|jets|trains|locomotives) (?:is|are|was|were|will be|would be|is being) (?:[a-z]+ly )?(?:being )?(?:part-)?(?:financed|funded|paid for)\b"
    r"|\b(?:to |will |would |helps? |help to )(?:finance|fund|pay for) (?:the|that|this) (?:purchase|acquisition|order|takeover|buyout|buy-out|deal|ships|vessels|jets|trains|aircraft)\b",
    re.IGNORECASE,
)
_PAYERS: frozenset[PartyRole] = frozenset({"customer", "acquirer"})


def borrowed_by_buyer(around: Around, people: list[Participant]) -> list[Participant]:
    """The people of a loan; where a purchase told before is paid for with it, and the borrower is only understood, who buys: nobody else borrows for it."""
    borrower = next((p for p in people if p.role == "borrower" and p.place in {"understood", "topic"}), None)
    if borrower is None or _PAYS_FOR.search(around.scene.text, *around.sentence) is None:
        return people
    names = {name for name, roles in around.sided.items() if roles & _PAYERS}
    told = [f for f in around.parties if f.start < around.sentence.start and f.value.name in names]
    if len(names) != 1 or not told or borrower.name in names:
        return people
    return [*(p for p in people if p is not borrower), *participants([(Placed(told[-1], "understood"), "borrower")])]
