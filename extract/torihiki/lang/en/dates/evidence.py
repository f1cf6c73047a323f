"""What tells a date from the same letters with another meaning: may the verb, 2000 workers, Black Friday, the fall of prices."""

from __future__ import annotations

import re

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.dates.words import END, MONTH, SEASON, WEEKDAY

__all__ = ["heads_figure", "is_month", "is_season", "is_weekday", "is_year"]

_PREPOSITIONS = [
    "in", "of", "since", "by", "until", "till", "from", "through", "to", "for", "during", "before", "after", "around", "about", "between",
    "throughout", "past", "on", "as", "versus", "vs", "against", "than", "within", "into", "over", "early", "late", "mid-", "mid", "last",
    "next", "this", "each", "previous", "that", "following", "corresponding", "late-", "early-", "later", "starting", "beginning", "ending",
    "ended", "end-", "due", "maturing", "matures", "mature",
]  # fmt: skip
_LEADS = sieve(rf"(?:^|[^A-Za-z0-9])(?:{any_of(_PREPOSITIONS)})[ (\"]?$", re.IGNORECASE)
_MONTH_LEFT = sieve(rf"(?:{MONTH}|{WEEKDAY})(?:,| and| or| to|-|/| &)?,? ?(?:and |or )?(?:the |from |in )?$", re.IGNORECASE)
_LAST_WORD = sieve(r"([A-Za-z'&.]+)[ ]$")
_DETERMINERS = frozenset(["the", "a", "an", "its", "their", "our", "his", "her"])

# nouns that a month's name may stand before: May sales, March figures
_FIGURES = [
    "rate", "rates", "sales", "output", "data", "figures", "figure", "unemployment", "inflation", "production", "exports", "imports",
    "trade", "jobs", "retail", "consumer", "industrial", "report", "reading", "meeting", "auction", "delivery", "contract", "contracts",
    "futures", "level", "levels", "quarter", "year", "results", "earnings", "orders", "deadline", "election", "elections", "increase",
    "rise", "fall", "growth", "total", "totals", "broad", "money", "index", "indexes", "indices", "housing", "load", "reserves", "prices",
    "price", "borrowings", "revenue", "launch", "event", "conference", "summit", "statement", "update", "survey", "average", "peak", "high",
    "low", "issue", "edition", "payrolls", "account", "surplus", "deficit", "traffic", "tap", "stock", "notes", "bonds", "tranche",
]  # fmt: skip
_FIGURE_AFTER = sieve(rf"(?:['’]s\b)? ?(?:{any_of(_FIGURES)}){END}", re.IGNORECASE)


def heads_figure(right: str) -> bool:
    """Whether a month's name stands before what it qualifies: April figures."""
    return bool(_FIGURE_AFTER.match(right))


_VERB_AFTER = sieve(
    r" (?:be|have|has|not|also|well|say|said|says|told|was|is|will|need|make|take|see|come|go|get|want|look|seem|still|never|only|sell|buy|"
    r"use|become|include|continue|even|soon|help|cut|raise|at|up|down|ahead|toward|towards|on|with|over|through|past|into|against)\b"
)
_DAY_OR_YEAR_AFTER = sieve(
    r"[.-]? ?(?:[0-9]|'[0-9]|(?:first|second|third|tenth|twenty|thirt)[a-z -]{0,14}\b)|,? (?:of )?(?:last|this|next) year"
)
_FULL_NAMES = frozenset(["january", "february", "july", "september", "october", "november", "december"])
_PERSON = frozenset([
    "theresa", "james", "brian", "john", "peter", "elaine", "april", "june", "augusta", "philip", "rollo", "cyril", "long", "women's",
    "simon",
])  # fmt: skip


