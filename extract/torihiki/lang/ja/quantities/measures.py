"""Figures with a unit: 30ギガワット, 3〜4割, 80%以上, 2割5分, -5%, 百分の2, 0.5ポイント, 2.3倍, 数千万コア."""

from __future__ import annotations

import re
from decimal import Decimal

from torihiki.core.rule import Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.hedges import hedge
from torihiki.lang.ja.numbers import PATTERN, band, parse, share_scale
from torihiki.lang.ja.quantities.units import GAP, Measure, Units
from torihiki.values.change import replace
from torihiki.values.number import Bounds
from torihiki.values.quantity import Quantity

__all__ = ["rules"]

_SPELLED = r"パ {0,4}ー {0,4}セ {0,6}ン {0,4}ト"  # パーセント with stray spaces
_SCALE = r"(?: ?(?:million|billion|trillion|[KMBT])(?= ?[^ -~]))?"
_SCALES = {"million": 6, "billion": 9, "trillion": 12, "K": 3, "M": 6, "B": 9, "T": 12}
_JOINT = r" ?(?:[~―—ー-]|から|ないし|乃至) ?"
_MINUS = sieve(r"(?:(?<![0-9A-Za-z%割倍円ドルWh)])-|マイナス|△|▲) ?$")
_BAND = sieve(r"台(?![湾風北中南地所数帳紙頭本車])")
_URL = sieve(r"https?://[!-~]{0,200}$")
_EACH = sieve(r"(?:当たり|あたり|当り|につき|毎に|ごとに?)")
_PRICED = sieve(r"(?:で|に|=|は)?(?:約|およそ)?(?:[0-9.,]{1,9}万?(?:円|ドル|セント|ユーロ|ポンド|元)|[$¥€£][0-9])")
_CHANGE = sieve(r"(?:[に へ](?!上る|のぼ|及|達|なる見)|まで|と(?:な|倍)|増|減|拡|縮|上昇|低下|下落|上が|下が|引き|高|安)")
_FRACTION_DENOMINATOR = r"(?:百|100|一〇〇)分の ?"
_PARTS = sieve(
    r"(?: ?(?P<bu>[1-9一二三四五六七八九])分(?![のか間前後台以])(?: ?(?P<rin>[1-9一二三四五六七八九])厘)?"
    r"|(?P<half>半)(?![分数額減期年日月]))"
)
_NEIGHBOURS = sieve(r"(?P<a>[1-9一二三四五六七八九])(?:、|,|・)(?P<b>[1-9一二三四五六七八九](?![0-9.,]))")
# points that are no share: indices and prizes
_INDEX = sieve(r"日経平均|TOPIX|東証株価|ダウ|ナスダック|S&P|指数|DI(?![A-Za-z])|PMI|株価|平均株価|景況|ベンチマーク|スコア|偏差値")
_PRIZE = sieve(
    r"付与|還元|貯ま|ためる|もらえ|プレゼント|進呈|ポイント(?:カード|サービス|プログラム|バック|アップ|サイト|交換|シュート|ガード"
    r"|カット|数|を使|が使|を利用|制|分を|で交換|に交換)|会員|獲得|得点|試合|連勝|選手|ゲーム|当た|特典|マイル|楽天|利用できる|円分|円相当"
)


