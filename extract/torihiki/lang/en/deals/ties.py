"""Shapes of deals between equals, of money lent or granted, and of things built. See ``shapes`` for the places."""

from __future__ import annotations

from torihiki.deals.shape import PartyRole, Shape
from torihiki.lang.en.deals.trade import AID, LENT

__all__ = ["SITE", "TIES"]

_BOTH: dict[str, PartyRole] = {
    "with": "partner",
    "between": "partner",
    "by": "partner",
    "object": "partner",
    "to": "partner",
    "agent": "partner",
}
_TIED: dict[str, PartyRole] = {**_BOTH, "owner": "partner", "of": "partner", "before": "partner", "from": "partner"}
SITE = (
    r"\b(?:plants?|factory|factories|fabs?|data[ -]?cent(?:er|re)s?|campus(?:es)?|reactors?|complex|facility|facilities|warehouses?|hubs?|mills?|production lines?|"
    r"gigafactor(?:y|ies)|pipelines?|refinery|refineries|smelters?|(?:subsea|submarine|undersea) cables?(?: systems?)?|(?:subsea|submarine|undersea)(?: \w+)? cables?(?: systems?)?|cable landing stations?|data halls?|wind farms?|solar farms?|solar parks?|terminals?|headquarters|foundry|foundries|cleanroom|clean room|power stations?|"
    r"supercomputers?|megafab|research cent(?:er|re)s?|mines?|shipyards?|ports?|airports?|railway|battery storage|substations?|desalination|hospitals?|laboratory|r&d cent(?:er|re)|(?:wind|solar|battery|storage|hydro\w*|nuclear|LNG) projects?|interconnectors?|tunnels?|dams?|metro|high-speed (?:rail )?line|rail line|lithium project|(?:[MG]W|megawatt|gigawatt) (?:[a-z-]+ )?sites?|liquefaction trains?|(?:second|third|fourth|fifth|sixth) train)\b"
)

_HELP = r"(?:\sto (?:also )?(?:cover|provide|pay|contribute|give|put up))?\s(?:up to |about |around |another |an additional |a further |some |more than |as much as |the |a |an )*(?:[$€£¥]|[A-Z]{1,3}\$|[0-9])"

