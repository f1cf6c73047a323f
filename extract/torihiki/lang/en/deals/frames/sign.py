"""All other words and signs of a sentence: what they open, close and join."""

from __future__ import annotations

from typing import Any

from torihiki.core.rule import Found
from torihiki.lang.en.deals.frames.form import nounlike
from torihiki.lang.en.deals.frames.preps import BEING, nameless, undone, waits
from torihiki.lang.en.deals.frames.state import FIRMS, State, ahead, described
from torihiki.lang.en.deals.items import Item
from torihiki.lang.en.deals.words import ACTS, ANSWERS, DASHES, GETS, RELATED

__all__ = ["on_aux", "on_break", "on_comma", "on_conj", "on_figure", "on_mark", "on_rel", "on_say", "on_small", "on_sub", "on_word"]


def on_figure(s: State, item: Item) -> None:
    """A figure: only a chip can have a name behind its preposition."""
    if item.ref.kind != "chip":
        s.prep = None if item.ref.kind in {"date", "duration", "amount"} else s.prep
        s.by = s.by if s.prep else None
    s.since += 1


def on_small(s: State, item: Item) -> None:
    """An article, a negation: one word more."""
    s.since += 1


_HAS = frozenset(("owns", "holds", "operates", "runs", "employs", "controls", "manages"))


_MODALS = frozenset(("will", "would", "shall", "should", "can", "could", "may", "might", "must", "won't", "wouldn't", "couldn't"))


# they end like verbs and are none: won preferred bidder status
_QUALITIES = frozenset((
    "preferred", "proposed", "combined", "limited", "detailed", "advanced", "amended", "undisclosed", "unspecified", "estimated", "unnamed", "integrated",
    "dedicated", "specialised", "specialized", "related", "unprecedented", "red", "hundred",
))  # fmt: skip


# how a firm is owned, with the adverb or noun before the participle: privately held Y, state owned Y
_HOW = frozenset((
    "privately", "closely", "publicly", "tightly", "newly", "widely", "jointly", "wholly", "majority", "family", "state", "government", "employee", "foreign", "locally",
    "recently", "formerly", "financially", "independently",
))  # fmt: skip
_OWNED = frozenset(("held", "owned", "controlled", "traded", "listed", "run", "formed", "created", "quoted", "troubled", "managed"))
_ONE = frozenset(("a", "an", "the", "its", "their", "another", "'s"))  # a participle behind them is a quality: spurned a sweetened bid
_VERBAL = ("co-", "re-", "pre-", "out-", "over-")  # prefixes of verbs; other words with a hyphen are none


def _owned(s: State, item: Item) -> bool:
    """Whether a word is part of how a firm is described by its owners, and its name or what it is follows."""
    if item.word in _HOW:
        behind = ahead(s)
        return behind is not None and behind.word in _OWNED
    return item.word in _OWNED and bool(s.at) and s.whole[s.at - 1].word in _HOW


_ORGANS = frozenset(
    ("board", "directors", "shareholders", "stockholders", "holders", "management", "trustees", "owners", "investors", "committee")
)


def _spoken_for(s: State) -> bool:
    """Whether those who decide for a firm stand before the verb, with an adverb or without: X's board unanimously."""
    return any(i.word in _ORGANS for i in s.whole[max(s.at - 2, 0) : s.at])


_URGES = frozenset(("advised", "urged", "told", "asked", "advises", "urges"))
_OBJECTS = frozenset({"det", "own", "figure", "party", "word"})


def _has_object(s: State) -> bool:
    """Whether the object of a verb begins behind it, with its particle or without."""
    following = s.whole[s.at + 1 : s.at + 3]
    return any(i.kind in _OBJECTS for i in following[: 1 + (bool(following) and following[0].word in {"down", "off", "back", "out"})])


