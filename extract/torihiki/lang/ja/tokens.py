"""Japanese tokens: fugashi with UniDic as a spaCy tokenizer.

Lossless: ``doc.text`` is the text (a lone surrogate, which no UTF-8 can hold, comes back as U+FFFD). ``token.tag_`` is UniDic's part of
speech (``名詞-普通名詞-一般``), ``token.lemma_`` its lemma, ``token.pos_`` the universal one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from torihiki.core.pieces import pieces, tame
from torihiki.lang.ja.tagger import tagger

__all__ = ["UniDicTokenizer", "make_tokenizer", "tokens"]

# UniDic's part of speech, longest prefix first → universal part of speech
_POS = (
    ("名詞-固有名詞", "PROPN"), ("名詞-数詞", "NUM"), ("名詞-助動詞語幹", "AUX"), ("名詞", "NOUN"), ("代名詞", "PRON"),
    ("動詞-非自立可能", "VERB"), ("動詞", "VERB"), ("形容詞-非自立可能", "ADJ"), ("形容詞", "ADJ"), ("形状詞", "ADJ"), ("副詞", "ADV"),
    ("連体詞", "DET"), ("接続詞", "CCONJ"), ("感動詞", "INTJ"), ("助詞-格助詞", "ADP"), ("助詞-係助詞", "ADP"), ("助詞-副助詞", "ADP"),
    ("助詞-接続助詞", "SCONJ"), ("助詞-終助詞", "PART"), ("助詞", "ADP"), ("助動詞", "AUX"), ("接頭辞", "NOUN"), ("接尾辞-名詞的", "NOUN"),
    ("接尾辞", "PART"), ("補助記号", "PUNCT"), ("記号-文字", "NOUN"), ("記号", "SYM"), ("空白", "SPACE"),
)  # fmt: skip


class UniDicTokenizer:
    """A spaCy tokenizer: text to Doc, in linear time, whatever the text is."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab
        self._tagger = tagger()

    def __call__(self, text: str) -> Doc:
        safe = tame(text)
        words: list[str] = []
        spaces: list[bool] = []
        features: list[Any] = []
        for start, end in pieces(safe):
            at = start
            for node in self._tagger(safe[start:end]):
                found = safe.find(node.surface, at, end)
                if found < 0:  # MeCab gives back what it was given; should it not, the rest stays one token
                    break
                self._gap(safe[at:found], words, spaces, features)
                words.append(node.surface)
                spaces.append(False)
                features.append(node.feature)
                at = found + len(node.surface)
            self._gap(safe[at:end], words, spaces, features)
        doc = Doc(self.vocab, words=_restored(words, spaces, text), spaces=spaces)
        for token, feature in zip(doc, features, strict=True):
            _annotate(token, feature)
        return doc

    @staticmethod
    def _gap(gap: str, words: list[str], spaces: list[bool], features: list[Any]) -> None:
        """Space that MeCab leaves out: one blank belongs to the token before it, the rest is a token of its own."""
        if gap.startswith(" ") and words and not spaces[-1]:
            spaces[-1] = True
            gap = gap[1:]
        if gap:
            words.append(gap)
            spaces.append(False)
            features.append(None)

    # spaCy saves and loads its parts; there is nothing to save here: the dictionary is installed with the package
    def to_bytes(self, **_: Any) -> bytes:
        """Nothing."""
        return b""

    def from_bytes(self, _: bytes, **__: Any) -> UniDicTokenizer:
        """Itself."""
        return self

    def to_disk(self, path: str | Path, **_: Any) -> None:
        """Nothing."""

    def from_disk(self, path: str | Path, **_: Any) -> UniDicTokenizer:
        """Itself."""
        return self


def _restored(words: list[str], spaces: list[bool], text: str) -> list[str]:
    """The words as they stand in the text: control characters are put back, lone surrogates cannot be."""
    restored, at = [], 0
    for word, space in zip(words, spaces, strict=True):
        raw = text[at : at + len(word)]
        restored.append("".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in raw) if raw != word else word)
        at += len(word) + space
    return restored


def _annotate(token: Any, feature: Any) -> None:
    if feature is None or feature.pos1 is None:
        token.tag_, token.lemma_ = ("空白", token.text) if token.text.isspace() else ("", token.text)
        token.pos_ = "SPACE" if token.text.isspace() else "X"
        return
    token.tag_, token.pos_ = _part_of_speech(feature.pos1, feature.pos2, feature.pos3, feature.pos4)
    lemma = getattr(feature, "lemma", None) or token.text
    token.lemma_ = lemma.partition("-")[0] or lemma  # ドル-dollar: UniDic adds a gloss to loan words


@cache
def _part_of_speech(*parts: str | None) -> tuple[str, str]:
    """UniDic's tag and the universal one."""
    tag = "-".join(part for part in parts if part and part != "*")
    return tag, next((pos for prefix, pos in _POS if tag.startswith(prefix)), "X")


def make_tokenizer() -> Callable[[Language], UniDicTokenizer]:
    """For a spaCy config: ``tokenizer = {"@tokenizers": "torihiki.ja.UniDicTokenizer.v1"}``."""

    def make(nlp: Language) -> UniDicTokenizer:
        return UniDicTokenizer(nlp.vocab)

    return make


@cache
def _tokenizer() -> UniDicTokenizer:
    return UniDicTokenizer(spacy.blank("xx").vocab)


def tokens(text: str) -> Doc:
    """The text's Doc; the tokenizer is made once a process.

    >>> [t.text for t in tokens("契約を結んだ。")]
    ['契約', 'を', '結ん', 'だ', '。']
    """
    return _tokenizer()(text)
