"""Runs into a store, as a person runs them: resume, refusal, Ctrl-C, a full disk, status, export, diff, merge, the summary."""

from __future__ import annotations

import json
import os
import re
import resource
import signal
import sqlite3
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from command import inside, torihiki
from news import article, write_lines

COMMAND = [sys.executable, "-m", "torihiki"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Some articles and a broken one."""
    made = tmp_path / "in"
    made.mkdir()
    for number in range(4):
        (made / f"n{number}.txt").write_text(article(number), "utf-8")
    (made / "void.txt").write_text("", "utf-8")
    return made


def test_store(folder: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """run, run again, status, export, diff: each says what it did, and stdout holds records only."""
    store, figures = tmp_path / "records.db", tmp_path / "summary.json"
    first = inside(capfdbinary, "run", folder, "--out", store, "--summary", figures)
    assert first.returncode == 1 and first.stdout == b"" and b"void.txt: " in first.stderr and b"2 Japanese" in first.stderr
    data = json.loads(figures.read_text("utf-8"))
    assert (data["status"], data["exit_status"], data["articles"]["done"], data["articles"]["failed"]) == ("done", 1, 4, 1)
    assert data["deals"]["number"] == 4 and data["deals"]["largest"]["USD"][0]["high"] == "4300000000"
    assert data["failures"] == {
        "codes": {"article.empty": 1},
        "first": [
            {
                "place": f"{folder}/void.txt",
                "code": "article.empty",
                "message": "there is no text",
                "remedy": "leave the file out or fill it",
            }
        ],
    }
    assert data["mentions"]["ja"]["amount"] == 2 and data["characters"] == sum(len(article(n)) for n in range(4))

    (folder / "n0.txt").write_text(article(8), "utf-8")
    dry = inside(capfdbinary, "run", folder, "--out", store, "--dry-run").stdout.decode().split("\n")
    assert [" ".join(line.split()) for line in dry] == [
        "3 unchanged, to skip",
        "1 changed, to do again",
        "1 failed before, unchanged, to skip",
        "",
    ]
    second = inside(capfdbinary, "run", folder, "--out", store, "--summary", figures)
    assert second.returncode == 1 and b"3 articles unchanged" in second.stderr and b"1 article failed in an earlier run" in second.stderr
    data = json.loads(figures.read_text("utf-8"))["articles"]
    assert (data["done"], data["failed"], data["skipped"], data["failed_before"]) == (1, 0, 3, 1)

    status = inside(capfdbinary, "status", store).stdout.decode()
    assert status.startswith("4 articles (en 2, ja 2), ") and "run 2 of" in status and "1  article.empty" in status and "void.txt" in status
    table = inside(capfdbinary, "status", store, "--show", "deals").stdout.decode().splitlines()
    assert table[0].split()[:2] == ["currency", "amount"] and len(table) == 5 and "4.3 bn" in table[-2] + table[-1]
    assert "…" in inside(capfdbinary, "status", store, "--show", "mentions", "--limit", 2).stdout.decode()

    records = tmp_path / "records.jsonl"
    assert inside(capfdbinary, "export", store, "--out", records).returncode == 0
    fresh = tmp_path / "fresh.jsonl"
    inside(capfdbinary, "run", folder, "--out", fresh)
    assert sorted(records.read_bytes().splitlines()) == sorted(fresh.read_bytes().splitlines())
    assert inside(capfdbinary, "export", store).stdout == records.read_bytes()
    back = tmp_path / "back.db"
    assert (
        inside(capfdbinary, "export", records, "--out", back).returncode == 0
        and inside(capfdbinary, "export", back).stdout == records.read_bytes()
    )

    compared = inside(capfdbinary, "diff", store)
    assert compared.returncode == 1 and "~ n0\n" in compared.stdout.decode() and "1 changed, 3 the same" in compared.stdout.decode()
    assert inside(capfdbinary, "diff", store, back).returncode == 0
    assert inside(capfdbinary, "diff", store, 2, 2).returncode == 0

    assert inside(capfdbinary, "merge", store, "--out", store).returncode == 0
    assert sqlite3.connect(store).execute("SELECT count(*) FROM merged").fetchone() == (
        3,
    )  # Toyota buys from Sony twice, for nearly the same sum


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (["run", "a.txt", "--prune"], 2),
        (["run", "a.txt", "--rerun", "errors"], 2),
        (["run", "a.txt", "--out", "no-such-folder/a.db"], 2),
        (["run", "a.txt", "--summary", "no-such-folder/a.json"], 2),
        (["run", "a.txt", "--fields", "body=text"], 2),
        (["run", "a.txt", "--out", "text.db"], 5),
        (["status", "none.db"], 2),
        (["status", "text.db"], 5),
        (["export", "none.db"], 2),
        (["diff", "none.db"], 2),
    ],
)
def test_refused(
    tmp_path: Path, args: list[str], status: int, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each with a message of one line that says what to do."""
    (tmp_path / "a.txt").write_text(article(1), "utf-8")
    (tmp_path / "text.db").write_text("no database" * 100, "utf-8")
    monkeypatch.chdir(tmp_path)
    done = inside(capfdbinary, *args)
    assert done.returncode == status and done.stdout == b""
    assert done.stderr.decode().strip().splitlines()[-1].lower().startswith("error: ")


def wait_for(true: Callable[[], object]) -> None:
    """Until something is so; a minute at most."""
    for _ in range(6000):
        if true():
            return
        time.sleep(0.01)
    raise AssertionError("it never came")


def articles_in(store: Path) -> int:
    """How many a reader sees just now."""
    try:
        connection = sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True)
        return int(connection.execute("SELECT count(*) FROM articles").fetchone()[0])
    except sqlite3.Error:
        return 0


