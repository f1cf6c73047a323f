"""Lengths of time in Japanese texts: 7年間, 18カ月, 半年, 1年半, 数年, 6〜9カ月, 5年ぶり, 24時間.

Points in time (20年前), ages (30歳, 創業50年), ordinals (3年目) and times of day (午後3時5分) are none.
"""

from __future__ import annotations

import re
from decimal import Decimal

from torihiki.core.language import Room
from torihiki.core.lexicon import Lexicon, any_of
from torihiki.core.rule import Cue, Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.dates.ago import is_point
from torihiki.lang.ja.dates.figures import SMALL
from torihiki.lang.ja.dates.sense import is_daily, is_day, is_friend_of_none, is_year, length_cue
from torihiki.lang.ja.hedges import hedge
from torihiki.lang.ja.numbers import PATTERN, parse
from torihiki.values.number import Bounds, Modifier
from torihiki.values.term import Length, Term

__all__ = ["room"]

_UNITS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("カ年", "か年", "ヶ年", "ヵ年", "ケ年", "箇年", "個年", "年"), "year"),
    (("カ月", "か月", "ヶ月", "ヵ月", "ケ月", "箇月", "個月", "カ月", "ヶ月"), "month"),
    (("週",), "week"),
    (("営業日", "稼働日", "日"), "day"),
    (("時間",), "hour"),
    (("分",), "minute"),
    (("秒",), "second"),
    (("四半期",), "quarter"),
    (("世紀",), "century"),
)
_UNIT = {word: unit for words, unit in _UNITS for word in words}
_NAME = any_of(_UNIT)
_JOIN = r"\s?(?:~|-|―|—|ー|から|、|,|ないし|または|か)\s?"
_NUMBER = PATTERN
_LENGTH = sieve(
    rf"(?P<a>{_NUMBER})\s?(?:(?P<au>{_NAME})間?)?(?P<join>{_JOIN})(?P<b>{_NUMBER})\s?(?P<bu>{_NAME})(?P<bspan>間)?(?P<bhalf>半)?"
    rf"|(?P<n>{_NUMBER})\s?(?P<unit>{_NAME})(?P<span>間)?(?P<half>半(?![期ば分額年数減導々]))?"
)
_SPANNED = sieve(r"(?:まで)?の[0-9]{1,2}年間")
_ONE = sieve(rf"(?P<n>{_NUMBER})\s?(?P<unit>{_NAME})(?P<span>間)?(?P<half>半(?![期ば分額年数減導々]))?")
_ADDED = sieve(rf"(?:と|、)?(?P<n>[0-9]{{1,3}}|{SMALL})\s?(?P<unit>{_NAME})(?P<span>間)?(?P<half>半(?![期ば分額年数減導々]))?")
_WORDS: dict[str, tuple[str, str, str]] = {
    "半年": ("6", "6", "month"),
    "半年間": ("6", "6", "month"),
    "複数年": ("2", "9", "year"),
    "複数年間": ("2", "9", "year"),
    "複数年度": ("2", "9", "year"),
    "複数月": ("2", "9", "month"),
    "四半世紀": ("25", "25", "year"),
    "半世紀": ("50", "50", "year"),
    "半月": ("15", "15", "day"),
    "半日": ("12", "12", "hour"),
    "丸一日": ("1", "1", "day"),
    "一昼夜": ("1", "1", "day"),
    "半時間": ("30", "30", "minute"),
    "小一時間": ("1", "1", "hour"),
}

