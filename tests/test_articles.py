"""The corpus articles against their gold records."""

from __future__ import annotations

import json

import pytest

from corpus import LANGUAGES, Gold, f1, golds, paired, record_of
from torihiki import Record

MENTIONS, ARTICLE = 0.90, 0.70  # F1 over all mentions of a language; of a single article
DEALS = 0.70  # share of gold deals found: a party in common, and type or amount
FEWEST = 8


@pytest.mark.parametrize("gold", golds(), ids=lambda g: g.id)
def test_gold_is_sound(gold: Gold) -> None:
    """Gold spans are spans of the article."""
    for mention in gold.mentions:
        assert gold.article.text[mention["start"] : mention["end"]] == mention["text"]
    assert gold.about["rights"]


@pytest.mark.parametrize("gold", golds(), ids=lambda g: g.id)
def test_spans(gold: Gold) -> None:
    """``text == article[start:end]``, in order, ids unique, cues and deals inside the text."""
    record = record_of(gold.id)
    text = gold.article.text
    assert [m.start for m in record.mentions] == sorted(m.start for m in record.mentions)
    assert len({m.id for m in record.mentions}) == len(record.mentions)
    for mention in record.mentions:
        assert mention.text == text[mention.start : mention.end] and mention.text
        assert all(0 <= cue.start <= cue.end <= len(text) for cue in mention.cues)
    ids = {m.id for m in record.mentions}
    for deal in record.deals:
        assert all(text[p.start : p.end] for party in deal.parties for p in party.mentions)
        assert all(term.text == text[term.start : term.end] for term in deal.terms)
        pointers = [deal.amount and deal.amount.mention, deal.duration and deal.duration.mention, *(c.mention for c in deal.chips)]
        assert all(pointer in ids for pointer in pointers if pointer)


@pytest.mark.parametrize("gold", golds(), ids=lambda g: g.id)
def test_article_mentions(gold: Gold) -> None:
    """No single article falls far behind."""
    right, wanted, made = paired(gold.mentions, _scored(record_of(gold.id)))
    assert f1(right, wanted, made) >= ARTICLE or wanted + made < 6, f"{right} right of {wanted}, {made} made"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_language_mentions(lang: str) -> None:
    """F1 over all articles of a language."""
    counts = [paired(g.mentions, _scored(record_of(g.id))) for g in golds() if g.article.lang == lang]
    assert len(counts) >= FEWEST
    right, wanted, made = map(sum, zip(*counts, strict=True))
    assert f1(right, wanted, made) >= MENTIONS, f"{right} right of {wanted}, {made} made"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_language_deals(lang: str) -> None:
    """Gold deals found, over all articles of a language."""
    found = wanted = 0
    for gold in golds():
        if gold.article.lang != lang:
            continue
        mine = json.loads(record_of(gold.id).model_dump_json())["deals"]
        for deal in gold.deals:
            if deal.get("optional"):
                continue
            wanted += 1
            hit = next((m for m in mine if _same_deal(deal, m)), None)
            if hit is not None:
                mine.remove(hit)
                found += 1
    assert found >= DEALS * wanted, f"{found} found of {wanted}"


def _same_deal(gold: dict[str, object] | object, mine: dict[str, object]) -> bool:
    deal = json.loads(json.dumps(gold))
    names = {_plain(n) for p in deal["parties"] for n in p.get("names", [p["name"]])}
    if not names & {_plain(p["name"]) for p in mine["parties"]}:  # type: ignore[attr-defined]  # JSON
        return False
    types = deal["type"] if isinstance(deal["type"], list) else [deal["type"]]
    amount, other = deal.get("amount") or {}, mine["amount"] or {}
    return mine["type"] in types or bool(amount and amount.get("low") == other.get("low"))  # type: ignore[attr-defined]


def _plain(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


def _scored(record: Record) -> list[dict[str, object]]:
    """Mentions that are compared: quantities only of the units that the contract scores."""
    mentions = json.loads(record.model_dump_json())["mentions"]
    scored = {"W", "Wh", "percent", "multiple"}
    return [m for m in mentions if m["type"] != "quantity" or m["value"]["unit"] in scored]
