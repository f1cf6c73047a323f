"""The events of one sentence: for each transaction word who takes part, what kind of deal it is, and how far it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import RUNNING, DealType, Event, Participant, PartyRole, Shape, Status
from torihiki.lang.en.deals.aided import granting, sided
from torihiki.lang.en.deals.around import Around
from torihiki.lang.en.deals.bids import BIDS
from torihiki.lang.en.deals.clauses import lands
from torihiki.lang.en.deals.contracts import chosen, faced, indefinite, statement, stranger
from torihiki.lang.en.deals.counted import counted
from torihiki.lang.en.deals.courted import courted
from torihiki.lang.en.deals.fitted import fitted
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.heard import OVER, RAISES, TRADED, guessed, long_ago, paid_for, whole_of
from torihiki.lang.en.deals.idle import idle
from torihiki.lang.en.deals.judges import overrule
from torihiki.lang.en.deals.kinds import kind_of
from torihiki.lang.en.deals.lands import promised
from torihiki.lang.en.deals.lent import secret
from torihiki.lang.en.deals.payers import borrowed_by_buyer
from torihiki.lang.en.deals.roles import roles_of
from torihiki.lang.en.deals.sides import borrowed, completed, people_of, told_so, turned
from torihiki.lang.en.deals.sites import one_more, sites, works
from torihiki.lang.en.deals.split import plural, split
from torihiki.lang.en.deals.status import bound, status_of, unsaid
from torihiki.lang.en.deals.tonnage import placed_by_number, traded_by_weight
from torihiki.lang.en.deals.totalled import totalled
from torihiki.lang.en.deals.turns import turn
from torihiki.lang.en.deals.understood import able, allied_before, understood
from torihiki.lang.en.deals.urged import urged
from torihiki.lang.en.deals.wares import by_trade, kind_by_wares
from torihiki.lang.en.deals.weight import BODY, bare, weak
from torihiki.values.change import replace

__all__ = ["told"]


# a unit that goes to the owners' shareholders has no buyer
_PARTS_WITH = ("spin", "spun", "demerg", "hive", "carve")


def told(around: Around, found: Sequence[Frame], shapes: Mapping[str, Shape]) -> Iterator[tuple[Event, Mapping[str, PartyRole]]]:
    """The events of the sentence's words, each with the roles that its places give."""
    scene, sentence = around.scene, around.sentence
    for frame in found:
        turn(scene, frame, shapes)
        overrule(scene, frame, around.parties)
    kept = [f for f in found if f.absorbed is None and not idle(f, scene, sentence) and not urged(scene, f)]
    stretches = lands(scene.text, sentence, [whole_of(f, found) for f in kept])
    tails = _tails(scene, kept, stretches)
    earlier: list[Participant] = []
    told_before: list[Participant] = []  # who put money into whom, in this sentence
    for at, (frame, whole) in enumerate(zip(kept, stretches, strict=True)):
        land = statement(scene, sentence, frame, whole)
        before = kept[max(at - 1, 0) : at]
        if before and frame.places.get("agent") and ";" in around.scene.text[before[0].cue.end : frame.cue.start]:
            before, earlier = [], []  # a statement of its own
        roles = roles_of(frame, scene, land)
        kind, people = _sides(around, frame, land, roles, before, earlier)
        if land != whole:  # whom the other part of a headline names
            elsewhere = {
                f.value.name for f in around.parties if whole.start <= f.start < whole.end and not land.start <= f.start < land.end
            }
            people = [p for p in people if p.place not in {"understood", "topic"} or p.name not in elsewhere]
        if not people and stranger(scene, frame):
            continue
        status, words = status_of(frame, scene, sentence, land)
        ago = kind in OVER and long_ago(scene, land, around.figures)
        once = (
            ago and status == "completed" and (frame.form != "noun" or (kind == "investment" and frame.verb in _TOOK) or frame.verb in _DID)
        )
        if status == "agreed" and not words and ago and not (frame.form == "verb" and _AHEAD.search(scene.before(frame.cue.start, 30))):
            status = "completed"
        if status == "planned" and (frame.places.get("award") or frame.gained) and not any(w.gives == "planned" for w in words):
            status = "agreed"  # the contract to build is won
        known = kind
        kind = kind_by_wares(around, frame, land, kind, people)
        if known == "other" and kind in TRADED and (frame.form == "verb" or chosen(frame)) and frame.shape.generic and len(people) == 1:
            people = completed(people, kind, _gone_on_about(around, frame, kind), earlier, around.sided)
        plain = not words and unsaid(scene, frame, status) and not frame.word.startswith(_PARTS_WITH)
        if status == "completed" and not words and kind in RUNNING and frame.shape.type != kind:
            status = "agreed"
        if (
            status == "agreed"
            and not words
            and frame.shape.name == "en.deals.invest"
            and (kind == "construction" or {p.role for p in people} == {"investor"})
        ):
            status = "planned"  # will put so much into a plant
        if status == "agreed" and kind == "divestiture" and not words and frame.word.startswith(_PARTS_WITH):
            status = "planned"
        if status == "completed" and kind == "construction" and promised(frame):
            status = "planned"
        if status == "agreed" and not words and kind == "financing" and _WILL_ISSUE.search(scene.text, land.start, frame.cue.end):
            status = "planned"  # will sell bonds in the autumn
        if plain and status in {"planned", "agreed"} and kind in _AT_ONCE and _listed_past(around):
            status = "completed"
        earlier = people = by_trade(around, frame, land, kind, people)
        if kind == "divestiture" and {p.role for p in people} == {"target", "acquirer"} and not _sold_on(frame, before):
            kind = "acquisition"  # nobody sells it but itself
        if kind == "investment" and {p.role for p in people} == {"investor"}:
            people = _once_more(people, told_before)
        told_before = people if {"investor", "investee"} <= {p.role for p in people} else told_before
        parts = fitted(around, frame, kind, people)
        slight = weak(frame, kind, people, scene, land, around.figures) or paid_for(scene, frame, before, land, around.figures)
        slight, people = (slight and len(parts) == len(people)) or _tranche(frame, scene, kind), parts
        for event in _events(around, frame, land, kind, people, status):
            event.cues, event.joins, event.plain = words, slight, plain
            event.tail = tails.get(at)
            event.earlier = once or (kind in RUNNING and status == "agreed" and _once_agreed(around, frame, land))
            event.fresh |= frame.shape.name in RAISES and _LAST.search(scene.text, sentence.start, frame.cue.start) is not None
            event.fresh |= once and _BEFORE.search(scene.text, sentence.start, frame.cue.start) is not None
            event.fresh |= (
                status == "cancelled"
                and long_ago(scene, land, around.figures)
                and (frame.led or _HAD_OFF.search(scene.text, *land) is not None)
            )
            event.fresh |= status == "completed" and _AFTER_IT.search(scene.text, sentence.start, frame.cue.end) is not None
            body = BODY.search(scene.text, land.start, frame.cue.end) if kind in _ALLIED and frame.form == "noun" else None
            event.fresh |= body is not None and scene.text.find(body[1]) == body.start(1)  # told by its name for the first time
            event.fresh |= kind in _MORE and frame.form == "verb" and _ONE_SUM_MORE.match(scene.text, frame.cue.end, land.end) is not None
            if (
                frame.form == "noun"
                and frame.shape.generic
                and len(people) > 1
                and _SIMILAR.search(scene.text, land.start, frame.cue.start)
            ):
                event.also, event.joins = True, False
            event.fresh |= status == "completed" and kind in _MORE and scene.text.endswith("after ", 0, land.start)
            event.private = (frame.shape.name in RAISES and _ROUND.search(scene.text, *land) is not None) or (
                kind == "ipo" and frame.form == "noun" and _AHEAD_OF.search(scene.text, sentence.start, frame.cue.start) is not None
            )
            event.bygone = (
                status == "cancelled"
                and frame.shape.name in BIDS
                and _EARLIER.search(scene.text, sentence.start, frame.cue.end) is not None
                and not _GIVEN_UP.search(scene.text, sentence.start, frame.cue.start)
            )
            event.fresh |= status == "cancelled" and kind == "supply" and len(people) == 1 and indefinite(scene, frame, land)
            event.fresh |= status in {"agreed", "completed"} and _had_before(around, frame, land)
            event.fresh |= (
                frame.form == "passive" and kind in OVER and len(people) == 1 and _BY_SOMEBODY.match(scene.text, frame.cue.end) is not None
            )
            event.loose, event.binding = bound(scene, sentence, status)
            event.total = status in {"agreed", "completed"} and kind in _MORE and totalled(scene, frame, land)
            yield event, roles


