"""Capitalised runs of an English text: what may be a name, cut to its name-like part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.shapes import SHAPES
from torihiki.lang.en.parties.common import COMMON_WORDS
from torihiki.lang.en.parties.words import LEGAL, NOUNS, PERSON_TITLES
from torihiki.lang.naming import LATIN_HEADS

__all__ = ["Run", "runs"]

_TOKEN = r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÿ0-9]{0,24}(?:[-&.+][A-Za-zÀ-ÿ0-9]{1,20}){0,3}(?:'(?!s(?![A-Za-z]))[A-Za-z]{1,16})?"
_RUN = sieve(rf"(?<![\w@/#'.-]){_TOKEN}(?: (?:& )?{_TOKEN}){{0,7}}")
_OF = sieve(rf" of (?:the )?({_TOKEN}(?: {_TOKEN}){{0,2}})")
_OF_HEADS = frozenset(
    ("Bank", "University", "Ministry", "Department", "Government", "Institute", "College", "Board", "Bureau", "Port", "City", "State",
     "Commonwealth", "Office", "Agency")
)  # fmt: skip
_LEGAL = sieve(rf"(?:,? (?:{any_of(LEGAL)})(?![A-Za-z])\.?){{1,3}}")
_TRAILING_LEGAL = frozenset(LEGAL)
_TITLE_TOKENS = frozenset(word for title in PERSON_TITLES for word in title.split())


class Run(NamedTuple):
    """A stretch that may be a name: ``text[start:end]`` is the name, ``stop`` lies after its legal form."""

    start: int
    end: int
    stop: int
    text: str
    tokens: tuple[str, ...]
    opening: bool  # nothing or only a mark stands before it in its sentence
    titled: bool  # a person's title stands before it, inside the run
    headline: bool  # all words of its sentence are capitalised


def runs(scene: Scene, closed: Sequence[Span], names: AbstractSet[int] = frozenset()) -> Iterator[Run]:
    """Runs outside ``closed`` (sorted spans of what is already read), cut at words that cannot start or end a name.

    ``names``: where known names end; what follows one without a break is the rest of a longer name.
    """
    text = scene.text
    at = 0
    for match in _RUN.finditer(text):
        start, end = match.span()
        while at < len(closed) and closed[at].end <= start:
            at += 1
        for left, right in _outside(start, end, closed, at):
            if left in names and text[left : left + 1] == " " and not _titled(scene, left):
                continue  # the rest of a longer name that the table knows the beginning of
            for first, last in _apart(text, left, right):
                run = _cut(scene, first, last)
                if run is not None:
                    yield run


def _apart(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A run's stretches between words that are in no name: Vireo Completes Acquisition Of Norvane."""
    first = start
    for token in re.finditer(r"[^ ]+", text[start:end]):
        word = token.group()
        if word.lower() in _BREAKS and word not in LATIN_HEADS and not _shell(text, start + token.end(), word):
            if first < start + token.start():
                yield first, start + token.start() - 1
            first = min(start + token.end() + 1, end)
    if first < end:
        yield first, end


def _shell(text: str, end: int, word: str) -> bool:
    """Whether the word belongs to a name after all: Vireo Acquisition Corp."""
    return word == "Acquisition" and re.match(r" (?:Corp|Company|Co|Inc|Holdings|Ltd|Limited|[IVX]+)(?![a-z])", text[end : end + 12]) is not None


def _outside(start: int, end: int, closed: Sequence[Span], at: int) -> list[tuple[int, int]]:
    """The parts of a stretch that lie outside closed spans."""
    pieces: list[tuple[int, int]] = []
    while at < len(closed) and closed[at].start < end:
        if start < closed[at].start:
            pieces.append((start, closed[at].start))
        start = max(start, closed[at].end)
        at += 1
    if start < end:
        pieces.append((start, end))
    return pieces


def _cut(scene: Scene, start: int, end: int) -> Run | None:
    """The name inside a run: without the sentence's opening words, titles and the legal form."""
    text = scene.text
    tokens: list[tuple[int, int]] = [(start + m.start(), start + m.end()) for m in re.finditer(r"[^ ]+", text[start:end])]
    titled = False
    based = [i for i, token in enumerate(tokens) if _BASED.search(text[slice(*token)]) or (0 < i < len(tokens) - 1 and text[slice(*token)].lower() in _MAKERS)]
    tokens = tokens[based[-1] + 1 :] if based else tokens
    inside = start > 2 and text[start - 1] == " " and text[start - 2] not in ".!?:;\n\"•*>" and not _titled(scene, start)
    while tokens and ((_plain(text, tokens[0]) and not (inside and len(tokens) > 1 and text[slice(*tokens[0])].lower() in _NAME_HEADS)) or text[slice(*tokens[0])] == "&" or (len(tokens) > 1 and _class(text, tokens[0]))):
        titled = titled or text[slice(*tokens[0])] in _TITLE_TOKENS
        tokens.pop(0)
    while tokens and (text[slice(*tokens[-1])] == "&" or _weak_end(text, tokens[-1])):
        tokens.pop()
    if not tokens:
        return None
    first, last = tokens[0][0], tokens[-1][1]
    if text[slice(*tokens[-1])] in _OF_HEADS:
        of = _OF.match(text, last)
        if of:
            last = of.end()
    stop = last
    while len(tokens) > 1 and text[slice(*tokens[-1])].rstrip(".") in _TRAILING_LEGAL - {"Group", "Holdings", "Holding", "Company"}:
        tokens.pop()
        last = tokens[-1][1]
    legal = _LEGAL.match(text, last)
    if legal:
        stop = max(stop, legal.end())
        if text[stop - 1] == "." and text[stop : stop + 1] in {"", "\n"}:
            stop -= 1
    name = text[first:last]
    opening = first in {0, 1} or first != start or text[first - 2 : first].strip(" \"'(*•>-") == "" or text[first - 2] in ".!?:\n•"
    headline = _titled(scene, first)
    return Run(first, last, stop, name, tuple(name.split(" ")), opening or headline, titled, headline)


