"""Prepositions of a sentence: which transaction word they belong to, and whose side they name."""

from __future__ import annotations

from torihiki.lang.en.deals.frame import Frame, places_of
from torihiki.lang.en.deals.frames.form import infinitive
from torihiki.lang.en.deals.frames.state import BODIES, State, described, goes_on
from torihiki.lang.en.deals.items import Item
from torihiki.lang.en.deals.words import KIN, PARTS, PREPOSITIONS, PROMISED, TELLERS

__all__ = ["BEING", "nameless", "on_prep", "undone", "waits"]

_RUNS = frozenset(("catch", "catches", "catching", "caught", "keep", "keeps", "keeping", "kept"))


def on_prep(s: State, item: Item) -> None:
    """A preposition: it belongs to the nearest word that has such a place."""
    if item.word == "in" and _of_shares(s):
        item = item._replace(word="of")
    if item.word == "to" and s.at and s.whole[s.at - 1].word in _SPEAKS:
        item = item._replace(word="with")  # talking to X about
    place = PREPOSITIONS[item.word]
    if item.word == "of" and s.at and s.whole[s.at - 1].word in BODIES:
        return  # from a group of banks
    if item.word == "of" and s.at and s.whole[s.at - 1].word in _SELLERS and waits(s):
        s.since = 0
        return  # buys a provider of A, B and C solutions X
    if (
        item.word == "by"
        and s.at > 1
        and s.whole[s.at - 1].word in _RUN
        and s.whole[s.at - 2].word in _MONEY
        and s.prep is not None
        and s.prep.word in _GIVEN
        and nameless(s, s.prep.end)
    ):
        s.since, s.acted = 0, False
        return  # bought from funds advised by X
    if (
        item.word == "of"
        and s.at
        and s.whole[s.at - 1].word in _BRANCH
        and s.prep is not None
        and s.prep.word in _GIVEN
        and nameless(s, s.prep.end)
    ):
        s.since = 0
        return  # to a unit of X
    if (
        item.word in {"of", "in"}
        and s.at
        and s.whole[s.at - 1].word in _SHARES
        and s.prep is not None
        and s.prep.word == "for"
        and nameless(s, s.prep.end)
    ):
        s.since = 0
        return  # an offer for all outstanding shares of X
    if (
        item.word == "of"
        and s.at
        and s.by is not None
        and s.prep is not None
        and s.prep.word == "for"
        and (s.whole[s.at - 1].kind == "figure" or s.whole[s.at - 1].word.isdigit())
        and nameless(s, s.prep.end)
        and _owner_next(s)
    ):
        return  # an order for 60 of X's jets
    if item.word in {"of", "from"} and s.at and s.whole[s.at - 1].word in _HELP:
        s.prep, s.by, s.part = item, None, False
        return  # with the help of X
    if item.word == "by" and any(i.word == "followed" for i in s.whole[max(s.at - 5, 0) : s.at]):
        s.prep, s.by, s.part = item, None, False
        return  # bought X, followed in March by Y
    if item.word == "with" and _share_next(s):
        s.prep, s.by, s.part = item, None, False
        return  # takes over the plant, with X's share at 49 percent
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
    if (
        item.word == "from"
        and s.at
        and s.whole[s.at - 1].kind == "word"
        and s.whole[s.at - 1].word in _FUNDS
        and any(f.shape.type in _BUYS for f in s.near)
    ):
        s.prep, s.by, s.part = item, None, False  # buys Y with financing from Z
        return
    if item.word == "with" and s.at > 1 and s.whole[s.at - 1].word == "up" and s.whole[s.at - 2].word in _RUNS:
        s.prep, s.by, s.part = item, None, False  # to catch up with a rival
        return
    if s.at and s.near and item.word in {"to", "for", "in"} and _leave(s, item.word):
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
    s.heads = bool(s.at) and (s.whole[s.at - 1].word in PROMISED or (item.word == "with" and s.whole[s.at - 1].word in _SPEAKS))
    done = (
        item.word == "by"
        and s.at > 0
        and s.whole[s.at - 1].kind == "word"
        and s.whole[s.at - 1].word.endswith(("ed", "en", "run", "built"))
        and not (s.whole[s.at - 1].word == "led" and s.near and s.near[0].shape.type == "acquisition")
        and not (
            s.whole[s.at - 1].word in _PUT_FORTH
            and s.near
            and s.near[0].form == "noun"
            and s.near[0].cue.end == s.whole[s.at - 1].start - 1
        )
    )
    able = [] if done else [f for f in s.near if place in places_of(f) or (place == "of" and f.form == "verb" and "object" in places_of(f))]
    if item.word == "by" and s.at and s.whole[s.at - 1].word in _MADE:
        able = [f for f in reversed(s.frames) if f.form == "noun" and f.shape.generic and not f.places and not _known(s, f)] or able
    s.by = able[0] if able else None
    before = s.whole[s.at - 1].word if s.at else ""
    if (
        before in TELLERS
        and not (before == "data" and item.word == "to")
        and not (before in _RACES and s.by is not None and s.by.shape.type == "acquisition")
    ):
        s.by = None  # data from X, according to X
    elif item.word == "with" and before in _TALKS and _another(s):
        s.by = None  # leased it to X and is in talks with Y
    elif (item.word == "of" and before in PARTS) or (
        item.word in {"of", "to"}
        and before in KIN
        and before not in PARTS
        and not (item.word == "to" and before == "venture")
        and not (s.near and s.near[0].shape.name in _SERVES)
    ):
        _part(s, before)
    s.open = None if item.word not in {"for", "as", "about", "over"} or not s.open else s.open
    s.owner = []
    s.since = 0
    s.comma = s.joined = False
    if s.last is not None and s.last[1] == "agent" and not s.told:
        s.last = (s.last[0], "agent", None)


