"""Who stands where around each transaction word of a sentence: one pass from left to right over its items.

The pass keeps the subject of the present clause, the preposition that waits for its object, and the words that may still govern
something. A frame is one transaction word with the names in its places; see ``shapes`` for the places.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene, Word
from torihiki.core.span import Span
from torihiki.deals.shape import Shape
from torihiki.lang.en.deals.absorb import absorb
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.frames import name, preps, sign
from torihiki.lang.en.deals.frames.cue import on_cue
from torihiki.lang.en.deals.frames.state import State
from torihiki.lang.en.deals.items import Item, items

__all__ = ["frames"]

_STEPS: Mapping[str, Callable[[State, Item], None]] = {
    "party": name.on_party, "pron": name.on_pron, "own": name.on_own, "cue": on_cue,
    "figure": sign.on_figure, "prep": preps.on_prep, "det": sign.on_small, "not": sign.on_small, "word": sign.on_word, "mark": sign.on_mark,
    "aux": sign.on_aux, "say": sign.on_say, "we": sign.on_say, "sub": sign.on_sub, "rel": sign.on_rel, "conj": sign.on_conj,
    "comma": sign.on_comma, "break": sign.on_break,
}  # fmt: skip
_THROUGH = frozenset(("word", "det", "party", "own", "hyphen", "mark", "poss"))  # between a verb that deals in nothing and its object


def frames(
    scene: Scene, sentence: Span, parties: Sequence[Found[Any]], cues: Sequence[Word], figures: Sequence[Found[Any]],
    shapes: Mapping[str, Shape], topic: Sequence[Found[Any]], things: Sequence[Found[Any]] = (),
) -> tuple[list[Frame], list[Found[Any]]]:  # fmt: skip
    """The frames of a sentence, and its first subject (names that one verb has together)."""
    whole = items(scene, sentence, parties, cues, figures)
    state = State(scene, whole, shapes, list(topic), whole[0].start if whole else 0, things=list(things))
    for at, item in enumerate(whole):
        state.at = at
        if item.kind not in _THROUGH:
            state.acted = False
        step = _STEPS.get(item.kind)
        if step is not None:
            step(state, item)
    _with_whom(state)
    for frame in state.frames:
        _stretch(whole, frame)
    absorb(scene, state.frames)
    return state.frames, state.first


def _with_whom(state: State) -> None:
    """Let those with whom somebody is in talks, told behind a sale that names no buyer, be the ones who would buy: would sell its plants, and was in talks with X."""
    last = state.frames[-1] if state.frames else None
    if state.loose and last is not None and last.shape.name == "en.deals.sell" and last.form == "verb" and not last.places.get("to"):
        for place, found in state.loose:
            if place == "with" and found[0].start > last.cue.end:
                last.put("to", found)


def _stretch(whole: Sequence[Item], frame: Frame) -> None:
    """What stands behind the word: its object, if it names none."""
    end = frame.cue.end
    for item in whole:
        if item.start < frame.cue.end:
            continue
        if item.kind in {"prep", "comma", "break", "aux", "say", "sub", "rel"} and not (
            item.word == "of" or (item.word == "in" and end - frame.cue.end < 12)
        ):
            break
        end = item.end
    frame.object = Span(frame.cue.end, end)
