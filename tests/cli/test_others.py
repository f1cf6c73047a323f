"""explain, schema and check."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from command import torihiki
from corpus import ROOT, Gold, golds, record_of
from jsonschema_lite import valid
from torihiki.core import toml
from torihiki.explain import explain
from torihiki.lint import lint
from torihiki.merging import compared, merge
from torihiki.schema import NAMES, schema, schema_text


def test_explain() -> None:
    """Marks, rules, values and cue words; no colour codes where there is no terminal."""
    done = torihiki("explain", "-", "--lang", "en", stdin=b"The deal is worth about $38 billion.")
    text = done.stdout.decode()
    assert done.returncode == 0 and "[$38 billion]m1" in text and "USD approx 38,000,000,000" in text
    assert "modifier approx ← about" in text and "en.money." in text and "\x1b" not in text


@pytest.mark.parametrize("gold", golds(), ids=lambda g: g.id)
def test_explain_all(gold: Gold) -> None:
    """Every mention and deal of every corpus article is explained, and the article's text is all there."""
    record = record_of(gold.id)
    said = "\n".join(explain(record, gold.article.text))
    assert all(f"  {m.id}" in said and m.rule in said for m in record.mentions)
    assert all(f"deal {d.id}: {d.type}, {d.status}" in said for d in record.deals)


@pytest.mark.parametrize("name", NAMES)
def test_schemas_up_to_date(name: str) -> None:
    """schemas/ is what the models say."""
    path = ROOT / "schemas" / f"{name}.schema.json"
    assert path.read_text("utf-8") == schema_text(name), "run: make generate"


@pytest.mark.parametrize("gold", golds(), ids=lambda g: g.id)
def test_records_follow_schema(gold: Gold) -> None:
    """Records are valid by their own schema."""
    data = json.loads(record_of(gold.id).model_dump_json())
    assert valid(data, schema("record"))


def test_shipped_tables_follow_schema() -> None:
    """So are the tables."""
    for path in sorted((ROOT / "extract/torihiki/lexicon").glob("*.toml")):
        assert valid(toml.loads(path.read_text("utf-8")), schema("lexicon")), path.name


def test_check(tmp_path: Path) -> None:
    """Findings name file, row and remedy."""
    table = tmp_path / "mine.toml"
    table.write_text(
        '[[currency]]\nid = "XTS"\nsurface = { en = ["testmarks"] }\nsource = "ISO 4217"\n'
        '[[currency]]\nid = "XXX"\nsurface = { en = ["yen"], fr = ["euro"] }\n'
        '[[currency]]\nid = "USD"\nsurface = { any = ["$"] }\nsource = "ISO 4217"\n'
        '[[fruit]]\nid = "apple"\nsurface = { en = ["apple"] }\nsource = "me"\n',
        "utf-8",
    )
    said = [str(problem) for problem in lint([str(table)])]
    assert not any("(XTS)" in line for line in said)
    for expected in ("'yen' is also a word of row 'JPY'", "surface.fr", "no source", "drops its words", "no rule reads the table 'fruit'"):
        assert any(expected in line and str(table) in line and "; " in line for line in said), expected
    assert torihiki("check", table).returncode == 1


def test_check_broken(tmp_path: Path) -> None:
    """A file that is no table is a finding too."""
    table = tmp_path / "mine.toml"
    table.write_text("[[currency\n", "utf-8")
    done = torihiki("check", table)
    assert done.returncode == 1 and b"not a TOML table" in done.stdout


def test_merge(tmp_path: Path) -> None:
    """Records in, merged deals out, valid by their schema; what is no record is named with its line."""
    records = tmp_path / "records.jsonl"
    lines = [record_of(gold.id).model_dump_json() for gold in golds() if "shirane" in gold.id]
    records.write_text("\n".join(lines) + "\n", "utf-8")
    done = torihiki("merge", records)
    deals = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0 and deals
    assert all(valid(deal, schema("deal")) for deal in deals)
    records.write_text(lines[0] + "\n{}\n", "utf-8")
    broken = torihiki("merge", records)
    assert broken.returncode == 2 and b"records.jsonl:2: this is not a record" in broken.stderr


