"""Where a name's shares are listed: (HLDN), (Nasdaq: HLDN), (TSX-V: HLD), (005930.KS), <HLDN.O>. What stands before it is a firm."""

from __future__ import annotations

from torihiki.core.sieve import sieve

__all__ = ["LISTED"]

_CODE = r"(?=[0-9. ]*[A-Z])[A-Z0-9]{1,6}(?:[. ][A-Z]{1,2})?"
LISTED = sieve(rf",? ?(?:\((?:[A-Za-z][A-Za-z -]{{1,14}}: ?{_CODE}|(?=[^()]{{2}}){_CODE})\)|<{_CODE}>)")
