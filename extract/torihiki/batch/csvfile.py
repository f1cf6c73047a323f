"""Flat tables as CSV for spreadsheets: no cell of text can be taken for a formula.

UTF-8 with a byte order mark and CRLF line ends, as spreadsheets want them. A text that begins like a formula gets an apostrophe in front
(https://owasp.org/www-community/attacks/CSV_Injection); numbers are numbers.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from typing import IO, Any

from torihiki.batch.flat import COLUMNS, rows

__all__ = ["Csv", "inert"]

_LEADS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # full width too: spreadsheets fold it


def inert(cell: str) -> str:
    """A text that no spreadsheet runs.

    >>> inert("=1+1"), inert("A=B")
    ("'=1+1", 'A=B')
    """
    cell = cell.replace("\0", "\ufffd")
    return f"'{cell}" if cell.startswith(_LEADS) else cell


class Csv:
    """``deals``, ``mentions`` or ``parties``, with a header line."""

    def __init__(self, stream: IO[bytes], table: str) -> None:
        self._stream = stream
        self._table = table
        self._texts = [kind == "text" for _, kind in COLUMNS[table]]
        self._buffer = io.StringIO(newline="")
        self._writer = csv.writer(self._buffer)
        self._stream.write(b"\xef\xbb\xbf")
        self._put([[name for name, _ in COLUMNS[table]]])

    def write(self, line: bytes, facts: Mapping[str, Any]) -> None:
        """The rows of one record."""
        made = rows(json.loads(line), self._table)
        self._put(
            [inert(cell) if text and isinstance(cell, str) else cell for cell, text in zip(row, self._texts, strict=True)] for row in made
        )

    def _put(self, cells: Iterable[list[Any]]) -> None:
        self._writer.writerows(cells)
        self._stream.write(self._buffer.getvalue().encode("utf-8"))
        self._buffer.seek(0)
        self._buffer.truncate()

    def finish(self) -> None:
        """Nothing is held back."""
