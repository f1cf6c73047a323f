"""Shapes of takeovers: whole firms and parts of them bid for, bought and sold. See ``shapes`` for the places."""

from __future__ import annotations

from torihiki.deals.shape import Shape
from torihiki.lang.en.deals.worth import HEDGE, SUM

__all__ = ["EQUITY"]

_FOR_FIRM = r"(?:[^.;,]|[.,][0-9]){0,40}?(?:, (?:[^,;]{1,40} )?(?:cash|stock|shares|debt|upfront|instal?lments)(?: [^,;]{1,30})?,)?\sfor\s(?:the\s|its\s|rival\s|all of\s|each\s|every\s)?(?:(?:(?:about|around|roughly|some|nearly|almost|up\sto|just\sover)\s)?[0-9][0-9.]*\s?(?:%|per\s?cent|percent|pct)\s(?:stake\sin|interest\sin|of)\s(?:the\s)?)?(?:[a-z-]+\s){0,3}(?:(?-i:[A-Z])|(?:it|them)(?=[.,;)]|\s(?:in\s(?:19|20)|last\b|back\b|and\b|when\b|only\b|just\b|an?\s|two\b|three\b|five\b|ten\b|$))|(?<=the\s)(?:company|firm|group|retailer|bank|insurer|lender|carmaker|chipmaker|drugmaker|airline|brewer|miner|software maker)\b)"
# premises from their owner: for a Miami office block from X
_FOR_PREMISES = (
    r"(?:[^.;,]|[.,][0-9]){0,40}?\sfor\s(?:an?|the|two|three|four|five|its|[0-9]{1,3})\s(?:(?!from\b|of\b|to\b)[\w'’.-]+\s){0,6}?(?:blocks?|buildings?|towers?|hotels?|malls?|cent(?:er|re)s?|sites?|land|plots?|acres|hectares|warehouses?|campus|skyscrapers?|offices?|stores?|shops?|properties|property|"
    r"plants?|mines?|mills?|refinery|refineries|terminals?|factory|factories|farms?|estates?|stations?|licen[cs]es?|fields?|masts|portfolio|brands?|business(?:es)?|units?|divisions?|ships?|vessels?|tankers?)(?:\s(?:in|on|near)\s[^.;,]{2,30}?)?\sfrom\s(?:the\s)?(?:[a-z-]+\s){0,3}(?-i:[A-Z])"
)
_FIRM = (
    r"(?:(?!(?:from|to|with|in|of|by|for|and|on|at|as|its|his|their)\s)[a-z-]+\s){0,4}(?-i:[A-Z])[\w.&'’-]*(?:\s(?-i:[A-Z])[\w.&'’-]*){0,3}"
)
_RUIN = r"(?:from|out\sof)\s(?:the\s(?:brink|verge)\sof\s|near-?)?(?:administration|bankruptcy|insolvency|collapse|liquidation|receivership|ruin)\b"

_MILLIONS = r"(?:[A-Z]{0,3}[$€£¥₹]\s?|\b(?-i:[A-Z][A-Za-z]{1,2})\.?\s?)?[0-9][\d.,]*[ -]?(?:millions?|billions?|mln|bln|bn|crore|[mb])\b"
# a sum of millions or the price of a share says what is offered for; so does who makes it, where a name or a part of a firm stands behind
_PRICED_OFFER = (
    rf"(?:{_MILLIONS}|\ba[- ]share)(?:\s[a-z][\w-]*){{0,3}}\s(?:offer|bid|swoop)\b(?!\sfor\s(?:sale|subscription)\b)|\b(?:offer|bid) of\s(?:[a-z]+\s){{0,3}}{_MILLIONS}"
    r"|\b(?:mak|prepar|read(?:y|i)|lin(?:e|es|ed|ing) up|work(?:s|ed|ing)? on|mull|plot|plan|weigh|consider|tabl|lodg|launch|study|studying|explor|finali[sz])\w*\s(?:up\s)?(?:an?|its)\s(?:[a-z-]+\s){0,3}?(?:offer|bid) for\s(?!(?:[\w-]+\s){0,3}?(?:customers|users|members|subscribers|players?|drivers?|rights)\b)(?:(?:the|its|all|part)\s)?(?:[a-z-]+\s){0,4}?(?-i:[A-Z])"
)

