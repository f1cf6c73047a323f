"""How far a Japanese report says that a deal is: rumoured, planned, agreed, completed, cancelled or denied.

The words behind the transaction word decide (Japanese predicates stand last); attribution anywhere in the sentence can only weaken.
"""

from __future__ import annotations

import re

from torihiki.core.rule import Cue
from torihiki.deals.shape import Shape, Status

__all__ = ["status_of"]

_DENIED = re.compile(r"否定|事実(?:は|では)(?:一切)?(?:ない|ありません)|わけではない|誤報|交渉はしていない|予定はない|考えはない")
_CANCELLED = re.compile(r"撤回|白紙|破談|打ち切り|打ち切[っる]|断念|解消(?:する|した|で)|中止|取りやめ|取り下げ|見送[っる]|解約した|破棄|頓挫|ご破算|失敗に終わ")
_RUMOURED = re.compile(
    r"検討|協議(?:して|中|に入|を)|交渉(?:して|中|に入|も進め|を進め|を始)|最終調整|調整して|方向で|案が|可能性|観測|とみられる|報じ(?:た|られ)|打診|模索|噂|うわさ|準備している"
)
_SOURCES = re.compile(r"関係者(?:に|が|の話)|複数の関係者|事情に詳しい|と報じ|が報じた|報道によ|によると(?=[^。]{0,60}(?:方針|見通し|交渉|協議|検討))")
_PLANNED = re.compile(
    r"計画(?!経済)|方針|予定|基本合意|覚書|意向表明|LOI|MOU|目指す|めざす|見込み|見通し|構想|申請(?:した|中)|意欲|考え(?:だ|を示)|つもり|準備(?:中|を)|提案(?:した|する)|入札"
)
_COMPLETED = re.compile(
    r"(?:を|が)?完了(?:した|しました|し、|済)|(?:し|い)終え|済み|した(?:と発表|ばかり|ことを|。|、|$)|しました|していた|してきた|してき|受けて(?:きた|いる)|済ませた|(?:し|られ)た"
)
_AGREED = re.compile(r"締結|契約|合意|結[んび]|決め[たて]|決定|署名|調印|と発表|受注|決まって|選定|採用")


def status_of(shape: Shape, tail: str, sentence: str, before: str) -> tuple[Status, tuple[Cue, ...]]:
    """The status that the clause gives and the words that did (spans relative to ``tail``; empty where the shape's own holds).

    Args:
        tail: folded text from the end of the transaction word to the end of the sentence.
        sentence: the whole sentence. before: what stands left of the transaction word in it.
    """
    for status, pattern in (("denied", _DENIED), ("cancelled", _CANCELLED)):
        match = pattern.search(tail)
        if match:
            return status, (_cue(match, status),)  # type: ignore[return-value]
    head = re.split(r"(?<=[いるただう])[、]|[。]", tail, maxsplit=1)[0]
    match = _RUMOURED.search(tail)
    if match and not re.match(r"(?:した|していた|契約を結んだ)", tail):
        return "rumoured", (_cue(match, "rumoured"),)
    if _SOURCES.search(sentence) and not re.search(r"(?:公表|発表)した", tail):
        source = _SOURCES.search(tail)
        return "rumoured", (_cue(source, "rumoured"),) if source else ()
    match = _PLANNED.search(tail)
    signed = _AGREED.search(tail)
    if match and not (signed and signed.start() < match.start() and match.group() not in {"基本合意", "覚書"}):
        return "planned", (_cue(match, "planned"),)
    if shape.past:
        done = re.match(r"(?:を|が)?(?:完了|実施|受け)?(?:した|てき[たま]|てい[るたま]|続け|していた|しました|したと|済み|してきた|し終え|してから|したばかり)", tail) or re.search(
            r"完了(?:した|しました|済)|を終え(?:た|て)", head
        )
        if done:
            return shape.past, (_cue(done, shape.past),)
        if re.match(r"(?:し|い)、", tail) and re.search(r"(?:た|ました)。?$", tail.rstrip("\n")):
            return shape.past, ()
    if signed:
        return "agreed" if shape.status != "completed" else shape.status, (_cue(signed, "agreed"),)
    return shape.status, ()


def _cue(match: re.Match[str], status: str) -> Cue:
    return Cue("status", match.start(), match.end(), status)
