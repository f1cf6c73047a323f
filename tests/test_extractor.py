"""The Python surface."""

from __future__ import annotations

import json
import random
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

import torihiki
from corpus import LANGUAGES, cases, golds
from torihiki import Article, Extractor, Failure, Record
from torihiki.wire import to_json

PIECES = st.sampled_from(
    [
    "380", "億", "ドル", "$", "38", " billion", "兆", "円", "7年", "間", "約", "〜", "-", "Nov. 3", ", 2025", "GB200", "12月", "8日", "、", "。", "\n",
    "\x00", "\ud800", "😀", "㌦", "　", "％", "ギガワット", " GPUs", "(", ")", "先週", "on Monday", "数十", "万", ".", "OpenAI", "ＡＷＳ", "と", "契約",
]
)  # fmt: skip
TEXT = st.lists(st.one_of(PIECES, st.characters()), max_size=40).map("".join)


@given(
    TEXT, st.sampled_from(["ja", "en"]), st.sampled_from([None, date(2025, 11, 4), date(2024, 2, 29), date(1, 1, 1), date(9999, 12, 31)])
)
def test_spans(text: str, lang: str, published: date | None) -> None:
    """Any text: no exception, and every mention is its slice of the text."""
    article = Article("x" + text, lang=lang, published=published).checked()
    record = _EXTRACTOR(article)
    for mention in record.mentions:
        assert article.text[mention.start : mention.end] == mention.text
        assert 0 <= mention.start < mention.end <= len(article.text)
    json.loads(record.model_dump_json())


_EXTRACTOR = Extractor()
_BREAK = {"en": re.compile(r"\S+\s*"), "ja": re.compile(r"[^ぁ-ん]+[ぁ-ん]*|[ぁ-ん]+")}  # words; in Japanese with the kana behind them


@pytest.mark.parametrize("articles", [40, pytest.param(5_000, marks=pytest.mark.soak)])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_spliced(lang: str, articles: int) -> None:
    """Runs of words from the corpus's cases, one behind the other: whatever meets there, the article has a record."""
    dice = random.Random(lang)
    words = [word for case in cases() if case.lang == lang for word in _BREAK[lang].findall(f"{case.text} ")]
    for _ in range(articles):
        starts = [(dice.randrange(len(words)), dice.choice((1, 1, 2, 3, 6, 12))) for _ in range(20)]
        text = "".join("".join(words[at : at + run]) for at, run in starts)
        record = _EXTRACTOR(Article(text, lang=lang, published=date(2025, 11, 4)))
        assert all(text[mention.start : mention.end] == mention.text for mention in record.mentions)


def test_extract() -> None:
    """One call, one record."""
    record = torihiki.extract("The contract, signed on Monday, is worth $38 billion.", published="2025-11-05")
    assert record.article.published == "2025-11-05" and record.article.lang == "en"
    assert {m.type for m in record.mentions} == {"amount", "date"}


@pytest.mark.parametrize("text", ["", " \n", "12345", "가나다라"])
def test_extract_errors(text: str) -> None:
    """A text that cannot be read raises one of ours."""
    with pytest.raises(torihiki.TorihikiError) as caught:
        torihiki.extract(text)
    assert caught.value.code and caught.value.remedy


def test_stream() -> None:
    """In order, from any number of workers; a bad article is a Failure in its place."""
    articles = [Article(f"Deal {n} is worth ${n + 2} billion.", id=str(n)) for n in range(30)] + [Article("", id="empty")]
    one, two = (list(_EXTRACTOR.stream(articles, workers=workers)) for workers in (1, 2))
    assert [r.article.id for r in one[:-1] if isinstance(r, Record)] == [str(n) for n in range(30)]
    assert isinstance(one[-1], Failure) and one[-1].error.code == "article.empty"
    assert [r for r in one if isinstance(r, Record)] == [r for r in two if isinstance(r, Record)]
    assert isinstance(two[-1], Failure) and two[-1].id == "empty"


def test_fields() -> None:
    """What a run writes without building models is, byte for byte, what the models give."""
    for gold in golds():
        assert to_json(_EXTRACTOR.fields(gold.article)) == _EXTRACTOR(gold.article).model_dump_json().encode()


def test_min_confidence() -> None:
    """Nothing is sure enough for 1."""
    assert not Extractor(min_confidence=1)(Article("The deal is worth $5 billion.")).mentions


def test_records_are_frozen_and_strict() -> None:
    """Records cannot be changed, and unknown fields are refused."""
    record = torihiki.extract("The deal is worth $5 billion.")
    with pytest.raises(ValidationError):
        record.warnings = ("x",)  # type: ignore[misc]  # that is the point
    data = json.loads(record.model_dump_json())
    assert Record.model_validate(data) == record
    with pytest.raises(ValidationError):
        Record.model_validate({**data, "extra": 1})


def test_surrogates() -> None:
    """A lone surrogate cannot be written: it is replaced, one for one, and said."""
    record = _EXTRACTOR(Article("\ud800 The deal is worth $5 billion."))
    assert record.warnings and record.mentions[0].start == 20


def test_limits() -> None:
    """At the limit and one more."""
    from torihiki.articles.article import MAX_CHARS

    assert Article("a" * MAX_CHARS).checked()
    with pytest.raises(torihiki.ArticleError) as caught:
        Article("a" * (MAX_CHARS + 1)).checked()
    assert caught.value.code == "article.too-long"


def test_too_many_mentions() -> None:
    """A table of figures is no article."""
    with pytest.raises(torihiki.ArticleError) as caught:
        _EXTRACTOR(Article("$5bn, " * 10_002))
    assert caught.value.code == "article.too-many-mentions"


GROWTH = [
    "1", "(", "$", "円", "億", "1億", "1,", "年", "Nov. ", "a", "\n", "数", "〜", "-", "1-", "ア", "%", "'", "。", "約", "GPU", "¥1", "第", "同", "1月",
]  # fmt: skip


@pytest.mark.parametrize("unit", GROWTH)
@pytest.mark.parametrize("lang", ["ja", "en"])
def test_growth(unit: str, lang: str) -> None:
    """Thousands of characters of anything end; how soon, and how the time grows, is measured in benchmarks/growth.py."""
    reader = _EXTRACTOR.reader(lang)
    reader.read(unit * (4_000 // len(unit)), date(2025, 11, 4))
