"""Lint of tables: rows that never match, words that two rows claim, rows that replace others. Each finding with file, row and remedy."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from torihiki.core.fold import fold
from torihiki.core.lexicon import Lexicon, Row
from torihiki.reader import Reader, load_language

__all__ = ["Problem", "lint"]

LANGUAGES = ("ja", "en")

# table → what its words stand in; one of them must give a finding over the word. {} is the word.
_PROBES: dict[str, tuple[str, ...]] = {
    "currency": ("100{}", "100 {}", "{}100", "{} 100", "100 billion {}", "{}100 billion", "100億{}"),
    "chip": ("{}", "次世代の{}を採用", "the {} chip", "10,000 {} chips"),
    "party": ("{}", "{}は、", "{}が", "{} said"),
    "scale": ("5{}円", "{}円", "$5{}", "$5 {}", "5 {} dollars", "5{}ドル", "three {} dollars"),
    "unit": ("5{}", "5 {}", "50{}", "5-{}"),
    "era": ("{}5年", "{}5"),
}


class Problem(NamedTuple):
    """One finding: where (file, table, row), what is wrong and what to do."""

    where: str
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message}; {self.remedy}"


def lint(paths: Sequence[str]) -> list[Problem]:
    """Problems of the tables in ``paths``, as they would be used together with the package's.

    Raises:
        LexiconError: a file is not a table at all.
    """
    shipped, merged = Lexicon(), Lexicon(paths)
    readers = {code: Reader(load_language(code, merged)) for code in LANGUAGES}
    problems: list[Problem] = []
    for table in merged.tables():
        known = {row.id: row for row in shipped.rows(table)}
        mine = [row for row in merged.rows(table) if known.get(row.id) != row]
        if mine and table not in _PROBES and not known:
            problems.append(Problem(mine[0].where, f"no rule reads the table '{table}'", f"use one of: {', '.join(sorted(_PROBES))}"))
            continue
        problems += _collisions(merged.rows(table), mine)
        for row in mine:
            problems += _row(row, known.get(row.id))
            problems += _silent(row, readers)
    return problems


def _row(row: Row, old: Row | None) -> Iterator[Problem]:
    if not row.fields.get("source"):
        yield Problem(row.where, "the row has no source", 'add source = "where the fact is from"')
    for code in row.surfaces:
        if code not in {"any", *LANGUAGES}:
            yield Problem(row.where, f"surface.{code} is read in no language", "use any, en or ja")
    if not any(row.surfaces.values()):
        yield Problem(row.where, "the row has no words", 'add some: surface = { any = ["…"] }')
    lost = _words(old) - _words(row) if old is not None else set()
    if lost:
        yield Problem(
            row.where, f"replaces the package's row and drops its words {_quoted(lost)}", "repeat the words that shall still match"
        )


def _words(row: Row) -> set[str]:
    return {word for words in row.surfaces.values() for word in words}


def _quoted(words: set[str]) -> str:
    shown = sorted(words)[:5]
    return ", ".join(f"'{w}'" for w in shown) + (" …" if len(words) > len(shown) else "")


def _collisions(rows: Sequence[Row], mine: Sequence[Row]) -> Iterator[Problem]:
    """Words that two rows of a table claim in one language."""
    ids = {row.id for row in mine}
    reported: set[tuple[str, str, str]] = set()
    for code in LANGUAGES:
        owners: dict[str, list[Row]] = defaultdict(list)
        for row in rows:
            for word in dict.fromkeys(map(fold, row.words(code))):
                owners[word].append(row)
        for word, claimants in owners.items():
            first, *others = claimants
            for other in others:
                mark = (word, first.id, other.id)
                if not ids & {first.id, other.id} or mark in reported:
                    continue
                reported.add(mark)
                yield Problem(other.where, f"'{word}' is also a word of row '{first.id}', which wins", "take it out of one of the two")


def _silent(row: Row, readers: dict[str, Reader]) -> Iterator[Problem]:
    """Words with which nothing is found."""
    probes = _PROBES.get(row.table)
    if probes is None:
        return
    for code, words in row.surfaces.items():
        for word in words:
            tried = LANGUAGES if code == "any" else (code,)
            if not any(_found(readers[lang], probe, word, row) for lang in tried if lang in readers for probe in probes):
                yield Problem(row.where, f"'{word}' never matches", "another word or a veto hides it, or no rule reads this field")


def _found(reader: Reader, probe: str, word: str, row: Row) -> bool:
    start = probe.index("{}")
    for found in reader.read(probe.replace("{}", word), None).found:
        if found.start <= start and found.end >= start + len(word.rstrip(". ")):
            return row.table != "currency" or getattr(found.value, "currency", None) == row.id
    return False
