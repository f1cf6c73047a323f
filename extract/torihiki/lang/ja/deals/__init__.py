"""Deals in Japanese: which transaction words stand where, and who fills their places."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.language import Draft
from torihiki.core.rule import Cue
from torihiki.core.scene import Scene, Word
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, nearest_run, participants
from torihiki.deals.shape import DealType, Event, Participant, PartyRole, Shape
from torihiki.lang.ja.deals.places import place_all
from torihiki.lang.ja.deals.shapes import SHAPES, VETOES
from torihiki.lang.ja.deals.status import status_of
from torihiki.lang.ja.deals.terms import date_role, terms

__all__ = ["JapaneseDeals"]

_LABEL = "deal:"
_PASSIVE = re.compile(r"(?:さ|ら)れ|を(?:受け|申請|得)|受け|を仰")
_AFTER = re.compile(
    r"(?:先(?:の|は|:)|したのは|は|:|の)?[^。、\n]{0,10}"
    r"|(?:を(?:決めた|受けた|終えた|実施した|完了した))?(?:した|する|している|していた|た|る)?(?:ばかりの)?[^。、\nをがはに]{0,24}"
)
_UNNAMED = re.compile(r"(?:者|企業|各社|会社|大手|政府|機関|団体|自治体|大学|メーカー|陣営|勢)(?:など)?との?[^とをがはに]{0,16}$")
_OF_GAP = 14  # the name before の and the word: 「VMwareの買収」, 「X社の発行済み株式の取得」
_GOODS: tuple[tuple[DealType, re.Pattern[str]], ...] = (
    ("lease", re.compile(r"リース|賃貸借|賃料")),
    ("licensing", re.compile(r"ライセンス|使用許諾|特許")),
    ("supply", re.compile(r"電力|売電|ウエハー|部材|装置を|タービン|供給契約|納入|メモリーを|半導体を(?:供給|購入)")),
    ("cloud", re.compile(r"クラウド|計算資源|計算能力|計算力|計算インフラ|コンピューティング|GPU|インフラ|キャパシティ|ホスティング|データセンター")),
)
_TRADED: tuple[tuple[DealType, re.Pattern[str]], ...] = (
    ("financing", re.compile(r"社債|債を|融資|借り入れ|借入|ローン|コマーシャルペーパー")),
    ("supply", re.compile(r"電力を|売電|余剰電力|ウエハーを|GPUを|排出枠")),
)
_PROVIDES = re.compile(r"(?:を|が)?(?:提供|供給|貸し出|貸す|納入)")


class JapaneseDeals:
    """The deal room of Japanese (see ``deals.room.DealRoom``)."""

    words = tuple((w, _LABEL + s.name, None, False) for s in SHAPES for w in s.words) + tuple(
        (w, "veto", None, False) for w in VETOES
    )
    goods = _GOODS
    traded = _TRADED
    terms = staticmethod(terms)
    date_role = staticmethod(date_role)
    total = re.compile(r"総額|合計|総事業費|契約額|契約金額|買収額|取得価額|投資額|調達額|金額|規模")
    more = re.compile(r"このほか|さらに|別に|追加")

    def __init__(self) -> None:
        self._shapes = {_LABEL + s.name: s for s in SHAPES}

    def events(self, draft: Draft, cues: Sequence[Word]) -> list[Event]:
        """The events of an article in order of their transaction words; elided subjects are filled from the topic."""
        scene = draft.scene
        parties = [f for f in draft.found if f.kind == "party" and f.value.kind not in {"person", "media", "place"}]
        events: list[Event] = []
        topic: list[Placed] = []
        cues = [w for w in cues if w.label.startswith(_LABEL)]
        at = 0
        for sentence in scene.sentences:
            here: list[Word] = []
            while at < len(cues) and cues[at].start < sentence.end:
                here.append(cues[at])
                at += 1
            inside = [p for p in parties if sentence.start <= p.start < sentence.end]
            if not here and not inside:
                continue
            placed = place_all(scene, inside, sentence)
            if here:
                events += self._sentence(scene, sentence, here, placed, topic)
            fresh = [p for p in placed if p.topic]
            if fresh:
                topic = fresh[:1]
        return events

    def _sentence(
        self, scene: Scene, sentence: Span, cues: list[Word], placed: list[Placed], topic: list[Placed]
    ) -> list[Event]:
        events: list[Event] = []
        edge = sentence.start
        for i, cue in enumerate(cues):
            shape = self._shapes[cue.label]
            if shape.generic and i and self._same_clause(scene, cues[i - 1], cue, placed):
                continue  # 供給契約, 買収で合意: the nearer, more telling word has it
            if shape.needs and not re.search(shape.needs, scene.text[sentence.start : sentence.end]):
                continue
            until = cues[i + 1].start if i + 1 < len(cues) else sentence.end
            tail = scene.text[cue.end : sentence.end]
            passive = bool(shape.passive and _PASSIVE.match(tail))
            people = self._participants(scene, shape, cue, placed, edge, passive=passive, until=until)
            roles = shape.passive if passive else shape.roles
            symmetric = roles.get("agent") == "partner"
            elided = len(people) < 2 if symmetric else not any(roles.get("agent") == p.role for p in people)  # noqa: PLR2004
            if (people or shape.alone) and elided and "agent" in roles and topic and not self._agent_inside(placed, cue):
                taken = {p.name for p in people}
                people += [p for p in participants((t, roles["agent"]) for t in topic) if p.name not in taken]
            status, words = status_of(
                shape, tail, scene.text[sentence.start : sentence.end], scene.text[sentence.start : cue.start]
            )
            shifted = tuple(Cue(c.what, c.start + cue.end, c.end + cue.end, c.gives) for c in words)
            events.append(
                Event(
                    shape, shape.type, Span(cue.start, cue.end), sentence, Span(edge, sentence.end), people, status,
                    shifted,
                )
            )  # fmt: skip
            edge = cue.end
        return events

    @staticmethod
    def _same_clause(scene: Scene, left: Word, right: Word, placed: list[Placed]) -> bool:
        gap = scene.text[left.end : right.start]
        return len(gap) <= 14 and "。" not in gap and not any(left.end <= p.found.start < right.start for p in placed)

    @staticmethod
    def _agent_inside(placed: list[Placed], cue: Word) -> bool:
        return any(p.place == "agent" and p.found.start < cue.start for p in placed)

    def _participants(
        self, scene: Scene, shape: Shape, cue: Word, placed: list[Placed], edge: int, *, passive: bool, until: int
    ) -> list[Participant]:
        roles = shape.passive if passive else shape.roles
        chosen: list[tuple[Placed, PartyRole]] = []
        left = [p for p in placed if p.found.end <= cue.start]
        for place in ("object", "to", "from", "with", "by", "pair"):
            if place in roles:
                near = nearest_run([p for p in left if p.found.start >= edge or place == "pair"], place)
                chosen += [(p, roles[place]) for p in near]
        partners = roles.get("agent") == "partner" == roles.get("with")
        if partners and _UNNAMED.search(scene.text[max(cue.start - 24, edge) : cue.start]):
            return []  # 「主要企業と提携」: the other side has no name, so the subjects are no partners of each other
        if "agent" in roles and not any(r == roles["agent"] and p.place == "by" for p, r in chosen):
            chosen += [(p, roles["agent"]) for p in nearest_run(left, "agent")]
        if "object" in roles and left and left[-1].found.end == cue.start and not any(r == roles["object"] for _, r in chosen):
            chosen.append((left[-1], roles["object"]))  # モトローラ買収: a compound
            owner = left[-2] if len(left) > 1 and left[-2].place == "of" and left[-1].found.start - left[-2].found.end <= _OF_GAP else None
            if owner is not None and "agent" in roles:
                chosen.append((owner, roles["agent"]))
        elif "of" in roles and left:
            last = left[-1]
            gap = scene.text[last.found.end : cue.start]
            if last.place == "of" and len(gap) <= _OF_GAP and "、" not in gap and all(p is not last for p, _ in chosen):
                role = roles["of"]
                if not any(r == role for _, r in chosen) or role == "partner":
                    chosen += [(p, role) for p in nearest_run(left, "of") if p is last]
        if "after" in roles:
            nxt = next((p for p in placed if p.found.start >= cue.end and p.found.start <= cue.end + 32), None)
            if nxt and _AFTER.fullmatch(scene.text[cue.end : nxt.found.start]) and nxt.found.start <= until:
                role = roles["after"]
                if not any(r == role for _, r in chosen) or role in {"partner", "investor"}:
                    chosen.append((nxt, role))
        if "holder" in roles and not any(r == roles["holder"] for _, r in chosen):
            holder = self._holder(scene, placed, cue)
            if holder is not None:
                chosen.append((holder, roles["holder"]))
        bare = [p for p in left if p.place == "" and p.found.start >= edge]
        if bare and not chosen and "agent" in roles:
            chosen.append((bare[0], roles["agent"]))  # headlines drop particles
        return participants(chosen)

    @staticmethod
    def _holder(scene: Scene, placed: list[Placed], cue: Word) -> Placed | None:
        """The name that a bracket speaks of, where the word stands in one: CoreWeave(Nvidiaの出資後…)."""
        opening = scene.text.rfind("(", max(cue.start - 40, 0), cue.start)
        if opening < 0 or ")" in scene.text[opening : cue.start]:
            return None
        return next((p for p in placed if p.found.end == opening), None)

    def provides(self, scene: Scene, event: Event) -> bool | None:
        """Whether the clause makes its subject the provider (…を提供する); ``None`` if it does not say."""
        clause = scene.text[event.scope.start : event.sentence.end]
        return True if _PROVIDES.search(clause) and "を受け" not in clause else None
