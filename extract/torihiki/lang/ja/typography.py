"""Texts that set Latin words apart with blanks (米 OpenAI は 11 月 3 日), or have ， and ． for 、 and 。: read as if they did not."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Tight", "tighten"]

_BLANKS = (" ", "\u00a0")
_LATIN = re.compile(r"[A-Za-z0-9À-ÿ０-９Ａ-Ｚａ-ｚ%％&＆$＄]")
_KANA = re.compile(r"[ぁ-んァ-ヴー一-龥々]")
_MARKS = re.compile(r"[「」『』（）()、。・]")
_CLOSE = re.compile(r"[A-Za-z0-9][ぁ-んァ-ヴー一-龥々]|[ぁ-んァ-ヴー一-龥々][A-Za-z0-9]")
_COMMA = re.compile(r"(?<=[ぁ-んァ-ヴー一-龥々」』）)])[,，]")
_STOP = re.compile(r"(?<=[ぁ-ん一-龥々」』）)])[.．](?=\s|$|[ぁ-んァ-ヴ一-龥「『])")
_FEWEST = 4  # blanks or marks of this sort that make a habit


class Tight(NamedTuple):
    """``text`` without such blanks; ``offsets[i]`` is where its code point ``i`` stands in the text as given."""

    text: str
    offsets: list[int]

    def start(self, at: int) -> int:
        """Where a span that begins at ``at`` begins in the text as given."""
        return self.offsets[at]

    def end(self, at: int) -> int:
        """Where a span that ends before ``at`` ends in the text as given."""
        return self.offsets[at - 1] + 1 if at else 0


def tighten(text: str) -> Tight | None:
    """The text with 、 and 。 and without blanks between Japanese and Latin letters; ``None`` if it has no other habit.

    >>> tighten("米 OpenAI は 11 月 3 日、380 億ドルの契約を結んだ。").text
    '米OpenAIは11月3日、380億ドルの契約を結んだ。'
    >>> tighten("両社は，交渉中だが，合意は近く，株主も，賛成する．").text
    '両社は、交渉中だが、合意は近く、株主も、賛成する．'
    >>> tighten("OpenAIは11月3日、契約を結んだ。 NVIDIA も加わる") is None
    True
    """
    marked = _marked(_marked(text, _COMMA, "、"), _STOP, "。")
    blanks = [at for blank in _BLANKS for at in _places(text, blank)] if any(blank in text for blank in _BLANKS) else []
    if len(blanks) < _FEWEST or len(blanks) < len(_CLOSE.findall(text)):
        return Tight(marked, list(range(len(text)))) if marked != text else None
    out = set(blanks)
    offsets = [at for at in range(len(text)) if at not in out]
    return Tight("".join(marked[at] for at in offsets), offsets)


def _marked(text: str, pattern: re.Pattern[str], mark: str) -> str:
    """The text with ``mark`` for what ``pattern`` finds, where it does so more often than ``mark`` stands in it."""
    if text.count(mark) > text.count(",") + text.count("，") + text.count(".") + text.count("．"):
        return text
    return pattern.sub(mark, text) if len(pattern.findall(text)) > max(text.count(mark), _FEWEST - 1) else text


def _places(text: str, blank: str) -> list[int]:
    """Where a single blank parts a Japanese letter or mark from a Latin one."""
    places = []
    at = text.find(blank, 1)
    while 0 < at < len(text) - 1:
        left, right = text[at - 1], text[at + 1]
        kana = (_KANA.match(left), _KANA.match(right))
        latin = (_LATIN.match(left), _LATIN.match(right))
        if (kana[0] and latin[1]) or (latin[0] and kana[1]) or (latin[0] and _MARKS.match(right)) or (_MARKS.match(left) and latin[1]):
            places.append(at)
        at = text.find(blank, at + 1)
    return places
