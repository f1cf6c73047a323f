"""Pieces that the patterns of contract terms are made of."""

from __future__ import annotations

import re

__all__ = ["ABOUT", "FLAGS", "FRACTION", "MONEY", "PCT", "TAIL"]

FLAGS = re.IGNORECASE
PCT = r"[0-9]{1,3}(?:\.[0-9]{1,3})?[\s-]?(?:%|percent|per cent|pct)"
ABOUT = r"(?:about |roughly |approximately |nearly |almost |up to |some |around |just over |just under |more than |over |at least |an additional |a further |another |its |the |a |an )*"
FRACTION = r"(?:one[- ](?:half|third|quarter|fifth|sixth|tenth)|two[- ]thirds|three[- ]quarters|a (?:third|quarter|fifth|tenth|half))"
MONEY = r"(?:[A-Z]{0,3}[$€£¥]|USD |EUR )[0-9][\d.,]*\s?(?:(?:m|b|tr)illion|bn|mn|m|b)?"
TAIL = r"(?:(?! and | but | with | while |, )(?:[^.;]|\.[0-9])){0,60}"  # what is said of it, up to the next thing
