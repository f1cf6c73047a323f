"""Names that stand right before or behind the word, without a particle of a subject or object: X買収, 買収したX, Xのクラウドに."""

from __future__ import annotations

import re
from collections.abc import Mapping

from torihiki.core.sieve import sieve
from torihiki.deals.gather import Placed
from torihiki.deals.shape import PartyRole, Shape
from torihiki.lang.ja.deals.people.clause import Cast, Clause, has

__all__ = ["ASIDE", "OF", "OWNED", "behind", "elected", "goods", "held_by", "holder", "lends", "owner", "parent", "settled_with"]

_AFTER = sieve(
    r"(?:先(?:の|は|:)|したのは|は|:|の)?[^。、\n]{0,10}"
    r"|(?:を|が|に|で)[^、。をはが\n]{0,10}(?:した|った|めた|んだ|いた|えた|けた|ている|する)[^。、をがはに\n]{0,16}"
    r"|(?:を[^、。をはが\n]{0,8})?(?:する|した|れた|えた|けた|している|していた)の[はが]、?[^。、\nをがに]{0,30}"
    r"|(?:交渉|協議|提案|計画|作業|手続き|検討|方針)(?:に|を|が)[^。、をがは\n]{0,10}(?:った|って[い]る|ている|める|めた|した|する|げる)[^。、をがはに\n]{0,16}"
    r"|(?:を)?(?:し|行っ)てい(?:る|た)(?:こと|方針|意向)を(?:認めた|発表した|公表した|表明した|明らかにした)[^、。\nをがはに]{0,14}"
    r"|(?:する|した)と(?:発表|公表|表明)した|(?:を(?:決めた|受けた|終えた|実施した|完了した|申請した|目指す|めざす|目指している|狙う|検討する|検討している|計画する|進める|進めている|急ぐ|発表した))?(?:した|する|している|していた|た|る)?(?:ばかりの)?[^。、\nをがはに]{0,24}"
)
OF = sieve(r"の?(?:(?!で[^の])[^、。はがをにへ:\n]){0,24}")
ASIDE = sieve(
    r"(?:約|計|最大|総額|合計)?[0-9.,兆億万千]{1,14}(?:億|兆|万)?(?:米?ドル|円|ユーロ|ポンド|%|割|年間|カ月|メガワット|ギガワット)?(?:\([^()]{0,24}\))?(?:規模|程度|超|相当|分)?(?:で|の|を)?|(?:[ァ-ヴーA-Za-z一-龥]{0,10}市場|ナスダック|NASDAQ|東証|取引所)(?:への|へ|に)?"
)
_BRACKET = sieve(r"^\([^()\n]{1,120}\)")  # X(売上高12億円)の増資
_INTO = sieve(r"(?:完全|連結)?子会社(?:に|と)")
_NEW_FIRM = sieve(
    r"(?:会社|企業)?(?:の|、|により|で|して)?(?:(?:設立|新設)した|立ち上げた|設けた|つくった)?(?:[^、。はがを\n]{0,12}の)?「?"
)
OWNED = sieve(r"(?:子会社|孫会社|傘下|事業会社)の?$")
_PARTS = sieve(r"の[^、。はがを]{0,12}(?:事業|部門|資産|工場|権利)")
_OTHERS = sieve(  # Xの英半導体大手の買収: whom X buys is only described
    r"の(?:[^、。はがをに\n]{0,16}?)(?:大手|新興|(?<!子)(?<!関連)(?<!持株)(?<!持ち株)会社|企業|メーカー|スタートアップ|ベンチャー|同業(?:他社)?|チェーン|事業者|ファンド)(?:の|$)"
)
_LED = sieve(r"リード|主導|引き受け|中心")  # 資金調達はXが主導: X is no subject of 調達
_PUT_IN = sieve(
    r"(?:円|ドル|ユーロ|元|ウォン|ポンド)(?:\([^()]{0,24}\))?(?:規模|程度|超|余り|相当|ずつ)?を(?:共同で|新たに|追加で|既に|すでに)?$|(?:シリーズ ?[A-Z]|ラウンド|増資)(?:で|にも?|時に?)(?:も)?$"
)
_GRANTS = sieve(r"が[^。、はが\n]{0,30}を?(?:承認|実行|拠出|引き受け|分担|負担)")
_BEFORE = sieve(r"(?:以前から|従来から|かねて|これまでに?|既に|すでに|創業時から|(?:シリーズ ?[A-H]|ラウンド)(?:で|から|に)(?:も)?)、?$")
_TOO = sieve(r"(?:\([^()\n]{1,24}\))?[^。、はが\n]{0,20}も、?[^。\n]{0,30}?(?:加わ|参加|引き受け|引受|応じ|名を連ね|追加出資|続投)")
_RESOLVED = sieve(
    r"を?(?:し|行っ)てい(?:る|た)(?:こと|方針|意向)を|(?:(?:交渉|協議|計画|提案|検討|方針)(?:に|を)|を)[^、。をはが]{0,10}?(?:入[っり]|続け|重ね|急[いぐ]|決め|決定|発表|表明|完了|終え|実施|検討|進め|目指|めざ|計画|模索|提案|狙)"
)  # 買収を決めたX: X buys
_OWNS = sieve(
    r"が(?:約|計)?[0-9.]{1,6}%?(?:割)?(?:超|強|弱|余り)?を?(?:出資|保有)する(?:上場|連結|持ち分法適用)?(?:子会社|会社|関連会社)(?:の|、|「)?"
)  # Yが51%を出資する子会社のX
_KEEPS = sieve(
    r"(?:\([^()\n]{0,40}\))?が(?:約|計)?[0-9.]{0,6}%?(?:割)?(?:超|強|弱)?を?(?:保有|所有)(?:する|している|していた)[^、。をがは\n]{0,24}|(?:\([^()\n]{0,40}\))?が(?:持つ|持っている|持っていた)[^、。をがは\n]{0,24}"
)  # Yが保有するX
_SUBSIDIARY = sieve(  # マツダの子会社で工作機械を手掛けるX
    r"(?:\([^()\n]{0,20}\))?(?:の(?:[^、。はがをに\n]{0,8})?(?:子会社|100%子会社|傘下企業|事業部門|部門)|傘下)(?:(?:で|にあり?、?|である|の|、)[^。、は\n]{0,50}?|[^、。はがを\n]{0,14}?)(?:の|、|る|う|た|「)?"
)
_NOBODY = sieve(
    r"(?:企業|会社|メーカー|ベンチャー|スタートアップ|新興|チェーン|事業者|ファンド|銀行|商社|同業|大手|[0-9数]社|各社|事業|部門|株式|過半数?)(?:など)?(?:を|に)[^、。はがを]{0,24}$"
)  # 新興企業を買収するX: X is not bought
_SHARES = sieve(r"(?:株式?|議決権|持ち?分|過半数?)(?:[^、。はがを]{0,16})?を[^、。はがを]{0,24}$")  # Xが株式の51%を取得したY
_UNDER = sieve(r"(?:\([^()\n]{0,20}\))?(?:傘下(?:の|、)|系の)")  # Y傘下のX: X is meant
_TITLE = sieve(
    r"^(?:[米英独仏伊蘭豪韓印]|米国|英国|韓国|台湾|中国)?(?:[一-龥ァ-ヴーA-Z]{1,12}(?:大手|新興|企業|会社|メーカー|の))?(?:の|、)?"
)  # 米通信大手の
_ITS = sieve(
    r"(?:\([^()\n]{0,40}\))?(?:所有|保有)?の(?![^、。「]{0,10}(?:子会社|法人))[^、。はがをにへ\n]{0,10}(?:増資|ラウンド|シリーズ[A-H]|資金調達|クラウド|計算資源|計算能力|計算力|計算基盤|GPU|半導体|チップ|アクセラレーター|メモリー|電池|旅客機|航空機|機体|エンジン|サーバー|データセンター|インフラ|工場|倉庫|ビル|施設|土地|用地|棟|建物|オフィス|拠点|店舗|鉄塔|特許|技術|商標|ブランド|候補|化合物|[一-龥]薬|[一-龥]剤|コンテンツ|記事|楽曲|作品|キャラクター|商談|入札|TPU|電力|タービン|装置|設備|車両|船|衛星|システム|ソフト|コンピューター|スパコン"
    r"|プラント|機|案件|工事|回線|通信網|基地局|業務|事務|[A-Z]{1,5}-?[0-9A-Z]{0,6}|[「『][^「」『』、。]{2,16}[」』])[^、。はがをにへ\n]{0,8}(?:に|を|へ|、(?=[^。、はを\n]{1,16}が)|で、?(?=[^。はが]{0,24}[0-9])|の(?:利用|建設|設計|施工|開発|導入)を)"
)


