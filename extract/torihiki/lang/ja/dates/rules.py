"""The rules of the room: what wakes them, and the readings that they build."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from torihiki.core.engine import Vocabulary
from torihiki.core.lexicon import Row, any_of
from torihiki.core.rule import Cue, Reading, Rule
from torihiki.core.scene import Scene
from torihiki.lang.ja.dates.ago import AGO, HALF_AGO, MONTH_UNIT, ago, half_ago
from torihiki.lang.ja.dates.bounds import bound
from torihiki.lang.ja.dates.figures import SMALL, YEAR4
from torihiki.lang.ja.dates.parts import DASH, Point, fiscal_tail, year_tail
from torihiki.lang.ja.dates.points import Points
from torihiki.lang.ja.dates.ranges import joined
from torihiki.lang.ja.dates.tables import (
    DAY_WORDS, FISCAL_WORDS, MONTH_WORDS, NAMED_DAYS, NEAR_WORDS, SEASONS, WEEK_WORDS, WEEKDAYS, YEAR_WORDS,
)  # fmt: skip
from torihiki.values.moment import Range, When

__all__ = ["rules", "words"]

Value = When | Range

_SEASON_YEARS = {"来": 1, "今": 0, "昨": -1}
_LIKE = {
    **dict.fromkeys(("前年同期", "昨年同期", "前年同月", "前年同期間", "前年の同期", "前年の同じ期間", "前年の同じ時期", "昨年の同じ時期", "前年同四半期"), -1),
    **dict.fromkeys(("前々年同期", "一昨年同期"), -2),
}  # fmt: skip
_WITHIN = ("年内", "年度内", "月内", "週内")
_VETO_WORDS = (
    "年末年始", "年末調整", "年末商戦", "年末ジャンボ", "年初来", "毎年末", "毎月末", "学年末", "前期高齢", "前期課程", "前期日程", "前期試験", "当期純", "当期利益", "当期損益", "今日的", "明日香",
    "今日子", "今日この頃", "昨日今日", "前日譚", "前日祭", "前夜祭", "前日比", "前年比", "前年度比", "前月比", "前週比", "前期比", "前年同期比", "前年同月比", "前週末比", "前年末比", "前期末比", "前四半期比",
    "同年代", "同年輩", "同年齢", "きょうだい", "春闘", "今夏季", "上期比", "下期比", "明日葉", "今日性", "年度末手当", "月末締め", "月末締", "日曜大工", "日曜版", "日曜学校", "日曜画家", "土曜版", "日曜劇場", "金曜ロードショー",
    "土曜ドラマ", "同期入社", "週末農業", "その年代", "同年同月", "明日は我が身", "前年割れ", "前年並み", "前年同期並み", "前年超え", "本年度版", "通年", "前の期比", "前年同期比べ", "木曜会", "火曜会", "水曜会", "金曜会", "白水会",
    "土曜会", "月曜会", "本日中継",
)  # fmt: skip
_NOT_BEFORE_NEAR = frozenset("毎学例中近長晩少青0123456789数半一二三四五六七八九十百定本当生")
_NOT_AFTER = re.compile(r"比(?!べ)|割れ|並み|並[^ぶん]|輩|齢|代(?!表|金|理|わ)|的|譚")
_KANA_BEFORE = re.compile(r"[ぁ-んー]$")
_KANA_OK = re.compile(r"[のはにもが、から。\s「まで]|[一-龥]")
_SETS = re.compile(r"(?:毎週|隔週|毎月|毎|各週|定休日?[はが:]?)の?$")
_NOT_WEEKDAY_AFTER = re.compile(r"大工|版|学校|画家|ドラマ|劇場|ロード|プレミアム|スペシャル|洋画|サロン|ダイヤ|定休|休診|会(?![議見談合場社])")
_WEEK_OF = re.compile(r"の週(?![末間明])")
_CENTURY_DECADE = re.compile(r"の(?P<n>[1-9]0)年代")
_NTH_LEFT = re.compile(r"第(?P<n>[1-5一二三四五])の?$")


def words(points: Points) -> Vocabulary:
    """The words that wake the room's rules, with the labels that they carry."""
    yield from _labelled(points)


