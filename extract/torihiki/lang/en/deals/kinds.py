"""What is bought, sold, raised or built decides the kind of deal: shares of a company, chips, notes, a plant."""

from __future__ import annotations

import re
from collections.abc import Mapping

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType, PartyRole
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.goods import FIRM, GOODS, PARTLY, made
from torihiki.lang.en.deals.ties import SITE
from torihiki.lang.en.deals.trade import RIGHTS
from torihiki.lang.en.deals.trades import offices

__all__ = ["TURNED", "kind_of"]

_I = re.IGNORECASE
_DEBT = sieve(
    r"\b(?:notes|bonds?|debentures|treasury (?:tap )?(?:stocks?|bills)|commercial paper|loans?|credit facilit\w+|debt|borrowings?|tap stocks?|certificates of deposit|gilts?|eurobonds?|lease financing|(?<=in )credit)\b",
    _I,
)
_COMPUTE = sieve(
    r"\b(?:cloud|comput(?:e|ing)|(?:GPU|TPU|Unit \(TPU\)|chip) (?:capacity|services?|infrastructure|clusters?|cloud)|AI (?:infrastructure|capacity)|data cent(?:er|re) (?:capacity|services)|hosting|access to [^.;]{0,40}?(?:GPUs?|chips|processors|accelerators))\b",
    _I,
)
_ROUND = sieve(r"\b(?:series [A-H]\b|seed|equity|venture capital)", _I)
_SHARES = sieve(r"(?:[0-9]\s?%|\b(?:percent|per cent|pct|stakes?|shares?|interest|holding|equity|stock|half|warrants)\b)", _I)
_CONTROL = sieve(
    r"\b(?:majority|controlling|remaining|outstanding|all|100\s?(?:%|pct|percent)|full|entire|(?:5[1-9]|[6-9][0-9])(?:\.[0-9]+)?\s?(?:%|pct|percent|per cent)|rest of|(?:does|do|did) not (?:already |yet )?(?:own|have|hold))",
    _I,
)
_HOLDS = sieve(r"\b(?:largest|biggest|second-largest|anchor|new) (?:single )?(?:share|stock)holder\b")
_ALL_SHARES = sieve(r"\s(?:all (?:of )?)?the (?:issued |outstanding )*(?:shares|share capital|equity) (?:in|of)\b", _I)
_MOST = sieve(r"\b(?:majority|controlling|remaining|entire|(?:100|5[1-9]|[6-9][0-9])(?:\.[0-9]+)?\s?(?:%|pct|percent|per cent))", _I)
_STOCK = sieve(r"(?:'s?)?\s(?!for\b|in\b|with\b|using\b|through\b)(?:[a-z-]+\s){0,2}(?:shares?|stock)\b", _I)
# so much money's worth of something is bought: up to $6 billion of optical fibre from X
_MONEYS_WORTH = sieve(
    r"\s(?:(?:up to|about|around|some|nearly|over|more than|at least|another|an additional|as much as)\s){0,2}(?:[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*|[0-9][\d.,]*)(?:\s?(?:million|billion|bn|mln|m|b)\b)?(?:\s(?:dollars|euros|pounds|yen|dlrs))?(?:['’]s?)?\s(?:worth\s)?of\s"
    r"(?!(?:[\w-]+\s){0,3}?(?:shares?|stock|stakes?|equity|debt|bonds?|notes|loans?|assets?|securities|receivables|bitcoin|warrants|property|properties|real|land)\b)(?-i:[a-z])"
)
_BACK = sieve(r" (?:it|them|the \w+) back\b", _I)
_REST = sieve(r",? (?:that |which )?(?:it|they) (?:does|did|do) not\b", _I)  # the part of X that it does not own
_PERCENT = sieve(
    r"[0-9]\s?(?:%|pct\b|per\s?cent)|[0-9]\s(?:(?:mln|million|common|preferred|ordinary|class [a-c])\s){0,2}shares\b", _I
)  # a part, or so many shares
_WORTH_OF_STOCK = sieve(
    r"\s(?:up to |about |around |an additional |another |a further )?[A-Z]{0,3}[$€£¥₹]\S+\s(?:million\s|billion\s)?(?:worth\s)?(?:of|in)\s(?:[\w-]+\s){0,5}?(?:stock|shares|equity|units)\s(?:of|in|from)\s",
    _I,
)  # $25 million of newly issued preferred stock of X
_IN_STOCK = re.compile(r",? (?:mostly |all |partly |largely )?in (?:[a-z]+ and )?(?:stock|shares|cash),?")  # what it is paid with
_WITH = sieve(r"(?:\s[\w’'-]+){1,5}?\swith\b", _I)
_WORKS = sieve(r"\b(?:building|construction|EPC|engineering,? procurement and construction|civil works|turnkey) (?:works? )?contract\b", _I)
_GRANT = sieve(
    r"\b(?:CHIPS|grants?|subsid\w+|incentives|tax (?:credits?|exemptions?|abatements?|breaks?|holidays?)|federal funding|funding)\b", _I
)
_IPO = sieve(
    r"\b(?:IPO|initial (?:public|stock|share) (?:offering|sale)|listing|flotation|public offering|share sale|debut(?! fund| vehicle))\b", _I
)
_LATER = sieve(
    r"\b(?:before|ahead of|prior to|after|since|pre|eye(?:s|d|ing)|tease[sd]?|plans?|planned|planning|prepar\w+|expect\w*|consider\w*|possible|potential|upcoming|future|towards?|weigh\w*)\b",
    _I,
)
_SITE = sieve(SITE, _I)
_LAID = sieve(r"\b(?:build(?:ing)?|construct(?:ing)?|expand(?:ing)?|develop(?:ing)?)\b[^.;,]{0,40}\binfrastructure\b", _I)
_FOR_SHARE = sieve(
    r"\b(?:for|in exchange for|in return for) (?:an?|the|about|around|up to|half|[0-9][0-9.]*\s?%) ?(?:[\w.%-]+ ){0,3}?(?:share|stake|interest|holding|ownership|of) (?:of|in|the)\b",
    _I,
)
_DUG = sieve(r"mines?|ports?|railway|pipelines?|refiner(?:y|ies)|smelters?|terminals?", _I)  # who puts money in one buys a part of it
_CONTRACTS = sieve(
    r"\b(?:contracts?|orders?|deals?|tenders?|to (?:build|supply|provide|develop|deliver)|(?-i:for (?!the |its |making |an? )[a-z]))", _I
)
_CAPACITY = sieve(r"\b(?:GPUs?|servers?|chips|capacity|supercomputers?|clusters?|megawatts?|MW|GW)\b", _I)
_FOR_CONTRACT = sieve(
    r"(?:[^.;]|\.[0-9]){2,60}? (?:for|in|under) (?:an?|the|its|this) (?:[\w$€£.,-]+ ){0,5}?(?:contract|tender|order)\b", _I
)
_LEAVE = sieve(RIGHTS, _I)
_FOR_RIGHTS = sieve(r"\bfor (?:the )?(?:[\w.-]+ ){0,5}?rights (?:to|for|in)\b", _I)
_UPFRONT = sieve(r"\b(?:up[- ]?front|milestones?|royalties)\b", _I)
_RIGHTS = sieve(r"\b(?:rights|licen[cs]\w+)\b", _I)
_HEDGED = sieve(r"\s*(?:well|up|as much|as many|more|some|around|about)?\s*", _I)
# what is rented to be in, and what computing is rented as
_PREMISES = sieve(
    r"\b(?:offices?|towers?|warehouses?|buildings?|floors?|square (?:feet|foot|metres|meters)|sq\.? ?(?:ft|m)|stores?|shops?|premises|hangars?|depots?|showrooms?)\b",
    _I,
)
_RIDES = sieve(
    r"(?:\s[\w.'’-]+){0,5}?\s(?:aircraft|planes|jets|airliners|freighters|helicopters|ships|vessels|tankers|carriers|trucks|vans|cars|buses|trains|locomotives|railcars|containers|rigs)\b",
    _I,
)
TURNED: Mapping[DealType, Mapping[PartyRole, PartyRole]] = {
    "supply": {"acquirer": "customer", "seller": "provider", "target": "provider", "investor": "customer", "investee": "provider"},
    "cloud": {"acquirer": "customer", "seller": "provider", "target": "provider"},
    "financing": {
        "customer": "lender",
        "provider": "borrower",
        "seller": "issuer",
        "acquirer": "lender",
        "investee": "borrower",
        "investor": "lender",
        "target": "borrower",
    },
    "investment": {"acquirer": "investor", "target": "investee"},
    "acquisition": {"investor": "acquirer", "investee": "target"},
    "ipo": {"investee": "issuer", "seller": "issuer"},
    "construction": {"investor": "builder", "customer": "builder", "provider": "builder"},
    "subsidy": {"customer": "grantor", "provider": "grantee"},
    "licensing": {"customer": "licensor", "provider": "licensee", "acquirer": "licensee", "seller": "licensor", "target": "licensor"},
    "lease": {"customer": "lessor", "provider": "lessee"},
}


