"""Figures that markets quote: share prices, points of an index that are told in yen, rates of exchange."""

from __future__ import annotations

from decimal import Decimal

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.money.context import RATES, small
from torihiki.values.money import Money

__all__ = ["is_index", "is_rate", "is_share_price"]

_INDEX = sieve(r"日経平均|平均株価|ダウ平均|TOPIX|東証株価指数|ダウ工業株|特別清算指数")
_SHARE = (
    r"株価|終値|始値|寄り付き|仮条件|公開価格|公募価格|売り出し価格|売出価格|想定発行価格|想定価格|目標株価|初値|買い付け価格"
    r"|買付価格|TOB価格|転換価額|行使価格|年初来高値|年初来安値|上場来高値|ストップ高|ストップ安"
    r"|株(?:は|が|も)[^。]{0,40}(?:前日比|前日に比べ|前週末比|前営業日比|比べ|続伸|続落|反発|反落|急騰|急落|急伸|引け|上げ|下げ|高値"
    r"|安値|値)"
)
_SHARE_PRICE = sieve(_SHARE)
_OWN = sieve(r"(?<!平均)株価|[一-龥ァ-ヶA-Za-z]株(?:\([^()\n]{1,10}\))?(?:は|が|も|の)")  # one company's, not the market's
_UP_TO = sieve(r"%(?:高|安)(?:い|の|く、?)$")  # 3.65%高の159.1香港ドル
_QUOTED = sieve(r"(?:台)?(?:と|を|で|まで)[^。、]{0,16}?(?:高値|安値|を?付け(?:た|る)|引けた|取引を終え|%(?:上げ|下げ|高|安))")
_STOCK = sieve(r"株(?:価)?(?:は|が|も)|一時$|終値")
_RATE = sieve(r"円相場|為替|ドル=|ユーロ=|円安|円高|金利|利回り|ドル/円|ユーロ/円|ドル円相場|対ドル|対円")
_MOVE = sieve(r"(?:程度|ほど|強|弱|超|余り)?の(?:円高|円安|ドル高|ドル安|ユーロ高|ユーロ安|元高|元安)")  # 24円18銭の円安
_EXCHANGED = sieve(r" ?=| ?[0-9]")  # 1ドル=150円, 1ドル150円
_RISE = sieve(r"(?:\([^()\n]{1,12}\))?(?:高|安)(?:の|と|で|まで|[、。])")
_LEVEL = sieve(r"円[高安]の[0-9]|円(?:まで|台)?(?:で|と|に)?(?:取引を終|引け|水準を切り|値を[上下]げ)")
_PAIR = sieve(r"(?:ドル|ユーロ|ポンド|元)/円|(?:ドル|ユーロ|ポンド)円相場|円相場")
_POINTS = Decimal(200_000)  # no index stands higher
_GOODS = sieve(r"原油|WTI|先物|金塊|金相場|金価格|銅|小麦|大豆|バレル|オンス|ブッシェル|ビットコイン|BTC")
_BACK = 200  # characters in which the index that a figure belongs to is named


def is_index(scene: Scene, found: Found[Money], start: int) -> bool:
    """Whether it is of an index: named before it in its sentence, from ``start``, or in the one before, with no company's share since."""
    if not (small(found.value) or found.value.bounds.high < _POINTS):
        return False
    text = scene.text
    own = _SHARE_PRICE.search(text, start, found.start) is not None
    if not own and found.value.currency == "JPY":  # 25円高の5万3358円, told of what the sentence before names
        own = bool(_RISE.match(text, found.end) or _LEVEL.search(text, max(found.start - 6, 0), found.end + 16))
    begin = max(text.rfind("\n", 0, found.start) + 1, found.start - _BACK, 0) if own else start
    last = max((m.start() for m in _INDEX.finditer(text, begin, found.start)), default=-1)
    return last >= 0 and not any(m.start() > last + 4 for m in _OWN.finditer(text, last, found.start))


def is_rate(scene: Scene, found: Found[Money], start: int) -> bool:
    """Whether it is a rate of exchange or a move of one."""
    money = found.value
    if money.per in RATES or _MOVE.match(scene.text, found.end):
        return True
    if money.bounds.low == money.bounds.high == 1 and money.currency != "JPY" and _EXCHANGED.match(scene.text, found.end):
        return True
    return money.currency == "JPY" and money.bounds.high < Decimal(400) and _PAIR.search(scene.text, start, found.start) is not None


def is_share_price(scene: Scene, found: Found[Money], start: int, end: int) -> bool:
    """Whether it is the price of a share, in the sentence ``[start, end)``."""
    if found.value.per not in {None, "share"} or not small(found.value):
        return False
    left = scene.text[max(start, found.start - 70) : found.start]
    if _GOODS.search(scene.text, start, end):
        return False
    if _SHARE_PRICE.search(left) or (_UP_TO.search(left) and not _RATE.search(left)):
        return True
    if _QUOTED.match(scene.text, found.end, end) and _STOCK.search(left) and not _RATE.search(left):
        return True
    return found.value.currency == "JPY" and found.value.bounds.high >= Decimal(1) and _RISE.match(scene.text, found.end) is not None
