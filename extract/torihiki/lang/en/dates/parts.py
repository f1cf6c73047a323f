"""A part of a larger period: mid-2026, early next year, late last year, the end of September, later this month, year-end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.dates import words, years
from torihiki.lang.en.dates.forms import Built, Choice, Form
from torihiki.lang.en.dates.words import END
from torihiki.values.change import replace
from torihiki.values.moment import Mod, Range, When

__all__ = ["parts"]

_I = re.IGNORECASE
_MODS: dict[str, Mod] = {
    "early": "START",
    "late": "END",
    "mid": "MID",
    "later": "END",
    "start": "START",
    "beginning": "START",
    "end": "END",
    "close": "END",
    "middle": "MID",
    "outset": "START",
    "midpoint": "MID",
    "latter part": "END",
    "early part": "START",
    "first part": "START",
    "ending": "END",
    "back end": "END",
    "tail end": "END",
    "early months": "START",
    "final months": "END",
    "first days": "START",
    "last days": "END",
    "final days": "END",
    "first months": "START",
    "second part": "END",
}
_OF_WORDS = "|".join(sorted((m for m in _MODS if m not in {"early", "late", "mid", "later"}), key=len, reverse=True))
_ENDS = frozenset(("end", "close", "ending"))
_THE_UNIT = sieve(
    rf"(?:the |its )?(?P<f>fiscal |financial |calendar )?(?P<u>year|month|week|quarter|decade|century|summer|spring|autumn|fall"
    rf"|winter){END}(?!-)(?! (?:ended|ending))",
    _I,
)


_DAY_NEXT = sieve(r" [0-9]{1,2}(?![0-9:])(?:,|st|nd|rd|th|\b)")
_ATTRIBUTE = sieve(r" [a-z]{3,}")
_STANDS_IN = sieve(r"\b(?:in|by|since|until|till|at|of|around|about|from|to|through|before|after|for|the)[ ]$", _I)


def _the_unit(scene: Scene, position: int) -> Built | None:
    match = _THE_UNIT.match(scene.text, position)
    if match is None:
        return None
    unit = match["u"].lower()
    if unit in words.SEASONS:
        return When(season=words.SEASONS[unit]), position, match.end()
    if match["f"] and match["f"].strip().lower() != "calendar":
        return When(shift=("fiscal_year", 0), fiscal=True), position, match.end()
    if unit == "century":
        return (When(century=scene.anchor.year // 100), position, match.end()) if scene.anchor else None
    return When(shift=(unit, 0)), position, match.end()  # type: ignore[arg-type]


def parts(periods: Sequence[Form]) -> tuple[Form, ...]:
    """The forms for parts of ``periods``."""
    choice = Choice(periods)

    def inner(scene: Scene, position: int, *, bare: bool) -> Built | None:
        found = choice.longest(scene, position)
        if found is None and bare:
            found = _the_unit(scene, position)
        return found

    def part(match: re.Match[str], scene: Scene) -> Built | None:
        word = match["p"].lower()
        found = inner(scene, match.end(), bare=bool(match.groupdict().get("of")) or word == "mid" or bool(match.groupdict().get("in")))
        if found is None:
            return None
        value, _, end = found
        if isinstance(value, Range) or value.weekday or (value.day and not value.nth):
            return None
        if value.month and _DAY_NEXT.match(scene.text, end):
            return None  # the end of December 6
        if word == "mid" and value.shift and _ATTRIBUTE.match(scene.text, end) and not _STANDS_IN.search(scene.before(match.start(), 12)):
            return None  # a mid-quarter update
        if word == "earlier":
            return replace(value, so_far=True), match.start(), end
        return replace(value, mod=_MODS[word], close=word in _ENDS), match.start(), end

    def year_end(match: re.Match[str], scene: Scene) -> Built | None:
        unit = match["u"].lower()
        tail = years.read(match, "0") if match["tail"] else {}
        value = When(**tail) if tail else When(shift=("quarter" if unit == "quarter" else unit, 0))  # type: ignore[arg-type]
        at = bool(re.search(r"\b(?:at|as of|as at)[ ](?:fiscal |calendar )?$", scene.before(match.start(), 16), _I)) or bool(
            re.match(r" (?:balances?|cash|debt|holdings|inventor|headcount|backlog|stocks|figures?|levels?)", scene.after(match.end()))
        )
        return replace(value, mod="END", close=True, last_day=at), match.start(), match.end()

    def rest(match: re.Match[str], scene: Scene) -> Built | None:
        found = inner(scene, match.end(), bare=True)
        if found is None or isinstance(found[0], Range):
            return None
        return replace(found[0], rest=True), match.start(), found[2]

    def half_of(match: re.Match[str], scene: Scene) -> Built | None:
        """The first half of a month, week or decade is its early part; that of a year is a half of its own."""
        found = inner(scene, match.end(), bare=False)
        if (
            found is None
            or isinstance(found[0], Range)
            or not (found[0].month or found[0].decade or (found[0].shift and found[0].shift[0] in {"month", "week"}))
        ):
            return None
        return replace(found[0], mod="START" if match["h"].lower() == "first" else "END"), match.start(), found[2]

    return (
        Form(
            "en.dates.part",
            ("en.part",),
            sieve(r"(?P<p>early|late|mid)(?:[- ](?:to[- ](?:mid|late)[- ])?(?P<in>in (?:the )?)?(?:the )?|(?=[12][0-9]{3}))", _I),
            part,
            open=True,
        ),
        Form(
            "en.dates.part-of",
            ("en.part",),
            sieve(
                rf"(?P<p>{_OF_WORDS})(?:(?P<of> of )(?:the )?|-(?:of-)?)",
                _I,
            ),
            part,
            open=True,
        ),
        Form("en.dates.later", ("en.part",), sieve(r"(?P<p>later|earlier)[ ](?P<in>in (?:the )?|on in (?:the )?)?", _I), part, open=True),
        Form(
            "en.dates.year-end",
            ("en.year-end",),
            sieve(
                rf"(?:the |a )?(?:(?P<u>year|month|quarter|week)(?:[- ]|'s )(?:end|close)){END}(?:[ ](?:of )?(?P<tail>{years.tail('0')}))?",
                _I,
            ),
            year_end,
        ),
        Form("en.dates.rest", ("en.part",), sieve(r"(?:rest|remainder|balance) of (?:the |my |our )?", _I), rest, open=True),
        Form("en.dates.half-of", ("en.ordinal",), sieve(r"(?P<h>first|second) half of (?:the )?", _I), half_of, open=True),
    )
