"""Rights that a contract gives: to be asked first, to be the only one, to renew, to have more."""

from __future__ import annotations

from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.terms.pieces import FLAGS, FRACTION, TAIL

__all__ = ["EXCLUSIVITY", "FIRST_REFUSAL", "OPTION", "RENEWAL", "WEIGHED"]

FIRST_REFUSAL = (
    sieve(r"\b(?:an? |the )?(?:rights? of first (?:refusal|offer|look|negotiation|call)|first (?:refusal|look|call)|first[- ](?:offer|negotiation) rights?)\b(?: (?:on|over|for) [\w -]{1,24})?", FLAGS),
    sieve(r"\b(?:right|(?:business |working )?days|weeks|week|month) (?:in which )?to match\b|\bmatching rights?\b", FLAGS),
    sieve(r"\bpre-?empti(?:on|ve) rights?\b|\bpriority (?:access|rights?|allocation) (?:to|over|on)\b|\bfirst in line (?:to|for)\b", FLAGS),
)  # fmt: skip

_KEPT = (  # what may be one party's alone
    r"(?:rights?|arrangement|pact|tie-up|negotiations?|talks|suppl(?:ier|y|ies)|vendor|agen(?:t|cy)|operator|reseller|retailer|importer|manufactur\w+|licensees?|licen[cs](?:e|ing)|dealers?|agreement|accord|"
    r"basis|deal|contract|distribut\w+|access|provider|partner\w*|collaboration|option|sponsor\w*|marketing|franchise\w*|off-?take|carrier|broadcast\w*|streaming|global|worldwide|use|period|relationship|alliance)\b"
)
EXCLUSIVITY = (
    sieve(r"(?:\w+ (?:weeks?|months?|days?) of )?(?<!non-)(?<!non)exclusivity\b", FLAGS),
    sieve(rf"\b(?<!non-)exclusive,? (?:(?:in|to|for)\b|(?:[\w-]+,? ){{0,4}}?{_KEPT})", FLAGS),
    sieve(r"\b(?:is|are|be|remains?|was|were|made) exclusive\b", FLAGS),
    sieve(r"\bexclusively\b(?! (?:told|reveal|report))", FLAGS),
    sieve(r"\bsole(?: and exclusive)? (?:[\w-]+ ){0,2}?(?:suppliers?|provider|rights?|distributor|agent|licen[cs]ee|sponsor|dealer|operator|importer|vendor|source|broadcaster|manufacturer|retailer|carrier|customer|buyer|marketer)\b|\bsole-sourced?\b", FLAGS),
    sieve(r"\b(?:bars?|barred|prevents?|prohibits?|forbids?|stops?|blocks?|precludes?|restricts?) (?:[\w.&'’-]+ ){1,5}?from (?:selling|supplying|licensing|offering|distributing|marketing|working with|dealing with|doing business)\b", FLAGS),
    sieve(r"\bthe only (?:[\w-]+ ){1,3}(?:allowed|authori[sz]ed|permitted|licensed) to\b", FLAGS),
)  # fmt: skip

RENEWAL = (
    sieve(r"\b(?:\w+ )?[\w-]{1,12}-(?:year|month) renewals?\b|\brenewals? (?:options?|terms?|periods?|provisions?|clauses?|rights?|the (?:contract|lease|agreement)|for)\b|\b(?:provisions?|options?|possibility|rights?) (?:for|of|on) (?:an? |automatic )?renewal\b", FLAGS),
    sieve(r"\bautomatic(?:ally)? (?:renew|extend|roll)\w*|\b(?:renew|extend|roll)s? (?:over )?(?:automatically|annually|each year|every year|from year to year)\b|\brenews? (?:every|each|for|thereafter|unless)\b|\broll(?:s|ed)? over (?:each|every|unless)\b|\bevergreen (?:clause|provision|contract)\b", FLAGS),
    sieve(r"\brenewable(?= (?:for|annually|yearly|every|each|at|by|once|twice|after|until|thereafter|under|in)\b|[.;])", FLAGS),
    sieve(r"\b(?:can|may|could|might|shall|will|to) (?:also |then |later |either )?(?:be )?renew(?:ed)?\b[^.;,]{0,40}|\bright to renew\b[^.;,]{0,30}|\brenew the (?:contract|lease|agreement)\b|\bif (?:renewed|extended)\b", FLAGS),
    sieve(r"\bextended (?:by|for) (?:one|a) (?:further )?(?:year|month) at a time\b", FLAGS),
)  # fmt: skip

