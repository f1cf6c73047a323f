"""Awards whose giver an earlier sentence names: lists of recipients with their sums, and sentences that go on with one more."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event, Participant, PartyRole, Shape, Status
from torihiki.lang.en.deals.trades import offices
from torihiki.values.change import replace

__all__ = ["Awards"]

_I = re.IGNORECASE
# what an office gives, and to how many it says that it does
_GIVES = sieve(
    r"\b(?:announc\w+|award\w*|grant(?:ed|s|ing)?|allocat\w+|provid\w+|select\w*|finali[sz]\w+|unveil\w+|approv\w+|hand(?:ed|s|ing)? out|giv(?:es?|ing)|gave|pick(?:ed|s)|named|distribut\w+|sign(?:ed|s)|offer\w*|invest(?!ig)\w*|earmark\w*)\b",
    _I,
)
_KINDS: tuple[tuple[re.Pattern[str], DealType, str], ...] = (
    (
        sieve(r"\b(?:grants?|grant funding|funding|subsid(?!iar)\w+|CHIPS|incentives|state aid|tax credits|direct funding|awards)\b", _I),
        "subsidy",
        "deal:en.deals.subsidise",
    ),
    (sieve(r"\b(?:contracts?|orders?|task orders?|tenders?|procurement|awarding|awarded)\b", _I), "supply", "deal:en.deals.award"),
)
_SIDES: Mapping[str, tuple[PartyRole, PartyRole]] = {"subsidy": ("grantor", "grantee"), "supply": ("customer", "provider")}
_INTENDED = sieve(
    r"\b(?:preliminary|proposed|proposes|plans? to|intends?|intention|will|would|non-binding|conditional\w*|memorand\w+|could|set to|expects?)\b",
    _I,
)
_MANY = sieve(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|[0-9]{1,3}|these|following|list(?:ed)?|projects|companies|firms|winners|recipients|awardees|manufacturers|automakers|startups|start-ups|developers|producers|suppliers|makers|grants|awards|contracts)\b",
    _I,
)
_HEDGE = r"(?:(?:an?|another|additional|further|some|about|around|up|to|more|than|over|nearly|almost|roughly|just|as|much|the|total|of|approximately|with)\s){0,5}"
_LINE = sieve(r"\s*(?:[-*•·–—▪●]|[0-9]{1,2}[.)])\s")
# an item: the sum, and to whom it goes; or who gets it, and the sum
_TO = sieve(
    r"\s(?:(?:in|of)\s(?:[a-z-]+\s){1,5})?(?:(?:was|were|is|are|has been|have been|will be|being)\s)?(?:(?:awarded|granted|given|allocated|going|goes|went|go|will go)\s)?(?:to|for)\s(?:the\s|its\s)?(?:[a-z-]+\s){0,3}$"
)
_BESIDE = sieve(
    rf"(?:\s(?:in|of|at)\s[A-Z][\w .'-]{{1,40}}?)?(?:\s\([^()]{{1,40}}\))?\s?(?:[:–—-]|,|\()\s?(?:[a-z]+\s){{0,3}}{_HEDGE}$", _I
)
_GETS = sieve(
    rf"(?:,? (?:meanwhile|too|in turn|which)[^.;,]{{0,40}},?)?\s(?:(?:also|will|would|has|have|had|was|were|is|are|be|been|each|both|in turn|then|to|set|due)\s){{0,4}}"
    rf"(?:receiv(?:e|es|ed|ing)|gets?|got|getting|won|wins|awarded|granted|allocated|given|promised|pledged|offered|handed|secured|secures|landed|lands|netted|collect(?:s|ed)?|take|takes|took)\s{_HEDGE}$"
)
_GAP = sieve(rf"\s{_HEDGE}$")
_BACK = "en.parties.back"
_SHORT = 110
_STATE = sieve(
    r"\b(?:the (?:federal |state |provincial |local |U\.S\. |German |French |British |Indian |Japanese )?(?:government|state|province|county|city)|ministry|lawmakers|officials|authorities)\b",
    _I,
)
_LIST = 3  # sentences without an item after which the list is over


@dataclass
class _Giver:
    people: list[Participant]
    type: DealType
    shape: Shape
    status: Status
    span: Span
    since: int = 0


class Awards:
    """What was given in the sentence before, and by whom."""

    def __init__(self, shapes: Mapping[str, Shape]) -> None:
        self._shapes = shapes
        self._giver: _Giver | None = None

    def read(
        self, scene: Scene, sentence: Span, parties: Sequence[Found[Any]], figures: Starting[Found[Any]], told: list[Event]
    ) -> list[Event]:
        """The events of a sentence: those that its words tell, or what it says of the awards told before."""
        giver = self._giver
        if giver is not None and parties:
            items = [*self._items(scene, sentence, giver, parties, figures, told)]
            if items:
                giver.since = 0
                return items
        fresh = _lead(scene, sentence, parties, told, self._shapes) or _gave(told, self._shapes)
        if fresh is not None:
            self._giver = fresh
        elif giver is not None and scene.text[slice(*sentence)].strip():
            giver.since += 1
            if giver.since > _LIST or any(len([p for p in e.participants if p.place not in {"understood", "topic"}]) > 1 for e in told):
                self._giver = None
        return told

    def _items(
        self,
        scene: Scene,
        sentence: Span,
        giver: _Giver,
        parties: Sequence[Found[Any]],
        figures: Starting[Found[Any]],
        told: Sequence[Event],
    ) -> Iterator[Event]:
        sums = [f for f in figures.within(*sentence) if f.kind == "amount" and f.value.equivalent_of is None]
        listed = _listed(scene, sentence)
        gets = {p.name for p in giver.people}
        if (
            not sums
            or any(p.value.name in gets and p.rule != _BACK for p in parties)
            or (told and not listed and any(len(e.participants) > 1 for e in told))
        ):
            return
        pairs: list[tuple[Found[Any], Found[Any]]] = []
        for named in parties:
            one = next((f for f in sums if _pair(scene, named, f, listed=listed, further=bool(pairs))), None)
            if one is not None and (not pairs or (pairs[-1][1] is not one and not listed)):
                pairs.append((named, one))
        for at, (named, one) in enumerate(pairs):
            start = min(named.start, one.start) if at else sentence.start
            land = Span(start, min(pairs[at + 1][0].start, pairs[at + 1][1].start) if at + 1 < len(pairs) else sentence.end)
            people = [*giver.people, *participants([(Placed(named, "object"), _SIDES[giver.type][1])])]
            yield Event(giver.shape, giver.type, Span(named.start, named.end), sentence, land, people, giver.status, land=land, fresh=True)


def _listed(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence is an item of a list: a bullet before it, or a short line without a stop."""
    if _LINE.match(scene.text, sentence.start):
        return True
    line = scene.text[slice(*sentence)].strip()
    return (
        len(line) <= _SHORT
        and not line.endswith((".", "!", "?", ":", "”", '"'))
        and scene.text[max(sentence.start - 1, 0) : sentence.start] in {"", "\n"}
    )


