"""Pieces of patterns that lead to a date."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve

__all__ = ["APPRAISED", "BETWEEN", "GAP", "GAVE_UP", "ON", "TIGHT"]

GAP = r"(?:\s(?!but\b|and\b(?!\s(?:the\s)?(?-i:[A-Z]))|which\b|that\b|after\b|before\b|if\b|when\b|unless\b|while\b|because\b)[\w$€£%,.'’&()/-]+(?:\sand\s(?:cash|stock|shares|debt|notes|warrants)\b)?)"
ON = (
    r"\s?(?:\b(?:on|in|by|at|for|during|earlier|late|later|early|the|of|this|mid|end|around|about|sometime|as soon as|as early as|as late as|no later than|at least|before)\b[\s-]?)"
    r"{0,4}$"
)
TIGHT = "(?:" + GAP.replace("%,.", "%.") + "(?!,))"  # the same up to a comma: the largest landlord in Leeds, announced
# that a deal came to nothing
GAVE_UP = (
    r"terminated|scrapped|abandoned|dropped|gave up|called off|walked (?:away|out)|collapsed|fell (?:through|apart)|shelved|withdrew|pulled|cancel(?:led|ed)|blocked|lapsed|wound up|ditched|axed|nixed|dissolved|"
    r"unwound|came to nothing|died|unravell?ed"
)
# leads to the time and the name of a round that put a value on a firm: valued at so much in a 2021 round
APPRAISED = sieve(
    r"\bvalu(?:ed|ing)\s(?:[^;,]{1,40}?\s)?at\s[^;,]{3,50}\s(?:in|after|by|at|during|following|as of)\s(?:an?|its|the|their|that)\s(?:[\w'’.-]+\s){0,5}$",
    re.IGNORECASE,
)
# what parts a transaction word from a date that is not its own: another clause, a purpose, a comparison
_PARTS = (
    r"(?:but|and(?!\s(?:the\s|its\s)?(?-i:[A-Z]))|or|which|that|who|whom|whose|where|after|before|if|when|unless|while|until|since|because|although|as|than|so|though|whether|said|says|"
    r"to(?!\s(?:the|an?|its|their|rival|(?-i:[A-Z])|[$€£¥0-9]))|is|are|was|were|has|had|have|will|would|could|may|might|should|from|between|due|up|down|versus|against|compared|valued|founded|set|expected|scheduled|ago|later|earlier)"
)
_OWN_WORD = rf"(?:,?\s(?!{_PARTS}\b)[\w$€£%.'’()&/+-]+)"
# between a date and the word behind it, and between the word and a date behind that
BETWEEN = (
    sieve(rf"(?:\sto|,?{_OWN_WORD}{{1,12}}|)(?:\s(?:has|had|have|will|would|also|then))*\s", re.IGNORECASE),
    sieve(rf"{_OWN_WORD}{{0,16}}?(?:,?\s(?:on|in|during|late|early|the|of|this|mid|end|around|about|back|only|just))*[\s-]", re.IGNORECASE),
)
