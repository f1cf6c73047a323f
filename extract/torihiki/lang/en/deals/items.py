"""A sentence as items: names, figures and transaction words whole, all other words by their class (see ``words``)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from torihiki.core.rule import Found
from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.words import CLASSES, DASHES, HEDGES, KIN
from torihiki.lang.en.parties.places import PLACES

__all__ = ["Item", "items"]

_MEASURES = frozenset(("much", "many", "little", "few"))
_SHORTENED = frozenset(("US", "IT", "WHO", "AM", "OR"))  # no pronouns: US chipmaker X, IT services firm Y
_BASED = "-based"
_ARROW = "→"
_TOKEN = re.compile(r"[A-Za-z]{2,6}n['’]t\b|[A-Za-zÀ-ÿ][\w.-]*\w|[A-Za-zÀ-ÿ]|'s?(?![a-z])|[0-9][\w.,]*|[^\w\s]")


class Item(NamedTuple):
    """One part of a sentence. ``kind``: party, cue, figure, or the class of a word; ``word`` in lower case; ``ref`` the finding or word."""

    kind: str
    start: int
    end: int
    word: str
    ref: Any = None


_UP_TO = sieve(r" to (?:about |around )?(?:[$€£¥]|[a-z]{1,3}\$|[0-9])")  # will buy up to 6 gigawatts of chips: it buys


def items(scene: Scene, sentence: Span, parties: Sequence[Found[Any]], cues: Sequence[Word], figures: Iterable[Found[Any]]) -> list[Item]:
    """The items of a sentence, in order; what stands in brackets behind a name (a ticker, a short form) is left out."""
    whole: list[tuple[int, int, str, Any]] = [(p.start, p.end, "party", p) for p in parties]
    whole += [
        (c.start, c.end - (len(" up") if _UP_TO.match(scene.lower, c.end) and scene.lower.startswith(" up", c.end - 3) else 0), "cue", c)
        for c in cues
    ]
    told = [c.start for c in cues]
    whole += [
        (f.start, f.end, "figure", f) for f in figures if f.kind != "quantity" or not any(f.start < at < f.end for at in told)
    ]  # 92 firm orders
    whole.sort(key=lambda w: (w[0], w[2] == "figure"))
    out: list[Item] = []
    at = sentence.start
    for start, end, kind, ref in whole:
        if start < at:
            continue  # inside an earlier one
        _words(scene.text, at, start, out)
        out.append(Item(kind, start, end, scene.lower[start:end], ref))
        at = end
    _words(scene.text, at, sentence.end, out)
    words = {item.word.rpartition(" ")[2] if item.kind == "figure" else item.word for item in out}
    if _BASED in scene.lower[sentence.start : sentence.end]:
        words.add(_BASED)
    for changes, needs in _PASSES:  # most sentences have nothing for most of them
        if not needs.isdisjoint(words):
            out = [*changes(out)]
    return out


def _words(text: str, start: int, end: int, out: list[Item]) -> None:
    """Add the words and marks of a stretch."""
    for match in _TOKEN.finditer(text, start, end):
        raw = match.group()
        word = raw.lower()
        kind = CLASSES.get(word) if raw not in _SHORTENED else "word"
        if raw == _ARROW and not text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip():
            kind = "mark"  # of a list's line
        if kind is None:
            kind = "word" if word[0].isalnum() else _mark(text, match, word)
        out.append(Item(kind, match.start(), match.end(), word))


def _mark(text: str, match: re.Match[str], word: str) -> str:
    """The class of a mark that has none by itself."""
    if word in {"'", "'s"}:
        return "poss"
    if word == "-":
        return "break" if text[match.start() - 1 : match.end() + 1] in {" - ", "\n- "} else "hyphen"
    return "mark"


_HAD = frozenset(("owned", "held", "controlled"))
_WHOLLY = frozenset(("wholly", "majority", "partly", "partially", "jointly"))
_HAD_SO = frozenset(f"{how}-{word}" for how in _WHOLLY for word in _HAD)


def _owned(whole: Sequence[Item]) -> Iterator[Item]:
    """Without the words for how much of a unit somebody has, which are no verb: its 51 pct-owned unit, X's wholly-owned Y."""
    skip = -1
    for at, item in enumerate(whole):
        if at < skip:
            continue
        if at and whole[at - 1].kind in {"own", "poss", "det"}:
            share = (item.kind == "figure" and item.ref.kind == "quantity") or item.word in _WHOLLY
            held = at + (share and 1 + (at + 1 < len(whole) and whole[at + 1].kind == "hyphen"))
            if held + 1 < len(whole) and whole[held].word in (_HAD if share else _HAD_SO) and whole[held + 1].kind in {"word", "party"}:
                skip = held + 1
                continue
        yield item


