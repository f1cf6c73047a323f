"""Short forms that no article introduces: みずほコーポ beside みずほコーポレート銀行, 北越銀 beside 北越銀行; and ソフトバンク where it means its group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ahocorasick_rs import AhoCorasick

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.weave import weave
from torihiki.lang.ja.morphemes import morphemes
from torihiki.lang.ja.parties.known import UNSURE
from torihiki.lang.ja.parties.named import ALIAS
from torihiki.lang.ja.parties.words import CLASSES, KATA_HEADS, KATA_WORDS, NATIONS, PLACES, SIGN_STOPS
from torihiki.lang.ja.parties.written import stands
from torihiki.values.change import replace
from torihiki.values.party import Party

__all__ = ["find_short"]

_OWNERS = ("フィナンシャルグループ", "フィナンシャル・グループ", "ホールディングス", "グループ")
_LETTERS = {
    "HD": ("ホールディングス", "・ホールディングス"),
    "FG": ("フィナンシャルグループ", "フィナンシャル・グループ", "ファイナンシャルグループ"),
}
_LEAST = 3  # letters that a short form has; four in katakana, where three are oftener a word
_KATA = sieve(r"[ァ-ヴー]+")
_MIXED = sieve(r"[ぁ-ん]{2,}[ァ-ヴー一-龥]|[ァ-ヴー一-龥]+[ぁ-ん]{2,}")  # みずほコーポ: no ordinary word is written so
_LATIN = sieve(r"[ -~]+")
_SPOKEN = sieve(r"(?:など|ら|側|社|株|系)?(?:は|が|も|を|に|へ|と|の|や|から|で|より|による|との|への|、|・|。|\(|\)|」|,|$|\n)")
_DAUGHTER = sieve(r"(?:子会社|傘下|事業会社|携帯(?:電話)?(?:大手|会社|子会社|事業)?|通信(?:大手|会社|子会社|事業)?)(?:の|である|、)?$")
_RIVALS = frozenset({"NTT", "NTT Docomo", "KDDI", "Rakuten Mobile"})  # in a list with whom the daughter is meant
_BETWEEN = sieve(r"(?:や|、|と|・|,)")


def find_short(draft: Draft) -> Draft:
    """Add the short forms of names that the article has in full, and let the name of a group's daughter mean the group of which the article speaks."""
    if not draft.scene.dealt:
        return draft
    firms = [
        f
        for f in draft.found
        if f.kind == "party" and f.value.kind not in {"media", "product", "person"} and not f.value.names and f.confidence > UNSURE
    ]
    full: dict[str, Party] = {}
    for found in firms:
        full.setdefault(draft.scene.text[found.start : found.end], found.value)
    _groups(draft, full)
    _holdings(draft, full)
    _lately(draft, full)
    return weave(draft, [*_cuts(draft.scene, full), *_firsts(draft.scene, full)])


def _groups(draft: Draft, full: dict[str, Party]) -> None:
    """ソフトバンクグループ, then ソフトバンク: the group, unless the article tells the daughter from it."""
    text = draft.scene.text
    for long, group in full.items():
        stem = next((long.removesuffix(end) for end in _OWNERS if long.endswith(end)), "")
        daughter = full.get(stem)
        if daughter is None or daughter.name == group.name:
            continue
        said = [i for i, f in enumerate(draft.found) if f.kind == "party" and f.value == daughter]
        if any(_DAUGHTER.search(text, max(draft.found[i].start - 14, 0), draft.found[i].start) for i in said):
            continue
        for i in said:
            if not _listed(draft.found, i, text):
                draft.found[i] = replace(draft.found[i], value=group, rule=ALIAS)


def _holdings(draft: Draft, full: dict[str, Party]) -> None:
    """福岡運輸HD in the headline: 福岡運輸ホールディングス; 山口FG: 山口フィナンシャルグループ."""
    for short, party in full.items():
        stem, long = short[:-2], _LETTERS.get(short[-2:], ())
        whole = next((full[stem + end] for end in long if stem + end in full), None) if stem and not party.known else None
        if whole is None:
            continue
        for i, f in enumerate(draft.found):
            if f.kind == "party" and f.value == party:
                draft.found[i] = replace(f, value=whole, rule=ALIAS)


def _lately(draft: Draft, full: dict[str, Party]) -> None:
    """DCNS(現ナバル・グループ): what it is called now."""
    for i, f in enumerate(draft.found):
        if f.kind == "party" and not f.value.known and f.value.name.startswith(("現", "旧")) and draft.scene.before(f.start, 1) == "(":
            name = f.value.name[1:]
            draft.found[i] = replace(f, start=f.start + 1, value=full.get(name, f.value._replace(name=name)))


def _listed(found: Sequence[Found[Any]], at: int, text: str) -> bool:
    """Whether a name stands in a list with the group's own or with the daughter's rivals."""
    beside = [found[i] for i in (at - 1, at + 1) if 0 <= i < len(found) and found[i].kind == "party"]
    near = [f for f in beside if _BETWEEN.fullmatch(text, min(f.end, found[at].end), max(f.start, found[at].start))]
    return any(f.value.name in _RIVALS or f.value.name.startswith(found[at].value.name) for f in near)


def _cuts(scene: Scene, full: dict[str, Party]) -> Iterator[Found[Any]]:
    """The places where a name of the article stands cut short."""
    text = scene.text
    by_head: dict[str, list[str]] = {}
    for long in full:
        if len(long) > _LEAST and not _LATIN.fullmatch(long):
            by_head.setdefault(long[:_LEAST], []).append(long)
    heads = sorted(by_head)
    for index, at, past in AhoCorasick(heads).find_matches_as_indexes(text, overlapping=True) if heads else ():
        for long in by_head[heads[index]]:
            end = past
            while end - at < len(long) and end < len(text) and text[end] == long[end - at]:
                end += 1
            bank = long.endswith("銀行") and text.startswith("銀", end - 1) and end - at == len(long) - 1
            if (
                end - at < len(long)
                and text[at:end] not in full
                and stands(text, at, end)
                and _SPOKEN.match(text, end)
                and (bank or _names(long, text[at:end]))
            ):
                yield Found("party", at, end, full[long], ALIAS, (), 0.75)


def _firsts(scene: Scene, full: dict[str, Party]) -> Iterator[Found[Any]]:
    """オン社 after オン・セミコンダクター: the first part of a name with 社 behind it."""
    parts: dict[str, Party] = {}
    for long, party in full.items():
        first = long.partition("・")[0]
        if first != long and len(first) > 1 and first not in full:
            parts.setdefault(first, party)
    written = sorted(parts)
    for index, at, end in AhoCorasick(written).find_matches_as_indexes(scene.text, overlapping=True) if written else ():
        if scene.text.startswith("社", end) and stands(scene.text, at, end):
            yield Found("party", at, end, parts[written[index]], ALIAS, (), 0.75)


def _names(long: str, short: str) -> bool:
    """Whether the beginning of a name is what only it can mean."""
    if _KATA.fullmatch(short) and (
        short in KATA_WORDS or (len(short) == _LEAST and not long[len(short) :].lstrip("・").startswith(KATA_HEADS))
    ):
        return False
    if _KATA.fullmatch(short) and short not in KATA_HEADS and long[len(short) :].startswith(KATA_HEADS):
        return True
    if short in PLACES or short in NATIONS or short in SIGN_STOPS or short in CLASSES:
        return False
    if _MIXED.match(short) and len(short) > _LEAST:
        return True
    return any(w.unknown or (w.sort == "固有名詞" and w.detail != "地名") for w in morphemes(short))
