"""How often the interpreter looks for garbage that refers to itself, in processes that are ours: the command and its workers.

A language's tables and patterns are a hundred thousand objects that all stay. With the interpreter's own threshold of a few hundred
new objects it goes over them a thousand times while they are made: a third of the time for the first record. Records and findings do
not refer to themselves, so that a higher one keeps nothing.
"""

from __future__ import annotations

import gc

__all__ = ["seldom"]

_NEW = 20_000  # objects made between two looks


def seldom() -> None:
    """Look for garbage less often from now on."""
    gc.set_threshold(_NEW, 20, 20)
