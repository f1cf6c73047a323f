"""A chip, a chip family or system, or a class word for one."""

from __future__ import annotations

from dataclasses import dataclass

from torihiki.values.number import Bounds

__all__ = ["Chip"]


@dataclass(frozen=True, slots=True)
class Chip:
    """``name`` without the vendor, ``None`` for a class word (GPU, AI chips); ``quantity`` if the text counts units."""

    name: str | None
    vendor: str | None
    kind: str  # gpu cpu tpu npu asic fpga memory accelerator system chip
    family: str | None = None
    quantity: Bounds | None = None
