"""The words that wake the rules of the room, and words that only look like them."""

from __future__ import annotations

from collections.abc import Iterator

from torihiki.core.lexicon import Row
from torihiki.lang.ja.dates.points import Points
from torihiki.lang.ja.dates.tables import (
    DAY_WORDS,
    FISCAL_WORDS,
    MONTH_WORDS,
    NAMED_DAYS,
    NEAR_WORDS,
    QUARTER_WORDS,
    SEASONS,
    WEEK_WORDS,
    WEEKDAYS,
    YEAR_WORDS,
)  # fmt: skip

__all__ = ["LIKE", "NEAR", "SEASON_YEARS", "WORDS", "words"]

SEASON_YEARS = {"来": 1, "今": 0, "昨": -1}
LIKE = {
    **dict.fromkeys(("前年同期", "昨年同期", "前年同月", "前年同期間", "前年同四半期", "前年の同期", "前年の同じ期間"), -1),
    **dict.fromkeys(("前年の同じ時期", "昨年の同じ時期", "昨年同月", "前年度同期"), -1),
    **dict.fromkeys(("前々年同期", "一昨年同期"), -2),
}  # fmt: skip
"""The same period of another year, and how many years away."""

NEAR = (*NEAR_WORDS, "年明け", "週末", "週明け", "前週末", "今世紀", "前世紀", "来世紀")
WORDS = tuple(word for table in (YEAR_WORDS, QUARTER_WORDS, MONTH_WORDS, WEEK_WORDS, DAY_WORDS, NAMED_DAYS) for word in table)
_VETO_WORDS = (
    "年末年始", "年末調整", "年末商戦", "年末ジャンボ", "年初来", "毎年末", "毎月末", "学年末", "前期高齢", "前期課程", "前期日程",
    "前期試験", "当期純", "当期利益", "当期損益", "今日的", "明日香", "今日子", "今日この頃", "昨日今日", "前日譚", "前日祭", "前夜祭",
    "前日比", "前年比", "前年度比", "前月比", "前週比", "前期比", "前年同期比", "前年同月比", "前週末比", "前年末比", "前期末比",
    "前年度同期比", "前四半期比", "同年代", "同年輩", "同年齢", "きょうだい", "春闘", "今夏季", "上期比", "下期比", "明日葉", "今日性", "年度末手当",
    "月末締め", "月末締", "日曜大工", "日曜版", "日曜学校", "日曜画家", "土曜版", "日曜劇場", "金曜ロードショー", "土曜ドラマ",
    "同期入社", "週末農業", "その年代", "同年同月", "明日は我が身", "前年割れ", "前年並み", "前年同期並み", "前年超え", "本年度版",
    "通年", "前の期比", "前年同期比べ", "木曜会", "火曜会", "水曜会", "金曜会", "白水会", "土曜会", "月曜会", "本日中継",
)  # fmt: skip
"""Longer words that hide a date word inside them: no rule listens to these."""


def words(points: Points) -> Iterator[tuple[str, str, Row | None, bool]]:
    """The words that wake the room's rules, with the labels that they carry."""
    for label, surfaces in _labels(points):
        for word in surfaces:
            yield word, label, None, False
    for label, surfaces in _exact(points):
        for word in surfaces:
            yield word, label, None, True


def _labels(points: Points) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "ja.date.word", WORDS
    yield "ja.date.near", NEAR
    yield "ja.date.season", tuple(head + season for season in SEASONS for head in ("", "翌", *SEASON_YEARS))
    yield "ja.date.weekday", tuple(day + end for day in WEEKDAYS for end in ("曜", "曜日"))
    yield "ja.date.fiscal", tuple(FISCAL_WORDS)
    yield "ja.date.like", tuple(LIKE)
    yield "ja.date.quarter", ("第",)
    yield "ja.date.half-year", ("半年",)
    yield "ja.date.era", tuple(era for era in points.eras if not era.isascii())
    yield "ja.date.veto", _VETO_WORDS


def _exact(points: Points) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Latin forms, in this case only: Q3, 3Q, FY2025, R7."""
    yield "ja.date.quarter", tuple(form for n in range(1, 5) for form in (f"Q{n}", f"{n}Q"))
    yield "ja.date.fy", tuple(f"FY{n:02d}" for n in (*range(1990, 2060), *range(100)))
    yield "ja.date.era", tuple(f"{era}{n}" for era in points.eras if era.isascii() for n in range(1, 65))
