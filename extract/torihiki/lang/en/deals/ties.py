"""Shapes of deals between equals, of money lent or granted, and of things built. See ``shapes`` for the places."""

from __future__ import annotations

from torihiki.deals.shape import PartyRole, Shape

__all__ = ["TIES"]

_BOTH: dict[str, PartyRole] = {"agent": "partner", "with": "partner", "between": "partner", "by": "partner", "object": "partner"}
_SITE = (
    r"\b(?:plants?|factory|factories|fabs?|data[ -]?cent(?:er|re)s?|campus(?:es)?|sites?|reactors?|complex|facility|facilities|warehouse|hub|mill|lines?|"
    r"gigafactor(?:y|ies)|pipeline|refinery|smelter|wind farms?|solar farms?|terminal|headquarters|foundry|cleanroom|clean room)\b"
)

TIES: tuple[Shape, ...] = (
    Shape(
        "en.deals.partner", "partnership",
        ("partner with", "partners with", "partnered with", "partnering with", "team up", "teamed up", "teams up", "teaming up", "join forces", "joined forces", "joins forces",
         "collaborate", "collaborates", "collaborated", "collaborating", "jointly develop", "jointly developing", "jointly developed", "co-develop", "co-developing", "co-developed",
         "tie up with", "ties up with", "tied up with", "work with", "work together", "developing"),
        _BOTH,
        nouns=("partnership", "strategic partnership", "alliance", "strategic alliance", "research alliance", "collaboration", "joint development", "tie-up", "joint bid", "cooperation", "cooperation agreement",
               "collaboration agreement", "partnership agreement", "research partnership", "joint research", "joint project", "joint plan"),
        noun={**_BOTH, "owner": "partner", "of": "partner"},
    ),
    Shape(
        "en.deals.venture", "joint_venture",
        ("jointly build", "jointly owned", "jointly own", "form a venture", "set up a venture"),
        _BOTH, {**_BOTH},
        nouns=("joint venture", "joint ventures", "jv", "50-50 venture", "50/50 venture", "venture formed", "a venture", "joint factory", "joint plant", "venture with", "three-way venture"),
        noun={**_BOTH, "owner": "partner", "of": "partner"},
    ),
    Shape(
        "en.deals.lend", "financing",
        ("lend", "lends", "lent", "lending", "underwrite", "underwrote", "bankroll", "bankrolled"),
        {"agent": "lender", "to": "borrower", "object": "borrower"},
        {"agent": "borrower", "by": "lender"},
        trades=False,
    ),
    Shape(
        "en.deals.borrow", "financing",
        ("borrow", "borrows", "borrowed", "borrowing", "refinance", "refinances", "refinanced", "refinancing", "draw down", "drew down"),
        {"agent": "borrower", "from": "lender"},
        nouns=("loan", "loans", "term loan", "credit facility", "debt financing", "bridge loan", "credit line", "line of credit", "loan facility", "syndicated loan", "revolving credit facility",
               "debt facility", "loan agreement", "project financing", "bridge financing", "debt package", "loan guarantee"),
        noun={"agent": "borrower", "owner": "borrower", "from": "lender", "by": "lender", "with": "lender", "to": "borrower", "for": "borrower", "object": "lender"},
        figure=True, alone=True,
    ),
    Shape(
        "en.deals.bond", "financing",
        ("auction", "auctions", "auctioned", "auctioning"),
        {"agent": "issuer", "by": "issuer"},
        {"by": "issuer"},
        nouns=("notes due", "bonds", "bond", "convertible notes", "convertible bonds", "senior notes", "bond sale", "bond issue", "bond offering", "notes offering", "debt offering", "notes", "eurobond",
               "debentures", "commercial paper", "green bond", "green bonds", "straight bonds"),
        noun={"agent": "issuer", "owner": "issuer", "by": "issuer"},
        past="completed", figure=True, alone=True,
    ),
    Shape(
        "en.deals.build", "construction",
        ("build", "builds", "built", "building", "construct", "constructs", "constructed", "constructing", "break ground", "broke ground", "breaks ground", "reopen", "reopens", "restart",
         "restarts", "erect", "set up a plant", "invest in a plant"),
        {"agent": "builder"},
        {"by": "builder"},
        nouns=("construction", "construction of", "new plant", "new factory", "second factory", "second plant", "assembly plant", "new fab", "new data center", "new data centre", "groundbreaking", "cleanroom"),
        noun={"agent": "builder", "owner": "builder", "by": "builder"},
        status="planned", past="completed", alone=True, needs=_SITE,
    ),
    Shape(
        "en.deals.subsidise", "subsidy",
        ("subsidise", "subsidises", "subsidize", "subsidizes", "subsidised", "subsidized", "granted", "award"),
        {"agent": "grantor", "object": "grantee", "to": "grantee"},
        {"agent": "grantee", "by": "grantor"},
        nouns=("subsidy", "subsidies", "grant", "grants", "state aid", "tax credit", "tax credits", "tax break", "tax breaks", "chips act", "government support", "in grants",
               "federal funding", "government aid", "government funding"),
        noun={"agent": "grantee", "owner": "grantor", "from": "grantor", "by": "grantor", "to": "grantee", "with": "grantor", "for": "grantee"},
        status="planned", alone=True, figure=True,
    ),
)  # fmt: skip
