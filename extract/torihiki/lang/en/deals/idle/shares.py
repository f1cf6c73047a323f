"""Stakes, purchases, sales and listings that report no deal: a stake that somebody has, goods that a firm sells, a debut on the stage."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.bought import DEBT
from torihiki.lang.en.deals.goods import FIRM
from torihiki.lang.en.deals.idle.at import At, Reason, Row
from torihiki.lang.en.deals.jobs import RANGE

__all__ = ["BEHIND", "SHARES"]

_I = re.IGNORECASE
BEHIND = 90  # characters behind a verb in which a figure still says how much of it

_HELD = frozenset((
    "holds", "hold", "held", "owns", "own", "owned", "has", "have", "had", "controls", "with", "holding", "owning", "retains", "keeps",
    "retain", "keep", "retained", "kept", "maintain", "maintains", "maintained", "maintaining", "retaining", "keeping",
))  # fmt: skip


def _held(at: At) -> bool:
    return at.frame.verb in _HELD


_SHARE = sieve(
    r"\b(?:equity|ownership|working|majority|minority|controlling|economic|membership|partnership|full|remaining|entire|non-controlling)\s$|(?:%|\b(?:percent|per cent|pct))\s(?:[a-z-]+\s){0,2}$|\b(?:lift|rais|increas|boost|hik|doubl|trim)(?:e|es|ed|s|ing)?\s(?:its|their)\s$",
    _I,
)
_BOUGHT = sieve(r"\b(?:buy|bought|acquir|purchas|sell|sold|sale|divest|dispos|transfer)\w*\b", _I)


def _curious(at: At) -> bool:
    """Whether an interest is no share: interest in its products."""
    return at.text.startswith("interest", at.frame.cue.start) and not at.before(_SHARE) and not at.before(_BOUGHT)


_PEOPLE = sieve(
    r"(?:['’]s?)?\s(?:[a-z]+\s)?(?:workers|employees|customers|users|fans|victims|residents|passengers|patients|students|families|tickets|drivers|staff|members|creditors)\b"
)


# who deals in shares of the firm that he works for
_INSIDER = sieve(
    r"\b(?:chief executive|CEO|CFO|COO|chair(?:man|woman|person)?|(?:co-)?founders?|directors?|president|executives?|insiders?|officers?|boss(?:es)?|heirs?|employees|staff|workers|managers?|ministers?|senators?|congressm[ae]n|lawmakers?)"
    r"(?:,? [A-Z][\w.'’-]*){0,4}(?:,| (?:has|have|had|also|recently|this|last|week|month|year|then))*\s$",
    _I,
)
_SOME_STOCK = sieve(r"\s(?:[\w$€£¥.,%-]+\s){0,8}?(?:shares?|stock|options)\b(?! (?:in|of) (?!(?:his|her|their|its|the company)\b))", _I)


def _by_insiders(at: At) -> bool:
    """Whether it is a person of a firm that deals in its shares: its chief executive sold stock worth $5 million."""
    return at.frame.form == "verb" and not at.fills("to", "from") and at.close(_INSIDER) and at.after(_SOME_STOCK)


def _would(at: At) -> bool:
    """Whether an offer is none for a firm: it would have made an offer; an offer for X's workers."""
    return not at.frame.places or any(_PEOPLE.match(at.text, f.end) for f in at.frame.places.get("for", ()))


def _believes(at: At) -> bool:
    """Whether people buy into an idea."""
    return at.text.startswith(" into ", at.frame.cue.end) and not at.fills("object")


# what a holder may do with its shares: it may buy more of them or sell some
_MIGHT = sieve(r"\b(?:may|might|could|right to|from time to time)\b[^.;]{0,60}$", _I)
_MORE_OF_IT = sieve(
    r"\s(?:more|additional|further|some|all|part|any)\b(?:\sor\s(?:all|some|part))?(?:\sof)?(?:\s(?:its|the|those|them|their|these|it|holds?|[a-z]+)){0,3}?\s(?:shares?|stock|stake|holdings?|those|them)\b",
    _I,
)


def _might(at: At) -> bool:
    return at.frame.form == "verb" and at.before(_MIGHT) and at.after(_MORE_OF_IT)


def _for_everybody(at: At) -> bool:
    """Whether something is on sale, at a price for everybody."""
    return at.frame.word == "sale" and at.text[max(at.frame.cue.start - 4, 0) : at.frame.cue.start].lower() == " on "


