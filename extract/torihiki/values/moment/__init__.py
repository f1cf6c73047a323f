"""Calendar dates and periods: what the words say (``When``), and what that is once an anchor is known (``Moment``).

TIMEX3 values with the extensions of the record contract: ``2026-H2``, ``2025-Q4``, ``FY2026-Q3``, ``2025-SU``, ``199X``, ``19XX``,
ranges ``2010/2014``; unresolved parts are ``X``. Weeks are ISO 8601 weeks (Monday first). Nothing here reads a clock.
"""

from torihiki.values.moment.ends import ends
from torihiki.values.moment.months import SEASON_MONTHS
from torihiki.values.moment.resolve import resolve
from torihiki.values.moment.when import Bound, Mod, Moment, Range, Toward, Unit, When

__all__ = ["SEASON_MONTHS", "Bound", "Mod", "Moment", "Range", "Toward", "Unit", "When", "ends", "resolve"]
