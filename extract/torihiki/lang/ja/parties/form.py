"""What the letters of a name say by themselves: their ends, and whether UniDic knows them as ordinary words."""

from __future__ import annotations

import re
from functools import lru_cache

from torihiki.core.lexicon import any_of
from torihiki.core.sieve import sieve
from torihiki.lang.ja.morphemes import morphemes
from torihiki.lang.ja.parties.shapes import KATA_END, PARTS_OF_JAPAN, SIGN_END, Shape
from torihiki.lang.ja.parties.trades import TRADES, of_trade
from torihiki.lang.ja.parties.words import FIRM_ENDS, KATA_KINDS, KATA_WORDS, LATIN_STOPS, NATIONS, SIGN_HEADS
from torihiki.lang.naming import LATIN_HEADS

__all__ = ["form", "lexical", "ordinary", "sure"]

_SURE_ENDS = sieve(
    r"(?:銀行|信用金庫|信金|信用組合|農業協同組合|漁業協同組合|生活協同組合|証券|公庫|公社|製作所|自動車|製薬|薬品|建設|電力|電機|電工|電材|精工|精機|工機|重工業?|工業|化学工業|化成|化工|理化|航空|海運|汽船|商船|地所|商事|商会|物産|興業|興産|実業|紡績"
    r"|製菓|製粉|酒造|製紙|製鋼|鋼業|電鉄|工務店|鉄工所|造船|運輸|通運|陸運|本舗|電算|製糖|生命保険?|海上|火災|科技|集団)$"
)

_OWNERS = sieve(r"(?:ホールディングス?|フィナンシャル・?グループ|グループ|(?<=[A-Z])HD)$")  # whatever stands before, it is a firm
_FIRM_END = sieve(rf"[ァ-ヴー・](?:{any_of(FIRM_ENDS)})$")
_LONG_NAME, _HOLDING = 7, 8
_KINDS = sieve(rf"(?:{any_of(KATA_KINDS)})$")
_MAKER = sieve(  # ノルテック・デバイス: a strange word and a mark before the goods
    r"([ァ-ヴー]{3,12})・(?:[ァ-ヴー]{2,12}・)?(?:デバイス|チップ|フィルム|ロボット|エンジン|タービン|センサー|レンズ|モジュール|パネル|ストア|ゲーム|ビジネス|クレジット)"
)
_TRADE = sieve(r"[一-龥]{2,4}(?:メーカー|ディーラー|スタートアップ|ベンチャー)")  # 取引先の飲料メーカーと契約: whoever it is
_TRADES = frozenset((  # 保険グループ: whatever it is called
    *SIGN_HEADS, *TRADES, "金融", "企業", "小売", "流通", "物流", "医療", "病院", "教育", "旅行", "外食", "飲食", "衣料", "服飾", "宝飾", "高級品", "財閥", "軍需", "防衛", "広告", "酒類", "化粧品", "娯楽",
))  # fmt: skip
_INNER = sieve(r"[A-Za-z]*[a-z][A-Z]|[A-Z]{2,}[a-z]{2}")
_ABSTRACT = sieve(
    r"(?:ンス|ンシー|ション|メント|ビリティー?|イズム|ネス|リング|ティング|ライズ|ナイズ|ブル|フル|レス|ティブ|ティック|ロジー|グラフィー)$"
)
_CODED = sieve(r"[A-Z]{1,3}(?:-?[0-9]+|-[IVX]+)[A-Za-z]{0,4}(?:-[A-Z0-9]+)?")
_FIRMLY = sieve(  # kanji before such an end name a firm: 三栄キャピタル
    r"^[一-龥々]{2,4}(?:キャピタル|エナジー|テクノロジー|ロジスティクス|エレクトロニクス|マテリアルズ?|ファイナンス|フーズ|ケミカル|モビリティー?|インベストメント|ファーマ|バイオ|テック|フィナンシャル|"
    + any_of(FIRM_ENDS)
    + r")$"
)
_CARRIER = sieve(
    rf"(?:{any_of([n for n in NATIONS if n[0] >= 'ァ' and n[0] <= 'ー'])})(?:航空|銀行|中央銀行|開発銀行|電力|鉄道|石油|国鉄|テレコム|ガス|LNG|エナジー|(?:証券)?取引所)"
)
_GOODS = sieve(r"(?:医薬品|天然ガス|石油ガス|都市ガス|炭酸ガス|硫化ガス)$")  # 再生医薬品, 液化天然ガス: goods that end as firms do
_LANDS = frozenset(NATIONS)
_LENDINGS = sieve(r"(?:ファイナンス|ローン|ボンド)$")  # ポジティブ・インパクト・ファイナンス: ordinary words, a sort of loan
_MINES = sieve(
    r"(?:鉱山|炭鉱|[金銀銅鉄]山|油田|ガス田|鉱区|港湾|道路|宅地|都市|市街地)開発$|(?:工場|施設|発電所|設備|住宅|道路|鉄道|基地|新棟|拠点|店舗|橋|港|空港)建設$"
)  # 銅鉱山開発: what is done
_WORKS = sieve(r"(?:建設|開発|投資|輸送|印刷|製造|分析|企画|放送)$")
_PREFIXES = frozenset("純準超再非脱")
_KINDS_OF = frozenset(("用", "型", "式", "製", "系", "向け", "的", "性", "級", "別", "化"))  # what makes a sort of things of what follows


def sure(text: str) -> bool:
    """Whether an end makes a firm of any kanji before it."""
    return _SURE_ENDS.search(text) is not None and len(text) > 3 and not text.endswith("建設")


