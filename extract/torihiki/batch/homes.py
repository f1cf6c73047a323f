"""Which article has an id in a run: kept in a temporary database, which spills to the disk, so that memory stays flat."""

from __future__ import annotations

import sqlite3

__all__ = ["Homes"]


class Homes:
    """Ids and where they stand.

    >>> homes = Homes()
    >>> homes.claim("a", "one.txt"), homes.claim("a", "two.txt"), homes.claim("a", "one.txt")
    ('one.txt', 'one.txt', 'one.txt')
    """

    def __init__(self) -> None:
        self._connection = sqlite3.connect("", isolation_level=None)
        for statement in (
            "PRAGMA journal_mode = OFF",
            "PRAGMA synchronous = OFF",
            "CREATE TABLE home (id TEXT PRIMARY KEY, place TEXT NOT NULL) WITHOUT ROWID",
            "BEGIN",
        ):
            self._connection.execute(statement)

    def claim(self, name: str, where: str) -> str:
        """Where the id stands first: ``where``, unless another place had it before."""
        if self._connection.execute("INSERT OR IGNORE INTO home VALUES (?, ?)", (name, where)).rowcount:
            return where
        (place,) = self._connection.execute("SELECT place FROM home WHERE id = ?", (name,)).fetchone()
        return str(place)
