"""Contracts about what is another's: to tap X's data centers makes X the one that provides, to upgrade X's network the one that pays."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.trades import banks
from torihiki.lang.en.deals.words import GETS
from torihiki.values.change import replace

__all__ = ["lent", "let_to", "secret"]

_TO_USE = sieve(
    r"(?:\s\([^()]{1,40}\))?(?:\s[^.;,]{1,40}?)?\sto (?:use|tap(?: into)?|access|utili[sz]e|run (?:on|in)|train (?:on|in)|occupy)\b",
    re.IGNORECASE,
)
_TO_WORK = sieve(
    r"(?:\s\([^()]{1,40}\))?(?:\s[^.;,]{1,40}?)?\s(?:to (?:help )?(?:moderni[sz]e|upgrade|overhaul|expand|run|manage|operate|maintain|refurbish|replace|equip|digiti[sz]e|automate|extend|roll out|deploy|support|power|design)|"
    r"for (?:the )?(?:moderni[sz]ation|upgrade|overhaul|expansion|maintenance|operation|management|digiti[sz]ation|rollout) of)\b"
)
_WORKS = sieve(
    r"(?:'s?)?\s(?:[\w-]+\s){0,4}?(?:networks?|systems?|plants?|facility|facilities|fleet|sites?|data cent(?:er|re)s?|infrastructure|stores|factory|factories|lines?|grid|terminals?|platform|operations|mines?|fields?)\b"
)
_REACH = 90  # code points behind the verb in which the owner is named
_OWNS = sieve(r"'s?\s")
_AT = sieve(r"\b(?:of|at|from|on|in|by|to|for|upgrade|run|build|expand|moderni[sz]e)\s(?:the\s)?(?:[\w-]+\s){0,4}$", re.IGNORECASE)
_UNDER = sieve(r"\bunder\s(?:an?|their|its)\s(?:[\w-]+\s){0,4}$")
_FROM_A = sieve(r"[^.;,]{1,60}?\s(?:from|at|in)\s(?:an?|the|one|two)\s[a-z]")
_WHOSE = sieve(r",\s(?:its\s|the\s)?(?:owner|operator|developer|landlord|owner and operator)\s(?:of the \w+,?\s)?$")


def _lends(found: Found[Any]) -> bool:
    """Whether lending is the business of a name."""
    return found.value.kind == "bank" or banks(found.value.name)


_SIDES = ("with", "from", "by", "between", "to")


def lent(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Put the owner of what a contract lets its subject use, or has it work on, into the contract, where it names no other side."""
    _under(scene, sentence, frame, parties)
    _whereby(scene, sentence, frame, parties)
    _owner(scene, sentence, frame, parties)
    _host(scene, sentence, frame, parties)
    _backed(scene, sentence, frame, parties)
    _given(scene, frame, parties)
    if frame.shape.name == "en.deals.choose" and frame.form == "passive" and not any(frame.places.get(p) for p in ("by", "for")):
        _picked(scene, sentence, frame, parties)
    if not frame.shape.generic or frame.form != "noun" or any(frame.places.get(p) for p in _SIDES):
        return
    won = frame.verb in GETS
    verb = (_TO_WORK if won else _TO_USE).match(scene.text, frame.cue.end, sentence.end)
    if verb is None:
        return
    for found in parties:
        if verb.end() <= found.start < verb.end() + _REACH and found not in frame.places.get("agent", ()):
            if won:
                if _WORKS.match(scene.text, found.end, sentence.end):
                    frame.put("for", [found])  # won a contract to upgrade X's network
            elif _OWNS.match(scene.text, found.end, sentence.end) or _AT.search(scene.text, verb.end(), found.start):
                frame.put("from", [found])
            return


