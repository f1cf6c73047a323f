"""Patterns that know how their matches begin or end, and look no further where that is not there.

``re`` tries an alternation of a hundred words at every place of a text. A ``Sieve`` reads from its pattern which few letters a match
can begin with, finds those places in one pass of C, and tries the pattern only there; a pattern that must end at the end of the
text (``…$``) is tried only if the text ends in letters that fit. The answers are those of ``re``. It compiles on first
use, and learns its beginnings once it is used often.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar, cast

from ahocorasick_rs import AhoCorasick

from torihiki.core.lexicon import any_of
from torihiki.core.needed import needed

if sys.version_info >= (3, 11):
    from re import _compiler as compiler  # type: ignore[attr-defined]
    from re import _constants as sre  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
else:
    import sre_compile as compiler
    import sre_constants as sre
    import sre_parse as parser

__all__ = ["HEAD", "WARM", "Ends", "Sieve", "Starts", "admits", "follows", "heads", "sieve", "tails", "trunk"]

V = TypeVar("V")

HEAD, _TAIL = 3, 5  # letters looked at
_WORDS = (8, 5)  # the same where an automaton looks for them
_KEPT = 4096  # beginnings remembered at most
_FITS = 256  # ends remembered at most, by each of some hundred patterns
WARM = 400  # uses after which reading a pattern's beginnings pays: one article alone is read sooner without
_PAGE = 40  # characters that a use looks at on average: one that looks at a whole text counts for many
_LIMIT = 1_000  # more beginnings than that sieve nothing
_WORK = 3_000  # pairs put together at most
_BARE = 8  # times as much where numerals are struck out: there more beginnings still tell rules apart
_CLASS = 90  # a larger class of characters counts as any
_MANY = 40  # lone letters, or pairs for words, that are no sieve
_SYNTAX = re.IGNORECASE | re.VERBOSE  # flags that the parser reads
_SHORT = 48  # characters of a source below which ``re`` is fast enough by itself

_BLANKS = frozenset(map(ord, " \n\r\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000")) | frozenset(range(0x2000, 0x200B))
_NUMERAL = frozenset(map(ord, "0123456789.,")) | (_BLANKS - {ord("\n")})  # what a number in figures is written with, and the blanks behind it
_STRUCK = dict.fromkeys(_NUMERAL)
_WINDOW = 24  # characters in which to look for letters
_FIGURES = 6  # more of them in a row are no number and no date

_Tails = dict[int, frozenset[str]] | None
_Part = tuple[str, bool]  # letters, and whether what follows them is known
_ZERO_WIDTH = {sre.ASSERT, sre.ASSERT_NOT, sre.AT}
_ANYTHING: frozenset[_Part] = frozenset({("", False)})
_NOTHING: frozenset[_Part] = frozenset({("", True)})


def sieve(source: str, flags: int = 0) -> re.Pattern[str]:
    """A ``Sieve`` under the type whose methods it has, to stand where a compiled pattern stands.

    >>> sieve(r"(?:about|around|roughly|nearly|almost) (?:a|the)? ?$").search("worth about ").group()
    'about '
    """
    return cast("re.Pattern[str]", Sieve(source, flags))


class Sieve:
    """A pattern with the methods of a compiled one; subjects must keep their length in lower case, as folded text does."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self.pattern, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "tree":
            self.tree = parser.parse(self.pattern, int(self._flags))
        elif name == "heads":
            self.heads = heads(self.tree)
            self._forget()
        elif name == "trunks":
            self.trunks = heads(self.tree, bare=True)
            self._forget()
        elif name in {"compiled", "match", "fullmatch", "sub", "findall", "split", "groupindex", "groups", "flags"}:
            self.compiled = compiled = compiler.compile(self.tree, int(self._flags))
            self.match, self.fullmatch, self.sub, self.findall = compiled.match, compiled.fullmatch, compiled.sub, compiled.findall
            self.split, self.groupindex, self.groups, self.flags = compiled.split, compiled.groupindex, compiled.groups, compiled.flags
        elif name in {"search", "finditer"}:
            self._calls = 0
            self.search, self.finditer = self._search_cold, self._finditer_cold
        else:
            raise AttributeError(name)
        return self.__dict__[name]

    def __reduce__(self) -> tuple[Any, ...]:
        return Sieve, (self.pattern, self._flags)

    def _search_cold(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        self._calls += 1 + (min(endpos, len(text)) - pos) // _PAGE
        if self._calls > WARM:
            self._prepare()
        search = self.search if self._calls > WARM else self.compiled.search
        found: re.Match[str] | None = search(text, pos, endpos)
        return found

    def _finditer_cold(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        self._calls += 1 + (min(endpos, len(text)) - pos) // _PAGE
        if self._calls > WARM:
            self._prepare()
        finditer = self.finditer if self._calls > WARM else self.compiled.finditer
        found: Iterator[re.Match[str]] = finditer(text, pos, endpos)
        return found

    def _forget(self) -> None:
        """Drop the parsed pattern, which is ten times the compiled one; it is parsed again in the rare case that it is asked for again."""
        if "compiled" in self.__dict__:
            del self.tree

    def _prepare(self) -> None:
        """Choose how to search: ends first, else beginnings, else as ``re`` does."""
        self._choose()
        self.__dict__.pop("tree", None)

    def _choose(self) -> None:
        compiled = self.compiled
        self.search, self.finditer = compiled.search, compiled.finditer  # type: ignore[assignment]  # re types them as overloads
        if len(self.pattern) < _SHORT:
            return
        ends = tails(self.tree)
        if ends:
            self.ends = ends
            self.fits: dict[str, bool] = {}  # last letters of a text → whether the pattern can end so
            self.width = int(self.tree.getwidth()[1]) + 1  # of a match at most; the line break after ``$``
            self.search, self.fitting, self._fitted = self._search_tail, self._search_fit, 0
            return
        if self._seek():
            self.search, self.finditer = self.sought, self.each

    def _seek(self) -> bool:
        """Choose how to search: by the words that a match can begin with, by those that it holds, by its first letters; false if none tells."""
        words = heads(self.tree, sizes=_WORDS)
        if words and min(map(len, words)) > 1 and sum(len(word) < HEAD for word in words) < _MANY:
            self.hits = AhoCorasick(sorted(words)).find_matches_as_indexes
            self.sought, self.each = self._search_hits, self._finditer_hits
            return True
        self.sought, self.each = self._search_head, self._finditer_head
        if self._gated():
            return True
        held = needed(self.tree)
        if held and min(map(len, held)) >= HEAD:
            self.hits = AhoCorasick(sorted(held)).find_matches_as_indexes
            self.sought, self.each = self._search_held, self._finditer_held
            return True
        return False

    def _gated(self) -> bool:
        """Find the letters that a match can begin with; false if they are too many to look for."""
        self.cased = not self.flags & re.IGNORECASE and "(?i" not in self.pattern
        bounded = _bounded(self.tree)
        begins = heads(self.tree, cased=True) if self.cased else self.heads
        if begins and " " not in {letters[0] for letters in begins} and sum(len(letters) == 1 for letters in begins) < _MANY:
            self.gate = re.compile(_gate(begins, bounded=bounded), re.DOTALL).finditer
            return True
        return False

    def _search_tail(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        tail = text[-_TAIL:] if endpos >= len(text) and not pos else text[max(min(endpos, len(text)) - _TAIL, pos) : endpos]
        fits = self.fits.get(tail)
        if fits is None:
            if len(self.fits) > _FITS:
                self.fits.clear()
            fits = self.fits[tail] = _fits(self.ends, tail)
        if not fits:
            return None
        return self.fitting(text, max(pos, min(endpos, len(text)) - self.width), endpos)

    def _search_fit(self, text: str, pos: int, endpos: int) -> re.Match[str] | None:
        """A text whose end fits: as ``re`` does, until it pays to look for beginnings too."""
        self._fitted += 1
        if self._fitted > WARM:
            self.fitting = self.sought if self._seek() else self.compiled.search
        found: re.Match[str] | None = self.compiled.search(text, pos, endpos)
        return found

    def _search_hits(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        hits = self.hits(text[pos:endpos].lower(), overlapping=True)
        if hits:
            match = self.match
            for at in sorted({start for _, start, _ in hits}):
                found: re.Match[str] | None = match(text, at + pos, endpos)
                if found is not None:
                    return found
        return None

    def _finditer_hits(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        hits = self.hits(text[pos:endpos].lower(), overlapping=True)
        match, done = self.match, pos
        for start in sorted({start for _, start, _ in hits}):
            if start + pos >= done:
                found = match(text, start + pos, endpos)
                if found is not None:
                    yield found
                    done = found.end()

    def _search_held(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        found: re.Match[str] | None = self.compiled.search(text, pos, endpos) if self.hits(text[pos:endpos].lower()) else None
        return found

    def _finditer_held(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        found: Iterator[re.Match[str]] = self.compiled.finditer(text, pos, endpos) if self.hits(text[pos:endpos].lower()) else iter(())
        return found

    def _search_head(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        match = self.match
        part = text[pos:endpos]
        for hit in self.gate(part if self.cased else part.lower()):
            found: re.Match[str] | None = match(text, hit.start() + pos, endpos)
            if found is not None:
                return found
        return None

    def _finditer_head(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        match = self.match
        done = pos
        part = text[pos:endpos]
        for hit in self.gate(part if self.cased else part.lower()):
            at = hit.start() + pos
            if at >= done:
                found = match(text, at, endpos)
                if found is not None:
                    yield found
                    done = found.end()


def tree_of(pattern: re.Pattern[str]) -> Any:
    """A pattern as the parser reads it."""
    tree = getattr(pattern, "tree", None)
    return parser.parse(pattern.pattern, pattern.flags & _SYNTAX) if tree is None else tree


def admits(pattern: re.Pattern[str], head: str) -> bool:
    """Whether a match can begin with ``head`` (lower case, ``HEAD`` letters, fewer at the end of a text); a plain pattern says yes."""
    begins: frozenset[str] | None = getattr(pattern, "heads", None)
    return begins is None or any(head[:size] in begins for size in range(1, HEAD + 1))


def trunk(low: str, start: int) -> str | None:
    """The next ``HEAD`` letters of a lower-case text that are no part of a number's writing; ``None``: there are none for long.

    >>> trunk("1,200 people", 0), trunk("3-1/2 years", 0)
    ('peo', '-/y')
    """
    part = low[start : start + _WINDOW]
    found = part.translate(_STRUCK)[:HEAD]
    return None if len(found) < HEAD and len(part) == _WINDOW and len(part.split()) <= _FIGURES else found


def follows(pattern: re.Pattern[str], letters: str) -> bool:
    """``admits`` for a ``trunk``: whether a match's letters other than a number's can begin so."""
    begins: frozenset[str] | None = getattr(pattern, "trunks", None)
    return begins is None or any(letters[:size] in begins for size in range(1, HEAD + 1))


def _fits(ends: _Tails, tail: str) -> bool:
    """Whether a text that ends in ``tail`` can end as one of ``ends`` (``None``: as anything); ``$`` also stands before a line break."""
    if ends is None or tail[-1:] == "\n":
        return True
    low = tail.lower()
    return any(low[-size:] in letters for size, letters in ends.items())


class Starts(Generic[V]):
    """Patterns in the order of their precedence, each with a value; the beginning of a text tells which of them are worth trying.

    >>> Starts([(sieve("up to|at most"), "at_most"), (sieve("over"), "more_than")]).match("over 3")[1]
    'more_than'
    """

    def __init__(self, choices: Iterable[tuple[re.Pattern[str], V]]) -> None:
        self._choices = tuple(choices)
        self._by_head: dict[str, tuple[tuple[re.Pattern[str], V], ...]] = {}

    def match(self, text: str, pos: int = 0) -> tuple[re.Match[str], V] | None:
        """The first pattern that matches at ``pos``, as its match and value."""
        head = text[pos : pos + HEAD]
        choices = self._by_head.get(head)
        if choices is None:
            if len(self._by_head) > _KEPT:
                self._by_head.clear()
            choices = self._by_head[head] = tuple(c for c in self._choices if admits(c[0], head.lower()))
        for pattern, value in choices:
            found = pattern.match(text, pos)
            if found is not None:
                return found, value
        return None


class Ends(Generic[V]):
    """Patterns that close in ``$``, in the order of their precedence, each with a value; a text's end tells which are worth trying.

    >>> ends = Ends([(sieve("up to $"), "at_most"), (sieve("over $"), "more_than")])
    >>> ends.search("all over ")[1], ends.search("under ")
    ('more_than', None)
    """

    def __init__(self, choices: Iterable[tuple[re.Pattern[str], V]]) -> None:
        self._choices = tuple(choices)
        self._ends: Sequence[_Tails] | None = None
        self._by_tail: dict[str, tuple[tuple[re.Pattern[str], V], ...]] = {}

    def search(self, text: str) -> tuple[re.Match[str], V] | None:
        """The first pattern that is found at the end of ``text``, as its match and value."""
        for pattern, value in self.choices(text):
            found = pattern.search(text)
            if found is not None:
                return found, value
        return None

    def choices(self, text: str) -> tuple[tuple[re.Pattern[str], V], ...]:
        """The patterns that the last letters of ``text`` leave possible, in their order."""
        tail = text[-_TAIL:]
        found = self._by_tail.get(tail)
        if found is None:
            if self._ends is None:
                self._ends = [tails(tree_of(pattern)) for pattern, _ in self._choices]
            if len(self._by_tail) > _KEPT:
                self._by_tail.clear()
            found = self._by_tail[tail] = tuple(
                choice for choice, ends in zip(self._choices, self._ends, strict=True) if _fits(ends, tail)
            )
        return found


def _gate(begins: Iterable[str], *, bounded: bool) -> str:
    """A pattern of one character with the rest looked at only: ``re`` leaps from one to the next of such characters."""
    rest: dict[str, set[str]] = {}
    for letters in begins:
        rest.setdefault(letters[0], set()).add(letters[1:])
    branches: list[str] = []
    for first, more in sorted(rest.items()):
        edge = r"(?<![a-z].)" if bounded and first.isalpha() and first.isascii() else ""  # sound in either case
        branches.append(re.escape(first) + edge + ("" if "" in more else f"(?={any_of(sorted(more))})"))
    return "|".join(branches)


_NO_NODE: tuple[Any, Any] = (None, None)


def _bounded(tree: Any) -> bool:
    """Whether a match that begins with a letter cannot have one before it."""
    op, value = next(iter(tree), _NO_NODE)
    if op is sre.AT:
        return bool(value is sre.AT_BOUNDARY)
    if op is not sre.ASSERT_NOT or value[0] != -1 or len(value[1]) != 1 or value[1][0][0] is not sre.IN:
        return False
    return (sre.RANGE, (97, 122)) in value[1][0][1]


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


def tails(tree: Any) -> _Tails:
    """What stands before the ``$`` that closes the pattern, in lower case, by length; ``None`` if anything may, or there is no ``$``."""
    if not _closed(tree):
        return None
    for size in range(_TAIL, 0, -1):
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
        return _NOTHING if bare and value in _NUMERAL else _letters([value], cased=cased)
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
    if bare and not _NUMERAL.isdisjoint(codes):
        codes = [code for code in codes if code not in _NUMERAL]
        return _letters(codes, cased=cased) | _NOTHING
    return _letters(codes, cased=cased)
