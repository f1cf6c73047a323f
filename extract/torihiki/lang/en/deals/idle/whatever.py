"""What makes a word of whatever kind report no deal: a sum over many deals, what somebody may do if he likes, how a market moves."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.idle.at import At, Holds, Reason
from torihiki.lang.en.deals.idle.rounds import RAISED
from torihiki.lang.en.deals.trades import banks

__all__ = ["WHATEVER"]

_I = re.IGNORECASE

# sums over deals of many
_MANY = sieve(
    r"\b(?:[0-9]+|dozens of|several|many)\s(?:[\w-]+\s){0,4}(?:startups?|start-ups|companies|deals|firms|rounds|transactions)\b|\b(?:(?:brings?|brought|bringing|takes?|took|taking|lifts?|lifted|lifting|pushes|pushed|pushing)\s(?:its|the|their)\s(?:[a-z-]+\s){0,2})?total (?:venture |startup )?(?:capital |funding )?(?:raised|amount|worth)|"
    r"\b(?:number|value|volume|average size|amount|count) of (?:[\w-]+ ){0,3}(?:deals|bids|mergers|takeovers|acquisitions|IPOs|listings|rounds|transactions|loans|investments)\b|"
    r"\b(?:startups|start-ups|companies|firms|ventures)\s(?:[\w-]+\s){0,5}(?:raised?|borrowed|took (?:on|out)|drew|obtained|secured)\b(?:(?-i:VC|AI)|(?-i:[^.;,A-Z])|[.,][0-9]){0,40}|\b(?:startups|start-ups|companies|firms)['’] (?:share|funding|total)\b|\b(?:equity|debt|venture|total) (?:funding|financing),? (?:which )?(?:dropped|fell|rose|grew|climbed|jumped|slid|slumped)\b|\bacross [0-9]+ deals\b|\bha(?:s|ve) (?:now|so far|already) raised\b[^;]{0,40}\bin total\b|\b(?:raised|secured|attracted|received|netted)\b[^.;]{0,40}(?:\.[0-9][^.;]{0,30})?\b(?:since (?:it|its|the company)|to date|in total funding|so far)\b",
    _I,
)
_BESIDE = 60  # the same on both sides of what tells that a sum is over many
_SUMMED = RAISED | {"en.deals.borrow"}


def _over_many(at: At) -> bool:
    """Whether a sum over many deals stands with the word, not elsewhere in its sentence."""
    frame = at.frame
    if frame.shape.name not in _SUMMED and (frame.form != "noun" or (frame.places and frame.shape.type != "financing")):
        return False
    for match in _MANY.finditer(at.text, *at.sentence):
        reach = 0 if "raised" in match.group().lower() else _BESIDE  # has raised $5 million so far: that alone
        if match.start() - reach <= frame.cue.start < match.end() + reach:
            return True
    return False


_MAYBE = sieve(
    r"\b(?:options?|warrants?|ability|able|unable|opportunity|can|cannot|can't|could not|does not|do not|did not|not wish|freedom)\s(?:to\s)?(?:also\s)?$|\brights?\sto\s(?:also\s)?$|\bwithout\s(?:any\s|an?\s|the\s|further\s)?$|\brights? to\s(?:[a-z]+(?:,| and| or|, and)\s){1,3}$",
    _I,
)
_EXERCISED = sieve(r"\bexercis\w+", _I)


def _maybe(at: At) -> bool:
    """Whether it is what somebody may do if he likes, or cannot do: no deal of its own."""
    return at.frame.shape.name != "en.deals.bond" and at.close(_MAYBE) and not at.around(_EXERCISED)  # but a warrant bond is one


_MOVED = sieve(
    r"(?:\s(?:in|by|of|from|to|for)\s[^.;]{0,40}?|\s)(?:rose|fell(?! (?:through|apart))|grew|climbed|(?<!was )(?<!were )(?<!been )dropped|jumped|increased|declined|surged|slowed|dipped|hit a record|totall?ed)\b",
    _I,
)


def _moved(at: At) -> bool:
    """Whether it is a market that moves: sales rose."""
    return at.frame.form == "noun" and not at.frame.places and at.after(_MOVED)


_SUPERLATIVE = sieve(
    r"\bin (?:(?:one of )?(?:the|its)|what is (?:the|its)) (?:[\w'’-]+ ){0,2}?(?:biggest|largest|costliest|priciest) (?:[\w-]+ ){0,3}$"
)


def _compared(at: At) -> bool:
    """Whether it is what the deal just told is beside others: in the biggest downtown lease since."""
    return at.frame.form == "noun" and set(at.frame.places) <= {"agent"} and at.before(_SUPERLATIVE)


_WATCHED = frozenset(("acquisition", "merger", "divestiture", "joint_venture"))
_CLEARED = sieve(r"\b(?:approv|clear|block|review|oppos)\w*\s(?:an?|any|such|no)\s(?:[\w-]+\s){0,4}$", _I)


def _judged(at: At) -> bool:
    """Whether it is a deal of anybody that an office has let pass before: last approved a major merger in 2023."""
    if at.frame.shape.type not in _WATCHED:
        return False
    return at.frame.form == "noun" and not at.fills("of", "with", "between", "by", "owner", "before", "for", "in") and at.before(_CLEARED)


_SO_MUCH = sieve(r" in $|\b(?:minimum|annual|total|aggregate|share|bond|asset|future|guaranteed) $", _I)


def _so_much(at: At) -> bool:
    """Whether it is a commitment of so much in purchases."""
    return at.frame.word == "purchases" and at.before(_SO_MUCH)


_A_SHARE = sieve(r"\s[A-Z]{0,3}[$€£¥₹]?\s?[0-9][\d.,]*\s?(?:[a-z]+\s)?(?:a|per) share\b")  # no contract has a price a share
_TENDERED = sieve(r"\b(?:had|has|have)\s(?:also\s)?$")


def _lost(at: At) -> bool:
    """Whether it is a loser's bid for a contract."""
    return at.word == "bid" and set(at.frame.places) == {"agent"} and at.close(_TENDERED) and not at.after(_A_SHARE)


