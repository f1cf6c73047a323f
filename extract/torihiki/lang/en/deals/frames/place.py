"""The place of a name at the transaction words around it: whom a verb or preposition governs, who begins a statement of its own."""

from __future__ import annotations

from typing import Any

from torihiki.core.rule import Found
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.frames.begins import begins
from torihiki.lang.en.deals.frames.state import State, ahead
from torihiki.lang.en.deals.words import PARTS, PREPOSITIONS

__all__ = ["place_of"]

_PRONOUN = "en.deals.pronoun"
_DESCRIBED = 7  # words between a preposition or verb and the name that it governs
_COUNTS = frozenset(("included", "includes", "include", "comprised", "comprises"))
_SHARES = frozenset((
    "shares", "share", "stock", "equity", "control", "all", "ownership", "outstanding", "rest", "remainder", "half", "much", "most", "majority",
    "takeover", "third", "quarter", "fifth", "tenth", "two-thirds", "three-quarters",
))  # fmt: skip
_STOCK = frozenset(("shares", "stock"))
_SPEAKERS = frozenset(("spokesman", "spokeswoman", "spokesperson"))
_CLASSES = frozenset(("preferred", "preference", "common", "ordinary", "new", "convertible"))


def place_of(s: State, found: list[Found[Any]]) -> tuple[str, Frame | None]:
    """The place, and the transaction word that it belongs to; ``other`` where it has no part in one."""
    if s.at and s.whole[s.at - 1].kind == "conj" and s.told and s.prep is not None and begins(s):
        return "agent", None  # ordered a billion's worth of aircraft and Y had ordered
    if s.prep is not None and s.at > 1 and s.whole[s.at - 2].word in _SPEAKERS and s.prep is s.whole[s.at - 1]:
        return "agent", None  # a spokesman for X said it had
    if s.owner and s.open is not None and s.prep is None and not begins(s):
        return "object", s.open
    also = _one_more(s)
    if also is not None:
        return "object", also
    if s.joined and s.since and s.prep is None and s.open is None and found[0].rule == _PRONOUN:
        if s.whole[s.at - 1].kind == "word":
            return "other", None  # invests in X and supplies it with chips
        if s.whole[s.at - 1].kind == "figure":
            return "agent", None  # bought X, and last year it left
    if s.joined and s.last is not None and s.since <= _DESCRIBED and s.prep is None and not begins(s):
        _, place, frame = s.last
        if (
            place == "agent"
            and s.comma
            and s.whole[s.at - 1].kind == "comma"
            and s.at + 1 < len(s.whole)
            and s.whole[s.at + 1].kind == "poss"
        ):
            return "other", None  # X, Y's rival
        return place, frame
    if _asks(s):
        return "agent", None
    if _hears(s):
        return "other", None
    if (
        s.prep is not None
        and s.prep.word == "with"
        and s.prep is s.whole[s.at - _articled(s)]
        and (s.by is None or (s.at > 1 and s.whole[s.at - _articled(s) - 1].kind == "comma"))
        and _doing(s)
    ):
        return "agent", None
    if s.doer and s.prep is not None and s.prep.word == "by" and s.by is not None and s.since <= _DESCRIBED:
        return "doer", s.by
    if s.prep is not None and s.part and s.by is not None and s.since <= _DESCRIBED:
        return "owned", s.by
    if s.prep is not None and s.by is None and not s.subject and (_shares_of(s) or _parts_of(s)):
        return "agent", None
    if s.prep is not None and (_of_another_verb(s) or _have_a_say(s)):
        return "other", None  # a loan to pay for X, bought it to combine it with X
    if _unit_of(s):
        return "agent", None
    if _share_of(s):
        return "for", s.by
    if s.prep is not None and s.since <= _DESCRIBED:
        return PREPOSITIONS[s.prep.word] if s.by is None or s.by.form == "noun" else _governed(s, s.prep.word), s.by
    if s.open is not None and s.since <= _DESCRIBED and not ((s.joined or s.whole[s.at - 1].kind in {"conj", "sub"}) and begins(s)):
        return "object", s.open
    owns = s.at + 1 < len(s.whole) and s.whole[s.at + 1].kind == "poss"
    before = s.whole[max(s.at - 2, 0) : s.at]
    if s.subject and not owns and len(before) == 2 and before[0].word == "to" and before[1].kind == "word" and not begins(s):
        return "other", None  # the only fund to back X
    if s.acted and (s.subject or s.whole[s.at - 1].word in _COUNTS) and not begins(s):
        return "other", None  # the object of a verb that deals in nothing
    return "agent", None


