"""``torihiki merge``: records of many articles to merged deals."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from torihiki.cli.output import check_out, sink

__all__ = ["command"]


@click.command("merge", short_help="Records of many articles to merged deals.")
@click.argument("records", nargs=-1, required=True, metavar="RECORDS…")
@click.option("--out", metavar="FILE", help="Write the merged deals to FILE (.jsonl), whole or not at all. Default: stdout.")
def command(records: tuple[str, ...], out: str | None) -> int:
    """Join the deals that several articles report, in either language, and write one merged deal a line (JSON).

    RECORDS are files that run wrote, or - for stdin. Every value keeps the articles that state it; where they disagree, all are
    listed with the one preferred and why.
    """
    check_out(out, records)
    from torihiki.merging import merge

    with sink(out) as stream:
        for deal in merge(_records(records)):
            stream.write(deal.model_dump_json().encode() + b"\n")
    return 0


def _records(files: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """The records of all files.

    Raises:
        ArticleError: ``records.json``, ``records.missing``: named with file and line.
    """
    import json

    from torihiki.errors import ArticleError

    for name in sorted(set(files)):
        try:
            with click.open_file(name, "rb") as stream:
                for number, line in enumerate(stream, 1):
                    try:
                        data = json.loads(line)
                        if not isinstance(data, dict) or "article" not in data:
                            raise ValueError
                    except ValueError as error:
                        raise ArticleError(
                            "records.json",
                            "this is not a record",
                            remedy="give the file that 'torihiki run' wrote",
                            where=f"{name}:{number}",
                        ) from error
                    yield data
        except OSError as error:
            raise ArticleError("records.missing", f"cannot read it: {error.strerror}", remedy="check the path", where=name) from error
