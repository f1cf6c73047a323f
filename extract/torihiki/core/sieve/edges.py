"""What a pattern's matches can begin and end with, read from its tree."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from typing import Any

if sys.version_info >= (3, 11):
    from re import _constants as sre  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
else:
    import sre_constants as sre
    import sre_parse as parser

__all__ = ["HEAD", "NUMERAL", "TAIL", "Tails", "bounded", "fits", "heads", "parser", "sre", "tails", "tree_of"]

HEAD, TAIL = 3, 5  # letters looked at
_LIMIT = 1_000  # more beginnings than that sieve nothing
_WORK = 3_000  # pairs put together at most
_BARE = 8  # times as much where numerals are struck out: there more beginnings still tell rules apart
_CLASS = 90  # a larger class of characters counts as any
_SYNTAX = re.IGNORECASE | re.VERBOSE  # flags that the parser reads

_BLANKS = frozenset(map(ord, " \n\r\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000")) | frozenset(range(0x2000, 0x200B))
NUMERAL = frozenset(map(ord, "0123456789.,")) | (_BLANKS - {ord("\n")})  # what a number in figures is written with, and the blanks behind it

Tails = dict[int, frozenset[str]] | None
_Part = tuple[str, bool]  # letters, and whether what follows them is known
_ZERO_WIDTH = {sre.ASSERT, sre.ASSERT_NOT, sre.AT}
_ANYTHING: frozenset[_Part] = frozenset({("", False)})
_NOTHING: frozenset[_Part] = frozenset({("", True)})
_NO_NODE: tuple[Any, Any] = (None, None)


def tree_of(pattern: re.Pattern[str]) -> Any:
    """A pattern as the parser reads it."""
    tree = getattr(pattern, "tree", None)
    return parser.parse(pattern.pattern, pattern.flags & _SYNTAX) if tree is None else tree


def heads(tree: Any, *, cased: bool = False, bare: bool = False, sizes: Iterable[int] = range(HEAD, 0, -1)) -> frozenset[str] | None:
    """What a match can begin with, in lower case unless ``cased``; ``None`` if with anything.

    ``bare``: with numerals struck out. ``sizes``: letters at most, the first that gives few enough beginnings.
    """
    for size in sizes:
        parts = _expand(tree, size, cased=cased, bare=bare)
        if len(parts) <= _LIMIT * (_BARE if bare else 1):
            found = {letters for letters, _ in parts}
            if "" not in found:
                return frozenset(found)
    return None


def tails(tree: Any) -> Tails:
    """What stands before the ``$`` that closes the pattern, in lower case, by length; ``None`` if anything may, or there is no ``$``."""
    if not _closed(tree):
        return None
    for size in range(TAIL, 0, -1):
        parts = _expand(tree, size, backward=True)
        if len(parts) <= _LIMIT:
            found = {letters[::-1] for letters, _ in parts}
            if "" in found:
                return None
            return {n: frozenset(t for t in found if len(t) == n) for n in {len(t) for t in found}}
    return None


def _closed(items: Any) -> bool:
    """Whether every way through the pattern ends in ``$``."""
    op, value = next(iter(list(items)[-1:]), _NO_NODE)
    if op is sre.BRANCH:
        return all(_closed(branch) for branch in value[1])
    if op is sre.SUBPATTERN:
        return _closed(value[3])
    return bool(op is sre.AT and value is sre.AT_END)


def _expand(items: Iterable[Any], size: int, *, backward: bool = False, cased: bool = False, bare: bool = False) -> frozenset[_Part]:
    """The beginnings of a sequence (its ends, reversed, if ``backward``), at most ``size`` letters each."""
    parts = _NOTHING
    for op, value in reversed(list(items)) if backward else items:
        if not any(known for _, known in parts):
            break
        if op not in _ZERO_WIDTH:
            parts = _concat(parts, _one(op, value, size, backward=backward, cased=cased, bare=bare), size, bare=bare)
        if len(parts) > _LIMIT * (_BARE if bare else 1):
            return _shut(parts)
    return parts


def _shut(parts: Iterable[_Part]) -> frozenset[_Part]:
    """The same beginnings, whatever follows: always true, and where too many are known it must do."""
    return frozenset((letters, False) for letters, _ in parts)


def _concat(first: frozenset[_Part], then: frozenset[_Part], size: int, *, bare: bool) -> frozenset[_Part]:
    room: dict[int, frozenset[_Part]] = {}  # letters still wanted → what may follow, cut to so many
    for left in {size - len(letters) for letters, known in first if known}:
        room[left] = frozenset((more[:left], still and len(more) < left) for more, still in then)
    if sum(len(room[size - len(letters)]) for letters, known in first if known) > _WORK * (_BARE if bare else 1):
        return _shut(first)
    found: set[_Part] = set()
    for letters, known in first:
        if known:
            found.update((letters + more, still) for more, still in room[size - len(letters)])
        else:
            found.add((letters, False))
    return frozenset(found)


def _one(op: Any, value: Any, size: int, *, backward: bool, cased: bool, bare: bool) -> frozenset[_Part]:
    if op is sre.LITERAL:
        return _NOTHING if bare and value in NUMERAL else _letters([value], cased=cased)
    if op is sre.IN:
        return _class(value, cased=cased, bare=bare)
    if op is sre.BRANCH:
        return frozenset().union(*(_expand(branch, size, backward=backward, cased=cased, bare=bare) for branch in value[1]))
    if op is sre.SUBPATTERN:
        return _expand(value[3], size, backward=backward, cased=cased, bare=bare)
    if op in {sre.MAX_REPEAT, sre.MIN_REPEAT}:
        return _repeat(value, size, backward=backward, cased=cased, bare=bare)
    if op is sre.GROUPREF_EXISTS:
        _, then, other = value
        return _expand(then, size, backward=backward, cased=cased, bare=bare) | (_expand(other, size, backward=backward, cased=cased, bare=bare) if other else _NOTHING)
    return _ANYTHING


def _repeat(value: Any, size: int, *, backward: bool, cased: bool, bare: bool) -> frozenset[_Part]:
    least, most, inner = value
    once = _expand(inner, size, backward=backward, cased=cased, bare=bare)
    done = _NOTHING
    found: set[_Part] = set(_NOTHING if least == 0 else ())
    for count in range(1, min(int(most), least + size) + 1):
        done = _concat(done, once, size, bare=bare)
        if count >= least:
            found |= done
        if len(found) > _LIMIT * (_BARE if bare else 1):
            return _shut(found | done)
        if not any(known for _, known in done) or once == _NOTHING:
            found |= done
            break
    else:
        if most > least + size:
            found |= _shut(part for part in done if part[1])
    return frozenset(found)


def _letters(codes: Iterable[int], *, cased: bool) -> frozenset[_Part]:
    """The characters in lower case; one whose lower case is longer counts as any."""
    found = {chr(code) if cased else chr(code).lower() for code in codes}
    return _ANYTHING if len(found) > _CLASS or any(len(c) != 1 for c in found) else frozenset((c, True) for c in found)


def _class(items: Any, *, cased: bool, bare: bool) -> frozenset[_Part]:
    codes: list[int] = []
    for op, value in items:
        if op is sre.LITERAL:
            codes.append(value)
        elif op is sre.RANGE and value[1] - value[0] <= _CLASS:
            codes.extend(range(value[0], value[1] + 1))
        elif op is sre.CATEGORY and value is sre.CATEGORY_SPACE:
            codes.extend(_BLANKS)
        else:
            return _ANYTHING
    if bare and not NUMERAL.isdisjoint(codes):
        codes = [code for code in codes if code not in NUMERAL]
        return _letters(codes, cased=cased) | _NOTHING
    return _letters(codes, cased=cased)


def bounded(tree: Any) -> bool:
    """Whether a match that begins with a letter cannot have one before it."""
    op, value = next(iter(tree), _NO_NODE)
    if op is sre.AT:
        return bool(value is sre.AT_BOUNDARY)
    if op is not sre.ASSERT_NOT or value[0] != -1 or len(value[1]) != 1 or value[1][0][0] is not sre.IN:
        return False
    return (sre.RANGE, (97, 122)) in value[1][0][1]


def fits(ends: Tails, tail: str) -> bool:
    """Whether a text that ends in ``tail`` can end as one of ``ends`` (``None``: as anything); ``$`` also stands before a line break."""
    if ends is None or tail[-1:] == "\n":
        return True
    low = tail.lower()
    return any(low[-size:] in letters for size, letters in ends.items())
