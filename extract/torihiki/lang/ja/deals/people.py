"""Who does what in a clause: the names in their places become the parties of a transaction word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, nearest_run
from torihiki.deals.shape import PartyRole, Shape
from torihiki.lang.ja.deals.places import consumed

__all__ = ["Clause", "cast", "inner"]

Cast = list[tuple[Placed, PartyRole]]

_AFTER = sieve(
    r"(?:先(?:の|は|:)|したのは|は|:|の)?[^。、\n]{0,10}"
    r"|(?:を|が|に|で)[^、。をはが\n]{0,10}(?:した|った|めた|んだ|いた|えた|けた|ている|する)[^。、をがはに\n]{0,16}"
    r"|(?:する|した)と(?:発表|公表|表明)した|(?:を(?:決めた|受けた|終えた|実施した|完了した|申請した))?(?:した|する|している|していた|た|る)?(?:ばかりの)?[^。、\nをがはに]{0,24}"
)
_UNNAMED = sieve(r"(?:者|企業|各社|(?<!株式)(?<!合同)(?<!有限)会社|大手|政府|機関|団体|自治体|大学|メーカー|陣営|勢|パートナー)(?:など)?との?[^とをがはに]{0,16}$")
_TO_VERB = sieve(r"(?:(?<=を)|を|で)[^、。\n]{2,40}|は、?[^、。\n]{2,40}?(?:結[んび]|交わし|締結)")
_OBLIQUE = frozenset(("from", "to", "with", "by"))
_OF = sieve(r"の?(?:[^、。はがをにへ\n]{0,24})")
_ASIDE = sieve(r"(?:約|計|最大|総額|合計)?[0-9.,兆億万千]{1,14}(?:億|兆|万)?(?:米?ドル|円|ユーロ|ポンド|%|割|年間|カ月|メガワット|ギガワット)?(?:\([^()]{0,24}\))?(?:規模|程度|超|相当|分)?(?:で|の|を)?|(?:[ァ-ヴーA-Za-z一-龥]{0,10}市場|ナスダック|NASDAQ|東証|取引所)(?:への|へ|に)?")
_UNDERGOES = sieve(r"(?:に(?:合意|同意|応じ|賛同|賛成|反対)|を(?:受け入れ|承認|拒否|拒絶|発表|公表|検討|模索)|(?:提案|案)(?:を|に)|で(?:合意|基本合意))")
_NEW_FIRM = sieve(r"(?:会社|企業)?(?:の|、|により|で|して)?「?")
_OWNED_BY = frozenset({"ja.deals.raise", "ja.deals.list", "ja.deals.bond"})
_OWNED = sieve(r"(?:子会社|孫会社|傘下|事業会社)の?$")
_PARTS = sieve(r"の[^、。はがを]{0,12}(?:事業|部門|資産|工場|株式|株|持ち分|権利)")
_LED = sieve(r"リード|主導|引き受け|中心")  # 資金調達はXが主導: X is no subject of 調達
_TITLE = sieve(r"^(?:[米英独仏伊蘭豪韓印]|米国|英国|韓国|台湾|中国)?(?:[一-龥ァ-ヴーA-Z]{1,12}(?:大手|新興|企業|会社|メーカー|の))?(?:の|、)?")  # 米通信大手の
_FREE = frozenset({"pair", "part", "from", "by", "taker"})  # places that a second verb of the sentence may share
_ENDS = sieve(  # a clause ends; 株式を取得し、子会社化する has one object for both verbs
    r"(?:(?<!に対)(?<!に関)(?<!に際)(?<!取得)(?<!買収)(?<!出資)(?<!購入)(?<!売却)(?<!譲渡)(?<!締結)(?<!合意)(?<!子会社化)(?<!引き受)し|(?<!よ)(?<!従)(?<!伴)って|(?<!に対)(?<!を通)して|んで|いて|めて|せて|れて)、"
)
_ITS = sieve(
    r"の[^、。はがをにへ\n]{0,10}(?:クラウド|計算資源|計算能力|計算力|計算基盤|GPU|半導体|チップ|アクセラレーター|メモリー|電池|旅客機|航空機|機体|エンジン|サーバー|データセンター|インフラ|工場|倉庫|ビル|施設|土地|用地|棟|建物|オフィス|拠点|店舗|タービン|装置|設備|車両|船|衛星|システム"
    r"|プラント|機|案件|工事)[^、。はがをにへ\n]{0,8}(?:に|を|へ|の(?:利用|建設|設計|施工|開発)を)"
)
_SITE = sieve(
    r"(?:の)?[一-龥ァ-ヴー]{0,8}(?:新棟|新工場|工場|拠点|第[0-9]工場|計画|事業|プロジェクト|データセンター|プラント|発電所|研究開発|量産)(?:建設)?"
    r"(?:に|へ|の|向け|認定|支援)"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One transaction word in its clause: ``edge`` where the clause starts, ``until`` where the next transaction word stands."""

    scene: Scene
    sentence: Span
    placed: Sequence[Placed]
    cue: Span
    edge: int
    until: int
    before: int = 0  # where the transaction word before ends

    @property
    def left(self) -> list[Placed]:
        """The names before the word, and those between it and its verb: 融資契約をXと結んだ, 使用権をYから得た."""
        verb = _TO_VERB.match(self.scene.text, self.cue.end, self.sentence.end)
        end = verb.end() if verb else 0
        return [p for p in self.placed if p.found.end <= self.cue.start or (p.found.end <= end and p.place in _OBLIQUE)]


