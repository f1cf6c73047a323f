"""One merged deal from the reports of one deal: every value with its sources, the preferred one and why. Nothing is averaged."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from torihiki.merging import choose
from torihiki.merging.ledger import Get, Ledger, mark
from torihiki.merging.report import Report, family, party_key

__all__ = ["identity", "settle"]

_LOCAL = frozenset({"mention", "way", "confidence"})  # of a slot, what belongs to one article
_SAID_OTHERWISE = frozenset({"start", "end", "text", "quantity", "modifier"})  # what two reports of one chip or term may differ in


def identity(cluster: Sequence[Report]) -> str:
    """What the deal is in itself: its two main parties and the family of its type, in every spelling the same."""
    votes: dict[str, int] = {}
    for report in cluster:
        for party in report.body["parties"]:
            name = party_key(party)
            votes[name] = votes.get(name, 0) + 1
    main = sorted(sorted(votes, key=lambda n: (-votes[n], n))[:2])
    kind = next((family(r.body["type"]) for r in cluster if r.body["type"] != "other"), "any")
    return f"{kind}:{'|'.join(main)}"


def settle(cluster: Sequence[Report], number: int) -> dict[str, Any]:
    """The merged deal's JSON object (contract: Merging across articles). ``number`` counts deals of one identity, from 1."""
    dated = [r.published for r in cluster if r.published]
    ledger = Ledger(cluster)
    merged: dict[str, Any] = {"id": _id(cluster, number)}
    merged["type"] = ledger.take("type", _plain("type"), choose.telling)
    merged["status"] = ledger.take("status", _plain("status"), choose.latest_status)
    merged["parties"] = _parties(cluster)
    ledger.note("parties", lambda r: [{"name": p["name"], "role": p["role"]} for p in r.body["parties"]])
    merged["amount"] = ledger.take("amount", _slot("amount"), choose.amount)
    merged["duration"] = ledger.take("duration", _slot("duration"), choose.majority)
    for field in ("chips", "capacity", "terms"):
        merged[field] = _union(cluster, field)
        ledger.note(field, _slots(field))
    roles = dict.fromkeys(d["role"] for r in cluster for d in r.body.get("dates", ()))
    merged["dates"] = [ledger.take(f"dates.{role}", _dated(role), choose.finest) for role in roles]
    ledger.conflicts.extend(_announcement(cluster))
    merged["deals"] = [{"article": r.article, "deal": r.body["id"]} for r in cluster]
    merged["values"] = ledger.values
    merged["conflicts"] = ledger.conflicts
    merged["first_reported"] = min(dated, default=None)
    merged["last_reported"] = max(dated, default=None)
    merged["confidence"] = _confidence(cluster)
    return merged


def _plain(field: str) -> Get:
    return lambda report: report.body[field]


def _slot(field: str) -> Get:
    return lambda report: _bare(report.body.get(field))


def _slots(field: str) -> Get:
    return lambda report: [_bare(item) for item in report.body.get(field, ())] or None


def _dated(role: str) -> Get:
    return lambda report: _date(report, role)


def _confidence(cluster: Sequence[Report]) -> float:
    """That of the surest report, and a little more for each further text that says the same."""
    best = max(Decimal(str(r.body.get("confidence", 0.5))) for r in cluster)
    further = len({r.source for r in cluster}) - 1
    return float(min(best + Decimal("0.05") * further, Decimal("0.99")))


def _id(cluster: Sequence[Report], number: int) -> str:
    name = identity(cluster) + (f"#{number}" if number > 1 else "")
    return "deal-" + hashlib.sha256(name.encode()).hexdigest()[:16]


def _bare(value: dict[str, Any] | None) -> dict[str, Any] | None:
    """A slot without what ties it to one article: its mention, how it came to the deal, and the span of a term (a date's start and end are days)."""
    if not value:
        return None
    local = _LOCAL if "timex" in value else {*_LOCAL, "start", "end"}
    return {k: v for k, v in value.items() if k not in local}


def _parties(cluster: Sequence[Report]) -> list[dict[str, str]]:
    """Each organisation once; its name as most reports have it, Latin letters before katakana."""
    seen: dict[str, list[tuple[str, str]]] = {}
    for report in cluster:
        for party in report.body["parties"]:
            seen.setdefault(party_key(party), []).append((party["name"], party["role"]))
    out = []
    for stated in seen.values():
        names, roles = [n for n, _ in stated], [r for _, r in stated]
        name = max(dict.fromkeys(names), key=lambda n: (n.isascii(), names.count(n)))
        out.append({"name": name, "role": max(dict.fromkeys(roles), key=lambda r: (r not in {"other", "partner"}, roles.count(r)))})
    return out


def _union(cluster: Sequence[Report], field: str) -> list[dict[str, Any]]:
    """The chips, capacities or terms of all reports, each once; with a number where one report has it."""
    found: dict[str, dict[str, Any]] = {}
    for report in cluster:
        for item in report.body.get(field, ()):
            bare = {k: v for k, v in item.items() if k not in _LOCAL}
            same = mark({k: v for k, v in bare.items() if k not in _SAID_OTHERWISE})
            held = found.get(same)
            if held is None or (held.get("quantity") is None and bare.get("quantity") is not None):
                found[same] = bare
    return list(found.values())


def _date(report: Report, role: str) -> dict[str, Any] | None:
    """A report's date of a role."""
    return _bare(next((d for d in report.body.get("dates", ()) if d["role"] == role), None))


def _announcement(cluster: Sequence[Report]) -> Iterable[dict[str, Any]]:
    """A deal is announced when it is signed or later: a signing after another article's announcement is a conflict."""
    announced = [(r, _date(r, "announced")) for r in cluster]
    signed = [(r, _date(r, "signed")) for r in cluster]
    for one, first in announced:
        for other, second in signed:
            if (
                first
                and second
                and first.get("end")
                and second.get("start")
                and first["end"] < second["start"]
                and one.article != other.article
            ):
                entries = [{"value": first, "articles": [one.article]}, {"value": second, "articles": [other.article]}]
                why = "the earlier date: no deal is announced before it is signed"
                yield {"field": "dates", "values": entries, "preferred": first, "why": why}
                return
