"""Reports of different steps or instruments: what a later step says joins the earlier one, another instrument does not."""

from __future__ import annotations

import torihiki


def _merged(*articles: tuple[str, str]) -> list[torihiki.MergedDeal]:
    return list(torihiki.merge(torihiki.extract(text, published=day) for day, text in articles))


def test_a_completion_announced_months_later_is_the_same_deal() -> None:
    signed = ("2025-05-12", "Rohm said on Monday it had signed an agreement to acquire Wolfspeed.")
    closed = ("2025-12-19", "Rohm said on Friday it had completed its $1.3 billion acquisition of Wolfspeed.")
    (deal,) = _merged(signed, closed)
    assert (deal.status, deal.amount and deal.amount.low) == ("completed", "1300000000")


def test_two_agreements_announced_months_apart_are_two() -> None:
    spring = ("2025-05-12", "Rohm said on Monday it had signed an agreement to supply power chips to Mazda.")
    winter = ("2025-12-19", "Rohm said on Friday it had signed an agreement to supply power chips to Mazda.")
    assert len(_merged(spring, winter)) == 2


def test_a_loan_and_a_bond_of_one_sum_are_two() -> None:
    loan = ("2026-03-12", "SoftBank Group said on Thursday it had signed an agreement to borrow $4 billion from Mizuho Bank.")
    bond = ("2026-04-02", "SoftBank Group issued $4 billion of bonds on Wednesday.")
    assert len(_merged(loan, bond)) == 2
