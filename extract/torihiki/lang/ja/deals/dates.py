"""What a date is to a deal, from the words around it."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene

__all__ = ["date_role"]

_DATE_ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("announced", re.compile(r"[^。、]{0,24}?(?:発表|公表|明らかにし)")),
    ("signed", re.compile(r"[^。、]{0,40}?(?:締結|契約を結|契約した|合意|調印|署名|結んだ|結びま|交わした|契約締結)")),
    ("completion", re.compile(r"[^。、]{0,24}?(?:完了|クロージング|買収した|取得(?:し|する|、)|設立|譲渡|実行|統合|発足|上場|完成|払い込|成立)")),
    ("payment", re.compile(r"[^。、]{0,16}?(?:支払|払う|払い)")),
    ("capacity", re.compile(r"[^。、]{0,30}?(?:完全な容量|キャパシティ|全容量|使い切|フル稼働|オンラインにな)")),
    ("start", re.compile(r"[^。、]{0,24}?(?:稼働|開始|始め|始ま|着工|提供を|納入|納め|供給|動か|運用|スタート|順次|発効|量産)")),
    ("end", re.compile(r"[^。、]{0,12}?(?:満期|終了|期限|償還|まで続)")),
)


def date_role(scene: Scene, start: int, end: int, deal_type: str) -> str | None:
    """What a date is to the deal, from the words behind it in its clause; ``None`` if nothing tells."""
    head = scene.before(start, 12)
    if re.search(r"(?:発表日|発表)\s?[:：]?\s?$", head):
        return "announced"
    if re.search(r"(?:契約締結日|締結日)\s?[:：]?\s?$", head):
        return "signed"
    if re.search(r"(?:稼働|開始|スタート)[^。]{0,3}[:：]?\s?$", head):
        return "start"
    sentence = scene.sentence(start)
    best: tuple[int, str] | None = None
    for role, pattern in _DATE_ROLES:
        match = pattern.match(scene.text, end, sentence.end)
        if match and (best is None or match.end() < best[0]):
            best = (match.end(), role)
    return best[1] if best else None
