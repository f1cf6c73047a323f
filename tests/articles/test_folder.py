"""Folders, files and lines to sources, in one order."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from torihiki import ArticleError
from torihiki.articles.folder import Source, sources
from torihiki.articles.read import read


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Some articles, and what is none."""
    for name in ("b.txt", "a.txt", "sub/c.md", "sub/.hidden.txt", "note.pdf", ".git/x.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("The deal is done.", "utf-8")
    (tmp_path / "lines.jsonl").write_text('{"id": "x", "text": "One deal"}\n\n{"id": "y", "text": "Two deals"}\n', "utf-8")
    return tmp_path


def ids(*inputs: Path | str, glob: str | None = None) -> list[str]:
    """Ids of all articles, or the codes of errors."""
    return [s.code if isinstance(s, ArticleError) else read(s).id for s in sources([str(i) for i in inputs], glob=glob)]


def test_order_and_ids(folder: Path) -> None:
    """Path order, whatever the order of the arguments; ids are paths without suffix, or the field of a JSON line."""
    assert ids(folder) == ["a", "b", "x", "y", "sub/c"]
    assert ids(folder / "b.txt", folder / "a.txt") == ids(folder / "a.txt", folder / "b.txt") == ["a", "b"]
    assert ids(folder, glob="*.md") == ["sub/c"]


def test_same_file_twice(folder: Path) -> None:
    """A file that is reached by two ways counts once."""
    assert ids(folder / "a.txt", folder / "sub" / ".." / "a.txt") == ["a"]


def test_errors_in_place(folder: Path) -> None:
    """What cannot be reached is an error between the others."""
    assert ids(folder / "a.txt", folder / "aa.txt", folder / "b.txt", folder / "note.pdf") == ["a", "input.missing", "b", "input.suffix"]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no symbolic links here")
def test_links(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Links that lead out of the folder are not followed and named; one in a circle adds nothing."""
    outside = tmp_path_factory.mktemp("outside") / "secret.txt"
    outside.write_text("secret", "utf-8")
    (folder / "link.txt").symlink_to(outside)
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    assert ids(folder) == ["a", "b", "x", "y", "input.link", "sub/c"]


def test_stdin() -> None:
    """A text, or JSON lines."""
    (text,) = sources(["-"], stdin=io.BytesIO("契約を結んだ。".encode()))
    assert isinstance(text, Source) and read(text).text == "契約を結んだ。"
    lines = sources(["-"], stdin=io.BytesIO(b'\n{"id": "1", "text": "One"}\n{"id": "2", "text": "Two"}\n'))
    assert [read(s).id for s in lines if isinstance(s, Source)] == ["1", "2"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("{broken", "article.json"),
        ("[1]", "article.json"),
        ('{"id": "a"}', "article.field"),
        ('{"id": "a", "text": "t", "published": "yesterday"}', "article.date"),
        ('{"id": "a", "text": "t", "title": 5}', "article.field"),
        ("[" * 100_000, "article.json"),
    ],
)
def test_bad_lines(tmp_path: Path, line: str, code: str) -> None:
    """Each names file and line, and what to do."""
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "ok", "text": "t"}\n' + line + "\n", "utf-8")
    good, bad = sources([str(path)])
    assert isinstance(good, Source) and isinstance(bad, Source) and read(good).id == "ok"
    with pytest.raises(ArticleError) as caught:
        read(bad)
    assert caught.value.code == code and f"{path.name}:2" in str(caught.value) and caught.value.remedy


def test_about(tmp_path: Path) -> None:
    """about.toml beside articles gives what they do not say themselves."""
    (tmp_path / "about.toml").write_text('published = "2025-11-04"\nsource = "星新聞"\nlang = "ja"\n', "utf-8")
    (tmp_path / "2025-01-01.txt").write_text("契約を結んだ。", "utf-8")
    (source,) = sources([str(tmp_path)])
    assert isinstance(source, Source)
    article = read(source)
    assert (str(article.published), article.published_source, article.source) == ("2025-11-04", "metadata", "星新聞")
