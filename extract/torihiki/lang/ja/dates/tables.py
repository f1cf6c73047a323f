"""Words of Japanese dates: what they move, what part they name. Tables only."""

from __future__ import annotations

from torihiki.values.moment import When

__all__ = [
    "DAY_WORDS", "DURATION_NOUNS", "FALSE_FRIENDS", "FISCAL_WORDS", "MODS", "MONTH_WORDS", "NAMED_DAYS", "NEAR_WORDS", "QUARTER_WORDS", "SEASONS",
    "WEEKDAYS", "WEEK_WORDS", "YEAR_NOUNS", "YEAR_WORDS",
]  # fmt: skip

WEEKDAYS = dict(zip("月火水木金土日", range(1, 8), strict=True))
SEASONS = {"春": "SP", "夏": "SU", "秋": "FA", "冬": "WI"}

YEAR_WORDS: dict[str, When] = {
    **dict.fromkeys(("昨年", "去年"), When(shift=("year", -1))),
    **dict.fromkeys(("一昨年", "おととし"), When(shift=("year", -2))),
    **dict.fromkeys(("今年", "本年", "ことし", "当年"), When(shift=("year", 0))),
    **dict.fromkeys(("来年", "明年"), When(shift=("year", 1))),
    "再来年": When(shift=("year", 2)),
    **dict.fromkeys(("同年", "その年", "同じ年"), When(shift=("year", 0), chained=True)),
    **dict.fromkeys(("翌年", "次の年"), When(shift=("year", 1), chained=True)),
    "翌々年": When(shift=("year", 2), chained=True),
    **dict.fromkeys(("前年", "前の年"), When(shift=("year", -1), chained=True)),
    "前々年": When(shift=("year", -2), chained=True),
}
"""Words for a year; 4月, 度, 末, 春, 後半 … may follow and refine it."""

MONTH_WORDS: dict[str, When] = {
    **dict.fromkeys(("今月", "本月"), When(shift=("month", 0))),
    "先月": When(shift=("month", -1)),
    "先々月": When(shift=("month", -2)),
    "来月": When(shift=("month", 1)),
    "再来月": When(shift=("month", 2)),
    **dict.fromkeys(("同月", "当月", "その月", "同じ月"), When(shift=("month", 0), chained=True)),
    **dict.fromkeys(("翌月", "次の月"), When(shift=("month", 1), chained=True)),
    "翌々月": When(shift=("month", 2), chained=True),
    **dict.fromkeys(("前月", "前の月"), When(shift=("month", -1), chained=True)),
}

WEEK_WORDS: dict[str, When] = {
    **dict.fromkeys(("今週", "本週"), When(shift=("week", 0))),
    "先週": When(shift=("week", -1)),
    "先々週": When(shift=("week", -2)),
    "来週": When(shift=("week", 1)),
    "再来週": When(shift=("week", 2)),
    **dict.fromkeys(("同週", "その週"), When(shift=("week", 0), chained=True)),
    **dict.fromkeys(("翌週", "次の週"), When(shift=("week", 1), chained=True)),
    "翌々週": When(shift=("week", 2), chained=True),
    **dict.fromkeys(("前週", "前の週"), When(shift=("week", -1), chained=True)),
}

DAY_WORDS: dict[str, When] = {
    **dict.fromkeys(("今日", "本日", "きょう"), When(shift=("day", 0))),
    **dict.fromkeys(("昨日", "きのう"), When(shift=("day", -1))),
    **dict.fromkeys(("一昨日", "おととい"), When(shift=("day", -2))),
    **dict.fromkeys(("明日", "あした", "あす"), When(shift=("day", 1))),
    **dict.fromkeys(("明後日", "あさって"), When(shift=("day", 2))),
    "同日": When(shift=("day", 0), chained=True),
    **dict.fromkeys(("翌日", "次の日", "明くる日"), When(shift=("day", 1), chained=True)),
    "翌々日": When(shift=("day", 2), chained=True),
    **dict.fromkeys(("前日", "前の日"), When(shift=("day", -1), chained=True)),
    "前々日": When(shift=("day", -2), chained=True),
}

NAMED_DAYS: dict[str, When] = {
    **dict.fromkeys(("元日", "元旦"), When(month=1, day=1)),
    **dict.fromkeys(("大みそか", "大晦日"), When(month=12, day=31)),
}

NEAR_WORDS: dict[str, When] = {
    **dict.fromkeys(("年内", "年中に"), When(shift=("year", 0))),
    "年末": When(shift=("year", 0), mod="END", close=True),
    **dict.fromkeys(("年初", "年初め", "年始", "年頭"), When(shift=("year", 0), mod="START")),
    **dict.fromkeys(("年央", "年半ば", "年中盤"), When(shift=("year", 0), mod="MID")),
    "年前半": When(shift=("year", 0), half=1),
    "年後半": When(shift=("year", 0), half=2),
    **dict.fromkeys(("年度内", "年度中"), When(shift=("fiscal_year", 0), fiscal=True)),
    "年度末": When(shift=("fiscal_year", 0), fiscal=True, mod="END", close=True),
    **dict.fromkeys(("年度初め", "年度初頭", "年度当初"), When(shift=("fiscal_year", 0), fiscal=True, mod="START")),
    **dict.fromkeys(("年度後半", "年度下期", "年度下半期"), When(shift=("fiscal_year", 0), fiscal=True, half=2)),
    **dict.fromkeys(("年度前半", "年度上期", "年度上半期"), When(shift=("fiscal_year", 0), fiscal=True, half=1)),
    "月内": When(shift=("month", 0)),
    "月末": When(shift=("month", 0), mod="END", close=True),
    **dict.fromkeys(("月初", "月初め"), When(shift=("month", 0), mod="START")),
    **dict.fromkeys(("月半ば", "月央"), When(shift=("month", 0), mod="MID")),
    "月前半": When(shift=("month", 0), mod="START"),
    "月後半": When(shift=("month", 0), mod="END"),
    "週内": When(shift=("week", 0)),
    **dict.fromkeys(("週初め", "週の初め", "週初"), When(shift=("week", 0), mod="START")),
    **dict.fromkeys(("週半ば", "週央"), When(shift=("week", 0), mod="MID")),
}
"""Parts of the current year, month or week named without it: 年内, 月末."""

