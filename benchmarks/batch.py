"""A long run into a store beside the bare extractor: python benchmarks/batch.py [--articles N] [--slices N].

First both work with two processes on the same articles, a slice each in turns, so that what else the machine does meets both: the bare
extractor, its records thrown away, and the run into a store. Then all articles in one run, with the resident memory of its parent process
all along. Prints a table for RESULTS.md. The articles are short, which is what makes a run costly beside them.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from torihiki import Article, Extractor
from torihiki.core.pool import Pool
from torihiki.wire import pack

HOME = Path(__file__).resolve().parent
CORPUS = HOME.parent / "corpus" / "articles"
WORKERS = 2
SLICE = 5_000
CHARACTERS = 100  # of an article, at least; then its sentence is finished
DAY = date(2025, 11, 4)


def articles(number: int) -> Iterator[tuple[str, str]]:
    """Ids and texts: beginnings of the corpus's own articles, in turn, each with figures of its own."""
    draw = random.Random(11)
    sources = [_beginning(path.read_text("utf-8")) for path in sorted(CORPUS.rglob("*.txt"))]
    for place in range(number):
        yield f"a{place:07}", re.sub(r"[1-9]", lambda _: draw.choice("123456789"), sources[place % len(sources)])


def _beginning(text: str) -> str:
    end = re.compile(r"[。\n]|\. ").search(text, CHARACTERS)
    return text[: end.end()] if end else text


def bare(file: Path) -> int:
    """The extractor alone over the articles of a file, its records thrown away; how many there were."""
    with Pool("torihiki.extractor:serve", Extractor().settings, workers=WORKERS) as pool, open(file, "rb") as stream:
        rows = map(json.loads, stream)
        jobs = (pack(Article(row["text"], id=row["id"], published=DAY, published_source="metadata")) for row in rows)
        return sum(1 for answer in pool.map(jobs) if isinstance(answer, bytes) and answer[:1] == b"R")


def timed(*command: object) -> tuple[float, float, list[float]]:
    """Wall and processor seconds of a Python process and its children, and its resident MB, a sample each half second."""
    samples: list[float] = []
    with _Clock() as clock, subprocess.Popen([sys.executable, *map(str, command)], stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            samples.append(_resident(process.pid))
            time.sleep(0.5)
    if process.returncode:
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return clock.wall, clock.processor, [sample for sample in samples if sample]


def into_store(file: Path, store: Path) -> tuple[float, float, list[float]]:
    """``torihiki run`` from a file into a store."""
    return timed("-m", "torihiki", "run", file, "--workers", WORKERS, "--out", store, "--quiet")


def _resident(pid: int) -> float:
    """MB of a process, 0 if it is gone."""
    try:
        status = Path(f"/proc/{pid}/status").read_text("utf-8")
    except OSError:
        return 0.0
    match = re.search(r"VmRSS:\s+([0-9]+) kB", status)
    return int(match.group(1)) / 1024 if match else 0.0


class _Clock:
    """Wall seconds of a block, and processor seconds of this process and its children."""

    wall = processor = 0.0

    def __enter__(self) -> _Clock:
        self._began = (time.monotonic(), _spent())
        return self

    def __exit__(self, *error: object) -> None:
        self.wall, self.processor = time.monotonic() - self._began[0], _spent() - self._began[1]


def _spent() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(u.ru_utime + u.ru_stime for u in used)


def measure(number: int, slices: int) -> list[str]:
    """The lines of the table."""
    made = list(articles(number))
    ratios: list[float] = []
    costs: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "in.jsonl"
        for place in range(slices):
            part = made[place * SLICE : (place + 1) * SLICE]
            _write(file, part)
            wall, processor, _ = timed(__file__, "--bare", file)
            run_wall, run_processor, _ = into_store(file, Path(folder) / f"{place}.db")
            ratios.append(wall / run_wall)
            costs.append(processor / run_processor)
            print(f"slice {place + 1}: wall {wall:.1f} / {run_wall:.1f} s, processor {processor:.1f} / {run_processor:.1f} s", flush=True)
        _write(file, made)
        wall, processor, samples = into_store(file, Path(folder) / "all.db")
        megabytes = file.stat().st_size / 1e6
    middle = len(samples) // 2
    early, late = samples[len(samples) // 20 : middle], samples[middle:]
    return [
        f"| {number:,} articles, {megabytes:.0f} MB, in one run | {number / wall:.0f} a second; {processor / number * 1000:.2f} ms of processor time each |",
        *_compared(ratios, costs),
        f"| the parent's resident memory | {statistics.median(early):.0f} MB in the first half, {statistics.median(late):.0f} MB in the second, "
        f"at most {max(samples):.0f} MB |",
    ]


def _compared(ratios: list[float], costs: list[float]) -> list[str]:
    if not ratios:
        return []
    return [
        f"| speed, × the bare extractor's, {len(ratios)} slices of {SLICE:,} | {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f}) |",
        f"| the same by processor time of all processes | {statistics.median(costs):.2f} ({min(costs):.2f} to {max(costs):.2f}) |",
    ]


def _write(file: Path, part: list[tuple[str, str]]) -> None:
    with open(file, "w", encoding="utf-8") as stream:
        for name, text in part:
            stream.write(json.dumps({"id": name, "text": text, "published": DAY.isoformat()}, ensure_ascii=False) + "\n")


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--slices", type=int, default=5)
    parser.add_argument("--bare", type=Path, help=argparse.SUPPRESS)  # what a slice runs
    given = parser.parse_args()
    if given.bare:
        print(bare(given.bare))
        return 0
    print("\n".join(["| | |", "| --- | --- |", *measure(given.articles, given.slices)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
