"""The store: views an analyst can use, runs that do only what is new, nothing lost and nothing twice."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from news import article, lines, write_lines
from stored import exported, kinds, rows, run_into
from torihiki import Article
from torihiki.batch.compare import by_id, differences
from torihiki.batch.exchange import take_in
from torihiki.batch.store import open_store, read_store
from torihiki.errors import StoreError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four articles, one of them in a JSONL file, and a broken one."""
    made = tmp_path / "in"
    made.mkdir()
    for number in range(3):
        (made / f"n{number}.txt").write_text(article(number), "utf-8")
    write_lines(made / "rows.jsonl", 1)
    (made / "void.txt").write_text("", "utf-8")
    return made


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A name that is not taken."""
    return tmp_path / "records.db"


def test_views(folder: Path, store: Path) -> None:
    """Each view answers in plain SQL, beside the records as they are."""
    run_into(store, folder)
    text = "SELECT article, type, status, parties, currency, low, high FROM deals WHERE article = 'n1'"
    assert rows(store, text) == [("n1", "acquisition", "agreed", "Northlake Cloud (acquirer); Arden Systems (target)", "USD", 2.1e9, 2.1e9)]
    assert rows(store, "SELECT low_exact, text, role FROM amounts WHERE article = 'n1'") == [("2100000000", "$2.1 billion", "deal_value")]
    assert rows(store, "SELECT count(DISTINCT article) FROM mentions") == [(4,)]
    assert {name for (name,) in rows(store, "SELECT name FROM parties WHERE article = 'n2'")} == {"Toyota Motor", "Sony Group"}
    assert rows(store, "SELECT article, lang, chars FROM articles ORDER BY article")[0] == ("a00000", "ja", len(article(0)))
    ((place, stage, code, attempts),) = rows(store, "SELECT place, stage, code, attempts FROM errors")
    assert place.endswith("in/void.txt") and (stage, code, attempts) == ("reading", "article.empty", 1)
    assert rows(store, "SELECT run, status, done, changed, skipped, failed, dropped FROM runs") == [(1, "done", 4, 4, 0, 1, 0)]
    assert rows(store, "SELECT count(*) FROM merged") == rows(store, "SELECT count(*) FROM conflicts") == [(0,)]


def test_exact_decimals(store: Path, tmp_path: Path) -> None:
    """A sum that no float holds is exact in the text columns, and its number is near enough to sort by."""
    (tmp_path / "a.txt").write_text("The deal is worth $9,007,199,254,740,993.", "utf-8")
    run_into(store, tmp_path / "a.txt")
    assert rows(store, "SELECT low_exact, low FROM amounts") == [("9007199254740993", 9007199254740992.0)]


def test_unchanged(folder: Path, store: Path) -> None:
    """Nothing is done again, nor is what failed and is the same; the store says the same as before."""
    run_into(store, folder)
    before = exported(store)
    assert kinds(run_into(store, folder)) == {"skipped": 5} and exported(store) == before


def test_changed(folder: Path, store: Path) -> None:
    """What has other content is done again, what is new is done, what was mended is no error any more."""
    run_into(store, folder)
    (folder / "n0.txt").write_text(article(10), "utf-8")
    (folder / "void.txt").write_text(article(11), "utf-8")
    (folder / "new.txt").write_text(article(12), "utf-8")
    (folder / "rows.jsonl").write_bytes(b"".join(lines(2)))
    assert kinds(run_into(store, folder)) == {"done": 4, "skipped": 3}
    again = store.with_name("again.db")
    run_into(again, folder)
    assert exported(store) == exported(again)
    assert rows(store, "SELECT count(*) FROM errors") == [(0,)]


def test_other_options(folder: Path, store: Path) -> None:
    """Other options make other records: all is done again. The date of publication is such an option."""
    run_into(store, folder)
    assert kinds(run_into(store, folder, published=date(2025, 1, 1))) == {"done": 4, "article.empty": 1}
    assert kinds(run_into(store, folder, published=date(2025, 1, 1), min_confidence=0.5)) == {"done": 4, "article.empty": 1}
    assert kinds(run_into(store, folder, published=date(2025, 1, 1), min_confidence=0.5)) == {"skipped": 5}


def test_other_rules(folder: Path, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Other rules too; records that say the same count as unchanged in the run."""
    run_into(store, folder)
    with monkeypatch.context() as patched:
        patched.setattr("torihiki.batch.settings._tools", lambda: {"fugashi": "99"})
        assert kinds(run_into(store, folder)) == {"done": 4, "article.empty": 1}
    assert rows(store, "SELECT done, changed FROM runs ORDER BY run") == [(4, 4), (4, 0)]


