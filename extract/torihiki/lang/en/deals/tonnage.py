"""How much makes a deal of what names one side alone: goods by the tonne or the barrel that a state trades in, so many shares that are placed."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType, Participant
from torihiki.lang.en.deals.frame import Frame

__all__ = ["placed_by_number", "traded_by_weight"]

# so much of something, right behind the verb: bought (at its tender) 60,000 tonnes of wheat
_MEASURED = sieve(
    r"(?:\s(?:at (?:its|a|the) (?:[a-z]+ )?tender|overnight|yesterday|today|on [A-Z][a-z]+day|a further|another|an additional|up to|about|around|some|a total of)){0,3}"
    r"\s(?:between )?(?:[0-9][\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)(?:(?: and |-| to )[0-9][\d.,]*)?(?: (?:mln|million|billion|bn))? (?:metric |long |short )?(?:tonnes?|tons?|barrels?|cubic (?:met(?:re|er)s|feet)|bushels|bales|bags|cargoes)\b"
    r"(?! (?:of [a-z ]{2,30} )?(?:a|each|per|every) (?:year|month|day)\b)"
)

_AGENCY = sieve(
    r"\b(?:state|government|national|official|public)(?:-owned|-run)? (?:[a-z]+ ){0,3}(?:agency|board|buyer|company|authority|corporation|importer|monopoly|trader|trading house)(?: of [A-Z][a-z]+)?,? $"
)


def traded_by_weight(scene: Scene, frame: Frame, kind: DealType, people: Sequence[Participant], land: Span) -> bool:
    """Whether a state alone is named, and how much it has bought or sold."""
    return (
        kind == "supply"
        and frame.form == "verb"
        and len(people) == 1
        and (people[0].official or any(_AGENCY.search(scene.before(span.start, 70)) for span in people[0].spans))
        and _MEASURED.match(scene.text, frame.cue.end, land.end) is not None
    )


_SHARES = sieve(
    r"s? of (?:(?:up to|about|around|some|another|a further|its|an additional) ){0,2}(?:[0-9][\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)(?: (?:mln|million))? (?:[a-z-]+ ){0,3}?(?:shares|units|warrants)\b"
)


def placed_by_number(scene: Scene, frame: Frame, land: Span) -> bool:
    """Whether a private placement is one of so many shares."""
    return frame.word == "private placement" and _SHARES.match(scene.text, frame.cue.end, land.end) is not None
