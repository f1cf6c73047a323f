"""Shapes of money put into firms, or lent to them, in everyday words: each needs a sum, and a firm or the word for money behind it."""

from __future__ import annotations

from torihiki.deals.shape import Shape

__all__ = ["BACKING"]

_HEDGE = r"(?:(?:up to|more than|over|about|around|nearly|almost|some|another|an? additional|an? further|a fresh|a total of|as much as|its|a|an) ){0,2}"
_SCALE = r"[ -]?(?:millions?|billions?|mln|bln|bn|crore|[mb])\b"
_SUM = (
    _HEDGE
    + rf"(?:[A-Z]{{0,3}}[$€£¥₹]\s?[0-9][\d.,]*(?:{_SCALE})?|(?:(?-i:[A-Z]{{3}})\s)?[0-9][\d.,]*{_SCALE})(?![\w$])(?:[ -](?:dollars?|euros?|pounds|yen|dlrs))?"
)
_FIRM = r"(?:(?:the|rival|start-?up|chipmaker|[a-z-]+ (?:maker|developer|firm|company|group|start-?up)) )?(?-i:[A-Z])[\w.&'’-]*(?: (?-i:[A-Z])[\w.&'’-]*){0,3}"
_KIN = r"(?:(?:seed|growth|venture|equity|fresh|new|start-?up|private|risk|early-stage|follow-on|additional|strategic|outside) ){0,2}"
_MONEY = _KIN + r"(?:funding|financing|investments?|capital|equity|backing|seed money)\b"
_PAPER = (
    r"(?:convertible |preferred |preference |senior |secured |unsecured |subordinated |perpetual |exchangeable |new |newly issued ){0,3}"
)
_SHARES = _PAPER + r"(?:shares|stock)\b"
_DEBT = _PAPER + r"(?:notes?|bonds?|debentures?|debt|loan notes?)\b"
# a share in itself, not in another
_PART = r"(?:an? |about |some )?(?:[0-9.]+ ?(?:%|percent|per cent) |minority )?(?:[a-z]+ )?(?:stake|holding|interest|equity|of (?:its|the) (?:[a-z]+ )?(?:shares|equity|stock|company|firm|capital)|shares)\b(?! in (?!the (?:company|firm|business|group|start-?up)))"

