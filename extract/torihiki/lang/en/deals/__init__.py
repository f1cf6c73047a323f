"""Deals in English: which transaction words stand where, and who fills their places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from torihiki.core.engine import Scanner
from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import sieve
from torihiki.core.span import Starting
from torihiki.deals.digest import Digest
from torihiki.deals.gather import actors
from torihiki.deals.shape import DealType, Event, PartyRole
from torihiki.lang.en.deals.aided import aided
from torihiki.lang.en.deals.answered import answered
from torihiki.lang.en.deals.around import Around
from torihiki.lang.en.deals.awards import Awards
from torihiki.lang.en.deals.backers import add_backers
from torihiki.lang.en.deals.benefits import served_by
from torihiki.lang.en.deals.bidding import beside_bids
from torihiki.lang.en.deals.bids import tendered
from torihiki.lang.en.deals.boards import approved_by_both
from torihiki.lang.en.deals.conjoined import conjoined
from torihiki.lang.en.deals.coupled import coupled
from torihiki.lang.en.deals.days import date_role
from torihiki.lang.en.deals.days.words import BETWEEN
from torihiki.lang.en.deals.dealt import WARES
from torihiki.lang.en.deals.denials import denial
from torihiki.lang.en.deals.exchanged import exchanged
from torihiki.lang.en.deals.followed import followed
from torihiki.lang.en.deals.former import unformed
from torihiki.lang.en.deals.founders import founded
from torihiki.lang.en.deals.frames import frames
from torihiki.lang.en.deals.fronted import fronted
from torihiki.lang.en.deals.funded import funded
from torihiki.lang.en.deals.gapped import gapped
from torihiki.lang.en.deals.handed import handed, unnamed
from torihiki.lang.en.deals.heads import headed, last_item, under_head
from torihiki.lang.en.deals.heard import RAISES
from torihiki.lang.en.deals.held import held
from torihiki.lang.en.deals.lenders import loaned
from torihiki.lang.en.deals.lengths import lasts
from torihiki.lang.en.deals.lent import lent, let_to
from torihiki.lang.en.deals.licensed import licensed
from torihiki.lang.en.deals.managers import Managers
from torihiki.lang.en.deals.meant import meant, said
from torihiki.lang.en.deals.members import joined_by
from torihiki.lang.en.deals.moved import moved
from torihiki.lang.en.deals.offered import offered
from torihiki.lang.en.deals.ordinals import one_more_with
from torihiki.lang.en.deals.others import done_by_others
from torihiki.lang.en.deals.paired import paired
from torihiki.lang.en.deals.placed import fitted_out, in_its, of_its, placed, teller
from torihiki.lang.en.deals.pointed import described, valued
from torihiki.lang.en.deals.premises import Premises
from torihiki.lang.en.deals.publishers import publishers
from torihiki.lang.en.deals.renamed import named_next, the_sold
from torihiki.lang.en.deals.rivals import outbid, rival
from torihiki.lang.en.deals.rosters import Rosters
from torihiki.lang.en.deals.rows import tabled
from torihiki.lang.en.deals.sayers import accepted, agreed_to_be_bought, of_sayer, sold_through
from torihiki.lang.en.deals.sentence import told as told_of
from torihiki.lang.en.deals.series import further
from torihiki.lang.en.deals.served import served
from torihiki.lang.en.deals.several import several
from torihiki.lang.en.deals.shapes import SHAPES, VETOES
from torihiki.lang.en.deals.sourced import sourced
from torihiki.lang.en.deals.sums import standing
from torihiki.lang.en.deals.tellers import awarded_by_teller, called_by_maker, expected, judged_by_others, told_by_maker, told_by_office
from torihiki.lang.en.deals.terms import terms
from torihiki.lang.en.deals.ties import SITE
from torihiki.lang.en.deals.topic import Topic, unnamed_head, voice
from torihiki.lang.en.deals.urged import hired
from torihiki.lang.en.deals.words import NOUN, VERB
from torihiki.lang.en.deals.yearly import yearly
from torihiki.lang.en.parties.couples import couples
from torihiki.lang.en.parties.observers import in_passing, taking_part
from torihiki.lang.en.parties.protagonist import protagonist
from torihiki.lang.en.parties.table import cells

__all__ = ["EnglishDeals"]

_DEALS = r"(?:deals|agreements|contracts|transactions|investments|acquisitions|partnerships|mergers|bids|disposals|takeovers|orders|awards|fundraisings|rounds|IPOs)"


class EnglishDeals:
    """The deal room of English (see ``deals.room.DealRoom``)."""

    words = (
        *((w, VERB + s.name, None, False) for s in SHAPES for w in s.words),
        *((w, NOUN + s.name, None, False) for s in SHAPES for w in s.nouns),
        *((w, "veto", None, False) for w in VETOES),
    )
    shapes = SHAPES
    goods = WARES
    traded: tuple[tuple[DealType, re.Pattern[str]], ...] = ()  # frames tell what is traded
    terms = staticmethod(terms)
    date_role = staticmethod(date_role)
    sums = sieve(r"(?:In total|In all|Altogether|Together|Combined|Taken together|All told|Added up),? ", re.IGNORECASE)
    rows = None
    both = sieve(
        r"\W{0,3}(?:Both|The two|Both of the|Both the) (?:deals|transactions|acquisitions|purchases|sales|disposals|takeovers|agreements)\b"
    )
    sited = sieve(rf"[ -](?:[a-z-]+ ){{0,2}}?{SITE}(?! (?:contract|order|deal|project|agreement))", re.IGNORECASE)
    again = sieve(
        r"\b(?:the|this) (?:[a-z]+ )?(?:deal|transaction|acquisition|merger|combination|buyout|disposal|divestiture|agreement|takeover|contract|purchase|partnership|joint venture|investment|round|offering|loan)\b|\bclosing (?:is|was)\b",
        re.IGNORECASE,
    )
    closing = sieve(
        r"\b(?:the|this) (?:proposed |planned |[a-z-]+-(?:cash|stock|share) |cash |[A-Z][A-Za-z.]+ )?(?:deal|transaction)\b(?:, which(?= (?:is|was|will|should|remains))|, (?:which|valued|worth|subject|announced|expected|still|the|its|one of)\b(?:[^.;,]|[.,][0-9]){1,120},)?[^.;,]{0,110}?\b(?:(?:to|will|should|would|could) (?:be )?(?:clos|complet|finali[sz]|conclud)\w*|(?:is|remains) (?:also )?subject to)"
        r"|\b(?:closing|completion)(?: of the (?:deal|transaction))?,? (?:[^.;,]{1,30}, )?(?:is|remains|will|should)\b|\b(?:expects?|aims?|hopes?|plans?) to (?:close|complete|finali[sz]e) the (?:deal|transaction)\b",
        re.IGNORECASE,
    )
    whole = None  # frames tell it
    along = sieve(
        r"\b(?:also|separately|in addition|additionally)\b[^.;]{0,40}\b(?:announced|disclosed|said|unveiled|revealed|signed)\b",
        re.IGNORECASE,
    )
    onward = sieve(
        r"\b(?:also|in addition|additionally|separately|at the same time|will|would|(?:is|are) to|(?:has|have) agreed|plans? to|intends? to)\b",
        re.IGNORECASE,
    )
    jointly = sieve(
        r"\b(?:the|these|both|all(?: of the)?|all (?:two|three|four|five|of these))(?: (?:two|three|four|five|new|latest))? (?:deals|agreements|contracts|transactions|investments|acquisitions|partnerships|purchases|orders|pacts|projects)"
        r",?(?: (?:which|that|all))?(?: were| was)? (?:announced|unveiled|disclosed|revealed|signed)(?: jointly| together| late| early)?(?: on)?\s$",
        re.IGNORECASE,
    )
    relative = sieve(
        r"(?<!deal)(?<!deals)(?<!agreement)(?<!contract)(?<!takeover)(?<!acquisition)(?<!merger)(?<!purchase)(?<!offer)(?<!bid)(?<!sale)(?<!order)(?<!round)(?<!loan)(?<!venture)(?<!transaction)(?<!investment),"
        r" (?:which(?! (?:are|is|will be|would be|were) (?:to be |due |expected |scheduled |slated |planned )?(?:(?:to be|for) )?(?:deliver|ship|hand|suppl|install|complet|finish|commission|operational|ready))|who|whose|where)\b(?=[^,;]*$)"
        r"|, an? (?:[\w.%-]+ ){0,2}?(?:stake|holding|shareholding|interest|business|unit|company|firm|brand|division|plant) (?:that|which)\b(?=[^,;]*$)",
        re.IGNORECASE,
    )
    lists = sieve(
        r"(?: that)?(?: (?:it|they|the [\w-]+)(?: has| have| had)?)?(?: (?:signed|won|struck|agreed|agreed on|secured|landed|booked|completed|closed|inked|announced|unveiled))?(?: (?:on|to))?"
        rf" (?:two|three|four|five|six|several|a (?:pair|trio|series|raft|number) of|a couple of)(?: (?:new|more|further|additional|separate|large|major|long-term|other)){{0,2}} (?:[\w-]+ )?(?:{_DEALS}|leases|licences|licenses|loans|projects|joint ventures)\b",
        re.IGNORECASE,
    )
    market = None
    coming = sieve(
        r"\b(?:will|would|should|shall|(?:is|are|was|were) (?:to|due|set|scheduled|slated|expected|planned|foreseen|targeted|projected)|expects?|expected|aims?|hopes?|plans?|planned|due|scheduled|targets?|targeted)\b",
        re.IGNORECASE,
    )
    listed = sieve(
        rf"(?:\bfollowing (?:[\w-]+,? ){{0,3}}?{_DEALS}\b|\b{_DEALS} (?:(?:listed )?below|that follow)\b|\bhere (?:are|is) (?:[\w-]+ ){{0,4}}?{_DEALS}\b)[^.;\n]{{0,50}}?\b(?:reported|announced|unveiled|disclosed|signed|made|struck)\b[^.;\n]{{0,40}}?(?:\bon)?\s$"
        rf"|\b(?:{_DEALS}|leases) (?:signed|announced|struck|closed|agreed|made)(?: \w+)? in\s$"
        rf"|\b(?:each|both|all|separately) (?:announced|unveiled|disclosed|signed) (?:[\w-]+ ){{0,3}}?{_DEALS}(?: on)?\s$",
        re.IGNORECASE,
    )
    totals = None
    between = BETWEEN
    dates_lead = False
    unnamed: DealType = "partnership"
    priced: Sequence[tuple[frozenset[DealType], re.Pattern[str]]] = ()
    standing = staticmethod(standing)
    lasts = staticmethod(lasts)

    def __init__(self) -> None:
        self._shapes = {label + s.name: s for s in SHAPES for label in (VERB, NOUN)}
        self._sayings = Scanner((w, VERB + s.name, None, False) for s in SHAPES for w in s.sayings)  # apart: they hide no word

    def spoken(self, scene: Scene, cues: Sequence[Word]) -> Sequence[Word] | None:
        """One word a place, where the words around let it be meant so; a table may tell of deals without any."""
        words = _distinct(w for w in cues if w.label in self._shapes and meant(self._shapes, scene, scene.sentence(w.start), w))
        words = _over(_distinct(w for w in self._sayings.words(scene) if said(self._shapes, scene, w)), words)
        return words if words or cells(scene) else None

    def events(self, draft: Draft, cues: Sequence[Word]) -> list[Event]:
        """The events of an article in order of their transaction words; a pronoun's subject is filled from the topic."""
        scene = draft.scene
        parties = sorted(
            [*taking_part(scene, unformed(scene, actors(draft.found))), *publishers(scene, draft.found)], key=lambda f: f.start
        )
        if not parties:
            return []
        figures = Starting(f for f in draft.found if f.kind != "party")
        people = Starting(parties)
        events: list[Event] = []
        ours = voice(scene, parties)
        digest = Digest.of(draft)
        hero = None if digest else protagonist(scene, parties)
        aside = in_passing(scene, parties, cues) if not digest else frozenset()
        topic = Topic(voice=ours, hero=hero, passing=aside)
        sided: dict[str, set[PartyRole]] = {}
        awards, premises, rosters, managers = Awards(self._shapes), Premises(), Rosters(), Managers()
        parties = parties if not digest else _told_here(digest, parties)
        people = Starting(parties)
        main = _main(parties) if not digest else []
        part = 0
        told = Starting(cues)
        heads = couples(scene, parties)
        table = tabled(scene, people, self._shapes)
        last = max([w.start for w in cues] + [*table, last_item(scene.text)])
        for sentence in scene.sentences:
            if digest.at(sentence.start) != part:
                part, topic = digest.at(sentence.start), Topic(voice=ours, hero=hero, passing=aside)
            if sentence.start in table:
                events.append(table[sentence.start])
                continue
            here = [*told.within(*sentence)]
            inside = [*people.within(*sentence)]
            if not here and not inside:
                if digest and unnamed_head(scene, sentence):
                    topic = Topic(voice=ours)  # Elsewhere: what comes is of nobody told before
                continue
            told_here: list[Event] = []
            goes_on = topic.run
            if sentence.start <= last:  # what the rest goes on about is asked by nobody
                topic.open(scene, sentence, inside, told=bool(here))
                own = figures.within(*sentence)
                first = headed(scene, sentence, inside, own, self._shapes)
                if first is not None:
                    told_here, topic.run = [first], [inside[0]]
                buys = any(s.type in _BUYS and s.name not in RAISES for s in (self._shapes[w.label] for w in here))
                meant_by_it = topic.buyer(sided, main) if buys else topic.run
                found, subject = frames(scene, sentence, inside, here, own, self._shapes, meant_by_it, topic.things)
                for frame in found:
                    fronted(scene, sentence, frame, inside)
                    served(scene, sentence, frame, found, inside, topic.run if len(topic.run) == 1 else main)
                    served_by(scene, sentence, frame, inside)
                    sourced(scene, sentence, frame, inside)
                    done_by_others(scene, frame)
                    unnamed(scene, sentence, frame)
                    of_sayer(scene, sentence, frame, found, inside)
                    sold_through(frame, found)
                    accepted(scene, frame, inside)
                    agreed_to_be_bought(scene, frame, parties)
                    described(scene, sentence, frame, inside)
                    valued(scene, sentence, frame, inside)
                    lent(scene, sentence, frame, inside)
                    loaned(scene, sentence, frame, found, inside)
                    answered(scene, sentence, frame, inside)
                    licensed(scene, sentence, frame, found, inside)
                    exchanged(scene, sentence, frame, inside)
                    approved_by_both(scene, sentence, frame, inside)
                    moved(scene, sentence, frame, inside)
                    held(scene, sentence, frame, inside, self._shapes)
                    placed(scene, sentence, frame, inside)
                    fitted_out(scene, sentence, frame, inside)
                    in_its(scene, sentence, frame, inside)
                    of_its(scene, frame, meant_by_it, teller(scene, sentence, frame, inside))
                    let_to(scene, frame, meant_by_it)
                    hired(scene, frame, inside)
                    funded(scene, sentence, frame, inside)
                    aided(scene, sentence, frame, inside)
                    handed(scene, frame, found, inside)
                    tendered(scene, sentence, frame, inside)
                    offered(scene, sentence, frame, found, inside)
                    told_by_maker(scene, frame, inside)
                    told_by_office(frame)
                    awarded_by_teller(scene, sentence, frame, inside)
                    judged_by_others(scene, frame)
                    expected(scene, frame)
                    called_by_maker(scene, frame, inside)
                    beside_bids(scene, frame, inside)
                    if topic.things:
                        the_sold(scene, frame, topic.things)
                around = Around(scene, sentence, topic, main, own, parties, sided)
                for event, roles in told_of(around, found, self._shapes):
                    coupled(heads, event, [*events, *told_here])
                    rival(scene, event, [*events, *told_here])
                    named_next(scene, event, events)
                    _note(sided, event)
                    told_here += [
                        event,
                        *further(scene, event, roles, inside),
                        *(conjoined(scene, event, inside, own) or gapped(scene, event, inside, own)),
                        *several(scene, event, inside),
                        *yearly(scene, event, own),
                        *outbid(scene, event, inside),
                    ]
                told_here += followed(scene, told_here, inside)
                told_here += founded(scene, sentence, inside, self._shapes)
                told_here += paired(scene, sentence, inside, self._shapes, told_here)
                topic.close(scene, sentence, subject, inside)
                topic.things = _sold(told_here, inside) if told_here else topic.things
                if first is not None:
                    under_head(first, told_here[1:])
                    topic.run = [inside[0]]
            told_here = one_more_with(scene, sentence, inside, told_here, events)
            told_here = awards.read(scene, sentence, inside, figures, told_here)
            told_here = premises.read(scene, sentence, inside, told_here)
            if events and not told_here:
                denied = denial(scene, sentence, inside)
                told_here += [denied] if denied is not None else []
            add_backers(scene, sentence, inside, told_here, self._shapes)
            rosters.read(scene, sentence, inside, told_here, self._shapes)
            managers.read(scene, sentence, inside, told_here)
            joined_by(scene, sentence, inside, told_here or events)
            if goes_on and told_here and all(e.shape.follows for e in told_here):
                topic.run = goes_on  # who put money in is not whom the text goes on about
            events += told_here
        return events

    def provides(self, scene: Scene, event: Event) -> bool | None:
        """Which side provides is read from the verb that a contract leads to, where there is one."""
        return None


