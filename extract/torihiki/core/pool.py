"""Worker processes over pipes: ordered answers, and a worker that dies costs one job only.

Not ``multiprocessing.Pool``, which waits for ever when a worker dies. A worker is a fresh interpreter that imports one function
by name (``package.module:function``), calls it once with the settings, and then answers frames: four bytes of length, then the
bytes. Nothing is pickled, the parent's ``__main__`` is not imported, and only the parent writes results anywhere.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import struct
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from importlib import import_module
from types import TracebackType
from typing import Any, BinaryIO

__all__ = ["Pool", "WorkerDied", "main"]

AHEAD = 8  # jobs under way or waiting, a worker: enough to keep it busy, little enough to hold memory flat

_START = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from torihiki.core.pool import main; main()"
_LENGTH = struct.Struct("<I")


class WorkerDied(Exception):
    """The process that worked on a job ended; ``status`` is its exit status, negative for a signal."""

    def __init__(self, status: int | None, *, timed_out: bool = False) -> None:
        super().__init__(f"the worker ended with status {status}")
        self.status = status
        self.timed_out = timed_out


class Pool:
    """``workers`` processes that each run ``target(settings)`` once and then its result on every job.

    Args:
        target: ``package.module:function``; called with ``settings``, returns ``bytes -> bytes``.
        settings: what JSON can carry.
        timeout: seconds a job may take before its worker is killed; ``None``: no limit.
    """

    def __init__(self, target: str, settings: dict[str, Any], *, workers: int, timeout: float | None = None) -> None:
        self._setup = json.dumps({"target": target, "settings": settings}).encode()
        self._workers = workers
        self._timeout = timeout
        self._jobs: queue.Queue[tuple[bytes, Future[bytes]] | None] = queue.Queue()
        self._processes: set[subprocess.Popen[bytes]] = set()
        self._closed = False
        self._threads = [threading.Thread(target=self._tend, daemon=True) for _ in range(workers)]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._closed = True
        with contextlib.suppress(queue.Empty):
            while True:
                self._jobs.get_nowait()
        for _ in self._threads:
            self._jobs.put(None)
        if kind is not None:
            for process in list(self._processes):
                process.kill()
        for thread in self._threads:
            thread.join()

    def map(self, jobs: Iterable[bytes]) -> Iterator[bytes | WorkerDied]:
        """Answers in the order of the jobs; a job whose worker died gives ``WorkerDied``."""
        waiting: deque[Future[bytes]] = deque()
        for job in jobs:
            future: Future[bytes] = Future()
            self._jobs.put((job, future))
            waiting.append(future)
            if len(waiting) >= self._workers * AHEAD:
                yield _answer(waiting.popleft())
        while waiting:
            yield _answer(waiting.popleft())

    def _tend(self) -> None:
        """One thread a worker: hand it jobs, replace it when it dies."""
        process: subprocess.Popen[bytes] | None = None
        while (item := self._jobs.get()) is not None:
            job, future = item
            try:
                process = process or self._spawn()
            except OSError:
                future.set_exception(WorkerDied(None))
                continue
            with _deadline(process, self._timeout) as passed:
                answer = _exchange(process, job)
            if answer is not None:
                future.set_result(answer)
                continue
            status = self._drop(process)
            process = None
            future.set_exception(WorkerDied(status, timed_out=passed.is_set()))
        if process is not None:
            self._drop(process)

    def _spawn(self) -> subprocess.Popen[bytes]:
        path = json.dumps([os.path.abspath(p) if p else os.getcwd() for p in sys.path])
        process = subprocess.Popen([sys.executable, "-c", _START, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._processes.add(process)
        with contextlib.suppress(OSError):
            _write(_pipe(process.stdin), self._setup)
        return process

    def _drop(self, process: subprocess.Popen[bytes]) -> int:
        self._processes.discard(process)
        with contextlib.suppress(OSError):
            _pipe(process.stdin).close()
        status = process.wait()
        _pipe(process.stdout).close()
        return status


@contextlib.contextmanager
def _deadline(process: subprocess.Popen[bytes], seconds: float | None) -> Iterator[threading.Event]:
    """Kill the process when the time is over (``signal.alarm`` does not stop native code); the event tells that it happened."""
    passed = threading.Event()
    if seconds is None:
        yield passed
        return

    def end() -> None:
        passed.set()
        process.kill()

    watch = threading.Timer(seconds, end)
    watch.start()
    try:
        yield passed
    finally:
        watch.cancel()


def _answer(future: Future[bytes]) -> bytes | WorkerDied:
    try:
        return future.result()
    except WorkerDied as death:
        return death


def _exchange(process: subprocess.Popen[bytes], job: bytes) -> bytes | None:
    """Send a job and wait for its answer; ``None`` if the worker is gone."""
    try:
        _write(_pipe(process.stdin), job)
        return _read(_pipe(process.stdout))
    except OSError:
        return None


def _pipe(stream: Any) -> BinaryIO:
    pipe: BinaryIO = stream
    return pipe


def _write(stream: BinaryIO, data: bytes) -> None:
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def _read(stream: BinaryIO) -> bytes | None:
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (size,) = _LENGTH.unpack(head)
    data = stream.read(size)
    return data if len(data) == size else None


def main() -> None:
    """The worker's side: read the set-up, then answer until the parent closes the pipe or is gone."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the whole group; the parent decides
    source = os.fdopen(os.dup(0), "rb")
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a stray print must not land among the frames
    setup = _read(source)
    if setup is None:
        return
    wanted = json.loads(setup)
    module, _, name = wanted["target"].partition(":")
    work: Callable[[bytes], bytes] = getattr(import_module(module), name)(wanted["settings"])
    with contextlib.suppress(BrokenPipeError):
        while (job := _read(source)) is not None:
            _write(sink, work(job))
