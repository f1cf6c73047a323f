"""Names in whatever letters before a bracket that only a firm has: its seat, its figures, its number at the exchange."""

from __future__ import annotations

from collections.abc import Iterator

from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.ja.morphemes import morphemes

__all__ = ["SEAT", "bracketed", "led", "soft_nouns"]

_OPENINGS = sieve(r"[(<\[【]")
_PLACE = r"(?:(?:東京都|北海道|(?:京都|大阪)府|[一-龥]{2,3}県)[一-龥ヶケ々ァ-ヴぁ-ん]{1,8}[市区町村郡]|(?:東京都)?[一-龥]{1,3}区|[一-龥ヶぁ-ん]{1,5}市|東京|大阪|京都|名古屋)"
_REST = r"(?:[一-龥ヶケ々ァ-ヴーぁ-ん0-9-]{1,14}(?<![はがをにで]))?"  # 静岡市|駿河区, 板橋区|東坂下
SEAT = rf"(?:(?:本社|所在地|本店)[/:、は]?\s?)?{_PLACE}"
_FIGURES = r"(?:売上高?|年商|純資産|資本金|営業利益)[:は]?\s?[約△]?[0-9]"
_FIRM = sieve(
    rf"\((?:{SEAT}{_REST}(?=[)、。・/])|(?:本社|所在地|本店)[/:]|{_FIGURES}|[ァ-ヴー・]{{2,12}}(?:州|市|県|省)?[。、](?:連結)?{_FIGURES}|(?:東証|名証|札証|福証|証券コード|コード番号?)[^)\n]{{0,16}}[0-9]{{3}}[0-9A-Z])"
)
_NUMBER = sieve(r"<[0-9]{3}[0-9A-Z](?:\.T)?>|\[[0-9]{3}[0-9A-Z]\]|【[0-9]{3}[0-9A-Z]】")
_SAME = sieve(r"\(同(?:[市区町村都道府県]|社|国)?(?:[一-龥]{1,4}[市区町村])?\)")
_NAME = sieve(r"(?<![A-Za-z.] )(?<![ァ-ヴー一-龥々A-Za-z0-9&・.-])[ァ-ヴー一-龥々A-Za-z0-9&・.]{2,24}$")
_KANA_LED = sieve(
    r"(?:^|[\n。、「『]|(?<=[一-龥ァ-ヴーA-Z])の)([ぁ-ん]{2,6}[ァ-ヴー一-龥々]{2,16})$"
)  # すみれネット, where a mark or a noun's の stands before
_SOFT_END = sieve(r"[一-龥々ァ-ヴー]{1,8}[ぁ-ん]{2,6}$")
_LINKING = frozenset({"連体詞", "接続詞", "副詞", "代名詞", "感動詞", "助詞", "助動詞"})
_POINTING = ("当社", "弊社", "同社", "当行", "同行", "両社", "当グループ")
_LONGEST, _IN_BRACKET, _SAME_REACH = 24, 64, 90
# nouns that name nothing
_EMPTY = frozenset((
    "たび", "こと", "もの", "ため", "ところ", "とき", "ほか", "うち", "など", "ごと", "もと", "そば", "あと", "すべて", "みんな", "たち", "さま", "いま", "これ", "それ",
))  # fmt: skip


_OF = sieve(r"[一-龥ァ-ヴー]の([ぁ-ん]{3,8})$")  # 鮮魚通販のうおいち(東京)


def bracketed(text: str) -> Iterator[Span]:
    """The stretches that stand before such brackets, with what may stand before the name itself (a class word, a country)."""
    seat = -_SAME_REACH
    for opening in _OPENINGS.finditer(text):
        at = opening.start()
        if text[at] == "(":
            firm = _FIRM.match(text, at, at + _IN_BRACKET) is not None
            seat = at if firm else seat
            if not firm and (at - seat > _SAME_REACH or _SAME.match(text, at) is None):
                continue  # (同) is where the one before has its seat
        elif _NUMBER.match(text, at) is None:
            continue
        end = at - (text[at - 1 : at] == " ")
        if text.endswith(_POINTING, max(end - 5, 0), end):
            continue  # 弊社(本社:東京都): of whom was spoken
        floor = max(end - _LONGEST - 1, 0)
        start = _begins(text[floor:end])
        if start >= 0:
            yield Span(floor + start, end)


def _begins(head: str) -> int:
    """Where the name at the end of a stretch begins; -1 if none stands there."""
    match = _KANA_LED.search(head)
    if match is not None and led(match.group(1)):
        return match.start(1)
    match = _OF.search(head)
    if match is not None and (led(match.group(1)) or len(morphemes(match.group(1))[0].surface) == 1):
        return match.start(1)
    match = _NAME.search(head)
    if match is not None:
        return match.start()
    match = _SOFT_END.search(head)
    run = soft_nouns(match.group()) if match is not None else ""
    return len(head) - len(run) if run else -1


def led(run: str) -> bool:
    """Whether the hiragana that begins a run is part of a name, no word of the sentence: すみれネット; not このほか京都銀行, うち株式."""
    first = morphemes(run)[0]
    if run.endswith(("ホールディングス", "グループ", "コーポレーション")) and first.pos in {"動詞", "助動詞", "形容詞"}:
        return True  # みらかホールディングス: UniDic reads verbs into names
    return first.surface not in _EMPTY and first.pos not in _LINKING and first.detail != "副詞可能"


def soft_nouns(text: str, *, ends_hard: bool = False) -> str:
    """The nouns at the end of a stretch if one of them is in hiragana (みらい銀行, 北越みらい銀行); empty if it is no name.

    ``ends_hard``: the last of them must not be that one.
    """
    words = morphemes(text)
    first = len(words)
    while (
        first and words[first - 1].pos in {"名詞", "接尾辞"} and words[first - 1].sort != "数詞" and words[first - 1].surface not in _EMPTY
    ):
        first -= 1
    run = words[first:]
    soft = [i for i, w in enumerate(run) if len(w.surface) > 1 and all("ぁ" <= c <= "ん" for c in w.surface)]
    if not soft or (ends_hard and soft[-1] == len(run) - 1) or (soft[0] > 1 and run[0].sort != "固有名詞") or run[0].detail == "副詞可能":
        return ""
    return "".join(w.surface for w in run)
