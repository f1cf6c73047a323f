"""The names that particles, the words beside them or a headline's place put into a part of a transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torihiki.core.sieve import sieve
from torihiki.deals.gather import Placed, nearest_run
from torihiki.deals.shape import PartyRole, Shape
from torihiki.lang.ja.deals.people.beside import lends
from torihiki.lang.ja.deals.people.clause import Cast, Clause, has, parted

__all__ = ["alongside", "bare", "followers", "marked", "undergone"]

_UNDERGOES = sieve(
    r"(?:に(?:(?:正式|最終|大筋|基本)に?)?(?:合意|同意|応じ|賛同|賛成|反対)|を(?:受け入れ|承認|拒否|拒絶|発表|公表|検討|模索|完了|終え)|(?:提案|案)(?:を|に)|で(?:合意|基本合意)|が(?:[^、。はがを\n]{1,10}に)?(?:成立|始ま|終了|不成立|完了)|(?:の(?:強行|開始|実施))?に(?:対(?:し|する)[^、。]{0,12}|強く|強い|真っ向から)?(?:反対|反発|抗議|対抗|抵抗)|(?:計画|合意|契約|提案|案)?(?:について、?|に関し(?:て)?、?|の|を)?[^。、はが]{0,8}?(?:を)?[^。、はが]{0,6}?(?:破棄|白紙|解消|撤回|打ち切|取りやめ|断念|見送))"
)
_EACH = sieve(
    r"(?:\([^()\n]{0,20}\))?[がはも](?:それぞれ|約|計|最大)?[0-9][0-9.,兆億万]{0,10}(?:%|割|円|米?ドル|ユーロ|元|ウォン|ポンド)(?:\([^()\n]{0,20}\))?(?:弱|強|超)?(?:ずつ)?(?:を(?:(?:出|融)資し)?、|で、|、)"
)  # Xが51%、Yが49%を出資する; X銀行は300億円、Y銀行は200億円を融資する
_GIVES_EACH = sieve(
    r"(?:の(?:完全)?子会社|グループ)?から(?:それぞれ|約|計|最大)?[0-9][0-9.,兆億万]{0,10}(?:円|米?ドル|ユーロ|元|ウォン)(?:\([^()\n]{0,20}\))?、"
)  # Xから657億円、Yから166億円の出資を受ける
_EACH_SIGNED = sieve(r"(?:契約|仮契約|予約契約|覚書)?を?(?:それぞれ|各々|おのおの)|(?:契約|予約契約)?を(?:個別に|順次)")
_WHOSE_BID = sieve(
    r"(?:\([^()\n]{0,20}\))?(?:陣営|側)?(?:の|から(?:の)?|による)(?:[^、。はがを\n]{0,8}(?:な|た|の))?(?:買収|統合|TOB)?(?:の)?"
)
_TITLED = 8  # letters between what somebody is and the name: 売り主の米投資会社X
_FREE = frozenset({"pair", "part", "from", "by", "taker"})  # places that a second verb of the sentence may share
_HOLDS = sieve(r"を傘下に(?:置く|置いている|持つ|持っている|抱える)(?=[一-龥ァ-ヴA-Za-z「])")
_HOLDING = sieve(r"持ち?株会社(?:となる|の|、)?「?$")  # 共同持ち株会社「Z」を設立する: Z is what they found
_ABOUT = sieve(r"^社?(?:\([^()\n]{0,40}\))?(?:の[^、。はがを\n]{1,5})?を(?:めぐ|巡)(?:って|り)")
_FUNDED_BY = sieve(r"(?:が|など[^。、はがを]{0,8}が)(?:共同(?:で)?|折半)?(?:出資|設立)(?:する|した)(?=[一-龥ァ-ヴA-Z「])")
_VENTURE_WITH = sieve(r"との[^、。はがを\n]{0,20}合弁(?:会社|企業|事業)?")  # Yとの合弁会社の株式を手放す: who buys is another
_MANAGES = sieve(r"(?:株式会社|\([^()\n]{1,24}\))?が(?:運用|運営|管理|組成)する")  # Xが運用するファンド: the fund takes part
_SHARES_IN = sieve(
    r"(?:など)?と共同で(?:進める|進めている|手掛ける|手がける|保有する|運営する|開発する|開発している|展開する|操業する)(?=[一-龥ァ-ヴ「])(?!方針|計画|予定|こと|契約)"
)


def marked(clause: Clause, shape: Shape, roles: Mapping[str, PartyRole], later: Sequence[Placed]) -> Cast:
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
        if place == "object" and shape.type == "merger":
            near = [p for p in near if not _HOLDING.search(clause.scene.before(p.found.start, 12))]
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


def alongside(clause: Clause, roles: Mapping[str, PartyRole]) -> Cast:
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


def undergone(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast, agents: Sequence[Placed]) -> Cast:
    """XはYによる買収に合意した: X is bought."""
    role = roles.get("object") or roles.get("to") or ("target" if roles.get("agent") == "target" else None)
    if (
        role is None
        or role == roles.get("by")
        or not agents
        or not agents[0].topic
        or agents[0].found.value.kind == "government"
        or has(chosen, role)
    ):
        return []
    if {p.found.value.name for p in agents} & {p.found.value.name for p, _ in chosen}:
        return []  # XとYは、XによるYの買収で合意した
    return [(p, role) for p in agents] if _UNDERGOES.match(clause.scene.text, clause.cue.end) else []


def bare(clause: Clause, roles: Mapping[str, PartyRole]) -> Cast:
    """Headlines drop particles: the first name near the word is its subject."""
    if "agent" not in roles or clause.scene.text[clause.sentence.start : clause.sentence.end].rstrip().endswith("。"):
        return []
    free = [p for p in clause.left if p.place == "" and p.found.start >= clause.edge and p.found.end + 30 > clause.cue.start]
    if roles["agent"] == "lender":
        free = [p for p in free if lends(p)]  # Xの再建 銀行が融資
    return [(p, roles["agent"]) for p in free[:1]]


def followers(clause: Clause, shape: Shape) -> Cast:
    """Those who lead or join a round: all names of the sentence that are not the one funded."""
    role = shape.roles["agent"]
    after = [p for p in clause.placed if p.found.start >= clause.cue.end]
    before = [p for p in clause.left if p.place in {"agent", "object", "from", "by", "with", "taker"} and not p.topic]
    topics = (
        [p for p in clause.left if p.topic] if clause.scene.text[clause.cue.start - 1 : clause.cue.start] != "を" else []
    )  # XはYをリード投資家として: X is funded
    if topics and shape.name == "ja.deals.refuse":
        bids = [p for p in clause.left if p.place == "of" and _WHOSE_BID.fullmatch(clause.scene.text, p.found.end, clause.cue.start)]
        return [*((p, role) for p in topics), *((p, "acquirer") for p in bids[-1:])]  # XはYの提案を拒否した
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
        if p.place != "whose"
        and (p.place != "of" or p.found.start >= clause.cue.end)
        and not _MANAGES.match(clause.scene.text, p.found.end)
    ]
