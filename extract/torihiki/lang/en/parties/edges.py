"""Words at the edges of names: which ordinary words in a capital begin or end one, and which only stand beside it."""

from __future__ import annotations

import re

from torihiki.lang.naming import LATIN_HEADS

__all__ = [
    "BASED", "BRANCHES", "DEMONYMS", "FEATURES", "FIRM_ENDS", "MAKERS", "NAME_ENDS", "NAME_HEADS", "NAME_STARTS", "OF_HEADS",
    "PLAIN", "TIMES",
]  # fmt: skip

# heads that "of" and a place or a field follow: Bank of Sweden, University of Oregon
OF_HEADS = frozenset((
    "Bank", "University", "Ministry", "Department", "Government", "Institute", "College", "Board", "Bureau", "Port", "City", "State",
    "Commonwealth", "Office", "Agency", "Corporation", "Authority", "Province", "Prefecture", "Metropolis", "Kingdom", "Republic", "Union", "Council", "Company", "House",
))  # fmt: skip
BASED = re.compile(
    r"-(?:based|listed|backed|owned|led|headquartered|made|born|founded|focused|powered|driven|enabled|related|linked|specific|ready|native|style|wide|class|grade|built|run|"
    r"controlled|sponsored|funded|centric|first|only|free|level|scale|size|sized|year|month|day|like|type|era|stage|friendly|compatible|optimi[sz]ed|designed|supplied|"
    r"fuell?ed|fired|cooled|flagged|registered|bound|equipped|capable|certified|[a-z]{2,8}ing|strapped|laden|ridden|hit|starved|plagued|stricken|burdened|held|known|unknown|mighty|dominant|rich|poor|hungry|troubled|indebted|wary|averse|quoted|managed|operated|financed|supported|educated|trained|approved|rated|producing|making|heavy|intensive|denominated|traded|branded)$"
)
# ordinary words that begin names, where no sentence begins: the Energy Northwest consortium
NAME_HEADS = frozenset((
    "energy", "power", "water", "oil", "data", "digital", "mobile", "big", "great", "new", "capital", "space", "solar", "wind", "nuclear",
    "cloud", "public", "silver", "gold", "copper", "lithium", "golden", "next", "open", "smart", "future", "central", "northern",
    "southern", "eastern", "western", "north", "south", "east", "west", "home", "health", "land", "market", "consumer", "industrial",
    "security", "grid", "battery", "hydrogen", "satellite", "robotics", "chip", "memory", "server", "network", "trade", "commercial",
    "investment", "credit", "insurance", "music", "games",
))  # fmt: skip
# more words of the language that firms put behind a nation's name
PLAIN = frozenset((
    "overseas", "imperial", "pacific", "atlantic", "royal", "express", "match", "tungsten", "borates", "potash", "natural", "western",
    "eagle", "crown", "standard", "premier", "superconductor", "express", "tire", "woodmark", "outdoor", "axle", "tower", "water",
    "works", "sugar", "tobacco", "estates", "hotels", "orient", "eastern", "ocean", "tankers",
    "air", "rail", "railway", "railways", "post", "postal", "organisation", "organization", "agency", "ports", "airports", "navigation", "broadcasting", "lottery", "dredging",
    "life", "lock", "land", "leather", "maize", "crystal", "linen", "family", "heritage", "orphan", "cruise", "widows", "mutual", "provident", "equitable", "friendly", "ropes",
    "rayon", "jute", "explosives", "oxygen", "bakeries", "biscuits", "forest", "forests", "pine", "wool", "beef", "vineyards", "estate", "bitumen", "machine", "tool", "tools", "wave",
    "vision", "dream", "star", "sky", "sea", "mountain", "river", "lake", "valley", "hill", "island", "garden", "rose", "gem", "diamond", "pearl", "greetings", "savings", "sweets",
    "guarantee", "agency", "trustee", "bullion", "boats", "yachts", "motorways", "bridge", "tunnel", "cellular", "cable", "satellite", "linoleum", "tin", "nylon", "enka", "alloys",
    "motors", "motor", "auto", "cables", "canal", "grain", "wheat", "highways", "waterways", "roads", "film", "tourism", "aviation", "reserve", "venture", "seafood", "salmon",
))  # fmt: skip
# features of a land or a town, after which firms are named, too
FEATURES = frozenset((
    "Street", "Rock", "Mountain", "Island", "River", "Lake", "Valley", "Park", "Bay", "Bridge", "Tower", "House", "Square", "Sea", "Ocean",
    "Road", "Avenue", "City", "Palace", "Cup", "Islands", "Mountains", "League", "Hospital", "School", "Museum",
))  # fmt: skip
# what stands before the name that it describes, in headlines: AirPods Maker Vireo, Nvidia Rival Tessaly
MAKERS = frozenset((
    "maker", "rival", "competitor", "supplier", "startup", "start-up", "giant", "chipmaker", "parent", "backer", "owner", "operator",
    "developer", "challenger", "unicorn",
))  # fmt: skip
NAME_STARTS = frozenset(
    (
    "first", "general", "american", "british", "japan", "european", "national", "international", "global", "gas", "silicon", "united",
    "u.s",
)
)  # fmt: skip
NAME_ENDS = frozenset(head.lower() for head in LATIN_HEADS) | frozenset(
    ("group", "general", "national", "international", "gold", "silver", "exchange", "internet", "north", "south", "east", "west")
)
# ends that only names of bodies have: an ordinary word before them is a part of the name (Union Bank, Future Fund)
FIRM_ENDS = frozenset((
    "Advisors", "Association", "Authority", "Bank", "Capital", "Companies", "Company", "Corporation", "Council", "Equity", "Foundation",
    "Fund", "Funds", "Group", "Holdings", "Industries", "Institute", "Insurance", "Investments", "Management", "Partners", "Pharma",
    "Courier", "Herald", "Tribune", "Gazette", "Chronicle", "Telegraph", "Observer", "Inquirer",
    "Pharmaceuticals", "Plan", "Securities", "Technologies", "Therapeutics", "Trust", "University", "Ventures",
))  # fmt: skip
# lines of trade, with which names end, and of which they pair two: Lexden Gas and Electric
BRANCHES = frozenset((
    "futures", "markets", "money", "companies", "foods", "food", "hotels", "games", "gaming", "music", "films", "books", "insurance",
    "lending", "credit", "mortgage", "airlines", "rail", "trucks", "cars", "robotics", "robots", "drones", "biotech", "healthcare",
    "advertising", "commerce", "retail", "housing", "travel", "drinks", "beverage", "wine", "beer", "tobacco", "education", "services",
    "brands", "studios", "security", "defense", "defence", "space", "aircraft", "solar", "wind", "gas", "oil", "coal", "steel", "gold",
    "copper", "lithium", "uranium", "nickel", "zinc", "aluminum", "platinum", "water", "grid", "pipelines", "mines", "mining", "storage",
    "wireless", "broadband", "fiber", "satellite", "network", "technologies", "technology", "innovation", "digital", "mobile", "assets",
    "exchange", "television", "radio", "news", "newspapers", "magazines", "entertainment", "hospitals", "restaurants", "stores", "options",
    "machines", "computers", "semiconductors", "processors", "memory", "cloud", "computing", "data", "power", "energy", "electricity",
    "nuclear", "hydrogen", "batteries", "battery", "vehicles", "materials", "chemicals", "plastics", "health", "medical", "medicines",
    "therapies", "vaccines", "drugs", "pension", "banking", "capital", "finance", "financial", "light", "electric", "science", "sciences",
    "research", "development", "trade", "industry", "investment", "investments", "loan", "savings", "fire", "marine", "infrastructure",
    "engineering", "construction", "communications", "information", "metal", "metals", "iron", "shipbuilding", "machinery", "equipment",
    "risk", "building", "facility", "facilities", "compliance", "tax", "audit", "legal", "consulting", "payments", "leasing", "agriculture",
    "nutrition", "wellness", "beauty", "fashion", "luxury", "media", "publishing", "logistics", "transport", "transportation", "mobility",
    "automotive", "aerospace", "towers", "environment", "climate", "planning", "standards", "commercial", "industrial", "manufacturing",
    "packaging", "paper", "pulp", "consumer", "diagnostics", "devices", "hardware", "software", "systems", "resources", "exploration",
    "production", "refining", "petrochemicals", "fertilizers", "telecom", "telecommunications", "analytics", "intelligence", "surveillance",
    "petroleum", "drilling", "brewing", "breweries", "distillers", "cement", "textiles", "rubber", "glass", "dairies", "poultry", "fisheries",
    "milling", "mills", "cotton", "timber", "lumber", "telephone", "telegraph", "instruments", "optical", "cosmetics", "shoe", "shoes",
    "apparel", "furniture", "appliances", "bearings", "casinos", "ferries", "helicopters", "laboratories", "airways", "shipping", "lines",
    "coffee", "tea", "sports", "cinemas", "leisure", "cruises", "bikes", "cycles", "boats", "yachts", "kitchens", "carpets", "flooring", "windows", "tiles", "bricks", "salt", "seeds", "eggs",
    "milk", "cheese", "meat", "meats", "fish", "snacks", "sweets", "chocolate", "cakes", "biscuits", "juice", "vodka", "gin", "rum", "whisky", "cider", "ales", "jeans", "watches", "jewellery", "jewelry",
    "optics", "eyewear", "pharmacy", "dental", "vets", "gyms", "fitness", "academy", "schools", "colleges", "lettings", "buses", "coaches", "trams", "taxis", "cabs", "couriers", "parcels", "freight",
    "catering", "pubs", "taverns", "toys", "bread", "pasta", "pies", "crisps", "waste", "recycling", "cleaning", "plumbing", "heating", "lighting", "tools", "paints", "coatings", "adhesives", "gases",
    "nursery", "nurseries", "bakery", "dairy", "pizza", "motels", "inns", "candies", "smelting", "casualty", "indemnity", "guaranty", "trading", "metallurgy", "home", "homes", "land", "property", "properties", "realty",
))  # fmt: skip
DEMONYMS = frozenset((
    "american", "british", "japanese", "chinese", "german", "french", "italian", "spanish", "dutch", "swedish", "norwegian", "danish",
    "finnish", "swiss", "korean", "taiwanese", "indian", "canadian", "australian", "israeli", "russian", "saudi", "emirati", "european",
    "asian", "african", "mexican", "brazilian", "turkish", "polish", "czech", "irish", "austrian", "belgian", "singaporean", "chilean",
    "peruvian", "argentine", "colombian", "egyptian", "nigerian", "kenyan", "moroccan", "vietnamese", "thai", "indonesian", "malaysian",
    "philippine", "filipino", "pakistani", "bangladeshi", "ukrainian", "romanian", "bulgarian", "hungarian", "greek", "croatian", "serbian",
    "slovak", "slovenian", "estonian", "latvian", "lithuanian", "icelandic", "portuguese", "scottish", "welsh", "english", "arab",
    "arabian", "qatari", "kuwaiti", "iranian", "iraqi", "nordic", "scandinavian", "baltic", "californian", "texan", "latin", "kazakh",
    "omani", "bahraini", "jordanian", "lebanese", "bavarian", "catalan", "flemish", "basque", "hawaiian", "alaskan", "tasmanian", "soviet", "siberian",
))  # fmt: skip
# words of time and of documents that stand in capitals anywhere
TIMES = frozenset((
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "christmas", "easter", "ramadan", "thanksgiving", "diwali", "hanukkah", "spring", "summer", "autumn", "fall", "winter", "q1", "q2", "q3", "q4", "h1", "h2", "series", "class", "phase",
    "stage", "chapter", "the", "a", "an", "this", "that", "its", "their", "our", "former", "in", "on", "at", "by", "for", "from", "to",
    "with", "and", "or", "i", "we", "it", "they", "he", "she",
))  # fmt: skip