_MADE = sieve(
    r"(?:\([^()\n]{0,20}\))?が(?:手掛ける|手がける|運営する|製造する|生産する|開発した|開発する|作る|つくる|発電する|展開する)(?![^、。はが\n]{0,20}(?:計画|方針|会社|企業))[^、。はが\n]{1,24}[をに]"
)  # Xが手掛ける電池を…購入する
_AS_SIDE = sieve(r"[^、。はがを]{0,8}?(?:として|に(?:は)?)、?(?:[米英独仏韓]|[一-龥ァ-ヴー]{1,12}の)?")  # 売却先に
_ELECTS = sieve(r"[^、。はがに]{0,14}を(?:[^、。はがを]{0,6}に)?(?:選[んびぶ定]|指名|起用|決め|決定|採用|迎え|加え)")
_RIVAL = sieve(r"の(?:[^、。はがを]{0,6})?(?:ライバル|競合|競争相手|元親会社|前身)")  # XのライバルのY: X only says who Y is
_BRANCH = sieve(
    r"の[^、。はがを]{0,12}(?:法人|現法|事業会社|販売会社|関連会社|子会社)(?:の|で|、|である|「)?"
)  # XのY法人、Z: X only says whose Z is
_HOLDER = sieve(r"(?:\([^()\n]{0,20}\))?の(?:筆頭|大|主要|第[2-9]位の?)?株主(?:である|の|で|だった|、)")
_THEN = sieve(r"とき|時|際|以来|以降|後|ため|こと")  # 買収したとき以来の…: no head of that clause
_OBJECT = sieve(r"を(?!めど|目指|めざ|通じ|通し|中心|経て|機に|もって|以て|皮切|投じ|かけ|除|含|期|目的)[^。、をはが]{0,24}$")
_SETTLED = sieve(r"(?:する|した)?こと(?:で|に|を)、?[^、。はがを]{0,12}")
_AGREE = sieve(r"[^、。はがを]{0,30}?と(?:の間で)?[^、。をは]{0,10}(?:合意|契約|約束|妥結)")


