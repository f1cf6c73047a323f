"""What the money is: the nearest cue word in the clause decides; series and conversions follow their first figure."""

from __future__ import annotations

import re
from typing import Any

from torihiki.core.language import Draft, Step
from torihiki.core.rule import Cue, Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.money.cues import CUES, HEADS, LOOSENESS
from torihiki.lang.en.money.prices import PERIODS, small, unit_price
from torihiki.values.change import replace
from torihiki.values.money import Money, Role

__all__ = ["step"]

# what may stand between two figures of one thing: "$44 a barrel in the third quarter, compared with $77"
_JOINS = sieve(
    r"^(?:\s?(?:an?|per|each|/)\s?[A-Za-z]+(?: hour| british thermal units)?)?"
    r"(?:[\s,]*(?:from|than|rather than|not|up from|down from|vs\.?|versus|versis|against|compared (?:with|to))\b"
    r"|,? ?(?:in|for|during|at|on|as of|last|this|reported|recorded|posted|a year)\b[A-Za-z0-9' .]{0,48}?,? (?:up from|down from|vs\.?|versus"
    r"|against|compared (?:with|to))\b)",
    re.IGNORECASE,
)
_HEAD_RE, _HEAD_ROLES = HEADS
_CUE_RE, _CUE_ROLES = CUES
_BREAK = sieve(
    r"\.(?![0-9])|[;:,()|\u2014\n]|(?<![A-Za-z])(?:and|to|from|for|of|in|by|with|that|which|after|at|will|would|was|is|but|on|as|over"
    r"|this|last|a|an|the|including|excluding|plus|before|since|through|until|under|per|into|against|when|if"
    r"|or)(?![A-Za-z])",
    re.IGNORECASE,
)
_PART = sieve(r"[;:,]|\b(?:and|but|while|from|vs|against|plus)\b")
_NOT_IN: frozenset[Role] = frozenset({"deal_value", "spending", "market_size", "valuation"})  # in a market, in a deal: where, not what
_HEAD_WINDOW, _LEFT_WINDOW, _RIGHT_WINDOW = 40, 160, 60


def step() -> Step:
    """A step that gives every amount its role."""

    def assign(draft: Draft) -> Draft:
        previous: Found[Any] | None = None
        out: list[Found[Any]] = []
        for found in draft.found:
            if found.kind != "amount":
                out.append(found)
                continue
            value: Money = found.value
            role, per, cue = _role(draft.scene, found, previous)
            done = replace(found, value=replace(value, role=role, per=per), cues=found.cues if cue is None else (*found.cues, cue))
            out.append(done)
            previous = done
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
    said = _phrase(left, right)
    if said is not None and (value.per is None or value.per in PERIODS):
        return said, value.per, None
    if value.per is not None or small(scene, found):
        special = unit_price(scene, found, left, right)
        if special is not None:
            return (*special, None)
    role, per, cue = _by_cue(scene, found, left, right, previous)
    return role, None if per in PERIODS and role in _FLOWS else per, cue


def _continues(scene: Scene, found: Found[Any], previous: Found[Any]) -> bool:
    between = scene.text[previous.end : found.start]
    if previous.value.currency != found.value.currency or len(between) >= _LEFT_WINDOW:
        return False
    join = _JOINS.match(between)
    if join is None:
        return False
    named = {_CUE_ROLES[int((m.lastgroup or "r0")[1:])] for m in _CUE_RE.finditer(between, join.end()) if not _EXPECTED.match(m[0])}
    return not named & _RESULTS or previous.value.role in named  # a profit of one sum against debts of another


_EXPECTED = sieve(r"analysts", re.IGNORECASE)
_RESULTS: frozenset[Role] = frozenset({"revenue", "profit", "debt", "valuation", "market_cap", "subsidy"})
_TO = sieve(r"^(?: an?| per)?(?: [a-z]+)? (?:to|at) $")


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


_SOLD_FOR = sieve(
    r"\b(?:sell(?:s|ing)?|sold|sale|buy(?:s|ing)?|bought|purchas\w+|acquir\w+|acquisition|take over|took over|snapped up|divest\w*"
    r"|offload\w*|dispos\w+)\b(?:[^.;]|\.(?=[0-9]))*\bfor (?:about |around |some |roughly |nearly |almost |up to |more than |just over "
    r"|just under |a total of |an estimated |as much as |at least |less than |just |only |a mere |a reported |a combined |a record |a "
    r"|another |a further |an additional )?$",
    re.IGNORECASE,
)
_BUYS_BACK = sieve(r"[^.;,]{0,40}\b(?:buying back|buy back|buybacks?|share repurchas\w+|repurchas\w+)\b", re.IGNORECASE)
_STOLEN = sieve(r"\sto (?:scams?|fraud\w*|hackers|theft|thieves|crime|swindlers|scammers)\b", re.IGNORECASE)
_BUYS = sieve(r"\s(?:bought|buys|fetched|fetches|equals|was worth)\b|\s?=")


def _phrase(left: str, right: str) -> Role | None:
    """Turns of phrase that decide at once."""
    if _BUYS.match(right) or _STOLEN.match(right) or _BUYS_BACK.match(right):
        return "other"
    if _SOLD_FOR.search(left) or (_TRADES.search(left) and right.startswith(" stake")):
        return "deal_value"
    if _WIPES.search(left) and _OFF_VALUE.match(right):
        return "market_cap"
    if _IS_WORTH.search(left) and not _THING.search(left[-90:]):
        return "valuation"
    return None


