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


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("utf-16", "decoded as utf-16-le by its byte order mark"),
        ("utf-16-le", "decoded as utf-16-le by evidence: it is not UTF-8"),
        ("cp932", "decoded as cp932 by evidence: it is not UTF-8"),
        ("euc_jp", "decoded as euc_jp by evidence: it is not UTF-8"),
        ("iso2022_jp", "decoded as iso-2022-jp by its escape sequences"),
    ],
)
def test_decision(name: str, said: str) -> None:
    """The warning says which encoding was taken and why."""
    assert decode(JA.encode(name), "a.txt").warnings == (said,)


def test_declared() -> None:
    """What a page declares counts, as browsers understand it, unless its bytes say otherwise."""
    assert decode(JA.encode("cp932"), "a.html", "Shift_JIS").warnings == ("decoded as cp932 as declared",)
    assert decode(EN.encode("cp1252"), "a.html", "ISO-8859-1").warnings == ("decoded as cp1252 as declared",)
    lied = decode(JA.encode("euc_jp"), "a.html", "shift_jis")
    assert lied.text == JA and lied.warnings == ("decoded as euc_jp by evidence: it is not shift_jis as declared",)
    assert decode(JA.encode(), "a.html", "shift_jis").text == JA
    assert decode(JA.encode("cp932"), "a.html", "no-such-name").text == JA


@pytest.mark.parametrize("name", ["utf-8", "cp932", "euc_jp"])
def test_replaced(name: str) -> None:
    """A bad byte in the middle costs itself: the warning says how much was replaced, and it stands in the text as U+FFFD."""
    data = (JA * 4).encode(name)
    half = len((JA * 2).encode(name))
    decoded = decode(data[:half] + b"\xff" + data[half:], "a.txt")
    assert decoded.text.startswith(JA * 2) and decoded.text.endswith(JA) and "\ufffd" in decoded.text
    assert any("undecodable character" in warning and "U+FFFD" in warning for warning in decoded.warnings)


def test_too_much_replaced() -> None:
    """Of a text of 10,000 characters 100 may be lost, with a warning that it is damaged; one more, and it is refused."""
    for lost, fine in ((100, True), (101, False)):
        # an end of an escape sequence that is no character: one is lost each time, and the encoding is certain
        text = ("計算資源を確保する契約を" * 1000)[: 10_000 - lost].encode("utf-16")
        data = text + "\udc00".encode("utf-16-le", "surrogatepass") * lost
        if fine:
            assert any("damaged" in warning for warning in decode(data, "a.txt").warnings)
        else:
            with pytest.raises(ArticleError) as caught:
                decode(data, "a.txt")
            assert caught.value.code == "article.encoding"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("米星風、3億ドルで買収", "utf-8 cp932 euc_jp iso2022_jp utf-16 utf-16-le"), ("契約を結んだ。", "utf-8 cp932 euc_jp iso2022_jp utf-16 utf-16-be"),
        ("It’s £5 million.", "utf-8 cp1252 utf-16 utf-16-le"), ("café deal", "utf-8 cp1252 utf-16 utf-16-be"),
    ],
)  # fmt: skip
def test_short(text: str, names: str) -> None:
    """A headline alone is enough."""
    assert {decode(text.encode(name), "a.txt").text for name in names.split()} == {text}
