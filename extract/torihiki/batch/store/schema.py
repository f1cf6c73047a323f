"""The tables of a store and the views over them. Tables are named in the singular and may change; views are the public surface.

A decimal is kept twice: as a number under its own name, for sorting and sums, and exactly as text in ``…_exact``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from torihiki.batch.flat import ARTICLE, COLUMNS, Row, rows

__all__ = ["APPLICATION", "CHILDREN", "DOCUMENT", "SCHEMA", "VERSION", "child_columns", "child_rows"]

APPLICATION = 0x746F7269  # "tori", in the header of the file: what tells a store from another SQLite file
VERSION = 1

CHILDREN = {"mention": "mentions", "deal": "deals", "party": "parties"}  # table: rows of batch.flat

DOCUMENT = (  # columns of an article's row, but its number
    "key", "id", "file", "line", "digest", "status", "run", "since", "fingerprint", "attempts", "code", "message", "remedy",
    "path", "lang", "published", "title", "url", "source", "chars", "mentions", "deals", "warnings",
)  # fmt: skip

_TYPES = {"text": "TEXT", "integer": "INTEGER", "real": "REAL", "decimal": "REAL", "date": "TEXT"}
_OF_ARTICLE = {name for name, _ in ARTICLE} | {"article"}
_DECIMALS = {
    table: [place for place, (_, kind) in enumerate(COLUMNS[flat][1 : -len(ARTICLE)]) if kind == "decimal"]
    for table, flat in CHILDREN.items()
}


def child_columns(table: str) -> list[tuple[str, str]]:
    """Names and SQL types of the columns of ``mention``, ``deal`` or ``party``: those of the article left out, exact decimals last."""
    own = [(name, kind) for name, kind in COLUMNS[CHILDREN[table]] if name not in _OF_ARTICLE]
    return [(name, _TYPES[kind]) for name, kind in own] + [(f"{name}_exact", "TEXT") for name, kind in own if kind == "decimal"]


def child_rows(record: Mapping[str, Any], table: str) -> Iterator[Row]:
    """The rows of a record in the order of ``child_columns``."""
    decimals = _DECIMALS[table]
    for row in rows(record, CHILDREN[table]):
        own = list(row[1 : -len(ARTICLE)])
        for place in decimals:
            own.append(own[place])
            if own[place] is not None:
                own[place] = float(own[place])
        yield tuple(own)


def _child(table: str) -> str:
    columns = ", ".join(f'"{name}" {kind}' for name, kind in child_columns(table))
    return f"CREATE TABLE {table} (document INTEGER NOT NULL, number INTEGER NOT NULL, {columns}, PRIMARY KEY (document, number)) WITHOUT ROWID"


def _view(table: str) -> str:
    """Exact decimals come last: they are rarely looked at."""
    own = [f't."{name}"' for name, _ in child_columns(table)]
    plain, exact = own[: len(own) - len(_DECIMALS[table])], own[len(own) - len(_DECIMALS[table]) :]
    article = [f"d.{name}" for name, _ in ARTICLE]
    columns = ", ".join(["d.id AS article", *plain, *article, *exact])
    return f"CREATE VIEW {CHILDREN[table]} AS SELECT {columns} FROM {table} t JOIN document d ON d.document = t.document"


SCHEMA = (
    # a run: times and inputs are where the store came from; no record depends on them
    """CREATE TABLE run (
        run INTEGER PRIMARY KEY, started TEXT NOT NULL, finished TEXT, status TEXT NOT NULL, version TEXT NOT NULL, rules TEXT NOT NULL,
        fingerprint TEXT NOT NULL, settings TEXT NOT NULL, inputs TEXT NOT NULL,
        done INTEGER NOT NULL DEFAULT 0, changed INTEGER NOT NULL DEFAULT 0, skipped INTEGER NOT NULL DEFAULT 0,
        failed INTEGER NOT NULL DEFAULT 0, dropped INTEGER NOT NULL DEFAULT 0)""",
    # an article, or a failure; key: its path and what is in it; since: the run that gave its record the present content
    """CREATE TABLE document (
        document INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, id TEXT, file TEXT NOT NULL, line INTEGER, digest TEXT,
        status TEXT NOT NULL, run INTEGER NOT NULL, since INTEGER NOT NULL, fingerprint TEXT NOT NULL, attempts INTEGER NOT NULL,
        code TEXT, message TEXT, remedy TEXT,
        path TEXT, lang TEXT, published TEXT, title TEXT, url TEXT, source TEXT, chars INTEGER,
        mentions INTEGER, deals INTEGER, warnings TEXT)""",
    "CREATE UNIQUE INDEX document_id ON document (id) WHERE status = 'done'",
    "CREATE INDEX document_file ON document (file) WHERE line IS NULL",
    "CREATE TABLE record (document INTEGER PRIMARY KEY, record TEXT NOT NULL)",
    *(_child(table) for table in CHILDREN),
    # what a record was from the run `since` to before the run `until`
    "CREATE TABLE history (until INTEGER NOT NULL, id TEXT NOT NULL, since INTEGER NOT NULL, record TEXT NOT NULL, PRIMARY KEY (until, id))",
    # what `torihiki merge` made of all records
    """CREATE TABLE merged_deal (
        deal TEXT PRIMARY KEY, run INTEGER NOT NULL, type TEXT, status TEXT, parties TEXT, currency TEXT, low REAL, high REAL, modifier TEXT,
        duration_low TEXT, duration_high TEXT, first_reported TEXT, last_reported TEXT, articles INTEGER, confidence REAL,
        low_exact TEXT, high_exact TEXT, record TEXT NOT NULL)""",
    """CREATE TABLE conflict (
        deal TEXT NOT NULL, number INTEGER NOT NULL, field TEXT NOT NULL, value TEXT, articles TEXT, preferred INTEGER NOT NULL, why TEXT,
        PRIMARY KEY (deal, number))""",
    *(_view(table) for table in CHILDREN),
    """CREATE VIEW amounts AS SELECT article, mention, text, role, currency, low, high, modifier, per, deals, equivalent_of, confidence,
        published, lang, title, path, url, source, start, "end", low_exact, high_exact FROM mentions WHERE type = 'amount'""",
    """CREATE VIEW articles AS SELECT id AS article, title, published, lang, chars, mentions, deals, warnings, path, url, source, file, line,
        run, fingerprint FROM document WHERE status = 'done'""",
    """CREATE VIEW errors AS SELECT file || CASE WHEN line IS NULL THEN '' ELSE ':' || line END AS place, code, message, remedy,
        CASE WHEN code LIKE 'input.%' THEN 'listing' WHEN code IN ('article.crashed', 'article.timeout', 'article.failed',
        'article.too-many-mentions') THEN 'extracting' WHEN code = 'article.id-twice' THEN 'storing' ELSE 'reading' END AS stage,
        attempts, run, id AS article, file, line FROM document WHERE status = 'failed'""",
    """CREATE VIEW runs AS SELECT run, started, finished, status, done, changed, skipped, failed, dropped, version, rules, settings, inputs
        FROM run""",
    """CREATE VIEW merged AS SELECT deal, type, status, parties, currency, low, high, modifier, duration_low, duration_high, first_reported,
        last_reported, articles, confidence, low_exact, high_exact FROM merged_deal""",
    """CREATE VIEW conflicts AS SELECT c.deal, m.type, m.parties, c.field, c.value, c.articles, c.preferred, c.why, m.first_reported,
        m.last_reported FROM conflict c JOIN merged_deal m ON m.deal = c.deal""",
    f"PRAGMA application_id = {APPLICATION}",
    f"PRAGMA user_version = {VERSION}",
)