def _labelled(points: Points) -> Iterator[tuple[str, str, Row | None, bool]]:
    for table in (YEAR_WORDS, MONTH_WORDS, WEEK_WORDS, DAY_WORDS, NAMED_DAYS):
        for word in table:
            yield word, "ja.date.word", None, False
    for word in NEAR_WORDS:
        yield word, "ja.date.near", None, False
    for word in ("年明け", "週末", "週明け", "前週末", "今世紀", "前世紀", "来世紀"):
        yield word, "ja.date.near", None, False
    for season in SEASONS:
        yield season, "ja.date.season", None, False
        for head in _SEASON_YEARS:
            yield head + season, "ja.date.season", None, False
        yield "翌" + season, "ja.date.season", None, False
    for day in WEEKDAYS:
        yield day + "曜", "ja.date.weekday", None, False
        yield day + "曜日", "ja.date.weekday", None, False
    for word in FISCAL_WORDS:
        yield word, "ja.date.fiscal", None, False
    for word in _LIKE:
        yield word, "ja.date.like", None, False
    yield "第", "ja.date.quarter", None, False
    for n in range(1, 5):
        yield f"Q{n}", "ja.date.quarter", None, True
        yield f"{n}Q", "ja.date.quarter", None, True
    for n in (*range(1990, 2060), *range(100)):
        yield f"FY{n:02d}", "ja.date.fy", None, True
    yield "半年", "ja.date.half-year", None, False
    for era in points.eras:
        if era.isascii():
            for n in range(1, 65):
                yield f"{era}{n}", "ja.date.era", None, True
        else:
            yield era, "ja.date.era", None, False
    for word in _VETO_WORDS:
        yield word, "ja.date.veto", None, False


