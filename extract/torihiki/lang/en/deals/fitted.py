"""Who gets the parts of what is made: X won an order for ships; Y will supply the engines: to X."""

from __future__ import annotations

from torihiki.core.sieve import sieve
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Participant
from torihiki.lang.en.deals.around import Around
from torihiki.lang.en.deals.frame import Frame

__all__ = ["fitted"]

_MAKES = frozenset({"provider", "builder"})
_WILL = sieve(r"\b(?:will|is to|are to|has been chosen to|was chosen to|was picked to)(?: also)? $")
# parts of a thing, in so many words; what goes to everybody is none
_PARTS = sieve(
    r" (?:the |all the |its |their )(?:(?!for\b|to\b|of\b|and\b)[\w-]+ ){0,3}?(?:engines?|motors?|turbines?|batter(?:y|ies)|cells|seats|cabins?|radars?|sensors?|turrets?|guns?|radios?|brakes?|gearboxes|"
    r"propellers?|thrusters?|boilers?|generators?|transformers?|inverters?|chips|processors|software|electronics|avionics|steel|cables?|towers|blades|foundations|modules|signalling|systems?|equipment|components|reactors?|pumps|compressors|hulls?|chassis|bodies|tyres|wheels|screens|displays|lifts|cranes)\b(?! (?:for|to)\b)"
)


def fitted(around: Around, frame: Frame, kind: DealType, people: list[Participant]) -> list[Participant]:
    """The people, with the maker that the text goes on about where somebody new supplies the parts of what it makes."""
    scene = around.scene
    if (
        kind != "supply"
        or frame.form != "verb"
        or len(people) != 1
        or people[0].role != "provider"
        or around.sided.get(people[0].name)
        or not _PARTS.match(scene.text, frame.cue.end, around.sentence.end)
        or not _WILL.search(scene.text, around.sentence.start, frame.cue.start)
    ):
        return people
    maker = next((f for f in [*around.topic.run, *around.main] if around.sided.get(f.value.name, set()) & _MAKES), None)
    if maker is None or maker.value.name == people[0].name:
        return people
    return [*people, *participants([(Placed(maker, "understood"), "customer")])]
