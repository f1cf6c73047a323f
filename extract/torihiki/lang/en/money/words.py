"""The currency table as English reads it: which words stand before a number, which after it, and what they can mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from torihiki.core.fold import fold
from torihiki.core.lexicon import Lexicon, Row, any_of
from torihiki.core.places import Spots
from torihiki.core.sieve import sieve

__all__ = ["Meaning", "Spots", "Words", "read"]

# codes that writers also put in small letters; the others only count in capitals
_SMALL_CODES = (
    "USD", "EUR", "GBP", "JPY", "RMB", "CNY", "AUD", "CAD", "CHF", "NZD", "HKD", "SGD", "INR", "KRW", "TWD", "SEK", "NOK", "DKK",
)  # fmt: skip
_MAJOR = (
    "USD", "EUR", "GBP", "CHF", "SEK", "NOK", "DKK", "AUD", "CAD", "NZD", "SGD", "PLN", "CZK", "BRL", "ZAR", "INR", "MYR", "AED", "SAR",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a currency word can mean: ``default`` (``None``: no one knows without the article), or one of ``rivals``.

    ``parts``: how many of it make one unit of the currency, where it is a subunit (cents: 100), else 1.
    """

    default: str | None
    rivals: tuple[str, ...] = ()
    parts: Decimal = Decimal(1)
    wordlike: bool = False
    factor: Decimal = Decimal(1)  # MEUR is a million euros

    @property
    def ambiguous(self) -> bool:
        """Whether the article has a say."""
        return bool(self.rivals)


@dataclass(frozen=True, slots=True)
class Words:
    """Compiled: ``before`` and ``after`` are sources of patterns (no groups), ``meaning`` is by lower-cased surface."""

    before: str
    after: str
    minor: str
    meaning: Mapping[str, Meaning]
    triggers: tuple[tuple[str, bool], ...]  # prefix surfaces, whether their case counts
    places: Mapping[str, re.Pattern[str]]
    spoken: Spots[str]  # where places may be named
    marked: Spots[str]  # where currencies may be marked (A$, Canadian dollars)
    active: frozenset[str]
    explicit: Mapping[str, re.Pattern[str]]
    fallback: Mapping[str, tuple[str, ...]]  # shared words that mean the row where the article says nothing at all


def read(lexicon: Lexicon) -> Words:
    """Compile the table."""
    rows = lexicon.rows("currency")
    meaning: dict[str, Meaning] = {}
    prefixes: dict[str, bool] = {}
    names: list[str] = []
    codes: list[str] = []
    for row in rows:
        wordlike = set(row.fields.get("wordlike", ()))
        for surface in map(fold, row.surfaces.get("any", ())):
            meaning.setdefault(surface.lower(), Meaning(row.id, wordlike=surface in wordlike))
            prefixes.setdefault(surface, surface.isalpha() and surface not in _SMALL_CODES)
            if not _letters(surface):
                names.append(surface)
            elif surface == row.id:
                codes.append(surface)
        for surface in map(fold, row.surfaces.get("en", ())):
            meaning.setdefault(surface.lower(), Meaning(row.id, wordlike=surface in wordlike))
            if surface.isupper() and surface.isalpha():
                codes.append(surface)
                prefixes.setdefault(surface, surface not in _SMALL_CODES)
            else:
                names.append(surface)
    _share(rows, meaning, names)
    minor = _minor(rows, meaning)
    for code in _MAJOR:
        for letter, power in (("M", 6), ("k", 3), ("K", 3), ("B", 9)):
            meaning[(letter + code).lower()] = Meaning(code, factor=Decimal(10) ** power)
            prefixes[letter + code] = True
            codes.append(letter + code)
    loose = any_of(n.lower() for n in names)
    exact = any_of([*codes, *(c.lower() for c in _SMALL_CODES)])
    return Words(
        before=_either(prefixes),
        after=rf"(?:(?i:{loose})(?![A-Za-z])|(?-i:{exact})(?![A-Za-z0-9]))",
        minor=rf"(?i:{any_of(minor)})(?![A-Za-z0-9])",
        meaning=meaning,
        triggers=tuple(prefixes.items()),
        places={row.id: _words(row.fields["places"]["en"]) for row in rows if "en" in row.fields.get("places", {})},
        spoken=Spots({row.id: row.fields["places"]["en"] for row in rows if "en" in row.fields.get("places", {})}),
        marked=Spots({row.id: row.words("en") for row in rows}),
        active=frozenset(row.id for row in rows if row.fields.get("active", True)),
        fallback={row.id: tuple(row.fields["fallback"]) for row in rows if "fallback" in row.fields},
        explicit={row.id: _words(row.words("en")) for row in rows},
    )


def _letters(surface: str) -> bool:
    return surface.replace(".", "").isalpha() and surface.isascii()


def _either(prefixes: Mapping[str, bool]) -> str:
    exact = any_of(p for p, case in prefixes.items() if case)
    loose = any_of(p.lower() for p, case in prefixes.items() if not case)
    return rf"(?:(?-i:{exact})|(?i:{loose}))"


def _words(surfaces: tuple[str, ...] | list[str]) -> re.Pattern[str]:
    return sieve(rf"(?<![A-Za-z]){any_of(map(fold, surfaces))}(?![A-Za-z])")


def _share(rows: tuple[Row, ...], meaning: dict[str, Meaning], names: list[str]) -> None:
    """Words that several rows answer to: the row that has one as its surface is the default."""
    rivals: dict[str, list[str]] = {}
    for row in rows:
        for surface in row.fields.get("shared", {}).get("en", ()):
            rivals.setdefault(fold(surface).lower(), []).append(row.id)
    rivals["$"] = rivals.get("dollars", [])
    for surface, ids in rivals.items():
        own = meaning.get(surface)
        if own is None:
            names.append(surface)
        meaning[surface] = Meaning(own.default if own else None, tuple(ids), wordlike=bool(own and own.wordlike))


def _minor(rows: tuple[Row, ...], meaning: dict[str, Meaning]) -> list[str]:
    owners: dict[str, list[Row]] = {}
    for row in rows:
        minor = row.fields.get("minor", {})
        for surface in (*minor.get("any", ()), *minor.get("en", ())):
            word = fold(surface).lower()
            if word not in meaning:
                owners.setdefault(word, []).append(row)
    for word, holders in owners.items():
        first = holders[0]
        parts = Decimal(first.fields.get("minor_per", 10 ** int(first.fields["digits"])))
        meaning[word] = Meaning(first.id, tuple(r.id for r in holders[1:]), parts)
    return list(owners)
