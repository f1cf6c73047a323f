"""Numbers and tables for people: short sums, columns that line up whatever the script."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

__all__ = ["columns", "count", "cut", "short", "width"]


def short(number: Decimal) -> str:
    """A large number in few letters.

    >>> short(Decimal("38000000000")), short(Decimal("909300000000")), short(Decimal("42"))
    ('38 bn', '909.3 bn', '42')
    """
    for power, word in ((12, "tn"), (9, "bn"), (6, "m")):
        if number >= 10**power:
            text = f"{number / 10**power:.3f}".rstrip("0").rstrip(".")
            return f"{text} {word}"
    return f"{number:,f}"


def count(number: int, noun: str) -> str:
    """1 deal, 2,000 deals."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def width(text: str) -> int:
    """Columns that a terminal gives a text: a Japanese character has two.

    >>> width("Arm"), width("椿精機")
    (3, 6)
    """
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def cut(text: str, most: int) -> str:
    """A text of one line in at most so many columns; what is left out is shown as ``…``."""
    text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if width(text) <= most:
        return text
    while width(text) > most - 1:
        text = text[:-1]
    return text + "…"


def columns(rows: Sequence[Mapping[str, Any]], most: int) -> list[str]:
    """Rows as lines under a line of names, in at most so many columns; numbers to the right. The widest columns give way first."""
    if not rows:
        return []
    names = list(rows[0])
    cells = [[_cell(row[name]) for name in names] for row in rows]
    figures = [all(isinstance(row[name], int | float | None) for row in rows) for name in names]
    widths = [max(width(name), *(width(line[i]) for line in cells)) for i, name in enumerate(names)]
    while sum(widths) + 2 * len(widths) - 2 > most and max(widths) > 8:
        widths[widths.index(max(widths))] -= 1
    lines = [_line([cut(name, w) for name, w in zip(names, widths, strict=True)], widths, figures)]
    lines += [_line([cut(cell, w) for cell, w in zip(line, widths, strict=True)], widths, figures) for line in cells]
    return lines


def _line(cells: list[str], widths: list[int], figures: list[bool]) -> str:
    padded = []
    for cell, wide, figure in zip(cells, widths, figures, strict=True):
        space = " " * (wide - width(cell))
        padded.append(space + cell if figure else cell + space)
    return "  ".join(padded).rstrip()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return f"{value:,.0f}"
    return f"{value:g}" if isinstance(value, float) else str(value)
