"""Memory over many articles: python benchmarks/memory.py [--articles N] [--limit MB]. Exit status 1 if it grows or is too much.

Resident size of one process that reads the corpus's articles again and again, at the 1,000th article and at the last; it may grow by 5 %.
"""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from itertools import cycle, islice
from pathlib import Path

from torihiki import Article, Extractor

CORPUS = Path(__file__).resolve().parent.parent / "corpus" / "articles"
WARM, GROWTH = 1_000, 1.05


def resident() -> float:
    """Megabytes in memory now; the largest so far where the system does not tell."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def main() -> int:
    """Print the two figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--limit", type=float, default=350.0)
    given = parser.parse_args()
    sources = [
        Article(path.read_text("utf-8"), id=str(path), lang=path.relative_to(CORPUS).parts[0], published=date(2025, 11, 4),
                published_source="metadata")
        for path in sorted(CORPUS.rglob("*.txt"))
    ]  # fmt: skip
    extractor = Extractor()
    early = 0.0
    for number, article in enumerate(islice(cycle(sources), given.articles), 1):
        extractor(article).model_dump_json()
        if number == min(WARM, given.articles):
            early = resident()
    late = resident()
    print(f"{early:.1f} MB after {min(WARM, given.articles):,} articles, {late:.1f} MB after {given.articles:,}")
    return int(late > early * GROWTH or late > given.limit)


if __name__ == "__main__":
    sys.exit(main())
