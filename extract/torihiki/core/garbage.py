"""How often the interpreter looks for garbage that refers to itself, in processes that are ours: the command and its workers.

A language's tables and patterns are a hundred thousand objects that all stay. With the interpreter's own threshold of a few hundred
new objects it goes over them a thousand times while they are made: a third of the time for the first record. Records and findings do
not refer to themselves, so that a higher one keeps nothing. At the end it would go over all of them once more, a sixth of a short run.
"""

from __future__ import annotations

import atexit
import gc

__all__ = ["seldom"]

_NEW = 100_000  # objects made between two looks


def seldom() -> None:
    """Look for garbage less often from now on, and not at the end of the process."""
    gc.set_threshold(_NEW, 20, 20)
    atexit.register(gc.freeze)