def on_word(s: State, item: Item) -> None:
    """Any other word: a verb that deals in nothing, a noun that stands for its owner."""
    s.since += 1
    if _owned(s, item):
        return
    before = s.whole[s.at - 1].kind if s.at else ""
    ended = (
        item.word.endswith("ed")
        and item.word not in _QUALITIES
        and not (s.at and (s.scene.text[item.start].isupper() or (s.verb in ANSWERS and s.whole[s.at - 1].word in _ONE)))
        and ("-" not in item.word or item.word.startswith(_VERBAL))
    )  # Jared is no verb
    if s.owner and (ended or item.word in ACTS or item.word in GETS) and _by_unit(s):
        s.owner = []  # its X unit completed the purchase: X's, not its own
    led = bool(s.at) and s.whole[s.at - 1].word in _MODALS  # will run X's depot
    if ended or led or item.word in ACTS or item.word in ANSWERS or before == "rel" or (before == "comma" and item.word.endswith("ing")):
        s.acted = bool(s.subject) or item.word in {"included", "comprised"}
        s.told = s.told or (before == "rel" and s.acted)
    if s.owner and (item.word in ANSWERS or item.word in _URGES) and before == "word" and _spoken_for(s) and _has_object(s):
        s.owner = []  # X's board rejected a bid: not X's bid
    if s.owner and (item.word in GETS or item.word in ACTS) and s.at and s.whole[s.at - 1].word in FIRMS:
        s.owner = []  # X's Ohio unit won an order: not X's order
    if before == "conj" and ended and s.joined:
        s.joined, s.last, s.prep, s.by, s.open = False, None, None, None, None  # led by X and valued it
    if before == "conj" and item.word in _HAS and s.told:
        s.joined, s.last, s.prep, s.by, s.open, s.near = False, None, None, None, None, []  # bought X in 1996 and owns 21 percent of Y
    goes = item.word.endswith("es") and not (
        s.told and s.whole[s.at + 1 : s.at + 2] and s.whole[s.at + 1].kind == "cue"
    )  # won a services contract
    if item.word in GETS or item.word in ACTS or ((ended or goes) and s.owner == []):
        if s.prep is None and s.since <= 2 and not s.comma:
            s.told = s.told or bool(s.subject)
        s.verb = item.word
    elif before == "comma" and item.word.endswith("ing"):
        s.verb = item.word  # landed its first customer, signing a deal with X
    if s.owner and item.word in RELATED:
        s.since -= 1


_UNITS = frozenset(("unit", "subsidiary", "arm", "division", "affiliate", "branch", "group"))


def _by_unit(s: State) -> bool:
    """Whether a verb stands behind a unit that is told by its owner, or behind its name: its X unit, its subsidiary X."""
    before = s.whole[s.at - 1] if s.at else None
    return before is not None and (before.word in _UNITS or (before.kind == "party" and before.ref not in s.owner))


def on_mark(s: State, item: Item) -> None:
    """A quotation mark or bracket."""
    if item.word in {'"', "“", "”", "("}:
        s.since += 1


def on_aux(s: State, item: Item) -> None:
    """An auxiliary: the clause has its verb."""
    s.prep = s.by = s.open = None
    s.owner = []
    s.verb = item.word
    if s.subject:
        s.told = True
    if s.last is not None and s.last[1] != "agent":
        s.last = None
    s.joined = s.comma = False


def on_say(s: State, item: Item) -> None:
    """A verb of saying: what follows is a statement of its own."""
    following = ahead(s)
    if s.at and s.whole[s.at - 1].word in BEING and following is not None and following.word == "by" and undone(s) is not None:
        s.since += 1
        return  # a venture was announced by X and Y
    s.prep = s.by = s.open = None
    s.owner = []
    s.near = []
    s.told = True
    s.verb = item.word
    s.last = None
    s.joined = s.comma = False
    s.clause = item.end
    if _aside(s):
        s.subject = list(s.first)  # X raised $5 million, Y reported, and plans to raise more


def _aside(s: State) -> bool:
    """Whether the saying is put in between commas, so that the statement goes on behind it."""
    following = ahead(s)
    if following is None or following.kind != "comma" or s.at < 2 or not s.first:
        return False
    who, mark = s.whole[s.at - 1], s.whole[s.at - 2]
    return who.kind == "party" and mark.kind == "comma" and who.ref not in s.first


def on_sub(s: State, item: Item) -> None:
    """A conjunction that begins a clause with the same subject."""
    s.prep = s.by = s.open = None
    s.owner, s.near, s.last, s.loose = [], [], None, []
    s.joined = s.comma = False
    s.told = bool(s.subject)
    s.clause = item.end


_PLURAL = frozenset(("have", "are", "were"))
_OF_BOTH = frozenset(("from", "by", "between"))


def _beside(s: State, item: Item) -> list[Found[Any]]:
    """The first of two names before a comma of whom both a relative clause speaks: from X and Y, which bought it; X and Y, which have."""
    at = s.at - 4
    if at < 0 or item.word not in {"which", "who"} or [i.kind for i in s.whole[at : s.at]] != ["party", "conj", "party", "comma"]:
        return []
    behind = s.whole[s.at + 1].word if s.at + 1 < len(s.whole) else ""
    led = at > 0 and s.whole[at - 1].word in _OF_BOTH
    return [s.whole[at].ref] if behind in _PLURAL or (led and not behind.endswith("s")) else []


