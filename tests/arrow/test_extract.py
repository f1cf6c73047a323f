"""Batches in, batches out: row for row, in any process, whatever the rows hold."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")

import torihiki  # noqa: E402
from marked import HERE, ROWS, TARGET, expected  # noqa: E402
from torihiki.arrow import (  # noqa: E402
    INPUT_SCHEMA,
    OUTPUT_SCHEMA,
    BatchExtractor,
    Config,
    extract_batch,
    extract_batches,
    work,
)
from torihiki.batch.nested import to_json  # noqa: E402

TEXTS = pa.RecordBatch.from_pylist(ROWS, schema=INPUT_SCHEMA.set(4, pa.field("published", pa.string())))


@pytest.fixture
def deadly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers that marked articles kill."""
    monkeypatch.setattr(sys, "path", [HERE, *sys.path])
    monkeypatch.setattr(work, "_TARGET", TARGET)
    monkeypatch.setattr(work, "_idle", type(work._idle)(list))


def states(batch: Any) -> dict[str, str]:
    """What became of the articles."""
    return {row["doc_id"]: row["status"] if row["error"] is None else row["error"]["code"] for row in batch.to_pylist()}


def test_row_for_row() -> None:
    """Each row has its row, in order; what cannot be read is an error there, with what to do, and no exception."""
    out = extract_batch(TEXTS)
    assert out.schema == OUTPUT_SCHEMA
    assert out.column("doc_id").to_pylist() == [row["doc_id"] for row in ROWS]
    assert states(out) == expected()
    for row in out.to_pylist():
        assert (row["record"] is None) == (row["status"] == "failed") == (row["error"] is not None)
        assert row["fingerprint"] == Config().fingerprint
        if row["error"]:
            assert row["error"]["message"] and row["error"]["remedy"] and row["doc_id"] in row["error"]["where"]


def test_same_as_extract() -> None:
    """The record is the one that ``extract`` gives."""
    row = extract_batch(TEXTS).to_pylist()[0]
    record = torihiki.Record.model_validate(to_json(row["record"]))
    alone = torihiki.extract(ROWS[0]["text"], published="2025-11-05")
    assert record.mentions == alone.mentions and record.deals == alone.deals and record.deals
    assert row["sha256"] == record.article.sha256 == alone.article.sha256


def test_processes() -> None:
    """One process, workers, another batch size, a pickled object: the same rows."""
    table = pa.Table.from_batches([TEXTS])
    first = extract_batch(TEXTS)
    extractor = pickle.loads(pickle.dumps(BatchExtractor(Config(workers=2))))
    assert extractor(table).to_pylist() == first.to_pylist() == extractor(TEXTS).to_pylist()
    parts = [TEXTS.slice(n, 1) for n in range(TEXTS.num_rows)]
    for config in (Config(), Config(workers=2)):
        assert pa.Table.from_batches(extract_batches(parts, config)).to_pylist() == first.to_pylist()


def test_empty() -> None:
    """No rows are no rows."""
    assert extract_batch(TEXTS.slice(0, 0)).num_rows == 0 == BatchExtractor()(TEXTS.slice(0, 0)).num_rows
    assert list(extract_batches([])) == []


def test_columns() -> None:
    """Types that engines use for the same thing; ids that are numbers; days as days, times, texts; other columns are passed over."""
    text = "The deal was signed on Monday."
    for kind in (pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())):
        for day in ("2025-11-05", date(2025, 11, 5), datetime(2025, 11, 5, 23, 59)):
            batch = pa.RecordBatch.from_arrays(
                [pa.array([7]), pa.array([text]).cast(kind) if kind != pa.dictionary(pa.int32(), pa.string()) else pa.array([text]).dictionary_encode(),
                 pa.array([day]), pa.array([1.5])],
                ["doc_id", "text", "published", "score"],
            )  # fmt: skip
            (row,) = extract_batch(batch).to_pylist()
            assert row["doc_id"] == "7" and row["record"]["mentions"][0]["date"]["timex"] == "2025-11-03"


def test_html() -> None:
    """A page instead of a text; the record carries the text that its offsets refer to."""
    page = "<p>Orrin signed a <b>$38</b> billion contract with Acme Networks.</p>"
    (row,) = extract_batch(pa.RecordBatch.from_pylist([{"doc_id": "a", "html": page}])).to_pylist()
    mention = row["record"]["mentions"][0]
    assert row["record"]["article"]["text"][mention["start"] : mention["end"]] == mention["text"] == "$38 billion"


def test_missing_column() -> None:
    """A batch that can hold no articles is a fault of the caller."""
    with pytest.raises(torihiki.TorihikiError, match="doc_id") as caught:
        extract_batch(pa.RecordBatch.from_pylist([{"id": "a", "text": "b"}]))
    assert caught.value.code == "arrow.column"


def test_missing_ids() -> None:
    """A row without an id is an error row of its own."""
    out = extract_batch(pa.RecordBatch.from_pylist([{"doc_id": None, "text": "x"}, {"doc_id": "", "text": "x"}, ROWS[0]]))
    assert [row["status"] for row in out.to_pylist()] == ["failed", "failed", "done"]


def test_broken_utf8() -> None:
    """What an engine calls a string and is none costs its row only."""
    raw = pa.array([b"The deal is worth \xff\xfe $5 billion.", b"The deal is worth $5 billion."], type=pa.binary())
    text = pa.StringArray.from_buffers(2, raw.buffers()[1], raw.buffers()[2])
    out = extract_batch(pa.RecordBatch.from_arrays([pa.array(["bad", "good"]), text], ["doc_id", "text"]))
    assert states(out) == {"bad": "article.encoding", "good": "done"}


