"""Names and pronouns of a sentence: the place that each has at a transaction word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.lang.en.deals.frame import Frame, places_of
from torihiki.lang.en.deals.frames.form import nounlike
from torihiki.lang.en.deals.frames.state import State, ahead
from torihiki.lang.en.deals.items import Item
from torihiki.lang.en.deals.words import ACTS, GETS, KIN, PARTS, PERSONS, PREPOSITIONS
from torihiki.values.change import replace

__all__ = ["on_own", "on_party", "on_pron"]

_BACK = "en.parties.back"
_DESCRIBED = 7  # words between a preposition or verb and the name that it governs
_OTHERS = frozenset(("rival", "rivals", "competitor", "competitors", "challenger", "challengers"))  # X's rival: somebody else is meant
_COUNTS = frozenset(("included", "includes", "include", "comprised", "comprises"))
_SHARES = frozenset((
    "shares", "share", "stock", "equity", "control", "all", "ownership", "outstanding", "rest", "remainder", "half", "much", "majority",
    "takeover",
))  # fmt: skip


def on_party(s: State, item: Item) -> None:
    """A name, or the words that go back to one."""
    found = item.ref
    governor = s.open if s.open is not None else s.by if s.prep is not None and s.by is not None and s.by.form != "passive" else None
    if (
        found.rule == _BACK
        and governor is not None
        and s.prep is not None
        and s.prep.word == "by"
        and any(found.value.name == f.value.name for place in ("of", "object") for f in governor.places.get(place, ()))
    ):
        return  # X's purchase of Y was announced by the firm: Y does not buy itself
    if (
        found.rule == _BACK
        and governor is not None
        and found.value.name in {f.value.name for f in (*governor.places.get("agent", ()), *governor.places.get("owner", ()))}
    ):
        other = next((f for f in s.topic if f.value.name != found.value.name), None)  # X buys the miner: another one
        if other is None:
            return
        found = replace(other, start=found.start, end=found.end, rule=_BACK, confidence=found.confidence)
    _name(s, [found])


def on_pron(s: State, item: Item) -> None:
    """A pronoun: it stands where those that it means would."""
    meant = _meant(s, plural=item.word != "it")
    following = ahead(s)
    if item.word == "it" and s.open is None and s.prep is None and following and _expletive(s.whole[s.at + 1 : s.at + 3]):
        meant = []
    if meant:
        _name(s, [replace(f, start=item.start, end=item.end, rule="en.deals.pronoun", confidence=0.5) for f in meant], spoken=False)


def on_own(s: State, item: Item) -> None:
    """*Its*, *their*: the owner of the next noun."""
    meant = s.subject or s.first or s.topic
    if s.last is not None and s.last[1] == "other" and s.verb in _ADVISES:
        meant = s.last[0]  # a bank advised X on its purchase of Y
    s.since += 1
    if meant:
        s.owner = [replace(f, start=item.start, end=item.end, rule="en.deals.pronoun", confidence=0.5) for f in meant]


_ADVISES = frozenset(("advised", "advises", "advising", "represented", "represents", "counselled", "helped", "assisted"))


def _meant(s: State, *, plural: bool) -> list[Found[Any]]:
    """Whom a pronoun stands for: as a subject the subject before it, as an object somebody else."""
    governed = s.open is not None or s.prep is not None
    if not governed:
        if s.gap and s.outer and s.subject == s.gap and not s.told:
            return s.outer[-1][0] or s.first  # X bought Y, which it may sell
        topic = s.topic if plural or len({f.value.name for f in s.topic}) == 1 else []  # "it" is no two
        return s.subject or s.first or topic
    doing = s.open.places.get("agent", s.subject) if s.open is not None else s.subject
    taken = {f.value.name for f in doing}
    others = [i.ref for i in s.whole[: s.at] if i.kind == "party" and i.ref.value.name not in taken]
    if others:
        return others[-1:] if not plural else others[-2:]
    return [f for f in s.topic if f.value.name not in taken]


def _name(s: State, found: list[Found[Any]], *, spoken: bool = True) -> None:
    if _modifies(s):
        return
    if spoken and s.at > 1 and s.whole[s.at - 1].kind == "poss" and s.whole[s.at - 2].kind != "word":
        _release(s)
    place, frame = _place(s, found)
    owns = s.at + 1 < len(s.whole) and s.whole[s.at + 1].kind == "poss" and spoken
    if owns and not _itself(s):
        s.owner = found
        if place == "object" or (
            frame is not None and frame.form == "noun" and (place, frame.shape.name) in _OWNED and "owned" in places_of(frame)
        ):
            place = "owned"
    elif place in {"object", "in", "of"} and frame is not None and spoken and _holds(s) and "owned" in places_of(frame):
        place = "owned"  # buys Norvane masts, a stake in Norvane unit
    if place == "agent" and owns and _picked(s):
        place, frame = "for", s.near[0]  # was chosen to make X's chips
    if place == "object" and frame is not None and frame.shape.name == "en.deals.sell" and _given_next(s):
        frame.put("to", found)  # sells X the power
        s.last = (found, "to", frame)
        return
    if place == "agent":
        _start(s, found)
    elif place == "doer" and frame is not None:
        frame.put("agent", found)
    elif frame is not None:
        frame.put(place, found)
    elif place in {"with", "between", "from", "by"} and (s.heads or (s.loose and s.joined)):
        s.loose.append((place, found))
    if place == "object":
        s.open = None
    s.last = (found, place, frame)
    s.prep, s.by = (s.prep, s.by) if owns else (None, None)
    s.doer = s.doer and owns
    s.joined = s.comma = s.acted = False
    s.since = 0


def _given_next(s: State) -> bool:
    """Whether what is sold follows whom it is sold to: sells X the power of its plant."""
    following = s.whole[s.at + 1 : s.at + 3]
    return (
        len(following) == 2
        and following[0].word in {"the", "its", "a", "an"}
        and following[1].kind == "word"
        and s.whole[s.at - 1].kind == "cue"
    )


_OWNED = frozenset((("of", "en.deals.acquire"), ("for", "en.deals.acquire"), ("of", "en.deals.sell"), ("for", "en.deals.bid")))


_ASSETS = frozenset((
    "masts", "towers", "stores", "plants", "mines", "assets", "operations", "unit", "units", "division", "divisions", "arm", "stations",
    "oilfields", "hotels", "factories", "terminals", "branches",
))  # fmt: skip


def _holds(s: State) -> bool:
    """Whether a headline names the owner of what is bought, right behind the verb and right before the thing."""
    following = s.whole[s.at + 1] if s.at + 1 < len(s.whole) else None
    return following is not None and following.word in _ASSETS and s.at > 0 and s.whole[s.at - 1].kind in {"cue", "prep"}


def _picked(s: State) -> bool:
    """Whether the clause says who was chosen for something, and not yet by whom: the owner of what is to be done."""
    first = s.near[0] if s.near else None
    return (
        first is not None
        and first.shape.name == "en.deals.choose"
        and first.form == "passive"
        and not any(first.places.get(p) for p in ("by", "for"))
        and any(i.word == "to" for i in s.whole[max(s.at - 6, 0) : s.at])
    )


def _release(s: State) -> None:
    """X's Y: Y is meant, not X, unless X is the owner of what is bought."""
    s.owner = []
    if s.last is not None:
        names, place, frame = s.last
        if frame is not None and place != "owned":
            frame.places[place] = [f for f in frame.places[place] if f not in names]


