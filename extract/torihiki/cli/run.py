"""``torihiki run``: articles to records."""

from __future__ import annotations

import contextlib
import errno
import sys
from datetime import date
from typing import TYPE_CHECKING

import click

from torihiki.batch.outcome import Done, Failed, Outcome, Skipped
from torihiki.batch.sink import FORMATS, TABLES
from torihiki.batch.store.connect import SUFFIXES, is_store
from torihiki.batch.store.known import RERUNS, Rerun
from torihiki.cli.options import FIELDS, min_confidence, reading
from torihiki.cli.output import check_out, check_table

if TYPE_CHECKING:
    from torihiki.batch.progress import Progress
    from torihiki.batch.summary import Summary

__all__ = ["command"]

FAILED, STOPPED, NO_INPUT, INTERRUPTED = 1, 4, 6, 130
_ENDS = {0: "done", FAILED: "done", STOPPED: "stopped", INTERRUPTED: "interrupted"}


@click.command("run", short_help="Articles to records.")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT…")
@click.option(
    "--out", metavar="FILE|STORE", help="Write to FILE (.jsonl .csv .parquet), whole or not at all, or to STORE (.db). Default: stdout."
)
@click.option("--table", type=click.Choice(TABLES), help="What a .csv or .parquet holds a row of (default: deals, records); all: each table in a file of its own.")
@click.option("--workers", type=click.IntRange(1, 256), default=1, show_default=True, metavar="N", help="Processes.")
@click.option("--glob", metavar="PATTERN", help="In folders, read only names or paths that match, e.g. '*.txt'.")
@click.option("--fields", type=FIELDS, metavar="MAP", help="Fields of rows and JSON: text=body,published=meta.date,id=nr.")
@reading
@min_confidence
@click.option(
    "--rerun", type=click.Choice(RERUNS), default="changed", show_default=True, help="Of what STORE has already, what is done again."
)
@click.option("--prune", is_flag=True, help="Drop from STORE what is not among the inputs any more.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done with STORE, and why.")
@click.option("--durable", is_flag=True, help="STORE outlives a power cut too: wait for the disk at each commit.")
@click.option("--timeout", type=click.FloatRange(min=0.1), metavar="SECONDS", help="Give an article up after SECONDS (needs --workers 2).")
@click.option("--fail-fast", is_flag=True, help="Stop at the first article that fails (exit status 4).")
@click.option("--max-errors", type=click.IntRange(0), metavar="N", help="Stop when more than N articles have failed (exit status 4).")
@click.option("--quiet", is_flag=True, help="No progress and no summary; errors are still shown.")
def command(
    inputs: tuple[str, ...],
    out: str | None,
    table: str | None,
    workers: int,
    glob: str | None,
    fields: str | None,
    published: date | None,
    lang: str | None,
    lexicon: tuple[str, ...],
    min_confidence: float,
    rerun: Rerun,
    prune: bool,
    dry_run: bool,
    durable: bool,
    timeout: float | None,
    fail_fast: bool,
    max_errors: int | None,
    quiet: bool,
) -> int:
    """Read articles and write one record a line (JSON), or into a store.

    INPUT is a file (.txt .md .html .json .jsonl .csv .tsv .parquet .warc, also packed: .gz .zst), a folder of them, a pattern in
    quotes ('2025/**/*.html'), or - for stdin (a text, a page or JSON lines). A file about.toml in a folder gives its articles title,
    published, lang, source and url. --fields says which field of a row is the text, the date and so on.

    STORE is a file of SQLite (.db) with views for deals, mentions, amounts, parties, errors, runs. Run again with the same STORE
    and only what is new or changed is done, by the articles' content, the rules and the options; after a kill it goes on where
    it was. --rerun errors does also what failed, all everything, never nothing that is there.

    Exit status: 0 all done, 1 some articles failed, 2 usage, 4 stopped early, 5 the store is locked or of another schema, 6 no
    input, 130 interrupted.
    """
    check_out(out, inputs, (*FORMATS, *SUFFIXES))
    check_table(out, table)
    if (prune or dry_run or durable or rerun != "changed") and not (out and is_store(out)):
        raise click.UsageError("--rerun, --prune, --dry-run and --durable need a store: --out records.db.")
    from torihiki.articles.folder import sources
    from torihiki.batch.progress import Progress
    from torihiki.batch.runner import run as run_all
    from torihiki.batch.settings import settings_of
    from torihiki.batch.summary import Summary
    from torihiki.batch.target import target
    from torihiki.cli.dry import foretell
    from torihiki.cli.stop import Stop
    from torihiki.extractor import Extractor

    extractor = Extractor(lexicons=lexicon, lang=lang, min_confidence=min_confidence)
    settings = settings_of(extractor, published)
    found = sources(inputs, glob=glob, stdin=sys.stdin.buffer if "-" in inputs else None, fields=fields)
    if dry_run and out is not None:
        return foretell(out, found, settings, rerun=rerun, prune=prune)
    summary, progress = Summary(), Progress(quiet=quiet)
    limit = 0 if fail_fast else max_errors
    try:
        with (
            Stop(progress.line) as stop,
            target(out, settings=settings, inputs=list(inputs), table=table, rerun=rerun, prune=prune, durable=durable) as into,
            contextlib.closing(
                run_all(
                    extractor,
                    stop.until(progress.watch(found, inputs, glob)),
                    workers=workers,
                    published=published,
                    timeout=timeout,
                    known=into.known if into.knows else None,
                )
            ) as outcomes,
        ):
            status = 0
            for outcome in outcomes:
                into.put(outcome)
                if _said(outcome, summary, progress):
                    status = FAILED
                if limit is not None and summary.failures > limit:
                    status = STOPPED
                    break
            if stop.asked:
                status = INTERRUPTED
            into.finish(_ENDS[status], whole=status in {0, FAILED})
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        remedy = "make space and run the command again" if full else "check the path given with --out"
        progress.line(f"error: cannot write the records: {error.strerror}; {remedy}")
        return STOPPED
    return _ended(status, summary, progress, out)


def _said(outcome: Outcome, summary: Summary, progress: Progress) -> bool:
    """Tell people of an outcome; True if it is a failure, of this run or one that it did not try again."""
    summary.add(outcome)
    if isinstance(outcome, Failed):
        progress.line(f"error: {outcome.error}")
        return True
    if isinstance(outcome, Done):
        for warning in outcome.facts["warnings"]:
            progress.line(f"warning: {outcome.where}: {warning}")
    progress.tick(summary)
    return isinstance(outcome, Skipped) and outcome.failed


def _ended(status: int, summary: Summary, progress: Progress, out: str | None) -> int:
    """The last lines, and the exit status."""
    stored = out is not None and is_store(out)
    nothing = not summary.articles and not summary.skipped and not summary.known_failures
    if status in {0, FAILED} and nothing and all(code.startswith("input.") for code in summary.failed):
        progress.line("error: there is no article to read; name files (.txt .md .html .json .jsonl …), folders of them, or -")
        return NO_INPUT
    progress.end(summary)
    if summary.known_failures:
        names = f"'torihiki status {out}' names them, --rerun errors tries them again"
        progress.line(f"error: {summary.known_failures:,} articles failed in an earlier run and have not changed; {names}")
    if status in {STOPPED, INTERRUPTED}:
        word = "stopped early" if status == STOPPED else "interrupted"
        how = "run the same command again: it goes on from here" if stored else "run the same command again for all of them"
        progress.line(f"{word}: the records so far are written; {how}")
    return status
