"""The composition root: article in, record out. Owns the loaded languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import torihiki
from torihiki import mapping
from torihiki.articles.article import Article, iso_day
from torihiki.articles.language import decide
from torihiki.articles.published import HEAD, Day, contradiction, from_text, head, with_years
from torihiki.confidence import shares
from torihiki.core.lexicon import Lexicon
from torihiki.core.plain import plainly
from torihiki.core.pool import Pool, WorkerDied
from torihiki.core.rule import Found
from torihiki.errors import ArticleError, LanguageError, TorihikiError
from torihiki.fingerprint import rules_hash
from torihiki.reader import Reader, load_language
from torihiki.records import SCHEMA_VERSION, ExtractorInfo, Record
from torihiki.wire import died, pack, pack_error, to_json, unforeseen, unpack, unpack_error

__all__ = ["Extractor", "Failure", "Reader", "extract", "load_language"]


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that gave no record, and why."""

    id: str
    path: str | None
    error: TorihikiError


class Extractor:
    """Articles in, records out. Loads a language on its first article; keep the object.

    Args:
        lexicons: paths of your own tables, added to the package's; a row with a known ``id`` replaces that row.
        lang: ``ja`` or ``en`` for all articles; ``None`` takes each article's metadata, else decides from its text.
        min_confidence: leave out mentions and deals below it.

    Raises:
        LexiconError: a table is malformed; LanguageError: another language.

    >>> extractor = Extractor()
    >>> record = extractor(Article("OpenAI signed a $38 billion deal with AWS.", id="a1"))
    >>> record.article.id, record.article.lang
    ('a1', 'en')
    """

    def __init__(self, *, lexicons: Iterable[str | Path] = (), lang: str | None = None, min_confidence: float = 0.0) -> None:
        if lang not in {None, "ja", "en"}:
            raise LanguageError("language.unsupported", f"the language '{lang}' is not supported", remedy="use ja or en")
        paths = [str(p) for p in lexicons]
        self._settings: dict[str, Any] = {"lexicons": paths, "lang": lang, "min_confidence": min_confidence}
        self._lang = lang
        self._min_confidence = min_confidence
        self._lexicon = Lexicon(paths)
        self._shares = shares(self._lexicon)
        self._readers: dict[str, Reader] = {}
        self.info = ExtractorInfo(name="torihiki", version=torihiki.__version__, rules=rules_hash(self._lexicon.digest))
        self._about = self.info.model_dump()

    @property
    def settings(self) -> dict[str, Any]:
        """What ``Extractor(**settings)`` makes this one again, in another process."""
        return self._settings

    def reader(self, lang: str) -> Reader:
        """The pipeline of a language."""
        if lang not in self._readers:
            self._readers[lang] = Reader(load_language(lang, self._lexicon))
        return self._readers[lang]

    def __call__(self, article: Article) -> Record:
        """The record of one article.

        Raises:
            ArticleError: it is empty or too long; LanguageError: it is neither Japanese nor English.
        """
        return Record.model_validate(self.fields(article))

    def fields(self, article: Article) -> dict[str, Any]:
        """The same as plain dicts and lists, not validated: all fields of ``Record`` and its parts, in their order.

        A third of the time for a record goes into models. Who only writes it down takes this, and ``wire.to_json``, which gives
        the bytes that ``Record.model_dump_json`` gives.

        Raises:
            ArticleError: it is empty or too long; LanguageError: it is neither Japanese nor English.
        """
        article = article.checked()
        where = article.path or article.id
        if self._lang or article.lang:
            lang, reason = self._lang or article.lang or "", "named by the caller" if self._lang else "metadata"
        else:
            lang, reason = decide(article.text, where)
        reader, given = self.reader(lang), article.text
        plain = plainly(given, reader.language.habits)
        if plain is not None:
            article = replace(article, text=plain.text)
        try:
            article = _dated(article, reader)
            draft = reader.read(article.text, article.published)
        except ArticleError as error:
            error.where = where  # the engine knows no articles
            raise
        mentions, ids = mapping.mentions(article.text, draft.found, self._shares, self._min_confidence)
        deals = mapping.deals(article.text, draft.deals, ids, self._shares, self._min_confidence)
        if plain is not None:
            article = replace(article, text=given)
            mapping.moved((mentions, deals), given, plain.start, plain.end)
        return {
            "schema_version": SCHEMA_VERSION,
            "article": _info(article, lang, reason),
            "mentions": mentions,
            "deals": deals,
            "warnings": [*article.warnings, *_misdated(article, draft.found), *draft.warnings],
            "extractor": self._about,
        }

    def stream(self, articles: Iterable[Article], *, workers: int = 1) -> Iterator[Record | Failure]:
        """Records in the order of the articles; one that cannot be read gives a ``Failure`` in its place.

        Args:
            articles: taken as they are needed, so they may be more than fit the memory.
            workers: processes; with 1 all is done in this one.
        """
        if workers <= 1:
            for article in articles:
                yield self._guarded(article)
            return
        sent: list[Article] = []

        def jobs() -> Iterator[bytes]:
            for article in articles:
                sent.append(article)
                yield pack(article)

        with Pool("torihiki.extractor:serve", self.settings, workers=workers) as pool:
            for answer in pool.map(jobs()):
                article = sent.pop(0)
                if isinstance(answer, WorkerDied):
                    yield Failure(article.id, article.path, died(article.path or article.id, answer))
                elif answer[:1] == b"E":
                    yield Failure(article.id, article.path, unpack_error(answer[1:]))
                else:
                    yield Record.model_validate_json(answer[1:])

    def _guarded(self, article: Article) -> Record | Failure:
        try:
            return self(article)
        except TorihikiError as error:
            return Failure(article.id, article.path, error)
        except Exception as error:  # one article must not cost the others
            return Failure(article.id, article.path, unforeseen(article.path or article.id, error))