# goods that a firm is said to sell, to nobody named: sells them jewelry, which sells beauty products; but not sells 10% of, sells its unit
_WARES = sieve(
    r"\s(?:(?:them|him|her|us|you|people|customers|consumers|girls|boys|men|women|kids)\s|(?!(?:its|the|his|her|their|an?|all|part|half|up|about|some|most|more|around|nearly|over|as|assets?|shares?|stakes?|control|notes|bonds|debt|stock|businesses|units|brands|stores|properties|land|out|off|itself|to|for|down|in|into|at|back|through|under)\b)[a-z-]+[ ,])"
)
# the same of goods that are known: may sell the drug in 70 countries
_ITS_WARES = sieve(
    rf"\s(?:the|its|their|his)\s(?:(?:own|new|latest|first|best-known|flagship|electric|branded|finished)\s){{0,2}}(?:[a-z-]+\s)?{RANGE}(?!\s(?:for|to)\b)",
    _I,
)
_DEALT = sieve(
    r"\b(?:stakes?|shares?|interest|unit|units|business(?:es)?|division|arm|subsidiar(?:y|ies)|assets?|operations?|equity|compan(?:y|ies)|firm|holdings?|(?:wholly|majority|partly|jointly|fully)[ -]owned)\b|%|\bp(?:er ?cen|c)t\b"
)
_AGREED = sieve(r"\bagree[sd]? to $")
_NEXT = 30  # characters in which what is sold is named


def _wares(at: At) -> bool:
    frame = at.frame
    return (
        at.frame.word in {"sell", "sells", "selling"}
        and not at.fills("to", "by", "from")
        and not (at.fills("object") and at.close(_AGREED))
        and (at.after(_WARES) or at.after(_ITS_WARES))
        and not _DEALT.search(at.text, frame.cue.end, min(frame.cue.end + BEHIND, at.sentence.end))
    )


# so much of a firm's goods: $4 billion worth of routers, 2 million cars
_SO_MUCH_OF = sieve(
    r"\s(?:(?:about|around|some|nearly|almost|over|roughly|more than|less than|only|just|up to|at least|close to|as (?:many|much) as|an? (?:record|estimated|total of))\s){0,2}"
    r"(?:[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*(?:\s?(?:million|billion|bn|mln|m|b)\b)?\s(?:worth\s)?of\s|(?:[0-9][\d.]*\s(?:million|billion|thousand)|[0-9]{1,3}(?:,[0-9]{3})+|(?:hundreds of |tens of )?(?:thousands|millions|billions) of)\s)(?=[a-z]+[A-Z]?[a-z]+)"
)
_NO_GOODS = sieve(
    rf"{FIRM.pattern}(?!\s(?:equipment|gear|machinery|hardware|parts|tools|supplies)\b)|{_DEALT.pattern}|{DEBT.pattern}|\b(?:stock|bitcoin|tokens|securities|warrants|aircraft|ships|vessels|branches)\b",
    _I,
)


def _turnover(at: At) -> bool:
    """Whether it is how much of its goods a firm sold, to nobody in particular."""
    frame = at.frame
    much = (
        None
        if frame.form != "verb" or frame.led or at.fills("to", "by", "from", "owned")
        else _SO_MUCH_OF.match(at.text, frame.cue.end, at.sentence.end)
    )
    return much is not None and not _NO_GOODS.search(at.text, much.end(), min(much.end() + _NEXT, at.sentence.end))


_MANY = frozenset(("acquisitions", "purchases", "takeovers", "buyouts"))
_ONE_OF_THEM = sieve(
    r"[^.;]{0,80}?\bincluding (?:the|its|a) (?:[\w$€£.-]+ ){0,3}(?:purchase|acquisition|takeover|buyout) of\b|[^A-Z;]{0,120}(?:\.\s|$)"
)


def _in_general(at: At) -> bool:
    """Whether purchases are only counted, and none is named there: has made several acquisitions in recent years, including the purchase of X."""
    return at.frame.word in _MANY and not at.fills("of", "object", "before", "by", "owned") and at.after(_ONE_OF_THEM)


_PROCEEDS = sieve(r"\b(?:proceeds|gains?|money|cash|funds) (?:of|from) (?:the|this|that|its|any|such) (?:[a-z]+ )?$", _I)


def _spent(at: At) -> bool:
    """Whether a sale is only where money comes from, and nobody and nothing is named beside it: will use proceeds from the sale to reduce debt."""
    return at.frame.form == "noun" and at.close(_PROCEEDS) and not at.fills("of", "to", "object", "owned", "before", "by")


