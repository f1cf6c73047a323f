"""Dates that lean on the dates told before them: 翌日, 前日夕, 5月と9月, 今週24日, a month in a passage of another year."""

from __future__ import annotations

from datetime import date, timedelta

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.dates.memory import Memory, grain
from torihiki.lang.ja.dates.tense import View, view
from torihiki.values.change import replace
from torihiki.values.moment import Moment, Range, When, resolve

__all__ = ["beside", "carried", "chain", "early", "in_week"]

_NARRATIVE = 120  # how far, in characters, a date of the past carries its year on
_TRADING = sieve(r"夕|終値|の終値|の(?:海外|米国?|ニューヨーク|欧州|東京|国内)市場")  # 前日夕: before the day that the report is of
_AND = sieve(r"と|や|、|・|および|及び|または|か")
_SOON = 40  # characters


def chain(when: When, memory: Memory, scene: Scene, item: Found[When | Range]) -> Moment | None:
    """The earlier date that 翌日, 同月, 前年 count from."""
    unit = when.shift[0] if when.shift else "day"
    back = when.shift is not None and when.shift[1] < 0
    if unit == "day":
        return memory.lead if back and _TRADING.match(scene.text, item.end) else memory.day
    if unit == "quarter":
        return memory.period
    if unit in {"week", "weekend"}:
        week = memory.day or memory.week
        far = back and scene.anchor and week and week.start and (scene.anchor - week.start).days > 21
        return None if far else week  # 前週 in a look back at older days: the week before the article's
    if unit == "month":
        return memory.month
    if back and memory.told_sentence != scene.sentence(item.start).start and memory.fiscal is None:
        return None  # 前年 far from any year: the year before the article's
    return memory.any


def in_week(when: When, anchor: date | None, memory: Memory) -> Moment:
    """今週24日: the day of that number in the week, or next to it."""
    base = memory.day.start if when.chained and memory.day else anchor
    plain = replace(when, shift=None, chained=False)
    if base is None or when.shift is None:
        return resolve(plain, anchor)
    monday = base + timedelta(days=7 * when.shift[1] - base.weekday())
    for n in (*range(7), -1, -2, 7, 8):
        day = monday + timedelta(days=n)
        if day.day == when.day:
            return resolve(replace(plain, year=day.year, month=day.month), anchor)
    return resolve(plain, anchor)


def early(when: When, anchor: date | None, item: Found[When | Range], scene: Scene) -> When:
    """年末 told in January as past, and 今冬 in January or February, are last year's."""
    if anchor is None or when.shift is None or when.shift[0] != "year" or (when.season is None and when.mod != "END"):
        return when
    seen = view(scene, item.start, item.end)
    coming = when.season is not None and when.shift[1] == 0 and seen == ("past", True)  # 今秋から再開した told in February
    if coming and (moment := resolve(when, anchor)).start and moment.start > anchor:
        return replace(when, shift=("year", -1))
    year_end = when.mod == "END" and when.close and when.month is None and when.shift[1] == 0
    if (when.season == "WI" and anchor.month <= 2) or (year_end and anchor.month <= 3 and seen.toward == "past"):
        return replace(when, shift=("year", when.shift[1] - 1))
    return when


def beside(when: When, item: Found[When | Range], scene: Scene, memory: Memory, seen: View) -> Moment | None:
    """5月と9月, 8日と10日: the second comes after the first. So does a day named without a verb after a coming one."""
    last, anchor = memory.last, scene.anchor
    if last is None or last.start is None or anchor is None:
        return None
    later = (when.month or 0, when.day or 0) > (last.start.month if when.month else 0, last.start.day if when.day else 0)
    listed = _AND.fullmatch(scene.text, memory.last_end, item.start) and grain(when) == memory.last_grain
    coming = (
        when.month is None
        and seen.toward is None
        and "day" in memory.last_grain
        and last.start > anchor
        and item.start - memory.last_end <= _SOON
    )
    if not later or when.weekday is not None or not (listed or coming):
        return None
    moment = resolve(replace(when, toward="future"), last.start)
    return None if seen.toward == "past" and moment.start and moment.start > anchor else moment


def carried(when: When, item: Found[When | Range], scene: Scene, memory: Memory, seen: View) -> Moment | None:
    """A month or day in a passage that plainly runs in another year (or month) than the article: the passage's wins."""
    told, anchor = memory.told, scene.anchor
    if told is None or told.start is None or anchor is None or (when.weekday and when.day is None):
        return None
    same = memory.told_sentence == scene.sentence(item.start).start
    if same and when.month is not None and len(told.timex) == 4 and scene.text.startswith(("は", "には", "も"), memory.told_at):
        return resolve(replace(when, year=told.start.year), anchor)  # 来年は8月に
    near = item.start - memory.told_at <= _NARRATIVE and "\n" not in scene.text[memory.told_at : item.start]
    if not (same or near) or (seen.toward == "future" and told.start <= anchor):
        return None
    years = anchor.year - told.start.year
    if when.month is not None:
        monthly = len(told.timex) >= 7 and told.timex[5:7].isdigit()
        later = not monthly or when.month >= told.start.month
        if later and ((same and monthly and years >= 1) or (years >= 2 and (monthly or seen.toward == "past"))):
            return resolve(replace(when, year=told.start.year), anchor)
        return None
    if when.day is not None and len(told.timex) == 10 and abs((anchor - told.start).days) > 62 and when.day > told.start.day:
        return resolve(replace(when, year=told.start.year, month=told.start.month), anchor)
    return None