def kind_of(frame: Frame, scene: Scene, land: Span) -> DealType:
    """The type of a frame's deal."""
    what = scene.text[frame.object.start : frame.object.end]
    rest = scene.text[frame.cue.end : min(land.end, frame.cue.end + 110)]
    name = frame.shape.name.rpartition(".")[2]
    if name == "acquire":
        return _bought(frame, scene, what)
    if name == "sell":
        return _sold(frame, scene, what, land)
    if name == "raise" and frame.turn is not None and frame.turn.type == "ipo":
        return "ipo"
    if name in {"raise", "land", "front", "seek"}:
        if _first(_DEBT, _ROUND, rest):
            return "financing"
        listing = _IPO.search(rest)
        return "ipo" if listing is not None and not _LATER.search(rest, 0, listing.start()) else "investment"
    held = frame.places.get("in") or frame.places.get("owned")
    if name == "invest" and held and frame.form == "verb" and made(scene, held[-1]):
        return "supply"  # invests $4 billion in X's chips
    if name == "invest" and not (frame.places.get("in") or frame.places.get("object")):
        if _FOR_SHARE.search(rest):
            return "investment"
        site = _SITE.search(rest) or _LAID.search(rest)
        return "construction" if site is not None and not _DUG.search(site.group()) else "investment"
    if name == "invest" and frame.form == "verb" and _lays_out(frame, scene):
        return "supply"
    if name == "supply" and frame.form != "noun":
        return _served(frame, what, rest)
    if name == "choose" and frame.turn is not None and frame.turn.type in {"construction", "cloud", "supply"}:
        return frame.turn.type
    if name == "choose" and _FOR_CONTRACT.match(rest):
        return "cloud" if _COMPUTE.search(rest) else "supply"  # chose X for a contract to develop missiles
    if name == "pay" and (_UPFRONT.search(rest) or _FOR_RIGHTS.search(rest)):
        return "licensing" if _RIGHTS.search(scene.text, *land) else "partnership"
    if name == "cloud" and frame.form == "verb" and GOODS.search(rest[:60]) and not _COMPUTE.search(rest[:60]):
        return "supply"
    if name == "price":
        target = frame.places.get("for") or frame.places.get("object")
        if target and made(scene, target[-1]):
            return "supply"
        share = _IN_STOCK.sub("", scene.text[frame.cue.end : target[-1].start]) if target else ""
        return "investment" if _SHARES.search(share) and not _CONTROL.search(share) else "acquisition"
    if name == "award":
        return _awarded(frame, scene, land)
    if (
        name == "contract"
        and frame.word.startswith("preliminary")
        and any(f.value.kind == "government" for f in frame.places.get("agent", ()))
    ):
        return "subsidy"  # terms of what an office would give
    if name == "rent" and _BACK.match(rest):
        return "lease"
    if name == "rent" and _PREMISES.search(rest) and not (_COMPUTE.search(rest) or _CAPACITY.search(rest)):
        return "lease"
    if name == "rent" and _RIDES.match(rest):
        return "lease"
    if name == "hand":
        return "acquisition" if _CONTROL.search(rest[:70]) or " control " in rest[:70] else "investment"
    if name == "own" and _HOLDS.search(rest[:90]):
        return "investment"
    if name == "stake":
        around = scene.text[max(frame.clause, frame.cue.start - 40) : frame.cue.end + 4]
        return "acquisition" if _MOST.search(around) else "investment"
    return frame.shape.type


