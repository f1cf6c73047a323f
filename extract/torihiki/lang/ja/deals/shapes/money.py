"""Shapes of money lent, borrowed or granted, and of sites built."""

from __future__ import annotations

from torihiki.deals.shape import Shape

__all__ = ["MONEY"]

_AIDED = tuple(
    f"{unit}{about}{mark}支援"
    for unit in ("円", "ドル", "ユーロ", "ポンド", "ウォン", ")")
    for about in ("", "超", "規模", "程度", "相当")
    for mark in "をの"
)

MONEY: tuple[Shape, ...] = (
    Shape(
        "ja.deals.lend", "financing",
        ("融資する", "を融通", "融資契約", "融資した", "融資を決", "融資を実行", "つなぎ融資", "協調融資", "融資枠", "シンジケートローン", "融資", "貸し付け", "貸付契約", "を貸し付", "円の貸付", "ドルの貸付", "貸付を実行", "貸付けを実行", "プロジェクトファイナンス", "プロジェクト・ファイナンス", "ノンリコースローン", "タームローン", "ブリッジローン", "DIPファイナンス", "マージンローン", "リンク・ローン", "リンクローン", "グリーンローン", "グリーン・ローン", "シンジケート・ローン", "インパクトファイナンス", "インパクト・ファイナンス"),
        {"agent": "lender", "by": "lender", "to": "borrower", "for": "borrower", "from": "lender", "with": "lender", "of": "lender", "led": "lender",
         "elided": "borrower", "inner": "borrower"},
        {"agent": "borrower", "by": "lender", "from": "lender", "with": "lender", "of": "lender", "to": "borrower"},
    ),
    Shape(
        "ja.deals.borrow", "financing",
        ("借り入れ", "からの借入金", "借入れ", "借入", "借り入れる", "コミットメントライン契約", "コミットメントラインを", "当座貸越契約", "融資を受け", "融資契約を結", "融資契約を締結", "協調融資を契約", "協調融資契約", "融資で調達",
         "協調融資で調達", "シンジケートローンを組成", "シンジケートローン契約", "協調融資を組", "協調融資を受け", "融資を確保"),
        {"agent": "borrower", "by": "borrower", "from": "lender", "with": "lender", "of": "lender", "led": "lender"},
        figure=True, alone=True, past="completed",
    ),
    Shape(  # no words of its own: 融資を要請した
        "ja.deals.loan-sought", "financing", (),
        {"agent": "borrower", "by": "borrower", "from": "lender", "with": "lender", "of": "lender", "to": "lender"},
        figure=True, status="rumoured",
    ),
    Shape(
        "ja.deals.syndicate", "financing",
        ("参加金融機関は", "参加行は", "参加銀行は", "参加機関は", "貸し手は", "貸し手には", "貸付人は", "融資団は", "融資団には", "銀行団は", "銀行団には", "アレンジャーは", "主幹事行は", "幹事行は", "主幹事には", "幹事には", "ブックランナーを務め", "アレンジャーには", "融資に参加", "融資団に参加", "レンダーに加わ", "レンダーとして参加", "レンダーは", "シンジケート団を構成", "融資団を構成", "銀行団を構成", "アレンジャーを務め", "幹事行を務め", "幹事を務め", "幹事は", "主幹事は", "融資に応じ", "協調融資に応じ", "主幹事を務め",
         "協調融資には", "協調融資に参加", "プロジェクトファイナンスには", "プロジェクト・ファイナンスには", "シンジケートローンには", "シンジケートローンに参加", "融資したのは", "が負担する", "が負担し", "が負担した", "融資行は", "協調融資に加わ", "が参加する", "が参加した", "が参加し、", "が参加して"),
        {"agent": "lender", "after": "lender", "by": "lender", "object": "lender"},
        follows=True, needs=r"融資|ローン|ファイナンス|参加行|参加機関|参加金融|参加銀行|貸し手|貸付人|銀行団|アレンジャー|幹事|ブックランナー",
    ),
    Shape(
        "ja.deals.borrower", "financing",
        ("借入人は", "借り手は", "融資先は", "発電事業者は", "事業主体は", "実施主体は", "発電事業の主体は", "実施事業者は", "実施事業者とな", "発電事業者とな", "事業主体とな"),
        {"agent": "borrower", "after": "borrower"},
        follows=True,
    ),
    Shape(
        "ja.deals.bond", "financing",
        ("社債", "普通社債", "私募債", "個人向け社債", "転換社債", "無担保社債", "起債", "グリーンボンド", "サムライ債", "劣後債", "債券を発行", "債券発行", "ドル建て債", "ユーロ建て債", "円建て債",
         "ハイブリッド債", "グリーン・ボンド", "サステナビリティボンド", "サステナビリティ・ボンド", "ソーシャルボンド", "ソーシャル・ボンド", "トランジションボンド", "トランジション・ボンド", "リンクボンド", "リンク・ボンド", "ブルーボンド", "環境債", "移行債", "社会貢献債", "ボンドを", "ボンドの発行", "デジタル債", "資産担保証券", "コマーシャルペーパー", "年債を発行", "年債で", "年債", "年物社債"),
        {"agent": "issuer", "by": "issuer", "of": "issuer", "after": "issuer", "taker": "investor"},
        past="completed", figure=True, alone=True,
    ),
    Shape(
        "ja.deals.bond-taken", "financing",
        (),  # a turn of the above: …を引き受ける
        {"agent": "investor", "by": "investor", "inner": "issuer", "of": "issuer", "from": "issuer"},
        past="completed", figure=True,
    ),
    Shape(
        "ja.deals.build", "construction",
        ("建設", "を建て", "に建て", "も建て", "建てる", "新設", "着工", "起工", "新工場", "に工場 ", "工場 投資額", "工場、投資額", "にデータセンター ", "に物流拠点 ", "第2工場", "第3工場", "第2棟", "新棟", "増設する", "増設し", "整備する計画", "施工", "を整備する", "を整備し", "拠点を設け",
         "工場を設け", "センターを開設", "センターを設置", "新拠点", "の増強に", "を増強する", "を増強し", "を増築", "設備を追加導入", "設備を導入する", "設備を追加する", "ラインを増設", "ラインを新設", "ラインを追加", "ラインを導入", "設備を新設", "工場を増設", "棟を増設", "拠点を増設", "を造ると", "を造る。", "を造り"),
        {"agent": "builder", "with": "builder", "by": "builder", "of": "builder", "after": "builder"},
        status="planned", alone=True, past="completed",
        needs=r"工場|新棟|棟|センター|DC|拠点|施設|発電|蓄電|ライン|研究所|物流|プラント|店舗|製鉄所|製油所|空港|パイプライン|球場|スタジアム|アリーナ|変電所|病院|基地|ファブ|ファクトリー|ゾーン|ハブ|ビル|ホテル|倉庫|ターミナル|キャンパス|設備(?:の|を)[^。、はが]{0,6}(?:建設|新設|増設)",
    ),
    Shape(  # no words of its own: 日本のクラウド基盤に2兆円を投じる
        "ja.deals.infra", "construction", (),
        {"agent": "builder", "by": "builder", "after": "builder"},
        status="planned", alone=True, past="completed", figure=True,
    ),
    Shape(
        "ja.deals.develop", "construction",
        ("を開発する計画", "を開発する方針", "を開発する", "を開発した", "を開発し", "の開発に", "を構築する", "を構築し", "を稼働させ", "を建造", "を開業", "を開設", "を開所", "を稼働し", "を稼働する", "を完成させ", "を竣工"),
        {"agent": "builder", "by": "builder", "of": "builder", "with": "builder", "together": "builder"},
        status="planned", alone=True, past="completed",
        needs=r"(?:データセンター|DC|発電所|工場|物流施設|AIファクトリー|製造拠点|生産拠点|プラント|蓄電所|棟|オフィスビル|複合ビル|超高層ビル|ホテル|商業施設|マンション|物流拠点|研究施設)(?:群|団地|施設)?(?:(?!向け|用|など)[^、。をはが]){0,10}(?:を[^、。をはが]{0,16}に(?:稼働|開業)させ|を(?:開発|構築|稼働|建造|開業|開設|開所|完成|竣工)|の開発に)",
    ),
    Shape(
        "ja.deals.built", "construction",
        ("、竣工し", "、完成し", "日竣工し", "日に竣工し", "が完成し", "が竣工し", "で完成し", "に完成し", "で竣工し", "に竣工し", "が開業し", "が操業を", "が稼働し", "が本格稼働", "が稼働を"),
        {"of": "builder", "by": "builder", "agent": "builder"},
        status="completed",
        needs=r"(?:工場|棟|センター|DC|拠点|施設|発電所|蓄電所|プラント|研究所|倉庫)(?:\([^()]{0,20}\))?が(?:[0-9]{1,2}(?:月[0-9]{1,2})?日に?、)?[^。、はが]{0,20}(?:完成|竣工|開業|操業|稼働)",
    ),
    Shape(
        "ja.deals.contractor", "construction",
        ("施工は", "施工を", "施工者は", "工事を請け負", "建設を請け負", "工事は", "建設は", "EPCは", "EPC(設計・調達・建設)は", "設計・調達・建設は", "設計・調達・建設(EPC)は", "EPCを担", "EPCを請け負"),
        {"agent": "builder", "after": "builder", "by": "builder"},
        follows=True, status="agreed", needs=r"施工|工事|EPC|設計・調達・建設|請け負|担[うい当]",
    ),
    Shape(  # no words of its own: 建設工事を受注した
        "ja.deals.build-won", "construction", (),
        {"agent": "builder", "by": "builder", "from": "customer", "of": "customer", "for": "customer", "goods": "customer", "inner": "customer", "after": "builder", "pair": "builder"},
        sole=True,
    ),
    Shape(
        "ja.deals.site", "construction",
        ("着工は", "稼働は", "開業は", "完成は", "竣工は", "開設は", "最初の出荷は", "運転開始は", "操業開始は", "総事業費は", "事業費は", "建設費は", "総投資額は", "投資額は", "工費は", "円を投じ", "円投じ", "ドル投じ",
         "ドルを投じ", "ユーロを投じ", ")を投じ", "円を充て", "ドルを充て", ")を充て", "円の設備投資を", "ドルの設備投資を", ")の設備投資を", "の稼働を", "稼働を目指", "稼働をめざ", "開業を目指", "開業をめざ", "完成を目指", "完成をめざ", "稼働を始め", "稼働を開始", "稼働させ", "稼働する予定"),
        {"agent": "builder"},
        status="planned", figure=True, alone=True, adds=True,
        needs=r"増産|量産|着工|稼働|開業|完成|竣工|開設|出荷|運転|操業|投資額|事業費|建設費|工費|工場|棟|センター|DC|拠点|施設|プラント|(?:鉱山|鉱区|ガス田|油田)の?開発|再開発|鉄道|パイプライン|ターミナル|ホテル|発電所|風力発電|太陽光発電",
    ),
    Shape(
        "ja.deals.build-dropped", "construction",
        ("計画していた", "計画を断念", "計画を撤回", "計画を中止", "計画を白紙", "計画を凍結", "計画から撤退", "計画からの撤退", "事業から撤退", "事業からの撤退", "開発を取りやめ", "開発を中止", "開発を断念", "建設から撤退", "建設を断念", "建設を中止", "建設を取りやめ"),
        {"agent": "builder", "of": "builder", "with": "builder", "together": "builder"},
        status="cancelled", alone=True,
        needs=r"(?:工場|棟|センター|DC|拠点|施設|発電所|研究所|プラント|風力発電(?:事業|計画)?|風力|火力|原発|製鉄所|ホテル|設備)[^。]{0,30}(?:断念|撤回|中止|白紙|凍結|取りやめ)|(?:計画して|開発を進め|進めて(?:いる|いた|きた)|落札した|建設)[^。]{0,50}撤退",
    ),
    Shape(
        "ja.deals.subsidise", "subsidy",
        ("補助金", "補助", "助成金", "助成", "支援金", "交付決定", "交付が決ま", "交付を決", "円を支給", "円の支給"),
        {"agent": "grantor", "by": "grantor", "from": "grantor", "to": "grantee", "for": "grantee", "inner": "grantee", "of": "grantor", "elided": "grantee"},
        {"agent": "grantee", "from": "grantor", "to": "grantor", "by": "grantor", "of": "grantor"},
        status="planned", past="completed", alone=True,
    ),
    Shape(
        "ja.deals.chosen", "subsidy",
        ("事業者に選定", "事業者として選定", "事業者に選ん", "事業者に選ば", "を採択", "として採択", "に採択", "が採択", "採択した", "採択され", "採択事業者は", "採択された", "支援先に選", "支援対象に選", "助成先に選", "交付先に選", "交付対象に選", "補助対象に選", "助成対象に選", "補助先に選"),
        {"agent": "grantor", "by": "grantor", "object": "grantee", "of": "grantee", "after": "grantee", "part": "grantee"},
        {"agent": "grantee", "by": "grantor", "to": "grantor", "of": "grantee", "from": "grantor"},
        status="agreed", official=True, alone=True,
    ),
    Shape(
        "ja.deals.earmark", "subsidy",
        ("円を充て", "円を支出", "円を拠出すると", "円規模を充て", "円程度を充て", "円超を充て"),
        {"agent": "grantor", "by": "grantor", "to": "grantee", "for": "grantee"},
        status="planned", figure=True, alone=True, official=True,
    ),
    Shape(
        "ja.deals.aid", "subsidy",
        (*_AIDED, "を追加支援", "追加支援", "追加で支援", "支援を追加", "への支援として", "の支援を決め", "の支援を決定", "の支援を行"),
        {"agent": "grantor", "by": "grantor", "from": "grantor", "to": "grantee", "for": "grantee", "inner": "grantee", "of": "grantee", "object": "grantee",
         "elided": "grantee"},
        {"agent": "grantee", "from": "grantor", "to": "grantor", "by": "grantor", "of": "grantor"},
        status="planned", figure=True, alone=True, official=True,
        needs=r"[0-9兆億万](?:円|米?ドル|[一-龥ァ-ヴ]{1,5}ドル|ユーロ|ポンド|元|ウォン|ルピー)|追加|への支援として|の支援を",
    ),
)  # fmt: skip
