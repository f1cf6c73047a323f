"""How often the interpreter looks for garbage that refers to itself.

A language's tables are a hundred thousand objects that all stay, and a pattern is read by way of some thousand that all go by themselves. With
its own threshold of a few hundred new objects the interpreter goes over all that there is again and again while they are made: half of
the time for the first record. So nothing is looked for meanwhile (``unswept``), in any process.

In processes that are ours, the command and its workers, a higher threshold keeps nothing, for records and findings do not refer to
themselves. At the end it would go over all of them once more, a sixth of a short run.
"""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

__all__ = ["seldom", "unswept"]

_NEW = 100_000  # objects made between two looks


def seldom() -> None:
    """Look for garbage less often from now on, and not at the end of the process."""
    gc.set_threshold(_NEW, 20, 20)
    atexit.register(gc.freeze)


_LOCK = Lock()
_INSIDE = {"blocks": 0, "swept": False}  # blocks that run now, in all threads; whether the interpreter looked for garbage before them


@contextmanager
def unswept() -> Iterator[None]:
    """Where much is made of which nothing refers to itself: no look for garbage until the block ends, if there was any before it."""
    with _LOCK:
        if not _INSIDE["blocks"]:
            _INSIDE["swept"] = gc.isenabled()
            gc.disable()
        _INSIDE["blocks"] += 1
    try:
        yield
    finally:
        with _LOCK:
            _INSIDE["blocks"] -= 1
            if not _INSIDE["blocks"] and _INSIDE["swept"]:
                gc.enable()
