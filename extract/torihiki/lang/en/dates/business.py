"""Business years: which one a quarter or a relative name means, and its first month where text or table give it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from torihiki.core.lexicon import EDGE_AFTER, EDGE_BEFORE, Lexicon, Row, any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.dates import tense, words
from torihiki.lang.en.dates.state import State
from torihiki.values.change import replace
from torihiki.values.moment import Moment, Toward, When, resolve

__all__ = ["Frame", "Issuers", "fiscal", "frame", "with_issuer"]


@dataclass(frozen=True, slots=True)
class Frame:
    """The business year of the article: its label where a relation gives it, the quarters with the ends that the text states."""

    year: int | None = None
    ends: tuple[tuple[int, date], ...] = ()  # (quarter, last day)
    named: frozenset[int] = frozenset()  # quarters called fiscal
    first_month: int | None = None  # of a business year whose last month the text states

    def is_business(self, when: When) -> bool:
        """Whether a bare quarter is one of the business year."""
        return bool(self.ends) or self.first_month is not None or when.quarter in self.named


_ENDED = sieve(r",? (?:which |that )?(?:ended|ending|to|through)(?: on)? $|[ ]$", re.IGNORECASE)


_YEAR_ENDS = sieve(
    rf"\b(?:fiscal|financial|business) year,? (?:that |which )?(?:ends?|runs? (?:through|to|until)|closes?) (?:in |on |at the end of "
    rf"|the last \w+ (?:of|in) )?(?P<m>{words.MONTH})",
    re.IGNORECASE,
)


def frame(found: Sequence[Found[Any]], scene: Scene) -> Frame:
    """Quarters that the text dates (the second quarter, ended Aug. 2) or calls fiscal, and the year that comparisons give."""
    dates = [f for f in found if f.kind == "date" and isinstance(f.value, When)]
    ends: list[tuple[int, date]] = []
    named = set()
    year: int | None = None
    for first, second in zip(dates, [*dates[1:], None], strict=False):
        when: When = first.value
        if when.quarter and when.fiscal:
            named.add(when.quarter)
        if when.like and when.fiscal and when.year:
            year = when.year + 1
        if not when.quarter or second is None or second.value.day is None or second.value.month is None:
            continue
        between = scene.text[first.end : second.start]
        if not _ENDED.fullmatch(between) or (between == " " and not scene.text[first.start : second.start].isupper()):
            continue
        end = resolve(replace(second.value, weekday=None), scene.anchor).end
        if end is not None and not _calendar_quarter(when.quarter, end):
            ends.append((when.quarter, end))
    stated = _YEAR_ENDS.search(scene.text)
    first_month = words.month(stated["m"]) % 12 + 1 if stated else None
    return Frame(year, tuple(ends), frozenset(named), None if first_month == 1 else first_month)


def _calendar_quarter(quarter: int, end: date) -> bool:
    """Whether a quarter that ends on this day is the calendar's, a week more or less."""
    close = date(end.year + (quarter == 4), quarter * 3 % 12 + 1, 1) - timedelta(days=1)
    return abs((end - close).days) <= 7 or abs((end - close).days - 365) <= 7 or abs((end - close).days + 365) <= 7


