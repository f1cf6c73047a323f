"""Words that look like money and are not: eleven won the cup, a 200-pound man, 5 euro zone states, 1080p."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.money.words import Meaning

__all__ = ["vetoed"]

_WON_VERB = sieve(
    r"\s(?:the|a(?!\sshare|\sday|\smonth|\syear|\skilo|\sunit|\sperson|\sbarrel)|an|his|her|their|its|our|this|that|by|in\s(?:a|the"
    r"|court)|over|against|approval|seats?"
    r"|praise|contracts?|awards?|gold|silver|bronze|medals?|election|re-election|elections|prizes?|support|backing|games?|matches"
    r"|every|all|three|two|first|back|out)\b",
    re.IGNORECASE,
)
_GOODS = (
    "copper|beef|pork|sugar|coffee|cocoa|cotton|uranium|aluminum|aluminium|zinc"
    "|lead|nickel|tin|cobalt|meat|fish|food|rice|wheat|flour|butter|cheese|milk|steel"
    "|tobacco|explosives?|cocaine|heroin|marijuana|drugs|fruit|vegetables"
    "|potatoes|thrust|force|pressure|weight|body|lithium|gold|silver|ice|chicken|salmon|u3o8|yellowcake"
    "|fuel|cargo|payload|carbon|co2|waste|trash|plastic"
    "|ammunition|tnt|dynamite|material|gas|steam|luggage|muscle|fat|freight|seafood|shrimp|wool|rubber|soy\\w*|corn|hogs?"
)
_WEIGHT = sieve(rf"\s(?:of\s(?:[a-z]+\s)?(?:{_GOODS})\b|per square|lighter|heavier|overweight|underweight|of\sit\b)", re.IGNORECASE)
_WEIGHED = sieve(
    r"\b(?:weigh(?:s|ed|ing|t)?|los[et]|lost|losing|gain(?:ed|ing)?|lift(?:ed|ing|s)?|cents?\s(?:a|per))\s(?:\s(?:in|at|about|around|up"
    r"|to|over|nearly|almost|some|more|less|than|least|as|much|just|the|a|only|roughly|[0-9.]+|of)){0,4}\s$",
    re.IGNORECASE,
)
_DENOMINATED = sieve(r"-(?:denominated|backed|pegged|linked|based|zone)\b", re.IGNORECASE)
_ZONE = sieve(r"[ -](?:zone|area|bloc|skeptics?|sceptics?|crisis|nations?|countries|states|members?)\b", re.IGNORECASE)
_HEADING = sieve(
    r"(?:[(\[]\s?(?:all )?(?:amounts |figures |dollars |sums )?in|\b(?:figures|amounts|stated|expressed|reported|presented|given|sums"
    r"|values|numbers)(?: are)? in)\s(?:the )?$",
    re.IGNORECASE,
)
_VIDEO = frozenset({"240", "360", "480", "576", "720", "1080", "1440", "2160", "4320"})
_YEAR = sieve(r"(?:19|20)[0-9]{2}")
_SCALED = sieve(r"[a-z]|,", re.IGNORECASE)
_REALS = sieve(r"\s(?!in\b|of\b|for\b|to\b|at\b|from\b|and\b|a\b|per\b|on\b|by\b|or\b|\()[a-z]", re.IGNORECASE)


def vetoed(scene: Scene, start: int, end: int, word: str, match: re.Match[str], meaning: Meaning) -> bool:
    """Whether the words around cancel the reading of ``word`` as money."""
    low = word.lower()
    if (
        len(low) == 1
        and low.isalpha()
        and meaning.wordlike
        and (match.start("cur") != match.start() or not scene.text[start + 1].isdigit())
    ):
        return True  # Y400bn, R4.3 billion: a letter is a currency only right before its figure
    number = match.group("num")
    scaled = bool((match.groupdict().get("sc") or "").strip()) or _SCALED.search(number) is not None
    after = scene.after(end, 28)
    if match.re.groupindex.keys() == {"cur", "num", "sc", "post"} and number.lower().endswith("s"):
        return True  # US$ millions: the head of a table
    if number.lower().endswith("s") and _HEADING.search(scene.before(start, 28)):
        return True
    if _DENOMINATED.match(after):
        return True
    if match.start("cur") != match.start() and low in {"$", "€", "£", "¥"}:
        return re.match(r" ?[0-9]", after) is not None and re.match(r" ?[0-9][0-9.,]*(?: ?(?:\$|€|£|¥|cents?\b))", after) is None
    if low == "won":
        few = _YEAR.fullmatch(number) is not None or (len(number) < 3 and re.match(r"\s[a-z]", after) is not None)
        return (_WON_VERB.match(after) is not None and not (scaled and after.startswith(" in "))) or (not scaled and few)
    if low in {"pound", "pounds"}:
        bodily = not scaled and "-" in scene.text[start:end] and low == "pound"
        return bodily or _WEIGHT.match(after) is not None or (not scaled and _WEIGHED.search(scene.before(start, 40)) is not None)
    if low in {"euro", "euros"}:
        return _ZONE.match(after) is not None and low == "euro"
    if low == "p":
        return number in _VIDEO or scene.text[end - 2 : end - 1] == " " or not scene.text[end - 1].islower()
    if low in {"ct"}:
        return not re.match(r"\s(?:a|per)\s", after) and "." not in number
    if low in {"sen", "fen", "para", "ore", "avo", "sene"}:
        return not scene.text[start:end].endswith(low) or not scene.text[start].isdigit()
    if low in {"mark", "marks"}:
        return not scaled and re.match(r"\s(?:on|in|for|the|against|out)\b|s?\s?$", after) is not None and "." not in number
    if low in {"crown", "crowns", "sol", "real", "rand", "right", "som", "sum"} or meaning.wordlike:
        return not scaled or (low in {"real", "sol", "sum", "colon"} and _REALS.match(after) is not None)
    return False
