"""Contexts in which a Japanese text means a road, a person or a plastic, and words that show that it speaks of chips."""

from __future__ import annotations

from torihiki.core.lexicon import any_of
from torihiki.core.sieve import sieve
from torihiki.lang.silicon.catalogue import Catalogue
from torihiki.lang.silicon.sense import Sense, Veto

__all__ = ["sense"]

_EVIDENCE = any_of((
    "半導体", "チップ", "GPU", "CPU", "TPU", "NPU", "プロセッサ", "アクセラレータ", "AI", "人工知能", "データセンター", "サーバー", "ラック",
    "演算", "計算", "アーキテクチャ", "世代", "推論", "学習", "搭載", "スパコン", "スーパーコンピュータ", "量産", "出荷", "輸出規制", "クラウド",
    "パソコン", "スマートフォン", "スマホ", "自動運転",
))  # fmt: skip

_PERSON = r"(?:・[ァ-ヶー]{2,12})?(?:・[ァ-ヶー]{1,12})?\s?(?:氏|さん|教授|博士|元?(?:米)?財務長官|長官|会長|社長|監督|選手|議員|判事|大佐|准将|少将|提督|ら?研究者|夫人|の法則|の原理|賞|図|天文台|望遠鏡|の(?:生涯|功績|業績|伝記|定理|著書|発見|観測|肖像|絵|作品))"  # fmt: skip
_PERSON_BEFORE = r"(?:天文学者|物理学者|数学者|科学者|研究者|技術者|経済学者|教授|博士|画家|作家|俳優|歌手|元?財務長官|元長官|作曲家|建築家|監督|[ァ-ヶー]{2,10}・|[A-Z][a-z]+ )$"

