"""Which of the values that reports state is preferred, why, and whether the others contradict it."""

from __future__ import annotations

from typing import Any

from torihiki.merging.ledger import Choice, Ledger, Stated

__all__ = ["amount", "finest", "latest_status", "majority", "telling"]

_STATUS = {s: i for i, s in enumerate(("rumoured", "planned", "agreed", "completed", "denied", "cancelled"))}  # the further, the higher
_UNKNOWN = 10**9  # the length of a date that nothing lays on the calendar: longer than any


def majority(stated: Stated, ledger: Ledger) -> Choice:
    """The value that most articles state; a vague one neither wins over an exact one nor contradicts it."""
    firm = [e for e in stated if not _vague(e["value"])] or stated
    best = ledger.ranked(firm)[0]
    return Choice(best["value"], ledger.why(firm, best), len(firm) > 1)


def _vague(value: dict[str, Any]) -> bool:
    """Whether a value names no figure (billions)."""
    return value.get("modifier") == "vague"


def amount(stated: Stated, ledger: Ledger) -> Choice:
    """A conflict where two reports name different sums in one currency, be it the one into which an article converts its own."""
    choice = majority(stated, ledger)
    exact = [r.sums for r in ledger.cluster if r.body.get("amount") and not _vague(r.body["amount"])]
    clash = any(a[c] != b[c] for i, a in enumerate(exact) for b in exact[i + 1 :] for c in (_common(a, b),) if c is not None)
    return choice._replace(conflict=choice.conflict and clash)


def _common(a: dict[str | None, Any], b: dict[str | None, Any]) -> str | None:
    """The currency in which two reports can be compared: that in which the first states its sum, if the other knows it."""
    return next((c for c in reversed(list(a)) if c in b and c is not None), None)


def telling(stated: Stated, ledger: Ledger) -> Choice:
    """The type that most reports give, a telling one before ``other``; reports that differ in it were joined because they may."""
    ranked = ledger.ranked(stated)
    best = next((e for e in ranked if e["value"] != "other"), ranked[0])
    return Choice(best["value"], ledger.why(stated, best), conflict=False)


def latest_status(stated: Stated, ledger: Ledger) -> Choice:
    """A later status replaces an earlier one; of the same day the further one counts.

    A later article that only repeats the plan takes nothing back.
    """
    firm = [r for r in ledger.cluster if r.body["status"] not in {"rumoured", "planned"}] or ledger.cluster
    last = max(firm, key=lambda r: (r.published or "", _STATUS[r.body["status"]]))
    return Choice(last.body["status"], "the latest report", conflict=False)


def finest(stated: Stated, ledger: Ledger) -> Choice:
    """The finest date; coarser ones that hold it do not contradict it."""
    best = min(ledger.ranked(stated), key=lambda e: _length(e["value"]))["value"]
    if all(_holds(e["value"], best) for e in stated):
        return Choice(best, "the finest of dates that agree", conflict=False)
    most = ledger.ranked(stated)[0]
    return Choice(most["value"], ledger.why(stated, most), conflict=True)


def _length(value: dict[str, Any]) -> int:
    """How long a date is, to be compared with others: the difference of its days written as numbers (20250131 - 20250101)."""
    start, end = value.get("start"), value.get("end")
    return int(end.replace("-", "")) - int(start.replace("-", "")) if start and end else _UNKNOWN


def _holds(coarse: dict[str, Any], fine: dict[str, Any]) -> bool:
    """Whether one interval lies in the other; an unresolved date contradicts nothing."""
    if not (coarse.get("start") and coarse.get("end") and fine.get("start") and fine.get("end")):
        return True
    return bool(coarse["start"] <= fine["start"] and fine["end"] <= coarse["end"]) or bool(
        fine["start"] <= coarse["start"] and coarse["end"] <= fine["end"]
    )
