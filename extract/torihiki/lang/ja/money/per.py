"""What a sum is per: 1株90円, 年間10億ドル, 月額$8, 1kWhで20円, GWあたり, 10ドル/月, 1ドル＝150円."""

from __future__ import annotations

import re

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import Ends, Starts, sieve

__all__ = ["per_of"]

_TIMES = {
    "時間": "hour", "分": "minute", "秒": "second", "日": "day", "週": "week", "週間": "week", "カ月": "month", "ヶ月": "month",
    "か月": "month", "ヵ月": "month", "ケ月": "month", "月": "month", "四半期": "quarter", "年": "year", "年間": "year", "泊": "night",
}  # fmt: skip
_PIECES = (
    "台 基 個 枚 本 機 件 回 冊 部 杯 袋 箱 隻 棟 室 両 玉 足 着 点 セット ユニット チップ GPU ラック ライセンス 丁 匹 頭 羽 皿 缶 "
    "パック 拠点 商品 製品 食 通 回線 端末 車両"
)
_THINGS = {
    "株": "share", "口": "unit", "単元": "unit",
    "ギガワット": "gigawatt", "GW": "gigawatt", "メガワット": "megawatt", "MW": "megawatt", "キロワット": "kilowatt", "kW": "kilowatt",
    "ワット": "watt", "W": "watt", "キロワット時": "kilowatt-hour", "kWh": "kilowatt-hour", "KWh": "kilowatt-hour",
    "メガワット時": "megawatt-hour", "MWh": "megawatt-hour",
    "トン": "ton", "オンス": "ounce", "トロイオンス": "ounce", "バレル": "barrel", "ガロン": "gallon", "リットル": "liter", "㍑": "liter",
    "グラム": "gram", "g": "gram", "キログラム": "kilogram", "キロ": "kilogram", "kg": "kilogram", "ブッシェル": "bushel",
    "平方メートル": "square meter", "㎡": "square meter", "坪": "tsubo", "ヘクタール": "hectare", "エーカー": "acre",
    "立方メートル": "cubic meter", "キロメートル": "kilometer", "km": "kilometer", "マイル": "mile",
    "ギガバイト": "gigabyte", "ギガ": "gigabyte", "GB": "gigabyte", "テラバイト": "terabyte", "TB": "terabyte", "MB": "megabyte",
    "トークン": "token", "文字": "character", "クエリ": "query", "リクエスト": "request",
    "ユーザー": "user", "ユーザ": "user", "アカウント": "user", "人": "person", "名": "person", "世帯": "household", "戸": "household",
    "家庭": "household", "社": "company", "店": "store", "店舗": "store", "座席": "seat", "席": "seat", "シート": "seat", "コア": "core",
    **dict.fromkeys(_PIECES.split(), "unit"),
}  # fmt: skip
_MONEY = {
    "ドル": "dollar", "米ドル": "dollar", "ユーロ": "euro", "ポンド": "pound", "英ポンド": "pound", "人民元": "yuan", "元": "yuan",
    "豪ドル": "Australian dollar", "ウォン": "won", "円": "yen", "ビットコイン": "bitcoin", "BTC": "bitcoin", "スイスフラン": "franc",
}  # fmt: skip
_WORDS = {
    "年間": "year", "毎年": "year", "年額": "year", "年俸": "year", "年収": "year", "年ベース": "year", "年": "year",
    "月間": "month", "毎月": "month", "月額": "month", "月給": "month", "月々": "month", "月あたり": "month", "月": "month",
    "月収": "month",
    "毎週": "week", "週給": "week", "週": "week", "毎日": "day", "日額": "day", "日給": "day", "日当": "day", "時給": "hour",
    "時間給": "hour", "毎時": "hour", "毎四半期": "quarter", "四半期ごとに": "quarter", "半年ごとに": "half-year",
    "月あたりの料金": "month",
}  # fmt: skip
_ALL = {**_TIMES, **_THINGS}

