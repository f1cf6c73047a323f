"""Who grants a licence, by who is paid for it: 一時金を受け取る, ロイヤルティーを支払う."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed
from torihiki.deals.shape import Event, PartyRole
from torihiki.values.change import replace

__all__ = ["paid"]

_FEE = r"(?:一時金|ロイヤル(?:ティー?|ティ)|ロイヤリティー?|マイルスト[ーン]{1,2}(?:収入|ペイメント|報酬)?|ライセンス料|特許(?:使用)?料|(?:技術|権利)?使用料|実施料|契約金)"
_GETS = sieve(
    rf"{_FEE}[^。]{{0,60}}?(?:を|も)(?:[^。、をはが]{{0,8}})?(?:受け取|受領|得る|得た|手にす|手に入れ|獲得|(?:支払い|支払)を受け)"
)
_PAYS = sieve(rf"{_FEE}[^。]{{0,60}}?(?:を|も)?(?:[^。、をはが]{{0,8}})?(?:支払(?!いを受|われ)|払[うっ]|払い(?!を受|戻))")
_REACH = 600  # letters behind the licence in which its price may be told
_OTHER: dict[PartyRole, PartyRole] = {"licensor": "licensee", "licensee": "licensor"}


def paid(scene: Scene, sentence: Span, placed: Sequence[Placed], topic: Sequence[Placed], events: Sequence[Event]) -> None:
    """Give the two of the licence told last their sides, where the sentence says which of them is paid or pays."""
    last = next((e for e in reversed(events) if e.type == "licensing" and len(e.participants) > 1), None)
    if last is None or sentence.start - last.sentence.end > _REACH:
        return
    gets = _GETS.search(scene.text, *sentence)
    pays = _PAYS.search(scene.text, *sentence)
    if gets and pays and pays.end() < gets.end():
        gets = None  # 一時金を払い、販売権を得た
    said = gets or pays
    if said is None:
        return
    names = [p.name for p in last.participants]
    subjects = [p for p in placed if p.place == "agent" and p.found.end <= said.end() and p.found.value.name in names]
    who = (subjects[-1:] or [t for t in topic if t.found.value.name in names])[:1]
    if not who or len(set(names)) != 2:
        return
    own: PartyRole = "licensor" if gets else "licensee"
    mine = who[0].found.value.name
    for event in events:
        if event.type == "licensing" and {p.name for p in event.participants} <= set(names):
            event.participants = [replace(p, role=own if p.name == mine else _OTHER[own]) for p in event.participants]
