"""Patterns that look back before their first character, written so that ``re`` leaps from one such character to the next.

``re`` tries a pattern at every place of a text, unless it begins with one of a class of characters: then it leaps. A look-behind that stands first
hides that class; behind the first character, one character wider, it says the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from torihiki.core.sieve.tree import BEHIND, parser, sre

__all__ = ["leaping"]

_CHARACTER = {sre.LITERAL, sre.NOT_LITERAL, sre.IN}  # what matches one, always
_REPEATS = {sre.MAX_REPEAT, sre.MIN_REPEAT}


def leaping(tree: Any, flags: int, leaps: Callable[[Any, int], Any]) -> Any:
    """The same pattern with its first character first, if ``leaps`` says that this helps; else as it is."""
    items, state = list(tree), tree.state
    looks = next((at for at, item in enumerate(items) if not _looks_back(item)), 0)
    if not looks or (flags | state.flags) & re.IGNORECASE:
        return tree
    after = [(op, (way, parser.SubPattern(state, [*behind, _any(state)]))) for op, (way, behind) in items[:looks]]
    moved = _behind_first(items[looks:], after, state)
    return tree if moved is None or not leaps(whole := parser.SubPattern(state, moved), flags) else whole


def _looks_back(item: tuple[Any, Any]) -> bool:
    op, value = item
    return op in {sre.ASSERT, sre.ASSERT_NOT} and value[0] == BEHIND


def _any(state: Any) -> tuple[Any, Any]:
    """Any character at all."""
    dot: Any = [(sre.ANY, None)]
    return sre.SUBPATTERN, (None, int(re.DOTALL), 0, parser.SubPattern(state, dot))


def _behind_first(items: Sequence[Any], after: Sequence[Any], state: Any) -> list[Any] | None:
    """The items with others right behind their first character; ``None`` if that is not always there."""
    (op, value), rest = items[0], items[1:]
    if op in _CHARACTER:
        return [items[0], *after, *rest]
    if op is sre.SUBPATTERN and not (value[1] or value[2]) and len(value[3]):
        inner = _behind_first(list(value[3]), after, state)
        return None if inner is None else [(op, (*value[:3], parser.SubPattern(state, inner))), *rest]
    if op in _REPEATS and value[0] and len(value[2]) == 1 and value[2][0][0] in _CHARACTER:
        least, most, one = value
        more = [] if most == 1 else [(op, (least - 1, most if most is sre.MAXREPEAT else most - 1, one))]
        return [one[0], *after, *more, *rest]
    if op is sre.BRANCH:
        parts = [_behind_first(list(branch), after, state) if len(branch) else None for branch in value[1]]
        return None if None in parts else [(op, (value[0], [parser.SubPattern(state, part) for part in parts])), *rest]
    return None
