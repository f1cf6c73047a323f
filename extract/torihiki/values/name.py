"""Names of organisations, compared across spellings and scripts."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from torihiki.values.trade import part

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
    return _PUNCTUATION.sub("", _without_form(name))


def _without_form(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name).casefold()
    bare = _LEGAL.sub(" ", folded).strip(" ,.・")
    return bare if _PUNCTUATION.sub("", bare) else folded


# Consonant classes that katakana spelling keeps apart; what it confuses (l and r, v and b, th and s) shares a letter.
_KANA = {
    "カガキギクグケゲコゴ": "k", "サザシジスズセゼソゾ": "s", "タダチヂツヅテデトド": "t", "ナニヌネノン": "n", "ハヒフヘホ": "h",
    "バビブベボヴ": "b", "パピプペポ": "p", "マミムメモ": "m", "ラリルレロ": "r",
}  # fmt: skip
_KANA_CLASS = {kana: letter for group, letter in _KANA.items() for kana in group}
_LATIN = (
    ("tion", "sn"), ("ture", "sr"), ("ts", "t"), ("ch", "t"), ("th", "s"), ("sh", "s"), ("ph", "h"), ("ck", "k"), ("qu", "k"), ("x", "ks"),
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


# The moras of katakana in Latin letters, long vowels short, as names are romanised: オ and オウ are o
_MORAS = dict(
    zip(
        "アイウエオカキクケコガギグゲゴサシスセソザジズゼゾタチツテトダヂヅデドナニヌネノハヒフヘホバビブベボパピプペポマミムメモヤユヨラリルレロワヲンヴ",
        [
    "a", "i", "u", "e", "o", "ka", "ki", "ku", "ke", "ko", "ga", "gi", "gu", "ge", "go", "sa", "shi", "su", "se", "so", "za", "ji", "zu",
    "ze", "zo", "ta", "chi", "tsu", "te", "to", "da", "ji", "zu", "de", "do", "na", "ni", "nu", "ne", "no", "ha", "hi", "fu", "he", "ho",
    "ba", "bi", "bu", "be", "bo", "pa", "pi", "pu", "pe", "po", "ma", "mi", "mu", "me", "mo", "ya", "yu", "yo", "ra", "ri", "ru", "re",
    "ro", "wa", "o", "n", "bu",
],
        strict=True,
    )
)  # fmt: skip
_SHORT = 2  # so few consonants tell too little: the vowels count too


@lru_cache(maxsize=65_536)
def name_key(name: str, reading: str = "") -> str:
    """What two spellings of one name share: its own part by its consonants (by all its letters where those are few), and its line of business.

    Args:
        name: in any script.
        reading: in katakana, if the name has kanji and its reading is known.

    >>> name_key("白根電機", "シロネデンキ") == name_key("Shirane Electric Co., Ltd.") != name_key("Shirane Chemical")
    True
    >>> name_key("青葉銀行", "アオバギンコウ") == name_key("Aoba Bank")
    True
    """
    own, said, line = part(_without_form(name), reading)
    spoken = said or own
    bones = skeleton(spoken)
    if len(bones) <= _SHORT:
        bones = "".join(_MORAS.get(c, "" if c == "ー" else c) for c in plain_name(spoken)).replace("ou", "o").replace("uu", "u")
    return f"{bones}:{line}" if line else bones
