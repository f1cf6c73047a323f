"""Who plays which part: the names in their places become the parties of a transaction word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torihiki.core.sieve import sieve
from torihiki.deals.gather import Placed, nearest_run
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
    lends,
    owner,
    parent,
    settled_with,
)
from torihiki.lang.ja.deals.people.clause import Cast, Clause, has, later_parts, nameless, parted
from torihiki.lang.ja.deals.people.subject import announcer, both, owns, spoken_of, subject
from torihiki.lang.ja.deals.people.unnamed import founder
from torihiki.lang.ja.deals.status import FIRST_BIDDERS

__all__ = ["cast"]

_UNDERGOES = sieve(
    r"(?:に(?:合意|同意|応じ|賛同|賛成|反対)|を(?:受け入れ|承認|拒否|拒絶|発表|公表|検討|模索|完了|終え)|(?:提案|案)(?:を|に)|で(?:合意|基本合意)|が(?:成立|始ま|終了|不成立)|(?:の(?:強行|開始|実施))?に(?:対(?:し|する)[^、。]{0,12}|強く|強い|真っ向から)?(?:反対|反発|抗議|対抗|抵抗))"
)
_EACH = sieve(
    r"(?:\([^()\n]{0,20}\))?[がはも](?:それぞれ|約|計|最大)?[0-9][0-9.,兆億万]{0,10}(?:%|割|円|米?ドル|ユーロ|元|ウォン|ポンド)(?:\([^()\n]{0,20}\))?(?:弱|強|超)?(?:ずつ)?(?:を(?:(?:出|融)資し)?、|で、|、)"
)  # Xが51%、Yが49%を出資する; X銀行は300億円、Y銀行は200億円を融資する
_GIVES_EACH = sieve(
    r"(?:の(?:完全)?子会社|グループ)?から(?:それぞれ|約|計|最大)?[0-9][0-9.,兆億万]{0,10}(?:円|米?ドル|ユーロ|元|ウォン)(?:\([^()\n]{0,20}\))?、"
)  # Xから657億円、Yから166億円の出資を受ける
_EACH_SIGNED = sieve(r"(?:契約|仮契約|予約契約|覚書)?を?(?:それぞれ|各々|おのおの)|(?:契約|予約契約)?を(?:個別に|順次)")
_OWNED_BY = frozenset({"ja.deals.raise", "ja.deals.list", "ja.deals.bond"})
_HIRED = sieve(
    r"(?:に|へ)(?:(?:(?:売却|譲渡|身売り)(?:先|手続き|作業|交渉|の)|(?!売却|譲渡|売|譲|身売り)[^。、])[^。、を]{0,16})?を?(?:[^。、をはが]{0,6}に)?(?:依頼|委託|任せ|相談|一任)"
)  # Yに売却先の選定を依頼した: Y looks for a buyer
_FACES = sieve(r"(?:提携|契約|取引|協業|連携|共同開発|統合)(?:の?相手(?:先)?|先)(?:企業)?は、?[^、。はが]{0,16}$")
_COPULA = sieve(r"(?:\([^()\n]{0,30}\))?で、")
_TITLED = 8  # letters between what somebody is and the name: 売り主の米投資会社X
_FREE = frozenset({"pair", "part", "from", "by", "taker"})  # places that a second verb of the sentence may share
_BAND = sieve(r"(?:[^、。はを\n]{0,12}(?:連合|陣営|ファンド|各社|[0-9一二三四五六七八九]社))?が")
_OFFER_OF = sieve(r"(?:\([^()\n]{0,20}\))?(?:陣営)?の(?:敵対的な?|友好的な?|新たな|改めての)?")
_HOLDS = sieve(r"を傘下に(?:置く|置いている|持つ|持っている|抱える)(?=[一-龥ァ-ヴA-Za-z「])")
_CARRIED = sieve(
    r"(?:実施|展開|進行|計画|予定|準備)中の$|(?:実施|展開|計画|予定|開始|準備|公表|発表)(?:する|した|している|していた)$|(?:行う|行った|行っている|進める|進めている|始めた|仕掛けた|仕掛けている|目指す)$"
)  # Xが実施しているTOB
_ABOUT = sieve(r"^社?(?:\([^()\n]{0,40}\))?(?:の[^、。はがを\n]{1,5})?を(?:めぐ|巡)(?:って|り)")
_FUNDED_BY = sieve(r"(?:が|など[^。、はがを]{0,8}が)(?:共同(?:で)?|折半)?(?:出資|設立)(?:する|した)(?=[一-龥ァ-ヴA-Z「])")
_PROGRAMME = sieve(r"の[^、。はが]{0,40}?(?:認定|採択|事業|基金|制度|プログラム)")
_VENTURE_WITH = sieve(r"との[^、。はがを\n]{0,20}合弁(?:会社|企業|事業)?")  # Yとの合弁会社の株式を手放す: who buys is another
_MANAGES = sieve(r"(?:株式会社|\([^()\n]{1,24}\))?が(?:運用|運営|管理|組成)する")  # Xが運用するファンド: the fund takes part
_SHARES_IN = sieve(
    r"(?:など)?と共同で(?:進める|進めている|手掛ける|手がける|保有する|運営する|開発する|開発している|展開する|操業する)(?=[一-龥ァ-ヴ「])(?!方針|計画|予定|こと|契約)"
)
_OWN_SHARES = sieve(r"(?:^|[、。でにをはが円])(?:自社の?)?株式?を(?:[^、。はがをの]{0,8}で)?非公開化$")
_SITE = sieve(
    r"(?:の)?[一-龥ァ-ヴー]{0,8}(?:新棟|新工場|工場|拠点|第[0-9]工場|計画|事業|プロジェクト|データセンター|プラント|発電所|研究開発|量産|(?:共同|設備|増産|国内)?投資)(?:建設|新設|増設|整備|拡張|増強)?"
    r"(?:に|へ|の|向け|認定|支援)"
)


def cast(clause: Clause, shape: Shape, *, passive: bool) -> Cast:
    """The names that the sentence gives the shape's places, each with its role."""
    roles = shape.passive if passive else shape.roles
    if shape.follows:
        return _followers(clause, shape)
    partners = roles.get("agent") == "partner" == roles.get("with")
    if partners and nameless(clause) and not (shape.type == "joint_venture" and founder(clause)):
        return []  # 「主要企業と提携」: the other side has no name, so the subjects are no partners of each other
    left, later = clause.left, later_parts(clause)
    chosen = _marked(clause, shape, roles, later)
    chosen += _beside(clause, roles)
    if shape.name == "ja.deals.acquire" and not passive and not has(chosen, "target"):
        chosen = [
            (p, "target" if p.place == "with" and p.found.end <= clause.cue.start else role) for p, role in chosen
        ]  # XはYと買収で合意した
    carried = shape.name == "ja.deals.tender" and _CARRIED.search(clause.scene.text, clause.edge, clause.cue.start) is not None
    agents, within = subject(
        clause,
        headed=carried
        or shape.name == "ja.deals.bond-taken"
        or (shape.name == "ja.deals.invest" and "増資" in clause.scene.text[clause.cue.start : clause.cue.end]),
    )
    if carried and within:
        agents = within  # Xは、Yが実施するTOBについて: Y bids
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
        chosen += _undergone(clause, roles, chosen, agents)
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
    return _twice(chosen) or _bare(clause, roles)


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


