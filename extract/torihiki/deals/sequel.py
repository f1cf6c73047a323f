"""Events that only go on with the deal told just before: who buys what was for sale, who sells, who puts money into the venture."""

from __future__ import annotations

from torihiki.deals.board import Board
from torihiki.deals.kin import shared_out
from torihiki.deals.kinds import TRANSFERS
from torihiki.deals.shape import Deal, Event, PartyRole

__all__ = ["sequel_of"]

_BOTH_SIDES: tuple[tuple[PartyRole, PartyRole], ...] = (("borrower", "lender"), ("investee", "investor"), ("target", "seller"))


def sequel_of(board: Board, event: Event) -> Deal | None:
    """The deal told just before of which the event tells another side, or ``None``."""
    return (
        _buys_it(board, event)
        or _takes_it(board, event)
        or _joins_venture(board, event)
        or _other_side(board, event)
        or _sold_into(board, event)
        or _sold_by(board, event)
    )


def _other_side(board: Board, event: Event) -> Deal | None:
    """The loan or round told in the same sentence of which only the other side was named."""
    last = next(iter(board.latest(event)), None)
    if last is None or last.type != event.type or last.events[-1].sentence != event.sentence or event.fresh:
        return None
    one, two = last.roles, event.roles
    return last if any((one == {a} and two == {b}) or (one == {b} and two == {a}) for a, b in _BOTH_SIDES) else None


def _sold_into(board: Board, event: Event) -> Deal | None:
    """The stake told just before, where an event says only who sells to the investor."""
    if event.type not in {"divestiture", "acquisition"} or any(p.role not in {"seller", "acquirer"} for p in event.participants):
        return None
    last = next((d for d in board.latest(event) if d.type == "investment"), None)
    buyers = event.side("acquirer")
    if last is None or event.fresh or event.earlier or not buyers or not buyers <= last.side("investor"):
        return None  # in 2019 it bought a business from another
    return last


_BOUGHT = frozenset({"acquisition", "investment"})


def _sold_by(board: Board, event: Event) -> Deal | None:
    """The purchase told just before, where an event says only who sold: the stake was bought from X."""
    if event.type not in _BOUGHT or event.fresh or any(p.role != "seller" or p.place != "from" for p in event.participants):
        return None
    last = next((d for d in board.latest(event) if d.type in _BOUGHT), None)
    if last is None or event.status not in {last.status, "completed", "agreed"} or any(p.role == "seller" for p in last.participants):
        return None
    buys = any(p.role in {"acquirer", "investor"} for p in last.participants)
    return last if buys and not event.names & last.names else None


def _joins_venture(board: Board, event: Event) -> Deal | None:
    """The joint venture told just before, where its partners put money into what was said, or one more does (Xも出資する)."""
    last = next(iter(board.latest(event)), None)
    if last is not None and shared_out(last, event):
        return last
    here = event.named_here()
    if (
        not event.also
        or len(here) != 1
        or event.type not in {"investment", "partnership", "joint_venture"}
        or last is None
        or last.type != "joint_venture"
    ):
        return None
    event.participants = here
    return last


def _buys_it(board: Board, event: Event) -> Deal | None:
    """The sale told just before without a buyer, where an event names who buys and not what."""
    if event.type != "acquisition" or not event.participants or any(p.role != "acquirer" for p in event.participants) or event.fresh:
        return None
    last = next((d for d in board.latest(event) if d.type in TRANSFERS), None)
    if last is None or any(p.role == "acquirer" or p.name == event.participants[0].name for p in last.participants):
        return None
    return last


def _takes_it(board: Board, event: Event) -> Deal | None:
    """The sale told just before to those of whom an event says only how much they came by."""
    if event.type != "investment" or event.fresh or not event.participants or any(p.role != "investor" for p in event.participants):
        return None
    last = next(iter(board.latest(event)), None)
    if last is None or last.type != "divestiture" or last.amount is not None or not _acquires(event):
        return None
    return last if event.names == last.side("acquirer") else None


def _acquires(event: Event) -> bool:
    """Whether an event is told as a purchase, and counts as a stake only for its size."""
    return event.shape.type == "acquisition"