def _pair(scene: Scene, named: Found[Any], figure: Found[Any], *, listed: bool, further: bool) -> bool:
    """Whether a sum goes to a name."""
    text = scene.text
    if named.end <= figure.start:
        between = text[named.end : figure.start]
        return len(between) < 90 and (
            _GETS.fullmatch(between) is not None
            or (listed and _BESIDE.fullmatch(between) is not None)
            or (further and _GAP.fullmatch(between) is not None)
        )
    between = text[figure.end : named.start]
    return len(between) < 90 and _TO.fullmatch(between) is not None


def _gave(told: Sequence[Event], shapes: Mapping[str, Shape]) -> _Giver | None:
    """Who has just given somebody a grant: the department gave X $6 billion; Y was promised $8 billion."""
    for event in told:
        givers = [p for p in event.participants if p.role == "grantor" and p.official]
        if event.type == "subsidy" and givers and len(givers) < len(event.participants):
            people = [replace(p, place="understood") for p in givers]
            return _Giver(people, "subsidy", shapes["deal:en.deals.subsidise"], event.status, event.sentence)
    return None


def _lead(scene: Scene, sentence: Span, parties: Sequence[Found[Any]], told: Sequence[Event], shapes: Mapping[str, Shape]) -> _Giver | None:
    """Who gives what to several, if a sentence says so."""
    kind = next((k for k in _KINDS if k[0].search(scene.text, *sentence)), None)
    if kind is None or not (told or _MANY.search(scene.text, *sentence)) or _GIVES.search(scene.text, *sentence) is None:
        return None
    official = [p for p in parties if p.rule != _BACK and (p.value.kind in {"government", "centralbank"} or offices(p.value.name))]
    if not (official or _STATE.search(scene.text, *sentence)):
        return None
    if not official and kind[1] != "subsidy":
        return None
    giver = participants((Placed(p, "understood"), _SIDES[kind[1]][0]) for p in official[:1])
    intended = _INTENDED.search(scene.text, *sentence) is not None
    return _Giver(
        [replace(p, role=_SIDES[kind[1]][0]) for p in giver], kind[1], shapes[kind[2]], "planned" if intended else "agreed", sentence
    )
