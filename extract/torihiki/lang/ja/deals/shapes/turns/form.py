"""What a turn is, and what several of them look for."""

from __future__ import annotations

import re
from typing import NamedTuple

from torihiki.core.sieve import sieve

__all__ = ["COMPUTE", "Turn", "turn"]

COMPUTE = r"(?:計算資源|計算能力|計算力|計算基盤|GPU|TPU|クラウド|サーバー|H100|B200)"


class Turn(NamedTuple):
    """Shapes that become another (none, if ``into`` is empty) where ``left`` stands before the word in its clause and ``right`` follows it.

    ``word``: what the transaction word itself must look like.
    """

    shapes: frozenset[str]
    left: re.Pattern[str]
    right: re.Pattern[str]
    into: str
    word: re.Pattern[str] = sieve("")


def turn(shapes: tuple[str, ...], into: str, left: str = "", right: str = "", word: str = "") -> Turn:
    """A turn of the shapes so called."""
    return Turn(frozenset(f"ja.deals.{s}" for s in shapes), sieve(left), sieve(right), into and f"ja.deals.{into}", sieve(word))
