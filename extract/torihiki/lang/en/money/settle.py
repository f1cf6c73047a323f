"""Which currency a shared word means in this article: dollars in Sydney, francs in Paris, crowns in Oslo.

The word's default stands (dollars and $ are US dollars) unless the text says otherwise: a statement ("all figures in Canadian
dollars"), the dateline, the company's home in the same sentence, or the places that the article is about.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from torihiki.core.language import Draft, Step
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.money.words import Meaning, Words
from torihiki.values.change import replace

__all__ = ["step"]

_DATELINE = sieve(
    r"^[ \"(]{0,3}(?P<place>[A-Z][A-Za-z.' ]{2,30}?(?:,\s?[A-Z][A-Za-z.' ]{1,24}?)?)\s?"
    r"(?:,\s?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s?[0-9]{1,2}\b[^\n]{0,20}?))?"
    r"(?P<agency>\((?:Reuters|AP|AFP|Bloomberg|Dow Jones|CNN|CNBC|UPI|Xinhua|Kyodo)[^)]{0,20}\))?\s?(?:-|—|/)\s?",
    re.MULTILINE,
)
_STATED = sieve(
    r"(?:all\s(?:figures|amounts|numbers|dollar|sums|references|financial)"
    r"|(?:figures|amounts|results|currency)\s(?:are\s)?(?:stated|expressed|reported|in|given))[^.\n]{0,60}",
    re.IGNORECASE,
)
_HEAD = 700  # characters in which a dateline stands
_ACTIVE_FROM = 2003  # the last of the old currencies have gone
_MANY = 4  # mentions of a country that make an article one about it
_OLD = ("dlrs", "dlr", "cts", "ct")  # wires before 1990, which leave the local dollar unmarked
_BASED = r"-(?:based|listed|headquartered)"
_NEAR = 160  # about a sentence
_AMERICAN = sieve(r"\b(?:US\$|USD\b|U\.S\.\$|U\.?S\.? dollars?\b)")
_LARGE = 10**6  # sums from here on are not the same by chance
# papers there mark their dollar (HK$, NT$): a bare one is American
_MARKED = frozenset({"HKD", "TWD"})
_AGENCY = sieve(
    r"\((?:Reuters|AP|AFP|Bloomberg|Dow Jones|Kyodo)\)|\(Reporting by\b|\bBloomberg L\.P\.|^(?:Source: )?(?:REUTERS|Reuters|BLOOMBERG|Bloomberg|AFP)$",
    re.MULTILINE,
)
_FALLBACKS = frozenset({"MXN", "SAR", "IRR", "AED"})


def step(words: Words) -> Step:
    """A step that gives each shared currency word its currency."""

    def settle(draft: Draft) -> Draft:
        shared = {id(f): m for f in draft.found if f.kind == "amount" and (m := _meaning(f, words)) is not None}
        if shared:
            article = _Article(draft, words)
            draft.found = [_settled(f, shared[id(f)], article) if id(f) in shared else f for f in draft.found]
        return draft

    return settle


def _settled(found: Found[Any], meaning: Meaning, article: _Article) -> Found[Any]:
    code = article.choose(found, meaning)
    return found if code == found.value.currency else replace(found, value=replace(found.value, currency=code))


def _meaning(found: Found[Any], words: Words) -> Meaning | None:
    meaning = words.meaning.get(_surface(found))
    return meaning if meaning is not None and meaning.ambiguous else None


def _surface(found: Found[Any]) -> str:
    return next((c.gives for c in found.cues if c.what == "currency"), "")


class _Article:
    """What the article says of its money, asked once."""

    def __init__(self, draft: Draft, words: Words) -> None:
        self.scene, self.words = draft.scene, words
        self.year = draft.scene.anchor.year if draft.scene.anchor else None
        self.home, self.agency = _home(draft.scene, words)
        note = _STATED.search(draft.scene.text)
        self.stated = next((c for c, p in words.explicit.items() if c != "USD" and p.search(note[0])), None) if note else None
        self._spoken = words.spoken.within(draft.scene.text)
        self._marked = words.marked.within(draft.scene.text)
        self._amounts = [f for f in draft.found if f.kind == "amount"]
        self._starts = [f.start for f in self._amounts]
        self._counts: dict[str, int] = {}
        self._named: dict[str, bool] = {}
        self._echoed: frozenset[str] | None = None

    def count(self, code: str) -> int:
        """How often the places of a currency are named."""
        if code not in self._spoken:
            return 0
        if code not in self._counts:
            self._counts[code] = sum(1 for _ in self.words.places[code].finditer(self.scene.text))
        return self._counts[code]

    def named(self, code: str) -> bool:
        """Whether the text marks this currency (A$, Canadian dollars), so that an unmarked word is another."""
        if code not in self._marked:
            return False
        if code not in self._named:
            self._named[code] = self.words.explicit[code].search(self.scene.text) is not None
        return self._named[code]

    def possible(self, code: str) -> bool:
        """Whether the currency can have been in use."""
        return code in self.words.active or self.year is None or self.year < _ACTIVE_FROM

    def clause(self, found: Found[Any]) -> str:
        """The sentence around an amount, at most some lines of it."""
        sentence = self.scene.sentence(found.start)
        return self.scene.text[max(sentence.start, found.start - 2 * _NEAR) : min(sentence.end, found.end + 2 * _NEAR)]

    def choose(self, found: Found[Any], meaning: Meaning) -> str | None:
        """The currency, in the order of trust."""
        candidates = [c for c in meaning.rivals if self.possible(c)]
        if self.stated in candidates:
            return self.stated
        if meaning.parts != 1:
            near = self._neighbour(found, {meaning.default, *candidates})
            if near is not None:
                return near
        if meaning.default is not None and self.possible(meaning.default):
            return self._or_local(meaning.default, candidates, found)
        return self._by_places(candidates, meaning, found)

    def _neighbour(self, found: Found[Any], codes: set[str | None]) -> str | None:
        """Cents belong to the dollars beside them, if those are told apart (A$, Canadian dollars)."""
        best: tuple[int, str] | None = None
        first = bisect_left(self._starts, found.start - _NEAR)
        for other in self._amounts[first : bisect_left(self._starts, found.start + _NEAR)][:40]:
            if other is not found and other.value.currency in codes and other.value.currency != "USD":
                distance = abs(other.start - found.start)
                if best is None or distance < best[0]:
                    best = (distance, other.value.currency)
        return best[1] if best else None

    def _by_places(self, candidates: Sequence[str], meaning: Meaning, found: Found[Any]) -> str | None:
        clause = self.clause(found)
        ranked: list[tuple[bool, bool, int, str]] = []
        here = {
            c: self.words.places[c].search(clause) is not None
            for c in candidates
            if c in self.words.places and (c in self.home or self.count(c))
        }
        for code, spoken in here.items():
            alone = spoken and sum(here.values()) == 1
            ranked.append((alone, code in self.home, self.count(code), code))
        if ranked:
            return max(ranked, key=lambda r: r[:3])[3]
        surface = _surface(found)
        if meaning.default is not None:
            return meaning.default
        return next((c for c in candidates if surface in self.words.fallback.get(c, ()) and self._alone(c, candidates)), None)

    def _alone(self, code: str, candidates: Sequence[str]) -> bool:
        """Whether no currency of the past is possible beside a usual one: francs are Swiss only after the French ones went."""
        return code in _FALLBACKS or all(c in self.words.active or c not in self.words.places for c in candidates if c != code)

    def _echo(self, default: str, candidates: Sequence[str]) -> str | None:
        """The currency in which a sum that stands without a mark is given again: $1.5 billion, and further on A$1.5 billion."""
        if self._echoed is None:
            sums: dict[str | None, set[tuple[Decimal, Decimal]]] = {}
            for found in self._amounts:
                if found.value.bounds.low >= _LARGE:
                    sums.setdefault(found.value.currency, set()).add((found.value.bounds.low, found.value.bounds.high))
            bare = sums.get(default, set())
            self._echoed = frozenset(code for code in sums if code and code != default and bare & sums[code])
        marked = [c for c in candidates if c in self._echoed]
        return marked[0] if len(marked) == 1 and not _AMERICAN.search(self.scene.text) else None

    def _or_local(self, default: str, candidates: Sequence[str], found: Found[Any]) -> str:
        """The default, or a rival whose home the text makes plain and that the text does not mark elsewhere."""
        echo = self._echo(default, candidates)
        if echo is not None:
            return echo
        if default in self.home:
            return default
        local = [c for c in candidates if c in self.home]
        if local:
            if self.agency and _surface(found) not in _OLD:
                return default  # agencies price in US dollars and mark the others
            return next((c for c in local if not self.named(c)), default)
        seen = [c for c in candidates if c not in _MARKED and self.count(c)]
        if not seen or self.count(default) or self.agency or _AGENCY.search(self.scene.text):
            return default
        clause = self.clause(found)
        based = [c for c in seen if not self.named(c) and re.search(self.words.places[c].pattern + _BASED, clause)]
        strong = based or [c for c in seen if self.count(c) >= _MANY and not self.named(c)]
        return strong[0] if len(strong) == 1 else default


def _home(scene: Scene, words: Words) -> tuple[frozenset[str], bool]:
    """The currencies of the dateline's country, and whether an international agency wrote it."""
    codes: set[str] = set()
    agency = False
    for match in _DATELINE.finditer(scene.text, 0, min(len(scene.text), _HEAD)):
        place = match["place"].title() if match["place"].isupper() else match["place"]
        codes = {code for code in words.spoken.within(place) if words.places[code].search(place)}
        agency = match["agency"] is not None
        if codes or match["place"].split(",")[0].isupper():
            break
    return frozenset(codes), agency
