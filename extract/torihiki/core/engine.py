"""The engine: scan once, wake the rules at the hits, settle by one law.

The law for overlaps: the leftmost trigger goes first; there the longest reading wins, then the earlier declared rule; what lies
inside an accepted reading is not tried again.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

from torihiki.core.fold import fold
from torihiki.core.lexicon import Row
from torihiki.core.rule import Found, Reading, Rule
from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import HEAD, Figures, Numeral, admits
from torihiki.core.span import Span
from torihiki.errors import ArticleError

__all__ = ["CLOSE", "MANY", "Engine", "Scanner", "Vocabulary"]

_LONGEST = 40  # characters of a word behind one that ends inside it
_KEPT = 1024  # heads remembered by a plan
MANY, CLOSE = 10_000, 10  # so many findings, on average fewer characters apart, are no prose
_FEW = 50  # uses after which reading what rules begin with pays
_start = itemgetter(0)
_WORDLY = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")  # between two of these is no edge
_EDGES = {
    (True, True): (True, True),
    (True, False): (True, False),
    (False, True): (False, True),
    (False, False): None,
}  # one of each is kept

Vocabulary = Iterable[tuple[str, str, "Row | None", bool]]
"""(surface, label, row, exact): exact words must have the surface's own case."""


class Scanner:
    """One Aho–Corasick automaton over all words of a language; cost does not grow with the tables."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        entries: dict[str, tuple[tuple[str, str, Row | None, bool], ...]] = {}
        for entry in vocabulary:
            folded = fold(entry[0])
            low = folded.lower()
            entries[low] = (*entries.get(low, ()), entry if folded == entry[0] else (folded, *entry[1:]))
        self._surfaces = sorted(entries)
        self._entries = [entries[s] for s in self._surfaces]
        self._alone = [(e[0][1:3] if len(e) == 1 and not e[0][3] else None) for e in self._entries]  # label and row of most
        self._edged = [_EDGES[s[0] in _WORDLY, s[-1] in _WORDLY] for s in self._surfaces]
        self._automaton = AhoCorasick(self._surfaces, matchkind=MatchKind.LeftmostLongest) if self._surfaces else None

    def words(self, scene: Scene) -> list[Word]:
        """Table words of the text, leftmost-longest, with edges between Latin letters or digits respected."""
        if self._automaton is None:
            return []
        found: list[Word] = []
        text, low = scene.text, scene.lower
        size = len(text)
        edged, surfaces = self._edged, self._surfaces
        done = 0
        for index, start, end in self._automaton.find_matches_as_indexes(low):
            edges = edged[index]
            if edges is not None:
                opens, closes = edges
                if (opens and start and low[start - 1] in _WORDLY) or (closes and end < size and low[end] in _WORDLY):
                    if " " in surfaces[index]:
                        if not (opens and start and low[start - 1] in _WORDLY):
                            for again, left, right in self._shorter(low, start, end):
                                done = right
                                found += self._read(text, again, left, right)
                        for again, left, right in self._hidden(low, start, end):
                            done = right
                            found += self._read(text, again, left, right)
                    continue
            if start >= done:
                alone = self._alone[index]
                if alone is not None:
                    found.append(Word(start, end, *alone))
                else:
                    found += self._read(text, index, start, end)
        return found

    def _shorter(self, low: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """The word at the beginning of such a stretch: *bought* in *bought outsourcing*, which begins like *bought out*; not where
        all that is too much is a plural's s."""
        if low.startswith("s", end) and low[end + 1 : end + 2] not in _WORDLY:
            return
        while (end := low.rfind(" ", start, end)) > start:
            index = bisect_left(self._surfaces, low[start:end])
            if self._surfaces[index] == low[start:end]:
                yield index, start, end
                return

    def _hidden(self, low: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """The word at the end of a stretch that looked like words of a table but ends inside it: *invested* in *holdings invested*, which begins like *holdings in*."""
        assert self._automaton is not None
        first = low.rfind(" ", start, end) + 1
        for index, left, right in self._automaton.find_matches_as_indexes(low[first : end + _LONGEST]):
            if left == 0 and first + right > end + 1 and low[first + right : first + right + 1] not in _WORDLY:  # more than a plural
                yield index, first, first + right
            break

    def _read(self, text: str, index: int, start: int, end: int) -> Iterator[Word]:
        """What the tables know of a word."""
        for surface, label, row, exact in self._entries[index]:
            if not exact or text[start:end] == surface:
                yield Word(start, end, label, row)


class Plan:
    """Rules that one kind of trigger wakes; of them, those whose patterns can begin with the letters, or the number, at hand.

    ``figures`` tells which of some rules can begin at a number, by their ``places``; of the others it knows nothing.
    """

    __slots__ = ("_by_bits", "_by_letters", "_figures", "_places", "_uses", "rules")

    def __init__(self, rules: Sequence[Rule[Any]], figures: Figures, places: Mapping[str, int]) -> None:
        self.rules = tuple(rules)
        self._figures = figures if any(rule.name in places for rule in rules) else None
        self._places = places
        self._by_letters: dict[str, tuple[Rule[Any], ...]] = {}
        self._by_bits: dict[int, tuple[Rule[Any], ...]] = {}
        self._uses = 0

    def admit(self, low: str, start: int) -> Sequence[Rule[Any]]:
        """The rules worth trying at a place of the lower-cased text: by its next letters, at a number by its form and what stands behind it."""
        bits = None if self._figures is None else self._figures.at(low, start)
        if bits is None:
            return self._lettered(low[start : start + HEAD])
        rules = self._by_bits.get(bits)
        if rules is None:
            if len(self._by_bits) > _KEPT:
                self._by_bits.clear()
            places = self._places
            rules = tuple(rule for rule in self.rules if rule.name not in places or bits >> places[rule.name] & 1)
            self._by_bits[bits] = rules
        return rules

    def _lettered(self, letters: str) -> Sequence[Rule[Any]]:
        rules = self._by_letters.get(letters)
        if rules is None:
            if self._uses < _FEW:
                self._uses += 1
                return self.rules
            if len(self._by_letters) > _KEPT:
                self._by_letters.clear()
            rules = self._by_letters[letters] = tuple(rule for rule in self.rules if admits(rule.pattern, letters))
        return rules


class Engine:
    """Rules of one layer, indexed by what wakes them."""

    def __init__(self, rules: Sequence[Rule[Any]], number: re.Pattern[str] | None, numeral: Numeral) -> None:
        self.rules = tuple(rules)
        numeric = [r for r in rules if "number" in r.on]
        self._number = number if numeric else None
        self._figures = Figures(numeral, [rule.pattern for rule in numeric])
        self._places = {rule.name: place for place, rule in enumerate(numeric)}
        self._by_label: Mapping[str, Plan] = {label: self._plan(found) for label, found in _index(rules).items()}
        after = {c for r in numeric for c in r.next or ()}
        before = {c for r in numeric for c in r.prev}

        def plan(next_: str | None, prev: str) -> Plan:
            """That for a number with such characters beside it."""
            return self._plan([r for r in numeric if r.next is None or next_ in r.next or prev in r.prev])

        self._by_next = {c: plan(c, "") for c in sorted(after)}
        self._by_both = {b: {c: plan(c, b) for c in sorted(after)} for b in sorted(before)}
        self._always = {b: plan(None, b) for b in ("", *sorted(before))}
        self._joined: dict[tuple[int, ...], Plan] = {}

    def _plan(self, rules: Sequence[Rule[Any]]) -> Plan:
        return Plan(rules, self._figures, self._places)

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

    def _woken(self, scene: Scene) -> Iterator[tuple[int, Plan]]:
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
                yield start, self._join(plans)
            else:
                yield start, plan

    def _join(self, plans: Sequence[Plan]) -> Plan:
        """Several plans at one place as one."""
        key = tuple(map(id, plans))
        joined = self._joined.get(key)
        if joined is None:
            known = {rule.name: rule for plan in plans for rule in plan.rules}  # in the order in which the plans come
            joined = self._joined[key] = self._plan(list(known.values()))
        return joined


def _index(rules: Iterable[Rule[Any]]) -> dict[str, list[Rule[Any]]]:
    table: dict[str, list[Rule[Any]]] = defaultdict(list)
    for rule in rules:
        for label in rule.on:
            if label != "number":
                table[label].append(rule)
    return dict(table)
