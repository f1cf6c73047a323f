"""One date at one place of the text: the grammar that all date rules and both ends of ranges share."""

from __future__ import annotations

from datetime import date

from torihiki.core.lexicon import Lexicon, any_of
from torihiki.core.sieve import sieve
from torihiki.lang.ja.dates.figures import SMALL, YEAR4, decade_of, four, small, two
from torihiki.lang.ja.dates.parts import (
    DASH,
    Point,
    bare_day,
    bare_days,
    day_tail,
    fiscal_tail,
    month_part,
    month_tail,
    week_tail,
    year_tail,
)
from torihiki.lang.ja.dates.sense import is_day, is_year
from torihiki.lang.ja.dates.slashed import slashed
from torihiki.lang.ja.dates.tables import DAY_WORDS, MODS, MONTH_WORDS, NAMED_DAYS, QUARTER_WORDS, WEEK_WORDS, YEAR_WORDS
from torihiki.values.change import replace
from torihiki.values.moment import Range, When

__all__ = ["Points"]

# the letter behind the figures of a date, and what it leaves possible
_FIGURES = sieve(r"'?[0-9〇零一二三四五六七八九十百千廿卅]{1,40}\s?(?P<letter>(?s:.))")
_LINKS = "~-―—ー→"  # ``DASH``
_IN_SLASHED = frozenset("/.-")
_IN_YEARS = frozenset("年QH会事" + _LINKS)
_IN_MONTHS = frozenset("月、,・" + _LINKS)
_IN_DAYS = frozenset("日、,・" + _LINKS)
_YEAR = sieve(rf"(?P<four>{YEAR4})\s?年|(?P<quote>')?(?P<two>{SMALL})\s?年")
_YEARS = sieve(
    rf"(?P<a>{YEAR4}|'?[0-9]{{2}})(?:年度?{DASH}|{DASH}|年度?から(?='?[0-9]{{2}}年(?:度|末)?(?:まで|にかけて|の間)))"
    rf"(?P<b>{YEAR4}|'?[0-9]{{2}})年(?!間|前|後(?!半))(?!\s?[0-9一二三四五六七八九十]{{1,2}}月)"
)
_AFTER_YEAR = sieve(r"\s?\((?:令和|平成|昭和|大正|明治)(?:元|[0-9]{1,2})年\)")  # 2025年(令和7年)12月
_ACCOUNTING = sieve(r"(?P<y>(?:19|20)[0-9]{2})(?:会計|事業)年度")
_DECADE = sieve(r"(?P<four>[12][0-9]{2}0|[一二][〇零一二三四五六七八九]{2}[〇零])年代|'?(?P<two>[1-9]0|[二三四五六七八九]十)年代")
_CENTURY = sieve(rf"(?P<n>{SMALL})\s?世紀(?!枠|フォックス|梨|美術)")
_PERIOD_PART = sieve(rf"の?(?P<mod>{any_of(MODS)}|前半|後半|末)(?!戦)")
_MODERN = ("令和", "平成", "昭和")
_WESTERN = sieve(r"[12][0-9]{3}年")
_MONTH_NEXT = sieve(rf"{SMALL}月(?!間)")
_ERA_REACH, _ERA_BACK, _ERA_AHEAD = 200, 15, 15  # characters; years
_SHORT_YEAR = sieve(r"(?P<y>20[0-9]{2})(?=Q[1-4]|[1-4]Q|H[12](?![0-9])|年?[1-4]Q)")


