"""What a date is to a deal: announced, signed, begun, closed, in place, paid or ended. The words next to the date say it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from torihiki.core.scene import Scene
from torihiki.core.sieve import Hints, sieve
from torihiki.core.span import Span
from torihiki.deals.shape import RUNNING
from torihiki.lang.en.deals.days.aside import aside, judged, judging, pressed
from torihiki.lang.en.deals.days.told import (
    CALLED_OFF,
    CLOSE,
    ENDED,
    FOUNDED,
    HERALD,
    LEFT,
    MADE_KNOWN,
    NAMED,
    NOUNS,
    OFF,
    OFFERED,
    RIGHT,
    VERBS,
    WHEN,
)
from torihiki.lang.en.deals.days.words import APPRAISED, GAP, ON
from torihiki.lang.en.money.phrases import ROUND

__all__ = ["ASIDE", "date_role"]

ASIDE = "aside"  # the date is of something else
JUDGED = "other"  # a day of officials or owners
UNTOLD = "untold"  # no words say what it is
_I = re.IGNORECASE
_LOOK = 110  # code points left of a date that are read
# shares move on the day that it is told: rose on Monday after it said …
_MOVED = sieve(
    r"^(?:,| morning| afternoon| evening)?\s(?:after|as|on news|following)\b[^.;]{0,160}?\b(?:said|announced|agreed|signed|won|unveiled|disclosed|struck|news|announcement)\b",
    _I,
)
_SHARES = sieve(r"\b(?:shares?|stock|trading)\b", _I)
# the same in small letters: Copenhagen, 19 July 2022 –
_PLACE = sieve(r"(?:^|\n)(?:[A-Z][A-Za-zÀ-ÿ.'’-]+(?: (?:and |& )?[A-Z][A-Za-zÀ-ÿ.'’-]*){0,3}(?:,| [–—-])\s){1,3}$")
_STOP = sieve(r"\.\s[A-Z]")
_DATELINE = sieve(r"(?:^|\n)[^\n]{0,60}?[A-Z]{3,}[^\n]{0,30}?[,.]\s$")
_LABEL = sieve(r"(?:^|\n)[ \t]*(?:[*•·–-] ?|[0-9]{1,2}[.)] )?(?:In |On )?$")
_DASH = sieve(r"^(?:,?\s[0-9]{4})?\s?(?:\([^()]{2,30}\)\s?)?(?:/[A-Z]+/\s?)?(?:--|[-–—])\s")
_WIRE = sieve(r"^(?:,?\s[0-9]{4})?\s?(?:\([^()]{2,30}\)|/[A-Za-z ]{2,30}/)\s?(?:--|[-–—])\s?")  # July 4 (Reuters) -
# a wire's date line without its name: July 13 Norvane Inc said
_MONTH_DAY = sieve(r"(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? [0-9]{1,2}")
_GOES_ON = sieve(
    r"\s(?!The\b)[A-Z][\w&.'’-]+(?:\s[\w&.'’-]+){0,8}?\s(?:said|says|announced|agreed|plans|has|will|is|reported|raised|bought|signed)\b"
)
_ONCE = frozenset({"acquisition", "divestiture", "merger", "investment", "ipo", "financing"})
_BOUGHT = frozenset({"acquisition", "divestiture", "merger", "ipo"})
_VENTURES = frozenset({"joint_venture", "partnership"})
# who buys power for ten years is bound from then on; what is over when it is done says so
_CLOSES = sieve(
    r"\b(?:clos(?:e|es|ed|ing)|complet\w+|finali[sz]\w+|consummated|deliver\w*|hand(?:ed|ing)? over|transferred|finished|built|wrap\w* up|end(?:s|ed)?)\b",
    _I,
)
_YEARS = sieve(r"(?:[\w.]{1,10} ){0,3}(?:19|20)[0-9]{2}\s?(?:-|to|and|through|until)\s?(?:[\w.]{1,10} ){0,3}?(?:20)?[0-9]{2}", _I)
_SPANS = sieve(r"\b(?:from|between|for|over|during)\s(?:the\s)?$", _I)  # access to its films from 2022 to 2026
_FROM = sieve(r"\bfrom\s(?:the\s)?$", _I)
_RUN = sieve(r"\b(?:runs?|running|deliver\w*|shipments?|supplies|supplied|supply)\b[^.;]{0,40}$", _I)  # deliveries run from 2029 to 2034
_PRICED = sieve(
    r"\bfor (?:about |around |nearly |some |roughly |over |more than )?(?:[A-Z]{0,3}[$€£¥]\s?)?[0-9][\w.,]*(?:\s(?:million|billion|trillion|dollars|euros|pounds|yen))*\sin\s$",
    _I,
)  # … and Y for $10.7 billion in
# … and Y for $10.7 billion a year later
_COUNTED = sieve(
    r"(?:an?|one|two|three|four|five|six) (?:years?|months?) (?:later|earlier|before|afterwards?)|(?:the )?(?:following|same|next|previous) year",
    _I,
)
_YEAR = sieve(r"[0-9]{4}")
_OPENS = sieve(
    r"(?:^\W*|[,;:]\s(?:and\s|but\s)?|\band\s|\bthat\s)(?:(?:in|on|at|by|during|since|late|early|earlier|back|only)\s){0,2}(?:the\s)?$", _I
)
_CLEFT = sieve(r"\bit was (?:only |back |not until |already )?(?:in |on |during )?(?:the )?(?:early |late )?$", _I)  # it was in May that …
_SUBORDINATE = sieve(r"\b(?<!said )(?<!announced )(?<!confirmed )that\b|\b(?:which|whose|who|whom|because|while|although)\b", _I)
_NOT_UNTIL = sieve(r"(?:\bnot|n't|\bnever|\bunlikely)\s[^.;,]{0,40}?\b(until\s)((?:the\s)?(?:end of\s|early\s|mid-?|late\s)?)$", _I)
# the sum of another year: raised $20 million in 2019 and $45 million in 2021
_AGAIN = sieve(
    r"\s(?:in|on|during)\s(?:an?\s)?(?:[A-Z][a-z]+\s)?(?:19|20)[0-9]{2}(?:\s[\w-]+){0,2}(?:,|,? and)\s(?:(?:an?|another|further|additional|about|some|around)\s){0,3}"
    r"[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*(?:\s?(?:million|billion|mn|bn|m|b))?(?P<tail>(?:\s[\w-]+){0,3}?\s(?:in|on|during)\s(?:the\s)?(?:early\s|late\s|mid-?)?|\s)$"
)
# a date that another joins has its role: in two parts on April 15 and October 15
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_JOINED = sieve(
    rf"(?<=\son\s)(?:{_MONTHS} [0-9]{{1,2}}(?:, [0-9]{{4}})?|[0-9]{{1,2}} {_MONTHS}(?: [0-9]{{4}})?) and (?:on )?$|(?<=\sin\s)(?:{_MONTHS} )?(?:19|20)[0-9]{{2}} and (?:in )?$|(?<=\sin\s){_MONTHS} and (?:in )?$"
)
# papers that are still to go in: will submit its prospectus to the regulator in
_FILES = sieve(
    rf"\b(?:will|to|would|may|could|plans? on)\s(?:re)?(?:file|submit|lodge|hand in|filing|submitting)\b(?:(?!\bfiled\b){GAP}){{0,18}}{ON}",
    _I,
)
# when a building is ready is no date of who rents or uses it
_BUILT = sieve(rf"\b(?:is|are|be|been) (?:finished|built){GAP}{{0,11}}{ON}", _I)
_ROUND = sieve(rf"\s(?:[\w'’-]+\s){{0,4}}?{ROUND}", _I)
_SPOKE = sieve(r"\b(?:said|says|confirmed|statement|filing|release|announcement)\b[^.;]{0,30}$", _I)

_NEAR = Hints(
    *(pattern for table in (FOUNDED, OFFERED, CLOSE, LEFT, NOUNS) for _, pattern in table),
    _SHARES,
    APPRAISED,
    _FILES,
    _BUILT,
    _SPANS,
    OFF,
    HERALD,
)
_BEHIND = Hints(*(pattern for _, pattern in RIGHT))


def date_role(scene: Scene, start: int, end: int, deal_type: str) -> str | None:
    """The role that the words next to a date give it; ``aside`` if it is of something else, ``untold`` if no words tell."""
    sentence = scene.sentence(start)
    text = scene.text
    left = text[max(sentence.start, start - _LOOK) : start]
    late = _NOT_UNTIL.search(left)  # not before: will not open until
    if late:
        left = f"{left[: late.start(1)]}in {late[2]}"
    again = _AGAIN.search(left) if " and " in left or ", " in left else None
    if again:
        left = left[: again.start()] + again["tail"]
    if _headed(scene, start, end):
        return "announced"
    if text.startswith(":", end) and _LABEL.search(text, max(start - 8, 0), start):
        return None  # a line of a chronicle: how far the deal is says what it did then
    joined = _JOINED.search(left) if left.endswith((" ", "-")) else None
    if joined:
        left = left[: joined.start()]
    near = _NEAR.within(left)
    if _SHARES in near and _SHARES.search(left) and _MOVED.match(text[end : min(sentence.end, end + 200)]):
        return "announced"
    right = text[end : min(sentence.end, end + 120)]
    told = next((role for role, pattern in WHEN if pattern.match(right)), None)
    if told is None and deal_type in _VENTURES:
        told = next((role for role, pattern in FOUNDED if pattern in near and pattern.search(left)), None)
    if told:
        return told
    if HERALD in near and HERALD.search(left):
        return "herald"
    if aside(left, text[start:end], text[end : end + 40]) or pressed(scene, sentence, start):
        return ASIDE
    if deal_type in _BOUGHT:
        told = next((role for role, pattern in OFFERED if pattern in near and pattern.search(left)), None)
        if told:
            return told
    if judged(left):
        return JUDGED if deal_type in _BOUGHT else ASIDE
    if deal_type in _BOUGHT and APPRAISED in near and APPRAISED.search(left) and _ROUND.match(right):
        return ASIDE  # of what others paid for shares of it
    if _FILES in near and _FILES.search(left):
        return "other"
    role = next((role for role, pattern in CLOSE if pattern in near and pattern.search(left)), None)
    if role in {"end", "capacity"} and deal_type in _BOUGHT:
        return ASIDE  # of what is bought, or of a term beside it
    role = role or _nearest(left, near)
    if role == "completion" and deal_type in RUNNING and _BUILT in near and _BUILT.search(left):
        return ASIDE
    if (
        (role in {None, "signed"} or (role == "start" and (_FROM.search(left) or _RUN.search(left))))
        and deal_type in RUNNING
        and _SPANS in near
        and _YEARS.fullmatch(text, start, end)
        and _SPANS.search(left)
    ):
        return "lasts"
    if role == "announced" and _SPOKE.search(left) and CALLED_OFF.search(text, *sentence):
        return "off"
    role = role or _behind(right, left, Span(start, end), text, deal_type)
    if (
        role == "completion"
        and deal_type in RUNNING
        and not _CLOSES.search(text, max(sentence.start, start - _LOOK), min(sentence.end, end + 120))
    ):
        return "signed"
    return role


def _headed(scene: Scene, start: int, end: int) -> bool:
    """Whether a date stands in a line that opens a report: SEATTLE, Nov. 3 —; July 4 (Reuters) -."""
    text = scene.text
    if start == 0 or text[start - 1] == "\n":
        return _WIRE.match(text[end : end + 40]) is not None or (
            _MONTH_DAY.fullmatch(text, start, end) is not None and _GOES_ON.match(text, end) is not None
        )
    left, right = text[max(start - 100, 0) : start], text[end : end + 40]
    return bool((_DATELINE.search(left) and _DASH.match(right)) or (_PLACE.search(left) and (_DASH.match(right) or _STOP.match(right))))


def _nearest(left: str, near: AbstractSet[re.Pattern[str]]) -> str | None:
    """The role of the words that begin nearest to the date; a noun has that of the verb that it is the object of."""
    verbs, nouns = _best(left, LEFT, near), _best(left, NOUNS, near)
    best = max(verbs, nouns, key=lambda found: found[0])
    if best is nouns and best[1] and ENDED.search(left[: best[0]]):
        return "off"
    off = OFF.search(left.rpartition(", and ")[2]) if OFF in near else None
    if off and (best[1] not in {"signed", "announced"} or best[0] < len(left) - len(off.group())):
        return "off"
    if best[1] is None:
        return None
    if judging(left[: best[0]]):
        return JUDGED
    return "announced" if MADE_KNOWN.search(left[: best[0]]) else best[1]


def _best(left: str, table: Sequence[tuple[str, re.Pattern[str]]], near: AbstractSet[re.Pattern[str]]) -> tuple[int, str | None]:
    """Where the words begin that stand nearest to the end, and their role; of equals the first of the table."""
    return max(
        ((match.start(), role) for role, pattern in table if pattern in near and (match := pattern.search(left))),
        default=(-1, None),
        key=lambda found: found[0],
    )


def _behind(right: str, left: str, date: Span, text: str, deal_type: str) -> str:
    """The role that the words behind a date give it, where those before say nothing."""
    if deal_type in _ONCE and (_PRICED.search(left) or (_COUNTED.fullmatch(text, *date) and _PRICED.search(f"{left}in "))):
        return "completion"
    named = next((role for role, pattern in NAMED if pattern.match(right)), None) if _YEAR.fullmatch(text, *date) else None
    if named:
        return named
    if _CLEFT.search(left) and right.startswith(" that "):
        left, right = "", right.removeprefix(" that")
    if _OPENS.search(left):
        other = _SUBORDINATE.search(right)
        told = [(match.start(), role) for role, pattern in VERBS if (match := pattern.search(right[: other.start() if other else None]))]
        return min(told)[1] if told else UNTOLD
    near = _BEHIND.within(right)
    return next((role for role, pattern in RIGHT if pattern in near and pattern.search(right)), UNTOLD)
