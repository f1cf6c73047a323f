"""Bring reports together that may be one deal, without comparing all pairs, in bounded memory.

Reports and their block keys go to a temporary SQLite file; groups come back in key order. In a group each report is compared to the
clusters that have its amount, and to the few most recent others, so that a pair of names in a thousand reports costs a thousand steps.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import tempfile
from array import array
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from torihiki.merging.match import Verdict, same
from torihiki.merging.report import Report, keys

__all__ = ["Note", "clusters"]

RECENT = 6  # clusters without a common amount that a report is compared to
MEMBERS = 3  # members of a cluster that it is compared to

Note = Callable[[Report, Report, Verdict], None]
"""Told of every comparison."""


def clusters(reports: Iterable[Report], note: Note | None = None) -> Iterator[list[Report]]:
    """Groups of reports that speak of one deal, each in order of time; groups in order of their first report."""
    with tempfile.TemporaryDirectory(prefix="torihiki-merge-") as folder:
        store = sqlite3.connect(Path(folder, "blocks.db"), isolation_level=None)
        try:
            yield from _clusters(store, reports, note)
        finally:
            store.close()


def _clusters(store: sqlite3.Connection, reports: Iterable[Report], note: Note | None) -> Iterator[list[Report]]:
    store.executescript(
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=FILE; PRAGMA cache_size=-65536;"
        "CREATE TABLE report (n INTEGER PRIMARY KEY, body TEXT, first TEXT, root INTEGER);"
        "CREATE TABLE block (k INTEGER, first TEXT, n INTEGER);"
    )
    store.execute("BEGIN")
    count = 0
    for count, report in enumerate(reports, 1):
        first = "\t".join(report.order)
        store.execute("INSERT INTO report VALUES (?, ?, ?, NULL)", (count, _pack(report), first))
        store.executemany("INSERT INTO block VALUES (?, ?, ?)", ((_number(key), first, count) for key in keys(report)))
    store.execute("COMMIT")
    roots = array("L", range(count + 1))
    members: dict[int, set[str]] = {}  # the articles of a cluster: an article that tells two deals apart keeps them apart
    for group in _groups(store):
        known = dict(group)
        for one, other in _joins(group, note):
            a, b = _find(roots, one), _find(roots, other)
            ours, theirs = members.get(a, {known[one].article}), members.get(b, {known[other].article})
            if a != b and ours & theirs:
                if note:
                    note(known[one], known[other], Verdict(False, f"{min(ours & theirs)} tells the deals that they were joined to apart"))
            elif a != b:
                roots[max(a, b)] = min(a, b)
                members.pop(max(a, b), None)
                members[min(a, b)] = ours | theirs
    store.execute("BEGIN")
    store.executemany("UPDATE report SET root = ? WHERE n = ?", ((_find(roots, n), n) for n in range(1, count + 1)))
    store.execute("COMMIT")
    yield from _gather(store)


def _number(key: str) -> int:
    """A key as a 63-bit number: one chance in a billion that two of a million meet, and then the comparison parts them."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "big") >> 1


def _groups(store: sqlite3.Connection) -> Iterator[list[tuple[int, Report]]]:
    key: int | None = None
    group: list[int] = []
    for k, n in store.execute("SELECT k, n FROM block ORDER BY k, first"):
        if k != key:
            if len(group) > 1:
                yield _load(store, group)
            key, group = k, []
        group.append(n)
    if len(group) > 1:
        yield _load(store, group)


def _load(store: sqlite3.Connection, numbers: list[int]) -> list[tuple[int, Report]]:
    return [(n, _unpack(store.execute("SELECT body FROM report WHERE n = ?", (n,)).fetchone()[0])) for n in numbers]


def _joins(group: list[tuple[int, Report]], note: Note | None) -> Iterator[tuple[int, int]]:
    """Pairs of report numbers that are one deal."""
    found: list[list[tuple[int, Report]]] = []
    by_amount: dict[Any, dict[int, None]] = {}
    for number, report in group:
        known = list(islice(reversed(by_amount.get(report.bounds, {})), RECENT)) if report.bounds else []
        last = range(len(found) - 1, max(len(found) - 1 - RECENT, -1), -1)
        tried = dict.fromkeys([*known, *last])
        home = next((i for i in tried if _fits(report, found[i], note)), None)
        if home is None:
            home = len(found)
            found.append([])
        else:
            yield found[home][0][0], number
        found[home].append((number, report))
        if report.bounds:
            by_amount.setdefault(report.bounds, {})[home] = None


def _fits(report: Report, cluster: list[tuple[int, Report]], note: Note | None) -> bool:
    twin = next((other for _, other in cluster if other.article == report.article), None)
    if twin is not None:
        if note:
            note(twin, report, Verdict(False, "one article tells them apart"))
        return False
    for _, other in cluster[:1] + cluster[1:][-(MEMBERS - 1) :]:
        verdict = same(other, report)
        if note:
            note(other, report, verdict)
        if not verdict.same:
            return False
    return True


def _gather(store: sqlite3.Connection) -> Iterator[list[Report]]:
    store.executescript(
        "CREATE INDEX by_root ON report (root, first); CREATE TABLE head AS SELECT root, MIN(first) AS first FROM report GROUP BY root;"
    )
    rows = store.execute("SELECT r.root, r.body FROM head h CROSS JOIN report r ON r.root = h.root ORDER BY h.first, h.root, r.first")
    root: int | None = None
    cluster: list[Report] = []
    for number, body in rows:
        if number != root and cluster:
            yield cluster
            cluster = []
        root = number
        cluster.append(_unpack(body))
    if cluster:
        yield cluster


def _find(roots: array[int], n: int) -> int:
    while roots[n] != n:
        roots[n] = roots[roots[n]]
        n = roots[n]
    return n


def _pack(report: Report) -> str:
    return json.dumps(
        (report.article, report.published, report.source, report.body, list(report.converted)), ensure_ascii=False, separators=(",", ":")
    )


def _unpack(body: str) -> Report:
    return Report(*json.loads(body))
