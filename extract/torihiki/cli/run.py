"""``torihiki run``: articles to records."""

from __future__ import annotations

import sys
from datetime import date

import click

from torihiki.batch.sink import FORMATS, TABLES
from torihiki.batch.store.connect import SUFFIXES, is_store
from torihiki.batch.store.known import RERUNS, Rerun
from torihiki.cli.options import FIELDS, min_confidence, reading
from torihiki.cli.output import check_folder, check_out, check_table

__all__ = ["command"]


@click.command("run", short_help="Articles to records.")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT…")
@click.option(
    "--out", metavar="FILE|STORE", help="Write to FILE (.jsonl .csv .parquet), whole or not at all, or to STORE (.db). Default: stdout."
)
@click.option(
    "--table",
    type=click.Choice(TABLES),
    help="What a .csv or .parquet holds a row of (default: deals, records); all: each table in a file of its own.",
)
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
@click.option(
    "--timeout",
    type=click.FloatRange(min=0.1),
    metavar="SECONDS",
    help="Give an article up after SECONDS.  [default: 600 in worker processes]",
)
@click.option("--fail-fast", is_flag=True, help="Stop at the first article that fails (exit status 4).")
@click.option("--max-errors", type=click.IntRange(0), metavar="N", help="Stop when more than N articles have failed (exit status 4).")
@click.option("--summary", "figures", metavar="FILE", help="Write the summary to FILE too, as JSON.")
@click.option("--quiet", is_flag=True, help="No progress, warnings and summary; errors are still shown.")
@click.option("--debug", is_flag=True, help="Show the traceback of what fails by a fault of this program.")
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
    figures: str | None,
    quiet: bool,
    debug: bool,
) -> int:
    """Read articles and write one record a line (JSON), or into a store.

    INPUT is a file (.txt .md .html .json .jsonl .csv .tsv .parquet .warc, also packed: .gz .zst), a folder of them, a pattern in
    quotes ('2025/**/*.html'), or - for stdin (a text, a page or JSON lines). A file about.toml in a folder gives its articles title,
    published, lang, source and url. --fields says which field of a row is the text, the date and so on.

    STORE is a file of SQLite (.db) with views for deals, mentions, amounts, parties, errors, runs. Run again with the same STORE
    and only what is new or changed is done, by the articles' content, the rules and the options; after a kill it goes on where
    it was. --rerun errors does also what failed, all everything, never nothing that is there.

    With a STORE, with --timeout or with several workers each article is read in a worker process: one that crashes it or takes
    too long costs only itself.

    Exit status: 0 all done, 1 some articles failed, 2 usage, 4 stopped early, 5 the store is locked or of another schema, 6 no
    input, 130 interrupted.
    """
    check_out(out, inputs, (*FORMATS, *SUFFIXES))
    check_table(out, table)
    if figures is not None:
        check_folder("--summary", figures)
    if (prune or dry_run or durable or rerun != "changed") and not (out and is_store(out)):
        raise click.UsageError("--rerun, --prune, --dry-run and --durable need a store: --out records.db.")
    from torihiki.articles.folder import sources
    from torihiki.batch.settings import settings_of
    from torihiki.cli.dry import foretell
    from torihiki.cli.work import Work
    from torihiki.extractor import Extractor

    extractor = Extractor(lexicons=lexicon, lang=lang, min_confidence=min_confidence)
    found = sources(inputs, glob=glob, stdin=sys.stdin.buffer if "-" in inputs else None, fields=fields)
    if dry_run and out is not None:
        return foretell(out, found, settings_of(extractor, published), rerun=rerun, prune=prune)
    work = Work(
        extractor, found, list(inputs), glob, out, table, workers, published, timeout, rerun, prune, durable,
        0 if fail_fast else max_errors, figures, quiet, debug,
    )  # fmt: skip
    return work()
