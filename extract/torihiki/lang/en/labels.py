"""Lines that list deals behind a label, parted by semicolons: *Rounds: Norvane, $40m (Vireo Capital); Selkirk, $8m Seed (Tarn)*."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve
from torihiki.deals.shape import DealType

__all__ = ["label_of", "part"]

_KINDS: tuple[tuple[DealType, str], ...] = (
    ("financing", r"debt|loans?|credit|borrowing|bonds?|financings?"),
    ("investment", r"rounds?|funding|fund-?raisings?|raises|raised|venture|equity|investments?|seed|series [A-H]|VC"),
    ("acquisition", r"M&A|acquisitions?|buy-?outs?|takeovers?|exits?|bought"),
    ("cloud", r"compute|cloud|capacity"),
    ("supply", r"supply|orders?|offtake"),
    ("lease", r"leases?|leasing"),
    ("partnership", r"partnerships?|partners|tie-?ups?|alliances?"),
    ("joint_venture", r"joint ventures?|JVs?"),
    ("ipo", r"IPOs?|listings?|floats?"),
    ("other", r"deals?|deal watch|denied|rumou?rs?|other|others|also|elsewhere"),
)
_LABEL = re.compile(
    r"(?:[-*•] )?[^\w\s]{0,4} ?(?:(?:more|new|other|big|small|late-stage|early-stage|AI|chip|key|notable|top|this week's) )?(?:"
    + "|".join(rf"(?P<{kind}>{words})" for kind, words in _KINDS)
    + r")(?: (?:news|watch|rounds?|deals?|and|&|of|the|week|raised|closed|signed|venture|loans?)){0,3}[*_]{0,2}:[*_]{0,2} ",
    re.IGNORECASE,
)
_PIECE = sieve(r"[*_\"“]{0,2}(?:[A-Z0-9]|[a-z]{1,3}[A-Z])[^;\n]{3,180}")
_GAP = re.compile(r"; (?![^()\n]{0,120}\))")  # none inside brackets
_NEAR = 12  # pieces of one line


def part(text: str) -> str:
    """A text with a line break for the space behind each semicolon of such lines, the length unchanged.

    >>> part("Rounds: Norvane, $40m (Vireo); Selkirk, $8m")
    'Rounds: Norvane, $40m (Vireo);\\nSelkirk, $8m'
    >>> part("Costs: wages; rent")
    'Costs: wages; rent'
    """
    if ";" not in text or ":" not in text:
        return text
    lines = text.split("\n")
    for at, line in enumerate(lines):
        label = _LABEL.match(line) if "; " in line else None
        if label is not None and all(_PIECE.fullmatch(piece) for piece in _GAP.split(line[label.end() :])):
            lines[at] = line[: label.end()] + _GAP.sub(";\n", line[label.end() :])
    return "\n".join(lines)


def label_of(text: str, start: int) -> tuple[DealType, int] | None:
    """The kind that the label names of the line that a piece beginning at ``start`` belongs to, and where the piece begins behind it."""
    begin = start
    for _ in range(_NEAR):
        label = _LABEL.match(text, begin)
        if label is not None and label.lastgroup is not None:
            kind: DealType = label.lastgroup  # type: ignore[assignment]
            return kind, label.end() if begin == start else start
        if begin < 2 or text[begin - 2] != ";":
            return None
        begin = text.rfind("\n", 0, begin - 1) + 1
    return None
