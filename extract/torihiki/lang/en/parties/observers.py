"""Firms that are named only because somebody there comments: analysts at X, X's chief economist, research firm X said. They take no part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["taking_part"]

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
