"""Items of a list that begin with a firm and its sum (Norvane, $120M: …; Norvane ($120 million) – …), or name two behind a label (M&A: Norvane / Tarn)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event, PartyRole, Shape
from torihiki.lang.en.deals.words import VERB
from torihiki.lang.en.labels import label_of
from torihiki.lang.en.parties.words import SHORT_SUM

__all__ = ["headed", "last_item", "under_head"]

_MARK = sieve(r"\s*(?:\W{0,3}[0-9]{1,2}[.)]\W{0,3}\s*|[-•*–—]\s+)?(?:[*_]{2}[A-Z][\w&' -]{2,28}:[*_]{2} |[*_]{2})?")
_BETWEEN = sieve(r"(?:[*_]{2})?(?: \([A-Za-z][^()]{1,40}\)|, [a-z][^,;:()]{2,50}(?=, ))?(?:,| ?\(|:| ?[–—-])\s?(?:raised\s)?")
_CLOSES = sieve(
    r"(?:\s?(?:million|billion|m|bn))?\)?(?:,\s[^:\n.]{1,60})?(?::|\s?[–—-]\s|\)|\s\(|;|\s(?:at an?|led by|from)\b|\s*$|\s(?:pre-)?(?:[Ss]eed|[Ss]eries [A-H]|[Gg]rowth|[Bb]ridge|[Ee]xtension)\b)"
)
_ROUND = sieve(r"\b(?:series [A-H]|seed|rounds?|rais(?:e[sd]?|ing)|funding|investors?|led by)\b", re.IGNORECASE)
_DEBT = sieve(r"\b(?:debt|loans?|credit)\b", re.IGNORECASE)
_ITEM = 600  # code points in which an item says what its sum is


def headed(
    scene: Scene, sentence: Span, parties: Sequence[Found[Any]], figures: Sequence[Found[Any]], shapes: Mapping[str, Shape]
) -> Event | None:
    """The round that a sentence's head tells, if it has one; ``parties`` and ``figures``: those of the sentence."""
    label = label_of(scene.text, sentence.start)
    start = sentence.start if label is None else label[1]
    firm = parties[0] if parties else None
    if firm is None or _MARK.fullmatch(scene.text, start, firm.start) is None:
        return None
    two = len(parties) > 1 and _SIDES.fullmatch(scene.text, parties[0].end, parties[1].start) is not None
    kind = label[0] if label is not None else _between(scene, sentence, parties[1]) if two else None
    if kind in _TWO:
        return _of_two(sentence, parties[0], parties[1], kind, shapes) if two else None
    total = next((f for f in figures if f.kind == "amount" and f.start >= firm.end), None)
    if (
        total is None
        or _BETWEEN.fullmatch(scene.text, firm.end, total.start) is None
        or _CLOSES.match(scene.text, total.end, sentence.end) is None
    ):
        return None
    told = scene.text[sentence.start : min(sentence.start + _ITEM, len(scene.text))].partition("\n\n")[0]
    named = label is not None and label[0] in {"investment", "financing"}
    if not named and not _ROUND.search(told) and not _ROUND.search(_above(scene.text, sentence.start)):
        return None
    owes = _DEBT.search(told) is not None and not re.search(r"\b(?:equity|series|seed)\b", told, re.IGNORECASE)
    owes = owes if label is None else label[0] == "financing"
    span = Span(firm.start, total.end)
    opened = _NAMES.match(scene.text, total.end, sentence.end)
    closed = scene.text.find(")", opened.end(), sentence.end) if opened else -1
    inside = opened is not None and ("(" in opened.group() or scene.text[total.start - 1] == "(")
    backers = [f for f in parties if opened and inside and opened.start() < f.start < closed]
    if opened is not None and not inside:
        backers = _run_on(scene, parties, opened.end())
    by = None if backers else _LED.search(scene.text, total.end, sentence.end)
    if by is not None:
        backers = _run_on(scene, parties, by.end())
    payer: PartyRole = "lender" if owes else "investor"
    people = participants([(Placed(firm, "agent"), "borrower" if owes else "investee"), *((Placed(f, "list"), payer) for f in backers)])
    shape = shapes[VERB + "en.deals.raise"]
    return Event(shape, "financing" if owes else "investment", span, sentence, sentence, people, "completed", land=span)


_SUM_AHEAD = sieve(r"(?:^|\n)(?:[-•*] )?[^\n]{2,70}?[,:(–—-] ?\(?" + SHORT_SUM + r"\b")


