"""Where a name stands: the preposition or verb before it, the possessive behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed
from torihiki.values.change import replace

__all__ = ["place_all"]


_STOP = (
    "from|to|with|by|of|for|in|into|at|between|against|through|via|on|under|beside|after|alongside|including|than|like|that|which|who|"
    "and|but|or|is|are|was|were|has|have|had|will|would|could|may|said|says|say|as|because|while|if|when|where|it|they|he|she|not|did|do|does"
)
_DESCRIPTION = rf"(?:the\s|an?\s|its\s|their\s)?(?:(?!(?:{_STOP})\s)[A-Za-z0-9.][\w.'&-]{{0,24}},?\s){{0,5}}[\"'(]?"
_WORDS = (
    "from|to|with|by|of|for|in|into|at|between|against|through|via|on|under|beside|after|alongside|including|such as|than|like|among|about|over|beyond|outside|near|behind|"
    "according to|as"
)
_PREPOSITION = sieve(rf"(?<![A-Za-z])({_WORDS})\s(?:{_DESCRIPTION})$", re.IGNORECASE)
_LIST = sieve(
    rf"^(?:\s?\([^()]{{1,24}}\))?(?:\s?<[^<>]{{1,12}}>)?(?:,\s?(?:and\s|as well as\s)?|\s(?:and|&|or|plus|as well as|x|×|\+|↔)\s|/){_DESCRIPTION}(?:,\s)?$", re.IGNORECASE
)
_APPOSED = sieve(r"^,\s(?:the|an?|its|his)\s", re.IGNORECASE)
_NEAR = 60
_AS = {"into": "in", "via": "through", "at": "in", "including": "list", "such as": "list", "alongside": "with", "beside": "other", "on": "other", "after": "other", "than": "other",
       "like": "other", "against": "other", "under": "other", "among": "list", "about": "other", "over": "other", "beyond": "other", "outside": "other", "near": "other",
       "behind": "other", "according to": "other", "as": "other"}  # fmt: skip
_DESCRIBED = sieve(r"[a-z][\w-]*$")
_BREAKS = sieve(r"[;:—]|, |\b(?:that|which|who|said|says|because|while|as|when|after|before|if|but|on|in|for|at)\b")
_PLACENAME = sieve(r"'s?\s(?:[A-Z][\w-]*\s){0,2}$")
# what follows a possessive where the company itself is meant: X's shares, X's equity
_ITSELF = sieve(r"'s?\s(?:(?:outstanding|common|ordinary|remaining|listed)\s){0,2}(?:shares?|stock|equity|shareholders|debt|parent)\b", re.IGNORECASE)


def place_all(
    scene: Scene, parties: Sequence[Found[Any]], cues: Sequence[Word], sentence: Span, figures: Sequence[Found[Any]] = ()
) -> list[Placed]:
    """The parties of one sentence with their places, in order; a list shares the place of its first name."""
    placed: list[Placed] = []
    for party in parties:
        previous = placed[-1] if placed else None
        one = _place(scene, party, previous, cues, sentence, figures)
        place, listed = one
        chain = (previous.chain if previous else 0) + (not (listed and previous and previous.place == place))
        placed.append(Placed(party, place, chain=chain))
    return placed


def _place(
    scene: Scene, party: Found[Any], previous: Placed | None, cues: Sequence[Word], sentence: Span, figures: Sequence[Found[Any]]
) -> tuple[str, bool]:
    left = scene.text[max(sentence.start, party.start - 84) : party.start]
    offset = party.start - len(left)
    nearest = next((c for c in reversed(cues) if c.end <= party.start), None)
    match = _PREPOSITION.search(left)
    since = offset + match.start() if match else -1
    if match and any(since < f.start and f.end <= party.start for f in figures):
        match = None  # "In June Nordhaven ordered": the preposition has its own object
    gap = scene.text[previous.found.end : party.start] if previous else ""
    listed = previous is not None and bool(_LIST.match(gap)) and not (nearest and nearest.start >= previous.found.end)
    owner = _owns(scene, party)
    if listed and previous and previous.place in {"agent", "object"} and _APPOSED.match(gap) and gap.rstrip().endswith(("of", "by")):
        listed = False
    if listed and previous and previous.place != "owner":
        place = previous.place
    elif match and not (nearest and nearest.start > since) and not (previous and previous.found.start > since):
        place = _AS.get(match[1].lower(), match[1].lower())
    elif (
        nearest is not None
        and party.start - nearest.end <= _NEAR
        and not _BREAKS.search(scene.text[nearest.end : party.start])
        and not (previous and previous.found.start > nearest.end and not listed)
    ):
        place = "object"
    else:
        place = "agent"
    if owner and not _ITSELF.match(scene.text, party.end):
        place = {"agent": "owner", "object": "owned", "of": "owned"}.get(place, place)
    return place, listed


def _owns(scene: Scene, party: Found[Any]) -> bool:
    if party.rule == "en.deals.pronoun":
        return scene.text[party.start : party.end].lower() in {"its", "their"}
    return scene.text[party.end : party.end + 2] == "'s" or (scene.text[party.end : party.end + 2] == "' " and scene.text[party.end - 1] == "s")


def moved(placed: Placed, place: str) -> Placed:
    """The same name in another place."""
    return replace(placed, place=place)
