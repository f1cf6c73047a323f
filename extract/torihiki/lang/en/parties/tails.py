"""What a name goes on with behind its capitals: a field or place behind "of", a figure, an owner's 's and the shop, a group in small letters."""

from __future__ import annotations

import re

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.common import COMMON_WORDS
from torihiki.lang.en.parties.edges import BRANCHES, DEMONYMS, OF_HEADS, PLAIN
from torihiki.lang.en.parties.places import PLACES
from torihiki.lang.en.parties.words import LEGAL
from torihiki.lang.naming import LATIN_HEADS

__all__ = ["CUT_SHORT", "LETTERED", "PARTICLE", "TOKEN", "longer", "tail"]

TOKEN = (
    r"[A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞĪİŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽȘȚ][A-Za-zÀ-ɏ0-9]{0,24}(?:[-&.+][A-Za-zÀ-ɏ0-9]{1,20}){0,3}(?:'(?!s(?![A-Za-z]))[A-Za-z]{1,16})?"
)
# what joins the words of names in other languages; none is a word of English
PARTICLE = r"(?:de la|de los|de las|dell|della|dello|delle|degli|dei|del|des|de|di|du|do|da|dos|das|van der|van den|van de|van|von der|von den|von|zu|zur|und|och|og|et|e|y)"
# words cut short that begin names
CUT_SHORT = r"(?:St|Ste|Mt|Ft|Wm|Geo|Chas|Thos|Jas|Jos|Robt|Edw|Ets|Cie|Gebr)"
_OF = sieve(rf" of (?:the )?({TOKEN}(?: {TOKEN}){{0,2}})")
_AND = sieve(rf" (?:and|&) ({TOKEN})((?: {TOKEN}){{0,3}})")
_UNIT = sieve(r" (?:business(?:es)?|unit|division|arm|segment|operations|subsidiary)(?![a-z])")
_TRAILING_LEGAL = frozenset(LEGAL)


def longer(text: str, tokens: list[tuple[int, int]]) -> int:
    """Where the name ends: Bank of Sweden, Lexden Gas and Electric Company, the Hazard and Compliance business go on."""
    last = tokens[-1][1]
    word = text[slice(*tokens[-1])]
    if word in _OFFICES_OF:
        fields = _FIELDS.match(text, last)
        if fields and all(_field(w) for w in re.findall("[A-Z][a-z]+", fields.group())):
            return fields.end()
    if word in OF_HEADS:
        of = _OF.match(text, last)
        if of:
            return of.end()
    if (
        word in _HEADS_FOR
        and (aim := _FOR.match(text, last)) is not None
        and all(_field(w) for w in re.findall(r"[A-Z][a-z]+", aim.group()))
    ):
        return aim.end()  # Tarn Fund for Economic and Social Development
    if word.istitle() and word not in LETTERED and ((numbered := _NTH.match(text, last)) or (numbered := _NUMBERED.match(text, last))):
        return numbered.end()  # Hornsea 3, Studio 88
    if word.istitle() and len(word) > 2 and word not in LETTERED and (lettered := _LETTER.match(text, last)):
        return lettered.end()  # Circle K
    pair = _AND.match(text, last)
    if pair:
        ends = pair[2].split(" ")[-1] or pair[1]
        two = (word.lower() in BRANCHES) + (pair[1].lower() in BRANCHES)
        if (two == 2 and (not pair[2] or ends in _TRAILING_LEGAL or ends in LATIN_HEADS)) or (two and _UNIT.match(text, pair.end())):
            return pair.end()
    return last


# what a letter numbers, so that a sentence ends behind it: Plan B. Norvane said
LETTERED = frozenset((
    "Plan", "Series", "Class", "Type", "Vitamin", "Part", "Grade", "Schedule", "Exhibit", "Section", "Phase", "Category", "Group", "Hepatitis",
    "Appendix", "Unit", "Block", "Tranche", "Round", "Annex", "Item", "Title", "Tier", "Lot", "Zone", "Rule", "Regulation", "Chapter",
))  # fmt: skip
_LETTER = sieve(r" [B-Z](?![\w.&'’$€£¥₹-])(?! (?:shares?|stock|ordinary|preferred|preference|notes|certificates|stands)(?![a-z]))")
_HEADS_FOR = frozenset((
    "Bank", "Fund", "Institute", "Agency", "Center", "Centre", "Council", "Foundation", "Organization", "Organisation", "Corporation", "Association", "Office", "Authority", "Society",
    "Commission", "Campaign", "Company", "Trust",
))  # fmt: skip
_FOR = sieve(r" for (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}(?:,? and [A-Z][a-z]+(?: [A-Z][a-z]+)?)?")
_OFFICES_OF = frozenset(("Ministry", "Department"))
# Ministry of Food, Agriculture and Fisheries
_FIELDS = sieve(
    r" (?:of|for) (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}(?:, (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}){0,4},? (?:and|&) (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?(?![A-Za-z])"
)
_MORE_FIELDS = frozenset((
    "environment", "economy", "fisheries", "forestry", "culture", "sport", "sports", "tourism", "education", "justice", "welfare", "labour", "labor", "social", "affairs", "foreign", "interior",
    "rural", "urban", "regional", "veterans", "commerce", "innovation", "science", "families", "youth", "digitalisation", "net", "zero", "heritage", "women", "religious", "ecological", "transition", "population", "reconstruction", "economic", "cooperation", "financing", "monetary", "settlements", "arab", "african", "exports", "atomic",
))  # fmt: skip


def _field(word: str) -> bool:
    low = word.lower()
    return low in BRANCHES or low in COMMON_WORDS or low in PLAIN or low in _MORE_FIELDS