def _sold(events: Sequence[Event], parties: Sequence[Found[Any]]) -> list[Found[Any]]:
    """The firm that a sentence tells was sold, and by whom."""
    for event in reversed(events):
        roles = {p.role: p.name for p in event.participants}
        if event.type in {"divestiture", "acquisition"} and {"seller", "target"} <= roles.keys():
            return [f for f in parties if f.value.name == roles["target"]][:1]
    return []


_BUYS: frozenset[DealType] = frozenset({"acquisition", "investment"})


def _told_here(digest: Digest, parties: list[Found[Any]]) -> list[Found[Any]]:
    """The names without words that would go back to one of another story of a round-up."""
    named = {(digest.at(p.start), p.value.name) for p in parties if p.rule != _BACK}
    return [
        p
        for p in parties
        if p.rule != _BACK or not digest.anew(digest.at(p.start)) or p.value.names or (digest.at(p.start), p.value.name) in named
    ]


_BACK = "en.parties.back"
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


def _note(sided: dict[str, set[PartyRole]], event: Event) -> None:
    """Remember on which side the words of an event put each name, if they do."""
    for p in [] if event.shape.guesses else event.participants:
        if p.place not in {"understood", "topic"}:
            sided.setdefault(p.name, set()).add(p.role)


def _distinct(words: Iterable[Word]) -> list[Word]:
    """One word a place: where a surface is a verb of one shape and a noun of another, the first declared shape has it."""
    seen: dict[int, Word] = {}
    for word in words:
        seen.setdefault(word.start, word)
    return list(seen.values())


def _over(sayings: list[Word], words: list[Word]) -> list[Word]:
    """The words with the sayings, in order: a saying hides the words that it holds, and yields to a word that begins before it."""
    begun = {at for w in words for at in range(w.start + 1, w.end)}
    sayings = [w for w in sayings if w.start not in begun]
    if not sayings:
        return words
    held = {at for w in sayings for at in range(w.start, w.end)}
    return sorted([*sayings, *(w for w in words if w.start not in held and w.end - 1 not in held)])
