"""Transaction words of a sentence: who stands in their places when they come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Word
from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.frame import Frame, places_of
from torihiki.lang.en.deals.frames.form import nounlike, passive, plain
from torihiki.lang.en.deals.frames.state import AGREES, BODIES, State, ahead, handles
from torihiki.lang.en.deals.items import Item
from torihiki.lang.en.deals.words import ANSWERS, GETS, PREPOSITIONS, PROMISED

__all__ = ["on_cue"]

_STUDY = frozenset(("explore", "study", "evaluate", "discuss", "consider", "help", "jointly", "also"))  # between "to" and its verb
# what is done before something is built or supplied: to design and build
_FIRST = frozenset(("design", "engineer", "develop", "finance", "manufacture", "procure", "equip", "own", "test", "fund", "plan"))
_GIVES = frozenset(("en.deals.award", "en.deals.choose", "en.deals.lend", "en.deals.subsidise", "en.deals.pledge"))
_TAKES = frozenset(("en.deals.acquire", "en.deals.order", "en.deals.lease", "en.deals.rent"))
_BEATS = frozenset(("beat", "beats", "beating", "beaten", "outbid", "outbids", "outbidding", "trumped", "trumps"))  # beat X to buy Y
_HANDED = frozenset(("en.deals.sell", "en.deals.acquire"))
_BIDS = frozenset(("en.deals.bid", "en.deals.approach"))
_SUITS = _BIDS | {"en.deals.acquire"}
_TOOK = frozenset(("took", "takes", "take", "taking"))
_WINNERS = frozenset(("winner", "bidder"))
_SHARE = frozenset(("share", "slice", "part", "portion", "half", "chunk", "bulk"))
_PENDING = frozenset(("proposed", "planned", "pending", "possible", "potential", "rumoured", "rumored"))


def on_cue(s: State, item: Item) -> None:
    """A transaction word: it gets those that the clause has named, and waits for others."""
    cue: Word = item.ref
    shape = s.shapes[cue.label]
    if plain(s, item, shape):
        s.since += 1
        return
    if shape.name == "en.deals.lead" and item.word.endswith("by") and s.at and (s.whole[s.at - 1].word in BODIES or _body_of(s)):
        s.since += 1  # a group led by X: X stands where the group does
        return
    noun = nounlike(s, cue)
    form = "noun" if noun else "passive" if shape.passive and passive(s, item) else "verb"
    frame = Frame(cue, shape, form, s.clause, item.word, s.verb)
    frame.led = s.at > 0 and (
        s.whole[s.at - 1].word == "to"
        or (s.at > 1 and s.whole[s.at - 1].word in _STUDY and s.whole[s.at - 2].word == "to")
        or (s.at > 2 and s.whole[s.at - 1].word == "and" and s.whole[s.at - 2].word in _FIRST and s.whole[s.at - 3].word == "to")
    )
    s.frames.append(frame)
    if noun:
        _noun(s, frame)
    else:
        _verb(s, frame)
    s.near.insert(0, frame)
    _settle(s, frame)
    s.prep = s.by = s.last = None
    s.comma = s.joined = False
    s.since = 0
    tail = item.word.rpartition(" ")[2]
    if " " in item.word and tail in PREPOSITIONS and PREPOSITIONS[tail] in places_of(frame):
        s.prep, s.by, s.open = Item("prep", item.end - len(tail), item.end, tail), frame, None
    elif noun and " " in item.word and tail in PREPOSITIONS and "object" in places_of(frame):
        s.open = frame  # a swoop on X


_COUNTED = frozenset({"word", "figure", "hyphen", "det"})


def _body_of(s: State) -> bool:
    """Whether those who are led are counted as a body, which does something: by a group of 14 councils led by X."""
    back = s.whole[max(s.at - 6, 0) : s.at]
    at = next((at for at in range(len(back) - 1, 0, -1) if back[at].word == "of"), 0)
    named = at > 0 and back[at - 1].word in BODIES and all(i.kind in _COUNTED for i in back[at + 1 :])
    return named and s.prep is not None and s.prep.word in {"by", "to", "from", "with"}


def _settle(s: State, frame: Frame) -> None:
    """Give a word the sides of the talks that are about it: talks between X and Y over a merger."""
    roles = places_of(frame)
    for nth, (place, found) in enumerate(s.loose):
        if nth == 0 and len(s.loose) > 1 and frame.shape.name == "en.deals.acquire" and not s.subject and not s.owner:
            frame.put("agent", found)  # talks between X and Y over a takeover
            continue
        known = place if place in roles else "to" if frame.shape.name == "en.deals.sell" else "with"  # talks with X about a sale
        frame.put(known, [f for f in found if not any(f in held for held in frame.places.values())])
    s.loose = []


def _noun(s: State, frame: Frame) -> None:
    s.owner = s.owner or _named_like_owner(s)
    if s.owner:
        _own_noun(s, frame)
    elif _modified(s, frame):
        pass
    elif _made_by(s, frame):
        frame.fronted = True
    elif s.subject:
        frame.put("agent", s.subject)
        if s.gap and s.through in places_of(frame) and s.through != "object" and s.subject != s.gap:
            frame.put(s.through, s.gap)  # X, with which Y signed a contract
            s.gap = []
    elif any(i.word in _FOUNDS for i in s.whole[max(s.at - 5, 0) : s.at]):
        frame.fronted = True  # After forming a venture with Y, X
    else:
        frame.fronted = s.whole[s.at - 1].kind not in {"det", "word"} or any(
            i.kind == "prep" or (i.end == s.clause and i.word in _LEADS) for i in s.whole[max(s.at - 8, 0) : s.at]
        )
    s.owner = []


_LEADS = frozenset(("after", "following", "since", "before", "until"))
_FOUNDS = frozenset((
    "forming", "formed", "creating", "created", "launching", "launched", "establishing", "established", "signing", "signed", "striking", "struck", "entering", "completing",
    "completed", "closing", "closed", "announcing", "winning", "won", "securing", "secured", "setting",
))  # fmt: skip


def _named_like_owner(s: State) -> list[Found[Any]]:
    """The name that stands before a noun as its owner and shows it only by its own ending: Sainsbury's £7.3bn takeover of Asda; not: the Sainsbury's takeover."""
    at = next((i for i in range(s.at - 1, max(s.at - 6, -1), -1) if s.whole[i].kind not in {"word", "figure", "hyphen"}), -1)
    if at < 0 or s.whole[at].kind != "party" or not s.whole[at].word.endswith(("'s", "’s")):
        return []
    return [] if at and s.whole[at - 1].kind in {"det", "own"} else [s.whole[at].ref]


# the deal (that) X and Y have signed: it is theirs, whatever the clause goes on about
_MADE_BY = sieve(
    r"(?:\s(?:of|worth|for)\s(?:[^.;,A-Z]|[.,][0-9]){1,50}?)?(?:,?\s(?:that|which))?\s(?:[A-Z](?![0-9])[\w&.'’-]*(?:,\s(?=[A-Z])|\s(?:and\s)?)){1,10}"
    r"(?:\([^()]{1,30}\)\s)?(?:(?:has|have|had|recently|also|just|already|earlier|last\s(?:year|month|week))\s){0,3}"
    r"(signed|made|struck|reached|concluded|inked|announced|entered|sealed|clinched|finali[sz]ed|won|placed|secured|negotiated|agreed|formed|raised|launched|created|established|set up|founded|started)\b"
)


def _made_by(s: State, frame: Frame) -> bool:
    """Whether the words behind a noun say who made it so; their verb then governs it."""
    made = _MADE_BY.match(s.scene.text, frame.cue.end, s.whole[-1].end)
    if made is None:
        return False
    frame.verb = made[1]
    return True


def _own_noun(s: State, frame: Frame) -> None:
    """X's purchase: the owner is no subject, object or part of a place any more."""
    _named_between(s, frame)
    frame.put("owner", s.owner)
    if frame.verb in _TOOK and any(i.word in _SHARE for i in s.whole[max(s.at - 9, 0) : s.at]):
        frame.verb = "won"  # took a share of X's order
    if frame.shape.generic and any(_WINNERS.intersection(i.word.split(" ")) for i in s.whole[max(s.at - 12, 0) : s.at]):
        frame.verb = "won"  # emerged as the winner of X's tender
    if (
        frame.verb in GETS
        and (frame.shape.generic or frame.shape.type in {"supply", "cloud"} or (frame.shape.name in _SUITS and frame.verb in ANSWERS))
        and s.subject
        and not {f.value.name for f in s.subject} & {f.value.name for f in s.owner}
    ):
        frame.put("agent", s.subject)  # won one of X's contracts
    if s.subject == s.owner and not s.told:
        s.subject = []
    if not s.first:
        s.first = list(s.owner)
    names = {id(f) for f in s.owner}
    for other in s.frames:
        if other is not frame:
            for place, held in other.places.items():
                if place != "agent":
                    other.places[place] = [f for f in held if id(f) not in names]