def _of_shares(s: State) -> bool:
    """Whether shares of somebody are bought or sold: bought a further 4.2 million shares in X."""
    before = s.whole[s.at - 1] if s.at else None
    if before is None or not s.near or s.near[0].form != "verb" or s.near[0].shape.name not in {"en.deals.acquire", "en.deals.sell"}:
        return False
    return before.word == "shares" or (before.kind == "figure" and before.word.endswith(" shares"))


_SERVES = frozenset(("en.deals.succeed", "en.deals.supplier", "en.deals.patron"))  # who says whose supplier or customer the subject is
_RACES = frozenset(("race", "battle"))  # what bidders drop out of
_SPEAKS = frozenset(("talking", "speaking", "negotiating"))
_SHARES = frozenset(
    ("shares", "stock", "equity", "capital", "securities", "rest", "remainder", "all", "half", "control", "whole", "majority")
)


def _share_next(s: State) -> bool:
    """Whether a name, its 's and a word for what it holds come next."""
    following = s.whole[s.at + 1 : s.at + 4]
    return (
        len(following) == 3
        and [i.kind for i in following[:2]] == ["party", "poss"]
        and following[2].word in {"share", "stake", "interest", "holding"}
    )


_HELP = frozenset(("help", "assistance", "aid"))
_TIED = frozenset(("tied", "linked", "related", "due", "owing", "thanks", "similar", "subject", "prior", "next"))
_FUNDS = frozenset((
    "financing", "funding", "loans", "borrowings", "credit", "debt", "money", "backing", "support", "commitments", "guarantees", "help", "approval", "clearance",
    "proceeds", "revenue", "revenues", "sales", "profits", "competition", "pressure", "interest",
))  # fmt: skip
_BUYS = frozenset(("acquisition", "divestiture", "merger"))
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
    if len(back) < 2 or back[-1].word not in _LIGHT or back[-2].word not in BEING:
        return None
    head = undone(s)
    if head is not None:
        head.verb = back[-1].word
    return head


def undone(s: State) -> Frame | None:
    """The contract that is the subject of the clause, if nobody is named yet on its side."""
    if not s.near or s.subject or any(f.form != "noun" for f in s.near):
        return None
    head = s.near[-1]
    return None if any(head.places.get(place) for place in ("agent", "owner", "by", "before")) else head


_TALKS = frozenset(("talks", "negotiations", "discussions"))


def _another(s: State) -> bool:
    """Whether a conjunction stands between the present word and the verb that its preposition would belong to."""
    by = s.by
    return by is not None and by.form == "verb" and any(i.kind == "conj" and i.start >= by.cue.end for i in s.whole[: s.at])


