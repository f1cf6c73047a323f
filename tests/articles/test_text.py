"""Titles."""

from __future__ import annotations

import pytest

from torihiki.articles.text import title_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("チップ供給で合意\n\n両社は契約を結んだ。", "チップ供給で合意"),
        ("# Orrin signs\n\nThe deal is done.", "Orrin signs"),
        ("Orrin signs\n===\nThe deal is done.", "Orrin signs"),
        ("---\ndate: 2025-11-04\n---\nOrrin signs\n\nThe deal.", "Orrin signs"),
        ("両社は契約を結んだ。\nその後も続く。", None),
        ("- 一つ目\n- 二つ目", None),
        ("2025年11月4日 10:30\n契約を結んだ。", None),
        ("Orrin signed a deal with Acme on Monday.\nIt is large.", None),
        ("Only a line", None),
    ],
)
def test_title(text: str, title: str | None) -> None:
    """The first line, if it looks like a headline."""
    assert title_of(text) == title
