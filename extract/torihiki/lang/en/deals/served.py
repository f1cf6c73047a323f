"""Work that somebody does under a contract: X will fuel the vessels under a 10-year contract. X is paid, by whom the text names or goes on about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame
from torihiki.values.change import replace

__all__ = ["served"]

_UNDER = sieve(r"\b[Uu]nder\s(?:an?|its|their|another)\s(?:[\w$€£.,/-]+\s){0,6}$")
# what is done for pay; who buys, uses or takes something under a contract is the one that pays
_WORKS = sieve(
    r"(?: \([^()]{1,30}\))?(?:,? (?:will|would|shall|is|are|has|have|had|been|to|also|now|then|be|agreed|continue|keep)){1,5} (?:also |then |jointly )?"
    r"(?:assembl|build|carry|clean|collect|construct|design|deliver|dispos|distribut|dredg|drill|equip|feed|fill|fly|fuel|guard|handl|haul|host|install|launch|lay|maintain|mak|manag|manufactur|moderni[sz]|operat|print|process|produc|provid|"
    r"recycl|refin|refurbish|refuel|repair|run|servic|ship|staff|stor|suppl|test|train|transport|treat|upgrad)(?:e|es|ed|s|y|ing)? "
)
_CONTRACT = re.compile(r"contract|agreement|deal|pact|accord")
_SIDES = ("with", "from", "by", "between", "to", "for", "owner", "before")
_STATES = frozenset(("government", "centralbank", "exchange", "media", "university"))


def served(
    scene: Scene, sentence: Span, frame: Frame, found: Sequence[Frame], parties: Sequence[Found[Any]], topic: Sequence[Found[Any]]
) -> None:
    """Let who works under a contract be paid for it: by whom else the sentence names, or whom the text goes on about."""
    doing = frame.places.get("agent", ())
    if frame.shape.name != "en.deals.contract" or frame.form != "noun" or len(doing) != 1 or any(frame.places.get(p) for p in _SIDES):
        return
    if not _CONTRACT.match(frame.word) or _UNDER.search(scene.text, sentence.start, frame.cue.start) is None:
        return
    name = doing[0].value.name
    works = any(_WORKS.match(scene.text, f.end, sentence.end) for f in parties if f.value.name == name)
    if not works or any(_bought(f) for f in found):
        return
    others = {f.value.name: f for f in parties if f.value.name != name and not f.value.names}
    goes_on = [f for f in topic if f.value.name != name and f.value.kind not in _STATES]
    if len(others) == 1:
        frame.put("with", others.values())
    elif not others and len(goes_on) == 1:
        frame.put("with", [replace(goes_on[0], start=frame.cue.start, end=frame.cue.end, rule="en.deals.pronoun", confidence=0.5)])
    if frame.places.get("with"):
        frame.verb = "won"


def _bought(frame: Frame) -> bool:
    """Whether another word of the sentence tells who buys and who sells."""
    return (
        frame.form != "noun"
        and frame.shape.type in {"supply", "cloud", "lease", "licensing"}
        and len({f.value.name for held in frame.places.values() for f in held}) > 1
    )
