"""By which way a party or a slot came to its deal: what its confidence is counted by."""

from __future__ import annotations

from torihiki.deals.shape import Deal, Participant

__all__ = ["party_way", "slot_way"]


def party_way(deal: Deal, party: Participant) -> str:
    """``known``: a name of the table in a sentence of the deal; ``formed``: one that only its form or place tells; ``understood``: elsewhere."""
    if not any(s.start <= span.start < s.end for s in deal.evidence for span in party.spans):
        return "understood"
    return "known" if party.known else "formed"


def slot_way(deal: Deal, start: int) -> str:
    """``clause``: in the stretch that speaks of the transaction; ``sentence``: elsewhere in its sentence; ``beyond``: in another one.

    Args:
        deal: with its events.
        start: where the slot's words begin, in code points of the article.
    """
    if any(e.land is not None and e.land.start <= start < e.land.end for e in deal.events):
        return "clause"
    return "sentence" if any(e.sentence.start <= start < e.sentence.end for e in deal.events) else "beyond"