def _under(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """X will run 50 of Y's vans under a partnership: the only other name of the sentence is the other side."""
    if frame.form != "noun" or set(frame.places) != {"agent"} or _UNDER.search(scene.text, sentence.start, frame.cue.start) is None:
        return
    doing = {f.value.name for f in frame.places["agent"]}
    others = {f.value.name: f for f in parties if f.start < frame.cue.start and f.value.name not in doing and not f.value.names}
    if len(doing) == len(others) == 1:
        frame.put("with", others.values())


# an agreement under which Y will do something
_WHEREBY = sieve(r"(?:[^.;,]|[.,][0-9]){0,50}?,? (?:under which|whereby|by which|according to which|in which) (?:the )?$")
_WILL = sieve(
    r"(?: [a-z]+)?(?:,[^,;]{2,60},)? (?:will|would|is to|are to|may|can|has agreed|agreed|gets|receives|obtains|acquires|grants)\b"
)


def _whereby(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """X signed an agreement under which Y will sell its software: Y is the other side."""
    if frame.form != "noun" or not frame.shape.generic or {p for p, held in frame.places.items() if held} != {"agent"}:
        return
    doing = {f.value.name for f in frame.places["agent"]}
    for found in parties:
        if (
            found.start > frame.cue.end
            and found.value.name not in doing
            and _WHEREBY.fullmatch(scene.text, frame.cue.end, found.start)
            and _WILL.match(scene.text, found.end, sentence.end)
        ):
            frame.put("with", [found])
            return


_BACKS = sieve(
    r"[^.;]{0,40}?\b(?:back(?:s|ed|ing)?|support(?:s|ing)?|fund(?:s|ing)?|financ(?:e|es|ing)|help(?:s|ing)?)\s(?:to\s\w+\s)?(?:the\s)?$",
    re.IGNORECASE,
)


def _backed(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """X Bank signed a loan agreement that backs Y's plant: the loan is Y's."""
    if frame.shape.name != "en.deals.borrow" or frame.form != "noun" or any(frame.places.get(p) for p in (*_SIDES, "for")):
        return
    lending = frame.places.get("agent", ())
    if not lending or not all(_lends(f) for f in lending):
        return
    for found in parties:
        if found.start >= frame.cue.end and found not in lending and _BACKS.fullmatch(scene.text, frame.cue.end, found.start):
            frame.put("to", [found])
            return


_GIVES = sieve(
    r"\b(?:sanction|approv|grant|giv|gave|extend|advanc|award|offer|provid|promis|hand|mak|made)(?:e|es|ed|s|ing|en)?(?: the)?(?: [a-z-]+){0,3} $"
)
_A_LOAN = sieve(r"(?: with)? (?:an?|its|another|the|up to|about|[A-Z]{0,3}[$€£¥₹]|Rs)[^.;]{0,50}$")


_GIVEN_AWAY = frozenset(("en.deals.borrow", "en.deals.subsidise"))


def _given(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """A bank has sanctioned X a loan: X borrows; a state gives another a grant."""
    if frame.shape.name not in _GIVEN_AWAY or frame.form != "noun" or any(frame.places.get(p) for p in ("to", "for", "owner")):
        return
    lending = frame.places.get("agent", ())
    if not lending or not all(_lends(f) or f.value.kind == "government" for f in lending):
        return
    for found in parties:
        if (
            lending[-1].end <= found.start < frame.cue.start
            and _GIVES.search(scene.text, lending[-1].end, found.start)
            and _A_LOAN.match(scene.text, found.end, frame.cue.start)
        ):
            frame.put("to", [found])
            return


_TO_DO = sieve(
    r" to (?:supply|provide|equip|deliver|build|make|design|run|manage|operate|develop|install|maintain|service|upgrade|construct|produce)\b"
)
_FOR_WHOM = sieve(r"(?:\b(?:supply|provide|equip)| (?:to|for)) (?:the |(?:[a-z-]+ ){1,3})?$")


def _picked(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """X was selected for an upgrade of Y's network, to supply Y with trains, to build a plant for Y: Y picked it."""
    doing = {f.value.name for f in frame.places.get("agent", ())}
    for found in parties:
        if (
            frame.cue.end < found.start < frame.cue.end + _REACH
            and found.value.name not in doing
            and (
                (_AT.search(scene.text, frame.cue.end, found.start) and _WORKS.match(scene.text, found.end, sentence.end))
                or (_TO_DO.match(scene.text, frame.cue.end) and _FOR_WHOM.search(scene.text, frame.cue.end, found.start))
            )
        ):
            frame.put("for", [found])
            return


_LET_BY = ("from", "owned", "to", "with", "by", "between")
_RENTS = frozenset(("en.deals.rent", "en.deals.lease", "en.deals.occupy"))
_ROOM = sieve(r"(?:[^.;]|\.[0-9]){1,90}?\s(?:at|in|of|from|across)\s(?:the\s)?$")
_PREMISES = sieve(
    r"['’]s?\s(?:[\w.-]+\s){0,5}?(?:campus(?:es)?|data\s?cent(?:er|re)s?|facilit(?:y|ies)|sites?|buildings?|towers?|warehouses?|park|complex|plaza|square|avenue|street|broadway)\b",
    re.IGNORECASE,
)


# a campus that Y is developing
_AT_ONE = sieve(
    r"\b(?:at|in|from|of)\s(?:an?|the|its|two|three)\s(?:[\w-]+\s){0,4}?(?:campus(?:es)?|sites?|data cent(?:er|re)s?|facilit(?:y|ies)|buildings?|parks?|halls?|towers?)\s(?:that|which)\s$",
    re.IGNORECASE,
)
_RUNS = sieve(r"\s(?:is|are|has|will|also|now|itself|already|\s){0,3}\s?(?:be\s|been\s)?(?:develop|build|operat|own|run|open|complet)\w*\b")


# at a new campus that is being built by Y, in a tower owned by Y
_BUILT_BY = sieve(
    r"\b(?:at|in|from|of)\s(?:an?|the|its|two|three)\s(?:[\w-]+\s){0,5}?(?:campus(?:es)?|sites?|data cent(?:er|re)s?|facilit(?:y|ies)|buildings?|parks?|halls?|towers?|warehouses?)(?:\sin\s[A-Z][\w, ]{2,30})?,?\s(?:(?:that|which)\sis\s)?(?:being\s)?"
    r"(?:built|developed|operated|owned|run|constructed)\s(?:there\s)?by\s(?:the\s)?(?:[a-z-]+\s){0,4}$",
    re.IGNORECASE,
)


def _host(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """X will rent 200 megawatts at Y's campus: Y lets them."""
    if frame.shape.name not in _RENTS | {"en.deals.cloud"} or frame.form == "passive" or any(frame.places.get(p) for p in _LET_BY):
        return
    doing = {f.value.name for f in frame.places.get("agent", ())}
    for found in parties:
        if (
            found.start > frame.cue.end
            and found.value.name not in doing
            and (
                (
                    _PREMISES.match(scene.text, found.end, sentence.end)
                    and frame.shape.name in _RENTS
                    and _ROOM.fullmatch(scene.text, frame.cue.end, found.start)
                )
                or _BUILT_BY.search(scene.text, frame.cue.end, found.start)
                or (_RUNS.match(scene.text, found.end, sentence.end) and _AT_ONE.search(scene.text, frame.cue.end, found.start))
            )
        ):
            frame.put("from", [found])
            return


# an unnamed cloud provider has pre-leased the first two halls
_STRANGER = sieve(
    r"\b(?:an?|one|another|two|the same) (?:[\w.-]+ ){0,3}?(?:unnamed|unidentified|undisclosed|unspecified|anonymous|hyperscale\w*|cloud|tech\w*|AI) (?:[\w.-]+ ){0,3}?"
    r"(?:providers?|compan(?:y|ies)|tenants?|customers?|hyperscalers?|firms?|retailers?|giants?|operators?|groups?) (?:(?:has|have|had|will|also|already) ){0,3}$",
    re.IGNORECASE,
)


def secret(scene: Scene, frame: Frame) -> bool:
    """Whether who leases is said to be kept secret."""
    return frame.shape.name in _RENTS and frame.form == "verb" and _STRANGER.search(scene.text, frame.clause, frame.cue.start) is not None


def let_to(scene: Scene, frame: Frame, topic: Sequence[Found[Any]]) -> None:
    """Let whom the text goes on about let what somebody who is kept secret leases."""
    if not any(frame.places.values()) and len(topic) == 1 and secret(scene, frame):
        frame.put("from", [replace(topic[0], start=frame.cue.start, end=frame.cue.end, rule="en.deals.pronoun", confidence=0.5)])


def _owner(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """X will buy power from a plant in Ohio, owner Y said: Y sells it."""
    if (
        frame.form != "verb"
        or frame.shape.type not in {"acquisition", "supply", "lease"}
        or any(frame.places.get(p) for p in ("object", "from", "with", "owned"))
    ):
        return
    if _FROM_A.match(scene.text, frame.cue.end, sentence.end) is None:
        return
    for found in parties:
        if found.start > frame.cue.end and _WHOSE.search(scene.text, frame.cue.end, found.start):
            frame.put("from", [found])
            return
