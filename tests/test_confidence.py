"""Confidence says how often such a reading is right: of deals and of each of their slots."""

from __future__ import annotations

import torihiki
from corpus import golds, record_of

MANY = 30  # deals over which a mean says something


def test_every_slot_has_one() -> None:
    """No slot of any deal in the corpus is without; none is certain."""
    deals = [deal for gold in golds() for deal in record_of(gold.id).deals]
    assert len(deals) > MANY
    for deal in deals:
        slots = [deal.amount, deal.duration, *deal.parties, *deal.chips, *deal.capacity, *deal.dates, *deal.terms]
        sure = [deal.confidence, deal.type_confidence, deal.status_confidence, *(s.confidence for s in slots if s is not None)]
        assert all(c is not None and 0 < c < 1 for c in sure)


def test_plain_mentions_are_sure() -> None:
    """A sum with its currency and a whole date pass any sensible threshold, in both languages."""
    for text in ("The contract of 3 March 2025 is worth $38 billion.", "2025年3月3日の契約の総額は380億ドルだった。"):
        record = torihiki.extract(text)
        assert {m.type for m in record.mentions} == {"amount", "date"}
        assert all(m.confidence > 0.8 for m in record.mentions)


def test_it_tells_the_plain_from_the_doubtful() -> None:
    """Two known names and a sum make a surer deal than one name that only its form tells."""
    plain = torihiki.extract("Toyota agreed to buy Denso for $3 billion.").deals
    vague = torihiki.extract("Quillmore Partners Ltd. broke ground on a new plant on 3 May 2025.").deals
    assert len(plain) == len(vague) == 1 and plain[0].confidence > vague[0].confidence


def test_ways() -> None:
    """A slot in the clause of the deal, and one in the sentence behind it."""
    (deal,) = torihiki.extract("Toyota agreed to buy Denso for $3 billion. Closing is expected in May 2026.", published="2025-11-05").deals
    assert deal.amount is not None and deal.amount.way == "clause"
    assert [date.way for date in deal.dates] == ["beyond"]
    assert {party.way for party in deal.parties} == {"known"}
