"""Aircraft that are called by their models, which tell the maker: nine more A220s come from Airbus."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import Participant
from torihiki.lang.en.deals.frame import Frame
from torihiki.values.change import replace

__all__ = ["chipped", "counted", "modelled"]

_MEANT = frozenset(("understood", "topic"))
# so many of a model: 50 A220-300s, six more 787-9s, 20 firm 787 Dreamliners
_COUNT = (
    r"(?<![\w$€£.,-])(?:[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|dozens of|several|more|additional|further|new|firm|its first|orders? for)"
    r" (?:(?:more|additional|further|new|firm|larger|smaller|extra|long-range|of its|of the|used|leased) ){0,3}"
)
_MAKERS: Mapping[str, re.Pattern[str]] = {
    "Airbus": sieve(_COUNT + r"(?:A2[12]0|A3[0-9]{2}|A400M)[\w-]*"),
    "Boeing": sieve(_COUNT + r"(?:7[0-9]7(?:s\b|-[0-9]\w*|F\b|X\b| ?MAX| Max\b| Dreamliner)|(?:7[0-9]7 )?Dreamliners?\b|737s?\b|747s?\b|767s?\b|777s?\b|787s?\b|MAX(?: jets?)?\b|P-8A?\b|F-15\w*|Chinooks?\b|Apaches?\b)"),
    "Embraer": sieve(_COUNT + r"(?:E1[79][05][\w-]*|C-390\w*|Super Tucanos?\b)"),
    "Lockheed Martin": sieve(_COUNT + r"(?:F-35\w*|F-16\w*|C-130J?\w*|HIMARS\b)"),
    "Dassault Aviation": sieve(_COUNT + r"(?:Rafales?\b)"),
    "Saab": sieve(_COUNT + r"Gripens?\b"),
    "ATR": sieve(_COUNT + r"ATR ?[47]2\w*"),
}  # fmt: skip
_MODEL = sieve(r"[AEFCP]-?[0-9]{2,3}|\b7[0-9]7|Dreamliner|MAX|Rafale|Gripen|Chinook|Apache|HIMARS|Tucano|ATR")
_BEHIND = 16  # code points behind a model that say what is ordered for it
_ELSE = sieve(
    r"\b(?:engines?|seats?|simulators?|maintenance|spare|parts|landing gear|wheels|leas(?!t\b)\w+|wi-?fi|avionics|upgrad\w+|retrofit\w*|converted|charter\w*)\b",
    re.IGNORECASE,
)


def counted(scene: Scene, begin: int, end: int) -> bool:
    """Whether so many aircraft of a model are what a stretch deals in."""
    if _MODEL.search(scene.text, begin, end) is None:
        return False
    found = (pattern.search(scene.text, begin, end) for pattern in _MAKERS.values())
    return any(m is not None and _ELSE.search(scene.text, begin, min(m.end() + _BEHIND, end)) is None for m in found)


def modelled(scene: Scene, land: Span, people: list[Participant], begin: int) -> list[Participant]:
    """The sides of an order, with the maker of what is ordered where nobody is named that sells it. ``begin``: where its word stands."""
    if _MODEL.search(scene.text, begin, land.end) is None or not any(p.role == "customer" for p in people):
        return people
    named = [p for p in people if p.role == "provider" and p.place not in _MEANT]
    if named:
        return people
    makers = []
    for maker, pattern in _MAKERS.items():
        model = pattern.search(scene.text, begin, land.end)
        if model is not None and not _ELSE.search(scene.text, begin, model.end() + _BEHIND):
            at = Span(scene.text.rindex(" ", 0, model.end()) + 1, model.end())
            makers.append(Participant(maker, "provider", (at,), known=True, rule="en.deals.model", place="object"))
    names = {p.name for p in makers}
    kept = [p for p in people if p.role != "provider" and p.name not in names]
    if makers and not kept:
        return [replace(p, role="provider") if p.name in names else p for p in people]  # who cancels an order for its own
    return [*kept, *makers] if makers else people


_BUYS = frozenset(("en.deals.acquire", "en.deals.order", "en.deals.take", "en.deals.secure", "en.deals.deploy"))
_CHIPMAKERS = frozenset(("NVIDIA", "AMD", "Intel", "Huawei", "Cerebras", "Groq", "Cambricon"))


def chipped(frame: Frame, land: Span, people: list[Participant], figures: Sequence[Found[Any]]) -> list[Participant]:
    """The sides of an order of so many chips, with who makes them where nobody is named that sells them: buys 18,000 GB300s."""
    if frame.shape.name not in _BUYS or not any(p.role == "customer" and p.place not in _MEANT for p in people):
        return people
    if any(p.role == "provider" and p.place not in _MEANT for p in people):
        return people
    for f in figures:
        if (
            f.kind == "chip"
            and f.value.vendor in _CHIPMAKERS
            and frame.cue.end <= f.start < land.end
            and (
                f.value.quantity is not None
                or frame.shape.name == "en.deals.deploy"
                or f.start - frame.cue.end < _BEHIND
                or _by_power(f, figures)
            )
        ):
            maker = Participant(f.value.vendor, "provider", (Span(f.start, f.end),), known=True, rule="en.deals.model", place="object")
            return [*(p for p in people if p.role != "provider" and p.name != f.value.vendor), maker]
    return people


def _by_power(chip: Found[Any], figures: Sequence[Found[Any]]) -> bool:
    """Whether chips are told by the power that they draw: 6 gigawatts of AMD GPUs."""
    return any(f.kind == "quantity" and f.value.unit == "W" and 0 < chip.start - f.end <= len(" worth of ") for f in figures)