def _lays_out(frame: Frame, scene: Scene) -> bool:
    """Whether money goes into somebody's goods, not into the firm: invests $40 billion in Lumetric's chips."""
    maker = frame.places.get("in") or frame.places.get("owned") or []
    return bool(maker) and made(scene, maker[-1])


def _served(frame: Frame, what: str, rest: str) -> DealType:
    """What is supplied: computing (supplies it with access to GPUs) makes the contract one for cloud."""
    if frame.turn is not None and frame.turn.type == "cloud":
        return "cloud"
    along = _WITH.match(rest)
    return "cloud" if _COMPUTE.search(rest[along.end() : along.end() + 60] if along else what) else "supply"


def _firm(text: str) -> bool:
    """Whether a firm or a part of one is named before any goods; goods that say which unit it is are none (its chip unit)."""
    goods, part = GOODS.search(text), PARTLY.search(text)
    return _first(FIRM, GOODS, text) or (goods is not None and part is not None and part.start() == goods.start())


def _first(one: re.Pattern[str], other: re.Pattern[str], text: str) -> bool:
    """Whether the text has the one, and the other not before it."""
    match, rival = one.search(text), other.search(text)
    return match is not None and (rival is None or match.start() < rival.start())


def _bought(frame: Frame, scene: Scene, what: str) -> DealType:
    if _LEAVE.match(scene.text, frame.cue.end):
        return "licensing"
    if frame.form != "noun" and _HEDGED.fullmatch(what):  # buys well over 40 million kWh of power from
        what = scene.text[frame.cue.end : frame.cue.end + 80].partition(" from ")[0]
        if not what and frame.places.get("from") and frame.form == "verb":  # buys from X all the power
            end = frame.places["from"][-1].end
            what = scene.text[end : end + 60]
    target = frame.places.get("object") or frame.places.get("of")
    if target and frame.form != "passive":
        behind = scene.text[target[-1].end : target[-1].end + 40]
        if _REST.match(behind):
            return "acquisition"
        if (_STOCK.match(behind) or _WORTH_OF_STOCK.match(scene.text, frame.cue.end, target[-1].start)) and not _CONTROL.search(what):
            return "investment"
        return (
            "supply"
            if made(scene, target[-1])
            else "investment"
            if _SHARES.search(what) and not _CONTROL.search(what) and _PERCENT.search(what)
            else "acquisition"
        )
    owned = frame.places.get("owned")
    if owned and frame.object.start <= owned[-1].start < frame.object.end:
        what = scene.text[owned[-1].end : frame.object.end]
    if (
        frame.form == "noun"
        and not target
        and frame.places.get("with")
        and _first(GOODS, FIRM, scene.text[frame.cue.end : frame.cue.end + 90])
        and not _firm(scene.text[frame.cue.end : frame.cue.end + 90])
    ):
        return "supply"  # a purchase agreement with X for 30 jets
    if frame.form == "noun" and not target and _of_goods(frame, scene):
        return "supply"
    if _ALL_SHARES.match(what):
        return "acquisition"
    if frame.turn is not None and frame.form == "passive":
        return "investment" if _least(scene, frame) else "acquisition"
    if frame.form == "passive" or _firm(what):
        return "acquisition"
    if _DEBT.search(what):
        return "financing"
    if frame.form == "verb" and frame.places.get("from") and _MONEYS_WORTH.match(scene.text, frame.cue.end):
        return "supply"
    if _COMPUTE.search(what):
        return "cloud"
    if GOODS.search(what) or _CAPACITY.search(what):
        return "supply"
    return "investment" if _SHARES.search(what) and not _CONTROL.search(what) else "acquisition"