def test_odd_values() -> None:
    """Bytes are texts in UTF-8; times that Python cannot hold, and values of no sense, cost their row only."""
    text = "The deal was signed on Monday."
    nano = pa.array([1762300800123456789, 2**62, None, 1], type=pa.timestamp("ns"))
    far = pa.array([1762300800, 2**40, None, 1], type=pa.timestamp("s"))
    for day, states_of in ((nano, ["done"] * 4), (far, ["done", "failed", "done", "done"])):
        batch = pa.RecordBatch.from_arrays(
            [pa.array([b"a", b"b", b"c", b"d"]), pa.array([text] * 4).cast(pa.binary()), day], ["doc_id", "text", "published"]
        )
        out = extract_batch(batch)
        assert out.column("status").to_pylist() == states_of and out.column("doc_id").to_pylist() == ["a", "b", "c", "d"]
        assert out.to_pylist()[0]["record"]["mentions"][0]["date"]["timex"] == "2025-11-03"
    odd = [pa.array([1.5]), pa.array([{"a": 1}]), pa.array([[1, 2]]), pa.array([True]), pa.array([b"\xff"]), pa.array([float("nan")])]
    for column in odd:
        out = extract_batch(pa.RecordBatch.from_arrays([pa.array(["a"]), column], ["doc_id", "text"]))
        assert out.column("status").to_pylist() == ["failed"] and out.column("doc_id").to_pylist() == ["a"]
    for column in odd[1:]:
        out = extract_batch(pa.RecordBatch.from_arrays([column, pa.array([text])], ["doc_id", "text"]))
        assert out.num_rows == 1


def test_deadly_articles(deadly: None) -> None:
    """An article that kills its process, and one that hangs, are rows with errors; all others are as they are without them."""
    texts = [{"doc_id": f"a{n}", "text": f"Acme Networks paid ${n + 1} billion for Orrin."} for n in range(40)]
    marked = [dict(row) for row in texts]
    marked[7]["text"] += " KILL THE PROCESS"
    marked[30]["text"] += " HANG FOR EVER"
    config = Config(workers=2, timeout=2)
    out = extract_batch(pa.RecordBatch.from_pylist(marked), config)
    calm = extract_batch(pa.RecordBatch.from_pylist(texts), config)
    assert {name: state for name, state in states(out).items() if state != "done"} == {
        "a7": "article.crashed", "a30": "article.timeout"
    }  # fmt: skip
    for row, other in zip(out.to_pylist(), calm.to_pylist(), strict=True):
        assert row["status"] == "failed" or row == other


def test_left_in_the_middle(deadly: None) -> None:
    """A consumer that stops, and an input that breaks off, leave nothing behind that a later call would meet."""
    config = Config(workers=1)
    rows = [{"doc_id": f"a{n}", "text": f"Acme Networks paid ${n + 1} billion for Orrin."} for n in range(600)]
    batch = pa.RecordBatch.from_pylist(rows)
    stream = extract_batches([batch], config)
    assert next(stream).num_rows == 256
    stream.close()

    def broken() -> Iterator[Any]:
        yield batch.slice(0, 3)
        raise OSError("the engine is gone")

    with pytest.raises(OSError, match="gone"):
        list(extract_batches(broken(), config))
    assert not work._idle[config]
    out = extract_batch(batch.slice(5, 2), config)
    assert out.column("doc_id").to_pylist() == ["a5", "a6"] and set(out.column("status").to_pylist()) == {"done"}
    assert len(work._idle[config]) == 1


def test_streamed() -> None:
    """Batches are taken as they are needed: an input without end is no trouble."""

    def endless() -> Iterator[Any]:
        while True:
            yield TEXTS.slice(0, 1)

    stream = extract_batches(endless(), Config(min_confidence=0.99))
    assert next(stream).num_rows == 256
    stream.close()


def test_config() -> None:
    """A value: equal, hashable; what decides no record does not change the fingerprint."""
    assert Config(lexicons=["a"]) == Config(lexicons=("a",)) and hash(Config(lexicons=["a"]))  # type: ignore[arg-type]
    assert Config(workers=2, timeout=5).fingerprint == Config().fingerprint
    assert len({Config(), Config(lang="ja"), Config(published="2025-11-04"), Config(min_confidence=0.5)}) == 4
    prints = {c.fingerprint for c in (Config(), Config(lang="ja"), Config(published="2025-11-04"), Config(min_confidence=0.5))}
    assert len(prints) == 4
    with pytest.raises(ValueError, match="workers"):
        Config(timeout=3)
    with pytest.raises(torihiki.ArticleError):
        Config(published="yesterday")
    with pytest.raises(ValueError, match="NAME=FIELD"):
        Config(fields="nonsense")


def test_built_once() -> None:
    """A process builds its extractor once, however many batches come."""
    code = """
import json, pyarrow as pa
from torihiki.arrow import BatchExtractor, Config
from torihiki.batch import runner
made = []
init = runner.Extractor.__init__
runner.Extractor.__init__ = lambda self, **settings: (made.append(1), init(self, **settings))[1]
batch = pa.RecordBatch.from_pylist([{"doc_id": "a", "text": "It paid $5 billion."}])
for _ in range(5):
    BatchExtractor(Config(lang="en"))(batch)
print(json.dumps(len(made)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) <= 2  # one that works, and one that tells the fingerprint
