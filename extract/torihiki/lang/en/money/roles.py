"""What the money is: the nearest cue word in the clause decides; series and conversions follow their first figure."""

from __future__ import annotations

import re
from typing import Any

from torihiki.core.language import Draft, Step
from torihiki.core.rule import Cue, Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.money.phrases import FOR, phrase
from torihiki.lang.en.money.prices import PERIODS, small, unit_price
from torihiki.lang.en.money.weigh import roles_in, weigh
from torihiki.values.change import replace
from torihiki.values.money import Money, Role

__all__ = ["step"]

# what stands between two figures of one thing: "$44 a barrel in the third quarter, compared with $77", "from $3 million"
_JOINS = sieve(
    r"^(?:\s?(?:an?|per|each|/)\s?[A-Za-z]+(?: hour| british thermal units)?)?"
    r"(?:[\s,]*(?:(?P<short>from|than|rather than|not)|up from|down from|vs\.?|versus|versis|against|compared (?:with|to))\b"
    r"|[^.;]{0,24},? (?:more than |nearly |almost |about |over )?(?:double|twice|triple|half|quadruple) (?:the|its|their)\b"
    r"|,? ?(?:in|for|during|at|on|as of|last|this|reported|recorded|posted|a year)\b[A-Za-z0-9' .]{0,48}?,? (?:up from|down from|vs\.?"
    r"|versus|against|compared (?:with|to))\b)",
    re.IGNORECASE,
)
_HOPED = sieve(
    r"\b(?:analysts?|wall street|the street|consensus)(?:['’]s?)?(?: (?:average|consensus|mean|earlier|own))? "
    r"(?:project|expect|estimat|forecast|predict|look|had)[a-z ]{0,24}$",
    re.IGNORECASE,
)
_ISSUED: frozenset[Role] = frozenset({"investment", "deal_value", "revenue"})
_ISSUE = sieve(r"offerings?|rais(?:e|ed|es|ing)|sold|sells?|selling|sales?|deals?|orders|pric(?:e|ed|ing)", re.IGNORECASE)
_BONDS = sieve(
    r"\b(?:bonds?|notes|debentures?|gilts?|coupons?|maturit(?:y|ies)|tranches?|bookrunners?|treasur(?:y|ies)|yields?|debt offering"
    r"|basis points|bps?)\b",
    re.IGNORECASE,
)
_SHARES = sieve(r"\b(?:shares?|stock|ipo|stakes?|round|equity|series [a-h]|acqui\w+|merger|takeover|revenues?|profits?)\b", re.IGNORECASE)
_MANY = 3
# a sum that grows into another: "worth $17 billion, but could rise to $19 billion"
_MOVES_TO = sieve(
    r"^[^.;]{0,60}\b(?:could|may|might|would|will|can) (?:expand|rise|grow|increase|climb|swell|balloon|fall|drop|shrink|go)(?: up| further)? to "
    r"(?:about |around |as much as |up to |more than )?$"
)
_SHORT = 30  # characters that a bare "from" or "than" reaches
_EXPECTED = sieve(r"analysts", re.IGNORECASE)
_RESULTS: frozenset[Role] = frozenset({"revenue", "profit", "debt", "valuation", "market_cap", "subsidy"})
_FLOWS: frozenset[Role] = frozenset({"revenue", "profit"})  # a year's sales are sales: only rents and fees are per year
_LEFT_WINDOW, _RIGHT_WINDOW = 160, 60
_TO = sieve(r"^(?: an?| per)?(?: [a-z]+)? (?:to|at) $")
_ASIDE = sieve(r"^\s?\([^()]{1,40}\)|^(?:-an?-[a-z]+| an? [a-z]+|-per-[a-z]+| per [a-z]+)(?= [a-z])")
# a part of the sum before: "$3 billion in all, including up to $1 billion for the first plant"
_PART_OF = sieve(r"[a-z ]{0,24}, (?:including|of which|among them)(?: (?:about|up to|some|roughly|around|a|an|another|the))* (?:of )?")
_AGAIN = 600  # characters in which a price per share is named again without the share


def step() -> Step:
    """A step that gives every amount its role."""

    def assign(draft: Draft) -> Draft:
        previous: Found[Any] | None = None
        out: list[Found[Any]] = []
        shares: dict[Any, Found[Any]] = {}  # what was per share so far, by its sum
        for found in draft.found:
            if found.kind != "amount":
                out.append(found)
                continue
            value: Money = found.value
            role, per, cue = _role(draft.scene, found, previous)
            key = (value.currency, value.bounds.low, value.bounds.high)
            before = shares.get(key)
            if per is None and before is not None and found.start - before.end < _AGAIN and small(draft.scene, found):
                role, per = before.value.role, "share"
            done = replace(found, value=replace(value, role=role, per=per), cues=found.cues if cue is None else (*found.cues, cue))
            out.append(done)
            previous = done
            if per == "share":
                shares[key] = done
        draft.found = out
        return draft

    return assign


