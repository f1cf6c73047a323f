"""Words that stand for an organisation named elsewhere: 同社, 両社, 当社, ３社, 前者, 後者, 親会社."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.weave import weave
from torihiki.lang.ja.parties.back.issuer import selves
from torihiki.lang.ja.parties.back.several import of_two, plurals
from torihiki.lang.ja.parties.back.told import BACK, back
from torihiki.lang.ja.parties.back.topic import topic

__all__ = ["BACK", "find_back"]

_ONE = sieve(r"(?<![一-龥])同(?:社|行|グループ|庁|省|機構|ファンド|公社|大学)(?![一-龥]{1}(?<!株)(?<!長)(?<!側)(?<!製)(?<!製)(?<!子))")
_FIRM = sieve(
    r"(?<![^\s、。」でき])会社(?=(?:は|では|としては|によりますと|側は)(?!、?(?:こう|この|その)))"
)  # broadcasters: 会社は…を発表しました
_LEARNED = sieve(r"(?:大学|大学院|研究所|研究機構|高専|University|Institute of Technology|RIKEN|AIST)$|^University of ")  # never 同社
_OBLIQUE = sieve(r"(?:株|株式)?(?:に|を|から|と(?!も|し)|へ|の|側に|側と)")


def find_back(draft: Draft) -> Draft:
    """Add a finding for each such word whose organisation is clear."""
    scene = draft.scene
    if not scene.dealt:
        return draft
    named = [f for f in draft.found if f.kind == "party" and f.value.kind not in {"media", "product"} and not f.value.names]
    if not named:
        return draft
    firms = [f for f in named if f.value.kind not in {"government", "centralbank"} and not f.value.name.endswith("証券取引所")]
    late = [*_singles(scene, firms or named, named), *of_two(scene, firms), *selves(scene, firms or named), *plurals(scene, firms)]
    return weave(draft, late)


def _singles(scene: Scene, named: Sequence[Found[Any]], everyone: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """同社, 同行, 同省 …: one of their kind among those named; 会社は, where broadcasters say so: whoever is spoken of."""
    for match in _FIRM.finditer(scene.text):
        meant = topic(scene, named, match.start(), oblique=False)
        if meant is not None:
            yield back(match.start(), match.end(), meant)
    words = [*_ONE.finditer(scene.text)]
    if not words:
        return
    banks = [f for f in named if _bank(f)]
    firms = [f for f in named if not _bank(f) and not _LEARNED.search(f.value.name)] or named
    funds = [f for f in named if f.value.kind == "fund" or f.value.name.endswith(("ファンド", "組合"))]
    offices = [f for f in everyone if f.value.kind == "government"]
    pools = {"社": firms, "行": banks, "フ": funds, "庁": offices, "省": offices}
    for match in words:
        meant = topic(
            scene, pools.get(match.group()[1]) or named, match.start(), oblique=_OBLIQUE.match(scene.text, match.end()) is not None
        )
        if meant is not None:
            yield back(match.start(), match.end(), meant)


def _bank(found: Found[Any]) -> bool:
    """Whether a name is a bank's, which is never called 同社."""
    party = found.value
    return bool(
        party.name.endswith(("銀行", "信用金庫", "信金", "公庫"))
        or (party.kind == "bank" and party.name.endswith((" Bank", " Banking Corporation", "Finance Corporation", "Bank of Japan", "公庫")))
    )
