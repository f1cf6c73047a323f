"""Options that several subcommands share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

__all__ = ["DAY", "FIELDS", "min_confidence", "reading"]

F = TypeVar("F", bound=Callable[..., Any])


class _Day(click.ParamType[date]):
    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"'{value}' is not a date; write it as 2025-11-04.", param, ctx)


class _Fields(click.ParamType[str]):
    name = "fields"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from torihiki.articles.fields import parse_fields

        try:
            parse_fields(value)
        except ValueError as error:
            self.fail(f"{error}; write it as text=body,published=meta.date.", param, ctx)
        return str(value)


DAY = _Day()
FIELDS = _Fields()


def reading(command: F) -> F:
    """--published, --lang and --lexicon."""
    for option in (
        click.option("--lexicon", multiple=True, metavar="FILE", help="A table of your own, added to the package's; may be repeated."),
        click.option("--lang", type=click.Choice(["ja", "en"]), help="Language of all articles, instead of deciding by their text."),
        click.option("--published", type=DAY, metavar="DATE", help="Publication date of the articles whose metadata give none."),
    ):
        command = option(command)
    return command


def min_confidence(command: F) -> F:
    """--min-confidence."""
    return click.option(
        "--min-confidence", type=click.FloatRange(0, 1), default=0.0, metavar="X", help="Leave out mentions and deals below X (0 to 1)."
    )(command)
