"""Word lists for names of organisations in English: facts about the language and about how firms are named."""

from __future__ import annotations

__all__ = [
    "COMMON_WORDS", "DEAL_VERBS", "HEADS", "HEADS_OF_KIN", "LEGAL", "NOUNS", "OBJECT_CUES", "PERSON_TITLES", "PLACES", "SUBJECT_VERBS", "WEAK_HEADS",
]  # fmt: skip

LEGAL = (
    "Inc", "Incorporated", "Corp", "Corporation", "Ltd", "Limited", "LTD", "INC", "CORP", "CO", "plc", "Plc", "PLC", "Co", "LLC", "LLP", "LP", "L.P", "AG", "SE", "NV", "N.V",
    "BV", "B.V", "SA", "S.A", "SAS", "SpA", "S.p.A", "GmbH", "KGaA", "KG", "AB", "ASA", "AS", "A/S", "Oy", "Oyj", "OY", "Pte", "Pvt", "Pty", "Bhd", "Tbk",
    "Holdings", "Holding", "Group", "N.A", "K.K", "Kk", "Company", "& Co", "s.r.o", "a.s",
)  # fmt: skip

# last words of names that are names of firms on their own: "X Capital"
HEADS = (
    "Advisors", "Aerospace", "Airlines", "Airways", "AI", "Analytics", "Associates", "Automation", "Automotive", "Bancorp", "Bank", "Banking", "Bankers", "Batteries", "Battery", "Bio",
    "Biosciences", "Biotech", "Brands", "Broadcasting", "Capital", "Cell", "Cells", "Chemical", "Chemicals", "Cloud", "Communications", "Compute", "Computer", "Computers", "Computing",
    "Construction", "Consulting", "Data", "Datacenters", "Devices", "Diagnostics", "Digital", "Dynamics", "Electric", "Electronics", "Energy", "Engineering", "Entertainment", "Equity",
    "Exploration", "Fabs", "Fiber", "Fibre", "Finance", "Financial", "Foods", "Forge", "Foundry", "Fund", "Funds", "Fusion", "Gaming", "Gas", "Genomics", "Games", "Health", "Healthcare", "Holdings",
    "Hydrogen", "Imaging", "Industries", "Infrastructure", "Instruments", "Insurance", "Intelligence", "Interactive", "Investments", "Investors", "Kagaku", "Labs", "Laboratories", "Lithography", "Logistics",
    "Machinery", "Machines", "Management", "Manufacturing", "Materials", "Media", "Medical", "Memory", "Metals", "Micro", "Microelectronics", "Microsystems", "Minerals", "Mining", "Mobile", "Mobility", "Motor", "Motors",
    "Networks", "Networking", "Nuclear", "Oil", "Optics", "Partners", "Petroleum", "Pharma", "Pharmaceutical", "Pharmaceuticals", "Photonics", "Pictures", "Plastics", "Power", "Power & Light",
    "Properties", "Quantum", "Railway", "Railways", "Realty", "Renewables", "Resources", "Robotics", "Satellite", "Savings", "Sciences", "Scientific", "Securities", "Security", "Semiconductor",
    "Semiconductors", "Sensors", "Sensorik", "Shipping", "Silicon", "Software", "Solar", "Solutions", "Space", "Steel", "Stores", "Studios", "Systems", "Technologies", "Technology", "Telecom", "Telecommunications",
    "Therapeutics", "Trust", "Utilities", "Vehicles", "Ventures", "Wafer", "Water", "Wind", "Works", "Data Centers", "Data Centres", "Data Centre", "Optical", "Research", "Airport", "Motorsport", "Grid",
)  # fmt: skip
# ends that need more than themselves: also of places, events and things
WEAK_HEADS = (
    "Airport", "Works", "Trust", "Fund", "Funds", "Grid", "Water", "Wind", "Oil", "Gas", "Gaming", "Space", "Security", "Data", "Intelligence", "Health", "Media", "Cloud", "Memory",
    "Power", "Energy", "Research", "Digital", "Equity", "Mobile", "Solar", "Forge", "Fiber", "Fibre", "Automation", "AI", "Cell", "Systems", "Insurance", "Finance", "Technology", "Stores",
    "Management", "Railway", "Infrastructure", "Computing", "Investors", "Exploration", "Manufacturing", "Analytics", "Software", "Nuclear", "Quantum", "Silicon", "Bank", "Banking", "Mining",
    "Construction", "Games", "Vehicles", "Machines", "Dynamics", "Devices", "Semiconductors", "Computer", "Computers", "Properties", "Optics", "Batteries", "Battery", "Electric", "Sciences",
    "Pictures", "Interactive", "Engineering", "Entertainment", "Medical", "Healthcare", "Communications", "Telecommunications", "Materials", "Metals", "Minerals", "Chemicals", "Shipping", "Steel",
)  # fmt: skip
# ends that make another firm out of a known name: "Hyundai Heavy Industries"
HEADS_OF_KIN = (
    "Bank", "Capital", "Chemical", "Chemicals", "Construction", "Engineering", "Financial", "Foundation", "Heavy Industries", "Industries", "Insurance", "Life", "Life Insurance", "Logistics",
    "Materials", "Partners", "Pharma", "Pharmaceutical", "Pharmaceuticals", "Realty", "Robotics", "Securities", "Semiconductor", "Steel", "Telecom", "Trust", "Ventures", "Asset Management", "Aerospace",
)  # fmt: skip

