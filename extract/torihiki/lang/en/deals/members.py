"""Who is in a group that the sentence before told of: the consortium includes X of Norland, Y and Z."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event, PartyRole

__all__ = ["joined_by"]

_MEMBERS = sieve(
    r"(?:^|[^\w])(?:[Oo]ther )?(?:[Tt]he )?(?:consortium|group|venture|syndicate|alliance|[Mm]embers|[Pp]artners|[Pp]articipants|[Bb]anks in the (?:consortium|group|syndicate))(?:['’]s? (?:other )?(?:members|partners))?(?: (?:of|in) the (?:[a-z-]+ )?(?:consortium|group|venture|syndicate|alliance))?"
    r"(?:,? (?:which|that))? (?:also )?(?:includes?|comprises?|consists? of|are|is made up of|is composed of|groups|brings together) (?:the )?<?$"
    r"|(?:['’]s|\b[Ii]ts) (?:[a-z]+ ){0,2}partners?(?: in (?:the )?(?:[a-z]+ ){1,4})? ?(?:is|are) <?$"
)
_NEXT = sieve(
    r">?(?: <[A-Z. ]{1,9}>)?(?:,? (?:of|from|in) (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)?)?(?:, (?:an?|the) [^,;]{3,50})?(?:,|;|,? and)(?: and)? (?:the |[A-Z][a-z]+['’]s )?<?"
)
_ROLES: Mapping[DealType, PartyRole] = {
    "joint_venture": "partner", "partnership": "partner", "acquisition": "acquirer", "financing": "lender", "investment": "investor",
}  # fmt: skip
_REACH = 700  # code points between the group and its members


def joined_by(scene: Scene, sentence: Span, parties: Sequence[Found[Any]], events: Sequence[Event]) -> None:
    """Let the members take part in what their group does, on the side of the group."""
    last = next((e for e in reversed(events) if e.participants and not e.joins), None)
    if last is None or not parties or last.type not in _ROLES or sentence.start - last.span.end > _REACH:
        return
    first = next((i for i, f in enumerate(parties) if _MEMBERS.search(scene.text, sentence.start, f.start)), None)
    if first is None:
        return
    members = [parties[first]]
    for found in parties[first + 1 :]:
        if not _NEXT.fullmatch(scene.text, members[-1].end, found.start):
            break
        members.append(found)
    held = {p.name for p in last.participants}
    side = participants((Placed(f, "list"), _ROLES[last.type]) for f in members)
    last.participants = [*last.participants, *(p for p in side if p.name not in held)]
