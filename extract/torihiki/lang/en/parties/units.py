"""Units that bear their owner's name and one of their own: Norvane sells its arm Norvane Polska."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.cut import Run
from torihiki.lang.en.parties.places import PLACES

__all__ = ["kept_apart"]

_PART = r"(?:arm|unit|subsidiary|division|affiliate|branch|offshoot|operations?|business|joint venture|venture|spin-?off)"
# its Romanian arm, Norvane Asigurari; the unit, Norvane Polska
_ITS = sieve(
    rf"\b(?:[Ii]ts|[Tt]heir|[Tt]he|[Aa]n?) (?:[\w.-]+ ){{0,5}}?{_PART}s?(?:,| called| named)? $|['’]s? (?:[\w.-]+ ){{0,4}}?{_PART}s?,? $"
)
# Norvane Nigeria, its West African unit; Norvane Life, a unit of
_IS_ONE = sieve(
    rf",? (?:(?:its|their) (?:[\w.-]+ ){{0,5}}?|the (?:[\w-]+ ){{0,3}}?(?!(?:company|firm)\b)|an? (?:[\w-]+ ){{0,3}}?){_PART}s?\b(?! (?:group|company|firm))"
)
# lands in their own languages, as units are named for them
_LANDS = frozenset((
    "Deutschland", "Polska", "Italia", "España", "Espana", "Iberica", "Ibérica", "Brasil", "Nederland", "Belgique", "België", "Suisse", "Schweiz", "Österreich", "Magyarország",
    "Hungaria", "Slovensko", "Slovenija", "Hrvatska", "Srbija", "Sverige", "Norge", "Danmark", "Suomi", "Hellas", "Türkiye", "Turkiye", "Rus", "Ukraina", "Maroc", "UK", "US",
    "USA", "NA", "Europe", "International", "Americas", "Asia-Pacific", "Pacific", "Aotearoa",
))  # fmt: skip
_BEFORE = 70


def kept_apart(text: str, candidates: Iterable[Run]) -> Mapping[str, int]:
    """Names that tell a unit, by what is said of them or by the land that they end in, and where each first stands."""
    out: dict[str, int] = {}
    for run in sorted(candidates, key=lambda r: r.start):
        if len(run.tokens) < 2:
            continue
        own = run.text[len(run.tokens[0]) + 1 :]
        landed = run.tokens[-1] in _LANDS or own in PLACES
        if landed or _ITS.search(text[max(run.start - _BEFORE, 0) : run.start]) or _IS_ONE.match(text, run.stop):
            out.setdefault(run.text, run.start)
    return out