_WORD = re.compile(r"[A-Za-z][\w'-]{3,}")


def _titled(scene: Scene, at: int) -> bool:
    """Whether most words of the sentence are capitalised: a headline, where a capital tells nothing."""
    sentence = scene.sentence(at)
    kept: dict[int, bool] = scene.memo.setdefault("en.titled", {})
    if sentence.start not in kept:
        words = _WORD.findall(scene.text[sentence.start : sentence.end])
        kept[sentence.start] = sum(w[0].isupper() for w in words) * 10 > 7 * len(words)
    return kept[sentence.start]


# words that stand in no name; in headlines in capitals they part names
_NAMELIKE = frozenset(("alliance", "funding", "interest", "notes", "pilot", "bond", "construction", "supply", "leasing", "building", "debut"))
_BREAKS = frozenset(word for shape in SHAPES for word in (*shape.words, *shape.nouns) if " " not in word) - _NAMELIKE | frozenset((
    "to", "sign", "signs", "signed",
    "invest", "invests", "raises", "raise", "launch", "launches", "unveil", "unveils", "announces", "announce", "reports", "says",
    "agrees", "accelerate", "expand", "completes", "secures", "lands", "pays", "cuts", "lifts", "plans", "seeks", "eyes", "hits",
    "takes", "gets", "wins", "scraps", "joins", "partners", "acquisition", "merger", "takeover", "stake", "bid", "deal", "in", "for",
    "with", "from", "at", "on", "by", "and", "the", "of", "as", "after", "into", "over", "amid", "via", "its", "inks", "begins", "starts", "names", "appoints", "files", "opens",
    "completed", "complete", "announced", "selects", "selected", "chooses", "awards", "awarded", "closes", "closed", "receives", "received", "enters", "entered", "extends",
    "renews", "deploys", "backs", "nears", "weighs", "mulls", "considers", "explores", "rejects", "ends", "terminates", "cancels", "halts", "delays", "postpones", "taps",
    "strikes", "forms", "creates", "led", "leads", "joining", "valued", "worth", "talks", "series",
))  # fmt: skip


def _plain(text: str, token: tuple[int, int]) -> bool:
    """Whether a run's first token is an ordinary word in a capital."""
    word = text[slice(*token)].rstrip(".")
    if word.lower() in COMMON_WORDS:
        return word.lower() not in _NAME_STARTS
    return word in _TITLE_TOKENS


_CLASS = frozenset(NOUNS) - {"bank", "group", "fund", "house", "exchange", "lab", "studio", "partner", "unit", "company", "venture", "rival", "parent", "platform", "titan", "brand"}


def _class(text: str, token: tuple[int, int]) -> bool:
    """Whether a run's first token says what the firm is: Chipmaker Vireo."""
    return text[slice(*token)].lower() in _CLASS and text[token[0]].isupper()


_BASED = re.compile(
    r"-(?:based|listed|backed|owned|led|headquartered|made|born|founded|focused|powered|driven|enabled|related|linked|specific|ready|native|style|wide|class|grade|built|run|"
    r"controlled|sponsored|funded|centric|first|only|free|level|scale|size|sized|year|month|day|like|type|era|stage|friendly|compatible|optimi[sz]ed|designed|supplied)$"
)
# ordinary words that begin names, where no sentence begins: the Energy Northwest consortium
_NAME_HEADS = frozenset((
    "energy", "power", "water", "oil", "data", "digital", "mobile", "big", "great", "new", "capital", "space", "solar", "wind", "nuclear", "cloud", "public", "silver", "gold", "copper", "lithium",
    "golden", "next", "open", "smart", "future", "central", "northern", "southern", "eastern", "western", "north", "south", "east", "west", "home", "health", "land", "market", "consumer", "industrial",
    "security", "grid", "battery", "hydrogen", "satellite", "robotics", "chip", "memory", "server", "network", "trade", "commercial", "investment", "credit", "insurance", "music", "games",
))
# what stands before the name that it describes, in headlines: AirPods Maker Vireo, Nvidia Rival Tessaly
_MAKERS = frozenset(("maker", "rival", "competitor", "supplier", "startup", "start-up", "giant", "chipmaker", "parent", "backer", "owner", "operator", "developer", "challenger", "unicorn"))
_NAME_STARTS = frozenset(
    ("first", "general", "american", "british", "japan", "european", "national", "international", "global", "gas", "silicon", "united",
     "u.s")
)


def _weak_end(text: str, token: tuple[int, int]) -> bool:
    word = text[slice(*token)]
    return word.lower() in COMMON_WORDS and word.lower() not in _NAME_ENDS


_NAME_ENDS = frozenset(head.lower() for head in LATIN_HEADS) | frozenset(
    ("group", "general", "national", "international", "gold", "silver", "exchange", "internet")
)

