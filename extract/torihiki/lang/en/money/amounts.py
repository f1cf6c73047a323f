"""Amounts with their currency: $38bn, US$1.5 billion, USD 38bn, 38 billion dollars, 25 to 40 cents, tens of billions of dollars."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from torihiki.core.rule import Cue, Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.hedges import hedge
from torihiki.lang.en.money.joins import is_range, leading_scale
from torihiki.lang.en.money.per import per_unit
from torihiki.lang.en.money.vetoes import vetoed
from torihiki.lang.en.money.words import Meaning, Words
from torihiki.lang.en.numbers import ANY, ARABIC, LETTERS, PART, PATTERN, SCALE, ordered, parse
from torihiki.values.money import Money
from torihiki.values.number import Bounds

__all__ = ["figure", "rules"]

Build = Callable[[re.Match[str], Scene], "Reading[Money] | None"]

_GAP = r"(?: ?-? ?)"
_TAIL = rf"(?:(?:-odd)?{_GAP}(?:{SCALE}|{LETTERS})(?![A-Za-z])){{0,2}}"
_DIGITS = rf"(?:[0-9]{{1,5}}[- ][0-9]/[0-9]{{1,2}}|[0-9]{{0,5}}[½¼¾]|{ARABIC}|{PART})"
_JOIN = r"(?P<join> ?[-~] ?| to | and | or |-to-)"
_ELIDED_END = r"(?=\s*(?:[.,;:)\"'|]|$|(?:in|for|of|a|per|an|on|at|by|worth|from|this|next|each|range|and|over|with|during|depending)\b))"


def rules(words: Words) -> tuple[Rule[Money], ...]:
    """The rules for amounts whose currency stands beside the number."""
    cur, aft, minor = words.before, words.after, words.minor
    prefix = sieve(
        rf"(?P<cur>{cur}) {{0,2}}\(?(?P<num>{_DIGITS})(?P<sc>{_TAIL})(?P<post> ?(?:{aft}))?"
        rf"(?:{_JOIN}(?:(?P<cur2>{cur}) {{0,2}}(?P<num2>{_DIGITS})(?P<sc2>{_TAIL})"
        rf"|(?P<num3>{_DIGITS})(?P<sc3>{_TAIL})(?P<per3>(?: a share| per [a-z]| an? (?:share|barrel|ounce|ton|year|month"
        rf"|hour)\b)?))(?![0-9A-Za-z%]))?",
        re.IGNORECASE,
    )
    vague_prefix = sieve(rf"(?P<cur>{cur}) ?(?P<num>{ANY})(?P<sc>)(?P<post>)", re.IGNORECASE)
    join_suffix = sieve(
        rf"(?P<num>{PATTERN})(?P<sc>{_TAIL})(?: ?-?(?:{minor}|{aft}))?(?:{_JOIN})(?P<num2>{PATTERN})(?P<sc2>{_TAIL})(?: "
        rf"|-)?(?:(?P<cur>{aft})|(?P<minor>{minor}))",
        re.IGNORECASE,
    )
    plain = sieve(
        rf"(?P<num>(?:{ANY}|{PART}))(?P<sc>{_TAIL})(?: of)?(?: |-)?(?:the |U\.S\. taxpayer )?(?:(?P<cur>{aft})|(?P<minor>{minor}))"
        rf"(?:,? (?:and )?(?P<subnum>[0-9]{{1,2}}(?:\.[0-9])?|{PATTERN}) ?(?P<subname>{minor})"
        rf"|(?: and)? (?P<subdigits>[0-9]{{2}})(?=[.!?)]*(?:\s*$|\s*\n)|,? (?:more|less|each|per)\b))?"
        rf"(?P<late> (?:{SCALE})(?![A-Za-z]))?",
        re.IGNORECASE,
    )
    build = _builder(words)
    return (
        Rule("en.money.prefix", "amount", ("en.money-prefix",), prefix, build),
        Rule("en.money.glued", "amount", ("number",), prefix, build),
        Rule("en.money.vague-prefix", "amount", ("en.money-prefix",), vague_prefix, _unless_plain(build)),
        Rule("en.money.suffix", "amount", ("number", "number-word"), plain, build, _AFTER_NUMBER),
        Rule("en.money.range", "amount", ("number", "number-word"), join_suffix, build, _AFTER_NUMBER | frozenset("-~0123456789")),
    )


_AFTER_NUMBER = frozenset("abcdefghijklmnopqrstuvwxyz-€£¥$₩₹₡₭₦₱฿₫₪₺₽₴元円¢ர")


def figure(number: str, tail: str | None) -> Bounds | None:
    """A number with what scales it: ("1.5", " billion"), ("2", "m")."""
    text = f"0{number}" if number.startswith(".") else number
    return parse(f"{text} {tail.replace('-odd', ' ').strip(' -')}" if tail and tail.strip() else text)


_PLAIN = sieve(rf"{ARABIC}(?:[- ]?{SCALE}){{0,2}}", re.IGNORECASE)


def _unless_plain(build: Build) -> Build:
    """The same for numbers that are more than figures with a scale: those are the other rule's, which reads them as far."""
    return lambda match, scene: None if _PLAIN.fullmatch(match["num"]) else build(match, scene)


