"""Word lists for names of organisations in English: facts about the language and about how firms are named."""

from __future__ import annotations

__all__ = [
    "DEAL_VERBS", "HEADS_OF_KIN", "LEGAL", "NOUNS", "OBJECT_CUES", "OFFICE", "PERSON_TITLES", "SHORT_SUM", "SUBJECT_VERBS",
    "WEAK_HEADS",
]  # fmt: skip

# a sum as heads of items have it: $40m, US$1.2bn, €3 million
SHORT_SUM = r"[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*\s?(?:million|billion|mn|bn|[mMkKbB])"

LEGAL = (
    "Inc", "Incorporated", "Corp", "Corporation", "Ltd", "Limited", "LTD", "INC", "CORP", "CO", "plc", "Plc", "PLC", "Co", "LLC", "LLP",
    "LP", "L.P", "NL", "FSB", "F.S.B", "Cie", "AG", "SE", "NV", "N.V", "BV", "B.V", "SA", "S.A", "SAS", "SpA", "S.p.A", "KK", "GmbH", "GMBH", "SPA", "KGaA", "KG", "AB", "ASA", "AS",
    "A/S", "Oy", "Oyj", "OY", "Pte", "Pvt", "Pty", "Bhd", "Tbk", "Holdings", "Holding", "Group", "N.A", "K.K", "Kk", "Company",
    "s.r.o", "a.s", "PJSC", "OJSC", "JSC", "OAO", "PAO", "ZAO", "OOO", "QPSC", "Q.P.S.C", "QSC", "Q.S.C", "SAOG", "SAOC", "KSCP", "K.S.C.P", "KSC",
    "S.A.B. de C.V", "SAB de CV", "S.A. de C.V", "SA de CV", "S. de R.L", "S.A.A", "S.A.S", "S.A.E", "SARL", "Sarl", "S.a.r.l", "S.à r.l", "SRL", "S.r.l",
    "Ltda", "Lda", "S.L", "SL", "S.L.U", "ApS", "A.S", "A.Ş", "AB (publ)", "ehf", "hf", "d.d", "d.o.o", "sp. z o.o", "S.K.A", "Kft", "Zrt", "Nyrt", "EAD",
    "AD", "UAB", "SIA", "OÜ", "GmbH & Co. KG", "GmbH & Co KG", "GmbH & Co", "SE & Co. KGaA", "AG & Co. KGaA", "UG", "mbH",
    "Sdn Bhd", "Sdn. Bhd", "Berhad", "Pte Ltd", "Pte. Ltd", "Pvt Ltd", "Pvt. Ltd", "Private Limited", "Private Ltd", "Public Company Limited", "PCL", "Pty Ltd",
    "Proprietary Limited", "Co., Ltd", "Co. Ltd", "Co Ltd", "Kabushiki Kaisha", "Godo Kaisha", "LLLP", "L.L.C", "PLLC", "P.C", "DAC",
)  # fmt: skip

