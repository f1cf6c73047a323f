"""Names made of ordinary words, known by a class word right before or by being spoken of again: 運送会社の八千代陸送を子会社化, ときわ."""

from __future__ import annotations

import re
from collections.abc import Iterator

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.lang.ja.morphemes import morphemes
from torihiki.lang.ja.parties.acting import ACTS, generic
from torihiki.lang.ja.parties.sold import FIRMLY, KINDS, LOOSELY, OF
from torihiki.lang.ja.parties.words import KATA_WORDS, LATIN_STOPS, NATIONS, PLACES, SIGN_STOPS

__all__ = ["plain"]

_HARD = r"[一-龥々ァ-ヴーA-Za-z0-9&・]"
_RUN = rf"[ァ-ヴー・]{{2,12}}=[ァ-ヴー・]{{2,14}}|{_HARD}{{0,6}}[ぁ-ん]{{2,8}}[一-龥々ァ-ヴー]{{0,10}}|{_HARD}{{2,14}}"
_TOPIC = r"(?:\([^()\n]{1,40}\))?(?P<topic>[はが])(?=[0-9]{1,2}日|、|同日)"
_CLASSED = sieve(  # only firms are called so, whatever the noun behind の
    rf"(?:(?<!子)(?<!親)会社|企業|メーカー|スタートアップ|ベンチャー|商社|事業者|チェーン|ディーラー|ゼネコン)(?:の|、|「)({_RUN})」?(?:(?P<slot>(?={FIRMLY}))|(?P<loosely>(?={LOOSELY}))|{_TOPIC})"
)
_KIN = sieve(  # 親会社のやまやとの合併
    r"(?:親会社|子会社|関連会社|大株主|筆頭株主|同業)の([ぁ-ん]{3,8}?)(?=(?:から[^。、]{0,12}(?:取得|買|独立)|と(?:の)?(?:合併|経営統合|統合|提携|契約)|を(?:吸収)?合併|に(?:売却|譲渡)))"
)
_QUOTED = sieve(  # 子会社「X」: whatever stands there
    rf"(?:(?:子|孫|関連)会社|スタートアップ|ベンチャー(?:企業)?|(?:現地|日本)法人)「({_RUN})」(?!事業|ブランド|を発売)"
)
_OPENS = r"(?:^|[。、,「『\n(]|(?<=[一-龥ァ-ヴー])の|(?:は|が)、?)"
_SLOTTED = sieve(
    rf"{_OPENS}({_RUN})」?(?:\([^()\n]{{2,24}}\))?(?={FIRMLY}|{LOOSELY}|を[^。、はがを\n]{{1,24}}(?:に|へ)[^。、はがを\n]{{0,16}}(?:売却|譲渡)|に[0-9][^。、はがを\n]{{0,16}}を?出資)"
)
_LEADING = sieve(rf"(?:^|\n) ?({_RUN}){_TOPIC}")
_DOUBLE = sieve(r"(?<![ァ-ヴー・])([ァ-ヴー・]{2,12}=[ァ-ヴー・]{2,14})社")  # ハイネ=ベルク社
_SAID = sieve(  # what goes on to be said of a firm, not of a sort of firms
    r"(?:\([^()\n]{1,40}\))?(?:(?:は|が|も)(?:[0-9]{2,4}年|[0-9]{1,2}日|、|[^。\n]{0,40}?(?:創業|設立|本社|本拠|地盤|主力|強みを|手掛け|手がけ|運営|展開|従業員|売上高|上場))|の(?:[0-9]{2,4}年[^。、\n]{0,8}期|(?:連結)?売上高|株主|株価|社長|創業者|創業家|業績|従業員|取締役会|経営陣|筆頭株主)"
    r"|側(?:は|が|も)|(?:株|株式)(?:は|が|の|を))"
)
_HEADED = sieve(r"(?:、|を(?:買収|(?:完全)?子会社化))[^。\n]{0,60}(?:\n|$)")
_SOFT = re.compile(r"[ぁ-ん]")
_ALL_SOFT = re.compile(r"[ぁ-ん]{3,8}")
_SIGNS = re.compile(r"[一-龥々]+")
_LONG = 4  # letters from which a number may begin a name: 八千代陸送
_WORDY = frozenset({"代名詞", "連体詞", "接続詞", "助詞", "助動詞", "動詞", "形容詞", "感動詞"})


def plain(scene: Scene, walls: Starting[Span]) -> Iterator[str]:
    """The names in such places that lie outside ``walls``."""
    text = scene.text
    if not scene.dealt:
        return
    for match in _CLASSED.finditer(text):
        name = match.group(1)
        told = match.group("slot") is not None or (
            _spoken_of(text, name, match.start(1)) if match.group("topic") is None else ACTS.match(text, match.end("topic")) is not None
        )
        if told and _fits(name) and not walls.overlapping(*match.span(1)):
            yield name
    for match in _QUOTED.finditer(text) if "「" in text else ():
        if not generic(match.group(1)) and match.group(1) not in LATIN_STOPS and not walls.overlapping(*match.span(1)):
            yield match.group(1)
    for match in _SLOTTED.finditer(text):
        name = OF.sub("", match.group(1))
        if (
            _fits(name)
            and not walls.overlapping(match.end(1) - len(name), match.end(1))
            and _spoken_of(text, name, match.end(1) - len(name))
        ):
            yield name
    for match in _LEADING.finditer(text):
        name = match.group(1)
        if (
            _fits(name)
            and ACTS.match(text, match.end("topic"))
            and not walls.overlapping(*match.span(1))
            and _spoken_of(text, name, match.start(1))
        ):
            yield name
    for match in _KIN.finditer(text):
        if _fits(match.group(1)) and not walls.overlapping(*match.span(1)):
            yield match.group(1)
    for match in _DOUBLE.finditer(text) if "=" in text else ():
        if not walls.overlapping(*match.span(1)):
            yield match.group(1)


def _fits(name: str) -> bool:
    """Whether letters are no word of the sentence and no sort of firms or things."""
    if generic(name) or KINDS.search(name) or name in KATA_WORDS or name in SIGN_STOPS or name in PLACES or name in NATIONS:
        return False
    if name in LATIN_STOPS or name[-1].isdigit():
        return False
    words = morphemes(name)
    if len(words) == 1 and words[0].sort == "普通名詞" and _SIGNS.fullmatch(name):
        return False
    if len(words) == 1 and words[0].pos == "動詞" and _ALL_SOFT.fullmatch(name):
        return True  # ゆめみ: no verb stands before を
    return not any(w.pos in _WORDY or w.detail == "副詞可能" or (w.sort == "数詞" and len(name) < _LONG) for w in words)


def _spoken_of(text: str, name: str, but: int) -> bool:
    """Whether the article says of the name, elsewhere than at ``but``, what is said of a firm."""
    at = text.find(name)
    while at >= 0:
        if at == but:
            at = text.find(name, at + 1)
            continue
        end = at + len(name)
        apart = not at or _sort(text[at - 1]) != _sort(name[0])
        if apart and (_SAID.match(text, end) or _HEADED.match(text, end)):
            return True
        at = text.find(name, end)
    return False


def _sort(letter: str) -> str:
    return "soft" if _SOFT.match(letter) else "sign" if _SIGNS.match(letter) else "kana" if "ァ" <= letter <= "ー" else letter
