"""Which of the amounts told of a deal is its price: the whole before its parts, fees and results not at all."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.deals.shape import DealType

__all__ = ["PRICED", "standing"]

_ENDS = r"(?:の?(?:総額|合計|規模|見込み))?(?:\([^()\n]{0,20}\))?(?:は|が|も|として|:|については)[^。、0-9]{0,14}$"
PRICED: tuple[tuple[frozenset[DealType], re.Pattern[str]], ...] = (  # what a sum is called → what it is the price of
    (
        frozenset({"acquisition", "divestiture", "investment"}),
        sieve(rf"(?:買収|取得|株式取得|譲渡|売却)(?:総|金)?(?:額|価額|価格|代金|費用|資金){_ENDS}"),
    ),
    (frozenset({"financing"}), sieve(rf"(?:融資|貸付|貸し付け|借入|借り入れ|発行|起債|組成)(?:総|金)?額{_ENDS}")),
    (frozenset({"investment", "financing"}), sieve(rf"(?:資金)?調達(?:総|予定)?(?:額|目標|目標額){_ENDS}")),
    (frozenset({"investment", "joint_venture"}), sieve(rf"(?:出資|引受|引き受け|払込)(?:総|金)?額{_ENDS}")),
    (frozenset({"construction", "joint_venture"}), sieve(rf"(?:総?投資額|総?事業費|建設費|総?工費){_ENDS}")),
    (
        frozenset({"supply", "cloud", "lease", "licensing", "other"}),
        sieve(rf"(?:(?:契約|受注|発注|購入|取引)(?:総|金)?額|(?<![一-龥])価格){_ENDS}"),
    ),
    (frozenset({"licensing"}), sieve(rf"(?:契約一時金|一時金|ライセンス料|契約金){_ENDS}")),
    (frozenset({"lease"}), sieve(rf"賃料{_ENDS}")),
    (frozenset({"subsidy"}), sieve(rf"(?:補助|助成|支援)(?:総|金)?額{_ENDS}")),
)

_ASIDE = sieve(
    r"(?:統合|合併|買収|取引|上場|出資)後の(?:企業価値|時価総額|評価額)|(?:%|割|倍)(?:増|減)の|帳簿価額|簿価|譲渡益|違約金|解約金|解約料|手数料|罰金|制裁金|課徴金|報酬|アドバイザリー|概算額|資本金|純資産|総資産|売却益|売却損|累計|有利子負債|負債残高|公的資金|自社株(?:を(?:取得|買)|買い|取得)|残高が|売上高(?!に(?:応じ|$)|$|の[0-9])|純利益|営業利益|営業損失|最終損益"
)
_ENDS_HERE = re.compile(r"[。\n]")  # a sentence and a line
_TOTAL = sieve(r"総額|受注額|発注額|購入額|合計|総事業費|契約額|契約金額|買収額|取得価額|投資額|調達額|譲渡額|対価|賃料|発行額|金額|規模")
_SUMMED = sieve(r"(?<![会設時統推集])計(?:約|最大)?$")  # A債100億円、B債200億円の計300億円
_PRICE_IS = sieve(r"(?:買収|株式取得|譲渡|売却)(?:総|金)?(?:額|価額|価格)は(?:約|計|合計|最大|総額)?$")
_PORTION = sieve(
    r"(?:(?:一時金|前払い|前払金|マイルストー?ン|手付金|初回|初年度|1回目|まず|うち|残り|追加で)(?:は|が|として|の)?、?|それぞれ|(?:融資|出資|負担|拠出|引受|持ち)分は)[^。、0-9]{0,6}$"
    r"|(?:進捗|進み具合|達成|マイルストー?ン)[^。0-9]{0,12}$"  # paid only if all goes well
)


def standing(scene: Scene, start: int, end: int) -> int | None:
    """How an amount ranks among those of its deal: the whole before others, a part behind them; ``None``: it is none of the deal's."""
    text = scene.text
    if _ASIDE.search(text[max(start - 12, 0) : start].rpartition("\n")[2] + _ENDS_HERE.split(text[start : end + 8])[0]):
        return None
    if _PRICE_IS.search(text, max(start - 14, 0), start):
        return -4  # 買収総額は: the price outright
    whole = _TOTAL.search(text[max(start - 12, 0) : end + 4]) or _SUMMED.search(text[max(start - 4, 0) : start])
    part = _PORTION.search(text[max(start - 16, 0) : start])
    return 2 * (part is not None) - 2 * (whole is not None)
