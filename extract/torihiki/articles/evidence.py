"""Which of several encodings bytes are in, by what the text would be: kana and common kanji speak for Japanese, accents for Western."""

from __future__ import annotations

import re

__all__ = ["best_of"]

_DOUBLE = frozenset({"cp932", "euc_jp"})
_CANDIDATES = ("utf-8", "cp932", "euc_jp", "cp1252", "utf-16-le", "utf-16-be")
_SAMPLE = 20_000  # characters
_ENOUGH = 0.3  # mean weight of the characters that are not ASCII

_JAPANESE = re.compile(r"[ぁ-んァ-ヶ、。「」『』（）・ー〜～]")
_WIDE_SIGN = re.compile(r"[　！-～％￥＄【】〈〉《》〔〕［］｛｝：；？！…―－→■□◆◇●○★☆▲▼△▽※〒〇々①-⑳㌀-㍿㈱㈲€£¥°±×÷≦≧∞]")
_KANJI = re.compile(r"[一-鿿]")
_HALF_KANA = re.compile(r"[｡-ﾟ]")
_WESTERN_SIGN = re.compile(r"[‘’“”–—…•€£¥©®™°§«»½¼¾²³·\u00a0¿¡]")
_ACCENTED = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ][À-ÖØ-öø-ÿŒœŠšŽžŸ]|[À-ÖØ-öø-ÿŒœŠšŽžŸ][A-Za-z]")
_STRANDED = re.compile(r"(?<=[A-Za-z])[一-鿿](?=[A-Za-z \n.,])")  # a Latin letter that became the half of a kanji
_OTHER = re.compile(r"[^\x00-\x7f]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x80-\x9f\ue000-\uf8ff\ufffe\uffff]")


def best_of(data: bytes, declared: str | None) -> str | None:
    """The encoding whose text reads best; None if none of them is read as prose.

    >>> best_of("契約を結んだと発表した。".encode("euc_jp"), None), best_of("“It’s a café,” he said".encode("cp1252"), None)
    ('euc_jp', 'cp1252')
    """
    text = data.decode("utf-8", errors="replace")
    lost = text.count("\ufffd")
    valid = len(_OTHER.findall(text)) - lost
    if lost * 4 < valid or lost <= min(3, valid):  # sequences of several bytes are not valid by chance
        return "utf-8"
    names = [*_CANDIDATES, declared] if declared and declared not in _CANDIDATES else _CANDIDATES
    best, most = None, _ENOUGH
    for name in names:
        text = data[: _SAMPLE * 3].decode(name, errors="replace")[:_SAMPLE]
        score = max(_western(text) if name not in _DOUBLE else -1.0, _japanese(text) if name != "cp1252" else -1.0)
        if name == declared:
            score += 0.05
        if score > most:
            best, most = name, score
    return best


def _western(text: str) -> float:
    """Mean weight of the characters that are not ASCII, as Western prose has them."""
    wide = len(_OTHER.findall(text))
    good = len(_WESTERN_SIGN.findall(text)) + len(_ACCENTED.findall(text))
    return _mean(text, wide, good, 0)


def _japanese(text: str) -> float:
    """The same, as Japanese prose has them: the second level of JIS X 0208 and half-width kana are rare there."""
    wide = len(_OTHER.findall(text))
    kanji = "".join(_KANJI.findall(text))
    common = sum(1 for lead in kanji.encode("euc_jp", "ignore")[::2] if lead <= 0xCF)  # the first level
    good = len(_JAPANESE.findall(text)) + 0.8 * len(_WIDE_SIGN.findall(text)) + 0.8 * common - 0.6 * (len(kanji) - common)
    bad = len(_HALF_KANA.findall(text)) + 2.0 * len(_STRANDED.findall(text))
    if wide > 30 and not _JAPANESE.search(text):
        bad += 0.3 * wide  # kanji at random
    return _mean(text, wide, good, bad)


def _mean(text: str, wide: int, good: float, bad: float) -> float:
    broken = text.count("\ufffd") + len(_CONTROL.findall(text))
    return (good - bad - 3 * broken) / wide if wide else 0.4 - broken
