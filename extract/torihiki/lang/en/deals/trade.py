"""Shapes of deals in goods and capacity: ordered, supplied, rented, leased, licensed, contracted. See ``shapes`` for the places."""

from __future__ import annotations

from torihiki.deals.shape import Shape
from torihiki.lang.en.deals.jobs import FIRM_NAME, STAFF, WARE

__all__ = ["AID", "DRUG", "LENT", "MEDICINE", "RIGHTS", "TRADE"]

# what is bought is leave to make and sell something, or to show it: exclusive U.S. rights to a drug; but not the rights to operate a mine
RIGHTS = (
    r"(?: (?!(?:mineral|mining|water|land|drilling|landing|voting|subscription|air|property|naming|the right)\b)(?:U\.[SK]\.|[\w,%’'-]+)){0,9}? rights?(?: \([^()]{1,40}\))?(?: from (?-i:[A-Z])[\w.&'’-]*(?: (?-i:[A-Z])[\w.&'’-]*){0,3})? (?:to|for|in) "
    r"(?!(?:also |then )?(?:operate|use|build|buy|purchase|acquire|develop|complete|run|explore|drill|mine|lease|sell|match|name|host|hold|appoint|vote|subscribe|extend|expand)\b)"
)

# the names of drugs, by the stems that they end in
DRUG = r"(?-i:\b(?!(?:will|would|first|last)\b)[a-z]{3,20}(?:mab|tinib|nib|ciclib|parib|tide|statin|autoleucel|parvovec|nersen|siran|limus|gliptin|gliflozin|platin|rasib|lisib|degib|ertib|cept|kinra|buvir|tecan|vedotin|deruxtecan)\b)"

# what a licence for a drug is for, in everyday words
MEDICINE = r"(?:drugs?|therap(?:y|ies)|treatments?|vaccines?|pills?|antibod(?:y|ies)|compounds?|candidates?|inhibitors?|medicines?|molecules?|biologics?|biosimilars?)\b"

# a sum that is lent, with whom it is lent to before it: $750 million in new financing, X with $300 million in debt
LENT = (
    r"(?:\s(?:(?-i:[A-Z])[\w&.'’-]*(?:\s(?-i:[A-Z])[\w&.'’-]*){0,3}|(?:its|the|an?)\s(?:[a-z-]+\s){0,2}[a-z-]+)(?:\swith)?)?"
    r"\s(?:up to |about |around |another |an additional |a further |some |more than |as much as |an? )*(?:(?:[$€£¥₹]|[A-Z]{1,3}\$|[A-Z]{3}\s)\s?[0-9][\d.,]*\s?(?:million|billion|mln|bln|mn|bn|[mb])?|[0-9][\d.,]*\s(?:million|billion|mln|bln)\s(?:dlrs|dollars|euros|pounds|stg|yen|francs|marks|crowns|kronor))"
    r"(?:\s(?:in|of) (?!equity|venture|series|grant|state|federal|public|government)(?:[a-z-]+ ){0,4}?(?:financing|debt|credit|loans|liquidity)\b"
    r"|\sof (?:its|their) (?:own )?(?:funds|money|capital|cash)\b"
    r"|(?: (?:towards?|for)| to (?:help )?(?:fund|finance|complete|carry out|pay for|back|support)) (?:the|its|their|an?) (?:[a-z]+ )?(?:deal|transaction|acquisition|takeover|purchase|buy-?out|merger|bid|offer)\b)"
)

# a sum that is given as aid, with whom it is given to before it: $3 billion in state support, X with $300 million in incentives
AID = (
    r"(?:\s(?:(?-i:[A-Z])[\w&.'’-]*(?:\s(?-i:[A-Z])[\w&.'’-]*){0,3}|(?:its|the|an?)\s(?:[a-z-]+\s){0,2}[a-z-]+)(?:\swith)?)?"
    r"\s(?:up to |about |around |another |an additional |a further |some |more than |as much as |nearly |almost |an? |the )*(?:(?:[$€£¥₹]|[A-Z]{1,3}\$|[A-Z]{3}\s)\s?[0-9][\d.,]*\s?(?:million|billion|mln|bln|mn|bn|[mb])?|[0-9][\d.,]*\s(?:million|billion|mln|bln|trillion)\s(?:[a-z]+\s)?[a-z]+)"
    r"(?:\s\([^()]{1,40}\))?\s(?:in|of|worth of) (?:(?:state|federal|public|government|financial|direct|regional|local|national|investment|tax|cash|taxpayer|capital|grant|and|of) ){0,4}(?:support|aid|subsid(?:y|ies)|incentives|grants?|assistance|tax (?:credits?|breaks?)|(?<=state )funding|(?<=federal )funding|(?<=public )funding|(?<=government )funding)\b"
)