def test_rerun(folder: Path, store: Path) -> None:
    """errors, all and never."""
    run_into(store, folder)
    assert kinds(run_into(store, folder, rerun="errors")) == {"skipped": 4, "article.empty": 1}
    assert rows(store, "SELECT attempts FROM errors") == [(2,)]
    assert kinds(run_into(store, folder, rerun="all")) == {"done": 4, "article.empty": 1}
    (folder / "n0.txt").write_text(article(10), "utf-8")
    assert kinds(run_into(store, folder, rerun="never", min_confidence=0.9)) == {"skipped": 5}


def test_prune(folder: Path, store: Path) -> None:
    """What has vanished stays until it is asked to go; not in a run that was stopped before it had seen all."""
    run_into(store, folder)
    (folder / "n1.txt").unlink()
    run_into(store, folder)
    assert rows(store, "SELECT count(*) FROM articles") == [(4,)]
    run_into(store, folder, prune=True, take=1)
    assert rows(store, "SELECT count(*) FROM articles") == [(4,)]
    run_into(store, folder, prune=True)
    assert {name for (name,) in rows(store, "SELECT article FROM articles")} == {"a00000", "n0", "n2"}
    assert rows(store, "SELECT count(*) FROM mentions WHERE article = 'n1'") == [(0,)]
    assert rows(store, "SELECT dropped FROM runs ORDER BY run DESC LIMIT 1") == [(1,)]


def test_equal_rows(store: Path, tmp_path: Path) -> None:
    """Rows that are equal to the letter are articles of their own, in every run, unless they claim one id."""
    sheet = tmp_path / "a.csv"
    sheet.write_text("text\n" + "The deal is worth $5 billion.\n" * 3 + "The deal is worth $6 billion.\n", "utf-8")
    assert kinds(run_into(store, sheet)) == {"done": 4}
    before = exported(store)
    assert len(before.splitlines()) == 4
    assert kinds(run_into(store, sheet)) == {"skipped": 4} and exported(store) == before
    twice = tmp_path / "b.jsonl"
    twice.write_bytes(next(lines(1)) * 3)
    for _ in range(2):
        assert kinds(run_into(store, twice)).get("article.id-twice") == 2
        assert rows(store, "SELECT count(*) FROM articles WHERE article = 'a00000'") == [(1,)]
        assert len(rows(store, "SELECT * FROM errors")) == 2


def test_rows_that_move(store: Path, tmp_path: Path) -> None:
    """A row put above others: those with an id of their own are skipped, those named by their line get their new names."""
    named, plain = tmp_path / "a.jsonl", tmp_path / "b.csv"
    named.write_bytes(b"".join(lines(3)))
    plain.write_text("text\nThe deal is worth $5 billion.\nThe deal is worth $6 billion.\n", "utf-8")
    run_into(store, named, plain)
    named.write_bytes(b'{"id": "first", "text": "A deal for $1."}\n' + b"".join(lines(3)))
    plain.write_text("text\nThe deal is worth $4 billion.\nThe deal is worth $5 billion.\nThe deal is worth $6 billion.\n", "utf-8")
    assert kinds(run_into(store, named, plain)) == {"done": 4, "skipped": 3}
    again = tmp_path / "again.db"
    run_into(again, named, plain)
    assert exported(store) == exported(again)
    assert rows(store, "SELECT line FROM articles WHERE article = 'a00000'") == [(2,)]


def test_folder_that_moves(folder: Path, store: Path) -> None:
    """The folder's own name is no part of what an article is."""
    run_into(store, folder)
    moved = folder.rename(folder.with_name("elsewhere"))
    assert kinds(run_into(store, moved)) == {"skipped": 5}
    assert {file for (file,) in rows(store, "SELECT file FROM articles WHERE article = 'n0'")} == {str(moved / "n0.txt")}


