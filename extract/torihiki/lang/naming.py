"""Names of organisations and products that the tables know, for any language: which row a stretch of text belongs to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from torihiki.core.engine import Vocabulary
from torihiki.core.fold import fold
from torihiki.core.lexicon import Lexicon, Row
from torihiki.core.rule import Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.values.party import Party

__all__ = ["LABEL", "LATIN_HEADS", "Name", "Names", "whole"]

LABEL = "party-name"

# last words of names that are names of firms on their own: "X Capital"
LATIN_HEADS = frozenset((
    "Therapies", "Biologics", "Vaccines", "Oncology",
    "Brewing", "Brewery", "Carbon", "Tools", "Dental", "Aqua", "Bakery", "Bakeries", "Creamery", "Orchards", "Vineyards", "Winery", "Distillers", "Distillery", "Footwear", "Furniture", "Jewelers", "Outfitters", "Theatres", "Clinics", "Veterinary", "Dermatology", "Orthopedics", "Staffing", "Roofing", "Fasteners", "Fastening", "Lumber", "Aggregates", "Ceramics", "Toys", "Cinemas", "Restaurants", "Snacks", "Fertility", "Hospice", "Homecare", "Pharmacy", "Cosmetics", "Skincare", "Eyewear", "Payments", "Lending", "Mortgage", "Trucking", "Windtech", "Agritech", "Castings", "Forgings", "Alloys", "Valves", "Bearings", "Midstream", "Potash", "Seafood", "Poultry", "Meats", "Fitness",
    "Advisors", "Aerospace", "Airlines", "Airways", "AI", "Analytics", "Associates", "Automation", "Automotive", "Bancorp", "Bank",
    "Banking", "Bankers", "Batteries", "Battery", "Bio", "Biosciences", "Biotech", "Brands", "Broadcasting", "Capital", "Cell", "Cells",
    "Chemical", "Chemicals", "Cloud", "Communications", "Compute", "Computer", "Computers", "Computing", "Construction", "Consulting",
    "Data", "Datacenters", "Devices", "Diagnostics", "Digital", "Dynamics", "Electric", "Electronics", "Energy", "Engineering",
    "Entertainment", "Equity", "Exploration", "Fabs", "Fiber", "Fibre", "Finance", "Financial", "Foods", "Forge", "Foundry", "Fund",
    "Funds", "Fusion", "Gaming", "Gas", "Genomics", "Games", "Health", "Healthcare", "Holdings", "Hydrogen", "Imaging", "Industries",
    "Infrastructure", "Instruments", "Insurance", "Intelligence", "Interactive", "Investments", "Investors", "Kagaku", "Lab", "Labs",
    "Laboratories", "Lithography", "Logistics", "Machinery", "Machines", "Management", "Manufacturing", "Materials", "Media", "Medical",
    "Memory", "Metals", "Micro", "Microelectronics", "Microsystems", "Minerals", "Mining", "Mobile", "Mobility", "Motor", "Motors",
    "Networks", "Networking", "Nuclear", "Oil", "Optics", "Partners", "Petrochemical", "Petrochemicals", "Petroleum", "Pharma", "Pharmaceutical", "Pharmaceuticals",
    "Photonics", "Pictures", "Plastics", "Power", "Power & Light", "Properties", "Quantum", "Railway", "Railways", "Realty",
    "Renewables", "Resources", "Robotics", "Satellite", "Savings", "Sciences", "Scientific", "Securities", "Security", "Semiconductor",
    "Semiconductors", "Sensors", "Sensorik", "Shipping", "Silicon", "Software", "Solar", "Solutions", "Space", "Steel", "Stores",
    "Studios", "Systems", "Technologies", "Technology", "Telecom", "Telecommunications", "Therapeutics", "Trust", "Utilities",
    "Vehicles", "Ventures", "Wafer", "Water", "Wind", "Works", "Data Centers", "Data Centres", "Data Centre", "Optical", "Research",
    "Airport", "Department", "Ministry", "Commission", "Authority", "Agency", "Administration", "Bureau", "Institute", "University",
    "Foundation", "Association", "Corporation", "Motorsport", "Grid",
    "Shipyard", "Shipyards", "Yard", "Yards", "Shipbuilding", "Shipbuilders", "Maritime", "Marine", "Tankers", "Bulkers", "Bulk", "Carriers", "Lines", "Drilling",
    "Offshore", "Subsea", "Refining", "Cement", "Aluminium", "Aluminum", "Copper", "Lithium", "Uranium", "Smelting", "Textiles", "Paper", "Packaging", "Glass",
    "Terminals", "Rail", "Aviation", "Aircraft", "Aero", "Helicopters", "Defence", "Defense", "Ordnance", "Farms", "Dairy", "Beverages", "Breweries", "Hotels",
    "Resorts", "Cables", "Transformers", "Turbines", "Contractors", "Constructors", "Builders", "Freight", "Cargo", "Leasing", "Fertilizers", "Fertilisers", "Agro",
    "Seeds", "Nutrition", "Apparel", "Retail", "Supermarkets", "Pipelines", "Geothermal", "Hydro", "Tidal", "Publishing", "Films", "Broadband", "Wireless",
    "Circuits", "Magnets", "Trading", "Commodities", "Mills", "Mines", "Projects", "Contracting", "Ports", "Organisation", "Organization",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Name:
    """One surface: its folded form, the party it means, and whether it is also an ordinary word."""

    surface: str
    party: Party
    common: bool


class Names:
    """All surfaces of one language. ``words`` wake rules under ``LABEL``; ``at`` looks a stretch up; ``also`` gives more forms of one."""

    def __init__(self, lexicon: Lexicon, code: str, also: Callable[[str], Iterable[str]] = lambda word: ()) -> None:
        self._also = also
        self._by_lower: dict[str, Name] = {}
        self.owners: dict[str, Party] = {}
        self.clouds: dict[str, Party] = {}  # by their owner: what its cloud unit is called
        for row in lexicon.rows("party"):
            party = Party(
                row.id,
                known=True,
                kind=row.fields.get("kind", "company"),
                cloud=bool(row.fields.get("cloud")),
                makes=str(row.fields.get("makes", "")),
                country=str(row.fields.get("country", "")),
                listed="ticker" in row.fields,
            )
            self.owners[row.id] = party
            if party.cloud:
                self.clouds.setdefault(str(row.fields.get("parent", row.id)), party)
                self.clouds[row.id] = party
            self._add(row, code, party, frozenset(map(fold, row.fields.get("common", ()))))
        for row in lexicon.rows("product"):
            owner = self.owners.get(str(row.fields["owner"]))
            sells = owner is not None and owner.cloud
            self._add(row, code, Party(str(row.fields["owner"]), known=True, kind="product", cloud=sells), frozenset())
        self.longest = max(map(len, self._by_lower), default=0)

    def _add(self, row: Row, code: str, party: Party, common: frozenset[str]) -> None:
        words = list(map(fold, row.words(code)))
        for word in (*words, *(more for full in words for more in self._also(full))):
            self._by_lower.setdefault(word.lower(), Name(word, party, word in common))

    @property
    def words(self) -> Vocabulary:
        """Every surface; rules check the letter case themselves."""
        return [(surface, LABEL, None, False) for surface in self._by_lower]

    def at(self, lower: str) -> Name | None:
        """The name that a stretch of lower-cased folded text is."""
        return self._by_lower.get(lower)

    def prefix(self, lower: str, shortest: int = 2) -> Name | None:
        """The longest name that ``lower`` starts with, itself excluded."""
        for size in range(len(lower) - 1, shortest - 1, -1):
            name = self._by_lower.get(lower[:size])
            if name is not None:
                return name
        return None


def whole(name: str) -> Rule[Party]:
    """A rule that a step carries out over the whole article; no trigger wakes it, so it has only its name here."""
    return Rule(name, "party", (), sieve(""), _nothing)


def _nothing(match: re.Match[str], scene: Scene) -> Reading[Party] | None:
    return None
