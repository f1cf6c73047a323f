"""One worker process as the parent sees it: started, fed, read from and ended. ``core.pool`` decides what it works on."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from queue import SimpleQueue
from typing import Any, BinaryIO, NamedTuple

from torihiki.core import frames

__all__ = ["Event", "Job", "Worker", "WorkerDied"]

# what a worker may have in its pipe: enough to be busy while the parent writes results, little enough to be done soon after Ctrl-C
WINDOW, WINDOW_BYTES = 16, 1 << 18
END_SECONDS = 5.0

_START = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from torihiki.core.frames import main; main(int(sys.argv[2]))"


class WorkerDied(Exception):
    """The process that worked on a job ended, twice, or it took too long; ``status`` is its exit status, negative for a signal."""

    def __init__(self, status: int | None, *, timed_out: bool = False) -> None:
        super().__init__(f"the worker ended with status {status}")
        self.status = status
        self.timed_out = timed_out


class Job:
    """A job on its way; ``answer`` when it is done."""

    __slots__ = ("answer", "data", "failed")

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.failed = False  # a worker died of it: the next try is the last, and alone
        self.answer: bytes | WorkerDied | None = None


class Event(NamedTuple):
    """What a worker's reader tells the pool; ``when`` by the monotonic clock."""

    worker: Worker
    answer: bytes | None  # None: the worker ended
    when: float


class Worker:
    """One process, a thread that starts and feeds it, and one that reads what it answers. Only the pool's own thread looks at the jobs."""

    def __init__(self, setup: bytes, events: SimpleQueue[Event]) -> None:
        self.jobs: deque[Job] = deque()  # sent and not answered, in order
        self.size = 0  # their bytes
        self.hungry = True  # from half empty to full: several jobs at once wake it less often
        self.ready = False
        self.since = time.monotonic()  # when it began with the first of them, or with its start
        self.timed_out = False
        self.status: int | None = None
        self._events = events
        self._inbox: SimpleQueue[bytes | None] = SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        self._doomed = False
        self._inbox.put(setup)
        self._thread = threading.Thread(target=self._feed, daemon=True)
        self._thread.start()

    def send(self, job: Job) -> None:
        """Put a job into the pipe."""
        if not self.jobs:
            self.since = max(self.since, time.monotonic())
        self.jobs.append(job)
        self.size += len(job.data)
        self._inbox.put(job.data)
        self.hungry = self.hungry and len(self.jobs) < WINDOW and self.size < WINDOW_BYTES

    def answered(self, answer: bytes) -> None:
        """Note the answer to the first of the jobs."""
        job = self.jobs.popleft()
        self.size -= len(job.data)
        self.hungry = self.hungry or (len(self.jobs) <= WINDOW // 2 and self.size <= WINDOW_BYTES // 2)
        job.answer, job.data = answer, b""

    def has_room(self, *, alone: bool = False) -> bool:
        """Whether one more job would find its place in the pipe; ``alone``: with no other."""
        return not self.jobs or (self.hungry and not alone and not self.jobs[0].failed)

    def kill(self) -> None:
        """End the process at once."""
        self._doomed = True
        if self._process is not None:
            self._process.kill()

    def close(self) -> None:
        """Let it end by itself when its jobs are done."""
        self._inbox.put(None)

    def join(self) -> None:
        """Wait until the process is gone."""
        self._thread.join(END_SECONDS)
        if self._thread.is_alive():
            self.kill()
            self._thread.join()

    def _feed(self) -> None:
        # Linux ends the worker when the thread that started it ends: this one stays until the process is gone.
        # Ctrl-C goes to the whole group, and the parent decides: what is blocked here is blocked in the worker.
        if hasattr(signal, "pthread_sigmask"):
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
        path = json.dumps([os.path.abspath(p) if p else os.getcwd() for p in sys.path])
        try:
            process = subprocess.Popen(
                [sys.executable, "-c", _START, path, str(os.getpid())], stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        except OSError:
            self._events.put(Event(self, None, time.monotonic()))
            return
        self._process = process
        if self._doomed:
            process.kill()
        reader = threading.Thread(target=self._read, args=(process,), daemon=True)
        reader.start()
        stdin = _pipe(process.stdin)
        with contextlib.suppress(OSError):
            while (data := self._inbox.get()) is not None:
                frames.write(stdin, data, flush=self._inbox.empty())
        with contextlib.suppress(OSError):
            stdin.close()
        reader.join()

    def _read(self, process: subprocess.Popen[bytes]) -> None:
        stdout = _pipe(process.stdout)
        while (answer := frames.read(stdout)) is not None:
            self._events.put(Event(self, answer, time.monotonic()))
        stdout.close()
        try:
            self.status = process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            self.status = process.wait()
        self._inbox.put(None)
        self._events.put(Event(self, None, time.monotonic()))


def _pipe(stream: Any) -> BinaryIO:
    pipe: BinaryIO = stream
    return pipe
