"""Which side is whose where the grammar alone misleads: makers sell, banks lend, states give, two sides face each other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.sieve import sieve
from torihiki.deals.gather import Placed
from torihiki.deals.shape import DealType, Participant, PartyRole, Shape, participant
from torihiki.lang.ja.deals.givers import givers, lenders
from torihiki.lang.ja.deals.makes import by_goods
from torihiki.lang.ja.deals.people import Clause
from torihiki.lang.ja.numbers import share
from torihiki.values.change import replace

__all__ = ["COMPUTED", "aired", "by_trade", "facing", "minority", "opposite", "powered", "settled", "sold"]

_MAKERS = frozenset({
    "NVIDIA", "AMD", "Intel", "Broadcom", "Qualcomm", "Micron Technology", "SK Hynix", "Samsung Electronics", "TSMC", "Marvell Technology",
    "Cerebras",
})  # fmt: skip
_LETS = frozenset({
    "CoreWeave", "Lambda", "Crusoe", "Nebius", "Nscale", "Fluidstack", "IREN", "Cipher Mining", "TeraWulf", "Galaxy Digital", "Applied Digital",
    "Together AI", "Firmus Technologies", "Hut 8",
})  # who lets computing to those below  # fmt: skip
_COMPUTES = frozenset({
    "OpenAI", "Anthropic", "xAI", "Mistral AI", "Meta", "Microsoft", "Google", "Amazon", "Amazon Web Services", "Apple", "Oracle", "Cohere",
    "Perplexity", "Safe Superintelligence", "Thinking Machines Lab", "ByteDance", "Tesla",
})  # fmt: skip
_OWN_SITE = sieve(r"(?:工場|拠点|データセンター|施設|店舗|発電所|事業所)(?:に|へ)[^。、]{0,20}$")
_PATENTS = frozenset({"Nokia", "Ericsson", "Qualcomm", "InterDigital", "Arm", "Rambus", "Dolby"})
_OTHER: dict[PartyRole, PartyRole] = {"provider": "customer", "customer": "provider"}
_FACING: dict[PartyRole, PartyRole] = {**_OTHER, "lessor": "lessee", "lessee": "lessor", "licensor": "licensee", "licensee": "licensor"}
_OWN_ROOMS = sieve(
    r"(?:開発(?:中|する|した|を進める)|保有(?:する|して)|所有する|運営(?:中|する)|建設中|取得した|竣工(?:する|した|予定)|賃貸)[^。]{0,60}(?:施設|倉庫|センター|ビル|拠点|物件|棟|「)|「[^」]{1,24}(?:倉庫|センター|ビル|棟|パーク|施設|拠点)」[^、。はが]{0,8}(?:で|について|に関し|において)|(?:施設|倉庫|センター|ビル|拠点|物件)「[^」]{1,30}」(?:\([^()\n]{0,30}\))?(?:の[^、。]{1,8})?(?:で|について|に関し|において)"
)
_BORROWS = sieve(r"借り(?!主|手)|賃借(?!人)")
# whose trade tells the side, by canonical name
_LANDLORD = sieve(
    r"(?:不動産|地所|リアルティ|プロパティーズ|プロパティ|ハウス工業|ビルディング|レジデンシャル|リート|投資法人|倉庫開発|Realty|Properties|Land|Fudosan|Estate|House Industry|Daiwa House|REIT)$|^(?:Prologis|Goodman|ESR|GLP|日本GLP|プロロジス|森ビル|Mori Building|Blackstone|Equinix|Digital Realty|ラサール)"
)
_SHIPOWNER = sieve(
    r"(?:汽船|商船三井|商船|郵船|海運|タンカー|シッピング|Kisen|Shipping|Lines?|MOL|NYK|Yusen)$|^(?:商船三井|Mitsui O\.S\.K\.|Nippon Yusen)"
)
_SHIPYARD = sieve(
    r"(?:造船|造船所|重工業?|重工|造船海洋|ドック|ドックヤード|船舶工業|マリンユナイテッド|Shipbuilding|Heavy Industries|Shipyard|Marine United|Ocean|Engineering|Samho|Mipo|船舶集団|CSSC)$"
)
_GENERATOR = sieve(
    r"(?:電力|発電|エナジー|エネルギー|パワー|ソーラー|リニューアブルズ?|再エネ|再生可能エネルギー|Energy|Power|Electric Power|Nuclear|Renewables?)(?:・?グループ|HD|ホールディングス)?$"
)
_GENERATES_POWER = sieve(  # names of those who do, that say nothing of it
    r"^(?:Vistra|Oklo|TerraPower|Talen|NextEra|Kairos|Fervo|Invenergy|Ørsted|Iberdrola|AES|RWE|Enel|EDF|E\.ON|Intersect|X-energy|JERA|J-POWER|Entergy|Dominion|Engie|Vattenfall|Equinor|Brookfield)(?![a-z])"
)
_POWER = sieve(r"電力購入契約|売電契約|電力供給契約|PPA|電力(?:を|の)[^。、]{0,20}(?:契約|調達|購入)")
_POWER_SUPPLY = sieve(r"(?:電力|電気)の?(?:長期)?(?:供給|調達|購入|売買)(?:で|契約|に関する)?")
_POWER_DEAL = sieve(r"(?:電力|再エネ|電気)(?:の[^。、はが]{0,10})?(?:契約|取引)$")
_BUYS_POWER = sieve(r"(?:電力|電気)を[^。、を]{0,16}(?:買|購入|調達|引き取)[^。、を]{0,3}$")  # whoever does, utilities too
_FUEL = sieve(
    r"石炭|LNG|天然ガス|原油|重油|燃料|アンモニア|水素|ウラン|バイオマス|木質ペレット|タービン|蓄電池|パネル|鉱石|精鉱"
)  # what power is made of
_GENERATES = sieve(  # 太陽光発電のX: its line of business, said before the name
    r"(?:再生可能エネルギー|再エネ|太陽光|風力|水力|地熱|バイオマス|発電)[^、。はがを\n]{0,14}(?:の|、|[米英独仏]|開発|事業者|会社|大手|新興)$"
)
_BROADCASTER = sieve(
    r"(?:テレビ|放送|スポーツ|TV|Television|Broadcasting|Media Holdings|JSAT)$|^(?:DAZN|NHK|WOWOW|FOX|ESPN|TBS|SKY|スカパー)"
)
_LEAGUE = sieve(r"(?:リーグ|連盟|協会|委員会|機構|J\.League|FIFA|UEFA|IOC|League|League Baseball|Association|Federation|Committee)$")
_BUYS_COMPUTING = sieve(  # whoever signs to have it, one that lets it to others too
    r"(?:計算資源|計算能力|計算力|GPU|クラウド(?:サービス|基盤)?|コンピューティング|キャパシティー?)(?:を[^。、はがを]{0,16})?の?(?:調達|購入|利用|賃借|借りる)(?:する)?[^。、はが]{0,6}契約$"
)
COMPUTED = frozenset({"ja.deals.cloud", "ja.deals.secure", "ja.deals.use"})
_SILICON = sieve(r"GPU|(?<![A-Z])(?:MI|GB|[HB])[0-9]{3}X?(?![0-9])|チップ|半導体|アクセラレーター|プロセッサ|[0-9]ギガワット|メモリー|HBM")


_PAID = sieve(r"(?:\([^()\n]{0,20}\))?(?:に|へ)(?:対し(?:て)?)?、?[^。、はが\n]{0,30}?を?(?:支払|払)[いっうえ]")
_SHARES = sieve(
    r"((?<![0-9])[0-9]{1,3}(?:\.[0-9]{1,3})?|(?<![〇一二三四五六七八九十])[〇一二三四五六七八九十・]{1,6})(%|割)(?!(?:超|強|弱|余り)?(?:の(?:株式|株|権益|持ち分))?を(?:保有|握|持[つっち]|所有))"
)  # of what is come by, not of what another holds
_PARTLY = sieve(r"[3-9]分の1|[45]分の2|半分|半数(?!超|以上)")  # no more than half
_REACHED = sieve(  # 株式を追加取得し、出資比率を13%に引き上げた
    r"(?:(?:持ち?株|出資|保有|議決権)比率(?:は|を|が)[^。、0-9]{0,8}(?:[0-9.]{1,6}%から)?|(?<=取得)し、?約?)([0-9]{1,3}(?:\.[0-9]{1,3})?)%(?:程度|超|強|弱)?(?:に|へ|まで)"
)
_ASSOCIATE = sieve(
    r"筆頭株主(?:に(?:な|浮上|躍り)|とな)|持ち?分法適用(?:関連|の関連)?会社(?:化|に(?:する|し|な[るっり]|と)|と(?:する|し|な[るっり]))"
)  # what it becomes; 持ち分法適用会社のX is what it is
_CONTROL = sieve(
    r"子会社化|子会社[にと]|傘下|過半|完全|経営権|支配|買収|全株|全て|すべて|残り|残る|取得済み|合わせて|事業を(?!拡大|強化|広げ|伸ば|始め|多角)|部門"
)
_PAYS = sieve(r"預託金|前払い|代金を(?:支払|払)|を支払う|調達(?:する|し|先)|を確保|安定調達")
_CONTESTED = sieve(r"を(?:めぐ|巡)[^。]{0,60}(?:応札|入札|名乗り|買い手|競り|競っ|争[いっ])")  # Xの子会社売却をめぐり、Yが応札した
_BIDDERS: dict[tuple[str, bool], PartyRole] = {("agent", True): "acquirer", ("of", False): "seller", ("part", False): "seller"}
_LINE_HEAD = sieve(r"(?:を)?(?:設定|確保)?(?:[ \n]|$)")
_SIGNS = sieve(r"(?<=枠)\s*$|(?<=ローン)\s*$|(?:\([^()]{0,12}\))?(?:の)?契約(?:に(?:調印|署名)|を[^。、]{0,6}(?:締結|結|交わ))")


_VENUE = sieve(r"\)?(?:における|での|で|上の|に上場|へ上場|上場)")  # 香港証券取引所でのTOB: where it is carried out
_EQUITY: frozenset[DealType] = frozenset({"acquisition", "divestiture", "investment", "merger", "joint_venture", "ipo"})
_WATCHES = sieve(
    r"^(?:FTC|SEC|DOJ|CFIUS|FCC|JFTC|CMA|SAMR|USITC|ITC)$|Trade Commission|Securities and Exchange|Competition|Antitrust|Regulator|Court|委員会|裁判所|監督"
)


def settled(shape: Shape, clause: Clause, people: list[Participant]) -> list[Participant]:
    """The participants with the roles that the world gives them, where grammar gave others."""
    text, sentence, cue = clause.scene.text, clause.sentence, clause.cue
    if shape.type == "construction":
        return [p for p in people if not p.official or p.role == "customer"]  # a state has others build
    if shape.type in _EQUITY:
        people = [p for p in people if not (p.name.endswith("取引所") and any(_VENUE.match(text, s.end) for s in p.spans))]
        people = [p for p in people if not (p.official and _WATCHES.search(p.name))]  # looks into what others do
    if shape.name == "ja.deals.sell" and _CONTESTED.match(text, cue.end, sentence.end):
        return [replace(p, role=_BIDDERS.get((p.place, p.spans[0].start > cue.end), p.role)) if p.spans else p for p in people]
    if (
        shape.name == "ja.deals.supply"
        and (text.endswith("契約", cue.start, cue.end) or text.startswith("契約", cue.end))
        and _PAYS.search(text, cue.end, sentence.end)
    ):
        people = [replace(p, role=_OTHER.get(p.role, p.role)) for p in people]
    if shape.name == "ja.deals.tendered" and len(people) > 1 and len({p.spans for p in people}) == 1:
        return []  # 両社は提案を受け入れた: neither is who is bid for
    if shape.type == "ipo":
        people = [p for p in people if not p.official]
    if shape.type == "ipo" and text.startswith("させ", cue.end):
        floated = [p for p in clause.left if p.place == "object"][-1:]
        people = [participant(p.found, p.found.value.name, "issuer", p.place) for p in floated] or people
    if shape.type == "ipo" and any(p.place == "object" for p in people):
        return [p for p in people if p.place == "object"]  # 親会社が子会社を上場させる
    if (
        shape.name == "ja.deals.supply"
        and {p.place for p in people} == {"agent", "with"}
        and (site := _OWN_SITE.search(text, clause.edge, cue.start)) is not None
        and not any(p.found.end <= site.start() <= p.found.end + 1 and p.place != "agent" for p in clause.placed)
        and not any(p.place == "agent" and _GENERATOR.search(p.name) for p in people)
    ):
        people = [replace(p, role=_OTHER.get(p.role, p.role)) for p in people]  # Xは工場に電池を供給する契約をYと: Y supplies
    if [p.place for p in people] == ["pair", "pair"] and people[0].role == people[1].role:
        other = "target" if shape.type == "acquisition" else _FACING.get(people[1].role) if not shape.generic else None
        if other is not None and not by_trade(people):
            return [people[0], replace(people[1], role=other)]  # X × Y、買収: who does it is named first
    if shape.name == "ja.deals.host" and {p.place for p in people} == {"agent", "with"} and [p.cloud for p in people].count(True) == 1:
        return [replace(p, role="provider" if p.cloud else "customer") for p in people]  # Xはクラウド大手のYと計算資源の供給で合意
    if shape.generic and _POWER_DEAL.search(text, clause.edge, cue.end) and {p.place for p in people} <= {"agent", "with", "topic"}:
        people = _trading(people, _GENERATOR, "provider", "customer")  # X電力はYと電力の長期契約で合意
    if shape.generic and aired(people):
        return _trading(people, _LEAGUE, "provider", "customer")
    if (
        (shape.generic or shape.type == "cloud")
        and {p.place for p in people} == {"agent", "with"}
        and _BUYS_COMPUTING.search(text, clause.edge, cue.end)
    ):
        return [replace(p, role="customer" if p.place == "agent" else "provider") if p.role in _OTHER else p for p in people]
    if shape.name in COMPUTED and {p.place for p in people} == {"agent", "from"}:
        return people  # Xは、Yから計算資源を調達する: whatever either lets to others
    if by_trade(people):
        return [replace(p, role="customer" if p.name in _COMPUTES else "provider") if p.role in _OTHER else p for p in people]
    if (shape.generic or shape.name == "ja.deals.supply") and powered(people, text[clause.edge : cue.end]):
        return [replace(p, role="provider" if _generates(p.name) else "customer") for p in people]
    if shape.generic or shape.name == "ja.deals.supply":
        people = _makers(people, text[sentence.start : sentence.end])
    if text.endswith("契約", cue.start, cue.end) and (shape.type == "supply" or shape.generic):
        people = by_goods(people, clause.placed, text[sentence.start : sentence.end])
    if shape.generic or shape.name == "ja.deals.supply":
        return people
    if shape.name == "ja.deals.offtake" or (shape.type == "supply" and _POWER.search(text, clause.edge, cue.end)):
        if (_BUYS_POWER.search(text, clause.edge, cue.end) or _FUEL.search(text, sentence.start, cue.start)) and any(
            p.place == "agent" for p in people
        ):
            return people
        return _trading(people, _GENERATOR, "provider", "customer", text)
    if shape.name == "ja.deals.capital-alliance" and [p.role for p in people] == ["investor", "investor"]:
        return [people[0], replace(people[1], role="investee")]  # the greater is named first
    if shape.type == "financing" and shape.name != "ja.deals.borrower":
        return lenders(
            people,
            clause.placed,
            text[clause.edge : cue.start],
            signs=_SIGNS.match(text, cue.end, sentence.end) is not None,
            headed=_LINE_HEAD.match(text, cue.end) is not None and text.startswith("融資枠", cue.start),
        )
    if shape.type == "investment":
        return [p for p in people if not (p.official and p.role == "investee")]  # a state gives no shares
    if shape.name == "ja.deals.rights":
        return _trading(people, _LEAGUE, "licensor", "licensee")
    if shape.name == "ja.deals.naming":
        owns = [p.official or p.name.endswith(("市", "県", "区", "町", "村", "都", "府", "道")) for p in people]
        return (
            people if not any(owns) else [replace(p, role="provider" if own else "customer") for p, own in zip(people, owns, strict=True)]
        )
    if shape.type == "licensing":
        people = [
            replace(p, role="licensor")
            if p.role == "licensee" and p.place == "to" and p.spans and _PAID.match(text, p.spans[-1].end)
            else p
            for p in people
        ]  # Yに5億ドルを支払い、ライセンスを受ける
        return _licensors(people)
    if shape.type == "lease":
        if _BORROWS.match(text, cue.start):
            return people  # whoever does, a landlord too
        people = _trading(people, _SHIPOWNER if "船" in text[cue.start : cue.end] else _LANDLORD, "lessor", "lessee")
        return _letting(people) if _OWN_ROOMS.search(text, clause.edge, cue.start) else people
    if shape.name == "ja.deals.order-built":
        return _trading(people, _SHIPYARD, "provider", "customer")
    return givers(people, sentence) if shape.type == "subsidy" else people


def sold(people: Sequence[Participant], sentence: str) -> bool:
    """Whether a maker of chips is paid in a sentence about chips: then a contract is about goods."""
    return len(people) > 1 and any(p.role == "provider" and p.name in _MAKERS for p in people) and _SILICON.search(sentence) is not None


_WORTH_OF = sieve(
    r"[0-9兆億万千](?:円|米?ドル|ユーロ|ポンド|元|ウォン)(?:\([^()\n]{1,24}\))?(?:(?:相当|分)の[^、。はがを\n]{1,24}株を|(?:規模|相当|分)の(?:株式?を)?)$"
    r"|株式?を?[^。、はが\n]{0,8}?[0-9][0-9.,兆億万千]{0,14}(?:円|米?ドル|ユーロ|ポンド|元|ウォン)(?:\([^()\n]{1,24}\))?(?:相当|分)(?:を|も)?$"
    r"|株(?:式)?を?(?:約|計|総額)?[0-9][0-9.,兆億万千]{0,12}(?:円|米?ドル|ユーロ)を[^。、]{0,6}$"
)  # 480億円相当のX株を


def minority(shape: Shape, clause: Clause) -> bool:
    """Whether no more than half of a firm is bought, and nothing says that it comes under control."""
    if shape.name != "ja.deals.acquire":
        return False
    text, sentence, cue = clause.scene.text, clause.sentence, clause.cue
    shares = [float(share(s[1], s[2])) for s in _SHARES.finditer(text, clause.edge, clause.cue.end)]
    if not shares and text.endswith("買い集め", cue.start, cue.end):
        shares = [float(share(s[1], s[2])) for s in _SHARES.finditer(text, cue.end, sentence.end)]  # what it comes to
    if _ASSOCIATE.search(text, sentence.start, sentence.end):
        return True
    if not shares and _WORTH_OF.search(text, clause.edge, cue.start) and _CONTROL.search(text, clause.edge, cue.end) is None:
        return True
    if not shares and _PARTLY.search(text, clause.edge, cue.start):
        return _CONTROL.search(text, clause.edge, sentence.end) is None
    if not shares:
        shares = [float(s[1]) for s in _REACHED.finditer(text, clause.cue.end, sentence.end)]
    return bool(shares) and max(shares) <= 50 and _CONTROL.search(text, clause.edge, sentence.end) is None


def opposite(people: list[Participant], placed: Sequence[Placed]) -> list[Participant]:
    """両社の合意によると、Xは…を購入する: from the other of the two."""
    role = _FACING.get(people[0].role) if len(people) == 1 else None
    both = next((p for p in placed if len(p.found.value.names) == 2 and people[0].name in p.found.value.names), None) if role else None
    if role is None or both is None:
        return people
    other = next((name for name in both.found.value.names if name != people[0].name), None)
    return [*people, participant(both.found, other, role, both.place)] if other else people


def facing(shape: Shape, chosen: Sequence[tuple[Placed, PartyRole]]) -> PartyRole | None:
    """The role that the second of two firms has where one word names both and nobody else stands beside it (両社, 2社)."""
    names = {p.found.start for p, _ in chosen}
    role = shape.roles.get("with")
    return role if len(names) == 1 and role and role != shape.roles.get("agent") and chosen[0][1] == shape.roles.get("agent") else None


def by_trade(people: Sequence[Participant]) -> bool:
    """Whether the trades of two firms alone tell who provides: one lets computing or makes chips, the other trains and serves models."""
    sellers = [p.name in _LETS or p.name in _MAKERS for p in people]
    return (
        len(people) == 2
        and any(sellers)
        and not all(sellers)
        and all(p.role in _OTHER and (s or p.name in _COMPUTES) for p, s in zip(people, sellers, strict=True))
    )


def _makers(people: list[Participant], sentence: str) -> list[Participant]:
    """Who sells in a contract for chips between a maker of them and another: the maker."""
    makers = [p.name in _MAKERS for p in people]
    if len(people) < 2 or not any(makers) or all(makers) or not _SILICON.search(sentence):
        return people
    return [replace(p, role="provider" if m else "customer") if p.role in _OTHER else p for p, m in zip(people, makers, strict=True)]


def aired(people: Sequence[Participant]) -> bool:
    """Whether a contract is between a league and who shows its matches: it is for the rights."""
    return len(people) == 2 and any(_LEAGUE.search(p.name) for p in people) and any(_BROADCASTER.search(p.name) for p in people)


def _trading(people: list[Participant], trade: re.Pattern[str], own: PartyRole, other: PartyRole, text: str = "") -> list[Participant]:
    """Whose trade it is to stand on one side of such a deal (landlords let, yards build, leagues grant rights) stands there.

    ``text``: where a name's line of business may be said before it.
    """
    named = [trade.search(p.name) is not None for p in people]
    if text and not any(named):
        named = [any(_GENERATES.search(text, max(s.start - 28, 0), s.start) for s in p.spans[:1]) for p in people]
    if not any(named) or (all(named) and len(people) > 1):
        return people
    return [replace(p, role=own if one else other) if p.role in {own, other} else p for one, p in zip(named, people, strict=True)]


def powered(people: Sequence[Participant], said: str) -> bool:
    """Whether power is dealt in between those who generate it and others: XはY電力と電力供給で契約した."""
    sides = {p.place for p in people} == {"agent", "with"} and len({_generates(p.name) for p in people}) > 1
    return sides and _POWER_SUPPLY.search(said) is not None


def _generates(name: str) -> bool:
    return _GENERATES_POWER.search(name) is not None or _GENERATOR.search(name) is not None


def _letting(people: list[Participant]) -> list[Participant]:
    """Who speaks of rooms as its own (開発中の物流施設「…」で、Yと賃貸契約を結んだ) lets them to the other."""
    swapped: dict[PartyRole, PartyRole] = {"lessor": "lessee", "lessee": "lessor"}
    turned = any(p.role == "lessee" and p.place == "agent" for p in people) and any(
        p.role == "lessor" and p.place == "with" for p in people
    )
    return [replace(p, role=swapped.get(p.role, p.role)) for p in people] if turned else people


def _licensors(people: list[Participant]) -> list[Participant]:
    """Who grants the licence between a firm that lives on its patents and another, where both stand as equals."""
    lives = [p.name in _PATENTS for p in people]
    if len(people) < 2 or not any(lives) or all(lives):
        return people
    return [
        replace(p, role="licensor" if holds else "licensee") if p.role in {"licensor", "licensee"} else p
        for holds, p in zip(lives, people, strict=True)
    ]
