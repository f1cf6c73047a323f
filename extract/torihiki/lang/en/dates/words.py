"""The calendar's words in English, and what they stand for: months, weekdays, ordinals, spelled years, seasons, units."""

from __future__ import annotations

import re

from torihiki.core.lexicon import any_of
from torihiki.values.moment import Unit

__all__ = [
    "CARDINAL", "DAY", "DECADES", "END", "MONTH", "MONTHS", "ORDINAL", "ORDINALS", "SEASON", "SEASONS", "UNIT", "WEEKDAY", "WEEKDAYS",
    "YEAR", "day", "month", "ordinal", "unit", "weekday", "year",
]  # fmt: skip

END = r"(?![0-9A-Za-z])"

_MONTH_NAMES = (
    ("january", "jan"), ("february", "feb", "febr"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"), ("july", "jul"),
    ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"), ("december", "dec"),
)  # fmt: skip
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names}
_FULL = [names[0] for names in _MONTH_NAMES]
_SHORT = [name for names in _MONTH_NAMES for name in names[1:]]
MONTH = rf"(?:(?:{any_of(_FULL)})(?:\.(?= ?[0-9])|{END})|(?:{any_of(_SHORT)})(?:\.(?! [AT])|{END}))"

_WEEKDAY_NAMES = (
    ("monday", "mon"),
    ("tuesday", "tues", "tue"),
    ("wednesday", "weds", "wed"),
    ("thursday", "thurs", "thur", "thu"),
    ("friday", "fri"),
    ("saturday", "sat"),
    ("sunday", "sun"),
)
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAY_NAMES, 1) for name in names}
_FULL_DAYS = [names[0] for names in _WEEKDAY_NAMES]
_SHORT_DAYS = [name for names in _WEEKDAY_NAMES for name in names[1:]]
WEEKDAY = rf"(?:(?:{any_of(_FULL_DAYS)}){END}|(?:{any_of(_SHORT_DAYS)})(?:\.(?= ?[A-Z0-9])|{END}))"

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASON = rf"(?:{any_of(SEASONS)}){END}"

DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
    "noughties": 2000,
    "two thousands": 2000,
    "two thousand and tens": 2010,
}

_TEENS = ["tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"]
_UNITS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
ORDINALS = {
    **dict(zip(_UNITS, range(1, 10), strict=True)),
    **dict(zip(_TEENS, range(10, 20), strict=True)),
    "twentieth": 20,
    **{f"twenty{join}{name}": 20 + k for join in " -" for k, name in enumerate(_UNITS, 1)},
    "thirtieth": 30,
    "thirty-first": 31,
    "thirty first": 31,
}
ORDINAL = rf"(?:{any_of(ORDINALS)}|(?:[12]?1st|2?2nd|2?3rd|[12]?[0-9]th|3(?:0th|1st))){END}"

_CARDINALS = dict(
    zip(
        [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    "sixteen", "seventeen", "eighteen", "nineteen",
],
        range(1, 20),
        strict=True,
    )
)  # fmt: skip
_TENS = dict(zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True))
_BELOW_100 = rf"(?:(?:{any_of(_TENS)})(?:[- ](?:{any_of(list(_CARDINALS)[:9])}))?|{any_of(_CARDINALS)})"
_SPELLED = (
    rf"(?:(?:two|one) thousand(?:(?:,? (?:{any_of(list(_CARDINALS)[:9])}) hundred)?(?: and)? {_BELOW_100})?"
    rf"|(?:sixteen|seventeen|eighteen|nineteen|twenty) (?:zero |oh )?{_BELOW_100}){END}"
)

CARDINAL = rf"(?:{any_of([*_CARDINALS, 'twenty', 'thirty'])}){END}"
_FOUR = rf"(?:1[0-9]{{3}}|20[0-9]{{2}}){END}(?![.,:][0-9])"
_TWO = rf"'[0-9]{{2}}{END}(?!')"
YEAR = rf"(?:{_FOUR}|{_TWO}|{_SPELLED})"
# no firm's name: March First Citizens Bank
DAY = rf"(?:(?!(?-i:First|Second|Third|Fifth) (?-i:[A-Z]))(?:{any_of(ORDINALS)}){END}|(?:[12]?1st|2?2nd|2?3rd|[12]?[0-9]th|3(?:0th|1st)|3[01]|[12][0-9]|0?[1-9]){END}(?![.,:][0-9]))"

_UNIT_NAMES: dict[str, tuple[Unit, int]] = {
    "day": ("day", 1),
    "business day": ("day", 1),
    "week": ("week", 1),
    "fortnight": ("week", 2),
    "month": ("month", 1),
    "quarter": ("quarter", 1),
    "year": ("year", 1),
    "yr": ("year", 1),
    "decade": ("year", 10),
    "century": ("year", 100),
}
UNIT = rf"(?:{any_of([*_UNIT_NAMES, *(n + 's' for n in _UNIT_NAMES), 'centuries'])}){END}"


def month(word: str) -> int:
    """The number of a month's name, 1 to 12."""
    return MONTHS[word.lower().rstrip(".")]


def weekday(word: str) -> int:
    """The number of a weekday's name, 1 Monday to 7 Sunday."""
    return WEEKDAYS[word.lower().rstrip(".")]


def ordinal(word: str) -> int:
    """First is 1, 3rd is 3."""
    low = word.lower()
    return ORDINALS[low] if low in ORDINALS else int(re.sub(r"[a-z]+", "", low))


def day(word: str) -> int:
    """The day that ``DAY`` or ``CARDINAL`` matched: 8, 08, 8th, twenty second, fifteen."""
    return _CARDINALS.get(word.lower()) or _TENS.get(word.lower()) or ordinal(word)


def year(word: str) -> int:
    """The year that ``YEAR`` matched: 2025, '26 (that of 1950 to 2049), two thousand and eighteen.

    >>> year("2025"), year("'26"), year("'87"), year("nineteen twenty eight"), year("two thousand and ten")
    (2025, 2026, 1987, 1928, 2010)
    """
    digits = word.strip("'")
    if digits.isdigit():
        return int(digits) if len(digits) > 2 else int(digits) + (2000 if int(digits) < 50 else 1900)
    tokens = re.findall(r"[a-z]+", word.lower())
    if "thousand" in tokens:
        head, tail = (_CARDINALS[tokens[0]] * 1000, tokens[2:])
        if "hundred" in tail:
            head += _CARDINALS[tail[0]] * 100
            tail = tail[2:]
        return head + sum(_small(t) for t in tail)
    return _small(tokens[0]) * 100 + sum(_small(t) for t in tokens[1:])


def _small(token: str) -> int:
    return _CARDINALS.get(token, _TENS.get(token, 0))


def unit(word: str) -> tuple[Unit, int]:
    """Unit and how many of it: ``decades`` is ("year", 10)."""
    low = word.lower()
    name = "century" if low == "centuries" else low.rstrip("s")
    return _UNIT_NAMES[name]
