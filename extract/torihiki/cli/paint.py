"""Explanations on stdout, with colours on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

import click

__all__ = ["Paint", "say"]

Paint = Callable[[str, str], str]

_STYLES = {"mention": {"underline": True, "bold": True}, "id": {"dim": True}, "rule": {"fg": "blue"}, "cue": {"fg": "green"},
           "head": {"bold": True}}  # fmt: skip


def say(lines: Callable[[Paint], Iterable[str]]) -> None:
    """Print the lines that ``lines`` makes with the way to paint it is given."""
    colour = sys.stdout.isatty()
    for line in lines(_paint if colour else _plain):
        click.echo(line, color=colour)


def _paint(text: str, what: str) -> str:
    return click.style(text, **_STYLES.get(what, {}))  # type: ignore[arg-type]  # the table above holds what style() takes


def _plain(text: str, what: str) -> str:
    return text
