"""The state of the pass over a sentence's items."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.deals.shape import Shape
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.items import Item
from torihiki.lang.en.deals.words import ACTS, ANSWERS, KIN
from torihiki.lang.en.parties.words import NOUNS

__all__ = ["AGREES", "BODIES", "FIRMS", "State", "ahead", "described", "goes_on", "handles"]

BODIES = frozenset((
    "consortium", "group", "syndicate", "team", "club", "alliance", "banks", "lenders", "consortia", "coalition", "creditors", "funds",
    "number", "range", "pair", "trio", "handful", "host", "series", "clutch",
))  # fmt: skip


@dataclass
class State:
    """What the pass knows when it comes to ``whole[at]``."""

    scene: Scene
    whole: Sequence[Item]
    shapes: Mapping[str, Shape]
    topic: list[Found[Any]]
    clause: int  # where the present clause begins
    at: int = 0
    things: list[Found[Any]] = field(default_factory=list)  # what changed hands in the sentence before, told of who sold it
    frames: list[Frame] = field(default_factory=list)
    near: list[Frame] = field(default_factory=list)  # of the present clause, the last first
    subject: list[Found[Any]] = field(default_factory=list)
    first: list[Found[Any]] = field(default_factory=list)
    outer: list[tuple[list[Found[Any]], list[Frame]]] = field(
        default_factory=list
    )  # subjects and words of the clauses around a relative one
    aside: list[Found[Any]] = field(default_factory=list)  # the subject before a dash, until the dash that closes it
    gap: list[Found[Any]] = field(default_factory=list)  # what a relative word stands for
    through: str = ""  # its place, where a preposition stands before the relative word: X, to which Y lent
    whose: list[Found[Any]] = field(default_factory=list)  # of whom the clause tells what is done to a thing of theirs: X, whose plant Y
    told: bool = False  # the clause has its verb
    held: list[Found[Any]] = field(default_factory=list)  # the subject whose verb a name stands right behind: completes the X purchase
    verb: str = ""
    prep: Item | None = None
    by: Frame | None = None  # what the preposition belongs to
    open: Frame | None = None  # a verb that waits for its object
    owner: list[Found[Any]] = field(default_factory=list)
    last: tuple[list[Found[Any]], str, Frame | None] | None = None  # the last name, its place, its word
    joined: bool = False  # a comma or "and" stands behind it
    comma: bool = False
    since: int = 0  # words since the last sign
    lent: bool = False  # ``first`` only says whose founder the subject is
    loose: list[tuple[str, list[Found[Any]]]] = field(default_factory=list)  # talks with X: what about is said later
    acted: bool = False  # a verb that deals in nothing stands right before
    part: bool = False  # the preposition names whose part it is that is dealt in: the drone unit of X
    heads: bool = False  # the preposition belongs to such talks
    doer: bool = False  # the preposition names who did what a passive says: a lease was signed by X


def ahead(s: State, skip: frozenset[str] = frozenset()) -> Item | None:
    """The next item that is of no kind in ``skip``."""
    for item in s.whole[s.at + 1 :]:
        if item.kind not in skip:
            return item
    return None


FIRMS = KIN | frozenset(NOUNS)
_OFFERED = frozenset((
    "solutions", "services", "products", "systems", "software", "equipment", "tools", "components", "technology", "technologies", "chips",
    "goods", "devices",
))  # fmt: skip
_WIDEST = 14  # items of a description


def described(s: State) -> bool:
    """Whether what goes on is still the description of a name to come: buys missile and rocket *maker X*; a provider of A, B and C *solutions X*."""
    for at in range(s.at + 1, min(s.at + _WIDEST, len(s.whole))):
        item = s.whole[at]
        if item.kind == "party":
            head = s.whole[at - 1]
            return at > s.at + 1 and (head.word in FIRMS or (head.word in _OFFERED and s.whole[s.at].word != ","))
        if item.kind not in {"word", "hyphen", "conj", "comma"} or item.word in ACTS or (item.word.endswith("ed") and "-" not in item.word):
            return False
        if item.kind == "comma" and not goes_on(s.whole, at):
            return False
    return False


def goes_on(whole: Sequence[Item], comma: int) -> bool:
    """Whether a description goes on behind a comma: a list that ends in *and*, or one more quality; not: for the first time in a decade, tile maker X."""
    if any("-" in i.word for i in whole[comma - 1 : comma + 2]):
        return True
    for item in whole[comma + 1 : comma + _WIDEST]:
        if item.kind == "conj":
            return True
        if item.kind not in {"word", "hyphen", "comma"}:
            return False
    return False


# what a side of a deal does with it: completes the X purchase, drops its X bid
_HANDLES = frozenset((
    "completes", "completed", "complete", "completing", "closes", "closed", "close", "seals", "sealed", "finalises", "finalizes", "finalised", "finalized", "clinches",
    "clinched", "nears", "eyes", "eyed", "mulls", "mulled", "weighs", "weighed", "considers", "drops", "dropped", "drop", "abandons", "abandoned", "scraps",
    "scrapped", "ditches", "ditched", "agrees", "agreed", "confirms", "confirmed", "signs", "signed", "inks", "inked", "bags", "bagged", "wins", "won", "lands",
    "landed", "secures", "secured", "scoops", "nabs", "books", "booked", "gets", "plans", "planned", "pursues", "pursued", "withdraws", "withdrew", "launches",
    "launched", "raises", "raised", "sweetens", "sweetened", "ups", "hikes", "hiked", "wraps", "delays", "delayed", "loses", "lost", "cancels", "cancelled", "canceled",
    "finances", "financed", "funds", "funded", "mull", "eye", "consider", "pursue", "finalise", "finalize", "struck", "strikes", "received", "receives", "got", "obtained", "awarded",
))  # fmt: skip


AGREES = frozenset(("agrees", "agreed", "agree"))
_PARTICLES = frozenset(("off", "down"))
_BETWEEN = frozenset({"det", "own", "figure", "mark"})
_ARTICLES = frozenset({"det", "own"})


def handles(s: State, at: int) -> bool:
    """Whether such a verb stands right before the item ``at``, but for an article or a possessive with a quality behind it, or a figure."""
    back = at - 1
    while (
        back > 0
        and at - back < 4
        and (
            s.whole[back].kind in _BETWEEN
            or s.whole[back].word in _PARTICLES  # turned down
            or (s.whole[back].kind == "word" and s.whole[back - 1].kind in _ARTICLES)
        )
    ):
        back -= 1
    if back > 1 and s.whole[back].word == "to" and s.whole[back - 1].word in AGREES:
        return True  # agrees to $3 billion X buyout
    return back > 0 and (s.whole[back].word in _HANDLES or s.whole[back].word in ANSWERS)
