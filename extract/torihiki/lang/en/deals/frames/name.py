"""Names and pronouns of a sentence: the place that each has at a transaction word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.frame import Frame, places_of
from torihiki.lang.en.deals.frames.adverbs import opens
from torihiki.lang.en.deals.frames.modifiers import modifies
from torihiki.lang.en.deals.frames.place import place_of
from torihiki.lang.en.deals.frames.state import AGREES, FIRMS, State, ahead, handles
from torihiki.lang.en.deals.items import Item
from torihiki.lang.en.deals.judges import judges
from torihiki.lang.en.deals.words import ANSWERS, PARTS
from torihiki.values.change import replace

__all__ = ["on_own", "on_party", "on_pron"]

_BACK = "en.parties.back"


def on_party(s: State, item: Item) -> None:
    """A name, or the words that go back to one."""
    found = item.ref
    if opens(s):
        s.prep = None
    governor = s.open if s.open is not None else s.by if s.prep is not None and s.by is not None and s.by.form != "passive" else None
    if (
        found.rule == _BACK
        and governor is not None
        and s.prep is not None
        and s.prep.word == "by"
        and any(found.value.name == f.value.name for place in ("of", "object") for f in governor.places.get(place, ()))
    ):
        return  # X's purchase of Y was announced by the firm: Y does not buy itself
    if found.rule == _BACK and governor is not None and governor.form == "noun" and governor.verb in ANSWERS:
        bidders = {f.value.name for place in ("owner", "before", "by", "from") for f in governor.places.get(place, ())}
        if found.value.name in bidders and governor.places.get("agent"):  # X spurned Y's bid for the company: for itself
            found = replace(governor.places["agent"][0], start=found.start, end=found.end, rule=_BACK, confidence=found.confidence)
    elif (
        found.rule == _BACK
        and not found.value.names
        and governor is not None
        and found.value.name in {f.value.name for f in (*governor.places.get("agent", ()), *governor.places.get("owner", ()))}
    ):
        other = next((f for f in s.topic if f.value.name != found.value.name), None)  # X buys the miner: another one
        here = [i.ref for i in s.whole[: s.at] if i.kind == "party" and i.ref.rule != _BACK and i.ref.value.name != found.value.name]
        if s.whole[: s.at] and here and governor.shape.type == "investment" and any(f.cue.end < here[-1].start for f in s.frames):
            other = here[-1]  # X won a contract from Y, and took a stake in the company
        other = other or _owned_by(s)
        if other is None and governor.shape.name == "en.deals.private":
            governor.places.pop("agent", None)  # X's managers plan to take the company private: it is X
            governor.put("object", [found])
            return
        if other is None:
            return
        found = replace(other, start=found.start, end=found.end, rule=_BACK, confidence=found.confidence)
    _name(s, [found])


def _owned_by(s: State) -> Found[Any] | None:
    """The firm whose owner is the subject: X's owner, Y, acquired the company in 2018."""
    for at in range(min(s.at, len(s.whole)) - 2):
        if s.whole[at].kind == "party" and s.whole[at + 1].kind == "poss" and s.whole[at + 2].word in {"owner", "parent"}:
            return s.whole[at].ref  # type: ignore[no-any-return]
    return None


def on_pron(s: State, item: Item) -> None:
    """A pronoun: it stands where those that it means would."""
    if s.at > 1 and s.whole[s.at - 2].word == "familiar":
        return  # people familiar with them
    if (
        item.word in {"it", "they"}
        and s.prep is not None
        and s.whole[s.at - 1].kind == "word"
        and _left_unnamed(s.whole[s.at + 1 : s.at + 4])
    ):
        s.since += 1
        return  # from an institution it did not name
    meant = _meant(s, plural=item.word != "it")
    following = ahead(s)
    if item.word == "it" and s.open is None and s.prep is None and following and _expletive(s.whole[s.at + 1 : s.at + 3]):
        meant = []
    if meant and not _of_goods(s):
        _name(s, [replace(f, start=item.start, end=item.end, rule="en.deals.pronoun", confidence=0.5) for f in meant], spoken=False)


_UNNAMED = frozenset(("name", "identify", "disclose", "specify"))


def _left_unnamed(following: Sequence[Item]) -> bool:
    """Whether the clause behind a pronoun says that it does not tell who is meant: did not name, declined to identify."""
    words = [i.word for i in following]
    return bool(words) and words[0] in {"did", "does", "would", "has", "declined", "refused"} and not _UNNAMED.isdisjoint(words)


