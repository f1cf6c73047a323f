"""The dates that an article has told so far, on which later ones lean: 翌日, 同月, 前年同期, 下期."""

from __future__ import annotations

import re
from dataclasses import dataclass

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.values.moment import Moment, Range, When

__all__ = ["Memory", "part_of_year", "remember"]


@dataclass(slots=True)
class Memory:
    """The dates resolved so far that others may lean on."""

    day: Moment | None = None
    week: Moment | None = None
    month: Moment | None = None
    any: Moment | None = None
    period: Moment | None = None  # the last quarter, half or fiscal year that has ended: what 前年同期 compares
    fiscal: Moment | None = None
    told: Moment | None = None  # the last date told with its year
    told_at: int = -1
    told_sentence: int = -1
    open_from: Moment | None = None  # …から, waiting for its まで
    open_at: int = -1


def remember(memory: Memory, item: Found[When | Range], moment: Moment, scene: Scene) -> None:
    """Note a date that has just been resolved."""
    if moment.start is None or moment.end is None:
        return
    length = (moment.end - moment.start).days
    memory.any = moment
    if length == 0:
        memory.day = moment
        memory.month = moment
    elif length <= 6 or (moment.mod and "-W" in moment.timex):
        memory.week = moment
        memory.day = None
        memory.month = moment
    elif re.fullmatch(r"[0-9]{4}-[0-9]{2}", moment.timex):
        memory.month = moment
    if moment.timex.startswith("FY") and not part_of_year(moment):
        memory.fiscal = moment
    if re.fullmatch(
        r"(?:FY)?[0-9]{4}-[QH][1-4]|[0-9]{4}-[0-9]{2}/.*", moment.timex) and (scene.anchor is None or moment.end <= scene.anchor):
        memory.period = moment
    if _tells_year(item.value) and not moment.timex.startswith("FY"):
        memory.told, memory.told_at, memory.told_sentence = moment, item.end, scene.sentence(item.start).start
    memory.open_from, memory.open_at = (moment, item.end) if moment.bound == "from" else (None, -1)


def _tells_year(value: When | Range) -> bool:
    when = value.first if isinstance(value, Range) else value
    return when.year is not None or (when.shift is not None and when.shift[0] == "year" and not when.like)


def part_of_year(moment: Moment) -> bool:
    """Whether it is a quarter or half, not a whole year."""
    return "-" in moment.timex
