"""The catalogue: every spelling of every chip in the tables, those of future members of a series included."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from torihiki.core.engine import Vocabulary
from torihiki.core.fold import fold
from torihiki.core.lexicon import Lexicon, Row, any_of
from torihiki.core.sieve import sieve
from torihiki.values.chip import Chip

__all__ = ["CLASS", "NAME", "Candidate", "Catalogue", "Entry"]

NAME = "chip-name"  # trigger labels
CLASS = "chip-class"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a spelling stands for. ``needs`` and ``veto``: see the table; ``model``: a model number may follow and is part of the name."""

    chip: Chip
    needs: str = ""
    veto: tuple[str, ...] = ()
    model: bool = False
    sure: float = 0.9  # less for a member of a series that the tables do not name


@dataclass(frozen=True, slots=True)
class Candidate(Chip):
    """A chip as found, with what the table says of its name, until the room's last step settles it."""

    entry: Entry = Entry(Chip(None, None, "chip"))


class Catalogue:
    """The names, class words and makers of chips for texts of one language.

    Args:
        plural: the ending of plurals ("s"), also of names in a text of another script: GB200s.
    """

    def __init__(self, lexicon: Lexicon, code: str, plural: str = "s") -> None:
        self._names: dict[str, list[tuple[str, Entry, bool]]] = {}
        self._classes: dict[str, list[tuple[str, Entry, bool]]] = {}
        for row in lexicon.rows("chip"):
            self._product(row, code, plural)
        for row in lexicon.rows("chip_line"):
            self._series(row, code, plural)
        for row in lexicon.rows("chip_class"):
            entry = _class_entry(row)
            for word in row.words(code):
                for spelling in _plurals(word, plural):
                    exact = bool(entry.needs and entry.needs != "count") or (word.isupper() and len(word) > 3)
                    _add(self._classes, spelling, entry, exact)
        self.makers = {row.id: frozenset(row.fields["makes"]) for row in lexicon.rows("chip_vendor")}
        written = lexicon.words("chip_vendor", code)
        self.vendors = {word.upper(): row.id for word, row in written.items() if word.isascii()}  # NVIDIA, as its maker writes it
        self.vendors.update({word: row.id for word, row in written.items()})
        self.vendor = any_of(self.vendors)
        """Source of a pattern for any maker's name, as written."""

    def words(self) -> Vocabulary:
        """The trigger words: names under ``NAME``, class words under ``CLASS``."""
        for label, table in ((NAME, self._names), (CLASS, self._classes)):
            for spellings in table.values():
                for spelling, _, exact in spellings:
                    yield spelling, label, None, exact

    def name(self, text: str) -> Entry | None:
        """The entry of a name as it stands in the folded text."""
        return _lookup(self._names, text)

    def class_word(self, text: str) -> Entry | None:
        """The entry of a class word as it stands in the folded text."""
        return _lookup(self._classes, text)

    def _product(self, row: Row, code: str, plural: str) -> None:
        fields = row.fields
        chip = Chip(row.id, fields.get("vendor"), fields["kind"], fields.get("family"))
        veto, needs, model = tuple(fields.get("veto", ())), fields.get("needs", ""), fields.get("model", False)
        unsure = frozenset(fields.get("unsure", ()) or row.words(code)) if needs else frozenset()
        for word in row.words(code):
            own = needs if word in unsure else ""
            entry = Entry(chip, own, veto, model)
            for spelling in _spellings(word, plural):
                _add(self._names, spelling, entry, bool(own))
                if own == "article":
                    _add(self._names, spelling.upper(), entry, True)

    def _series(self, row: Row, code: str, plural: str) -> None:
        fields = row.fields
        needs = fields.get("needs", "")
        for tail in expand(fields["tail"]):
            name = fields["stem"] + tail
            entry = Entry(Chip(name, fields.get("vendor"), fields["kind"], fields.get("family") or None), needs, sure=0.7)
            for word in row.words(code):
                if fold(word + tail).lower() in self._names:
                    continue
                for spelling in _spellings(word + tail, plural):
                    if fold(spelling).lower() not in self._names:
                        _add(self._names, spelling, entry, bool(needs))


def _class_entry(row: Row) -> Entry:
    fields = row.fields
    chip = Chip(fields.get("name"), fields.get("vendor"), fields["kind"])
    return Entry(chip, fields.get("needs", ""), tuple(fields.get("veto", ())))


def _add(table: dict[str, list[tuple[str, Entry, bool]]], spelling: str, entry: Entry, exact: bool) -> None:
    folded = fold(spelling)
    known = table.setdefault(folded.lower(), [])
    if all(folded != other for other, _, _ in known):
        known.append((folded, entry, exact))


def _lookup(table: dict[str, list[tuple[str, Entry, bool]]], text: str) -> Entry | None:
    found: Entry | None = None
    for spelling, entry, exact in table.get(text.lower(), ()):
        if spelling == text:
            return entry
        if not exact and found is None:
            found = entry
    return found


_BEFORE_NUMBER = sieve(r" (?=v?[A-Z]{0,3}[0-9])")
_LETTER_NUMBER = sieve(r"(?<=[A-Za-zァ-ヶー一-龠])(?=[0-9])")


def _spellings(word: str, plural: str) -> Iterator[str]:
    """A name as the table writes it, with a space, a hyphen or nothing before its number, and its plurals.

    >>> sorted(_spellings("HBM4", ""))
    ['HBM 4', 'HBM-4', 'HBM4']
    """
    spots = list(_BEFORE_NUMBER.finditer(word))
    forms = {word}
    if spots:
        left, right = word[: spots[-1].start()], word[spots[-1].end() :]
        forms |= {left + right, f"{left}-{right}"}
    elif "-" not in word:
        spot = _LETTER_NUMBER.search(word)
        if spot:
            left, right = word[: spot.start()], word[spot.start() :]
            forms.add(f"{left}-{right}")
            if len(left.rpartition(" ")[2]) > 2:  # HBM 4, Trainium 2; but not H 100
                forms.add(f"{left} {right}")
    for form in sorted(forms):
        yield from _plurals(form, plural)


def _plurals(word: str, plural: str) -> Iterable[str]:
    return (word, word + plural) if plural and word[-1].isascii() and word[-1].isalnum() and word[-1] != plural else (word,)


def expand(template: str) -> Iterator[str]:
    """All strings of a template with ranges and alternatives in braces.

    >>> list(expand("{1..2}{|X}")), list(expand("{300..310/5}"))
    (['1', '1X', '2', '2X'], ['300', '305', '310'])
    """
    parts = [_choices(part) if part.startswith("{") else (part,) for part in re.split(r"(\{[^{}]*\})", template) if part]
    return ("".join(pieces) for pieces in product(*parts))


def _choices(braced: str) -> tuple[str, ...]:
    inner = braced[1:-1]
    numbers = re.fullmatch(r"([0-9]+)\.\.([0-9]+)(?:/([0-9]+))?", inner)
    if numbers is None:
        return tuple(inner.split("|"))
    first, last, step = numbers.groups()
    return tuple(str(n) for n in range(int(first), int(last) + 1, int(step or 1)))
