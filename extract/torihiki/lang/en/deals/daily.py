"""Shapes of deals in the turns of daily papers: options taken up, plants supplied with parts, codes shared, access to what another has invented."""

from __future__ import annotations

from torihiki.deals.shape import PartyRole, Shape
from torihiki.lang.en.deals.shown import RIGHTS_TO_SHOW
from torihiki.lang.en.deals.trade import MEDICINE
from torihiki.lang.en.deals.worth import SUM

__all__ = ["DAILY"]

_BOTH: dict[str, PartyRole] = {"agent": "partner", "with": "partner", "between": "partner", "and": "partner", "object": "partner"}
_SOME = r"(?:(?:its|their|an?|the|all|some|of|further|existing|previous|purchase|firm|remaining|two|three|four|five|ten|[0-9]{1,3})\s){0,4}"
_CRAFT = r"(?:aircraft|jets?|planes?|airliners|jetliners|[A-Z]?-?[0-9]{2,4}[A-Za-z0-9-]*s?|ships?|vessels?|carriers|tankers?|ferries|trains?|trams?|buses|helicopters|turbines|trucks|satellites|engines|units)"
_INVENTED = r"(?:technolog(?:y|ies)|patents?|platform|know-how|intellectual property|library|libraries|software|algorithms?|designs?|formula|data|content|archives?|catalogue|catalog)"