_ACCORD = sieve(r"agreements?|deals?|contracts?|spas?(?: with)?")
_GOODS_BEFORE = sieve(GOODS.pattern + r"\s(?:[a-z-]+\s)?$", _I)
_CARGOES = sieve(r"\b(?:LNG|liquefied natural gas|cargoes|offtake|mtpa|tonnes per annum|(?:tonnes|tons) (?:a|per) year)\b", _I)


def _of_goods(frame: Frame, scene: Scene) -> bool:
    """Whether an agreement on a sale and purchase is one on goods: they stand before it, or cargoes beside it."""
    if not _ACCORD.search(frame.word):
        return False
    sentence = scene.sentence(frame.cue.start)
    return (
        _GOODS_BEFORE.search(scene.text, sentence.start, frame.cue.start) is not None or _CARGOES.search(scene.text, *sentence) is not None
    )


def _least(scene: Scene, frame: Frame) -> bool:
    """Whether the share that changes hands is a small one: a 25% stake in X was bought."""
    said = scene.text[frame.clause : frame.cue.start]
    return "%" in said and not _CONTROL.search(said)


def _awarded(frame: Frame, scene: Scene, land: Span) -> DealType:
    giver = frame.places.get("from")
    if frame.form == "noun" and giver and not any(f.value.kind in {"government", "centralbank"} or offices(f.value.name) for f in giver):
        return "supply"  # an award from a carrier
    given = frame.turn is None and scene.lower[frame.cue.start : frame.cue.end] in {"granted", "gave"}
    if given or _GRANT.search(scene.text, frame.cue.end, land.end):
        return "subsidy"
    if frame.turn is None and not _CONTRACTS.search(scene.text, *scene.sentence(frame.cue.start)):
        return "subsidy"  # awards of $5 million to X
    if _WORKS.search(scene.text, frame.cue.end, land.end):
        return "construction"
    return frame.turn.type if frame.turn is not None and frame.turn.type != "other" else "supply"


