"""Headings that only name the two of a deal (X → Y, X × Y): what is told below them without a name is theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import Event, PartyRole

__all__ = ["Pairs"]

_LONGEST = 64  # code points of such a heading
_FRONT = sieve(r"[\s*#■◆●▼▶◎○・•\-【「0-9.()]{0,16}")
_MIDDLE = sieve(r"(?:社)?(?:\([^()\n]{1,24}\))?\s?(?P<mark>→|⇒|⇔|↔|×|✕|と|&|/|、)\s?")
_BACK = sieve(r"(?:社)?(?:\([^()\n]{1,24}\))?[\s*】」]{0,6}(?:の(?:関係|取引|契約|提携|場合|ケース))?[\s*】」:]{0,4}")
_OTHER = ("to", "object", "with")  # the place of the second, first choice first


class Pairs:
    """The heading that is open."""

    def __init__(self) -> None:
        self._pair: list[Placed] = []

    def line(self, scene: Scene, sentence: Span, placed: Sequence[Placed]) -> bool:
        """Take up whether a line is such a heading; any other that opens with a mark or names three closes it."""
        text = scene.text
        if sentence.start and text[sentence.start - 1] != "\n":
            return False
        line = text[sentence.start : sentence.end].rstrip()
        if line.endswith("。") or len(line) > _LONGEST or not line:
            return False
        if len(placed) == 2 and _two(text, Span(sentence.start, sentence.start + len(line)), placed[0], placed[1]):
            self._pair = list(placed)
            return True
        if line[0] in "#■◆●▼▶◎○【*":
            self._pair = []
        return False

    def fill(self, placed: Sequence[Placed], told: Sequence[Event]) -> None:
        """Give the two their parts in what a sentence tells that names nobody else."""
        if not self._pair or not told:
            return
        names = [p.found.value.name for p in self._pair]
        if any(p.found.value.name not in names for p in placed):
            return
        for event in told:
            roles = _roles(event)
            if roles is None or event.shape.follows:
                continue
            held = {p.name: p.role for p in event.participants}
            if not held:
                event.participants = participants(zip(self._pair, roles, strict=True))
            elif len(held) == 1 and event.type != "construction" and (name := next(iter(held))) in names:
                role = roles[1] if held[name] == roles[0] else roles[0]
                event.participants += participants([(self._pair[1 - names.index(name)], role)])


def _two(text: str, line: Span, first: Placed, second: Placed) -> bool:
    """Whether a line holds two names and a mark between them, and nothing else."""
    return (
        first.found.value.name != second.found.value.name
        and _FRONT.fullmatch(text, line.start, first.found.start) is not None
        and _MIDDLE.fullmatch(text, first.found.end, second.found.start) is not None
        and _BACK.fullmatch(text, second.found.end, line.end) is not None
    )


def _roles(event: Event) -> tuple[PartyRole, PartyRole] | None:
    """The parts that the first and the second have in what a word tells."""
    roles: Mapping[str, PartyRole] = event.shape.roles
    second = next((roles[place] for place in _OTHER if place in roles), None)
    if "agent" not in roles or (second is None and "from" not in roles):
        return None
    return (roles["agent"], second) if second is not None else (roles["from"], roles["agent"])  # X → Y: Y raises money, from X
