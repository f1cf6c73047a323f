"""Pages of news in many layouts, composed for the tests: what belongs to the article is known, and so is what does not.

The two articles are made up. Each layout is a function from an article to a page.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

__all__ = ["ARTICLES", "LAYOUTS", "STRAYS", "News", "block_is_in"]


@dataclass(frozen=True)
class News:
    """A made-up article: headline, day, paragraphs, a list of terms, a table of figures."""

    lang: str
    title: str
    day: str
    source: str
    paragraphs: tuple[str, ...]
    terms: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]

    @property
    def blocks(self) -> tuple[str, ...]:
        """All that must be found again, in the order in which it stands."""
        return self.paragraphs + self.terms + tuple(cell for row in self.rows for cell in row)


ARTICLES = (
    News(
        "ja",
        "霧島データ、青嶺クラウドと計算資源の長期契約",
        "2025-10-21",
        "北辰経済通信",
        (
            "生成ＡＩ開発の霧島データ（福岡市）は21日、青嶺クラウドから計算資源の提供を受ける契約を結んだと発表した。",
            "契約の総額は約2兆4500億円、期間は6年間。青嶺が北海道と九州に持つ拠点を使う。",
            "画像処理半導体は12万個を超える見通しで、2026年10月までに全量を稼働させる。",
            "霧島の社長は会見で「足りないのは電力と時間だ」と話した。",
            "両社は資本関係を持たない。",
            "青嶺の株価は発表後に一時8%上げ、時価総額は3000億円ほど膨らんだ。",
        ),
        ("前払い金は850億円とする", "2年ごとに価格を見直す", "追加の3億円分は霧島が選べる"),
        (("初年度", "1,900億円"), ("2年目以降", "年4,500億円")),
    ),
    News(
        "en",
        "Kestrel Grid rents compute from Northlake in long contract",
        "2025-10-21",
        "The Harbour Ledger",
        (
            "Kestrel Grid, a maker of language models in Leeds, has signed a contract for computing capacity with Northlake Cloud, both said.",
            "The contract is worth about $17.4 billion over six years and draws on sites in Ohio and Quebec.",
            "More than 120,000 accelerators will be in place by October 2026, according to the statement.",
            "“We are short of power and of time, not of ideas,” the chief executive of Kestrel told reporters.",
            "Neither owns shares in the other.",
            "Northlake stock rose as much as 8% after the news, adding some $2.1 billion to its market value.",
        ),
        ("A deposit of $600 million is due at signing", "Prices are reviewed every two years", "Kestrel may add $2 million blocks"),
        (("First year", "$1.3 billion"), ("Later years", "$3.2 billion a year")),
    ),
)

STRAYS = {
    "ja": {
        "nav": "ホーム 経済 市場 企業",
        "related": "関連記事：紅葉銀行が9兆7000億円の増資を検討",
        "caption": "会見する社長の写真、2021年に77億円で建てた本社",
        "ranking": "人気記事ランキング：渚電機が66億円の赤字",
        "footer": "無断転載を禁じます 2019",
        "share": "この記事をシェアする",
        "comment": "読者の声：私は555万円ももらえない",
        "ad": "広告 いまなら年間4,980円の特別価格",
        "script": "var total = '8兆8888億円';",
        "cookie": "当サイトはクッキーを使います",
    },
    "en": {
        "nav": "Home Business Markets Companies",
        "related": "Related: Maple Bank weighs a $97 billion rights issue",
        "caption": "The chief executive at the head office, built for $77 million in 2021",
        "ranking": "Most read: Shoreline Electric loses $66 million",
        "footer": "All rights reserved, 2019",
        "share": "Share this story with your friends",
        "comment": "A reader: I would like to be paid $555,000 too",
        "ad": "Advertisement: a year for only $49.80, today",
        "script": "var total = '$888 billion';",
        "cookie": "This site uses cookies for its visitors",
    },
}


def block_is_in(block: str, text: str) -> bool:
    """Whether a block stands in a text, blanks and line ends aside."""
    return re.sub(r"\s", "", block) in re.sub(r"\s", "", text)


def _stray(news: News, name: str) -> str:
    return escape(STRAYS[news.lang][name])


def _page(news: News, body: str, head: str = "", attrs: str = "") -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{news.lang}"{attrs}><head><meta charset="utf-8"><title>{escape(news.title)} | {news.source}</title>\n'
        f"{head}<script>{STRAYS[news.lang]['script']}</script><style>.a {{ color: red }}</style></head>\n<body>{body}</body></html>"
    )


def _ps(news: News) -> str:
    return "\n".join(f"<p>{escape(p)}</p>" for p in news.paragraphs)


def _ul(news: News) -> str:
    return "<ul>" + "".join(f"<li>{escape(t)}</li>" for t in news.terms) + "</ul>"


def _table(news: News) -> str:
    return "<table>" + "".join(f"<tr><th>{escape(a)}</th><td>{escape(b)}</td></tr>" for a, b in news.rows) + "</table>"


def _whole(news: News) -> str:
    return f"{_ps(news)}\n{_ul(news)}\n{_table(news)}"


def _top(news: News) -> str:
    links = "".join(f'<li><a href="/{i}">{escape(w)}</a></li>' for i, w in enumerate(STRAYS[news.lang]["nav"].split()))
    return f"<header><nav><ul>{links}</ul></nav></header>"


def _end(news: News) -> str:
    return f"<footer><p>{_stray(news, 'footer')}</p></footer>"


def _links(news: News, name: str, tag: str = "aside") -> str:
    items = "".join(f'<li><a href="/{i}">{_stray(news, name)}</a></li>' for i in range(4))
    return f'<{tag} class="{name}"><ul>{items}</ul></{tag}>'


def _semantic(news: News) -> str:
    return _page(
        news,
        f"{_top(news)}<main><article><h1>{escape(news.title)}</h1>{_whole(news)}</article></main>{_links(news, 'ranking')}{_end(news)}",
    )


def _main_only(news: News) -> str:
    return _page(
        news, f'{_top(news)}<main><div class="content"><h1>{escape(news.title)}</h1>{_whole(news)}</div></main>{_end(news)}'
    )  # fmt: skip


def _divs(news: News) -> str:
    return _page(
        news,
        f'<div id="menu">{_links(news, "nav", "div")}</div><div id="article-body"><h1>{escape(news.title)}</h1>{_whole(news)}</div>'
        f'<div id="footer">{_stray(news, "footer")}</div>',
    )


def _breaks(news: News) -> str:
    text = "<br><br>\n".join(escape(p) for p in news.paragraphs)
    return _page(news, f'{_top(news)}<div class="article-text">{text}<br>{_ul(news)}{_table(news)}</div>{_end(news)}')


def _old_tables(news: News) -> str:
    return _page(
        news,
        f'<table width=760><tr><td colspan=2>{_stray(news, "nav")}</td></tr><tr><td width=160><a href="/1">{_stray(news, "ranking")}</a></td>'
        f"<td><h1>{escape(news.title)}</h1>{_whole(news)}</td></tr><tr><td colspan=2>{_stray(news, 'footer')}</td></tr></table>",
    )


def _div_paragraphs(news: News) -> str:
    text = "".join(f'<div class="text-block">{escape(p)}</div>' for p in news.paragraphs)
    return _page(news, f'{_top(news)}<div class="story"><h1>{escape(news.title)}</h1>{text}{_ul(news)}{_table(news)}</div>{_end(news)}')


def _sections(news: News) -> str:
    parts = "".join(f"<section><h2>{i}</h2><p>{escape(p)}</p></section>" for i, p in enumerate(news.paragraphs, 1))
    return _page(news, f"{_top(news)}<article><h1>{escape(news.title)}</h1>{parts}{_ul(news)}{_table(news)}</article>{_end(news)}")


def _blog(news: News) -> str:
    half = len(news.paragraphs) // 2
    first = "".join(f"<p>{escape(p)}</p>" for p in news.paragraphs[:half])
    rest = "".join(f"<p>{escape(p)}</p>" for p in news.paragraphs[half:])
    return _page(
        news,
        f'<div class="site">{_top(news)}<div class="post hentry"><h1 class="entry-title">{escape(news.title)}</h1>'
        f'<div class="sharedaddy share-buttons">{_stray(news, "share")}</div>'
        f'<div class="entry-content">{first}<div class="related-posts"><a href="/1">{_stray(news, "related")}</a></div>{rest}{_ul(news)}'
        f'{_table(news)}</div></div><div id="comments" class="comments-area"><ol class="comment-list"><li><p>{_stray(news, "comment")}</p>'
        f"</li></ol></div>{_end(news)}</div>",
    )


def _release(news: News) -> str:
    terms = "".join(f"<dt>{i}</dt><dd>{escape(t)}</dd>" for i, t in enumerate(news.terms, 1))
    return _page(
        news,
        f'{_top(news)}<div class="release"><p class="date">{news.day}</p><h1>{escape(news.title)}</h1>{_ps(news)}<dl>{terms}</dl>{_table(news)}'
        f"</div>{_end(news)}",
    )


def _members(news: News) -> str:
    space = "　" if news.lang == "ja" else ""
    text = "".join(f'<p class="paragraph_x1a2">{space}{escape(p)}</p>' for p in news.paragraphs)
    return _page(
        news,
        f'{_top(news)}<main class="main_m1"><article class="article_z9"><h1 class="title_k2">{escape(news.title)}</h1>'
        f'<div class="tools_q"><button>{_stray(news, "share")}</button></div><section class="container_c">{text}{_ul(news)}{_table(news)}'
        f'</section><div class="paywall modal" style="display:none"><p>{_stray(news, "ad")}</p></div></article></main>'
        f"{_links(news, 'related', 'section')}{_end(news)}",
    )


def _bullets(news: News) -> str:
    return _page(
        news,
        f"{_top(news)}<article><h1>{escape(news.title)}</h1>{_ul(news)}{_ps(news)}{_table(news)}{_links(news, 'related', 'div')}</article>"
        f"{_end(news)}",
    )


def _pre(news: News) -> str:
    text = "\n\n".join(escape(p) for p in (*news.paragraphs, *news.terms, *(f"{a}  {b}" for a, b in news.rows)))
    return _page(news, f"<pre>\n{escape(news.title)}\n\n{text}\n</pre>")


def _live(news: News) -> str:
    posts = "".join(
        f'<div class="post-update"><time datetime="{news.day}T1{i}:00:00Z">1{i}:00</time><p>{escape(p)}</p></div>'
        for i, p in enumerate(news.paragraphs)
    )
    return _page(news, f"{_top(news)}<main><h1>{escape(news.title)}</h1>{posts}{_ul(news)}{_table(news)}</main>{_end(news)}")


def _cards(news: News) -> str:
    cards = "".join(f'<article class="card"><a href="/{i}"><h3>{_stray(news, "ranking")}</h3></a></article>' for i in range(5))
    return _page(
        news,
        f'{_top(news)}<article class="lead"><h1>{escape(news.title)}</h1>{_whole(news)}</article><section class="more-stories">{cards}</section>'
        f"{_end(news)}",
    )


def _aside_inside(news: News) -> str:
    return _page(
        news,
        f"{_top(news)}<article><header><h1>{escape(news.title)}</h1><p class=byline>{escape(news.source)}</p></header>"
        f"<p>{escape(news.paragraphs[0])}</p><aside><h2>{_stray(news, 'ranking')}</h2><p>{_stray(news, 'ad')}</p></aside>"
        + "".join(f"<p>{escape(p)}</p>" for p in news.paragraphs[1:])
        + f"{_ul(news)}{_table(news)}</article>{_end(news)}",
    )


def _unclosed(news: News) -> str:
    text = "\n<p>".join(escape(p) for p in news.paragraphs)
    terms = "\n<li>".join(escape(t) for t in news.terms)
    rows = "\n<tr>".join(f"<th>{escape(a)}<td>{escape(b)}" for a, b in news.rows)
    return _page(
        news, f"<div id=content><h1>{escape(news.title)}</h1>\n<p>{text}\n<ul><li>{terms}</ul>\n<table><tr>{rows}</table></div>"
    )  # fmt: skip


def _inline(news: News) -> str:
    def mark(text: str) -> str:
        text = escape(text)
        text = re.sub(r"([0-9])(兆|億|万| billion| million)", r"\1<b>\2</b>", text)
        text = re.sub(r"([$])([0-9])", r"<span>\1</span><em>\2</em>", text)
        return re.sub(r"(発表|signed)", r'<a href="/x"><strong>\1</strong></a>', text)

    text = "".join(f"<p>{mark(p)}</p>" for p in news.paragraphs)
    terms = "".join(f"<li>{mark(t)}</li>" for t in news.terms)
    rows = "".join(f"<tr><td>{mark(a)}</td><td>{mark(b)}</td></tr>" for a, b in news.rows)
    return _page(
        news, f"{_top(news)}<article><h1>{escape(news.title)}</h1>{text}<ul>{terms}</ul><table>{rows}</table></article>{_end(news)}"
    )  # fmt: skip


def _figures(news: News) -> str:
    figure = f'<figure><img src="a.jpg" alt="x"><figcaption>{_stray(news, "caption")}</figcaption></figure>'
    quote = f"<blockquote><p>{escape(news.paragraphs[3])}</p></blockquote>"
    rest = "".join(f"<p>{escape(p)}</p>" for p in news.paragraphs[4:])
    return _page(
        news,
        f"{_top(news)}<article><h1>{escape(news.title)}</h1>{figure}"
        + "".join(f"<p>{escape(p)}</p>" for p in news.paragraphs[:3])
        + f"{quote}{rest}{_ul(news)}{_table(news)}</article>{_end(news)}",
    )


def _div_caption(news: News) -> str:
    picture = f'<div class="image"><img src="a.jpg"><p class="caption">{_stray(news, "caption")}</p></div>'
    return _page(news, f'{_top(news)}<div class="article-main">{picture}{_whole(news)}</div>{_links(news, "related", "div")}{_end(news)}')


def _banner(news: News) -> str:
    return _page(
        news,
        f'<div class="cookie-banner" role="dialog"><p>{_stray(news, "cookie")}</p><button>OK</button></div>{_top(news)}'
        f'<div role="main"><h1>{escape(news.title)}</h1><div itemprop="articleBody">{_whole(news)}</div></div>'
        f'<div class="advertisement">{_stray(news, "ad")}</div>{_end(news)}',
    )


def _wrapped(news: News) -> str:
    """Source lines break anywhere, as editors wrap them: between two words, or two Japanese characters."""

    def wrap(text: str) -> str:
        if news.lang == "ja":
            return "\n  ".join(escape(text[i : i + 18]) for i in range(0, len(text), 18))
        return escape(text).replace(" ", "\n   ", 4)

    text = "".join(f"<p>\n  {wrap(p)}\n</p>" for p in news.paragraphs)
    return _page(news, f"{_top(news)}<article><h1>{escape(news.title)}</h1>{text}{_ul(news)}{_table(news)}</article>{_end(news)}")


def _spans(news: News) -> str:
    text = "".join(f'<p><span class="s1"><span>{escape(p)}</span></span></p>' for p in news.paragraphs)
    return _page(
        news, f'{_top(news)}<div class="rich-text">{text}{_ul(news)}{_table(news)}</div>{_links(news, "ranking", "div")}{_end(news)}'
    )  # fmt: skip


def _amp(news: News) -> str:
    return _page(
        news,
        f'{_top(news)}<amp-ad type="x">{_stray(news, "ad")}</amp-ad><article class="amp-wp-article"><h1>{escape(news.title)}</h1>'
        f'<amp-img src="a.jpg"></amp-img><div class="amp-wp-article-content">{_whole(news)}</div></article>{_end(news)}',
        attrs=" amp",
    )


def _two_columns(news: News) -> str:
    return _page(
        news,
        f'{_top(news)}<div class="row"><div class="col-8"><h1>{escape(news.title)}</h1>{_whole(news)}</div>'
        f'<div class="col-4 sidebar">{_links(news, "ranking", "div")}<p>{_stray(news, "ad")}</p></div></div>{_end(news)}',
    )


def _terms_in_paragraphs(news: News) -> str:
    terms = "".join(f"<p>・{escape(t)}</p>" for t in news.terms)
    rows = "".join(f"<p>{escape(a)}：{escape(b)}</p>" for a, b in news.rows)
    return _page(news, f'{_top(news)}<div class="body">{_ps(news)}{terms}{rows}</div>{_links(news, "related", "div")}{_end(news)}')


def _hidden(news: News) -> str:
    return _page(
        news,
        f"{_top(news)}<article><h1>{escape(news.title)}</h1><p hidden>{_stray(news, 'ad')}</p>{_whole(news)}"
        f'<p style="display: none">{_stray(news, "related")}</p><template><p>{_stray(news, "comment")}</p></template></article>{_end(news)}',
    )


def _deep(news: News) -> str:
    return _page(news, f"{_top(news)}" + "<div>" * 90 + f"<h1>{escape(news.title)}</h1>{_whole(news)}" + "</div>" * 90 + _end(news))


def _caps(news: News) -> str:
    return re.sub(r"</?[a-z0-9]+", lambda m: m.group().upper(), _semantic(news))


def _short(news: News) -> str:
    """A flash: the first two paragraphs are all there is."""
    text = "".join(f"<p>{escape(p)}</p>" for p in news.paragraphs[:2])
    return _page(news, f"{_top(news)}<article><h1>{escape(news.title)}</h1>{text}</article>{_links(news, 'ranking')}{_end(news)}")


def _bare(news: News) -> str:
    return _whole(news)


def _teasers(news: News) -> str:
    names = ("ranking", "related", "ad", "caption")
    return "".join(f'<div class="c7"><a href="/{n}"><span>{_stray(news, n)}</span></a></div>' for n in names)


def _opaque(news: News) -> str:
    """Class names say nothing, and no element is named for what it is."""
    nav = "".join(f'<div class="x1"><a href="/{i}">{escape(w)}</a></div>' for i, w in enumerate(STRAYS[news.lang]["nav"].split()))
    text = "".join(f'<p class="k9">{escape(p)}</p>' for p in news.paragraphs)
    return _page(
        news,
        f'<div class="a0"><div class="b1">{nav}</div><div class="b2"><div class="d4"><h1>{escape(news.title)}</h1>{text}{_ul(news)}{_table(news)}'
        f'</div><div class="d5">{_teasers(news)}</div></div><div class="b3"><div>{_stray(news, "footer")}</div></div></div>',
    )


def _romaji(news: News) -> str:
    """Names of another language: kanren is related, osusume recommended, pankuzu breadcrumbs."""
    links = "".join(f'<li><a href="/{i}">{_stray(news, "related")}</a></li>' for i in range(3))
    return _page(
        news,
        f'<div id="globalNavi"><ul>{"".join(f"<li><a href=/>{w}</a></li>" for w in STRAYS[news.lang]["nav"].split())}</ul></div>'
        f'<div id="honbun"><h1>{escape(news.title)}</h1>{_whole(news)}</div><div id="kanren"><ul>{links}</ul></div>'
        f'<div id="osusume"><ul><li><a href="/9">{_stray(news, "ranking")}</a></li></ul></div><div id="chosakuken">{_stray(news, "footer")}</div>',
    )


def _link_paragraph(news: News) -> str:
    """A link to another story stands as a paragraph between the article's own."""
    link = f'<p><a href="/1">{_stray(news, "related")}</a></p>'
    text = f"</p>{link}<p>".join(escape(p) for p in news.paragraphs)
    return _page(news, f'{_top(news)}<div class="text"><p>{text}</p>{_ul(news)}{_table(news)}</div>{_end(news)}')


