"""The command as people run it: exit statuses, messages, output bytes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from command import torihiki

GOOD = '{"id": "%s", "text": "Orrin signed a $38 billion deal with Acme.", "published": "2025-11-04"}\n'


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Good and bad articles."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.jsonl").write_text(GOOD % "one" + "{broken\n" + GOOD % "two" + GOOD % "one", "utf-8")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "cut.txt").write_bytes("星風は38億ドルの契約を結んだと発表した。".encode()[:-1])
    (folder / "empty.txt").write_bytes(b"")
    (folder / "good.txt").write_text("星風は38億ドルの契約を結んだ。", "utf-8")
    return folder


def test_bad_input(mixed: Path) -> None:
    """Each bad one is named, with line and remedy; the others are all there; status 1."""
    done = torihiki("run", mixed, mixed / "missing.txt")
    assert done.returncode == 1
    ids = [json.loads(line)["article"]["id"] for line in done.stdout.splitlines()]
    assert ids == ["one", "two", "cut", "good"]
    errors = [line for line in done.stderr.decode().splitlines() if line.startswith("error: ")]
    assert len(errors) == 5
    for expected in ("a.jsonl:2: broken JSON", "a.jsonl:4: the id 'one'", "binary.txt: ", "empty.txt: ", "missing.txt: "):
        (line,) = [e for e in errors if expected in e]
        assert ";" in line, "an error ends with what to do"
    assert "cut.txt: the file ends in the middle of a character" in done.stderr.decode()


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (["run", "no-such-folder"], 6),
        (["run", "--no-such-option", "x"], 2),
        (["run"], 2),
        (["run", "x.txt", "--published", "yesterday"], 2),
        (["run", "x.txt", "--out", "x.xyz"], 2),
        (["run", "x.txt", "--lexicon", "no-such.toml"], 2),
        (["no-such-command"], 2),
        (["schema", "record"], 0),
        (["--help"], 0),
        (["--version"], 0),
    ],
)
def test_status(args: list[str], status: int) -> None:
    """Exit statuses of the contract; what is wrong is said on stderr."""
    done = torihiki(*args)
    assert done.returncode == status
    assert bool(done.stderr) == (status != 0) and b"Traceback" not in done.stderr


def test_empty_folder(tmp_path: Path) -> None:
    """No article is no success."""
    assert torihiki("run", tmp_path).returncode == 6


def test_stop_early(mixed: Path) -> None:
    """--fail-fast and --max-errors stop with status 4 and keep what is done."""
    done = torihiki("run", mixed, "--fail-fast", "--quiet")
    assert done.returncode == 4 and len(done.stdout.splitlines()) == 1
    assert torihiki("run", mixed, "--max-errors", 2).returncode == 4
    assert torihiki("run", mixed, "--max-errors", 10).returncode == 1


def test_same_bytes(mixed: Path) -> None:
    """Workers, locale, hash seed and the order of the arguments change nothing."""
    files = sorted(mixed.iterdir())
    first = torihiki("run", *files, "--quiet", PYTHONHASHSEED="0", LC_ALL="C").stdout
    assert first == torihiki("run", *reversed(files), "--quiet", PYTHONHASHSEED="1", LC_ALL="ja_JP.UTF-8", TZ="Asia/Tokyo").stdout
    assert first == torihiki("run", *files, "--workers", 2, "--quiet", PYTHONHASHSEED="2").stdout
    assert first == torihiki("run", mixed, "--workers", 3, "--quiet").stdout


def test_out(mixed: Path, tmp_path: Path) -> None:
    """A file is written whole, as stdout would be; nothing else is left beside it."""
    out = tmp_path / "records.jsonl"
    out.write_text("old", "utf-8")
    done = torihiki("run", mixed, "--out", out)
    assert done.stdout == b"" and out.read_bytes() == torihiki("run", mixed).stdout
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in", "records.jsonl"]
    assert torihiki("run", out, "--out", out).returncode == 2


def test_published_and_lang(tmp_path: Path) -> None:
    """--published anchors what has no date of its own; --lang overrides."""
    (tmp_path / "a.txt").write_text("The deal was signed on Monday.", "utf-8")
    (tmp_path / "b.jsonl").write_text(GOOD % "b", "utf-8")
    lines = torihiki("run", tmp_path, "--published", "2025-11-05").stdout.splitlines()
    articles = [json.loads(line)["article"] for line in lines]
    assert [(a["published"], a["published_source"]) for a in articles] == [("2025-11-05", "metadata"), ("2025-11-04", "metadata")]
    assert json.loads(torihiki("run", tmp_path / "a.txt", "--lang", "ja").stdout)["article"]["lang"] == "ja"


def test_quiet_and_summary(mixed: Path) -> None:
    """The summary is for people, on stderr, and can be left out."""
    assert "mentions" in torihiki("run", mixed).stderr.decode()
    assert "mentions" not in torihiki("run", mixed, "--quiet").stderr.decode()


def test_lexicon(tmp_path: Path) -> None:
    """A table of one's own is used, and is part of the rules' hash."""
    table = tmp_path / "mine.toml"
    table.write_text('[[currency]]\nid = "XTS"\ndigits = 2\nsurface = { en = ["testmarks"] }\nsource = "ISO 4217"\n', "utf-8")
    text = b"The deal is worth 38 billion testmarks."
    plain = json.loads(torihiki("run", "-", stdin=text).stdout)
    mine = json.loads(torihiki("run", "-", "--lexicon", table, stdin=text).stdout)
    assert [m["value"]["currency"] for m in mine["mentions"] if m["type"] == "amount"] == ["XTS"]
    assert plain["extractor"]["rules"] != mine["extractor"]["rules"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_disk_full(mixed: Path) -> None:
    """A full disk is said and stops the run."""
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "torihiki", "run", str(mixed)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 4 and b"cannot write the records" in done.stderr and b"Traceback" not in done.stderr
