"""Speed beside the tokenizers alone: python benchmarks/speed.py [--date DATE] [--size MB] [--rounds N] [--write].

Every figure is a ratio to ``fugashi`` (Japanese) or ``spacy.blank("en")`` (English) over the same text in the same run, with the spread
over the rounds; CPU time of one process, warm. Dense text is the corpus's own articles, each with its figures varied; sparse text is
general news without transactions (``prose``). ``--write`` puts the table into ``benchmarks/RESULTS.md``, under ``--date``.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import random
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import prose
import results

from torihiki import Article, Extractor
from torihiki.core.pool import Pool
from torihiki.wire import pack, to_json

HOME = Path(__file__).resolve().parent
CORPUS = HOME.parent / "corpus" / "articles"
DAY = date(2025, 11, 4)


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


def base(lang: str) -> Callable[[str], object]:
    """The tokenizer alone."""
    if lang == "ja":
        import fugashi

        tagger = fugashi.Tagger()
        return lambda text: [tagger.parse(line) for line in text.split("\n")]
    import spacy

    return spacy.blank("en")


def peers(lang: str) -> dict[str, Callable[[str], object]]:
    """Other extractors that are installed."""
    found: dict[str, Callable[[str], object]] = {}
    if lang == "ja" and importlib.util.find_spec("ja_timex"):
        from ja_timex import TimexParser

        found["ja-timex"] = TimexParser().parse
    if lang == "en" and importlib.util.find_spec("quantulum3"):
        from quantulum3 import parser

        found["quantulum3"] = parser.parse
    if importlib.util.find_spec("dateparser"):
        from dateparser.search import search_dates

        found["dateparser"] = lambda text: search_dates(text, languages=[lang])
    return found


def ours(lang: str) -> dict[str, Callable[[str], object]]:
    """The pipeline whole (records as JSON) and up to its stages."""
    extractor = Extractor(lang=lang)
    reader = extractor.reader(lang)
    return {
        "records as JSON": lambda text: to_json(extractor.fields(Article(text, published=DAY, published_source="metadata"))),
        "mentions and deals": lambda text: reader.read(text, DAY),
    }


def seconds(work: Callable[[str], object], articles: Sequence[str]) -> float:
    """CPU seconds over all articles."""
    start = time.process_time()
    for text in articles:
        work(text)
    return time.process_time() - start


def rows(size: int, rounds: int) -> list[str]:
    """Table rows: text, what runs, MB a second, ratio to the tokenizer, spread."""
    table: list[str] = []
    for lang in ("ja", "en"):
        tokenizer = base(lang)
        mine, others = ours(lang), peers(lang)
        for sparse in (False, True):
            articles = texts(lang, sparse, size)
            megabytes = sum(len(t.encode()) for t in articles) / 1e6
            few = articles[: max(len(articles) // 20, 1)]  # the slow ones
            for name, work in (*mine.items(), *others.items()):
                part = articles if name in mine else few
                for text in part:  # warm: what is made on first uses is made
                    work(text)
                    tokenizer(text)
                ratios: list[float] = []
                speeds: list[float] = []
                for _ in range(rounds):
                    floor, own = seconds(tokenizer, part), seconds(work, part)
                    ratios.append(floor / own)
                    speeds.append(megabytes * len(part) / len(articles) / own)
                spread = f"{min(ratios):.3f} to {max(ratios):.3f}"
                kind = "sparse" if sparse else "dense"
                table.append(f"| {lang} {kind} | {name} | {statistics.median(speeds):.3f} | {statistics.median(ratios):.3f} | {spread} |")
                print(table[-1], flush=True)
    return table


def write(table: Sequence[str], notes: Sequence[str], day: str) -> None:
    """Replace the section in RESULTS.md."""
    results.section("Speed", [
        f"`python benchmarks/speed.py`, {day}, beside other work on the same machine. {results.machine()}.", "",
        'CPU time of one process, warm; ratios are to fugashi\'s raw `parse()` (ja) and `spacy.blank("en")` (en) over the same text in the same run.', "",
        "| text | what | MB/s | ratio (median) | spread |", "| --- | --- | --- | --- | --- |", *table, "", *notes,
    ])  # fmt: skip


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
    """Two workers beside one, by the clock, on deal news of both languages: the median of three, and whether the output is the same."""
    made = [Article(t, id=str(i), published=DAY, published_source="metadata") for i, t in enumerate((*texts("ja", False, size), *texts("en", False, size)))]
    ratios = []
    same = True
    for _ in range(3):
        taken: list[float] = []
        sums: list[bytes] = []
        for count in (1, 2):
            extractor = Extractor()
            digest = hashlib.sha256()
            with Pool("torihiki.extractor:serve", extractor.settings, workers=count) as pool:
                answers = (answer if isinstance(answer, bytes) else b"" for answer in pool.map(map(pack, made)))
                digest.update(next(answers))  # they are up
                start = time.perf_counter()
                for answer in answers:
                    digest.update(answer)
                taken.append(time.perf_counter() - start)
            sums.append(digest.digest())
        ratios.append(taken[0] / taken[1])
        same = same and sums[0] == sums[1]
    line = f"- two workers: {statistics.median(ratios):.2f} times one by the clock ({min(ratios):.2f} to {max(ratios):.2f}), output {'the same' if same else 'NOT the same'}"
    print(line, flush=True)
    return [line]


def main() -> int:
    """Measure and print; write if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--date", default="undated")
    parser.add_argument("--size", type=float, default=5.0, help="megabytes of each text")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    table = rows(int(given.size * 1e6), given.rounds)
    notes = [*start_up(), *workers(int(given.size * 5e5))]
    if given.write:
        write(table, notes, given.date)
    return 0


if __name__ == "__main__":
    sys.exit(main())
