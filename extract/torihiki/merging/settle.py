"""One merged deal from the reports of one deal: every value with its sources, the preferred one and why. Nothing is averaged."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any

from torihiki.merging.report import Report, family
from torihiki.values.name import name_key

__all__ = ["identity", "settle"]

_STATUS = {s: i for i, s in enumerate(("rumoured", "planned", "agreed", "completed", "denied", "cancelled"))}
_MAIN_ROLES = ("announced", "signed", "completion", "start", "end", "capacity", "payment")  # roles with one true date each


def identity(cluster: Sequence[Report]) -> str:
    """What the deal is in itself: its two main parties and the family of its type, in every spelling the same."""
    votes: dict[str, int] = {}
    for report in cluster:
        for party in report.body["parties"]:
            name = name_key(party["name"])
            votes[name] = votes.get(name, 0) + 1
    main = sorted(sorted(votes, key=lambda n: (-votes[n], n))[:2])
    kind = next((family(r.body["type"]) for r in cluster if r.body["type"] != "other"), "any")
    return f"{kind}:{'|'.join(main)}"


def settle(cluster: Sequence[Report], number: int) -> dict[str, Any]:
    """The merged deal's JSON object (contract: Merging across articles). ``number`` counts deals of one identity, from 1."""
    dated = [r.published for r in cluster if r.published]
    sources = len({r.source for r in cluster})
    merged: dict[str, Any] = {"id": _id(cluster, number)}
    values: dict[str, list[dict[str, Any]]] = {}
    conflicts: list[dict[str, Any]] = []

    def take(field: str, get: Callable[[Report], Any], prefer: Callable[[list[dict[str, Any]]], tuple[Any, str, bool]]) -> Any:  # noqa: ANN401
        stated = _stated(cluster, get)
        if not stated:
            return None
        values[field] = stated
        best, why, conflict = prefer(stated)
        if conflict:
            conflicts.append(_conflict(field, stated, best, why))
        return best

    newest = {r.article: r.order for r in cluster}
    merged["type"] = take("type", lambda r: r.body["type"], lambda s: _telling(s, newest))
    merged["status"] = take("status", lambda r: r.body["status"], lambda s: _latest_status(s, cluster))
    merged["parties"] = _parties(cluster)
    values["parties"] = _stated(cluster, lambda r: [{"name": p["name"], "role": p["role"]} for p in r.body["parties"]])
    merged["amount"] = take("amount", lambda r: _bare(r.body.get("amount")), lambda s: _amount(s, newest, cluster))
    merged["duration"] = take("duration", lambda r: _bare(r.body.get("duration")), lambda s: _majority(s, newest, _vague))
    for field in ("chips", "capacity", "terms"):
        merged[field] = _union(cluster, field)
        stated = _stated(cluster, lambda r, f=field: [_bare(x) for x in r.body.get(f, ())] or None)
        if stated:
            values[field] = stated
    merged["dates"] = []
    for role in dict.fromkeys(d["role"] for r in cluster for d in r.body.get("dates", ())):
        chosen = take(f"dates.{role}", lambda r, x=role: _date(r, x), lambda s, x=role: _when(s, newest, x))
        merged["dates"].append(chosen)
    for clash in _announcement(cluster):
        conflicts.append(clash)
    merged["deals"] = [{"article": r.article, "deal": r.body["id"]} for r in cluster]
    merged["values"] = values
    merged["conflicts"] = conflicts
    merged["first_reported"] = min(dated, default=None)
    merged["last_reported"] = max(dated, default=None)
    best = max(Decimal(str(r.body.get("confidence", 0.5))) for r in cluster)
    merged["confidence"] = float(min(best + Decimal("0.05") * (sources - 1), Decimal("0.99")))
    return merged


def _id(cluster: Sequence[Report], number: int) -> str:
    mark = identity(cluster) + (f"#{number}" if number > 1 else "")
    return "deal-" + hashlib.sha256(mark.encode()).hexdigest()[:16]


def _bare(value: Any) -> Any:  # noqa: ANN401
    """A slot without what ties it to one article."""
    return {k: v for k, v in value.items() if k not in {"mention", "start", "end"} or k in {"start", "end"} and "timex" in value} if value else None


def _key(value: Any) -> str:  # noqa: ANN401
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


def _conflict(field: str, stated: list[dict[str, Any]], preferred: Any, why: str) -> dict[str, Any]:  # noqa: ANN401
    return {"field": field, "values": [{"value": e["value"], "articles": list(_articles(e))} for e in stated], "preferred": preferred, "why": why}


def _ranked(stated: list[dict[str, Any]], newest: dict[str, tuple[str, str, str]]) -> list[dict[str, Any]]:
    """Most articles first, then the one that the latest article states."""
    return sorted(stated, key=lambda e: (len(_articles(e)), max(newest[a] for a in _articles(e))), reverse=True)


def _why(stated: list[dict[str, Any]], best: dict[str, Any]) -> str:
    total = len({a for e in stated for a in _articles(e)})
    mine = len(_articles(best))
    return f"stated by {mine} of {total} articles" if mine > 1 else "stated by the latest article"