def _role(scene: Scene, found: Found[Any], previous: Found[Any] | None) -> tuple[Role, str | None, Cue | None]:
    value: Money = found.value
    if value.equivalent_of is not None and previous is not None and previous.start == value.equivalent_of[0]:
        return previous.value.role, value.per, None
    sentence = scene.sentence(found.start)
    left = scene.text[max(sentence.start, found.start - _LEFT_WINDOW) : found.start]
    right = _ASIDE.sub("", scene.text[found.end : min(sentence.end, found.end + _RIGHT_WINDOW + 30)], count=1)[:_RIGHT_WINDOW]
    if previous is not None and previous.end > sentence.start and _continues(scene, found, previous):
        return previous.value.role, value.per or (previous.value.per if _alike(found, previous) else None), None
    if previous is not None and previous.value.role in {"cost", "profit"} and _or_per_share(scene, found, previous):
        return previous.value.role, value.per or ("share" if previous.value.role == "profit" else previous.value.per), None
    said = phrase(left, right)
    if said is not None and (value.per is None or value.per in PERIODS):
        beside = weigh(found, left, right)
        return said, value.per, beside[1] if beside is not None and beside[0] == said else None
    if value.per is not None or small(scene, found):
        special = unit_price(scene, found, left, right)
        if special is not None:
            return (*special, None)
    weighed = weigh(found, left, right)
    if (
        previous is not None
        and _PART_OF.match(scene.text, previous.end, found.start)
        and (weighed is None or weighed[1].start < found.start)
    ):
        return previous.value.role, value.per, None
    if weighed is None:
        apart = previous is not None and (
            "|" in scene.text[previous.end : found.start] or (previous.value.per == "share" and not small(scene, found))
        )  # a cell says nothing of the next, nor the price of a share of the whole
        return _follows(found, left, None if apart else previous), value.per, None
    if weighed[0] in _ISSUED and _ISSUE.fullmatch(scene.text, weighed[1].start, weighed[1].end) and _lends(scene):
        return "debt", value.per, weighed[1]
    return weighed[0], None if value.per in PERIODS and weighed[0] in _FLOWS else value.per, weighed[1]


def _lends(scene: Scene) -> bool:
    """Whether the article is about bonds, so that what is raised, sold or offered in it is borrowed."""
    known: bool | None = scene.memo.get("en.money.lends")
    if known is None:
        bonds = sum(1 for _ in _BONDS.finditer(scene.text))
        known = scene.memo["en.money.lends"] = bonds >= _MANY and bonds > 2 * sum(1 for _ in _SHARES.finditer(scene.text))
    return known


def _follows(found: Found[Any], left: str, previous: Found[Any] | None) -> Role:
    """Without a word that says: what the amount before was, if it is near; a price where something is had for it."""
    if FOR.search(left):
        return "deal_value"
    return previous.value.role if previous is not None and found.start - previous.end < _LEFT_WINDOW else "other"


def _continues(scene: Scene, found: Found[Any], previous: Found[Any]) -> bool:
    between = scene.text[previous.end : found.start]
    if previous.value.currency != found.value.currency or len(between) >= _LEFT_WINDOW:
        return False
    if previous.value.per == "share" and not small(scene, found):
        return False  # $31 a share, $11 billion in all
    join = _JOINS.match(between)
    if join is None and previous.value.role in _FLOWS and _HOPED.search(between):  # while the market had hoped for another sum
        return bool(previous.value.bounds.low / 3 < found.value.bounds.low < previous.value.bounds.high * 3)
    if join is None and _MOVES_TO.search(between):
        return previous.value.per is None and not small(scene, previous)
    if join is None or (join["short"] and len(between) - join.end() > _SHORT):
        return False
    named = {role for role, match in roles_in(between, join.end()) if not _EXPECTED.match(match[0])}
    return not named & _RESULTS or previous.value.role in named  # a profit of one sum against debts of another


def _or_per_share(scene: Scene, found: Found[Any], previous: Found[Any]) -> bool:
    """95.2 mln dlrs or 85 cts; 2 cents a bushel to 2.85 dlrs: the second is per share, per bushel, too."""
    between = scene.text[previous.end : found.start]
    if previous.value.role == "profit":
        return between.strip(" ,") == "or" and small(scene, found) and not small(scene, previous) and bool(found.value.bounds.high < 100)
    return previous.value.per is not None and _TO.match(between) is not None and small(scene, found)


def _alike(found: Found[Any], previous: Found[Any]) -> bool:
    """Whether two figures can be of one thing: the price per hour of one and of another."""
    if previous.value.role != "cost" and previous.value.per != "share":
        return False
    return bool(previous.value.bounds.low / 20 <= found.value.bounds.low <= previous.value.bounds.low * 20)
