"""What a number with 年 or 日 is: a point in time, or a length. One judgement for the rooms of dates and of terms."""

from __future__ import annotations

from torihiki.core.lexicon import any_of
from torihiki.core.sieve import sieve
from torihiki.lang.ja.dates.tables import DURATION_NOUNS, FALSE_FRIENDS, YEAR_NOUNS

__all__ = ["is_daily", "is_day", "is_friend_of_none", "is_year", "length_cue"]

_CUE = sieve(
    r"(?:今後|向こう|むこう|過去|直近|最近|ここ|この|その後|(?:期間|年限|満期|償還期限)(?:は、?|が|を|:)?(?:いずれも|それぞれ|各々|ともに|原則)?|任期(?:は、?|が|:)?|約|およそ|おおよそ|ほぼ|満|丸|まる|最長|最短|最低"
    r"|最大|少なくとも|計|延べ|のべ|残り|残る|約定|築|勤続|在任|在籍|在職"
    r"|創業|設立|開業|創立|創刊|懲役|禁錮|執行猶予|刑期|わずか|たった|もう|あと|さらに|余命|次の|前の|これまで|償還|年限|運用|契約|保証"
    r"|耐用年数[はが]?|債[、(]|毎|平均|中期|長期|[×*/])[\s:]?$"
)
_YEAR_NEXT = sieve(any_of(YEAR_NOUNS))
_LENGTH_NEXT = sieve(
    rf"の?(?:{any_of(DURATION_NOUNS)})|に(?:わたる|わたり|わたっ|及|およ|渡|一度|1度|1回|一回|満たな|延|短|迫)|を(?:経|超|こえ|かけ|要"
    rf"|費|過ご|迎え|区切|上回|切)"
    r"|も(?:の(?!づ)|続|前|かか|た[つっ]|経|早|遅|待|の間)|は(?:かか|続|必要|要|早|遅)|と(?:長|短|みら|見ら|なる見)|が(?:経|たつ|たっ"
    r"|過ぎ|かか|必要)|以上|以内|未満|以下|超|余|弱|強|近く|程度|ほど|くらい|ぐらい|足らず"
    r"|連続|ぶり|越し|ごし|目|ごと|おき|かか|かけ|たつ|たっ|経|待|続|がかり|満了|満期|後|前(?!半)|物|もの|にして|で"
)
_VETO = sieve(
    rf"{any_of(FALSE_FRIENDS)}|1日(?:でも|も)早|(?<![0-9])1?[0-9]月(?:期)?決算(?:の)?(?:企業|会社|銘柄|法人|組)"
)  # 3月決算企業: what ends its years then
_DAY_LENGTH = sieve(
    r"間|以[内上]|後(?!半)|前(?!半)|目|分(?!析|野)|ぶり|連続|連騰|続[伸落]|当たり|あたり|ごと|おき|遅|早|程度|ほど|くらい|ぐらい|足らず"
    r"|余|弱|強(?![い化])|未満|超|がかり|かか|かけ|がたつ|たっ|経|を(?:要|過|経|超|かけ|切)"
    r"|に(?:わたり|わたる|わたっ|及|1度|一度|1回|一回|[0-9])|営業日?|稼働|以上|で[0-9]|[0-9]|も(?:続|かか|前|早|遅)|限り|ほど|天下|坊主"
    r"|目安"
    r"|本(?:人|円|の|は|で|企業|政府|市場|銀行|語|株|経済|郵|航|電気|製|テレビ|時間)|曜|々|の出|没|照|系|米|中|韓|欧|程|数"
)
_DAILY = sieve(
    r"(?:に|の|平均|あたり|当たり)?(?:つき)?(?:最大|約|およそ|計|延べ|平均|数)?[0-9数十百千]|の(?:利用|入館|来|乗|使用|処理|平均|売上"
    r"|売り上げ|取引|生産|終わ|始ま|大半|うち|摂取|乗降|必要)|(?:に|あたり)?(?:何|いく)|1回|一回"
)
_DAY_CUE = sieve(
    r"(?:今後|向こう|過去|直近|ここ|約|およそ|ほぼ|満|丸|まる|最長|最短|最大|少なくとも|計|延べ|のべ|残り|わずか|たった|あと|数"
    r"|平均|より|毎|(?:期間|年限)[はが:]?|実働|連続|(?<![今先来前翌同])週|(?<![今去昨来前翌同])年|月に|[×*/])\s?$"
)
_MORE = sieve(r"さらに\s?$")
_TOLD = sieve(r"[、は]|に[は、]|から|付|まで")  # さらに22日には: one more thing, on that day


