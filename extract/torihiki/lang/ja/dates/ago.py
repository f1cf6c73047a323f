"""20年前, 3カ月後, 1週間前, 半年後, 2週間後の月曜日: points a length of time away."""

from __future__ import annotations

import re

from torihiki.core.rule import Reading
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.dates.figures import small
from torihiki.lang.ja.dates.tables import WEEKDAYS
from torihiki.lang.ja.numbers import parse
from torihiki.values.moment import Range, Unit, When

__all__ = ["AGO", "HALF_AGO", "MONTH_UNIT", "ago", "half_ago", "is_point"]

MONTH_UNIT = r"(?:[カかヶヵケ箇ヶ]月|個月)"
_SOME = r"(?:余り|あまり|以上|ほど|近く|くらい|ぐらい|程度|強|弱)"
_SIDE = rf"(?:{_SOME}も?(?=前))?(?P<side>前(?![半後期倒払借進])|後(?![半期続継]))"
_N = r"(?P<n>[0-9]{1,3}|[一二三四五六七八九十百]{1,3})"
AGO = sieve(
    rf"(?:(?P<more>[0-9]{{1,2}})年(?:と|、)?)?{_N}\s?(?:(?P<years>年)(?P<half>半)?|(?P<months>{MONTH_UNIT})|(?P<weeks>週)間?"
    rf"|(?P<days>日))(?:{_SIDE}|(?<=[週間])(?P<ahead>先))"
    r"(?:の(?P<weekday>[月火水木金土日])曜日?)?"
)
HALF_AGO = sieve(rf"(?P<half>半年){_SIDE}")
_POINT = sieve(rf"\s?(?:間|半)?(?:(?:{_SOME}も?)?前(?![半後期倒払借進])|後(?![半期続継])|(?<=[週間])先)")
_COMPOUND = sieve(r"[0-9]\s?(?:年|[カかヶヵケ箇]月)(?:間)?[と、,]?$")
_NOTICE = sieve(r"まで(?:に|の)")
_CLOCK_EVENTS = sieve(
    r"(?:契約|締結|発効|発売|公開|設立|稼働|開業|完成|買収|上場|取得|納入|着工|施行|発表|終了|開始|満了|合意|導入|就任|入社|購入|卒業"
    r"|統合)$"
)


def is_point(scene: Scene, start: int, end: int) -> bool:
    """Whether the length at ``[start, end)`` (3年, 2週間) is only the distance of a point: 3年前. Notice periods and lengths that
    count from an event (90日前までに通知, 契約から2年後) stay lengths.

    """
    text = scene.text
    m = _POINT.match(text, end)
    if not m:
        return False
    if text.startswith("前", m.end() - 1) and not text[start:end].endswith("年") and _NOTICE.match(text, m.end()):
        return False
    return not (text.startswith("後", m.end() - 1) and _counts_from_event(scene, start))


def _counts_from_event(scene: Scene, start: int) -> bool:
    left = scene.before(start, 12).removesuffix("約")
    if left.endswith("から"):
        before = left.removesuffix("から")
        return not before.endswith(("日", "月", "年", "期", "週", "末", "今", "いま"))
    return _CLOCK_EVENTS.search(left.removesuffix("の")) is not None


def ago(match: re.Match[str], scene: Scene) -> Reading[When | Range] | None:
    """A point some years, months, weeks or days from the anchor (or from a date just named: その3カ月後, 8日の2週間後)."""
    length_end = match.start("side") if match["side"] else match.start("ahead")
    if not is_point(scene, match.start(), length_end):
        return None
    number = small(match["n"]) if len(match["n"]) < 3 or match["n"].isdigit() else _large(match["n"])
    sign = -1 if match["side"] == "前" else 1
    if (match["more"] and not match["months"]) or _COMPOUND.search(scene.before(match.start(), 4)):
        return None  # 2年と21日後: no calendar arithmetic in two units
    left = scene.before(match.start(), 6)
    chained = left.endswith("その") or re.search(r"[日月年]の$|[0-9]日から$", left) is not None
    shift: tuple[Unit, int]
    if match["years"]:
        shift = ("month", sign * (12 * number + 6)) if match["half"] else ("year", sign * number)
    elif match["months"]:
        shift = ("month", sign * (number + 12 * int(match["more"] or 0)))
    elif match["weeks"] and match["weekday"]:
        when = When(shift=("week", sign * number), weekday=WEEKDAYS[match["weekday"]], chained=chained)
        return Reading(match.start(), match.end(), when)
    else:
        shift = ("day", sign * number * (7 if match["weeks"] else 1))
    if shift[0] == "year" and number > 900:
        return None
    end = match.end("side") if match["side"] else match.end("ahead")
    return Reading(match.start(), end, When(shift=shift, chained=chained))


def half_ago(match: re.Match[str], scene: Scene) -> Reading[When | Range] | None:
    """半年前, 半年後."""
    if not is_point(scene, match.start(), match.end("half")):
        return None
    chained = scene.before(match.start(), 2) == "その"
    return Reading(match.start(), match.end(), When(shift=("month", -6 if match["side"] == "前" else 6), chained=chained))


def _large(kanji: str) -> int:
    bounds = parse(kanji)
    return int(bounds.low) if bounds else 0
