"""What letters every match of a pattern holds, read from the pattern itself: a text without any of them need not be searched."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any

if sys.version_info >= (3, 11):
    from re import _constants as sre  # type: ignore[attr-defined]
else:
    import sre_constants as sre

__all__ = ["needed", "telling"]

_FEW = 48  # alternatives put together at most
_MOST = 400  # alternatives looked for at most
_LEAST = 2  # letters that tell nothing but in kana and kanji
_TELLING = 5  # letters that tell enough; beyond that fewer alternatives are better
_WIDE = 6  # characters of a class that count as alternatives
_KANA = "ぁ"  # from here on two letters tell as much as three of the Latin ones
_BESIDE = {sre.ASSERT, sre.ASSERT_NOT, sre.AT}  # takes no letters
_EMPTY = frozenset({""})


def needed(tree: Any) -> frozenset[str] | None:
    """Strings in lower case of which every match holds at least one; ``None`` if none can be told.

    >>> import re
    >>> from torihiki.core.sieve.tree import tree_of
    >>> sorted(needed(tree_of(re.compile(r"[0-9]{1,2} (?:more |new )*(?:gpus?|chips)"))))
    ['chips', 'gpu', 'gpus']
    """
    best: frozenset[str] | None = None
    run = _EMPTY  # all that the items since the last unclear one can be
    for op, value in tree:
        if op in _BESIDE:
            continue
        exact = _exact(op, value)
        if exact is not None and len(run) * len(exact) <= _FEW:
            run = frozenset(left + right for left in run for right in exact)
            continue
        best = _better(best, run)
        run = _EMPTY if exact is None else exact
        if exact is None:
            best = _better(best, _inside(op, value))
    return _better(best, run)


def telling(words: frozenset[str] | None) -> bool:
    """Whether such words are long enough to be looked for: they stand in few texts.

    >>> telling(frozenset({"gpus", "契約"})), telling(frozenset({"of", "gpus"})), telling(None)
    (True, False, False)
    """
    return bool(words) and all(len(word) > _LEAST or (len(word) == _LEAST and word >= _KANA) for word in words or ())


def _better(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    if other is None or "" in other or len(other) > _MOST:
        return one
    return other if one is None or _rank(other) > _rank(one) else one


def _rank(found: frozenset[str]) -> tuple[int, int]:
    return min(*map(len, found), _TELLING), -len(found)


def _inside(op: Any, value: Any) -> frozenset[str] | None:
    """What a part that is no plain list of strings holds."""
    if op is sre.SUBPATTERN:
        return needed(value[3])
    if op in {sre.MAX_REPEAT, sre.MIN_REPEAT} and value[0] > 0:
        return needed(value[2])
    if op is sre.BRANCH:
        found: set[str] = set()
        for branch in value[1]:
            one = needed(branch)
            if one is None:
                return None
            found |= one
        return frozenset(found)
    return None


def _exact(op: Any, value: Any) -> frozenset[str] | None:
    """All strings that a part matches, if they are few."""
    if op is sre.LITERAL:
        return frozenset({chr(value).lower()})
    if op is sre.IN:
        if len(value) <= _WIDE and all(kind is sre.LITERAL for kind, _ in value):
            return frozenset(chr(code).lower() for _, code in value)
        return None
    if op is sre.SUBPATTERN:
        return _sequence(value[3])
    if op is sre.MAX_REPEAT and value[1] == 1:
        inner = _sequence(value[2])
        return inner if inner is None or value[0] else inner | _EMPTY
    if op is sre.BRANCH:
        found: set[str] = set()
        for branch in value[1]:
            one = _sequence(branch)
            if one is None or len(found | one) > _FEW:
                return None
            found |= one
        return frozenset(found)
    return None


def _sequence(items: Iterable[Any]) -> frozenset[str] | None:
    run = _EMPTY
    for op, value in items:
        if op in _BESIDE:
            continue
        exact = _exact(op, value)
        if exact is None or len(run) * len(exact) > _FEW:
            return None
        run = frozenset(left + right for left in run for right in exact)
    return run
