"""Every kind of input gives the same article: files, packed files, rows, pages of archives, agencies' JSON."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from layouts import ARTICLES, LAYOUTS
from torihiki import Article, ArticleError
from torihiki.articles.archive import MAX_PAGE
from torihiki.articles.folder import sources
from torihiki.articles.read import read
from torihiki.articles.source import Source

TEXT = "Kestrel Grid will pay $2.1 billion.\nIt is due in 2026."
JA = "霧島データは21日、契約を結んだと発表した。\n期間は6年間。"
ROW = {
    "id": "a",
    "text": TEXT,
    "title": "A headline",
    "published": "2025-11-04",
    "lang": "en",
    "url": "https://x.example/a",
    "source": "Ledger",
}
PACKINGS: dict[str, Callable[[bytes], bytes]] = {"": bytes, ".gz": gzip.compress, ".zst": zstandard.compress}


def found(path: Path, **options: str) -> list[Article | ArticleError]:
    """Articles, or errors in their places."""
    results: list[Article | ArticleError] = []
    for source in sources([str(path)], **options):  # type: ignore[arg-type]
        try:
            results.append(source if isinstance(source, ArticleError) else read(source))
        except ArticleError as error:
            results.append(error)
    return results


def articles(path: Path, **options: str) -> list[Article]:
    """Articles; no errors are expected."""
    results = found(path, **options)
    assert all(isinstance(result, Article) for result in results), results
    return [result for result in results if isinstance(result, Article)]


def parquet(rows: list[dict[str, object]]) -> bytes:
    """A table as a file."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), out)
    return out.getvalue()


def sheet(rows: list[dict[str, str]], **how: str) -> str:
    """The same as CSV."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), **how)  # type: ignore[arg-type]
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("suffix", [".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".parquet"])
def test_rows(tmp_path: Path, suffix: str, packing: str) -> None:
    """All fields, from every kind of row, packed or not."""
    makers: dict[str, Callable[[], bytes]] = {
        ".csv": lambda: sheet([ROW]).encode(), ".tsv": lambda: sheet([ROW], delimiter="\t").encode(), ".parquet": lambda: parquet([{**ROW}])
    }  # fmt: skip
    made = makers.get(suffix, lambda: json.dumps(ROW).encode())
    if suffix == ".parquet" and packing:
        pytest.skip("Parquet is packed inside, and must be able to seek")
    path = tmp_path / f"rows{suffix}{packing}"
    path.write_bytes(PACKINGS[packing](made()))
    (article,) = articles(path)
    assert (article.id, article.text, article.title, str(article.published)) == ("a", TEXT, "A headline", "2025-11-04")
    assert (article.lang, article.url, article.source, article.published_source) == ("en", "https://x.example/a", "Ledger", "metadata")
    assert article.path == path.name and article.warnings == ()


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_texts(tmp_path: Path, suffix: str, packing: str) -> None:
    """A text is as it stands; its id is its name without all suffixes; a date in its name is its date."""
    (tmp_path / f"2025-11-04-deal{suffix}{packing}").write_bytes(PACKINGS[packing](TEXT.replace("\n", "\r\n").encode()))
    (article,) = articles(tmp_path)
    assert (article.id, article.text) == ("2025-11-04-deal", TEXT)
    assert (str(article.published), article.published_source) == ("2025-11-04", "filename")


def test_markdown(tmp_path: Path) -> None:
    """Front matter gives title, date, language and more; the text keeps it, for offsets are those of the file."""
    source = f"---\ntitle: The deal\ndate: 2025-11-04\nlang: en\nsource: Ledger\n---\n\n{TEXT}"
    (tmp_path / "a.md").write_text(source, "utf-8")
    (article,) = articles(tmp_path / "a.md")
    assert (article.title, str(article.published), article.lang, article.source, article.text) == (
        "The deal",
        "2025-11-04",
        "en",
        "Ledger",
        source,
    )


def test_rows_without_ids(tmp_path: Path) -> None:
    """A row that gives none is named by its file and line."""
    (tmp_path / "a.csv").write_text(f'text\n"{TEXT}"\nMore of it.\n', "utf-8")
    assert [article.id for article in articles(tmp_path / "a.csv")] == ["a.csv:2", "a.csv:4"]


def test_field_map(tmp_path: Path) -> None:
    """Fields by other names, inside objects and lists too; columns of sheets and tables alike."""
    row = {"nr": 7, "body": TEXT, "meta": {"date": "2025/11/4", "links": [{"href": "https://x.example/7"}]}, "text": "not this"}
    (tmp_path / "a.jsonl").write_text(json.dumps(row), "utf-8")
    (tmp_path / "b.json").write_text(json.dumps({**row, "nr": 8}), "utf-8")
    fields = "id=nr,text=body,published=meta.date,url=meta.links.0.href"
    for article, name in zip(articles(tmp_path, fields=fields), ("7", "8"), strict=True):
        assert (article.id, article.text, str(article.published), article.url) == (name, TEXT, "2025-11-04", "https://x.example/7")
    (tmp_path / "c.csv").write_text(sheet([{"Nr": "9", "Body": TEXT}]), "utf-8")
    (tmp_path / "d.parquet").write_bytes(parquet([{"Nr": "9", "Body": TEXT}]))
    for name in ("c.csv", "d.parquet"):
        (article,) = articles(tmp_path / name, fields="id=Nr,text=Body")
        assert (article.id, article.text) == ("9", TEXT)


def test_markup_in_a_field(tmp_path: Path) -> None:
    """A field of markup is read as an article's body."""
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "a", "content": "<p>It is worth $5<b>bn</b>.<p>More"}), "utf-8")
    (article,) = articles(tmp_path / "a.jsonl", fields="html=content")
    assert (article.text, article.reader) == ("It is worth $5bn.\nMore", "torihiki")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "euc_jp", "iso2022_jp", "utf-16"])
