"""Shapes of deals in shares: firms merged, stakes bought, money put in and raised, listings. See ``shapes`` for the places."""

from __future__ import annotations

from torihiki.deals.shape import PartyRole, Shape
from torihiki.lang.en.deals.worth import HEDGE, SUM

__all__ = ["STAKES"]

_BOTH: dict[str, PartyRole] = {
    "agent": "partner", "with": "partner", "between": "partner", "by": "partner", "of": "partner", "object": "partner", "in": "partner", "to": "partner",
}  # fmt: skip
_UNSAID = r"|\s(?:an?\s)?(?:undisclosed|unspecified|unnamed)\s(?:[a-z-]+\s){0,2}(?:sum|amount|round|funding|investment)"
_FUNDS = (
    _UNSAID + r"|\s(?:(?!of |in |from )[\w$€£.,-]+\s){0,6}(?:capital|money|funds?|funding|financing|rounds?|seed|series|cash|equity|debt)\b"
)

# money of which only what it made the firm worth is told: last raised at a $2 billion valuation
_VALUED = r"\s(?:(?:money|capital|funds|funding|again)\s)?(?:from [^.;,]{2,40} )?at (?:an?|the) (?:(?:[\w-]+ ){0,3}?(?:[A-Z]{0,3}[$€£¥₹]\s?)[0-9][\d.,]*\s?(?:million|billion|bn|mn|[mMbB])?(?:[ -][a-z-]+){0,2} valuation\b|(?:[\w-]+ ){0,2}?valuation of )"

