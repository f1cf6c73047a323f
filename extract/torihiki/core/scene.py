"""What a rule sees: one article's text, folded, with the words of the tables found in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from torihiki.core.fold import fold, lower
from torihiki.core.lexicon import Row
from torihiki.core.span import Span

__all__ = ["Scene", "Word"]

T = TypeVar("T")


class Word(NamedTuple):
    """A table word in the text: its trigger label and the table row that it belongs to (``None`` for a room's own words)."""

    start: int
    end: int
    label: str
    row: Row | None


class Scene:
    """One article while it is read.

    Attributes:
        raw: the text as decoded; offsets everywhere are its code points.
        text: the same, folded one to one, line breaks that ``unwrap`` knows for those of a width as spaces. lower: that in lower case.
        anchor: the publication date, or None.
        words: table words in order of start.
        dealt: whether deals may be in it; where not, names are looked for only if they could hold a figure.
        cues: the words for transactions that are meant so, in order.
        memo: what rules and steps worked out of the whole text, by keys of their own, so that it is done once.
    """

    def __init__(self, raw: str, anchor: date | None, sentence_end: re.Pattern[str], unwrap: Callable[[str], str] | None = None) -> None:
        self.raw = raw
        self.text = fold(raw) if unwrap is None else unwrap(fold(raw))
        self.lower = lower(self.text)
        self.anchor = anchor
        self.words: Sequence[Word] = ()
        self.dealt = True
        self.cues: Sequence[Word] = ()
        self.memo: dict[str, Any] = {}
        self._sentence_end = sentence_end
        self._done: dict[tuple[Any, ...], Any] = {}

    def once(self, work: Callable[..., T], *given: Any) -> T:
        """What ``work(scene, *given)`` gives, worked out on the first call; for what changes nothing and is not changed."""
        key = (work, given)
        known: dict[tuple[Any, ...], T] = self._done
        if key not in known:
            known[key] = work(self, *given)
        return known[key]

    @cached_property
    def sentences(self) -> list[Span]:
        """Sentences and lines, in order, without gaps: each ends after its closing mark or line break."""
        edges = [m.end() for m in self._sentence_end.finditer(self.text)]
        if not edges or edges[-1] != len(self.text):
            edges.append(len(self.text))
        starts = [0, *edges[:-1]]
        return [Span(a, b) for a, b in zip(starts, edges, strict=True) if a < b]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    def sentence(self, position: int) -> Span:
        """The sentence that holds a character."""
        at = bisect_right(self._sentence_starts, position)
        return self.sentences[at - 1 if at else 0]

    @cached_property
    def _word_starts(self) -> list[int]:
        return [w.start for w in self.words]

    def words_within(self, start: int, end: int) -> Sequence[Word]:
        """Table words that start in ``[start, end)``."""
        return self.words[bisect_right(self._word_starts, start - 1) : bisect_right(self._word_starts, end - 1)]

    def before(self, start: int, length: int = 24) -> str:
        """Folded text left of ``start``, at most ``length`` characters, not beyond the line."""
        left = self.text[start - length if start > length else 0 : start]
        return left.rpartition("\n")[2] if "\n" in left else left

    def after(self, end: int, length: int = 24) -> str:
        """Folded text right of ``end``, at most ``length`` characters, not beyond the line."""
        right = self.text[end : end + length]
        return right.partition("\n")[0] if "\n" in right else right
