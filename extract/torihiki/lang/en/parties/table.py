"""Tables in running text (``COMPANY | HQ | ROUND | INVESTORS``): rows of cells under their headers, and which hold names."""

from __future__ import annotations

from collections.abc import Iterator

from torihiki.core.scene import Scene
from torihiki.core.span import Span

__all__ = ["ROLES", "cells", "rows"]

# headers of columns that hold organisations, and what these are to a deal ("": nothing by itself)
ROLES = {
    "company": "company", "companies": "company", "startup": "company", "start-up": "company", "name": "company", "firm": "company", "investee": "company", "issuer": "issuer",
    "borrower": "borrower", "buyer": "acquirer", "acquirer": "acquirer", "acquiror": "acquirer", "bidder": "acquirer", "target": "target", "seller": "seller", "vendor": "provider", "investor": "investor",
    "investors": "investor", "backers": "investor", "lead": "investor", "lead investor": "investor", "lead investors": "investor", "lender": "lender", "lenders": "lender",
    "customer": "customer", "customers": "customer", "client": "customer", "provider": "provider", "supplier": "provider", "tenant": "lessee", "lessee": "lessee", "landlord": "lessor", "lessor": "lessor",
    "partner": "partner", "partners": "partner", "parties": "partner", "operator": "", "developer": "", "grantee": "grantee", "recipient": "grantee", "grantor": "grantor", "licensee": "licensee",
    "licensor": "licensor",
}  # fmt: skip
_MARKS = ("|", "\t")


def rows(scene: Scene) -> Iterator[list[tuple[str, Span]]]:
    """The rows below each header that names organisations: cells with their headers in lower case."""
    text, at, mark = scene.text, 0, ""
    head: list[str] = []
    for line in text.split("\n"):
        mark = mark if mark and line.count(mark) > 1 else next((m for m in _MARKS if line.count(m) > 1), "")
        parts = line.split(mark) if mark else [line]
        names = [p.strip().lower() for p in parts]
        if len(parts) < 3:
            head = []
        elif not head:
            head = names if any(n in ROLES for n in names) else []
        elif len(parts) == len(head) and any(c.isalnum() for c in line):
            edge, row = at, []
            for header, part in zip(head, parts, strict=True):
                row.append((header, Span(edge, edge + len(part))))
                edge += len(part) + 1
            yield row
        at += len(line) + 1


def cells(scene: Scene) -> list[Span]:
    """Cells below a header that names organisations, in order; empty where the text has no such table."""
    if not any(mark in scene.text for mark in _MARKS):
        return []
    return [span for row in rows(scene) for header, span in row if header in ROLES]
