"""What the language rooms say about deals, and what comes out.

A ``Shape`` is a transaction word with the roles that its grammatical places give. A language room finds ``Event``s: one use of a
shape in a sentence, its places filled. ``assemble`` joins the events of an article into ``Deal``s.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from torihiki.core.rule import Cue, Found
from torihiki.core.span import Span

__all__ = [
    "AHEAD", "RUNNING", "Amount", "Deal", "DealType", "Event", "Participant", "PartyRole", "Shape", "Sided", "Status", "Telling",
    "TermFound", "participant",
]  # fmt: skip

DealType = Literal[
    "cloud", "supply", "investment", "acquisition", "merger", "joint_venture", "partnership", "licensing", "lease",
    "financing", "construction", "subsidy", "ipo", "divestiture", "other",
]  # fmt: skip
Status = Literal["rumoured", "planned", "agreed", "completed", "cancelled", "denied"]
AHEAD: frozenset[Status] = frozenset({"rumoured", "planned", "agreed"})  # what is still to be done
# what goes on for a term, and is not done on a day
RUNNING: frozenset[DealType] = frozenset({"cloud", "supply", "lease", "licensing", "partnership"})
PartyRole = Literal[
    "customer", "provider", "investor", "investee", "acquirer", "target", "seller", "partner", "lender", "borrower",
    "licensor", "licensee", "lessor", "lessee", "builder", "grantor", "grantee", "issuer", "other",
]  # fmt: skip
TermKind = Literal[
    "exclusivity", "first_refusal", "option", "renewal", "stake", "governance", "payment", "approval", "break_fee",
    "non_binding", "other",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shape:
    """One way to speak of a kind of transaction.

    Attributes:
        name: ``<language>.deals.<what>``, stable, printed by ``explain``.
        type: the deal type, unless the sentence's objects decide it (``contract``: see ``settle``).
        words: the transaction words that evoke it.
        roles: grammatical place → role of the party that stands there. Places are the language room's: ``agent``, ``object``,
            ``to``, ``from``, ``with``, ``of``, ``after`` …
        passive: the same where the word stands in the passive or is received (買収される, 出資を受ける, was acquired by).
        least: roles one of which must be filled by a named organisation for the event to count.
        status: the status that the plain past or plain statement of the word gives.
    """

    name: str
    type: DealType
    words: tuple[str, ...]
    roles: Mapping[str, PartyRole]
    passive: Mapping[str, PartyRole] = field(default_factory=dict)
    least: frozenset[str] = frozenset()
    status: Status = "agreed"
    past: Status | None = None  # status of a finished form (買収した, bought), if it differs
    generic: bool = False  # 契約, deal: what is dealt in decides the type
    needs: str = ""  # a pattern that the sentence must hold for the word to be meant so
    figure: bool = False  # counts only beside an amount: "raise capital" alone is no deal
    trades: bool = False  # buys, sells or raises whatever: power makes it a supply, bonds a financing (see ``settle``)
    follows: bool = False  # adds to the deal spoken of last (led by X, 引受先はX)
    pairs: bool = False  # counts only with two named parties (新会社を設立)
    alone: bool = False  # a subject that is only understood suffices (新工場を建てる, it will build)
    nouns: tuple[str, ...] = ()  # more words that evoke it, never verbs
    noun: Mapping[str, PartyRole] = field(default_factory=dict)  # the roles where the word is a noun (X's purchase of Y), if they differ
    gets: Mapping[str, PartyRole] = field(default_factory=dict)  # the same where the subject comes by it (received an order from)
    behind: str = ""  # a pattern that must stand right behind the word (raised $5 million, not: raised concerns)
    # more verbs, each meant so only with its own pattern right behind it; nothing else is asked
    sayings: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    adds: bool = False  # where nobody is named, it says more of the deal told last (総事業費は…)
    official: bool = False  # counts only where a government body takes part (支援: the state's aid, not a friend's)
    civic: bool = False  # a government body may be one of its sides (a pact of a town with banks)
    guesses: bool = False  # its roles follow the order of the names only: those of any other shape are better
    tells: bool = False  # who pays is said outright (最初の顧客は): what is known of the two changes nothing
    rumour: bool = False  # speaks only of what was rumoured before (denied the report)
    common: bool = False  # its verbs are said of much else: standing beside one makes no name a firm
    sole: bool = False  # one named side suffices beside a sum, a capacity or a length of time (10年間借りる)
    rest: DealType = "other"  # the type of a generic deal of which the text never says what is dealt in
    wins: bool = False  # the subject is the one that is paid (won a contract)


@dataclass(frozen=True, slots=True)
class Participant:
    """A party in a deal with the role that the shape gave it; ``spans`` are its mentions."""

    name: str
    role: PartyRole
    spans: tuple[Span, ...] = ()
    known: bool = False
    cloud: bool = False  # its business is to sell computing
    official: bool = False  # a government body: it grants and lends, but merges with nobody
    bank: bool = False  # it lends for a living
    rule: str = ""  # the rule that found the name
    place: str = ""  # the grammatical place that gave the role
    reading: str = ""  # in katakana, of a Japanese name that no table knows


class Sided:
    """What has sides: an event, and the deal that it speaks of."""

    __slots__ = ()
    participants: list[Participant]

    @property
    def names(self) -> set[str]:
        """The names of all participants."""
        return {p.name for p in self.participants}

    @property
    def roles(self) -> set[PartyRole]:
        """The roles that somebody has."""
        return {p.role for p in self.participants}

    @property
    def parts(self) -> dict[str, PartyRole]:
        """Who has which role, by name."""
        return {p.name: p.role for p in self.participants}

    def side(self, *roles: PartyRole) -> set[str]:
        """The names of those who have one of these roles."""
        return {p.name for p in self.participants if p.role in roles}


@dataclass(slots=True)
class Event(Sided):
    """One use of a shape: ``span`` is the transaction word, ``scope`` the clause that its slots come from."""

    shape: Shape
    type: DealType
    span: Span
    sentence: Span
    scope: Span
    participants: list[Participant]
    status: Status
    cues: tuple[Cue, ...] = ()
    plain: bool = False  # no words of the text give the status, only the shape does: yields to any that do
    joins: bool = False  # adds to a deal told elsewhere, founds none: what it says alone is too little
    fresh: bool = False  # the sentence says that this is another deal (これとは別に, separately)
    offers: bool = False  # it is only proposed (proposed to make it a subsidiary): no step of what both have agreed to talk about
    earlier: bool = False  # a year stands before the word as that in which it was done (in 2016 it had put money in)
    besides: bool = False  # the sentence says so of its other side (Xとも): another deal than those that X takes no part in
    also: bool = False  # the sentence says that one more takes part in what was told (Xも出資する)
    understood: bool = False  # its subject is not in the sentence, but taken from those before
    faced: bool = False  # what is on the other side is said, not who (from a shipowner in Europe)
    by_name: bool = False  # it is called by one of its sides, as if known (the Mars sale)
    refers: bool = False  # it only goes back to what was agreed before (over the contract with X)
    main: bool = False  # of the deal that the article is about, not of one told as past (investors in the latest round)
    each: bool = False  # several contracts in one word (supply deals with X and Y): one with each of those on a side
    joint: bool = False  # one contract of all who are named (a three-way agreement with X and Y)
    sized: bool = False  # its sentence says of what size it is (the premises that are leased, what a round would value the firm at): one named side suffices
    bygone: bool = False  # it tells of an offer before the one that stands: that came to nothing, this one did not
    sites: frozenset[str] = frozenset()  # where something is built, as written
    works: frozenset[str] = frozenset()  # of what kinds it is (a data center, a reactor)
    one_more: bool = False  # what is built there is told of for the first time (two plants in Ohio)
    private: bool = False  # money of a few investors, none that a listing brings in
    total: bool = False  # it tells what several deals of the same sides come to (has put in $9 million in all)
    loose: bool = False  # what was signed binds nobody yet (a memorandum)
    binding: bool = False  # the words say that it binds (a definitive agreement)
    same_day: bool = False  # a part of a list whose time stands at the first part (in 2017 bought X for 2 billion, Y for 1 billion)
    # the rest of such a stretch behind a clause about a name in it (bought X, which Y had taken over in 2015, for $2 billion)
    tail: Span | None = None
    land: Span | None = None  # the stretch of the sentence that speaks of this event and no other, where the grammar tells

    def named_here(self) -> list[Participant]:
        """The participants that its own sentence names."""
        return [p for p in self.participants if any(self.sentence.holds(s.start) for s in p.spans)]

    def speaks_at(self, place: int) -> bool:
        """Whether a character lies in the stretch of the sentence that speaks of this event and no other, where the grammar tells which that is."""
        return self.land is not None and self.land.holds(place)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of a deal: the finding and what it is to the deal."""

    role: str
    found: Found[Any]


