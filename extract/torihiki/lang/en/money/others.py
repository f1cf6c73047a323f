"""Amounts without a number of their own: a nine-figure sum, a dollar that buys yen, a penny."""

from __future__ import annotations

import re
from decimal import Decimal

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Cue, Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.hedges import hedge
from torihiki.lang.en.money.per import per_unit
from torihiki.values.money import Money
from torihiki.values.number import Bounds

__all__ = ["VOCABULARY", "rules"]

_FIGURES = dict(zip(["four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], range(4, 13), strict=True))
_COINS = {
    "dollar": ("USD", "1"),
    "euro": ("EUR", "1"),
    "pound": ("GBP", "1"),
    "penny": ("GBP", "0.01"),
    "cent": ("USD", "0.01"),
    "yen": ("JPY", "1"),
    "buck": ("USD", "1"),
}

VOCABULARY = (
    *((f"{w}-{form}", "en.money-figures") for w in (*_FIGURES, *map(str, _FIGURES.values())) for form in ("figure", "figures")),
    *((f"{w} {form}", "en.money-figures") for w in (*_FIGURES, *map(str, _FIGURES.values())) for form in ("figure", "figures")),
    *((f"a {coin}", "en.money-coin") for coin in _COINS),
)
_SUM = sieve(
    rf"(?P<digits>{any_of(_FIGURES)}|[0-9]{{1,2}})[- ]figures?(?:[- ](?P<noun>sum|amount|price|deal|fee|investment|salary|salaries|salarys?|contract"
    r"|offer|bid|income|payment|payout|round|settlement|exit|bonus|check|cheque|acquisition|funding|sums|deals|bonuses|dollar|fine"
    r"|donation|cost|budget|grant|loan|revenue))?",
    re.IGNORECASE,
)
_ONE = sieve(
    r"(?:a|one) (?P<coin>dollar|euro|pound|penny|cent|yen|buck)(?:(?=\s(?:bought|buys|fetched|fetches|was worth|is worth|equals"
    r"|equalled|traded at|to (?:earnings|profit|the dividend)|more|less|higher|lower|a share|per share|each|apiece|a \w+|off"
    r"|from a)\b)|(?=\s?=)|(?=[.,;)\"']))",
    re.IGNORECASE,
)
_BUYS = sieve(r"\s(?:bought|buys|fetche[sd])\b|\s?=")
_MORE = sieve(
    r"\b(?:for|cost|costs|costing|by|pay|paid|pays|paying|than|worth|add|added|adds|gain(?:ed)?|lost|fell|rose|up|down|at|and|to|under"
    r"|over|below|above|[.,;:(]|^)\s*$|^$",
    re.IGNORECASE,
)


def rules() -> tuple[Rule[Money], ...]:
    """Sums by their number of digits; single coins."""
    return (
        Rule("en.money.figures", "amount", ("en.money-figures",), _SUM, _sum),
        Rule("en.money.coin", "amount", ("en.money-coin",), _ONE, _coin),
    )


def _sum(match: re.Match[str], scene: Scene) -> Reading[Money] | None:
    word = match["digits"].lower()
    digits = _FIGURES.get(word) or (int(word) if word.isdigit() else 0)
    if not digits or (
        match["noun"] is None
        and not re.search(r"\b(?:into|in|the|low|mid|high|for|worth|of|over)\W{0,2}$", scene.before(match.start(), 12))
    ):
        return None
    low = Decimal(10) ** (digits - 1)
    return Reading(match.start(), match.end(), Money(None, Bounds(low, low * 10, "vague")), (), 0.8)


def _coin(match: re.Match[str], scene: Scene) -> Reading[Money] | None:
    if not _BUYS.match(scene.after(match.end(), 10)) and not _MORE.search(scene.before(match.start(), 16)):
        return None
    code, value = _COINS[match["coin"].lower()]
    modifier, cues = hedge(scene, match.start(), match.end())
    per, _ = per_unit(scene, match.start(), match.end())
    cue = Cue("currency", match.start(), match.end(), match["coin"].lower())
    return Reading(match.start(), match.end(), Money(code, Bounds.exactly(value).hedged(modifier), per), (*cues, cue), 0.7)
