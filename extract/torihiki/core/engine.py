"""The engine: scan once, wake the rules at the hits, settle by one law.

The law for overlaps: the leftmost trigger goes first; there the longest reading wins, then the earlier declared rule; what lies
inside an accepted reading is not tried again.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

from torihiki.core.fold import fold
from torihiki.core.lexicon import Row
from torihiki.core.rule import Found, Reading, Rule
from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import HEAD, WARM, admits, follows, trunk
from torihiki.core.span import Span
from torihiki.errors import ArticleError

__all__ = ["CLOSE", "MANY", "Engine", "Scanner", "Vocabulary"]

_KEPT = 4096  # heads remembered by a plan
_MANY_NUMBERS = 1_000  # numbers after which reading what may follow them pays
MANY, CLOSE = 10_000, 10  # so many findings, on average fewer characters apart, are no prose
_start = itemgetter(0)
_WORDLY = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")  # between two of these is no edge

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
        edges = [(s[0] in _WORDLY, s[-1] in _WORDLY) for s in self._surfaces]
        self._edged = [edge if any(edge) else None for edge in edges]
        self._automaton = AhoCorasick(self._surfaces, matchkind=MatchKind.LeftmostLongest) if self._surfaces else None

    def words(self, scene: Scene) -> list[Word]:
        """Table words of the text, leftmost-longest, with edges between Latin letters or digits respected."""
        if self._automaton is None:
            return []
        found: list[Word] = []
        text, low = scene.text, scene.lower
        size = len(text)
        edged, entries = self._edged, self._entries
        for index, start, end in self._automaton.find_matches_as_indexes(low):
            edges = edged[index]
            if edges is not None:
                opens, closes = edges
                if (opens and start and low[start - 1] in _WORDLY) or (closes and end < size and low[end] in _WORDLY):
                    continue
            for surface, label, row, exact in entries[index]:
                if not exact or text[start:end] == surface:
                    found.append(Word(start, end, label, row))
        return found


class Uses:
    """How often plans may still be used before it pays to read what their patterns begin with."""

    __slots__ = ("left",)

    def __init__(self, left: int) -> None:
        self.left = left


class Plan:
    """Rules that one kind of trigger wakes; of them, those whose patterns can begin with the letters at hand."""

    __slots__ = ("_by_letters", "_fits", "_number", "_uses", "rules")

    def __init__(self, rules: Sequence[Rule[Any]], *, number: bool = False, uses: Uses | None = None) -> None:
        self.rules = tuple(rules)
        self._number, self._fits = number, follows if number else admits
        self._by_letters: dict[str, tuple[Rule[Any], ...]] = {}
        self._uses = uses or Uses(WARM)

    def admit(self, low: str, start: int) -> Sequence[Rule[Any]]:
        """The rules worth trying at a place of the lower-cased text, by its next letters: at a number, by those behind the figures."""
        letters = trunk(low, start) if self._number else low[start : start + HEAD]
        if letters is None:
            return self.rules
        rules = self._by_letters.get(letters)
        if rules is None:
            if self._uses.left:
                self._uses.left -= 1
                return self.rules
            if len(self._by_letters) > _KEPT:
                self._by_letters.clear()
            rules = self._by_letters[letters] = tuple(r for r in self.rules if self._fits(r.pattern, letters))
        return rules


class Engine:
    """Rules of one layer, indexed by what wakes them."""

    def __init__(self, rules: Sequence[Rule[Any]], number: re.Pattern[str] | None) -> None:
        self.rules = tuple(rules)
        self._number = number if any("number" in r.on for r in rules) else None
        self._by_label: Mapping[str, Plan] = {label: Plan(found) for label, found in _index(rules).items()}
        numeric = [r for r in rules if "number" in r.on]
        after = {c for r in numeric for c in r.next or ()}
        before = {c for r in numeric for c in r.prev}
        uses = Uses(_MANY_NUMBERS)
        self._by_next = {c: _numeric(numeric, c, "", uses) for c in sorted(after)}
        self._by_both = {b: {c: _numeric(numeric, c, b, uses) for c in sorted(after)} for b in sorted(before)}
        self._always = {b: _numeric(numeric, None, b, uses) for b in ("", *sorted(before))}

    def find(self, scene: Scene, closed: Sequence[Span] = ()) -> list[Found[Any]]:
        """All readings, in order, none overlapping; triggers inside ``closed`` spans (sorted) do not count.

        Raises:
            ArticleError: ``article.too-many-mentions``: this is a table or a dump, and would cost hours.
        """
        found: list[Found[Any]] = []
        cursor = 0
        shut = iter(closed)
        wall = next(shut, None)
        text, low = scene.text, scene.lower
        for start, rules in self._woken(scene):
            if start < cursor:
                continue
            while wall is not None and wall.end <= start:
                wall = next(shut, None)
            if wall is not None and wall.start <= start < wall.end:
                continue
            best: Reading[Any] | None = None
            by: Rule[Any] | None = None
            for rule in rules.admit(low, start):
                match = rule.pattern.match(text, start)
                if match is None:
                    continue
                reading = rule.build(match, scene)
                if reading is not None and (best is None or reading.end > best.end):
                    best, by = reading, rule
            if best is not None and by is not None:
                found.append(Found(by.kind, best.start, best.end, best.value, by.name, best.cues, best.confidence))
                cursor = best.end
                if len(found) > MANY and len(found) * CLOSE > cursor:
                    raise ArticleError(
                        "article.too-many-mentions", f"{len(found):,} findings in its first {cursor:,} characters",
                        remedy="this is a table, not an article: split it or leave it out",
                    )  # fmt: skip
        return found

    def _woken(self, scene: Scene) -> Iterator[tuple[int, Plan | _Plans]]:
        """Places and what they wake, in order; triggers at one place are one: the longest reading of all their rules wins."""
        triggers: list[tuple[int, Plan]] = []
        by_label = self._by_label
        for word in scene.words:
            plan = by_label.get(word.label)
            if plan is not None:
                triggers.append((word.start, plan))
        if self._number is not None:
            low = scene.lower
            size = len(low)
            by_next, by_both, always = self._by_next, self._by_both, self._always
            plain = always[""]
            for match in self._number.finditer(scene.text):
                start, end = match.span()
                while end < size and low[end] == " ":
                    end += 1
                before = low[start - 1] if start else ""
                if before in by_both:
                    plan = by_both[before].get(low[end] if end < size else "", always[before])
                else:
                    plan = by_next.get(low[end] if end < size else "", plain)
                if plan.rules:
                    triggers.append((start, plan))
            triggers.sort(key=_start)
        last = len(triggers) - 1
        place = 0
        while place <= last:
            start, plan = triggers[place]
            place += 1
            if place <= last and triggers[place][0] == start:
                plans = [plan]
                while place <= last and triggers[place][0] == start:
                    plans.append(triggers[place][1])
                    place += 1
                yield start, _Plans(plans)
            else:
                yield start, plan


def _numeric(rules: Iterable[Rule[Any]], after: str | None, before: str, uses: Uses) -> Plan:
    """The plan for a number with such characters beside it."""
    return Plan([r for r in rules if r.next is None or after in r.next or before in r.prev], number=True, uses=uses)


class _Plans:
    """Several plans at one place."""

    __slots__ = ("_plans",)

    def __init__(self, plans: Sequence[Plan]) -> None:
        self._plans = plans

    def admit(self, low: str, start: int) -> list[Rule[Any]]:
        return [rule for plan in self._plans for rule in plan.admit(low, start)]


def _index(rules: Iterable[Rule[Any]]) -> dict[str, list[Rule[Any]]]:
    table: dict[str, list[Rule[Any]]] = defaultdict(list)
    for rule in rules:
        for label in rule.on:
            if label != "number":
                table[label].append(rule)
    return dict(table)
