"""What the text's dates are once read in order: tense, the period that the text speaks of, business years, bounds, warnings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from torihiki.core.language import Draft, Step
from torihiki.core.lexicon import EDGE_AFTER, EDGE_BEFORE, Lexicon, Row, any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.lang.en.dates import bounds, tense
from torihiki.values.moment import Moment, Range, Toward, When, resolve

__all__ = ["step"]

_COMPARES = re.compile(r"\b(?:from|versus|versis|vs\.?|against|compar(?:ed|es|ing)|than|up|down|rose|fell|over|unchanged|increase|decrease|rise|fall|gain|higher|lower|and)\b", re.IGNORECASE)
_BOUND_AHEAD = re.compile(r"\b(?:by|until|till|through|before|due)(?: (?:the|end|of|on|early|late|mid))* $", re.IGNORECASE)
_GRAIN = re.compile(r"(?P<year>\d{4})(?:-(?P<rest>.+))?$")


@dataclass(slots=True)
class _State:
    """What the dates read so far tell about the next."""

    last: Moment | None = None  # the last date of any kind
    last_at: int = 0
    topics: list[tuple[int, Moment]] = field(default_factory=list)  # periods that figures are about: months, quarters, business years
    quarters: dict[int, Moment] = field(default_factory=dict)  # business quarters established so far
    fiscal_year: int | None = None
    fiscal_start: tuple[int, int] | None = None
    last_toward: Toward | None = None


def step(lexicon: Lexicon) -> Step:
    """The step that turns each date's words into a moment."""
    issuers = lexicon.words("fiscal", "en")
    issuer = re.compile(f"{EDGE_BEFORE}(?:{any_of(issuers)}){EDGE_AFTER}") if issuers else None

    def run(draft: Draft) -> Draft:
        state = _State()
        scene = draft.scene
        fiscal = _fiscal_frame(draft.found, scene)
        out: list[Found[Any]] = []
        dates = [f for f in draft.found if f.kind == "date"]
        following = {id(a): b for a, b in zip(dates, dates[1:], strict=False)}
        for found in draft.found:
            if found.kind != "date" or not isinstance(found.value, (When, Range)):
                out.append(found)
                continue
            when = _shared(found, following.get(id(found)), scene)
            row = _issuer(scene, found, issuer, issuers) if _is_fiscal(when) else None
            moment = _resolve(when, found, scene, state, fiscal, row)
            if moment is None:
                continue
            if isinstance(when, When) and when.weekday and when.day is not None and moment.start and not when.nth:
                _check(when, moment, found, draft)
            bound, cues = bounds.bound(scene, found.start, found.end, moment)
            moment = replace(moment, bound=bound)
            _note(state, moment, found, scene)
            out.append(replace(found, value=moment, cues=(*found.cues, *cues)))
        draft.found = out
        return draft

    return run


def _is_fiscal(when: When | Range) -> bool:
    return when.fiscal if isinstance(when, When) else when.first.fiscal or when.last.fiscal


_AND_YEAR = re.compile(r" (?:and|or|&) (?:in )?$")


def _shared(found: Found[Any], following: Found[Any] | None, scene: Scene) -> When | Range:
    """March and June 2019: the year of the second is that of the first too."""
    when: When | Range = found.value
    if not isinstance(when, When) or following is None or not isinstance(following.value, When):
        return when
    other = following.value
    if when.year is None and when.shift is None and (when.month or when.quarter) and not when.weekday and other.year and (
        (other.month and when.month and (when.day is None) == (other.day is None)) or (other.quarter and when.quarter)
    ) and _AND_YEAR.fullmatch(scene.text[found.end : following.start]) and (when.month or 0) < (other.month or 99):  # fmt: skip
        return replace(when, year=other.year, fiscal=when.fiscal or other.fiscal)
    return when


def _check(when: When, moment: Moment, found: Found[Any], draft: Draft) -> None:
    if moment.start is not None and moment.start.isoweekday() != when.weekday:
        said = draft.scene.raw[found.start : found.end]
        name = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[moment.start.isoweekday() - 1]
        draft.warnings.append(f"the weekday of {said!r} contradicts its date: {moment.start.isoformat()} is a {name}")


