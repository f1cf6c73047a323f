"""A period and the same period in brackets say one thing: 下期(10~3月), 7~9月期(2Q), 前期(2024年10~12月), 2025年上期(1~6月).

Whichever of the two leaves something open (its year, which months a quarter is) takes it from the other.
"""

from __future__ import annotations

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.values.change import replace
from torihiki.values.moment import Moment, Range, When, resolve

__all__ = ["explained", "inside", "opens"]

Value = When | Range
_HALF_YEAR = 190  # days, with some to spare


def opens(outer: Found[Value], inner: Found[Value], scene: Scene) -> bool:
    """Whether ``inner`` stands alone in brackets right behind ``outer``."""
    if not 0 < inner.start - outer.end <= 2:
        return False
    return scene.text[outer.end : inner.start].strip() == "(" and scene.text.startswith(")", inner.end)


def inside(inner: Found[Value], outer: Moment, scene: Scene) -> Moment | None:
    """What stands in the brackets, told by what stands before them; ``None`` if that tells nothing."""
    value = inner.value
    if outer.start is None or outer.end is None:
        return None
    if _numbered(inner, scene):
        return _labelled(value, outer)
    if isinstance(value, When) and _named(value):
        return _timed(resolve(value, None), outer)
    first = value.first if isinstance(value, Range) else value
    if first.year is not None or first.shift is not None or not (first.month or first.quarter or first.half):
        return None
    moments = [resolve(_of_year(value, outer.start.year + n), scene.anchor) for n in (0, -1, 1)]
    return next((m for m in moments if m.start and m.end and m.start <= outer.end and outer.start <= m.end), None)


def explained(outer: Found[Value], inner: Found[Value], told: Moment, scene: Scene) -> Moment | None:
    """What stands before the brackets, told by ``told`` in them; ``None`` if it says enough itself."""
    value = outer.value
    if isinstance(value, Range) or told.start is None or _numbered(inner, scene):
        return None
    first = inner.value.first if isinstance(inner.value, Range) else inner.value
    moved = value.shift[0] if value.shift is not None and value.month is None else ""
    if moved == "quarter" or (moved == "fiscal_year" and first.year is not None):
        return replace(told, bound=None)
    if _named(value) and first.year is not None:
        return _timed(resolve(value, None), told)
    return _labelled(value, told) if _numbered(outer, scene) else None


def _numbered(item: Found[Value], scene: Scene) -> bool:
    """第2四半期, 2Q, 下期 without a year: which months it means depends on the company."""
    value = item.value
    if isinstance(value, Range) or value.year is not None or value.shift is not None:
        return False
    return bool(value.quarter or value.half) and "月" not in scene.text[item.start : item.end]


def _named(value: When) -> bool:
    """2026年度第3四半期, FY2026 Q3: which days these are, the company knows."""
    return value.fiscal and value.year is not None and value.month is None and bool(value.quarter or value.half)


def _timed(name: Moment, days: Moment) -> Moment | None:
    """The name with the days that stand beside it, if they can be a quarter's or a half's."""
    if days.start is None or days.end is None or (days.end - days.start).days > _HALF_YEAR:
        return None
    return replace(name, start=days.start, end=days.end)


def _of_year(value: Value, year: int) -> Value:
    return replace(value, year=year) if isinstance(value, When) else Range(replace(value.first, year=year), value.last)


def _labelled(part: Value, months: Moment) -> Moment | None:
    """The months as the quarter or half that they are called; results so far (4~12月) end with it.

    >>> summer = resolve(Range(When(year=2025, month=6), When(year=2025, month=8)), None)
    >>> _labelled(When(quarter=1), summer).timex, _labelled(When(half=1), summer)
    ('FY2025-Q1', None)
    """
    if isinstance(part, Range) or months.start is None or months.end is None:
        return None
    number, size = (part.quarter, 3) if part.quarter else (part.half or 1, 6)
    length = (months.end.year - months.start.year) * 12 + months.end.month - months.start.month + 1
    if length not in {size, size * number}:
        return None
    index = months.end.year * 12 + months.end.month - size * number  # the month in which the year begins, counted from zero
    year, month = index // 12, index % 12 + 1
    if month == 1:
        return resolve(replace(part, year=year, fiscal=False), None)
    return resolve(replace(part, year=year, fiscal=True, fiscal_start=(year, month)), None)
