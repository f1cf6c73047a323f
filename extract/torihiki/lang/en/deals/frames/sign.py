"""All other words and signs of a sentence: what they open, close and join."""

from __future__ import annotations

from torihiki.lang.en.deals.frame import Frame, places_of
from torihiki.lang.en.deals.frames.form import infinitive
from torihiki.lang.en.deals.frames.state import BODIES, FIRMS, State, ahead, described
from torihiki.lang.en.deals.items import Item
from torihiki.lang.en.deals.words import ACTS, DASHES, GETS, KIN, PARTS, PREPOSITIONS, PROMISED, RELATED, TELLERS

__all__ = [
    "on_aux",
    "on_break",
    "on_comma",
    "on_conj",
    "on_figure",
    "on_mark",
    "on_prep",
    "on_rel",
    "on_say",
    "on_small",
    "on_sub",
    "on_word",
]


_RUNS = frozenset(("catch", "catches", "catching", "caught", "keep", "keeps", "keeping", "kept"))


def on_figure(s: State, item: Item) -> None:
    """A figure: only a chip can have a name behind its preposition."""
    if item.ref.kind != "chip":
        s.prep = None if item.ref.kind in {"date", "duration", "amount"} else s.prep
        s.by = s.by if s.prep else None
    s.since += 1


def on_prep(s: State, item: Item) -> None:
    """A preposition: it belongs to the nearest word that has such a place."""
    place = PREPOSITIONS[item.word]
    if item.word == "of" and s.at and s.whole[s.at - 1].word in BODIES:
        return  # from a group of banks
    if item.word == "of" and s.at and s.whole[s.at - 1].word in _SELLERS and _waits(s):
        s.since = 0
        return  # buys a provider of A, B and C solutions X
    if (
        item.word == "of"
        and s.at
        and s.whole[s.at - 1].word in _BRANCH
        and s.prep is not None
        and s.prep.word in _GIVEN
        and _nameless(s, s.prep.end)
    ):
        s.since = 0
        return  # to a unit of X
    if (
        item.word == "of"
        and s.at
        and s.by is not None
        and s.prep is not None
        and s.prep.word == "for"
        and (s.whole[s.at - 1].kind == "figure" or s.whole[s.at - 1].word.isdigit())
        and _nameless(s, s.prep.end)
        and _owner_next(s)
    ):
        return  # an order for 60 of X's jets
    if item.word == "to" and infinitive(s):
        s.prep = s.by = None
        return
    if item.word == "to" and s.at and s.whole[s.at - 1].word in _TIED:
        s.prep, s.by, s.part = item, None, False
        return  # a contract tied to a field
    if item.word == "like" and s.prep is not None and s.whole[s.at - 1].word.endswith("s"):
        s.since = 0
        return  # with other firms like X
    if item.word == "as" and s.at and s.whole[s.at - 1].word == "such":
        s.prep = item
        return
    if item.word == "with" and s.at > 1 and s.whole[s.at - 1].word == "up" and s.whole[s.at - 2].word in _RUNS:
        s.prep, s.by, s.part = item, None, False  # to catch up with a rival
        return
    if s.at and s.whole[s.at - 1].word in _LEAVE and s.near and item.word in {"to", "for", "in"}:
        _granted(s, item)
        return
    if _along(s, item):
        s.joined, s.comma, s.since = True, False, 0
        return  # X and Y, together with Z, have
    doer = _done(s) if item.word == "by" else None
    if doer is not None:
        s.prep, s.by, s.part, s.doer, s.since = item, doer, False, True, 0
        s.comma = s.joined = False
        return
    s.prep, s.part = item, False
    s.heads = bool(s.at) and s.whole[s.at - 1].word in PROMISED
    done = (
        item.word == "by"
        and s.at > 0
        and s.whole[s.at - 1].kind == "word"
        and s.whole[s.at - 1].word.endswith(("ed", "en", "run", "built"))
        and not (s.whole[s.at - 1].word == "led" and s.near and s.near[0].shape.type == "acquisition")
    )
    able = [] if done else [f for f in s.near if place in places_of(f) or (place == "of" and f.form == "verb" and "object" in places_of(f))]
    if item.word == "by" and s.at and s.whole[s.at - 1].word in _MADE:
        able = [f for f in reversed(s.frames) if f.form == "noun" and f.shape.generic and not f.places and not _known(s, f)] or able
    s.by = able[0] if able else None
    before = s.whole[s.at - 1].word if s.at else ""
    if before in TELLERS:
        s.by = None  # data from X, according to X
    elif (item.word == "of" and before in PARTS) or (item.word in {"of", "to"} and before in KIN and before not in PARTS):
        _part(s, before)
    s.open = None if item.word not in {"for", "as", "about", "over"} or not s.open else s.open
    s.owner = []
    s.since = 0
    s.comma = s.joined = False
    if s.last is not None and s.last[1] == "agent" and not s.told:
        s.last = (s.last[0], "agent", None)


