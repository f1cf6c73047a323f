"""Who stands where around each transaction word of a sentence: one pass from left to right over its items.

The pass keeps the subject of the present clause, the preposition that waits for its object, and the words that may still govern
something. A frame is one transaction word with the names in its places; see ``shapes`` for the places.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene, Word
from torihiki.core.span import Span
from torihiki.deals.shape import Shape
from torihiki.lang.en.deals.absorb import absorb
from torihiki.lang.en.deals.frame import Frame, places_of
from torihiki.lang.en.deals.items import Item, items
from torihiki.lang.en.deals.words import ACTS, GETS, PREPOSITIONS, PROMISED, RELATED
from torihiki.values.change import replace

__all__ = ["NOUN", "frames"]

NOUN = "noun:"
_BACK = "en.parties.back"
_DESCRIBED = 7  # words between a preposition or verb and the name that it governs
_PARTICIPLE = ("ed", "ught", "old", "en", "ilt", "id", "ade", "un off")
_BE = frozenset(("be", "been", "being", "is", "are", "was", "were", "get", "gets", "got"))
_BODIES = frozenset(("consortium", "group", "syndicate", "team", "club", "alliance", "banks", "lenders", "consortia", "coalition", "creditors", "funds", "number", "range", "pair", "trio", "handful", "host", "series", "clutch"))
_KIN = frozenset(("competitor", "rival", "supplier", "partner", "backer", "customer", "unit", "subsidiary", "challenger", "spinoff", "spin-off", "affiliate", "parent", "founder", "owner", "maker", "investor", "alumni", "veteran", "ceo"))
_PENDING = frozenset(("proposed", "planned", "pending", "possible", "potential", "rumoured", "rumored"))
_SHARES = frozenset(("shares", "share", "stock", "equity", "control", "all", "ownership", "outstanding", "rest", "remainder", "half", "much", "majority", "takeover"))


def frames(
    scene: Scene, sentence: Span, parties: Sequence[Found[Any]], cues: Sequence[Word], figures: Sequence[Found[Any]],
    shapes: Mapping[str, Shape], topic: Sequence[Found[Any]],
) -> tuple[list[Frame], list[Found[Any]]]:  # fmt: skip
    """The frames of a sentence, and its first subject (names that one verb has together)."""
    reading = _Reading(scene, items(scene, sentence, parties, cues, figures), shapes, topic)
    return reading.all()


class _Reading:
    """The state of the pass; one method a class of items."""

    def __init__(self, scene: Scene, whole: Sequence[Item], shapes: Mapping[str, Shape], topic: Sequence[Found[Any]]) -> None:
        self.scene, self.whole, self.shapes, self.topic = scene, whole, shapes, list(topic)
        self.frames: list[Frame] = []
        self.near: list[Frame] = []  # of the present clause, the last first
        self.subject: list[Found[Any]] = []
        self.first: list[Found[Any]] = []
        self.outer: list[list[Found[Any]]] = []  # subjects of the clauses around a relative one
        self.gap: list[Found[Any]] = []  # what a relative word stands for
        self.told = False  # the clause has its verb
        self.verb = ""
        self.prep: Item | None = None
        self.by: Frame | None = None  # what the preposition belongs to
        self.open: Frame | None = None  # a verb that waits for its object
        self.owner: list[Found[Any]] = []
        self.last: tuple[list[Found[Any]], str, Frame | None] | None = None  # the last name, its place, its word
        self.joined = False  # a comma or "and" stands behind it
        self.comma = False
        self.since = 0  # words since the last sign
        self.clause = whole[0].start if whole else 0
        self.loose: list[tuple[str, list[Found[Any]]]] = []  # talks with X: what about is said later
        self.acted = False  # a verb that deals in nothing stands right before
        self.heads = False  # the preposition belongs to such talks
        self.at = 0

    def all(self) -> tuple[list[Frame], list[Found[Any]]]:
        """Go over all items."""
        steps = {name: getattr(self, f"_{name}", self._word) for name in (
            "party", "cue", "figure", "prep", "det", "own", "pron", "aux", "say", "sub", "rel", "conj", "comma", "break", "poss", "word", "mark", "not", "we", "hyphen",
        )}  # fmt: skip
        for at, item in enumerate(self.whole):
            self.at = at
            if item.kind not in {"word", "det", "party", "own", "hyphen", "mark", "poss"}:
                self.acted = False
            steps[item.kind](item)
        for frame in self.frames:
            self._stretch(frame)
        absorb(self.scene, self.frames)
        return self.frames, self.first

    def _next(self, skip: frozenset[str] = frozenset()) -> Item | None:
        for item in self.whole[self.at + 1 :]:
            if item.kind not in skip:
                return item
        return None

    # names

    def _party(self, item: Item) -> None:
        found = item.ref
        if found.rule == _BACK and self.open is not None and found.value.name in {f.value.name for f in self.open.places.get("agent", ())}:
            other = next((f for f in self.topic if f.value.name != found.value.name), None)  # X buys the miner: another one
            if other is None:
                return
            found = replace(other, start=found.start, end=found.end, rule=_BACK, confidence=found.confidence)
        self._name([found])

    def _pron(self, item: Item) -> None:
        meant = self._meant(plural=item.word != "it")
        following = self._next()
        if item.word == "it" and self.open is None and self.prep is None and following and _expletive(self.whole[self.at + 1 : self.at + 3]):
            meant = []
        if meant:
            self._name([replace(f, start=item.start, end=item.end, rule="en.deals.pronoun", confidence=0.5) for f in meant], spoken=False)

    def _own(self, item: Item) -> None:
        meant = self.subject or self.first or self.topic
        self.since += 1
        if meant:
            self.owner = [replace(f, start=item.start, end=item.end, rule="en.deals.pronoun", confidence=0.5) for f in meant]

    def _meant(self, *, plural: bool) -> list[Found[Any]]:
        """Whom a pronoun stands for: as a subject the subject before it, as an object somebody else."""
        governed = self.open is not None or self.prep is not None
        if not governed:
            return self.subject or self.first or self.topic
        doing = self.open.places.get("agent", self.subject) if self.open is not None else self.subject
        taken = {f.value.name for f in doing}
        others = [i.ref for i in self.whole[: self.at] if i.kind == "party" and i.ref.value.name not in taken]
        if others:
            return others[-1:] if not plural else others[-2:]
        return [f for f in self.topic if f.value.name not in taken]

    def _name(self, found: list[Found[Any]], *, spoken: bool = True) -> None:
        if self._modifies():
            return
        place, frame = self._place(found)
        owns = self.at + 1 < len(self.whole) and self.whole[self.at + 1].kind == "poss" and spoken
        if owns and not self._itself():
            self.owner = found
            if place == "object":
                place = "owned"
        if place == "agent":
            self._start(found)
        elif frame is not None:
            frame.put(place, found)
        elif place in {"with", "between", "from", "by"} and (self.heads or (self.loose and self.joined)):
            self.loose.append((place, found))
        if place == "object":
            self.open = None
        self.last = (found, place, frame)
        self.prep, self.by = (self.prep, self.by) if owns else (None, None)
        self.joined = self.comma = self.acted = False
        self.since = 0

    def _modifies(self) -> bool:
        """Whether the name only says what another is: Nvidia rival X."""
        behind = self.whole[self.at + 1 : self.at + 3]
        return len(behind) == 2 and behind[0].word in _KIN and behind[1].kind == "party"

    def _itself(self) -> bool:
        """Whether the possessive names the company: X's shares."""
        rest = [i.word for i in self.whole[self.at + 2 : self.at + 5]]
        return any(w in {"shares", "stock", "equity", "parent", "shareholders", "debt"} for w in rest[:3])

    def _place(self, found: list[Found[Any]]) -> tuple[str, Frame | None]:
        if self.owner and self.open is not None and self.prep is None and not self._begins():
            return "object", self.open
        if self.joined and self.last is not None and self.since <= _DESCRIBED and self.prep is None and not self._begins():
            _, place, frame = self.last
            if place == "agent" and self.comma and self.whole[self.at - 1].kind == "comma" and self.at + 1 < len(self.whole) and self.whole[self.at + 1].kind == "poss":
                return "other", None  # X, Y's rival
            return place, frame
        if self.prep is not None and self.since <= _DESCRIBED:
            return PREPOSITIONS[self.prep.word] if self.by is None or self.by.form == "noun" else self._governed(self.prep.word), self.by
        if self.open is not None and self.since <= _DESCRIBED:
            return "object", self.open
        if self.acted and self.subject and not self._begins():
            return "other", None  # the object of a verb that deals in nothing
        return "agent", None

    def _governed(self, word: str) -> str:
        """The place of a verb's prepositional object; *of* names the owner of what is bought, unless it is its shares."""
        place = PREPOSITIONS[word]
        if place == "of":
            words = {i.word for i in self.whole[max(self.at - 6, 0) : self.at] if i.kind in {"word", "det", "figure", "cue"}}
            return "object" if words & _SHARES or any(w.endswith(("%", "percent", "pct", "per cent")) for w in words) else "owned"
        return place

    def _begins(self) -> bool:
        """Whether the name begins a statement of its own: …, and X leased."""
        if self.last is not None and self.last[1] == "agent" and not self.told:
            return False
        following = self._next(frozenset(("poss",)))
        if following is None:
            return False
        if following.kind in {"aux", "say"}:
            return True
        return following.kind == "cue" and not self._nounlike(following.ref) and not following.word.endswith("ing")

    def _start(self, found: list[Found[Any]]) -> None:
        """A new subject, or another of the same."""
        if self.joined and self.last is not None and self.last[1] == "agent" and not self.told:
            self.subject = [*self.subject, *found]
        else:
            if self.gap and not self.told:
                pass  # the antecedent is the object of this clause
            elif self.gap:
                self.gap = []
            self.subject = list(found)
            self.clause = found[0].start
            self.told = False
        if not self.first or (self.first == self.subject[:-1] and self.first):
            self.first = list(self.subject)
        for frame in self.frames:
            if frame.fronted and "agent" not in frame.places:
                frame.put("agent", self.subject)

    # transaction words

    def _cue(self, item: Item) -> None:
        cue: Word = item.ref
        shape = self.shapes[cue.label]
        if self._plain(item, shape):
            self.since += 1
            return
        if shape.name == "en.deals.lead" and item.word.endswith("by") and self.at and self.whole[self.at - 1].word in _BODIES:
            self.since += 1  # a group led by X: X stands where the group does
            return
        noun = self._nounlike(cue)
        form = "noun" if noun else "passive" if shape.passive and self._passive(item) else "verb"
        frame = Frame(cue, shape, form, self.clause, verb=self.verb)
        frame.led = self.at > 0 and self.whole[self.at - 1].word == "to"
        self.frames.append(frame)
        if noun:
            self._noun(frame)
        else:
            self._verb(frame)
        self.near.insert(0, frame)
        self._settle(frame)
        self.prep = self.by = self.last = None
        self.comma = self.joined = False
        self.since = 0
        tail = item.word.rpartition(" ")[2]
        if " " in item.word and tail in PREPOSITIONS and PREPOSITIONS[tail] in places_of(frame):
            self.prep, self.by, self.open = Item("prep", item.end - len(tail), item.end, tail), frame, None

    def _plain(self, item: Item, shape: Shape) -> bool:
        """Whether a word that is only a verb stands as a noun: the rent, a partner, its build."""
        if item.ref.label.startswith(NOUN) or item.word in shape.nouns or item.word.endswith(("ed", "ing", "ought", "old", "by")) or " " in item.word:
            return False
        return self.at > 0 and self.whole[self.at - 1].kind in {"det", "own", "poss"}

    def _settle(self, frame: Frame) -> None:
        """Give a word the sides of the talks that are about it: talks between X and Y over a merger."""
        roles = places_of(frame)
        for place, found in self.loose:
            known = place if place in roles else "with"
            frame.put(known, [f for f in found if not any(f in held for held in frame.places.values())])
        self.loose = []

    def _nounlike(self, cue: Word) -> bool:
        if cue.label.startswith(NOUN):
            return True
        shape = self.shapes[cue.label]
        word = self.scene.lower[cue.start : cue.end]
        if word not in shape.nouns or word.endswith(("ed", "ing")):
            return False
        place = next((i for i, item in enumerate(self.whole) if item.start == cue.start), 0)
        before = self.whole[place - 1] if place else None
        if before is None:
            return True
        if before.kind == "word" and before.word == "to":
            return False
        return before.kind in {"det", "own", "poss", "figure", "word", "hyphen", "cue"} or (before.kind == "prep" and before.word != "to")

    def _passive(self, item: Item) -> bool:
        if not item.word.endswith(_PARTICIPLE):
            return False
        back = self.whole[max(self.at - 4, 0) : self.at]
        for before in reversed(back):
            if before.kind == "aux":
                return before.word in _BE
            if before.kind == "not" or before.word.endswith("ly") or before.word in {"also", "since", "first", "being", "now", "later"}:
                continue
            break
        following = self._next()
        if following is not None and following.word == "by":
            return True
        before_kind = back[-1].kind if back else ""
        if following is None or following.kind not in {"prep", "figure"} or following.word.startswith(("$", "€", "£")):
            return False
        if following.kind == "figure" and following.ref.kind != "date":
            return False
        return before_kind in {"comma", "word", "cue", "figure"} and bool(back) and not (before_kind == "comma" and not self._noun_before_comma())

    def _noun_before_comma(self) -> bool:
        return self.at >= 2 and self.whole[self.at - 2].kind in {"party", "word", "cue"} and not self.told

    def _noun(self, frame: Frame) -> None:
        if self.owner:
            self._own_noun(frame)
        elif self._modified(frame):
            pass
        elif self.subject:
            frame.put("agent", self.subject)
        else:
            frame.fronted = True
        self.owner = []

    def _own_noun(self, frame: Frame) -> None:
        """X's purchase: the owner is no subject, object or part of a place any more."""
        frame.put("owner", self.owner)
        if self.subject == self.owner and not self.told:
            self.subject = []
        names = {id(f) for f in self.owner}
        for other in self.frames:
            if other is not frame:
                for place, held in other.places.items():
                    if place != "agent":
                        other.places[place] = [f for f in held if id(f) not in names]

    def _modified(self, frame: Frame) -> bool:
        """The Norvane takeover; an Amazon cloud deal: the name right before the noun belongs to it."""
        if self.last is None or self.joined or (self.told and self.last[1] == "agent"):
            return False
        if any(i.kind in {"det", "own"} or (i.kind == "word" and i.word not in _PENDING) for i in self.whole[max(self.at - 3, 0) : self.at] if i.start >= self.last[0][-1].end):
            return False
        found, place, other = self.last
        if frame.cue.start - found[-1].end > 24 or any(i.kind in {"aux", "say", "prep"} for i in self.whole[max(self.at - 3, 0) : self.at] if i.start >= found[-1].end):
            return False
        if place == "agent":
            self.subject = [f for f in self.subject if f not in found]
        elif other is not None and place in other.places:
            other.places[place] = [f for f in other.places[place] if f not in found]
            if self.subject:
                frame.put("agent", self.subject)
        frame.put("before", found)
        return True

    def _verb(self, frame: Frame) -> None:
        noun = next((f for f in self.near if f.form == "noun"), None) if frame.led else None
        subject = self.subject
        if noun is not None and noun.verb not in GETS and (noun.shape.generic or self.whole[self.at - 2].word in PROMISED) and not self._agreed():
            subject = noun.places.get("owner") or noun.places.get("from") or noun.places.get("by") or noun.places.get("agent") or subject
        if frame.led and self.last is not None and self.at >= 2 and self.whole[self.at - 2].ref is self.last[0][-1] and self.last[1] in {"for", "other", "object"}:
            subject = self.last[0]  # a deal for X to buy, hired X to build
        if self.gap:
            if self.subject and self.subject is not self.gap and self.subject != self.gap:
                frame.put("object" if frame.form == "verb" else "agent", self.gap)
            self.gap = []
        if subject:
            frame.put("agent", subject)
        else:
            frame.fronted = frame.form != "passive"
        self.told = True
        self.verb = self.scene.lower[frame.cue.start : frame.cue.end].split(" ")[0]
        self.owner = []
        if frame.form == "verb":
            self.open = frame if "object" not in frame.places else None

    def _agreed(self) -> bool:
        return self.at >= 2 and self.whole[self.at - 2].word in {"agreed", "agrees", "agree"}

    # other words

    def _figure(self, item: Item) -> None:
        if item.ref.kind != "chip":
            self.prep = None if item.ref.kind in {"date", "duration", "amount"} else self.prep
            self.by = self.by if self.prep else None
        self.since += 1

    def _prep(self, item: Item) -> None:
        place = PREPOSITIONS[item.word]
        if item.word == "of" and self.at and self.whole[self.at - 1].word in _BODIES:
            return  # from a group of banks
        if item.word == "to" and self._infinitive():
            self.prep = self.by = None
            return
        if item.word == "as" and self.at and self.whole[self.at - 1].word == "such":
            self.prep = item
            return
        self.prep = item
        self.heads = bool(self.at) and self.whole[self.at - 1].word in PROMISED
        done = item.word == "by" and self.at > 0 and self.whole[self.at - 1].kind == "word" and self.whole[self.at - 1].word.endswith(("ed", "en", "run", "built"))
        able = [] if done else [f for f in self.near if place in places_of(f) or (place == "of" and f.form == "verb" and "object" in places_of(f))]
        self.by = able[0] if able else None
        self.open = None if item.word not in {"for", "as", "about", "over"} or not self.open else self.open
        self.owner = []
        self.since = 0
        self.comma = self.joined = False
        if self.last is not None and self.last[1] == "agent" and not self.told:
            self.last = (self.last[0], "agent", None)

    def _infinitive(self) -> bool:
        following = self._next()
        if following is None or following.kind in {"party", "det", "own", "pron", "figure", "prep"}:
            return False
        if following.kind == "cue":
            return not self._nounlike(following.ref) or following.ref.label.startswith("deal:")
        return following.kind == "word" and self.scene.text[following.start].islower() and not following.word.endswith(("s", "ly", "ed"))

    def _det(self, item: Item) -> None:
        self.since += 1

    def _word(self, item: Item) -> None:
        self.since += 1
        if item.word.endswith("ed") or item.word in ACTS:
            self.acted = bool(self.subject)
        if item.word in GETS or item.word in ACTS or (item.word.endswith(("ed", "es")) and self.owner == []):
            if self.prep is None and self.since <= 2 and not self.comma:
                self.told = self.told or bool(self.subject)
            self.verb = item.word
        if self.owner and item.word in RELATED:
            self.since -= 1

    def _not(self, item: Item) -> None:
        self.since += 1

    def _we(self, item: Item) -> None:
        self._say(item)

    def _mark(self, item: Item) -> None:
        if item.word in {'"', "“", "”", "("}:
            self.since += 1

    def _hyphen(self, item: Item) -> None:
        pass

    def _aux(self, item: Item) -> None:
        self.prep = self.by = self.open = None
        self.owner = []
        self.verb = item.word
        if self.subject:
            self.told = True
        if self.last is not None and self.last[1] != "agent":
            self.last = None
        self.joined = self.comma = False

    def _say(self, item: Item) -> None:
        self.prep = self.by = self.open = None
        self.owner = []
        self.near = []
        self.told = True
        self.verb = item.word
        self.last = None
        self.joined = self.comma = False
        self.clause = item.end

    def _sub(self, item: Item) -> None:
        self._boundary(item)

    def _boundary(self, item: Item) -> None:
        self.prep = self.by = self.open = None
        self.owner, self.near, self.last, self.loose = [], [], None, []
        self.joined = self.comma = False
        self.told = bool(self.subject)
        self.clause = item.end

    def _rel(self, item: Item) -> None:
        before = self.whole[self.at - 1] if self.at else None
        behind = self.whole[self.at - 2] if self.at > 1 else None
        antecedent = before if before and before.kind == "party" else behind if before and before.kind == "comma" and behind and behind.kind == "party" else None
        if item.word == "that" and self._next() is not None and before is not None and before.kind not in {"party", "comma"}:
            antecedent = None
        self.outer.append(self.subject)
        self._boundary(item)
        if item.word == "whose":
            self.owner = [antecedent.ref] if antecedent else []
            self.outer.pop()
        elif antecedent is not None:
            self.gap = [antecedent.ref]
            self.subject = self.gap
            self.told = False
        else:
            self.outer.pop()

    def _conj(self, item: Item) -> None:
        self.joined = self.last is not None
        following = self._next()
        if following is not None and following.kind in {"aux", "cue", "word"} and not (self.last and self.joined and following.kind == "word"):
            self.prep = self.by = self.open = None
            self.owner = []
        self.since = 0 if self.joined else self.since + 1

    def _comma(self, item: Item) -> None:
        self.prep = self.by = None
        self.comma = True
        self.joined = self.last is not None
        self.since = 0
        if not self.owner:
            self.open = None
        if self.outer and self.told:
            self.subject = self.outer.pop()
            self.gap = []
            self.joined = False

    def _break(self, item: Item) -> None:
        if not self.told:
            self.first = []  # a heading, a source: it begins no statement
        self._boundary(item)
        self.subject, self.outer, self.gap = [], [], []
        self.told = False

    def _poss(self, item: Item) -> None:
        pass

    def _stretch(self, frame: Frame) -> None:
        """What stands behind the word: its object, if it names none."""
        end = frame.cue.end
        for item in self.whole:
            if item.start < frame.cue.end:
                continue
            if item.kind in {"prep", "comma", "break", "aux", "say", "sub", "rel"} and not (item.word == "of" or (item.word == "in" and end - frame.cue.end < 12)):
                break
            end = item.end
        frame.object = Span(frame.cue.end, end)


def _expletive(following: Sequence[Item]) -> bool:
    """It is unclear, it was the first …: nobody is meant."""
    if len(following) < 2 or following[0].word not in {"is", "was"}:
        return False
    return following[1].kind in {"det"} or following[1].word in {"clear", "unclear", "unlikely", "likely", "possible", "too", "time", "still", "hard", "about", "more", "only", "expected", "not"}
