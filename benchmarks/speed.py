"""Speed beside the tokenizers alone: python benchmarks/speed.py [--date DATE] [--size MB] [--rounds N] [--write].

Every figure is a ratio to ``fugashi`` (Japanese) or ``spacy.blank("en")`` (English) over the same text in the same run, with the spread
over the rounds; CPU time of one process, warm. Dense text is the corpus's own articles, each with its figures varied; sparse text is
general news without transactions (``prose``). ``--write`` puts the table into ``benchmarks/RESULTS.md``, under ``--date``.
"""

from __future__ import annotations

import argparse
import importlib.util
import platform
import random
import re
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import prose

from torihiki import Article, Extractor

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
        "records as JSON": lambda text: extractor(Article(text, published=DAY, published_source="metadata")).model_dump_json(),
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
                for text in part[:5]:
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


def machine() -> str:
    """Processor, Python and the versions that the figures depend on."""
    found = []
    for package in ("torihiki", "fugashi", "unidic-lite", "spacy", "pydantic", "ahocorasick_rs", "ja-timex", "quantulum3", "dateparser"):
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    model = next((line.partition(":")[2].strip() for line in _cpu() if line.startswith("model name")), platform.processor())
    return f"{model}, one core; Python {platform.python_version()}; {', '.join(found)}"


def _cpu() -> list[str]:
    path = Path("/proc/cpuinfo")
    return path.read_text("utf-8").splitlines() if path.exists() else []


def write(table: Sequence[str], day: str) -> None:
    """Replace the section in RESULTS.md."""
    path = HOME / "RESULTS.md"
    old = path.read_text("utf-8") if path.exists() else "# Results\n"
    head = "## Speed\n"
    body = "\n".join(
        (head, f"{day}. {machine()}.", "", "Ratios are to fugashi's raw `parse()` (ja) and `spacy.blank(\"en\")` (en).", "",
         "| text | what | MB/s | ratio (median) | spread |", "| --- | --- | --- | --- | --- |", *table, "")
    )  # fmt: skip
    before, _, rest = old.partition(head)
    _, mark, after = rest.partition("\n## ")
    path.write_text(before.rstrip("\n") + "\n\n" + body + (mark + after if mark else ""), "utf-8")


def main() -> int:
    """Measure and print; write if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--date", default="undated")
    parser.add_argument("--size", type=float, default=5.0, help="megabytes of each text")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    table = rows(int(given.size * 1e6), given.rounds)
    if given.write:
        write(table, given.date)
    return 0


if __name__ == "__main__":
    sys.exit(main())