_TIED = frozenset(("tied", "linked", "related", "due", "owing", "thanks", "similar", "subject", "prior", "next"))
_TOGETHER = frozenset(("together", "along", "jointly"))
# what is done with a contract, whatever it is about: a lease was signed by X
_LIGHT = frozenset((
    "signed", "announced", "struck", "reached", "concluded", "inked", "made", "agreed", "sealed", "secured", "won", "placed", "finalised", "finalized",
    "clinched", "landed", "obtained", "disclosed", "unveiled", "entered", "received", "raised", "awarded",
))  # fmt: skip


def _along(s: State, item: Item) -> bool:
    """Whether the name to come is one more subject: X, together with Y, has."""
    return (
        item.word == "with"
        and s.at > 1
        and s.whole[s.at - 1].word in _TOGETHER
        and s.whole[s.at - 2].kind in {"comma", "party"}
        and s.last is not None
        and s.last[1] == "agent"
        and not s.told
    )


def _done(s: State) -> Frame | None:
    """The contract that such a passive says something is done with, if nobody is named yet who does it."""
    back = [i for i in s.whole[max(s.at - 4, 0) : s.at] if not i.word.endswith("ly")]
    if len(back) < 2 or back[-1].word not in _LIGHT or back[-2].word not in _BEING:
        return None
    head = _undone(s)
    if head is not None:
        head.verb = back[-1].word
    return head


def _undone(s: State) -> Frame | None:
    """The contract that is the subject of the clause, if nobody is named yet on its side."""
    if not s.near or s.subject or any(f.form != "noun" for f in s.near):
        return None
    head = s.near[-1]
    return None if any(head.places.get(place) for place in ("agent", "owner", "by", "before")) else head


_BEING = frozenset(("be", "been", "being", "is", "are", "was", "were"))
_MADE = frozenset(("signed", "concluded", "struck", "reached", "inked", "sealed"))  # a deal … has been signed by X
_GOES_BACK = ("the ", "this ", "that ")


def _known(s: State, frame: Frame) -> bool:
    """Whether a noun goes back to what was told: the agreement."""
    return s.scene.lower[max(frame.cue.start - 5, 0) : frame.cue.start].endswith(_GOES_BACK)


_LEAVE = frozenset(("rights",))


def _granted(s: State, item: Item) -> None:
    """Rights to X's drug: X is the owner of what is dealt in; rights to a drug by name: nobody."""
    at = next((at for at in range(s.at + 1, min(s.at + 9, len(s.whole))) if s.whole[at].kind == "party"), -1)
    owned = at >= 0 and at + 1 < len(s.whole) and s.whole[at + 1].kind == "poss"
    s.prep, s.open = item, None
    s.by = s.near[0] if owned and "owned" in places_of(s.near[0]) else None
    s.part = s.by is not None
    s.since = 0


def _owner_next(s: State) -> bool:
    """Whether the very next words are a name and its 's."""
    following = [i.kind for i in s.whole[s.at + 1 : s.at + 4] if i.kind not in {"det", "own"}]
    return following[:2] == ["party", "poss"]


_SELLERS = frozenset(
    ("provider", "maker", "supplier", "manufacturer", "developer", "producer", "operator", "distributor", "seller", "vendor", "designer")
)
# parts of a company that deal in its stead, and the prepositions of those who do: sold to a unit of X, a loan from an arm of Y
_BRANCH = frozenset(("unit", "subsidiary", "arm", "affiliate", "division", "branch", "vehicle", "affiliates", "subsidiaries", "units"))
_GIVEN = frozenset(("to", "by", "from", "with"))
_WITHIN = frozenset(("word", "det", "own", "figure", "hyphen", "mark", "poss"))


def _part(s: State, noun: str) -> None:
    """The unit of X: X sells, where the unit is what is bought; where it only says what a name is (Y, a unit of X), X takes no part."""
    at = s.at - 1
    while at > 0 and s.whole[at].kind in _WITHIN and s.at - at < 9:
        at -= 1
    apposed = s.whole[at].kind == "comma" and at > 0 and s.whole[at - 1].kind == "party"
    if apposed or noun not in PARTS:
        s.by = None
    elif s.by is not None and noun != "stake" and "owned" in places_of(s.by):
        s.part = True


def on_small(s: State, item: Item) -> None:
    """An article, a negation: one word more."""
    s.since += 1


