"""Whom a firm means that tells what others do with it: X said Y bought its Tarn plant; X received a letter from Y offering to buy all its shares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.judges import judges

__all__ = ["accepted", "agreed_to_be_bought", "of_sayer", "sold_through"]

_PRONOUN = "en.deals.pronoun"
_BUYS = frozenset(("en.deals.acquire", "en.deals.offer", "en.deals.bid"))
_AT_NAME = r">?(?:['’]s? board)?(?: <[A-Z. ]{1,9}>)?(?:, [^,;]{2,80},)? "
_SAID = sieve(rf"{_AT_NAME}(?:(?:has|also|later) )?(?:said|says|announced|disclosed|reported|confirmed)(?: in a statement)?(?: that)? ")
_PART = r"(?:(?:all|any|some|most|part|half|each|every|certain|the|of|about|up to|another|a further|an additional|over|nearly|more than|mln|million|dlrs|pct|worth|[0-9][\w.,/%-]*) ){0,9}?"
_STOCK = r"(?:(?:own|outstanding|common|issued|newly|ordinary|remaining|voting|publicly|held|treasury|preferred|class [ab]) ){0,4}(?:shares?|stock|equity|share capital)(?![a-z])"
# its shares, or all shares that the bidder has not: of whom it is told
_ITS_SHARES = sieve(
    rf" (?:{_PART}(?:its|the company['’]s) {_STOCK}|{_PART}{_STOCK}(?: (?:that )?(?:it|they) (?:does|do|did) not| not already)|it for |the company(?: for| in| at|[.,;]|$))"
)
_ITS = sieve(
    r" (?:(?:all|most|some|part|half|certain|substantially|the|assets|of|remaining|[0-9][\w.%]* pct) ){0,5}its (?!(?:[a-z-]+ ){0,2}(?:rivals?|competitors?|partners?|suppliers?|customers?|shareholders?|bidders?|parent|lender)(?![a-z]))[A-Za-z]"
)
# X received a letter from Y offering
_RECEIVED = sieve(
    r"\b(?:accept(?:s|ed|ing)?|welcom(?:es|ed)|received?|receives|got|had|has|received and rejected|rejected|reviewing|considering|studying|evaluating) (?:an? |the |another |two )(?:[\w-]+ ){0,4}?"
    r"(?:letters?|proposals?|offers?|bids?|notices?|approach|inquiry|overtures?|telegram|telex|indications?) (?:[\w-]+ ){0,3}?from (?:the |an? (?:[a-z-]+ ){0,3}(?:led by )?)?<?$"
)
_OFFERING = sieve(
    rf"{_AT_NAME}?,? ?(?:which|that|who)? ?(?:offer(?:s|ed|ing)|propos(?:es|ed|ing)|seek(?:s|ing)|express(?:es|ed|ing)(?: an?| its)? (?:interest in|intention to)|stat(?:es|ed|ing)|indicat(?:es|ed|ing)|outlin(?:es|ed|ing)|for|to|under which it (?:would|will)|saying)(?: [a-z]+){{0,8}} $"
)
_ITS_OWN = sieve(r"\bits (?:(?:proposed|planned|pending|previously|announced|definitive) ){0,3}$")
_THE = sieve(r"\b(?:said|says)(?: that)? (?:the|its) (?:proposed |planned |pending )?$")
_BEHALF = sieve(r" (?:[a-z]+ ){0,2}?on (?:its|the company['’]s) behalf ")
_SHARES_OF = sieve(r"(?:[^.;]|[.,][0-9]){1,80}?\b(?:shares|stock)(?:,? or [^,;]{3,24},)? (?:in|of) (?:the )?<?")


def of_sayer(scene: Scene, sentence: Span, frame: Frame, found: Sequence[Frame], parties: Sequence[Found[Any]]) -> None:
    """Put whoever speaks of a purchase by somebody else into the place of who is bought, or who sells."""
    if frame.shape.name == "en.deals.sell" and frame.form == "passive":
        _of_its_own(scene, frame)
    _with_division(scene, frame, parties)
    if frame.shape.name in _GIVES and frame.form == "verb":
        _given_it(scene, frame, parties)
    if frame.shape.name not in _BUYS or not parties:
        return
    if frame.form == "noun" and frame.places.get("of") and frame.places.get("agent"):
        bought = {f.value.name for f in frame.places["of"]}
        frame.places["agent"] = [f for f in frame.places["agent"] if f.value.name not in bought]  # the purchase of Y, the company said
    if frame.form == "verb":
        _not_itself(frame)
        _offered(scene, sentence, frame, found, parties)
    sayer = next((f for f in parties if f.start < frame.cue.start and _SAID.match(scene.text, f.end, frame.cue.start)), None)
    if sayer is None:
        return
    if frame.form == "noun" and frame.places.get("by") and _ITS_OWN.search(scene.text, sentence.start, frame.cue.start):
        if all(f.value.kind == "government" for f in frame.places.get("owner", ())):
            frame.places["owner"] = [sayer]  # X said a ministry approved its acquisition by Y
        return
    if (
        frame.form == "noun"
        and set(frame.places) == {"before"}
        and _THE.search(scene.text, sentence.start, frame.places["before"][0].start)
    ):
        if all(f.value.name != sayer.value.name for f in frame.places["before"]) and not judges(sayer):
            frame.put("agent", [sayer])  # X said the Y acquisition
        return
    doing = frame.places.get("agent", ())
    if frame.form != "verb" or not doing or any(f.value.name == sayer.value.name or f.start < sayer.start for f in doing):
        return
    if _BEHALF.match(scene.text, frame.cue.end, sentence.end):
        frame.put("agent", [sayer])
        named = next((f for f in parties if f.start > frame.cue.end), None)
        if named is not None and not frame.places.get("object") and _SHARES_OF.fullmatch(scene.text, frame.cue.end, named.start):
            frame.put("object", [named])
    elif not frame.places.get("object") and _ITS_SHARES.match(scene.text, frame.cue.end, sentence.end):
        frame.put("object", [sayer])
    elif not frame.places.get("from") and _ITS.match(scene.text, frame.cue.end, sentence.end):
        frame.put("from", [sayer])


_A_THING = sieve(
    r"(?:[^.;]|\.[0-9]){0,12}? (?:said|says|added)(?: that)? (?:the|its|their|these|those|two|three|four|all|some) (?:[a-z-]+ ){1,4}(?:(?:was|were|is|are|has|have|had|will|would|be|been|being|also|to) ){1,3}$"
)


def _of_its_own(scene: Scene, frame: Frame) -> None:
    """It said the plants were sold to Y: who says so sells them."""
    doing = frame.places.get("agent", ())
    if len(doing) == 1 and not frame.places.get("by") and _A_THING.fullmatch(scene.text, doing[0].end, frame.cue.start):
        frame.put("by", frame.places.pop("agent"))


_GIVES = frozenset(("en.deals.award", "en.deals.lend", "en.deals.advance", "en.deals.fund", "en.deals.give"))
_IT = sieve(r" it (?:an?|the|about|up to|some|another|[0-9]|[$€£¥])")
_PART_OF = sieve(r" (?:[A-Z][a-z]+ )?(?:Division|Command|Center|Centre|Office|Directorate|Branch|division|command|branch) of (?:the )?$")


def _given_it(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """X said Y awarded it a contract, that banks will lend it so much: X gets it, and Y of which a division does so gives it."""
    doing = frame.places.get("agent") or []
    whole = next((f for f in parties if doing and f.start > doing[-1].end), None)
    if whole is not None and _PART_OF.fullmatch(scene.text, doing[-1].end, whole.start):
        frame.places["agent"] = [*doing[:-1], whole]
    sayer = next((f for f in parties if f.start < frame.cue.start and _SAID.match(scene.text, f.end, frame.cue.start)), None)
    if sayer is not None and _IT.match(scene.text, frame.cue.end):
        frame.places["agent"] = [f for f in frame.places.get("agent", ()) if f.value.name != sayer.value.name]
        frame.places["object"] = [sayer]


_DIVISION = sieve(
    rf"{_AT_NAME}(?:said|says|announced|disclosed)(?: that)? its (?:[A-Z][\w&.'’-]* ){{1,3}}(?:division|unit|subsidiary|affiliate|arm) and (?:the )?<?$"
)


def _with_division(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """X said its Tarn division and Y plan: X and Y do."""
    doing = frame.places.get("agent")
    if doing and parties and doing[0].start > parties[0].end and _DIVISION.fullmatch(scene.text, parties[0].end, doing[0].start):
        frame.places["agent"] = [parties[0], *doing]


def _not_itself(frame: Frame) -> None:
    """Take out of what is bought who buys: will acquire Y for 1.2 of its shares, X stock, for each of Y."""
    doing = {f.value.name for f in frame.places.get("agent", ())}
    held = frame.places.get("object", ())
    others = [f for f in held if f.value.name not in doing]
    if others and len(others) < len(held):
        frame.places["object"] = others


def _offered(scene: Scene, sentence: Span, frame: Frame, found: Sequence[Frame], parties: Sequence[Found[Any]]) -> None:
    """X received a letter from Y offering to buy its shares: Y bids."""
    before = [f for f in parties if f.end <= frame.cue.start]
    if len(before) < 2 or not _RECEIVED.search(scene.text, sentence.start, before[-1].start):
        return
    bidder, wanted = before[-1], before[0]
    if bidder.value.name == wanted.value.name or not _OFFERING.fullmatch(scene.text, bidder.end, frame.cue.start):
        return
    behind = [f for f in frame.places.get("object", ()) if f.start > frame.cue.end and f.rule != _PRONOUN]
    for other in found:
        if wanted.end <= other.cue.start < frame.cue.start:
            other.absorbed = frame  # received an offer from Y to buy: told once
    frame.places["agent"] = [bidder]
    frame.places["object"] = behind or (
        [] if _ITS.match(scene.text, frame.cue.end) and not _ITS_SHARES.match(scene.text, frame.cue.end) else [wanted]
    )
    if not frame.places["object"] or behind:
        frame.put("from", [wanted] if all(f.value.name != wanted.value.name for f in behind) else [])


_AGREEMENT = frozenset(("share purchase agreement", "stock purchase agreement", "purchase agreement", "acquisition agreement"))
_WILL_BUY = sieve(
    r"(?:,? which)?(?: <[A-Z. ]{1,9}>)? (?:will|would|is to|has agreed to|agreed to|may|can) (?:initially |first )?(?:buy|acquire|purchase|subscribe for) (?P<what>(?:[^.;]|[.,][0-9]){0,60})"
)
_SHARE_OF_IT = sieve(r"\b(?:shares?|stock|interest|stake|pct|percent|per cent)\b|%")
_WITHIN = 400  # code points behind such an agreement in which its sides are told


def agreed_to_be_bought(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """X signed a share purchase agreement with Y, under which Y will buy new shares of X: Y buys."""
    if frame.word not in _AGREEMENT or not frame.places.get("agent") or not frame.places.get("with"):
        return
    sides = {f.value.name for f in frame.places["with"]}
    for found in parties:
        if not frame.cue.end < found.start < frame.cue.end + _WITHIN or found.value.name not in sides:
            continue
        told = _WILL_BUY.match(scene.text, found.end)
        if told is not None:
            own = frame.places.pop("agent")
            frame.put("agent", frame.places.pop("with"))
            frame.put("of" if _SHARE_OF_IT.search(told["what"]) else "from", own)
            return


_SELLS = frozenset(("sell", "sells", "sold", "selling"))


def sold_through(frame: Frame, found: Sequence[Frame]) -> None:
    """Let a sale that names what is sold only behind who it goes through be one: will sell through its unit, X, its interest in Y to Z."""
    if frame.shape.name != "en.deals.stake" or frame.verb not in _SELLS or not frame.places.get("in"):
        return
    for sale in found:
        if sale.shape.name == "en.deals.sell" and sale.form == "verb" and sale.cue.end < frame.cue.start and not sale.places.get("object"):
            sale.put("object", frame.places["in"])
            sale.put("to", frame.places.get("to", ()))
            frame.absorbed = sale


_ACCEPTS = frozenset(("accept", "accepts", "accepted"))
_BIDDER = sieve(r"(?: <[A-Z. ]{1,9}>)? (?:(?:cash|takeover|tender|share|dlr|a|per|mln|stg|revised|increased|[0-9][\w.]*) ){0,6}$")


def accepted(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """X has accepted a Y takeover offer for Z: X sells Z to Y."""
    if frame.shape.name != "en.deals.bid" or frame.form != "noun" or frame.verb not in _ACCEPTS or not frame.places.get("for"):
        return
    wanted = {f.value.name for f in frame.places["for"]}
    holders = [f for f in frame.places.get("agent", ()) if f.value.name not in wanted]
    bidder = next((f for f in parties if f.end < frame.cue.start and _BIDDER.fullmatch(scene.text, f.end, frame.cue.start)), None)
    if bidder is not None and bidder.value.name not in wanted and all(f.value.name != bidder.value.name for f in holders):
        frame.places.pop("before", None)
        frame.put("by", [bidder])
    if holders and any(frame.places.get(place) for place in ("by", "from", "owner")):
        frame.places.pop("agent")
        frame.put("owned", holders)