def _marked(clause: Clause, shape: Shape, roles: Mapping[str, PartyRole], later: Sequence[Placed]) -> Cast:
    """The names that a particle puts into a place of the shape."""
    chosen: Cast = []
    left = clause.left
    held = {p.place for p in clause.placed}
    for place in ("object", "part", "to", "for", "taker", "from", "with", "made", "by", "led", "pair"):
        if place not in held or place not in roles or (place == "part" and has(chosen, "target") and roles["part"] != "seller"):
            continue
        floor = 0 if place == "pair" else max(clause.edge, clause.before) if place == "by" else clause.edge
        near = nearest_run([p for p in left if p.found.start >= floor and (place in _FREE or not parted(clause, p))], place)
        if place == "object":
            near = [p for p in near if not _HOLDS.match(clause.scene.text, p.found.end)]  # Yを傘下に置くZに提案する: Y is whom Z holds
        if place == "taker":
            near = [p for p in clause.placed if p.place == place]
        if place == "with" and roles["with"] != "partner" and _EACH_SIGNED.match(clause.scene.text, clause.cue.end):
            near = [p for p in left if p.place == place and p.found.start >= floor]  # Aと「甲」で、Bと「乙」で契約をそれぞれ締結した
        if place == "with" and shape.type == "divestiture":
            near = [p for p in near if not _VENTURE_WITH.match(clause.scene.text, p.found.end)]
        near = near or nearest_run(later, place)
        if (
            shape.name == "ja.deals.acquire"
            and place == "to"
            and near
            and "を" in _ABOUT.sub("", clause.scene.text[near[-1].found.end : clause.cue.start], count=1)
        ):
            near = []  # インテルに対抗し、Yを買収する
        turned = place == "to" and roles[place] == "acquirer"  # Xをめぐっては、Yも持ち分を売った: X is sold
        chosen += [
            (p, "target" if turned and _ABOUT.match(clause.scene.text[p.found.end : p.found.end + 8]) else roles[place])
            for p in near
            if all(p is not q for q, _ in chosen)
        ]
    return chosen


