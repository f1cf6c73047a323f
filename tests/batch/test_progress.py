"""What a person is shown: lines in a log, sums and tables that line up."""

from __future__ import annotations

import io
from decimal import Decimal
from pathlib import Path

import pytest

from news import write_lines
from stored import run_into
from torihiki.articles.folder import sources
from torihiki.batch import progress
from torihiki.batch.figures import columns, cut, short, width
from torihiki.batch.progress import Progress
from torihiki.batch.summary import Summary
from torihiki.errors import ArticleError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Ten articles."""
    return write_lines(tmp_path / "a.jsonl", 10)


def said(path: Path, tmp_path: Path, *, quiet: bool = False) -> list[str]:
    """What a run says that goes on and on, by its clock."""
    stream = io.StringIO()
    shown = Progress(quiet=quiet, stream=stream)
    found = list(shown.watch(sources([str(path)]), [str(path)], None))
    assert len(found) == 10
    summary = Summary()
    for outcome in run_into(tmp_path / "records.db", path):
        summary.add(outcome)
        shown.tick(summary)
    shown.end(summary)
    return stream.getvalue().splitlines()


def test_log(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line when a minute is over: how much was done, how fast, what came of it."""
    monkeypatch.setattr(progress, "LOG", 0.0)
    lines = said(path, tmp_path)
    assert lines[0].startswith("1 article (") and "/s, " in lines[0] and " MB/s), " in lines[0] and ", 1 deal, 0 failed" in lines[0]
    assert lines[9].startswith("10 articles (") and lines[10].startswith("10 articles (5 English, 5 Japanese), ")


def test_less_than_a_minute(path: Path, tmp_path: Path) -> None:
    """Only the summary; with quiet not even that, but what must be said."""
    assert said(path, tmp_path)[0].startswith("10 articles (5 English, 5 Japanese)")
    assert said(path, tmp_path, quiet=True) == []
    stream = io.StringIO()
    Progress(quiet=True, stream=stream).line("error: a\nb")
    assert stream.getvalue() == "error: a b\n"


def test_summary(path: Path, tmp_path: Path) -> None:
    """The ten largest deals of a currency, not more; failures by code."""
    summary = Summary()
    for outcome in run_into(tmp_path / "records.db", write_lines(tmp_path / "b.jsonl", 60)):
        summary.add(outcome)
    data = summary.data()
    largest = data["deals"]["largest"]
    assert [len(largest[currency]) for currency in ("JPY", "USD")] == [10, 10]
    sums = [Decimal(deal["high"]) for deal in largest["USD"]]
    assert sums == sorted(sums, reverse=True) and sums[0] == Decimal("60900000000")
    assert largest["USD"][0]["article"] == "a00059" and data["deals"]["number"] == 60
    from torihiki.batch.outcome import Failed

    for code in ("article.empty", "article.json", "article.empty"):
        summary.add(Failed("a.txt", ArticleError(code, "it is bad", remedy="mend it", where="a.txt")))
    assert summary.data()["failures"]["codes"] == {"article.empty": 2, "article.json": 1}
    assert summary.lines()[-1] == "3 inputs failed, named above: 2 article.empty, 1 article.json"


def test_columns() -> None:
    """A Japanese character takes two columns; what is too wide gives way; control characters do not reach a terminal."""
    rows: list[dict[str, object]] = [{"name": "椿精機", "sum": 12_000}, {"name": "Arm\x1b[2J\u202e Holdings", "sum": None}]
    lines = columns(rows, 24)
    assert max(map(width, lines)) <= 24 and lines[1].endswith("12,000") and all(line.isprintable() for line in lines)
    assert cut("霧島データと契約", 9) == "霧島デー…" and width(cut("霧島データと契約", 9)) == 9
    assert [short(Decimal(n)) for n in ("999999", "1500000", "38000000000", "1234567890123")] == ["999,999", "1.5 m", "38 bn", "1.235 tn"]
