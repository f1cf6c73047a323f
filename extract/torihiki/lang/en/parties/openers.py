"""Ordinary words that names begin with, where a sentence begins, too: Union Carbide said, Seven Oaks is to buy."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.common import COMMON_WORDS
from torihiki.lang.en.parties.edges import BRANCHES, DEMONYMS, PLAIN
from torihiki.lang.en.parties.places import PLACES
from torihiki.lang.en.parties.words import LEGAL, PERSON_TITLES
from torihiki.lang.naming import LATIN_HEADS

__all__ = ["begins", "national", "prepositional"]

# goods, trades and things: nobody writes one before another's name (an oil firm Norvane, but Oil Norvane only as a name)
_THINGS = frozenset((
    "advertising", "afternoon", "agriculture", "aircraft", "aluminium", "aluminum", "angel", "automation", "autumn", "banking", "barley",
    "battery", "beer", "beverage", "bitcoin", "blockchain", "books", "broadband", "camera", "cancer", "cannabis", "capital", "carbon",
    "cash", "cattle", "central", "clinical", "cloud", "coal", "cocoa", "coffee", "commerce", "commodity", "common", "computer",
    "computers", "computing", "consumer", "consumers", "copper", "corn", "cotton", "credit", "crown", "crypto", "cyber", "data", "date",
    "day", "defence", "defense", "design", "desktop", "digital", "dollar", "drilling", "drug", "east", "eastern", "education", "electric",
    "electricity", "employment", "energy", "entertainment", "equity", "euro", "evening", "eye", "fall", "farm", "farmers", "federal",
    "fiber", "film", "flood", "food", "forward", "game", "games", "gaming", "gasoline", "gold", "grain", "grant", "grid", "growth",
    "guidance", "hardware", "healthcare", "hello", "highlights", "hospital", "hotel", "housing", "hydrogen", "image", "income", "inner",
    "innovation", "insurance", "intelligence", "internet", "investors", "iron", "job", "jobs", "land", "laser", "learn", "lending",
    "lithium", "lower", "magazine", "manufacturing", "market", "marketing", "medical", "memory", "middle", "mine", "mining", "mobile",
    "morning", "mortgage", "movie", "music", "mutual", "network", "networks", "news", "nickel", "night", "node", "north", "northern",
    "nuclear", "oil", "open", "optics", "peace", "pension", "people", "phone", "photo", "pipeline", "plant", "platinum", "pound", "power",
    "price", "process", "product", "public", "radio", "rail", "research", "restaurant", "retail", "robot", "robotics", "rocket", "round",
    "satellite", "school", "secure", "security", "seed", "semiconductor", "sensor", "server", "service", "services", "shale", "silver",
    "skills", "software", "solar", "south", "southern", "soybean", "space", "spring", "staff", "steel", "storage", "store", "storm",
    "streaming", "street", "students", "sugar", "summer", "summit", "sun", "switch", "system", "systems", "tech", "technology",
    "television", "tobacco", "token", "tool", "trade", "traders", "trading", "training", "travel", "union", "university", "upper",
    "uranium", "utility", "valley", "value", "vehicle", "video", "war", "watch", "water", "weather", "west", "western", "wheat", "wind",
    "wine", "winter", "wire", "wireless", "zinc",
))  # fmt: skip
# words that count, praise or measure; before another's name they count or measure what stands behind it: two Norvane executives
_MEASURES = frozenset((
    "back", "best", "big", "binding", "combined", "consolidated", "controlling", "double", "dozen", "early", "eight", "eleven",
    "established", "existing", "fifth", "fifty", "final", "five", "four", "fourth", "front", "future", "good", "great", "half", "high",
    "hundred", "hybrid", "junior", "key", "leading", "less", "local", "long", "major", "many", "most", "new", "next", "nine", "old",
    "only", "operating", "past", "preferred", "private", "quarter", "right", "second", "seven", "short", "six", "small", "sterling",
    "strategic", "strong", "ten", "third", "thirty", "thousand", "three", "total", "triple", "twelve", "twenty", "two", "used",
))  # fmt: skip
_POINTS = frozenset((
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "middle", "upper", "lower", "inner", "old", "new", "great", "city",
))  # fmt: skip
_FORMS = frozenset(LEGAL)
_TITLES = frozenset(word for title in PERSON_TITLES for word in title.split() if word[0].isupper()) | {
    "Representative",
    "Editor",
    "Officer",
    "Official",
    "Officials",
    "Correspondent",
}
# what follows a name that is the subject, or that is told of: no thing that the name's firm has
_SUBJECT = sieve(
    r"(?:,? (?:has|had|have|is|was|are|were|will|would|could|may|might|plans|planned|said|says|told|wants|agreed|agrees|to|announced|announces|reported|reports|"
    r"acquired|acquires|bought|buys|sold|sells|raised|raises|signed|signs|completed|completes|expects|expected|filed|won|wins|received|rejected|invested|invests|"
    r"closed|closes|secured|secures|opened|opens|launched|launches|unveiled|operates|operated|makes|made|owns|owned|holds|runs|declined|also|itself|and|paid|pays|"
    r"leased|leases|licensed|ordered|merged|teamed|joined|formed|landed|inked|entered|awarded|selected|hired|named|took|takes|put|lent|borrowed|issued|priced)(?![a-z])"
    r"|,? ?[<(](?:[A-Za-z]{2,9}: ?)?[A-Z0-9]|, (?:an?|the|which|whose|based|founded|one|formerly|maker|owner|operator|parent)\b|,? (?:Inc|Corp|Co|Ltd|Plc|PLC|plc)(?![A-Za-z])|['’]s )"
)


def begins(word: str, rest: Sequence[str], right: str, *, inside: bool) -> bool:
    """Whether an ordinary ``word`` belongs to the capitals behind it; ``right``: the text behind those; ``inside``: no sentence begins with it."""
    if word not in _THINGS and word not in _MEASURES:
        return False
    first = rest[0]
    if (
        first.lower() in DEMONYMS
        or first in _TITLES
        or not first[0].isupper()
        or (word in _POINTS and (first in PLACES or " ".join(rest) in PLACES))
    ):
        return False
    if first in _FORMS and len(rest) == 1:
        return word in _THINGS and first == "Co"
    return inside or word in _THINGS or rest[-1] in _FORMS or _SUBJECT.match(right) is not None


# before a noun alone, never before a clause
_PREPOSITIONS = frozenset((
    "above", "across", "against", "along", "among", "around", "at", "behind", "below", "beside", "between", "beyond", "by", "for", "from", "in", "into",
    "near", "off", "on", "onto", "out", "over", "per", "through", "toward", "towards", "under", "up", "upon", "via", "with", "within", "without",
))  # fmt: skip
_FINITE = sieve(
    r" (?:has|had|said|says|agreed|agrees|announced|announces|reported|reports|acquired|acquires|bought|buys|sold|sells|raised|raises|signed|signs|plans|wants|completed|"
    r"expects|filed|won|received|rejected|invested|closed|secured|launched|operates|owns|declined|paid|pays|leased|leases|licensed|merged)(?![a-z])"
)


def prepositional(word: str, rest: Sequence[str], right: str) -> bool:
    """Whether a preposition at the head of a sentence belongs to a name: what follows it acts at once, so no other subject comes. On Tarn said."""
    if word not in _PREPOSITIONS or _FINITE.match(right) is None:
        return False
    first = rest[0]
    return first not in PLACES and first not in _TITLES and (len(rest) == 1 or first.lower() in COMMON_WORDS)  # In Corwen Tarn said


_US = re.compile(r"(?<![Tt]he )(?<![Ii]n )(?<![\w.])U\.?S\.? $")
# bodies of the state, and what is called after it
_BODIES = frozenset((
    "government", "treasury", "senate", "congress", "house", "army", "military", "navy", "court", "department", "commission", "council", "administration", "agency",
    "board", "bureau", "office", "open", "dollar", "market", "markets", "economy", "representative", "trade", "commerce", "defense", "defence", "energy", "agriculture",
    "state", "federal", "reserve", "services", "service", "patent", "chamber", "securities", "attorney",
))  # fmt: skip
_OBJECT = sieve(r"(?:[Aa]cquir(?:e|es|ed|ing)|[Bb]uy(?:s|ing)?|[Bb]ought|with|from|by|of|to|for|and) U\.?S\.? $")
_ENDED = sieve(r"[.,;)\n]|$| (?:for|from|in|to|on|by|last|under|and|at)(?![a-z])")


def national(text: str, first: int, stop: int, words: Sequence[str]) -> int | None:
    """Where a name of ordinary words begins that "U.S." belongs to: U.S. Shoe said; in capitals for no other reason."""
    if (us := _US.search(text[max(first - 12, 0) : first])) is None or words[-1].lower() in _BODIES or words[0] in _TITLES:
        return None
    if not all(
        w in LATIN_HEADS or w.lower() in COMMON_WORDS or not BRANCHES.isdisjoint((w.lower(), f"{w.lower()}s")) or w.lower() in PLAIN
        for w in words
    ):
        return None
    right = text[stop : stop + 40]
    if not (_SUBJECT.match(right) or (_ENDED.match(right) and _OBJECT.search(text[max(first - 24, 0) : first]))):
        return None
    return first - len(us.group())