def extract(text: str, *, published: str | date | None = None, lang: str | None = None, id: str | None = None) -> Record:
    """The record of one text.

    Args:
        text: the article.
        published: its publication date, the anchor of relative dates (``"2025-11-04"``); without one they stay unresolved,
            unless the text has a date line.
        lang: ``ja`` or ``en``; decided from the text by default.
        id: the article's id in the record and in what ``merge`` makes of it; by default ``text-`` and twelve digits of the text's
            SHA-256, so that records of different texts are different articles.

    >>> extract("契約は8日に結ばれた。", published="2025-12-09").article.published
    '2025-12-09'
    """
    day = published if isinstance(published, date) else iso_day(published, "published")
    article = Article(text, published=day, published_source="metadata" if day else None, lang=lang)
    return _default()(replace(article, id=id or f"text-{article.sha256()[:12]}"))


@cache
def _default() -> Extractor:
    return Extractor()


def _dated(article: Article, reader: Reader) -> Article:
    """The article with the date of its date line, if no metadata give one; a file name's date is trusted less."""
    if article.published_source == "metadata":
        return article
    dated, beginning = with_years(article.text), head(article.text)
    if not dated:
        return article
    days = [d for d, found in _days(reader.days(dated)) if found.value.timex == d.day.isoformat()]
    day = from_text(beginning, days)
    if day is None:
        return article
    doubt = contradiction(beginning, days, article.published) if article.published else None
    warnings = (*article.warnings, f"{doubt} by its file name") if doubt else article.warnings
    return replace(article, published=day, published_source="text", warnings=warnings)


def _misdated(article: Article, found: Iterable[Found[Any]]) -> tuple[str, ...]:
    """A date line that contradicts the date that metadata or the file name give."""
    if article.published is None or article.published_source == "text":
        return ()
    days = [day for day, _ in _days(found)]
    doubt = contradiction(article.text, days, article.published) if days else None
    return (doubt,) if doubt else ()


def _days(found: Iterable[Found[Any]]) -> Iterator[tuple[Day, Found[Any]]]:
    """The single days, named by number, that stand where a date line may be."""
    for f in found:
        if f.kind == "date" and f.end <= HEAD and f.value.start is not None and f.value.start == f.value.end and len(f.value.timex) == 10:
            yield Day(f.start, f.end, f.value.start), f


def _info(article: Article, lang: str, reason: str) -> dict[str, Any]:
    """The fields of ``records.ArticleInfo``."""
    return {
        "id": article.id,
        "path": article.path,
        "lang": lang,
        "lang_reason": reason,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "published_source": article.published_source,
        "url": article.url,
        "source": article.source,
        "sha256": article.sha256(),
        "chars": len(article.text),
        "reader": article.reader,
        "text": article.text if article.reader else None,
    }


def serve(settings: dict[str, Any]) -> Callable[[bytes], bytes]:
    """A worker's side of ``stream``: article bytes in; ``R`` and a record, or ``E`` and an error, out."""
    extractor = Extractor(**settings)

    def work(job: bytes) -> bytes:
        article = unpack(job)
        try:
            return b"R" + to_json(extractor.fields(article))
        except TorihikiError as error:
            return b"E" + pack_error(error)
        except Exception as error:  # one article must not cost the others
            return b"E" + pack_error(unforeseen(article.path or article.id, error))

    return work