_VETOES: dict[str, Veto] = {
    "road": Veto(
        after=sieve(
            r"(?:号線?|号室|線|系統|道路|高速|自動車道|アウトバーン|モーターウェイ|ジャンクション|出口|[形型系](?:機|輸送機|気動車|電車|車両|客車|車)|便)"
        ),
        around=sieve(
            r"アウトバーン|高速道路|自動車道|幹線道路|国道|県道|渋滞|インターチェンジ|モーターウェイ|舗装|道路工事|気動車|ディーゼルカー|路線バス|臨時バス|号室"
        ),
    ),
    "aircraft": Veto(around=sieve(r"旅客機|輸送機|ヘリコプター|エアバス|ビーチクラフト|双発機|小型機")),
    "fuel": Veto(around=sieve(r"バイオディーゼル|バイオ燃料|軽油|首脳会議|B20サミット")),
    "forum": Veto(around=sieve(r"首脳会議|サミット|経済界")),
    "water": Veto(around=sieve(r"H2O|水分子|化学式|蒸留水")),
    "mask": Veto(around=sieve(r"マスク|防じん|フィルター|呼吸")),
    "tax": Veto(around=sieve(r"源泉徴収|納税|確定申告|税務")),
    "medical": Veto(around=sieve(r"甲状腺|ホルモン|血液|リンパ|病期|ステージ")),
    "person": Veto(before=sieve(_PERSON_BEFORE), after=sieve(_PERSON)),
    "observatory": Veto(after=sieve(r"\s?(?:天文台|望遠鏡)"), around=sieve(r"天文|望遠鏡|銀河|暗黒物質|ダークマター")),
    "press": Veto(after=sieve(r"\s?(?:社|出版|書店|大学出版)")),
    "hopper": Veto(
        before=sieve(r"(?:グラス|ビーチ|ベッド|ホーム|原料|ペレット)$"),
        after=sieve(r"(?:車|貨車|船|式|型|台|容器|ローダー|ドライヤー|ビン)"),
    ),
    "unit": Veto(before=sieve(r"[0-9万千百十数]\s?$"), after=sieve(r"(?:時|の電流|以上|計|毎|・|、毎秒)")),
    "company": Veto(after=sieve(r"(?:・?コンピューティング|社|号|航空|保険|監督|クラス|級|ガス|マンション)")),
    "plant": Veto(around=sieve(r"花|植物|咲|園芸|森林|樹木|木材|公園")),
    "place": Veto(
        after=sieve(r"(?:市|州|県|港|山脈|山|大聖堂|教会|広場|橋|空港|五輪|国際)"), around=sieve(r"ミシガン州|トリノ五輪|観光|サグラダ")
    ),
    "particle": Veto(around=sieve(r"素粒子|暗黒物質|ダークマター|粒子")),
    "plastic": Veto(
        before=sieve(r"(?:熱可塑性|ウレタン|樹脂|シリコン|柔らかい|ソフト|透明|耐衝撃)[^。]{0,8}$"),
        after=sieve(
            r"(?:素材|製(?!造)|樹脂|ケース|カバー|フィルム|バンパー|ソール|シート|エラストマー|ラミネート|コーティング|の?(?:素材|ケース|カバー|フィルム)|\(?熱可塑)"
        ),
        around=sieve(r"熱可塑性|ポリウレタン|スマホケース|スマートフォンケース|保護フィルム|スマホカバー|ポリカーボネート|靴底"),
    ),
    "regulator": Veto(
        before=sieve(
            r"(?:豪州?の?|オーストラリア(?:の)?|証券(?:・|および)?投資委員会\(?|投資委\(?|規制当局(?:の|である)?|当局の)[「『(]?$"
        ),
        after=sieve(r"\)?(?:委員長|議長|は調査|が調査|が提訴|は提訴|が処分|の調査を受け)"),
        around=sieve(r"証券投資委|投資委員会|証券監督|オーストラリア"),
    ),
    "university": Veto(after=sieve(r"(?:大学|学生)")),
    "party": Veto(after=sieve(r"(?:党)")),
    "bank": Veto(after=sieve(r"(?:銀行|ヘルスケア)")),
    "beer": Veto(around=sieve(r"ビール|飲料|大河|テレビ|古生物|動物")),
    "missile": Veto(around=sieve(r"ミサイル|巡航|防衛|自衛隊|米軍|発射|長射程|駆逐艦|反撃能力|ステーキ")),
    "food": Veto(around=sieve(r"菓子|アイス|あんこ|和菓子|小豆")),
    "speed": Veto(around=sieve(r"音速|極超音速|戦闘機")),
    "martial": Veto(around=sieve(r"空手|柔道|剣道|合気道")),
    "money": Veto(around=sieve(r"マネーストック|通貨供給|マネーサプライ")),
    "car": Veto(around=sieve(r"トヨタ|ボルボ|ピックアップ")),
    "weapon": Veto(around=sieve(r"小銃|戦車|ライフル")),
    "gas": Veto(around=sieve(r"水素|燃料電池")),
    "mission": Veto(around=sieve(r"宇宙望遠鏡|惑星|ケプラーの法則")),
    "game": Veto(around=sieve(r"ゲーム")),
    "phone": Veto(around=sieve(r"ギャラクシー|スマートフォン「")),
    "paper": Veto(around=sieve(r"用紙|判型|封筒|ポスター")),
    "level": Veto(around=sieve(r"腰椎|レベル[0-9]")),
    "startup": Veto(
        before=sieve(r"(?:スタートアップ|新興企業|起業|企業|創業|ベンチャー|シード)(?:の|向け|支援|育成)?$"),
        after=sieve(r"・?\s?(?:プログラム|事業者|企業)"),
    ),
    "physics": Veto(around=sieve(r"加速器|素粒子")),
    "car-pedal": Veto(around=sieve(r"ペダル|アクセル")),
}

# 半導体大手, チップ工場, ポテトチップ; a name in the middle of a longer Latin name
_ALWAYS = Veto(before=sieve(r"(?:[A-Za-z0-9]-|ポテト|ウッド|木材|チョコ|マイクロ(?=チップ・)|メモリー?半導体の|カジノ|賭けの|DNA|バイオ)$"))


def sense(catalogue: Catalogue) -> Sense:
    """The contexts of this language."""
    vendors: dict[str, list[str]] = {}
    for word, vendor in catalogue.vendors.items():
        vendors.setdefault(vendor, []).append(word)
    edge = r"(?<![A-Za-z0-9ァ-ヶー])"
    own = {v: sieve(rf"{edge}(?:{any_of(words)})(?![A-Za-z0-9ァ-ヶー])") for v, words in vendors.items()}
    return Sense(_VETOES, sieve(_EVIDENCE), own, _ALWAYS)
