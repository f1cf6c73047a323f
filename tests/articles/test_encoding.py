"""Bytes to text: by evidence, with a warning, or not at all."""

from __future__ import annotations

import codecs

import pytest

from torihiki import ArticleError
from torihiki.articles.encoding import MAX_BYTES, decode

JA = "　星風ＡＩは８日、クラウド大手と総額３８億ドルの契約を結んだと発表した。「計算資源を確保する」という。\n" * 8
EN = "Orrin said it’s buying the plant for £5 million — in cash. “A good deal,” the café’s owner said.\n" * 8


@pytest.mark.parametrize("name", ["utf-8", "cp932", "euc_jp", "iso2022_jp", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_japanese(name: str) -> None:
    """All encodings of Japanese that are in use."""
    decoded = decode(JA.encode(name), "a.txt")
    assert decoded.text == JA
    assert bool(decoded.warnings) == (not name.startswith("utf-8"))


@pytest.mark.parametrize("name", ["utf-8", "cp1252", "utf-16", "utf-16-le"])
def test_english(name: str) -> None:
    """Western encodings."""
    assert decode(EN.encode(name), "a.txt").text == EN


def test_line_ends() -> None:
    """CRLF and CR become LF, and the mark goes; nothing else changes."""
    assert decode(codecs.BOM_UTF8 + b"a\r\nb\rc\n\td ", "a.txt").text == "a\nb\nc\n\td "


def test_cut_off() -> None:
    """A file cut in the middle of a character is read, with a warning that says so."""
    decoded = decode(JA.encode()[:-2], "a.txt")
    assert decoded.text.startswith(JA[:300]) and "cut off" in decoded.warnings[-1]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (bytes(range(256)) * 40, "article.binary"),
        (b"%PDF-1.7 ...", "article.binary"),
        (b"PK\x03\x04rest", "article.binary"),
        (JA.encode("cp932")[:200] + JA.encode("euc_jp")[:301] + b"\xff\xfe\xfd" * 30 + JA.encode()[:200], "article.encoding"),
    ],
)
def test_refused(data: bytes, code: str) -> None:
    """What cannot be told is refused, never guessed in silence."""
    with pytest.raises(ArticleError) as caught:
        decode(data, "a.txt")
    assert caught.value.code == code and caught.value.remedy and "a.txt" in str(caught.value)


def test_limit() -> None:
    """At the limit and one more."""
    assert decode(b"a" * MAX_BYTES, "a.txt").text
    with pytest.raises(ArticleError) as caught:
        decode(b"a" * (MAX_BYTES + 1), "a.txt")
    assert caught.value.code == "article.too-big"