_NEVER_AFTER = sieve(
    r"目(?!標|途|処|指)|生(?!産|成)|次(?!世)|組|代(?!金|わ|表|理)|歳|度(?!に)|制|号|版|表|賦|点|月|来|祭|忌|式|の(?:ごと|出|丸)"
    r"|(?<=年)(?:比|産|卒|春|夏|秋|冬|末|内|初|始)|曜|付(?!き)|号"
)
_DAY_NEVER = sieve(r"本(?:人|企業|政府|市場|銀行)|市|町|夜|朝|午[前後]|未明|正午|ごろ|頃|時点")
_MINUTE_NEVER = sieve(
    r"の|割|野|類|析|離|配|裂|岐|担|身|かれ|け|量|厚|散|冊|解|子|母|布|譲|補|筋|ごろ|頃|に(?:な|分|割|解)|咲|別|泊"
    r"|[一二三四五六七八九十]?[一-龥]の"
)
_AGE_LEFT = sieve(
    r"(?:創業|設立|創立|創刊|開業|築|生後|満年齢|樹齢|建国|没後|小学校?|中学校?|高校|高等学校|大学|高専|短大|生誕|死後|開港|西暦"
    r"|紀元前?|皇紀)\s?$"
)
_CLOCK_LEFT = sieve(r"[0-9一二三四五六七八九十]時\s?$")
_PER_LEFT = sieve(r"(?:毎|秒速|分速|年に?|月に?|週に?|日に?)$")
_PER_RIGHT = sieve(r"(?:間)?(?:当たり|あたり|につき|に(?:1|一)[度回])")
_EXACT_SECONDS = sieve(r"[0-9]{1,2}(?![0-9年月日時分])")


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    del lexicon
    following = frozenset("年カかヶヵケ箇個週日営稼時分秒四世半~-―—ー、,な間")
    rules = (
        Rule("ja.terms.length", "duration", ("number",), _LENGTH, _length, following),
        Rule("ja.terms.word", "duration", ("ja.term.word", "ja.date.half-year"), sieve(any_of(_WORDS)), _word),
    )
    words = [(w, "ja.term.word", None, False) for w in _WORDS if w != "半年"] + [(w, "ja.term.veto", None, False) for w in ("半月板",)]
    return Room(rules, words)


