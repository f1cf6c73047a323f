"""``torihiki check``: lint of tables."""

from __future__ import annotations

import click

__all__ = ["command"]


@click.command("check", short_help="Lint a table of your own.")
@click.argument("lexicons", nargs=-1, required=True, metavar="LEXICON…")
def command(lexicons: tuple[str, ...]) -> int:
    """Check tables: rows that never match, words that two rows claim, rows that replace the package's.

    Exit status: 0 nothing to say, 1 some findings, one a line with file, row and remedy.
    """
    from torihiki.errors import LexiconError
    from torihiki.lint import lint

    try:
        problems = lint(lexicons)
    except LexiconError as error:
        click.echo(str(error))
        return 1
    for problem in problems:
        click.echo(str(problem))
    click.echo(f"{len(problems)} found" if problems else "nothing to mend", err=True)
    return 1 if problems else 0
