"""Words around a figure that say how exactly it is meant: about, at least, more than, up to, nearly …

One table of facts for amounts, durations, quantities and counts of chips.
"""

from __future__ import annotations

import re

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Cue
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.values.number import Modifier

__all__ = ["hedge"]

# words that stand right before the figure
_BEFORE: tuple[tuple[str, Modifier], ...] = (
    ("about", "approx"), ("around", "approx"), ("roughly", "approx"), ("some", "approx"), ("approximately", "approx"),
    ("an estimated", "approx"), ("estimated", "approx"), ("est.", "approx"), ("circa", "approx"), ("c.", "approx"), ("ca.", "approx"),
    ("approx.", "approx"), ("approx", "approx"), ("near", "approx"), ("in the region of", "approx"), ("on the order of", "approx"),
    ("in the order of", "approx"), ("of the order of", "approx"), ("in the neighborhood of", "approx"), ("something like", "approx"),
    ("in the neighbourhood of", "approx"), ("in the vicinity of", "approx"), ("~", "approx"), ("give or take", "approx"),
    ("at least", "at_least"), ("a minimum of", "at_least"), ("minimum of", "at_least"), ("no less than", "at_least"),
    ("not less than", "at_least"), ("no fewer than", "at_least"), ("not fewer than", "at_least"), ("as little as", "at_least"),
    ("as few as", "at_least"), ("as low as", "at_least"), ("starting at", "at_least"), ("starting from", "at_least"),
    ("starts at", "at_least"), ("start at", "at_least"), ("starts from", "at_least"), ("a floor of", "at_least"), ("≥", "at_least"),
    (">=", "at_least"), ("upward from", "at_least"), ("at the very least", "at_least"), ("priced from", "at_least"),
    ("prices from", "at_least"), ("minimum denominations of", "at_least"), ("minimum denomination of", "at_least"),
    ("minimum order of", "at_least"), ("minimum investment of", "at_least"), ("minimum price of", "at_least"),
    ("minimum bid of", "at_least"), ("minimum commitment of", "at_least"), ("minimum lots of", "at_least"), ("minimum", "at_least"),
    ("more than", "more_than"), ("over", "more_than"), ("north of", "more_than"), ("upwards of", "more_than"),
    ("upward of", "more_than"), ("above", "more_than"), ("in excess of", "more_than"), ("greater than", "more_than"),
    ("higher than", "more_than"), ("exceed", "more_than"), ("exceeds", "more_than"), ("exceeded", "more_than"),
    ("exceeding", "more_than"), ("top", "more_than"), ("tops", "more_than"), ("topped", "more_than"), ("topping", "more_than"),
    ("surpass", "more_than"), ("surpasses", "more_than"), ("surpassed", "more_than"), ("surpassing", "more_than"), ("eclipse", "more_than"), ("eclipses", "more_than"), ("eclipsed", "more_than"),
    ("past", "more_than"), ("beyond", "more_than"), ("larger than", "more_than"), ("bigger than", "more_than"), (">", "more_than"),
    ("excess of", "more_than"), ("well into", "more_than"),
    ("up to", "at_most"), ("as much as", "at_most"), ("as many as", "at_most"), ("at most", "at_most"), ("no more than", "at_most"),
    ("not more than", "at_most"), ("a maximum of", "at_most"), ("maximum of", "at_most"), ("as high as", "at_most"),
    ("capped at", "at_most"), ("a cap of", "at_most"), ("a ceiling of", "at_most"), ("a limit of", "at_most"), ("limited to", "at_most"),
    ("not exceeding", "at_most"), ("not to exceed", "at_most"), ("no higher than", "at_most"), ("≤", "at_most"), ("<=", "at_most"),
    ("as long as", "at_most"), ("as large as", "at_most"), ("as far as", "at_most"), ("upto", "at_most"), ("maximum", "at_most"),
    ("almost", "less_than"), ("nearly", "less_than"), ("under", "less_than"), ("less than", "less_than"), ("fewer than", "less_than"),
    ("below", "less_than"), ("shy of", "less_than"), ("short of", "less_than"), ("close to", "less_than"), ("closer to", "less_than"),
    ("approaching", "less_than"), ("approach", "less_than"), ("approaches", "less_than"), ("approached", "less_than"),
    ("nearing", "less_than"), ("lower than", "less_than"), ("smaller than", "less_than"), ("<", "less_than"), ("beneath", "less_than"),
    ("not quite", "less_than"), ("south of", "less_than"), ("practically", "less_than"), ("virtually", "less_than"),
)  # fmt: skip
_AFTER: tuple[tuple[str, Modifier], ...] = (
    (r"\s?(?:or more\b|or above\b|or higher\b|or greater\b|and up\b|and above\b|and counting\b|\+|-plus\b|plus(?=[\s]*[.,;:)]|$)"
     r"|at (?:the )?least\b|at a minimum\b|(?:as )?(?:a )?minimum\b)", "at_least"),
    (r"(?:\s?(?:or so\b|or thereabouts\b|give or take\b)|-odd\b|-ish\b|\sapprox\b)", "approx"),
    (r"\s?(?:or less\b|or fewer\b|or under\b|or below\b|at (?:the )?most\b|max\b|tops\b(?!\s[a-z])|maximum\b)", "at_most"),
)  # fmt: skip

