"""The unit words of Japanese text, compiled from the unit table: GW, ギガワット, 万キロワット時, ％, 倍, コア …"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from torihiki.core.fold import fold
from torihiki.core.lexicon import EDGE_AFTER, Lexicon, Row, any_of
from torihiki.values.number import EXACT

__all__ = ["GAP", "Measure", "Units"]

GAP = r" {0,3}(?:</?[a-zA-Z]{1,8}>|\*{1,2})? {0,3}"
# words that go on after the unit into another word
_NOT_AFTER = {
    "人": r"(?![気口工材格種生間事称形魚民権脈目])", "名": r"(?![前称古義目詞物所案簿刺誉人])", "株": r"(?![式価主券分高安])",
    "コア": r"(?![ラテァ-ヴ])", "トン": r"(?![ネカボァ-ヴー])", "ナノ": r"(?![テバマ粒])", "W": r"(?![杯受主不チカ])",
    "倍": r"(?![率賞])",
    "戸": r"(?![建籍田越塚惑棚])", "家庭": r"(?![内用教裁])", "坪": r"(?![井庭内])", "トークン": r"(?![ァ-ヴー])",
    "割": r"(?!り(?:当|振|込|切|算)|当て|る|れ|賦|烹|譲)",
}  # fmt: skip
_NEVER = {"B", "×", "bp", "ha", "b/s"}  # bare B is mostly billion (70Bモデル); × multiplies


@dataclass(frozen=True, slots=True)
class Measure:
    """What a unit word stands for: the record's unit and the factor to it."""

    unit: str
    factor: Decimal


class Units:
    """Unit words to measures, and one pattern that finds the longest of them behind a number."""

    def __init__(self, lexicon: Lexicon) -> None:
        prefixes = {row.id: row for row in lexicon.rows("prefix")}
        self._table: dict[str, Measure] = {}
        for row in lexicon.rows("unit"):
            self._add(row, prefixes)
        for word in ("割",):
            self._table[word] = Measure("percent", Decimal(10))
        latin = sorted(w for w in self._table if w[-1].isascii() and w[-1].isalnum())
        others = sorted(w for w in self._table if w not in set(latin))
        groups: dict[str, list[str]] = {}
        for word in others:
            groups.setdefault(_NOT_AFTER.get(word, ""), []).append(word)
        guarded = "|".join(f"(?:{any_of(words)}){guard}" for guard, words in sorted(groups.items(), key=lambda g: bool(g[0])))
        letters = any_of(w for w in latin if w not in {"W", "x"})
        self.source = rf"(?:(?:{letters}){EDGE_AFTER}|W{_NOT_AFTER['W']}{EDGE_AFTER}|x{EDGE_AFTER}(?! ?[0-9])|{guarded})"
        self.starts = frozenset(w[0].lower() for w in self._table)

    def _add(self, row: Row, prefixes: dict[str, Row]) -> None:
        unit, factor = str(row.fields["unit"]), Decimal(str(row.fields["factor"]))
        for kind in ("any", "ja"):
            for word in map(fold, row.surfaces.get(kind, ())):
                if word not in _NEVER or (word == "bp" and unit == "percent"):
                    self._table.setdefault(word, Measure(unit, factor))
                for prefix in (prefixes[p] for p in row.fields.get("prefix", ())):
                    by = EXACT.multiply(factor, Decimal(10) ** int(prefix.fields["power"]))
                    for sign in prefix.surfaces.get(kind, ()):
                        self._table.setdefault(fold(sign) + word, Measure(unit, by))

    def measure(self, word: str) -> Measure:
        """The measure of a word that ``source`` matched."""
        return self._table[word]