def on_rel(s: State, item: Item) -> None:
    """A relative word: its clause speaks of the name before it."""
    before = s.whole[s.at - 1] if s.at else None
    behind = s.whole[s.at - 2] if s.at > 1 else None
    antecedent = (
        before
        if before and before.kind == "party"
        else behind
        if before and before.kind == "comma" and behind and behind.kind == "party"
        else None
    )
    s.through = ""
    led = before is not None and before.kind == "prep" and item.word in {"which", "whom"} and behind is not None and behind.kind == "comma"
    if led and before is not None and s.at > 2 and before.word in _THROUGH:
        antecedent = s.whole[s.at - 3] if s.whole[s.at - 3].kind == "party" else _aside_of(s, s.at - 2)
        s.through = _THROUGH[before.word] if antecedent is not None else ""
    elif antecedent is None and item.word == "which" and before is not None and before.kind == "comma":
        antecedent = _aside_of(s, s.at - 1)
    heard = [i.word for i in s.whole[max(s.at - 3, 0) : s.at - 1]]
    if (
        item.word == "that"
        and before is not None
        and before.kind == "party"
        and not {"told", "tells", "informed", "notified"}.isdisjoint(heard)
    ):
        antecedent = None  # told the SEC that it had acquired
    if item.word == "that" and ahead(s) is not None and before is not None and before.kind not in {"party", "comma"}:
        antecedent = _apposed(s)
    s.outer.append((s.subject, s.near))
    told = [f for f in s.near[:1] if f.form == "noun" and antecedent is None and (f.fronted or _came_by(s))]
    on_sub(s, item)
    s.near = told  # the deal that X signed with
    if item.word == "whose":
        s.owner = s.whose = [antecedent.ref] if antecedent else []
        s.outer.pop()
    elif antecedent is not None:
        s.gap = [*_beside(s, item), antecedent.ref]
        s.subject = s.gap
        s.told = s.acted = False
    elif not (
        item.word == "which"
        and before is not None
        and (before.kind == "comma" or (before.kind == "prep" and behind and behind.kind == "comma"))
    ):
        s.outer.pop()  # what it is about is no name, and the clause may not end with a comma


# prepositions before a relative word, with the place of whom it stands for: X, in which Y invested, to which Z lent
_THROUGH = {"in": "object", "into": "object", "to": "to", "from": "from", "with": "with", "of": "object"}


_CAME_BY = frozenset(("received", "got", "obtained", "took", "secured", "drew", "borrowed", "signed", "struck", "won", "made", "agreed"))


def _came_by(s: State) -> bool:
    """Whether the clause says how somebody came by what a noun right before it tells: the loan that it received from X."""
    following = [i for i in s.whole[s.at + 1 : s.at + 4] if i.kind != "aux"]
    return (
        s.whole[s.at - 1].kind == "cue" and len(following) > 1 and following[0].kind in {"pron", "party"} and following[1].word in _CAME_BY
    )


def _aside_of(s: State, comma: int) -> Item | None:
    """The name of which the words between two commas say what it is, before a relative word: X, a maker of pumps, in which Y invested."""
    back = next((at for at in range(comma - 1, max(comma - _APPOSED, 0), -1) if s.whole[at].kind not in _PLAIN), 0)
    described = s.whole[back + 1 : comma]
    if not back or s.whole[back].kind != "comma" or s.whole[back - 1].kind != "party" or len(described) < 2:
        return None
    return s.whole[back - 1] if described[0].word in {"a", "an"} and any(i.word in FIRMS for i in described) else None


_APPOSED = 12  # items of an apposition
_PLAIN = frozenset(("word", "prep", "figure", "poss", "det"))


def _apposed(s: State) -> Item | None:
    """The name that the words before a relative one describe: X, a maker of cheap computers that Y bought."""
    words = s.whole[max(s.at - _APPOSED, 0) : s.at]
    comma = next((i for i in range(len(words) - 1, 0, -1) if words[i].kind not in _PLAIN), 0)
    described = words[comma + 1 :]
    if not comma or words[comma].kind != "comma" or words[comma - 1].kind != "party" or len(described) < 2:
        return None
    named = described[0].word in {"a", "an"} and any(i.word in FIRMS for i in described)
    named = named or (described[0].word == "the" and described[-1].word in FIRMS)
    return words[comma - 1] if named else None


def on_conj(s: State, item: Item) -> None:
    """*And*, *or*: the next name stands where the last one does."""
    if waits(s):
        s.since = 0
        return
    s.joined = s.last is not None
    following = ahead(s)
    if following is not None and following.kind in {"aux", "cue", "word"} and not (s.last and s.joined and following.kind == "word"):
        s.prep = s.by = s.open = None
        s.owner = []
    s.since = 0 if s.joined else s.since + 1