def cast(clause: Clause, shape: Shape, *, passive: bool) -> Cast:
    """The names that the sentence gives the shape's places, each with its role."""
    roles = shape.passive if passive else shape.roles
    if shape.follows:
        return _followers(clause, shape)
    chosen: Cast = []
    scene = clause.scene
    left, later = clause.left, _later_parts(clause)
    for place in ("object", "part", "to", "for", "taker", "from", "with", "made", "by", "led", "pair"):
        if place in roles and not (place == "part" and _has(chosen, "target") and roles["part"] != "seller"):
            floor = 0 if place == "pair" else max(clause.edge, clause.before) if place == "by" else clause.edge
            near = nearest_run([p for p in left if p.found.start >= floor and (place in _FREE or not _parted(clause, p))], place)
            if place == "taker":
                near = [p for p in clause.placed if p.place == place]
            near = near or nearest_run(later, place)
            if shape.name == "ja.deals.acquire" and place == "to" and near and "を" in scene.text[near[-1].found.end : clause.cue.start]:
                near = []  # インテルに対抗し、Yを買収する
            chosen += [(p, roles[place]) for p in near if all(p is not q for q, _ in chosen)]
    beside = "with" if roles.get("agent") == "partner" else "agent"  # Yと共同で: one more subject
    if beside in roles:
        side = roles.get("together", roles[beside])
        chosen += [(p, side) for p in nearest_run([p for p in left if p.found.start >= clause.edge], "together")]
    if "pair" in roles:
        chosen += [(p, roles["pair"]) for p in nearest_run([p for p in left if p.found.start >= clause.edge], "between")]
    partners = roles.get("agent") == "partner" == roles.get("with")
    if partners and _nameless(clause):
        return []  # 「主要企業と提携」: the other side has no name, so the subjects are no partners of each other
    if shape.name == "ja.deals.acquire" and not passive and not _has(chosen, "target"):
        chosen = [(p, "target" if p.place == "with" else role) for p, role in chosen]  # XはYと買収で合意した
    agents, within = _subject(clause, headed=shape.name == "ja.deals.bond-taken")
    if roles.get("of") == roles.get("agent") and shape.name in _OWNED_BY and left and left[-1].place == "of" and _OF.fullmatch(_ASIDE.sub("", scene.text[left[-1].found.end : clause.cue.start])):
        agents = [p for p in left if p.chain == left[-1].chain]  # XはYの資金調達に: Y raises
    if roles.get("agent") == "seller" and agents and not _has(chosen, "target") and _OWNED.search(scene.before(agents[0].found.start, 8)):
        chosen += [(p, "target") for p in agents]  # 子会社のXはYに譲渡する: the topic is what is sold
        agents = []
    if any(p.place == "by" for p, _ in chosen):
        undergone = roles.get("object") or roles.get("to")  # XはYによる買収に合意した: X is bought
        if undergone and undergone != roles.get("by") and agents and agents[0].topic and not _has(chosen, undergone) and _UNDERGOES.match(scene.text, clause.cue.end):
            chosen += [(p, undergone) for p in agents]
    elif "agent" in roles:
        agents = agents or [p for p in later if p.place == "agent"]
        chosen += [(p, roles["agent"]) for p in agents if all(p is not q for q, _ in chosen)]
    if "inner" in roles and not _has(chosen, roles["inner"]):
        sites = [p for p in left if p.place in {"", "of"} and _SITE.match(scene.text, p.found.end)]
        chosen += [(p, roles["inner"]) for p in (within or sites) if all(p is not q for q, _ in chosen)]
    if roles.get("agent") not in {None, "partner"} and not _has(chosen, roles["agent"]):
        chosen = _both(clause, chosen, roles)
    chosen += _owner(clause, roles, chosen)
    chosen += _goods(clause, roles, chosen)
    chosen += _behind(clause, shape, roles, chosen)
    chosen += _spoken_of(clause, roles, chosen, agents, partners=partners)
    if "holder" in roles and not _has(chosen, roles["holder"]):
        holder = _holder(clause)
        chosen += [(holder, roles["holder"])] if holder is not None else []
    if clause.scene.text[clause.sentence.start : clause.sentence.end].rstrip().endswith("。"):
        return chosen
    bare = [p for p in left if p.place == "" and p.found.start >= clause.edge and p.found.end + 30 > clause.cue.start]
    if bare and not chosen and "agent" in roles:
        chosen.append((bare[0], roles["agent"]))  # headlines drop particles
    return chosen