def test_stop_and_go_on(tmp_path: Path) -> None:
    """A second run is refused; Ctrl-C keeps what is in flight, says how to go on, exits 130; a killed run's lock is not in the way."""
    path, store = write_lines(tmp_path / "a.jsonl", 1500), tmp_path / "records.db"
    command = [*COMMAND, "run", str(path), "--workers", "2", "--out", str(store)]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as run:
        wait_for(lambda: articles_in(store) > 0)
        second = torihiki("run", path, "--out", store)
        assert second.returncode == 5 and b"another run is writing" in second.stderr
        assert b"is going on" in torihiki("status", store).stdout
        run.send_signal(signal.SIGINT)
        _, said = run.communicate()
    assert run.returncode == 130 and b"stopping: what is under way is finished" in said and b"run the same command again" in said
    kept = articles_in(store)
    assert 0 < kept < 1200
    assert f"\n{kept:,} articles (" in "\n" + said.decode()  # what it says it did is what is there

    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as run:
        wait_for(lambda: articles_in(store) > kept)
        run.kill()
    assert b"was killed; the same command again goes on from there" in torihiki("status", store).stdout
    assert torihiki("run", path, "--workers", 2, "--out", store).returncode == 0
    names = [json.loads(line)["article"]["id"] for line in torihiki("export", store).stdout.splitlines()]
    assert names == [f"a{number:05}" for number in range(1500)]
    statuses = [row[0] for row in sqlite3.connect(store).execute("SELECT status FROM runs ORDER BY run")]
    assert statuses == ["interrupted", "killed", "done"]


def test_interrupted_twice(tmp_path: Path) -> None:
    """A second Ctrl-C does not wait for what is under way: an article that takes minutes, here."""
    (tmp_path / "slow.txt").write_text(article(1) * 20_000, "utf-8")
    store = tmp_path / "records.db"
    with subprocess.Popen([*COMMAND, "run", str(tmp_path / "slow.txt"), "--out", str(store)], stderr=subprocess.PIPE) as run:
        wait_for(lambda: store.exists() and sqlite3.connect(store).execute("SELECT count(*) FROM sqlite_master").fetchone() != (0,))
        time.sleep(1)
        run.send_signal(signal.SIGINT)
        time.sleep(0.5)
        assert run.poll() is None
        run.send_signal(signal.SIGINT)
        _, said = run.communicate(timeout=20)
    assert run.returncode == 130 and b"Traceback" not in said and b"run the same command again" in said


def _small_files(size: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.parametrize("size", [3_000, 400_000])
def test_no_more_room(tmp_path: Path, size: int) -> None:
    """A limit on the size of files, as a quota is: said in one line, exit status 4, the store is sound; with room it goes on."""
    path, store = write_lines(tmp_path / "a.jsonl", 120), tmp_path / "records.db"
    command = [*COMMAND, "run", str(path), "--out", str(store)]
    done = subprocess.run(command, capture_output=True, check=False, preexec_fn=_small_files(size))
    assert (
        done.returncode == 4
        and b"Traceback" not in done.stderr
        and b"(store.write); check the disk, its quota" in done.stderr
        and b"the same command again" in done.stderr
    )
    kept = articles_in(store)
    assert kept < 120 and sqlite3.connect(store).execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    assert articles_in(store) == 120


@pytest.mark.parametrize("size", ["250k", "800k"])
def test_full_disk(tmp_path: Path, size: str) -> None:
    """A disk of its own that is full: the same, and what is there can be read while it is full."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(disk)], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("no file systems can be mounted here")
    try:
        path, store = write_lines(tmp_path / "a.jsonl", 120), disk / "records.db"
        done = torihiki("run", path, "--out", store)
        assert done.returncode == 4 and b"the disk is full: " in done.stderr and b"Traceback" not in done.stderr
        status = torihiki("status", store)
        kept = articles_in(store)
        assert status.returncode == 0 and status.stdout.startswith(f"{kept} article".encode()) and kept < 120
        assert len(torihiki("export", store).stdout.splitlines()) == kept
        subprocess.run(["mount", "-o", "remount,size=20m", str(disk)], check=True)
        assert torihiki("run", path, "--out", store).returncode == 0 and articles_in(store) == 120
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def test_progress_on_a_terminal(tmp_path: Path) -> None:
    """A bar with rates and time left, which leaves nothing behind but the summary."""
    import fcntl
    import pty
    import termios

    path = write_lines(tmp_path / "a.jsonl", 400)
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 150, 0, 0))
    with subprocess.Popen([*COMMAND, "run", str(path), "--out", str(tmp_path / "a.jsonl.db")], stderr=theirs) as run:
        os.close(theirs)
        said = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            said += piece
    os.close(ours)
    text = said.decode()
    assert run.returncode == 0 and re.search(
        r"[0-9]+ articles? \([0-9.,]+/s, [0-9.]+ MB/s\), [0-9,]+ mentions?, [0-9,]+ deals?, 0 failed", text
    )
    assert "400 articles (200 English, 200 Japanese), " in text


def test_progress_in_a_log(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """No bar, no control characters; a run of less than a minute says only its end."""
    said = inside(capfdbinary, "run", write_lines(tmp_path / "a.jsonl", 20), "--out", tmp_path / "r.db").stderr.decode()
    assert said.startswith("20 articles (10 English, 10 Japanese), ") and "\r" not in said and "/s" not in said
    assert inside(capfdbinary, "run", tmp_path / "a.jsonl", "--out", tmp_path / "q.db", "--quiet").stderr == b""
