"""The period that the text speaks of, in another year: the same quarter of 2022, the year-earlier period, the year before."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.dates import years
from torihiki.lang.en.dates.forms import Form
from torihiki.lang.en.dates.relative import UNITS
from torihiki.lang.en.dates.words import END
from torihiki.values.moment import When

__all__ = ["COMPARED"]

_I = re.IGNORECASE
_U = rf"(?P<u>{'|'.join(sorted(UNITS, key=len, reverse=True))})"
_NOUN = (
    r"(?P<noun>period|quarter|month|half|week|day|time|year|three months|six months|nine months|three-month period|nine-month period"
    r"|season|point|date|stage)"
)


def _like(match: re.Match[str], scene: Scene) -> When | None:
    """The period that the text speaks of, another year: the same quarter of 2022, the year-earlier period."""
    got = match.groupdict()
    if got.get("tail"):
        return When(like=True, **years.as_years(years.read(match, "0")))
    if got.get("year"):
        return When(like=True, shift=("year", -1))
    return When(like=True, shift=("year", -1)) if got.get("corresponding") else None


def _before(match: re.Match[str], scene: Scene) -> When | None:
    unit = UNITS[match["u"].lower()]
    n = {"before": -1, "earlier": -1, "ago": -1, "after": 1}[match["w"].lower()]
    if match["w"].lower() in {"before", "after"} and not re.match(
        r"(?:$|[,.;:)'\n]| (?:and|was|were|that|but|as|on|it|when|to|when|at|in|for|with|from)\b)", scene.after(match.end())
    ):
        return None
    return When(shift=(unit, n), chained=True)


def _this_time(match: re.Match[str], scene: Scene) -> When | None:
    return (
        When(shift=("year", years.RELATIVE[match["r"].lower()][0]))
        if scene.anchor is None
        else When(year=scene.anchor.year + years.RELATIVE[match["r"].lower()][0], month=scene.anchor.month)
    )


COMPARED: tuple[Form, ...] = (
    Form(
        "en.dates.same",
        ("en.relative", "en.compared"),
        sieve(
            rf"(?:the |a )?(?:same|corresponding|comparable|equivalent|like|similar)[ ](?:fiscal |calendar "
            rf"|reporting )?{_NOUN}{END}(?: in| of|,)? (?:the )?(?P<tail>{years.tail('0')})",
            _I,
        ),
        _like,
    ),
    Form(
        "en.dates.year-earlier",
        ("en.compared",),
        sieve(
            rf"(?:the |a )?(?P<year>(?:year|prior-year|previous-year|last-year|preceding-year)(?:[- ]?(?:earlier|ago"
            rf"|before))?)(?:[- ](?:same )?{_NOUN}{END}|(?=[- ][a-z]))",
            _I,
        ),
        lambda m, s: When(like=True, shift=("year", -1)) if re.search(r"earlier|ago|before|-year", m["year"], _I) else None,
    ),
    Form(
        "en.dates.corresponding",
        ("en.compared",),
        sieve(
            rf"(?:the |a )?(?P<corresponding>corresponding|comparable|equivalent|year-on-year) (?:period|quarter|month|half"
            rf"|week){END}(?! (?:in|of) (?:the )?(?:last|this|next|previous|prior|[0-9]))",
            _I,
        ),
        _like,
    ),
    Form("en.dates.the-year-before", ("en.the-unit",), sieve(rf"the[ ]{_U}[ ](?P<w>before|earlier|after|ago){END}", _I), _before),
    Form("en.dates.this-time", ("en.relative",), sieve(rf"this time (?P<r>last|next) year{END}", _I), _this_time),
)
