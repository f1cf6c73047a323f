"""Runs into stores, in the process of the test: quicker than the command, and the same code."""

from __future__ import annotations

import sqlite3
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from torihiki.articles.folder import sources
from torihiki.batch.outcome import Done, Failed, Outcome
from torihiki.batch.runner import run
from torihiki.batch.settings import settings_of
from torihiki.batch.store import read_store
from torihiki.batch.target import target
from torihiki.extractor import Extractor

__all__ = ["exported", "kinds", "rows", "run_into"]


@cache
def _extractor(min_confidence: float) -> Extractor:
    return Extractor(min_confidence=min_confidence)


def run_into(
    store: Path, *inputs: Path, published: date | None = None, min_confidence: float = 0.0, take: int | None = None, **options: Any
) -> list[Outcome]:
    """One run; its outcomes. ``take``: stop after as many, as Ctrl-C does."""
    extractor = _extractor(min_confidence)
    found = sources([str(path) for path in inputs])
    outcomes: list[Outcome] = []
    with target(str(store), settings=settings_of(extractor, published), inputs=[str(path) for path in inputs], **options) as into:
        for outcome in run(extractor, found, published=published, known=into.known):
            into.put(outcome)
            outcomes.append(outcome)
            if len(outcomes) == take:
                break
        into.finish("done" if take is None else "interrupted", whole=take is None)
    return outcomes


def kinds(outcomes: list[Outcome]) -> dict[str, int]:
    """How many were done, failed (with their code) and skipped."""
    names: Counter[str] = Counter()
    for outcome in outcomes:
        names["done" if isinstance(outcome, Done) else outcome.error.code if isinstance(outcome, Failed) else "skipped"] += 1
    return dict(names)


def rows(store: Path, query: str) -> list[tuple[Any, ...]]:
    """What SQLite itself answers."""
    connection = sqlite3.connect(store)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def exported(store: Path) -> bytes:
    """All records, as ``torihiki export`` writes them."""
    with read_store(str(store)) as reader:
        return b"".join(record + b"\n" for record in reader.records())
