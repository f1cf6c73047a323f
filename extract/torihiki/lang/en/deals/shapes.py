"""The shapes of English deal reports: transaction words and the roles that grammatical places give.

Places: ``agent`` the subject, ``owner`` a possessor before a noun (X's purchase of Y), ``object`` the name right behind the word, the
prepositions ``of`` ``to`` ``from`` ``with`` ``by`` ``in`` ``for`` ``between`` ``through``, ``owned`` the owner of what is bought, and ``before`` a name that modifies the noun
(the Ampere takeover). ``words`` are verbs, and words that may be either; ``nouns`` are nouns only.
"""

from __future__ import annotations

from torihiki.deals.shape import Shape
from torihiki.lang.en.deals.backing import BACKING
from torihiki.lang.en.deals.daily import DAILY
from torihiki.lang.en.deals.equity import EQUITY
from torihiki.lang.en.deals.fields import FIELDS
from torihiki.lang.en.deals.forms import all_forms
from torihiki.lang.en.deals.jobs import JOBS
from torihiki.lang.en.deals.lending import LENDING
from torihiki.lang.en.deals.sayings import SAYINGS
from torihiki.lang.en.deals.sayings.shapes import SAID_SO
from torihiki.lang.en.deals.stakes import STAKES
from torihiki.lang.en.deals.ties import TIES
from torihiki.lang.en.deals.trade import TRADE
from torihiki.values.change import replace

__all__ = ["SHAPES", "VETOES"]

# heads whose plural tells as much: offtake agreements, syndicated loans
_HEADS = (
    "agreement", "deal", "contract", "pact", "accord", "order", "loan", "licence", "license", "lease", "partnership", "arrangement",
    "offer", "proposal",
)  # fmt: skip


def _whole(shape: Shape) -> Shape:
    """The shape with its figures of speech and all forms of its verbs, and with the plurals of its nouns of several words, which would hide those of their heads."""
    more = (f"{noun}s" for noun in shape.nouns if " " in noun and noun.endswith(_HEADS))
    words = all_forms(shape.words) if shape.behind and shape.common else shape.words  # what stands behind tells, whatever the form
    return replace(
        shape,
        words=words,
        nouns=(*shape.nouns, *(noun for noun in more if noun not in shape.nouns)),
        sayings=SAYINGS.get(shape.name, shape.sayings),
    )


SHAPES: tuple[Shape, ...] = tuple(
    _whole(shape) for shape in (*SAID_SO, *BACKING, *EQUITY, *STAKES, *JOBS, *DAILY, *TRADE, *TIES, *FIELDS, *LENDING)
)

