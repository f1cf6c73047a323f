"""What the matches of a pattern begin or end with, worked out from its tree: sets of a few letters, each known to be all or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from torihiki.core.sieve.marks import EDGE, END, MARK, SCALED, one_number
from torihiki.core.sieve.shaped import BLANKS, SHAPED
from torihiki.core.sieve.tree import AHEAD, bars_letters, sre

__all__ = ["LIMIT", "OPENING", "How", "Part", "beginnings"]

LIMIT = 1_000  # more beginnings than that sieve nothing
OPENING = 6  # letters looked at where numbers are told from what stands behind them
_WORK = 3_000  # pairs put together at most
_SHAPED = 24  # times as much where numbers are told from what stands behind them: there more beginnings still tell rules apart
_SLACK = 4  # characters between two numbers that read as one
_CLASS = 90  # a larger class of characters counts as any

Part = tuple[str, bool]  # letters, and whether what follows them is known


class How(NamedTuple):
    """How a tree is read.

    Attributes:
        size: letters at most.
        backward: from the end.
        cased: not in lower case.
        shaped: digits as 0, and with the edges behind words.
    """

    size: int
    backward: bool = False
    cased: bool = False
    shaped: bool = False

    @property
    def limit(self) -> int:
        """Beginnings at most."""
        return LIMIT * (_SHAPED if self.shaped else 1)


_ZERO_WIDTH = {sre.ASSERT, sre.ASSERT_NOT, sre.AT}
_ANYTHING: frozenset[Part] = frozenset({("", False)})
_NOTHING: frozenset[Part] = frozenset({("", True)})
_WORD = "word"  # several letters one after the other
_MARKS = frozenset(map(ord, (MARK, SCALED)))


def beginnings(items: Iterable[Any], how: How) -> frozenset[Part]:
    """What a sequence of nodes can begin with; what it can end with, reversed, if ``backward``."""
    parts = _NOTHING
    for op, value in _words(reversed(list(items)) if how.backward else items):
        shortest = min([len(letters) for letters, known in parts if known], default=None)
        if shortest is None:
            break
        if op not in _ZERO_WIDTH:
            left = how.size - shortest
            if how.shaped and _numbers(parts) and _numbered(op, value):
                left = min(left + _SLACK, OPENING + _SLACK)
            more = _concat(parts, _one(op, value, How(left, how.backward, how.cased, how.shaped)), how)
            if how.shaped and len(more) > how.limit and shortest and min(len(letters.strip(MARK)) for letters, _ in parts):
                return _shut(parts)
            parts = more
        elif how.shaped and op is sre.AT and value is sre.AT_END:
            parts = frozenset((letters + end, False) if known else (letters, known) for letters, known in parts for end in ("\n", END))
        elif how.shaped and bars_letters(op, value, AHEAD):
            parts = frozenset(
                (letters + EDGE, False) if known and "a" <= letters[-1:] <= "z" else (letters, known) for letters, known in parts
            )
        if len(parts) > how.limit:
            return _shut(parts)
    return parts


def _words(items: Iterable[Any]) -> Iterator[Any]:
    """The items of a sequence, the letters of a word as one ``_WORD``: to put them together one by one takes as many times as long."""
    word: list[int] = []
    for item in items:
        if item[0] is sre.LITERAL and item[1] not in _MARKS:
            word.append(item[1])
            continue
        if word:
            yield _WORD, word
            word = []
        yield item
    if word:
        yield _WORD, word


def _numbers(parts: Iterable[Part]) -> bool:
    """Whether one of the beginnings is a number that goes on."""
    return any(known and letters[:1] == MARK for letters, known in parts)


def _numbered(op: Any, value: Any) -> bool:
    """Whether a number stands in a part of a pattern."""
    if op is sre.LITERAL:
        return chr(value) in {MARK, SCALED}
    if op is sre.BRANCH:
        return any(_numbered(*item) for branch in value[1] for item in branch)
    if op in {sre.SUBPATTERN, sre.MAX_REPEAT, sre.MIN_REPEAT}:
        return any(_numbered(*item) for item in value[-1])
    return False


def _shut(parts: Iterable[Part]) -> frozenset[Part]:
    """The same beginnings, whatever follows: always true, and where too many are known it must do."""
    return frozenset((letters, False) for letters, _ in parts)


def _concat(first: frozenset[Part], then: frozenset[Part], how: How) -> frozenset[Part]:
    """What begins with one of the ``first`` and, where all of that is known, goes on with one of ``then``."""
    work = _WORK * (_SHAPED if how.shaped else 1)
    if first == _NOTHING:
        whole = _cut(then, how.size)
        return whole if len(whole) <= work else _ANYTHING
    wanted = {how.size - len(letters) for letters, known in first if known}
    room = {left: _cut(then, left) for left in wanted}  # letters still wanted → what may follow
    if sum(len(room[how.size - len(letters)]) for letters, known in first if known) > work:
        return _shut(first)
    marked = [(more, still) for more, still in then if MARK in more or SCALED in more] if how.shaped else ()
    plain = {left: _cut(then.difference(marked), left) for left in room} if marked else room
    found: set[Part] = set()
    for letters, known in first:
        if not known:
            found.add((letters, False))
        elif marked and letters[:1] == MARK:  # only a mark in what follows is joined to it
            left = how.size - len(letters)
            found.update([(letters + more, still) for more, still in plain[left]])
            found.update([_joined(letters, more, still, how.size) for more, still in marked])
        else:
            found.update([(letters + more, still) for more, still in room[how.size - len(letters)]])
    return frozenset(found)


def _cut(parts: frozenset[Part], size: int) -> frozenset[Part]:
    """So many letters of each, no more."""
    return frozenset(
        [(letters, known and len(letters) < size) if len(letters) <= size else (letters[:size], False) for letters, known in parts]
    )


def _joined(letters: str, more: str, still: bool, size: int) -> Part:
    """What begins with a number and goes on with ``more``: up to a second number."""
    whole = one_number(letters + more)
    second = whole.find(MARK, 1)
    return (whole[: min(second, size)], False) if second > 0 else (whole[:size], still and len(whole) < size)


def _one(op: Any, value: Any, how: How) -> frozenset[Part]:
    """What one node can begin with."""
    if op is _WORD:
        return _word(value, how)
    if op is sre.LITERAL:
        return _letters([value], how)
    if op is sre.IN:
        return _class(value, how)
    if op is sre.BRANCH:
        return frozenset().union(*(beginnings(branch, how) for branch in value[1]))
    if op is sre.SUBPATTERN:
        return beginnings(value[3], how)
    if op in {sre.MAX_REPEAT, sre.MIN_REPEAT}:
        return _repeat(value, how)
    if op is sre.GROUPREF_EXISTS:
        _, then, other = value
        return beginnings(then, how) | (beginnings(other, how) if other else _NOTHING)
    return _ANYTHING


def _repeat(value: Any, how: How) -> frozenset[Part]:
    """What a repeat (least, most, items) can begin with."""
    least, most, inner = value
    once = beginnings(inner, how)
    done = _NOTHING
    found: set[Part] = set(_NOTHING if least == 0 else ())
    for count in range(1, min(int(most), least + how.size) + 1):
        done = _concat(done, once, how)
        if count >= least:
            found |= done
        if len(found) > how.limit:
            return _shut(found | done)
        if not any(known for _, known in done) or once == _NOTHING:
            found |= done
            break
    else:
        if most > least + how.size:
            found |= _shut(part for part in done if part[1])
    return frozenset(found)


def _word(codes: Sequence[int], how: How) -> frozenset[Part]:
    """Characters one after the other, up to one whose lower case is longer."""
    letters = ""
    for code in codes[: how.size]:
        char = chr(code) if how.cased else chr(code).lower()
        if len(char) != 1:
            return frozenset({(letters, False)})
        letters += char
    if how.shaped or how.backward:
        letters = letters.translate(SHAPED)
    return frozenset({(letters, len(codes) <= how.size)})


def _letters(codes: Iterable[int], how: How) -> frozenset[Part]:
    """The characters in lower case; one whose lower case is longer counts as any."""
    found = {chr(code) if how.cased else chr(code).lower() for code in codes}
    if how.shaped or how.backward:
        found = {char.translate(SHAPED) for char in found}
    return _ANYTHING if len(found) > _CLASS or any(len(c) != 1 for c in found) else frozenset((c, True) for c in found)


def _class(items: Any, how: How) -> frozenset[Part]:
    """The characters of a class, if they are few."""
    codes: list[int] = []
    for op, value in items:
        if op is sre.LITERAL:
            codes.append(value)
        elif op is sre.RANGE and value[1] - value[0] <= _CLASS:
            codes.extend(range(value[0], value[1] + 1))
        elif op is sre.CATEGORY and value is sre.CATEGORY_SPACE:
            codes.extend(BLANKS)
        else:
            return _ANYTHING
    return _letters(codes, how)
