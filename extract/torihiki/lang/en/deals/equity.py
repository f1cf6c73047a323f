"""Shapes of deals in companies and shares: bought, sold, merged, invested in, raised, listed. See ``shapes`` for the places."""

from __future__ import annotations

from torihiki.deals.shape import PartyRole, Shape

__all__ = ["EQUITY"]

_BOTH: dict[str, PartyRole] = {"agent": "partner", "with": "partner", "between": "partner", "by": "partner", "of": "partner", "object": "partner", "into": "partner"}

EQUITY: tuple[Shape, ...] = (
    Shape(
        "en.deals.acquire", "acquisition",
        ("acquire", "acquires", "acquired", "acquiring", "take over", "takes over", "took over", "taken over", "taking over", "buy", "buys",
         "bought", "buying", "buy out", "bought out", "take private", "takes private", "took private", "taken private", "swallow",
         "swallows", "swallowed", "snap up", "snaps up", "snapped up", "scoop up", "scooped up", "gobble up", "bid for", "bids for",
         "nationalise", "nationalised", "nationalize", "nationalized"),
        {"agent": "acquirer", "object": "target", "of": "target", "from": "seller"},
        {"agent": "target", "by": "acquirer", "from": "seller"},
        nouns=("acquisition", "takeover", "buyout", "buy-out", "management buyout", "leveraged buyout", "tender offer", "takeover offer",
               "takeover bid", "buyout offer", "purchase of", "deal for", "offer for", "bid of", "takeover proposal", "acquisition agreement",
               "share purchase agreement", "merger offer", "stock purchase agreement"),
        noun={"agent": "acquirer", "owner": "acquirer", "object": "target", "of": "target", "for": "target", "from": "seller", "by": "acquirer",
              "before": "target"},
        trades=True, past="completed",
    ),
    Shape(
        "en.deals.sell", "divestiture",
        ("sell", "sells", "sold", "selling", "divest", "divests", "divested", "divesting", "offload", "offloads", "offloaded", "offloading",
         "spin off", "spins off", "spun off", "hive off", "hived off", "dispose of", "disposed of", "sell off", "sold off"),
        {"agent": "seller", "object": "target", "of": "target", "to": "acquirer"},
        {"agent": "target", "to": "acquirer", "by": "seller"},
        nouns=("sale of", "sale to", "divestiture", "divestment", "disposal of", "spin-off", "spinoff", "forced sale"),
        noun={"agent": "seller", "owner": "seller", "of": "target", "to": "acquirer", "by": "seller", "object": "acquirer"},
        trades=True, past="completed",
    ),
    Shape(
        "en.deals.merge", "merger",
        ("merge", "merges", "merged", "merging", "combine with", "combines with", "combining with"),
        _BOTH, _BOTH,
        nouns=("merger", "mergers", "merger agreement", "merger of equals", "all-stock merger", "business combination", "merger talks", "merger plan"),
        noun={**_BOTH, "owner": "partner", "before": "partner"},
        past="completed",
    ),
    Shape(
        "en.deals.invest", "investment",
        ("invest", "invests", "invested", "investing", "put money into", "take a stake", "takes a stake", "took a stake", "taking a stake", "backed",
         "pour", "poured", "pours", "pump", "pumped", "pumps", "plough", "ploughed", "inject", "injects", "injected", "put in", "puts in"),
        {"agent": "investor", "in": "investee", "object": "investee", "to": "investee"},
        {"agent": "investee", "by": "investor"},
        nouns=("investment in", "investment from", "investment by", "stake in", "equity investment", "minority investment", "strategic investment",
               "stake", "equity stake", "capital injection", "interest in"),
        noun={"agent": "investor", "owner": "investor", "in": "investee", "of": "investee", "by": "investor", "from": "investor",
              "object": "investee", "to": "investee", "before": "investor"},
        past="completed",
    ),
    Shape(
        "en.deals.raise", "investment",
        ("raise", "raises", "raised", "raising", "secures funding", "secured funding", "closes a round", "closed a round", "closed the round", "closed its round", "lands", "landed",
         "bags", "bagged", "nabs", "nabbed"),
        {"agent": "investee", "from": "investor"},
        nouns=("funding round", "financing round", "investment round", "seed round", "seed funding", "pre-seed", "series a", "series b", "series c",
               "series d", "series e", "series f", "series g", "series h", "round of funding", "round of financing", "new funding", "fundraise",
               "fundraising", "venture round", "funding", "equity financing", "funding from", "a round", "first round", "raise", "new round", "its round"),
        noun={"agent": "investee", "owner": "investee", "from": "investor", "by": "investor", "for": "investee", "before": "investee", "in": "investee"},
        status="completed", trades=True, past="completed", figure=True, alone=True,
    ),
    Shape(
        "en.deals.lead", "investment",
        ("led by", "co-led by", "lead by", "led the round", "leads the round", "leading the round", "led the", "co-led the", "led its", "leads", "co-led", "had led its", "lead the",
         "chipping in", "chipped in", "participated", "participating", "participation from", "participation by", "joined the round", "joined by", "joining the round",
         "from investors including", "from investors such as", "investors including", "investors include", "other investors include", "backers include", "existing investors",
         "put in", "also invested", "contributed", "contributing", "also joined", "among the investors", "among the backers", "backed by"),
        {"agent": "investor", "object": "investor", "by": "investor", "from": "investor", "list": "investor"},
        status="completed", follows=True, past="completed",
        needs=r"\b(?:rounds?|series|seed|rais(?:e[sd]?|ing)|investors?|backers|funding|financing|valu\w+|capital|money|total)\b|\$|€|£|¥",
    ),
    Shape(
        "en.deals.list", "ipo",
        ("go public", "goes public", "going public", "went public", "list its shares", "lists its shares", "listed its shares", "float its shares",
         "made its debut", "makes its debut", "debuted on", "floated on", "list on the", "refile for"),
        {"agent": "issuer"},
        nouns=("initial public offering", "ipo", "stock market listing", "flotation", "market debut", "trading debut", "stock market debut",
               "share listing", "listing", "stock market flotation", "public listing", "initial share sale", "debut", "first day of trading"),
        noun={"agent": "issuer", "owner": "issuer", "by": "issuer", "of": "issuer", "before": "issuer", "for": "issuer"},
        status="planned", past="completed", alone=True,
    ),
)  # fmt: skip