def test_sheet_encodings(tmp_path: Path, encoding: str) -> None:
    """Spreadsheets save as they like, semicolons and all; cells hold line breaks."""
    path = tmp_path / "a.csv"
    path.write_bytes(sheet([{"id": "1", "text": JA}, {"id": "2", "text": JA}], delimiter=";").encode(encoding))
    first, second = articles(path)
    assert first.text == second.text == JA
    assert bool(first.warnings) == (encoding not in {"utf-8", "utf-8-sig"}) and all("decoded as" in warning for warning in first.warnings)


NINJS = {
    "1": {"uri": "urn:x:1", "headline": "The deal", "body_text": TEXT, "versioncreated": "2025-11-04T09:00:00Z", "language": "en-GB"},
    "1 with markup": {"uri": "urn:x:1", "headline": "The deal", "body_xhtml": "<p>" + TEXT.replace("\n", "</p><p>") + "</p>",
                      "firstcreated": "2025-11-04T09:00:00Z", "language": "en"},
    "2": {"uri": "urn:x:1", "headlines": [{"role": "main", "value": "The deal"}], "bodies": [{"role": "main", "contenttype": "text/plain", "value": TEXT}],
          "firstcreated": "2025-11-04T09:00:00Z", "language": "en"},
}  # fmt: skip


@pytest.mark.parametrize("version", NINJS)
def test_ninjs(tmp_path: Path, version: str) -> None:
    """The agencies' format, in its versions."""
    (tmp_path / "a.json").write_text(json.dumps(NINJS[version]), "utf-8")
    (article,) = articles(tmp_path / "a.json")
    assert (article.id, article.text, article.title, str(article.published), article.lang) == (
        "urn:x:1",
        TEXT,
        "The deal",
        "2025-11-04",
        "en",
    )


@pytest.mark.parametrize(
    "wrap", [lambda node: node, lambda node: {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, node]}]
)
def test_schema_org(tmp_path: Path, wrap: Callable[[object], object]) -> None:
    """A NewsArticle, alone or in a graph."""
    node = {
        "@type": "NewsArticle", "@id": "https://x.example/a", "headline": "見出し", "articleBody": JA, "datePublished": "2025-10-21T06:00:00+09:00",
        "inLanguage": "ja-JP", "publisher": {"@type": "Organization", "name": "北辰"},
    }  # fmt: skip
    (tmp_path / "a.json").write_text(json.dumps(wrap(node)), "utf-8")
    (article,) = articles(tmp_path / "a.json")
    assert (article.id, article.text, article.title, article.lang, article.source) == ("https://x.example/a", JA, "見出し", "ja", "北辰")
    assert str(article.published) == "2025-10-21"


# web archives


