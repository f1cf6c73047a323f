"""Which firms of the table are in a trade that news calls them by: the carmaker, the airline, the drugmaker."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["TRADES"]

_CARS = frozenset((
    "Tesla", "General Motors", "Ford", "Chrysler", "Rivian", "Lucid", "Fisker", "Toyota Motor", "Daihatsu", "Hino Motors", "Honda Motor", "Nissan Motor", "Mitsubishi Motors", "Mazda", "Subaru",
    "Suzuki Motor", "Isuzu", "Hyundai Motor", "Kia", "Daewoo", "BYD", "XPeng", "NIO", "Li Auto", "Geely", "SAIC Motor", "Great Wall Motor", "Chery", "GAC Group", "FAW", "Dongfeng Motor", "Tata Motors",
    "Mahindra", "Maruti Suzuki", "Bajaj Auto", "Jaguar Land Rover", "Aston Martin", "Volkswagen", "Audi", "Porsche", "BMW", "Mercedes-Benz", "Daimler", "Daimler Truck", "Stellantis", "Fiat",
    "Fiat Chrysler", "Renault", "PSA", "Volvo", "Volvo Cars", "Polestar", "Saab", "Ferrari", "VinFast", "Skoda", "Skoda Auto", "Rimac", "Leapmotor", "American Motors", "McLaren", "Bentley Motors",
    "Lotus Cars", "Opel", "Vauxhall", "Citroën", "Lamborghini", "Dacia", "Ford Otosan", "KG Mobility", "SsangYong Motor", "Renault Korea", "Renault Samsung Motors", "Changan Automobile", "BAIC", "Zeekr",
    "Seres", "Proton Holdings", "Perodua", "Rover Group", "Tofas", "Xiaomi",
))  # fmt: skip
_AIRLINES = frozenset((
    "Delta Air Lines", "United Airlines", "American Airlines", "Southwest Airlines", "JetBlue", "Spirit Airlines", "Alaska Air", "Hawaiian Airlines", "Braniff", "Pan Am", "TWA", "USAir", "ANA Holdings",
    "Japan Airlines", "Skymark", "Peach Aviation", "Korean Air", "Asiana Airlines", "Cathay Pacific", "Singapore Airlines", "Air India", "IndiGo", "British Airways", "IAG", "easyJet", "Lufthansa",
    "Air France-KLM", "Ryanair", "Aer Lingus", "Air Canada", "Qantas", "Emirates", "Air China", "Wizz Air", "Cebu Pacific", "Lion Air", "VietJet", "flydubai", "Etihad Airways", "Garuda Indonesia",
    "Akasa Air", "Riyadh Air", "Ethiopian Airlines", "Virgin Atlantic", "Copa Airlines", "LATAM Airlines", "Avianca", "Aeroméxico", "Volaris", "Philippine Airlines", "China Eastern Airlines",
    "China Southern Airlines", "Hainan Airlines", "Xiamen Airlines", "Finnair", "Thai Airways", "Qatar Airways", "AirAsia", "Turkish Airlines", "Frontier Airlines", "WestJet", "SAS AB", "Norwegian Air",
    "ITA Airways", "Alitalia", "TAP Air Portugal", "SpiceJet", "Malaysia Airlines", "EVA Air", "China Airlines", "Vietnam Airlines", "Virgin Australia", "Air New Zealand", "EgyptAir", "Spring Airlines",
    "Air Europa", "Jet2", "Condor Airlines", "KLM", "Swiss International Air Lines", "Iberia", "Vueling", "Eurowings", "Icelandair", "LOT Polish Airlines", "Aegean Airlines", "Pegasus Airlines", "Aeroflot",
    "Vistara", "Jet Airways", "Go First", "Jetstar", "Saudia", "Air Arabia", "Jazeera Airways", "Gulf Air", "Oman Air", "SalamAir", "El Al", "Royal Air Maroc", "Jin Air", "T'way Air", "Jeju Air",
    "Air Busan", "Juneyao Airlines", "Starlux Airlines", "Scoot", "Pakistan International Airlines", "Air Astana", "Azerbaijan Airlines", "Gol Linhas Aereas", "Azul SA", "Viva Aerobus",
    "South African Airways", "Kenya Airways", "Allegiant Travel", "Sun Country Airlines", "SkyWest Airlines", "Republic Airways", "Breeze Airways", "Air Transat",
))  # fmt: skip
_TELECOMS = frozenset((
    "AT&T", "Verizon", "Verizon Wireless", "Frontier Communications", "T-Mobile US", "Sprint", "Lumen Technologies", "Charter Communications", "WorldCom", "SoftBank", "NTT", "NTT Docomo", "KDDI",
    "Rakuten Mobile", "Chunghwa Telecom", "SK Telecom", "LG Uplus", "KT", "China Mobile", "China Telecom", "China Unicom", "Singtel", "Reliance Jio", "Bharti Airtel", "Vodafone Idea", "BT", "Vodafone",
    "VodafoneThree", "Virgin Media O2", "Liberty Global", "Deutsche Telekom", "Mannesmann", "KPN", "Orange", "SFR", "Iliad", "Swisscom", "Telia", "Telenor", "Telecom Italia", "Telefónica", "Proximus",
    "Bell Canada", "Telus", "Rogers Communications", "Telstra", "Etisalat", "STC", "Ooredoo", "Maxis", "Telkom Indonesia", "Indosat", "True Corporation", "AIS", "PLDT", "Globe Telecom", "América Móvil",
    "Turkcell", "MTN", "Safaricom", "Optus", "Spark New Zealand", "Axiata", "Zain", "Veon", "Altice USA", "Altice France", "Vodacom", "Windstream", "EE", "O2", "TalkTalk", "MasOrange", "VodafoneZiggo",
    "Millicom", "TDC", "Tele2", "Elisa Oyj", "Magyar Telekom", "Turk Telekom", "Kyivstar", "Eir", "Omantel", "Telecom Egypt", "Maroc Telecom", "Telekom Malaysia", "Telkomsel", "Telefonica Brasil",
    "TIM Brasil", "Oi SA", "Telmex", "Cable & Wireless", "Airtel Africa", "Ethio Telecom", "France Telecom", "Openreach", "CityFibre",
))  # fmt: skip
_DRUGS = frozenset((
    "Pfizer", "Merck & Co", "Moderna", "Johnson & Johnson", "Eli Lilly", "Bristol Myers Squibb", "AbbVie", "Allergan", "Abbott", "Amgen", "Gilead Sciences", "Biogen", "Regeneron", "Vertex Pharmaceuticals",
    "Seagen", "Genzyme", "Takeda Pharmaceutical", "Astellas Pharma", "Daiichi Sankyo", "Eisai", "Otsuka Holdings", "Chugai Pharmaceutical", "Shionogi", "Kyowa Kirin", "Ono Pharmaceutical", "Sumitomo Pharma",
    "Santen", "Taisho Pharmaceutical", "Samsung Biologics", "Sun Pharma", "AstraZeneca", "GSK", "Glaxo", "Bayer", "Merck KGaA", "BioNTech", "CureVac", "Sanofi", "Servier", "Novartis", "Roche", "Ciba-Geigy",
    "Sandoz", "Novo Nordisk", "Grifols", "UCB", "Teva", "Genentech", "Viatris", "Alnylam", "Argenx", "Horizon Therapeutics", "Alexion", "Celgene", "Celltrion", "BeiGene", "Hengrui Pharma", "Dr. Reddy's",
    "LEO Pharma", "Haleon", "Hikma", "MorphoSys", "Stada", "Boehringer Ingelheim", "Ipsen", "Pierre Fabre", "Idorsia", "Ferring", "Recordati", "Chiesi", "Menarini", "Almirall", "Galapagos NV", "Genmab",
    "Lundbeck", "Zealand Pharma", "Bavarian Nordic", "Ascendis Pharma", "Sobi", "Gedeon Richter", "Krka", "Elan Corporation", "Jazz Pharmaceuticals", "Perrigo", "Cipla", "Lupin", "Aurobindo Pharma",
    "Zydus Lifesciences", "Torrent Pharmaceuticals", "Glenmark", "Biocon", "CSL", "Yuhan", "Hanmi Pharmaceutical", "Fosun Pharma", "Hansoh Pharma", "Sino Biopharmaceutical", "CSPC Pharmaceutical",
    "Innovent Biologics", "Akeso", "Mylan", "Organon", "Valeant", "Incyte", "BioMarin", "Sarepta", "Purdue Pharma",
))  # fmt: skip
_OIL = frozenset((
    "ExxonMobil", "Mobil", "Chevron", "Hess", "ConocoPhillips", "Occidental Petroleum", "Texaco", "Amoco", "Unocal", "Pennzoil", "Standard Oil", "ENEOS", "Idemitsu Kosan", "Inpex", "Sinopec", "PetroChina",
    "CNOOC", "Reliance Industries", "ONGC", "BP", "TNK-BP", "Shell", "TotalEnergies", "Elf Aquitaine", "Equinor", "Statoil", "Aker BP", "Eni", "Repsol", "Suncor", "Woodside", "Santos", "ADNOC", "Saudi Aramco",
    "QatarEnergy", "Petronas", "Pertamina", "PTT", "Petrobras", "Pemex", "YPF", "Gazprom", "Gazprom Neft", "Rosneft", "Lukoil", "Orlen", "OMV", "Harbour Energy", "Anadarko Petroleum", "Devon Energy",
    "Marathon Oil", "Galp", "Cenovus", "Canadian Natural Resources", "Imperial Oil", "EOG Resources", "Ecopetrol", "NNPC", "Tullow Oil", "Sonatrach", "Kuwait Petroleum",
))  # fmt: skip
_RETAIL = frozenset((
    "Walmart", "Target", "Costco", "Kroger", "Albertsons", "Home Depot", "Lowe's", "Best Buy", "Sears", "Macy's", "Nordstrom", "Gap", "Whole Foods", "Walgreens", "CVS Health", "Seven & i Holdings", "Aeon",
    "Lawson", "FamilyMart", "Fast Retailing", "Nitori", "Takashimaya", "Isetan Mitsukoshi", "Daiei", "Ito-Yokado", "Bic Camera", "Yamada Holdings", "Coupang", "Tesco", "Sainsbury's", "Marks & Spencer",
    "Zalando", "Lidl", "Aldi", "Ahold Delhaize", "Carrefour", "H&M", "Inditex", "Alimentation Couche-Tard", "Wesfarmers", "Kohl's", "Rite Aid", "Morrisons", "Wm Morrison", "Casino Guichard", "Casino Group",
    "Woolworths Group", "Coles", "Asda", "Next", "Boots", "JD Sports", "Frasers Group", "Sports Direct", "House of Fraser", "Debenhams", "John Lewis", "Waitrose", "Primark", "ASOS", "Boohoo", "Kingfisher",
    "Dunelm", "Currys", "WHSmith", "Poundland", "Selfridges", "Harrods", "Metro AG", "Rewe", "Edeka", "Auchan", "Migros", "Mercadona", "Jerónimo Martins", "ICA Gruppen", "Kesko", "Magnit", "X5 Retail",
    "Avenue Supermarts", "Kmart", "Lotte Shopping", "Shinsegae", "E-Mart", "Cencosud", "Falabella", "Shoprite", "Pick n Pay", "Woolworths Holdings", "PetSmart", "Safeway", "Publix", "Dollar General",
    "Dollar Tree", "Ross Stores", "TJX", "Bed Bath & Beyond", "Toys R Us", "Foot Locker", "Loblaw", "IKEA", "Amazon",
))  # fmt: skip
_BREWERS = frozenset((
    "Kirin Holdings", "Asahi Group Holdings", "Sapporo Holdings", "Suntory", "Guinness", "Heineken", "Carlsberg", "AB InBev", "San Miguel", "Molson Coors", "SABMiller",
    "BrewDog", "Royal Unibrew", "Carlton & United Breweries", "Oriental Brewery", "Tsingtao Brewery", "Thai Beverage", "Ambev", "Grupo Modelo", "East African Breweries", "Boston Beer", "United Breweries",
))  # fmt: skip
TRADES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("carmaker", "automaker", "car", "auto", "truckmaker"), _CARS),
    **dict.fromkeys(("airline",), _AIRLINES),
    **dict.fromkeys(("carrier",), _AIRLINES | _TELECOMS),
    **dict.fromkeys(("telco", "telecom", "telecoms"), _TELECOMS),
    **dict.fromkeys(("drugmaker", "drug", "pharmaceutical", "pharma", "biotech"), _DRUGS),
    **dict.fromkeys(("oil", "refiner"), _OIL),
    **dict.fromkeys(("retailer", "grocer", "supermarket"), _RETAIL),
    **dict.fromkeys(("brewer", "beer"), _BREWERS),
}  # by the word for the trade, alone or before another (the oil group)