def _named_between(s: State, frame: Frame) -> None:
    """Its Norvane purchase: the name between the owner and the noun belongs to the noun."""
    before = s.whole[s.at - 1] if s.at > 1 else None
    if (
        before is None
        or before.kind != "party"
        or s.last is None
        or s.last[1] not in {"agent", "other"}
        or s.last[0][0].start != before.start
        or before.ref in s.owner
        or s.whole[s.at - 2].kind not in {"own", "poss", "figure", "word"}
    ):
        return
    frame.put("before", s.last[0])
    if s.last[1] == "agent":
        s.subject = s.held or [f for f in s.subject if f not in s.last[0]]
        s.first = [f for f in s.first if f not in s.last[0]]


def _modified(s: State, frame: Frame) -> bool:
    """The Norvane takeover; an Amazon cloud deal: the name right before the noun belongs to it."""
    if s.last is None or s.joined or (s.told and s.last[1] == "agent") or frame.word.startswith("in "):
        return False
    following = ahead(s)
    if following is not None and following.kind == "figure" and following.ref.kind == "amount":
        return False  # X bid $5 billion
    found, place, other = _together(s, s.last[0]), *s.last[1:]
    compound = _compound(s, frame, found)
    glued = len(found) > 1 and found[-1].start - found[-2].end == 1  # the Norvane-Halden battery alliance
    if not compound and any(
        i.kind in {"det", "own"} or (i.kind == "word" and i.word not in _PENDING and not glued)
        for i in s.whole[max(s.at - 3, 0) : s.at]
        if i.start >= found[-1].end
    ):
        return False
    if place == "object" and other is not None and other.shape.name == "en.deals.award":
        return False  # awarded X contracts
    if frame.cue.start - found[-1].end > (40 if compound or glued else 24) or any(
        i.kind in {"aux", "say", "prep"} for i in s.whole[max(s.at - 3, 0) : s.at] if i.start >= found[-1].end
    ):
        return False
    if place == "agent":
        s.subject = [f for f in s.subject if f not in found]
        s.first = [f for f in s.first if f not in found]
        if s.held and not s.subject:
            s.subject = s.held
            s.first = s.first or list(s.held)
            frame.put("agent", s.held)  # X completes its purchase, the Y one
    elif other is not None and place in other.places:
        other.places[place] = [f for f in other.places[place] if f not in found]
        if s.subject:
            frame.put("agent", s.subject)
    elif place == "other" and s.subject and (_handled(s, found) or _upon(s, found)):
        frame.put("agent", s.subject)
    elif place in {"other", "to"} and s.subject and s.verb in ANSWERS | AGREES and frame.shape.name in _SUITS:
        frame.put("agent", s.subject)  # rejects the X bid, agrees to X buyout
    frame.put("before", found)
    return True