_PARTS = frozenset(("half", "all", "most", "some", "much", "part", "none", "both", "each", "one", "two", "third", "two-thirds", "rest"))


def _of_goods(s: State) -> bool:
    """Whether a pronoun means what was told of before a comma: 2 million tonnes of gas a year, half of it from its new plant."""
    before = s.whole[max(s.at - 3, 0) : s.at]
    return len(before) == 3 and before[2].word == "of" and before[1].word in _PARTS and before[0].kind == "comma"


def on_own(s: State, item: Item) -> None:
    """*Its*, *their*: the owner of the next noun."""
    meant = s.subject or s.first or _known(s, item)
    if item.word == "its" and len({f.value.name for f in meant}) > 1 and len({f.value.name for f in s.topic}) == 1:
        meant = s.topic  # X and Y bought its unit: of neither of them
    if s.near and s.near[0].form == "verb" and s.near[0].shape.name == "en.deals.front" and s.near[0].places.get("agent") == s.subject:
        meant = s.first if s.first and s.first != s.subject else s.topic  # X led its round: not X's
    if s.verb in _JOINS and s.first and s.subject and s.first != s.subject and _round_next(s):
        meant = s.first  # X said that Y had joined its round
    meant = _rated(s, meant) or meant
    if s.open is not None and s.open.shape.name == "en.deals.acquire" and s.open.form == "verb" and _others_part(s, meant):
        # X is to buy its chip business: that of the firm that the text goes on about
        s.open.put("owned", [replace(f, start=item.start, end=item.end, rule="en.deals.pronoun", confidence=0.5) for f in s.topic])
        s.since += 1
        return
    if s.last is not None and s.last[1] == "other" and s.verb in _ADVISES:
        meant = s.last[0]  # a bank advised X on its purchase of Y
    s.since += 1
    if meant:
        s.owner = [replace(f, start=item.start, end=item.end, rule="en.deals.pronoun", confidence=0.5) for f in meant]


def _known(s: State, item: Item) -> list[Found[Any]]:
    """Whom the text goes on about, unless they are named only behind the word, whose sentence begins with somebody whom no rule takes for a firm."""
    strange = bool(s.topic) and all(f.start > item.start for f in s.topic) and s.whole[0].kind not in {"prep", "sub", "cue"}
    return [] if strange else s.topic


_JOINS = frozenset(("joined", "joins", "join", "joining", "backed", "entered", "anchored", "supported"))
_ROUNDS = frozenset(("round", "fundraising", "financing", "raise", "series"))


def _round_next(s: State) -> bool:
    """Whether what is owned is a round: its latest funding round."""
    return any(_ROUNDS.intersection(i.word.split(" ")) for i in s.whole[s.at + 1 : s.at + 6])


def _rated(s: State, meant: list[Found[Any]]) -> list[Found[Any]]:
    """Whose debts are judged, where only who judges them would be meant: Moody's lowered X's ratings because of its offer for Y."""
    if not meant or not all(judges(f) for f in meant):
        return []
    rated = [i.ref for i in s.whole[: s.at] if i.kind == "party" and not judges(i.ref)]
    return rated[-1:] or [f for f in s.topic if not judges(f)]


_BUSINESS = frozenset(("business", "businesses", "unit", "division", "arm", "operations"))  # nobody buys his own


_NEW = frozenset(("first", "second", "third", "own", "next", "new", "latest"))


def _others_part(s: State, subject: Sequence[Found[Any]]) -> bool:
    """Whether what is bought is a part of the firm that the text goes on about, not of the buyer."""
    following = s.whole[s.at + 1 : s.at + 5]
    part = next((at for at, i in enumerate(following) if i.word in _BUSINESS), None)
    return (
        part is not None
        and all(i.kind in {"word", "hyphen"} and i.word not in _NEW for i in following[:part])
        and len(s.topic) == 1
        and s.topic[0].value.name not in {f.value.name for f in subject}
    )


_ADVISES = frozenset(("advised", "advises", "advising", "represented", "represents", "counselled", "helped", "assisted"))


