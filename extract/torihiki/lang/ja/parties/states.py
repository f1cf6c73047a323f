"""Governments that take part: 函館市も…補助する, 熊本県は…と協定, フィリピン運輸省から受注."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.lexicon import any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.weave import weave
from torihiki.lang.ja.parties.words import NATIONS
from torihiki.values.party import Party

__all__ = ["STATE", "find_states"]

STATE = "ja.parties.state"

# towns whose names are in kana, as the register of local governments writes them
_KANA_TOWNS = (
    "つがる", "むつ", "おいらせ", "にかほ", "いわき", "つくば", "ひたちなか", "かすみがうら", "つくばみらい", "さくら", "みどり", "みなかみ", "さいたま", "ふじみ野", "ときがわ", "いすみ", "あきる野",
    "かほく", "あわら", "おおい", "あま", "みよし", "いなべ", "たつの", "かつらぎ", "すさみ", "さぬき", "東かがわ", "まんのう", "いの", "うきは", "みやま", "みやこ", "みやき", "あさぎり", "えびの",
    "いちき串木野", "南さつま", "うるま", "せたな", "むかわ", "えりも", "ニセコ", "南アルプス",
)  # fmt: skip
_LOCAL = sieve(
    rf"(?<!(?![米豪独印加])[一-龥])(?:[一-龥]{{2,3}}(?:都|道|府|県))?((?:[一-龥ヶ]{{1,5}}|{any_of(_KANA_TOWNS)})(?:市|町|村|区)|"
    r"[一-龥]{2,3}(?:県|府)|東京都|北海道|(?<![ァ-ヴー・])[ァ-ヴー・]{2,12}州)(?=(?:は|が|も|"
    r"から|と|の|×| ?(?:包括)?(?:連携)?協定|、(?=[^。\n]{0,40}協定)|[やに](?=[^。\n]{0,40}協定)|[にへ](?=[^。、をはが\n]{0,8}(?:売却|譲渡|寄付|納入|納め|移管))|など(?=[^。\n]{0,24}協定))(?P<rest>[^。\n]{0,60}))"
)
_END = re.compile(r"[都道府県市町村区州](?=は|が|も|から|と|の|×|、|や|に|へ|など| ?[包連協])")
_KANJI = re.compile(r"[一-龥ヶ]")
_KANA = re.compile(r"[ァ-ヴー・]")  # テキサス州
_ACT = sieve(
    r"命名権|補助|助成|支援|出資|協定|契約|誘致|減免|免除|半分|負担|融資|交付|貸し|売却|譲渡|提携|覚書|合意|と組[みん]|手を(?:組|結|携)|連携し|給付|運営権|優先交渉権|受注|落札|納入|(?<=から)[^。]{0,30}(?:取得|買い取|購入)"
)
_PLACES = re.compile(r"[一-龥ヶ]{1,7}[都道府県市町村区](?:に|の|で|を|周辺|など)")  # A市とB市における: where it is
_OWN = sieve(r"の(?:補助|助成|支援|[^、。はがを]{0,14}命名権)")  # 横浜市の補助, 横浜市の競技場の命名権
_STATE = sieve(
    rf"(?<![一-龥ァ-ヴー])(?P<name>(?:{any_of([n for n in NATIONS if n not in {'日本', '欧州', '北欧'}])})(?:政府|国鉄|[一-龥]{{2,4}}(?:省|庁|局|公社|公団|鉄道)))(?=(?:と|から|より|に|向け)(?P<rest>[^。\n]{{0,60}}))"
)
_ORDERS = sieve(r"受注|発注|契約|納入|供給|購入|融資|協定|覚書|落札|結[んび]|締結")
_NOT = frozenset(("都市", "同市", "同県", "同町", "同村", "両市", "各市", "全市", "地区", "学区", "選挙区", "特区", "市町村", "自治区"))


def find_states(draft: Draft) -> Draft:
    """Add cities and prefectures that give, lend, sell or agree."""
    return weave(draft, [*_locals(draft.scene), *_abroad(draft.scene)]) if draft.scene.dealt else draft


def _abroad(scene: Scene) -> Iterator[Found[Any]]:
    """Governments of lands and their ministries, railways and corporations that order, buy or sign."""
    for match in _STATE.finditer(scene.text):
        if _ORDERS.search(match.group("rest")):
            yield Found("party", match.start(), match.end(), Party(match.group("name"), kind="government"), STATE, (), 0.7)


def _places(text: str) -> Iterator[re.Match[str]]:
    """The matches of ``_LOCAL``, looked for only in runs of kanji (or a town's kana) that end as it does."""
    done = 0
    for end in _END.finditer(text):
        if end.start() < done:
            continue
        start = end.start()
        start -= next((len(town) for town in _KANA_TOWNS if text.endswith(town, done, start)), 0)
        letters = _KANA if text[end.start()] == "州" else _KANJI
        while start > done and letters.match(text, start - 1):
            start -= 1
        for place in range(start, end.end()):
            match = _LOCAL.match(text, place)
            if match is not None:
                done = match.end()
                yield match
                break


def _locals(scene: Scene) -> Iterator[Found[Any]]:
    for match in _places(scene.text):
        name = match.group(1)
        after = scene.text[match.end() : match.end() + 1]
        if name in _NOT or name.startswith(("同", "各", "両", "当")):
            continue
        rest = match.group("rest")
        if after == "と" and _PLACES.match(rest):
            continue
        if _OWN.match(rest) if after == "の" else _ACT.search(rest):
            yield Found("party", match.start(), match.end(), Party(name, kind="government"), STATE, (), 0.7)