def _once_more(people: list[Participant], before: Sequence[Participant]) -> list[Participant]:
    """Let who put money into a firm, as the sentence told before, put more into the same: X, which took a third of Y in 2019, will inject $9 million."""
    if not {p.name for p in people} <= {p.name for p in before if p.role == "investor"}:
        return people
    return [*people, *(replace(p, place="understood") for p in before if p.role == "investee")]


_LINKED = sieve(r"(?:,| (?:that|which|who|whom)) [^,;]*$")
_REST = sieve(r",\s(?=(?:for|in an?|at) (?:(?:about|around|up to|some|nearly|more than|over|a total of) )?[A-Z]{0,3}[$€£¥₹]?\s?[0-9])")


def _tails(scene: Scene, kept: Sequence[Frame], stretches: list[Span]) -> dict[int, Span]:
    """By the place of its word, the rest of a statement behind a relative clause that tells something else, which is cut off from that one's stretch."""
    out: dict[int, Span] = {}
    for at in range(1, len(kept)):
        one, other = kept[at - 1], kept[at]
        last = at + 1 == len(kept) or stretches[at + 1] != stretches[at]
        if not last or stretches[at] == stretches[at - 1] or one.form == "noun":
            continue
        link = _LINKED.search(scene.text, one.cue.end, other.cue.start)
        rest = _REST.search(scene.text, other.cue.end, stretches[at].end) if link and _RELATIVE.search(link.group()) else None
        if rest is not None:
            out[at - 1] = Span(rest.end(), stretches[at].end)
            stretches[at] = Span(stretches[at].start, rest.start())
    return out


