"""The engine: scan once, wake the rules at the hits, settle by one law.

The law for overlaps: the leftmost trigger goes first; there the longest reading wins, then the earlier declared rule; what lies
inside an accepted reading is not tried again.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

from torihiki.core.fold import fold
from torihiki.core.lexicon import Row
from torihiki.core.rule import Found, Rule
from torihiki.core.scene import Scene, Word
from torihiki.core.span import Span

__all__ = ["Engine", "Scanner", "Vocabulary"]

Vocabulary = Iterable[tuple[str, str, "Row | None", bool]]
"""(surface, label, row, exact): exact words must have the surface's own case."""


class Scanner:
    """One Aho–Corasick automaton over all words of a language; cost does not grow with the tables."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        entries: dict[str, list[tuple[str, str, Row | None, bool]]] = defaultdict(list)
        for surface, label, row, exact in vocabulary:
            folded = fold(surface)
            entries[folded.lower()].append((folded, label, row, exact))
        self._surfaces = sorted(entries)
        self._entries = [entries[s] for s in self._surfaces]
        self._automaton = AhoCorasick(self._surfaces, matchkind=MatchKind.LeftmostLongest) if self._surfaces else None

    def words(self, scene: Scene) -> list[Word]:
        """Table words of the text, leftmost-longest, with edges between Latin letters or digits respected."""
        if self._automaton is None:
            return []
        found: list[Word] = []
        text, low = scene.text, scene.lower
        size = len(text)
        for index, start, end in self._automaton.find_matches_as_indexes(low):
            if start and _joined(low[start - 1], low[start]):
                continue
            if end < size and _joined(low[end - 1], low[end]):
                continue
            for surface, label, row, exact in self._entries[index]:
                if not exact or text[start:end] == surface:
                    found.append(Word(start, end, label, row))
        return found


def _joined(left: str, right: str) -> bool:
    """Whether two neighbours belong to one Latin word or number."""
    return left.isascii() and right.isascii() and left.isalnum() and right.isalnum()


class Engine:
    """Rules of one layer, indexed by what wakes them."""

    def __init__(self, rules: Sequence[Rule[Any]], number: re.Pattern[str] | None) -> None:
        self.rules = tuple(rules)
        self._number = number if any("number" in r.on for r in rules) else None
        self._by_label: Mapping[str, list[Rule[Any]]] = _index(r for r in rules)
        numeric = [r for r in rules if "number" in r.on]
        self._always = [r for r in numeric if r.next is None]
        chars = {c for r in numeric for c in r.next or ()}
        self._by_next = {c: [r for r in numeric if r.next is None or c in r.next] for c in sorted(chars)}

    def find(self, scene: Scene, closed: Sequence[Span] = ()) -> list[Found[Any]]:
        """All readings, in order, none overlapping; triggers inside ``closed`` spans (sorted) do not count."""
        found: list[Found[Any]] = []
        cursor = 0
        shut = iter(closed)
        wall = next(shut, None)
        for start, rules in self._triggers(scene):
            if start < cursor:
                continue
            while wall is not None and wall.end <= start:
                wall = next(shut, None)
            if wall is not None and wall.start <= start < wall.end:
                continue
            best: Found[Any] | None = None
            for rule in rules:
                match = rule.pattern.match(scene.text, start)
                if match is None:
                    continue
                reading = rule.build(match, scene)
                if reading is None or (best is not None and reading.end <= best.end):
                    continue
                best = Found(
                    rule.kind, reading.start, reading.end, reading.value, rule.name, reading.cues, reading.confidence
                )
            if best is not None:
                found.append(best)
                cursor = best.end
        return found

    def _triggers(self, scene: Scene) -> Iterable[tuple[int, Sequence[Rule[Any]]]]:
        triggers: list[tuple[int, Sequence[Rule[Any]]]] = []
        for word in scene.words:
            rules = self._by_label.get(word.label)
            if rules:
                triggers.append((word.start, rules))
        if self._number is not None:
            low = scene.lower
            size = len(low)
            for match in self._number.finditer(scene.text):
                end = match.end()
                while end < size and low[end] == " ":
                    end += 1
                rules = self._by_next.get(low[end] if end < size else "", self._always)
                if rules:
                    triggers.append((match.start(), rules))
        triggers.sort(key=lambda t: t[0])
        return _grouped(triggers)


def _grouped(triggers: Sequence[tuple[int, Sequence[Rule[Any]]]]) -> Iterable[tuple[int, Sequence[Rule[Any]]]]:
    """Triggers at one place are one: the longest reading of all their rules wins."""
    for start, group in groupby(triggers, key=lambda t: t[0]):
        sets = [rules for _, rules in group]
        yield start, sets[0] if len(sets) == 1 else [rule for rules in sets for rule in rules]


def _index(rules: Iterable[Rule[Any]]) -> dict[str, list[Rule[Any]]]:
    table: dict[str, list[Rule[Any]]] = defaultdict(list)
    for rule in rules:
        for label in rule.on:
            if label != "number":
                table[label].append(rule)
    return dict(table)