def test_accidents_are_tried_again(folder: Path, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What crashed or took too long is tried in the next runs, three times in all; then only if asked."""
    monkeypatch.setattr("torihiki.batch.runner.read", _crash)
    results = [kinds(run_into(store, folder / "n0.txt")) for _ in range(4)]
    assert results == [{"article.crashed": 1}] * 3 + [{"skipped": 1}]
    monkeypatch.undo()
    assert kinds(run_into(store, folder / "n0.txt")) == {"skipped": 1}
    assert kinds(run_into(store, folder / "n0.txt", rerun="errors")) == {"done": 1}


def _crash(source: object) -> None:
    from torihiki.errors import ArticleError

    raise ArticleError("article.crashed", "the worker ended", remedy="report it", where="n0.txt")


def test_stopped_and_gone_on(tmp_path: Path, store: Path) -> None:
    """Any number of stops in the middle: the same store at the end."""
    path = write_lines(tmp_path / "a.jsonl", 40)
    for place in (0, 3, 17, 18):
        assert len(run_into(store, path, take=place + 1)) == place + 1
    run_into(store, path)
    again = tmp_path / "again.db"
    run_into(again, path)
    assert exported(store) == exported(again) and len(exported(store).splitlines()) == 40


def test_readers_see_whole_commits(tmp_path: Path, store: Path) -> None:
    """While a run writes, a reader sees what was committed, and nothing of the rest."""
    path = write_lines(tmp_path / "a.jsonl", 3)
    run_into(store, path)
    with open_store(str(store)) as writer:
        writer.connection.execute("BEGIN IMMEDIATE")
        writer.connection.execute("DELETE FROM document")
        assert rows(store, "SELECT count(*) FROM articles") == [(3,)]
        with read_store(str(store)) as reader:
            assert reader.locked() and len(list(reader.records())) == 3
        writer.connection.execute("ROLLBACK")
    with read_store(str(store)) as reader:
        assert not reader.locked()


def test_second_writer(store: Path) -> None:
    """One run at a time; the lock ends with its holder, and a file that was left behind is no lock."""
    with open_store(str(store)):
        with pytest.raises(StoreError) as caught, open_store(str(store)):
            pass
        assert caught.value.code == "store.locked"
    assert store.with_name("records.db-lock").exists()
    with open_store(str(store)):
        pass


def test_durable(store: Path) -> None:
    """--durable waits for the disk at each commit."""
    for durable, level in ((False, 1), (True, 2)):
        with open_store(str(store), durable=durable) as writer:
            assert writer.connection.execute("PRAGMA synchronous").fetchone() == (level,)
            assert writer.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_not_a_store(tmp_path: Path) -> None:
    """What is no store, or of another schema, is refused and not touched."""
    text, foreign, newer = tmp_path / "a.db", tmp_path / "b.db", tmp_path / "c.db"
    text.write_text("this is a text" * 100, "utf-8")
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE mine (a)")
    connection.close()
    with open_store(str(newer)) as writer:
        writer.connection.execute("PRAGMA user_version = 99")
    for path, code in ((text, "store.foreign"), (foreign, "store.foreign"), (newer, "store.schema")):
        before = path.read_bytes()
        with pytest.raises(StoreError) as caught, open_store(str(path)):
            pass
        assert caught.value.code == code and path.read_bytes() == before
        with pytest.raises(StoreError) as caught, read_store(str(path)):
            pass
        assert caught.value.code == code
    with pytest.raises(StoreError) as caught, read_store(str(tmp_path / "none.db")):
        pass
    assert caught.value.code == "store.missing" and not (tmp_path / "none.db").exists()


def test_round_trip(folder: Path, store: Path, tmp_path: Path) -> None:
    """Records out of a store, into another, and out again: the same bytes."""
    run_into(store, folder)
    records = tmp_path / "records.jsonl"
    records.write_bytes(exported(store))
    other = tmp_path / "other.db"
    take_in(str(records), str(other))
    assert exported(other) == records.read_bytes()
    assert rows(other, "SELECT * FROM deals ORDER BY article") == rows(store, "SELECT * FROM deals ORDER BY article")


def test_earlier_runs(folder: Path, store: Path) -> None:
    """Records as they were after earlier runs, and what changed between two."""
    run_into(store, folder)
    first = exported(store)
    (folder / "n1.txt").write_text(article(1).replace("$2.1 billion", "$2.2 billion"), "utf-8")
    (folder / "n2.txt").unlink()
    (folder / "n3.txt").write_text(article(3), "utf-8")
    run_into(store, folder, prune=True)
    with read_store(str(store)) as reader:
        assert b"".join(record.encode() + b"\n" for _, record in reader.at(1)) == first
        assert reader.runs() == [1, 2]
        with pytest.raises(StoreError) as caught:
            list(reader.at(3))
        assert caught.value.code == "store.run"
    same: Counter[str] = Counter()
    found = {d.article: d for d in differences(by_id(str(store), 1), by_id(str(store), 2), same)}
    assert {name: d.sign for name, d in found.items()} == {"n1": "~", "n2": "-", "n3": "+"} and same["articles"] == 2
    texts = [f"{change.sign} {change.kind} {change.text}" for change in found["n1"].changes]
    assert any(text.startswith("+ amount '$2.2 billion'") for text in texts) and any(
        text.startswith("- amount '$2.1 billion'") for text in texts
    )


def test_history_is_bounded(folder: Path, store: Path) -> None:
    """Only the last runs are kept for comparison."""
    for number in range(9):
        (folder / "n0.txt").write_text(article(number), "utf-8")
        run_into(store, folder)
    with read_store(str(store)) as reader:
        assert reader.runs() == [4, 5, 6, 7, 8, 9]
        texts = {run: dict(reader.at(run))["n0"] for run in reader.runs()}
    for run, text in texts.items():
        assert json.loads(text)["article"]["sha256"] == Article(article(run - 1)).sha256()