_RELATIVE = sieve(r"\b(?:which|that|who|whom)\b")


def _listed_past(around: Around) -> bool:
    """Whether the sentence is a line of a chronicle, and its day is over: September 2019: lists in Oslo."""
    anchor, first = around.scene.anchor, next((f for f in around.figures if f.kind == "date"), None)
    return (
        first is not None
        and anchor is not None
        and first.value.end is not None
        and first.value.end < anchor
        and _LINE.fullmatch(around.scene.text, around.sentence.start, first.start) is not None
        and _LINED.match(around.scene.text, first.end) is not None
    )


def _sides(
    around: Around, frame: Frame, land: Span, roles: Mapping[str, PartyRole], before: Sequence[Frame], earlier: Sequence[Participant]
) -> tuple[DealType, list[Participant]]:
    """The kind that a word gives by itself, and who takes part: whom it names, and whom it leaves understood."""
    scene, shape = around.scene, frame.shape
    kind = kind_of(frame, scene, land)
    people = turned(people_of(frame, roles), shape.type, kind)
    if not shape.generic and bare(frame, scene, around.sentence):
        people = [p for p in people if p.spans[0].start < frame.cue.start]  # the venture will help X
    people = allied_before(scene, around.sentence, frame, kind, people, around.parties)
    people = understood(scene, frame, roles, people, around.topic, around.main, kind)
    if not (shape.generic and shape.guesses and len(people) == 2):  # which of two sides is which is asked again: see as_before
        people = told_so(people, around.sided, around.parties, around.sentence.end)
    if not _alone(scene, frame, land, kind) and (
        frame.form == "noun" or frame.gained or any(f.kind != "date" for f in around.figures if land.start <= f.start < land.end)
    ):
        meant = [*frame.places.get("agent", ()), *_beside(frame, kind, before), *_gone_on_about(around, frame, kind)]
        if kind in {"financing", "subsidy"}:
            told = {p.name for p in earlier if p.role in _TAKERS}  # a grant of $6 billion and $5 billion in loans
            taker = [f for f in around.parties if f.value.name in told and around.sentence.start <= f.start < frame.cue.start]
            meant = [*taker, *(f for f in meant if around.sided.get(f.value.name, set()) & _TAKERS), *meant, *_taker(around)]
        people = completed(people, kind, meant, earlier, around.sided, both=frame.form == "noun")
    people = courted(around, frame, kind, people)
    if kind == "investment" and shape.name in RAISES and borrowed(people, scene.text[land.start : land.end]):
        kind, people = "financing", turned(people, "investment", "financing")
    if kind == "financing":
        people = borrowed_by_buyer(around, people)
    if kind == "subsidy":
        people = sided(granting(scene, around.sentence, people))
    return kind, people


