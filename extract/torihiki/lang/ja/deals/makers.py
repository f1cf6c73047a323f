"""A maker named with its chips that sells them itself: X buys Y's GPUs, and nobody else is named as the seller."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Starting

__all__ = ["makers"]

_BUYS = sieve(
    r"[」』]?(?:[「『(][^」』)\n]{1,24}[」』)])?(?:を|[、 ])?(?:最大|合計|計|少なくとも)?(?:約|およそ)?(?:[0-9.,数万千百億]{1,10}(?:個|基|枚|台|億ドル|億円|兆円|万ドル|[ギメ]ガワット|[MG]W)(?:以上|超|余り|規模|分|相当)?)?(?:を|分)?"
    r"(?:、?[^、。はがをにへ\n]{1,12}で)?(?:購入|発注|調達|注文|導入(?!する企業|事例)|買(?:う|い|っ)|(?:利用|使用)する契約|使う契約|使う[^、。はがを]{0,16}を(?:構築|建設|整備)する[^、。はがを]{0,16}契約)"
    r"(?!(?:でき|し|する(?:ことを|の[をは])?|を)?(?:な[いか]|ず|禁|控え|やめ|見送|規制|制限|認め|求め)|(?:する|した)?(?:費|資金|コスト|予算|額|量|[すし]る?ため|し(?:てき|続け)|ってき|者|層|希望|意欲))"
)
_SELLER = sieve(r"から|より[^もい]|経由|を通じ|と(?:の|契約)|に[^、。はがをに]{0,16}(?:発注|注文)")


def makers(scene: Scene, found: Iterable[Found[Any]]) -> list[Found[Any]]:
    """The makers in the names of chips that are bought, ordered or used under a contract, in sentences that name no other seller."""
    listed = list(found)
    chips = Starting([f for f in listed if f.kind == "chip"])
    made: list[Found[Any]] = []
    for party in listed:
        if party.kind != "party":
            continue
        chip = next((c for c in chips.overlapping(party.start, party.start + 1) if party.end <= c.end), None)
        if chip is None or not _BUYS.match(scene.text, chip.end):
            continue
        sentence = scene.sentence(party.start)
        if not _SELLER.search(scene.text, *sentence):
            made.append(party)
    return made