def _majority(
    stated: list[dict[str, Any]], newest: dict[str, tuple[str, str, str]], weak: Callable[[Any], bool]
) -> tuple[Any, str, bool]:
    """The value that most articles state; a vague one neither wins over an exact one nor contradicts it."""
    firm = [e for e in stated if not weak(e["value"])] or stated
    best = _ranked(firm, newest)[0]
    return best["value"], _why(firm, best), len(firm) > 1


def _vague(value: dict[str, Any]) -> bool:
    return value.get("modifier") == "vague"


def _amount(
    stated: list[dict[str, Any]], newest: dict[str, tuple[str, str, str]], cluster: Sequence[Report]
) -> tuple[Any, str, bool]:
    """A conflict where two reports name different sums in one currency, be it the one into which an article converts its own."""
    firm = [e for e in stated if not _vague(e["value"])] or stated
    best = _ranked(firm, newest)[0]
    exact = [r.sums for r in cluster if r.body.get("amount") and not _vague(r.body["amount"])]
    clash = any(a[c] != b[c] for i, a in enumerate(exact) for b in exact[i + 1 :] for c in (_common(a, b),) if c is not None)
    return best["value"], _why(firm, best), clash and len(firm) > 1


def _common(a: dict[str | None, Any], b: dict[str | None, Any]) -> str | None:
    """The currency in which two reports can be compared: that in which the first states its sum, if the other knows it."""
    return next((c for c in reversed(list(a)) if c in b and c is not None), None)


def _telling(stated: list[dict[str, Any]], newest: dict[str, tuple[str, str, str]]) -> tuple[Any, str, bool]:
    best = next((e for e in _ranked(stated, newest) if e["value"] != "other"), stated[0])
    return best["value"], _why(stated, best), False


def _latest_status(stated: list[dict[str, Any]], cluster: Sequence[Report]) -> tuple[Any, str, bool]:
    """A later status replaces an earlier one; of the same day the further one counts."""
    last = max(cluster, key=lambda r: (r.published or "", _STATUS[r.body["status"]]))
    soft = {"rumoured", "planned"}
    firm = [r for r in cluster if r.body["status"] not in soft]
    if last.body["status"] in soft and firm:  # a later article that only repeats the plan takes nothing back
        last = max(firm, key=lambda r: (r.published or "", _STATUS[r.body["status"]]))
    return last.body["status"], "the latest report", False


def _parties(cluster: Sequence[Report]) -> list[dict[str, str]]:
    """Each organisation once; its name as most reports have it, Latin letters before katakana."""
    seen: dict[str, list[tuple[str, str]]] = {}
    for report in cluster:
        for party in report.body["parties"]:
            seen.setdefault(name_key(party["name"]), []).append((party["name"], party["role"]))
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
            bare = {k: v for k, v in item.items() if k != "mention"}
            mark = _key({k: v for k, v in bare.items() if k not in {"start", "end", "text", "quantity", "modifier"}})
            held = found.get(mark)
            if held is None or (held.get("quantity") is None and bare.get("quantity") is not None):
                found[mark] = bare
    return list(found.values())


def _date(report: Report, role: str) -> dict[str, Any] | None:
    held = next((d for d in report.body.get("dates", ()) if d["role"] == role), None)
    return _bare(held) if held else None


def _when(stated: list[dict[str, Any]], newest: dict[str, tuple[str, str, str]], role: str) -> tuple[Any, str, bool]:
    """The finest date; coarser ones that hold it do not contradict it."""
    ranked = sorted(_ranked(stated, newest), key=lambda e: _length(e["value"]))
    best = ranked[0]["value"]
    against = [e for e in stated if not _holds(e["value"], best)]
    if not against:
        return best, "the finest of dates that agree", False
    most = _ranked(stated, newest)[0]
    return most["value"], _why(stated, most), role in _MAIN_ROLES


def _length(value: dict[str, Any]) -> int:
    start, end = value.get("start"), value.get("end")
    return int(end.replace("-", "")) - int(start.replace("-", "")) if start and end else 10**9


def _holds(coarse: dict[str, Any], fine: dict[str, Any]) -> bool:
    """Whether one interval lies in the other; an unresolved date contradicts nothing."""
    if not (coarse.get("start") and coarse.get("end") and fine.get("start") and fine.get("end")):
        return True
    return bool(coarse["start"] <= fine["start"] and fine["end"] <= coarse["end"]) or bool(fine["start"] <= coarse["start"] and coarse["end"] <= fine["end"])


def _announcement(cluster: Sequence[Report]) -> Iterable[dict[str, Any]]:
    """A deal is announced when it is signed or later: a signing after another article's announcement is a conflict."""
    announced = [(r, _date(r, "announced")) for r in cluster]
    signed = [(r, _date(r, "signed")) for r in cluster]
    for one, first in announced:
        for other, second in signed:
            if first and second and first.get("end") and second.get("start") and first["end"] < second["start"] and one.article != other.article:
                entries = [{"value": first, "articles": [one.article]}, {"value": second, "articles": [other.article]}]
                why = "the earlier date: no deal is announced before it is signed"
                yield {"field": "dates", "values": entries, "preferred": first, "why": why}
                return
