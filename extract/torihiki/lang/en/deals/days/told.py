"""What the words around a date say it is to a deal: tables of patterns, those on its left and those on its right."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.days.words import GAP, GAVE_UP, ON

__all__ = [
    "CALLED_OFF",
    "CLOSE",
    "ENDED",
    "FOUNDED",
    "HERALD",
    "LEFT",
    "MADE_KNOWN",
    "NAMED",
    "NOUNS",
    "OFF",
    "OFFERED",
    "RIGHT",
    "VERBS",
    "WHEN",
]

_I = re.IGNORECASE
_Roles = tuple[tuple[str, re.Pattern[str]], ...]

# right before the date: these decide alone
CLOSE: _Roles = (
    ("payment", sieve(r"\binstal?lments,? (?:starting|beginning|from|commencing)\s(?:in\s|on\s)?(?:the\s)?(?:early\s|late\s|mid-?)?$", _I)),
    ("announced", sieve(
        rf"\b(?:rais|increas|sweeten|improv|lift|hik|boost|trimm|lower|reduc|cut|revis|extend|renew|mak|made|launch|tabl|submitt?|lodg|unveil|reject|rebuff)(?:e|es|ed|s|ing)? (?:its|their|an?|the|his)\s(?:[\w$€£.,’'-]+\s){{0,6}}?(?:bid|offer|proposal){GAP}{{0,12}}{ON}|"
        rf"\b(?:bid|offer|proposal)\b[^.;]{{0,60}}?\b(?:raised|increased|sweetened|improved|upped|lifted) to{GAP}{{1,3}}{ON}|"
        rf"\b(?:word|news|reports) (?:of|that)\b[^.;]{{0,90}}?\b(?:came|emerged|broke|got out|leaked){ON}", _I)),
    ("completion", sieve(
        rf"\b(?:clos|complet|finali[sz]|conclud|consummat)\w*\s(?:the|its|their|this|that|a)\s(?:[\w-]+\s){{0,3}}?(?:deal|transaction|acquisition|merger|takeover|sale|purchase|buyout|offering|round){GAP}{{0,2}}{ON}|"
        rf"\b(?:deal|transaction|acquisition|merger|takeover|sale|purchase|buyout|it)\s(?:closes|completes|is (?:closed|completed|finali[sz]ed|done)),?(?:\s(?:sometime|probably|likely|perhaps|possibly))?{ON}", _I)),
    ("completion", sieve(
        r"\b(?:will|would|to)\s(?:transfer|sell|divest|acquire|buy|hand over|merge|take over|dispose of)\b(?:[^.;,]|[.,][0-9]){0,90}?\sby\s(?:the\s)?(?:end of\s|early\s|mid-?|late\s)?$", _I)),
    ("capacity", sieve(
        rf"\b(?:deployed|installed|delivered|rolled out|online|in (?:phases|stages|tranches)){GAP}{{0,3}}\s(?:through|by)\s(?:the\s)?(?:end of\s)?$|"
        rf"\bdeploy\s(?:[\w,.-]+\s){{0,4}}?(?:gigawatts?|megawatts?|GW|MW|GPUs?|chips?|accelerators?|systems|units){GAP}{{0,6}}{ON}", _I)),
    ("capacity", sieve(rf"\b(?:commissioning|(?:commercial )?operations?|start-?up)\b(?:(?!\band\b)[^.;,]){{0,60}}?\b(?:is|are) due{ON}", _I)),
    ("completion", sieve(rf"\b(?:completion|closing|financial close)\b(?:(?!\band\b)[^.;,]){{0,60}}?\b(?:is|are) due{ON}", _I)),
    ("completion", sieve(r"\b(?:deliver\w*|complet\w*|shipped|handed over)\b[^.;,]{0,50}\bbetween [\w .]{2,20} and\s(?:the\s)?$", _I)),
    ("end", sieve(r"\b(?:runs?|ran|running)\s(?:out|until|till|to|through)(?:\s(?:in|on|at))?\s(?:the\s)?(?:end of\s|early\s|mid-?|late\s)?$|\bextend\w*(?: [\w'’$€£.-]+){0,9} to\s(?:the\s)?(?:end of\s)?$|\b(?:until|till|through(?: to)?|(?:expir\w+|laps(?:es?|ing))(?: in| on| at)?|matur\w+(?: in| on)?|due(?: in| on)?|ending(?: in| on)?|conclud\w+(?: in| on| at)?|lasting until)\s(?:at least\s|about\s|around\s)?(?:the\s)?(?:end of\s|early\s|mid-?|late\s)?$", _I)),
    ("start", sieve(rf"\b(?:deliver(?:y|ies)|shipments?|supplies)\b(?:(?!\band\b)[^.;,]){{0,60}}?\b(?:made|take place|due|scheduled|expected|planned|foreseen){ON}", _I)),
    ("start", sieve(r"(?<!-)\b(?:suppl(?:y|ies|ied)|provide[sd]?|years?|months|annually|per annum)(?: (?!that\b|which\b|and\b|revenue|sales|dat)[\w,.'-]+){0,8} from\s(?:the\s)?(?:early\s|late\s|mid-?)?$|\b(?:contract|agreement|deal|lease|licen[cs]e|partnership|pact|term|terms|charter|franchise|concession)\sfrom\s(?:the\s)?(?:early\s|late\s|mid-?)?$|\byears? from\s(?:early\s|late\s|mid-?)?$|\bannual(?:ised|ized)? (?:revenues?|rent|payments) from\s(?:early\s|late\s|mid-?)?$|\b(?:starting|beginning|effective|commencing|runs? from|running from|deliver\w+ from|starts?|begins?|(?:takes?|taking|took|comes? into|came into|into) effect)\s(?:(?:in|on|from|by)\s)?(?:the\s)?(?:early\s|late\s|mid-?)?$", _I)),
    ("completion", sieve(rf"\b(?:completion|closing|financial close)\b(?:(?!\band\b)[^.;,]){{0,60}}?\b(?:is|are|was|should be|will be) (?:due|expected|scheduled|set|planned|anticipated|targeted|slated|likely)(?: for| to (?:take place|occur|be))?{ON}|\b(?:expects?|expected|plans?|intends?|hopes?|scheduled) to (?:be )?merged?\b{GAP}{{0,12}}{ON}", _I)),
)  # fmt: skip
# of these, the one whose words begin nearest
LEFT: _Roles = (
    ("announced", sieve(rf"\b(?:announced|announces|unveiled|disclosed|revealed|(?<!had )said|says|confirmed|announcement|bidding|bid|offered|offer(?=\s[$€£])|proposed|made public|made known|came to light){GAP}{{0,3}}{ON}|"
                        rf"\b(?:announced|unveiled|disclosed|revealed|made public|made known|confirmed) by{GAP}{{1,7}}{ON}|"
                        rf"\b(?:statement|press release|news release|(?:regulatory|exchange|securities|stock exchange) filing)(?: (?:dated|issued|released|published|made|of|(?:with|to) (?:the |a )?(?:[\w-]+ ){{0,3}}?[\w-]+))?{ON}|"
                        rf"\b(?:offer|bid|proposal|approach)\b[^.;]{{0,60}}?\b(?:made|tabled|submitted|lodged|launched){ON}|"
                        rf"\b(?:said|announced|confirmed|disclosed)(?: \w+)? in (?:an? |the )?(?:[\w-]+ ){{0,3}}(?:statement|release|filing|post|notice|letter|memo|conference|presentation|briefing|webcast|circular|prospectus|disclosure|document|email|e-mail|bulletin|announcement)s?(?: (?:to|with) (?:the |a )?(?:[\w-]+ ){{0,3}}?[\w-]+)?{ON}|"
                        rf"\b(?:told|informed) (?:the |its |a )?(?:[\w-]+ ){{0,2}}?(?:investors|shareholders|staff|employees|exchanges?|bourses?|regulators?|reporters|analysts|markets?|workers|customers|lawmakers|SEC|Nasdaq){ON}|"
                        rf"\bfil(?:ed|ing)(?: \w+)? (?:for(?! (?:bankruptcy|insolvency|administration|creditor|chapter|protection))|to|papers|paperwork|documents|an? (?:application|prospectus|registration)){GAP}{{0,7}}{ON}", _I)),
    ("completion", sieve(
        rf"\b(?:clos(?:e|es|ed|ing)|complet(?:e|es|ed|ing|ion)|finali[sz]\w+|consummated|bought|acquired|sold|raised|raising|put (?:[A-Z]{{0,3}}[$€£¥][\d.]+|[0-9][\d.]*|in|into|money|about|around|another|some|nearly)|raises|priced|issued|invested|took|purchased|borrowed|went public|listed|floated|debuted|spent|"
        rf"spun off|merged|received|paid|contributed|participated|investing|(?<!which )(?<!that )led(?! the way| to\b| by)|backed|refinanced|(?:to|could|may|might|will|would) list|wrap(?:ped|ping)? up){GAP}{{0,11}}{ON}|"
        rf"\b(?:secured|landed|obtained|attracted|collected|pulled in|bagged) (?:about |around |up to |some |another )?(?:[A-Z]{{0,3}}[$€£¥][\w.,]*|[0-9][\d.]* (?:million|billion)){GAP}{{0,9}}{ON}|"
        rf"\b(?:will|would)\s(?:then |also )?(?:acquire|buy|purchase|sell|take over|merge|transfer){GAP}{{1,11}}{ON}|"
        rf"\b(?:(?:is|are|be|been) (?:finished|built|done|sealed|settled|handed over|transferred)|(?:deal|transaction|sale|merger|acquisition|takeover) done|(?:will|to|would|should) (?:then )?(?:take (?:over|control|ownership)|change hands|pass to|go through)){GAP}{{0,11}}{ON}", _I)),
    ("signed", sieve(
        rf"\bdat(?:es|ed|ing)(?: back)? (?:from|to){ON}|\b(?:signed|agreed|accepted|clinched|struck|inked|reached|won|ordered(?! the)|committed|picked|licensed|awarded|entered into|sealed|selected|chose|leased|rented|"
        rf"partnered|joined forces|lent){GAP}{{0,13}}{ON}", _I)),
    ("capacity", sieve(rf"\b(?:capacity(?! (?:from|with|of|to|by) )|full (?:capacity|output|power|volumes?|production)|ramp(?:s|ed|ing)?(?: up)?|(?:machines|systems|servers|chips|racks|clusters?) running|commission(?:ed|ing)|commercial operations?|(?:back )?in service|back online|energi[sz]ed|handover|online(?! (?:retail|market|bank|broker|travel|store|shop|platform|seller|grocer|pay|educat|gam|advert|video|music|news|dating|food|fashion|lend|learn|service|business|pharmac)\w*)|in place|operational|deployed|installed|up and running|(?<!first )operations?|on ?stream|on-stream|(?:with|for|plant|commercial|production|project|planned|expected|targeted|scheduled) start-?up){GAP}{{0,6}}{ON}", _I)),
    ("start", sieve(
        rf"\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|began|commenc\w+|deliver(?:y|ies|ed|ing)?|shipments?|live|first of them|first (?:LNG|gas|oil|power|electricity|cargo(?:es)?|units?|output)|opens?|opening|production|mass production|construction|launch|br(?:eak|oke|oken|eaking) ground|ground(?: [a-z]+){0,3} broken|ground-?breaking|(?:leave|leaves|come off|comes off) (?:the|its)(?: [a-z-]+)? lines?|"
        rf"come online|come on line|go live|ready|arriv(?:e|es|al)|enter(?:s|ing)? (?:into )?(?:service|operation|force|production)|mov(?:e|es|ing) in(?:to)?|occupancy|kick(?:s|ing)? (?:in|off)|(?:get|gets|be|is) under ?way|roll(?:s|ing)? off|take possession|first operations|(?:power|electricity|gas|oil|water|deliveries)\s(?:\w+\s){{0,3}}?flow(?:s|ing)?|(?:will|to|would|should) be (?:launched|shipped|introduced|rolled out)|(?:will|to|would) (?:set up|form|establish|create)){GAP}{{0,9}}{ON}", _I)),
    ("payment", sieve(
        rf"\b(?:payable|payment|instal?ments?|tranche){GAP}{{0,6}}{ON}|"
        rf"\b(?:a further|another|an additional|the (?:remaining|other)) (?:up to )?(?:[A-Z]{{0,3}}[$€£¥]|Rs\.? )[0-9][\d.,]*(?: ?(?:million|billion|crore|bn|mn|m|b)\b)?(?: (?:is |are |to be |will be )?(?:due|paid|payable|owed))?(?:\s(?:between|over|from))?{ON}", _I)),
    ("end", sieve(rf"\b(?:matur\w+|expires?|expiry|ends?){GAP}{{0,9}}{ON}", _I)),
    ("off", sieve(
        rf"\b(?:{GAVE_UP}|cancell?ing){GAP}{{0,9}}{ON}", _I)),
)  # fmt: skip
# the same for what a verb may have as its object
NOUNS: _Roles = (
    ("start", sieve(r"\beffective(?: date)?(?: of| on| from| as of|:)?\s(?:the\s)?$", _I)),
    ("completion", sieve(rf"\b(?:listing|offering|IPO|debut|flotation|funding|fund-?rais(?:e|ing)|raise|series [a-h]|extension|round|investment(?! activity)(?!\s(?-i:Banks?|Funds?|Corp|Management|Partners|Authority|Board|Company|Group|Trust))|takeover|acquisition|purchase|buyout|merger|disposal|divestment|sale of|stake){GAP}{{0,12}}{ON}", _I)),
    ("signed", sieve(rf"\b(?:deal|agreement|contract|pact|accord|memorandum|partnership|collaboration|alliance|tie-up|joint venture|order|loan|lease)(?!s? (?:(?:will|would|to|is|are) )?(?:begin|began|start|commenc|takes? effect|took effect)){GAP}{{0,9}}{ON}", _I)),
)  # fmt: skip
RIGHT: _Roles = (
    ("announced", sieve(rf"^,?{GAP}{{0,5}}?\s(?:announced|unveiled|disclosed)\b|^\s(?:said|says|confirmed)\b", _I)),
    ("completion", sieve(rf"^,?{GAP}{{0,5}}?\s(?:bought|acquired|sold|raised|priced|invested|closed|completed|purchased|issued|listed|took over|borrowed|paid|went public|floated)\b", _I)),
    ("signed", sieve(rf"^,?{GAP}{{0,5}}?\s(?:signed|agreed|struck|inked|ordered|leased|licensed|committed|won|picked|chose|selected|tapped|awarded|handed|clinched|secured an?|landed|placed|entered into|partnered|teamed up|reached)\b", _I)),
    ("announced", sieve(r"^,?\s(?:by\s|when\s(?:it|they|he|she)\s)?(?:announc|unveil|disclos|reveal)(?:ing|ed)\b", _I)),
    ("completion", sieve(r"^,?\s(?:buying|acquiring|raising|selling)\b", _I)),
    ("signed", sieve(r"^,?\s(?:agreeing|signing|striking|inking|ordering|winning|clinching)\b|^,?\s(?:launched|formed|set up|entered) (?:into )?an? (?:[\w-]+ ){0,3}?(?:partnership|alliance|joint venture|collaboration|venture|tie-up)\b", _I)),
    ("signed", sieve(r"^\s(?:with|through|by) (?:an?|its|the|his) (?:[$€£¥\w.,-]+ ){0,5}?(?:deal|agreement|contract|pact|purchase|acquisition|takeover|order)\b", _I)),
    ("off", sieve(rf"^,?{GAP}{{0,4}}?\s(?:{GAVE_UP})\b", _I)),
    ("start", sieve(r"^\s(?:delivery|deliveries|start|launch|opening)\b", _I)),
)  # fmt: skip
# a deal that is called by its year: its 2014 agreement, 2002's buyout
NAMED: _Roles = (
    ("completion", sieve(r"(?:['’]s)?\s(?:[$€£\w.,-]+\s){0,4}?(?:buyout|acquisition|takeover|purchase|merger|sale|IPO|listing|round|investment|funding)\b", _I)),
    ("signed", sieve(r"(?:['’]s)?\s(?:[$€£\w.,-]+\s){0,4}?(?:agreement|deal|contract|partnership|pact|order|alliance)\b", _I)),
)  # fmt: skip
# behind a date that opens its clause
VERBS: _Roles = (
    ("announced", sieve(r"\b(?:announce[sd]|unveil(?:s|ed)|disclose[sd]|(?:said|confirmed) (?:that )?(?:it|they|he|she|the \w+|(?:an?|the|its) (?:[\w-]+ ){0,4}?(?:deal|agreement|contract|partnership|pact|acquisition|merger|purchase|order|round|investment)) (?:would|will|had|has|have|was|were|plans?|planned|agreed|intends?|intended|signed|bought|acquired|sold)|proposed|offered)\b", _I)),
    ("completion", sieve(r"\b(?:bought|buys|acquire[sd]|s(?:old|ells)|raise[sd]|priced|invest(?:ed|s)|close[sd]|complete[sd]|purchase[sd]|issue[sd]|t(?:ook|akes) over|borrowed|paid|pays|went public|goes public|listed|floated|receive[sd]|lent|co-led|led(?! the way| to\b)|joined|participated|(?<!to )puts?(?= (?:[A-Z]{0,3}[$€£¥]|[0-9]|in\b|into\b|money|about|around|another|some|nearly))|merge[sd]|spun off|drew|poured|backed)\b", _I)),
    ("signed", sieve(r"\b(?:sign(?:ed|s)|agree[sd]|str(?:uck|ikes)|ink(?:ed|s)|order(?:ed|s)|lease[sd]|licensed|committed|w[io]ns?(?! (?:an? |the |its )?(?:[\w-]+ ){0,3}?(?:permits?|approval|clearance|backing|support|prize|case|lawsuit|vote)\b)|pick(?:ed|s)|select(?:ed|s)|enter(?:ed|s)|partnered|reache[sd]|teamed|made|finali[sz]ed|chose|was selected|came the (?:agreement|deal|purchase|order))\b", _I)),
    ("completion", sieve(r"\b(?:increase[sd]|lift(?:s|ed)|boost(?:s|ed)|upped|doubled) (?:its|their) (?:[\w.%-]+ ){0,2}?(?:stake|holding|shareholding|interest)\b", _I)),
    ("signed", sieve(r"\b(?:set up|sets up|form(?:s|ed)|establish(?:es|ed)|create[sd]|founded) an? (?:[\w%/:-]+ ){0,4}?(?:ventures?|JV|alliance|partnership)\b", _I)),
    ("off", sieve(r"\b(?:scrap(?:ped|s)|abandon(?:ed|s)|terminate[sd]|call(?:ed|s) off|drop(?:ped|s)|shelve[sd]|withdr(?:ew|aws)|g[ai]ves? up|walk(?:ed|s) away|ended|cancelled)\b", _I)),
    ("start", sieve(r"\b(?:will (?:start|begin|open)|started|began|starts|begins)\b", _I)),
)  # fmt: skip

# when an offer to shareholders is open
_OFFER = r"\b(?:offer|bid|tender|proposal|acceptance period|offer period|tender period)\b"
OFFERED: _Roles = (
    (
        "closes",
        sieve(
            rf"{_OFFER}[^.;]{{0,70}}?\b(?:expir(?:es?|y|ing|ation)|laps\w+|(?<!the )clos(?:es?|ing)|runs?|open|ends?|ending|valid|extended|acceptances?)\b(?:(?!\bunless\b)[^.;]){{0,20}}?\b(?:on|until|till|through|to|at|by)\s(?:the end of\s)?$",
            _I,
        ),
    ),
    ("closes", sieve(r"\bextend(?:s|ed|ing)? until $|\bhave until\s(?:the end of\s)?$", _I)),
    (
        "opens",
        sieve(
            rf"{_OFFER}[^.;]{{0,50}}?\b(?:begins?|began|begun|opens?|opened|starts?|started|commenc\w+|runs from|run from)\b(?: [a-z]+){{0,2}}? ?(?:on |from )?$",
            _I,
        ),
    ),
)
# when it is to be made known, if it is: an announcement could come as soon as
HERALD = sieve(
    rf"\bannouncement (?:could|may|might|will|would|is|was|should)\b{GAP}{{1,6}}?{ON}|\b(?:could|may|might|will|would|is|are|to|should|likely|expected)\s(?:(?:be|also|soon|formally|officially|then|first|jointly|publicly|to|likely|expected|set|due|it|them|the|an?|deal|agreement|plan)\s){{0,5}}?(?:announced?|unveil(?:ed)?|made public){GAP}{{0,5}}?{ON}",
    _I,
)
# made known, with what it is the object of: announced the acquisition of X in October
MADE_KNOWN = sieve(
    r"\b(?:announced|unveiled|disclosed|revealed|proposed|offered|tabled|made an? (?:[\w$€£.-]+ ){0,3}(?:offer|bid|proposal)|submitted|filed)(?: to)?(?:\s(?!but\b|and\b|which\b|that\b|after\b|before\b|who\b|when\b)[^\s,;]+){0,9}\s?$",
    _I,
)
# who called it off, and when
OFF = sieve(
    rf"\b(?:{GAVE_UP}|decided against|considered|rejected|ended)\b[^;]{{0,80}}$",
    _I,
)
# ended, with what it is the object of: scrapped the deal in April
ENDED = sieve(
    rf"\b(?:{GAVE_UP}|(?:walked away|walked out|pulled out|backed out) (?:of|from)|ended)(?:\s(?!but\b|and\b|which\b|that\b|after\b|before\b|who\b|when\b)[^\s,;]+){{0,9}}\s?$",
    _I,
)
CALLED_OFF = sieve(
    rf"\b(?:terminat(?:ed?|ing|es)|scrap(?:ped|s|ping)|abandon(?:ed|s|ing)|call(?:ed|s|ing) off|walk(?:ed|s|ing) away|withdr(?:awn|awing)|cancell?ing|{GAVE_UP})\b",
    _I,
)
# a relative clause that tells what was done then: in 2010, when X merged with Y
_WHEN = r"^,?\s(?:when|the year in which|the month in which)\s(?:[\w.,&'’()-]+\s){1,9}?"
WHEN: _Roles = (
    ("completion", sieve(r"^\s(?:is|was|will be|would be) when (?:the )?(?:completion|closing|deal|transaction|sale|merger|acquisition)\b", _I)),
    ("announced", sieve(_WHEN + r"(?:said|announced|unveiled|disclosed)\s(?:that\s)?(?:(?:it|they|he|she)\s|an?\s|the\s|its\s)", _I)),
    ("completion", sieve(_WHEN + r"(?:bought|acquired|sold|merged|raised|invested|took over|took a|listed|floated|went public|closed|completed|spun off|borrowed)\b", _I)),
    ("signed", sieve(_WHEN + r"(?:signed|agreed|struck|ordered|leased|licensed|teamed|partnered|entered into)\b", _I)),
)  # fmt: skip
# when a venture or an alliance came to be
_VENTURE = r"\b(?:JV|venture|partnership|alliance|initiative|collaboration)\b[^.;]{0,60}?"
FOUNDED: _Roles = (
    ("completion", sieve(rf"{_VENTURE}\b(?:established|formed|founded|created|set up)\b{GAP}{{0,4}}{ON}", _I)),
    ("start", sieve(rf"{_VENTURE}\b(?:launched|started|begun)\b{GAP}{{0,4}}{ON}", _I)),
)
