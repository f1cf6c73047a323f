"""Subjects: that of the word, that of a clause inside, and a topic that is neither."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torihiki.core.sieve import sieve
from torihiki.deals.gather import Placed, nearest_run
from torihiki.deals.shape import PartyRole
from torihiki.lang.ja.deals.people.clause import Cast, Clause, has
from torihiki.lang.ja.deals.places import consumed

__all__ = ["announcer", "both", "inner", "owns", "spoken_of", "subject"]


_DONE = sieve(r"(?:する|した|[いけりし])、")
_FIRM = sieve(r"(?<=[ぁ-ん、。])(?:合同会社|特別目的会社|SPC|投資事業組合|合弁会社|新会社|事業体|事業会社)(?:\([^()\n]{0,20}\))?(?:が|は)")
_FIGURE = sieve(r"(?:総|金)?額は")  # Xが交渉権を得ており、売却額は…になる: X is of the clause before
_QUOTES = sieve(
    r"[^。、「」]{0,40}?[」』]?(?:、?と、?|(?:こと|旨|方針|計画|意向)を、?)(?:(?:同社の?)?親会社の)?(?:[米英独仏伊韓台中]|米国の|韓国の|中国の)?[^、。はがを\n]{0,24}?、?"
)  # …を買収すると、[米通信大手の]
_CLEFT = sieve(  # Yを買収するのは[米投資会社の]X
    r"(?:契約)?(?:\([^()\n]{0,20}\))?(?:を[^、。はが\n]{0,30}?)?(?:[^、。はがを\n]{0,10}(?:[うくすつぬむるぐぶ]|[たんだ]))?のは、?(?:[米英独仏伊韓台中]|米国の|韓国の|中国の|台湾の)?[^、。はがを\n]{0,24}?「?"
)
_CLEFT_ENDS = sieve(r"」?(?:\([^()\n]{0,40}\))?(?:社)?(?:など)?(?:だ|で、|である|です|となる|。|\s|$)")
_OF_NOUN = sieve(
    r"(?:する|している)(?=[ァ-ヴA-Z「]|[一-龥ァ-ヴー]{1,8}の(?!方針|計画|予定))"
)  # Yが出資するカナダのZに: the topic is none of theirs
_OWNS_PART = sieve(r"が(?:約?[0-9.]{1,5}%を?)?(?:共同で?|折半)?出資(?:する|した|している)")
_SAYS = sieve(
    r"(?:[^、。はがを\n]{0,16}(?:に|、))?[^、。はがを\n]{0,16}?(?:発表|公表|開示|表明|明らかに|公式に|発信|通知|説明)(?:した|し|する|している)|[^、。はが\n]{0,16}?を(?:発表|公表|明らかに)した|[^。、はが\n]{0,24}?(?:交渉|協議|準備|調整|検討)を?(?:して|進め|続け|に入|始め)"
)


def both(clause: Clause, chosen: Cast, roles: Mapping[str, PartyRole]) -> Cast:
    """XとYとの契約, where nobody else is the subject: X is."""
    run = nearest_run([p for p in clause.left if p.found.start >= clause.edge], "with")
    text = clause.scene.text
    if len(run) != 2 or text[clause.cue.start - 1] != "の" or "と" not in text[run[0].found.end : run[1].found.start]:
        return chosen
    return [(p, roles["agent"] if p is run[0] else role) for p, role in chosen]


def subject(clause: Clause, *, headed: bool = False) -> tuple[list[Placed], list[Placed]]:
    """The subject of the word and the subject of a clause inside, if one stands nearer: が belongs to the first verb behind it.

    ``headed``: a clause right before the word says whose it is (Xが発行する社債を引き受ける).
    """
    text, start = clause.scene.text, clause.cue.start
    firm = max((m.end() for m in _FIRM.finditer(text, clause.sentence.start, start)), default=0)
    if firm and (consumed(clause.scene, firm, start) or _DONE.search(text, firm, start)):
        firm = 0  # before it, no name is the word's subject
    done = text.rfind("、", clause.edge, start) + 1 if _FIGURE.match(text, clause.cue.end, clause.sentence.end) else 0
    inner: list[Placed] = []
    outer: list[Placed] = []
    for p in reversed(clause.left):
        if p.place != "agent" or p.found.end < firm or any(p.chain == q.chain for q in outer) or (p.found.end < done and not p.topic):
            continue
        run = [q for q in clause.placed if q.chain == p.chain]
        if not consumed(clause.scene, run[-1].found.end, clause.cue.start + headed) or (p.topic and not outer):
            outer = outer or run
        elif not p.topic:
            inner = inner or run
    return outer, inner


def inner(clause: Clause) -> list[Placed]:
    """The subject of a clause inside, where the sentence has no other: Xが建てる拠点の資金をYから調達する."""
    within = subject(clause)[1]
    return [] if owns(clause, within) else within


def owns(clause: Clause, within: Sequence[Placed]) -> bool:
    """Whether the subject of a clause inside only has a share in what is spoken of: Xが出資する事業."""
    return bool(within) and _OWNS_PART.match(clause.scene.text, within[-1].found.end) is not None


def announcer(clause: Clause) -> list[Placed]:
    """Who announces what a sentence without a subject tells: Yを買収すると、Xが19日発表した."""
    text, cue = clause.scene.text, clause.cue
    if any(p.place == "agent" and p.found.end <= cue.start for p in clause.placed):
        return []
    first = next((p for p in clause.placed if p.found.start >= cue.end), None)
    if first is not None and _CLEFT.fullmatch(text, cue.end, first.found.start):
        run = [p for p in clause.placed if p.chain == first.chain]
        return run if _CLEFT_ENDS.match(text, run[-1].found.end, clause.sentence.end) else []  # …するのはXの悲願だ
    if first is None or first.place != "agent" or not _QUOTES.fullmatch(text, cue.end, first.found.start):
        return []
    run = [p for p in clause.placed if p.chain == first.chain]
    said = text.find("が", run[-1].found.end, clause.sentence.end), text.find("は", run[-1].found.end, clause.sentence.end)
    after = min((at for at in said if at >= 0), default=-1)
    return run if after >= 0 and _SAYS.match(text, after + 1, clause.sentence.end) else []


def spoken_of(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast, agents: list[Placed], *, partners: bool) -> Cast:
    """Xは、Yが買収する: a topic that is not the subject stands for the open place."""
    if partners or not agents or agents[0].topic or _OF_NOUN.match(clause.scene.text, clause.cue.end):
        return []
    topics = [p for p in clause.left if p.place == "agent" and p.topic and p.found.end <= agents[0].found.start]
    if not topics:
        return []
    run = [p for p in clause.placed if p.chain == topics[-1].chain]
    between = clause.scene.text[topics[-1].found.end : agents[0].found.start]
    if " " in between[1:] and "。" not in clause.scene.text[clause.sentence.start : clause.sentence.end]:
        return []  # in a headline the next sentence begins there
    for place in ("object", "to"):
        role = roles.get(place)
        if role is not None:
            return [] if has(chosen, role) else [(p, role) for p in run]
    return []
