"""Sums in brackets that merely convert the one before: 470億ドル(約4兆9000億円), 3億ユーロ、日本円で約480億円."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from torihiki.core.language import Draft, Step
from torihiki.core.lexicon import Lexicon
from torihiki.core.rule import Found
from torihiki.core.sieve import sieve
from torihiki.lang.ja.money.context import RATES
from torihiki.values.change import replace
from torihiki.values.money import Money
from torihiki.values.number import plain

__all__ = ["link"]

_ABOUT = (
    r"(?:約|およそ|ほぼ|日本円で|日本円にして|邦貨|円換算で|円に換算して|当時のレートで|現在のレートで|現在の為替レートで"
    r"|同日のレートで|=|≒|、| |:){0,4}"
)
_AT_RATE = r"(?:1(?:米)?(?:ドル|ユーロ|ポンド|元|ウォン)=[0-9.,]{1,8}円(?:換算|計算)?で?、?)?"
_OPENS = sieve(
    rf"(?:規模|程度|超|以上|余り|強|弱|近く|前後|ほど|台|相当|分|の)?(?: ?[(\[〔]|、?日本円(?:で|にして|換算で|に換算すると"
    rf"|に換算して)| ?[=≒] ?|、円換算で){_AT_RATE}{_ABOUT}"
)
_EQUALS = sieve(r" ?[=≒]")
_GAP = 48  # longer gaps are prose
_CLOSES = sieve(r"[^()\n]{0,10}[)\]〕]")
_SLACK = Decimal("1.35")  # rounded figures, and rates past the table's years


def link(lexicon: Lexicon) -> Step:
    """The step that sets ``equivalent_of``; a conversion at a rate that never was is linked and warned of."""
    rates: dict[str, tuple[Decimal, Decimal]] = {}
    for row in lexicon.rows("currency"):
        low, high = row.fields.get("per_usd", (None, None))
        if low is not None and high is not None:
            rates[row.id] = (Decimal(low), Decimal(high))

    def step(draft: Draft) -> Draft:
        text, last = draft.scene.text, -1
        for i, found in enumerate(draft.found):
            if found.kind != "amount":
                continue
            if _is_rate(found, text):
                continue
            main, last = (draft.found[last] if last >= 0 else None), i
            if main is None or main.value.equivalent_of is not None or main.value.currency == found.value.currency:
                continue
            gap = text[main.end : found.start]
            opened = _OPENS.fullmatch(gap) if len(gap) < _GAP else None
            if opened is None or (re.search(r"[(\[〔]", gap) and not _CLOSES.match(text, found.end)):
                continue
            draft.found[i] = replace(found, value=replace(found.value, equivalent_of=(main.start, main.end)))
            warning = _implausible(main, found, rates)
            if warning:
                draft.warnings.append(warning)
        return draft

    return step


def _is_rate(found: Found[Money], text: str) -> bool:
    """One half of 1ドル=150円: it states a rate, it converts nothing."""
    one = found.value.bounds.low == found.value.bounds.high == 1
    return found.value.per in RATES or (one and _EQUALS.match(text, found.end) is not None)


def _implausible(main: Found[Money], other: Found[Money], rates: Mapping[str, tuple[Decimal, Decimal]]) -> str | None:
    one, two = rates.get(main.value.currency or ""), rates.get(other.value.currency or "")
    if one is None or two is None or not main.value.bounds.low:
        return None
    ratio = other.value.bounds.low / main.value.bounds.low
    if two[0] / one[1] / _SLACK <= ratio <= two[1] / one[0] * _SLACK:
        return None
    return (
        f"{main.start}: {plain(main.value.bounds.low)} {main.value.currency} is converted to {plain(other.value.bounds.low)} "
        f"{other.value.currency}, which no exchange rate of the last decades gives"
    )