def last_item(text: str) -> int:
    """Where the last line begins that may tell a round by its head alone; -1 if none does."""
    return max((m.start() for m in _SUM_AHEAD.finditer(text)), default=-1) + 1 or -1


_LED = re.compile(r"\b(?:co-)?led by ")
_NEXT = re.compile(r"(?:, and |, | and | & )")


def _run_on(scene: Scene, parties: Sequence[Found[Any]], at: int) -> list[Found[Any]]:
    """The names of a list that begins right at a place: $100m Series B, X and Y, $3bn valuation."""
    out: list[Found[Any]] = []
    for found in parties:
        if found.start == at or (out and _NEXT.fullmatch(scene.text, out[-1].end, found.start)):
            out.append(found)
    return out


_TAKES = frozenset({"investee", "borrower"})


def under_head(first: Event, events: Sequence[Event]) -> None:
    """Let what an item adds be of the firm at its head: Norvane: $1B Series E led by X; Y's fund joined."""
    taker = [p for p in first.participants if p.role in _TAKES]
    for event in events:
        if event.type == first.type and (event.shape.follows or event.shape.name == "en.deals.raise"):
            event.participants = [*taker, *(p for p in event.participants if p.role not in _TAKES)]


# behind the sum of a round: those who put it up
_NAMES = sieve(
    r"(?:,? (?:[Ss]eries|[Ss]eed|[Pp]re-[Ss]eed|[Gg]rowth|[Rr]ound|[Ee]xtension|[Ee]quity|[Dd]ebt|[Ll]oan|[Bb]ridge|[A-K][0-9]?)){0,4}(?: \(|, )(?:(?:led by|lead|leads|from|backers|investors|via):? )?"
)
_SIDES = sieve(r" ?(?:/|–|—|\+|&|x|↔|→|->|-|and|with)(?: by)? ?")
_TWO: dict[DealType, tuple[str, PartyRole, PartyRole]] = {
    "acquisition": ("acquire", "acquirer", "target"),
    "cloud": ("cloud", "customer", "provider"),
    "supply": ("supply", "customer", "provider"),
    "licensing": ("license", "licensee", "licensor"),
    "partnership": ("partner", "partner", "partner"),
    "joint_venture": ("venture", "partner", "partner"),
}


_COLON = re.compile(r"[*_]{0,2}: ")
_NOUNS: tuple[tuple[DealType, re.Pattern[str]], ...] = (
    ("cloud", sieve(r"\b(?:compute|cloud|GPU capacity|hosting)\b")),
    ("licensing", sieve(r"\b(?:licen[cs]\w+)\b")),
    ("joint_venture", sieve(r"\b(?:joint venture|JV)\b")),
    ("acquisition", sieve(r"\b(?:acquisition|takeover|buy-?out|all-(?:cash|stock|share) (?:deal|bid)|acqui-?hire)\b")),
    ("partnership", sieve(r"\b(?:partnership|tie-?up|alliance|collaboration)\b")),
    ("supply", sieve(r"\b(?:contract|order|supply|offtake|PPA)\b")),
)


def _between(scene: Scene, sentence: Span, second: Found[Any]) -> DealType | None:
    """What a line tells of two whom a mark joins at its head: Norvane–Tarn: $10bn contract for 750MW of compute."""
    if _COLON.match(scene.text, second.end) is None:
        return None
    return next((kind for kind, noun in _NOUNS if noun.search(scene.text, second.end, sentence.end)), None)


def _above(text: str, start: int) -> str:
    """The heading over a list of which an item begins at ``start``."""
    head = text.rfind("\n\n", 0, max(start - 1, 0))
    head = text.rfind("\n\n", 0, head) if head >= 0 and text[head + 2 : head + 3] in {"-", "•", "*"} else head
    line = text[max(head, 0) : start].strip("\n").split("\n")[0]
    return line if len(line) < _LONGEST else ""


_LONGEST = 60  # code points of a heading


def _of_two(sentence: Span, first: Found[Any], second: Found[Any], kind: DealType, shapes: Mapping[str, Shape]) -> Event:
    """The deal between two that a mark joins: Norvane / Tarn, $3bn."""
    name, one, other = _TWO[kind]
    if kind == "cloud" and first.value.cloud and not second.value.cloud:
        one, other = other, one
    shape = shapes[VERB + "en.deals." + name]
    people = participants([(Placed(first, "agent"), one), (Placed(second, "object"), other)])
    return Event(shape, kind, Span(first.start, second.end), sentence, sentence, people, "agreed", land=sentence)