def owner(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """X買収, XのY買収, Xの買収, XのYへの出資: names right before the word."""
    left, text = [p for p in clause.left if p.found.end <= clause.cue.start], clause.scene.text
    if not left:
        return []
    last = left[-1]
    found: Cast = []
    if (
        "object" in roles
        and last.found.end == clause.cue.start
        and not has(chosen, roles["object"])
        and all(p is not last for p, _ in chosen)
    ):
        found.append((last, roles["object"]))  # モトローラ買収: a compound
    gap = ASIDE.sub("", _BRACKET.sub("", text[last.found.end : clause.cue.start], count=1))
    taken = any(p is last for p, _ in chosen)
    if not found and not taken and last.place in {"of", "stock"} and OF.fullmatch(gap):
        role = roles.get("of") if last.place == "of" else roles.get("object", roles.get("of"))
        if "part" in roles and last.place == "of" and role != "partner":
            owns = _PARTS.search(text[last.found.end : clause.cue.start]) and not OWNED.search(clause.scene.before(last.found.start, 8))
            role = roles["part"] if owns else roles["object"]
            role = roles.get("agent", role) if _OTHERS.match(text, last.found.end, clause.cue.start) else role
        if role == "target" and _INTO.match(text, clause.cue.start) and gap == "の":
            role = roles.get("agent", role)  # YをXの完全子会社とする: X buys
        if role is not None and role == roles.get("agent") and has(chosen, role) and "増資" in text[clause.cue.start : clause.cue.end]:
            role = roles.get("object", role)  # XはYの増資を引き受ける: whose shares they are
        if role is not None and (not has(chosen, role) or role == "partner"):
            run = [p for p in left if p.chain == last.chain]
            found += [(p, role) for p in run]
            taken = True
    before = left[-2] if len(left) > 1 else None
    if before is None or not (found or taken) or before.place != "of" or "agent" not in roles:
        return found
    close = last.found.start - before.found.end <= 14 and last.chain != before.chain
    close = close and not _BRANCH.match(text, before.found.end, last.found.start)
    close = close and not _RIVAL.match(text, before.found.end, last.found.start)
    if close and not has([*chosen, *found], roles["agent"]):
        found.append((before, roles["agent"]))
    return found


def lends(p: Placed) -> bool:
    """Whether lending is a name's business."""
    return p.found.value.kind in {"bank", "insurer", "fund"} or p.found.value.name.endswith(("銀行", "信用金庫", "公庫"))


def goods(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """Xのクラウドに投じる, Xの工場跡を借りる: whose goods they are."""
    role = roles.get("goods")
    if role is None or (has(chosen, role) and role != "partner"):
        return []
    places = {"of"} if "part" in roles else {"of", "part"}
    free = [p for p in clause.left if p.place in places and p.found.start >= clause.edge and all(p is not q for q, _ in chosen)]
    made = [p for p in clause.left if p.place == "agent" and not p.topic and _MADE.match(clause.scene.text, p.found.end, clause.cue.start)]
    if made and not free:
        return [(p, role) for p in clause.placed if p.chain == made[-1].chain and all(p is not q for q, _ in chosen)]
    if not free or not _ITS.match(clause.scene.text, free[-1].found.end, clause.cue.end):
        return []
    return [(p, role) for p in clause.placed if p.chain == free[-1].chain]


def behind(clause: Clause, shape: Shape, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """買収したX, 引受先はX; and the subject that only follows: Yとの契約は、Xが結んだ."""
    if "after" not in roles and "agent" not in roles:
        return []
    text = clause.scene.text
    right = [
        p
        for p in clause.placed
        if p.found.start >= clause.cue.end and not _UNDER.match(text, p.found.end) and not text.startswith("にと", p.found.end)
    ]  # 買収はXにとって: X only looks at it
    if not right:
        return []
    nxt = right[0]
    found: Cast = []
    between = text[clause.cue.end : nxt.found.start]
    if between.startswith(" ") or (" " in between and not text[clause.sentence.start : clause.sentence.end].rstrip().endswith("。")):
        return []  # in a headline the next sentence begins there
    if _NEW_FIRM.fullmatch(between) and shape.type == "joint_venture":
        return []  # 合弁会社「X」を設立: X is what is founded
    if "after" in roles and nxt.place != "taker" and len(between) <= 32 and nxt.found.start <= clause.until and _AFTER.fullmatch(between):
        acts = _RESOLVED.match(between) is not None and not any(
            p.place == "by" or (p.place == "agent" and not p.topic) for p, _ in chosen
        )  # KKRによる買収を終えたX: X is bought
        role = roles.get("agent", roles["after"]) if acts else roles["after"]
        if shape.type == "divestiture" and between.startswith("先"):
            role = roles.get("to", role)  # 売却先のX: X buys
        if role == "target" and len(between) > 1 and between.endswith("を"):
            return []  # 手放した化学事業をXが: X does what follows
        if role == "target" and nxt.place == "with" and _SETTLED.fullmatch(between):
            return []  # 子会社にすることでYと合意した: see settled_with
        if not acts and role not in {"partner", "investor"} and _NOBODY.search(text, clause.edge, clause.cue.start):
            return []  # who was bought has no name
        shares = has(chosen, roles.get("agent", role)) and _SHARES.search(text, clause.edge, clause.cue.start)
        if role == "target" and not acts and not shares and _object_told(clause) and not _THEN.search(between):
            acts, role = True, roles.get("agent", role)
        if (
            _TITLE.sub("", between, count=1)[:1] in {"っ", "し", "す", "さ", "た", "る", "先", "は", ":", "を", ""}
            or role in {"partner", "investor"}
            or acts
        ):
            if has(chosen, role) and role not in {"partner", "investor"}:
                role = roles.get("agent", role)  # Yを買収したXは: the head is the other side
            if (
                role == "investee"
                and shape.name != "ja.deals.raise"
                and not has(chosen, "investor")
                and _PUT_IN.search(text, max(clause.edge, clause.cue.start - 40), clause.cue.start)
            ):
                return [(p, roles.get("agent", role)) for p in clause.placed if p.chain == nxt.chain]  # 10億円を出資したX: X puts in
            if role == "investee" and shape.name != "ja.deals.raise" and _once_more(clause, nxt):
                return [(p, roles.get("agent", role)) for p in clause.placed if p.chain == nxt.chain]
            if not has(chosen, role) or role in {"partner", "investor"}:
                found.append((nxt, role))
    elif (
        "agent" in roles
        and not (shape.figure and _LED.search(text, nxt.found.end, clause.sentence.end))
        and nxt.place == "agent"
        and not has(chosen, roles["agent"])
        and (chosen or shape.alone or (shape.type == "financing" and lends(nxt)))
        and re.match(
            r"に?(?:は|も)、?"
            if shape.name == "ja.deals.join-round"
            else r"(?:は|も|を)、?"
            if shape.type != "financing" or not _grants(clause, nxt)
            else r"(?:は|も|を|で|に)、?",
            between,
        )
    ):
        found += [(p, roles["agent"]) for p in clause.placed if p.chain == nxt.chain]
    return found


def _once_more(clause: Clause, nxt: Placed) -> bool:
    """以前から出資するX, 出資したXも…に加わる: who has put in and does so again."""
    text = clause.scene.text
    return (
        _BEFORE.search(text, clause.edge, clause.cue.start) is not None or _TOO.match(text, nxt.found.end, clause.sentence.end) is not None
    )


def _grants(clause: Clause, nxt: Placed) -> bool:
    """Xの求める追加融資で、Y銀行が…を承認する: whether the subject behind grants the loan."""
    return _GRANTS.search(clause.scene.text, nxt.found.end, clause.sentence.end) is not None


def _object_told(clause: Clause) -> bool:
    """Whether the clause says what is dealt in, named or not: 新興2社を買収したX, so that X can only be who does it."""
    text, cue = clause.scene.text, clause.cue
    return text.startswith("を", cue.start) or _OBJECT.search(text, clause.edge, cue.start) is not None


def parent(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """Yの子会社のXを買収, Y傘下のXを買収, Yが保有するXの株式を: Y sells."""
    target = next((p for p, role in chosen if role == "target"), None)
    if roles.get("from") != "seller" or target is None or has(chosen, "seller"):
        return []
    text = clause.scene.text
    for p in clause.placed if target.found.start >= clause.cue.end else clause.left:
        if p.found.end > target.found.start or any(p is q for q, _ in chosen):
            continue
        owner = p.place == "agent" and (
            _OWNS.fullmatch(text, p.found.end, target.found.start) is not None
            or _KEEPS.fullmatch(text, p.found.end, target.found.start) is not None
        )
        if owner:
            return [(q, "seller") for q in clause.placed if q.chain == p.chain]
        free = p.place == "of" and p.found.end <= target.found.start and all(p is not q for q, _ in chosen)
        if free and _SUBSIDIARY.fullmatch(text, p.found.end, target.found.start):
            return [(p, "seller")]
    return []


def settled_with(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """Xを買収することで、Yと合意した: Y, with whom the buyer agrees about another firm, sells it."""
    if roles.get("from") != "seller" or not has(chosen, "acquirer") or has(chosen, "seller"):
        return []
    text = clause.scene.text
    behind_cue = [p for p in clause.placed if p.found.start >= clause.cue.end]
    first = behind_cue[0] if behind_cue else None
    if (
        first is None
        or first.place != "with"
        or not _SETTLED.fullmatch(text, clause.cue.end, first.found.start)
        or not _AGREE.match(text, behind_cue[0].found.end)
    ):
        return []
    return [(p, "seller") for p in behind_cue if p.chain == first.chain]


def held_by(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """Xの筆頭株主であるYは、保有株をZに売却した: shares of X."""
    if roles.get("agent") != "seller" or has(chosen, "target"):
        return []
    text = clause.scene.text
    sellers = [p for p, role in chosen if role == "seller"]
    for p in clause.placed:
        if (
            p.place == "of"
            and sellers
            and p.found.end <= sellers[0].found.start
            and _HOLDER.match(text, p.found.end, sellers[0].found.start)
        ):
            return [(p, "target")]
    return []


def elected(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """売却先にYを選んだ, 調達先としてYを指名した: the other side."""
    role = roles.get("to", roles.get("with"))
    if role is None or has(chosen, role):
        return []
    text, cue = clause.scene.text, clause.cue
    first = next((p for p in clause.placed if p.found.start >= cue.end), None)
    if first is None or first.place != "object" or not _AS_SIDE.fullmatch(text[max(cue.end - 3, cue.start) : first.found.start]):
        return []
    run = [p for p in clause.placed if p.chain == first.chain]
    return [(p, role) for p in run] if _ELECTS.match(text, run[-1].found.end, clause.sentence.end) else []


def holder(clause: Clause, roles: Mapping[str, PartyRole], chosen: Cast) -> Cast:
    """The name that a bracket speaks of, where the word stands in one: CoreWeave(Nvidiaの出資後…)."""
    role = roles.get("holder")
    if role is None or has(chosen, role):
        return []
    text = clause.scene.text
    opening = text.rfind("(", max(clause.cue.start - 40, 0), clause.cue.start)
    if opening < 0 or ")" in text[opening : clause.cue.start]:
        return []
    return next(([(p, role)] for p in clause.placed if p.found.end == opening), [])
