"""Sentences that only say who takes part in the deal of the one before: 3社はA、B、C。応じたのはA、B。A、Bなどが参加する。"""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed
from torihiki.deals.shape import Event
from torihiki.lang.ja.deals.clefts import ADDS, added

__all__ = ["members"]

_WHO = sieve(r"\s*(?:その|この|うち|なお)?、?(?:[2-9二三四五六七八九十]|1[0-9])(?:社|行)(?:に)?は")
_END = sieve(r"(?:\([^()\n]{0,30}\))?(?:グループ)?(?:など|ら)?(?:だ|で(?:ある|、[^。]{0,60})?|です|となる|が含まれる)?。?\s*$")
_SEVERAL = sieve(r"(?:[2-9二三四五六七八九十]|1[0-9])(?:社|行)")
_FUNDED = frozenset({"investment", "financing"})  # what several join
_JOIN = r"(?:参加|参画|加わ|名を連ね|応じ|引き受け)"
_PART = r"(?:それぞれ|約|計|最大)?[0-9][0-9.,兆億万]{0,10}(?:円|米?ドル|ユーロ|元|ウォン|ポンド)(?:\([^()\n]{0,20}\))?(?:ずつ)?"
_CLEFT = sieve(  # 応じたのはA、B
    rf"\s*[^。はがを\n]{{0,24}}?(?:{_JOIN}(?:し|す|っ|り|る)?|手を[挙上]げ|資金を(?:出し|投じ)|出資し|融資し|(?:新たに|新しく|新規の?)?株主(?:と|に)なっ)(?:た|る|ている)のは、?"
)
_VERB = sieve(  # A、Bなどが参加する
    rf"(?:\([^()\n]{{0,30}}\))?(?: ?のほか、[^。]{{0,60}}?)?(?:グループ)?(?:など|ら)?(?:の?[^。、はがを\n]{{0,6}}[0-9]{{1,2}}(?:社|行))?(?:が|も)(?:[^。、はがを\n]{{0,14}}?{_JOIN}|続い|資金を(?:出|供給|拠出|融通|投じ)|{_PART}を(?:出し|出す|拠出|負担|受け持|引き受け)|受け持|{_PART}、|{_PART}。)(?![^。、]{{0,6}}(?:予定はない|ない|なかった|見送))"
)
_ELSEWHERE = sieve(  # 展示会にはA、Bが参加した: no round, no loan
    r"[^。\n]{1,20}(?<!融資)(?<!ローン)(?<!ファイナンス)(?<!増資)(?<!出資)(?<!調達)(?<!ラウンド)(?<!投資)(?<!社)(?<!行)(?<!ほか)(?<!これ)(?<!それ)(?:に|で)(?:は|も)、?"
)
_BAND = sieve(r"\s*(?:(?:同|この|企業|国際|日米|日米韓|国内)?(?:連合|陣営|コンソーシアム|企業体|買収団))に(?:は|も)、?")
_BANDED = sieve(r"連合|陣営|コンソーシアム|企業体|買収団")
_GONE = "。"
_NEAR, _FAR = 1, 4  # sentences between what was told and who takes part in it; those who did so are asked for by a cleft
_GAP = 30  # letters for what somebody is before the first name: 米国勢2社


def members(scene: Scene, sentence: Span, placed: Sequence[Placed], told: Sequence[Event]) -> list[Event]:
    """The event that such a sentence adds to what ``told`` last; none for any other sentence."""
    last = next((e for e in reversed(told) if e.type in ADDS), None)
    if last is None or not placed:
        return []
    named = _banded(scene, sentence, placed, last)
    if named:
        event = added(last, sentence, Span(sentence.start, sentence.start + 1), named)
        event.type, event.participants = last.type, [*(p for p in last.participants if p.role == "acquirer"), *event.participants]
        return [event]
    named = _counted(scene, sentence, placed, last) or _joining(scene, sentence, placed, last)
    if not named:
        return []
    return [added(last, sentence, Span(sentence.start, sentence.start + 1), named)]


def _counted(scene: Scene, sentence: Span, placed: Sequence[Placed], last: Event) -> list[Placed]:
    """Who the several are that were counted: 3社はA、B、C."""
    opening = _WHO.match(scene.text, sentence.start)
    if opening is None or not _SEVERAL.search(scene.text, last.sentence.start, last.sentence.end):
        return []
    named = [p for p in placed if p.found.start >= opening.end()]
    whole = len(named) > 1 and _END.match(scene.text, named[-1].found.end, sentence.end) is not None
    return named if whole and named[0].found.start - opening.end() <= _GAP else []


def _banded(scene: Scene, sentence: Span, placed: Sequence[Placed], last: Event) -> list[Placed]:
    """Who is in the group that buys: 連合にはA、Bが参加する."""
    opening = _BAND.match(scene.text, sentence.start, sentence.end)
    if opening is None or last.type not in {"acquisition", "divestiture"} or not _BANDED.search(scene.text, *last.sentence):
        return []
    named = [p for p in placed if p.found.start >= opening.end()]
    return [p for p in named if p.chain == named[0].chain and _VERB.match(scene.text, named[-1].found.end, sentence.end)]


def _joining(scene: Scene, sentence: Span, placed: Sequence[Placed], last: Event) -> list[Placed]:
    """Who joins the round or loan told just before."""
    text = scene.text
    gone = text.count(_GONE, last.sentence.end, sentence.start)
    if last.type not in _FUNDED or gone > _FAR:
        return []
    opening = _CLEFT.match(text, sentence.start, sentence.end)
    if opening is not None:
        first = next((p for p in placed if p.found.start >= opening.end()), None)
        near = first is not None and first.found.start - opening.end() <= _GAP
        return [p for p in placed if near and first is not None and p.chain == first.chain]
    if (
        gone > _NEAR
        or any(p.place in {"to", "object", "with"} for p in placed)
        or _ELSEWHERE.match(text, sentence.start, placed[0].found.start)
    ):
        return []
    joining = [p for p in placed if p.place in {"agent", "list", ""} and _VERB.match(text, p.found.end, sentence.end)]
    return [p for p in placed if any(p.chain == q.chain for q in joining) or (joining and p.place == "led")]
