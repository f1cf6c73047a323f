"""Time and memory of merging: synthetic records in growing numbers, one process each, and the fitted growth.

    python benchmarks/merge.py [--sizes 10000 100000 1000000]

Each deal is reported by three articles on average (some with a rounded amount, some in a later state); names follow a skewed
distribution, so that a few pairs of parties have thousands of reports. Figures go to stdout as a Markdown table.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import resource
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator
from typing import Any

TYPES = (
    ("cloud", "customer", "provider"),
    ("acquisition", "acquirer", "target"),
    ("investment", "investor", "investee"),
    ("supply", "customer", "provider"),
)


def records(count: int, seed: int = 7) -> Iterator[dict[str, Any]]:
    """``count`` records of one deal each; the same every time."""
    rng = random.Random(seed)
    names = max(count // 20, 50)
    held: deque[dict[str, Any]] = deque(maxlen=2000)
    for n in range(count):
        if held and rng.random() < 0.66:
            deal = dict(held[rng.randrange(len(held))])
            if rng.random() < 0.2:
                deal["status"] = "completed"
        else:
            kind, payer, payee = rng.choice(TYPES)
            one, two = (_name(int(names * rng.random() ** 3)) for _ in range(2))
            low = str(rng.randint(1, 900) * 10_000_000)
            deal = {
                "id": "d1", "type": kind, "status": "agreed", "parties": [{"name": one, "role": payer}, {"name": two, "role": payee}],
                "amount": {"currency": "USD", "low": low, "high": low, "modifier": None}, "duration": None, "chips": [], "capacity": [],
                "dates": [], "terms": [], "confidence": 0.7,
            }  # fmt: skip
            held.append(deal)
        day = f"20{20 + n % 6:02d}-{1 + n % 12:02d}-{1 + n % 28:02d}"
        yield {"article": {"id": f"a{n:07d}", "published": day, "sha256": f"{n:064x}"}, "deals": [deal]}


def _name(number: int) -> str:
    """A pronounceable name, another for each number."""
    syllables = ("kan", "rop", "mit", "ten", "sol", "vak", "dur", "lix", "pom", "nem", "bast", "zir", "hult", "bram", "fent", "gosk")
    return "".join(syllables[number >> shift & 15] for shift in (0, 4, 8, 12, 16)).title()


def measure(count: int) -> None:
    """Merge ``count`` records in this process and print seconds, CPU seconds, peak memory and the number of deals."""
    from torihiki.merging import merge

    start, cpu = time.perf_counter(), time.process_time()
    deals = sum(1 for _ in merge(records(count)))
    wall, used = time.perf_counter() - start, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"records": count, "deals": deals, "wall": wall, "cpu": used, "peak_mib": peak}))


def main() -> None:
    """Run all sizes, each in a fresh process, and fit time ~ records^k."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        measure(args.one)
        return
    rows = []
    print("| records | merged deals | wall s | CPU s | peak MiB |\n| --- | --- | --- | --- | --- |")
    for size in args.sizes:
        done = subprocess.run([sys.executable, __file__, "--one", str(size)], check=True, capture_output=True, text=True)
        row = json.loads(done.stdout)
        rows.append(row)
        print(f"| {row['records']:,} | {row['deals']:,} | {row['wall']:.1f} | {row['cpu']:.1f} | {row['peak_mib']:.0f} |", flush=True)
    if len(rows) > 1:
        first, last = rows[0], rows[-1]
        power = math.log(last["cpu"] / first["cpu"]) / math.log(last["records"] / first["records"])
        print(f"\ntime grows with records^{power:.2f}")


if __name__ == "__main__":
    main()
