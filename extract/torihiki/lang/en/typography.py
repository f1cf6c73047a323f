"""Texts that went through a program which set marks apart with blanks (Norvane Inc . said it 's in talks , …): read as if they had not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from torihiki.core.plain import Edit

__all__ = ["spaced"]

_MARK = " , "
_FEWEST = 3  # commas set apart that make a habit
_CLOSE = re.compile(r"\w,")
_BEFORE = r"[,;:!?.%)\]]|(?:'s?|'(?:re|ve|ll|d|m)|n't)(?![\w'])|’s?(?![\w’])"  # what stands close to the word before it
_BEHIND = r"[$€£¥#(\[]"  # and to the word behind it
_APART = re.compile(rf"(?<=\S) (?={_BEFORE})|(?<=\s{_BEHIND}) (?=\S)|(?P<quote>``|'')")


def spaced(text: str) -> Iterator[Edit]:
    """Such blanks out of a text that has them everywhere.

    >>> from torihiki.core.plain import plainly
    >>> plainly("Norvane Inc. , Tarvo 's owner , paid $ 38 million , or 9 % more , it said .", [spaced]).text
    "Norvane Inc., Tarvo's owner, paid $38 million, or 9% more, it said."
    """
    apart = text.count(_MARK)
    if apart < _FEWEST or apart < len(_CLOSE.findall(text)):
        return
    for match in _APART.finditer(text):
        yield Edit(match.start(), match.end(), '"' if match["quote"] else "")