STAKES: tuple[Shape, ...] = (
    Shape(
        "en.deals.merge", "merger",
        ("merge", "merges", "merged", "merging", "tie the knot", "ties the knot", "tied the knot", "tying the knot", "planning to unite", "plan to unite", "plans to unite", "agreed to unite", "agree to unite", "agreed to join together", "integrate their", "integrates their", "combine with", "combines with", "combining with", "combine their", "combine"),
        _BOTH, _BOTH,
        nouns=("merger", "mergers", "marriage with", "marriage of", "marriage between", "union between", "merger agreement", "merger of equals", "all-stock merger", "business combination", "business combination agreement", "merger talks", "merger plan",
               "tie-up talks", "spac merger", "a combination with", "possible combination", "the combination of", "explored a combination", "explore a combination", "exploring a combination", "discussed a combination", "discussing a combination", "discuss a combination", "considered a combination", "considering a combination", "proposed a combination", "weighed a combination", "weighing a combination", "potential combination", "proposed combination", "on a combination", "about a combination", "over a combination", "combination between", "all-share combination", "all-stock combination", "share-for-share combination", "combination with", "combination of their", "reverse merger", "stock-for-stock merger", "merger deal", "merger accord", "merger pact", "merger into", "mergers into"),
        noun={**_BOTH, "owner": "partner", "before": "partner", "in": "partner"},
        past="completed", pairs=True,
    ),
    Shape(
        "en.deals.stake", "investment",
        (),
        {},
        nouns=("stake in", "stake", "stakes in", "equity stake", "stakes", "minority stake", "majority stake", "controlling stake", "minority stake in", "majority stake in", "controlling stake in",
               "interest in", "shareholding", "shareholding in", "equity interest in", "equity interest", "minority interest in", "controlling interest in", "holding in", "holdings in"),
        noun={"owner": "investor", "in": "investee", "of": "investee", "object": "investee", "to": "investee", "by": "investor", "from": "seller", "owned": "seller", "before": "investee", "agent": "investor"},
        past="completed",
    ),
    Shape(
        "en.deals.share", "investment",
        ("take", "takes", "took", "taken", "taking", "amass", "amassed", "amassing", "build", "builds", "built", "building", "built up", "building up", "accumulated", "snapped up", "picked up", "grabbed"),
        {"of": "investee", "in": "investee", "object": "investee", "owned": "investee", "from": "seller", "agent": "investor"},
        past="completed", pairs=True, common=True,
        behind=r"\s" + HEDGE + r"(?:[0-9][0-9.]*\s?(?:%|percent|per cent|pct)|(?:a|one)[\s-](?:half|third|quarter|fifth|tenth)|half|two[\s-]thirds|three[\s-]quarters)\s(?:(?:of|(?:position|holding) in)\s(?:the\s)?(?:[a-z-]+\s){0,4}|in\s)(?-i:[A-Z])(?![^.;,]{0,40}?(?:['’]s|s['’])\s(?:revenues?|sales|profits?|output|orders|market|business|power|production|capacity)\b)",
    ),
    Shape(
        "en.deals.invest", "investment",
        ("invest", "invests", "invested", "investing", "put money into", "backed", "backs", "pour", "poured", "pours", "pouring", "pump", "pumped", "pumps", "pumping", "plough", "ploughed", "ploughing", "plow", "plowing",
         "plowed", "inject", "injects", "injected", "injecting", "put in", "puts in", "put", "puts", "putting", "put up to", "puts up to", "putting up to", "sank", "sink", "sinks", "sinking", "bankroll", "bankrolled"),
        {"in": "investee", "object": "investee", "owned": "investee", "to": "investee", "agent": "investor", "with": "investor"},
        {"in": "investee", "by": "investor", "agent": "investee"},
        nouns=("investment in", "investment from", "investment by", "investment", "equity investment", "minority investment", "strategic investment", "equity investment in",
               "strategic investment in", "minority investment in", "investment of", "capital injection", "cash injection", "equity injection", "cash infusion", "capital infusion", "equity infusion", "capital increase", "investment round in",
               "investment agreement", "investment deal", "growth investment", "private placement", "investments of", "investments from"),
        noun={"in": "investee", "to": "investee", "by": "investor", "from": "investor", "owner": "investor", "object": "investor", "before": "investor", "agent": "investor"},
        gets={"agent": "investee", "from": "investor", "by": "investor", "owner": "investor", "object": "investor", "before": "investor", "in": "investee"},
        past="completed",
    ),
    Shape(
        "en.deals.raise", "investment",
        ("raise", "raises", "raised", "raising"),
        {"from": "investor", "by": "investor", "agent": "investee", "owned": "investee"},
        {"agent": "other", "by": "investee", "from": "investor"},
        nouns=("funding round", "financing round", "investment round", "seed round", "seed funding", "seed investment", "pre-seed", "pre-seed round", "pre-seed funding", "series a", "series b",
               "series c", "series d", "series e", "series f", "series g", "series h", "series i", "series j", "series k", "series l", "series a round", "series b round", "series c round", "series d round", "series e round", "series a funding",
               "series b funding", "series c funding", "series d funding", "series a financing", "series b financing", "series c financing", "growth round", "round of funding",
               "round of financing", "new funding", "fundraise", "fundraising", "fundraising round", "venture round", "venture funding", "rights issue", "rights offering", "brokered private placement", "non-brokered private placement", "bought deal", "bought-deal", "bought deal financing", "bought deal offering", "bought deal private placement", "flow-through financing", "registered direct offering", "share placement", "share placing", "capital raise", "capital raising", "equity raise", "cash call", "funding", "equity financing", "funding from", "a round",
               "first round", "raise", "new round", "its round", "equity round", "venture capital", "growth funding", "growth equity", "extension round", "funding deal", "seed capital", "round", "rounds", "series a extension", "seed extension", "pre-series a", "bridge round", "debt round", "preferred equity", "preferred shares", "convertible preferred shares"),
        noun={"owner": "investee", "for": "investee", "of": "investee", "to": "investee", "in": "investee", "from": "investor", "by": "investor", "before": "investee", "object": "investee", "agent": "investee"},
        status="completed", past="completed", figure=True, alone=True, behind=rf"(?:{SUM}{_FUNDS}|{_VALUED})",
    ),
    Shape(
        "en.deals.land", "investment",
        ("secure", "secures", "secured", "securing", "obtain", "obtains", "obtained", "lands", "landed", "bags", "bagged", "nabs", "nabbed", "closes", "closed", "scores", "scored", "snags", "snagged", "pulls in", "pulled in", "pulls down", "pulled down", "rakes in", "raked in", "reels in", "reeled in",
         "hauls in", "hauled in", "picks up", "picked up", "pulling in", "collects", "collected", "announces", "attracts", "attracted", "grabs", "grabbed", "nets", "netted", "pocketed", "hoovered up", "lined up", "lines up", "gets", "got", "received", "receives", "receive", "receiving", "took in", "takes in", "taken in", "taking in"),
        {"from": "investor", "by": "investor", "agent": "investee"},
        status="completed", past="completed", figure=True, behind=SUM + r"(?!\S*\s(?:mln |million |billion |bn |m |M )?(?:in |of )?(?:(?:new |second |expansion |expanded |battery |chip |car |manufacturing ){0,3}(?:plants?|factory|fab|data cent(?:er|re)s?|campus|mill|facility|warehouse|project|headquarters)\b|sales|revenue|orders|damages|compensation|severance|pensions?|bonus(?:es)?|royalt|settlement|insurance|a share|per|profit|fines?|subsid|grants?|government|federal|state aid))(?!(?:[^.;,]|\.[0-9]){0,40}? for (?:its|their|the|his|all) (?:[\w.%-]+ ){0,4}?(?:stake|holding|shares|interest|business|unit|division|sale)\b)",
        needs=r"\b(?:fund(?:s|ed|ing)?|financing|debt|loans?|credit|rounds?|series [A-H]|seed|startups?|start-ups?|ventures?|capital|investors?|investment|valu\w+|back(?:ed|ers?)|led by)\b|^(?:[^.]|\.(?=[0-9])){0,110}$|\b(?:had|has|have) (?:previously|already|earlier|also previously|before that) (?:secured|landed|closed|bagged|obtained|received|attracted|picked up|pulled in)\s(?:[a-z]+\s){0,3}[A-Z]{0,3}[$€£¥₹][0-9][\d.,]*\s?(?:million|billion|bn|mn|m|b)?(?=[.,;]|\s(?:in|from|last|early|late|at|of|earlier|two|three|during)\b)|\breceiv\w+ (?:another|an additional|a further|a fresh|an extra)\b[^.;]{0,12}(?:\.[0-9])?[^.;]{0,30} from (?-i:[A-Z])|"
              r"\b(?:collect(?:s|ed)|attract(?:s|ed)|(?:pull|rake|reel|haul)(?:s|ed)? in|(?:nab|bag|snag|grab|scor|pocket|net)(?:b|g|t)?(?:s|es|ed)|pick(?:s|ed) up)\s[^.;]{0,30}[0-9][^.;]{0,24}\sfrom\s(?-i:[A-Z])|"
              r"[0-9]\s?(?:mln|million|billion|bn|[mbk])\sand\s(?:an?|its)\s(?:[\w-]+\s){0,3}(?:tie-up|partnership|deal|contract|collaboration|alliance|agreement|pact)\b|"
              r"[0-9]\s?(?:mln|million|billion|bn|[mbk])?\s(?:from\s(?-i:[A-Z])[^.;]{2,60}?\s)?(?:to|for)\s(?:further\s|help\s)?(?:accelerat|advanc|scal|build|develop|expan[ds]|fund|grow|commerciali|boost|speed|bring|launch|fuel|roll)",
    ),
    Shape(
        "en.deals.seek", "investment",
        ("seek", "seeks", "seeking", "sought", "look for", "looking for", "hunting for"),
        {"from": "investor", "agent": "investee"},
        status="planned", figure=True, common=True,
        behind=SUM + r"(?!(?:[^.;]|\.[0-9]){0,60}?\b(?:damages|compensation|lawsuit|refunds?|fine|penalt\w+|restitution|savings|cuts?|fees|revenue|sales|orders|profits?|bids|aid)\b)(?:[^.;,]|[.,][0-9]){0,60}?(?:\s(?:funding|financing|capital|equity|debt|loans?|credit|investment|round)\b|\sfrom\s(?:[a-z-]+\s){0,4}(?-i:[A-Z])|\sfrom\s(?:[a-z-]+\s){0,3}(?:investors|backers|lenders|banks|funds)\b)",
    ),
    Shape(
        "en.deals.front", "investment",
        ("led", "leads", "co-led", "co-leads", "co-leading", "anchored", "anchors", "spearheaded", "spearheads", "topped up", "participated in", "participates in", "participating in", "took part in", "taken part in",
         "contributed to", "contributing to", "backed"),
        {"in": "investee", "of": "investee", "object": "investee", "owned": "investee", "by": "investee", "agent": "investor"},
        {"agent": "investee", "by": "investor"},
        status="completed", past="completed", behind=r"(?:\s[\w$€£.,'-]+){0,8}?\s(?:rounds?|investments?|financing|funding|fundraising|raise|series|seed|tranche|extension)\b",
    ),
    Shape(
        "en.deals.lead", "investment",
        ("led by", "co-led by", "lead by", "led jointly by", "jointly led by", "chipping in", "chipped in", "participated", "participating", "participates", "participation from", "participation by",
         "participation of", "joined by", "from investors including", "from investors such as", "investors including", "investors include", "investors included", "other investors include",
         "backers include", "backers including", "backers included", "additional participation", "investors such as", "support from", "backing from", "backing of", "also invested", "also participated",
         "also took part", "took part", "contributed", "contributing", "also joined", "among the investors", "among the backers", "backed by", "co-investors", "which included", "that included",
         "also included", "comprised", "involving", "among the participating investors", "among the funders", "are among the investors", "was the sole investor", "is the sole investor", "was the lead investor", "is the lead investor", "was the only investor", "put in"),
        {"object": "investor", "by": "investor", "from": "investor", "list": "investor", "with": "investor", "agent": "investor", "of": "investor"},
        status="completed", follows=True, past="completed",
        needs=r"\b(?:rounds?|series|seed|rais(?:e[sd]?|ing)|investors?|backers|funders|funding|financing|investment|participat\w+|invested)\b",
    ),
    Shape(
        "en.deals.float", "ipo",
        ("list", "lists", "listed", "listing", "float", "floats", "floated", "floating"),
        {"of": "issuer", "in": "issuer", "object": "issuer", "owned": "issuer", "agent": "seller"},
        status="planned", past="completed", pairs=True, common=True,
        behind=r"\s" + HEDGE + r"(?:[0-9][0-9.]*\s?(?:%|per\s?cent|pct)|(?:quarter|third|fifth|tenth|half|part|minority|minority stake|stake))\s(?:stake\s)?(?:of|in)\s",
    ),
    Shape(
        "en.deals.arm", "ipo",
        ("list its", "lists its", "listed its", "listing its", "float its", "floats its", "floated its", "floating its", "list their", "listed their", "floated their"),
        {"agent": "issuer"},
        status="planned", past="completed", alone=True,
        behind=r"\s(?:(?!shares?\b|stock\b)[\w&'’-]+\s){0,6}?(?:arm|unit|division|business|subsidiary|operations?|chain|brand|affiliate)\b",
    ),
    Shape(
        "en.deals.place", "ipo",
        ("is offering", "are offering", "offer", "offers", "offering", "offered", "market", "markets", "marketing"),
        {"agent": "issuer", "owned": "issuer"}, {"by": "issuer"},
        status="planned", past="completed", alone=True, common=True,
        behind=r"\s(?:(?:up to|about|an additional|a further)\s)?(?:one|two|three|four|five|six|seven|eight|nine|ten|[0-9][\d.,]*)\s(?:mln\s|million\s)?(?:[a-z]+\s){0,3}?(?:(?:shares|units)\sof\s(?:its|the company['’]s|common|ordinary|class)|shares\sto\sthe\spublic)\b",
    ),
    Shape(
        "en.deals.list", "ipo",
        ("go public", "goes public", "going public", "went public", "list its shares", "lists its shares", "listed its shares", "float its shares", "listing its shares",
         "made its debut", "makes its debut", "debuted on", "floated on", "list on the", "refile for", "to list", "will list", "listed in", "listed on", "lists in", "lists on", "relisted on", "relist on", "begins trading", "began trading", "start trading", "starts trading", "started trading", "join the stock market", "joins the stock market", "joined the stock market", "float", "floated"),
        {"agent": "issuer", "object": "issuer"},
        {"agent": "issuer"},
        nouns=("initial public offering", "initial public offerings", "ipo", "stock market listing", "flotation", "market debut", "trading debut", "stock market debut", "stock-market debut", "stock-market listing", "stock-market flotation",
               "share listing", "listing", "stock market flotation", "public listing", "initial share sale", "debut", "first day of trading", "direct listing", "u.s. ipo", "us ipo", "public offering",
               "hong kong listing", "dual listing", "share sale", "secondary offering", "spac deal", "nasdaq listing", "listings", "debuts", "flotations", "ipos", "dual listings", "initial offering", "initial stock offering", "initial share offering", "initial stock sale"),
        noun={"owner": "issuer", "by": "issuer", "of": "issuer", "before": "issuer", "for": "issuer", "agent": "issuer"},
        status="planned", past="completed", alone=True,
        needs=r"\b(?:ipo|ipos|public|stock market|listings?|list|lists|listed|flotation|float\w*|debut\w*|trading|spac|shares?|offering)\b",
    ),
)  # fmt: skip
