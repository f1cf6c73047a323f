"""Worker processes: order kept, a death costs one job at most, a hang is ended, nobody lingers, nothing waits for ever."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from torihiki.core.pool import Pool, WorkerDied
from torihiki.core.worker import WINDOW
from torihiki.errors import TorihikiError

HERE = str(Path(__file__).parent)


def make(settings: dict[str, Any]) -> Callable[[bytes], bytes]:
    """Answers a job in upper case; some jobs are bad. ``notes`` is a file that gets a line for each job begun: its pid, and the job."""
    notes = settings.get("notes")
    if settings.get("broken"):
        raise RuntimeError("the set-up fails")

    def begun() -> list[str]:
        return Path(notes or os.devnull).read_text("utf-8").splitlines()

    def work(job: bytes) -> bytes:
        if notes:
            with open(notes, "a", encoding="utf-8") as stream:
                stream.write(f"{os.getpid()} {job.decode()}\n")
        if job == b"die" or (job == b"die once" and sum(line.endswith("die once") for line in begun()) == 1):
            os.kill(os.getpid(), signal.SIGKILL)
        if job == b"hang":
            time.sleep(600)
        if job == b"wait for the others":
            while len(begun()) < 200:
                time.sleep(0.01)
        if job == b"print":
            print("this must not land among the answers")
        if job == b"nap":
            time.sleep(0.01)
        return bytes(settings.get("prefix", ""), "ascii") + job.upper()

    return work


@pytest.fixture
def target(monkeypatch: pytest.MonkeyPatch) -> str:
    """This module, as a worker imports it."""
    monkeypatch.setattr(sys, "path", [HERE, *sys.path])
    return "test_pool:make"


def gone(pid: int) -> bool:
    """Whether a process has ended; waits for it for a while."""
    for _ in range(3000):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    return False


def test_order(target: str) -> None:
    """Answers come in the order of the jobs, from any number of workers."""
    jobs = [b"%d" % n for n in range(200)]
    for workers in (1, 3):
        with Pool(target, {"prefix": "-"}, workers=workers) as pool:
            assert list(pool.map(jobs)) == [b"-" + job for job in jobs]


def test_sizes(target: str) -> None:
    """Jobs and answers of any size, empty ones too; more than a pipe holds both ways."""
    jobs = [b"x" * size for size in (0, 1, 1 << 22, 0, 70_000, 1 << 20, 5)] * 3
    with Pool(target, {}, workers=2) as pool:
        assert list(pool.map(jobs)) == [job.upper() for job in jobs]


def test_stray_print(target: str) -> None:
    """What a library prints does not break the frames."""
    with Pool(target, {}, workers=1) as pool:
        assert list(pool.map([b"print", b"a"])) == [b"PRINT", b"A"]


def test_few_jobs(target: str, tmp_path: Path) -> None:
    """No more workers are started than there are jobs."""
    notes = tmp_path / "notes"
    with Pool(target, {"notes": str(notes)}, workers=8) as pool:
        assert list(pool.map([b"a"])) == [b"A"]
        assert len(pool._workers) == 1


def test_nothing_to_do(target: str) -> None:
    """What is settled already goes to no worker, and keeps its place."""
    with Pool(target, {}, workers=2) as pool:
        assert list(pool.map([None] * 5000)) == [b""] * 5000
        assert not pool._workers
        assert list(pool.map([None, b"a", None, b"b"])) == [b"", b"A", b"", b"B"]


def test_taken_as_needed(target: str) -> None:
    """Jobs are taken a few ahead, not all at once."""
    taken = 0

    def jobs() -> Iterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield b"nap"

    pool = Pool(target, {}, workers=2)
    with pool:
        answers = pool.map(jobs())
        for _ in range(10):
            next(answers)
        assert taken <= 10 + 4 * WINDOW


def test_slow_job_stops_nobody(target: str, tmp_path: Path) -> None:
    """While one job takes long, another worker goes on with the rest, well beyond what a pipe holds."""
    notes = tmp_path / "notes"
    with Pool(target, {"notes": str(notes)}, workers=2) as pool:
        answers = list(pool.map([b"wait for the others", *[b"a"] * 300]))
    assert answers == [b"WAIT FOR THE OTHERS", *[b"A"] * 300]


def test_death(target: str, tmp_path: Path) -> None:
    """A job of which its worker dies is tried once more and fails; the others, behind it in the same pipe too, are done once."""
    notes = tmp_path / "notes"
    jobs = [b"a", b"die", b"b", b"die", b"c", *[b"%d" % n for n in range(50)]]
    with Pool(target, {"notes": str(notes)}, workers=2) as pool:
        answers = list(pool.map(jobs))
    assert [answer if isinstance(answer, bytes) else None for answer in answers] == [None if j == b"die" else j.upper() for j in jobs]
    deaths = [answer for answer in answers if isinstance(answer, WorkerDied)]
    assert [(death.status, death.timed_out) for death in deaths] == [(-signal.SIGKILL, False)] * 2
    begun = [line.partition(" ")[2].encode() for line in notes.read_text("utf-8").splitlines()]
    assert sorted(begun) == sorted([*jobs, b"die", b"die"])


def test_second_try(target: str, tmp_path: Path) -> None:
    """A worker that dies by accident costs nothing: its job is done by another, alone."""
    notes = tmp_path / "notes"
    with Pool(target, {"notes": str(notes)}, workers=1) as pool:
        assert list(pool.map([b"die once", b"b"])) == [b"DIE ONCE", b"B"]
    assert len({line.split()[0] for line in notes.read_text("utf-8").splitlines()}) == 2


def test_killed_in_bursts(target: str, tmp_path: Path) -> None:
    """All workers killed again and again, at any moment, at their start too: each job has its answer or its error, and it ends."""
    notes = tmp_path / "notes"
    draw = random.Random(5)
    over = threading.Event()
    killed = 0

    def kill(pool: Pool) -> None:
        nonlocal killed
        while not over.wait(draw.uniform(0, 0.4)) and killed < 40:
            for worker in list(pool._workers):
                worker.kill()
                killed += 1

    jobs = [b"nap"] * 300
    with Pool(target, {"notes": str(notes)}, workers=3) as pool:
        answers: list[bytes | WorkerDied] = []
        killer = threading.Thread(target=kill, args=(pool,), daemon=True)
        for answer in pool.map(jobs):
            if not answers:
                killer.start()
            answers.append(answer)
        over.set()
        killer.join()
    assert killed and len(answers) == len(jobs)
    assert {type(answer) for answer in answers} <= {bytes, WorkerDied}
    assert answers.count(b"NAP") > 200


def test_timeout(target: str) -> None:
    """A job that hangs ends with its worker; what waited behind it is done."""
    with Pool(target, {}, workers=1, timeout=1) as pool:
        first, hung, *rest = pool.map([b"a", b"hang", b"b", b"c"])
    assert isinstance(hung, WorkerDied) and hung.timed_out and [first, *rest] == [b"A", b"B", b"C"]


def test_timeout_is_for_one_job(target: str) -> None:
    """Time that a job waits in the pipe, or its worker for the consumer, does not count."""
    with Pool(target, {}, workers=1, timeout=1) as pool:
        answers = []
        for answer in pool.map([b"nap"] * 150):
            answers.append(answer)
            if len(answers) == 1:
                time.sleep(1.5)
    assert answers == [b"NAP"] * 150


def test_broken_setup(target: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Workers that never come up are one error, not one for each job."""
    with pytest.raises(TorihikiError) as caught, Pool(target, {"broken": True}, workers=2) as pool:
        list(pool.map([b"a"] * 100))
    assert caught.value.code == "workers.start" and "the set-up fails" in capfd.readouterr().err


