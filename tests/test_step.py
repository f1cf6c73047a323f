"""The spaCy component."""

from __future__ import annotations

from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin, SpanGroup

import torihiki

TEXT = "Orrin signed a $38 billion deal with Acme on Nov. 3, 2025."


def test_component() -> None:
    """Spans for all and for each kind, and the record; what others set is not touched."""
    nlp = spacy.blank("en")
    nlp.add_pipe("torihiki")
    doc = nlp(TEXT)
    assert [s.text for s in doc.spans["torihiki.amount"]] == ["$38 billion"]
    assert doc.spans["torihiki"][0].label_ == "amount"
    record = doc._.torihiki
    assert isinstance(record, torihiki.Record) and record.mentions[0].text == "$38 billion"
    kept = Doc(nlp.vocab, words=["$38", "billion"])
    kept.spans["torihiki"] = SpanGroup(kept, name="torihiki", spans=[kept[0:1]])
    kept.spans["mine"] = [kept[1:2]]
    done = nlp.get_pipe("torihiki")(kept)
    assert [s.text for s in done.spans["torihiki"]] == ["$38"] and [s.text for s in done.spans["mine"]] == ["billion"]


def test_japanese_tokenizer(tmp_path: Path) -> None:
    """By entry point, saved and loaded."""
    nlp = spacy.blank("ja", config={"nlp": {"tokenizer": {"@tokenizers": "torihiki.ja.UniDicTokenizer.v1"}}})
    nlp.add_pipe("torihiki", config={"lang": "ja"})
    nlp.to_disk(tmp_path / "nlp")
    doc = spacy.load(tmp_path / "nlp")("総額380億ドルの契約を結んだ。")
    assert [s.text for s in doc.spans["torihiki.amount"]] == ["380億ドル"]


def test_pipe_and_context() -> None:
    """Contexts pass through; the publication date comes with the Doc."""
    nlp = spacy.blank("en")
    nlp.add_pipe("torihiki")
    pairs = list(nlp.pipe([(TEXT, 1), ("", 2), ("12345", 3)], as_tuples=True))
    assert [context for _, context in pairs] == [1, 2, 3]
    doc = nlp.make_doc("The deal was signed on Monday.")
    doc.user_data["published"] = "2025-11-05"
    assert nlp(doc)._.torihiki.mentions[0].value.timex == "2025-11-03"


def test_docbin() -> None:
    """The spans survive being stored."""
    nlp = spacy.blank("en")
    nlp.add_pipe("torihiki")
    stored = DocBin(docs=[nlp(TEXT)]).to_bytes()
    (doc,) = DocBin().from_bytes(stored).get_docs(nlp.vocab)
    assert [s.text for s in doc.spans["torihiki.amount"]] == ["$38 billion"]
