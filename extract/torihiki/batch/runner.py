"""A run: sources in path order through one process or several, outcomes in the same order."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from torihiki.articles.folder import Source
from torihiki.articles.read import read
from torihiki.core.pool import Pool, WorkerDied
from torihiki.errors import ArticleError, TorihikiError
from torihiki.extractor import Extractor
from torihiki.records import Record
from torihiki.wire import died, pack_error, unforeseen, unpack_error

__all__ = ["Done", "Failed", "run"]


@dataclass(frozen=True, slots=True)
class Done:
    """A record as a line of JSON (no line end), and what a summary needs of it."""

    where: str
    id: str
    line: bytes
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Failed:
    """A source that gave no record."""

    where: str
    error: TorihikiError


def run(
    extractor: Extractor,
    sources: Iterable[Source | ArticleError],
    *,
    workers: int = 1,
    published: date | None = None,
    timeout: float | None = None,
) -> Generator[Done | Failed, None, None]:
    """Outcomes in the order of the sources; of two articles with one id the second fails.

    Args:
        extractor: its settings are what the workers use.
        sources: what ``articles.folder.sources`` gives.
        workers: processes; 1 works in this one, where no timeout can be kept.
        published: the publication date of articles whose metadata give none.
        timeout: seconds an article may take; its worker is killed then.
    """
    outcomes = _alone(extractor, sources, published) if workers <= 1 else _pooled(extractor, sources, published, workers, timeout)
    homes: dict[str, str] = {}
    for outcome in outcomes:
        if isinstance(outcome, Done):
            first = homes.setdefault(outcome.id, outcome.where)
            if first != outcome.where:
                yield Failed(outcome.where, _twice(outcome, first))
                continue
        yield outcome


def _alone(extractor: Extractor, sources: Iterable[Source | ArticleError], published: date | None) -> Iterator[Done | Failed]:
    for source in sources:
        yield Failed(source.where or "", source) if isinstance(source, ArticleError) else _one(extractor, source, published)


def _one(extractor: Extractor, source: Source, published: date | None) -> Done | Failed:
    try:
        article = read(source)
        if published is not None and article.published_source != "metadata":
            article = replace(article, published=published, published_source="metadata")
        try:
            record = extractor(article)
        except TorihikiError as error:
            error.where = source.where  # the extractor knows the article's id only
            raise
        return Done(source.where, article.id, record.model_dump_json().encode(), _facts(record))
    except TorihikiError as error:
        return Failed(source.where, error)
    except Exception as error:  # one article must not cost the others
        return Failed(source.where, unforeseen(source.where, error))


def _facts(record: Record) -> dict[str, Any]:
    """What the summary of a run counts."""
    types: dict[str, int] = {}
    for mention in record.mentions:
        types[mention.type] = types.get(mention.type, 0) + 1
    deals = [
        {
            "type": deal.type,
            "status": deal.status,
            "parties": [party.name for party in deal.parties],
            "currency": deal.amount.currency if deal.amount else None,
            "high": deal.amount.high if deal.amount else None,
        }
        for deal in record.deals
    ]
    return {
        "lang": record.article.lang, "chars": record.article.chars, "types": types, "deals": deals, "warnings": list(record.warnings)
    }  # fmt: skip


def _twice(outcome: Done, first: str) -> ArticleError:
    return ArticleError(
        "article.id-twice", f"the id '{outcome.id}' is also that of {first}", remedy="give each article its own id", where=outcome.where
    )


def _pooled(
    extractor: Extractor, sources: Iterable[Source | ArticleError], published: date | None, workers: int, timeout: float | None
) -> Iterator[Done | Failed]:
    under_way: list[Source | ArticleError] = []

    def jobs() -> Iterator[bytes]:
        for source in sources:
            under_way.append(source)
            yield b"" if isinstance(source, ArticleError) else _pack(source)

    settings = {"extractor": extractor.settings, "published": published.isoformat() if published else None}
    with Pool("torihiki.batch.runner:serve", settings, workers=workers, timeout=timeout) as pool:
        for answer in pool.map(jobs()):
            source = under_way.pop(0)
            if isinstance(source, ArticleError):
                yield Failed(source.where or "", source)
            elif isinstance(answer, WorkerDied):
                yield Failed(source.where, died(source.where, answer))
            elif answer[:1] == b"E":
                yield Failed(source.where, unpack_error(answer[1:]))
            else:
                head, _, line = answer[1:].partition(b"\n")
                name, facts = json.loads(head)
                yield Done(source.where, name, line, facts)


def _pack(source: Source) -> bytes:
    """A head line of JSON, then the data of a JSONL line as it is."""
    head = json.dumps({**asdict(replace(source, data=None)), "has_data": source.data is not None})
    return head.encode() + b"\n" + (source.data or b"")


def _unpack(job: bytes) -> Source:
    head, _, data = job.partition(b"\n")
    fields = json.loads(head)
    has_data = fields.pop("has_data")
    return Source(**{**fields, "data": data if has_data else None})


def serve(settings: dict[str, Any]) -> Callable[[bytes], bytes]:
    """A worker's side: a packed source in; ``R``, a head line and the record, or ``E`` and an error, out."""
    extractor = Extractor(**settings["extractor"])
    published = date.fromisoformat(settings["published"]) if settings["published"] else None

    def work(job: bytes) -> bytes:
        if not job:
            return b"E"
        outcome = _one(extractor, _unpack(job), published)
        if isinstance(outcome, Failed):
            return b"E" + pack_error(outcome.error)
        return b"R" + json.dumps([outcome.id, outcome.facts]).encode() + b"\n" + outcome.line

    return work
