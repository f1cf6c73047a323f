"""How far an English report says that a deal is: rumoured, planned, agreed, completed, cancelled or denied."""

from __future__ import annotations

import re

from torihiki.core.rule import Cue
from torihiki.core.sieve import sieve
from torihiki.deals.shape import Shape, Status

__all__ = ["status_of"]

_I = re.IGNORECASE
_DENIED = sieve(r"\b(?:denied|denies|deny|not in talks|no talks|no negotiations|rejected an? [^.]{0,30}report|no plans? to|report is wrong|not true|false report|dismissed (?:a |the )?report)\b", _I)
_CANCELLED = sieve(
    r"\b(?:terminated|terminates?|scrap(?:s|ped|ping)?|called off|calls? off|call off|abandon(?:s|ed|ing)?|walked away|walks? away from|gave up|gives? up|dropped|drops|pulled|withdrew|withdrawn|collapsed|fell through|cancell?ed|cancels|backed out|decided against|shelved)\b", _I)
_TALKS = sieve(
    r"\b(?:in (?:early |advanced |exclusive )?talks|in discussions|talks (?:to|with|about)|explor(?:es|ing|e|ed)|considering|considers|considered|weigh(?:s|ing)|mull(?:s|ing|ed)|is said to|could|may|might|talking to|close to|nearing|rumou?red|negotiating|approached|hired banks)\b", _I)
_SOURCES = sieve(
    r"\b(?:people familiar|people briefed|sources? (?:said|say|familiar)|person familiar|people with knowledge|reported(?:ly)?|asking not to be (?:identified|named)|the people said|one of the people|two of them say)\b", _I)
_PLANNED = sieve(
    r"\b(?:plans? to|planned|intends? to|letter of intent|memorandum of understanding|mou|non-binding|proposed|aims? to|hopes? to|will (?:re)?file|filed for|preliminary agreement|seeks? to|is seeking|seeking|offered to|expects? to|will)\b", _I)
_AGREED = sieve(r"\b(?:agree[sd]?|signed|signs|inked|definitive agreement|struck|announced|won|has ordered|committed|reached|finali[sz]ed|awarded)\b", _I)
_DONE = sieve(r"\b(?:completed|completes|closed|closes|has (?:raised|bought|acquired|sold|invested)|have (?:raised|bought|acquired|sold|invested)|paid)\b", _I)
_PAST = sieve(r"(?:ed|bought|sold|took over|raised|spun off|built|went public|lent|took a stake|merged)$", _I)


def status_of(shape: Shape, cue: str, before: str, after: str, window: tuple[int, int]) -> tuple[Status, tuple[Cue, ...]]:
    """The status that a sentence gives and the words that did.

    Args:
        cue: the transaction word as written. before, after: what stands left and right of it in the sentence. Cue spans are
            relative to the sentence.
        window: the part of the sentence that speaks of this word and no other: what is called off there is this deal.
    """
    sentence = before + cue + after
    match = _DENIED.search(sentence)
    if match:
        return "denied", (_cue(match, "denied"),)
    match = _CANCELLED.search(sentence, *window)
    if match:
        return "cancelled", (_cue(match, "cancelled"),)
    past = bool(_PAST.search(cue)) and not re.search(r"\b(?:to be|will be|would be|be)\s$", before, _I)
    talks = list(_TALKS.finditer(before, max(len(before) - 60, 0)))
    match = (talks[-1] if talks and "," not in before[talks[-1].end() :] else None) or (None if past else _SOURCES.search(sentence))
    if match:
        return "rumoured", (_cue(match, "rumoured"),)
    match = _DONE.search(sentence)
    if shape.past and match and not re.search(r"\bexpected to close|\bonce\b", sentence, _I):
        return shape.past, (_cue(match, shape.past),)
    if shape.past and past and not re.search(r"\b(?:agreed|agrees|deal|has yet)\b", before, _I):
        return shape.past, ()
    match = _AGREED.search(sentence)
    if match:
        return "agreed" if shape.status != "completed" else "completed", (_cue(match, "agreed"),)
    match = _PLANNED.search(before)
    if match and re.search(r"will\s?$", match.group(), _I) is None:
        return "planned", (_cue(match, "planned"),)
    return shape.status, ()


def _cue(match: re.Match[str], status: str) -> Cue:
    return Cue("status", match.start(), match.end(), status)
