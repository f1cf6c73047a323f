"""The spaCy component."""

from __future__ import annotations

import pickle
from datetime import date, datetime
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


def test_context_is_metadata() -> None:
    """A context that is a mapping dates and names its article; it comes out as it went in, and any other context does too."""
    nlp = spacy.blank("en")
    nlp.add_pipe("torihiki")
    text = "The deal was signed on Monday."
    facts = {"id": "a1", "published": "2025-11-05", "url": "https://news.example/1", "lang": "en", "pages": [1, 2]}
    contexts: list[object] = [
        facts,
        {**facts, "published": date(2025, 11, 12)},
        {**facts, "published": datetime(2025, 11, 19, 8)},
        ("x", 1),
        None,
    ]
    pairs = list(nlp.pipe([(text, context) for context in contexts], as_tuples=True))
    assert [context for _, context in pairs] == contexts and pairs[0][1] is facts
    assert [doc._.torihiki.mentions[0].value.timex for doc, _ in pairs] == [
        "2025-11-03", "2025-11-10", "2025-11-17", "XXXX-WXX-1", "XXXX-WXX-1"
    ]  # fmt: skip
    article = pairs[0][0]._.torihiki.article
    assert (article.id, article.url, article.published_source) == ("a1", "https://news.example/1", "metadata")
    (wrong,) = nlp.pipe([(text, {"published": "yesterday"})], as_tuples=True)
    assert wrong[0]._.torihiki is None


def test_processes() -> None:
    """Records come back from spaCy's own worker processes, and the pipeline can be sent to one that is not forked."""
    nlp = spacy.blank("en")
    nlp.add_pipe("torihiki")
    texts = [(f"It paid ${n + 1} billion.", {"id": f"a{n}"}) for n in range(8)]
    here, there = (list(nlp.pipe(texts, as_tuples=True, n_process=n, batch_size=2)) for n in (1, 2))
    assert [(doc._.torihiki, context) for doc, context in here] == [(doc._.torihiki, context) for doc, context in there]
    again = pickle.loads(pickle.dumps(nlp.get_pipe("torihiki")))
    assert again(nlp.make_doc(TEXT))._.torihiki == nlp(TEXT)._.torihiki


def test_docbin() -> None:
    """The spans survive being stored, and the record does where user data are."""
    nlp = spacy.blank("en")
    nlp.add_pipe("torihiki")
    (whole,) = DocBin(store_user_data=True).from_bytes(DocBin(store_user_data=True, docs=[nlp(TEXT)]).to_bytes()).get_docs(nlp.vocab)
    assert whole._.torihiki == Doc(nlp.vocab).from_bytes(nlp(TEXT).to_bytes())._.torihiki == nlp(TEXT)._.torihiki
    stored = DocBin(docs=[nlp(TEXT)]).to_bytes()
    (doc,) = DocBin().from_bytes(stored).get_docs(nlp.vocab)
    assert [s.text for s in doc.spans["torihiki.amount"]] == ["$38 billion"]
