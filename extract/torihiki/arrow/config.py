"""What an engine's workers are told: a value that can be hashed, compared and sent anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from torihiki.articles.article import iso_day
from torihiki.articles.fields import parse_fields
from torihiki.batch.settings import settings_of
from torihiki.extractor import Extractor

__all__ = ["Config"]


@dataclass(frozen=True, slots=True)
class Config:
    """How articles are read.

    Attributes:
        lexicons: paths of your own tables, the same on every machine.
        lang: ``ja`` or ``en`` for all articles; None: each article's own, else by its text.
        min_confidence: leave out mentions and deals below it.
        published: the publication date (ISO) of articles whose metadata give none.
        fields: for ``process_shard``, the field map of rows (``text=body,published=meta.date``).
        workers: processes of their own for the articles. 0: they are worked on in the calling process, and one that crashes native
            code takes it along; with 1 or more such an article is a row with an error.
        timeout: seconds an article may take; needs workers.
        debug: faults of ours are also printed on stderr, with all that Python knows of them.

    Raises:
        ArticleError: ``published`` is not an ISO date; ValueError: ``fields`` is not a map, or a timeout has no workers.

    >>> Config(lang="ja") == Config(lang="ja"), len({Config(), Config(), Config(lang="en")})
    (True, 2)
    """

    lexicons: tuple[str, ...] = ()
    lang: str | None = None
    min_confidence: float = 0.0
    published: str | None = None
    fields: str | None = None
    workers: int = 0
    timeout: float | None = None
    debug: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "lexicons", tuple(self.lexicons))
        parse_fields(self.fields)
        iso_day(self.published, "Config")
        if self.timeout is not None and self.workers < 1:
            raise ValueError("a timeout can be kept only with workers: Config(workers=1, timeout=…)")

    @property
    def extractor(self) -> dict[str, Any]:
        """The settings of the extractor."""
        return {"lexicons": list(self.lexicons), "lang": self.lang, "min_confidence": self.min_confidence}

    @property
    def day(self) -> date | None:
        """``published`` as a date."""
        return iso_day(self.published, "Config")

    @property
    def fingerprint(self) -> str:
        """The hash that ``torihiki run`` gives to a run with these settings: the same article then gives the same record.

        Raises:
            LexiconError: a table cannot be read.
        """
        return _fingerprint(self)


@lru_cache(maxsize=64)
def _fingerprint(config: Config) -> str:
    return settings_of(Extractor(**config.extractor), config.day).fingerprint
