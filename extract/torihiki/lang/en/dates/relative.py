"""Dates named from another: today, last week, next Tuesday, Friday of next week, the previous February, this spring, last winter."""

from __future__ import annotations

import re
from typing import Any

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.dates import evidence, words, years
from torihiki.lang.en.dates.forms import Form
from torihiki.lang.en.dates.words import END, MONTH, SEASON, WEEKDAY
from torihiki.values.moment import SEASON_MONTHS, Unit, When

__all__ = ["DAY_WORDS", "PERIODS", "SEASONS", "UNITS"]

_I = re.IGNORECASE

_DAYS = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "last night": -1,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tomorrow morning": 1,
    "yesterday morning": -1,
    "day after tomorrow": 2,
    "day after tmrw": 2,
    "day before yesterday": -2,
}


def _day_word(match: re.Match[str], scene: Scene) -> When | None:
    word = match["w"]
    left = scene.before(match.start(), 8)
    if word == "Today" and re.search(r"\b(?:USA|India|Russia|Asia|Singapore|World|Psychology|Arizona|Business|Times) $", left + ""):
        return None
    if word.istitle() and re.match(r"(?: Show| Sponge|[A-Z])", scene.after(match.end())):
        return None
    return When(shift=("day", _DAYS[word.lower()]))


DAY_WORDS: tuple[Form, ...] = (
    Form(
        "en.dates.day-word",
        ("en.day-word", "en.relative"),
        sieve(rf"(?:the )?(?P<w>{'|'.join(sorted(_DAYS, key=len, reverse=True))}){END}(?! and tomorrow)", _I),
        _day_word,
    ),
)

UNITS: dict[str, Unit] = {
    "day": "day",
    "week": "week",
    "weekend": "weekend",
    "month": "month",
    "quarter": "quarter",
    "half": "half",
    "half-year": "half",
    "year": "year",
    "calendar year": "year",
    "decade": "decade",
    "school year": "year",
    "trading day": "day",
    "session": "day",
    "century": "century",
}
_DURING = sieve(
    r"\b(?:over|in|for|during|within|of|throughout|into|through|across|from|and|at least|than|about)[ ](?:the|its) (?:very )?$", _I
)
_REL = "|".join(sorted(years.RELATIVE, key=len, reverse=True))


def _period(match: re.Match[str], scene: Scene) -> When | None:
    word, unit = match["r"].lower(), UNITS[match["u"].lower()]
    left, right = scene.before(match.start(), 20), scene.after(match.end())
    the = bool(re.search(r"\b(?:the|its|their)[ ]$", left, _I))
    n, chained = years.RELATIVE[word]
    if the and unit == "day" and re.match(r" (?:before|prior|of|on|preceding|for|to)\b", right):
        return None  # the last trading day before the vote
    if the and word in {"last", "next", "coming"} and not match["of"]:
        if unit == "day" or not (
            word == "next" and re.search(r"(?:^|[.,;]|\b(?:and|until|by|on|following|said|again)) (?:the|its) $|^(?:the) $", left, _I)
        ):
            if unit in {"day"} and word == "next":
                return When(shift=("day", 1), chained=True)
            if (_DURING.search(left) and unit != "quarter") or unit in {"decade", "century"}:
                return None  # a length: over the next year
        chained = chained or (word == "next" and unit != "quarter")
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
        return When(like=True, **years.as_years(years.read(match, "1"))) if match["of"] else When(like=True, shift=("year", 0))
    if match["of"]:
        if unit == "quarter":
            return When(quarter=4, **years.read(match, "1")) if word in {"last"} else None
        if unit == "half":
            return When(half=2, **years.read(match, "1")) if word in {"last"} else None
        return None
    return When(**fields)


def _that(match: re.Match[str], scene: Scene) -> When | None:
    unit = UNITS[match["u"].lower()]
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
    if word in {"that", "same", "following", "ensuing", "subsequent"}:
        return When(month=month, chained=True, toward="future")  # that October: the first from the last date on
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
    if chained or scene.anchor is None:
        return When(season=season, toward="past" if n < 0 else "future", chained=chained)
    year, first = scene.anchor.year, SEASON_MONTHS[season]
    over = scene.anchor.month > first + 2  # this year's is behind the anchor
    if n < 0:
        return When(season=season, year=year - (2 if season == "WI" and scene.anchor.month < 3 else 0 if over else 1))
    if n > 0:
        return When(season=season, year=year + (scene.anchor.month >= first))
    return When(season=season, year=year - (season == "WI" and scene.anchor.month < 3))


def _season(match: re.Match[str], scene: Scene) -> When | None:
    fields = years.read(match, "0") if match["tail"] else {}
    if match["tail"] and match["a0"]:
        return None  # a 1.3 pct fall a year earlier
    if not fields and not evidence.is_season(match.start("s"), match.end("s"), scene):
        return None
    return When(season=words.SEASONS[match["s"].lower()], **fields)


SEASONS: tuple[Form, ...] = (
    Form("en.dates.season", ("en.season",), sieve(rf"(?P<s>{SEASON})(?:(?: |, ?| of )(?P<tail>{years.tail('0')}))?", _I), _season),
    Form("en.dates.relative-season", ("en.relative",), sieve(rf"(?P<r>{_REL})[ ](?P<s>{SEASON})(?!-)", _I), _relative_season),
)

_U = rf"(?P<u>{'|'.join(sorted(UNITS, key=len, reverse=True))})"

PERIODS: tuple[Form, ...] = (
    Form(
        "en.dates.relative",
        ("en.relative",),
        sieve(
            rf"(?P<r>{_REL})[ ](?:full |whole |entire )?{_U}{END}(?!-(?:old|long|ago|earlier|end))(?P<of>(?: of "
            rf"|'s )(?P<tail>{years.tail('1')}))?",
            _I,
        ),
        _period,
    ),
    Form(
        "en.dates.weekend",
        ("en.the-unit",),
        sieve(rf"the weekend{END}(?! (?:of|before|after|edition|box|warriors))", _I),
        lambda m, s: When(shift=("weekend", 0)),
    ),
    Form("en.dates.that", ("en.that",), sieve(rf"that[ ]{_U}{END}", _I), _that),
    Form(
        "en.dates.week-day",
        ("en.relative",),
        sieve(rf"(?P<r>{_REL})[ ]week(?:'s)?,?(?: on)? (?P<w>{WEEKDAY})", _I),
        _weekday_of_week,
    ),
    Form(
        "en.dates.day-of-week",
        ("en.weekday",),
        sieve(rf"(?P<w>{WEEKDAY})(?:,| of| in)? (?P<r>{_REL})[ ]week{END}", _I),
        _weekday_of_week,
    ),
    Form("en.dates.relative-weekday", ("en.relative",), sieve(rf"(?P<r>{_REL})[ ](?P<w>{WEEKDAY})(?!s)", _I), _relative_weekday),
    Form(
        "en.dates.relative-month",
        ("en.relative", "en.compared"),
        sieve(rf"(?:the |a )?(?P<r>{_REL}|corresponding|comparable)[ ](?:annual |monthly |year's )?(?P<m>{MONTH})", _I),
        _relative_month,
    ),
)
