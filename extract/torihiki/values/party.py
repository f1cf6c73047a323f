"""An organisation that takes part in a deal."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Party"]


@dataclass(frozen=True, slots=True)
class Party:
    """``name`` is canonical (English where in common use), else as written; ``known`` if a table has it."""

    name: str
    known: bool = False
    kind: str | None = None  # company fund bank government university person … where the table or the form says so
