"""Small made-up articles, as many as are wanted, for tests of runs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

__all__ = ["article", "lines", "write_lines"]

_NAMES = ("Kestrel Grid", "Northlake Cloud", "Arden Systems", "Brightwater Energy", "Calder Robotics", "Dunmore Labs", "Eastvale Motors")


def article(number: int) -> str:
    """The text of article ``number``; English and Japanese in turn."""
    one, other = _NAMES[number % 7], _NAMES[(number // 7 + number + 1) % 7]
    if number % 2:
        return (
            f"{one} agreed on Monday to acquire {other} for ${1 + number % 97}.{number % 10} billion. "
            f"It will buy {1000 + number:,} GPUs over {2 + number % 9} years, from {2026 + number % 5}."
        )
    return (
        f"トヨタ自動車は{1 + number % 28}日、ソニーグループから半導体工場を{100 + number}億円で買収すると発表した。"
        f"契約期間は{1 + number % 9}年間で、{2026 + number % 5}年後半に完了する。"
    )


def lines(number: int) -> Iterator[bytes]:
    """JSON lines ``a00000`` and so on."""
    for place in range(number):
        yield json.dumps({"id": f"a{place:05}", "text": article(place), "published": "2025-11-04"}, ensure_ascii=False).encode() + b"\n"


def write_lines(path: Path, number: int) -> Path:
    """The same as a file."""
    path.write_bytes(b"".join(lines(number)))
    return path
