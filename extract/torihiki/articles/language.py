"""Which language an article is in, from its script alone, with a reason a person can check."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from torihiki.errors import LanguageError

__all__ = ["Decision", "decide"]

Code = Literal["ja", "en"]

_KANA = re.compile(r"[ぁ-ゖァ-ヺｦ-ﾝ]")
_KANJI = re.compile(r"[㐀-鿿々]")
_LATIN = re.compile(r"[A-Za-z]{2,}")  # full-width letters are Japanese type
_OTHER = {
    "Korean": re.compile(r"[가-힣]"),
    "Cyrillic": re.compile(r"[А-я]"),
    "Arabic": re.compile(r"[؀-ۿ]"),
    "Thai": re.compile(r"[฀-๿]"),
}

SAMPLE = 20_000  # the beginning decides; counting a million characters would not change it


class Decision(NamedTuple):
    """``ja`` or ``en`` and why."""

    lang: Code
    reason: str


def decide(text: str, where: str) -> Decision:
    """Count scripts: kana speak for Japanese, Latin words for English.

    A Japanese article may be full of Latin names; an English one that quotes a Japanese word stays English.

    Raises:
        LanguageError: ``language.unsupported``: neither script is there, or another one dominates.

    >>> decide("OpenAIとAWSが契約を締結した。", "a.txt")
    Decision(lang='ja', reason='9 Japanese characters, 2 Latin words')
    """
    sample = text[:SAMPLE]
    kana, kanji, words = len(_KANA.findall(sample)), len(_KANJI.findall(sample)), len(_LATIN.findall(sample))
    reason = f"{kana + kanji} Japanese characters, {words} Latin words"
    for name, pattern in _OTHER.items():
        count = len(pattern.findall(sample))
        if count > max(kana + kanji, words * 3):
            raise _unsupported(f"{count} {name} characters", where)
    if kana == 0 and kanji > 40 and kanji > words * 2:
        # headlines go without kana, articles do not: this long a text is Chinese
        raise _unsupported(f"{kanji} Chinese characters and no kana", where)
    if kana + kanji > words:
        return Decision("ja", reason)
    if words > 0:
        return Decision("en", reason)
    raise _unsupported("no letters of either language", where)


def _unsupported(found: str, where: str) -> LanguageError:
    return LanguageError(
        "language.unsupported",
        f"neither Japanese nor English: {found}",
        remedy="leave the article out, or name the language with --lang",
        where=where,
    )