# what may stand between the hedge and the figure without changing it
_FILL = (
    r"(?:(?:(?:an?|the|its|their|his|her|our)\s)?(?:combined|total|further|additional|extra|aggregate|annual|whopping|staggering|record"
    r"|initial|of|just|another|one-time|cumulative|average)\s){0,3}[\"'(]{0,2}[+-]?"
)
_SOFT = frozenset({"approx"})


def _table() -> re.Pattern[str]:
    groups: dict[str, list[str]] = {}
    for words, modifier in _BEFORE:
        groups.setdefault(modifier, []).append(words)
    named: list[str] = []
    for name, phrases in groups.items():
        worded = any_of(w for w in phrases if w[0].isalpha()).replace(r"\ ", r"\s")
        signs = any_of(w for w in phrases if not w[0].isalpha())
        named.append(rf"(?P<{name}>(?<![A-Za-z]){worded}['\"]?\s|{signs}\s?)")
    return sieve(rf"(?:{'|'.join(named)}){_FILL}$", re.IGNORECASE)


_BEFORE_RE = _table()
_SIGNS = frozenset(w[0] for w, _ in _BEFORE if not w[0].isalpha())
_TOKENS = sieve(r"[a-z][a-z.-]*")
_FILLERS = frozenset(re.findall(r"[a-z-]+", _FILL.replace("(?:", ""))) | {"a", "an"}


def _endings() -> dict[str, frozenset[str]]:
    """The last word of each hedge → the words that may stand before it; ``""`` where it is a hedge by itself."""
    found: dict[str, set[str]] = {}
    for phrase, _ in _BEFORE:
        words = phrase.split(" ")
        found.setdefault(words[-1], set()).add(words[-2] if len(words) > 1 else "")
    return {last: frozenset(leads) for last, leads in found.items()}


_ENDINGS = _endings()
_AFTER_RE = sieve("|".join(f"(?P<{m}>{p})" for p, m in _AFTER), re.IGNORECASE)
_AFTER_FIRST = frozenset(" \t\u00a0oOaAgGmMtTpP+-")
_NEGATED = sieve(r"\b(?:no|not(?:\smuch)?|never|rarely|seldom)\s$", re.IGNORECASE)
_PHRASAL = sieve(r"\b(?:take|took|taking|hand(?:ed|ing|s)?|turn(?:ed|ing|s)?|all|start(?:ed|ing|s)?|spread)\s$", re.IGNORECASE)
_ADDS_UP = sieve(
    r"\b(?:add(?:s|ed|ing)?|live[sd]?|own(?:s|ed)?|sums?|totals?|came|come|comes|wake|hold|held|face[sd]?|stood|stand)\s$", re.IGNORECASE
)
_FALSE = {
    "over": _PHRASAL,
    "some": _PHRASAL,
    "under": _PHRASAL,
    "up to": _ADDS_UP,
    "top": sieve(r"\b(?:the|its|their|a|on)\s$", re.IGNORECASE),
}
_FLIP: dict[str, Modifier] = {"more_than": "at_most", "less_than": "at_least"}
WINDOW = 48


def _possible(left: str) -> bool:
    """Whether a hedge can end in front of the figure; cheap, and never wrong in saying no."""
    if not _SIGNS.isdisjoint(left[-6:]):
        return True
    words = _TOKENS.findall(left.lower())[-10:]
    while words:
        word = words.pop()
        leads = _ENDINGS.get(word)
        if leads is not None and ("" in leads or (words and words[-1] in leads)):
            return True
        if word not in _FILLERS:
            return False
    return False


def hedge(scene: Scene, start: int, end: int) -> tuple[Modifier | None, tuple[Cue, ...]]:
    """The modifier that the words around ``[start, end)`` give, and those words; ``(None, ())`` if there are none.

    Of two hedges the firmer one counts (up to about: at_most), of two firm ones "more than" (up to more than: more_than).
    """
    left = scene.before(start, WINDOW)
    if not _possible(left):
        left = ""  # nearly always: the words before are none of a hedge
    found: list[tuple[Modifier, int, int]] = []
    edge = len(left)
    at = start - len(left)
    while edge and len(found) < 3:
        match = _BEFORE_RE.search(left, 0, edge)
        if match is None or match.lastgroup is None:
            break
        modifier: Modifier = match.lastgroup  # type: ignore[assignment]
        if modifier in _FLIP and _NEGATED.search(left, 0, match.start()):
            modifier = _FLIP[modifier]
        word = match.group(modifier if modifier == match.lastgroup else match.lastgroup).strip().lower()
        if word in _FALSE and _FALSE[word].search(left, 0, match.start()):
            break
        found.append((modifier, at + match.start(), at + match.end(modifier if modifier == match.lastgroup else match.lastgroup)))
        edge = match.start()
    right = scene.after(end, 20)
    if right[:1] in _AFTER_FIRST:
        match = _AFTER_RE.match(right)
        if match is not None and match.lastgroup is not None:
            found.append((match.lastgroup, end, end + match.end()))  # type: ignore[arg-type]
    if not found:
        return None, ()
    names = [m for m, _, _ in found]
    firm = [m for m in names if m not in _SOFT]
    chosen: Modifier = "more_than" if "more_than" in firm else firm[-1] if firm else names[0]
    return chosen, tuple(Cue("modifier", a, b, m) for m, a, b in found)
