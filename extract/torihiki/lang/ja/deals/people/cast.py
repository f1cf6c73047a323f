"""Who plays which part: the names in their places become the parties of a transaction word."""

from __future__ import annotations

from collections.abc import Mapping

from torihiki.core.sieve import sieve
from torihiki.deals.gather import nearest_run
from torihiki.deals.shape import PartyRole, Shape
from torihiki.lang.ja.deals.people.beside import (
    ASIDE,
    OF,
    OWNED,
    behind,
    elected,
    goods,
    held_by,
    holder,
    owner,
    parent,
    settled_with,
)
from torihiki.lang.ja.deals.people.clause import Cast, Clause, has, later_parts, nameless
from torihiki.lang.ja.deals.people.marked import alongside, bare, followers, marked, undergone
from torihiki.lang.ja.deals.people.relative import handed, relative
from torihiki.lang.ja.deals.people.subject import announcer, both, owns, spoken_of, subject
from torihiki.lang.ja.deals.people.unnamed import founder
from torihiki.lang.ja.deals.status import FIRST_BIDDERS

__all__ = ["cast"]

_BIDS = frozenset({"ja.deals.tender", "ja.deals.tendered"})
_OWNED_BY = frozenset({"ja.deals.raise", "ja.deals.list", "ja.deals.bond"})
_HIRED = sieve(
    r"(?:に|へ)(?:(?:(?:売却|譲渡|身売り)(?:先|手続き|作業|交渉|の)|(?!売却|譲渡|売|譲|身売り)[^。、])[^。、を]{0,16})?を?(?:[^。、をはが]{0,6}に)?(?:依頼|委託|任せ|相談|一任)"
)  # Yに売却先の選定を依頼した: Y looks for a buyer
_FACES = sieve(r"(?:提携|契約|取引|協業|連携|共同開発|統合)(?:の?相手(?:先)?|先)(?:企業)?は、?[^、。はが]{0,16}$")
_COPULA = sieve(r"(?:\([^()\n]{0,30}\))?で、")
_BAND = sieve(r"(?:[^、。はを\n]{0,12}(?:連合|陣営|ファンド|各社|[0-9一二三四五六七八九]社))?が")
_OFFER_OF = sieve(r"(?:\([^()\n]{0,20}\))?(?:陣営)?の(?:敵対的な?|友好的な?|新たな|改めての)?")
_CARRIED = sieve(
    r"(?:実施|展開|進行|計画|予定|準備)中の$|(?:実施|展開|計画|予定|開始|準備|公表|発表)(?:する|した|している|していた)$|(?:行う|行った|行っている|進める|進めている|始めた|仕掛けた|仕掛けている|目指す)$"
)  # Xが実施しているTOB
_ABOUT_IT = sieve(r"(?:計画|案|構想|交渉|協議|合意)?(?:に関(?:し|して|する)|について|をめぐ|を巡)")
_THEIR_WORK = sieve(r"による[^、。はがを\n]{0,16}?(?:協業|提携|共同[^、。はがを]{1,4}|計画|事業|投資|建設|整備|開発|増産)(?:に|へ)")
_PROGRAMME = sieve(r"の[^、。はが]{0,40}?(?:認定|採択|事業|基金|制度|プログラム)")
_OWN_SHARES = sieve(r"(?:^|[、。でにをはが円])(?:自社の?)?株式?を(?:[^、。はがをの]{0,8}で)?非公開化$")
_SITE = sieve(
    r"(?:の[一-龥ァ-ヴーA-Za-z]{1,10})?(?:の)?[一-龥ァ-ヴー]{0,8}(?:実証|新棟|新工場|工場|拠点|第[0-9]工場|計画|事業|プロジェクト|データセンター|プラント|発電所|研究開発|量産|(?:共同|設備|増産|国内)?投資)(?:建設|新設|増設|整備|拡張|増強|進出|立地)?"
    r"(?:に|へ|の|向け|認定|支援|、(?=国が|政府が|経産省が))"
    r"|の[^、。はが\n]{1,30}?[うくすつぬむるぐぶ](?:計画|事業|取り組み)(?:に|へ)"
)


