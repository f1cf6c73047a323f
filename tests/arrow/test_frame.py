"""Data frames of pandas and polars, and spaCy pipelines with contexts, as other people's steps use them."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")

import torihiki  # noqa: E402
from torihiki.arrow import OUTPUT_SCHEMA, Config  # noqa: E402

DATA: dict[str, list[Any]] = {
    "id": ["a", "b", "c"],
    "body": ["Acme Networks paid $5 billion for Orrin on Monday.", None, "椿精機は総額1200億円の契約を結んだ。"],
    "published": ["2025-11-05", None, "2025-11-05"],
}


def test_pandas() -> None:
    """A frame for a frame, with the index of the one given; missing values are missing."""
    pd = pytest.importorskip("pandas")
    df = pd.DataFrame(DATA, index=[10, 20, 30])
    out = torihiki.extract_frame(df, text="body")
    assert isinstance(out, pd.DataFrame) and list(out.index) == [10, 20, 30]
    assert list(out["status"]) == ["done", "failed", "done"] and list(out["doc_id"]) == ["a", "b", "c"]
    assert str(out.loc[10, "record"]["mentions"][0]["amount"]["low"]) == "5000000000.000000"
    assert out.loc[20, "error"]["code"] == "article.field"
    joined = df.join(out)
    assert joined.loc[30, "record"]["article"]["lang"] == "ja"


def test_polars() -> None:
    """The same; nested values stay typed, and expressions reach them."""
    pl = pytest.importorskip("polars")
    out = torihiki.extract_frame(pl.DataFrame(DATA), text="body", config=Config(workers=1, timeout=30))
    assert isinstance(out, pl.DataFrame) and out["status"].to_list() == ["done", "failed", "done"]
    amounts = out.select(pl.col("record").struct.field("mentions").list.first().struct.field("amount").struct.field("currency"))
    assert amounts.to_series().to_list() == ["USD", None, "JPY"]
    assert out.schema["record"].to_schema()["article"].to_schema()["published"] == pl.Date


def test_interchange() -> None:
    """Any object with Arrow's own protocols; what knows neither is refused."""

    class Exports:
        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            return pa.table({"text": ["It paid $5 billion."]}).__arrow_c_stream__(requested_schema)

    class Interchange:
        def __dataframe__(self, **options: bool) -> object:
            return pa.table({"text": ["It paid $5 billion."]}).__dataframe__(**options)

    for frame in (Exports(), Interchange(), pa.table({"text": ["It paid $5 billion."]})):
        out = torihiki.extract_frame(frame)
        assert out.schema == OUTPUT_SCHEMA and out.column("doc_id").to_pylist() == ["0"]
    with pytest.raises(TypeError, match="no data frame"):
        torihiki.extract_frame([1, 2])
    with pytest.raises(KeyError, match="no column 'body'"):
        torihiki.extract_frame(pa.table({"text": ["x"]}), text="body")


def test_needs_neither() -> None:
    """Neither pandas nor polars is imported for the other, or at all."""
    code = """
import sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name in {"pandas", "polars"}:
            raise ModuleNotFoundError(name=name)
sys.meta_path.insert(0, Absent())
import pyarrow as pa, torihiki
print(torihiki.extract_frame(pa.table({"text": ["It paid $5 billion."]})).column("status").to_pylist())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "['done']", done.stderr


def test_output_without_pyarrow() -> None:
    """A Parquet output says so before any work is done."""
    code = """
import sys
sys.modules["pyarrow"] = None
from torihiki.cli import main
main(["run", "-", "--out", "x.parquet"])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, input="It paid $5 billion.")
    assert done.returncode == 2 and "pip install 'torihiki[parquet]'" in done.stderr and "Traceback" not in done.stderr


def test_without_pyarrow() -> None:
    """Where pyarrow is missing, one line says how to get it; all else works."""
    code = """
import sys
sys.modules["pyarrow"] = None
import torihiki
assert torihiki.extract("It paid $5 billion.").mentions
torihiki.extract_frame
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "pip install 'torihiki[parquet]'" in done.stderr.splitlines()[-1]
