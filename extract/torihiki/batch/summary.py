"""What a run brought, counted: for people as lines, for programs as JSON. The same records give the same summary."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any

from torihiki.batch.figures import count, short
from torihiki.batch.outcome import Failed, Outcome, Skipped

__all__ = ["LARGEST", "Summary"]

LARGEST = 10  # deals of a currency that are named
FIRST = 1000  # failures that the JSON names; a store has all of them

_LANGUAGES = {"ja": "Japanese", "en": "English"}
_TYPES = ("amount", "duration", "date", "chip", "quantity")


class Summary:
    """Counts of a run.

    Attributes:
        articles: done in this run, by language; characters: of their texts; warnings: of their records; mentions: by language and type; deals: by type.
        failed: those of this run, by code; skipped: what a store has already; known_failures: what failed in an earlier run and
            was not tried again.
    """

    def __init__(self) -> None:
        self.articles: Counter[str] = Counter()
        self.characters = 0
        self.warnings = 0
        self.mentions: dict[str, Counter[str]] = {}
        self.deals: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()
        self.skipped = 0
        self.known_failures = 0
        self._failures: list[dict[str, str]] = []
        self._largest: dict[str, list[tuple[Decimal, dict[str, Any]]]] = {}

    @property
    def done(self) -> int:
        """Articles that gave a record."""
        return sum(self.articles.values())

    @property
    def failures(self) -> int:
        """Articles and inputs that failed in this run."""
        return sum(self.failed.values())

    def add(self, outcome: Outcome) -> None:
        """Count one outcome."""
        if isinstance(outcome, Skipped):
            self.skipped += not outcome.failed
            self.known_failures += outcome.failed
        elif isinstance(outcome, Failed):
            error = outcome.error
            self.failed[error.code] += 1
            if len(self._failures) < FIRST:
                self._failures.append({"place": outcome.where, "code": error.code, "message": error.message, "remedy": error.remedy})
        else:
            facts = outcome.facts
            self.articles[facts["lang"]] += 1
            self.characters += facts["chars"]
            self.warnings += len(facts["warnings"])
            self.mentions.setdefault(facts["lang"], Counter()).update(facts["types"])
            for deal in facts["deals"]:
                self.deals[deal["type"]] += 1
                if deal["high"] is not None:
                    self._rank(deal, outcome.id)

    def _rank(self, deal: dict[str, Any], article: str) -> None:
        best = self._largest.setdefault(deal["currency"] or "?", [])
        high = Decimal(deal["high"])
        if len(best) < LARGEST or high > best[-1][0]:
            best.append((high, {**deal, "article": article}))
            best.sort(key=lambda entry: entry[0], reverse=True)
            del best[LARGEST:]

    def lines(self) -> list[str]:
        """The summary, a line each."""
        lines = [] if self.skipped and not self.done else [self._read()]
        if self.done:
            lines.append("  " + "mentions".ljust(12) + "".join(kind.rjust(10) for kind in _TYPES))
            for code, counts in sorted(self.mentions.items()):
                lines.append("  " + _LANGUAGES[code].ljust(12) + "".join(f"{counts[kind]:,}".rjust(10) for kind in _TYPES))
            lines.append(self._deals())
            for currency, best in sorted(self._largest.items()):
                lines += [f"  {currency} {short(high):>8}  {_deal_line(deal)}" for high, deal in best]
        if self.skipped:
            lines.append(f"{count(self.skipped, 'article')} unchanged since an earlier run, skipped")
        if self.warnings:
            lines.append(f"{count(self.warnings, 'warning')}, in the records")
        if self.failed:
            codes = ", ".join(f"{number:,} {code}" for code, number in sorted(self.failed.items()))
            lines.append(f"{count(self.failures, 'input')} failed, named above: {codes}")
        return lines

    def _read(self) -> str:
        if not self.done:
            return "no article was read"
        by_language = ", ".join(f"{number:,} {_LANGUAGES[code]}" for code, number in sorted(self.articles.items()))
        return f"{count(self.done, 'article')} ({by_language}), {self.characters:,} characters"

    def _deals(self) -> str:
        text = count(sum(self.deals.values()), "deal")
        if self.deals:
            text += f" ({', '.join(f'{number:,} {kind}' for kind, number in self.deals.most_common())})"
        return text + (", the largest:" if self._largest else "")

    def data(self) -> dict[str, Any]:
        """The same as JSON takes it; sums are decimal strings."""
        return {
            "articles": {
                "done": self.done, "failed": self.failures, "skipped": self.skipped, "failed_before": self.known_failures,
                "languages": dict(sorted(self.articles.items())),
            },
            "characters": self.characters,
            "warnings": self.warnings,
            "mentions": {code: {kind: counts[kind] for kind in _TYPES} for code, counts in sorted(self.mentions.items())},
            "deals": {
                "number": sum(self.deals.values()),
                "types": dict(sorted(self.deals.items())),
                "largest": {currency: [deal for _, deal in best] for currency, best in sorted(self._largest.items())},
            },
            "failures": {"codes": dict(sorted(self.failed.items())), "first": self._failures},
        }  # fmt: skip


def _deal_line(deal: dict[str, Any]) -> str:
    return f"{deal['type']}, {deal['status']}: {', '.join(deal['parties'])}  ({deal['article']})"
