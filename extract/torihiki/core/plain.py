"""Texts read as if they were written plainly: what marks, markup and line breaks of a program stand in them is taken out, and each place led back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

__all__ = ["Edit", "Habit", "Plain", "plainly"]


class Edit(NamedTuple):
    """``text`` stands for what is between two offsets."""

    start: int
    end: int
    text: str = ""


Habit = Callable[[str], Iterable[Edit]]
"""What a text in the habit of some way of writing would be read as: edits in order, none over another; none if it has no such habit."""


class Plain(NamedTuple):
    """``text`` as it is read; ``starts[i]`` and ``ends[i]``: where its code point ``i`` begins and ends in the text as given."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def start(self, at: int) -> int:
        """Where a span that begins at ``at`` begins in the text as given."""
        return self.starts[at] if at < len(self.starts) else self.end(at)

    def end(self, at: int) -> int:
        """Where a span that ends before ``at`` ends in the text as given."""
        return self.ends[at - 1] if at else 0


def plainly(text: str, habits: Iterable[Habit]) -> Plain | None:
    """``text`` without its habits, one after the other; ``None`` if it has none.

    >>> plain = plainly("R&amp;D", [lambda text: [Edit(1, 6, "&")]])
    >>> plain.text, plain.start(1), plain.end(2), plainly("R&D", [lambda text: []]) is None
    ('R&D', 1, 6, True)
    """
    plain: Plain | None = None
    for habit in habits:
        edits = [*habit(text if plain is None else plain.text)]
        if edits:
            plain = _edited(plain or Plain(text, range(len(text)), range(1, len(text) + 1)), edits)
    return plain


def _edited(plain: Plain, edits: Iterable[Edit]) -> Plain:
    """All code points of an edit's text are those of what it stands for."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for start, end, text in (*edits, Edit(len(plain.text), len(plain.text))):
        pieces += (plain.text[done:start], text)
        starts += plain.starts[done:start]
        ends += plain.ends[done:start]
        if text:
            starts += [plain.starts[start]] * len(text)
            ends += [plain.ends[end - 1]] * len(text)
        done = end
    return Plain("".join(pieces), starts, ends)
