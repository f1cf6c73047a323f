"""Hard-wrapped text: lines that a program broke at a width, as wires and mailing lists once sent them. Their breaks end nothing."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve
from torihiki.lang.en.labels import part

__all__ = ["unwrap"]

_NARROWEST, _WIDEST = 30, 100  # code points that wrapped lines have
_FEW = 3  # fewer broken sentences than this may be a list
_SHARE = 0.3  # of all lines; fewer are those of verse or of a list
_FULL = 0.6  # of the width: a shorter line is a heading, a place and date, a list's item
_MOST = 0.9  # of the breaks in sentences: so many lines are filled where a program broke them
_SPARE = 4  # characters that may be left over at the end of a line: a tag was taken out, a word was corrected
_BREAK = re.compile(r"(?<=[^\n])\n(?=[^\n])")
_CELL = " | "
_ENDED = sieve(r"(?:[!?:;|\"]|(?<!\.[A-Z])\.)[)\"']?\s{0,3}$")
_ITEM = sieve(r"\s{0,3}(?:[-*•·–|>#]|[0-9]{1,2}[.)]\s)")


def unwrap(text: str) -> str:
    """A text with the breaks of hard-wrapped lines as spaces and lists behind a label one a line, the length unchanged.

    >>> unwrap("The maker of pumps said on Monday\\nit would buy a rival in the north\\nof the country for cash and hire\\nall its workers. It gave no price.")
    'The maker of pumps said on Monday it would buy a rival in the north of the country for cash and hire all its workers. It gave no price.'
    >>> unwrap("Norvane Inc said on Monday that it agreed to sell its\\npumps business to Tarvo.")
    'Norvane Inc said on Monday that it agreed to sell its pumps business to Tarvo.'
    >>> unwrap("Pumps\\nvalves\\ngaskets\\npipes")
    'Pumps\\nvalves\\ngaskets\\npipes'
    """
    text = part(text)
    breaks = [m.start() for m in _BREAK.finditer(text)]
    if not breaks:
        return text
    width = _width(text)
    if not _NARROWEST <= width <= _WIDEST:
        return text
    soft = [at for at in breaks if _soft(text, at, width)]
    broken = sum(_goes_on(text, at) for at in soft)
    many = broken >= _FEW and broken >= _SHARE * (text.count("\n") + 1)
    if not many and not (broken and sum(_filled(text, at, width) for at in soft) >= _MOST * len(soft)):
        return text
    parts = [text[a:b] for a, b in zip([0, *(at + 1 for at in soft)], [*soft, len(text)], strict=True)]
    return " ".join(parts)


def _width(text: str) -> int:
    """The width that nine of ten lines keep to: a heading may be longer."""
    lengths = sorted(len(line) for line in text.split("\n") if line.strip())
    return lengths[(9 * len(lengths)) // 10 if len(lengths) > 9 else -1]


def _soft(text: str, at: int, width: int) -> bool:
    """Whether the break at ``at`` stands in a sentence: a full line that no mark ends, and no item or heading behind it."""
    start = max(text.rfind("\n", 0, at) + 1, at - 2 * _WIDEST)
    line = text[start:at]
    ended = _ENDED.search(line) is not None and not _goes_on(text, at)  # but Norvane Inc. | said
    if len(line) < _FULL * width or _ITEM.match(text, at + 1):
        return False
    if ended and not ("\n\n" in text and line.endswith(".") and _filled(text, at, width)):
        return False  # but where blank lines part paragraphs
    return not (_CELL in line and _CELL in text[at : at + 2 * _WIDEST].split("\n", 2)[1])  # rows of a table


def _goes_on(text: str, at: int) -> bool:
    """Whether the line behind a break begins in small letters."""
    return text[at + 1 : at + 3].lstrip()[:1].islower()


_WORD = re.compile(r"\s{0,3}(\S+)")


def _filled(text: str, at: int, width: int) -> bool:
    """Whether the first word of the line behind a break had no room in the line before it: what breaks lines at a width leaves no such room."""
    following = _WORD.match(text, at + 1)
    line = at - text.rfind("\n", 0, at) - 1
    return following is not None and line + 1 + len(following[1]) + _SPARE > width
