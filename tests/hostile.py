"""A folder of files that mean harm, or that life has hit: python tests/hostile.py FOLDER [--large].

``write`` makes it and says what must come of each file: its articles, or an error that names it. ``--large`` adds the files of
100 MB and the bombs that would unpack to a gigabyte.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import io
import json
import os
import random
import sys
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["Hostile", "write"]

EN = "Kestrel Grid signed a $17.4 billion contract with Northlake Cloud on Monday, over six years."
JA = "霧島データは21日、青嶺クラウドと総額2兆4500億円の契約を結んだと発表した。期間は6年間。"
PAGE = f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Deal</title></head><body><article><h1>Deal</h1><p>{EN}</p></article></body></html>'


@dataclass
class Hostile:
    """What a run must give. ``good``: ids of articles; ``bad``: places (a file, or ``file:line``) that must be named.

    ``free``: articles before the damage in a packed file, of which as many come out as can be unpacked.
    """

    folder: Path
    good: set[str] = field(default_factory=set)
    bad: set[str] = field(default_factory=set)
    free: set[str] = field(default_factory=set)
    files: int = 0

    def put(self, name: str | bytes, data: bytes) -> None:
        """Write a file of which nothing is said yet."""
        path = os.path.join(os.fsencode(self.folder), os.fsencode(name))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as stream:
            stream.write(data)
        self.files += 1

    def fine(self, name: str, data: bytes, *ids: str) -> None:
        """A file whose articles must all come out; its own id is its name without the suffixes."""
        self.put(name, data)
        self.good.update(ids or (name.removesuffix(".gz").removesuffix(".zst").rpartition(".")[0],))

    def broken(self, name: str, data: bytes, *lines: int) -> None:
        """A file that must be named as bad, as a whole or at some lines."""
        self.put(name, data)
        self.bad.update([f"{name}:{line}" for line in lines] or [name])


def write(folder: Path, *, large: bool = False) -> Hostile:
    """Make the folder; the same every time."""
    made = Hostile(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for part in (_nothing, _encodings, _binaries, _signs, _names, _rows, _pages, _packed, _cut, _special):
        part(made)
    if large:
        _large(made)
    return made


def _line(name: str, text: str = EN) -> bytes:
    return json.dumps({"id": name, "text": text}).encode() + b"\n"


def _nothing(made: Hostile) -> None:
    """Nothing in it, or nothing but blanks."""
    for suffix in ("txt", "md", "html", "htm", "xhtml", "json"):
        made.broken(f"nothing/empty-{suffix}.{suffix}", b"")
        made.broken(f"nothing/blank-{suffix}.{suffix}", b" \n\t\r\n \n")
        made.broken(f"nothing/mark-{suffix}.{suffix}", b"\xef\xbb\xbf")
        made.broken(f"nothing/zeros-{suffix}.{suffix}", bytes(1000))
    for suffix in ("jsonl", "ndjson", "warc"):
        made.put(f"nothing/empty-{suffix}.{suffix}", b"")  # no article, and no error: a feed of a quiet day
    for suffix in ("csv", "tsv", "parquet"):
        made.broken(f"nothing/empty-{suffix}.{suffix}", b"")
    for suffix in ("txt", "html", "jsonl"):
        made.broken(f"nothing/empty-{suffix}-gz.{suffix}.gz", b"")
        made.broken(f"nothing/empty-{suffix}-zst.{suffix}.zst", b"")
    made.broken("nothing/ideographic.txt", "\u3000\n\u3000".encode())


def _encodings(made: Hostile) -> None:
    """All that is read, with and without marks; mixtures, and what no encoding explains."""
    for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp932", "euc_jp", "iso2022_jp"):
        made.fine(f"encodings/ja-{name}.txt", (JA + "\n").encode(name) * 3)
        made.fine(f"encodings/page-{name}.html", PAGE.replace(EN, JA * 2).replace("utf-8", name).encode(name))
    for name in ("utf-8", "utf-16", "cp1252", "utf-32"):
        made.fine(f"encodings/en-{name}.txt", f"“{EN}” — café, £3m".encode(name))
    made.fine("encodings/one-bad-byte.txt", JA.encode() * 5 + b"\xff" + JA.encode() * 5)
    made.fine("encodings/cut-in-a-character.txt", JA.encode()[:-1] + b"\n" + EN.encode() + JA.encode()[:-2])
    mixed = JA.encode() + b"\n" + JA.encode("cp932") + b"\n" + JA.encode("euc_jp")
    made.broken("encodings/three-in-one.txt", mixed)
    made.broken("encodings/three-in-one-page.html", b"<p>" + mixed + b"</p>")
    made.broken("encodings/high-bytes.txt", bytes(range(128, 256)) * 20)
    made.broken("encodings/swapped.txt", bytes(b ^ 0x80 for b in JA.encode()) * 3)
    made.broken("encodings/surrogate-halves.txt", ("\ud83d\ude00\ud800" * 50).encode("utf-16-le", "surrogatepass"))
    made.broken("encodings/cesu.txt", "\ud83d".encode("utf-8", "surrogatepass") * 50)
    made.broken("encodings/overlong.txt", b"\xc0\xaf\xe0\x80\xaf" * 50)


def _binaries(made: Hostile) -> None:
    """Other files with a wrong suffix, and noise."""
    draw = random.Random(3)
    starts = {
        "pdf": b"%PDF-1.7\n",
        "zip": b"PK\x03\x04",
        "png": b"\x89PNG\r\n",
        "jpeg": b"\xff\xd8\xff\xe0",
        "elf": b"\x7fELF",
        "db": b"SQLite format 3\0",
    }
    for name, start in starts.items():
        for suffix in ("txt", "md", "html", "json"):
            made.broken(f"binaries/{name}-{suffix}.{suffix}", start + draw.randbytes(500))
    for number in range(10):
        made.broken(f"binaries/noise-{number}.txt", draw.randbytes(3000))
    for suffix in ("jsonl", "csv"):
        made.broken(
            f"binaries/noise.{suffix}",
            b"\n".join(draw.randbytes(300).replace(b"\n", b"") for _ in range(1)) + b"\n",
            *([1] if suffix == "jsonl" else []),
        )
    made.broken("binaries/noise.parquet", draw.randbytes(3000))
    made.broken("binaries/magic.parquet", b"PAR1" + draw.randbytes(3000) + b"PAR1")
    made.broken("binaries/noise.warc", draw.randbytes(3000), 1)
    made.broken("binaries/noise.warc.gz", draw.randbytes(3000), 1)
    for suffix in ("txt.gz", "txt.zst", "html.gz", "jsonl.zst", "csv.gz"):
        made.broken(f"binaries/noise.{suffix}", draw.randbytes(3000))


def _signs(made: Hostile) -> None:
    """Characters that trip tokenizers, terminals and databases, in articles that are good all the same."""
    signs = {
        "nul": "\0", "bidi": "\u202e", "isolate": "\u2066", "zero-width": "\u200b", "joiner": "\u200d", "soft-hyphen": "\u00ad",
        "escape": "\x1b[31m", "bell": "\a", "delete": "\x7f", "line-separator": "\u2028", "next-line": "\u0085", "form-feed": "\f",
        "variation": "\ufe0f", "tag": "\U000e0041", "private": "\ue000", "not-a-character": "\ufffe", "replacement": "\ufffd",
        "combining": "e" + "\u0301" * 50, "emoji": "👩\u200d💻", "mark-inside": "\ufeff", "carriage-return": "\r",
    }  # fmt: skip
    for name, sign in signs.items():
        made.fine(f"signs/{name}.txt", f"{EN}{sign}\n{sign}{EN}".encode())
        made.fine(f"signs/{name}-inside.jsonl", _line(f"sign {name}", EN.replace(" ", f" {sign}", 3)), f"sign {name}")
    made.fine("signs/lone-surrogate.jsonl", b'{"id": "lone", "text": "' + EN.encode() + b'\\ud800 and \\udfff"}\n', "lone")
    made.fine("signs/surrogate-id.jsonl", b'{"id": "lone \\ud800 id", "text": "' + EN.encode() + b'"}\n', "lone \ufffd id")
    made.broken("signs/run-of-kanji.txt", f"{EN}\n{'億' * 30_000}\n{EN}".encode())  # Chinese, by the look of it
    for name, unit in {
        "digits": "1",
        "dollars": "$",
        "brackets": "(",
        "commas": ",",
        "blanks": " ",
        "letters": "a",
        "katakana": "ア",
    }.items():
        made.fine(f"signs/run-of-{name}.txt", f"{EN}\n{unit * 30_000}\n{EN}".encode())


def _names(made: Hostile) -> None:
    """Names of files that a shell, a terminal or UTF-8 cannot bear."""
    names = [
        "-rf",
        "two  blanks",
        "quote's",
        'double"quote',
        "star*",
        "semi;colon",
        "日本語",
        "emoji😀",
        "a" * 240,
        "%s%n",
        "$HOME",
        "'; DROP TABLE record;--",
        "CON",
        "=cmd",
    ]
    for name in names:
        made.fine(f"names/{name}.txt", EN.encode())
    for name, shown in (("line\nbreak", "line\\nbreak"), ("bidi\u202ename", "bidi\\u202ename"), ("escape\x1b[2J", "escape\\x1b[2J")):
        made.put(f"names/{name}.txt", EN.encode())
        made.good.add(f"names/{shown}")
    with contextlib.suppress(OSError):  # not every file system takes these
        made.put(b"names/not-\xff-utf8.txt", EN.encode())
        made.good.add("names/not-\\xff-utf8")
        made.put(b"names/bad-\xfe.txt", b"")
        made.bad.add("names/bad-\\xfe.txt")
    made.put("names/.txt", EN.encode())  # no name at all: hidden, as of old
    made.fine("names/..two-dots.txt".replace("..", "x.."), EN.encode())
    made.fine("names/no.end.of.dots.txt", EN.encode())
    made.fine("/".join(["names", *["deep"] * 40, "down.txt"]), EN.encode())


def _rows(made: Hostile) -> None:
    """Rows of which some are broken: the others come out."""
    bad = {
        "cut": b'{"id": "x", "te', "array": b"[1, 2]", "number": b"5", "null": b"null", "no-id": b'{"text": 5}', "no-text": b'{"id": "x"}',
        "text-is-object": b'{"id": "x", "text": {"a": 1}}', "date": b'{"id": "x", "text": "The deal", "published": "yesterday"}',
        "lang": b'{"id": "x", "text": "The deal", "lang": "tlh"}', "deep": b"[" * 50_000, "deep-object": b'{"a":' * 50_000, "latin": b'{"id": "x", "text": "caf\xe9"}',
        "id-is-list": b'{"id": [1], "text": "The deal"}', "nan": b'{"id": NaN, "text": "The deal"}', "huge-number": b'{"id": "x", "text": ' + b"9" * 5000 + b"}",
        "empty-text": b'{"id": "x", "text": ""}', "nul": b'{"id": "x",\0 "text": "The deal"}', "korean": '{"id": "x", "text": "계약을 체결했다고 밝혔다"}'.encode(),
    }  # fmt: skip
    for name, line in bad.items():
        made.broken(f"rows/{name}.jsonl", _line(f"before {name}") + line + b"\n" + _line(f"behind {name}"), 2)
        made.good.update((f"before {name}", f"behind {name}"))
    twice = _line("twice")
    made.broken("rows/twice.jsonl", twice + twice, 2)
    made.good.add("twice")
    made.fine("rows/no-last-line-end.jsonl", _line("no line end").rstrip(), "no line end")
    made.fine("rows/blank-lines.jsonl", b"\n\r\n" + _line("blank lines") + b"\n\n", "blank lines")
    made.broken("rows/cells.csv", f'id,text\n"cell",{EN.replace(",", "")}\nmore,than,two\n'.encode(), 3)
    made.good.add("cell")
    made.broken("rows/no-text.csv", b"id,body\n1,a\n")
    made.broken("rows/open-quote.csv", f'id,text\nopen,"{EN}'.encode() + b"\nand on and on" * 10 + b"\n", *())
    made.bad.discard("rows/open-quote.csv")  # the csv module takes the rest for the cell: it is one article
    made.good.add("open")
    made.fine("rows/formula.csv", f'id,text\n"=HYPERLINK(""x"")","{EN}"\n'.encode(), '=HYPERLINK("x")')
    for number, source in enumerate(("{", '{"id": 1,}', '{"id": "a" "b"}', "{'id': 'a'}", '{"text": tru}', "[[[[", '"', "{}")):
        made.broken(f"rows/broken-{number}.json", source.encode())


def _pages(made: Hostile) -> None:
    """Pages that are deep, endless, broken or hollow."""
    made.broken("pages/deep-divs.html", b"<div>" * 100_000 + EN.encode())
    made.broken("pages/deep-tables.html", b"<table><tr><td>" * 20_000 + EN.encode())
    made.broken("pages/deep-spans.html", b"<p>" + b"<span>" * 50_000 + EN.encode())
    for name, source in {
        "only-script": "<script>alert('$5 billion')</script>", "only-menu": "<nav><a href=/>Home</a></nav>", "only-comment": f"<!-- {EN} -->",
        "endless-comment": f"<!-- <p>{EN}</p>", "endless-tag": "<a " * 20_000, "endless-attribute": '<p class="' + "x" * 100_000,
    }.items():  # fmt: skip
        made.broken(f"pages/{name}.html", source.encode())
    entity = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    made.fine(
        "pages/entities.xhtml", f"{entity}<html><body><article><p>{EN} &c; &f; &#0; &#x110000; &amp;</p></article></body></html>".encode()
    )
    made.fine("pages/unclosed.html", f"<html><body><p>{EN}<p>{EN}<b>{EN}".encode())
    made.fine("pages/crossed.html", f"<html><body><p><b><i>{EN}</b></p></i><p>{EN}</p></div></div></body>".encode())
    made.fine("pages/many-attributes.html", PAGE.replace("<p>", "<p " + " ".join(f"a{n}=1" for n in range(5000)) + ">").encode())
    made.fine("pages/many-entities.html", PAGE.replace("<p>", "<p>" + "&amp;" * 20_000).encode())
    made.fine(
        "pages/bad-json-ld.html",
        PAGE.replace("<body>", '<script type="application/ld+json">{"@type": "NewsArticle", </script><body>').encode(),
    )
    made.fine(
        "pages/deep-json-ld.html", PAGE.replace("<body>", f'<script type="application/ld+json">{"[" * 20_000}</script><body>').encode()
    )
    made.fine("pages/bad-date.html", PAGE.replace("<head>", '<head><meta property="article:published_time" content="soon">').encode())
    made.fine("pages/lies-about-charset.html", PAGE.replace("utf-8", "euc-jp").replace(EN, JA * 2).encode())


def _packed(made: Hostile) -> None:
    """Packed files: bombs, damage, one in the other."""
    import zstandard

    bomb = gzip.compress(b" " * 50_000_000, 9)
    for suffix in ("txt", "html", "json", "jsonl", "csv"):
        made.broken(f"packed/bomb-{suffix}.{suffix}.gz", bomb)
        made.broken(f"packed/bomb-{suffix}-zst.{suffix}.zst", zstandard.compress(b"a" * 50_000_000, 19))
    made.broken("packed/bomb-in-bomb.txt.gz", gzip.compress(bomb))
    made.broken("packed/no-gzip.txt.gz", EN.encode())
    made.broken("packed/no-zstd.txt.zst", EN.encode())
    whole = gzip.compress(EN.encode() * 50)
    made.broken("packed/cut.txt.gz", whole[:-20])
    made.broken("packed/flipped.txt.gz", whole[:20] + bytes([whole[20] ^ 255]) + whole[21:])
    made.fine("packed/members.txt.gz", gzip.compress(EN.encode()) + gzip.compress(b"\n" + EN.encode()))
    made.fine("packed/padded.txt.gz", gzip.compress(EN.encode()) + bytes(100))
    lines = gzip.compress(b"".join(_line(f"packed {n}", f"{EN} {n * 7919}") for n in range(200)))
    made.broken("packed/cut-lines.jsonl.gz", lines[: len(lines) // 2])
    made.free.update(f"packed {n}" for n in range(200))


def _cut(made: Hostile) -> None:
    """Archives and tables that are damaged in the middle or at the end."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    out = io.BytesIO()
    pq.write_table(pa.table({"id": ["p1", "p2"], "text": [EN, JA]}), out)
    table = out.getvalue()
    made.fine("cut/whole.parquet", table, "p1", "p2")
    made.broken("cut/cut.parquet", table[:-30])
    pq.write_table(pa.table({"id": ["q"], "words": [EN]}), out := io.BytesIO())
    made.broken("cut/no-text.parquet", out.getvalue(), 1)
    records = [_page_record(f"https://news.example/{n}") for n in range(4)]
    made.broken("cut/damaged.warc.gz", gzip.compress(records[0]) + gzip.compress(records[1])[:-30] + gzip.compress(records[2]), 2)
    made.good.update(("https://news.example/0", "https://news.example/2"))
    made.broken("cut/end.warc", records[3] + _page_record("https://news.example/9")[:-200], 2)
    made.good.add("https://news.example/3")


