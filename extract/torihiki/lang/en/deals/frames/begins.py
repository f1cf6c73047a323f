"""Whether a name begins a statement of its own, or goes on with the one before."""

from __future__ import annotations

from torihiki.lang.en.deals.frames.form import nounlike
from torihiki.lang.en.deals.frames.state import State, ahead
from torihiki.lang.en.deals.items import Item
from torihiki.lang.en.deals.words import ACTS, CLASSES, GETS

__all__ = ["begins"]


def begins(s: State) -> bool:
    """Whether the name begins a statement of its own: …, and X leased."""
    if s.last is not None and s.last[1] == "agent" and not s.told:
        return False
    if s.last is not None and s.last[2] is not None and s.last[2].form == "noun" and not (s.told or s.subject or s.comma):
        return False  # the merger between X and Y was
    if (
        s.told
        and s.at > 1
        and s.whole[s.at - 1].kind == "figure"
        and s.whole[s.at - 1].ref.kind == "date"
        and s.whole[s.at - 2].kind == "conj"
    ):
        return True  # …, and last month Y's lenders
    following = _when_told(s) or ahead(s, frozenset(("poss",)))
    if following is None:
        return False
    if not s.comma and following.kind == "aux" and s.last is not None and s.last[2] is not None:
        noun = s.last[2].form == "noun" and CLASSES.get(s.verb) == "say"
        if noun or following.word in _PLURAL:
            return False  # said its acquisition of X and Y was; letters of intent to acquire X and Y have been
    if following.kind == "det" and any(i.word in {"rest", "remainder", "balance"} for i in s.whole[s.at + 2 : s.at + 3]):
        return True  # will buy half of the output and X the rest
    if (
        following.kind == "det"
        and following.word == "the"
        and s.told
        and s.whole[s.at - 1].kind == "conj"
        and s.near
        and s.near[0].form == "verb"
        and not any(place != "agent" for place in s.near[0].places)
        and s.near[0].shape.type == "supply"
    ):
        return True  # X will supply the hull and Y the engines
    if following.word in _BEGINS:
        return True
    if following.word == "of" and s.whole[s.at - 1].kind == "conj" and s.told:
        rest = s.whole[s.at + 2 : s.at + 7]
        verb = next((i for i in rest if i.kind not in {"word", "figure"}), None)
        return verb is not None and (
            verb.kind == "aux" or (verb.kind == "cue" and not nounlike(s, verb.ref))
        )  # …, and Y of Russia took over
    if following.kind == "comma":
        return _apposed(s)
    if following.kind == "word" and s.comma and following.word in _TELLERS and any(i.kind == "say" for i in s.whole[s.at + 2 : s.at + 4]):
        return True  # a loan from X, the Y news agency said
    if following.kind in {"aux", "say"} or (following.kind == "word" and _acts(s, following)):
        return True
    if following.kind == "word" and s.comma and not (s.told or s.subject) and (following.word in GETS or following.word in ACTS):
        return True  # With the purchase of X, Y gains …
    if following.kind == "word" and s.comma and not s.subject and (_fronted(s) or _led(s)):
        return True  # After buying X for $300 million, Y raised prices
    return following.kind == "cue" and not nounlike(s, following.ref) and not following.word.endswith("ing")


_TELLERS = frozenset((
    "news", "daily", "newspaper", "agency", "official", "officials", "spokesman", "spokeswoman", "spokesperson", "president", "chairman", "radio", "sources",
))  # fmt: skip
_PLURAL = frozenset(("have", "are", "were"))
_FRONTS = frozenset(
    ("by", "after", "before", "since", "in", "on", "with", "having", "upon", "through", "while", "when", "besides", "instead")
)


def _fronted(s: State) -> bool:
    """Whether the sentence begins with a participle, whose subject comes behind the comma."""
    frame = s.near[0] if s.near and s.near[0].form == "verb" and s.near[0].word.partition(" ")[0].endswith("ing") else None
    if frame is None:
        return False
    first = [i for i in s.whole if i.start < frame.cue.start and i.kind != "mark"]
    return not first or (len(first) < 4 and first[0].word in _FRONTS)