def _alone(scene: Scene, frame: Frame, land: Span, kind: DealType) -> bool:
    """Whether nobody else is meant: with a carmaker; a stake in the venture."""
    if _UNNAMED.match(scene.text, frame.cue.end, land.end) is not None:
        return True
    return kind == "investment" and _IN_THING.match(scene.text, frame.cue.start, land.end) is not None


def _beside(frame: Frame, kind: DealType, before: Sequence[Frame]) -> list[Found[Any]]:
    """Who stands at the word just before."""
    if kind == "subsidy":
        return [
            f for e in before if e.shape.type in {"construction", "investment"} for f in e.places.get("agent", ())
        ]  # where the state gives
    if kind == "investment":
        return [
            f
            for e in before
            for place in ("agent",) * (e.shape.name in RAISES) + ("in",) * (e.shape is frame.shape)
            for f in e.places.get(place, ())
        ]  # raised money when X put in; X has put money into Y, and Z has put in more
    return [
        f
        for e in before
        if kind in TRADED and not (e.shape.name in RAISES and frame.places.get("agent"))  # X raises $5 million, Y inks a power deal
        for place, held in e.places.items()
        if place != "agent" or e.shape.name != frame.shape.name
        for f in held
    ]


def _gone_on_about(around: Around, frame: Frame, kind: DealType) -> list[Found[Any]]:
    """Whom the text goes on about, unless goods are sold to nobody in particular, or the deal is the one told before: the lease."""
    if kind == "supply" and frame.form != "noun" and not chosen(frame) and not _BOUND.search(around.scene.text, *around.sentence):
        return []
    if frame.form == "noun" and _DEFINITE.search(around.scene.text, around.sentence.start, frame.cue.start):
        return []
    return able(frame, kind, [*around.topic.run, *around.main])


def _sold_on(frame: Frame, before: Sequence[Frame]) -> bool:
    """Whether what is told as bought is sold in the same breath: bought for $12 billion in 2012 and sold to X."""
    last = before[-1] if before else None
    return (
        last is not None
        and frame.shape.name == "en.deals.sell"
        and last.shape.name == "en.deals.acquire"
        and frame.form == last.form == "passive"
    )


def _taker(around: Around) -> list[Found[Any]]:
    """The one firm that the article has told to get money."""
    names = {name for name, roles in around.sided.items() if roles & _TAKERS}
    told = [f for f in around.parties if f.start < around.sentence.start and f.value.name in names]
    return told[-1:] if len(names) == 1 else []


def _once_agreed(around: Around, frame: Frame, land: Span) -> bool:
    """Whether a contract is told as one more of a year before: in 2021 X agreed to supply, signed a similar one in 2022."""
    scene = around.scene
    if frame.form == "noun" and _ONE_MORE.search(scene.text, land.start, frame.cue.start) is None:
        return False
    return frame.form != "passive" and long_ago(scene, land, around.figures)


def _had_before(around: Around, frame: Frame, land: Span) -> bool:
    """Whether a sum and a day of its own, and the past perfect, tell another deal than the one before."""
    scene = around.scene
    had = _HAD.search(scene.text, land.start, frame.cue.end)
    if had is None or _REPORTED.search(scene.text, around.sentence.start, had.start()) is not None:
        return False
    held = {f.kind for f in around.figures if land.start <= f.start < land.end}
    return "date" in held and bool(held & {"amount", "quantity"})