_FLOWS: frozenset[Role] = frozenset({"revenue", "profit"})  # a year's sales are sales: only rents and fees are per year
_TRADES = sieve(r"\b(?:sold|sells?|selling|sale of|buys?|bought|buying|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing))\b[^.;,]{0,30}$", re.IGNORECASE)
_WIPES = sieve(r"\b(?:wip|eras|shav|slic|knock|lopp|slash)[a-z]{1,4}\b[^.;,$]{0,20}$", re.IGNORECASE)
_OFF_VALUE = sieve(r" (?:off|from) (?:of )?(?:its|their|the|[A-Z])[^.;,]{0,30}\b(?:value|capitali[sz]ation|cap|worth|shares|stock)\b")
# a company, not a deal, is worth so much
_THING = sieve(
    r"\b(?:deals?|contracts?|orders?|agreements?|pacts?|bids?|offers?|packages?|stakes?|holdings?|shares|awards?|leases?|licen[cs]es?"
    r"|markets?|programmes?|programs?|projects?|tenders?|purchases?|sales?|transactions?|partnerships?|order ?books?|portfolio|grants?)\b",
    re.IGNORECASE,
)
_IS_WORTH = sieve(
    r"(?:\b[A-Z][A-Za-z0-9.&-]+|\b(?:company|firm|group|business|startup|start-up|unit|bank|division))(?: itself)? (?:is|was|are) "
    r"(?:now |currently |already |today )?(?:estimated to be |thought to be |said to be )?worth (?:about |around |roughly |some |nearly "
    r"|almost |up to |more than |over |at least |an estimated |as much as |just over |just under )?$"
)
_ASIDE = sieve(r"^\s?\([^()]{1,40}\)|^(?:-an?-[a-z]+| an? [a-z]+|-per-[a-z]+| per [a-z]+)(?= [a-z])")


def _by_cue(scene: Scene, found: Found[Any], left: str, right: str, previous: Found[Any] | None) -> tuple[Role, str | None, Cue | None]:
    per = found.value.per
    head = _head(right)
    if head is not None:
        role, a, b = head
        return role, per, Cue("role", found.end + a, found.end + b, role)
    best: tuple[float, Role, int, int] | None = None
    for match in _CUE_RE.finditer(left):
        row = int((match.lastgroup or "r0")[1:])
        role = _CUE_ROLES[row]
        gap = left[match.end() :]
        distance = (
            len(gap)
            + 30 * len(re.findall(r"[;:]|(?:, (?:and|but|while|which)\b)", gap))
            + 12 * gap.count(",")
            + LOOSENESS[row]
        )
        if best is None or distance <= best[0]:
            best = (distance, role, found.start - len(left) + match.start(), found.start - len(left) + match.end())
    for match in _CUE_RE.finditer(right):
        row = int((match.lastgroup or "r0")[1:])
        role = _CUE_ROLES[row]
        gap = right[: match.start()]
        distance = 14 + len(gap) + 40 * len(_PART.findall(gap)) + LOOSENESS[row]
        if best is None or distance < best[0]:
            best = (distance, role, found.end + match.start(), found.end + match.end())
    around = left + right
    if best is not None and best[1] == "investment" and _RAISED.search(around) and _LENDING.search(around) and not _STOCK.search(around):
        best = (best[0], "debt", best[2], best[3])
    if best is not None:
        return best[1], per, Cue("role", best[2], best[3], best[1])
    if previous is not None and found.start - previous.end < _LEFT_WINDOW:
        return previous.value.role, per, None
    return "other", per, None


_RAISED = sieve(r"\brais(?:e|ed|es|ing)\b", re.IGNORECASE)
_LENDING = sieve(r"\b(?:notes|bonds|bills|treasur(?:y|ies)|loans?|debentures?|auction(?:s|ed)?)\b", re.IGNORECASE)
_STOCK = sieve(r"\b(?:shares?|stock|stake|round|series [a-h]|venture|equity|ipo)\b", re.IGNORECASE)


_GENERAL = frozenset(["deal", "deals", "agreement", "agreements", "contract", "pact", "package", "arrangement", "transaction", "commitment"])


def _head(right: str) -> tuple[Role, int, int] | None:
    """The noun that the amount stands before: "$640 million all-cash acquisition"; not across a preposition or comma."""
    window = right[: _HEAD_WINDOW * 2]
    if window[:1] not in {" ", "-"} and not window.startswith(")"):
        return None
    worth = re.match(
        r"\s(?:(?:increase|rise|drop|decline|cut|fall|reduction|boost) in|worth of|of|in)\s(?:new\s|fresh\s|its\s|the\s|their\s"
        r"|[0-9.]+ ?(?:%|pct|percent)\s)?",
        window,
    )
    offset = worth.end() if worth else 0
    rest = window[offset:] if worth else window[:_HEAD_WINDOW]
    stop = _BREAK.search(rest, 1)
    scope = rest[: stop.start()] if stop else rest
    hits = list(_HEAD_RE.finditer(scope))
    if not hits:
        return None
    last = hits[-1] if not worth else hits[0]
    role = _HEAD_ROLES[int((last.lastgroup or "r0")[1:])]
    if worth and worth[0].lower().startswith(" in ") and role in _NOT_IN and not (role == "deal_value" and last[0].endswith("s")):
        return None
    if role == "deal_value" and len(hits) > 1 and last[0].lower() in _GENERAL:
        named = _HEAD_ROLES[int((hits[-2].lastgroup or "r0")[1:])]
        if named in {"debt", "investment", "subsidy"}:  # a loan agreement, a funding deal
            role, last = named, hits[-2]
    return role, offset + last.start(), offset + last.end()
