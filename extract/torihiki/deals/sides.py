"""Who takes part in what an event tells, where the deals told before say more: public bodies, subsidiaries, those who bought and sell now."""

from __future__ import annotations

from torihiki.deals.board import Board
from torihiki.deals.kinds import WHOLE
from torihiki.deals.shape import DealType, Event, Participant, PartyRole
from torihiki.values.change import replace

__all__ = ["bought", "resold", "without_watchers"]

_TURNED: dict[PartyRole, PartyRole] = {"acquirer": "target", "target": "acquirer"}
_LOCAL = ("市", "町", "村", "区", "県", "府", "都", "道")  # ends of the names of local governments
# deals that government bodies watch over and take no part in
_PRIVATE: frozenset[DealType] = WHOLE | {"partnership", "joint_venture", "licensing", "other"}


def without_watchers(event: Event) -> list[Participant]:
    """The participants without public bodies that only watch over such deals; what is sold to the state, or bought by it, has it as a side."""
    if event.type not in _PRIVATE or _civic(event):
        return event.participants
    return [
        p
        for p in event.participants
        if not p.official or p.role == "customer" or (p.role == "acquirer" and p.place in {"to", "agent"}) or _sells(p)
    ]


def _civic(event: Event) -> bool:
    """Whether a government body is a side of what others agree with it; states among themselves deal in nothing."""
    return event.shape.civic and (
        len(event.participants) == 1
        or not all(p.official for p in event.participants)
        or any(p.name.endswith(_LOCAL) for p in event.participants)
    )


def _sells(p: Participant) -> bool:
    """Whether a public body is said to sell, or a town or a prefecture is who something was bought from: others give their leave."""
    return p.role == "seller" and (p.place == "agent" or (p.place == "from" and p.name.endswith(_LOCAL)))


def bought(board: Board, event: Event) -> list[Participant]:
    """The participants without the one understood as bought who sells in the deal told just before: its subsidiary is meant.

    Where that one bids there itself, what it bids for is meant: a rival's bid.
    """
    sides = event.parts
    if set(sides.values()) == {"acquirer", "target"}:
        for deal in board.naming(sides):
            if {p.name: _TURNED.get(p.role) for p in deal.participants if p.name in sides} == sides:
                return [replace(p, role=_TURNED[p.role]) for p in event.participants]  # XのTOBが成立しない可能性: X bids, as was told
    last = next(iter(board.latest(event)), None)
    if last is None:
        return event.participants
    roles = last.parts
    meant = {
        p.name: roles.get(p.name) for p in event.participants if p.role == "target" and all(s.end <= event.sentence.start for s in p.spans)
    }
    rival = event.also and event.shape.name.endswith(".tender") and any(p.role == "target" for p in last.participants)
    kept = [p for p in event.participants if meant.get(p.name) not in {"seller", "acquirer"} and not (rival and p.name in meant)]
    if (
        last.type == "acquisition"
        and meant
        and last.events[-1].sentence == event.sentence
        and event.side("acquirer") <= last.side("acquirer")
    ):
        told = [p for p in last.participants if p.role == "target"]
        return [*(p for p in kept if p.name not in meant), *told] if told else kept  # set out to buy Y, but its bid failed: for Y
    if last.type == "acquisition" and ("acquirer" in meant.values() or (rival and meant)):
        names = {p.name for p in kept}
        kept += [p for p in last.participants if p.role == "target" and p.name not in names]
    return kept


def resold(board: Board, event: Event) -> list[Participant] | None:
    """Who sells a firm of which the same sentence says before who bought it: what X bought in 2005 was sold last year; ``None`` if it is no such sale."""
    if event.type != "divestiture" or not event.participants or any(p.role not in {"target", "acquirer"} for p in event.participants):
        return None
    names = event.side("target")
    last = next((d for d in board.latest(event) if d.type == "acquisition" and d.events[-1].sentence == event.sentence), None)
    if last is None or last.status != "completed" or not names or not names <= last.side("target"):
        return None
    return [replace(p, role="seller", place="") for p in last.participants if p.role == "acquirer"]
