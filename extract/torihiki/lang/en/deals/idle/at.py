"""A transaction word where it stands, and a reason to leave it alone: a pattern, and on which side of the word it is looked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["At", "Holds", "Reason", "Row"]

_CLOSE = 40  # characters before a word that are close to it


@dataclass(frozen=True, slots=True)
class At:
    """A word in its sentence."""

    frame: Frame
    text: str
    sentence: Span

    @property
    def word(self) -> str:
        """As it is written."""
        return self.text[self.frame.cue.start : self.frame.cue.end]

    def fills(self, *places: str) -> bool:
        """Whether a name stands in one of the places."""
        return any(self.frame.places.get(place) for place in places)

    def before(self, pattern: re.Pattern[str]) -> bool:
        """Whether it is found between the beginning of the sentence and the word."""
        return pattern.search(self.text, self.sentence.start, self.frame.cue.start) is not None

    def close(self, pattern: re.Pattern[str]) -> bool:
        """Whether it is found in what stands close before the word, taken by itself."""
        cue = self.frame.cue
        return pattern.search(self.text[max(cue.start - _CLOSE, self.sentence.start) : cue.start]) is not None

    def opens(self, pattern: re.Pattern[str]) -> bool:
        """Whether it begins with the word."""
        return pattern.match(self.text, self.frame.cue.start, self.sentence.end) is not None

    def after(self, pattern: re.Pattern[str]) -> bool:
        """Whether it begins right behind the word, and ends in the sentence."""
        return pattern.match(self.text, self.frame.cue.end, self.sentence.end) is not None

    def beyond(self, pattern: re.Pattern[str]) -> bool:
        """Whether it begins right behind the word, wherever it ends."""
        return pattern.match(self.text, self.frame.cue.end) is not None

    def around(self, pattern: re.Pattern[str]) -> bool:
        """Whether it is found anywhere in the sentence."""
        return pattern.search(self.text, *self.sentence) is not None


class Reason(NamedTuple):
    """A pattern that tells by itself; a tuple, so that who walks over the patterns of the package finds it."""

    where: Callable[[At, re.Pattern[str]], bool]
    pattern: re.Pattern[str]
    form: str = ""  # of the word, if it tells of one alone

    def __call__(self, at: At) -> bool:
        """Whether it holds of the word."""
        return (not self.form or at.frame.form == self.form) and self.where(at, self.pattern)


Holds = Callable[[At], bool] | Reason
Row = tuple[Collection[str], Sequence[Holds]]  # names of shapes or types of deals, and the reasons to leave their words alone