FISCAL_WORDS: dict[str, When] = {
    "前期": When(shift=("fiscal_year", -1), fiscal=True),
    "前々期": When(shift=("fiscal_year", -2), fiscal=True),
    **dict.fromkeys(("今期", "当期"), When(shift=("fiscal_year", 0), fiscal=True)),
    "来期": When(shift=("fiscal_year", 1), fiscal=True),
    "再来期": When(shift=("fiscal_year", 2), fiscal=True),
    **dict.fromkeys(("前の期", "その前の期"), When(shift=("fiscal_year", -1), fiscal=True, chained=True)),
    **dict.fromkeys(("翌期", "次の期"), When(shift=("fiscal_year", 1), fiscal=True, chained=True)),
    **dict.fromkeys(("上期", "上半期", "中間期"), When(fiscal=True, half=1)),
    **dict.fromkeys(("下期", "下半期"), When(fiscal=True, half=2)),
}

QUARTER_WORDS: dict[str, When] = {
    **dict.fromkeys(("前四半期", "直前四半期", "前の四半期"), When(shift=("quarter", -1), chained=True)),
    **dict.fromkeys(("今四半期", "現四半期", "今の四半期"), When(shift=("quarter", 0))),
    **dict.fromkeys(("来四半期", "次四半期", "次の四半期"), When(shift=("quarter", 1))),
}
"""The quarter before, this one and the next, seen from the anchor or from the quarter just told."""

MODS = {
    **dict.fromkeys(("上旬", "初旬", "初め", "はじめ", "始め", "初頭", "序盤", "の頭", "アタマ", "早々", "当初"), "START"),
    **dict.fromkeys(("中旬", "半ば", "なかば", "中頃", "中ごろ", "中盤", "央"), "MID"),
    **dict.fromkeys(("下旬", "終盤", "終わり", "おわり", "暮れ"), "END"),
}
"""Words for a third of a period."""

DURATION_NOUNS = (
    "記録", "歴史", "歳月", "月日", "経験", "実績がある", "伝統", "節目", "任期", "契約", "期間", "刑", "懲役", "保証", "猶予", "計画",
    "付き合い", "キャリア", "社歴", "国債", "ローン", "債", "社債", "リース", "固定", "長期", "間", "賃貸", "借地", "縛り", "寿命",
    "耐用", "区切り", "空白", "沈黙", "ブランク", "道のり", "時を", "時間", "年月", "スパン", "単位", "周期", "期限付", "満期", "償還",
    "オプション", "延長", "更新", "構想", "研究", "開発の", "蓄積", "取引", "うち", "PPA", "電力購入契約", "売電契約", "用船", "定期用船", "供給契約", "独占契約", "売買契約",
)  # fmt: skip
"""What follows の or stands at once after a length of time rather than a year: 20年の歴史."""

YEAR_NOUNS = (
    "比", "時点", "以降", "以前", "以後", "以来", "産", "版", "現在", "通期", "通年", "中", "当時", "頃", "ごろ", "ころ", "あたり",
    "ベース", "発売", "発表", "予想", "見通し", "見込", "計画", "モデル", "入社", "卒", "開始", "稼働", "完成", "開業", "製", "内",
    "設立", "創業", "発足", "施行", "大会", "実績", "着工", "操業", "量産", "販売", "導入", "投入", "同期", "同月", "目標", "決算",
    "売上", "業績", "予算", "分の", "入り", "を目標", "をめど", "をメド", "をめざ", "を目指", "を目処", "に", "には", "は", "も", "が",
    "の", "と", "から", "より", "まで", "を", "時", "、", "。", ")", "]", "」", "』", ",", ":", ";", " ", "/", "|", "\n", "~", "-",
)  # fmt: skip
"""What may follow two digits and 年 that are a year."""

FALSE_FRIENDS = (
    "一日の長", "一日千秋", "一日中", "一日も早", "一日でも早", "一日一", "二日酔", "三日坊主", "三日天下", "三日月", "三日三晩",
    "二十日大根", "二十日鼠", "四日市", "五日市", "六日市", "七日市", "八日市", "九日市", "十日市", "廿日市", "六日町", "七日町",
    "八日町", "十日町", "二日町", "三日町", "四日町", "五日町", "二日市", "三日市", "一日市", "八日目の蝉", "二十日会", "三日見ぬ",
    "四十九日", "五月雨", "五月晴", "五月蠅", "五月人形", "五月病", "二月堂", "三月堂", "四月馬鹿", "八月踊", "十月桜", "二年生",
    "四月一日さん", "三月うさぎ", "十六夜", "五月女", "六月灯", "一月万冊", "八月宗", "二百十日", "二十世紀梨",
)  # fmt: skip
"""Names and idioms that begin like a day or month."""
