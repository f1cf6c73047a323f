"""The shapes of Japanese deal reports: transaction words and the roles that particles give.

Places: ``agent`` は・が・も, ``by`` による, ``object`` を, ``to`` に・へ, ``from`` から・より, ``with`` と, ``of`` の (before the word),
``after`` a name right behind the word (買収したX, 引受先はX), ``pair`` one of two or more names joined by × or listed as subject.
"""

from __future__ import annotations

from torihiki.deals.shape import Shape

__all__ = ["SHAPES", "VETOES"]

_BOTH = {"agent": "partner", "by": "partner", "with": "partner", "pair": "partner", "of": "partner", "after": "partner"}

SHAPES: tuple[Shape, ...] = (
    Shape(
        "ja.deals.acquire", "acquisition",
        ("買収", "子会社化", "完全子会社", "傘下に収め", "TOB", "株式公開買い付け", "公開買い付け", "買い取", "で買う", "を買う", "を買った", "で買った",
         "株式を取得", "全株式を", "株式の取得", "株を取得", "超を取得", "傘下に入"),
        {"agent": "acquirer", "by": "acquirer", "object": "target", "of": "target", "to": "target", "from": "seller", "after": "target"},
        {"agent": "target", "object": "target", "by": "acquirer", "to": "acquirer", "from": "acquirer", "after": "target", "of": "target"},
        trades=True, past="completed",
    ),
    Shape(
        "ja.deals.sell", "divestiture",
        ("売却", "譲渡する", "譲渡した", "譲渡で", "へ譲渡", "手放す", "手放し", "に売る", "に売った", "身売り", "カーブアウト"),
        {"agent": "seller", "by": "seller", "object": "target", "of": "target", "to": "acquirer", "after": "target"},
        trades=True, past="completed",
    ),
    Shape(
        "ja.deals.merge", "merger",
        ("経営統合", "合併", "統合計画", "統合協議", "事業統合", "対等合併", "統合で合意"),
        _BOTH, past="completed",
    ),
    Shape(
        "ja.deals.capital-alliance", "investment",
        ("資本業務提携", "資本提携"),
        {"agent": "investor", "by": "investor", "with": "investee", "pair": "investor", "to": "investee"},
    ),
    Shape(
        "ja.deals.invest", "investment",
        ("出資", "資本参加", "増資を引き受け", "増資を引受", "追加投資", "投資する", "投資した", "資本注入", "株主に加わ", "出資後"),
        {"agent": "investor", "by": "investor", "to": "investee", "object": "investee", "holder": "investee", "from": "investor", "of": "investor", "after": "investee"},
        {"agent": "investee", "by": "investor", "from": "investor", "to": "investee", "of": "investor", "after": "investee"},
        past="completed", alone=True,
    ),
    Shape(
        "ja.deals.back", "investment",
        ("を支援し", "を支援する", "が支援する"),
        {"agent": "investor", "object": "investee", "after": "investee"},
        needs=r"投資|出資", status="completed",
    ),
    Shape(
        "ja.deals.raise", "investment",
        ("資金調達", "を調達", "調達し", "調達額", "シリーズA", "シリーズB", "シリーズC", "シリーズD", "シリーズE", "シリーズF", "シリーズG", "シードで",
         "シードラウンド", "ラウンドを終え", "増資を実施", "第三者割当増資"),
        {"agent": "investee", "of": "investee", "from": "investor", "by": "investor", "after": "investee"},
        status="completed", trades=True, past="completed", figure=True, alone=True,
    ),
    Shape(
        "ja.deals.lead", "investment",
        ("リードは", "リード投資家は", "リード投資家", "引受先は", "引受先に", "引き受け先", "が主導", "がリード", "主導した"),
        {"agent": "investor", "after": "investor", "by": "investor", "from": "investor"},
        status="completed", follows=True, past="completed",
    ),
    Shape(
        "ja.deals.order-won", "supply",
        ("受注", "落札"),
        {"agent": "provider", "by": "provider", "from": "customer", "of": "customer", "after": "provider"},
    ),
    Shape(
        "ja.deals.order-given", "supply",
        ("発注", "購入", "買い付け", "調達契約", "買い入れ"),
        {"agent": "customer", "by": "customer", "to": "provider", "from": "provider", "with": "provider", "of": "provider"},
    ),
    Shape(
        "ja.deals.supply", "supply",
        ("供給契約", "長期供給", "供給する契約", "供給する", "供給で合意", "納入", "納める", "販売契約", "売電契約", "電力購入契約"),
        {"agent": "provider", "by": "provider", "to": "customer", "with": "customer", "from": "provider", "after": "provider"},
    ),
    Shape(
        "ja.deals.cloud", "cloud",
        ("クラウド契約", "クラウドサービス契約", "計算資源を提供", "計算能力を提供", "計算資源の契約", "インフラ契約", "GPU契約", "GPUを貸し", "ホスティング契約",
         "クラウド利用契約", "計算資源を借り", "計算資源を調達", "クラウドサービスを利用", "計算資源を確保", "計算能力を確保"),
        {"agent": "customer", "by": "customer", "with": "provider", "from": "provider", "to": "provider", "pair": "customer"},
        generic=True,
    ),
    Shape(
        "ja.deals.commit", "cloud",
        ("を投じ", "の支払いを約束", "を支払う契約", "の利用を約束"),
        {"agent": "customer", "to": "provider"},
        generic=True, least=frozenset({"provider"}), needs=r"計算|クラウド|インフラ|GPU|コンピュ",
    ),
    Shape(
        "ja.deals.contract", "other",
        ("契約", "大型契約", "取引", "二次契約", "最終契約", "正式契約", "コミットメント"),
        {"agent": "customer", "by": "customer", "with": "provider", "from": "provider", "to": "provider", "pair": "customer", "of": "customer"},
        generic=True,
    ),
    Shape(
        "ja.deals.partner", "partnership",
        ("業務提携", "戦略提携", "戦略的提携", "包括提携", "技術提携", "提携", "パートナーシップ", "協業", "共同開発", "共同で開発", "連携協定", "共同研究", "と進める", "と組む", "と組み"),
        _BOTH,
    ),
    Shape(
        "ja.deals.venture", "joint_venture",
        ("合弁会社", "合弁", "共同出資会社", "共同出資", "共同会社", "折半出資", "JVを"),
        _BOTH,
    ),
    Shape(
        "ja.deals.license", "licensing",
        ("ライセンス契約", "ライセンス供与", "ライセンスする", "使用許諾", "技術供与", "ライセンスを供与"),
        {"agent": "licensee", "by": "licensee", "with": "licensor", "from": "licensor", "to": "licensee", "of": "licensor"},
    ),
    Shape(
        "ja.deals.lease", "lease",
        ("リース", "賃借", "借り受け", "賃貸借契約", "を借りる", "を借り、", "で借り", "契約で借り", "から借り"),
        {"agent": "lessee", "by": "lessee", "from": "lessor", "with": "lessor", "of": "lessor"},
    ),
    Shape(
        "ja.deals.let", "lease",
        ("貸し出す", "貸し出し", "賃貸する", "を貸す"),
        {"agent": "lessor", "by": "lessor", "to": "lessee", "with": "lessee"},
    ),
    Shape(
        "ja.deals.lend", "financing",
        ("融資する", "融資契約", "融資した", "融資を決", "つなぎ融資", "協調融資", "融資枠", "シンジケートローン", "融資"),
        {"agent": "lender", "by": "lender", "to": "borrower", "from": "lender", "with": "lender", "of": "lender"},
        {"agent": "borrower", "by": "lender", "from": "lender", "with": "lender", "of": "lender"},
    ),
    Shape(
        "ja.deals.borrow", "financing",
        ("借り入れ", "借入れ", "借入", "借り入れる", "借金"),
        {"agent": "borrower", "by": "borrower", "from": "lender", "with": "lender"},
        figure=True, alone=True,
    ),
    Shape(
        "ja.deals.bond", "financing",
        ("社債", "普通社債", "転換社債", "起債", "グリーンボンド", "サムライ債", "劣後債", "債券を発行", "ドル建て債"),
        {"agent": "issuer", "by": "issuer", "of": "issuer"},
        past="completed", figure=True, alone=True,
    ),
    Shape(
        "ja.deals.build", "construction",
        ("建設", "を建て", "に建て", "も建て", "新設", "着工", "新工場", "新棟", "増設する", "整備する計画", "施工"),
        {"agent": "builder", "by": "builder", "of": "builder"},
        status="planned", alone=True, needs=r"工場|新棟|センター|DC|拠点|施設|発電所|棟|ライン|研究所|物流|プラント|店舗|製鉄所",
    ),
    Shape(
        "ja.deals.subsidise", "subsidy",
        ("補助金", "補助", "助成金", "助成", "支援金"),
        {"agent": "grantor", "by": "grantor", "from": "grantor", "to": "grantee", "of": "grantor"},
        {"agent": "grantee", "from": "grantor", "to": "grantor", "by": "grantor", "of": "grantor"},
        status="planned", alone=True,
    ),
    Shape(
        "ja.deals.list", "ipo",
        ("新規株式公開", "IPO", "上場する", "上場を", "へ上場", "に上場", "上場申請", "株式上場", "新規上場"),
        {"agent": "issuer", "by": "issuer", "of": "issuer"},
        status="planned", past="completed", alone=True,
    ),
)  # fmt: skip

# longer words that hold a transaction word and are none
VETOES = (
    "投資家", "投資銀行", "投資ファンド", "投資会社", "投資判断", "投資信託", "設備投資", "投資額", "投資計画", "機関投資家", "出資企業", "出資先", "契約者", "契約社員", "契約件数",
    "取引先", "取引所", "取引時間", "夜間取引", "商取引", "取引委員会", "株式取引", "先物取引", "取引関係", "合弁事業所", "上場企業", "上場会社", "上場来",
    "東証プライム上場", "受注残", "受注高", "受注残高", "補助的", "補助線", "建設業", "建設的", "建設相", "建設会社", "買収防衛", "買収者", "合併症",
    "出資比率", "出資者", "出資金", "販売提携先", "提携先", "契約書", "調達先", "部品調達", "借金額", "出資証券", "公正取引委員会",
)  # fmt: skip
