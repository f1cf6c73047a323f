"""What is said of licences and leases: was granted the rights to, opted in to, placed five jets with, moved into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torihiki.lang.en.deals.forms import forms
from torihiki.lang.en.deals.sayings.pieces import END, FIRM, SIZE
from torihiki.lang.en.deals.trade import MEDICINE

__all__ = ["RIGHTS"]

_GRANTED = tuple(
    f"{be} {done}" for be in ("was", "were", "been", "is", "being") for done in ("granted", "given", "handed", "awarded", "offered")
)
_RIGHT = r"(?:\s(?:the|an?|exclusive|non-exclusive|sole|global|worldwide|full|marketing|commercial|distribution|development|broadcasting|broadcast|streaming|production|manufacturing|master|Japanese|Chinese|European|U\.S\.|North|American)){0,5}\s(?:rights?|licen[cs]es?|franchise|sublicen[cs]e)"
_USED = r"(?:market|sell|make|produce|develop|distribute|manufacture|commerciali[sz]e|show|broadcast|stream|air|use|publish|adapt|run|bottle|brew|promote)"
_AREA = r"(?:square[- ](?:feet|foot|met(?:er|re)s?)|sq\.?\s?(?:ft|feet|m)\b|SF\b|RSF\b|floors\b|acres\b)"
_PLANES = r"(?:aircraft|jets?|planes?|airliners?|freighters?|helicopters?|engines?|turboprops?|(?-i:Boeing|Airbus|A[23][0-9]{2}|7[0-9]7|E19[05]|ATR)[\w\s-]{0,16}?)"
_SHIPS = r"(?:tankers?|bulkers?|vessels?|ships?|carriers?|VLCCs?|rigs?|drillships?|FPSOs?|FSRUs?|containerships?|boxships?|jack-?ups?|semi-?submersibles?|barges?|tugs?|feeders?|suezmax(?:es)?|aframax(?:es)?|capesizes?|kamsarmax(?:es)?|ultramax(?:es)?|panamax(?:es)?)\b"

RIGHTS: Mapping[str, Sequence[tuple[Sequence[str], str]]] = {
    "en.deals.rights": (
        # a drug that comes from who found it: picks up obesity pill from X
        ((*forms("pick up"), *forms("snag"), *forms("nab"), *forms("bag"), *forms("land"), *forms("grab"), *forms("snap up"), *forms("scoop up"), *forms("in-license"), *forms("gain"), *forms("get"), *forms("lift"), *forms("buy in"), *forms("bring in")),
         rf"\s(?:(?!from\b|for\b|to\b|of\b)[\w.'’/-]+\s){{0,7}}?{MEDICINE}(?:\s(?:for|against)\s(?:[a-z-]+\s){{1,4}}?(?=from))?\s?from{FIRM}{END}"),
        (_GRANTED, rf"{_RIGHT}\s(?:to|for|in|on|of|by|from)\b"),
        ((*forms("win", past="won", ing="winning"), *forms("land"), *forms("secure"), *forms("gain"), *forms("get", past="got", ing="getting"), *forms("hold", past="held"), *forms("acquire"), *forms("take", past="took", done="taken"), *forms("bag", past="bagged", ing="bagging"), *forms("buy", past="bought"), *forms("take up", past="took", done="taken"), *forms("obtain")),
         rf"\s(?:an?|the|its)\s(?:[\w-]+\s){{0,3}}?franchise\s(?:for|from|of){FIRM}|\s(?:(?:the|an?|exclusive|sole|worldwide|global|marketing)\s){{0,4}}(?:rights?|licen[cs]e)\s(?:to|for|of|from|in){FIRM}['’]s?\s"),
    ),
    "en.deals.license": (
        ((*forms("farm out"), *forms("sign away"), *forms("sign over"), *forms("pass on"), *forms("hand over"), *forms("turn over")), rf"\s(?:the|its|all)\s(?:(?!to\b)[\w.-]+\s){{0,6}}?(?:rights|drug|vaccine|therapy|antibody|treatment|compound|candidate|molecule|programme|program|pill)\b(?:\s(?:to|for|in)\s(?:the|its|an?)\s(?:[\w-]+\s){{0,4}}?[a-z]+)?\sto{FIRM}{END}"),
    ),
    "en.deals.return": (
        ((*forms("give back"), *forms("hand back"), *forms("return"), *forms("relinquish"), *forms("surrender"), *forms("give up"), *forms("turn back")), rf"\s(?:(?:the|its|all|full|global|worldwide|exclusive|U\.S\.|European|Asian|Japanese|Chinese)\s){{0,4}}rights\s(?:to|for|on|in){FIRM}['’]s?\s(?:[\w-]+\s){{0,5}}?(?:drug|vaccine|therapy|antibody|treatment|compound|candidate|molecule|pill)\b"),
    ),
    "en.deals.opt": (
        ((*forms("opt in to", past="opted", ing="opting"), *forms("opt into", past="opted", ing="opting"), *forms("take an option on", past="took"), *forms("exercise its option on"), *forms("exercise its option for"), *forms("exercise its option to license"), *forms("take a licence to", past="took"), *forms("take a license to", past="took"), *forms("take a licence for", past="took"),
          *forms("take a licence on", past="took"), *forms("buy a licence to", past="bought"), *forms("buy rights to", past="bought"), *forms("gain access to"), *forms("get access to", past="got", ing="getting"), *forms("secure access to"), *forms("buy access to", past="bought")),
         rf"{FIRM}['’]s?\s(?:[\w-]+\s){{0,6}}?(?:drugs?|therap(?:y|ies)|treatments?|vaccines?|antibod(?:y|ies)|compounds?|candidates?|inhibitors?|molecules?|programmes?|programs?|platforms?|technology|technologies|patents?|library|catalogue|archives?|content|designs?|assets?)\b"),
    ),
    "en.deals.grant": (
        ((*forms("grant"), *forms("give", past="gave", done="given"), *forms("hand"), *forms("award"), *forms("offer")), rf"{FIRM}{_RIGHT}\s(?:to\s{_USED}|to\s(?:the|its|an?)|for|in|over|under)\b"),
    ),
    "en.deals.occupy": (
        ((*forms("take", past="took", done="taken"), *forms("ink a deal for"), *forms("sign a deal for"), *forms("take on"), *forms("commit to", past="committed", ing="committing"), *forms("move into"), *forms("pre-lease"), *forms("prelease"), *forms("sign on for"), *forms("sign for"), *forms("pick up"), *forms("snap up", past="snapped", ing="snapping"), *forms("agree to take"), *forms("lock up"),
          *forms("lock in"), *forms("land"), *forms("nab", past="nabbed", ing="nabbing"), *forms("secure"), *forms("bag", past="bagged", ing="bagging"), *forms("rent"), *forms("expand by"), *forms("close on")),
         rf"(?:\sthe\s(?:top|bottom|first|upper|lower|remaining|entire|whole|other)(?=\s))?(?:\s(?:about|nearly|roughly|some|an\sadditional|another|more\sthan|just\sover|around|over|up\sto|all))?{SIZE}(?:additional\s|more\s)?{_AREA}(?:(?!\sto\b)[^.;]){{0,60}}?\s(?:at|in|on|of|from)\b(?![^.;]{{0,50}}\sto\s(?-i:[A-Z]))"),
    ),
    "en.deals.lessee": (
        ((*forms("place"), *forms("remarket")), rf"{SIZE}(?:[\w-]+\s){{0,4}}?{_PLANES}\s?(?:on\s(?:long-term\s|operating\s|[\w-]+-year\s)?leases?\s)?with{FIRM}{END}"),
    ),
    "en.deals.let": (
        ((*forms("snare"), *forms("nab"), *forms("win"), *forms("sign up"), *forms("reel in"), *forms("bag"), *forms("attract"), *forms("add"), *forms("land")), rf"{FIRM}\sas\s(?:an?|its|the|another)\s(?:[a-z-]+\s){{0,3}}?tenant\b"),
        ((*forms("sign"), *forms("lock in"), *forms("bag", past="bagged", ing="bagging"), *forms("nab", past="nabbed", ing="nabbing"), *forms("land"), *forms("lure"), *forms("sign up")), rf"{FIRM}\s(?:up\s)?(?:for|to)\s(?:about\s|an?\s|some\s)?(?:[0-9][\d.,]*)?[- ]?(?:[\w-]+\s)?(?:{_AREA}|lease\b)"),
    ),
    "en.deals.lease": ((("preleased", "preleases", "prelease", "preleasing", "wet-lease", "wet-leases", "wet-leased", "wet-leasing", "dry-lease", "dry-leases", "dry-leased", "dry-leasing", "wet lease", "wet leased", "damp-lease", "damp-leased"), r"(?=\s)"),),
    "en.deals.charter": (
        (("charters",), rf"\s(?:(?!from\b|to\b)[\w-]+\s){{0,5}}?{_SHIPS}(?:[^.;,]){{0,40}}?\s(?:from|to){FIRM}"),
        ((*forms("hire"), *forms("contract"), *forms("take", past="took", done="taken"), *forms("rent"), *forms("book"), *forms("secure"), *forms("line up"), *forms("sign up")), rf"\s(?:(?:the|an?|its|two|three|four|five|six)\s)?(?:[\w-]+\s){{0,4}}?{_SHIPS}(?:\s{FIRM.removeprefix(chr(92) + 's')})?(?:(?!\sfrom\b)[^.;,]){{0,30}}?\sfrom{FIRM}(?=\s(?:for|at|on|until|through|to|in|under)\b|[.,;]?$)"),
    ),
}  # fmt: skip
