"""Tables in running text (``COMPANY | HQ | ROUND | INVESTORS``): which cells hold names of organisations."""

from __future__ import annotations

import re

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span

__all__ = ["cells"]

_HEADERS = (
    "company", "companies", "startup", "start-up", "issuer", "borrower", "buyer", "target", "acquirer", "investor", "investors",
    "lender", "lenders", "customer", "customers", "provider", "seller", "firm", "backers", "lead", "lead investor", "lead investors",
    "tenant", "landlord", "supplier", "vendor", "partner", "partners", "parties", "name", "operator", "developer",
)  # fmt: skip
_COLUMN = sieve(rf"\s*(?:{any_of(_HEADERS)})\s*", re.IGNORECASE)
_MARK = "|"


def cells(scene: Scene) -> list[Span]:
    """Cells below a header that names organisations, in order; empty where the text has no such table."""
    text = scene.text
    if _MARK not in text:
        return []
    found: list[Span] = []
    columns: list[int] = []
    width = 0
    at = 0
    for line in text.split("\n"):
        parts = line.split(_MARK)
        if len(parts) < 3:
            columns = []
        elif not columns:
            columns = [place for place, part in enumerate(parts) if _COLUMN.fullmatch(part)]
            width = len(parts)
        elif len(parts) == width:
            edge = at
            for place, part in enumerate(parts):
                if place in columns:
                    found.append(Span(edge, edge + len(part)))
                edge += len(part) + 1
        at += len(line) + 1
    return found
