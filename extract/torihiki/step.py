"""A spaCy component: ``nlp.add_pipe("torihiki")`` reads the Doc's own text and leaves the record with it.

It fills ``doc.spans["torihiki"]`` (all mentions), ``doc.spans["torihiki.amount"]`` … (one kind each) and ``doc._.torihiki`` (the record);
nothing that others set is touched. A mention that cuts a token is widened to the token's edge in ``doc.spans``; the record has the
exact offsets.

What is known of an article beside its text comes with the Doc, or as the context of ``nlp.pipe(…, as_tuples=True)``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
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
KEPT = "torihiki.record"  # in doc.user_data, as JSON: so it goes with the Doc to other processes and to the disk
FACTS = ("title", "lang", "url", "source")


class Step:
    """The component.

    ``published`` (ISO), ``id``, ``title``, ``lang``, ``url`` and ``source`` of an article are taken from ``doc.user_data`` and, before that,
    from the context that ``nlp.pipe`` was given with the text, if it is a mapping; other contexts are nobody's business here.
    """

    def __init__(self, extractor: Extractor, spans_key: str) -> None:
        self.extractor = extractor
        self.spans_key = spans_key
        if not Doc.has_extension("torihiki"):
            Doc.set_extension("torihiki", getter=_record)

    def __reduce__(self) -> tuple[Callable[..., Step], tuple[Any, ...]]:
        """For ``nlp.pipe(…, n_process=2)`` where processes are spawned: built again there."""
        return _built, (self.extractor.settings, self.spans_key)

    def __call__(self, doc: Doc) -> Doc:
        try:
            record = self.extractor(_article(doc))
        except TorihikiError:
            return doc  # an empty or foreign Doc is no news; the pipeline goes on
        self._fill(doc, record)
        return doc

    def pipe(self, docs: Iterable[Doc], batch_size: int = 64) -> Iterator[Doc]:
        """One after the other; contexts come out as they went in."""
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
        doc.user_data[KEPT] = record.model_dump_json()


def _built(settings: dict[str, Any], spans_key: str) -> Step:
    return Step(Extractor(**settings), spans_key)


def _record(doc: Doc) -> Record | None:
    """``doc._.torihiki``; None: the Doc holds no article that can be read, or the component has not seen it."""
    kept = doc.user_data.get(KEPT)
    return _parsed(kept) if isinstance(kept, str) else None


@lru_cache(maxsize=64)
def _parsed(kept: str) -> Record:
    return Record.model_validate_json(kept)


def _article(doc: Doc) -> Article:
    context = getattr(doc, "_context", None)
    known = {**doc.user_data, **context} if isinstance(context, Mapping) else doc.user_data
    given = known.get("published")
    published = given if isinstance(given, date) and not isinstance(given, datetime) else iso_day(_text(given), "doc.user_data")
    facts: dict[str, Any] = {name: value for name in FACTS if isinstance(value := known.get(name), str) and value}
    name = str(known.get("id", "doc"))
    return Article(doc.text, id=name, published=published, published_source="metadata" if published else None, **facts)


def _text(given: object) -> object:
    return given.isoformat() if isinstance(given, datetime) else given


@Language.factory(
    "torihiki",
    assigns=["doc.spans", "doc._.torihiki"],
    default_config={"lexicons": [], "lang": None, "min_confidence": 0.0, "spans_key": "torihiki"},
)
def make_step(nlp: Language, name: str, lexicons: list[str], lang: str | None, min_confidence: float, spans_key: str) -> Step:
    """Made by ``nlp.add_pipe("torihiki", config={…})``; ``lang`` ``None`` decides for each Doc."""
    return Step(Extractor(lexicons=lexicons, lang=lang, min_confidence=min_confidence), spans_key)
