"""Records of many articles, in either language, to merged deals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from torihiki.merging.block import Note, clusters
from torihiki.merging.match import Verdict
from torihiki.merging.report import Report, reports
from torihiki.merging.settle import identity, settle
from torihiki.records import MergedDeal, Record

__all__ = ["Comparison", "Ref", "compared", "merge"]


def merge(records: Iterable[Record | Mapping[str, Any]]) -> Iterator[MergedDeal]:
    """Merged deals in order of their first report.

    Args:
        records: records, or their JSON objects (a parsed line of ``torihiki run``). They are read once and spooled to a
            temporary file, so memory does not grow with their text. The order of the input does not matter.

    The id of a merged deal is a hash of its main parties and its family of types (and of its number, where the same parties
    have several): another article that joins does not change it.
    """
    yield from (deal for deal, _ in _merge(records, None))


Ref = tuple[str, str]
"""An article's id and a deal's id in its record."""


class Comparison(NamedTuple):
    """Two reports that were compared, whether they are one deal, and why, as a sentence for a person."""

    one: Ref
    other: Ref
    same: bool
    why: str


def compared(records: Iterable[Record | Mapping[str, Any]]) -> Iterator[tuple[MergedDeal, list[Comparison]]]:
    """What ``merge`` gives, each deal with the comparisons that its reports took part in: who was joined, who kept apart, and why.

    All comparisons are held in memory; ``merge`` holds none.
    """
    seen: dict[tuple[Ref, Ref], Verdict] = {}
    by_ref: dict[Ref, list[tuple[Ref, Ref]]] = {}

    def note(one: Report, other: Report, verdict: Verdict) -> None:
        pair = (_ref(one), _ref(other))
        held = seen.get(pair)
        if held is None:
            for ref in pair:
                by_ref.setdefault(ref, []).append(pair)
        if held is None or held.same:  # a later refusal takes the join back
            seen[pair] = verdict

    for deal, cluster in _merge(records, note):
        pairs = sorted({pair for report in cluster for pair in by_ref.get(_ref(report), ())})
        yield deal, [Comparison(*pair, *seen[pair]) for pair in pairs]


def _ref(report: Report) -> Ref:
    return report.article, str(report.body["id"])


def _merge(records: Iterable[Record | Mapping[str, Any]], note: Note | None) -> Iterator[tuple[MergedDeal, list[Report]]]:
    seen: dict[str, int] = {}
    for cluster in clusters((report for record in records for report in reports(_plain(record))), note):
        mark = identity(cluster)
        seen[mark] = seen.get(mark, 0) + 1
        yield MergedDeal.model_validate(settle(cluster, seen[mark])), cluster


def _plain(record: Record | Mapping[str, Any]) -> Mapping[str, Any]:
    return record.model_dump(mode="json") if isinstance(record, Record) else record
