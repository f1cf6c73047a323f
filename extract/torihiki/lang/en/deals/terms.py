"""Contract terms in English: what the words of each kind look like, with the percent of a stake and ``removed`` where dropped."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import TermFound, TermKind

__all__ = ["date_role", "terms"]

_I = re.IGNORECASE
_TERMS: tuple[tuple[TermKind, re.Pattern[str]], ...] = (
    ("first_refusal", sieve(r"(?:an? |the )?(?:right of )?first (?:refusal|offer|look)(?: (?:on|over|for) [\w -]{1,24})?", _I)),
    ("exclusivity", sieve(r"(?:\w+ (?:weeks?|months?|days?) of )?\bexclusivity|exclusive (?:rights?|negotiations?|supplier|agreement|licen[cs]e|basis)|exclusively", _I)),
    ("renewal", sieve(r"(?:\w+ )?[\w-]{1,12}-year renewals?|renewable for|renew(?:al)? (?:option|the (?:contract|lease|agreement))|automatically renew", _I)),
    ("option", sieve(r"(?:may|can|could) (?:also )?(?:extend|expand|renew|increase)[^.;,]{0,60}|(?:an? |the )?options? (?:to|on|for)\b[^.;,]{0,60}|warrants? to (?:buy|purchase)[^.;,]{0,40}", _I)),
    ("stake", sieve(r"(?:an? |the |its |their )?(?:minority |majority |controlling )?(?:stake of )?(?:about |roughly |approximately |nearly |up to |some )?[0-9]{1,3}(?:\.[0-9]{1,2})?\s?(?:%|percent|per cent|pct)(?: (?:stake|interest|holding|of (?:the )?(?:company|shares|equity|group|votes|outstanding)|ownership)| of (?:its|the) [\w-]+ (?:arm|unit|business|division))", _I)),
    ("stake", sieve(r"own (?:about |roughly |approximately |nearly |just under )?[0-9]{1,3}(?:\.[0-9]{1,2})?\s?(?:%|percent) of [A-Z]\w+", _I)),
    ("governance", sieve(r"(?:\w+ )?(?:seats? on (?:the|its|[A-Z]\w+'s) board|board seats?|voting rights|join [A-Z]?[\w']+ board|board observer|directors? (?:will|to) join[^.;,]{0,30})", _I)),
    ("payment", sieve(r"all[- ]cash(?: \w+)?|all[- ]stock(?: \w+)?|(?:in|half in) cash and [^.;,]{0,40}|cash[- ]and[- ]stock|\bup ?front(?:, with [^.;]{0,50})?|prepaid[^.;,]{0,24}|prepayment|in (?:quarterly |annual |monthly |equal )?instal?lments|earn-?outs?|milestone payments?|royalt(?:y|ies)(?: of [^.;,]{0,30})?|cash offer|second tranche[^.;,]{0,40}|paid in (?:cash|shares|stock)", _I)),
    ("approval", sieve(r"(?:subject to|pending|awaiting|requires?|conditional on|contingent on)[^.;]{0,50}(?:approvals?|clearances?|consent|regulators?)|(?:shareholder|regulatory|antitrust|government|board) (?:approvals?|clearances?|review|waiting period)|withheld approval|had not cleared", _I)),
    ("break_fee", sieve(r"(?:an? |the )?(?:[$€£][0-9][\w.]* (?:m|b|tr)illion )?(?:reverse )?(?:termination|break-?up|break) fee(?: of [^.;,]{1,24})?", _I)),
    ("non_binding", sieve(r"(?:a )?non-?binding(?: \w+){0,3}|not (?:legally )?binding", _I)),
)  # fmt: skip
# letters that every term of a kind has: most sentences have none
_HINTS_OF: dict[TermKind, tuple[str, ...]] = {
    "first_refusal": ("first ",),
    "exclusivity": ("exclusiv",),
    "renewal": ("renew",),
    "option": ("may ", "can ", "could ", "option", "warrant"),
    "stake": ("%", "percent", "per cent", "pct"),
    "governance": ("seat", "voting", "join", "board", "director"),
    "payment": ("cash", "stock", "front", "prepa", "instal", "earn", "mileston", "royalt", "tranche", "paid in"),
    "approval": ("approv", "clear", "consent", "regulat", "review", "waiting"),
    "break_fee": (" fee",),
    "non_binding": ("binding",),
}
_HINTS = re.compile("|".join(sorted({hint for hints in _HINTS_OF.values() for hint in hints}, key=len, reverse=True)))
_REMOVED = sieve(r"\s(?:was|were|has been|have been)?\s?(?:removed|dropped|scrapped|waived|gave up|ended|expired|lapsed)", _I)
_NOT_BEFORE = sieve(r"\b(?:not|no|without|isn't|non-?)\s(?:an?\s|the\s|any\s)?$", _I)
_PERCENT = sieve(r"([0-9]{1,3}(?:\.[0-9]{1,2})?)\s?(?:%|percent|per cent|pct)", _I)


def terms(scene: Scene, span: Span) -> list[TermFound]:
    """The contract terms in a stretch of text, in order, without overlaps."""
    found: list[TermFound] = []
    text = scene.text
    low = scene.lower[span.start : span.end]
    hints = set(_HINTS.findall(low))
    for kind, pattern in _TERMS if hints else ():
        if hints.isdisjoint(_HINTS_OF[kind]):
            continue
        for match in pattern.finditer(text, span.start, span.end):
            if _NOT_BEFORE.search(text[max(span.start, match.start() - 12) : match.start()]):
                continue
            value = "removed" if _REMOVED.match(text, match.end(), span.end) else None
            if kind == "stake" and value is None:
                percent = _PERCENT.search(match.group())
                value = percent[1] if percent else None
            found.append(TermFound(kind, match.start(), match.end(), value))
    found.sort(key=lambda t: (t.start, -t.end))
    kept: list[TermFound] = []
    for term in found:
        if not kept or term.start >= kept[-1].end:
            kept.append(term)
    return kept


_DATE_ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("announced", sieve(r"\b(?:announced?|said|says|unveiled|told|disclosed|reported)\b[^.;]{0,40}$", _I)),
    ("signed", sieve(r"\b(?:signed|agreed|struck|inked|reached|won|ordered|committed|picked|licensed)\b[^.;]{0,60}$", _I)),
    ("completion", sieve(r"\b(?:close[sd]?|closing|complet(?:e|ed|ion)|finali[sz]ed?|bought|acquired|sold|raised|priced|issued)\b[^.;]{0,60}$", _I)),
    ("capacity", sieve(r"\b(?:all of the capacity|full capacity|online|in place|fully)\b[^.;]{0,40}$", _I)),
    ("start", sieve(r"\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|deliver(?:y|ies|ed)?|live|running|first of them|operational|opens?)\b[^.;]{0,40}$", _I)),
    ("payment", sieve(r"\b(?:pay|paid|payment|payable)\b[^.;]{0,30}$", _I)),
    ("end", sieve(r"\b(?:due|matur(?:e|es|ing)|expires?|until|ends?|terminated|scrapped|abandoned|dropped|gave up|called off|falls due|runs?)\b[^.;]{0,40}$", _I)),
)


def date_role(scene: Scene, start: int, end: int, deal_type: str) -> str | None:
    """What a date is to the deal, from the nearest telling word before it in its sentence, else behind it; ``None`` if nothing tells."""
    sentence = scene.sentence(start)
    left = scene.text[max(sentence.start, start - 90) : start]
    best: tuple[int, str] | None = None
    for role, pattern in _DATE_ROLES:
        match = pattern.search(left)
        if match and (best is None or match.start() > best[0]):
            best = (match.start(), role)
    if best:
        return best[1]
    right = scene.text[end : min(sentence.end, end + 60)]
    first: tuple[int, str] | None = None
    for role, pattern in _DATE_ROLES:
        word = re.match(rf"[^.;]{{0,40}}?{pattern.pattern.split('[^', 1)[0]}", right, _I)
        if word and (first is None or word.end() < first[0]):
            first = (word.end(), role)
    return first[1] if first else None