BACKING: tuple[Shape, ...] = (
    Shape(
        "en.deals.haul", "investment",  # of money: what else is mopped up so is bought
        ("mop up", "mops up", "mopped up", "hoover up", "hoovers up", "hoovered up", "sweep up", "swept up", "gobble up", "gobbled up", "garner", "garners", "garnered", "amass", "amassed", "scooped up", "snapped up"),
        {"from": "investor", "by": "investor", "agent": "investee"},
        status="completed", past="completed", figure=True, common=True,
        behind=rf" {_SUM}(?: \([^()]{{1,40}}\))? (?:from (?:investors|backers|pension|insurers|family offices|sovereign|limited partners|venture|(?-i:[A-Z]))|for (?:its|the|a|an) (?:[\w-]+ ){{0,4}}(?:fund|vehicle|expansion|round)\b|in (?:a|its|fresh|new|the) (?:[\w-]+ ){{0,3}}(?:round|funding|financing|capital|fundrais\w+)\b)",
    ),
    Shape(
        "en.deals.seed", "investment",
        ("funded", "seeded", "financed"),
        {"object": "investee", "agent": "investor"},
        past="completed", common=True,
        behind=r" (?:[\w-]+ ){1,8}?(?:companies|firms|start-?ups|businesses|ventures|unicorns)(?: in (?-i:[A-Z])[\w ]{1,20})?,? (?:including|such as|among them|like) (?:[A-Za-z.-]+ ){0,4}?(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.bet", "investment",
        ("bet", "bets", "betting", "placed", "places", "place", "placing", "made", "makes", "make", "making", "double down", "doubles down", "doubled down", "doubling down"),
        {"other": "investee", "object": "investee", "agent": "investor"},
        past="completed", pairs=True, common=True,
        behind=rf" {_SUM} on {_FIRM}|(?: an?)? {_SUM} (?:bet|wager|punt) on {_FIRM}| on {_FIRM} with {_SUM}",
    ),
    Shape(
        "en.deals.cheque", "investment",
        ("write", "writes", "wrote", "written", "writing", "cut", "cuts", "cutting", "sign", "signs", "signed"),
        {"to": "investee", "for": "investee", "object": "investee", "agent": "investor"},
        past="completed", pairs=True, common=True,
        behind=rf"(?: {_FIRM})? {_SUM} (?:[a-z-]+ ){{0,2}}(?:check|cheque)s?\b(?! (?:to|for) (?:settle|cover|pay)\b)",
        needs=r"\b(?:check|cheque)s? (?:to|for|into) (?:[a-z-]+ ){0,3}(?-i:[A-Z])|\b(?:cut|cuts|cutting|write|writes|wrote|writing) (?-i:[A-Z])",
    ),
    Shape(
        "en.deals.funnel", "investment",
        ("funnel", "funnels", "funnelled", "funneled", "funnelling", "funneling", "channel", "channels", "channelled", "channeled", "channelling", "channeling", "shovel", "shovelled", "shoveled", "throw", "throws", "threw",
         "steer", "steered", "deploy", "deploys", "deployed", "deploying", "commit", "commits", "committed", "committing", "chip in", "chips in", "chipped in", "contribute", "contributes", "contributed"),
        {"in": "investee", "to": "investee", "owned": "investee", "object": "investee", "agent": "investor"},
        past="completed", pairs=True, common=True,
        behind=rf" {_SUM}(?: (?:in|of) {_MONEY})? into {_FIRM}| {_SUM} (?:in|of) {_MONEY} to {_FIRM}| {_SUM} to {_FIRM}(?:['’]s)? (?:[\w-]+ ){{0,3}}(?:round|raise|series [a-h]|fundraising|financing|funding)\b",
    ),
    Shape(
        "en.deals.endow", "investment",
        ("give", "gives", "gave", "giving", "hand", "hands", "handed", "handing", "provide", "provides", "provided", "providing"),
        {"object": "investee", "agent": "investor"},
        {"agent": "investee", "by": "investor"},
        past="completed", pairs=True, common=True,
        behind=rf" {_FIRM}(?: with)? {_SUM} (?:(?:in|of) {_MONEY}|(?:in (?:exchange|return) )?for {_PART})",
    ),
    Shape(
        "en.deals.prop", "investment",
        ("bail out", "bails out", "bailed out", "bailing out", "rescue", "rescues", "rescued", "rescuing", "prop up", "props up", "propped up", "recapitalise", "recapitalises", "recapitalised", "recapitalize", "recapitalizes", "recapitalized",
         "shore up", "shores up", "shored up"),
        {"object": "investee", "agent": "investor"},
        {"agent": "investee", "by": "investor"},
        past="completed", pairs=True, common=True,
        behind=rf" {_FIRM} (?:with|through|via) {_SUM}(?! (?:[\w-]+ ){{0,3}}(?:loan|credit|facility|overdraft|takeover|deal|bid|offer)\b)",
    ),
    Shape(
        "en.deals.draw", "investment",
        ("win", "wins", "won", "winning", "take", "takes", "took", "taken", "taking", "scoop up", "scoops up", "scooped up", "drum up", "drummed up", "close on", "closes on", "closed on", "closing on", "drew", "garner", "garnered", "gain", "gained"),
        {"from": "investor", "by": "investor", "agent": "investee"},
        status="completed", past="completed", figure=True, common=True,
        behind=rf" {_SUM} (?:in|of|worth of) {_MONEY}(?! (?:projects?|gains?|spending|expenditures?|costs?|commitments?)\b)",
    ),
    Shape(
        "en.deals.part", "investment",
        ("receive", "receives", "received", "get", "gets", "got", "accept", "accepted", "secure", "secured", "raise", "raised", "take", "takes", "took"),
        {"from": "investor", "agent": "investee"},
        past="completed", pairs=True, common=True,
        behind=rf" {_SUM} from {_FIRM} (?:in (?:exchange|return) )?for {_PART}",
    ),
    Shape(
        "en.deals.approach_for", "investment",
        ("tap", "taps", "tapped", "tapping", "turn to", "turns to", "turned to"),
        {"object": "investor", "agent": "investee"},
        past="completed", pairs=True, common=True,
        behind=rf" {_FIRM} for {_SUM} (?:in|of) {_MONEY}",
    ),
    Shape(
        "en.deals.welcome", "investment",
        ("bring in", "brings in", "brought in", "bringing in", "bring on", "brings on", "brought on", "add", "adds", "added", "take on", "takes on", "took on", "welcome", "welcomes", "welcomed", "gain", "gains", "gained"),
        {"object": "investor", "agent": "investee"},
        past="completed", pairs=True, common=True,
        behind=rf" {_FIRM} as (?:an? |its )(?:[\w.%-]+ ){{0,3}}(?:investor|shareholder|backer|co-owner|owner)\b",
    ),
    Shape(
        "en.deals.enter", "investment",
        ("buy into", "buys into", "bought into", "buying into", "buy in to", "bought in to"),
        {"object": "investee", "to": "investee", "in": "investee", "agent": "investor"},
        past="completed", pairs=True, common=True,
        behind=rf" {_FIRM}(?![\w'’])(?! (?-i:[A-Z]))(?! (?:vision|idea|story|argument|plans?|strategy|pitch|claims?|view|narrative|hype)\b)",
    ),
    Shape(
        "en.deals.rank", "investment",
        ("become", "becomes", "became", "becoming", "come in", "comes in", "came in", "coming in", "sign up", "signed up", "signs up", "emerge", "emerges", "emerged", "joined", "joins", "join"),
        {"owned": "investee", "object": "investee", "in": "investee", "of": "investee", "agent": "investor"},
        past="completed", pairs=True, common=True,
        behind=rf" (?:{_FIRM}['’]s? (?:[\w-]+ ){{0,2}}?(?:shareholder|stockholder|(?:largest|biggest|top) (?:[a-z]+ )?(?:investor|owner))\b|(?:as )?(?:the|an?) (?:[\w.%-]+ ){{0,2}}?(?:shareholder|stockholder|(?:cornerstone|anchor|lead|strategic|minority) investor) (?:in|of) )",
    ),
    Shape(
        "en.deals.subscribe", "investment",
        ("subscribe", "subscribes", "subscribed", "subscribing"),
        {"in": "investee", "of": "investee", "from": "investee", "by": "investee", "owned": "investee", "to": "investee", "object": "investee", "agent": "investor"},
        past="completed", pairs=True, common=True,
        behind=r" (?:for|to) (?:[\w$€£¥.,%’'-]+ ){0,8}?(?:shares|stock|capital increase|rights issue|private placement|share issue)\b",
    ),
    Shape(
        "en.deals.allot", "investment",
        ("issue", "issues", "issued", "issuing", "allot", "allots", "allotted", "sell", "sells", "sold", "selling", "place", "places", "placed"),
        {"to": "investor", "with": "investor", "agent": "investee"},
        past="completed", pairs=True, common=True,
        behind=rf"(?: {_SUM}(?: worth)? of| [0-9.,]+(?: million| billion)?)?(?: of (?:its )?)? ?(?:new|newly issued|preferred|preference|convertible preferred|additional|treasury) (?:[a-z]+ )?(?:shares|stock)\b(?! (?:in|of) (?-i:[A-Z]))(?:[^.;,]|[.,][0-9]){{0,40}}? (?:to|with) {_FIRM}"
        rf"| (?:[0-9][0-9.,]*|one|two|three|four|five|six|seven|eight|nine|ten)(?: million| mln)? (?:of its )?(?:common |ordinary |restricted )?shares (?:to|with) {_FIRM}(?:[^.;,]|[.,][0-9]){{0,40}}? in an? private (?:placement|sale)\b",
    ),
    Shape(
        "en.deals.notes", "financing",
        ("buy", "buys", "bought", "buying", "purchase", "purchased", "invest", "invests", "invested", "investing"),
        {"from": "borrower", "by": "borrower", "of": "borrower", "in": "borrower", "object": "borrower", "owned": "borrower", "agent": "lender"},
        past="completed", pairs=True, common=True, figure=True,
        behind=rf" {_SUM}(?: worth)? (?:of|in) (?:{_FIRM}['’]s?|the [a-z]+(?: [a-z]+)?['’]s?|its) {_DEBT}| {_SUM}(?: worth)? (?:of|in) (?:[A-Z][\w’'-]* )?{_DEBT}(?: (?:from|issued by|in|of|sold by)| (?:due|maturing))",
    ),
    Shape(
        "en.deals.forward", "financing",
        ("advance", "advances", "advanced", "advancing", "finance", "finances", "financed", "financing", "co-finance", "co-finances", "co-financed", "co-financing", "cofinance", "refinance", "refinances", "refinanced", "loan", "loaned", "loaning", "disburse", "disburses", "disbursed"),
        {"to": "borrower", "object": "borrower", "owned": "borrower", "agent": "lender"},
        {"agent": "borrower", "by": "lender"},
        pairs=True, common=True, figure=True,
        behind=rf" {_SUM} to {_FIRM}| {_FIRM} {_SUM}(?! (?:in|of|yen|euros?|dollars?|pounds|dlrs)\b)| {_FIRM}(?: [\w-]+){{0,4}}? (?:with|through|to the tune of) {_SUM}| {_FIRM}['’]s? {_SUM} (?:in |of )?(?:[a-z-]+ ){{0,3}}(?:debts?|loans?|facility|borrowings)\b",
    ),
    Shape(
        "en.deals.indebt", "financing",
        ("take on", "takes on", "took on", "taken on", "taking on", "load up on", "loaded up on"),
        {"from": "lender", "agent": "borrower"},
        figure=True, alone=True, common=True,
        behind=rf" {_SUM} (?:of|in|worth of) (?:new |additional |extra |fresh |bank )?(?:debts?|loans?|borrowings?)\b",
    ),
    Shape(
        "en.deals.tap", "financing",
        ("tap", "taps", "tapped", "tapping", "return to", "returns to", "returned to", "returning to", "hit", "hits"),
        {"agent": "issuer"},
        past="completed", figure=True, alone=True, common=True,
        behind=rf" (?:the )?(?:[\w.-]+ ){{0,3}}?(?:bond|debt|sukuk|loan|credit|eurobond|franc|yen|dollar|mark|guilder|sterling|euro|samurai|yankee|capital)s? markets? (?:for|with|to (?:raise|borrow)) (?:an? |its |a new )?{_SUM}",
    ),
)  # fmt: skip
