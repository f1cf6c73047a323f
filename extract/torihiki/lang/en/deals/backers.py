"""Who put up the money: lists of investors and lenders, by the words before or behind them, wherever the deal itself is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import Event, Participant, PartyRole, Shape
from torihiki.lang.en.deals.idle.rounds import backed_before
from torihiki.values.change import replace

__all__ = ["Listed", "add_backers", "give", "listed"]

_WHAT = (
    r"(?:(?:the|an?|its|their|both|all|existing|current|new|early|earlier|previous|prior|returning|fellow|strategic|angel|private|public|sovereign|state-owned|state-backed|venture|growth|equity|wealth|"
    r"pension|hedge|capital|credit|investment|corporate|other|major|local|global|international|domestic|foreign|leading|big|longtime|long-time|investors?|backers?|shareholders?|lenders?|banks?|"
    r"funds?|firms?|companies|company|insurers?|giants?|group|startups?|start-up|rivals?|partners?|supporters|conglomerate|fund|arm|unit|asset|manager|managers|office|family|heavyweights|insiders?|VC|"
    r"managed by|advised by|controlled by|run by|affiliated with|affiliates of|carmaker|automaker|chipmaker|telecoms?|tech|industrial|financial|institutions?|fintech|utility|retailer|lead|co-lead|[A-Z][\w.]+'s|[A-Z][\w.]+-(?:based|backed|headquartered|owned|listed|focused|led)|[A-Z][a-z]+(?:ese|ian|ish|can|an|ch|ean)) ){0,6}(?:[A-Z][\w'.&-]+(?: [A-Z][\w'.&-]+){1,3}, (?:and )?){0,3}"
)
_PERSON = r"(?: [A-Z][\w'.-]+){2,3}"
_AND = r"(?:,? (?:and|or|as well as|along with|alongside|together with|plus)|, with|,)"
_SUMS = r"(?:up to |about |around )?(?:[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*|[0-9][\d.,]*)\s?(?:million|billion|crore|mn|bn|m|b)"
# between two names of a list: marks, descriptions, and persons
_BETWEEN = sieve(
    rf"(?: ?\([^()]{{1,40}}\))?(?:(?:(?:'s)? (?:co-)?founders?{_PERSON})?(?:,{_PERSON}){{0,3}}(?:, (?:the|an?|its) [^,;.]{{3,60}})?{_AND} {_WHAT}(?:The )?|{_AND} (?:another |a further |an additional )?{_SUMS} from {_WHAT}| & | ?/ ?)$"
)
# who tells of it, behind the last comma: a loan with X, the ministry said
_TOLD_BY = sieve(
    r"(?: (?:Corp|Inc|Ltd|Co|plc|AG|SA|NV)\.?)?(?:['’]s)?(?: (?:news agency|daily|newspaper|officials?|sources|spokes\w+|president|chairman|chief executive|in a statement))?(?: [A-Z][\w.-]+){0,3} (?:also |later )?(?:said|says|reported|reports|announced|disclosed|added|wrote)\b"
)
_FOUNDER = sieve(
    r"(?: ?\([^()]{1,40}\))?(?:'s)? (?:co-)?(?:founders?|CEO|chief executive|chairman|president|boss|executives?)(?:,| and(?: CEO)?)? ?[A-Z]"
)
_LAST = sieve(r"(?: ?\([^()]{1,40}\))?, (?!and\b)")
_PART_OF = sieve(r"(?:unit|arm|division|subsidiary|part|affiliate|owner|maker|rival|parent|fund|vehicle|offshoot) of (?:[a-z-]+ ){0,4}$")
_WIDEST = 130
# what the list is, before it
_MONEY_FROM = sieve(
    rf"(?:(?:[Pp]articipation|support|backing|contributions?|commitments?|involvement|follow-on investments?|investors?|backers?|money|cash|capital|funds?|funding|investments?|financing|million|billion|"
    rf"bn|crore|round|rounds|equity|raise|tranche)(?:,| in the round| in total| \([^()]{{1,30}}\))? (?:also )?(?:from|(?<!raise )(?<!round )by) (?:(?:(?:a |the )?(?:group|syndicate|number|range|mix|host|clutch|consortium) of )?{_WHAT})(?:(?:that |which )?(?:include[sd]?|including|such as|like),? {_WHAT})?)$"
)
_NAMED = sieve(
    rf"(?:[Ii]nvestors?|[Bb]ackers?|[Ss]hareholders|[Ff]unders|participants|financiers|supporters|heavyweights|names|angels|VCs|capitalists|leads|leaders)(?: in (?:the|its|this) (?:[\w$€£.-]+ ){{0,4}}?(?:round|financing|raise|deal|company|firm|start-?up)(?: into [A-Z]\w+)?)?(?:, which [^,;]{{4,60}})?,? "
    rf"(?:(?:also|have|who|that|which|now) )*(?:include[sd]?|including|such as|like|were|are|was|is|comprised?|comprising|consisting of|namely),? {_WHAT}$"
)
_DRAWN = sieve(
    rf"(?:as did|[Jj]oined by|joined in the (?:round|financing) by|alongside|followed by|round (?:in (?:19|20)[0-9]{{2}} )?(?:(?:has|had) )?(?:also )?(?:drew|drawn|attracted|included|includes|featured|involved|brought in|comprised|saw|welcomed)|financing (?:also )?(?:drew|attracted|included|includes|comprised)|"
    rf"(?:[Cc]o-)?[Ll]ed by|anchored by|(?:round|raise|funding|financing|million|billion|bn|[0-9]m|[Ss]eries [A-H]),? (?:backed|supported) by|(?:brought|bringing) (?:in|on)) {_WHAT}$"
)
# what the list does, behind it
_DOES = sieve(
    r"(?: \([^()]{1,40}\))?(?:, (?:the|an?|its|which|a unit|part) [^,;.]{3,90},)?(?:(?:,| \([^()]{1,30}\))? (?:each|all|both|also|too|jointly|then|have|had|has|which|who|as lead investors?|as leads?|re-?upped and|returned and)){0,3},? "
    r"(?:participat(?:ed|ing|es)|took part|taking part|taken part|takes part|contribut(?:ed|ing|es)|invest(?:ed|ing|s)? (?:in the|alongside|too|as well|\$|€|£)|invested[.,]|chipp(?:ed|ing) in|(?:put|putting|poured|pumped|injected|injecting) in (?:some )?(?:more|fresh|new|additional|further|extra) (?:money|cash|capital|funds?|funding)|co-led|co-lead|led the (?:[\w$€£.-]+ ){0,4}(?:round|investment|financing|raise|series)|"
    r"came (?:in|on board|along)|led(?=[;.])|followed on|re-?upped|joined (?:the|in|as|its|their|this|that)|joining (?:the|as|its|their)|backed (?:the|its|this) (?:[a-z]+ ){0,2}(?:round|raise|fundraising|financing)|(?:are|were|is|was) (?:also )?(?:among )?(?:the |its )?(?:other |existing |new |main |lead |co-lead |cornerstone |anchor |key |biggest |largest )*(?:investors|backers|funders|participants|lead investors?))"
)
# the two ends of a clause about a round: a series C that X led and that Y joined
_ROUND_THAT = sieve(rf"\b(?:round|raise|financing|funding|[Ss]eries [A-H]|and) (?:that|which) {_WHAT}$")
_LED = sieve(r" (?:(?:and|also|has|had|jointly|both) ){0,2}(?:co-?led|led|anchored|headed|joined|backed)\b")
_OF_ITS_OWN = sieve(
    r"(?: \([^()]{1,30}\))?(?:, (?:an?|the|its|which) [^,;.]{3,90},)? (?:also |later |has |have |had |will |then )?(?:picked|raised|secured|closed|landed|bagged|nabbed|scored|announced|said|received|attracted|acquired|bought|sold|signed|agreed|plans|launched|filed|is|was|got|took|won|sold|lent|built|struck|made|paid|(?!invested|participated|joined|contributed|backed|followed|chipped|returned|co-?led|doubled|matched)[a-z]+ed)\b"
)
_LENT = sieve(
    rf"(?:(?:[Ll]enders?|[Bb]anks?|[Bb]ookrunners?|[Aa]rrangers?|[Ss]yndicate|institutions|financiers)(?:,? (?:and|or) (?:[\w-]+ ){{0,2}}(?:managers|funds|lenders|banks|institutions|underwriters))?(?: (?:in|of|to|on|for) (?:the|its) (?:[\w-]+ ){{0,2}}(?:loan|facility|deal|financing))?,? (?:(?:that|which|who|also) )?(?:include[sd]?|including|such as|like|were|are|(?:is |was )?(?:made up|composed|comprised) of|comprise[sd]?|comprising|consist(?:s|ed|ing) of|namely)|"
    rf"(?:loans?|facility|facilities|financing|debt|credit line|package|revolver)(?: agreement)?(?: (?:to|for) (?:the )?[A-Z][^.;,]{{1,50}}?)?,?(?: which)? (?:(?:was|were|is|are|has been|had been|being) )?(?:also )?(?:jointly )?(?:(?:provided|arranged|underwritten|funded|financed|led|syndicated|supplied|committed|extended|supported|backed) by|co-?financed (?:with|by))|"
    rf"(?:loans?|facility|facilities|debt|credit line)(?: \([^()]{{1,40}}\))? (?:agreement )?(?:(?:is|are|was|were) )?(?:from|with)(?: (?:a|the) (?:group|syndicate|consortium|club|number) of)?|syndicate of banks,?(?: led by| including)?) {_WHAT}(?:(?:including|such as|like|led by),? {_WHAT})?$"
)
_ARRANGED = sieve(
    r"(?i:(?: (?:also|each|both|all|jointly))?(?: (?:(?:has |have )?acted|acts|act|acting|served|serves|serving|participated|participating|are|were|was|is|will act|joined|joining))?(?:,? as|,)?(?: the| its)? ?(?:joint |sole |co-|mandated |lead |initial |administrative |structuring |global |green |documentation |bookrunning |coordinating |exclusive |original |senior |joining |participating )*"
    r"(?:book-?runners?|arrangers?|lenders?|agents?|coordinators?)(?![a-z]))|(?: (?:also|jointly))? (?:provided|are providing|will provide|arranged|underwrote|financed|extended|led|committed) (?:the |an? |\$[\d.]+ ?\w+ )(?:[\w$€£.-]+ ){0,4}?(?:loan|facility|facilities|financing|debt|credit)"
)
_BESIDES = sieve(
    r"(?:[Ll]ead [Aa]rrangers?|[Bb]ookrunners?|[Uu]nderwriters?|[Ll]enders?)(?: (?:on|for|of|in) the (?:[\w-]+ ){0,3}?)?,? (?:along with|together with|alongside|with) (?:the )?$"
)
_PLEDGED = sieve(r"(?:['’]s)? (?:stock|shares)\b")  # a loan backed by X stock
_GATE = sieve(
    r"(?:round|rounds|series [a-h]|seed|raise[sd]?|raising|invest(?!ig)\w*|backers?|funders?|funding|financing|participa\w*|lenders?|loans?|facility|facilities|syndicate|arrangers?|bookrunners?|credit|debt)(?![a-z])"
)
_SUM = sieve(r"[$€£¥₹]\s?[0-9]|\b[0-9][0-9.]*\s?(?:million|billion|crore|bn)\b")
_LATEST = sieve(r"\b(?:latest|new|newest|current|this|fresh)\s(?:[a-z]+\s)?(?:round|financing|funding|raise|investment)\b")
# in brackets behind a round: (X and Y co-lead; Z, W join)
_BRACKET = sieve(r"\((?:[^()]{2,60}; )?$")
_JOIN = sieve(r" (?:also )?(?:co-)?(?:join|leads?|leading|joining|participating|took part|take part)(?:[;,)]|$)")
_ROUND = frozenset(("investment", "financing"))
_PUTS = frozenset(("en.deals.front", "en.deals.invest", "en.deals.lead"))  # whoever does this is no one's target in the same breath


_SELLERS = sieve(r"\b(?:[Ss]ellers?|[Vv]endors?) (?:is|are|was|were|includes?|included) ")
_PAYS_IN = frozenset(("en.deals.invest",))


class Listed(NamedTuple):
    names: list[Found[Any]]
    start: int
    end: int


def add_backers(scene: Scene, sentence: Span, parties: Sequence[Found[Any]], events: list[Event], shapes: Mapping[str, Shape]) -> None:
    """Let the investors and lenders that a sentence lists take part in what it tells, or in the round or loan told before it."""
    if not parties or _GATE.search(scene.lower, *sentence) is None:
        return
    parties = [f for f in parties if not _PLEDGED.match(scene.text, f.end)]
    for role, names, at in _sides(scene, sentence, parties):
        if role == "lender" and any(p.role == "issuer" for e in events if e.sentence == sentence for p in e.participants):
            continue  # banks that place an issue lend nothing
        give(scene, events, sentence, role, names, at, shapes)
    _level(events, sentence)
    here = [e for e in events if e.sentence == sentence and e.type == "investment"]
    for event in here:
        if (
            event.shape.name == "en.deals.raise"
            and event.participants
            and any(p.place == "list" for p in event.participants)
            and all(p.role == "investor" for p in event.participants)
            and not _SUM.search(scene.text, *sentence)
        ):
            event.shape, event.joins = shapes["deal:en.deals.lead"], True  # other investors in the round include X
        event.main = event.shape.follows and _LATEST.search(scene.text, *sentence) is not None
    put_in = {p.name for e in here if e.shape.name in _PUTS for p in e.participants if p.role == "investor"}
    for event in here:
        if event.shape.follows and any(p.role == "investee" and p.name in put_in for p in event.participants):
            event.participants = [replace(p, role="investor") if p.name in put_in else p for p in event.participants]


_OF_DEBT: Mapping[PartyRole, PartyRole] = {"investor": "lender", "investee": "borrower"}


def _level(events: Sequence[Event], sentence: Span) -> None:
    """Let who led a round lend where it is one of debt: $18 million in debt led by X."""
    last: Event | None = None
    for event in events:
        if event.sentence != sentence or event.type not in _ROUND:
            continue
        if event.shape.follows and last is not None and last.type == "financing":
            event.type = "financing"
            event.participants = [replace(p, role=_OF_DEBT.get(p.role, p.role)) for p in event.participants]
        elif not event.shape.follows:
            last = event


def _sides(scene: Scene, sentence: Span, parties: Sequence[Found[Any]]) -> Iterator[tuple[PartyRole, list[Found[Any]], int]]:
    text = scene.text
    for run in listed(scene, sentence, parties):
        if _SELLERS.search(text, sentence.start, run.start):
            continue
        left, right = text[max(run.start - 160, sentence.start) : run.start], text[run.end : min(run.end + 110, sentence.end)]
        if _LENT.search(left) or _ARRANGED.match(right) or _BESIDES.search(left):
            yield "lender", run.names, run.start
        elif _DOES.match(right) or (_BRACKET.search(left) and _JOIN.match(right)) or (_ROUND_THAT.search(left) and _LED.match(right)):
            yield "investor", run.names, run.start
        elif backed_before(scene.text, sentence, run.start):
            continue
        elif _NAMED.search(left) or _MONEY_FROM.search(left) or _DRAWN.search(left):
            yield "investor", run.names[:-1] if len(run.names) > 1 and _goes_on(scene, sentence, run) else run.names, run.start


def _goes_on(scene: Scene, sentence: Span, run: Listed) -> bool:
    """Whether the last name of a list is the subject of a clause of its own: led by X, and Y raised $12 million; in a round led by X, Y raised."""
    last = run.names[-1]
    if scene.text.endswith(", ", sentence.start, last.start) and _FRONTED.match(scene.text, sentence.start, run.start):
        return _VERBS.match(scene.text, last.end, sentence.end) is not None
    return (
        scene.text.endswith((", and ", ", "), sentence.start, last.start)
        and _OF_ITS_OWN.match(scene.text, last.end, sentence.end) is not None
    )


# what the subject does behind a round told first: After raising $3 million in a round led by X, Y will
_FRONTED = sieve(r"\W{0,3}(?:After|Since|Having|With|Following|Before|By|Through|Once|When|Upon|As|Under|Despite|Besides) ")
_VERBS = sieve(r"(?: \([^()]{1,30}\))? (?:has|have|had|will|would|is|was|can|could|may|plans|said|says|also|now|[a-z]+(?:s|ed))\b")


def listed(scene: Scene, sentence: Span, parties: Sequence[Found[Any]], between: re.Pattern[str] = _BETWEEN) -> Iterator[Listed]:
    """The names that stand in one list, without those that only say whose founder is meant; ``between``: what joins two of them."""
    names: list[Found[Any]] = []
    start = end = -1
    for found in parties:
        if (
            names
            and found.value.name == names[-1].value.name
            and scene.text[end : found.start] == " ("
            and scene.text[found.end : found.end + 1] == ")"
        ):
            end = found.end + 1  # its short form
            continue
        if end >= 0 and found.start - end <= _WIDEST and between.match(scene.text[end : found.start]):
            if _LAST.match(scene.text, end) and _TOLD_BY.match(scene.text, found.end, sentence.end):
                continue
            end = found.end
        else:
            if names:
                yield Listed(names, start, end)
            names, start, end = [], found.start, found.end
        if (
            _FOUNDER.match(scene.text, end) is None
            and _PART_OF.search(scene.text, max(found.start - 70, sentence.start), found.start) is None
        ):
            names.append(found)
    if names:
        yield Listed(names, start, end)


def _own(event: Event, at: int) -> bool:
    """Whether a place lies in the stretch of one of several events that one verb tells."""
    return event.fresh and event.land is not None and event.land.start <= at < event.land.end


def give(
    scene: Scene, events: list[Event], sentence: Span, role: PartyRole, names: Sequence[Found[Any]], at: int, shapes: Mapping[str, Shape]
) -> None:
    """Give the side to the event of this sentence that it belongs to, else to one of its own, which adds to the deal told last."""
    here = [e for e in events if e.sentence == sentence and e.type in _ROUND]
    if role == "investor" and here and all(e.type == "financing" for e in here):
        role = "lender"  # who takes part in a round of debt lends
    side = participants((Placed(f, "list"), role) for f in names)
    kin = [e for e in here if (e.type == "financing") == (role == "lender")]
    own = {p.name for e in kin for p in e.participants if p.place == "agent" and p.role == role and e.shape.name in _PAYS_IN}
    if len(own) > 1:
        side = [q for q in side if q.name not in own]  # X has put in $2 million; Y has put in $3 million
        if not side:
            return
    if role == "investor":  # raised $5 million from X; Z borrowed $3 million from Y
        lent = {
            p.name
            for e in here
            if e.type == "financing" and e.span.start > max((k.span.start for k in kin), default=at)
            for p in e.participants
            if p.role == "lender"
        }
        side = [q for q in side if q.name not in lent]
        if not side:
            return
    if role == "lender" and any(p.role == "lender" for e in kin for p in e.participants):
        side = [
            q for q in side if not any(p.name == q.name and p.role == "borrower" for e in kin for p in e.participants)
        ]  # a bank has a loan with it
    for event in kin:
        event.participants = _joined(event.participants, [q for q in side if q.name in {p.name for p in event.participants}])
    if kin:
        home = max(
            kin,
            key=lambda e: (len(kin) > 1 and _own(e, at), e.shape.name in _PAYS_IN, _funded(e), e.span.start < at, -abs(e.span.start - at)),
        )
        home.participants = _joined(home.participants, side)
        if (
            home.shape.name in _PAYS_IN
            and not _funded(home)
            and not _SUM.search(scene.text, *sentence)
            and all(p.role == "investor" for p in home.participants)
        ):
            home.shape, home.joins = (
                shapes["deal:en.deals.lead"],
                True,
            )  # an early backer also put in more money: into the round told before
        given = {p.name for p in home.participants}
        events[:] = [
            e
            for e in events
            if home.shape.name not in _PAYS_IN
            or e is home
            or e not in kin
            or not e.shape.follows
            or not {p.name for p in e.participants} <= given
        ]  # backers including X put $5 million into Y: told once
        if (
            role == "investor"
            and home.shape.name == "en.deals.raise"
            and scene.lower.endswith(("round", "financing", "raise", "funding"), *home.span)
            and all(p.role == "investor" for p in home.participants)
        ):
            home.shape, home.joins = shapes["deal:en.deals.lead"], True  # the investors in the round include: the one told before
        return
    shape = shapes["deal:en.deals.lead" if role == "investor" else "deal:en.deals.arrange"]
    span = Span(names[0].start, names[-1].end)
    events.append(
        Event(
            shape,
            shape.type,
            span,
            sentence,
            sentence,
            side,
            "completed" if role == "investor" else "agreed",
            plain=True,
            land=sentence,
            joins=True,
        )
    )


_TAKES: frozenset[PartyRole] = frozenset({"investee", "borrower"})


def _funded(event: Event) -> bool:
    """Whether the event names who gets the money: in a round that X led, Y raised."""
    return any(p.role in _TAKES for p in event.participants)


def _joined(held: Sequence[Participant], side: Sequence[Participant]) -> list[Participant]:
    """Those of an event with the side's: what a list says of a name is surer than where it stands."""
    new = {p.name: p for p in side}
    out = [replace(p, role=new[p.name].role) if p.name in new else p for p in held]
    return [*out, *(p for p in side if p.name not in {q.name for q in held})]
