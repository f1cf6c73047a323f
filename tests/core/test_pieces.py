"""Pieces cover the text, in order, and none is too long for a tokenizer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from torihiki.core.pieces import LONGEST, pieces, tame

TEXT = st.text(st.sampled_from("契約を結んだ。、 \n\x00a1$\ud800！"), max_size=3000)


@given(TEXT)
def test_pieces_cover(text: str) -> None:
    """No gaps, no overlaps, at most LONGEST characters."""
    at = 0
    for start, end in pieces(text):
        assert start == at and start < end <= start + LONGEST
        at = end
    assert at == len(text)


@given(TEXT)
def test_tame(text: str) -> None:
    """Same length, and a tokenizer can take it."""
    safe = tame(text)
    assert len(safe) == len(text) and "\x00" not in safe
    safe.encode("utf-8")
