"""Words around a figure that say how exactly it is meant: 約, およそ, 超, 以上, 最大, 弱 …

One table of facts for amounts, durations, quantities and counts of chips.
"""

from __future__ import annotations

from typing import NamedTuple

from torihiki.core.rule import Cue
from torihiki.core.scene import Scene
from torihiki.core.sieve import Ends, Starts, sieve
from torihiki.values.number import Modifier

__all__ = ["hedge"]

# what may stand between a hedge and its figure (最大で年間約100億円), and between a figure and its hedge (2億ドル(約300億円)超)
_INSIDE_LEFT = (
    r"(?:で|、|は|として|でも?)?(?:総額|年間|年額|月間|月額|毎年|毎月|合計|合わせて|累計|延べ|計|年|月|日|1日|新たに|さらに"
    r"|今後)?(?:で|、|は)?\s?"
)
_ABOUT = (
    r"(?:(?<![契誓制公条節要予解規成婚協盟集特密和])約|およそ|おおよそ|凡そ|ほぼ|おおむね|概ね|ざっと|だいたい|大体|推定|推計|推計で"
    r"|概算で?|概算額|ざっくり|大雑把に|うち約)"
)
_BRACKET = r"(?:\([^()\n]{1,20}(?:円|ドル|ユーロ|元|ポンド|ウォン|㌦)[^()\n]{0,6}\))?"

_BEFORE: tuple[tuple[str, Modifier], ...] = (
    (
        rf"(?<!過去)(?<!史上)(?<!世界)(?<!国内)(?<!業界)(?<!日本)(?<!アジア)(?:最大|最高|最長|最多|上限|せいぜい|多くて|多くとも|高々"
        rf"|マックス){_INSIDE_LEFT}{_ABOUT}?\s?$",
        "at_most",
    ),
    (rf"(?:少なくとも|すくなくとも|最低でも|最低|最小|最短|下限|少なくて){_INSIDE_LEFT}{_ABOUT}?\s?$", "at_least"),
    (rf"(?:優に|ゆうに){_INSIDE_LEFT}$", "more_than"),
    (rf"{_ABOUT}{_INSIDE_LEFT}$", "approx"),
)
_OVER = r"(?:超え|超す|超過|上回|突破|越え|越す)"
_HOW = r"(?:優に|ゆうに|大きく|大幅に|はるかに|遥かに|わずかに|やや|少し|若干|軽く|すでに|既に|初めて)?"
_LIMIT_VERB = r"(?:できる|せる|可能|上限|限度|られる権利)"
_AFTER: tuple[tuple[str, Modifier], ...] = (
    (
        rf"(?:を|は){_HOW}(?:超え|上回ら|突破し)(?:ず|ない(?!か|見)|なかった)|以下|以内|を(?:上限|限度|最大)|が(?:上限|限度)|上限(?=[とでのや、。)]|$)"
        rf"|まで[^、。\n\d]{{0,14}}{_LIMIT_VERB}",
        "at_most",
    ),
    (r"以上|を下回ら(?:ず|ない)|を下限|が下限|(?:は|を)下らない|\+(?![0-9])", "at_least"),
    (
        rf"超(?![伝音高電短微低小速LＬ])|余り|余(?=[のをがにはと、。)])|あまり|強(?![いくみ力化制調固豪硬靱要く])|オーバー"
        rf"|を{_HOW}{_OVER}|を{_HOW}超|(?:の|という)?(?:大台|水準|節目)を{_HOW}{_OVER}",
        "more_than",
    ),
    (
        rf"未満|弱(?![いくみ体者点視])|近(?:く(?!の[駅店])|い)|に?(?:迫る|迫り|迫っ)|に(?:満た|達し|届か|及ば)な[いか]|に(?:満た|届か"
        rf"|及ば)ず|を{_HOW}下回|足らず|足ら[ずぬ]|を{_HOW}(?:切る|切っ|割る|割り(?![当振引付出切])|割っ|割込)|割れ|の?手前",
        "less_than",
    ),
    (
        r"前後(?!期)|程度|規模|ほど|程(?=[のでをがに、。]|$)|くらい|ぐらい|内外|見当|位(?=[のでを、。]|$)|がらみ|級(?!数|友)"
        r"|クラス(?!タ)|そこそこ",
        "approx",
    ),
)
_LEFT = Ends((sieve(p), m) for p, m in _BEFORE)
_RIGHT = Starts((sieve(rf"{_BRACKET}(?:分|相当|もの|の)?(?:{p})"), m) for p, m in _AFTER)
# 予想の100億円を上回った: the figure is what something else passed
_MEASURE = sieve(
    r"(?:(?:予想|見通し|見込み|目標|計画|実績|水準|前期|前年|前回|従来|基準|期待|過去最高|昨年|同期)[^、。\d]{0,6}|\d年(?:度|\d{1,2}月期?)?)"
    r"(?:の|だった|である|、)(?:約|およそ)?$"
)
_PASSED = sieve(rf"{_BRACKET}を{_HOW}(?:上回|下回|超え|超す|超過)")
_BOTH: dict[tuple[Modifier, Modifier], Modifier] = {  # left and right hedge
    ("at_most", "approx"): "at_most", ("at_least", "approx"): "at_least", ("more_than", "approx"): "more_than",
}  # fmt: skip


def hedge(scene: Scene, start: int, end: int) -> tuple[Modifier | None, tuple[Cue, ...]]:
    """The modifier that the words around ``[start, end)`` give, and those words; ``(None, ())`` if there are none.

    The right side wins (約100億円以上 is ``at_least``), but 最大100億円程度 stays ``at_most``.
    """
    left = _left(scene, start)
    right = _right(scene, start, end)
    if left and right:
        modifier = _BOTH.get((left.modifier, right.modifier), right.modifier)
        return modifier, (left.cue, right.cue)
    one = left or right
    return (one.modifier, (one.cue,)) if one else (None, ())


class _Side(NamedTuple):
    """One side's hedge."""

    modifier: Modifier
    cue: Cue


def _left(scene: Scene, start: int) -> _Side | None:
    text = scene.before(start, 18)
    found = _LEFT.search(text)
    if found is None:
        return None
    match, modifier = found
    at = start - len(text)
    return _Side(modifier, Cue("modifier", at + match.start(), at + match.end(), modifier))


def _right(scene: Scene, start: int, end: int) -> _Side | None:
    text = scene.after(end, 44)
    found = _RIGHT.match(text)
    if found is None:
        return None
    match, modifier = found
    if modifier in {"more_than", "less_than"} and _PASSED.match(text) and _MEASURE.search(scene.before(start, 16)):
        return None
    return _Side(modifier, Cue("modifier", end, end + match.end(), modifier))
