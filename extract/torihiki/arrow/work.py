"""Where the jobs of a batch are worked on: in this process, or in worker processes that outlive the batch."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any

from torihiki.arrow.config import Config
from torihiki.articles.source import Source
from torihiki.batch import runner
from torihiki.core.pool import Pool, WorkerDied

__all__ = ["answers", "serve"]

Answer = bytes | WorkerDied

_TARGET = "torihiki.arrow.work:serve"
_idle: defaultdict[Config, list[Pool]] = defaultdict(list)  # pools that nobody uses: an engine calls a process many times
_lock = threading.Lock()


def answers(config: Config, jobs: Iterable[bytes | None]) -> Iterator[Answer]:
    """What ``batch.runner.serve`` answers to each job, in their order; ``None`` among them is answered with nothing."""
    if config.workers < 1:
        work = _here(config)
        for job in jobs:
            yield work(job) if job is not None else b""
        return
    with _lock:
        pool = _idle[config].pop() if _idle[config] else None
    pool = pool or Pool(_TARGET, _settings(config), workers=config.workers, timeout=config.timeout)
    try:
        yield from pool.map(jobs)
    except BaseException:  # the caller has left, or its input broke off: jobs are under way that nobody waits for
        pool.__exit__(None, None, None)
        raise
    with _lock:
        _idle[config].append(pool)


def _settings(config: Config) -> dict[str, Any]:
    timed = config.timeout is not None
    return {"extractor": config.extractor, "published": config.published, "debug": config.debug, "timed": timed}


@lru_cache(maxsize=8)
def _here(config: Config) -> Callable[[bytes], bytes]:
    """Built once in a process; what it loads is kept."""
    return runner.serve(_settings(config))


def serve(settings: dict[str, Any]) -> Callable[[bytes], bytes]:
    """A worker's side. Where an article's time is limited, its languages are loaded before the first: that is none of its time."""
    work = runner.serve(settings)
    if settings["timed"]:
        for text in ("The company paid $5 billion for a rival.", "同社は8日、5億円で競合を買収した。"):
            work(runner.pack(Source("-", "-", "first", data=text.encode(), form="text")))
    return work