def _nameless(clause: Clause) -> bool:
    """Whether the other side is a sort of firm and no name: 主要企業と提携."""
    floor = max(clause.cue.start - 24, clause.edge)
    match = _UNNAMED.search(clause.scene.text[floor : clause.cue.start])
    return match is not None and not any(p.found.start <= floor + match.start() < p.found.end for p in clause.placed)


def _later_parts(clause: Clause) -> list[Placed]:
    """The names of a headline's later parts that have no transaction word: X事業を売却 Yに240億円で."""
    scene, sentence = clause.scene, clause.sentence
    if scene.text[sentence.start : sentence.end].rstrip().endswith("。"):
        return []
    return [p for p in clause.placed if clause.cue.end < p.found.start < clause.until and " " in scene.text[clause.cue.end : p.found.start]]


def _parted(clause: Clause, p: Placed) -> bool:
    """Whether a clause of its own ends between a name and the word: Xを発表し、Yに投資する."""
    return p.found.end < clause.cue.start and _ENDS.search(clause.scene.text, p.found.end, clause.cue.start) is not None


def _both(clause: Clause, chosen: Cast, roles: Mapping[str, PartyRole]) -> Cast:
    """XとYとの契約, where nobody else is the subject: X is."""
    run = nearest_run([p for p in clause.left if p.found.start >= clause.edge], "with")
    text = clause.scene.text
    if len(run) != 2 or text[clause.cue.start - 1] != "の" or "と" not in text[run[0].found.end : run[1].found.start]:
        return chosen
    return [(p, roles["agent"] if p is run[0] else role) for p, role in chosen]


def _has(chosen: Cast, role: str) -> bool:
    return any(r == role for _, r in chosen)


def _subject(clause: Clause, *, headed: bool = False) -> tuple[list[Placed], list[Placed]]:
    """The subject of the word and the subject of a clause inside, if one stands nearer: が belongs to the first verb behind it.

    ``headed``: a clause right before the word says whose it is (Xが発行する社債を引き受ける).
    """
    inner: list[Placed] = []
    outer: list[Placed] = []
    for p in reversed(clause.left):
        if p.place != "agent" or any(p.chain == q.chain for q in outer):
            continue
        run = [q for q in clause.placed if q.chain == p.chain]
        if not consumed(clause.scene, run[-1].found.end, clause.cue.start + headed) or (p.topic and not outer):
            outer = outer or run
        elif not p.topic:
            inner = inner or run
    return outer, inner


def inner(clause: Clause) -> list[Placed]:
    """The subject of a clause inside, where the sentence has no other: Xが建てる拠点の資金をYから調達する."""
    return _subject(clause)[1]


