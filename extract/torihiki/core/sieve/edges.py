"""What a pattern's matches can begin and end with, read from its tree."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

if sys.version_info >= (3, 11):
    from re import _constants as sre  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
else:
    import sre_constants as sre
    import sre_parse as parser

__all__ = [
    "CLOSES", "EDGE", "END", "HEAD", "MARK", "OPENING", "SHAPED", "TAIL", "Tails", "bounded", "closes", "fits", "heads", "lasts", "numeral", "openings", "parser",
    "scale", "sre", "tails", "tree_of",
]  # fmt: skip

HEAD, TAIL = 3, 5  # letters looked at
_LIMIT = 1_000  # more beginnings than that sieve nothing
_WORK = 3_000  # pairs put together at most
_SHAPED = 24  # times as much where numbers are told from what stands behind them: there more beginnings still tell rules apart
_SLACK = 4  # characters between two numbers that read as one
_CLASS = 90  # a larger class of characters counts as any
_SYNTAX = re.IGNORECASE | re.VERBOSE  # flags that the parser reads
OPENING = 6  # characters of an opening
_NUMBER, _SCALE, _CLOSE = "(?#<n)", "(?#<s)", "(?#>)"  # around what reads a number, or its scale, in a source: comments to ``re``
_MARKED = re.compile(r"\(\?#<([ns])\).*?\(\?#>\)", re.DOTALL)
MARK, _SCALED = "\ue000", "\ue003"  # stand for a number and a scale when such a source is read
EDGE, END = "\ue001", "\ue002"  # for what is no letter, or the end; for the end
_WITH_SCALE = re.compile(f"{MARK}(?:[\\s,.-]{{0,9}}{_SCALED}){{1,9}}")  # is a number

_BLANKS = frozenset(map(ord, " \n\r\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000")) | frozenset(range(0x2000, 0x200B))
SHAPED = dict.fromkeys(_BLANKS - {ord("\n")}, " ") | dict.fromkeys(map(ord, "123456789"), "0")  # what openings and tails do not tell apart

CLOSES: dict[str, tuple[str, ...]] = {}  # the last letters of a text → all that it closes in, for all patterns
_KEPT = 768
_CAPITALS = {"k": "\u212a", "å": "\u212b", "ω": "\u2126", "θ": "\u03f4", "ß": "\u1e9e"}  # beside those that ``str.upper`` gives

Tails = frozenset[str] | None
_Part = tuple[str, bool]  # letters, and whether what follows them is known


class _How(NamedTuple):
    """How a tree is read: at most ``size`` letters; ``backward``, from the end; ``cased``, not in lower case; ``shaped``, digits as 0 and
    with the edges behind words."""

    size: int
    backward: bool = False
    cased: bool = False
    shaped: bool = False

    @property
    def limit(self) -> int:
        return _LIMIT * (_SHAPED if self.shaped else 1)


_ZERO_WIDTH = {sre.ASSERT, sre.ASSERT_NOT, sre.AT}
_ANYTHING: frozenset[_Part] = frozenset({("", False)})
_NOTHING: frozenset[_Part] = frozenset({("", True)})
_WORD = "word"  # several letters one after the other
_MARKS = frozenset(map(ord, (MARK, _SCALED)))
_NO_NODE: tuple[Any, Any] = (None, None)


def tree_of(pattern: re.Pattern[str]) -> Any:
    """A pattern as the parser reads it."""
    parsed = getattr(pattern, "parsed", None)
    return parser.parse(pattern.pattern, pattern.flags & _SYNTAX) if parsed is None else parsed()


def heads(tree: Any, *, cased: bool = False, sizes: Iterable[int] = range(HEAD, 0, -1), most: int = _LIMIT) -> frozenset[str] | None:
    """What a match can begin with, in lower case unless ``cased``; ``None`` if with anything.

    ``sizes``: letters at most, the first that gives few enough beginnings, no more than ``most``.
    """
    if any(not letters for letters, _ in _expand(tree, _How(1, cased=cased))):
        return None  # seen soonest so
    for size in sizes:
        how = _How(size, cased=cased)
        parts = _expand(tree, how)
        if len(parts) <= most:
            found = {letters for letters, _ in parts}
            if "" not in found:
                return frozenset(found)
    return None


def numeral(source: str) -> str:
    """Mark the source of a pattern as one that reads a number, so that ``openings`` tell what follows it; not inside another such."""
    return f"{_NUMBER}{source}{_CLOSE}"


def scale(source: str) -> str:
    """The same for what scales a number (million): behind a number, it is a part of it."""
    return f"{_SCALE}{source}{_CLOSE}"


def openings(source: str, flags: int) -> frozenset[str] | None:
    """What a match can begin with, in lower case: each digit as 0, a marked number as ``MARK``, the edge behind a word as ``EDGE``; what
    comes behind a second number is left out. ``None`` if with anything.

    >>> sorted(openings(f"{numeral('[0-9]+|two')} ?(?:p|cent)(?![a-z])|[0-9]{{4}}-", 0)) == [
    ...     "0000-", f"{MARK} cent", f"{MARK} p{EDGE}", f"{MARK}cent{EDGE}", f"{MARK}p{EDGE}"]
    True
    """
    tree: Any = parser.parse(_MARKED.sub(lambda marked: MARK if marked[1] == "n" else _SCALED, source), flags)
    items = list(tree)
    op, value = items[-1] if items else _NO_NODE
    if op is sre.ASSERT and value[0] == 1:
        items[-1:] = value[1]  # what a match looks ahead to at last is as good as a part of it
    if not _expand(items, _How(2, shaped=True)).isdisjoint({("", True), (MARK, True)}):
        return None  # a match can be a number alone: seen soonest so
    for size in range(OPENING, 0, -1):
        how = _How(size, shaped=True)
        parts = _expand(items, how)
        if len(parts) <= how.limit:
            found = {letters[0] + letters[1:].partition(MARK)[0] for letters, _ in parts if letters}
            if all(letters for letters, _ in parts) and MARK not in found:
                return frozenset(found)
    return None


def tails(tree: Any) -> Tails:
    """What stands before the ``$`` that closes the pattern, in lower case, digits as 0 and blanks as one; ``None`` if anything may, or
    there is no ``$``."""
    if not _closed(tree):
        return None
    for size in range(TAIL, 0, -1):
        parts = _expand(tree, _How(size, backward=True))
        if len(parts) <= _LIMIT:
            found = {letters[::-1] for letters, _ in parts}
            if "" not in found:  # of fewer letters all may be told
                return frozenset(found)
    return None


def _closed(items: Any) -> bool:
    """Whether every way through the pattern ends in ``$``."""
    op, value = next(iter(list(items)[-1:]), _NO_NODE)
    if op is sre.BRANCH:
        return all(_closed(branch) for branch in value[1])
    if op is sre.SUBPATTERN:
        return _closed(value[3])
    return bool(op is sre.AT and value is sre.AT_END)


def _expand(items: Iterable[Any], how: _How) -> frozenset[_Part]:
    """The beginnings of a sequence (its ends, reversed, if ``backward``)."""
    parts = _NOTHING
    for op, value in _words(reversed(list(items)) if how.backward else items):
        shortest = min([len(letters) for letters, known in parts if known], default=None)
        if shortest is None:
            break
        if op not in _ZERO_WIDTH:
            left = how.size - shortest
            if how.shaped and _numbers(parts) and _numbered(op, value):
                left = min(left + _SLACK, OPENING + _SLACK)
            more = _concat(parts, _one(op, value, _How(left, how.backward, how.cased, how.shaped)), how)
            if how.shaped and len(more) > how.limit and shortest and min(len(letters.strip(MARK)) for letters, _ in parts):
                return _shut(parts)
            parts = more
        elif how.shaped and op is sre.AT and value is sre.AT_END:
            parts = frozenset((letters + end, False) if known else (letters, known) for letters, known in parts for end in ("\n", END))
        elif how.shaped and _is_edge(op, value):
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


def _numbers(parts: Iterable[_Part]) -> bool:
    return any(known and letters[:1] == MARK for letters, known in parts)


def _numbered(op: Any, value: Any) -> bool:
    """Whether a number stands in a part of a pattern."""
    if op is sre.LITERAL:
        return chr(value) in {MARK, _SCALED}
    if op is sre.BRANCH:
        return any(_numbered(*item) for branch in value[1] for item in branch)
    if op in {sre.SUBPATTERN, sre.MAX_REPEAT, sre.MIN_REPEAT}:
        return any(_numbered(*item) for item in value[-1])
    return False


def _is_edge(op: Any, value: Any) -> bool:
    """Whether no letter can stand next, behind a letter."""
    if op is sre.AT:
        return bool(value is sre.AT_BOUNDARY)
    if op is not sre.ASSERT_NOT or value[0] != 1 or len(value[1]) != 1 or value[1][0][0] is not sre.IN:
        return False
    return (sre.RANGE, (97, 122)) in value[1][0][1]


def _shut(parts: Iterable[_Part]) -> frozenset[_Part]:
    """The same beginnings, whatever follows: always true, and where too many are known it must do."""
    return frozenset((letters, False) for letters, _ in parts)


def _concat(first: frozenset[_Part], then: frozenset[_Part], how: _How) -> frozenset[_Part]:
    work = _WORK * (_SHAPED if how.shaped else 1)
    if first == _NOTHING:
        whole = _cut(then, how.size)
        return whole if len(whole) <= work else _ANYTHING
    wanted = {how.size - len(letters) for letters, known in first if known}
    room = {left: _cut(then, left) for left in wanted}  # letters still wanted → what may follow
    if sum(len(room[how.size - len(letters)]) for letters, known in first if known) > work:
        return _shut(first)
    marked = [(more, still) for more, still in then if MARK in more or _SCALED in more] if how.shaped else ()
    plain = {left: _cut(then.difference(marked), left) for left in room} if marked else room
    found: set[_Part] = set()
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


def _cut(parts: frozenset[_Part], size: int) -> frozenset[_Part]:
    """So many letters of each, no more."""
    return frozenset(
        [(letters, known and len(letters) < size) if len(letters) <= size else (letters[:size], False) for letters, known in parts]
    )


def _joined(letters: str, more: str, still: bool, size: int) -> _Part:
    """What begins with a number and goes on with ``more``: up to a second number."""
    whole = _WITH_SCALE.sub(MARK, letters + more)
    second = whole.find(MARK, 1)
    return (whole[: min(second, size)], False) if second > 0 else (whole[:size], still and len(whole) < size)


def _one(op: Any, value: Any, how: _How) -> frozenset[_Part]:
    if op is _WORD:
        return _word(value, how)
    if op is sre.LITERAL:
        return _letters([value], how)
    if op is sre.IN:
        return _class(value, how)
    if op is sre.BRANCH:
        return frozenset().union(*(_expand(branch, how) for branch in value[1]))
    if op is sre.SUBPATTERN:
        return _expand(value[3], how)
    if op in {sre.MAX_REPEAT, sre.MIN_REPEAT}:
        return _repeat(value, how)
    if op is sre.GROUPREF_EXISTS:
        _, then, other = value
        return _expand(then, how) | (_expand(other, how) if other else _NOTHING)
    return _ANYTHING


def _repeat(value: Any, how: _How) -> frozenset[_Part]:
    least, most, inner = value
    once = _expand(inner, how)
    done = _NOTHING
    found: set[_Part] = set(_NOTHING if least == 0 else ())
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


def _word(codes: Sequence[int], how: _How) -> frozenset[_Part]:
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


def _letters(codes: Iterable[int], how: _How) -> frozenset[_Part]:
    """The characters in lower case; one whose lower case is longer counts as any."""
    found = {chr(code) if how.cased else chr(code).lower() for code in codes}
    if how.shaped or how.backward:
        found = {char.translate(SHAPED) for char in found}
    return _ANYTHING if len(found) > _CLASS or any(len(c) != 1 for c in found) else frozenset((c, True) for c in found)


def _class(items: Any, how: _How) -> frozenset[_Part]:
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
    return _letters(codes, how)


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
    return ends is None or tail[-1:] == "\n" or not ends.isdisjoint(CLOSES.get(tail) or closes(tail))


def closes(tail: str) -> tuple[str, ...]:
    """All that a text which ends in ``tail`` closes in, as ``tails`` give it; kept in ``CLOSES``."""
    if len(CLOSES) > _KEPT:
        CLOSES.popitem()  # the newest alone: what was met first is met most
    low = tail.lower().translate(SHAPED)
    known = CLOSES[tail] = tuple(low[-size:] for size in range(1, TAIL + 1))
    return known


def lasts(ends: frozenset[str]) -> frozenset[str]:
    """The characters that a text which fits can end in, as they are: a look at one of them costs less than one at several in lower case.

    >>> sorted(lasts(frozenset({"ok"}))) == ["\\n", "K", "k", "\u212a"]
    True
    """
    low = {letters[-1] for letters in ends}
    low |= {chr(code) for code, shape in SHAPED.items() if shape in low}
    return frozenset("\n").union(*((char, char.upper(), char.title(), _CAPITALS.get(char, char)) for char in low))
