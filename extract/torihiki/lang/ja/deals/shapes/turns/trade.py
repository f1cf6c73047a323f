"""Words of trade that mean another shape, or none, beside certain others: 借りる is a loan where money is borrowed, computing where it is GPUs."""

from __future__ import annotations

from torihiki.lang.ja.deals.shapes.turns.form import COMPUTE, Turn, turn

__all__ = ["TRADE_TURNS"]

_MONEY = r"(?:[0-9](?:兆|億)|ドル|円|ユーロ|ポンド|ウォン|[0-9億万兆]元)(?:\([^()]{0,24}\))?(?:程度|規模|前後|超|余り|強|弱)?を"

TRADE_TURNS: tuple[Turn, ...] = (
    turn(("order-given",), "", left=r"(?:自社株|株式|上限に|全株)[^。、]{0,20}$", word=r"買い付け$"),
    turn(("supply",), "lend", left=r"(?:流動性|資金|つなぎ資金)を?[^。、を]{0,10}$", word=r".*供給"),
    turn(("lease",), "borrow", left=rf"{_MONEY}[^。]{{0,30}}$"),
    turn(("lease",), "cloud", left=rf"{COMPUTE}[^。]{{0,20}}$"),
    turn(("let",), "host", left=rf"{COMPUTE}[^。]{{0,20}}$"),
    turn(("let",), "lend", left=rf"{_MONEY}[^。]{{0,20}}$"),
    turn(
        ("supply",),
        "",
        left=r"(?:代金|料金|使用料|税|保険料|会費|ロイヤル(?:ティー|ティ|ティー)|賃料|%|割|円|ドル)(?:\([^()]{0,20}\))?を[^。、]{0,16}$",
        right=r"(?:る|た|て|、)",
    ),
    turn(
        ("order-given",),
        "tender",
        right=r"(?:を(?:[^。、]{0,8}(?:始め|開始|終え|実施|行|延長)|成立)|が成立|は(?:行わ|成立|[^。はが]{0,16}(?:始め|開始|始ま))|に応募)",
        word=r"買い?付け$",
    ),  # 6月に買い付けを始めた: of shares
    turn(
        ("acquire",), "order-given", left=r"(?:[GTCN]PU|AI半導体|AIチップ|アクセラレーター)[^。、]{0,14}$", word=r"[をで]?買"
    ),  # GPUを買う
    turn(  # 燃料を供給する合弁会社を設立する: what it is to do
        ("supply", "order-given", "lease", "let", "develop", "build"),
        "",
        right=r"(?:する|る|す)(?:ための)?(?:合弁(?:会社|企業|事業)?|新会社|共同(?:出資)?会社|特別目的会社|SPC|運営会社)",
    ),
    turn(("supply",), "lend", left=r"(?:資金|融資)を?$", word=r"を?供給"),
    turn(("order-won",), "", right=r"でき(?:る|れば|な)|(?:の|を)?(?:期待|目指|めざ|狙)|競争"),  # what is only hoped for
    turn(
        ("order-won",),
        "",
        right=r"(?:が|は|も)[^、。]{0,20}(?:予想|見通し|増え|増加|減[りっ少]|伸び|好調|回復|拡大|堅調|低調|低迷|下回|上回|落ち込)",
    ),  # how orders go
    turn(
        ("partner",),
        "capital-alliance",
        left=r"(?:資本(?:と|・|や|、|および|及び|・?面と)業務(?:面)?(?:の両面)?(?:で|の|における)?|資本面でも?)[^、。]{0,4}$",
        word=r"提携$",
    ),
    turn(("partner",), "", right=r"関係(?:だった|だ。|である|にあ[るっり])"),
    turn(
        ("order-given",),
        "cloud",
        left=r"(?:クラウド|計算資源|計算能力|計算力|演算能力|キャパシティ|コンピューティング(?:能力|パワー|リソース)?)[^。]{0,30}$",
    ),
    turn(("supply",), "", right=r"(?![^、。はが]{0,12}受け)", word=r"供給を$"),
    turn(
        ("order-won",),
        "build-won",
        left=r"(?:(?<!設備)(?<!ケーブル)(?<!敷設)(?<!システム)(?<!改造)(?<!修繕)工事|の?(?:建設|施工|建築|新築)|EPC(?:\([^()\n]{1,20}\))?|設計・調達・建設(?:\([^()\n]{1,8}\))?)(?:一式|業務|契約|工事)?を[^。、を]{0,24}$",
        word=r"受注|落札",
    ),
    turn(
        ("raise",),
        "",
        left=r"(?:サーバー|設備|機器|部品|部材|装置|電力|燃料|原料|素材|GPU|半導体|電池|機体|資材|LNG|水素|アンモニア)(?:など)?の?$",
        right=r"(?:関する|関して|向けた?|協力|ついて)",
        word=r"調達に$",
    ),
    turn(
        ("raise",),
        "",
        left=r"(?:設備|機器|部品|部材|装置|電力|燃料|原料|素材|GPU|半導体|電池|機体|資材|LNG|水素|アンモニア)(?:など)?の?$",
        word=r"調達(?:総)?額",
    ),
    turn(("order-won",), "", right=r"(?:機会)?を(?:逃|失)"),
    turn(
        ("first-bidder",),
        "first-supplier",
        left=r"^(?!.*(?:売却|譲渡|身売り|買収|民営化|運営権|再建|スポンサー)).*(?:建造|導入|調達|整備|納入|鉄道車両|艦|旅客機|戦闘機|潜水艦)",
    ),
    turn(("order-won",), "", left=r"(?:年初来|累計|累積|通算|を含め(?:て)?、?今年)[^。]{0,24}$"),
    turn(("order-won",), "", right=r"(?:の)?(?:総|累計)?(?:金額|目標|実績|残|シェア|ランキング|量|隻数|機数)"),
    turn(("undertake",), "build-won", left=r"から[^。、]{0,24}(?:建設|施工|工事)を[^。、を]{0,24}$"),
    turn(("outsource-taken",), "outsource-making", left=r"(?:生産|製造|量産|組み立て|組立)(?:の一部|を一部)?(?:を[^。、]{0,16}|の)?$"),
    turn(  # Xから大型の契約を獲得した: X buys
        ("contract",),
        "order-won",
        left=r"^(?!.*(?:クラウド|計算|GPU|サーバー|インフラ|データセンター|ライセンス|リース|賃貸)).*から[^。、はがを]{0,40}$",
        right=r"(?:を[^、。はが]{0,8})?(?:獲得|勝ち取|受注|取り付け|射止め)",
    ),
    turn(
        ("supply",),
        "order-won",
        left=r"^(?!.*(?:への|へ|に|向けの)[^。、]{0,30}$)",
        right=r"を[^。、]{0,20}(?:獲得|勝ち取|受注|射止め)",
        word=r".*契約$",
    ),
    turn(("supply",), "", right=r"でき(?!る?(?:契約|ことで|よう))", word=r"を供給$"),
    turn(  # Xへの供給を始める
        ("supply-dropped",),
        "supply",
        right=r"(?:契約)?(?:を(?!求め|増|拡大|続け|維持)[^。、はが]{0,12}(?:始|開始|決|約束|担|受注|予定|計画|発表)|が(?:決ま|始ま)|で[^。、はが]{0,8}合意|開始|決定)",
        word=r".*への",
    ),
    turn(
        ("license",), "license-out", left=r"(?:に|へ|向けに)(?!よ)[^。から]{0,30}$", right=r"(?:する|した|し、)", word=r"技術をライセンス$"
    ),
    turn(("use",), "", right=r"(?:する|できる|う)?[^。、はが]{0,6}契約"),  # the contract tells
    turn(("license-fee",), "", right=r"[^。]{0,40}(?:求め|訴え|訴訟|提訴|請求|命じ)"),
    turn(
        ("outsource",),
        "",
        left=r"^(?!.*(?:生産|製造|量産|組み立て|組立|運営|運用|保守|管理|物流|配送|清掃|警備)[^。、を]{0,8}を[^。、を]{0,20}$)",
        word=r"に任せ[るた]$",
    ),
    turn(("outsource",), "outsource-made", left=r"(?:生産|製造|量産|組み立て|組立)(?:の一部|を一部)?(?:を[^。、]{0,16}|の)?$"),
    turn(
        ("outsource", "outsource-taken"),
        "",
        left=r"(?:議決権|調査|測定|研究|信託|監査|査定|(?:売却|譲渡|身売り)(?:先|手続き)|買い手)[^。、]{0,24}$",
    ),
    turn(("outsource", "outsource-taken"), "", right=r"(?:先|費|会社|業者|料|元|研究|調査|者)"),
    turn(("contract",), "", left=r"(?:(?<!と)[共とも]もに|(?<!と)共に|そろって|相次(?:ぎ|いで))[^、。]{0,10}$"),
    turn(("rights",), "", right=r"(?:料|収入|ビジネス|市場|争い|高騰|の高騰|を(?:持つ|持って|保有|管理|失))"),
    turn(("license",), "license-out", left=r"(?:供与|許諾|付与|認め)(?:する|した|る|た)[^。、]{0,6}$"),
    turn(("license",), "license-out", right=r"を?[^。、]{0,24}(?:供与|許諾|付与|与え)(?!を受|られ|され)"),
    turn(
        ("license",),
        "",
        right=r"(?![^。、]{0,40}(?:得|獲得|取得|手に|与え|付与|供与|許諾|譲|買|売|持つ契約))",
        word=r".*(?:(?:での|における|する)権利|(?<!独占)(?:販売|開発|商業化)権)を$",
    ),
    turn(("order-given",), "invest", left=r"(?<!全)株(?:式)?(?:の一部)?を[^。、]{0,24}$"),
    turn(
        ("tenant",),
        "",
        right=r"(?:する|した|している|中の)(?=[一-龥ァ-ヴA-Za-z「])(?!方針|計画|予定|見通し|こと|契約|覚書|方向|と発表)|して(?:いる|おり|いた)|者|企業|率|テナント",
    ),
    turn(("let",), "lease", left=r"から[^。、]{0,40}$"),
    turn(("supply",), "host", left=r"(?:計算資源|計算能力|計算力)[^。、]{0,10}$"),
    turn(("naming",), "", right=r"を[^。、]{0,40}(?:売却|譲渡)"),
)
