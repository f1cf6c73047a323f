"""Figures whose currency is said once for a series: 601.7 mln stg vs 614.4 mln, from 455 mln, 2, 3 and 5 billion euros.

The rule reads any scaled number without a unit and marks it; the step keeps those that continue a series of amounts, with the
currency, the unit and the role of the one before, and drops the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from torihiki.core.language import Draft, Step
from torihiki.core.rule import Cue, Found, Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.hedges import hedge
from torihiki.lang.en.money.words import Words
from torihiki.lang.en.numbers import ARABIC, PATTERN, SCALE, parse
from torihiki.values.change import replace
from torihiki.values.money import Money

__all__ = ["ELIDED", "rules", "step"]

ELIDED, BARE, TABLE = "en.money.elided", "en.money.compared", "en.money.table"
_OPEN = frozenset({ELIDED, BARE, TABLE})  # read without a currency of their own
_FOLLOW = (
    r"(?=\s*(?:[.,;:)\"'\n]|--|$)|\s+(?:in|for|and|a\s(?:year|month|week|quarter|day)|at|from|vs|versus|versis|to|on|last|the|as|by"
    r"|during|compared|against|worth|or|up|down"
    r"|previously|earlier|respectively|this|while|but|net|due|ago|before|after|reported|recorded|forecast|seen|posted|set|with|was|were"
    r"|is|year-ago|one|two|three|in|just|previous|loss|profit|gain)\b)"
)
_SCALED = sieve(rf"(?P<num>{PATTERN}){_FOLLOW}", re.IGNORECASE)
_COUNTED = sieve(rf"(?P<num>{ARABIC})(?![0-9A-Za-z%.])", re.IGNORECASE)
_SERIES = sieve(
    r"(?:\b(?:vs\.?|versus|versis|from|against|and|to|than|or|level of|including|for|was|were|sold|up|down|of|with|by|another|between"
    r"|about|some|nearly|almost|over|under|more|including|plus|versus|profit|loss|gain|total(?:led|ed)?|rose|fell|at|is|of which|which"
    r"|turnover|sales|revs?|revenues?|net|profits?|assets|income|costs)"
    r"|'s|[,(/:]|-)\s{1,3}(?:a\s|an\s|the\s)?(?:loss\s|profit\s|gain\s)?(?:of\s|about\s|around\s|nearly\s|almost\s|over\s|some\s"
    r"|just\s|only\s|roughly\s)?$|(?:further|another|additional|remaining)\s$",
    re.IGNORECASE,
)
_LINE = sieve(
    r"^\W{0,3}(?:(?:oper|operating|group|pretax|pre-tax|net|gross|total|year|attributable|current|consolidated|parent|unaudited|primary"
    r"|diluted|qtr|annual|first|second|third|fourth|half|nine|six|12|mths?|months|interim|final|after|tax|interest|share of"
    r"|other)\s){0,4}"
    r"(?P<item>net|profits?|loss(?:es)?|sales|revs?|revenues?|turnover|income|earnings|assets|deposits|loans|costs?|tax|interest"
    r"|dividends?|div|payable|receivable|equity|debt|backlog|orders|capex|expenses|provisions?|leaving|minorities|surplus|ebitda"
    r"|ebit)\b",
    re.IGNORECASE,
)
_COMPARED = sieve(rf"(?P<num>{ARABIC})(?![0-9A-Za-z%/-]|[.,][0-9]){_FOLLOW}", re.IGNORECASE)
_VERSUS = sieve(
    r"(?<![A-Za-z])(?:from|vs\.?|versus|against|compared with|compared to|down from|up from)\s(?:about\s|around\s|an?\s)?$", re.IGNORECASE
)
_NOT_MONEY = sieve(r"\b(?:avg\s)?(?:shrs|shares|units|tonnes|tons|barrels|passengers|people|homes|vehicles|cars)\b", re.IGNORECASE)
_ONLY_VS = sieve(r"[\s(]*(?:(?:vs\.?|versus|loss|profit|of|a|cts|dlrs|nil|mln|mths|stg|[0-9][0-9.,]{0,24})\s{1,8}){0,24}$", re.IGNORECASE)
_TOKENS = 24
_REACH = 220


def rules(words: Words) -> tuple[Rule[Money], ...]:
    """Scaled numbers without a unit, heads of lists, and bare figures in the tables of wire reports."""
    listed = sieve(
        rf"(?P<num>{ARABIC})(?=(?:, (?:{ARABIC})){{0,5}},? (?:and|or) (?P<tail>{PATTERN}) ?(?P<cur>{words.after}))", re.IGNORECASE
    )
    return (
        Rule(ELIDED, "amount", ("number", "number-word"), _SCALED, _scaled, frozenset("mbtkhlc-")),
        Rule("en.money.list", "amount", ("number",), listed, _listed(words), frozenset(",aof")),
        Rule(BARE, "amount", ("number",), _COMPARED, _bare),
        Rule(TABLE, "amount", ("number",), _COUNTED, _counted, frozenset("vnlpor\n(") | {""}),
    )


def _scaled(match: re.Match[str], scene: Scene) -> Reading[Money] | None:
    number = match["num"]
    if not re.search(rf"(?i)(?:{SCALE})$", number) or re.match(r"(?i)(?:an? )?(?:hundred|thousand|dozen)", number):
        return None
    bounds = parse(number)
    if bounds is None:
        return None
    if not _SERIES.search(scene.before(match.start(), 32)) and not _LINE.match(_line(scene, match.start())):
        return None
    modifier, cues = hedge(scene, match.start(), match.end("num"))
    return Reading(match.start(), match.end("num"), Money(None, bounds.hedged(modifier)), cues, 0.6)


def _counted(match: re.Match[str], scene: Scene) -> Reading[Money] | None:
    """Net 4,583,000 vs 2,869,000: only after the name of a money item, in a line of figures."""
    line = _line(scene, match.start())
    item = _LINE.match(line)
    number = match["num"]
    if item is None or "," not in number or not _ONLY_VS.fullmatch(line[item.end() :][-90:]):
        return None
    bounds = parse(number)
    return Reading(match.start(), match.end("num"), Money(None, bounds), (), 0.6) if bounds else None


def _bare(match: re.Match[str], scene: Scene) -> Reading[Money] | None:
    """A price compared with another: at 12.84 euros from 13.20."""
    if "." not in match["num"] and "," not in match["num"]:
        return None
    if not _VERSUS.search(scene.before(match.start(), 24)):
        return None
    bounds = parse(match["num"])
    return Reading(match.start(), match.end("num"), Money(None, bounds), (), 0.5) if bounds else None


def _listed(words: Words) -> Callable[[re.Match[str], Scene], Reading[Money] | None]:
    def build(match: re.Match[str], scene: Scene) -> Reading[Money] | None:
        meaning = words.meaning.get(match["cur"].strip().lower())
        own, tail = parse(match["num"]), parse(match["tail"])
        scale = re.search(rf"(?i)(?:[- ]?{SCALE})+$", match["tail"])
        if meaning is None or meaning.wordlike or own is None or tail is None or meaning.parts != 1:
            return None
        if scale is not None:
            factor = parse(scale.group().strip(" -"))
            if factor is None or own.low * factor.low > tail.low * 1000:
                return None
            own = own.times(factor.low)
        elif own.low * 100 < tail.low or (own.low > tail.low * 100):
            return None
        modifier, cues = hedge(scene, match.start(), match.end("num"))
        cue = Cue("currency", match.start("cur"), match.end("cur"), match["cur"].strip().lower())
        return Reading(match.start(), match.end("num"), Money(meaning.default, own.hedged(modifier)), (*cues, cue), 0.7)

    return build


def _line(scene: Scene, position: int) -> str:
    start = scene.text.rfind("\n", max(position - 200, 0), position) + 1
    return scene.text[max(start, position - 200) : position]


def step() -> Step:
    """A step that gives the figures of a series their currency, or drops them."""

    def resolve(draft: Draft) -> Draft:
        if not any(f.rule in _OPEN for f in draft.found):
            return draft
        kept: list[Found[Any]] = []
        base: Found[Any] | None = None  # the last amount
        for found in draft.found:
            if found.rule not in _OPEN or found.kind != "amount":
                kept.append(found)
                if found.kind == "amount":
                    base = found
                continue
            whole = _continued(found, base, kept[-1] if kept else None, draft)
            if whole is not None:
                kept.append(whole)
                base = whole
        draft.found = kept
        return draft

    return resolve


def _continued(found: Found[Any], base: Found[Any] | None, last: Found[Any] | None, draft: Draft) -> Found[Any] | None:
    scene = draft.scene
    line = _line(scene, found.start)
    item = _LINE.match(line)
    if base is None:
        later = next((f for f in draft.found if f.kind == "amount" and f.start > found.end and f.value.currency), None)
        if item is None or later is None:
            return None
        return replace(found, value=replace(found.value, currency=later.value.currency))
    value = replace(found.value, currency=base.value.currency, role=base.value.role)
    if found.rule == BARE:
        return replace(found, value=replace(value, per=base.value.per)) if _comparable(found, base, last, scene) else None
    if item is not None:
        if _NOT_MONEY.search(line):
            return None
        return replace(found, value=value)
    if _NOT_MONEY.search(line[-_TOKENS:]):
        return None
    between = scene.text[base.end : found.start]
    if re.match(r"\sworth\b", scene.after(found.end, 8)) and len(between) < 3 * _REACH:
        return replace(found, value=value)
    if last is not None and last is not base and last.kind in {"quantity", "chip"} and not _percent(last) and last.start > base.start:
        return None
    if _counts_between(between):
        return None
    near = len(between) <= _REACH and "\n" not in between.strip("\n") if "\n" not in between else False
    return replace(found, value=value) if near else None


_WITHIN = 48


def _comparable(found: Found[Any], base: Found[Any], last: Found[Any] | None, scene: Scene) -> bool:
    """Whether a bare figure can be an earlier price: right behind the present one, and of its size."""
    between = scene.text[base.end : found.start]
    same = base.value.bounds.high / 3 <= found.value.bounds.low <= base.value.bounds.low * 3
    return last is base and same and len(between) <= _WITHIN and "\n" not in between and not re.search(r"[0-9.;]", between.strip(" ."))


def _percent(found: Found[Any]) -> bool:
    return found.kind == "quantity" and found.value.unit in {"percent", "multiple"}


_COUNT = sieve(
    rf"(?<![0-9.,])(?!(?:19|20)[0-9]{{2}}\s)(?:{ARABIC})(?:[- ]?{SCALE})?\s(?!(?:and|or|vs|versus|from|to|in|a|the|on|at|for|by|of|up"
    rf"|down|pct|percent|per|cts|dlrs|years?|months?|days?|weeks?|quarters?)\b)[a-z]{{3,}}",
    re.IGNORECASE,
)


def _counts_between(between: str) -> bool:
    """Whether things are counted between the two: the series may be theirs."""
    return _COUNT.search(between) is not None
