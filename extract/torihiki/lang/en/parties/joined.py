"""Names whose ends the text itself shows: joined by *and* (Gulf and Harmon Co, neither word of which stands alone), or written out elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.common import COMMON_WORDS
from torihiki.lang.en.parties.edges import BRANCHES
from torihiki.lang.en.parties.places import PLACES
from torihiki.lang.en.parties.spelled import formal, spelled
from torihiki.lang.en.wire import is_wire
from torihiki.lang.naming import LATIN_HEADS

__all__ = ["joined"]

_TOKEN = r"[A-Z][A-Za-z.&'’-]{1,20}"
# the last of a list, or two that act together, are two firms
_PAIR = sieve(
    rf"(?<![\w.&'’-])(?<!, )(?<!between )(?<!both )(?<!> )(?P<left>{_TOKEN}(?: {_TOKEN})?) and (?P<right>{_TOKEN})(?P<rest>(?: {_TOKEN}){{0,2}}?) (?P<legal>Inc|Corp|Co|Ltd|Plc|PLC|Company|Corporation)(?![A-Za-z])"
    r"(?!\.? (?:(?:<[A-Z.]{1,6}>|\([A-Z.: ]{1,14}\)) )?(?:(?:said|say|announced) they|have|are|were|plan|agree|say|each|both|jointly)(?![a-z]))"
)
_LONG = sieve(
    rf"(?<![\w.&'’-])(?P<left>{_TOKEN}(?: {_TOKEN}){{1,3}}) and (?P<right>{_TOKEN})(?P<rest>(?: {_TOKEN}){{0,2}}?) (?:Inc|Corp|Co|Ltd|Plc|PLC|(?P<end>Associates?|Partners|Industries|Services))(?![A-Za-z])"
)
# Norvane, Harding and Co; H.R. Norvane and Sons
_AND_CO = sieve(
    rf"(?<![\w.&'’-]){_TOKEN}(?: {_TOKEN}){{0,2}}(?:, {_TOKEN}){{0,3}} and (?:Co(?:mpany)?|Sons|Bros|Brothers|Daughters)(?![A-Za-z])"
)
_KINDRED = (" and Co", " and Sons", " and Bro", " and Daughters")
_ENDED = re.compile(r".* (?:Inc|Corp|Ltd|Plc|PLC|AG|SA),? ")  # the name before it in a list
# one firm does so, two do not: X and Y Co said it, X and Y Co <XYC>
_AS_ONE = re.compile(r"\.?(?: <[A-Z.]{1,6}>| (?:has|is|was|said it|said its)(?![a-z]))")
# what a text says of one owner or one board, where it calls the pair without a legal form
_ALONE = re.compile(r"\0(?:'s? | (?:board|shares?|stock|shareholders|said it|has|is|was)(?![a-z]))")
_TRADES = frozenset((
    "Bank", "Fuel", "Testing", "Printing", "Supply", "Mercantile", "Title", "Surety", "Accident", "Cattle", "Navigation", "Warehouse", "Warehousing", "Dredge", "Dock",
    "Design", "Surveying", "Bottling", "Baking", "Canning", "Heating", "Plumbing", "Lighting", "Gravel", "Sand", "Coke", "Tube", "Wire", "Cable", "Shipyard",
    "Management", "Trust", "Investment", "Banking", "Iron", "Steel", "Savings", "Loan", "Telegraph", "Telephone", "Light", "Fire", "Marine", "Casualty", "Tool", "Engineering",
    "Trading", "Finance", "Chemical", "Dye", "Instrument", "Machine", "Manufacturing", "Guaranty", "Deposit", "Foundry", "Smelting", "Refining", "Sons", "Brothers",
))  # fmt: skip
# goods that name firms only with others beside them: Norvane Tire and Rubber
_GOODS = frozenset((
    "Tire", "Tyre", "Brass", "Leather", "Textile", "Wool", "Silk", "Carpet", "Piano", "Organ", "Clock", "Paint", "Varnish", "Brick", "Tile", "Pottery", "Linen", "Yarn", "Thread", "Biscuit",
    "Flour", "Packing", "Provision", "Distilling", "Malt", "Ice", "Fuel", "Transfer", "Express", "Railway", "Railroad", "Traction", "Tramway", "Bridge", "Boiler", "Engine", "Locomotive", "Car",
    "Motor", "Carriage", "Wagon", "Bearing", "Gear", "Pump", "Valve", "Forge", "Bolt", "Nut", "Screw", "Bottle", "Box", "Container", "Envelope", "Label", "Stationery", "Scale", "Register",
    "Fibre", "Drydock", "Feed", "Elevator", "Explosives", "Powder", "Arms", "Grocery", "Spice", "Fruit", "Ink", "Pen", "Pencil", "Toy", "Pipe", "Electronics", "Inspection", "Reinsurance",
    "Annuity", "Life", "Surgical", "Cutlery", "Bedding", "Mattress", "Roofing", "Gypsum", "Plaster", "Aggregates", "Concrete", "Asphalt", "Paving", "Contracting", "Broadcasting", "Records",
))  # fmt: skip
_FIRMS = LATIN_HEADS | {"Group", "Partners", "Holdings", "Companies"}  # the ends of whole names
_SINGLE = sieve(r"\b(?:subsidiary|unit|affiliate|company|firm|parent|division) <?$")  # one firm: its subsidiary Morgan and Tarn Group
_LONGER = sieve(r"[A-Z][\w&'’-]* $")
_OPENS = frozenset(
    ("The", "And", "But", "In", "At", "For", "With", "Its", "Both", "Between", "By", "Of", "To", "From", "Separately", "Meanwhile")
)


def joined(scene: Scene, start: int) -> int:
    """Where the joined name, or its short form, ends that begins at ``start``; 0 if none does."""
    forms: dict[str, list[str]] | None = scene.memo.get("en.joined")
    if forms is None:
        forms = scene.memo["en.joined"] = _by_letters([*(_forms(scene.text) if " and " in scene.text else ()), *spelled(scene.text)])
    if not forms:
        return 0
    text = scene.text
    for form in forms.get(text[start : start + 2], ()):
        if text.startswith(form, start) and not text[start + len(form) : start + len(form) + 1].isalnum():
            return start + len(form)
    return 0


def _own(name: str) -> str:
    """The name without the owner before it: Kestrel's Tarn Engineering and Shipbuilding."""
    _, owner, rest = name.partition("'s ")
    return rest if owner and " and " in rest and not _trade(rest.partition(" ")[0]) else name