def on_word(s: State, item: Item) -> None:
    """Any other word: a verb that deals in nothing, a noun that stands for its owner."""
    s.since += 1
    before = s.whole[s.at - 1].kind if s.at else ""
    if item.word.endswith("ed") or item.word in ACTS or before == "rel" or (before == "comma" and item.word.endswith("ing")):
        s.acted = bool(s.subject) or item.word in {"included", "comprised"}
        s.told = s.told or (before == "rel" and s.acted)
    if before == "conj" and item.word.endswith("ed") and s.joined:
        s.joined, s.last, s.prep, s.by, s.open = False, None, None, None, None  # led by X and valued it
    if item.word in GETS or item.word in ACTS or (item.word.endswith(("ed", "es")) and s.owner == []):
        if s.prep is None and s.since <= 2 and not s.comma:
            s.told = s.told or bool(s.subject)
        s.verb = item.word
    if s.owner and item.word in RELATED:
        s.since -= 1


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
    if s.at and s.whole[s.at - 1].word in _BEING and following is not None and following.word == "by" and _undone(s) is not None:
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
    if item.word == "that" and ahead(s) is not None and before is not None and before.kind not in {"party", "comma"}:
        antecedent = None
    s.outer.append((s.subject, s.near))
    told = [f for f in s.near[:1] if f.fronted and f.form == "noun" and antecedent is None]
    on_sub(s, item)
    s.near = told  # the deal that X signed with
    if item.word == "whose":
        s.owner = [antecedent.ref] if antecedent else []
        s.outer.pop()
    elif antecedent is not None:
        s.gap = [antecedent.ref]
        s.subject = s.gap
        s.told = False
    elif not (
        item.word == "which"
        and before is not None
        and (before.kind == "comma" or (before.kind == "prep" and behind and behind.kind == "comma"))
    ):
        s.outer.pop()  # what it is about is no name, and the clause may not end with a comma


def on_conj(s: State, item: Item) -> None:
    """*And*, *or*: the next name stands where the last one does."""
    if _waits(s):
        s.since = 0
        return
    s.joined = s.last is not None
    following = ahead(s)
    if following is not None and following.kind in {"aux", "cue", "word"} and not (s.last and s.joined and following.kind == "word"):
        s.prep = s.by = s.open = None
        s.owner = []
    s.since = 0 if s.joined else s.since + 1


def _waits(s: State) -> bool:
    """Whether a verb or preposition still waits for its name, and what goes on only describes that name."""
    edge = s.prep.end if s.prep is not None else s.open.cue.end if s.open is not None else -1
    return edge >= 0 and s.whole[s.at - 1].start >= edge and _nameless(s, edge) and described(s)


def _apposes(s: State) -> bool:
    """Whether the name behind the comma is the one that the words before it describe: money from its other large fund, X, is."""
    if (
        s.prep is None
        or s.at + 1 >= len(s.whole)
        or s.whole[s.at + 1].kind != "party"
        or s.whole[s.at - 1].kind != "word"
        or s.whole[s.at - 1].start < s.prep.end
    ):
        return False
    plural = s.whole[s.at - 1].word.endswith("s")
    if plural and s.at + 2 < len(s.whole) and s.whole[s.at + 2].kind == "conj":
        return _nameless(s, s.prep.end) and s.whole[s.at - 1].word[:-1] in FIRMS  # with two shipyards, X and Y
    closes = s.at + 2 >= len(s.whole) or s.whole[s.at + 2].kind in {"comma", "break"} or s.whole[s.at + 2].word == "."
    return closes and _nameless(s, s.prep.end) and s.whole[s.at - 1].word in FIRMS


def _nameless(s: State, edge: int) -> bool:
    """Whether no name stands behind a place."""
    return s.last is None or s.last[0][-1].end <= edge


def on_comma(s: State, item: Item) -> None:
    """A comma: an apposition, a list, or the end of a relative clause."""
    if _waits(s) or _apposes(s):
        s.since = 0
        return
    s.prep = s.by = None
    s.comma = True
    s.joined = s.last is not None
    s.since = 0
    if not s.owner:
        s.open = None
    following = ahead(s)
    if (
        following is not None
        and following.kind == "word"
        and following.word.endswith("ing")
        and following.word != "paying"
        and not described(s)
    ):
        s.near = []  # what it does thereby: …, trumping an offer from Y; …, ousting Z
        s.last, s.joined = None, False
    if s.outer and s.told:
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
    """Whether a preposition still waits for the names that come now."""
    return following is not None and following.kind == "party" and s.prep is not None and _nameless(s, s.prep.end)


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
    s.aside = [] if back or item.word not in DASHES else inner if inner else [] if s.told else s.subject
    if not s.told:
        s.first = list(back)  # a heading, a source: it begins no statement
    on_sub(s, item)
    s.subject, s.outer, s.gap = list(back), [], []
    s.told = False
