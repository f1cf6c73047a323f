"""Cue words for what money is: nouns that an amount stands before, and words anywhere in its clause."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve
from torihiki.values.money import Role

__all__ = ["CUES", "HEADS", "LOOSENESS"]

# right after the amount: "$640 million acquisition", "€600 million loan"; words may stand between (all-cash, five-year)
_HEADS: tuple[tuple[str, Role], ...] = (
    (
        r"(?:loan[- ]loss|bad[- ]debt) (?:provisions?|reserves?)|buyback|share repurchase|repurchase|stock buyback|dividends?"
        r"|termination fee|break-?up fee|reverse termination fee|fine|fines|penalt(?:y|ies)|settlement|tax(?:es)?(?! (?:breaks?"
        r"|credits?|incentives?|cuts?|relief|equity))|charges?"
        r"|write-?(?:down|off)s?|impairment|lawsuit|prize|donation|bonus|assets(?: under management)?|bail|verdict|damages"
        r"|judgment|provisions?|reserves?|savings|synerg(?:y|ies)|cash (?:and|&) (?:cash )?equivalents|cash on hand|cash (?:pile|hoard"
        r"|balance|position)|(?:free |operating )?cash ?flow|capital (?:returns?|rewards?)|payouts?|(?:cash )?surplus|(?:adjusted )?funds from operations|(?:chip |finished )?inventor(?:y|ies)",
        "other"),
    (
        r"loans?|credit|facilit(?:y|ies)|bonds?|notes|debt|debentures?|bridge|borrowings?|term loan|revolver|mortgage|eurobonds?"
        r"|(?:euro-?)?commercial paper|(?:euro-?)?certificates? of deposit|euronotes?|converts|convertibles?|sukuk|tap|deficit financing|asset-backed securities|(?:construction|project|bridge|mezzanine|vendor|acquisition|inventory) financing|securiti[sz]ation", "debt"),
    (r"(?:debt and equity|equity and debt|equity-and-debt|debt-and-equity)", "investment"),
    (
        r"grants?|subsid(?:y|ies)|(?:state|financial|public|government|federal) (?:aid|support|assistance)|aid|incentives?"
        r"|tax (?:credits?|breaks?|incentives?)", "subsidy"),
    (
        r"(?:pre|post)-?money|valuation|price tag on the company|enterprise value|equity value"
        r"|(?:company|startup|start-up|unicorn|chipmaker|automaker)(?!['’]?s?-)", "valuation"),
    (r"(?:market|shareholder|stock market) value|market cap(?:itali[sz]ation)?", "market_cap"),
    (
        r"funding|round|rounds|financing|investments?(?!-grade)|stake|series [a-h]|seed|raise|fundraise|fundraising|fund-raising|capital (?:raise"
        r"|raising|increase|injection|infusion)|equity|ipo|initial public offering|share sale|offering|venture fund|fund|rights issue"
        r"|capital(?! (?:expenditures?|spending|plans?|gains?|markets?|budget|projects?|outlays?))|listing|flotation|float|placement|placing|cash infusion|cash injection|extension", "investment"),
    (
        r"(?:annual )?(?:revenues?|sales|turnover)|in (?:annual |annuali[sz]ed |quarterly |recurring )?(?:revenues?|sales"
        r"|turnover)", "revenue"),
    (
        r"(?:(?:pre-?tax|after-tax|net|capital|one-time|extraordinary|non-?recurring|book) )*gains?|(?:net |operating |pretax |quarterly |annual )?(?:profits?|loss(?:es)?|earnings|income|ebitda|ebit)|in (?:net |operating "
        r"|pretax )?(?:profits?|loss(?:es)?|earnings|income)", "profit"),
    (r"(?:(?:euro-?)?commercial paper|(?:medium[- ]term |euro-?)?note|(?:euro-?)?certificate of deposit|bond|euronote|CD) program(?:me)?", "debt"),
    (r"(?<!money )market(?! (?:value|cap))|industry|opportunity|addressable market", "market_size"),
    (
        r"acquisition|takeover|buyout|purchase|deal|deals|merger|contracts?|agreements?|orders?|pact|sale|lease|bid|offer|transaction"
        r"|approach|transactions|purchases|acquisitions|mergers|takeovers|arrangement|package|tie-up|accord|partnership|licen[cs]ing|backlog"
        r"|commitments?|tender|earn-?outs?|price|disposal|all-cash|all-stock|takeover bid|up-?front|milestones?|prepayment|leaseback",
        "deal_value"),
    (
        r"capex|capital (?:expenditures?|spending|plan)|budget|plant|plants|factory|factories|fab|fabs|project|projects"
        r"|(?<!paper )(?<!deposit )(?<!note )(?<!notes )program(?:me)?s?|plan|plans|expansion|build-?out|campus|data cent(?:er|re)s?|site|facility in|complex|upgrade|initiative"
        r"|construction|spending|infrastructure|restructuring", "spending"),
)  # fmt: skip
# anywhere in the clause before the amount, or just behind it
_CUES: tuple[tuple[str, Role], ...] = (
    (
        r"(?:loan[- ]loss |bad[- ]debt )?provisions? for (?:loan|credit|bad|doubtful)[a-z -]{0,16}|loan[- ]loss (?:provisions?"
        r"|reserves?)|denominations?|termination fees?|break-?up fees?|break fees?|reverse termination|dividends?|div|buybacks?"
        r"|repurchas\w+|buy(?:s|ing)? back|bought back|fin(?:e|ed|es) (?:of|by|up)?|fines|penalt(?:y|ies)|tax(?:es)?(?! (?:breaks?|credits?|incentives?"
        r"|cuts?|relief|equity))|charges?|write-?(?:down|off)s?"
        r"|provisions?|reserves?|exchange rate|dollar (?:bought|was|fetched)|settle[sd]?|settlement|damages|lost to|scams?|fraud"
        r"|(?:savings|synerg(?:y|ies))(?= (?:of|worth|totalling)\b)|deposits?|assets|cash (?:and|&) (?:cash )?equivalents|inventories|cash flow|money supply|gdp|gross domestic product|trade (?:deficit|surplus)|(?:current account|budget) (?:deficit"
        r"|surplus)|interest payable|donat\w+|salary|bonus|compensation package|prize|collected|to get out|net worth|(?:oversees?|overseeing|manages?|managing)(?=\s(?:about |some |more than |nearly |over )?$)|holdings|reserves totalled"
        r"|imports?|exports?|m-?[123]|broad money|circulation|bail|stolen|ransom|worth of crypto", "other"),
    (
        r"loans?|lent|lend(?:s|ing)?|borrow(?:s|ed|ing)?|bonds?|(?<!report )(?<!he )(?<!it )(?<!analyst )notes(?!,? (?:that|citing)\b)|debts?|debentures?|credit (?:line|facility|facilities)|owe[sd]?"
        r"|facility|refinanc\w+|tap stocks?|treasury (?:bills?|bonds?|notes)|drew|auction(?:ed|s)?|mortgages?|convertibles?"
        r"|credits?(?= (?:of|worth|totall?ing)\b)|(?:commercial paper|(?:medium[- ]term |euro-?)?notes?|certificates? of deposit|bond|issuance|euronote|CD) program(?:me)?s?|note issues?|debt securities|re-?schedul(?:e|ed|ing)|asset-backed securities|securiti[sz]ations?|term loan|coupon|gilts?|liabilities|issu(?:e|ed|es|ing) (?:of )?(?:bonds|notes|debt)", "debt"),
    (
        r"grant(?:s|ed)?|subsid(?:y|ies|i[sz]e[sd]?|i[sz]ing)|aid(?= (?:for|of|to|from|package|totals?|totall?ed|worth|will|could))|chips act|incentives?|tax credits?"
        r"|(?:state|financial|public|government|federal) (?:support|funding|aid|assistance)"
        r"|(?:government|ministry|meti|tokyo|japan|washington|brussels|berlin|paris|seoul|commerce department|european commission)(?: and [A-Z][a-z]+)?"
        r" (?:(?:will|would|to|has|have|had|is|may|could|plans|agreed|offered|decided) ){0,2}(?:giv|hand|offer|provid|award|extend|promis)"
        r"[a-z]{0,4}",
        "subsidy"),
    (
        r"(?:transaction|deal|acquisition|contract|agreement|offer|bid|order|purchase|takeover|merger|stake|package|pact"
        r"|sale)s?,? (?:is |was |are |were )?valued at|(?:cash|stock|share) (?:portion|component)|for a total", "deal_value"),
    (
        r"valu(?:es|ed|ing|e) (?:it|the (?:(?:entire|whole|combined|merged|target|parent|listed) )?(?:company|startup|start-up|firm|group"
        r"|business|chipmaker|unit|maker|lab|target|bank|lender|retailer|carmaker|division|operator|insurer|developer|entity|network"
        r"|operation)|[A-Z][\w.]+)(?: [A-Z]\w+)? at|valued at|valuations?|valuing|pre-money|post-money|equity value|enterprise value"
        r"|worth as a company|(?:at|implying|implies|implied) (?:an? )?(?:[a-z]+ )?value of", "valuation"),
    (
        r"market (?:value|cap(?:itali[sz]ation)?|worth)|in market value|stock market value|capitali[sz]ation|tacked on|wip(?:ed"
        r"|ing) (?:out|off|away)", "market_cap"),
    (
        r"rais(?:e|ed|es|ing)(?!\s(?:to(?! date)|from|by|its|the|their|his)\b)|(?<!to )fund(?:ing|raising)?(?: round)?|invest(?:s|ed|ing|ments?"
        r"|ors?)?|put in|puts? (?:in|up)|pour(?:s|ed|ing)?|inject(?:s|ed|ing|ion)?|series [a-h]\b|seed(?: round)?|backed with"
        r"|capital increase|ipo|initial public offering|stakes?|pledg(?:e|ed|es)|commit(?:s|ted|ment)?(?! spend)|secur(?:ed|es|ing)|obtain(?:s|ed|ing)?"
        r"|(?:picked up|raked in|bagged|nabbed|landed|scooped up|pulled in|attracted|walked away with)(?=\s(?:about |some |over |more than |nearly )?$)|equity|offerings?"
        r"|venture|first tranche|second tranche|tranche of|sink(?:ing)?|plough(?:ed|ing)?|plow(?:ed|ing)?|plunk\w*|contribut\w+|led by"
        r"|float(?:ation)?", "investment"),
    (
        r"revenues?|revs|sales|turnover|top line|annuali[sz]ed|run[- ]rate|bookings|billings|arr|receipts|takings|interest receivable"
        r"|(?:non-?interest|trading|interest|fee|other) income|royalties|premiums|analysts (?:on average )?(?:were "
        r"|had )?(?:looking for|expect\w*|forecast\w*|estimat\w*)", "revenue"),
    (
        r"(?:net |operating |pretax |pre-tax |gross |core |underlying |adjusted |attributable |full-year |quarterly )*(?:profits?"
        r"|loss(?:es)?|earn(?:s|ed|ings)?|ebitda|ebit)|(?:capital |book |one-off |pre-?tax )?gains?(?= of)|net income|operating income|income|oper net|operating net|net(?=\s(?:(?:was|were|rose|fell|to|at|up|down|for|in|the|year|quarter|period) )*$)|shr|shrs|bottom line|eps"
        r"|in the red|in the black|lost|los(?:e|es|ing)|leaving(?=\s$)", "profit"),
    (
        r"market for [a-z -]{2,30}|market (?:is|was|will|could|to be|size|worth|valued|reach|grow|hit)\w*|addressable market"
        r"|industry (?:is|was|will)|market size|industry worth|opportunity (?:of|worth)", "market_size"),
    (
        r"acqui(?:re|red|res|ring|sition|sitions)|takeovers?|take-?over|buyouts?|bought|buy(?:s|ing)?|purchas(?:e|ed|es|ing)|deals?"
        r"|m&a|mergers?|merge[sd]?|contract(?:s|ed)?|suppl(?:y|ies|ying)|deliver(?:s|ed|ing)?|agreements?|agreed|orders?|ordered|pact|sold|sale|sell(?:s|ing)?|lease[sd]?|bid|offer(?:s|ed)?|offering to"
        r"|transaction|consideration|prepaid|up ?front|will pay|to pay|paid|pays?|paying|in cash|sign(?:s|ed)?|inked"
        r"|licen[cs](?:e|ed|es|ing)|tie-up|price|fetched|divest\w*|disposal|worth|awarded|won|instal?ments?|earn-?outs?"
        r"|partnership|(?:milestone|up-?front|up front|lease|licen[cs]e|contingent|deferred) payments?", "deal_value"),
    (
        r"spend(?:s|ing)?|spent|capex|capital (?:expenditures?|spending|outlays?)|outlays?|budgets?|budgeted|earmark\w*|allocat\w+"
        r"|cost(?:s|ing|ed)?|operating costs|expenses?|expenditures?|build(?:s|ing)?(?! up)|built(?! up)|construct\w+|expand\w*|put at"
        r"|restructuring|to develop", "spending"),
    (
        r"expansion|(?<!paper )(?<!deposit )(?<!note )programme?|projects?(?!\s[$€£¥0-9])|plants?|factory|factories|fabs?|data cent(?:er|re)s?|restart|upgrade|roll-?out|build-?out"
        r"|infrastructure|development", "spending"),
)  # fmt: skip
# how many letters further away a cue seems: said of many things (a deal is near every sum of a deal), or only a place for money
LOOSE, PLACE = 18, 40
_DISTANCE = {len(_CUES) - 1: PLACE, len(_CUES) - 2: LOOSE, len(_CUES) - 3: LOOSE}


def _compile(table: tuple[tuple[str, Role], ...]) -> tuple[re.Pattern[str], tuple[Role, ...]]:
    groups = "|".join(f"(?P<r{i}>{p})" for i, (p, _) in enumerate(table))
    return sieve(rf"(?<![A-Za-z])(?:{groups})(?![A-Za-z])", re.IGNORECASE), tuple(r for _, r in table)


HEADS = _compile(_HEADS)
CUES = _compile(_CUES)
LOOSENESS: tuple[int, ...] = tuple(_DISTANCE.get(i, 0) for i in range(len(_CUES)))
