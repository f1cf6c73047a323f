"""Who supplies whom, where the words leave it open: miners sell to makers of cells, these to car makers; who runs wind farms sells the power."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.deals.makes import DIGS, LIQUEFIES, PUMPS, RANK, TRADES_GAS, USES
from torihiki.deals.shape import Participant, PartyRole
from torihiki.lang.en.deals.goods import GOODS
from torihiki.lang.en.deals.trades import energetic
from torihiki.values.change import replace

__all__ = ["apart", "as_before", "contracted_out", "erected", "hosted", "sold"]

_I = re.IGNORECASE
# those whose makers buy parts from firms that no table knows: they sell only where their own goods are spoken of
_SOLD: Mapping[str, re.Pattern[str]] = {
    "turbines": sieve(r"\b(?:turbines?|panels?|modules?|reactors?|cables?|fuel cells?|inverters?)\b", re.IGNORECASE),
    "network": sieve(
        r"\b(?:networks?|5G|4G|3G|LTE|GSM|RAN|radios?|base stations?|antennas?|routers?|fib(?:er|re)|cables?|equipment|gear)\b",
        re.IGNORECASE,
    ),
    "servers": sieve(r"\b(?:servers?|racks?|systems|storage|GPUs?|cooling|transformers?|switchgear|buses|vans|trucks)\b", re.IGNORECASE),
    "aircraft": sieve(
        r"\b(?:aircraft|air(?:planes?|liners?)|planes|jets?|jetliners?|helicopters?|fighters?|engines?|freighters?|[A-Z]\d{3}s?|7\d7s?)\b",
        re.IGNORECASE,
    ),
    "ships": sieve(
        r"\b(?:ships?|vessels?|frigates?|submarines?|carriers?|tankers?|corvettes?|trains?|locomotives?|trams?|rolling stock|radars?|missiles?)\b",
        re.IGNORECASE,
    ),
}
_LNG = sieve(r"\bLNG\b|liquefied natural gas")
_FUELS = sieve(r"\b(?:LNG|gas|crude|oil|naphtha|condensate|fuel oil|petroleum products|diesel|gasoline)\b")
_YARDS = sieve(r"\b(?:Shipbuilding|Shipbuilders?|Shipyards?|Dockyard|Heavy Industries|Shipworks|Marine Engineering)\b")
_MINER = sieve(
    r"\b(?:lithium|nickel|cobalt|graphite|copper|uranium|rare[- ]earths?) (?:miner|producer|developer|supplier|explorer)\b|\bminer\b", _I
)
_CELLS = sieve(r"\b(?:battery|batteries|cell) (?:maker|manufacturer|producer|developer|supplier|start-?up|company)\b", _I)
_RUNS = sieve(
    r"\b(?:wind|solar|renewables?|renewable energy|clean energy|geothermal|hydro\w*|nuclear|power|energy)(?: (?:farm|park|project|plant|power))? (?:developer|producer|operator|generator|supplier)\b|"
    r"\butility\b|\b(?:developer|operator|producer|owner)s?(?: and \w+)? of (?:[\w-]+ ){0,3}(?:wind|solar|renewable|power|nuclear|geothermal|hydro\w*)\b",
    _I,
)
_BESIDE = 70  # code points beside a name in which it is described
_COMPUTES = sieve(r"\b(?:comput\w+|cloud|capacity|data cent(?:er|re)s?|hosting|infrastructure)\b", _I)
_POWER = sieve(
    r"\b(?:power|electricity|energy|megawatts?|gigawatts?|[MG]W|solar|wind|nuclear|reactors?|hydro\w*|geothermal|renewables?|grid|PPAs?)\b",
    _I,
)


def sold(
    scene: Scene, people: list[Participant], said: str, parties: Sequence[Found[Any]], *, won: bool, generic: bool
) -> list[Participant]:
    """The sides of a deal in goods or power by what they make, where that tells them apart; ``won``: the words say who is paid."""
    if len(people) < 2:
        return people
    by_goods = None if won or (any(p.cloud for p in people) and _COMPUTES.search(said)) else _supplied(scene, people, said, parties)
    return by_goods or (_powered(scene, people, said, parties) if generic and not won else people)


def _supplied(scene: Scene, people: list[Participant], said: str, parties: Sequence[Found[Any]]) -> list[Participant] | None:
    """Provider is who makes what stands nearer to the ground, if the two sides differ in that."""
    ranks = [_rank(scene, p.name, said, parties) for p in people]
    least = min(ranks)
    if least == USES or max(ranks) == least:
        return None
    sides: dict[str, set[bool]] = {}
    for p, rank in zip(people, ranks, strict=True):
        sides.setdefault(p.place, set()).add(rank == least)
    if len(sides) == 1 and "agent" not in sides:
        return None  # with a consortium of X and Y
    if len(people) > 2 and any(len(makes) > 1 for place, makes in sides.items() if place != "agent"):
        return None  # with X and Y: both stand on one side
    return [replace(p, role="provider" if r == least else "customer") for p, r in zip(people, ranks, strict=True)]


def apart(people: list[Participant], parties: Sequence[Found[Any]]) -> list[Participant]:
    """The sides without one that is only understood and makes what the other makes: rivals book orders side by side."""
    makes = {f.value.name: f.value.makes for f in parties if f.value.makes}
    said = {makes[p.name] for p in people if p.name in makes and p.place not in _MEANT}
    return [p for p in people if p.place not in _MEANT or makes.get(p.name) not in said]


# who has the halls and the power, and lets others use them
_HALLS = sieve(
    r"\b(?:(?:bitcoin|crypto(?:currency)?|digital asset)[ -]min(?:er|ing (?:company|firm|group))|data[ -]?cent(?:er|re)s? (?:operator|developer|owner|provider|landlord|company|group|firm|REIT|specialist)|colocation (?:provider|operator|company)|"
    r"(?:owner|operator|developer)s?(?: and \w+)? of (?:[\w-]+ ){0,2}data[ -]?cent(?:er|re)s)\b",
    _I,
)
# who is known to have them, and to let others use them
_HOSTS = frozenset((
    "Core Scientific", "Applied Digital", "TeraWulf", "Cipher Mining", "Galaxy Digital", "IREN", "Hut 8", "Bitdeer", "Riot Platforms", "Digital Realty", "Equinix", "QTS",
    "Vantage Data Centers", "CyrusOne", "Aligned Data Centers", "Switch", "Fluidstack", "Nscale", "EdgeConneX", "NTT Global Data Centers", "STACK Infrastructure",
))  # fmt: skip
_LETS: Mapping[PartyRole, PartyRole] = {"customer": "provider", "lessee": "lessor", "provider": "customer", "lessor": "lessee"}


def hosted(scene: Scene, people: list[Participant], parties: Sequence[Found[Any]]) -> list[Participant]:
    """Who is said to run data centers or to mine lets the other use what it has."""
    roles = [p.role for p in people]
    if len(people) != 2 or _LETS.get(roles[0]) != roles[1]:
        return people
    hosts = [p.name in _HOSTS or _described(scene, p.name, parties, _HALLS) for p in people]
    if hosts[0] == hosts[1]:
        return people
    let: PartyRole = "lessor" if "lessor" in roles else "provider"
    return [replace(p, role=let if host else _LETS[let], cloud=p.cloud or host) for p, host in zip(people, hosts, strict=True)]


# firms whose business is to build for others
_CONTRACTORS = sieve(
    r"\b(?:Engineering|Engineers|Construction|Contract(?:ors?|ing)|E&[CA]|C&T|Constru\w+|Fluor|Bechtel|Saipem|Technip\w*|Subsea ?7|McDermott|Petrofac|KBR|Worley\w*|Larsen & Toubro|L&T|JGC|Chiyoda|Vinci|Bouygues|Skanska|Ferrovial|"
    r"Strabag|Hochtief|Balfour Beatty|Tecnicas Reunidas|Tecnimont|Kajima|Obayashi|Taisei|Shimizu|Takenaka|Kiewit|Jacobs|AECOM|Turner|Clayco|Zachry|Linde|Air Liquide)\b"
)


_WORKS = sieve(
    r"\b(?:works?|build(?:s|ing)?|construct\w*|engineering|plants?|trains?|terminals?|facility|facilities|refinery|platform|pipelines?)\b",
    _I,
)


def contracted_out(people: Sequence[Participant], said: str) -> bool:
    """Whether a contract of which nobody says what it is for is one of builders, on works."""
    if not any(_CONTRACTORS.search(p.name) for p in people):
        return False
    for p in people:
        said = said.replace(p.name, "")  # Tarn Engineering is paid for pumps, too
    return _WORKS.search(said) is not None


def erected(people: list[Participant]) -> list[Participant]:
    """Who builds for others is the builder, whichever of the two a contract names first."""
    if len(people) != 2 or {p.role for p in people} != {"customer", "builder"}:
        return people
    builds = [_CONTRACTORS.search(p.name) is not None for p in people]
    if builds[0] == builds[1]:
        return people
    return [replace(p, role="builder" if own else "customer") for p, own in zip(people, builds, strict=True)]


def as_before(people: list[Participant], sided: Mapping[str, set[PartyRole]]) -> list[Participant]:
    """The two sides turned, if the words of an earlier deal put one of them on the other side: signed a similar deal with Y.

    ``sided``: on which sides the article has told each name.
    """
    if {p.role for p in people} != set(_OTHER):
        return people
    if len(people) > 2:  # X, Y and Z reached agreements with the one that was told to sell
        lone = [p for p in people if sum(q.role == p.role for q in people) == 1]
        held = sided.get(lone[0].name, set()) & _OTHER.keys() if lone else set()
        return [replace(p, role=_OTHER[p.role]) for p in people] if lone and held == {_OTHER[lone[0].role]} else people
    known = [sided.get(p.name, set()) & _OTHER.keys() for p in people]
    turned = any(held == {_OTHER[p.role]} for p, held in zip(people, known, strict=True))
    kept = any(held == {p.role} for p, held in zip(people, known, strict=True))
    return [replace(p, role=_OTHER[p.role]) for p in people] if turned and not kept else people


_OTHER: Mapping[PartyRole, PartyRole] = {"customer": "provider", "provider": "customer"}
_MEANT = frozenset(("understood", "topic"))


def _powered(scene: Scene, people: list[Participant], said: str, parties: Sequence[Found[Any]]) -> list[Participant]:
    """Who makes power sells it, where that is what the text deals in."""
    if _POWER.search(said) is None:
        return people
    makes = [energetic(p.name) for p in people]
    if not any(makes):
        makes = [_described(scene, p.name, parties, _RUNS) for p in people]
    if all(makes) or not any(makes):
        return people
    return [replace(p, role="provider" if m else "customer") for p, m in zip(people, makes, strict=True)]


def _rank(scene: Scene, name: str, said: str, parties: Sequence[Found[Any]]) -> int:
    known = next((f.value.makes for f in parties if f.value.name == name and f.value.makes), "")
    if known:
        return RANK[known] if known not in _SOLD or _SOLD[known].search(said) or not GOODS.search(said) else USES
    if _YARDS.search(name) and _SOLD["ships"].search(said):
        return RANK["ships"]
    if LIQUEFIES.search(name) and _LNG.search(said):
        return RANK["minerals"]
    if PUMPS.search(name) and _FUELS.search(said):
        return RANK["minerals"]
    if TRADES_GAS.search(name) and _LNG.search(said):
        return USES - 1  # it sells to those who burn it
    if DIGS.search(name) or _described(scene, name, parties, _MINER):
        return RANK["minerals"]
    return RANK["batteries"] if _described(scene, name, parties, _CELLS) else USES


def _described(scene: Scene, name: str, parties: Sequence[Found[Any]], what: re.Pattern[str]) -> bool:
    """Whether words right beside one of its mentions say so: lithium miner X; X, an operator of wind farms."""
    for found in parties:
        if found.value.name != name:
            continue
        if found.rule == _BACK and what.search(scene.text, found.start, found.end):
            return True  # the bitcoin miner
        left = scene.before(found.start, _BESIDE).rpartition(",")[2]
        right = scene.after(found.end, _BESIDE)
        last = [*what.finditer(left)]
        if (last and len(left) - last[-1].end() < 3) or (
            right[:2] in {", ", " (", " ,"} and what.search(right.partition(".")[0]) is not None and _opens(right, what)
        ):
            return True
    return False


_BACK = "en.parties.back"
_ARTICLE = re.compile(r"[ ,(]+(?:an?|the|one of)\s(?:[\w'-]+\s){0,4}$")


def _opens(right: str, what: re.Pattern[str]) -> bool:
    """Whether the words begin the apposition behind the name."""
    found = what.search(right)
    return found is not None and _ARTICLE.match(right[: found.start()]) is not None
