"""``torihiki run``: articles to records."""

from __future__ import annotations

import contextlib
import errno
import sys
from datetime import date

import click

from torihiki.cli.options import min_confidence, reading
from torihiki.cli.output import check_out, sink

__all__ = ["command"]

STOPPED, NO_INPUT, INTERRUPTED = 4, 6, 130


@click.command("run", short_help="Articles to records.")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT…")
@click.option("--out", metavar="FILE", help="Write the records to FILE (.jsonl), whole or not at all. Default: stdout.")
@click.option("--workers", type=click.IntRange(1, 256), default=1, show_default=True, metavar="N", help="Processes.")
@click.option("--glob", metavar="PATTERN", help="In folders, read only names or paths that match, e.g. '*.txt'.")
@reading
@min_confidence
@click.option("--timeout", type=click.FloatRange(min=0.1), metavar="SECONDS", help="Give an article up after SECONDS (needs --workers 2).")
@click.option("--fail-fast", is_flag=True, help="Stop at the first article that fails (exit status 4).")
@click.option("--max-errors", type=click.IntRange(0), metavar="N", help="Stop when more than N articles have failed (exit status 4).")
@click.option("--quiet", is_flag=True, help="No progress and no summary; errors are still shown.")
def command(
    inputs: tuple[str, ...],
    out: str | None,
    workers: int,
    glob: str | None,
    published: date | None,
    lang: str | None,
    lexicon: tuple[str, ...],
    min_confidence: float,
    timeout: float | None,
    fail_fast: bool,
    max_errors: int | None,
    quiet: bool,
) -> int:
    """Read articles and write one record a line (JSON).

    INPUT is a file (.txt .md .html .json .jsonl), a folder of them, or - for stdin (a text, or JSON lines). A file about.toml in
    a folder gives its articles title, published, lang, source and url.

    Exit status: 0 all done, 1 some articles failed, 2 usage, 4 stopped early, 6 no input, 130 interrupted.
    """
    check_out(out, inputs)
    from torihiki.articles.folder import sources
    from torihiki.batch.runner import Failed
    from torihiki.batch.runner import run as run_all
    from torihiki.cli.summary import Progress, Summary
    from torihiki.extractor import Extractor

    limit = 0 if fail_fast else max_errors
    extractor = Extractor(lexicons=lexicon, lang=lang, min_confidence=min_confidence)
    summary, progress = Summary(), Progress(quiet=quiet)
    status = 0
    found = sources(inputs, glob=glob, stdin=sys.stdin.buffer if "-" in inputs else None)
    try:
        with sink(out) as target, contextlib.closing(
            run_all(extractor, found, workers=workers, published=published, timeout=timeout)
        ) as outcomes:  # fmt: skip
            try:
                for outcome in outcomes:
                    summary.add(outcome)
                    if isinstance(outcome, Failed):
                        progress.line(f"error: {outcome.error}")
                        status = 1
                        if limit is not None and len(summary.failures) > limit:
                            progress.line("stopped early: the records so far are written")
                            status = STOPPED
                            break
                        continue
                    for warning in outcome.facts["warnings"]:
                        progress.line(f"warning: {outcome.where}: {warning}")
                    target.write(outcome.line + b"\n")
                    progress.tick(summary)
            except KeyboardInterrupt:
                progress.line("interrupted: the records so far are written; run the same command again for all of them")
                status = INTERRUPTED
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        remedy = "make space and run the command again" if full else "check the path given with --out"
        progress.line(f"error: cannot write the records: {error.strerror}; {remedy}")
        return STOPPED
    if status != INTERRUPTED and not summary.articles and all(f.error.code.startswith("input.") for f in summary.failures):
        progress.line("error: there is no article to read; name files (.txt .md .html .json .jsonl), folders of them, or -")
        return NO_INPUT
    progress.end(summary)
    return status
