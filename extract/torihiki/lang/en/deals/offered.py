"""What is for sale: X put its unit Y up for sale, Y is for sale. The word stands behind what is sold, where nothing else would look for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["offered"]

_FOR = " for "
_SHARE_OF = sieve(
    r" for (?:the |about |another |some )?[0-9][0-9.]* ?(?:%|per ?cent|pct) (?:of|in) (?:the )?$"
)  # offered $5 million for 80% of X
# between a name and "sale": put Y up for; Y is (up) for
_PUT = sieve(r"\b(?:put(?:s|ting)?|plac(?:e|es|ed|ing)|offer(?:s|ed|ing)?)\s(?:(?!for\b)[\w.&'’$€£%,-]+\s){0,5}?(?:<[^<>]{1,12}> )?$")
_UP = sieve(r"(?:['’]s)?(?: <[A-Z. ]{1,9}>)?(?:,[^,;]{1,60},)?(?:\s(?!and\b|to\b|for\b)[\w-]+){0,4}\s(?:back\s)?(?:up|out)\sfor\s")
_IS = sieve(
    r"(?:\s(?:unit|business|division|arm|subsidiary|brand|chain|stake))?(?:,[^,;]{1,60},)?\s(?:is|was|are|were|has been|have been|will be|would be|may be|could be)(?:\s(?:now|also|again|being|formally|officially|not|still))?(?:\sput)?(?:\sback)?(?:\sup)?\sfor\s"
)


def offered(scene: Scene, sentence: Span, frame: Frame, found: Sequence[Frame], parties: Sequence[Found[Any]]) -> None:
    """Put what is for sale into its place; its owner is who puts it up, if somebody does."""
    if frame.shape.name == "en.deals.offer" and frame.form == "verb" and not frame.places.get("for"):
        named = next((f for f in parties if frame.cue.end <= f.start), None)
        if named is not None and _SHARE_OF.search(scene.text, frame.cue.end, named.start):
            frame.put("for", [named])
    if (
        frame.shape.name != "en.deals.sell"
        or frame.form != "noun"
        or frame.places.get("of")
        or not scene.before(frame.cue.start, 5).endswith(_FOR)
    ):
        return
    for sold in parties:
        if sentence.start <= sold.start < frame.cue.start and not sold.value.names and _stands(scene, sentence, frame, sold):
            frame.places["of"] = [sold]
            frame.places["agent"] = [f for f in frame.places.get("agent", ()) if f.value.name != sold.value.name]
            for stake in found:
                if stake.shape.name == "en.deals.stake" and stake.cue.end <= sold.start:
                    stake.absorbed = frame  # put its stake in Y up for sale
            return


def _stands(scene: Scene, sentence: Span, frame: Frame, sold: Found[Any]) -> bool:
    put = _UP.fullmatch(scene.text, sold.end, frame.cue.start) and _PUT.search(scene.text, sentence.start, sold.start)
    return bool(put) or _IS.fullmatch(scene.text, sold.end, frame.cue.start) is not None
