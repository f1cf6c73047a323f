"""Periods that have names: 年内, 年明け, 週末, 今秋, 月曜日, 上期, 前期, 第3四半期, 前年同期."""

from __future__ import annotations

import re

from torihiki.core.rule import Cue, Reading
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.dates.bounds import bound
from torihiki.lang.ja.dates.parts import fiscal_tail
from torihiki.lang.ja.dates.tables import FISCAL_WORDS, NEAR_WORDS, SEASONS, WEEKDAYS
from torihiki.lang.ja.dates.vocabulary import LIKE, SEASON_YEARS
from torihiki.values.change import replace
from torihiki.values.moment import Range, When

__all__ = ["compared_only", "fiscal", "like", "near", "quarter", "season", "weekday", "word_fits"]

Value = When | Range

_WITHIN = ("年内", "年度内", "月内", "週内")
_NOT_BEFORE_NEAR = frozenset("毎学例中近長晩少青0123456789数半一二三四五六七八九十百定本当生")
_NOT_BEFORE_TERM = frozenset("定長短時初同早後末中学任以直")  # 定期, 長期 … end in 期 too
_NOT_AFTER = sieve(r"比(?!べ)|割れ|並み|並[^ぶん]|輩|齢|代(?!表|金|理|わ)|的|譚")
_KANA_BEFORE = sieve(r"[ぁ-んー]$")
_KANA_OK = sieve(r"[のはにもが、から。\s「まで]|[一-龥]")
_SETS = sieve(r"(?:毎週|隔週|毎月|毎|各週|定休日?[はが:]?)の?$")
_NOT_WEEKDAY_AFTER = sieve(r"大工|版|学校|画家|ドラマ|劇場|ロード|プレミアム|スペシャル|洋画|サロン|ダイヤ|定休|休診|会(?![議見談合場社])")
_CENTURY_DECADE = sieve(r"の(?P<n>[1-9]0)年代")
_COMPANY_QUARTER = sieve(r"(?:連結)?(?:累計|会計)期間|連結|累計")  # of a company's own year
_NTH_LEFT = sieve(r"第(?P<n>[1-5一二三四五])の?$")


def compared_only(text: str, end: int) -> bool:
    """Whether what follows makes the word the base of a comparison or another word: 前年比, 前年並み, 同年代."""
    return _NOT_AFTER.match(text, end) is not None


def word_fits(word: str, start: int, end: int, scene: Scene) -> bool:
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


def near(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    """A word for a time near the article's: 年内, 年明け, 週末, 今世紀."""
    word, start, end = match.group(), match.start(), match.end()
    left = scene.before(start, 1)
    if (left and left in _NOT_BEFORE_NEAR) or _NOT_AFTER.match(scene.text, end):
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
    elif word == "前週末":
        when = When(shift=("weekend", -1), weekend=True)
    elif word in {"週明け", "週末"}:
        if re.match(r"\s?の?[0-9一二三十]", scene.after(end, 3)):
            return None  # 週明け8日 is that day
        when = When(weekday=1) if word == "週明け" else When(weekend=True)
    else:
        when = NEAR_WORDS[word]
        if word == "年中に":
            return None
        if word in _WITHIN:
            cues = (Cue("within", start, end, "anchor"),)
        if when.mod == "END" and scene.text.startswith(("時点", "現在"), end):
            when = replace(when, last_day=True)
    return Reading(start, end, when, cues + bound(scene, end)[1])


def season(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    """A season: 今秋; 秋 alone where it stands by itself and what follows makes it a time (秋にも, 秋の発売)."""
    start, end, head = match.start(), match.end(), match["head"]
    after = scene.after(end, 4)
    season = SEASONS[match["season"]]
    if after[:1] in set("季期至眠服休葉闘場"):
        return None
    if head:
        if head == "翌":
            return Reading(start, end, When(shift=("year", 1), chained=True, season=season), bound(scene, end)[1])
        return Reading(start, end, When(shift=("year", SEASON_YEARS[head]), season=season), bound(scene, end)[1])
    if scene.before(start, 1) not in {"", "、", "。", "「", " ", "(", "は", "・", "を", "】", "|", ">", "★", "■"}:
        return None
    if not re.match(
        r"頃|ごろ|にも|には|に(?!わたり|なる|なっ|咲)|から|まで|以降|をめど|をメド|をめざ|を目指|発売|公開|開業|予定|提供", after
    ):
        return None
    return Reading(start, end, When(season=season), bound(scene, end)[1])


def weekday(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    """A day of the week (月曜日), or the nth of the month (第2水曜日); not one on which something is done each week."""
    left = scene.before(match.start(), 8)
    if _SETS.search(left) or _NOT_WEEKDAY_AFTER.match(scene.text, match.end()):
        return None
    if left.endswith("日(") and scene.text.startswith(")", match.end()):
        return None  # 4日(火曜日): a note to the date
    nth = _NTH_LEFT.search(left)
    day = WEEKDAYS[match["day"]]
    if nth:
        if _SETS.search(left[: nth.start()]):
            return None
        n = "一二三四五".find(nth["n"]) + 1 or int(nth["n"])
        return Reading(match.start() - (len(left) - nth.start()), match.end(), When(shift=("month", 0), weekday=day, nth=n))
    return Reading(match.start(), match.end(), When(weekday=day))


def fiscal(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    """A fiscal year or half: 25年度, 今期, 前期, 上期."""
    start, text = match.start(), scene.text
    if match["year"]:
        year = int(match["year"])
        point = fiscal_tail(text, match.end(), When(year=year if year > 99 else 2000 + year, fiscal=True))
        return Reading(start, point.end, point.when, bound(scene, point.end)[1])
    word = match["word"]
    if scene.before(start, 1) in _NOT_BEFORE_TERM or _NOT_AFTER.match(text, match.end()):
        return None
    if word in {"前期", "後期"} and text.startswith(("課程", "日程", "高齢", "試験", "授業", "入試", "末比"), match.end()):
        return None
    point = fiscal_tail(text, match.end(), FISCAL_WORDS[word])
    if _NOT_AFTER.match(text, point.end):
        return None
    return Reading(start, point.end, point.when, bound(scene, point.end)[1])


def quarter(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    """A quarter: 第3四半期, Q3, 3Q; of a fiscal year where the words say so (第3四半期連結累計期間)."""
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
    elif match["q"] and scene.before(start, 1) == "前" and _COMPANY_QUARTER.match(text, end):  # 前第3四半期連結累計期間
        start, when = start - 1, When(fiscal=True, quarter=number, shift=("fiscal_year", -1))
    elif match["q"] and (
        _COMPANY_QUARTER.match(text, end)
        or scene.before(start, 1) == "当"
        or re.search(r"(?:年度|月期)[^。\n]{0,20}$", scene.before(start, 24))
    ):
        when = When(fiscal=True, quarter=number)
    return Reading(start, end, when, bound(scene, end)[1])


def like(match: re.Match[str], scene: Scene) -> Reading[Value] | None:
    """The same time of another year: 前年同期."""
    if _NOT_AFTER.match(scene.text, match.end()):
        return None
    return Reading(match.start(), match.end(), When(shift=("year", LIKE[match.group()]), like=True))
