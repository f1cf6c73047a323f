"""Records of many articles, in either language, to merged deals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from torihiki.merge.block import clusters
from torihiki.merge.report import reports
from torihiki.merge.settle import identity, settle

__all__ = ["merge"]


def merge(records: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """Merged deals (JSON objects, contract: Merging across articles) in order of their first report.

    Args:
        records: records as JSON objects (``Record.model_dump(mode="json")`` or a parsed line of ``torihiki run``). They are read
            once and spooled to a temporary file, so memory does not grow with their text. The order of the input does not matter.

    The id of a merged deal is a hash of its main parties and its family of types (and of its number, where the same parties
    have several): another article that joins does not change it.
    """
    seen: dict[str, int] = {}
    for cluster in clusters(report for record in records for report in reports(record)):
        mark = identity(cluster)
        seen[mark] = seen.get(mark, 0) + 1
        yield settle(cluster, seen[mark])
