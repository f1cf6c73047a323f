"""Kinds of deals, and how far they are, by what holds of them all."""

from __future__ import annotations

from torihiki.deals.shape import DealType, Status

__all__ = ["EQUITY", "FUNDED", "OPEN", "OVER", "SETTLED", "SOLE", "STAKES", "TRANSFERS", "WHOLE"]

TRANSFERS: frozenset[DealType] = frozenset({"acquisition", "divestiture"})  # one and the same, told by the buyer or the seller
WHOLE: frozenset[DealType] = TRANSFERS | {"merger"}  # of whole firms and businesses: done once
STAKES: frozenset[DealType] = TRANSFERS | {"investment"}  # of shares: nobody but those who part with them need agree
EQUITY: frozenset[DealType] = WHOLE | {"investment"}  # of firms and shares: they change hands on a day
FUNDED: frozenset[DealType] = frozenset({"investment", "financing"})  # a firm gets money, and has to say from whom
SOLE: frozenset[DealType] = FUNDED | {"ipo", "construction", "subsidy"}  # one named party suffices

OPEN: frozenset[Status] = frozenset({"rumoured", "planned"})  # nothing binds yet
SETTLED: frozenset[Status] = frozenset({"agreed", "completed"})  # something binds
OVER: frozenset[Status] = frozenset({"cancelled", "denied"})  # what will not be done
