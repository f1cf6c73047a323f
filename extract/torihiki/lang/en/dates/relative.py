"""Dates named from another: today, last week, three years ago, the next day, a year earlier, the same quarter of 2022, this spring."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from torihiki.core.scene import Scene
from torihiki.lang.en import numbers
from torihiki.lang.en.dates import evidence, words, years
from torihiki.lang.en.dates.forms import Built, Form
from torihiki.lang.en.dates.words import END, MONTH, SEASON, UNIT, WEEKDAY
from torihiki.values.moment import Unit, When

__all__ = ["AGO", "COMPARED", "DAY_WORDS", "PERIODS", "SEASONS"]

_I = re.IGNORECASE

_DAYS = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1, "tmr": 1, "last night": -1, "this morning": 0, "this afternoon": 0,
    "this evening": 0, "tomorrow morning": 1, "yesterday morning": -1, "day after tomorrow": 2, "day after tmrw": 2, "day before yesterday": -2,
}  # fmt: skip


def _day_word(match: re.Match[str], scene: Scene) -> When | None:
    word = match["w"]
    left = scene.before(match.start(), 8)
    if word == "Today" and re.search(r"\b(?:USA|India|Russia|Asia|Singapore|World|Psychology|Arizona|Business|Times) $", left + ""):
        return None
    if word.istitle() and re.match(r"(?: Show| Sponge|[A-Z])", scene.after(match.end())):
        return None
    return When(shift=("day", _DAYS[word.lower()]))


DAY_WORDS: tuple[Form, ...] = (
    Form("en.dates.day-word", ("en.day-word", "en.relative"), re.compile(rf"(?:the )?(?P<w>{'|'.join(sorted(_DAYS, key=len, reverse=True))}){END}(?! and tomorrow)", _I), _day_word),
)

_UNITS: dict[str, Unit] = {
    "day": "day", "week": "week", "weekend": "weekend", "month": "month", "quarter": "quarter", "half": "half", "half-year": "half",
    "year": "year", "calendar year": "year", "decade": "decade", "school year": "year", "trading day": "day", "session": "day",
    "century": "century",
}  # fmt: skip
_DURING = re.compile(r"\b(?:over|in|for|during|within|of|throughout|into|through|across|from|and|at least|than|about)[ ](?:the|its) (?:very )?$", _I)
_REL = "|".join(sorted(years.RELATIVE, key=len, reverse=True))


def _period(match: re.Match[str], scene: Scene) -> When | None:
    word, unit = match["r"].lower(), _UNITS[match["u"].lower()]
    left, right = scene.before(match.start(), 20), scene.after(match.end())
    the = bool(re.search(r"\b(?:the|its|their)[ ]$", left, _I))
    n, chained = years.RELATIVE[word]
    if the and word in {"last", "next", "coming"} and not match["of"]:
        if unit == "day" or not (word == "next" and re.search(r"(?:^|[.,;]|\b(?:and|until|by|on|following|said|again)) (?:the|its) $|^(?:the) $", left, _I)):
            if unit in {"day"} and word == "next":
                return When(shift=("day", 1), chained=True)
            if _DURING.search(left) or unit in {"decade", "century"}:
                return None  # a length: over the next year
        chained = chained or word == "next"
    if word in {"same"} and unit == "day":
        return When(shift=("day", 0), chained=True)
    if unit == "half" and match["u"].lower() == "half" and not match["of"] and re.match(r" (?:a|of|hour)\b", right):
        return None
    if unit == "quarter" and re.match(r"-?(?:final|back)|s\b", right):
        return None
    if unit == "day" and word in {"this", "current", "same"} and word != "same":
        return None
    if unit == "century":
        if word not in {"this", "last", "next"} or scene.anchor is None:
            return None
        return When(century=scene.anchor.year // 100 + n)
    fields: dict[str, Any] = {"shift": (unit, n), "chained": chained}
    if word == "same":
        return _like_year(years.read(match, "1")) if match["of"] else When(like=True, shift=("year", 0))
    if match["of"]:
        if unit == "quarter":
            return When(quarter=4, **years.read(match, "1")) if word in {"last"} else None
        if unit == "half":
            return When(half=2, **years.read(match, "1")) if word in {"last"} else None
        return None
    return When(**fields)


def _that(match: re.Match[str], scene: Scene) -> When | None:
    unit = _UNITS[match["u"].lower()]
    if match["u"].lower() == "day" and re.search(r"\b(?:one|every|each|for|to)[ ]$", scene.before(match.start(), 8), _I):
        return None
    return When(shift=(unit, 0), chained=True)


def _weekday_of_week(match: re.Match[str], scene: Scene) -> When | None:
    n, chained = years.RELATIVE[match["r"].lower()]
    return When(shift=("week", n), weekday=words.weekday(match["w"]), chained=chained)


def _relative_weekday(match: re.Match[str], scene: Scene) -> When | None:
    if not evidence.is_weekday(match.start("w"), match.end("w"), scene) and len(match["w"].rstrip(".")) < 5:
        return None
    n, chained = years.RELATIVE[match["r"].lower()]
    day = words.weekday(match["w"])
    if chained or match["r"].lower() in {"this past"}:
        return When(weekday=day, chained=chained, toward="future" if n > 0 else "past")
    if match["r"].lower() in {"coming", "upcoming", "this coming"}:
        return When(weekday=day, toward="future")
    if n < 0 and scene.anchor is not None and scene.anchor.isoweekday() > 5:
        return When(shift=("week", n), weekday=day)
    return When(shift=("week", n), weekday=day)


def _relative_month(match: re.Match[str], scene: Scene) -> When | None:
    word, month = match["r"].lower(), words.month(match["m"])
    if match["m"].lower() in {"may", "march", "mar"} and not match["m"][0].isupper():
        return None
    if re.match(r" ?(?:[0-9]|'[0-9])", scene.after(match.end())):
        return None
    n, chained = years.RELATIVE.get(word, (-1, True))
    if word in {"this", "current"}:
        return When(month=month, shift=("year", 0))
    if chained:
        return When(month=month, like=True, shift=("year", n or -1))
    if scene.anchor is None:
        return When(month=month)
    if n > 0:
        return When(month=month, year=scene.anchor.year + (month <= scene.anchor.month + 2))
    return When(month=month, year=scene.anchor.year - (month > scene.anchor.month - 4 if month < scene.anchor.month else True))


def _relative_season(match: re.Match[str], scene: Scene) -> When | None:
    word, season = match["r"].lower(), words.SEASONS[match["s"].lower()]
    if match["s"].lower() == "fall" and re.match(r" (?:in|of|to|from)\b", scene.after(match.end())):
        return None
    n, chained = years.RELATIVE[word]
    if chained or n < 0:
        return When(season=season, toward="past" if n < 0 else "future", chained=chained)
    if n > 0:
        return When(season=season, toward="future")
    return When(season=season, shift=("year", 0))


def _season(match: re.Match[str], scene: Scene) -> When | None:
    fields = years.read(match, "0") if match["tail"] else {}
    if match["tail"] and match["a0"]:
        return None  # a 1.3 pct fall a year earlier
    if not fields and not evidence.is_season(match.start("s"), match.end("s"), scene):
        return None
    return When(season=words.SEASONS[match["s"].lower()], **fields)


SEASONS: tuple[Form, ...] = (
    Form("en.dates.season", ("en.season",), re.compile(rf"(?P<s>{SEASON})(?:(?: |, ?| of )(?P<tail>{years.tail('0')}))?", _I), _season),
    Form("en.dates.relative-season", ("en.relative",), re.compile(rf"(?P<r>{_REL})[ ](?P<s>{SEASON})(?!-)", _I), _relative_season),
)

_U = rf"(?P<u>{'|'.join(sorted(_UNITS, key=len, reverse=True))})"

PERIODS: tuple[Form, ...] = (
    Form(
        "en.dates.relative", ("en.relative",),
        re.compile(rf"(?P<r>{_REL})[ ](?:full |whole |entire )?{_U}{END}(?!-(?:old|long|ago|earlier|end))(?P<of>(?: of |'s )(?P<tail>{years.tail('1')}))?", _I),
        _period,
    ),
    Form("en.dates.weekend", ("en.the-unit",), re.compile(rf"the weekend{END}(?! (?:of|before|after|edition|box|warriors))", _I), lambda m, s: When(shift=("weekend", 0))),
    Form("en.dates.that", ("en.that",), re.compile(rf"that[ ]{_U}{END}", _I), _that),
    Form(
        "en.dates.week-day", ("en.relative",),
        re.compile(rf"(?P<r>{_REL})[ ]week(?:'s)?,?(?: on)? (?P<w>{WEEKDAY})", _I),
        _weekday_of_week,
    ),
    Form(
        "en.dates.day-of-week", ("en.weekday",),
        re.compile(rf"(?P<w>{WEEKDAY})(?:,| of| in)? (?P<r>{_REL})[ ]week{END}", _I),
        _weekday_of_week,
    ),
    Form("en.dates.relative-weekday", ("en.relative",), re.compile(rf"(?P<r>{_REL})[ ](?P<w>{WEEKDAY})(?!s)", _I), _relative_weekday),
    Form(
        "en.dates.relative-month", ("en.relative", "en.compared"),
        re.compile(rf"(?:the |a )?(?P<r>{_REL}|corresponding|comparable)[ ](?:annual |monthly |year's )?(?P<m>{MONTH})", _I),
        _relative_month,
    ),
)  # fmt: skip

_COUNT = rf"(?:{numbers.PATTERN})"
_ONE = r"(?:about |around |exactly |roughly |over |nearly |almost |just |only )?"
_AMOUNT = rf"(?P<n>an?|one|half an?|a couple of|{_COUNT})[ -]"
_BACK = r"(?P<back>ago|earlier|previously|prior|before(?=[,.;:)\n]|$| (?:and|when|to|as|was|on|but)\b)|back(?=[,.;]|$))"
_ON = r"(?P<on>later|(?:from (?:now|today|tomorrow|yesterday)|hence|after (?:today|tomorrow|yesterday)|in the future|later on))"


def _away(match: re.Match[str], scene: Scene) -> When | None:
    """A number of days, weeks, months or years away; names the unit it counts in (three years ago is a year)."""
    got = match.groupdict()
    amount = _amount(got["n"])
    if amount is None:
        return None
    unit, factor = words.unit(got["u"])
    if unit == "year" and amount * 2 % 2 == 1:
        unit, factor = "month", 12
    count = amount * factor
    if count != int(count) or count > 3000:
        return None
    sign = -1 if got.get("back") else 1
    way = (got.get("back") or got.get("on") or "").lower()
    fields: dict[str, Any] = {"shift": (unit, sign * int(count)), "chained": way not in {"ago", "back"} and not way.startswith(("from", "hence", "after", "in the"))}
    if way == "later" and re.match(r" (?:than|stage|date)", scene.after(match.end())):
        return None
    if sign > 0 and unit == "week" and not fields["chained"]:
        fields["shift"] = ("day", 7 * int(count))
    if way.endswith("tomorrow") or way.endswith("yesterday"):
        step = 1 if way.endswith("tomorrow") else -1
        unit, number = fields["shift"]
        fields["shift"] = ("day", number + step) if unit == "day" else fields["shift"]
    return When(**fields)


def _away_chain(match: re.Match[str], scene: Scene) -> When | None:
    """1 month and 21 days ago: a day of its own."""
    if scene.anchor is None:
        return None
    sign = -1 if match["back"] else 1
    months = days = 0
    for piece in re.finditer(rf"({_COUNT})[ -]({UNIT})", match.group(), _I):
        amount = _amount(piece[1])
        unit, factor = words.unit(piece[2])
        if amount is None or amount != int(amount) or unit == "quarter":
            return None
        count = int(amount) * factor
        months += count * {"year": 12, "month": 1}.get(unit, 0)
        days += count * {"week": 7, "day": 1}.get(unit, 0)
    index = scene.anchor.year * 12 + scene.anchor.month - 1 + sign * months
    if not 12 <= index < 9999 * 12:
        return None
    last = calendar.monthrange(index // 12, index % 12 + 1)[1]
    day = date(index // 12, index % 12 + 1, min(scene.anchor.day, last)) + timedelta(days=sign * days)
    return When(year=day.year, month=day.month, day=day.day)


def _amount(text: str) -> Decimal | None:
    low = text.lower()
    if low in {"a", "an", "one"}:
        return Decimal(1)
    if low in {"half a", "half an"}:
        return Decimal("0.5")
    if low == "a couple of":
        return Decimal(2)
    bounds = numbers.parse(low)
    return bounds.low if bounds is not None and bounds.low == bounds.high else None


def _time(match: re.Match[str], scene: Scene) -> When | None:
    amount = _amount(match["n"])
    if amount is None:
        return None
    unit, factor = words.unit(match["u"])
    count = amount * factor
    if count != int(count):
        return None
    return When(shift=("day", 7 * int(count)) if unit == "week" else (unit, int(count)))


_AWAY_ON = ("number", "en.count", "en.a-unit")
_NEXT_UNIT = frozenset("abcdefghijklmnopqrstuvwxyz-")

AGO: tuple[Form, ...] = (
    Form(
        "en.dates.away", _AWAY_ON,
        re.compile(rf"{_AMOUNT}(?P<u>{UNIT})(?: and a half)? (?:{_BACK}|{_ON}){END}", _I),
        _away, _NEXT_UNIT,
    ),
    Form(
        "en.dates.away-chain", _AWAY_ON,
        re.compile(rf"(?:{_COUNT})[ -]{UNIT}(?:,? (?:and )?(?:{_COUNT})[ -]{UNIT}){{1,3}} (?:(?P<back>ago)|later|from now){END}", _I),
        _away_chain, _NEXT_UNIT,
    ),
    Form(
        "en.dates.time", _AWAY_ON,
        re.compile(rf"{_AMOUNT}(?P<u>{UNIT})'s? time{END}", _I),
        _time, _NEXT_UNIT,
    ),
)  # fmt: skip

_NOUN = r"(?P<noun>period|quarter|month|half|week|day|time|year|three months|six months|nine months|three-month period|nine-month period|season|point|date|stage)"


def _like_year(fields: dict[str, Any]) -> When:
    shift = ("year", fields["shift"][1]) if fields.get("shift") else None
    return When(like=True, **{k: v for k, v in fields.items() if k not in {"shift", "chained"}}, shift=shift)


def _like(match: re.Match[str], scene: Scene) -> When | None:
    """The period that the text speaks of, another year: the same quarter of 2022, the year-earlier period."""
    got = match.groupdict()
    if got.get("tail"):
        return _like_year(years.read(match, "0"))
    if got.get("year"):
        return When(like=True, shift=("year", -1))
    return When(like=True, shift=("year", -1)) if got.get("corresponding") else None


def _before(match: re.Match[str], scene: Scene) -> When | None:
    unit = _UNITS[match["u"].lower()]
    n = {"before": -1, "earlier": -1, "ago": -1, "after": 1}[match["w"].lower()]
    if match["w"].lower() in {"before", "after"} and not re.match(r"(?:$|[,.;:)'\n]| (?:and|was|were|that|but|as|on|it|when|to|when|at|in|for|with|from)\b)", scene.after(match.end())):
        return None
    return When(shift=(unit, n), chained=True)


def _this_time(match: re.Match[str], scene: Scene) -> When | None:
    return When(shift=("year", years.RELATIVE[match["r"].lower()][0])) if scene.anchor is None else When(
        year=scene.anchor.year + years.RELATIVE[match["r"].lower()][0], month=scene.anchor.month)  # fmt: skip


COMPARED: tuple[Form, ...] = (
    Form(
        "en.dates.same", ("en.relative", "en.compared"),
        re.compile(rf"(?:the |a )?(?:same|corresponding|comparable|equivalent|like|similar)[ ](?:fiscal |calendar |reporting )?{_NOUN}{END}(?: in| of|,)? (?:the )?(?P<tail>{years.tail('0')})", _I),
        _like,
    ),
    Form(
        "en.dates.year-earlier", ("en.compared",),
        re.compile(rf"(?:the |a )?(?P<year>(?:year|prior-year|previous-year|last-year|preceding-year)(?:[- ]?(?:earlier|ago|before))?)[- ](?:same )?(?:{_NOUN}{END}|(?=[a-z]))", _I),
        lambda m, s: When(like=True, shift=("year", -1)) if re.search(r"earlier|ago|before|-year", m["year"], _I) else None,
    ),
    Form(
        "en.dates.corresponding", ("en.compared",),
        re.compile(rf"(?:the |a )?(?P<corresponding>corresponding|comparable|equivalent|year-on-year) (?:period|quarter|month|half|week){END}(?! (?:in|of) (?:the )?(?:last|this|next|previous|prior|[0-9]))", _I),
        _like,
    ),
    Form("en.dates.the-year-before", ("en.the-unit",), re.compile(rf"the[ ]{_U}[ ](?P<w>before|earlier|after|ago){END}", _I), _before),
    Form("en.dates.this-time", ("en.relative",), re.compile(rf"this time (?P<r>last|next) year{END}", _I), _this_time),
)  # fmt: skip
