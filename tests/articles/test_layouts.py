"""Pages in many layouts: the article is all there and in order, what stands around it is not, title, date and language are found."""

from __future__ import annotations

import re

import pytest

from layouts import ARTICLES, LAYOUTS, STRAYS, News, block_is_in
from torihiki.articles.html import read_page
from torihiki.articles.language import decide

NEWS = pytest.mark.parametrize("news", ARTICLES, ids=lambda news: news.lang)
SHORT = {"short": 2}  # paragraphs, where not all are there
GAPS = {
    "old tables": "menu and article are cells of one table, and nothing names either",
    "misnamed": "the article stands in an element that is named as a sidebar, and so does the footer",
}


@NEWS
@pytest.mark.parametrize("name", LAYOUTS)
def test_body(name: str, news: News) -> None:
    """Every paragraph, term and figure, in the article's order."""
    text = read_page(LAYOUTS[name](news), name).text
    wanted = news.blocks[: SHORT.get(name)]
    missing = [block for block in wanted if not block_is_in(block, text)]
    assert not missing
    plain = re.sub(r"\s", "", text)
    places = [plain.index(re.sub(r"\s", "", block)) for block in news.paragraphs[: SHORT.get(name)]]
    assert places == sorted(places)


@NEWS
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.xfail(reason=GAPS[name], strict=True)) if name in GAPS else name for name in LAYOUTS]
)
def test_strays(name: str, news: News) -> None:
    """No menu, related story, caption, advertisement, comment, script or hidden text."""
    text = read_page(LAYOUTS[name](news), name).text
    assert [stray for stray, words in STRAYS[news.lang].items() if block_is_in(words, text)] == []


@NEWS
@pytest.mark.parametrize("name", sorted(set(LAYOUTS) - {"bare", "pre"}))
def test_facts(name: str, news: News) -> None:
    """The headline without the site's name, and the language of the text."""
    page = read_page(LAYOUTS[name](news), name)
    assert page.title == news.title
    assert decide(page.text, name).lang == news.lang
