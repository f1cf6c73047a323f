"""Data frames of pandas, polars and others, through the Arrow interchange: none of them is needed, and none is imported."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

from torihiki.arrow.config import Config
from torihiki.arrow.extract import INPUT_SCHEMA, BatchExtractor

__all__ = ["extract_frame"]


def extract_frame(df: Any, *, config: Config | None = None, text: str = "text", id: str | None = None) -> Any:
    """The records of a data frame of articles: a frame of the same kind, row for row, with the columns of ``OUTPUT_SCHEMA``.

    Args:
        df: pandas, polars, a pyarrow table, or any object with ``__arrow_c_stream__`` or ``__dataframe__``.
        config: see ``Config``; with ``workers`` on several processes.
        text: the column of the texts. ``title``, ``published``, ``lang``, ``url`` and ``source`` are read if they are there.
        id: the column of the articles' ids; None: ``doc_id`` or ``id`` if there is one, else the rows are counted from 0.

    Returns:
        pandas for pandas (nested values are dicts and arrays), polars for polars, else a pyarrow table.

    Raises:
        TypeError: it is no data frame; KeyError: there is no such column.
    """
    table = _table(df)
    if id is None:
        id = next((name for name in ("doc_id", "id") if name in table.column_names), None)
    for name in (text, *((id,) if id is not None else ())):
        if name not in table.column_names:
            raise KeyError(f"the frame has no column {name!r}; it has {', '.join(table.column_names)}")
    ids = table.column(id) if id is not None else pa.array([str(n) for n in range(table.num_rows)])
    columns: dict[str, Any] = {"doc_id": ids, "text": table.column(text)}
    columns.update({name: table.column(name) for name in INPUT_SCHEMA.names[3:] if name in table.column_names})
    found = BatchExtractor(config or Config())(pa.table(columns))
    kind = type(df).__module__.partition(".")[0]
    if kind == "pandas":
        made = found.to_pandas()
        made.index = df.index
        return made
    return type(df)(found) if kind == "polars" else found


def _table(df: Any) -> pa.Table:
    if isinstance(df, pa.Table):
        return df
    if type(df).__module__.partition(".")[0] == "pandas":
        return pa.Table.from_pandas(df, preserve_index=False)  # its own stream export is newer than many a pandas in use
    if hasattr(df, "__arrow_c_stream__"):
        return pa.table(df)
    if hasattr(df, "__dataframe__"):
        from pyarrow.interchange import from_dataframe

        return from_dataframe(df)
    raise TypeError(f"{type(df).__name__} is no data frame: it exports no Arrow data")
