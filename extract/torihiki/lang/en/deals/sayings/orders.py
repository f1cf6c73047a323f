"""What is said of goods, services and works that are bought: plumped for, handed the job of, signed on the dotted line with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torihiki.lang.en.deals.forms import forms
from torihiki.lang.en.deals.jobs import WARE
from torihiki.lang.en.deals.sayings.pieces import END, FIRM, SIZE
from torihiki.lang.en.deals.worth import HEDGE

__all__ = ["ORDERS"]

_CHOSEN = (
    *forms("plump for"), *forms("opt for"), *forms("go with", past="went", done="gone"), *forms("go for", past="went", done="gone"), *forms("settle on"), *forms("land on"), *forms("put its faith in", past="put"), *forms("call on"), *forms("call in"),
    *forms("look to"), *forms("hand the contract to"), *forms("give the nod to", past="gave", done="given"), *forms("draft in"), *forms("ring up"),
    *forms("stick with"), *forms("stay with"), *forms("side with"), *forms("lean on"), *forms("rely on"), *forms("bank on"),
)  # fmt: skip
_NEEDED = rf"\s(?:for|to\s(?:supply|build|make|provide|deliver|power|design|replace|install|manufacture|run|equip|handle|operate|upgrade))\s(?:(?:its|the|an?|new|more|up\sto|about|some|[$€£¥]?[0-9][\d.,]*)\s){{0,4}}(?:[\w.-]+\s){{0,5}}?(?:{WARE}|seats|systems|networks?|plants?|services|technology|tyres|tires|cabins?|signalling|fleet|lenses|displays?|screens|glass|fibre|fiber|data\scent(?:er|re)s?|robots|cement|tunnels?|bridges?)\b"
_BEHIND_CHOICE = rf"{FIRM}(?:\s(?:over|instead\sof|rather\sthan|ahead\sof){FIRM})?{_NEEDED}"
_TASK = r"(?:job|task|work|responsibility|mandate|assignment|brief|commission)"
_WORK = rf"{FIRM}\s(?:with\s)?(?:an?|the)\s(?:[\w$€£.,-]+\s){{0,5}}?{_TASK}\s(?:of|to|for|on)\b"
_SUPPLIER = r"(?:suppliers?|providers?|contractors?|manufacturers?|caterers?|carriers?|vendors?|operators?|assemblers?)"
_SUPPLIERS = r"(?:lists?\sof\s(?:[\w-]+\s){0,3}?suppliers|(?:[\w-]+\s){0,2}?supply\schain|(?:[\w-]+\s){0,2}?(?:supplier|vendor)\s(?:list|base|roster)|roster\sof\s(?:[\w-]+\s){0,3}?suppliers)"
_MEGAWATTS = r"(?:MW|GW|kW|megawatts?|gigawatts?|kilowatts?)"

ORDERS: Mapping[str, Sequence[tuple[Sequence[str], str]]] = {
    "en.deals.turn": ((forms("turn to"), _BEHIND_CHOICE), (forms("turn to"), rf"{FIRM},\s(?:which|who)\s(?:will|would|is\sto|has\sagreed\sto|agreed\sto)\s(?:now\s|also\s)?(?:ship|supply|deliver|provide|build|make|sell|host|run|produce|install)\b")),
    "en.deals.appoint": (
        (forms("add"), rf"{FIRM}\sto\s(?:its|the|their)\s{_SUPPLIERS}"),
        (_CHOSEN, _BEHIND_CHOICE),
        ((*forms("hand"), *forms("give", past="gave", done="given"), *forms("entrust"), *forms("award")), _WORK),
        ((*forms("task"), *forms("charge"), *forms("commission"), *forms("contract"), *forms("engage"), *forms("retain"), *forms("mandate"), *forms("enlist")), rf"{FIRM}\s(?:with\s[a-z]+ing|to\s(?:help\s)?(?:build|supply|make|manage|run|operate|install|upgrade|deliver|provide|maintain|construct|produce|manufacture)\b(?![^.;]{{0,50}}?\btogether\b))"),
    ),
    "en.deals.engage": (
        (forms("sign with"), rf"{FIRM}(?:\sand{FIRM})?\s(?:for|to\s(?:build|supply|make|provide|deliver|design|run|install|develop|equip))\s(?:(?:an?|its|the|two|three|new|up\sto|about|more)\s){{0,3}}(?:[\w$€£.-]+\s){{0,5}}?(?:{WARE}|plants?|systems|services|network|terminal|wi-fi|railway|line|factory|refinery|pipeline|port|hospital|airport|tunnel|dam|bridge)\b"),
        (("sign on the dotted line with", "signed on the dotted line with", "signs on the dotted line with", "put pen to paper with", "puts pen to paper with", "did a deal with", "done a deal with", "does a deal with", "cut a deal with", "cuts a deal with", "shook hands with", "shakes hands with", "came to terms with", "comes to terms with"), rf"{FIRM}\s(?:for|on)\s(?:(?!which\b)[\w$€£¥.,%'’-]+\s){{0,7}}?(?:{WARE}|systems|services|seats|homes|wagons|coaches)\b"),
    ),
    "en.deals.outsource": (
        (forms("farm out"), rf"\s(?:the\s(?:running|operation|management|production|maintenance|manufacture|servicing|assembly|construction|cleaning|handling)\b|(?:its|their|all)\s(?:[\w-]+\s){{0,3}}?(?:production|manufacturing|maintenance|IT|logistics|catering|cleaning|payroll|call\scent(?:er|re)s?|assembly|services?)\b)(?:(?!\sto\b)[^.;]){{0,60}}?\sto{FIRM}"),
    ),
    "en.deals.award": ((forms("let", past="let", ing="letting"), rf"(?:\s(?:an?|the|its|two|three|four|several))?\s(?:[\w$€£¥.,-]+\s){{0,6}}?(?:contracts?|tenders?)\b(?:\s(?:for|worth)\s[^.;]{{2,60}}?)?\sto{FIRM}"),),
    "en.deals.job": (
        # what is run for its owner: will run three hotels for X
        ((*forms("run", past="ran", done="run", ing="running"), *forms("operate"), *forms("manage"), *forms("maintain"), *forms("service")),
         rf"\s(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|[0-9]{{1,3}})\s(?:[\w'’.-]+\s){{0,5}}?(?:hotels?|resorts?|hospitals?|clinics?|schools?|prisons?|stadiums?|airports?|ports?|terminals?|trains?|buses|ferries|ships|plants?|mines?|wells|rigs?|warehouses?|stores?|restaurants?|canteens?|parks?|aircraft|jets|helicopters)\s(?:[a-z]+\s[A-Z][\w]*\s)?for{FIRM}{END}"),
        # as headlines have it: land Louisiana LNG job from X
        ((*forms("win"), *forms("land"), *forms("secure"), *forms("get"), *forms("clinch"), *forms("bag"), *forms("scoop"), *forms("nab"), *forms("snag"), *forms("net"), *forms("pick up")),
         rf"\s(?:(?!of\b|to\b|from\b|for\b)[\w$€£¥.,&'’-]+\s){{0,7}}?(?:jobs?|work|mandate|assignment|commission|gig)\s(?:(?:for|on|at|in)\s(?:[\w.-]+\s){{1,5}}?)?(?:from|with){FIRM}{END}"),
        (tuple(f"{be} {given}" for be in ("was", "were", "been", "is", "being") for given in ("given", "handed", "awarded")),
         rf"\s(?:an?|the)\s(?:[\w$€£¥.,-]+\s){{0,6}}?(?:job|work|mandate|assignment|brief|commission)\sby{FIRM}{END}"),
        ((*forms("win"), *forms("land"), *forms("secure"), *forms("get"), *forms("clinch"), *forms("bag"), *forms("take on"), *forms("scoop"), *forms("nab"), *(f"{be} {given}" for be in ("was", "were", "been", "is", "being") for given in ("given", "handed", "entrusted with", "tasked with", "awarded", "charged with"))),
         rf"\s(?:an?|the)\s(?:[\w$€£.,-]+\s){{0,4}}?(?:job|task|work|mandate|assignment|brief)\s(?:of|to)\s[a-z]+(?=[^.;]{{0,100}}?{FIRM})"),
        (tuple(f"{be} {given}" for be in ("was", "were", "been", "is", "being") for given in ("entrusted", "tasked", "charged", "handed", "given")), rf"\sby{FIRM}\s(?:with\s)?(?:(?:an?|the)\s(?:[\w$€£.,-]+\s){{0,4}}?(?:job|task|work|mandate|assignment|brief|maintenance|running|operation|management|construction|supply)\s(?:of|to)\b|with\s(?:running|building|supplying|operating|maintaining|managing|making|designing|delivering)\b)"),
    ),
    "en.deals.order": (
        ((*forms("source"), *forms("snag"), *forms("nab"), *forms("land"), *forms("win"), *forms("procure"), *forms("lift"), *forms("import"), *forms("call off"), *forms("load"), *forms("snap up", past="snapped", ing="snapping"), *forms("hoover up"), *forms("stock up on"), *forms("scoop up"), *forms("grab", past="grabbed", ing="grabbing"), *forms("bag", past="bagged", ing="bagging"), *forms("draw", past="drew", done="drawn")),
         rf"{SIZE}(?:(?!from\b)[\w.,/%-]+\s){{0,9}}?(?:{WARE}|tonnes|tons|cargoes|barrels|crude|coal|wheat|ore|uranium|sugar|soybeans)\b(?:(?!\sfrom\b)[^.;,]){{0,40}}?\sfrom{FIRM}{END}"),
    ),
    "en.deals.cloud": (
        ((*forms("take", past="took", done="taken"), *forms("book"), *forms("snap up", past="snapped", ing="snapping"), *forms("lock in"), *forms("sign up for"), *forms("secure"), *forms("grab", past="grabbed", ing="grabbing"), *forms("reserve"), *forms("contract"), *forms("sign for"), *forms("commit to", past="committed", ing="committing"),
          *forms("line up"), *forms("pre-lease"), *forms("prelease"), *forms("soak up"), *forms("gobble up"), *forms("hoover up"), *forms("bag", past="bagged", ing="bagging"), *forms("nab", past="nabbed", ing="nabbing")),
         rf"(?:\sall\s(?:of\s)?(?:the\s)?)?{SIZE}{_MEGAWATTS}\b(?:(?!\s(?:solar|wind|hydro|nuclear|renewable|clean|power|electricity|energy|batter)\b)[^.;,]){{0,60}}?\s(?:at|from|in|with|of){FIRM}(?=[^;]{{0,120}}?\b(?:data\s?cent(?:er|re)|campus|colocation|comput|cloud|GPU|hyperscal|racks?|bitcoin|AI\b))"),
        ((*forms("secure"), *forms("gain"), *forms("get"), *forms("win"), *forms("buy"), *forms("obtain"), *forms("lock in"), *forms("book")),
         rf"\s(?:priority\s|exclusive\s|guaranteed\s|early\s)?access\sto{SIZE}(?:[\w-]+\s){{0,3}}?(?:GPUs?|chips|accelerators|TPUs?|processors|{_MEGAWATTS})\b(?:(?!\s(?:from|at|through|via)\s)[^.;,]){{0,40}}?\s(?:from|at|through|via){FIRM}"),
        ((*forms("book"), *forms("lock in"), *forms("secure"), *forms("snap up", past="snapped", ing="snapping"), *forms("reserve"), *forms("line up")),
         rf"\s{HEDGE}[$€£¥]?[0-9][\d.,]*\s?(?:[a-zA-Z]+\s){{0,3}}(?:worth\s)?of\s(?:[A-Za-z-]+\s){{0,3}}?(?:compute|computing|cloud|GPU\scapacity|GPU\stime)\b[^.;,]{{0,30}}?\s(?:from|with|at){FIRM}"),
    ),
    "en.deals.dedicate": (
        ((*forms("dedicate"), *forms("set aside"), *forms("reserve"), *forms("earmark"), *forms("ring-fence"), *forms("allocate"), *forms("devote"), *forms("commit"), *forms("hand over"), *forms("make available"), *forms("carve out")),
         rf"(?:\sall\s(?:of\s)?(?:its\s)?)?{SIZE}(?:{_MEGAWATTS}|(?:[\w-]+\s){{0,3}}?(?:GPUs?|chips|accelerators|TPUs?|processors|servers))\b(?![^.;]{{0,30}}\b(?:solar|wind|nuclear|hydro)\b)(?:(?!\s(?:to|for)\s)[^.;,]){{0,60}}?\s(?:exclusively\s)?(?:to|for){FIRM}{END}"),
    ),
    "en.deals.succeed": (
        (
            (*forms("oust"), *forms("displace"), *forms("replace"), *forms("supplant"), *forms("succeed"), *forms("unseat"), *forms("dislodge"), *forms("edge out"), *forms("take over from")),
            rf"{FIRM}\sas\s(?:(?:the|an?|sole|main|exclusive)\s){{0,2}}(?:[\w-]+\s){{0,4}}?{_SUPPLIER}\s(?:to|of|for){FIRM}|{FIRM}\sas{FIRM}['’]s?\s(?:[\w-]+\s){{0,4}}?{_SUPPLIER}\b",
        ),
    ),
    "en.deals.replace": (
        ((*forms("replace"), *forms("swap"), *forms("supplant")), rf"{FIRM}\s(?:with|for){FIRM}\sas\s(?:its|the|their)\s(?:[\w-]+\s){{0,4}}?{_SUPPLIER}\b"),
    ),
    "en.deals.roster": (
        ((*forms("join"), *forms("enter"), *forms("break into"), *forms("get into"), *forms("crack")), rf"{FIRM}['’]s?\s{_SUPPLIERS}"),
        (
            tuple(w for what in ("a slot in", "a place in", "a foothold in", "a spot in", "a position in", "its place in") for verb in ("win", "land", "secure", "gain", "earn", "clinch") for w in forms(f"{verb} {what}")),
            rf"{FIRM}['’]s?\s{_SUPPLIERS}",
        ),
        (tuple(w for verb, past, ing in (("win", "won", "winning"), ("land", "", ""), ("secure", "", ""), ("get", "got", "getting"), ("earn", "", ""), ("gain", "", ""), ("clinch", "", ""), ("bag", "bagged", "bagging"))
               for what in ("a place on", "a spot on", "a berth on", "a slot on", "a seat on", "places on", "its place on") for w in forms(f"{verb} {what}", past=past, ing=ing)),
         rf"(?:\s(?:the|an?|new|its))?(?:\s[$€£¥]?[\w.,-]+){{0,4}}?{FIRM}(?:['’]s?)?\s(?:[\w$€£.-]+\s){{0,6}}?(?:framework|panel|roster|supplier\slist|supply\slist)\b"),
    ),
    "en.deals.serve": (
        ((*forms("kit out", past="kitted", ing="kitting"), *forms("deck out"), *forms("fit out", past="fitted", ing="fitting"), *forms("equip", past="equipped", ing="equipping"), *forms("outfit", past="outfitted", ing="outfitting"), *forms("stock"), *forms("furnish"), *forms("arm")), rf"(?:{FIRM}|{FIRM}['’]s?\s(?:[\w-]+\s){{0,5}}?[a-z]+s)\swith\s(?:(?!the\sright)[\w.-]+\s){{0,6}}?(?:{WARE}|seats|systems|screens|cameras|sensors|technology|tyres|tires|uniforms|phones|tablets|laptops|lighting)\b"),
    ),
    "en.deals.client": (
        ((*forms("sign"), *forms("tie", ing="tying"), *forms("lock")), rf"{FIRM}\s(?:up\s)?(?:to|into|on)\s(?:an?\s|its\s)(?:[\w$€£.,-]+\s){{0,7}}?(?:contract|deal|agreement|order|pact)\s(?:for|worth|covering|to\s(?:supply|use|host|take|provide|buy))\b"),
        ((*forms("win over"), *forms("woo"), *forms("lure"), *forms("win"), *forms("land"), *forms("bag"), *forms("reel in")), rf"{FIRM}\swith\san?\s(?:[\w$€£.,-]+\s){{0,6}}?(?:contract|order|supply\sdeal|compute\sdeal)\b"),
        ((*forms("reel in"), *forms("rope in"), *forms("snare"), *forms("nab"), *forms("poach"), *forms("bring on board", past="brought"), *forms("bring aboard", past="brought"), *forms("count", past="counted"), *forms("name")), rf"{FIRM}\sas\s(?:an?|its|the|another)\s(?:[\w-]+\s){{0,4}}?(?:customer|client|off-?taker|buyer)\b"),
    ),
    "en.deals.oust": (
        ((*forms("drop", past="dropped", ing="dropping"), *forms("ditch"), *forms("dump"), *forms("axe"), *forms("replace"), *forms("jettison"), *forms("fire"), *forms("sack")), rf"{FIRM}\sas\s(?:(?:an?|the|its|their)\s)?(?:[\w-]+\s){{0,4}}?(?:suppliers?|providers?|vendors?|manufacturers?|contractors?|caterers?|operators?|assembler|chipmaker)\b|{FIRM}\sfrom\s(?:its|their)\s(?:[\w-]+\s){{0,4}}?(?:supply\schain|suppliers?|supplier\slist|list\sof\ssuppliers)\b"),
    ),
}  # fmt: skip
