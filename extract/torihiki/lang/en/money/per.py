"""What an amount is per: a share, per GPU hour, /kWh, each, annually."""

from __future__ import annotations

import re

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["per_unit"]

# noun -> the record's word; only these may follow "a", any noun may follow "per"
_NOUNS: dict[str, str] = {
    **{n: n for n in (
        "share", "year", "quarter", "month", "week", "day", "night", "hour", "minute", "second", "gigawatt", "megawatt", "kilowatt",
        "unit", "user", "ton", "ounce", "barrel", "gallon", "bushel", "pound", "kilogram", "gram", "metre", "mile", "acre", "hectare",
        "chip", "wafer", "seat", "person", "head", "employee", "customer", "subscriber", "vehicle", "car", "ticket", "copy", "piece",
        "bottle", "litre", "kilo", "kilometre", "game", "token", "query", "transaction", "household", "home", "room", "pupil",
        "student", "patient", "passenger", "flight", "download", "install", "carat", "contract", "bond", "warrant", "right", "unit",
        "dollar", "euro", "therm", "pack", "box", "dose", "pill", "installation", "gigabyte", "terabyte", "server", "rack", "device",
        "kilowatt-hour", "megawatt-hour", "gigawatt-hour", "square foot", "square metre", "license", "developer", "visit", "trip", "gpu",
    )},
    "shr": "share", "shs": "share", "common share": "share", "ordinary share": "share", "ads": "share", "adr": "share", "stock": "share",
    "yr": "year", "annum": "year", "mo": "month", "hr": "hour", "tonne": "ton",
    "metric ton": "ton", "metric tonne": "ton", "short ton": "ton",
    "troy ounce": "ounce", "fine ounce": "ounce", "oz": "ounce",
    "bbl": "barrel", "bl": "barrel", "lb": "pound", "kg": "kilogram", "kilogramme": "kilogram",
    "meter": "metre", "square meter": "square metre", "liter": "litre", "kilometer": "kilometre", "km": "kilometre", "sq ft": "square foot",
    "licence": "license", "mwh": "megawatt-hour", "kwh": "kilowatt-hour", "gwh": "gigawatt-hour", "mw": "megawatt", "gw": "gigawatt",
    "kw": "kilowatt", "megawatt hour": "megawatt-hour", "kilowatt hour": "kilowatt-hour", "gigawatt hour": "gigawatt-hour",
    "gpu hour": "hour", "gpu-hour": "hour", "chip hour": "hour", "chip-hour": "hour", "gpu an hour": "hour", "capita": "person",
    "gb": "gigabyte", "tb": "terabyte", "mmbtu": "mmbtu", "million tokens": "million tokens", "1 million tokens": "million tokens",
    "1m tokens": "million tokens",
    "million british thermal units": "mmbtu", "thousand tokens": "thousand tokens", "1,000 tokens": "thousand tokens",
    "semester": "semester", "term": "term", "shareholder": "shareholder",
}  # fmt: skip
_SHORT = (
    "share", "shr", "yr", "mo", "hr", "hour", "month", "year", "oz", "lb", "kg", "bbl", "mwh", "kwh", "gwh", "mw", "kw", "gw", "ton",
    "tonne", "gb", "tb", "user", "gpu", "mmbtu", "day", "week",
)  # fmt: skip
_FREQUENCY = {
    "annually": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
    "quarterly": "quarter",
}
_KNOWN = any_of(_NOUNS)
_AFTER = sieve(
    rf"\)?(?:\s?-?\s?(?:an?|every)[ -]\s?(?P<a>{_KNOWN})(?![A-Za-z])(?!-(?:long|end|old))(?!\s(?:earlier|ago|before|later|previously)\b)"
    rf"|\s?(?:in\scash\s)?(?:-?per-|\s?per\s)(?:each\s)?(?:(?P<per>{_KNOWN})(?:e?s)?(?![A-Za-z])"
    rf"|(?P<other>[a-z]{{3,16}}(?:\shour)?)(?![A-Za-z]))"
    rf"|\s?/\s?(?P<slash>{any_of(_SHORT)})(?![A-Za-z])"
    rf"|\sin cash(?:\sand\s[0-9.]{{1,8}} (?:of )?[a-z ]{{1,30}})?\sfor (?:each|every)\s(?:[A-Z][a-z]+\s)?(?P<cash>{_KNOWN})(?![A-Za-z])"
    rf"|\s(?:for|on)\seach\s(?P<foreach>{_KNOWN})(?![A-Za-z])"
    rf"|\s(?P<each>each|apiece)(?![A-Za-z])"
    rf"|\s(?P<freq>{any_of(_FREQUENCY)})(?![A-Za-z])(?!\s[a-z]+(?:s|ment)\b)"
    rf"|\s(?P<pa>p\.a\.|pa\b)"
    rf"|\s(?:to|on)\sthe\s(?P<the>dollar|euro|pound)(?![A-Za-z]))",
    re.IGNORECASE,
)
_LEFT = sieve(
    r"(?<![A-Za-z0-9])(?:(?P<shr>(?:oper\s|primary\s|diluted\s|net\s)?shrs?(?:\s(?:loss|profit|net))?|qtly div"
    r"|div(?:idend)?s?)\s(?:of\s|at\s)?"
    r"|(?P<annual>(?:annual|yearly)\s(?:rent|fee|fees|payment|payments|licen[cs]e fee|lease|retainer|salary|pay|subscription|cost"
    r"|payments?)s?(?:\s(?:of|is|at|was|to))?\s(?:about\s|around\s|some\s|roughly\s)?)"
    r"|(?:an?|each|per|every)\s(?:[A-Z0-9]{2,8}\s|gpu\s|chip\s)?(?P<one>hour|barrel|share|ounce|ton|tonne|unit|gigawatt|megawatt)"
    r"(?:\sof\s[a-z ]{3,24})?\s(?:now\s|currently\s)?(?:costs?|sells?\sfor|fetche[sd]|goes\sfor)\s(?:about\s|around\s|some\s|roughly\s|up to\s)?"
    r"|(?P<rate>(?:1|one|a|each)\s(?:u\.?s\.?\s)?dollar\s(?:bought|buys|fetched|fetches|was worth|is worth|at|=|equals|traded at)\s"
    r"|(?:us)?\$1\s?(?:=|equals|is|(?:was|is|were)\s(?:equivalent|equal)\sto)\s?|\(\$1\s?=\s?)"
    r"|(?P<dollar>the (?:u\.?s\.? |american )?dollar (?:[a-z]+ ){1,5}(?:at|to|around|near|above|below|about) )"
    r"|(?P<euro>(?:1|one|a)\seuro\s?(?:bought|buys|=)\s?|€1\s?=\s?)"
    r"|(?P<gbp>(?:1|one|a)\spound\s?(?:bought|buys|=)\s?|£1\s?=\s?|(?:sterling|the (?:british )?pound) (?:[a-z]+ ){1,4}(?:at|to|around"
    r"|near|above|below|about) )"
    r"|(?P<eur>the (?:single currency|euro) (?:[a-z]+ ){1,4}(?:at|to|around|near|above|below|about) ))$",
    re.IGNORECASE,
)  # fmt: skip
_LEFT_UNIT = {"shr": "share", "annual": "year", "rate": "dollar", "dollar": "dollar", "euro": "euro", "eur": "euro", "gbp": "pound"}
_EACH = sieve(r"\b(?P<share>shares?|stock|adss?|securities)\b", re.IGNORECASE)
_NOT_UNIT = frozenset(["cent", "centage", "the"])


def per_unit(scene: Scene, start: int, end: int) -> tuple[str | None, int]:
    """The unit that the words around ``[start, end)`` give and where those words end (``end`` if they stand before)."""
    match = _AFTER.match(scene.after(end, 64))
    if match and match.lastgroup:
        word = match[match.lastgroup].lower()
        after = end + match.end()
        if match.lastgroup == "each":
            return ("share" if _EACH.search(scene.before(start, 96)) else "unit"), after
        if match.lastgroup == "freq":
            return _FREQUENCY[word], after
        if match.lastgroup == "pa":
            return "year", after
        if word not in _NOT_UNIT:
            return _NOUNS.get(word) or _NOUNS.get(word.rstrip("s")) or _singular(word), after
    left = _LEFT.search(scene.before(start, 72))
    if left and left.lastgroup:
        return _LEFT_UNIT.get(left.lastgroup) or _NOUNS[left["one"].lower()], end
    return None, end


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
