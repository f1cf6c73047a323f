"""Firms that take no part in what a text tells: those where somebody comments (analysts at X, X's chief economist, research firm X said), and those that
are mentioned once, in passing."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import sieve

__all__ = ["in_passing", "taking_part"]

_GATE = (
    "analy",
    "econom",
    "strateg",
    "trader",
    "research",
    "according to",
    "portfolio manager",
    "consult",
    "data ",
    "lawyer",
    "professor",
    "head of",
)
_WHO = (
    r"(?i:analysts?|economists?|strategists?|(?:bond |share |stock |market |foreign exchange |currency |oil )?traders?|researchers?|professors?|lecturers?"
    r"|(?:portfolio|fund|money) managers?|head of (?:[a-z-]+ ){1,5}(?:research|strategy|economics)|(?:director|vice president) of (?:equity |market )?research)"
)
_FIRM = (
    r"(?:(?:market |industry |equity |technology )?(?:research(?:er)?|data|analytics|consult(?:ing|ancy)|market intelligence|advisory)(?: firm| company| group| house| provider| outfit"
    r"|er)?|tracker|consultancy|brokerage|broker|think ?tank|investment bank|bank|university|bourse)"
)
# analysts at (brokerage) X; data from X
_AT = sieve(
    rf"\b{_WHO} (?:at|with|for|from|of) (?:the )?(?:[a-z-]+ ){{0,2}}(?:{_FIRM} )?$|\b(?:[Aa]ccording to|[Dd]ata|[Ff]igures|[Ee]stimates|[Rr]esearch|[Cc]alculations|[Pp]olls?|[Ss]urvey) (?:(?:data|figures|estimates|research|calculations|a (?:report|survey|note)) )?(?:from|by|compiled by|provided by|published by) (?:the )?(?:[a-z-]+ ){{0,2}}(?:{_FIRM} )?$"
)
# X analyst Jane Doe, X's chief economist
_OF = sieve(
    r"(?:['’]s?)? (?:(?:chief|senior|lead|equity|credit|bank|banking|chip|semiconductor|technology|tech|energy|oil|auto|retail|research|market|currency|industry|global|head|telecoms?|media|internet|software|media|debt|investment|healthcare|pharma|airline|aerospace|commodit(?:y|ies)|U\.?S\.?|European|Asia|Japan|China) ){0,4}"
    r"(?:analysts?|economists?|strategists?)(?![a-z])"
)
# research firm X said: it deals in opinions
_OPINES = sieve(
    r"\b(?:market |industry |equity |technology )?(?:research(?:er)?|data|analytics|consult(?:ing|ancy)|market intelligence) (?:firm|company|group|house|provider|outfit|specialist)s? $|\b(?:consultancy|think ?tank|tracker) $"
)
_SAYS = sieve(
    r"(?:,? (?:has |had )?(?:said|says|estimates?|estimated|reckons?|reckoned|forecasts?|expects?|expected|predicts?|predicted|projects?|projected|puts?|found)\b|['’]s? (?:data|figures|estimates|analysis|research|latest))(?! (?:it (?:has|had|will|would)|on (?:Mon|Tues|Wednes|Thurs|Fri)day it))"
)


def taking_part(scene: Scene, parties: Sequence[Found[Any]]) -> list[Found[Any]]:
    """The names without those of who only comments."""
    if not any(word in scene.lower for word in _GATE):
        return [*parties]
    return [f for f in parties if not _comments(scene, f)]


def _comments(scene: Scene, found: Found[Any]) -> bool:
    text, before = scene.text, scene.before(found.start, 110)
    return (
        _AT.search(before) is not None
        or _OF.match(text, found.end, found.end + 90) is not None
        or (_OPINES.search(before) is not None and _SAYS.match(text, found.end, found.end + 60) is not None)
    )


_SHORT = 8  # sentences
_LEAD = 2  # sentences, the headline among them, in which an article says whom it is about


def in_passing(scene: Scene, parties: Sequence[Found[Any]], cues: Sequence[Word]) -> frozenset[str]:
    """The names that stand once in the text, behind its first sentences and in none with a word of a transaction: it does not go on about them."""
    counts = Counter(f.value.name for f in parties)
    lines = [s for s in scene.sentences if scene.text[s.start : s.end].strip()]
    if len(lines) < _SHORT:
        return frozenset()  # each sentence of a short text may be what it is about
    lead = lines[:_LEAD][-1].end
    starts = [cue.start for cue in cues]
    out = set()
    for found in parties:
        if counts[found.value.name] == 1 and found.start >= lead:
            start, end = scene.sentence(found.start)
            at = bisect_left(starts, start)
            if at == len(starts) or starts[at] >= end:
                out.add(found.value.name)
    return frozenset(out)