# ends that need more than themselves: also of places, events and things
WEAK_HEADS = (
    "Brewing", "Brewery", "Carbon", "Tools", "Dental", "Aqua", "Bakery", "Bakeries", "Creamery", "Orchards", "Vineyards", "Winery", "Distillers", "Distillery", "Footwear", "Furniture", "Jewelers", "Outfitters", "Theatres", "Clinics", "Veterinary", "Dermatology", "Orthopedics", "Staffing", "Roofing", "Fasteners", "Fastening", "Lumber", "Aggregates", "Ceramics", "Toys", "Cinemas", "Restaurants", "Snacks", "Fertility", "Hospice", "Homecare", "Pharmacy", "Cosmetics", "Skincare", "Eyewear", "Payments", "Lending", "Mortgage", "Trucking", "Windtech", "Agritech", "Castings", "Forgings", "Alloys", "Valves", "Bearings", "Midstream", "Potash", "Seafood", "Poultry", "Meats", "Fitness",
    "Acquisition", "Acquisitions", "Lab", "Department", "Ministry", "Commission", "Authority", "Agency", "Organisation", "Organization", "Administration", "Bureau", "Institute", "University", "Foundation",
    "Association", "Airport", "Works", "Trust", "Fund", "Funds", "Grid", "Water", "Wind", "Oil", "Gas", "Gaming", "Space", "Security",
    "Data", "Intelligence", "Health", "Media", "Cloud", "Memory", "Power", "Energy", "Research", "Digital", "Equity", "Mobile", "Solar",
    "Forge", "Fiber", "Fibre", "Automation", "AI", "Cell", "Systems", "Insurance", "Finance", "Technology", "Stores", "Management",
    "Railway", "Infrastructure", "Computing", "Investors", "Exploration", "Manufacturing", "Analytics", "Software", "Nuclear", "Quantum",
    "Silicon", "Bank", "Banking", "Mining", "Construction", "Games", "Vehicles", "Machines", "Dynamics", "Devices", "Semiconductors",
    "Computer", "Computers", "Properties", "Optics", "Batteries", "Battery", "Electric", "Sciences", "Pictures", "Interactive",
    "Engineering", "Entertainment", "Medical", "Healthcare", "Communications", "Telecommunications", "Materials", "Metals", "Minerals",
    "Chemicals", "Shipping", "Steel",
)  # fmt: skip
# ends that make another firm out of a known name: "Hyundai Heavy Industries"
HEADS_OF_KIN = (
    "Bank", "Capital", "Chemical", "Chemicals", "Construction", "Engineering", "Financial", "Foundation", "Heavy Industries",
    "Industries", "Insurance", "Life", "Life Insurance", "Logistics", "Materials", "Partners", "Pharma", "Pharmaceutical",
    "Pharmaceuticals", "Realty", "Robotics", "Securities", "Semiconductor", "Steel", "Telecom", "Trust", "Ventures", "Asset Management",
    "Aerospace", "Air", "Automobiles", "Capital Markets", "Catalyst Fund", "Defence Solutions", "Growth Equity", "Growth Fund", "Infrastructure Partners", "Innovation Fund", "Investments", "Marine",
    "Media", "Metals", "Mining", "Motor Credit", "Networks", "Pension Fund", "Pension Plan", "Petrochemical", "Petrochemicals", "Petroleum", "Power Systems", "Private Credit", "Private Equity", "Properties",
    "Renewables", "Resources", "Retail", "Shipbuilding", "Shipping", "Solar", "Submarine Networks", "Telecommunications", "Therapeutics", "Towers", "Venture Capital", "Vision Fund", "Wind Power",
    "Airports", "Aluminium", "Animal Health", "Aviation", "Beverages", "Biologics", "Cement", "Consumer Health", "Consumer Products", "Copper", "Data Centers", "Data Centres", "Defence",
    "Defense", "Drilling", "Energy", "Estates", "Foods", "Gas", "Green Energy", "Green Power", "Helicopters", "Hospitality", "Hospitals", "Hotels", "Housing Finance", "Leasing", "LNG",
    "Lithium", "Minerals", "Mobility", "Mutual Fund", "Offshore", "Ports", "Power", "Tankers", "Zinc",
)  # fmt: skip

