"""Texts that are set differently give the same deals, and spans of the text as given."""

from __future__ import annotations

import pytest

import torihiki

SET = {
    "blanks": (
        "米 OpenAI は 11 月 3 日、AWS と 380 億ドルのクラウド契約を結んだ。期間は 7 年。",
        "米OpenAIは11月3日、AWSと380億ドルのクラウド契約を結んだ。期間は7年。",
    ),
    "marks": (
        "ナガレ電池は，三栄商会から，米国工場を，約3億円で，譲り受ける．株主も，賛成する．",
        "ナガレ電池は、三栄商会から、米国工場を、約3億円で、譲り受ける。株主も、賛成する。",
    ),
}


@pytest.mark.parametrize("habit", sorted(SET))
def test_setting_changes_no_deal(habit: str) -> None:
    """Blanks between letters, and other commas and stops, mean nothing."""
    given, plain = (torihiki.extract(text, published="2025-11-05", lang="ja") for text in SET[habit])
    assert [(d.type, d.status, [(p.name, p.role) for p in d.parties], d.amount and d.amount.low) for d in given.deals] == [
        (d.type, d.status, [(p.name, p.role) for p in d.parties], d.amount and d.amount.low) for d in plain.deals
    ]
    assert given.deals


@pytest.mark.parametrize("habit", sorted(SET))
def test_spans_are_of_the_text_as_given(habit: str) -> None:
    """Every mention is what stands at its span, blanks inside it and all."""
    text = SET[habit][0]
    record = torihiki.extract(text, published="2025-11-05", lang="ja")
    assert record.mentions
    assert all(m.text == text[m.start : m.end] for m in record.mentions)
    assert all(t.text == text[t.start : t.end] for d in record.deals for t in d.terms)
    assert [m.text.replace(" ", "") for m in record.mentions] == [
        m.text.replace("，", "、") for m in torihiki.extract(SET[habit][1], published="2025-11-05", lang="ja").mentions
    ]
