"""What the dates read so far tell about the next: the last date, and the period that the text's figures are about."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.dates import tense
from torihiki.values.moment import Moment, Toward, When, resolve

__all__ = ["State", "like", "note", "topic", "year_ago"]

_COMPARES = sieve(
    r"\b(?:from|versus|versis|vs\.?|against|compar(?:ed|es|ing)|than|up|down|rose|fell|over|unchanged|increase|decrease|rise|fall|gain"
    r"|higher|lower|and)\b",
    re.IGNORECASE,
)


_DAY = re.compile(r"XXXX-(?:WXX-[1-7]|[0-9]{2}-[0-9]{2})")  # a day of an unknown week or year
_KEPT = 48  # topics: those of the last few paragraphs, so that a table of a thousand quarters stays linear


@dataclass(slots=True)
class State:
    """What the dates read so far tell about the next."""

    last: Moment | None = None  # the last date of any kind
    last_at: int = 0
    last_day: Moment | None = None  # the last date that is one day
    open_day: Moment | None = None  # the same, where the day may be known in part only: a Wednesday
    topics: list[tuple[int, Moment]] = field(default_factory=list)  # periods that figures are about: months, quarters, business years
    quarters: dict[int, Moment] = field(default_factory=dict)  # business quarters established so far
    fiscal_year: int | None = None
    fiscal_start: tuple[int, int] | None = None
    last_toward: Toward | None = None


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


def topic(state: State, noun: str | None, scene: Scene) -> Moment | None:
    """The period that the text's figures are about: the latest of those named so far."""
    grains = (
        {noun}
        if noun in {"month", "quarter", "half", "week"}
        else {"month", "quarter", "half", "range"} | ({"year"} if noun == "year" else set())
    )
    fits = [(at, m) for at, m in state.topics if _grain(m.timex) in grains]
    over = [(at, m) for at, m in fits if m.end is None or scene.anchor is None or m.end <= scene.anchor]
    fits = over or (fits if noun else [])
    dated = [(m.end, at, m) for at, m in fits if m.end is not None]
    if fits and (not dated or fits[-1][1].end is None):
        return fits[-1][1]
    return max(dated, key=lambda t: (t[0], t[1]))[2] if dated else None


def like(when: When, found: Found[Any], scene: Scene, state: State) -> Moment | None:
    text = scene.lower[found.start : found.end]
    if when.month is not None:  # the previous February: the one before the period that the text speaks of
        base = topic(state, "month", scene)
        edge = base.start if base and base.start else scene.anchor
        if edge is None:
            return Moment(f"XXXX-{when.month:02d}")
        sign = 1 if when.shift and when.shift[1] > 0 else -1
        year = edge.year + (sign if (when.month >= edge.month if sign < 0 else when.month <= edge.month) else 0)
        return resolve(When(month=when.month, year=year), scene.anchor)
    noun = next(
        (
            n
            for n in ("month", "quarter", "half", "week", "day", "time", "year")
            if re.search(
                rf"\b{n}\b(?! ?-)", re.sub(r"(?:prior|last|previous|preceding)?[- ]?year[- ]?(?:earlier|ago|before)?|last year", "", text)
            )
        ),
        None,
    )
    if noun == "week":
        last = state.last
        base = (
            last if last and "-W" in last.timex else resolve(When(shift=("week", 0)), last.start if last and last.start else scene.anchor)
        )
        week = int(base.timex[6:8]) if base.timex[6:8].isdigit() else None
        target = when.year or (int(base.timex[:4]) + (when.shift[1] if when.shift else 0) if base.timex[:4].isdigit() else None)
        return resolve(When(year=target, week=week), scene.anchor) if week else None
    if noun in {"day", "time"} and state.last is not None:
        return resolve(when, scene.anchor, state.last)
    base = topic(state, noun, scene) or topic(state, None, scene)
    if base is None:
        years = when.shift[1] if when.shift else 0
        if noun == "quarter" and scene.anchor is not None and not when.fiscal:  # that of the last quarter that has ended
            done = resolve(When(shift=("quarter", -1)), scene.anchor)
            return resolve(when, scene.anchor, done)
        if when.year is not None:
            return resolve(When(year=when.year, fiscal=when.fiscal), scene.anchor)
        return resolve(When(shift=("year", years)), scene.anchor) if years else None
    if when.fiscal and not base.timex.startswith("FY"):
        return resolve(When(year=when.year, fiscal=True), scene.anchor)
    return resolve(when, scene.anchor, base)


def year_ago(when: When, found: Found[Any], scene: Scene, state: State) -> Moment | None:
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
    base = topic(state, None, scene)
    years = [m for at, m in grained if m.timex.startswith("FY") and _grain(m.timex) == "year"]
    if years and (base is None or not any(m is base for _, m in grained) or grained[-1][1] is years[-1]):
        base = years[-1]
    if base is None or not any(m == base for _, m in grained):
        return None
    return resolve(When(like=True, shift=("year", -1)), scene.anchor, base)


def note(state: State, moment: Moment, found: Found[Any], scene: Scene) -> None:
    state.last, state.last_at = moment, found.end
    if moment.start is not None and moment.start == moment.end:
        state.last_day = state.open_day = moment
    elif moment.start is None and _DAY.fullmatch(moment.timex):
        state.open_day = moment
    grain = _grain(moment.timex)
    past = moment.start is None or scene.anchor is None or moment.start <= scene.anchor
    if (
        (grain in {"month", "quarter", "half"} or moment.timex.startswith("FY"))
        and past
        and moment.mod is None
        and "X" not in moment.timex[2:6]
    ):
        state.topics.append((found.end, moment))
        del state.topics[:-_KEPT]
