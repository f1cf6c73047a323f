"""Put late findings among the earlier ones: names found over the whole article come after the layers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found

__all__ = ["weave"]


def weave(draft: Draft, late: Iterable[Found[Any]], yields: Iterable[str] = ()) -> Draft:
    """The draft with ``late`` findings added, in order.

    A late finding that overlaps an earlier one of its own kind gives way unless it contains it and is longer; then the earlier one
    goes. Earlier findings of the kinds ``yields`` that lie inside a late one go as well: a figure inside a name is none.
    """
    weak = frozenset(yields)
    chosen: list[Found[Any]] = []
    for found in sorted(late, key=lambda f: (f.start, -f.end)):
        if not chosen or found.start >= chosen[-1].end:
            chosen.append(found)
    if not chosen:
        return draft
    kept: list[Found[Any]] = []
    dead: set[int] = set()  # places in chosen
    at = 0
    for old in draft.found:
        while at < len(chosen) and chosen[at].end <= old.start:
            at += 1
        drop, place = False, at
        while place < len(chosen) and chosen[place].start < old.end:
            new = chosen[place]
            inside = new.start <= old.start and old.end <= new.end
            if old.kind == new.kind:
                if inside and (new.end - new.start) > (old.end - old.start):
                    drop = True
                else:
                    dead.add(place)
            elif inside and old.kind in weak:
                drop = True
            place += 1
        if not drop:
            kept.append(old)
    kept.extend(found for place, found in enumerate(chosen) if place not in dead)
    kept.sort(key=lambda f: (f.start, f.end, f.kind))
    draft.found = kept
    return draft