def cast(clause: Clause, shape: Shape, *, passive: bool) -> Cast:
    """The names that the sentence gives the shape's places, each with its role."""
    roles = shape.passive if passive else shape.roles
    if shape.follows:
        return followers(clause, shape)
    partners = roles.get("agent") == "partner" == roles.get("with")
    if partners and nameless(clause) and not (shape.type == "joint_venture" and founder(clause)):
        return []  # 「主要企業と提携」: the other side has no name, so the subjects are no partners of each other
    left, later = clause.left, later_parts(clause)
    chosen = marked(clause, shape, roles, later)
    chosen += alongside(clause, roles)
    if shape.name == "ja.deals.acquire" and not passive and not has(chosen, "target"):
        chosen = [
            (p, "target" if p.place == "with" and p.found.end <= clause.cue.start else role) for p, role in chosen
        ]  # XはYと買収で合意した
    bids = shape.name in _BIDS and _CARRIED.search(clause.scene.text, clause.edge, clause.cue.start) is not None
    carried = bids and shape.name == "ja.deals.tender"
    agents, within = subject(
        clause,
        headed=bids
        or shape.name == "ja.deals.bond-taken"
        or (shape.name == "ja.deals.invest" and "増資" in clause.scene.text[clause.cue.start : clause.cue.end]),
    )
    if carried and within:
        agents = within  # Xは、Yが実施するTOBについて: Y bids
    if partners and agents and agents[0].topic and len(within) > 1 and within[0].found.start > agents[-1].found.end:
        agents = within  # 省は、YとZが提携して行う投資を助成する: what the two do, X only speaks of
    if (
        partners
        and shape.type == "merger"
        and _ABOUT_IT.match(clause.scene.text, clause.cue.end)
        and len([p for p, _ in chosen if p.place == "with"]) > 1
    ):
        agents = []  # Xは、YとZとの合併計画に関し: others merge
    if (
        roles.get("of") == roles.get("agent")
        and shape.name in _OWNED_BY
        and left
        and left[-1].place == "of"
        and OF.fullmatch(ASIDE.sub("", clause.scene.text[left[-1].found.end : clause.cue.start]))
    ):
        agents = [p for p in left if p.chain == left[-1].chain]  # XはYの資金調達に: Y raises
    if (
        roles.get("agent") == "seller"
        and agents
        and not has(chosen, "target")
        and OWNED.search(clause.scene.before(agents[0].found.start, 8))
    ):
        chosen += [(p, "target") for p in agents]  # 子会社のXはYに譲渡する: the topic is what is sold
        agents = []
    own = shape.name == "ja.deals.tender" and not passive and not has(chosen, "target")
    own = own and (any(p.place == "together" for p, _ in chosen) or "MBO" in clause.scene.text[clause.sentence.start : clause.cue.start])
    if own and agents and _OWN_SHARES.search(clause.scene.text, clause.edge, clause.cue.end):
        chosen += [(p, "target") for p in agents if all(p is not q for q, _ in chosen)]  # XはYと組み、株式を非公開化する: X's own
    elif any(p.place == "by" for p, _ in chosen):
        chosen += undergone(clause, roles, chosen, agents)
    elif "agent" in roles:
        agents = agents or [p for p in later if p.place == "agent"] or announcer(clause)
        chosen += [(p, roles["agent"]) for p in agents if all(p is not q for q, _ in chosen)]
    if shape.type == "investment" and within and within[-1].found.end < clause.before:
        within = []  # XとYが共同出資するZに: Z is meant
    if shape.type == "financing" and owns(clause, within):
        within = []  # Xが出資する事業に融資する: X is not who borrows
    if "inner" in roles and not has(chosen, roles["inner"]):
        sites = [
            q
            for p in left
            if p.place in {"", "of"} and (site := _SITE.match(clause.scene.text, p.found.end)) is not None
            for q in left
            if q.chain == p.chain and not (shape.type == "lease" and site.group().endswith("向け"))
        ]
        chosen += [(p, roles["inner"]) for p in (within or sites) if all(p is not q for q, _ in chosen)]
    if shape.type == "subsidy":
        theirs = nearest_run([p for p in left if _THEIR_WORK.match(clause.scene.text, p.found.end)], "by")
        if theirs and not has([c for c in chosen if c[0] not in theirs], "grantee"):  # XとYによる協業にも補助を行う
            run = [p for p in left if p.chain == theirs[-1].chain]
            chosen = [*(c for c in chosen if c[0] not in run), *((p, roles["to"]) for p in run)]
            chosen += [(p, roles["agent"]) for p in agents if all(p is not q for q, _ in chosen)]
    if shape.type == "subsidy" and not has(chosen, "grantor"):
        chosen += [(p, "grantor") for p in within if p.found.value.kind == "government"]  # 国が決めたXへの補助
        if not has(chosen, "grantor"):
            chosen += [
                (p, "grantor")
                for p in left
                if p.place == "of" and p.found.value.kind == "government" and _PROGRAMME.match(clause.scene.text, p.found.end)
            ]  # 国の認定を受け、助成を受ける
    if roles.get("agent") not in {None, "partner"} and not has(chosen, roles["agent"]):
        chosen = both(clause, chosen, roles)
    chosen += owner(clause, roles, chosen)
    chosen += goods(clause, roles, chosen)
    chosen += behind(clause, shape, roles, chosen)
    if not passive:
        chosen += relative(clause, roles, chosen)
        chosen += handed(clause, roles, chosen)
    chosen += parent(clause, roles, chosen)
    if shape.name in FIRST_BIDDERS and not has(chosen, roles.get("object", "acquirer")):
        chosen += [
            (p, roles.get("object", "acquirer")) for p in clause.placed if p.place == "object" and p.found.start >= clause.cue.end
        ]  # 優先交渉権者にXを選んだ
    chosen += settled_with(clause, roles, chosen)
    chosen += held_by(clause, roles, chosen)
    chosen += elected(clause, roles, chosen)
    if partners or ("with" in roles and not has(chosen, roles["with"])):
        chosen += _facing(clause, roles, chosen)
    chosen += spoken_of(clause, roles, chosen, agents, partners=partners)
    chosen += holder(clause, roles, chosen)
    if passive and {role for _, role in chosen} == {"investee"}:
        chosen = [(p, "investor" if p.place == "to" and len(chosen) > 1 else role) for p, role in chosen]  # XはYに出資を求めた
    if shape.name == "ja.deals.buyout" and any(p.place == "object" and role == "target" for p, role in chosen):
        chosen = [(p, "acquirer" if p.place == "agent" and role == "target" else role) for p, role in chosen]  # XがYをMBOで非公開化する
    if shape.type in {"acquisition", "investment"} and not passive:
        chosen = _headed(clause, chosen, shape)
    if shape.type == "divestiture":
        hired = {p.chain for p in clause.placed if _HIRED.match(clause.scene.text, p.found.end)}
        chosen = [(p, role) for p, role in chosen if p.chain not in hired]
    if passive and roles.get("by") == "acquirer":
        chosen += _bidder(clause, chosen)
    return _twice(chosen) or bare(clause, roles)