_LEADS = frozenset(("with", "through", "after", "following", "by", "under", "since", "besides", "despite", "via", "upon", "before"))
_PAST = frozenset(
    (
        "fell",
        "rose",
        "became",
        "made",
        "began",
        "lost",
        "grew",
        "ran",
        "won",
        "went",
        "came",
        "saw",
        "got",
        "took",
        "gave",
        "kept",
        "left",
        "held",
        "cut",
        "found",
        "said",
    )
)
_THEN = frozenset(("unit", "units", "arm", "group", "and", "or"))


def _led(s: State) -> bool:
    """Whether the sentence begins with somebody's own deal behind a preposition, whose subject comes behind the comma: With its purchase of X, Y enters."""
    first = [i for i in s.whole if i.kind != "mark"][:2]
    following = ahead(s)
    return (
        len(first) == 2
        and first[0].word in _LEADS
        and first[1].kind in {"own", "det", "party", "cue"}
        and s.whole[s.at - 1].kind == "comma"
        and following is not None
        and following.start == s.whole[s.at].end + 1
        and (following.word.endswith(("s", "ed")) or following.word in _PAST)
        and following.word not in _THEN
    )


_ON = frozenset(("in", "on"))


def _when_told(s: State) -> Item | None:
    """What stands behind a day or a month right behind the name, if it is what was said or done then: …, and X in May agreed to buy."""
    behind = s.whole[s.at + 1 : s.at + 4]
    if behind and behind[0].word in _ON:
        behind = behind[1:]
    if len(behind) < 2 or behind[0].kind != "figure" or behind[0].ref.kind != "date":
        return None
    verb = behind[1]
    told = verb.kind in {"aux", "say"} or verb.word.endswith("ed") or verb.word in ACTS
    return verb if told or (verb.kind == "cue" and not nounlike(s, verb.ref)) else None


_BEGINS = frozenset(
    ("itself", "declined", "refused", "confirmed", "disputed", "agreed", "agrees", "plans", "planned", "wants", "intends", "aims")
)  # behind who has not been bought: …, and X declined to comment
_APPOSED = 25  # items of an apposition


def _apposed(s: State) -> bool:
    """Whether a name behind ", and" has its verb behind what describes it: …, and Y, a start-up from Z, raised."""
    if s.told and _arm_of(s):
        verb = s.whole[s.at + 2] if s.at + 2 < len(s.whole) else None
        return verb is not None and verb.kind in {"aux", "say", "cue"}  # …, and X's trading arm, Y, is
    before, after = s.whole[max(s.at - 2, 0) : s.at], s.whole[s.at + 2 : s.at + 2 + _APPOSED]
    if not s.told or [i.kind for i in before] != ["comma", "conj"] or not after or after[0].kind not in {"det", "rel", "own"}:
        return False
    closing = next((at for at, item in enumerate(after) if item.kind in {"comma", "break"}), len(after))
    verb = after[closing + 1] if closing + 1 < len(after) and after[closing].kind == "comma" else None
    if verb is None:
        return False
    acts = verb.word in GETS or verb.word in ACTS or verb.word in _BEGINS or (verb.kind == "word" and verb.word.endswith("ed"))
    return acts or verb.kind in {"aux", "say"} or (verb.kind == "cue" and not nounlike(s, verb.ref))


def _arm_of(s: State) -> bool:
    """Whether the name is that of somebody's arm, unit, partner told right before, behind a comma and "and"."""
    back = [i.kind for i in s.whole[max(s.at - 9, 0) : s.at]]
    if not back or back[-1] != "comma" or "conj" not in back[:-1]:
        return False
    at = len(back) - 1 - back[:-1][::-1].index("conj")
    return back[at : at + 2] == ["party", "poss"] and set(back[at + 2 : -1]) == {"word"}


def _acts(s: State, verb: Item) -> bool:
    """Whether a word that deals in nothing is the name's verb: …, and X made a; but not: X and Y backed by."""
    at = next(at for at in range(s.at, len(s.whole)) if s.whole[at] is verb)
    behind = s.whole[at + 1] if at + 1 < len(s.whole) else None
    return (
        (verb.word in GETS or verb.word in ACTS or verb.word.endswith("ed"))
        and behind is not None
        and (behind.kind in {"det", "own", "figure"} or behind.word in {"one", "another"})
    )
