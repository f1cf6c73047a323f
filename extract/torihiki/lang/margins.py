"""Blanks at the edges of lines: first lines set in, hanging lines of an item, blanks left over at an end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from torihiki.core.plain import Edit

__all__ = ["margins"]

_BLANKS = "[ \\t\\u3000\\u00a0]"
_ITEM = r"\-*+•‣▪–—・●■◆◇▼▽▲△○◎※★☆①-⑳|>"  # how far one is set in tells what it belongs to
_TEXT = rf"(?=[^\s{_ITEM}])"
_EDGE = re.compile(rf"(?P<first>(?<=[^\n]\n){_BLANKS}{{1,12}}{_TEXT})|(?:^|(?<=\n)){_BLANKS}{{1,40}}{_TEXT}|{_BLANKS}{{1,40}}(?=\n|$)")
_LINE = re.compile(rf"[^\s{_ITEM}][^\n]*\n$")  # neither set in nor an item
_SET = tuple(edge.format(blank) for blank in (" ", "\t", "\u3000", "\u00a0") for edge in ("\n{}", "{}\n"))


def margins(text: str) -> Iterator[Edit]:
    """Such blanks out of a text; a paragraph that only a line set in begins has a blank line before it.

    >>> from torihiki.core.plain import plainly
    >>> plainly("　両社が合意した。 \\n　額は伏せた。\\n  - 期間は3年", [margins]).text
    '両社が合意した。\\n額は伏せた。\\n  - 期間は3年'
    >>> plainly("the two firms\\nsaid.\\n   They gave no price.", [margins]).text
    'the two firms\\nsaid.\\n\\nThey gave no price.'
    """
    if text[:1].isspace() or any(edge in text for edge in _SET):
        for match in _EDGE.finditer(text):
            first = match["first"] and _LINE.match(text, text.rfind("\n", 0, match.start() - 1) + 1, match.start())
            yield Edit(match.start(), match.end(), "\n" if first else "")
