"""Deals in English: which transaction words stand where, and who fills their places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.deals.digest import Digest
from torihiki.deals.gather import actors
from torihiki.deals.shape import DealType, Event, Participant, PartyRole
from torihiki.lang.en.deals.awards import Awards
from torihiki.lang.en.deals.backers import add_backers
from torihiki.lang.en.deals.clauses import lands
from torihiki.lang.en.deals.days import date_role
from torihiki.lang.en.deals.denials import denial
from torihiki.lang.en.deals.founders import founded
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.frames import frames
from torihiki.lang.en.deals.funded import funded
from torihiki.lang.en.deals.gapped import gapped
from torihiki.lang.en.deals.heads import headed
from torihiki.lang.en.deals.heard import OVER, RAISES, TRADED, guessed, long_ago, open_sided, paid_for, whole_of
from torihiki.lang.en.deals.kinds import GOODS, kind_of, offices
from torihiki.lang.en.deals.lengths import lasts
from torihiki.lang.en.deals.lent import lent
from torihiki.lang.en.deals.makers import apart, sold
from torihiki.lang.en.deals.paid import chartered, let, paid
from torihiki.lang.en.deals.premises import Premises
from torihiki.lang.en.deals.publishers import licensed, publishers
from torihiki.lang.en.deals.rivals import rival
from torihiki.lang.en.deals.rows import tabled
from torihiki.lang.en.deals.series import further
from torihiki.lang.en.deals.shapes import SHAPES, VETOES
from torihiki.lang.en.deals.sides import borrowed, completed, gone, people_of, roles_of, turned
from torihiki.lang.en.deals.split import plural, split
from torihiki.lang.en.deals.status import status_of, unsaid
from torihiki.lang.en.deals.sums import standing
from torihiki.lang.en.deals.terms import terms
from torihiki.lang.en.deals.topic import Topic
from torihiki.lang.en.deals.turns import turn
from torihiki.lang.en.deals.understood import understood
from torihiki.lang.en.deals.urged import hired, urged
from torihiki.lang.en.deals.weight import bare, idle, weak
from torihiki.lang.en.deals.words import GETS, NOUN, VERB
from torihiki.lang.en.parties.table import cells
from torihiki.values.change import replace

__all__ = ["EnglishDeals"]

_GOODS: tuple[tuple[DealType, re.Pattern[str]], ...] = (
    ("lease", sieve(r"\bleas(?:e|ed|ing|es)\b")),  # not: Air Lease
    ("licensing", sieve(r"\b(?:licen[cs](?:e|ed|es|ing)|(?:commerciali[sz]ation|marketing|worldwide|global|exclusive|upfront for) rights|(?<!pre-emptive )(?<!voting )rights to (?!buy|acquire|purchase|sell|subscribe|vote|use|build|develop|appoint|nominate|take|match|participate|shares|its shares)|patents?|archives?|journalism|news content)\b", re.IGNORECASE)),
    ("cloud", sieve(r"\b(?:cloud (?:services?|computing|capacity|infrastructure)|comput(?:e|ing)|hosting|data cent(?:er|re) capacity|GPUs?|AI infrastructure)\b", re.IGNORECASE)),
    ("supply", sieve(r"\b(?:nuclear|electricity|reactors?|wind farms?|solar|geothermal|hydropower|hydroelectric|clean energy|carbon[- ](?:free|removal)|offtake|power plants?)\b", re.IGNORECASE)),
    ("cloud", sieve(r"\b(?:cloud|infrastructure|host)\b", re.IGNORECASE)),
    ("supply", sieve(r"\b(?:supply|suppl(?:ier|ies)|power|energy|megawatts?|wafers?|orders?|turbines?|HBM\w*|memory|chips|batter(?:y|ies)|cells|lasers?|output|aircraft|airliners?|jets?)\b", re.IGNORECASE)),
    ("partnership", sieve(r"\b(?:jointly|together|develop(?:ing|ment)?|collaborat\w*|commerciali[sz]\w+|integrat\w+|research)\b", re.IGNORECASE)),
    ("licensing", sieve(r"\b(?:inhibitors?|antibod(?:y|ies)|vaccines?|drug candidates?|compounds?|cell therap(?:y|ies)|gene therap(?:y|ies)|pre-?clinical|clinical[- ]stage|biosimilars?|royalt(?:y|ies))\b", re.IGNORECASE)),
)  # fmt: skip

_DEALS = r"(?:deals|agreements|contracts|transactions|investments|acquisitions|partnerships|mergers|bids|disposals|takeovers|orders|awards|fundraisings|rounds|IPOs)"


class EnglishDeals:
    """The deal room of English (see ``deals.room.DealRoom``)."""

    words = (
        *((w, VERB + s.name, None, False) for s in SHAPES for w in s.words),
        *((w, NOUN + s.name, None, False) for s in SHAPES for w in s.nouns),
        *((w, "veto", None, False) for w in VETOES),
    )
    shapes = SHAPES
    goods = _GOODS
    traded: tuple[tuple[DealType, re.Pattern[str]], ...] = ()  # frames tell what is traded
    terms = staticmethod(terms)
    date_role = staticmethod(date_role)
    sums = sieve(r"(?:In total|In all|Altogether|Together|Combined|Taken together|All told|Added up),? ", re.IGNORECASE)
    again = sieve(
        r"\b(?:the|this) (?:[a-z]+ )?(?:deal|transaction|acquisition|merger|agreement|takeover|contract|purchase|partnership|joint venture|investment|round|offering|loan)\b|\bclosing (?:is|was)\b",
        re.IGNORECASE,
    )
    whole = None  # frames tell it
    along = sieve(
        r"\b(?:also|separately|in addition|additionally)\b[^.;]{0,40}\b(?:announced|disclosed|said|unveiled|revealed|signed)\b",
        re.IGNORECASE,
    )
    jointly = sieve(
        r"\b(?:the|these|both|all(?: of the)?|all (?:two|three|four|five|of these))(?: (?:two|three|four|five|new|latest))? (?:deals|agreements|contracts|transactions|investments|acquisitions|partnerships|purchases|orders|pacts|projects)"
        r",?(?: (?:which|that|all))?(?: were| was)? (?:announced|unveiled|disclosed|revealed|signed)(?: jointly| together| late| early)?(?: on)?\s$",
        re.IGNORECASE,
    )
    relative = sieve(
        r"(?<!deal)(?<!deals)(?<!agreement)(?<!contract)(?<!takeover)(?<!acquisition)(?<!merger)(?<!purchase)(?<!offer)(?<!bid)(?<!sale)(?<!order)(?<!round)(?<!loan)(?<!venture)(?<!transaction)(?<!investment),"
        r" (?:which|who|whose|where)\b(?=[^,;]*$)",
        re.IGNORECASE,
    )
    lists = sieve(
        r"(?: that)?(?: (?:it|they|the [\w-]+)(?: has| have| had)?)?(?: (?:signed|won|struck|agreed|agreed on|secured|landed|booked|completed|closed|inked|announced|unveiled))?(?: (?:on|to))?"
        rf" (?:two|three|four|five|six|several|a (?:pair|trio|series|raft|number) of|a couple of)(?: (?:new|more|further|additional|separate|large|major|long-term|other)){{0,2}} (?:[\w-]+ )?(?:{_DEALS}|leases|licences|licenses|loans|projects|joint ventures)\b",
        re.IGNORECASE,
    )
    coming = sieve(
        r"\b(?:will|would|should|shall|(?:is|are|was|were) (?:to|due|set|scheduled|slated|expected|planned|foreseen|targeted|projected)|expects?|expected|aims?|hopes?|plans?|planned|due|scheduled|targets?|targeted)\b",
        re.IGNORECASE,
    )
    listed = sieve(
        rf"(?:\bfollowing (?:[\w-]+,? ){{0,3}}?{_DEALS}\b|\b{_DEALS} (?:(?:listed )?below|that follow)\b|\bhere (?:are|is) (?:[\w-]+ ){{0,4}}?{_DEALS}\b)[^.;\n]{{0,50}}?\b(?:reported|announced|unveiled|disclosed|signed|made|struck)\b[^.;\n]{{0,40}}?(?:\bon)?\s$"
        rf"|\b(?:each|both|all|separately) (?:announced|unveiled|disclosed|signed) (?:[\w-]+ ){{0,3}}?{_DEALS}(?: on)?\s$",
        re.IGNORECASE,
    )
    dates_lead = False
    unnamed: DealType = "partnership"
    priced: Sequence[tuple[frozenset[DealType], re.Pattern[str]]] = ()
    standing = staticmethod(standing)
    lasts = staticmethod(lasts)

    def __init__(self) -> None:
        self._shapes = {label + s.name: s for s in SHAPES for label in (VERB, NOUN)}

    def spoken(self, scene: Scene, cues: Sequence[Word]) -> Sequence[Word] | None:
        """One word a place, where the words around let it be meant so; a table may tell of deals without any."""
        meant = _distinct(w for w in cues if w.label in self._shapes and self._meant(scene, scene.sentence(w.start), w))
        return meant if meant or cells(scene) else None

    def events(self, draft: Draft, cues: Sequence[Word]) -> list[Event]:
        """The events of an article in order of their transaction words; a pronoun's subject is filled from the topic."""
        scene = draft.scene
        parties = sorted([*actors(draft.found), *publishers(scene, draft.found)], key=lambda f: f.start)
        if not parties:
            return []
        figures = Starting(f for f in draft.found if f.kind != "party")
        people = Starting(parties)
        events: list[Event] = []
        topic = Topic()
        sided: dict[str, set[PartyRole]] = {}
        awards, premises = Awards(self._shapes), Premises()
        digest = Digest.of(draft)
        main = _main(parties) if not digest else []
        part = 0
        told = Starting(cues)
        table = tabled(scene, people, self._shapes)
        last = max([w.start for w in cues] + [*table], default=-1)
        for sentence in scene.sentences:
            if digest.at(sentence.start) != part:
                part, topic = digest.at(sentence.start), Topic()
            if sentence.start in table:
                events.append(table[sentence.start])
                continue
            here = [*told.within(*sentence)]
            inside = [*people.within(*sentence)]
            if not here and not inside:
                continue
            told_here: list[Event] = []
            if sentence.start <= last:  # what the rest goes on about is asked by nobody
                topic.open(scene, sentence, inside, told=bool(here))
                own = figures.within(*sentence)
                first = headed(scene, sentence, inside, own, self._shapes)
                if first is not None:
                    told_here, topic.run = [first], [inside[0]]
                found, subject = frames(scene, sentence, inside, here, own, self._shapes, topic.run)
                for frame in found:
                    lent(scene, sentence, frame, inside)
                    hired(scene, frame, inside)
                    funded(scene, sentence, frame, inside)
                for event, roles in self._sentence(scene, sentence, found, topic, main, own, parties, sided):
                    rival(scene, event, events)
                    _note(sided, event)
                    told_here += [event, *further(scene, event, roles, inside), *gapped(scene, event, inside, own)]
                told_here += founded(scene, sentence, inside, self._shapes)
                topic.close(scene, sentence, subject)
                if first is not None:
                    topic.run = [inside[0]]
            told_here = awards.read(scene, sentence, inside, figures, told_here)
            told_here = premises.read(scene, sentence, inside, told_here)
            if events and not told_here:
                denied = denial(scene, sentence, inside)
                told_here += [denied] if denied is not None else []
            add_backers(scene, sentence, inside, told_here, self._shapes)
            events += told_here
        return events

    def _meant(self, scene: Scene, sentence: Span, cue: Word) -> bool:
        """Whether the words around let the word be meant so."""
        shape = self._shapes[cue.label]
        if "-" in {scene.text[cue.start - 1 : cue.start], scene.text[cue.end : cue.end + 1]}:
            return False  # a part of a longer word: Oracle-built, buy-in
        if _OFFSHOOT.match(scene.text, cue.start, sentence.end):
            return False  # its spinoff Veltra: what a firm is
        if _TRADE.match(scene.text, cue.start, sentence.end):
            return False  # a leasing company: what a firm is
        if _BACKED.fullmatch(scene.lower, cue.start, cue.end) and (
            _STANDS_BY.match(scene.text, cue.end, sentence.end) or _WHOSE.search(scene.text, sentence.start, cue.start)
        ):
            return False  # backs a rival in its fight with a regulator; the private equity backed X
        if _PUT.fullmatch(scene.lower, cue.start, cue.end) and not _SUM_INTO.match(scene.text, cue.end, sentence.end):
            return False  # put in place
        if _POURED.fullmatch(scene.lower, cue.start, cue.end) and not _INTO.match(scene.text, cue.end, sentence.end):
            return False  # heat pumps, pours of concrete
        if (
            shape.name == "en.deals.award"
            and _GRANTS.fullmatch(scene.lower, cue.start, cue.end)
            and not _GIVEN.match(scene.text, cue.end, sentence.end)
        ):
            return False  # approved grants to X
        if shape.needs and not re.search(shape.needs, scene.text[sentence.start : sentence.end], re.IGNORECASE):
            return False
        verbal = not shape.behind or cue.label.startswith(NOUN) or scene.lower[cue.start : cue.end] in shape.nouns
        if shape.passive and not shape.common and scene.text.startswith(" by ", cue.end):
            return True
        return verbal or re.match(shape.behind, scene.text[cue.end : sentence.end], re.IGNORECASE) is not None

    def _sentence(
        self,
        scene: Scene,
        sentence: Span,
        found: list[Frame],
        topic: Topic,
        main: list[Found[Any]],
        figures: Sequence[Found[Any]],
        parties: Sequence[Found[Any]],
        sided: Mapping[str, set[PartyRole]],
    ) -> Iterator[tuple[Event, Mapping[str, PartyRole]]]:
        """The events of the sentence's words, each with the roles that its places give."""
        for frame in found:
            turn(scene, frame, self._shapes)
        kept = [f for f in found if f.absorbed is None and not idle(f, scene, sentence) and not urged(scene, f)]
        stretches = lands(scene.text, sentence, [whole_of(f, found) for f in kept])
        earlier: list[Participant] = []
        for at, (frame, land) in enumerate(zip(kept, stretches, strict=True)):
            before = kept[max(at - 1, 0) : at]
            shape = frame.shape
            kind = kind_of(frame, scene, land)
            roles = roles_of(frame, scene, land)
            people = turned(people_of(frame, roles), shape.type, kind)
            if not shape.generic and bare(frame, scene, sentence):
                people = [p for p in people if p.spans[0].start < frame.cue.start]  # the venture will help X
            people = understood(scene, frame, roles, people, topic, main, kind)
            alone = _UNNAMED.match(scene.text, frame.cue.end, land.end) is not None  # with a carmaker: nobody else is meant
            alone = alone or (
                kind == "investment" and _IN_THING.match(scene.text, frame.cue.start, land.end) is not None
            )  # a stake in the venture
            if not alone and (
                frame.form == "noun" or frame.gained or any(f.kind != "date" for f in figures if land.start <= f.start < land.end)
            ):
                told = [
                    f
                    for e in before
                    if kind in TRADED
                    for place, held in e.places.items()
                    if place != "agent" or e.shape.name != frame.shape.name
                    for f in held
                ]
                around = [*topic.run, *main] if kind != "supply" or frame.form == "noun" or _BOUND.search(scene.text, *sentence) else []
                people = completed(people, kind, [*frame.places.get("agent", ()), *told, *around], earlier, sided)
            if kind == "investment" and frame.shape.name in RAISES and borrowed(people, scene.text[land.start : land.end]):
                kind, people = "financing", turned(people, "investment", "financing")
            if kind == "subsidy":
                people = [replace(p, role="grantor" if p.official or offices(p.name) else "grantee") for p in people]
            status, words = status_of(frame, scene, sentence, land)
            if status == "agreed" and not words and kind in OVER and long_ago(scene, land, figures):
                status = "completed"
            span = Span(frame.cue.start, frame.cue.end)
            if kind == "other":
                kind = _dealt(scene, land, parties) or _dealt(scene, sentence, parties) or "other"
            if (
                kind == "other"
                and (
                    _said(GOODS, scene, land, parties)
                    or shape.name == "en.deals.choose"
                    or gone(frame, scene, land)
                    or (frame.verb in GETS and any(frame.places.get(p) for p in ("for", "with", "from", "by")))
                    or (frame.verb in GETS and frame.places.get("owner") and frame.places.get("agent"))
                )
                and not any(p.cloud for p in people)
            ):
                kind = "supply"
            people = apart(people, parties) if kind == "supply" else people
            if kind == "supply" and (shape.generic or open_sided(frame) or (shape.name == "en.deals.acquire" and frame.form == "noun")):
                people = sold(
                    scene,
                    people,
                    scene.text[slice(*land)],
                    parties,
                    won=frame.verb in GETS or gone(frame, scene, land),
                    generic=shape.generic,
                )
            if kind == "licensing":
                people = paid(scene, licensed(scene, frame, people), generic=shape.generic)
            if kind == "lease":
                people = let(scene, people, generic=shape.generic)
                people = chartered(people) if shape.name == "en.deals.charter" else people
            earlier = people
            slight = weak(frame, kind, people, scene, land, figures) or paid_for(scene, frame, before, land, figures)
            plain = not words and unsaid(scene, frame, status)
            for nth, (sides, stretch) in enumerate(split(scene, frame, kind, people, land, figures)):
                valued = (
                    kind == "investment"
                    and shape.name in RAISES
                    and status in {"rumoured", "planned"}
                    and any(f.kind == "amount" and f.value.role == "valuation" for f in figures)
                )
                form = guessed(frame, scene, sentence, sides)
                form = replace(form, generic=False) if kind == "subsidy" and form.generic else form  # whose sides are known
                yield (
                    Event(
                        form,
                        kind,
                        span,
                        sentence,
                        stretch,
                        sides,
                        status,
                        words,
                        plain=plain,
                        land=stretch,
                        joins=slight,
                        fresh=nth > 0,
                        each=plural(scene, frame),
                        sized=valued,
                    ),
                    roles,
                )

    def provides(self, scene: Scene, event: Event) -> bool | None:
        """Which side provides is read from the verb that a contract leads to, where there is one."""
        return None