def _supports(at: At) -> bool:
    """Whether a central bank only trades in currencies or bills: the Bank of England bought 20 million pounds of treasury bills."""
    doing = at.frame.places.get("agent", ())
    return bool(doing) and all(f.value.kind == "centralbank" for f in doing) and not at.fills("object", "owned", "of", "from")


# what a firm has issued itself: all of its outstanding 10 pct debentures, up to five million of its own shares
_OWN_PAPER = sieve(
    r"\s(?:(?:up|to|all|any|some|most|part|half|about|an?|additional|of|[0-9][\d.,]*|million|mln|billion|dlrs|worth|percent|pct|%)\s){0,8}?(?:its|their) (?:own )?(?:(?:[0-9][\w.,/-]*|[$€£]\S+|mln|million|billion|dlrs|worth|of|outstanding|pct|percent|%|[a-z-]+) ){0,12}?(?:shares?|stock|debentures|notes|bonds|debt|securities)\b(?! (?:in|of|held by) )",
    _I,
)
_OWN_TOLD = sieve(
    r"\bof (?:its|their) own (?:[a-z]+ )?(?:shares|stock|debentures|notes|bonds), which (?:will|would|are|is|were|was|to|be|being|\s)+$", _I
)


def _own_paper(at: At) -> bool:
    return not at.fills("object", "owned", "of") and (
        (at.frame.form == "verb" and at.after(_OWN_PAPER)) or (at.frame.form == "passive" and at.before(_OWN_TOLD))
    )


_STATE = sieve(
    r",\s$|\b(?:is|are|was|were|be|been|being|also|and|or|company|companies|firms?|stocks?|shares|group|units?|those|one|currently|already|dual|[a-z]+er)\s$",
    _I,
)
_YEAR = sieve(r"(?:\s[A-Z][a-z]+)?(?:\s[A-Z][a-z]+\sin)?\s(?:19|20)[0-9]{2}\b")  # was listed in 2000, on Nasdaq in 2004
_TRADED = sieve(
    r"\b(?:shares?|stocks?|trading|exchange|Nasdaq|NYSE|IPO|initial public|market|list(?:ed|ing|ings|s)|investors|priced|raised|offering)\b",
    _I,
)


def _listed(at: At) -> bool:
    """Whether it is a listing that somebody has."""
    return at.frame.word in {"listed in", "listed on"} and at.close(_STATE) and not at.after(_YEAR)


def _shown(at: At) -> bool:
    """Whether it is a product that has its debut."""
    return at.frame.word in {"debut", "debuts", "made its debut", "makes its debut"} and not at.around(_TRADED)


# an idea that is put about, a complaint, blows
_OPENLY = sieve(
    r"\s(?:an?|the|its|their|another)\s(?:[a-z-]+\s)?(?:idea|proposal|plan|possibility|notion|prospect|suggestion|compromise|concept|theory|question|scheme|trial balloon)s?\b"
    r"|\s(?:with|about|over)\s(?:(?:its|the|an?|their|his|her)\s)?(?:[a-z]+\s)?(?:complaints?|claims?|details|allegations?|accusations?|concerns?|grievances?|criticism|findings|news|dispute|story|row|warnings?|spat|anger|demands?|breach|campaign)\b"
    r"|\s(?:blows|places|barbs|insults|accusations|jibes|punches|names)\b",
    _I,
)


def _rented(at: At) -> bool:
    """Whether it was spent on what a cloud lets: an expense of some year."""
    return any(f.value.cloud for f in at.frame.places.get("other", ()))


_UNDER_CONTRACT = sieve(
    r"(?:[^.;,]|[.,][0-9]){1,90}?\bunder (?:an?|the|its) (?:[\w-]+ ){0,4}?(?:concession|franchise|lease|(?:management|service|outsourcing|operating|(?-i:[a-z]+)-year) (?:contract|agreement|deal))\b",
    _I,
)


def _for_a_time(at: At) -> bool:
    """Whether what is taken over for a time is not bought: runs the canteens under a contract; but jet fuel is bought under one."""
    return at.frame.form == "verb" and not at.frame.word.startswith(("buy", "bought", "purchas")) and at.after(_UNDER_CONTRACT)


_ANY = sieve(r"\b(?:any|no|another)\s(?:(?:such|possible|potential|hostile|unfriendly|eventual|future)\s){0,2}$", _I)


def _none_meant(at: At) -> bool:
    """Whether a takeover is one that nobody has told of: doubts that there will be any hostile takeover."""
    return at.frame.form == "noun" and not any(place != "agent" and held for place, held in at.frame.places.items()) and at.close(_ANY)