def _events(around: Around, frame: Frame, land: Span, kind: DealType, people: Sequence[Participant], status: Status) -> Iterator[Event]:
    """One event for each deal that the word tells."""
    scene, sentence, figures = around.scene, around.sentence, around.figures
    valued = (
        kind == "investment"
        and frame.shape.name in RAISES
        and status in {"rumoured", "planned"}
        and any(f.kind == "amount" and f.value.role == "valuation" for f in figures)
    )
    for nth, (sides, stretch) in enumerate(split(scene, frame, kind, people, land, figures)):
        form = guessed(frame, scene, sentence, sides)
        form = replace(form, generic=False) if kind == "subsidy" and form.generic else form  # whose sides are known
        span = Span(frame.cue.start, frame.cue.end)
        event = Event(form, kind, span, sentence, stretch, sides, status, land=stretch)
        event.fresh, event.each = nth > 0, plural(scene, frame)
        event.joint = form.generic and frame.form == "noun" and _JOINT.search(scene.text, sentence.start, frame.cue.end) is not None
        event.sized = valued or traded_by_weight(scene, frame, kind, sides, stretch) or placed_by_number(scene, frame, stretch)
        if kind == "construction":
            event.works = works(scene, stretch)
            event.sites, event.one_more = sites(scene, stretch, around.parties), one_more(scene, span, stretch)
        event.by_name = frame.form == "noun" and _called(scene, frame)
        secretly = faced(scene, frame, stretch, figures) if kind == "supply" else kind == "lease" and secret(scene, frame)
        secretly = secretly or frame.shape.name == "en.deals.screen"  # what is shown says whose it is
        event.faced = len(sides) == 1 and secretly
        event.sized = event.sized or counted(scene, frame, kind, sentence)
        yield event


# one contract of several: a three-way deal, a multi-party compute agreement
_JOINT = sieve(
    r"\b(?:(?:three|four|five|six|multi|tri)-?(?:way|party|partner|company|cornered|sided)|tripartite|trilateral|multilateral|quadripartite|triangular)\s(?:[\w$€£.,-]+\s){0,5}?[a-z]+$",
    re.IGNORECASE,
)
_KNOWN = sieve(r"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts|[Tt]heir) (?:[a-z-]+ )?$")


def _called(scene: Scene, frame: Frame) -> bool:
    """Whether a word for a deal has the name of a side before it and the article before that: the Mars sale."""
    before = frame.places.get("before") or []
    return (
        bool(before)
        and before[-1].end + 1 == frame.cue.start
        and _KNOWN.search(scene.text, max(before[0].start - 24, 0), before[0].start) is not None
    )


_ALLIED: frozenset[DealType] = frozenset({"partnership", "joint_venture"})
_TRANCHE = sieve(r"(?: [\w-]+){0,4} tranche of ")
_BACK = frozenset(("en.parties.back", "en.deals.pronoun"))


def _tranche(frame: Frame, scene: Scene, kind: DealType) -> bool:
    """Whether money is only a part of what was told before: the company will receive a first tranche of."""
    doing = [*frame.places.get("agent", ())]
    if kind != "financing" or not doing or any(f.rule not in _BACK for f in doing):
        return False
    return _TRANCHE.search(scene.text, doing[-1].end, scene.sentence(frame.cue.start).end) is not None