def _page_record(url: str) -> bytes:
    body = PAGE.replace("Monday", f"Monday ({url})").encode()
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-11-04T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
    )
    head += f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    return head.encode() + http + b"\r\n\r\n"


def _special(made: Hostile) -> None:
    """What is no file: loops, pipes, links out and nowhere; what may not be read."""
    special = made.folder / "special"
    special.mkdir()
    (special / "loop").symlink_to(special, target_is_directory=True)
    (special / "up").symlink_to(made.folder, target_is_directory=True)
    made.files += 2
    for name, to in (
        ("self.txt", "self.txt"),
        ("ping.txt", "pong.txt"),
        ("pong.txt", "ping.txt"),
        ("nowhere.txt", "no-such-file"),
        ("out.txt", "/etc/hostname"),
    ):
        (special / name).symlink_to(to)
        made.files += 1
        made.bad.add(f"special/{name}")
    os.mkfifo(special / "pipe.txt")
    made.files += 1
    made.bad.add("special/pipe.txt")
    os.mkdir(special / "folder.txt")
    if os.geteuid() != 0:  # root may read everything
        made.broken("special/forbidden.txt", EN.encode())
        os.chmod(special / "forbidden.txt", 0)
        os.mkdir(special / "closed", 0)
        made.bad.add("special/closed")
    made.put("special/about/about.toml", b"title = [broken")
    made.broken("special/about/a.txt", EN.encode())


