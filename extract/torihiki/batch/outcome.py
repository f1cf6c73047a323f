"""What a run gives for each source, in the order of the sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from torihiki.articles.source import Source
from torihiki.errors import TorihikiError

__all__ = ["Done", "Failed", "Outcome", "Skipped"]


@dataclass(frozen=True, slots=True)
class Done:
    """A record as a line of JSON (no line end), and what a summary needs of it.

    ``source`` and ``digest`` (``articles.read.digest``) are there if the run has a store.
    """

    where: str
    id: str
    line: bytes
    facts: dict[str, Any]
    source: Source | None = None
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A source that gave no record. No digest: it could not be read at all."""

    where: str
    error: TorihikiError
    source: Source | None = None
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source that the store has already.

    Attributes:
        document: its row; id: the article's, None for a failure.
        failed: it failed then, and is not tried again.
        moved: its file or line has another name now.
    """

    where: str
    source: Source
    document: int
    digest: str
    id: str | None = None
    failed: bool = False
    moved: bool = False


Outcome = Done | Failed | Skipped
