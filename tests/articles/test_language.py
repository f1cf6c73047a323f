"""Japanese or English, with a reason, or an error."""

from __future__ import annotations

import pytest

from torihiki import LanguageError
from torihiki.articles.language import decide


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("OpenAI × AWS：7年・380億ドルの契約（2025/11/03）", "ja"),
        ("星風、計算資源確保", "ja"),
        ("The maker of the ポケモン games signed a deal with Nintendo on Monday.", "en"),
        ("Orrin signs", "en"),
        ("ＯｐｅｎＡＩ、ＡＷＳと契約", "ja"),
    ],
)
def test_decide(text: str, lang: str) -> None:
    """By the script."""
    decision = decide(text, "a.txt")
    assert decision.lang == lang and decision.reason


@pytest.mark.parametrize(
    "text", ["삼성전자는 계약을 체결했다", "12345", "Компания подписала договор", "公司宣布签署合同总额达三百八十亿美元" * 4]
)
def test_neither(text: str) -> None:
    """Another language is an error, not a guess."""
    with pytest.raises(LanguageError) as caught:
        decide(text, "a.txt")
    assert caught.value.code == "language.unsupported"
