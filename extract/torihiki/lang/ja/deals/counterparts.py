"""Sentences that only say who is on the other side of what was told just before: 契約の相手はA、B。 供給先はAで、期間は10年。 提携先はA。"""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event, PartyRole
from torihiki.values.change import replace

__all__ = ["counterparts"]

_OPEN = r"\s*(?:(?:なお|今回|今回の|この|その|同社の?|主な)、?)?"
_ENDS = r"(?:企業|会社|元)?(?:とな(?:る|った)の)?は、?"
_OTHER = sieve(
    rf"{_OPEN}(?:(?:契約|提携|取引|協業|連携|統合|合併|合弁|共同開発|締結|合意|交渉)(?:の?相手(?:先|方)?|先)|相手(?:先|方)?|パートナー){_ENDS}"
)
_TAKES = sieve(
    rf"{_OPEN}(?:(?:供給|納入|納品|販売|提供|出荷|貸し出し|賃貸|受注)先|発注元|発注者|顧客|借り手|借主|賃借人|テナント){_ENDS}"
    rf"|{_OPEN}(?:発注|購入|調達)(?:(?:する|の)(?:意向|方針|考え)を(?:表明した|示した|示している|明らかにした)|した|を(?:決めた|決定した))のは、?"
)
_GIVES = sieve(
    rf"{_OPEN}(?:(?:調達|購入|仕入れ?|発注|委託|借り入れ)先|供給元|調達元|受注者|貸主|貸し主){_ENDS}|{_OPEN}(?:受注した|供給する|納入する)のは、?"
)
_AFTER = sieve(
    r"社?(?:\([^()\n]{0,30}\))?(?:など)?(?:の[2-9二三四五六七八九](?:社|者|行))?(?:だ|で|です|だった|である|となる|とみられる)?(?:[。、]|\s*$)"
)
_AND = sieve(r"(?:\([^()\n]{0,30}\))?(?:、|と|や|・|および|及び|ならびに)[^、。はがを\n]{0,14}")
_SEVERAL = 2
_GAP = 24  # letters for what somebody is before the first name
_NEAR = 80  # letters between what was told and the sentence: none, or one short one
_SIDES: dict[DealType, tuple[PartyRole, PartyRole]] = {  # who takes, who gives
    "supply": ("customer", "provider"), "cloud": ("customer", "provider"), "other": ("customer", "provider"), "lease": ("lessee", "lessor"),
    "licensing": ("licensee", "licensor"), "divestiture": ("acquirer", "seller"), "acquisition": ("acquirer", "target"),
}  # fmt: skip
_ALIKE: frozenset[DealType] = frozenset({"partnership", "merger", "joint_venture"})
_EITHER = frozenset({"ja.deals.supply", "ja.deals.lease"})  # 供給契約を結んだ, 賃貸借契約を結んだ: said by either side
_BESIDES = frozenset({"of", "via"})


def counterparts(scene: Scene, sentence: Span, placed: Sequence[Placed], told: Sequence[Event]) -> list[Event]:
    """The event of such a sentence, by which the names take the side of the last deal that is still open; none for any other sentence."""
    last = next((e for e in reversed(told) if e.participants), None)
    if not placed or last is None or sentence.start - last.sentence.end > _NEAR:
        return []
    for pattern, side in ((_OTHER, None), (_TAKES, 0), (_GIVES, 1)):
        opening = pattern.match(scene.text, sentence.start, sentence.end)
        if opening is not None:
            named = _named(scene, sentence, placed, opening.end())
            roles = _roles(last, side)
            return [_joined(last, sentence, named, roles)] if named and roles is not None else []
    return []


def _named(scene: Scene, sentence: Span, placed: Sequence[Placed], at: int) -> list[Placed]:
    """The list of names behind the opening, where the sentence names nobody else."""
    single = [p for p in placed if len(p.found.value.names) < _SEVERAL]  # 2社 behind a list means those in it
    if not single:
        return []
    first, run = single[0], single[:1]
    for p in single[1:]:
        if not _AND.fullmatch(scene.text, run[-1].found.end, p.found.start):
            break
        run.append(p)
    others = any(p.place not in _BESIDES for p in single[len(run) :])
    fits = at <= first.found.start <= at + _GAP and _AFTER.match(scene.text, run[-1].found.end, sentence.end) is not None
    return run if fits and not others else []


def _roles(last: Event, side: int | None) -> tuple[PartyRole, PartyRole] | None:
    """The roles of those told and of those that come; ``None`` where both sides are told, or the deal has no such sides."""
    held = {p.role for p in last.participants}
    if len(held) > 1:
        return None
    if last.type in _ALIKE:
        return ("partner", "partner") if side is None and len(last.participants) == 1 else None
    sides = _SIDES.get(last.type)
    if sides is None or not held <= set(sides):
        return None
    if side is None:
        return (sides[0], sides[1]) if sides[0] in held else (sides[1], sides[0])
    if sides[side] in held and not (last.shape.generic or last.shape.name in _EITHER):
        return None
    return sides[1 - side], sides[side]


def _joined(last: Event, sentence: Span, named: Sequence[Placed], roles: tuple[PartyRole, PartyRole]) -> Event:
    """The deal told last once more, with both its sides; what was told takes the role that the words for the other side give it."""
    held = [replace(p, role=roles[0]) for p in last.participants]
    last.participants = held
    new = [p for p in participants((p, roles[1]) for p in named) if p.name not in {h.name for h in held}]
    event = replace(last, participants=[*held, *new], span=Span(sentence.start, sentence.start + 1), sentence=sentence, scope=sentence)
    event.plain, event.land, event.fresh, event.cues = True, None, False, ()
    return event
