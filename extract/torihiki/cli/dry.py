"""``torihiki run --dry-run``: what would be done, and why; nothing is read but the bytes that are hashed, nothing is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import click

from torihiki.articles.read import digest
from torihiki.articles.source import Source
from torihiki.batch.settings import Settings
from torihiki.batch.store import Seen, read_store
from torihiki.batch.store.known import Reason, Rerun, Turns, verdict
from torihiki.errors import ArticleError

__all__ = ["foretell"]

_WORDS: dict[Reason, str] = {
    "new": "new, to do",
    "content": "changed, to do again",
    "rules": "made by other rules or options, to do again",
    "failed": "failed before, to try again",
    "asked": "to do again, as asked",
    "unchanged": "unchanged, to skip",
}


def foretell(store: str, found: Iterable[Source | ArticleError], settings: Settings, *, rerun: Rerun, prune: bool) -> int:
    """Print a line a reason on stdout; the exit status.

    Raises:
        StoreError: the store is not one.
    """
    counts: Counter[str] = Counter()
    if not Path(store).exists():
        for item in found:
            counts["cannot be read" if isinstance(item, ArticleError) else _WORDS["new"]] += 1
    else:
        with read_store(store) as reader:
            turns = Turns(Seen())
            for item in found:
                try:
                    if isinstance(item, ArticleError):
                        raise item
                    got = verdict(reader.connection, item, digest(item), settings.fingerprint, rerun, turns)
                except ArticleError:
                    counts["cannot be read"] += 1
                    continue
                counts["failed before, unchanged, to skip" if got.failed and got.reason == "unchanged" else _WORDS[got.reason]] += 1
            rows = reader.connection.execute("SELECT document FROM document WHERE status = 'done'")
            gone = sum(document not in turns.met for (document,) in rows)
            if gone:
                counts["not among the inputs, to " + ("drop" if prune else "keep (--prune drops them)")] = gone
    for words, number in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        click.echo(f"{number:>9,}  {words}")
    return 0