_DASHED = frozenset(("-", "–", "—", ":"))


def _labelled(whole: Sequence[Item]) -> Iterator[Item]:
    """Without the mark between the name that a line of a list begins with and what it did: Norvane - acquired Tarn for $5 million."""
    first = next((at for at, item in enumerate(whole) if item.kind not in {"mark", "break"}), 0)
    last = next((at for at in range(first + 1, min(first + 4, len(whole))) if whole[at].word != "*"), first)
    for at, item in enumerate(whole):
        label = at == last and item.word in _DASHED and whole[first].kind == "party"
        if not (label and _says_what(whole, at + 1)):
            yield item


_DONE = frozenset(("completed", "closed", "agreed", "signed", "won"))


def _says_what(whole: Sequence[Item], at: int) -> bool:
    """Whether what the firm of a line did begins at an item: a transaction word, behind a sum or a word for how far it is."""
    if at < len(whole) and whole[at].kind == "cue":
        return True
    return at + 1 < len(whole) and (whole[at].kind == "figure" or whole[at].word in _DONE) and whole[at + 1].kind == "cue"


_FLOATS = frozenset(("each", "both", "all"))


def _floating(whole: Sequence[Item]) -> Iterator[Item]:
    """The words that count a subject behind it begin no object: X and Y each lent."""
    for at, item in enumerate(whole):
        floats = (
            item.word in _FLOATS
            and at > 0
            and whole[at - 1].kind in {"party", "pron"}
            and at + 1 < len(whole)
            and whole[at + 1].kind == "cue"
        )
        yield item._replace(kind="word") if floats else item


def _hedged(whole: Sequence[Item]) -> Iterator[Item]:
    """The words of a hedge before a figure govern nothing: up to, as much as, more than."""
    for at, item in enumerate(whole):
        ends = item.kind in {"prep", "sub"} and at > 0 and (whole[at - 1].word, item.word) in HEDGES
        begins = item.word == "as" and at + 2 < len(whole) and whole[at + 1].word in _MEASURES and whole[at + 2].word == "as"
        yield item._replace(kind="word") if ends or begins else item


def _unbracketed(whole: Sequence[Item]) -> Iterator[Item]:
    """Without the contents of brackets that hold no transaction word."""
    at = 0
    while at < len(whole):
        item = whole[at]
        if item.word == "(":
            close = next((i for i in range(at + 1, min(at + 16, len(whole))) if whole[i].word == ")"), None)
            if close is not None and not any(i.kind == "cue" for i in whole[at:close]):
                at = close + 1
                continue
        yield item
        at += 1


def _unsigned(whole: Sequence[Item]) -> Iterator[Item]:
    """Without the angle brackets of wires: around a share's sign with the sign, around a name that has none alone."""
    close = -1
    for at, item in enumerate(whole):
        if at <= close:
            continue
        if item.word == "<":
            close = next((i for i in range(at + 1, min(at + 5, len(whole))) if whole[i].word == ">"), -1)
            if close < 0 or any(i.kind not in {"word", "prep", "mark"} for i in whole[at + 1 : close]):
                close = -1
                continue
            continue
        if item.word != ">":
            yield item


def _apposed(whole: Sequence[Item]) -> Iterator[Item]:
    """Without the marks between *its partner* and its name, those around a unit's name in dashes, and the comma in *Austin, Texas-based*."""
    closing = -1
    for at, item in enumerate(whole):
        if at == closing:
            continue
        if 0 < at < len(whole) - 1 and item.kind in {"comma", "break"}:
            before, following = whole[at - 1], whole[at + 1]
            if (
                item.kind == "comma"
                and following.word.endswith(_BASED)
                and before.kind == "word"
                and (following.word.endswith("." + _BASED) or not any(i.kind in {"det", "own"} for i in whole[max(at - 4, 0) : at]))
            ):
                continue
            if item.kind == "comma" and before.word in _OWNERS and _owned_before(whole, at) and _described_next(whole, at):
                continue  # X's owner, the private equity firm Y,
            if following.kind == "party" and before.word in KIN and not _turn(whole, at):
                if item.word in DASHES:
                    closing = at + 2 if at + 2 < len(whole) and whole[at + 2].word in DASHES else -1
                    continue
                if item.kind == "comma" and any(i.kind == "own" for i in whole[max(at - 4, 0) : at]):
                    continue
        yield item


_OWNERS = frozenset(("owner", "parent", "shareholder", "backer", "rival", "landlord", "lender", "unit", "subsidiary", "arm"))
_DESCRIBES = 6  # words between "its owner," and the owner's name


