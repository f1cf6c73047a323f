"""Words of the tables said of everyday things: tickets on sale at the door, with borrowed tools, his partner. They speak of no transaction.

Much news holds such words and no deal; where there are no others, no names need to be looked for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import NamedTuple

from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import sieve
from torihiki.core.span import Span

__all__ = ["everyday"]

_I = re.IGNORECASE


class _Use(NamedTuple):
    """What stands around words where they are meant so: all that is given. ``before`` ends right before the word, ``behind`` begins right behind it."""

    before: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None


_GOODS = r"(?:tickets?|copies|souvenirs|raffles?|programmes|postcards|cakes|season passes)"
_HOMELY = r"(?:house|flat|cottage|bungalow|caravan|car|bicycle|bike|scooter|dog|puppy|horse|pony|drink|coffee|dress|suit|coat|guitar|piano|camera|present|gift|ring|sandwich)"
_WARES = r"(?:bread|milk|eggs|flowers|groceries|vegetables|sweets|clothes|toys|shoes|presents|alcohol|cigarettes|cannabis|cocaine|heroin)"
_ENDS = r"(?=[.,;!?\"']|\s(?:in|and|or|for|from|near|at|on|to|with|when|because|before|after|that|where|every|as)\b)"
_ROWS: tuple[tuple[Collection[str], _Use], ...] = (
    (("sold",), _Use(before=sieve(rf"\b{_GOODS}\b[^.;]{{0,60}}$", _I))),
    (("sold",), _Use(behind=sieve(rf"\s(?:out|(?:(?:more than|over|nearly|almost|about|around|some|the|all|its|their) ){{0,2}}(?:[0-9][\d.,]* )?(?:million )?{_GOODS})\b", _I))),
    # to everybody, now and again: no sale of a firm is told of so
    (("sold",), _Use(behind=sieve(
        r"\s(?:at (?:the|all|every|most|local) (?:doors?|gates?|box|shops?|stores?|markets?|stalls?|counters?|entrance|events?|fairs?)|online|separately|individually|everywhere|worldwide|nationwide|by the (?:dozen|kilo|pound|pint|slice)|"
        r"in (?:shops|stores|supermarkets|packs|boxes|bottles|jars))\b"
    ))),
    (("bought", "buy", "buys", "buying", "sold", "sell", "sells", "selling"), _Use(behind=sieve(
        rf"\s(?:(?:an?|his|her|my|him an?|her an?|me an?) (?:(?:new|first|small|old|little|second-hand|used|family|red|white|black) ){{0,2}}{_HOMELY}|(?:(?:some|their|her|his|fresh) )?{_WARES}){_ENDS}"
    ))),
    # a participle that only describes: his borrowed coat
    (("borrowed",), _Use(
        before=sieve(r"\b(?:with|on|in|of|an?|the|some|all|those|these|my|your|his|her|our|their|its)\s$", _I),
        behind=sieve(r"\s(?!(?:from|by|to|for|against|at|over|under|with|on|in|and|or|but|that|which|more|about|up|as|money|funds|amounts?|sums?|cash|capital)\b)[a-z-]+"),
    )),
    # what is only suffered: let its lead slip
    (("let its", "lets its", "let the", "lets the"), _Use(behind=sieve(
        r"\s(?!(?:[\w-]+\s){0,4}?(?:buildings?|offices?|floors?|towers?|warehouses?|stores?|headquarters|space|propert(?:y|ies)|sites?|campus|factory|units?|shops?|hotels?|houses?|scheme|premises|hangars?)\b[^.;]{0,60}?\sto\s)"
    ))),
    (("part with",), _Use(before=sieve(r"\bin $"))),
    (("commit", "commits", "committed"), _Use(behind=sieve(
        r"\s(?:suicide|perjury|treason|adultery|arson|murders?|crimes?|fouls?|atrocities|offen[cs]es?|to (?:trial|memory|prison)|"
        r"(?:an?|the|such|any|no|more|other|war|serious|violent|these|those) (?:[a-z-]+ ){0,2}?(?:crimes?|murders?|offen[cs]es?|fouls?|sins?|errors?|mistakes?|robber(?:y|ies)|burglar(?:y|ies)|assaults?|acts? of))\b"
    ))),
    (("partner",), _Use(before=sieve(r"\b(?:his|her|whose|domestic|sexual|sparring|dance|dancing|life)\s$", _I))),
    (("order", "orders"), _Use(before=sieve(r"\b(?:executive|restraining|gag|detention|deportation|evacuation|eviction|expulsion|alphabetical|batting|pecking|public|world|religious)\s$", _I))),
    (("order", "orders"), _Use(behind=sieve(r"\sof (?:play|service|merit|events|magnitude|succession|precedence|nuns|monks)\b"))),
    (("ordered",), _Use(behind=sieve(
        r"\s(?:to (?:be )?[a-z]+|(?:an?|the|his|her|their) (?:[a-z-]+ ){0,2}?(?:trial|retrial|inquiry|inquest|recount|evacuation|hearing|arrest|extradition|deportation))\b"
    ))),
    # told to do something: ordered X to pay its costs
    (("ordered", "orders", "ordering"), _Use(behind=sieve(r"\s(?:the\s)?(?-i:[A-Z])[\w.&'’-]*(?:\s(?-i:[A-Z])[\w.&'’-]*){0,3}\sto\s(?:be\s|stop\s)?[a-z]", _I))),
    (("reserved",), _Use(behind=sieve(r"\s[A-Z]{0,3}[$€£¥][^.;,]{1,30}?\s(?:for|to|against)\s(?:[a-z]+\s)?(?:claims?|losses|cover|pay|settle|restructuring|litigation|legal|bad|possible|potential|taxes)\b"))),
    # a state of things: who relies on another under no contract that is told
    (("rely on", "relies on"), _Use(behind=sieve(r"\s(?![^.;]*\b(?:deals?|contracts?|agreements?|pacts?|orders?)\b)"))),
    # shares that are tendered, and money
    (("tender",), _Use(before=sieve(r"\b(?:to|legal|will|would|may|can|must|should|not)\s$"))),
    (("tender", "tenders"), _Use(behind=sieve(r"\s(?:offers?|their|its|his|any|all|shares|notes|bonds|prices?|period|documents?|process)\b"))),
    (("bond",), _Use(before=sieve(r"\b(?:held|released|freed|jailed|out) on (?:\$?[0-9][\d.,]* (?:million )?)?$"))),
    (("bond",), _Use(behind=sieve(r"\s(?:between|was set|has been set|hearing)\b"))),
    (("bonds",), _Use(behind=sieve(r"\sbetween\b"))),
    (("pilot",), _Use(behind=sieve(
        r"\s(?:and (?:[a-z]+ ){0,2}(?:passengers?|crew|co-pilot)|of (?:the|a) (?:[a-z-]+ ){0,2}(?:plane|aircraft|jet|helicopter|airliner|glider|balloon)|(?:was|were) (?:killed|injured|hurt|rescued)|error)\b"
    ))),
    (("deal", "deals", "agreement", "agreements", "accord", "pact"), _Use(before=sieve(
        r"\b(?:peace|ceasefire|truce|hostages?|prisoners?|plea|Brexit|coalition|power-sharing|extradition|disarmament|custody)(?:[- ](?:swap|exchange|release))?\s$", _I
    ))),
    (("lend", "lends", "lent"), _Use(behind=sieve(
        r"\s(?:itself|himself|herself|themselves|an? (?:hand|ear|air)|credence|(?:its|his|her|their|my|our) (?:voices?|names?|weight|ears?)|(?:him|her|me|us) (?:an?|the|his|her|some) [a-z]+)\b(?!\s(?:million|billion|loan))"
    ))),
    (("licence", "licences", "license", "licenses", "licence to", "license to"), _Use(before=sieve(r"\b(?:driving|driver['’]?s|marriage|gun|firearms?|fishing|hunting|dog|pilot['’]s|taxi)\s$", _I))),
    (("licence to", "license to"), _Use(behind=sieve(r"\s(?:drive|fly|marry|kill|carry)\b"))),
    # laws and plans that are favoured: no money is put into them
    (("backed", "backs"), _Use(behind=sieve(
        r"\s(?:(?:the|an?|his|her|plans?|calls?|their) )?(?:[a-z-]+ ){0,2}?(?:bill|law|laws|motion|ban|reforms?|amendments?|candidates?|resolution|referendum|strikes?|treaty|polic(?:y|ies)|decision|demands?)\b"
    ))),
    (("alliance",), _Use(behind=sieve(r"\sof (?:[a-z-]+ ){0,2}(?:parties|groups|rebels|tribes|states|nations)\b"))),
    (("raised", "raises", "raise"), _Use(behind=sieve(
        r"[^.;]{1,40}? for (?:(?:the|a|local|children['’]s|cancer|animal) ){0,2}(?:hospices?|charit(?:y|ies)|lifeboats?|orphanage|church roof|scouts)\b"
    ))),
)  # fmt: skip


def _by_word() -> Mapping[str, tuple[_Use, ...]]:
    table: dict[str, tuple[_Use, ...]] = {}
    for words, use in _ROWS:
        for word in words:
            table[word] = (*table.get(word, ()), use)
    return table


_USES = _by_word()


def everyday(scene: Scene, sentence: Span, cue: Word) -> bool:
    """Whether the words around say that a word is meant so."""
    text = scene.text
    return any(
        (use.before is None or use.before.search(text, sentence.start, cue.start) is not None)
        and (use.behind is None or use.behind.match(text, cue.end, sentence.end) is not None)
        for use in _USES.get(scene.lower[cue.start : cue.end], ())
    )
