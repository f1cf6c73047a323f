"""Texts with markup, margins and broken lines: read as the plain ones are, each place told in the text as given."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

import torihiki

EN = (
    "Norvane Inc. said on Monday that it had agreed to buy Tarvo plc, a maker of industrial pumps, for $4.2 billion in cash. "
    "Brewster & Co. and Halden Bank will lend the buyer $1.5 billion over seven years, the firms said, while Tarvo's owners keep 5%.\n\n"
    "Norvane had signed a five-year contract with Lumetric Inc. in March, under which it orders $300 million of sensors."
)
JA = (
    "ノルヴァーン株式会社は3日、電池大手の株式会社タルヴォを4200億円で買収することで合意したと発表した。買収資金のうち1500億円はハルデン銀行から期間7年で借り入れる。"
    "タルヴォの創業家は5%の株式を持ち続ける。\n\nノルヴァーンは3月、ルメトリック株式会社とセンサーの5年間の供給契約を結んでいた。契約額は300億円だった。"
)


def columns(text: str, width: int) -> str:
    """Lines of so many half-width columns, as a mailer breaks them."""
    lines, line, wide = [], "", 0
    for char in text:
        size = 1 + (char > "\u2e80")
        if wide + size > width and char not in "、。":
            lines.append(line)
            line, wide = "", 0
        line, wide = line + char, wide + size
    return "\n".join([*lines, line])


def by_paragraph(change: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: "\n\n".join(map(change, text.split("\n\n")))


REWRITTEN: dict[str, tuple[str, Callable[[str], str]]] = {
    "en, hard-wrapped": (EN, by_paragraph(lambda p: textwrap.fill(p, 70))),
    "en, hard-wrapped and set in": (EN, by_paragraph(lambda p: textwrap.fill(p, 66, initial_indent="    "))),
    "en, bold": (EN, lambda t: t.replace("Tarvo plc", "**Tarvo plc**").replace("$4.2 billion", "**$4.2 billion**")),
    "en, links": (EN, lambda t: t.replace("Lumetric Inc.", "[Lumetric Inc.](https://example.com/2019/5)")),
    "en, references": (EN, lambda t: t.replace("&", "&amp;").replace("'", "&#39;").replace(" Inc", "&nbsp;Inc")),
    "en, tags": (EN, lambda t: "<p>" + t.replace("\n\n", "</p>\n\n<p>").replace("Tarvo plc", '<a href="/t">Tarvo plc</a>') + "</p>"),
    "en, tokens": (EN, lambda t: t.replace(",", " ,").replace("'s", " 's").replace("$", "$ ").replace("%", " %").replace(".\n", " .\n")),
    "en, blanks left over": (EN, lambda t: t.replace("\n", " \n")),
    "ja, lines of columns": (JA, by_paragraph(lambda p: columns(p, 60))),
    "ja, lines of characters": (JA, by_paragraph(lambda p: columns(p, 76))),
    "ja, set in": (JA, by_paragraph(lambda p: "　" + p)),
    "ja, bold": (JA, lambda t: t.replace("4200億円", "**4200億円**").replace("ルメトリック", "**ルメトリック**")),
    "ja, other marks": (JA, lambda t: t.replace("、", "，").replace("。", "．")),
}


def told(text: str, lang: str) -> list[object]:
    record = torihiki.extract(text, lang=lang, published="2026-04-06")
    for mention in record.mentions:
        assert mention.text == text[mention.start : mention.end]
    for deal in record.deals:
        assert all(term.text == text[term.start : term.end] for term in deal.terms)
    return [
        (
            deal.type, deal.status, [(p.name, p.role) for p in deal.parties], deal.amount and deal.amount.low,
            deal.duration and deal.duration.low, [(d.role, d.timex) for d in deal.dates], [(t.kind, t.value) for t in deal.terms],
        )
        for deal in record.deals
    ]  # fmt: skip


@pytest.mark.parametrize("name", REWRITTEN)
def test_read_as_the_plain_text(name: str) -> None:
    text, rewrite = REWRITTEN[name]
    assert rewrite(text) != text
    plain = told(text, name[:2])
    assert len(plain) == 3
    assert told(rewrite(text), name[:2]) == plain


def test_a_mention_over_a_broken_line_quotes_the_text_as_given() -> None:
    text = columns(JA, 61)
    quoted = [m.text for m in torihiki.extract(text, lang="ja").mentions if "\n" in m.text]
    assert all(text.count(one) for one in quoted)


def test_lists_and_rows_keep_their_lines() -> None:
    text = "Deals of the week\n- Norvane Inc. bought Tarvo plc for $3 million\n- Halden Inc. bought Lumetric Ltd. for $4 million"
    assert [deal[2] for deal in told(text, "en")] == [  # type: ignore[index]
        [("Norvane", "acquirer"), ("Tarvo", "target")],
        [("Halden", "acquirer"), ("Lumetric", "target")],
    ]
