"""What a description says of its firm: the ChatGPT maker makes ChatGPT, the Dutch chipmaker is Dutch and makes chips, a startup is not listed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.nations import NATIONS
from torihiki.lang.en.parties.trades import TRADES
from torihiki.values.party import Party

__all__ = ["fitting", "is_lab", "made_by", "nation"]

# ISO 3166-1 alpha-2, the table's ``country``, by adjective and by name
_COUNTRIES: Mapping[str, str] = {n.adjective: n.code for n in NATIONS} | {
    "American": "US", "US": "US", "U.K.": "GB", "UK": "GB", "Korean": "KR", "Argentinian": "AR", "Taiwan": "TW", "Hong Kong": "HK",
}  # fmt: skip
# a firm by its seat: the Hong Kong carrier, the Munich group
_SEATS = {
    "Hong Kong": "HK", "New York": "US", "California": "US", "Silicon Valley": "US", "Seattle": "US", "Detroit": "US", "Texas": "US", "Chicago": "US", "Boston": "US", "Wall Street": "US",
    "London": "GB", "Edinburgh": "GB", "Paris": "FR", "Toulouse": "FR", "Lyon": "FR", "Munich": "DE", "Frankfurt": "DE", "Berlin": "DE", "Hamburg": "DE", "Wolfsburg": "DE",
    "Stuttgart": "DE", "Milan": "IT", "Turin": "IT", "Rome": "IT", "Madrid": "ES", "Barcelona": "ES", "Bilbao": "ES", "Amsterdam": "NL", "Eindhoven": "NL", "Brussels": "BE",
    "Zurich": "CH", "Basel": "CH", "Geneva": "CH", "Stockholm": "SE", "Gothenburg": "SE", "Copenhagen": "DK", "Oslo": "NO", "Helsinki": "FI", "Vienna": "AT", "Dublin": "IE",
    "Lisbon": "PT", "Warsaw": "PL", "Prague": "CZ", "Moscow": "RU", "Istanbul": "TR", "Mumbai": "IN", "Bengaluru": "IN", "Bangalore": "IN", "Delhi": "IN", "Chennai": "IN",
    "Shanghai": "CN", "Beijing": "CN", "Shenzhen": "CN", "Hangzhou": "CN", "Tokyo": "JP", "Osaka": "JP", "Kyoto": "JP", "Nagoya": "JP", "Seoul": "KR", "Taipei": "TW", "Hsinchu": "TW",
    "Sydney": "AU", "Melbourne": "AU", "Perth": "AU", "Toronto": "CA", "Montreal": "CA", "Calgary": "CA", "Dubai": "AE", "Abu Dhabi": "AE", "Riyadh": "SA", "Tel Aviv": "IL",
    "São Paulo": "BR", "Sao Paulo": "BR", "Johannesburg": "ZA", "Lagos": "NG", "Jakarta": "ID", "Kuala Lumpur": "MY", "Bangkok": "TH", "Manila": "PH", "Hanoi": "VN",
}  # fmt: skip
_STATES: Mapping[str, str] = {n.name: n.code for n in NATIONS} | {"Hong Kong": "HK"}
_COUNTRY = sieve(rf"(?<![A-Za-z])({any_of([*_COUNTRIES, *_SEATS])})(?![A-Za-z])")
# words for a trade, and what the table says of who is in it
_MAKES: Mapping[str, frozenset[str]] = {
    "chip": frozenset({"chips", "memory"}), "chipmaker": frozenset({"chips", "memory"}), "semiconductor": frozenset({"chips", "memory"}),
    "foundry": frozenset({"chips"}), "planemaker": frozenset({"aircraft"}), "jetmaker": frozenset({"aircraft"}), "aircraft": frozenset({"aircraft"}),
    "plane": frozenset({"aircraft"}), "shipbuilder": frozenset({"ships"}), "miner": frozenset({"minerals"}), "battery": frozenset({"batteries"}),
}  # fmt: skip
_KINDS: Mapping[str, frozenset[str]] = {
    "bank": frozenset({"bank"}), "lender": frozenset({"bank"}), "insurer": frozenset({"insurer"}), "fund": frozenset({"fund"}), "investor": frozenset({"fund"}),
    **dict.fromkeys(("buyout", "equity", "venture", "private-equity", "hedge", "pension", "wealth"), frozenset({"fund"})),
}  # fmt: skip
# the same as a name says it
_NAMES: Mapping[str, re.Pattern[str]] = {
    "carrier": sieve(r"\b(?:Air|Airlines?|Airways|Aviation|Tele\w+|Mobile|Wireless)\b|(?:air|jet|Jet|tel|Pacific)$"),
    "airline": sieve(r"\b(?:Air|Airlines?|Airways|Aviation)\b|(?:air|jet|Jet)$"),
    "carmaker": sieve(r"\b(?:Motors?|Automobiles?|Automotive)\b"), "automaker": sieve(r"\b(?:Motors?|Automobiles?|Automotive)\b"),
    "drugmaker": sieve(r"\b(?:Pharma\w*|Therapeutics|Bio[a-z]*|Laborator\w+|Medicines?|Life ?[Ss]ciences)\b"),
    "biotech": sieve(r"\b(?:Therapeutics|Bio[a-z]*|Genetics|Genomics|Medicines?|Pharma\w*)\b|(?:gen|bio|mab|[Tt]herapeutics)$"),
    "steelmaker": sieve(r"\bSteel\b"), "bank": sieve(r"\b(?:Bank|Bancorp|Banco)\b|bank$"), "lender": sieve(r"\b(?:Bank|Bancorp|Banco)\b|bank$"),
    "insurer": sieve(r"\b(?:Insurance|Assurance|Life)\b"), "miner": sieve(r"\b(?:Mining|Mines|Minerals|Resources|Lithium|Gold|Copper)\b"),
    "shipbuilder": sieve(r"\b(?:Shipbuilding|Shipyards?|Heavy Industries|Marine)\b"), "brewer": sieve(r"\b(?:Brew\w+|Beer)\b"),
    "retailer": sieve(r"\b(?:Stores?|Retail|Markets?|Supermarkets?)\b"), "telco": sieve(r"\b(?:Tele\w+|Mobile|Wireless|Communications)\b|tel$"),
    "telecom": sieve(r"\b(?:Tele\w+|Mobile|Wireless|Communications)\b|tel$"), "utility": sieve(r"\b(?:Power|Electric|Energy|Gas|Water|Utilities)\b"),
    "panel": sieve(r"\b(?:Displays?|Optronics|Panels?)\b|^BOE"),
    "refiner": sieve(r"\b(?:Oil|Petroleum|Refining|Energy)\b"), "chipmaker": sieve(r"\b(?:Semiconductors?|Microelectronics|Silicon|Micro)\b"),
    "planemaker": sieve(r"\b(?:Aircraft|Aerospace|Aero|Aviation|Jets?)\b"), "fund": sieve(r"\b(?:Capital|Fund|Partners|Ventures?)\b"),
    **dict.fromkeys(("buyout", "equity", "private-equity"), sieve(r"\b(?:Capital|Partners|Equity|Investors?|Buyout)\b")), "venture": sieve(r"\b(?:Capital|Ventures?|Partners|Seeds?)\b"),
}  # fmt: skip
_RUNS = frozenset(("operator", "airline", "carrier", "utility", "retailer", "lender", "insurer", "shipowner"))
_YOUNG = frozenset(("startup", "start-up", "scaleup", "scale-up", "unicorn", "upstart"))  # no shares of theirs are listed


def made_by(words: str, products: Sequence[Found[Any]]) -> Party | None:
    """Whose product a description names: the ChatGPT maker. ``products``: those named within it."""
    maker = products[-1].value if products else None
    return Party(maker.name, known=True, kind="company", cloud=maker.cloud) if maker is not None and _MAKER.search(words) else None


_MAKER = sieve(r" (?:maker|creator|developer|owner|parent|operator|company|provider|publisher|startup|start-up|firm|group)$")


# a nation before a name: South Korea's X, Swiss drugmaker X
_BEFORE = sieve(rf"(?<![A-Za-z])(?:({any_of(_COUNTRIES)})(?:-(?:based|listed))?|({any_of(_STATES)})['’]s)(?: [a-z-]+){{0,4}} $")


def nation(scene: Scene, found: Found[Any]) -> str:
    """The country of a firm, by the table or by what stands before its name; empty if nothing tells."""
    if found.value.country:
        return str(found.value.country)
    match = _BEFORE.search(scene.before(found.start, 60))
    return "" if match is None else _COUNTRIES[match[1]] if match[1] else _STATES[match[2]]


_LAB = sieve(r"AI$|\bAI\b|\bLabs?\b|DeepMind|^Anthropic$")


def is_lab(found: Found[Any]) -> bool:
    """Whether a name is of a firm that news calls a lab."""
    return found.value.kind == "lab" or _LAB.search(found.value.name) is not None


def fitting(scene: Scene, words: str, noun: str, named: Sequence[Found[Any]]) -> list[Found[Any]]:
    """Those of the names that a description fits; all of them where it says nothing that tells them apart.

    A name of which nothing is known fits, unless another is known to.
    """
    left = [*named]
    country = _COUNTRY.search(words)
    if country is not None:
        code = _COUNTRIES.get(country[1]) or _SEATS[country[1]]
        nations = {f.value.name: state for f in left if (state := nation(scene, f))}
        others = [f for f in left if f.value.name not in nations]
        left = [f for f in left if nations.get(f.value.name) == code] or others or (left if len({f.value.name for f in left}) == 1 else [])
    if noun in _RUNS:
        left = [f for f in left if not f.value.makes] or left  # who makes trains operates none
    if noun in _YOUNG:
        return [f for f in left if not f.value.listed and f.value.kind not in _OLD] or left
    if called := _called(words, left):
        return called
    for word in (noun, words.split()[-2].lower()):
        makes, kinds, name, firms = _MAKES.get(word), _KINDS.get(word), _NAMES.get(word), TRADES.get(word, ())
        told = [
            f
            for f in left
            if (makes and f.value.makes in makes)
            or (kinds and f.value.kind in kinds)
            or (name and name.search(f.value.name))
            or f.value.name in firms
        ]
        if told:
            return told
        if firms:
            left = [f for f in left if not f.value.known] or left  # the table has all of them that it knows
    return left


def _called(words: str, named: Sequence[Found[Any]]) -> list[Found[Any]]:
    """Those in whose names the word before the noun stands: the cement maker is X Cement."""
    word = words.split()[-2].capitalize()
    return (
        [f for f in named if word not in _COUNTRIES and re.search(rf"\b{re.escape(word)}\b", f.value.name)] if len(word) > _LETTERS else []
    )


_LETTERS = 3
_OLD = frozenset({"bank", "fund", "insurer"})
