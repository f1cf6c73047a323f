"""Where a name stands: the preposition or verb before it, the possessive behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene, Word
from torihiki.core.span import Span
from torihiki.deals.gather import Placed

__all__ = ["place_all"]


_STOP = (
    "from|to|with|by|of|for|in|into|at|between|against|through|via|on|under|beside|after|alongside|including|than|like|that|which|who|"
    "and|but|or|is|are|was|were|has|have|had|will|would|could|may|said|says|say|as|because|while|if|when|where|it|they|he|she"
)
_DESCRIPTION = rf"(?:the\s|an?\s|its\s|their\s)?(?:(?!(?:{_STOP})\s)[A-Za-z0-9.][\w.'&-]{{0,24}}\s){{0,5}}[\"'(]?"
_PREPOSITION = re.compile(
    r"(?<![A-Za-z])(from|to|with|by|of|for|in|into|at|between|against|through|via|on|under|beside|after|alongside|including|than|like)\s"
    rf"(?:{_DESCRIPTION})$",
    re.IGNORECASE,
)
_LIST = re.compile(rf"^(?:\s?\([^()]{{1,16}}\))?(?:,\s?(?:and\s|as well as\s)?|\s(?:and|&|or|plus|as well as)\s){_DESCRIPTION}(?:,\s)?$", re.IGNORECASE)
_NEAR = 48
_AS = {"into": "in", "via": "through", "at": "in", "including": "list", "alongside": "with", "under": "other", "on": "other", "after": "other", "than": "other",
       "like": "other", "against": "other", "beside": "other"}


def place_all(
    scene: Scene, parties: list[Found[Any]], cues: list[Word], sentence: Span, figures: Sequence[Found[Any]] = ()
) -> list[Placed]:
    """The parties of one sentence with their places, in order; a list shares the place of its first name."""
    placed: list[Placed] = []
    chain = 0
    for party in parties:
        left = scene.text[max(sentence.start, party.start - 72) : party.start]
        offset = party.start - len(left)
        previous = placed[-1] if placed else None
        nearest = next((c for c in reversed(cues) if c.end <= party.start), None)
        place = "agent"
        match = _PREPOSITION.search(left)
        since = offset + match.start() if match else -1
        if match and any(since < f.start and f.end <= party.start for f in figures):
            match = None  # "In June Nordhaven ordered": the preposition has its own object
        listed = previous is not None and _LIST.match(scene.text[previous.found.end : party.start])
        if scene.text[party.end : party.end + 2] in {"'s", "s'"} or scene.text[party.end : party.end + 1] == "'":
            owner = True
        else:
            owner = False
        if listed and previous and previous.place != "owner":
            place = previous.place
        elif match and not (nearest and nearest.start > since) and not (previous and previous.found.start > since):
            place = _AS.get(match[1].lower(), match[1].lower())
        elif nearest is not None and party.start - nearest.end <= _NEAR and not _breaks(scene.text[nearest.end : party.start]) and not (
            previous and previous.found.start > nearest.end
        ):
            place = "object"
        if owner and place in {"agent", "object"}:
            place = "owner" if place == "agent" or scene.text[party.end : party.end + 2] == "'s" else place
        chain += not (listed and previous and previous.place == place)
        placed.append(Placed(party, place, chain=chain))
    return placed


def _breaks(gap: str) -> bool:
    """Whether something stands between a verb and a name that keeps the name from being its object."""
    return bool(re.search(r"[;:—]|, |\b(?:that|which|who|said|says|because|while|as|when|after|before|if|but|on|in|for|at)\b", gap))
