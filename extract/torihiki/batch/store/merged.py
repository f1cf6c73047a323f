"""Merged deals in a store: the tables behind the views ``merged`` and ``conflicts``."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torihiki.records import MergedDeal

__all__ = ["put_merged"]


def put_merged(connection: sqlite3.Connection, deals: Iterable[MergedDeal]) -> int:
    """Replace all merged deals, as of the last run, inside a transaction of the caller's. Gives their number."""
    (run,) = connection.execute("SELECT coalesce(max(run), 0) FROM run").fetchone()
    connection.execute("DELETE FROM merged_deal")
    connection.execute("DELETE FROM conflict")
    number = 0
    for deal in deals:
        number += 1
        amount, duration = deal.amount, deal.duration
        row: dict[str, Any] = {
            "deal": deal.id, "run": run, "type": deal.type, "status": deal.status,
            "parties": "; ".join(f"{party.name} ({party.role})" for party in deal.parties) or None,
            "currency": amount.currency if amount else None,
            "low": float(amount.low) if amount else None, "high": float(amount.high) if amount else None,
            "modifier": amount.modifier if amount else None,
            "duration_low": duration.low if duration else None, "duration_high": duration.high if duration else None,
            "first_reported": deal.first_reported, "last_reported": deal.last_reported,
            "articles": len({ref.article for ref in deal.deals}), "confidence": deal.confidence,
            "low_exact": amount.low if amount else None, "high_exact": amount.high if amount else None,
            "record": deal.model_dump_json(),
        }  # fmt: skip
        connection.execute(f"INSERT INTO merged_deal ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))
        stated = [
            (deal.id, conflict.field, _text(one.value), "; ".join(one.articles), one.value == conflict.preferred, conflict.why)
            for conflict in deal.conflicts
            for one in conflict.values
        ]
        connection.executemany("INSERT INTO conflict VALUES (?, ?, ?, ?, ?, ?, ?)", [(r[0], n, *r[1:]) for n, r in enumerate(stated)])
    return number


def _text(value: object) -> str:
    """A value as one cell: a sum as ``USD 38000000000``, a word as it is, what has more parts as JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and "currency" in value:
        low, high = value.get("low"), value.get("high")
        return " ".join(str(part) for part in (value["currency"], low if low == high else f"{low}-{high}", value.get("modifier")) if part)
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
