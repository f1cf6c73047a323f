"""Who says 当社: the issuer of a release."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.parties.back.told import MEMORY, back

__all__ = ["selves"]

_SELVES = ("当社", "弊社", "当行", "当グループ", "本投資法人", "当投資法人")
_SELF = sieve(rf"(?<![一-龥])(?:{'|'.join(_SELVES)}|当社グループ)")
_ISSUER = sieve(r"(?:株式会社|\(株\)|㈱|会社名|上場会社名|商号)")
_LABEL = sieve(r"^\s?(?:会社名|上場会社名|商号|会社名称|社名)\s?[:：]?\s?")
_SAME = sieve(r"(?:株式会社)? ?\([^()\n]{0,40}「(?:当社|弊社|当行)」")
_HEADS = sieve(r"[、」]|(?:は|が)(?![^。\n]{0,60}と(?:締結|契約)した)")
_OTHER = sieve(  # 株式会社Xの株式の取得(子会社化)に関するお知らせ: with whom or of whom, never by whom
    r"(?:株式会社|\(株\)|㈱)?[」』]?(?:\([^()\n]{1,40}\))?(?:の?(?:全|発行済み?|普通)?(?:の)?株式(?:の|を|取得|譲受|に対する)|の(?:完全|連結)?子会社化|の買収|の(?:[^、。はが\n]{1,16})?事業の?(?:譲受|譲り受け|承継)|との|に対する|への|からの|を(?:割当|引受|相手|完全子会社|子会社|存続|消滅))"
)


def selves(scene: Scene, named: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """当社: the issuer, the first name that stands with its legal form or in the head of the release."""
    matches = list(_SELF.finditer(scene.text)) if any(word in scene.text for word in _SELVES) else []
    if not matches:
        return
    signed = _signature(scene, named)
    issuer = signed or _issuer(scene, named)
    if issuer is None:
        return
    for match in matches:
        if issuer.start > match.start() and signed is None:
            continue
        yield back(match.start(), match.end(), issuer.value)


def _signature(scene: Scene, named: Sequence[Found[Any]]) -> Found[Any] | None:
    """The name that stands alone on a line with its legal form: head or foot of a release."""
    for found in named:
        if found.value.name.endswith("投資法人") and found.start < MEMORY:
            return found
        left = _LABEL.sub("", scene.before(found.start, 40))
        right = scene.after(found.end, 40)
        if not left.strip() and _ISSUER.match(scene.text, found.start) and not right.strip():
            return found
        if not left.strip() and _ISSUER.fullmatch(right.strip()):
            return found
    return None


def _issuer(scene: Scene, named: Sequence[Found[Any]]) -> Found[Any] | None:
    """Who says 当社: the name that is so called, the subject that opens the text, the first with its legal form, else the first.

    Nobody who is only dealt with.
    """
    for found in named:
        if _SAME.match(scene.text, found.end):
            return found
    others = {f.value.name for f in named if _OTHER.match(scene.text, f.end)}
    named = [f for f in named if f.value.name not in others]
    if not named:
        return None
    first = named[0]
    if not scene.text[: first.start].strip("「【 ") and _HEADS.match(scene.text, first.end):
        return first
    return next((f for f in named if _ISSUER.search(scene.before(f.start, 12) + scene.text[f.start : f.end])), first)
