"""A file to a Parquet file: what a local run gives, there whole or not at all, once however often it is tried."""

from __future__ import annotations

import gzip
import io
import json
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

pa = pytest.importorskip("pyarrow")
import pyarrow.fs as pafs  # noqa: E402
import pyarrow.parquet as pq  # noqa: E402

from command import torihiki  # noqa: E402
from marked import HERE  # noqa: E402
from torihiki.arrow import OUTPUT_SCHEMA, Config, process_shard, shards  # noqa: E402
from torihiki.batch.parquet import lines  # noqa: E402

ARTICLES = [
    {"id": f"a{n}", "text": f"Acme Networks paid ${n + 1} billion for Orrin on Monday.", "published": "2025-11-05"} for n in range(20)
]
PAGE = "<html><head><title>Orrin {n}</title></head><body><article><p>{text}</p></article></body></html>"


def _jsonl(folder: Path) -> Path:
    path = folder / "in.jsonl"
    bad = ["{broken", json.dumps({"id": "empty", "text": ""})]
    path.write_text("\n".join([json.dumps(a) for a in ARTICLES[:10]] + bad + [json.dumps(a) for a in ARTICLES[10:]]), "utf-8")
    return path


def _parquet(folder: Path) -> Path:
    pq.write_table(pa.Table.from_pylist(ARTICLES), folder / "in.parquet")
    return folder / "in.parquet"


def _warc(folder: Path) -> Path:
    pytest.importorskip("warcio")
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with open(folder / "in.warc.gz", "wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        for n, article in enumerate(ARTICLES):
            body = PAGE.format(n=n, text=f"{article['text']} {'The two companies said more about it later. ' * 5}").encode()
            http = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            url = f"https://news.example/{n}"
            writer.write_record(writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=http))
    return folder / "in.warc.gz"


@pytest.mark.parametrize("make", [_jsonl, _parquet, _warc])
def test_as_a_run(make: object, tmp_path: Path) -> None:
    """The records, in order, byte for byte; the failures by code; each row with its place."""
    path: Path = make(tmp_path)  # type: ignore[operator]
    report = process_shard(str(path), str(tmp_path), Config(workers=1))
    assert report.path is not None and report.fresh and report.error is None
    run = torihiki("run", path, "--quiet")
    assert list(lines(report.path)) == run.stdout.splitlines()
    assert (report.done, report.failed) == (20, run.stderr.count(b"error: "))
    table = pq.read_table(report.path)
    assert table.schema == OUTPUT_SCHEMA
    rows = table.to_pylist()
    assert {row["file"] for row in rows} == {str(path)} and [row["line"] for row in rows] == sorted(row["line"] for row in rows)
    for row in rows:
        if row["error"]:
            assert f"{path}:{row['line']}" in run.stderr.decode() and row["error"]["code"].encode() in run.stderr


