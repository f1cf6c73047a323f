"""Sanity: what an article says that cannot be so. Nothing is corrected; a person is told, with the words in question.

The last step of reading. It looks only where something was found: conversions, amounts behind words that make them parts of another,
and dates ahead of the article's own. (A weekday that contradicts its date is seen where dates are resolved, a date line that
contradicts the article's date where the article is dated.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from torihiki.core.language import Draft, Step
from torihiki.core.lexicon import Lexicon
from torihiki.core.rule import Found
from torihiki.deals.room import Sanity
from torihiki.values.exchange import Band, bands, plausible
from torihiki.values.money import Money

__all__ = ["check"]

_ROUNDED = Decimal("1.05")  # parts and whole are rounded each by itself
_GUESSED = Decimal("1.15")  # the whole is only about right
_OPEN = frozenset({"at_least", "more_than", "vague", "band"})  # such a whole has no upper bound
_CAPPED = frozenset({"at_most", "less_than"})  # such a part may be small
_SPREAD = 160  # characters that a list of parts may span
_ZONES = timedelta(days=1)  # today here is tomorrow elsewhere

Sum = Found[Money]


def check(lexicon: Lexicon, sanity: Sanity) -> Step:
    """The step: what cannot be so is added to the draft's warnings, in the order of the text."""
    known = bands((row.id, row.fields) for row in lexicon.rows("currency"))

    def step(draft: Draft) -> Draft:
        amounts = [f for f in draft.found if f.kind == "amount"]
        said = [*_conversions(draft, amounts, known), *_parts(draft, amounts, sanity), *_ahead(draft, sanity)]
        draft.warnings += (sentence for _, sentence in sorted(said))
        return draft

    return step


def _conversions(draft: Draft, amounts: Sequence[Sum], known: dict[str, Band]) -> Iterator[tuple[int, str]]:
    """Conversions that no exchange rate makes right."""
    by_span = {(f.start, f.end): f for f in amounts} if any(f.value.equivalent_of for f in amounts) else {}
    for converted in amounts:
        original = by_span.get(converted.value.equivalent_of or (0, 0))
        if original is not None and not plausible(original.value, converted.value, known):
            yield (
                converted.start,
                f"the conversion {_said(draft, converted)} cannot be {_said(draft, original)} at any exchange rate since 1985",
            )


def _parts(draft: Draft, amounts: Sequence[Sum], sanity: Sanity) -> Iterator[tuple[int, str]]:
    """Parts of a sum that exceed it: one alone, or those of a list that claims to be complete together."""
    text = draft.scene.text
    stated = [f for f in amounts if f.value.equivalent_of is None and f.value.per is None]
    for i, (whole, first) in enumerate(pairwise(stated)):
        if not _comparable(whole, first) or whole.value.bounds.modifier in _OPEN or sanity.other.search(draft.scene.before(whole.start)):
            continue
        gap = text[whole.end : first.start]
        if len(gap) > _SPREAD:
            continue
        parts = _list(text, stated, i + 1, sanity) if sanity.whole.match(gap) else [first]
        if len(parts) == 1 and not sanity.part.match(gap):
            continue
        slack = _GUESSED if whole.value.bounds.modifier == "approx" else _ROUNDED
        limit = whole.value.bounds.high * (slack if len(parts) > 1 else 1)
        if any(p.value.bounds.modifier in _CAPPED for p in parts) or sum(p.value.bounds.low for p in parts) <= limit:
            continue
        names = " and ".join(_said(draft, p) for p in parts)
        verb = "are parts of" if len(parts) > 1 else "is part of"
        yield first.start, f"{names} {verb} {_said(draft, whole)}, yet {'together ' if len(parts) > 1 else ''}more than it"


def _list(text: str, amounts: Sequence[Sum], first: int, sanity: Sanity) -> list[Sum]:
    """The sums of the list that begins with the amount number ``first``: each is joined to the one before, in one currency."""
    parts = [amounts[first]]
    for place in range(first + 1, len(amounts)):
        other = amounts[place]
        gap = text[parts[-1].end : other.start]
        if not _comparable(parts[0], other) or other.end - parts[0].start > _SPREAD or not sanity.joins.fullmatch(gap):
            break
        parts.append(other)
    return parts


def _comparable(one: Sum, other: Sum) -> bool:
    return one.value.currency is not None and one.value.currency == other.value.currency


def _ahead(draft: Draft, sanity: Sanity) -> Iterator[tuple[int, str]]:
    """Days after the article's own that it speaks of as past."""
    anchor = draft.scene.anchor
    if anchor is None:
        return
    for found in draft.found:
        if found.kind != "date" or found.value.start is None or found.value.start - anchor <= _ZONES or found.value.bound is not None:
            continue
        if sanity.past(draft.scene, found.start, found.end):
            yield (
                found.start,
                f"the text speaks of {_said(draft, found)} as past, but the article is of {anchor.isoformat()}",
            )


def _said(draft: Draft, found: Found[Any]) -> str:
    return repr(draft.scene.raw[found.start : found.end])
