"""The publication day as metadata state it: ISO 8601, with slashes, or as in mail and RSS."""

from __future__ import annotations

import re
from datetime import date

from torihiki.articles.article import iso_day

__all__ = ["stated_day"]

_LOOSE = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])")
_MAIL = re.compile(r"(?:[A-Z][a-z]{2},\s?)?([0-9]{1,2})\s([A-Z][a-z]{2})\s([0-9]{4})(?=$|\s)")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def stated_day(value: object, where: str, field_name: str = "published") -> date | None:
    """The day; ``None`` and an empty string stay ``None``. Nothing is read that two readers could take for different days.

    Raises:
        ArticleError: ``article.date``: it is something else.

    >>> stated_day("Tue, 04 Nov 2025 09:30:00 +0900", "a").isoformat(), stated_day("2025/11/4 9:30", "a").isoformat()
    ('2025-11-04', '2025-11-04')
    """
    if isinstance(value, str):
        text = value.strip()
        mail = _MAIL.match(text)
        if mail and mail.group(2) in _MONTHS:
            text = f"{mail.group(3)}-{_MONTHS.index(mail.group(2)) + 1:02}-{int(mail.group(1)):02}"
        text = _LOOSE.sub(lambda m: f"{m.group(1)}-{int(m.group(2)):02}-{int(m.group(3)):02}", text, count=1)
        value = text
    return iso_day(value, where, field_name)
