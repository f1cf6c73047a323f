"""One figure of money: its sign, number, scale word, currency word and small coins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from torihiki.core.lexicon import Row
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.money.words import Currencies
from torihiki.lang.ja.numbers import PATTERN, parse
from torihiki.values.change import replace
from torihiki.values.number import EXACT, Bounds

__all__ = ["Figure", "Figures"]

_NUMBER = sieve(PATTERN)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: its span with sign and unit, the digits as written, its bounds with any scale word, and its currency if stated."""

    start: int
    end: int
    digits: str
    bounds: Bounds
    rows: tuple[Row, ...] = ()
    power: int = 0  # of a Latin scale word: 9 in $38 billion
    signed: bool = False  # a sign before the figure


class Figures:
    """Reads figures, with the currency words at hand."""

    def __init__(self, currencies: Currencies) -> None:
        self._words = currencies

    def read(self, scene: Scene, start: int, *, signed: bool = False) -> Figure | None:
        """The figure at ``start``; its sign may stand left of it or at it, or (``signed``) at the low end of its range."""
        text, words = scene.text, self._words
        begin = start
        rows: tuple[Row, ...] = ()
        here = words.prefix_here.match(text, start)
        if here is not None:
            rows, start = words.sign(here["unit"]), here.end()
        elif start and text[start - 1] in words.prefix_ends:
            left = text[max(start - 6, 0) : start]
            sign = words.prefix.search(left)
            if sign is not None:
                begin, rows = start - len(left) + sign.start(), words.sign(sign.group())
                if sign.group() == "$" and left[-3:-1] in {"us", "Us"}:
                    begin -= 2
        number = _NUMBER.match(text, start)
        if number is None:
            return None
        bounds, end, digits = parse(number.group()), number.end(), number.group()
        if bounds is None:
            return None
        power = 0
        scale = words.scale.match(text, end) or words.scale_glued.match(text, end)
        arabic = digits[-1].isascii() and digits[-1] not in "kK"
        if scale is not None and arabic and (rows or signed or words.suffix.match(text, scale.end())):
            power, end = words.power(scale["scale"]), scale.end()
            bounds = bounds.times(Decimal(10) ** power)
        suffix = words.suffix.match(text, end)
        if suffix is not None and not _opens_next(rows, suffix, text):
            rows, end = words.rows(suffix["unit"]), suffix.end()
            bounds, end = self._with_coins(bounds, rows, text, end)
        return Figure(begin, end, digits, bounds, rows, power, begin != start or here is not None)

    def _with_coins(self, bounds: Bounds, rows: tuple[Row, ...], text: str, end: int) -> tuple[Bounds, int]:
        """Coins behind the sum: 3銭 of 2円3銭, also 6角3分."""
        for _ in range(2):
            coin = self._words.coin.match(text, end)
            number = parse(coin["digits"]) if coin is not None else None
            worth = self._words.coin_of(coin["coin"], rows[0]) if coin is not None else None
            if coin is None or number is None or worth is None:
                break
            top = parse(coin["to"]) if coin["to"] else number  # 149円70〜80銭
            low, high = EXACT.multiply(number.low, worth), EXACT.multiply((top or number).high, worth)
            bounds, end = replace(bounds, low=bounds.low + low, high=bounds.high + max(low, high)), coin.end()
        return bounds, end


def _opens_next(rows: tuple[Row, ...], suffix: re.Match[str], text: str) -> bool:
    """Whether a sign behind a signed figure opens the next one ($5 $6), or a code is the first half of a word."""
    return bool(rows) and not re.search(r"[\u3040-\u9fff]", suffix["unit"]) and text[suffix.end() : suffix.end() + 1].isdigit()
