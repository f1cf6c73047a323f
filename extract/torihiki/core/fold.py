"""The fold: one character to one character, so that an offset in the folded text is an offset in the raw text.

Full-width ASCII becomes ASCII, typographic quotes, spaces and hyphens their plain forms. What would change the length
(``㌦``, ``ｶﾞ``, ``㈱``) is left alone: it is a surface in a table. NFKC never touches running text: it turns 10³ into 103.
"""

from __future__ import annotations

__all__ = ["fold", "lower"]

_ONE_TO_ONE = {
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


def fold(text: str) -> str:
    """Fold ``text`` one to one: the result has the same length.

    >>> fold("３８０億ドル（約５.９兆円）")
    '380億ドル(約5.9兆円)'
    """
    return text.translate(_ONE_TO_ONE)


def lower(folded: str) -> str:
    """Lower case of a folded text, same length.

    >>> lower("Nov. 3")
    'nov. 3'
    """
    return folded.lower()
