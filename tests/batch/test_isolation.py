"""An article that crashes, hangs or exceeds a limit fails alone, by name, and can be tried again."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from news import article
from torihiki.articles.folder import sources
from torihiki.batch.outcome import Done, Failed, Outcome
from torihiki.batch.runner import run
from torihiki.extractor import Extractor

HERE = str(Path(__file__).parent)
HARM = {"crash": "CRASH NOW", "exit": "EXIT NOW", "hang": "HANG NOW"}


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    """One for all: only its settings go to the workers."""
    return Extractor()


@pytest.fixture(autouse=True)
def harmful(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers are those of ``faults``."""
    monkeypatch.setattr(sys, "path", [HERE, *sys.path])
    monkeypatch.setattr("torihiki.batch.runner.WORKER", "faults:serve")


def write(path: Path, number: int, harm: dict[int, str]) -> Path:
    """Articles, some of them harmful."""
    texts = ({"id": f"a{n}", "text": article(n) + HARM.get(harm.get(n, ""), "")} for n in range(number))
    path.write_text("".join(json.dumps(text) + "\n" for text in texts), "utf-8")
    return path


def clean(extractor: Extractor, path: Path) -> list[Outcome]:
    """Without workers, where nothing harms."""
    return list(run(extractor, sources([str(path)])))


@pytest.mark.parametrize(
    ("number", "harm"),
    [
        pytest.param(40, {0: "crash", 7: "hang", 8: "exit"}, id="small"),
        pytest.param(
            2000, {n: ("crash", "hang")[n // 100 % 2] for n in range(50, 2000, 100)}, marks=pytest.mark.soak, id="ten-of-each"
        ),
    ],
)  # fmt: skip
def test_crash_and_hang(extractor: Extractor, tmp_path: Path, number: int, harm: dict[int, str]) -> None:
    """Each costs itself only, with a code of its own; all others are as in a run without harm, and in their places."""
    path = write(tmp_path / "a.jsonl", number, harm)
    outcomes = list(run(extractor, sources([str(path)]), workers=2, timeout=20))
    assert len(outcomes) == number
    for index, (outcome, undisturbed) in enumerate(zip(outcomes, clean(extractor, path), strict=True)):
        assert outcome.where == f"{path}:{index + 1}"
        if index in harm:
            assert isinstance(outcome, Failed)
            assert outcome.error.code == ("article.timeout" if harm[index] == "hang" else "article.crashed")
            assert outcome.error.where == outcome.where and outcome.error.remedy
        else:
            assert isinstance(outcome, Done) and isinstance(undisturbed, Done) and outcome.line == undisturbed.line


def test_deadline(extractor: Extractor, tmp_path: Path) -> None:
    """An article that hangs is given up when its time is over, counted from when the worker is ready; the next one is read."""
    path = write(tmp_path / "a.jsonl", 3, {1: "hang"})
    moments: list[float] = []
    for _ in run(extractor, sources([str(path)]), workers=1, isolated=True, timeout=2):
        moments.append(time.monotonic())
    assert len(moments) == 3 and 2 <= moments[1] - moments[0] < 30  # wide above: machines are busy


def test_the_parent_lives(extractor: Extractor, tmp_path: Path) -> None:
    """One worker, isolated, is a process of its own: what would end this one ends only that."""
    path = write(tmp_path / "a.jsonl", 2, {0: "exit"})
    (bad, good) = run(extractor, sources([str(path)]), workers=1, isolated=True)
    assert isinstance(bad, Failed) and bad.error.code == "article.crashed" and "status 3" in str(bad.error)
    assert isinstance(good, Done)


def test_vanishing(extractor: Extractor, tmp_path: Path) -> None:
    """Files that go, or change into something else, between being listed and being read."""
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text(article(number), "utf-8")

    def vanishing() -> Iterator[object]:
        for source in sources([str(tmp_path)]):
            place = Path(source.file)  # type: ignore[union-attr]  # no error among them
            if place.stem in {"1", "4"}:
                place.unlink()
            if place.stem == "4":
                place.mkdir()
            yield source

    for isolated in (False, True):
        outcomes = list(run(extractor, vanishing(), isolated=isolated))  # type: ignore[arg-type]
        codes = [outcome.error.code if isinstance(outcome, Failed) else "done" for outcome in outcomes]
        assert codes == ["done", "input.missing", "done", "done", "input.unreadable", "done"]
        (tmp_path / "4.txt").rmdir()
        for number in (1, 4):
            (tmp_path / f"{number}.txt").write_text(article(number), "utf-8")


def test_fault_of_ours(extractor: Extractor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """An exception that nobody foresaw costs its article; the traceback is shown only if it is asked for."""
    path = write(tmp_path / "a.jsonl", 2, {})
    monkeypatch.setattr("torihiki.batch.runner.read", lambda source: 1 / 0)
    for debug in (False, True):
        outcomes = list(run(extractor, sources([str(path)]), debug=debug))
        assert Counter(outcome.error.code for outcome in outcomes if isinstance(outcome, Failed)) == {"article.failed": 2}
        assert ("Traceback" in capfd.readouterr().err) == debug
