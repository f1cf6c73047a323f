"""Errors: each has a stable code and a remedy, so that a batch can list them and a person can act."""

from __future__ import annotations

__all__ = ["ArticleError", "LanguageError", "LexiconError", "StoreError", "TorihikiError"]


class TorihikiError(Exception):
    """Base of all errors of this package.

    ``code`` is stable across versions (``article.encoding``); ``remedy`` says what to do next; ``where`` names the
    file (and line or row) if one is at fault.
    """

    def __init__(self, code: str, message: str, *, remedy: str, where: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.remedy = remedy
        self.where = where

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.message} ({self.code}); {self.remedy}"

    def __reduce__(self) -> tuple[object, ...]:
        """Errors cross process boundaries: rebuild from the same four values."""
        return (_rebuild, (type(self), self.code, self.message, self.remedy, self.where))


def _rebuild(kind: type[TorihikiError], code: str, message: str, remedy: str, where: str | None) -> TorihikiError:
    return kind(code, message, remedy=remedy, where=where)


class ArticleError(TorihikiError):
    """An article cannot be read or is not one."""


class LexiconError(TorihikiError):
    """A table is malformed or contradicts itself."""


class LanguageError(TorihikiError):
    """The language of a text is unknown or not supported."""


class StoreError(TorihikiError):
    """A store is locked, damaged or of another schema."""
