"""A record as rows of flat tables: ``mentions``, ``deals``, ``parties``. One source of columns for CSV, Parquet and the store.

A row is a tuple in the order of ``COLUMNS[table]``; ``None`` where the text does not say. Decimals are exact decimal strings.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

__all__ = ["ARTICLE", "COLUMNS", "Kind", "Row", "rows"]

Kind = Literal["text", "integer", "real", "decimal", "date"]
Row = tuple[Any, ...]
Json = Mapping[str, Any]

# of the article, at the end of every row
ARTICLE: tuple[tuple[str, Kind], ...] = (
    ("published", "date"), ("lang", "text"), ("title", "text"), ("path", "text"), ("url", "text"), ("source", "text"),
)  # fmt: skip

COLUMNS: dict[str, tuple[tuple[str, Kind], ...]] = {
    "mentions": (
        ("article", "text"), ("mention", "text"), ("type", "text"), ("start", "integer"), ("end", "integer"), ("text", "text"),
        ("low", "decimal"), ("high", "decimal"), ("modifier", "text"),  # of amounts and quantities; of chips the number of units
        ("currency", "text"), ("per", "text"), ("role", "text"), ("equivalent_of", "text"),
        ("unit", "text"), ("of", "text"),
        ("duration_low", "text"), ("duration_high", "text"),
        ("timex", "text"), ("date_start", "date"), ("date_end", "date"), ("mod", "text"), ("bound", "text"),
        ("name", "text"), ("vendor", "text"), ("kind", "text"), ("family", "text"),
        ("deals", "text"),  # ids of the deals that use it, with spaces between
        ("rule", "text"), ("confidence", "real"), *ARTICLE,
    ),
    "deals": (
        ("article", "text"), ("deal", "text"), ("type", "text"), ("status", "text"), ("parties", "text"),
        ("currency", "text"), ("low", "decimal"), ("high", "decimal"), ("modifier", "text"),
        ("duration_low", "text"), ("duration_high", "text"), ("chips", "text"), ("capacity", "text"),
        ("announced", "text"), ("dates", "text"), ("terms", "text"), ("confidence", "real"), *ARTICLE,
    ),
    "parties": (
        ("article", "text"), ("deal", "text"), ("name", "text"), ("role", "text"), ("mentions", "integer"), *ARTICLE,
    ),
}  # fmt: skip

_VALUES = {name: place for place, (name, _) in enumerate(COLUMNS["mentions"][6:-8])}  # columns of a mention's value
_OWN_NAMES = {
    "date": {"start": "date_start", "end": "date_end"},
    "duration": {"low": "duration_low", "high": "duration_high"},
}


def rows(record: Json, table: str) -> Iterator[Row]:
    """The rows of one record (a parsed line of ``torihiki run``) in a table of ``COLUMNS``."""
    article = record["article"]
    of_article = tuple(article[name] for name, _ in ARTICLE)
    if table == "mentions":
        users = _users(record["deals"])
        for mention in record["mentions"]:
            value: list[Any] = [None] * len(_VALUES)
            _fill(value, mention)
            value[_VALUES["deals"]] = users.get(mention["id"])
            head = (article["id"], mention["id"], mention["type"], mention["start"], mention["end"], mention["text"])
            yield (*head, *value, mention["rule"], mention["confidence"], *of_article)
    elif table == "deals":
        for deal in record["deals"]:
            yield (article["id"], *_deal(deal), *of_article)
    else:
        for deal in record["deals"]:
            for party in deal["parties"]:
                yield (article["id"], deal["id"], party["name"], party["role"], len(party["mentions"]), *of_article)


def _fill(row: list[Any], mention: Json) -> None:
    """Put the parts of a mention's value into their columns."""
    own = _OWN_NAMES.get(mention["type"], {})
    for name, part in mention["value"].items():
        if name == "quantity":  # of a chip
            for bound, number in (part or {}).items():
                row[_VALUES[bound]] = number
        else:
            row[_VALUES[own.get(name, name)]] = part


def _users(deals: list[Json]) -> dict[str, str]:
    """Which deals use a mention."""
    users: dict[str, dict[str, None]] = {}
    for deal in deals:
        parts = [deal["amount"], deal["duration"], *deal["amounts"], *deal["chips"], *deal["capacity"], *deal["dates"]]
        for part in parts:
            if part is not None and part["mention"] is not None:
                users.setdefault(part["mention"], {})[deal["id"]] = None
    return {mention: " ".join(ids) for mention, ids in users.items()}


def _deal(deal: Json) -> Row:
    amount = deal["amount"] or {}
    duration = deal["duration"] or {}
    return (
        deal["id"],
        deal["type"],
        deal["status"],
        _list(f"{party['name']} ({party['role']})" for party in deal["parties"]),
        amount.get("currency"),
        amount.get("low"),
        amount.get("high"),
        amount.get("modifier"),
        duration.get("low"),
        duration.get("high"),
        _list(_chip(chip) for chip in deal["chips"]),
        _list(f"{_range(item)} {item['unit']}" for item in deal["capacity"]),
        next((day["timex"] for day in deal["dates"] if day["role"] == "announced"), None),
        _list(f"{day['role']} {day['timex']}" for day in deal["dates"]),
        _list(term["kind"] + (f" {term['value']}" if term["value"] else "") for term in deal["terms"]),
        deal["confidence"],
    )


def _chip(chip: Json) -> str:
    words = [chip["vendor"], chip["name"] or chip["kind"]]
    if chip["quantity"]:
        words.insert(0, _range(chip["quantity"]))
    return " ".join(word for word in words if word)


def _range(count: Json) -> str:
    low, high = count["low"], count["high"]
    return str(low) if low == high else f"{low}-{high}"


def _list(items: Iterator[str]) -> str | None:
    return "; ".join(items) or None
