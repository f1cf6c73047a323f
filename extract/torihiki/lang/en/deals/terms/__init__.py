"""Contract terms in English: what the words of each kind look like, with the percent of a stake and ``removed`` where dropped."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import Hints, sieve
from torihiki.core.span import Span
from torihiki.deals.shape import TermFound, TermKind
from torihiki.lang.en.deals.terms.boards import GOVERNANCE
from torihiki.lang.en.deals.terms.exits import BREAK_FEE, NON_BINDING, PROMISES
from torihiki.lang.en.deals.terms.nods import APPROVAL, ELSE
from torihiki.lang.en.deals.terms.pieces import FLAGS
from torihiki.lang.en.deals.terms.price import PAYMENT
from torihiki.lang.en.deals.terms.rights import EXCLUSIVITY, FIRST_REFUSAL, OPTION, RENEWAL, WEIGHED
from torihiki.lang.en.deals.terms.shares import PERCENTED, STAKE, no_stake, share

__all__ = ["terms"]

# of words that two kinds claim, those of the first
_KINDS: tuple[tuple[TermKind, tuple[re.Pattern[str], ...]], ...] = (
    ("first_refusal", FIRST_REFUSAL),
    ("exclusivity", EXCLUSIVITY),
    ("renewal", RENEWAL),
    ("option", OPTION),
    ("stake", STAKE),
    ("governance", GOVERNANCE),
    ("payment", PAYMENT),
    ("approval", APPROVAL),
    ("break_fee", BREAK_FEE),
    ("non_binding", NON_BINDING),
    ("other", PROMISES),
)
_TERMS = tuple((kind, pattern) for kind, patterns in _KINDS for pattern in patterns)
_HELD = Hints(*(pattern for _, pattern in _TERMS))
_PERCENTS = ("%", "percent", "per cent", "pct")  # too short for hints
_REMOVED = sieve(r"\s(?:was|were|has been|have been)?\s?(?:removed|dropped|scrapped|waived|gave up|ended|expired|lapsed)", FLAGS)
_NOT_BEFORE = sieve(r"\b(?:not|no|without|isn't|non-?)\s(?:an?\s|the\s|any\s)?$", FLAGS)


def terms(scene: Scene, span: Span) -> list[TermFound]:
    """The contract terms in a stretch of text, in order, without overlaps."""
    text, found = scene.text, list[TermFound]()
    held = _HELD.within(text[span.start : span.end])
    if PERCENTED in held and not any(text.find(word, *span) >= 0 for word in _PERCENTS):
        held -= {PERCENTED}
    for kind, pattern in _TERMS if held else ():
        for match in pattern.finditer(text, span.start, span.end) if pattern in held else ():
            if _NOT_BEFORE.search(text, max(span.start, match.start() - 12), match.start()):
                continue
            if kind == "stake" and no_stake(text, match, span.start, span.end):
                continue
            if kind == "approval" and ELSE.match(text, match.end(), span.end):
                continue
            if kind == "option" and WEIGHED.search(text, max(span.start, match.start() - 40), match.start()):
                continue
            removed = _REMOVED.match(text, match.end(), span.end) is not None
            value = "removed" if removed else share(match) if kind == "stake" else None
            found.append(TermFound(kind, match.start(), match.end(), value))
    found.sort(key=lambda t: (t.start, -t.end))
    kept: list[TermFound] = []
    for term in found:
        if not kept or term.start >= kept[-1].end:
            kept.append(term)
    return kept
