"""One company under two names: in kanji, katakana and Latin letters, with and without its legal form."""

from __future__ import annotations

import pytest

import torihiki

ENGLISH = "{buyer} agreed to buy {target} for 40 billion yen."
JAPANESE = "{buyer}は{target}を400億円で買収することで合意した。"


def _merged(japanese: tuple[str, str], english: tuple[str, str]) -> list[torihiki.MergedDeal]:
    ja = torihiki.extract(JAPANESE.format(buyer=japanese[0], target=japanese[1]), published="2025-11-05")
    en = torihiki.extract(ENGLISH.format(buyer=english[0], target=english[1]), published="2025-11-06")
    records = [
        record.model_copy(update={"article": record.article.model_copy(update={"id": name})}) for record, name in ((ja, "ja"), (en, "en"))
    ]
    return list(torihiki.merge(records))


@pytest.mark.parametrize(
    ("japanese", "english"),
    [
        (("白浜電機株式会社", "黒沢化学工業"), ("Shirahama Electric Co.", "Kurosawa Chemical")),
        (("株式会社ミナモト精機", "若松電子"), ("Minamoto Precision Ltd.", "Wakamatsu Electronics Inc.")),
        (("東雲自動車工業", "レジナム・ロボティクス"), ("Shinonome Motor Corp.", "Reginum Robotics")),
    ],
)
def test_unknown_companies_are_joined(japanese: tuple[str, str], english: tuple[str, str]) -> None:
    (deal,) = _merged(japanese, english)
    assert {ref.article for ref in deal.deals} == {"ja", "en"}
    assert {party.name for party in deal.parties} == set(english) or len(deal.parties) == 2


@pytest.mark.parametrize(
    ("japanese", "english"),
    [
        (("白浜電機株式会社", "黒沢化学工業"), ("Shirahama Steel Co.", "Kurosawa Bank")),  # other lines of business
        (("株式会社ミナモト精機", "若松電子"), ("Minamoto Precision Ltd.", "Takamatsu Electronics Inc.")),
    ],
)
def test_likely_names_are_not(japanese: tuple[str, str], english: tuple[str, str]) -> None:
    assert len(_merged(japanese, english)) == 2