# a share of the seller itself: a stake in the company, a minority stake to X; but not its stake
_OWN = sieve(
    r"\s(?:(?:an?|up|to|about|around|as|much|more|than|over|nearly|roughly|another|[0-9][0-9.]*\s?(?:%|per\s?cent|pct)|minority|majority|controlling|significant|small|large|further|additional|new|strategic|non-controlling|equity)\s){0,7}"
    r"(?:stakes?|interest|shareholding)(?:\sin\s(?:itself|the (?:[A-Za-z-]+ ){0,3}?(?:company|firm|group|start-?up|maker|business|operator))\b|\s(?:to|for)\s|\s?(?:[.,;]|$))"
    r"|\s(?:up to |about |around |just over |more than )?[0-9][0-9.]*\s?(?:%|per\s?cent|pct) of (?:itself|its (?:shares|equity|share capital)|the (?:company|firm|business|group|start-?up))\b",
    _I,
)
_STAKE_OF = sieve(
    r"sale of (?:(?:an?|the|up to|about|around|[0-9][0-9.]*\s?(?:%|per\s?cent|pct)|minority|significant|small|large|further|additional|new|strategic) ){0,4}(?:stake|interest|shareholding) in\b",
    _I,
)
# goods that are the subject of a passive: the electricity will be sold to X; but not its power business
_WARES = sieve(
    GOODS.pattern
    + r" (?:(?:it|the plant|the site|they) (?:makes?|produces?|generates?) )?(?:(?:will|would|is|are|was|were|has|have|had|to|can|may|could|being|be|been|also|all|then|mostly) ){1,4}$",
    _I,
)


def _sold(frame: Frame, scene: Scene, what: str, land: Span) -> DealType:
    if _LEAVE.match(scene.text, frame.cue.end):
        return "licensing"
    if (
        frame.form == "verb"
        and not any(frame.places.get(p) for p in ("object", "owned"))
        and frame.places.get("agent")
        and (_OWN.match(scene.text, frame.cue.end, land.end) or _OWN_SHARES.match(scene.text, frame.cue.end, land.end))
    ):
        if _IPO.search(scene.text, *land):
            return "ipo"
        return "acquisition" if _MOST.search(scene.text, frame.cue.end, min(frame.cue.end + 40, land.end)) else "investment"
    if (
        frame.form == "noun"
        and not any(frame.places.get(p) for p in ("owner", "by", "owned"))
        and _STAKE_OF.match(scene.text, frame.cue.start)
        and not _CONTROL.search(scene.text, frame.cue.start, frame.cue.end + 40)
    ):
        return "investment"
    if frame.form == "passive" and _WARES.search(scene.text, frame.clause, frame.cue.start):
        return "supply"
    sold = frame.places.get("object")
    if sold and frame.form == "verb" and frame.places.get("to") and all(made(scene, f) for f in sold):
        frame.places["object"] = []  # sells 23 of a maker's jets to X
        return "supply"
    if sold or frame.form == "passive" or (frame.form == "noun" and frame.places.get("of")):
        return "divestiture"
    if _DEBT.search(what):
        return "financing"
    if _IPO.search(scene.text, *land):
        return "ipo"
    owned = frame.places.get("owned")
    start = owned[-1].end if owned and frame.form == "verb" and owned[-1].start >= frame.cue.end else frame.cue.end
    what = scene.text[max(start, frame.object.start) : frame.object.end] if start < frame.object.end else what
    behind = scene.text[start : min(land.end, start + 80)].partition(" to ")[0]
    if (_first(GOODS, FIRM, what) and not _firm(what)) or (_first(GOODS, FIRM, behind) and not _firm(behind)):
        return "supply"
    return "divestiture"


# a firm's own shares, for money: selling 25% of its shares to raise $5 million, to sell stock worth $100 million
_OWN_SHARES = sieve(
    r"\s(?:(?:up|to|about|around|as|much|more|than|over|nearly|roughly|another|some|an?|[0-9][0-9.,]*\s?(?:%|per\s?cent|percent|pct)?|million|billion|[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*(?:m|bn)?|worth|of|in|new|fresh|common|ordinary|primary|its|their)\s){0,9}"
    r"(?:shares|stock)(?!\s(?:in|of|held)\b)(?:\s(?:to (?:raise|bring in|fund|finance|repay|pay|investors|institutions|institutional|shareholders|the public)|worth|at|for|in (?:the|an|its) (?:IPO|offering|listing|float|flotation|initial)|on)\b)",
    _I,
)
