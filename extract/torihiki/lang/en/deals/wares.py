"""The kind of a deal and its sides by what is dealt in, where the words leave them open."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType, Participant
from torihiki.lang.en.deals.around import Around
from torihiki.lang.en.deals.contracts import built, given, maker, paid_by_state, public, serves, serving
from torihiki.lang.en.deals.dealt import dealt, said
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.goods import GOODS
from torihiki.lang.en.deals.heard import open_sided
from torihiki.lang.en.deals.makers import apart, as_before, contracted_out, erected, hosted, sold
from torihiki.lang.en.deals.models import chipped, counted, modelled
from torihiki.lang.en.deals.paid import chartered, let, paid
from torihiki.lang.en.deals.publishers import licensed
from torihiki.lang.en.deals.roles import gone, worked
from torihiki.lang.en.deals.shown import aired
from torihiki.lang.en.deals.sides import turned
from torihiki.lang.en.deals.words import GETS
from torihiki.lang.en.deals.works import has_built, on_works

__all__ = ["by_trade", "kind_by_wares"]

# words that tell which side is which, whatever is dealt in
_TOLD = frozenset(("en.deals.turn", "en.deals.choose", "en.deals.hire", "en.deals.appoint", "en.deals.supplier", "en.deals.client"))


# money for what a cloud lets, and not for its chips
_SPENT = frozenset(("en.deals.spend", "en.deals.order"))
_LET = sieve(r"\b(?:Azure|AWS|Amazon Web Services|[A-Z][a-z]+ Cloud|OCI|cloud|comput(?:e|ing))\b")


def kind_by_wares(around: Around, frame: Frame, land: Span, kind: DealType, people: Sequence[Participant]) -> DealType:
    """The kind by what is dealt in, where the word leaves it open."""
    if (
        kind == "supply"
        and any(p.cloud and p.role == "provider" for p in people)
        and (
            frame.word in _BOOKED
            or _ROOM.search(around.scene.text, frame.cue.end, land.end)
            or (frame.shape.name in _SPENT and _LET.search(around.scene.text, frame.cue.end, land.end))
        )
    ):
        return "cloud"
    if kind != "other":
        return kind
    scene, parties = around.scene, around.parties
    if counted(scene, frame.cue.start, land.end) or serves(scene, frame):
        return "supply"
    if frame.shape.name == "en.deals.contract" and on_works(scene, land):
        return "construction"
    if frame.shape.name == "en.deals.choose" and contracted_out(people, scene.text[slice(*land)]):
        return "construction"
    kind = dealt(scene, land, parties) or dealt(scene, around.sentence, parties) or "other"
    if kind == "other" and frame.word.startswith("contract") and contracted_out(people, scene.text[slice(*land)]):
        return "construction"
    if kind == "other" and frame.word.startswith(("contract", "framework", "frame ")) and (public(people) or maker(people, parties)):
        return "supply"
    gets = frame.verb in GETS
    bought = (
        said(GOODS, scene, land, parties)
        or frame.shape.name in _TOLD
        or (frame.word.startswith("contract") and frame.places.get("by") and frame.places.get("to"))
        or gone(frame, scene, land)
        or worked(frame, scene, land)
        or (gets and any(frame.places.get(p) for p in ("for", "with", "from", "by")))
        or (gets and (frame.places.get("owner") or frame.places.get("before")) and frame.places.get("agent"))
    )
    if kind == "partnership" and gets and frame.word.startswith("contract"):
        return "supply"  # who is awarded a contract is paid
    return "supply" if kind == "other" and bought and not any(p.cloud for p in people) else kind


def by_trade(around: Around, frame: Frame, land: Span, kind: DealType, people: list[Participant]) -> list[Participant]:
    """The sides by what is known of such deals: who makes the goods, who is paid for a licence, who lets."""
    scene, shape, parties = around.scene, frame.shape, around.parties
    if kind == "supply":
        people = modelled(scene, land, apart(people, parties), frame.cue.start)
        people = chipped(frame, land, people, around.figures)
    won = frame.verb in GETS or gone(frame, scene, land) or worked(frame, scene, land)
    if kind == "supply" and (
        (shape.generic and shape.name not in _TOLD) or open_sided(frame) or (shape.name == "en.deals.acquire" and frame.form == "noun")
    ):
        people = sold(scene, people, scene.text[slice(*land)], parties, won=won, generic=shape.generic)
        people = people if won else as_before(people, around.sided)
    if kind == "supply":
        people = serving(scene, frame, paid_by_state(scene, frame, land, people))
    if kind in {"cloud", "lease"} and (shape.generic or (frame.form == "noun" and (kind == "lease" or not won))):
        people = hosted(scene, people, parties)
    if kind == "construction":
        people = built(scene, people)
    if kind == "construction" and any(not p.official for p in people):
        people = [p for p in people if not (p.official and p.role == "builder")]  # an accord with a state on a plant
    if kind == "construction" and shape.guesses and not won:
        people = erected(turned(people, "other", kind))
    if kind == "construction":
        people = has_built(scene, land, people)
    if kind == "licensing":
        people = given(scene, frame, land, people, parties)
        people = aired(paid(scene, licensed(scene, frame, people), generic=shape.generic), generic=shape.generic)
    if kind == "lease":
        people = let(scene, people, generic=shape.generic)
        people = chartered(people) if shape.name == "en.deals.charter" or _SHIP.search(scene.text, *land) else people
    return people


_BOOKED = frozenset(("reserved", "has reserved"))  # chips of who lets others compute on them
_SHIP = sieve(r"\b(?:vessels?|FLNG|FSRUs?|FPSOs?|drillships?|tankers?|LNG carriers?)\b")
_ROOM = sieve(
    r"(?:[0-9]\s?[GM]W|gigawatts?|megawatts?|billions?|[0-9]bn) (?:worth )?of (?:[a-z-]+ ){0,2}(?:capacity|infrastructure)\b"
)  # 4.5GW of capacity, by who sells computing
