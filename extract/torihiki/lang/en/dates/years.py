"""The year inside a larger date: 2025, '26, FY26, fiscal 2026, last year, the previous fiscal year."""

from __future__ import annotations

import re
from typing import Any

from torihiki.lang.en.dates.words import END, YEAR, year

__all__ = ["FISCAL", "FISCAL_NUMBER", "RELATIVE", "as_years", "fiscal_number", "read", "shift", "tail"]

FISCAL = r"(?:(?:fiscal|financial)(?:[- ]year)?|FY|FYE)"
FISCAL_NUMBER = rf"(?:20[0-9]{{2}}[/-](?:20)?[0-9]{{2}}{END}|20[0-9]{{2}}{END}|19[0-9]{{2}}{END}|'?[0-9]{{2}}{END})(?![.,][0-9])(?! ?%)"

RELATIVE: dict[str, tuple[int, bool]] = {
    "this": (0, False),
    "current": (0, False),
    "last": (-1, False),
    "next": (1, False),
    "coming": (1, False),
    "upcoming": (1, False),
    "this past": (-1, False),
    "this coming": (1, False),
    "previous": (-1, True),
    "prior": (-1, True),
    "preceding": (-1, True),
    "following": (1, True),
    "that": (0, True),
    "same": (0, True),
    "ensuing": (1, True),
    "subsequent": (1, True),
}
"""How far from the base, and whether the base is the text's last date rather than the anchor."""

_REL = "|".join(sorted(RELATIVE, key=len, reverse=True))


def tail(tag: str) -> str:
    """A pattern for a year after (or before) a finer date, its groups marked with ``tag``; read it with ``read``."""
    return (
        rf"(?:(?P<f{tag}>{FISCAL}[- ]?)(?P<n{tag}>{FISCAL_NUMBER})"
        rf"|(?:the )?(?:calendar[- ](?:year )?)?(?P<y{tag}>{YEAR})"
        rf"|(?:the |its |their )?(?P<r{tag}>{_REL}) (?:(?P<g{tag}>fiscal |financial )|calendar )?year{END}(?!-| and a half| ago)"
        rf"|(?P<w{tag}>(?:the|its) (?P<t{tag}>fiscal |financial )?year){END}(?!-| (?:ended|ending|to|before|after|earlier|ago))"
        rf"|(?:a|the) year (?P<a{tag}>earlier|ago|before){END})"
    )


def read(match: re.Match[str], tag: str) -> dict[str, Any]:
    """The fields of ``When`` that the tail gives; empty if it is not there."""
    get = match.group
    if get(f"n{tag}"):
        return {"year": fiscal_number(get(f"n{tag}")), "fiscal": True}
    if get(f"y{tag}"):
        return {"year": year(get(f"y{tag}"))}
    if get(f"r{tag}"):
        return shift(get(f"r{tag}"), fiscal=bool(get(f"g{tag}")))
    if get(f"a{tag}"):
        return {"shift": ("year", -1), "chained": get(f"a{tag}").lower() != "ago"}
    if get(f"t{tag}"):
        return {"shift": ("fiscal_year", 0), "fiscal": True}
    return {"shift": ("year", 0)} if get(f"w{tag}") else {}


def shift(word: str, *, fiscal: bool = False) -> dict[str, Any]:
    """The fields for last, this, next … year."""
    n, chained = RELATIVE[word.lower()]
    found: dict[str, Any] = {"shift": ("fiscal_year" if fiscal else "year", n), "chained": chained}
    return found | ({"fiscal": True} if fiscal else {})


def as_years(fields: dict[str, Any]) -> dict[str, Any]:
    """The same fields for a period moved by whole years: of 2022, of last year."""
    moved = {k: v for k, v in fields.items() if k not in {"shift", "chained"}}
    return moved | ({"shift": ("year", fields["shift"][1])} if fields.get("shift") else {})


def fiscal_number(text: str) -> int:
    """The label of a fiscal year: 2026, '26 and 2025-26 are 2026.

    >>> fiscal_number("26"), fiscal_number("2025/26"), fiscal_number("2026")
    (2026, 2026, 2026)
    """
    last = re.split(r"[/-]", text)[-1].strip("'")
    return int(last) if len(last) > 2 else int(last) + (2000 if int(last) < 50 else 1900)
