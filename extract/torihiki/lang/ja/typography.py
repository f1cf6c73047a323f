"""Ways to write Japanese that part or mark what belongs together: read as if the text had none of them.

Latin words set apart with blanks (米 OpenAI は 11 月 3 日), ， and ． for 、 and 。, and lines that a program broke at a width.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from torihiki.core.plain import Edit

__all__ = ["HABITS"]

_BLANKS = (" ", "\u00a0")
_LATIN = re.compile(r"[A-Za-z0-9À-ÿ０-９Ａ-Ｚａ-ｚ%％&＆$＄]")
_KANA = re.compile(r"[ぁ-んァ-ヴー一-龥々]")
_MARKS = re.compile(r"[「」『』（）()、。・]")
_CLOSE = re.compile(r"[A-Za-z0-9][ぁ-んァ-ヴー一-龥々]|[ぁ-んァ-ヴー一-龥々][A-Za-z0-9]")
_COMMA = re.compile(r"(?<=[ぁ-んァ-ヴー一-龥々」』）)])[,，]|(?<=[A-Za-zＡ-Ｚａ-ｚ])，|(?<=[0-9０-９%％])，(?![0-9０-９])")
_STOP = re.compile(
    r"(?<=[ぁ-ん一-龥々」』）)])[.．](?=\s|$|[ぁ-んァ-ヴ一-龥「『])|(?<=[ぁ-んァ-ヴー一-龥々」』）)])．|(?<=[A-Za-z0-9])．(?=\n|$)"
)
_FEWEST = 4  # blanks or marks of this sort that make a habit


def _marked(text: str) -> Iterator[Edit]:
    """、 and 。 for ， and ．

    >>> from torihiki.core.plain import plainly
    >>> plainly("両社は，交渉中だが，合意は近く，株主も，賛成する．", [_marked]).text
    '両社は、交渉中だが、合意は近く、株主も、賛成する。'
    """
    edits = [*_instead(text, _COMMA, "、"), *_instead(text, _STOP, "。")]
    yield from sorted(edits)


def _instead(text: str, pattern: re.Pattern[str], mark: str) -> list[Edit]:
    """``mark`` for what ``pattern`` finds, where it does so more often than ``mark`` stands in the text."""
    if text.count(mark) > text.count(",") + text.count("，") + text.count(".") + text.count("．"):
        return []
    found = [Edit(m.start(), m.end(), mark) for m in pattern.finditer(text)]
    wide = sum(text[edit.start] > "\u2e80" for edit in found)  # the narrow ones may be those of a foreign name
    return found if len(found) > max(text.count(mark), 0 if wide else _FEWEST - 1) else []


def _set_apart(text: str) -> Iterator[Edit]:
    """No blanks between Japanese and Latin letters.

    >>> from torihiki.core.plain import plainly
    >>> plainly("米 OpenAI は 11 月 3 日、380 億ドルの契約を結んだ。", [_set_apart]).text
    '米OpenAIは11月3日、380億ドルの契約を結んだ。'
    >>> plainly("OpenAIは11月3日、契約を結んだ。 NVIDIA も加わる", [_set_apart]) is None
    True
    """
    blanks = sorted(at for blank in _BLANKS if blank in text for at in _places(text, blank))
    if len(blanks) >= _FEWEST and len(blanks) >= len(_CLOSE.findall(text)):
        yield from (Edit(at, at + 1) for at in blanks)


def _places(text: str, blank: str) -> Iterator[int]:
    """Where a single blank parts a Japanese letter or mark from a Latin one."""
    at = text.find(blank, 1)
    while 0 < at < len(text) - 1:
        left, right = text[at - 1], text[at + 1]
        kana = (_KANA.match(left), _KANA.match(right))
        latin = (_LATIN.match(left), _LATIN.match(right))
        if (kana[0] and latin[1]) or (latin[0] and kana[1]) or (latin[0] and _MARKS.match(right)) or (_MARKS.match(left) and latin[1]):
            yield at
        at = text.find(blank, at + 1)


_LINES = 3  # so many lines that end inside a sentence make a habit
_NARROWEST, _WIDEST = 24, 100  # half-width columns that broken lines have
_SPARE = 4  # columns that a line may fall short of the width: a mark or a number goes over to the next
_HANGS = 2  # columns by which a mark may stand out
_ENDED = re.compile(r"[。．！？!?：:」』）)】》>|｜]\s*$")
_GOES_ON = re.compile(r"[ぁ-ん、。，．」』）)]")  # no line of its own begins so
_ITEM = re.compile(r"[\s\-*•・●■◆◇▼▽▲△○◎※★☆①-⑳【《〈<#|｜]|[0-9０-９]{1,2}[.．)）、]")


def _broken(text: str) -> Iterator[Edit]:
    """One line for the lines that a program broke at a width, wherever that was.

    >>> from torihiki.core.plain import plainly
    >>> plainly("両社は九日、電池の工場を共同でつくる\\nことで合意したと発表した。投資額は三百\\n億円で、来年の春に着工し、翌年の秋の稼\\n働をめざす。", [_broken]).text
    '両社は九日、電池の工場を共同でつくることで合意したと発表した。投資額は三百億円で、来年の春に着工し、翌年の秋の稼働をめざす。'
    >>> plainly("主な取引先\\n株式会社ノルヴァーン\\n株式会社タルヴォ\\n株式会社ハルデン", [_broken]) is None
    True
    """
    lines = text.split("\n")
    if len(lines) <= _LINES or max(map(len, lines)) > _WIDEST:
        return
    found = max((_soft(lines, [*map(measure, lines)]) for measure in (_columns, len)), key=len)
    yield from found


def _soft(lines: Sequence[str], widths: Sequence[int]) -> list[Edit]:
    """The breaks inside sentences, if lines of such widths are many; else none."""
    width = max(widths)
    if not _NARROWEST <= width <= _WIDEST:
        return []
    soft: list[Edit] = []
    short = at = 0
    for (line, following), wide in zip(pairwise(lines), widths, strict=False):
        at += len(line)
        if line and following and not _ITEM.match(following) and (_ENDED.search(line) is None or _GOES_ON.match(following)):
            if wide < width - _SPARE - _HANGS:
                short += 1  # a heading, an item
            else:
                latin = line[-1].isascii() and line[-1].isalpha() and following[0].isascii() and following[0].isalpha()
                soft.append(Edit(at, at + 1, " " if latin else ""))
        at += 1
    return soft if len(soft) >= max(_LINES, short / 2) else []


def _columns(line: str) -> int:
    """Half-width columns that a line takes; beyond the widest it does not matter how many."""
    return len(line) + sum(char > "\u2e80" for char in line[:_WIDEST])


HABITS = (_broken, _marked, _set_apart)
