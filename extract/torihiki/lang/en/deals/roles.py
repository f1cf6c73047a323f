"""The roles that a word's places give as it stands: whose order it is, who lends and who borrows, who is bought."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import PartyRole
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.goods import made
from torihiki.lang.en.deals.trades import banks
from torihiki.lang.en.deals.wanted import wants
from torihiki.lang.en.deals.words import ANSWERS, GETS

__all__ = ["COUNTER", "gone", "prepaid", "roles_of", "worked"]

_Roles = Mapping[str, PartyRole]

# the other side of a role
COUNTER: Mapping[PartyRole, PartyRole] = {
    "lessee": "lessor", "lessor": "lessee", "licensor": "licensee", "licensee": "licensor", "customer": "provider", "provider": "customer", "investor": "investee",
    "investee": "investor", "lender": "borrower", "borrower": "lender", "grantor": "grantee", "grantee": "grantor", "acquirer": "target", "seller": "target",
}  # fmt: skip


def roles_of(frame: Frame, scene: Scene, land: Span) -> _Roles:
    """The roles of a word as it stands: a noun, a passive verb, or an active one."""
    if frame.form == "noun":
        return _of_noun(frame, scene, land)
    shape, given_by = frame.shape, frame.places.get("from")
    if frame.form == "passive":
        if shape.name == "en.deals.license" and given_by and frame.places.get("by"):
            return {**shape.passive, "by": "licensee"}  # was licensed by X from Y
        # X's drug was licensed from Y
        if shape.name == "en.deals.supply" and frame.places.get("by"):
            return {**shape.passive, "agent": "customer"}  # X's cluster, with servers supplied by Y
        if shape.type == "lease" and frame.places.get("by") and frame.places.get("to"):
            return {**shape.passive, "by": "lessor"}  # leased by X to Y
        return {**shape.passive, "agent": "licensee"} if shape.name == "en.deals.license" and given_by else shape.passive
    if shape.name == "en.deals.license" and frame.places.get("object") and _GIVEN_NEXT.match(scene.text, frame.places["object"][-1].end):
        return {**shape.roles, "object": "licensee"}
    if shape.name == "en.deals.pass" and frame.places.get("agent") and _OWNED.match(scene.text, frame.places["agent"][-1].end):
        return {**shape.roles, "agent": "seller"}  # X's paints went to Y
    if shape.name == "en.deals.license" and wants(frame, scene):
        return {**shape.roles, "agent": "licensee", "with": "licensor"}
    if shape.name == "en.deals.merge" and frame.places.get("object") and frame.places.get("with"):
        return {place: role for place, role in shape.roles.items() if place != "agent"}  # bought X, and merged it with Y
    if shape.name == "en.deals.lease" and _TO_SOMEBODY.match(scene.text, frame.cue.end, land.end):
        return {**shape.roles, "agent": "lessor"}
    if shape.name in {"en.deals.charter", "en.deals.rent"} and given_by:
        return {place: role for place, role in shape.roles.items() if place != "with"}  # from X, with Y as its user
    return shape.roles


_OWNED = sieve(r"['’]s? [a-z]")

# licensing it 200 characters: to it
_GIVEN_NEXT = sieve(
    r" (?:(?:the |exclusive |sole )*(?:right )?to (?:make|sell|market|use|produce|manufacture|distribute|develop|build|sublicense|operate)|[0-9][\d.,]* |its |their |the (?:right|use|technology|design)|rights )"
)
# let to who is not named: leased a campus to an unnamed hyperscaler
_TO_SOMEBODY = sieve(
    r"(?! to | from )(?:[^.;,]|[.,][0-9]){1,90}? to (?:an?|two|three|several) (?:[a-z-]+ ){0,3}?(?:hyperscalers?|tenants?|customers?|clients?|compan(?:y|ies)|firms?|retailers?|operators?|providers?|carriers?|airlines?|agency)(?![a-z])"
)


_WINS = frozenset((
    "win", "wins", "won", "land", "lands", "landed", "secure", "secures", "secured", "receive", "receives", "received", "got", "clinched", "bagged",
    "booked", "snagged", "nabbed", "scored", "obtained",
))  # fmt: skip


def _of_noun(frame: Frame, scene: Scene, land: Span) -> _Roles:
    """The roles of a noun: those of its kind of deal alone, else what its verb says."""
    shape = frame.shape
    if gone(frame, scene, land):
        _won_by_last(frame)
        return _HANDED_ON if frame.verb in _HANDS else _GONE
    if _lets(frame, scene, land):
        return {place: COUNTER[role] for place, role in shape.noun.items()}
    if frame.verb in _WINS and not frame.places.get("agent") and all(f.rule == "en.deals.pronoun" for f in frame.places.get("owner", ())):
        frame.places["agent"] = frame.places.pop("owner", [])  # won its order from X: who wins it
    if shape.gets and prepaid(frame, scene):
        return {**shape.gets, "with": "customer"}
    if frame.word in _ISSUES and frame.verb not in _TAKES_UP:
        return {**shape.gets, "with": "investor", "to": "investor", "owner": "investee"}  # completed its private placement with a fund
    if shape.name == "en.deals.borrow" and _BACKS.search(scene.before(frame.cue.start, 70)):
        return {**shape.noun, "agent": "lender", "of": "borrower"}  # will guarantee 70% of the loan of
    if frame.word in _PREFERRED and frame.verb in _PLACES_IT:
        return {**shape.noun, "with": "investor", "to": "investor"}  # sold preferred shares to a fund
    own = _OWN.get(shape.name)
    roles = own(frame, scene, land) if own else None
    if roles is not None:
        return roles
    if shape.gets and frame.verb in GETS:
        owned = bool(frame.places.get("owner") and frame.places.get("agent"))
        if owned or ("owner" not in frame.places and not _under(frame, scene)):
            return shape.gets
    return shape.noun or shape.roles


_ISSUES = frozenset(("private placement", "capital increase"))
_BACKS = sieve(
    r"\b(?:guarantees?|guaranteed|guaranteeing|insures?|insured|underwrites?|underwrote) (?:the |an? |its |up to |about |[0-9][\d.]*\s?(?:%|per ?cent|pct)(?: of)?(?: the| an?)? ?)?(?:[\w$€£¥.,-]+ ){0,5}$"
)  # a loan to somebody else
_PREFERRED = frozenset(("preferred shares", "convertible preferred shares", "preferred equity"))
_PLACES_IT = frozenset(("sell", "sells", "sold", "selling", "issue", "issues", "issued", "issuing", "placed", "place", "places"))
_TAKES_UP = frozenset((
    "bought", "buy", "buys", "acquired", "acquire", "purchased", "invested", "invest", "took", "take", "subscribed", "joined", "participated", "led", "backed",
))  # fmt: skip


_UNDER = sieve(r"\b[Uu]nder\s(?:an?|the|its|their|this|that)\s(?:[\w-]+\s){0,4}$")


def _under(frame: Frame, scene: Scene) -> bool:
    """Whether a contract is not what the subject gets, but what it gets something under: gets its chips under an agreement."""
    return frame.verb != "won" and _UNDER.search(scene.before(frame.cue.start, 60)) is not None  # what it won is its own: see ``served``


# a contract that is told from its own side: it went to X, it was won by X
_GONE: _Roles = {
    "to": "provider", "by": "provider", "owner": "customer", "from": "customer", "with": "customer", "before": "customer",
}  # fmt: skip
_HANDED_ON: _Roles = {**_GONE, "agent": "customer"}
_GOES = sieve(
    r"s?(?:\s(?:for|to|on|in|of|from|worth|with)\s(?:[^.;,]|[.,][0-9]){1,80}?)?\s(?:(?:was|were|is|are|be|been|being|has|had|have|will|would|also|later|earlier|eventually|instead|already|since)\s){0,4}"
    r"(?:(?:won|secured|clinched|landed|bagged|picked up|snagged|captured)\s(?:[a-z]+\s)?by|(?:went|goes?|going|gone|fell|falls|given|handed)\s(?:[a-z]+\s)?to)\b"
)
_TRADES = frozenset(("en.deals.contract", "en.deals.order", "en.deals.supply", "en.deals.offtake", "en.deals.cloud"))


_HANDS = frozenset(("hand", "hands", "handed", "handing", "gives", "gave", "giving"))  # its contract to X
_LOSES = frozenset(("lost", "lose", "loses", "losing"))  # a contract to X


def gone(frame: Frame, scene: Scene, land: Span) -> bool:
    """Whether a contract is the subject, and the words say who got it."""
    return (
        frame.form == "noun"
        and frame.shape.name in _TRADES
        and bool(frame.places.get("to") or frame.places.get("by"))
        and (frame.verb in _LOSES | _HANDS or _GOES.match(scene.text, frame.cue.end, land.end) is not None)
    )


def _won_by_last(frame: Frame) -> None:
    """Let a contract that goes to somebody be for whom it names before: a contract to supply trams to X went to Y."""
    named = sorted(frame.places.get("to", ()), key=lambda f: f.start)
    if len(named) > 1 and frame.verb not in _LOSES and named[0].end + 6 < named[-1].start:
        frame.places["to"] = named[-1:]
        frame.put("from", named[:1])


# a lease of what the subject has by name, or with who moves in: a lease for its Elm Ridge campus; but not for its new offices
_LETS = sieve(
    r"\b(?:at|for|of|in|on|across)\s(?:[\w.,$-]+\s){0,4}?(?:its|their)\s(?:[a-z-]+\s){0,2}(?:[A-Z][\w-]*\s){1,4}(?:[\w-]+\s){0,3}?(?:campus(?:es)?|data cent(?:er|re)s?|facilit(?:y|ies)|buildings?|sites?|towers?|plants?|warehouses?)\b"
    r"|\b(?:with|to)\s(?:an?\s)?(?:[\w.-]+\s){0,4}?(?:[Tt]enants?|[Ll]essees?|[Hh]yperscalers?)\b"
)


_PLACES_OUT = frozenset(("placed", "places", "place", "placing"))


def _lets(frame: Frame, scene: Scene, land: Span) -> bool:
    """Whether the subject of a lease is who lets: what is leased is its own."""
    if frame.shape.type == "lease" and frame.form == "noun" and frame.verb in _PLACES_OUT:
        return True  # placed ten aircraft with X on leases
    if frame.word.startswith(("ground", "land", "seabed")) and not any(frame.places.get(p) for p in ("with", "to")):
        return False  # has secured a ground lease for its site
    return frame.shape.type == "lease" and frame.form == "noun" and _LETS.search(scene.text, frame.cue.end, land.end) is not None


_HAS = frozenset(("has", "have", "had", "holds", "held"))  # who has orders makes what is ordered
# a contract for what the subject itself makes
_OF_ITS_PLANT = sieve(
    r"s?(?:\s(?:with|for|covering|on)\s(?:[^.;,]|[.,][0-9]){0,80}?)?\s(?:for|covering|on)\s(?:all |half |most |part |some |the |of )*(?:output|power|electricity|gas|LNG|production|capacity|oil|energy) (?:of|from|at) its\b"
)


_PAYS = sieve(
    r",? (?:which|who) (?:has |had |will |also |already ){0,2}(?:pa(?:id|ys?)|prepa(?:id|ys?)|made an? (?:[a-z-]+ )?(?:prepayment|down payment|payment))\b"
)


def prepaid(frame: Frame, scene: Scene) -> bool:
    """Whether the words tell that the other side of a contract pays: with X, which paid 20 percent of it."""
    others = frame.places.get("with", ())
    return frame.form == "noun" and len(others) == 1 and _PAYS.match(scene.text, others[0].end) is not None


# who may work under a contract, or no longer does: lost a contract with X, is the preferred bidder for a contract of X
_KEEPS = frozenset(("lost", "loses", "lose", "losing", "retain", "retains", "retained", "retaining", "kept", "holds", "defended"))
_BIDS = sieve(
    r"\b(?:(?:preferred|winning|successful|lowest|low|selected|sole)\s(?:bidder|supplier|contractor)|winner|bid(?:ding|s)?(?:\s[a-z]+ly)?)\s(?:for|of|in|on)\s(?:[^.;]|\.[0-9]){0,60}$"
)
_GIVEN = frozenset(("contract", "contracts", "framework contract", "framework contracts", "letter of award", "letters of award"))


def worked(frame: Frame, scene: Scene, land: Span) -> bool:
    """Whether the subject of a contract is who works under it: it has it from another, loses it, keeps it, or bids for it."""
    places = frame.places
    if frame.form != "noun" or frame.shape.name != "en.deals.contract" or not places.get("agent") or places.get("to") or places.get("by"):
        return False
    if places.get("from") and not places.get("owner"):
        return frame.word in _GIVEN and not _under(frame, scene)
    named = any(places.get(place) for place in ("with", "owner", "before"))
    return named and frame.word in _GIVEN and (frame.verb in _KEEPS or _BIDS.search(scene.text, land.start, frame.cue.start) is not None)


def _of_contract(frame: Frame, scene: Scene, land: Span) -> _Roles | None:
    shape = frame.shape
    if frame.places.get("agent") and frame.places.get("with") and _OF_ITS_PLANT.match(scene.text, frame.cue.end, land.end):
        return shape.gets  # has agreed with X on contracts for the output of its plant
    if frame.places.get("from") and frame.places.get("to"):
        return {**shape.noun, "from": "provider", "to": "customer"}  # under the contract, oil will go from X to Y
    if worked(frame, scene, land):
        return shape.gets
    if frame.verb in _HAS and frame.word.startswith(("letter", "commitment", "memorand")) and frame.places.get("from"):
        return shape.gets  # has letters of intent from X
    if frame.word.startswith("commitment") and frame.places.get("from"):
        return {**shape.gets, "from": "customer"}  # who commits himself pays
    return None


_TELLS = frozenset((
    "announced", "announces", "announcing", "unveiled", "unveils", "logged", "logs", "reported", "reports", "tallied", "notched",
    "collected", "added",
))  # whose orders are its sales  # fmt: skip
_YARD = sieve(
    r"\b(?:Shipyards?|Shipbuilding|Shipbuilders?|Heavy Industries|Dockyard|Aircraft|Boeing|Airbus|Embraer)\b"
)  # takes orders, gives none
_DELIVERS = frozenset(
    ("deliver", "delivers", "supply", "supplies", "provide", "provides", "build", "builds", "make", "manufacture", "ship")
)
_CAME = sieve(r"\s(?:[\w-]+\s){0,3}?(?:came|comes|coming) from\b")


# who is glad of an order makes what is ordered
_GLAD = sieve(
    r"\b(?:fresh (?:from|off)|buoyed by|boosted by|lifted by|helped by|thanks to|on the (?:back|strength) of|on news of|cheered|hail(?:s|ed)|celebrat\w+|welcom\w+)\s(?:[\w$€£.,-]+\s){0,6}$"
)
_RISES = sieve(r"\b(?:shares?|stock)\s(?:[\w%.,]+\s){1,6}?(?:on|after)\s(?:[\w$€£.,]+\s){0,3}$", re.IGNORECASE)
_CHEERS = sieve(r"(?:\s(?:for|worth)\s[^.;]{2,60}?)?\s(?:has\s|have\s)?(?:lift|boost|sen[dt]|help|push|cheer|propel)(?:s|ed)?\s")


# a $10 billion order from an unnamed customer
_FROM_SOMEBODY = sieve(
    r" (?:an?|one|two|several) (?:[a-z-]+ ){0,3}?(?:customers?|clients?|buyers?|airlines?|utility|utilities|carriers?)(?![a-z])"
)


_HERE = sieve(r"(?<=from)|s? from\b")
_PLACES = frozenset((
    "place", "places", "placed", "placing", "gave", "give", "gives", "giving", "made", "make", "makes", "confirmed", "signed", "signs",
    "firmed", "cancelled", "canceled", "cancels", "scrapped", "axed", "pulled", "cut", "plug",
))  # fmt: skip


def _places_it(frame: Frame, scene: Scene) -> bool:
    """Whether an order is said to be from somebody, right behind the word: he pays; but not an order for jets from their maker."""
    if not frame.places.get("agent") or frame.verb in _PLACES or _HERE.match(scene.text, frame.cue.end) is None:
        return False
    return not any(_YARD.search(f.value.name) for f in frame.places["from"])


def _of_order(frame: Frame, scene: Scene, land: Span) -> _Roles | None:
    """The roles of an order: who books it makes what is ordered."""
    shape, places = frame.shape, frame.places
    if frame.verb in _DELIVERS and _under(frame, scene):
        return shape.gets  # will deliver turbines under an order
    if places.get("for") and frame.verb in GETS and made(scene, places["for"][-1]):
        if places.get("from"):
            places["for"] = []
            return shape.gets  # received an order for LEAP engines from X
        return shape.noun  # booked an order for X's jets
    if places.get("owner") and _CAME.match(scene.text, frame.cue.end):
        return {**shape.noun, "owner": "provider", "from": "customer"}
    if places.get("before") and _RISES.search(scene.text, land.start, places["before"][0].start):
        return shape.gets  # shares rise on X order
    if places.get("from") and (_GLAD.search(scene.text, land.start, frame.cue.start) or _CHEERS.match(scene.text, places["from"][-1].end)):
        return {**shape.gets, "agent": "provider"}  # buoyed by an order from X
    if "owner" not in places and places.get("from"):
        booked = frame.verb in GETS or (frame.verb in _TELLS and not any(_YARD.search(f.value.name) for f in places["from"]))
        if booked or _places_it(frame, scene):
            return shape.gets
        return {**shape.noun, "from": "provider"} if places.get("agent") else shape.noun  # a fleet's order for jets from their maker
    if places.get("owner") and places.get("from") and _HERE.match(scene.text, frame.cue.end) is None:
        return {**shape.noun, "from": "provider"}  # X's order for jets from their maker
    if frame.word.endswith(" from") and _FROM_SOMEBODY.match(scene.text, frame.cue.end):
        return shape.gets
    if (frame.verb in _TELLS and frame.word.startswith("orders")) or (frame.verb in _HAS and "owner" not in places):
        return shape.gets
    return None


_WAS_RAISED = sieve(r"\b(?:was|were|been|being)\s(?:raised|secured|obtained|collected)\b[^.;,]{0,50}$")


def _of_round(frame: Frame, scene: Scene, land: Span) -> _Roles | None:
    if frame.places.get("by") and _WAS_RAISED.search(scene.text, land.start, frame.cue.start):
        return {**frame.shape.noun, "by": "investee"}  # a sum raised in a round by X
    return None


def _of_loan(frame: Frame, scene: Scene, _land: Span) -> _Roles | None:
    if _lends(scene, frame):
        owned: PartyRole = "borrower" if frame.places.get("agent") else "lender"  # the banks extended X's overdraft
        return {**frame.shape.noun, "agent": "lender", "owner": owned, "with": "borrower"}
    return None


# what a bank does for a loan that is somebody else's
_ARRANGES = sieve(
    r"\b(?:leads?|led|arrang(?:e|es|ed|ing)|underwr(?:ite|ites|ote|itten)|syndicat(?:e|es|ed)|provid(?:e|es|ed)|co-?led|extend(?:s|ed|ing)?|sanction(?:s|ed|ing)?|approv(?:e|es|ed|ing)|grant(?:s|ed|ing)?|giv(?:e|es|ing)|given|gave|advanc(?:e|es|ed)|roll(?:s|ed)? over|renew(?:s|ed)?|(?:was|were|been|being) (?:asked|approached|tapped) for)\s(?:(?!loan|and\b)[\w$€£¥₹.,’'-]+\s){0,9}?$"
)

_GIVE = sieve(r"\b(?:award|grant|giv|gave|offer|provid|extend|lend|lent|approv)(?:e|es|ed|s|ing|en)?\b")


# who does so lends, whoever he is
_GRANTS = sieve(
    r"\b(?:(?<!was )(?<!were )(?<!been )(?<!being )(?<!is )(?<!are )(?:provided|offered|granted|approved|advanced)|provid(?:es?|ing)|offer(?:s|ing)|grant(?:s|ing)|approv(?:es?|ing)|advanc(?:es|ing)|gave|giv(?:es|ing)) (?:(?:an?|another|up to|about)\b|[A-Z]{0,3}[$€£¥₹])[^.;]{0,40}$"
)


def _lends(scene: Scene, frame: Frame) -> bool:
    """Whether the subject of a loan is who lends: a bank that arranges it, or has it with, to or for somebody who is none."""
    agents = frame.places.get("agent", ())
    if agents and all(f.value.kind == "government" for f in agents) and _GIVE.search(scene.text, agents[-1].end, frame.cue.start):
        return True  # the ministry will award X loans
    if agents and _GRANTS.search(scene.text, agents[-1].end, frame.cue.start):
        return True  # its largest creditor is providing a loan
    givers = frame.places.get("agent", []) or frame.places.get("owner", [])
    takers = [f for place in ("with", "to", "for") for f in frame.places.get(place, ())]
    banking = all(f.value.kind == "bank" or banks(f.value.name) for f in givers)
    if not givers or not banking:
        return False
    told = scene.text[givers[-1].end : frame.cue.start]
    return _ARRANGES.search(told) is not None or (
        bool(takers) and not any(f.value.kind in {"bank", "fund"} or banks(f.value.name) for f in takers)
    )


def _of_bond(frame: Frame, scene: Scene, _land: Span) -> _Roles | None:
    """The roles of a bond that a bank only places, or that is somebody's: is leading a eurobond for X; of notes that are placed with somebody."""
    places = frame.places
    agents = places.get("agent", ())
    if places.get("for") and (
        not any(places.get(p) for p in ("owner", "by", "before", "from", "agent"))
        or (agents and _LEADS.search(scene.text, agents[-1].end, frame.cue.start))
    ):
        return {"for": "issuer"}
    if places.get("with") and _PLACED.search(scene.before(frame.cue.start, 80)) and not _AS_AGENT.match(scene.text, places["with"][-1].end):
        return {**frame.shape.noun, "with": "lender"}
    return None