def _facing(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """提携相手はXで、Yが…を共同開発する: X."""
    text, sentence = clause.scene.text, clause.sentence
    return [
        (p, roles["with"])
        for p in clause.left
        if not p.place
        and all(p is not q for q, _ in chosen)
        and _COPULA.match(text, p.found.end)
        and _FACES.search(text, max(sentence.start, p.found.start - 40), p.found.start)
    ]


def _bidder(clause: Clause, chosen: Cast) -> Cast:
    """XはYの買収提案を受け入れた: whose offer it is buys."""
    last = clause.left[-1] if clause.left else None
    if (
        last is None
        or last.place != "of"
        or has(chosen, "acquirer")
        or not any(p.place == "agent" for p, _ in chosen)
        or any(p is last for p, _ in chosen)
    ):
        return []
    return [(last, "acquirer")] if _OFFER_OF.fullmatch(clause.scene.text, last.found.end, clause.cue.start) else []


def _headed(clause: Clause, chosen: Cast, shape: Shape) -> Cast:
    """The headline X、Yなどの連合が買収へ: it says whom they buy, so the name that the comma sets off is bought."""
    text, sentence = clause.scene.text, clause.sentence
    sides: tuple[PartyRole, PartyRole] = ("acquirer", "target") if shape.type == "acquisition" else ("investor", "investee")
    if len(chosen) < 2 or any(role != sides[0] for _, role in chosen) or text[sentence.start : sentence.end].rstrip().endswith("。"):
        return chosen
    first, last = chosen[0][0], chosen[-1][0]
    if sides[0] == "investor" and "、" in text[chosen[1][0].found.end : last.found.start] + ("、" if len(chosen) < 3 else ""):
        return chosen  # A、B、Cが出資: a list of those who do
    opens = first.place == "agent" and text.startswith("、", first.found.end) and _BAND.match(text, last.found.end) is not None
    return [(first, sides[1]), *chosen[1:]] if opens else chosen


def _twice(chosen: Cast) -> Cast:
    """XとYは、XによるYの買収で合意した: who is named among those who agree and then in a part of its own has that part alone."""
    parts: dict[str, set[PartyRole]] = {}
    for p, role in chosen:
        if p.place != "agent":
            parts.setdefault(p.found.value.name, set()).add(role)
    agents = {p.found.value.name for p, _ in chosen if p.place == "agent"}
    if len(agents) < 2:
        return chosen
    return [(p, role) for p, role in chosen if p.place != "agent" or parts.get(p.found.value.name, {role}) == {role}]
