"""Words of money and building that mean another shape, or none, beside certain others: 新設の工場 is only a new one."""

from __future__ import annotations

from torihiki.core.lexicon import any_of
from torihiki.lang.ja.deals.shapes.turns.form import COMPUTE, Turn, turn
from torihiki.lang.ja.parties.words import NATIONS

__all__ = ["MONEY_TURNS"]


_OWN = (  # what a firm sets up for computing, of whomever it buys
    rf"(?:(?:{any_of(NATIONS)}|米国|欧州|東南アジア|国内|自社|[一-龥ァ-ヴー]{{1,10}}[州県市])(?:国内)?(?:の|で)[^。、はがを]{{0,16}}(?:基盤|インフラ|設備)|計算設備)"
)

MONEY_TURNS: tuple[Turn, ...] = (
    turn(("build",), "", right=r"の(?:買収|売却|取得|譲渡|閉鎖|賃貸)", word=r"(?:新工場|第[23](?:工場|棟))$"),  # what is bought
    turn(
        ("build",),
        "",
        right=r"(?:で|において)(?:は|も)?(?:、|作|造|生産|製造|量産|使|つく)",
        word=r"(?:新工場|新棟|新拠点|第[23](?:工場|棟))$",
    ),  # where it is done
    turn(("site", "commit", "put"), "infra", left=rf"{_OWN}(?:に|へ)[^。、はが]{{0,40}}$"),
    turn(
        ("site", "commit", "put"),
        "infra",
        right=rf"(?:て|、)[^。、はが]{{0,12}}{_OWN}[^。、はが]{{0,6}}を[^。、]{{0,8}}(?:増強|整備|拡張|拡充|拡大|強化|構築|増や)",
    ),
    turn(("site",), "commit", right=rf"[^。]{{0,20}}{COMPUTE}[^。、]{{0,6}}(?:を(?:借り|使|利用|購入|買|調達|確保)|の利用)"),
    turn(("site",), "commit", left=rf"(?:{COMPUTE}|計算|インフラ|コンピュ)[^。]{{0,30}}$", right=r"(?![^。]{0,30}(?:建設|建て|整備|工場))"),
    turn(
        ("build",),
        "",
        right=r"(?:さ|ら)れ(?![^。]{0,40}による)|(?:の)?(?:ため|資金|費用|費|に(?:充て|使う|必要な))|に向けた?[^。、]{0,12}(?:資金|融資|調達)",
    ),
    turn(
        ("build",), "", right=r"中の(?![^。]{0,60}(?:稼働|完成|開業|竣工|運転|量産|生産を|遅れ|延期|中止|凍結))", word=r"(?:建設|新設)$"
    ),  # what a firm that is bought is building
    turn(("build",), "", right=r"(?:が|は|も)[^、。]{0,6}(?:難し|困難|相次|続[いく]|進[みむ]|増え|必要|不可欠|活発|加速|ブーム)"),
    turn(
        ("build",),
        "",
        right=r"(?:の|を)(?:[^。、はが]{0,6})?(?:売却|譲渡|閉鎖|停止|手放|売る|休止|閉じ)",
        word=r"(?:新|第[23])工場|第2棟|新棟",
    ),
    turn(("build",), "", right=r"は、?[^。]{0,24}(?:に専念|を生産する|を製造する|を担)", word=r"新工場|新棟|新拠点"),
    turn(("build",), "", right=r"で(?:も|は)?[^、。]{0,12}(?:生産|製造|作|つく|量産)(?:する|した|される)", word=r"新工場|新棟|新拠点"),
    turn(
        ("site",),
        "develop",
        left=r"(?:データセンター|DC|発電所|工場|物流施設|AIファクトリー|製造拠点|生産拠点|プラント|蓄電所)を[^。、をはが]{0,16}に$",
        word=r"稼働させ$",
    ),
    turn(("bond",), "", right=r"の?(?:返済|償還)(?:期限|期日|日)?(?:が|を)?(?:迎え|来|到来|控え|迫)"),
    turn(("bond",), "", word=r"年債$", right=r"(?![^。]{0,60}(?:発行|起債|条件を?決|調達))"),  # 10年債の利回り
    turn(("bond",), "", word=r"年債$", right=r"[^。、]{0,12}(?:利回り|入札|金利|相場|先物)"),
    turn(("bond",), "", right=r"(?:など)?(?:に|へ)(?:振り替え|転換|切り替え)"),  # 預託金を転換社債に振り替える
    turn(
        ("bond",),
        "bond-taken",
        right=r"(?:の?全額)?(?:[^。、はがを]{0,16})?(?:、[^。、はがを]{0,20})?を[^。、]{0,24}(?:引き受け|受託)|の(?:引き受け|受託)",
    ),
    turn(
        ("subsidise",), "", right=r"を?(?:用意|武器|奪い合|競|テコ|当てに|目当て)|(?:で|を使い|を活用し)[^。、]{0,10}(?:誘致|呼び込)"
    ),  # how lands vie for plants
    turn(  # how grants go, and what they do
        ("subsidise",),
        "",
        right=r"の?(?:縮小|削減|打ち切り|終了|廃止|減額(?!し)|期限切れ|効果|駆け込み|見直し|不正)|(?:が|も)(?:切れ|終了|なくな|減[っりる])|(?:制度|政策|頼み)(?![^。]{0,40}(?:採択|選ば|選定|交付))",
    ),
    turn(("build",), "", right=r"(?:は|では|に(?:は)?)、?[^。、]{0,16}(?:人が働|勤務)", word=r"(?:新|第[23])工場|新棟|新拠点"),
    turn(  # Xによる工場の建設は総額…
        ("contractor",),
        "build",
        word=r"建設は$",
        right=r"(?:総額|総投資額|総事業費|投資額|約|計|最大){0,2}[0-9][^。]{0,30}(?:円|ドル|ユーロ)",
    ),
    turn(
        ("build",),
        "build-won",
        left=r"の[^、。はがを]{0,24}(?:を|の)[^。、はがを]{0,6}$",
        right=r"(?:する|した|し、|を(?:担|手掛け|手がけ))",
        word=r"施工$",
    ),
    turn(("build",), "", left=r"[^場棟所ー設点ト地館ル庫港船車機]$", word=r"を造"),  # 部材を造る: made, not built
    turn(("build",), "", right=r"の(?!計画|方針|ため|検討|狙い|理由|費用|工事|時期)", word=r"新設$"),  # 新設の工場で: a new one
    turn(("build",), "", right=r"(?:の?建設)?(?:に|へ)[^。、]{0,24}(?:補助|助成|支援)"),
    # what others do too, without a site: XやYもデータセンターの建設を急ぐ
    turn(
        ("build",),
        "",
        left=r"も、?(?:[^。、0-9で]{0,12}(?:向け|用)の?|大規模な?|新たな?|新しい)?[^。、0-9で]{2,9}の?$",
        right=r"(?:建設|新設)?を(?:急|競|加速|相次|拡大|積極|本格)",
    ),
    turn(("build",), "", right=r"(?:建設|新設)?(?:に|へ)[^。0-9]{0,6}(?:巨額|巨費|多額)"),
    turn(("lend",), "borrow", right=r"(?:により|によって|で|を通じて|を)[^。]{0,24}調達"),
    turn(("lend",), "loan-sought", right=r"を(?:打診|要請|求め|申し入れ|申請|依頼)"),
    turn(
        ("borrow",),
        "lend",
        left=r"[^つ](?:に|向けに?|へ)(?:対し、?)?[^。、はがを]{0,24}の?$",
        word=r"シンジケートローン(?:を組成|契約)|協調融資(?:を組|を?契約)",
    ),
    turn(("lend",), "borrow", right=r"(?:の(?:確約|内諾|約束|同意))?を(?:受け|[^。、はがを]{0,6}(?:得[たてる]|取り付け|引き出|確保))"),
    turn(("lend",), "borrow", left=r"は[^。、にへ]{0,24}$", right=r"(?:契約)?を(?:契約|締結|結[んび]|組[んみ])"),
    turn(
        ("lend",),
        "borrow",
        left=r"^(?!.*(?:銀行|[3-9]行|行団|金庫)(?:など|ら)?(?:は|が))",
        right=r"(?:契約)?を(?:新たに)?(?:設け|確保|得た|得る|得て|取り付け)",
    ),
    turn(("lend",), "borrow", left=r"から(?:の)?[^。、]{0,24}$"),
)
