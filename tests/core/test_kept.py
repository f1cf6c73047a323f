"""What is kept of patterns between processes: it spares work and never changes an answer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from torihiki.core.sieve.kept import Kept

ASK = r"""
from torihiki.core.sieve import sieve
found = sieve(r"(?P<sum>[0-9]+) (?:million|billion) (?P<unit>yen|dollars)(?![a-z])").search("for 30 billion yen")
print(found.span(), found.groupdict())
"""


def ask(pycache: Path, **environment: str) -> str:
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    env |= {"PYTHONPYCACHEPREFIX": str(pycache), **environment}
    return subprocess.run([sys.executable, "-c", ASK], env=env, capture_output=True, text=True, check=True).stdout


def kept_files(pycache: Path) -> list[Path]:
    return sorted(pycache.rglob("*.kept"))


def fail() -> object:
    raise AssertionError("asked again")


@pytest.fixture
def writing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


@pytest.mark.usefixtures("writing")
def test_what_one_process_learned_another_knows(tmp_path: Path) -> None:
    first = Kept(tmp_path / "new" / "patterns.kept")
    first.recall("heads", "a|b", 0, lambda: ("a", "b"))
    first.save()
    assert Kept(tmp_path / "new" / "patterns.kept").recall("heads", "a|b", 0, fail) == ("a", "b")


@pytest.mark.usefixtures("writing")
def test_questions_are_told_apart(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "patterns.kept")
    numbers = iter(range(9))
    questions = [("heads", "a", 0), ("tails", "a", 0), ("heads", "a", 2), ("heads", "b", 0)]
    answers = [kept.recall(what, source, flags, numbers.__next__) for what, source, flags in questions]
    assert answers == [0, 1, 2, 3]


@pytest.mark.usefixtures("writing")
def test_two_that_learned_different_things_lose_neither(tmp_path: Path) -> None:
    one, other = Kept(tmp_path / "patterns.kept"), Kept(tmp_path / "patterns.kept")
    one.recall("heads", "one", 0, lambda: "1")
    other.recall("heads", "other", 0, lambda: "2")
    one.save()
    other.save()
    third = Kept(tmp_path / "patterns.kept")
    assert (third.recall("heads", "one", 0, fail), third.recall("heads", "other", 0, fail)) == ("1", "2")


@pytest.mark.usefixtures("writing")
@pytest.mark.parametrize(("start", "end"), [(0, 0), (0, -3), (1, None), (0, 32)])
def test_a_damaged_file_is_as_none(tmp_path: Path, start: int, end: int | None) -> None:
    path = tmp_path / "patterns.kept"
    first = Kept(path)
    first.recall("heads", "a", 0, lambda: "kept")
    first.save()
    path.write_bytes(path.read_bytes()[start:end])
    again = Kept(path)
    assert again.recall("heads", "a", 0, lambda: "made anew") == "made anew"
    again.save()
    assert Kept(path).recall("heads", "a", 0, fail) == "made anew"


def test_nothing_is_written_where_no_byte_code_is(tmp_path: Path) -> None:
    ask(tmp_path, PYTHONDONTWRITEBYTECODE="1")
    assert kept_files(tmp_path) == []


def test_a_second_process_finds_the_same(tmp_path: Path) -> None:
    first = ask(tmp_path)
    (path,) = kept_files(tmp_path)
    assert ask(tmp_path) == first
    path.write_bytes(path.read_bytes()[:-9])
    assert ask(tmp_path) == first


def test_a_folder_that_cannot_be_written_to_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert "30" in ask(tmp_path / "file")