def test_abandoned(target: str, tmp_path: Path) -> None:
    """Leaving in the middle ends the workers, whatever they are at."""
    notes = tmp_path / "notes"
    with pytest.raises(ZeroDivisionError), Pool(target, {"notes": str(notes)}, workers=2) as pool:
        for _ in pool.map([b"a", b"hang", b"b"]):
            raise ZeroDivisionError
    for line in notes.read_text("utf-8").splitlines():
        assert gone(int(line.split()[0]))


PARENT = """
import sys
sys.path.insert(0, sys.argv[1])
from torihiki.core.pool import Pool
with Pool("test_pool:make", {"notes": sys.argv[2]}, workers=2) as pool:
    for answer in pool.map([b"a", b"b", *[sys.argv[3].encode()] * 2]):
        print(answer, flush=True)
    print("done", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("job", ["hang", "c"] if sys.platform == "linux" else ["c"])
def test_dead_parent(job: str, tmp_path: Path) -> None:
    """The workers of a parent that is killed end too: idle ones everywhere, on Linux those in the middle of a job as well."""
    notes = tmp_path / "notes"
    notes.touch()
    command = [sys.executable, "-c", PARENT, HERE, str(notes), job]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        while len(begun := notes.read_text("utf-8").splitlines()) < 4:
            assert parent.poll() is None
            time.sleep(0.01)
        pids = {int(line.split()[0]) for line in begun}
        assert len(pids) == 2
        parent.kill()
    assert all(gone(pid) for pid in pids)
