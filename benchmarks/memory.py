"""Memory over many articles: python benchmarks/memory.py [--articles N] [--limit MB] [--date DATE] [--write].

Resident size of one process that reads the corpus's articles and general news, at the 1,000th article and at the last; it may grow by 5 %.
Exit status 1 if it grows more or is too much. ``--write`` puts the figures into ``benchmarks/RESULTS.md`` and the plot into ``docs/memory.svg``.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from collections.abc import Iterator
from datetime import date
from itertools import cycle, islice
from pathlib import Path

import prose
import results

from torihiki import Article, Extractor

CORPUS = Path(__file__).resolve().parent.parent / "corpus" / "articles"
DAY = date(2025, 11, 4)
WARM, GROWTH = 1_000, 1.05


def resident() -> float:
    """Megabytes in memory now; the largest so far where the system does not tell."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def sources() -> Iterator[Article]:
    """Without end: the corpus's articles over and over, each followed by a new one of general news."""
    draw = random.Random(5)
    given = [(path.read_text("utf-8"), path.relative_to(CORPUS).parts[0]) for path in sorted(CORPUS.rglob("*.txt"))]
    for number, (text, lang) in enumerate(cycle(given)):
        yield Article(text, id=f"a{number}", lang=lang, published=DAY, published_source="metadata")
        yield Article(prose.article(lang, draw), id=f"b{number}", lang=lang, published=DAY, published_source="metadata")


def main() -> int:
    """Print the two figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--limit", type=float, default=350.0)
    parser.add_argument("--date", default="undated")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    extractor = Extractor()
    step = max(given.articles // 20, 1)
    sizes: list[tuple[float, float]] = []
    early = 0.0
    for number, article in enumerate(islice(sources(), given.articles), 1):
        extractor(article).model_dump_json()
        if number == min(WARM, given.articles):
            early = resident()
        if number % step == 0 or number == WARM:
            sizes.append((number, resident()))
    late = resident()
    line = f"{early:.1f} MB after {min(WARM, given.articles):,} articles, {late:.1f} MB after {given.articles:,}"
    print(line)
    if given.write:
        results.section("Memory", [
            f"`python benchmarks/memory.py --articles {given.articles}`, {given.date}: one process resident, both languages loaded: {line} (`docs/memory.svg`).",
        ])  # fmt: skip
        results.plot("memory", "Resident memory of one worker", ("articles read", "MB"), {"both languages": sizes}, logarithmic=False)
    return int(late > early * GROWTH or late > given.limit)


if __name__ == "__main__":
    sys.exit(main())