_GERUND = frozenset(("construction", "supply", "lease", "cloud", "partnership", "licensing"))
_GOING = sieve(
    r"\b(?:is|are|was|were|be|been|being|also|jointly|explor\w+|consider\w*|start\w*|began|begin|begun|close to|committ?\w*(?: itself)? to|nearing|set on|discuss\w*|finish\w*|plan\w* on)\s(?:(?:itself|now|already|still|[a-z]+ly)\s){0,2}$"
)
_ABOUT = sieve(
    r"\b(?:talks?|talking|speaking|spoken|spoke|discussions?|negotiations?|negotiating|conversations?|agreement|deal)\b(?:[^.;,]|\.(?=[0-9A-Za-z])){0,60}?\s(?:about|on|over|of|for)\s(?:jointly\s|possibly\s)?$"
)
# what somebody does once: behind a comma, so many or one of something
_ADDED = sieve(r"[a-z0-9.)], $")
_SO_MANY = sieve(
    r"\s(?:(?:about|around|some|up to|more than|over|nearly|another|a further|an additional|a total of)\s)?(?:[A-Z]{0,3}[$€£¥₹]|[0-9]|(?:an?|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens of|hundreds of)\s)"
)
_NEAR = 24  # characters before a gerund in which a verb makes it one that goes on


def _trade(at: At) -> bool:
    """Whether it is what a firm does in general: leasing, supplying."""
    frame = at.frame
    if (
        frame.form != "verb"
        or frame.shape.type not in _GERUND
        or frame.shape.name == "en.deals.secure"
        or not at.word.endswith("ing")
        or " " in at.word
    ):
        return False
    if at.fills("from", "to", "with") and at.fills("agent") and at.close(_ADDED) and at.after(_SO_MANY):
        return False  # is expanding, ordering 90 lorries from X
    before = at.text[max(frame.cue.start - _NEAR, 0) : frame.cue.start]
    return _GOING.search(before) is None and not at.fills("object") and not at.before(_ABOUT)


