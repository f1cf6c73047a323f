"""What an article says that cannot be so is told to a person, with the words; what can be so is not."""

from __future__ import annotations

from datetime import date

import pytest

import torihiki
from corpus import Gold, golds, record_of

DAY = "2025-11-20"  # a Thursday


def _warnings(text: str, lang: str, published: str | None = DAY) -> tuple[str, ...]:
    return torihiki.extract(text, published=published, lang=lang).warnings


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "Halden Micro will buy Lumetric for $4 billion, including $5 billion of assumed debt.", ("$5 billion", "$4 billion")),
        ("en", "Lumetric raised $400 million, of which Halden Micro put in $500 million.", ("$500 million", "$400 million")),
        ("en", "The loan is worth $2.3 billion. That includes a $3 billion revolver.", ("$3 billion", "$2.3 billion")),
        ("en", "The $4 billion price consists of $3 billion in cash and $2 billion in stock.", ("$3 billion", "$2 billion", "together")),
        ("ja", "総額500億円を投じる。このうち国が600億円を補助する。", ("600億円", "500億円")),
        ("ja", "融資総額500億円のうち、アサギリ電子が６００億円を借りる。", ("６００億円", "500億円")),
        ("ja", "買収額は120億円で、内訳は現金が100億円、株式が50億円。", ("100億円", "50億円", "together")),
    ],
)
def test_parts_exceed_the_total(lang: str, text: str, words: tuple[str, ...]) -> None:
    (said,) = _warnings(text, lang)
    assert "part" in said and all(word in said for word in words)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Halden Micro will buy Lumetric for $4 billion, including $1 billion of assumed debt."),
        ("en", "The $5 billion price consists of $3 billion in cash and $2 billion in stock."),
        ("en", "The company, which had revenue of $4 billion, is building sites including a $10 billion campus in Ohio."),
        ("en", "Sales rose to $4 billion, up from $3 billion, including $3.5 billion abroad."),
        ("en", "The price is at least $4 billion, including up to $5 billion of earn-outs."),
        ("en", "It paid $4 billion for Lumetric, or $5 billion including debt."),
        ("ja", "総額500億円のうち、アサギリ電子が200億円を出す。"),
        ("ja", "買収額は150億円で、内訳は現金が100億円、株式が50億円。"),
        ("ja", "投資額は従来計画の500億円から800億円に増え、うち600億円を国内に充てる。"),
        ("ja", "売上高500億円の企業のうち、1000億円を投じるところもある。"),
    ],
)
def test_parts_within_the_total(lang: str, text: str) -> None:
    assert not _warnings(text, lang)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "The buyer paid 47 billion yen ($310 billion).", ("$310 billion", "47 billion yen")),
        ("en", "It costs 20 million pounds, or about $25 billion.", ("$25 billion", "20 million pounds")),
        ("ja", "買収額は470億円（約3100億ドル）だった。", ("3100億ドル", "470億円")),
        ("ja", "38億ドル（約6兆円）を払う。", ("6兆円", "38億ドル")),
    ],
)
def test_gloss_contradicts_its_original(lang: str, text: str, words: tuple[str, str]) -> None:
    (said,) = _warnings(text, lang)
    assert said == f"the conversion '{words[0]}' cannot be '{words[1]}' at any exchange rate since 1985"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The buyer paid 47 billion yen ($310 million)."),
        ("en", "The buyer paid $1 billion (830 million pounds)."),
        ("ja", "買収額は470億円（約3億1000万ドル）だった。"),
        ("ja", "38億ドル（約6000億円）を払う。"),
        ("ja", "1ドル＝155円で計算した。"),
    ],
)
def test_gloss_fits(lang: str, text: str) -> None:
    assert not _warnings(text, lang)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "The deal closed on Monday, Nov. 4, 2025.", "Monday, Nov. 4, 2025"),
        ("en", "On Monday, November 4 the two signed.", "Monday, November 4"),
        ("en", "It closed on Nov. 4 (Mon).", "Nov. 4 (Mon)"),
        ("en", "It closed on Wednesday, 4 November 2025.", "Wednesday, 4 November 2025"),
        ("ja", "11月4日（月）に締結した。", "11月4日"),
        ("ja", "２０２５年11月4日（水曜日）に締結した。", "２０２５年11月4日"),
        ("ja", "2025年11月4日月曜日に締結した。", "2025年11月4日月曜日"),
        ("ja", "令和7年11月4日（金）に締結した。", "令和7年11月4日"),
    ],
)
def test_weekday_contradicts_the_date(lang: str, text: str, words: str) -> None:
    (said,) = _warnings(text, lang)
    assert f"'{words}' is called a" in said and "2025-11-04 is a Tuesday" in said


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The deal closed on Tuesday, Nov. 4, 2025."),
        ("en", "It closed on Nov. 4 (Tue)."),
        ("en", "They met every Monday. Nov. 4 was the last day."),
        ("ja", "11月4日（火）に締結した。"),
        ("ja", "11月4日（火曜日）に締結した。"),
        ("ja", "11月4日、月曜会に出席した。"),
    ],
)
def test_weekday_agrees(lang: str, text: str) -> None:
    assert not _warnings(text, lang)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "The deal closed on Dec. 8, 2025, Halden Micro said.", "Dec. 8, 2025"),
        ("en", "On Dec. 8, 2025, Halden Micro and Lumetric signed the contract.", "Dec. 8, 2025"),
        ("en", "Halden Micro completed its purchase of Lumetric in March 2026.", "March 2026"),
        ("ja", "アサギリ電子は2025年12月8日、ルメトリックとの契約を締結した。", "2025年12月8日"),
        ("ja", "アサギリ電子は2026年3月にルメトリックの買収を完了しました。", "2026年3月"),
        ("ja", "2025年12月8日現在、契約は続いている。", "2025年12月8日"),
    ],
)
def test_what_is_done_lies_ahead(lang: str, text: str, words: str) -> None:
    assert f"the text speaks of '{words}' as past, but the article is of {DAY}" in _warnings(text, lang)
    assert not _warnings(text, lang, None)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The deal is expected to close on Dec. 8, 2025, Halden Micro said."),
        ("en", "On Dec. 8, 2025, Halden Micro will open the plant that it signed for."),
        ("en", "Halden Micro signed a lease that starts on Jan. 1, 2026."),
        ("en", "Halden Micro announced a dividend payable on Dec. 15, 2025."),
        ("en", "Once the deal has closed on Dec. 8, 2025, it will pay."),
        ("en", "The deal closed on Nov. 21, 2025."),
        ("ja", "アサギリ電子は2025年12月8日にルメトリックを買収すると発表した。"),
        ("ja", "アサギリ電子は2026年4月1日付で子会社化すると発表した。"),
        ("ja", "アサギリ電子は2026年4月1日から使う契約を結んだ。"),
        ("ja", "アサギリ電子は2026年3月に完成予定の工場を買収した。"),
        ("ja", "アサギリ電子は2026年3月に稼働するデータセンターを取得した。"),
        ("ja", "2025年12月末時点の株主に割り当てる。"),
    ],
)
def test_what_lies_ahead_is_only_planned(lang: str, text: str) -> None:
    assert not _warnings(text, lang)


