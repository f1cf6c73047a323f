"""Contract terms in Japanese: what the words of each kind look like, with the percent of a stake and ``removed`` where dropped."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import TermFound, TermKind

__all__ = ["terms"]

_CLAUSE = r"[^。、\n・]"
_TERMS: tuple[tuple[TermKind, re.Pattern[str]], ...] = (
    ("first_refusal", sieve(rf"(?:先買権|優先交渉権|優先的に{_CLAUSE}{{0,10}}権利|第一拒否権|優先購入権|先に借りられる権利|優先権|優先的な利用権)")),
    ("exclusivity", sieve(r"独占(?:交渉権|契約|的|供給|販売権|提供)|専属契約")),
    ("renewal", sieve(rf"(?:契約を)?(?:自動)?更新(?:できる|する|可能|オプション)|{_CLAUSE}{{0,20}}更新できる")),
    ("option", sieve(rf"{_CLAUSE}{{0,18}}(?:買い増せる権利|延長でき|延長する権利|延長オプション|を延ば(?:す|せ)|拡張でき|拡張の余地|スケールアップする余地|追加購入でき|購入する権利|オプション(?:権)?)")),
    ("stake", sieve(r"(?:発行済み?株式の|議決権の|持ち分(?:法)?の?|持分の?|株式の|株の)(?:約)?[0-9.]{1,6}(?:%|割)(?:超|強|弱|以上)?(?:を(?:取得|保有|握る|持つ|出資))?")),
    ("stake", sieve(r"[0-9.]{1,6}%(?:の株式|の持ち分|を出資|の出資|の議決権)")),
    ("stake", sieve(r"出資比率は[^。\n]{1,60}")),
    ("governance", sieve(r"(?:社外)?取締役[^。、\n]{0,12}(?:派遣|指名|選任|送り込)[^。、\n]{0,3}|経営の独立性|議決権の過半")),
    ("payment", sieve(rf"{_CLAUSE}{{0,14}}(?:前払い?|後払い|分割払い|分割で支払|段階的に(?:支払|行われ)|マイルストーン|アーンアウト|現金で支払|自社株で支払|株式交換|預託金|払い込み済み)[^。、\n]{{0,6}}")),
    ("approval", sieve(rf"(?:{_CLAUSE}{{0,16}}(?:当局|政府|株主(?:総会)?|規制|審査){_CLAUSE}{{0,14}}(?:承認|許可|認可|同意|審査){_CLAUSE}{{0,8}}|承認を(?:条件|前提)|承認待ち)")),
    ("break_fee", sieve(r"(?:[0-9.兆億万,]{1,12}円の)?(?:違約金|解約金|解約料)")),
    ("non_binding", sieve(r"法的拘束力(?:の|は|が)ない|法的拘束力を持たない|拘束力のない")),
)  # fmt: skip
_REMOVED = sieve(r"[」』]?(?:が|を|は)?(?:削除|撤廃|放棄|失[いう]|手放|廃止|なくなっ)")
_NOT = sieve(r"[」』]?(?:では|でも)(?:ない|なく|ありません)")
_PERCENT = sieve(r"([0-9]{1,3}(?:\.[0-9]{1,3})?)(%|割)")


def terms(scene: Scene, span: Span) -> list[TermFound]:
    """The contract terms in a stretch of text, in order, without overlaps."""
    found: list[TermFound] = []
    text = scene.text
    for kind, pattern in _TERMS:
        for match in pattern.finditer(text, span.start, span.end):
            if _NOT.match(text, match.end(), span.end):
                continue
            value = "removed" if _REMOVED.match(text, match.end(), span.end) else None
            if kind == "stake" and value is None:
                percent = _PERCENT.search(match.group())
                if percent:
                    value = percent[1] if percent[2] == "%" else _tenths(percent[1])
            found.append(TermFound(kind, match.start(), match.end(), value))
    found.sort(key=lambda t: (t.start, -t.end))
    kept: list[TermFound] = []
    for term in found:
        if not kept or term.start >= kept[-1].end:
            kept.append(term)
    return kept


def _tenths(number: str) -> str:
    """割 is ten percent."""
    head, _, tail = number.partition(".")
    return str(int(head) * 10 + (int(tail[0]) if tail else 0))
