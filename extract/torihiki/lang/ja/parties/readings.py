"""How the names of unknown companies are read: 白根電機 is シロネデンキ, so that an English article's Shirane Electric can be told to be it."""

from __future__ import annotations

import re
from functools import lru_cache

from torihiki.core.language import Draft
from torihiki.core.pieces import LONGEST, tame
from torihiki.values.change import replace

__all__ = ["read_names", "reading"]

_SILENT = re.compile(r"[ぁ-ん一-鿿々]")  # what does not say by itself how it sounds in Latin letters


def read_names(draft: Draft) -> Draft:
    """The step: each party of a deal that no table knows gets its reading, if it is written in kanji or hiragana."""
    for deal in draft.deals:
        deal.participants = [p if p.known else replace(p, reading=reading(p.name)) for p in deal.participants]
    return draft


@lru_cache(1024)
def reading(name: str) -> str:
    """The name in katakana, by UniDic; what has no reading there (Latin letters) stays; ``""`` for a name that needs none.

    >>> reading("白根電機"), reading("ルメトリック")
    ('シロネデンキ', '')
    """
    if len(name) > LONGEST or not _SILENT.search(name):
        return ""
    from torihiki.lang.ja.tagger import tagger

    return "".join(getattr(word.feature, "kana", None) or word.surface for word in tagger()(tame(name)))
