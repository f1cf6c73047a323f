"""Apache Spark beside a local run, on one machine: python benchmarks/cluster.py [--articles N] [--rounds N] [--date DATE] [--write].

The same articles, in as many files as Spark has tasks, through ``torihiki run --workers 2``, through ``process_shard`` in two plain
processes, and through Spark in one JVM (``local[2]``) and with two executors (``local-cluster[2,1,1024]``); all write Parquet. Wall time
from the start of the command to its end; CPU time and memory (PSS) of all of its processes. ``--write`` puts the table into
``benchmarks/RESULTS.md``, under ``--date``. Needs the extra ``spark`` and Java 17; Linux only.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from speed import texts

HOME = Path(__file__).resolve().parent
FILES = 16
CONF = {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1", "spark.ui.enabled": "false"}

LOCAL = (
    "import sys; from torihiki.cli import main; main(['run', sys.argv[1], '--workers', '2', '--quiet', '--out', sys.argv[2] + '.parquet'])"
)
SHARDS = """
import subprocess, sys
from pathlib import Path
part = "import sys; from torihiki.arrow import process_shard; [process_shard(uri, sys.argv[1]) for uri in sys.argv[2:]]"
files = sorted(map(str, Path(sys.argv[1]).iterdir()))
runs = [subprocess.Popen([sys.executable, "-c", part, sys.argv[2], *files[n::2]]) for n in range(2)]
sys.exit(max(run.wait() for run in runs))
"""
SPARK = """
import json, os, sys, time
from pathlib import Path
begun = time.monotonic()
from pyspark.sql import SparkSession
import torihiki.spark as ts
builder = SparkSession.builder.master(sys.argv[3])
for pair in sys.argv[5:]:
    builder = builder.config(*pair.split("=", 1))
spark = builder.getOrCreate()
files = sorted(map(str, Path(sys.argv[1]).iterdir()))
if sys.argv[4] == "frame":
    frame = spark.read.schema("id string, text string, published string").json(files).repartition(len(files))
    frame.count()
    ready = time.monotonic()
    ts.extract(frame, id="id").write.mode("overwrite").parquet(sys.argv[2])
    done = spark.read.parquet(sys.argv[2])
else:
    spark.range(0, 16, 1, 16).count()
    ready = time.monotonic()
    done = spark.read.parquet(*[row.path for row in ts.process(spark, files, sys.argv[2]).collect()])
extracted = time.monotonic()
deals = ts.merge(ts.distinct(done)).count()
print(json.dumps({"begun": begun, "ready": ready, "extracted": extracted, "merged": time.monotonic(), "deals": deals}))
os._exit(0)
"""

MODES: dict[str, tuple[str, list[str]]] = {
    "`torihiki run --workers 2`": (LOCAL, []),
    "`process_shard`, two processes": (SHARDS, []),
    "`extract`, Spark local[2]": (SPARK, ["local[2]", "frame"]),
    "`process`, Spark local[2]": (SPARK, ["local[2]", "shards"]),
    "`process`, Spark local-cluster[2,1,1024]": (SPARK, ["local-cluster[2,1,1024]", "shards"]),
}


class Watch(threading.Thread):
    """CPU seconds and peak memory of a process and all below it, looked at four times a second."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid = pid
        self._over = threading.Event()
        self._seconds: dict[int, float] = {}
        self._samples: list[tuple[float, float]] = []
        self.peak = 0.0

    def cpu(self, begin: float = 0.0, end: float = math.inf) -> float:
        """Between two moments; of processes that are gone too, but for the last quarter of a second of each."""
        seen = [0.0, *(seconds for when, seconds in self._samples if when < begin)]
        return max(seconds for when, seconds in self._samples if when <= end) - max(seen)

    def run(self) -> None:
        while not self._over.wait(0.25):
            self.peak = max(self.peak, sum(self._look(pid) for pid in self._tree()))
            self._samples.append((time.monotonic(), sum(self._seconds.values())))

    def stop(self) -> None:
        self._over.set()
        self.join()

    def _tree(self) -> list[int]:
        parents: dict[int, list[int]] = {}
        for path in Path("/proc").glob("[0-9]*/stat"):
            try:
                parents.setdefault(int(path.read_text().rpartition(")")[2].split()[1]), []).append(int(path.parent.name))
            except OSError:
                continue
        found = [self._pid]
        for pid in found:
            found += parents.get(pid, [])
        return found

    def _look(self, pid: int) -> float:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            self._seconds[pid] = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
            (size,) = re.findall(r"^Pss:\s+([0-9]+) kB", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.MULTILINE)
            return int(size) / 1024
        except (OSError, ValueError):
            return 0.0


def home(folder: Path) -> Path:
    """A home of Spark: a local cluster writes its work there, and the installation is not the place for it."""
    import pyspark

    folder.mkdir()
    for path in Path(pyspark.__file__).parent.iterdir():
        if path.name != "work":
            (folder / path.name).symlink_to(path)
    return folder


