"""Where a name stands: the particle behind it gives its grammatical place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from torihiki.core.letters import Firsts
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed
from torihiki.lang.ja.parties.shapes import RIC
from torihiki.values.change import replace

__all__ = ["consumed", "place_all"]

_REST = r"(?:\([ァ-ヴー]{2,12}\)[一-龥ァ-ヴー]{2,6}(?=[とがはのをにへかも、()]))?(?:・[ァ-ヴー]{2,14}){0,3}(?:・?ジャパン)?\)?(?:株式会社|合同会社|有限会社|\(株\))?(?:社(?= ?\())?"  # what of the name the table has not
_SHARE = rf"(?: ?[<\[【(](?:[0-9]{{3}}[0-9A-Z]|{RIC})[>\]】)] ?|{RIC})?"
_BRACKET = r"(?: [A-Z][A-Za-z.&]{1,20}){0,4}[」』\"'》]?(?:\s?\((?:[^()\n]|\([^()\n]{0,40}\)){0,160}\))?[」』\"]?"
_HOUSE = r"(?:の?[A-Za-z]{0,12}(?:開発|研究)?チーム|(?:シンガポール|ジャパン|アメリカ|ヨーロッパ|チャイナ|オーストラリア|タイランド|ベトナム|コリア)(?![ァ-ヴー・])|の?(?:日本|米国|中国|欧州|現地)法人|(?:US|USA|UK|EU)(?![A-Za-z])|・?ホールディングス|HD|の?グループ(?:企業|会社)?|本体|本社|[一-龥]{2,4}支店|の(?:CVC|VC|投資子会社|コーポレートベンチャーキャピタル)(?:「[^」\n]{1,20}」|\([^()\n]{1,20}\))?|社(?![長員債会内外])|陣営|連合|傘下|計算|クラウド|製品)?"
_PEOPLE = (
    r"(?:(?:、|や|と|および) ?[^、。はがを(]{1,30}(?:氏|さん)(?!の)){0,6}"
    r"(?:とその(?:パートナー|子会社|関連会社|グループ会社|親会社|傘下企業)(?:ら|など)?)?(?:(?:と|や|ほか|、?および|、?及び|、|、?ならびに)(?:[米英独仏]|[一-龥]{2,3}[県府都道]内の?|既存|国内外|国内|海外|個人|機関|複数|政府系|官民|地場|大手|独立系|地元){1,2}の?(?:株主|投資家|VC|CVC|ファンド|銀行|金融機関|事業会社|ベンチャーキャピタル)(?:など|ら)?|(?:など|ら)の?(?:既存|新規|主要|国内|大手)?の?(?:株主|投資家|企業|取引先|銀行|金融機関)を含む|など|等|ら(?!れ)|側|のほう|ほか|を含む|をはじめ(?:とする|とした)?)?"
)
_HEADED = r"(?:を(?:主|共同|共同主)?(?:幹事|(?:リード|主幹事)?アレンジャー)(?:行|銀行)?と(?:する|し、?)|を(?:中心|軸|核|筆頭)と(?:する|した)(?:[^、。はがを]{0,12}(?:連合|陣営|銀行団|グループ|投資家(?:団)?|ファンド|金融機関|企業団)」?)?|が?(?:率いる|主導する|中心となる|束ねる)[^、。はがを]{0,12}(?=連合|陣営|銀行団|グループ|投資家))?"
_COUNTED = (  # などの計8社, を含む大手3行, など21の金融機関, など一部の既存株主
    r"(?:の?(?:計|合計|他|ほか|国内|国内外|地元|県内|[一-龥]{2,3}県内の?|道内|府内|都内|関係|主力|主要|大手|有力|上位|民間|邦銀|日系|外資系|メガバンク){0,2}の?約?[0-9一二三四五六七八九十数]{1,3}(?:社|行庫|行|者|の?(?:地銀|地方銀行|信金|信用金庫|大学|自治体|金融機関|機関|企業|銀行|ファンド|団体|法人|投資家))(?:連合)?|の両社|両社|各社|の[一-龥ァ-ヴー]{1,8}[2-9二三四五六七八九](?:社|行)|の各(?:社|行|氏|金庫|機関)"
    r"|(?<=など)の?(?:[^、。はがをにと\n]{1,6}の(?:深い|ある|多い|強い|近い))?(?:地元の?|県内の?|同県の?)?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:社|行|(?:つ|者)?の?(?:金融機関|銀行|企業|団体|信金|信用金庫))"
    r"|(?<=など)の?(?:地元の?|県内の?|域内の?|同県の?)?(?:金融機関|銀行|企業|団体)(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:社|行庫|行|者|機関|団体)"
    r"|(?<=など)の?(?:一部の?|複数の?|主要な?|国内外の?|国内の?|大手の?|有力な?){0,2}(?:既存の?|新規の?)?(?:株主|投資家|企業|銀行団|融資団|シンジケート団|金融機関団|銀行|(?:主力|取引|主要)?取引(?:銀行|行|先)|主力行|主力銀行|メガバンク|邦銀|金融機関|地域金融機関|地銀|地方銀行|商社|ファンド|投資ファンド|VC|ベンチャーキャピタル|事業会社|メーカー))?"
)
_BANDED = r"(?:(?:から|で)(?:なる|成る|つくる|作る|構成する|構成される)[^、。はがを\n]{0,10}(?:連合|コンソーシアム|グループ|企業体|陣営|共同体))?(?:の?連合|の?陣営|などの連合|の(?:共同企業体|企業連合|コンソーシアム|JV)(?:\([^()\n]{0,8}\))?)?(?:の?(?:企業|銀行|金融|国内|国際|官民|日米|日米韓|ファンド){1,3}連合|の?銀行団|の?日米連合)?"
_TAIL = sieve(_REST + _SHARE + _BRACKET + _HOUSE + _PEOPLE + _HEADED + _COUNTED + _BANDED)
_FIGURE = r"(?:約|計|最大)?[0-9.,兆億万]{1,12}(?:%|割|株|分の[0-9]|ドル|円|ユーロ)?(?:超|弱|強|余り|以上)?"
_PREMISES = r"(?:の(?:既存)?(?:[^、。はがをに\n]{0,14})?|(?=[一-龥]{2,10}(?:(?:火力|水力|原子力|風力|太陽光)発電所|工場|製鉄所|製油所))[一-龥]{2,8}?(?:火力|水力|原子力|風力|太陽光)?)(?:製鉄所|製油所|データセンター|工場|発電所|原発|(?:小型)?(?:原子)?炉|施設|拠点|店舗|事業所|本社|鉱山|倉庫|プロジェクト|ビル|オフィス|物流センター|タワー)(?:\([^()\n]{1,20}\))?"
_OFFICER = r"の[^、。はがを\n]{0,18}?(?:社長|会長|頭取|最高経営責任者|最高財務責任者|代表取締役|取締役|CEO|COO|CFO)(?:\([^()\n]{1,8}\))?(?:兼[^、。はが]{1,10})?"
_BOARD = r"の(?:取締役会|経営陣|特別委員会)"  # who speaks and acts for it
_OFFSHOOT = r"の(?:[米英独仏中韓印]国?|台湾|欧州|北米|海外|国内|日本)?(?:現地|完全|連結|全額出資)?子会社"
_PARTICLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("led", sieve(r"(?:の)?主導(?:の|で|による)|[がの](?:共同で?)?(?:(?:リード|主導)(?:する|した)|率い[るた])(?=[^、。]{0,16}(?:ラウンド|シリーズ|増資|調達|投資家|連合|陣営|コンソーシアム|融資|シンジケート))")),
    ("by", sieve(r"による(?!と[、さ])|により|によって|で(?=(?:シンジケート団|融資団|銀行団|協調融資団)を)")),
    ("list", sieve(r"のほか、?|に加え、?|をはじめ、?")),
    ("taker", sieve(r"を(?:[^、。をはが]{0,8}リード(?:投資家|インベスター|VC)?|引受先|割当先|引き受け先|割り当て先|引受人|主要投資家)(?:と|に|とし)|に(?:対し)?(?:第三者)?割り?当て|を(?:筆頭|中心)に、?(?=[^。]{0,40}(?:引受先|調達|増資|出資))|が(?:全額|共同で|それぞれ)?引き?受け(?:る|た|、)")),
    ("from", sieve(r"を(?:貸し手|アレンジャー|主幹事|エージェント|貸付人|売り手|売り主|調達先|発注先|仕入れ先)(?:と|に)")),
    ("to", sieve(r"を(?:買い手|譲渡先|売却先|納入先|供給先|相手先?|買い主)(?:と|に)")),
    ("via", sieve(r"(?:の[^、。はがをに\n]{1,10})?(?:に(?:隣接|近接|面し|ほど近|隣り合)|の(?:隣|近く|隣接地))|経由で|を通じ(?:て|、)|を介して")),
    ("from", sieve(r"(?:保有|所有)?持ち?分(?:の?(?:約)?[0-9.]{1,6}%)?(?:の(?:全て|すべて|全部|一部))?を(?=[^。、はが]{0,12}(?:買い?取|取得|買収|買い増|譲り受け|引き取))")),  # 合弁のX持ち分49%を買い取る
    ("from", sieve(rf"(?:{_PREMISES}|の(?:完全|全額出資)?子会社|(?:の?傘下(?:の)?(?:企業|会社|ファンド|法人)|が(?:運営|運用|管理)するファンド)(?:など)?|の[^、。はがをに\n]{{0,8}}基金|系の?(?:投資)?(?:ファンド|会社|企業)(?:など)?)?からは?|より(?![もい])")),
    ("to", sieve(rf"(?:{_PREMISES}|の[^、。はがをに\n]{{0,12}}(?:子会社|ファンド)|系の?(?:投資)?(?:ファンド|会社|企業)(?:連合)?)(?:に(?:は)?|へ)(?!よ|つい|とって|な[るっり]|す[るで])|の(?:シリーズ ?[A-H]|(?:シード|プレシリーズA?)?ラウンド|(?:第三者割当)?増資)(?:ラウンド)?(?:に|へ)(?=[^。、]{{0,24}}(?:出資|投資|投じ|拠出))")),
    ("to", sieve(r"のため(?:に|の)?、?(?=[^。、]{0,40}(?:融資|ローン|貸し|資金を))")),
    ("to", sieve(r"(?:の(?:経営再建|再建|非公開化|支援|再編|経営権|争奪戦|買収))?を(?:めぐ|巡)(?:って|り)(?:は|も)?|の?(?:普通|優先)?株式?に(?!つい)(?=[^。]{0,30}(?:投資|出資))|に対し(?!する(?![^、。]{0,16}(?:買収|TOB|公開買|出資|投資|融資|貸|供給|提案|資本|支援|助成|補助|売却|譲渡|発注|ライセンス|増資)))|への|へは?|には|にも(?!なる)|に(?!よ|つい|とって|とり|お[いけ]|関[すし]|加え|続[いき]|次[ぐい]|比べ|迫|代わ|基づ|至)")),
    ("for", sieve(rf"(?:{_PREMISES})?向け(?!の?需要)(?:に|の)?")),
    ("for", sieve(r"の[^、。はがをに\n]{0,12}(?:車|EV|スマホ|スマートフォン|端末|製品|機種|機|船|衛星|サーバー|iPhone|ゲーム機|ロケット)(?:\([^()\n]{1,8}\))?向けに")),  # DaimlerのEV向けに納める
    ("between", sieve(r"の間で|間(?:で|の)")),
    ("together", sieve(r"(?<=[0-9二三四五六七八九][社行])で(?!は|も)")),  # XとYの3社で
    ("together", sieve(r"と(?:の)?(?:特定建設|特定)?(?:共同企業体|ジョイントベンチャー|企業連合|共同事業体|JV)(?:\(JV\))?(?:を(?:組[んみ]|結成し|構成し)|で(?!は|も|ある)|として)|と(?:共同で|分担して|手分けして|ともに|共に|組んで|組み|連携して|連携し、|協調し|一緒に|折半で)|と(?=[^、。はがをに]{1,20}を(?:共同で|共同して|折半で)|[^、。はがをに\n]{0,24}を[^、。はがを\n]{0,12}(?:開発する|建設する|建てる|新設する|整備する|開発した|建設した))")),
    ("with", sieve(rf"{_OFFICER}と(?=[^、。はがを]{{2,30}}(?:社長|会長|頭取|CEO|最高経営責任者)(?:は|が))")),
    ("with", sieve(r"の[^、。はがをに\n]{1,12}(?:事業|部門|法人)と(?=[^、。はがを\n]{1,24}(?:との|の)(?:経営統合|事業統合|統合|合併))")),  # XのインドとYとの合併
    ("with", sieve(rf"{_OFFSHOOT}と(?:の間で|の)?(?=[^。]{{0,60}}(?:契約|提携|合意|合弁|協業|共同|統合))")),  # Xの米国子会社と
    ("with", sieve(r"との間|との(?!入札|受注競争|一騎打ち|争奪|買収合戦|買収競争|競り合い|競争|争い|訴訟|裁判|対立)|とは|とも|と(?!して|いう|い[わえっ]|み[てらるれ]|さ[れ]|述|語|話(?!し合)[しす]|見|報|な[るっり]|同[じ様]|比べ|違|並|競[っ合争いう]|争|の(?:入札|受注競争|一騎打ち|争奪|買収合戦|買収競争|競り合い|競争|争い|訴訟|裁判|対立))")),
    ("object", sieve(r"が(?:新たに|新規に)?発行(?:する|した|している)[^、。はがを]{0,8}?(?:株式?|新株|優先株|普通株)(?:[0-9,]{1,12}株)?(?:\([^()\n]{0,20}\))?を(?=[^。、はが]{0,24}(?:追加)?(?:取得|買|譲り受け|引き?受け))")),  # Xが発行する株式を取得
    ("object", sieve(r"も(?:[約総計]?[0-9][^。、をはが\n]{0,24}で)?(?=(?:買収|完全子会社化|子会社化|傘下に)(?:した|し、|する|して|しま|収め))")),  # さらに、Xも買収した
    ("agent", sieve(r"の[^、。はがを\n]{0,16}(?:工場|データセンター|発電所|新棟|製造棟|研究所|物流施設|プラント|蓄電所)(?:\([^()\n]{1,20}\))?(?:の(?:新棟|新工場|新施設|第[0-9]棟))?(?:が|、)(?=(?:[0-9]{1,2}月)?[0-9]{1,2}日に?、?(?:完成|竣工|着工|稼働し|開業)|[^。、はがを]{0,24}[でに](?:完成|竣工|着工|起工|本格稼働|稼働し|稼働へ|開業|操業))")),  # Xの工場が熊本で完成した
    ("topic", sieve(rf"の(?:残る|残りの?)?[^、。はがをに\n]{{0,10}}(?:事業|部門|資産)(?:と[^、。はが\n]{{1,8}})?は(?=[^。]{{1,40}}が(?:[^。]{{0,30}}で)?[^。、]{{0,8}}(?:買収|取得|譲り受))|(?:{_OFFICER}|{_BOARD})は|の[^、。はがを\n]{{0,10}}(?:幹部|首脳|担当役員|広報担当者?|担当者)は(?=、?「)|の(?:[^、。はがを]{{0,14}})発表(?:資料|文)?(?:によ(?:ると|れば)|では)、?|では|は|も(?!と|っと|の)")),
    ("agent", sieve(rf"{_OFFSHOOT}が")),
    ("agent", sieve(rf"(?:{_BOARD})?が|(?=出資(?:へ|$|\n|、| |を(?:発表|決)))|\s?\*{{0,2}}\s?(?::|→|⇒|=>|\|)")),
    ("whose", sieve(r"(?<=同社)の(?:(?:完全|連結|全額出資)?子会社)(?:である|の)(?=[一-龥ァ-ヴA-Z])")),  # X及び同社の子会社であるY
    ("whose", sieve(r"を傘下に(?:持つ|置く|抱える)(?=[一-龥ァ-ヴA-Zぁ-ん])")),  # Xを傘下に持つY
    ("whose", sieve(r"を(?:追う|追い上げる|追いかける|猛追する|しのぐ|抜く|抜いた|上回る|下回る)(?=[一-龥ァ-ヴA-Z])")),  # Xを追うY
    ("object", sieve(r"の(?:全て|すべて|全)?の?(?:出資)?持ち?分(?:の?(?:約)?[0-9.]{1,6}%|の(?:全て|すべて|一部))?(?:\([^()\n]{0,20}\))?を(?=[^。、はが]{0,40}(?:売却|手放|譲渡|放出))")),
    ("object", sieve(r"の(?:すべて|全て|全部)の(?:発行済み?)?(?:株式?|持ち?分|権益|議決権)(?:\([^()\n]{0,20}\))?を")),  # Xのすべての株式を
    ("object", sieve(r"の全(?:ての)?(?:出資)?持ち?分(?:\([^()\n]{0,20}\))?を(?=[^。、はが]{0,16}(?:取得|買|譲り受け))")),
    ("object", sieve(r"(?<=[」』])(?:事業|ブランド)を(?=[^、。はが]{0,12}(?:買収|取得|譲り受け|傘下))")),  # 「X」事業を買収: what is bought bears the name
    ("object", sieve(rf"(?:の(?:保有|所有)(?:株式?|持ち?分)(?:の?{_FIGURE})?|の?(?:全?発行済み?|全|普通|議決権付き?|過半数?の?)?(?:株式|新株予約権|新株|優先株|普通株|増資|株|議決権(?=の))(?:の?(?:{_FIGURE}|過半数?|全て|すべて|全部|一部|(?:およそ|約|ほぼ)?(?:半分|半数)|大部分|大半|残り)){{0,2}}|{_FIGURE}|全体)?(?:\([^()\n]{{0,40}}\))?を|の?(?:全|普通)?(?:株式|株)(?:の?{_FIGURE})?(?:\([^()\n]{{0,20}}\))?について、?(?=[^。]{{0,80}}(?:売却|譲渡|取得|買|手放))|について、?(?=[^。、]{{0,30}}(?:へ|に)の?(?:売却|譲渡))|について(?:は|も)?、?(?=(?:[^。、はが]{{0,16}}、)?(?:TOB|株式公開買|公開買い?付|株式交換|買収|完全子会社化|MBO))")),
    ("object", sieve(r"(?:[一-龥]{0,3}(?:鉱山|鉱区|炭鉱|ガス田|油田)|プロジェクト)(?:\([^()\n]{0,20}\))?の(?:権益|持ち?分)(?:の?(?:約)?[0-9.]{1,6}%(?:のうち[0-9.]{1,6}%)?)?(?:を|の(?=取得|売却|譲渡))")),
    ("compound", sieve(r"(?:の?(?:全|発行済み?)?株式?)?(?=買収|子会社化|売却|取得|TOB|統合|入り)")),
    ("part", sieve(r"(?<=傘下)の[^、。はがをにへ:\n]{1,16}(?:会社|企業|メーカー|チェーン|銀行|ブランド)を|(?:(?:の|から)(?:(?:完全|連結|現地)?子会社|(?:日本|米国|英国|中国|欧州|現地|北米|アジア|インド)法人|(?:(?=事業を|部門を|工場を|資産を|ビルを)|(?:[^、。はがをにへ:\n ]|(?<=[A-Za-z0-9]) (?=[A-Za-z0-9])){1,24}?|[^、。はがをにへ:\n]{1,12}に(?:係る|関する|おける)[^、。はがをにへ:\n]{0,12}?)(?:事業|部門|子会社|工場|工場跡地?|跡地|社屋|ビル|施設|資産|権利|特許|持ち分|部隊|拠点|ブランド|サービス))|(?:完全|連結)?子会社)(?:[0-9]{1,4}(?:件|店|カ所))?(?:\([^()]{0,20}\))?(?:、?(?:および|及び|ならびに)[^、。はがを\n]{1,16}(?:事業|部門))?(?:の[^、。はがを]{1,8})?(?:を|も(?=[^。、はがを]{0,20}(?:買収|取得|買[っいう]|手に入れ|譲り受け|傘下|引き取|売却|手放|譲渡)))")),
    ("made", sieve(r"A[0-9]{3}|[0-9]{3}(?:型|-[0-9]| ?MAX|ER|F(?![A-Za-z])|(?=を[0-9]))")),  # ボーイング737型機: the model with its maker
    ("made", sieve(r"機(?:の?[^、。はがを\n]{0,8})?(?=(?:計|約)?[0-9]{1,3}機)")),  # エアバス機30機を
    ("made", sieve(r"製(?!造|品|薬)(?:の)?|(?=(?:の?(?:最先端|高性能|次世代|最新|先端))?(?:AI)?(?:半導体|チップ|[GTCN]PU|アクセラレーター|メモリー|サーバー)(?!大手|新興|企業|メーカー|事業|部門))|(?=[「『][A-Z]{1,8} ?[A-Z]{0,3}[0-9]{1,4}[A-Za-z0-9 ]{0,10}[」』])")),
    ("stock", sieve(r"株(?!式会社)の?")),
    ("whose", sieve(r"系(?:[一-龥ァ-ヴー]{1,8}の(?=[一-龥ァ-ヴA-Z])|の(?=[「A-Z]|[ァ-ヴー]{3,}(?![一-龥ァ-ヴー])(?!ファンド|メーカー|ベンチャー|スタートアップ|チェーン))|の(?:投資会社|資産運用会社|投資ファンド|ファンド|企業|会社)の?(?=[ァ-ヴA-Z]))")),  # マツダ系部品のX: whose X is
    ("of", sieve(r"(?:所有|保有)?の")),
    ("pair", sieve(r"\s?[×✕xX＋+&↔⇔](?=[\s「ァ-ヴA-Z一-龥])\s?|[-–—―](?=[A-Zァ-ヴ])")),
    ("list", sieve(rf"の?(?:株式|株|持ち?分|権益)(?:の?{_FIGURE})?(?:\([^()\n]{{0,20}}\))?と、?(?=[^。、]{{1,40}}の?(?:株式|株|持ち?分|権益))|[、・や/,]|及び|および|並びに|ならびに|そして|か(?=[ァ-ヴA-Z])")),
)  # fmt: skip
_HEADS_AND = sieve(rf"(?:{_OFFICER}|の[^、。はがをに\n]{{1,12}}(?:事業|部門|法人))と")  # Xの社長とYの社長は: both firms
_BY_LETTER = Firsts((pattern, name) for name, pattern in _PARTICLES)
_CLOSES = sieve(r"(?:[:、,/ ]{1,2}(?:以下|略称)?[、,]?[「\"]?[A-Za-z0-9.& -]{1,24}[」\"]?)?\)")
_BRACKETED = sieve(r"(?:株式会社|社|,? ?Inc\.?)? ?\([^()\n]{0,120}")  # X株式会社(本社:富山市、以下「X」)
_UNDER = sieve(r"(?:グループ)?(?:傘下|系|子会社)(?:の|、)")
_WHOSE = sieve(r"(?:グループ|系[一-龥ァ-ヴー]{0,8}|傘下|子会社)?の(?:[^、。はがを\n]{0,10}の)?")  # 日本郵政グループの日本郵便、Xを買収
_INSIDE = sieve(r"社? ?\((?:[^()\n]{0,12}(?:親会社|筆頭株主|出資|傘下|系列)[^()\n]{0,14})")
_NEAR = 26  # how far the next name of a list may stand: room for 米データセンター開発の
_ACTED_ON = frozenset({"object", "to", "from", "with", "part"})  # X/Yを買収: the bar parts who does it from whom it is done to
_LISTED = frozenset(
    ("together", "to", "for", "from", "object", "by", "with", "of", "part", "compound", "pair", "between")
)  # places that AとB share
_RELATIVE = sieve(
    r"中の|のとは(?:対照的|違[いっ]|異な|逆に|裏腹)|(?:する|した|[てい]る|[てい]た|[けえめれべせげ]る|[けえめれべせげ]た|った|んだ|された|される|る|(?<!を含)む|[ぶぐす]|(?<=[待持打勝立経放])つ|(?<=[置築開敷描抱])く|(?<=[行担扱使負補買狙払])う)(?=[一-龥ァ-ヴA-Za-z0-9「])"
)  # a verb right before a noun: the clause inside ends
_DESCRIBES = re.compile(  # what only says who or where the noun behind it is
    r"^(?:\([^()\n]{0,40}\))?(?:を(?:主|共同)?(?:軸|中心|核|筆頭|幹事|主幹事)と(?:する|した)|が?(?:率いる|主導する|中心となる|束ねる))|に(?:ある|位置する|おける)|という|と呼ばれる|に(?:関|対)する|による|である|(?:を|に)[^、。をにが]{0,6}?(?:手掛け|手がけ|展開す|運営す|提供す|製造す|販売す|本拠を置|拠点を置|本社を置|強みを持)[るくつ]"
)
_FIRST_WAS = sieve(r"(?:した|する|った|いる|ある|れた)のは、?(?:[米英仏独韓印伊豪]|台湾の?|中国の?|[^、。はがを\n]{1,14}の)?$")
_IT_WAS = sieve(_REST + _BRACKET + r"で、")
_SITE = sieve(r"(?:鉱山|炭鉱|鉱区|油田|ガス田|発電所|製油所|製鉄所)$")  # Xと、Y鉱山の鉱石について契約: a place is no second side
_VERB = sieve(r"(?:した|する|している|して|され|った|った|んだ|れた|れる|ている)")
_ARROWS = frozenset({"→", "⇒", "=>"})
_PARTED = sieve(r"\S (?:[米英仏独韓印伊豪]|台湾|中国|韓国)?$")  # headlines part their clauses with a blank
_SECOND = sieve(r"、[^、。はが\n]{1,40}[うくすつぬむるぐぶた]")  # 都市に強いAと、地方で店を開くBは: both are subjects
_ITEM = sieve(r"[◎☆★・\-■◆◇●○▼▽△▲*•✅▶→\U0001f300-\U0001faff]")  # a row of a list is told like a headline, even one that ends in 。
_NOUN_ENDS = sieve(
    r"(?:買収|子会社化|出資|提携|合意|締結|契約|調達|統合|合併|売却|譲渡|取得|受注|発注|着工|上場|設立|融資|採択|導入|供給|協業|参加|完了|発表|開始|始動|実施|公表|承認|決定)(?:へ)?。$|(?:子会社|傘下)に。$"
)
_OUTER = sieve(  # Xが5月、…する計画を公表し、: of the verb that ends the clause
    r"が(?:[0-9]{1,4}[年月日末]?(?:[0-9]{1,2}[月日])?(?:[0-9]{1,2}日)?|昨年|先月|先週|同日|今月|今年)?、"
)
_OPENING = sieve(
    r"^[\s・\-■◆●○◎☆★◇▽△▶✅•▼▲*#0-9.()「『【】\U0001f300-\U0001faff]*(?:[A-Za-z0-9一-龥ァ-ヴー&・]{0,12}】)?(?:(?:速報|続報|独自|噂|報道|破談|完了|買収|出資|提携|調達|訂正|番外編|第[0-9]{1,2}位|M&A)[::] ?)?(?:[米英仏独韓印伊豪加]|台湾|中国|韓国|サウジ|UAE|インド|カナダ|オランダ|スイス|[一-龥ァ-ヴーA-Za-z0-9・]{2,18}の|(?:[一-龥ァ-ヴー・]{1,12}の)?[A-Za-z0-9&一-龥ァ-ヴー]{1,12}(?:新興|最?大手|ベンチャー|メーカー|(?<!子)会社|企業|中堅|スタートアップ))?[・]?$"
)


_CONCLUDED = sieve(
    r"が[^、。はが\n]{0,24}(?:結んだ|結ぶ|交わした|締結した|締結する)[^、。はがを\n]{0,24}$"
)  # Xが結んだ…の契約: the verb is the word's own


def consumed(scene: Scene, end: int, cue: int) -> bool:
    """Whether a subject (…が) that ends at ``end`` belongs to a verb of a clause inside, before the word at ``cue``."""
    between = _DESCRIBES.sub("", scene.text[end:cue])
    if _CONCLUDED.match(between) is not None:
        return False
    return _OUTER.match(between) is None and _RELATIVE.search(between) is not None


def _first_was(scene: Scene, sentence: Span, party: Found[Any]) -> bool:
    """Whether a cleft names who does what the sentence goes on to tell: 先行したのはXで、…する."""
    return _IT_WAS.match(scene.text, party.end) is not None and _FIRST_WAS.search(scene.text, sentence.start, party.start) is not None


class _Raw(NamedTuple):
    party: Found[Any]
    place: str
    at: int  # where the particle ends
    mark: str  # the particle


def place_all(scene: Scene, parties: list[Found[Any]], sentence: Span) -> list[Placed]:
    """The parties of one sentence with their places, in order; a list shares the place of its last name.

    ``topic`` is set for what は, も or a colon marks and for the first name of a headline that a comma sets off (A、Bを買収).
    """
    raw = [_look(scene, p, sentence, parties[i + 1].start if i + 1 < len(parties) else -1) for i, p in enumerate(parties)]
    raw = [r for i, r in enumerate(raw) if not (i and _again(scene, raw[i - 1].party, r.party))]
    if raw and not raw[0].place and _first_was(scene, sentence, raw[0].party):
        raw[0] = raw[0]._replace(place="topic")
    for i in range(1, len(raw)):
        party = raw[i].party
        if scene.text.startswith(")", party.end) and _INSIDE.fullmatch(scene.text, raw[i - 1].party.end, party.start):
            raw[i] = _Raw(party, "", party.end, "")  # X(親会社は米Y)が: Y only says whose X is
    line = scene.text[sentence.start : sentence.end].rstrip()
    headline = (
        not line.endswith(("。", ".", "。」", ".」"))
        or line.endswith("へ。")
        or _ITEM.match(line) is not None
        or _curt(scene, parties, line)
    )
    placed: list[Placed] = []
    chain = 0
    for i in range(len(raw) - 1, -1, -1):
        party, place, at, mark = raw[i]
        following = raw[i + 1] if i + 1 < len(raw) else None
        gap = scene.text[at : following.party.start] if following else ""
        near = (
            following is not None
            and len(gap) <= _NEAR
            and "。" not in gap
            and not (headline and " " in gap.lstrip())
            and not _VERB.search(gap)
        )
        owned = len(placed) > 1 and placed[-1].place == "whose"  # A、BのグループのC: A is listed with C
        after = placed[-2 if owned else -1].place if placed else ""
        joined = False
        whose = (
            following is not None
            and len(placed) > 1
            and following.place == "of"
            and _UNDER.match(scene.text, following.party.end) is not None
        )
        if whose and near and place == "with" and mark == "と" and placed[-2].place == "agent":
            placed.append(Placed(party, "agent", placed[-2].topic, placed[-2].chain))  # XとY傘下のZは: Y only says whose Z is
            chain += 1
            continue
        topic = place == "topic" or mark.strip() in {":", "→", "⇒", "=>", "|"}
        opens = i == 0 and _OPENING.match(scene.text[sentence.start : party.start]) is not None
        opens = opens or (headline and _PARTED.search(scene.text, sentence.start, party.start) is not None)
        opens = opens or (headline and i > 0 and _run_in(raw[:i], scene, sentence))
        opens = opens or (
            headline
            and i == 1
            and raw[0].place in {"of", "whose"}
            and _WHOSE.fullmatch(scene.text, raw[0].party.end, party.start) is not None
            and _OPENING.match(scene.text[sentence.start : raw[0].party.start]) is not None
        )
        if (
            place == "list"
            and headline
            and opens
            and ((mark == "、" and not (near and after in {"agent", "topic"})) or (mark == "/" and after in _ACTED_ON))
        ):
            place, topic = "agent", True
        elif place == "list":
            joined = near
            place = after if near else ("agent" if headline and opens else "")
            topic = joined and placed[-1].topic
        elif (
            place == "with"
            and mark == "と"
            and following is not None
            and (near or (following.place == "topic" and _SECOND.fullmatch(gap) is not None))
            and not _SITE.search(following.party.value.name)
            and (
                "、" not in gap
                or (gap.rfind("、") == 0 and after == "agent" and placed[-1].topic and not _has_agent(raw[:i], scene, party.start))
            )
            and (after in _LISTED or (after == "agent" and (len(gap) <= 3 or not _has_agent(raw[:i], scene, party.start))))
        ):
            place, joined = after, True  # AとBは: both are subjects
            topic = placed[-1].topic
        elif place == "pair" or (after == "pair" and near and place == ""):
            place, joined = "pair", near
        elif mark.strip() in {":", "|"} and i and raw[i - 1].mark.strip() in _ARROWS:
            place, topic = "to", False  # X → Y: 20億ドル出資
        elif place == "topic":
            place = "agent"
        elif place == "compound":
            place = "object"
        elif place == "" and headline and opens and scene.text[party.end : party.end + 1] in {" ", "、"}:
            place, topic = "agent", True
        chain += not joined
        placed.append(Placed(party, place, topic, placed[-2].chain if joined and owned else chain))
    placed.reverse()
    for i, p in enumerate(placed[1:], 1):  # A × B: the second name has no particle of its own
        if placed[i - 1].place == "pair" and raw[i - 1].place == "pair" and p.place != "pair":
            placed[i] = replace(p, place="pair", chain=placed[i - 1].chain)
    return placed


def _curt(scene: Scene, parties: Sequence[Found[Any]], line: str) -> bool:
    """Whether a sentence ends in a noun of doing and marks no subject, as headlines do: X、Yへ出資。"""
    return (
        _NOUN_ENDS.search(line) is not None
        and "による" not in line
        and not any(scene.text.startswith(("は", "が"), p.end) for p in parties)
    )


def _look(scene: Scene, party: Found[Any], sentence: Span, following: int) -> _Raw:
    beside = following == party.end + 1 and scene.text[party.end] == "・"  # 日産・ホンダ: no part of the name
    beside = beside or (
        scene.text.startswith("、", party.end) and not scene.text[sentence.start : party.start].strip()
    )  # X、米ファンドから調達
    tail = None if beside else _TAIL.match(scene.text, party.end, sentence.end)
    for at in dict.fromkeys((tail.end() if tail else party.end, party.end)):
        for pattern, name in _BY_LETTER.at(scene.text[at : min(at + 1, sentence.end)]):
            match = pattern.match(scene.text, at, sentence.end)
            if match and (match.end() > at or name in {"compound", "agent", "made"}):
                if name == "list" and match.group() == "、" and _UNDER.match(scene.text, party.end):
                    return _Raw(party, "", at, "")  # X傘下、Y: whose Y is
                mark = "と" if _HEADS_AND.fullmatch(match.group()) else match.group()
                return _Raw(party, name, match.end(), mark)
    return _Raw(party, "", party.end, "")


def _again(scene: Scene, left: Found[Any], right: Found[Any]) -> bool:
    """「Amazon Web Services(AWS)」: a short form introduced, no second party."""
    if scene.text[left.end : right.start].strip() in {"(", "社("} and _CLOSES.match(scene.text, right.end):
        return True  # KDDI(au), パシフィック・パワー社(Pacific Power Ltd.:PPL)
    between = scene.text[left.end : right.start]
    return left.value.name == right.value.name and (between.strip() in {"=", "、以下"} or _BRACKETED.fullmatch(between) is not None)


def _run_in(before: list[_Raw], scene: Scene, sentence: Span) -> bool:
    """Whether only names joined by と・ and the like stand between the start of a headline and a name: XとY、経営統合へ."""
    starts = _OPENING.match(scene.text[sentence.start : before[0].party.start]) is not None
    return starts and all(r.mark in {"と", "・", "、", "や"} and r.place in {"with", "list"} for r in before) and before[-1].mark != "、"


def _has_agent(raw: list[_Raw], scene: Scene, start: int) -> bool:
    """Whether a subject stands before; one of a clause inside is none (AとBが折半出資するXと、Yは)."""
    return any(r.place == "topic" or (r.place == "agent" and not consumed(scene, r.party.end, start + 1)) for r in raw)
