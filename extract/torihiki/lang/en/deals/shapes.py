"""The shapes of English deal reports: transaction words and the roles that grammatical places give.

Places: ``agent`` the subject (or the possessor: X's purchase of Y), ``object`` the name right behind the word, and the prepositions
``of`` ``to`` ``from`` ``with`` ``by`` ``in`` ``for`` ``between``; ``before`` a name that modifies the word (the Ampere takeover).
Verbs are given in their forms; the passive is seen from a form of *be* or a *by* behind the participle.
"""

from __future__ import annotations

from torihiki.deals.shape import Shape

__all__ = ["SHAPES", "VETOES"]

_BOTH = {"agent": "partner", "with": "partner", "between": "partner", "by": "partner", "of": "partner", "object": "partner"}

SHAPES: tuple[Shape, ...] = (
    Shape(
        "en.deals.acquire", "acquisition",
        ("acquire", "acquires", "acquired", "acquiring", "acquisition", "takeover", "take over", "took over", "buyout", "buy-out", "tender offer",
         "buy", "buys", "bought", "buying", "take private", "purchase of", "deal for", "bid for", "offer for", "swallow", "swallowed", "snap up", "snapped up"),
        {"agent": "acquirer", "object": "target", "of": "target", "from": "seller", "by": "acquirer", "for": "target", "before": "target"},
        {"agent": "target", "by": "acquirer", "from": "seller"},
        trades=True, past="completed",
    ),
    Shape(
        "en.deals.sell", "divestiture",
        ("sell", "sells", "sold", "selling", "sale of", "divest", "divests", "divested", "divestiture", "divestment", "offload", "offloaded", "spin off", "spun off"),
        {"agent": "seller", "object": "target", "of": "target", "to": "acquirer", "by": "seller"},
        {"agent": "target", "to": "acquirer", "by": "seller"},
        trades=True, past="completed",
    ),
    Shape(
        "en.deals.merge", "merger",
        ("merge", "merges", "merged", "merging", "merger", "merger agreement", "merger of equals", "all-stock merger"),
        _BOTH, past="completed",
    ),
    Shape(
        "en.deals.invest", "investment",
        ("invest", "invests", "invested", "investing", "investment in", "stake in", "a stake", "minority stake", "equity investment", "put money into", "take a stake",
         "took a stake", "backed", "pour", "poured", "pump", "pumped"),
        {"agent": "investor", "in": "investee", "of": "investee", "by": "investor", "from": "investor", "object": "investee", "to": "investee"},
        {"agent": "investee", "by": "investor"},
        past="completed",
    ),
    Shape(
        "en.deals.raise", "investment",
        ("raise", "raises", "raised", "raising", "funding round", "financing round", "seed round", "series a", "series b", "series c", "series d", "series e",
         "series f", "round of funding", "closed a round", "new funding", "fundraise", "fundraising"),
        {"agent": "investee", "from": "investor", "by": "investor", "of": "investee", "for": "investee", "before": "investee"},
        status="completed", trades=True, past="completed", figure=True, alone=True,
    ),
    Shape(
        "en.deals.lead", "investment",
        ("led by", "co-led by", "led the round", "leads the round", "leading the round", "chipping in", "chipped in", "participated in the round", "participation from", "joined the round"),
        {"agent": "investor", "object": "investor", "from": "investor", "by": "investor"},
        status="completed", follows=True, past="completed",
    ),
    Shape(
        "en.deals.order-given", "supply",
        ("order", "orders", "ordered", "ordering", "purchase agreement", "purchase", "purchases", "purchased", "purchasing", "procure", "procured",
         "picked", "power purchase agreement", "offtake agreement", "off-take agreement"),
        {"agent": "customer", "from": "provider", "with": "provider", "through": "provider", "object": "provider", "to": "provider"},
        {"by": "customer", "agent": "provider"},
    ),
    Shape(
        "en.deals.take", "supply",
        ("agreed to take", "will take", "committed to buy", "committed to take", "agreed to buy up to", "has reserved", "reserved", "will go to", "pre-ordered"),
        {"agent": "customer", "from": "provider", "object": "customer"},
        needs=r"\b(?:output|megawatts?|MW|gigawatts?|GW|capacity|power|electricity|wafers?|chips?|HBM\w*|memory|GPUs?|production|units|deliver)\b",
    ),
    Shape(
        "en.deals.order-won", "supply",
        ("won an order", "wins an order", "won a contract", "wins a contract", "won orders", "awarded a contract", "won a", "order from", "orders from", "contract from",
         "receive an order", "received an order", "secured an order", "secured orders"),
        {"agent": "provider", "from": "customer", "by": "customer", "object": "customer"},
    ),
    Shape(
        "en.deals.supply", "supply",
        ("supply", "supplies", "supplied", "supplying", "supply agreement", "supply deal", "supply contract", "supply pact", "deliver", "delivers", "ship to"),
        {"agent": "provider", "object": "customer", "to": "customer", "with": "customer", "by": "provider", "from": "provider", "for": "customer"},
        {"by": "provider"},
    ),
    Shape(
        "en.deals.cloud", "cloud",
        ("cloud deal", "cloud contract", "cloud pact", "cloud agreement", "compute deal", "compute contract", "computing deal", "computing contract", "compute agreement",
         "cloud services agreement", "cloud computing deal", "capacity agreement", "hosting agreement", "infrastructure deal", "infrastructure agreement",
         "cloud partnership", "compute capacity"),
        {"agent": "customer", "with": "provider", "from": "provider", "by": "customer", "between": "customer", "to": "provider"},
        generic=True,
    ),
    Shape(
        "en.deals.rent", "cloud",
        ("rent", "rents", "rented", "renting"),
        {"agent": "customer", "from": "provider"},
        generic=True,
    ),
    Shape(
        "en.deals.contract", "other",
        ("contract", "contracts", "deal", "deals", "pact", "agreement", "agreements", "accord", "commitment"),
        {"agent": "customer", "with": "provider", "from": "provider", "between": "customer", "by": "customer", "to": "provider", "before": "provider"},
        generic=True,
    ),
    Shape(
        "en.deals.partner", "partnership",
        ("partner with", "partners with", "partnered with", "partnering with", "partnership", "strategic partnership", "alliance", "team up", "teamed up", "teams up", "teaming up",
         "collaborate", "collaborates", "collaborated", "collaboration", "jointly develop", "co-develop", "joint development", "tie-up", "tie up with",
         "developing", "joint bid"),
        _BOTH,
    ),
    Shape(
        "en.deals.venture", "joint_venture",
        ("joint venture", "joint ventures", "jv", "jointly owned", "jointly build", "50-50 venture"),
        _BOTH,
    ),
    Shape(
        "en.deals.license", "licensing",
        ("license", "licenses", "licensed", "licensing", "licensing agreement", "license agreement", "licensing deal", "licence", "licences", "licence agreement"),
        {"agent": "licensor", "to": "licensee", "from": "licensor", "with": "licensor", "by": "licensor"},
    ),
    Shape(
        "en.deals.lease", "lease",
        ("lease", "leases", "leased", "leasing", "sublease", "lease agreement"),
        {"agent": "lessee", "from": "lessor", "with": "lessor", "to": "lessee", "by": "lessee"},
    ),
    Shape(
        "en.deals.lend", "financing",
        ("lend", "lends", "lent", "loan to", "loan from", "lending"),
        {"agent": "lender", "to": "borrower", "from": "lender", "by": "lender"},
    ),
    Shape(
        "en.deals.borrow", "financing",
        ("borrow", "borrows", "borrowed", "borrowing", "loan", "loans", "term loan", "credit facility", "refinance", "refinanced", "debt financing", "bridge loan", "credit line"),
        {"agent": "borrower", "from": "lender", "by": "lender", "with": "lender"},
        figure=True, alone=True,
    ),
    Shape(
        "en.deals.bond", "financing",
        ("notes due", "bonds", "bond", "convertible notes", "senior notes", "bond sale", "bond issue", "notes", "auction", "auctions", "auctioned", "eurobond", "debentures"),
        {"agent": "issuer", "by": "issuer", "of": "issuer"},
        past="completed", figure=True, alone=True,
    ),
    Shape(
        "en.deals.build", "construction",
        ("build", "builds", "built", "building", "construct", "constructs", "construction", "break ground", "broke ground", "new plant", "new factory", "reopen", "reopens"),
        {"agent": "builder", "by": "builder"},
        status="planned", past="completed", alone=True,
        needs=r"\b(?:plants?|factory|factories|fabs?|data cent(?:er|re)s?|campus|sites?|reactors?|complex|facility|warehouse|hub|mill|lines?)\b",
    ),
    Shape(
        "en.deals.subsidise", "subsidy",
        ("subsidy", "subsidies", "subsidise", "subsidize", "subsidised", "subsidized", "grant", "grants", "grant of", "tax credit", "tax break", "in grants", "chips act"),
        {"agent": "grantee", "from": "grantor", "by": "grantor", "to": "grantee", "with": "grantor"},
        status="planned", alone=True,
    ),
    Shape(
        "en.deals.list", "ipo",
        ("initial public offering", "ipo", "go public", "goes public", "going public", "went public", "stock market listing", "list its shares", "flotation", "market debut"),
        {"agent": "issuer", "by": "issuer", "of": "issuer", "before": "issuer", "for": "issuer"},
        status="planned", past="completed", alone=True,
    ),
)  # fmt: skip

# longer words that hold a transaction word and are none
VETOES = (
    "in order to", "in order", "order of magnitude", "buy back", "buys back", "buying back", "buyback", "buybacks", "share buyback", "great deal", "deal with the",
    "dealmaker", "big deal", "no deal", "good deal", "building on", "raise questions", "raise its share", "raise its stake", "raised its stake", "raised concerns", "raise prices", "raised its forecast", "raised its outlook",
    "raises forecast", "raise its forecast", "raised prices", "sale price", "sales of", "sold out", "sell-off", "selloff", "supply chain", "supply chains", "outran supply",
    "in short supply", "supply and demand", "tight supply", "court order", "executive order", "bond yields", "bond market", "treasury bonds", "invested heavily",
    "release notes", "footnotes", "notes that", "contract price", "driver's license", "investing public", "investment bank", "investment banker", "power supply",
    "built on", "built-in", "social contract", "peace deal", "trade deal", "trade agreement", "nuclear deal", "office building", "the building", "building blocks",
)  # fmt: skip