# what a bank does with the bond of another
_LEADS = sieve(
    r"(?:^| )(?:(?:co-)?(?:lead-)?manag|lead|arrang|underwr|handl|plac)(?:es?|s|ed|ing|it(?:e|es|ing)|ote)? (?:an?|the|its|[0-9$€£¥])(?: ?[\w.,$€£¥/%-]+){0,9} $"
)
_PLACED = sieve(r"\b(?:placements?|plac(?:e|es|ed|ing)|sold|sale)\b[^;]{0,70}$")
_AS_AGENT = sieve(r" (?:acting |serving )?as ")


_OF_ITSELF = frozenset(("buyout", "buy-out", "takeover", "management buyout", "leveraged buyout"))


# what only the one that is wanted does with a bid or a buyout
_SUITED = ANSWERS - {"backs", "backed", "received", "receives", "recommends", "recommended", "turned", "turns", "fought", "fights"}
_TO_IT = sieve(r"\b(?:agree[sd]?|succumb(?:s|ed)?|bow(?:s|ed)?|yield(?:s|ed)?)\sto\s(?:[\w$€£.,%-]+\s){0,4}$", re.IGNORECASE)


def _suited(frame: Frame, scene: Scene) -> _Roles | None:
    """The roles where the name before the noun is of who makes the bid, as its verb tells: X accepts Y bid, X agrees to Y buyout."""
    before, agent = frame.places.get("before"), frame.places.get("agent")
    if not before or not agent or any(frame.places.get(p) for p in ("of", "object", "for", "owner", "owned", "from", "by")):
        return None
    verbs = _SUITED.intersection(scene.lower[agent[-1].end : before[0].start].split())
    if not verbs and not _TO_IT.search(scene.before(before[0].start, 60)):
        return None
    return {**frame.shape.noun, "agent": "target", "before": "acquirer"}


