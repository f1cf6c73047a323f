"""What `--out` and `export` write, by the name of the file: nested and flat, whole or not at all, the same from a run and from a store."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow")
import pyarrow.parquet as pq

from command import torihiki
from corpus import CORPUS
from torihiki.batch.csvfile import inert
from torihiki.batch.flat import COLUMNS
from torihiki.batch.sink import sink

ARTICLES = [
    {
        "id": "a",
        "text": "Orrin signed a $38 billion, seven-year cloud contract with Acme Networks.",
        "published": "2025-11-04",
        "title": "=1+1",
    },
    {"id": "b", "text": "椿精機は8日、総額1200億円の契約を星風と結んだ。", "published": "2025-12-09", "title": "@見出し"},
    {"id": "c", "text": "It rained.", "url": "+x", "title": 'A "quoted", title\nof two lines'},
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same articles in all forms: from a run, and out of a store."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "in.jsonl").write_text("".join(json.dumps(a) + "\n" for a in ARTICLES), "utf-8")
    for name, *options in (("run.jsonl",), ("run.db",), ("run.parquet", "--table", "all"), ("run.csv", "--table", "all")):
        assert torihiki("run", folder / "in.jsonl", "--out", folder / name, "--quiet", *options).returncode == 0
    for name, *options in (("out.jsonl",), ("out.parquet", "--table", "all"), ("out.csv", "--table", "all")):
        assert torihiki("export", folder / "run.db", "--out", folder / name, *options).returncode == 0
    return folder


FILES = ["jsonl", "parquet", "deals.parquet", "mentions.parquet", "parties.parquet", "csv", "mentions.csv", "parties.csv"]


def test_files(made: Path) -> None:
    """Each table has its file, and nothing else is left."""
    expected = {f"{stem}.{suffix}" for stem in ("run", "out") for suffix in FILES} | {"in.jsonl", "run.db", "run.db-lock"}
    assert {path.name for path in made.iterdir() if not path.name.endswith(("-wal", "-shm"))} == expected


@pytest.mark.parametrize("suffix", FILES)
def test_run_and_export(made: Path, suffix: str) -> None:
    """A store exports what a run writes at once, byte for byte."""
    assert (made / f"run.{suffix}").read_bytes() == (made / f"out.{suffix}").read_bytes()


def test_lines_round_trip(made: Path, tmp_path: Path) -> None:
    """JSON lines into a store and out, and through Parquet, are the bytes they were."""
    original = (made / "run.jsonl").read_bytes()
    assert torihiki("export", made / "run.jsonl", "--out", tmp_path / "other.db").returncode == 0
    assert torihiki("export", tmp_path / "other.db").stdout == original
    assert torihiki("export", made / "run.parquet").stdout == original
    assert torihiki("export", tmp_path / "other.db", "--out", tmp_path / "other.parquet").returncode == 0
    assert torihiki("export", tmp_path / "other.parquet").stdout == original


def test_corpus_round_trip(tmp_path: Path) -> None:
    """The same for all articles of the corpus, and merging takes any of the forms."""
    records = tmp_path / "records.jsonl"
    assert torihiki("run", CORPUS / "articles", "--glob", "*.txt", "--out", records, "--quiet").returncode == 0
    for name in ("r.db", "r.parquet"):
        assert torihiki("export", records, "--out", tmp_path / name).returncode == 0
        assert torihiki("export", tmp_path / name).stdout == records.read_bytes()
    merged = torihiki("merge", records).stdout
    assert torihiki("merge", tmp_path / "r.parquet").stdout == merged != b""
    assert torihiki("merge", records, "--out", tmp_path / "deals.parquet").returncode == 0
    rows = pq.read_table(tmp_path / "deals.parquet").to_pylist()
    assert [row["id"] for row in rows] == [json.loads(line)["id"] for line in merged.splitlines()]


def _pandas(path: Path) -> list[dict[str, Any]]:
    frame = pytest.importorskip("pandas").read_parquet(path)
    rows: list[dict[str, Any]] = [{name: _listed(value) for name, value in row.items()} for row in frame.to_dict("records")]
    return rows


def _listed(value: Any) -> Any:
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, list):
        return [_listed(part) for part in value]
    return {name: _listed(part) for name, part in value.items()} if isinstance(value, dict) else value


def _polars(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pytest.importorskip("polars").read_parquet(path).to_dicts()
    return rows


def _duckdb(path: Path) -> list[dict[str, Any]]:
    cursor = pytest.importorskip("duckdb").connect().execute("SELECT * FROM read_parquet(?)", [str(path)])
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


@pytest.mark.parametrize("read", [_pandas, _polars, _duckdb])
def test_readers(made: Path, read: Callable[[Path], list[dict[str, Any]]]) -> None:
    """What analysts use reads the nested and the flat files, with exact decimals and days."""
    rows = read(made / "run.parquet")
    assert [row["doc_id"] for row in rows] == ["a", "b", "c"] and [row["line"] for row in rows] == [1, 2, 3]
    for row, line in zip(rows, (made / "run.jsonl").read_text("utf-8").splitlines(), strict=True):
        record = json.loads(line)
        assert row["record"]["article"]["title"] == record["article"]["title"]
        assert len(row["record"]["mentions"]) == len(record["mentions"])
        for mention, other in zip(row["record"]["mentions"], record["mentions"], strict=True):
            value = mention[other["type"]]
            assert mention["text"] == other["text"] and set(value) == set(other["value"])
            if other["type"] == "amount":
                assert Decimal(value["low"]) == Decimal(other["value"]["low"])
        for deal, other in zip(row["record"]["deals"], record["deals"], strict=True):
            assert [p["name"] for p in deal["parties"]] == [p["name"] for p in other["parties"]]
    assert rows[0]["record"]["deals"] and rows[0]["record"]["article"]["published"] == date(2025, 11, 4)
    deals = read(made / "run.deals.parquet")
    assert deals[0]["article"] == "a" and deals[0]["low"] == Decimal(38000000000)
    mentions = read(made / "run.mentions.parquet")
    assert [m["date_start"] for m in mentions if m["type"] == "date"] == [date(2025, 12, 8)]


def test_sql(made: Path) -> None:
    """A question of an analyst, over the nested file."""
    duckdb = pytest.importorskip("duckdb")
    query = "SELECT doc_id, m.text, m.amount.low FROM read_parquet(?), UNNEST(record.mentions) AS t(m) WHERE m.amount.currency = 'JPY'"
    assert duckdb.connect().execute(query, [str(made / "run.parquet")]).fetchall() == [("b", "1200億円", Decimal(120000000000))]


def test_flat_files_agree(made: Path) -> None:
    """CSV and Parquet of a table hold the same cells; the columns are the documented ones."""
    for table, name in (("deals", "run.csv"), ("mentions", "run.mentions.csv"), ("parties", "run.parties.csv")):
        raw = (made / name).read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf") and b"\r\n" in raw
        header, *cells = csv.reader(raw.decode("utf-8-sig").splitlines(keepends=True))
        assert header == [column for column, _ in COLUMNS[table]]
        rows = pq.read_table(made / f"run.{table}.parquet").to_pylist()
        assert len(rows) == len(cells)
        for row, line in zip(rows, cells, strict=True):
            for value, cell in zip(row.values(), line, strict=True):
                assert cell.removeprefix("'") == (
                    "" if value is None else format(value.normalize(), "f") if isinstance(value, Decimal) else str(value)
                )


LEADS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "－1", "＠x", '=HYPERLINK("x")', "=cmd|' /C x'!A0"]


def test_no_formulas(tmp_path: Path) -> None:
    """A text that a spreadsheet would run is a text there, in any column; a number stays one."""
    articles = [{"id": text, "title": text, "source": text, "text": "It paid $5 billion."} for text in LEADS]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(a) + "\n" for a in articles), "utf-8")
    assert torihiki("run", tmp_path / "in.jsonl", "--out", tmp_path / "x.csv", "--table", "mentions", "--quiet").returncode == 0
    rows = list(csv.DictReader(io.StringIO((tmp_path / "x.csv").read_bytes().decode("utf-8-sig"), newline="")))
    assert len(rows) == len(LEADS)
    for row, text in zip(rows, LEADS, strict=True):
        assert inert(text) == f"'{text}" == row["source"] == row["article"] and row["title"][0] == "'"
        assert row["low"] == "5000000000" and row["start"] == "8"


def test_whole_or_nothing(tmp_path: Path) -> None:
    """A run that fails in the middle leaves the old files as they were, and nothing else."""
    for name in ("x.parquet", "x.deals.parquet"):
        (tmp_path / name).write_text("old", "utf-8")
    line = torihiki("run", "-", "--quiet", stdin=b"It paid $5 billion.").stdout.rstrip(b"\n")
    with pytest.raises(ZeroDivisionError), sink(str(tmp_path / "x.parquet"), "all") as written:
        written.write(line, {})
        raise ZeroDivisionError
    assert {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()} == {"x.parquet": "old", "x.deals.parquet": "old"}


def test_no_articles(tmp_path: Path) -> None:
    """Files without rows can be read."""
    (tmp_path / "in.jsonl").write_text('{"id": "a", "text": ""}\n', "utf-8")
    assert torihiki("run", tmp_path / "in.jsonl", "--out", tmp_path / "x.parquet", "--table", "all", "--quiet").returncode == 1
    assert [pq.read_table(path).num_rows for path in sorted(tmp_path.glob("*.parquet"))] == [0, 0, 0, 0]


def test_foreign_parquet(tmp_path: Path, made: Path) -> None:
    """A Parquet file that holds no records is named."""
    done = torihiki("merge", made / "run.deals.parquet")
    assert done.returncode == 2 and b"not a file of records" in done.stderr and b"Traceback" not in done.stderr
    (tmp_path / "x.parquet").write_bytes(b"nonsense")
    assert torihiki("export", tmp_path / "x.parquet").returncode == 2
    assert torihiki("run", made / "in.jsonl", "--out", tmp_path / "x.jsonl", "--table", "all").returncode == 2


def test_row_groups(tmp_path: Path) -> None:
    """Rows are written in groups, so that memory does not grow with their number."""
    from torihiki.batch import parquet

    line = torihiki("run", "-", "--quiet", stdin=b"It paid $5 billion.").stdout.rstrip(b"\n")
    number = parquet.GROUP_BYTES // len(line) + 10
    with sink(str(tmp_path / "x.parquet")) as written:
        for _ in range(number):
            written.write(line, {})
    file = pq.ParquetFile(tmp_path / "x.parquet")
    assert file.metadata.num_rows == number and file.metadata.num_row_groups == 2
