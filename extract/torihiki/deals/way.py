"""By which way a party or a slot came to its deal: what its confidence is counted by."""

from __future__ import annotations

from torihiki.core.span import Starting
from torihiki.deals.shape import Deal, Participant

__all__ = ["Ways"]


class Ways:
    """The ways into one deal. Places are code points of the article."""

    def __init__(self, deal: Deal) -> None:
        self._evidence = Starting(deal.evidence)
        self._clauses = Starting(e.land for e in deal.events if e.land is not None)
        self._sentences = Starting({e.sentence for e in deal.events})

    def party(self, party: Participant) -> str:
        """``known``: a name of the table in a sentence of the deal; ``formed``: one that only its form or place tells; ``understood``: elsewhere."""
        if not any(self._evidence.holds(span.start) for span in party.spans):
            return "understood"
        return "known" if party.known else "formed"

    def slot(self, start: int) -> str:
        """``clause``: in the stretch that speaks of the transaction; ``sentence``: elsewhere in its sentence; ``beyond``: in another one.

        Args:
            start: where the slot's words begin.
        """
        if self._clauses.holds(start):
            return "clause"
        return "sentence" if self._sentences.holds(start) else "beyond"
