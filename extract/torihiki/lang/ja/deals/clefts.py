"""Sentences that open with a part in the deal told before and then say who has it: 増資に応じたのはA、B。 有力な候補はA、B。"""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event
from torihiki.lang.ja.deals.shapes import BY_NAME

__all__ = ["ADDS", "added", "clefts", "joined"]

_ALSO = r"\s*(?:(?:関係者|関係筋|同社|両社|発表|資料|報道)[^、。はが\n]{0,14}(?:によ(?:ると|れば)|では)、?)?(?:(?:なお|また|このほか|この他|ほかに|ほか|他に|さらに|今回|加えて|そのうち|うち)、?)?"
_HOW = r"(?:(?:新たに|今回|今回も|共同で|ともに|追加で|引き続き|主に|新規に|新しく|既に|すでに|同じく|それぞれ|そろって)、?){0,2}"
_JOINS = (  # what one does who takes a part that others take too
    r"(?:加わ(?:る|った|って|り)|参加(?:する|した|し)|参画(?:する|した|し)|応じ(?:る|た|)|名を連ね(?:る|た|)|顔をそろえ(?:る|た|)|手を挙げ(?:る|た|)"
    r"|(?:資金|費用)を(?:出(?:す|した|し)|投じ(?:る|た|)|拠出(?:する|した|し)|入れ(?:る|た|))|引き?受け(?:る|た|))"
)
_INTO: dict[DealType, str] = {  # what the part is taken in
    "financing": r"(?:協調|つなぎ|追加)?(?:融資|ローン|貸し付け|シンジケート団|融資団|銀行団)(?:を|に|へ)",
    "investment": r"(?:第三者割当)?(?:増資|出資|ラウンド|調達|資金調達|投資)(?:を|に|へ)",
}
_PART: dict[DealType, str] = {  # a part that has a name of its own
    "financing": r"(?:主?幹事行?(?:と[^、。はがを\n]{1,12})?|(?:共同)?アレンジャー|エージェント|取りまとめ役?)を(?:務め|担[うっ])(?:る|た)?|融資(?:する|した)",
    "investment": r"(?:共同)?リード(?:投資家|インベスター)?を(?:務め|担[うっ])(?:る|た)?|(?:ラウンド|調達|増資)を(?:率い|主導し|リードし|主導す|リードす)(?:る|た)"
    r"|(?:新たな|新規)?株主(?:に|と)(?:加わ(?:る|った)|な(?:る|った))",
}
_CLEFT = {kind: sieve(rf"{_ALSO}{_HOW}(?:{_INTO[kind]}{_HOW}{_JOINS}|{_PART[kind]})のは、?") for kind in _INTO}
_JOINED = sieve(rf"{_ALSO}{_HOW}{_JOINS}のは、?")
_BIDDERS = sieve(
    rf"{_ALSO}(?:有力な?|主な|最終)?(?:売却先の|買い手の|譲渡先の)?(?:候補(?:に(?:は|挙が(?:る|っている)のは|残った(?:の)?は)|は|企業は|者は)"
    r"|優先交渉(?:先|権者?)(?:(?:となった|になった|に選ばれた|に決まった|に指名された)の|とな(?:る|った)の)?は"
    r"|優先交渉権を(?:得た|獲得した|手にした|与えられた)のは|(?:売却先|譲渡先|買い手|スポンサー)(?:に(?:選ばれた|決まった|浮上した)|として選ばれた)のは)、?"
)
_DEALT = r"(?:(?:全|同社)?株式?|持ち?分|事業|同事業|同社|会社|店舗|権益|資産)を"
_BUYER = sieve(  # 買うのはX、株式を譲り受けるのはX
    rf"{_ALSO}{_HOW}(?:{_DEALT})?(?:買う|買った|買い取る|買い取った|買い受ける|譲り受ける|譲り受けた|引き取る|引き取った|(?:買収|取得|譲受)(?:する|した)|傘下に収める|傘下に収めた|手に入れる|手に入れた)(?:ことになった|ことになる)?のは、?"
)
_HOLDER = sieve(rf"{_ALSO}{_HOW}(?:{_DEALT})?(?:売る|売った|手放す|手放した|(?:売却|譲渡|放出)(?:する|した))のは、?")
_TOO = sieve(rf"(?:[^。\nはが]{{0,70}}?(?=ら?も)|[^。\n]{{0,24}}?)(?:が|も)、?{_HOW}{_JOINS}(?:ている|ています|ました|ます)?[。、]")
_BESIDES = frozenset({"of", "via", "for"})
_LED = sieve(  # what may stand before the first of a list: このほか、同じく米国の
    rf"{_ALSO}(?:[^。、はが\n]{{0,8}}(?:融資|ローン|ファイナンス|増資|出資|調達|ラウンド)に(?:は|も)、?)?(?:[^。、はが\n]{{0,24}}(?:投じ|出資し|拠出し|参加し)(?:た|ていた)|[^。、にはがをでへ\n]{{0,14}}の)? ?[米英独仏伊蘭豪韓]?[「『]?"
)
_IS = sieve(  # 買うのはXで、
    r"(?:[A-Z]{2,4})?(?:\([^()\n]{0,30}\))?(?:など|ら)?(?:の(?:[^、。はがを\n]{0,10}))?(?:だ|で(?:、|ある|す)|です|とな|に(?:なる|決ま)|[。、]|\s*$)"
)
_LEAST, _REACH = 2, 500
ADDS: dict[DealType, str] = {  # deal → the shape that adds to it
    "acquisition": "ja.deals.bid", "divestiture": "ja.deals.bid", "financing": "ja.deals.syndicate", "investment": "ja.deals.lead",
}  # fmt: skip
_JOINABLE: frozenset[DealType] = frozenset(_INTO)
_SOLD: frozenset[DealType] = frozenset({"acquisition", "divestiture"})