_SET = sieve(r"毎[年月日週][^、。\n]{0,8}$")


def length_cue(left: str) -> bool:
    """Whether the words just left of a number announce a length of time: 今後, 期間, 約."""
    return _CUE.search(left) is not None


def is_year(text: str, start: int, end: int, value: int, *, kanji: bool, quoted: bool = False) -> bool:
    """Whether the number at ``start`` with the 年 that ends at ``end`` names a year.

    >>> is_year("昨年から30年には増える", 4, 7, 30, kanji=False), is_year("期間30年の国債", 2, 5, 30, kanji=False)
    (True, False)
    """
    right = text[end : end + 12]
    if right.startswith(("間", "ぶり", "越し", "物", "生", "制", "次")):
        return False
    if value >= 1000 and not kanji:
        return not (right.startswith("前") and not right.startswith("前半"))
    if quoted or (value >= 1000):
        return True
    if kanji and text[start] not in "〇" and not any(c in text[start:end] for c in "〇"):
        return _fine(right)
    if end - start < 3 or value >= 100:  # 5年, 100年
        return False
    if _fine(right):
        return True
    if _ON_FROM.match(text, end):
        return True
    if _SPANNED.match(right):
        return True
    left = text[max(start - 12, 0) : start].rpartition("\n")[2]
    if length_cue(left) or _LENGTH_NEXT.match(right):
        return False
    if left.endswith("から") and not right.startswith(("に", "まで", "ごろ", "頃", "以降")):
        return False  # 稼働から20年、…
    return right == "" or _YEAR_NEXT.match(right) is not None


_ON_FROM = sieve(r"から(?:[0-9]{1,2}(?:年間|カ月間?|か月間?)|[0-9]{2}年まで)")  # 契約期間は25年から10年間
_SPANNED = sieve(r"(?:まで)?の[0-9]{1,2}年間")  # 06年から25年の20年間
_FINE = sieve(
    r"(?:の?[0-9]{1,2}(?:月|[~-][0-9]{1,2}月)|度|の?第?[1-4]・?四半期|[1-4]Q|の?[春夏秋冬](?![季])|[前後]半|[上下]半?期|半ば|初頭|初め"
    r"|末|代|の?暮れ|の?[一二三四五六七八九十]{1,2}月)"
)


def _fine(right: str) -> bool:
    """What only a year can be refined by: 25年12月, 27年度, 28年後半."""
    return _FINE.match(right) is not None


_SPAN = sieve(
    r"(?:\([月火水木金土日]\))?から(?:[0-9]{4}年|[来翌同今]年)?(?:[0-9]{1,2}|[来翌同今])月[0-9]{1,2}日(?:\([月火水木金土日]\))?まで"
)  # 期間は7日から12月17日まで


def is_day(text: str, start: int, end: int, value: int) -> bool:
    """Whether the number at ``start`` with the 日 that ends at ``end`` is a day of the month.

    >>> is_day("8日、発表した", 0, 2, 8), is_day("8日間の日程", 0, 2, 8), is_day("1日に5回", 0, 2, 1)
    (True, False, False)
    """
    if not 1 <= value <= 31 or _VETO.match(text, start) or _DAY_LENGTH.match(text, end):
        return False
    left = text[max(start - 12, 0) : start].rpartition("\n")[2]
    period = text.startswith(("まで", "にかけて"), end) and text.find("日", start, end - 1) > 0  # 期間は15日から25日まで
    period = period or _SPAN.match(text, end) is not None
    if (_DAY_CUE.search(left) and not period) or _SET.search(left) or (_MORE.search(left) and not _TOLD.match(text, end)):
        return False
    if value == 1 and (is_daily(text, end) or text[start] == "一"):
        return False
    within = value <= 10 and text.startswith("で", end) and text[end + 1 : end + 2] not in "はの、"  # 3日で終えた
    return not within


def is_daily(text: str, end: int) -> bool:
    """Whether the 1日 that ends here is a rate: 1日5回, 1日の入館者."""
    return _DAILY.match(text, end) is not None


def is_friend_of_none(text: str, start: int) -> bool:
    """Whether a name or idiom starts here that only looks like a date: 三日月, 五月雨."""
    return _VETO.match(text, start) is not None