class _Measures:
    """The builders, with the unit words at hand."""

    def __init__(self, units: Units) -> None:
        self._units = units
        unit = rf"(?:{_SPELLED}(?:ポイント|・ポイント)?|{units.source})"
        self.pattern = sieve(
            rf"(?P<low>{PATTERN})(?P<scale>{_SCALE})(?:{GAP}(?P<unit>{unit}))?(?:(?P<joint>{_JOINT})(?P<high>{PATTERN})(?P<scale2>{_SCALE}){GAP}(?P<unit2>{unit}))?"
        )
        self.single = sieve(rf"(?P<low>{PATTERN})(?P<scale>{_SCALE}){GAP}(?P<unit>{unit})")

    def build(self, match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
        """One figure or a range with a unit; ``None`` if neither has one."""
        if match["high"] is not None:
            ranged = self._range(match, scene)
            if ranged is not None:
                return ranged
        single = match if match["unit"] is not None else self.single.match(scene.text, match.start())
        if single is None or single["unit"] is None:
            return self._neighbours(match, scene)
        return self._single(single, scene)

    def _single(self, match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
        measure = self._measure(match["unit"])
        number = parse(match["low"])
        near = self._neighbours(match, scene)
        if near is not None:
            return near
        if number is None or not _stands(match["low"], measure, scene, match.start(), match.end("unit")):
            return None
        bounds, end = _scaled(number, match["scale"]).times(measure.factor), match.end("unit")
        if match["unit"] == "割":
            parts = _PARTS.match(scene.text, end)
            if parts is not None:
                bounds, end = _with_parts(bounds, parts), parts.end()
        return _reading(bounds, measure, scene, match.start(), end)

    def _range(self, match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
        """Both ends in one; ``None`` if they are of two kinds, do not rise, or are an old and a new value."""
        measure = self._measure(match["unit2"])
        high = parse(match["high"])
        low = parse(match["low"]) if match["unit"] else share_scale(match["low"], match["high"])
        own = self._measure(match["unit"]) if match["unit"] else measure
        if high is None or low is None or own.unit != measure.unit or low.modifier or high.modifier:
            return None
        if "から" in match["joint"] and _CHANGE.match(scene.text, match.end("unit2")):
            return None
        bottom = _scaled(low, match["scale"] or (match["scale2"] if not match["unit"] else "")).times(own.factor)
        top = _scaled(high, match["scale2"]).times(measure.factor)
        if bottom.low >= top.high or not _stands(match["high"], measure, scene, match.start(), match.end("unit2")):
            return None
        return _reading(Bounds(bottom.low, top.high), measure, scene, match.start(), match.end("unit2"))

    def _neighbours(self, match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
        """2、3割; 二、三倍."""
        pair = _NEIGHBOURS.match(scene.text, match.start())
        if pair is None or (scene.before(match.start(), 1) in {".", "、", ","}):
            return None
        second = self.single.match(scene.text, pair.start("b"))
        low, lead, high = parse(pair["a"]), parse(pair["b"]), parse(second["low"]) if second is not None else None
        if second is None or low is None or lead is None or high is None or lead.low != low.low + 1:
            return None
        measure = self._measure(second["unit"])
        lent = share_scale(pair["a"], second["low"])
        if lent is None:
            return None
        bounds = Bounds(lent.low, high.high).times(measure.factor)
        return _reading(bounds, measure, scene, match.start(), second.end("unit"))

    def _measure(self, word: str) -> Measure:
        if word.startswith(("パ ", "パー")) and word.replace(" ", "").startswith("パーセント"):
            return Measure("percent", Decimal(1))
        return self._units.measure(word)


def _stands(digits: str, measure: Measure, scene: Scene, start: int, end: int) -> bool:
    """Whether the figure is meant as a quantity: not 1キロワット当たり, not an address, not 一人ひとり."""
    right = scene.after(end, 6)
    if _EACH.match(right):
        return False
    if digits in {"1", "一"} and (measure.unit in {"people", "households", "shares"} or _PRICED.match(scene.after(end, 20))):
        return False
    if measure.unit == "percent" and _URL.search(scene.before(start, 120)):
        return False
    return not (measure.unit == "people" and (right[:1] == "組" or (digits in {"二", "三"} and right[:1] in {"三", "称"})))


def _scaled(number: Bounds, scale: str | None) -> Bounds:
    return number.times(Decimal(10) ** _SCALES[scale.strip()]) if scale and scale.strip() else number


def _with_parts(bounds: Bounds, parts: re.Match[str]) -> Bounds:
    """3割 with 8分7厘 is 38.7, with 半 35."""
    more = Decimal(5) if parts["half"] else Decimal(0)
    for name, worth in (("bu", Decimal(1)), ("rin", Decimal("0.1"))):
        digit = parse(parts[name]) if parts[name] else None
        more += digit.low * worth if digit is not None else 0
    return replace(bounds, low=bounds.low + more, high=bounds.high + more)


def _reading(bounds: Bounds, measure: Measure, scene: Scene, start: int, end: int) -> Reading[Quantity]:
    mark = _BAND.match(scene.text, end)
    if mark is not None and bounds.low == bounds.high:
        step = band(bounds.low / measure.factor)
        bounds, end = replace(step.times(measure.factor), modifier="band"), mark.end()
    minus = _MINUS.search(scene.before(start, 5)) if measure.unit == "percent" else None
    modifier, cues = hedge(scene, start, end)
    if minus is not None:
        start -= minus.end() - minus.start()
        bounds = replace(bounds, low=-bounds.high, high=-bounds.low)
    return Reading(start, end, Quantity(measure.unit, bounds.hedged(modifier)), cues)


_PERCENT = Measure("percent", Decimal(1))


def _hundredths(match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
    """百分の2, 100分の1.5."""
    number = parse(match["part"])
    return None if number is None else _reading(number, _PERCENT, scene, match.start(), match.end("part"))


def _over_hundred(match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
    """2/100; not the middle of a date or a path."""
    number = parse(match["part"])
    if number is None or scene.before(match.start(), 1) in {"/", "-", ".", ":"}:
        return None
    return Reading(match.start(), match.end(), Quantity("percent", number))


def _points(match: re.Match[str], scene: Scene) -> Reading[Quantity] | None:
    """0.5ポイント of a rate; not of an index, a card or a match."""
    number = parse(match["part"])
    span = scene.sentence(match.start())
    around = scene.text[max(span.start, match.start() - 60) : min(span.end, match.end() + 30)]
    if number is None or _INDEX.search(around) or _PRIZE.search(around):
        return None
    return _reading(number, _PERCENT, scene, match.start(), match.end())


def rules(units: Units) -> tuple[Rule[Quantity], ...]:
    """The rules of figures with a unit."""
    measures = _Measures(units)
    after = frozenset(
        {
            *units.starts,
            "~",
            "-",
            "―",
            "—",
            "ー",
            "か",
            "な",
            "乃",
            "、",
            ",",
            "・",
            "<",
            "*",
            "パ",
            "k",
            "m",
            "b",
            "t",
            *"一二三四五六七八九",
        }
    )
    return (
        Rule("ja.quantities.measure", "quantity", ("number",), measures.pattern, measures.build, next=after),
        Rule(
            "ja.quantities.hundredths", "quantity", ("number",), sieve(rf"{_FRACTION_DENOMINATOR}(?P<part>{PATTERN})"), _hundredths,
            next=frozenset("分"),
        ),
        Rule(
            "ja.quantities.over-hundred", "quantity", ("number",), sieve(rf"(?P<part>{PATTERN})/100(?![0-9/.,万億%])"), _over_hundred,
            next=frozenset("/"),
        ),
        Rule(
            "ja.quantities.points", "quantity", ("number",), sieve(rf"(?P<part>{PATTERN})(?:{GAP}ポイント(?![ァ-ヴー])|pt(?![A-Za-z0-9]))"), _points,
            next=frozenset("ポ<*p"),
        ),
    )  # fmt: skip
