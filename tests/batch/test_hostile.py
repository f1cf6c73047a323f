"""A folder of hostile files: all good articles come out, each bad place is named, the exit status is 1, memory is bounded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import hostile
from stored import exported, rows

MEMORY = 400_000  # kB of the largest process
# a small process in between: a child's peak counts that of the process that it was forked from
MEASURED = """
import resource, subprocess, sys
status = subprocess.run(sys.argv[1:]).returncode
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
sys.exit(status)
"""


@pytest.mark.parametrize("large", [False, pytest.param(True, marks=pytest.mark.soak)], ids=["small", "large"])
def test_hostile_folder(tmp_path: Path, large: bool) -> None:
    """Two runs: the second finds the first's records as they are."""
    how = [sys.executable, hostile.__file__, str(tmp_path / "in"), *(["--large"] if large else [])]
    made = json.loads(subprocess.run(how, capture_output=True, check=True).stdout)
    good, expected_bad, free = (set(made[name]) for name in ("good", "bad", "free"))
    assert made["files"] >= 200
    store = tmp_path / "store.db"
    states: list[bytes] = []
    command = [sys.executable, "-c", MEASURED, sys.executable, "-m", "torihiki", "run", "in", "--workers", "2", "--out", "store.db"]
    for number in range(2):
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
        said, _, peak = done.stderr.decode("utf-8").strip().rpartition("\n")
        assert done.returncode == 1 and "Traceback" not in said and "\x1b" not in said
        assert int(peak) < (MEMORY if sys.platform == "linux" else MEMORY * 1000)
        articles = {name for (name,) in rows(store, "SELECT article FROM articles")}
        bad = {place.removeprefix("in/") for (place,) in rows(store, "SELECT place FROM errors")}
        assert good - articles == set() and articles - good <= free
        assert expected_bad ^ bad == set()
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