_HEDGES = r"(?:約|およそ|おおよそ|ほぼ|最大|最低|総額|平均|合計|計|税込み?|税抜き?|一律|およそ|少なくとも|推定|わずか|たった| |[(:,、])"
_ONE = r"(?<![0-9.,〇一二三四五六七八九十百千万第])(?:1|一)"
_BY = r"(?:当たり|あたり|当り|辺り|につき|に付き|ごとに?|毎に?)"
_ANY_ONE, _ANY_BY = re.compile(_ONE), re.compile(_BY)  # looked for first: few sums have one
# 1株当たりの配当は, with no other figure between
_PER_BY = sieve(
    rf"(?:(?P<count>(?:[0-9]{{1,4}}|[一十百千])[万億]?) ?)?(?P<thing>{any_of(_ALL)}){_BY}(?P<rest>[^。\n0-9]{{0,14}}){_HEDGES}{{0,3}}$"
)
_ONE_THING = sieve(rf"{_ONE} ?(?P<thing>{any_of(_THINGS)})(?:で|に|=|は|が|を|の価格は|の株価は)?{_HEDGES}{{0,3}}$")
_ONE_TIME = sieve(rf"{_ONE} ?(?P<thing>{any_of(_TIMES)})(?:に)?{_HEDGES}{{0,3}}$")
_RATE = sieve(rf"{_ONE} ?(?P<thing>{any_of(_MONEY)}) ?(?:=|が|は|あたり|当たり|につき|を)? ?{_HEDGES}{{0,3}}$")
_WORD = sieve(
    rf"(?<![0-9〇一二三四五六七八九十百数何半カヶか近])(?P<word>{any_of(w for w in _WORDS if len(w) > 1)})(?:に|で|は|が|の"
    rf"|:)?{_HEDGES}{{0,3}}$"
)
_FEE = sieve(
    r"(?P<word>月額|年額|日額|時給|月給|年俸)[^、。\n0-9(]{0,12}?(?:で|は|が)?(?P<inner>[^、。\n0-9]{0,4}(?:1|一)(?:台|枚|基|個|人"
    r"|本|社|件|ユーザー)(?:当たり|あたり|につき)(?:の料金は)?)?[^、。\n0-9(]{0,6}?$"
)
_BARE = sieve(rf"(?:^|[をはがにでともや、。,(「・: |])(?P<word>[年月週]){_HEDGES}{{0,3}}$")
_SHARE_NAME = sieve(
    r"(?<![0-9])(?:1|一)株(?:当たり|あたり|当り)?の?(?:[^、。\n0-9(]{0,8})(?:利益|損失|配当金?|純資産)(?:\(EPS\))?[^。\n円ドル]{0,24}$"
)  # 1株利益は市場予想を2%上回る2.5ドル
_SLASH_EN = {
    "mo": "month", "hr": "hour", "yr": "year", "GPU時間": "hour", "GPU時": "hour",
    **{word: word for word in ("month", "year", "hour", "day", "week", "user", "unit", "share", "seat")},
}  # fmt: skip
_SLASH = sieve(rf" ?(?:/|per ) ?(?:(?:1|一|100万|1M|M|1000|千|百万) ?)?(?P<thing>{any_of({**_ALL, **_SLASH_EN})})(?![A-Za-z間])")
_BRACKETED = sieve(rf" ?\((?:{_ONE} ?)?(?P<thing>{any_of(_ALL)})(?:{_BY}|間|換算)")
_NO_MORE: dict[str, str] = {}
_BEHIND = Starts(((_SLASH, _SLASH_EN), (_BRACKETED, _NO_MORE)))
_BEFORE = Ends((p, None) for p in (_WORD, _RATE, _ONE_TIME, _ONE_THING, _SHARE_NAME, _FEE, _PER_BY, _BARE))


def per_of(scene: Scene, start: int, end: int) -> tuple[str | None, int]:
    """What the sum ``[start, end)`` is per, and where its span begins (a directly preceding 年間 belongs to it)."""
    left = scene.before(start, 30)
    right = scene.after(end, 16)
    if not _BEFORE.choices(left):
        return _right(right), start
    word = _WORD.search(left)
    begin = start
    if word is not None and left.endswith(word["word"]) and word["word"] in {"年間", "毎月", "毎年", "月額", "年額"}:
        begin = start - len(word["word"])
    return _right(right) or _left(left, word), begin


def _right(right: str) -> str | None:
    found = _BEHIND.match(right)
    if found is None:
        return None
    match, more = found
    return more.get(match["thing"]) or _ALL[match["thing"]]


def _left(left: str, word: re.Match[str] | None) -> str | None:
    if word is not None:
        return _WORDS[word["word"]]
    counts = _ANY_ONE.search(left) is not None
    rate = _RATE.search(left) if counts else None
    if rate is not None:
        return _MONEY[rate["thing"]]
    one = (_ONE_TIME.search(left) or _ONE_THING.search(left)) if counts else None
    fee = _FEE.search(left)
    if one is None and _SHARE_NAME.search(left):
        return "share"
    if one is not None and not (fee is not None and fee["inner"]):
        return _ALL[one["thing"]]
    if fee is not None:
        return _WORDS[fee["word"]]
    by = _PER_BY.search(left) if _ANY_BY.search(left) else None
    if by is not None:
        return _counted(by)
    bare = _BARE.search(left)
    return _WORDS[bare["word"]] if bare is not None else None


def _counted(by: re.Match[str]) -> str | None:
    """100万トークン当たり is per million tokens; 2年ごとに is per nothing that has a name."""
    thing = _ALL[by["thing"]]
    if by["thing"] in _TIMES and by["count"] not in {None, "1", "一"}:
        return None
    if by["count"] == "100万":
        return f"million {thing}s"
    return thing
