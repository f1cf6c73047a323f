"""Memory over many articles: python benchmarks/memory.py [--articles N] [--limit MB] [--date DATE] [--write].

What one worker has of its own in memory, from the 1,000th article to the last: short ones, all different, by turns general news and what the corpus's
articles say with other figures and firms, in both languages. It may grow by 5 %. Beside it lie pages of UniDic's files, more with every new word, which
all workers share and the system takes back when it needs them; with them, too, it stays below the limit. A hundred thousand take some five minutes of CPU.
Exit status 1 if it grows more or is too much. ``--write`` puts the figures into ``benchmarks/RESULTS.md`` and the plot into ``docs/memory.svg``.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from collections.abc import Iterator
from datetime import date
from itertools import count, islice
from pathlib import Path

import prose
import results

from torihiki import Article, Extractor
from torihiki.wire import to_json

CORPUS = Path(__file__).resolve().parent.parent / "corpus" / "articles"
DAY = date(2025, 11, 4)
WARM, GROWTH = 1_000, 1.05
SHORT, LONG = 40, 240  # characters of a line of an article that is taken


def resident() -> tuple[float, float]:
    """Megabytes in memory now, its own and with what lies in files; twice the largest so far where the system does not tell."""
    status = Path("/proc/self/statm")
    if status.exists():
        whole, files = (int(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6 for pages in status.read_text("ascii").split()[1:3])
        return whole - files, whole
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    return most, most


def sources() -> Iterator[Article]:
    """Without end: by turns two lines of the corpus's articles, the figures and the invented firms in them changed, and two sentences of general news."""
    draw = random.Random(5)
    given: dict[str, list[str]] = {}
    for lang in ("en", "ja"):
        lines = [
            line for path in sorted((CORPUS / lang).rglob("*.txt")) for line in path.read_text("utf-8").split("\n") if len(line) > SHORT
        ]
        draw.shuffle(lines)
        given[lang] = lines
    for number in count():
        lang = "ja" if number % 4 < 2 else "en"
        if number % 2:
            text = prose.article(lang, draw, sentences=2)
        else:
            lines = given[lang]
            text = "\n".join(prose.varied(lines[(number // 2 + i) % len(lines)][:LONG], draw) for i in range(2))
        yield Article(text, id=f"a{number}", lang=lang, published=DAY, published_source="metadata")


def main() -> int:
    """Print the two figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--limit", type=float, default=350.0)
    parser.add_argument("--date", default="undated")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    extractor = Extractor()
    step = max(given.articles // 20, 1)
    sizes: dict[int, tuple[float, float]] = {}
    for number, article in enumerate(islice(sources(), given.articles), 1):
        to_json(extractor.fields(article))
        if number % step == 0 or number in {WARM, given.articles}:
            sizes[number] = resident()
            print(
                f"{number:,} articles: {sizes[number][0]:.1f} MB, with UniDic's pages {sizes[number][1]:.1f} MB",
                file=sys.stderr,
                flush=True,
            )
    early, late = sizes[min(WARM, given.articles)], sizes[given.articles]
    line = (
        f"{early[0]:.1f} MB after {min(WARM, given.articles):,} articles, {late[0]:.1f} MB after {given.articles:,} ({100 * (late[0] / early[0] - 1):+.1f} %); "
        f"with the pages of UniDic and of libraries, which all workers share, {early[1]:.1f} and {late[1]:.1f} MB"
    )
    print(line)
    if given.write:
        results.section("Memory", [
            f"`python benchmarks/memory.py --articles {given.articles}`, {given.date}: one process with both languages loaded: {line} (`docs/memory.svg`).",
        ])  # fmt: skip
        lines = {
            name: [(float(n), both[i]) for n, both in sorted(sizes.items())] for i, name in enumerate(("its own", "with shared pages"))
        }
        results.plot("memory", "Resident memory of one worker", ("articles read", "MB"), lines, logarithmic=False)
    return int(late[0] > early[0] * GROWTH or late[1] > given.limit)


if __name__ == "__main__":
    sys.exit(main())
