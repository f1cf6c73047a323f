"""Whether two reports speak of one deal, and why."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from torihiki.core.lexicon import Lexicon
from torihiki.merging.report import Bounds, Report, family
from torihiki.values.exchange import Band, bands, plausible
from torihiki.values.money import Money
from torihiki.values.number import Bounds as NumberBounds
from torihiki.values.term import months

__all__ = ["Verdict", "same"]

NEAR = Decimal("0.12")  # amounts of one deal that reports round or revise
REVISED = Decimal("0.5")  # between a rumour and the agreement
FAR_DAYS = 550  # a deal with nothing but its parties in common is not the same after a year and a half
SIGNED_DAYS = 45  # two signings further apart are two deals, unless the sum is the same
SOFT = {"rumoured", "planned"}
ONE_OF = {
    "acquirer", "target", "investee", "issuer", "licensor", "licensee", "lessor", "lessee", "provider", "customer", "borrower", "grantee",
}  # fmt: skip


class Verdict(NamedTuple):
    """``why`` is a sentence for a person."""

    same: bool
    why: str


def same(a: Report, b: Report) -> Verdict:
    """Compare two reports of different articles (or of one, if it tells a deal twice)."""
    kinds = family(a.body["type"]), family(b.body["type"])
    if kinds[0] != kinds[1] and "any" not in kinds and {*kinds} != {"control", "equity"}:
        return Verdict(False, f"a {a.body['type']} is no {b.body['type']}")
    shared, clash = _parties(a, b)
    if clash:
        return Verdict(False, clash)
    if _instruments_differ(a, b):
        return Verdict(False, "one is a loan, the other a bond")
    sums = _amounts(a, b)
    if sums == "differ":
        return Verdict(False, "their amounts cannot be one")
    if not shared:
        return Verdict(False, "they share no party")
    if shared < 2 and sums == "unknown" and a.bounds is not None and b.bounds is not None:
        return Verdict(False, "only one party is shared, and the amounts are in two currencies")
    if shared < 2 and min(len(a.names), len(b.names)) > 1 and sums != "equal":
        return Verdict(False, "only one party is shared")
    if _terms_differ(a, b) and sums != "equal":
        return Verdict(False, "they run for different times")
    gap = _days(a.published, b.published)
    if sums != "equal":
        if gap is not None and gap > FAR_DAYS:
            return Verdict(False, "they were reported too far apart")
        if _signed_apart(a, b):
            return Verdict(False, "they were signed on different days")
        if len(a.names) == 1 and sums != "near" and {a.body["status"], b.body["status"]} & {"completed"} and gap and gap > 90:
            return Verdict(False, "one party alone, and long apart")
    if _completed_before(a, b) and sums != "equal":
        return Verdict(False, "one was completed before the other was planned")
    return Verdict(True, f"{shared} parties in common" + {"equal": ", the same amount", "near": ", nearly the same amount"}.get(sums, ""))


def _parties(a: Report, b: Report) -> tuple[int, str | None]:
    """How many names they share, and what speaks against them: a name on the other side, or another name in its place."""
    ours, theirs = a.names, b.names
    common = {n for n in ours if n in theirs}
    for name in common:
        if _side(ours[name]) != _side(theirs[name]) and {_side(ours[name]), _side(theirs[name])} <= {"pays", "paid"}:
            return len(common), "a party stands on the other side"
    rest_a = {_side(r): n for n, r in ours.items() if n not in common and r in ONE_OF}
    rest_b = {_side(r): n for n, r in theirs.items() if n not in common and r in ONE_OF}
    for side in rest_a.keys() & rest_b.keys():
        if side != "other":
            return len(common), "another name stands in one role"
    return len(common), None


def _instruments_differ(a: Report, b: Report) -> bool:
    """A loan and a bond of one debtor: two financings, even for the same sum."""
    apart = any({role, b.names.get(name)} == {"borrower", "issuer"} for name, role in a.names.items())
    return apart and a.body["type"] == b.body["type"] == "financing"


_PAYS = {"customer", "acquirer", "investor", "lender", "lessee", "licensee", "grantor"}
_PAID = {"provider", "target", "seller", "investee", "borrower", "lessor", "licensor", "grantee", "issuer"}


def _side(role: str) -> str:
    return "pays" if role in _PAYS else "paid" if role in _PAID else "other"


def _amounts(a: Report, b: Report) -> str:
    """``equal``, ``near``, ``unknown`` or ``differ``; in whichever currency both state the sum.

    Where they share none, they differ if no exchange rate of the last decades makes one sum of both.
    """
    found = [compare(ours, b.sums[c], soft=bool({a.body["status"], b.body["status"]} & SOFT)) for c, ours in a.sums.items() if c in b.sums]
    if found or not a.sums or not b.sums:
        return min(found, key=("equal", "near", "differ").index, default="unknown")
    return (
        "unknown"
        if any(plausible(_money(ours), _money(theirs), _bands()) for ours in a.sums.values() for theirs in b.sums.values())
        else "differ"
    )


def _money(bounds: Bounds) -> Money:
    currency, low, high = bounds
    return Money(currency, NumberBounds(low, high))


@cache
def _bands() -> dict[str, Band]:
    return bands((row.id, row.fields) for row in Lexicon().rows("currency"))


def compare(ours: Bounds, theirs: Bounds, *, soft: bool) -> str:
    """Two amounts of one currency; ``soft`` where one is only a rumour or plan, which the deal may revise."""
    if ours == theirs:
        return "equal"
    if ours[1] <= theirs[2] and theirs[1] <= ours[2]:
        return "near"
    low, high = sorted((ours[1] + ours[2], theirs[1] + theirs[2]))
    gap = (high - low) / high if high else Decimal(0)
    return "near" if gap <= (REVISED if soft else NEAR) else "differ"


def _terms_differ(a: Report, b: Report) -> bool:
    ours, theirs = a.body.get("duration"), b.body.get("duration")
    if not ours or not theirs:
        return False
    return months(ours["low"]) > months(theirs["high"]) or months(theirs["low"]) > months(ours["high"])


def _days(a: str | None, b: str | None) -> int | None:
    return abs((date.fromisoformat(a) - date.fromisoformat(b)).days) if a and b else None


def _date(report: Report, roles: set[str]) -> str | None:
    return next(
        (d["start"] for d in report.body.get("dates", ()) if d["role"] in roles and d.get("start") and d.get("start") == d.get("end")), None
    )


def _signed_apart(a: Report, b: Report) -> bool:
    """Whether their signings lie apart; announcements only of one step, since a completion is announced long after the agreement."""
    statuses = {a.body["status"], b.body["status"]}
    if statuses & SOFT:
        return False
    gap = _days(_date(a, {"signed"}), _date(b, {"signed"}))
    if gap is None and len(statuses) == 1:
        gap = _days(_date(a, {"signed", "announced"}), _date(b, {"signed", "announced"}))
    return gap is not None and gap > SIGNED_DAYS


def _completed_before(a: Report, b: Report) -> bool:
    for done, other in ((a, b), (b, a)):
        if done.body["status"] == "completed" and other.body["status"] in SOFT:
            gap = (done.published or "") < (other.published or "")
            if gap and (_days(done.published, other.published) or 0) > 30:
                return True
    return False
