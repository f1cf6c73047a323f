"""What a shape asks for, where the words beside it say more than the word alone."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.sieve import sieve
from torihiki.deals.shape import Participant, Shape
from torihiki.lang.ja.deals.people import Clause
from torihiki.values.change import replace

__all__ = ["fitted"]

_SERIES = sieve(r"シリーズ[A-Z]|Series [A-Z]|シード|プレシリーズ")
_TAKEN = sieve(r"に(?:は|対し)?[^。]{1,60}?(?:応じ|引き?受け|名を連ね|加わ)")  # Xの増資にYが応じた
_STUDIED = sieve(r"共同(?:研究|開発|実証)|共同で(?:研究|実証)")
_WRITTEN = sieve(r"[でと]?(?:基本)?(?:覚書|合意書)")
_SUM_NEXT = sieve(
    r"\s*(?:(?:想定|直近の?)?(?:評価額|企業価値|時価総額)は[^。\n]{1,40}。\s*)?(?:発行(?:予定)?(?:総額|額|上限額?|限度額)|(?:資金)?調達(?:総)?額|借り?入れ?(?:総)?額|融資(?:総)?額|総額|金額|上限額?|規模)は[^。\n]{0,16}[0-9]"
)


def fitted(shape: Shape, clause: Clause, people: Sequence[Participant]) -> Shape:
    """The shape for this clause: a deal that needs no sum in its sentence, a memorandum that a ministry may sign."""
    if shape.name == "ja.deals.partner" and _STUDIED.search(clause.scene.text, clause.cue.start, clause.cue.end):
        return replace(shape, civic=True)  # public laboratories study with firms
    if shape.name == "ja.deals.partner" and _WRITTEN.match(clause.scene.text, clause.cue.start):
        return replace(shape, civic=True)  # a ministry signs a memorandum as others do
    if shape.name == "ja.deals.join-round" and people and all(p.role == "investor" for p in people):
        return replace(shape, follows=True, least=frozenset())  # 今回のシリーズCに加わった: the round told before
    if (
        shape.name == "ja.deals.lend"
        and people
        and all(p.role == "lender" for p in people)
        and {p.place for p in people} >= {"with", "agent"}
    ):
        told = any(clause.sentence.holds(s.start) for p in people if p.place == "agent" for s in p.spans)
        return shape if told else replace(shape, follows=True)  # Yとの協調融資で、総額は…: who lends beside whom was told
    if shape.name == "ja.deals.offtake" and {p.place for p in people} == {"agent", "with"}:
        return replace(shape, guesses=True)  # PPAを結ぶ: who delivers is said elsewhere
    return replace(shape, figure=False) if shape.figure and _without_sum(shape, clause, people) else shape


def _without_sum(shape: Shape, clause: Clause, people: Sequence[Participant]) -> bool:
    text, cue = clause.scene.text, clause.cue
    roles = {p.role for p in people}
    if _SUM_NEXT.match(text, clause.sentence.end):
        return True  # 社債を発行する。発行額は…: the next sentence has it
    if shape.type == "financing" and {"lender", "borrower"} <= roles:
        return True  # who lends to whom is a deal without a sum
    if shape.name == "ja.deals.raise" and text.endswith("増資", cue.start, cue.end) and _TAKEN.match(text, cue.end, clause.sentence.end):
        return True
    series = shape.name == "ja.deals.raise" and _SERIES.search(text, max(clause.edge, cue.start - 40), cue.end) is not None
    headed = series and not text[clause.sentence.start : clause.sentence.end].rstrip().endswith("。")
    return (headed and "investee" in roles) or (
        series and {"investor", "investee"} <= roles
    )  # so is who puts money into whom in which round
