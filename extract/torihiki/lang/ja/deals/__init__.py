"""Deals in Japanese: which transaction words stand where, and who fills their places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Cue, Found
from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.deals.gather import Placed, actors, participants
from torihiki.deals.shape import DealType, Event, Participant, Shape
from torihiki.lang.ja.deals.dates import date_role
from torihiki.lang.ja.deals.people import Clause, cast, inner
from torihiki.lang.ja.deals.places import place_all
from torihiki.lang.ja.deals.rows import Rows, spread
from torihiki.lang.ja.deals.shapes import GIVES, SHAPES, TURNS, VETOES
from torihiki.lang.ja.deals.sides import MAKERS, OTHER, SILICON, facing, givers, lenders, makers
from torihiki.lang.ja.deals.status import status_of
from torihiki.lang.ja.deals.subjects import stranger
from torihiki.lang.ja.deals.terms import terms
from torihiki.lang.ja.deals.topics import Topic

__all__ = ["JapaneseDeals"]

_LABEL = "deal:"
_PASSIVE = sieve(r"(?:さ|ら)れ|を(?:[^、。はが]{1,12}から)?(?:受け|申請|得|獲得|仰)|受け(?!入れ先)|の(?:打診|提案|申し入れ)を受け|を打診され")
_ANSWERS = sieve(r"(?:案|提案)?(?:を[^。、]{0,8}(?:拒否|拒絶|退け|受け入れ|受諾)|に[^。、]{0,8}(?:賛同|反対|反発|応じ|同意))")  # XはYのTOBに賛同した
_GOODS: tuple[tuple[DealType, re.Pattern[str]], ...] = (
    ("lease", sieve(r"リース|賃貸借|賃料|賃借|借り受け|(?:棟|センター|ビル|施設|拠点)を[^。、]{0,12}借り")),
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
_SUBJECT = sieve(r"[一-龥ァ-ヴーA-Za-z0-9)」](?:は|が)")
_GIVEN = frozenset({"supply", "cloud", "lease", "licensing"})  # 電池は…に供給される: the goods are the subject, nobody is understood
_DEALT = sieve(r"(?:を[^。、]{0,24}(?:買収|子会社|傘下|売却|取得|合併)|(?:の)?買収|と[^。、]{0,12}(?:合併|統合|提携|合弁)|株)")
_ORIGIN = sieve(r"発の?(?:ベンチャー|スタートアップ|新興|企業|[一-龥]{1,4}(?:ベンチャー|スタートアップ))|出身|を卒業|の(?:教授|准教授|研究者)")  # whom it only comes from
_PAYS = sieve(r"預託金|前払い|代金を(?:支払|払)|を支払う|調達(?:する|し|先)|を確保|安定調達")
_TAKEN = sieve(r"[^。]{0,40}?(?:取得|買い取|買い受け|買い付け|譲り受け|手に入れ|獲得|引き取|握)")
_RELATIVE = sieve(r"(?:する|した|している|していた|を受けた)(?=[一-龥ァ-ヴA-Za-z「])(?!方針|計画|予定|考え|意向|見通し|見込み|場合|際|上で|後|結果|模様|もよう|構想|契約|方向|可能性|検討|旨|目的|理由|形|枠組|案|話|見方|動き|姿勢|狙い|道|枠|条件|提案|交渉|協議|調整|段階|必要|余地|用意|準備|合意|覚書|協定|考え|一方|途中|直前|前|決定|決断|判断|公算|見返り|代わり|権利)")
_STANDING = sieve(r"(?:る|する|した|している|中の|た)[^、。はがをに\n]{0,12}(?:工場|棟|施設|センター|DC|拠点|発電所|プラント)")  # 建てる工場に: what is built, in passing
_FUNDED = sieve(r"増資[^。]{0,80}(?:調達|資金)|ラウンド|シリーズ")
_ALSO = sieve(r"(?:契約)?(?:など|等)?(?:により|による|によって|を(?:含|合わせ|組み合わせ)|で、?|と)[^。]{0,30}調達")
_JOINTLY = sieve(r"(?:と組[んみ]|手を組|タッグを組|と連携し)")
_ACTING = frozenset({"agent", "of", "from", "to", "with"})
_FOUNDED = sieve(r"^[^。]{0,40}(?:設立|立ち上げ|つく[りる]|作[りる]|発足|合意|検討|計画)")
_PARTS = sieve(r"[^。、\n]{0,12}(?:内訳|うち)")
_NOBODY = sieve(r"(?:企業|会社|新興|スタートアップ|ベンチャー|メーカー|[0-9数]社|法人|事業者)(?:など)?(?:へ|に|への)$")  # to someone who has no name
_ROUND = sieve(r"増資|シリーズ|ラウンド|Series")
_OFFERED = sieve(r"から(?:の(?=[^。、のを]{0,6}$)|受け(?:た|ていた|ている)|提示された|示された|打診された)[^。、]{0,12}$")  # Xから受けた買収提案
_HEAD = sieve(r"[一-龥ァ-ヴA-Za-z「](?<!方)(?<!計)(?<!予)(?<!見)(?<!意)(?<!可)(?<!準)(?<!申)(?<!際)(?<!場)(?<!時)(?<!案)(?<!考)(?<!道)(?<!株)")
_SIGNS = sieve(r"(?:\([^()]{0,12}\))?(?:の)?契約(?:に(?:調印|署名)|を[^。、]{0,6}(?:締結|結|交わ))")
_MERGE = 14  # two words of one shape this near speak of one act: TOB(株式公開買い付け)


class JapaneseDeals:
    """The deal room of Japanese (see ``deals.room.DealRoom``).

    An event's confidence: 0.5, and 0.15 where two parties are named, 0.1 where the tables know all of them, 0.15 where the shape's
    word names the act itself (買収, not 契約), 0.05 where words say how far it is.
    """

    words = tuple((w, _LABEL + s.name, None, False) for s in SHAPES for w in s.words) + tuple(
        (w, "veto", None, False) for w in VETOES
    )
    shapes = SHAPES
    goods = _GOODS
    traded = _TRADED
    terms = staticmethod(terms)
    date_role = staticmethod(date_role)
    total = sieve(r"総額|合計|総事業費|契約額|契約金額|買収額|取得価額|投資額|調達額|譲渡額|対価|賃料|発行額|金額|規模")

    aside = sieve(r"違約金|解約金|解約料|手数料|罰金|制裁金|課徴金|報酬|アドバイザリー|概算額|資本金|純資産|総資産|売却益|売却損|累計|有利子負債|負債残高|残高が|売上高|純利益|営業利益|営業損失|最終損益")
    portion = sieve(r"(?:一時金|前払い|前払金|マイルストー?ン|手付金|初回|初年度|1回目|まず|うち|残り|追加で)(?:は|が|として|の)?[^。、0-9]{0,6}$")
    whole = sieve(  # rows of a release's tables, and words for what the text as a whole announces
        r"(?:取締役会決議|契約(?:締結)?|締結|株式譲渡実行|譲渡実行|株式取得|取得|払込(?:期)?|効力発生|事業譲渡|買収完了|クロージング|公開買付開始|決済|実行)(?:予定)?日 ?[: ]|買付(?:け)?(?:期間|価格|代金|予定数)は|(?:取得|買収|譲渡|売却)(?:予定日?|予定時期|価額|価格|額)は|決済の?開始日は"
        r"|(?:取得|買収|譲渡|売却|合併|出資)(?:価額|価格|金額|の対価|対価) ?[: ]|普通株式 |本(?:件|取引|買収|経営統合|合併|公開買付け?|株式取得|株式譲渡|事業譲渡|資本業務提携|出資)"
    )
    dates_lead = True  # a date belongs to the word behind it

    def __init__(self) -> None:
        self._shapes = {_LABEL + s.name: s for s in SHAPES}
        self._by_name = {s.name: s for s in SHAPES}
        self._needs = {s.name: sieve(s.needs) for s in SHAPES if s.needs}

    def events(self, draft: Draft, cues: Sequence[Word]) -> list[Event]:
        """The events of an article in order of their transaction words; elided subjects are filled from the topic."""
        scene = draft.scene
        parties = [f for f in actors([_subjected(scene, f) for f in draft.found]) if not _ORIGIN.match(scene.text, f.end)]
        inside = Starting(parties)
        cues = [w for w in cues if w.label.startswith(_LABEL) and not any(p.start <= w.start and w.end <= p.end for p in inside.overlapping(w.start, w.end))]  # 大森建設
        events: list[Event] = []
        topic, rows = Topic(), Rows()
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
            told = self._sentence(scene, sentence, cues[start:at], placed, topic) if start < at else []
            events += told or rows.read(scene, sentence, placed)
            rows.hear(scene, sentence, told)
            topic.hear(scene, sentence, placed)
        return events

    def _sentence(self, scene: Scene, sentence: Span, cues: Sequence[Word], placed: list[Placed], topic: Topic) -> list[Event]:
        events: list[Event] = []
        text = scene.text
        edge = sentence.start
        acts = self._acts(scene, sentence, cues, placed)
        lands = _lands(text, sentence, [cue for _, cue in acts])
        for i, (shape, cue) in enumerate(acts):
            if shape.name in GIVES and any(p.place in {"to", "for"} and edge <= p.found.start and p.found.end <= cue.start for p in placed):
                shape = self._by_name[GIVES[shape.name]]
            if i and re.search(r"[、。;]", text[acts[i - 1][1].end : cue.start]):
                edge = acts[i - 1][1].end
            until = acts[i + 1][1].start if i + 1 < len(acts) else sentence.end
            tail = text[cue.end : sentence.end].rstrip("\n")
            if _SUPPOSED.match(tail):
                continue
            passive = bool(shape.passive and (_PASSIVE.match(tail) or _ANSWERS.match(tail) or _OFFERED.search(text, edge, cue.start)))
            if shape.type == "joint_venture" and any(p.place in _ACTING and 0 <= p.found.start - cue.end < 3 for p in placed) and not _FOUNDED.search(tail):
                continue  # XとYの合弁会社Zが: who Z is
            clause = Clause(scene, sentence, placed, cue, edge, until, acts[i - 1][1].end if i else 0)
            chosen = cast(clause, shape, passive=passive)
            people = participants(chosen, facing(shape, chosen))
            own_names = len(people)
            if not (shape.type != "construction" and _RELATIVE.match(tail)) and not (passive and shape.type in _GIVEN and not any(p.role == shape.passive.get("agent") for p in people) and _SUBJECT.search(text, edge, cue.start)):
                spoken = [] if stranger(scene, sentence, placed, cue.start) else _later(placed, cue) or topic.names
                people = self._with_topic(shape, people, spoken, inner(clause), passive=passive, nobody=_NOBODY.search(text, edge, cue.start) is not None)
            if shape.type == "construction":
                people = [p for p in people if not p.official]  # a state has others build
            if shape.name == "ja.deals.supply" and text[cue.start : cue.end].endswith("契約") and _PAYS.search(text, cue.end, sentence.end):
                people = [replace(p, role=OTHER.get(p.role, p.role)) for p in people]
            if shape.generic or shape.name == "ja.deals.supply":
                people = makers(people, text[sentence.start : sentence.end])
            if shape.name == "ja.deals.capital-alliance" and [p.role for p in people] == ["investor", "investor"]:
                people = [people[0], replace(people[1], role="investee")]  # the greater is named first
            if shape.type == "financing":
                people = lenders(people, placed, signs=_SIGNS.match(tail) is not None)
            if shape.type == "subsidy":
                people = givers(people)
            if shape.type == "investment" and len(people) > 1 and {p.role for p in people} == {"investee"}:
                continue  # nobody puts anything in
            comma = re.search(r"(?:[しいえりてでがだ]|ほか)、", text[cue.end : until]) if until < sentence.end else None
            own = text[cue.end : cue.end + comma.end()].rstrip("\n") if comma else tail
            stage = status_of(shape, own, tail, text[sentence.start : sentence.end], text[sentence.start : cue.end])
            words = tuple(Cue(c.what, c.start + cue.end, c.end + cue.end, c.gives) for c in stage.cues)
            event = Event(shape, shape.type, cue, sentence, Span(edge, sentence.end), people, stage.status, words)
            if shape.generic and any(p.role == "provider" and p.name in MAKERS for p in people) and len(people) > 1 and SILICON.search(text, sentence.start, sentence.end):
                event.type = "supply"
            event.plain = stage.plain or shape.name == "ja.deals.site"  # a figure of what was told says nothing of how far it is
            event.understood = len(people) > own_names or _STANDING.match(tail) is not None
            event.land = lands[i]
            if shape.trades and _ROUND.search(text, cue.start, cue.end):
                event.shape = replace(shape, trades=False)  # 増資 brings in equity, whatever loan is told beside it
            if _PARTS.match(text, sentence.start) and shape.type in {"financing", "investment"}:
                event.shape = replace(shape, follows=True)  # 起債の内訳は: parts of what was told
            event.fresh = _FRESH.match(text, sentence.start) is not None
            events += spread(scene, event, placed)
        return events

    def _acts(self, scene: Scene, sentence: Span, cues: Sequence[Word], placed: list[Placed]) -> list[tuple[Shape, Span]]:
        """The transaction words of a sentence with their shapes: each act once."""
        text = scene.text
        whole = text[sentence.start : sentence.end]
        acts: list[tuple[Shape, Span]] = []
        funded = _FUNDED.search(whole) is not None
        for i, cue in enumerate(cues):
            edge = acts[-1][1].end if acts else sentence.start
            until = cues[i + 1].start if i + 1 < len(cues) else sentence.end
            shape = self._turned(self._shapes[cue.label], text[max(edge, cue.start - 80) : cue.start], text[cue.end : cue.end + 48])
            if shape is None:
                continue
            if shape.needs and not self._needs[shape.name].search(whole):
                continue
            if text[cue.end - 1] == "を" and "株" in text[cue.start : cue.end] and not _TAKEN.match(text, cue.end, sentence.end):
                continue  # 全株式を…譲渡する: the verb behind tells
            if text.startswith("する", cue.end - 2) and shape.type == "ipo" and _HEAD.match(text, cue.end):
                continue  # 東証に上場するX: what X is
            if funded and shape.type == "financing" and _ALSO.match(text, cue.end, sentence.end):
                continue  # 増資と…からの融資により…の資金調達: one round
            if shape.type == "merger" and any(done.type == "joint_venture" for done, _ in acts):
                continue  # 合弁会社を設立し、事業統合契約を: what the joint venture takes over
            if acts and shape.name == "ja.deals.partner" and text.startswith("基本合意", cue.start):
                continue
            if (shape.type in _GIVEN or shape.type == "construction") and (text[cue.end : cue.end + 1] == "・" or (text[cue.start - 1 : cue.start] == "・" and cue.start > sentence.start + 2)):
                continue  # 調達・受注・管理: lines of work
            if acts and acts[-1][0].generic and not shape.generic and _HEADS.match(text, acts[-1][1].end, cue.start):
                acts.pop()  # Xと契約したYの譲渡: the act that the contract is about
            if acts and _JOINTLY.match(text, acts[-1][1].start) and not shape.generic and cue.start - acts[-1][1].end <= _MERGE + 10:
                acts.pop()  # Xと組んでYを買収する: how it is done
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

    def _turned(self, shape: Shape, left: str, right: str) -> Shape | None:
        for turn in TURNS:
            if shape.name in turn.shapes and turn.left.search(left) and turn.right.match(right):
                return self._by_name.get(turn.into)
        return shape

    @staticmethod
    def _with_topic(shape: Shape, people: list[Participant], topic: list[Placed], within: list[Placed], *, passive: bool, nobody: bool) -> list[Participant]:
        """Add the subject that is only understood: the topic, else (``within``) that of a clause inside."""
        role = (shape.passive if passive else shape.roles).get("agent")
        if role is None or not (topic or within) or not (people or shape.alone):
            return people
        open_role = (shape.passive if passive else shape.roles).get("elided")
        if open_role and nobody:
            open_role = None
        if open_role and people and all(p.role == role for p in people):
            role = open_role  # someone lends, and whom they lend to is understood
        filled = len(people) > 1 if role == "partner" else any(p.role == role for p in people)
        taken = {p.name for p in people}
        if filled or shape.follows:
            return people
        spoken = topic or (within if role == (shape.passive if passive else shape.roles)["agent"] else [])
        return people + [p for p in participants((t, role) for t in spoken) if p.name not in taken]

    def provides(self, scene: Scene, event: Event) -> bool | None:
        """Whether the clause makes its subject the provider (…を提供する); ``None`` if it does not say."""
        clause = scene.text[event.scope.start : event.sentence.end]
        if scene.text.startswith("は", event.span.end):
            return None  # 契約は…を供給する内容: the contract is the subject
        return True if _PROVIDES.search(clause) and "を受け" not in clause else None


def _later(placed: Sequence[Placed], cue: Span) -> list[Placed]:
    """The topic that a sentence names only behind a first clause without a subject: …に投じながら、Xは."""
    if any(p.place == "agent" for p in placed if p.found.end <= cue.start):
        return []
    first = next((p for p in placed if p.topic and p.found.start >= cue.end), None)
    return [p for p in placed if first is not None and p.chain == first.chain]


def _subjected(scene: Scene, found: Found[Any]) -> Found[Any]:
    """A source of news that is itself dealt in (ロイターを買収) counts as a firm."""
    if found.kind != "party" or found.value.kind != "media" or not _DEALT.match(scene.text, found.end):
        return found
    return replace(found, value=replace(found.value, kind="company"))


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