def _owned_before(whole: Sequence[Item], at: int) -> bool:
    """Whether the word before a comma is somebody's: X's main owner."""
    return any(i.kind in {"poss", "own"} for i in whole[max(at - 4, 0) : at])


def _described_next(whole: Sequence[Item], at: int) -> bool:
    """Whether what follows a comma is the name of whom the words before it mean, behind words for what he is, and then a comma again."""
    name = next((i for i in range(at + 1, min(at + _DESCRIBES, len(whole))) if whole[i].kind not in {"det", "word", "hyphen"}), at)
    return (
        name > at + 2
        and whole[name].kind == "party"
        and whole[at + 1].kind == "det"
        and whole[name + 1 : name + 2] != []
        and whole[name + 1].kind == "comma"
    )


def _turn(whole: Sequence[Item], comma: int) -> bool:
    """Whether the words before a comma only turn to somebody else: for its part, X."""
    return whole[comma - 1].word == "part" and comma > 2 and whole[comma - 3].word in {"for", "on"}


_CONSORTIA = frozenset(
    (
        "consortium",
        "consortia",
        "group",
        "syndicate",
        "team",
        "alliance",
        "coalition",
        "club",
        "funds",
        "investors",
        "vehicle",
        "banks",
        "lenders",
        "creditors",
        "trio",
    )
)
_HOLDERS = frozenset(("fund", "vehicles", "entity", "entities", "accounts", "affiliates"))
_MADE_OF = sieve(
    r",? ?(?:that |which )?(?:(?:is |was )?(?:co-)?(?:led|formed|comprised|composed|headed|backed|made up) (?:by|of)|comprising|comprises?|includ(?:es?|ed|ing)|consisting of|of|between)(?: the)? $"
)
# whose money it is: funds advised by X, entities affiliated with it
_HELD_BY = sieve(
    r",? ?(?:that |which )?(?:is |are |was |were )?(?:[a-z]+ly )?(?:managed|advised|sub-advised|run|controlled|owned|overseen|sponsored|affiliated|associated|backed|operated|administered|established)"
    r"(?: (?:and|or) (?:managed|advised|controlled|owned|run))? (?:by|with)(?: (?:the|affiliates of|units of|an affiliate of|a unit of))?(?: [a-z-]+){0,3} $"
)
# the same where a person leads it: led by Jane Doe, its founder and chief executive, and investment firm X
_PERSON_LED = sieve(
    r",? ?(?:that |which )?(?:is |was )?(?:co-)?(?:led|formed|headed|backed) by(?: [a-z.'-]+){2,3}(?:, (?:its|their|the|an?) [a-z' -]{3,50})?,? (?:and|together with|along with|as well as)(?: [a-z-]+){0,4} $"
)
_ALSO = sieve(
    r",? ?(?:(?:that|which) (?:also )?(?:include[sd]?|comprise[sd]?)|including|and including|comprising|together with|alongside|along with)(?: (?:the|also))? $"
)


def _bodies(whole: Sequence[Item]) -> Iterator[Item]:
    """A consortium comprised of X, led by Y, that includes Z: the names stand where the body does."""
    body: Item | None = None
    named = held = made = False
    skip = -1
    for at, item in enumerate(whole):
        if at < skip:
            continue
        if item.word in _HOLDERS and item.kind == "word" and (not at or whole[at - 1].word != "to"):
            body, named, held, made = item, False, not _described(whole, at), False
        elif (item.word in _CONSORTIA and item.kind in {"word", "cue"}) or (item.kind == "figure" and _counted(item)):
            pact = item.word == "alliance" and at + 1 < len(whole) and whole[at + 1].word == "between"
            body, named, held, made = None if pact else item, False, not _described(whole, at), True
        elif body is not None and item.kind == "party":
            named = True
        elif body is not None and item.kind in {"aux", "say", "break"}:
            body = None
        elif body is not None:
            upto = _link(whole, at, named=named, held=held, made=made)
            if upto:
                if named:
                    yield Item("conj", item.start, whole[upto - 1].end, "and")
                skip = upto
                continue
        yield item


def _counted(item: Item) -> bool:
    """Whether a figure counts those who act together: three banks."""
    return item.word.rpartition(" ")[2] in _CONSORTIA


def _described(whole: Sequence[Item], at: int) -> bool:
    """Whether a word only says what a name right before it is: X, a fund."""
    back = next((i for i in range(at - 1, max(at - 6, 0), -1) if whole[i].kind not in {"word", "det", "hyphen"}), 0)
    return back > 0 and whole[back].kind == "comma" and whole[back - 1].kind == "party" and whole[back + 1].kind == "det"


