"""Who is only understood: the names of a heading, or the subject that the text goes on about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Participant, PartyRole
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.judges import judges
from torihiki.lang.en.deals.kinds import TURNED
from torihiki.lang.en.deals.topic import Topic
from torihiki.lang.en.deals.trades import banks
from torihiki.lang.en.parties.common import COMMON_WORDS
from torihiki.lang.en.parties.edges import BASED
from torihiki.lang.en.parties.places import PLACES

__all__ = ["able", "allied_before", "understood"]

# a subject that is somebody else, without a name; but a unit is its owner's
_STRANGERS = (
    r"(?:an?|one|two|three|four|five|several|some|certain|unnamed|unidentified|undisclosed|institutional|private|foreign|local) "
    r"(?:(?!units? |subsidiar|arms? |divisions? |affiliates? |ventures? |partnership |round |deal )[a-z][a-z-]* ){1,9}"
)

_FIRST = sieve(r"\W{0,4}([A-Z][\w'-]+)")
_ACRONYM = sieve(r"[A-Z]{3,5}(?:, an?\s|\s(?:has|had|is|was|will|said|filed|raised|plans|also)\b)")
_WE = sieve(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b")
_NAMED = sieve(
    r"([A-Z][\w&'’-]+)(?:\s[A-Z][\w&'’-]+){1,3}\s(?:has|have|had|was|will|said|says|announced|agreed|plans|filed|raised|secured|signed)\b"
)
_STATE = sieve(
    r"(?:^\W*|[,;] |(?:19|20)[0-9]{2},? )([A-Z][\w'-]+(?: [A-Z][\w-]+)?) (?:has|had|will|would|agreed|plans|signed|ordered|wants|is|was|also|earlier|recently)\b"
)
# what a passive says is sold, where no name and no word that goes back to one stands: a part of whom the text goes on about
_THINGS = sieve(
    r"\b(?:those|these|the|its|their|both|all|some|another|an?|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3})(?: [\w’'-]+){1,9}(?:, [^,;]{2,60},)?"
    r" (?:(?:has|have|had|is|are|was|were|be|been|being|will|would|to|also|later|since|now|just|already|recently|quietly) ){1,4}$",
    re.IGNORECASE,
)
_SOMEBODY = sieve(rf"(?:^\W{{0,3}}|\b(?:said|says|that|while|but) )(?:{_STRANGERS})$", re.IGNORECASE)
_THAT_ARE = sieve(
    r"\b[a-z]+s (?:that|which) (?:are|were|have been|had been|will be) (?:now |also |being )*$"
)  # will replace ships that are being sold to X
_THE_TOLD = sieve(r"\b(?:complete|close|finali[sz]e|conclude|expects|of|said|about|on) (?:the|that|this) (?:proposed |planned )?$")
_SUBJECT = sieve(r"[A-Za-z]{3,}")
_STANDS_IN = sieve(
    r"\b(?:it|they|we|company|firm|start-?up|group|firms|companies|deal|round|funding|which|who|project|plan|utility|maker|unit|venture|will|has|have|had|was|were|also|then|now)\b",
    re.IGNORECASE,
)


def understood(
    scene: Scene,
    frame: Frame,
    roles: Mapping[str, PartyRole],
    people: list[Participant],
    topic: Topic,
    main: list[Found[Any]],
    kind: DealType,
) -> list[Participant]:
    """Add who is only understood: the names of a heading, or the subject that the text goes on about."""
    agent = roles.get("agent")
    if agent is None:
        return people
    agent = TURNED.get(kind, {}).get(agent, agent) if kind != frame.shape.type else agent
    things = agent == "target" and frame.form == "passive"
    if (
        things
        and not frame.places.get("agent")
        and (_THINGS.search(scene.text, frame.clause, frame.cue.start) or _THAT_ARE.search(scene.before(frame.cue.start, 60)))
    ):
        agent = "seller"  # its ships were sold to X
    if agent == "other" and frame.form == "passive":
        return people  # the money was raised by three firms: what it says goes on about the money
    if not people and len(topic.heading) > 1 and kind != "ipo":
        other = roles.get("object") or roles.get("with") or roles.get("from") or agent
        first, *rest = topic.heading
        return participants([(Placed(first, "agent"), agent), *((Placed(f, "object"), other) for f in rest)])
    if frame.form == "passive" and frame.shape.name == "en.deals.sell" and frame.places.get("from"):
        return people  # X's unit was sold: the unit, nobody else
    if kind == "divestiture" and frame.form == "noun" and frame.places.get("owner") and {"target", "acquirer"} <= {p.role for p in people}:
        return people  # its sale to X: it is sold
    if frame.form == "noun" and {f.value.name for f in frame.places.get("agent", ())} & {p.name for p in people if p.role != agent}:
        return people  # its subject stands on the other side: X wants the sale of the company
    if agent == "partner" and frame.form == "noun" and frame.places.get("agent") and _THE_TOLD.search(scene.before(frame.cue.start, 24)):
        return people  # X expects to complete the merger: the one told before
    lonely = (len(people) < 2 or all(p.place == "with" for p in people)) if agent == "partner" else not any(p.role == agent for p in people)
    ours = _WE.search(scene.text, max(frame.clause - 5, 0), frame.cue.start) is not None
    subject = able(frame, kind, ((topic.speaker or topic.voice) if ours else []) or topic.run or main)
    if agent == "borrower" and subject and all(f.value.kind == "bank" or banks(f.value.name) for f in subject):
        agent = "lender"
    if (
        (people or frame.shape.alone or _opens(scene, frame))
        and subject
        and lonely
        and (_unsaid(scene, frame) if frame.form != "noun" else not _strange(scene, frame))
    ):
        taken = {p.name for p in people}
        place = "agent" if ours and topic.voice else "topic"  # "we" is said, not understood
        people = people + [p for p in participants((Placed(t, place), agent) for t in subject) if p.name not in taken]
    return people


def _opens(scene: Scene, frame: Frame) -> bool:
    """Whether a verb without a subject begins a line, behind its date: February 2024: issues 400 million euros of bonds."""
    return (
        frame.form == "verb"
        and frame.clause > 1
        and scene.text[frame.clause - 1] in ":—–-"
        and not scene.text[frame.clause : frame.cue.start].strip()
    )


_PART_OF = sieve(
    r"\b(?:that|which) (?:also )?(?:includes?|included|involves?|involved|covers?|covered|comes? with|came with)\b|\bas part of\b|\b(?:includes?|included|alongside|follows?|followed|comes? with)\b"
)
_TIES: frozenset[DealType] = frozenset({"partnership", "joint_venture"})


def allied_before(
    scene: Scene, sentence: Span, frame: Frame, kind: DealType, people: list[Participant], parties: Sequence[Found[Any]]
) -> list[Participant]:
    """The sides of an alliance of which a clause names one, with the only other name before it: the funding for X includes a tie-up with Y."""
    if kind not in _TIES or frame.form != "noun" or not people or any(p.place != "with" for p in people):
        return people
    held = {p.name for p in people}
    before = {f.value.name: f for f in parties if sentence.start <= f.start < frame.cue.start and not f.value.names}
    if len(before) != 1 or held & before.keys() or not _PART_OF.search(scene.text, sentence.start, frame.cue.start):
        return people
    return [*people, *participants([(Placed(found, "agent"), "partner") for found in before.values()])]


def able(frame: Frame, kind: DealType, meant: Sequence[Found[Any]]) -> list[Found[Any]]:
    """Those of whom a deal is told; a ministry only tells what others sell, a rating agency what the offer means for debts."""
    trades = kind == "supply" and frame.shape.name == "en.deals.sell"
    rated = frame.form == "noun"
    return [f for f in meant if not ((trades and f.value.kind == "government") or (rated and judges(f)))]


def _strange(scene: Scene, frame: Frame) -> bool:
    """Whether a noun's clause begins with a name or an acronym that no rule takes for a firm: FWD, an insurer, filed for a listing."""
    if _ACRONYM.match(scene.text, frame.clause, frame.cue.start):
        return True
    name = _NAMED.match(scene.text, frame.clause, frame.cue.start)
    return name is not None and name[1].lower() not in COMMON_WORDS and name[1] not in {"Series", "Phase", "Under"}


def _unsaid(scene: Scene, frame: Frame) -> bool:
    """Whether a verb's subject is left unsaid, or a word stands for it; a stranger that no rule takes for a firm is not replaced."""
    before = scene.text[frame.clause : frame.cue.start]
    state = _STATE.search(before) if frame.form != "passive" else None
    if state is not None and state[1] in PLACES:
        return False  # In 2021 Qatar agreed to supply
    stranger = _FIRST.match(before)
    if (
        stranger is not None
        and frame.form != "passive"
        and stranger[1].lower() not in COMMON_WORDS
        and stranger[1] not in PLACES
        and not BASED.search(stranger[1])
    ):
        return False
    if frame.form == "verb" and _SOMEBODY.search(before):
        return False  # a Chinese company has agreed to buy X
    return frame.form == "passive" or frame.led or not _SUBJECT.search(before) or _STANDS_IN.search(before) is not None
