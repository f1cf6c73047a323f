"""What a language must bring so that its deals can be assembled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from torihiki.core.engine import Vocabulary
from torihiki.core.language import Draft
from torihiki.core.scene import Scene, Word
from torihiki.core.span import Span
from torihiki.deals.shape import DealType, Event, TermFound

__all__ = ["DealRoom"]


class DealRoom(Protocol):
    """The deal room of a language."""

    @property
    def words(self) -> Vocabulary:
        """Transaction words and vetoes for the scanner."""

    @property
    def goods(self) -> Sequence[tuple[DealType, re.Pattern[str]]]:
        """What a contract is about, in order of trust: decides the type of a generic shape."""

    @property
    def traded(self) -> Sequence[tuple[DealType, re.Pattern[str]]]:
        """What may be bought, sold or raised other than companies and shares."""

    @property
    def total(self) -> re.Pattern[str]:
        """Words beside an amount that make it the whole of the deal."""

    def events(self, draft: Draft, cues: Sequence[Word]) -> list[Event]:
        """All events of an article, in order; ``cues`` are the room's words found in it."""

    def terms(self, scene: Scene, span: Span) -> list[TermFound]:
        """Contract terms in a stretch of text."""

    def date_role(self, scene: Scene, start: int, end: int, deal_type: str) -> str | None:
        """What a date is to a deal: announced, signed, start, end, completion, capacity, payment, other."""

    def provides(self, scene: Scene, event: Event) -> bool | None:
        """Whether the event's subject provides what is dealt in."""