EQUITY: tuple[Shape, ...] = (
    Shape(
        "en.deals.acquire", "acquisition",
        ("acquire", "acquires", "acquired", "acquiring", "will take over", "would take over", "take over", "takes over", "took over", "taken over", "taking over", "buy", "buys",
         "bought", "buying", "buy out", "bought out", "swallow", "swallows", "swallowed", "swallow up", "swallows up", "swallowed up", "hoover up", "hoovers up", "hoovered up", "hoovering up", "swallowing up", "gobbling up", "scooping up", "buying up", "buy up", "buys up", "bought up", "swooping on", "swooped on", "swooping for", "swooped for", "buying out", "buys out", "vacuum up", "vacuums up", "vacuuming up", "vacuumed up", "snap up", "snaps up", "snapped up", "snapping up", "mop up", "mops up", "mopped up", "mopping up", "swoop on", "swoops on", "swoop for", "swoops for", "scoop up", "scoops up",
         "scooped up", "gobble up", "gobbles up", "gobbled up", "purchase", "purchases", "purchased", "purchasing", "take full control of", "takes full control of", "took full control of", "taking full control of", "take control of", "takes control of", "took control of", "taken control of", "taking control of", "gain control of", "gains control of", "gained control of", "gaining control of", "win control of", "wins control of", "won control of", "winning control of", "assume control of", "assumes control of", "assumed control of", "nationalise", "nationalised", "nationalize", "nationalized"),
        {"object": "target", "with": "target", "owned": "seller", "from": "seller", "agent": "acquirer"},
        {"agent": "target", "by": "acquirer", "from": "seller"},
        nouns=("acquisition", "acquisitions", "takeover", "buyout", "buy-out", "management buyout", "leveraged buyout", "purchase", "purchases", "acquisition agreement",
               "share purchase agreement", "stock purchase agreement", "share sale and purchase agreement", "sale and purchase agreement", "sale and purchase deal", "share sale agreement", "purchase agreement", "asset purchase agreement", "takeover agreement", "buyout deal", "takeover deal", "buy of",
               "acquisition deal", "takeover battle", "takeover talks", "swoop on", "swoop for", "lng spa", "lng spas", "spa with", "spas with", "purchase deal"),
        noun={"owner": "acquirer", "by": "acquirer", "of": "target", "object": "target", "for": "target", "before": "target", "owned": "seller", "from": "seller", "with": "target", "agent": "acquirer"},
        past="completed",
    ),
    Shape(
        "en.deals.outlay", "acquisition",
        ("pay", "pays", "paid", "paying"),
        {"agent": "acquirer"},
        past="completed", common=True,
        behind=r"\s(?:about\s|around\s)?[$€£¥]?[0-9][\d.,]*\s?(?:p|pence|cents|euros|dollars)?\s(?:a|per)\sshare(?:\sin\scash|,?\s(?:valuing|giving)\b)(?![^.;]{0,40}\bdividend)|" + SUM + r"(?:[^.;,]|[.,][0-9]){0,30}?\sfor\s(?:all of |most of |the rest of )?the\s(?:(?:[0-9][0-9.]*\s?(?:%|per cent|percent)\s)?(?:stake|holding|shares)|(?:[a-z-]+\s)?(?:unit|division|business|company|firm|chain|subsidiary|arm|brand|brands|portfolio|operations|assets|plants?|mines?|mills?|stores|bank|insurer|broker|start-?up|studio|publisher|newspaper|miner|maker|lender|retailer|developer|operator|utility|airline|brewer|refinery|factory))\b(?!\s(?:of|in)\s(?-i:[A-Z])|['’]s)",
    ),
    Shape(
        "en.deals.price", "acquisition",
        ("pay", "pays", "paid", "paying", "put up", "puts up", "putting up", "hand over", "hands over", "handed over", "handing over", "shell out", "shells out", "shelled out", "fork over", "forks over", "forked over", "fork out", "forks out", "forked out",
         "splash out", "splashes out", "splashed out", "lay out", "laid out"),
        {"for": "target", "of": "target", "object": "target", "owned": "seller", "to": "seller", "from": "seller", "agent": "acquirer"},
        {"by": "acquirer", "for": "target", "owned": "seller"},
        past="completed", pairs=True,
        behind=r"(?:" + SUM + r"|\s(?:about\s|around\s)?[$€£¥]?[0-9][\d.,]*\s?(?:p|c|pence|cents|euros|dollars|francs)?\s(?:a|per)\sshare\b)(?:" + _FOR_FIRM + r"|" + _FOR_PREMISES + r")",
    ),
    Shape(
        "en.deals.splurge", "acquisition",
        ("spend", "spends", "spent", "spending", "splurged", "splurges", "splurging", "splashed out", "splash out", "splashes out", "shelled out", "shells out"),
        {"other": "target", "agent": "acquirer"},
        past="completed", pairs=True, common=True,
        behind=SUM + r"(?:[^.;,]|[.,][0-9]){0,24}?\son\s(?!(?:(?:an?|the|new|joint)\s){0,2}venture\b)(?:(?-i:[A-Z])[\w.&-]*['’]s\s(?:parent|owner|maker|operator|publisher|developer)(?:\scompany)?,?\s)?(?:the\s|its\s|rival\s)?(?:(?!in\b|near\b|outside\b|at\b|into\b|across\b)[a-z-]+\s){0,4}(?-i:[A-Z])[\w&'’-]*(?:\s(?-i:[A-Z])[\w&'’-]*){0,3}(?=[,;.]|\sin\s(?:19|20)[0-9]|\s(?:last|this|the\syear|a\syear|two\syears|and|earlier|back|over|through|by\s20)\b|$)",
    ),
    Shape(
        "en.deals.whole", "acquisition",
        ("make", "makes", "made", "making", "will make", "would make", "turn", "turns", "turned", "turning"),
        {"object": "target", "agent": "acquirer"},
        {"agent": "target", "by": "acquirer"},
        past="completed", pairs=True, common=True,
        behind=r"\s(?:it\s|(?-i:[A-Z])[\w.&'’-]*(?:\s(?-i:[A-Z])[\w.&'’-]*){0,3}\s)(?:into\s)?(?:an?|its)\s(?:[a-z-]+\s)?(?:wholly|fully|100%)[ -]owned\s(?:[\w-]+\s)?(?:unit|subsidiary|arm|division)\b",
    ),
    Shape(
        "en.deals.rescue", "acquisition",
        ("rescue", "rescues", "rescued", "rescuing", "win over", "wins over", "won over", "wins", "won", "take", "takes", "took", "taking", "lands", "landed", "landing", "nabs", "nabbed", "bags", "bagged", "snares", "snared", "secures", "secured", "saved", "saves", "bails out", "bailed out"),
        {"object": "target", "agent": "acquirer"},
        {"agent": "target", "by": "acquirer"},
        past="completed", pairs=True, common=True,
        behind=r"\s(?:rival\s)?(?-i:[A-Z])[\w.&'’-]*(?:\s(?-i:[A-Z])[\w.&'’-]*){0,3}\s(?:(?:in|with)\s(?:(?:an?|its)\s|(?=[$€£¥]))(?:[\w-]+\s){0,3}?(?:(?:[$€£¥]\S+|[0-9][\d.,]*)\s?(?:[\w-]+\s){0,4}?)?(?:deal|takeover|offer|bid|merger)\b|" + _RUIN + ")",
    ),
    Shape(
        "en.deals.pick", "acquisition",
        ("pick up", "picks up", "picked up", "picking up", "clinch", "clinches", "clinched", "get", "gets", "got", "nab", "nabs", "nabbed", "bag", "bags", "bagged", "lands", "landed", "grab", "grabs", "grabbed",
         "snag", "snags", "snagged", "seize", "seizes", "seized", "secure", "secures", "secured", "scored", "win", "wins", "won"),
        {"object": "target", "owned": "seller", "from": "seller", "agent": "acquirer"},
        past="completed", pairs=True, common=True,
        behind=r"\s" + _FIRM + r"(?:['’]s\s(?:[\w-]+\s){1,4}?(?:business|unit|division|arm|plant|brand))?\s(?:for" + SUM + "|" + _RUIN + ")",
    ),
    Shape(
        "en.deals.fold", "acquisition",
        ("add", "adds", "added", "adding", "bring", "brings", "brought", "bringing", "fold", "folds", "folded", "folding", "welcome", "welcomes", "welcomed", "absorb", "absorbs", "absorbed", "absorbing"),
        {"object": "target", "agent": "acquirer"},
        {"agent": "target", "by": "acquirer", "in": "acquirer"},
        past="completed", pairs=True, common=True,
        behind=r"\s" + _FIRM + r"\s(?:to|into)\s(?:its|the)\s(?:[\w-]+\s){0,3}?(?:stable|portfolio|fold|empire|family|collection|roster|ranks|group|holdings|brands|businesses)\b"
               r"|\s" + _FIRM + r"\s(?:for" + SUM + r"|in\s(?:(?-i:[A-Z])[a-z]+\s)?(?:19|20)[0-9]{2}\b)|\sinto\s(?:the\s)?(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.acquirer", "acquisition",
        ("the buyer of", "as buyer of", "the new owner of", "as new owner of", "the acquirer of", "the successful bidder for", "as successful bidder for", "the winning bidder for", "as the winner of", "the preferred buyer of"),
        {"object": "target", "owned": "seller", "agent": "acquirer"},
        pairs=True, common=True,
        needs=r"\b(?:emerge[sd]?|named|revealed|unveiled|unmasked|confirmed|chosen|selected|is|are|was|were|be|becom(?:e|es|ing)|became|been|turn(?:s|ed) out to be)\s(?:[a-z]+\s){0,3}?(?:as\s)?(?:the\s)?(?:buyer|(?:new\s)?owner|acquirer|(?:successful|winning)\sbidder|winner|preferred\sbuyer)\s(?:of|for)\s",
    ),
    Shape(
        "en.deals.remit", "acquisition",
        ("pay", "pays", "paid", "paying"),
        {"object": "seller", "of": "target", "agent": "acquirer"},
        past="completed", pairs=True, common=True,
        behind=r"\s(?:the\s)?(?-i:[A-Z])[\w.&'-]*(?:\s(?:(?-i:[A-Z])[\w.&'-]*|and|of|&|family)){0,4}" + SUM + r"(?:[^.;,]|[.,][0-9]){0,40}?\sfor\s(?:(?:its|their|an?|the|his|all|about|around|some|a further)\s){0,3}(?:(?:remaining|entire|majority|minority|controlling|outstanding)\s){0,2}(?:[0-9][0-9.]*\s?(?:%|per\s?cent|percent|pct)\s)?(?:(?:stake|share|holding|interest|shareholding)\s)?(?:of|in)\s(?:the\s)?(?:[a-z-]+\s){0,3}(?-i:[A-Z])"
               r"|\s(?-i:[A-Z])[\w.&'-]*(?:\s(?:(?-i:[A-Z])[\w.&'-]*|and|of|&|family)){0,4}" + SUM + r"(?:[^.;,]|[.,][0-9]){0,40}?\sfor\s(?:[\w.&'’-]+\s){0,6}?"
               r"(?:newspapers|titles|magazines|stores|stations|plants?|mills?|mines?|hotels?|business(?:es)?|units?|divisions?|arms?|brands?|operations|assets|subsidiar(?:y|ies)|factor(?:y|ies)|fabs?|portfolio|compan(?:y|ies)|stakes?|shares|buildings?|sites?|campus|refiner(?:y|ies)|terminals?|licences|spectrum|fields?|towers?|chain|channels?|properties|property|land|railway|patents)\b",
    ),
    Shape(
        "en.deals.offer", "acquisition",
        ("offered", "offers", "offering", "offer",
         "made an offer", "makes an offer", "make an offer", "making an offer", "submitted an offer", "submitted a bid", "submits a bid", "submitted a proposal", "put in an offer", "put in a bid", "tabled an offer",
         "tabled a bid", "lodged a bid", "lodged an offer", "launched a bid", "launches a bid", "joined the bidding", "joins the bidding", "entered the bidding", "enters the bidding", "made a bid", "makes a bid", "make a bid"),
        {"for": "target", "owned": "seller", "agent": "acquirer"},
        status="planned", pairs=True, common=True,
        needs=r"(?:\boffer(?:s|ed|ing)|\b(?:did|to|would|will|could|may|might|not|and)\s(?:(?-i:[A-Z])[\w.&'’-]*\s){0,4}(?:ever\s|really\s|also\s)?offer)\b" + SUM + _FOR_FIRM + r"|\b(?:an offer|a bid|a proposal|the bidding)\b(?! to [a-z]| of [a-z])",
    ),
    Shape(
        "en.deals.bid", "acquisition",
        ("bid for", "bids for", "bidding for"),
        {"object": "target", "owned": "seller", "agent": "acquirer"},
        nouns=("takeover offer", "takeover bid", "buyout offer", "buyout bid", "takeover proposal", "buyout proposal", "takeover approach", "unsolicited offer", "unsolicited bid",
               "unsolicited proposal", "hostile bid", "hostile offer", "hostile takeover", "hostile takeover bid", "cash offer", "all-cash offer", "all-stock offer", "tender offer",
               "acquisition offer", "acquisition proposal", "merger offer", "merger proposal", "improved offer", "sweetened offer", "rival bid", "rival offer", "counteroffer", "counter-offer", "counterbid", "counter-bid", "counterbid for", "counter-bid for", "exchange offer", "tender offer for",
               "offer", "offer of", "offer by", "offer for", "proposal from", "proposal by", "proposal for", "bid for", "bids for", "bid of", "bid from", "bid by", "offer from", "bid", "bids", "joint bid", "joint bid for", "joint offer", "joint offer for"),
        noun={"owner": "acquirer", "by": "acquirer", "from": "acquirer", "for": "target", "object": "target", "to": "target", "before": "target", "owned": "seller", "agent": "acquirer", "of": "other"},
        gets={"agent": "target", "from": "acquirer", "by": "acquirer", "owner": "acquirer", "object": "acquirer", "before": "acquirer"},
        status="planned",
        needs=r"\b(?:outbid\w*|cash offer|takeover|take over|acqui\w+|buy\w*|bought|purchase|buyout|merger|unsolicited|hostile|tender|bid|bids|bidding|bidders?|shareholders?|stake|valu(?:es|ed|ing)|(?:a|per)[ -]share|unconditional|acceptances)\b"
              r"|\b(?:reject|rebuff|spurn|snub|drop|abandon|scrap|pull|submit|consider|prepar|weigh|launch|accept|rais|sweeten|improv|turn|boost|hik|lift|withdr|mak|made|tabl|lodg|receiv|let|up|bump|increas|top|match|better|doubl|adjust|revis|reviv|renew|table)\w*\s(?:[\w-]+\s){0,3}?(?:[$€£¥]\S+\s(?:million\s|billion\s|trillion\s)?)?(?:[\w-]+\s){0,2}?offer (?:for|from)\b"
              r"|\b(?:reject|rebuff|spurn|snub|turn(?:s|ed|ing)? down)\w*\s(?:[\w-]+\s){0,3}?(?:[$€£¥]\S+\s(?:million\s|billion\s|trillion\s)?|[0-9][\d.,]*\s(?:million|billion|trillion)\s)(?:[\w-]+\s){0,3}?proposal (?:from|by)\b"
              r"|[$€£¥]\S+\s(?:million\s|billion\s|trillion\s)?(?:[\w-]+\s){0,2}?proposal for\s(?:rival\s)?(?-i:[A-Z])"
              r"|\b(?:non-binding|binding|indicative|conditional|revised|sweetened|improved)\s(?:[\w-]+\s){0,2}?(?:offer|bid|proposal)s?\b"
              r"|\b(?:rais|lift|sweeten|improv|boost|hik|increas|up|cut|lower|reduc)\w*\s(?:its|their)\s(?:[\w-]+\s){0,3}?(?:offer|proposal)\s(?:to|by)\s(?:(?:about|around|more than|at least|up to)\s)?(?:[A-Z]{0,3}[$€£¥]\s?[0-9]|[0-9][\d.,]*\s(?:million|billion|mln|bln|pence|cents))"
              r"|\b(?:fund|financ|back|support|pursu|withdr|improv|rais|mull)\w*\s(?:its|their)\s(?:[\w-]+\s){0,2}offer for\s(?-i:[A-Z])"
              r"|\b(?:reject|rebuff|spurn|snub|oppos|resist|(?:fend|fight|fought|wav|brush|shrug)(?:s|e|es|ed|ing)? off|turn(?:s|ed|ing)? down)\w*\s(?:the\s|an?\s)?(?!(?:U\.[SKN]\.|American|Soviet|Japanese)\s)(?-i:[A-Z])[\w&.-]*(?:\s(?-i:[A-Z])[\w&.-]*){0,3}(?:['’]s?)?\s(?:(?!pay\b|wage\b)[\w$.,-]+\s){0,3}?(?:offer|bid)\b(?!\sto\s(?!(?:buy|acquire|purchase|take|merge)\b)|\sof\s(?![$0-9])|\sfor\s(?!the\s(?:company|firm|group)\b|it\b|its\b|all\b|(?-i:[A-Z])))"
              r"|\b(?:offer|bid|proposal) for\s(?:the\s)?(?:[\w.&'’-]+\s){1,5}(?:was|were|is|has been|had been)\s(?:[a-z]+ly\s)?(?:reject|rebuff|spurn|snub|accept|turned down|withdrawn|dropped|trumped|topped|blocked|vetoed)"
              r"|\baccept(?:s|ed|ing)?\s(?:the\s)?[^.;,]{1,50}?['’]s?\s(?:[\w$€£.,%-]+\s){0,4}?offer\b|" + _PRICED_OFFER,
    ),
    Shape(
        "en.deals.contend", "acquisition",
        ("among the bidders for", "among bidders for", "is the frontrunner for", "is the front-runner for", "preferred bidder for",
         "in the running for", "in the race for", "in pole position for", "shortlisted for", "submitted bids for",
         "submitted offers for", "made bids for", "made offers for", "placed bids for", "lodged bids for", "vying for", "competing for", "circling", "sniffing around", "sniffed around", "ran the rule over", "runs the rule over", "running the rule over", "run the rule over", "kicking the tyres of", "kicked the tyres of", "kicking the tires of", "kicked the tires of", "set its sights on", "sets its sights on", "has its sights on", "has designs on", "stalking", "wooing", "courting", "eyeing", "sounded out", "sounding out", "sounds out"),
        {"object": "target", "owned": "seller", "agent": "acquirer"},
        status="rumoured", pairs=True, common=True,
        needs=r"\b(?:bid(?:s|ders?|ding)?|sale|takeover|buyout|acqui\w+|buy|stake|auction|merger|private equity|business|unit|division)\b|\b(?:circling|sniff(?:ed|ing) around|rule over|t[yi]res of|its sights on|designs on)\s(?:rival\s)?(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.shortlist", "divestiture",
        ("shortlist", "shortlists", "shortlisted", "shortlisting"),
        {"object": "acquirer", "of": "target", "for": "target", "agent": "seller"},
        {"agent": "acquirer", "by": "seller"},
        status="rumoured", pairs=True, common=True,
        needs=r"\b(?:sale|sell|sold|disposal|divest\w+|auction|bid(?:s|ders?|ding)?|buyers?|suitors?)\b",
    ),
    Shape(
        "en.deals.quit", "acquisition",
        ("drop out of", "drops out of", "dropped out of", "dropping out of", "pull out of", "pulls out of", "pulled out of", "pulling out of", "bow out of", "bows out of", "bowed out of", "bowing out of",
         "withdraw from", "withdraws from", "withdrew from", "withdrawn from", "withdrawing from", "back out of", "backed out of", "quit", "quits", "exited", "exits", "walked away from", "walks away from", "lost out in"),
        {"for": "target", "of": "target", "owned": "target", "agent": "acquirer"},
        status="cancelled", pairs=True, common=True,
        behind=r"\s(?:the|an?|its|[a-z-]+)\s(?:[a-z-]+\s){0,2}?(?:race|auction|bidding(?: war| process| contest)?|contest|battle|sale(?: process)?|process|running|tender)\s(?:for|of)\s(?:the\s)?(?:[a-z-]+\s){0,4}(?-i:[A-Z])|\sthe\s(?:bidding|race|auction)\b(?=[.,;]|\s(?:minutes|hours|days|weeks|before|after|last|on|in|because|when)\b)",
    ),
    Shape(
        "en.deals.study", "acquisition",
        ("look at", "looked at", "looks at", "looking at", "took a look at", "taken a look at", "looked into", "looked over", "weighed up",
         "eyed", "studied", "examined", "toyed with", "flirted with", "sized up", "went through the books of"),
        {"object": "target", "of": "target", "owned": "target", "agent": "acquirer"},
        status="cancelled", common=True,
        behind=r"(?:[^.;]|\.[0-9]){0,90}?(?:,\s)?\b(?:but|before|and then|then|only to)\s(?:[^.;]|\.[0-9]){0,40}?\b(?:pull(?:ed|ing) out|walk(?:ed|ing) away|dropp(?:ed|ing) out|withdr(?:ew|awing)|back(?:ed|ing) out|bow(?:ed|ing) out|"
        r"(?:decid(?:ed|ing)|chos(?:e|ing)|opt(?:ed|ing)) (?:not to|against) (?:bid|mak|buy|mov|proceed|pursu|tak|an offer|a bid)\w*|d(?:id not|idn['’]t) (?:bid|make an? (?:[a-z]+ )?(?:offer|bid)|proceed|pursue)|made no (?:offer|bid)|lost interest|t(?:ook|aking) it no further|went no further)\b",
    ),
    Shape(
        "en.deals.prevail", "acquisition",
        (*(f"{verb} {the}{contest} {of}" for verb in ("won", "wins", "win", "winning") for the in ("", "the ", "a ", "an ")
           for contest in ("auction", "race", "bidding", "battle", "bidding war", "fight", "takeover battle", "contest") for of in ("for", "to buy", "to acquire")),
         *(f"{verb} {word} in {the}{contest} {of}" for verb in ("emerged as", "emerges as") for word in ("the winner", "winner", "the winning bidder", "winning bidder")
           for the in ("", "the ", "an ") for contest in ("auction", "race", "sale") for of in ("for", "of")),
         "clinched the purchase of", "prevailed in the auction for"),
        {"object": "target", "owned": "seller", "agent": "acquirer"},
        pairs=True, common=True,
        needs=r"\b(?:auction|bid(?:s|ding)?|battle|takeover|buy|acquire|purchase|offer|deal|billion|million)\b",
    ),
    Shape(
        "en.deals.outbid", "acquisition",
        ("outbid", "outbids", "outbidding", "beat out", "beats out", "trumped", "trumps"),
        {"for": "target", "agent": "acquirer"},
        pairs=True, common=True,
        needs=r"\b(?:bid\w*|outbid\w*|auction|takeover|buy|acquire|purchase|offer|deal)\b",
        behind=r"\s[^.;]{2,70}?\sfor\s(?:[a-z-]+\s){0,4}(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.approach", "acquisition",
        ("approached", "approach", "approaches", "approaching"),
        {"object": "target", "agent": "acquirer"},
        {"agent": "target", "by": "acquirer"},
        nouns=("approach", "approaches", "approach to", "approaches to", "approach from", "approach by", "approaches from", "advances", "advances from", "overtures", "overtures from", "overture", "pursuit of"),
        noun={"owner": "acquirer", "from": "acquirer", "by": "acquirer", "agent": "acquirer", "for": "target", "of": "target", "to": "target"},
        gets={"agent": "target", "from": "acquirer", "by": "acquirer", "owner": "acquirer"},
        status="rumoured",
        needs=r"\b(?:receiv|field|had|has|attract)\w*\s(?:[\w-]+\s){0,3}?approaches?\s(?:from|by)\b|(?:[$€£¥]\S+\s(?:million\s|billion\s)?|\b(?:drop|abandon|end|scrap|reject|rebuff|make|mak|made|renew|weigh|consider|mull|prepar)\w*\s(?:an?\s|its\s|the\s)?(?:\w+\s){0,2})approach(?:es)? to\s(?:rival\s|the\s)?(?-i:[A-Z])|\b(?:takeover|bid|acquisition|acquir\w+|merger|buying|buyout|deal|offer)\b|\b(?:reject|rebuff|spurn|snub|dismiss|turn(?:s|ed|ing)? (?:down|away)|fend|fought|fought|fight|(?:see|saw|seen|ward|warded|beat) off|repel|respond|repl(?:y|ied)|resist)\w*\s(?:[^.;]|\.[0-9]){0,50}?\b(?:approach(?:es)?|advances|overtures?)\b(?! to\b)|\b(?:drop|abandon|end|scrap|giv|gave|call|confirm|renew|continu|relaunch|fail|towel|defeat|halt|suspend|cool|paus|resum|reviv|step)\w*\s(?:[\w$€£.'’-]+\s){0,4}?pursuit of\s(?-i:[A-Z])|\bpursuit of\s(?:[\w&.'’-]+\s){1,6}?(?:ended|failed|collapsed|came to|fizzled)\b"
              r"|\b(?:weigh|mull|consider|prepar|plan|plott|read(?:y|i)|explor|stud(?:y|i)|mak|mad)\w*\s(?:an?|its)\s(?:[\w-]+\s){0,3}?approach (?:for|about|over)\s(?-i:[A-Z])|\bapproach(?:es)?,? (?:worth|valu(?:ing|ed)|pitched)\b|\b(?:rival|hostile|unsolicited|informal|initial|separate|tentative)\sapproach(?:es)?\s(?:from|by)\s(?:[a-z-]+\s){0,3}(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.private", "acquisition",
        ("take", "takes", "took", "taken", "taking"),
        {"object": "target", "owned": "seller", "agent": "acquirer"},
        {"agent": "target", "by": "acquirer"},
        needs=r"\b(?:tak(?:e|es|en|ing)|took)\b[^;]{0,60}?\bprivate\b(?! equity| sector| company| credit)", behind=r"[^;]{0,60}?\bprivate\b(?! equity| sector)", past="completed",
    ),
    Shape(
        "en.deals.delist", "acquisition",
        ("go private", "goes private", "going private", "went private", "gone private"),
        {"agent": "target", "by": "acquirer", "with": "acquirer"},
        past="completed",
    ),
    Shape(
        "en.deals.sell", "divestiture",
        ("sell", "sells", "sold", "selling", "divest", "divests", "divested", "divesting", "offload", "offloads", "offloaded", "offloading", "farm down", "farms down", "farmed down", "farm out", "farms out", "farmed out", "unload", "unloads", "unloaded", "unloading",
         "spin off", "spins off", "spun off", "spinning off", "hive off", "hived off", "hives off", "hiving off", "dispose of", "disposes of", "disposed of", "disposing of", "sell off", "sells off", "selling off", "sold off", "carve out", "carves out", "carving out", "carved out", "spinning out", "farming out", "farming down",
         "spin out", "spins out", "spun out", "demerge", "demerges", "demerged", "demerging", "part with", "parts with", "parted with", "parting with"),
        {"object": "target", "in": "target", "to": "acquirer", "with": "acquirer", "agent": "seller"},
        {"agent": "target", "to": "acquirer", "by": "seller", "from": "seller", "of": "seller"},
        nouns=("sale of", "sale to", "sale", *(f"{one} or {the}{other}{of}" for one, other in (("sale", "listing"), ("sale", "ipo"), ("sale", "flotation"), ("sale", "initial public offering"), ("listing", "sale"), ("ipo", "sale"))
               for the in ("", "a ", "an ") for of in ("", " of")), "divestiture", "divestment", "disposal of", "disposal", "spin-off of", "spinoff of", "spin-off", "spinoff", "spin-out", "forced sale", "asset sale", "carve-out", "sell-off of"),
        noun={"owner": "seller", "by": "seller", "from": "seller", "of": "target", "to": "acquirer", "object": "acquirer", "before": "target", "owned": "seller", "agent": "seller"},
        past="completed",
        needs=r"\b(?:sell|sells|sold|selling|divest\w*|offload\w*|unload\w*|farm(?:s|ed)? (?:down|out)|sp[iu]n(?:s|ning)?[ -](?:off|out)|spinoff|hived? off|demerg\w+|dispos\w+|carved?[ -]out|sale|part(?:s|ed|ing)? with (?:its|the|about|around|some|up to|nearly|almost|more than|over|an?|[0-9$€£][\d,.]*))\b(?! price| prices)",
    ),
    Shape(
        "en.deals.privatise", "divestiture",
        tuple(f"{prefix}{verb}" for prefix in ("privati", "denationali") for verb in ("se", "ses", "sed", "sing", "ze", "zes", "zed", "zing")),
        {"object": "target", "owned": "target", "to": "acquirer", "agent": "seller"},
        {"agent": "target", "by": "seller"},
        nouns=tuple(f"{prefix}{noun}{of}" for prefix in ("privati", "denationali") for noun in ("sation", "zation") for of in ("", " of")),
        noun={"of": "target", "object": "target", "before": "target", "owner": "seller", "by": "seller", "agent": "seller", "to": "acquirer"},
        status="planned", past="completed", alone=True, common=True,
    ),
    Shape(
        "en.deals.market", "divestiture",
        tuple(f"{verb} {buyer} for" for verb in ("find", "finding", "seek", "seeks", "seeking", "sought", "look for", "looking for", "search for", "hunt for", "hunting for", "sound out", "court", "courting")
              for buyer in ("a buyer", "buyers", "a new owner", "potential buyers", "bidders")),
        {"object": "target", "agent": "seller"},
        status="planned", common=True,
        behind=r"\s(?:(?:all|part|most|some|all or part) of )?(?:its|their|the(?: group| company)?['’]?s?)\s(?:[\w%&'’.-]+\s){0,6}?(?:business(?:es)?|units?|division|arm|brands?|operations?|assets|subsidiar(?:y|ies)|chain|stores?|shops|plants?|factor(?:y|ies)|mines?|refiner(?:y|ies)|fleet|hotels?|portfolio|shares|stake|holding|interest|network|towers|titles|stations|channels?|fields?|terminals?|farms?)\b",
    ),
    Shape(
        "en.deals.transfer", "divestiture",
        ("transfer", "transfers", "transferred", "transferring", "cede", "cedes", "ceded", "ceding", "hand", "hands", "handed", "handing", "hand over", "hands over", "handed over", "handing over"),
        {"object": "target", "in": "target", "of": "target", "to": "acquirer", "agent": "seller"},
        {"agent": "target", "to": "acquirer", "by": "seller"},
        past="completed", pairs=True, common=True,
        behind=r"\s(?:its|their|his|the|(?:an?\s)?[0-9][\d.]*\s?(?:%|percent|per cent|pct)(?:\sof\sits)?|all of its|part of its|control of its|(?-i:[A-Z])[\w&-]*['’]s)\s(?:[\w-]+\s){0,6}?(?:business(?:es)?|plants?|units?|divisions?|operations?|stakes?|interests?|holding|shares|factory|factories|arm|mines?|subsidiar(?:y|ies)|brands?|stores?|mills?|smelters?|refiner(?:y|ies)|terminals?|shipyards?|breweries|brewery|clinics?|hospitals?|airports?|ports?|plantations?|estates?|titles|channels|portfolio|fields?|masts|towers)\b(?!\s(?:managers?|workers|staff|employees|names?|keys?))(?:[^.;,]|[.,][0-9]){0,60}?\sto\s(?:the\s)?(?:[a-z-]+\s){0,4}(?-i:[A-Z])",
    ),
    Shape(
        "en.deals.buyer", "acquisition",
        ("buyer is", "buyers are", "buyer was", "buyer will be", "acquirer is", "purchaser is", "purchaser was", "buyer of the business is", "buyer of the unit is"),
        {"object": "acquirer"},
        follows=True,
    ),
    Shape(
        "en.deals.vendor", "acquisition",
        ("seller is", "sellers are", "seller was", "sellers were", "sellers include", "sellers included", "vendor is", "vendors are", "vendor was", "vendors were"),
        {"object": "seller"},
        follows=True,
    ),
    Shape(
        "en.deals.become", "acquisition",
        ("become part of", "becomes part of", "became part of", *(f"{verb} a {kind}{what} of" for verb in ("become", "becomes", "became", "becoming") for kind in ("", "wholly owned ", "wholly-owned ", "fully owned ") for what in ("subsidiary", "unit", "division", "part")), "found a buyer in", "finds a buyer in", "found a new owner in", "finds a new owner in", "found its buyer in"),
        {"agent": "target", "object": "acquirer"},
        past="completed", pairs=True, common=True,
        needs=r"\b(?:deal|acqui\w+|takeover|buy\w*|bought|purchase|owner|merger|all-(?:cash|stock)|(?:wholly|fully)[- ]owned (?:subsidiary|unit|division|part) of)\b|[$€£¥][0-9]",
    ),
    Shape(
        "en.deals.pass", "acquisition",
        ("goes to", "go to", "going to", "went to", "fell to", "falls to", "passed to", "passes to"),
        {"agent": "target", "object": "acquirer", "from": "seller"},
        past="completed", pairs=True, common=True,
        behind=r"\s(?:(?:a|the)\s(?:[\w-]+\s){1,4}?(?:led|headed|backed) by\s)?(?:[a-z-]+\s){0,4}(?-i:[A-Z]|[0-9][A-Z])(?:(?! for )[^;,]){1,50}?(?:,\s[0-9.]+\s?(?:%|per\s?cent|percent|pct)\seach,)?\s(?:for|in(?: an?)?)\s" + HEDGE + r"(?:[$€£¥₹]|(?:US|C|A)\$)\s?[0-9]",
    ),
    Shape(
        "en.deals.join", "investment",
        ("become a shareholder in", "becomes a shareholder in", "became a shareholder in", "become a shareholder of", "becomes a shareholder of", "became a shareholder of", "become shareholders in", "become shareholders of", "became shareholders in",
         "became shareholders of", "becoming a shareholder in", "becoming a shareholder of", "becomes the largest shareholder in", "becomes the largest shareholder of", "became the largest shareholder in", "became the largest shareholder of", "become the largest shareholder in", "become the largest shareholder of",
         "joins as a shareholder in", "joined as a shareholder in", "join as shareholders in", "as a shareholder of", "as a shareholder in", "as shareholders of", "as shareholders in"),
        {"object": "investee", "agent": "investor"},
        past="completed", pairs=True,
        needs=r"\b(?:becom\w+|became|join(?:s|ed|ing)?|enter(?:s|ed|ing)?)\b[^.;]{0,60}?\b(?:largest )?shareholders? (?:in|of)\b",
    ),
    Shape(
        "en.deals.hand", "investment",
        ("gives", "give", "gave", "giving", "hands", "handed", "handing", "leaves", "leaving", "left"),
        {"object": "investor", "held": "investee"},
        past="completed", pairs=True, common=True,
        behind=r"\s(?:the\s)?(?-i:[A-Z])[\w.&'’-]*(?:\s(?:(?-i:[A-Z])[\w.&'’-]*|&)){0,4}\s(?:with\s)?(?:an?|about|around|roughly|up to|more than|just over|some|control|[0-9][\d.]*%)\s(?:(?!grants?\b|subsid|tax\b|loans?\b)[\w.%-]+\s){0,4}?(?:stake|equity interest|holding|shareholding|of)\b|\s(?-i:[A-Z])[\w.&'’-]*(?:\s(?-i:[A-Z])[\w.&'’-]*){0,4}\s(?:control|ownership) of\b",
    ),
    Shape(
        "en.deals.own", "acquisition",
        ("makes", "make", "made", "making", "will make", "would make"),
        {"object": "acquirer", "held": "target"},
        past="completed", pairs=True, common=True,
        behind=r"\s(?:the\s)?(?-i:[A-Z])[\w.&'’-]*(?:\s(?:(?-i:[A-Z])[\w.&'’-]*|&)){0,4}\sthe\s(?:[\w-]+\s){0,2}?(?:owner|(?:share|stock)holder) (?:of|in)\b",
    ),
    Shape(
        "en.deals.cost", "acquisition",
        ("will cost", "would cost", "cost", "is costing"),
        {"object": "acquirer"},
        behind=r"\s(?-i:[A-Z])[\w.&'’-]*(?:\s(?:(?-i:[A-Z])[\w.&'’-]*|&)){0,4}" + SUM,
        needs=r"\b(?:acquisition|takeover|purchase|buyout|deal)\b[^.;]{0,80}?\bcost", pairs=True, common=True,
    ),
)  # fmt: skip
