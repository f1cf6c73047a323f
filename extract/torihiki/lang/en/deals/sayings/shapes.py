"""Shapes that have no words but figures of speech: licences taken up, jets placed with a carrier, firms that find a backer."""

from __future__ import annotations

from torihiki.deals.shape import Shape
from torihiki.lang.en.deals.worth import SUM

__all__ = ["SAID_SO"]

SAID_SO: tuple[Shape, ...] = (
    Shape(
        "en.deals.opt", "licensing", (),
        {"object": "licensor", "owned": "licensor", "to": "licensor", "of": "licensor", "from": "licensor", "for": "licensor", "agent": "licensee"},
        pairs=True, common=True,
    ),
    Shape(
        "en.deals.lessee", "lease", (),
        {"with": "lessee", "to": "lessee", "agent": "lessor"},
        pairs=True, common=True,
    ),
    Shape(
        "en.deals.sound", "partnership", (),
        {"object": "partner", "agent": "partner"},
        status="rumoured", pairs=True, common=True,
    ),
    Shape(
        "en.deals.change", "divestiture", (),
        {"from": "seller", "to": "acquirer", "agent": "target"},
        past="completed", pairs=True, common=True,
    ),
    Shape(
        "en.deals.exit", "divestiture", (),
        {"object": "target", "agent": "seller"},
        status="rumoured", pairs=True, common=True,
    ),
    Shape(
        "en.deals.job", "supply", (),
        {"object": "customer", "owned": "customer", "by": "customer", "to": "customer", "for": "customer", "from": "customer", "of": "customer", "agent": "provider"},
        pairs=True, common=True,
    ),
    Shape(
        "en.deals.dedicate", "cloud", (),
        {"to": "customer", "for": "customer", "agent": "provider"},
        pairs=True, common=True,
    ),
    Shape(
        "en.deals.roster", "supply", (),
        {"object": "customer", "owned": "customer", "of": "customer", "in": "customer", "agent": "provider"},
        pairs=True, common=True,
    ),
    Shape(
        "en.deals.split", "partnership", (),
        {"object": "partner", "with": "partner", "agent": "partner"},
        status="cancelled", pairs=True, common=True,
    ),
    Shape(
        "en.deals.succeed", "supply", (),
        {"to": "customer", "of": "customer", "for": "customer", "owned": "customer", "other": "customer", "agent": "provider"},
        pairs=True, common=True,
    ),
    Shape(
        "en.deals.replace", "supply", (),
        {"with": "provider", "for": "provider", "agent": "customer"},
        pairs=True, common=True,
    ),
    Shape(
        "en.deals.taker", "divestiture", (),
        {"object": "target", "in": "acquirer", "agent": "seller"},
        pairs=True, common=True,
    ),
    Shape(
        "en.deals.finance", "financing", (),
        {"object": "lender", "agent": "borrower"},
        status="planned", pairs=True, common=True,
    ),
    Shape(
        "en.deals.suitors", "acquisition", (), {},
        nouns=(*(f"{who} {of}" for who in ("bidders", "bidder", "suitors", "suitor", "potential buyers", "potential bidders", "potential suitors", "prospective buyers", "interested buyers", "possible buyers", "rival bidders") for of in ("for", "of")),),
        noun={"object": "target", "for": "target", "of": "target", "owned": "seller", "by": "acquirer", "agent": "acquirer"},
        least=frozenset({"target", "seller"}), status="planned", pairs=True,
        needs=r"\b(?:bidders?|suitors?|buyers) (?:for|of)\b[^.;]{2,60}? (?:include[sd]?|are|were|is|was)\b|\b(?:is|are|was|were|among|be|emerged as|named as) (?:the |a |an |one of the |among )?(?:[a-z-]+ ){0,3}(?:bidders?|suitors?|buyers) (?:for|of)\b",
    ),
    Shape(
        "en.deals.secondary", "investment", (), {},
        nouns=(*(f"{who} {what}" for who in ("employees", "staff", "workers", "insiders", "shareholders", "investors") for what in ("sold", "to sell", "are selling", "will sell", "have sold", "plan to sell", "sell")),
               "secondary share sale", "secondary stock sale", "secondary sale", "employee share sale", "employee stock sale"),
        noun={"before": "investee", "owner": "investee", "of": "investee", "agent": "investee", "by": "investee", "to": "investor"},
        status="completed", figure=True, past="completed",
        needs=rf"\b(?:employees|staff|workers|insiders|shareholders|investors) (?:sold|to sell|are selling|will sell|have sold|plan to sell|sell){SUM}(?:[^.;]|\.[0-9]){{0,24}}?(?:shares|stock|equity)\b|\b(?:secondary|employee) (?:share |stock )?sale\b",
    ),
    Shape(
        "en.deals.attract", "investment", (),
        {"object": "investor", "from": "investor", "of": "investor", "by": "investor", "agent": "investee"},
        past="completed", pairs=True, common=True,
    ),
)  # fmt: skip
