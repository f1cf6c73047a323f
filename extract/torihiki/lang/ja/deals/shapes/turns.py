"""Words that mean another shape beside certain others: 借りる is a loan where money is borrowed, computing where it is GPUs."""

from __future__ import annotations

import re
from typing import NamedTuple

from torihiki.core.sieve import sieve

__all__ = ["TURNS", "Turn"]

_MONEY = r"(?:[0-9兆億万千百]|ドル|円|ユーロ|ポンド|ウォン|元)(?:ドル|円|ユーロ|ポンド|ウォン|元)?(?:\([^()]{0,24}\))?(?:程度|規模|前後|超|余り|強|弱)?を"
_COMPUTE = r"(?:計算資源|計算能力|計算力|計算基盤|GPU|TPU|クラウド|サーバー|H100|B200)"
_GOODS = (
    r"(?:GPU|CPU|チップ|半導体|装置|サーバー|電力|土地|用地|部品|ウエハー|メモリー|タービン|燃料|機材|航空機|車両|電池|原油|LNG|ガス|水素|[0-9](?:基|台|枚|機|隻|個))"
    r"[^、。]{0,10}を"
)


class Turn(NamedTuple):
    """Shapes that become another where ``left`` stands before the word in its clause and ``right`` follows it."""

    shapes: frozenset[str]
    left: re.Pattern[str]
    right: re.Pattern[str]
    into: str


def _turn(shapes: tuple[str, ...], into: str, left: str = "", right: str = "") -> Turn:
    return Turn(frozenset(f"ja.deals.{s}" for s in shapes), sieve(left), sieve(right), f"ja.deals.{into}")


TURNS: tuple[Turn, ...] = (
    _turn(("lease",), "borrow", left=rf"{_MONEY}[^。]{{0,30}}$"),
    _turn(("lease",), "cloud", left=rf"{_COMPUTE}[^。]{{0,20}}$"),
    _turn(("let",), "host", left=rf"{_COMPUTE}[^。]{{0,20}}$"),
    _turn(("let",), "lend", left=rf"{_MONEY}[^。]{{0,20}}$"),
    _turn(("supply",), "host", left=r"(?:計算資源|計算能力|計算力)[^。、]{0,10}$"),
    _turn(("raise",), "invest", right=r"を(?:引き受け|引受|全額引)"),
    _turn(("acquire",), "order-given", left=rf"{_GOODS}[^。]{{0,24}}$", right=r"(?!.{0,6}(?:買収|子会社|株))"),
    _turn(("sell",), "supply", left=r"(?:GPU|チップ|半導体|電力|装置|メモリー|ウエハー)を[^。、]{0,16}$"),
    _turn(("lend",), "borrow", right=r"を受け"),
    _turn(("lend",), "borrow", left=r"から(?:の)?[^。、]{0,24}$"),
)
