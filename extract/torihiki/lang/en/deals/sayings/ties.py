"""What is said of firms that work together, build or list: got into bed with, turned the first sod on, came to market."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torihiki.lang.en.deals.forms import forms
from torihiki.lang.en.deals.sayings.pieces import END, FIRM
from torihiki.lang.en.deals.ties import SITE

__all__ = ["TOGETHER"]

_WITH = (
    *forms("get into bed with", past="got", ing="getting"), *forms("climb into bed with"), *forms("jump into bed with"), *forms("club together with", past="clubbed", ing="clubbing"), *forms("go into business with", past="went", done="gone"), *forms("work hand in hand with"), *forms("work hand in glove with"), *forms("make common cause with", past="made"),
    *forms("throw its lot in with", past="threw", done="thrown"), *forms("cast its lot with", past="cast"), *forms("buddy up with", past="buddied"), *forms("cosy up to"), *forms("cozy up to"), *forms("hitch its wagon to"), *forms("couple up with"), *forms("double up with"), *forms("bury the hatchet with", past="buried"), *forms("make peace with", past="made"),
    *forms("join up with"), *forms("hook up with"), *forms("gang up with"), *forms("put its heads together with", past="put"), *forms("lock arms with"), *forms("cut a deal with", past="cut", ing="cutting"), *forms("do a deal with", past="did", done="done"), *forms("enter into a pact with"), *forms("go to bed with", past="went"), *forms("pool resources with"), *forms("pool forces with"),
    *forms("strike a chord with", past="struck")[:0],
)  # fmt: skip
_AIM = r"\s(?:to|on|in|for|over|as)\b"
_DONE_WITH = (
    *forms("cut ties with", past="cut", ing="cutting"),
    *forms("sever ties with"),
    *forms("cut its ties with", past="cut", ing="cutting"),
    *forms("sever its ties with"),
    *forms("part company with"),
    *forms("part ways with"),
    *forms("break up with", past="broke"),
    *forms("split with", past="split", ing="splitting"),
    *forms("fall out with", past="fell"),
)
_PACT = r"(?:(?:[^.;]|\.[0-9]){0,80}?\b(?:deal|contract|partnership|alliance|venture|agreement|pact|tie-up|collaboration|supplier|provider|licen[cs]e|relationship)\b)"

TOGETHER: Mapping[str, Sequence[tuple[Sequence[str], str]]] = {
    "en.deals.split": ((_DONE_WITH, FIRM + _PACT),),
    "en.deals.partner": (
        (tuple(w for verb in ("mine", "develop", "build", "explore", "make", "produce", "launch", "market", "test", "run", "operate", "drill", "design", "sell", "offer", "study", "research", "manufacture", "create", "explore for", "bid for", "invest in", "train", "host") for w in (verb,)),
         r"\s(?:(?!to\b|for\b|with\b|and\b|put\b|bring\b|tie\b)[\w'’-]+\s){1,5}?together\b(?!\s(?:with|from|and))"),
    ),
    "en.deals.sound": (
        ((*forms("sound out"), *forms("approach"), *forms("court"), *forms("woo"), *forms("tap up", past="tapped", ing="tapping"), *forms("reach out to")),
         rf"{FIRM}(?:,{FIRM}){{0,3}}(?:,?\s(?:and|or){FIRM})?\s(?:about|on|over|regarding|with\sa\sview\sto|to\sdiscuss)\s(?:an?\s|its\s|possible\s|setting\sup\san?\s|forming\san?\s)*(?:[\w-]+\s){{0,3}}?(?:joint|jointly|partnership|partnering|alliance|tie-up|co-?operation|co-?operating|collaborat\w+|teaming|working\stogether|venture)\b"),
    ),
    "en.deals.ally": ((_WITH, FIRM + _AIM),),
    "en.deals.found": (
        # what both have goes into a firm of both: combine their gas assets in a new company
        ((*forms("combine their"), *forms("pool their"), *forms("fold their"), *forms("put their"), *forms("bundle their"), *forms("fuse their"), *forms("roll their"), *forms("transfer their"), *forms("contribute their"), *forms("spin their", past="spun", ing="spinning")),
         r"\s(?:[\w&'’-]+\s){1,8}?(?:in(?:to)?\s(?:an?|one|a\snew)|to\s(?:form|create|set\sup)\san?)\s(?:(?!to\b|of\b|for\b)[\w$€£%.,/:-]+\s){0,5}?(?:venture|company|firm|entity|business|group|operator|holding|vehicle)\b"),
        # a firm that two found is a firm of both; so is one they own half and half
        ((*forms("form"), *forms("create"), *forms("establish"), *forms("launch"), *forms("set up"), *forms("found", past="founded"), *forms("start"), *forms("incorporate"), *forms("register")),
         r"\s(?:an?|the|their)\s(?:(?!joint\b|to\b|of\b|for\b|with\b|that\b|holding\b)[\w$€£%.,/:-]+\s){0,4}?(?:company|firm|entity|corporation)\b(?!\s(?:culture|policy|car|law|spokes|officials?|town|store))"
         r"|\s(?:[a-z-]+\s){0,3}?(?:ventures?|JV)\b(?!\s(?:capital|fund|arm|firm|studio|builder|partner))(?=[^.;]{0,60}$|\s(?:with|to|for|in)\b)"
         r"|\s(?:an?\s)?(?:[\w-]+\s){0,3}?(?:50[-/:]50|51[-/:]49|49[-/:]51|60[-/:]40|40[-/:]60|70[-/:]30|30[-/:]70|equally[ -]owned)\s(?:[\w-]+\s){0,4}?(?:company|firm|entity|partnership|venture|business)\b"),
    ),
    "en.deals.merge": (
        ((*forms("amalgamate"), *forms("fuse"), *forms("amalgamate with"), *forms("fuse with")), r"(?=[\s.,])"),
    ),
    "en.deals.drop": (
        (forms("put"), rf"\s(?:its|the|plans\sfor\san?|an?)\s(?:[\w$€£.,-]+\s){{0,7}}?{SITE}[^.;,]{{0,40}}?\son\s(?:hold|ice|the\sback\sburner)\b"),
        ((*forms("call a halt to"), *forms("call time on"), *forms("pull the plug on"), *forms("put the brakes on"), *forms("get cold feet over"), *forms("think better of"), *forms("go cold on"), *forms("back away from"), *forms("back out of"), *forms("bail out of"), *forms("halt work on"), *forms("stop work on")), rf"\s(?:work\son\s|plans\sfor\s|construction\sof\s)?(?:its|the|an?)\s(?:[\w$€£.,-]+\s){{0,7}}?{SITE}"),
    ),
    "en.deals.locate": (
        ((*forms("pick"), *forms("choose"), *forms("select"), *forms("plump for"), *forms("opt for"), *forms("settle on"), *forms("favour"), *forms("favor")), rf"\s(?-i:[A-Z])[\w.'’-]*(?:\s(?-i:[A-Z])[\w.'’-]*){{0,2}}\s(?:over|ahead\sof|instead\sof|rather\sthan)\s(?-i:[A-Z])[\w.'’-]*(?:,?\s(?:and\s|or\s)?(?-i:[A-Z])[\w.'’-]*){{0,4}}\s(?:as\sthe\s(?:site|location|home)\s(?:for|of)|for)\s(?:its|an?|the|two|another)\s(?:(?!to\b|for\b|of\b)[\w$€£.,-]+\s){{0,7}}?{SITE}"),
    ),
    "en.deals.enlist": (
        (("sign", "signs", "signed", "signing", "bring", "brings", "brought", "bringing"), rf"{FIRM}\s(?:up|on\sboard|aboard|in)\sas\s(?:an?|its|the|their)\s(?:[a-z-]+\s){{0,4}}?partner\b"),
        (tuple(w for who in ("a partner", "a strategic partner", "a local partner", "a new partner", "a technology partner") for verb in ("find", "land", "gain", "secure") for w in forms(f"{verb} {who} in")), FIRM + END),
        ((*forms("rope in"), *forms("bring on board", past="brought"), *forms("bring aboard", past="brought"), *forms("draft in"), *forms("sign up"), *forms("bring in", past="brought"), *forms("tap", past="tapped", ing="tapping"), *forms("take on", past="took", done="taken"), *forms("add"), *forms("welcome")), rf"{FIRM}\sas\s(?:an?|its|the|their)\s(?:[a-z-]+\s){{0,4}}?partner\b(?!\s(?:at|and\shead|in\scharge)\b)"),
    ),
    "en.deals.list": (
        ((*forms("come to market", past="came"), *forms("come to the market", past="came"), *forms("hit the market", past="hit", ing="hitting"), *forms("join the market"), *forms("make its market bow", past="made"), *forms("make its stock market bow", past="made"), *forms("ring the opening bell at", past="rang"), *forms("hit the stock market", past="hit", ing="hitting"), *forms("debut"), *forms("make its debut", past="made"), *forms("start trading"), *forms("begin trading", past="began")),
         r"(?:\s(?:in|on)\s(?:the\s)?(?-i:[A-Z])[a-zA-Z]*(?:\s(?-i:[A-Z])[a-zA-Z]*)?(?:\sstock\sexchange|\sexchange)?)?\s(?:in\s(?:(?-i:[A-Z])[a-z]+\s)?(?:19|20)[0-9]{2}\b|at\s(?:an?\s)?(?:[$€£¥]|[0-9][\d.,]*\s?(?:pence|p\b|cents|euros|yen|francs|crowns|kronor|kroner|rupees|won|yuan|dirhams|riyals|dollars|rand|zlotys|pesos|reais|baht|ringgit|rupiah))|with\s(?:an?|its)\s(?:[\w$€£.,-]+\s){0,5}?(?:valuation|flotation|float|IPO|offering|market value|listing)\b)"),
    ),
    "en.deals.float": (
        (forms("take"), rf"(?:{FIRM}|\sthe\s[a-z -]{{2,30}})\spublic\b(?!\s(?:office|position|sector|transport))"),
        (("listed", "lists", "list", "floated", "floats", "float", "listing", "floating"), rf"\s(?:its|their)\s(?:[\w-]+\s){{0,4}}?(?:unit|arm|subsidiary|business|division|affiliate|offshoot),?{FIRM},?\s(?:in|on)\s(?:the\s)?(?-i:[A-Z])"),
    ),
    "en.deals.site": (
        ((*forms("earmark"), *forms("set aside", past="set", ing="setting"), *forms("budget"), *forms("allocate"), *forms("lavish"), *forms("splash out"), *forms("splurge")), rf"\s(?:(?:up\sto|about|around|some|another|more\sthan|over|nearly)\s)?(?:[A-Z]{{0,3}}[$€£¥₹]\s?)?[0-9][\d.,]*(?:\s?(?:million|billion|mn|bn|mln|bln|crore|m|b)\b)?(?:\s(?:euros|dollars|pounds|yen))?\s(?:for|on|to\s(?:build|construct|develop))\s(?:an?|its|the|two|three|new)\s(?:[\w-]+\s){{0,5}}?{SITE}"),
        ((*forms("turn the first sod on"), *forms("turn the first sod at"), *forms("turn the sod on"), *forms("break soil on", past="broke"), *forms("turn dirt on"), *forms("lay the foundation stone for", past="laid"), *forms("lay the foundation stone of", past="laid"), *forms("lay the cornerstone of", past="laid"), *forms("lay the cornerstone for", past="laid"), *forms("lay the foundations for", past="laid"), *forms("put shovels in the ground on", past="put"),
          *forms("give the green light to", past="gave", done="given"), *forms("give the go-ahead to", past="gave", done="given"), *forms("give the go-ahead for", past="gave", done="given"), *forms("give the green light for", past="gave", done="given"), *forms("give the nod to", past="gave", done="given"), *forms("green-light"), *forms("greenlight", past="greenlit", ing="greenlighting"), *forms("take the final investment decision on", past="took"), *forms("take a final investment decision on", past="took"),
          *forms("press ahead with"), *forms("forge ahead with"), *forms("push ahead with"), *forms("plough ahead with"), *forms("move ahead with"), *forms("proceed with"), *forms("press on with"), *forms("go ahead with", past="went", done="gone")), rf"\s(?:plans\sfor\s)?(?:an?|its|the|two|three)\s(?:[\w$€£.,-]+\s){{0,7}}?{SITE}"),
    ),
}  # fmt: skip
