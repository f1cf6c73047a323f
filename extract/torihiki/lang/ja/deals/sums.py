"""Which of the amounts told of a deal is its price: the whole before its parts, fees and results not at all."""

from __future__ import annotations

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["standing"]

_ASIDE = sieve(
    r"帳簿価額|簿価|譲渡益|違約金|解約金|解約料|手数料|罰金|制裁金|課徴金|報酬|アドバイザリー|概算額|資本金|純資産|総資産|売却益|売却損|累計|有利子負債|負債残高|残高が|売上高(?!に(?:応じ|$)|$|の[0-9])|純利益|営業利益|営業損失|最終損益"
)
_TOTAL = sieve(r"総額|合計|総事業費|契約額|契約金額|買収額|取得価額|投資額|調達額|譲渡額|対価|賃料|発行額|金額|規模")
_PORTION = sieve(
    r"(?:(?:一時金|前払い|前払金|マイルストー?ン|手付金|初回|初年度|1回目|まず|うち|残り|追加で)(?:は|が|として|の)?、?|それぞれ|(?:融資|出資|負担|拠出|引受|持ち)分は)[^。、0-9]{0,6}$"
    r"|(?:進捗|進み具合|達成|マイルストー?ン)[^。0-9]{0,12}$"  # paid only if all goes well
)


def standing(scene: Scene, start: int, end: int) -> int | None:
    """How an amount ranks among those of its deal: the whole before others, a part behind them; ``None``: it is none of the deal's."""
    text = scene.text
    if _ASIDE.search(text[max(start - 12, 0) : end + 8]):
        return None
    whole, part = _TOTAL.search(text[max(start - 12, 0) : end + 4]), _PORTION.search(text[max(start - 16, 0) : start])
    return 2 * (part is not None) - 2 * (whole is not None)
