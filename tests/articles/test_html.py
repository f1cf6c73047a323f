"""Pages: the article stays, the rest goes."""

from __future__ import annotations

import pytest

from torihiki import ArticleError
from torihiki.articles.html import MAX_DEPTH, read_page

PAGE = """<!DOCTYPE html><html lang="ja"><head><title>契約 | 星新聞</title>
<meta property="og:title" content="星風、計算資源を確保"><meta property="article:published_time" content="2025-11-05T00:00:00+09:00">
<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "星風、計算資源を確保",
"datePublished": "2025-11-04T18:00:00+09:00", "publisher": {"@type": "Organization", "name": "星新聞"}}]}</script>
<script>var price = "9兆円";</script><style>p { color: red }</style></head>
<body><header><nav><a href="/">トップ</a></nav></header><main><article><h1>星風、計算資源を確保</h1>
<figure><img src="a.jpg"><figcaption>写真の説明 1億円</figcaption></figure>
<p>星風は8日、総額1,200<b>億</b>円の契約を
結んだと発表した。</p><p hidden>隠し</p><p style="display: none">隠し</p>
<ul><li>期間は<ruby>7<rt>なな</rt></ruby>年<li>対象はGPU</ul><table><tr><td>金額<td>5億ドル</table>
<div class="related-articles">関連: 別の契約 3兆円</div></article><aside>人気記事</aside></main><footer>© 2020</footer></body></html>"""


def test_page() -> None:
    """Body, title, date and publisher; nothing of menus, captions, scripts, hidden or related text."""
    page = read_page(PAGE, "a.html")
    assert page.title == "星風、計算資源を確保" and page.source == "星新聞"
    assert page.published == "2025-11-04T18:00:00+09:00"
    assert "総額1,200億円の契約を結んだと発表した。" in page.text
    assert "期間は7年\n対象はGPU" in page.text and "金額 5億ドル" in page.text
    for stray in ("トップ", "写真", "隠し", "関連", "人気", "2020", "9兆円", "color"):
        assert stray not in page.text


def test_english_line_breaks() -> None:
    """A source line break is a space in English and nothing in Japanese."""
    assert read_page("<p>worth $38\nbillion over seven years, they said on Monday</p>", "a").text.startswith("worth $38 billion")


@pytest.mark.parametrize("depth", [MAX_DEPTH - 2, MAX_DEPTH + 5, 100_000])
def test_depth(depth: int) -> None:
    """Deep nesting is refused, in linear time."""
    source = "<div>" * depth + "The contract is worth $38 billion over seven years."
    if depth < MAX_DEPTH:
        assert "38 billion" in read_page(source, "a").text
        return
    with pytest.raises(ArticleError) as caught:
        read_page(source, "a")
    assert caught.value.code == "article.too-deep"


@pytest.mark.parametrize("source", ["", "<html></html>", "<nav>menu</nav>", "<script>x"])
def test_no_body(source: str) -> None:
    """An empty page is an error, not an article without deals."""
    with pytest.raises(ArticleError) as caught:
        read_page(source, "a.html")
    assert caught.value.code == "article.no-body"
