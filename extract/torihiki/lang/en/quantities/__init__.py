"""English quantities: power, energy, percent, multiples, people, shares, bytes and other counted things."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from torihiki.core.language import Room
from torihiki.core.lexicon import Lexicon, any_of
from torihiki.core.rule import Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.hedges import hedge
from torihiki.lang.en.money.joins import is_range, leading_scale
from torihiki.lang.en.numbers import ANY, ARABIC, LETTERS, PART, PATTERN, SCALE, ordered, parse
from torihiki.lang.en.quantities import multiples
from torihiki.lang.en.quantities.units import Units, read
from torihiki.values.number import Bounds
from torihiki.values.quantity import Quantity

__all__ = ["room"]

_THINGS_WORDS = (
    "server servers rack racks turbine turbines truck trucks vehicle vehicles car cars plane planes aircraft jet jets satellite "
    "satellites store stores shop shops factory factories plant plants building buildings company companies firm firms bank banks "
    "country countries state states patent patents order orders unit units device devices phone phones smartphone smartphones "
    "computer computers robot robots machine machines reactor reactors panel panels battery batteries wafer wafers ship ships "
    "tanker tankers rocket rockets mine mines school schools hospital hospitals hotel hotels restaurant restaurants branch branches "
    "airport airports bus buses train trains locomotive locomotives supplier suppliers partner partners startup startups start-up "
    "start-ups investor investors city cities town towns site sites asteroid asteroids galaxy galaxies star stars planet planets "
    "tree trees animal animals case cases death deaths complaint complaints lawsuit lawsuits download downloads member members seat "
    "seats vote votes visitor visitors passenger passengers tourist tourists patient patients student students customer-sites "
    "installations copies centers centres"
)
_THINGS = tuple(_THINGS_WORDS.split())
_KINDS = (
    "(?:gas|wind|steam|solar|nuclear|electric|new|data|power|commercial|retail|passenger"
    "|available|revenue|narrow-body|wide-body|server|small|large|offshore|onshore|public|private|industrial|humanoid)"
)
_TAIL = rf"(?:[- ]?(?:{SCALE}|{LETTERS})(?![A-Za-z])){{0,2}}"
_HALVES = {"half": "0.5", "quarter": "0.25", "three-quarter": "0.75", "three-quarters": "0.75"}
_POINT = sieve(
    rf"(?P<num>(?:an?\s|one[- ])?(?:half|quarter|three-quarters?)"
    rf"|{PATTERN})(?P<gap>[- ](?:of\s)?(?:an?\s)?)(?:percentage[- ])?(?P<noun>points?|percent\b|pct\b|per cent\b"
    rf"|percentage points?)(?![A-Za-z])",
    re.IGNORECASE,
)
_RATES = sieve(
    r"\b(?:pct|percent(?:age)?|per cent|basis points?|yields?|interest|rates?|spread|coupon|inflation|margin|fed|prime)\b|%", re.IGNORECASE
)
_STARTERS = frozenset("abcdefghijklmnopqrstuvwxyz%‰-~(/£") | {""}
_RANKED = sieve(r"(?:\bNo\. ?|\b[Nn]umber |#|\b(?:Fortune|Global|FTSE|Nikkei|Russell|S&P|Model) )$")
_YEAR = sieve(r"(?:19|20)[0-9]{2}")


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    units = read(lexicon)
    words = (*((w, label, None, False) for w, label in multiples.VOCABULARY),)
    return Room(rules=(*_rules(units), *multiples.rules()), words=words)


def _rules(units: Units) -> tuple[Rule[Quantity], ...]:
    unit = units.pattern
    measured = sieve(rf"(?P<num>{ANY}|{PART})(?P<sc>{_TAIL})(?: of)?[ -]?(?:(?P<unit>{unit}))", re.IGNORECASE)
    joined = sieve(
        rf"(?P<num>{PATTERN})(?P<sc>{_TAIL})(?P<unit1>[ -]?{unit})?(?P<join> ?[-~] ?| to | and | or "
        rf"|-to-)(?P<num2>{PATTERN})(?P<sc2>{_TAIL})[ -]?(?P<unit>{unit})",
        re.IGNORECASE,
    )
    listed = sieve(rf"(?P<num>{ARABIC})(?=(?:, {ARABIC}){{0,5}},? (?:and|or) {ARABIC} ?(?P<unit>{unit}))", re.IGNORECASE)
    counted = sieve(
        rf"(?P<num>{ANY})(?P<sc>{_TAIL})(?: of)? "
        rf"(?P<of>(?:{_KINDS} ){{0,2}}(?:{any_of(_THINGS)})(?:\s(?=miles\b)miles)?)(?![A-Za-z])",
        re.IGNORECASE,
    )
    on = ("number", "number-word")
    return (
        Rule("en.quantities.range", "quantity", on, joined, _joined(units), _STARTERS),
        Rule("en.quantities.unit", "quantity", on, measured, _measured(units), _STARTERS),
        Rule("en.quantities.list", "quantity", ("number",), listed, _listed(units), frozenset(",ao")),
        Rule("en.quantities.point", "quantity", on, _POINT, _point, frozenset("-poq")),
        Rule("en.quantities.count", "quantity", on, counted, _counted, _STARTERS),
    )


def _value(number: str, tail: str | None) -> Bounds | None:
    text = f"0{number}" if number.startswith(".") else number
    return parse(f"{text} {tail.strip(' -')}" if tail and tail.strip() else text)


def _give(scene: Scene, start: int, end: int, bounds: Bounds, unit: str, of: str | None = None) -> Reading[Quantity]:
    modifier, cues = hedge(scene, start, end)
    return Reading(start, end, Quantity(unit, bounds.hedged(modifier), of), cues)


def _measured(units: Units) -> Callable[[re.Match[str], Scene], Reading[Quantity] | None]:
    def build(match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
        meaning = units.find(match["unit"])
        bounds = _value(match["num"], match["sc"])
        if meaning is None or bounds is None or _doubtful(match, scene, meaning.unit):
            return None
        return _give(
            scene, match.start(), match.end() - match["unit"].endswith("."), _exact(bounds, meaning.factor), meaning.unit, meaning.of
        )

    return build


def _exact(bounds: Bounds, factor: Decimal) -> Bounds:
    return bounds.times(factor) if factor != 1 else bounds


def _doubtful(match: re.Match[str], scene: Scene, unit: str) -> bool:
    """Shapes that only look like a unit: 2025 people, a letter scale before a percent sign, a number inside a name."""
    tail = match["sc"].strip(" -")
    if unit in {"percent", "W", "Wh"} and tail and len(tail) < 3:
        return True
    if unit in {"people", "households", "count"} and _YEAR.fullmatch(match["num"]) and not tail:
        return True
    if unit == "percent" and match["unit"].lower() in {"percentage", "percentages"}:
        return scene.after(match.end(), 2)[:2].strip(" .") != ""
    if match["unit"].lower() == "pc":  # 12.5pc, but not 2 PC makers
        return match["unit"] != "pc" or scene.text[match.start("unit") - 1] == " "
    if unit == "tokens" and not match["num"][0].isdigit() and re.search(r"\bper $", scene.before(match.start(), 5)):
        return True
    if unit == "shares":
        return re.search(r"(?:[$€£¥]\s?|per )$", scene.before(match.start(), 6)) is not None
    return False


def _joined(units: Units) -> Callable[[re.Match[str], Scene], Reading[Quantity] | None]:
    def build(match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
        meaning = units.find(match["unit"])
        first, last = _value(match["num"], match["sc"]), _value(match["num2"], match["sc2"])
        if meaning is None or first is None or last is None:
            return None
        own = match["unit1"] and units.find(match["unit1"].strip(" -"))
        if match["unit1"] and (not own or own.unit != meaning.unit):
            return None
        scale = re.search(rf"(?i)(?:[- ]?{SCALE})+$", match["num2"])
        factor = (
            parse(match["sc2"].strip(" -"))
            if match["sc2"].strip()
            else parse(scale.group().strip(" -"))
            if scale and scale.start()
            else None
        )
        if factor is not None and not match["sc"].strip() and re.fullmatch(r"[0-9.,]+", match["num"]):
            first = leading_scale(first, last, factor)
        low = _exact(first, own.factor if own else meaning.factor)
        high = _exact(last, meaning.factor)
        word = match["join"].strip().lower()
        if is_range(scene, match.start(), match["join"], low, high, bare=not match["unit1"]):
            return _give(scene, match.start(), match.end(), ordered(low, high), meaning.unit, meaning.of)
        if match["unit1"]:
            return _give(scene, match.start(), match.end("unit1"), low, meaning.unit, meaning.of)
        if word in {"to", "and", "or"} and (word == "to" or meaning.unit in {"percent", "W", "Wh"}) and not _YEAR.fullmatch(match["num"]):
            return _give(scene, match.start(), match.end("num"), low, meaning.unit, meaning.of)
        return None

    return build


def _listed(units: Units) -> Callable[[re.Match[str], Scene], Reading[Quantity] | None]:
    def build(match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
        meaning = units.find(match["unit"])
        bounds = parse(match["num"])
        if meaning is None or bounds is None or meaning.unit not in {"percent", "W", "Wh"} or _YEAR.fullmatch(match["num"]):
            return None
        return _give(scene, match.start(), match.end("num"), _exact(bounds, meaning.factor), meaning.unit)

    return build


def _point(match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
    """Half a point, a 0.40 point spread: percent only where rates are spoken of."""
    number, noun = match["num"].lower(), match["noun"].lower()
    word = re.sub(r"^(?:an?\s|one[- ])", "", number)
    if word in _HALVES:
        bounds: Bounds | None = Bounds.exactly(_HALVES[word])
    else:
        bounds = parse(number)
    if bounds is None:
        return None
    bare = noun.startswith("point") and "percentage" not in match.group().lower()
    if bare:
        small = bounds.high < 10 and ("." in number or "/" in number or word in _HALVES)
        around = scene.text[max(match.start() - 160, 0) : match.end() + 60]
        if not small or not _RATES.search(around):
            return None
    return _give(scene, match.start(), match.end(), bounds, "percent")


def _counted(match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
    bounds = _value(match["num"], match["sc"])
    if bounds is None or (_YEAR.fullmatch(match["num"]) and not match["sc"].strip()):
        return None
    tail = match["sc"].strip(" -")
    if tail.lower() == "mm" or _RANKED.search(scene.before(match.start(), 8)):
        return None  # a 300-mm wafer, the No. 2 company
    if tail and len(tail) == 1 and not re.match(r"[0-9.]+$", match["num"]):
        return None
    return _give(scene, match.start(), match.end(), bounds, "count", match["of"].lower())