# what a sentence says of a firm: "chipmaker X", "X, a maker of …"
NOUNS = (
    "airline", "arm", "automaker", "bank", "biotech", "brand", "broker", "brokerage", "builder", "business", "carmaker", "carrier", "chain", "chipmaker", "co-operative", "company", "competitor", "conglomerate",
    "consortium", "consultancy", "contractor", "cooperative", "corporation", "designer", "developer", "distributor", "division", "drugmaker", "exchange", "firm", "foundry", "fund", "giant", "group", "house", "insurer", "integrator",
    "investor", "investors", "lab", "landlord", "lender", "lenders", "maker", "manufacturer", "miner", "operator", "outfit", "owner", "parent", "partner", "platform", "player", "producer", "provider", "publisher", "refiner", "retailer",
    "rival", "rivals", "seller", "shipbuilder", "specialist", "spin-off", "spinoff", "start-up", "startup", "steelmaker", "subsidiary", "supplier", "titan", "trader", "unit", "utility", "vendor", "venture", "vehicle", "boutique",
    "bidder", "backer", "backers", "borrower", "tenant", "unicorn", "upstart", "neocloud", "hyperscaler", "telco", "studio", "agency", "airlines", "banks", "miners", "companies", "firms", "startups", "start-ups", "suppliers", "customer", "customers", "client",
)  # fmt: skip

SUBJECT_VERBS = (
    "has", "had", "have", "will", "would", "could", "may", "might", "can", "plans", "planned", "said", "says", "told", "wants", "wanted", "agreed", "agrees", "to", "is to", "was to", "announced", "announces", "reported", "reports", "declined",
    "denied", "denies", "acquired", "acquires", "bought", "buys", "sold", "sells", "raised", "raises", "signed", "signs", "inked", "inks", "invested", "invests", "leased", "leases", "licensed", "licenses", "lent", "lends", "ordered", "orders",
    "paid", "pays", "put", "puts", "took", "takes", "gets", "got", "gave", "gives", "holds", "held", "owns", "owned", "expects", "expected", "forecast", "forecasts", "launched", "launches", "unveiled", "unveils", "struck", "strikes",
    "supplies", "supplied", "builds", "built", "makes", "made", "runs", "ran", "operates", "operated", "closed", "closes", "completed", "completes", "cut", "cuts", "rejected", "rejects", "considered", "explores", "explored", "seeks", "sought", "shares", "stock",
    "won", "wins", "awarded", "awards", "hired", "hires", "filed", "files", "priced", "prices", "issued", "issues", "shelved", "scrapped", "dropped", "walked", "is in talks", "is buying", "is acquiring", "is leasing", "is supplying", "is lending",
    "also", "co-founder", "founder", "executives", "engineers", "spokesman", "spokeswoman", "spokesperson", "CEO", "rose", "fell", "gained", "jumped", "climbed", "slipped", "sank", "dropped", "soared", "added", "lost", "ended", "closed", "tumbled", "surged",
)  # fmt: skip

