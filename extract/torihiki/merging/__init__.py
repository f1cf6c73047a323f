"""Records of many articles, in either language, to merged deals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from torihiki.merging.block import clusters
from torihiki.merging.report import reports
from torihiki.merging.settle import identity, settle
from torihiki.records import MergedDeal, Record

__all__ = ["merge"]


def merge(records: Iterable[Record | Mapping[str, Any]]) -> Iterator[MergedDeal]:
    """Merged deals in order of their first report.

    Args:
        records: records, or their JSON objects (a parsed line of ``torihiki run``). They are read once and spooled to a
            temporary file, so memory does not grow with their text. The order of the input does not matter.

    The id of a merged deal is a hash of its main parties and its family of types (and of its number, where the same parties
    have several): another article that joins does not change it.
    """
    seen: dict[str, int] = {}
    for cluster in clusters(report for record in records for report in reports(_plain(record))):
        mark = identity(cluster)
        seen[mark] = seen.get(mark, 0) + 1
        yield MergedDeal.model_validate(settle(cluster, seen[mark]))


def _plain(record: Record | Mapping[str, Any]) -> Mapping[str, Any]:
    return record.model_dump(mode="json") if isinstance(record, Record) else record