def _toward(found: Found[Any], scene: Scene, state: _State) -> Toward | None:
    left, right = tense.clause(scene, found.start, found.end)
    if re.search(r"\b(?:and|or|,) $", left) and state.last_toward and found.start - state.last_at < 8:
        return state.last_toward  # Wednesday and Thursday
    toward = tense.looks(left, right)
    if toward is None and _BOUND_AHEAD.search(left):
        return "future"
    return toward


def _resolve(  # noqa: PLR0911  one return a way of meaning
    when: When | Range, found: Found[Any], scene: Scene, state: _State, fiscal: _Frame, row: Row | None
) -> Moment | None:
    anchor = scene.anchor
    toward = _toward(found, scene, state)
    state.last_toward = toward
    if isinstance(when, Range):
        if row is not None:
            when = Range(_with_issuer(when.first, row), _with_issuer(when.last, row))
        return resolve(when, anchor, state.last, toward)
    if when.fiscal:
        return _fiscal(when, found, scene, state, fiscal, row, toward)
    if when.quarter and when.year is None and when.shift is None and fiscal.is_business(when, found):
        return _fiscal(replace(when, fiscal=True), found, scene, state, fiscal, row, toward)
    if when.like:
        return _like(when, found, scene, state)
    if when.weekday and when.day is not None and when.month is None and anchor is not None:
        return _weekday_day(when, anchor)
    if when.weekday and when.day is not None:
        if when.year is None and anchor is not None:
            when = _year_by_weekday(when, anchor)
        return resolve(replace(when, weekday=None), anchor, state.last, toward)
    if found.rule == "en.dates.away" and when.shift == ("year", -1):
        compared = _year_ago(when, found, scene, state)
        if compared is not None:
            return compared
    if when.shift and when.shift[0] == "month" and when.chained and state.topics:
        base = _topic(state, "month", scene)
        return resolve(when, anchor, base or state.last, toward)
    if when.weekday and when.day is None and toward == "future" and state.last and state.last.start and anchor and when.shift is None:
        if state.last.start > anchor and found.start - state.last_at < 120 and state.last.start == state.last.end:
            anchor = state.last.start - timedelta(days=0)
    if anchor is not None and found.rule == "en.dates.weekend" and toward != "future" and anchor.isoweekday() < 6:
        when = replace(when, shift=("weekend", -1))
    if anchor is not None and found.rule == "en.dates.year-end" and toward == "past" and when.shift and _ended_before(when.shift[0], anchor):
        when = replace(when, shift=(when.shift[0], -1))
    if when.chained and state.last is None and anchor is None:
        return resolve(when, None, None, toward)
    if when.month and when.day and when.year is None and _dateline(found, scene):
        toward = "near"
    return resolve(when, anchor, state.last, toward)


_DATELINE = re.compile(r"(?:^|\n)[^\n]{0,60}$")


def _dateline(found: Found[Any], scene: Scene) -> bool:
    """Whether a day stands in a dateline: NEW YORK, Jan. 22 —."""
    return bool(re.match(r" ?(?:\([A-Za-z]+\) ?)?(?:-|—|--|/PRNewswire)", scene.after(found.end))) and bool(
        re.search(r"(?:^|[A-Z]{3,}[A-Za-z., ]*, ?)$", scene.before(found.start, 40))
    )


def _ended_before(unit: str, anchor: date) -> bool:
    """Whether the end of the unit that a past tense speaks of is the last one: at year-end the bank held, written in February."""
    return {"year": anchor.month < 12, "quarter": (anchor.month % 3 != 0 or anchor.day < 20), "month": anchor.day < 25}.get(unit, False)


