"""The recipe of docs/cluster.md on a cluster of two executors: the records and deals of a local run, whoever is killed meanwhile."""

from __future__ import annotations

import importlib.util
import io
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from corpus import ROOT

pytestmark = pytest.mark.cluster

SHARDS, PAGES = 8, 30
HOOKS = """
import os, signal, time
from torihiki.extractor import Extractor
usual = Extractor.__call__
def marked(self, article):
    if "KILL THE PROCESS" in article.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "HANG FOR EVER" in article.text:
        time.sleep(3600)
    if "TAKE YOUR TIME" in article.text:
        time.sleep(0.1)
    return usual(self, article)
Extractor.__call__ = marked
"""
FIRMS = ("Orrin", "Acme Networks", "Halden Micro", "Lumetric", "Tsubaki Seiki", "Hoshikaze", "Kurobe Power", "Ferrante")
PAGE = """<html lang="{lang}"><head><title>{title}</title><meta property="article:published_time" content="2025-11-{day:02d}"></head>
<body><article><h1>{title}</h1><p>{text}</p><p>{more}</p></article></body></html>"""


def _spark() -> Any:
    """The helper beside this file."""
    spec = importlib.util.spec_from_file_location("cluster_spark", Path(__file__).parent / "spark.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


spark = _spark()


def _page(shard: int, number: int) -> tuple[str, bytes]:
    """A page with its address. Some are told by two archives, some in two languages, one kills the process that reads it."""
    deal = (shard * PAGES + number) % 90
    buyer, maker = FIRMS[deal % 8], FIRMS[(deal * 3 + 1 + deal // 8) % 8]
    text = f"{buyer} signed a ${deal + 1} billion, five-year cloud contract with {maker} on Monday."
    more = "The two companies said that the work would begin next year, at three sites. " * 3
    if number % 3 == 0:
        text = f"{buyer}は3日、{maker}と総額{deal + 1}0億ドル、5年間のクラウド契約を結んだと発表した。"
        more = "両社によると、作業は来年、三つの拠点で始まる見通しだ。" * 3
    if (shard, number) == (3, 7):
        more += " KILL THE PROCESS"
    url = f"https://news.example/{0 if number == 1 else shard}/{number}"
    page = PAGE.format(
        lang="ja" if number % 3 == 0 else "en", title=f"{buyer} {maker}", text=text, more=f"{more} TAKE YOUR TIME", day=1 + number % 28
    )
    return url, page.encode()


def _archive(path: Path, shard: int) -> None:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with open(path, "wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        for number in range(PAGES):
            url, page = _page(shard, number)
            http = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            writer.write_record(writer.create_warc_record(url, "response", payload=io.BytesIO(page), http_headers=http))


class Recipe:
    """The archives, the driver program as the docs have it, and what a local run makes of the same."""

    def __init__(self, cluster: Any) -> None:
        self.cluster = cluster
        self.folder: Path = cluster.folder
        inputs = self.folder / "in"
        inputs.mkdir()
        for shard in range(SHARDS):
            _archive(inputs / f"{shard}.warc.gz", shard)
        self.paths = self.folder / "paths.txt"
        self.paths.write_text("".join(f"{path}\n" for path in sorted(inputs.iterdir())), "utf-8")
        (program,) = re.findall(r"```python cluster\n(.*?)```", (ROOT / "docs" / "cluster.md").read_text("utf-8"), re.DOTALL)
        self.program = self.folder / "cc_news.py"
        self.program.write_text(program, "utf-8")
        self.local = self.folder / "local.jsonl"
        run = self._torihiki("run", inputs, "--out", self.local, "--workers", "2", "--quiet")
        self.failures = run.stderr
        assert run.returncode == 1
        self.merged = [json.loads(line) for line in self._torihiki("merge", self.local).stdout.splitlines()]
        assert len(self.merged) > 20

    def _torihiki(self, *args: object) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "torihiki", *map(str, args)]
        return subprocess.run(command, capture_output=True, check=False, env=self.cluster.env)

    def records(self, out: Path) -> list[Path]:
        """The shards that are there."""
        return list(out.glob("records/[!.]*.parquet"))

    def check(self, out: Path) -> None:
        """Records and merged deals are those of the local run, and so are the failures."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        from torihiki.arrow import MERGED_SCHEMA
        from torihiki.batch.nested import merged_from_json
        from torihiki.batch.parquet import lines

        shards = sorted(self.records(out))
        assert len(shards) == SHARDS
        made = [line for path in shards for line in lines(str(path))]
        first = {json.loads(line)["article"]["id"]: line for line in reversed(made)}
        assert sorted(first.values()) == sorted(self.local.read_bytes().splitlines()) and len(made) > len(first)
        failed = [row["error"] for path in shards for row in pq.read_table(path).to_pylist() if row["error"]]
        assert [(error["code"], error["where"]) for error in failed] == [("article.crashed", f"{self.folder}/in/3.warc.gz:8")]
        assert f"error: {failed[0]['where']}: ".encode() in self.failures
        deals = [row for path in out.glob("deals/part-*.parquet") for row in pq.read_table(path).to_pylist()]
        local = pa.Table.from_pylist([merged_from_json(json.loads(json.dumps(deal))) for deal in self.merged], schema=MERGED_SCHEMA)
        assert sorted(deals, key=lambda d: str(d["id"])) == sorted(local.to_pylist(), key=lambda d: str(d["id"]))
        assert (out / "deals" / "_SUCCESS").exists()


@pytest.fixture(scope="module")
def recipe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recipe]:
    """One for all tests. That Java or pyspark is missing is a failure, not a reason to pass over them."""
    assert shutil.which("java"), "these tests need Java 17"
    cluster = spark.Cluster(tmp_path_factory.mktemp("cluster"), HOOKS)
    yield Recipe(cluster)
    cluster.close()


def test_recipe(recipe: Recipe) -> None:
    """Undisturbed. One page crashes its process: it is an error row, and all others are there."""
    out = recipe.folder / "plain"
    recipe.cluster.run(recipe.program, recipe.paths, out)
    recipe.check(out)


def test_executor_killed(recipe: Recipe) -> None:
    """One of the two executors is killed in the middle; Spark replaces it, and the result is the same."""
    out = recipe.folder / "executor"
    driver = recipe.cluster.start(recipe.program, recipe.paths, out)
    spark.wait_for(lambda: len(recipe.records(out)) >= 2 and len(spark.executors(driver.pid)) == 2, driver)
    victim = spark.executors(driver.pid)[0]
    spark.kill(victim)
    assert len(recipe.records(out)) < SHARDS, "it was too late to be in the middle"
    recipe.cluster.finish(driver, recipe.program)
    assert "Lost executor" in recipe.program.with_suffix(".log").read_text("utf-8", "replace")
    recipe.check(out)


def test_driver_killed(recipe: Recipe) -> None:
    """The driver is killed; what is there is whole. Started again it goes on, and the result is the same."""
    out = recipe.folder / "driver"
    driver = recipe.cluster.start(recipe.program, recipe.paths, out)
    spark.wait_for(lambda: len(recipe.records(out)) >= 3, driver)
    driver.kill()
    driver.wait()
    before = {path: path.stat().st_ino for path in recipe.records(out)}
    assert 3 <= len(before) < SHARDS and not (out / "deals").exists()
    recipe.cluster.run(recipe.program, recipe.paths, out)
    assert {path: path.stat().st_ino for path in before} == before, "what was there was done again"
    log = recipe.program.with_suffix(".log").read_text("utf-8", "replace")
    assert log.count("was there") >= len(before)
    recipe.check(out)


FRAME = """
import json, sys
from pyspark.sql import SparkSession
import torihiki.spark
from torihiki.arrow import Config
spark = SparkSession.builder.getOrCreate()
articles = spark.read.schema("nr long, body string, published string, lang string").json(sys.argv[1]).repartition(6)
found = torihiki.spark.extract(articles, text="body", id="nr", config=Config(workers=1, timeout=4))
found.write.mode("overwrite").parquet(sys.argv[2])
torihiki.spark.merge(torihiki.spark.distinct(spark.read.parquet(sys.argv[2]))).write.mode("overwrite").parquet(sys.argv[2] + "-deals")
"""


def _articles(folder: Path, marks: dict[int, str], slow: str = "") -> tuple[Path, list[dict[str, Any]]]:
    rows: list[dict[str, Any]] = [
        {
            "nr": n,
            "body": f"{FIRMS[n % 8]} paid ${n + 1} billion for {FIRMS[(n + 3) % 8]} on Monday.{slow}{marks.get(n, '')}",
            "published": "2025-11-05" if n % 2 else None,
            "lang": None,
        }
        for n in range(300)
    ]
    path = folder / f"articles-{len(marks)}.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path, rows


def _written(out: Path) -> dict[str, dict[str, Any]]:
    import pyarrow.parquet as pq

    rows = [row for path in out.glob("part-*.parquet") for row in pq.read_table(path).to_pylist()]
    assert len({row["doc_id"] for row in rows}) == len(rows)
    return {row["doc_id"]: row for row in rows}


def _expected(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    import pyarrow as pa

    from torihiki.arrow import extract_batch

    given = [{"doc_id": str(row["nr"]), "text": row["body"], "published": row["published"]} for row in rows]
    return {row["doc_id"]: row for row in extract_batch(pa.RecordBatch.from_pylist(given)).to_pylist()}


def test_deadly_articles(recipe: Recipe) -> None:
    """Articles that kill their process, and one that hangs, are error rows; the job ends well, and all others are as they should be."""
    program = recipe.folder / "frame.py"
    program.write_text(FRAME, "utf-8")
    path, rows = _articles(recipe.folder, {17: " KILL THE PROCESS", 18: " KILL THE PROCESS", 200: " HANG FOR EVER"})
    out = recipe.folder / "deadly"
    recipe.cluster.run(program, path, out, master="local[2,4]")
    made = _written(out)
    failed = {name: row["error"]["code"] for name, row in made.items() if row["error"]}
    assert failed == {"17": "article.crashed", "18": "article.crashed", "200": "article.timeout"}
    expected = _expected([row for row in rows if str(row["nr"]) not in failed])
    assert {name: row for name, row in made.items() if name not in failed} == expected
    assert (recipe.folder / "deadly-deals" / "_SUCCESS").exists()


def test_frame_executor_killed(recipe: Recipe) -> None:
    """A data frame, an executor killed in the middle: every article once, and the same."""
    program = recipe.folder / "frame-killed.py"
    program.write_text(FRAME, "utf-8")
    path, rows = _articles(recipe.folder, {}, " TAKE YOUR TIME")
    out = recipe.folder / "frame"
    driver = recipe.cluster.start(program, path, out)
    spark.wait_for(lambda: any(out.glob("_temporary/0/task_*")), driver)
    spark.kill(spark.executors(driver.pid)[0])
    assert not (out / "_SUCCESS").exists(), "it was too late to be in the middle"
    recipe.cluster.finish(driver, program)
    assert _written(out) == _expected(rows)
