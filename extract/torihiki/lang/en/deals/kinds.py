"""What is raised, built, rented or given decides the kind of deal: equity, a plant, premises, a grant; what is bought or sold: ``bought``."""

from __future__ import annotations

import re
from collections.abc import Mapping

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType, PartyRole
from torihiki.lang.en.deals.bought import CAPACITY, COMPUTE, DEBT, IPO, MOST, SHARES, bought, controls, first, sold
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.goods import GOODS, made
from torihiki.lang.en.deals.lands import landed
from torihiki.lang.en.deals.ties import SITE
from torihiki.lang.en.deals.trade import DRUG, MEDICINE
from torihiki.lang.en.deals.trades import offices
from torihiki.lang.en.deals.worth import SUM

__all__ = ["TURNED", "kind_of"]

_I = re.IGNORECASE
_ROUND = sieve(r"\b(?:series [A-H]\b|seed|equity|venture capital)", _I)
_SUM_AGAIN = sieve(rf"(?:,|,? and|,? plus|,? as well as){SUM}")
_HOLDS = sieve(r"\b(?:largest|biggest|second-largest|anchor|new) (?:single )?(?:share|stock)holder\b")
_BACK = sieve(r" (?:it|them|the \w+) back\b", _I)
# what it is paid with, and what a price is for: $40 a share
_IN_STOCK = re.compile(
    r"(?:,[^,;]{0,40})? in (?:[a-z]+ and )?(?:stock|shares|cash)(?:[^,;]{0,30},)?|\b(?:an?|per|each|every) (?:[a-z]+ )?share\b"
)
_WITH = sieve(r"(?:\s[\w’'-]+){1,5}?\swith\b", _I)
_WORKS = sieve(r"\b(?:building|construction|EPC|engineering,? procurement and construction|civil works|turnkey) (?:works? )?contract\b", _I)
_GRANT = sieve(
    r"\b(?:CHIPS|grants?|subsid(?!iar)\w+|incentives|tax (?:credits?|exemptions?|abatements?|breaks?|holidays?)|federal funding|funding)\b",
    _I,
)
_LATER = sieve(
    r"\b(?:before|ahead of|prior to|after|since|pre|eye(?:s|d|ing)|tease[sd]?|plans?|planned|planning|prepar\w+|expect\w*|consider\w*|possible|potential|upcoming|future|towards?|weigh(?!t)\w*)\b",
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
_FOR_CONTRACT = sieve(
    r"(?:[^.;]|\.[0-9]){2,60}? (?:for|in|under) (?:an?|the|its|this) (?:[\w$€£.,-]+ ){0,5}?(?:contract|tender|order)\b", _I
)
_FOR_RIGHTS = sieve(
    r"\bfor (?:the )?(?:[\w.-]+ ){0,5}?rights? (?:to|for|in)\b(?! (?:buy|acquire|purchase|use|build|operate|mine|name))", _I
)
_SHARES_OF = sieve(r"(?:['’]s?)? (?:(?:new|common|ordinary|preferred|treasury) ){0,2}(?:shares|stock)\b")
_FOR_LICENCE = sieve(r"\bfor (?:[\w-]+ ){0,3}licen[cs]es? (?:to|for|on|covering)\b", _I)
_FOR_DRUG = sieve(rf"\b(?:for|on) (?:the |its |an? )?(?:[a-z0-9-]+ ){{0,3}}(?:{DRUG}|{MEDICINE})")
_ROYALTIES = sieve(r"\broyalt(?:y|ies)\b[^.;]{0,80}?\b(?:patents?|technolog(?:y|ies)|songs?|brands?|intellectual property|drug)\b", _I)
# a memorandum on what is to be done together says no more than that
_TO_DO = sieve(
    r"(?:'s)?(?:, an? [^,;]{3,60})?(?: <[A-Z. ]{1,9}>)?,? (?:on|to|for|aimed at|covering) (?:(?:the|a|an|possible|potential|jointly|further|closer|strategic) ){0,3}(?:explor|cooperat|co-operat|collaborat|work together|work on|study|studying|research|joint|partner|exploit|mine |mining|drill|prospect|extract|evaluat|assess|co-develop|jointly|technical cooperation|cooperation|exchange)",
    _I,
)
_MEMO = frozenset(
    (
        "memorandum of understanding",
        "mou",
        "memoranda of understanding",
        "letter of intent",
        "letters of intent",
        "framework agreement",
        "heads of agreement",
        "heads of terms",
    )
)
# what is put together is no firm: their expertise
_EFFORTS = sieve(
    r" (?:(?:research|respective|engineering|technological|technical|manufacturing|industry|marketing|and|the) ){0,3}(?:expertise|efforts|strengths?|technolog(?:y|ies)|know-how|resources|knowledge|capabilities|experience|research|skills|forces|data|talents?)\b",
    _I,
)
_AS_PARTNERS = sieve(
    r"(?:[^.;]|\.[0-9]){2,110}? (?:as (?:its |their |the |an? )?|(?:its|their) )(?:[a-z-]+ ){0,3}partners?\b(?! for the supply)", _I
)
_TO_ERECT = sieve(
    rf"(?:[^.;]|\.[0-9]){{2,90}}? (?:job|task|contracts?|work|mandate|assignment|order|brief) (?:of|to|for) (?:build(?:ing)?|construct(?:ing|ion of)?|erect(?:ing)?)\s(?:[^.;,]|\.[0-9]){{0,60}}?{SITE}",
    _I,
)
_AS_BUILDERS = sieve(
    r"(?:[^.;]|\.[0-9]){2,90}? as (?:its |their |the |an? )?(?:[a-z-]+ ){0,2}(?:construction managers?|(?:general |main |prime )contractors?|builders?|EPC contractors?)\b",
    _I,
)
_UPFRONT = sieve(r"\b(?:up[- ]?front|milestones?|royalties)\b", _I)
_RIGHTS = sieve(r"\b(?:rights|licen[cs]\w+)\b", _I)
_TO_MOST = sieve(
    r"(?:[^.;,]|[.,][0-9]){0,50}? to (?:about |around |just over |nearly )?(?:5[1-9]|[6-9][0-9]|100)(?:\.[0-9]+)?\s?(?:%|pct|per ?cent)", _I
)
_STOCK = sieve(r"(?:['’]s?)? (?:new |common |ordinary )?(?:shares|stock)\b")
# what both are afterwards
_ONE_FIRM = sieve(
    r"\b(?:merged|combined|enlarged) (?:[a-z-]+ )?(?:company|group|airline|carrier|bank|firm|entity|business|carmaker|insurer|retailer|lender|operator|giant|exchange)\b"
)
_LICENCE = sieve(
    r"\b(?:licen[cs]es?|rights),?(?: (?:that|which))?(?: (?:was|were|has|have|had|been|also|first))*\s$"
)  # the licence, granted to X
_SUM = sieve(r"[$€£¥]\s?[0-9][\d.,]*[ -]?(?:billion|million|bn|mn|m|b)(?: (?:merger|stock|all-stock|cash))? $", _I)
# what is rented to be in, and what computing is rented as
_PREMISES = sieve(
    r"\b(?:offices?|towers?|warehouses?|buildings?|floors?|square (?:feet|foot|metres|meters)|sq\.? ?(?:ft|m)|stores?|shops?|premises|hangars?|depots?|showrooms?)\b",
    _I,
)
_COMPUTING = sieve(r"\s(?:[\w$€£.,-]+\s){0,4}?(?:GPU|comput(?:e|ing)|cloud|AI)\s(?:capacity|power|servers|clusters?|infrastructure)\b", _I)
_HALL = sieve(
    r"\s(?:an?|the|two|three|its)\s(?:[\w.,-]+\s){0,3}?(?:data (?:halls?|cent(?:er|re)s?)|campus|facility|building|site|premises)\b(?! (?:capacity|space))",
    _I,
)
_GIVEN_RIGHTS = sieve(
    r"\s(?-i:[A-Z])[\w&.'’-]*(?:\s(?-i:[A-Z])[\w&.'’-]*){0,3}\s(?:(?:the|exclusive|sole|global|worldwide|marketing|commercial|distribution)\s){0,3}rights?\sto\s(?!buy|acquire|purchase|build|use\b|operate|mine|name)",
    _I,
)
# who cuts its stake sells a part of it
_CUT = sieve(
    r"\b(?:cut|cuts|cutting|reduc(?:ed?|es|ing)|trim(?:s|med|ming)?|lower(?:s|ed|ing)?|par(?:es|ed|ing)|halv(?:es|ed|ing)|slash(?:es|ed|ing)?) (?:its|their|his|the) (?:[\w.%-]+ ){0,3}$"
)
_RIDES = sieve(
    r"(?:\s[\w.'’-]+){0,5}?\s(?:aircraft|planes|jets|airliners|freighters|helicopters|ships|vessels|tankers|carriers|trucks|vans|cars|buses|trains|locomotives|railcars|containers|rigs)\b",
    _I,
)
TURNED: Mapping[DealType, Mapping[PartyRole, PartyRole]] = {
    "supply": {"acquirer": "customer", "seller": "provider", "target": "provider", "investor": "customer", "investee": "provider"},
    "cloud": {"acquirer": "customer", "seller": "provider", "target": "provider", "lessee": "customer", "lessor": "provider"},
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
    "divestiture": {"investor": "seller", "investee": "target"},
    "acquisition": {"investor": "acquirer", "investee": "target"},
    "ipo": {"investee": "issuer", "seller": "issuer"},
    "construction": {"investor": "builder", "acquirer": "builder", "customer": "builder", "provider": "builder"},
    "subsidy": {"customer": "grantor", "provider": "grantee"},
    "licensing": {"customer": "licensor", "provider": "licensee", "acquirer": "licensee", "seller": "licensor", "target": "licensor"},
    "lease": {"customer": "lessor", "provider": "lessee"},
    "partnership": {"customer": "partner", "provider": "partner"},
}


def kind_of(frame: Frame, scene: Scene, land: Span) -> DealType:
    """The type of a frame's deal."""
    what = scene.text[frame.object.start : frame.object.end]
    rest = scene.text[frame.cue.end : min(land.end, frame.cue.end + 110)]
    name = frame.shape.name.rpartition(".")[2]
    if name == "acquire":
        return bought(frame, scene, what)
    if name == "sell":
        return sold(frame, scene, what, land)
    if name == "raise" and frame.turn is not None and frame.turn.type == "ipo":
        return "ipo"
    if name in {"raise", "land", "front", "seek", "draw"}:
        again = _SUM_AGAIN.search(rest)  # raised $5 billion in funding and $2 billion in debt
        if first(DEBT, _ROUND, rest[: again.start()] if again else rest):
            return "financing"
        listing = IPO.search(rest)
        return "ipo" if listing is not None and not _LATER.search(rest, 0, listing.start()) else "investment"
    held = frame.places.get("in") or frame.places.get("owned")
    if name == "invest" and held and frame.form == "verb" and made(scene, held[-1]):
        return "supply"  # invests $4 billion in X's chips
    if name == "invest" and not (frame.places.get("in") or frame.places.get("object")):
        if _FOR_SHARE.search(rest):
            return "investment"
        site = _SITE.search(rest) or _LAID.search(rest)
        if site is None:
            return landed(frame, scene, land) or "investment"
        return "investment" if _DUG.search(site.group()) else "construction"
    if name == "invest" and frame.form == "verb" and _lays_out(frame, scene):
        return "supply"
    if name == "supply" and frame.form != "noun":
        return _served(frame, what, rest)
    if name == "splurge" and not frame.places.get("other") and _SITE.search(rest):
        return "construction"  # will spend $1.5 billion on a campus
    if name in {"choose", "hire", "appoint"} and frame.turn is not None and frame.turn.type in {"construction", "cloud", "supply"}:
        return frame.turn.type
    if name in {"appoint", "job"} and frame.turn is None and _TO_ERECT.match(rest):
        return "construction"  # handed X the job of building its plant
    if name == "cloud" and frame.word in frame.shape.sayings:
        return "cloud"
    if name == "choose" and _AS_BUILDERS.match(rest):
        return "construction"
    if name == "choose" and _AS_PARTNERS.match(rest):
        return "partnership"
    if name == "choose" and _FOR_CONTRACT.match(rest):
        return "cloud" if COMPUTE.search(rest) else "supply"  # chose X for a contract to develop missiles
    if name == "merge" and frame.word.endswith(" their") and _EFFORTS.match(rest):
        return "partnership"
    if name == "contract" and frame.form == "noun" and frame.word in _MEMO:
        beside = [f.end for place in ("with", "between") for f in frame.places.get(place, ())]
        if _TO_DO.match(scene.text, max(beside, default=frame.cue.end), land.end):
            return "partnership"
    if name == "pay" and _ROYALTIES.search(rest):
        return "licensing"
    if name == "pay" and (_UPFRONT.search(rest) or _FOR_RIGHTS.search(rest) or _FOR_DRUG.search(rest)):
        return "licensing" if _RIGHTS.search(scene.text, *land) or _FOR_DRUG.search(rest) else "partnership"
    if name == "cloud" and frame.form == "verb" and GOODS.search(rest[:60]) and not COMPUTE.search(rest[:60]):
        return "supply"
    if name in {"price", "remit"} and _FOR_LICENCE.search(rest):
        return "licensing"
    if name == "price":
        if not (frame.places.get("for") or frame.places.get("object")) and _SITE.search(rest):
            return "construction"  # put up $5 billion for a plant
        if _FOR_RIGHTS.search(rest):
            return "licensing"
        target = frame.places.get("for") or frame.places.get("object")
        if target and _SHARES_OF.match(scene.text, target[-1].end, land.end) and not controls(scene.text[frame.cue.end : target[-1].start]):
            return "investment"
        if target and made(scene, target[-1]):
            return "supply"
        if target and _STOCK.match(scene.text, target[-1].end):
            return "investment"  # put up $2 billion for X shares
        share = _IN_STOCK.sub("", scene.text[frame.cue.end : target[-1].start]) if target else ""
        return "investment" if SHARES.search(share) and not controls(share) else "acquisition"
    if name == "award" and _GIVEN_RIGHTS.match(scene.text, frame.cue.end, land.end):
        return "licensing"
    if name == "award" and _LICENCE.search(scene.before(frame.cue.start, 40)):
        return "licensing"
    if name == "award":
        return _awarded(frame, scene, land)
    if (
        name == "contract"
        and (frame.word.startswith("preliminary") or scene.before(frame.cue.start, 12).endswith("preliminary "))
        and any(f.value.kind == "government" for f in frame.places.get("agent", ()))
    ):
        return "subsidy"  # terms of what an office would give
    if name == "lease" and frame.form == "verb" and _COMPUTING.match(rest):
        return "cloud"
    if name == "rent" and _BACK.match(rest):
        return "lease"
    if name == "rent" and _HALL.match(rest):
        return "lease"
    if name == "rent" and _PREMISES.search(rest) and not (COMPUTE.search(rest) or CAPACITY.search(rest)):
        return "lease"
    if name == "rent" and frame.form == "noun" and not (COMPUTE.search(rest) or CAPACITY.search(rest)):
        return "lease"
    if name == "rent" and _RIDES.match(rest):
        return "lease"
    if (
        name == "partner"
        and frame.word == "tie-up"
        and (
            _SUM.search(scene.text[max(frame.cue.start - 40, 0) : frame.cue.start])
            or _ONE_FIRM.search(scene.text, *scene.sentence(frame.cue.start))
        )
    ):
        return "merger"  # a $15 billion tie-up: what is so large is one of firms
    if name == "hand":
        return "acquisition" if controls(rest[:70]) or " control " in rest[:70] else "investment"
    if name == "own" and _HOLDS.search(rest[:90]):
        return "investment"
    if name == "stake" and _CUT.search(scene.text, frame.clause, frame.cue.start):
        return "divestiture"
    if name == "stake":
        around = scene.text[max(frame.clause, frame.cue.start - 40) : frame.cue.end + 4]
        return "acquisition" if MOST.search(around) or _TO_MOST.match(rest) else "investment"
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
    return "cloud" if COMPUTE.search(rest[along.end() : along.end() + 60] if along else what) else "supply"


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
