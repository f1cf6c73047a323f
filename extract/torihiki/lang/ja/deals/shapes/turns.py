"""Words that mean another shape beside certain others: 借りる is a loan where money is borrowed, computing where it is GPUs."""

from __future__ import annotations

import re
from typing import NamedTuple

from torihiki.core.lexicon import any_of
from torihiki.core.sieve import sieve
from torihiki.lang.ja.parties.words import NATIONS

__all__ = ["GIVES", "TURNS", "Turn"]

_MONEY = r"(?:[0-9](?:兆|億)|ドル|円|ユーロ|ポンド|ウォン|[0-9億万兆]元)(?:\([^()]{0,24}\))?(?:程度|規模|前後|超|余り|強|弱)?を"
_COMPUTE = r"(?:計算資源|計算能力|計算力|計算基盤|GPU|TPU|クラウド|サーバー|H100|B200)"
_GOODS = (
    r"(?:GPU|CPU|チップ|半導体|装置|サーバー|電力|部品|ウエハー|メモリー|タービン|燃料|機材|航空機|車両|電池|原油|LNG|ガス|水素|[0-9](?:基|台|枚|機|隻|個))"
    r"(?:(?!事業|部門|会社|企業|メーカー|新興|大手|株)[^、。]){0,10}を"
)
_THING = (  # what ends in no word for money
    r"(?<!資金)(?<!金)(?<!円)(?<!ドル)(?<!ユーロ)(?<!元)(?<!ウォン)(?<!ポンド)(?<!フラン)(?<!ルピー)(?<!額)(?<!出資)(?<!融資)(?<!増資)(?<!投資)(?<!資本)(?<!借款)(?<!債)(?<!ローン)(?<!ラウンド)(?<!ファンド)(?<!キャッシュ)"
    r"(?<!超)(?<!弱)(?<!強)(?<!規模)(?<!程度)(?<!前後)(?<!余り)(?<!相当)(?<!以上)(?<!分)(?<!部)(?<!数)(?<![)0-9兆億万」社氏者行])"
)
_SITE = r"(?:工場|データセンター|DC|拠点|施設|新棟|プラント|発電所|研究所|キャンパス|製鉄所)"


_WHOSE = (  # 出資するX: who owns a firm is no deal; 出資する方針 tells one
    r"(?:する|している|していた)(?=[一-龥ァ-ヴA-Za-z「])(?!方針|計画|予定|考え|意向|見通し|見込み|場合|際|上で|後|結果|模様|もよう|構想|契約|方向|可能性|検討|旨|目的|理由|形|枠組|案|話|動き|姿勢|狙い|道|条件|提案|交渉|協議|調整|段階|余地|用意|準備|合意|覚書|一方|前|決定|権利|新会社|新たな|ファンド|基金|額|金額|総額)"
)
_STATED = r"^(?!.*(?:[0-9兆億万](?:円|米?ドル|ユーロ|ポンド|元|ウォン)|新たに|追加で|今回))"


class Turn(NamedTuple):
    """Shapes that become another (none, if ``into`` is empty) where ``left`` stands before the word in its clause and ``right`` follows it.

    ``word``: what the transaction word itself must look like.
    """

    shapes: frozenset[str]
    left: re.Pattern[str]
    right: re.Pattern[str]
    into: str
    word: re.Pattern[str] = sieve("")


def _turn(shapes: tuple[str, ...], into: str, left: str = "", right: str = "", word: str = "") -> Turn:
    return Turn(frozenset(f"ja.deals.{s}" for s in shapes), sieve(left), sieve(right), into and f"ja.deals.{into}", sieve(word))