def is_month(text: str, start: int, end: int, scene: Scene) -> bool:
    """Whether a month's name is one: full names nearly always, short and ambiguous ones (may, march, mar, sun) with evidence."""
    word = scene.text[start:end].rstrip(".")
    low = word.lower()
    if low in _FULL_NAMES:
        return not re.match(r"['’]s? [A-Z]\w+ (?:Group|Capital)", scene.after(end))
    if _DAY_OR_YEAR_AFTER.match(scene.after(end)) and low not in {"may", "march", "mar"}:
        return True
    left = scene.before(start)
    prepared = bool(_LEADS.search(left) or _MONTH_LEFT.search(left))
    if not word[0].isupper():
        if low in {"may", "march", "mar"}:
            return bool(_DAY_OR_YEAR_AFTER.match(scene.after(end))) and prepared and low != "may"
        return prepared or bool(_DAY_OR_YEAR_AFTER.match(scene.after(end)))
    if _DAY_OR_YEAR_AFTER.match(scene.after(end)):
        return not (word.isupper() and len(word) > 3 and low in {"may", "march"} and not prepared)
    if prepared:
        return not (
            low in {"may", "march"}
            and _VERB_AFTER.match(scene.after(end))
            and not re.search(r"\b(?:in|of|since|by|until)[ ]$", left, re.IGNORECASE)
        )
    if low not in {"may", "march", "april", "june", "august"}:
        return scene.text[end - 1] == "." and bool(re.match(r",? ?[0-9'(]|$", scene.after(end)))
    right = scene.after(end)
    previous = _LAST_WORD.search(left)
    if previous is None or re.search(r"[a-z]{2}\.$", previous.group(1)):  # first word of a line or sentence, or after a mark
        if low in {"may", "march"}:
            return bool(_FIGURE_AFTER.match(right) or re.match(r"['’]s ", right))
        return not re.match(r" [A-Z][a-z]+ (?:said|told|is|was|has|[A-Z])", right)
    if previous.group(1).lower() in _PERSON or (low == "march" and previous.group(1).endswith("'s")):
        return False
    if not word.isupper() and re.match(r" [A-Z][a-z]+", right) and previous.group(1).lower() not in _DETERMINERS:
        return False  # June Kim
    if word.isupper():
        return low not in {"may", "march"} or bool(_FIGURE_AFTER.match(right))
    if previous.group(1)[0].isupper() and previous.group(1).lower() not in _DETERMINERS:
        return bool(_FIGURE_AFTER.match(right))
    return not (low in {"may", "march"} and _VERB_AFTER.match(right))


_HOLIDAY = sieve(
    r"(?:Black|Good|Cyber|Super|Ruby|Freaky|Fat|Ash|Easter|Palm|Bloody|Giving|Shrove|Taco|Wheeler|Man|every|each|Every|Each)[ ]$"
)
_PAPER = sieve(r"'?s? (?:Times|Telegraph|Mirror|Mail|Post|Express|Sun|Night Live|Ticket|Night Football|Herald|World|Evening Post)\b")


def is_weekday(start: int, end: int, scene: Scene) -> bool:
    """Whether a weekday's name is a day: not a holiday, a newspaper or a set (every Monday)."""
    word = scene.text[start:end].rstrip(".")
    left, right = scene.before(start), scene.after(end)
    if _HOLIDAY.search(left) or _PAPER.match(right) or re.match(r"\.com\b", right):
        return False
    if word.lower().endswith("day"):
        return True
    if word.lower() in {"sun", "sat", "mon", "wed"} or not word[0].isupper():
        dated = re.match(rf"\.?,? (?:the )?(?:[0-9]{{1,2}}(?![0-9,])|(?!may|march|mar\b){MONTH})", right, re.IGNORECASE)
        return bool(dated) or bool(
            re.search(r"\b(?:on|last|next|this|from|to|until)[ ]$", left)
            and (word[0].isupper() or re.match(r"[ .,]|$", right))
            and word.lower() != "sat"
            and not re.match(r" [A-Z]", right)
        )
    return True


