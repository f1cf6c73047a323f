"""When an article was published: a date line in its text, or a date in its file name. Never a guess, never the clock.

The dates themselves are found by the language's date rules; here is only the question whether a line is a date line. A date inside a
sentence is not one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from torihiki.core.fold import fold

__all__ = ["HEAD", "Day", "contradiction", "from_name", "from_text", "head", "with_years"]

HEAD = 2_000  # characters at the beginning where a date line may stand
TAIL = 400
LINES = 14
_EARLY, _LATE = 7, 1  # days that a date line may lie before and after the day of publication

_NAME_DATE = re.compile(r"(?<![0-9])(19[0-9]{2}|20[0-9]{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12][0-9]|3[01])(?![0-9])")

_YEAR = re.compile(r"[0-9]{4}|[0-9〇一二三四五六七八九十百千元][./年-]")
# what no date with its day is without: a month by name or sign, or figures with signs between them
_MONTH = re.compile(
    r"[月元]|[0-9] ?[/-] ?[0-9]|[0-9] ?\. ?[0-9]{1,2} ?\. ?[0-9]|[0-9]{8}|(?<![a-z])"
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])",
    re.IGNORECASE,
)
_HOLE = "\x01"
_CLOCK = (
    r"(?:(?:午前|午後|am|pm)?[0-9]{1,2}(?:[:時][0-9]{2}(?::[0-9]{2})?分?|時)(?:\s?[ap]\.?m\.?)?|[0-9]{1,2}\s?[ap]\.?m\.?)"
    r"(?:\s?\(?(?:jst|utc|gmt|et|est|edt|pt|pst|pdt|ct|cet|bst|[+-][0-9]{2}:?[0-9]{2})\)?)?"
)
_WEEKDAY = r"(?:\(?[月火水木金土日](?:曜日?)?\)|[月火水木金土日]曜日?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?)"
_FIRST_LABEL = (
    r"(?:公開|配信|掲載|発行|発表|投稿|作成|published|posted|released|first published|publish(?:ed)? date|release date|date|日付)"
)
_LATER_LABEL = r"(?:最終更新|更新|last updated|updated|modified)"
_NOISE = re.compile(
    rf"(?:{_FIRST_LABEL}|{_LATER_LABEL})(?:日時?|\s?on|\s?at)?|{_CLOCK}|{_WEEKDAY}|(?<![a-z])at(?![a-z])|"
    r"朝刊|夕刊|付け?|[\s:|,./・\-—=()\[\]【】#*_>]",
    re.IGNORECASE,
)
_LATER = re.compile(_LATER_LABEL, re.IGNORECASE)
# SEATTLE, Nov. 3, 2025 —  |  LONDON--(BUSINESS WIRE)--Nov. 3, 2025--  |  東京、2025年11月4日 —  |  【ニューヨーク=山田】2025年11月4日
_DATELINE = re.compile(
    rf"\(?[A-Z][A-Za-z.'’&/ ,()\-–—]{{1,90}}?[,\s\-–—(]{{1,4}}{_HOLE}\)?\s*"
    rf"(?:/[A-Z][A-Za-z -]{{2,30}}/|\([A-Z][A-Za-z .]{{2,30}}\))?\s*(?:--|[—–:\-]|\(|$)"
)
_LATE_PLACE = re.compile(rf"{_HOLE}\s?(?:/[A-Z][A-Za-z -]{{2,30}}/\s?)?(?:--|[—–]|/)")
_JA_DATELINE = re.compile(
    rf"[【\[(][^】\])]{{0,40}}{_HOLE}[^】\])]{{0,20}}[】\])]|[【\[(][^】\])]{{1,40}}[】\])]\s?{_HOLE}|"
    rf"[^\s。、はがをに]{{1,12}}[、,]\s?{_HOLE}\s?(?:--|[—–\-]|/|\()"
)
_BYLINE = re.compile(
    rf"(?:by\s[^{_HOLE}]{{2,60}}|[^{_HOLE}。]{{1,24}}?)(?:[|/・—–,]|\s-\s|\s){_HOLE}$|{_HOLE}(?:[|/・—–,]|\s-\s|\s)[^。]{{1,24}}$",
    re.IGNORECASE,
)
_SECOND = re.compile(r"[0-9]{1,4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?")  # a second date: published … updated …
_BEFORE, _AFTER, _BESIDE = 120, 80, 60  # characters left and right of the date that are looked at; beside it in a line of little else
_SMALL_WORD = re.compile(r"(?<![A-Za-z'’])(?!(?:de|la|le|el|al|da|do|di|du|los|las|von|am|and)(?![a-z]))[a-z]{2,}")  # none in a place
_PROSE = re.compile(r"[はがをにでともへ]|(?<![A-Za-z])(?:the|a|an|in|on|of|to|for|will|is|are|was|has|by)(?![A-Za-z])")


# what ``_may_date`` looks at; each is more than ``_on_line`` allows
_OPENING = 170  # characters in which the date of a long line stands
_SHORT, _LONG = 110, 240  # up to here a by-line is possible; up to here a line of nothing but dates and labels
_LABELS, _IN_DATES = 12, 4  # small English words in labels and dates
_KANA = re.compile(r"[はがをもへ。]")  # in no label and no date
_SENTENCE = re.compile(r"[^\[(【（［]*[はがをもへ。][^\[(【（［]*")  # no place either, unless in brackets
_OPENED = re.compile(  # a name in Latin letters, brackets, a date, a place with a comma
    r"[*_# ]*(?:[(\[【A-Z0-9'〇一二三四五六七八九十百千元令平昭大明同本]|[^\s。、はがをに]{1,14}[、,])|\s*[a-z]{1,12}\.?,? ?(?:the |of )*[0-9]"
)


class Day(NamedTuple):
    """A full date (year, month, day) that the date rules found at ``[start, end)``."""

    start: int
    end: int
    day: date


def from_name(path: str) -> date | None:
    """The date in a file name (``2025-11-04-….txt``, ``20251104_….html``), else in the folders above it, nearest first.

    >>> from_name("news/2025-11-04-chips.txt")
    datetime.date(2025, 11, 4)
    """
    for part in reversed(path.replace("\\", "/").split("/")):
        match = _NAME_DATE.search(part)
        if match:
            try:
                return date(int(match.group(1)), int(match.group(3)), int(match.group(4)))
            except ValueError:
                continue
    return None


def head(text: str) -> str:
    """The part of a text in which a date line may stand."""
    return text[:HEAD]


def with_years(text: str) -> str:
    """The head with all lines blank that cannot be a date line, so that they need not be read; empty if none can.

    >>> with_years("東京で8日\\n2025年11月4日")
    '     \\n2025年11月4日'
    """
    lines = head(text).split("\n")
    seen, last = 0, -1
    for number, line in enumerate(lines):
        seen += bool(line.strip())
        if seen <= LINES and _may_date(line):
            last = number
        else:
            lines[number] = " " * len(line)
    return "\n".join(lines[: last + 1])


def _may_date(line: str) -> bool:
    """Whether a line names a year and a month and has not the length and words of prose; never wrong in saying no.

    A long line can only open with its date, or with a place and its date.
    """
    start = fold(line[:_OPENING])
    year = _YEAR.search(start)
    if year is None or _MONTH.search(start) is None:
        return False
    if len(line) <= _SHORT:
        return True
    if len(line) <= _LONG and not _KANA.search(line) and sum(1 for _ in _SMALL_WORD.finditer(line)) <= _LABELS:
        return True
    if _OPENED.match(start) is None:
        return False
    return sum(1 for _ in _SMALL_WORD.finditer(start, 0, year.start())) <= _IN_DATES


def from_text(text: str, days: Sequence[Day]) -> date | None:
    """The day of the first date line among the text's first lines; one that tells of an update counts only if there is no other.

    >>> from_text("公開日: 2025年11月4日", [Day(5, 15, date(2025, 11, 4))])
    datetime.date(2025, 11, 4)
    """
    later: date | None = None
    for line, update in _date_lines(text, days):
        if not update:
            return line.day
        later = later or line.day
    return later


def contradiction(text: str, days: Sequence[Day], published: date) -> str | None:
    """A sentence for a person if the text's date line cannot be that of an article published on that day, else ``None``.

    A line is up to a week older (a wire story printed later), or a day younger (today here is tomorrow elsewhere). A day beside a
    name (by-lines) is no evidence here, nor one behind which no text follows.

    >>> contradiction("公開日: 2025年11月4日", [Day(5, 15, date(2025, 11, 4))], date(2025, 3, 1)) is None
    True
    >>> contradiction("公開日: 2025年11月4日\\n本文", [Day(5, 15, date(2025, 11, 4))], date(2025, 3, 1))
    "its date line says '2025年11月4日', but the article is dated 2025-03-01"
    """
    if all(_fits(day.day, published) for day in days):
        return None  # whichever of them is a date line's
    line = next((d for d, update in _date_lines(text, days, bylines=False) if not update), None)
    if line is None or _fits(line.day, published):
        return None
    said = text[line.start : line.end]
    if not any(c.isnumeric() for c in said) or not re.search(r"\w", text[line.end :]):
        return None
    return f"its date line says {said!r}, but the article is dated {published.isoformat()}"


def _fits(day: date, published: date) -> bool:
    return -_EARLY <= (day - published).days <= _LATE


def _date_lines(text: str, days: Sequence[Day], *, bylines: bool = True) -> Iterator[tuple[Day, bool]]:
    """The days (sorted) of the date lines among the text's first lines, and whether each tells of an update."""
    start = seen = at = 0
    for line in head(text).split("\n"):
        if at == len(days) or seen >= LINES:
            return
        end = start + len(line)
        seen += bool(line.strip())
        while at < len(days) and days[at].start < start:
            at += 1
        if at < len(days) and days[at].end <= end:
            day = days[at]
            if _is_date_line(line, Day(day.start - start, day.end - start, day.day), bylines=bylines):
                yield day, _LATER.search(line[:40]) is not None
        start = end + 1


def _is_date_line(line: str, day: Day, *, bylines: bool) -> bool:
    """Whether a line that holds ``day`` (offsets in the line) is there to tell it."""
    if day.start > _BEFORE:
        return False
    size = len(line) - day.end
    before, after = line[: day.start], line[day.end : day.end + _AFTER]
    if size > _BESIDE and _SENTENCE.fullmatch(before):
        return False
    before, after = fold(before), fold(after)
    if size <= _BESIDE and _is_bare(before, after):
        return True
    shape = f"{before}{_HOLE}{after}"
    if _DATELINE.match(shape.lstrip("*_ ")) and not _SMALL_WORD.search(before):
        return True
    if not before.strip() and _LATE_PLACE.match(shape.lstrip()):
        return True
    if _JA_DATELINE.match(shape.lstrip("*_# ")):
        return True
    named = bylines and len(before) + size <= _BESIDE and _BYLINE.match(shape.strip())
    return bool(named) and not _PROSE.search(re.sub(r"(?i)^by\s", "", before) + after)


def _is_bare(before: str, after: str) -> bool:
    """Nothing but labels, weekday, clock and signs beside the date."""
    return all(_NOISE.sub("", _SECOND.sub("", side)) == "" for side in (before, after))