# what a sentence says of a firm: "chipmaker X", "X, a maker of …"
NOUNS = (
    "buyer", "opponent", "bidder", "contender", "incumbent", "newcomer", "challenger", "neobank", "reinsurer", "wholesaler", "grocer",
    "brewer", "smelter", "driller", "shipper", "toolmaker", "planemaker", "aggregator", "exchange", "airline", "arm", "automaker",
    "bank", "biotech", "brand", "broker", "brokerage", "builder", "business", "carmaker", "carrier", "chain", "chipmaker",
    "co-operative", "company", "competitor", "conglomerate", "consortium", "consultancy", "contractor", "cooperative", "corporation",
    "designer", "developer", "distributor", "division", "drugmaker", "firm", "foundry", "fund", "giant", "group", "house", "insurer",
    "integrator", "investor", "investors", "lab", "landlord", "lender", "lenders", "maker", "manufacturer", "miner", "operator",
    "outfit", "owner", "parent", "partner", "platform", "player", "producer", "provider", "publisher", "refiner", "retailer", "rival",
    "rivals", "seller", "shipbuilder", "specialist", "spin-off", "spinoff", "start-up", "startup", "steelmaker", "subsidiary",
    "supplier", "titan", "trader", "unit", "utility", "vendor", "venture", "vehicle", "boutique", "backer", "backers", "borrower",
    "tenant", "unicorn", "upstart", "neocloud", "hyperscaler", "telco", "studio", "agency", "airlines", "banks", "miners", "companies",
    "firms", "startups", "start-ups", "suppliers", "customer", "customers", "client", "fintech", "insurtech", "edtech", "proptech",
    "healthtech", "agritech", "scaleup", "scale-up", "marketplace", "app", "telecom", "automaker", "homebuilder", "trust", "insurers",
    "haulier", "distiller", "bookmaker", "housebuilder", "caterer", "papermaker", "truckmaker", "winemaker", "toymaker", "jetmaker",
    "outsourcer", "medtech", "cleantech", "regtech", "broadcaster", "recycler", "shipowner", "bookseller", "hotelier", "jeweller",
    "jeweler", "site", "website", "portal", "service", "cable operator", "restaurateur", "fertiliser maker", "packager", "franchisee", "cheesemaker", "glassmaker", "watchmaker", "boatbuilder", "boatmaker", "shoemaker",
    "bikemaker", "tyremaker", "tiremaker", "gunmaker", "enginemaker", "lensmaker", "meatpacker", "cheesemakers", "sawmiller", "ferry operator",
    "brickmaker", "cabinetmaker", "candymaker", "chocolatier", "confectioner", "pharmacy chain",
)  # fmt: skip

SUBJECT_VERBS = (
    "has", "had", "have", "will", "would", "could", "may", "might", "can", "plans", "planned", "said", "says", "told", "wants", "wanted",
    "agreed", "agrees", "to", "is to", "was to", "announced", "announces", "reported", "reports", "declined", "denied", "denies",
    "acquired", "acquires", "bought", "buys", "sold", "sells", "raised", "raises", "signed", "signs", "inked", "inks", "invested",
    "invests", "leased", "leases", "licensed", "licenses", "lent", "lends", "ordered", "orders", "paid", "pays", "put", "puts", "took",
    "takes", "gets", "got", "gave", "gives", "holds", "held", "owns", "owned", "expects", "expected", "forecast", "forecasts",
    "launched", "launches", "unveiled", "unveils", "struck", "strikes", "supplies", "supplied", "builds", "built", "makes", "made",
    "runs", "ran", "operates", "operated", "closed", "closes", "completed", "completes", "cut", "cuts", "rejected", "rejects",
    "considered", "explores", "explored", "seeks", "sought", "shares", "stock", "won", "wins", "awarded", "awards", "hired", "hires",
    "filed", "files", "priced", "prices", "issued", "issues", "shelved", "scrapped", "dropped", "walked", "is in talks", "is buying",
    "is acquiring", "is leasing", "is supplying", "is lending", "also", "co-founder", "founder", "executives", "engineers", "spokesman",
    "spokeswoman", "spokesperson", "CEO", "rose", "fell", "gained", "jumped", "climbed", "slipped", "sank", "soared", "added", "lost",
    "ended", "tumbled", "surged",
)  # fmt: skip

