"""The fold is one to one, for any string."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from torihiki.core.fold import fold, lower

ANY = st.text(st.characters(), max_size=200)  # lone surrogates too


@given(ANY)
def test_same_length(text: str) -> None:
    """Offsets in the folded text are offsets in the raw one."""
    assert len(fold(text)) == len(text) == len(lower(fold(text)))


@given(ANY)
def test_idempotent(text: str) -> None:
    """Folding twice changes nothing more."""
    assert fold(fold(text)) == fold(text)


@given(ANY, ANY)
def test_local(left: str, right: str) -> None:
    """A character folds the same wherever it stands."""
    assert fold(left + right) == fold(left) + fold(right)