SHARES: tuple[Row, ...] = (
    # how large an issue was to be at first
    ({"en.deals.list", "en.deals.offering"}, (Reason(At.before, sieve(r"\b(?:increas|rais|enlarg|upsiz|expand|boost|lift|cut|reduc|scal|up|down)\w*(?: [a-z]+)? from (?:an?|the|its) (?:[\w$€£.,-]+ ){0,5}$", _I), "noun"),)),
    # what a purchase is paid with: the consideration was satisfied by the issue of 2 million new shares
    ({"en.deals.offering"}, (Reason(At.around, sieve(r"\b(?:consideration|vendors?|sellers?|satisfied|(?:part|in) payment|in exchange for|purchase price|paid (?:by|with|through))\b", _I), "noun"),)),
    ({"en.deals.award"}, (Reason(At.after, sieve(r"\s(?:[\w.&'’-]+\s){1,4}(?:full\s|much\s|some\s)?credit\s(?:for|where)\b")),)),
    ({"en.deals.stake"}, (
        _held,
        # from one pocket into another: moved its 30% stake in X into a holding company
        Reason(At.before, sieve(r"\b(?:shift|transferr?|mov|contribut|fold|roll|hous|deposit|inject|vest|hiv)(?:e|es|ed|s|ing)?\s(?:its|their|the|his)\s(?:[\w.%-]+\s){0,4}$", _I), "noun"),
        # what money is given for is told with the money: received $5 million from X in exchange for a stake
        Reason(At.before, sieve(r"\b(?:receiv|got|get|gets|rais|secur|accept|took|tak)\w* [^.;,]{0,20}[0-9](?:[^;,]|,[0-9]){0,30}? from [^.;,]{2,40} in (?:exchange|return) for (?:an? |about )?(?:[\w.%-]+ ){0,3}$"), "noun"),
        _curious,
        Reason(At.before, sieve(r"\b(?:will|would|to|may|could|should|still|now|also|currently)\s(?:hold|own|have|maintain|keep|retain|control)\s(?:[\w.%-]+\s){0,5}$", _I)),
        Reason(At.before, sieve(r"\b(?:shareholders?|stockholders?|owners?|holders?)\b[^.;]{0,40}?\b(?:is|are|was|were|includes?|included)\b(?:[^.;]|\.(?= [a-z])){0,80}$", _I), "noun"),
        Reason(At.close, sieve(r"\b(?:retain|keep|maintain)(?:ing|s|ed)? (?:[\w.%-]+ ){0,4}$")),
        # whose it is, no more
        Reason(At.after, sieve(r"[^.;,]{0,60}?\s(?:belong(?:s|ed) to|(?:is|are|was|were) (?:held|owned) by|(?:is|are|was|were) in the hands of)\b", _I), "noun"),
        # how large it is, or what it is worth
        Reason(At.after, sieve(r"(?:[^.;,]|\.(?= [a-z])){0,50}?\s(?:will|would|is|was|are|were)\s(?:(?:then|now|be|thus|still|currently)\s){0,2}(?:below|above|under|over|about|around|roughly|worth|valued|just|diluted|[0-9])", _I), "noun"),
    )),
    ({"en.deals.offer"}, (_would,)),
    # shares that are on offer to anybody, in a listing
    ({"en.deals.bid", "en.deals.offer"}, (Reason(At.after, sieve(r"\s(?:up to |about |around |some |as many as |an aggregate of )?[0-9][\d,.]*\s(?:million\s)?(?:new |newly issued |additional |primary |existing |of its )?(?:(?:class [a-c]|ordinary|common|preferred) ){0,2}(?:shares|units|ADSs|ADRs|American depositary shares)\b(?! (?:for (?:each|every)|of (?!its|the company)))", _I)),)),
    ({"en.deals.splurge"}, (_rented,)),
    ({"en.deals.acquire"}, (
        _believes,
        _in_general,
        _own_paper,
        _supports,
        _for_a_time,
        # cover against risks
        Reason(At.after, sieve(r"\s(?:[a-z'’-]+\s){0,4}?(?:insurance|coverage)\b(?! (?:compan|firm|brok|business|unit|group|operation|agenc|arm|division|subsidiar|portfolio|(?:co|corp|inc|ltd|plc|holdings)(?![a-z])))", _I), "verb"),
        # its own shares
        Reason(At.after, sieve(r"\sback\s(?:[\w.,%$-]+\s){0,6}?(?:of\s)?(?:its|their|own|common|ordinary|preferred|outstanding)\s(?:[\w-]+\s){0,2}?(?:shares?|stock)\b", _I), "verb"),
    )),
    ({"en.deals.acquire", "en.deals.sell"}, (_might, _by_insiders)),
    ({"en.deals.acquire", "en.deals.bid"}, (_none_meant,)),
    # what one might do, for example: could use a number of defenses, such as spin off some businesses
    ({"en.deals.acquire", "en.deals.sell"}, (Reason(At.close, sieve(r"\bsuch as (?:to )?$"), "verb"),)),
    # its own new shares: a purchase agreement with investors for the sale of 12 million shares
    ({"en.deals.sell"}, (Reason(At.after, sieve(r"\s(?:of\s)?(?:up to |an aggregate of |approximately |about )?[0-9][\d,.]*\s(?:million\s)?(?:new |newly issued )?(?:shares|units|ADSs|American depositary shares|ordinary shares|common shares)\s(?:of (?:its |the company's |our )?(?:common|ordinary|preferred) (?:stock|shares)|at (?:a |an )?(?:price|purchase|\$))", _I), "noun"),)),
    # what somebody asks for: has called for the firm to be sold
    ({"en.deals.sell", "en.deals.merge", "en.deals.acquire"}, (Reason(At.before, sieve(r"\b(?:call(?:s|ed|ing)? (?:on|for)|urg(?:e|es|ed|ing)|push(?:es|ed|ing)? for|press(?:es|ed|ing)? (?:for|on)?|demand(?:s|ed|ing)?|want(?:s|ed)?|lobb(?:y|ied|ying))\s(?:[\w.&'’-]+\s){1,6}to be (?:put up for )?$", _I)),)),
    # how what is bought comes to be sold: wants to buy X's arm, which has been put up for sale
    ({"en.deals.sell"}, (Reason(At.before, sieve(r"\b(?:buy|acquire|purchase|bid for|bidding for|takeover of|acquisition of|interested in|offer for)\w*\b[^;]{2,80}, which (?:(?:has|have|had|is|was|are|were|been|also|recently|now) ){1,4}(?:put )?(?:up )?(?:for|on) $", _I), "noun"),)),
    # agreed not to buy
    ({"en.deals.acquire", "en.deals.sell", "en.deals.invest"}, (Reason(At.close, sieve(r"\bnot to (?:[a-z]+ly )?$")),)),
    ({"en.deals.sell"}, (
        # how much of some goods is sold in a land: makes a third of the glass sold in Europe
        Reason(At.before, sieve(r"\b(?:(?:of (?:all )?(?:the|new)|all the|every|all|each) (?:[a-z-]+ ){1,4})$"), "passive"),
        _for_everybody,
        _wares,
        _turnover,
        _spent,
        # what is said of no part in particular: buy some of it and sell off others
        Reason(At.after, sieve(r"\s(?:off\s)?(?:the\s)?(?:others?|rest|remainder)\s?(?=[.,;]|$)"), "verb"),
        # what one of them costs: its computer will sell for less than 6,000 dlrs
        Reason(At.opens, sieve(r"sell(?:s|ing)?\s(?:for|at)\s(?:(?:about|around|between|under|over|up to|only|just|less than|more than|roughly|as little as|from|an? [a-z]+ price of)\s){0,2}[A-Z]{0,3}[$€£¥₹]?\s?[0-9][\d.,]*(?![\d.,]*\s?(?:million|mln|billion|bln|bn|mn|m|b|trillion|crore|lakh|pct|percent|times)\b)(?![\d.,]*(?:%|\s(?:[a-z]+\s)?(?:a|per)\sshare\b))", _I), "verb"),
        # goods that anybody may buy: 300,000 tonnes of wheat are available for sale
        Reason(At.before, sieve(r"\b(?:tonnes|tons|bushels|barrels|bales|bags|ounces|gallons|litres|quintals|kilos|tickets|homes|cars|houses)\b[^;]{0,90}\b(?:for|on) $", _I), "noun"),
    )),
    ({"en.deals.list"}, (
        _listed,
        _shown,
        Reason(At.after, _OPENLY, "verb"),
        # where bonds will be quoted, as wires end on an issue: Listing is in Luxembourg
        Reason(At.opens, sieve(r"Listing (?:is|will be|has been (?:requested|applied for)|is planned) (?:in|on)\b"), "noun"),
    )),
)  # fmt: skip
