"""Which language an article is in, from its script alone, with a reason a person can check."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from torihiki.errors import LanguageError

__all__ = ["Decision", "decide"]

Code = Literal["ja", "en"]

_KANA = re.compile(r"[ぁ-ゖァ-ヺｦ-ﾝ]")
_JAPANESE = re.compile(r"[ぁ-ゖァ-ヺｦ-ﾝ㐀-鿿々]+")
_LATIN = re.compile(r"[A-Za-z]{2,}")  # full-width letters are Japanese type
_OTHER = {"Korean": "가-힣", "Cyrillic": "А-я", "Arabic": "؀-ۿ", "Thai": "฀-๿"}
_ANY_OTHER = re.compile(f"[{''.join(_OTHER.values())}]")

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
    japanese, words = sum(map(len, _JAPANESE.findall(sample))), len(_LATIN.findall(sample))
    reason = f"{japanese} Japanese characters, {words} Latin words"
    if _ANY_OTHER.search(sample) is not None:
        for name, letters in _OTHER.items():
            count = len(re.findall(f"[{letters}]", sample))
            if count > max(japanese, words * 3):
                raise _unsupported(f"{count} {name} characters", where)
    if japanese > 40 and japanese > words * 2 and _KANA.search(sample) is None:
        # headlines go without kana, articles do not: this long a text is Chinese
        raise _unsupported(f"{japanese} Chinese characters and no kana", where)
    if japanese > words:
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