def measure(program: str, arguments: list[str], inputs: Path, out: Path, spark: Path) -> dict[str, float]:
    """One run."""
    conf = [f"{name}={value}" for name, value in CONF.items()] if arguments else []
    env = {
        **os.environ,
        "SPARK_LOCAL_IP": "127.0.0.1",
        "SPARK_LOCAL_HOSTNAME": "localhost",
        "PYSPARK_PYTHON": sys.executable,
        "SPARK_HOME": str(spark),
    }
    begun = time.monotonic()
    command = [sys.executable, "-c", program, str(inputs), str(out), *arguments, *conf]
    with (
        tempfile.TemporaryFile() as log,
        subprocess.Popen(command, env=env, cwd=out.parent, stdout=subprocess.PIPE, stderr=log) as run,
    ):
        watch = Watch(run.pid)
        watch.start()
        said = run.communicate()[0]
        wall = time.monotonic() - begun
        watch.stop()
        if run.returncode:
            log.seek(0)
            raise SystemExit(f"a run ended with status {run.returncode}: {arguments}\n{log.read().decode('utf-8', 'replace')[-3000:]}")
    if not said.strip():
        return {"job": wall, "cpu": watch.cpu(), "peak": watch.peak}
    told = json.loads(said.splitlines()[-1])
    return {
        "start": told["ready"] - begun, "start cpu": watch.cpu(end=told["ready"]), "job": told["extracted"] - told["ready"],
        "cpu": watch.cpu(told["ready"], told["extracted"]), "merge": told["merged"] - told["extracted"],
        "merge cpu": watch.cpu(told["extracted"], told["merged"]), "peak": watch.peak,
    }  # fmt: skip


def table(articles: int, rounds: int) -> list[str]:
    """Rows of the table; ratios are of the medians to the first row's."""
    made = [text for lang in ("ja", "en") for text in texts(lang, False, 6_000_000 * articles // 4000)][: articles * 2 : 2][:articles]
    found: dict[str, list[dict[str, float]]] = {name: [] for name in MODES}
    with tempfile.TemporaryDirectory(prefix="torihiki-bench-") as folder:
        inputs = Path(folder, "in")
        inputs.mkdir()
        for n in range(FILES):
            lines = [json.dumps({"id": f"a{m}", "text": made[m], "published": "2025-11-04"}) for m in range(n, len(made), FILES)]
            (inputs / f"{n:02d}.jsonl").write_text("\n".join(lines), "utf-8")
        spark = home(Path(folder, "spark"))
        for turn in range(rounds):
            for number, (name, (program, arguments)) in enumerate(MODES.items()):
                found[name].append(measure(program, arguments, inputs, Path(folder, f"out-{turn}-{number}"), spark))
                print(name, found[name][-1], file=sys.stderr, flush=True)
    return [f"{len(made):,} articles in {FILES} files; rounds: {rounds}.", "", *HEAD, *_lines(found, len(made))]


def _lines(found: Mapping[str, Sequence[Mapping[str, float]]], articles: int) -> Iterator[str]:
    """Lines of the table; medians of the rounds, ratios to the first line."""
    first = 0.0
    for name, runs in found.items():
        middle = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
        each = 1000 * middle["cpu"] / articles
        first = first or each
        cells = (name, f"{each:.1f}", f"{each / first:.2f}", f"{1000 / each:.0f}", *(_cell(middle, key) for key in KEYS))
        yield f"| {' | '.join(cells)} |"


def _cell(middle: Mapping[str, float], key: str) -> str:
    return f"{middle[key]:.0f}" if key in middle else ""


KEYS = ("start cpu", "merge cpu", "peak", "job", "start", "merge")
HEAD = [
    "| | CPU ms an article | × local | articles a CPU second | start, CPU s | merge, CPU s | peak MiB | job s | start s | merge s |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
]
NOTE = """\
The articles are dense deal news. The job of the first two lines has the start of their processes in it. That of Spark begins when the session has run an empty
job; its Python workers and their children are set up in it, and its CPU time is of all processes, JVMs too. `merge` is `merge(distinct(…))` over
all records, in one task. Where other work runs beside, seconds say little: compare CPU time. Two cores say what Spark costs, not how it spreads."""


def write(rows: list[str], day: str) -> None:
    """Put the section into the results, in place of an older one."""
    path = HOME / "RESULTS.md"
    text = path.read_text("utf-8")
    section = "\n".join(
        [
            "## Cluster",
            "",
            f"`python benchmarks/cluster.py`, {day}, beside other work on the same machine. {rows[0]}",
            *rows[1:],
            "",
            NOTE,
            "",
        ]
    )
    old = re.search(r"^## Cluster\n.*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    text = (
        text[: old.start()] + section + ("\n" if text[old.end() :] else "") + text[old.end() :] if old else text.rstrip() + "\n\n" + section
    )
    path.write_text(text, "utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=4000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--date", default="undated")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    made = table(options.articles, options.rounds)
    print("\n".join(made))
    if options.write:
        write(made, options.date)
