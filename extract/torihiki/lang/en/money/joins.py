"""Two figures with a dash, "to", "and" or "or" between them: one range, or two amounts?"""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.values.number import Bounds

__all__ = ["is_range", "leading_scale"]

_CHANGE = (
    r"(?:rose|rises?|rising|risen|f[ea]ll(?:s|en|ing)?|climb(?:ed|s|ing)?|gain(?:ed|s|ing)?|los[te]s?|dropp?(?:ed|s|ing)?|slipp?(?:ed|s"
    r"|ing)?|add(?:ed|s|ing)?"
    r"|jump(?:ed|s|ing)?|increas(?:ed?|es|ing)|decreas(?:ed?|es|ing)|cut(?:s|ting)?|rais(?:ed?|es|ing)|lift(?:ed|s|ing)?|lower(?:ed|s"
    r"|ing)?|boost(?:ed|s|ing)?"
    r"|slash(?:ed|es|ing)?|trimm?(?:ed|s|ing)?|gr[eo]w(?:s|n|ing)?|widen(?:ed|s|ing)?|narrow(?:ed|s|ing)?|revis(?:ed?|es|ing)|up|down"
    r"|reduc(?:ed?|es|ing)"
    r"|expand(?:ed|s|ing)?|mov(?:ed?|es|ing)|go(?:es|ing)?|went|slid(?:es?)?|surg(?:ed?|es|ing)|soar(?:ed|s|ing)?|plung(?:ed?|es|ing)"
    r"|tumbl(?:ed?|es|ing)|sank"
    r"|shed|advanc(?:ed?|es|ing)|declin(?:ed?|es|ing)|doubl(?:ed?|es|ing)|tripl(?:ed?|es|ing)|swell(?:ed|s|ing)?|shr[aiu]nk(?:s|ing)?"
    r"|upp(?:ed|ing)|upsiz(?:ed?|es|ing)|sweeten(?:ed|s|ing)?|improv(?:ed?|es|ing)"
    r"|chang(?:ed?|es|ing)|hik(?:ed?|es|ing)|ballooned|higher|lower|eas(?:ed?|es|ing)|dipp?(?:ed|s|ing)?|edged|rebounded|recovered"
    r"|bring(?:s|ing)?|brought|tak(?:e|es|ing)|took|pushed?|scaled?)"
)
_MOVED_BY = sieve(
    rf"(?<![A-Za-z]){_CHANGE}\s(?:by\s)?(?:about\s|around\s|some\s|roughly\s|nearly\s|almost\s|another\s|a further\s"
    rf"|more than\s)?$",
    re.IGNORECASE,
)
# what a plan grows by and what it grows to: expand its planned investment by $25 billion to $65 billion
_RAISED_BY = sieve(
    rf"(?<![A-Za-z]){_CHANGE}\s(?:its|the|their|his)\s(?:[\w-]+\s){{0,4}}(?:investment|stake|spending|budget|commitment|capital|facility|order|offer|bid|loan|line|programme|program|fund|contract|funding)\sby\s(?:about\s|around\s|another\s|a further\s|an additional\s)?$",
    re.IGNORECASE,
)
_FROM = sieve(r"\bfrom\s(?:about\s|around\s|some\s|roughly\s|nearly\s|almost\s|an?\s)?$", re.IGNORECASE)
_CHANGED = sieve(rf"(?<![A-Za-z]){_CHANGE}(?![A-Za-z])[^.;]*$", re.IGNORECASE)
_SPREAD = sieve(
    r"(?<![A-Za-z])(?:rang(?:e|es|ed|ing)|anywhere|var(?:y|ies|ied|ying)|spann?(?:ed|s|ing)?"
    r"|estimates)(?![A-Za-z])[^.;]{0,40}$",
    re.IGNORECASE,
)
_LISTED = sieve(r"[0-9]%?,\s$")
_BETWEEN = sieve(r"(?<![A-Za-z])between\s(?:about\s|around\s|roughly\s|an estimated\s|some\s)?[\"']?$", re.IGNORECASE)


def is_range(scene: Scene, start: int, join: str, first: Bounds, last: Bounds, *, bare: bool = False) -> bool:
    """Whether the figures around ``join`` are the ends of one range; ``start`` is where the first begins.

    "rose $2 billion to $10 billion" and "raised it from $2 billion to $3 billion" name two amounts; where the first is ``bare``,
    without a unit of its own ("add 2 to 3 billion dollars"), only "from" parts them.
    """
    if first.modifier == "vague" or last.modifier == "vague" or first.low >= last.low:
        return False
    word = join.strip().lower()
    left = scene.before(start, 120)
    if word == "and":
        return _BETWEEN.search(left) is not None
    if word == "or" and _LISTED.search(left):
        return False
    if word == "or":
        return last.low <= first.low * 3  # two or three billion; not "5 or 100 dollars"
    if word == "to":
        if bare and not _FROM.search(left):
            return True
        if _MOVED_BY.search(left):
            return False
        if first.high * 2 <= last.low and _RAISED_BY.search(left):
            return False
        return _SPREAD.search(left) is not None or not (_FROM.search(left) and _CHANGED.search(left))
    return True


def leading_scale(first: Bounds, last: Bounds, scale: Bounds) -> Bounds:
    """The first figure of a range whose scale is only written at the second: 250 in $250-$300 million.

    Where it would exceed the second, it is one step of a thousand lower: $500 to $1 billion.
    """
    full = first.times(scale.low)
    return full if full.low <= last.low else first.times(scale.low / 1000)