_BROKEN = sieve(r"[0-9][ -]?$")


def _builder(words: Words) -> Build:
    def build(match: re.Match[str], scene: Scene) -> Reading[Money] | None:
        parts = match.groupdict()
        name = parts.get("cur") or parts.get("minor") or ""
        meaning = words.meaning.get(name.strip().lower())
        if meaning is None:
            return None
        post = (parts.get("post") or "").strip().lower()
        if post and post in words.meaning:
            after = words.meaning[post]
            if after.default == meaning.default or meaning.default in after.rivals or (after.default or "") in meaning.rivals:
                meaning = after if after.default else meaning
            else:
                post = ""  # Rs 900 crore won approval
        if _BROKEN.search(scene.before(match.start(), 3)) and not parts["num"][0].isdigit():
            return None  # the number before was read otherwise, or not at all
        first = figure(parts["num"], parts["sc"])
        if first is None:
            return None
        start, end, bounds = match.start(), match.end(), first
        if name == "$":
            start, name, meaning = _spaced(scene, start, meaning, words)
        prefixed = match.start("cur") == match.start()
        if parts.get("post") and not post:
            end = max(match.end("sc"), match.end("num"))
        elif parts.get("join") is not None:
            joined = _joined(match, scene, first, prefixed=prefixed, words=words, meaning=meaning)
            if joined is None:
                if not prefixed:
                    return _first_of_two(match, scene, meaning, name)
                end = match.end("post") if parts.get("post") else max(match.end("sc"), match.end("num"))
            else:
                bounds, meaning = joined
                end = match.end() if not parts.get("per3") else match.start("per3")
        bounds = bounds.times(meaning.factor)
        if parts.get("late"):
            scale = parse(parts["late"].strip())
            if scale is not None and not parts["sc"].strip():
                bounds = bounds.times(scale.low)
            else:
                end = match.start("late")
        bounds = _minor(bounds, meaning)
        if parts.get("subnum"):
            low = parse(parts["subnum"])
            sub = words.meaning.get((parts["subname"] or "").strip().lower())
            if low is None or sub is None or meaning.parts != 1 or low.low >= sub.parts:
                end = max(match.end("cur"), match.end("minor"))
            else:
                bounds = _plus(bounds, low.low / sub.parts)
        elif parts.get("subdigits"):
            if meaning.parts == 1 and not parts["sc"].strip() and first.low == first.low.to_integral_value():
                bounds = _plus(bounds, Decimal(parts["subdigits"]) / 100)
            else:
                end = max(match.end("cur"), match.end("minor"))
        if vetoed(scene, start, end, name.strip(), match, meaning):
            return None
        return reading(scene, start, end, bounds, meaning, name.strip())

    return build


# a figure that has no scale of its own: the three of "three to four billion yen"
_UNSCALED = re.compile(
    r"[0-9.,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety",
    re.IGNORECASE,
)


def _bare(match: re.Match[str]) -> bool:
    """Whether the first figure of a pair has no currency of its own."""
    return match.start("join") in {match.end("sc"), match.end("num")}


