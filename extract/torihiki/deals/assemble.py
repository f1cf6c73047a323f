"""Events to deals: one record for each distinct transaction, however often the article returns to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from torihiki.core.language import Draft
from torihiki.core.scene import Word
from torihiki.core.span import Span
from torihiki.deals.again import alike, borrow_firm, by_name, granted, likewise, meant, one_of
from torihiki.deals.apart import Marks, Told
from torihiki.deals.board import Board
from torihiki.deals.chronicles import date_lists
from torihiki.deals.days.announced import announce
from torihiki.deals.digest import Digest
from torihiki.deals.grounds import founds, holds
from torihiki.deals.home import home_of
from torihiki.deals.join import join
from torihiki.deals.kinds import TRANSFERS
from torihiki.deals.room import DealRoom
from torihiki.deals.settle import settle
from torihiki.deals.shape import Deal, Event
from torihiki.deals.sides import bought, resold, without_watchers
from torihiki.deals.slots import fill
from torihiki.deals.twins import unite

__all__ = ["assemble"]

_BETWEEN = 2  # sentences between a stake and that which the same investor had before: one may tell the sum


def assemble(draft: Draft, room: DealRoom, cues: Sequence[Word]) -> list[Deal]:
    """All deals of an article in the order in which it first speaks of them; ``cues`` are the room's words in it."""
    digest = Digest.of(draft)
    assembly = _Assembly(draft, digest)
    for whole in room.events(draft, cues):
        for event in settle(room, draft.scene, whole):
            assembly.take(event)
    deals = assembly.board.deals
    for deal in deals:
        if deal.type == "other":
            deal.type = deal.events[0].shape.rest
    fill(draft, room, deals, digest, assembly.lost, assembly.strays)
    sold = Counter(name for d in deals if d.type in TRANSFERS for name in {p.name for p in d.participants if p.role != "acquirer"})
    kept = unite(draft, [d for d in deals if holds(d, sold)])
    if len(kept) < len(deals):
        for deal in kept:  # once more, so that nothing is lost to what was no deal
            deal.empty()
        assembly.recall((deal for deal in deals if not holds(deal, sold)), {e.sentence for deal in kept for e in deal.events})
        fill(draft, room, kept, digest, assembly.lost, assembly.strays)
    for deal in kept:
        if deal.type == "other" and deal.amount is None:
            deal.type = room.unnamed
    date_lists(draft, kept, room.listed, room.lists)
    if not digest:
        announce(draft, room, kept)
    return kept


