"""Kills at random moments, of the run and of its workers: what is resumed ends as if nothing had happened.

``make kills`` runs them small, ``make soak`` large; neither is part of ``make test``.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from news import write_lines
from stored import exported, rows

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="finds the workers in /proc")

SIZES = [
    pytest.param(150, 40, marks=pytest.mark.kills, id="small"),
    pytest.param(5000, 100, marks=pytest.mark.soak, id="large"),
]  # fmt: skip


class Trial:
    """Runs of one input into one store."""

    def __init__(self, folder: Path, articles: int) -> None:
        self.input = write_lines(folder / "in.jsonl", articles)
        self.articles = articles
        self.store = folder / "store.db"
        self.draw = random.Random(articles)
        clean = folder / "clean.db"
        began = time.monotonic()
        assert self._start(clean).wait() == 0
        self.seconds = time.monotonic() - began
        self.expected = exported(clean)
        assert len(self.expected.splitlines()) == articles

    def start(self, *options: str) -> subprocess.Popen[bytes]:
        """A run, or its continuation."""
        return self._start(self.store, *options)

    def _start(self, store: Path, *options: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "torihiki", "run", str(self.input), "--workers", "2", "--out", str(store), "--quiet", *options]
        return subprocess.Popen(command, stderr=subprocess.DEVNULL)

    def check(self, *, whole: bool) -> None:
        """The store is sound; if the run is through, all is there once, to the byte."""
        if not self.store.exists():
            assert not whole
            return
        assert rows(self.store, "PRAGMA integrity_check") == [("ok",)]
        if rows(self.store, "SELECT count(*) FROM sqlite_master") == [(0,)]:
            assert not whole  # it was killed before it made its tables
            return
        ((documents, records, ids),) = rows(
            self.store, "SELECT count(*), (SELECT count(*) FROM record), count(DISTINCT id) FROM document WHERE status = 'done'"
        )
        assert documents == records == ids
        if whole:
            assert documents == self.articles and exported(self.store) == self.expected

    def forget(self) -> None:
        """Begin with an empty store."""
        for path in self.store.parent.glob(f"{self.store.name}*"):
            path.unlink()


def children(pid: int) -> list[int]:
    """Processes that a process has started and that are there."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            state, parent = place.read_text("utf-8", "replace").rpartition(")")[2].split()[:2]
            if parent == str(pid) and state != "Z":
                found.append(int(place.parent.name))
    return sorted(found)


def gone(pids: list[int]) -> bool:
    """Whether all these processes end within some seconds."""
    for _ in range(1000):
        if not any(Path(f"/proc/{pid}").exists() for pid in pids):
            return True
        time.sleep(0.01)
    return False


@pytest.mark.parametrize(("articles", "kills"), SIZES)
def test_parent_killed(tmp_path: Path, articles: int, kills: int) -> None:
    """kill -9 of the run itself, and the same command again, and again; its workers go with it."""
    trial = Trial(tmp_path, articles)
    done = finished = 0
    while done < kills:
        run = trial.start()
        with contextlib.suppress(subprocess.TimeoutExpired):
            # as long as a whole run takes in the small, so that each chain has several links in the large
            run.wait(trial.draw.uniform(0, trial.seconds if articles < 1000 else trial.seconds / 4))
        if run.poll() is None:
            workers = children(run.pid)
            run.kill()
            run.wait()
            done += 1
            assert gone(workers)
            trial.check(whole=False)
        else:
            assert run.returncode == 0
            trial.check(whole=True)
            trial.forget()
            finished += 1
    assert trial.start().wait() == 0
    trial.check(whole=True)
    print(f"{done} kills of the parent, {finished + 1} runs gone through to the end, {articles} articles each")


@pytest.mark.parametrize(("articles", "kills"), SIZES)
def test_workers_killed(tmp_path: Path, articles: int, kills: int) -> None:
    """kill -9 of one worker after the other, at their start and in the middle of articles; the run goes on, and --rerun errors mends the rest."""
    trial = Trial(tmp_path, articles)
    done = finished = 0
    while True:
        # an article whose worker was killed in three runs is tried again only where that is asked
        run = trial.start("--rerun", "errors")
        while run.poll() is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                run.wait(trial.draw.uniform(0, 1.5))
            workers = children(run.pid)
            if run.poll() is None and workers and done < kills:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(trial.draw.choice(workers), signal.SIGKILL)
                    done += 1
        assert run.returncode in {0, 1, 4}  # 4: five in a row were killed before one was ready, and the run says that none comes up
        trial.check(whole=False)
        if run.returncode != 4:
            assert {code for (code,) in rows(trial.store, "SELECT code FROM errors")} <= {"article.crashed"}
        if run.returncode == 0:
            trial.check(whole=True)
            finished += 1
            if done >= kills:
                break
            trial.forget()
    print(f"{done} kills of workers, {finished} runs gone through to the end, {articles} articles each")
