"""Contracts, orders, leases, works and ventures that report no deal: a prize, an order backlog, servers that a firm rents out."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.ended import called_off
from torihiki.lang.en.deals.idle.at import At, Reason, Row
from torihiki.lang.en.deals.words import GETS

__all__ = ["WORKS"]

_I = re.IGNORECASE

_PRICED = sieve(r"[$€£¥₹]\s?[0-9][^;,]{0,24}$")
_AWARDED = sieve(
    r"\b(?:contracts?|orders?|deals?|grants?|licen[cs]es?|subsid(?!iar)\w+|funding|tenders?|leases?|chips act|loans?|incentives|credits?|tax (?:exemptions?|abatements?|breaks?|holidays?)|(?:state|investment|financial|public) (?:aid|support))\b",
    _I,
)


def _prize(at: At) -> bool:
    """Whether nobody is awarded a contract or a grant: a prize, what a court awards."""
    frame = at.frame
    if frame.turn is not None or (frame.form == "noun" and at.fills("from") and at.before(_PRICED)):
        return False
    givers = (f for place in ("agent", "by", "from") for f in frame.places.get(place, ()))
    return not at.around(_AWARDED) and not any(f.value.kind in {"government", "centralbank"} for f in givers)


def _unpriced(at: At) -> bool:
    """Whether orders are not said to be of so much: a fall in orders."""
    return at.frame.word == "in orders" and not at.before(_PRICED)


_STANDS = sieve(
    r"\b(?:is|are)\s(?:[a-z-]+ly\s|also\s|all\s)?(?:[a-z-]+ed\sand\s)?$|\bof which\b[^.;,]{0,20}$|\b(?:most|some|many|all|both|half|several|[a-z]+teen|[0-9]+) of (?:them|these|those)\s(?:are |being )?$",
    _I,
)


def _let_already(at: At) -> bool:
    """Whether some are leased from somebody."""
    sided = at.fills("to") and at.fills("by")  # is leased to X by Y
    return at.text.startswith("leased", at.frame.cue.start) and not sided and at.close(_STANDS)


_RENTS = frozenset(("rent", "rents", "rent out", "rents out"))


def _rents(at: At) -> bool:
    """Whether a firm rents out servers: what it does."""
    return at.frame.word in _RENTS and not at.fills("to", "from", "with", "by", "object")


_HANDS_OVER = frozenset((
    "sell", "sells", "sold", "selling", "buy", "buys", "bought", "buying", "acquire", "acquires", "acquired", "acquiring", "purchase", "purchased",
))  # fmt: skip


def _licences(at: At) -> bool:
    """Whether licences are what is sold."""
    return at.frame.verb in _HANDS_OVER and at.frame.word.endswith("s")


_AS_PART = sieve(r"\bas (?:a )?part of (?:an?|the|its|their) (?:[\w-]+ ){0,3}$")


def _part_of_it(at: At) -> bool:
    """Whether a partnership only says what the stake or the order that was told is a part of."""
    return at.frame.form == "noun" and not at.fills("with", "between", "of") and at.close(_AS_PART)


# a venture that only says what something is a share of, or who has it
_OF_VENTURE = sieve(
    r"\b(?:stakes?|interest|shares?|holding|%|per\s?cent|pct) (?:in|of) (?:an?|the|its|their|his) (?:[\w-]+ ){0,3}$|"
    r"\b(?:owned|managed|operated|run|held|controlled) (?:and [a-z]+ )?by (?:an? )?(?:[\w-]+ ){0,3}$|"
    r"(?<=[a-zA-Z.)]), (?:an?|the|its|their|(?-i:[A-Z])[\w&.-]*(?: (?-i:[A-Z])[\w&.-]*){0,3}['’]s?) (?:[\w-]+ ){0,4}$",
    _I,
)
_FAR = 70  # characters before a venture in which that is said


def _of_venture(at: At) -> bool:
    cue = at.frame.cue
    start = max(at.sentence.start, cue.start - _FAR)
    if at.frame.form != "noun" or _OF_VENTURE.search(at.text, start, cue.start) is None:
        return False
    return called_off(at.text, at.sentence, Span(cue.start, cue.end)) is None  # its one try, a venture with X, was wound up


_VENTURE = sieve(
    r"\b(?:the|this|their|its|an?) (?:[\w/:-]+ ){0,3}?(?:venture|JV|(?:new|joint|combined) (?:company|firm|entity))\b[^.;]{0,90}?(?: (?:will|would|is to|shall|was to)(?: also)?)? $",
    _I,
)


def _by_venture(at: At) -> bool:
    """Whether the venture just told takes over what its founders have."""
    return not at.fills("agent") and at.before(_VENTURE)


_TOTALLED = sieve(
    r"\b(?:has|have|had)\s(?:now |so far |already |also )?(?:won|received|booked|secured|landed|clinched|taken|bagged|signed)\s(?:[\w$€£.,-]+\s){0,6}$",
    _I,
)
_SO_FAR = sieve(
    r"(?:[^.;]|\.[0-9]){0,90}?\b(?:(?:so far |already )?this year|so far|to date|year-to-date|since (?:January|the start of (?:the|this) year))\b",
    _I,
)


_IN_QUARTER = sieve(
    r"(?:[^.;]|\.[0-9]){0,80}?\sin the (?:(?:first|second|third|fourth|latest) (?:three |nine )?(?:quarter|half|months)|(?:first )?(?:six|nine) months)\b",
    _I,
)


def _tally(at: At) -> bool:
    """Whether orders of many are counted: has won orders for 31 ships worth $3.8 billion this year."""
    frame = at.frame
    return (
        frame.form == "noun"
        and at.word.lower().removesuffix(" for").endswith(("orders", "contracts", "deals"))
        and not at.fills("from", "by", "with", "to", "owner", "before")
        and ((at.close(_TOTALLED) and at.after(_SO_FAR)) or at.after(_IN_QUARTER))
    )


_QUARREL = sieve(
    r"(?:\swith\s[A-Z][^.;,]{1,50}?)?(?:\s[a-z]+){0,4}?\s(?:in court\b|against\b|in (?:warning|opposing|urging|calling|condemning|criticising|criticizing|demanding|suing)\b|to (?:oppose|fight|protest|lobby|urge|warn|call (?:for|on)|demand|sue|challenge|condemn|criticise|criticize|resist|block)\b)"
)


def _in_quarrel(at: At) -> bool:
    """Whether some only join forces against something, or to ask for it."""
    return at.frame.form == "verb" and at.frame.word.startswith(("join", "team", "link", "all", "work", "unite")) and at.after(_QUARREL)


def _many_mergers(at: At) -> bool:
    """Whether mergers are only spoken of in general: a wave of mergers."""
    return at.frame.form == "noun" and at.word.lower() == "mergers" and not at.fills("between", "of", "with", "owner", "before")


_EXPIRES = sieve(r"s?\s(?:there\s)?(?:expires?|expiring|runs? out|comes? up for|is up|lapses?|ends?)\b")


def _runs_out(at: At) -> bool:
    """Whether a lease only runs out, whoever let it: will leave when its lease expires."""
    return at.frame.form == "noun" and not at.fills("with", "from", "to", "by") and at.after(_EXPIRES)


_RAISES = sieve(r"\b(?:rais(?:e|es|ed|ing)|borrow(?:s|ed|ing)?|sell(?:s|ing)? bonds)\b[^;]{5,160}? to (?:help )?$")
_WARES = sieve(
    r"(?: [\w'’-]+){0,4}? (?:chips?|processors|servers|GPUs|aircraft|jets|ships|vessels|trucks|buses|equipment|turbines|locomotives|machines|computers|land|stock|inventory)\b(?! (?:maker|designer|company|firm|group))"
)


def _money_for(at: At) -> bool:
    """Whether goods are only what money is raised for: is raising $20 billion to buy chips."""
    return at.frame.led and not at.fills("object", "from") and at.after(_WARES) and at.before(_RAISES)


# announced no orders, without a contract
_NONE = Reason(
    At.close,
    sieve(r"\b(?:no|without (?:any|an?)|any)\s(?:(?:new|firm|further|more|other|such|major|big|binding|formal)\s){0,2}$", _I),
    "noun",
)

# signed agreements with 12 developers: totals over nobody named
_WITH_MANY = Reason(
    At.after, sieve(r"(?<=s)\s(?:with|from)\s(?:[5-9]|[1-9][0-9]{1,3}|a dozen|dozens of|scores of|hundreds of)\s(?![A-Z])"), "noun"
)
# what goes along with the goods: including a 20-year service agreement
_SERVICED = Reason(
    At.close,
    sieve(
        r"\b(?:including|includes|plus|as well as|along with|with)\s(?:an?|the)\s(?:[\w,-]+\s){0,3}?(?:services?|maintenance|servicing|support)\s$"
    ),
    "noun",
)
# is competing with X for a larger order
_CONTESTED = Reason(
    At.before,
    sieve(
        r"\b(?:compet(?:es?|ed|ing)|vying|vies?|bidding|battling|shortlisted)\b(?:[^.;,]|\.[0-9]){0,60}?\bfor\s(?:(?!and\b)[\w$€£.,'’-]+\s){0,8}$"
    ),
    "noun",
)

# what a firm does for all whom it serves, under any deal
_SERVES_ALL = Reason(
    At.after,
    sieve(
        r"\s(?:(?:its|their|the|our)\s)?(?:(?:customers|consumers|users|clients|subscribers|passengers|viewers|readers|patients|shareholders|investors|people|everyone)\s(?:with\s)?(?:[a-z-]+\s(?:and\s)?){0,3})?"
        r"(?:(?:an?|the|its|their|greater|better|more|faster|new|improved|enhanced|high-quality|reliable|nationwide|commercial|seamless|superior|[0-9]G|[a-z-]+(?:er|ed|ive|less|able|wide))\s(?:and\s)?){0,4}"
        r"(?:connectivity|coverage|speeds?|choices?|convenience|benefits?|value|growth|returns?|results|savings|synergies|efficienc(?:y|ies)|experiences?|access|flexibility|opportunit(?:y|ies)|scale|performance|innovations?|insights?|(?<=[0-9]G )service|(?<=better )services?|(?<=faster )services?)\b(?! to (?:data cent|comput|[A-Z]))"
    ),
    "verb",
)

# orders as a measure of business: on strong orders, amid weak export orders
_BUSINESS = sieve(
    r"\b(?:strong|stronger|robust|solid|brisk|weak|weaker|soft|firm|higher|lower|rising|falling|surging|slowing|healthy|booming|buoyant|sluggish|slack|bumper|export|domestic|foreign|overseas|unfilled|outstanding|pending|fewer|incoming|factory|machinery|machine[- ]tool|durable[- ]goods)\s$",
    _I,
)


def _in_general(at: At) -> bool:
    """Whether orders are nobody's in particular: profit rose on strong orders."""
    return (
        at.frame.form == "noun"
        and at.frame.verb not in GETS
        and not at.fills("from", "with", "by", "for", "to", "object")
        and at.close(_BUSINESS)
    )


