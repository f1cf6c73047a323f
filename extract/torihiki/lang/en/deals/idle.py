"""Transaction words that report no deal where they stand: what is only wished, described, or of another kind."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.bids import passing
from torihiki.lang.en.deals.days.words import APPRAISED
from torihiki.lang.en.deals.frame import Frame

__all__ = ["BEHIND", "RAISED", "backed_before", "idle"]

_I = re.IGNORECASE
_HELD = frozenset((
    "holds", "hold", "held", "owns", "own", "owned", "has", "have", "had", "controls", "with", "holding", "owning", "retains", "keeps",
    "retain", "keep", "retained", "kept", "maintain", "maintains", "maintained", "maintaining", "retaining", "keeping",
))  # fmt: skip
_KEEPS = sieve(
    r"\b(?:will|would|to|may|could|should|still|now|also|currently)\s(?:hold|own|have|maintain|keep|retain|control)\s(?:[\w.%-]+\s){0,5}$",
    re.IGNORECASE,
)
# whose it is, no more
_BELONGS = sieve(
    r"[^.;,]{0,60}?\s(?:belong(?:s|ed) to|(?:is|are|was|were) (?:held|owned) by|(?:is|are|was|were) in the hands of)\b", re.IGNORECASE
)
# how large it is, or what it is worth
_AMOUNTS_TO = sieve(
    r"(?:[^.;,]|\.(?= [a-z])){0,50}?\s(?:will|would|is|was|are|were)\s(?:(?:then|now|be|thus|still|currently)\s){0,2}(?:below|above|under|over|about|around|roughly|worth|valued|just|diluted|[0-9])",
    re.IGNORECASE,
)
_REPAID = frozenset((
    "repaid", "repay", "repays", "repaying", "redeem", "redeemed", "redeems", "retire", "retired", "holds", "held", "forgave", "wrote",
    "guaranteed",
))  # fmt: skip
# sums over deals of many
_MANY = sieve(
    r"\b(?:[0-9]+|dozens of|several|many)\s(?:[\w-]+\s){0,4}(?:startups?|start-ups|companies|deals|firms|rounds|transactions)\b|\b(?:(?:brings?|brought|bringing|takes?|took|taking|lifts?|lifted|lifting|pushes|pushed|pushing)\s(?:its|the|their)\s(?:[a-z-]+\s){0,2})?total (?:venture |startup )?(?:capital |funding )?(?:raised|amount|worth)|"
    r"\b(?:number|value|volume|average size|amount|count) of (?:[\w-]+ ){0,3}(?:deals|bids|mergers|takeovers|acquisitions|IPOs|listings|rounds|transactions|loans|investments)\b|"
    r"\b(?:startups|start-ups|companies|firms|ventures)\s(?:[\w-]+\s){0,5}(?:raised|borrowed|took (?:on|out)|drew|obtained|secured)\b|\b(?:startups|start-ups|companies|firms)['’] (?:share|funding|total)\b|\b(?:equity|debt|venture|total) (?:funding|financing),? (?:which )?(?:dropped|fell|rose|grew|climbed|jumped|slid|slumped)\b|\bacross [0-9]+ deals\b|\b(?:raised|secured|attracted|received|netted)\b[^.;]{0,40}(?:\.[0-9][^.;]{0,30})?\b(?:since (?:it|its|the company)|to date|in total funding|so far)\b",
    _I,
)
RAISED = frozenset(("en.deals.raise", "en.deals.land", "en.deals.lead", "en.deals.front"))
# a round told only for what it made a firm worth; but not one of which it is said who was in it
_IN_IT = sieve(r"(?:[^;.,]{0,60}?|,\s)\b(?:led|backed|from|with|joined|including|raised|by)\b", _I)
_GERUND = frozenset(("construction", "supply", "lease", "cloud", "partnership", "licensing"))
# what somebody may do if he likes, or cannot do, is no deal of its own
_MAYBE = sieve(
    r"\b(?:options?|rights?|warrants?|ability|able|unable|opportunity|can|cannot|can't|could not|does not|do not|did not|not wish|freedom)\s(?:to\s)?(?:also\s)?$|\bwithout\s(?:any\s|an?\s|the\s|further\s)?$|\brights? to\s(?:[a-z]+(?:,| and| or|, and)\s){1,3}$",
    _I,
)
_EXERCISED = sieve(r"\bexercis\w+", _I)
_MOVED = sieve(
    r"(?:\s(?:in|by|of|from|to|for)\s[^.;]{0,40}?|\s)(?:rose|fell(?! (?:through|apart))|grew|climbed|dropped|jumped|increased|declined|surged|slowed|dipped|hit a record|totall?ed)\b",
    _I,
)
# what a firm's orders come to, and how they move: an order backlog, orders from the carmaker rose
_BOOK = sieve(
    r"(?:\s|-)(?:backlog|book|books|intake|inflows?|pipeline|flow|trends?|growth|momentum)\b|(?:\s(?:from|for|by|of|in)\s[^.;,]{2,50}?|\s[A-Z][^;,]{1,40}?)?\s(?:rose|fell|grew|climbed|dropped|jumped|slid|increased|declined|surged|slowed|dipped|slumped|doubled|tripled|halved|totall?ed|stood at|came (?:in|to))\b",
    _I,
)
# brokers and counsel: CBRE represented the landlord in the lease negotiations
_FOR_ITS_SIDE = sieve(
    r"\b(?:represent(?:ed|ing|s)|advis(?:ed|ing|es)|brokered|acted (?:as|for)|serv(?:ed|ing) as [^.;]{0,30}advis\w+)\b[^;]{0,120}?(?:\bin|\bon|brokered)\s(?:the|this|both|all)\s(?:[\w-]+\s){0,3}$",
    _I,
)
# what an old investment has lost or won
_WRITTEN = sieve(
    r"\b(?:write-?(?:down|off)s?|writ(?:e|es|ing)[ -](?:off|down)|wrote (?:off|down)|impairments?|loss(?:es)?|gains?|charges?|profits?)\b[^.;,]{0,24}?(?:\b(?:on|from|of|against)\s)?(?:its|the|their|an?)\s(?:[\w-]+\s){0,3}$",
    _I,
)
_ADVISED = sieve(
    r"\b(?:working|collaborating|in collaboration) with\b[^;]{0,160}\b(?:listing|IPO|offering|advis\w+|share sale|sale|financial|(?:its|strategic) options|options for|alternatives|auction|divestiture)\b",
    _I,
)
_WANTS = sieve(
    r"\b(?:(?:in|holding|held) (?:[a-z]+ )?(?:talks|discussions)|seeking|looking|plans|planning|considering|exploring|aims|hopes|wants|preparing) (?:to|for|on) (?:[\w-]+ ){0,2}?(?:rais|secur|fund|clos|a )",
    _I,
)
_BACKED = sieve(
    r"(?<!round )(?<!rounds )(?<!financing )(?<!funding )(?<!raise )(?<!investment )(?<!is )(?<!was )(?<!are )(?<!were )(?<!be )(?<!been )(?<!being )backed by(?: the)? ?$",
    _I,
)
_RENTS = frozenset(("rent", "rents", "rent out", "rents out"))
_STATE = sieve(
    r",\s$|\b(?:is|are|was|were|be|been|being|also|and|or|company|companies|firms?|stocks?|shares|group|units?|those|one|currently|already|dual|[a-z]+er)\s$",
    _I,
)  # a listing that somebody has
_RUN_BY = sieve(r"\b(?:firm|company|start-?up|business|studio|agency|maker|lab|charity|outfit|team|unit) (?:that is |now )?$")
# banks that place shares with investors put nothing in
_PLACING = sieve(
    r"\b(?:(?:lead|co-|joint|sole|global|initial)?[ -]?underwriters?|(?:joint |lead |sole )?book-?runn(?:ers?|ing)|listing sponsors?|global coordinators?)\b",
    _I,
)
_STANDS = sieve(
    r"\b(?:is|are)\s(?:[a-z-]+ly\s|also\s|all\s)?(?:[a-z-]+ed\sand\s)?$|\bof which\b[^.;,]{0,20}$|\b(?:most|some|many|all|both|half|several|[a-z]+teen|[0-9]+) of (?:them|these|those)\s(?:are |being )?$",
    _I,
)
# goods that a firm is said to sell, to nobody named: sells them jewelry, which sells beauty products; but not sells 10% of, sells its unit
_WARES = sieve(
    r"\s(?:(?:them|him|her|us|you|people|customers|consumers|girls|boys|men|women|kids)\s|(?!(?:its|the|his|her|their|an?|all|part|half|up|about|some|most|more|around|nearly|over|as|assets?|shares?|stakes?|control|notes|bonds|debt|stock|businesses|units|brands|stores|properties|land|out|off|itself|to|for|down|in|into|at|back|through|under)\b)[a-z-]+[ ,])"
)
_DEALT = sieve(
    r"\b(?:stakes?|shares?|interest|unit|units|business(?:es)?|division|arm|subsidiar(?:y|ies)|assets?|operations?|equity|compan(?:y|ies)|firm|holdings?)\b|%|\bper ?cent\b"
)
# what money is for: a loan to finance the construction of, its building programme
_PAID_FOR = sieve(r"\b(?:financ|refinanc|fund|support)(?:e|es|ed|ing)?\s(?:[\w-]+\s){0,6}$", _I)
# a share of a company, no curiosity about it
# a venture that only says what something is a share of, or who has it
_OF_VENTURE = sieve(
    r"\b(?:stakes?|interest|shares?|holding|%|per\s?cent|pct) (?:in|of) (?:an?|the|its|their|his) (?:[\w-]+ ){0,3}$|"
    r"\b(?:owned|managed|operated|run|held|controlled) (?:and [a-z]+ )?by (?:an? )?(?:[\w-]+ ){0,3}$|"
    r"(?<=[a-zA-Z.)]), (?:an?|the|its|their|(?-i:[A-Z])[\w&.-]*(?: (?-i:[A-Z])[\w&.-]*){0,3}['’]s?) (?:[\w-]+ ){0,4}$",
    _I,
)
_AWARDED = sieve(
    r"\b(?:contracts?|orders?|deals?|grants?|licen[cs]es?|subsid\w+|funding|tenders?|leases?|chips act|loans?|incentives|credits?|tax (?:exemptions?|abatements?|breaks?|holidays?))\b",
    _I,
)
_PRICED = sieve(r"[$€£¥₹]\s?[0-9][^;,]{0,24}$")
_PEOPLE = sieve(
    r"(?:['’]s?)?\s(?:[a-z]+\s)?(?:workers|employees|customers|users|fans|victims|residents|passengers|patients|students|families|tickets|drivers|staff|members|creditors)\b"
)
_FOUNDING = sieve(r"(?:founding|initial)\b", _I)
_HOLDING = sieve(
    r"\b(?:equity|ownership|working|majority|minority|controlling|economic|membership|partnership|full|remaining|entire|non-controlling)\s$|(?:%|\b(?:percent|per cent|pct))\s(?:[a-z-]+\s){0,2}$",
    _I,
)
_BOUGHT = sieve(r"\b(?:buy|bought|acquir|purchas|sell|sold|sale|divest|dispos|transfer)\w*\b", _I)
_MONEY = sieve(
    r"\s(?:up to |about |around |an? |another |additional |initial |more than |as much as |some )*(?:[A-Z]{1,3}\s?)?[$€£¥₹]\s?[0-9][\d.,]*\s?(?:million|billion|mn|bn|m|b)?\b(?! (?:of|worth|in)\b(?! (?:the |its |new |all )?(?:[\w-]+ )?(?:financing|funding|debt|equity|capital|loans?|credit)\b))"
)
_BESIDE = 60  # the same on both sides of what tells that a sum is over many
BEHIND = 90  # characters behind a verb in which a figure still says how much of it
# what is no longer given
_LOSES = sieve(
    r"\b(?:ends?|ending|expir\w+|los(?:s|e|es|ing|t)|laps\w+|repeal\w*|remov\w+|phas\w+[ -]out|eliminat\w+|scrapp\w+|without|abolish\w*)\s(?:of\s)?(?:[\w$€£,.-]+\s){0,4}$",
    _I,
)
_TRADED = sieve(
    r"\b(?:shares?|stocks?|trading|exchange|Nasdaq|NYSE|IPO|initial public|market|list(?:ed|ing|ings|s)|investors|priced|raised|offering)\b",
    _I,
)
# what the deal just told is beside others: in the biggest downtown lease since
_SUPERLATIVE = sieve(
    r"\bin (?:(?:one of )?(?:the|its)|what is (?:the|its)) (?:[\w'’-]+ ){0,2}?(?:biggest|largest|costliest|priciest) (?:[\w-]+ ){0,3}$"
)
# what everybody gets who buys: subsidies of up to 450 million won per truck
_EACH = sieve(r" of (?:[^.;,]|[.,][0-9]){2,40}? (?:per|a|an|for each|for every) (?!year|month|share)[a-z]+\b(?! of\b)")
# what somebody may put in later: the right to invest in its next round
_MAY_JOIN = sieve(r"\b(?:rights?|options?) to (?:invest|participate|take part|join|put)\b[^.;]{0,60}$", _I)
_SO_MUCH = sieve(r" in $|\b(?:minimum|annual|total|aggregate|share|bond|asset|future|guaranteed) $", _I)
# a law itself, and what somebody counts on: Congress passed the act, using grants from it
_PASSED = sieve(
    r"\b(?:(?:passed|passes|enacted|introduced|signed into law) (?:the |a )?(?:[\w.-]+ ){0,3}|(?:using|counting on|helped by|thanks to|with the help of) (?:the |any )?(?:[a-z-]+ ){0,2})$"
)
# bonds that somebody has, or that are spoken of as a market
_HOLDINGS = sieve(
    r"\s(?:investments?|portfolios?|holdings?|funds?|trading|traders|prices|losses|markets?|purchases|purchase programme|buying)\b"
)
# money over many sites of nobody's in particular: are spending billions on data centers of their own
_HANDS_OVER = frozenset((
    "sell", "sells", "sold", "selling", "buy", "buys", "bought", "buying", "acquire", "acquires", "acquired", "acquiring", "purchase", "purchased",
))  # fmt: skip
_PAID_IN = sieve(r"\bpa(?:y|ys|id|ying)\b(?:[^.;]|\.(?= [0-9a-z$])){0,80}?\bin\s(?:[\w.-]+\s){0,3}$", _I)  # a part of the price
# what a holder may do with its shares: it may buy more of them or sell some
_MIGHT = sieve(r"\b(?:may|might|could|right to|from time to time)\b[^.;]{0,60}$", _I)
_MORE_OF_IT = sieve(
    r"\s(?:more|additional|further|some|all|part|any)\b(?:\sor\s(?:all|some|part))?(?:\sof)?(?:\s(?:its|the|those|them|their|these|it|holds?|[a-z]+)){0,3}?\s(?:shares?|stock|stake|holdings?|those|them)\b",
    _I,
)
_NOT_TO = sieve(r"\bnot to (?:[a-z]+ly )?$")
_BACK = sieve(
    r"\sback\s(?:[\w.,%$-]+\s){0,6}?(?:of\s)?(?:its|their|own|common|ordinary|preferred|outstanding)\s(?:[\w-]+\s){0,2}?(?:shares?|stock)\b",
    _I,
)
_FOR_OTHERS = sieve(
    r"[^.;]{2,40}?(?:\.[0-9][^.;]{0,20})?\sfor\s(?:(?:the|a|an|its|local|several|many|sick|poor|cancer)\s){0,3}(?:[\w-]+\s)?(?:hospices?|charit(?:y|ies)|victims|orphans|refugees|homeless|relief|good causes?|hospitals?|schools?|food banks?)\b",
    _I,
)
_CASH = sieve(r"\s(?:more\s|fresh\s|new\s)?(?:cash|money|capital|funds)\s(?:for|to)\b", _I)
_AS_IT = sieve(r"\bas\s(?:it|they|(?:the\s)?(?:[\w&.'’-]+\s){1,4})$")
_LENT_FOR = sieve(r"\s(?:loans?|financing|permits?|costs?|companies|company|firms?|workers|sector|industry|spending|equipment|materials)\b")
_ALREADY = sieve(r"\b(?:has|have|had|with)\s(?:[\w,.-]+\s){1,7}under\s$")  # has another 400 megawatts under construction
_TENDERED = sieve(r"\b(?:had|has|have)\s(?:also\s)?$")
_DECISION = sieve(
    r"\s(?:decisions?|plans?|case|climate|bank(?:ing|ers?)?|grade|advis\w+|manag\w+|strategy|strategists?|trusts?|returns?|firms?|company|vehicle|funds?)\b"
)
_LAVISH = sieve(r"spend(?:s|ing)?\s(?:tens of\s|hundreds of\s)?billions\s(?!(?:of dollars\s)?to build\b)", _I)
_WARRANTS = sieve(r"\s(?:[\w.&'-]+\s){1,4}?(?:a\s|an\s)?(?:warrants?|stock options|share options|options on|restricted stock)\b")


def idle(frame: Frame, scene: Scene, sentence: Span) -> bool:
    """Whether a word reports no transaction at all: a stake that somebody has, a loan that is paid back, a sum over many rounds."""
    name, text = frame.shape.name, scene.text
    if frame.shape.type == "financing" and frame.form == "noun" and frame.verb in _REPAID:
        return True
    if name == "en.deals.award" and frame.form == "verb" and _WARRANTS.match(text, frame.cue.end, sentence.end):
        return True  # a right to its own shares
    if name == "en.deals.sell" and frame.word == "sale" and text[max(frame.cue.start - 4, 0) : frame.cue.start].lower() == " on ":
        return True  # at a price for everybody
    if passing(frame, scene, sentence):
        return True
    if name == "en.deals.stake" and frame.form == "noun" and _BELONGS.match(text, frame.cue.end, sentence.end):
        return True
    if name == "en.deals.stake" and frame.form == "noun" and _AMOUNTS_TO.match(text, frame.cue.end, sentence.end):
        return True
    if name == "en.deals.stake" and (
        frame.verb in _HELD or _KEEPS.search(text, sentence.start, frame.cue.start) or _curious(frame, text, sentence)
    ):
        return True
    if (
        name == "en.deals.award"
        and frame.turn is None
        and not (frame.form == "noun" and frame.places.get("from") and _PRICED.search(text, sentence.start, frame.cue.start))
        and not _AWARDED.search(text, *sentence)
        and not any(
            f.value.kind in {"government", "centralbank"}
            for f in (*frame.places.get("agent", ()), *frame.places.get("by", ()), *frame.places.get("from", ()))
        )
    ):
        return True  # a prize, what a court awards
    if name == "en.deals.subsidise" and frame.form == "noun" and _LOSES.search(text, sentence.start, frame.cue.start):
        return True
    if name == "en.deals.offer" and (not frame.places or any(_PEOPLE.match(text, f.end) for f in frame.places.get("for", ()))):
        return True  # it would have made an offer; for X's workers
    if name == "en.deals.venture" and _FOUNDING.match(text, frame.cue.start):
        return True  # who they are is read where they are listed
    if (
        name == "en.deals.venture"
        and frame.form == "noun"
        and _OF_VENTURE.search(text, max(sentence.start, frame.cue.start - 70), frame.cue.start)
    ):
        return True
    if frame.shape.type == "construction" and frame.form == "noun" and _PAID_FOR.search(text, sentence.start, frame.cue.start):
        return True
    if (
        name in RAISED or name == "en.deals.borrow" or (frame.form == "noun" and (not frame.places or frame.shape.type == "financing"))
    ) and _over_many(frame, text, sentence):
        return True
    if (
        name in RAISED
        and frame.form == "noun"
        and APPRAISED.search(text, sentence.start, frame.cue.start)
        and not _IN_IT.match(text, frame.cue.end, sentence.end)
    ):
        return True
    before = text[max(frame.cue.start - 40, sentence.start) : frame.cue.start]
    if _MAYBE.search(before) and not _EXERCISED.search(text, *sentence):
        return True
    if frame.form == "noun" and _FOR_ITS_SIDE.search(text, sentence.start, frame.cue.start):
        return True
    if frame.form == "noun" and not frame.places and _MOVED.match(text, frame.cue.end, sentence.end):
        return True
    if name == "en.deals.partner" and _ADVISED.search(text, *sentence):
        return True
    if name == "en.deals.lead" and frame.word.endswith("led by") and _RUN_BY.search(text, sentence.start, frame.cue.start):
        return True  # a studio co-led by an actor
    if name == "en.deals.lead" and _PLACING.search(text, *sentence):
        return True
    if name == "en.deals.lease" and text.startswith("leased", frame.cue.start) and _STANDS.search(before):
        return True  # some are leased from X
    word = text[frame.cue.start : frame.cue.end]
    if name == "en.deals.supply" and frame.form == "verb" and _MONEY.match(text, frame.cue.end, sentence.end):
        return True  # what is provided is money
    if name == "en.deals.invest" and frame.form == "noun" and _WRITTEN.search(text, sentence.start, frame.cue.start):
        return True
    if frame.form == "noun" and set(frame.places) <= {"agent"} and _SUPERLATIVE.search(text, sentence.start, frame.cue.start):
        return True
    if frame.word == "purchases" and _SO_MUCH.search(text, sentence.start, frame.cue.start):
        return True  # a commitment of so much in purchases
    if name == "en.deals.subsidise" and frame.form == "noun" and _EACH.match(text, frame.cue.end, sentence.end):
        return True
    if (name in RAISED or name == "en.deals.invest") and frame.form == "noun" and _MAY_JOIN.search(text, sentence.start, frame.cue.start):
        return True
    if name == "en.deals.subsidise" and frame.form == "noun" and _PASSED.search(text, sentence.start, frame.cue.start):
        return True
    if frame.word == "in orders" and not _PRICED.search(text, sentence.start, frame.cue.start):
        return True  # a fall in orders
    if name == "en.deals.order" and _BOOK.match(text, frame.cue.end, sentence.end):
        return True
    if (
        name == "en.deals.sell"
        and word.lower() in {"sell", "sells", "selling"}
        and not any(frame.places.get(place) for place in ("to", "by", "from"))
        and _WARES.match(text, frame.cue.end, sentence.end)
        and not _DEALT.search(text, frame.cue.end, min(frame.cue.end + BEHIND, sentence.end))
    ):
        return True
    if name == "en.deals.list" and word.lower() in {"listed in", "listed on"} and _STATE.search(before):
        return True
    if name == "en.deals.list" and word.lower() in {"debut", "debuts"} and not _TRADED.search(text, *sentence):
        return True  # of a product
    if name == "en.deals.lead" and word.lower() == "backed by" and backed_before(scene, sentence, frame.cue.end):
        return True
    if name == "en.deals.rent" and word.lower() in _RENTS and not any(frame.places.get(p) for p in ("to", "from", "with", "by", "object")):
        return True  # rents out servers: what a firm does
    if frame.shape.type == "construction" and frame.form == "noun" and (_LENT_FOR.match(text, frame.cue.end) or _ALREADY.search(before)):
        return True
    if word == "bid" and set(frame.places) == {"agent"} and _TENDERED.search(before):
        return True  # a loser's bid for a contract
    if name == "en.deals.invest" and word.lower() == "investment" and _DECISION.match(text, frame.cue.end):
        return True
    if (
        name in RAISED
        and frame.form == "verb"
        and (
            _FOR_OTHERS.match(text, frame.cue.end, sentence.end)
            or (_CASH.match(text, frame.cue.end, sentence.end) and _AS_IT.search(text, sentence.start, frame.cue.start))
        )
    ):
        return True  # for a good cause; why the money of the deal told before is needed
    if name == "en.deals.license" and frame.verb in _HANDS_OVER and word.lower().endswith("s"):
        return True  # licences that are sold
    if name in {"en.deals.acquire", "en.deals.sell", "en.deals.invest"} and _NOT_TO.search(before):
        return True  # agreed not to buy
    if name == "en.deals.acquire" and text.startswith(" into ", frame.cue.end) and not frame.places.get("object"):
        return True  # what people believe in
    if name == "en.deals.acquire" and frame.form == "verb" and _BACK.match(text, frame.cue.end, sentence.end):
        return True  # its own shares
    if name == "en.deals.bond" and frame.form == "noun" and _PAID_IN.search(text, sentence.start, frame.cue.start):
        return True
    if (
        name in {"en.deals.acquire", "en.deals.sell"}
        and frame.form == "verb"
        and _MIGHT.search(text, sentence.start, frame.cue.start)
        and _MORE_OF_IT.match(text, frame.cue.end, sentence.end)
    ):
        return True
    if name == "en.deals.bond" and _HOLDINGS.match(text, frame.cue.end):
        return True
    if name == "en.deals.build" and _LAVISH.match(text, frame.cue.start, sentence.end):
        return True
    if frame.form == "verb" and word.endswith("ing") and frame.shape.type in _GERUND and name != "en.deals.secure":
        return re.search(
            r"\b(?:is|are|was|were|be|been|being|also|jointly|explor\w+|consider\w*|start\w*|began|begin|begun|discuss\w*|finish\w*|plan\w* on)\s(?:[a-z]+ly\s)?$",
            text[max(frame.cue.start - 24, 0) : frame.cue.start],
        ) is None and not frame.places.get("object")
    return False


def backed_before(scene: Scene, sentence: Span, end: int) -> bool:
    """Whether *backed by*, which ends at ``end``, tells who has put money in before: the lab, backed by X, is in talks to raise more."""
    before = scene.text[max(end - 50, sentence.start) : end]
    return _BACKED.search(before) is not None and _WANTS.search(scene.text, *sentence) is not None


def _over_many(frame: Frame, text: str, sentence: Span) -> bool:
    """Whether a sum over many deals stands with the word, not elsewhere in its sentence."""
    for match in _MANY.finditer(text, *sentence):
        reach = 0 if "raised" in match.group().lower() else _BESIDE  # has raised $5 million so far: that alone
        if match.start() - reach <= frame.cue.start < match.end() + reach:
            return True
    return False


def _curious(frame: Frame, text: str, sentence: Span) -> bool:
    """Whether an interest is no share: interest in its products."""
    if not text.startswith("interest", frame.cue.start):
        return False
    return _HOLDING.search(text, sentence.start, frame.cue.start) is None and _BOUGHT.search(text, sentence.start, frame.cue.start) is None