@pytest.mark.parametrize(
    ("lang", "line", "words"),
    [
        ("ja", "公開日: 2025年3月4日", "2025年3月4日"),
        ("ja", "【ニューヨーク＝田中】4日", "4日"),
        ("ja", "2026年2月1日 10:30", "2026年2月1日"),
        ("en", "SEATTLE, Nov. 3, 2024 — Halden Micro bought Lumetric.", "Nov. 3, 2024"),
        ("en", "Published: December 1, 2025", "December 1, 2025"),
        ("en", "TOKYO, Nov. 3 — Halden Micro bought Lumetric.", "Nov. 3"),
    ],
)
def test_date_line_disagrees(lang: str, line: str, words: str) -> None:
    said = _warnings(line + "\nHalden Micro.", lang)
    assert f"its date line says '{words}', but the article is dated {DAY}" in said


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("ja", "公開日: 2025年11月20日"),
        ("ja", "【ニューヨーク＝田中】19日"),
        ("ja", "最終更新: 2025年12月4日"),
        ("en", "SEATTLE, Nov. 17, 2025 — Halden Micro bought Lumetric."),
        ("en", "Last updated: Dec. 3, 2025"),
        ("en", "On March 3, 2021 Halden Micro bought Lumetric."),
    ],
)
def test_date_line_agrees(lang: str, line: str) -> None:
    assert not _warnings(line + "\nHalden Micro.", lang)


def test_date_line_beside_a_file_name() -> None:
    """The date line is trusted more, and the disagreement is told."""
    article = torihiki.Article("公開日: 2025年3月4日\n本文。", published_source="filename", published=date(2025, 11, 20))
    record = torihiki.Extractor()(article)
    assert record.article.published == "2025-03-04"
    assert record.warnings == ("its date line says '2025年3月4日', but the article is dated 2025-11-20 by its file name",)


@pytest.mark.parametrize("gold", golds(), ids=lambda g: g.id)
def test_no_false_alarm(gold: Gold) -> None:
    """The articles of the corpus are consistent."""
    assert not record_of(gold.id).warnings