# the preposition of the other side
_BUYS_OR_SELLS = {"en.deals.acquire": "from", "en.deals.sell": "to"}
_WIDEST = 8  # items between "and" and the name of one more that was bought


def _one_more(s: State) -> Frame | None:
    """The verb whose object the name is once more: bought X for $2 billion, and the clinic chain Y for $9 billion."""
    frame = next((f for f in s.near if f.form == "verb"), None)
    if frame is None or frame.shape.name not in _BUYS_OR_SELLS or not (frame.places.get("object") or frame.places.get("owned")):
        return None
    behind = s.whole[s.at + 1 : s.at + 3]
    side = _BUYS_OR_SELLS[frame.shape.name]
    if len(behind) == 2 and behind[0].word == side and behind[1].kind == "party" and frame.places.get(side):
        return frame  # bought X from Y and Z from W
    if s.joined and s.last is not None and s.last[1] == "from":
        end = s.last[0][-1].end  # bought it from X and Y for $2 billion; but bought A from X in May for $1 billion and the chain B in June
        own = any(i.kind == "figure" and i.ref.kind in {"amount", "date"} for i in s.whole[max(s.at - 12, 0) : s.at] if i.start > end)
        return frame if own and len(behind) == 2 and behind[0].word in {"in", "for"} and behind[1].kind == "figure" else None
    if len(behind) < 2 or behind[0].word != "for" or behind[1].kind != "figure" or behind[1].ref.kind != "amount" or side == "to":
        return None
    back = next((at for at in range(s.at - 1, max(s.at - _WIDEST, 0), -1) if s.whole[at].kind not in {"word", "det", "hyphen"}), -1)
    return frame if back > 0 and s.whole[back].kind == "conj" else None


_ASKED = frozenset(("application", "applications", "request", "requests", "petition", "proposal"))


def _asks(s: State) -> bool:
    """Whether the name is of whose request somebody decides: approved the application of X to acquire."""
    before, behind = s.whole[max(s.at - 2, 0) : s.at], s.whole[s.at + 1 : s.at + 3]
    return (
        len(before) == len(behind) == 2
        and before[0].word in _ASKED
        and before[1].word in {"of", "by", "from"}
        and behind[0].word == "to"
        and behind[1].kind == "cue"
    )


_TELLS = frozenset(("told", "tells", "informed", "notified"))


def _hears(s: State) -> bool:
    """Whether the name is of who is only told something: told the SEC it has acquired."""
    before = [i.word for i in s.whole[max(s.at - 2, 0) : s.at]]
    return bool(before) and (before[-1] in _TELLS or (before[-1] == "the" and before[0] in _TELLS))


def _articled(s: State) -> int:
    """How far left of the name its preposition stands, with an article between or not."""
    return 2 if s.at > 1 and s.whole[s.at - 1].kind == "det" else 1


def _doing(s: State) -> bool:
    """Whether a participle behind the name says what it does: with X buying Y."""
    following = ahead(s)
    return (
        following is not None
        and following.kind in {"cue", "word"}
        and following.start == s.whole[s.at].end + 1
        and following.word.partition(" ")[0].endswith("ing")
    )


_PEOPLE_OF = frozenset((
    "shares", "stock", "shareholders", "stockholders", "investors", "owners", "directors", "creditors", "half", "board", "officials", "representatives",
    "negotiators", "delegations",
))  # fmt: skip


def _shares_of(s: State) -> bool:
    """Whether the statement begins with somebody's shares: Shares of X rose after it …; what it goes on about is X."""
    before = s.whole[: s.at]
    return len(before) > 1 and before[-1].word in {"of", "in"} and before[-2].word in _PEOPLE_OF


_VERBAL = 8  # items back in which such a verb and its preposition stand
_TAKES: dict[str, tuple[str, ...]] = {
    "for": ("pay", "paying"),
    "with": ("integrate", "compete", "bundle", "fill", "equip", "stock", "furnish", "pack", "outfit", "replace", "fit", "kit"),
}


