"""Whether a word of the tables is meant as a transaction where it stands: by what stands before and behind it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import Shape
from torihiki.lang.en.deals.contracts import AS_MAKER
from torihiki.lang.en.deals.everyday import everyday
from torihiki.lang.en.deals.ties import SITE
from torihiki.lang.en.deals.words import NOUN, VERB

__all__ = ["meant", "said"]

_SHOUTED = re.compile(r"[a-z] [A-Z]+(?![A-Za-z])(?! [A-Z]{2})")
_OFFSHOOT = sieve(r"[Ss]pin-?(?:off|out)s?\s(?=[A-Z])")
_NAMED_SO = sieve(r"\b(?:the|by|from|of) (?:[A-Z][A-Za-z&]+ ){1,3}$")
_TRADE = sieve(
    r"(?:leas|lend|licens|invest|financ|build|fundrais)ing\s(?:(?:products|materials|services|and [a-z]+)\s)?(?:company|companies|firms?|giants?|groups?|units?|arms?|business|platforms?|providers?|specialists?|start-?ups?|operators?|majors?|subsidiary|division|apps?|house|services|customers?|markets?|industry|sector)\b"
)
# what a firm does, between its trade and its name: listing specialist X, loan servicing company X
_TRADE_OF = sieve(
    r"\s(?:(?:[a-z]+ing|management|research|purchase|advisory|services|and [a-z]+)\s)?"
    r"(?:company|companies|business(?:es)?|subsidiary|consultancy|(?:firm|giant|group|house|specialist|start-?up|provider|platform|outfit|operator|arm|unit|division"
    r"|dealer|bank|banker|manager|advis[eo]r|fund|trust)s?)\s(?=[A-Z])"
)
_TRADES = frozenset("lifb")  # with which those begin
_BACKED = frozenset(("backs", "backed"))
_WHOSE = sieve(
    r"\b(?:the|an?|its|another|fellow)\s(?:\w+[ -]){0,3}(?:equity|venture(?: capital)?|VC|state|government|investor|bank|family|crypto|fund)[ -]$",
    re.IGNORECASE,
)
_THING_THAT = sieve(
    r"\b(?:loan|agreement|facility|financing|deal|package|guarantee|credit|money|funding|contract)s?,? (?:that|which) (?:will |would )?$"
)
_STANDS_BY = sieve(
    r"\s(?:[\w-]+\s){1,4}?(?:on|over|against|in (?:its|the|a|his|their) (?:[a-z]+ )?(?:bid|fight|dispute|row|battle|lawsuit|case|appeal))\b|[^.;,]{1,40}?['’]s? (?:[a-z]+ )?(?:bid|plans?|claims?|call|stance|decision|offer|proposal|push|position|appeal|view|candidate|strategy)\b|[^.;,]{1,40}? with (?:[\w$€£.,-]+ ){0,5}?(?:loans?|credits?|guarantees?|facility|overdraft)\b"
)
_POURED = frozenset(
    ("put", "puts", "putting", "sink", *(w + end for w in ("pump", "pour", "plough", "plow", "inject") for end in ("", "s", "ed", "ing")))
)
_MONEY = sieve(
    r" (?:(?:another|about|around|up to|a further|an additional|some|nearly|more than) )?(?:[A-Z]{0,3}[$€£¥₹]\s?[0-9]|[0-9][\d.,]* (?:million|billion))"
)
_INTO_WHICH = sieve(r"\b(?:in|into) which (?:[\w&.'’-]+ ){1,5}$")
_INTO = sieve(
    r"\s(?:(?:up|to|about|around|some|more|than|over|an?|another|additional|further|initial|nearly|almost|as|much|at|least|its|of|several|roughly|approximately)\s){0,5}"
    r"(?:(?:US|C|A|HK|S)?[$€£¥₹]\s?[0-9]|[0-9][\d.,]*\s(?:million|billion|mln|bln)|(?:hundreds|tens) of (?:millions|billions))(?:[^.;,]|[.,][0-9]){0,50}?\s(?:in|into|towards?|to work in)\s",
    re.IGNORECASE,
)
_PROPOSED = frozenset(("offer", "offer of", "advances", "overture", "overtures"))
_NOUNED = sieve(r"\b(?:its|the|an?|their|this|that|his|another|no|any) $", re.IGNORECASE)
_MADE = sieve(
    r"(?:['’]s?|\bwhose|\b(?:[Mm]a(?:ke|kes|de|king)|[Ss]ubmit(?:s|ted|ting)?|[Tt]abl(?:e|es|ed)|[Ll]odg(?:e|es|ed)|[Pp]repar(?:e|es|ed|ing)|[Ww]eigh(?:s|ed|ing)?|[Cc]onsider(?:s|ed|ing)?|[Rr]eceiv(?:e|es|ed|ing)|[Gg]ot|[Ww]on|[Rr]eject(?:s|ed)?|[Tt]urned down|[Aa]ccept(?:s|ed)?|[Ll]ift(?:s|ed|ing)?|[Rr]ais(?:es|ed|ing)|[Ii]ncreas(?:es|ed|ing)|[Ss]weeten(?:s|ed|ing)?|[Ii]mprov(?:es|ed|ing)|[Bb]oost(?:s|ed|ing)?|[Hh]ik(?:es|ed|ing)) (?:an?|its|another|the)) (?:[\w$€£.,%-]+ ){0,4}$"
)
_OF_MILLIONS = sieve(
    r" (?:[a-z]+ ){0,3}(?:[A-Z]{0,3}[$€£¥₹] ?|[A-Z][A-Za-z]{1,2}\.? ?)?[0-9][\d.,]* ?(?:million|billion|mln|bln|bn|crore|[mb]\b)"
)
_BUILDING = sieve(
    r" (?:contracts?|works?|permits?|materials?|programmes?|programs?|costs?|boom|sites?|compan(?:y|ies)|firms?|societ(?:y|ies)|blocks?)\b"
)
_SITED = sieve(SITE, re.IGNORECASE)
_METAL = sieve(r"\b(?!to |will |would |may |might |could |must |should |and |or |not )[a-z]+ $", re.IGNORECASE)
_WAS = sieve(r"\b(?:is|are|was|were|be|been|being)\s(?:[a-z]+ly\s|also\s|now\s)?$")
_BODY = sieve(r"\b(?:limited|general|family|master|investment|real estate|drilling|by an?|by the|to an?|unit of an?) $", re.IGNORECASE)
_APPOINTED = frozenset(("appointed", "appoints", "named", "names"))
# a credit only with its sum: a 150 million dollar credit, credits worth $20 million; but not tax credits, credit cards
_CREDIT = frozenset(("credit", "credits", "credit guarantee", "credit guarantees"))
_CREDITED = sieve(r"[0-9][ -]?(?:mln|million|billion|bln|bn)\b(?:[ -](?!tax\b|carbon\b|letters?\b)[a-z-]+){0,6}[ -]$", re.IGNORECASE)
_CARDS = sieve(
    r"\s(?:rose|fell|grew|declin\w+|increas\w+|climbed|dropped|shrank|expanded|slowed|outstanding|growth|demand|conditions|cards?|ratings?|unions?|scores?|default|funds?|investors?|loss(?:es)?|markets?|portfolio|checks?|bureau|history|quality|risk|agenc(?:y|ies)|insur\w+)\b"
)
_GIVEN = sieve(r"\s(?!(?:to|for|of|in|from|by|and|or|under|with|at|on)\b)(?:(?:the|a|an|its)\s)?(?:[a-z-]+\s){0,3}[A-Z$€£]")


@cache
def _read(source: str) -> re.Pattern[str]:
    """What a shape says of the words around, ready to be looked for."""
    return re.compile(source, re.IGNORECASE)


def meant(shapes: Mapping[str, Shape], scene: Scene, sentence: Span, cue: Word) -> bool:
    """Whether the words around let the word be meant so."""
    shape = shapes[cue.label]
    by = bool(shape.passive) and not shape.common and scene.text.startswith(" by ", cue.end)
    word = scene.lower[cue.start : cue.end]
    verbal = not by and not cue.label.startswith(NOUN) and word not in shape.nouns
    if shape.behind and verbal and _read(shape.behind).match(scene.text[cue.end : sentence.end]) is None:
        return False  # asked first: most words fail here
    if "-" in {scene.text[cue.start - 1 : cue.start], scene.text[cue.end : cue.end + 1]}:
        return False  # a part of a longer word: Oracle-built, buy-in
    if scene.text[cue.start : cue.end].isupper() and _SHOUTED.match(scene.text, cue.start - 2) and cue.end - cue.start > 3:
        return False  # led by BOND: a name
    if scene.text.startswith("Partnership", cue.start) and _NAMED_SO.search(scene.before(cue.start, 40)):
        return False  # the AI Infrastructure Partnership: a body
    if word[0] == "s" and _OFFSHOOT.match(scene.text, cue.start, sentence.end):
        return False  # its spinoff Veltra: what a firm is
    if word[0] in _TRADES and _TRADE.match(scene.text, cue.start, sentence.end):
        return False  # a leasing company: what a firm is
    if not verbal and " " not in word and _TRADE_OF.match(scene.text, cue.end, sentence.end):
        return False
    if word.startswith("partnership") and _BODY.search(scene.text, sentence.start, cue.start):
        return False  # its master limited partnership X, bought by a partnership
    if word in _BACKED and (
        _STANDS_BY.match(scene.text, cue.end, sentence.end)
        or _WHOSE.search(scene.text, sentence.start, cue.start)
        or _THING_THAT.search(scene.text, sentence.start, cue.start)
    ):
        return False  # backs a rival in its fight with a regulator; the private equity backed X; a loan that backs X's plan
    if word == "offer" and cue.label.startswith(VERB) and _NOUNED.search(scene.before(cue.start, 16)):
        return False  # its offer: the noun
    if word in _PROPOSED and not (
        cue.label.startswith(VERB) or _MADE.search(scene.before(cue.start, 60)) or _OF_MILLIONS.match(scene.text, cue.end, sentence.end)
    ):
        return False  # advances in medicine, the offer: nobody is said to make it
    if word in _POURED and not (
        _INTO.match(scene.text, cue.end, sentence.end)
        or (word.startswith("inject") and _MONEY.match(scene.text, cue.end, sentence.end))
        or _INTO_WHICH.search(scene.text, sentence.start, cue.start)
    ):
        return False  # heat pumps, pours of concrete, put in place
    if word in _CREDIT and (
        _CARDS.match(scene.lower, cue.end, sentence.end)
        or not (_CREDITED.search(scene.before(cue.start, 80)) or _OF_MILLIONS.match(scene.text, cue.end, sentence.end))
    ):
        return False
    if word == "grants" and shape.name == "en.deals.award" and not _GIVEN.match(scene.text, cue.end, sentence.end):
        return False  # approved grants to X
    if word == "building" and _BUILDING.match(scene.text, cue.end, sentence.end):
        return False  # a building contract: what it is for is told elsewhere
    if word == "scrap" and _METAL.search(scene.text, sentence.start, cue.start):
        return False  # production scrap
    if (
        shape.name == "en.deals.choose"
        and scene.text.startswith(" to ", cue.end)
        and not _WAS.search(scene.text, sentence.start, cue.start)
    ):
        return False  # chose to build it; but was chosen to
    if (
        word in _APPOINTED
        and shape.name not in {"en.deals.enlist", "en.deals.locate", "en.deals.represent"}
        and not AS_MAKER.match(scene.text, cue.end, sentence.end)
    ):
        return False  # appointed an auditor, named its founder as chief executive
    if everyday(scene, sentence, cue):
        return False  # tickets sold at the door, with borrowed tools
    if shape.needs and not _read(shape.needs).search(scene.text[sentence.start : sentence.end]):
        return False
    return not by or shape.name != "en.deals.drop" or _SITED.search(scene.text, sentence.start, cue.start) is not None


def said(shapes: Mapping[str, Shape], scene: Scene, cue: Word) -> bool:
    """Whether a word of a saying stands in it."""
    if "-" in {scene.text[cue.start - 1 : cue.start], scene.text[cue.end : cue.end + 1]}:
        return False
    behind = shapes[cue.label].sayings[scene.lower[cue.start : cue.end]]
    return behind.match(scene.text, cue.end, scene.sentence(cue.start).end) is not None
