"""What ``torihiki run`` does once its options are understood: outcomes into the target, lines for people, the exit status."""

from __future__ import annotations

import contextlib
import errno
import json
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from torihiki.articles.source import Source
from torihiki.batch.figures import count
from torihiki.batch.outcome import Done, Failed, Outcome, Skipped
from torihiki.batch.progress import Progress
from torihiki.batch.runner import run
from torihiki.batch.settings import settings_of
from torihiki.batch.sink import whole
from torihiki.batch.store.connect import is_store
from torihiki.batch.store.known import Rerun
from torihiki.batch.summary import Summary
from torihiki.batch.target import Target, target
from torihiki.cli.stop import Stop
from torihiki.errors import ArticleError, StoreError

if TYPE_CHECKING:
    from torihiki.extractor import Extractor

__all__ = ["FAILED", "INTERRUPTED", "NO_INPUT", "STOPPED", "Work"]

FAILED, STOPPED, NO_INPUT, INTERRUPTED = 1, 4, 6, 130
_ENDS = {0: "done", FAILED: "done", NO_INPUT: "done", STOPPED: "stopped", INTERRUPTED: "interrupted"}
_UNWRITABLE = {"store.full", "store.write"}
WARNINGS = 100  # lines of a run; the records have all of them
TIMEOUT = 600.0  # seconds: the largest article that is read, full of deals, on a busy machine


@dataclass(frozen=True, slots=True)
class Work:
    """One run. Called, it does all and gives the exit status.

    Attributes:
        found: the sources; ``inputs`` and ``glob`` say where they come from.
        timeout: of an article, in seconds; None: ``TIMEOUT`` where there are worker processes.
        most: failures that are borne; None: any number.
        figures: the file for the summary as JSON.
    """

    extractor: Extractor
    found: Iterable[Source | ArticleError]
    inputs: list[str]
    glob: str | None
    out: str | None
    table: str | None
    workers: int
    published: date | None
    timeout: float | None
    rerun: Rerun
    prune: bool
    durable: bool
    most: int | None
    figures: str | None
    quiet: bool
    debug: bool

    def __call__(self) -> int:
        """Run.

        Raises:
            StoreError: the store is locked, or not one of this version; BrokenPipeError: nobody reads stdout any more.
        """
        summary, progress = Summary(), Progress(quiet=self.quiet)
        stored = self.out is not None and is_store(self.out)
        kept = True
        try:
            status = self._run(summary, progress)
        except KeyboardInterrupt:
            status, kept = INTERRUPTED, stored
        except (OSError, StoreError) as error:
            if isinstance(error, BrokenPipeError) or (isinstance(error, StoreError) and error.code not in _UNWRITABLE):
                raise
            progress.line(f"error: {error if isinstance(error, StoreError) else _unwritable(error)}")
            status, kept = STOPPED, stored
        status = self._ended(status, summary, progress)
        if status in {STOPPED, INTERRUPTED}:
            progress.line(_how_to_go_on(status, stored=stored, kept=kept))
        return self._written(status, summary, progress)

    def _run(self, summary: Summary, progress: Progress) -> int:
        settings = settings_of(self.extractor, self.published)
        with (
            Stop(progress.line) as stop,
            target(
                self.out, settings=settings, inputs=self.inputs, table=self.table, rerun=self.rerun, prune=self.prune, durable=self.durable
            ) as into,
            contextlib.closing(self._outcomes(stop, progress, into)) as outcomes,
        ):
            status = 0
            for outcome in outcomes:
                into.put(outcome)
                if _said(outcome, summary, progress, warn=not self.quiet):
                    status = FAILED
                if self.most is not None and summary.failures > self.most:
                    status = STOPPED
                    break
            if stop.asked:
                status = INTERRUPTED
            into.finish(_ENDS[status], whole=status in {0, FAILED})
        return status

    def _outcomes(self, stop: Stop, progress: Progress, into: Target) -> Generator[Outcome, None, None]:
        return run(
            self.extractor,
            stop.until(progress.watch(self.found, self.inputs, self.glob)),
            workers=self.workers,
            published=self.published,
            isolated=into.knows or self.timeout is not None,
            timeout=self.timeout or TIMEOUT,
            known=into.known if into.knows else None,
            debug=self.debug,
        )

    def _ended(self, status: int, summary: Summary, progress: Progress) -> int:
        """The summary for people, and the exit status."""
        nothing = not summary.articles and not summary.skipped and not summary.known_failures
        if status in {0, FAILED} and nothing and all(code.startswith("input.") for code in summary.failed):
            progress.end(None)
            progress.line("error: there is no article to read; name files (.txt .md .html .json .jsonl …), folders of them, or -")
            return NO_INPUT
        progress.end(summary)
        if not self.quiet and self.out is not None and status in {0, FAILED}:
            progress.line(f"written to {self.out}" + (f"; 'torihiki status {self.out}' says what is there" if is_store(self.out) else ""))
        if summary.known_failures:
            names = f"'torihiki status {self.out}' names them, --rerun errors tries them again"
            failed = count(summary.known_failures, "article")
            progress.line(f"error: {failed} failed in an earlier run and have not changed; {names}")
        return status

    def _written(self, status: int, summary: Summary, progress: Progress) -> int:
        """The summary for programs; the exit status."""
        if self.figures is None:
            return status
        data = {"status": _ENDS[status], "exit_status": status, **summary.data()}
        try:
            with whole(self.figures) as stream:
                stream.write(json.dumps(data, ensure_ascii=False, indent=2).encode() + b"\n")
        except OSError as error:
            progress.line(f"error: cannot write the summary: {error.strerror}; check the path given with --summary")
            return STOPPED
        return status


def _said(outcome: Outcome, summary: Summary, progress: Progress, *, warn: bool) -> bool:
    """Tell people of an outcome; True if it is a failure, of this run or one that it did not try again."""
    before = summary.warnings
    summary.add(outcome)
    if isinstance(outcome, Failed):
        progress.line(f"error: {outcome.error}")
        return True
    if isinstance(outcome, Done):
        for number, warning in enumerate(outcome.facts["warnings"], before):
            if warn and number < WARNINGS:
                progress.line(f"warning: {outcome.where}: {warning}")
    progress.tick(summary)
    return isinstance(outcome, Skipped) and outcome.failed


def _unwritable(error: OSError) -> str:
    full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    remedy = "make space and run the command again" if full else "check the path given with --out"
    return f"cannot write the records: {error.strerror}; {remedy}"


def _how_to_go_on(status: int, *, stored: bool, kept: bool) -> str:
    word = "stopped early" if status == STOPPED else "interrupted"
    if stored:
        return f"{word}: what was done is in the store; run the same command again: it goes on from here"
    again = "run the same command again for all of them; with a store (--out records.db) it would go on from here"
    return f"{word}: {'the records so far are written' if kept else 'no records are written'}; {again}"
