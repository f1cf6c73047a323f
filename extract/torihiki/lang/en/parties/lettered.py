"""Full names whose words are not all in capitals: cut short, in brackets, of another language: St. Tarn Co, Tarn (Asia) Ltd, Banque de Tarn."""

from __future__ import annotations

from collections.abc import Iterator

from torihiki.core.lexicon import any_of
from torihiki.core.sieve import Hints, sieve
from torihiki.lang.en.parties.edges import DEMONYMS
from torihiki.lang.en.parties.places import PLACES
from torihiki.lang.en.parties.tails import CUT_SHORT
from torihiki.lang.en.parties.words import LEGAL, NOUNS

__all__ = ["lettered"]

_NAME = r"[A-ZÀ-ÖØ-Þ](?:[A-Za-zÀ-ɏ&-]|['’](?!s(?![A-Za-z]))){1,20}"
_FREE = r"(?<![\w.&'’-])"
_FORM = rf"(?:{any_of(frozenset(LEGAL) - {'Group', 'Holdings', 'Holding', 'Company', 'Limited'})})(?![A-Za-z])"
# a word cut short before it, or a figure with a letter: Mt. Tarn Mining Corp, 7B Stores Inc; the U.S. Rivers Corp is only told to be of there
_CUT_SHORT = sieve(
    rf"{_FREE}(?<![Tt]he )(?<![Ii]ts )(?P<name>(?:(?:{CUT_SHORT}|Mr|Mrs|Dr)\. {_NAME}(?: {_NAME}){{0,3}}?|U\.[SK]\. {_NAME}(?: {_NAME})??|[0-9]{{1,2}}[A-Z] {_NAME}(?: {_NAME}){{0,2}}?)),? {_FORM}"
)
# a figure between the words and the form: Systems 4 Inc, Studio 54 Records Ltd
_FIGURED = sieve(rf"{_FREE}(?P<name>{_NAME}(?: {_NAME}){{0,2}} [1-9][0-9]{{0,2}}(?: {_NAME})??),? {_FORM}")
# a place in brackets goes with what stands around it
_BRACKETED = sieve(
    rf"{_FREE}(?P<name>{_NAME}(?: {_NAME}){{0,3}} \((?P<place>{_NAME}(?: {_NAME})?|[A-Z]\.[A-Z]\.)\)(?: {_NAME}){{0,3}}?)(?P<form>,? {_FORM})"
)
_LITTLE = r"(?:de la|de los|de las|des|del|della|delle|dei|de|du|di|do|da)"
# a bank, a company or a union of that language needs no legal form
_HEADED = sieve(
    rf"{_FREE}(?P<name>(?:Banque|Banco|Banca|Compagnie|Cie|Soci[eé]t[eé]|Societ[aà]|Istituto|Instituto|Credito|Caisse|Cr[eé]dit|Cassa|Petroleos|Empresa|Compa[nñ][ií]a|Corporaci[oó]n|Groupe|Gruppo|Industrias|Altos|Electricite|Charbonnages|Gaz)"
    rf"(?: {_NAME}){{0,2}} (?:{_LITTLE}(?: (?!{_FORM}){_NAME}){{1,3}}|(?:d|de l|dell|del|dall)['’][A-Z][\w-]{{1,20}}(?: (?:et|e) (?:d['’]|de )?{_NAME})?))"
)
_FOREIGN = sieve(
    rf"{_FREE}(?P<name>{_NAME}(?: {_NAME}){{0,2}} (?:{_LITTLE}|und|et|y|van|von|en|og|och|fuer|für)(?: {_NAME}){{1,3}}?)[ -](?:SA|AG|GmbH|SpA|NV|BV|KG|AB|A/S|AS|SAS|S\.A|Ltda|Oy)(?![A-Za-z])"
)
_ORDINARY = "Industrial|Industries|Finance|Development|Oil|Gas|Natural|Steel|Telecommunications|Broadcasting|Trading|Shipping|Fertilizer|Food|Grain|Export|Import|Insurance|Investment|Housing|Mining|Metals|Minerals|Petroleum|Electric|Power|Electricity|National|State|General|Credit|Reinsurance|Commercial|Aluminium|Aluminum|Coal|Copper|Sugar|Tobacco|Railway|Ports"
_AND_TRUST = sieve(rf"{_FREE}(?P<name>(?:{_NAME} ){{0,3}}?Bank (?:of {_NAME} )?and Trust)(?: (?:Co|Corp|Company|NA|N\.A))?(?![A-Za-z])")
# single letters that "and" joins: A B and C Tarn, S and W Tarn
_LETTERS = sieve(rf"{_FREE}(?<![Ss]eries )(?<![Cc]lass )(?P<name>[A-Z](?: [A-Z])? (?:and|&) [A-Z] {_NAME})(?![A-Za-z])")
# a savings and loan association, cut short
_S_AND_L = sieve(rf"{_FREE}(?P<name>{_NAME}(?: {_NAME}){{0,3}} S(?: and |&| & )L)(?![A-Za-z])")
# savings banks are called by their places
_SAVINGS = sieve(
    rf"{_FREE}(?P<name>(?P<own>{_NAME}(?: {_NAME}){{0,3}} (?:and Loan Association|Savings|Federal|Savings Association)) of (?P<place>{_NAME}(?: {_NAME})?))(?![A-Za-z])"
)
# words that many of them share, so that only the place tells which one it is
_COMMON_SAVERS = frozenset((
    "First", "Second", "Third", "Home", "Federal", "Fidelity", "Citizens", "Peoples", "American", "Standard", "Security", "National", "State", "Community", "Mutual", "United", "Farmers", "Guaranty",
    "Savings", "and", "Loan", "Association",
))  # fmt: skip
_PARTNERSHIP = sieve(
    rf"{_FREE}(?P<name>{_NAME}(?: {_NAME}){{0,3}} (?:(?:Limited|Ltd) Partnership|Partnership(?=,? L\.?P\.?(?![A-Za-z]))))(?![A-Za-z])"
)
# a bank or a corporation of the state: Industrial Development Bank of Norland, Oil and Gas Corp of Norland
_OF_STATE = sieve(
    rf"{_FREE}(?<![.!?] )(?P<name>(?:(?!The |Its |And ){_NAME} ){{1,4}}(?:Development|Finance|Export|Import|Reserve|Savings|Investment|Credit|Commercial|Agricultural|Reconstruction|Trust|Trade) Bank of {_NAME}(?: {_NAME})?|(?:(?:{_ORDINARY})(?: and)? ){{1,3}}(?:Corp|Corporation|Co|Company) of {_NAME}(?: {_NAME})?)(?![A-Za-z])"
)
_WORDS = (_OF_STATE, _CUT_SHORT, _FIGURED, _HEADED, _FOREIGN, _AND_TRUST, _LETTERS, _S_AND_L, _PARTNERSHIP)
_HINTS = Hints(*_WORDS, _SAVINGS)


def lettered(text: str) -> Iterator[str]:
    """The written forms of such names."""
    possible = _HINTS.within(text)
    for pattern in _WORDS:
        for match in pattern.finditer(text) if pattern in possible else ():
            first, _, rest = match["name"].partition(" ")
            yield rest if pattern is _FOREIGN and first.lower() in NOUNS else match["name"]  # Insurer Norvaner und Tarner Beteiligungs-AG
    for match in _SAVINGS.finditer(text) if _SAVINGS in possible else ():
        place = match["place"]
        if match["own"].endswith("Association") and not all(word in _COMMON_SAVERS for word in match["own"].split()):
            yield match["own"]  # South Bay Savings and Loan Association, which is of Newport Beach
        else:
            yield match["own"] + " of " + (place if place in PLACES else place.partition(" ")[0])
    for match in _BRACKETED.finditer(text) if "(" in text else ():
        place = match["place"]
        if place in PLACES or "." in place or place.lower() in DEMONYMS or place in _PARTS:
            yield match["name"]


_PARTS = frozenset(("Asia", "Europe", "Africa", "Pacific", "Far East", "International", "Holdings", "Overseas", "Middle East", "Gulf"))