_SEASON_LEFT = sieve(
    r"\b(?:in(?: the)?|by(?: the)?|since(?: the)?|until(?: the)?|till(?: the)?|before(?: the)?|after(?: the)?|last|next|this|this coming"
    r"|that|"
    r"early|late|mid|mid-|(?:end|start|beginning|middle) of(?: the)?|during(?: the)?|from(?: the)?|for(?: the)?|through(?: the)?"
    r"|previous|following|over the)[ ]?$",
    re.IGNORECASE,
)
_SEASON_YEAR = sieve(r"(?: of|,)? (?:(?:19|20)[0-9]{2}\b|'[0-9]{2}\b|(?:this|last|next) year\b)")
_FALL_OF = sieve(
    r" (?:in|of|to|from|from grace|by|below|short|behind|back|into|for|on|under|out|between|apart|as|after|at|over|off|further)\b"
)


def is_season(start: int, end: int, scene: Scene) -> bool:
    """Whether spring, summer, autumn, fall or winter names a season of some year."""
    word, left, right = scene.text[start:end], scene.before(start), scene.after(end)
    low = word.lower()
    if _SEASON_YEAR.match(right):
        return True
    if not _SEASON_LEFT.search(left):
        return False
    if low == "fall":
        return not _FALL_OF.match(right) and bool(
            re.search(r"(?:the|last|next|this|that|early|late|mid-?|coming|previous|following)[ ]?$", left, re.IGNORECASE)
        )
    if re.search(r"\bfor (?:the )?$", left, re.IGNORECASE):
        return False
    if low == "spring" and re.match(r" (?:from|up|into|back|for|to life|[A-Z])", right):
        return False
    if word[0].isupper() and re.match(r" [A-Z]", right):
        return False
    return not re.match(r" (?:Olympics|Games|Palace)\b", right)


# what a number counts or measures: 2000 workers is not a year
_COUNTED = [
    "people", "persons", "workers", "employees", "jobs", "staff", "homes", "households", "customers", "users", "subscribers", "visitors",
    "students", "engineers", "developers", "researchers", "scientists", "companies", "firms", "startups", "banks", "stores", "shops",
    "sites", "plants", "factories", "countries", "cities", "patients", "doctors", "cars", "vehicles", "trucks", "buses", "aircraft",
    "planes", "ships", "wafers", "units", "chips", "gpus", "cpus", "tpus", "accelerators", "processors", "servers", "racks", "nodes",
    "cores", "machines", "robots", "satellites", "drones", "shares", "votes", "pages", "words", "points", "times", "hours", "minutes",
    "seconds", "days", "weeks", "months", "years", "miles", "kilometers", "kilometres", "meters", "metres", "feet", "inches", "acres",
    "hectares", "tons", "tonnes", "barrels", "ounces", "pounds", "euros", "dollars", "yen", "yuan", "won", "francs", "marks", "crowns",
    "dlrs", "mln", "million", "billion", "trillion", "thousand", "pct", "percent", "km", "kg", "mw", "gw", "kw", "mwh", "gwh", "kwh", "nm",
    "mm", "cm", "sq", "square", "cubic", "lots", "square-foot", "volts", "watts", "megawatts", "gigawatts", "kilowatts", "gigabytes",
    "terabytes", "tokens", "parameters", "qubits", "copies", "tickets", "seats", "beds", "rooms", "troops", "soldiers", "members",
    "lawsuits", "complaints", "applications", "patents", "orders", "rupees", "cents", "pence", "basis", "bn",
]  # fmt: skip
_COUNT_AFTER = sieve(
    rf"(?:[ -](?:or so |more |new |other |different |additional |metric |local |full-time )?(?:[Nn]vidia "
    rf"|AI )?(?:{any_of(_COUNTED)}){END}|%| ?[€$£¥%°]|-(?:plus|odd|strong|seat|page)\b|\+)",
    re.IGNORECASE,
)
_YEAR_LEADS = sieve(
    r"(?:^|[^A-Za-z0-9])(?:in|since|by|until|till|through|throughout|during|before|after|from|between|late|early|mid|calendar|year|years|"
    r"for|of|to|than|and|or|vs|versus|due|maturing|the|its|their|our|a|an|his|her|with|as|on|over|past|around|about|into|at|for all of|"
    r"ended|ending|end|beyond|every|but|against|was|is|that|pre|post|circa|c\.|dated|autumn|fall|spring|summer|winter|published|founded"
    r"|est\.?|&)[ (\"'-]{1,2}$",
    re.IGNORECASE,
)
_STRONG = sieve(
    r"(?:^|[^A-Za-z0-9])(?:in|since|until|till|during|early|late|mid|calendar|due|maturing|pre|post|year|throughout)[ (-]{1,2}$",
    re.IGNORECASE,
)
_HEDGED = sieve(
    r"(?:^|[^A-Za-z0-9])(?:over|about|around|some|nearly|almost|than|at least|up to|at|under|below|above|with|to|a|on|is|was|or|every)[ ]$",
    re.IGNORECASE,
)
_TITLE = sieve(
    r"(?:^|[^A-Za-z0-9])(?:No\.?|#|Room|Section|Article|Rule|Form|Windows|Office|Server|ISO|Route|Highway|Flight|Boeing|Airbus|Model"
    r"|Series|Class|Figure|Page|Item|Suite|Box|Nikkei|Russell|Index|Report|Agenda|Vision|Project|Act|Expo|EXPO|Forum|Summit|Version"
    r"|Level|Chapter|Mark|Mk|Type|CES|Computex|Davos|model|version|room|route|flight|page|form|section|rule|article)[ .]{1,2}$"
)


