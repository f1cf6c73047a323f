"""Which field of a row is what: the field map of ``--fields text=body,published=meta.date``."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

__all__ = ["NAMES", "columns", "parse_fields", "picked", "value_at"]

NAMES = ("id", "text", "html", "title", "published", "lang", "url", "source")


@lru_cache(maxsize=64)
def _parsed(spec: str) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    for part in spec.split(","):
        name, equals, path = (piece.strip() for piece in part.partition("="))
        if not equals or not path or name not in NAMES:
            raise ValueError(f"'{part.strip()}' is not NAME=FIELD with a NAME of {', '.join(NAMES)}")
        if name in found:
            raise ValueError(f"'{name}' is given twice")
        found[name] = path
    if "text" in found and "html" in found:
        raise ValueError("an article has a field for text or for html, not both")
    return tuple(found.items())


def parse_fields(spec: str | None) -> dict[str, str]:
    """Field names of ours, each with the path of the row's field.

    Raises:
        ValueError: it is not ``NAME=FIELD,…``.

    >>> parse_fields("text=body, published=meta.date")
    {'text': 'body', 'published': 'meta.date'}
    """
    return dict(_parsed(spec)) if spec else {}


def value_at(data: Any, path: str) -> Any:
    """The value at a path of names (and of places in lists, counted from 0) joined by dots; None if there is none.

    >>> value_at({"a": {"b": ["x", "y"]}}, "a.b.1")
    'y'
    """
    if isinstance(data, dict) and path in data:
        return data[path]  # a name may hold a dot itself
    for part in path.split("."):
        if isinstance(data, dict):
            data = data.get(part)
        elif isinstance(data, list) and part.isascii() and part.isdigit() and len(part) < 6 and int(part) < len(data):
            data = data[int(part)]
        else:
            return None
    return data


def picked(data: dict[str, Any], spec: str | None) -> dict[str, Any]:
    """The row with our names: mapped fields under their names, others as they are."""
    wanted = parse_fields(spec)
    if not wanted:
        return data
    taken = set(wanted) | ({"text", "html"} if {"text", "html"} & set(wanted) else set())
    rest = {name: data[name] for name in NAMES if name in data and name not in taken}
    return {**rest, **{name: value_at(data, path) for name, path in wanted.items()}}


def columns(spec: str | None) -> set[str]:
    """The names that a table may need to have: those of the map, whole and their first parts, and ours."""
    paths = parse_fields(spec).values()
    return {*NAMES, *paths, *(path.split(".")[0] for path in paths)}
