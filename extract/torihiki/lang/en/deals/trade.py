"""Shapes of deals in goods and capacity: ordered, supplied, rented, leased, licensed, contracted. See ``shapes`` for the places."""

from __future__ import annotations

from torihiki.deals.shape import Shape

__all__ = ["TRADE"]

_CAPACITY = (
    r"\b(?:output|megawatts?|MW|gigawatts?|GW|GWh|gigawatt-hours|capacity|power|electricity|wafers?|chips?|HBM\w*|memory|DRAM|GPUs?|TPUs?|CPUs?|"
    r"servers?|racks?|accelerators?|production|units|deliver|cells|batteries|tonnes|tons|turbines?|aircraft|jets|planes|lithium|gas|LNG|oil|software)\b"
)

TRADE: tuple[Shape, ...] = (
    Shape(
        "en.deals.order", "supply",
        ("order", "orders", "ordered", "ordering", "purchase", "purchases", "purchased", "purchasing", "procure", "procures", "procured",
         "picked", "picks", "chose", "selected", "selects", "agreed to take", "will take", "committed to buy", "commits to buy", "committed to take", "agreed to buy up to",
         "has reserved", "reserved", "pre-ordered", "paid", "pays", "has prepaid", "prepaid"),
        {"agent": "customer", "from": "provider", "with": "provider", "through": "provider", "object": "provider"},
        {"agent": "provider", "by": "customer"},
        nouns=("order from", "orders from", "order for", "orders for", "order", "orders", "purchase order", "purchase agreement", "purchase commitment", "power purchase agreement",
               "ppa", "offtake agreement", "off-take agreement", "procurement contract"),
        noun={"agent": "provider", "owner": "customer", "from": "customer", "by": "customer", "with": "provider", "to": "provider", "object": "customer"},
    ),
    Shape(
        "en.deals.win", "supply",
        ("won an order", "wins an order", "won a contract", "wins a contract", "win a contract", "won orders", "wins orders", "awarded a contract", "won a", "wins", "landed a contract",
         "receive an order", "received an order", "received orders", "secured an order", "secured orders", "secured a contract", "secures a contract",
         "bagged an order", "clinched an order", "was awarded", "were awarded", "has won"),
        {"agent": "provider", "from": "customer", "by": "customer", "with": "customer", "object": "customer"},
        generic=True, wins=True,
    ),
    Shape(
        "en.deals.supply", "supply",
        ("supply", "supplies", "supplied", "supplying", "deliver", "delivers", "delivered", "ship to", "provide", "provides"),
        {"agent": "provider", "object": "customer", "to": "customer"},
        {"agent": "provider", "by": "provider", "to": "customer"},
        nouns=("supply agreement", "supply deal", "supply contract", "supply pact", "supply accord"),
        noun={"agent": "provider", "owner": "provider", "to": "customer", "with": "customer", "by": "provider", "from": "provider", "for": "customer"},
        needs=r"\b(?:contract|deal|agreement|order|will (?:supply|deliver|provide)|to (?:supply|deliver|provide)|would (?:supply|deliver|provide)|supply|suppl(?:ies|ied|ying))\b",
    ),
    Shape(
        "en.deals.cloud", "cloud",
        ("signed up for",),
        {"agent": "customer", "from": "provider", "with": "provider"},
        nouns=("cloud deal", "cloud contract", "cloud pact", "cloud agreement", "compute deal", "compute contract", "computing deal",
               "computing contract", "compute agreement", "cloud services agreement", "cloud computing deal", "cloud computing contract", "capacity agreement", "hosting agreement",
               "hosting deal", "infrastructure deal", "infrastructure agreement", "cloud partnership", "capacity deal", "hosting contract", "cloud computing agreement"),
        noun={"agent": "customer", "owner": "customer", "with": "provider", "from": "provider", "by": "customer", "between": "customer", "to": "provider", "before": "provider"},
        generic=True,
    ),
    Shape(
        "en.deals.rent", "cloud",
        ("rent", "rents", "rented", "renting", "hire capacity"),
        {"agent": "customer", "from": "provider"},
        generic=True,
    ),
    Shape(
        "en.deals.contract", "other",
        ("commit", "commits", "committed"),
        {"agent": "customer", "to": "provider", "with": "provider"},
        nouns=("contract", "contracts", "deal", "deals", "pact", "agreement", "agreements", "accord", "commitment", "letter of intent", "memorandum of understanding", "mou",
               "pilot", "transaction"),
        noun={"agent": "customer", "owner": "customer", "with": "provider", "from": "provider", "between": "customer", "by": "customer", "to": "provider",
              "before": "provider"},
        generic=True,
    ),
    Shape(
        "en.deals.license", "licensing",
        ("license", "licenses", "licensed", "licensing", "licence"),
        {"agent": "licensor", "to": "licensee", "from": "licensor"},
        {"agent": "licensor", "to": "licensee", "by": "licensor"},
        nouns=("licensing agreement", "license agreement", "licensing deal", "licence to", "licence from", "licence", "licences", "license to", "licence agreement", "cross-licence", "cross-license",
               "licensing pact"),
        noun={"agent": "licensee", "owner": "licensee", "to": "licensor", "from": "licensor", "with": "licensor", "by": "licensor"},
    ),
    Shape(
        "en.deals.lease", "lease",
        ("lease", "leases", "leased", "leasing", "sublease", "subleases", "subleased"),
        {"agent": "lessee", "from": "lessor", "to": "lessee"},
        {"agent": "lessor", "by": "lessee", "to": "lessee", "from": "lessor"},
        nouns=("lease agreement", "leasing deal", "lease deal", "seabed lease", "leaseback"),
        noun={"agent": "lessee", "owner": "lessee", "from": "lessor", "with": "lessor", "to": "lessee", "by": "lessee"},
    ),
)  # fmt: skip
