"""Short forms that an article introduces: in brackets behind a name (MAX), or by its capitals alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ahocorasick_rs import AhoCorasick

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.known import UNSURE
from torihiki.values.party import Party

__all__ = ["ALIAS", "FREE_BEFORE", "initials", "introduced"]

ALIAS = "en.parties.alias"
FREE_BEFORE = re.compile(r"(?<![\w@/.-])")
_WORD_AFTER = re.compile(r"\w")
_INTRODUCED = sieve(r" ?\((?:[\"'])?(?:the |hereafter |formerly )?[\"']?([A-Z][A-Za-z0-9&.-]{1,14})[\"']?\)")


def introduced(draft: Draft, named: Iterable[Found[Any]], capitals: Mapping[str, Party]) -> Iterator[Found[Any]]:
    """Short forms in brackets after a name, then wherever they stand: Monetary Authority of X (MAX)."""
    text = draft.scene.text
    places: dict[tuple[str, str], tuple[Party, set[int]]] = {}  # short form and name → where it is introduced
    for party in [f for f in (*draft.found, *named) if f.kind == "party" and f.confidence > UNSURE and f.rule != ALIAS]:
        match = _INTRODUCED.match(text, party.end)
        if match is None or not _abbreviates(match.group(1), text[party.start : party.end]):
            continue
        places.setdefault((match.group(1), party.value.name), (party.value, set()))[1].add(match.start(1))
    meant: dict[str, list[tuple[Party, set[int]]]] = defaultdict(list)
    for (short, _), introduced in places.items():
        meant[short].append(introduced)
    for short, value in capitals.items():
        if short not in meant:
            meant[short].append((value, set()))
    for short, start, stop in _free(text, sorted(meant)):
        told = next((value for value, own in meant[short] if own != {start}), None)
        if told is not None:
            yield Found("party", start, stop, told, ALIAS, (), 0.8)


_CAPITALS = sieve(r"(?<![\w@/.&-])[A-Z]{3,5}(?![\w-])")


def initials(draft: Draft, named: Sequence[Found[Any]]) -> dict[str, Party]:
    """Words in capitals that are those of one name told before, though nothing introduces them: Mobile TeleSystems … MTS."""
    full: dict[str, set[Party]] = defaultdict(set)
    first: dict[str, int] = {}
    for party in (*draft.found, *named):
        words = draft.scene.text[party.start : party.end]
        if (
            party.kind == "party"
            and " " in words
            and not words.isupper()
            and party.value.kind not in {"product", "media", "government"}
            and not party.value.names
            and party.rule != ALIAS
        ):
            letters = "".join(c for c in words if c.isupper())
            if 2 <= len(letters) <= 5:
                full[letters].add(party.value)
                first.setdefault(letters, party.start)
    held = {draft.scene.text[f.start : f.end] for f in draft.found if f.kind == "party"}
    seen = (
        {m.group() for m in _CAPITALS.finditer(draft.scene.text) if m.group() in first and m.start() > first[m.group()]} if full else set()
    )
    seen |= {f.value.name for f in named if f.value.name in full and f.value.name.isupper()}  # EA to go private: Electronic Arts said
    return {short: next(iter(full[short])) for short in sorted(seen - held) if len(full[short]) == 1}


def _free(text: str, forms: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Every place where one of the forms stands as a word."""
    done = dict.fromkeys(forms, 0)
    for index, start, stop in AhoCorasick(forms).find_matches_as_indexes(text, overlapping=True) if forms else ():
        if start >= done[forms[index]] and FREE_BEFORE.match(text, start) and not _WORD_AFTER.match(text, stop):
            done[forms[index]] = stop
            yield forms[index], start, stop


def _abbreviates(short: str, full: str) -> bool:
    """Whether the short form is made of the full one: its initials in order, or its first word."""
    letters = [c for c in short.upper() if c.isalpha()]
    rest = iter(full.upper())
    return bool(letters) and full.upper().startswith(letters[0]) and all(c in rest for c in letters)
