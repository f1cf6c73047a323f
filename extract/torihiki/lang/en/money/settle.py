"""Which currency a shared word means in this article: dollars in Sydney, francs in Paris, crowns in Oslo.

The word's default stands (dollars and $ are US dollars) unless the text says otherwise: a statement ("all figures in Canadian
dollars"), the dateline, the company's home in the same sentence, or the places that the article is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from torihiki.core.language import Draft, Step
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.lang.en.money.words import Meaning, Words

__all__ = ["step"]

_DATELINE = re.compile(
    r"^[ \"(]{0,3}(?P<place>[A-Z][A-Za-z.' ]{2,30}?(?:,\s?[A-Z][A-Za-z.' ]{1,24}?)?)\s?(?:,\s?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s?[0-9]{1,2}\b[^\n]{0,20}?))?"
    r"(?P<agency>\((?:Reuters|AP|AFP|Bloomberg|Dow Jones|CNN|CNBC|UPI|Xinhua|Kyodo)[^)]{0,20}\))?\s?(?:-|—|/)\s?",
    re.MULTILINE,
)  # fmt: skip
_STATED = re.compile(
    r"(?:all\s(?:figures|amounts|numbers|dollar|sums|references|financial)|(?:figures|amounts|results|currency)\s(?:are\s)?(?:stated|expressed|reported|in|given))[^.\n]{0,60}",
    re.IGNORECASE,
)
_EURO_YEAR = 2002  # coins and notes; the old currencies end as units of account in 1999
_MANY = 4  # mentions of a country that make an article one about it
_OLD = ("dlrs", "dlr", "cts", "ct")


def step(words: Words) -> Step:
    """A step that gives each shared currency word its currency."""

    def settle(draft: Draft) -> Draft:
        shared = [f for f in draft.found if f.kind == "amount" and _word(f, words) is not None]
        if not shared:
            return draft
        home = _home(draft.scene, words)
        counts = lru_cache(maxsize=None)(lambda code: _count(draft.scene, words, code))
        out: list[Found[Any]] = []
        for found in draft.found:
            meaning = _word(found, words) if found.kind == "amount" else None
            if meaning is None:
                out.append(found)
                continue
            code = _choose(found, meaning, draft.scene, words, home, counts, draft.found)
            out.append(found if code == found.value.currency else replace(found, value=replace(found.value, currency=code)))
        draft.found = out
        return draft

    return settle


def _word(found: Found[Any], words: Words) -> Meaning | None:
    for cue in found.cues:
        if cue.what == "currency":
            meaning = words.meaning.get(cue.gives)
            return meaning if meaning is not None and meaning.ambiguous else None
    return None


def _surface(found: Found[Any]) -> str:
    return next((c.gives for c in found.cues if c.what == "currency"), "")


class _Home:
    """The dateline's country, and the currency that a note on the figures states."""

    def __init__(self, codes: frozenset[str], agency: bool, stated: str | None) -> None:
        self.codes, self.agency, self.stated = codes, agency, stated


def _home(scene: Scene, words: Words) -> _Home:
    text = scene.text
    head = text[:700]
    codes: set[str] = set()
    agency = False
    for match in _DATELINE.finditer(head):
        place = match["place"]
        named = place.upper() if place.isupper() else place
        codes = {code for code, pattern in words.places.items() if pattern.search(named.title() if named.isupper() else named)}
        agency = match["agency"] is not None
        if codes or place.split(",")[0].isupper():
            break
    note = next((m for m in _STATED.finditer(text)), None)
    stated = None
    if note:
        stated = next((code for code, pattern in words.explicit.items() if code != "USD" and pattern.search(note[0])), None)
    return _Home(frozenset(codes), agency, stated)


def _count(scene: Scene, words: Words, code: str) -> int:
    pattern = words.places.get(code)
    return sum(1 for _ in pattern.finditer(scene.text)) if pattern else 0


def _choose(  # noqa: C901  one question of the order of trust after the other
    found: Found[Any], meaning: Meaning, scene: Scene, words: Words, home: _Home, counts: Any, around: Sequence[Found[Any]]
) -> str | None:
    candidates = [c for c in meaning.rivals if _possible(c, scene, words)]
    surface = _surface(found)
    if home.stated in candidates:
        return home.stated
    if meaning.parts != 1:
        near = _neighbour(found, around, {meaning.default, *candidates})
        if near is not None:
            return near
    sentence = scene.sentence(found.start)
    clause = scene.text[sentence.start : sentence.end]
    if meaning.default is not None and _possible(meaning.default, scene, words):
        return _or_local(meaning.default, candidates, surface, clause, scene, words, home, counts)
    here = [(len(words.places[c].findall(clause)), c in home.codes, counts(c), c) for c in candidates if c in words.places]
    here = [h for h in here if h[0] or h[1] or h[2]]
    if not here:
        return meaning.default if not candidates or len(candidates) > 1 else candidates[0]
    here.sort(key=lambda h: (h[0] > 0 and not any(o[1] for o in here if o is not h), h[1], h[2], h[0]), reverse=True)
    return here[0][3]


def _possible(code: str, scene: Scene, words: Words) -> bool:
    return code in words.active or scene.anchor is None or scene.anchor.year < _EURO_YEAR + 1


def _neighbour(found: Found[Any], around: Sequence[Found[Any]], codes: set[str | None]) -> str | None:
    """Cents belong to the dollars beside them, if those are told apart (A$, Canadian dollars)."""
    best: tuple[int, str] | None = None
    for other in around:
        if other.kind == "amount" and other is not found and other.value.currency in codes and other.value.currency != "USD":
            distance = abs(other.start - found.start)
            if distance < 160 and (best is None or distance < best[0]):  # noqa: PLR2004  about a sentence
                best = (distance, other.value.currency)
    return best[1] if best else None


def _or_local(
    default: str, candidates: list[str], surface: str, clause: str, scene: Scene, words: Words, home: _Home, counts: Any
) -> str:
    """The default, or a rival whose home the text makes plain and that the text does not name apart from it."""
    if default in home.codes:
        return default
    local = [c for c in candidates if c in home.codes]
    for code in local:
        if home.agency and surface not in _OLD:
            return default  # agencies price in US dollars and mark the others
        if not words.explicit[code].search(scene.text):
            return code
    based = [c for c in candidates if c in words.places and re.search(words.places[c].pattern + r"-(?:based|listed|headquartered)", clause)]
    if len(based) == 1 and not local and not words.explicit[based[0]].search(scene.text) and not counts(default):
        return based[0]
    if local or default not in words.places:
        return default
    strong = [c for c in candidates if counts(c) >= _MANY and not counts(default) and not words.explicit[c].search(scene.text)]
    return strong[0] if len(strong) == 1 else default
