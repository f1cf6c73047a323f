"""What the money is: the nearest cue word in the clause decides; series and conversions follow their first figure."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from torihiki.core.language import Draft, Step
from torihiki.core.rule import Cue, Found
from torihiki.core.scene import Scene
from torihiki.values.money import Money, Role

__all__ = ["step"]

# right after the amount: "$640 million acquisition", "€600 million loan"; words may stand between (all-cash, five-year)
_HEADS: tuple[tuple[str, Role], ...] = (
    (r"(?:loan[- ]loss|bad[- ]debt) (?:provisions?|reserves?)|buyback|share repurchase|repurchase|stock buyback|dividends?|termination fee|break-?up fee|reverse termination fee|fine|fines|penalt(?:y|ies)|settlement|tax(?:es)?|charges?|write-?(?:down|off)s?|impairment|lawsuit|prize|donation|bonus|bail|verdict|damages|judgment|provisions?|reserves?", "other"),
    (r"loans?|credit|facilit(?:y|ies)|bonds?|notes|debt|debentures?|bridge|borrowings?|term loan|revolver|mortgage|eurobonds?|converts|convertibles?|sukuk|tap|deficit financing", "debt"),
    (r"grants?|subsid(?:y|ies)|state aid|aid|incentives?|tax (?:credits?|breaks?|incentives?)", "subsidy"),
    (r"(?:pre|post)-money|valuation|price tag on the company|enterprise value|equity value", "valuation"),
    (r"market (?:value|cap(?:itali[sz]ation)?)|in (?:market )?value|in market cap(?:itali[sz]ation)?", "market_cap"),
    (r"funding|round|rounds|financing|investments?|stake|series [a-h]|seed|raise|fundraising|fund-raising|capital (?:raise|increase|injection|infusion)|equity|ipo|initial public offering|share sale|offering|venture fund|fund|rights issue", "investment"),
    (r"(?:annual )?(?:revenues?|sales|turnover)|in (?:annual |annuali[sz]ed |quarterly |recurring )?(?:revenues?|sales|turnover)", "revenue"),
    (r"(?:net |operating |pretax |quarterly |annual )?(?:profits?|loss(?:es)?|earnings|income|ebitda|ebit)|in (?:net |operating |pretax )?(?:profits?|loss(?:es)?|earnings|income)", "profit"),
    (r"market(?! (?:value|cap))|industry|opportunity|addressable market", "market_size"),
    (r"acquisition|takeover|buyout|purchase|deal|deals|merger|contracts?|agreements?|orders?|pact|sale|lease|bid|offer|transaction|tie-up|accord|partnership|licen[cs]ing|backlog|commitments?|tender|earn-?outs?|price|disposal|all-cash|all-stock|takeover bid", "deal_value"),
    (r"capex|capital (?:expenditures?|spending|plan)|budget|plant|plants|factory|factories|fab|fabs|project|projects|program(?:me)?s?|plan|plans|expansion|build-?out|campus|data cent(?:er|re)s?|site|facility in|complex|upgrade|initiative|construction|spending|infrastructure|restructuring", "spending"),
)  # fmt: skip
# anywhere in the clause before the amount, or just behind it
_CUES: tuple[tuple[str, Role], ...] = (
    (r"(?:loan[- ]loss |bad[- ]debt )?provisions? for (?:loan|credit|bad|doubtful)[a-z -]{0,16}|loan[- ]loss (?:provisions?|reserves?)|denominations?|termination fees?|break-?up fees?|break fees?|reverse termination|dividends?|div|buybacks?|repurchas\w+|buying back|fin(?:e|ed|es) (?:of|by|up)?|fines|penalt(?:y|ies)|tax(?:es)?|charges?|write-?(?:down|off)s?|provisions?|reserves?|exchange rate|dollar (?:bought|was|fetched)|settle[sd]?|settlement|damages|lost to|scams?|fraud|deposits?|assets|money supply|gdp|gross domestic product|trade (?:deficit|surplus)|(?:current account|budget) (?:deficit|surplus)|interest payable|donat\w+|salary|bonus|compensation package|prize|collected|to get out|holdings|reserves totalled|imports?|exports?|m-?[123]|broad money|circulation|bail|stolen|ransom|worth of crypto", "other"),
    (r"loans?|lent|lend(?:s|ing)?|borrow(?:s|ed|ing)?|bonds?|notes|debts?|debentures?|credit (?:line|facility|facilities)|owe[sd]?|facility|refinanc\w+|tap stocks?|treasury (?:bills?|bonds?|notes)|tranche|drew|auction(?:ed|s)?|mortgages?|convertibles?|term loan|coupon|gilts?|liabilities|issu(?:e|ed|es|ing) (?:of )?(?:bonds|notes|debt)", "debt"),
    (r"grants?|subsid(?:y|ies|i[sz]e[sd]?)|state aid|chips act|incentives?|tax credits?|government (?:support|funding|aid)", "subsidy"),
    (r"(?:transaction|deal|acquisition|contract|agreement|offer|bid|order|purchase|takeover|merger|stake|package|pact|sale)s?,? (?:is |was |are |were )?valued at|(?:cash|stock|share) (?:portion|component)|for a total", "deal_value"),
    (r"valu(?:es|ed|ing|e) (?:it|the (?:company|startup|start-up|firm|group|business|chipmaker|unit|maker|lab)|[A-Z][\w.]+)(?: [A-Z]\w+)? at|valued at|valuations?|valuing|pre-money|post-money|equity value|enterprise value|worth as a company", "valuation"),
    (r"market (?:value|cap(?:itali[sz]ation)?|worth)|in market value|stock market value|capitali[sz]ation|tacked on|wip(?:ed|ing) (?:out|off|away)", "market_cap"),
    (r"rais(?:e|ed|es|ing)(?!\s(?:to|from|by|its|the|their|his)\b)|(?<!to )fund(?:ing|raising)?(?: round)?|invest(?:s|ed|ing|ments?|ors?)?|put in|puts? (?:in|up)|pour(?:s|ed|ing)?|inject(?:s|ed|ing|ion)?|series [a-h]\b|seed(?: round)?|backed with|capital increase|ipo|initial public offering|stakes?|pledg(?:e|ed|es)|commit(?:s|ted|ment)?|secur(?:ed|es|ing)|equity|venture|first tranche|second tranche|tranche of|sink(?:ing)?|plough(?:ed|ing)?|plow(?:ed|ing)?|plunk\w*|contribut\w+|led by|float(?:ation)?", "investment"),
    (r"revenues?|revs|sales|turnover|top line|annuali[sz]ed|run[- ]rate|bookings|billings|arr|receipts|takings|interest receivable|(?:non-?interest|trading|interest|fee|other) income|royalties|premiums?|analysts (?:on average )?(?:were |had )?(?:looking for|expect\w*|forecast\w*|estimat\w*)", "revenue"),
    (r"(?:net |operating |pretax |pre-tax |gross |core |underlying |adjusted |attributable |full-year |quarterly )*(?:profits?|loss(?:es)?|earn(?:s|ed|ings)?|ebitda|ebit)|net income|operating income|income|oper net|net|shr|shrs|bottom line|eps|in the red|in the black|lost|leaving", "profit"),
    (r"(?:the )?(?:\w+ ){0,2}market (?:is|was|will|could|to be|size|worth|valued|reach|grow|hit)\w*|addressable market|industry (?:is|was|will)|market size|industry worth|opportunity (?:of|worth)", "market_size"),
    (r"acqui(?:re|red|res|ring|sition|sitions)|takeovers?|take-?over|buyouts?|bought|buy(?:s|ing)?|purchas(?:e|ed|es|ing)|deals?|mergers?|merge[sd]?|contracts?|agreements?|agreed|orders?|ordered|pact|sold|sale|sell(?:s|ing)?|lease[sd]?|bid|offer(?:s|ed|ing)?|transaction|consideration|prepaid|up ?front|will pay|to pay|paid|pays?|paying|in cash|sign(?:s|ed)?|inked|licen[cs](?:e|ed|es|ing)|tie-up|price|fetched|divest\w*|disposal|worth|awarded|won|instal?ments?|earn-?outs?|partnership", "deal_value"),
    (r"spend(?:s|ing)?|spent|capex|capital (?:expenditures?|spending|outlays?)|outlays?|budgets?|budgeted|earmark\w*|allocat\w+|cost(?:s|ing|ed)?|operating costs|expenses?|expenditures?|build(?:s|ing)?|built|construct\w+|expand\w*|expansion|programme?|project(?:s)?|plant|factory|factories|fab\b|data cent(?:er|re)s?|restart|upgrade|roll-?out|build-?out|restructuring|put at|infrastructure|to develop|development", "spending"),
)  # fmt: skip
_PRICE = re.compile(r"\b(?:cents?|price[sd]?|prices|costs?|costing|sells? for|retail\w*|fetch\w*|quoted|charg(?:e|es|ed|ing)|fee|fees|rate|rates|tariff|tickets?|subscription|starting|starts|royalt(?:y|ies)|wage|rent)\b", re.IGNORECASE)
_EARN = re.compile(r"\b(?:earn(?:s|ed|ings)?|net income|net profit|profits?|loss(?:es)?|shr|eps|income|net)\b", re.IGNORECASE)
_DIVIDEND = re.compile(r"\b(?:dividends?|div|divs|payout|distribution)\b", re.IGNORECASE)
_QUOTE = re.compile(r"\b(?:shares?|stock|stocks|closed|close|ended|trad(?:ed|ing)|premarket|rose|fell|sank|jumped|gained|lost|climbed|slipped|dropped|up|down|higher|lower|added|surged|tumbled|opened|settled|ipo|priced|issue price|per share|a share)\b", re.IGNORECASE)
_MARKETS = re.compile(r"\b(?:brent|crude|oil|gold|silver|copper|wti|bitcoin|ether|gas|wheat|corn|nickel|aluminium|aluminum|lithium|power|electricity)\b", re.IGNORECASE)
_UNIT_OF = {"brent": "barrel", "crude": "barrel", "wti": "barrel", "oil": "barrel", "gold": "ounce", "silver": "ounce"}
_QUOTED_MOVE = re.compile(r"\b(?:shares?|stock|stocks|adrs?)\b", re.IGNORECASE)
_TICKER = re.compile(r"(?:[+-]|up |down )[0-9.]+ ?% (?:higher |lower )?(?:to|at)\s$|\([A-Z.]{1,6}\)[^.]{0,24}(?:to|at)\s$")
_SERIES = re.compile(r"(?:from|vs\.?|versus|versis|against|compared (?:with|to)|and|or|to|than|up|down|including|,|\(|a year earlier|the previous|in [0-9]{4}|in [A-Z][a-z]+|[A-Za-z ]{0,24}(?:from|vs|against|compared with|compared to|rather than|not))\W*$", re.IGNORECASE)
_JOINS = re.compile(r"^(?:\s?(?:an?|per|each|/)\s?[A-Za-z]+(?: hour)?)?[\s,]*(?:from|vs\.?|versus|versis|against|compared (?:with|to)|up from|down from|than|rather than|not)\b", re.IGNORECASE)


def _compile(table: tuple[tuple[str, Role], ...]) -> tuple[re.Pattern[str], tuple[Role, ...]]:
    return re.compile("|".join(f"(?P<r{i}>(?<![A-Za-z])(?:{p})(?![A-Za-z]))" for i, (p, _) in enumerate(table)), re.IGNORECASE), tuple(r for _, r in table)


_HEAD_RE, _HEAD_ROLES = _compile(_HEADS)
_CUE_RE, _CUE_ROLES = _compile(_CUES)
_BREAK = re.compile(r"\.(?![0-9])|[;:,()|\u2014\n]|(?<![A-Za-z])(?:and|to|from|for|of|in|by|with|that|which|after|at|will|would|was|is|but|on|as|over|this|last|a|an|the|including|excluding|plus|before|since|through|until|under|per|into|against|when|if|or)(?![A-Za-z])", re.IGNORECASE)
_HEAD_WINDOW, _LEFT_WINDOW, _RIGHT_WINDOW = 40, 160, 60
_WEAK: frozenset[Role] = frozenset({"deal_value", "spending"})


def step() -> Step:
    """A step that gives every amount its role."""

    def assign(draft: Draft) -> Draft:
        previous: Found[Any] | None = None
        out: list[Found[Any]] = []
        for found in draft.found:
            if found.kind != "amount":
                out.append(found)
                continue
            value: Money = found.value
            role, per, cue = _role(draft.scene, found, previous)
            done = replace(found, value=replace(value, role=role, per=per), cues=found.cues if cue is None else (*found.cues, cue))
            out.append(done)
            previous = done
        draft.found = out
        return draft

    return assign


def _role(scene: Scene, found: Found[Any], previous: Found[Any] | None) -> tuple[Role, str | None, Cue | None]:
    value: Money = found.value
    if value.equivalent_of is not None and previous is not None and previous.start == value.equivalent_of[0]:
        return previous.value.role, value.per, None
    sentence = scene.sentence(found.start)
    left = scene.text[max(sentence.start, found.start - _LEFT_WINDOW) : found.start]
    right = scene.text[found.end : min(sentence.end, found.end + _RIGHT_WINDOW)]
    if previous is not None and previous.end > sentence.start and _continues(scene, found, previous):
        return previous.value.role, value.per or (previous.value.per if _alike(found, previous) else None), None
    said = _phrase(left, right)
    if said is not None:
        return said, value.per, None
    if value.per is not None or _small(scene, found):
        special = _unit_price(scene, found, left, right)
        if special is not None:
            return (*special, None)
    return _by_cue(scene, found, left, right, previous)


def _continues(scene: Scene, found: Found[Any], previous: Found[Any]) -> bool:
    between = scene.text[previous.end : found.start]
    return previous.value.currency == found.value.currency and len(between) < _LEFT_WINDOW and _JOINS.match(between) is not None


def _alike(found: Found[Any], previous: Found[Any]) -> bool:
    """Whether two figures can be of one thing: the price per hour of one and of another."""
    if previous.value.role != "cost" and previous.value.per != "share":
        return False
    return bool(previous.value.bounds.low / 20 <= found.value.bounds.low <= previous.value.bounds.low * 20)


_SOLD_FOR = re.compile(r"\b(?:sell(?:s|ing)?|sold|sale|buy(?:s|ing)?|bought|purchas\w+|acquir\w+|acquisition|take over|took over|snapped up|divest\w*|offload\w*|dispos\w+)\b[^.;]*\bfor (?:about |around |some |roughly |nearly |almost |up to |more than |just over |just under |a total of |an estimated |as much as |at least )?$", re.IGNORECASE)
_BUYS_BACK = re.compile(r"[^.;,]{0,40}\b(?:buying back|buy back|buybacks?|share repurchas\w+|repurchas\w+)\b", re.IGNORECASE)
_STOLEN = re.compile(r"\sto (?:scams?|fraud\w*|hackers|theft|thieves|crime|swindlers|scammers)\b", re.IGNORECASE)
_BUYS = re.compile(r"\s(?:bought|buys|fetched|fetches|equals|was worth)\b|\s?=")


def _phrase(left: str, right: str) -> Role | None:
    """Turns of phrase that decide at once."""
    if _BUYS.match(right) or _STOLEN.match(right) or _BUYS_BACK.match(right):
        return "other"
    if _SOLD_FOR.search(left) and not re.match(r"\s(?:a|per) share", right):
        return "deal_value"
    return None


_HAS_SCALE = re.compile(r"(?i)[0-9.] ?-?(?:[a-z]{0,2}illion|mln|bln|[mb]n|[mbkt]|lakh|crore|trln)|illion")


def _small(scene: Scene, found: Found[Any]) -> bool:
    return bool(found.value.bounds.high < 10**7) and _HAS_SCALE.search(scene.text, found.start, found.end) is None


def _unit_price(scene: Scene, found: Found[Any], left: str, right: str) -> tuple[Role, str | None] | None:
    """Prices, earnings and dividends per share, and other small sums."""
    per = found.value.per
    near = left[-60:]
    if _DIVIDEND.search(near) or re.match(r"[^.,;]{0,24}\bdividend", right):
        return "other", per or "share"
    if per in {"dollar", "euro", "pound"}:
        return ("other", per) if per != "pound" else ("cost", per)
    if per == "share":
        earned = list(_EARN.finditer(left))
        quoted = re.search(r"\b(?:offer\w*|bid|price[sd]?|paid|pay|tender|trad\w+|close[sd]?|shares? (?:rose|fell|at|to|were|closed))\b[^.;]*$", left[-50:], re.IGNORECASE)
        if (earned and (not quoted or earned[-1].start() > len(left) - 50 + quoted.start())) or re.match(r"[^.;]{0,30}\b(?:earnings|profit|loss)", right, re.IGNORECASE):
            return "profit", per
        return "cost", per
    if per in {"year", "quarter", "month", "week", "day"}:
        return None if not re.search(r"\b(?:rent|fee|fees|pays?|paid|lease|wage|salary|subscription|licen[cs]e)\b[^.;]{0,30}$", left, re.IGNORECASE) else ("cost", per)
    if per is not None:
        return "cost", per
    if _TICKER.search(left):
        return "cost", "share"
    market = [m for m in _MARKETS.finditer(near)]
    if market and re.search(r"\b(?:at|to|above|below|near|around|rose|fell|slipped|gained|lost|up|down|climbed|dropped|eased|back|reached|hit|past)\b", near[market[-1].end() :], re.IGNORECASE):
        return "cost", _UNIT_OF.get(market[-1].group().lower())
    if (_QUOTED_MOVE.search(left) or _ticks(left)) and re.search(r"\b(?:at|to|by|up|down|of|rose|fell|gained|lost|added|climbed|shed)\W{0,3}(?:[0-9.]+ (?:per cent|percent|pct|%)\W{0,3}at\s)?$", near, re.IGNORECASE):
        return "cost", "share"
    if _PRICE.search(near):
        return "cost", per
    return None


def _ticks(left: str) -> bool:
    return re.search(r"\b(?:higher|lower|up|down|fell|rose|gained|lost|jumped|sank|climbed|ended|closed|slipped)\b(?:[^.;]|\.[0-9]){0,40}\b(?:at|to)\s$", left) is not None


def _by_cue(scene: Scene, found: Found[Any], left: str, right: str, previous: Found[Any] | None) -> tuple[Role, str | None, Cue | None]:
    per = found.value.per
    head = _head(right)
    if head is not None:
        role, a, b = head
        return role, per, Cue("role", found.end + a, found.end + b, role)
    best: tuple[float, Role, int, int] | None = None
    for match in _CUE_RE.finditer(left):
        role = _CUE_ROLES[int((match.lastgroup or "r0")[1:])]
        gap = left[match.end() :]
        distance = len(gap) + 30 * len(re.findall(r"[;:]|(?:, (?:and|but|while|which)\b)", gap)) + 12 * gap.count(",") + (18 if role in _WEAK else 0)
        if best is None or distance <= best[0]:
            best = (distance, role, found.start - len(left) + match.start(), found.start - len(left) + match.end())
    for match in _CUE_RE.finditer(right):
        role = _CUE_ROLES[int((match.lastgroup or "r0")[1:])]
        gap = right[: match.start()]
        distance = 14 + len(gap) + 40 * len(re.findall(r"[;:,]|\b(?:and|but|while|from|vs|against)\b", gap)) + (18 if role in _WEAK else 0)
        if best is None or distance < best[0]:
            best = (distance, role, found.end + match.start(), found.end + match.end())
    if best is not None and best[1] == "investment" and _RAISED.search(left + right) and _LENDING.search(left + right) and not _STOCK.search(left + right):
        best = (best[0], "debt", best[2], best[3])
    if best is not None:
        return best[1], per, Cue("role", best[2], best[3], best[1])
    if previous is not None and found.start - previous.end < _LEFT_WINDOW:
        return previous.value.role, per, None
    return "other", per, None


_RAISED = re.compile(r"\brais(?:e|ed|es|ing)\b", re.IGNORECASE)
_LENDING = re.compile(r"\b(?:notes|bonds|bills|treasur(?:y|ies)|loans?|debentures?|auction(?:s|ed)?)\b", re.IGNORECASE)
_STOCK = re.compile(r"\b(?:shares?|stock|stake|round|series [a-h]|venture|equity|ipo)\b", re.IGNORECASE)


def _head(right: str) -> tuple[Role, int, int] | None:
    """The noun that the amount stands before: "$640 million all-cash acquisition"; not across a preposition or comma."""
    window = right[: _HEAD_WINDOW * 2]
    if window[:1] not in {" ", "-"} and not window.startswith(")"):
        return None
    worth = re.match(r"\s(?:(?:increase|rise|drop|decline|cut|fall|reduction|boost) in|worth of|of|in)\s(?:new\s|fresh\s|its\s|the\s|their\s|[0-9.]+ ?(?:%|pct|percent)\s)?", window)
    offset = worth.end() if worth else 0
    rest = window[offset:] if worth else window[:_HEAD_WINDOW]
    stop = _BREAK.search(rest, 1)
    scope = rest[: stop.start()] if stop else rest
    hits = list(_HEAD_RE.finditer(scope))
    if not hits:
        return None
    last = hits[-1] if not worth else hits[0]
    return _HEAD_ROLES[int((last.lastgroup or "r0")[1:])], offset + last.start(), offset + last.end()
