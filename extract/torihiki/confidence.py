"""How sure a mention, a deal and each of its slots is: how often such a reading was right on gold articles.

A mention: the share of its rule, times the doubt that the rule itself had about the reading. A deal: the mean of two shares, that of the
rule that was right most often among those that spoke of it, and that of deals like it (``classes``). A slot: the share of slots that came
to their deals by the same way, given that the deal is one.

The table ``lexicon/confidence.toml`` counts for each rule how often it fired and was right (``benchmarks/quality.py --calibrate``
writes it). A rule's share is drawn towards a prior where it seldom fired: ``(right + WEIGHT * PRIOR) / (fired + WEIGHT)``, so that a rule
that was right three times out of three is not called certain.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from torihiki.core.lexicon import Lexicon
from torihiki.core.rule import Found

__all__ = ["PRIOR", "USUAL", "WEIGHT", "classes", "kind_of_deal", "rate", "shares", "trust", "weigh"]

PRIOR = 0.85  # the share of right readings of a rule about which nothing is known
WEIGHT = 6  # how many readings that prior is worth
USUAL = 0.9  # what a rule gives a reading that it has no particular doubt about


def shares(lexicon: Lexicon) -> dict[str, float]:
    """Rule name → how often it is right, between 0 and 1."""
    return {row.id: rate(row.fields["fired"], row.fields["right"]) for row in lexicon.rows("confidence")}


def rate(fired: int, right: int) -> float:
    """The share of right readings, drawn towards the prior.

    >>> round(rate(0, 0), 2), round(rate(3, 3), 2), round(rate(100, 99), 2)
    (0.85, 0.9, 0.98)
    """
    return (right + WEIGHT * PRIOR) / (fired + WEIGHT)


def weigh(found: Found[Any], known: Mapping[str, float]) -> float:
    """A finding's confidence, two decimals; at most 0.99, as no reading is certain."""
    return _sure(known.get(found.rule, PRIOR), found.confidence)


@lru_cache(4096)
def _sure(share: float, doubt: float) -> float:
    return round(min(share * doubt / USUAL, 0.99), 2)


_LISTS = {"parties": "party", "chips": "chip", "capacity": "capacity", "dates": "date", "terms": "term"}


def kind_of_deal(deal: Mapping[str, Any]) -> str:
    """The class of a deal (a JSON object of a record): how many take part, whether the table knows one of them, whether it has a sum.

    >>> kind_of_deal({"parties": [{"way": "known"}, {"way": "formed"}], "amount": None})
    'deal.two.known.bare'
    """
    ways = [party["way"] for party in deal["parties"]]
    number = "two" if len(ways) > 1 else "one"
    return f"deal.{number}.{'known' if 'known' in ways else 'new'}.{'sum' if deal['amount'] else 'bare'}"


def classes(deal: Mapping[str, Any]) -> Iterator[tuple[str, Any, str]]:
    """The slots of a deal (a JSON object of a record): slot, value, and the class whose share is its confidence.

    >>> deal = {"type": "cloud", "status": "agreed", "events": [], "parties": [], "amount": {"way": "clause"}, "duration": None,
    ...         "chips": [], "capacity": [], "dates": [], "terms": []}
    >>> [name for _, _, name in classes(deal)]
    ['slot.type.once', 'slot.status.plain', 'slot.amount.clause']
    """
    events = deal["events"]
    again = sum(event["type"] == deal["type"] for event in events) > 1
    yield "type", deal["type"], f"slot.type.{'again' if again else 'once'}"
    worded = any(cue["gives"] == deal["status"] for event in events for cue in event["cues"])
    yield "status", deal["status"], f"slot.status.{'worded' if worded else 'plain'}"
    for slot in ("amount", "duration"):
        if deal[slot]:
            yield slot, deal[slot], f"slot.{slot}.{deal[slot]['way']}"
    for name, slot in _LISTS.items():
        for value in deal[name]:
            yield slot, value, f"slot.{slot}.{value['way']}"


def trust(deal: dict[str, Any], known: Mapping[str, float]) -> dict[str, Any]:
    """The deal (a JSON object of a record) with its confidence and those of its slots, two decimals, at most 0.99."""
    told = max((known.get(rule, PRIOR) for rule in deal["rules"]), default=PRIOR)
    deal["confidence"] = _sure((told + known.get(kind_of_deal(deal), PRIOR)) / 2, USUAL)
    for slot, value, name in classes(deal):
        sure = _sure(known.get(name, PRIOR), USUAL)
        if slot in {"type", "status"}:
            deal[f"{slot}_confidence"] = sure
        else:
            value["confidence"] = sure
    return deal
