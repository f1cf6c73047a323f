"""News organisations that sell what they publish: in a deal for content they take part, elsewhere they only report."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Starting
from torihiki.deals.shape import Participant
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.parties.press import dealing, tells
from torihiki.values.change import replace

__all__ = ["licensed", "publishers"]

_I = re.IGNORECASE
_CONTENT = sieve(r"\b(?:licen[cs](?:e|es|ed|ing)|content|archives?|journalism|articles|publishers?|newsroom)\b", _I)
_DEALT = sieve(
    r"\b(?:deals?|agreements?|partner(?:s|ed|ing|ships?)?|contracts?|pacts?|sign(?:s|ed)?|licen[cs](?:e|es|ed|ing)|struck|inked|acquir\w+|bought|buys?|pa(?:y|ys|id|ying))\b",
    _I,
)
# who trains models on what others have: it takes licences for content and data
_READS = sieve(
    r"OpenAI|Google|Alphabet|Microsoft|Meta|Meta Platforms|Amazon|Apple|Anthropic|Mistral AI|Perplexity|Perplexity AI|Cohere|xAI|DeepMind|Stability AI|NVIDIA|Suno|Udio|Runway|Midjourney|Luma AI|ElevenLabs|Klay|Character\.AI|DeepSeek|ByteDance|Shanghai MiniMax|MiniMax"
)
# who lives by patents that makers of devices need
_INVENTS = sieve(
    r"Nokia|Ericsson|Qualcomm|InterDigital|Rambus|Arm|Arm Holdings|Dolby|Dolby Laboratories|Via Licensing|Avanci|MPEG LA|Sisvel|Xperi|Adeia|Netlist|WiLAN|ParkerVision|Immersion"
)
_PATENT = sieve(r"\bpatents?\b|\bpatent licen[cs]", _I)
# who has content by its name
_KEEPS_STOCK = sieve(
    r"\b(?:Music|Records|Publishing|Press|News|Media|Times|Post|Journal|Pictures|Studios|Disney|Getty|Shutterstock|Warner|Universal|Elsevier|Wiley|Penguin|HarperCollins|Hachette|Reddit|Stack Overflow)\b"
)
_STOCK = sieve(
    r"\b(?:content|archives?|articles|journalism|images|photos|pictures|footage|news|data(?! cent)|posts|books|titles|catalogues?|librar(?:y|ies)|train(?:ing)? (?:its |their |AI |the |large )?(?:[a-z]+ )?models?)\b",
    _I,
)
_FROM = sieve(r"[^.;,]{0,60}\bfrom\s", _I)


def publishers(scene: Scene, found: Iterable[Found[Any]]) -> list[Found[Any]]:
    """The media findings that stand in a sentence about content that changes hands, or deal themselves, and are not its source."""
    out = []
    media = [f for f in found if f.kind == "party" and f.value.kind == "media"]
    acting, others = dealing(scene, media), list[Found[Any]]()
    scene.memo["en.deals.media"] = Starting([f for f in media if f.value.name not in acting])
    for item in media:
        sentence = scene.sentence(item.start)
        if tells(scene, item):
            continue
        if _CONTENT.search(scene.text, *sentence) and _DEALT.search(scene.text, *sentence):
            out.append(item)
        elif item.value.name in acting:
            others.append(item)
    scene.memo["en.deals.press"] = {f.value.name for f in out}
    return [*out, *others]


def licensed(scene: Scene, frame: Frame, people: Sequence[Participant]) -> list[Participant]:
    """The sides of a licence: a publisher gives it, and who licenses something *from* somewhere takes it."""
    press = scene.memo["en.deals.press"]
    gives = [p.name in press for p in people]
    if any(gives) and not all(gives):
        beside = {p.place for p, own in zip(people, gives, strict=True) if own}  # with X, Y and Z: all are on one side
        sides = [p.place in beside for p in people]
        return [replace(p, role="licensor" if own else "licensee") for p, own in zip(people, gives if all(sides) else sides, strict=True)]
    reads = [_READS.fullmatch(p.name) is not None for p in people]
    stocked = (
        any(reads)
        and not all(reads)
        and (_STOCK.search(scene.text, *scene.sentence(frame.cue.start)) or any(_KEEPS_STOCK.search(p.name) for p in people))
    )
    if stocked:
        return [replace(p, role="licensee" if r else "licensor") for p, r in zip(people, reads, strict=True)]
    invents = [_INVENTS.fullmatch(p.name) is not None for p in people]
    if any(invents) and not all(invents) and (frame.form == "noun" or _PATENT.search(scene.text, *scene.sentence(frame.cue.start))):
        return [replace(p, role="licensor" if own else "licensee") for p, own in zip(people, invents, strict=True)]
    if frame.shape.name == "en.deals.pay":
        return [replace(p, role="customer" if p.place == "agent" else "provider") for p in people]  # who pays for rights takes them
    taken = (
        frame.form == "verb"
        and frame.shape.name == "en.deals.license"
        and not frame.places.get("to")
        and _FROM.match(scene.text, frame.cue.end)
    )
    if taken and all(p.role == "licensor" for p in people if p.place == "agent"):
        return [replace(p, role="licensee" if p.place == "agent" else "licensor") for p in people]
    return list(people)
