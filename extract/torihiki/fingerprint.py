"""What made a record, as one hash: all rules and all tables. The same on any machine, whatever its line ends."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

__all__ = ["rules_hash"]

PACKAGE = Path(__file__).parent
ROOMS = ("values", "core", "lang", "deals", "articles", "records")  # what decides values; the command and the batch do not
MODULES = ("confidence.py", "extractor.py", "mapping.py", "reader.py")


def rules_hash(lexicon_digest: str) -> str:
    """SHA-256 over the sources of all rules and the digest of the tables (``Lexicon.digest``)."""
    return hashlib.sha256(f"{_sources()}{lexicon_digest}".encode()).hexdigest()


@cache
def _sources() -> str:
    digest = hashlib.sha256()
    paths = [path for room in ROOMS for path in (PACKAGE / room).rglob("*.py")]
    paths += [PACKAGE / name for name in MODULES]
    for path in sorted(paths, key=lambda p: p.relative_to(PACKAGE).as_posix()):
        digest.update(path.relative_to(PACKAGE).as_posix().encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()
