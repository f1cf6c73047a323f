"""What a person sees of a run, on stderr: a counter while it goes on, a summary at its end."""

from __future__ import annotations

import sys
import time
from collections import Counter
from decimal import Decimal
from typing import Any

from torihiki.batch.runner import Done, Failed

__all__ = ["Progress", "Summary"]

_LANGUAGES = {"ja": "Japanese", "en": "English"}
_TYPES = ("amount", "duration", "date", "chip", "quantity")
LARGEST = 5


class Summary:
    """Counts of a run."""

    def __init__(self) -> None:
        self.articles: Counter[str] = Counter()
        self.mentions: dict[str, Counter[str]] = {}
        self.deals = 0
        self.chars = 0
        self.failures: list[Failed] = []
        self._priced: dict[str, list[tuple[Decimal, str]]] = {}

    def add(self, outcome: Done | Failed) -> None:
        """Count one outcome."""
        if isinstance(outcome, Failed):
            self.failures.append(outcome)
            return
        facts = outcome.facts
        self.articles[facts["lang"]] += 1
        self.chars += facts["chars"]
        self.mentions.setdefault(facts["lang"], Counter()).update(facts["types"])
        self.deals += len(facts["deals"])
        for deal in facts["deals"]:
            if deal["high"] is not None:
                best = self._priced.setdefault(deal["currency"] or "?", [])
                best.append((Decimal(deal["high"]), _deal_line(deal, outcome.id)))
                best.sort(key=lambda entry: entry[0], reverse=True)
                del best[LARGEST:]

    def lines(self) -> list[str]:
        """The summary, a line each."""
        total = sum(self.articles.values())
        by_language = ", ".join(f"{count:,} {_LANGUAGES[code]}" for code, count in sorted(self.articles.items()))
        lines = ["", f"{_count(total, 'article')} ({by_language}), {self.chars:,} characters" if total else "no article was read"]
        if total:
            lines.append("  " + "mentions".ljust(12) + "".join(kind.rjust(10) for kind in _TYPES))
            for code, counts in sorted(self.mentions.items()):
                lines.append("  " + _LANGUAGES[code].ljust(12) + "".join(f"{counts[kind]:,}".rjust(10) for kind in _TYPES))
            lines.append(_count(self.deals, "deal") + (", the largest:" if self._priced else ""))
            for currency in sorted(self._priced):
                lines += [f"  {currency} {_short(high):>8}  {text}" for high, text in self._priced[currency]]
        if self.failures:
            lines.append(f"{_count(len(self.failures), 'input')} failed, named above")
        return lines


def _deal_line(deal: dict[str, Any], article: str) -> str:
    return f"{deal['type']}, {deal['status']}: {', '.join(deal['parties'])}  ({article})"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _short(number: Decimal) -> str:
    """38000000000 is 38 bn."""
    for power, word in ((12, "tn"), (9, "bn"), (6, "m")):
        if number >= 10**power:
            text = f"{number / 10**power:.3f}".rstrip("0").rstrip(".")
            return f"{text} {word}"
    return f"{number:,f}"


class Progress:
    """A counter on a terminal; in a log only errors and the summary."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._live = sys.stderr.isatty() and not quiet
        self._shown = False
        self._next = 0.0

    def tick(self, summary: Summary) -> None:
        """Show the state, at most five times a second."""
        if not self._live or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + 0.2
        sys.stderr.write(f"\r{sum(summary.articles.values()):,} articles, {summary.deals:,} deals, {len(summary.failures):,} failed")
        sys.stderr.flush()
        self._shown = True

    def line(self, text: str) -> None:
        """A message of its own line."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            self._shown = False
        sys.stdout.flush()
        sys.stderr.write(text.replace("\n", " ") + "\n")

    def end(self, summary: Summary) -> None:
        """The summary, unless all is to be quiet."""
        if not self._quiet:
            for text in summary.lines():
                if text:
                    self.line(text)
                else:
                    sys.stderr.write("\r\x1b[K" if self._shown else "")