_KNOWS = sieve(
    r"\b(?:familiar with|close to|briefed on|involved in|knowledge of|aware of|informed about) (?:the|that|this) (?:[\w-]+ ){0,2}$"
)


def _known_of(at: At) -> bool:
    """Whether a noun only says what people know of: people familiar with the sale."""
    return at.frame.form == "noun" and not at.frame.shape.generic and not at.fills("of", "to", "with", "from") and at.close(_KNOWS)


def _advised(at: At) -> bool:
    """Whether somebody only works with his banks."""
    frame = at.frame
    beside = [f for place in ("with", "object") for f in frame.places.get(place, ())]
    return (
        frame.shape.name == "en.deals.partner"
        and frame.word.startswith("work")
        and bool(beside)
        and all(f.value.kind == "bank" or banks(f.value.name) for f in beside)
    )


_ANY_ONE = sieve(r"(?:^|(?<=[.!?] )|(?<=\n))\W{0,2}An?\s(?:possible\s|potential\s|full\s)?$")
_WOULD = sieve(r"(?:[^.;]|\.(?=[0-9])){0,110}?\s(?:would|could|might|may) (?!be\b|come\b|close\b|value\b|give\b|create\b|need\b|require\b)")


def _imagined(at: At) -> bool:
    """Whether a deal is only imagined: A sale to X might upset the watchdogs."""
    return (
        at.frame.form == "noun"
        and at.fills("to", "with", "by", "of")
        and not at.fills("owner", "agent")
        and at.before(_ANY_ONE)
        and at.after(_WOULD)
    )


# what firms do that are nobody in particular: many companies have withdrawn their listings, some rivals plan to merge
_SOME_FIRMS = sieve(
    r"\b(?:many|some|several|other|most|numerous|few|countless|various|rival|more|dozens of|scores of|hundreds of|a (?:growing |large |small )?number of) (?:of (?:the|these|those|its) )?(?:(?!of |and )[a-z-]+ ){0,3}?"
    r"(?:companies|firms|businesses|start-?ups|groups|customers|clients|rivals|competitors|peers|banks|lenders|investors|funds|insurers|airlines|carriers|operators|retailers|utilities|developers|issuers|borrowers|buyers|sellers|suppliers|players|brands|[a-z]+(?:makers|builders|miners|publishers|manufacturers))"
    r" (?:[a-z'’-]+ ){1,6}$",
    _I,
)
_SMALL = sieve(r"[^A-Z]*")


def _of_some(at: At) -> bool:
    """Whether it is what some unnamed firms do, with nobody who is named."""
    named = any(f.rule != "en.deals.pronoun" for held in at.frame.places.values() for f in held)
    who = None if named else _SOME_FIRMS.search(at.text, at.sentence.start, at.frame.cue.start)
    return who is not None and _SMALL.fullmatch(at.text, who.start() + 1, at.frame.cue.start) is not None


WHATEVER: tuple[Holds, ...] = (
    _of_some,
    _over_many,
    _maybe,
    _moved,
    _compared,
    _judged,
    _so_much,
    _lost,
    _trade,
    _known_of,
    _advised,
    _imagined,
    # what the one that is told of is compared with: unlike a bullet loan
    Reason(At.close, sieve(r"\bunlike (?:an?|most|other|ordinary) (?:[\w-]+ ){0,3}$", _I), "noun"),
    # what a budget is for, or a market
    Reason(At.opens, sieve(r"mergers and acquisitions\b", _I)),
    Reason(At.close, sieve(r"\bmergers and $", _I)),
    # brokers and counsel: CBRE represented the landlord in the lease negotiations
    Reason(
        At.before,
        sieve(
            r"\b(?:represent(?:ed|ing|s)|advis(?:ed|ing|es)|brokered|acted (?:as|for)|serv(?:ed|ing) as [^.;]{0,30}advis\w+)\b[^;]{0,120}?(?:\bin|\bon|brokered)\s(?:the|this|both|all)\s(?:[\w-]+\s){0,3}$",
            _I,
        ),
        "noun",
    ),
)