def _meant(s: State, *, plural: bool) -> list[Found[Any]]:
    """Whom a pronoun stands for: as a subject the subject before it, as an object somebody else."""
    governed = s.open is not None or s.prep is not None
    if not governed:
        if s.gap and s.outer and s.subject == s.gap and not s.told:
            return s.outer[-1][0] or s.first  # X bought Y, which it may sell
        if s.things and not plural and not s.subject and _sold_next(s):
            return s.things  # X sold it to Y in 2006; in 2017 it was bought by Z
        if s.whose and not plural:
            owner = s.whose[0].value.name
            others = [i.ref for i in s.whole[: s.at] if i.kind == "party" and i.ref.value.name != owner]
            return others[:1] or [f for f in s.topic if f.value.name != owner]  # X, whose homes it is buying: nobody deals in his own
        if s.subject and not plural and (rated := _rated(s, s.subject)):
            return rated
        topic = s.topic if plural or len({f.value.name for f in s.topic}) == 1 else []  # "it" is no two
        return s.subject or s.first or topic
    if not plural and _unnamed_before(s):
        return []  # bought the tower from X, and sold it to Y
    bought = _bought_before(s)
    if bought and not plural:
        return bought  # sold X to Y, and Z bought it later
    doing = s.open.places.get("agent", s.subject) if s.open is not None else s.subject
    taken = {f.value.name for f in doing}
    others = [i.ref for i in s.whole[: s.at] if i.kind == "party" and i.ref.value.name not in taken]
    if others:
        return others[-1:] if not plural else others[-2:]
    if s.things and not plural and not taken & {f.value.name for f in s.things} and _changes(s.open or s.by):
        return s.things
    return [f for f in s.topic if f.value.name not in taken]


def _changes(frame: Frame | None) -> bool:
    """Whether a word tells that something changes hands."""
    return frame is not None and frame.shape.type in _CHANGES_HANDS


_BE = frozenset(("was", "is", "been", "be"))
_WAS = _BE | frozenset(("has", "had", "will", "later", "then", "eventually", "again", "also", "soon"))


def _sold_next(s: State) -> bool:
    """Whether the pronoun is the subject of a passive by which something changes hands: it was bought by."""
    behind = s.whole[s.at + 1 : s.at + 6]
    verb = next((i for i in behind if i.word not in _WAS), None)
    if verb is None or verb.kind != "cue" or s.shapes[verb.ref.label].type not in _CHANGES_HANDS:
        return False
    name = s.shapes[verb.ref.label].name
    was = any(i.word in _BE for i in behind if i.start < verb.start)
    return name == "en.deals.pass" or (was and verb.word.endswith(("ed", "bought", "sold", "over", "on")))


_CHANGES_HANDS = frozenset({"acquisition", "divestiture"})


def _unnamed_before(s: State) -> bool:
    """Whether a thing without a name changed hands in the statement before, and a pronoun is the object of a verb by which it does so once more."""
    if s.open is None or s.open.form != "verb" or s.open.shape.type not in _CHANGES_HANDS:
        return False
    before = next((f for f in reversed(s.frames) if f is not s.open and f.shape.type in _CHANGES_HANDS), None)
    if before is None or before.form == "noun":
        return False
    return not before.places.get("agent" if before.form == "passive" else "object") and bool(
        before.places.get("from") or before.places.get("to") or before.places.get("by")
    )


def _bought_before(s: State) -> list[Found[Any]]:
    """What changed hands in the statement before, where a pronoun is the object of a verb by which it does so once more."""
    if s.open is None or s.open.form != "verb" or s.open.shape.type not in _CHANGES_HANDS:
        return []
    for frame in reversed(s.frames):
        if frame is not s.open and frame.shape.type in _CHANGES_HANDS and frame.places.get("object"):
            return frame.places["object"][:1]
    return []