def _length(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    if match["join"]:
        return _range(match, scene) or (None if _ordinal(match, scene) else _single_at(match, scene))
    return _single(match, scene)


def _ordinal(match: re.Match[str], scene: Scene) -> bool:
    """23~25カ月目: neither end is a length."""
    return match["join"].strip() in {"~", "-"} and scene.text.startswith("目", match.end())


def _single_at(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    """The first of two numbers that turned out to be no range."""
    again = _ONE.match(scene.text, match.start())
    return _single(again, scene) if again else None


def _range(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    """6〜9カ月, 3年から5年, 2、3年; 2025〜26年 and 10〜11日 are dates."""
    unit, own = _UNIT[match["bu"]], match["au"] and _UNIT[match["au"]]
    low, high = parse(match["a"]), parse(match["b"])
    if low is None or high is None or low.low >= high.high or (own and own != unit):
        return None
    if match["a"].startswith("0") or (own == "year" and _SPANNED.match(scene.text, match.end())):
        return None  # 06年から25年, 5年から25年の20年間: from year to year
    join = match["join"].strip()
    if join in {"、", ","} and not (high.low - low.low == 1 and not own):
        return None
    if join in {"から", "か"} and not own and unit != "hour":
        return None
    start, end, unit_end = match.start(), match.end(), match.end("bu")
    if unit in {"year", "day"} and not match["bspan"] and not _long(scene, start, unit_end, unit, high.high):
        return None
    if not _fits(scene, start, end, unit, match["bu"], bool(match["bspan"])) or is_point(scene, start, unit_end):
        return None
    first, last = Length.of(low.low, own or unit), Length.of(high.high, unit)
    if match["bhalf"]:
        last = last.plus(_half(unit))
    modifier, cues = _hedged(scene, start, end)
    return Reading(start, end, Term(first, last, modifier or high.modifier), cues)


def _single(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    bounds = parse(match["n"])
    if bounds is None:
        return None
    start, end, unit = match.start(), match.end(), _UNIT[match["unit"]]
    unit_end = match.end("unit")
    sure = bool(match["span"] or match["half"])
    if not sure and unit == "year" and not _long(scene, start, unit_end, unit, bounds.high):
        return None
    if not sure and unit == "day" and match["unit"] == "日" and not _long(scene, start, unit_end, unit, bounds.high):
        return None
    if not _fits(scene, start, end, unit, match["unit"], sure) or is_point(scene, start, unit_end):
        return None
    low, high = Length.of(bounds.low, unit), Length.of(bounds.high, unit)
    if match["half"]:
        low, high = low.plus(_half(unit)), high.plus(_half(unit))
    end, low, high = _added(scene.text, end, unit, low, high, bounds)
    if is_point(scene, start, end):
        return None
    modifier, cues = _hedged(scene, start, end)
    return Reading(start, end, Term(low, high, "vague" if bounds.modifier == "vague" else modifier), cues)


def _added(text: str, end: int, unit: str, low: Length, high: Length, bounds: Bounds) -> tuple[int, Length, Length]:
    """1年3カ月, 2時間30分, 12秒96: finer parts that follow at once."""
    order = ["year", "month", "week", "day", "hour", "minute", "second"]
    if unit not in order or bounds.low != bounds.high:
        return end, low, high
    if unit == "second":
        m = _EXACT_SECONDS.match(text, end)
        if m:
            part = Length.of(Decimal(f"0.{m.group()}"), "second")
            return m.end(), low.plus(part), high.plus(part)
        return end, low, high
    while (m := _ADDED.match(text, end)) is not None:
        finer = _UNIT[m["unit"]]
        if finer not in order or order.index(finer) <= order.index(unit) or (m.group()[0] == "、" and not m["span"]):
            break
        value = parse(m["n"])
        if value is None or _NEVER_AFTER.match(text, m.end()) or (finer == "day" and m["unit"] == "日" and unit not in {"year", "month"}):
            break
        part = Length.of(value.low, finer)
        if m["half"]:
            part = part.plus(_half(finer))
        low, high, end, unit = low.plus(part), high.plus(part), m.end(), finer
    return end, low, high


def _long(scene: Scene, start: int, unit_end: int, unit: str, value: Decimal) -> bool:
    """Whether N年 or N日 is a length and not a date: the date room's judgement, from the other side."""
    text = scene.text
    digits = text[start : unit_end - 1].strip()
    kanji = not digits[:1].isdigit() or not digits.isascii()
    if unit == "year":
        if "." in digits or digits[0] in "数何幾":
            return True
        return not is_year(text, start, unit_end, int(value), kanji=kanji, quoted=text[start - 1 : start] == "'")
    if is_friend_of_none(text, start):
        return False
    if value > 31 or digits[0] in "数何幾":
        return True
    if is_day(text, start, unit_end, int(value)) or _DAY_NEVER.match(text, unit_end):
        return False
    if digits == "一":
        return text.startswith(("がかり", "以"), unit_end) or text[start - 1 : start] in {"丸", "る"}
    return not (value == 1 and is_daily(text, unit_end)) and not text.startswith(("々", "曜"), unit_end)


def _fits(scene: Scene, start: int, end: int, unit: str, word: str, sure: bool) -> bool:
    """Whether the neighbours leave it a length: no age, ordinal, rate, clock time or fraction."""
    text = scene.text
    left = scene.before(start, 8)
    if _NEVER_AFTER.match(text, end) and not (sure and text.startswith("の", end)):
        return False
    if text[start - 1 : start] == "第" or _AGE_LEFT.search(left) or text[start - 1 : start] in {"$", "/", "."}:
        return False
    if _PER_RIGHT.match(text, end) and unit != "year":
        return False
    if unit in {"minute", "second"} and (_CLOCK_LEFT.search(left) or _PER_LEFT.search(left[-1:])):
        return False
    if unit == "minute" and not sure:
        digits = text[start]
        if not digits.isascii() or _MINUTE_NEVER.match(text, end):
            return False
    if unit == "second" and text[start] in "一十" and not sure:
        return False
    if unit == "day" and word == "日" and left.endswith(("月", "同")):
        return False
    if unit == "century" and not sure and not (length_cue(left) and text.startswith(("に", "ぶり", "以上", "近く", "の"), end)):
        return False
    if unit == "week" and not sure and not text.startswith(("以", "連続", "ぶり", "の", "で", "に", "ほど", "程度", "、"), end):
        return False
    return not (unit == "hour" and text.startswith(("割", "帯", "給"), end))


def _half(unit: str) -> Length:
    """Half of a unit in the next finer one, where that is whole: 1年半 is 1 year 6 months."""
    return Length.of(6, "month") if unit == "year" else Length.of(Decimal("0.5"), unit) if unit != "month" else Length.of(15, "day")


def _hedged(scene: Scene, start: int, end: int) -> tuple[Modifier | None, tuple[Cue, ...]]:
    """The hedge; 以内 sets a limit to the event, not to the length, and changes nothing."""
    if scene.text.startswith("以内", end):
        return None, ()
    return hedge(scene, start, end)


def _word(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    word, start, end = match.group(), match.start(), match.end()
    text = scene.text
    if _NEVER_AFTER.match(text, end) or is_point(scene, start, end) or scene.before(start, 1) in {"上", "下", "前", "後"}:
        return None
    low, high, unit = _WORDS[word]
    modifier, cues = _hedged(scene, start, end)
    return Reading(start, end, Term(Length.of(low, unit), Length.of(high, unit), "vague" if low != high else modifier), cues)
