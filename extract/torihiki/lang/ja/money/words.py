"""The currency words of Japanese text, compiled from the currency table: signs before a figure, words after it, small coins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from torihiki.core.fold import fold
from torihiki.core.lexicon import EDGE_AFTER, EDGE_BEFORE, Lexicon, Row, any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["GAP", "Currencies", "Unit"]

# between a number and its unit: spaces, or a tag or emphasis that a source left around the number
GAP = r" {0,3}(?:</?[a-zA-Z]{1,8}>|\*{1,2})? {0,3}"

_FEW = r"(?:[0-9]{1,3}|[〇一二三四五六七八九十]{1,3})"
_COINS = {"角": Decimal("0.1"), "分": Decimal("0.01")}  # jiao and fen; all others are a hundredth unless the table says otherwise
_KATAKANA_END = sieve(r"[ァ-ヴー]$")
_COMPOUNDS = ("ドル", "ユーロ", "ポンド", "ルピー", "ルーブル", "ウォン")  # take katakana words behind them (100億ドルファンド)
_NOT_MONEY_AFTER = {
    "ドル": r"(?!ビー|フィン|マン|チェ|スタ|メン|札|紙幣|硬貨|貨幣|箱)",
    "円": r"(?!玉|札|硬貨|紙幣|切手|貨|[柱筒卓弧錐]|ショップ|均一ショップ)",
    "元": r"(?!年度?|素|首|帥|号|旦|々|札|論|豚|社長|会長|大臣|首相|職員|社員)",
    "ウォン": r"(?!バット)",
    "ポンド": r"(?!ケーキ|ヤード)",
}


@dataclass(frozen=True, slots=True)
class Unit:
    """A currency word as matched: its rows (several where the word is shared) and the end of the match."""

    rows: tuple[Row, ...]
    end: int


class Currencies:
    """All that the amount rules ask of the table."""

    def __init__(self, lexicon: Lexicon) -> None:
        own = {word: row for row in lexicon.rows("currency") for word in _readable(row, "ja")}
        self._rows: dict[str, tuple[Row, ...]] = {}
        for row in lexicon.rows("currency"):
            for word in _readable(row, "ja"):
                self._rows.setdefault(word, (row,))
            for word in row.fields.get("shared", {}).get("ja", ()):
                folded = fold(word)
                if folded not in own:
                    self._rows[folded] = (*self._rows.get(folded, ()), row)
        signs = {w: r for r in lexicon.rows("currency") for w in map(fold, r.surfaces.get("any", ())) if _is_sign(w, r)}
        self._signs = signs
        after = {w for w in self._rows if w not in signs or len(w) == 1 or (len(w) == 3 and w.isascii())}
        words = sorted(w for w in after if not (w.isascii() and w[0].isalnum()))
        codes = sorted(w for w in after if w.isascii() and w[0].isalnum())
        self.suffix = sieve(rf"{GAP}(?P<unit>{_guarded(words)}|(?:{any_of(codes)}){EDGE_AFTER})")
        letters = any_of(sorted(w for w in signs if w[0].isascii() and w[0].isalpha()))
        marks = any_of(sorted(w for w in signs if not (w[0].isascii() and w[0].isalpha())))
        self.prefix = sieve(rf"(?:{EDGE_BEFORE}{letters}|{marks}) ?$")
        self.prefix_here = sieve(rf"(?P<unit>{EDGE_BEFORE}{letters}|{marks}) ?")
        self.prefix_ends = frozenset(w[-1] for w in signs) | {" "}
        self.suffix_starts = frozenset(w[0].lower() for w in after)
        scales = {w: int(r.fields["power"]) for r in lexicon.rows("scale") for w in r.words("en") if w.isascii()}
        scales |= {w.capitalize(): n for w, n in scales.items() if len(w) > 1}  # $29 Billion in a headline
        self._scales = scales
        self.scale_starts = frozenset(w[0].lower() for w in scales)
        self.scale = sieve(rf" ?(?P<scale>{any_of(sorted(scales))}){EDGE_AFTER}")
        self.scale_glued = sieve(rf"(?P<scale>{any_of(sorted(w for w in scales if len(w) == 1))})(?= ?[^ -~])")
        self._coins = _coin_table(lexicon)
        lone = sorted(w for w in self._coins if w not in _COINS and w not in {"セン", "オーレ"})
        self.lone_coin = rf"(?P<coin>{any_of(lone)})(?![ァ-ヴー湯])"
        self.lone_coin_starts = tuple(w[0] for w in lone)
        coins = any_of(sorted(self._coins))
        self.coin = sieve(rf"{GAP}と?(?P<digits>{_FEW})(?: ?[~-] ?(?P<to>{_FEW}))?{GAP}(?P<coin>{coins})(?![ァ-ヴー間後前以])")

    def rows(self, word: str) -> tuple[Row, ...]:
        """The rows that a word after a number stands for."""
        return self._rows[word]

    def sign(self, word: str) -> tuple[Row, ...]:
        """The row of a sign before a number."""
        return (self._signs[word.strip()],)

    def power(self, word: str) -> int:
        """The power of ten of a Latin scale word (bn, million)."""
        return self._scales[word]

    def coin_of(self, word: str, row: Row) -> Decimal | None:
        """What one such coin is in units of the currency; ``None``: not a coin of it."""
        return self._coins.get(word, {}).get(row.id)

    def coin_home(self, word: str) -> tuple[str, Decimal] | None:
        """Currency and worth of a coin word that stands alone (35銭); ``None`` where alone it means nothing (角, 分)."""
        if word in _COINS:
            return None
        homes = self._coins.get(word)
        return next(iter(homes.items())) if homes else None

    def settle(self, rows: tuple[Row, ...], scene: Scene, start: int) -> str:
        """The currency code: of a shared word, the one whose places the text names nearest before the figure."""
        if len(rows) == 1:
            return rows[0].id
        left = scene.text[max(start - 400, 0) : start]
        best, at = rows[0], -1
        for row in rows:
            for place in row.fields.get("places", {}).get("ja", ()):
                found = left.rfind(place)
                if found > at:
                    best, at = row, found
        return best.id


def _readable(row: Row, code: str) -> list[str]:
    """Surfaces that are read without more context."""
    shy = row.fields.get("wordlike", ())
    if shy == "never":
        shy = (row.id,)
    return [w for w in map(fold, row.words(code)) if w not in shy]


def _is_sign(word: str, row: Row) -> bool:
    """Signs and codes stand before a number; 元 and the like only after it."""
    if word in _readable(row, "ja") and not re.search(r"[\u3040-\u9fff]", word):
        return not word.isascii() or not word.isalpha() or (len(word) == 3 and word.isupper()) or word in {"Rs", "RM", "Rp"}
    return False


def _guarded(words: list[str]) -> str:
    """Alternatives, longest first where a prefix is shared, each with what must not follow it."""
    groups: dict[str, list[str]] = {}
    for word in words:
        base = next((b for b in (*_COMPOUNDS, "円", "元") if word.endswith(b)), "")
        guard = _NOT_MONEY_AFTER.get(base, "")
        if _KATAKANA_END.search(word) and not base:
            guard = "(?![ァ-ヴー])"
        groups.setdefault(guard, []).append(word)
    ordered = sorted(groups.items(), key=lambda group: -max(map(len, group[1])))
    return "(?:" + "|".join(f"(?:{any_of(group)}){guard}" for guard, group in ordered) + ")"


def _coin_table(lexicon: Lexicon) -> dict[str, dict[str, Decimal]]:
    """Coin word → currency → worth. The table's first currency with the word is the one it means alone."""
    table: dict[str, dict[str, Decimal]] = {}
    for row in lexicon.rows("currency"):
        parts = row.fields.get("minor_per") or 10 ** max(int(row.fields.get("digits", 2)), 1)
        for word in row.fields.get("minor", {}).get("ja", ()):
            table.setdefault(word, {})[row.id] = _COINS.get(word) or Decimal(1) / Decimal(parts)
        if "ドル" in row.fields.get("shared", {}).get("ja", ()):
            table.setdefault("セント", {})[row.id] = Decimal("0.01")
    return table