_TAKE = r"(?:buy|acquire|purchase|order|take|lease|subscribe (?:to|for)|hand back|return|give back|sell back|call (?:for|on|up)|draw|add|license|increase|raise|lift|extend|expand|prolong|lengthen|double|triple|upsize|step up|convert)"
_MORE = rf"(?:(?:for|on|up) )?(?:(?:all |part )?(?:of )?(?:the|its|their) (?:rest|remain\w+|balance|other)|up to|as (?:many|much) as|an (?:additional|extra|equal)|another|(?:one|two|three|four|five|six|ten|some|[0-9][\d.,]*) (?:more|further|additional|extra)|additional|an? further|more|all of|{FRACTION})\b"
_HELD = r"(?:its|the|their|this|that) (?:[\w-]+ )?(?:purchases?|orders?|volumes?|stakes?|holdings?|interest|shareholding|off-?take|commitment|contract|deal|agreement|lease|licen[cs]e|loan|facility|term|capacity|supply|supplies|investment|size|amount|number|quantity)\b"
OPTION = (
    sieve(rf"\b(?:may|can|could) (?:also |later |then )?{_TAKE} {_MORE}{TAIL}", FLAGS),
    sieve(rf"\b(?:may|can|could) (?:also |later |then )?(?:raise|lift|step up|prolong|lengthen|double|triple|upsize) {_HELD}{TAIL}", FLAGS),
    sieve(rf"\b(?:may|can|could) (?:also |later |then )?(?:be )?(?:extend|expand|increase|prolong|upsize|lengthen)(?:ed|d)?\b{TAIL}", FLAGS),
    sieve(rf"\b(?:allow|let|permit|enabl|entitl)(?:s|es|ed|ing|e)? (?:the |its )?(?:[\w.&'’-]+ ){{1,4}}?(?:to )?(?:{_TAKE}|sell) (?:{_MORE}|{_HELD}){TAIL}", FLAGS),
    sieve(rf"\bentitled to (?:{_TAKE})\b{TAIL}|\b(?:allows?|allowing|provides?|providing|room|scope) (?:for|to) (?:an? )?(?:further )?(?:expan\w+|extend|extensions?|increases?|renewals?)\b{TAIL}", FLAGS),
    sieve(rf"\bpossibility of (?:an? )?(?:extend\w+|extension|expan\w+|prolong\w+)\b{TAIL}", FLAGS),
    sieve(rf"\b(?:an? |the )?(?:[\w-]+ )?options? (?:to (?!grow\b|raise\b(?! (?:its|the|their)\b))|on\b|of (?:an? )?(?:further|additional|another|more|extra)\b|for\b){TAIL}|\boptions? exercisable\b|\bif (?:all |both |any )?(?:of )?(?:the |its |these )?options (?:are|were) (?:exercised|taken up)", FLAGS),
    sieve(r"\b(?:put|call|put and call|purchase|buy-?back|conversion|extension|expansion|over-?allotment|greenshoe|exclusive) (?:options?|rights?)\b|\bgreenshoe\b|\bover-?allotment\b|\baccordion\b|\boption(?:al)? (?:years?|terms?|periods?|[\w-]+-year|extensions?|orders?|units?|quantit\w+|phases?|lots?|tranche)\b|\bexercis(?:e|es|ed|ing|able)\b[^.;,]{0,30}\b(?:options?|warrants?)\b", FLAGS),
    sieve(r"\b(?:[\w-]+ )?[\w-]+-(?:year|month) extensions?\b|\bextension (?:options?|rights?|periods?)\b", FLAGS),
    sieve(r"\bconvertible (?:(?:at )?any time )?into (?:[\w.&'’-]+ ){0,6}?(?:shares?|stock|ADSs?|equity)\b(?: (?:at|for) (?:[^.;,]|[.,][0-9]){1,40})?|\b(?:can|may|could|right to) (?:be )?convert(?:ed)? (?:[\w.&'’-]+ ){0,6}?(?:in)?to (?:[\w.&'’-]+ ){0,4}?(?:shares?|stock|equity|stake)\b", FLAGS),
    sieve(rf"\bwarrants?\b(?! (?:euro)?bonds?| eurobonds?| issue|s? (?:for (?:his|her|their|the) arrest)|ed\b){TAIL}", FLAGS),
    sieve(rf"\brights?,? (?:but (?:not|no) [^.;,]{{0,20}},? )?to (?:later )?(?:buy|acquire|purchase|order|subscribe (?:to|for)|take up|sell back|extend|expand|increase|raise|double|convert|sell (?:its|their|the (?:rest|remain\w+))) (?!power\b|electricity\b|gas\b){TAIL}", FLAGS),
)  # fmt: skip
# what somebody still thinks about, no right of a contract: is weighing options for its unit; options that staff are paid with
WEIGHED = sieve(
    r"\b(?:strategic|explor\w+|consider\w*|weigh\w*|review\w*|stud(?:y|ies|ying)|examin\w+|evaluat\w+|assess\w*|look\w* (?:at|for)|all|other|various|several|best|financing|funding|many|few|no|stock|share|employees?|staff|as an)\s(?:[\w-]+\s){0,2}$",
    FLAGS,
)
