"""Shapes of deals in goods and services told by everyday verbs, which count only with the firm, and the goods or the job, right behind them. See ``shapes`` for the places."""

from __future__ import annotations

from torihiki.deals.shape import Shape

__all__ = ["FIRM_NAME", "JOBS", "RANGE", "STAFF", "WARE"]

# a firm right behind a word, and a firm with something of its own: X's trains
FIRM_NAME = r"\s(?:the\s)?(?-i:[A-Z])[\w.&'’-]*(?:\s(?-i:[A-Z])[\w.&'’-]*){0,4}"
_OWNER = r"\s(?-i:[A-Z])[\w.&-]*(?:\s(?-i:[A-Z])[\w.&-]*){0,3}['’]s?"
_NUMBER = r"(?:[0-9][\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens of|hundreds of|thousands of|several)"
# who works for a firm, hired from it
STAFF = (
    r"(?!\s(?:[\w&.'’-]+\s){1,6}?(?:former\s|ex-|longtime\s)?(?:(?:finance|sales|technology|design|operating|executive|legal|marketing|security)\s)?"
    r"(?:chief|boss|ceo|cfo|executives?|chairman|director|president|bankers?|veteran|lawyers?|staff|workers)\b)"
)
# who somebody is to a firm that he serves, and whom he serves
_SELLER = r"(?:suppliers?|providers?|vendors?|manufacturers?|contractors?|carriers?|caterers?|hosts?|operators?|subcontractors?|offtakers?|bidders?)"
_BUYER = r"(?:customers?|clients?|buyers?|users?|offtakers?|off-takers?|tenants?)"
WARE = (
    r"(?:kit|gear|hardware|modules?|chips?|semiconductors|wafers|batter(?:y|ies)|cells|packs|GPUs?|TPUs?|processors?|engines?|equipment|servers?|memory|parts|components|panels?|power|electricity|gas|LNG|fuel|steel|copper|lithium|nickel|turbines?|blades|aircraft|jets?|"
    r"planes|helicopters?|trains?|trams?|locomotives?|buses|trucks|vans|vehicles|cars|ships?|ferries|vessels?|radars?|missiles|drones|shells|ammunition|satellites|reactors?|electroly[sz]ers|robots?|vaccines?|doses|uniforms|software|comput(?:e|ing)|cloud|capacity|orders?|contracts?)"
)
# who sells another's goods for him
_AGENTS = r"(?:[\w-]+\s){0,5}?(?:distributors?|(?:sales|general|selling|marketing|sole|exclusive)\s(?:sales\s)?agents?|dealers?|licensees?|franchisees?|resellers?|importers?|stockists?|sales\srepresentatives?)\b(?!\s(?:network|agreement|chief|president))"
# what somebody has that others keep going or make for him
_THINGS = (
    rf"(?:{WARE}|fleets?|stations?|offices?|staff|workers|canteens?|insulin|medicines?|tablets|treatments?|therapy|plants?|factory|factories|mines?|wells|rigs?|networks?|data\s?cent(?:er|re)s?|phones?|handsets|smartphones|drugs?|newspapers?|magazines?|packages|parcels|shoes|clothes|stores?|shops|warehouses?|"
    r"hospitals?|hotels?|schools?|airports?|homes|refinery|refineries|buildings?|models?|products?|payroll|logistics|call\scent(?:er|re)s?|whisky|beer|wine|bread|lines?|machines?|systems?|accelerators?|accelerator|devices?|toys|furniture|cards?|coins?|football|kits?)"
)
# what is done for somebody who pays
_JOB = (
    r"(?:build|supply|refurbish|upgrade|overhaul|install|construct|moderni[sz]e|make|manufacture|deliver|repair|lay|expand|maintain|drill|run|operate|manage|handle|host|provide|produce|assemble|package|clean|cater|staff|haul|transport|distribute|"
    r"service|process|print|power|equip)"
)
# what is sold for its maker by others; no part of a firm
RANGE = (
    r"(?:products?|ranges?|lines?|brands?|goods|phones?|handsets?|smartphones?|drugs?|medicines?|vaccines?|treatments?|software|programs?|spreadsheets?|printers?|copiers?|computers?|supercomputers?|terminals|machines?|machinery|equipment|"
    r"systems?|devices?|tools|chips?|semiconductors|processors?|servers?|workstations?|modems?|engines?|cars|trucks|vehicles|motorcycles|tractors|aircraft|jets|helicopters|boats|tyres|tires|parts|components|toys|games|books|magazines|films|movies|shows|"
    r"programmes|records|music|clothes|clothing|shoes|shirts|cosmetics|perfumes?|fragrances|beers?|wines?|whisk(?:y|ey)|spirits|vodka|coffee|tea|cereals?|biscuits|chocolates?|soups|snacks|drinks|juices?|foods?|seeds|pesticides|fertili[sz]ers?|chemicals|plastics|"
    r"paints?|policies|funds|services?|tickets|satellites|robots?|panels|batteries|turbines|sensors?|cameras?|televisions|appliances)(?![\w-])"
    r"(?!\s(?:units?|business(?:es)?|divisions?|arms?|operations?|assets|subsidiary|rights|makers?|company|group|plants?|factory|factories|stores?|shops|network))"
)

