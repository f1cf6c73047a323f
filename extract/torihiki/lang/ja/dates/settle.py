"""The step that resolves the dates of an article in their order: anchor, dates before, tense and bound."""

from __future__ import annotations

from datetime import date

from torihiki.core.language import Draft
from torihiki.core.lexicon import Lexicon, any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.dates.asides import explained, inside, opens
from torihiki.lang.ja.dates.leaning import beside, carried, chain, early, in_week
from torihiki.lang.ja.dates.memory import Memory, part_of_year, remember
from torihiki.lang.ja.dates.nearest import nearest
from torihiki.lang.ja.dates.tense import view
from torihiki.values.change import replace
from torihiki.values.moment import Bound, Moment, Range, When, resolve
from torihiki.values.weekday import contradiction

__all__ = ["Settler"]

_FIRST_FISCAL_MONTH = 4  # 年度 and the year of most Japanese companies
_EXPECTED = 4  # months before its end in which 9月中間期 already is the coming one


class Settler:
    """``Draft -> Draft``: dates as stated become moments."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._years = {word: (row.fields["start"], row.fields["ahead"]) for word, row in lexicon.words("fiscal", "ja").items()}
        self._company = sieve(rf"(?P<name>{any_of(self._years)})(?=(?:\([^()\n]{{0,8}}\))?(?:[のはが]、?[^。、とやへに\n]{{0,10}})?$)")

    def __call__(self, draft: Draft) -> Draft:
        """Resolve all date findings; a weekday that contradicts its date becomes a warning."""
        memory, scene = Memory(), draft.scene
        last = -1
        found = list(draft.found)
        for i, item in enumerate(draft.found):
            if item.kind != "date" or not isinstance(item.value, When | Range):
                continue
            before = draft.found[last] if last >= 0 and opens(draft.found[last], item, scene) else None
            told = inside(item, found[last].value, scene) if before is not None else None
            moment = told or self._settled(item, scene, memory)
            meant = explained(before, item, moment, scene) if before is not None and told is None else None
            if meant is not None:
                found[last] = replace(found[last], value=replace(meant, bound=found[last].value.bound))
            remember(memory, item, moment, scene)
            warning = _contradiction(item, moment, scene)
            if warning:
                draft.warnings.append(warning)
            found[i] = replace(item, value=moment)
            last = i
        draft.found = found
        return draft

    def _settled(self, item: Found[When | Range], scene: Scene, memory: Memory) -> Moment:
        bound: Bound | None = next((_bound(c.gives) for c in item.cues if c.what == "bound"), None)
        opened = memory.open_from is not None and item.start - memory.open_at <= 16
        if bound is None and opened and scene.text.startswith("にかけて", item.end):
            bound = "by"
        if isinstance(item.value, Range):
            first = self._one(item.value.first, item, scene, memory)
            last = self._last(item.value.last, first, scene.anchor)
            return Moment(f"{first.timex}/{last.timex}", None, first.start, last.end)
        moment = self._one(item.value, item, scene, memory, closes=bound == "by")
        within = any(c.what == "within" for c in item.cues)
        if within and scene.anchor and moment.start and moment.end and moment.start < scene.anchor <= moment.end:
            moment = replace(moment, start=scene.anchor)
        if moment.start and any(c.what == "week" for c in item.cues):
            year, week, _ = moment.start.isocalendar()
            moment = resolve(When(year=year, week=week), scene.anchor)
        return moment if bound is None and moment.bound is None else replace(moment, bound=bound)

    def _last(self, when: When, first: Moment, anchor: date | None) -> Moment:
        """The end of a range: what it leaves out is that of its beginning."""
        if when.fiscal and when.year is not None:
            return resolve(_april(when) if when.month is None else _closing(when, anchor, Memory()), anchor)
        if when.year is not None or when.shift is not None or first.start is None:
            return resolve(when, anchor)
        if when.day is None and when.weekday is not None:
            return resolve(replace(when, toward="future"), first.start)
        return resolve(replace(when, toward="future"), first.start)

    def _one(self, when: When, item: Found[When | Range], scene: Scene, memory: Memory, *, closes: bool = False) -> Moment:
        anchor = scene.anchor
        if when.fiscal:
            return self._fiscal(when, item, scene, memory)
        if when.like:
            return resolve(when, anchor, memory.period or memory.any)
        if when.shift and when.shift[0] == "week" and when.day:
            return in_week(when, anchor, memory)
        if when.chained:
            return resolve(when, anchor, chain(when, memory, scene, item))
        if when.shift is not None:
            return resolve(early(when, anchor, item, scene), anchor)
        if when.year is not None or when.decade is not None or when.century is not None:
            return resolve(when, anchor)
        opened = memory.open_from
        if closes and opened and opened.start and item.start - memory.open_at <= 16:
            return resolve(replace(when, toward="future"), opened.start)
        seen = view(scene, item.start, item.end)
        told = beside(when, item, scene, memory, seen) or carried(when, item, scene, memory, seen)
        if told is not None:
            return told
        if anchor is None:
            return resolve(when, None)
        return nearest(when, anchor, seen, closes=closes)

    def _fiscal(self, when: When, item: Found[When | Range], scene: Scene, memory: Memory) -> Moment:
        anchor = scene.anchor
        known = memory.fiscal
        start_month = known.start.month if known and known.start and not part_of_year(known) else _FIRST_FISCAL_MONTH
        if when.month is not None:  # 3月期: named by the month in which it ends
            return resolve(_closing(when, anchor, memory), anchor)
        if when.year is not None:
            left = scene.text[max(item.start - 40, 0) : item.start]
            companies = self._company.findall(left.rpartition("。")[2])
            if companies:
                start, ahead = self._years[companies[-1]]
                return resolve(replace(when, fiscal_start=(when.year - ahead, start)), anchor)
            return resolve(_april(when), anchor)
        if when.shift is not None:
            if when.chained and known and known.start:
                return resolve(replace(when, fiscal_start=(0, known.start.month)), anchor, known)
            plain = replace(when, chained=False)
            return resolve(replace(plain, fiscal_start=(0, start_month)) if when.shift[0] == "fiscal_year" else plain, anchor)
        if known and known.timex[2:6].isdigit() and known.start:  # 上期, 第3四半期 of the fiscal year in question
            return resolve(replace(when, year=int(known.timex[2:6]), fiscal_start=(known.start.year, start_month)), anchor)
        if anchor is None:
            return resolve(when, None)
        year = anchor.year if anchor.month >= _FIRST_FISCAL_MONTH else anchor.year - 1
        return resolve(replace(when, year=year, fiscal_start=(year, _FIRST_FISCAL_MONTH)), anchor)


def _april(when: When) -> When:
    return when if when.year is None or when.fiscal_start else replace(when, fiscal_start=(when.year, _FIRST_FISCAL_MONTH))


def _bound(word: str) -> Bound | None:
    return "by" if word == "by" else "from" if word == "from" else "before" if word == "before" else "after" if word == "after" else None


def _closing(when: When, anchor: date | None, memory: Memory) -> When:
    """2026年3月期 is the fiscal year 2025 that starts in April 2025; it is named by the year of its first day."""
    year = when.year
    base = memory.any.start if when.chained and memory.any and memory.any.start else anchor
    if year is None and when.shift is not None and base is not None:
        year = base.year + when.shift[1]
    month = when.month or 3
    if year is None and when.half and anchor is not None:  # 9月中間期: the last one, or the one about to end
        ends = (month + 5) % 12 + 1
        year = anchor.year - (anchor.month <= ends - _EXPECTED) + (month < ends)
    if year is None:
        return replace(when, month=None, shift=None)
    first = (year, 1) if month == 12 else (year - 1, month + 1)
    return replace(when, month=None, shift=None, year=first[0], fiscal_start=first)


def _contradiction(item: Found[When | Range], moment: Moment, scene: Scene) -> str | None:
    when = item.value
    if isinstance(when, Range) or when.weekday is None or when.day is None or moment.start is None:
        return None
    return contradiction(scene.raw[item.start : item.end], when.weekday, moment.start)
