"""Contracts that one clause names and the next explains: Yと契約を結び、土地を譲渡する."""

from __future__ import annotations

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.deals.shape import Event, PartyRole
from torihiki.lang.ja.deals.shapes import BY_NAME
from torihiki.values.change import replace

__all__ = ["explained"]

_SIGNS = sieve(r"(?:書)?(?:を|に)(?:[^。、はが]{0,6})?(?:結び|締結し|交わし|調印し)、")
_SIDES: dict[str, tuple[PartyRole, PartyRole]] = {  # by what follows: who signs, and with whom
    "ja.deals.sell": ("seller", "acquirer"), "ja.deals.acquire": ("acquirer", "seller"), "ja.deals.take-over": ("acquirer", "seller"),
}  # fmt: skip


def explained(scene: Scene, contract: Event, event: Event) -> None:
    """Make a bare contract between two the sale or purchase that the next verb of its sentence tells, of which it names nobody anew."""
    sides = _SIDES.get(event.shape.name)
    if (
        sides is None
        or not (contract.shape.generic or scene.text.startswith("売買契約", contract.span.start))
        or contract.sentence != event.sentence
        or len(contract.participants) != len({"agent", "with"})
        or any(p.role == "target" or p.place == "with" for p in event.participants)
        or _SIGNS.match(scene.text, contract.span.end) is None
    ):
        return
    signer, other = sides
    contract.participants = [replace(p, role=other if p.place == "with" else signer) for p in contract.participants]
    contract.shape, contract.type = BY_NAME[event.shape.name], BY_NAME[event.shape.name].type
