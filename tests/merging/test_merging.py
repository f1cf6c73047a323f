"""Merging the gold deals of the corpus: what is one transaction is joined, what is not stays apart, and disagreement is listed."""

from __future__ import annotations

import itertools
import json
import random
from typing import Any

import pytest

import torihiki
from corpus import CORPUS
from torihiki.core import toml

TRUTH = toml.loads((CORPUS / "merge.toml").read_text("utf-8"))


def _one(value: Any) -> Any:
    """Gold may list several accepted values, the best first."""
    return value[0] if isinstance(value, list) else value


def _slot(value: dict[str, Any] | None, *fields: str) -> dict[str, Any] | None:
    return {f: value.get(f) for f in fields} if value else None


def _deal(deal: dict[str, Any], mentions: dict[str, dict[str, Any]]) -> dict[str, Any]:
    dates = []
    for d in deal.get("dates", ()):
        value = mentions.get(d.get("mention", ""), {}).get("value", {})
        dates.append({"role": _one(d["role"]), "timex": _one(d["timex"]), "start": value.get("start"), "end": value.get("end")})
    return {
        "id": deal["id"],
        "type": _one(deal["type"]),
        "status": _one(deal["status"]),
        "parties": [{"name": p["names"][0] if p.get("names") else p["name"], "role": _one(p["role"])} for p in deal["parties"]],
        "amount": _slot(deal.get("amount"), "currency", "low", "high", "modifier", "mention"),
        "duration": _slot(deal.get("duration"), "low", "high", "modifier"),
        "dates": dates,
    }


@pytest.fixture(scope="module")
def gold() -> list[dict[str, Any]]:
    """The gold records of the corpus as ``merge`` reads records."""
    found = []
    for path in sorted(CORPUS.glob("articles/*/*/record.json")):
        record = json.loads(path.read_text(encoding="utf-8"))
        mentions = {m["id"]: m for m in record["mentions"]}
        about = toml.loads(path.with_name("about.toml").read_text("utf-8"))
        article = {"id": record["id"], "published": about["published"], "sha256": record["id"]}
        found.append({"article": article, "mentions": record["mentions"], "deals": [_deal(d, mentions) for d in record["deals"]]})
    return found


def _pairs(merged: list[torihiki.MergedDeal]) -> set[tuple[str, ...]]:
    return {pair for m in merged for pair in itertools.combinations(sorted(f"{d.article}:{d.deal}" for d in m.deals), 2)}


def test_joins_what_is_one_deal(gold: list[dict[str, Any]]) -> None:
    truth = {pair for c in TRUTH["cluster"] for pair in itertools.combinations(sorted(c["deals"]), 2)}
    found = _pairs(list(torihiki.merge(gold)))
    hits = len(found & truth)
    assert hits / len(found) >= 0.95, sorted(found - truth)
    assert hits / len(truth) >= 0.95, sorted(truth - found)


@pytest.mark.parametrize("twins", TRUTH["apart"], ids=lambda t: "+".join(t["deals"]))
def test_keeps_near_twins_apart(gold: list[dict[str, Any]], twins: dict[str, Any]) -> None:
    assert tuple(sorted(twins["deals"])) not in _pairs(list(torihiki.merge(gold))), twins["why"]


@pytest.mark.parametrize("cluster", TRUTH["cluster"], ids=lambda c: c["id"])
def test_a_later_status_replaces_an_earlier(gold: list[dict[str, Any]], cluster: dict[str, Any]) -> None:
    article, deal = cluster["deals"][0].split(":")
    merged = next(m for m in torihiki.merge(gold) if any((d.article, d.deal) == (article, deal) for d in m.deals))
    assert merged.status == cluster["status"]


@pytest.mark.parametrize("cluster", [c for c in TRUTH["cluster"] if c["fields"]], ids=lambda c: c["id"])
def test_disagreement_is_listed_with_every_value(gold: list[dict[str, Any]], cluster: dict[str, Any]) -> None:
    article, deal = cluster["deals"][0].split(":")
    merged = next(m for m in torihiki.merge(gold) if any((d.article, d.deal) == (article, deal) for d in m.deals))
    listed = {c.field for c in merged.conflicts}
    assert set(cluster["fields"]) <= listed
    for conflict in merged.conflicts:
        assert len(conflict.values) > 1
        assert conflict.why


def test_order_of_the_input_does_not_matter(gold: list[dict[str, Any]]) -> None:
    shuffled = list(gold)
    random.Random(3).shuffle(shuffled)
    assert list(torihiki.merge(shuffled)) == list(torihiki.merge(gold))


def test_ids_outlive_another_article(gold: list[dict[str, Any]]) -> None:
    """A deal keeps its id when an article that reports it too is added."""
    alone = {m.deals[0].article + m.deals[0].deal: m.id for m in torihiki.merge(gold[:1])}
    joined = {d.article + d.deal: m.id for m in torihiki.merge(gold) for d in m.deals}
    assert all(joined[key] == name for key, name in alone.items())
