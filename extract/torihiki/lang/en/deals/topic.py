"""What a sentence goes on about: pronouns stand for the subject before them, headings for what their lines tell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import PartyRole
from torihiki.lang.en.deals.judges import watches

__all__ = ["Topic", "unnamed_head", "voice"]

_OPENS = sieve(
    r"^\W{0,6}(?:it|its|they|their|the (?:[$€£a-z0-9.,-]+ ){0,3}?(?:deal|agreement|contract|transaction|lease|move|news|purchase|acquisition|package|round|financing|funding|loan|facility|order|plant|project|factory|site|campus|vessels?|"
    r"ships?|aircraft|jets|turbines?|reactors?|mine|farm|equipment|chips|power|electricity|investment|stake|sale))\b",
    re.IGNORECASE,
)
# who stands beside the firm that the text goes on about: Customers include X and Y
_KIN = sieve(
    r"\W{0,4}(?:(?:[Ii]ts|[Tt]heir|[Oo]ther|[Ee]xisting|[Ee]arly|[Tt]he company['’]s) (?:other |existing |biggest |largest |early )?)?(?:[Cc]ustomers|[Cc]lients|[Uu]sers|[Ii]nvestors|[Bb]ackers|[Ss]hareholders|[Oo]wners|[Rr]ivals|[Cc]ompetitors|[Pp]artners|[Ss]uppliers|[Tt]enants|[Ll]enders) (?:include|are|have included|included)\b"
)
_SAYS = sieve(
    r"[\"”’'] ?,? ?(?:said|says|added|adds|told|explained)\b|\b(?:said|says)\s[A-Z]|,[\"”’'] [A-Z][^.;\"“”]{2,90} (?:said|says|added|told)\b"
)
_OFFICE = sieve(
    r"\b(?:chief|president|executive|officer|CEO|CFO|COO|CTO|chairman|chairwoman|chair|director|head|manager|founder|co-founder|partner|spokes(?:man|woman|person))\b[^.;\"“”]{0,60}?\b(?:at|of|for|with)\s(?:the\s)?$"
)
# the same with the firm before it: X chief executive Ann Lee, X's chairman
_OFFICER = sieve(
    r"(?: Inc\.?| Corp\.?| Ltd\.?| plc)?(?:['’]s?)? (?:[a-z-]+ ){0,2}(?:chief|CEO|CFO|COO|CTO|chairman|chairwoman|chair|president|boss|founder|co-founder|director|spokes(?:man|woman|person))\b"
)
# whose officer speaks, right behind a quotation or right before it: "We have bought Y," X Chief Executive Jane Doe said
_SPEAKER = sieve(
    r"(?:['’]s?)?,? (?:[a-z-]+ ){0,2}(?:[Cc]hief (?:[Ee]xecutive|[Ff]inancial|[Oo]perating)|[Pp]resident|[Cc]hair(?:man|woman|person)?|CEO|CFO|COO|[Mm]anaging [Dd]irector|[Ss]pokes(?:man|woman|person)|[Ff]ounder|[Vv]ice [Pp]resident|[Gg]eneral [Mm]anager|[Bb]oss)\b[^.;\"“”]{0,50}"
)
_QUOTED = sieve(r"[\"”](?: (?:said|says|according to|added))?(?: the)? $")
_IT_IS = sieve(r"\W{0,3}(?:It|This|That|The (?:deal|order|contract|round|win|purchase|acquisition)) (?:is|was|marks|will be) (?:also )?")
_WE = sieve(r",? we\b")
_AT = sieve(r"\b(?:at|[Ww]e at) $", re.IGNORECASE)
_SIGNED = sieve(
    r"\n[^\n]{0,60}\b(?:[Cc]hair(?:man|woman|person)?|CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Pp]resident|[Ff]ounder|[Cc]o-founder|[Mm]anaging [Dd]irector)(?: (?:of|and [A-Za-z-]+))?,? $"
)
# who writes to those who work for it, or own it
_DEAR = sieve(
    r"(?:^|\n)(?:Dear (?:all|colleagues|team|friends|staff|everyone|(?:fellow )?(?:shareholders?|stockholders?|unitholders?|investors|partners|members|owners))|To (?:our|the|all) (?:[a-z]+ )?(?:shareholders|stockholders|employees|staff|investors|partners|members|colleagues|customers|unitholders))\b",
    re.IGNORECASE,
)
_HEADER = 300
_LINE_END = sieve(r"[.)]?[ \t]*(?:\n|$)")
_ASKED = sieve(r"\b(?:[Ii]nterview|Q ?& ?A|[Qq]uestions)\b")
_BOSS = sieve(r"['’]s? (?:new |former )?(?:boss|chief|CEO|founder|co-founder|president|chair)\b")
_AWAY = 110  # code points over which an office and the firm stand together


@dataclass
class Topic:
    """The subject that a pronoun takes up, and the names of the heading over the present lines."""

    run: list[Found[Any]] = field(default_factory=list)
    heading: list[Found[Any]] = field(default_factory=list)

    voice: list[Found[Any]] = field(default_factory=list)  # whose text it is: its "we"
    speaker: list[Found[Any]] = field(default_factory=list)  # whose officer speaks in the present sentence
    things: list[Found[Any]] = field(default_factory=list)  # what the one that the text goes on about sold in the sentence before
    hero: Found[Any] | None = None  # whom the article is about: a paragraph that names nobody goes on about it
    passing: Set[str] = frozenset()  # names of who is only mentioned, once and in no deal

    def open(self, scene: Scene, sentence: Span, inside: Sequence[Found[Any]], *, told: bool) -> None:
        """Begin a sentence: a new paragraph ends a heading; a short line of names without a transaction word is one."""
        self.speaker = (
            [
                f
                for f in inside
                if _OFFICE.search(scene.text, max(f.start - _AWAY, sentence.start), f.start)
                or _OFFICER.match(scene.text, f.end, sentence.end)
            ][:1]
            if _SAYS.search(scene.text, *sentence)
            else []
        ) or _of_officer(scene, sentence, inside)
        cleft = _IT_IS.match(scene.text, sentence.start, sentence.end)
        if cleft and inside and inside[0].start == cleft.end():
            self.run = [inside[0]]  # It is X's second order this year: …
        fresh = "\n" in scene.text[max(sentence.start - 1, 0) : sentence.start] or sentence.start == 0
        if fresh:
            self.heading = []
            aside = all(f.value.kind == "government" for f in self.run)  # who gives aid is not what the firm's story goes on about
            if (
                self.hero is not None
                and self.run
                and sentence.start > self.hero.start
                and (aside or _of_several(scene.text, sentence.start))
            ):
                self.run = [self.hero]
        if not told and inside and fresh and sentence.end - sentence.start <= 70 and inside[0].value.name not in self.passing:
            self.heading = list({f.value.name: f for f in inside}.values())
            self.run = self.heading[:1]

    def buyer(self, sided: Mapping[str, Set[PartyRole]], main: list[Found[Any]]) -> list[Found[Any]]:
        """Who is meant where something is bought: the buyer that the article is about, not the firm that it has bought."""
        bought = len(self.run) == 1 and sided.get(self.run[0].value.name, {""}) <= {"target", "investee"}
        return main if bought and main and sided.get(main[0].value.name, set()) & {"acquirer", "investor"} else self.run

    def close(self, scene: Scene, sentence: Span, subject: Sequence[Found[Any]], inside: Sequence[Found[Any]]) -> None:
        """End a sentence: its first subject is what the next one is about, unless it went on about the old one; where none was, its only name."""
        if self.run and _OPENS.match(scene.text[sentence.start : sentence.end]):
            return
        if self.run and _KIN.match(scene.text, sentence.start, sentence.end):
            return
        real = [f for f in subject if f.rule != "en.deals.pronoun" and not watches(f) and f.value.name not in self.passing]
        if real and not _MANAGES.match(scene.text, real[-1].end, sentence.end):
            self.run = real
        elif not self.run and not real and len({f.value.name for f in inside}) == 1 and inside[0].value.kind not in _ASIDE:
            self.run = list(inside[:1])  # one more in a string of purchases by X. It bought …


_ASIDE = frozenset(("government", "media", "person", "place", "product"))
# who places an issue, or advises a side, is not what its story goes on about
_MANAGES = sieve(
    r"(?: [A-Z]\w+)?,? (?:(?:is|are|was|were|will be|acts?|acted|served?|serves) (?:as )?)(?:the |an? )?(?:(?:joint|sole|co-?|lead|co-?lead|financial|legal|exclusive|senior) ?){0,3}(?:managers?|lead-managers?|underwriters?|bookrunners?|arrangers?|advis[eo]rs?|counsel)\b"
    r"| (?:(?:is|are|was|were|has been|have been) )?(?:advis(?:es|ed|ing) |(?:jointly |co-|lead-)?(?:manag|arrang|underwr)[a-z]+ (?:the|this) (?:[\w-]+ ){0,2}(?:issue|offering|bonds?|notes|loan|deal|sale|placement)\b)"
)


def _of_officer(scene: Scene, sentence: Span, inside: Sequence[Found[Any]]) -> list[Found[Any]]:
    """The firm whose officer a sentence quotes, where its name stands before the office."""
    text = scene.text
    if not inside or ('"' not in text[sentence.start : sentence.end] and "”" not in text[sentence.start : sentence.end]):
        return []
    for found in inside:
        office = _SPEAKER.match(text, found.end, sentence.end)
        if office is None:
            continue
        if _QUOTED.search(text, max(found.start - 24, sentence.start), found.start) or _TELLS.search(text, found.end, office.end() + 40):
            return [found]
    return []


_TELLS = sieve(r"\b(?:said|says|told [^.;,\"]{2,40}|added):? ?,? ?[\"“]")
_STOP = sieve(r"[.!?][\"”’']?\s+[\"“‘']?[A-Z]")


def _of_several(text: str, start: int) -> bool:
    """Whether the paragraph before has several sentences: where each has one, a pronoun goes on with the one before."""
    end = len(text[:start].rstrip())
    return _STOP.search(text, text.rfind("\n", 0, end) + 1, end) is not None


_UNNAMED = sieve(r"\n{2}[A-Z][\w' ,-]{3,50}\n(?=\S)")


def unnamed_head(scene: Scene, sentence: Span) -> bool:
    """Whether a line is a heading that names nobody, right above a paragraph of its own."""
    return sentence.start > 1 and _UNNAMED.match(scene.text, sentence.start - 2) is not None


def voice(scene: Scene, parties: Sequence[Found[Any]]) -> list[Found[Any]]:
    """The firm that an article calls "we": At X, we …; a letter signed by its chairman; an interview with its boss."""
    text = scene.text
    if " we " not in scene.lower and "\nwe " not in scene.lower:
        return []
    for found in parties:
        left = text[max(found.start - _AWAY, 0) : found.start]
        if _AT.search(left) and (_WE.match(text, found.end) or left.lower().endswith("we at ")):
            return [found]
        if _LINE_END.match(text, found.end) and _SIGNED.search(left):
            return [found]
        if _BOSS.match(text, found.end) and _ASKED.search(text, 0, found.end + _AWAY) and "\n" not in text[: found.start].strip():
            return [found]
    if _DEAR.search(text, 0, _HEADER):  # nobody signs by the firm's name: it is named before it says "we"
        told = scene.lower.find(" we ")
        return [f for f in parties if f.start < told and f.value.kind not in {"government", "media", "person", "place"}][:1]
    return []