_OFFSHOOT = sieve(r"[Ss]pin-?(?:off|out)s?\s(?=[A-Z])")
_UNNAMED = sieve(
    r"s?\s(?:with|from|by)\s(?:an?|several|multiple|unnamed|undisclosed|two|three|some|many|various|other)\s(?=[a-z])(?![^.;,]{0,60}?\s[A-Z][a-z])"
)
# what tells that somebody is bound to supply, or to take: who sells, ships or uses goods without a word of it does so to nobody in particular
_BOUND = sieve(
    r"\b(?:contract\w*|agree\w*|deals?|pacts?|accords?|(?:sign|order|reserv|commit|prepa|book)(?:s|ed|d|ted|id)|orders?|tenders?|for (?:[\w-]+ )?(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) years)\b",
    re.IGNORECASE,
)
_TRADE = sieve(
    r"(?:leas|lend|licens|invest|financ|build|fundrais)ing\s(?:(?:products|materials|services|and [a-z]+)\s)?(?:company|companies|firms?|giants?|groups?|units?|arms?|business|platforms?|providers?|specialists?|start-?ups?|operators?|majors?|subsidiary|division|apps?|house|services|customers?|markets?|industry|sector)\b"
)
_GRANTS = sieve(r"grants")
_GIVEN = sieve(r"\s(?!(?:to|for|of|in|from|by|and|or|under|with|at|on)\b)(?:(?:the|a|an|its)\s)?(?:[a-z-]+\s){0,3}[A-Z$€£]")
_BACKED = sieve(r"back(?:s|ed)")
_WHOSE = sieve(
    r"\b(?:the|an?|its|another|fellow)\s(?:\w+[ -]){0,3}(?:equity|venture(?: capital)?|VC|state|government|investor|bank|family|crypto|fund)[ -]$",
    re.IGNORECASE,
)
_STANDS_BY = sieve(
    r"\s(?:[\w-]+\s){1,4}?(?:on|over|against|in (?:its|the|a|his|their) (?:[a-z]+ )?(?:bid|fight|dispute|row|battle|lawsuit|case|appeal))\b|[^.;,]{1,40}?['’]s? (?:[a-z]+ )?(?:bid|plans?|claims?|call|stance|decision|offer|proposal|push|position|appeal|view|candidate|strategy)\b"
)
_IN_THING = sieve(
    r"(?:[\w-]+ ){0,2}?in (?:the|a|an|this|that|its|their) (?:[\w-]+ ){0,4}?(?:JV|venture|project|mine|field|plant|terminal|consortium|facility|development|block|pipeline|port|airport)(?![a-z])"
)
_PUT = sieve(r"put(?:s|ting)?")
_SUM_INTO = sieve(
    r"\s(?:(?:up|to|about|around|some|more|than|over|an?|another|additional|further|nearly|almost|as|much|at|least|its|of|several|roughly|approximately)\s){0,5}"
    r"(?:(?:US|C|A|HK|S)?[$€£¥₹]\s?[0-9]|[0-9][\d.,]*\s(?:million|billion|mln|bln)|(?:hundreds|tens) of (?:millions|billions))(?:[^.;,]|[.,][0-9]){0,50}?\s(?:in|into|towards?|to work in)\s",
    re.IGNORECASE,
)
_POURED = sieve(r"(?:pump|pour|plough|plow|inject)(?:s|ed|ing)?")
_INTO = sieve(r"[^.;]{0,40}?(?:[$€£¥₹]|[0-9]|\b(?:money|cash|capital|funds|billions|millions|more|into)\b)", re.IGNORECASE)


