"""Files of every kind, damaged at random: each gives articles and errors that name it, and never an exception."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from hostile import write
from torihiki import ArticleError
from torihiki.articles.folder import sources
from torihiki.articles.read import read

TIMES = 120  # of each file
PICKED = (
    "encodings/ja-cp932.txt", "encodings/page-euc_jp.html", "encodings/ja-utf-16.txt", "encodings/ja-iso2022_jp.txt", "rows/cells.csv",
    "rows/blank-lines.jsonl", "rows/formula.csv", "pages/entities.xhtml", "pages/bad-json-ld.html", "pages/crossed.html", "packed/members.txt.gz",
    "packed/cut-lines.jsonl.gz", "cut/whole.parquet", "cut/damaged.warc.gz", "cut/end.warc", "signs/emoji.txt",
)  # fmt: skip


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hostile folder, of which some files are sound."""
    return write(tmp_path_factory.mktemp("whole") / "in").folder


@pytest.mark.parametrize("name", PICKED)
def test_mutated(whole: Path, tmp_path: Path, name: str) -> None:
    """Bytes changed, taken out, put twice, cut off."""
    data = (whole / name).read_bytes()
    draw = random.Random(name)
    path = tmp_path / Path(name).name
    codes: Counter[str] = Counter()
    for _ in range(TIMES):
        path.write_bytes(mutated(data, draw))
        for source in sources([str(path)]):
            try:
                if isinstance(source, ArticleError):
                    raise source
                text = read(source).checked().text
                text.encode("utf-8")
                codes["fine"] += 1
            except ArticleError as error:
                assert error.where is not None and (error.where.startswith(str(path)) or error.where == path.name)
                codes[error.code] += 1
    assert codes["article.failed"] == 0 and sum(codes.values()) >= TIMES // 2


def mutated(data: bytes, draw: random.Random) -> bytes:
    """One to four changes."""
    made = bytearray(data)
    for _ in range(draw.randint(1, 4)):
        at, much = draw.randrange(len(made)), draw.randint(1, 20)
        kind = draw.randrange(5)
        if kind == 0:
            made[at] = draw.randrange(256)
        elif kind == 1:
            made[at : at + much] = draw.randbytes(much)
        elif kind == 2 and len(made) > 100:
            del made[at : at + much]
        elif kind == 3:
            made[at:at] = made[at : at + much]
        elif len(made) > 100 and draw.random() < 0.3:
            del made[at:]
            made = made or bytearray(b"x")
    return bytes(made)
