"""A folder of hostile files: all good articles come out, each bad place is named, the exit status is 1, memory is bounded."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from hostile import write
from stored import exported, rows

MEMORY = 400_000_000  # bytes of the largest process


@pytest.mark.parametrize("large", [False, pytest.param(True, marks=pytest.mark.soak)], ids=["small", "large"])
def test_hostile_folder(tmp_path: Path, large: bool) -> None:
    """Two runs: the second finds the first's records as they are."""
    made = write(tmp_path / "in", large=large)
    assert made.files >= 200
    store = tmp_path / "store.db"
    states: list[bytes] = []
    command = [sys.executable, "-m", "torihiki", "run", "in", "--workers", "2", "--out", "store.db"]
    for number in range(2):
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
        said = done.stderr.decode("utf-8")
        assert done.returncode == 1 and "Traceback" not in said and "\x1b" not in said
        assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 < MEMORY
        articles = {name for (name,) in rows(store, "SELECT article FROM articles")}
        bad = {place.removeprefix("in/") for (place,) in rows(store, "SELECT place FROM errors")}
        assert made.good - articles == set() and articles - made.good <= made.free
        assert made.bad ^ bad == set()
        assert number or all(f"in/{place}: " in said for place in bad)
        assert not rows(store, "SELECT * FROM errors WHERE code IN ('article.failed', 'article.crashed', 'article.timeout')")
        states.append(exported(store))
    assert states[0] == states[1]


@pytest.mark.skipif(os.name != "posix", reason="names as bytes")
def test_names_on_a_terminal(tmp_path: Path) -> None:
    """A name cannot write on the terminal or over the line before."""
    (tmp_path / "a\x1b[2J\rb\u202ec.txt").write_bytes(b"")
    done = subprocess.run([sys.executable, "-m", "torihiki", "run", str(tmp_path)], capture_output=True, check=False)
    first = done.stderr.decode().splitlines()[0]
    assert "a\\x1b[2J\\rb\\u202ec.txt: " in first and first.isprintable()
