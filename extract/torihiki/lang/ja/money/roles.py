"""What a sum is (``Role``), from the words around it.

Each cue in the sentence has a strength that falls with distance, commas and other sums between. A name before the sum (売上高は…) is the
strongest, then the word right behind it (…を調達, …の社債). Without a cue: the neighbour in the sentence, the same sum elsewhere, the heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, cast

from torihiki.core.language import Draft
from torihiki.core.rule import Cue, Found
from torihiki.core.scene import Scene
from torihiki.lang.ja.money.cues import CUE, CUES, DEBT, EQUITY, PLANT, SHARE_PRICE
from torihiki.values.money import Money, Role

__all__ = ["give_roles"]

_ENOUGH = 8  # below this strength a cue says nothing about the sum
_STRENGTH_LEFT = {"name": 75, "act": 55, "weak": 40}
_STRENGTH_RIGHT = {"name": 62, "act": 60, "weak": 20}
_NEXT_TO = 25  # a cue right behind the sum: を調達, の社債
_COMMA = 9
_COMMA_RIGHT = 16
_SMALL = {"JPY": Decimal(1_000_000), "KRW": Decimal(1_000_000)}
_SMALL_ELSE = Decimal(20_000)
_PRICED = {"unit", "hour", "user", "kilowatt-hour", "ton", "barrel", "ounce", "liter", "person", "seat", "gigabyte", "million tokens", "night", "kilogram", "gram", "month"}
_HEDGE = re.compile(r"(?:\([^()\n]{1,30}\))?(?:規模|程度|超|以上|余り|強|弱|近く|前後|ほど|もの|分|相当|クラス|未満|以下|台|ずつ|も)*(?:の|を|で|に|が|は|,| )?")


@dataclass(frozen=True, slots=True)
class _Place:
    """A sum with its neighbours in the sentence; conversions in brackets do not count as neighbours."""

    at: int
    left: int
    right: int
    sentence: tuple[int, int]


def give_roles(draft: Draft) -> Draft:
    """The draft with a role for every sum, and ``per`` where a share price or a heading gives it."""
    scene = draft.scene
    sums = [i for i, f in enumerate(draft.found) if f.kind == "amount"]
    known: dict[int, Found[Money]] = {}
    unsure: list[int] = []
    for place in _places(scene, draft.found, sums):
        found = draft.found[place.at]
        if found.value.equivalent_of is not None:
            unsure.append(place.at)
            continue
        settled = _by_cue(scene, found, place)
        if settled is None:
            unsure.append(place.at)
        else:
            known[place.at] = settled
    for at in unsure:
        known[at] = _without_cue(scene, draft.found, sums, known, at)
    draft.found = [_yearly(known.get(i, f)) for i, f in enumerate(draft.found)]
    return draft


def _places(scene: Scene, found: Sequence[Found[Any]], sums: Sequence[int]) -> list[_Place]:
    places = []
    main = [i for i in sums if found[i].value.equivalent_of is None]
    for i in sums:
        span = scene.sentence(found[i].start)
        left = max((found[j].end for j in main if j < i and found[j].start >= span.start), default=span.start) if _near(found, main, i, -1) else span.start
        right = min((found[j].start for j in main if j > i and found[j].start < span.end), default=span.end)
        places.append(_Place(i, left, right, (span.start, span.end)))
    return places


def _near(found: Sequence[Found[Any]], main: Sequence[int], i: int, _side: int) -> bool:
    return bool(main) and found[i].start > 0


def _by_cue(scene: Scene, found: Found[Money], place: _Place) -> Found[Money] | None:
    """The sum with the role of its strongest cue; ``None`` if no cue is strong enough."""
    money = found.value
    best, strength, cue = "", 0.0, None
    start, end = max(place.sentence[0], found.start - 90), min(place.sentence[1], found.end + 70)
    for match in CUE.finditer(scene.text, start, end):
        sense = CUES[match.group()]
        if sense.sort == "silent" or (match.start() < found.end and match.end() > found.start):
            continue
        power = _strength(scene, found, place, match, sense.sort)
        if power > strength:
            best, strength, cue = sense.role, power, match
    share = _is_share_price(scene, found, place)
    if share and not (best in {"profit", "market_cap"} and strength > 60):
        return replace(found, value=replace(money, role="cost", per="share"))
    if money.per == "share" and best in {"", "deal_value", "revenue", "invest", "investment", "cost"}:
        return replace(found, value=replace(money, role="cost"))
    if money.per in {"dollar", "euro", "pound", "yuan", "yen", "won"}:
        return replace(found, value=replace(money, role="other"))
    if cue is None or strength < _ENOUGH:
        return None
    role = _settle(best, scene, place, found)
    per = "share" if cue.group() in {"EPS"} else money.per
    mark = Cue("role", cue.start(), cue.end(), role)
    return replace(found, value=replace(money, role=cast("Role", role), per=per), cues=(*found.cues, mark))


def _strength(scene: Scene, found: Found[Money], place: _Place, cue: re.Match[str], sort: str) -> float:
    text = scene.text
    if cue.start() >= found.end:
        if cue.start() >= place.right:
            return 0
        gap = text[found.end : cue.start()]
        power = float(_STRENGTH_RIGHT[sort]) - len(gap) - _COMMA_RIGHT * gap.count("、")
        hedge = _HEDGE.match(gap)
        if "、" not in gap and hedge is not None and hedge.end() == len(gap):
            power += _NEXT_TO
        return power
    gap = text[cue.end() : found.start]
    power = float(_STRENGTH_LEFT[sort]) - 0.8 * len(gap) - _COMMA * gap.count("、") - 6 * gap.count("(")
    if cue.end() <= place.left and place.left > place.sentence[0]:
        power = power * 0.5 - 5 if sort == "name" else power * 0.4 - 8
    return power


def _settle(role: str, scene: Scene, place: _Place, found: Found[Money]) -> str:
    """The role where a verb leaves it open: 投じる into a plant or into shares; 調達 by bonds or by shares."""
    here = scene.text[place.sentence[0] : place.sentence[1]]
    if role == "raise":
        return "debt" if DEBT.search(scene.text[place.sentence[0] : found.start]) else "investment"
    if role != "invest":
        return role
    if EQUITY.search(here) and not PLANT.search(scene.text[found.end : found.end + 24]):
        return "investment"
    if PLANT.search(here) or PLANT.search(scene.text[max(place.sentence[0] - 60, 0) : place.sentence[0]]):
        return "spending"
    return "investment"


def _is_share_price(scene: Scene, found: Found[Money], place: _Place) -> bool:
    if found.value.per not in {None, "share"} or found.value.bounds.high >= _SMALL.get(found.value.currency or "", _SMALL_ELSE):
        return False
    left = scene.text[max(place.sentence[0], found.start - 70) : found.start]
    near = scene.text[found.end : min(found.end + 12, place.sentence[1])]
    return SHARE_PRICE.search(left) is not None or re.match(r"(?:\([^()\n]{1,12}\))?(?:高|安)(?:の|と|で|まで|[、。])", near) is not None


def _without_cue(scene: Scene, found: Sequence[Found[Any]], sums: Sequence[int], known: dict[int, Found[Money]], at: int) -> Found[Money]:
    """From the sum it converts, its neighbour in the sentence, the same sum elsewhere, the heading, or the form of the sum."""
    one: Found[Money] = found[at]
    money = one.value
    if money.equivalent_of is not None:
        for j in sums:
            if (found[j].start, found[j].end) == money.equivalent_of:
                main = known.get(j, found[j]).value
                return replace(one, value=replace(money, role=main.role, per=money.per or main.per))
    span = scene.sentence(one.start)
    before = [j for j in sums if j < at and found[j].start >= span.start and j in known]
    if before and found[before[-1]].value.currency == money.currency:
        main = known[before[-1]].value
        joined = re.fullmatch(r"(?:から|→|⇒|~|-|、| |が|と|や|・|台|程度|前後|⇨|/){1,4}", scene.text[found[before[-1]].end : one.start])
        per = money.per or (main.per if joined else None)
        return replace(one, value=replace(money, role=main.role, per=per))
    same = [j for j in known if (found[j].value.currency, found[j].value.bounds.low, found[j].value.bounds.high) == (money.currency, money.bounds.low, money.bounds.high)]
    if same and known[same[0]].value.role != "other":
        return replace(one, value=replace(money, role=known[same[0]].value.role))
    if money.per in _PRICED or (one.rule == "ja.money.amount" and _bracketed_price(scene, one)):
        return replace(one, value=replace(money, role="cost"))
    last = max((j for j in sums if j < at and j in known), default=None)
    if last is not None and money.bounds.high < _SMALL_ELSE and known[last].value.per == "share" and known[last].value.currency == money.currency:
        return replace(one, value=replace(money, role="cost", per="share"))
    return replace(one, value=replace(money, role=cast("Role", _heading(scene, one.start, span.start) or "other")))


def _bracketed_price(scene: Scene, one: Found[Money]) -> bool:
    """A small sum alone in brackets behind a thing: とんてき(500円)."""
    small = one.value.bounds.high < _SMALL.get(one.value.currency or "", _SMALL_ELSE)
    return small and scene.before(one.start, 4).rstrip("約税込、 ").endswith("(") and scene.after(one.end, 5).lstrip("~から程度前後").startswith(")")


def _heading(scene: Scene, start: int, line: int) -> str | None:
    """The role that the sentence or heading just before names; ``None`` if none."""
    above = scene.text[max(line - 80, 0) : line]
    role = None
    for match in CUE.finditer(above):
        sense = CUES[match.group()]
        if sense.sort in {"name", "act"}:
            role = sense.role
    return {"invest": "investment", "raise": "investment"}.get(role, role) if role else None


def _yearly(found: Found[Any]) -> Found[Any]:
    """Annual revenue keeps no ``per``."""
    if found.kind == "amount" and found.value.role in {"revenue", "market_size"} and found.value.per == "year":
        return replace(found, value=replace(found.value, per=None))
    return found
