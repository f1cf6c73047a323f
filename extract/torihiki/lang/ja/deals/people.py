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

__all__ = ["Clause", "cast"]

Cast = list[tuple[Placed, PartyRole]]

_AFTER = sieve(
    r"(?:先(?:の|は|:)|したのは|は|:|の)?[^。、\n]{0,10}"
    r"|(?:を(?:決めた|受けた|終えた|実施した|完了した|申請した))?(?:した|する|している|していた|た|る)?(?:ばかりの)?[^。、\nをがはに]{0,24}"
)
_UNNAMED = sieve(r"(?:者|企業|各社|会社|大手|政府|機関|団体|自治体|大学|メーカー|陣営|勢|パートナー)(?:など)?との?[^とをがはに]{0,16}$")
_OF = sieve(r"の?(?:[^、。はがをにへ\n]{0,24})")
_ASIDE = sieve(r"(?:約|計|最大|総額|合計)?[0-9.,兆億万千]{1,14}(?:億|兆|万)?(?:米?ドル|円|ユーロ|ポンド|%|割|年間|カ月|メガワット|ギガワット)?(?:\([^()]{0,24}\))?(?:規模|程度|超|相当|分)?(?:で|の|を)?")
_NEW_FIRM = sieve(r"(?:会社|企業)?(?:の|、)?「?")
_OWNED = sieve(r"(?:子会社|孫会社|傘下|事業会社)の?$")
_PARTS = sieve(r"の[^、。はがを]{0,12}(?:事業|部門|資産|工場|株式|株|持ち分|権利)")
_SITE = sieve(r"(?:の)?[一-龥ァ-ヴー]{0,8}(?:新棟|新工場|工場|拠点|第[0-9]工場)(?:建設)?(?:に|へ|の|向け)")


@dataclass(frozen=True, slots=True)
class Clause:
    """One transaction word in its clause: ``edge`` where the clause starts, ``until`` where the next transaction word stands."""

    scene: Scene
    sentence: Span
    placed: Sequence[Placed]
    cue: Span
    edge: int
    until: int

    @property
    def left(self) -> list[Placed]:
        return [p for p in self.placed if p.found.end <= self.cue.start]


def cast(clause: Clause, shape: Shape, *, passive: bool) -> Cast:
    """The names that the sentence gives the shape's places, each with its role."""
    roles = shape.passive if passive else shape.roles
    if shape.follows:
        return _followers(clause, shape)
    chosen: Cast = []
    left = clause.left
    for place in ("object", "part", "to", "from", "with", "made", "by", "pair"):
        if place in roles and not (place == "part" and _has(chosen, "target") and roles["part"] != "seller"):
            near = nearest_run([p for p in left if p.found.start >= clause.edge or place == "pair"], place)
            chosen += [(p, roles[place]) for p in near if all(p is not q for q, _ in chosen)]
    partners = roles.get("agent") == "partner" == roles.get("with")
    scene = clause.scene
    if partners and _UNNAMED.search(scene.text[max(clause.cue.start - 24, clause.edge) : clause.cue.start]):
        return []  # 「主要企業と提携」: the other side has no name, so the subjects are no partners of each other
    agents, inner = _subject(clause)
    if roles.get("agent") == "seller" and agents and not _has(chosen, "target") and _OWNED.search(scene.before(agents[0].found.start, 8)):
        chosen += [(p, "target") for p in agents]  # 子会社のXはYに譲渡する: the topic is what is sold
        agents = []
    if "agent" in roles and not any(p.place == "by" for p, _ in chosen):
        chosen += [(p, roles["agent"]) for p in agents if all(p is not q for q, _ in chosen)]
    if "inner" in roles and not _has(chosen, roles["inner"]):
        sites = [p for p in left if p.place in {"", "of"} and _SITE.match(scene.text, p.found.end)]
        chosen += [(p, roles["inner"]) for p in (inner or sites) if all(p is not q for q, _ in chosen)]
    chosen += _owner(clause, roles, chosen)
    chosen += _behind(clause, shape, roles, chosen)
    chosen += _spoken_of(clause, roles, chosen, agents, partners=partners)
    if "holder" in roles and not _has(chosen, roles["holder"]):
        holder = _holder(clause)
        chosen += [(holder, roles["holder"])] if holder is not None else []
    bare = [p for p in left if p.place == "" and p.found.start >= clause.edge and p.found.end + 30 > clause.cue.start]
    if bare and not chosen and "agent" in roles:
        chosen.append((bare[0], roles["agent"]))  # headlines drop particles
    return chosen


def _has(chosen: Cast, role: str) -> bool:
    return any(r == role for _, r in chosen)


def _subject(clause: Clause) -> tuple[list[Placed], list[Placed]]:
    """The subject of the word and the subject of a clause inside, if one stands nearer: が belongs to the first verb behind it."""
    inner: list[Placed] = []
    for p in reversed(clause.left):
        if p.place != "agent":
            continue
        run = [q for q in clause.placed if q.chain == p.chain]
        if p.topic or not consumed(clause.scene, run[-1].found.end, clause.cue.start):
            return run, inner
        inner = inner or run
    return [], inner


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
    if _NEW_FIRM.fullmatch(between) and shape.type == "joint_venture":
        return []  # 合弁会社「X」を設立: X is what is founded
    if "after" in roles and len(between) <= 32 and nxt.found.start <= clause.until and _AFTER.fullmatch(between):
        role = roles["after"]
        if between[:1] in {"し", "す", "さ", "た", "る", "先", "は", ":", "を", ""} or role in {"partner", "investor"}:
            if _has(chosen, role) and role not in {"partner", "investor"}:
                role = roles.get("agent", role)  # Yを買収したXは: the head is the other side
            if not _has(chosen, role) or role in {"partner", "investor"}:
                found.append((nxt, role))
    elif "agent" in roles and nxt.place == "agent" and not _has(chosen, roles["agent"]) and (chosen or shape.alone) and re.match(r"(?:は|も|を)、?", between):
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
    before = [p for p in clause.left if p.place in {"agent", "object", "from", "by", "with"} and not p.topic]
    topics = [p for p in clause.left if p.topic]
    if not before and not after:
        return [(p, role) for p in topics]
    return [(p, role) for p in (*before, *after) if p.place != "of"]