# the same word said by the other side, where it tells to whom: Yにリースする
GIVES = {"ja.deals.lease": "ja.deals.let"}
TURNS: tuple[Turn, ...] = (
    _turn(("lease",), "borrow", left=rf"{_MONEY}[^。]{{0,30}}$"),
    _turn(("lease",), "cloud", left=rf"{_COMPUTE}[^。]{{0,20}}$"),
    _turn(("let",), "host", left=rf"{_COMPUTE}[^。]{{0,20}}$"),
    _turn(("let",), "lend", left=rf"{_MONEY}[^。]{{0,20}}$"),
    _turn(
        ("supply",),
        "",
        left=r"(?:代金|料金|使用料|税|保険料|会費|ロイヤル(?:ティー|ティ|ティー)|賃料|%|割|円|ドル)(?:\([^()]{0,20}\))?を[^。、]{0,16}$",
        right=r"(?:る|た|て|、)",
    ),
    _turn(("list",), "", right=r"して(?:おり|いる|いた|います)", word=r".*上場$"),
    _turn(
        ("list",),
        "",
        right=r"(?:する|している|した)(?=[一-龥ァ-ヴA-Z「])(?!方針|計画|予定|見通し|見込み|意向|方向|可能性|準備|申請|際|場合|時期)|(?:中の|子会社|企業|会社|株(?!式を)|廃止|維持|基準|銘柄|制度|時の|以来|の(?![^。、]{0,4}(?:承認|計画|時期|延期|申請|方針|準備|意向)))",
    ),
    _turn(("order-won",), "", right=r"でき(?:る|れば|な)|(?:の|を)?(?:期待|目指|めざ|狙)|競争"),  # what is only hoped for
    _turn(
        ("order-won",),
        "",
        right=r"(?:が|は|も)[^、。]{0,20}(?:予想|見通し|増え|増加|減[りっ少]|伸び|好調|回復|拡大|堅調|低調|低迷|下回|上回|落ち込)",
    ),  # how orders go
    _turn(("partner",), "capital-alliance", left=r"(?:資本(?:と|・|や|、|および|及び|・?面と)業務(?:面)?(?:の両面)?(?:で|の|における)?|資本面でも?)[^、。]{0,4}$", word=r"提携$"),
    _turn(("partner",), "", right=r"関係(?:だった|だ。|である|にあ[るっり])"),
    _turn(
        ("order-given",),
        "cloud",
        left=r"(?:クラウド|計算資源|計算能力|計算力|演算能力|キャパシティ|コンピューティング(?:能力|パワー|リソース)?)[^。]{0,30}$",
    ),
    _turn(("site",), "commit", right=rf"[^。]{{0,20}}{_COMPUTE}[^。、]{{0,6}}(?:を(?:借り|使|利用|購入|買|調達|確保)|の利用)"),
    _turn(
        ("site",), "commit", left=rf"(?:{_COMPUTE}|計算|インフラ|コンピュ)[^。]{{0,30}}$", right=r"(?![^。]{0,30}(?:建設|建て|整備|工場))"
    ),
    _turn(
        ("build",),
        "",
        right=r"(?:さ|ら)れ(?![^。]{0,40}による)|(?:の)?(?:ため|資金|費用|費|に(?:充て|使う|必要な))|に向けた?[^。、]{0,12}(?:資金|融資|調達)",
    ),
    _turn(
        ("build",), "", right=r"中の(?![^。]{0,60}(?:稼働|完成|開業|竣工|運転|量産|生産を|遅れ|延期|中止|凍結))", word=r"(?:建設|新設)$"
    ),  # what a firm that is bought is building
    _turn(("build",), "", right=r"(?:が|は|も)[^、。]{0,6}(?:難し|困難|相次|続[いく]|進[みむ]|増え|必要|不可欠|活発|加速|ブーム)"),
    _turn(("build",), "", right=r"は、?[^。]{0,24}(?:に専念|を生産する|を製造する|を担)", word=r"新工場|新棟|新拠点"),
    _turn(("build",), "", right=r"で(?:も|は)?[^、。]{0,12}(?:生産|製造|作|つく|量産)(?:する|した|される)", word=r"新工場|新棟|新拠点"),
    _turn(("acquire",), "", right=r"を[^。、]{0,8}(?:求め|要請|迫)"),
    _turn(("acquire",), "", right=r"(?:く|いている|いた)(?=[一-龥ァ-ヴA-Za-z「])", word=r"傘下に置$"),  # 傘下に置くX: whose it is
    _turn(("top-holder",), "", right=r"(?!な[るっり]|躍り出|浮上|$|\s|、)", word=r"筆頭株主に$"),
    _turn(("invest",), "", left=r"[0-9](?:%|割)(?:超|強|弱|余り)?を?$", right=r"する(?:上場|連結|持ち分法適用)?子会社"),
    _turn(("invest",), "", left=_STATED, right=_WHOSE, word=r"出資$"),
    _turn(
        ("invest",),
        "",
        right=r"(?:にて|で|により|によって|し|して、?)(?:共同で)?設立(?:した|された)(?=[一-龥ァ-ヴA-Za-z「])",
        word=r"出資$",
    ),
    _turn(
        ("venture",),
        "",
        right=r"(?:が|で|は)[^。]{0,40}て(?:いる|おり|きた|いた)(?![^。]{0,30}(?:設立|新設|立ち上げ))",
        word=r".*(?:会社|企業)$",
    ),  # what a venture does is no founding
    _turn(
        ("invest",),
        "",
        left=r"[0-9](?:%|割)(?:超|強|弱|余り)?を?$",
        right=r"する[^、。はがをに]{0,14}(?:会社|企業|法人|事業者|メーカー|大手)(?:の|、|「)",
    ),
    _turn(
        ("lead",), "", right=r"(?![^。\n]{1,90}(?:参加|参画|加わ|応じ|引き受け|名を連ね|出資|相乗り))", word=r"(?:増資|調達|ラウンド)には$"
    ),
    _turn(("lead",), "invest", left=r"が[^、。は]{0,40}$", word=r"(?:出資|投資)(?:する|した)のは$"),
    _turn(("venture",), "invest", left=r"(?:に|へ)(?:対し(?:て)?、?)?(?:[^、。はがを]{0,10})?$", word=r"共同出資$|折半出資$"),
    _turn(("venture",), "", right=r"(?:する|した)[^、。はがを]{0,24}を(?:通じ|介し)"),
    _turn(("venture",), "", right=r"(?:する|した)(?:共同)?持ち?株会社(?:の?傘下|に(?:移|入))", word=r".*設立$"),  # of those that merge
    _turn(
        ("list",), "", right=r"を?(?:主導|担当)|の(?:主幹事|引き?受け?|幹事)|(?:を|の)引き受け", word=r"(?:IPO|新規株式公開)$"
    ),  # banks that bring others to the market
    _turn(("bond",), "bond-taken", right=r"(?:の?全額)?を[^。、]{0,24}引き受け"),
    _turn(
        ("tender",),
        "tendered",
        left=r"の(?:友好的|敵対的)?$",
        right=r"(?:案)?(?:へ|に)?(?:は|も)?[^、。]{0,6}(?:賛同|応じ|応募|反対|同意)|(?:案)?を(?:受け入れ|受諾|拒否|拒絶|退け)",
    ),
    _turn(("tender",), "", right=r"(?:\([^()]{0,6}\)|\))?(?:の買い?付け?)?(?:価格|期間|代金)"),  # TOB価格に近づく
    _turn(("tender",), "buyout", left=r"(?:MBO|経営陣)[^。]{0,24}$"),
    _turn(("build",), "", left=r"[^場棟所ー設点ト地館ル庫港船車機]$", word=r"を造"),  # 部材を造る: made, not built
    _turn(("build",), "", right=r"の(?!計画|方針|ため|検討|狙い|理由|費用|工事|時期)", word=r"新設$"),  # 新設の工場で: a new one
    _turn(("build",), "", right=r"(?:の?建設)?(?:に|へ)[^。、]{0,24}(?:補助|助成|支援)"),
    _turn(("raise",), "order-given", left=r"[0-9](?:機|台|隻|両|基|編成)$", word=r"の調達"),
    _turn(("order-won",), "", left=r"(?:年初来|累計|累積|通算|を含め(?:て)?、?今年)[^。]{0,24}$"),
    _turn(("order-won",), "", right=r"(?:の)?(?:総|累計)?(?:金額|目標|実績|残|シェア|ランキング|量|隻数|機数)"),
    _turn(("outsource",), "outsource-made", left=r"(?:生産|製造|組み立て|組立)(?:の一部|を一部)?(?:を[^。、]{0,16}|の)?$"),
    _turn(("outsource", "outsource-taken"), "", left=r"(?:議決権|調査|測定|研究|信託|監査|査定)[^。、]{0,24}$"),
    _turn(("outsource", "outsource-taken"), "", right=r"(?:先|費|会社|業者|料|元|研究|調査|者)"),
    _turn(("contract",), "", left=r"(?:(?<!と)[共とも]もに|(?<!と)共に|そろって|相次(?:ぎ|いで))[^、。]{0,10}$"),
    _turn(("rights",), "", right=r"(?:料|収入|ビジネス|市場|争い|高騰|の高騰|を(?:持つ|持って|保有|管理|失))"),
    _turn(("license",), "license-out", left=r"(?:供与|許諾|付与|認め)(?:する|した|る|た)[^。、]{0,6}$"),
    _turn(("license",), "license-out", right=r"を?[^。、]{0,6}(?:供与|許諾|付与)"),
    _turn(("raise",), "", right=r"のため|を?(?:加速|拡大|進め|続け|多様|積極化|急(?!拡|増)|強化|支援|繰り返)"),
    _turn(
        ("put",), "", right=r"を(?:拡大|加速|強化|増や|続け|進め|継続|抑|減ら|優先)|[^、。はがを]{0,12}(?:ファンド|投資会社|VC|キャピタル)"
    ),
    _turn(("order-given",), "invest", left=r"(?<!全)株(?:式)?(?:の一部)?を[^。、]{0,24}$"),
    _turn(("lend",), "borrow", right=r"(?:により|によって|で|を通じて)[^。]{0,24}調達"),
    _turn(("let",), "lease", left=r"から[^。、]{0,40}$"),
    _turn(("lend",), "borrow", right=r"を(?:打診|要請|求め|申し入れ|申請|依頼)"),
    _turn(
        ("put",),
        "put-abroad",
        left=rf"(?:{any_of([n for n in NATIONS if len(n) > 1])}|米国|欧州|東南アジア)(?:国内)?(?:に|へ|で)[^。、]{{0,40}}$",
    ),
    _turn(("put",), "build", left=rf"{_SITE}(?:の?(?:建設|整備|新設|増強|拡張|増設))?(?:に|へ)[^。]{{0,40}}$"),
    _turn(("supply",), "host", left=r"(?:計算資源|計算能力|計算力)[^。、]{0,10}$"),
    _turn(
        ("raise",),
        "order-given",
        left=r"(?:電力|エネルギー|燃料|部品|部材|半導体|GPU|チップ|原料|原材料|素材|ガス|LNG|水素|装置|機材|製品|計算(?:資源|能力|力|基盤))(?:など)?$",
        word=r"を調達",
    ),
    _turn(
        ("raise",),
        "order-given",
        left=r"(?:電力|エネルギー|燃料|部品|部材|半導体|GPU|チップ|原料|原材料|素材|ガス|LNG|水素|装置|機材|製品)(?:など)?(?:\([^()]{0,20}\))?を(?!通じ)[^。を]{0,30}$",
        word=r"調達",
    ),
    _turn(
        ("raise",),
        "order-given",
        left=_THING + r"(?:など)?(?:\([^()]{0,20}\))?$",
        word=r"を調達",
        right=r"(?!で(?:き|あ)|て(?:い[るた]|おり|きた))",
    ),
    _turn(
        ("raise",), "", left=_THING + r"(?:\([^()]{0,20}\))?を[^、。を]{0,30}$", right=r"て(?:い[るた]|おり|きた)", word=r"調達し"
    ),  # whom it buys from, day by day
    _turn(
        ("raise",),
        "order-given",
        left=_THING
        + r"(?:\([^()]{0,20}\))?を(?!通じ|引受|引き受|割当|割り|中心|対象|含|目的|もと|元手|リード|主|株主|筆頭|活用|使|発行|実施|行[いっ]|経|終|完了|担保|背景|受け|裏付|軸|売却|売[りっ])[^、。を]{0,30}$",
        word=r"調達[しす]",
    ),
    _turn(
        ("raise",),
        "order-given",
        left=r"[0-9](?:機|台|基|隻|枚|個|両|編成|トン|キロワット|メガワット|ギガワット)(?:分|相当)?を[^。、]{0,20}$",
        word=r"調達",
    ),
    _turn(("raise",), "order-given", left=r"(?<!資)(?<!借)[局器機車船材料品池銅鉄鋼油炭線薬板体剤布紙](?:など)?$", word=r"を調達"),
    _turn(("raise",), "", left=r"(?:これまで|累計|通算)[^。]{0,50}$"),
    _turn(("raise",), "lead", right=r"に応じ", word=r".*増資$"),
    _turn(("raise",), "", right=r"(?:ラウンド)?(?:を主導|をリード|を率い|に参加|に加わ|へ参加|への参加)"),
    _turn(
        ("raise",),
        "invest",
        right=r"(?:を|の)(?:[^。、をは]{0,24}で)?(?:引き受け|引受(?!先|人)|全額引)|を[^。、をは]{1,30}が(?:全額|全て|すべて|全株|共同で|それぞれ)?引き?受け",
    ),
    _turn(
        ("acquire",),
        "order-given",
        left=rf"{_GOODS}(?!手掛|手が|作|つく|製造|開発|展開|扱|営)[^。]{{0,24}}$",
        right=r"(?!.{0,6}(?:買収|子会社|株))",
        word=r"(?!.*(?:買収|子会社|株|傘下|経営))",
    ),
    _turn(("sell",), "supply", left=r"(?:GPU|チップ|半導体|電力|装置|メモリー|ウエハー)を[^。、]{0,16}$"),
    _turn(
        ("acquire",),
        "license",
        left=r"(?:ライセンス|(?:販売|開発|商業化|製造販売|独占|実施|使用|放映|放送|配信|上映)権|(?:開発|販売|製造|商業化|放映|放送|配信|上映|独占)[^、。をはが]{0,12}の?権利)(?:\([^()]{0,20}\))?を[^、。はがを]{0,24}$",
        word=r"取得$",
    ),
    _turn(("sell",), "naming-sold", left=r"(?:命名権|ネーミングライツ)[^。]{0,40}$"),
    _turn(("naming",), "", right=r"を[^。、]{0,40}(?:売却|譲渡)"),
    _turn(("acquire",), "naming", left=r"命名権[^。、]{0,20}$"),
    _turn(
        ("acquire",),
        "",
        left=r"^(?!.*(?:株式?|持ち分|持分|議決権|権益|経営権|事業|部門|子会社|資産|土地|用地|工場|建物|不動産|ビル|ホテル|施設|設備|店舗|物件|鉱山|炭鉱|発電所|過半数?|全額|会社|社|[0-9](?:%|割))(?:[^。、をは]{0,16}|\([^()]{0,40}\))を?[^。を]{0,40}$)",
        word=r"取得$",
    ),
    _turn(
        ("acquire",),
        "",
        left=r"(?:権利|販売権|使用権|特許|認証|資格|免許|許可|認可|承認|情報|データ|商標|過去最高)を?[^。、を]{0,12}$",
        word=r"取得$",
    ),
    _turn(("acquire",), "", right=r"できる|する(?:権利|オプション|選択権)|可能", word=r".*取得$"),
    _turn(("acquire",), "take-part", left=r"権益[^。]{0,30}$", word=r".*取得"),
    _turn(("back",), "", right=r"[一-龥ァ-ヴA-Za-z「]", word=r"が支援する$"),  # 国が支援するX: whose friend it is
    _turn(
        ("raise-stake",),
        "",
        right=r"(?![^、。]{0,24}(?:引き?上げ|高め|拡大|増や|[0-9](?:%|割)(?:超|以上|程度)?(?:に|へ|まで)(?:する|した|高|$|\\n)))",
        word=r".*を$",
    ),
    _turn(
        ("take-part",), "", right=r"(?:する|した|している)?(?:企業|会社|各社|大手|[0-9]+社|メンバー)|(?:保有|持つ|持って)", word=r".*参画"
    ),
    _turn(
        ("take-part",), "", right=r"(?![^。]{0,40}(?:取得|購入|買い取|譲り受|獲得|で$|億円|億ドル))", word=r".*権益(?!取得|の取得|を取得)"
    ),
    _turn(
        ("borrow",),
        "lend",
        left=r"[^つ](?:に|向けに?|へ)(?:対し)?[^。、はがを]{0,24}の?$",
        word=r"シンジケートローン(?:を組成|契約)|協調融資(?:を組|を?契約)",
    ),
    _turn(("lend",), "borrow", right=r"を受け"),
    _turn(("lend",), "borrow", right=r"(?:契約)?を(?:新たに)?(?:設け|確保|得た|得る|得て|取り付け)"),
    _turn(("lend",), "borrow", left=r"から(?:の)?[^。、]{0,24}$"),
)