def _name(s: State, found: list[Found[Any]], *, spoken: bool = True) -> None:
    if modifies(s):
        return
    if spoken and s.at > 1 and s.whole[s.at - 1].kind == "poss" and s.whole[s.at - 2].kind != "word":
        _release(s)
        if s.first == [s.whole[s.at - 2].ref]:
            s.first = []  # Alphabet's Google: Google is what the text goes on about
        if len(s.subject) > 1 and s.subject[-1] is s.whole[s.at - 2].ref and not s.told:
            s.subject = s.subject[:-1]  # Norvane and Alphabet's Google agreed: the two of them
            s.last, s.joined = (s.subject, "agent", None), True
    place, frame = place_of(s, found)
    owns = s.at + 1 < len(s.whole) and s.whole[s.at + 1].kind == "poss" and spoken
    if owns and not _itself(s):
        s.owner = found
        if place == "object" or (
            frame is not None
            and (frame.form == "noun" or frame.shape.name in {"en.deals.offer", "en.deals.price"})
            and (place, frame.shape.name) in _OWNED
            and "owned" in places_of(frame)
        ):
            place = "owned"
    elif place in {"object", "in", "of"} and frame is not None and spoken and _holds(s) and "owned" in places_of(frame):
        place = "owned"  # buys Norvane masts, a stake in Norvane unit
    apart = not s.joined or (
        s.comma and not any(i.kind == "conj" for i in (*s.whole[max(s.at - 1, 0) : s.at], *s.whole[s.at + 1 : s.at + 3]))
    )
    if place == "owned" and frame is not None and not owns and apart and s.last is not None and s.last[1:] == ("owned", frame):
        place, frame = (
            ("object", frame) if frame.shape.type in _CHANGES_HANDS else ("other", None)
        )  # rights to X's eye drug Y, buys the unit of X, Y
    if owns and place in {"from", "to", "by", "with"} and _people_next(s):
        frame = None  # bought from X's founding family
    if place == "agent" and owns and _picked(s):
        place, frame = "for", s.near[0]  # was chosen to make X's chips
    if place == "object" and frame is not None and frame.shape.name == "en.deals.sell" and _given_next(s):
        frame.put("to", found)  # sells X the power
        s.last = (found, "to", frame)
        return
    if place == "agent" and not owns and s.owner and s.at and s.whole[s.at - 1].word in FIRMS:
        s.owner = []  # its unit X won a contract: not its own contract
    if place == "agent":
        if s.owner and spoken and s.owner[0].rule == "en.deals.pronoun":
            s.owner = []  # its unit, X, won an order: the order is X's
        _start(s, found)
    elif place == "doer" and frame is not None:
        frame.put("agent", found)
    elif frame is not None:
        frame.put(place, found)
    elif place in {"with", "between", "from", "by"} and (s.heads or (s.loose and s.joined) or (place == "with" and s.verb in AGREES)):
        s.loose.append((place, found))
    if place == "object":
        s.open = None
    s.last = (found, place, frame)
    s.prep, s.by = (s.prep, s.by) if owns else (None, None)
    s.doer = s.doer and owns
    s.joined = s.comma = s.acted = False
    s.since = 0


def _measured(item: Item) -> bool:
    """Whether it is a quantity of goods, no share: sells X 2 million tonnes of gas."""
    return item.kind == "figure" and item.ref.kind == "quantity" and item.ref.value.unit != "percent"


def _given_next(s: State) -> bool:
    """Whether what is sold follows whom it is sold to: sells X the power of its plant."""
    following = s.whole[s.at + 1 : s.at + 3]
    return (
        len(following) == 2
        and (
            _COMMODITY.match(s.scene.text, s.whole[s.at].end) is not None
            or (following[0].word in _MORE and following[1].kind in {"word", "figure"})
            or _measured(following[0])
            or _PIECES.match(s.scene.text, s.whole[s.at].end) is not None
            or (following[0].word in _WARES and following[1].word not in PARTS)
        )
        and s.whole[s.at - 1].kind == "cue"
    )


