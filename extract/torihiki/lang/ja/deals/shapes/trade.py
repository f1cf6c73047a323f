"""Shapes of trade between companies: goods, computing, rights, premises, and working together."""

from __future__ import annotations

from torihiki.deals.shape import Shape
from torihiki.lang.ja.deals.shapes.equity import BOTH

__all__ = ["TRADE"]

_COMPUTE = "|".join(
    ("計算資源", "計算能力", "計算力", "計算基盤", "計算インフラ", "クラウド", "GPU", "インフラ", "コンピュ", "サーバー", "TPU")
)

TRADE: tuple[Shape, ...] = (
    Shape(
        "ja.deals.order-won", "supply",
        ("受注", "落札", "注文を獲得", "注文獲得", "受注獲得", "注文を受け", "注文を取り付け", "注文を射止め", "受けた注文", "を受託生産", "を受託製造", "受託生産する", "受託製造する", "製造を請け負", "建造を請け負", "製作を請け負", "製造を引き受け", "建造を引き受け", "製作を引き受け", "生産を引き受け", "量産を引き受け"),
        {"agent": "provider", "by": "provider", "from": "customer", "of": "customer", "for": "customer", "after": "provider", "pair": "provider", "goods": "customer"},
        sole=True,
    ),
    Shape(
        "ja.deals.order-built", "supply",
        ("受託製造契約", "製造受託契約", "受託生産契約", "建造契約", "造船契約", "建造を受注", "建造で合意", "建造で基本合意"),
        {"agent": "provider", "by": "provider", "from": "customer", "with": "customer", "for": "customer", "after": "provider"},
    ),
    Shape(  # 船はXが建造する, 保守はXが請け負う: for whom the text speaks of
        "ja.deals.undertake", "supply",
        ("が請け負", "を請け負", "で請け負", "が建造する", "で建造する", "が建造し", "で建造し"),
        {"agent": "provider", "by": "provider", "from": "customer", "of": "customer", "elided": "customer"},
        pairs=True, needs=r"(?:納入|保守|建造|製造|生産|運用|据え付け|配送|輸送|製作|組み立て|組立|印刷|清掃|警備|点検|整備)[^。]{0,50}請け負|船[^。]{0,50}建造",
    ),
    Shape(  # Xへの供給は取りやめになった
        "ja.deals.supply-dropped", "supply",
        ("への供給", "への提供", "への納入", "への部品供給", "への電力供給", "向け供給", "供給を取りやめ", "供給を中止", "供給を打ち切", "提供を取りやめ", "提供を中止", "納入を取りやめ", "納入を中止"),
        {"agent": "provider", "by": "provider", "to": "customer", "for": "customer", "of": "customer"},
        status="cancelled", pairs=True, needs=r"(?:供給|提供|納入)(?:契約|計画|交渉)?(?:を|は|が)[^。]{0,30}(?:取りやめ|取り止め|中止|打ち切|断念)",
    ),
    Shape(
        "ja.deals.order-given", "supply",
        ("発注", "を注文", "に注文", "から調達 ", "から調達へ", "仕入れる", "仕入れた", "仕入れて", "注文をキャンセル", "注文を取り消", "注文を撤回", "注文を出し", "注文を入れ", "注文した", "注文する", "購入", "買い付け", "調達契約", "買い入れ", "から買った", "から買う", "から買い、", "売買契約", "売買する契約", "売買する",  "売買で合意", "年間買う", "機買う", "機買い", "隻買う", "機導入", "機を導入", "隻を導入", "編成を導入", "基導入", "台導入", "枚導入", "基を導入", "台を導入", "枚を導入", "基調達", "台調達", "枚調達", "個調達", "基を調達", "枚を調達", "GPUを調達", "半導体を調達", "」を調達", "を大量に買"),
        {"agent": "customer", "by": "customer", "to": "provider", "from": "provider", "with": "provider", "of": "provider", "made": "provider",
         "pair": "customer", "goods": "provider"},
        {"agent": "provider", "from": "customer", "by": "customer", "of": "customer", "to": "provider"},
        sole=True,
    ),
    Shape(
        "ja.deals.furnish", "supply",
        ("を提供する", "を提供し", "提供することに", "提供することで", "個提供する", "台提供する", "基提供する", "枚提供する", "の提供を受け"),
        {"agent": "provider", "by": "provider", "to": "customer", "for": "customer", "from": "provider"},
        {"agent": "customer", "from": "provider", "by": "provider", "of": "provider"},
        least=frozenset({"customer"}), pairs=True, needs=r"契約|合意|[0-9]万?(?:個|台|枚|基|隻|機|トン|メガワット|ギガワット|キロワット)",
    ),
    Shape(
        "ja.deals.import", "supply",
        ("を輸入", "輸入する", "輸入した", "輸入し、", "輸入へ", "輸入で合意", "の輸入で", "輸入契約"),
        {"agent": "customer", "by": "customer", "from": "provider", "with": "provider", "pair": "customer", "of": "provider"},
        pairs=True, needs=r"契約|合意|年間|[0-9]年|方針|計画|決め|覚書",
    ),
    Shape(  # 調達先に…Yを選んだ
        "ja.deals.supplier", "supply",
        ("調達先に", "調達先として", "発注先に", "発注先として", "供給元に", "供給元として", "供給業者に", "納入業者に", "納入元に", "仕入れ先に", "委託先に", "委託先として", "サプライヤーに", "サプライヤーとして"),
        {"agent": "customer", "by": "customer", "to": "provider"},
        {"agent": "provider", "by": "customer", "to": "customer"},
        pairs=True, needs=r"選[んびば定]|指名|起用|決め|決定|採用",
    ),
    Shape(
        "ja.deals.supply", "supply",
        ("供給契約", "長期供給", "供給する契約", "供給する", "供給した", "供給し、", "供給を受け", "供給を", "供給で合意", "供給で基本合意", "供給を始め", "供給を開始", "供給開始", "供給へ", "納め続け", "年供給", "年間供給", "年間販売する", "トン販売する", "台販売する", "個販売する", "機販売する", "隻販売する", "両販売する", "編成販売する", "年間販売し", "の供給に向け", "の供給に関する契約", "の供給に関する覚書", "を供給", "に供給", "納入", "に売電", "売電する", "納める", "納めた",
         "販売契約", "売電契約", "電力供給契約", "安定供給契約", "電力販売契約", "卸売契約"),
        {"agent": "provider", "by": "provider", "to": "customer", "for": "customer", "with": "customer", "from": "provider", "after": "provider", "object": "provider",
         "pair": "provider", "of": "provider", "elided": "customer"},
        {"agent": "customer", "from": "provider", "by": "provider", "with": "provider", "to": "customer", "of": "provider"},
        sole=True,
    ),
    Shape(
        "ja.deals.offtake", "supply",
        ("電力購入契約", "電力購入", "PPA", "PPAを", "PPAで", "PPAは", "PPAに", "PPA契約", "PPA(", "引き取り契約", "引き取る契約", "電力を買", "電気を買", "年間買い取", "わたり買い取", "わたって買い取", "全量買い取", "全量を買い取", "電力の買い取り", "オフテイク契約", "から電力調達", "購入契約", "長期購入"),
        {"agent": "customer", "by": "customer", "with": "provider", "from": "provider", "of": "provider", "pair": "customer", "inner": "provider"},
        sole=True,
    ),
    Shape(
        "ja.deals.cloud", "cloud",
        ("クラウド契約", "クラウドサービス契約", "計算資源の契約", "インフラ契約", "GPU契約", "ホスティング契約", "クラウド利用契約", "計算資源を借り", "計算資源を調達",
         "計算資源を確保", "計算能力を確保", "計算能力を調達", "計算資源を購入", "計算能力を購入", "コンピューティング契約", "計算契約"),
        {"agent": "customer", "by": "customer", "with": "provider", "from": "provider", "to": "provider", "pair": "customer", "of": "customer", "goods": "provider"},
        generic=True,
    ),
    Shape(  # Xのクラウドを使う: with a contract, a sum or a count
        "ja.deals.use", "cloud",
        ("クラウドを採用", "クラウドサービスを採用", "クラウド基盤を採用", "クラウドを導入", "クラウドサービスを導入", "クラウドを選", "クラウドサービスを選", "クラウドを利用", "クラウドサービスを利用", "クラウドを使", "クラウドの利用で合意", "クラウドの利用で提携", "クラウド利用料",
         "計算資源を利用", "計算能力を利用", "計算資源の利用で合意", "計算能力の利用で合意", "計算資源を使", "計算能力を使", "個利用する", "基利用する", "枚利用する", "個を利用", "基を利用", "枚を利用", "TPUを利用"),
        {"agent": "customer", "by": "customer", "with": "provider", "from": "provider", "to": "provider", "goods": "provider", "of": "provider", "pair": "customer"},
        pairs=True, needs=r"契約|合意|提携|移行先|[0-9兆億](?:円|米?ドル|ユーロ)|[0-9]万?(?:個|基|台|枚)|数[十百千]?[億兆]",
    ),
    Shape(
        "ja.deals.secure", "cloud",
        ("を確保", "年確保", "基確保", "台確保", "枚確保", "個確保", "万確保", "確保へ", "大規模確保", "確保した", "確保する", "確保し、", "確保で", "00確保", "GPU確保"),
        {"agent": "customer", "with": "provider", "from": "provider", "to": "provider", "pair": "customer", "goods": "provider"},
        generic=True, pairs=True, needs=_COMPUTE + r"|GB[23]00|[HB][123]00|MI[34][0-9]{2}",
    ),
    Shape(
        "ja.deals.host", "cloud",
        ("計算資源を提供", "計算基盤を提供", "計算インフラを提供", "演算能力を提供", "計算能力を提供", "計算力を提供", "クラウドを提供", "クラウドサービスを提供", "GPUを貸し", "GPUを提供", "計算資源を供給", "計算能力を供給",
         "計算能力を貸", "計算資源を貸", "計算資源の提供", "計算能力の提供"),
        {"agent": "provider", "by": "provider", "to": "customer", "for": "customer", "with": "customer", "from": "provider", "after": "provider"},
        least=frozenset({"customer"}),
    ),
    Shape(
        "ja.deals.commit", "cloud",
        ("を投じ", "ドルを払", "円を払", "ドルを支払", "円を支払", ")を支払", ")を払", "の支払いを約束", "を支払う契約", "の利用を約束"),
        {"agent": "customer", "to": "provider", "goods": "provider"},
        generic=True, least=frozenset({"provider"}), needs=_COMPUTE,
    ),
    Shape(
        "ja.deals.first-customer", "other",
        ("最初の顧客は", "初の顧客は", "第1号顧客は", "最初のテナントは", "最初の利用者は"),
        {"agent": "provider", "after": "customer"},
        generic=True, tells=True,
    ),
    Shape(
        "ja.deals.agree", "other",
        ("ことで合意", "ことに合意", "ことで基本合意", "ことで大筋合意", "ことで一致", "ことで折り合", "ことで妥結", "ことで話がまとま",
         "生産で基本合意", "生産で合意", "製造で基本合意", "製造で合意", "開発で基本合意", "開発で合意", "販売で基本合意", "販売で合意", "委託で基本合意", "委託で合意", "運営で基本合意", "運営で合意", "活用で合意", "融通で合意", "で基本合意", "で大筋合意", "計画で合意", "事業で合意"),
        BOTH, pairs=True, rest="partnership",
        needs=r"(?:計画|事業|プロジェクト|再編|協力|連携|分野|輸出)(?:[^。、はが]{0,10})?で(?:基本|大筋)?合意|供給|調達|購入|引き取|売買|融通|販売|開発|建設|稼働|利用|導入|提供|生産|製造|運営|運用|整備|共有|搭載|採用|納入|移管|委託|受託",
    ),
    Shape(
        "ja.deals.negotiate", "partnership",
        ("交渉を進め", "交渉を続け", "交渉に入", "交渉を始め", "交渉して", "交渉中", "協議を進め", "協議を続け", "協議に入", "協議を始め", "協議して", "協議中", "話し合って", "話し合いを"),
        {**BOTH, "goods": "partner"}, pairs=True, status="rumoured",
        needs=r"(?:提携|契約|合意|締結|妥結)に向けた?て?、?[^。、]{0,6}(?:交渉|協議|話し合)|(?:搭載|採用|利用|導入|供給|提供|購入|調達|使用|統合|組み込み|共同開発)(?:する|する方向で|に向け(?:た|て)|に関(?:する|して)|を(?:巡る|めぐる|巡って|めぐって)|について|の|で)?(?:ための)?、?[^。、]{0,6}(?:交渉|協議|話し合)",
    ),
    Shape(
        "ja.deals.contract", "other",
        ("契約", "大型契約", "基本契約", "包括契約", "とは基本合意", "とも基本合意", "長期契約", "取引", "二次契約", "最終契約", "正式契約", "本契約", "コミットメント"),
        {"agent": "customer", "by": "customer", "with": "provider", "from": "provider", "to": "provider", "pair": "customer", "of": "customer",
         "goods": "provider", "made": "provider"},
        generic=True,
    ),
    Shape(
        "ja.deals.partner", "partnership",
        ("業務提携", "共同販促", "共同販売契約", "独占販売契約", "国内販売契約", "独占的販売契約", "独占販売権契約", "販売促進契約", "戦略提携", "戦略的提携", "包括提携", "包括的提携", "技術提携", "販売提携", "販売代理店契約", "代理店契約", "販売パートナー契約", "提携", "パートナーシップ", "協業", "共同開発", "共同で開発", "共同で研究",
         "共同研究", "と進める", "と組む", "と組み", "と組み、", "と組んで", "と組んだ", "で組む", "で組み", "で組んだ", "共同で構築", "共同で運営", "共同で展開", "共同で製造", "共同で生産", "共同で販売", "共同で実証", "共同実証", "で覚書", "と覚書", "取り決めを交わ", "取り決めを結", "覚書締結", "覚書交わ", "MOUを", "MoUを", "手を携え", "手をたずさえ", "力を合わせ", "がタッグ", "協力関係を結", "協力関係を築", "協力関係を構築", "とタッグ", "アライアンス契約", "アライアンスを組", "アライアンスを結", "共同配送を", "で共同配送", "で共同輸送", "共同輸送を", "共同運航を", "共同運営する", "共同運営へ", "共同物流を", "コードシェア", "MOU締結", "MoU締結", "MOU(", "合意書(", "合意書を締結", "合意書を交わ", "と協力する", "で協力する", "協力することで", "共同で手掛け", "共同で手がけ", "共同で事業化", "手を組", "タッグを組", "手を結", "一緒に開発", "いっしょに開発", "覚書を", "覚書(", "覚書に", "合意書に署名", "合意書に調印", "基本合意書を", "基本合意書に", "基本合意を",
         "協力で合意", "協力する覚書", "共同で取り組", "で連携", "と連携し", "と連携する", "共同事業"),
        BOTH, civic=True,
    ),
    Shape(
        "ja.deals.part-ways", "partnership",
        ("袂を分か", "たもとを分か", "関係を解消", "関係を絶", "関係を断", "と手を切", "との関係を終", "との協力を打ち切", "との協力を終"),
        BOTH,
        status="cancelled", pairs=True,
    ),
    Shape(
        "ja.deals.pact", "partnership",
        ("連携協定", "包括協定", "協力協定", "包括連携", "に関する協定", "関する協定", "についての協定", "する協定", "協定を締結", "協定を結", "協定に調印", "協定に署名", "協定の締結", "協定を交わ", "協定締結", "協定」を締結", "協定」を結", "協定」に調印", "協定』を締結", "協定』を結"),
        BOTH, civic=True,
    ),
    Shape(
        "ja.deals.pact-join", "partnership",
        ("協定を結んだのは", "協定を締結したのは", "協定に参加するのは", "参加するのは", "協定には", "協定に参加", "協定に加わ", "枠組みには", "提携には"),
        {"agent": "partner", "after": "partner", "by": "partner", "object": "partner"},
        follows=True, needs=r"協定|枠組み|提携",
    ),
    Shape(
        "ja.deals.license", "licensing",
        ("ライセンス契約", "候補を導入", "候補品を導入", "化合物を導入", "製剤を導入", "特許の相互利用", "特許を相互に利用", "使用する権利を得", "使用する権利を取得", "利用する権利を得", "利用する権利を取得", "ライセンスを取得", "ライセンスを受け", "クロスライセンス", "使用許諾契約", "使用権を得", "使用権を取得", "使用権を", "実施権を", "ライセンスを得", "利用許諾契約", "権利を取得",
         "独占販売権を", "販売権の取得", "販売権の獲得", "開発権の取得", "実施権の取得", "使用権の取得", "権利取得", "権利獲得", "権利を導入", "権利の導入", "販売権を", "開発権を", "での権利を", "における権利を", "販売する権利を", "開発する権利を", "商業化する権利を", "ライセンス導入", "技術をライセンス", "販売権を取得", "販売権取得", "開発権取得", "商業化権取得", "販売権獲得", "販売権を獲得", "開発権を取得", "商業化権を"),
        {"agent": "licensee", "by": "licensee", "with": "licensor", "from": "licensor", "to": "licensee", "of": "licensor", "inner": "licensor", "goods": "licensor"},
        needs=r"ライセンス|使用|実施権|許諾|特許|販売権|商業化権|開発権|技術|設計|(?:薬|剤|ワクチン|候補|化合物|疾患|治療)[^。]{0,60}権利|(?:候補品?|化合物|製剤)を導入",
    ),
    Shape(
        "ja.deals.license-fee", "licensing",
        ("ライセンス料", "特許料", "特許使用料", "特許の使用料", "ロイヤルティー"),
        {"agent": "licensee", "by": "licensee", "to": "licensor", "for": "licensor"},
        pairs=True, needs=r"(?:ライセンス|特許|使用)料(?:(?:として)[^。]{0,30}|[^。、はが]{0,24}[をの])(?:支払|払[うっい])|ロイヤルティー(?:として|を)[^。、はが]{0,20}(?:支払|払[うっい])",
    ),
    Shape(
        "ja.deals.license-out", "licensing",
        ("ライセンス供与", "実施権の供与", "実施権の許諾", "使用権の許諾", "販売権の許諾", "権利の供与", "権利の許諾", "ライセンスの供与", "ライセンスする", "ライセンスを供与", "使用許諾", "技術供与", "技術を供与", "技術の供与", "特許の供与", "販売権の供与", "ノウハウの供与", "使用権の供与", "特許を供与", "特許使用を認め", "ライセンス提供", "を導出", "に導出", "へ導出", "導出契約", "販売権を供与", "販売権を付与", "販売権を許諾", "実施権を供与", "実施権を許諾", "権利を供与", "権利を許諾"),
        {"agent": "licensor", "by": "licensor", "to": "licensee", "for": "licensee", "with": "licensee", "from": "licensor"},
        {"agent": "licensee", "from": "licensor", "by": "licensor", "to": "licensee", "of": "licensor", "goods": "licensor", "inner": "licensor"},
    ),
    Shape(
        "ja.deals.allow", "licensing",
        ("の利用を認め", "の使用を認め", "の利用を許諾", "の使用を許諾", "年間ライセンス"),
        {"agent": "licensor", "by": "licensor", "to": "licensee", "for": "licensee"},
        pairs=True, needs=r"キャラ|特許|楽曲|作品|技術|ブランド|商標|著作|映像|記事|コンテンツ|ソフト|設計|ライセンス",
    ),
    Shape(
        "ja.deals.naming", "other",
        ("命名権", "ネーミングライツ"),
        {"agent": "customer", "by": "customer", "of": "provider", "with": "provider", "from": "provider"},
        civic=True,
    ),
    Shape(
        "ja.deals.naming-sold", "other",
        (),  # a turn of a sale: 命名権を売却
        {"agent": "provider", "by": "provider", "to": "customer", "with": "customer"},
        civic=True,
    ),
    Shape(
        "ja.deals.rights", "licensing",
        ("放映権", "放送権", "配信権", "放映権契約", "放送権契約", "配信権契約", "独占配信契約", "独占放送権", "独占放映権", "独占配信権", "映像化権", "出版権", "翻訳出版権", "興行権"),
        {"agent": "licensee", "by": "licensee", "with": "licensor", "from": "licensor", "of": "licensor"},
        {"agent": "licensor", "to": "licensee", "by": "licensee"},
        pairs=True, needs=r"契約|合意|取得|獲得|購入|買い取|落札|更新|与え|付与|供与|売却|販売|売る|売った|許諾",
    ),
    Shape(
        "ja.deals.concession", "acquisition",
        ("運営権",),
        {"agent": "acquirer", "by": "acquirer", "from": "seller", "led": "acquirer", "together": "acquirer"},
        civic=True, needs=r"運営権[^。、はが]{0,12}を[^。は]{0,60}(?:取得|落札|獲得|買い?取?っ|購入|得た|設定)|運営権(?:の取得|取得|の設定)",
    ),
    Shape(
        "ja.deals.preferred", "acquisition",
        ("優先交渉権",),
        {"agent": "seller", "by": "seller", "object": "acquirer", "to": "acquirer", "together": "acquirer"},
        {"agent": "acquirer", "by": "seller", "from": "seller"},
        status="planned", civic=True, needs=r"運営権|民営化|コンセッション|PFI",
    ),
    Shape(  # 優先交渉先にYを選んだ: with whom the seller of a firm or a business talks first
        "ja.deals.first-bidder", "divestiture",
        ("優先交渉先",),
        {"agent": "seller", "by": "seller", "object": "acquirer", "to": "acquirer", "together": "acquirer"},
        status="planned", pairs=True, needs=r"優先交渉先[^。]{0,40}(?:選|決め|指名|定め|とした|とする)",
    ),
    Shape(  # no words of its own: of who is to build or deliver something
        "ja.deals.first-supplier", "supply", (),
        {"agent": "customer", "by": "customer", "object": "provider", "to": "provider"},
        status="planned", pairs=True,
    ),
    Shape(
        "ja.deals.outsource", "other",
        ("に委託", "を委託", "へ委託", "の委託を", "の委託で", "の委託について", "の委託に向け", "の委託に関", "円で委託", "ドルで委託", "業務委託契約", "委託契約", "運営委託", "委託する", "委託した", "一括委託", "業務委託", "を任せる", "を任せた", "に任せる", "に任せた"),
        {"agent": "customer", "by": "customer", "to": "provider", "with": "provider"},
        pairs=True,
    ),
    Shape(
        "ja.deals.outsource-taken", "other",
        ("の委託を受け", "を受託", "受託する", "受託した", "一括受託"),
        {"agent": "provider", "by": "provider", "from": "customer", "of": "customer", "goods": "customer"},
        pairs=True,
    ),
    Shape(
        "ja.deals.outsource-making", "supply",
        (),  # a turn of the above: 製造を受託
        {"agent": "provider", "by": "provider", "from": "customer", "of": "customer", "goods": "customer"},
        pairs=True,
    ),
    Shape(
        "ja.deals.outsource-made", "supply",
        (),  # a turn of the above: 生産を委託
        {"agent": "customer", "by": "customer", "to": "provider", "with": "provider"},
        pairs=True,
    ),
    Shape(
        "ja.deals.lease", "lease",
        ("リース", "用船契約", "傭船契約", "用船する", "用船し", "傭船する", "傭船し", "貸船契約", "定期貸船", "定期用船", "定期傭船", "賃借", "借り受け", "賃貸借契約", "賃貸契約", "賃貸借予約契約", "賃貸借仮契約", "定期借家契約", "定期借地契約", "借りる", "借りた", "借りて", "借り、", "借り上げ", "借りると発表", "丸ごと借り", "棟借り"),
        {"agent": "lessee", "by": "lessee", "from": "lessor", "with": "lessor", "of": "lessor", "inner": "lessor", "goods": "lessor", "to": "lessor"},
        sole=True,
    ),
    Shape(  # Xの物流施設にYが入居する
        "ja.deals.tenant", "lease",
        ("が入居", "も入居", "に入居", "へ入居", "の入居が決", "の入居を決", "の入居で合意"),
        {"agent": "lessee", "by": "lessee", "of": "lessee", "to": "lessor", "object": "lessor"},
        pairs=True, needs=r"施設|倉庫|センター|ビル|棟|パーク|物件|フロア|オフィス",
    ),
    Shape(
        "ja.deals.let", "lease",
        ("貸し出す", "円で賃貸", "ドルで賃貸", "の賃貸に", "の賃貸を", "の賃貸で", "の賃貸が", "貸し出し", "に賃貸", "へ賃貸", "一棟貸し", "棟貸し", "一括賃貸", "賃貸する", "賃貸し", "を貸す", "転貸する", "年間貸す", "年間貸し", "に貸す契約", "に貸すことで", "に貸すと発表", "に貸し出", "貸船する", "に貸船", "に長期貸船", "へ長期貸船"),
        {"agent": "lessor", "by": "lessor", "to": "lessee", "for": "lessee", "with": "lessee"},
        {"to": "lessee", "by": "lessor", "from": "lessor"},
        sole=True,
    ),
)  # fmt: skip
