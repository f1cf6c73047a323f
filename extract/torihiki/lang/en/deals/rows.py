"""Rows of tables as events: the headers give the roles, the cell that names the round or the kind gives the type."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event, PartyRole, Shape
from torihiki.lang.en.parties.table import ROLES, rows

__all__ = ["tabled"]

_I = re.IGNORECASE
# what a row says of its kind → type, shape, the role of the company that it is about, and of those who pay
_KINDS: tuple[tuple[re.Pattern[str], DealType, str, PartyRole, PartyRole], ...] = (
    (sieve(r"\b(?:debt|loan|credit facility|venture debt|term loan|bonds?|notes)\b", _I), "financing", "borrow", "borrower", "lender"),
    (sieve(r"\b(?:acquisition|acquired|m&a|takeover|buyout|merger)\b", _I), "acquisition", "acquire", "target", "acquirer"),
    (sieve(r"\b(?:ipo|listing)\b", _I), "ipo", "list", "issuer", "other"),
    (sieve(r"\b(?:grant|subsidy)\b", _I), "subsidy", "subsidise", "grantee", "grantor"),
    (sieve(r"\b(?:lease|rent)\b", _I), "lease", "lease", "lessee", "lessor"),
)  # fmt: skip
_CLOUD = sieve(r"\b(?:cloud|compute|computing|gpus?|hosting|capacity)\b", _I)
_OF: dict[str, tuple[DealType, str]] = {
    "acquirer": ("acquisition", "acquire"), "target": ("acquisition", "acquire"), "borrower": ("financing", "borrow"), "lender": ("financing", "borrow"), "issuer": ("ipo", "list"),
    "lessee": ("lease", "lease"), "lessor": ("lease", "lease"), "licensee": ("licensing", "license"), "licensor": ("licensing", "license"), "grantee": ("subsidy", "subsidise"),
    "grantor": ("subsidy", "subsidise"), "customer": ("supply", "order"), "provider": ("supply", "order"), "partner": ("partnership", "partner"), "investor": ("investment", "raise"),
}  # fmt: skip


def tabled(scene: Scene, people: Starting[Found[Any]], shapes: Mapping[str, Shape]) -> dict[int, Event]:
    """The events of all rows, by the start of their line."""
    out: dict[int, Event] = {}
    for row in rows(scene) if "|" in scene.text or "\t" in scene.text else ():
        line = Span(row[0][1].start, row[-1][1].end)
        named = [(ROLES[header], f) for header, cell in row if ROLES.get(header) for f in people.within(*cell)]
        event = _event(scene, line, named, shapes)
        if event is not None:
            out[scene.sentence(line.start).start] = event
    return out


def _event(scene: Scene, line: Span, named: Sequence[tuple[str, Found[Any]]], shapes: Mapping[str, Shape]) -> Event | None:
    columns = {role for role, _ in named}
    if not columns:
        return None
    told = next((k for k in _KINDS if k[0].search(scene.text, *line)), None)
    kind, shape, about, payer = told[1:] if told and "company" in columns else ("investment", "raise", "investee", "investor")
    if "company" not in columns:
        kind, shape = next((_OF[c] for c in _OF if c in columns), ("investment", "raise"))
        if kind == "supply" and _CLOUD.search(scene.text, *line):
            kind = "cloud"
    roles: dict[str, Any] = {"company": about, "investor": payer if "company" in columns else "investor"}
    people = participants((Placed(f, "cell"), roles.get(role, role)) for role, f in named)
    form = shapes["deal:en.deals." + shape]
    return Event(form, kind, line, scene.sentence(line.start), line, people, form.past or form.status, (), land=line)
