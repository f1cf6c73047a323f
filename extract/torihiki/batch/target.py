"""What a run writes to: a file of records, or a store that also knows what it has."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Protocol

from torihiki.articles.source import Source, shown
from torihiki.batch.outcome import Done, Outcome, Skipped
from torihiki.batch.settings import Settings
from torihiki.batch.sink import Format, sink
from torihiki.batch.store import Writer, is_store, open_store
from torihiki.batch.store.known import Rerun
from torihiki.errors import StoreError

__all__ = ["Target", "target"]


class Target(Protocol):
    """Takes the outcomes of a run in their order."""

    def known(self, source: Source, digest: str) -> Skipped | None:
        """What it has of a source already; ``None``: nothing, or nothing that counts."""

    @property
    def knows(self) -> bool:
        """Whether ``known`` is worth the hash of each source."""

    def put(self, outcome: Outcome) -> None:
        """Keep an outcome."""

    def finish(self, status: str, *, whole: bool) -> dict[str, int]:
        """The run is at its end: ``done``, ``stopped`` or ``interrupted``; ``whole``: all sources were listed. Gives counts, if it has any."""


class _File:
    knows = False

    def __init__(self, written: Format, fingerprint: str) -> None:
        self._written = written
        self._fingerprint = fingerprint

    def known(self, source: Source, digest: str) -> Skipped | None:
        return None

    def put(self, outcome: Outcome) -> None:
        if isinstance(outcome, Done):
            place = {"file": shown(outcome.source.file), "line": outcome.source.line} if outcome.source is not None else {}
            self._written.write(outcome.line, {**place, "fingerprint": self._fingerprint})

    def finish(self, status: str, *, whole: bool) -> dict[str, int]:
        return {}


class _Store:
    knows = True

    def __init__(self, writer: Writer, rerun: Rerun, prune: bool) -> None:
        self._writer = writer
        self._rerun: Rerun = rerun
        self._prune = prune

    def known(self, source: Source, digest: str) -> Skipped | None:
        return self._writer.known(source, digest, self._rerun)

    def put(self, outcome: Outcome) -> None:
        self._writer.put(outcome)

    def finish(self, status: str, *, whole: bool) -> dict[str, int]:
        return self._writer.finish(status, whole=whole, prune=self._prune)


@contextlib.contextmanager
def target(
    out: str | None,
    *,
    settings: Settings,
    inputs: list[str],
    table: str | None = None,
    rerun: Rerun = "changed",
    prune: bool = False,
    durable: bool = False,
) -> Iterator[Target]:
    """Where the outcomes of a run go, by the name ``out``: a store, a file of another format, stdout.

    Raises:
        StoreError: see ``open_store``; OSError: a file cannot be written.
    """
    if out is not None and is_store(out):
        with open_store(out, durable=durable) as writer:
            writer.begin(settings, inputs)
            try:
                yield _Store(writer, rerun, prune)
            except BaseException:
                with contextlib.suppress(StoreError):  # it may be the store that failed
                    writer.finish("stopped", whole=False)
                raise
    else:
        with sink(out, table) as written:
            yield _File(written, settings.fingerprint)
