"""Companies that no table knows: the rows of party.toml that some texts mention, as rows without words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from torihiki.core.fold import fold, lower
from torihiki.core.lexicon import Lexicon, Row

__all__ = ["forget", "mentioned"]


def mentioned(texts: Iterable[str]) -> list[Row]:
    """The rows of the party table of which a form, in any case of its letters, stands in one of the texts."""
    whole = "\n".join(lower(fold(text)) for text in texts)
    return [row for row in Lexicon().rows("party") if any(_stands(form, whole) for forms in row.surfaces.values() for form in forms)]


def _stands(form: str, text: str) -> bool:
    """Whether a form stands in a text by itself, not inside a longer Latin word."""
    folded = lower(fold(form))
    return folded in text and re.search(rf"(?<![a-z0-9]){re.escape(folded)}(?![a-z0-9])", text) is not None


def forget(rows: Sequence[Row], path: Path) -> None:
    """Write a table that replaces the rows by rows without words: with it the package does not know them."""
    lines = (f"  {{ id = {json.dumps(row.id, ensure_ascii=False)}, surface = {{}}, source = 'forgotten' }},\n" for row in rows)
    path.write_text(f"party = [\n{''.join(lines)}]\n", encoding="utf-8", newline="\n")