_CLEARLY = 1.2  # times as often as any other: then an article is about one firm


def _main(parties: list[Found[Any]]) -> list[Found[Any]]:
    """The organisation that the article is about: the one it names most often, the first of equals."""
    counts = Counter(p.value.name for p in parties if not p.value.names)
    if not counts:
        return []
    (name, most), *rest = counts.most_common(2)  # insertion order decides between equals
    if rest and most < _CLEARLY * rest[0][1]:
        return []
    return [next(p for p in parties if p.value.name == name)]


def _dealt(scene: Scene, span: Span, parties: Sequence[Found[Any]]) -> DealType | None:
    """What a contract is about, by the goods that the text names; computing may stand in the name of who sells it."""
    return next(
        (k for k, goods in _GOODS if (goods.search(scene.text, *span) if k == "cloud" else _said(goods, scene, span, parties))), None
    )


def _said(goods: re.Pattern[str], scene: Scene, span: Span, parties: Sequence[Found[Any]]) -> bool:
    """Whether goods are named outside of names: not by Halden Systems."""
    names = [p for p in parties if span.start <= p.start < span.end and p.rule != "en.parties.back"]
    return any(not any(p.start <= m.start() < p.end for p in names) for m in goods.finditer(scene.text, *span))


def _note(sided: dict[str, set[PartyRole]], event: Event) -> None:
    """Remember on which side the words of an event put each name."""
    for p in event.participants:
        if p.place not in {"understood", "topic"}:
            sided.setdefault(p.name, set()).add(p.role)


def _distinct(words: Iterable[Word]) -> list[Word]:
    """One word a place: where a surface is a verb of one shape and a noun of another, the first declared shape has it."""
    seen: dict[int, Word] = {}
    for word in words:
        seen.setdefault(word.start, word)
    return list(seen.values())
