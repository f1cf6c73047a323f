"""``torihiki export``: records out of a store, or out of a file of records, into another form."""

from __future__ import annotations

import click

from torihiki.batch.sink import FORMATS, TABLES
from torihiki.batch.store.connect import SUFFIXES, is_store
from torihiki.cli.output import check_out, check_table

__all__ = ["command"]


@click.command("export", short_help="A store as JSON lines, CSV or Parquet.")
@click.argument("records", metavar="STORE")
@click.option("--out", metavar="FILE|STORE", help="FILE is .jsonl, .csv or .parquet, whole or not at all. Default: stdout, JSON lines.")
@click.option(
    "--table",
    type=click.Choice(TABLES),
    help="What a .csv or .parquet holds a row of (default: deals, records); all: each table in a file of its own.",
)
@click.option("--run", "number", type=click.IntRange(1), metavar="N", help="As the records were after run N, if that is still known.")
def command(records: str, out: str | None, table: str | None, number: int | None) -> int:
    """Write the records of STORE in the order of their ids: the same records give the same bytes.

    STORE may also be a file of records (.jsonl); into a store (.db) its records are put beside those that are there, in place of
    those with the same id.
    """
    check_out(out, (records,), (*FORMATS, *SUFFIXES))
    check_table(out, table)
    if number is not None and not is_store(records):
        raise click.UsageError("--run needs a store.")
    from torihiki.batch.exchange import facts_of, take_in
    from torihiki.batch.sink import sink

    if out is not None and is_store(out):
        take_in(records, out, run=number)
        return 0
    with sink(out, table) as written:
        for line, facts in facts_of(records, run=number):
            written.write(line, facts)
    return 0
