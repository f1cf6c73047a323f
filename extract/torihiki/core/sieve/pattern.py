"""One pattern with the methods of a compiled one, which looks only where its matches can begin, end or be."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar, cast

from ahocorasick_rs import AhoCorasick, Implementation

from torihiki.core.fold import LAST, lowered
from torihiki.core.garbage import unswept
from torihiki.core.lexicon import any_of
from torihiki.core.sieve.branches import Branches
from torihiki.core.sieve.closing import CLOSES, TAIL, closes, lasts
from torihiki.core.sieve.compiling import compile_source
from torihiki.core.sieve.edges import HEAD, bounded, heads, openings, tails
from torihiki.core.sieve.kept import recall
from torihiki.core.sieve.needed import needed, telling
from torihiki.core.sieve.parts import Parts
from torihiki.core.sieve.tree import parser

__all__ = ["WARM", "Sieve", "sieve"]

WARM = 400  # uses after which reading a pattern's beginnings pays: one article alone is read sooner without
_PAGE = 40  # characters that a use looks at on average: one that looks at a whole text counts for many
_WORDS = (8, 5)  # letters looked at where an automaton looks for them
_SHORTER, _FEW = (4,), 400  # the same, if that gives no more beginnings than so many: shorter ones stand everywhere
_MANY = 40  # lone letters, or pairs for words, that are no sieve
_LONG = 1000  # characters of a source from which it pays to try only some of its alternatives
_Value = TypeVar("_Value")
_SHORT = 48  # characters of a source below which ``re`` is fast enough by itself


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
        with unswept():
            self._learn(name)
        return self.__dict__[name]

    def _learn(self, name: str) -> None:
        """Work out what is asked for the first time."""
        if name == "tree":
            self.tree = parser.parse(self.pattern, int(self._flags))
        elif name == "heads":
            self.heads = self._recall("heads", lambda: heads(self.tree))
            self._forget()
        elif name == "openings":
            self.openings = self._recall("openings", lambda: openings(self.pattern, int(self._flags)))
        elif name in {"compiled", "match", "fullmatch", "sub", "findall", "split", "groupindex", "groups", "flags"}:
            self.compiled = compiled = compile_source(self.pattern, int(self._flags), lambda: self.tree)
            self.match, self.fullmatch, self.sub, self.findall = compiled.match, compiled.fullmatch, compiled.sub, compiled.findall
            self.split, self.groupindex, self.groups, self.flags = compiled.split, compiled.groupindex, compiled.groups, compiled.flags
            self._forget()
        elif name in {"search", "finditer"}:
            self._calls = 0
            self.search, self.finditer = self._search_cold, self._finditer_cold
        else:
            raise AttributeError(name)

    def _recall(self, what: str, make: Callable[[], _Value]) -> _Value:
        return recall(what, self.pattern, int(self._flags), make)

    def parsed(self) -> Any:
        """The pattern as the parser reads it; a compiled one has forgotten that."""
        if "compiled" not in self.__dict__:
            return self.tree
        return parser.parse(self.pattern, int(self._flags))

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
            self.__dict__.pop("tree", None)

    def _prepare(self) -> None:
        """Choose how to search: ends first, else beginnings, else as ``re`` does."""
        with unswept():
            self._choose()
            self._forget()

    def _choose(self) -> None:
        compiled = self.compiled
        self.search, self.finditer = compiled.search, compiled.finditer  # type: ignore[assignment]  # re types them as overloads
        if len(self.pattern) < _SHORT:
            return
        ends, width = self._recall("tails", lambda: (tails(self.tree), int(self.tree.getwidth()[1])))
        if ends:
            self.ends, self.lasts = ends, lasts(ends)
            self.width = width + 1  # of a match at most; the line break after ``$``
            self.fitting: Callable[..., re.Match[str] | None] = self._search_fit
            self.search, self._fitted = self._search_tail, 0
            return
        if self._seek():
            self.search, self.finditer = self.sought, self.each

    def _seek(self) -> bool:
        """Choose how to search: by the words that a match can begin with, by those that it holds, by its first letters; false if none tells."""
        words = self._recall("words", lambda: heads(self.tree, sizes=_WORDS) or heads(self.tree, sizes=_SHORTER, most=_FEW))
        if words and min(map(len, words)) > 1 and sum(len(word) < HEAD for word in words) < _MANY:
            parts = Parts(self.tree, int(self._flags), words) if len(self.pattern) > _LONG else None
            if parts is not None and parts.several:
                self.parts = parts
                self.sought, self.each = self._search_parts, self._finditer_parts
                return True
            self.hits = _finder(words)
            self.sought, self.each = self._search_hits, self._finditer_hits
            return True
        caseless = bool(self._flags & re.IGNORECASE)  # with case, ``re`` leaps to first letters by itself
        if caseless and self._recall("several", lambda: Branches(self.tree, int(self._flags)).several):
            self.branches = Branches(self.tree, int(self._flags))
            self.sought, self.each = self._search_branches, self._finditer_branches
            return True
        gated = self._gated()
        if gated:
            self.sought, self.each = self._search_head, self._finditer_head
        held = self._recall("needed", lambda: needed(self.tree))
        if held and telling(held):
            self.hits = _finder(held)
            self.inner = (self.sought, self.each) if gated and caseless else (self.compiled.search, self.compiled.finditer)
            self.sought, self.each = self._search_held, self._finditer_held
            return True
        return gated

    def _gated(self) -> bool:
        """Find the letters that a match can begin with; false if they are too many to look for."""
        self.cased = not self.flags & re.IGNORECASE and "(?i" not in self.pattern
        edged, begins = self._recall("begins", lambda: (bounded(self.tree), heads(self.tree, cased=self.cased)))
        if begins and " " not in {letters[0] for letters in begins} and sum(len(letters) == 1 for letters in begins) < _MANY:
            self.gate = re.compile(_gate(begins, bounded=edged), re.DOTALL).finditer
            return True
        return False

    def _search_tail(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        size = len(text)
        if endpos >= size:
            endpos = size
            if text[-1:] not in self.lasts:
                return None
        elif text[endpos - 1 : endpos] not in self.lasts:
            return None
        tail = text[max(endpos - TAIL, pos) : endpos]
        if self.ends.isdisjoint(CLOSES.get(tail) or closes(tail)) and tail[-1:] != "\n":
            return None
        return self.fitting(text, max(pos, endpos - self.width), endpos)

    def _search_fit(self, text: str, pos: int, endpos: int) -> re.Match[str] | None:
        """A text whose end fits: as ``re`` does, until it pays to look for beginnings too."""
        self._fitted += 1
        if self._fitted > WARM:
            with unswept():
                self.fitting = self.sought if self._seek() else self.compiled.search
                self._forget()
        found: re.Match[str] | None = self.compiled.search(text, pos, endpos)
        return found

    def _search_hits(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        whole, low = LAST["text"]
        hits = self.hits(low[pos:endpos] if text is whole else text[pos:endpos].lower(), overlapping=True)
        if hits:
            match = self.match
            for at in sorted({start for _, start, _ in hits}):
                found: re.Match[str] | None = match(text, at + pos, endpos)
                if found is not None:
                    return found
        return None

    def _finditer_hits(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        whole, low = LAST["text"]
        hits = self.hits(low[pos:endpos] if text is whole else text[pos:endpos].lower(), overlapping=True)
        match, done = self.match, pos
        for start in sorted({start for _, start, _ in hits}):
            if start + pos >= done:
                found = match(text, start + pos, endpos)
                if found is not None:
                    yield found
                    done = found.end()

    def _search_parts(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        whole, low = LAST["text"]
        for start, match in self.parts.at(low[pos:endpos] if text is whole else text[pos:endpos].lower()):
            found = match(text, start + pos, endpos)
            if found is not None:
                return found
        return None

    def _finditer_parts(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        whole, low = LAST["text"]
        done = pos
        for start, match in self.parts.at(low[pos:endpos] if text is whole else text[pos:endpos].lower()):
            if start + pos >= done:
                found = match(text, start + pos, endpos)
                if found is not None:
                    yield found
                    done = found.end()

    def _search_held(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        return self.inner[0](text, pos, endpos) if self.hits(lowered(text, pos, endpos)) else None

    def _finditer_held(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        return self.inner[1](text, pos, endpos) if self.hits(lowered(text, pos, endpos)) else iter(())

    def _search_branches(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        return self.branches.search(text, lowered(text, pos, endpos), pos, endpos)

    def _finditer_branches(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        return self.branches.finditer(text, lowered(text, pos, endpos), pos, endpos)

    def _search_head(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        match = self.match
        for hit in self.gate(text[pos:endpos] if self.cased else lowered(text, pos, endpos)):
            found: re.Match[str] | None = match(text, hit.start() + pos, endpos)
            if found is not None:
                return found
        return None

    def _finditer_head(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        match = self.match
        done = pos
        for hit in self.gate(text[pos:endpos] if self.cased else lowered(text, pos, endpos)):
            at = hit.start() + pos
            if at >= done:
                found = match(text, at, endpos)
                if found is not None:
                    yield found
                    done = found.end()


def _finder(words: Iterable[str]) -> Callable[..., list[tuple[int, int, int]]]:
    """Finds words, by an automaton without a table of all steps: that takes a third of a megabyte for sixty Japanese words, five times as
    long to make, and saves next to nothing on lines as short as these; a worker learns hundreds."""
    return AhoCorasick(sorted(words), store_patterns=False, implementation=Implementation.ContiguousNFA).find_matches_as_indexes


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
