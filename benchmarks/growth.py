"""How time grows with the length of a text: python benchmarks/growth.py [--full] [--date DATE] [--write].

Two questions. General news in one article of 1,000 characters to 10,000,000 (without ``--full``: 100,000), and deal news to 1,000,000: seconds a
megabyte may differ by half, from 10,000 characters on: the shorter pay for what every article costs by itself.
Hostile strings of 1,000,000 characters (without: 100,000), one unit again and again on one line: each at most three times the seconds that
so many characters of the corpus's articles take, and at most three times as much a character as an eighth of it. CPU time; exit status 1 if one of these does not
hold. An article that is refused (``article.too-many-mentions``) has cost what it cost. ``--write`` puts the tables into ``benchmarks/RESULTS.md``
and the plot into ``docs/growth.svg``.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from datetime import date
from itertools import product
from pathlib import Path

import prose
import results

from torihiki import Article, Extractor
from torihiki.errors import ArticleError
from torihiki.wire import to_json

CORPUS = Path(__file__).resolve().parent.parent / "corpus" / "articles"
DAY = date(2025, 11, 4)
EVEN, WORST, STEADY = 1.5, 3.0, 3.0  # what grows with its square would be eight times as slow a character
FLOOR = 0.05  # seconds: below this a ratio measures noise
FACTOR = 8
DEALS = 1_000_000  # characters of deal news in one article: ten times as many of general news cost as much
UNITS = {
    "ja": (
        "1", "(", ")", "$", "円", "億", "1億", "1,", "年", "a", "数", "〜", "-", "1-", "ア", "%", "。", "、", " ", "約", "最大", "GPU", "¥1", "第", "同",
        "同社", "1月", "1年", "契約", "社", "「", "300億円から", "1月から", "10億円", "ばかりの",
    ),
    "en": (
        "1", "(", ")", "$", "$1", "1,", "1 ", "a", "A ", "-", "1-", "%", "'", ".", ", ", " ", "about ", "up to ", "at least ", "GPU ", "¥1", "Nov. ", "the ",
        "one ", "1 billion ", "$3 to ", "between $1 and ", "from January to ", "1 January ", "deal ", "the company ", "Inc. ", "Xy ",
    ),
}  # fmt: skip


def seconds(extractor: Extractor, lang: str, text: str, rounds: int = 1) -> tuple[float, bool]:
    """CPU seconds for one record as JSON, the least of some rounds, and whether the article was refused."""
    best, refused = float("inf"), False
    for _ in range(rounds):
        start = time.process_time()
        try:
            to_json(extractor.fields(Article(text, lang=lang, published=DAY, published_source="metadata")))
        except ArticleError:
            refused = True
        best = min(best, time.process_time() - start)
    return best, refused


def news(lang: str, size: int) -> str:
    """So many characters of general news."""
    draw = random.Random(11)
    parts: list[str] = []
    held = 0
    while held < size:
        parts.append(prose.article(lang, draw))
        held += len(parts[-1])
    return "".join(parts)[:size]


def deals(lang: str, size: int) -> str:
    """So many characters of the corpus's articles, their figures and names varied."""
    draw = random.Random(7)
    sources = [path.read_text("utf-8") for path in sorted((CORPUS / lang).rglob("*.txt"))]
    parts: list[str] = []
    while sum(map(len, parts)) < size:
        parts += [prose.varied(text, draw) for text in sources]
    return "\n\n".join(parts)[:size]


def lengths(extractor: Extractor, longest: int) -> tuple[list[str], dict[str, list[tuple[float, float]]], bool]:
    """Seconds a megabyte by the length of one article: rows, the points of the plot, and whether it is even."""
    rows, points, even = [], {}, True
    for lang, kind in product(UNITS, (news, deals)):
        name = f"{lang} {'general' if kind is news else 'deal'} news"
        most = longest if kind is news else min(longest, DEALS)
        whole = kind(lang, most)
        sizes = [10**power for power in range(3, 8) if 10**power <= most]
        pace: list[float] = []
        for size in sizes:
            many = max(30_000 // size, 1)  # a short one alone is over too soon to be measured
            texts = [whole[at * size : (at + 1) * size] for at in range(many)]
            taken = min(sum(seconds(extractor, lang, text)[0] for text in texts) for _ in range(3 if size < 10**6 else 1))
            pace.append(taken / (sum(len(t.encode()) for t in texts) / 1e6))
            rows.append(f"| {name} | {size:,} | {pace[-1]:.2f} |")
            print(rows[-1], flush=True)
        points[name] = list(zip(map(float, sizes), pace, strict=True))
        even = even and max(pace[1:]) <= EVEN * pace[1]  # the shortest pay for what an article costs by itself
    return rows, points, even


def hostile(extractor: Extractor, size: int) -> tuple[list[str], list[str]]:
    """Rows, the costliest first, and the faults among them."""
    rows: list[tuple[float, str, str]] = []
    for lang, units in UNITS.items():
        ordinary, general = (seconds(extractor, lang, kind(lang, 100_000))[0] * size / 100_000 for kind in (deals, news))
        for unit in units:
            short, _ = seconds(extractor, lang, (unit * size)[: size // FACTOR], rounds=2)
            long, refused = seconds(extractor, lang, (unit * size)[:size])
            cost, grown = long / max(ordinary, FLOOR), long / max(FACTOR * short, FLOOR)
            fault = cost > WORST or (grown > STEADY and not refused)
            row = f"| {lang} | `{unit}` | {long:.2f}{' (refused)' if refused else ''} | {cost:.2f} | {long / max(general, FLOOR):.2f} | {grown:.2f} |"
            rows.append((cost, row, row if fault else ""))
            print(row, "too slow" if fault else "", flush=True)
    rows.sort(reverse=True)
    return [row for _, row, _ in rows], [fault for _, _, fault in rows if fault]


def main() -> int:
    """Print the rows; write them if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--date", default="undated")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    extractor = Extractor()
    for lang in UNITS:
        for at in range(40):  # what is made on first uses is no growth
            seconds(extractor, lang, news(lang, 60_000)[at * 1500 : (at + 1) * 1500])
    rows, points, even = lengths(extractor, 10_000_000 if given.full else 100_000)
    size = 1_000_000 if given.full else 100_000
    costs, faults = hostile(extractor, size)
    if given.write:
        results.section("Growth", [
            f"`python benchmarks/growth.py{' --full' if given.full else ''}`, {given.date}, beside other work on the same machine. {results.machine()}.", "",
            "One article, by its length (`docs/growth.svg`):", "", "| text | characters | s a MB |", "| --- | --- | --- |", *rows, "",
            f"One unit again and again, {size:,} characters on one line; times the seconds of so much deal news and of general news, and",
            "times eight times the seconds of an eighth. The costliest twelve:", "",
            "| text | unit | s | × deal news | × general news | × 8 eighths |", "| --- | --- | --- | --- | --- | --- |", *costs[:12],
        ])  # fmt: skip
        results.plot("growth", "Seconds a megabyte of one article", ("characters in the article", "CPU s a MB"), points, logarithmic=True)
    for fault in faults:
        print("grows too fast:", fault)
    return int(bool(faults) or not even)


if __name__ == "__main__":
    sys.exit(main())
