"""Who has a say afterwards: seats on the board, votes, who leads."""

from __future__ import annotations

from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.terms.pieces import FLAGS

__all__ = ["GOVERNANCE"]

_JOINT = r"(?:(?:joint|new|combined|merged|enlarged|resulting) ){1,2}(?:venture|company|entity|group|business|firm|bank|JV)|joint venture|JV|venture"
_SEATED = r"(?:seats?|places?|positions?|represent\w*|s[ia]ts?|sitting|nominees?|directors?|members?|appoint\w*|nam(?:e|ed|ing)|elect\w*|serv(?:e|es|ing)|join\w*|observers?|slots?)"
_LEADS = r"(?:chair(?:man|woman|person)?|chief executive|CEO|president|managing director|head)"
GOVERNANCE = (
    sieve(rf"\b{_SEATED} (?:[\w'’.-]+ ){{0,3}}?on (?:the|its|their|both|[A-Z][\w.&-]*['’]s?) (?:[\w'’-]+ ){{0,3}}?board\b|\bon (?:its|the) board of directors\b|\bdirectors? to (?:its|the) board\b", FLAGS),
    sieve(r"\b(?:\w+ )?board (?:seats?|observers?|members?(?! (?:said|told))|representati(?:on|ves?)|positions?|places?|control|majority|nominees?)\b|\bjoin(?:s|ed|ing)? (?:the |its )?(?:[A-Z]?[\w']+ )?board\b|\bequal (?:representation|(?:number|share) of (?:seats|directors|board))", FLAGS),
    sieve(r"\b(?:appoint|nominate|name|elect|designate|propose|select|choose)s? (?:up to )?(?:an? |one |two |three |four |five |half |most |\w+ )?(?:of )?(?:the |its |new |non-executive |independent )*(?:board members?|directors?|members? of the board)\b|\bmajority of (?:the )?(?:directors|board)\b|\bdirectors? (?:will|to) join[^.;,]{0,30}", FLAGS),
    sieve(rf"\b(?:will|to|would) (?:chair|lead|head|run|manage|control) (?:the |its )?(?:{_JOINT})\b|\b(?:{_JOINT})\b[^.;]{{0,60}}? (?:will|would|to) be (?:led|headed|run|chaired|managed) by\b", FLAGS),
    sieve(rf"\b(?:will|to|would) (?:appoint|name|nominate) (?:the |its |their )(?:[\w-]+ )?{_LEADS}\b|\b(?:will|to|would) (?:become|be|serve as|act as|take over as|remain|stay(?: on)? as|continue as) (?:the |its |their )?(?:combined company's |non-?executive |executive |first |joint )*{_LEADS}\b[^.;,]{{0,30}}|\b(?:stays?|staying) on as (?:the |its )?{_LEADS}\b|\bchairs? (?:of )?the (?:\w+ )?board\b", FLAGS),
    sieve(r"\b(?:[\w-]+-(?:person|member|strong|seat|man)|combined(?: company's| group's)?) board\b|\bboard (?:will|would|to|is to) (?:be|consist|comprise|have|include)\b|\b(?:four|three|two|five|six|half)(?: of the)? (?:board )?directors from\b", FLAGS),
    sieve(r"\b(?:voting (?:rights|power|control)|non-?voting|veto\b|golden share|supermajority|dual-class|super-?voting)\b", FLAGS),
)  # fmt: skip
