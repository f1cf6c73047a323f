"""Bytes to text by evidence: BOM, then strict UTF-8, then what reads best as Japanese. What cannot be decided is refused.

Detectors by statistics of bytes give up on texts with one bad byte; what a text would be in each encoding still tells them apart.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from torihiki.articles.evidence import best_of
from torihiki.errors import ArticleError

__all__ = ["MAX_BYTES", "Decoded", "decode", "plain_lines"]

MAX_BYTES = 10_000_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: it begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ISO_2022_JP = re.compile(rb"\x1b\$[@B]|\x1b\([BJ]")
_BINARY = re.compile(rb"^(?:%PDF-|PK\x03\x04|\x1f\x8b|\x89PNG|GIF8|\xff\xd8\xff|\x7fELF|\xd0\xcf\x11\xe0|SQLite format 3)")
_NO_CP932 = dict.fromkeys((0x80, *range(0xF8F0, 0xF8F4)), 0xFFFD)  # what the codec makes of single bytes that mean nothing there
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")

TOLERATED = 0.01  # share of replaced characters up to which a file is still read
FLAGGED = 0.001  # share from which it is called damaged
FEW = 3  # so many are always tolerated: one bad byte breaks up to three characters


class Decoded(NamedTuple):
    """``text`` with plain line ends and no BOM; ``warnings`` say if the encoding was not UTF-8 or bytes were replaced."""

    text: str
    encoding: str
    warnings: tuple[str, ...]


def decode(data: bytes, where: str, declared: str | None = None) -> Decoded:
    """Decode a file.

    Args:
        data: its bytes.
        where: its name, for messages.
        declared: what the page or transport claims; a prior, not the truth.

    Raises:
        ArticleError: ``article.too-big``, ``article.binary``, ``article.encoding``.

    >>> decode("契約を結んだ。".encode("cp932"), "a.txt").encoding
    'cp932'
    """
    if len(data) > MAX_BYTES:
        raise ArticleError("article.too-big", f"{len(data):,} bytes, more than {MAX_BYTES:,}", remedy="split the file", where=where)
    if _BINARY.match(data):
        raise _binary(where)
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], name, where)
    if _ISO_2022_JP.search(data):
        text = data.decode("iso2022_jp_ext", errors="replace")
        return _weighed(text, "iso-2022-jp", where, ("decoded as iso-2022-jp by its escape sequences",))
    wide = _wide(data)
    if wide:
        return _weighed(data.decode(wide, errors="replace"), wide, where, (f"decoded as {wide} by evidence: no byte order mark",))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess(data, where, declared)
    if _is_binary(data):
        raise _binary(where)
    return Decoded(plain_lines(text), "utf-8", ())


def plain_lines(text: str) -> str:
    """CRLF and CR become LF; nothing else changes."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _marked(data: bytes, name: str, where: str) -> Decoded:
    text = data.decode(name, errors="replace")
    return _weighed(text, name, where, () if name == "utf-8" else (f"decoded as {name} by its byte order mark",))


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark, where the text is Latin: every other byte is 0."""
    if data.count(0) * 5 > len(data):
        for name, at in (("utf-16-le", 1), ("utf-16-be", 0)):
            half = data[at::2]
            if half.count(0) * 2 > len(half) and data.count(0) < half.count(0) * 1.05:
                return name
    return None


def _is_binary(data: bytes) -> bool:
    return 0 in data and len(_CONTROL.findall(data)) * 20 > len(data)


def _guess(data: bytes, where: str, declared: str | None) -> Decoded:
    """Not UTF-8: the candidate that reads best, or a refusal."""
    said = _python_name(declared)
    name = best_of(data, said)
    if name is None:
        raise _binary(where) if _is_binary(data) else _undecodable(where)
    why = "as declared" if name == said else f"by evidence: {f'it is not {declared} as declared' if said else 'it is not UTF-8'}"
    warnings = () if name == "utf-8" else (f"decoded as {name} {why}",)
    text = data.decode(name, errors="replace")
    return _weighed(text.translate(_NO_CP932) if name == "cp932" else text, name, where, warnings)


def _binary(where: str) -> ArticleError:
    return ArticleError("article.binary", "this is not a text file", remedy="convert it to text or leave it out", where=where)


def _weighed(text: str, name: str, where: str, warnings: tuple[str, ...]) -> Decoded:
    """Accept the text if next to nothing of it was replaced."""
    lost = text.count("\ufffd")
    if lost == 1 and text.endswith("\ufffd"):
        cut = "the file ends in the middle of a character: it may be cut off, fetch it again"
        return Decoded(plain_lines(text), name, (*warnings, cut))
    if lost > max(FEW, len(text) * TOLERATED):
        raise _undecodable(where)
    if lost:
        damaged = ": the file is damaged" if lost > len(text) * FLAGGED else ""
        sequences = "characters were" if lost > 1 else "character was"
        warnings = (*warnings, f"{lost} undecodable {sequences} replaced by U+FFFD{damaged}")
    return Decoded(plain_lines(text), name, warnings)


def _undecodable(where: str) -> ArticleError:
    return ArticleError("article.encoding", "the encoding cannot be told or the file is damaged", remedy="save it as UTF-8", where=where)


def _python_name(declared: str | None) -> str | None:
    """Declared names as browsers read them: Shift_JIS means CP932."""
    if not declared:
        return None
    try:
        name = codecs.lookup(declared.strip("\"' ")).name
    except LookupError:
        return None
    return {"shift_jis": "cp932", "iso8859-1": "cp1252", "ascii": None}.get(name, name)
