"""Rounds, loans, bonds and grants that report no deal: a loan that is paid back, bonds that somebody has, money for a good cause."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.days.words import APPRAISED
from torihiki.lang.en.deals.idle.at import At, Reason, Row

__all__ = ["RAISED", "ROUNDS", "backed_before"]

_I = re.IGNORECASE
RAISED = frozenset(("en.deals.raise", "en.deals.land", "en.deals.haul", "en.deals.lead", "en.deals.front"))

_REPAID = frozenset((
    "repaid", "repay", "repays", "repaying", "redeem", "redeemed", "redeems", "retire", "retired", "holds", "held", "forgave", "wrote",
    "guaranteed",
))  # fmt: skip


# the loan that is paid back, with when it was made: that it received from X in 2020
_ONCE_LENT = sieve(
    r"(?:\s(?:of|worth)\s[^.;,]{1,30}?)?,?\s(?:(?:that|which)\s)?(?:it|they|the\s[a-z]+|[A-Z][\w&.'’-]*)\s(?:had\s)?(?:received|took(?:\sout)?|got|obtained|raised|drew|secured|borrowed|taken)\s(?:from|with|in|out|last|on)\b"
)


def _repaid(at: At) -> bool:
    return at.frame.form == "noun" and at.frame.verb in _REPAID and not at.after(_ONCE_LENT)


_VERSUS = sieve(r"\bvs\b")
_KIND_OF = sieve(
    r"\b(?:business|commercial|industrial|consumer|estate|mortgage|bad|problem|total|net|gross|nonperforming|non-performing|non-accrual|third world|doubtful|student|car|auto|housing|farm|agricultural|bank|personal|tax and) $",
    _I,
)
# how the sum of all loans moves, and what is made of it
_MOVES = sieve(
    r"(?:\s(?:and leases|outstanding|on the books of [^.;,]{2,40}|(?:in|ex)cluding [^.;,]{2,40}|to (?:the )?[a-z][^.;,]{2,40}))?,?(?: (?:in|ex)cluding [^.;,]{2,40},?)?"
    r"\s(?:rose|fell|grew|declin\w+|increas\w+|decreas\w+|dropp?\w*|climb\w+|jump\w+|expand\w+|shrank|slowed|totall?ed|stood|note accounts?|loss(?:es)?|growth|demand|portfolio|book|provisions?|quality|delinquenc\w+)\b"
)
_UNUSED = sieve(
    r"[^.;,]{0,50}?\b(?:was|is|were|are|remain(?:s|ed)?) (?:completely |fully |entirely |largely )?(?:undrawn|unused|untapped|unutili[sz]ed|drawn|available)\b"
)


def _on_books(at: At) -> bool:
    """Whether loans are what banks have on their books, or a facility only stands there: business loans fell, undrawn."""
    frame = at.frame
    if frame.form != "noun" or at.fills("from", "with", "by", "to"):
        return False
    if at.after(_UNUSED):
        return True
    return frame.word in {"loan", "loans"} and (at.around(_VERSUS) or at.after(_MOVES) or (frame.word == "loans" and at.close(_KIND_OF)))


_IN_IT = sieve(r"(?:[^;.,]{0,60}?|,\s)\b(?:led|backed|from|with|joined|including|raised|by)\b", _I)


def _valued(at: At) -> bool:
    """Whether a round is told only for what it made a firm worth; not one of which it is said who was in it."""
    return at.frame.form == "noun" and at.before(APPRAISED) and not at.after(_IN_IT)


_FOR_OTHERS = sieve(
    r"[^.;]{2,40}?(?:\.[0-9][^.;]{0,20})?\sfor\s(?:(?:the|a|an|its|local|several|many|sick|poor|cancer)\s){0,3}(?:[\w-]+\s)?(?:hospices?|charit(?:y|ies)|victims|orphans|refugees|homeless|relief|good causes?|hospitals?|schools?|food banks?)\b",
    _I,
)
_CASH = sieve(r"\s(?:more\s|fresh\s|new\s)?(?:cash|money|capital|funds)\s(?:for|to)\b", _I)
_AS_IT = sieve(r"\bas\s(?:it|they|(?:the\s)?(?:[\w&.'’-]+\s){1,4})$")


def _needed(at: At) -> bool:
    """Whether money is raised for a good cause, or it is told why that of the deal told before is needed."""
    return at.frame.form == "verb" and (at.after(_FOR_OTHERS) or (at.after(_CASH) and at.before(_AS_IT)))


_RUN_BY = sieve(r"\b(?:firm|company|start-?up|business|studio|agency|maker|lab|charity|outfit|team|unit) (?:that is |now )?$")


def _run_by(at: At) -> bool:
    """Whether it is a firm that is led: a studio co-led by an actor."""
    return at.frame.word.endswith("led by") and at.before(_RUN_BY)


_BACKED = sieve(
    r"(?<!round )(?<!rounds )(?<!financing )(?<!funding )(?<!raise )(?<!investment )(?<!is )(?<!was )(?<!are )(?<!were )(?<!be )(?<!been )(?<!being )backed by(?: the)? ?$",
    _I,
)
_WANTS = sieve(
    r"\b(?:(?:in|holding|held) (?:[a-z]+ )?(?:talks|discussions)|seeking|looking|plans|planning|considering|exploring|aims|hopes|wants|preparing) (?:to|for|on) (?:[\w-]+ ){0,2}?(?:rais|secur|fund|clos|a )",
    _I,
)


def backed_before(text: str, sentence: Span, end: int) -> bool:
    """Whether *backed by*, which ends at ``end``, tells who has put money in before: the lab, backed by X, is in talks to raise more."""
    before = text[max(end - 50, sentence.start) : end]
    return _BACKED.search(before) is not None and _WANTS.search(text, *sentence) is not None


def _backed_before(at: At) -> bool:
    return at.frame.word == "backed by" and backed_before(at.text, at.sentence, at.frame.cue.end)


_DECISION = sieve(
    r"\s(?:decisions?|plans?|case|climate|bank(?:ing|ers?)?|grade|advis\w+|manag\w+|strategy|strategists?|trusts?|returns?|firms?|company|vehicle|funds?)\b"
)


def _decides(at: At) -> bool:
    """Whether an investment only says of what kind something is: an investment decision, an investment trust."""
    return at.frame.word == "investment" and at.beyond(_DECISION)


# what a rating agency does with debts
_RATED = sieve(
    r"\b(?:assign|affirm|lower|rais|upgrad|downgrad|confirm|withdr[ae]w|revis|cut|rat|review|plac)(?:e|es|ed|s|ing|n)?\b(?:[^.;]|\.[0-9]){0,70}?\b(?:[Rr]atings?|CreditWatch|AAA|AA|Aaa|Baa|BBB|BB)\b(?![a-z])(?:[^.;]|\.[0-9]){0,60}?\b(?:to|of|on|for|from|debt|notes|bonds|loans?|facility)\b"
)

# what flows into firms that nobody names: venture capital poured into AI start-ups
_FLOWS = Reason(
    At.after,
    sieve(
        r"\s(?:(?:money|cash|funding|dollars|investment|that|has|have|is|was|will|would)\s){0,4}(?:flow|pour|go|went|gush|surg|stream|mov|invest|deploy|rush)\w*\s(?:in)?to\s(?:[\w-]+\s){0,5}?(?:start-?ups|companies|firms|ventures|sector|industry|developers|makers|businesses)\b"
    ),
    "noun",
)

ROUNDS: tuple[Row, ...] = (
    # what all that somebody borrows comes to: the borrowing programme
    ({"en.deals.borrow"}, (Reason(At.opens, sieve(r"borrowing (?:program(?:me)?s?|costs?|rates?|needs|requirements?|powers?|limits?|authority|capacity)\b"), "verb"),)),
    (RAISED, (_FLOWS,)),
    # what has been lent over the years
    ({"en.deals.lend"}, (Reason(At.after, sieve(r"(?:[^.;]|\.[0-9]){0,80}?\bsince (?:its [a-z]+ in |it [a-z ]{3,20} in |January |the start of )?(?:19|20)[0-9]{2}\b"), "verb"),)),
    ({"en.deals.lend"}, (Reason(At.after, sieve(r"(?:[^.;,]|[.,][0-9]){0,60}?\s(?:rose|fell|grew|climbed|dropped|declined|increased|totall?ed|slowed|shrank|jumped|surged|expanded)\b"), "verb"),)),
    ({"financing"}, (
        _repaid, _on_books,
        # what is judged, and what all issuers or lenders together do
        Reason(At.around, _RATED),
        # what it costs: interest on the loan
        Reason(At.before, sieve(r"\b(?:[Ii]nterest(?: payments?)?|[Cc]oupons?|[Pp]rincipal|[Rr]epayments?|[Ii]nstal?lments?)(?: payments?)? (?:on|of|under) (?:the|its|their|an?|this|that|[A-Z$€£¥0-9])(?: ?[\w$€£¥.,%’'-]+){0,6} $"), "noun"),
        Reason(At.around, sieve(r"\b(?:[Gg]lobal|[Ww]orldwide|[Tt]otal|[Oo]verall) (?:[a-z-]+ )?(?:issuance|lending|borrowing)\b|\b(?:[Oo]utstanding|[Tt]otal|[Nn]on-?performing|[Gg]ross|[Nn]et|[Nn]ew) (?:[a-z]+ )?loans (?:at|of|by|to|were|was|rose|fell|grew|totall?ed|stood|amounted|increased|climbed)\b")),
        # what people owe: customers fell behind on their loans, struggled to repay loans
        Reason(At.before, sieve(r"\b(?:behind|late|default\w*|arrears|delinquen\w+)\s(?:on|with)\s(?:(?:their|its|the|home|car|student|these|those)\s){0,2}$|\b(?:fail|unable|struggl|able|refus|push|rush)\w*\s(?:[a-z]+ly\s)?to\s(?:repay|pay\s(?:back|off)|service|meet)\s(?:[\w-]+\s){0,4}$|\b(?:customers|borrowers|consumers|households|home-?owners|people|families)\b[^.;,]{0,40}\s(?:on|repay\w*|owe)\s(?:[a-z]+\s){0,2}$", _I), "noun"),
    )),
    # what all put into a trade, and how that moves: investment in chip firms hit $5 billion
    ({"en.deals.invest", "en.deals.raise"}, (Reason(At.after, sieve(r"(?:\s(?:(?!(?:by|from|led|that|which|has|have|had|is|are|was|were)\b)[a-z][a-z-]*|AI|IT|European|American|Asian|Chinese|Indian|British|U\.?S\.?)){0,9}?\s(?:hit|hitting|reach(?:ed|ing|es)|totall?(?:ed|ing)|rose|fell|grew|climbed|jumped|surged|dropped|slumped|soared|slowed|shrank|doubled|halved|tripled|stood at|came to)\b"), "noun"),)),
    # all that was ever raised: the round brings its total funding to
    ({"en.deals.raise"}, (
        Reason(At.before, sieve(r"\b(?:bring|brings|bringing|brought|takes|taking|took|lifts|lifting|pushes|pushing) (?:the )?(?:[\w'’.&-]+ ){0,5}?(?:total|cumulative|overall|lifetime|aggregate) $", _I), "noun"),
        Reason(At.after, sieve(r"s? (?:will |now )?(?:brings?|brought|takes|took|lifts|lifted|pushes) (?:the )?(?:[\w'’.&-]+ ){0,5}?(?:total|cumulative|overall|lifetime|aggregate) (?:funding|financing|capital|amount|investment|raised)\b", _I), "noun"),
    )),
    # shares that are the price of something: issued preferred shares in exchange for the assets
    ({"en.deals.raise", "en.deals.allot"}, (Reason(At.after, sieve(r"(?:\s[a-z]+){0,2}?\s(?:in (?:exchange|return|payment|consideration) for|as (?:part )?(?:payment|consideration)|to pay for|for (?:the|its|all|substantially) (?:[a-z]+ ){0,3}(?:assets|shares|stock|business|property|properties))\b", _I)),)),
    # what pays for a purchase: a deal partly funded by a rights issue
    ({"en.deals.raise"}, (Reason(At.before, sieve(r"\b(?:fund|financ|paid for|pay for)\w* (?:[a-z]+ )?(?:by|through|with|via|from) (?:an?|its|the) (?:[a-z-]+ ){0,2}$", _I), "noun"),)),
    # how all of it moves: the surge in funding
    ({"en.deals.invest", "en.deals.raise"}, (Reason(At.before, sieve(r"\b(?:surge|rise|growth|slump|drop|boom|slowdown|jump|increase|decline|fall|pick-?up|rebound|wave|flood|dearth|lack) (?:in|of) (?:[a-z-]+ ){0,3}$", _I), "noun"),)),
    # money that sales of other things bring in: a disposal plan to raise $2 billion, raised it by selling assets
    ({"en.deals.raise"}, (
        Reason(At.before, sieve(r"\b(?:disposals?|divestments?|divestitures?|sell-?offs?|(?:asset|land|property)[ -]sales?|sales? (?:forms?|is|comes|was) (?:a )?part of)\b[^.;]{0,90}\b(?:to|will|would|could|should) $", _I), "verb"),
        Reason(At.before, sieve(r"\b(?:sell|sells|sold|sale|lease[sd]? back|disposal)\b[^;]{0,90}?\b(?:deal|transaction|sale|move|disposal),? (?:that|which) (?:will|would|should|could|is expected to) $", _I), "verb"),
        Reason(At.after, sieve(r"(?:[^.;]|\.[0-9]){0,60}?\s(?:by selling|from (?:an? (?:[a-z]+ ){0,2}sale (?:to|of)|selling|the sale of|sales? of|disposals?|divest\w+|asset sales)|through (?:disposals?|divest\w+|asset sales|the sale of))\s(?!(?:new |more |additional |preferred |convertible )?(?:shares|stock|bonds|notes|equity|debt)\b)"), "verb"),
    )),
    # fees for a licence, damages, dividends: no money for a firm itself
    (RAISED, (Reason(At.after, sieve(r"(?:[^.;,]|[.,][0-9]){0,60}?\bin\s(?:(?:potential|future|additional|further|development|regulatory|sales|annual|total|legal|and|upfront)\s){0,4}(?:milestones?|royalt(?:y|ies)|damages|dividends?|compensation|fees|licen[cs]e (?:fees|payments)|rent|sales|orders|revenues?|savings|tax(?:es)?|exit)\b"), "verb"),)),
    # figures that rise
    ({"en.deals.raise"}, (Reason(At.after, sieve(r"\s(?:(?:its|their|the|annual|net|total|operating|yearly|quarterly|regular|average|retail|wholesale)\s){0,3}(?:revenues?|sales|earnings|profits?|prices?|rates?|output|production|dividends?|estimates?|wages|tariffs?|fees|taxes|payout|costs?)\b"), "verb"),)),
    (RAISED, (_valued, _needed)),
    ({"en.deals.lead"}, (
        _run_by,
        # who its people are: backed by a former X executive
        Reason(At.after, sieve(r" (?:(?:a|the|its) )?(?:former|ex-|one-time|billionaire|veteran)[ -]?(?=[A-Za-z])")),
        _backed_before,
        # banks that place shares with investors put nothing in
        Reason(At.around, sieve(r"\b(?:(?:lead|co-|joint|sole|global|initial)?[ -]?underwriters?|(?:joint |lead |sole )?book-?runn(?:ers?|ing)|listing sponsors?|global coordinators?)\b", _I)),
    )),
    # what somebody may put in later: the right to invest in its next round
    (RAISED | {"en.deals.invest"}, (Reason(At.before, sieve(r"\b(?:rights?|options?) to (?:invest|participate|take part|join|put)\b[^.;]{0,60}$", _I), "noun"),)),
    ({"en.deals.invest"}, (
        _decides,
        # that is sold: exited its investment in X
        Reason(At.before, sieve(r"\b(?:exit(?:s|ed|ing)?|cash(?:es|ed|ing) (?:in|out)(?: of)?) (?:its|their|the|an?) (?:[\w$€£.-]+ ){0,3}$"), "noun"),
        # what an old investment has lost or won
        Reason(At.before, sieve(r"\b(?:write-?(?:down|off)s?|writ(?:e|es|ing)[ -](?:off|down)|wrote (?:off|down)|impairments?|loss(?:es)?|gains?|charges?|profits?)\b[^.;,]{0,24}?(?:\b(?:on|from|of|against)\s)?(?:its|the|their|an?)\s(?:[\w-]+\s){0,3}$", _I), "noun"),
    )),
    ({"en.deals.bond"}, (
        # what is paid back before it is due: to call its debentures, acquire all of its outstanding notes
        Reason(At.before, sieve(r"\b(?:acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|re-?purchas(?:e|es|ed|ing)|buy(?:s|ing)?|bought|redeem(?:s|ed|ing)?|retir(?:e|es|ed|ing)|call(?:s|ed|ing)?|redemption of|tender(?:s|ed|ing)?(?: offer)? for) (?:(?:all|any|up|to|some|part|the|of|about|an?|aggregate|[0-9][\w.,/]*|[$€£]\S+|mln|million|billion|dlrs|worth|principal|amount) ){0,10}?(?:its|their|outstanding|the company's its) (?:[\w.,/$€£%-]+ ){0,9}$", _I), "noun"),
        # a part of the price
        Reason(At.before, sieve(r"\b(?:pa(?:y|ys|id|ying)|gets?|receives?)\b(?:[^.;]|\.(?= [0-9a-z$])){0,80}?\bin\s(?:[\w.-]+\s){0,3}$|\b(?:price|consideration|payment) (?:is|was|will be|would be|of|includes?|consists of)\b(?:[^.;]|\.[0-9]){0,80}?\b(?:in|of|and|plus) (?:[\w.-]+ ){0,4}$", _I), "noun"),
        # what money comes in
        Reason(At.before, sieve(r"\b(?:money|investment|cash|sum|funding|rest|remainder|tranche)s? (?:will |would |is to |was to )?(?:come|comes|came|be (?:made|paid)|is|was) (?:in the form of |in |as )$", _I), "noun"),
        # that were issued before: defaulted on $250 million in bonds
        Reason(At.before, sieve(r"\b(?:default\w*|restructur\w+|repa(?:y|ys|id|ying)|redeem\w*|missed|ow(?:es|ed))\b(?:[^.;,]|[.,](?=[0-9])){0,50}$", _I), "noun"),
        # that somebody has, or that are spoken of as a market
        Reason(At.beyond, sieve(r"\s(?:investments?|portfolios?|holdings?|funds?|trading|traders|prices|losses|markets?|purchases|purchase programme|buying)\b")),
    )),
    ({"en.deals.subsidise"}, (
        # what is no longer given
        Reason(At.before, sieve(r"\b(?:ends?|ending|expir\w+|los(?:s|e|es|ing|t)|laps\w+|repeal\w*|remov\w+|phas\w+[ -]out|eliminat\w+|scrapp\w+|without|abolish\w*)\s(?:of\s)?(?:[\w$€£,.-]+\s){0,4}$", _I), "noun"),
        # a programme as a whole: administers $50 billion in incentives
        Reason(At.before, sieve(r"\b(?:administ\w+|oversee\w*|oversaw|distribut\w+|disburs\w+|manag(?:e|es|ed|ing)) (?:[\w$€£.,-]+ ){0,6}$", _I), "noun"),
        # what everybody gets who buys: subsidies of up to 450 million won per truck
        Reason(At.after, sieve(r" of (?:[^.;,]|[.,][0-9]){2,40}? (?:per|a|an|for each|for every) (?!year|month|share)[a-z]+\b(?! of\b)"), "noun"),
        # a law itself, and what somebody counts on: Congress passed the act, using grants from it
        Reason(At.before, sieve(r"\b(?:(?:passed|passes|enacted|introduced|signed into law) (?:the |a )?(?:[\w.-]+ ){0,3}|(?:Congress|[Pp]arliament|[Ll]awmakers|[Ll]egislators|the Senate|the Bundestag)(?: in (?:19|20)[0-9]{2}| last year| this year)? (?:has |have |had )?(?:approved|passed|enacted|adopted|set aside|earmarked) [^.;]{0,60}[$€£¥](?:[^.;,]|[.,][0-9]){0,60}|(?:using|counting on|helped by|thanks to|with the help of) (?:the |any )?(?:[a-z-]+ ){0,2})$"), "noun"),
    )),
)  # fmt: skip
