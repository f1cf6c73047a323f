"""Apache Spark (the extra ``spark``): the functions of ``torihiki.arrow`` over data frames. A page of recipes: docs/cluster.md.

Articles are worked on in a child process of each Python worker, so that one that crashes native code, or hangs, is a row with an error
and does not end the job. Nothing here reads a Spark setting or changes one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from torihiki.arrow import INPUT_SCHEMA, MERGED_SCHEMA, OUTPUT_SCHEMA, REPORT_SCHEMA, Config, extract_batches, merge_batches, process_shard
from torihiki.arrow.merged import SLIM_SCHEMA, slim_batches

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

__all__ = ["distinct", "extract", "merge", "process"]

TIMEOUT = 60.0  # seconds for an article, unless the configuration says otherwise

_Batches = Iterator[pa.RecordBatch]


def extract(df: DataFrame, *, config: Config = Config(), text: str = "text", id: str = "doc_id") -> DataFrame:  # noqa: B008
    """The records of a data frame of articles, a row for a row (``OUTPUT_SCHEMA``).

    Args:
        df: has the columns ``text`` and ``id`` names; ``title``, ``published``, ``lang``, ``url``, ``source`` are read if they are there.
        config: see ``Config``. Without ``workers`` it gets one for each task, and a minute for an article.
    """
    from pyspark.sql.functions import col

    others = [name for name in INPUT_SCHEMA.names[2:] if name in df.columns and name not in {text, id}]
    chosen = df.select(col(id).cast("string").alias("doc_id"), col(text).cast("string").alias("text"), *others)
    return _mapped(chosen, partial(_extract, isolated(config)), OUTPUT_SCHEMA)


def isolated(config: Config) -> Config:
    """The configuration with a child process for each task."""
    return config if config.workers else replace(config, workers=1, timeout=TIMEOUT)


def process(spark: SparkSession, uris: Sequence[str], out_dir: str, *, config: Config = Config()) -> DataFrame:  # noqa: B008
    """``process_shard`` for each file, a task each; gives the reports (``REPORT_SCHEMA``).

    What is there already is not done again, so after a dead driver the same call goes on. Files and folder must have the same names
    on every machine.
    """
    jobs = spark.range(0, len(uris), 1, max(1, len(uris)))
    return _mapped(jobs, partial(_process, tuple(uris), out_dir, isolated(config)), REPORT_SCHEMA)


def distinct(df: DataFrame) -> DataFrame:
    """Of rows of ``OUTPUT_SCHEMA`` the records, each article once: of those with one id the first, by file and line."""
    from pyspark.sql import Window
    from pyspark.sql.functions import col, row_number

    order = Window.partitionBy("doc_id").orderBy("file", "line", "sha256")
    done = df.where(col("status") == "done")
    return done.withColumn("_turn", row_number().over(order)).where(col("_turn") == 1).drop("_turn")


def merge(df: DataFrame) -> DataFrame:
    """Merged deals (``MERGED_SCHEMA``) of rows of ``OUTPUT_SCHEMA`` that have each article once: what ``torihiki merge`` gives.

    Tasks take what merging reads out of their records; then one merges all, on the disk of its machine.
    """
    return _mapped(_mapped(df.select("doc_id", "record"), slim_batches, SLIM_SCHEMA).repartition(1), merge_batches, MERGED_SCHEMA)


def _mapped(df: DataFrame, function: Callable[[_Batches], Iterable[pa.RecordBatch]], schema: pa.Schema) -> DataFrame:
    from pyspark.sql.pandas.types import from_arrow_schema

    mapped: Any = df.mapInArrow  # its own types ask for another kind of function
    made: DataFrame = mapped(function, from_arrow_schema(schema))
    return made


def _extract(config: Config, batches: _Batches) -> _Batches:
    return extract_batches(batches, config)


def _process(uris: Sequence[str], out_dir: str, config: Config, batches: _Batches) -> _Batches:
    for batch in batches:
        rows = [process_shard(uris[number], out_dir, config).row() for number in batch.column(0).to_pylist()]
        yield pa.RecordBatch.from_pylist(rows, schema=REPORT_SCHEMA)
