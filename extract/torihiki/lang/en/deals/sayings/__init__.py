"""Verbs that tell of a deal only in a phrase: by what stands right behind them. They join the shapes whose meaning they have then.

``put its paints arm on the block`` offers it for sale, ``put it on the table`` does not; the pattern behind a word is all that tells.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain

from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.sayings.disposals import DISPOSALS
from torihiki.lang.en.deals.sayings.money import MONEY
from torihiki.lang.en.deals.sayings.orders import ORDERS
from torihiki.lang.en.deals.sayings.rights import RIGHTS
from torihiki.lang.en.deals.sayings.takeovers import TAKEOVERS
from torihiki.lang.en.deals.sayings.ties import TOGETHER

__all__ = ["SAYINGS"]

_TABLES = (TAKEOVERS, DISPOSALS, MONEY, ORDERS, RIGHTS, TOGETHER)


def _by_shape() -> Mapping[str, Mapping[str, re.Pattern[str]]]:
    """Shape → word → the pattern behind it; a word of several rows is meant so by any of them."""
    said: dict[str, dict[str, str]] = {}
    for shape, rows in chain.from_iterable(table.items() for table in _TABLES):
        held = said.setdefault(shape, {})
        for words, behind in rows:
            for word in words:
                held[word] = f"{held[word]}|(?:{behind})" if word in held else f"(?:{behind})"
    known: dict[str, re.Pattern[str]] = {}
    return {
        shape: {word: known.setdefault(behind, sieve(behind, re.IGNORECASE)) for word, behind in held.items()}
        for shape, held in said.items()
    }


SAYINGS = _by_shape()
