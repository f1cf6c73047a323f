"""Counted things: 60社, 200台のサーバー, 14の拠点, 灯籠1000個."""

from __future__ import annotations

import re
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.lexicon import any_of
from torihiki.core.rule import Found, Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Starting
from torihiki.lang.ja.hedges import hedge
from torihiki.lang.ja.numbers import PATTERN, parse
from torihiki.values.quantity import Quantity

__all__ = ["drop_chip_counts", "rules"]

# counter → what it counts where the text does not say; "" where only the text can
_COUNTERS = {
    "社": "社", "カ所": "", "カ国": "国", "か国": "国", "ヵ国": "国", "ヶ国": "国", "か所": "", "ヵ所": "", "ヶ所": "", "箇所": "",
    "店": "店", "店舗": "店舗",
    "台": "", "個": "", "枚": "", "基": "", "機": "", "本": "", "件": "件", "棟": "棟", "隻": "隻", "両": "両", "校": "校", "行": "行",
    "拠点": "拠点", "種類": "", "品目": "品目", "都市": "都市", "機種": "機種", "回線": "回線", "ラック": "ラック", "チップ": "",
    "ユニット": "",
    "冊": "", "組": "", "頭": "", "匹": "", "羽": "", "通": "", "点": "",
}  # fmt: skip
_NOUN = r"[一-鿿ァ-ヴーA-Za-z][一-鿿ァ-ヴーA-Za-z]{0,11}"
_GUARD = {
    "社": r"(?![長員会債内外説屋是])", "台": r"(?![湾風北中南地所数帳紙頭本車])", "店": r"(?![長員頭])",
    "本": r"(?![社部人体来店国気格拠州土日])", "機": r"(?![能会構関器械種])",
    "行": r"(?![う動政員い為っ列目])", "校": r"(?![長舎正])", "件": r"(?![数名])", "点": r"(?![数目検灯滅々])", "組": r"(?![織合み立])",
    "基": r"(?![準本地盤金礎幹])",
    "通": r"(?![信貨常り期]|じ)", "頭": r"(?![取脳部])", "両": r"(?![社者国]|替)", "枚": r"(?![数挙])", "個": r"(?![人別々性室])",
    "棟": r"(?!梁)",
}  # fmt: skip
_OF = sieve(rf"の(?P<noun>{_NOUN})")
_LEFT = sieve(r"(?P<noun>[一-鿿ァ-ヴー]{2,8})(?:を|が|は)?(?:約|およそ|計|合計)?$")
_BEFORE, _BEHIND = 16, 10  # characters between a count and the chip behind it, and before it
_EACH = sieve(r"(?:当たり|あたり|当り|につき|毎|ごと|目(?!標)|前後目|番)")


def _pattern() -> re.Pattern[str]:
    plain = any_of(c for c in _COUNTERS if c not in _GUARD)
    guarded = "|".join(f"{counter}{guard}" for counter, guard in _GUARD.items())
    return sieve(rf"(?P<number>{PATTERN}) ?(?P<counter>{plain}|{guarded})")


def _build(match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
    """A count; ``None`` for an ordinal (第2社, 3社目), for 一 alone and for what a price is per."""
    number = parse(match["number"])
    left = scene.before(match.start(), 14)
    if number is None or left.endswith("第") or match["number"] in {"1", "一"} or _EACH.match(scene.text, match.end()):
        return None
    modifier, cues = hedge(scene, match.start(), match.end())
    noun = _OF.match(scene.text, match.end())
    before = _LEFT.search(left)
    of = noun["noun"] if noun else _COUNTERS[match["counter"]] or (before["noun"] if before else match["counter"])
    return Reading(match.start(), match.end(), Quantity("count", number.hedged(modifier), of), cues, 0.7)


def drop_chip_counts(draft: Draft) -> Draft:
    """Counts that a chip already carries as its quantity are no mentions of their own."""
    chips = [f for f in draft.found if f.kind == "chip" and f.value.quantity is not None]
    if chips:
        near = Starting(chips)
        draft.found = [
            f for f in draft.found
            if not (f.kind == "quantity" and f.value.unit == "count" and any(_same(f, c) for c in near.overlapping(f.start - _BEHIND - 1, f.end + _BEFORE + 1)))
        ]  # fmt: skip
    return draft


def _same(count: Found[Any], chip: Found[Any]) -> bool:
    """Whether the chip carries this count: equal bounds, and side by side (10万枚の…GPU, GPU 10万枚)."""
    bounds, quantity = count.value.bounds, chip.value.quantity
    beside = 0 <= chip.start - count.end <= _BEFORE or 0 <= count.start - chip.end <= _BEHIND
    return beside and (quantity.low, quantity.high) == (bounds.low, bounds.high)


def rules() -> tuple[Rule[Quantity], ...]:
    """The rule of counted things."""
    after = frozenset(c[0].lower() for c in _COUNTERS)
    return (Rule("ja.quantities.count", "quantity", ("number",), _pattern(), _build, next=after),)
