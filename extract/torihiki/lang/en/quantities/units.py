"""The unit table as English reads it: symbols in their own case, words in any, both with their prefixes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from torihiki.core.fold import fold
from torihiki.core.lexicon import Lexicon, Row, any_of

__all__ = ["Unit", "Units", "read"]

_LONE = frozenset({"B", "b", "ha", "m2", "x", "×"})  # symbols that alone mean too much: 5 B is five billion
_ENERGY = frozenset({"W", "Wh"})
_RATINGS = ("e", "p", "ac", "dc", "th", "AC", "DC")  # MWe, MWp: what kind of megawatt


@dataclass(frozen=True, slots=True)
class Unit:
    """The record's unit and how many of it the surface is."""

    unit: str
    factor: Decimal
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Units:
    """``pattern`` matches one unit (no groups); ``meaning`` is by symbol, and by lower-cased word."""

    pattern: str
    meaning: Mapping[str, Unit]

    def find(self, surface: str) -> Unit | None:
        """What a matched surface means."""
        return self.meaning.get(surface) or self.meaning.get(" ".join(surface.lower().split()))


def read(lexicon: Lexicon) -> Units:
    """Compile the tables ``unit`` and ``prefix``; multiples are read elsewhere."""
    prefixes = {row.id: row for row in lexicon.rows("prefix")}
    symbols: dict[str, Unit] = {}
    words: dict[str, Unit] = {}
    for row in lexicon.rows("unit"):
        if row.fields["unit"] == "multiple":
            continue
        unit, factor, of = str(row.fields["unit"]), Decimal(row.fields["factor"]), row.fields.get("of")
        for surface in map(fold, row.surfaces.get("any", ())):
            if surface not in _LONE:
                symbols.setdefault(surface, Unit(unit, factor, of))
        for surface in map(fold, row.surfaces.get("en", ())):
            words.setdefault(surface.lower(), Unit(unit, factor, of))
        for prefix in (prefixes[p] for p in row.fields.get("prefix", ())):
            _prefixed(row, prefix, unit, factor, symbols, words)
    for symbol, meaning in list(symbols.items()):
        if meaning.unit in _ENERGY and len(symbol) > 1:
            symbols.setdefault(symbol.lower(), meaning)  # 300mw: wires write power stations so, never milliwatts
            if meaning.unit == "W":
                for rating in _RATINGS:
                    symbols.setdefault(symbol + rating, meaning)
    pattern = (
        rf"(?:(?-i:{any_of(s for s in symbols if s not in {'%', '‰'})})(?![A-Za-z0-9])|[%‰](?![A-Za-z0-9])"
        rf"|(?i:{any_of(words)})(?![A-Za-z0-9]))"
    )
    return Units(pattern, {**words, **symbols})


def _prefixed(row: Row, prefix: Row, unit: str, factor: Decimal, symbols: dict[str, Unit], words: dict[str, Unit]) -> None:
    whole = Unit(unit, factor * Decimal(10) ** int(prefix.fields["power"]))
    for surface in row.surfaces.get("any", ()):
        for letter in prefix.surfaces.get("any", ()):
            symbols.setdefault(letter + surface, whole)
    for surface in row.surfaces.get("en", ()):
        for word in prefix.surfaces.get("en", ()):
            words.setdefault(word + surface, whole)