# a number beside it makes it part of a telephone number or an address, unless that is a year too (2023 2024 2025)
_NUMBER_BEFORE = sieve(r"(?:^|[^0-9.,])(?!(?:19|20)[0-9]{2} )[0-9]{3,5} $")
_NUMBER_AFTER = sieve(r" (?!(?:19|20)[0-9]{2}\b)[0-9]{3,5}(?![0-9.,%])")


def is_year(start: int, end: int, scene: Scene, number: int) -> bool:
    """Whether four bare digits are a year: its range, what stands before (not a name, a sign, a hedge) and after (not a count)."""
    left, right = scene.before(start, 32), scene.after(end, 32)
    if left and left[-1] in "$€£¥₩#.:/@_~=+*&":
        return False
    if _TITLE.search(left) or _COUNT_AFTER.match(right):
        return False
    if re.match(r"[:/.][0-9]|-[0-9]|/[A-Za-z]", right):
        return False
    if (_NUMBER_BEFORE.search(left) or _NUMBER_AFTER.match(right)) and not _STRONG.search(left):
        return False
    strong = bool(_STRONG.search(left))
    if not 1900 <= number <= 2069:
        return (
            strong and (1000 <= number <= 2199) and bool(re.match(r"[,.;:)]|$| [a-z]", right)) and not re.search(r"\bto [^ ]{0,8}$", left)
        )
    if strong:
        return True
    if left.endswith("-"):
        return bool(re.search(r"\b(?:pre|post|mid|early|late|end)-$", left, re.IGNORECASE))
    if _HEDGED.search(left) and number % 50 == 0 and re.match(r" [a-z]+s\b", right):
        return False
    previous = re.search(r"([A-Za-z][A-Za-z'.]*)[ ]$", left)
    if previous is None or _YEAR_LEADS.search(left):
        return True
    word = previous.group(1)
    if word[0].isupper() and not word.isupper():  # a name and its number, unless the line is a headline
        return bool(re.fullmatch(MONTH + "|" + SEASON, word, re.IGNORECASE))
    return not word.isupper() or scene.text[max(start - 40, 0) : end].isupper()
