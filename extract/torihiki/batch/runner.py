"""A run: sources in path order through one process or several, outcomes in the same order."""

from __future__ import annotations

import faulthandler
import json
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import fields as dataclass_fields
from dataclasses import replace
from datetime import date
from typing import Any

from torihiki.articles.read import digest, read
from torihiki.articles.source import Source
from torihiki.batch.homes import Homes
from torihiki.batch.outcome import Done, Failed, Outcome, Skipped
from torihiki.core.pool import Pool, WorkerDied
from torihiki.errors import ArticleError, TorihikiError
from torihiki.extractor import Extractor
from torihiki.wire import died, pack_error, to_json, unforeseen, unpack_error

__all__ = ["Done", "Failed", "Known", "Skipped", "pack", "run", "serve"]

WORKER = "torihiki.batch.runner:serve"  # what a worker process imports and runs

Known = Callable[[Source, str], "Skipped | None"]  # a source and its digest: what a store has of it, None if it is to be done


def run(
    extractor: Extractor,
    sources: Iterable[Source | ArticleError],
    *,
    workers: int = 1,
    published: date | None = None,
    isolated: bool = False,
    timeout: float | None = None,
    known: Known | None = None,
    debug: bool = False,
) -> Generator[Outcome, None, None]:
    """Outcomes in the order of the sources; of two articles with one id the second fails. Memory does not grow with their number.

    Args:
        extractor: its settings are what the workers use.
        sources: what ``articles.folder.sources`` gives.
        workers: processes; 1 works in this one unless ``isolated``.
        published: the publication date of articles whose metadata give none.
        isolated: also a single worker is a process of its own: an article that crashes it, or takes too long, costs only itself.
        timeout: seconds an article may take in a worker process, which is killed then; ``None``: no limit.
        known: asked of each source before it is read; what it knows goes to no worker.
        debug: faults of ours are also printed on stderr, with all that Python knows of them.
    """
    listed = _listed(sources, known)
    if workers > 1 or isolated:
        settings = {"extractor": extractor.settings, "published": published.isoformat() if published else None, "debug": debug}
        outcomes = _pooled(settings, listed, workers, timeout)
    else:
        outcomes = _alone(extractor, listed, published, debug)
    homes = Homes()
    for outcome in outcomes:
        if not isinstance(outcome, Failed) and outcome.id is not None:
            first = homes.claim(outcome.id, outcome.where)
            if first != outcome.where:
                yield _twice(outcome, first)
                continue
        yield outcome


_Listed = tuple[Source, "str | None"] | Failed | Skipped  # a source to do with its digest, or what is settled already


def _listed(sources: Iterable[Source | ArticleError], known: Known | None) -> Iterator[_Listed]:
    for source in sources:
        if isinstance(source, ArticleError):
            yield Failed(source.where or "", source)
        elif known is None:
            yield source, None
        else:
            try:
                seal = digest(source)
            except ArticleError as error:
                yield Failed(source.where, error, source)
                continue
            yield known(_light(source), seal) or (source, seal)


def _alone(extractor: Extractor, listed: Iterable[_Listed], published: date | None, debug: bool) -> Iterator[Outcome]:
    for item in listed:
        if isinstance(item, tuple):
            source, seal = item
            yield replace(_one(extractor, source, published, debug), source=_light(source), digest=seal)
        else:
            yield item


def _one(extractor: Extractor, source: Source, published: date | None, debug: bool) -> Done | Failed:
    try:
        article = read(source)
        if published is not None and article.published_source != "metadata":
            article = replace(article, published=published, published_source="metadata")
        try:
            fields = extractor.fields(article)
        except TorihikiError as error:
            error.where = source.where  # the extractor knows the article's id only
            raise
        return Done(source.where, fields["article"]["id"], to_json(fields), _facts(fields))
    except TorihikiError as error:
        return Failed(source.where, error)
    except Exception as error:  # one article must not cost the others
        if debug:
            traceback.print_exc()
        return Failed(source.where, unforeseen(source.where, error))


def _facts(record: dict[str, Any]) -> dict[str, Any]:
    """What the summary of a run counts of a record."""
    types: dict[str, int] = {}
    for mention in record["mentions"]:
        types[mention["type"]] = types.get(mention["type"], 0) + 1
    deals = [
        {
            "type": deal["type"],
            "status": deal["status"],
            "parties": [party["name"] for party in deal["parties"]],
            "currency": deal["amount"]["currency"] if deal["amount"] else None,
            "high": deal["amount"]["high"] if deal["amount"] else None,
        }
        for deal in record["deals"]
    ]
    article = record["article"]
    return {"lang": article["lang"], "chars": article["chars"], "types": types, "deals": deals, "warnings": record["warnings"]}


def _twice(outcome: Done | Skipped, first: str) -> Failed:
    error = ArticleError(
        "article.id-twice", f"the id '{outcome.id}' is also that of {first}", remedy="give each article its own id", where=outcome.where
    )
    return Failed(outcome.where, error, outcome.source, outcome.digest)


def _light(source: Source) -> Source:
    """A source without the bytes that were read already."""
    return replace(source, data=None) if source.data is not None else source


def _pooled(settings: dict[str, Any], listed: Iterable[_Listed], workers: int, timeout: float | None) -> Iterator[Outcome]:
    under_way: deque[_Listed] = deque()

    def jobs() -> Iterator[bytes | None]:
        for item in listed:
            if isinstance(item, tuple):
                under_way.append((_light(item[0]), item[1]))
                yield pack(item[0])
            else:
                under_way.append(item)
                yield None

    with Pool(WORKER, settings, workers=workers, timeout=timeout) as pool:
        for answer in pool.map(jobs()):
            item = under_way.popleft()
            yield replace(_answered(item[0], answer), source=item[0], digest=item[1]) if isinstance(item, tuple) else item


def _answered(source: Source, answer: bytes | WorkerDied) -> Done | Failed:
    if isinstance(answer, WorkerDied):
        return Failed(source.where, died(source.where, answer))
    if answer[:1] == b"E":
        return Failed(source.where, unpack_error(answer[1:]))
    head, _, line = answer[1:].partition(b"\n")
    name, facts = json.loads(head)
    return Done(source.where, name, line, facts)


_FIELDS = tuple(one.name for one in dataclass_fields(Source) if one.name != "data")


def pack(source: Source) -> bytes:
    """A source as a job for ``serve``: a head line of JSON, then the data of a JSONL line as it is."""
    fields = {name: value for name in _FIELDS if (value := getattr(source, name)) is not None}
    head = json.dumps({**fields, "has_data": source.data is not None})
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
    debug = settings["debug"]
    if debug:
        faulthandler.enable()

    def work(job: bytes) -> bytes:
        outcome = _one(extractor, _unpack(job), published, debug)
        if isinstance(outcome, Failed):
            return b"E" + pack_error(outcome.error)
        return b"R" + json.dumps([outcome.id, outcome.facts]).encode() + b"\n" + outcome.line

    return work
