"""Names of organisations, compared across spellings and scripts."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["name_key", "plain_name", "skeleton"]

_LEGAL = re.compile(
    r"(?:株式会社|有限会社|合同会社|\b(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|gmbh|ag|sa|nv|bv|se|kk|holdings?|group)\b\.?)",
    re.IGNORECASE,
)
_PUNCTUATION = re.compile(r"[\s\-‐‑・.,，、'’&＆()（）]+")


@lru_cache(maxsize=65_536)
def plain_name(name: str) -> str:
    """A name without case, spaces, punctuation and legal form.

    >>> plain_name("Halden Micro, Inc."), plain_name("株式会社アサギリ電子")
    ('haldenmicro', 'アサギリ電子')
    """
    folded = unicodedata.normalize("NFKC", name).casefold()
    return _PUNCTUATION.sub("", _LEGAL.sub(" ", folded)) or _PUNCTUATION.sub("", folded)


# Consonant classes that katakana spelling keeps apart; what it confuses (l and r, v and b, th and s) shares a letter.
_KANA = {
    "カガキギクグケゲコゴ": "k", "サザシジスズセゼソゾ": "s", "タダチヂツヅテデトド": "t", "ナニヌネノン": "n", "ハヒフヘホ": "h",
    "バビブベボヴ": "b", "パピプペポ": "p", "マミムメモ": "m", "ラリルレロ": "r",
}  # fmt: skip
_KANA_CLASS = {kana: letter for group, letter in _KANA.items() for kana in group}
_LATIN = (
    ("tion", "sn"), ("ture", "sr"), ("ch", "t"), ("th", "s"), ("sh", "s"), ("ph", "h"), ("ck", "k"), ("qu", "k"), ("x", "ks"),
    ("ce", "s"), ("ci", "s"), ("cy", "s"), ("ge", "s"), ("gi", "s"), ("c", "k"), ("q", "k"), ("g", "k"), ("z", "s"), ("j", "s"),
    ("d", "t"), ("f", "h"), ("v", "b"), ("l", "r"),
)  # fmt: skip


@lru_cache(maxsize=65_536)
def skeleton(name: str) -> str:
    """The consonants of a name in classes that survive transcription into katakana; ``""`` if it has kanji or hangul.

    >>> skeleton("Lumetric"), skeleton("ルメトリック")
    ('rmtrk', 'rmtrk')
    """
    plain = plain_name(name)
    if re.search(r"[一-鿿가-힯]", plain):
        return ""
    runs = re.findall(r"[ァ-ヴー]+|[^ァ-ヴー]+", plain)
    return _squeeze("".join(_from_kana(run) if "ァ" <= run[0] <= "ー" else _from_latin(run) for run in runs))


def _from_kana(run: str) -> str:
    return re.sub("n(?=[pb])", "m", "".join(_KANA_CLASS.get(c, "") for c in run))


def _from_latin(text: str) -> str:
    text = re.sub(r"re$", "", text)
    text = re.sub(r"r(?![aeiouy])", "", text)  # Japanese hears no r at the end of a syllable
    for old, new in _LATIN:
        text = text.replace(old, new)
    return re.sub(r"h(?![aeiou])|[aeiouwy]|[^a-z0-9]", "", text)


def _squeeze(text: str) -> str:
    return re.sub(r"(.)\1+", r"\1", text)


def name_key(name: str) -> str:
    """What two spellings of one name share: the consonant skeleton, or the plain name where that is short or unknown."""
    bones = skeleton(name)
    return bones if len(bones) > 2 else plain_name(name)
