"""How an article writes a name: its full form, the short forms made of it, and where letters of one sort end."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from torihiki.core.language import Draft
from torihiki.core.lexicon import any_of
from torihiki.core.sieve import sieve
from torihiki.lang.ja.parties.shapes import KATA_END, SIGN_END, Shape
from torihiki.lang.ja.parties.weigh import ENOUGH
from torihiki.lang.ja.parties.words import COMPOUNDS, KATA_WORDS, LEGAL, NATIONS, PLACES, SIGN_HEADS, SIGN_STOPS
from torihiki.values.party import Party

__all__ = ["FEW", "SHORTEST", "cut_short", "forms_of", "sort_of", "stands"]

SHORTEST = 3  # shorter beginnings of a name are words of their own
FEW = 20  # names with one beginning that are looked at
_PREFIX = 5  # a run of kana this long that begins a longer name of the article is that name
_KATA_FIRST = ("ァ", "ー")  # the beginnings of the two stretches of code points that are katakana
_ABROAD = sieve(
    rf"・?(?:{any_of([n for n in NATIONS if 'ァ' <= n[0] <= 'ー'])}|アジア|ヨーロッパ|アフリカ)"
)  # what a firm calls its subsidiary there
_HEAD = sieve(rf"(?:{any_of([h for h in SIGN_HEADS if len(h) > 1])})(?![一-龥々])")  # what goes on a name: ミナト|製薬
_FULLER = sieve(r"保険|工業|製作所|所|銀行|証券|信用金庫|産業")  # what a short form in kanji leaves out: 教保生命|保険


def forms_of(candidates: Sequence[Shape], scores: Mapping[str, float], legal: Mapping[str, str]) -> dict[str, str]:
    """Every written form → canonical name: full names, and their short forms that stand alone somewhere."""
    accepted = {shape.text for shape in candidates if scores[shape.text] >= ENOUGH} | set(legal)
    alone = {shape.text for shape in candidates}
    forms: dict[str, str] = {name: name for name in accepted}
    for name in sorted(accepted, key=lambda n: (-len(n), n)):
        for short in _short_forms(name):
            if short not in accepted or len(short) < len(name):
                forms.setdefault(short, name)
                if short in accepted and (short in alone or sort_of(short[0]) == sort_of(short[-1]) == "sign"):
                    forms[short] = name  # 丸山 after 丸山製鋼, though what it does shows that it is a name
    first = {shape.text: shape.start for shape in reversed(candidates)}
    for name in sorted(n for n in accepted if n.endswith("グループ")):
        bare = name.removesuffix("グループ").rstrip("・")
        if bare in accepted and first.get(bare, len(name)) < first.get(name, 0):
            forms[bare] = forms[name] = bare  # タカラは… タカラグループの: the firm is called so
    for name in sorted(n for n in accepted if n.endswith("HD")):
        bare = name.removesuffix("HD").rstrip("・")
        full = next((bare + end for end in ("ホールディングス", "・ホールディングス") if bare + end in accepted), None)
        if full is not None:
            forms[name] = full  # ヨシムラ・フードHD
    ordered = sorted(accepted)
    for name in ordered:
        if len(name) > (_PREFIX if sort_of(name[0]) == "kata" else SHORTEST) and forms[name] == name:
            forms[name] = _longer(name, ordered)
    return forms


def _longer(name: str, ordered: Sequence[str]) -> str:
    """The first of the names that go on where this one ends, in katakana, with another Latin word or a firm-like end; this one if none does."""
    if sort_of(name[0]) == "latin":
        at = bisect_left(ordered, name + " ")
        return ordered[at] if at < len(ordered) and ordered[at].startswith(name + " ") else name  # Canyon Ridge after Canyon Ridge Partners
    if sort_of(name[-1]) == "sign":
        at = bisect_left(ordered, name)
        longer = (other for other in ordered[at + 1 : at + FEW] if other.startswith(name) and _FULLER.fullmatch(other, len(name)))
        return next(longer, name)
    for letter in _KATA_FIRST:
        at = bisect_left(ordered, name + letter)
        if (
            at < len(ordered)
            and ordered[at].startswith(name)
            and sort_of(ordered[at][len(name)]) == "kata"
            and not _ABROAD.fullmatch(ordered[at], len(name))
        ):
            return ordered[at]
    return name


def _short_forms(name: str) -> Iterator[str]:
    """ミナト電子 → ミナト; クレスト・ロボティクス → クレスト; Vireo Micro → Vireo."""
    for end in (SIGN_END.search(name), KATA_END.search(name), re.search(r"AI$", name)):
        if end and end.start() > 1:
            short = name[: end.start()].rstrip("・")
            if len(short) > 1 and short not in KATA_WORDS and short not in SIGN_STOPS and short not in PLACES:
                yield short
    words = name.split(" ")
    yield from (" ".join(words[:size]) for size in range(2, len(words)))  # Canyon Ridge
    first = re.split("[・= ]", name)[0]
    if first != name and len(first) > 3 and first not in KATA_WORDS and not _ABROAD.fullmatch(name, len(first)):
        yield first


def cut_short(draft: Draft, candidates: Sequence[Shape]) -> dict[str, Party]:
    """Beginnings of known names that the article uses for short: 東西フライス beside 東西フライス製作所."""
    texts = {s.text for s in candidates if len(s.text) > SHORTEST and s.text not in KATA_WORDS}
    if not texts:
        return {}
    known = {
        draft.scene.text[f.start : f.end]: f.value
        for f in draft.found
        if f.kind == "party" and f.value.kind != "product" and not f.value.names
    }
    cut: dict[str, Party] = {}
    for surface in sorted(known):
        for size in range(SHORTEST + 1, len(surface)):
            if surface[:size] in texts:
                cut.setdefault(surface[:size], known.get(surface[:size], known[surface]))
    return cut


def stands(text: str, start: int, end: int) -> bool:
    """Whether a name's edges are edges of a word: no kana, kanji or letter of the same sort goes on."""
    left, right = text[start - 1] if start else "", text[end] if end < len(text) else ""
    first, last = text[start], text[end - 1]
    if _same(left, first) and not (sort_of(first) == "sign" and left in "米英独仏伊蘭豪韓者社手業元前旧新"):
        return False
    if right == "・" and sort_of(last) == "kata" and end + 1 < len(text) and sort_of(text[end + 1]) == "kata":
        return False
    if sort_of(last) == "sign" and sort_of(right) == "sign":
        return right in "株社側系製傘子会本前元副広幹経内" or text.startswith((*LEGAL, *COMPOUNDS), end)
    if sort_of(last) == "kata" and sort_of(right) == "sign":
        return not _HEAD.match(text, end) and right not in "州市県区町村島人語"
    return not _same(last, right)


def _same(one: str, other: str) -> bool:
    return bool(one) and bool(other) and sort_of(one) == sort_of(other) != ""


def sort_of(char: str) -> str:
    """kata, sign, latin, or nothing for marks and hiragana."""
    if not char:
        return ""
    if "ァ" <= char <= "ヴ" or char == "ー":
        return "kata"
    if "一" <= char <= "龥" or char == "々":
        return "sign"
    return "latin" if char.isascii() and char.isalnum() else ""
