"""Sums: 1兆4000億円, ＄500万, US$ 48.2 万, $38 billion, 2ドル3セント, 35銭; ranges, bands and series that share one currency word."""

from __future__ import annotations

import re
from decimal import Decimal

from torihiki.core.lexicon import Row
from torihiki.core.rule import Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.hedges import hedge
from torihiki.lang.ja.money.figures import Figure, Figures
from torihiki.lang.ja.money.per import per_of
from torihiki.lang.ja.money.words import Currencies
from torihiki.lang.ja.numbers import PATTERN, band, parse, share_scale
from torihiki.values.change import replace
from torihiki.values.money import Money
from torihiki.values.number import Bounds, Modifier

__all__ = ["rules"]

_NUMBER = sieve(PATTERN)
_ORDER = sieve(r"単位の|単位で|規模|クラス|級|超え?の")  # 兆円単位の支援; but a table's heading (億円) is no sum
_BAND = sieve(r"台(?![湾風北中南地所数帳紙頭本車])")
_JOINT = sieve(r" ?(?P<joint>[~―—ー-]|から|ないし|乃至)(?: ?(?:最大|約))? ?")
_BOTH = sieve(r"とも、?(?:あるいは|または)?(?= ?[0-9〇一二三四五六七八九十百千数$¥])")
_NEIGHBOURS = sieve(r"(?P<a>[1-9一二三四五六七八九])(?:、|,|・)(?P<b>[1-9一二三四五六七八九](?![0-9.,一二三四五六七八九]))")
_SERIES = sieve(r" ?(?:、|,|・|/|と|や|および|及び|または|か|→|⇒|\||;) ?(?:約|(?:第?[0-9一二三四五六七八九]位)?)?")
_MARKS = "<*~―—ー-かなと、,・/や及ま→⇒|;"  # what a tag, a range, neighbours or a series can begin with behind a figure
# a sieve for series: marks and figures up to where the currency must stand
_CHAIN = sieve(r"(?: ?(?:[、,・/とやか→⇒|;]|および|及び|または) ?約?[0-9.〇一二三四五六七八九十百千万億兆]{1,24}){1,10}")
# 40億ドルから80億ドルに引き上げ: a change, so two amounts; 50億から60億ドルで調整: a range
_CHANGE = sieve(r"(?:[に へ](?!上る|のぼ|及|達|なら)|まで|と(?:な|倍)|増|減|拡|縮|上昇|下落|上が|下が|引き)")
_PRICE_FROM = sieve(
    r" ?(?:から(?=$|[。)(」|]| *$|、(?!.{0,8}[0-9])|販売|提供|購入|利用|発売|始め|スタート|の(?:料金|価格|プラン|提供|販売))"
    r"|~(?! ?[0-9$¥]))"
)
_PRICE = Decimal(10_000_000)  # from-prices of things are below
_RATE = sieve(
    r"(?:1|一)(?:米)?(?:ドル|ユーロ|ポンド|人民元|元|豪ドル) ?(?:=|あたり|当たり|につき)?|円相場|円安|円高|為替|対ドル|ドル円|レート"
)
_REGION = sieve(r"[一-鿿ァ-ヴー]$")  # 関東一円: all over Kanto
_PARTICLE = sieve(r"$|[ をにのはがでと、。)」』~もかま\]|(/+超以未弱強前程余台相近]")


