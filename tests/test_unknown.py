"""Deals between companies that no table knows are found almost as well: names are read from their form and place."""

from __future__ import annotations

import re
import subprocess
import sys

from corpus import LANGUAGES, ROOT

LOST = 0.15  # F1 over deals


def test_deals_without_parties() -> None:
    """The corpus again, with every company that it mentions taken out of the table."""
    done = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "quality.py", "--without-parties"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    rows = re.search(r"without the ([0-9]+) rows", done.stdout)
    assert rows and int(rows[1]) > 50
    for lang in LANGUAGES:
        line = re.search(rf"deal/{lang} +([0-9.]+) +([0-9.]+)", done.stdout[rows.start() :])
        assert line and float(line[1]) - float(line[2]) <= LOST
