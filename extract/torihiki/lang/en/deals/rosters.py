"""Investors and lenders by what they are: funds and banks listed beside a round or a loan, in words that ``backers`` does not know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType, Event, PartyRole, Shape
from torihiki.lang.en.deals.backers import Listed, give, listed
from torihiki.lang.en.deals.idle.rounds import backed_before

__all__ = ["Rosters"]

_REACH = 2  # sentences behind a round or a loan that still tell who is in it
_MONEY: frozenset[DealType] = frozenset({"investment", "financing"})
# the words that tell a round or a loan, which several join
_TOLD = frozenset((
    "en.deals.raise", "en.deals.land", "en.deals.haul", "en.deals.lead", "en.deals.front", "en.deals.borrow", "en.deals.lend", "en.deals.arrange",
))  # fmt: skip
_FUND_KINDS = frozenset(("fund", "bank", "insurer", "university"))
_FUND = sieve(
    r"\b(?:Capital|Ventures?|Partners|Funds?|Investments?|Investors|Equity|Asset Management|Investment Management|Angels|VC|Growth|Pension Plan|Endowment|Trust|Seed|Wealth|Invest)\)?$"
)
_BANK = sieve(r"\b(?:Bank|Banking|Banking Corporation|Banque|Banco|Banca|Credit|Finance|Savings)\b")
# what the names are instead: advisers, customers, rivals, former employers, those who tell of it, other holdings
_ELSE = sieve(
    r"\b(?:advis\w+|counsel|represent\w+|customers?|clients?|users?|used by|competes?|competitors?|rivals?|formerly|previously|earlier|worked|working|alumn\w+|veterans?|ex-|analysts?|"
    r"according to|data from|told|portfolio|owned by|parent|listed on|unlike|compared|acquired by|sold to|bought by|spun out|valuations?|executives?|employees|engineers|hired|"
    r"competition from|board|directors?|owes|owed|older|repa(?:y|id|ys|ying)|redeem\w*|matur\w+|former|lawsuit|sued)\b",
    re.IGNORECASE,
)
_TELLS = sieve(
    r"(?:,? (?:& Co\.?|LLC|L\.L\.C\.|LLP|N\.A\.|Inc\.?|plc|Limited|Ltd\.?)){0,2}(?:'s?|’s?)?(?:, [^,.;]{3,60},)? ?(?:(?:has|have|had) (?:since )?)?(?:left|exited|quit|declined|passed|dropped out|pulled out|withdrew|said|says|say|told|estimates?|analysts?|data|advis\w+|partner [A-Z]|managing (?:partner|director)|partner|founder|president|chief|CEO|executives?|is also|also owns|acted as (?:(?:financial|legal|exclusive|sole) )*advis\w+|"
    r"(?:(?:is|are|was|were|will be|has|have|had) )?(?:been )?(?:acting|acted|acts|act|serving|served|serves|serve) as (?:[a-z,-]+ ){0,8}?(?:advis\w+|counsel|placement)|(?:provided|rendered|delivered|issued) (?:an? |its )?(?:fairness )?(?:opinion|advice)|has backed|have backed|backed|owns|bought|acquired|sold|had (?:led|invested|backed))\b"
)
_OWN = sieve(
    r"['’]s? [a-z]| (?:\([A-Z]{2,6}\) )?(?:annual )?(?:meetings?|conference|summit|seminar|bankers?|executives?|veterans?|alumn\w+|engineers?|employees|staff|colleagues|traders|analysts?)\b"
)


_MANAGED = sieve(
    r"\W*(?:The )?(?:[Jj]oint |[Oo]ther |[Cc]o-?)?(?:[Ll]ead[ -]?|[Ss]enior )?(?:[Mm]anagers?|[Aa]rrangers?|[Uu]nderwriters?|[Ll]enders?|[Bb]anks)(?: (?:of|for|in) the [a-z]+)? (?:are|is|were|was|include|included)\b"
)


class Rosters:
    """The round or the loan that the last sentences told, as long as nothing else is told."""

    def __init__(self) -> None:
        self._type: DealType | None = None
        self._last: DealType | None = None  # of the round or loan that was told last, whatever was told since
        self._sides: set[str] = set()
        self._since = 0

    def read(self, scene: Scene, sentence: Span, parties: Sequence[Found[Any]], told: list[Event], shapes: Mapping[str, Shape]) -> None:
        """Let the names of a sentence take part in the round or loan, list by list, if one of a list at least deals in money."""
        if not told and self._last == "financing" and _MANAGED.match(scene.text, sentence.start, sentence.end):
            self._type, self._since = self._last, 0  # the lead managers are X and Y: it goes on about the loan
        if not self._open(told) or not parties:
            return
        role: PartyRole = "investor" if self._type == "investment" else "lender"
        for run in [*self._in_money(scene, sentence, parties)]:
            give(scene, told, sentence, role, run.names, run.start, shapes)

    def _open(self, told: Sequence[Event]) -> bool:
        """Whether the sentence still speaks of a round or a loan, and of nothing else."""
        own = next((e for e in told if e.shape.name in _TOLD and e.type in _MONEY), None)
        others = [e for e in told if e.type not in _MONEY and (e.participants or not e.joins)]
        if own is not None:
            self._type, self._last, self._since = own.type, own.type, 0
            self._sides = {p.name for e in told for p in e.participants}
        elif self._type is not None:
            self._since += 1
            if told or self._since > _REACH:
                self._type = None
        return self._type is not None and not others and not any(p.role == "issuer" for e in told for p in e.participants)

    def _in_money(self, scene: Scene, sentence: Span, parties: Sequence[Found[Any]]) -> Iterator[Listed]:
        for run in listed(scene, sentence, parties):
            names = [f for f in run.names if f.value.name not in self._sides]
            if any(self._deals_in_money(f) for f in names) and not _otherwise(scene, sentence, run):
                self._sides |= {f.value.name for f in names}
                yield Listed(names, run.start, run.end)

    def _deals_in_money(self, found: Found[Any]) -> bool:
        name = found.value.name
        if self._type == "financing":
            return found.value.kind == "bank" or _BANK.search(name) is not None
        return found.value.kind in _FUND_KINDS or _FUND.search(name) is not None


def _otherwise(scene: Scene, sentence: Span, run: Listed) -> bool:
    """Whether the words around a list say that its names are something else."""
    left = scene.text[max(sentence.start, run.start - 90) : run.start]
    right = scene.text[run.end : min(sentence.end, run.end + 60)]
    if backed_before(scene.text, sentence, run.start):
        return True
    return _ELSE.search(left) is not None or _TELLS.match(right) is not None or (len(run.names) == 1 and _OWN.match(right) is not None)
