"""Whether an article is in the store already, and if it is to be done all the same, why."""

from __future__ import annotations

import sqlite3
from hashlib import blake2b
from typing import Literal, NamedTuple

from torihiki.articles.source import Source, shown
from torihiki.batch.store.seen import Seen

__all__ = ["RERUNS", "Reason", "Rerun", "Turns", "Verdict", "key_of", "verdict"]

Rerun = Literal["changed", "errors", "all", "never"]
RERUNS: tuple[Rerun, ...] = ("changed", "errors", "all", "never")
Reason = Literal["new", "content", "rules", "failed", "asked", "unchanged"]

_TRIES = 3
_BY_ACCIDENT = {"article.crashed", "article.timeout"}  # tried again by itself, a few times: another process may be to blame
_BY_OTHERS = {"article.id-twice"}  # whether it fails is decided by the other articles of a run


class Verdict(NamedTuple):
    """``reason`` says why it is to be done; ``unchanged``: it is not. ``document`` is its row, if it has one; ``id``: its article's."""

    reason: Reason
    document: int = 0
    id: str | None = None
    failed: bool = False
    moved: bool = False


def key_of(path: str, digest: str, turn: int = 0) -> bytes:
    """What tells articles apart before they are read: where they stand below the input, and what is in them.

    ``turn``: how many with the same content stand before it in the same file.
    """
    text = f"{path}\0{digest}" + (f"\0{turn}" if turn else "")
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


class Turns:
    """Keys of articles as they come: rows that are equal to the letter have one key each.

    Args:
        met: the rows of the store whose turn it has been; the caller adds them.
    """

    def __init__(self, met: Seen) -> None:
        self.met = met
        self._turns: dict[bytes, int] = {}  # of content that came more than once

    def key(self, connection: sqlite3.Connection, path: str, digest: str) -> tuple[bytes, bool]:
        """The key of the next article with this content, and whether the store has it."""
        first = key = key_of(path, digest)
        turn = self._turns.get(first, 0)
        while True:
            key = key_of(path, digest, turn)
            row = connection.execute("SELECT document FROM document WHERE key = ?", (key,)).fetchone()
            if row is None or row[0] not in self.met:
                break
            turn += 1
        if turn:
            self._turns[first] = turn
        return key, row is not None


def verdict(connection: sqlite3.Connection, source: Source, digest: str, fingerprint: str, rerun: Rerun, turns: Turns) -> Verdict:
    """What is to be done with a source.

    Args:
        digest: of its bytes; fingerprint: of the settings of this run.
        rerun: ``changed``: what has other content, rules or settings; ``errors``: that, and all that failed; ``all``; ``never``:
            only what the store does not have at all, whatever has changed.
        turns: of this run; it learns of this source.
    """
    select = "SELECT document, id, status, fingerprint, attempts, code, file, line FROM document WHERE "
    key, there = turns.key(connection, source.path, digest)
    row = connection.execute(select + "key = ?", (key,)).fetchone() if there else None
    other = False
    if row is None and source.line is None:
        row = connection.execute(select + "file = ? AND line IS NULL", (shown(source.file),)).fetchone()
        other = row is not None
    if row is None:
        return Verdict("new")
    document, name, status, made_by, attempts, code, file, line = row
    turns.met.add(document)
    failed = status == "failed"
    here = Verdict("unchanged", document, None if failed else name, failed, (file, line) != (shown(source.file), source.line))
    if _is_named_by_line(source, name, line):
        return here._replace(reason="content")
    if rerun == "never":
        return here
    if rerun == "all":
        return here._replace(reason="asked")
    if other:
        return here._replace(reason="content")
    if made_by != fingerprint:
        return here._replace(reason="rules")
    if failed and (rerun == "errors" or code in _BY_OTHERS or (code in _BY_ACCIDENT and attempts < _TRIES)):
        return here._replace(reason="failed")
    return here


def _is_named_by_line(source: Source, name: str | None, line: int | None) -> bool:
    """Whether an article has its id from a line on which it does not stand any more."""
    return line is not None and line != source.line and name == f"{source.id.removesuffix(f':{source.line}')}:{line}"
