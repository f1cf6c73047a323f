"""A spaCy component: ``nlp.add_pipe("torihiki")`` reads the Doc's own text and leaves the record with it.

It fills ``doc.spans["torihiki"]`` (all mentions), ``doc.spans["torihiki.amount"]`` … (one kind each) and ``doc._.torihiki`` (the record);
nothing that others set is touched. A mention that cuts a token is widened to the token's edge in ``doc.spans``; the record has the
exact offsets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from torihiki.articles.article import Article, iso_day
from torihiki.errors import TorihikiError
from torihiki.extractor import Extractor
from torihiki.mapping import KINDS
from torihiki.records import Record

__all__ = ["Step", "make_step"]

MARK = {"by": "torihiki"}


class Step:
    """The component. A Doc's publication date is ``doc.user_data["published"]`` (ISO), if it is there."""

    def __init__(self, extractor: Extractor, spans_key: str) -> None:
        self.extractor = extractor
        self.spans_key = spans_key
        if not Doc.has_extension("torihiki"):
            Doc.set_extension("torihiki", default=None)

    def __call__(self, doc: Doc) -> Doc:
        try:
            record = self.extractor(_article(doc))
        except TorihikiError:
            return doc  # an empty or foreign Doc is no news; the pipeline goes on
        self._fill(doc, record)
        return doc

    def pipe(self, docs: Iterable[Doc], batch_size: int = 64) -> Iterator[Doc]:
        """One after the other; contexts pass through spaCy untouched."""
        for doc in docs:
            yield self(doc)

    def _fill(self, doc: Doc, record: Record) -> None:
        groups: dict[str, list[Any]] = {self.spans_key: []}
        groups.update({f"{self.spans_key}.{kind}": [] for kind in KINDS})
        for mention in record.mentions:
            span = doc.char_span(mention.start, mention.end, label=mention.type, span_id=mention.id, alignment_mode="expand")
            if span is not None:
                groups[self.spans_key].append(span)
                groups[f"{self.spans_key}.{mention.type}"].append(span)
        for key, spans in groups.items():
            if key not in doc.spans or doc.spans[key].attrs.get("by") == MARK["by"]:
                doc.spans[key] = SpanGroup(doc, name=key, spans=spans, attrs=dict(MARK))
        doc._.torihiki = record


def _article(doc: Doc) -> Article:
    published = iso_day(doc.user_data.get("published"), "doc.user_data")
    return Article(
        doc.text, id=str(doc.user_data.get("id", "doc")), published=published, published_source="metadata" if published else None
    )


@Language.factory(
    "torihiki",
    assigns=["doc.spans", "doc._.torihiki"],
    default_config={"lexicons": [], "lang": None, "min_confidence": 0.0, "spans_key": "torihiki"},
)
def make_step(nlp: Language, name: str, lexicons: list[str], lang: str | None, min_confidence: float, spans_key: str) -> Step:
    """Made by ``nlp.add_pipe("torihiki", config={…})``; ``lang`` ``None`` decides for each Doc."""
    return Step(Extractor(lexicons=lexicons, lang=lang, min_confidence=min_confidence), spans_key)
