"""Who lends, where the loan does not stand with its verb: gave X a loan, asked X for one, extended X's overdraft, a loan of X to Y."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["loaned"]

_HAS = r" (?:(?:has|have|had|will|would|also|is|are|was|were|to|been|already|again|reportedly|agreed|agrees|plans|set|it|said) ){0,4}"
# what who lends does for another: provided X with a loan, rescued X with one
_GIVES = sieve(
    _HAS
    + r"(?:provid|offer|grant|giv|gave|extend|approv|award|promis|hand|loan|sanction|throw|threw|toss|rescu|bail(?:s|ed|ing)? out|prop(?:s|ped|ping)? up|back|support|help(?:s|ed|ing)? out|sav|lend|lent|suppl|fund|financ|arrang|underwr[io]te?|structur|syndicat)(?:e|es|ed|s|ing|en|n|y|ies|ied)?(?: (?:the|its|rival|troubled|struggling|ailing|embattled|cash-strapped))*(?: [A-Z][a-z]+['’]s)? "
)
_ONE = sieve(r"(?:['’]s?(?: [\w-]+){1,4})?(?: with)? (?:an?|its|another|the|up to|about|[A-Z]{0,3}[$€£¥₹]|Rs)[^.;]{0,60}")
# what who wants a loan does: asked X for one
_ASKS = sieve(
    _HAS + r"(?:ask|approach|turn(?:s|ed|ing)? to|tap|press|lobb|beg|petition|request|su)(?:s|es|ed|ped|ping|ied|ged|ing)? (?:the )?"
)
_FOR_ONE = sieve(r" for (?:an?|another|its|up to|[$€£¥₹])[^.;]{0,50}")
_TO = sieve(r"\bto (?:the |its )?(?:rival |troubled |struggling |ailing |[a-z-]+ (?:maker|firm|company|group|developer) )?$")
# what who lends does with the loan of another
_RENEWS = sieve(
    _HAS
    + r"(?:extend|renew|doubl|increas|rais|roll(?:s|ed|ing)? over|refinanc|restructur|cut|call(?:s|ed|ing)? in|freez|froz|withdr[ae]w|cancel|approv)(?:e|es|ed|s|ing|en|n|led)? (?:the )?"
)
_BY = sieve(
    r"(?:[^.;,]|[.,][0-9]){0,40}?,?(?: (?:was|were|is|are|has been|have been|being|that was|which was))? (?:provided|extended|granted|made|offered|supplied|renewed|increased|doubled|rolled over|approved|funded|put up) by (?:the )?$|, (?:worth|of|for|valued at) [^;,]{2,30}, (?:was|were|is|has been|will be) (?:provided|extended|granted|made|supplied|offered) by (?:the )?$"
)
_PAYS = sieve(
    r"[^.;]{0,30}?\b(?:pay(?:s|ing)? for|paid for|back(?:s|ed|ing)?|fund(?:s|ed|ing)?|financ(?:e|es|ed|ing)|help(?:s|ed|ing)?|support(?:s|ed|ing)?|kept|keeps?|values?|valued|valuing|refinance|sav(?:e|ed|es))(?: to)? (?:the )?$"
)
_OWED = sieve(r"\b(?:owed|due|owing) to (?:the |its )?$")
# whose purchase or plant a loan pays for
_WHOSE = sieve(r"(?: of (?:[^.;,]|[.,][0-9]){2,30})? (?:for|to (?:help )?(?:fund|finance|back|support|pay for)) (?:the )?$")
_BUYS = sieve(
    r"['’]s? (?:[\w$€£.-]+ ){0,4}?(?:takeover|acquisition|purchase|buy-?out|bid|offer|merger|plants?|project|expansion|refinery|mine|pipeline|factory|construction)\b"
)
_LENDS = ("from", "by", "with", "through")
_MONEY = frozenset(("en.deals.borrow", "en.deals.invest"))
_PAPER = frozenset(("en.deals.bond", "en.deals.issue"))


def loaned(scene: Scene, sentence: Span, frame: Frame, found: Sequence[Frame], parties: Sequence[Found[Any]]) -> None:
    """Put those who lend into their place."""
    _bought(frame, found)
    if frame.shape.name == "en.deals.reschedule" and not frame.places.get("with"):
        if frame.led:
            _asked(scene, frame, parties)
        frame.put("with", _first(parties, frame.cue.end, lambda f: _OWED.search(scene.text, frame.cue.end, f.start) is not None))
    if frame.shape.name not in _MONEY or frame.form != "noun":
        return
    text, cue, places = scene.text, frame.cue, frame.places
    if not any(places.get(p) for p in ("to", "for", "owner", "before")):
        frame.put(
            "to",
            _first(
                parties, cue.end, lambda f: _WHOSE.fullmatch(text, cue.end, f.start) is not None and _BUYS.match(text, f.end) is not None
            ),
        )
    if any(places.get(place) for place in _LENDS) or frame.shape.name == "en.deals.invest":
        if places.get("from") and not any(places.get(p) for p in ("agent", "owner", "to", "for", "before", "in")):
            frame.put("to", _first(parties, cue.end, lambda f: _PAYS.fullmatch(text, places["from"][-1].end, f.start) is not None))
        return
    ours = [*places.get("owner", ()), *places.get("agent", ())]
    to = [f for f in places.get("to", ()) if f.start > cue.end and _TO.search(text, cue.end, f.start)]
    lent = _first(parties, cue.end, lambda f: _BY.fullmatch(text, cue.end, f.start) is not None)
    if lent:
        _move(frame, lent, "from")
    elif to and ours and not {f.value.name for f in ours} & {f.value.name for f in to}:
        _move(frame, ours, "from")  # X's loan to Y
    elif not to:
        _between(scene, frame, parties)


def _asked(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Who is asked to put off debts is whom they are owed to, not who owes them: asked X to reschedule them."""
    before = [f for f in parties if frame.clause <= f.start and f.end <= frame.cue.start]
    if (
        len(before) > 1
        and _ASKS.fullmatch(scene.text, before[-2].end, before[-1].start)
        and scene.text[before[-1].end : frame.cue.start] == " to "
    ):
        frame.places["agent"] = [before[-2]]
        frame.put("with", before[-1:])


