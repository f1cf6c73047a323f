"""Banks that place an issue or put a loan together, and who guarantees it, as wires name them: lead manager X said; through underwriters led by X, along with Y."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event, PartyRole
from torihiki.lang.en.deals.backers import listed
from torihiki.lang.en.wire import wired

__all__ = ["Managers"]

_MONEY: frozenset[DealType] = frozenset({"financing", "ipo"})
_TAKERS: frozenset[PartyRole] = frozenset({"issuer", "borrower"})  # what else these do is told beside it: what the money is for
_REACH = 8  # sentences behind an issue that still tell who manages it
_LOANS = frozenset(("en.deals.borrow", "en.deals.lend", "en.deals.facility", "en.deals.fund", "en.deals.advance", "en.deals.arrange"))
_WHO = (
    r"(?:(?:(?:joint|sole|co-?lead|co-?|lead|leading|senior|book-?running|managing|other|two|three) ?-?){1,3}(?:managers?|leaders?|arrangers?|underwriters?|bookrunners?|dealers?)"
    r"|(?:(?<![a-z] )|(?<=said )|(?<=with ))(?:managers?|dealers?)|investment (?:dealers?|bankers?)|arrangers?|underwriters?|bookrunners?|placement agents?)"
)
_OF = r"(?: (?:of|for|on|in|to) (?:the|this|its) (?:[\w.$-]+ ){0,6}?(?:issue|offering|bonds?|loan|deal|facility|notes|syndicate|credit|flotation|placement|programme|program))?"
_AGENTS = r"(?:(?:issuing|paying|placement|placing|selling|fiscal|lead|co-?|principal|sales)(?: and )? ?){1,3}agents?"
_PAPER = r"(?:notes?|bonds?|eurobonds?|issue|offering|sale|debentures|paper|programmes?|programs?|placement|flotation|securities)"
_LEFT = sieve(
    rf"(?:^|[^\w-])(?:[Tt]he )?(?:[A-Z][a-z]+ )?(?i:{_WHO}){_OF}(?:,? (?:is|are|was|were|will be|includes?|included|including|being))?:?,? (?:the )?<?$"
    r"|\b(?:lead[- ]?managed|co-?managed|managed|underwritten|arranged|placed|handled|syndicated) (?:by|through) (?:an? (?:[a-z]+ ){0,3}(?:group|syndicate|consortium|team) (?:(?:headed|led|managed) by|of [a-z ]{3,20} including) )?<?$"
    r"|\bthrough (?:an? |the )?(?:[a-z]+ ){0,3}(?:group|syndicate|consortium|team|managers|underwriters) (?:(?:headed|led|managed) by|including) <?$"
    r"|\b(?:act|serve)s? as (?:an? )?(?:[a-z-]+ )?(?:dealers?|managers?|underwriters?|agents?),? (?:along|together) with (?:the )?<?$"
    r"|\b(?:notes|bonds?|eurobonds?|debentures|paper|securities|issue|offering)(?:[^.;]|\.[0-9]){0,40}?,? (?:through|via|(?:co-|jointly )?led by) (?:the )?<?$"
    r"|\b(?:named|appointed|chosen|selected|picked|mandated) <?$"
    r"|\bguaranteed (?:[a-z]+ )?by (?:the |its |their )?(?:(?:[A-Z][a-z]+ )?(?:parent|state|holding|mother)(?: company| firm)?,? )?<?$"
)
_NEEDS = sieve(r"\b(?:named|appointed|chosen|selected|picked|mandated) <?$")
_RIGHT = sieve(
    r">?(?: <[A-Z. ]{1,9}>)?,?(?: (?:said(?= as)|has been|have been|is|was|are|were|will be|will|would|and others|both|all))?(?: (?:appointed|named|chosen|acting|act|mandated|to act))? ?(?:as|,)? ?(?:the |its |their )?"
    rf"(?i:{_WHO}|{_AGENTS}|(?<=as )(?:managers?|dealers?)|lead[- ]manag(?:ing|ed)|to (?:lead[- ]?|co-?)?(?:manage|arrange|underwrite))(?![a-z])"
    rf"|,? (?:(?:is|are|was|were|will|would|also|jointly|has|have) ){{0,3}}(?:co-)?(?:lead-)?(?:manag|lead|arrang|handl)(?:e|es|s|ed|ing)? (?:the|this|that|an?|its|[0-9$€£¥])(?: ?[\w.,$€£¥/-]+){{0,7}}? {_PAPER}(?![a-z])"
)
_PLACED = sieve(
    r"\b(?i:manag|underwr|arrang|dealers?|lead|led|leader|placement|bookrunner|syndicate|group|through|via\b|agents?\b|investment bank|guaranteed)",
)
# between two of a list: X Inc <X>, along with Y Co's <Y> Z Inc subsidiary, <V and Co>
_BETWEEN = sieve(
    r">?(?: <[A-Z. ]{1,9}>)?(?:(?: (?:unit|subsidiary|affiliate|arm|division))?(?:,? (?:and|or|along with|as well as|together with|with|plus)|,)(?: (?:the|its|co-?managers?|dealers|underwriters|joint venture))? |['’]s?(?: <[A-Z. ]{1,9}>)? (?:[a-z]+ ){0,2})<?$"
)
_OWNS = sieve(r">?['’]s?(?: <[A-Z. ]{1,9}>)? (?:[a-z]+ ){0,2}<?[A-Z]")  # whose unit it is

# shares in an issue that are another's: including 700,000 to be sold by X
_ANOTHERS = sieve(
    r"\b(?:including|of which|with|and) (?:(?:about|up to|another|a further|some) )?(?:[0-9][\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)(?: mln| million)?(?: [a-z]+){0,2}?(?: (?:which|that|are|is|will|to|being|be|were|was)){0,4} $"
)
_THE = sieve(r"\b(?:[Tt]he|[Tt]his)\s(?:[\w.,$€£¥/%-]+\s){0,6}$")  # the bond is guaranteed by: the one told before


class Managers:
    """The issue or the loan that the last sentences told."""

    def __init__(self) -> None:
        self._last: Event | None = None
        self._since = 0

    def read(self, scene: Scene, sentence: Span, parties: Sequence[Found[Any]], told: Sequence[Event]) -> None:
        """Let the banks that a sentence names so take part in the issue or the loan that it tells, or the one told before."""
        _sold_along(scene, told)
        here = [e for e in told if e.type in _MONEY and not e.joins and not (self._last and _THE.search(scene.before(e.span.start, 40)))]
        if here:
            self._last, self._since = here[0], 0
        else:
            self._since += 1
        asked = self._last is not None and parties and _PLACED.search(scene.text, *sentence) and wired(scene)
        names = [*_managing(scene, sentence, parties)] if asked else []
        managing = {f.value.name for f in names}
        for event in told if self._since else ():
            if event.type not in _MONEY and not event.joins and event.participants:
                people = {p.name for p in event.participants}
                if managing >= people:
                    event.participants = []  # the underwriters agreed to buy the issue
                elif self._last is not None and people.isdisjoint(p.name for p in self._last.participants if p.role in _TAKERS):
                    self._last = None
        if self._last is None or self._since > _REACH or not names:
            return
        last = self._last
        role: PartyRole = "lender" if last.shape.name in _LOANS else "other"
        side = participants((Placed(f, "list"), role) for f in names)
        placing = {p.name for p in side}
        for event in told:
            if event.type in _MONEY and any(p.name not in placing for p in event.participants) | (role == "other"):
                event.participants = [p for p in event.participants if p.name not in placing or p.role == "lender"]
        held = {p.name for e in (last, *told) if e.type in _MONEY for p in e.participants}
        last.participants = [*last.participants, *(p for p in side if p.name not in held)]


def _sold_along(scene: Scene, told: Sequence[Event]) -> None:
    """Let holders whose shares are a part of an issue sell in it: told once."""
    issue = next((e for e in told if e.type == "ipo"), None)
    for event in told if issue is not None else ():
        if issue is not None and event.type == "divestiture" and _ANOTHERS.search(scene.text, issue.span.end, event.span.start):
            held = {p.name for p in issue.participants}
            issue.participants += [p for p in event.participants if p.role == "seller" and p.name not in held]
            event.participants = []


def _managing(scene: Scene, sentence: Span, parties: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """The names that are said to manage."""
    for run in listed(scene, sentence, parties, _BETWEEN):
        left, right = scene.text[max(run.start - 110, sentence.start) : run.start], scene.text[run.end : min(run.end + 80, sentence.end)]
        behind = _RIGHT.match(right) is not None
        if behind or (_LEFT.search(left) and not _NEEDS.search(left)):
            yield from (f for f in run.names if not _OWNS.match(scene.text, f.end))
