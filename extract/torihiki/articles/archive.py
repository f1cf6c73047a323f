"""Web archives (WARC, as of CC-NEWS): the pages of their response records (the extra ``warc``).

The library reads a record; the file is taken apart by ``members``, since the library stops at the first damage, and does not notice a
record that is cut off.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from torihiki.articles.members import Lost, Record, members, records
from torihiki.articles.source import Source, unreadable
from torihiki.errors import ArticleError

__all__ = ["MAX_PAGE", "from_archive"]

MAX_PAGE = 8_000_000  # bytes of a page, unpacked
_PAGES = ("text/html", "application/xhtml+xml")
_CHARSET = re.compile(r"charset\s{0,3}=\s{0,3}[\"']?([A-Za-z0-9_\-]{2,30})", re.IGNORECASE)


def from_archive(source: Source, stream: BinaryIO, *, packed: bool) -> Iterator[Source | ArticleError]:
    """The pages of an archive, numbered as its records from 1.

    Args:
        source: the archive.
        stream: its bytes; if ``packed``, gzip members of one record each, and the stream can seek.
        packed: see above.
    """
    try:
        import warcio  # noqa: F401
    except ImportError:
        yield ArticleError("input.extra", "web archives need warcio", remedy="pip install 'torihiki[warc]'", where=source.where)
        return
    number = 0
    try:
        for piece in members(stream, source.where) if packed else records(stream):
            number += 1
            if isinstance(piece, Lost):
                yield ArticleError(
                    "article.damaged", f"{piece.why} at byte {piece.at:,}: what stands there is lost, the rest is read",
                    remedy="fetch the archive again", where=f"{source.where}:{number}",
                )  # fmt: skip
            elif (found := _page(source, number, piece)) is not None:
                yield found
    except OSError as error:
        yield unreadable(source.where, error)
    except ArticleError as error:  # of the unpacking
        yield error


def _page(source: Source, number: int, piece: Record) -> Source | ArticleError | None:
    """The page of a record; None if it holds none."""
    from warcio.archiveiterator import ArchiveIterator

    logging.getLogger("warcio").setLevel(logging.CRITICAL)  # our own errors name the record; its do not
    where = f"{source.where}:{number}"
    try:
        record = next(iter(ArchiveIterator(io.BytesIO(piece.data))), None)
        if record is None or record.rec_type != "response" or record.http_headers is None:
            return None
        http = record.http_headers
        kind = http.get_header("Content-Type") or ""
        if not kind.strip().lower().startswith(_PAGES) or http.get_statuscode() != "200":
            return None
        if not piece.whole:
            return _too_big(where)
        body = record.content_stream().read(MAX_PAGE + 1)
    except Exception as error:  # whatever the library stumbles over
        return ArticleError(
            "article.damaged", f"broken record: {error or type(error).__name__}", remedy="fetch the archive again", where=where
        )
    if len(body) > MAX_PAGE:
        return _too_big(where)
    url = record.rec_headers.get_header("WARC-Target-URI")
    name = url or record.rec_headers.get_header("WARC-Record-ID") or f"{source.path}:{number}"
    charset = _CHARSET.search(kind)
    return Source(
        source.file, source.path, name.strip("<>"), number, body, "page", url=(url or "").strip("<>"),
        charset=charset.group(1) if charset else None, note=_short(record),
    )  # fmt: skip


def _too_big(where: str) -> ArticleError:
    return ArticleError("article.too-big", f"a page of more than {MAX_PAGE:,} bytes", remedy="leave it out", where=where)


def _short(record: Any) -> str | None:
    """What the archive says about a page that is not whole."""
    why = record.rec_headers.get_header("WARC-Truncated")
    if why:
        return f"the crawler cut the page off ({why})"
    promised = record.http_headers.get_header("Content-Length") or ""
    got = record.payload_length
    if promised.isdigit() and len(promised) < 16 and 0 <= got < int(promised):
        return f"the page is cut off: {got:,} of {int(promised):,} bytes"
    return None
