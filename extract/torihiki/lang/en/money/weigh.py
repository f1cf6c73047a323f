"""The cue word that an amount belongs to: the noun it stands before, the noun that it is of, else the nearest of its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from torihiki.core.rule import Cue, Found
from torihiki.core.sieve import sieve
from torihiki.lang.en.money.cues import CUES, HEADS, LOOSENESS
from torihiki.values.money import Role

__all__ = ["roles_in", "weigh"]

_HEAD_RE, _HEAD_ROLES = HEADS
_CUE_RE, _CUE_ROLES = CUES
_BREAK = sieve(
    r"\.(?![0-9])|[;:,()|\u2014\n]|(?<![A-Za-z])(?:and|to|from|for|of|in|by|with|that|which|after|at|will|would|was|is|but|on|as|over"
    r"|this|last|a|an|the|including|excluding|plus|before|since|through|until|under|per|into|against|when|if"
    r"|or)(?![A-Za-z])",
    re.IGNORECASE,
)
_PART = sieve(r"[;:,]|\b(?:and|but|while|from|vs|against|plus|if|unless|when)\b")
_TURN = sieve(r"[;:]|(?:, (?:and|but|while|which)\b)")
# a noun that the next amount stands for: "at a valuation of $3 billion"
_NEXT = sieve(
    r"(?:\s(?:of|at|to|was|is|worth|about|around|some|more than|over|up to|nearly|almost|roughly|just|as much as))*\s?"
    r"(?:[A-Z]{0,3}[$€£¥]|several |[0-9])"
)
# what joins a noun to its sum: "revenue of $3 billion", "aid totals about $2 billion"
_OF = sieve(
    r" (?:of|at|worth|was|were|is|are|totals?|totall?ed|reached|hit|stood at|came to|(?:will|would|could) (?:be|total|reach))"
    r"(?: (?:about|around|some|nearly|almost|roughly|over|only|just|up|to|more|less|than|as|much|at|least|approximately|an|estimated"
    r"|a|total|of|combined|record)){0,4} $"
)
_IN_ROUND = sieve(
    r"\s(?:(?:increase|rise|drop|decline|cut|fall|reduction|boost) in|worth of|of|in)\s(?:new\s|fresh\s|its\s|the\s|their\s"
    r"|[0-9.]+ ?(?:%|pct|percent)\s)?"
)
_SECOND = sieve(r", (?:[0-9a-z]+-(?:year|month|day)|senior|secured|unsecured|syndicated|all-cash|all-stock|cash|multi-year) ")
_RAISED = sieve(r"\brais(?:e|ed|es|ing)\b", re.IGNORECASE)
_LENDING = sieve(r"\b(?:notes|bonds|bills|treasur(?:y|ies)|loans?|debentures?|auction(?:s|ed)?)\b", re.IGNORECASE)
_STOCK = sieve(r"\b(?:shares?|stock|stake|round|series [a-h]|venture|equity|ipo)\b", re.IGNORECASE)
_NOT_IN: frozenset[Role] = frozenset({"deal_value", "spending", "market_size", "valuation"})  # in a market, in a deal: where, not what
_NAMED_BY: frozenset[Role] = frozenset({"valuation", "market_cap", "revenue", "profit", "subsidy", "market_size", "deal_value", "debt"})
_GENERAL = frozenset(
    ["deal", "deals", "agreement", "agreements", "contract", "pact", "package", "arrangement", "transaction", "commitment"]
)
_ROUNDS = frozenset(["round", "funding", "financing", "raise", "offering"])
_HEAD_WINDOW = 40


def roles_in(text: str, start: int = 0) -> Iterator[tuple[Role, re.Match[str]]]:
    """The cue words of a text from ``start`` on, with their roles."""
    for match in _CUE_RE.finditer(text, start):
        yield _CUE_ROLES[_row(match)], match


def weigh(found: Found[Any], left: str, right: str) -> tuple[Role, Cue] | None:
    """The role that the words around an amount give it, and the word that gave it; ``None`` if there is none."""
    at = found.start - len(left)
    named, head = _named(left), _head(right)
    if named is not None and (head is None or head[0] != "debt"):  # sales of 3 billion dollars of notes
        return named[0], Cue("role", at + named[1], at + named[2], named[0])
    if head is not None:
        return head[0], Cue("role", found.end + head[1], found.end + head[2], head[0])
    best: tuple[float, Role, int, int] | None = None
    headline = _is_headline(left + right)
    for match in _CUE_RE.finditer(left):
        if match[0][0].isupper() and not headline and _NAME.search(left, 0, match.start()):
            continue  # a part of a name: Tarn Renewable Investments
        row, gap = _row(match), left[match.end() :]
        distance = len(gap) + 30 * len(_TURN.findall(gap)) + 12 * gap.count(",") + LOOSENESS[row]
        if best is None or distance <= best[0]:
            best = (distance, _CUE_ROLES[row], at + match.start(), at + match.end())
    for match in _CUE_RE.finditer(right):
        if _NEXT.match(right, match.end()):
            continue
        row, gap = _row(match), right[: match.start()]
        if _WITH_DEBT.fullmatch(gap) and _CUE_ROLES[row] == "debt":
            continue
        distance = 14 + len(gap) + 40 * len(_PART.findall(gap)) + LOOSENESS[row]
        if best is None or distance < best[0]:
            best = (distance, _CUE_ROLES[row], found.end + match.start(), found.end + match.end())
    if best is None:
        return None
    around = left + right
    role = best[1]
    if role == "investment" and _RAISED.search(around) and _LENDING.search(around) and not _STOCK.search(around):
        role = "debt"
    return role, Cue("role", best[2], best[3], role)


# a price that counts what is owed with it: $3 billion including debt
_WITH_DEBT = sieve(r",? (?:including|with|counting|excluding|plus|inclusive of|net of)(?: (?:assumed|its|the|net|all|of))* ")
_NAME = sieve(r"[A-Z][A-Za-z.&'-]* $")
_WORD = sieve(r"[A-Za-z]{4,}")


def _is_headline(text: str) -> bool:
    """Whether a line writes its words with capitals, so that a capital tells nothing."""
    words = _WORD.findall(text)
    return bool(sum(w[0].isupper() for w in words) * 5 > len(words) * 3)


def _adjoin(text: str, hits: Sequence[re.Match[str]]) -> bool:
    """Whether the nouns stand side by side, as the parts of one: construction financing."""
    return all(text[a.end() : b.start()] == " " for a, b in pairwise(hits))


def _row(match: re.Match[str]) -> int:
    return int((match.lastgroup or "r0")[1:])


def _named(left: str) -> tuple[Role, int, int] | None:
    """The noun that the amount is of: "a valuation of $3 billion", "revenue was $3 billion"."""
    link = _OF.search(left)
    if link is None:
        return None
    last = before = None
    for match in _CUE_RE.finditer(left, max(link.start() - 40, 0)):
        if match.end() > link.start():
            break
        before, last = last, match
    if last is None or last.end() != link.start():
        return None
    role = _CUE_ROLES[_row(last)]
    if role == "deal_value" and not link[0].startswith(" worth"):
        return None
    if (
        before is not None
        and last[0].lower() in _GENERAL
        and left[before.end() : last.start()] == " "
        and _CUE_ROLES[_row(before)] == "debt"
    ):
        role = "debt"  # a loan agreement worth so much
    return (role, last.start(), last.end()) if role in _NAMED_BY else None


def _head(right: str) -> tuple[Role, int, int] | None:
    """The noun that the amount stands before: "$640 million all-cash acquisition"; not across a preposition or comma."""
    window = right[: _HEAD_WINDOW * 2]
    second = _SECOND.match(window)
    if window[:1] not in {" ", "-"} and not window.startswith(")") and not second:
        return None
    worth = _IN_ROUND.match(window)
    offset = worth.end() if worth else second.end() if second else 0
    rest = window[offset:] if worth else window[offset : offset + _HEAD_WINDOW]
    if worth and worth[0].lower() == " in " and rest.lower().startswith("value"):
        return "market_cap", offset, offset + len("value")
    stop = _BREAK.search(rest, 1)
    hits = list(_HEAD_RE.finditer(rest[: stop.start()] if stop else rest))
    if not hits:
        return None
    last = hits[-1] if not worth or _adjoin(rest, hits) else hits[0]
    role = _HEAD_ROLES[_row(last)]
    if worth and worth[0].lower().startswith(" in ") and role in _NOT_IN and not (role == "deal_value" and last[0].endswith("s")):
        return None
    if len(hits) > 1 and last is hits[-1] and last[0].lower() in (_GENERAL if role == "deal_value" else _ROUNDS):
        named = _HEAD_ROLES[_row(hits[-2])]
        if named == "debt" or (role == "deal_value" and named in {"investment", "subsidy"}):  # a loan agreement, a debt round
            role, last = named, hits[-2]
    return role, offset + last.start(), offset + last.end()