WORKS: tuple[Row, ...] = (
    # what money that was told of is for: the loan will pay for six jets
    ({"en.deals.pay"}, (Reason(At.before, sieve(r"\b(?:money|proceeds|loans?|facility|funds?|cash|funding|bonds?|financing|sum|grant) (?:will|would|is to|are to|should) (?:also |help |be used to |go to )?$"), "verb"),)),
    ({"en.deals.order", "en.deals.contract", "en.deals.supply", "en.deals.offtake"}, (_tally, _NONE, _CONTESTED, _WITH_MANY, _SERVICED)),
    ({"en.deals.award"}, (
        _prize,
        # a right to its own shares
        Reason(At.after, sieve(r"\s(?:[\w.&'-]+\s){1,4}?(?:a\s|an\s)?(?:warrants?|stock options|share options|options on|restricted stock)\b"), "verb"),
    )),
    # what is quarrelled about
    ({"en.deals.order", "en.deals.contract", "en.deals.supply"}, (
        Reason(At.before, sieve(r"\b(?:dispute|lawsuit|row|litigation|suit|feud|arbitration|claims?)\s(?:with\s[^.;,]{2,40}?\s)?(?:over|about|concerning|relating to)\s(?:an?|the|its)\s(?:[\w$€£.,-]+\s){0,5}$"), "noun"),
    )),
    # what is bid for is a contract, not a firm
    ({"en.deals.bid", "en.deals.contend", "en.deals.approach"}, (
        Reason(At.after, sieve(r"(?:\s[a-z]+ly)?(?:\sfor|\son)?\s(?:(?!(?:with|in|from|to|and|which|that|after|as|by|under|for|on|at)\b)[\w$€£&.,'’-]+\s){0,8}?(?:contracts?|tenders?|franchises?|concessions?|works?|orders?)\b(?!\s(?:maker|manufacturer|research|drug|caterer|catering\s(?:firm|company|group|giant)))")),
    )),
    # what is tried, or asked for, is no firm: its bid to expand the airport, a bid for more time
    ({"en.deals.bid"}, (
        Reason(At.after, sieve(r"\sto\s(?!(?:also\s)?(?:buy|acquire|purchase|take|merge|gain|win|secure|combine|obtain|own|increase|raise|lift|boost|control|snap|swallow)\b)[a-z]+\b|(?:(?<=for)|\sfor)\s(?:more|extra|additional)\stime\b"), "noun"),
    )),
    ({"en.deals.order"}, (
        _unpriced,
        # expands its plant for the order, with X as the anchor customer
        Reason(At.after, sieve(r",? with [A-Z][\w&.'’ -]{1,30} as (?:the|its|an?)\s"), "noun"),
        # taking the carrier's firm orders to 50
        _in_general,
        Reason(At.close, sieve(r"\b(?:taking|takes|took|brings?|bringing|brought|lift(?:s|ed|ing)?|rais(?:es|ed|ing)|swell(?:s|ing)?)\s(?:[\w'’-]+\s){0,5}$"), "noun"),
        # a share of all that were given: half of new orders, 51% of all plane orders
        Reason(At.before, sieve(r"(?:%|\b(?:per\s?cent|pct|share|half|third|quarter|majority|bulk|most|tally|proportion|level|volume|influx|drop|fall|rise|slump|surge|lead))\s(?:of|in)\s(?:(?:all|new|total|net|gross|global|plane|jet|aircraft|ship|car|truck|industry|worldwide|firm|annual)\s){0,4}$", _I), "noun"),
        # what a firm's orders come to, and how they move: an order backlog, orders from the carmaker rose
        Reason(At.after, sieve(r"(?:\s|-)(?:backlog|book|books|intake|inflows?|pipeline|flow|trends?|growth|momentum)\b|(?:\s(?:from|for|by|of|in)\s[^.;,]{2,50}?|\s[A-Z][^;,]{1,40}?)?\s(?:rose|fell|grew|climbed|dropped|jumped|slid|increased|declined|surged|slowed|dipped|slumped|doubled|tripled|halved|totall?ed|stood at|came (?:in|to))\b", _I)),
    )),
    # what is provided is money, or help for a time after a sale
    ({"en.deals.supply"}, (Reason(At.opens, sieve(r"(?:provid|contribut|bring)\w*\s(?:its|their)\s(?:[\w-]+\s){0,5}?(?:process|technology|technologies|expertise|know-how|architecture|experience|knowledge|IP|intellectual property|platform|capabilities|network|insights?)\b(?!\sto\s[A-Z])"), "verb"), Reason(At.after, sieve(r"\s(?:[A-Z][\w&'’-]*\s){0,3}?(?:with\s)?(?:certain\s|some\s)?(?:transition(?:al)?|advisory|financial advisory|legal)\s(?:and\s\w+\s)?(?:services|advice|support)\b"), "verb"), Reason(At.after, sieve(r"\s(?:up to |about |around |an? |another |additional |initial |more than |as much as |some )*(?:[A-Z]{1,3}\s?)?[$€£¥₹]\s?[0-9][\d.,]*\s?(?:million|billion|mn|bn|m|b)?\b(?![.,]?[0-9]|\s?(?:million|billion|mn|bn|m|b)\b)(?! (?:of|worth|in)\b(?! (?:the |its |new |all )?(?:[\w-]+ )?(?:financing|funding|debt|equity|capital|loans?|credit)\b))"), "verb"),)),
    # what everybody does for those whom it serves: works to deliver better service, will help it provide customers with more choice
    ({"en.deals.supply"}, (_SERVES_ALL,)),
    # what somebody did at firms before: he led acquisitions and oversaw its offering
    ({"en.deals.list", "en.deals.acquire", "en.deals.merge", "en.deals.raise", "en.deals.sell"}, (
        Reason(At.before, sieve(r"\b(?:[Ss]he|[Hh]e|who)\s(?:also\s|has\s|had\s|previously\s)?(?:led|oversaw|overseen|managed|supervised|advised|guided|helped|handled|directed|was responsible for|played)\b[^.;]*$"), "noun"),
    )),
    ({"en.deals.acquire"}, (
        _by_venture,
        _money_for,
        # goods that are only told with who made them: equipment bought from X
        Reason(At.before, sieve(r"\b(?:equipment|machinery|goods|parts|components|materials|products|supplies|fuel|systems?|software|computers|switches)\s$"), "passive"),
        # who runs something next: takes over the rail franchise
        Reason(At.after, sieve(r"\s(?:the\s|its\s|a\s)?(?:[\w-]+\s){0,3}?(?:franchise|concession|distribution(?! rights)|marketing(?! rights)|publication(?! rights)|contract(?!\s(?:[a-z]+\s){0,2}(?:company|firm|group|giant|specialist|manufacturer|maker|business|driller|provider|supplier)\b)|presidency|leadership|chairmanship|running|management|role|reins)\b"), "verb"),
        Reason(At.after, sieve(r"\s(?:mostly|mainly|largely|primarily|exclusively|chiefly|almost exclusively|most of its \w+)\sfrom\b"), "verb"),
    )),
    ({"en.deals.lease"}, (_let_already, _runs_out)),
    ({"en.deals.rent"}, (_rents,)),
    ({"en.deals.license"}, (_licences,)),
    # what is put out to tender is a stake, told by its own word
    ({"en.deals.contract"}, (Reason(At.opens, sieve(r"tenders?(?: (?:by|of|from) [^.;,]{2,40}?)? for (?:an?|the|its|[0-9][0-9.]*\s?(?:%|pct|per ?cent)) (?:[\w.%-]+ ){0,4}(?:stake|interest|shareholding|shares)\b", _I), "noun"),)),
    # banks that are chosen for another deal: picks X to run its listing
    ({"en.deals.choose", "en.deals.hire", "en.deals.appoint", "en.deals.turn"}, (
        Reason(At.after, sieve(r"[^.;]{2,80}? (?:to (?:help )?(?:run|lead|manage|arrange|handle|advise on|advise|underwrite|oversee|conduct|co-?ordinate|organi[sz]e|work on|find|explore|sound out)|for) (?:(?:an?|the|its|their|possible|potential|planned|upcoming) )?(?:[\w$€£.-]+ ){0,5}?(?:IPOs?|listing|float|flotation|sale|auction|offering|bond|refinancing|fundraising|round|buyers?|bidders?|investors?|strategic (?:review|options)|divestiture|disposal)\b(?! (?:system|platform|software))", _I), "verb"),
    )),
    ({"construction"}, (
        # what money is for: a loan to finance the construction of, its building programme
        Reason(At.before, sieve(r"\b(?:financ|refinanc|fund|support)(?:e|es|ed|ing)?\s(?:[\w-]+\s){0,6}$", _I), "noun"),
        Reason(At.beyond, sieve(r"\s(?:loans?|financing|permits?|costs?|companies|company|firms?|workers|sector|industry|spending|equipment|materials)\b"), "noun"),
        # where what is supplied comes from: will supply X from its new data center
        Reason(At.before, sieve(r"\b(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|deliver\w*|sell|sells|sold|host(?!il)\w*|serv(?:e|es|ed|ing)|power|capacity|rent|rents|lease[sd]?)\b[^.;,]{0,80}?\b(?:from|at|out of) (?:its|their|the|a|an)(?: own)? (?:[a-z-]+ ){0,2}$", _I), "noun"),
        # has another 400 megawatts under construction
        Reason(At.close, sieve(r"\b(?:has|have|had|with)\s(?:[\w,.-]+\s){1,7}under\s$|\b(?:building|tower|site|property|offices?|space|plant|factory|mill|ship|vessel)s?,?\s(?:still |now |currently )?under\s$"), "noun"),
    )),
    # money over many sites of nobody's in particular: are spending billions on data centers of their own
    ({"en.deals.build"}, (Reason(At.opens, sieve(r"spend(?:s|ing)?\s(?:tens of\s|hundreds of\s)?billions\s(?!(?:of dollars\s)?to build\b)", _I)),)),
    # what is developed is no site: software for data centers
    ({"en.deals.build"}, (Reason(At.opens, sieve(r"develop(?:s|ing)?\s(?:an?\s|the\s|its\s)?(?:[\w-]+\s){0,3}?(?:software|chips?|technology|technologies|systems?|tools?|drugs?|products?|services?|equipment|models?|batteries|robots?|sensors?)\b", _I)),)),
    ({"en.deals.venture"}, (
        _of_venture,
        Reason(At.after, sieve(r"\s(?:about\s|some\s|more than\s)?[0-9][0-9.]*\s?(?:%|percent|per cent|pct) of\b"), "verb"),
        # what it owns a share of: owns 57 percent of X, a joint venture with Y
        Reason(At.before, sieve(r"\b(?:owns?|owned|holds?|held|has|had)\b[^;]{3,70}, (?:a|an|its|their) (?:[\w.-]+ ){0,4}$"), "noun"),
        # who they are is read where they are listed
        Reason(At.opens, sieve(r"(?:founding|initial)\b", _I)),
    )),
    # what a deal told in the same breath is a part of
    ({"en.deals.partner"}, (_part_of_it,)),
    # who speaks for an alliance, or sits at its head
    ({"en.deals.partner", "en.deals.venture"}, (Reason(At.after, sieve(r"\s(?:chief|boss|head|chairman|chairwoman|executives?|president|CEO|officials?|spokes(?:man|woman|person)|chief executive)\b", _I), "noun"),)),
    # who joins forces against something, or to ask for it
    ({"en.deals.partner"}, (_in_quarrel,)),
    # into what the buyer has: bought X, and merged it into its own arm
    ({"en.deals.merge"}, (_many_mergers, Reason(At.after, sieve(r"\s(?:it|them|both|the [a-z]+)\s(?:in)?to\s(?:its|their|the|one)\b"), "verb"))),
    # what fits to what: is designed to work with all computers, works with any phone made by X
    ({"en.deals.partner"}, (
        Reason(At.before, sieve(r"\b(?:designed|built|made|able|configured|intended|engineered|optimi[sz]ed) to $"), "verb"),
        Reason(At.after, sieve(r"\s(?:(?:most|any|all|many|other|existing|standard|personal)\s){1,3}(?:[\w-]+\s){0,3}?(?:computers?|phones?|systems?|software|devices?|machines?|printers?|networks?|equipment|chips?|models?|browsers?|databases?|applications?|programs?)\b", _I), "verb"),
    )),
    # who works with advisers on a listing or a sale
    ({"en.deals.partner"}, (Reason(At.around, sieve(r"\b(?:working|collaborating|in collaboration) with\b[^;]{0,160}\b(?:listing|IPO|offering|advis\w+|share sale|sale|financial|(?:its|strategic) options|options for|alternatives|auction|divestiture|bonds?|loans?|debt|notes|raise)\b", _I)),)),
)  # fmt: skip
