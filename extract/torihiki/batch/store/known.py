"""Whether an article is in the store already, and if it is to be done all the same, why."""

from __future__ import annotations

import sqlite3
from hashlib import blake2b
from typing import Literal, NamedTuple

from torihiki.articles.source import Source, shown

__all__ = ["RERUNS", "Reason", "Rerun", "Verdict", "key_of", "verdict"]

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


def key_of(path: str, digest: str) -> bytes:
    """What tells articles apart before they are read: where they stand below the input, and what is in them."""
    return blake2b(f"{path}\0{digest}".encode("utf-8", "surrogatepass"), digest_size=16).digest()


def verdict(connection: sqlite3.Connection, source: Source, digest: str, fingerprint: str, rerun: Rerun) -> Verdict:
    """What is to be done with a source.

    Args:
        digest: of its bytes; fingerprint: of the settings of this run.
        rerun: ``changed``: what has other content, rules or settings; ``errors``: that, and all that failed; ``all``; ``never``:
            only what the store does not have at all, whatever has changed.
    """
    select = "SELECT document, id, status, fingerprint, attempts, code, file, line FROM document WHERE "
    row = connection.execute(select + "key = ?", (key_of(source.path, digest),)).fetchone()
    other = False
    if row is None and source.line is None:
        row = connection.execute(select + "file = ? AND line IS NULL", (shown(source.file),)).fetchone()
        other = row is not None
    if row is None:
        return Verdict("new")
    document, name, status, made_by, attempts, code, file, line = row
    failed = status == "failed"
    here = Verdict("unchanged", document, None if failed else name, failed, (file, line) != (shown(source.file), source.line))
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
