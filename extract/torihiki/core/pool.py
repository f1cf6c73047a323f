"""Worker processes over pipes: ordered answers, and a worker that dies costs one job only.

Not ``multiprocessing.Pool``, which waits for ever when a worker dies. A worker is a fresh interpreter that imports one function
by name (``package.module:function``), calls it once with the settings, and then answers frames (``core.frames``). Nothing is pickled,
the parent's ``__main__`` is not imported, and only the parent writes results anywhere.

A worker has a few jobs in its pipe, so it never waits for the parent. It takes them in order; so if it dies, the first that it has
not answered is the one that it died of. That one is tried once more, alone in its worker, unless it took too long; the others go back to
the queue.
"""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Iterable, Iterator
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any

from torihiki.core.worker import Event, Job, Worker, WorkerDied
from torihiki.errors import TorihikiError

__all__ = ["Pool", "WorkerDied"]

# what may be under way or wait for its turn in the order: others go on while one job takes its whole time; memory stays flat
AHEAD, AHEAD_BYTES = 1024, 1 << 25
START_SECONDS = 120.0  # a worker that is not ready by then never will be
START_TRIES, MORE_TRIES = 5, 50  # workers that die one after the other before they are ready, if none ever was and if one was


class Pool:
    """``workers`` processes that each run ``target(settings)`` once and then its result on every job.

    Args:
        target: ``package.module:function``; called with ``settings``, returns ``bytes -> bytes``.
        settings: what JSON can carry.
        timeout: seconds a job may take before its worker is killed; ``None``: no limit.
    """

    def __init__(self, target: str, settings: dict[str, Any], *, workers: int, timeout: float | None = None) -> None:
        self._setup = json.dumps({"target": target, "settings": settings}).encode()
        self._number = workers
        self._timeout = timeout
        self._workers: list[Worker] = []
        self._events: SimpleQueue[Event] = SimpleQueue()
        self._back: deque[Job] = deque()  # jobs that a dead worker left
        self._held = 0  # bytes of jobs under way and of answers not yet given out
        self._failed_starts = 0
        self._came_up = False

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for worker in self._workers:
            if worker.jobs or not worker.ready:
                worker.kill()
            worker.close()
        for worker in self._workers:
            worker.join()
        self._workers.clear()

    def map(self, jobs: Iterable[bytes | None]) -> Iterator[bytes | WorkerDied]:
        """Answers in the order of the jobs; a job of which two workers died, or that took too long, gives ``WorkerDied``. Jobs are taken
        as they are needed.

        ``None`` among the jobs costs no worker anything: its answer is empty.

        Raises:
            TorihikiError: ``workers.start``: no worker comes up.
        """
        order: deque[Job] = deque()
        coming = iter(jobs)
        ended = False
        while True:
            while not self._events.empty():
                self._handle(self._events.get())
            while self._back and (worker := self._free(alone=self._back[0].failed)) is not None:
                worker.send(self._back.popleft())
            while not ended and not self._back and len(order) < AHEAD * self._number and self._held < AHEAD_BYTES and self._has_room():
                try:
                    data = next(coming)
                except StopIteration:
                    ended = True
                    break
                order.append(job := Job(data or b""))
                if data is None:
                    job.answer = b""
                elif (free := self._free()) is not None:
                    self._held += len(data)
                    free.send(job)
            if not order:
                if ended:
                    return
            elif (answer := order[0].answer) is None:
                self._wait()
            else:
                order.popleft()
                self._held -= len(answer) if isinstance(answer, bytes) else 0
                yield answer

    def _has_room(self) -> bool:
        return len(self._workers) < self._number or any(worker.has_room() for worker in self._workers)

    def _free(self, *, alone: bool = False) -> Worker | None:
        """The worker with the least to do, a new one if all have something; ``None``: all have enough."""
        room = [worker for worker in self._workers if worker.has_room(alone=alone)]
        least = min(room, key=lambda w: len(w.jobs), default=None)
        if (least is None or least.jobs) and len(self._workers) < self._number:
            least = Worker(self._setup, self._events)
            self._workers.append(least)
        return least

    def _wait(self) -> None:
        """Until something happens, or the time of a job is over."""
        ends = [end for worker in self._workers if (end := self._deadline(worker)) is not None]
        try:
            event = self._events.get(timeout=max(0.0, min(ends) - time.monotonic()) if ends else None)
        except Empty:
            now = time.monotonic()
            for worker in self._workers:
                end = self._deadline(worker)
                if end is not None and end <= now:
                    worker.timed_out = True
                    worker.kill()
        else:
            self._handle(event)

    def _deadline(self, worker: Worker) -> float | None:
        if worker.timed_out:
            return None
        if not worker.ready:
            return worker.since + START_SECONDS
        return worker.since + self._timeout if worker.jobs and self._timeout is not None else None

    def _handle(self, event: Event) -> None:
        worker, answer, when = event
        if answer is None:
            self._bury(worker)
            return
        worker.since = when
        if not worker.ready:
            worker.ready = self._came_up = True
            self._failed_starts = 0
            return
        worker.timed_out = False  # if it was killed all the same, its next job is not to blame
        self._held += len(answer) - len(worker.jobs[0].data)
        worker.answered(answer)

    def _bury(self, worker: Worker) -> None:
        """Take a dead worker's jobs back; the first is the one that it died of, if it had come so far."""
        self._workers.remove(worker)
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts >= (MORE_TRIES if self._came_up else START_TRIES):
                raise TorihikiError(
                    "workers.start", f"worker processes end before they are ready (status {worker.status})",
                    remedy="see above for what they say; a damaged installation or too little memory are usual",
                )  # fmt: skip
        elif worker.jobs and (worker.jobs[0].failed or worker.timed_out):
            job = worker.jobs.popleft()
            self._held -= len(job.data)
            job.answer, job.data = WorkerDied(worker.status, timed_out=worker.timed_out), b""
        elif worker.jobs:
            worker.jobs[0].failed = True
        self._back.extendleft(reversed(worker.jobs))
        worker.jobs.clear()