class _Amounts:
    """The amount rule's builder, with the currency words at hand."""

    def __init__(self, currencies: Currencies) -> None:
        self._words = currencies
        self._figures = Figures(currencies)

    def build(self, match: re.Match[str], scene: Scene) -> Reading[Money] | None:
        """The amount that starts at this number; ``None`` if no currency belongs to it."""
        first = self._figures.read(scene, match.start())
        if first is None:
            return None
        if first.digits in {"兆", "億"} and not (first.rows and _ORDER.match(scene.text, first.end)):
            return None
        if not first.rows:
            return self._bare(first, scene)
        joined = self._range(first, scene)
        if joined is None and self._idle(first, scene):
            return None
        return self._reading(joined or first, scene, ranged=joined is not None)

    def coin(self, match: re.Match[str], scene: Scene) -> Reading[Money] | None:
        """A sum in small coins alone: 35銭, 50セント."""
        home = self._words.coin_home(match["coin"])
        number = parse(match["digits"])
        if home is None or number is None:
            return None
        modifier, cues = hedge(scene, match.start(), match.end())
        bounds = number.times(home[1]).hedged(modifier)
        per, begin = per_of(scene, match.start(), match.end())
        return Reading(begin, match.end(), Money(home[0], bounds, per), cues)

    @staticmethod
    def _idle(piece: Figure, scene: Scene) -> bool:
        """Not a sum: 関東一円, 一元化, 二元論."""
        if len(piece.digits) != 1 or piece.digits not in "一二三四五多" or piece.signed:
            return False
        left, right = scene.before(piece.start, 1), scene.after(piece.end, 1)
        unit = scene.text[piece.end - 1]
        if unit == "円":
            return bool(_REGION.search(left)) and left not in "約計"
        return unit == "元" and not _PARTICLE.match(right)

    # ranges

    def _range(self, first: Figure, scene: Scene) -> Figure | None:
        """The range that ``first`` opens, as one piece; ``None`` if it stands alone."""
        text = scene.text
        both = _BOTH.match(text, first.end)
        if both is not None:
            other = self._figures.read(scene, both.end())
            if other is not None and other.rows == first.rows and text.startswith("とも", other.end):
                return self._span(first, other)
        joint = _JOINT.match(text, first.end)
        if joint is None or (joint["joint"] == "から" and "約" in joint.group()):
            return None
        other = self._figures.read(scene, joint.end(), signed=first.signed)
        if other is None or (other.rows and first.rows and other.rows != first.rows):
            return None
        if not other.rows and not (first.rows and first.signed):
            return None
        if joint["joint"] == "から" and self._changes(first, other, scene):
            return None
        return self._span(first, other)

    @staticmethod
    def _changes(first: Figure, other: Figure, scene: Scene) -> bool:
        """Whether から leads from an old value to a new one."""
        if _CHANGE.match(scene.text, other.end) or first.bounds.modifier or other.bounds.modifier:
            return True
        return bool(first.rows) and _low(first, other) >= other.bounds.high

    @staticmethod
    def _span(first: Figure, other: Figure) -> Figure | None:
        """Both ends as one piece; ``None`` if they do not rise."""
        low = _low(first, other)
        if low > other.bounds.high:
            return None
        modifier: Modifier | None = "vague" if "vague" in {first.bounds.modifier, other.bounds.modifier} else None
        rows = other.rows or first.rows
        return Figure(first.start, other.end, first.digits, Bounds(low, other.bounds.high, modifier), rows)

    # figures whose currency stands further on

    def _bare(self, first: Figure, scene: Scene) -> Reading[Money] | None:
        """A figure without a currency of its own: the low end of a range, two neighbours, or one of a series."""
        joined = self._range(first, scene) or self._neighbours(first, scene)
        if joined is not None and joined.rows:
            return self._reading(joined, scene, ranged=True)
        joint = _JOINT.match(scene.text, first.end)
        other = self._figures.read(scene, joint.end()) if joint is not None and joint["joint"] == "から" else None
        if other is not None and other.rows and _scaled(first.digits):
            return self._reading(replace(first, rows=other.rows), scene, ranged=False)
        rows = self._series(first, scene)
        return self._reading(replace(first, rows=rows), scene, ranged=False) if rows else None

    def _neighbours(self, first: Figure, scene: Scene) -> Figure | None:
        """Two numbers that follow each other: 3、4億円, 二、三百万円."""
        pair = _NEIGHBOURS.match(scene.text, first.start)
        if pair is None:
            return None
        low, other = parse(pair["a"]), self._figures.read(scene, pair.start("b"))
        if low is None or other is None or not other.rows:
            return None
        lent = share_scale(pair["a"], other.digits)
        lead = parse(pair["b"])
        if lent is None or lead is None or lead.low != low.low + 1:
            return None
        return Figure(first.start, other.end, pair["a"], Bounds(lent.low, other.bounds.high), other.rows)

    def _series(self, first: Figure, scene: Scene) -> tuple[Row, ...]:
        """The currency of a series (3億、5億、7億円), or nothing. All its figures have a scale word, or none has."""
        text, end = scene.text, first.end
        chain = _CHAIN.match(text, end)
        if chain is None or self._words.suffix.match(text, chain.end()) is None:
            return ()
        scaled = _scaled(first.digits)
        for _ in range(8):
            mark = _SERIES.match(text, end)
            if mark is None or (not scaled and mark.group().strip() not in {"、", ",", "・", "/", "→", "⇒"}):
                return ()
            item = self._figures.read(scene, mark.end())
            if item is None or _scaled(item.digits) != scaled:
                return ()
            if item.rows:
                return () if item.signed or (not scaled and len(first.digits) < 2) else item.rows
            end = item.end
        return ()

    # the reading

    def _reading(self, piece: Figure, scene: Scene, *, ranged: bool) -> Reading[Money]:
        bounds, end = piece.bounds, piece.end
        mark = _BAND.match(scene.text, end) if not ranged else None
        if mark is not None:
            bounds, end = _band(bounds, scene, piece), mark.end()
        modifier, cues = hedge(scene, piece.start, end)
        if modifier is None and not ranged and _PRICE_FROM.match(scene.text, end):
            modifier = "at_least"
        per, begin = per_of(scene, piece.start, end)
        if modifier == "at_least" and per is None and _PRICE_FROM.match(scene.text, end) and bounds.high < _PRICE:
            per = "unit"
        currency = self._words.settle(piece.rows, scene, piece.start)
        return Reading(begin, end, Money(currency, bounds.hedged(modifier), per), cues)


