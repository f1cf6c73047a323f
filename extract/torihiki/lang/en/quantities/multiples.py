"""Multiples: three-fold, tenfold, 30 times the size, 1.5x. Not how often: three times a year, lost it 7 times."""

from __future__ import annotations

import re

from torihiki.core.rule import Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.hedges import hedge
from torihiki.lang.en.numbers import ANY, ARABIC, PATTERN, ordered, parse
from torihiki.values.quantity import Quantity

__all__ = ["VOCABULARY", "rules"]

_STEM_WORDS = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand million"
_STEMS = tuple(_STEM_WORDS.split())
VOCABULARY = (
    *((f"{s}fold", "en.quantity-fold") for s in _STEMS),
    *((f"{s}-fold", "en.quantity-fold") for s in _STEMS),
)
_FOLD_WORD = sieve(rf"(?P<num>{'|'.join(_STEMS)})-?fold\b", re.IGNORECASE)
_FOLD = sieve(rf"(?P<num>{PATTERN})(?:-?(?:-| to |-to-| or )(?P<num2>{PATTERN}))?[- ]?fold\b", re.IGNORECASE)
_TIMES = sieve(rf"(?P<num>{ANY})(?:-?(?:-| to |-to-| or | and )(?P<num2>{PATTERN}))?[ -]times?\b(?!-)", re.IGNORECASE)
_X = sieve(rf"(?P<num>{ARABIC})(?:x?(?:-| to )(?P<num2>{ARABIC}))?[x×](?![A-Za-z0-9])", re.IGNORECASE)

_COMPARES = sieve(
    r"\s(?:as\b|the\s(?!(?:past|last|first)\b)|more\b|less\b|fewer\b|larger|bigger|faster|higher|greater|smaller|better|cheaper|longer"
    r"|stronger|worse|denser|"
    r"[a-z]{2,9}er(?:\sthan|\b(?=[\s.,;)]))|its\b|their\b|his\b|her\b|our\b|your\b|annual|earnings|revenue|sales|what\b"
    r"|that\b(?!\s(?:he|she|they|it)\b)|those\b|this\syear'?s|last\syear'?s|over\b(?=\s?[.,;)]|subscribed)|"
    r"oversubscribed|subscribed|covered|current\b|forward|book\b|expected\s[a-z]|ebitda|ebit\b|cash\sflow|profits?\b|net\b|trailing"
    r"|projected|forecast|estimated|normal|"
    r"today'?s|actual\b|average|usual|previous\s(?:year|level|record)|pre-|that\sof\b|around\b(?=\s?[.,;)]))",
    re.IGNORECASE,
)
_GROWS = sieve(
    r"\b(?:by|increas(?:e|ed|es|ing)|gr[eo]wn?|grows|growing|jump(?:ed|s)?|r[io]sen?|rises|multipl(?:y|ied|ies)|oversubscribed"
    r"|subscribed|covered|expand(?:ed|s|ing)?|surg(?:ed|es)|soar(?:ed|s)?|"
    r"swell(?:ed|s)?|trad(?:es|ed|ing)\sat|valued\sat|multiple\sof|leverage(?:\sof|\sat)?|ratio\sof|up|worth|improv(?:ed|es"
    r"|ement\sof))\s(?:about|around|some|roughly|nearly|almost|more than|over|at least|up to|as much as|"
    r"only|just|by|to|a|an|the)?\s?(?:than\s)?$",
    re.IGNORECASE,
)
_OFTEN = sieve(
    r"\s(?:an?\s(?:day|week|month|year|quarter|season|night|second|minute|decade)\b|per\b|daily|weekly|already|since|before\b"
    r"|in\s(?:a\srow|the\s(?:past|last)|[0-9])|last\b|over\sthe\s(?:past|last)|running)",
    re.IGNORECASE,
)


def rules() -> tuple[Rule[Quantity], ...]:
    """The rules for multiples."""
    return (
        Rule("en.quantities.fold-word", "quantity", ("en.quantity-fold",), _FOLD_WORD, _plain),
        Rule("en.quantities.fold", "quantity", ("number", "number-word"), _FOLD, _plain, frozenset("-ftho")),
        Rule("en.quantities.times", "quantity", ("number", "number-word"), _TIMES, _times, frozenset("-tohmba")),
        Rule("en.quantities.x", "quantity", ("number",), _X, _plain, frozenset("x×-t")),
    )


def _plain(match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
    first = parse(match["num"])
    second = match.groupdict().get("num2")
    last = parse(second) if second else None
    if first is None:
        return None
    bounds = ordered(first, last) if last is not None and last.low > first.low else first
    modifier, cues = hedge(scene, match.start(), match.end())
    return Reading(match.start(), match.end(), Quantity("multiple", bounds.hedged(modifier)), cues)


def _times(match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
    after = scene.after(match.end(), 28)
    if _OFTEN.match(after):
        return None
    if _COMPARES.match(after) or _GROWS.search(scene.before(match.start(), 40)) or "." in match["num"]:
        return _plain(match, scene)
    return None
