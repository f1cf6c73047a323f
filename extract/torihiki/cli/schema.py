"""``torihiki schema``: the contract as JSON Schema."""

from __future__ import annotations

import click

__all__ = ["command"]


@click.command("schema", short_help="The JSON Schema of what goes in and out.")
@click.argument("name", type=click.Choice(["record", "deal", "lexicon"]), default="record")
def command(name: str) -> int:
    """Print the JSON Schema of a record (a line of run), a merged deal, or a table of your own (lexicon)."""
    from torihiki.schema import schema_text

    click.echo(schema_text(name), nl=False)
    return 0