class _Assembly:
    """The deals of an article while its events are taken in, in order.

    Attributes:
        board: the deals so far.
        lost: sentences that tell of something that comes to no deal, with those who take part in it.
        strays: the same for what stands in a stretch of its own.
    """

    def __init__(self, draft: Draft, digest: Digest) -> None:
        self.board = Board({s: i for i, s in enumerate(draft.scene.sentences)}, digest)
        self.lost: dict[Span, set[str]] = {}
        self.strays: dict[Span, list[Event]] = {}
        self._draft = draft
        self._told = Told(draft)
        self._hinted: Event | None = None  # what was told last, if it was too little for a deal though both sides are named

    def take(self, event: Event) -> None:
        """Let an event add to the deal that it speaks of, or found one."""
        self._complete(event)
        marks = self._told.of(event)
        if event.total and self._summed_up(event, marks):
            self._lose(event)
            return
        home = self._home(event, marks)
        if home is not None:
            join(home, event)
            self.board.told(home)
        elif founds(self._draft, event, self._told, marks):
            self.board.add(home := _founded(event))
        self._hinted = event if home is None and event.joins and len(event.roles) > 1 else None
        if home is not None:
            self._told.keep(home, marks)
        else:
            self._lose(event)

    def _complete(self, event: Event) -> None:
        """Say of an event who takes part in it and what it is, where the deals told before tell that."""
        event.participants = without_watchers(event)
        if event.type == "acquisition" and event.understood:
            event.participants = bought(self.board, event)
        likewise(self.board, event)
        alike(self.board, event)
        granted(self.board, event)
        one_of(self.board, event)

    def _home(self, event: Event, marks: Marks) -> Deal | None:
        """The deal told before that an event speaks of."""
        sellers = resold(self.board, event)
        event.participants += sellers or []
        home = by_name(self.board, event) if event.by_name else None
        if home is None and self._hinted is not None and _says_more(self.board, self._hinted, event):
            self.board.add(home := _founded(self._hinted))
        if home is None and sellers is None:
            home = home_of(self.board, event, lambda deal: self._is_other(deal, event, marks))
        if home is None and (event.shape.follows or _again_in(self.board, event)):
            borrow_firm([d for d in self.board.latest(event) if not self.board.parted(d, event)], event)
        if home is None and event.shape.generic:
            home = meant(self.board, event)
        return home

    def _is_other(self, deal: Deal, event: Event, marks: Marks) -> bool:
        """Whether an event can not be of a deal: it denies what nobody rumoured, stands in another part of a round-up, or bears another deal's marks."""
        if event.offers and deal.type == "merger" and len(deal.participants) > 1:
            return True
        if event.shape.rumour and deal.status not in {"rumoured", "denied"}:
            return True
        if event.shape.follows and event.span.start == event.span.end:
            return False  # a row that only names one more
        return (self.board.parted(deal, event) and not _retold(deal, event)) or self._told.another(deal, event, marks)

    def recall(self, deals: Iterable[Deal], told: AbstractSet[Span]) -> None:
        """Note the sentences of what comes to no deal, yet is told as done before: their figures are of none that is; ``told``: those that tell of one."""
        for event in (e for d in deals if all(e.earlier or _sold_else(e) for e in d.events) for e in d.events):
            if event.sentence not in told:
                self.lost[event.sentence] = set()

    def _summed_up(self, event: Event, marks: Marks) -> bool:
        """Whether one of the deals that an event sums up is told, with a sum of its own."""
        told = [d for d in self.board.naming(event.names) if d.type == event.type and event.names <= d.names]
        sums = frozenset().union(*(self._told.sums(d) for d in told))
        return marks.sum is not None and bool(sums) and marks.sum not in sums

    def _lose(self, event: Event) -> None:
        """Note what comes to no deal."""
        if event.participants and not event.understood:
            self.lost.setdefault(event.sentence, set()).update(event.names)
        if event.land is not None and event.land != event.sentence:
            self.strays.setdefault(event.sentence, []).append(event)


def _sold_else(event: Event) -> bool:
    """Whether it tells that somebody has sold something else, to nobody who is named: last month it sold a mine to a local investor."""
    return event.type == "divestiture" and event.status == "completed" and event.roles == {"seller"} and not event.shape.generic


def _founded(event: Event) -> Deal:
    """The deal that an event tells first."""
    return Deal(event.type, event.status, list(event.participants), evidence=[event.sentence], events=[event])


def _says_more(board: Board, hinted: Event, event: Event) -> bool:
    """Whether a bare word for a contract goes back to what the same sentence or the one before says two do: X will supply Y; that deal is worth …"""
    return event.shape.generic and event.joins and not event.participants and 0 <= board.between(hinted, event) <= 1


def _again_in(board: Board, event: Event) -> bool:
    """Whether a sentence that told of money put into a firm goes on with more of it, in another year (22年に…を出資し、23年には…を投じた)."""
    last = next(iter(board.latest(event)), None)
    return (
        event.type in {"investment", "acquisition"}
        and last is not None
        and (last.type == event.type or (event.type == "investment" and last.type == "acquisition" and event.earlier))
        and (
            (last.events[-1].sentence == event.sentence and not last.events[-1].shape.generic)
            or (event.earlier and _had_before(board, last, event))
        )
        and not any(p.role == "seller" and p.name not in last.names for p in event.participants)  # whose plant
    )


def _had_before(board: Board, last: Deal, event: Event) -> bool:
    """Whether the sentence behind a stake says that the same investor had put money in before, the firm being understood."""
    investors = last.side("investor", "acquirer")
    return event.type == "investment" and board.gap(last, event) <= _BETWEEN and event.names <= investors


def _retold(deal: Deal, event: Event) -> bool:
    """Whether an event in another part of a round-up can tell a deal again: its list of contents names the firms that a part is about."""
    held, names = deal.names, event.names
    shared = held & names
    return bool(shared) and (len(shared) > 1 or shared in (held, names))
