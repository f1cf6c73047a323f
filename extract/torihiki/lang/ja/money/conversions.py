"""Sums that merely convert the one before: 470億ドル(約4兆9000億円), 3億ユーロ、日本円で約480億円, 28兆ウォン、およそ2兆8000億円."""

from __future__ import annotations

import re

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.sieve import sieve
from torihiki.lang.ja.money.context import RATES
from torihiki.values.change import replace
from torihiki.values.money import Money

__all__ = ["link"]

_ABOUT = r"(?:約|およそ|ほぼ|日本円で|日本円にして|邦貨|円換算で|円に換算して|(?:当時|現在|同日|[0-9]{1,2}日|直近|足元)の(?:為替)?(?:レート|相場)で|=|≒|、| |:){0,4}"
_AT_RATE = r"(?:1(?:米)?(?:ドル|ユーロ|ポンド|元|ウォン)=[0-9.,]{1,8}円(?:換算|計算)?で?、?)?"
_OPENS = sieve(
    rf"(?:規模|程度|超|以上|余り|強|弱|近く|前後|ほど|台|相当|分|の)?(?: ?[(\[〔]|、(?=およそ|約)|、?日本円(?:で|にして|換算で|に換算すると"
    rf"|に換算して)| ?[=≒] ?|、円換算で){_AT_RATE}{_ABOUT}"
)
_EQUALS = sieve(r" ?[=≒]")
_GAP = 48  # longer gaps are prose
_CLOSES = sieve(r"[^()\n]{0,24}[)\]〕]")


def link(draft: Draft) -> Draft:
    """The step that sets ``equivalent_of``."""
    text, last = draft.scene.text, -1
    for i, found in enumerate(draft.found):
        if found.kind != "amount" or _is_rate(found, text):
            continue
        main, last = (draft.found[last] if last >= 0 else None), i
        if main is None or main.value.equivalent_of is not None or main.value.currency == found.value.currency:
            continue
        gap = text[main.end : found.start]
        opened = _OPENS.fullmatch(gap) if len(gap) < _GAP else None
        if opened is None or (re.search(r"[(\[〔]", gap) and not _CLOSES.match(text, found.end)):
            continue
        draft.found[i] = replace(found, value=replace(found.value, equivalent_of=(main.start, main.end)))
    return draft


def _is_rate(found: Found[Money], text: str) -> bool:
    """One half of 1ドル=150円: it states a rate, it converts nothing."""
    one = found.value.bounds.low == found.value.bounds.high == 1
    return found.value.per in RATES or (one and _EQUALS.match(text, found.end) is not None)
