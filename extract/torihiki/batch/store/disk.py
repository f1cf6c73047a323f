"""What SQLite says when it cannot write, as an error that says what to do."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator

from torihiki.errors import StoreError

__all__ = ["writing"]

LEAST_ROOM = 65_536  # bytes: with less a disk is full


@contextlib.contextmanager
def writing(path: str) -> Iterator[None]:
    """Within the block that is ``store.full`` or ``store.write``, for the store at ``path``."""
    try:
        yield
    except sqlite3.OperationalError as error:
        full = "full" in str(error) or _has_no_room(path)  # a file that cannot even be made longer is an I/O error to SQLite
        code, remedy = ("store.full", "make space") if full else ("store.write", "check the disk, its quota and the permissions")
        what = "the disk is full" if full else "cannot write"
        raise StoreError(
            code, f"{what}: {error}", remedy=f"{remedy} and run the same command again: it goes on from here", where=path
        ) from error


def _has_no_room(path: str) -> bool:
    with contextlib.suppress(OSError):
        return shutil.disk_usage(os.path.dirname(os.path.abspath(path))).free < LEAST_ROOM
    return False