def _modifies(s: State) -> bool:
    """Whether the name only says what another is, or who: Nvidia rival X, X founder Jane Doe, X's cloud unit Y, a key X supplier."""
    behind = s.whole[s.at + 1 : s.at + 8]
    if not behind:
        return False
    if behind[0].word in PERSONS or (
        behind[0].kind == "poss" and len(behind) > 1 and behind[1].word in {"founder", "founders", "co-founder", "co-founders"}
    ):
        if not s.first:
            s.first, s.lent = [s.whole[s.at].ref], True
        return True
    if behind[0].kind == "poss":
        return _of_kin(behind[1:]) or any(i.word in _OTHERS for i in behind[1:4] if i.kind in {"word", "hyphen"})
    return _of_kin(behind) or _attribute(s, behind)


def _of_kin(behind: Sequence[Item]) -> bool:
    """Whether what follows ends in such a noun and the name of the one that is meant: cloud unit Y; subsidiary, Y."""
    for at, item in enumerate(behind):
        if item.kind == "party":
            return at > 0 and (
                behind[at - 1].word in KIN or (at > 1 and behind[at - 1].kind in {"comma", "break"} and behind[at - 2].word in KIN)
            )
        if item.kind not in {"word", "hyphen", "comma", "break"} or (item.kind in {"comma", "break"} and behind[at - 1].word not in KIN):
            return False
    return False


