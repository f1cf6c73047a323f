"""Verbs with a *not*: who will not buy denies it, who has not bought tells of no deal."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["never", "refused", "spurned"]

_I = re.IGNORECASE
_ONLY = r"(?! (?:only|just|merely|simply|solely|until|necessarily)\b)"
_SOON = r"(?: (?:be|been|being|have|now|also|yet|ever|even|itself|themselves|actually|currently|previously|again|so far|in the end|in fact|therefore|[a-z]+ly)){0,3}"
# what stands between a verb and the noun that says what is dealt in: signed any binding
_ANY = r"(?!any\b)(?:(?:an?|its|their|the|another|further|more|new) )?(?:(?!of |in |for |from |with |to |and |by |that |which )[\w$€£.,’'-]+ ){0,4}"
_MAKES = r"(?:make|table|submit|launch|raise|lodge|pursue|enter into|enter|sign|seek|take|place|form|accept|hold|conduct|return with|come back with|improve|sweeten|increase)"
_WILL_NOT = r"\b(?:(?:will|would|shall) (?:not|never)|(?:won|wouldn)['’]t)"
_IS_NOT = r"\b(?:is|are|was|were)(?: not|n['’]t)|\b(?:do|does|did)(?: not|n['’]t)"
_REFUSES = sieve(
    rf"(?:{_WILL_NOT}{_ONLY}{_SOON}|(?:{_IS_NOT}){_ONLY}{_SOON} (?:plan(?:ning)?|intend(?:ing)?|want(?:ing)?|wish(?:ing)?|aim(?:ing)?|seek(?:ing)?|mean|propos(?:e|ing)|hop(?:e|ing)|look(?:ing)?|about|going|prepared|ready|willing|keen|trying|out|in (?:the process|a hurry|any hurry|a rush|a position)) (?:to|of|on)(?: be)?{_SOON})"
    rf" (?:{_MAKES} {_ANY})?$",
    _I,
)
_NO_LONGER = sieve(rf"\b(?:will|would|shall) no longer{_SOON} (?:{_MAKES} {_ANY})?$", _I)
# no refusal: will not sell unless paid more, would not sell for less than
_UNLESS = sieve(
    r"(?:[^.;]|\.(?=[0-9])){0,120}?\b(?:unless|until|before|without|if|for (?:less|under|anything)|at (?:any|that|this|the current)|more than|only to|on (?:these|those|such) terms|except)\b",
    _I,
)
# what the other side did with an offer: a proposal that it turned down, which the board rejected
_TURNED_DOWN = sieve(
    r"(?:[^.;]|\.(?=[0-9])){0,150}?,? (?:which|that|but) (?:the |its |their )?(?:[\w.&'’-]+ ){1,4}?(?:(?:had|has|have|later|then|promptly|quickly|initially|reportedly|eventually) ){0,2}"
    r"(?:turned (?:it |them |this )?down|rejected|rebuffed|declined|spurned|snubbed|refused|dismissed|swatted away)(?! (?:to|an?|any|the)\b)(?: (?:it|them|as|because|over|for|last|in|on)\b|[.,;]|$)"
)
_OFFERED = sieve(
    r"\b(?:offer(?:s|ed|ing)?|propos(?:al|als|ed|es|ing)|tried|attempt(?:s|ed)?|sought|approach(?:ed|es)?|bid|bids|wanted)\b", _I
)
_HAS_NOT = r"\b(?:has|have|had|was|were|is|are)(?: not|n['’]t| never)"
_SIGNED = r"(?:signed|reached|struck|entered into|made|placed|received|won|secured|raised|awarded|taken|acquired|bought|sold|agreed(?: on| to)?|concluded|formed|got|obtained)"
_NOT_DONE = sieve(rf"{_HAS_NOT}{_ONLY}{_SOON} $", _I)
_NOT_SIGNED = sieve(rf"{_HAS_NOT}{_ONLY}{_SOON} {_SIGNED} {_ANY}$", _I)
_REACH = 90  # code points before a word in which its verb is negated


def _lead(frame: Frame, begin: int) -> Span:
    return Span(max(begin, frame.cue.start - _REACH), frame.cue.start)


def refused(frame: Frame, text: str, lead: Span, land: Span) -> tuple[re.Match[str], bool] | None:
    """The words by which somebody says that he will not do it, and whether he was to; none where that only depends on something."""
    before = _lead(frame, lead.start)
    again = _NO_LONGER.search(text, *before)
    match = again or _REFUSES.search(text, *before)
    if match is None or _UNLESS.match(text, frame.cue.end, land.end):
        return None
    return match, again is not None


def spurned(frame: Frame, text: str, sentence: Span) -> re.Match[str] | None:
    """The words by which the other side is said to have turned down what was offered."""
    if not _OFFERED.search(text, *_lead(frame, sentence.start)) and not _OFFERED.match(text, frame.cue.start, frame.cue.end + 12):
        return None
    return _TURNED_DOWN.match(text, frame.cue.end, sentence.end)


def never(frame: Frame, text: str, sentence: Span) -> bool:
    """Whether it is told as what has not been done."""
    before = _lead(frame, sentence.start)
    return (_NOT_SIGNED if frame.form == "noun" else _NOT_DONE).search(text, *before) is not None