# verbs of which the subject is almost always an organisation in news of business
DEAL_VERBS = (
    "agreed", "agrees", "acquired", "acquires", "bought", "buys", "will acquire", "will buy", "to acquire", "to buy", "to sell", "to supply", "to lease", "to invest", "to build", "to merge", "to take over", "to rent", "to pay", "to raise",
    "sells", "sold", "raised", "raises", "signed", "signs", "inked", "inks", "invested", "invests", "leased", "leases", "licensed", "licenses", "lent", "lends", "ordered", "orders", "supplies", "supplied", "is supplying", "is lending", "is leasing",
    "is buying", "is acquiring", "is exploring", "is in talks", "was in talks", "has agreed", "has signed", "has acquired", "has bought", "has sold", "has raised", "has reserved", "has ordered", "has leased", "has invested", "has scrapped", "had agreed",
    "have agreed", "have signed", "have scrapped", "have terminated", "scrap", "scraps", "scrapped", "shelved", "terminated", "called off", "will pay", "will supply", "will lease", "will invest", "will build", "will spend", "will issue", "will sell",
    "will take", "will own", "will provide", "will deliver", "will host", "will lend", "will put", "lifts", "lifted", "forecast", "forecasts", "reported", "reports", "posted", "posts", "priced", "filed", "refinanced", "issued", "issues", "closed", "closes",
    "completed", "completes", "unveiled", "unveils", "announced", "announces", "announce", "declined to comment", "plans", "expects", "operates", "makes", "owns", "employs", "prepares", "pulled", "drew", "rents", "writes", "intends", "shareholders", "awarded",
    "wins", "won", "secured", "secures", "lands", "landed", "picked", "picks", "taps", "tapped", "backs", "backed", "led", "leads", "joins", "launches", "launched", "opens", "cuts", "delivers", "licences", "merges", "takes over", "snaps up", "secures",
    "shares", "stock", "said it", "says it", "said that it", "said its", "said the", "shareholders", "customers", "executives", "engineers", "spokesman", "spokeswoman", "spokesperson", "bonds", "notes", "chips",
)  # fmt: skip

# what stands left of the other side of a deal
OBJECT_CUES = (
    "acquire", "acquires", "acquired", "acquiring", "acquisition of", "takeover of", "purchase of", "buyout of", "buy", "buys", "bought", "buying", "bid for", "offer for", "bids for", "deal for", "deal with", "deals with", "contract with",
    "contracts with", "agreement with", "agreements with", "pact with", "partnership with", "partner with", "partnered with", "partners with", "tie-up with", "alliance with", "merge with", "merger with", "venture with", "ventures with", "talks with", "talks to buy",
    "negotiations with", "memorandum with", "signed with", "invest in", "invests in", "invested in", "investing in", "investment in", "investments in", "stake in", "stakes in", "shares in", "shares of", "% of", "percent of", "per cent of", "holding in", "leased from", "leases from", "leasing from",
    "lease from", "rent from", "rents from", "rented from", "order from", "orders from", "ordered from", "loan from", "loans from", "loan to", "borrowed from", "borrow from", "funding from", "financing from", "investment from", "investments from",
    "bought from", "buy from", "buys from", "led by", "backed by", "owned by", "co-led by", "built by", "run by", "operated by", "made by", "supplied by", "developed by", "provided by", "arranged by", "underwritten by", "lenders led by", "investors led by", "investors including",
    "lenders including", "customers including", "including investments from", "along with", "together with", "alongside", "joined by", "participation from", "participation of", "sold to", "sell to", "sells to", "sale to", "leased to", "lease to", "leases to", "licensed to", "licenses to", "supply", "supplies",
    "supply to", "supplies to", "supplying", "delivered to", "spun out of", "spun off from", "subsidiary of", "unit of", "parent of", "owner of", "division of", "arm of", "maker of", "lent", "advised by", "competes with", "rivals", "rival", "hired", "against", "sue", "sued", "from customers such as",
    "such as", "like", "pay", "paid", "pays", "paying", "customer of", "supplier to", "shareholders of", "merging with", "combine with", "collaborate with", "collaboration with", "cooperate with", "joint venture with", "awarded to", "awarded", "contracted", "picked", "picks", "tapped", "chose", "chosen",
    "select", "selected", "engaged", "tap", "fund", "funded by", "sponsored by", "controlled by", "majority of", "licence from", "license from", "licensed from", "fee from", "grant to", "grants to", "subsidies to", "subsidy to", "guarantee for", "loan for", "control of", "ownership of", "approach for", "approached",
    "interest in", "unit", "units of", "startup", "with", "through", "named", "called", "join", "joins", "joined", "at",
)  # fmt: skip

