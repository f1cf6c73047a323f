"""Patterns that begin with a number: the figure is read once, and what stands at it and behind it tells which of them are worth trying."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from torihiki.core.garbage import unswept
from torihiki.core.sieve.beginnings import OPENING
from torihiki.core.sieve.marks import EDGE, END, MARK
from torihiki.core.sieve.shaped import SHAPED

__all__ = ["Figures", "Numeral"]

_FEW = 400  # uses after which reading what patterns begin with pays: one article alone is read sooner without
_KEPT = 1024  # texts remembered at most
_ROW = re.compile(
    r"[0-9]{1,24}[\s-]{1,24}(?:[0-9]{1,24}|[a-z]{1,24})[\s-]{1,24}[0-9]{1,24}[\s-]{1,24}[0-9a-z]"
)  # 1 2 3 4, 1 billion 2 billion
_IN_ROW = 3  # figures of a row that can be one number, and more


class Numeral(NamedTuple):
    """How a language writes numbers: ``run`` matches, in lower case, all that can be a number and more, at most some pieces beyond ``most``;
    a number ends behind one of its pieces, which ``piece`` finds. Where there is but one, ``run`` has no group."""

    run: re.Pattern[str]
    piece: re.Pattern[str]
    most: int


class Figures:
    """Which of some patterns can begin at a number, as bits in their order; a plain pattern always can. ``few`` uses are not worth the reading.

    >>> number = Numeral(re.compile("[0-9]+((?: (?:million|a))+)?"), re.compile("[0-9]+|[a-z]+"), 4)
    >>> from torihiki.core.sieve import numeral, sieve
    >>> known = Figures(number, [sieve(numeral("[0-9]+(?: million)?") + " people"), sieve("[0-9]{4}(?! )"), sieve("[0-9]+-")], few=0)
    >>> known.at("25 million people", 0), known.at("2019 saw", 0), known.at("people", 0)
    (1, 2, None)
    """

    def __init__(self, numeral: Numeral, patterns: Sequence[re.Pattern[str]], few: int = _FEW) -> None:
        self._match, self._pieces, self._most = numeral.run.match, numeral.piece.finditer, numeral.most
        self._patterns = tuple(patterns)
        self._all = (1 << len(patterns)) - 1
        self._left = few
        self._any = 0
        self._index: dict[str, int] = {}  # an opening → the patterns that have it
        self._plain: dict[tuple[int, str] | str, int] = {}  # how many digits, and the text behind them; or a word and that → the patterns
        self._at: dict[str, int] = {}  # the text at a number → the patterns that begin so
        self._behind: dict[str, int] = {}  # the text behind a number → the patterns that go on so

    def at(self, low: str, start: int) -> int | None:
        """The patterns worth trying at a place of the lower-cased text; ``None``: no number stands there."""
        match = self._match(low, start)
        if match is None:
            return None
        if self._left >= 0:
            self._left -= 1
            if self._left >= 0:
                return self._all
            self._read()
        end = match.end()
        if match.lastindex is not None:
            return self._pieced(low, start, end)
        key = (end - start, low[end : end + OPENING]) if "0" <= low[start] <= "9" else low[start : end + OPENING]
        found = self._plain.get(key)
        if found is None:
            if len(self._plain) > _KEPT:
                self._plain.clear()
            found = self._plain[key] = self._begins(low, start) | self._goes_on(low, end)
        return found

    def _pieced(self, low: str, start: int, end: int) -> int:
        """The same for a number of several pieces."""
        pieces: Iterator[re.Match[str]] = self._pieces(low, start, end)
        if _ROW.match(low, start) is not None:
            pieces = islice(pieces, _IN_ROW)
        ends = [piece.end() for piece in pieces]
        if len(ends) > self._most:
            return self._all
        found = self._begins(low, start)
        for place in ends:
            found |= self._goes_on(low, place)
        return found

    def _begins(self, low: str, start: int) -> int:
        text = low[start : start + OPENING + 1].translate(SHAPED)
        found = self._at.get(text)
        return self._keep(self._at, text, "") if found is None else found

    def _goes_on(self, low: str, end: int) -> int:
        text = low[end : end + OPENING]
        found = self._behind.get(text)
        return self._keep(self._behind, text, MARK) if found is None else found

    @unswept()
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
