"""State aid: it is the state's, whoever clears it, and goes to who builds the plant that it is for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import Participant
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.trades import offices
from torihiki.values.change import replace

__all__ = ["aided", "granting", "sided"]

_CLEARS = frozenset(("European Commission", "European Union"))
_CLEARED = sieve(
    r"\b(?:approv\w+|clear(?:s|ed|ing)?|green[- ]?light(?:s|ed)?|the (?:go-ahead|green light|nod)|authori[sz]\w+|waved? through|sign(?:s|ed) off)\b"
)
_GIVEN = frozenset(("en.deals.subsidise", "en.deals.pledge"))
_FOR = sieve(
    r"(?:[^.;,]|[.,][0-9]){0,70}?\b(?:for|towards?|to (?:help |support |fund |finance |back |subsidi[sz]e )+|support|back|fund)\s?(?:an?|the|its|their) (?:[\w-]+ ){0,6}?"
    r"(?:plants?|factory|factories|fabs?|gigafactory|facility|facilities|sites?|project|campus|mill|refinery|smelter)(?: (?:in|near|at) [A-Z][\w-]+)?,? (?:(?:that|which) )?(?:the )?(?:[\w-]+ ){0,3}$"
)
_ENABLES = sieve(
    r"(?: (?:of|worth) [^;,]{2,30}?)?,? (?:will |would |to |has )?(?:lets?|letting|allow(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|help(?:s|ed|ing)?) (?:[a-z-]+ ){0,3}$"
)  # a grant that lets X run trials
_BUILDS = sieve(r"(?:['’]s)? (?:is|are|will|wants|plans|intends|would|has|had)\b|(?:['’]s)? (?:planned|proposed)\b")


def aided(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Put who builds into the place of who gets the money: a grant for the plant that X is building."""
    if frame.shape.name not in _GIVEN or any(
        f.value.kind != "government" for place in ("to", "object", "for") for f in frame.places.get(place, ())
    ):
        return
    for found in parties:
        if (
            found.start > frame.cue.end
            and found.value.kind != "government"
            and _BUILDS.match(scene.text, found.end, sentence.end)
            and _FOR.fullmatch(scene.text, frame.cue.end, found.start)
        ):
            frame.put("for", [found])
            return
        if (
            frame.form == "noun"
            and found.start > frame.cue.end
            and found.value.kind != "government"
            and _ENABLES.fullmatch(scene.text, frame.cue.end, found.start)
        ):
            frame.put("for", [found])
            return


def granting(scene: Scene, sentence: Span, people: list[Participant]) -> list[Participant]:
    """The people without the body that only clears what a state gives."""
    if not any(p.name in _CLEARS for p in people) or _CLEARED.search(scene.text, *sentence) is None:
        return people
    return [p for p in people if p.name not in _CLEARS]


_GIVERS = sieve(
    r"\b(?:Foundation|Endowment|Trust|Philanthrop(?:y|ies)|Wellcome|Development Agency|Innovate UK|CEPI|Gavi|Charity)\b"
)  # who grants, though no office
_TAKES = frozenset(("to", "for", "object", "owned"))
_GIVES = frozenset(("from", "by", "with"))


def sided(people: list[Participant]) -> list[Participant]:
    """The people, public bodies giving; among states alone, who stands where one is given something takes it: a grant of Japan to Kenya."""
    public = [p.official or offices(p.name) for p in people]
    if not any(public):
        public = [_GIVERS.search(p.name) is not None for p in people]
    takes = [p.place in _TAKES or (p.place == "agent" and any(q.place in _GIVES for q in people)) for p in people]
    if all(public) and any(takes) and not all(takes):
        return [replace(p, role="grantee" if taken else "grantor") for p, taken in zip(people, takes, strict=True)]
    return [replace(p, role="grantor" if given else "grantee") for p, given in zip(people, public, strict=True)]