def test_once(tmp_path: Path) -> None:
    """A second attempt finds it there; another input, field map or rule is another file; an attempt beside it changes nothing."""
    path = _jsonl(tmp_path)
    out = tmp_path / "out"
    out.mkdir()
    first = process_shard(str(path), str(out))
    assert first.path is not None
    before = Path(first.path).stat()
    again = process_shard(str(path), str(out))
    assert (again.path, again.done, again.failed, again.fresh) == (first.path, first.done, first.failed, False)
    assert (Path(first.path).stat().st_ino, Path(first.path).stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    shutil.copy(path, tmp_path / "in2.jsonl")
    others = [
        process_shard(str(tmp_path / "in2.jsonl"), str(out)), process_shard(str(path), str(out), Config(lang="ja")),
        process_shard(str(path), str(out), Config(fields="text=title")),
    ]  # fmt: skip
    assert len({first.path, *(report.path for report in others)}) == 4 == len(list(out.iterdir()))
    content = Path(first.path).read_bytes()
    Path(first.path).unlink()
    reports = []
    threads = [threading.Thread(target=lambda: reports.append(process_shard(str(path), str(out)))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(reports) == 3 and Path(first.path).read_bytes() == content and len(list(out.iterdir())) == 4


SLOW = """
import sys, time
sys.path.insert(0, sys.argv[1])
from torihiki.arrow import Config, process_shard, shards
jobs = shards._jobs
def slow(*args):
    for n, job in enumerate(jobs(*args)):
        if n == 5:
            print("in the middle", flush=True)
            time.sleep(600)
        yield job
shards._jobs = slow
process_shard(sys.argv[2], sys.argv[3])
"""


@pytest.mark.parametrize("name", ["_a.jsonl", ".a.jsonl", "記事" * 40 + ".jsonl", "a b[1]{2}*?.jsonl", "x" * 200 + ".jsonl", "=1.jsonl"])
def test_names(name: str, tmp_path: Path) -> None:
    """Whatever the input is called, the output has a name that file systems take and engines do not pass over."""
    report = process_shard(str(tmp_path / name), str(tmp_path / "out"))
    assert report.path is None
    made = shards.shard_name(str(tmp_path / name), Config())
    assert made.isascii() and made[0].isalnum() and len(made) < 120 and not set(made) & set("*?[]{} /")
    assert made != shards.shard_name(str(tmp_path / "other" / name), Config())


def test_killed(tmp_path: Path) -> None:
    """Killed in the middle there is no output; the next attempt makes it."""
    path = _jsonl(tmp_path)
    out = tmp_path / "out"
    out.mkdir()
    with subprocess.Popen([sys.executable, "-c", SLOW, HERE, str(path), str(out)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stdout.readline()
        process.kill()
    assert not list(out.glob("[!.]*"))
    report = process_shard(str(path), str(out))
    assert report.fresh and [p.name for p in out.glob("[!.]*")] == [Path(str(report.path)).name]


def test_unreadable_input(tmp_path: Path) -> None:
    """What cannot be opened leaves no file, and is tried again; what breaks off in the middle keeps what came before."""
    path = tmp_path / "late.jsonl"
    report = process_shard(str(path), str(tmp_path))
    assert report.path is None and "no such file" in str(report.error) and not report.fresh
    path.write_text(json.dumps(ARTICLES[0]), "utf-8")
    assert process_shard(str(path), str(tmp_path)).done == 1
    cut = tmp_path / "cut.jsonl.gz"
    noise = "".join(f"{n * 7919 % 10007:x} " for n in range(200_000))  # unpacked piece by piece: the first articles come before the cut
    text = "\n".join([*(json.dumps(a) for a in ARTICLES), json.dumps({"id": "z", "text": noise})])
    cut.write_bytes(gzip.compress(text.encode())[:-2000])
    report = process_shard(str(cut), str(tmp_path))
    assert (report.done, report.failed) == (20, 1)


def test_object_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address of a store: the input is copied, the output arrives in one piece, and is found there the next time."""
    store = pafs.SubTreeFileSystem(str(tmp_path), pafs.LocalFileSystem())
    known = SimpleNamespace(from_uri=lambda uri: (store, uri.removeprefix("s3://")))
    monkeypatch.setattr(shards, "pafs", SimpleNamespace(FileSystem=known, FileType=pafs.FileType))
    (tmp_path / "bucket").mkdir()
    (tmp_path / "out").mkdir()
    path = _jsonl(tmp_path / "bucket")
    local = process_shard(str(path), str(tmp_path), Config())
    report = process_shard("s3://bucket/in.jsonl", "s3://out/", Config())
    assert report.fresh and report.path is not None and report.path.startswith("s3://out/in.jsonl-")
    assert (report.done, report.failed) == (local.done, local.failed) == (20, 2)
    rows = pq.read_table(tmp_path / report.path.removeprefix("s3://")).to_pylist()
    assert {row["file"] for row in rows} == {"s3://bucket/in.jsonl"}
    assert {row["error"]["where"] for row in rows if row["error"]} == {"s3://bucket/in.jsonl:11", "s3://bucket/in.jsonl:12"}
    again = process_shard("s3://bucket/in.jsonl", "s3://out", Config())
    assert not again.fresh and (again.path, again.done, again.failed) == (report.path, 20, 2)
    assert process_shard("s3://bucket/none.jsonl", "s3://out").path is None


def test_file_address(tmp_path: Path) -> None:
    """file:// is a path, with its blanks."""
    folder = tmp_path / "a b"
    folder.mkdir()
    path = _jsonl(folder)
    report = process_shard(path.as_uri(), folder.as_uri())
    assert report.done == 20 and Path(str(report.path)).parent == folder
