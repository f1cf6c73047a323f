"""How and when a price is paid: in cash or shares, at once or in parts, for certain or on conditions."""

from __future__ import annotations

from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.terms.pieces import FLAGS, MONEY

__all__ = ["PAYMENT"]

_SOME_OF = r"(?:half|(?:a|one)[- ](?:third|quarter|fifth)|two[- ]thirds|three[- ]quarters|part|some|most|[0-9]{1,2}\s?(?:%|percent|per cent|pct))(?: of (?:it|that|this|which|them|the (?:price|sum|money|total)))?"
_PAPER = r"(?:cash|shares?|stock|notes|debt|paper|debentures|warrants|securities|bonds|preferred|bitcoin|kind)"
_KIND_OF = r"(?:its |their |own |new |newly |issued |listed |common |ordinary |preferred |restricted |class [a-z] |convertible |loan |promissory |senior |subordinated )*"
_DEPENDS = r"(?:if|when|once|as|after|depending on|contingent (?:up)?on|tied to|linked to|subject to|based on|(?:up)?on (?:reaching|meeting|approval|completion|closing|delivery|signing))"
_PARTS = r"(?:[\w-]+ ){0,2}?(?:stages|tranches|phases|parts)\b"
PAYMENT = (
    # in what
    sieve(rf"\b{_SOME_OF} in (?:its own |new |newly issued |listed )?(?:cash|shares|stock)\b|\bhalf of it in (?:cash|stock|shares)\b|\b(?:half|entirely|wholly|partly|mostly|solely) in (?:cash|stock|shares)\b|\band the (?:rest|balance|remainder) in (?:cash|stock|shares)\b", FLAGS),
    sieve(r"\ball[- ](?:cash|stock|share|paper|equity)\b(?: \w+)?|\bcash[- ]and[- ](?:stock|shares?)\b|\b(?:stock|shares?)[- ]and[- ]cash\b|\bcash (?:tender )?(?:offer|bid|consideration|deal|payment|transaction|portion|component|sale|purchase|merger|acquisition|on hand|reserves)\b|\bexisting cash\b", FLAGS),
    sieve(rf"\b(?:in|for|of|with|using|plus) (?:an? )?(?:cash|shares|stock)(?: |,)(?:and|plus|or|and/or) {_KIND_OF}{_PAPER}\b|\b(?:in|for) (?:cash plus|stock and|shares and|cash and) [^.;,]{{0,40}}|\b(?:mix(?:ture)?|combination) of (?:cash|shares|stock)\b|\bin stock and in cash\b", FLAGS),
    sieve(r"(?:\b(?:[mb]illion|mln|bln|dlrs|stg|crore|dollars|euros|pounds|marks|francs|crowns|yen|yuan|rupees|apiece|each|(?:a|per|each) (?:ordinary |common )?(?:share|ADS|unit|stock unit)|price|consideration|payment)|[0-9][\d.,]*[mbp]?)\b,? (?:[\w-]+ ){0,2}?in (?:its own |new )?(?:cash|stock|shares)\b(?! of (?!its own)(?:the|an?|[A-Z]))", FLAGS),
    sieve(r"(?:(?<=[0-9] dlrs )|(?<=mln dlrs )|(?<=billion dlrs )|(?<=mln stg )|(?<=illion )|(?<=a share )|(?<=per share ))cash\b(?! flow|-| and| pile| or)|\bfor cash\b(?! flow)|\bfor (?:stock|shares)(?: and cash)? (?:valued|worth)\b|\bfor (?:stock|shares)(?=[.,;]|$)|\bin shares of its own\b", FLAGS),
    sieve(rf"\bpa(?:y|ys|id|ying|yable|yment)\b [^.;,]{{0,40}}?\bin {_KIND_OF}{_PAPER}\b(?! of the)", FLAGS),
    sieve(r"\b(?:pay|paid|payable|satisf\w+|settled?|consideration|funded|financed?)\b[^.;]{0,50}?\b(?:by|through|via|with) (?:the |an? )?(?:issu(?:e|ing|ance)|new shares|shares|stock)\b", FLAGS),
    sieve(r"\b[0-9][\d.]* (?:of an? |new |common |ordinary )*(?:[A-Z][\w&.'’-]* ){1,4}(?:common |ordinary |new )?(?:shares?|stock)\b(?: and [^.;,]{1,30}?)? (?:for|per) (?:each|every)\b", FLAGS),
    sieve(r"\b(?:receiv|get|gett|exchang|swap|swapp|convert|offer)\w* (?:for |into |to )?[0-9][\d.]* (?:of an? |new |common |ordinary )*(?:[A-Z][\w&.'’-]* ){0,4}(?:common |ordinary |new )?(?:shares?|stock)\b|\bexchange ratio\b|\b(?:share|stock)[- ](?:exchange(?!s)|swap|deal|for-(?:share|stock))\b(?! (?:commission|filing|authorit|regulat|statement|notice|said|announce))|\bexchange of (?:shares|stock)\b|\bin exchange for (?:shares|stock|equity)\b", FLAGS),
    sieve(r"(?<!offer )(?<!bid )(?<!bids )(?<!offers )(?<!offering )(?<!tender )(?<!underwriters )(?<!bidder )(?<!bidders )\bfor (?:about |around |up to )?[0-9][\d.,]* (?:mln |million )?(?:(?:new|of|its|class|[a-z]|common|ordinary|preferred|restricted|newly|issued|treasury) ){1,5}(?:shares|stock)\b|\ban? (?:undisclosed|unspecified) (?:amount|sum|number) (?:of|in) (?:[a-z]+ )?(?:cash|stock|shares)\b", FLAGS),
    sieve(r"\b(?:choose|choice|elect) (?:between|of) (?:cash|shares|stock) (?:and|or)\b|\b(?:promissory|vendor|seller|loan) notes?\b|\bvendor (?:loan|financing|take-?back)\b|\bseller financing\b", FLAGS),
    # when
    sieve(rf"\b{_SOME_OF} (?:is |are |being )?(?:payable|due|paid)\b|\bhalf of the (?:purchase )?(?:price|sum|amount) (?:is|will be|to be)\b|\bpayable (?:on|at|upon|in|over|as|when|once|after|by|within|through|annually|quarterly|monthly|half|part)\b|\bdue (?:at|on|upon) (?:closing|completion|signing)\b", FLAGS),
    sieve(r"\b(?:rest|remainder|balance) (?:an? (?:year|month) later|(?:one|two|three|six) (?:years|months) later)|\b(?:rest|remainder|balance) (?:(?:is|will be|to be) )?(?:(?:due|payable|paid) )?(?:on|upon|at|in|over) (?:delivery|completion|closing|instal?lments|[\w-]+ (?:instal?lments|years|months))", FLAGS),
    sieve(rf"\b(?:pa(?:y|id|ying|yable|yments?)|due|made|disburs\w+|invested|invest|funded|released|provided|drawn) (?:out |down )?(?:[\w-]+ ){{0,3}}?in {_PARTS}|\b(?:in|over|by) (?:[\w-]+ ){{0,2}}?instal?lments\b|\b(?:quarterly|annual|monthly|equal|yearly|two|three|four|five|six|ten|first|final|last) instal?lments?\b|\bsecond tranche[^.;,]{{0,40}}", FLAGS),
    sieve(r"\bup[- ]?front\b(?:, with [^.;]{0,50})?|\b(?:has |have |had )?pre-?pa(?:id|y\b|ys|ying|yments?)\b[^.;,]{0,24}|\b(?:down|advance|initial|deferred|staged|phased|staggered|lump-?sum|balloon|(?:semi-?)?annual|quarterly|monthly|yearly|one-time|fixed|signing) (?:cash )?payments?\b|\bsigning (?:fee|bonus)\b|\bdeposits? of (?:about |[A-Z]{0,3}[$€£¥]|[0-9])|[0-9] (?:mln |million )?(?:dlrs? |dollars? |dlr )?(?:non-?refundable )?deposit\b(?!s| base)", FLAGS),
    # on what condition
    sieve(rf"\b(?:a further|another|an additional|an extra|up to another|as much as another|up to) (?:up to )?{MONEY}(?: [\w-]+){{0,3}}? {_DEPENDS}\b|{MONEY}(?: of (?:it|that|this|which|the price))?,? (?:[a-z]+ ){{0,2}}?(?:depends|hinges|is contingent|is conditional) on\b|\bdepends on (?:how|whether)\b", FLAGS),
    sieve(r"\bearn-?outs?\b|\bmilestone[- ](?:payments?|based|fees?)\b|(?<!\bthe )(?<!other )(?<!several )(?<!more )\bmilestones\b|\bif (?:[\w-]+ ){0,3}(?:targets?|milestones?|thresholds?) (?:are|is) (?:met|reached|hit|achieved)|\b(?:attain|achiev|reach|meet|contingent|conditional|based|depend|subject|tied|linked)\w* (?:\w+ ){0,4}(?:milestones|performance|targets)\b", FLAGS),
    sieve(r"\b(?:disburs\w+|paid|payable|released|payments?) (?:out )?(?:[\w-]+ ){0,3}?(?:as|once|when|upon|after) [^.;]{0,40}\b(?:reached|met|achieved|completed|hit|delivered)\b|\bcontingent value rights?\b|\bcontingent payments?\b|\bdeferred (?:payment|consideration)\b|\broyalt(?:y|ies)\b(?: of [^.;]{0,30})?|\b(?:revenue|profit)[- ]shar(?:e|ing)\b", FLAGS),
)  # fmt: skip