def _owner(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """X買収, XのY買収, Xの買収, XのYへの出資: names right before the word."""
    left, text = clause.left, clause.scene.text
    if not left:
        return []
    last = left[-1]
    found: Cast = []
    if "object" in roles and last.found.end == clause.cue.start and not _has(chosen, roles["object"]):
        found.append((last, roles["object"]))  # モトローラ買収: a compound
    gap = _ASIDE.sub("", text[last.found.end : clause.cue.start])
    taken = any(p is last for p, _ in chosen)
    if not found and not taken and last.place in {"of", "stock"} and _OF.fullmatch(gap):
        role = roles.get("of") if last.place == "of" else roles.get("object", roles.get("of"))
        if "part" in roles and last.place == "of" and role != "partner":
            owns = _PARTS.search(text[last.found.end : clause.cue.start]) and not _OWNED.search(clause.scene.before(last.found.start, 8))
            role = roles["part"] if owns else roles["object"]
        if role is not None and role == roles.get("agent") and _has(chosen, role) and "増資" in text[clause.cue.start : clause.cue.end]:
            role = roles.get("object", role)  # XはYの増資を引き受ける: whose shares they are
        if role is not None and (not _has(chosen, role) or role == "partner"):
            run = [p for p in left if p.chain == last.chain]
            found += [(p, role) for p in run]
            taken = True
    before = left[-2] if len(left) > 1 else None
    if before is None or not (found or taken) or before.place != "of" or "agent" not in roles:
        return found
    close = last.found.start - before.found.end <= 14 and last.chain != before.chain
    if close and not _has([*chosen, *found], roles["agent"]):
        found.append((before, roles["agent"]))
    return found


def _goods(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """Xのクラウドに投じる, Xの工場跡を借りる: whose goods they are."""
    role = roles.get("goods")
    if role is None or _has(chosen, role):
        return []
    free = [p for p in clause.left if p.place == "of" and p.found.start >= clause.edge and all(p is not q for q, _ in chosen)]
    if not free or not _ITS.match(clause.scene.text, free[-1].found.end, clause.cue.end):
        return []
    return [(p, role) for p in clause.placed if p.chain == free[-1].chain]


def _behind(clause: Clause, shape: Shape, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """買収したX, 引受先はX; and the subject that only follows: Yとの契約は、Xが結んだ."""
    if "after" not in roles and "agent" not in roles:
        return []
    text = clause.scene.text
    right = [p for p in clause.placed if p.found.start >= clause.cue.end]
    if not right:
        return []
    nxt = right[0]
    found: Cast = []
    between = text[clause.cue.end : nxt.found.start]
    if between.startswith(" "):
        return []  # in a headline the next sentence begins there
    if _NEW_FIRM.fullmatch(between) and shape.type == "joint_venture":
        return []  # 合弁会社「X」を設立: X is what is founded
    if "after" in roles and len(between) <= 32 and nxt.found.start <= clause.until and _AFTER.fullmatch(between):
        role = roles["after"]
        if _TITLE.sub("", between, count=1)[:1] in {"し", "す", "さ", "た", "る", "先", "は", ":", "を", ""} or role in {"partner", "investor"}:
            if _has(chosen, role) and role not in {"partner", "investor"}:
                role = roles.get("agent", role)  # Yを買収したXは: the head is the other side
            if not _has(chosen, role) or role in {"partner", "investor"}:
                found.append((nxt, role))
    elif "agent" in roles and not (shape.figure and _LED.search(text, nxt.found.end, clause.sentence.end)) and nxt.place == "agent" and not _has(chosen, roles["agent"]) and (chosen or shape.alone) and re.match(r"(?:は|も|を)、?", between):
        found += [(p, roles["agent"]) for p in clause.placed if p.chain == nxt.chain]
    return found


def _spoken_of(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast, agents: list[Placed], *, partners: bool) -> Cast:
    """Xは、Yが買収する: a topic that is not the subject stands for the open place."""
    if partners or not agents or agents[0].topic:
        return []
    topics = [p for p in clause.left if p.place == "agent" and p.topic and p.found.end <= agents[0].found.start]
    if not topics:
        return []
    run = [p for p in clause.placed if p.chain == topics[-1].chain]
    for place in ("object", "to"):
        role = roles.get(place)
        if role is not None:
            return [] if _has(chosen, role) else [(p, role) for p in run]
    return []


def _holder(clause: Clause) -> Placed | None:
    """The name that a bracket speaks of, where the word stands in one: CoreWeave(Nvidiaの出資後…)."""
    text = clause.scene.text
    opening = text.rfind("(", max(clause.cue.start - 40, 0), clause.cue.start)
    if opening < 0 or ")" in text[opening : clause.cue.start]:
        return None
    return next((p for p in clause.placed if p.found.end == opening), None)


def _followers(clause: Clause, shape: Shape) -> Cast:
    """Those who lead or join a round: all names of the sentence that are not the one funded."""
    role = shape.roles["agent"]
    after = [p for p in clause.placed if p.found.start >= clause.cue.end]
    before = [p for p in clause.left if p.place in {"agent", "object", "from", "by", "with", "taker"} and not p.topic]
    topics = [p for p in clause.left if p.topic]
    if not before and not after:
        return [(p, role) for p in topics]
    return [(p, role) for p in (*before, *after) if p.place != "of"]