def fiscal(when: When, anchor: date | None, state: State, *, frame: Frame, row: Row | None, toward: Toward | None) -> Moment:
    """A date of a business year: its label from the text or, for a bare quarter, from the time at which it is spoken of."""
    if row is not None and when.fiscal_start is None and when.year is not None:
        return resolve(with_issuer(when, row), anchor)
    year, start = when.year, when.fiscal_start
    if year is None and frame.ends:
        quarter, end = frame.ends[0]
        last = _months_later(end, 3 * (4 - quarter))
        year = frame.year if frame.year is not None else last.year
        steps = when.shift[1] if when.shift else 0
        if when.quarter and when.quarter != quarter and when.shift is None:
            steps = int(toward == "future" and when.quarter < quarter) - int(toward != "future" and when.quarter > quarter)
        year += steps
        begin = _months_later(end, -3 * quarter)
        start = start or ((begin.year, begin.month + 1) if begin.month < 12 else (begin.year + 1, 1))
        if end.day < 15:
            start = (begin.year, begin.month)
        start = (start[0] + steps, start[1])
    elif year is None and frame.first_month is not None and anchor is not None:
        label = _label(when, anchor, frame.first_month, 1, toward)
        return resolve(replace(when, year=label, shift=None, fiscal_start=(label - 1, frame.first_month)), anchor)
    elif year is None and row is not None and anchor is not None:
        return resolve(
            with_issuer(
                replace(when, year=_label(when, anchor, int(row.fields["start"]), int(row.fields["ahead"]), toward), shift=None), row
            ),
            anchor,
        )
    elif year is None and frame.year is not None:
        year = frame.year + (when.shift[1] if when.shift else 0)
    elif year is None and when.quarter and anchor is not None and when.shift is None:
        ahead = 2 if toward == "future" else -1
        year = _months_later(anchor, 3 * (4 - when.quarter) + ahead).year
    elif year is None and when.shift and anchor is not None:
        base = state.last if when.chained else None
        if base is not None and base.timex.startswith("FY") and base.timex[2:6].isdigit():
            year = int(base.timex[2:6]) + when.shift[1]
        else:
            named = [int(m.timex[2:6]) for _, m in state.topics if m.timex.startswith("FY") and m.timex[2:6].isdigit()]
            year = (max(named) if named and when.shift[1] == 0 and max(named) >= anchor.year else anchor.year) + when.shift[1]
    if year is None:
        return resolve(replace(when, shift=None, chained=False), anchor)
    return resolve(replace(when, year=year, shift=None, chained=False, fiscal_start=start), anchor)


def with_issuer(when: When, row: Row) -> When:
    """The business year of a known issuer: its first month, and whether its label is the year of its end."""
    if not when.fiscal or when.year is None or when.fiscal_start is not None:
        return when
    return replace(when, fiscal_start=(when.year - int(row.fields["ahead"]), int(row.fields["start"])))


def _label(when: When, anchor: date, month: int, ahead: int, toward: Toward | None) -> int:
    """The label of the business year (first month, years that its name runs ahead) that a relative name or a bare quarter means."""
    label = (anchor.year if anchor.month >= month else anchor.year - 1) + ahead
    if when.shift:
        return label + when.shift[1]
    if when.quarter:
        running = ((anchor.month - month) % 12) // 3 + 1
        if toward == "future":
            return label + (when.quarter < running)
        return label - (when.quarter > running)
    return label


def _months_later(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, min(day.day, 28))


_PRONOUN = sieve(r"\b(?:it|its|the company|the firm|the group|the chipmaker|the carmaker|the retailer|we|our)\b", re.IGNORECASE)


class Issuers:
    """The issuers whose business years are known (table ``fiscal``)."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._rows = lexicon.words("fiscal", "en")
        self._pattern = sieve(f"{EDGE_BEFORE}(?:{any_of(self._rows)}){EDGE_AFTER}")

    def near(self, scene: Scene, found: Found[Any], only: Row | None) -> Row | None:
        """The issuer meant at a date: the nearest in its sentence, the one that a pronoun takes up, or the article's ``only`` one."""
        left, right = tense.clause(scene, found.start, found.end)
        near = [(len(left) - m.end(), m.group()) for m in self._pattern.finditer(left)]
        near += [(m.start(), m.group()) for m in self._pattern.finditer(right)]
        if near:
            return self._rows[min(near)[1]]
        if _PRONOUN.search(left + " " + right):
            before = list(self._pattern.finditer(scene.text, max(found.start - 500, 0), found.start))
            return self._rows[before[-1].group()] if before else None
        return only

    def only(self, scene: Scene) -> Row | None:
        """The issuer of the table that the article names, if it names just one."""
        named = {self._rows[m.group()].id: self._rows[m.group()] for m in self._pattern.finditer(scene.text)}
        return next(iter(named.values())) if len(named) == 1 else None
