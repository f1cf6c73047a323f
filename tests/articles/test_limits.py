"""Each limit at its value and one more, with a code of its own; none costs more memory or time than the limit says."""

from __future__ import annotations

import gzip
import io
import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from torihiki import ArticleError
from torihiki.articles.encoding import MAX_BYTES
from torihiki.articles.folder import sources
from torihiki.articles.packed import MAX_RATIO, MAX_UNASKED, opened
from torihiki.articles.read import digest, read
from torihiki.articles.rows import MAX_CELL
from torihiki.articles.source import Source
from torihiki.articles.tables import MAX_LINE

TEXT = b"The deal is worth $5 billion. "


def codes(path: Path) -> list[str]:
    """What comes of a file."""
    found = []
    for source in sources([str(path)]):
        try:
            if isinstance(source, ArticleError):
                raise source
            read(source)
            found.append("fine")
        except ArticleError as error:
            assert error.where and path.name in error.where and error.remedy
            found.append(error.code)
    return found


@pytest.mark.parametrize("suffix", [".txt", ".txt.gz", ".txt.zst"])
def test_bytes(tmp_path: Path, suffix: str) -> None:
    """10 MB of a file, packed or not."""
    path = tmp_path / f"a{suffix}"
    packings: dict[str, Callable[[bytes], bytes]] = {".txt": bytes, ".txt.gz": gzip.compress, ".txt.zst": zstandard.compress}
    pack = packings[suffix]
    noise = b"".join(b"%x " % (n * 2_654_435_761 % 2**32) for n in range(1_200_000))[:MAX_BYTES]  # packs badly: it is no bomb
    for data, expected in ((noise, "fine"), (noise + b"x", "article.too-big")):
        assert len(data) in {MAX_BYTES, MAX_BYTES + 1}
        path.write_bytes(pack(data))
        assert codes(path) == [expected]


def test_too_big_is_not_read(tmp_path: Path) -> None:
    """A file beyond the limit is refused by its size, also where only its digest is asked for."""
    path = tmp_path / "a.txt"
    with open(path, "wb") as stream:
        stream.truncate(1 << 33)  # 8 GB of nothing
    (source,) = sources([str(path)])
    assert isinstance(source, Source)
    for work in (read, digest):
        with pytest.raises(ArticleError) as caught:
            work(source)
        assert caught.value.code == "article.too-big"


def test_line(tmp_path: Path) -> None:
    """50 MB of a line; the lines around a longer one are read."""
    path = tmp_path / "a.jsonl"
    for extra, expected in ((0, "article.too-long"), (1, "article.too-big")):
        row = {"id": "wide", "text": "x"}
        row["text"] = "x" * (MAX_LINE - len(json.dumps(row)) + extra)
        path.write_bytes(b'{"id": "a", "text": "One"}\n' + json.dumps(row).encode() + b'\n{"id": "b", "text": "Two"}\n')
        found = codes(path)
        if extra == 0:
            (_, wide, _) = sources([str(path)])
            assert isinstance(wide, Source) and read(wide).id == "wide"  # as a line it is fine; its text is too long for an article
            assert found == ["fine"] * 3 and expected == "article.too-long"
        else:
            assert found == ["fine", expected, "fine"]


def test_cell(tmp_path: Path) -> None:
    """10 million characters of a line of a sheet."""
    path = tmp_path / "a.csv"
    for extra, expected in ((0, ["fine"]), (1, ["article.too-big"])):
        path.write_bytes(b"id,text\na," + b"x" * (MAX_CELL - 3 + extra) + b"\n")
        assert codes(path) == expected


@pytest.mark.parametrize("packing", ["gzip", "zstd"])
def test_ratio(packing: str) -> None:
    """200 times its size: what is packed tighter is refused, however large it would become; a million bytes are always read."""
    pack = gzip.compress if packing == "gzip" else zstandard.compress
    stream = io.BytesIO(pack(b" " * MAX_UNASKED))
    assert len(opened(stream, packing, "a").read()) == MAX_UNASKED  # type: ignore[arg-type]
    bomb = pack(b" " * 200_000_000)
    assert len(bomb) * MAX_RATIO < 200_000_000
    tracemalloc.start()
    try:
        with pytest.raises(ArticleError) as caught:
            reader = opened(io.BytesIO(bomb), packing, "a")  # type: ignore[arg-type]
            while reader.read(1 << 16):
                pass
        assert caught.value.code == "article.ratio"
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()


def test_near_the_ratio() -> None:
    """Just below the ratio it is read to its end, just above it is not."""
    for blanks, fine in ((190, True), (300, False)):
        # noise that does not pack, and blanks that pack to next to nothing
        noise = bytes(n * n % 251 ^ n % 239 for n in range(20_000))
        data = b"".join(noise[n : n + 100] + b" " * (100 * blanks) for n in range(0, len(noise), 100)) * 3
        packed = gzip.compress(data, 9)
        ratio = len(data) / len(packed)
        reader = opened(io.BytesIO(packed), "gzip", "a")
        if ratio < MAX_RATIO:
            assert reader.read() == data
        else:
            with pytest.raises(ArticleError):
                reader.read()
        assert fine == (ratio < MAX_RATIO)
