"""The fold: one character to one character, so that an offset in the folded text is an offset in the raw text.

Full-width ASCII becomes ASCII, typographic quotes, spaces and hyphens their plain forms. What would change the length
(``㌦``, ``ｶﾞ``, ``㈱``) is left alone: it is a surface in a table. NFKC never touches running text: it turns 10³ into 103.
"""

from __future__ import annotations

import re

__all__ = ["LAST", "fold", "lower", "lowered"]

_ONE_TO_ONE: dict[int, int | str] = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},  # full-width ASCII
    **dict.fromkeys(map(ord, "\u3000\u00a0\u2002\u2003\u2007\u2009\u202f\t"), " "),
    **dict.fromkeys(map(ord, "‐‑‒–−－"), "-"),  # not the em dash: it separates clauses
    **dict.fromkeys(map(ord, "〜～∼"), "~"),
    **dict.fromkeys(map(ord, "‘’ʼ′"), "'"),
    **dict.fromkeys(map(ord, "“”″"), '"'),
    ord("￥"): "¥",
    ord("￡"): "£",
    ord("￦"): "₩",
    ord("￠"): "¢",
    ord("İ"): "I",  # the one letter whose lower case is two code points
    **{code: " " for code in range(0x20) if chr(code) not in "\n\t"},  # controls, NUL first of all: a tokenizer stops there
    0x7F: " ",
}


# few of these stand in a text, so they are looked for and replaced: a fifteenth of the time of ``str.translate``; none is what another becomes
_FOLDED = {chr(code): to if isinstance(to, str) else chr(to) for code, to in _ONE_TO_ONE.items()}
_UNFOLDED = re.compile(f"[{re.escape(''.join(_FOLDED))}]")


def fold(text: str) -> str:
    """Fold ``text`` one to one: the result has the same length.

    >>> fold("３８０億ドル（約５.９兆円）")
    '380億ドル(約5.9兆円)'
    """
    if text.isascii() and text.isprintable():  # most words of the tables
        return text
    for char in set(_UNFOLDED.findall(text)):
        text = text.replace(char, _FOLDED[char])
    return text


LAST: dict[str, tuple[str, str]] = {"text": ("", "")}  # the last text, and it in lower case; one value, so that threads see whole ones


def lower(folded: str) -> str:
    """Lower case of a folded text, same length; kept for ``lowered``.

    >>> lower("Nov. 3")
    'nov. 3'
    """
    low = folded.lower()
    LAST["text"] = (folded, low)
    return low


def lowered(text: str, pos: int, endpos: int) -> str:
    """A part of a folded text in lower case: cut out of the last article's, where it is of that."""
    whole, low = LAST["text"]
    return low[pos:endpos] if text is whole else text[pos:endpos].lower()
