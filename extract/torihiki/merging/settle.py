"""One merged deal from the reports of one deal: every value with its sources, the preferred one and why. Nothing is averaged."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from torihiki.merging.report import Report, family, party_key

__all__ = ["identity", "settle"]

_LOCAL = frozenset({"mention", "way", "confidence"})  # of a slot, what belongs to one article
_STATUS = {s: i for i, s in enumerate(("rumoured", "planned", "agreed", "completed", "denied", "cancelled"))}


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
    ledger = _Ledger(cluster)
    merged: dict[str, Any] = {"id": _id(cluster, number)}
    merged["type"] = ledger.take("type", _plain("type"), _telling)
    merged["status"] = ledger.take("status", _plain("status"), _latest_status)
    merged["parties"] = _parties(cluster)
    ledger.note("parties", lambda r: [{"name": p["name"], "role": p["role"]} for p in r.body["parties"]])
    merged["amount"] = ledger.take("amount", _slot("amount"), _amount)
    merged["duration"] = ledger.take("duration", _slot("duration"), _majority)
    for field in ("chips", "capacity", "terms"):
        merged[field] = _union(cluster, field)
        ledger.note(field, _slots(field))
    roles = dict.fromkeys(d["role"] for r in cluster for d in r.body.get("dates", ()))
    merged["dates"] = [ledger.take(f"dates.{role}", _dated(role), _when) for role in roles]
    ledger.conflicts.extend(_announcement(cluster))
    merged["deals"] = [{"article": r.article, "deal": r.body["id"]} for r in cluster]
    merged["values"] = ledger.values
    merged["conflicts"] = ledger.conflicts
    merged["first_reported"] = min(dated, default=None)
    merged["last_reported"] = max(dated, default=None)
    merged["confidence"] = _confidence(cluster)
    return merged


Get = Callable[[Report], Any]
Stated = list[dict[str, Any]]  # {"value": …, "sources": [{"article", "deal"}]}: one entry a value


class Choice(NamedTuple):
    """The preferred value, why, and whether the others contradict it."""

    value: Any
    why: str
    conflict: bool


class _Ledger:
    """What the reports of one deal state, field by field, and where they disagree."""

    def __init__(self, cluster: Sequence[Report]) -> None:
        self.cluster = cluster
        self.newest = {r.article: r.order for r in cluster}
        self.values: dict[str, Stated] = {}
        self.conflicts: list[dict[str, Any]] = []

    def note(self, field: str, get: Get) -> Stated:
        """Every value of a field with those who state it; nothing is noted if none does."""
        stated = _stated(self.cluster, get)
        if stated:
            self.values[field] = stated
        return stated

    def take(self, field: str, get: Get, choose: Callable[[Stated, _Ledger], Choice]) -> Any:
        """The preferred value of a field, or ``None``; a disagreement is listed."""
        stated = self.note(field, get)
        if not stated:
            return None
        choice = choose(stated, self)
        if choice.conflict:
            values = [{"value": e["value"], "articles": list(_articles(e))} for e in stated]
            self.conflicts.append({"field": field, "values": values, "preferred": choice.value, "why": choice.why})
        return choice.value

    def ranked(self, stated: Stated) -> Stated:
        """Most articles first, then the one that the latest article states; copies of one text are one article."""
        return sorted(stated, key=lambda e: (len(self._texts(e)), max(self.newest[a] for a in _articles(e))), reverse=True)

    def why(self, stated: Stated, best: dict[str, Any]) -> str:
        """How the best value was chosen, for a person."""
        total = len({a for e in stated for a in self._texts(e)})
        mine = len(self._texts(best))
        return f"stated by {mine} of {total} articles" if mine > 1 else "stated by the latest article"

    def _texts(self, entry: dict[str, Any]) -> set[str]:
        source = {r.article: r.source for r in self.cluster}
        return {source[a] for a in _articles(entry)}


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
    mark = identity(cluster) + (f"#{number}" if number > 1 else "")
    return "deal-" + hashlib.sha256(mark.encode()).hexdigest()[:16]


def _bare(value: dict[str, Any] | None) -> dict[str, Any] | None:
    """A slot without what ties it to one article: its mention, how it came to the deal, and the span of a term (a date's start and end are days)."""
    if not value:
        return None
    local = _LOCAL if "timex" in value else {*_LOCAL, "start", "end"}
    return {k: v for k, v in value.items() if k not in local}


def _key(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _stated(cluster: Iterable[Report], get: Callable[[Report], Any]) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for report in cluster:
        value = get(report)
        if value is not None:
            entry = found.setdefault(_key(value), {"value": value, "sources": []})
            entry["sources"].append({"article": report.article, "deal": report.body["id"]})
    return list(found.values())


def _articles(entry: dict[str, Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(s["article"] for s in entry["sources"]))


def _majority(stated: Stated, ledger: _Ledger) -> Choice:
    """The value that most articles state; a vague one neither wins over an exact one nor contradicts it."""
    firm = [e for e in stated if not _vague(e["value"])] or stated
    best = ledger.ranked(firm)[0]
    return Choice(best["value"], ledger.why(firm, best), len(firm) > 1)


def _vague(value: dict[str, Any]) -> bool:
    return value.get("modifier") == "vague"


def _amount(stated: Stated, ledger: _Ledger) -> Choice:
    """A conflict where two reports name different sums in one currency, be it the one into which an article converts its own."""
    choice = _majority(stated, ledger)
    exact = [r.sums for r in ledger.cluster if r.body.get("amount") and not _vague(r.body["amount"])]
    clash = any(a[c] != b[c] for i, a in enumerate(exact) for b in exact[i + 1 :] for c in (_common(a, b),) if c is not None)
    return choice._replace(conflict=choice.conflict and clash)


def _common(a: dict[str | None, Any], b: dict[str | None, Any]) -> str | None:
    """The currency in which two reports can be compared: that in which the first states its sum, if the other knows it."""
    return next((c for c in reversed(list(a)) if c in b and c is not None), None)


def _telling(stated: Stated, ledger: _Ledger) -> Choice:
    """The type that most reports give, a telling one before ``other``; reports that differ in it were joined because they may."""
    ranked = ledger.ranked(stated)
    best = next((e for e in ranked if e["value"] != "other"), ranked[0])
    return Choice(best["value"], ledger.why(stated, best), conflict=False)


def _latest_status(stated: Stated, ledger: _Ledger) -> Choice:
    """A later status replaces an earlier one; of the same day the further one counts.

    A later article that only repeats the plan takes nothing back.
    """
    firm = [r for r in ledger.cluster if r.body["status"] not in {"rumoured", "planned"}] or ledger.cluster
    last = max(firm, key=lambda r: (r.published or "", _STATUS[r.body["status"]]))
    return Choice(last.body["status"], "the latest report", conflict=False)


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
    found: dict[str, dict[str, Any]] = {}
    for report in cluster:
        for item in report.body.get(field, ()):
            bare = {k: v for k, v in item.items() if k not in _LOCAL}
            mark = _key({k: v for k, v in bare.items() if k not in {"start", "end", "text", "quantity", "modifier"}})
            held = found.get(mark)
            if held is None or (held.get("quantity") is None and bare.get("quantity") is not None):
                found[mark] = bare
    return list(found.values())


def _date(report: Report, role: str) -> dict[str, Any] | None:
    return _bare(next((d for d in report.body.get("dates", ()) if d["role"] == role), None))


def _when(stated: Stated, ledger: _Ledger) -> Choice:
    """The finest date; coarser ones that hold it do not contradict it."""
    best = min(ledger.ranked(stated), key=lambda e: _length(e["value"]))["value"]
    if all(_holds(e["value"], best) for e in stated):
        return Choice(best, "the finest of dates that agree", conflict=False)
    most = ledger.ranked(stated)[0]
    return Choice(most["value"], ledger.why(stated, most), conflict=True)


def _length(value: dict[str, Any]) -> int:
    start, end = value.get("start"), value.get("end")
    return int(end.replace("-", "")) - int(start.replace("-", "")) if start and end else 10**9


def _holds(coarse: dict[str, Any], fine: dict[str, Any]) -> bool:
    """Whether one interval lies in the other; an unresolved date contradicts nothing."""
    if not (coarse.get("start") and coarse.get("end") and fine.get("start") and fine.get("end")):
        return True
    return bool(coarse["start"] <= fine["start"] and fine["end"] <= coarse["end"]) or bool(
        fine["start"] <= coarse["start"] and coarse["end"] <= fine["end"]
    )


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