def test_explain_deal() -> None:
    """A deal is a tree: transaction words with their shapes and status cues, parties with their places, slots with their words."""
    text = "Halden Micro Inc. agreed on Tuesday to acquire Lumetric Inc. for about $1.2 billion in cash. The deal needs antitrust approval."
    said = torihiki("explain", "-", "--lang", "en", "--published", "2025-11-20", stdin=text.encode()).stdout.decode()
    tree = said[said.index("deal d1") :]
    assert "├─ said by\n│  ├─ “acquire” en.deals.acquire: acquisition, agreed ← “agreed”" in tree
    assert "├─ acquirer Halden Micro\n│  └─ “Halden Micro Inc.” as agent, found by en.parties." in tree
    assert "├─ target Lumetric\n│  └─ “Lumetric Inc.” as object, found by en.parties." in tree
    assert "├─ amount USD approx 1,200,000,000\n│  └─ m2 “$1.2 billion”, in the sentence of “acquire”" in tree
    assert "role deal_value ← “in cash”" in tree and "date signed 2025-11-18" in tree
    assert "└─ term approval" in tree and "antitrust approval”, in the sentence of “deal”" in tree


def test_explain_understood() -> None:
    """A party that its sentence does not name is called understood."""
    text = "アサギリ電子株式会社は半導体の装置をつくる。株式会社ルメトリックを1200億円で買収すると発表した。"
    said = torihiki("explain", "-", "--lang", "ja", stdin=text.encode()).stdout.decode()
    assert "アサギリ電子" in said and "” understood, found by ja.parties." in said
    assert "ルメトリック” as object, found by ja.parties." in said


def _report(article: str, published: str, low: str, **slots: object) -> dict[str, object]:
    parties = [{"name": "Halden Micro", "role": "customer"}, {"name": "Oracle", "role": "provider"}]
    amount = {"currency": "USD", "low": low, "high": low}
    deal = {"id": "d1", "type": "cloud", "status": "agreed", "parties": parties, "amount": amount, **slots}
    return {"article": {"id": article, "published": published, "sha256": article}, "mentions": [], "deals": [deal]}


def test_merge_explain(tmp_path: Path) -> None:
    """Why reports were joined, why kept apart, and which value is preferred where they disagree."""
    records = tmp_path / "records.jsonl"
    reports = [
        _report("one", "2025-11-04", "38000000000", duration={"low": "P7Y", "high": "P7Y"}),
        _report("two", "2025-11-05", "38000000000", duration={"low": "P5Y", "high": "P5Y"}),
        _report("three", "2025-11-06", "2000000000"),
    ]
    records.write_text("".join(json.dumps(r) + "\n" for r in reports), "utf-8")
    done = torihiki("merge", "--explain", records)
    said = done.stdout.decode()
    assert done.returncode == 0 and "\x1b" not in said
    assert "├─ joined\n│  └─ one d1 and two d1: 2 parties in common, the same amount" in said
    assert "├─ kept apart\n│  └─ one d1 from three d1: their amounts cannot be one" in said
    assert "└─ conflict duration\n   ├─ P7Y: one\n   ├─ P5Y: two\n   └─ preferred P5Y: stated by the latest article" in said
    assert torihiki("merge", "--explain", "--out", tmp_path / "x.jsonl", records).returncode == 2


def test_merge_explains_every_join() -> None:
    """Each report of a merged deal is joined to another of it, or stands alone; nobody is both joined and kept apart."""
    records = [json.loads(record_of(gold.id).model_dump_json()) for gold in golds()]
    merged = list(compared(records))
    assert [deal for deal, _ in merged] == list(merge(records))
    for deal, comparisons in merged:
        reports = {(d.article, d.deal) for d in deal.deals}
        joined = {ref for c in comparisons if c.same for ref in (c.one, c.other)} & reports
        assert joined == reports or len(reports) == 1
        assert all(c.why for c in comparisons)
        assert not any(c.same and len({c.one, c.other} & reports) == 1 for c in comparisons)
