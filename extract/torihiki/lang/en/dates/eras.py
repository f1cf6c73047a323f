"""Decades and centuries: the 1990s, the '40s, the seventies, the noughties, the 20th century."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.dates import words
from torihiki.lang.en.dates.forms import Built, Form
from torihiki.lang.en.dates.words import END
from torihiki.values.moment import When

__all__ = ["ERAS"]

_I = re.IGNORECASE


def _decade(match: re.Match[str], scene: Scene) -> Built | None:
    digits = match["n"]
    left = scene.before(match.start(), 16)
    if len(digits) == 4:
        number = int(digits)
        era = When(century=number // 100) if number % 100 == 0 and number < 2000 else When(decade=number)
        return era, match.start(), match.end()
    if re.search(r"\b(?:his|her|their|my|your|our|[a-z]+'s) (?:(?:early|mid|late)[ -])?'?$", left, _I):
        return None
    if not re.search(r"(?:\b(?:the|in|of|since|from|late|early|mid)[ -](?:the )?'?|')$", left, _I):
        return None
    start = match.start() - left.endswith("'")
    return When(decade=_full_decade(int(digits), scene)), start, match.end()


def _full_decade(number: int, scene: Scene) -> int:
    """The decade of a short one: not past the anchor's."""
    current = scene.anchor.year if scene.anchor else 2029
    return 2000 + number if 2000 + number <= current else 1900 + number


def _spelled_decade(match: re.Match[str], scene: Scene) -> When | None:
    if not re.search(r"\b(?:the|late|early|mid)[ -]$", scene.before(match.start(), 8), _I):
        return None
    number = words.DECADES[match["n"].lower()]
    return When(decade=number if number >= 1900 else _full_decade(number, scene))


def _century(match: re.Match[str], scene: Scene) -> When | None:
    if match["c"][0].isupper() and not match["c"].isupper():
        return None  # 20th Century Studios
    return When(century=words.ordinal(match["n"]) - 1)


ERAS: tuple[Form, ...] = (
    Form("en.dates.decade", ("number",), sieve(rf"(?P<n>[12][0-9][0-9]0|[2-9]0)'?s{END}", _I), _decade, frozenset("s'")),
    Form("en.dates.spelled-decade", ("en.decade",), sieve(rf"(?P<n>{'|'.join(words.DECADES)}){END}", _I), _spelled_decade),
    Form(
        "en.dates.century",
        ("number", "en.ordinal"),
        sieve(rf"(?P<n>{words.ORDINAL})[ -](?P<c>century){END}", _I),
        _century,
        frozenset("snrt"),
    ),
)
