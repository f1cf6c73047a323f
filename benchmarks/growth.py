"""How time grows with hostile input: python benchmarks/growth.py [--full]. Exit status 1 if a shape grows faster than its length.

Each shape is read at two sizes, one eight times the other; CPU time may grow twelvefold. With --full the larger size is 100,000 characters.
"""

from __future__ import annotations

import sys
import time
from datetime import date

from torihiki import Extractor

SMALL, FACTOR, WORST = 1_000, 8, 12.0
FLOOR = 0.02  # seconds: below this a ratio measures noise

SHAPES = {
    "ja": [
        "1",
        "(",
        "$",
        "円",
        "億",
        "1億",
        "1,",
        "年",
        "a",
        "\n",
        "数",
        "〜",
        "-",
        "1-",
        "ア",
        "%",
        "。",
        "約",
        "GPU",
        "¥1",
        "第",
        "同",
        "1月",
        "契約",
        "社",
    ],
    "en": [
        "1",
        "(",
        "$",
        "$1",
        "1,",
        "a",
        "A ",
        "\n",
        "-",
        "1-",
        "%",
        "'",
        ".",
        "about ",
        "GPU ",
        "¥1",
        "Nov. ",
        "the ",
        "1 billion ",
        "deal ",
        "Inc. ",
    ],
}


def seconds(extractor: Extractor, lang: str, text: str) -> float:
    """CPU seconds for one reading, the better of two."""
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        extractor.reader(lang).read(text, date(2025, 11, 4))
        best = min(best, time.process_time() - start)
    return best


def main() -> int:
    """Print a row a shape, the worst last."""
    small = 100_000 // FACTOR if "--full" in sys.argv[1:] else SMALL
    extractor = Extractor()
    rows = []
    for lang, units in SHAPES.items():
        for unit in units:
            short = seconds(extractor, lang, unit * (small // len(unit)))
            long = seconds(extractor, lang, unit * (small * FACTOR // len(unit)))
            rows.append((long / max(short, FLOOR / FACTOR), long, lang, unit))
    rows.sort(key=lambda row: row[1])
    bad = 0
    for ratio, long, lang, unit in rows:
        fault = long > FLOOR and ratio > WORST
        bad += fault
        mark = "  grows too fast" if fault else ""
        print(f"{lang} {unit!r:14} {small * FACTOR:,} characters: {long:7.3f} s, {ratio:5.1f} times the time of an eighth{mark}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