class Points:
    """The grammar with its tables; ``at`` reads one date, without range and bound."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.eras = {word: (row.fields["year"], bool(row.fields.get("lunar"))) for word, row in lexicon.words("era", "ja").items()}
        for row in lexicon.rows("era"):
            if "letter" in row.fields:
                self.eras[row.fields["letter"]] = (row.fields["year"], False)
        self._era = sieve(
            rf"(?P<era>{any_of(self.eras)})\s?(?P<n>元|{SMALL})(?:\s?(?P<year>年)(?!間)(?P<decade>代)?|(?P<sign>[./])(?=[0-9]))"
        )
        self._era_days = sieve(r"(?P<m>[0-9]{1,2})[./](?P<d>[0-9]{1,2})(?![0-9./])")
        tables = (YEAR_WORDS, QUARTER_WORDS, MONTH_WORDS, WEEK_WORDS, DAY_WORDS, NAMED_DAYS)
        self._words = sieve(any_of(word for table in tables for word in table))

    def at(self, text: str, pos: int, anchor: date | None, *, second: bool = False) -> Point | None:
        """The date that starts at ``pos``; ``second`` reads the end of a range, where two digits and 年 are a year."""
        char = text[pos : pos + 1]
        if not char:
            return None
        if char in "0123456789'一二三四五六七八九十千〇廿卅":
            return self._number(text, pos, anchor, second=second)
        return self.era(text, pos) or self.word(text, pos)

    def _number(self, text: str, pos: int, anchor: date | None, *, second: bool) -> Point | None:
        behind = _FIGURES.match(text, pos)
        letter = behind["letter"] if behind is not None else ""
        in_years = letter in _IN_YEARS
        return (
            ((_second_slashed(text, pos, anchor) if second else slashed(text, pos, anchor)) if letter in _IN_SLASHED else None)
            or (self._decade(text, pos, anchor) if letter == "年" else None)
            or (self._years(text, pos, anchor) if in_years else None)
            or (self.year(text, pos, anchor, second=second) if in_years else None)
            or (month_part(text, pos, When()) if letter in _IN_MONTHS else None)
            or (self._days(text, pos) if letter in _IN_DAYS else None)
            or (_century(text, pos) if letter == "世" else None)
        )

    def year(self, text: str, pos: int, anchor: date | None, *, second: bool = False) -> Point | None:
        """2025年, '25年, 25年 with what refines it."""
        m = _SHORT_YEAR.match(text, pos)
        if m and (pos == 0 or not text[pos - 1].isalnum()):
            return year_tail(text, m.end(), When(year=int(m["y"])))._replace(start=pos)
        m = _ACCOUNTING.match(text, pos)
        if m:
            return fiscal_tail(text, m.end(), When(year=int(m["y"]), fiscal=True))._replace(start=pos)
        m = _YEAR.match(text, pos)
        if not m:
            return None
        digits = m["four"] or m["two"]
        value = small(digits)
        of_era = None if m["four"] or m["quote"] else self._of_era(text, pos, value, anchor)
        if of_era is not None and (len(digits) > 1 or _MONTH_NEXT.match(text, m.end())) and not text.startswith(("間", "ぶり"), m.end()):
            return year_tail(text, m.end(), When(year=of_era))._replace(start=pos)
        kanji = not digits[0].isdigit() or not digits.isascii()
        quoted = bool(m["quote"])
        if not m["four"] and second and text.startswith("間", m.end()):
            return None
        if not (second and len(digits) == 2 and not kanji) and not is_year(text, pos, m.end(), value, kanji=kanji, quoted=quoted):
            return None
        year = value if m["four"] else two(value, anchor) if value < 100 else value
        end = m.end()
        note = _AFTER_YEAR.match(text, end)
        point = year_tail(text, note.end() if note else end, When(year=year))
        if note and point.end == note.end():
            point = point._replace(end=end)
        return point._replace(start=pos)

    def _of_era(self, text: str, pos: int, value: int, anchor: date | None) -> int | None:
        """The year that 3年1月 is after 令和2年12月, in an article that counts by eras; ``None`` if it does not."""
        left = text[max(pos - _ERA_REACH, 0) : pos]
        at = max(map(left.rfind, _MODERN))
        if at < 0 or _WESTERN.search(left, max(at - 8, 0)) or anchor is None:
            return None
        m = self._era.match(left, at)
        if m is None or m["n"] == "元" or m["year"] is None:
            return None
        year = self.eras[m["era"]][0] + value - 1
        if value > 9 and abs(two(value, anchor) - anchor.year) < abs(year - anchor.year):
            return None  # founded in 平成28年, and 28年 lies ahead: newspapers write 2028 so
        return year if value >= small(m["n"]) - _ERA_BACK and year <= anchor.year + _ERA_AHEAD else None

    def _years(self, text: str, pos: int, anchor: date | None) -> Point | None:
        """2010~14年, 2026~27年度, 2024年から26年(にかけて)."""
        m = _YEARS.match(text, pos)
        if not m:
            return None
        a, b = (_year_of(m[g], anchor) for g in "ab")
        if len(m["b"].strip("'")) == 2 and len(m["a"]) >= 4:
            b = a // 100 * 100 + b % 100 + (100 if b % 100 < a % 100 else 0)
        if not 1 <= b - a <= 200:
            return None
        if len(m["a"].strip("'")) == 2 and b > (anchor.year if anchor else 2010) + 45:
            return None
        fiscal = text.startswith("度", m.end())
        first, last = When(year=a, fiscal=fiscal), year_tail(text, m.end(), When(year=b))
        if isinstance(last.when, Range):
            return None
        return Point(Range(first, last.when), pos, last.end, "year")

    def _decade(self, text: str, pos: int, anchor: date | None) -> Point | None:
        m = _DECADE.match(text, pos)
        if not m:
            return None
        when = When(decade=four(m["four"]) if m["four"] else decade_of(small(m["two"]), anchor))
        return _period(text, m.end(), when, "decade")._replace(start=pos)

    def _days(self, text: str, pos: int) -> Point | None:
        span = bare_days(text, pos)
        if span and 1 <= span[0] < span[1] <= 31 and is_day(text, pos, span[2], span[1]):
            return Point(Range(When(day=span[0]), When(day=span[1])), pos, span[2], "day")
        day = bare_day(text, pos)
        if day and is_day(text, pos, day[1], day[0]):
            return day_tail(text, day[1], When(day=day[0]))._replace(start=pos)
        return None

    def era(self, text: str, pos: int) -> Point | None:
        """令和7年度, 平成31年4月30日, R7.4.1; days of the lunisolar calendar stay inside the span, the value is the year."""
        m = self._era.match(text, pos)
        if not m:
            return None
        first, lunar = self.eras[m["era"]]
        n = 1 if m["n"] == "元" else small(m["n"])
        year = first + n - 1
        if m["decade"]:
            return Point(Range(When(year=year), When(year=year + 9)), pos, m.end(), "decade")
        if m["sign"]:
            days = self._era_days.match(text, m.end())
            if not days or not 1 <= int(days["m"]) <= 12 or not 1 <= int(days["d"]) <= 31:
                return None
            return Point(When(year=year, month=int(days["m"]), day=int(days["d"])), pos, days.end(), "day")
        end = m.end()
        note = sieve(r"\s?\((?:19|20)[0-9]{2}年?\)").match(text, end)
        point = year_tail(text, note.end() if note else end, When(year=year))
        if note and point.end == note.end():
            point = point._replace(end=end)
        if lunar or (m["era"] == "明治" and n < 6):
            point = Point(When(year=year), pos, point.end, "year")
        return point._replace(start=pos)

    def word(self, text: str, pos: int) -> Point | None:
        """昨年12月, 来月の4日, 来週火曜, 今日."""
        m = self._words.match(text, pos)
        if not m:
            return None
        word, end = m.group(), m.end()
        if word in YEAR_WORDS:
            return year_tail(text, end, YEAR_WORDS[word])._replace(start=pos)
        if word in MONTH_WORDS:
            return month_tail(text, end, MONTH_WORDS[word])._replace(start=pos)
        if word in QUARTER_WORDS:
            return Point(QUARTER_WORDS[word], pos, end, "quarter")
        if word in WEEK_WORDS:
            point, day = week_tail(text, end, WEEK_WORDS[word]), bare_day(text, end)
            if day and is_day(text, end, day[1], day[0]):  # 今週24日
                point = day_tail(text, day[1], replace(WEEK_WORDS[word], day=day[0]))
            return point._replace(start=pos)
        return day_tail(text, end, DAY_WORDS.get(word) or NAMED_DAYS[word])._replace(start=pos)


