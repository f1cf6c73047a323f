"""Patterns as the parser of ``re`` reads them: trees of nodes, each an operation and what it is of."""

from __future__ import annotations

import re
import sys
from typing import Any

if sys.version_info >= (3, 11):
    from re import _constants as sre  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
else:
    import sre_constants as sre
    import sre_parse as parser

__all__ = ["AHEAD", "BEHIND", "NO_NODE", "bars_letters", "parser", "sre", "tree_of"]

NO_NODE: tuple[Any, Any] = (None, None)  # of an empty sequence
AHEAD, BEHIND = 1, -1  # which way an assertion looks, as the parser writes it
_LATIN = (sre.RANGE, (ord("a"), ord("z")))
_SYNTAX = re.IGNORECASE | re.VERBOSE  # flags that the parser reads


def tree_of(pattern: re.Pattern[str]) -> Any:
    """A pattern as the parser reads it."""
    parsed = getattr(pattern, "parsed", None)
    return parser.parse(pattern.pattern, pattern.flags & _SYNTAX) if parsed is None else parsed()


def bars_letters(op: Any, value: Any, way: int) -> bool:
    """Whether a node lets no Latin letter stand on one side of it, where one stands on the other; ``way``: ``AHEAD`` or ``BEHIND``."""
    if op is sre.AT:
        return bool(value is sre.AT_BOUNDARY)
    if op is not sre.ASSERT_NOT or value[0] != way or len(value[1]) != 1 or value[1][0][0] is not sre.IN:
        return False
    return _LATIN in value[1][0][1]
