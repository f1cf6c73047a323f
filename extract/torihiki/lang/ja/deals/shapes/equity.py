"""Shapes of deals in companies: bought, sold, merged, founded together, funded, listed."""

from __future__ import annotations

from torihiki.deals.shape import PartyRole, Shape

__all__ = ["BOTH", "EQUITY"]

BOTH: dict[str, PartyRole] = {
    "agent": "partner", "by": "partner", "with": "partner", "pair": "partner", "of": "partner", "after": "partner",
}  # fmt: skip

EQUITY: tuple[Shape, ...] = (
    Shape(
        "ja.deals.acquire", "acquisition",
        ("買収", "子会社化", "完全子会社化", "完全子会社に", "完全子会社と", "連結子会社に", "子会社にする", "子会社にした", "子会社とする", "円で傘下に", "ドルで傘下に", "円で傘下に収め", "ドルで傘下に収め", "傘下に収め", "傘下に加え", "傘下に置", "傘下に組み入れ",
         "買い取", "を買う", "で買う", "を買った", "で買った", "を買い、", "で買い、",
         "株式を取得", "株式の取得", "株式取得", "株を取得", "株取得", "全株式を", "全株を", "超を取得", "過半を取得", "%を取得", "%取得", "割を取得", "%の取得", "割の取得", "過半の取得", "過半数の取得", "%を追加取得", "株式を追加取得", "株を追加取得", "全株取得", "全株式取得", "株式を追加で取得", "事業を取得", "事業の取得", "経営権を取得",
         "経営権を握", "子会社に加え", "連結対象に加え", "吸収合併", "をM&A", "を飲み込", "をのみ込", "円で取り込", "ドルで取り込", "争奪戦を制", "争奪戦に勝", "買収合戦を制", "買収合戦に勝", "買収競争を制", "買収競争に勝", "子会社とし、", "子会社とした", "子会社とします", "子会社にし、", "子会社にします", "部門を取得", "取得", "手中に収め", "手に入れ", "買い受け", "買い上げ", "買い戻", "グループに加え", "傘下に入れ", "傘下に迎え", "傘下に取り込", "傘下に組み込む", "傘下に組み込ん", "買い集め", "引き取る", "引き取り", "引き取っ", "買い増し", "買い増す", "買い増した", "を呑み込", "で呑み込", "で飲み込", "でのみ込", "仲間に加え", "仲間に迎え", "仲間に入れ", "グループに迎え", "グループ会社化", "グループ会社とする", "グループ入りさせ", "傘下入りさせ"),
        {"agent": "acquirer", "by": "acquirer", "led": "acquirer", "with": "seller", "object": "target", "of": "target", "to": "target", "part": "seller",
         "from": "seller", "after": "target", "pair": "acquirer"},
        {"agent": "target", "object": "target", "by": "acquirer", "to": "acquirer", "from": "acquirer", "after": "target", "of": "target"},
        trades=True, past="completed",
    ),
    Shape(
        "ja.deals.take-over", "acquisition",
        ("譲り受け", "譲受", "を引き継ぐ", "の承継", "を承継", "により承継", "から承継", "より承継", "が引き継ぐ", "が引き継い", "を引き継い", "円で引き継", "ドルで引き継", "ユーロで引き継"),
        {"agent": "acquirer", "by": "acquirer", "object": "target", "of": "target", "part": "seller", "from": "seller", "with": "seller"},
        trades=True, past="completed",
    ),
    Shape(
        "ja.deals.tender", "acquisition",
        ("TOB", "株式公開買い付け", "株式公開買付け", "公開買い付け", "公開買付け", "公開買付", "買収提案", "買収を提案", "非公開化"),
        {"agent": "acquirer", "by": "acquirer", "object": "target", "of": "target", "to": "target", "part": "seller", "from": "seller",
         "after": "target", "pair": "acquirer", "elided": "target"},
        {"agent": "target", "object": "target", "by": "acquirer", "to": "acquirer", "from": "acquirer", "after": "target", "of": "target"},
        past="completed",
    ),
    Shape(  # words of everyday life: a deal only where one firm does it to another
        "ja.deals.absorb", "acquisition",
        ("を取り込む", "を取り込ん", "を取り込み", "で取り込む", "で取り込ん", "を吸収し", "を吸収す", "で吸収し", "で吸収す", "を引き受ける", "を引き受けた", "を引き受け、"),
        {"agent": "acquirer", "by": "acquirer", "object": "target", "part": "seller", "from": "seller"},
        past="completed", pairs=True,
    ),
    Shape(  # holders who have promised to sell to the bidder
        "ja.deals.tendering", "acquisition",
        ("応募する契約", "応募契約", "に応募する", "への応募に合意", "へ応募する", "応募することで", "に応じる契約"),
        {"agent": "seller", "by": "seller", "with": "acquirer", "to": "acquirer"},
        needs=r"TOB|買い?付け?|保有|株主",
    ),
    Shape(  # no words of its own: XのTOBに賛同する, said by whom X bids for
        "ja.deals.tendered", "acquisition", (),
        {"agent": "target", "of": "acquirer", "by": "acquirer", "from": "acquirer", "inner": "acquirer"},
    ),
    Shape(
        "ja.deals.spun-out", "acquisition",
        ("MBOで独立", "MBOにより独立", "MBOによって独立", "MBOを通じて独立", "MBOして独立", "MBO(経営陣による買収)で独立"),
        {"agent": "target", "from": "seller", "of": "seller"},
        past="completed",
    ),
    Shape(
        "ja.deals.buyout", "acquisition",
        ("MBO", "マネジメント・バイアウト", "経営陣による買収", "経営陣が参加する買収"),
        {"agent": "target", "of": "target", "object": "target", "to": "target", "with": "acquirer", "together": "acquirer", "by": "acquirer",
         "from": "acquirer"},
        past="completed",
    ),
    Shape(
        "ja.deals.hand-over", "divestiture",
        ("への承継", "に承継", "へ承継", "に引き継ぐ", "に引き継い", "に引き継ぎ", "に引き継がせ", "へ引き継ぐ", "へ引き継い", "へ引き継ぎ"),
        {"agent": "seller", "by": "seller", "to": "acquirer", "part": "seller", "of": "acquirer"},
        past="completed",
    ),
    Shape(
        "ja.deals.acquired", "acquisition",
        ("傘下に入", "グループに加わ", "の軍門に下", "に吸収され", "へ吸収され", "に飲み込まれ", "の手に渡", "の傘下に移", "の傘下に組み込まれ", "の一員とな", "の一員にな", "のものになっ", "に買われ", "で買われ", "の子会社にな", "の子会社とな", "の傘下とな", "の完全子会社とな", "の完全子会社にな", "の連結子会社とな", "の連結子会社にな", "のグループ会社とな"),
        {"agent": "target", "of": "acquirer", "object": "acquirer", "to": "acquirer", "by": "acquirer", "after": "target"},
        past="completed",
    ),
    Shape(  # Xグループ入りする, X傘下入りを決めた
        "ja.deals.join-group", "acquisition",
        ("入りし", "入りす", "入りを", "入りへ", "入りが", "入りで"),
        {"agent": "target", "of": "acquirer", "object": "acquirer", "to": "acquirer", "after": "target"},
        past="completed", pairs=True, needs=r"(?:グループ|傘下)入り",
    ),
    Shape(
        "ja.deals.sell", "divestiture",
        ("売却", "円で譲渡", "ドルで譲渡", "を譲渡", "譲渡する", "譲渡した", "譲渡で", "譲渡し", "へ譲渡", "に譲渡", "の譲渡", "事業譲渡", "株式譲渡", "手放す", "手放し", "に売る", "年間売る", "に売った", "に売って", "へ売って", "を売った", "を売って", "ドルで売った", "円で売った", ")で売った", ")で売る", ")で譲渡",  "ユーロで売った", "円で売る", "ドルで売る", "ユーロで売る", "へ売る", "を売る",
         "身売り", "カーブアウト", "に譲る", "で譲る", "に譲った", "へ譲る", "に譲り", "譲り渡", "売り渡", "売り払", "株を放出", "株式を放出", "株式を売り出", "株を売り出", "円で売り出", "ドルで売り出", "円分を売り出", "株放出", "持ち分を放出", "%を放出", "割を放出", "を放出し、", "を切り離す", "を切り離し", "を切り離した", "の切り離し", "をスピンオフする", "をスピンオフした", "をスピンオフし、", "をスピンオフへ", "のスピンオフを", "のスピンオフ(", "スピンオフを検討", "スピンオフを計画", "をスピンアウト", "を分離・独立", "の分離・独立", "を売りに出", "が売りに出", "は売りに出", "大半を売り出", "一部を売り出", "%を売り出", "割を売り出", "が譲渡さ", "は譲渡さ", "も譲渡さ"),
        {"agent": "seller", "by": "seller", "object": "target", "of": "seller", "part": "seller", "goods": "seller", "to": "acquirer", "with": "acquirer", "led": "acquirer", "after": "target",
         "pair": "seller"},
        {"agent": "target", "object": "target", "by": "seller", "from": "seller", "part": "seller", "to": "acquirer", "after": "target", "of": "seller"},
        trades=True, past="completed",
    ),
    Shape(
        "ja.deals.merge", "merger",
        ("経営統合", "業務統合", "合併", "統合計画", "統合協議", "統合交渉", "事業統合", "事業を統合", "対等合併", "統合で合意", "統合に合意", "統合について合意", "ビジネス統合", "統合を決", "統合する方向", "統合で基本合意", "との統合を目指", "との統合をめざ", "との統合を検討", "との統合を模索", "との統合案", "統合報道", "との統合は", "との統合も", "との統合に", "との統合に向け", "統合契約", "統合の運び", "の統合、", "統合が", "統合を", "統合する", "統合し", "統合へ", "統合で最終合意", "経営を一体化", "経営の一体化", "経営一体化", "経営を一つに", "と一緒にな", "と一つにな",
         "共同持ち株会社", "共同株式移転", "株式移転により", "株式移転による", "株式移転で"),
        {**BOTH, "object": "partner"}, past="completed", pairs=True,
    ),
    Shape(
        "ja.deals.venture", "joint_venture",
        ("合弁会社", "合弁事業", "合弁企業", "合弁", "共同出資会社", "共同出資", "共同会社", "折半出資", "JVを", "資金を出し合", "出資し合", "ジョイントベンチャーを設立", "ジョイントベンチャーの設立", "ジョイントベンチャー設立", "ジョイントベンチャーを立ち上げ", "ジョイントベンチャーを組成", "ジョイント・ベンチャーを設立", "ジョイント・ベンチャーの設立", "JV設立", "JVの設立", "JV会社", "事業会社を設け", "共同で設立", "折半で設立", "共同事業体"),
        BOTH,
    ),
    Shape(
        "ja.deals.venture-new", "joint_venture",
        ("に立ち上げ", "で立ち上げ", "に設立し", "に設立す", "で設立し", "で設立す", "に設けた", "に設ける", "カンパニーを立ち上げ", "カンパニーを設立", "事業体を立ち上げ", "事業体を設立", "法人を立ち上げ", "法人を設立", "新会社を", "新会社「", "新会社『", "で新会社", "新会社を設立", "新会社の設立", "新会社を設け", "新会社を発足", "会社を設立", "会社を立ち上げ", "会社を設け", "会社を共同で", "会社を発足", "新会社を立ち上げ", "新会社をつく", "新会社を作", "出資する新会社", "出資で新会社", "出資の新会社"),
        BOTH, least=frozenset({"partner"}), pairs=True, civic=True, needs=r"(?:(?<!新)(?<!子)会社|カンパニー|事業体|(?<!現地)法人)を(?:[^、。はがを]{1,20}?(?:に|で|として|(?<=ずつ)出資して))(?:設立|立ち上げ|設け|新設|つく[るりっ])|(?:カンパニー|事業体|(?<!現地)法人)を(?:設立|立ち上げ)|(?<!新)会社を(?:[0-9]{2,4}年(?:[0-9]{1,2}月)?に|昨年|今年)?(?:設立|立ち上げ|設け|共同で|発足)|で新会社(?:を?設立|へ|$|\s)|新会社(?:(?!を[^。]{0,24}(?:買収|取得|通じ))[^。]){0,30}(?:設立|立ち上げ|つく[るりっ]|作[るりっ]|設け|発足)",
    ),
    Shape(
        "ja.deals.capital-alliance", "investment",
        ("株式を持ち合", "株を持ち合", "相互に出資", "相互出資", "相互に株式を", "互いに出資", "資本業務提携", "資本・業務提携", "資本提携", "業務資本提携"),
        {"agent": "investor", "by": "investor", "with": "investee", "of": "investor", "pair": "investor", "to": "investee", "after": "investee"},
        guesses=True,
    ),
    Shape(
        "ja.deals.invest", "investment",
        ("出資", "資本参加", "増資を引き受け", "増資を引受", "割当増資を引き受け", "第三者割当増資を引き受け", "第三者割当増資を引受", "資本注入", "資本を入れ", "資本を投じ", "資本を受け", "資本支援を", "資本支援する", "資金を投じ", "資金を入れ", "資金を出し", "資金を出す", "資金を注入", "資金を投入", "新株を引き受け", "株式を引き受け", "株を引き受け", "優先株を引き受け", "株主に加わ", "出資後", "増資の引き受け", "増資の引受", "増資引き受け", "増資引受", "円で引き受け", "ドルで引き受け", "ユーロで引き受け", "持分法適用関連会社に", "持ち分法適用関連会社に", "持分法適用関連会社化", "持ち分法適用関連会社化", "持分法適用会社と", "持ち分法適用会社と", "持ち分法適用会社に", "持ち分法適用会社とする", "持分法適用会社に", "持分法適用会社化", "持ち分法適用会社化", "持分法適用関連会社と", "持ち分法適用関連会社と"),
        {"agent": "investor", "by": "investor", "to": "investee", "object": "investee", "holder": "investee", "from": "investor",
         "of": "investor", "after": "investee", "pair": "investor", "elided": "investee", "taker": "investor", "led": "investor", "inner": "investee"},
        {"agent": "investee", "by": "investor", "from": "investor", "to": "investee", "of": "investor", "after": "investee"},
        past="completed", alone=True,
    ),
    Shape(
        "ja.deals.top-holder", "investment",
        ("筆頭株主に", "筆頭株主となる", "筆頭株主となった", "大株主になる", "大株主となる", "主要株主になる", "主要株主となる", "の株主となる", "の株主になる", "の株主となった", "の株主になった", "の大株主となった", "の大株主になった"),
        {"agent": "investor", "by": "investor", "of": "investee", "elided": "investee"},
        past="completed", least=frozenset({"investee"}),
    ),
    Shape(  # what a report of large holdings says
        "ja.deals.holds", "investment",
        ("大量保有し", "大量保有が", "大量保有して", "を大量に保有"),
        {"agent": "investor", "object": "investee", "of": "investee"},
        past="completed", pairs=True, status="completed", needs=r"株|大量保有報告",
    ),
    Shape(
        "ja.deals.put", "investment",
        ("追加投資", "円投資", "ドル投資", "ユーロ投資", "円の投資", "ドルの投資", "ユーロの投資", "投資を受け", "投資する", "投資した", "投資し、", "に投資", "に投じ", "への投資", "を投資", "の投資を行", "の投資を実施", "を拠出", "拠出する", "拠出した", "拠出し、", "円拠出", "ドル拠出", "拠出へ", "円を出し", "ドルを出し", ")を出し", ")を出す", "ユーロを出し", "円を出す", "ドルを出す", "ユーロを出す", "つぎ込", "注ぎ込"),
        {"agent": "investor", "by": "investor", "to": "investee", "object": "investee", "holder": "investee", "from": "investor",
         "of": "investor", "after": "investee", "pair": "investor", "elided": "investee", "inner": "investee", "led": "investor"},
        {"agent": "investee", "by": "investor", "from": "investor", "to": "investee", "of": "investor", "after": "investee"},
        past="completed", alone=True, least=frozenset({"investee"}),
    ),
    Shape(
        "ja.deals.put-abroad", "investment",
        (),  # a turn of the above: into a country
        {"agent": "investor", "by": "investor", "of": "investor", "pair": "investor"},
        past="completed", alone=True, figure=True,
    ),
    Shape(
        "ja.deals.raise-stake", "investment",
        ("出資比率を", "持ち株比率を", "持株比率を", "議決権比率を", "保有比率を", "出資比率引き上げ", "出資比率の引き上げ"),
        {"agent": "investor", "by": "investor", "to": "investee", "for": "investee", "of": "investee", "stock": "investee", "from": "seller"},
        past="completed",
    ),
    Shape(
        "ja.deals.take-part", "investment",
        ("に参画", "へ参画", "に出資参画", "出資参画", "への参画", "への出資参画", "権益を取得", "権益の取得", "権益取得", "権益"),
        {"agent": "investor", "by": "investor", "object": "investee", "from": "seller", "together": "investor", "pair": "investor"},
        past="completed", alone=True,
        needs=r"権益|出資|拠出|持ち分|持分|投じ|取得",
    ),
    Shape(
        "ja.deals.back", "investment",
        ("を支援し", "を支援する", "が支援する"),
        {"agent": "investor", "object": "investee", "after": "investee"},
        needs=r"投資|出資", status="completed",
    ),
    Shape(
        "ja.deals.raise", "investment",
        ("追加調達", "追加で調達", "資金調達", "円で調達", "ドルで調達", "ユーロで調達", "円調達", "ドル調達", "ユーロ調達", "を調達", "調達し", "調達へ", "調達する", "調達額", "調達に", "の調達は", "の調達を", "調達済み", "大型調達", "を集め", "円を手に", "ドルを手に", "ユーロを手に", "資金を手に", "資金を得", "円を得た", "ドルを得た", ")を得た", ")を手に",  "ユーロを得た", "円を集め", "ドルを集め", "増資を実施", "増資を行", "増資も行", "増資を決", "増資に踏み切", "増資で", "第三者割当増資", "エクイティ調達",
         "シリーズA", "シリーズB", "シリーズC", "シリーズD", "シリーズE", "シリーズF", "シリーズG", "シリーズH", "Series A", "Series B", "Series C", "Series D", "Series E", "Series F", "プレシリーズA", "プレシリーズB", "プレシードで", "シードで",
         "シードラウンド", "ラウンドを終え", "ラウンドを完了", "ラウンドで"),
        {"agent": "investee", "of": "investee", "from": "investor", "by": "investee", "with": "investor", "after": "investee", "pair": "investee",
         "holder": "investee", "taker": "investor", "led": "investor"},
        status="completed", trades=True, past="completed", figure=True, alone=True,
        needs=r"調達|増資|ラウンド|シリーズ|Series|シード|(?:円|ドル|ユーロ|元|ウォン|ポンド|資金)(?:\([^()]{0,30}\))?(?:くらい|程度|ほど|超|余り)?を[^。、]{0,12}集め",
    ),
    Shape(  # Yを割当先とする第三者割当による新株式の発行
        "ja.deals.allot", "investment",
        ("第三者割当による", "第三者割り当てによる", "第三者割当の方法", "第三者割当で", "第三者割り当てで"),
        {"agent": "investee", "taker": "investor", "to": "investor", "for": "investor", "inner": "investee"},
        least=frozenset({"investor"}),
        behind=r"(?:により、?|で)?(?:、|当社の?|同社の?)?(?:新株(?:式)?|自己株式|(?:A種|B種)?(?:普通|優先|種類)株式|株式|新株予約権)[^。、]{0,16}?(?:発行|処分|割り?当て)",
    ),
    Shape(
        "ja.deals.issue-to", "investment",
        ("株式を発行", "新株を発行", "株を発行", "株式を割り当て", "新株を割り当て", "ワラントを発行", "新株予約権を発行", "新株予約権を割り当て"),
        {"agent": "investee", "taker": "investor", "to": "investor"},
        least=frozenset({"investor"}), pairs=True,
    ),
    Shape(  # no words of its own: Yのラウンドを率いる, Yの増資に名を連ねる
        "ja.deals.join-round", "investment", (),
        {"agent": "investor", "by": "investor", "from": "investor", "of": "investee", "to": "investee", "object": "investee", "goods": "investee", "inner": "investee", "pair": "investor"},
        status="completed", past="completed", least=frozenset({"investee"}),
    ),
    Shape(
        "ja.deals.lead", "investment",
        ("リードは", "増資に応じ", "割当に応じ", "ラウンドを率い", "調達を率い", "を引受先", "引受先と", "既存投資家から", "新規投資家から", "既存株主から", "株主として新たに", "新たに株主と", "新たに株主に", "ラウンドに参画", "調達に参画", "増資に参画", "ラウンドに加わ", "調達に加わ", "増資に加わ", "投資家として参", "株主に名を連ね", "出資者に名を連ね", "投資家に名を連ね", "第三者割り当てに応じ", "割り当てに応じ", "リード投資家は", "リードインベスターは", "リードVCは", "引受先の", "引き受け先の", "割当先の", "増資には", "調達には", "ラウンドには", "リード投資家", "引受先は", "引受先に", "引き受け先", "割当先は", "割当先には", "割り当て先は", "割り当て先には", "共同リード", "リード役", "リードを務め", "を率いるのは", "を率いたのは", "引き受け手", "引受先とな", "引受先にな", "名を連ね", "が加わ", "も加わ", "に加わ", "が応じ", "も応じ", "リード投資家として", "が主導", "が共同で主導", "がともに主導", "が共同でリード", "が共同リード", "が引き受け", "がリード", "主導した", "主導したのは", "リードしたのは", "主導は", "ラウンドに参加", "調達に参加", "増資に参加",
         "投資したファンド", "投資した企業", "出資したのは", "出資するのは", "投資したのは", "投資するのは", "引き受けたのは", "引き受けるのは", "参加するのは", "出資企業は", "参加したのは", "投資家には", "株主には", "引受先には", "出資者は", "出資者には", "新規投資家", "既存投資家", "既存株主の", "既存株主である", "株主に迎え", "株主として迎え", "株主に加え"),
        {"agent": "investor", "after": "investor", "by": "investor", "from": "investor", "object": "investor"},
        status="completed", follows=True, past="completed",
    ),
    Shape(
        "ja.deals.bid", "acquisition",
        ("売却先は", "売却先には", "売却先候補は", "売却先候補には", "譲渡先は", "買い手は", "買い手には", "買い手候補は", "買い手候補には", "買収候補には", "候補は", "候補には", "応札したのは", "が応札", "も応札", "応札者は", "応札企業は", "入札には", "応札には",
         "入札に参加", "名乗りを上げ", "名乗りを挙げ", "買い手として", "買い手候補として"),
        {"agent": "acquirer", "after": "acquirer", "by": "acquirer", "object": "acquirer"},
        status="rumoured", follows=True, needs=r"^\s*(?:有力な?)?候補(?:は|には)|売却先|譲渡先|買い手|買収候補|応札|入札|名乗り",
    ),
    Shape(
        "ja.deals.bought-one", "acquisition",
        ("買収の相手は", "買収相手は", "買収先は", "買収対象は", "買収の対象は", "買収先となるのは", "買収の相手となるのは"),
        {"agent": "target", "after": "target"},
        follows=True,
    ),
    Shape(
        "ja.deals.refuse", "acquisition",
        ("提案を拒否", "提案を拒ん", "提案を拒む", "提案を拒絶", "提案を退け", "提案を断", "提案は拒否", "提案は拒絶", "申し出を拒否", "申し出を断", "買収案を拒否", "買収案を拒絶", "買収を拒否", "買収を拒絶", "提案に応じない", "提案をはねつけ", "提案を突っぱね", "提案を一蹴", "提案を蹴", "申し出をはねつけ", "買収案をはねつけ"),
        {"agent": "target"},
        status="cancelled", follows=True, past="cancelled",
    ),
    Shape(
        "ja.deals.withdraw", "acquisition",
        ("提案を撤回", "提案の撤回", "提案を取り下げ", "提案を引っ込め", "申し出を撤回", "買収案を撤回"),
        {"agent": "acquirer", "by": "acquirer"},
        status="cancelled", follows=True, past="cancelled",
    ),
    Shape(
        "ja.deals.vendor", "acquisition",
        ("売り手の", "売主の", "売り主の", "売却元の", "売り手は", "売主は", "売り主は", "売却元は", "譲渡元は", "売却したのは", "手放したのは", "保有するのは", "保有しているのは", "現在の株主は"),
        {"agent": "seller", "after": "seller", "by": "seller", "object": "seller"},
        follows=True,
    ),
    Shape(  # a firm that its owner takes to the market
        "ja.deals.float", "ipo",
        ("スピンオフ上場", "上場させる", "上場させた", "上場させて", "上場させ、", "分離上場", "スピンオフして上場"),
        {"object": "issuer", "of": "issuer", "part": "issuer", "after": "issuer"},
        status="planned", past="completed",
    ),
    Shape(  # the first price says that a firm has come to the market
        "ja.deals.opens", "ipo",
        ("上場初日", "初値は", "初値が", "初値を付け", "初値をつけ"),
        {"agent": "issuer", "of": "issuer", "after": "issuer"},
        status="completed", past="completed",
    ),
    Shape(
        "ja.deals.list", "ipo",
        ("新規株式公開", "IPO", "上場する", "上場を", "への上場に", "への上場を", "への上場が", "への新規上場", "上場に伴", "へ上場", "に上場", "へ新規上場", "に新規上場", "来月上場", "グロース上場", "プライム上場", "スタンダード上場", "ナスダック上場", "マザーズ上場", "ニューヨーク上場", "香港上場", "上場申請", "上場承認", "上場を承認", "株式上場", "株式を公開", "株式公開", "上場の承認", "上場の認可", "上場にこぎつけ", "上場にこぎ着け", "新規上場", "上場へ", "上場検討", "上場計画", "上場した", "の上場は", "の上場が", "上場準備に入", "上場準備を", "上場の準備に入", "上場の準備を", "きょう上場", "今日上場", "本日上場", "あす上場", "明日上場", "日上場", "月上場", "公開価格は", "公開価格を", "仮条件は", "仮条件を", "上場延期", "上場見送り", "上場を延期", "上場中止"),
        {"agent": "issuer", "by": "issuer", "of": "issuer", "object": "issuer", "after": "issuer"},
        status="planned", past="completed", alone=True,
    ),
)  # fmt: skip
