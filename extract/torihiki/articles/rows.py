"""Files of many articles, row by row: JSON lines and sheets (CSV, TSV). A bad row costs itself, bad framing the rest of its file."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import BinaryIO

from torihiki.articles.encoding import TOLERATED, decode
from torihiki.articles.fields import columns, parse_fields
from torihiki.articles.packed import chained
from torihiki.articles.source import Source
from torihiki.articles.tables import MAX_LINE
from torihiki.errors import ArticleError

__all__ = ["MAX_CELL", "from_lines", "from_sheet", "row"]

MAX_CELL = 10_000_000  # characters
_SAMPLE = 256_000  # bytes that decide the encoding of a sheet
_CODECS = {"utf-8": "utf-8-sig", "iso-2022-jp": "iso2022_jp_ext"}


def from_lines(source: Source, stream: BinaryIO) -> Iterator[Source | ArticleError]:
    """The lines of a JSONL stream; empty ones are passed over."""
    number = 0
    try:
        while line := stream.readline(MAX_LINE + 1):
            number += 1
            if len(line) > MAX_LINE:
                while line and not line.endswith(b"\n"):
                    line = stream.readline(1 << 20)
                yield ArticleError(
                    "article.too-big", f"a line of more than {MAX_LINE:,} bytes", remedy="split it", where=f"{source.where}:{number}"
                )
                continue
            data = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
            if data.strip():
                yield row(source, number, data)
    except ArticleError as error:  # the unpacking
        yield error


def row(source: Source, number: int, data: bytes, note: str | None = None) -> Source:
    """One row of a file as a source: a JSON object, with an id that stays its own if it gives none."""
    name = source.path if source.file != "-" else source.id
    return Source(source.file, source.path, f"{name}:{number}", number, data, "json", source.fields, note=note)


def from_sheet(source: Source, stream: BinaryIO) -> Iterator[Source | ArticleError]:
    """The rows of a sheet with a header line; rows are numbered by the line on which they begin."""
    if csv.field_size_limit() < MAX_CELL:
        csv.field_size_limit(MAX_CELL)
    line = 1
    try:
        sample = stream.read(_SAMPLE)
        decoded = decode(sample if len(sample) < _SAMPLE else sample[: sample.rfind(b"\n") + 1], source.where)
        note = next((w for w in decoded.warnings if w.startswith("decoded as")), None)
        text = io.TextIOWrapper(chained(sample, stream), _CODECS.get(decoded.encoding, decoded.encoding), errors="replace", newline="")
        reader = csv.reader(_lines(text, source), delimiter=_delimiter(source, decoded.text))
        header = [name.strip().removeprefix("\ufeff") for name in next(reader, [])]
        if (fault := _header_fault(source, header)) is not None:
            yield fault
            return
        wanted = {place: name for place, name in enumerate(header) if name in columns(source.fields)}
        line = reader.line_num + 1
        for cells in reader:
            if any(cells):
                yield _cells(source, line, cells, header, wanted, note)
            line = reader.line_num + 1
    except csv.Error as error:
        yield ArticleError(
            "article.csv", f"broken CSV: {error}", remedy="mend the line, or its quotes", where=f"{source.where}:{line}"
        )  # fmt: skip
    except ArticleError as error:
        yield error


def _cells(
    source: Source, line: int, cells: list[str], header: list[str], wanted: dict[int, str], note: str | None
) -> Source | ArticleError:
    where = f"{source.where}:{line}"
    if len(cells) > len(header):
        return ArticleError(
            "article.csv", f"{len(cells)} cells under {len(header)} names", remedy="mend the line, or its quotes", where=where
        )  # fmt: skip
    given = {name: cells[place] for place, name in wanted.items() if place < len(cells) and cells[place]}
    lost = sum(cell.count("\ufffd") for cell in given.values())
    if lost > max(1, sum(map(len, given.values())) * TOLERATED):
        return ArticleError("article.encoding", "the row is of another encoding, or damaged", remedy="save it as UTF-8", where=where)
    if lost:
        note = f"{note}; " if note else ""
        note += "an undecodable byte sequence was replaced by U+FFFD"
    return row(source, line, json.dumps(given, ensure_ascii=False).encode("utf-8", "replace"), note)


def _lines(text: io.TextIOWrapper, source: Source) -> Iterator[str]:
    """Lines of bounded length; NULs, which some versions of the csv module refuse, are replaced."""
    number = 0
    while line := text.readline(MAX_CELL + 1):
        number += 1
        if len(line) > MAX_CELL:
            raise ArticleError(
                "article.too-big", f"a line of more than {MAX_CELL:,} characters", remedy="split it", where=f"{source.where}:{number}"
            )
        yield line.replace("\0", "\ufffd") if "\0" in line else line


def _delimiter(source: Source, text: str) -> str:
    """Of a .csv what its first line holds most of: spreadsheets of some countries write semicolons."""
    if ".tsv" in source.path.lower():
        return "\t"
    first = text.lstrip("\n").split("\n", 1)[0]
    return max(",;\t", key=first.count)


def _header_fault(source: Source, header: list[str]) -> ArticleError | None:
    if not any(header):
        return ArticleError("article.empty", "there is no header line", remedy="name the columns in the first line", where=source.where)
    wanted = parse_fields(source.fields)
    body = wanted.get("text") or wanted.get("html")
    known = {body} if body else {"text", "html"}
    if not known & set(header):
        shown = ", ".join(name[:40] for name in header[:12])
        return ArticleError(
            "article.field", f"no column '{body or 'text'}' among: {shown}", remedy="name the column with --fields text=…",
            where=source.where,
        )  # fmt: skip
    return None
