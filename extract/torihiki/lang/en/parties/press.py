"""News organisations that deal themselves: the BBC sells its studios, X buys Reuters; elsewhere they only report."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["dealing", "tells"]

# what a firm does with others' money, shares and goods, right behind its name
_ACTS = sieve(
    r"(?: (?:has|have|had|is|was|will|would|also|now|already|itself|may|could|yesterday|meanwhile)){0,4}(?: (?:plans|agreed|agrees|set|planning|ready|close|due|poised|hopes|intends|trying|in talks))? ?(?:to |on )?"
    r"(?:sell(?:s|ing)?|sold|buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|merg(?:e|es|ed|ing)|award(?:s|ed)? [^.;]{0,40}?(?:contract|deal)|sign(?:s|ed)? (?:up |an? |its |the )[^.;]{0,40}?(?:contract|deal|agreement|pact|lease)|outsourc(?:e|es|ed|ing)|"
    r"invest(?:s|ed|ing)? [$€£¥]|rais(?:e|es|ed|ing) [$€£¥]|borrow(?:s|ed|ing)? [$€£¥]|spin(?:s|ning)? off|spun off|order(?:s|ed)? [0-9]|w[io]n(?:s)? (?:[a-z]+ ){0,3}rights|licens(?:es|ed|ing) its)\b"
)
# whom somebody buys, or a part of whom
_BOUGHT = sieve(
    r"\b(?:buy|buys|bought|buying|acquire|acquires|acquired|acquiring|bid for|offer for|takeover of|acquisition of|purchase of|sale of|stake in|shares in|merge with|merger with|control of|invest in|sold|sell) (?:the |rival |broadcaster |publisher |newspaper |news agency |magazine )?$"
)
_PARTS = sieve(r"['’]s? (?:[a-z-]+ ){0,3}(?:takeover|acquisition|purchase|sale|merger|bid|sell-off|disposal|flotation)\b")
_REPORTS = sieve(r"(?:'s)?(?: News)?(?:,? (?:\w+ )?(?:reported|reports|said|says|wrote|noted|first reported)\b|\s\w+ (?:reported|said)\b)")
_CITED = sieve(
    r"\b(?:[Aa]ccording to|told|tells|citing|cited by|reported by|interview with|(?:report|story|article|column)(?: [\w ]{0,20})? (?:in|by|from)|seen by|reviewed by|by)\s(?:the\s)?$"
)
_REACH = 60  # code points in which words before a name say that it is a source


def tells(scene: Scene, found: Found[Any]) -> bool:
    """Whether a mention is of who reports."""
    start = max(scene.sentence(found.start).start, found.start - _REACH)
    return _REPORTS.match(scene.text, found.end) is not None or _CITED.search(scene.text, start, found.start) is not None


def dealing(scene: Scene, found: Iterable[Found[Any]]) -> frozenset[str]:
    """The names of those that an article tells to deal."""
    kept: frozenset[str] | None = scene.memo.get("en.press")
    if kept is None:
        text = scene.text
        kept = scene.memo["en.press"] = frozenset(
            f.value.name
            for f in found
            if f.kind == "party"
            and f.value.kind == "media"
            and (
                _ACTS.match(text, f.end)
                or _PARTS.match(text, f.end)
                or (_BOUGHT.search(text, max(f.start - _REACH, 0), f.start) and not _REPORTS.match(text, f.end))
            )
        )
    return kept
