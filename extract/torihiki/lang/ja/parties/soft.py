"""Names in hiragana behind an organisation and its particle: 日立はほしのやと資本業務提携した, 丸紅、ほしのやの2社."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.lang.ja.morphemes import Morpheme, morphemes
from torihiki.lang.ja.parties.acting import SLOT
from torihiki.lang.ja.parties.weigh import dealt
from torihiki.lang.ja.parties.words import KATA_HEADS, SIGN_HEADS

__all__ = ["soft"]

_OPENS = r"(?:\([^()\n]{1,24}\))?(?:は、?|が、?|と|や|、)"
_IN_LIST = r"(?:など|ら)?(?:の?(?:計|両)?[2-9二三四五六七八九]社|、[ァ-ヴA-Z一-龥]|は|が|と共同)"
_ALONE = sieve(rf"{_OPENS}([ぁ-んー]{{3,8}}?)(?:(?P<slot>(?={SLOT}))|(?={_IN_LIST}))")
_TAILED = sieve(  # かがやき証券
    rf"{_OPENS}([ぁ-んー]{{3,7}}(?:{any_of([h for h in (*KATA_HEADS, *SIGN_HEADS) if len(h) > 1 and not h.endswith('会社')])}))(?![ァ-ヴー一-龥々A-Za-z])(?=[はがをにへとやのか、よ・(])"
)
_TOPIC = re.compile(r"[ァ-ヴー]{3,}(?=[はが][ぁ-ん]{3})")  # a firm that no table knows, before its particle
_SOFT = re.compile(r"[ぁ-んー]+")
_WORDS_OF_SENTENCES = frozenset({"代名詞", "副詞", "連体詞", "接続詞", "感動詞", "形状詞", "助動詞", "助詞"})  # what begins no name
_ENDINGS = frozenset({"助動詞"})
_EMPTY = sieve(
    r"(?:こと|もの|ため|とき|ところ|ほか|うち|など|まで|から|より|ない|した|する|して|され|ともに|として|について|たち|ほど|だけ|ごと|ずつ|いる|ある|った|って|んで|んだ)"
)


def soft(scene: Scene, walls: Starting[Span], closed: Sequence[Span]) -> Iterator[str]:
    """The names in hiragana, alone or with a firm-like end, that follow the organisations of ``closed`` or a topic in katakana."""
    text = scene.text
    for place in sorted({wall.end for wall in closed} | {topic.end() for topic in _TOPIC.finditer(text)}):
        tailed = _TAILED.match(text, place)
        if tailed is not None:
            head = _SOFT.match(tailed.group(1))
            if head is not None and _is_head(head.group()) and not walls.overlapping(*tailed.span(1)) and dealt(scene, place):
                yield tailed.group(1)
            continue
        alone = _ALONE.match(text, place)
        if alone is None or walls.overlapping(*alone.span(1)):
            continue
        if _is_name(alone.group(1), text[alone.end(1)]) and (alone.group("slot") is not None or dealt(scene, place)):
            yield alone.group(1)


def _wordy(words: Sequence[Morpheme]) -> bool:
    return words[0].pos in _WORDS_OF_SENTENCES or words[-1].pos in _ENDINGS or (len(words) == 1 and words[0].detail == "副詞可能")


def _is_head(run: str) -> bool:
    """Whether hiragana before a firm-like end is no word of the sentence: かがやき|証券; not もつ|銀行, すでに|銀行."""
    words = morphemes(run)
    return (
        not _wordy(words)
        and words[0].detail != "副詞可能"
        and _EMPTY.search(run) is None
        and (len(words) > 1 or words[0].pos in {"名詞", "接尾辞"})
    )


def _is_name(run: str, particle: str) -> bool:
    """Whether hiragana alone are no word of the sentence, with the particle behind or without: not ただち|に, きっかけ."""
    words, through = morphemes(run), morphemes(run + particle)
    if (
        _wordy(words)
        or _EMPTY.search(run) is not None
        or (words[-1].pos == "助詞" and words[-1].surface in {"に", "で", "と", "を", "は", "も", "の", "へ", "が"})
    ):
        return False
    if particle not in "、" and through[-1].surface != particle:
        return False
    return len(words) > 1 or words[0].unknown or words[0].sort == "固有名詞"
