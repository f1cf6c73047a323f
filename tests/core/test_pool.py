"""Worker processes: order kept, a death costs one job, a hang is ended."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from torihiki.core.pool import Pool, WorkerDied

HERE = str(Path(__file__).parent)


def make(settings: dict[str, Any]) -> Callable[[bytes], bytes]:
    """Answers a job in upper case; some jobs are bad."""

    def work(job: bytes) -> bytes:
        if job == b"die":
            os.kill(os.getpid(), signal.SIGKILL)
        if job == b"hang":
            time.sleep(60)
        if job == b"print":
            print("this must not land among the answers")
        return bytes(settings["prefix"], "ascii") + job.upper()

    return work


@pytest.fixture
def target(monkeypatch: pytest.MonkeyPatch) -> str:
    """This module, as a worker imports it."""
    monkeypatch.setattr(sys, "path", [HERE, *sys.path])
    return "test_pool:make"


def test_order(target: str) -> None:
    """Answers come in the order of the jobs, from any number of workers."""
    jobs = [b"%d" % n for n in range(200)]
    for workers in (1, 3):
        with Pool(target, {"prefix": "-"}, workers=workers) as pool:
            assert list(pool.map(jobs)) == [b"-" + job for job in jobs]


def test_stray_print(target: str) -> None:
    """What a library prints does not break the frames."""
    with Pool(target, {"prefix": ""}, workers=1) as pool:
        assert list(pool.map([b"print", b"a"])) == [b"PRINT", b"A"]


def test_death(target: str) -> None:
    """The job of a dead worker fails; the others are done."""
    with Pool(target, {"prefix": ""}, workers=2) as pool:
        answers = list(pool.map([b"a", b"die", b"b", b"die", b"c"]))
    assert [a for a in answers if isinstance(a, bytes)] == [b"A", b"B", b"C"]
    assert [isinstance(a, WorkerDied) for a in answers] == [False, True, False, True, False]


def test_timeout(target: str) -> None:
    """A hanging worker is killed and replaced."""
    with Pool(target, {"prefix": ""}, workers=1, timeout=3) as pool:
        hung, done = pool.map([b"hang", b"a"])
    assert isinstance(hung, WorkerDied) and hung.timed_out and done == b"A"


def test_abandoned(target: str) -> None:
    """Leaving in the middle ends the workers."""
    pool = Pool(target, {"prefix": ""}, workers=2)
    with pytest.raises(ZeroDivisionError), pool:
        for _ in pool.map([b"a"] * 50):
            raise ZeroDivisionError
    assert not pool._processes
