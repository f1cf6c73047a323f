"""Marks: what in a pattern's source reads a number or its scale, and the characters that stand for those in what a match begins with."""

from __future__ import annotations

import re

__all__ = ["EDGE", "END", "MARK", "SCALED", "numeral", "one_number", "scale", "with_marks"]

_NUMBER, _SCALE, _CLOSE = "(?#<n)", "(?#<s)", "(?#>)"  # around what reads a number, or its scale, in a source: comments to ``re``
_MARKED = re.compile(r"\(\?#<([ns])\).*?\(\?#>\)", re.DOTALL)
MARK, SCALED = "\ue000", "\ue003"  # stand for a number and a scale when such a source is read
EDGE, END = "\ue001", "\ue002"  # for what is no letter, or the end; for the end
_WITH_SCALE = re.compile(f"{MARK}(?:[\\s,.-]{{0,9}}{SCALED}){{1,9}}")


def numeral(source: str) -> str:
    """Mark the source of a pattern as one that reads a number, so that ``openings`` tell what follows it; not inside another such."""
    return f"{_NUMBER}{source}{_CLOSE}"


def scale(source: str) -> str:
    """The same for what scales a number (million): behind a number, it is a part of it."""
    return f"{_SCALE}{source}{_CLOSE}"


def with_marks(source: str) -> str:
    """A source with one character for each of its marked parts: ``MARK`` or ``SCALED``."""
    return _MARKED.sub(lambda marked: MARK if marked[1] == "n" else SCALED, source)


def one_number(letters: str) -> str:
    """Letters in which a number with what scales it is a number (3 million)."""
    return _WITH_SCALE.sub(MARK, letters)