_SENTENCE = re.compile(r"^.*[a-z]{4}\. (?=[A-Z])")
_NATIONS = sieve(r"([A-Z][a-z]+(?: [A-Z][a-z]+)?)['’]s ")


def _landless(form: str) -> str:
    """A form without the land that only says whose it is: Japan's Norvane Engineering and Shipbuilding."""
    whose = _NATIONS.match(form)
    return form[whose.end() :] if whose is not None and whose[1] in PLACES else form


def _by_letters(forms: Iterable[str]) -> dict[str, list[str]]:
    """The written forms by their first two letters, the longest first."""
    out: dict[str, list[str]] = {}
    for form in sorted(set(map(_landless, forms)), key=lambda f: (-len(f), f)):
        out.setdefault(form[:2], []).append(form)
    return out


def _forms(text: str) -> Iterator[str]:
    """The written forms of all names of a text that *and* joins."""
    wire = is_wire(text)  # they write out the legal form of each firm that they first name
    firms = formal(text)
    for match in _PAIR.finditer(text) if firms else ():
        left = match["left"]
        first, _, second = left.partition(" ")
        if first in _OPENS:
            if not second:
                continue
            left = second
        right = match["right"]
        if left in PLACES and text.endswith(" in ", 0, match.start()):
            continue  # with X in Norway and Y Corp
        if text.endswith(" of ", 0, match.start()) and not _ALONE.search(text.replace(f"{left} and {match['right']}", "\0")):
            continue  # an alliance of X and Y Corp
        if left.split(" ")[-1] in _FIRMS or _LONGER.search(text, max(match.start() - 24, 0), match.start()):
            continue
        if left == right:
            continue
        goods = second != "" and _trade(second) and _trade(right)  # Norvane Tire and Rubber, which is called Norvane
        if (
            not goods
            and not _SINGLE.search(text, max(match.start() - 16, 0), match.start())
            and (_apart(text, left.split(" ")[0], f"{left} and {right}") or _apart(text, right, f"{left} and {right}"))
        ):
            continue
        short = f"{left} and {right}"
        if not (wire or _AS_ONE.match(text, match.end()) or _word(left.split(" ")[-1]) or _trade(right)):
            continue
        for form in (f"{short}{match['rest']}", short):
            yield form
            yield form.upper()
    for match in _LONG.finditer(text) if firms else ():  # Norvane International Trust and Investment Corp
        if not _word(match["right"]) or match["left"].partition(" ")[0] in _OPENS:
            continue
        name = _SENTENCE.sub("", match.group())
        if _word(match["left"].rpartition(" ")[2]):
            yield _own(name if match["end"] else name.rpartition(" ")[0])
        elif not match["end"] and all(map(_word, match["rest"].split())):
            yield _own(name.rpartition(" ")[0])  # nobody is called Insurance Co: Norvane Boiler Inspection and Insurance Co
    for match in _AND_CO.finditer(text) if any(end in text for end in _KINDRED) else ():
        name = _ENDED.sub("", match.group())
        if name.partition(" ")[0] in _OPENS:
            name = name.partition(" ")[2]
        if not name[:1].isupper():
            continue
        yield name
        if "," in name:
            yield name[: name.rfind(" and ")]


def _word(name: str) -> bool:
    """Whether half of a name is a word of the language or a place, and no firm's name by itself."""
    return name in _TRADES or name.lower() in COMMON_WORDS or name.lower() in BRANCHES or name in PLACES


def _trade(name: str) -> bool:
    """Whether half of a name says what the firm deals in."""
    return name in _GOODS or _word(name)


def _apart(text: str, word: str, pair: str) -> bool:
    """Whether a word stands in the text outside the pair."""
    return len(re.findall(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text)) > text.count(pair)