BEING = frozenset(("be", "been", "being", "is", "are", "was", "were"))
# an order placed by X: who does so is a side of it
_PUT_FORTH = frozenset((
    "placed", "signed", "given", "issued", "submitted", "lodged", "launched", "tabled", "proposed", "extended", "concluded", "negotiated", "announced", "agreed", "planned",
))  # fmt: skip
_MADE = frozenset(("signed", "concluded", "struck", "reached", "inked", "sealed"))  # a deal … has been signed by X
_GOES_BACK = ("the ", "this ", "that ")


def _known(s: State, frame: Frame) -> bool:
    """Whether a noun goes back to what was told: the agreement."""
    return s.scene.lower[max(frame.cue.start - 5, 0) : frame.cue.start].endswith(_GOES_BACK)


_WHERE_TO = frozenset(("outside", "in", "across", "beyond", "excluding"))
_FAR = 7  # items back in which the rights stand whose places are named


def _leave(s: State, word: str) -> bool:
    """Whether rights stand before a preposition, or rights and where they hold: rights outside China to X's drug."""
    back = [i.word for i in s.whole[max(s.at - _FAR, 0) : s.at]]
    if "rights" not in back:
        return False
    held = back[len(back) - back[::-1].index("rights") :]
    return not held or (word != "in" and held[0] in _WHERE_TO and not _WHERE_TO.intersection(held[1:]))


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
# money that somebody runs, who deals in its stead
_MONEY = frozenset((
    "company", "corporation", "concern", "group", "firm", "entity", "partnership", "consortium", "unit", "vehicle", "funds", "fund",
    "vehicles", "vehicle", "affiliates", "accounts", "entities", "investors", "partnerships", "companies",
))  # fmt: skip
_RUN = frozenset(
    ("formed", "organized", "organised", "created", "headed", "set up", "advised", "managed", "controlled", "run", "affiliated", "owned")
)
_ONCE = frozenset(("former", "onetime", "one-time", "erstwhile", "sister"))  # no unit of X any more
_GIVEN = frozenset(("to", "by", "from", "with"))
_WITHIN = frozenset(("word", "det", "own", "figure", "hyphen", "mark", "poss"))


def _part(s: State, noun: str) -> None:
    """The unit of X: X sells, where the unit is what is bought; where it only says what a name is (Y, a unit of X), X takes no part but when Y is bought."""
    at = s.at - 1
    while at > 0 and s.whole[at].kind in _WITHIN and s.at - at < 9:
        at -= 1
    apposed = s.whole[at].kind == "comma" and at > 0 and s.whole[at - 1].kind == "party"
    bought = s.last[2] if s.last is not None and s.last[1] in {"object", "of"} else None
    if (
        apposed
        and noun in _BRANCH
        and not any(i.word in _ONCE for i in s.whole[at : s.at])
        and bought is not None
        and bought.shape.name == "en.deals.acquire"
        and not bought.places.get("from")
        and s.last is not None
        and s.last[0][-1] is s.whole[at - 1].ref
    ):
        s.by, s.part = bought, True  # bought Y, a unit of X: of X
    elif apposed or noun not in PARTS:
        s.by = None
    elif s.by is not None and noun != "stake" and "owned" in places_of(s.by):
        s.part = True


_WHERE = frozenset(("in", "at", "on", "across", "under", "near", "over", "during", "within", "outside", "for"))


def waits(s: State) -> bool:
    """Whether a verb or preposition still waits for its name, and what goes on only describes that name."""
    if s.prep is not None and s.prep.word in _WHERE and s.scene.text[s.prep.start].isupper():
        return False  # In London, law firm X
    if s.whole[s.at].kind == "comma" and not goes_on(s.whole, s.at):
        return False  # For the first time in a decade, tile maker X
    edge = s.prep.end if s.prep is not None else s.open.cue.end if s.open is not None else -1
    return edge >= 0 and s.whole[s.at - 1].start >= edge and nameless(s, edge) and described(s)


def nameless(s: State, edge: int) -> bool:
    """Whether no name stands behind a place."""
    return s.last is None or s.last[0][-1].end <= edge