_SIMILAR = sieve(r"\b(?:similar|comparable|equivalent|identical|parallel) (?:[\w$€£.-]+ ){0,3}$")  # what it told of is of the same kind
_DID = frozenset(("made", "did"))  # made an acquisition in 2015
_TOOK = frozenset(("took", "taken", "bought", "acquired", "purchased", "sold"))
_AT_ONCE: frozenset[DealType] = frozenset({"ipo", "acquisition", "divestiture", "merger", "investment"})
_LINE, _LINED = sieve(r"\W{0,6}(?:In |On )?"), sieve(r"\W{0,3}(?::|—|–| -)\W{0,4}[A-Z]")
_MORE: frozenset[DealType] = frozenset({"financing", "investment", "subsidy"})
# lent X $98 million and agreed to lend it another $350 million
_ONE_SUM_MORE = sieve(r"(?: (?!by\b|from\b)[\w.&'’-]+){0,4}? (?:another|a further|an additional|an extra) (?:[A-Z]{0,3}[$€£¥₹] ?)?[0-9]")
_AHEAD = sieve(r"\b(?:will|would|is to|are to|plans? to)\s(?:[a-z]+\s)?$")  # will acquire X, which last year earned
_TAKERS: frozenset[PartyRole] = frozenset({"investee", "borrower", "grantee", "issuer"})
# a contract in operation stays agreed: who bought power for ten years, or sold aircraft, is bound; what was spent on goods is paid
_UNNAMED = sieve(
    r"s?\s(?:with|from|by)\s(?:an?|several|multiple|unnamed|undisclosed|two|three|some|many|various|other)\s(?=[a-z])(?![^.;,]{0,60}?\s[A-Z][a-z])"
)
# what tells that somebody is bound to supply, or to take: who sells, ships or uses goods without a word of it does so to nobody in particular
_BOUND = sieve(
    r"\b(?:contract\w*|agree\w*|deals?|pacts?|accords?|(?:sign|order|reserv|commit|prepa|book)(?:s|ed|d|ted|id)|orders?|tenders?|for (?:[\w-]+ )?(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) years)\b",
    re.IGNORECASE,
)
_WILL_ISSUE = sieve(r"\b(?:will|would) (?:also |soon |then )?(?:sell|issue|offer|place|market)\b")
_BY_SOMEBODY = sieve(
    r" by (?:an?|another) (?:[a-z-]+ ){0,3}?(?:group|partnership|company|firm|concern|consortium|fund|bidder|investors?|buyer|rival)\b(?! (?:of|led|headed|controlled|including|called|named) )"
)
_LAST = sieve(r"\b(?:last|previously) $")
_TENANT = sieve(
    r"\b(?:with|to|by|for) (?:an?|one|two) (?:[\w.-]+ ){0,5}?(?:hyperscalers?|tenants?|(?:cloud|AI|hyperscale|anchor) customers?|technology company|tech company)\b"
)
# money that is raised before a listing is none that it brings in: a round ahead of its planned flotation
_AHEAD_OF = sieve(r"\b(?:ahead of|before|prior to|in the run-?up to) (?:an?|its|the|their)? ?(?:[a-z-]+ ){0,3}$")
_BEFORE = sieve(r"\bhad (?:already|previously|earlier|once|first|before that) $")  # years ago, another deal than today's
# had signed a $5 billion contract in June: another than the one that is told
_HAD = sieve(
    r"\bhad (?:also |already |previously |earlier |just )?(?:signed|won|landed|agreed|bought|acquired|sold|ordered|raised|invested|secured|awarded|struck|taken|placed|leased|licensed|borrowed|clinched)\b"
)
_REPORTED = sieve(
    r"\b(?:said|says|announced|confirmed|disclosed|revealed|reported|added|told)\b[^.;]{0,70}$"
)  # said on Monday it had ordered
_EARLIER = sieve(
    r"\b(?:earlier|previous(?:ly)?|initial(?:ly)?|first|original|prior|[Ll]ast (?:week|month|year|[A-Z][a-z]+day)|[Oo]n (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z.]* [0-9]{1,2}|"
    r"(?:had|has) (?:already |twice )?(?:rejected|rebuffed|spurned|turned down|snubbed|dismissed))\b"
)
# on May 4, X withdrew its bid: the one that stood
_GIVEN_UP = sieve(
    r"\b(?:withdr[ae]wn?|withdraws|dropped|drops|abandon(?:s|ed)|pulled|scrapp?(?:s|ed)|terminated|call(?:s|ed) off) (?:its|the|their|that) (?!(?:earlier|previous|initial|first|original|prior|lower)\b)(?:[\w$€£.,-]+ ){0,4}$"
)
_ROUND = sieve(r"\b[Ss]eries [A-H]\b|\b(?:funding|venture|seed|financing|fundraising|growth) round\b")
_AFTER_IT = sieve(
    r"\bafter (?:taking|buying|acquiring|purchasing) (?:[\w%.-]+ ){0,6}?\S+$"
)  # bought it after taking a stake two years earlier
_HAD_OFF = sieve(
    r"\bhad (?:already |previously |earlier |once )?(?:turned down|rejected|rebuffed|spurned|dropped|abandoned|scrapped|called off|walked away|withdrawn)\b"
)
_ONE_MORE = sieve(r"\b(?:an?|another|its first|their first|two|three|four|several)\s(?:[\w$€£.,-]+\s){0,6}$", re.IGNORECASE)
_DEFINITE = sieve(r"\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:[\w-]+ )?$")
_IN_THING = sieve(
    r"(?:[\w-]+ ){0,2}?in (?:the|a|an|this|that|its|their|(?:one|two|both|each) of (?:the|its|their)) (?:[\w-]+ ){0,4}?(?:trains?|phase|expansion|JV|venture|project|mine|field|plant|terminal|consortium|facility|development|block|pipeline|port|airport)(?![a-z])"
)
