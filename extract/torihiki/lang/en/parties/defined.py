"""What a release calls those of whom it tells, as it defines them: the Company, the Purchaser."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.looked import BACK, plain
from torihiki.values.party import Party

__all__ = ["defined"]

# the words, and where it says whom they mean: Norvane Limited (the "Company")
_TERM = r"(?:Company|Group|Corporation|Bank|Partnership|Trust|Purchaser|Buyer|Seller|Vendor|Acquirer|Target|Borrower|Lender|Issuer|Licensee|Licensor|Investor|Customer|Supplier|Contractor)"
_DEFINES = sieve(
    rf"(?: [A-Z][\w.&]+){{0,3}}(?:, [^;()]{{2,60}})? \((?:[^()]{{2,60}}[,;] )?(?:together [^()]{{2,30}} )?(?:the )?[\"“'‘]+(?:the )?({_TERM})[\"”'’]+\)"
)
_DEFINED = sieve(rf"(?<![\"“'‘A-Za-z])[Tt]he ({_TERM})(?![\w\"”]| [A-Z])")
_ISSUES = frozenset(("Company", "Group", "Corporation"))  # whose release it is, though no bracket says so


def defined(scene: Scene, named: Sequence[Found[Any]], hero: Found[Any] | None) -> Iterator[Found[Any]]:
    """Names that a release has given to those of whom it tells: the Company, the Purchaser. ``hero``: whom the article is about."""
    places = [*_DEFINED.finditer(scene.text)]
    if not places:
        return
    meant: dict[str, Party] = {}
    for found in named:
        told = _DEFINES.match(scene.text, found.end)
        if told is not None:
            meant.setdefault(told[1], plain(found))
    for match in places:
        party = meant.get(match[1]) or (plain(hero) if hero is not None and match[1] in _ISSUES and hero.start < match.start() else None)
        if party is not None:
            yield Found("party", match.start(), match.end(), party, BACK, (), 0.6)