def clefts(scene: Scene, sentence: Span, placed: Sequence[Placed], told: Sequence[Event]) -> list[Event]:
    """The event of a sentence that opens with a part and then says who has it: 増資に応じたのはA、B; none for any other sentence."""
    if not placed or not told:
        return []
    text = scene.text
    for kind, pattern in _CLEFT.items():
        opening = pattern.match(text, sentence.start, sentence.end)
        if opening is not None:
            return _event(_last(told, sentence, frozenset({kind})) or _last(told, sentence, _JOINABLE), sentence, opening.end(), placed)
    for pattern, kinds in ((_JOINED, _JOINABLE), (_BIDDERS, _SOLD)):
        opening = pattern.match(text, sentence.start, sentence.end)
        if opening is not None:
            return _event(_last(told, sentence, kinds), sentence, opening.end(), placed)
    return _dealt(scene, sentence, placed, told)


def _sides(told: Sequence[Event], sentence: Span) -> tuple[Event | None, set[str]]:
    """The sale or purchase told last, and the sides of it that are told."""
    last = next((e for e in reversed(told) if e.type in _SOLD and e.participants and sentence.start - e.sentence.end <= _REACH), None)
    if last is None:
        return None, set()
    names = {p.name for p in last.participants}
    one = [e for e in told if e.type in _SOLD and names & {p.name for p in e.participants}]
    return last, {p.role for e in one for p in e.participants}


def _dealt(scene: Scene, sentence: Span, placed: Sequence[Placed], told: Sequence[Event]) -> list[Event]:
    """買収するのはX: who buys, or where the buyer is told and not whom it buys, who is bought; 手放すのはX: who sells."""
    for pattern, role in ((_BUYER, "acquirer"), (_HOLDER, "seller")):
        opening = pattern.match(scene.text, sentence.start, sentence.end)
        if opening is None:
            continue
        last, sides = _sides(told, sentence)
        first = next((p for p in placed if p.found.start >= opening.end()), None)
        if last is None or first is None or not _IS.match(scene.text, max(p.found.end for p in placed if p.chain == first.chain)):
            return []
        named = [p for p in placed if p.chain == first.chain and p.found.start >= opening.end()]
        if role == "seller":
            shape = BY_NAME["ja.deals.vendor"]
        else:
            shape = BY_NAME["ja.deals.bought-one" if "acquirer" in sides and "target" not in sides else "ja.deals.bid"]
        event = Event(
            shape,
            shape.type,
            Span(sentence.start, opening.end()),
            sentence,
            sentence,
            participants((p, shape.roles["agent"]) for p in named),
            last.status,
        )
        event.plain = event.joins = True
        return [event]
    return []


def joined(scene: Scene, sentence: Span, placed: Sequence[Placed], told: Sequence[Event]) -> list[Event]:
    """The event by which a list of names joins a round or loan told before (ほかに、A、Bらも名を連ねた); none for any other sentence."""
    if not placed or not told:
        return []
    first = next((p for p in placed if p.place not in {"of", "whose"}), placed[0])
    run = [p for p in placed if p.chain == first.chain]
    if (
        len(run) >= _LEAST
        and _LED.fullmatch(scene.text, sentence.start, first.found.start)
        and _TOO.match(scene.text, run[-1].found.end, sentence.end)
    ):
        return _event(_last(told, sentence, _JOINABLE), sentence, sentence.start, run)
    return []


def _last(told: Sequence[Event], sentence: Span, kinds: frozenset[DealType]) -> Event | None:
    """The event told last that such a sentence can speak of."""
    return next((e for e in reversed(told) if e.type in kinds and sentence.start - e.sentence.end <= _REACH), None)


def _event(last: Event | None, sentence: Span, at: int, placed: Sequence[Placed]) -> list[Event]:
    """The event by which the names behind ``at`` take their side of what was told last."""
    named = [p for p in placed if p.found.start >= at and p.place not in _BESIDES]
    if last is None or not named:
        return []
    return [added(last, sentence, Span(sentence.start, at), named)]


def added(last: Event, sentence: Span, mark: Span, named: Sequence[Placed]) -> Event:
    """The event by which names take their side of the deal told last; it founds none."""
    shape = BY_NAME[ADDS[last.type]]
    event = Event(shape, shape.type, mark, sentence, sentence, participants((p, shape.roles["agent"]) for p in named), last.status)
    event.plain = event.joins = True
    return event
