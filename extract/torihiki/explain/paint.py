"""What all explanations share: colours, counts, tables and trees for a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from torihiki.records import Count

__all__ = ["Node", "Paint", "count", "grouped", "quoted", "table", "tree"]

Paint = Callable[[str, str], str]
"""(text, what it is: mention, id, rule, cue, head) → text for the terminal."""


class Node(NamedTuple):
    """A line with the lines that it rests on."""

    line: str
    below: Sequence[Node] = ()


def tree(nodes: Sequence[Node], indent: str = "") -> Iterator[str]:
    """The lines of nodes and all below them, drawn as branches."""
    for i, node in enumerate(nodes):
        last = i + 1 == len(nodes)
        yield f"{indent}{'└─' if last else '├─'} {node.line}"
        yield from tree(node.below, indent + ("   " if last else "│  "))


def count(number: Count) -> str:
    """``approx 1,200 – 1,500``."""
    text = grouped(number.low) if number.low == number.high else f"{grouped(number.low)} – {grouped(number.high)}"
    return f"{number.modifier} {text}" if number.modifier else text


def grouped(number: str) -> str:
    """A decimal string with its thousands apart.

    >>> grouped("-380000.5")
    '-380,000.5'
    """
    whole, dot, rest = number.partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    return f"{sign}{int(digits):,}{dot}{rest}"


def quoted(text: str, paint: Paint) -> str:
    """Words of the article on one line."""
    return "“" + paint(text.strip().replace("\n", " "), "cue") + "”"


def table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Columns aligned for a terminal, where a wide character takes two cells; the last ones are left ragged."""
    widths = [max((_cells(row[i]) for row in rows if _cells(row[i]) <= 40), default=0) for i in range(len(rows[0]))] if rows else []
    for row in rows:
        padded = (cell + " " * max(width - _cells(cell), 0) for cell, width in zip(row, widths, strict=True))
        yield "    " + "  ".join(padded).rstrip()


def _cells(text: str) -> int:
    """Cells on a terminal, colour codes aside."""
    cells, inside = 0, False
    for char in text:
        if char == "\x1b":
            inside = True
        if not inside:
            cells += 2 if unicodedata.east_asian_width(char) in "WF" else 1
        if inside and char == "m":
            inside = False
    return cells