def _attribute(s: State, behind: Sequence[Item]) -> bool:
    """Whether the name stands between an article and such a noun: a key X supplier, the former X executive."""
    if not any(i.kind == "det" for i in s.whole[max(s.at - 3, 0) : s.at]) or any(
        i.kind not in {"det", "word", "hyphen"} for i in _since_det(s)
    ):
        return False
    for item in behind[:4]:
        if item.kind not in {"word", "hyphen"}:
            return False
        if item.word in KIN - PARTS or item.word in PERSONS:
            return True
    return False


def _since_det(s: State) -> Sequence[Item]:
    at = s.at - 1
    while at > 0 and s.whole[at].kind != "det" and s.at - at < 4:
        at -= 1
    return s.whole[at : s.at]


def _itself(s: State) -> bool:
    """Whether the possessive names the company: X's shares."""
    rest = [i.word for i in s.whole[s.at + 2 : s.at + 5]]
    return any(w in {"shares", "stock", "equity", "parent", "shareholders", "debt"} for w in rest[:3])


def _place(s: State, found: list[Found[Any]]) -> tuple[str, Frame | None]:
    if s.at and s.whole[s.at - 1].kind == "conj" and s.told and s.prep is not None and _begins(s):
        return "agent", None  # ordered a billion's worth of aircraft and Y had ordered
    if s.owner and s.open is not None and s.prep is None and not _begins(s):
        return "object", s.open
    if s.joined and s.last is not None and s.since <= _DESCRIBED and s.prep is None and not _begins(s):
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
        and s.prep is s.whole[s.at - 1]
        and (s.by is None or (s.at > 1 and s.whole[s.at - 2].kind == "comma"))
        and _doing(s)
    ):
        return "agent", None
    if s.doer and s.prep is not None and s.prep.word == "by" and s.by is not None and s.since <= _DESCRIBED:
        return "doer", s.by
    if s.prep is not None and s.part and s.by is not None and s.since <= _DESCRIBED:
        return "owned", s.by
    if s.prep is not None and s.by is None and not s.subject and (_shares_of(s) or _parts_of(s)):
        return "agent", None
    if s.prep is not None and s.since <= _DESCRIBED:
        return PREPOSITIONS[s.prep.word] if s.by is None or s.by.form == "noun" else _governed(s, s.prep.word), s.by
    if s.open is not None and s.since <= _DESCRIBED and not ((s.joined or s.whole[s.at - 1].kind in {"conj", "sub"}) and _begins(s)):
        return "object", s.open
    if s.acted and (s.subject or s.whole[s.at - 1].word in _COUNTS) and not _begins(s):
        return "other", None  # the object of a verb that deals in nothing
    return "agent", None


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


def _doing(s: State) -> bool:
    """Whether a participle behind the name says what it does: with X buying Y."""
    following = ahead(s)
    return (
        following is not None
        and following.kind in {"cue", "word"}
        and following.start == s.whole[s.at].end + 1
        and following.word.partition(" ")[0].endswith("ing")
    )