TIES: tuple[Shape, ...] = (
    Shape(
        "en.deals.partner", "partnership",
        ("partner with", "partners with", "partnered with", "partnering with", "partner", "partnered", "team up", "teamed up", "teams up", "teaming up", "team up with", "teamed up with",
         "teams up with", "teaming up with", "join forces", "joined forces", "joins forces", "joining forces", "collaborate", "collaborates", "collaborated", "collaborating", "collaborate with",
         "collaborates with", "jointly develop", "jointly developing", "jointly developed", "jointly produce", "jointly manufacture", "jointly market", "jointly make", "co-develop", "co-developing", "co-developed", "tie up with", "ties up with", "tied up with", "partnering", "become a partner of", "becomes a partner of", "became a partner of", "become partners in", "became partners in", "become a partner in", "became a partner in", "pair up", "pairs up", "paired up", "pairing up", "link up with", "links up with", "linked up with", "linking up with", "teams with", "teamed with", "teaming with",
         "work with", "working with", "work together", "working together", "worked together", "works together", "cooperate", "cooperates", "cooperating", "join hands", "joined hands", "joins hands", "ally with", "allied with"),
        _BOTH,
        nouns=("partnership", "partnerships", "strategic partnership", "strategic partnerships", "alliance", "strategic alliance", "research alliance", "collaboration", "strategic collaboration",
               "joint development", "tie-up", "cooperation", "cooperation agreement", "collaboration agreement", "partnership agreement", "partnership deal", "research partnership",
               "joint research", "joint production", "joint manufacture", "joint manufacturing", "joint marketing", "joint exploration", "joint project", "joint plan", "joint development agreement", "research collaboration", "technology partnership", "multi-year partnership", "multiyear partnership",
               "development partnership", "strategic cooperation", "consortium with", "co-development agreement", "strategic partnership agreement"),
        noun=_TIED, pairs=True,
    ),
    Shape(
        "en.deals.ally", "partnership",
        ("become", "becomes", "became", "becoming"),
        {"object": "partner", "owned": "partner", "agent": "partner"},
        pairs=True, common=True,
        behind=r"\s(?-i:[A-Z])[\w.&-]*(?:\s(?-i:[A-Z])[\w.&-]*){0,3}['’]s?\s[“\"]?(?:[a-z-]+\s){0,4}?partner\b",
    ),
    Shape(
        "en.deals.found", "joint_venture",
        ("form", "forms", "formed", "forming", "create", "creates", "created", "creating", "establish", "establishes", "established", "establishing", "launch", "launches", "launched", "launching", "set up", "setting up"),
        {place: role for place, role in _BOTH.items() if place != "object"}, {**_BOTH},
        pairs=True, common=True,
        behind=r"\s(?:(?-i:[A-Z])[\w.&'’-]*\s?){1,5}(?:\([^()]{1,30}\))?,\s(?:an?|the|their)\s(?:[\w$€£%.,/:-]+\s){0,5}?(?:venture\b(?!\s(?:capital|fund|arm|firm|studio|builder))|jointly[- ](?:owned|held|run)\b)|\s(?:an?|the|their)\s(?:(?!joint\b)[\w$€£%.,/:-]+\s){0,5}?(?:venture(?!\s(?:capital|fund|arm|firm|studio|builder|partner))|jointly[- ](?:owned|held|run)\s(?:[\w-]+\s){0,2}(?:company|firm|entity|unit))\b",
    ),
    Shape(
        "en.deals.venture", "joint_venture",
        ("jointly build", "jointly owned", "jointly own", "form a venture", "set up a venture"),
        _BOTH, {**_BOTH},
        nouns=("joint venture", "joint ventures", "joint venture agreement", "jv", "50-50 venture", "50/50 venture", "venture formed", "a venture", "joint factory", "joint plant", "venture with",
               "founding partners", "founding shareholders", "founding equity partners", "initial equity funders", "founding members", "three-way venture", "50-50 joint venture", "50:50 joint venture", "new joint venture", "joint company", "battery venture"),
        noun=_TIED,
    ),
    Shape(
        "en.deals.lend", "financing",
        ("lend", "lends", "lent", "lending", "underwrite", "underwrote", "lend to"),
        {"to": "borrower", "object": "borrower", "owned": "borrower", "agent": "lender"},
        {"agent": "borrower", "by": "lender"},
        figure=True,
    ),
    Shape(
        "en.deals.fund", "financing",
        ("provide", "provides", "provided", "providing", "extend", "extends", "extended", "extending", "supply", "supplies", "supplied", "put up", "lining up", "arrange", "arranges", "arranged", "arranging", "underwriting"),
        {"to": "borrower", "object": "borrower", "owned": "borrower", "for": "borrower", "agent": "lender"},
        pairs=True, common=True, figure=True,
        behind=LENT,
    ),
    Shape(
        "en.deals.borrow", "financing",
        ("borrow", "borrows", "borrowed", "borrowing", "refinance", "refinances", "refinanced", "refinancing", "draw down", "drew down"),
        {"from": "lender", "with": "lender", "agent": "borrower"},
        {"by": "borrower", "from": "lender"},
        nouns=("loan", "loans", "bank financing", "bank loan", "bank loans", "bank credit", "term loan", "term loans", "credit facility", "debt financing", "bridge loan", "credit line", "line of credit", "loan facility", "syndicated loan",
               "revolving credit facility", "revolving credit", "debt facility", "loan agreement", "project financing", "bridge financing", "debt package", "loan guarantee", "loan guarantees",
               "private credit", "credit agreement", "term loan facility", "bridge facility", "revolver", "delayed draw term loan", "financing package", "debt funding", "venture debt", "green loan",
               "financing facility", "facility agreement", "facilities agreement", "syndicated facility", "syndicated facility agreement", "syndicated term loan", "term facility", "loan deal", "standby credit", "syndicated credit", "bridging loan", "standby facility", "stand-by credit", "buyer's credit", "buyers' credit", "buyers credit", "buyer credit", "supplier's credit", "eurocredit", "euroloan", "euroloans", "note issuance facility", "multi-option facility", "multiple option facility", "multi-option financing facility",
               "funding facility", "finance facility", "banking facility", "banking facilities", "debt facilities", "credit facilities", "loan facilities", "asset-based lending facility", "invoice finance facility",
               "liquidity facility", "rcf", "working capital facility", "funding line", "debt deal", "financing agreement", "financing deal", "export credit", "export credits", "export loan", "project finance", "bankruptcy financing", "debtor-in-possession financing", "debtor-in-possession loan", "dip financing", "dip loan", "bankruptcy loan", "credit agreements", "warehouse facility", "receivables facility", "overdraft facility", "overdraft", "overdrafts", "credit lines", "loan package", "revolving facility", "senior facility", "senior secured facility"),
        noun={"from": "lender", "by": "lender", "with": "lender", "to": "borrower", "for": "borrower", "owner": "borrower", "object": "lender", "before": "lender", "through": "lender", "agent": "borrower"},
        figure=True, alone=True,
    ),
    Shape(
        "en.deals.facility", "financing",
        (), {},
        nouns=("facility", "facility of", "facility worth", "facility with", "facility from", "sukuk", "sukuk facility"),
        noun={"from": "lender", "by": "lender", "with": "lender", "to": "borrower", "for": "borrower", "owner": "borrower", "object": "lender", "through": "lender", "agent": "borrower"},
        figure=True, alone=True,
        needs=r"\b(?:sign|clos|secur|obtain|rais|arrang|agree|rais|draw|drew|tak|took|sukuk|refinanc|get|got|receiv|land|provid|extend|upsiz|increas)\w*\s(?:up\s)?(?:an?|its|the)\s(?:[\w$€£¥.,-]+\s){0,7}?facility\s(?:of|worth)\s(?:up\sto\s|about\s)?(?:[A-Z]{0,3}[$€£¥₹]\s?|[A-Za-z]{2,3}\.?\s?)?[0-9]|(?:[$€£¥₹]|\b[A-Z]{3}\s)[0-9][\d.,]*(?:\s?(?:million|billion|mln|bn|m|b|crore))?(?:[\s-][a-z-]+){0,4}\sfacility\s(?:with|from)\s(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.advance", "financing",
        ("give", "gives", "gave", "given", "giving", "extend", "extends", "extended", "advance", "advances", "advanced"),
        {"object": "borrower", "agent": "lender"},
        {"agent": "borrower", "by": "lender"},
        pairs=True, common=True,
        behind=r"\s(?:the\s)?(?:[a-z-]+\s){0,3}(?-i:[A-Z])[\w.&'’-]*(?:\s(?-i:[A-Z])[\w.&'’-]*){0,3}\s(?:with\s)?(?:up to |about |around |another |a further |some |more than |as much as |an? )*(?:[$€£¥]|[A-Z]{1,3}\$|[0-9])(?:[^.;,]|[.,][0-9]){0,40}?\s(?:in|of|worth of|term|bridge)\s(?:[a-z-]+\s){0,3}(?:debt|loans?|credit)\b",
    ),
    Shape(
        "en.deals.arrange", "financing",
        ("lender is", "lender was", "lenders are", "lenders were"),
        {"list": "lender", "object": "lender"},
        nouns=("mandated lead arrangers", "mandated lead arranger", "joint lead arrangers"),
        noun={"list": "lender", "agent": "lender"},
        follows=True,
    ),
    Shape(
        "en.deals.bond", "financing",
        ("auction", "auctions", "auctioned", "auctioning"),
        {"agent": "issuer", "by": "issuer"},
        {"by": "issuer"}, behind=r"(?:[^.;]|\.[0-9]){0,80}?\b(?:bonds?|notes|bills|debt|securities|debentures|paper|gilts|treasur(?:y|ies))\b",
        nouns=("notes due", "bonds", "bond", "convertible notes", "convertible bonds", "convertible senior notes", "senior notes", "senior unsecured notes", "senior secured notes", "bond sale", "junk-bond sale", "junk bond sale", "private placement of notes", "private placement of bonds", "private placement of senior notes", "private placement of convertible notes",
               "bond issue", "bond offering", "notes offering", "debt offering", "debt sale", "notes", "eurobond", "eurobonds", "sukuk", "debentures", "commercial paper", "green bond", "green bonds",
               "straight bonds", "convertible debentures", "subordinated debentures", "subordinated notes", "convertible bond", "convertible note", "convertible loan note", "note offering", "junk bonds", "high-yield bonds", "investment-grade bonds",
               "corporate bonds", "bond deal", "certificates", "convertible debt", "mandatory convertible", "convertibles", "asset-backed securities", "securitization", "securitisation"),
        noun={"owner": "issuer", "by": "issuer", "before": "issuer", "from": "issuer", "agent": "issuer", "to": "lender"},
        past="completed", figure=True, alone=True,
    ),
    Shape(
        "en.deals.issue", "financing",
        ("issue", "issues", "issued", "issuing"),
        {"agent": "issuer"}, {"by": "issuer"},
        past="completed", figure=True,
        behind=r"(?:[^.;]|\.[0-9]){0,60}?[0-9](?:[^.;]|\.[0-9]){0,60}?\b(?:bonds?|notes|debentures|asset-backed securities|mortgage-backed securities|debt securities|securiti[sz]ation|commercial paper|sukuk)\b",
    ),
    Shape(
        "en.deals.build", "construction",
        ("build", "builds", "built", "building", "construct", "constructs", "constructed", "constructing", "break ground on", "broke ground on", "breaks ground on", "breaking ground on", "broke ground", "breaks ground", "break ground", "breaking ground",
         "reopen", "reopens", "restart", "restarts", "erect", "rebuild", "rebuilds", "rebuilt", "rebuilding", "convert", "converts", "converting", "modernise", "modernize", "set up a plant", "set up", *(f"{verb} up {one}" for verb in ("put", "puts", "putting") for one in ("a", "an", "its", "two", "three")), "opened", "opens", "opening", "open", "inaugurated", "inaugurates", "invest in a plant", "expand", "expands", "expanding",
         "develop", "develops", "constructing", "establish", "spend", "spends", "spending", "plans a", "plans an", "plans two", "planning a", "planning an", "is planning a"),
        {"with": "builder", "award": "customer", "for": "customer", "owned": "customer", "agent": "builder"},
        {"by": "builder"},
        nouns=("construction", "construction of", "rebuild of", "conversion of", "new plant", "new factory", "second factory", "second plant", "assembly plant", "new fab", "new data center", "new data centre", "groundbreaking",
               "cleanroom", "plans for", "plan for", "new facility", "new manufacturing facility", "new campus", "new data center campus", "expansion of", "development of"),
        noun={"owner": "builder", "by": "builder", "before": "builder", "with": "builder", "agent": "builder"},
        status="planned", past="completed", alone=True, needs=SITE,
        behind=r"(?:[^.;:]|\.[0-9]){0,110}?" + SITE,
    ),
    Shape(
        "en.deals.pledge", "subsidy",
        ("pledged", "pledges", "promised", "promises", "pledge", "promise", "promising", "earmarked", "allocated", "approved", "chip in", "chips in", "chipped in", "chipping in", "contribute", "contributed", "offered", "is offering", "are offering", "is giving", "are giving"),
        {"object": "grantee", "to": "grantee", "for": "grantee", "agent": "grantor"},
        {"agent": "grantee", "by": "grantor"},
        status="planned", official=True, behind=r"(?:\s(?-i:[A-Z])[\w.&'-]*(?:\s(?-i:[A-Z])[\w.&'-]*){0,3})?" + _HELP,
    ),
    Shape(
        "en.deals.cover", "subsidy",
        ("cover", "covers", "covered", "covering", "shoulder", "shoulders", "shouldered", "shouldering", "foot", "foots", "footing", "bear", "bears", "bearing", "bore", "meet", "meets", "meeting", "met"),
        {"of": "grantee", "object": "grantee", "owned": "grantee", "for": "grantee", "agent": "grantor"},
        {"by": "grantor"},
        status="planned", past="agreed", official=True, pairs=True, common=True,
        behind=r"\s(?:(?:up to|about|around|nearly|almost|roughly|more than|at least|as much as|over)\s)?(?:half|(?:a|one|two)[ -](?:thirds?|quarters?|fifths?)|part|most|[0-9]+\s?(?:%|percent|per cent)|[$€£¥]\S+(?:\s[mbtr]+illion)?|[0-9][\d.,]*\s[mbtr]+illion\s\w+)(?:\sof)?\s(?:the\s|its\s|their\s)?(?:[\w-]+\s){0,2}(?:costs?|investment|outlay|bill|spending|price)\b",
    ),
    Shape(
        "en.deals.aid", "subsidy",
        ("provide", "provides", "provided", "providing", "contribute", "contributes", "extend", "extends", "extended", "put up"),
        {"object": "grantee", "owned": "grantee", "to": "grantee", "for": "grantee", "agent": "grantor"},
        {"agent": "grantee", "by": "grantor"},
        status="planned", past="agreed", official=True, common=True, behind=AID,
    ),
    Shape(
        "en.deals.give", "subsidy",
        ("give", "gives", "gave", "given", "giving", "offer", "offers", "offered", "pay", "hand", "hands", "handed", "grant", "promise", "promises", "promised", "pledge", "pledges", "pledged"),
        {"object": "grantee", "to": "grantee", "agent": "grantor"},
        {"agent": "grantee", "by": "grantor"},
        status="planned", past="agreed", official=True, pairs=True, common=True,
        behind=r"\s(?:[a-z-]+\s){0,4}(?-i:[A-Z])[\w.&'-]*(?:\s(?-i:[A-Z])[\w.&'-]*){0,3}" + _HELP,
    ),
    Shape(
        "en.deals.drop", "construction",
        ("shelved", "shelves", "shelve", "scrapped", "scraps", "scrap", "gave up", "gives up", "giving up", "abandoned", "abandons", "cancelled", "canceled", "cancels", "called off", "calls off",
         "dropped", "drops", "halted", "halts", "paused", "pauses", "postponed", "suspended", "pulled out of", "pulls out of", "withdrew from", "walked away from", "mothballed"),
        {"with": "builder", "agent": "builder"},
        {"agent": "other", "by": "builder"},
        status="cancelled", behind=r"(?:\s[\w$€£.,'%-]+){0,9}?\s(?:projects?\b|sites?\b|plans? (?:for|to build)\b|" + SITE + ")",
    ),
    Shape(
        "en.deals.subsidise", "subsidy",
        ("subsidise", "subsidises", "subsidize", "subsidizes", "subsidised", "subsidized", "subsidising", "subsidizing"),
        {"object": "grantee", "owned": "grantee", "to": "grantee", "agent": "grantor"},
        {"agent": "grantee", "by": "grantor"},
        nouns=("subsidy", "subsidies", "grant", "grants", "state aid", "tax credit", "tax credits", "tax break", "tax breaks", "chips act", "government support", "in grants", "grant funding",
               "federal funding", "government aid", "government funding", "federal grant", "federal grants", "government grant", "government grants", "government subsidies", "incentives", "tax incentives",
               "direct funding", "federal aid", "in aid", "of aid", "aid package", "incentive package", "incentives package", "package of incentives", "subsidy package", "public funding", "state subsidies", "chips act funding", "chips act grant"),
        noun={"from": "grantor", "by": "grantor", "with": "grantor", "to": "grantee", "for": "grantee", "owner": "grantor", "before": "grantor", "object": "grantor", "agent": "grantee"},
        status="planned", alone=True, figure=True,
    ),
)  # fmt: skip
