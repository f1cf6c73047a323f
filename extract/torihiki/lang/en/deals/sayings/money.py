"""What is said of money put into firms or lent to them: stumped up, emerged from stealth with, threw a lifeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torihiki.lang.en.deals.forms import forms
from torihiki.lang.en.deals.sayings.pieces import END, FIRM, SIZE
from torihiki.lang.en.deals.worth import HEDGE, SUM

__all__ = ["MONEY"]

_SCALED = r"[\d.,]*[ -]?(?:millions?|billions?|mln|bln|mn|bn|crore|[mbk]\b)?(?:[ -](?:dollars?|euros?|pounds|yen|dlrs))?"
_PAID = rf"{SUM}{_SCALED}"
_OUTLAY = (
    *forms("stump up"), *forms("cough up"), *forms("pony up"), *forms("plonk down"), *forms("plunk down"), *forms("lay down"), *forms("put down"), *forms("shell out"), *forms("splash"), *forms("splash out"), *forms("fork out"),
    *forms("part with"), *forms("drop", past="dropped", ing="dropping"), *forms("blow", past="blew", done="blown"), *forms("write a cheque for", past="wrote", done="written"), *forms("write a check for", past="wrote", done="written"),
)  # fmt: skip
_FOR_FIRM = rf"(?:\s(?:in|of)\s(?:cash|stock|shares|debt)(?:\sand\s[a-z]+)?)?\s(?:for|on){FIRM}{END}"
_FOR_RIGHTS = r"(?:[^.;,]|[.,][0-9]){0,30}?\sfor\s(?:(?:the|its|an?|global|worldwide|exclusive|full)\s){0,3}(?:[\w.,-]+\s){0,5}?(?:rights|licen[cs]e)\b"
_LAYS_OUT = (*forms("commit"), *forms("pledge"), *forms("earmark"), *forms("set aside"), *forms("funnel"))
_ON_WORKS = (
    rf"{_PAID}\s(?:to|on|in|for|towards?|into)\s(?:[\w.,&'’-]+\s){{0,6}}?(?:infrastructure|manufacturing|production|capacity|operations|sites|plants|factories|facilities|projects|data\scent(?:er|re)s|fabs)\s(?:in|across)\s"
    rf"|{_PAID}\s(?:to|on|in|into)\s(?:(?:its|the)\s)?(?-i:[A-Z])[\w.'’-]*\s(?:manufacturing|production|operations|infrastructure)\b"
)
_STEALTH = (
    *forms("emerge from stealth"), *forms("come out of stealth", past="came"), *forms("exit stealth"), *forms("step out of stealth", past="stepped", ing="stepping"), *forms("leave stealth", past="left"), *forms("launch out of stealth"), *forms("launch from stealth"),
    *forms("break stealth", past="broke", done="broken"), *forms("emerge from stealth mode"), *forms("come out of stealth mode", past="came"), *forms("exit stealth mode"),
)  # fmt: skip
_GOT = (
    *forms("bank"), *forms("close on"), *forms("walk away with"), *forms("come away with", past="came"), *forms("rope in"), *forms("rustle up"),
    *forms("round up"), *forms("pull together"), *forms("amass"), *forms("garner"), *forms("wrangle"), *forms("lock up"), *forms("lock in"), *forms("clinch"), *forms("wrap up", past="wrapped", ing="wrapping"),
)  # fmt: skip
_FRESH = r"(?:\sin\s(?:[a-z-]+\s){0,4}?(?:funding|financing|capital|money|equity|cash|investment|backing|rounds?|funds))?"
_TO_DO = (
    r"\s(?:to|for)\s(?:automat|moderni|digiti|simplif|transform|tackle|fix|power|disrupt|solve|make|take|put|turn|reinvent|streamline|revolutioni|shake\sup|challenge|rival|train|secure|protect|detect|decarboni|electrify|overhaul|reimagine|rethink|replace|create|deliver|cut|crack|keep|find|track|map|"
    r"target|teach|monitor|manage|optimi|connect|unlock|enable|democrati|redefine|tame|speed|stop|prevent|design|discover|reduce|open|run|roll|push|beef|ramp|double|enter|conquer|bet|chase)\w*\b"
)
_BOARD = (
    *forms("come on board as an investor in", past="came"), *forms("come aboard as an investor in", past="came"), *forms("come in as an investor in", past="came"), *forms("climb aboard as an investor in"), *forms("come on board as a shareholder in", past="came"),
    *forms("take a toehold in", past="took", done="taken"), *forms("gain a toehold in"), *forms("build a toehold in", past="built"), *forms("buy a toehold in", past="bought"), *forms("take a position in", past="took", done="taken"), *forms("build a position in", past="built"), *forms("take a bite out of", past="took"),
    *forms("take an equity position in", past="took", done="taken"), *forms("ride to the rescue of", past="rode"), *forms("come to the rescue of", past="came"), *forms("come to the aid of", past="came"), *forms("buy a slice of", past="bought"), *forms("take a slice of", past="took", done="taken"),
    *forms("snap up a slice of", past="snapped", ing="snapping"), *forms("buy a chunk of", past="bought"), *forms("buy a piece of", past="bought"), *forms("take a piece of", past="took", done="taken"), *forms("snap up a chunk of", past="snapped", ing="snapping"), *forms("grab a piece of", past="grabbed", ing="grabbing"),
    *forms("grab a slice of", past="grabbed", ing="grabbing"),
)  # fmt: skip
_ABOVE = (
    *forms("cross"),
    *forms("breach"),
    *forms("pass"),
    *forms("go above", past="went", done="gone"),
    *forms("go through", past="went", done="gone"),
    *forms("move above"),
    *forms("creep up to", past="crept"),
    *forms("climb to"),
    *forms("creep to", past="crept"),
)
_LIFELINE = r"(?:lifeline|rescue\spackage|bail-?out|rescue|life\s?raft|life\s?jacket|lifebelt|cash\sinjection|injection)"
_RAISED = (
    *forms("up", past="upped", ing="upping"),
    *forms("lift"),
    *forms("boost"),
    *forms("raise"),
    *forms("increase"),
    *forms("double"),
    *forms("build up"),
    *forms("build"),
    *forms("top up"),
    *forms("take"),
)
_NUDGED = (
    *forms("nudge"),
    *forms("inch"),
    *forms("creep"),
    *forms("edge"),
    *forms("ratchet up"),
    *forms("hike"),
    *forms("bump up"),
    *forms("bump"),
    *forms("beef up"),
    *forms("expand"),
    *forms("grow", past="grew", done="grown"),
)
_TO_PERCENT = r"(?:up\s)?(?:to|by|above|past|beyond)\s(?:about\s|around\s|more\sthan\s|just\sover\s|nearly\s)?[0-9][\d.]*\s?(?:%|per\s?cent|percent|pct|percentage)"

_TO_LEND = rf"{FIRM}(?:[^.;]|\.[0-9]){{0,60}}?\sto\s(?:lead|co-lead|provide|underwrite|syndicate)\s(?:an?|its|the)?(?:[^.;,]|[.,][0-9]){{0,50}}?\b(?:financing|loans?|debt|credit\sfacility)\b"
MONEY: Mapping[str, Sequence[tuple[Sequence[str], str]]] = {
    "en.deals.finance": (
        ((*forms("pick"), *forms("choose", past="chose", done="chosen"), *forms("select"), *forms("tap", past="tapped"), *forms("mandate"), *forms("hire"), *forms("enlist"), *forms("appoint"), *forms("line up")), _TO_LEND),
    ),
    "en.deals.invest": ((_LAYS_OUT, _ON_WORKS),),
    "en.deals.funnel": (
        ((*forms("tip"), *forms("bung"), *forms("chuck"), *forms("plunge"), *forms("siphon"), *forms("toss"), *forms("shove"), *forms("drop")), rf"{_PAID} into{FIRM}{END}"),
    ),
    "en.deals.share": (
        (
            (*forms("disclose"), *forms("reveal"), *forms("build", past="built"), *forms("open"), *forms("take", past="took", done="taken"), *forms("establish"), *forms("initiate"), *forms("unveil"), *forms("amass"), *forms("start")),
            rf"\san?\s(?:(?!lead|domin|strong|market|top\b|key\b|secure|commanding|negotiating|advisory)[\w$€£.-]+\s){{0,4}}?position\sin{FIRM}(?!\s(?:market|sector|industry))",
        ),
        (
            ("will own", "would own", "to own", "will hold", "would hold", "will control", "will end up with", "would end up with", "will be left with"),
            rf"\s{HEDGE}[0-9][\d.]*\s?(?:%|per\s?cent|percent|pct)\s(?:stake\sin|interest\sin|of){FIRM}\s(?:after|following|once|upon|on|as\sa\sresult\sof|through|under|when)\s(?:[\w$€£¥₹.,-]+\s){{0,6}}?(?:deal|transaction|issue|investment|purchase|acquisition|closing|completion|offer|tender|placement|swap|sale|conversion|capital\sincrease)\b",
        ),
        (
            (*forms("buy"), *forms("take"), *forms("acquire"), *forms("snap up"), *forms("pick up"), *forms("grab"), *forms("scoop up"), *forms("purchase"), *forms("secure")),
            rf"(?:{_PAID}|\san?(?:\s[0-9][\d.]*\s?(?:%|per\s?cent|percent|pct))?)\s(?:[a-z-]+\s){{0,2}}?(?:slice|chunk|piece|sliver|tranche|bite|block|parcel)\sof{FIRM}(?!['’]){END}",
        ),
        (
            (*forms("exercise"), *forms("take up", past="took", done="taken")),
            rf"\s(?:its|an?|the)\s(?:[a-z-]+\s){{0,2}}?(?:options?|warrants?|rights)\s(?:over|on|for|to\s(?:buy|acquire|purchase))\s(?:(?:another|a\sfurther|an\sadditional|up\sto|about)\s)?[0-9][\d.]*\s?(?:%|per\s?cent|percent|pct)\s(?:stake\sin|interest\sin|of(?:\sthe\sshares\s(?:of|in))?){FIRM}",
        ),
        (
            (*_RAISED, *_NUDGED),
            rf"\s(?:its|their){FIRM}\s(?:stake|holding|shareholding|interest)\s{_TO_PERCENT}",
        ),
        (_NUDGED, rf"\s(?:its|their)\s(?:stake|holding|shareholding|interest|position)\sin{FIRM}\s{_TO_PERCENT}"),
    ),
    "en.deals.bet": (
        ((*forms("put", past="put", ing="putting"), *forms("stake"), *forms("wager"), *forms("place"), *forms("throw", past="threw", done="thrown"), *forms("line up")), rf"{_PAID} (?:behind|on){FIRM}{END}"),
        (("put money behind", "puts money behind", "putting money behind", "put its money on", "puts its money on", "put its weight behind"), rf"{FIRM} (?:with|in|through|via)(?: an?| its)?{_PAID}"),
    ),
    "en.deals.price": ((_OUTLAY, _PAID + _FOR_FIRM), (_OUTLAY, SUM + _FOR_RIGHTS)),
    "en.deals.prop": (
        (("back", "backing", *forms("support"), *forms("seed"), *forms("fund")), rf"{FIRM}\s(?:with|to\sthe\stune\sof){_PAID}(?!\s(?:[\w-]+\s){{0,3}}(?:loan|credit|facility|overdraft|takeover|deal|bid|offer|in\ssales|of\sdebt)\b)"),
    ),
    "en.deals.approach_for": ((forms("tap"), rf"{FIRM}\sfor{_PAID}(?=\s*[.,;]|\s*$|\sto\s[a-z])"),),
    "en.deals.welcome": (
        ((*forms("lure"), *forms("attract"), *forms("snare"), *forms("land"), *forms("win"), *forms("sign up"), *forms("secure"), *forms("nab"), *forms("bag"), *forms("reel in")), rf"{FIRM}\sas\s(?:an?\s|its\s)(?:[a-z-]+\s){{0,3}}?(?:investor|shareholder|backer)\b"),
        ((*forms("bring"), *forms("take"), *forms("let")), rf"{FIRM}\s(?:in|on\sboard|aboard)\sas\s(?:an?\s|its\s)(?:[a-z-]+\s){{0,3}}?(?:investor|shareholder|backer)\b"),
    ),
    "en.deals.raise": ((_STEALTH, rf"(?:\sand\s(?:into\s)?[a-z ]{{2,30}}?)?(?:\son\s[A-Z][a-z]+|\stoday)?\s(?:with|armed\swith|carrying|having\sraised|after\sraising|backed\sby|on\sthe\sback\sof|with\sthe\shelp\sof){_PAID}"),),
    "en.deals.land": (
        (_GOT, rf"{_PAID}{_FRESH}\s(?:from|led\sby){FIRM}(?!['’])"),
        (("lands", "landed", "nabs", "nabbed", "bags", "bagged", "snags", "snagged", "nets", "netted", "grabs", "grabbed", "scores", "scored", "gets", "picks up", "picked up", "scoops", "scooped", "secures", "secured", "banks", "banked", "hauls in", "reels in", "pulls in", "rakes in"), _PAID + _TO_DO),
        (forms("scoop up"), rf"{_PAID}\sfrom{FIRM}(?!['’])"),
        (forms("top up", past="topped", ing="topping"), rf"\sits\s(?:[\w-]+\s){{0,4}}?(?:rounds?|series\s[a-k]|seed|fund-?rais\w+|raise|financing)\swith{_PAID}"),
    ),
    "en.deals.enter": (
        (_BOARD, FIRM + END),
        (forms("enter"), rf"{FIRM}['’]s?\s(?:share\s)?(?:capital|shareholding|shareholder\sbase|equity|register|ownership|share\sregister)\b"),
        (_ABOVE, rf"\s(?:the\s)?{SIZE.removeprefix(chr(92) + 's')}(?:%|per\s?cent|percent|pct)\s(?:(?:threshold|mark|level|disclosure\sthreshold|reporting\sthreshold|barrier|limit|stake|ownership|holding)\s)?(?:in|of|at){FIRM}{END}"),
    ),
    "en.deals.forward": (
        ((*forms("roll over"), *forms("refinance"), *forms("reschedule"), *forms("restructure"), *forms("extend"), *forms("renew")), rf"{FIRM}['’]s?{_PAID}\s(?:[\w-]+\s){{0,3}}?(?:loans?|debts?|facility|credit\slines?|borrowings?)\b"),
        ((*forms("commit", past="committed", ing="committing"), *forms("pledge"), *forms("stump up"), *forms("put up", past="put", ing="putting"), *forms("cough up"), *forms("line up"), *forms("make available", past="made"), *forms("extend"), *forms("pour"), *forms("pump"), *forms("inject")),
         rf"{_PAID}\s(?:in|of)\s(?:[a-z-]+\s){{0,3}}?(?:debt|loans?|credit|debt financing|loan financing|lending)\s(?:to|for|into){FIRM}{END}"),
    ),
    "en.deals.endow": (
        ((*forms("provide"), *forms("give", past="gave", done="given"), *forms("hand"), *forms("pay"), *forms("supply"), *forms("grant")),
         rf"{FIRM}(?:\swith)?{_PAID}(?:\s(?:for|towards)\s[^.;,]{{2,40}}?)?,?\sin\s(?:return|exchange)\sfor\s(?:an?\s|about\s)?(?:[0-9][\d.]*\s?(?:%|per\s?cent|percent|pct)|(?:[a-z-]+\s){{0,2}}(?:stake|shares|equity|interest))"),
        ((*forms("hand"), *forms("give"), *forms("offer"), *forms("throw"), *forms("toss"), *forms("write")), rf"{FIRM}(?:\swith)?{_PAID}\sin\s(?:an?|its|the)\s(?:[\w-]+\s){{0,4}}?(?:rounds?|series\s[a-k]|raise|financing|fundraising)\b"),
        ((*forms("throw", past="threw", done="thrown"), *forms("toss"), *forms("hand"), *forms("offer"), *forms("extend"), *forms("give", past="gave", done="given")), rf"{FIRM}\s(?:with\s)?(?:an?{_PAID}\s(?:[a-z-]+\s){{0,2}}?{_LIFELINE}|an?\s(?:[a-z-]+\s){{0,2}}?{_LIFELINE}\s(?:of|worth){_PAID})"),
    ),
    "en.deals.attract": (
        (
            (*forms("get"), *forms("receive"), *forms("win"), *forms("secure"), *forms("land"), *forms("gain"), *forms("enjoy"), *forms("accept"), *forms("take")),
            rf"{_PAID}\s(?:[a-z-]+\s){{0,2}}?(?:shot\sin\sthe\sarm|lifeline|injection|infusion|top-up|cheque|check|windfall|boost|bail-?out)\sfrom{FIRM}(?!['’])",
        ),
        (tuple(w for who in ("a backer", "an investor", "a white knight", "a saviour", "a savior", "a rescuer", "a deep-pocketed backer", "a new backer", "a new investor", "a strategic investor", "a cornerstone investor", "a lead investor") for verb in ("find", "land", "secure", "win", "gain") for w in forms(f"{verb} {who} in")), FIRM + END),
        (tuple(w for verb, past, ing in (("win", "won", "winning"), ("attract", "", ""), ("secure", "", ""), ("gain", "", ""), ("get", "got", "getting"), ("land", "", ""), ("draw", "drew", ""), ("receive", "", ""), ("find", "found", "finding"), ("enjoy", "", ""))
               for what in ("backing from", "the backing of", "investment from", "funding from", "financial backing from", "fresh backing from", "seed backing from", "money from", "fresh funding from", "seed funding from", "fresh money from", "new money from")
               for w in forms(f"{verb} {what}", past=past, ing=ing)),
         rf"(?:{FIRM},)?(?:{FIRM}\sand)?{FIRM}(?!['’]){END}(?!(?:,[^,;]{{2,60}},)?\s(?:for|in|to|as)\s(?:its|the|an?|their|his)\s(?:[\w$€£.,%-]+\s){{0,5}}?(?:bid|plans?|offer|takeover|proposal|merger|campaign|deal|strategy|restructuring|candidacy|loan)\b)(?!\sto\s[a-z]+\s(?:the\s|its\s)?(?:chief|board|plan))"),
    ),
}  # fmt: skip
