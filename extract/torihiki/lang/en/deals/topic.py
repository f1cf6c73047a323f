"""What a sentence goes on about: pronouns stand for the subject before them, headings for what their lines tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed
from torihiki.values.change import replace

__all__ = ["Topic", "pronouns"]

_PRONOUN = sieve(r"(?<![A-Za-z])(it|its|they|their|them)(?![A-Za-z'])", re.IGNORECASE)
_EXPLETIVE = sieve(r"\s(?:is|was|will be|would be|took|takes)\s(?:not\s)?(?:the|an?|clear|unclear|unlikely|likely|possible|too|time|still|hard|about|more|only|also)\b", re.IGNORECASE)
_OPENS = sieve(r"^\W{0,6}(?:it|its|they|their|the (?:deal|agreement|contract|transaction|lease|move|news|purchase|acquisition))\b", re.IGNORECASE)
_LINE = sieve(r"[ \t]*(?:[*•·–-]|[0-9]{1,2}[.)])\s")


@dataclass
class Topic:
    """The subject that a pronoun takes up, and the names of the heading over the present lines."""

    run: list[Placed] = field(default_factory=list)
    heading: list[Found[Any]] = field(default_factory=list)

    def open(self, scene: Scene, sentence: Span, inside: Sequence[Found[Any]], *, told: bool) -> None:
        """Begin a sentence: a new paragraph ends a heading; a short line of names without a transaction word is one."""
        fresh = "\n" in scene.text[max(sentence.start - 1, 0) : sentence.start] or sentence.start == 0
        if fresh:
            self.heading = []
        if not told and inside and fresh and sentence.end - sentence.start <= 70:
            self.heading = list({f.value.name: f for f in inside}.values())
            self.run = [Placed(f, "agent") for f in self.heading[:1]]

    def close(self, scene: Scene, sentence: Span, placed: Sequence[Placed]) -> None:
        """End a sentence: its first subject is what the next one is about, unless it went on about the old one."""
        if self.run and _OPENS.match(scene.text[sentence.start : sentence.end]):
            return
        real = [p for p in placed if p.found.rule != "en.deals.pronoun"]
        first = next((p for p in real if p.place == "agent"), None) or next((p for p in real if p.place == "owner"), None)
        if first is not None:
            self.run = [p for p in real if p.chain == first.chain and p.place == first.place]


def pronouns(scene: Scene, sentence: Span, inside: Sequence[Found[Any]], topic: Sequence[Placed], until: int) -> list[Found[Any]]:
    """Findings for *it*, *its*, *they* … up to ``until``, each with the organisation that is meant."""
    out: list[Found[Any]] = []
    for match in _PRONOUN.finditer(scene.text, sentence.start, until):
        if _EXPLETIVE.match(scene.text, match.end()) and match[1].lower() == "it":
            continue
        meant = _meant(scene, sentence, match, inside, topic)
        if meant is not None and not any(f.start <= match.start() < f.end for f in inside):
            out.append(replace(meant, start=match.start(), end=match.end(), rule="en.deals.pronoun", confidence=0.5))
    return out


_GOVERNED = sieve(r"\b(?:from|to|with|by|of|for|in|into|at|against|than|like|among)\s(?:[a-z]+\s){0,2}$", re.IGNORECASE)


def _meant(scene: Scene, sentence: Span, match: re.Match[str], inside: Iterable[Found[Any]], topic: Sequence[Placed]) -> Found[Any] | None:
    plural = match[1].lower() in {"they", "their", "them"}
    left = [f for f in inside if f.end <= match.start()]
    own = next((f for f in left if not _GOVERNED.search(scene.text[max(sentence.start, f.start - 24) : f.start])), None)
    if plural:
        several = next((f for f in left if f.value.names), None)
        if several is None and len(topic) > 1:
            return _several([p.found for p in topic])
        if several is None and len(left) == 2:
            return _several(left)
        return several or own or (topic[0].found if topic else None)
    if own is not None and not own.value.names:
        return own
    return topic[0].found if topic else own


def _several(found: Sequence[Found[Any]]) -> Found[Any]:
    names = tuple(dict.fromkeys(n for f in found for n in (f.value.names or (f.value.name,))))
    return replace(found[0], value=replace(found[0].value, names=names))
