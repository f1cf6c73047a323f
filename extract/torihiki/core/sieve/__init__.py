"""Patterns that know how their matches begin or end, and look no further where that is not there.

``re`` tries an alternation of a hundred words at every place of a text. A ``Sieve`` reads from its pattern which words or letters a
match can begin with, finds those places in one pass of an automaton, and tries the pattern only there; where nothing tells the
beginning, it looks for what every match holds; a pattern that must end at the end of the text (``…$``) is tried only if the text
ends in letters that fit. The answers are those of ``re``. It compiles on first use, and learns all this once it is used often.
"""

from __future__ import annotations

from torihiki.core.sieve.choices import Ends, Starts, admits
from torihiki.core.sieve.edges import HEAD, heads, tails
from torihiki.core.sieve.figures import Figures, Numeral
from torihiki.core.sieve.hints import Find, Hints
from torihiki.core.sieve.marks import numeral, scale
from torihiki.core.sieve.pattern import WARM, Sieve, sieve

__all__ = [
    "HEAD", "WARM", "Ends", "Figures", "Find", "Hints", "Numeral", "Sieve", "Starts", "admits", "heads", "numeral", "scale", "sieve",
    "tails",
]  # fmt: skip
