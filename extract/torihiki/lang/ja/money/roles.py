"""What a sum is (``Role``), from the words around it.

Each cue in the sentence has a strength that falls with distance, commas and other sums between. A name before the sum (売上高は…) is
the strongest, then the word right behind it (…を調達, …の社債). Sums without a cue are settled by ``context``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from torihiki.core.language import Draft
from torihiki.core.rule import Cue, Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.money.context import PRICED, Context, carry_per, large, small
from torihiki.lang.ja.money.cues import CUE, CUES, DEBT, EQUITY, PLANT, Sense
from torihiki.lang.ja.money.prices import is_index, is_rate, is_share_price
from torihiki.values.change import replace
from torihiki.values.money import Money, Role

__all__ = ["give_roles"]

_ENOUGH = 8  # below this strength a cue says nothing about the sum
_STRENGTH_LEFT = {"name": 75, "act": 55, "mild": 35, "weak": 40}
_STRENGTH_RIGHT = {"name": 62, "act": 60, "mild": 40, "weak": 20}
_NEXT_TO = 25  # a cue right behind the sum: を調達, の社債
_TOPICAL = 15  # 売上高は100億円; the other way round for 契約で100億円
_COMMA, _COMMA_RIGHT, _BRACKET = 9, 16, 6
_REACH_LEFT, _REACH_RIGHT = 90, 70  # characters in which cues are sought
_TOPIC = sieve(r"(?:は|が|を|も|として|:|: | ){0,2}(?:約|およそ|最大|総額|計|年間|現在|[^、。]{0,4}の)?$|(?:は|が)[^、。]{0,12}$")
_WITH = sieve(r"(?:金|枠)?を(?:使|活用|利用|差し引|除)")  # 補助金を使えば約330万円: what remains
_MEANS = sieve(r"(?:で(?!き)|に|へ|から|により|によって|のため|後|済み)")
_HEDGE = sieve(
    r"(?:\([^()\n]{1,30}\))?(?:規模|程度|超|以上|余り|強|弱|近く|前後|ほど|もの|分|相当|クラス|未満|以下|台|ずつ|も){0,3}(?:の|を|で"
    r"|に|が|は|,| )?"
)
_ROUND = sieve(r"増資|シリーズ|ラウンド|エクイティ")
_PUT = frozenset({"投じ", "をかけて", "かけて建", "に回す", "に回し", "投入"})
_SITE = sieve(r"工場|新棟|着工|稼働|完成|竣工|[0-9](?:メガ|ギガ)ワット|受電容量|第[0-9]期|データセンター|拠点|建設|施設|発電所")
_BOUGHT = sieve(r"[買売購]|料|契約")  # what a thing or a subscription of that price is
_INTO = sieve(r"(?:\([^()\n]{1,24}\)|社)?(?:に(?!よ|お|と|つ|関)|へ(?!の(?:依存|供給|販売)))(?:対し|向け)?て?")
_TOWARD = sieve(r"(?:への|に対する)(?:約|最大|総額|計|上限|追加)?")
_FAILED = sieve(r"(?:破談|契約が終わ|契約を?解除|解約|不成立|撤回|白紙|実現しな)[^。]{0,24}(?:場合|れば|たら|なら)")
_BRACKETED = sieve(r"\([^()\n]{1,40}\)")
_STATE = sieve(
    r"国(?:が|は|の|から|も|、)|政府|省|[都道府県市町村州](?:が|は|の|から|も|、)|当局|補助|助成|自治体|NEDO|法に基づ|経産|基金|予算|EU"
)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a sum stands: the ends of its neighbours in the sentence (conversions are none), and the sentence."""

    left: int
    right: int
    start: int
    end: int


def give_roles(draft: Draft) -> Draft:
    """The draft with a role for every sum, and ``per`` where a share price or a heading gives it."""
    scene, found = draft.scene, draft.found
    sums = [i for i, f in enumerate(found) if f.kind == "amount"]
    main = [i for i in sums if found[i].value.equivalent_of is None]
    context = Context(scene, found, sums)
    firms = tuple(f.end for f in found if f.kind == "party")
    unsure = []
    for i in sums:
        settled = None
        if found[i].value.equivalent_of is None:
            settled = context.same_price(i) or _by_cue(scene, found[i], _place(scene, found, main, i), firms)
        if settled is None:
            unsure.append(i)
        else:
            context.learn(i, settled)
    for i in unsure:
        context.learn(i, context.settle(i))
    draft.found = [context.known.get(i, f) for i, f in enumerate(found)]
    carry_per(scene, draft.found, sums)
    return draft


def _place(scene: Scene, found: Sequence[Found[Any]], main: Sequence[int], i: int) -> _Place:
    span = scene.sentence(found[i].start)
    at = bisect_left(main, i)
    left = found[main[at - 1]].end if at > 0 and found[main[at - 1]].start >= span.start else span.start
    bracket = _BRACKETED.match(scene.text, found[i].end, span.end)  # 1000億ドル(約15兆円:1ドル=150円): what it holds is no neighbour
    while bracket and at + 1 < len(main) and found[main[at + 1]].start < bracket.end():
        at += 1
    right = found[main[at + 1]].start if at + 1 < len(main) and found[main[at + 1]].start < span.end else span.end
    return _Place(left, right, span.start, span.end)


