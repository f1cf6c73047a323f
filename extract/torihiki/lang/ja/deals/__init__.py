"""Deals in Japanese: which transaction words stand where, and who fills their places."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.language import Draft
from torihiki.core.rule import Cue
from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, actors, participants
from torihiki.deals.shape import DealType, Event, Participant, Shape
from torihiki.lang.ja.deals.dates import date_role
from torihiki.lang.ja.deals.people import Clause, cast
from torihiki.lang.ja.deals.places import place_all
from torihiki.lang.ja.deals.shapes import SHAPES, TURNS, VETOES
from torihiki.lang.ja.deals.status import status_of
from torihiki.lang.ja.deals.terms import terms
from torihiki.lang.ja.deals.topics import Topic

__all__ = ["JapaneseDeals"]

_LABEL = "deal:"
_PASSIVE = sieve(r"(?:さ|ら)れ|を(?:[^、。はが]{1,12}から)?(?:受け|申請|得|獲得|仰)|受け(?!入れ先)|の(?:打診|提案|申し入れ)を受け|を打診され")
_GOODS: tuple[tuple[DealType, re.Pattern[str]], ...] = (
    ("lease", sieve(r"リース|賃貸借|賃料")),
    ("licensing", sieve(r"ライセンス|使用許諾|特許|設計情報|使用権")),
    ("supply", sieve(r"電力|売電|ウエハー|部材|装置を|タービン|供給契約|納入|メモリーを|半導体を(?:供給|購入)")),
    ("cloud", sieve(r"クラウド|計算資源|計算能力|計算力|計算基盤|計算インフラ|コンピューティング|GPU|TPU|インフラ|キャパシティ|ホスティング|データセンター")),
)
_TRADED: tuple[tuple[DealType, re.Pattern[str]], ...] = (
    ("financing", sieve(r"社債|債(?:を|で|の発行)|ボンド|融資|借り入れ|借入|ローン|コマーシャルペーパー")),
    ("supply", sieve(r"電力を|売電|余剰電力|ウエハーを|GPUを|排出枠")),
)
_PROVIDES = sieve(r"(?:を|が)?(?:提供|供給|貸し出|貸す|納入)(?!を受け)")
_SUPPOSED = sieve(  # 買収すれば, 借りると: nobody says that it happens
    r"(?:する|し|す|る)?(?:と、|と(?=[0-9一-龥ァ-ヴ])(?!の|も|発表|明|報|述|語|話|伝|決|合意|表|約束|公|見|予|説|し|い|み|さ|コメント|決定)|れば|たら|なら(?!な)|場合)"
)
_HEADS = sieve(r"(?:した|を結んだ|を交わした|で合意した)[^、。]{0,24}$")
_FRESH = sieve(r"\s*(?:[・\-*◆■●]?\s*)(?:これとは別に|それとは別に|別に、|このほか|さらに、?別|また、?別|ほかにも|他にも)")
_MERGE = 14  # two words of one shape this near speak of one act: TOB(株式公開買い付け)


class JapaneseDeals:
    """The deal room of Japanese (see ``deals.room.DealRoom``).

    An event's confidence: 0.5, and 0.15 where two parties are named, 0.1 where the tables know all of them, 0.15 where the shape's
    word names the act itself (買収, not 契約), 0.05 where words say how far it is.
    """

    words = tuple((w, _LABEL + s.name, None, False) for s in SHAPES for w in s.words) + tuple(
        (w, "veto", None, False) for w in VETOES
    )
    goods = _GOODS
    traded = _TRADED
    terms = staticmethod(terms)
    date_role = staticmethod(date_role)
    total = sieve(r"総額|合計|総事業費|契約額|契約金額|買収額|取得価額|投資額|調達額|譲渡額|対価|賃料|発行額|金額|規模")

    aside = sieve(r"違約金|解約金|解約料|手数料|罰金|制裁金|課徴金|報酬|資本金|売却益|売却損|累計")
    dates_lead = True  # a date belongs to the word behind it

    def __init__(self) -> None:
        self._shapes = {_LABEL + s.name: s for s in SHAPES}
        self._by_name = {s.name: s for s in SHAPES}

    def events(self, draft: Draft, cues: Sequence[Word]) -> list[Event]:
        """The events of an article in order of their transaction words; elided subjects are filled from the topic."""
        scene = draft.scene
        parties = actors(draft.found)
        cues = [w for w in cues if w.label.startswith(_LABEL)]
        events: list[Event] = []
        topic = Topic()
        at = first = 0
        for sentence in scene.sentences:
            start = at
            while at < len(cues) and cues[at].start < sentence.end:
                at += 1
            begin = first
            while first < len(parties) and parties[first].start < sentence.end:
                first += 1
            topic.line(scene, sentence)
            if start == at and begin == first:
                continue
            placed = place_all(scene, parties[begin:first], sentence)
            if start < at:
                events += self._sentence(scene, sentence, cues[start:at], placed, topic)
            topic.hear(scene, sentence, placed)
        return events

    def _sentence(self, scene: Scene, sentence: Span, cues: Sequence[Word], placed: list[Placed], topic: Topic) -> list[Event]:
        events: list[Event] = []
        text = scene.text
        edge = sentence.start
        acts = self._acts(scene, sentence, cues, placed)
        lands = _lands(text, sentence, [cue for _, cue in acts])
        for i, (shape, cue) in enumerate(acts):
            if i and re.search(r"[、。;]", text[acts[i - 1][1].end : cue.start]):
                edge = acts[i - 1][1].end
            until = acts[i + 1][1].start if i + 1 < len(acts) else sentence.end
            tail = text[cue.end : sentence.end].rstrip("\n")
            if _SUPPOSED.match(tail):
                continue
            passive = bool(shape.passive and _PASSIVE.match(tail))
            clause = Clause(scene, sentence, placed, cue, edge, until)
            people = participants(cast(clause, shape, passive=passive))
            people = self._with_topic(shape, people, topic.names, passive=passive)
            comma = re.search(r"(?:[しいえりてでがだ]|ほか)、", text[cue.end : until]) if until < sentence.end else None
            own = text[cue.end : cue.end + comma.end()].rstrip("\n") if comma else tail
            stage = status_of(shape, own, tail, text[sentence.start : sentence.end], text[sentence.start : cue.end])
            words = tuple(Cue(c.what, c.start + cue.end, c.end + cue.end, c.gives) for c in stage.cues)
            event = Event(shape, shape.type, cue, sentence, Span(edge, sentence.end), people, stage.status, words)
            event.plain = stage.plain
            event.land = lands[i]
            event.fresh = _FRESH.match(text, sentence.start) is not None
            event.confidence = _confidence(event)
            events.append(event)
        return events

    def _acts(self, scene: Scene, sentence: Span, cues: Sequence[Word], placed: list[Placed]) -> list[tuple[Shape, Span]]:
        """The transaction words of a sentence with their shapes: each act once."""
        text = scene.text
        whole = text[sentence.start : sentence.end]
        acts: list[tuple[Shape, Span]] = []
        for i, cue in enumerate(cues):
            edge = acts[-1][1].end if acts else sentence.start
            until = cues[i + 1].start if i + 1 < len(cues) else sentence.end
            shape = self._turned(self._shapes[cue.label], text[max(edge, cue.start - 80) : cue.start], text[cue.end : cue.end + 12])
            if shape.needs and not re.search(shape.needs, whole):
                continue
            if acts and acts[-1][0].generic and not shape.generic and _HEADS.match(text, acts[-1][1].end, cue.start):
                acts.pop()  # Xと契約したYの譲渡: the act that the contract is about
            if acts:
                before, span = acts[-1]
                near = cue.start - span.end <= _MERGE and not re.search(r"[。、]", text[span.end : cue.start])
                near = near and not any(span.end <= p.found.start < cue.start for p in placed)
                if near and shape.name == before.name:
                    acts[-1] = (before, Span(span.start, cue.end))
                    continue
                if near and shape.generic:
                    continue  # 供給契約, 買収で合意: the more telling word has it
            acts.append((shape, Span(cue.start, min(cue.end, until) if until > cue.start else cue.end)))
        return acts

    def _turned(self, shape: Shape, left: str, right: str) -> Shape:
        for turn in TURNS:
            if shape.name in turn.shapes and turn.left.search(left) and turn.right.match(right):
                return self._by_name[turn.into]
        return shape

    @staticmethod
    def _with_topic(shape: Shape, people: list[Participant], topic: list[Placed], *, passive: bool) -> list[Participant]:
        """Add the subject that is only understood."""
        role = (shape.passive if passive else shape.roles).get("agent")
        if role is None or not topic or not (people or shape.alone):
            return people
        open_role = (shape.passive if passive else shape.roles).get("elided")
        if open_role and people and all(p.role == role for p in people):
            role = open_role  # someone lends, and whom they lend to is understood
        filled = len(people) > 1 if role == "partner" else any(p.role == role for p in people)
        taken = {p.name for p in people}
        if filled or shape.follows:
            return people
        return people + [p for p in participants((t, role) for t in topic) if p.name not in taken]

    def provides(self, scene: Scene, event: Event) -> bool | None:
        """Whether the clause makes its subject the provider (…を提供する); ``None`` if it does not say."""
        clause = scene.text[event.scope.start : event.sentence.end]
        return True if _PROVIDES.search(clause) and "を受け" not in clause else None


def _lands(text: str, sentence: Span, cues: Sequence[Span]) -> list[Span | None]:
    """The stretch of the sentence that belongs to each word alone: up to the comma behind its verb (…を買収し、); ``None`` where none parts them."""
    lands: list[Span | None] = []
    start = sentence.start
    for i, cue in enumerate(cues):
        if i + 1 == len(cues):
            lands.append(Span(start, sentence.end) if start > sentence.start else None)
            break
        comma = sieve(r"[しいえりてでがだけめずび]、|[。;]").search(text, cue.end, cues[i + 1].start)
        lands.append(Span(start, comma.end()) if comma else None)
        start = comma.end() if comma else start
    return lands


def _confidence(event: Event) -> float:
    people = event.participants
    score = 0.5 + 0.15 * (len(people) > 1) + 0.1 * bool(people and all(p.known for p in people))
    return round(score + 0.15 * (not event.shape.generic) + 0.05 * (not event.plain), 2)
