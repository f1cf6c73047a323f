"""What a word of a transaction reports beside its type: what leads to it, what it is only paid for, which side it leaves open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType, Participant, Shape
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.roles import prepaid
from torihiki.lang.en.deals.words import GETS
from torihiki.values.change import replace

__all__ = ["OVER", "RAISES", "TRADED", "guessed", "long_ago", "open_sided", "paid_for", "whole_of"]

_HELPED = sieve(r"\bto (?:[a-z]+ )?(?:help|assist|enable|allow|let|support)\s(?:[\w'-]+\s){0,4}(?:to\s|in\s)?$")
_MONEY: frozenset[DealType] = frozenset({"financing", "investment", "subsidy", "ipo"})
RAISES = frozenset(("en.deals.raise", "en.deals.land", "en.deals.haul"))
_SUMLESS = sieve(
    r"\b(?:undisclosed|unspecified|not (?:been )?disclosed|(?:co-)?led by|(?:co-)?led the|rais(?:e|es|ed|ing) (?:(?:money|capital|funds|again) )?at (?:an?|the) (?:[^.;]|\.(?=[0-9])){0,40}?valuation)\b",
    re.IGNORECASE,
)
_JOINED = frozenset(("joined", "joins", "join", "joining", "entered"))  # X has joined Y's round
TRADED: frozenset[DealType] = frozenset({"supply", "cloud", "lease", "licensing"})
# what was done once: told with a year before last, it is over
OVER: frozenset[DealType] = frozenset({"acquisition", "divestiture", "investment", "ipo", "merger", "financing"})


def whole_of(frame: Frame, found: Sequence[Frame]) -> Span:
    """A transaction word with the words that lead to it: a 20-year accord to buy."""
    return Span(min([frame.cue.start, *(f.cue.start for f in found if f.absorbed is frame)]), frame.cue.end)


def paid_for(scene: Scene, frame: Frame, before: Sequence[Frame], land: Span, figures: Sequence[Found[Any]]) -> bool:
    """Whether a plant is only what the money or the pact told just before is for, without a figure of its own: a loan to build a data centre."""
    if (
        frame.shape.type == "construction"
        and frame.form == "verb"
        and before
        and _HELPED.search(scene.text, before[-1].cue.end, frame.cue.start)
    ):
        return True
    money = (
        frame.led and frame.shape.type == "construction" and any(f.shape.type in _MONEY or f.shape.name == "en.deals.award" for f in before)
    )
    return money and not any(f.kind in {"amount", "quantity"} for f in figures if land.start <= f.start < land.end)


def open_sided(frame: Frame) -> bool:
    """Whether a deal to supply leaves open which of its two sides does so."""
    return bool(frame.gained and frame.places.get("with")) or (frame.form == "noun" and frame.shape.name == "en.deals.supply")


def guessed(frame: Frame, scene: Scene, sentence: Span, people: Sequence[Participant]) -> Shape:
    """The shape; who of the two sides of a deal to supply does so is a guess, and a round needs no sum where its leader or that it is kept secret is said."""
    named = any(p.role == "investee" and p.place not in {"topic", "understood"} for p in people)
    if named and frame.shape.name in RAISES and (frame.verb in _JOINED or _SUMLESS.search(scene.text, *sentence)):
        return replace(frame.shape, figure=False)
    if prepaid(frame, scene) or (frame.shape.type == "lease" and any(p.place == "agent" and p.role == "lessor" for p in people)):
        return replace(frame.shape, guesses=False, tells=True)
    if _level(frame):
        return replace(frame.shape, guesses=True)
    return replace(frame.shape, guesses=False, tells=True) if frame.shape.guesses and _won(frame) else frame.shape


_EITHER = frozenset(("agent", "owner", "with", "between"))  # places that both sides of a contract may stand at


def _level(frame: Frame) -> bool:
    """Whether the names stand at a contract as two that sign it, and nothing tells who gives what: X's lease with Y."""
    if open_sided(frame):
        return True
    named = {place for place, held in frame.places.items() if held}
    return (
        frame.form == "noun"
        and frame.shape.type in TRADED
        and len(named & _EITHER) > 0
        and named.isdisjoint({"from", "to", "by", "object", "owned", "before", "of"})
        and not (frame.verb in GETS and frame.shape.gets and "with" not in named)
    )


def _won(frame: Frame) -> bool:
    """Whether a contract is won from somebody, who pays for it."""
    return frame.form == "noun" and frame.verb in GETS and any(frame.places.get(p) for p in ("from", "by"))


# the day on which one of the sides began: the site, which was founded last year
_BEGAN = sieve(
    r"(?:,|\b(?:was|were|been)) (?:first )?(?:founded|established|launched|set up|formed|created|started|incorporated|spun o(?:ff|ut))\b[^;]{0,30}$"
)


def long_ago(scene: Scene, land: Span, figures: Sequence[Found[Any]]) -> bool:
    """Whether the words around date it to a year before the article's."""
    days = [
        f.value
        for f in figures
        if f.kind == "date" and land.start <= f.start < land.end and not _BEGAN.search(scene.text, land.start, f.start)
    ]
    return bool(days) and scene.anchor is not None and all(d.end is not None and d.end.year < scene.anchor.year for d in days)
