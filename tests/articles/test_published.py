"""The publication date: metadata, then a date line, then the file name, then none."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from corpus import extractor
from torihiki import Article
from torihiki.articles.folder import sources
from torihiki.articles.published import from_name
from torihiki.articles.read import read


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("SEATTLE, Nov. 3, 2025 — Orrin signed a deal with Acme.", "2025-11-03"),
        ("SEATTLE--(BUSINESS WIRE)--Nov. 3, 2025--Orrin signed a deal.", "2025-11-03"),
        ("NEW YORK, Nov. 3, 2025 /PRNewswire/ -- Orrin signed a deal.", "2025-11-03"),
        ("Orrin signs\nPublished: November 4, 2025 at 9:30 a.m. ET\n\nThe deal is done.", "2025-11-04"),
        ("Orrin signs\nBy Jane Roe | Nov. 4, 2025\n\nThe deal is done.", "2025-11-04"),
        ("Updated Nov 5, 2025\nPublished Nov 4, 2025\nThe deal is done.", "2025-11-04"),
        ("2025年11月4日 10:30\n契約を結んだ。", "2025-11-04"),
        ("契約の要点\n公開日：2025年11月4日（火）10時30分\n契約を結んだ。", "2025-11-04"),
        ("【ニューヨーク＝山田太郎】2025年11月4日、同社は契約を結んだ。", "2025-11-04"),
        ("東京、2025年11月4日 — 同社は契約を結んだ。", "2025-11-04"),
        ("令和7年11月4日\n株式会社星風\n契約を結んだ。", "2025-11-04"),
        ("日付: 2026-05-01\n契約を結んだ。", "2026-05-01"),
        ("Orrin said on Nov. 4, 2025 that it will buy Acme.", None),
        ("The Tokyo firm, founded Nov. 4, 1990 - and since grown - buys Acme.", None),
        ("契約を2025年11月4日に結んだ。", None),
        ("2025年11月4日、星風は契約を結んだ。", None),
    ],
)
def test_date_line(text: str, day: str | None) -> None:
    """A date line is an anchor, a date in a sentence is not."""
    article = extractor()(Article(text)).article
    assert (article.published, article.published_source) == (day, "text" if day else None)


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2025-11-04-deal.txt", date(2025, 11, 4)),
        ("news_20251104.html", date(2025, 11, 4)),
        ("2025-11-04/deal.txt", date(2025, 11, 4)),
        ("12025110499.txt", None),
        ("2025-13-04.txt", None),
        ("2025-02-30.txt", None),
    ],
)
def test_name(path: str, day: date | None) -> None:
    """Dates in file names and folders."""
    assert from_name(path) == day


def test_order_of_trust(tmp_path: Path) -> None:
    """Metadata over text over file name; each is named as the source."""
    line = "2025年11月4日 10:30\n契約を結んだ。"
    (tmp_path / "2025-11-02-a.txt").write_text(line, "utf-8")
    (tmp_path / "2025-11-02-b.txt").write_text("契約を結んだ。", "utf-8")
    (tmp_path / "c.md").write_text("---\ndate: 2025-11-01\ntitle: 契約\n---\n" + line, "utf-8")
    (tmp_path / "d.json").write_text('{"id": "d", "text": "契約を結んだ。", "published": "2025-10-31T09:00:00+09:00"}', "utf-8")
    got = [extractor()(read(s)).article for s in sources([str(tmp_path)])]  # type: ignore[arg-type]  # no errors here
    assert [(a.published, a.published_source) for a in got] == [
        ("2025-11-04", "text"),
        ("2025-11-02", "filename"),
        ("2025-11-01", "metadata"),
        ("2025-10-31", "metadata"),
    ]