# verbs of which the subject is almost always an organisation in news of business
DEAL_VERBS = (
    "paid", "pays", "gave up", "walked away", "is buying", "are the sellers", "are the buyers", "are the lenders", "are the investors",
    "took", "takes", "holds", "gets", "is to", "has talked", "approached", "considered a bid", "bid", "offered", "licensed", "will own",
    "denied a", "is weighing", "repaid", "prepaid", "chipped in", "put in", "co-led", "participated", "agreed", "has been", "hosts",
    "bought back", "outbid", "topped", "beat", "lost out", "won a", "resells", "subleases", "financed", "underwrote", "arranged",
    "guarantees", "insures", "ships", "shipped", "will ship", "agrees", "acquired", "acquires", "bought", "buys", "will acquire",
    "will buy", "to acquire", "to buy", "to sell", "to supply", "to lease", "to invest", "to build", "to merge", "to take over",
    "to rent", "to pay", "to raise", "sells", "sold", "raised", "raises", "signed", "signs", "inked", "inks", "invested", "invests",
    "leased", "leases", "licenses", "lent", "lends", "ordered", "orders", "supplies", "supplied", "is supplying", "is lending",
    "is leasing", "is acquiring", "is exploring", "is in talks", "was in talks", "has agreed", "has signed", "has acquired",
    "has bought", "has sold", "has raised", "has reserved", "has ordered", "has leased", "has invested", "has scrapped", "had agreed",
    "have agreed", "have signed", "have scrapped", "have terminated", "scrap", "scraps", "scrapped", "shelved", "terminated",
    "called off", "will pay", "will supply", "will lease", "will invest", "will build", "will spend", "will issue", "will sell",
    "will take", "will provide", "will deliver", "will host", "will lend", "will put", "lifts", "lifted", "forecast", "forecasts",
    "reported", "reports", "posted", "posts", "priced", "filed", "booked", "books", "refinanced", "issued", "issues", "closed", "closes", "completed",
    "completes", "unveiled", "unveils", "announced", "announces", "announce", "declined to comment", "plans", "expects", "operates",
    "makes", "owns", "employs", "prepares", "pulled", "drew", "rents", "writes", "intends", "shareholders", "awarded", "wins", "won",
    "secured", "secures", "lands", "landed", "picked", "picks", "taps", "tapped", "backs", "backed", "led", "leads", "joins", "launches",
    "launched", "opens", "cuts", "delivers", "licences", "merges", "takes over", "snaps up", "shares", "stock", "said it", "says it",
    "chief executive", "chief financial officer", "chief operating officer", "finance director", "managing director", "said that it", "said its", "said the", "customers", "executives", "engineers", "spokesman", "spokeswoman", "spokesperson", "bonds",
    "notes", "chips", "accepted a", "accepted an", "accepts a", "rejected a", "rejected an", "rejects a", "rebuffed a", "spurned a", "has filed for an initial", "has filed for an IPO", "has filed to go public", "will become part of",
    "becomes part of", "became part of", "found a buyer", "finds a buyer", "won the auction", "won the bidding", "clinched", "swallowed", "snapped up", "abandoned", "chose", "chooses", "selected", "selects", "hired",
    "are forming", "is forming", "will form", "plan to form", "form a joint", "formed a joint", "are setting up", "will set up", "set up a joint", "are launching a joint",
    "hands", "handed", "ink", "was founded", "was established", "was incorporated", "is privately held", "is privately owned", "went public", "trades on", "is listed on",
)  # fmt: skip