def _first_of_two(match: re.Match[str], scene: Scene, meaning: Meaning, name: str) -> Reading[Money] | None:
    """The first figure of "from 2 to 3 billion dollars", which takes scale and currency from the second."""
    first, last = figure(match["num"], match["sc"]), figure(match["num2"], match["sc2"])
    if first is None or last is None or not _bare(match) or match["join"].strip() != "to":
        return None
    if re.search(r"(?i)\bfrom\s(?:about\s|around\s)?$", scene.before(match.start(), 14)) is None or meaning.wordlike:
        return None
    scaled = figure("1", match["sc2"]) if match["sc2"].strip() else _word_scale(match["num2"])
    if scaled is not None and not match["sc"].strip() and _UNSCALED.fullmatch(match["num"]):
        first = first.times(scaled.low)
    end = max(match.end("num"), match.end("sc"))
    return reading(scene, match.start(), end, _minor(first, meaning), meaning, name)


_SPACED = sieve(r"(?<![A-Za-z'])(c|[a-z]{2,3}) $", re.IGNORECASE)


def _spaced(scene: Scene, start: int, meaning: Meaning, words: Words) -> tuple[int, str, Meaning]:
    """Tokenised texts part the letters from the sign: hk $ 10, c $ 300."""
    match = _SPACED.search(scene.before(start, 5))
    own = words.meaning.get(f"{match[1].lower()}$") if match else None
    return (start - len(match[0]), f"{match[1]}$", own) if match and own else (start, "$", meaning)


def _plus(bounds: Bounds, more: Decimal) -> Bounds:
    return Bounds(bounds.low + more, bounds.high + more, bounds.modifier)


def _minor(bounds: Bounds, meaning: Meaning) -> Bounds:
    return bounds if meaning.parts == 1 else Bounds(bounds.low / meaning.parts, bounds.high / meaning.parts, bounds.modifier)


def _joined(
    match: re.Match[str], scene: Scene, first: Bounds, *, prefixed: bool, words: Words, meaning: Meaning
) -> tuple[Bounds, Meaning] | None:
    """The range that the match joins, or ``None``: it is two amounts, or an amount and something else."""
    parts = match.groupdict()
    number, tail = parts.get("num2") or parts.get("num3"), parts.get("sc2") or parts.get("sc3")
    last = figure(number or "", tail)
    if last is None:
        return None
    if parts.get("cur2"):
        other = words.meaning.get(parts["cur2"].strip().lower())
        if other is None or other.default != meaning.default:
            return None
    own = (parts.get("sc") or "").strip() or first.low >= 10**5 or not _UNSCALED.fullmatch(parts["num"])
    scaled = figure("1", tail) if (tail or "").strip() else _word_scale(number or "")
    if prefixed and not parts.get("cur2") and not (tail or "").strip() and not parts.get("per3"):
        dash = (parts["join"] or "").strip() in {"-", "~"}
        if not dash or (parts.get("sc") or "").strip() or not re.match(r"(?i)" + _ELIDED_END, scene.after(match.end(), 12)):
            return None
    if not own and scaled is not None and scaled.low > 1:
        first = leading_scale(first, last, scaled)
    bare = not prefixed and _bare(match)
    if not is_range(scene, match.start(), parts["join"] or "-", first, last, bare=bare):
        return None
    return ordered(first, last), meaning


def _word_scale(number: str) -> Bounds | None:
    """The scale inside a number that carries its own: "3 billion" in "2 to 3 billion euros"."""
    match = re.search(rf"(?i)(?:[- ]?{SCALE})+$", number)
    return parse(match.group().strip(" -")) if match and match.start() > 0 else None


def reading(scene: Scene, start: int, end: int, bounds: Bounds, meaning: Meaning, word: str) -> Reading[Money]:
    """The reading with its hedges and what it is per."""
    modifier, cues = hedge(scene, start, end)
    odd = scene.lower.find("-odd", start, end)
    if odd >= 0 and modifier is None:
        modifier, cues = "approx", (Cue("modifier", odd, odd + 4, "approx"),)
    per, after = per_unit(scene, start, end)
    if after > end and modifier is None:
        modifier, cues = hedge(scene, start, after)
    cues = (*cues, Cue("currency", start, end, word.lower()))
    return Reading(start, end, Money(meaning.default, bounds.hedged(modifier), per), cues)
