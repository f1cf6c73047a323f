"""For engines: record batches of articles in, record batches of records out, row for row. Needs pyarrow (the extra ``parquet``).

The functions know no engine; ``torihiki.spark`` is a thin face over them, and Ray, Daft or a loop over Parquet files can call them as
well. An article that cannot be read is a row with an error, never an exception. Nothing reads the clock, the network or the locale.
"""

try:
    import pyarrow  # noqa: F401
except ModuleNotFoundError as error:
    raise ModuleNotFoundError("torihiki.arrow needs pyarrow: pip install 'torihiki[parquet]'", name="pyarrow") from error

from torihiki.arrow.config import Config
from torihiki.arrow.extract import INPUT_SCHEMA, OUTPUT_SCHEMA, BatchExtractor, extract_batch, extract_batches
from torihiki.arrow.frame import extract_frame
from torihiki.arrow.merged import MERGED_SCHEMA, merge_batches, slim_batches
from torihiki.arrow.shards import REPORT_SCHEMA, ShardReport, process_shard

__all__ = [
    "INPUT_SCHEMA", "MERGED_SCHEMA", "OUTPUT_SCHEMA", "REPORT_SCHEMA", "BatchExtractor", "Config", "ShardReport", "extract_batch",
    "extract_batches", "extract_frame", "merge_batches", "process_shard", "slim_batches",
]  # fmt: skip
