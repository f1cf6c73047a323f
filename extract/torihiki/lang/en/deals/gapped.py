"""Clauses whose verb is left out: X won $5 million and Y $6 million; gave A 57 percent, with B winning 28 percent. Each is one more deal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event, Participant
from torihiki.values.change import replace

__all__ = ["gapped"]

_TOLD: frozenset[DealType] = frozenset({"supply", "subsidy", "financing", "investment", "cloud", "lease", "other", "acquisition"})
_HEDGE = (
    r"(?:(?:an?|another|some|about|around|up|to|more|than|over|nearly|almost|roughly|just|only|the|a|total|of|remaining|further)\s){0,4}"
)
# before the name: what joins it to the clause before; behind it: its figure, or a word that stands for the goods
_JOINED = sieve(
    r"(?:,|;|\band\b|\bwhile\b|\bwith\b|\bplus\b)\s(?:(?:and|while|with|the|its|rival|fellow|[a-z]+-based)\s){0,3}(?:[a-z-]+\s){0,2}$"
)
_LINK = sieve(
    rf"(?:,)?\s(?:(?:winning|getting|receiving|taking|picking up|securing|landing|gaining|will get|gets|got|another)\s)?{_HEDGE}$|(?:\s(?:in|of|at|near)\s[A-Z][\w .'-]{{1,40}}?)?\s?\($"
)
_ONE = sieve(
    r"\s(?:(?:took|takes|won|wins|got|landed|secured|received|placed|picked up)\s)?(?:one|another one|two|three|a (?:second|similar|smaller|larger) one)\s(?=(?:for|from|with|worth|in|to)\b)"
)
_BEFORE = sieve(rf"(?:,|;|\band\b)\s(?:and\s)?{_HEDGE}$")
_TO = sieve(r"\s(?:(?:in|of)\s[a-z]+\s)?(to|for|on)\s(?:the\s)?(?:[a-z-]+\s){0,3}$")
_BY = sieve(r"\b(from|to|with|by|for|in(?=to\s)|in)(?:to)?\s(?:the\s)?(?:[a-z-]+\s){0,2}$")
_GIVEN = {"to": "to", "for": "for", "other": "on"}  # the place of whom a sum is for, and its preposition
_FIGURES = frozenset({"amount", "quantity"})
_CLOSE = 12  # code points between a figure and the noun that it measures
_WORDS = 60  # code points of a hedge before a figure


class _Item(NamedTuple):
    name: Found[Any]
    start: int
    end: int


def gapped(scene: Scene, event: Event, parties: Sequence[Found[Any]], figures: Sequence[Found[Any]]) -> list[Event]:
    """The events of the clauses behind the first; cuts the first one's stretch and takes out whom they name. ``parties``, ``figures``: of the sentence."""
    if event.type not in _TOLD or len(parties) < 2 or event.fresh:
        return []
    sized = _sized(event, figures)
    who = _replaced(scene, event, sized)
    items = [*_items(scene, event, who, parties, sized)] if who is not None else []
    if who is None or not items:
        return []
    base = event.participants
    edge = items[0].name.start
    event.participants = [p for p in base if not p.spans or p.spans[0].start < edge]
    land = event.land or event.sentence
    event.land = Span(land.start, max(items[0].start, event.span.end))
    return [
        replace(
            event,
            participants=_people(scene, base, who, item, edge, parties),
            scope=Span(item.start, item.end),
            land=Span(item.start, item.end),
            fresh=True,
        )
        for item in items
    ]


def _sized(event: Event, figures: Sequence[Found[Any]]) -> list[Found[Any]]:
    """The figures from the one that says how much the event is: behind its word, or right before it ($5 million in seed funding)."""
    return [
        f for f in figures if f.kind in _FIGURES and (f.start >= event.span.start or event.span.start - _CLOSE < f.end <= event.span.start)
    ]


def _replaced(scene: Scene, event: Event, sized: Sequence[Found[Any]]) -> Participant | None:
    """In whose stead the names behind stand: the one right before the first figure, else the subject."""
    for p in event.participants:
        for f in sized[:2]:
            if (
                p.spans
                and p.spans[0].start > event.span.start
                and 0 < f.start - p.spans[0].end < _WORDS
                and (f is sized[0] or p.spans[0].start < sized[0].start)
                and _LINK.fullmatch(scene.text, p.spans[0].end, f.start)
            ):
                return p
    for p in event.participants:
        if sized and p.place in _GIVEN and p.spans and _TO.fullmatch(scene.text, sized[0].end, p.spans[0].start):
            return p
    return next((p for p in event.participants if p.place == "agent" and p.spans and p.spans[0].end <= event.span.start), None)


def _items(scene: Scene, event: Event, who: Participant, parties: Sequence[Found[Any]], sized: Sequence[Found[Any]]) -> Iterator[_Item]:
    """The names behind the word that are followed by a figure of the first one's kind, or by what stands for the goods."""
    end = (event.land or event.sentence).end  # what a verb with several objects tells is parted already
    found: list[Found[Any]] = []
    first = next(iter(sized), None)
    for named in parties:
        if first is not None and who.place in _GIVEN and _handed(scene, named, first, sized, who):
            found.append(named)
            continue
        if (
            not event.span.end <= named.start < end
            or _JOINED.search(scene.text, max(named.start - 50, event.span.end), named.start) is None
        ):
            continue
        same = (
            first is not None
            and first.end <= named.start
            and any(
                f.kind == first.kind and 0 < f.start - named.end < _WORDS and _LINK.fullmatch(scene.text, named.end, f.start) for f in sized
            )
        )
        if same or _ONE.match(scene.text, named.end, end):
            found.append(named)
    for at, named in enumerate(found):
        yield _Item(named, _start(scene, sized, named), _start(scene, sized, found[at + 1]) if at + 1 < len(found) else end)


def _start(scene: Scene, sized: Sequence[Found[Any]], named: Found[Any]) -> int:
    """Where an item begins: at its name, or at the sum right before it."""
    return next(
        (f.start for f in sized if f.end < named.start < f.end + _WORDS and _TO.fullmatch(scene.text, f.end, named.start)), named.start
    )


def _handed(scene: Scene, named: Found[Any], first: Found[Any], sized: Sequence[Found[Any]], who: Participant) -> bool:
    """Whether a sum of its own stands before the name, as the first one does before the first name: $5 million to X and $6 million to Y."""
    for f in sized:
        to = _TO.fullmatch(scene.text, f.end, named.start) if first.end <= f.start < named.start < f.end + _WORDS else None
        if (
            to is not None
            and to[1] == _GIVEN[who.place]
            and f.kind == first.kind
            and _BEFORE.search(scene.text, max(f.start - 40, first.end), f.start)
        ):
            return True
    return False


def _people(
    scene: Scene, base: Sequence[Participant], who: Participant, item: _Item, edge: int, parties: Sequence[Found[Any]]
) -> list[Participant]:
    """Who takes part in an item: its name, those whom it names by a preposition that the first clause has too, and the others of that clause."""
    roles = {p.place: p.role for p in base if p.place}
    named: list[tuple[Placed, Any]] = [(Placed(item.name, who.place), who.role)]
    for other in parties:
        if item.name.end <= other.start < item.end:
            by = _BY.search(scene.text, item.name.end, other.start)
            if by is not None and by[1] in roles:
                named.append((Placed(other, by[1]), roles[by[1]]))
    own = participants(named)
    taken = {p.place for p in own} | {who.place}
    names = {p.name for p in own} | {who.name}
    return [*own, *(p for p in base if p.name not in names and p.place not in taken and (not p.spans or p.spans[0].start < edge))]