PERSON_TITLES = (
    "CEO", "CFO", "COO", "CTO", "Chief Executive", "Chief Executive Officer", "chief executive", "Chief Financial Officer", "chief financial officer", "finance chief", "President", "president", "Chairman", "chairman", "Chair", "chair",
    "Founder", "founder", "co-founder", "Co-founder", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir", "Prof", "Prof.", "Professor", "professor", "analyst", "strategist", "economist", "spokesman", "spokeswoman", "spokesperson", "Minister", "minister",
    "Senator", "Sen.", "Rep.", "Governor", "Secretary", "Judge", "Mayor", "mayor", "director", "Director", "manager", "Manager", "head", "By", "partner", "Vice President", "vice president", "Prime Minister", "Chancellor", "Commissioner", "lawyer", "resident", "astronomer", "engineer",
)  # fmt: skip

# words that stand capitalised where a sentence, a title or a heading starts; they do not start a name
COMMON_WORDS = frozenset(
    """a an the this that these those its it their our your his her my in on at by for from to with without within under over above below between among after before
    since until during through against about around as of off into onto upon per via and or but nor so yet if when while where why who whom whose which what how than then thus hence
    although though because unless whether once here there now today yesterday tomorrow tonight last next this each every both either neither all any some many much few several most
    other another such same no not only also even still just too very more less least again ever never always often sometimes soon later earlier recently currently previously
    separately meanwhile however moreover therefore additionally finally first second third fourth fifth one two three four five six seven eight nine ten hundred thousand million billion
    i we you he she they them us me is are was were be been being am do does did done has have had having will would shall should can could may might must let let's
    january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    spring summer autumn fall winter morning afternoon evening night week month year quarter day days weeks months years q1 q2 q3 q4 h1 h2 fy
    shares share stock stocks sales revenue profit net income earnings loss losses analysts analyst investors shareholders holders executives officials sources people customers regulators authorities lenders banks companies
    talks production construction terms deal deals contract contracts agreement agreements transaction financing funding round rounds series seed debt equity loan loans bonds notes term capacity power data price prices cost costs total value valuation
    founded based led backed owned listed formerly according asked added explainer exclusive corrected correction update updated breaking note notes source editor reporting photo file copyright forward forwarded cautionary conference call press release statement
    asked citing given including excluding amid despite like unlike such except beyond across along near toward towards inside outside behind
    shares closing opening terms details why how company companies hq amount investors investor customer provider date status headline highlights summary overview background introduction conclusion key facts figures about contact contacts media relations
    chief executive officer president chairman chair director vice senior founder co-founder cofounder ceo cfo coo cto mr mrs ms dr prof sir minister secretary senator governor judge general
    new old big small large great good bad high low early late long short full half double triple best worst former current future past global international national federal local regional public private
    american british japanese chinese german french italian spanish dutch swedish norwegian danish finnish swiss korean taiwanese indian canadian australian israeli russian saudi emirati european asian african mexican brazilian turkish polish czech irish austrian belgian singaporean norwegians germans americans europeans
    berliners londoners
    buy buys buying bought acquire acquires acquired acquiring sell sells selling sold sign signs signed signing invest invests invested raise raises raised launch launches launched unveil unveils announces announced announce report reports reported say says said agree agrees agreed
    accelerate expand expands build builds open opens close closes complete completes secure secures land lands pay pays paid cut cuts lift lifts rise rises fell fall falls drop drops gain gains jump jumps surge surges plan plans planned seek seeks eye eyes near nears hit hits make makes made take takes took get gets win wins won use uses used
    scrap scraps drop merge merges join joins partner partners partnership acquisition merger takeover stake bid offer ipo nuclear energy electricity water gas oil gold silver copper chip chips semiconductor semiconductors computing cloud internet software hardware
    artificial intelligence ai gpu gpus cpu cpus tpu tpus asic hbm dram nand usb api saas ev evs it pc pcs tv us uk eu u.s u.k un uae s&p dow
    wall street main big tech silicon valley stock exchange nasdaq nyse ftse brent wti nikkei treasury treasuries fed
    thank welcome good hello dear subscribe read see click sign watch listen follow share view learn find note please photo image getty
    pct mln bln dlrs shr shrs revs oper avg div cts vs qtr mths ended turnover pretax tax record group operating""".split()
)
# places that stand where names stand
PLACES = frozenset(
    """Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|
    Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico
    |United States|United Kingdom|Britain|England|Scotland|Wales|Ireland|Northern Ireland|France|Germany|Italy|Spain|Portugal|Netherlands|Belgium|Luxembourg|Switzerland|Austria|Poland|Hungary|Romania|Bulgaria|Greece|Turkey|Ukraine|Russia|Sweden|Norway|Denmark|Finland|Iceland|Estonia|Latvia|Lithuania|Slovakia|Slovenia|Croatia|Serbia|Czech Republic
    |China|Japan|Taiwan|South Korea|North Korea|Korea|India|Pakistan|Bangladesh|Indonesia|Malaysia|Singapore|Thailand|Vietnam|Philippines|Hong Kong|Macau|Australia|New Zealand|Canada|Mexico|Brazil|Argentina|Chile|Peru|Colombia|Israel|Iran|Iraq|Saudi Arabia|Qatar|Kuwait|Bahrain|Oman|United Arab Emirates|Egypt|Morocco|Nigeria|Kenya|South Africa|Kazakhstan
    |Europe|Asia|Africa|America|North America|South America|Latin America|Middle East|Southeast Asia|Asia Pacific|Asia-Pacific|Gulf|Nordics|North Sea|Silicon Valley|Wall Street|Main Street|White House|Congress|Senate|Capitol Hill|Kremlin
    |London|Paris|Berlin|Frankfurt|Munich|Hamburg|Leipzig|Dresden|Cologne|Düsseldorf|Stuttgart|Magdeburg|Saxony|Bavaria|Rome|Milan|Madrid|Barcelona|Lisbon|Amsterdam|Rotterdam|Brussels|Zurich|Geneva|Vienna|Prague|Warsaw|Budapest|Stockholm|Oslo|Copenhagen|Helsinki|Dublin|Edinburgh|Manchester|Birmingham|Cambridge|Oxford|Hull|Bristol|Leeds|Cardiff|Belfast|Glasgow|Luleå|Moscow|Kyiv|Istanbul
    |Tokyo|Osaka|Kyoto|Nagoya|Fukuoka|Sapporo|Hokkaido|Kumamoto|Hiroshima|Yokohama|Kobe|Seoul|Busan|Taipei|Hsinchu|Tainan|Kaohsiung|Beijing|Shanghai|Shenzhen|Guangzhou|Wuhan|Hangzhou|Nanjing|Delhi|New Delhi|Mumbai|Bangalore|Bengaluru|Chennai|Hyderabad|Pune|Gujarat|Rajasthan|Jakarta|Kuala Lumpur|Johor|Penang|Bangkok|Hanoi|Manila|Sydney|Melbourne|Canberra|Brisbane|Perth|Auckland
    |San Francisco|San Jose|Los Angeles|San Diego|Seattle|Portland|Boston|Chicago|Houston|Dallas|Austin|Denver|Phoenix|Atlanta|Miami|Detroit|Philadelphia|Pittsburgh|Las Vegas|Salt Lake City|Santa Clara|Palo Alto|Mountain View|Menlo Park|Cupertino|Redmond|Abilene|Columbus|Cleveland|Nashville|Memphis|Charlotte|Omaha|Minneapolis|Toronto|Ottawa|Montreal|Vancouver|Calgary|Tel Aviv|Jerusalem|Haifa|Dubai|Abu Dhabi|Riyadh|Doha|Cairo|Nairobi|Lagos|Johannesburg|Cape Town|Mexico City|São Paulo|Sao Paulo|Buenos Aires|Santiago
    |East Coast|West Coast|Midwest|Middle West|Pacific Time|Eastern Time|Pacific|Atlantic|Arctic|Mars|Moon|Earth|Okla|Calif|Mass|Conn|Ill|Tex|Fla|Ariz|Colo|Nev|Wash|Ore|Mich|Minn|Tenn|Ind|Ala""".replace("\n    ", "").split("|")
)