def rules(points: Points) -> tuple[Rule[Value], ...]:
    """All rules; the order decides between readings of one length."""

    def read(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
        start = match.start()
        if scene.text[start - 1 : start] == "'" and not scene.text[max(start - 2, 0) : start - 1].isalnum():
            start -= 1
        point = points.at(scene.text, start, scene.anchor) or (points.at(scene.text, match.start(), scene.anchor) if start < match.start() else None)
        return None if point is None else _reading(points, point, scene)

    def word(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
        if not _word_fits(match.group(), match.start(), match.end(), scene):
            return None
        point = points.word(scene.text, match.start())
        if point is None or _NOT_AFTER.match(scene.text, point.end):
            return None
        return _reading(points, point, scene)

    def era(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
        point = points.era(scene.text, match.start())
        return None if point is None else _reading(points, point, scene)

    def near(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
        return _near(match, scene)

    def season(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
        return _season(match, scene)

    def weekday(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
        reading = _weekday(match, scene)
        if reading is None or not isinstance(reading.value, When):
            return reading
        return _reading(points, Point(reading.value, reading.start, reading.end, "day"), scene)

    def fiscal(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
        return _fiscal(match, scene)

    tables = (YEAR_WORDS, MONTH_WORDS, WEEK_WORDS, DAY_WORDS, NAMED_DAYS)
    year_pattern = rf"(?:{YEAR4}|{SMALL})(?:\s?年|{DASH}(?:{YEAR4}|[0-9]{{2}})年)|20[0-9]{{2}}(?:Q[1-4]|[1-4]Q|H[12])|(?:[12][0-9]{{2}}0|[1-9]0|[二三四五六七八九]十)年代|20[0-9]{{2}}会計年度"
    month_pattern = rf"{SMALL}(?:\s?月|{DASH}{SMALL}月)"
    day_pattern = rf"{SMALL}(?:\s?日|{DASH}{SMALL}日)"
    dashes = frozenset("~-―—ー→ ")
    return (
        _rule("year", ("number",), year_pattern, read, frozenset("年'qh会代1234") | dashes),
        _rule("month", ("number",), month_pattern, read, frozenset("月") | dashes),
        _rule("day", ("number",), day_pattern, read, frozenset("日") | dashes),
        _rule("slashed", ("number",), r"[0-9]{1,4}[/.\-][0-9]{1,2}", read, frozenset("/.-")),
        _rule("century", ("number",), rf"{SMALL}\s?世紀", read, frozenset("世")),
        _rule("era", ("ja.date.era",), any_of(points.eras), era),
        _rule("word", ("ja.date.word",), any_of(w for t in tables for w in t), word),
        _rule("near", ("ja.date.near",), any_of((*NEAR_WORDS, "年明け", "週末", "週明け", "前週末", "今世紀", "前世紀", "来世紀")), near),
        _rule("season", ("ja.date.season",), r"(?P<head>[来今昨翌])?(?P<season>[春夏秋冬])", season),
        _rule("weekday", ("ja.date.weekday",), r"(?P<day>[月火水木金土日])曜日?", weekday),
        _rule("fiscal", ("ja.date.fiscal", "ja.date.fy"), rf"FY(?P<year>[0-9]{{2,4}})|(?P<word>{any_of(FISCAL_WORDS)})", fiscal),
        _rule("quarter", ("ja.date.quarter", "number"), r"第?(?P<q>[1-4一二三四])・?四半期|Q(?P<q1>[1-4])|(?P<q2>[1-4])Q", _quarter, frozenset("q半")),
        _rule("like", ("ja.date.like",), any_of(_LIKE), _like),
        _rule("ago", ("number",), AGO.pattern, _ago, frozenset("年カかヶヵケ箇個週日")),
        _rule("half-year-ago", ("ja.date.half-year",), HALF_AGO.pattern, _half_ago),
    )


def _rule(name, on, pattern, build, following=None):  # type: ignore[no-untyped-def]
    return Rule(f"ja.dates.{name}", "date", on, re.compile(pattern), build, following)


def _reading(points: Points, point: Point, scene: Scene) -> Reading[Value]:
    """The reading of a point, with the other end of its range and its bound."""
    whole = joined(points, scene.text, point, scene.anchor)
    if whole.grain == "day" and isinstance(whole.when, When) and _WEEK_OF.match(scene.text, whole.end):
        return Reading(whole.start, whole.end + 2, whole.when, (Cue("week", whole.end, whole.end + 2, "week"), *bound(scene, whole.end + 2)[1]))
    _, cues = (None, ()) if isinstance(whole.when, Range) else bound(scene, whole.end)
    return Reading(whole.start, whole.end, whole.when, cues)


def _word_fits(word: str, start: int, end: int, scene: Scene) -> bool:
    """Kana words (きょう, あす) are words only between the right neighbours; 前年 may not be cut out of 以前年."""
    if word[0] in "きあおこそ" and word not in {"その年", "その月", "その週"} and word[0] != "こ":
        left, right = scene.before(start, 1), scene.after(end, 1)
        if _KANA_BEFORE.match(left) and left not in "のはがをもにでと":
            return False
        return right == "" or _KANA_OK.match(right) is not None
    if word in {"前日", "前年", "前月", "前週"} and scene.before(start, 1) in {"以", "目", "直", "午", "生", "事"}:
        return False
    if word.startswith("同") and scene.before(start, 1) in {"合", "共", "一", "混", "協", "賛"}:
        return False
    return not (word in {"明日", "昨日", "今日"} and scene.before(start, 1) in {"未", "毎"})


def _near(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    word, start, end = match.group(), match.start(), match.end()
    left = scene.before(start, 1)
    if left in _NOT_BEFORE_NEAR and left or _NOT_AFTER.match(scene.text, end):
        return None
    anchor = scene.anchor
    if word in {"今世紀", "前世紀", "来世紀"}:
        century = (anchor.year if anchor else 2000) // 100 + {"今": 0, "前": -1, "来": 1}[word[0]]
        decade = _CENTURY_DECADE.match(scene.text, end)
        if decade:
            return Reading(start, decade.end(), When(decade=century * 100 + int(decade["n"])))
        return Reading(start, end, When(century=century))
    cues: tuple[Cue, ...] = ()
    if word == "年明け":
        when = When(shift=("year", 1 if anchor and anchor.month >= 4 else 0), mod="START", close=True)
    elif word == "週末":
        when = When(weekend=True)
    elif word == "前週末":
        when = When(shift=("weekend", -1), weekend=True)
    elif word == "週明け":
        when = When(weekday=1)
    else:
        when = NEAR_WORDS[word]
        if word == "年中に":
            return None
        if word in _WITHIN:
            cues = (Cue("within", start, end, "anchor"),)
        if when.mod == "END" and scene.text.startswith(("時点", "現在"), end):
            when = replace(when, last_day=True)
    found, more = bound(scene, end)
    _ = found
    return Reading(start, end, when, cues + more)


def _season(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    start, end, head = match.start(), match.end(), match["head"]
    after = scene.after(end, 4)
    season = SEASONS[match["season"]]
    if after[:1] in set("季期至眠服休葉闘場"):
        return None
    if head:
        if head == "翌":
            return Reading(start, end, When(shift=("year", 1), chained=True, season=season), bound(scene, end)[1])
        return Reading(start, end, When(shift=("year", _SEASON_YEARS[head]), season=season), bound(scene, end)[1])
    if scene.before(start, 1) not in {"", "、", "。", "「", " ", "(", "は", "・", "を", "】", "|", ">", "★", "■"}:
        return None
    if not re.match(r"頃|ごろ|にも|には|に(?!わたり|なる|なっ|咲)|から|まで|以降|をめど|をメド|をめざ|を目指|発売|公開|開業|予定|提供", after):
        return None
    return Reading(start, end, When(season=season), bound(scene, end)[1])


def _weekday(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    left = scene.before(match.start(), 8)
    if _SETS.search(left) or _NOT_WEEKDAY_AFTER.match(scene.text, match.end()):
        return None
    nth = _NTH_LEFT.search(left)
    day = WEEKDAYS[match["day"]]
    if nth:
        if _SETS.search(left[: nth.start()]):
            return None
        n = "一二三四五".find(nth["n"]) + 1 or int(nth["n"])
        return Reading(match.start() - (len(left) - nth.start()), match.end(), When(shift=("month", 0), weekday=day, nth=n))
    return Reading(match.start(), match.end(), When(weekday=day))


def _fiscal(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    start, text = match.start(), scene.text
    if match["year"]:
        year = int(match["year"])
        point = fiscal_tail(text, match.end(), When(year=year if year > 99 else 2000 + year, fiscal=True))
        return Reading(start, point.end, point.when, bound(scene, point.end)[1])
    word = match["word"]
    if scene.before(start, 1) in {"定", "長", "短", "時", "初", "同", "早", "後", "末", "中", "学", "任", "以", "直"} or _NOT_AFTER.match(text, match.end()):
        return None
    if word in {"前期", "後期"} and text.startswith(("課程", "日程", "高齢", "試験", "授業", "入試", "末比"), match.end()):
        return None
    point = fiscal_tail(text, match.end(), FISCAL_WORDS[word])
    if _NOT_AFTER.match(text, point.end):
        return None
    return Reading(start, point.end, point.when, bound(scene, point.end)[1])


def _quarter(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    digit = match["q"] or match["q1"] or match["q2"]
    start, text, end = match.start(), scene.text, match.end()
    if match["q"] and not match.group().startswith("第"):
        return None  # 2四半期: a length
    if match["q1"]:  # Q1. and Q1: head a question
        left = scene.before(start, 2).strip()
        if re.match(r"\s?[.:.)】、]|\s", text[end:]) and not re.match(r"\s?[(]", text[end:]) and left in {"", "【", "■", "-", "・", "●"}:
            return None
    number = "一二三四".find(digit) + 1 or int(digit)
    note = re.match(r"\s?(?:'|FY)(?P<y>[0-9]{2,4})(?![0-9])", text[end : end + 8])
    when = When(quarter=number)
    if note:
        year = int(note["y"])
        fiscal = "FY" in note.group()
        when, end = When(year=year if year > 99 else 2000 + year, quarter=number, fiscal=fiscal), end + note.end()
    elif match["q"] and re.search(r"(?:年度|月期)[^。\n]{0,20}$", scene.before(start, 24)):
        when = When(fiscal=True, quarter=number)
    return Reading(start, end, when, bound(scene, end)[1])


def _like(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    if _NOT_AFTER.match(scene.text, match.end()):
        return None
    return Reading(match.start(), match.end(), When(shift=("year", _LIKE[match.group()]), like=True))


def _ago(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    reading = ago(match, scene)
    return None if reading is None else Reading(reading.start, reading.end, reading.value, bound(scene, reading.end)[1])


def _half_ago(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    reading = half_ago(match, scene)
    return None if reading is None else Reading(reading.start, reading.end, reading.value, bound(scene, reading.end)[1])


_ = (year_tail, MONTH_UNIT)
