"""A number with a unit that is neither money nor time nor a count of chips."""

from __future__ import annotations

from typing import NamedTuple

from torihiki.values.number import Bounds

__all__ = ["Quantity"]


class Quantity(NamedTuple):
    """``bounds`` in ``unit``: W, Wh, percent, multiple, cores, parameters, …; for ``count``, ``of`` is the noun."""

    unit: str
    bounds: Bounds
    of: str | None = None
