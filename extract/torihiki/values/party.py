"""An organisation that takes part in a deal."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Party"]


class Party(NamedTuple):
    """``name`` is canonical (English where in common use), else as written; ``known`` if a table has it.

    ``kind``: company bank insurer fund centralbank government lab university, also media (a source of news, seldom a party)
    and product (the words name a product or service; ``name`` is its maker); ``None`` for a name found by form or position.
    ``cloud``: selling computing is a business of its own. ``makes``: what it sells to other makers and operators, if the table says so.
    ``country``: ISO 3166-1 alpha-2 if the table says it, ``listed``: whether the table has a ticker for it.
    ``names`` holds the organisations that a plural stands for (両社, both companies); ``name`` is then the first of them.
    """

    name: str
    known: bool = False
    kind: str | None = None
    names: tuple[str, ...] = ()
    cloud: bool = False
    makes: str = ""
    country: str = ""
    listed: bool = False
