"""One more side behind the same verb or noun, with its preposition once more: a $2 million deal with X and a $1 million one with Y; in X in 2021 and in Y in 2023."""

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

__all__ = ["conjoined"]

_TOLD: frozenset[DealType] = frozenset(
    {"supply", "cloud", "lease", "licensing", "partnership", "other", "financing", "investment", "subsidy", "acquisition", "joint_venture"}
)
_PLACES = frozenset(("with", "from", "in", "to"))
_DESCRIBED = r"(?:the\s|its\s|rival\s|[A-Z][a-z]+['’]s\s|[a-z-]+\s){0,4}"
_LED = sieve(rf"\b(with|from|in|into|to)\s{_DESCRIBED}$")
_SUM = r"(?:[A-Z]{0,3}[$€£¥₹]\s?[0-9]|[0-9])\S*(?:\s(?:million|billion|trillion|mln|bln|crore|euros|pounds|dollars|yen)\b)*"
_HEDGE = r"(?:(?:about|around|some|up\sto|nearly|almost|roughly|more\sthan|over|just|another|a\sfurther|an\sadditional|an?)\s)*"
# what stands between a name and the preposition of the next one: when, for how much; what joins both; how much the next one is
_NEXT = sieve(
    r"(?P<rest>(?:,?\s(?!and\b|plus\b|but\b|which\b|who\b|that\b|to\b|has\b|have\b|had\b|is\b|was\b|will\b|would\b|said\b)[\w$€£¥₹.%'’-]+){0,7}?)(?:,?\s(?:and|plus)|,|;)\s"
    rf"(?P<head>(?:(?:then|later|also)\s)?(?:{_HEDGE}{_SUM}(?:\s(?:one|deal|contract|order|loan|stake|of\s[a-z]+|worth|[a-z]+)){{0,3}}\s|(?:one\sworth\s{_SUM}|another(?:\sone)?(?:\s(?:worth|for|of)\s{_SUM})?|one|a\s(?:similar|second|third|smaller|larger|further|new)\s(?:one|deal|contract|order|loan|stake))\s)?)"
    rf"(?P<prep>with|from|in|into|to)\s{_DESCRIBED}$"
)
# what each is for, told beside each: with X for reactors and Y for turbines
_EACH_FOR = sieve(
    rf"[>)]?(?:\s(?:<[A-Z.]{{1,8}}>|\([A-Z.]{{1,8}}\)))?(?P<rest>\s(?P<prep>for|on|about|over|to)\s(?:(?!and\b|which\b|who\b|that\b|has\b|have\b|is\b|was\b|will\b|would\b)[\w%’'-]+\s?){{1,6}}),?\sand\s(?P<head>)(?:with\s)?[<(]?{_DESCRIBED}[<(]?$"
)
_FOR = sieve(r"[>)]?(?:\s(?:<[A-Z.]{1,8}>|\([A-Z.]{1,8}\)))?\s(for|on|about|over|to)\s[A-Za-z0-9]")
_NOUNS = (
    "loan",
    "grant",
    "stake",
    "lease",
    "bond",
    "credit",
    "subsid",
    "round",
    "investment",
)  # of another kind, if the first one is not called so
_FIGURES = frozenset({"amount", "date", "quantity", "duration"})
_CLOSE = 40  # code points behind a name in which its figure stands
_SPOKEN = sieve(r",?\s(?:and\s|but\s)?(?:has|have|had|is|was|will|would|said|says|agreed|bought|sold|plans|which|who)\b")


class _Item(NamedTuple):
    name: Found[Any]
    start: int


def conjoined(scene: Scene, event: Event, parties: Sequence[Found[Any]], figures: Sequence[Found[Any]]) -> list[Event]:
    """The events of the further sides; cuts the first one's stretch and takes them out of it. ``parties``, ``figures``: of the sentence."""
    if event.type not in _TOLD or event.fresh or len(parties) < 2:
        return []
    places = _PLACES | {"object"} if event.shape.name == "en.deals.talk" else _PLACES
    who = next((p for p in event.participants if p.place in places and p.spans and p.spans[0].start > event.span.start), None)
    if who is None:
        return []
    led = _LED.search(scene.text, max(who.spans[0].start - 50, event.span.start), who.spans[0].start)
    items = [*_items(scene, event, who, led[1], parties, figures)] if led is not None else []
    if not items:
        return []
    land, base = event.land or event.sentence, event.participants
    edges = [*(item.start for item in items), land.end]
    event.land = Span(land.start, edges[0])
    event.participants = _in(base, event.span, event.land)
    out = []
    for item, start, end in zip(items, edges, edges[1:], strict=False):
        stretch = Span(start, end)
        kept = [p for p in _in(base, event.span, stretch) if p.name not in {who.name, item.name.value.name}]
        people = [*kept, *participants([(Placed(item.name, who.place), who.role)])]
        out.append(replace(event, participants=people, scope=stretch, land=stretch, fresh=True))
    return out


def _items(
    scene: Scene, event: Event, who: Participant, prep: str, parties: Sequence[Found[Any]], figures: Sequence[Found[Any]]
) -> Iterator[_Item]:
    """The names behind the first that stand as it does, with a figure of their own or a word for one more."""
    end = (event.land or event.sentence).end
    last, same = who.spans[0].end, {prep} | ({"in", "into"} if prep in {"in", "into"} else set())
    dated = _figure(figures, last, end) is not None
    for named in parties:
        if not last < named.start < end:
            continue
        each = _EACH_FOR.fullmatch(scene.text, last, named.start)
        behind = _FOR.match(scene.text, named.end, end) if each is not None else None
        if each is not None and behind is not None and behind[1] == each["prep"]:
            yield _Item(named, each.end("rest"))
            last = named.end
            continue
        joined = _NEXT.fullmatch(scene.text, last, named.start)
        if joined is None or joined["prep"] not in same or _SPOKEN.match(scene.text, named.end, end):
            return
        if any(noun in joined["head"] and noun not in scene.lower[event.span.start : event.span.end] for noun in _NOUNS):
            return  # a loan of $2 million from X, and a grant of $1 million from Y
        if not joined["head"] and not (dated and _figure(figures, named.end, end)):
            return
        yield _Item(named, joined.start("head"))
        last = named.end


def _figure(figures: Sequence[Found[Any]], start: int, end: int) -> Found[Any] | None:
    """The figure right behind a name."""
    return next((f for f in figures if f.kind in _FIGURES and start < f.start < min(start + _CLOSE, end)), None)


def _in(people: Sequence[Participant], word: Span, stretch: Span) -> list[Participant]:
    """Those who are named before the word, or in the stretch."""
    return [p for p in people if not p.spans or p.spans[0].start < word.end or stretch.start <= p.spans[0].start < stretch.end]