# what stands left of the other side of a deal
OBJECT_CUES = (
    "letter of intent with", "bid with", "plan with", "project with", "joint plan with", "acquire", "acquires", "acquired", "acquiring",
    "acquisition of", "takeover of", "purchase of", "buyout of", "buy", "buys", "bought", "buying", "bid for", "offer for", "bids for",
    "deal for", "deal with", "deals with", "contract with", "contracts with", "agreement with", "agreements with", "pact with",
    "partnership with", "partner with", "partnered with", "partners with", "tie-up with", "alliance with", "merge with", "merger with",
    "venture with", "ventures with", "talks with", "talks to buy", "negotiations with", "memorandum with", "signed with", "invest in",
    "invests in", "invested in", "investing in", "investment in", "investments in", "stake in", "stakes in", "shares in", "shares of",
    "% of", "percent of", "per cent of", "holding in", "leased from", "leases from", "leasing from", "lease from", "rent from",
    "rents from", "rented from", "order from", "orders from", "ordered from", "loan from", "loans from", "loan to", "borrowed from",
    "borrow from", "funding from", "financing from", "investment from", "investments from", "bought from", "buy from", "buys from",
    "led by", "backed by", "owned by", "co-led by", "built by", "run by", "operated by", "made by", "supplied by", "developed by",
    "provided by", "arranged by", "underwritten by", "lenders led by", "investors led by", "investors including", "lenders including",
    "customers including", "including investments from", "along with", "together with", "alongside", "joined by", "participation from",
    "participation of", "sold to", "sell to", "sells to", "sale to", "leased to", "lease to", "leases to", "licensed to", "licenses to",
    "supply", "supplies", "supply to", "supplies to", "supplying", "delivered to", "spun out of", "spun off from", "subsidiary of",
    "unit of", "business of", "businesses of", "Revenue at", "Sales at", "Profit at", "Shares in", "Shares of", "Shareholders of", "Shareholders in", "revenue at", "revenues at", "sales at", "profit at", "profits at", "earnings at", "losses at", "layoffs at", "employees at", "executives at",
    "analysts at", "bankers at", "bidders for", "bidder for", "suitors for", "suitor for", "buyers for", "creditors of", "lenders to", "advisers to", "advisors to", "adviser to", "advisor to",
    "series A of", "series B of", "series C of", "series D of", "Series A of", "Series B of", "Series C of", "Series D of", "Series E of", "round of", "operations of", "assets of", "parent of", "owner of", "division of", "arm of", "maker of", "lent", "advised by", "advised", "advises", "advising", "competes with", "rivals", "rival",
    "hired", "against", "sue", "sued", "from customers such as", "such as", "like", "pay", "paid", "pays", "paying", "customer of",
    "spokesman for", "spokeswoman for", "spokesperson for", "chief executive of", "chief financial officer of", "managing director of", "executives at", "executive at",
    "officials at", "supplier to", "shareholders of", "shareholders in", "shareholder in", "shareholder of", "stockholder in", "stockholder of", "merging with", "combine with", "collaborate with", "collaboration with", "cooperate with",
    "joint venture with", "awarded to", "awarded", "contracted", "picked", "picks", "tapped", "chose", "chosen", "select", "selected",
    "engaged", "tap", "fund", "funded by", "sponsored by", "controlled by", "majority of", "licence from", "license from",
    "licensed from", "fee from", "grant to", "grants to", "subsidies to", "subsidy to", "guarantee for", "loan for", "control of",
    "ownership of", "approach for", "approached", "interest in", "unit", "units of", "startup", "with", "through", "named", "called",
    "founded", "co-founded", "join", "joins", "joined", "at", "become part of", "becomes part of", "became part of", "buyer of", "buyer in", "owner in",
)  # fmt: skip

# offices of which a firm has one, which stand between its name and a person's
OFFICE = (
    r"(?:C[EFOT]O|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Cc]hief (?:[Ff]inancial|[Oo]perating|[Tt]echnology) [Oo]fficer|[Pp]resident|[Cc]hair(?:man|woman|person)|"
    r"(?:[Cc]o-?)?[Ff]ounder|[Ss]pokes(?:man|woman|person)|[Bb]oss|[Mm]anaging [Dd]irector)"
)
PERSON_TITLES = (
    "Councillor", "Councilman", "Councilwoman", "CEO", "CFO", "COO", "CTO", "Chief Executive", "Chief Executive Officer", "chief executive", "Chief Financial Officer",
    "chief financial officer", "finance chief", "President", "president", "Chairman", "chairman", "Chair", "chair", "Founder", "founder",
    "co-founder", "Co-founder", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir", "Prof", "Prof.", "Professor", "professor",
    "analyst", "strategist", "economist", "spokesman", "spokeswoman", "spokesperson", "Minister", "minister", "Senator", "Sen.", "Rep.",
    "Governor", "Secretary", "Judge", "Mayor", "mayor", "director", "Director", "manager", "Manager", "By", "partner", "Vice President",
    "Sheikh", "Shaikh", "Sheikha", "Shaikha", "Datuk", "Dato", "Shri", "vice president", "Prime Minister", "Chancellor", "Commissioner", "lawyer", "engineer",
)  # fmt: skip
