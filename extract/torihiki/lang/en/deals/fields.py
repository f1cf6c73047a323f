"""Shapes of interests in fields and blocks that are earned by paying for wells in them. See ``shapes`` for the places."""

from __future__ import annotations

from torihiki.deals.shape import Shape

__all__ = ["FIELDS"]

FIELDS: tuple[Shape, ...] = (
    Shape(
        "en.deals.farm",
        "acquisition",
        ("farm into", "farms into", "farmed into", "farming into", "farm in to", "farmed in to"),
        {"from": "seller", "with": "seller", "owned": "seller", "agent": "acquirer"},
        nouns=("farm-in", "farmin", "farm-in agreement", "farm-in deal", "farmin agreement", "farm-in accord"),
        noun={"with": "seller", "from": "seller", "owner": "acquirer", "by": "acquirer", "agent": "acquirer"},
        past="agreed",
        pairs=True,
        common=True,
    ),
)