# which of several of one name it is, where nothing is counted behind the figure
_NTH = sieve(
    r" [1-9](?=[,;)]|\.?(?:\s*$|\s[A-Z])|\s(?:in|for|is|was|will|and|off|on|to|has|from|by|at|wind|solar|project|phase|plant|reactor)\b)"
)


# a figure of more digits is a part of the name where that acts or is bought
_NUMBERED = sieve(
    r" [1-9][0-9]{0,2}(?=(?: (?:said|says|agreed|agrees|acquired|acquires|bought|buys|raised|raises|signed|signs|merged|plans|(?:has|had|will|is) (?:also )?(?:agreed|acquired?|bought|buy|signed?|raised?|sold|sell|merged?|pay|paid|received|secured|in talks))"
    r"|['’]s (?:owners?|shareholders|board|founders?|purchase|acquisition|parent|investors)|, (?:which|whose|an?) [a-z]| for [A-Z]{0,3}[$€£¥₹]?[0-9])(?![a-z]))"
)


_OWN_HEAD = re.compile(rf"'s(?:(?: [A-Z][a-z]+)? (?:{any_of(LATIN_HEADS)})(?![A-Za-z]))?")
# what stands behind a name that ends so, and never behind an owner: Byrne's has, Byrne's, a chain
_NO_OWNER = sieve(
    rf"(?<![\w'])({TOKEN})'s(?= (?:is|was|are|were|has|had|have|will|would|said|says|plans|planned(?= to )|filed|files|raised|raises|acquired|acquires|bought|buys|agreed|agrees|runs|operates|signed|signs|opened|opens|"
    r"announced|announces|expects|reported|sells|sold|owns|declined)(?![a-z])"
    rf"| (?:(?:Group|Holdings|Stores|International|Restaurants|Foods|Brands|Wholesale Club) )?(?:Inc|Corp|Ltd|Plc|PLC|plc|Cos)(?![A-Za-z])|,? (?:an?|which|founded|based|owned by) )"
)

# nor where what is bought ends so, with nothing behind that it would own: acquired Byrne's for $3 million
_BOUGHT = sieve(
    rf"(?:[Aa]cquir(?:e|es|ed|ing)|[Bb]uy(?:s|ing)?|[Bb]ought|(?:acquisition|takeover|buyout|purchase|owner|parent|% |percent) of|(?:stake|invest(?:s|ed|ing|ment)?) in|(?:merge[sd]?|partnership|contract|agreement) with|led by) "
    rf"(?:(?:[a-z-]{{3,14}}|[A-Z][a-z]+) ){{0,2}}?({TOKEN})'s(?= (?:for|from|in|to|by|last|this|on|at|under|after|as|with)(?![a-z])|[.,;)\n]|$)"
)


# what only a shop's own name ends with: Dolly's Bake House
_SHOP = sieve(
    r"'s(?: [A-Z][a-z]+){0,2} (?:Shop|Shoppe|House|Kitchen|Bakery|Bakehouse|Brewery|Diner|Grill|Pizza|Pizzeria|Deli|Donuts|Burgers|Chicken|Coffee|Cafe|Café|Creamery|Chocolates|Candies|Cookies|Farms?|"
    r"Pharmacy|Supermarkets|Hardware|Jewel(?:lers|ers)|Books|Pub|Steakhouse|Barbecue|Tavern|Inn|Auto Parts|Clothing|Shoes|Vineyards|Toys|Seafood|Organics|Sauce|Snacks|Soap|Gym|Furniture|Ice Cream|"
    r"Sporting Goods|Pies|Crisps|Pickles|Ales|Cider|Cheese|Gin|Tea|Homeware|Nurseries|Garden Cent(?:re|er)s)(?![A-Za-z])"
)
# a house that is called by its family or its letters: the Kalvera group, Germany's ORT group; not the Swiss group, The Vevey group (of a firm told before)
_GROUP = re.compile(r" group(?![a-z-])(?! (?:of|led by|including) )")
_OF_GROUP = re.compile(r"(?:(?<![A-Za-z])the |[a-z]['’]s |^The )$")


def tail(scene: Scene, first: int, last: int, word: str, *, loud: bool) -> int:
    """Where a name ends that goes on in small letters: Byrne's, Dolly's Bake House, the Kalvera group; ``word``: its last one."""
    text = scene.text
    if text.startswith("'s", last) and word in _owned(scene):
        return _OWN_HEAD.match(text, last).end()  # type: ignore[union-attr]
    if loud:
        return last
    if word not in _TRAILING_LEGAL and (shop := _SHOP.match(text, last)) is not None:
        return shop.end()
    if _GROUP.match(text, last) and _OF_GROUP.search(text[max(first - 24, 0) : first]) and _nameless(text[first:last]):
        return last + len(" group")
    return last


def _nameless(words: str) -> bool:
    """Whether the words in capitals before "group" are no place or nation."""
    return words not in PLACES and not any(part.lower() in DEMONYMS | COMMON_WORDS for part in re.split("[ -]", words))


def _owned(scene: Scene) -> frozenset[str]:
    """The words of the article behind which 's belongs to the name."""
    kept: dict[str, frozenset[str]] = scene.memo.setdefault("en.owned", {})
    if "" not in kept:
        text = scene.text
        found = {m[1] for pattern in (_NO_OWNER, _BOUGHT) for m in pattern.finditer(text)} if "'s" in text else set()
        kept[""] = frozenset(w for w in found if w.lower() not in COMMON_WORDS and w not in PLACES)
    return kept[""]
