"""Parsed patterns compiled, each class of characters worked out once.

A class of kanji is twenty thousand characters, which the compiler marks one by one, a millisecond for every class of every pattern: half of the
time for compiling Japanese patterns. The same few hundred classes stand in all of them. The compiler that remembers them is a copy of
the standard library's own module, so that ``re`` itself stays as it is for everybody else.
"""

from __future__ import annotations

import re
import sys
from array import array
from collections.abc import Callable, Iterable
from importlib.util import find_spec, module_from_spec
from typing import Any

from torihiki.core.sieve.kept import recall
from torihiki.core.sieve.leaping import leaping

__all__ = ["LEAPS", "compile_source", "compile_tree"]

_KEPT = 1024  # classes remembered at most


def _compiler() -> Any:
    spec = find_spec("re._compiler" if sys.version_info >= (3, 11) else "sre_compile")
    if spec is None or spec.loader is None:
        raise ImportError("the standard library has no compiler for regular expressions")
    module: Any = module_from_spec(spec)
    spec.loader.exec_module(module)
    optimize = getattr(module, "_optimize_charset", None)
    if optimize is None:
        return module  # an interpreter that does it otherwise: nothing is remembered
    known: dict[tuple[Any, ...], Any] = {}

    def remembered(charset: Iterable[Any], *how: Any) -> Any:
        """``how``: functions and a table of the module, which fold case."""
        key = (tuple(charset), *map(id, how))
        found = known.get(key)
        if found is None:
            if len(known) > _KEPT:
                known.clear()
            found = known[key] = optimize(key[0], *how)
        return found

    module._optimize_charset = remembered
    return module


_COMPILER = _compiler()
_UNIT = "I"  # of the compiler's code: a number of four bytes
_KEEPS = hasattr(_COMPILER, "_code") and getattr(getattr(_COMPILER, "_sre", None), "CODESIZE", 0) == array(_UNIT).itemsize
LEAPS: Callable[[Any, int], Any] | None = getattr(_COMPILER, "_get_charset_prefix", None)


def compile_tree(tree: Any, flags: int) -> re.Pattern[str]:
    """The pattern that a parsed one is, with its flags: it matches as that which ``re.compile`` makes of the source."""
    found: re.Pattern[str] = _COMPILER.compile(tree if LEAPS is None else leaping(tree, flags, LEAPS), flags)
    return found


def compile_source(source: str, flags: int, parsed: Callable[[], Any]) -> re.Pattern[str]:
    """The same of a pattern's source, which is ``parsed`` only if the compiler's code for it is not kept."""
    if not _KEEPS:
        return compile_tree(parsed(), flags)
    every, code, groups, names = recall("code", source, flags, lambda: _code(parsed(), flags))
    numbers: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        numbers[number] = name
    found: re.Pattern[str] = _COMPILER._sre.compile(None, every, array(_UNIT, code).tolist(), groups, names, tuple(numbers))
    return found


def _code(tree: Any, flags: int) -> tuple[int, bytes, int, dict[str, int]]:
    """All flags of a parsed pattern, the compiler's code, how many groups and which of them have names."""
    tree = tree if LEAPS is None else leaping(tree, flags, LEAPS)
    state = tree.state
    return flags | state.flags, array(_UNIT, _COMPILER._code(tree, flags)).tobytes(), state.groups - 1, dict(state.groupdict)
