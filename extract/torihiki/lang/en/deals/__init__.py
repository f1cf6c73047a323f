"""Deals in English: which transaction words stand where, and who fills their places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Cue, Found
from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.deals.gather import Placed, actors, nearest_run, participants
from torihiki.deals.shape import DealType, Event, Participant, PartyRole, Shape
from torihiki.lang.en.deals.clauses import lands
from torihiki.lang.en.deals.places import place_all
from torihiki.lang.en.deals.shapes import SHAPES, VETOES
from torihiki.lang.en.deals.status import status_of
from torihiki.lang.en.deals.terms import date_role, terms
from torihiki.lang.en.deals.topic import Topic, pronouns

__all__ = ["EnglishDeals"]

_VERB = "deal:"
_NOUN = "noun:"
_PASSIVE = sieve(r"\b(?:be|been|being|is|are|was|were|gets?|got)\s(?:[a-z]+ly\s)?$", re.IGNORECASE)
_GOODS: tuple[tuple[DealType, re.Pattern[str]], ...] = (
    ("lease", sieve(r"\bleas(?:e|ed|ing|es)\b", re.IGNORECASE)),
    ("licensing", sieve(r"\blicen[cs](?:e|ed|es|ing)\b", re.IGNORECASE)),
    ("cloud", sieve(r"\b(?:cloud|comput(?:e|ing)|hosting|data cent(?:er|re) capacity|GPUs?|infrastructure|host)\b", re.IGNORECASE)),
    ("supply", sieve(r"\b(?:supply|suppl(?:ier|ies)|power|electricity|megawatts?|wafers?|orders?|turbines?|HBM\w*|memory|chips|lasers?|output)\b", re.IGNORECASE)),
    ("partnership", sieve(r"\b(?:jointly|together|develop(?:ing)?|collaborat)\b", re.IGNORECASE)),
)  # fmt: skip
_TRADED: tuple[tuple[DealType, re.Pattern[str]], ...] = (
    ("financing", sieve(r"\b(?:notes|bonds?|debentures|treasury (?:tap )?(?:stocks?|bills)|commercial paper|loans?|credit facility|debt)\b", re.IGNORECASE)),
    ("supply", sieve(r"\b(?:megawatts?|gigawatts?|electricity|wafers?|GPUs?|turbines?|reactors?|carbon credits?)\b|[0-9]\s?[MG]W\b", re.IGNORECASE)),
)  # fmt: skip
_UNDER = sieve(r"\b(?:under|in|by) which\b|\bthat (?:will|would)\b|\bfor\b", re.IGNORECASE)
_PROVIDES = sieve(r"\b(?:will|to|would)\s(?:supply|provide|host|rent out|deliver|lease out|sell)\b", re.IGNORECASE)
_LEFT = 400  # how far left of the word its subject may stand
_RIGHT = 600  # how far right the others may


class EnglishDeals:
    """The deal room of English (see ``deals.room.DealRoom``)."""

    words = (
        *((w, _VERB + s.name, None, False) for s in SHAPES for w in s.words),
        *((w, _NOUN + s.name, None, False) for s in SHAPES for w in s.nouns),
        *((w, "veto", None, False) for w in VETOES),
    )
    shapes = SHAPES
    goods = _GOODS
    traded = _TRADED
    terms = staticmethod(terms)
    date_role = staticmethod(date_role)
    total = sieve(r"\b(?:total|valued at|worth|overall|in all|altogether|price|consideration)\b", re.IGNORECASE)

    def __init__(self) -> None:
        self._shapes = {label + s.name: s for s in SHAPES for label in (_VERB, _NOUN)}

    def events(self, draft: Draft, cues: Sequence[Word]) -> list[Event]:
        """The events of an article in order of their transaction words; a pronoun's subject is filled from the topic."""
        scene = draft.scene
        parties = actors(draft.found)
        figures = Starting(f for f in draft.found if f.kind != "party")
        people = Starting(parties)
        events: list[Event] = []
        topic = Topic()
        main = self._main(parties)
        told = Starting(w for w in cues if w.label in self._shapes)
        for sentence in scene.sentences:
            here = _distinct([*told.within(*sentence)])
            inside = [*people.within(*sentence)]
            if not here and not inside:
                continue
            topic.open(scene, sentence, inside, told=bool(here))
            if here:
                stand_ins = pronouns(scene, sentence, inside, topic.run, here[-1].start)
                inside = sorted([*inside, *stand_ins], key=lambda f: f.start)
            own = [*figures.within(*sentence)]
            placed = place_all(scene, inside, here, sentence, own)
            if here:
                events += self._sentence(scene, sentence, here, placed, topic, main)
            topic.close(scene, sentence, placed)
        return events

    def _sentence(
        self, scene: Scene, sentence: Span, cues: list[Word], placed: list[Placed], topic: Topic, main: list[Placed]
    ) -> list[Event]:
        events: list[Event] = []
        edge = sentence.start
        stretches = lands(scene.text, sentence, [Span(c.start, c.end) for c in cues])
        for i, cue in enumerate(cues):
            shape = self._shapes[cue.label]
            if shape.generic and shape.type == "other" and self._beside_better(scene, cues, i, placed):
                continue
            if shape.needs and not re.search(shape.needs, scene.text[sentence.start : sentence.end], re.IGNORECASE):
                continue
            until = cues[i + 1].start if i + 1 < len(cues) else sentence.end
            before, after = scene.text[sentence.start : cue.start], scene.text[cue.end : sentence.end]
            word = scene.text[cue.start : cue.end]
            roles = self._roles(shape, cue, word, before, after)
            land = stretches[i]
            people = self._participants(roles, cue, placed, edge, until, land.start)
            people = self._understood(shape, roles, people, topic, main, before)
            status, words = status_of(shape, word, before, after, (land.start - sentence.start, land.end - sentence.start))
            shifted = tuple(Cue(c.what, c.start + sentence.start, c.end + sentence.start, c.gives) for c in words)
            scope = Span(edge, sentence.end)
            events.append(Event(shape, shape.type, Span(cue.start, cue.end), sentence, scope, people, status, shifted, land=land))
            edge = cue.end
        return events

    @staticmethod
    def _roles(shape: Shape, cue: Word, word: str, before: str, after: str) -> Mapping[str, PartyRole]:
        """The roles of the word as it stands: a noun, a passive verb, or an active one."""
        if cue.label.startswith(_NOUN):
            return shape.noun or shape.roles
        if shape.passive and word.lower().endswith(("ed", "ught", "old", "en")) and (_PASSIVE.search(before) or after.startswith(" by ")):
            return shape.passive
        return shape.roles

    @staticmethod
    def _understood(
        shape: Shape, roles: Mapping[str, PartyRole], people: list[Participant], topic: Topic, main: list[Placed], before: str
    ) -> list[Participant]:
        """Add who is only understood: the names of a heading, or the subject that the text goes on about."""
        agent = roles.get("agent")
        if agent is None:
            return people
        if not people and len(topic.heading) > 1:
            other = roles.get("object") or roles.get("with") or roles.get("from") or agent
            first, *rest = topic.heading
            return participants([(Placed(first, "agent"), agent), *((Placed(f, "object"), other) for f in rest)])
        lonely = len(people) < 2 if agent == "partner" else not any(p.role == agent for p in people)
        subject = topic.run or main
        if (people or shape.alone) and subject and lonely:
            taken = {p.name for p in people}
            people = people + [p for p in participants((t, agent) for t in subject) if p.name not in taken]
        return people

    @staticmethod
    def _main(parties: list[Found[Any]]) -> list[Placed]:
        """The organisation that the article is about: the one it names most often, the first of equals."""
        counts = Counter(p.value.name for p in parties if not p.value.names)
        if not counts:
            return []
        name = counts.most_common(1)[0][0]  # insertion order decides between equals
        return [Placed(next(p for p in parties if p.value.name == name), "agent")]

    def _beside_better(self, scene: Scene, cues: list[Word], i: int, placed: list[Placed]) -> bool:
        """Whether a generic word only heads a more telling one: agreement to buy, a deal for the purchase."""
        for j in (i - 1, i + 1):
            if 0 <= j < len(cues) and not self._shapes[cues[j].label].generic:
                low, high = sorted((cues[i], cues[j]), key=lambda w: w.start)
                gap = scene.text[low.end : high.start]
                named = any(low.end <= p.found.start < high.start for p in placed)
                if ", and " not in gap and ((len(gap) <= 40 and not named) or (len(gap) <= 90 and _UNDER.search(gap))):
                    return True
        return False

    @staticmethod
    def _participants(
        roles: Mapping[str, PartyRole], cue: Word, placed: list[Placed], edge: int, until: int, clause: int
    ) -> list[Participant]:
        chosen: list[tuple[Placed, PartyRole]] = []
        left = [p for p in placed if p.found.end <= cue.start and cue.start - p.found.end <= _LEFT]
        right = [p for p in placed if cue.end <= p.found.start < cue.end + _RIGHT]
        near = [p for p in right if p.found.start < until]
        taken: set[str] = set()
        for place in ("object", "of", "to", "from", "with", "by", "in", "for", "between", "through", "into", "list"):
            if place not in roles:
                continue
            first = next((p for p in near if p.place == place), None)
            if first is None and place in {"from", "with", "by", "to"}:
                first = next((p for p in right if p.place == place and p.found.start - cue.end <= 120), None)
            if first is not None:
                chosen += [(p, roles[place]) for p in right if p.chain == first.chain and p.place == place]
                taken.add(place)
        agent = roles.get("agent")
        if agent:
            owners = [p for p in left if p.place == "owner" and cue.start - p.found.end <= 40]
            run = [(p, roles.get("owner", agent)) for p in owners[-1:]] or [(p, agent) for p in EnglishDeals._subjects(left, clause)]
            if "by" not in taken or roles.get("by") != agent:
                chosen = run + chosen
            later = next((p for p in right if p.place == "agent"), None) if not run and not chosen else None
            if later is not None:  # "Under a supply agreement, X will take …"
                chosen.append((later, agent))
        if "before" in roles and left and not any(r == roles["before"] for _, r in chosen):
            last = left[-1]
            if cue.start - last.found.end <= 12 and all(p is not last for p, _ in chosen):
                chosen.append((last, roles["before"]))
        return participants(chosen)

    @staticmethod
    def _subjects(left: list[Placed], clause: int) -> list[Placed]:
        """The subject of the clause that holds the word, else of an earlier one; names of two clauses do not join."""
        agents = [p for p in left if p.place == "agent"]
        return nearest_run([p for p in agents if p.found.start >= clause] or agents, "agent")

    def provides(self, scene: Scene, event: Event) -> bool | None:
        """Whether the clause makes its subject the provider (will supply); ``None`` if it does not say."""
        return True if _PROVIDES.search(scene.text[event.sentence.start : event.sentence.end]) else None


def _distinct(words: list[Word]) -> list[Word]:
    """One word a place: where a surface is a verb of one shape and a noun of another, the first declared shape has it."""
    seen: dict[int, Word] = {}
    for word in words:
        seen.setdefault(word.start, word)
    return list(seen.values())