def _of_purchase(frame: Frame, scene: Scene, _land: Span) -> _Roles | None:
    """The roles of a takeover about which somebody talks with a fund, or that it backs: he is bought."""
    if frame.word in _OF_ITSELF and (suited := _suited(frame, scene)) is not None:
        return suited
    if frame.verb in ANSWERS and frame.places.get("agent") and frame.places.get("owner"):
        if any(frame.places.get(p) for p in ("of", "object", "for", "before", "owned")):
            return {place: role for place, role in frame.shape.noun.items() if place != "agent"}  # welcomed X's purchase of Y
        return {**frame.shape.noun, "agent": "target"}  # rejected X's takeover
    told = any(frame.places.get(p) for p in ("of", "object", "for", "before", "by", "owned", "from"))
    if frame.verb in ANSWERS and frame.word in _OF_ITSELF and not told:
        return {**frame.shape.noun, "agent": "target"}
    if (
        frame.verb in ANSWERS
        and (frame.places.get("from") or frame.places.get("by"))
        and not any(frame.places.get(p) for p in ("of", "object", "for", "before", "owned", "owner"))
    ):
        return {**frame.shape.noun, "agent": "target", "from": "acquirer"}  # accepted a buyout from X
    if (
        any(f.value.kind == "fund" for f in frame.places.get("with", ()))
        and not told
        and not any(f.value.kind == "fund" for p in ("agent", "owner") for f in frame.places.get(p, ()))
    ):
        return {**frame.shape.noun, "with": "acquirer", "agent": "target", "owner": "target"}
    return None


