"""What a sum is beside others of the same deal: the whole or a part, the first offer or the last, or money of another kind."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import Hints, sieve
from torihiki.lang.en.money.phrases import appraised

__all__ = ["standing"]

_I = re.IGNORECASE
_LEFT, _RIGHT = 90, 40
_FEW = r"(?:\s[\w%-]+){0,3}?\s$"
_MONEY = r"(?:[A-Z]{0,3}[$€£¥₹]|[A-Z]{3}\s?[0-9]|Rs\.?\s|[0-9])"
_WHOLE = sieve(r"\b(?:total|valued at|worth|overall|in all|altogether|aggregate|price|consideration)\b", _I)
_TOTAL = sieve(
    r"\btotal (?:cash )?(?:consideration|(?:purchase|contract|deal|transaction|order|equity)? ?(?:price|value)|amount|investment|funding|cost)\b(?:[^.;]|\.(?=[0-9])){0,70}$",
    _I,
)
_UP_TO = sieve(r"\b(?:up to|as much as|as high as|could (?:reach|rise|grow|be worth))\s$", _I)
# told before the sum that took its place: from $800 million to $1.1 billion, an initial offer of
_FROM = sieve(r"\bfrom\s(?:an?\s|the\s|about\s|around\s|roughly\s|initial\s|earlier\s|planned\s|previous\s){0,3}$", _I)
_ONTO = sieve(
    rf"\s(?:\([^()]{{1,40}}\)\s)?to\s(?:about\s|around\s|roughly\s|as much as\s|up to\s|more than\s|over\s|nearly\s){{0,2}}{_MONEY}"
)
_FIRST = sieve(
    r"\b(?:(?:first|originally|initially|earlier) (?:approached|offered|bid|proposed|made an (?:offer|approach))|first (?:offer|bid|propos)\w*|(?:had|at first|originally|initially) (?:at first |originally |initially |earlier )?(?:planned|hoped|aimed|sought|intended|wanted|expected|set out) to|(?:initial|original|previous|earlier)(?:ly)?(?: (?:offer|bid|proposal|price|target|plan|deal|agreement)\w*)?|up from|down from|compared with|instead of)\b(?:[^.;,]|\.(?=[0-9])){0,60}$",
    _I,
)
_GREW = sieve(
    rf"\bto\s(?:about\s|around\s|nearly\s|over\s|more than\s){{0,2}}{_MONEY}[^;]{{0,24}}\sfrom\s(?:an?\s|the\s|about\s|around\s|initial\s|earlier\s|previous\s){{0,3}}$"
)  # to $1.1 billion from
_RAISED = sieve(
    r"\b(?:rais(?:e[sd]?|ing)|upp(?:ed|ing)|increas(?:e[sd]?|ing)|sweeten(?:s|ed|ing)?|improv(?:e[sd]?|ing)|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|bump(?:s|ed|ing)?|upsiz(?:e[sd]?|ing)|expand(?:s|ed|ing)?|doubl(?:e[sd]?|ing))\b"
    rf"(?:[^.;]|\.(?=[0-9])){{0,70}}\bto{_FEW}",
    _I,
)
# what all rounds of a firm have come to
_SO_FAR = sieve(
    r"\b(?:bring|brings|bringing|brought|tak(?:e|es|ing)|took|lift(?:s|ed|ing)?|push(?:es|ed|ing)?)\s(?:[\w'-]+\s){1,6}?(?:to|past|above|beyond)\s(?:[\w]+\s){0,3}$|"
    r"\b(?:doubling|tripling|raising|lifting|increasing|taking|bringing)\s(?:its|their)\s(?:total\s|overall\s)?(?:stake|investment|holding|bet|commitment|backing)s?\b[^.;$€£]{0,70}\bto\s(?:[\w]+\s){0,2}$|"
    r"\b(?:total|overall|cumulative|lifetime) (?:funding|raised|capital|equity funding|capital raised|fundraising|investment)\b[^.;,]{0,30}$",
    _I,
)
_WORTH_OF = sieve(
    r"\b(?:total|overall) (?:[\w-]+ )?amount\b[^.;,]{0,30}$|\b(?:contract|deal|order|transaction|agreement|IPO|offering|issue|purchase)(?:'s)? (?:total |overall |potential )?(?:value|worth|price)\b[^.;,]{0,30}$|\bvalue of the (?:contract|deal|order|transaction|agreement)\b[^.;,]{0,30}$",
    _I,
)  # what a contract has grown to
_TO_DATE = sieve(
    r"\s(?:in (?:total |all )?(?:funding |capital |equity )?)?(?:to date|so far|since (?:its|it was|the company|inception|20[0-9]{2})|altogether|in total funding|in total)\b",
    _I,
)
_PART = sieve(
    r"\b(?:restricted|new|common|preferred) (?:stock|shares|units)(?:,? (?:worth|valued at))?(?: about| around)? $|\b(?:including|includes|of which|plus|as well as|and (?:another|a further)|with (?:another|a further|an additional)|an additional|a further|installment of|instalment of|tranche of|deferred (?:consideration|payment)s? of|contingent (?:consideration|payment)s? of|earn-?out of)(?:\s[\w%-]+){0,10}?\s$|[$€£¥₹]\s?[0-9][0-9.]*\s?(?:million|billion|bn|m|b): (?:[^.;:]|\.[0-9]){0,60}$",
    _I,
)
# of a sum that the text names right behind it: the first 90 million of a 150 million round
_OF_A_SUM = sieve(rf"\s(?:of|from|under)\s(?:an?|its|the|their|that)\s(?:planned\s|total\s|larger\s)?{_MONEY}", _I)
_PAID = sieve(
    r"\s(?:as (?:the |an? )?(?:co-)?(?:lead|anchor)(?: investor)? in|(?:in|into) (?-i:[A-Z])[^.;,$€£]{1,40}?['’]s? [$€£][\w.]+ (?:[\w.]+ )?(?:Series|round|seed)|in (?:(?:restricted|common|preferred|new) )?(?:cash|stock|shares|equity|debt|milestones?|milestone payments)|up[- ]?front|now(?=,? (?:and|plus|with)\b)|\((?:[\w&]+ ){0,3}?(?:portion|part|share)\)|(?:on|at) (?:closing|completion|signing)|in contingent|in earn-?outs?|of (?:the|that) (?:part|portion|tranche))\b",
    _I,
)
_STANDING = sieve(
    r"\b(?:existing|current|present|outstanding|previously (?:agreed|signed|announced))\s(?:[\w-]+\s){0,2}?$", _I
)  # its existing $3 billion facility
# what is paid beside the cash: 34 million dollars in cash and a 6 million dollar note
_AND_A = sieve(r"\b(?:and|plus) (?:an?|about|the assumption of|another|assumed?) $", _I)
_PAPER = sieve(
    r"(?:,? (?:[\w%-]+ ){0,4}?| (?:of|in) (?:[\w%-]+ ){0,4}?)(?:notes?|debentures?|preferred (?:stock|shares)|warrants?|debts?|liabilities|mortgages?)\b",
    _I,
)
_AT_WHICH = sieve(r"\sat which (?:[A-Z]|it |they )")  # the value at which X led its round
_WHEN = sieve(r"\swhen (?:[A-Z]|it |they )")
_WORTH = sieve(r"\bworth (?:about |around |nearly |some |more than )?$")
_COULD = sieve(
    r"\b(?:could|may|might) (?:eventually |ultimately |also )?(?:reach|rise to|climb to|total|amount to|be worth|go as high as)\b[^.;,$€£]{0,24}$",
    _I,
)  # with debt or what is paid later
# what options add that nobody has taken up yet
_WITH_OPTIONS = sieve(r"\b(?:if|should|assuming|once|were)\b[^.;$€£]{0,24}\boptions?\b(?:[^.;$€£]|\.(?=[0-9])){0,60}$", _I)
_IF_OPTIONS = sieve(r",? (?:if|should|assuming|provided|once)\b[^.;,]{0,24}\boptions?\b")
_SPURNED = sieve(
    r"\b(?:spurn|reject|rebuff|snub)(?:s|ed|ing|bed)?\s(?:an?|its|the|their)\s(?:(?!sweeten|improv|rais|higher|revis|increas|new\b|latest|final|second|third)[a-z-]+\s){0,2}$|\bturn(?:s|ed|ing)? down (?:an?|its|the|their)\s(?:[a-z-]+\s){0,2}$",
    _I,
)  # a bid before the one that stands
_NO_PRICE = sieve(
    r"\b(?:figure|number|total|sales|revenues?) (?:will|would|could|may|to|should|(?:is|are) expected to) (?:jump|rise|grow|climb|swell|increase|reach|hit|top|exceed|double|surge)\b[^.;,$€£¥]{0,30}$|\b(?:creat|form)(?:e|es|ing) (?:an?|the) (?!joint )[^.;,$€£¥]{0,40}?\b(?:worth|valued at|with)\b[^.;,$€£¥]{0,30}$|\b(?:manag(?:es|ed|ing)|oversee(?:s|ing)?) (?:about |around |more than |some |over |nearly )?$|\b(?:(?:reverse )?(?:termination|break-?up|break) (?:fees?|payments?)|(?:share|stock) (?:buy-?backs?|repurchases?)|repurchase program(?:me)?|fines?|penalt(?:y|ies)|(?:cost |annual )?(?-i:savings|synergies)|capex|capital (?:expenditures?|spending|outlays?))\b(?:[^.;,$€£¥]|\.(?=[0-9])){0,40}$",
    _I,
)
# what many contracts with nobody named come to: signed 42 cloud contracts worth
_OF_MANY = sieve(
    r"\b(?:[5-9]|[1-9][0-9]{1,3}|dozens of|hundreds of) (?:[a-z-]+ ){0,4}?(?:contracts|deals|agreements|orders|leases)(?: (?:with|from) [a-z -]{3,30})?,? (?:worth|totall?ing|valued at|with a (?:total|combined) value of)(?: (?:a total of|about|around|more than|over|nearly|some))? ?$"
    r"|\b(?:planemakers|companies|firms|manufacturers|makers|builders|shipyards|airlines|carriers|operators|suppliers|groups|developers) (?:have |has |had )?(?:announced|signed|won|struck|sealed|agreed|unveiled) (?:[a-z]+ )?(?:deals|orders|contracts|agreements) (?:worth|totall?ing|valued at)(?: (?:a total of|about|around|more than|over|nearly|some))? ?$"
    r"|\b(?:has|have|had) (?:now |so far |already |also )?(?:won|received|booked|secured|landed|taken) orders for (?:[0-9]+|[a-z]+) [a-z -]{3,30} (?:worth|totall?ing|valued at)(?: (?:a total of|about|around|more than|over|nearly|some))? ?$",
    _I,
)
_OF_NO_DEAL = sieve(
    r"\s(?:had|has|have)(?: already)? been spent\b|\s(?:with|from|across|to) (?:its |several |so-called |various |all )?(?![A-Z])[a-z -]{3,30} in total\b|\s(?:(?:of|in) )?(?:[a-z]+ ){0,2}(?:under management\b|in (?:client )?assets\b)|"
    r"[ -](?:[a-z-]+ ){0,3}?(?:gains?|charges?|write-?(?:down|off)s?)\b|[ -](?:(?:reverse )?(?:termination|break-?up|break)[ -](?:fee|payment)|(?:share |stock )?(?:buy-?back|repurchase)|fine\b|penalty|(?:in |of )?(?:annual |annuali[sz]ed |pretax |cost |revenue )*(?:savings|synergies)\b)",
    _I,
)
_AS_PART = sieve(r"\bas part of (?:an?|its|the|their) (?:[a-z-]+ )?$")  # a bigger programme
_SPENT = sieve(r"\b(?:has|have|had) (?:already )?(?:spent|invested) (?:about |around |over |more than |nearly |some )?$")
_SINCE = sieve(r" (?:on|in) (?:(?!the )[\w-]+ ){1,5}since (?:[A-Z][a-z]+ )?(?:19|20)[0-9]{2}\b")
# what all in a trade spend or raise together: Carmakers plan to spend around $200 billion
_BY_ALL = sieve(
    r"\W{0,4}(?:(?:Global|Big|Many|Most|Other|Several|European|Asian|American|Chinese|Japanese|Wall Street|AI|Major|Leading|US|U\.S\.|Large|In all,|Together,|Last year,?|This year,?) ){0,2}"
    r"(?:[A-Z]?[a-z-]+ )?(?:[Aa]uto ?makers|[Cc]ar ?makers|[Cc]ompanies|[Ii]nvestors|[Ss]tart-?ups|[Ff]irms|[Gg]iants|[Hh]yperscalers|[Aa]irlines|[Bb]anks|[Gg]overnments|[Cc]hip ?makers|[Dd]rug ?makers|[Uu]tilities|[Mm]iners|[Rr]etailers|[Cc]arriers|[Oo]perators|[Ll]enders|[Ff]unds|[Dd]evelopers) "
    r"(?:around the world |worldwide |globally |in [A-Z][a-z]+ )?(?:(?:have|are|will|had|were|plan|expect|intend|now|collectively|together|also|already) ){0,3}(?:been )?(?:spen[dt]|spending|pour\w*|invest(?!ig)\w*|rais\w*|borrow\w*|commit\w*|partner\w*|race|racing|gear\w*|plow\w*|pump\w*|agreed to spend|to spend|to invest)\b"
)
_NEAR = Hints(
    _AS_PART,
    _NO_PRICE,
    _OF_MANY,
    _SO_FAR,
    _TOTAL,
    _UP_TO,
    _FROM,
    _FIRST,
    _RAISED,
    _PART,
    _COULD,
    _SPURNED,
    _STANDING,
    _AND_A,
    _WITH_OPTIONS,
)


def standing(scene: Scene, start: int, end: int) -> int | None:
    """How a sum ranks among those of its deal, the whole and the last word lowest; ``None`` where it is a fee or a buyback and no price."""
    sentence = scene.sentence(start)
    left = scene.text[max(sentence.start, start - _LEFT) : start]
    right = scene.text[end : min(sentence.end, end + _RIGHT)]
    near = _NEAR.within(left)
    if (
        (_NO_PRICE in near and _NO_PRICE.search(left))
        or (_OF_MANY in near and _OF_MANY.search(left))
        or _OF_NO_DEAL.match(right)
        or _AT_WHICH.match(right)
        or appraised(left, right)
        or (_AS_PART in near and _AS_PART.search(left))
        or (_SPENT.search(left) and _SINCE.match(right))
    ):
        return None
    if _WHEN.match(right) and _WORTH.search(left):
        return None  # it was worth $6.2 billion when X led its round
    if (_SO_FAR in near and _SO_FAR.search(left) and not _WORTH_OF.search(left)) or _TO_DATE.match(right):
        return 3
    if _BY_ALL.match(scene.text, sentence.start, start):
        return None
    rank = 0
    if _TOTAL in near and _TOTAL.search(left):
        rank -= 3
    elif _WHOLE.search(left[-12:] + scene.text[start:end] + right[:4]):
        rank -= 1 if _UP_TO in near and _UP_TO.search(left) else 2
    if (_FROM in near and _FROM.search(left) and (_ONTO.match(right) or _GREW.search(left))) or (_FIRST in near and _FIRST.search(left)):
        rank += 2
    elif _RAISED in near and _RAISED.search(left):
        rank -= 2
    if (_PART in near and _PART.search(left)) or _PAID.match(right) or _OF_A_SUM.match(right):
        rank += 2
    if _AND_A in near and _AND_A.search(left) and _PAPER.match(right):
        rank += 3
    if (_COULD in near and _COULD.search(left)) or (_WITH_OPTIONS in near and _WITH_OPTIONS.search(left)) or _IF_OPTIONS.match(right):
        rank += 5
    if _SPURNED in near and _SPURNED.search(left):
        rank += 2
    if _STANDING in near and _STANDING.search(left):
        rank += 3
    return rank