JOBS: tuple[Shape, ...] = (
    Shape(
        "en.deals.appoint", "supply",
        ("enlisted the help of", "enlists the help of", "entrust", "entrusts", "entrusted", "line up", "lines up", "lined up", "bring in", "brings in", "brought in", "rope in", "ropes in", "roped in",
         "rely on", "relies on", "make", "will make", "makes", "made", "tap", "taps", "tapped", "all in on"),
        {"object": "provider", "owned": "provider", "agent": "customer"},
        {"agent": "provider", "by": "customer"},
        generic=True, rest="supply", pairs=True, common=True,
        behind=rf"{STAFF}(?:{FIRM_NAME}\sto\s(?:help\s|design\sand\s|also\s|jointly\s)?{_JOB}\b(?!\s(?:it|them)\b)"
        rf"|{FIRM_NAME}\swith\s(?:the\s)?(?:running|operation|management|maintenance|production|manufacture|servicing|construction|distribution)\sof\b"
        rf"|\sby{FIRM_NAME}\s(?:to\s(?:help\s)?{_JOB}|as\s(?:an?|the|its|their|preferred|sole|exclusive)\s(?:[\w-]+\s){{0,4}}?{_SELLER})\b"
        rf"|{FIRM_NAME}\s(?:as\s)?(?:an?|the|its|their)\s(?:[\w-]+\s){{0,4}}?{_SELLER}\b"
        rf"|{FIRM_NAME}\sfor\s(?:(?:its|the|an?|up\sto|about|some|[$€£¥]?[0-9][\d.,]*)\s){{0,3}}(?:[\w.-]+\s){{0,5}}?{WARE}\b)",
    ),
    Shape(
        "en.deals.serve", "supply",
        ("equip", "equips", "equipping", "furnish", "furnishes", "furnishing", "fit out", "power", "powers", "powering", "service", "overhaul", "clean", "haul", "feed", "make", "will make", "produce", "fabricate", "assemble", "maintain", "refurbish", "print", "bottle", "package", "fly", "process", "manufacture", "manufactures", "will take over the running of", "take over the running of", "takes over the running of", "took over the running of", "take over the management of", "made", "produced", "assembled", "manufactured", "packaged"),
        {"object": "customer", "owned": "customer", "of": "customer", "for": "customer", "to": "customer", "agent": "provider"},
        {"by": "provider", "for": "customer"},
        pairs=True, common=True,
        needs=r"\b(?:will|to)\s(?:be\s)?(?:[a-z]+\s)?(?:equip|furnish|fit|power|service|overhaul|clean|haul|feed|make|produce|fabricate|assemble|maintain|refurbish|print|bottle|package|fly|process|manufacture|take\sover|made|produced|assembled|manufactured|packaged)\b|\btakes\sover\b|\b(?:equip|furnish|power)(?:ping|ing)\b",
        behind=rf"{_OWNER}\s(?:[\w-]+\s){{0,4}}?{_THINGS}\b"
        rf"|\s{_NUMBER}(?:\sof)?{_OWNER}"
        rf"|{FIRM_NAME}\swith\s(?:[\w.-]+\s){{0,5}}?{WARE}\b"
        rf"|\s(?:[\w.,-]+\s){{0,3}}?(?:{WARE}|phones|smartphones|garments|shoes|clothes|drugs|packages|parcels|coal|ore|grain|beer|cars|parts)\s(?:for|to){FIRM_NAME}"
        rf"|\sby{FIRM_NAME}\s(?:[\w.,-]+\s){{0,3}}?for{FIRM_NAME}"
        rf"|\s(?:doses|parts|units|versions|batches|copies)\sof(?:{_OWNER})",
    ),
    Shape(
        "en.deals.outsource", "supply",
        ("outsource", "outsources", "outsourced", "outsourcing", "subcontract", "subcontracts", "subcontracted", "subcontracting", "contract out", "contracts out", "contracted out", "contracting out",
         "hand", "hands", "handed", "entrust", "entrusts", "entrusted"),
        {"to": "provider", "agent": "customer"},
        {"to": "provider", "by": "customer", "agent": "customer"},
        pairs=True, common=True,
        behind=rf"(?:\s(?!to\b)[\w,.'’&$-]+){{1,10}}?\sto{FIRM_NAME}",
        needs=r"\b(?:outsourc|subcontract|contract)(?:e|es|ed|s|ing)?\b|\b(?:hand(?:s|ed|ing)?|entrust(?:s|ed|ing)?)\s(?:over\s)?(?:the\s)?(?:running|operation|management|production|manufacture|maintenance|servicing|assembly|construction|distribution)\b",
    ),
    Shape(
        "en.deals.represent", "partnership",
        ("appoint", "appoints", "appointed", "appointing", "name", "names", "named", "naming"),
        {"object": "partner", "agent": "partner"},
        {"agent": "partner", "by": "partner", "for": "partner", "of": "partner", "owned": "partner"},
        pairs=True, common=True,
        behind=rf"{FIRM_NAME}(?:,[^,;]{{2,60}},)?\s(?:as\s)?(?:an?|the|its|their)\s{_AGENTS}|(?:\sas)?\s(?:(?:an?|the|its)\s)?{_AGENTS}\s(?:of|for|by)\b|\sby{FIRM_NAME}\s(?:as\s)?(?:an?|the|its|their)\s{_AGENTS}|(?:\sas)?\s{FIRM_NAME}['’]s?\s{_AGENTS}",
    ),
    Shape(
        "en.deals.carry", "partnership",
        ("sell", "market", "distribute", "resell", "promote", "carry", "stock", "market and sell", "sell and service", "market and distribute", "distribute and sell", "import", "retail"),
        {"owned": "partner", "of": "partner", "with": "partner", "for": "partner", "agent": "partner"},
        pairs=True, common=True,
        needs=r"\b(?:will|would|to)\s(?:(?:also|jointly|exclusively)\s)?(?:sell|market|distribute|resell|promote|carry|stock|import|retail)\b",
        behind=rf"(?:\s(?:all|some|most|part)\sof)?{_OWNER}\s(?:(?!unit|business|division|arm|stake|shares)[\w-]+\s){{0,4}}?{RANGE}",
    ),
    Shape(
        "en.deals.client", "other",
        ("sign", "signs", "signed", "signing", "sign up", "signs up", "signed up", "land", "lands", "landed", "win", "wins", "won", "secure", "secures", "secured", "add", "adds", "added", "bag", "bags", "bagged", "gain", "gains", "gained", "lure", "lured", "attract", "attracts", "attracted", "lines up", "lined up"),
        {"object": "customer", "agent": "provider"},
        {"agent": "customer", "by": "provider"},
        generic=True, rest="supply", pairs=True, common=True,
        behind=rf"{FIRM_NAME}\sas\s(?:(?:an?|the|its|their)\s)?(?:[\w-]+\s){{0,4}}?{_BUYER}\b(?!\s(?:of|for|in|at|on)\s(?:the\s|its\s)?(?:[\w-]+\s){{0,3}}?(?:tower|building|offices?|floors?|mall|headquarters|space|square)\b)",
        needs=r"\b(?:customers?|clients?|buyers?|users?|off-?takers?)\b|\btenants?\b[^.;]{0,40}\b(?:comput\w+|capacity|cloud|megawatts?|[MG]W)\b",
    ),
    Shape(
        "en.deals.supplier", "other",
        ("become", "becomes", "became", "named", "named as", "be"),
        {"of": "customer", "to": "customer", "for": "customer", "object": "customer", "owned": "customer", "agent": "provider"},
        {"agent": "provider", "of": "customer", "to": "customer", "for": "customer", "by": "customer", "owned": "customer"},
        generic=True, rest="supply", pairs=True, common=True,
        behind=rf"\s(?:an?|the)\s(?:[\w-]+\s){{0,4}}?{_SELLER}\s(?:of|to|for)(?:\s(?:[\w-]+\s){{1,5}}?(?:to|for))?{FIRM_NAME}|{_OWNER}\s(?:[\w-]+\s){{0,4}}?{_SELLER}\b",
        needs=r"\b(?:exclusive|sole|preferred|deal|contract|agreement|new|official|will be|to be|under)\b",
    ),
    Shape(
        "en.deals.patron", "other",
        ("become", "becomes", "became", "sign on", "signs on", "signed on", "named as"),
        {"of": "provider", "for": "provider", "owned": "provider", "agent": "customer"},
        generic=True, rest="supply", pairs=True, common=True,
        behind=rf"\s(?:as\s)?(?:an?|the)\s(?:[\w-]+\s){{0,4}}?{_BUYER}\s(?:of|for)(?:{_OWNER}|{FIRM_NAME})",
    ),
    Shape(
        "en.deals.oust", "supply",
        ("drop", "drops", "dropped", "dropping", "ditch", "ditches", "ditched", "axe", "axes", "axed", "oust", "ousts", "ousted", "dump", "dumps", "dumped"),
        {"object": "provider", "agent": "customer"},
        {"agent": "provider", "by": "customer"},
        status="cancelled", pairs=True, common=True,
        behind=rf"{FIRM_NAME}\sas\s(?:an?|the|its|their)\s(?:[\w-]+\s){{0,4}}?{_SELLER}\b|\sby{FIRM_NAME}\sas\s(?:an?|the|its|their)\s(?:[\w-]+\s){{0,4}}?{_SELLER}\b",
    ),
    Shape(
        "en.deals.offtaker", "supply",
        ("offtake", "off-take"),
        {"of": "provider", "from": "provider", "owned": "provider", "object": "provider", "agent": "customer"},
        nouns=("offtaker of", "off-taker of", "offtaker for", "off-taker for"),
        noun={"of": "provider", "for": "provider", "object": "provider", "owned": "provider", "agent": "customer", "owner": "provider"},
        pairs=True, common=True,
    ),
    Shape(
        "en.deals.win", "supply",
        (),
        {},
        nouns=("contract win", "contract wins", "order win", "order wins", "contract award", "contract awards"),
        noun={"from": "customer", "with": "customer", "by": "customer", "at": "customer", "before": "customer", "to": "provider", "for": "provider", "owner": "provider", "agent": "provider"},
        pairs=True,
    ),
    Shape(
        "en.deals.move", "other",
        ("move", "moves", "moved", "moving", "migrate", "migrates", "migrated", "migrating", "shift", "shifts", "shifted", "shifting", "switch", "switches", "switched", "use", "uses", "using", "run", "runs", "running"),
        {"to": "provider", "object": "provider", "owned": "provider", "other": "provider", "agent": "customer"},
        generic=True, rest="cloud", pairs=True, common=True,
        behind=rf"(?:\s(?:its|their|all|most|of|much|some|key|core)){{0,4}}(?:\s[\w-]+){{0,4}}?\s(?:onto|to){FIRM_NAME}[^.;]{{0,30}}?\bcloud\b|\s(?:its|their)\s(?:[\w-]+\s){{0,3}}?(?:workloads|data|servers|computing|IT systems|systems|applications|websites?|platforms?)\s(?:onto|to){FIRM_NAME}"
        rf"|(?:\sits\s[\w -]{{2,40}}?\son)?{_OWNER}\s(?:[\w-]+\s){{0,2}}?(?:cloud|servers|supercomputers?|computing|data\scent(?:er|re)s|GPUs|chips)\b",
        needs=r"\b(?:deal|contract|agreement|pact|partnership|[$€£]\s?[0-9])",
    ),
    Shape(
        "en.deals.open", "cloud",
        ("make", "will make", "makes", "making", "made", "give", "gives", "giving", "gave", "grant", "grants", "granting", "offer", "provide", "provides", "providing"),
        {"to": "customer", "object": "customer", "agent": "provider"},
        pairs=True, common=True,
        behind=rf"\s(?:(?:up to|about|around|some|at least|more than|nearly|as many as)\s)?(?:[\w.,-]+\s){{1,6}}?(?:chips|GPUs|TPUs|processors|accelerators|servers|capacity|compute|megawatts?|gigawatts?|[MG]W)\s(?:of\s[\w-]+\s)?available\sto{FIRM_NAME}"
        rf"|{FIRM_NAME}\s(?:with\s)?(?:exclusive\s|priority\s)?access\sto\s(?:[\w.,'’-]+\s){{0,7}}?(?:chips?|GPUs?|TPUs?|comput(?:e|ing)|supercomputers?|data cent(?:er|re)s?|clusters?|servers|accelerators|processors)\b",
    ),
)  # fmt: skip