def _beside(clause: Clause, roles: Mapping[str, PartyRole]) -> Cast:
    """One more subject (Yと共同で), and the two between whom it is (XとYの間で)."""
    chosen: Cast = []
    near = [p for p in clause.left if p.found.start >= clause.edge]
    beside = "with" if roles.get("agent") == "partner" else "agent"
    if beside in roles:
        side = roles.get("together", roles[beside])
        chosen += [(p, side) for p in nearest_run(near, "together") if not _SHARES_IN.match(clause.scene.text, p.found.end)]
    if "pair" in roles or "with" in roles:
        both = nearest_run(near, "between")
        sides = (
            [roles["agent"], roles["with"]]
            if len(both) == 2 and {"agent", "with"} <= set(roles)
            else [roles.get("pair", roles.get("with"))] * len(both)
        )
        chosen += [(p, side) for p, side in zip(both, sides, strict=True) if side]
    if roles.get("from") in {"investor", "lender"}:
        chosen += [(p, roles["from"]) for p in near if p.place == "from" and _GIVES_EACH.match(clause.scene.text, p.found.end)]
    if roles.get("agent") in {"partner", "investor", "lender"}:
        chains = {p.chain for p in near if p.place == "agent" and _EACH.match(clause.scene.text, p.found.end)}  # A、Bに加え、Cが3億円
        chosen += [(p, roles["agent"]) for p in near if p.place == "agent" and p.chain in chains and all(p is not q for q, _ in chosen)]
    return chosen


def _undergone(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast, agents: Sequence[Placed]) -> Cast:
    """XはYによる買収に合意した: X is bought."""
    role = roles.get("object") or roles.get("to") or ("target" if roles.get("agent") == "target" else None)
    if role is None or role == roles.get("by") or not agents or not agents[0].topic or has(chosen, role):
        return []
    if {p.found.value.name for p in agents} & {p.found.value.name for p, _ in chosen}:
        return []  # XとYは、XによるYの買収で合意した
    return [(p, role) for p in agents] if _UNDERGOES.match(clause.scene.text, clause.cue.end) else []


def _bare(clause: Clause, roles: Mapping[str, PartyRole]) -> Cast:
    """Headlines drop particles: the first name near the word is its subject."""
    if "agent" not in roles or clause.scene.text[clause.sentence.start : clause.sentence.end].rstrip().endswith("。"):
        return []
    bare = [p for p in clause.left if p.place == "" and p.found.start >= clause.edge and p.found.end + 30 > clause.cue.start]
    if roles["agent"] == "lender":
        bare = [p for p in bare if lends(p)]  # Xの再建 銀行が融資
    return [(p, roles["agent"]) for p in bare[:1]]


def _followers(clause: Clause, shape: Shape) -> Cast:
    """Those who lead or join a round: all names of the sentence that are not the one funded."""
    role = shape.roles["agent"]
    after = [p for p in clause.placed if p.found.start >= clause.cue.end]
    before = [p for p in clause.left if p.place in {"agent", "object", "from", "by", "with", "taker"} and not p.topic]
    topics = (
        [p for p in clause.left if p.topic] if clause.scene.text[clause.cue.start - 1 : clause.cue.start] != "を" else []
    )  # XはYをリード投資家として: X is funded
    if topics and (shape.name == "ja.deals.withdraw" or not (before or after)):
        return [(p, role) for p in topics]  # Xが反対したため、Yは提案を取り下げた: Y
    if role == "builder":
        before = [p for p in before if p.found.start >= clause.edge]  # Xが風車を供給し、EPCはYが請け負う
    owned = _FUNDED_BY.search(clause.scene.text, clause.cue.end, clause.sentence.end) if role == "borrower" else None
    if role == "borrower":
        after = [p for p in after if owned is None or p.found.start >= owned.end()]  # 借り手はXなどが出資するY
    if after and (role == "borrower" or clause.scene.text[clause.cue.end - 1] == "の"):
        before, after = (
            before if role == "borrower" else [],
            [p for p in after if p.chain == after[0].chain and (owned or after[0].found.start - clause.cue.end <= _TITLED)],
        )  # 売り主のX
    if role == "borrower" and before:
        before = [p for p in before if p.chain == before[-1].chain]  # A、Bが出資するXが事業主体となる
    return [
        (p, role)
        for p in (*before, *after)
        if (p.place != "of" or p.found.start >= clause.cue.end) and not _MANAGES.match(clause.scene.text, p.found.end)
    ]
