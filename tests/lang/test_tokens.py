"""Tokens are lossless and take linear time on anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torihiki.lang.en.tokens import tokens as english
from torihiki.lang.ja.tokens import tokens as japanese

ANY = st.text(st.one_of(st.sampled_from("契約を結んだ。、 \n\t\x00　$7年ＡＩai\ud800'"), st.characters()), max_size=120)


def _storable(text: str) -> str:
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)


@given(ANY)
def test_japanese_lossless(text: str) -> None:
    """``doc.text`` is the text."""
    assert japanese(text).text == _storable(text)


@given(ANY)
def test_english_lossless(text: str) -> None:
    """``doc.text`` is the text."""
    assert english(text).text == _storable(text)


@pytest.mark.parametrize("unit", ["1", "あ", "ア", "$", "(", "'", "a", "。", "\x00", " ", "契約 "])
def test_long_runs(unit: str) -> None:
    """What crashes MeCab or takes spaCy minutes: neither here."""
    text = unit * (60_000 // len(unit))
    assert japanese(text).text == text
    assert english(text).text == text


def test_unidic() -> None:
    """Part of speech and lemma are UniDic's."""
    verb = japanese("契約を結んだ。")[2]
    assert (verb.text, verb.lemma_, verb.pos_) == ("結ん", "結ぶ", "VERB")
    assert verb.tag_.startswith("動詞")
