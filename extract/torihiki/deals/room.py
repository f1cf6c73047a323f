"""What a language must bring so that its deals can be assembled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from torihiki.core.engine import Vocabulary
from torihiki.core.language import Draft
from torihiki.core.scene import Scene, Word
from torihiki.core.span import Span
from torihiki.deals.shape import DealType, Event, Shape, TermFound

__all__ = ["VETO", "DealRoom", "Sanity"]

VETO = "veto"  # the label of words that only look like a transaction


class DealRoom(Protocol):
    """The deal room of a language."""

    @property
    def words(self) -> Vocabulary:
        """Transaction words for the scanner, and vetoes under the label ``VETO``. An article without the former has no deals."""

    @property
    def shapes(self) -> Sequence[Shape]:
        """All shapes, in order of trust."""

    @property
    def goods(self) -> Sequence[tuple[DealType, re.Pattern[str]]]:
        """What a contract is about, in order of trust: decides the type of a generic shape."""

    @property
    def traded(self) -> Sequence[tuple[DealType, re.Pattern[str]]]:
        """What may be bought, sold or raised other than companies and shares."""

    @property
    def unnamed(self) -> DealType:
        """What a contract is that names neither goods nor a sum."""

    def standing(self, scene: Scene, start: int, end: int) -> int | None:
        """How an amount ranks among those of its deal by the words beside it, the whole lowest; ``None`` if it is no price at all (a fee)."""

    @property
    def priced(self) -> Sequence[tuple[frozenset[DealType], re.Pattern[str]]]:
        """Names of sums that end right before them, with the types of the deals that they are said of (融資額は)."""

    @property
    def both(self) -> re.Pattern[str] | None:
        """Begins a sentence that speaks of two deals told before (both transactions are expected to close in)."""

    @property
    def sited(self) -> re.Pattern[str] | None:
        """Stands right behind the sum that a plant costs (the $2 billion mill)."""

    def spoken(self, scene: Scene, cues: Sequence[Word]) -> Sequence[Word] | None:
        """Those of the room's words in an article that speak of transactions; ``None`` if it can have no deal."""

    def lasts(self, scene: Scene, start: int, end: int, *, timed: bool) -> bool:
        """Whether a length of time may be how long a deal runs; ``timed``: whether deals of its kind run for a time."""

    @property
    def sums(self) -> re.Pattern[str] | None:
        """Begins a sentence whose amount is what several deals come to."""

    @property
    def whole(self) -> re.Pattern[str] | None:
        """A line or sentence that speaks of the first deal wherever it stands (rows of a release's table)."""

    @property
    def rows(self) -> re.Pattern[str] | None:
        """Begins a line of a fact sheet, which says more of the deal told above it (Value: $3 billion)."""

    @property
    def again(self) -> re.Pattern[str] | None:
        """The same, where no other deal is spoken of (the deal is worth …)."""

    @property
    def totals(self) -> re.Pattern[str] | None:
        """Ends right before a sum of what several contracts come to that one word tells (from X and Y orders for a total of …)."""

    @property
    def closing(self) -> re.Pattern[str] | None:
        """Says of a deal, whichever, when or on what condition it closes (the transaction is expected to close in March)."""

    @property
    def along(self) -> re.Pattern[str] | None:
        """Words of a sentence that say it tells what was announced together (発表によると)."""

    @property
    def jointly(self) -> re.Pattern[str] | None:
        """Ends right before a day on which all deals told so far were announced (the deals, announced on …)."""

    @property
    def onward(self) -> re.Pattern[str]:
        """Found in a sentence behind an announcement, it says that the sentence tells more of what was announced (it will also …)."""

    @property
    def relative(self) -> re.Pattern[str] | None:
        """Finds, left of a date, where a clause begins that tells more of who or what was named just before (Norvane, which …)."""

    @property
    def listed(self) -> re.Pattern[str] | None:
        """Ends right before a day on which all deals told behind it were announced (the following deals were reported on …)."""

    @property
    def lists(self) -> re.Pattern[str] | None:
        """The same right behind such a day: said on Monday that it has won three contracts."""

    @property
    def market(self) -> re.Pattern[str] | None:
        """Stands right behind a chip that is only spoken of as a market (昇騰910C向けの需要)."""

    @property
    def coming(self) -> re.Pattern[str] | None:
        """Found left of a date, it says that the date is still to come (is expected in); for articles that nothing dates."""

    @property
    def between(self) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
        """What may stand between a date and the transaction word behind it, and between the word and the date behind that, if no words say what the date is."""

    @property
    def dates_lead(self) -> bool:
        """Whether a date belongs to the transaction word behind it."""

    def events(self, draft: Draft, cues: Sequence[Word]) -> list[Event]:
        """All events of an article, in order; ``cues`` are what ``spoken`` has left of the room's words in it."""

    def terms(self, scene: Scene, span: Span) -> list[TermFound]:
        """Contract terms in a stretch of text."""

    def date_role(self, scene: Scene, start: int, end: int, deal_type: str) -> str | None:
        """What a date is to a deal: announced, signed, start, end, completion, capacity, payment, other; ``lasts``: both its start and its end; ``opens``, ``closes``: those of an offer to shareholders; ``off``: when something was called off; ``news``: when what was told before it was announced; ``due``: when it is to be signed; ``herald``: when it is to be announced, if it is; ``settled``: when it was agreed, unless it lies ahead: then when it completes; ``untold``: no words say it, so that it is the deal's only where nothing stands between (see ``between``)."""

    def provides(self, scene: Scene, event: Event) -> bool | None:
        """Whether the event's subject provides what is dealt in."""


class Sanity(Protocol):
    """A language's words for what ``deals.check`` looks at."""

    @property
    def part(self) -> re.Pattern[str]:
        """Matches all that stands between two sums if the second is part of the first (…, including …; …、うち…)."""

    @property
    def whole(self) -> re.Pattern[str]:
        """The same where a list of parts that are all of the first begins (consisting of, 内訳は)."""

    @property
    def joins(self) -> re.Pattern[str]:
        """Matches all that stands between two parts of one list (in cash and, 、株式が)."""

    @property
    def other(self) -> re.Pattern[str]:
        """Searched left of a sum: it is that of another time, no whole (up from, 従来計画の)."""

    def past(self, scene: Scene, start: int, end: int) -> bool:
        """Whether the words around a date say that what happened then is over."""