def _apposes(s: State) -> bool:
    """Whether the name behind the comma is the one that the words before it describe: money from its other large fund, X, is; bought a lens maker, X."""
    start = s.prep.end if s.prep is not None else s.open.cue.end if s.open is not None else None
    if (
        start is None
        or s.at + 1 >= len(s.whole)
        or s.whole[s.at + 1].kind != "party"
        or s.whole[s.at - 1].kind != "word"
        or s.whole[s.at - 1].start < start
    ):
        return False
    plural = s.whole[s.at - 1].word.endswith("s")
    if plural and s.at + 2 < len(s.whole) and s.whole[s.at + 2].kind in {"conj", "comma"}:
        return nameless(s, start) and s.whole[s.at - 1].word[:-1] in FIRMS  # with two shipyards, X and Y
    closes = s.at + 2 >= len(s.whole) or s.whole[s.at + 2].kind in {"comma", "break"} or s.whole[s.at + 2].word == "."
    return closes and nameless(s, start) and s.whole[s.at - 1].word in FIRMS


def on_comma(s: State, item: Item) -> None:
    """A comma: an apposition, a list, or the end of a relative clause."""
    if waits(s) or _apposes(s):
        s.since = 0
        return
    s.prep = s.by = None
    s.comma = True
    s.joined = s.last is not None
    described_by = s.owner and s.since > 0
    s.since = 0
    if not s.owner:
        s.open = None
    following = ahead(s)
    if described_by and following is not None and following.kind == "word" and following.word.endswith("ed"):
        s.owner = []  # X, by far its biggest customer, extended
    if (
        following is not None
        and following.kind == "word"
        and following.word.endswith("ing")
        and following.word != "paying"
        and not described(s)
    ):
        s.near = []  # what it does thereby: …, trumping an offer from Y; …, ousting Z
        s.last, s.joined = None, False
    elsewhere = s.gap and s.subject != s.gap and following is not None and following.kind == "aux"
    if s.outer and (s.told or elsewhere):  # X, the rival that Y let go, is to buy
        s.subject, s.near = s.outer.pop()
        s.gap = []
        s.joined = False


def _opened(s: State, item: Item) -> bool:
    """Whether a dash opened what the present one closes, and a verb goes on behind."""
    following = ahead(s)
    return (
        (item.word in DASHES or item.word == "-")
        and following is not None
        and following.kind in {"aux", "say", "cue"}
        and any(i.word == item.word for i in s.whole[: s.at])
    )


def _named_next(s: State, following: Item | None) -> bool:
    """Whether a preposition still waits for the names that come now, which begin no statement of their own: to three firms: X, a maker of pumps, raised …; Y …."""
    waiting = following is not None and following.kind == "party" and s.prep is not None and nameless(s, s.prep.end)
    return waiting and not (any(i.word == ";" for i in s.whole[s.at :]) and _acts_next(s))


_VERBS = frozenset({"aux", "say"})


def _acts_next(s: State) -> bool:
    """Whether the verb of the name behind the sign follows it, with what describes the name between commas or not."""
    rest = s.whole[s.at + 2 : s.at + 2 + _APPOSED]
    if rest and rest[0].kind == "comma":
        closing = next((at for at in range(1, len(rest)) if rest[at].kind == "comma"), len(rest))
        rest = rest[closing + 1 :]
    return bool(rest) and (rest[0].kind in _VERBS or (rest[0].kind == "cue" and not nounlike(s, rest[0].ref)))


_HEADED = frozenset({"party", "mark"})
_BEFORE_NOUN = frozenset({"word", "det", "figure", "hyphen", "mark", "prep"})


def _heads(s: State, item: Item) -> bool:
    """Whether a line begins with a firm alone, and a noun behind the sign tells its deal."""
    if s.told or not s.subject or item.word == ";" or any(i.kind not in _HEADED for i in s.whole[: s.at]):
        return False
    cue = next((i for i in s.whole[s.at + 1 :] if i.kind not in _BEFORE_NOUN), None)
    return cue is not None and cue.kind == "cue" and nounlike(s, cue.ref)


def on_break(s: State, item: Item) -> None:
    """The end of a statement; the second of two dashes takes up the subject before the first."""
    following = ahead(s)
    if item.word == ":" and s.prep is not None and s.whole[s.at + 1 : s.at + 2] == [following] and _named_next(s, following):
        s.since = 0
        return  # with three utilities: X, Y and Z
    back = s.aside if item.word in DASHES and following is not None and following.kind in {"aux", "cue", "say", "word"} else []
    inner = s.outer[0][0] if s.outer and item.word in DASHES else []
    back = back or (s.aside if s.aside and item.word in DASHES and not s.subject else [])
    if not back and s.subject and not s.told and _opened(s, item):
        back = s.subject  # four makers – A, B, C and D – have signed
    if not back and _heads(s, item):
        back = s.subject  # Norvane Inc - Offering of two million shares
    s.aside = [] if back or item.word not in DASHES else inner if inner else [] if s.told else s.subject
    if not s.told and not (item.word == ":" and following is not None and following.kind == "pron"):
        s.first = list(back)  # a heading, a source: it begins no statement
    on_sub(s, item)
    s.subject, s.outer, s.gap = list(back), [], []
    s.told = s.acted = False
