"""Tables: read, validate and compile. A row is one thing in the world, with its words in every language.

A table file holds ``[[name]]`` rows: ``id`` (unique), ``surface.any`` / ``surface.en`` / ``surface.ja`` (lists of words), ``source``
(where the fact is from) and the table's own fields. The files beside the package are the facts; a user's file of the same
form adds rows or, by the same ``id``, replaces them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from torihiki.core import toml
from torihiki.core.fold import fold
from torihiki.core.garbage import unswept
from torihiki.errors import LexiconError

__all__ = ["EDGE_AFTER", "EDGE_BEFORE", "Lexicon", "Row", "any_of"]

FOLDER = Path(__file__).parent.parent / "lexicon"

EDGE_BEFORE = r"(?<![A-Za-z0-9])"  # \b finds no edge between kana and Latin letters
EDGE_AFTER = r"(?![A-Za-z0-9])"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table. ``fields`` holds what is not common to all tables."""

    table: str
    id: str
    surfaces: Mapping[str, tuple[str, ...]]
    fields: Mapping[str, Any]
    where: str

    def words(self, code: str) -> tuple[str, ...]:
        """The surfaces used in texts of language ``code``: those of any language and its own."""
        return self.surfaces.get("any", ()) + self.surfaces.get(code, ())


class Lexicon:
    """All tables, the package's and the user's.

    Args:
        extra: paths of users' table files; later ones win over earlier ones and over the package's rows.

    Raises:
        LexiconError: a file is not TOML, or a row lacks its id or surfaces; names file, row and remedy.
    """

    def __init__(self, extra: Iterable[str | Path] = ()) -> None:
        self._tables: dict[str, dict[str, Row]] = {name: dict(rows) for name, rows in _shipped().items()}
        digest = hashlib.sha256(_shipped_hash().encode())
        for path in map(Path, extra):
            data = _read(path)
            digest.update(data)
            for row in _rows(_parse(data, path), str(path)):
                self._tables.setdefault(row.table, {})[row.id] = row
        self.digest = digest.hexdigest()

    def tables(self) -> tuple[str, ...]:
        """Names of all tables."""
        return tuple(self._tables)

    def rows(self, table: str) -> tuple[Row, ...]:
        """The rows of a table in file order; empty if there is no such table."""
        return tuple(self._tables.get(table, {}).values())

    def row(self, table: str, row_id: str) -> Row:
        """One row by id.

        Raises:
            KeyError: no such row.
        """
        return self._tables[table][row_id]

    def words(self, table: str, code: str) -> dict[str, Row]:
        """Folded surface → row, for texts of one language; the first row keeps a surface that two rows share."""
        found: dict[str, Row] = {}
        for row in self.rows(table):
            for word in row.words(code):
                found.setdefault(fold(word), row)
        return found


def any_of(words: Iterable[str]) -> str:
    """A regular expression that matches the longest of ``words``, as a trie: its cost does not grow with the list.

    >>> import re
    >>> re.compile(any_of(["ドル", "円", "ドル紙幣"])).match("ドル紙幣").group()
    'ドル紙幣'
    """
    return _trie(frozenset(words))


@lru_cache(64)  # the places of the world stand in eight patterns; names of one article are not kept for ever
def _trie(words: frozenset[str]) -> str:
    trie: dict[str, Any] = {}
    for word in words:
        node = trie
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    if not trie:
        return r"(?!)"
    return _branch(trie)


def _branch(node: dict[str, Any]) -> str:
    run = ""
    while len(node) == 1 and "" not in node:  # most letters are followed by one alone
        ((char, node),) = node.items()
        run += _escaped(char)
    ends = "" in node
    singles: list[str] = []
    longer: list[str] = []
    for char in sorted(k for k in node if k):
        rest = _branch(node[char])
        (longer if rest else singles).append(_escaped(char) + rest)
    if singles:
        longer.append(singles[0] if len(singles) == 1 else "[" + "".join(singles) + "]")
    if not longer:
        return run
    if len(longer) == 1 and not ends:
        return run + longer[0]
    return f"{run}(?:{'|'.join(longer)})" + ("?" if ends else "")


_escaped = cache(re.escape)  # of single letters


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise LexiconError(
            "lexicon.unreadable", f"cannot read the table: {error.strerror}", remedy="check the path", where=str(path)
        ) from error


def _parse(data: bytes, path: Path) -> dict[str, Any]:
    try:
        return toml.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, toml.TOMLDecodeError) as error:
        raise LexiconError("lexicon.not-toml", f"not a TOML table: {error}", remedy="mend the line named here", where=str(path)) from error


def _rows(data: dict[str, Any], where: str) -> Iterable[Row]:
    for table, rows in data.items():
        if not isinstance(rows, list):
            raise LexiconError(
                "lexicon.not-rows", f"'{table}' is not a list of rows", remedy=f"write [[{table}]] before each row",
                where=where,
            )  # fmt: skip
        for number, fields in enumerate(rows, 1):
            yield _row(table, fields, f"{where}: {table} row {number}")


def _row(table: str, fields: dict[str, Any], where: str) -> Row:
    row_id, surface = fields.pop("id", None), fields.pop("surface", None)
    if not isinstance(row_id, str) or not row_id:
        raise LexiconError("lexicon.no-id", "the row has no id", remedy='add id = "…"', where=where)
    if not isinstance(surface, dict) or not all(
        isinstance(words, list) and all(isinstance(w, str) and w for w in words) for words in surface.values()
    ):
        raise LexiconError("lexicon.no-surface", f"row '{row_id}' has no surfaces", remedy='add surface = { any = ["…"] }', where=where)
    return Row(table, row_id, {code: tuple(words) for code, words in surface.items()}, fields, f"{where} ({row_id})")


@cache
@unswept()
def _shipped() -> dict[str, dict[str, Row]]:
    tables: dict[str, dict[str, Row]] = {}
    for path in sorted(FOLDER.glob("*.toml")):
        for row in _rows(_parse(_read(path), path), path.name):
            tables.setdefault(row.table, {})[row.id] = row
    return tables


@cache
def _shipped_hash() -> str:
    digest = hashlib.sha256()
    for path in sorted(FOLDER.glob("*.toml")):
        digest.update(path.name.encode())
        digest.update(_read(path).replace(b"\r\n", b"\n"))
    return digest.hexdigest()