def _shares_of(s: State) -> bool:
    """Whether the statement begins with somebody's shares: Shares of X rose after it …; what it goes on about is X."""
    before = s.whole[: s.at]
    return (
        len(before) > 1
        and before[-1].word in {"of", "in"}
        and before[-2].word in {"shares", "stock", "shareholders", "stockholders", "investors", "owners", "directors", "creditors"}
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
        words = {i.word for i in s.whole[max(s.at - 6, 0) : s.at] if i.kind in {"word", "det", "figure", "cue"}}
        return (
            "object"
            if words & _SHARES
            or any(w.endswith(" shares") for w in words)
            or any(w.endswith(("%", "percent", "pct", "per cent")) for w in words)
            else "owned"
        )
    return place


def _begins(s: State) -> bool:
    """Whether the name begins a statement of its own: …, and X leased."""
    if s.last is not None and s.last[1] == "agent" and not s.told:
        return False
    if s.last is not None and s.last[2] is not None and s.last[2].form == "noun" and not (s.told or s.subject or s.comma):
        return False  # the merger between X and Y was
    following = ahead(s, frozenset(("poss",)))
    if following is None:
        return False
    if following.kind == "comma":
        return _apposed(s)
    if following.kind in {"aux", "say"} or (following.kind == "word" and _acts(s, following)):
        return True
    if following.kind == "word" and s.comma and not (s.told or s.subject) and (following.word in GETS or following.word in ACTS):
        return True  # With the purchase of X, Y gains …
    return following.kind == "cue" and not nounlike(s, following.ref) and not following.word.endswith("ing")


_APPOSED = 25  # items of an apposition


def _apposed(s: State) -> bool:
    """Whether a name behind ", and" has its verb behind what describes it: …, and Y, a start-up from Z, raised."""
    before, after = s.whole[max(s.at - 2, 0) : s.at], s.whole[s.at + 2 : s.at + 2 + _APPOSED]
    if not s.told or [i.kind for i in before] != ["comma", "conj"] or not after or after[0].kind not in {"det", "rel"}:
        return False
    closing = next((at for at, item in enumerate(after) if item.kind in {"comma", "break"}), len(after))
    verb = after[closing + 1] if closing + 1 < len(after) and after[closing].kind == "comma" else None
    if verb is None:
        return False
    return verb.kind in {"aux", "say"} or verb.word in GETS or verb.word in ACTS or (verb.kind == "cue" and not nounlike(s, verb.ref))


def _acts(s: State, verb: Item) -> bool:
    """Whether a word that deals in nothing is the name's verb: …, and X made a; but not: X and Y backed by."""
    at = next(at for at in range(s.at, len(s.whole)) if s.whole[at] is verb)
    behind = s.whole[at + 1] if at + 1 < len(s.whole) else None
    return (
        (verb.word in GETS or verb.word in ACTS or verb.word.endswith("ed"))
        and behind is not None
        and (behind.kind in {"det", "own", "figure"} or behind.word in {"one", "another"})
    )


def _start(s: State, found: list[Found[Any]]) -> None:
    """A new subject, or another of the same."""
    if s.joined and s.last is not None and s.last[1] == "agent" and not s.told:
        for frame in s.frames:
            if frame.fronted and frame.places.get("agent") == s.subject:
                frame.put("agent", found)
        s.subject = [*s.subject, *found]
    else:
        if s.gap and not s.told:
            pass  # the antecedent is the object of this clause
        elif s.gap:
            s.gap = []
        if s.told and s.comma and s.at and s.whole[s.at - 1].kind == "conj":
            s.near = []  # …, and X gets warrants for: a statement of its own
        s.subject = list(found)
        s.clause = found[0].start
        s.told = False
    if not s.first or s.lent or (s.first == s.subject[:-1] and s.first):
        s.first, s.lent = list(s.subject), False
    following = ahead(s)
    if following is not None and following.word in _REPORTS and s.comma:
        return  # …, X reported: who tells it
    for frame in s.frames:
        if frame.fronted and "agent" not in frame.places:
            frame.put("agent", s.subject)


_REPORTS = frozenset(("reported", "reports", "wrote", "writes"))


def _expletive(following: Sequence[Item]) -> bool:
    """It is unclear, it was the first …: nobody is meant."""
    if len(following) < 2 or following[0].word not in {"is", "was"}:
        return False
    return following[1].kind in {"det"} or following[1].word in {
        "clear",
        "unclear",
        "unlikely",
        "likely",
        "possible",
        "too",
        "time",
        "still",
        "hard",
        "about",
        "more",
        "only",
        "expected",
        "not",
    }
