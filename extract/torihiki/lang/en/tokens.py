"""English tokens: spaCy's own tokenizer behind guards, for its time grows with the square of a run of symbols.

Lossless: ``doc.text`` is the text (a lone surrogate, which no UTF-8 can hold, comes back as U+FFFD).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.vocab import Vocab

__all__ = ["GuardedTokenizer", "make_tokenizer", "tokens"]

SHORT = 100  # an unbroken run longer than this is no word: it is cut, and the cost stays linear
_RUN = re.compile(rf"\S{{{SHORT + 1},}}")
_LONE = re.compile("[\ud800-\udfff]")


class GuardedTokenizer:
    """A spaCy tokenizer: English text to Doc, in linear time, whatever the text is."""

    def __init__(self, inner: Tokenizer) -> None:
        self.inner = inner
        self.vocab: Vocab = inner.vocab

    def __call__(self, text: str) -> Doc:
        text = _LONE.sub("\ufffd", text)
        if not _RUN.search(text):
            doc: Doc = self.inner(text)
            return doc
        words: list[str] = []
        spaces: list[bool] = []
        for start, end in _cuts(text):
            for token in self.inner(text[start:end]):
                words.append(token.text)
                spaces.append(bool(token.whitespace_))
        return Doc(self.vocab, words=words, spaces=spaces)

    # spaCy saves and loads its parts
    def to_bytes(self, **kwargs: Any) -> bytes:
        """spaCy's tokenizer, saved."""
        saved: bytes = self.inner.to_bytes(**kwargs)
        return saved

    def from_bytes(self, data: bytes, **kwargs: Any) -> GuardedTokenizer:
        """Itself, loaded."""
        self.inner.from_bytes(data, **kwargs)
        return self

    def to_disk(self, path: str | Path, **kwargs: Any) -> None:
        """Save spaCy's tokenizer."""
        self.inner.to_disk(path, **kwargs)

    def from_disk(self, path: str | Path, **kwargs: Any) -> GuardedTokenizer:
        """Itself, loaded."""
        self.inner.from_disk(path, **kwargs)
        return self


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    """Pieces that hold no long run: plain stretches whole, runs in parts."""
    at = 0
    for match in _RUN.finditer(text):
        if at < match.start():
            yield at, match.start()
        for start in range(match.start(), match.end(), SHORT):
            yield start, min(start + SHORT, match.end())
        at = match.end()
    if at < len(text):
        yield at, len(text)


def make_tokenizer() -> Callable[[Language], GuardedTokenizer]:
    """For a spaCy config: ``tokenizer = {"@tokenizers": "torihiki.en.GuardedTokenizer.v1"}``."""

    def make(nlp: Language) -> GuardedTokenizer:
        return GuardedTokenizer(spacy.blank("en", vocab=nlp.vocab).tokenizer)

    return make


@cache
def _tokenizer() -> GuardedTokenizer:
    return GuardedTokenizer(spacy.blank("en").tokenizer)


def tokens(text: str) -> Doc:
    """The text's Doc; the tokenizer is made once a process.

    >>> [t.text for t in tokens("It's worth $38bn.")]
    ['It', "'s", 'worth', '$', '38bn', '.']
    """
    return _tokenizer()(text)