def _weekday_day(when: When, anchor: date) -> Moment:
    """Friday the 22nd: the nearest month in which the two agree."""
    for k in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6):
        index = anchor.year * 12 + anchor.month - 1 + k
        try:
            day = date(index // 12, index % 12 + 1, when.day or 1)
        except ValueError:
            continue
        if day.isoweekday() == when.weekday:
            return Moment(day.isoformat(), None, day, day)
    return resolve(replace(when, weekday=None), anchor)


def _year_by_weekday(when: When, anchor: date) -> When:
    """Tuesday, March 24: the year in which it is one, this year first."""
    for year in (anchor.year, anchor.year - 1, anchor.year + 1):
        try:
            day = date(year, when.month or 1, when.day or 1)
        except ValueError:
            continue
        if day.isoweekday() == when.weekday and abs((day - anchor).days) < 300:
            return replace(when, year=year)
    return when


def _grain(timex: str) -> str:
    if "/" in timex:
        return "range"
    if timex.startswith("FY"):
        return "quarter" if "-Q" in timex else "half" if "-H" in timex else "year"
    for mark, name in (("-Q", "quarter"), ("-H", "half"), ("-W", "week")):
        if mark in timex:
            return name
    parts = timex.split("-")
    return {1: "year", 2: "month", 3: "day"}.get(len(parts), "other") if timex[:4].isdigit() else "other"


def _topic(state: _State, noun: str | None, scene: Scene) -> Moment | None:
    """The period that the text's figures are about: the latest of those named so far."""
    grains = {noun} if noun in {"month", "quarter", "half", "week"} else {"month", "quarter", "half", "range"} | ({"year"} if noun == "year" else set())
    fits = [(at, m) for at, m in state.topics if _grain(m.timex) in grains and (m.end is None or scene.anchor is None or m.end <= scene.anchor or noun)]
    dated = [(m.end, at, m) for at, m in fits if m.end is not None]
    if fits and (not dated or fits[-1][1].end is None):
        return fits[-1][1]
    return max(dated, key=lambda t: (t[0], t[1]))[2] if dated else None


def _like(when: When, found: Found[Any], scene: Scene, state: _State) -> Moment | None:
    text = scene.lower[found.start : found.end]
    if when.month is not None:  # the previous February: the one before the period that the text speaks of
        base = _topic(state, "month", scene)
        edge = base.start if base and base.start else scene.anchor
        if edge is None:
            return Moment(f"XXXX-{when.month:02d}")
        sign = 1 if when.shift and when.shift[1] > 0 else -1
        year = edge.year + (sign if (when.month >= edge.month if sign < 0 else when.month <= edge.month) else 0)
        return resolve(When(month=when.month, year=year), scene.anchor)
    noun = next((n for n in ("month", "quarter", "half", "week", "day", "time", "year") if re.search(rf"\b{n}\b(?! ?-)", re.sub(r"(?:prior|last|previous|preceding)?[- ]?year[- ]?(?:earlier|ago|before)?|last year", "", text))), None)
    if noun == "week":
        last = state.last
        base = last if last and "-W" in last.timex else resolve(When(shift=("week", 0)), last.start if last and last.start else scene.anchor)
        week = int(base.timex[6:8]) if base.timex[6:8].isdigit() else None
        year = when.year or (int(base.timex[:4]) + (when.shift[1] if when.shift else 0) if base.timex[:4].isdigit() else None)
        return resolve(When(year=year, week=week), scene.anchor) if week else None
    if noun in {"day", "time"} and state.last is not None:
        return resolve(when, scene.anchor, state.last)
    base = _topic(state, noun, scene) or _topic(state, None, scene)
    if base is None:
        years = when.shift[1] if when.shift else 0
        if when.year is not None:
            return resolve(When(year=when.year, fiscal=when.fiscal), scene.anchor)
        return resolve(When(shift=("year", years)), scene.anchor) if years else None
    if when.fiscal and not base.timex.startswith("FY"):
        return resolve(When(year=when.year, fiscal=True), scene.anchor)
    return resolve(when, scene.anchor, base)


def _year_ago(when: When, found: Found[Any], scene: Scene, state: _State) -> Moment | None:
    """A year ago, a year earlier, where a month, quarter or half is compared: that of the year before."""
    left, _ = tense.clause(scene, found.start, found.end)
    starts = not left.strip()
    if not starts and not _COMPARES.search(left[-80:]):
        return None
    if re.search(r"\b(?:about|around|founded|began|started|launched|until|since) $", left):
        return None
    grained = [(at, m) for at, m in state.topics if found.start - at < 600]
    if not grained:
        return None
    base = _topic(state, None, scene)
    years = [m for at, m in grained if m.timex.startswith("FY") and _grain(m.timex) == "year"]
    if years and (base is None or not any(m is base for _, m in grained) or grained[-1][1] is years[-1]):
        base = years[-1]
    if base is None or not any(m == base for _, m in grained):
        return None
    return resolve(When(like=True, shift=("year", -1)), scene.anchor, base)


def _note(state: _State, moment: Moment, found: Found[Any], scene: Scene) -> None:
    state.last, state.last_at = moment, found.end
    grain = _grain(moment.timex)
    past = moment.start is None or scene.anchor is None or moment.start <= scene.anchor
    if (grain in {"month", "quarter", "half"} or moment.timex.startswith("FY")) and past and moment.mod is None and "X" not in moment.timex[2:6]:
        state.topics.append((found.end, moment))


# --- business years ---


@dataclass(frozen=True, slots=True)
class _Frame:
    """The business year of the article: its label where a relation gives it, the quarters with the ends that the text states."""

    year: int | None = None
    ends: tuple[tuple[int, date], ...] = ()  # (quarter, last day)
    named: frozenset[int] = frozenset()  # quarters called fiscal

    def is_business(self, when: When, found: Found[Any]) -> bool:
        """Whether a bare quarter is one of the business year."""
        return any(q == when.quarter for q, _ in self.ends) or when.quarter in self.named


_ENDED = re.compile(r",? (?:which |that )?(?:ended|ending|to|through)(?: on)? $|[ ]$", re.IGNORECASE)


def _fiscal_frame(found: Sequence[Found[Any]], scene: Scene) -> _Frame:
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
    return _Frame(year, tuple(ends), frozenset(named))


def _calendar_quarter(quarter: int, end: date) -> bool:
    """Whether a quarter that ends on this day is the calendar's, a week more or less."""
    close = date(end.year + (quarter == 4), quarter * 3 % 12 + 1, 1) - timedelta(days=1)
    return abs((end - close).days) <= 7 or abs((end - close).days - 365) <= 7 or abs((end - close).days + 365) <= 7


def _fiscal(
    when: When, found: Found[Any], scene: Scene, state: _State, frame: _Frame, row: Row | None, toward: Toward | None
) -> Moment:
    anchor = scene.anchor
    if row is not None and when.fiscal_start is None and when.year is not None:
        return resolve(_with_issuer(when, row), anchor)
    year, start = when.year, when.fiscal_start
    if year is None and frame.ends:
        quarter, end = frame.ends[0]
        last = _months_later(end, 3 * (4 - quarter))
        year = frame.year if frame.year is not None else last.year
        year += when.shift[1] if when.shift else 0
        begin = _months_later(end, -3 * quarter)
        start = start or ((begin.year, begin.month + 1) if begin.month < 12 else (begin.year + 1, 1))
        if end.day < 15:
            start = (begin.year, begin.month)
        if when.shift:
            start = (start[0] + when.shift[1], start[1])
    elif year is None and row is not None and anchor is not None:
        return resolve(_with_issuer(replace(when, year=_current(when, anchor, row, toward), shift=None), row), anchor)
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


def _with_issuer(when: When, row: Row) -> When:
    """The business year of a known issuer: its first month, and whether its label is the year of its end."""
    if not when.fiscal or when.year is None or when.fiscal_start is not None:
        return when
    return replace(when, fiscal_start=(when.year - int(row.fields["ahead"]), int(row.fields["start"])))


def _current(when: When, anchor: date, row: Row, toward: Toward | None) -> int:
    """The label of the issuer's business year that a relative name or a bare quarter means."""
    month = int(row.fields["start"])
    label = (anchor.year if anchor.month >= month else anchor.year - 1) + int(row.fields["ahead"])
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


def _issuer(scene: Scene, found: Found[Any], pattern: re.Pattern[str] | None, issuers: dict[str, Row]) -> Row | None:
    """The issuer nearest to the date in its sentence."""
    if pattern is None:
        return None
    left, right = tense.clause(scene, found.start, found.end)
    near = [(len(left) - m.end(), issuers[m.group()]) for m in pattern.finditer(left)]
    near += [(m.start(), issuers[m.group()]) for m in pattern.finditer(right)]
    return min(near, key=lambda t: t[0])[1] if near else None