def _between(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Two names before the loan: who gives, renews or is asked for it, and whose it is."""
    text, before = scene.text, [f for f in parties if frame.clause <= f.start and f.end <= frame.cue.start]
    if len(before) < 2 or before[-1].value.name == before[-2].value.name:
        return
    one, other = before[-2:]
    if _GIVES.fullmatch(text, one.end, other.start) and _ONE.fullmatch(text, other.end, frame.cue.start):
        _move(frame, [f for f in frame.places.get("agent", ()) if f.start < one.start] + [one], "from")
        _move(frame, [other], "to")
    elif _ASKS.fullmatch(text, one.end, other.start) and _FOR_ONE.fullmatch(text, other.end, frame.cue.start):
        _move(frame, [other], "from")
    elif other in frame.places.get("owner", ()) and _RENEWS.fullmatch(text, one.end, other.start):
        _move(frame, [one], "from")


def _bought(frame: Frame, found: Sequence[Frame]) -> None:
    """The verb has the side that stands behind its object: bought notes from X, committed a sum to X's round."""
    if frame.form != "verb" or frame.shape.name not in _HOLDS:
        return
    for other in found:
        if other.cue.start > frame.cue.end and other.form != "verb" and other.clause == frame.clause:
            if frame.shape.name == "en.deals.notes" and other.shape.name in _PAPER:
                issuers = next((held for place in ("from", "by", "owner", "before", "of") if (held := other.places.get(place))), [])
                frame.put("from", [f for f in issuers if f not in frame.places.get("agent", ())])
                other.absorbed = frame
            elif frame.shape.name != "en.deals.notes" and other.shape.name in _ROUNDS:
                frame.put("owned", other.places.get("owner", ()))


_HOLDS = frozenset(("en.deals.notes", "en.deals.funnel", "en.deals.subscribe"))
_ROUNDS = frozenset(("en.deals.raise", "en.deals.invest"))


def _first(parties: Sequence[Found[Any]], start: int, holds: Callable[[Found[Any]], bool]) -> list[Found[Any]]:
    """The first name behind a place of which something holds, if any."""
    return next(([f] for f in parties if f.start > start and holds(f)), [])


def _move(frame: Frame, names: Sequence[Found[Any]], place: str) -> None:
    """Let names stand in one place, and in no other."""
    for held in frame.places:
        frame.places[held] = [f for f in frame.places[held] if f not in names]
    frame.put(place, names)
