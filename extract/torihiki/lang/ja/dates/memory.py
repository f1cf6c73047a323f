"""The dates that an article has told so far, on which later ones lean: 翌日, 同月, 前年同期, 下期."""

from __future__ import annotations

from dataclasses import dataclass

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.values.moment import Moment, Range, When

__all__ = ["Memory", "grain", "part_of_year", "remember"]


_FRESH = 3  # days
_MONTH = sieve(r"[0-9]{4}-[0-9]{2}")
_PERIOD = sieve(r"(?:FY)?[0-9]{4}-[QH][1-4]|[0-9]{4}-[0-9]{2}/.*")


@dataclass(slots=True)
class Memory:
    """The dates resolved so far that others may lean on."""

    day: Moment | None = None
    lead: Moment | None = None  # the first day, if it is fresh: the one that the article reports
    week: Moment | None = None
    month: Moment | None = None
    any: Moment | None = None
    period: Moment | None = None  # the last quarter, half or fiscal year that has ended: what 前年同期 compares
    fiscal: Moment | None = None
    told: Moment | None = None  # the last date told with its year
    told_at: int = -1
    told_sentence: int = -1
    last: Moment | None = None  # the date just before, where its mention ends, and what it said
    last_end: int = -1
    last_grain: str = ""
    open_from: Moment | None = None  # …から, waiting for its まで
    open_at: int = -1


def remember(memory: Memory, item: Found[When | Range], moment: Moment, scene: Scene) -> None:
    """Note a date that has just been resolved."""
    if moment.start is None or moment.end is None:
        return
    memory.last, memory.last_end, memory.last_grain = moment, item.end, grain(item.value)
    memory.open_from, memory.open_at = (moment, item.end) if moment.bound == "from" else (None, -1)
    if isinstance(item.value, When) and (item.value.like or item.value.shift == ("quarter", -1)):
        return  # 前年同期, 前四半期: a base to compare with; twice is the same period
    length = (moment.end - moment.start).days
    since = scene.text.startswith("以来", item.end)  # 7月19日以来の高値: a day to compare with, not one that the text is at
    if not since:
        memory.any = moment
    if length == 0 and not since:
        memory.day = moment
        memory.month = moment
        if memory.lead is None and scene.anchor and 0 <= (scene.anchor - moment.start).days <= _FRESH:
            memory.lead = moment
    elif length <= 6 or (moment.mod and "-W" in moment.timex):
        memory.week = moment
        memory.day = None
        memory.month = moment
    elif _MONTH.fullmatch(moment.timex):
        memory.month = moment
    if moment.timex.startswith("FY") and not part_of_year(moment) and not moment.mod and not _other_year(item.value):
        memory.fiscal = moment
    if length > 0 and _PERIOD.fullmatch(moment.timex) and (scene.anchor is None or moment.end <= scene.anchor):
        memory.period = moment
    if _tells_year(item.value) and not moment.timex.startswith("FY") and not scene.text.startswith("以降", item.end):
        memory.told, memory.told_at, memory.told_sentence = moment, item.end, scene.sentence(item.start).start


def grain(value: When | Range) -> str:
    """What a date without a year names: a day, a month with its day, a month."""
    if isinstance(value, Range) or value.year is not None or value.shift is not None:
        return ""
    return ("month" if value.month else "") + ("day" if value.day else "")


def _other_year(value: When | Range) -> bool:
    """前期 beside the figures of this year: 上期 after it is still that of this year."""
    return isinstance(value, When) and value.shift is not None and value.shift[1] != 0 and not value.chained


def _tells_year(value: When | Range) -> bool:
    when = value.first if isinstance(value, Range) else value
    return when.year is not None or (when.shift is not None and when.shift[0] == "year" and not when.like)


def part_of_year(moment: Moment) -> bool:
    """Whether it is a quarter or half, not a whole year."""
    return "-" in moment.timex
