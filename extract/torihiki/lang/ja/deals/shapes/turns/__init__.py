"""Words that mean another shape beside certain others, by what they are about."""

from torihiki.lang.ja.deals.shapes.turns.equity import EQUITY_TURNS
from torihiki.lang.ja.deals.shapes.turns.form import Turn
from torihiki.lang.ja.deals.shapes.turns.money import MONEY_TURNS
from torihiki.lang.ja.deals.shapes.turns.trade import TRADE_TURNS

__all__ = ["GIVES", "TURNS", "Turn"]

# the same word said by the other side, where it tells to whom: Yにリースする
GIVES = {"ja.deals.lease": "ja.deals.let"}
TURNS: tuple[Turn, ...] = (*EQUITY_TURNS, *TRADE_TURNS, *MONEY_TURNS)
