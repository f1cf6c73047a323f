"""The embedded store: one SQLite file with records, the articles they are of, what failed, runs, and views for analysts.

``open_store`` gives the writer (one at a time), ``read_store`` a reader (any number, also while a run writes).
"""

from __future__ import annotations

from torihiki.batch.store.connect import is_store, open_store, read_store
from torihiki.batch.store.reader import Reader
from torihiki.batch.store.seen import Seen
from torihiki.batch.store.writer import Writer, bare

__all__ = ["Reader", "Seen", "Writer", "bare", "is_store", "open_store", "read_store"]