def _low(first: Figure, other: Figure) -> Decimal:
    """The low end of a range, with the scale that it borrows from the high end."""
    if first.power == 0 and other.power:
        lent = first.bounds.times(Decimal(10) ** other.power)
        return lent.low if lent.low <= other.bounds.high else first.bounds.low
    lent_ja = share_scale(first.digits, other.digits)
    if first.power or lent_ja is None or (first.rows and not first.signed):
        return first.bounds.low
    return lent_ja.low


def _scaled(digits: str) -> bool:
    return any(c in "万億兆" for c in digits)


def _band(bounds: Bounds, scene: Scene, piece: Figure) -> Bounds:
    """1兆円台 runs to 2兆, 1万3000円台 to 1万4000; a rate of exchange by single yen (150円台 to 151)."""
    value = bounds.low
    around = scene.before(piece.start, 30) + scene.after(piece.end, 20)
    if Decimal(50) <= value < Decimal(400) and _RATE.search(around):
        return Bounds(value, value + 1, "band")
    return band(value)


def rules(currencies: Currencies) -> tuple[Rule[Money], ...]:
    """The rules of sums."""
    amounts = _Amounts(currencies)
    coin = sieve(rf"(?P<digits>[0-9]{{1,4}}(?:\.[0-9]{{1,4}})?|[〇一二三四五六七八九十]{{1,3}}|数) ?{currencies.lone_coin}")
    after = currencies.suffix_starts | currencies.scale_starts | frozenset(_MARKS)
    before = frozenset(c.lower() for c in currencies.prefix_ends)
    return (
        Rule("ja.money.amount", "amount", ("number",), _NUMBER, amounts.build, after, before),
        Rule("ja.money.coin", "amount", ("number",), coin, amounts.coin, frozenset(currencies.lone_coin_starts)),
    )
