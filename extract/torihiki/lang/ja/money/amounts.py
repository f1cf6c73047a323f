"""Sums: 1兆4000億円, ＄500万, US$ 48.2 万, $38 billion, 2ドル3セント, 35銭; ranges, bands and series that share one currency word."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from torihiki.core.lexicon import Row
from torihiki.core.rule import Reading, Rule
from torihiki.core.scene import Scene
from torihiki.lang.ja.hedges import hedge
from torihiki.lang.ja.money.per import per_of
from torihiki.lang.ja.money.words import Currencies
from torihiki.lang.ja.numbers import PATTERN, band, parse, share_scale
from torihiki.values.money import Money
from torihiki.values.number import EXACT, Bounds, Modifier

__all__ = ["rules"]

_NUMBER = re.compile(PATTERN)
_BAND = re.compile(r"台(?![湾風北中南地所数帳紙頭本車])")
_JOINT = re.compile(r" ?(?P<joint>[~-]|から|ないし|乃至)(?: ?(?:最大|約))? ?")
_BOTH = re.compile(r"とも、?(?:あるいは|または)?(?= ?[0-9〇一二三四五六七八九十百千数$¥])")
_NEIGHBOURS = re.compile(r"(?P<a>[1-9一二三四五六七八九])(?:、|,|・)(?P<b>[1-9一二三四五六七八九](?![0-9.,一二三四五六七八九]))")
_SERIES = re.compile(r" ?(?:、|,|・|/|と|や|および|及び|または|か|→|⇒|\||;) ?(?:約|(?:第?[0-9一二三四五六七八九]位)?)?")
# 40億ドルから80億ドルに引き上げ: a change, so two amounts; 50億から60億ドルで調整: a range
_CHANGE = re.compile(r"(?:[に へ](?!上る|のぼ|及|達|なら)|まで|と(?:な|倍)|増|減|拡|縮|上昇|下落|上が|下が|引き)")
_PRICE_FROM = re.compile(r" ?(?:から(?=$|[。)(」|]| *$|、(?!.{0,8}[0-9])|販売|提供|購入|利用|発売|始め|スタート|の(?:料金|価格|プラン|提供|販売))|~(?! ?[0-9$¥]))")
_RATE = re.compile(r"(?:1|一)(?:米)?(?:ドル|ユーロ|ポンド|人民元|元|豪ドル) ?(?:=|あたり|当たり|につき)?|円相場|円安|円高|為替|対ドル|ドル円|レート")
_REGION = re.compile(r"[一-鿿ァ-ヴー]$")  # 関東一円: all over Kanto
_PARTICLE = re.compile(r"$|[ をにのはがでと、。)」』~もかま\]|(/+超以未弱強前程余台相近]")


@dataclass(frozen=True, slots=True)
class _Piece:
    """One figure: its span with sign and unit, the digits as written, its bounds with any scale word, and its currency if stated."""

    start: int
    end: int
    digits: str
    bounds: Bounds
    rows: tuple[Row, ...] = ()
    power: int = 0  # of a Latin scale word: 9 in $38 billion
    signed: bool = False  # a sign before the figure


class _Amounts:
    """The amount rule's builder, with the currency words at hand."""

    def __init__(self, currencies: Currencies) -> None:
        self._words = currencies

    def build(self, match: re.Match[str], scene: Scene) -> Reading[Money] | None:
        """The amount that starts at this number; ``None`` if no currency belongs to it."""
        first = self._piece(scene, match.start())
        if first is None:
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

    # one figure

    def _piece(self, scene: Scene, start: int) -> _Piece | None:
        """The figure at ``start`` (its sign may stand left of it or at it)."""
        text, words = scene.text, self._words
        begin, rows = start, ()
        here = words.prefix_here.match(text, start)
        if here is not None:
            rows, start = words.sign(here["unit"]), here.end()
        elif start and text[start - 1] in words.prefix_ends:
            left = text[max(start - 6, 0) : start]
            sign = words.prefix.search(left)
            if sign is not None:
                begin, rows = start - len(left) + sign.start(), words.sign(sign.group())
                if sign.group() == "$" and left[-3:-1] in {"us", "Us"}:
                    begin -= 2
        number = _NUMBER.match(text, start)
        if number is None:
            return None
        bounds, end, digits = parse(number.group()), number.end(), number.group()
        if bounds is None:
            return None
        power = 0
        scale = words.scale.match(text, end) or (words.scale_glued.match(text, end))
        if scale is not None and (rows or words.suffix.match(text, scale.end())) and digits[-1:].isascii() and digits[-1:] not in "kK":
            power, end = words.power(scale["scale"]), scale.end()
            bounds = bounds.times(Decimal(10) ** power)
        suffix = words.suffix.match(text, end)
        if suffix is not None and not self._split(rows, suffix, text):
            rows, end = words.rows(suffix["unit"]), suffix.end()
            bounds, end = self._with_coins(bounds, rows, text, end)
        return _Piece(begin, end, digits, bounds, rows, power, begin != start or here is not None)

    @staticmethod
    def _split(rows: tuple[Row, ...], suffix: re.Match[str], text: str) -> bool:
        """Whether a sign behind a signed figure opens the next one ($5 $6), or a code is the first half of a word."""
        return bool(rows) and not re.search(r"[\u3040-\u9fff]", suffix["unit"]) and text[suffix.end() : suffix.end() + 1].isdigit()

    def _with_coins(self, bounds: Bounds, rows: tuple[Row, ...], text: str, end: int) -> tuple[Bounds, int]:
        """Coins behind the sum: 3銭 of 2円3銭, also 6角3分."""
        for _ in range(2):
            coin = self._words.coin.match(text, end)
            number = parse(coin["digits"]) if coin is not None else None
            worth = self._words.coin_of(coin["coin"], rows[0]) if coin is not None else None
            if coin is None or number is None or worth is None:
                break
            add = EXACT.multiply(number.low, worth)
            bounds, end = replace(bounds, low=bounds.low + add, high=bounds.high + add), coin.end()
        return bounds, end

    @staticmethod
    def _idle(piece: _Piece, scene: Scene) -> bool:
        """Not a sum: 関東一円, 一元化, 二元論."""
        if len(piece.digits) != 1 or piece.digits not in "一二三四五多" or piece.signed:
            return False
        left, right = scene.before(piece.start, 1), scene.after(piece.end, 1)
        unit = scene.text[piece.end - 1]
        if unit == "円":
            return bool(_REGION.search(left)) and left not in "約計"
        return unit == "元" and not _PARTICLE.match(right)

    # ranges

    def _range(self, first: _Piece, scene: Scene) -> _Piece | None:
        """The range that ``first`` opens, as one piece; ``None`` if it stands alone."""
        text = scene.text
        both = _BOTH.match(text, first.end)
        if both is not None:
            other = self._piece(scene, both.end())
            if other is not None and other.rows == first.rows and text.startswith("とも", other.end):
                return self._span(first, other)
        joint = _JOINT.match(text, first.end)
        if joint is None or (joint["joint"] == "から" and "約" in joint.group()):
            return None
        other = self._piece(scene, joint.end())
        if other is None or (other.rows and first.rows and other.rows != first.rows):
            return None
        if not other.rows and not (first.rows and first.signed):
            return None
        if joint["joint"] == "から" and self._changes(first, other, scene):
            return None
        return self._span(first, other)

    @staticmethod
    def _changes(first: _Piece, other: _Piece, scene: Scene) -> bool:
        """Whether から leads from an old value to a new one."""
        if _CHANGE.match(scene.text, other.end) or first.bounds.modifier or other.bounds.modifier:
            return True
        return bool(first.rows) and _low(first, other) >= other.bounds.high

    @staticmethod
    def _span(first: _Piece, other: _Piece) -> _Piece | None:
        """Both ends as one piece; ``None`` if they do not rise."""
        low = _low(first, other)
        if low > other.bounds.high:
            return None
        modifier: Modifier | None = "vague" if "vague" in {first.bounds.modifier, other.bounds.modifier} else None
        rows = other.rows or first.rows
        return _Piece(first.start, other.end, first.digits, Bounds(low, other.bounds.high, modifier), rows)

    # figures whose currency stands further on

    def _bare(self, first: _Piece, scene: Scene) -> Reading[Money] | None:
        """A figure without a currency of its own: the low end of a range, two neighbours, or one of a series."""
        joined = self._range(first, scene) or self._neighbours(first, scene)
        if joined is not None and joined.rows:
            return self._reading(joined, scene, ranged=True)
        joint = _JOINT.match(scene.text, first.end)
        other = self._piece(scene, joint.end()) if joint is not None and joint["joint"] == "から" else None
        if other is not None and other.rows and _scaled(first.digits):
            return self._reading(replace(first, rows=other.rows), scene, ranged=False)
        rows = self._series(first, scene)
        return self._reading(replace(first, rows=rows), scene, ranged=False) if rows else None

    def _neighbours(self, first: _Piece, scene: Scene) -> _Piece | None:
        """Two numbers that follow each other: 3、4億円, 二、三百万円."""
        pair = _NEIGHBOURS.match(scene.text, first.start)
        if pair is None:
            return None
        low, other = parse(pair["a"]), self._piece(scene, pair.start("b"))
        if low is None or other is None or not other.rows:
            return None
        lent = share_scale(pair["a"], other.digits)
        lead = parse(pair["b"])
        if lent is None or lead is None or lead.low != low.low + 1:
            return None
        return _Piece(first.start, other.end, pair["a"], Bounds(lent.low, other.bounds.high), other.rows)

    def _series(self, first: _Piece, scene: Scene) -> tuple[Row, ...]:
        """The currency of a series (3億、5億、7億円), or nothing. All its figures have a scale word, or none has."""
        text, end = scene.text, first.end
        scaled = _scaled(first.digits)
        for _ in range(8):
            mark = _SERIES.match(text, end)
            if mark is None or (not scaled and mark.group().strip() not in {"、", ",", "・", "/", "→", "⇒"}):
                return ()
            item = self._piece(scene, mark.end())
            if item is None or _scaled(item.digits) != scaled:
                return ()
            if item.rows:
                return () if item.signed or (not scaled and len(first.digits) < 2) else item.rows
            end = item.end
        return ()

    # the reading

    def _reading(self, piece: _Piece, scene: Scene, *, ranged: bool) -> Reading[Money]:
        bounds, end = piece.bounds, piece.end
        mark = _BAND.match(scene.text, end) if not ranged else None
        if mark is not None:
            bounds, end = _band(bounds, scene, piece), mark.end()
        modifier, cues = hedge(scene, piece.start, end)
        if modifier is None and not ranged and _PRICE_FROM.match(scene.text, end):
            modifier = "at_least"
        per, begin = per_of(scene, piece.start, end)
        currency = self._words.settle(piece.rows, scene, piece.start)
        return Reading(begin, end, Money(currency, bounds.hedged(modifier), per), cues)


def _low(first: _Piece, other: _Piece) -> Decimal:
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


def _band(bounds: Bounds, scene: Scene, piece: _Piece) -> Bounds:
    """1兆円台 runs to 2兆, 1万3000円台 to 1万4000; a rate of exchange by single yen (150円台 to 151)."""
    value = bounds.low
    around = scene.before(piece.start, 30) + scene.after(piece.end, 20)
    if Decimal(50) <= value < Decimal(400) and _RATE.search(around):
        return Bounds(value, value + 1, "band")
    return band(value)


def rules(currencies: Currencies) -> tuple[Rule[Money], ...]:
    """The rules of sums."""
    amounts = _Amounts(currencies)
    coin = re.compile(rf"(?P<digits>[0-9]{{1,4}}(?:\.[0-9]{{1,4}})?|[〇一二三四五六七八九十]{{1,3}}|数) ?{currencies.lone_coin}")
    return (
        Rule("ja.money.amount", "amount", ("number",), _NUMBER, amounts.build),
        Rule("ja.money.coin", "amount", ("number",), coin, amounts.coin, next=frozenset(currencies.lone_coin_starts)),
    )
