"""Where one statement of a sentence ends and the next begins: marks, conjunctions and relative words, by how strongly they part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from torihiki.core.sieve import sieve
from torihiki.core.span import Span

__all__ = ["apart", "lands"]

_I = re.IGNORECASE
_FINITE = (
    r"(?:it|they|its|in|on|last|instead|later|then|will|would|has|had|have|is|was|are|were|also|agreed|agrees|plans?|planned|expects?|said|says|signed|"
    r"bought|sold|raised|took|paid|ordered|leased|borrowed|built|committed|struck|won|invested|lent|holds|wants|told|hopes|used|invests|shelved|scrapped|abandoned|dropped|put in|gets?|went|became|acquired|announced|completed|closed|launched|opened|supplies|provides|delivers|received|secured|merged|leases|sells|buys|rents|acquires|invests|listed|joined|led|licensed|formed|reached|entered|begun|began|started|opened|resumed|launched)"
)
_TO = sieve(r"\s(?=to\s(?:help\s|jointly\s|also\s)?$)", _I)
# (strength, mark): a stronger mark parts two statements better than a weaker one
_MARKS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (4, sieve(r";\s|\s[—–]\s?|[a-z0-9)]:\s|\?\s|\s-\s|\s\|\s")),
    (3, sieve(r",\s(?:and|but|while|whereas|although|though|as|yet|so)\s", _I)),
    (3, sieve(rf"\s(?:and|but)\s(?=(?:[a-z]{{3,12}}ly\s|also\s|later\s)?{_FINITE}\b)", _I)),
    (3, sieve(r"\sand\s(?=(?:[A-Z][\w&.'’-]*\s){1,4}(?:is|was|has|had|will|agreed|bought|sold|acquired|raised|paid|took|said|signed|plans|completed|invested|won|secured)\s)")),
    (2, sieve(r"(?:,?\s(?:just\s|only\s|shortly\s|soon\s|long\s|(?:[a-z]+|[0-9]+)\s(?:days?|weeks?|months?|years?)\s|(?:days|weeks|months|years)\s))?(?<!\slook)(?<!\slooks)(?<!\snamed)\s?\bafter\s(?=[a-z]+ing\s|(?:it|they|he|she|the\s[a-z]+|[A-Z][\w&.'’-]*(?:\s[A-Z][\w&.'’-]*){0,2})\s(?:had\s|has\s|first\s|also\s|itself\s)?(?:[a-z]+ed|bought|sold|took|won|lost|paid|struck|made|spent|put|swallowed|beat|went|got|began)\s)|(?<=[a-z0-9%)]),\s(?=(?:[A-Z][\w&.'’-]*\s){1,3}(?:agreed|bought|sold|acquired|raised|paid|took|signed|licensed|leased|ordered|merged|borrowed|lent|put|bid|offered|dropped|won|secured|invested|spent|beat|formed|struck|bagged|will|has|is)\s)|\s(?=(?:follows?|followed|(?:comes?|came)\s(?:[a-z]+\s){0,3}after|precedes|preceded)\s(?!by\b))|\swith\s(?:the\s(?:help|support|backing|aid)\sof\s)?(?=an?\s(?:new\s)?[A-Z]{0,3}[$€£])|\s(?=(?:on\s)?the\s(?:same|very)\s(?:day|week|month|year|morning)\s(?:that|as|when)\s)")),
    (2, sieve(r",\s(?=(?:selling|buying|acquiring|drops|scraps|ditches|sells|buys|wins|shelves|abandons|acquires|raises|signs)\s)|,\s(?=(?:having|topping|beating|trumping|outbidding|exceeding)\s)|,\s(?=(?:is|was|has|have|had|will|would|said|says|reported|plans|are|were|supports|supported|backs|opposes|opposed|welcomed|criticised|criticized)\s)|\s(?=(?:once|when|if|before|until)\s(?:the|its|that|this)\s(?:[\w-]+\s)?(?:deal|takeover|merger|acquisition|purchase|sale|transaction)\b)|,\s(?=(?:giving|handing|making|adding|bringing|boosting|strengthening|expanding|ending|replacing)\s(?:it|them|its|the|an?)\s)|,\s(?:after|before|because|since|when|where|which|who|whose|with|following|in which|under which|including)\s|,\s(?=(?:(?:also|later|then|now|recently|separately|earlier|since)\s)?(?:won|signed|bought|sold|agreed|ordered|raised|acquired|secured|received|landed|struck|placed|took|inked|entered|leased|borrowed|committed|invested|shelved|scrapped|abandoned|dropped|postponed|cancell?ed|withdrew|pulled)\s)|,\s(?:an?|the)\s(?:[\w.%-]+\s){0,4}?(?:(?:that|which)\s|(?:stake|holding|shareholding|interest|business|unit|company|firm|brand|division|site|plant)\s(?=(?:it|they|he|she|the|[A-Z][\w&.'’-]*)\s))|\s(?:because|while|although|whereas|if)\s|(?=\ssince\s(?:it|they|he|she|the|its|their|[A-Z][\w&.'’-]*)\s(?!(?:[0-9]|this|and|last)\b))|\s(?=(?:has|have) (?:since|now|just|already) been\s)", _I)),
    (2, _TO),  # where nothing else does: , which X is in talks to buy
    (1, sieve(r"\s(?:and|but|after|before|as|which|that|who|following)\s|,\s", _I)),
)  # fmt: skip
_AND = sieve(r"\s\S+\s(?:and|but)\s(?:(?:also|then|later|has|have|[a-z]{3,12}ly)\s)?$", _I)
_BARE = sieve(
    r"(?:sell|buy|acquire|lease|invest|borrow|merge|take over|pay|spend|supply|license|issue|raise|divest)\s", _I
)  # will buy X, and sell Y
_OBJECT = 14  # code points over which the first verb has an object of its own
_THEN = sieve(r",\s(?:and\s|but\s)?(?:then|later|instead|subsequently|eventually)\s$", _I)
_NEXT = sieve(r"\s\S+,\s(?:(?:also|later|has|have|[a-z]{3,12}ly)\s)?$", _I)
_PAST = sieve(rf"(?:{_FINITE}|[a-z-]+ed)\b")


_AHEAD = 24  # code points behind the gap that tell what the next statement begins with


def apart(text: str, start: int, end: int) -> tuple[int, int]:
    """The strongest mark between two places of a text, the last of equals: its strength and its end; (0, end) if there is none."""
    for strength, pattern in _MARKS:
        last = None
        for match in pattern.finditer(text, start, end if pattern is _TO else end + _AHEAD):
            if match.end() > end:
                break
            last = match
        if last is not None:
            return strength, last.end()
    return 0, end


_FRONTED = sieve(
    r"\W*(?:Under|In|After|Following|As|With|On|For|Through|By|Since|Before|Despite|Besides|Alongside|At|From|According)\s(?:[^,]|,(?=[0-9]))*$"
)


def lands(text: str, sentence: Span, words: Sequence[Span]) -> list[Span]:
    """For each transaction word the stretch of the sentence that speaks of it; words that nothing parts share theirs."""
    edges = [sentence.start]
    for one, other in pairwise(words):
        strength, at = apart(text, one.end, other.start)
        if strength == 2 and len(edges) == 1 and text[at].isupper() and _FRONTED.match(text, sentence.start, one.start):
            strength = 1  # Under a letter of intent announced on Friday, X agreed to buy
        if (
            strength < 2
            and _AND.search(text, one.end, other.start)
            and (_PAST.match(text, other.start) or (other.start - one.end > _OBJECT and _BARE.match(text, other.start)))
        ):
            strength, at = 3, other.start  # bought A in 2015 and sold B
        if strength < 2 and _THEN.search(text, one.end, other.start) and _PAST.match(text, other.start):
            strength, at = 3, other.start  # abandoned its pursuit of A, then bought B
        if strength < 2 and _NEXT.search(text, one.end, other.start) and _PAST.match(text, other.start):
            strength, at = 2, other.start  # merged with A in 2019, bought B in 2020
        edges.append(at if strength >= 2 else -1)
    edges.append(sentence.end)
    out = []
    for i in range(len(words)):
        start = next(e for e in reversed(edges[: i + 1]) if e >= 0)
        end = next(e for e in edges[i + 1 :] if e >= 0)
        out.append(Span(start, end))
    return out
