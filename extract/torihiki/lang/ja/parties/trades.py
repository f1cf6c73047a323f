"""Ends of names of firms that are words for goods and trades as well: 東邦|重機, 北星|電線; only a name before them makes a firm."""

from __future__ import annotations

from torihiki.core.lexicon import any_of
from torihiki.core.sieve import sieve
from torihiki.lang.ja.morphemes import morphemes
from torihiki.lang.ja.parties.words import PLACES, SIGN_STOPS

__all__ = ["KANA_TRADES", "TRADES", "of_trade", "own"]

TRADES = (
    "重機", "通商", "電線", "電纜", "鋼線", "鋼索", "紡織", "毛織", "織物", "染色", "工具", "無線", "電話", "住宅", "建物", "時計", "急行", "観光", "交通", "農機", "種苗", "畜産", "飼料", "肥料", "農薬", "乳業",
    "商店", "書店", "鍛工", "鍛造", "軸受", "歯車", "特殊鋼", "製鋼所", "亜鉛", "炭素", "照明", "空調", "設備", "電設", "建機", "車輛", "造機", "船舶", "楽器", "玩具", "文具", "家具", "貿易", "交易", "住建", "土建",
    "建材", "容器", "包装", "資源", "警備", "医療", "製剤", "信販", "製缶", "道路", "舗道", "港湾", "埠頭", "郵船", "海陸", "冷蔵", "冷熱", "冷凍", "冷機", "麦酒", "食糧", "食料", "漁業", "被服", "皮革", "炉材", "石灰", "砕石",
    "伸銅", "鋼機", "金網", "発条", "鍍金", "塗装", "工事", "写真", "映画", "興行", "音響", "園芸", "造園", "染料", "香料", "顔料", "曹達", "酸素", "瓦斯", "鉱産", "蓄電池", "電球", "測量", "熱学", "食産", "製茶", "製麺", "防災", "衣料", "寝具", "電極",
)  # fmt: skip
KANA_TRADES = (
    "ビール", "ハム", "ホーム", "ハウス", "バス", "タクシー", "ガス", "セメント", "ゴム", "ガラス", "リース", "ライフ", "ホテル", "テレビ", "ベアリング", "ペイント",
    "ストア", "ドラッグ", "スーパー", "レース", "ロープ", "チェーン", "ミシン", "カメラ", "ブレーキ", "バルブ", "ポンプ", "モーター", "エレベーター", "クレーン",
)  # fmt: skip
# what firms call themselves, though the dictionary knows it as a word
_OWN = frozenset((
    "東邦", "東洋", "東都", "東進", "東豊", "大同", "大陽", "日東", "日進", "日清", "日宝", "北星", "北斗", "北洋", "北辰", "北都", "北進", "三桜", "三葉", "三立", "三愛", "共和", "共栄", "共立", "共英", "協和", "協立",
    "明星", "明光", "光栄", "旭日", "旭光", "朝日", "帝都", "帝国", "中外", "第一", "不二", "丸一", "丸三", "丸高", "丸八", "双葉", "双信", "八洲", "五洋", "桜花", "松竹", "瑞光", "豊国", "鳳凰", "阪和", "栄光", "国華", "山九",
    "扶桑", "東雲", "黎明", "日章", "日豊", "親和", "同和", "互光", "鉄興", "金剛", "極東", "極洋", "敬愛", "星光", "隆盛", "興亜", "電興", "雄飛", "碧海", "蒼天", "大洋", "英和", "央和", "太平", "新日本", "大日本", "全日本",
    "大日", "大東", "大昭", "日伸", "日研", "南海", "南洋", "南星", "三光", "三晃", "旭洋", "新東", "丸玉", "瀬戸内", "高砂", "若葉", "青葉", "白鳥", "白根", "神東", "和光", "興国", "蓬莱", "翔和", "翔南", "帝洋",
))  # fmt: skip
_TRADE = sieve(rf"([一-龥々]{{2,4}}?)({any_of(TRADES)})")
# what every part of the land has: 東北観光 may be no firm
_ANYWHERE = frozenset((
    "住宅", "建物", "観光", "交通", "道路", "港湾", "医療", "設備", "工事", "資源", "農薬", "肥料", "飼料", "畜産", "漁業", "防災", "映画", "写真", "興行", "貿易", "通商", "交易",
    "食糧", "照明", "空調", "家具", "容器", "包装",
))  # fmt: skip
_NO_NAME = frozenset(("日本", "西日本", "東日本", "全国", "世界"))  # 日本観光: of a land


def of_trade(name: str) -> bool:
    """Whether kanji are a name of firms and a trade: 三光設備; not 変電設備, 大阪観光."""
    match = _TRADE.fullmatch(name)
    if match is None:
        return False
    return own(match.group(1)) or (match.group(1) in PLACES and match.group(2) not in _ANYWHERE)


def own(head: str) -> bool:
    """Whether kanji are what a firm calls itself, or the name of a family."""
    if head in _OWN or (len(head) > 1 and head[-1] in "屋堂"):
        return True
    if head in SIGN_STOPS or head in PLACES or head in _NO_NAME:
        return False
    words = morphemes(head)
    return all(w.sort == "固有名詞" or w.unknown for w in words)
