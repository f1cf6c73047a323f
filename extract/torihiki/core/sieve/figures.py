"""Patterns that begin with a number: the figure is read once, and what stands at it and behind it tells which of them are worth trying."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.sieve.edges import EDGE, END, MARK, OPENING, SHAPED

__all__ = ["Figures", "Numeral"]

_FEW = 400  # uses after which reading what patterns begin with pays: one article alone is read sooner without
_KEPT = 4096  # texts remembered at most


class Numeral:
    """How a language writes numbers: ``run`` matches, in lower case, all that can be a number and more, at most some words beyond ``most``;
    a number ends behind one of its pieces, which ``piece`` finds.

    >>> Numeral(re.compile("[0-9]+(?: (?:million|a))*"), re.compile("[0-9]+|[a-z]+"), 4).ends("25 million a year", 0)
    [2, 10, 12]
    """

    def __init__(self, run: re.Pattern[str], piece: re.Pattern[str], most: int) -> None:
        self._run, self._piece, self._most = run, piece, most

    def ends(self, low: str, start: int) -> list[int] | None:
        """Where a number that starts at a place of a lower-cased text can end: empty if that cannot be told, ``None`` if there is none."""
        match = self._run.match(low, start)
        if match is None:
            return None
        ends = [piece.end() for piece in self._piece.finditer(low, start, match.end())]
        return ends if len(ends) <= self._most else []


class Figures:
    """Which of some patterns can begin at a number, as bits in their order; a plain pattern always can. ``few`` uses are not worth the reading."""

    def __init__(self, numeral: Numeral, patterns: Sequence[re.Pattern[str]], few: int = _FEW) -> None:
        self._numeral = numeral
        self._patterns = tuple(patterns)
        self._all = (1 << len(patterns)) - 1
        self._left = few
        self._any = 0
        self._index: dict[str, int] = {}  # an opening → the patterns that have it
        self._at: dict[str, int] = {}  # the text at a number → the patterns that begin so
        self._behind: dict[str, int] = {}  # the text behind a number → the patterns that go on so

    def at(self, low: str, start: int) -> int | None:
        """The patterns worth trying at a place of the lower-cased text; ``None``: no number stands there."""
        ends = self._numeral.ends(low, start)
        if ends is None:
            return None
        if not ends:
            return self._all
        if self._left >= 0:
            self._left -= 1
            if self._left >= 0:
                return self._all
            self._read()
        text = low[start : start + OPENING + 1].translate(SHAPED)
        found = self._at.get(text)
        if found is None:
            found = self._keep(self._at, text, "")
        for end in ends:
            text = low[end : end + OPENING]
            more = self._behind.get(text)
            if more is None:
                more = self._keep(self._behind, text, MARK)
            found |= more
        return found

    def _read(self) -> None:
        for place, pattern in enumerate(self._patterns):
            begins: frozenset[str] | None = getattr(pattern, "openings", None)
            if begins is None:
                self._any |= 1 << place
            for opening in begins or ():
                self._index[opening] = self._index.get(opening, 0) | 1 << place

    def _keep(self, known: dict[str, int], text: str, mark: str) -> int:
        """What the first letters of a text, behind a number or not, leave possible."""
        index, found = self._index, self._any
        letters = mark + text.translate(SHAPED)
        found |= index.get(letters + END, 0)
        for size in range(len(mark), min(OPENING, len(letters)) + 1):
            found |= index.get(letters[:size], 0)
            if not "a" <= letters[size : size + 1] <= "z":
                found |= index.get(letters[:size] + EDGE, 0)
        if len(known) > _KEPT:
            known.clear()
        known[text] = found
        return found
