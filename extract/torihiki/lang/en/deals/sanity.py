"""What English says of parts and wholes, and of what is over (see ``deals.room.Sanity``)."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["EnglishSanity"]

_I = re.IGNORECASE
# between the whole and the word that opens its parts: a $4 billion deal, …; $4 billion in all. That …
_HEAD = (
    r"\s?(?:\([^()]{1,40}\))?\s?(?:(?:in|of) (?:all|total|cash|funding|financing|debt)|(?:purchase |total |asking )?"
    r"(?:price|deal|contract|order|package|round|loan|facility|acquisition|takeover|transaction|investment|financing|offer|bid|budget|sum|total))?"
    r"(?:,|\s?\(|\.\s(?:That|This|It|The (?:total|sum|price|figure|amount|package))|\s?[—–]\s?)?\s?"
)
_TAIL = r"\s(?:[a-z'-]+\s){0,5}"
_NAMED = r"\s(?:[A-Za-z'&-]+\s){0,6}"
_ALL = (  # what follows is all of it
    r"(?:consists of|consisting of|comprises|comprising|comprised of|(?:is )?made up of|(?:is )?split (?:into|between)|(?:is )?broken down into|"
    r"(?:is )?divided into|to be paid as|payable as)"
)
_LATER = (
    r"(?:to|will|would|shall|due|payable|that|which|effective|start(?:s|ing)?|begin(?:s|ning)?|expected|scheduled|set|runs?|running|deliver\w*|"
    r"expir\w*|matur\w*|before|for|until|by|if|could|may|might|should|ending|planned|plans?)"
)
_OVER = (
    r"(?:signed|closed|completed|bought|acquired|sold|announced|struck|finali[sz]ed|inked|agreed|took over|paid|merged|launched|opened|listed|"
    r"raised|borrowed|invested|received|approved|unveiled|reached|was (?:signed|closed|completed|announced|sold|bought|acquired|approved))"
)
# The deal closed on Dec. 8; signed the contract with Halden Micro on Dec. 8
_LEFT = sieve(rf"(?<!to be )(?<!be )\b{_OVER}(?:\s(?!{_LATER}\b)[\w$€£.,'&%-]+){{0,10}}?\s(?:on|in)\s$", _I)
_FUTURE = sieve(r"\b(?:will|would|to|expected|set|should|once|when|if|after|until|shall)\b[^.;]{0,30}$", _I)
# On Dec. 8, the two companies signed …
_ON = sieve(r"(?:^|[.\n\"“]\s*)(?:On|In)\s$")
_RIGHT = sieve(rf",?(?:\s(?!{_LATER}\b)[\w.,'&-]+){{1,6}}?\s{_OVER}\b", _I)


class EnglishSanity:
    """The words of English for ``deals.check``."""

    part = sieve(rf"{_HEAD}(?:(?:including|includes|inclusive of)(?! from| by){_TAIL}|of (?:which|that|it|this),?{_NAMED}|{_ALL}{_TAIL})$")
    whole = sieve(rf"{_HEAD}(?:{_ALL}|with|:){_TAIL}$")
    joins = sieve(
        r"\s?(?:(?:in|of|for|from|by|to|at)\s[^.;:$€£¥0-9]{2,40}?)?(?:,|;)?(?:\s?\b(?:and|plus|with)\b)?\s(?:about |around |roughly |some |nearly |another |"
        r"the remaining |a further |an additional |up to )?"
    )
    other = sieve(r"\b(?:from|than|versus|vs\.?|against|compared (?:with|to)|instead of)\s(?:about |around |some |the )?$", _I)

    def past(self, scene: Scene, start: int, end: int) -> bool:
        """Whether the clause that holds the date tells it as done: closed on …, on … the companies signed."""
        sentence = scene.sentence(start)
        left = scene.text[max(sentence.start, start - 110) : start]
        done = _LEFT.search(left)
        if done:
            return not _FUTURE.search(left[: done.start()])
        opens = _ON.search(scene.text[max(start - 6, 0) : start]) is not None
        return opens and _RIGHT.match(scene.text, end, sentence.end) is not None
