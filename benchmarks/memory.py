"""Memory over many articles: python benchmarks/memory.py [--articles N] [--limit MB] [--date DATE] [--write].

Resident size of one worker's work from the 1,000th article to the last: short ones, all different, by turns general news and what the corpus's
articles say with other figures and firms, in both languages. It may grow by 5 %. A hundred thousand take some five minutes of CPU.
Exit status 1 if it grows more or is too much. ``--write`` puts the figures into ``benchmarks/RESULTS.md`` and the plot into ``docs/memory.svg``.
"""

from __future__ import annotations

import argparse
import os
import random
import re
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
_KATA, _LATIN = "アイカキサシタテナノハマミラリルロ", "abdeiklmnorstu"


def resident() -> float:
    """Megabytes in memory now; the largest so far where the system does not tell."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def sources() -> Iterator[Article]:
    """Without end: by turns two lines of the corpus's articles, the figures and the invented firms in them changed, and two sentences of general news."""
    draw = random.Random(5)
    given: dict[str, list[str]] = {}
    for lang in ("en", "ja"):
        lines = [line for path in sorted((CORPUS / lang).rglob("*.txt")) for line in path.read_text("utf-8").split("\n") if len(line) > SHORT]
        draw.shuffle(lines)
        given[lang] = lines
    for number in count():
        lang = "ja" if number % 4 < 2 else "en"
        if number % 2:
            text = prose.article(lang, draw, sentences=2)
        else:
            lines = given[lang]
            text = "\n".join(_varied(lines[(number // 2 + i) % len(lines)][:LONG], draw) for i in range(2))
        yield Article(text, id=f"a{number}", lang=lang, published=DAY, published_source="metadata")


def _varied(text: str, draw: random.Random) -> str:
    """Other digits; words in katakana or capitals partly with other letters in their middle, so that readers meet names they have not met."""
    text = re.sub(r"[1-9]", lambda _: draw.choice("123456789"), text)
    if draw.random() < 0.5:
        return text
    return re.sub(r"[A-Z][a-z]{4,}|[ァ-ヴー]{4,}", lambda m: m[0][:2] + "".join(draw.choice(_KATA if m[0] > "z" else _LATIN) for _ in range(2)) + m[0][4:], text)


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
    sizes: list[tuple[float, float]] = []
    early = 0.0
    for number, article in enumerate(islice(sources(), given.articles), 1):
        to_json(extractor.fields(article))
        if number == min(WARM, given.articles):
            early = resident()
        if number % step == 0 or number == WARM:
            sizes.append((number, resident()))
            print(f"{number:,} articles: {sizes[-1][1]:.1f} MB", file=sys.stderr, flush=True)
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