TRADE: tuple[Shape, ...] = (
    Shape(
        "en.deals.grant", "licensing",
        ("grant", "grants", "granted", "granting", "give", "gives", "gave", "given", "giving", "hand", "hands", "handed", "sign over", "signs over", "signed over", "signing over", "cede", "cedes", "ceded"),
        {"object": "licensee", "to": "licensee", "agent": "licensor"},
        {"agent": "licensee", "by": "licensor"},
        common=True, pairs=True,
        behind=r"\s(?-i:[A-Z])[\w.'’&-]*(?:\s[\w.,'’&-]+){0,9}?\s(?:(?:marketing|commercial|distribution|development|manufacturing|exclusive|worldwide|global)\s)*"
        r"(?:rights\s(?:to|for|on)\s(?:a|an|the|its|market|sell|make|produce|develop|distribute|manufacture|commerciali[sz]e)\b|licen[cs]es?\s(?:to|for|on|under)\b)"
        rf"|\s(?-i:[A-Z])[\w.'’&-]*(?:\s(?-i:[A-Z])[\w.'’&-]*){{0,3}}\s(?:[a-z-]+\s){{0,4}}?rights\s(?:to|for)\s(?:[a-z0-9-]+\s){{0,4}}?{MEDICINE}"
        r"|\s(?:it|them)\s(?:the\s|an?\s)?(?:[a-z-]+\s){0,4}?(?:rights?|licen[cs]es?)\s(?:to|for|on)\s(?!buy\b|acquire|purchase|take\b|vote|appoint|increase|raise|extend|terminate|cancel|match|invest|nominate)"
        r"|\s(?!back\b)(?:the\s|its\s|all\s|an?\s)?(?:[a-z.-]+\s){0,4}?(?:rights|licen[cs]e)\s(?!issue)(?:[^.;,]|[.,][0-9]){0,70}?\sto\s(?:the\s)?(?:[a-z-]+\s){0,4}(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.regain", "licensing",
        ("regain", "regains", "regained", "regaining", "reacquire", "reacquires", "reacquired", "take back", "takes back", "took back", "gets back", "got back"),
        {"from": "licensee", "agent": "licensor"},
        status="cancelled", past="cancelled", common=True, pairs=True,
        behind=RIGHTS,
    ),
    Shape(
        "en.deals.receive", "licensing",
        ("receive", "receives", "received", "receiving", "get", "gets", "got", "collect", "collects"),
        {"from": "licensee", "agent": "licensor"},
        common=True, pairs=True,
        behind=r"\s(?:an?\s)?(?:(?:initial|upfront|up-front)\s(?:payment\sof\s)?)?(?:[$€£¥]|[A-Z]{1,3}\$)(?:[^.;,]|[.,][0-9]){0,50}?\sfrom\s(?-i:[A-Z])(?:[^.;,]|[.,][0-9]|\.(?=\s[a-z])){0,50}?\sfor\s(?:[a-z-]+\s){0,4}(?:rights|licen[cs]es?)\b",
    ),
    Shape(
        "en.deals.order", "supply",
        ("order", "orders", "ordered", "ordering", "procure", "procures", "procured", "procuring", "committed to buy", "commits to buy", "committed to buying", "commits to buying", "committing to buy",
         "committed to take", "has reserved", "reserved", "exercised options for", "exercised options on", "exercised an option for", "exercises options for", "exercise options for", "exercising options for", "exercised its options for", "firmed up options for", "pre-ordered", "prepaid", "has prepaid", "source from", "sourced from", "sourcing from"),
        {"object": "provider", "from": "provider", "with": "provider", "through": "provider", "agent": "customer"},
        {"agent": "provider", "by": "customer", "from": "provider"},
        nouns=("order from", "orders from", "order for", "orders for", "order", "orders", "purchase order", "purchase orders", "purchase commitment", "purchase commitments", "purchasing commitments", "procurement contract",
               "procurement deal", "procurement agreement", "follow-on order", "firm order", "in orders"),
        noun={"from": "customer", "by": "customer", "with": "provider", "to": "provider", "object": "provider", "owner": "customer", "before": "customer", "for": "provider", "agent": "customer"},
        gets={"agent": "provider", "from": "customer", "by": "customer", "owner": "customer", "object": "customer", "before": "customer"},
    ),
    Shape(
        "en.deals.berth", "supply",
        ("book", "books", "booked", "booking", "contract", "contracts", "contracted", "contracting", "sign for", "signed for", "signs for", "order", "orders", "ordered", "ordering", "commission", "commissions", "commissioned"),
        {"in": "provider", "from": "provider", "with": "provider", "agent": "customer"},
        pairs=True, common=True,
        behind=r"(?:\s(?!at\b|by\b|from\b)[\w.,/’'-]+){0,8}?\s(?:newbuild(?:ing)?s?|bulkers?|(?:bulk |gas |LNG |car |container )?carriers?|(?:container)?ships?|vessels?|tankers?|ultramax(?:es)?|kamsarmax(?:es)?|capesizes?|newcastlemax(?:es)?|VLCCs?|suezmax(?:es)?|aframax(?:es)?|boxships?|ferries|feeders?|handysizes?|panamax(?:es)?|MR2s?|MRs|LR2s?)(?:\s[a-z-]+){0,3}?\sat\s(?:[a-z-]+\s){0,3}?(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.ride", "supply",
        ("book", "books", "booked", "booking"),
        {"from": "provider", "with": "provider", "agent": "customer"},
        pairs=True, common=True,
        behind=r"(?:\s(?!from\b|with\b|orders?\b|sales\b|revenues?\b)[\w.,/’'-]+){0,6}?\s(?:launch(?:es)?|rides?|flights?|missions?|slots?|berths?|cargoes|rooms|capacity)\b(?:[^.;,]|[.,][0-9]){0,40}?\s(?:from|with)\s(?:[a-z-]+\s){0,3}(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.secure", "supply",
        ("secure", "secures", "secured", "securing", "lock in", "locks in", "locked in", "locking in", "lock up", "locked up", "line up", "lined up", "book", "books", "booked", "booking", "reserve", "reserves", "reserved", "snap up", "snaps up", "snapped up"),
        {"from": "provider", "with": "provider", "in": "provider", "agent": "customer"},
        pairs=True, common=True,
        behind=r"\s(?:(?:up|to|about|around|almost|nearly|some|more|than|over|another|an|additional|at|least|roughly)\s){0,4}[0-9][\d.,]*\s?(?:million\s|billion\s)?(?:[MGTk]Wh?|megawatts?|gigawatts?|(?:metric\s)?tonnes|(?:metric\s)?tons|mtpa|barrels)\b(?:[^.;,]|[.,][0-9]){0,90}?\s(?:from|with)\s(?:[a-z-]+\s){0,4}(?-i:[A-Z])"
        r"|\s(?:[\w$€£.,-]+\s){0,5}?(?:(?:supply|supplies|volumes|output)(?:\sof\s[a-z ]{2,30})?|(?:capacity|compute|computing power|slots?|GPUs|electroly[sz]ers|turbines|wafers|jets|aircraft|trains|trucks)(?:\sfor\s[a-z]+)?)\s(?:from|with|at)\s(?:the\s)?(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.take", "supply",
        ("take", "takes", "taking", "took"),
        {"from": "provider", "of": "provider", "with": "provider", "owned": "provider", "agent": "customer"},
        common=True, sole=True,
        needs=r"\b(?:agree[ds]?|agreement|will|would|to|deal|contract|commit\w*|order|sign(?:s|ed|ing)?)\b|\bt(?:ook|akes)\s(?:about\s|up to\s|some\s)?[A-Z]{0,2}[$€£]",
        behind=r"\s(?:[0-9][\d,]*\sof\s(?-i:[A-Z])[\w.&-]*(?:\s(?-i:[A-Z])[\w.&-]*){0,3}['’]s?\s(?:[\w-]+\s){0,3}?[a-z]+s\b|delivery\sof\s(?:[\w-]+\s){1,5}?(?:aircraft|jets?|planes?|jetliners?|trains?|ships?|ferry|trucks?|buses|tankers?)\sfrom\b)"
               r"|\s(?:(?:up|to|about|around|almost|nearly|some|more|than|over|another|an|additional|at|least|roughly|delivery|of|all|half|most|the|its|entire|whole|full|first)\s){0,5}"
               r"(?:[0-9][\d.,]*(?:mn?|bn?|mln)?\s?(?:million\s|billion\s|mln\s|bln\s)?(?:[\w-]+\s){0,2}?(?:[MGTk]Wh?\b|megawatts?|gigawatts?|(?:metric\s)?tonnes|(?:metric\s)?tons|mtpa|barrels|aircraft|jets|planes|chips|GPUs|processors|accelerators|cargoes|units|wafers|vehicles|trucks)\b|(?:output|power|electricity|production|capacity)\b|[$€£¥]\s?[0-9][\d.,]*\s?(?:million|billion|m|bn)?\s(?:worth\s)?of\s(?!the\b|its\b))",
    ),
    Shape(
        "en.deals.use", "supply",
        ("use", "uses", "using", "adopt", "adopts", "adopting", "source", "sources", "sourced", "sourcing"),
        {"from": "provider", "agent": "customer"},
        pairs=True, needs=r"\b(?:talks|deal|agree[ds]?|agreement|contract|plans to|will|negotiat\w+|considering|decided|has|have)\b",
        behind=r"[^.;,]{0,60}?\b(?:kit|gear|hardware|materials|modules?|chips?|batter(?:y|ies)|cells|GPUs?|TPUs?|processors?|engines?|equipment|technology|software|servers?|memory|parts|components|panels?|power|electricity|steel|copper|lithium|nickel|alumini?um|turbines?|gas|fuel)\b[^.;,]{0,20}? from\b",
    ),
    Shape(
        "en.deals.access", "cloud",
        ("have access to", "get access to", "gets access to", "gain access to", "gains access to", "gained access to", "getting access to", "gaining access to", "receive access to", "secure access to", "secures access to", "secured access to", "given access to"),
        {"object": "provider", "owned": "provider", "of": "provider", "from": "provider", "agent": "customer"},
        {"agent": "customer", "by": "provider", "owned": "provider", "object": "provider"},
        pairs=True, needs=r"\b(?:deal|agree[ds]?|agreement|contract|pact|partnership|signed)\b",
        behind=r"(?:[^.;]|\.[0-9]){0,80}?\b(?:chips?|GPUs?|TPUs?|comput(?:e|ing)|capacity|cloud|servers?|accelerators|supercomputers?|data cent(?:er|re)s?|clusters?)\b",
    ),
    Shape(
        "en.deals.offtake", "supply",
        (),
        {},
        nouns=("power purchase agreement", "power purchase agreements", "ppa", "ppas", "power purchase deal", "virtual power purchase agreement", "offtake agreement", "off-take agreement",
               "offtake deal", "offtake contract", "power deal", "power agreement", "electricity supply agreement", "energy supply agreement", "power supply agreement", "power supply deal"),
        noun={"with": "provider", "from": "provider", "by": "customer", "between": "customer", "owner": "customer", "to": "customer", "before": "customer", "agent": "customer"},
        generic=True, guesses=True, sole=True,
    ),
    Shape(
        "en.deals.make", "supply",
        ("build", "builds", "built", "building", "construct", "constructing", "make", "makes", "produce", "produces"),
        {"for": "customer", "agent": "provider"},
        {"by": "provider", "for": "customer"},
        status="agreed", past="completed", sole=True, common=True,
        behind=r"\s(?:(?:up to|about|around|at least|another|an additional|more than|as many as)\s)?(?:an?|two|three|four|five|six|seven|eight|nine|ten|twelve|[0-9]{1,4}|[0-9]{1,3},[0-9]{3}|several|dozens of|hundreds of|thousands of|its|the)\s(?:[\w,.³-]+\s){0,6}?"
               r"(?:masts|towers|robotaxis|robo-?taxis|vans|cars|vehicles|trucks|lorries|buses|trams|wagons|railcars|coaches|carriages|drones|robots|missiles|engines|turbines|blades|modules|boats|yachts|tugs|barges|machines|pods|homes|houses|flats|apartments|servers|racks|cells|vessels?|ships?|carriers?|tankers?|frigates?|submarines?|corvettes?|trains?|trainsets?|locomotives?|satellites?|aircraft|jets?|helicopters?|rigs?|drillships?|FPSOs?|FSRUs?|ferries|cruise ships|wind turbine installation vessels?|supercomputers?|containerships?|icebreakers?|rockets?|landers?)"
               r"(?:\s(?!(?:and|or|which|that|because|after|while)\b)[\w,.'’$€-]+){0,8}?\sfor\s(?:an?|two|several|the|its|(?-i:[A-Z]))",
        needs=r"\b(?:will|to|contract|order|deal|agreement|agreed|signed|won|ordered)\b",
    ),
    Shape(
        "en.deals.choose", "other",
        ("selected", "selects", "select", "chose", "chosen", "chooses", "picked", "picks", "tapped", "taps", "commissioned", "commissions", "contracted", "engaged", "signed up", "appointed", "appoints", "named", "names", "opt for", "opts for", "opted for", "go with", "goes with", "went with", "plump for", "plumps for", "plumped for", "settle on", "settles on", "settled on", "stock up on", "stocks up on", "stocked up on"),
        {"object": "provider", "owned": "provider", "from": "provider", "agent": "customer"},
        {"agent": "provider", "by": "customer", "for": "customer", "owned": "customer"},
        nouns=("choice of", "selection of"),
        noun={"object": "provider", "of": "provider", "by": "customer", "owner": "customer", "agent": "customer"},
        generic=True, pairs=True, behind=rf"(?! to (?!(?:make|produce|manufacture|supply|build|provide|run|operate|deliver|install|design|develop|maintain)\b)[a-z])(?![^.;]{{1,60}}? as the (?:main|largest|biggest|top|leading) (?:[a-z]+ )?(?:suppliers|makers|producers|manufacturers|providers)\b){STAFF}",
        needs=r"\b(?:construct|signalling|railways?|refinery|pipelines?|tunnels?|airports?|terminals?|dams?|foundry|supply|supplies|supplier|second source|lithium|hydroxide|carbonate|cobalt|nickel|copper|graphite|steel|cells|batter(?:y|ies)|electricity|LNG|provide|provider|vendor|build|deliver|power|contract|contractor|as (?:its |their )?(?:[a-z-]+ )?partners?|as (?:its |the |an? )?(?:[a-z-]+ )?(?:construction managers?|contractors?|builders?)|fabricate|refurbish|substation|civil works|boosters?|rockets?|launch(?:es)?|satellites?|gear|cable|cloud|platform|equipment|engines?|trains?|trams?|buses|trucks|orders?|airliners|radars?|aircraft|jets|planes|turbines?|system|systems|software|network|partner|"
        r"comput\w+|capacity|manufactur\w+|design|develop|chips?|reactors?|to (?:host|supply|come up with|study|prototype|make|produce|run|operate|maintain|moderni[sz]e|upgrade|install|assemble|expand|replace))\b",
    ),
    Shape(
        "en.deals.talk", "supply",
        ("in talks with", "in discussions with", "in negotiations with", "talks with", "negotiations with", "discussions with", "negotiating with", "negotiate with", "negotiates with", "negotiated with", "talking to", "talking with"),
        {"object": "provider", "agent": "customer"},
        status="rumoured", pairs=True, common=True, guesses=True,
        behind=r"\s(?:the\s)?(?:[a-z]+\s){0,2}[<(]?(?-i:[A-Z])[\w.&'’-]*(?:,?\s(?:&\s|and\s)?(?-i:[A-Z])[\w.&'’-]*){0,8}[>)]?(?:\s(?:<[A-Z.]{1,8}>|\([A-Z.]{1,8}\)))?\s(?:about|over|on|for)\s(?:an?\sorder\sfor\s|buying\s|ordering\s|the\ssupply\sof\s|supplies\sof\s|deliver(?:y|ies)\sof\s)?(?:up\sto\s|about\s|at\sleast\s|more\sthan\s)?"
               r"(?:(?:[0-9][\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens\sof|several|its|the|new)\s)?(?:(?!(?:to|a|an|from|with|of|wages?|pay)\b)[\w.,-]+\s){0,4}?"
               rf"(?:(?!(?:power|capacity|software|cloud|contracts?|orders?|cars|memory|fuel|gas)\b){WARE}|ships?|carriers?|tankers?|tonnes|tons|megawatts?|gigawatts?|[MG]W|mtpa|frigates|submarines|tanks|superjumbos|jumbos|airliners|jetliners|freighters|wide-?bodies|narrow-?bodies|generators?|boilers?|cranes|transformers|simulators?|tugs|barges|computers|mainframes|machinery|"
               r"(?:engineering|design|consultancy|consulting|construction|maintenance|catering|computer|drilling|launch|transport|shipping|repair|installation|cleaning|security)\sservices)\b(?!\s(?:unit|business|division|arm|subsidiary|operations?|licen[cs]e|workers|plants?\b(?! equipment)))",
    ),
    Shape(
        "en.deals.engage", "supply",
        ("signed", "signs"),
        {"object": "provider", "agent": "customer"},
        pairs=True, common=True,
        behind=r"\s(?-i:[A-Z])[\w.&'’-]*(?:\s(?-i:[A-Z])[\w.&'’-]*){0,3}\sfor\s(?:an?|the)\s(?:[\w$€£.,-]+\s){0,5}?(?:upgrade|roll-?out|contract|expansion|overhaul|build-?out|deployment|project|job|refit)\b",
    ),
    Shape(
        "en.deals.hire", "supply",
        ("hire", "hires", "hired", "hiring", "enlisted", "enlists", "retained"),
        {"object": "provider", "owned": "provider", "agent": "customer"},
        {"agent": "provider", "by": "customer"},
        pairs=True, common=True,
        behind=r"\s(?-i:[A-Z])(?:[^.;]|\.(?=[0-9]| [a-z])){1,90}?\sto\s(?:help\s|design\sand\s|also\s)?(?:build|supply|refurbish|upgrade|overhaul|install|construct|moderni[sz]e|make|manufacture|deliver|repair|lay|expand|maintain|drill|fly|launch|operate|run(?! (?:the|its|an?) (?:[a-z]+ )?(?:sale|auction|process|search))|manage|design|develop|clean|host|transport|carry|store|process|print|staff|cater|guard)\b"
        rf"|\sby{FIRM_NAME}\sto\s(?:help\s)?(?:build|supply|refurbish|upgrade|overhaul|install|construct|make|manufacture|deliver|repair|maintain|operate|run|manage|handle|clean|host|transport|staff|cater)\b",
    ),
    Shape(
        "en.deals.deploy", "supply",
        ("deploy", "deploys", "deploying", "install", "installs", "equip", "equips", "fit", "fits", "fit out", "power", "use", "uses", "using", "adopt", "adopts"),
        {"object": "provider", "owned": "provider", "of": "provider", "with": "provider", "agent": "customer"},
        pairs=True, common=True,
        behind=r"\s(?:(?:up to|at least|about|around|more than|some|as many as|a total of|an initial)\s)?(?:[0-9][\d.,]*|one|two|three|six|ten|hundreds of thousands of|tens of thousands of)\s?(?:(?:gigawatts?|megawatts?|GW|MW)\s(?:worth\s)?of\s)?(?-i:[A-Z])[\w-]*(?:['’]s)?\s(?:[\w-]+\s){0,4}?(?:GPUs?|chips?|systems?|servers?|accelerators?|processors?|TPUs?|racks?)\b"
        rf"|\s(?:its|their)\s(?:[\w-]+\s){{0,4}}?with{FIRM_NAME}\s(?:[\w-]+\s){{0,2}}?{WARE}\b(?=[^.;]{{0,80}}?\b(?:deal|contract|agreement|order))"
        rf"|{FIRM_NAME}\s(?:[\w-]+\s){{0,2}}?{WARE}\b(?=[^.;]{{0,80}}?\b(?:deal|contract|agreement|order)\b)",
    ),
    Shape(
        "en.deals.host", "cloud",
        ("host", "hosts", "hosted", "hosting"),
        {"object": "customer", "owned": "customer", "for": "customer", "agent": "provider"},
        {"by": "provider"},
        pairs=True, common=True,
        behind=r"\s(?-i:[A-Z])[\w.&-]*(?:\s(?-i:[A-Z])[\w.&-]*){0,3}['’]s?\s(?:[\w-]+\s){0,3}?(?:computers?|servers?|GPUs?|chips|hardware|equipment|workloads|clusters?|systems|supercomputers?|accelerators)\b",
    ),
    Shape(
        "en.deals.turn", "other",
        ("turn to", "turns to", "turned to", "turning to"),
        {"object": "provider", "agent": "customer"},
        generic=True, rest="supply", pairs=True, common=True,
        behind=r"\s(?-i:[A-Z])[\w.&'’-]*(?:\s(?-i:[A-Z])[\w.&'’-]*){0,4}\sfor\s(?:(?:up to|about|around|more than|some|at least|nearly|as many as|a further|another)\s)?(?:[0-9]|one million\s|hundreds of\s|tens of\s|thousands of\s|(?:[\w-]+\s){0,3}?(?:chips|GPUs|TPUs|processors|computing|compute|capacity|cloud|electricity|gas|LNG|cells|batteries|engines|turbines)\b)",
    ),
    Shape(
        "en.deals.spend", "supply",
        ("spend", "spends", "spent", "spending"),
        {"other": "provider", "owned": "provider", "agent": "customer"},
        status="planned", past="completed", pairs=True, common=True,
        behind=r"[^.;,]{0,10}?[$€£¥][^;,]{1,30}?\son\s(?!(?:(?:an?|the|new|joint)\s){0,2}venture\b)(?:more\s|new\s|buying\s|the\s)?(?:[a-z-]+\s){0,2}(?-i:[A-Z])[^.;,]{1,40}?\b(?:chips?|hardware|GPUs?|processors?|servers?|equipment|batteries|cells|engines|planes|jets|aircraft|systems|accelerators|memory|turbines|software|cloud|services|compute|computing|capacity)\b",
    ),
    Shape(
        "en.deals.pay", "other",
        ("pay", "pays", "paid", "paying", "shell out", "shells out", "shelled out", "fork over", "forked over", "fork out", "forked out", "put down", "plunked down", "hand over", "handed over", "splash out", "splashes out", "splashed out"),
        {"object": "provider", "to": "provider", "from": "provider", "agent": "customer"},
        {"agent": "provider", "by": "customer"},
        generic=True, pairs=True,
        needs=rf"\b(?:pa(?:y|ys|id|ying)|splash(?:es|ed)? out|shell(?:s|ed)? out|fork(?:s|ed)? (?:over|out)|put down|plunked down|hand(?:s|ed)? over)\b[^;]{{0,140}}?\b(?:up[- ]?front|(?:for|on) (?:the )?(?:[a-z-]+ ){{0,3}}{DRUG}|[0-9][^;,$€£¥]{{0,40}}? (?:for|on) (?:the |its |new |more |additional |[0-9]{{1,5}} |(?:two|three|four|five|six|seven|eight|nine|ten|twelve) ){{0,2}}(?:[a-z-]+ ){{0,2}}(?:helicopters?|trains?|trams|trucks|buses|planes|locomotives|satellites|drones|missiles|radars?|tanks|ferries|vessels|cables?|fib(?:er|re)s?|glass|displays?|panels?|sensors?|cells|batteries|turbines|engines|aircraft|jets|ships|equipment|steel|wafers|memory|gas|oil|electricity|uranium)|(?:for|in exchange for) (?:the |its |an? )?(?:[a-z-]+ ){{0,3}}(?:rights|licen[cs]e)|as part of (?:an?|the|its) (?:[\w-]+ ){{0,4}}(?:deal|pact|collaboration|agreement|partnership|licen[cs]e)|royalt(?:y|ies)|for access|for (?:the |all |all of |half |half of |most of )?(?:the |its )?(?:output|electricity|energy)|for the use|to use|for use|for capacity|for comput\w+|computing|compute|GPUs?|cloud|power|licen[cs]e|content|data cent(?:er|re)|rent|leas(?!t\b)\w+|wafers?|chips|servers|a year)\b",
    ),
    Shape(
        "en.deals.award", "supply",
        ("award", "awards", "awarded", "awarding", "granted", "grants", "gave", "handed", "hands", "handing", "dole out", "doles out", "doled out", "dished out", "parcelled out"),
        {"object": "provider", "owned": "provider", "to": "provider", "agent": "customer"},
        {"agent": "provider", "by": "customer", "from": "customer", "to": "provider"},
        nouns=("awards of", "award of", "awards to", "award from", "awards from"),
        noun={"to": "provider", "for": "provider", "by": "customer", "from": "customer", "agent": "customer"},
        needs=r"\bawards? from\b|\baward(?:s|ed|ing)?\b[^;]{0,60}[$€£¥]|\b(?:contracts?|orders?|deal|grants?|licen[cs]es?|subsid(?!iar)\w+|funding|tenders?|leases?|chips act|loans?|incentives|credits?|tax (?:exemptions?|abatements?|breaks?|holidays?))\b|\bgranted\b[^;]{0,60}(?:[$€£¥₹]|(?-i:\b[A-Z]{3})\s[0-9]|\b(?:state|investment|financial|public)\s(?:aid|support)\b)|\baward(?:s|ed|ing)\b(?!(?:[^;.]|\.[0-9]){0,90}\b(?:damages|compensation|prize|bonus|costs)\b)[^;]{0,60}[$€£¥][^;]{0,40}\b(?:for|to)\b",
    ),
    Shape(
        "en.deals.supply", "supply",
        ("supply", "supplies", "supplied", "supplying", "deliver", "delivers", "delivered", "delivering", "ship to", "provide", "provides", "providing", "manufacture", "manufactures", "ship", "export", "exports", "exported", "exporting"),
        {"object": "customer", "to": "customer", "with": "customer", "for": "customer", "agent": "provider"},
        {"agent": "provider", "by": "provider", "to": "customer"},
        nouns=("supply agreement", "supply deal", "supply contract", "supply pact", "supply accord", "supply agreements", "supply contracts", "supply deals", "supply of", "manufacturing contract", "manufacturing contracts", "manufacturing deal", "manufacturing agreement",
               "prepayment with", "prepayment deal", "prepayment agreement", "streaming agreement", "manufacturing deal", "foundry agreement", "foundry deal", "wafer supply agreement", "chip supply deal", "battery supply deal"),
        noun={"owner": "provider", "by": "provider", "from": "provider", "to": "customer", "with": "customer", "for": "customer", "before": "provider", "between": "provider", "agent": "provider"},
        behind=rf"(?!{LENT}|{AID})",
        needs=r"\b(?:contract|deal|agreement|agreements|order|pact|accord|agreed|signed|(?:will|to|would) (?:also )?(?:supply|deliver|provide|manufacture|ship)|(?:will|would|to) see (?-i:[A-Z])|(?:is|are) (?:supplying|delivering))\b",
    ),
    Shape(
        "en.deals.cloud", "cloud",
        ("signed up for",),
        {"from": "provider", "with": "provider", "of": "provider", "in": "provider", "owned": "provider", "agent": "customer"},
        nouns=("cloud deal", "cloud deals", "cloud contract", "cloud contracts", "cloud pact", "cloud agreement", "compute deal", "compute contract", "computing deal",
               "computing contract", "compute agreement", "compute pact", "compute partnership", "cloud services agreement", "cloud services deal", "cloud services contract", "cloud computing deal",
               "cloud computing contract", "capacity agreement", "hosting agreement", "hosting deal", "infrastructure deal", "infrastructure agreement", "cloud partnership", "capacity deal",
               "hosting contract", "cloud computing agreement", "ai cloud deal", "gpu deal", "gpu capacity deal", "ai infrastructure deal", "ai infrastructure agreement", "cloud infrastructure deal",
               "cloud infrastructure agreement", "cloud infrastructure contract", "data center deal", "data centre deal", "colocation agreement", "colocation deal"),
        noun={"with": "provider", "from": "provider", "to": "provider", "by": "customer", "between": "customer", "owner": "customer", "before": "provider", "object": "provider", "agent": "customer"},
        gets={"agent": "provider", "with": "customer", "from": "customer", "by": "customer", "before": "customer", "owner": "customer", "object": "customer"},
        behind=r"(?!(?:\s[\w.,]+){1,4}?\s(?:square|sq\b|floors?|storeys|desks))",
        generic=True, guesses=True,
    ),
    Shape(
        "en.deals.rent", "cloud",
        ("rent", "rents", "rented", "renting", "hire capacity", "rent out", "rents out"),
        {"from": "provider", "with": "provider", "to": "customer", "agent": "customer"},
        {"by": "customer", "from": "provider", "to": "customer"},
        nouns=("rental of", "rental agreement", "rental agreements", "rental deal", "rental contract", "rental contracts", "hire contract", "hire agreement"),
        noun={"from": "provider", "with": "provider", "to": "customer", "by": "customer", "owner": "customer", "agent": "customer"},
        pairs=True,
    ),
    Shape(
        "en.deals.contract", "other",
        ("commit", "commits", "committed", "signed for", "signs for", "contracted for", "contracted with"),
        {"to": "provider", "with": "provider", "from": "provider", "agent": "customer"},
        nouns=("contract", "agreed terms with", "agree terms with", "agrees terms with", "contracts", "deal", "deals", "pact", "agreement", "agreements", "accord", "commitment", "letter of intent", "letter of award", "letters of award", "hoa", "loi", "letter of acceptance", "heads of agreement", "heads of terms", "memorandum of understanding", "mou",
               "pilot", "transaction", "definitive agreement", "framework agreement", "framework contract", "framework contracts", "frame agreement", "frame agreements", "frame contract", "frame contracts", "framework order", "tender", "tenders", "preliminary terms", "preliminary memorandum of terms", "master agreement", "term sheet", "binding agreement", "memoranda of understanding", "letters of intent", "arrangement with", "arrangements with"),
        noun={"with": "provider", "from": "provider", "to": "provider", "between": "customer", "by": "customer", "owner": "customer", "before": "provider", "for": "other", "agent": "customer"},
        gets={"agent": "provider", "with": "customer", "from": "customer", "by": "customer", "object": "customer", "owner": "customer", "before": "customer", "for": "customer"},
        generic=True, guesses=True,
    ),
    Shape(
        "en.deals.rights", "licensing",
        ("obtain", "obtains", "obtained", "obtaining", "take", "takes", "took", "taking", "gain", "gains", "gained", "secure", "secures", "secured", "pick up", "picks up", "picked up", "get", "gets", "got", "snag", "snags", "snagged", "win", "wins", "won", "winning", "snatch", "snatches", "snatched", "bag", "bags", "bagged",
         "nab", "nabs", "nabbed", "grab", "grabs", "grabbed", "hand off", "hands off", "handed off"),
        {"from": "licensor", "owned": "licensor", "agent": "licensee", "to": "licensee"},
        common=True, pairs=True,
        behind=RIGHTS,
    ),
    Shape(
        "en.deals.return", "licensing",
        ("hand", "hands", "handed", "handing", "hand back", "hands back", "handed back", "give back", "gives back", "gave back", "return", "returns", "returned", "returning", "give", "gives", "gave", "given", "giving"),
        {"to": "licensor", "agent": "licensee"},
        status="cancelled", pairs=True, common=True,
        behind=r"(?=(?:[^.;]|\.[0-9]){2,160}?\b(?:drug|rights|licen[cs]\w+|antibod\w+|vaccine|therap\w+|pact|collaboration|partnership|molecule|compound|candidate)\b)\s(?:(?!to\b)[\w.'’-]+\s){1,9}?back to\s(?:[\w.'’-]+\s){0,3}?(?-i:[A-Z])"
               r"|\s(?:(?:the|all|its|full|global|worldwide|exclusive|commercial|development|U\.S\.|European|Asian|Japanese|Chinese)\s){0,4}rights\s(?:to|for|on)\s(?:[\w.'’-]+\s){1,8}?to\s(?:the\s)?(?:[a-z-]+\s){0,3}(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.license", "licensing",
        ("license", "licenses", "licensed", "licensing", "licence", "sublicense", "sublicensed", "out-license", "in-license", "in-licensed", "out-licensed", "in-licenses", "in-licensing", "out-licenses", "out-licensing", "licences", "outlicensed", "outlicenses", "inlicensed", "sublicenses"),
        {"to": "licensee", "from": "licensor", "object": "licensor", "owned": "licensor", "with": "licensee", "agent": "licensor"},
        {"agent": "licensor", "to": "licensee", "by": "licensor", "from": "licensor"},
        nouns=("licensing agreement", "license agreement", "licensing deal", "licence to", "licence from", "licence", "licences", "license to", "licence agreement", "cross-licence", "cross-license",
               "licensing pact", "license from", "license deal", "licensing agreements", "patent license", "patent licence", "patent license agreement", "licensing contract", "exclusive license",
               "exclusive licence", "exclusive licensing agreement", "cross-licensing agreement", "cross-license agreement", "patent cross-licensing agreement", "cross-licensing deal", "content deal", "content licensing deal",
               "licensing arrangement", "license arrangement", "licence arrangement", "content agreement", "content partnership", "content licensing agreement", "content arrangement", "data licensing agreement", "data licensing deal"),
        noun={"to": "licensor", "from": "licensor", "with": "licensor", "by": "licensor", "owner": "licensee", "between": "licensee", "agent": "licensee"},
        gets={"agent": "licensee", "from": "licensor", "with": "licensor", "by": "licensor", "to": "licensor"},
    ),
    Shape(
        "en.deals.occupy", "lease",
        ("take", "takes", "took", "taken", "taking", "occupy", "occupies", "keep", "keeps", "renew", "renews", "renewed", "extend", "extends", "extended", "expand", "expands", "expanded", "snapped up", "snagged", "grabbed", "signed up for", "sign up for", "signs up for"),
        {"from": "lessor", "agent": "lessee"},
        common=True,
        behind=r"(?:\s(?!to\b|by\b)[\w,.'’$%-]+){0,5}?\s[0-9][\d,.]*[- ]?(?:square|sq\b|SF\b|RSF\b|floors\b)(?!\.?\s?(?:mi|ki|km))",
        needs=r"\b(?:leas(?!t\b)\w+|tenants?|landlords?|offices?|building|tower|avenue|street|broadway|floors?|office park|business park|headquarters)\b",
    ),
    Shape(
        "en.deals.let", "lease",
        ("landed", "lands", "signed", "signs", "secured", "secures", "lured", "lures", "snagged", "welcomed", "welcomes", "brings in", "brought in", "nabbed"),
        {"object": "lessee", "agent": "lessor"},
        {"agent": "lessee", "by": "lessor"},
        common=True,
        behind=r"\s(?-i:[A-Z])[^.;]{1,60}?\s(?:as\s(?:an?|the|its|their)?\s?(?:[a-z-]+\s){0,3}tenants?|to\s(?:an?|the|its)\s(?:[\w-]+\s){0,6}?leases?)\b",
    ),
    Shape(
        "en.deals.tenant", "lease",
        (), {},
        nouns=tuple(f"tenant {place}" for place in ("of", "at", "in", "for", "on")),
        noun={"object": "lessor", "owned": "lessor", "agent": "lessee", "by": "lessor"},
        pairs=True,
        needs=r"\b(?:as|becom(?:e|es|ing)|became|is|be|named|confirmed|unveiled|revealed)\s(?:the\s|its\s|an?\s)?(?:[a-z-]+\s){0,2}?(?:anchor|first|main|sole|lead|largest|biggest|latest|newest|new|launch|flagship|only)\s(?:[a-z-]+\s)?tenant\s(?:at|of|in|for|on)\s(?:the\s)?(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.charter", "lease",
        ("to charter", "will charter", "would charter", "chartered", "chartering", "time-chartered", "charter in", "charter out", "chartered in", "chartered out"),
        {"from": "lessor", "to": "lessee", "with": "lessee", "agent": "lessee"},
        {"agent": "other", "by": "lessee", "to": "lessee", "from": "lessor"},
        nouns=("time charter", "time charters", "time-charter", "time charter agreement", "time charter agreements", "time charter contract", "time charter contracts", "time charter party", "time-charter contract", "charter agreement", "charter agreements",
               "charter contract", "charter contracts", "charter deal", "charter party", "bareboat charter", "bareboat charters", *(f"{n}-year charter" for n in ("one", "two", "three", "four", "five", "six", "seven", "eight", "ten", "12", "15", "20")), *(f"{n}-year time charter" for n in ("one", "two", "three", "five", "seven", "ten")), "bareboat charter agreement", "charters with", "charter with", "charters to", "charter to", "charter from", "charters from", "long-term charter", "long-term charters"),
        noun={"from": "lessor", "with": "lessor", "to": "lessee", "by": "lessee", "for": "other", "owner": "lessee", "between": "lessee", "agent": "lessee"},
        gets={"agent": "lessor", "with": "lessee", "from": "lessee", "by": "lessee", "to": "lessee", "between": "lessor"},
        needs=r"\b(?:vessels?|ships?|carriers?|tankers?|newbuild\w*|bulkers?|fleet|FSRUs?|rigs?|drillships?|FPSOs?|LNG|LPG|VLCCs?|TEU|capesizes?|panamax(?:es)?|kamsarmax(?:es)?|barges?|tugs?|feeders?|cbm|charterers?|shipping|maritime|aircraft|freighters?|floating|time[- ]charter\w*|bareboat)\b",
    ),
    Shape(
        "en.deals.lease", "lease",
        ("pre-let", "prelet", "pre-lets", "prelets", "let the", "lets the", "let its", "lets its", "sublet", "sublets", "subletting", "sublet to", "relet", "lease it back", "leases it back", "leased it back", "leasing it back", "lease them back", "leases them back", "leased them back", "leasing them back", "rent it back", "pre-leased", "has let", "have let", "lease", "leases", "leased", "leasing", "sublease", "subleases", "subleased", "lease out", "lease back", "leases back", "leased back", "leasing back"),
        {"from": "lessor", "with": "lessor", "to": "lessee", "owned": "lessor", "agent": "lessee"},
        {"agent": "lessor", "by": "lessee", "to": "lessee", "from": "lessor"},
        nouns=("lease agreement", "leasing deal", "lease deal", "seabed lease", "leaseback", "leaseback agreement", "leaseback deal", "sale and leaseback", "sale-and-leaseback", "sale-leaseback", "sale and leaseback agreement", "sale and lease-back", "lease", "leases", "lease contract", "leasing agreement", "lease agreements", "ground lease", "tenancy", "tenancy agreement", "tenancies", "sublease", "lease renewal", "lease renewals", "lease extension", "lease expansion"),
        noun={"from": "lessor", "with": "lessor", "to": "lessee", "by": "lessee", "for": "lessee", "owner": "lessee", "between": "lessee", "agent": "lessee"},
    ),
)  # fmt: skip