# what is sold by weight or volume, which no firm gives its name to: natural gas, two million barrels of crude oil
_COMMODITY = sieve(
    r" (?:(?:[0-9][0-9.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|some|about|up to|more) (?:[a-z]+ ){0,2}?)?(?:(?:natural|liquefied|renewable|green|crude|raw|refined|spare|surplus) )?"
    r"(?:gas|LNG|crude|oil|petrol|diesel|coal|coke|ethane|propane|butane|naphtha|hydrogen|ammonia|uranium|copper|zinc|nickel|tin|bauxite|alumina|iron ore|phosphates?|potash|urea|wheat|corn|maize|barley|"
    r"rice|soybeans|sugar|coffee|cocoa|cotton|rubber|timber|pulp|cement|tonnes|tons|barrels|bushels|bales|bags|cargoes|cubic (?:feet|met(?:re|er)s)|megawatts)(?! (?:unit|business|division|arm|assets?|fields?|mines?|operations?|interests?|plants?)\b)\b"
)
# pieces that are counted: sold X 400,000 of Y's shares, two of its plants, 30 percent of Y
_PIECES = sieve(
    r" (?:[0-9][\d.,]*(?:\s?(?:mln|million))? (?:of (?:its|the)|(?:[A-Z][\w&-]* )?(?:[a-z]+ )?shares)|[0-9][\d.,]*\s?(?:pct|percent|per cent|%) of"
    r"|(?:two|three|four|five|six|all|most|some|half|part) of (?:its|the|their))(?![\w-])"
)
_MORE = frozenset(("the", "its", "a", "an", "more", "some", "another", "additional", "enough"))
_WARES = frozenset((
    "licenses", "licences", "spectrum", "airwaves", "electricity", "power", "gas", "oil", "chips", "jets", "aircraft", "turbines", "carbon",
))  # fmt: skip
_OWNED = frozenset(
    (
        ("of", "en.deals.acquire"),
        ("for", "en.deals.acquire"),
        ("of", "en.deals.sell"),
        ("for", "en.deals.bid"),
        ("for", "en.deals.offer"),
        ("for", "en.deals.price"),
    )
)
_ASSETS = frozenset((
    "masts", "towers", "stores", "plants", "mines", "assets", "operations", "unit", "units", "division", "divisions", "arm", "stations",
    "oilfields", "hotels", "factories", "terminals", "branches",
))  # fmt: skip


def _holds(s: State) -> bool:
    """Whether a headline names the owner of what is bought, right behind the verb and right before the thing."""
    following = s.whole[s.at + 1] if s.at + 1 < len(s.whole) else None
    if following is None or following.word not in _ASSETS or not s.at or s.whole[s.at - 1].kind not in {"cue", "prep"}:
        return False
    behind = s.whole[s.at + 2 : s.at + 5]
    return not (len(behind) > 1 and behind[0].word == "of" and any(i.kind == "party" for i in behind[1:]))  # the X divisions of Y


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
        place = "agent" if place == "doer" else place  # was secured by X's Y
        if frame is not None and place != "owned":
            frame.places[place] = [f for f in frame.places[place] if f not in names]


_PEOPLE = frozenset((
    "family", "families", "founder", "founders", "shareholders", "shareholder", "owners", "heirs", "investors", "creditors", "management", "managers", "administrators",
    "administrator", "receivers", "liquidators", "trustees", "widow", "chairman", "chief",
))  # fmt: skip


def _people_next(s: State) -> bool:
    """Whether the possessive names people of a company: X's founding family."""
    return any(i.word in _PEOPLE for i in s.whole[s.at + 2 : s.at + 5])


def _itself(s: State) -> bool:
    """Whether the possessive names the company: X's shares; awarded X's unit a grant."""
    following = s.whole[s.at + 2 : s.at + 5]
    if following and following[0].kind == "party":
        return False  # X's Y: it is Y's
    rest = [i.word for i in following]
    if "rolling" in rest:
        return False  # X's rolling stock
    if s.open is not None and s.open.shape.name in _GIVES and any(w in _UNITS for w in rest):
        return True
    return any(w in {"shares", "stock", "equity", "parent", "shareholders", "debt"} for w in rest[:3])


_GIVES = frozenset(("en.deals.award", "en.deals.grant", "en.deals.pledge"))
_UNITS = frozenset(("unit", "subsidiary", "arm", "affiliate", "division", "shipyard", "yard"))


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
        s.held = s.subject if not s.gap and handles(s, s.at) else []
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
        if (
            frame.fronted
            and not {"agent", "owner"} & frame.places.keys()
            and not (frame.form == "noun" and frame.places.get("by"))
            and not (frame.shape.name == "en.deals.lead" and frame.word.endswith("by"))
        ):
            own = frame.form == "noun" and _ITS.search(s.scene.text, max(frame.cue.start - 60, 0), frame.cue.start)
            if own and not _PARTED.search(s.scene.text, frame.cue.end, found[0].start):
                continue  # the fund raised its stakes in Y and left X: whose they are is said by a word that is no name
            frame.put("owner" if own else "agent", s.subject)  # With its purchase of Y, X: it is X's


_ITS = sieve(r"\b(?:its|their) (?:[\w$€£.,%-]+ ){0,5}$")
_PARTED = re.compile(r"[,;:—–]|\s-\s")
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
