"""Torihiki: deal facts from Japanese and English news, as normalised records with evidence.

>>> record = extract("両社は総額380億ドルの契約を結んだ。", lang="ja")
>>> record.article.lang
'ja'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from torihiki.errors import ArticleError, LanguageError, LexiconError, StoreError, TorihikiError

if TYPE_CHECKING:
    from torihiki.arrow.frame import extract_frame
    from torihiki.articles.article import Article
    from torihiki.extractor import Extractor, Failure, extract
    from torihiki.merging import merge
    from torihiki.records import Deal, Mention, MergedDeal, Record

__version__ = "0.1.0"

__all__ = [
    "Article", "ArticleError", "Deal", "Extractor", "Failure", "LanguageError", "LexiconError", "Mention", "MergedDeal", "Record",
    "StoreError", "TorihikiError", "__version__", "extract", "extract_frame", "merge",
]  # fmt: skip

# Looked up on first use: `import torihiki` then costs some milliseconds, not the import of pydantic and the tables.
_HOMES = {
    "Article": "torihiki.articles.article",
    "Deal": "torihiki.records",
    "Extractor": "torihiki.extractor",
    "Failure": "torihiki.extractor",
    "Mention": "torihiki.records",
    "MergedDeal": "torihiki.records",
    "Record": "torihiki.records",
    "extract": "torihiki.extractor",
    "extract_frame": "torihiki.arrow.frame",
    "merge": "torihiki.merging",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'torihiki' has no attribute '{name}'")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
