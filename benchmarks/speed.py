"""Speed beside the tokenizers alone, and beside other extractors: python benchmarks/speed.py [--date DATE] [--size MB] [--peers MB] [--write].

Every figure is a ratio to ``fugashi`` (Japanese) or ``spacy.blank("en")`` (English) over the same articles in the same run: the median of
so many slices of the text, with the least and the most. CPU time of one process, warm. Dense text is the corpus's own articles, each with its figures
varied; sparse text is general news without transactions (``prose``). The other extractors read less, for they are slow:
``pip install '.[bench]'`` brings them. ``--write`` puts the tables into ``benchmarks/RESULTS.md`` and the plot into ``docs/speed.svg``.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import prose
import results
from peers import PEERS, Work, base, peers
from stages import STAGES, stages

from torihiki import Article, Extractor
from torihiki.core.pool import Pool
from torihiki.wire import pack, to_json

HOME = Path(__file__).resolve().parent
CORPUS = HOME.parent / "corpus" / "articles"
DAY = date(2025, 11, 4)
SLICES, FEWER = 10, 4  # of the text for us, and for the others
WARM = 200_000  # bytes read before anything is measured
FLOOR = 0.1  # seconds: the tokenizer reads a slice as often as it takes to measure that
OURS = "records as JSON"


class Figure(NamedTuple):
    """What one reader does on one text."""

    text: str
    reader: str
    speeds: tuple[float, ...]  # megabytes a second, one for each slice
    ratios: tuple[float, ...]  # to the tokenizer's

    def row(self) -> str:
        """As a row of the table."""
        middle = statistics.median(self.ratios)
        digits = 2 if middle >= 0.1 else 4
        spread = f"{min(self.ratios):.{digits}f} to {max(self.ratios):.{digits}f}"
        return f"| {self.text} | {self.reader} | {statistics.median(self.speeds):.{digits}f} | {middle:.{digits}f} | {spread} |"


def texts(lang: str, sparse: bool, size: int) -> list[str]:
    """Articles of about ``size`` bytes in all, the same every time."""
    draw = random.Random(7)
    made: list[str] = []
    held = 0
    sources = sorted(p.read_text("utf-8") for p in (CORPUS / lang).rglob("*.txt"))
    while held < size:
        if sparse:
            text = prose.article(lang, draw)
        else:
            text = re.sub(r"[1-9]", lambda _: draw.choice("123456789"), sources[len(made) % len(sources)])
        made.append(text)
        held += len(text.encode())
    return made


def slices(articles: Sequence[str], number: int) -> list[Sequence[str]]:
    """The articles in so many parts of neighbours."""
    edges = [round(len(articles) * i / number) for i in range(number + 1)]
    return [articles[a:b] for a, b in pairwise(edges) if a < b]


def ours(lang: str) -> Work:
    """What ``torihiki run`` does with an article that it has read."""
    extractor = Extractor(lang=lang)
    return lambda text: to_json(extractor.fields(Article(text, published=DAY, published_source="metadata")))


def seconds(work: Work, articles: Sequence[str], least: float = 0.0) -> float:
    """CPU seconds over all articles; over several passes if one is over before ``least``."""
    start, passes = time.process_time(), 0
    while True:
        for text in articles:
            work(text)
        passes += 1
        taken = time.process_time() - start
        if taken >= least:
            return taken / passes


def beside(text: str, reader: str, work: Work, tokenizer: Work, parts: Sequence[Sequence[str]]) -> Figure:
    """One reader and the tokenizer, by turns, slice by slice."""
    speeds, ratios = [], []
    for part in parts:
        floor, own = seconds(tokenizer, part, FLOOR), seconds(work, part)
        speeds.append(sum(len(t.encode()) for t in part) / 1e6 / own)
        ratios.append(floor / own)
    return Figure(text, reader, tuple(speeds), tuple(ratios))


def figures(size: int, little: int) -> tuple[list[Figure], list[str]]:
    """All readers on all texts, and rows for our stages.

    Args:
        size: bytes of text for us.
        little: for the others.
    """
    found: list[Figure] = []
    spent: list[str] = []
    for lang in ("ja", "en"):
        tokenizer, mine, others = base(lang), ours(lang), peers(lang)
        for name in PEERS[lang]:
            if name not in others:
                print(f"{name} is not installed", file=sys.stderr)
        for sparse in (False, True):
            kind = f"{lang} {'general news' if sparse else 'deal news'}"
            articles, few = texts(lang, sparse, size), texts(lang, sparse, little)
            for text in texts(lang, sparse, min(size, WARM)):
                mine(text)
                tokenizer(text)
            found.append(beside(kind, OURS, mine, tokenizer, slices(articles, SLICES)))
            print(found[-1].row(), flush=True)
            for name, work in others.items():
                seconds(work, few[:2])
                found.append(beside(kind, name, work, tokenizer, slices(few, FEWER)))
                print(found[-1].row(), flush=True)
            account = stages(lang, texts(lang, sparse, min(size, 2 * WARM)), DAY)
            whole = sum(account.values())
            spent.append(f"| {kind} | {' | '.join(f'{100 * account[stage] / whole:.0f} %' for stage in STAGES)} |")
            print(spent[-1], flush=True)
    return found, spent


def write(found: Sequence[Figure], spent: Sequence[str], notes: Sequence[str], day: str) -> None:
    """Replace the section in RESULTS.md and the plot."""
    results.section("Speed", [
        f"`python benchmarks/speed.py`, {day}, beside other work on the same machine. {results.machine()}.", "",
        "CPU time of one process, warm; ratios are to fugashi's raw `parse()` (ja) and `spacy.blank(\"en\")` (en) over the same articles in the same run",
        "(`docs/speed.svg`). The other extractors find less: ja-timex and dateparser dates, quantulum3 quantities, GiNZA entities.", "",
        "| text | what | MB/s | ratio (median) | spread |", "| --- | --- | --- | --- | --- |", *(f.row() for f in found), "",
        "Where our time goes:", "", f"| text | {' | '.join(STAGES)} |", f"| --- |{' --- |' * len(STAGES)}", *spent, "", *notes,
    ])  # fmt: skip
    results.bars("speed", "Speed beside the tokenizer alone (= 1)", [(f"{f.text}: {f.reader}", f.ratios, f.reader == OURS) for f in found])


def start_up() -> list[str]:
    """What a fresh process takes: CPU seconds, the least of five."""
    code = "from torihiki import extract; extract('OpenAI signed a $38 billion deal with AWS.', lang='en')"
    found = []
    for what, command in (
        ("`import torihiki`", ["-c", "import torihiki"]),
        ("`torihiki --help`", ["-m", "torihiki", "--help"]),
        ("first record of one article", ["-c", code]),
    ):
        taken = []
        for _ in range(5):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        found.append(f"- {what}: {min(taken):.2f} s of CPU, the interpreter's start in it")
        print(found[-1], flush=True)
    return found


def workers(size: int) -> list[str]:
    """Two workers beside one, on deal news of both languages: by the clock, and what CPU time allows; whether the output is the same.

    A core for each worker and nothing else on the machine: else the clock says little. What the parent does for an article runs beside the
    workers, so two cores can give twice the workers' part of all CPU time at most.
    """
    made = [
        Article(t, id=str(i), published=DAY, published_source="metadata")
        for i, t in enumerate((*texts("ja", False, size), *texts("en", False, size)))
    ]
    ratios, bounds = [], []
    same = True
    for _ in range(3):
        taken: list[float] = []
        sums: list[bytes] = []
        working = parent = 0.0
        for count in (1, 2):
            digest, before, began = hashlib.sha256(), resource.getrusage(resource.RUSAGE_CHILDREN), time.process_time()
            with Pool("torihiki.extractor:serve", Extractor().settings, workers=count) as pool:
                answers = (answer if isinstance(answer, bytes) else b"" for answer in pool.map(map(pack, made)))
                digest.update(next(answers))  # they are up
                start = time.perf_counter()
                for answer in answers:
                    digest.update(answer)
                taken.append(time.perf_counter() - start)
            after, parent = resource.getrusage(resource.RUSAGE_CHILDREN), time.process_time() - began
            working = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            sums.append(digest.digest())
        ratios.append(taken[0] / taken[1])
        bounds.append(2 * working / (working + parent))
        same = same and sums[0] == sums[1]
    line = (
        f"- two workers: {statistics.median(ratios):.2f} times one by the clock ({min(ratios):.2f} to {max(ratios):.2f}), by CPU time at most "
        f"{statistics.median(bounds):.3f} times; output {'the same' if same else 'NOT the same'}"
    )
    print(line, flush=True)
    return [line]


def main() -> int:
    """Measure and print; write if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--date", default="undated")
    parser.add_argument("--size", type=float, default=5.0, help="megabytes of each text")
    parser.add_argument("--peers", type=float, default=0.2, help="megabytes of each text that the others read")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    found, spent = figures(int(given.size * 1e6), int(given.peers * 1e6))
    notes = [*start_up(), *workers(int(given.size * 2e5))]
    if given.write:
        write(found, spent, notes, given.date)
    return 0


if __name__ == "__main__":
    sys.exit(main())
