"""What is said of firms and shares that are sold, or put up for sale: flogged its paints arm, on the block, trimmed its stake."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torihiki.lang.en.deals.forms import forms
from torihiki.lang.en.deals.sayings.pieces import ANY_PART, END, FIRM, PART, STAKE
from torihiki.lang.en.deals.worth import SUM

__all__ = ["DISPOSALS"]

_SHED = (
    *forms("shed", past="shed", ing="shedding"), *forms("flog", past="flogged", ing="flogging"), *forms("flog off", past="flogged", ing="flogging"), *forms("ditch"), *forms("jettison"), *forms("dump"),
    *forms("get rid of", past="got", ing="getting"), *forms("rid itself of", past="rid", ing="ridding"), *forms("let go of", past="let", ing="letting"), *forms("cast off"), *forms("cut loose"), *forms("say goodbye to", past="said"), *forms("wave goodbye to"), *forms("bid farewell to", past="bade", done="bidden", ing="bidding"), *forms("say farewell to", past="said"), *forms("cash out of"), *forms("exit"), *forms("palm off"),
    *forms("relinquish"), *forms("surrender"), *forms("cede"), *forms("yield"), *forms("give up", past="gave", done="given"), *forms("turn over"), *forms("pass on"), *forms("sign over"),
    *forms("trade away"), *forms("barter away"), *forms("unload"),
)  # fmt: skip
_SHARES = (
    *forms("trim", past="trimmed", ing="trimming"), *forms("pare"), *forms("pare back"), *forms("pare down"), *forms("cut", past="cut", ing="cutting"), *forms("reduce"), *forms("lower"), *forms("slash"), *forms("halve"),
    *forms("whittle down"), *forms("sell down", past="sold"), *forms("unwind", past="unwound"), *forms("liquidate"), *forms("monetise"), *forms("monetize"), *forms("cash in"), *forms("cash out of"), *forms("bow out of"),
    *forms("dump"), *forms("shed", past="shed", ing="shedding"), *forms("exit"), *forms("flog", past="flogged", ing="flogging"), *forms("ditch"), *forms("jettison"), *forms("get rid of", past="got", ing="getting"), *forms("relinquish"),
    *forms("give up", past="gave", done="given"), *forms("place"), *forms("pull out of"), *forms("scale back"), *forms("scale down"), *forms("dilute"), *forms("lighten"), *forms("run down", past="ran", done="run", ing="running"),
)  # fmt: skip
_LEFT = (
    *forms("exit"),
    *forms("cash out of"),
    *forms("bow out of"),
    *forms("dump"),
    *forms("ditch"),
    *forms("part company with"),
    *forms("bail out of"),
    *forms("pull out of"),
)
_APART = (
    *forms("spin", past="spun", ing="spinning"),
    *forms("hive"),
    *forms("carve"),
    *forms("split", past="split", ing="splitting"),
    *forms("float"),
    *forms("sell", past="sold"),
)
_UP = (*forms("put", past="put", ing="putting"), *forms("place"))
_OFFERED = r"\s(?:back\s|up\s)?(?:(?:up\s)?for\s(?:sale|auction)|on\s(?:the\s)?(?:auction\s|selling\s|chopping\s)?(?:block|market)|under\sthe\shammer|in\sthe\sshop\swindow|up\sfor\sgrabs|in\splay)\b"
_TO_FIRM = rf"(?:[^.;,]|\.[0-9]){{0,60}}?\sto{FIRM}{END}"

DISPOSALS: Mapping[str, Sequence[tuple[Sequence[str], str]]] = {
    "en.deals.sell": (
        (_SHED, rf"{PART}(?:(?:[^.;,]|\.[0-9]){{0,60}}?\sto{FIRM}{END}|\sfor{SUM}|(?:,[^,;]{{2,40}},)?\s(?:in|through|via)\san?\s(?:[\w$€£.,%-]+\s){{0,6}}?(?:sale|deal|buy-?out|disposal)\b)"),
        ((*forms("hand"), *forms("hand over"), *forms("hand off"), *forms("transfer"), *forms("flip", past="flipped", ing="flipping"), *forms("pass")), rf"{FIRM}\s(?:over\s|off\s|on\s)?to{FIRM}\s(?:for{SUM}|in\san?\s(?:[\w$€£¥.,-]+\s){{0,4}}?(?:deal|sale|swap|buy-?out)\b)"),
        (_SHED, rf"{STAKE}{_TO_FIRM}|\s(?:control|ownership)\sof{FIRM}\sto{FIRM}{END}|{FIRM}\s(?:over\s|off\s|on\s)?to{FIRM}\sfor{SUM}"),
        (_SHARES, STAKE),
        ((*forms("dip below"), *forms("fall below"), *forms("drop below"), *forms("go below"), *forms("slip below")), rf"\s(?:the\s)?[0-9][\d.]*\s?(?:%|per\s?cent|percent|pct)\s(?:threshold\s|mark\s|level\s)?(?:in|of){FIRM}{END}"),
        (_LEFT, rf"{FIRM}(?:(?:,|\s(?:in|last|this)\b)[^.;]{{0,40}}?)?\s(?:by|through|via|after|with|in|pocketing|making|for)\s(?:selling|sale\sto\s|(?:the|an?|its)\s(?:[\w$€£.,%-]+\s){{0,6}}?(?:sale|disposal|placing|trade sale|profit|gain|deal|block trade)\b|{SUM.removeprefix(chr(92) + 's')})"),
        (forms("let", past="let", ing="letting"), rf"{FIRM}\sgo\s(?:to{FIRM}\s)?for{SUM}"),
        (_APART, rf"(?:{FIRM}|{PART})\s(?:off|out)\b(?!\sof\b)"),
    ),
    "en.deals.shortlist": (
        ((*forms("line up"), *forms("pick"), *forms("name"), *forms("choose"), *forms("select"), *forms("find"), *forms("identify"), *forms("settle on"), *forms("anoint"), *forms("appoint")), rf"{FIRM}\s(?:as\s)?(?:the\s|its\s|an?\s)?(?:preferred\s|likely\s|potential\s|favoured\s|favored\s|new\s)?(?:buyer|bidder|acquirer|purchaser|suitor)\s(?:of|for){ANY_PART}(?!\s(?:contract|order|tender|deal))"),
    ),
    "en.deals.change": (
        ((*forms("pass"), *forms("move"), *forms("go"), *forms("transfer"), *forms("switch")),
         rf"\sfrom{FIRM}\sto{FIRM}\s(?:for(?:{SUM}|\san?\s(?:[a-z]+\s)?(?:undisclosed|nominal|unspecified|token)\s(?:sum|amount|price|fee))|(?:in|under|as\spart\sof)\san?\s(?:[\w$€£¥.,-]+\s){{0,5}}?(?:deal|sale|swap|buy-?out|transaction)\b)"),
    ),
    "en.deals.exit": (
        (tuple(w for verb, past, ing in (("weigh", "", ""), ("mull", "", ""), ("consider", "", ""), ("explore", "", ""), ("plan", "planned", "planning"), ("eye", "", "eyeing"), ("seek", "sought", ""), ("prepare", "", ""), ("plot", "plotted", "plotting"), ("ready", "", ""), ("study", "", ""), ("line up", "", ""))
               for an in ("", "an ", "its ", "a full ", "a partial ", "a ") for w in forms(f"{verb} {an}exit from", past=past, ing=ing)), FIRM + END),
    ),
    "en.deals.taker": (
        (tuple(w for what in ("a buyer for", "a taker for", "a new owner for", "a home for", "a new home for", "a saviour for") for verb in ("find", "line up", "secure") for w in forms(f"{verb} {what}")), rf"{ANY_PART}\sin{FIRM}{END}"),
    ),
    "en.deals.market": (
        (_UP, rf"{ANY_PART}(?:,[^,;]{{2,40}},)?{_OFFERED}"),
        ((*forms("hang a for-sale sign on", past="hung"), *forms("hang a for sale sign on", past="hung"), *forms("hang the for-sale sign on", past="hung"), *forms("hoist the for-sale sign over"), *forms("hang a for sale sign over", past="hung")), ANY_PART),
        (("shopping", "shopped", "shops", "hawking", "hawked", "touting", "touted"), rf"{ANY_PART}(?:\saround\b|\sto\s(?:[a-z-]+\s){{0,3}}?(?:buyers|suitors|bidders|funds|groups|firms|companies|rivals)\b)"),
        (("start the sale of", "starts the sale of", "started the sale of", "kick off an auction of", "kicks off an auction of", "kicked off an auction of", "launch the sale of", "launched the sale of", "launches the sale of",
          "kick-started the sale of", "launch an auction of", "launched an auction of", "launches an auction of", "run an auction of", "is running an auction of", "line up a sale of", "lined up a sale of", "lines up a sale of", "lining up a sale of"), ANY_PART),
    ),
}  # fmt: skip
