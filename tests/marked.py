"""Articles of these tests, composed for them, and a worker in which some of them crash or hang."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

__all__ = ["HERE", "ROWS", "TARGET", "expected", "serve"]

HERE = str(Path(__file__).parent)
TARGET = "marked:serve"

ROWS: list[dict[str, Any]] = [
    {
        "doc_id": "en-1",
        "text": "Orrin signed a $38 billion, seven-year cloud contract with Acme Networks on Monday.",
        "published": "2025-11-05",
    },
    {"doc_id": "ja-1", "text": "椿精機は8日、総額1200億円の契約を星風と結んだと発表した。", "published": "2025-12-09"},
    {"doc_id": "empty", "text": ""},
    {"doc_id": "none", "text": None},
    {"doc_id": "greek", "text": "Η εταιρεία ανακοίνωσε τη συμφωνία την Τρίτη στην Αθήνα."},
    {"doc_id": "nul", "text": "The deal\0 is worth €2.5 million 😀.", "title": "Nul"},
    {"doc_id": "day", "text": "It paid $5 billion last week.", "published": "yesterday"},
    {"doc_id": "lang", "text": "It paid $5 billion.", "lang": "en-GB", "url": "https://example.org/a", "source": "Wire"},
]


def expected() -> dict[str, str]:
    """What becomes of them: ``done``, or the code of the error."""
    return {
        "en-1": "done", "ja-1": "done", "empty": "article.empty", "none": "article.field", "greek": "language.unsupported",
        "nul": "done", "day": "article.date", "lang": "done",
    }  # fmt: skip


def serve(settings: dict[str, Any]) -> Callable[[bytes], bytes]:
    """A worker as usual, but a text that says so kills it or never ends."""
    from torihiki.arrow.work import serve as usual

    work = usual(settings)

    def marked(job: bytes) -> bytes:
        if b"KILL THE PROCESS" in job:
            os.kill(os.getpid(), signal.SIGKILL)
        if b"HANG FOR EVER" in job:
            time.sleep(3600)
        return work(job)

    return marked
