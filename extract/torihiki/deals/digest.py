"""Round-ups: articles whose paragraphs, or parts under headings, tell of one firm's affairs each. Nothing is meant across them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.span import Span, Starting
from torihiki.deals.gather import actors

__all__ = ["Digest"]

_LINE = re.compile(r"[^\n]+")
_ENDED = re.compile(r"[.!?。:;][)\"'」]?\s*\Z")
# DALLAS — …; SALEM, ORE. — …: each of several such lines is a report of its own
_DATELINE = re.compile(r"[A-Z][A-Z.'’&-]+(?:,? [A-Z][A-Za-z.'’-]+){0,5},? ?(?:\([^()\n]{1,24}\) ?)?(?:—|–|--?) ?(?=[A-Z])")
_HEADING = 120  # code points that a heading has at most
_ROW = 40  # code points up to which a line without an end or a figure is a row of a list: who takes part, no story of its own
_DIGIT = re.compile(r"[0-9]")
_FEWEST = 3  # parts of a round-up
_SHARE = 0.35  # of the parts in which the organisation named in most of them may be named: a story names its own in half of them or more


class Digest:
    """Which part of a round-up a place of the text lies in; an article that tells one story has one part."""

    def __init__(self, draft: Draft) -> None:
        reports = [m.start() for m in _LINE.finditer(draft.scene.text) if _DATELINE.match(m.group())]
        if len(reports) >= _FEWEST:
            self._starts = [0, *(start for start in reports if start)]
            return
        parties = actors(draft.found)
        starts = _starts(draft.scene, Starting(parties))
        self._starts = starts if _is_digest(starts, parties) else [0]

    @classmethod
    def of(cls, draft: Draft) -> Digest:
        """The parts of a draft's text, worked out once."""
        known: Digest | None = draft.scene.memo.get("deals.digest")
        if known is None:
            known = draft.scene.memo["deals.digest"] = cls(draft)
        return known

    def __bool__(self) -> bool:
        return len(self._starts) > 1

    def at(self, position: int) -> int:
        """The number of the part that a character lies in."""
        return bisect_right(self._starts, position)

    def parted(self, one: Span, other: Span) -> bool:
        """Whether two sentences lie in different parts."""
        return self.at(one.start) != self.at(other.start)


def _starts(scene: Scene, named: Starting[Found[Any]]) -> list[int]:
    """Where the parts begin: at headings that name somebody, if there are two or more, else at every line."""
    lines = [Span(*m.span()) for m in _LINE.finditer(scene.text)]
    ended = [_ENDED.search(scene.text, max(line.end - 4, line.start), line.end) is not None for line in lines]
    heads = [
        line.start
        for i, line in enumerate(lines[1:-1], 1)
        if not ended[i] and ended[i + 1] and line.end - line.start <= _HEADING and named.within(*line)
    ]
    if len(heads) > 1:
        return [0, *heads]
    told = [
        line.start
        for line, end in zip(lines, ended, strict=True)
        if end or line.end - line.start > _ROW or _DIGIT.search(scene.text, *line)
    ]
    return [0, *told[1:]]


def _is_digest(starts: Sequence[int], parties: Iterable[Found[Any]]) -> bool:
    """Whether the parts are about different organisations."""
    parts: dict[int, set[str]] = {}
    for found in parties:
        parts.setdefault(bisect_right(starts, found.start), set()).update(found.value.names or (found.value.name,))
    if len(parts) < _FEWEST:
        return False
    most = max(Counter(name for names in parts.values() for name in names).values())
    return most <= max(1, _SHARE * len(parts))
