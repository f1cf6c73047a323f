"""What was learned from patterns, kept from one process to the next beside the byte code of the modules.

The interpreter keeps the byte code of a module and works a regular expression out anew in every process: a thousand of them take most of
the time before the first record. What can be kept of them, the compiler's code and what matches begin with, stands in one file of
``__pycache__`` and is read at the first use of a pattern. It is written at the end of a process that learned something new, under the
same conditions as byte code: not with ``PYTHONDONTWRITEBYTECODE``, and nothing is said of a folder that cannot be written to.

It is never trusted further than its key: each entry by the whole pattern, the file by the interpreter and by the modules that make
entries. Without it, with a damaged one or with another interpreter's all results are the same.
"""

from __future__ import annotations

import atexit
import hashlib
import marshal
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any, TypeVar

__all__ = ["Kept", "recall"]

_HERE = Path(__file__)
_MAKERS = sorted(_HERE.parent.glob("*.py"))  # what is kept depends on them
_MOST = 8192  # entries: some four times those of both languages; with more, other tables' than today's are among them

_Value = TypeVar("_Value")


class Kept:
    """Values by key, in a file that is read at the first question; ``path``: where, ``None``: only as long as the process lives.

    A value is what ``marshal`` can write: numbers, texts, bytes, tuples, sets, dictionaries.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._known: dict[bytes, Any] | None = None
        self._new: dict[bytes, Any] = {}

    def recall(self, what: str, source: str, flags: int, make: Callable[[], _Value]) -> _Value:
        """What ``make`` gives; it is asked only if that is not known for this pattern."""
        if self._path is None:
            return make()
        if self._known is None:
            self._known = self._read()
        key = hashlib.blake2b(f"{what} {flags} {source}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
        found: _Value
        if key in self._known:
            found = self._known[key]
        else:
            found = self._known[key] = self._new[key] = make()
        return found

    def save(self) -> None:
        """Write what is new beside what another process may have written meanwhile."""
        if not self._new or self._path is None or sys.dont_write_bytecode:
            return
        entries = {**self._read(), **self._new}
        if len(entries) > _MOST:
            entries = self._new
        half = self._path.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            half.parent.mkdir(exist_ok=True)
            half.write_bytes(_head() + marshal.dumps(entries))
            os.replace(half, self._path)
        self._new = {}

    def _read(self) -> dict[bytes, Any]:
        with suppress(OSError, ValueError, EOFError, TypeError):
            data, head = self._path.read_bytes() if self._path else b"", _head()
            if data.startswith(head):
                found = marshal.loads(memoryview(data)[len(head) :])
                return found if isinstance(found, dict) else {}
        return {}


def _head() -> bytes:
    """The interpreter and the modules that what is kept holds for."""
    digest = hashlib.blake2b(sys.version.encode(), digest_size=16)
    for path in _MAKERS:
        digest.update(path.read_bytes())
    return digest.digest()


def _where() -> Path | None:
    try:
        return Path(cache_from_source(str(_HERE.with_name("patterns.py")))).with_suffix(".kept")
    except NotImplementedError:  # an interpreter that keeps no byte code
        return None


_KEPT = Kept(_where())
atexit.register(_KEPT.save)
recall = _KEPT.recall
