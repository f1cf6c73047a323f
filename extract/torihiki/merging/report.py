"""One deal as one article reports it, in the shape that merging compares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from torihiki.values.name import name_key

__all__ = ["Bounds", "Report", "family", "keys", "party_key", "reports"]

_FAMILY = {
    "cloud": "supply", "supply": "supply", "lease": "supply", "other": "any", "acquisition": "control", "divestiture": "control",
    "merger": "control", "investment": "equity", "joint_venture": "joint", "partnership": "joint", "construction": "joint",
}  # fmt: skip


def family(deal_type: str) -> str:
    """Types that two reports of one deal may differ in share a family."""
    return _FAMILY.get(deal_type, deal_type)


def party_key(party: Mapping[str, Any]) -> str:
    """What a party is compared by, the same in every spelling and script."""
    return name_key(party["name"], party.get("reading") or "")


Bounds = tuple[str | None, Decimal, Decimal]


@dataclass(frozen=True)
class Report:
    """``body`` is the deal's JSON object; ``source`` the hash of the article's text: copies of a text are one source.

    ``converted``: the headline amount in other currencies, as the article itself converts it.
    """

    article: str
    published: str | None
    source: str
    body: Mapping[str, Any]
    converted: Sequence[Mapping[str, Any]] = ()

    @cached_property
    def order(self) -> tuple[str, str, str]:
        """Reports in order of time, undated ones last; then by id, so that the input's order does not matter."""
        return (self.published or "9999", self.article, str(self.body["id"]))

    @cached_property
    def names(self) -> dict[str, str]:
        """Key of a name (the same in every spelling) → role."""
        return {party_key(p): p["role"] for p in self.body["parties"]}

    @cached_property
    def bounds(self) -> Bounds | None:
        """Currency, low and high of the headline amount."""
        amount = self.body.get("amount")
        return _bounds(amount) if amount else None

    @cached_property
    def sums(self) -> dict[str | None, Bounds]:
        """Currency → the headline amount in it: as stated, else as the article converts it."""
        stated = [_bounds(value) for value in self.converted]
        return {b[0]: b for b in (*stated, *((self.bounds,) if self.bounds else ()))}


def _bounds(value: Mapping[str, Any]) -> Bounds:
    return (value["currency"], Decimal(value["low"]), Decimal(value["high"]))


def reports(record: Mapping[str, Any]) -> list[Report]:
    """The deals of one record (its JSON object)."""
    article = record["article"]
    twins: dict[str, list[Mapping[str, Any]]] = {}
    for mention in record.get("mentions", ()):
        original = mention["value"].get("equivalent_of") if mention["type"] == "amount" else None
        if original:
            value = mention["value"]
            twins.setdefault(original, []).append({"currency": value["currency"], "low": value["low"], "high": value["high"]})
    return [
        Report(
            article["id"], article.get("published"), article.get("sha256") or article["id"], deal,
            twins.get((deal.get("amount") or {}).get("mention") or "", ()),
        )
        for deal in record["deals"]
    ]  # fmt: skip


def keys(report: Report) -> list[str]:
    """Block keys: two reports that share none are never compared.

    Every pair of names; a name with its amount, so that an unknown partner's other spelling does not part them; and for deals of
    one party the name with the family. Spellings in katakana and Latin letters share the consonant skeleton.
    """
    forms = sorted(report.names)[:6]
    found = {f"{a}|{b}" for i, a in enumerate(forms) for b in forms[i + 1 :]}
    bounds = report.bounds
    if bounds is not None:
        stamp = f"{bounds[0]}{bounds[1].normalize()}-{bounds[2].normalize()}"
        found |= {f"{f}={stamp}" for f in forms}
    if len(forms) == 1:
        found.add(f"{forms[0]}:{family(report.body['type'])}")
    return sorted(found)
