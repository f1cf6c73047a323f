"""Pieces of patterns that lead to a date."""

from __future__ import annotations

__all__ = ["GAP", "ON", "TIGHT"]

GAP = r"(?:\s(?!but\b|and\b(?!\s(?:the\s)?(?-i:[A-Z]))|which\b|that\b|after\b|before\b|if\b|when\b|unless\b|while\b|because\b)[\w$€£%,.'()/-]+(?:\sand\s(?:cash|stock|shares|debt|notes|warrants)\b)?)"
ON = (
    r"\s?(?:\b(?:on|in|by|at|for|during|earlier|late|later|early|the|of|this|mid|end|around|about|sometime|as soon as|as early as|as late as|no later than|at least|before)\b[\s-]?)"
    r"{0,4}$"
)
TIGHT = "(?:" + GAP.replace("%,.", "%.") + "(?!,))"  # the same up to a comma: the largest landlord in Leeds, announced