def _link(whole: Sequence[Item], at: int, *, named: bool, held: bool, made: bool) -> int:
    """Where the first name behind words that say what a body is made of, or whose it is, stands; 0 where there are none."""
    words = ""
    for place in range(at, min(at + 20, len(whole))):
        item = whole[place]
        if item.kind == "party":
            if not named and place > at + 5:
                return place if _PERSON_LED.fullmatch(words) or (held and _HELD_BY.fullmatch(words)) else 0
            if named:
                return place if words and _ALSO.fullmatch(words) else 0
            return place if words and ((made and _MADE_OF.fullmatch(words)) or (held and _HELD_BY.fullmatch(words))) else 0
        words += (
            ("" if item.word == "," else " " if words else "")
            + item.word
            + (" " if place + 1 < len(whole) and whole[place + 1].kind == "party" else "")
        )
    return 0


_NAMING = frozenset(("called", "named", "dubbed", "christened"))


def _called(whole: Sequence[Item]) -> Iterator[Item]:
    """The name behind a comma that only says how what was told is called is nobody's beside it: a venture with X and Y, called Z."""
    for at, item in enumerate(whole):
        naming = at > 2 and item.kind == "party" and whole[at - 1].word in _NAMING
        told = (
            naming
            and whole[at - 2].kind == "comma"
            and whole[at - 3].kind in {"party", "word"}
            and any(i.kind == "party" for i in whole[max(at - 6, 0) : at - 2])
        )
        yield item._replace(kind="word", ref=None) if told else item


_AT = frozenset(("of", "in"))
_JOINS = frozenset(("conj", "comma"))


def _seated(whole: Sequence[Item]) -> Iterator[Item]:
    """Without the seats of firms that are told one after the other: X of Tulsa, Oklahoma, and Y in Norway are X and Y."""
    skip = -1
    for at, item in enumerate(whole):
        if at < skip:
            continue
        if item.word in _AT and at and whole[at - 1].kind == "party":
            upto = _seat(whole, at + 1)
            if upto and upto < len(whole) and whole[upto].kind in _JOINS and _another(whole, upto):
                skip = upto
                continue
        yield item


def _seat(whole: Sequence[Item], at: int) -> int:
    """Where a place that begins at an item ends, with the state or land behind its comma; 0 where none begins."""
    end = _place(whole, at)
    if end and end + 1 < len(whole) and whole[end].kind == "comma":
        wider = _place(whole, end + 1)
        end = wider if wider and whole[wider : wider + 1] and whole[wider].kind in _JOINS else end
    return end


def _place(whole: Sequence[Item], at: int) -> int:
    """Where the longest name of a place that begins at an item ends; 0 where none begins."""
    for end in (at + 2, at + 1):
        part = whole[at:end]
        if len(part) == end - at and all(i.kind == "word" for i in part) and " ".join(i.word for i in part) in _PLACES:
            return end
    return 0


def _another(whole: Sequence[Item], at: int) -> bool:
    """Whether the joining words from an item on lead to one more name, described or not."""
    while at < len(whole) and whole[at].kind in _JOINS:
        at += 1
    upto = next((i for i in range(at, min(at + 6, len(whole))) if whole[i].kind not in {"word", "det", "hyphen"}), None)
    return upto is not None and whole[upto].kind == "party"


_PLACES = frozenset(place.lower() for place in PLACES)
_COUPLES = frozenset(("-", "/", "–"))


def _coupled(whole: Sequence[Item]) -> Iterator[Item]:
    """Two names of one alliance, written as one word: the Norvane-Halden alliance, Norvane/Halden."""
    for at, item in enumerate(whole):
        if item.word in _COUPLES and 0 < at < len(whole) - 1:
            before, following = whole[at - 1], whole[at + 1]
            if before.kind == following.kind == "party" and before.end == item.start and item.end == following.start:
                yield Item("conj", item.start, item.end, "and")
                continue
        yield item


# what changes items, and words without one of which it changes nothing
_PASSES: tuple[tuple[Callable[[Sequence[Item]], Iterator[Item]], frozenset[str]], ...] = (
    (_owned, _HAD | _HAD_SO),
    (_floating, _FLOATS),
    (_hedged, frozenset(first for first, _ in HEDGES) | {"as"}),
    (_unbracketed, frozenset("(")),
    (_labelled, _DASHED),
    (_unsigned, frozenset("<")),
    (_apposed, KIN | {_BASED}),
    (_bodies, _CONSORTIA | _HOLDERS),
    (_called, _NAMING),
    (_coupled, _COUPLES),
    (_seated, _AT),
)