def _by_cue(scene: Scene, found: Found[Money], place: _Place, firms: Sequence[int]) -> Found[Money] | None:
    """The sum with the role of its strongest cue; ``None`` if no cue is strong enough. ``firms``: where names of organisations end."""
    money = found.value
    if is_index(scene, found, place.start):
        return replace(found, value=replace(money, role="other"))
    best, strength, cue = "", 0.0, None
    start, end = max(place.start, found.start - _REACH_LEFT), min(place.end, found.end + _REACH_RIGHT)
    for match in CUE.finditer(scene.text, start, end):
        sense = CUES[match.group()]
        if sense.sort == "silent" or (match.start() < found.end and match.end() > found.start) or not _sized(money, sense):
            continue
        power = _strength(scene, found, place, match, sense.sort)
        if power > strength:
            best, strength, cue = sense.role, power, match
    if is_share_price(scene, found, place.start, place.end) and not (best in {"profit", "market_cap"} and strength > 60):
        return replace(found, value=replace(money, role="cost", per="share"))
    if money.per == "share" and best in {"", "deal_value", "revenue", "invest", "investment", "cost"}:
        return replace(found, value=replace(money, role="cost"))
    if is_rate(scene, found, place.start):
        return replace(found, value=replace(money, role="other"))
    if _FAILED.search(scene.text, place.start, found.start) and "払" in scene.text[found.end : min(found.end + 20, place.end)]:
        return replace(found, value=replace(money, role="other"))
    if cue is None or strength < _ENOUGH:
        return None
    role = _settle(best, cue.group(), scene, place, found)
    if role == "deal_value" and small(money):
        role = "cost" if _BOUGHT.search(cue.group()) or money.per in PRICED else "other"
    if best == "invest" and role == "spending" and cue.start() >= found.end and _into_firm(scene, firms, place.left, cue.start()):
        role = "investment"
    if role == "spending" and cue.group() in {"投資計画", "投資枠"} and _of_firm(scene, firms, found.start):
        role = "investment"
    per = "share" if cue.group() == "EPS" and small(money) else money.per
    mark = Cue("role", cue.start(), cue.end(), role)
    return replace(found, value=replace(money, role=cast("Role", role), per=per), cues=(*found.cues, mark))


def _sized(money: Money, sense: Sense) -> bool:
    """Whether a sum of this size can be what the cue says: no market of 3 dollars, no 10億ドル as a price because of 販売 near it."""
    if small(money):
        return sense.role not in {"market_size", "market_cap", "valuation"}
    return not (sense.role == "cost" and sense.sort == "mild" and money.per is None and large(money))


def _strength(scene: Scene, found: Found[Money], place: _Place, cue: re.Match[str], sort: str) -> float:
    text = scene.text
    if cue.start() >= found.end:
        if cue.start() >= place.right:
            return 0
        gap = text[found.end : cue.start()]
        if sort == "name" and 0 <= place.right - cue.end() < 3 and place.right < place.end and gap != "の":
            return 0  # 6億ドルを企業価値60億ドルで調達: the name of the next sum
        power = float(_STRENGTH_RIGHT[sort]) - len(gap) - _COMMA_RIGHT * gap.count("、")
        hedge = _HEDGE.match(gap)
        if sort in {"name", "act"} and "、" not in gap and hedge is not None and hedge.end() == len(gap):
            power += _NEXT_TO
        return power
    gap = text[cue.end() : found.start]
    power = float(_STRENGTH_LEFT[sort]) - 0.8 * len(gap) - _COMMA * gap.count("、") - _BRACKET * gap.count("(")
    if sort == "name" and _TOPIC.match(gap):
        power += _TOPICAL
    elif _MEANS.match(gap):
        power -= _TOPICAL
    elif _WITH.match(gap):
        return 0
    if cue.end() <= place.left and place.left > place.start:
        power = power * 0.5 - 5 if sort == "name" else power * 0.4 - 8
    return power


def _into_firm(scene: Scene, firms: Sequence[int], start: int, verb: int) -> bool:
    """Whether an organisation gets what is put in: 仏ミストラルに12億ドルを投じた, but not its plant (ミストラルの新棟に)."""
    at = bisect_left(firms, start)
    while at < len(firms) and firms[at] < verb:
        if _INTO.match(scene.text, firms[at]):
            return True
        at += 1
    return False


def _of_firm(scene: Scene, firms: Sequence[int], start: int) -> bool:
    """Whether the sum is right behind a firm that gets it: OpenAIへの最大1000億ドル."""
    at = bisect_left(firms, start)
    return at > 0 and _TOWARD.fullmatch(scene.text, firms[at - 1], start) is not None


def _settle(role: str, word: str, scene: Scene, place: _Place, found: Found[Money]) -> str:
    """The role where a verb leaves it open: 投じる into a plant or into shares; 調達 by bonds or by shares."""
    text = scene.text
    start, end = max(place.start, found.start - 120), min(place.end, found.end + 80)
    if role == "subsidy" and word == "支援" and not _STATE.search(text, place.start, place.end):
        return "spending" if PLANT.search(text, found.end, end) else "investment"
    if role == "raise":
        both = _ROUND.search(text, start, min(found.end + 12, end))  # 増資と融資で調達: the round has the name
        return "debt" if not both and DEBT.search(text, start, found.start) else "investment"
    if role != "invest":
        return role
    if word in _PUT and not EQUITY.search(text, start, end) and _SITE.search(text, max(start - 60, 0), end + 40):
        return "spending"
    if EQUITY.search(text, start, end) and not PLANT.search(text, found.end, min(found.end + 24, end)):
        return "investment"
    above = max(place.start - 60, 0) if word.endswith("額") else start
    return "spending" if PLANT.search(text, min(above, start), end) else "investment"