@dataclass(frozen=True, slots=True)
class TermFound:
    """A contract term: its words (raw span), and its value (percent of a stake, ``removed``), if any."""

    kind: TermKind
    start: int
    end: int
    value: str | None = None


@dataclass(slots=True)
class Deal(Sided):
    """One distinct deal of an article. Findings are those of the draft; ``evidence`` are the sentences that say it."""

    type: DealType
    status: Status
    participants: list[Participant]
    amount: Found[Any] | None = None
    amounts: list[Amount] = field(default_factory=list)
    duration: Found[Any] | None = None
    chips: list[Found[Any]] = field(default_factory=list)
    capacity: list[Found[Any]] = field(default_factory=list)
    dates: list[tuple[str, Found[Any]]] = field(default_factory=list)
    terms: list[TermFound] = field(default_factory=list)
    evidence: list[Span] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)

    def empty(self) -> None:
        """Take all slots out; what it is, who takes part and what says so stays."""
        self.amount = self.duration = None
        self.amounts, self.chips, self.capacity, self.dates, self.terms = [], [], [], [], []


class Telling(NamedTuple):
    """An event, and the deal that it tells."""

    event: Event
    deal: Deal


def participant(found: Found[Any], name: str, role: PartyRole, place: str = "") -> Participant:
    """A participant from a party finding (``values.party.Party``)."""
    value = found.value
    official = value.kind in {"government", "centralbank"}
    return Participant(
        name, role, (Span(found.start, found.end),), value.known, value.cloud, official, value.kind == "bank", found.rule, place
    )
