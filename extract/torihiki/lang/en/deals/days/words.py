"""Pieces of patterns that lead to a date."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve

__all__ = ["APPRAISED", "GAP", "ON", "TIGHT"]

GAP = r"(?:\s(?!but\b|and\b(?!\s(?:the\s)?(?-i:[A-Z]))|which\b|that\b|after\b|before\b|if\b|when\b|unless\b|while\b|because\b)[\w$€£%,.'’&()/-]+(?:\sand\s(?:cash|stock|shares|debt|notes|warrants)\b)?)"
ON = (
    r"\s?(?:\b(?:on|in|by|at|for|during|earlier|late|later|early|the|of|this|mid|end|around|about|sometime|as soon as|as early as|as late as|no later than|at least|before)\b[\s-]?)"
    r"{0,4}$"
)
TIGHT = "(?:" + GAP.replace("%,.", "%.") + "(?!,))"  # the same up to a comma: the largest landlord in Leeds, announced
# leads to the time and the name of a round that put a value on a firm: valued at so much in a 2021 round
APPRAISED = sieve(
    r"\bvalu(?:ed|ing)\s(?:[^;,]{1,40}?\s)?at\s[^;,]{3,50}\s(?:in|after|by|at|during|following|as of)\s(?:an?|its|the|their|that)\s(?:[\w'’.-]+\s){0,5}$",
    re.IGNORECASE,
)
