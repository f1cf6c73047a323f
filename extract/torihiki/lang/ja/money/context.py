"""Sums that no cue of their own explains: from what they convert, their neighbours, the same sum elsewhere, the heading, their form."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, cast

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.money.cues import CUE, CUES
from torihiki.values.change import replace
from torihiki.values.money import Money, Role

__all__ = ["PRICED", "RATES", "Context", "carry_per", "large", "small"]

RATES = frozenset({"dollar", "euro", "pound", "yuan", "yen", "won", "franc", "Australian dollar", "bitcoin"})

_SMALL = {"JPY": Decimal(1_000_000), "KRW": Decimal(1_000_000)}  # prices of things and shares are below
_SMALL_ELSE = Decimal(20_000)
_LARGE = {"JPY": Decimal(100_000_000), "KRW": Decimal(1_000_000_000)}  # a sum of this size in deal news is mostly a deal's
_LARGE_ELSE = Decimal(1_000_000)
PRICED = frozenset(
    {"unit", "hour", "user", "kilowatt-hour", "ton", "barrel", "ounce", "liter", "person", "seat", "gigabyte", "million tokens", "night",
     "kilogram", "gram", "month"}
)  # fmt: skip
_JOINED = sieve(r"(?:から|→|⇒|⇨|~|-|―|、|,| |が|と|や|または|・|台|程度|前後|規模|超|/|\|){1,4}")
_GAPPED = sieve(r"(?:\([^()\n]{1,20}\))?(?:を|ずつ)?、[^、。\n0-9]{1,24}(?:は|が|も|から|に)(?:[^、。\n0-9]{0,6})")
_SERIES = 12  # members that a series is followed over
_NEAR = 40
_TOPICS = frozenset({"market_cap", "valuation", "revenue", "profit", "debt", "subsidy", "market_size", "spending", "investment"})
_TOLD, _LISTED = 120, 120  # characters over which the topic holds
_BULLET = sieve(r"[ \t]{0,8}(?P<mark>[・*●○■□◆◇▼▽►▶※-]|[0-9]{1,2}[.)])")
_LABEL = sieve(r"[^。:\n]{1,24}:")  # データセンター:512億ドル
_ANNOUNCED = sieve(r"(?:以下|次|下記)の(?:通り|とおり|ように)(?:です|である|だ)?。?$|(?:以下|次|下記)の[^。\n]{0,12}。?$")
_HEADING = 60  # longer lines are prose


def small(money: Money) -> bool:
    """Whether the sum is of the size of a price."""
    return money.bounds.high < _SMALL.get(money.currency or "", _SMALL_ELSE)


def large(money: Money) -> bool:
    """Whether the sum is of the size of a deal."""
    return money.bounds.high >= _LARGE.get(money.currency or "", _LARGE_ELSE)


class Context:
    """The sums of an article, and what is known of them so far."""

    def __init__(self, scene: Scene, found: Sequence[Found[Any]], sums: Sequence[int]) -> None:
        self.known: dict[int, Found[Any]] = {}
        self._scene = scene
        self._found = found
        self._sums = sums
        self._order = {i: k for k, i in enumerate(sums)}
        self._by_span = {(found[i].start, found[i].end): i for i in sums}
        self._shares = {_key(found[i].value) for i in sums if found[i].value.per == "share"}
        self._by_value: dict[tuple[str | None, Decimal, Decimal], Money] = {}

    def learn(self, i: int, settled: Found[Money]) -> None:
        """Keep a settled sum; annual revenue has no ``per``."""
        money = settled.value
        if money.role in {"revenue", "market_size"} and money.per == "year":
            settled = replace(settled, value=replace(money, per=None))
        self.known[i] = settled
        self._by_value.setdefault(_key(money), money)

    def same_price(self, i: int) -> Found[Money] | None:
        """この31ドルという値 after 1株31ドル: a price per share again."""
        one: Found[Money] = self._found[i]
        if one.value.per is not None or not small(one.value) or _key(one.value) not in self._shares:
            return None
        return replace(one, value=replace(one.value, role="cost", per="share"))

    def settle(self, i: int) -> Found[Money]:
        """The sum with the best role that the context gives."""
        one: Found[Money] = self._found[i]
        money = one.value
        if money.equivalent_of is not None:
            main = self.known.get(self._by_span.get(money.equivalent_of, -1))
            if main is not None:
                return replace(one, value=replace(money, role=main.value.role, per=money.per or main.value.per))
        neighbour = self._gapped(i) or self._before(i) or self._series_ahead(i)
        if neighbour is not None:
            return replace(one, value=replace(money, role=neighbour.role, per=money.per or neighbour.per))
        same = self._by_value.get(_key(money))
        if same is not None and same.role != "other":
            return replace(one, value=replace(money, role=same.role))
        if money.per in PRICED or self._bracketed_price(one):
            return replace(one, value=replace(money, role="cost"))
        last = self._last(i)
        if last is not None and last.per == "share" and last.currency == money.currency and small(money):
            return replace(one, value=replace(money, role="cost", per="share"))
        role = self._heading(one.start) or self._topic(i) or ("deal_value" if large(money) else "other")
        return replace(one, value=replace(money, role=cast("Role", role)))

    def _last(self, i: int) -> Money | None:
        at = self._order[i]
        return self.known[self._sums[at - 1]].value if at and self._sums[at - 1] in self.known else None

    def _before(self, i: int) -> Money | None:
        """The sum just before in the sentence, if it has the currency; its ``per`` only where the two are joined."""
        last, at = self._last(i), self._order[i]
        if last is None or last.currency != self._found[i].value.currency:
            return None
        before, one = self._found[self._sums[at - 1]], self._found[i]
        if before.start < self._scene.sentence(one.start).start:
            return None
        joined = one.start - before.end < _NEAR and _JOINED.fullmatch(self._scene.text, before.end, one.start)
        shares = last.per == "share" and small(one.value)
        return last if (joined or shares) and _like(last, one.value) else replace(last, per=None)

    def _gapped(self, i: int) -> Money | None:
        """The sum that the verb of both stands behind: A社は約657億円、B社は約166億円を出資する."""
        at = self._order[i] + 1
        while at < len(self._sums) and self._found[self._sums[at]].value.equivalent_of is not None:
            at += 1
        if at >= len(self._sums) or self._sums[at] not in self.known:
            return None
        one, other = self._found[i], self.known[self._sums[at]]
        gap = other.start - one.end < _NEAR and _GAPPED.fullmatch(self._scene.text, one.end, other.start)
        value: Money = other.value
        return value if gap and _like(one.value, value) and value.currency == one.value.currency else None

    def _series_ahead(self, i: int) -> Money | None:
        """The sum further on in the same series that has a role: 3億、5億、7億円を調達."""
        end, at = self._found[i].end, self._order[i]
        for j in self._sums[at + 1 : at + 1 + _SERIES]:
            start = self._found[j].start
            if start - end > _NEAR or not _JOINED.fullmatch(self._scene.text, end, start):
                return None
            if j in self.known:
                value: Money = self.known[j].value
                return value
            end = self._found[j].end
        return None

    def _bracketed_price(self, one: Found[Money]) -> bool:
        """A small sum alone in brackets behind a thing: とんてき(500円)."""
        opened = self._scene.before(one.start, 5).rstrip("約税込み、 ").endswith("(")
        return opened and small(one.value) and self._scene.after(one.end, 5).lstrip("~から程度前後").startswith(")")

    def _topic(self, i: int) -> str | None:
        """What the text was just speaking of, where this sentence names nothing else: 時価総額は6兆円だ。5兆円前後だった昨年は…"""
        last, one = self._last(i), self._found[i]
        if last is None or last.role not in _TOPICS or last.currency != one.value.currency:
            return None
        before, text = self._found[self._sums[self._order[i] - 1]], self._scene.text
        line = text.rfind("\n", before.end, one.start) + 1
        if line:  # an item of a list that the paragraph above announces, or of one of which an item says it
            return last.role if _BULLET.match(text, line) and one.start - before.end <= _LISTED else None
        return last.role if one.start - before.end <= _TOLD and _like(last, one.value) else None

    def _heading(self, start: int) -> str | None:
        """The role that the heading above names; ``None`` if none."""
        role = None
        for match in CUE.finditer(self._above(start)):
            sense = CUES[match.group()]
            if sense.sort in {"name", "act"}:
                role = sense.role
        return {"invest": "investment", "raise": "investment"}.get(role, role) if role else None

    def _above(self, start: int) -> str:
        """The heading of a line: the nearest short line above that is no item of the same list; empty if prose comes first."""
        text = self._scene.text
        line = text.rfind("\n", max(start - 400, 0), start) + 1
        own, labelled = _BULLET.match(text, line), _LABEL.match(text, line, start) is not None
        for _ in range(12):
            if line == 0:
                return ""
            end, line = line - 1, text.rfind("\n", max(line - 400, 0), line - 1) + 1
            bullet = _BULLET.match(text, line)
            listed = (
                bullet is not None and _alike(own["mark"], bullet["mark"])
                if own is not None
                else labelled and _LABEL.match(text, line, end)
            )
            if end - line < 2 or listed:
                continue
            announced = _ANNOUNCED.search(text, line, end)
            if end - line > _HEADING and announced:
                return text[text.rfind("。", line, end - 1) + 1 or line : end]
            return text[line:end] if end - line <= _HEADING and (announced or "。" not in text[line:end]) else ""
        return ""


def _key(money: Money) -> tuple[str | None, Decimal, Decimal]:
    return money.currency, money.bounds.low, money.bounds.high


def _like(one: Money, other: Money) -> bool:
    """Whether two sums are of one order, so that they may be per the same thing."""
    return one.bounds.low <= other.bounds.high * 20 and other.bounds.low <= one.bounds.high * 20


def _alike(one: str, other: str) -> bool:
    """Bullets of one list: the same mark, or two numbers."""
    return one == other or (one[0].isdigit() and other[0].isdigit())


def carry_per(scene: Scene, found: list[Found[Any]], sums: Sequence[int]) -> None:
    """140円から145円 after 1ドル= are both per dollar; so is a figure like it soon after (実績は144円台); 1株利益は1.3ドル, 予想は
    1.2ドル are both per share. Changes ``found``."""
    for before, at in zip(sums, sums[1:], strict=False):  # noqa: RUF007  itertools.pairwise would do
        old, new = found[before], found[at]
        if new.value.per is not None or old.value.per is None or old.value.currency != new.value.currency:
            continue
        gap = scene.text[old.end : new.start] if new.start - old.end < _NEAR else "?"
        near = abs(new.value.bounds.low - old.value.bounds.low) * 8 <= old.value.bounds.low
        rate = old.value.per in RATES and gap != "?" and near
        share = old.value.per == "share" and "。" not in gap and gap != "?" and new.value.role == old.value.role and small(new.value)
        if rate or ((share or _JOINED.fullmatch(gap)) and _like(old.value, new.value)):
            found[at] = replace(new, value=replace(new.value, per=old.value.per, role="other" if rate else new.value.role))
