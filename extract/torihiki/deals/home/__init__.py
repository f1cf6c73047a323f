"""Which deal told before an event speaks of: found by its names, its kind, and how lately that was told."""

from __future__ import annotations

from collections.abc import Callable

from torihiki.core.span import Span
from torihiki.deals.board import Board
from torihiki.deals.home.added import added_to
from torihiki.deals.home.near import near
from torihiki.deals.home.one_name import ONE_NAME
from torihiki.deals.home.pair import Pair
from torihiki.deals.home.unnamed import told_last
from torihiki.deals.home.vetoes import VETOES
from torihiki.deals.kin import clashes
from torihiki.deals.sequel import sequel_of
from torihiki.deals.shape import Deal, Event

__all__ = ["home_of"]


def home_of(board: Board, event: Event, is_other: Callable[[Deal], bool]) -> Deal | None:
    """The deal that an event speaks of again, or ``None``; none that ``is_other`` than the event's."""
    if event.shape.follows:
        added = added_to(board, event, is_other)
        if added is not None or not event.participants:
            return added
    if event.shape.rumour:
        names = event.names
        return next((d for d in board.latest(event) if not is_other(d) and (not names or names & d.names)), None)
    if not event.participants:
        return told_last(board, event, is_other)
    best = _best(board, event, is_other)
    if best is not None:
        return best
    if event.shape.adds and event.understood:
        born = told_last(board, event, is_other)  # what is said of the new company is said of the deal that founds it
        return born if born is not None and born.type == "joint_venture" else None
    return sequel_of(board, event)


def _best(board: Board, event: Event, is_other: Callable[[Deal], bool]) -> Deal | None:
    """Of the deals that share a name with an event and can be its own, the one that shares most and was told last."""
    names = event.names
    best: tuple[tuple[int, Span], Deal] | None = None
    for deal in board.naming(names):
        pair = Pair(deal, event, names & deal.names, board.gap(deal, event))
        if not near(pair) or clashes(deal, event) or is_other(deal) or _parted(pair):
            continue
        score = 10 * len(pair.shared) + 3 * pair.alike - min(pair.gap, 9)
        rank = score, deal.events[-1].span
        if best is None or rank > best[0]:
            best = rank, deal
    return best[1] if best is not None else None


def _parted(pair: Pair) -> bool:
    """Whether what an event says beside the names tells it apart from the deal."""
    return any(veto(pair) for veto in VETOES) or (not pair.both and any(veto(pair) for veto in ONE_NAME))