def _of_sale(frame: Frame, scene: Scene, _land: Span) -> _Roles | None:
    """The roles of a sale that has a subject beside the owner of what is sold: a part of the other is sold, or it is a part of the subject."""
    if frame.places.get("agent") and frame.places.get("owned") and frame.verb not in ANSWERS and not frame.places.get("of"):
        return {**frame.shape.noun, "owned": "target"}
    if not frame.places.get("of") and frame.places.get("to") and _WHOLE.match(scene.text, frame.cue.end):
        return {**frame.shape.noun, "agent": "target", "owner": "target"}  # X's board approved the sale of the company to Y
    return None


_WHOLE = sieve(
    r"(?: of)? (?:the|our) (?:whole |entire )?(?:company|firm|group|bank|airline|retailer|chain|maker|insurer|lender|brewer|utility|carrier)(?= (?:to|for|in)\b|[,.])"
)


def _of_bid(frame: Frame, scene: Scene, _land: Span) -> _Roles | None:
    if (suited := _suited(frame, scene)) is not None:
        return suited
    told = frame.verb in ANSWERS and not frame.word.startswith("offer")  # a job offer, too
    if told and frame.places.get("owner") and (frame.places.get("from") or frame.places.get("by")):
        return {**frame.shape.gets, "owner": "target"}  # its board rejected a bid from X
    if frame.places.get("before") and any(frame.places.get(p) for p in ("for", "of", "object")):
        return {
            place: role
            for place, role in {**frame.shape.noun, "before": "acquirer"}.items()
            if place != "agent" or frame.verb not in ANSWERS
        }
    if frame.places.get("before") and frame.places.get("agent") and told:
        return {**frame.shape.gets, "before": "acquirer"}  # rejected an X bid
    if any(frame.places.get(p) for p in ("for", "of")) and (frame.verb in GETS or frame.places.get("owner")):
        told = any(frame.places.get(p) for p in ("owner", "from", "by"))
        return {place: role for place, role in frame.shape.noun.items() if place != "agent" or not told}  # welcomed X's bid for Y
    return None


def _of_supply(frame: Frame, _scene: Scene, _land: Span) -> _Roles | None:
    """The roles of an agreement on supply: with whom one on manufacturing is made, that one makes the goods."""
    if frame.word.startswith(("manufacturing", "foundry")) and frame.places.get("with"):
        return {**frame.shape.noun, "with": "provider", "agent": "customer", "owner": "customer"}
    return None


# what a noun of a shape says by itself; nothing where its verb has to
_OWN: Mapping[str, Callable[[Frame, Scene, Span], _Roles | None]] = {
    "en.deals.contract": _of_contract, "en.deals.order": _of_order, "en.deals.supply": _of_supply, "en.deals.raise": _of_round, "en.deals.borrow": _of_loan, "en.deals.bond": _of_bond,
    "en.deals.acquire": _of_purchase, "en.deals.sell": _of_sale, "en.deals.bid": _of_bid, "en.deals.approach": _of_bid,
}  # fmt: skip