def _large(made: Hostile) -> None:
    """100 MB in one line, in every form, and bombs of a gigabyte."""
    size = 100_000_000
    line = (EN + " ").encode() * (size // len(EN))
    for suffix in ("txt", "md", "html", "json"):
        made.broken(f"large/line-{suffix}.{suffix}", line)
    made.broken("large/line.jsonl", _line("large before") + b'{"id": "large", "text": "' + line + b'"}\n' + _line("large behind"), 2)
    made.good.update(("large before", "large behind"))
    made.broken("large/line.csv", b"id,text\n1," + line.replace(b",", b"") + b"\n", 2)
    made.broken("large/digits.txt", b"1" * size)
    made.fine("large/article.json", b'{"id": "wide", "text": "' + b"ab " * 3_000_000 + b'"}', "wide")  # within all limits
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=9) as stream:
        for _ in range(1000):
            stream.write(bytes(1_000_000))
    for suffix in ("txt", "html", "jsonl", "warc"):
        made.broken(f"large/bomb-{suffix}.{suffix}.gz", out.getvalue(), *([1] if suffix == "warc" else []))


def main() -> None:
    """Write it and say what is expected, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--large", action="store_true")
    args = parser.parse_args()
    made = write(args.folder, large=args.large)
    lists = {name: sorted(getattr(made, name)) for name in ("good", "bad", "free")}
    sys.stdout.write(json.dumps({"files": made.files, **lists}, indent=1) + "\n")


if __name__ == "__main__":
    main()