def _together(s: State, found: Sequence[Found[Any]]) -> list[Found[Any]]:
    """The names right before a noun, with the one that is coupled to them: the Norvane-Halden alliance, the Norvane and Halden merger."""
    at = next((i for i in range(s.at - 1, 1, -1) if s.whole[i].ref is found[0]), 0)
    if at < 2 or s.whole[at - 1].word != "and" or s.whole[at - 2].kind != "party":
        return [*found]
    glued = s.whole[at - 1].end == s.whole[at].start
    return [s.whole[at - 2].ref, *found] if glued or (at > 2 and s.whole[at - 3].kind == "det") else [*found]


def _compound(s: State, frame: Frame, found: Sequence[Found[Any]]) -> bool:
    """Whether a headline puts whose order was won, and what for, right before it: win $2 billion Norvane gas plant order."""
    at = next((i for i in range(s.at - 1, max(s.at - 5, 0), -1) if s.whole[i].ref is found[-1]), None)
    if at is None or at < 1 or frame.verb not in GETS or any(i.kind != "word" for i in s.whole[at + 1 : s.at]):
        return False
    before = s.whole[at - 1]
    return before.word in GETS or (before.kind == "figure" and at > 1 and s.whole[at - 2].word in GETS)


def _handled(s: State, found: Sequence[Found[Any]]) -> bool:
    """Whether the verb before a name says what the subject does with the deal: wins X order."""
    at = next((i for i in range(s.at - 1, -1, -1) if s.whole[i].ref is found[0]), 0)
    return handles(s, at)


def _upon(s: State, found: Sequence[Found[Any]]) -> bool:
    """Whether a headline says upon what somebody's shares move: shares rise on X order."""
    at = next((i for i in range(s.at - 1, -1, -1) if s.whole[i].ref is found[0]), 0)
    return at > 0 and s.whole[at - 1].word in {"on", "after", "amid"}


_PARTED = frozenset(("acquisition", "divestiture"))