# longer words that hold a transaction word and are none
VETOES = (
    "investment aid", "investment grant", "investment support", "investment subsidy", "investment grade", "investment-grade",
    "total funding is", "total funding of", "total funding to date",
    "finance leases", "operating leases", "capital leases", "finance lease", "lease liabilities", "lease obligations", "lease expense", "lease payments",
    "venture capital firm", "venture capital firms", "venture capital fund", "venture capital funds", "venture capital investor", "venture capital investors", "venture capital arm", "venture capital unit",
    "venture capital company", "venture capital group", "venture capitalist", "venture capitalists", "venture capital industry", "venture capital market", "venture capital community",
    "a venture capital", "a venture fund", "a venture arm", "a venture firm", "a venture builder", "buyout consortium", "debut fund", "debut album", "debut novel", "buyout arm", "buyout unit", "buyout business", "buyout division", "buyout firm", "buyout firms", "buyout group", "buyout fund", "buyout funds", "buyout house", "buyout giant", "buyout shop", "acquisition spree", "buying spree", "shopping spree", "buying binge", "acquisition drive", "acquisition target",
    "acquisition vehicle", "takeover target", "takeover panel", "takeover attempts", "takeover code", "takeover rules", "takeover speculation",
    "lease financing", "buy order", "buy orders", "sell order", "sell orders", "buying interest", "limit order", "limit orders",
    "in a bid to", "in bid to", "in the bid to", "in its bid to", "in their bid to", "in an apparent bid to", "in order to", "in order", "in that order", "in this order", "in descending order", "order of magnitude", "purchase rights", "purchase options", "buy back", "buys back", "bought back", "buying back", "buyback", "buybacks", "share buyback", "great deal",
    "to deal with", "bidding round", "bidding rounds", "round of bidding", "rounds of bidding", "dealmaker", "big deal", "no deal", "good deal", "building on", "build on", "raise questions", "raise its share",
    "raised concerns", "raise prices", "raised its forecast", "raised its outlook", "raises forecast", "raise its forecast", "raised prices", "raises outlook", "raised its guidance",
    "raised the alarm", "raise awareness", "raise rates", "raised rates", "raised interest rates", "raise taxes", "raise cash", "sale price", "purchase price", "purchase prices", "acquisition price", "takeover price",
    "sales of", "managed the sale", "manage the sale", "managing the sale", "handled the sale", "handle the sale", "handling the sale", "run the sale", "ran the sale", "running the sale", "leading the sale", "sold out", "sell-off", "selloff", "sell-side", "supply chain", "supply chains", "outran supply", "in short supply", "supply and demand", "tight supply", "power supplies",
    "money supply", "court order", "executive order", "bond yields", "bond yield", "bond market", "bond investors", "treasury bonds", "treasury yields", "government bonds", "invested heavily", "release notes",
    "footnotes", "notes that", "cash and notes", "cash and a note", "cash, notes", "stock and notes", "notes and cash", "notes and stock", "joint venture partner", "joint venture partners", "joint-venture partner", "joint-venture partners", "the report notes", "contract price", "driver's license", "investing public", "investment bank", "investment vehicle", "investment fund", "investment company", "investment firm", "investment arm", "investment office", "investment manager", "investment group", "investment trust", "investment banker", "investment banking", "power supply",
    "lending agency", "lending agencies", "lending institution", "lending institutions", "lending bank", "lending banks", "lending group", "lending business", "lending unit", "lending rate", "lending rates",
    "loan loss", "loan losses", "loan growth", "non-performing loans", "bad loans", "student loans", "home loans", "mortgage loans", "loan book",
    "collaboration engine", "collaboration tool", "collaboration tools", "collaboration software", "collaboration platform", "collaboration platforms", "collaboration suite", "collaboration app", "collaboration apps", "collaboration features", "collaboration products", "built on", "built-in", "social contract", "peace deal", "trade deal", "trade deals", "trade agreement", "nuclear deal", "office building", "the building", "building blocks", "new homes",
    "ipo window", "bond and stock", "bond and equity", "bond and share", "ipo week", "ipo season", "ipo calendar", "ipo market", "ipo pipeline", "ipo boom", "ipo drought", "ipo activity", "ipo hopes", "ipo candidates", "kept it from listing",
    "raise the stakes", "raises the stakes", "raised the stakes", "raising the stakes", "ups the stakes", "upped the stakes", "high stakes", "stakes are high", "stakes were high", "the stakes are", "at stake", "stakeholder", "stakeholders", "takes over as", "took over as", "take over as", "delivered a", "deliver on", "delivers on", "delivered on", "paid off", "pays off", "paid out", "paid dividends",
    "pays a dividend", "paid a dividend", "interest rate", "interest rates", "under contract until", "employment contract", "contract workers", "buy now", "buy rating", "sell rating",
    "lead the way", "leads the way", "loan officer", "in the making", "put in place", "orders of magnitude", "building up", "building materials", "futures contract", "futures contracts", "of a share",
    "financing arm", "contract manufacturer", "contract chipmaker", "contract chip maker", "contract research", "merged group", "merged company", "grants program", "round of talks", "round of layoffs", "round of negotiations", "rounds of talks", "round table", "round trip", "round-trip", "year-round", "round the clock",
    "round of cuts", "round of applause", "all round", "led the way", "leads the list", "led the list", "led the wave", "led the pack", "leads the pack", "led the charge", "leads the charge", "led the field", "led the week", "led the day",
)  # fmt: skip