@lru_cache(1024)
def lexical(text: str, kind: str) -> float:
    """What UniDic's word list says: one common noun is an ordinary word, letters that it cannot read are a name."""
    words = morphemes(text)
    if len(words) == 1 and words[0].sort == "普通名詞" and not words[0].unknown:
        return -1.2
    if words[0].surface in _PREFIXES or any(w.surface in _KINDS_OF for w in words[:-1]):
        return -1.0  # 車載用電池, 純電気自動車
    if sure(text) or (kind == "sign" and of_trade(text)):
        return 0.4  # any head makes a firm of these
    if words[0].pos == "接頭辞" and len(words) > 1:
        return -1.0  # 準メイン
    head = words[:-1] if kind == "sign" and len(words) > 1 else words  # 北越|銀行: the end is that of any firm
    if kind == "kata" and _ABSTRACT.search(text):
        return 0.0  # レジリエンス: letters that UniDic does not know, but of a sort of words
    if any(w.unknown or (w.sort == "固有名詞" and w.detail != "地名") for w in head):
        return 0.4
    if kind == "sign":
        named = any(w.sort == "固有名詞" or len(w.surface) == 1 for w in head)
        return 0.4 if named else -0.2
    return -0.2 if kind == "kata" and len(words) > 1 else 0.0


def ordinary(kana: str) -> bool:
    """Whether a kana run (initials before it aside) is made of ordinary words alone: ホワイト + プラン."""
    kana = kana.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") or kana
    reach = [True] + [False] * len(kana)
    for start in range(len(kana)):
        if reach[start]:
            for end in range(start + 2, len(kana) + 1):
                reach[end] = reach[end] or kana[start:end] in KATA_WORDS
    return reach[-1]


def _named_by(text: str) -> bool:
    """Whether initials that stand for nothing else begin a name: IDFCファースト銀行."""
    initials = re.match(r"[A-Z]{3,6}(?![A-Za-z])|[A-Z]{2}(?=キャピタル|パートナーズ|インベストメント|ベンチャーズ|証券)", text)
    return initials is not None and initials.group() not in LATIN_STOPS


def form(shape: Shape) -> float:
    """What the form alone says."""
    return 3.0 if shape.stop > shape.end else _form(shape.text, shape.kind)


@lru_cache(1024)
def _form(text: str, kind: str) -> float:
    if len(text) > _HOLDING and text.endswith(("ホールディングス", "ホールディング")):
        return 2.0
    if _OWNERS.search(text) and len(text) > 6 and not ordinary(_OWNERS.sub("", text).rstrip("・")):
        return 2.0
    if _FIRM_END.search(text) and len(text) > _LONG_NAME:
        return 1.4
    if _TRADE.fullmatch(text) or (text.endswith("グループ") and text.removesuffix("グループ") in _TRADES):
        return -6.0
    made = _MAKER.fullmatch(text)
    if _KINDS.search(text) and (made is None or ordinary(made.group(1))):
        return -2.0
    if kind == "kata":
        if _SURE_ENDS.search(text) and not ordinary(SIGN_END.sub("", text)):
            return 1.6  # バンダン銀行
        if SIGN_END.search(text) or re.search(r"[A-Z]$", text):
            head = SIGN_END.sub("", text)
            if _CARRIER.fullmatch(text):
                return 1.2  # エジプト航空
            return -2.0 if ordinary(re.sub(r"[A-Z]+$", "", head)) and not _named_by(text) else 1.2
        if _LENDINGS.search(text) and ordinary(text.replace("・", "")):
            return -3.0
        end = KATA_END.search(text)
        if end and end.start() > 1 and text[: end.start()] not in KATA_WORDS:
            if ordinary(text[: end.start()]):
                return -1.0
            return 1.6 if text[end.start()] == "・" else 1.0  # サランガニ・エナジー: no person is called so
        if text.partition("・")[0] in _LANDS and "・" in text and KATA_END.search(text) is None:
            return -2.0  # スペイン・サラゴサ: a town
        if "=" in text:
            return -1.0  # バンクマン=フリード: a person's double name
        if all(map(ordinary, re.split("[・=]", text))):
            return -0.6 if "・" in text else -2.0  # エア・ウォーター: words that a mark joins are oftener a name
        return 0.8 if len(text) > 3 else 0.2
    if kind == "sign":
        if _MINES.search(text) and all(w.sort == "普通名詞" or w.detail == "サ変可能" for w in morphemes(text)):
            return -3.0
        if _GOODS.search(text) and all(w.sort == "普通名詞" or w.pos == "接尾辞" for w in morphemes(text)):
            return -3.0
        if _FIRMLY.search(text):
            return 1.2
        kata = re.search(r"[ァ-ヴー・]+$", text)
        if kata and kata.group() in KATA_WORDS:
            head = text[: kata.start()]
            named = len(head) == 2 or head in PARTS_OF_JAPAN or morphemes(head)[0].sort == "固有名詞"
            return 0.4 if named else -1.0  # 日本水素エネルギー
        if not kata and _WORKS.search(text) and all(w.sort == "普通名詞" for w in morphemes(_WORKS.sub("", text))):
            return 0.2  # 橋梁建設, 資源開発: what is done
        return 0.8 if kata else 1.5 if _SURE_ENDS.search(text) else 0.7
    if " " in text and text.rpartition(" ")[2] in LATIN_HEADS:
        return 2.0
    if _CODED.fullmatch(text):
        return -1.0  # H-IIA, GX-5: what is made
    if text.isupper() and len(text) < 5:
        return -0.5
    return 0.8 if _INNER.match(text) else 0.6 if len(text) > 3 else 0.1