def _owner_of(s: State, subject: Sequence[Found[Any]]) -> list[Found[Any]]:
    """Whose part it is that is bought or sold by name: X's Tarn division was sold; the Tarn division of X was sold."""
    at = next((at for at, i in enumerate(s.whole[: s.at]) if len(subject) == 1 and i.kind == "party" and i.ref is subject[0]), -1)
    behind = s.whole[at + 1 : at + 4]
    if at < 0 or len(behind) < 3 or behind[0].word not in _PARTS:
        return []
    if at > 1 and s.whole[at - 1].kind == "poss" and s.whole[at - 2].kind == "party":
        return [s.whole[at - 2].ref]
    return [behind[2].ref] if behind[1].word == "of" and behind[2].kind == "party" else []


_PARTS = frozenset(("unit", "division", "arm", "subsidiary", "business", "operation", "operations", "brand"))


def _verb(s: State, frame: Frame) -> None:
    noun = next((f for f in s.near if f.form == "noun"), None) if frame.led else None
    subject = s.subject
    if noun is not None and noun.verb not in GETS and (noun.shape.generic or s.whole[s.at - 2].word in PROMISED) and not _agreed(s):
        subject = noun.places.get("owner") or noun.places.get("from") or noun.places.get("by") or noun.places.get("agent") or subject
    if noun is not None and noun.shape.name in _BIDS and noun.places.get("from") and not noun.places.get("for"):
        subject = noun.places["from"]  # accepted an offer from X to buy
    elif noun is not None and noun.verb in GETS and noun.shape.generic and frame.shape.name in _TAKES and noun.places.get("from"):
        frame.put("from", subject)  # secured a commitment from X to buy
        subject = noun.places.pop("from")
    elif (
        frame.led
        and s.last is not None
        and s.at >= 2
        and s.whole[s.at - 2].ref is s.last[0][-1]
        and s.last[1] in {"for", "other", "object"}
        and s.verb not in _BEATS
    ):
        subject = s.last[0]  # a deal for X to buy, hired X to build
    elif frame.led and not s.subject and s.last is not None and s.last[1] == "by" and s.at >= 2 and s.whole[s.at - 2].ref is s.last[0][-1]:
        subject = s.last[0]  # an attempt by X to buy
    elif frame.led and s.near and s.near[-1].form == "verb" and s.near[-1].shape.name in _GIVES and not _goes_on(s, s.near[-1]):
        subject = s.near[-1].places.get("object") or s.near[-1].places.get("to") or subject  # gave X a grant to build
    if s.gap:
        if s.subject and s.subject is not s.gap and s.subject != s.gap:
            frame.put(_stands(s, frame) if frame.form == "verb" else "agent", s.gap)
        s.gap = []
    handed = frame.shape.name == "en.deals.pass" or (frame.form == "passive" and frame.shape.name in _HANDED)
    if subject and handed and _part_of(s, subject):
        frame.put("from", subject)  # X's memory unit was sold
    elif handed and frame.form == "verb" and s.owner and not subject:
        frame.put("from", s.owner)  # its spreads arm went to X
    elif subject:
        frame.put("agent", subject)
    else:
        frame.fronted = frame.form != "passive"
    if frame.form == "passive" and frame.shape.type in _PARTED and "from" in places_of(frame) and (seller := _owner_of(s, subject)):
        frame.put("from", seller)
    if s.whose and frame.form == "verb" and s.subject and s.whose != s.subject and "owned" in frame.shape.roles:
        frame.put("owned", s.whose)  # X, whose chip unit Y is buying
    s.whose = []
    s.told = True
    s.verb = s.scene.lower[frame.cue.start : frame.cue.end].split(" ")[0]
    s.owner = []
    if frame.form == "verb":
        s.open = frame if "object" not in frame.places else None


def _goes_on(s: State, given: Frame) -> bool:
    """Whether another verb of the same subject stands between: gave X a loan and agreed to lend it more."""
    between = [i for i in s.whole[max(s.at - 5, 0) : s.at - 1] if i.start > given.cue.end]
    return any(i.kind == "conj" for i in between)


def _stands(s: State, frame: Frame) -> str:
    """The place of the name that a relative word stands for: X, which Y bought; X, to which Y lent."""
    if s.through == "to" and "to" not in frame.shape.roles:
        return "object"
    return s.through or "object"


_PART = sieve(
    r"['’]s?\s(?:[\w&-]+\s){0,4}?(?:units?|business(?:es)?|divisions?|arms?|operations?|assets|segment|portfolio|brands?|stores?|plants?|factory|factories|mines?|towers?|hotels?|sites?)\s(?:[\w-]+\s){0,3}?$"
)


def _part_of(s: State, subject: Sequence[Found[Any]]) -> bool:
    """Whether the subject only owns what changes hands: Norvane's memory unit was sold."""
    return _PART.match(s.scene.text[subject[-1].end : s.whole[s.at].start]) is not None


def _agreed(s: State) -> bool:
    return s.at >= 2 and s.whole[s.at - 2].word in {"agreed", "agrees", "agree"}
