"""What the reports of one deal state, field by field, with those who state it; and where they disagree."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from torihiki.merging.report import Report

__all__ = ["Choice", "Get", "Ledger", "Stated", "mark"]

Get = Callable[[Report], Any]  # what a report says of a field; ``None``: nothing
Stated = list[dict[str, Any]]  # {"value": …, "sources": [{"article", "deal"}]}: one entry a value


def mark(value: Any) -> str:
    """The same text for values that are equal."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


class Choice(NamedTuple):
    """The preferred value, why, and whether the others contradict it."""

    value: Any
    why: str
    conflict: bool


class Ledger:
    """The values of a merged deal's fields while it is made.

    Attributes:
        cluster: the reports of the deal.
        newest: the place of each article among all, the latest highest.
        values: what is stated of each field.
        conflicts: the fields whose reports disagree, as the record lists them.
    """

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

    def take(self, field: str, get: Get, choose: Callable[[Stated, Ledger], Choice]) -> Any:
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


def _stated(cluster: Sequence[Report], get: Get) -> Stated:
    """Each value that reports give, in the order of the reports."""
    found: dict[str, dict[str, Any]] = {}
    for report in cluster:
        value = get(report)
        if value is not None:
            entry = found.setdefault(mark(value), {"value": value, "sources": []})
            entry["sources"].append({"article": report.article, "deal": report.body["id"]})
    return list(found.values())


def _articles(entry: dict[str, Any]) -> tuple[str, ...]:
    """The articles that state a value, each once."""
    return tuple(dict.fromkeys(s["article"] for s in entry["sources"]))