def _misnamed(news: News) -> str:
    """The article stands in an element whose name sounds like a side column, and in a form."""
    return _page(
        news,
        f'{_top(news)}<form method="post"><div class="main side by-tags"><div class="inner"><h1>{escape(news.title)}</h1>{_whole(news)}</div></div>'
        f"</form>{_end(news)}",
    )


def _list_at_end(news: News) -> str:
    terms = "".join(f"<li>{escape(f'{a} {b}')}</li>" for a, b in news.rows)
    return _page(
        news, f'{_top(news)}<div class="main-text"><h1>{escape(news.title)}</h1>{_ps(news)}{_ul(news)}<ul>{terms}</ul></div>{_end(news)}'
    )


LAYOUTS: dict[str, Callable[[News], str]] = {
    "semantic": _semantic, "main": _main_only, "divs": _divs, "breaks": _breaks, "old tables": _old_tables,
    "div paragraphs": _div_paragraphs, "sections": _sections, "blog": _blog, "release": _release, "members": _members,
    "bullets": _bullets, "pre": _pre, "live": _live, "cards": _cards, "aside inside": _aside_inside, "unclosed": _unclosed,
    "inline": _inline, "figures": _figures, "div caption": _div_caption, "banner": _banner, "wrapped": _wrapped, "spans": _spans,
    "amp": _amp, "two columns": _two_columns, "terms in paragraphs": _terms_in_paragraphs, "hidden": _hidden, "deep": _deep,
    "caps": _caps, "short": _short, "bare": _bare,
    "opaque": _opaque, "romaji": _romaji, "link paragraph": _link_paragraph, "misnamed": _misnamed, "list at end": _list_at_end,
}  # fmt: skip
