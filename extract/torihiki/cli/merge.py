"""``torihiki merge``: records of many articles to merged deals."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import click

from torihiki.batch.store.connect import is_store
from torihiki.cli.output import check_out, sink
from torihiki.cli.paint import say

__all__ = ["command"]


@click.command("merge", short_help="Records of many articles to merged deals.")
@click.argument("records", nargs=-1, required=True, metavar="RECORDS…")
@click.option("--out", metavar="FILE|STORE", help="Write to FILE (.jsonl .parquet), whole or not at all, or into STORE. Default: stdout.")
@click.option("--explain", is_flag=True, help="Print instead why reports were joined or kept apart, as a tree.")
def command(records: tuple[str, ...], out: str | None, explain: bool) -> int:
    """Join the deals that several articles report, in either language, and write one merged deal a line (JSON).

    RECORDS are files (.jsonl .parquet) or stores that run wrote, or - for stdin. Into the STORE that is read itself (merge records.db --out
    records.db) they go as its views merged and conflicts. Every value keeps the articles that state it; where they disagree, all are
    listed with the one preferred and why.
    """
    if explain and out:
        raise click.UsageError("--explain writes to stdout; leave out --out.")
    if out is not None and is_store(out):
        if {os.path.realpath(name) for name in records} != {os.path.realpath(out)}:
            raise click.UsageError(f"--out {out}: merged deals go into the store that their records are in; name it alone.")
        return _into_store(records, out)
    check_out(out, records, (".jsonl", ".parquet"))
    from torihiki.merging import compared, merge

    if explain:
        from functools import partial

        from torihiki.explain import explain_merged

        for merged, comparisons in compared(_records(records)):
            say(partial(explain_merged, merged, comparisons))
        return 0
    if out is not None and out.lower().endswith(".parquet"):
        from torihiki.batch.sink import loaded

        parquet = loaded("torihiki.batch.parquet:Merged", out)
        with sink(out) as stream:
            written = parquet(stream)
            for deal in merge(_records(records)):
                written.write(deal)
            written.finish()
        return 0
    with sink(out) as stream:
        for deal in merge(_records(records)):
            stream.write(deal.model_dump_json().encode() + b"\n")
    return 0


def _records(names: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """The records of all files and stores, each once."""
    from torihiki.batch.exchange import records_of

    for name in sorted(set(names)):
        for _, record in records_of(name):
            yield record


def _into_store(records: tuple[str, ...], store: str) -> int:
    """Merged deals into the store that their records are in."""
    from torihiki.batch.store import open_store
    from torihiki.merging import merge

    with open_store(store) as writer:
        number = writer.merge(merge(_records(records)))
    click.echo(f"{store}: {number:,} merged deals; see its views merged and conflicts (torihiki status {store} --show conflicts)", err=True)
    return 0
