"""UniDic's word list for short stretches: whether a run of letters is an ordinary word.

Whole sentences are tokenised for spaCy only (``lang.ja.tokens``); reading an article asks for the few runs that could be names.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from torihiki.lang.ja.tagger import tagger

__all__ = ["Morpheme", "morphemes"]

_KEPT = 1_000  # runs remembered: names and words of news come again


class Morpheme(NamedTuple):
    """A word of UniDic with its part of speech (``名詞``, ``固有名詞``, ``地名``); ``unknown`` where UniDic guesses."""

    surface: str
    pos: str
    sort: str
    detail: str
    unknown: bool


@lru_cache(maxsize=_KEPT)
def morphemes(run: str) -> tuple[Morpheme, ...]:
    """The words of a short run of letters without blanks or control characters.

    >>> [(m.surface, m.sort) for m in morphemes("北越銀行")]
    [('北越', '固有名詞'), ('銀行', '普通名詞')]
    """
    return tuple(Morpheme(n.surface, n.feature.pos1, n.feature.pos2, n.feature.pos3, n.is_unk) for n in tagger()(run))
