"""A length away from now or from the text's last date: three years ago, two weeks from now, 11 months later, in ten days' time."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en import numbers
from torihiki.lang.en.dates import words
from torihiki.lang.en.dates.forms import Form
from torihiki.lang.en.dates.words import END, UNIT
from torihiki.values.moment import When

__all__ = ["AGO"]

_I = re.IGNORECASE

_COUNT = rf"(?:{numbers.PATTERN})"
_AMOUNT = rf"(?P<n>an?|one|half an?|a couple of|{_COUNT})[ -]"
_BACK = r"(?P<back>ago|earlier(?! (?:this|in|on|last)\b)|previously|prior|before(?=[,.;:)\n]|$| (?:and|when|to|as|was|on|but)\b)|back(?=[,.;]|$))"
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
    fields: dict[str, Any] = {
        "shift": (unit, sign * int(count)),
        "chained": way not in {"ago", "back"} and not way.startswith(("from", "hence", "after", "in the")),
    }
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
        "en.dates.away",
        _AWAY_ON,
        sieve(rf"{_AMOUNT}(?P<u>{UNIT})(?: and a half)? (?:{_BACK}|{_ON}){END}", _I),
        _away,
        _NEXT_UNIT,
    ),
    Form(
        "en.dates.away-chain",
        _AWAY_ON,
        sieve(rf"(?:{_COUNT})[ -]{UNIT}(?:,? (?:and )?(?:{_COUNT})[ -]{UNIT}){{1,3}} (?:(?P<back>ago)|later|from now){END}", _I),
        _away_chain,
        _NEXT_UNIT,
    ),
    Form(
        "en.dates.time",
        _AWAY_ON,
        sieve(rf"{_AMOUNT}(?P<u>{UNIT})'s? time{END}", _I),
        _time,
        _NEXT_UNIT,
    ),
)