def _second_slashed(text: str, pos: int, anchor: date | None) -> Point | None:
    """As ``slashed``, after a dash, which would else forbid it."""
    point = slashed(text[pos : pos + 40], 0, anchor)
    return point._replace(start=pos, end=pos + point.end) if point else None


def _year_of(digits: str, anchor: date | None) -> int:
    bare = digits.strip("'")
    return two(int(bare), anchor) if len(bare) == 2 and bare.isdigit() else four(bare)


def _century(text: str, pos: int) -> Point | None:
    m = _CENTURY.match(text, pos)
    if not m or not 1 <= small(m["n"]) <= 30 or text[pos - 1 : pos] in {"前", "四", "半"}:
        return None
    return _period(text, m.end(), When(century=small(m["n"]) - 1), "century")._replace(start=pos)


def _period(text: str, pos: int, when: When, grain: str) -> Point:
    """A decade or century with its part: 前半 of these is START, 後半 END."""
    m = _PERIOD_PART.match(text, pos)
    if not m:
        return Point(when, pos, pos, grain)
    word = m["mod"]
    mod = {"前半": "START", "後半": "END", "末": "END"}.get(word) or MODS[word]
    return Point(replace(when, mod="START" if mod == "START" else "MID" if mod == "MID" else "END"), pos, m.end(), grain)
