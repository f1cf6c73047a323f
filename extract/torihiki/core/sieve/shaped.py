"""Which characters count as the same where it is told what a match begins or ends with."""

from __future__ import annotations

__all__ = ["BLANKS", "SHAPED"]

# the code points that ``\s`` stands for
BLANKS = frozenset(map(ord, " \n\r\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000")) | frozenset(range(0x2000, 0x200B))
# for ``str.translate``: each digit as 0, each blank but the line break as one
SHAPED = dict.fromkeys(BLANKS - {ord("\n")}, " ") | dict.fromkeys(map(ord, "123456789"), "0")
