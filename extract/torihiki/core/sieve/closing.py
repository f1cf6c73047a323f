"""How texts close: which letters the end of a text may be read as, looked up once for all patterns that end in ``$``."""

from __future__ import annotations

from torihiki.core.sieve.shaped import SHAPED

__all__ = ["CLOSES", "TAIL", "Tails", "closes", "fits", "lasts"]

CLOSES: dict[str, tuple[str, ...]] = {}  # the last letters of a text → all that it closes in, for all patterns
TAIL = 5  # letters looked at
_KEPT = 768
_CAPITALS = {"k": "\u212a", "å": "\u212b", "ω": "\u2126", "θ": "\u03f4", "ß": "\u1e9e"}  # beside those that ``str.upper`` gives

Tails = frozenset[str] | None  # what a pattern's matches can end in, before the ``$``; ``None``: anything


def fits(ends: Tails, tail: str) -> bool:
    """Whether a text that ends in ``tail`` can end as one of ``ends`` (``None``: as anything); ``$`` also stands before a line break."""
    return ends is None or tail[-1:] == "\n" or not ends.isdisjoint(CLOSES.get(tail) or closes(tail))


def closes(tail: str) -> tuple[str, ...]:
    """All that a text which ends in ``tail`` closes in, as ``tails`` give it; kept in ``CLOSES``."""
    if len(CLOSES) > _KEPT:
        CLOSES.popitem()  # the newest alone: what was met first is met most
    low = tail.lower().translate(SHAPED)
    known = CLOSES[tail] = tuple(low[-size:] for size in range(1, TAIL + 1))
    return known


def lasts(ends: frozenset[str]) -> frozenset[str]:
    """The characters that a text which fits can end in, as they are: a look at one of them costs less than one at several in lower case.

    >>> sorted(lasts(frozenset({"ok"}))) == ["\\n", "K", "k", "\u212a"]
    True
    """
    low = {letters[-1] for letters in ends}
    low |= {chr(code) for code, shape in SHAPED.items() if shape in low}
    return frozenset("\n").union(*((char, char.upper(), char.title(), _CAPITALS.get(char, char)) for char in low))
