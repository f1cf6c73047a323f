"""What an event that names too little for a deal of its own goes back to."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from torihiki.deals.board import Board
from torihiki.deals.kin import FACING, akin
from torihiki.deals.kinds import TRANSFERS
from torihiki.deals.shape import RUNNING, Deal, Event
from torihiki.values.change import replace

__all__ = ["alike", "borrow_firm", "by_name", "granted", "likewise", "meant", "one_of"]

_SOLD = frozenset({"target", "investee"})
_RAISES = frozenset({"investee", "borrower", "target"})


def meant(board: Board, event: Event) -> Deal | None:
    """The deal that a bare word for any contract means (under the Brightmere agreement), where its sentence names one side of one."""
    here = {p.name for p in event.named_here()}
    if len(here) != 1 or len(event.participants) < 2 or event.fresh:
        return None
    home = _home(board, event, here)
    if home is not None:
        event.type, event.participants = home.type, [p for p in event.participants if p.name in here]
    return home


def by_name(board: Board, event: Event) -> Deal | None:
    """The deal told before that is called by who takes part in it (the Mars sale): of those with that name, the one told last."""
    here = {p.name for p in event.participants if p.place == "before"}
    home = _home(board, event, here)
    if home is not None:
        roles = home.parts
        event.participants = [replace(p, role=roles[p.name]) for p in event.participants if p.name in here & roles.keys()]
    return home


def _home(board: Board, event: Event, names: Collection[str]) -> Deal | None:
    """The deal between several that was told last of those with these names, of the event's kind, in the same part of a round-up."""
    return next(
        (d for d in reversed(board.naming(names)) if len(d.participants) > 1 and akin(d.type, event.type) and not board.parted(d, event)),
        None,
    )


def likewise(board: Board, event: Event) -> None:
    """Let any contract that the same two had before be of the kind of theirs that was told: the contract before ran for 12 years.

    Where nobody is named, those of the deal told last had it.
    """
    if not event.shape.generic or event.type != "other" or not (event.fresh or event.earlier):
        return
    names = event.names
    told = board.naming(names)[::-1] if names else board.latest(event) if event.fresh else []
    last = next(
        (d for d in told if (d.type in RUNNING or (d.type == "other" and event.fresh)) and len(d.participants) == 2 and names <= d.names),
        None,
    )
    if last is None:
        return
    event.type, event.understood = last.type, event.understood or not names
    event.participants = [replace(p, place="") for p in last.participants]


def alike(board: Board, event: Event) -> None:
    """Let a contract that one more has too (Xも、Yと契約を結んだ) be of the kind of the one that was told of the other side."""
    if not event.shape.generic or event.type not in {"other", "partnership"} or not event.also or len(event.participants) != 2:
        return
    last = next((d for d in reversed(board.naming(p.name for p in event.participants)) if d.type in RUNNING), None)
    roles = last.parts if last is not None else {}
    known = [p.name for p in event.participants if p.name in roles]
    other = FACING.get(roles[known[0]]) if len(known) == 1 else None
    if last is not None and other is not None:
        event.type = last.type
        event.participants = [replace(p, role=roles.get(p.name, other)) for p in event.participants]


def one_of(board: Board, event: Event) -> None:
    """Let one more part of what a word tells be of the firm that its first part goes back to: 12 percent to X and 8 percent to Y."""
    last = next(iter(board.latest(event)), None) if event.fresh and event.type in TRANSFERS else None
    if last is None or last.events[-1].span != event.span or event.roles & _SOLD or last.events[-1].roles & _SOLD:
        return
    event.participants += [replace(p, place="") for p in last.participants if p.role in _SOLD and p.name not in event.names]


def granted(board: Board, event: Event) -> None:
    """Let a grant of which only the giver is told go to those whose plant was told just before."""
    if event.type != "subsidy" or not event.participants or any(p.role != "grantor" for p in event.participants):
        return
    last = next(iter(board.latest(event)), None)
    if last is not None and last.type == "construction" and board.gap(last, event) <= 1:
        event.participants += [replace(p, role="grantee", place="") for p in last.participants if p.role == "builder"]
        event.understood = True


def borrow_firm(deals: Sequence[Deal], event: Event) -> None:
    """Let an event that adds investors, yet to another round than the one told last, be a round of the same firm.

    ``deals``: those told just before, the last first.
    """
    kinds = {event.type, "acquisition"} if event.type == "investment" and event.earlier else {event.type}
    last = next((d for d in deals if d.type in kinds), None)
    side = next((p for p in last.participants if p.role in _RAISES), None) if last is not None else None
    if side is not None and event.participants and not any(p.role in _RAISES or p.name == side.name for p in event.participants):
        event.participants.append(replace(side, role="investee") if event.type == "investment" else side)
        event.understood = True
