"""Clauses that stand before a name: in Yに変圧器を発注したX the noun behind the verb is its subject; and nouns that hold both objects of a verb."""

from __future__ import annotations

from collections.abc import Mapping

from torihiki.core.sieve import sieve
from torihiki.deals.shape import PartyRole
from torihiki.lang.ja.deals.people.clause import Cast, Clause, has

__all__ = ["handed", "relative"]

_VERB = sieve(
    r"(?:契約)?(?:\([^()\n]{0,20}\))?(?:を[^、。はが\n]{0,24}?)?(?:を?(?:結[んぶ]|交わし|締結し|決め|終え|開始し|始め|実施し|目指す|計画す|受注し|獲得し|設立し))?(?:した|する|している|していた|[しめけれえ]た|った|んだ|[だたる])(?:ばかりの)?"
    r"(?:[米英独仏韓]|台湾の?|中国の?|[^、。はがをでにと\n]{1,14}の)?「?"
)
_GIVES = sieve(r"(?:\([^()\n]{0,30}\))?が[^、。はが\n]{0,40}を")  # 20億円を
_PAST = 2  # letters of a verb that the transaction word may hold: 融資した
_ITS = sieve(r"の(?:[米英独仏韓中]|台湾の?|[^、。はがをにへと\n]{0,12}の)?")
_HELD = frozenset({"object", "to", "from", "with", "for"})


def _given(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """Xが20億円を融資したY: to whom the subject of the clause gives it."""
    role = roles.get("to")
    if role is None or roles.get("object", role) != role or has(chosen, role) or not has(chosen, roles["agent"]):
        return []
    text = clause.scene.text
    nxt = next((p for p in clause.placed if p.found.start >= clause.cue.end), None)
    last = clause.left[-1] if clause.left else None
    if nxt is None or last is None or last.place != "agent" or last.topic or not _GIVES.fullmatch(text, last.found.end, clause.cue.start):
        return []
    if any(p is nxt for p, _ in chosen) or nxt.place not in {"agent", "of", "object", "with", "to"}:
        return []
    if not _VERB.fullmatch(text, clause.cue.end - _PAST, nxt.found.start) and not _VERB.fullmatch(text, clause.cue.end, nxt.found.start):
        return []
    return [(p, role) for p in clause.placed if p.chain == nxt.chain]


def relative(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """The subject that follows its clause, where that names others and no subject; none in a headline."""
    if "agent" not in roles:
        return []
    if given := _given(clause, roles, chosen):
        return given
    if has(chosen, roles["agent"]) and roles["agent"] != "partner":
        return []
    if not any(p.place in _HELD and clause.edge <= p.found.start and p.found.end <= clause.cue.start for p, _ in chosen):
        return []
    if any(p.place in {"agent", "by"} and p.found.end <= clause.cue.start for p in clause.placed):
        return []
    nxt = next((p for p in clause.placed if p.found.start >= clause.cue.end), None)
    if nxt is None or nxt.place != "agent" or any(p is nxt for p, _ in chosen):
        return []
    if not _VERB.fullmatch(clause.scene.text, clause.cue.end, nxt.found.start):
        return []
    return [(p, roles["agent"]) for p in clause.placed if p.chain == nxt.chain]


def handed(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """XはYのZへの売却を決めた: Y is what X sells to Z."""
    if roles.get("object") != "target" or roles.get("to") != "acquirer" or has(chosen, "target") or not has(chosen, "seller"):
        return []
    buyer = next((p for p, role in chosen if role == "acquirer" and p.place == "to"), None)
    if buyer is None or not clause.scene.text.startswith("への", buyer.found.end):
        return []
    return [
        (p, "target")
        for p in clause.left
        if p.place == "of" and all(p is not q for q, _ in chosen) and _ITS.fullmatch(clause.scene.text, p.found.end, buyer.found.start)
    ]
