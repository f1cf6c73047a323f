"""Who supplies whom by what they make, where a contract only names the two: makers of wafers sell to makers of chips, these to all others."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from torihiki.core.sieve import sieve
from torihiki.deals.gather import Placed
from torihiki.deals.makes import DIGS, LIQUEFIES, RANK, TRADES_GAS, USES
from torihiki.deals.shape import Participant
from torihiki.values.change import replace

__all__ = ["by_goods", "rivals"]

# what is spoken of where such makers sell; else they buy as others do
_SOLD: Mapping[str, re.Pattern[str]] = {
    "minerals": sieve(r"リチウム|ニッケル|コバルト|黒鉛|銅|ウラン|レアアース|希土類|鉱石|精鉱|鉄鉱石|石炭|原料|素材|金属|アルミ|チタン"),
    "tools": sieve(r"装置|露光|検査機"),
    "wafers": sieve(r"ウエハー?|ウェハー?|基板|受託(?:製造|生産)|(?:製造|生産)委託|ファウンド|半導体|チップ|[SG]i[CN]|炭化ケイ素|窒化ガリウム|素材|材料"),
    "memory": sieve(r"メモリー|HBM|DRAM|NAND|半導体"),
    "chips": sieve(r"チップ|半導体|[GTCN]PU|アクセラレーター|プロセッサ|SoC"),
    "batteries": sieve(r"電池|バッテリー|セル|蓄電"),
    "turbines": sieve(r"タービン|風車|パネル|モジュール|ケーブル|変圧器|原子炉|燃料電池|蓄電|発電(?:設備|機|システム)"),
    "network": sieve(r"通信網|基地局|[2-6]G|無線|ルーター|光ファイバー|ネットワーク|通信(?:機器|設備)"),
    "servers": sieve(r"サーバー|ラック|システム|ストレージ|[GC]PU|冷却|変圧器"),
    "aircraft": sieve(r"航空機|旅客機|[0-9]機|機体|機材|エンジン|ヘリ|貨物機|戦闘機"),
    "ships": sieve(r"船|艦|車両|タンカー|潜水艇|[0-9]隻|編成|エンジン"),
}  # fmt: skip
_LNG = sieve(r"LNG|天然ガス")
_OPEN = frozenset({"agent", "with"})  # places that leave it open who sells


def by_goods(people: list[Participant], placed: Sequence[Placed], said: str) -> list[Participant]:
    """The two sides of a contract with the roles that what they make gives them; ``said``: the sentence that tells it."""
    if len(people) != 2 or any(p.place not in _OPEN for p in people) or not {p.role for p in people} <= {"customer", "provider"}:
        return people
    makes = {p.found.value.name: p.found.value.makes for p in placed}
    ranks = [_rank(p.name, makes.get(p.name, ""), said) for p in people]
    if ranks == [USES, USES]:
        ranks = [
            USES - (not makes.get(p.name) and _upstream(makes.get(q.name, ""), said)) for p, q in zip(people, people[::-1], strict=True)
        ]
    if ranks[0] == ranks[1]:
        return people
    return [replace(p, role="provider" if rank == min(ranks) else "customer") for p, rank in zip(people, ranks, strict=True)]


def rivals(people: Sequence[Participant], placed: Sequence[Placed]) -> bool:
    """Whether all that are named make the same, and nobody stands on the other side: two makers of aircraft with orders of their own."""
    makes = {p.found.value.name: p.found.value.makes for p in placed}
    kinds = {makes.get(p.name, "") for p in people}
    return len(people) > 1 and len(kinds) == 1 and "" not in kinds and all(p.place == "agent" for p in people)


def _upstream(makes: str, said: str) -> bool:
    """Whether what is spoken of is no more than what a firm makes its goods of: graphite, of a maker of cells."""
    return bool(makes) and any(pattern.search(said) for kind, pattern in _SOLD.items() if RANK[kind] < RANK[makes])


def _rank(name: str, makes: str, said: str) -> int:
    if makes:
        return RANK[makes] if _SOLD[makes].search(said) else USES
    if _LNG.search(said) and LIQUEFIES.search(name):
        return RANK["minerals"]
    if _LNG.search(said) and TRADES_GAS.search(name):
        return USES - 1  # it sells to those who burn it
    return RANK["minerals"] if DIGS.search(name) and _SOLD["minerals"].search(said) else USES