DAILY: tuple[Shape, ...] = (
    Shape(
        "en.deals.exercise", "supply",
        ("exercise", "exercises", "exercised", "exercising", "take up", "takes up", "took up", "taken up", "taking up", "convert", "converts", "converted", "converting", "firm up", "firms up", "firmed up", "firming up", "pick up", "picks up", "picked up"),
        {"object": "provider", "other": "provider", "for": "provider", "from": "provider", "with": "provider", "owned": "provider", "agent": "customer"},
        pairs=True, common=True,
        behind=rf"\s{_SOME}options?\s(?:(?:on|for|over|covering)|to\s(?:buy|purchase|acquire|order|take))\s(?:[\w.,’'-]+\s){{0,8}}?{_CRAFT}\b",
    ),
    Shape(
        "en.deals.furnish", "supply",
        ("be supplied with", "being supplied with", "been supplied with", "are supplied with", "was supplied with", "were supplied with", "be fitted with", "be equipped with"),
        {"by": "provider", "from": "provider", "agent": "customer"},
        pairs=True, common=True,
        behind=r"\s(?:(?!by\b)[\w$€£.,-]+\s){1,8}?(?:by|from)\s(?:the\s)?(?:[a-z-]+\s){0,4}(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.codes", "partnership",
        ("share codes", "shares codes", "shared codes", "sharing codes", "code-share", "code-shares", "codeshare", "codeshares", "code-sharing", "codesharing", "put their codes on", "sell seats on each other's", "sell tickets on each other's"),
        _BOTH,
        noun=_BOTH, pairs=True,
    ),
    Shape(
        "en.deals.costs", "partnership",
        ("share the cost of", "shares the cost of", "sharing the cost of", "split the cost of", "splitting the cost of", "share the costs of", "share networks", "sharing networks", "share masts", "share a network", "pool their", "pooling their"),
        _BOTH,
        pairs=True, common=True,
        needs=r"\b(?:agree\w*|deal|pact|accord|will|plans?|to|would|talks)\b",
    ),
    Shape(
        "en.deals.cobuild", "partnership",
        ("build", "produce", "make", "manufacture", "develop", "design", "test", "launch", "market"),
        {"with": "partner", "agent": "partner"},
        pairs=True, common=True,
        behind=r"\s(?:(?!with\b|for\b|by\b|from\b)[\w'’-]+\s){1,7}with\s(?:the\s)?(?:[a-z-]+\s){0,4}(?-i:[A-Z])[\w.&'’-]*(?:\s(?-i:[A-Z])[\w.&'’-]*){0,3}(?=[,.;]|\s(?:in|at|from|under|and|to|by|which|that|said|as|on)\b|$)",
        needs=r"\b(?:plans?|planned|agreed|agrees?|wants|hopes|aims|intends?|in talks|will|is|are) (?:also )?to (?:[a-z]+ )?(?:build|produce|make|manufacture|develop|design|test|launch|market)\b",
    ),
    Shape(
        "en.deals.invention", "licensing",
        (),
        {},
        nouns=("access to",),
        noun={"object": "licensor", "owned": "licensor", "of": "licensor", "from": "licensor", "owner": "licensee", "agent": "licensee"},
        pairs=True,
        needs=r"\b(?:secur|gain|g[eo]t|obtain|w[io]n|bought|buy|licen[cs]|acquir|receiv|pa(?:y|id))\w*\s(?:for\s)?(?:(?:an?|the|its|exclusive|nonexclusive|non-exclusive|global|worldwide|early|full|broad|and|long-term)\s){0,4}access to\s(?:the\s)?(?:[a-z-]+\s){0,4}(?-i:[A-Z])[\w.&’'-]*(?:\s(?-i:[A-Z])[\w.&’'-]*){0,3}\s(?:[\w-]+\s){0,4}?" + _INVENTED + r"\b",
    ),
    Shape(
        "en.deals.screen", "licensing",
        ("win", "wins", "won", "winning", "secure", "secures", "secured", "securing", "buy", "buys", "bought", "buying", "gain", "gains", "gained", "acquire", "acquires", "acquired", "retain", "retains", "retained", "keep", "keeps", "kept", "pick up", "picks up", "picked up", "land", "lands", "landed",
         "snatch", "snatches", "snatched", "get", "gets", "got", "bag", "bags", "bagged", "renew", "renews", "renewed", "extend", "extends", "extended", "share", "shares", "take", "takes", "took", "scoop", "scoops", "scooped", "nab", "nabs", "nabbed", "grab", "grabs", "grabbed", "clinch", "clinches", "clinched", "snap up", "snaps up", "snapped up", "snag", "snags", "snagged", "obtain", "obtains", "obtained"),
        {"from": "licensor", "of": "licensor", "in": "licensor", "for": "licensor", "to": "licensor", "object": "licensor", "owned": "licensor", "agent": "licensee"},
        {"agent": "other", "by": "licensee"},
        common=True, sole=True,
        behind=RIGHTS_TO_SHOW,
    ),
    Shape(
        "en.deals.bring", "investment",
        ("bring in", "brings in", "brought in", "bringing in", "haul in", "hauled in", "take home", "took home"),
        {"from": "investor", "by": "investor", "agent": "investee"},
        status="completed", past="completed", figure=True, common=True,
        behind=SUM,
        needs=r"\b(?:start-?ups?|funding|financing|rounds?|venture|investors|raised|raises|raising|backers|seed|series [A-H])\b",
    ),
    Shape(
        "en.deals.fee", "licensing",
        (),
        {},
        nouns=("payment for", "payment to", "upfront payment for", "up-front payment for", "upfront payment to", "up-front payment to"),
        noun={"owner": "licensee", "from": "licensor", "object": "licensor", "by": "licensee", "agent": "licensee"},
        sole=True,
        needs=rf"['’]s?\s(?:[a-z]+\s)?[$€£¥][0-9](?:[^;,]|[,.][0-9]){{0,30}}?payment (?:for|to)\s(?:[\w.,’'-]+\s){{0,8}}?(?:rights\b|licen[cs]e\b|{MEDICINE})",
    ),
    Shape(
        "en.deals.milestones", "licensing",
        ("receive", "receives", "received", "receiving", "eligible for", "entitled to", "in line for", "earn", "earns", "get", "gets", "collect", "collects"),
        {"from": "licensee", "by": "licensee", "agent": "licensor"},
        common=True, pairs=True,
        behind=r"(?:" + SUM + r"|\s)(?:[^.;,]|[.,][0-9]){0,60}?\b(?:milestones?|royalt(?:y|ies))\b(?:[^.;,]|[.,][0-9]){0,40}?\sfrom\s(?:the\s)?(?:[a-z-]+\s){0,3}(?-i:[A-Z])",
    ),
)  # fmt: skip
