"""Names that a text writes out in full, with a mark or a legal form on both ends: <Sale Norvane Plc>, Harl's Nursery Inc, Steel Co of Tarn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from torihiki.core.lexicon import any_of
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.common import COMMON_WORDS
from torihiki.lang.en.parties.edges import BASED, BRANCHES
from torihiki.lang.en.parties.lettered import lettered
from torihiki.lang.en.parties.words import LEGAL
from torihiki.lang.naming import LATIN_HEADS

__all__ = ["formal", "spelled"]

_TOKEN = r"[A-Z][A-Za-z.&-]{0,20}"
_FORMS = frozenset(LEGAL) - {"Group", "Holdings", "Holding", "Company", "Limited"}
_FORM = rf"(?:{any_of(_FORMS)})"
# wires of the 1980s write firms whose shares are not listed between angle brackets; listed ones have their sign there
_MARKED = sieve(rf"<(?P<name>[A-Z][A-Za-z.&'’(),/ -]{{2,60}}?)(?:'s?)?(?P<form>(?:,? {_FORM}\.?){{0,3}})(?:'s?)?>")
_LITTLE = frozenset(
    ("and", "of", "de", "des", "du", "la", "le", "les", "der", "und", "et", "di", "the", "for", "in", "y", "e", "do", "da", "van")
)
# an owner's name before words of the language and a legal form is the firm's own; before a name it owns another firm
_OWNERS = sieve(rf"(?<![\w.&'’-])(?P<owner>{_TOKEN}(?: {_TOKEN})?'s)(?P<rest>(?: {_TOKEN}){{1,3}}) (?:Inc|Corp|Co|Ltd|Plc|PLC)(?![A-Za-z])")
# the place behind a legal form goes with the name, where the sentence goes on about it
_SEATED = sieve(
    rf"(?<![\w.&'’-])(?P<name>{_TOKEN}(?: {_TOKEN}){{0,4}} (?:Co|Corp|Company|Corporation|Bancorp|Bancorporation|Trust) of {_TOKEN}(?: {_TOKEN}){{0,2}}?)"
    rf"(?: (?:Inc|Corp|Ltd|Plc|PLC))?(?= (?:<[A-Z.]{{1,8}}>|said|has|will|is|was)(?![a-z])|'s |, an? )"
)
# what "and" joins is one firm where one firm speaks, and its left half is none by itself
_ONE = sieve(
    rf"(?:- |\n|[a-z]\. )(?P<left>{_TOKEN}(?: {_TOKEN}){{0,3}}) and (?P<right>{_TOKEN}(?: {_TOKEN}){{0,4}}) said it(?:s|self)?(?![a-z])"
)
# a phrase for a name, which a wire begins a sentence with: Home to Stay Inc said; small words in it show no other firm
_PHRASE = sieve(
    rf"(?:- |\n)(?P<name>{_TOKEN}(?: {_TOKEN})? (?:to|a|an|the|n|'n'|is|it|by) {_TOKEN}(?: {_TOKEN})?) (?:Inc|Corp|Co|Ltd|Plc|PLC)(?: <[A-Z.]{{1,8}}>)? said(?![a-z])"
)
_SEATS = tuple(f"{form} of " for form in ("Co", "Corp", "Company", "Corporation", "Bancorp", "Bancorporation", "Trust"))
_FORMAL = re.compile(r" (?:Inc|Corp|Co|Ltd|Plc|PLC|Company|Corporation)(?![A-Za-z])")
_FORMAL_STARTS = (" Inc", " Co", " Ltd", " Plc", " PLC")
_ENDS = LATIN_HEADS | {"Group", "Holdings", "Holding", "Company", "Companies", "International"}


def formal(text: str) -> bool:
    """Whether a legal form stands behind a blank: without one there is nothing to read between capitals."""
    return any(start in text for start in _FORMAL_STARTS) and _FORMAL.search(text) is not None


def spelled(text: str) -> Iterator[str]:
    """The written forms of such names, whole and without the words that only end them."""
    for match in _MARKED.finditer(text) if "<" in text else ():
        words = match["name"].rstrip(" ,").split(" ")
        if words[-1] in {"and", "&"}:
            words.append("Co")  # Norvane Harding and Co
        if words[-1] == "Banking" and match["form"].lstrip(" ,").startswith("Corp"):
            words.append(match["form"].strip(" ,").split(" ")[0])  # nobody calls an Oakfield Banking Corp without it
        if (len(words) > 1 or match["form"]) and _in_capitals(words):
            yield from _shorter(words)
    for match in _OWNERS.finditer(text) if "'s " in text and formal(text) else ():
        if match["rest"].split()[0] not in _ENDS and all(
            w in LATIN_HEADS or w.lower() in COMMON_WORDS or w.lower() in BRANCHES for w in match["rest"].split()
        ):
            yield " ".join(w for w in (match["owner"] + match["rest"]).split(" ") if not BASED.search(w))
    for match in _ONE.finditer(text) if " and " in text and " said it" in text else ():
        left, right = match["left"].split(" "), match["right"].split(" ")
        if (
            (len(left) == 1 or left[-1] not in _ENDS)
            and left[-1] not in LEGAL
            and len(right) > 1
            and (right[-1] in _ENDS or right[-1] in LEGAL)
        ):
            yield from _shorter([*left, "and", *(right[:-1] if right[-1] in _FORMS else right)])
    for match in _SEATED.finditer(text) if any(seat in text for seat in _SEATS) else ():
        yield match["name"]
    for match in _PHRASE.finditer(text) if formal(text) else ():
        yield match["name"]
    yield from lettered(text)


def _in_capitals(words: list[str]) -> bool:
    """Whether all words are written as in a name, and not all in capitals, as in a headline."""
    return all(w[:1].isupper() or w[:1] in "(&" or w in _LITTLE for w in words) and any(c.islower() for w in words for c in w)


def _shorter(words: list[str]) -> Iterator[str]:
    yield " ".join(words)
    while len(words) > 2 and words[-1] in _ENDS:
        words = words[:-1]
        if words[-1] not in _LITTLE | {"&"}:
            yield " ".join(words)
