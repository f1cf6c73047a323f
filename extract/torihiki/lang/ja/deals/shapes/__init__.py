"""The shapes of Japanese deal reports: transaction words and the roles that particles give.

Places: ``agent`` は・が・も, ``inner`` the subject of a clause inside (Xが建てる新棟に), ``by`` による, ``object`` を (also X株を, and a
compound X買収), ``part`` the owner of what is dealt in (Xの電池事業を), ``made`` X製の, ``to`` に・へ, ``from`` から・より, ``with`` と,
``of`` の right before the word, ``after`` a name right behind it (買収したX, 引受先はX), ``holder`` the name that a bracket speaks of, ``pair``
one of two or more names joined by ×.
"""

from __future__ import annotations

from torihiki.deals.shape import Shape
from torihiki.lang.ja.deals.shapes.equity import EQUITY
from torihiki.lang.ja.deals.shapes.money import MONEY
from torihiki.lang.ja.deals.shapes.trade import TRADE
from torihiki.lang.ja.deals.shapes.turns import GIVES, TURNS, Turn

__all__ = ["BY_NAME", "GIVES", "SHAPES", "TURNS", "VETOES", "Turn"]

SHAPES: tuple[Shape, ...] = (*EQUITY, *TRADE, *MONEY)
BY_NAME = {shape.name: shape for shape in SHAPES}

# longer words that hold a transaction word and are none
VETOES = (
    "投資家", "投資銀行", "投資ファンド", "投資会社", "投資判断", "投資信託", "設備投資", "投資額", "投資計画", "機関投資家", "出資企業", "出資パートナー", "出資候補", "出資元", "出資先", "契約者", "契約社員",
    "契約件数", "受発注", "契約数", "新規契約", "機種変更", "契約変更", "契約解除", "取引先", "取引金融機関", "取引銀行", "取引所", "取引時間", "夜間取引", "商取引", "取引委員会", "株式取引", "先物取引",
    "取引関係", "取引高", "取引日", "取引終了", "合弁事業所", "上場企業", "上場会社", "上場来", "上場廃止", "上場維持", "上場基準", "上場時", "上場後", "上場投資", "重複上場", "株式上場を維持", "上場を維持", "上場を廃止", "出資持分", "出資持ち分",
    "受注残", "受注増", "受注減", "受注拡大", "受注競争", "受注実績", "受注件数", "受注高", "受注残高", "受注額", "補助的", "補助線", "補助率", "建設業", "建設的", "建設相", "建設会社", "建設費", "建設株", "建設大手", "建設機械", "建設現場",
    "買収防衛", "買収者", "買収合戦", "合併症", "出資比率", "出資者", "出資金", "販売提携先", "提携先", "契約書", "調達先", "部品調達", "借金額", "出資証券", "公正取引委員会",
    "買い付け総額", "買付総額", "買い付け価格", "買付価格", "TOB価格", "買い付け代金", "買付代金", "買い付け期間", "買付期間", "買い付け予定数", "買付予定数", "投融資", "債取引", "債券取引", "債券売却", "売却益", "売却損", "売却代金", "評価損", "累計資金調達額", "累計資金調達", "累計の資金調達額", "資金調達累計額", "累計調達", "リース大手", "リース会社", "リース業", "リース事業", "リース子会社", "上場子会社", "上場大手", "社債発行額", "売却資金", "出資計画額", "契約締結日", "契約日", "株式譲渡実行日", "譲渡実行日", "株式取得日", "株式取得の理由", "株式取得の目的", "今年の新規上場", "新規上場件数", "新規上場数", "新規上場企業", "IPO市場", "IPO件数", "累計調達額", "累計の調達額", "リリース", "プレスリリース", "グリース", "ブリース", "購入者", "購入額", "購入価格", "購入意欲", "個人消費",
    "電力調達", "社債市場", "社債権者", "社債利回り", "融資先", "融資額", "融資残高", "借入金", "借入枠", "有利子負債", "共同開発者", "設備建設", "株式市場", "供給網", "供給不足", "供給過剰", "供給体制",
    "供給能力", "電力供給", "安定供給", "需要と供給", "供給制約", "調達網", "調達先", "調達コスト", "資材調達", "部材調達", "合併後", "受注環境", "受注動向", "企業買収", "と組み合わ", "と組み立て", "と組み込", "買収資金", "購入資金", "取得資金", "建設資金", "購入費", "購入代金", "購入価格", "購入者", "購入先", "全額出資子会社", "全額出資会社", "自社株買い", "買収を繰り返", "合併・買収", "合併と買収", "合併や買収", "買収・合併", "統合・買収",
)  # fmt: skip