def record(url: str, body: bytes, *, kind: str = "text/html; charset=utf-8", status: str = "200 OK", promised: int | None = None) -> bytes:
    """A response record."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {promised or len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-11-04T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
    )
    return f"{head}Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n".encode() + http + b"\r\n\r\n"


PAGES = [LAYOUTS["semantic"](news).encode() for news in ARTICLES]


@pytest.mark.parametrize("how", ["plain", "members", "whole", "zstd"])
def test_archives(tmp_path: Path, how: str) -> None:
    """An archive of pages, not packed, packed record by record, or as one; other records are passed over."""
    pytest.importorskip("warcio")
    records = [record(f"https://x.example/{n}", page) for n, page in enumerate(PAGES)]
    records[1:1] = [
        record("https://x.example/a.png", b"\x89PNG", kind="image/png"), record("https://x.example/gone", b"<p>Not found", status="404 Not Found")
    ]  # fmt: skip
    path = tmp_path / {"plain": "a.warc", "zstd": "a.warc.zst"}.get(how, "a.warc.gz")
    path.write_bytes(
        {
            "plain": lambda: b"".join(records), "members": lambda: b"".join(map(gzip.compress, records)),
            "whole": lambda: gzip.compress(b"".join(records)), "zstd": lambda: zstandard.compress(b"".join(records)),
        }[how]()
    )  # fmt: skip
    found_articles = articles(path)
    assert [a.url for a in found_articles] == [a.id for a in found_articles] == ["https://x.example/0", "https://x.example/1"]
    assert [a.title for a in found_articles] == [news.title for news in ARTICLES]
    assert all(news.paragraphs[0] in a.text for a, news in zip(found_articles, ARTICLES, strict=True))


def test_archive_damage(tmp_path: Path) -> None:
    """What is damaged costs itself, and is named by its record; a page that the archive has in part is said to be so."""
    pytest.importorskip("warcio")
    good = [gzip.compress(record(f"https://x.example/{n}", PAGES[1])) for n in range(3)]
    cut = gzip.compress(record("https://x.example/cut", PAGES[1], promised=10_000_000))
    path = tmp_path / "a.warc.gz"
    path.write_bytes(good[0] + good[1][:200] + b"\0" * 50 + good[1][250:] + good[2] + cut)
    first, lost, third, short = found(path)
    assert (
        isinstance(first, Article) and isinstance(third, Article) and (first.id, third.id) == ("https://x.example/0", "https://x.example/2")
    )
    assert isinstance(lost, ArticleError) and (lost.code, lost.where) == ("article.damaged", f"{path}:2")
    assert isinstance(short, Article) and any("cut off" in warning for warning in short.warnings)


def test_archive_page_limit(tmp_path: Path) -> None:
    """A page of 8 MB is read, one byte more is not."""
    pytest.importorskip("warcio")
    for extra, codes in ((0, []), (1, ["article.too-big"])):
        page = b"<p>" + TEXT.encode() + b"</p><!--" + b" " * (MAX_PAGE - len(TEXT) - 11 + extra)
        assert len(page) == MAX_PAGE + extra
        (tmp_path / "a.warc").write_bytes(record("https://x.example/0", page))
        (source,) = sources([str(tmp_path / "a.warc")])
        assert [source.code] == codes if isinstance(source, ArticleError) else not codes and isinstance(source, Source)


def test_glob_pattern(tmp_path: Path) -> None:
    """A pattern in quotes: ids are paths below its fixed part; ** is any number of folders."""
    for name in ("2025/01/a.txt", "2025/02/b.txt", "2025/b.md", "2024/c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT, "utf-8")
    names = {
        "2025/**/*.txt": ["01/a", "02/b"], "*/*.md": ["2025/b"], "202[45]/**/?.txt": ["2024/c", "2025/01/a", "2025/02/b"],
        "2025/0[!1]": ["02/b"], "*": ["2024/c", "2025/01/a", "2025/02/b", "2025/b"],
    }  # fmt: skip
    for pattern, expected in names.items():
        assert sorted(a.id for a in articles(tmp_path / pattern)) == expected, pattern
    (error,) = found(tmp_path / "2026/*.txt")
    assert isinstance(error, ArticleError) and error.code == "input.missing"


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("form", ["text", "page", "lines", "object"])
def test_stdin(form: str, packing: str) -> None:
    """What comes through a pipe says itself what it is."""
    data = {
        "text": TEXT.encode(), "page": PAGES[1], "lines": (json.dumps(ROW) + "\n" + json.dumps({**ROW, "id": "b"})).encode(),
        "object": json.dumps(ROW, indent=2).encode(),
    }[form]  # fmt: skip
    read_ones = [read(s) for s in sources(["-"], stdin=io.BytesIO(PACKINGS[packing](data))) if isinstance(s, Source)]
    assert [a.id for a in read_ones] == {"text": ["stdin"], "page": ["stdin"], "lines": ["a", "b"], "object": ["a"]}[form]
    assert all("$2.1 billion" in a.text for a in read_ones) or form == "page"
    assert form != "page" or read_ones[0].title == ARTICLES[1].title
