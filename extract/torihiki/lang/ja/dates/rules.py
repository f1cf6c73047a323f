"""The rules of the room: what wakes them, and the readings that they build."""

from __future__ import annotations

import re
from collections.abc import Callable

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Cue, Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.dates import named
from torihiki.lang.ja.dates.ago import AGO, HALF_AGO, ago, half_ago
from torihiki.lang.ja.dates.bounds import bound
from torihiki.lang.ja.dates.figures import SMALL, YEAR4
from torihiki.lang.ja.dates.parts import DASH, LIST, Point
from torihiki.lang.ja.dates.points import Points
from torihiki.lang.ja.dates.ranges import joined
from torihiki.lang.ja.dates.tables import FISCAL_WORDS
from torihiki.lang.ja.dates.vocabulary import LIKE, NEAR, WORDS
from torihiki.values.moment import Range, When

__all__ = ["rules"]

Value = When | Range
Build = Callable[[re.Match[str], Scene], Reading[Value] | None]

_WEEK_OF = sieve(r"の週(?![末間明])")
_EACH_YEAR = sieve(r"毎年(?:[0-9]{1,2}月(?:[0-9]{1,2}日|末)?(?:と|・|、|及び|および|,)){0,3}(?:[0-9]{1,2}月)?$")  # 毎年3月末と9月末: a set
_DASHES = frozenset("~-―—ー→ ")
_YEAR = (
    rf"(?:{YEAR4}|{SMALL})(?:\s?年|{DASH}(?:{YEAR4}|[0-9]{{2}})年)|20[0-9]{{2}}(?:Q[1-4]|[1-4]Q|H[12])"
    r"|(?:[12][0-9]{2}0|[1-9]0|[二三四五六七八九]十)年代|20[0-9]{2}会計年度"
)


def rules(points: Points) -> tuple[Rule[Value], ...]:
    """All rules; the order decides between readings of one length."""

    def read(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
        start = match.start()
        if _EACH_YEAR.search(scene.before(start, 24)):
            return None
        if scene.text[start - 1 : start] == "'" and not scene.text[max(start - 2, 0) : start - 1].isalnum():
            start -= 1
        point = points.at(scene.text, start, scene.anchor)
        if point is None and start < match.start():
            point = points.at(scene.text, match.start(), scene.anchor)
        return None if point is None else _reading(points, point, scene)

    def word(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
        if not named.word_fits(match.group(), match.start(), match.end(), scene):
            return None
        point = points.word(scene.text, match.start())
        if point is None or named.compared_only(scene.text, point.end):
            return None
        return _reading(points, point, scene)

    def era(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
        point = points.era(scene.text, match.start())
        return None if point is None else _reading(points, point, scene)

    def weekday(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
        reading = named.weekday(match, scene)
        if reading is None or not isinstance(reading.value, When):
            return reading
        return _reading(points, Point(reading.value, reading.start, reading.end, "day"), scene)

    return (
        _rule("year", ("number",), _YEAR, read, frozenset("年'qh会代1234") | _DASHES),
        _rule("month", ("number",), rf"{SMALL}(?:\s?月|(?:{DASH}|{LIST}){SMALL}月)", read, frozenset("月、,・") | _DASHES),
        _rule("day", ("number",), rf"{SMALL}(?:\s?日|{DASH}{SMALL}日|{LIST}{SMALL}(?:日|の両日))", read, frozenset("日、,・") | _DASHES),
        _rule("slashed", ("number",), r"[0-9]{1,4}[/.\-][0-9]{1,2}", read, frozenset("/.-")),
        _rule("century", ("number",), rf"{SMALL}\s?世紀", read, frozenset("世")),
        _rule("era", ("ja.date.era",), any_of(points.eras), era),
        _rule("word", ("ja.date.word",), any_of(WORDS), word),
        _rule("near", ("ja.date.near",), any_of(NEAR), named.near),
        _rule("season", ("ja.date.season",), r"(?P<head>[来今昨翌])?(?P<season>[春夏秋冬])", named.season),
        _rule("weekday", ("ja.date.weekday",), r"(?P<day>[月火水木金土日])曜日?", weekday),
        _rule("fiscal", ("ja.date.fiscal", "ja.date.fy"), rf"FY(?P<year>[0-9]{{2,4}})|(?P<word>{any_of(FISCAL_WORDS)})", named.fiscal),
        _rule("quarter", ("ja.date.quarter",), r"第(?P<q>[1-4一二三四])・?四半期|Q(?P<q1>[1-4])|(?P<q2>[1-4])Q", named.quarter),
        _rule("like", ("ja.date.like",), any_of(LIKE), named.like),
        _rule("ago", ("number",), AGO.pattern, _ago, frozenset("年カかヶヵケ箇個週日")),
        _rule("half-year-ago", ("ja.date.half-year",), HALF_AGO.pattern, _half_ago),
    )


def _rule(name: str, on: tuple[str, ...], pattern: str, build: Build, following: frozenset[str] | None = None) -> Rule[Value]:
    return Rule(f"ja.dates.{name}", "date", on, sieve(pattern), build, following)


def _reading(points: Points, point: Point, scene: Scene) -> Reading[Value]:
    """The reading of a point, with the other end of its range and its bound."""
    whole = joined(points, scene.text, point, scene.anchor)
    if whole.grain == "day" and isinstance(whole.when, When) and _WEEK_OF.match(scene.text, whole.end):
        end = whole.end + len("の週")
        return Reading(whole.start, end, whole.when, (Cue("week", whole.end, end, "week"), *bound(scene, end)[1]))
    _, cues = (None, ()) if isinstance(whole.when, Range) else bound(scene, whole.end)
    return Reading(whole.start, whole.end, whole.when, cues)


def _ago(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    reading = ago(match, scene)
    return None if reading is None else Reading(reading.start, reading.end, reading.value, bound(scene, reading.end)[1])


def _half_ago(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    reading = half_ago(match, scene)
    return None if reading is None else Reading(reading.start, reading.end, reading.value, bound(scene, reading.end)[1])
