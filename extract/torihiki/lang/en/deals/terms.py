"""Contract terms in English: what the words of each kind look like, with the percent of a stake and ``removed`` where dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from torihiki.core.places import Spots
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import TermFound, TermKind

__all__ = ["terms"]

_I = re.IGNORECASE
_PCT = r"[0-9]{1,3}(?:\.[0-9]{1,3})?\s?(?:%|percent|per cent|pct)"
_ABOUT = r"(?:about |roughly |approximately |nearly |almost |up to |some |around |just over |just under |more than |over |at least |an additional |a further |its |the |a |an )*"
_FRACTION = r"(?:one[- ](?:half|third|quarter|fifth|sixth|tenth)|two[- ]thirds|three[- ]quarters|a (?:third|quarter|fifth|tenth|half))"
_SPLIT = r"[1-9][0-9][-:/–][1-9][0-9]"  # 50-50, 60:40
_MONEY = r"(?:[A-Z]{0,3}[$€£¥]|USD |EUR )[0-9][\d.,]*\s?(?:(?:m|b|tr)illion|bn|mn|m|b)?"
# a stake by its percent, by a sum, or otherwise: one list of alternatives, in parts of which most are in no sentence
_PERCENTED = sieve(
    rf"(?:minority |majority |controlling )?stakes? of (?:between )?{_ABOUT}{_PCT}(?: (?:and|to) {_PCT})?|"
    rf"(?:minority |majority |controlling )?{_ABOUT}{_PCT}(?:[ -](?:[a-z-]+ ){{0,3}}(?:stake|interest|holding|ownership|equity|shareholding|share in)| of (?:the )?(?:newly )?(?:company|shares?|equity|group|outstanding|combined|merged|enlarged|resulting|entity|new|joint|venture|business|firm|start-?up|bank|common|stock|capital|lender|total|issued|votes?|voting)(?!['’]s (?!shares|stock|equity|capital|outstanding|common|voting|issued))| of (?:its|the|their) (?:[\w-]+ ){{0,3}}(?:arm|unit|business|division|farm|subsidiary|project|plant|operations?|mine|network|tower)| of (?-i:[A-Z]\w+)(?!\w|['’]s (?!shares|stock|equity|capital|outstanding|common|voting))| each)|"
    rf"(?:stake|interest|holding|shareholding|ownership|position)s? (?:in [^.;,]{{2,40}}? )?(?:to|from|at) {_ABOUT}{_PCT}|"
    rf"(?:(?<=shares, or )|(?<=stock, or )|(?<=units, or )|(?<=shares or )|(?<=shares, equal to )|(?<=shares, representing )){_ABOUT}{_PCT}|"
    rf"(?:(?:will|would|to) (?:each |jointly |then )?(?:own|hold|keep|retain|get)|each (?:holding|owning|own|hold)|holding|owning|gets|retains|will be) {_ABOUT}{_PCT}|"
    rf"(?:sell|offer|float|list|place)(?:ing)? (?:off )?{_ABOUT}{_PCT}(?= (?:in|through|via)\b)|"
    rf"(?:took|takes?|taking|bought|buys?|buying|acquir(?:es?|ed|ing)|purchased|s(?:old|ells?|elling)) {_ABOUT}{_PCT}(?= of (?-i:[A-Z])\w+['’]s (?-i:[A-Z]))|"
    rf"{_PCT} of (?:that|this) (?:company|firm|venture|business|entity)|"
    rf"{_PCT}(?:, {_PCT})+ and {_PCT}|"
    rf"(?<= for ){_PCT}(?=[.,;]| of\b)|"
    rf"leaving (?:it|them|him|her|(?-i:[A-Z])[\w&]+) with {_ABOUT}{_PCT}|"
    rf"(?<=\sand )(?-i:[A-Z])[\w&.-]+ {_PCT}(?=[.,;]|$)",
    _I,
)
_PRICED = sieve(rf"{_MONEY} (?:stake|shareholding)\b", _I)
_HOLDING = sieve(
    rf"{_FRACTION}[ -](?:[a-z-]+ ){{0,2}}(?:stake|interest|holding|equity)|"
    rf"(?:strategic |significant |small |large |sizable )?(?:controlling|majority|minority|blocking|substantial)(?: equity| ownership)? (?:stake|interest|shareholding|holding)s?\b|"
    rf"\b{_SPLIT}(?= (?:basis|split|owned|owner\w*|joint|JV|venture|partner\w*))|"
    rf"(?<=owned ){_SPLIT}\b",
    _I,
)
# who has to agree to a deal
_JUDGES = (
    r"(?:regulators?|authorit(?:y|ies)|watchdogs?|shareholders|stockholders|holders of|commission|central bank|courts?|tribunal|bureau|ministry|ministers|"
    r"(?-i:CFIUS|FTC|FCC|CMA|FERC|Cade|Ofcom))"
)
_SOME_OF = r"(?:half|(?:a|one)[- ](?:third|quarter|fifth)|two[- ]thirds|three[- ]quarters|part|some|most|[0-9]{1,2}\s?(?:%|percent|per cent|pct))(?: of (?:it|that|this|which|them|the (?:price|sum|money|total)))?"
_TERMS: tuple[tuple[TermKind, re.Pattern[str]], ...] = (
    ("first_refusal", sieve(r"(?:right|(?:business |working )?days|weeks|week|month) (?:in which )?to match\b|matching rights?\b|(?:an? |the )?(?:right of first (?:refusal|offer|look)|first (?:refusal|look)|first[- ]offer right)\b(?: (?:on|over|for) [\w -]{1,24})?", _I)),
    ("exclusivity", sieve(
        r"(?:\w+ (?:weeks?|months?|days?) of )?\bexclusivity|(?<!non-)(?<!non)exclusive (?:(?:in|to|for)\b|rights?|arrangement|pact|tie-up|negotiations?|supplier|supply|vendor|agent|operator|reseller|manufacturer|licensee|dealer|agreement|licen[cs]e|basis|deal|contract|distribut\w+|access|provider|partner\w*|global|worldwide|talks)|"
        r"\bexclusively|sole (?:supplier|provider|rights?)", _I)),
    ("renewal", sieve(r"(?:\w+ )?[\w-]{1,12}-year renewals?|renewable for|renew(?:al)? (?:option|the (?:contract|lease|agreement)|for)|automatically renew|right to renew[^.;,]{0,30}|if (?:renewed|extended)\b", _I)),
    ("option", sieve(
        r"(?:may|can|could) (?:also |later |then )?(?:buy|acquire|purchase|order|take|lease|hand back|return|give back) (?:the (?:rest|remainder|remaining)|up to|as (?:many|much) as|an additional|another|an extra|a further|more|a (?:third|quarter|half))\b(?:[^.;,]|[.,][0-9]){0,40}|"
        r"(?:may|can|could) (?:also )?(?:raise|lift|step up|prolong|lengthen|double) (?:its|the|their|this|that) (?:[\w-]+ )?(?:purchases?|orders?|volumes?|stake|holding|offtake|commitment|contract|deal|agreement|lease|term|supply|supplies)\b(?:[^.;,]|[.,][0-9]){0,50}|"
        r"possibility of (?:an? )?(?:extend\w+|extension|expan\w+|renew\w+|prolong\w+)\b(?:[^.;,]|\.[0-9]){0,40}|"
        r"(?:may|can|could) (?:also )?(?:extend|expand|renew|increase|be extended|be expanded|be increased|be renewed)\b(?:[^.;,]|\.[0-9]){0,60}|(?:an? |the )?options? (?:to (?!grow|raise)|on|for)\b(?:[^.;,]|[.,][0-9]){0,60}|if (?:all |both |any )?(?:of )?(?:the |its |these )?options (?:are|were) (?:exercised|taken up)|"
        r"convertible (?:(?:at )?any time )?into (?:[\w.&'’-]+ ){0,6}?(?:shares?|stock|ADSs?)\b(?: (?:at|for) (?:[^.;,]|[.,][0-9]){1,40})?|"
        r"warrants?\b(?! (?:euro)?bonds?| eurobonds?| issue)(?:[^.;,]|\.[0-9]){0,40}|(?:has|have|had|get|gets|gives?|giving|with|hold|holds) (?:\w+ )?(?:the |a )?right to (?:buy|acquire|purchase|extend|expand|increase)(?:[^.;,]|\.[0-9]){0,40}|purchase rights? for[^.;,]{0,30}|(?:\w+ )?(?:[\w-]+-year )?extension (?:options?|rights?)|(?:one|two|three|four|five) [\w-]+-year extensions?", _I)),
    ("stake", _HOLDING),
    ("governance", sieve(
        r"(?:\w+ )?(?:seats? on (?:the|its|their|[A-Z]\w+['’]s) (?:[\w-]+ )?board|board seats?|voting rights|join(?:s|ed|ing)? (?:the |its )?(?:[A-Z]?[\w']+ )?board|board (?:observer|member|representation)s?|directors? (?:will|to) join[^.;,]{0,30}|"
        r"(?:appoint|nominate|name|elect|designate|propose) (?:an? |one |two |three |four |\w+ )?(?:new )?(?:board members?|directors?|members? of the board)|(?:will|to|would) chair (?:the |its )?(?:joint |new |combined |merged |enlarged )*(?:venture|company|entity|group|business|firm|JV)\b|"
        r"(?:will|to|would) (?:appoint|name|nominate) (?:the |its |their )(?:[\w-]+ )?(?:chief executive|CEO|chair(?:man|woman|person)?|majority of (?:the )?directors)\b|\bveto (?:rights?|powers?)|golden share|equal (?:representation|(?:number|share) of (?:seats|directors|board))|chairs? (?:of )?the (?:\w+ )?board|"
        r"(?:[\w-]+-(?:person|member|strong|seat|man)|combined(?: company's| group's)?) board\b|board (?:will|would|to|is to) (?:be|consist|comprise|have|include)\b|(?:four|three|two|five|six|half)(?: of the)? (?:board )?directors from|nonvoting|non-voting|on (?:its|the) board of directors|directors? to (?:its|the) board|(?:will|to|would) (?:become|be|serve as|act as|take over as) (?:the |its |their )?(?:combined company's |non-?executive |executive |first )*(?:chair(?:man|woman|person)?\b|chief executive|CEO)[^.;,]{0,30})", _I)),
    ("payment", sieve(
        rf"{_SOME_OF} in (?:its own |new |newly issued |listed )?(?:cash|shares|stock)\b|{_SOME_OF} (?:is |are |being )?(?:payable|due|paid)\b|\bfor (?:stock|shares)(?=[.,;]|$)|"
        rf"(?:a further|another|an additional|an extra|up to another|as much as another) (?:up to )?{_MONEY}(?: [\w-]+){{0,3}}? (?:if|when|once|depending on|contingent on|tied to|linked to|on (?:reaching|meeting|approval|completion|closing|delivery))\b|"
        rf"{_MONEY}(?: of (?:it|that|this|which|the price))?,? (?:[a-z]+ ){{0,2}}?(?:depends|hinges|is contingent|is conditional) on\b|depends on (?:how|whether)\b|payable (?:on|at|upon|in|over)\b|"
        r"(?:rest|remainder|balance) (?:(?:is|will be|to be) )?(?:(?:due|payable|paid) )?(?:on|upon|at|in|over) (?:delivery|completion|closing|instal?lments|[\w-]+ (?:instal?lments|years|months))|"
        r"all[- ]cash(?: \w+)?|all[- ]stock(?: \w+)?|all[- ]share(?: \w+)?|(?:payable |paid |half )?(?:in|for) (?:cash and|cash plus|cash or|stock and|shares and) [^.;,]{0,40}|cash[- ]and[- ](?:stock|shares?)|stock[- ]and[- ]cash|"
        r"(?:(?<=[0-9nmp] )|(?<=dlrs )|(?<=crore )|(?<=stg )|(?<=dollars )|(?<=euros )|(?<=pounds )|(?<=marks )|(?<=francs )|(?<=crowns ))in (?:cash|stock|shares)\b|(?:(?<=[0-9] dlrs )|(?<=mln dlrs )|(?<=billion dlrs )|(?<=mln stg )|(?<=illion )|(?<=a share )|(?<=per share ))cash\b(?! flow|-| and| pile| or)|[Pp]ayment (?:will be|is to be|is|was) (?:made )?(?:entirely |wholly )?in (?:cash|stock|shares|[a-z]+ instal?lments)|(?:half |entirely |partly |mostly )in (?:cash|stock|shares)\b|"
        r"\bfor cash\b(?! flow)|\bfor (?:stock|shares)(?: and cash)? (?:valued|worth)\b|and the (?:rest|balance|remainder) in (?:cash|stock|shares)|in shares of its own\b|in stock and in cash|half of it in (?:cash|stock|shares)\b|"
        r"(?:(?:a|per|each) (?:ordinary |common )?(?:share|ADS|unit)|apiece|each),? in (?:cash|stock|shares)\b|"
        r"[0-9][\d.]* (?:of an? |new |common |ordinary )*(?:[A-Z][\w&.'’-]* ){1,4}(?:common |ordinary |new )?(?:shares?|stock)\b(?: and [^.;,]{1,30}?)? (?:for|per) (?:each|every)\b|"
        r"(?:choose|choice|elect) (?:between|of) (?:cash|shares|stock) (?:and|or)\b|half of the (?:purchase )?(?:price|sum|amount) (?:is|will be|to be)\b|due (?:at|on|upon) (?:closing|completion|signing)|if (?:[\w-]+ ){0,3}(?:targets?|milestones?|thresholds?) (?:are|is) (?:met|reached|hit|achieved)|"
        r"\bup[- ]?front(?:, with [^.;]{0,50})?|(?:has |have |had )?prepaid[^.;,]{0,24}|prepayment|in (?:quarterly |annual |monthly |equal |two |three |four )?instal?lments|two instal?lments|earn-?outs?|milestones? payments?|(?:attain|achiev|reach|meet|contingent|conditional|based|depend|subject|tied|linked)\w* (?:\w+ ){0,4}(?:milestones|performance|targets)|paid (?:out )?in (?:\w+ )?(?:stages|tranches|phases)|"
        r"royalt(?:y|ies)(?: of [^.;]{0,30})?|cash (?:tender )?(?:offer|bid|consideration|deal|payment|transaction|portion|sale|purchase|merger|acquisition)|stock[- ](?:swap|deal)|share swap|second tranche[^.;,]{0,40}|paid in (?:cash|shares|stock)|contingent value rights?|"
        r"(?<!offer )(?<!bid )(?<!bids )(?<!offers )(?<!offering )(?<!tender )(?<!underwriters )(?<!bidder )(?<!bidders )\bfor (?:about |around |up to )?[0-9][\d.,]* (?:mln |million )?(?:(?:new|of|its|class|[a-z]|common|ordinary|preferred|restricted|newly|issued|treasury) ){1,5}(?:shares|stock)\b|an? (?:undisclosed|unspecified) (?:amount|sum|number) (?:of|in) (?:[a-z]+ )?(?:cash|stock|shares)\b|"
        r"contingent payments?|deferred (?:payment|consideration)|in exchange for (?:shares|stock|equity)", _I)),
    ("approval", sieve(
        r"(?:subject to|pending|awaiting|requires?|conditional on|contingent on|needs?|await)\b(?! no\b)[^.;]{0,70}(?:approvals?|clearances?|consent|nod\b|green light|go-ahead|regulators?|shareholders?|regulatory conditions|antitrust)|stamp of approval|(?:green light|go-ahead|nod|blessing) (?:of|from|by) (?:[\w'’.-]+ ){0,4}?(?:regulators?|authorit(?:y|ies)|commission|government|shareholders?|ministry|watchdogs?|court|CFIUS|FTC)\b|(?:gain|w[io]n|receiv|secur|obtain|get|got)\w* (?:\w+ ){0,3}(?:approvals?|clearances?)\b|(?:sign|signed|signing) off on the (?:deal|merger|takeover|acquisition|transaction|purchase)|(?:shareholder|regulatory|antitrust|government|board|court|"
        r"competition|merger) (?:approvals?|clearances?|review|waiting period|scrutiny|hurdles|investigation|probe)|(?:withheld|withholds?|withholding|refus(?:ed|es|ing)|grant(?:ed|s)?|g[ai]v(?:e|es|en|ing)) (?:its |their |the )?(?:blessing|approval|consent|clearance|nod|green light)|once (?:the |all |its |their )?(?:[\w-]+ ){0,3}(?:approvals?|clearances?|consents?)\b|(?:approval|clearance) of the (?:deal|merger|takeover|acquisition|purchase|sale|transaction)|"
        rf"(?:provided|as long as|on condition|if|unless) (?:that )?(?:[\w'’-]+ ){{0,4}}?{_JUDGES}(?: [\w'’-]+){{0,9}}? (?:agree|approve|consent|object|accept|back|vote|clear|say yes|nod)s?\b|"
        rf"{_JUDGES} (?:(?:still|also|now) )?(?:must|(?:has|have|needs?) (?:still |yet )?to|(?:is|are) (?:still )?to) (?:(?:still|also|first) )?(?:approve|clear|rule|decide|agree|consent|vote|sign off|license|bless)\b|"
        rf"wait(?:ing|ed|s)? (?:since (?:[\w.]+ ){{1,3}})?for (?:[\w'’.-]+ ){{1,7}}?(?:to (?:clear|approve|rule|decide|agree|sign off)\b|(?:ruling|clearance|decision|verdict|approval)\b)|"
        rf"yet to be (?:\w+ )by (?:[\w-]+ ){{0,3}}?{_JUDGES}|(?:decision|ruling|verdict) (?:is|was) (?:expected|due|promised|awaited)\b|"
        rf"shareholders(?:,[^.;,]{{2,40}},)? (?:(?:will|are to|are due to|must|have|had|has) )?(?:vote|voted|approved?|backed|waved)\b|"
        r"(?:must|has to|have to|needs? to|yet to) (?:still |first )?(?:be )?(?:sign(?:ed)? off|ratif(?:y|ied)|approve[d]?|cleared)(?: on| by)? (?:the |it |that |[\w'’.-]+ )(?:\w+ )?|"
        r"waiting period\b|yet to (?:be (?:approved|cleared|waved through)|approve\b|clear\b|vote on\b|ratify\b)|waved through by|(?:regulators?|authorities|watchdogs?)\b[^.;,]{0,40} (?:were|was|are|is) (?:against|opposed)|(?:has|have|had) not (?:yet )?(?:cleared|approved)|"
        rf"{_JUDGES}" r" (?:\w+ ){0,4}(?:approve[sd]?|clear(?:s|ed)?|block(?:s|ed)?|reject(?:s|ed)?|investigat\w+|imposed conditions|voted|to approve)|(?:approved|cleared|blocked) by (?:\w+ ){0,4}(?:regulators?|shareholders|authorities|commission)|"
        r"voted (?:against|for|in favou?r)[^.;,]{0,30}|opened (?:an? )?[^.;,]{0,24}investigation into|CFIUS's approval", _I)),
    ("break_fee", sieve(rf"(?:an? |the )?(?:{_MONEY} )?(?:reverse )?(?:termination|break-?up|break) (?:fees?|payment)(?: of (?:{_MONEY}|[^.;,]{{1,24}}))?|pay(?:ing)? {_MONEY} to (?:get out|walk away|exit|end)|"
        rf"\bif (?:the (?:deal|merger|takeover|transaction|acquisition|purchase|sale)|it|regulators|they) (?:[\w'’-]+ ){{0,6}}?(?:collapses?|fails?|falls? (?:through|apart)|blocks?|stop(?:s|ped)|blocked|walks? away|pulls? out)\b[^.;]{{0,40}}?(?:owes?|pay|pays)\b[^.;$€£¥]{{0,40}}{_MONEY}|"
        rf"\bpay [^.;,$€£¥]{{0,40}}{_MONEY} if (?:it|they|the (?:deal|merger|takeover|transaction|acquisition|purchase)) (?:walks? away|pulls? out|backs? out|collapses|falls? through|fails|is (?:terminated|blocked|called off))", _I)),
    ("non_binding", sieve(r"(?:a )?non-?binding(?: \w+){0,3}|not (?:legally )?bind(?:ing)?\b", _I)),
)  # fmt: skip
# letters that every term of a kind has: most sentences have none
_HINTS_OF: dict[TermKind, tuple[str, ...]] = {
    "first_refusal": ("first ", "match"),
    "exclusivity": ("exclusiv", "sole "),
    "renewal": ("renew", "if extended"),
    "option": ("may ", "can ", "could ", "option", "warrant", "convertible", "right", "extension", "possib"),
    "stake": ("stake", "interest", "holding", "%", "percent", "per cent", "pct", "half", "third", "quarter", "fifth", "sixth", "tenth", "50-50", "50:50", "50/50", "owned", "split", "venture"),
    "governance": ("seat", "voting", "join", "board", "director", "chair", "chief", "ceo", "representation", "veto", "golden"),
    "payment": (
    "cash", "stock", "front", "prepa", "instal", "earn", "mileston", "royalt", "tranche", "paid in", "share", "contingent", "deferred",
    "exchange", "payable", "depend", "hinges", "a further", "another", "additional", "extra", "rest", "remainder", "balance", "stages", "phases", "performance", "target", "half of", "due at", "due on", "due upon", "threshold",
),
    "approval": (
    "approv", "ratif", "waiting", "waited", "yet to", "ruling", "decision", "central bank", "court", "commission", "holders", "green light", "go-ahead", " nod ", "blessing", "clear", "sign off", "signing off", "signed off", "consent", "regulat",
    "review", "waiting", "waved", "watchdog", "authorit", "nod", "condition", "shareholder", "antitrust", "block", "investigat", "voted", "scrutiny", "hurdle", "probe",
),
    "break_fee": (" fee", "if the ", " owe", "payment", "to get out", "to walk away", "to exit", "to end", " if it ", " if they ", " if the "),
    "non_binding": ("bind",),
}  # fmt: skip
_HINTS = Spots(_HINTS_OF)
_PERCENTS = ("%", "percent", "per cent", "pct")
_CURRENCIES = ("$", "€", "£", "¥", "usd ", "eur ")
_REMOVED = sieve(r"\s(?:was|were|has been|have been)?\s?(?:removed|dropped|scrapped|waived|gave up|ended|expired|lapsed)", _I)
_SHOWN = sieve(r"\b(?:disclos|reveal|report)(?:ed|ing|es|s)\s$", _I)  # a holding that is made known is not the one that is dealt in
# what it was before: from 1.6 mln shares, or 8.2 pct
_FORMER = sieve(r"\bfrom (?:about |around )?[0-9][\d.,]* (?:(?:mln|million|common|ordinary) ){0,2}(?:shares|stock|units),? or $", _I)
# what an owner told beside the deal has: its investor X, which owns 8% of the company, backs the offer
_HOLDERS = sieve(
    r"\b(?:investors?|shareholders?|stockholders?|funds?|family|families|trust|foundation|holders?|owners?|founders?|activist|billionaire|government|state)\b[^.;]{0,60}?, (?:which|who)\s(?:already |currently |also |together |now |still )?(?:owns?|holds?|has|have|controls?|speaks? for)\s(?:[a-z]+\s){0,3}$",
    _I,
)
_ASIDE = 130  # code points over which that is told
_NOT_BEFORE = sieve(r"\b(?:not|no|without|isn't|non-?)\s(?:an?\s|the\s|any\s)?$", _I)
_OF_BUSINESS = sieve(  # gets 40% of its revenue from carmakers
    r" of (?:(?:its|the|their|all|our|global|total|annual|group|world|company|overall|net) ){0,3}(?:[\w-]+ )?(?:revenues?|sales|turnover|profits?|earnings|income|output|production|capacity|market|demand|supply|exports?|costs?|spending|workforce|employees|staff|customers|electricity|power|traffic)\b",
    _I,
)
_PERCENT = sieve(r"([0-9]{1,3}(?:\.[0-9]{1,2})?)\s?(?:%|percent|per cent|pct)|^([1-9][0-9])[-:/–][0-9]{2}$", _I)


def terms(scene: Scene, span: Span) -> list[TermFound]:
    """The contract terms in a stretch of text, in order, without overlaps."""
    found: list[TermFound] = []
    text = scene.text
    low = scene.lower[span.start : span.end]
    hinted = _HINTS.within(low)
    for kind, pattern in _TERMS if hinted else ():
        if kind not in hinted:
            continue
        for match in _stakes(text, low, span) if kind == "stake" else pattern.finditer(text, span.start, span.end):
            if _NOT_BEFORE.search(text[max(span.start, match.start() - 12) : match.start()]):
                continue
            if kind == "stake" and _OF_BUSINESS.match(text, match.end(), span.end):
                continue
            if kind == "stake" and _HOLDERS.search(text, max(span.start, match.start() - _ASIDE), match.start()):
                continue
            if kind == "stake" and _SHOWN.search(text[max(span.start, match.start() - 12) : match.start()]):
                continue
            if kind == "stake" and _FORMER.search(text, max(span.start, match.start() - 60), match.start()):
                continue
            value = "removed" if _REMOVED.match(text, match.end(), span.end) else None
            if kind == "stake" and value is None:
                percent = _PERCENT.search(match.group())
                value = percent[1] or percent[2] if percent else None
            found.append(TermFound(kind, match.start(), match.end(), value))
    found.sort(key=lambda t: (t.start, -t.end))
    kept: list[TermFound] = []
    for term in found:
        if not kept or term.start >= kept[-1].end:
            kept.append(term)
    return kept


def _stakes(text: str, low: str, span: Span) -> Iterator[re.Match[str]]:
    """The stakes in a stretch of text (``low``: it in lower case), from left to right: what one list of all alternatives would match."""
    parts = [_PERCENTED, _HOLDING] if any(word in low for word in _PERCENTS) else [_HOLDING]
    if ("stake" in low or "shareholding" in low) and any(sign in low for sign in _CURRENCIES):
        parts.append(_PRICED)
    ahead = [part.search(text, *span) for part in parts]
    while found := [match for match in ahead if match is not None]:
        first = min(found, key=re.Match.start)
        yield first
        at = first.end()
        ahead = [
            match if match is None or match.start() >= at else part.search(text, at, span.end)
            for match, part in zip(ahead, parts, strict=True)
        ]
