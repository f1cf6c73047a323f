"""Names that are written small (bunq, 6sense, monday.com): found by their form, or where a small letter begins a sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.parties.common import COMMON_WORDS
from torihiki.lang.en.parties.cut import Run
from torihiki.lang.en.parties.dealing import does, has, undergoes
from torihiki.lang.en.parties.words import LEGAL, NOUNS

__all__ = ["smalls"]

# a figure that a word is glued to, or an address without "www": no other words of the language look so
_FIGURED = sieve(r"(?<![\w@/#'.,-])[0-9]{1,3}[a-z]{4,14}(?![\w@/-])(?!\.[a-z])")
_DOMAIN = sieve(r"\.(?:com|ai|io|co|eu|app|tech|net|tv)(?![\w@/-])(?!\.[a-z])")
# a legal form behind it: zooplus AG; few stand in a text, so they are looked for, and the word before them then
_FORM = sieve(r",? (?:Inc|Corp|Ltd|plc|PLC|AG|NV|N\.V|SE|GmbH|ASA|LLC|Oyj|SpA|S\.p\.A|KGaA|Pte|Pty|Bhd)(?![A-Za-z])")
_LEGALLED = re.compile(r"(?<![\w@/#'.,-])[a-z][a-z0-9]{2,14}\Z")
_HOST = re.compile(r"(?<![\w@/#'.,-])[a-z][a-z0-9-]{1,20}$")
_LONGEST = 21  # characters of a host's own name
_LINK = sieve(r"(?:at|on|visit|see|to|via|website|site|by|online at|email) $")
# a sentence that begins small begins with a name, unless its line is an item of a list
_SMALL = r"(?P<name>[a-z][a-z0-9]{2,14}|[0-9]{1,2}[a-z][a-z0-9]{0,14})(?![\w-])"
_STARTING = sieve(rf"(?:\n|(?<=[a-z]{{3}})[.!?] |(?<=[a-z])[.!?][\"'] ){_SMALL}")
_FIRST = re.compile(_SMALL)
_UNITS = frozenset((
    "million", "millions", "billion", "billions", "trillion", "thousand", "percent", "years", "year", "days", "months", "weeks", "hours",
    "minutes", "seconds", "metres", "meters", "miles", "pages", "times", "people", "cents", "basis", "inch", "inches", "acre", "acres",
    "tonne", "tonnes", "tons", "points", "megawatts", "gigawatts", "crore", "crores", "lakh",
))  # fmt: skip
_LEGAL = re.compile(rf",? (?:{'|'.join(map(re.escape, sorted(LEGAL, key=len, reverse=True)))})(?![A-Za-z])\.?")


def smalls(scene: Scene, closed: Sequence[Span]) -> Iterator[Run]:
    """Such names outside ``closed`` (sorted spans of what is read already)."""
    for (start, end), begins in (*((span, False) for span in _formed(scene.text)), *((span, True) for span in _starting(scene.text))):
        word = scene.text[start:end]
        at = bisect_right(closed, start, key=lambda span: span.start) - 1
        if (at >= 0 and closed[at].end > start) or not _namelike(word):
            continue
        if not begins and _LINK.search(scene.before(start, 14)):
            continue
        legal = _LEGAL.match(scene.text, end)
        stop = legal.end() if legal else end
        right = scene.after(stop, 90)
        if begins and not (legal or does(scene, stop, right) or undergoes(scene, stop, right) or has(scene, stop, right)):
            continue
        yield Run(start, end, stop, word, (word,), False, False, False)


def _formed(text: str) -> list[Span]:
    """Where a word's own form tells that it is a name, from left to right."""
    found = [Span(*match.span()) for match in _FIGURED.finditer(text)]
    for form in _FORM.finditer(text):
        named = _LEGALLED.search(text, max(form.start() - _LONGEST, 0), form.start())
        if named is not None:
            found.append(Span(*named.span()))
    for domain in _DOMAIN.finditer(text):
        host = _HOST.search(text, max(domain.start() - _LONGEST, 0), domain.start())
        if host is not None:
            found.append(Span(host.start(), domain.end()))
    return sorted(found)


def _starting(text: str) -> Iterator[Span]:
    """The words that begin the text, a line or a sentence and begin small."""
    first = _FIRST.match(text)
    if first is not None:
        yield Span(*first.span())
    for match in _STARTING.finditer(text):
        yield Span(*match.span("name"))


def _namelike(word: str) -> bool:
    letters = word.lstrip("0123456789")
    return letters not in _UNITS and letters not in COMMON_WORDS and letters not in NOUNS and not letters.endswith(("ly", "ing"))