def _of_another_verb(s: State) -> bool:
    """Whether the preposition is that of an infinitive which says what it is done for, not of the word before."""
    verbs = _TAKES.get(s.prep.word, ()) if s.prep is not None else ()
    if not verbs or s.by is None:
        return False
    before = [i.word for i in s.whole[max(s.at - _VERBAL, 0) : s.at] if s.prep is not None and s.by.cue.end <= i.start < s.prep.start]
    return any(word in verbs for word in before[-2:])


_SAY = frozenset((
    "vote", "approval", "approvals", "consent", "backing", "support", "blessing", "nod", "clearance", "clearances", "permission", "go-ahead", "light", "sign-off", "scrutiny",
))  # fmt: skip


def _have_a_say(s: State) -> bool:
    """Whether the preposition is that of who has a say in the deal: the sale requires a vote of X holders."""
    if s.prep is None or s.prep.word != "of" or s.by is None:
        return False
    before = next((i for i in reversed(s.whole[: s.at]) if i.start < s.prep.start), None)
    return before is not None and before.word in _SAY


def _share_of(s: State) -> bool:
    """Whether the name is of what a bid is for a share of: its offer for the 45 percent of X."""
    if s.prep is None or s.prep.word != "of" or (s.by is not None and s.by.form != "noun"):
        return False
    at = next((i for i in range(s.at) if s.whole[i].start == s.prep.start), 0)
    before = s.whole[max(at - 4, 0) : at]  # the last of them is the share
    return (
        bool(before)
        and (before[-1].word.endswith(("%", "pct", "percent", "per cent")) or before[-1].word in {"half", "rest", "remainder"})
        and any(i.word == "for" or (i.kind == "cue" and i.word.endswith(" for")) for i in before)
    )


_BE = frozenset(("be", "been", "being", "is", "are", "was", "were"))
_UNITS = frozenset(("unit", "subsidiary", "arm", "division", "affiliate", "branch"))
_CHANGES_HANDS = frozenset(("acquisition", "divestiture", "merger"))


def _opens(s: State) -> bool:
    """Whether a clause begins with the unit: said that a unit of X will."""
    at = next((at for at in range(s.at - 1, 0, -1) if s.whole[at].start == (s.prep.start if s.prep else -1)), 0)
    if at < 3 or s.whole[at - 2].kind != "det" or s.whole[at - 3].kind not in {"sub", "say", "rel", "comma", "break"}:
        return False
    return s.whole[at - 3].kind != "comma" or s.told  # X, a unit of Y, has: X has


def _unit_of(s: State) -> bool:
    """Whether the statement begins with somebody's unit, which does what it tells: a unit of X has won; but not: a unit of X was sold."""
    if s.by is not None or s.prep is None or s.prep.word != "of" or s.since > _DESCRIBED or (s.subject and not _opens(s)):
        return False
    before = next((i for i in reversed(s.whole[: s.at]) if i.kind == "word" and i.start < s.prep.start), None)
    verb = next((at for at in range(s.at, min(s.at + 9, len(s.whole))) if s.whole[at].kind == "cue"), None)
    return (
        before is not None
        and before.word in _UNITS
        and verb is not None
        and not (s.whole[verb - 1].word in _BE and s.shapes[s.whole[verb].ref.label].type in _CHANGES_HANDS)
    )


def _parts_of(s: State) -> bool:
    """Whether the statement is of parts of two firms that merge: the chip units of X and Y merged."""
    before = s.whole[: s.at]
    if len(before) < 2 or before[-1].word != "of" or before[-2].word not in PARTS:
        return False
    verb = next((i for i in s.whole[s.at : s.at + 9] if i.kind == "cue"), None)
    return verb is not None and s.shapes[verb.ref.label].type in {"merger", "joint_venture"}


def _governed(s: State, word: str) -> str:
    """The place of a verb's prepositional object; *of* names the owner of what is bought, unless it is its shares."""
    place = PREPOSITIONS[word]
    if place == "of":
        rest = [i.word for i in s.whole[s.at + 1 : s.at + 3]]
        behind = rest[-1] if rest and rest[0] in _CLASSES else next(iter(rest), "")
        words = {i.word for i in s.whole[max(s.at - 6, 0) : s.at] if i.kind in {"word", "det", "figure", "cue"}}
        return (
            "object"
            if words & _SHARES
            or behind in _STOCK
            or any(w.endswith(" shares") for w in words)
            or any(w.endswith(("%", "percent", "pct", "per cent")) for w in words)
            else "owned"
        )
    return place
