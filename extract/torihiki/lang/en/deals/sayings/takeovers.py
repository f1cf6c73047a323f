"""What is said of takeovers in figures of speech, and of bids: absorbed, took out a rival, fell into the hands of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torihiki.lang.en.deals.forms import forms
from torihiki.lang.en.deals.sayings.pieces import END, FIRM, PRICED
from torihiki.lang.en.deals.worth import SUM

__all__ = ["TAKEOVERS"]

_TAKEN_IN = (
    *forms("lap up", past="lapped", ing="lapping"), *forms("bolt on"), *forms("devour"), *forms("wolf down"), *forms("polish off"), *forms("munch through"), *forms("subsume"),
    *forms("eat up", past="ate", done="eaten"), *forms("inhale"), *forms("hoover up"), *forms("bring under its wing", past="brought"),
)  # fmt: skip
_BAGGED = (
    *forms("take out", past="took", done="taken"), *forms("pocket"), *forms("walk off with"), *forms("walk away with"), *forms("come away with", past="came"),
    *(w for its in ("its", "their") for w in (*forms(f"get {its} hands on", past="got"), *forms(f"lay {its} hands on", past="laid"))),
    *forms("pounce on"), *forms("plump for"), *forms("take all of", past="took", done="taken"), *forms("take the whole of", past="took", done="taken"), *forms("pluck"), *forms("capture"), *forms("reel in"), *forms("corral", past="corralled", ing="corralling"), *forms("nail"), *forms("sew up", done="sewn"),
    *forms("tie up", ing="tying"), *forms("seal"), *forms("conclude"), *forms("cut a deal for", past="cut", ing="cutting"), *forms("scoop"), *forms("land"), *forms("claim"),
)  # fmt: skip
_CONTROL = tuple(w for verb, past in (
    ("win", "won"), ("wrest", ""), ("seize", ""), ("assume", ""), ("secure", ""), ("obtain", ""), ("regain", ""), ("grab", "grabbed"), ("get", "got"), ("buy", "bought"), ("cede", ""),
) for what in ("control of", "full control of", "majority control of", "outright control of") if verb != "cede"
    for w in forms(f"{verb} {what}", past=past, ing={"win": "winning", "grab": "grabbing", "get": "getting"}.get(verb, "")))  # fmt: skip
_OWNED = (
    *(w for verb, past in (("assume", ""), ("take", "took"), ("acquire", ""), ("gain", ""), ("win", "won")) for what in ("ownership of", "full ownership of", "sole ownership of")
      for w in forms(f"{verb} {what}", past=past, ing="winning" if verb == "win" else "")),
    *forms("get its hands on", past="got", ing="getting"), *forms("lay its hands on", past="laid"), *forms("get hold of", past="got", ing="getting"), *forms("take possession of", past="took", done="taken"),
)  # fmt: skip
_BID_SUM = rf"{SUM}[\d.,]*[ -]?(?:millions?|billions?|mln|bln|mn|bn|[mbk]\b)?(?:\s(?:dollars|euros|pounds|dlrs|yen))?(?:\s(?:in\s(?:cash|stock|shares)|in\scash\sand\s(?:stock|shares)|a\sshare|per\sshare)){{0,2}}"
_OF_BUSINESS = r"(?=[^;]{0,160}?(?:\bfrom\b|%|[$€£¥]|\b(?:offers?|bids?|deals?|takeover|shares?|stakes?|percent|per\scent|pct|auction|battle|buy-?out|investors?|owners?|founders?|million|billion|tender|purchas\w+|buying|merger|private equity)\b))"
_YIELDED = (
    *forms("fall into the hands of", past="fell", done="fallen"), *forms("end up in the hands of"), *forms("pass into the hands of"), *forms("pass to the hands of"), *forms("come under the control of", past="came"),
    *forms("come under the umbrella of", past="came"), *forms("come under the wing of", past="came"), *forms("fall prey to", past="fell", done="fallen"), *forms("sell out to", past="sold"),
    *forms("pass into the ownership of"), *forms("pass into the control of"), *forms("become the property of", past="became"), *forms("pass under the control of"),
)  # fmt: skip
_FOUGHT = r"\s(?:after|in|following|for)\s(?:[\w$€£¥,.'’-]+\s){0,6}?(?:battle|fight|contest|bidding|struggle|pursuit|siege|auction|takeover|bid|offer|deal|war|defen[cs]e|buy-?out)\b"
_HUNTED = (
    *forms("make a run at", past="made"), *forms("make a play for", past="made"), *forms("make a move for", past="made"), *forms("make a move on", past="made"), *forms("make a tilt at", past="made"),
    *forms("make a grab for", past="made"), *forms("make a lunge for", past="made"), *forms("make a pass at", past="made"), *forms("take a tilt at", past="took"), *forms("take a run at", past="took", done="taken"),
    *forms("kick the tyres on"), *forms("kick the tyres at"), *forms("kick the tires on"), *forms("kick the tires at"), *forms("run the slide rule over", past="ran", done="run", ing="running"),
    *forms("cast its eye over", past="cast"), *forms("run its eye over", past="ran", done="run", ing="running"), *forms("run the rule over", past="ran", done="run", ing="running"), *forms("train its sights on"), *forms("set its sights on", past="set", ing="setting"),
    *forms("sniff around"), *forms("circle"), *forms("stalk"), *forms("eye", ing="eyeing"), *forms("woo"), *forms("court"),
    *(f"{verb} a {move}" for verb in ("weighing", "weighing up", "considering", "mulling", "plotting", "preparing", "planning", "pondering", "contemplating", "readying", "lining up", "weighs", "mulls", "plots", "mulled", "plotted", "considered", "launched", "launching", "planned", "prepared") for move in ("move for", "move on", "tilt at", "swoop on", "swoop for", "raid on", "run at", "play for", "lunge for")),
    "has its heart set on", "has set its heart on", "had its heart set on", "has its eye firmly on", "has designs on", "has its eye on", "has its eyes on", "has its sights on", "had designs on", "has an eye on", "in the hunt for", "in the frame for", "on the prowl for", "in a battle for", "in a bidding war for",
    "in a bidding war over", "in a tug of war over", "in a takeover battle for", "tipped to buy", "tipped to acquire", "tipped as a buyer for", "touted as a buyer for", "touted as a suitor for", "named as a possible buyer for",
    *forms("emerge as a suitor for"), *forms("emerge as a bidder for"), *forms("emerge as a potential buyer for"), *forms("emerge as a potential buyer of"), *forms("emerge as a potential bidder for"), *forms("emerge as a possible bidder for"),
    *forms("emerge as the front-runner for"), *forms("emerge as the frontrunner for"), *forms("emerge as the leading bidder for"),
    *forms("battle it out for"), *forms("slug it out for", past="slugged", ing="slugging"), *forms("fight it out for", past="fought"), *forms("battle for"), *forms("do battle for", past="did", done="done"),
    *forms("go head to head for", past="went", done="gone"), *forms("lock horns over"), *(w for fray in ("race", "hunt", "fray", "battle", "chase", "scramble", "contest") for w in (*forms(f"join the {fray} for"), *forms(f"enter the {fray} for"))),
    *(w for ring in ("in", "into") for verb, past in (("throw", "threw"), ("toss", "")) for w in forms(f"{verb} its hat {ring} the ring for", past=past, done="thrown" if past else "")),
)  # fmt: skip

_ACCEPTED = tuple(
    f"{verb} {what} {of}"
    for verb in ("received", "receives", "has received", "had received", "has")
    for what in ("acceptances", "valid acceptances")
    for of in ("for", "in respect of", "representing", "totalling")
)

TAKEOVERS: Mapping[str, Sequence[tuple[Sequence[str], str]]] = {
    "en.deals.acquire": (
        (_TAKEN_IN, rf"(?:\sby)?{FIRM}(?:['’]s?\s(?:[\w&-]+\s){{0,4}}?(?:business|unit|division|arm|operations|assets|brand)\b|{END})"),
        (_BAGGED, FIRM + PRICED),
        (_CONTROL, FIRM + END + _OF_BUSINESS),
        (_OWNED, FIRM + END),
        (_ACCEPTED, rf"\s(?:about\s|around\s|some\s)?[0-9][\d.,]*\s?(?:%|pct|percent|per\scent)\s(?:of|in)(?:\sthe\s(?:[a-z]+\s)?shares\s(?:of|in))?{FIRM}"),
    ),
    "en.deals.fold": (
        ((*forms("take"), *forms("bring")), rf"{FIRM}\sunder\sits\s(?:wing|umbrella|roof)\b"),
        ((*forms("fold"), *forms("merge"), *forms("roll"), *forms("absorb"), *forms("integrate")), rf"{FIRM}\sinto\sits\s(?:[\w-]+\s){{0,4}}?(?:arm|business|unit|division|operations|subsidiary)\b"),
        (forms("absorb"), rf"(?:\sby)?{FIRM}{END}"),
        (("rolled", "subsumed", "integrated", "merged", "incorporated", "tucked", "amalgamated", "absorbed"), r"\sinto" + FIRM + END),
    ),
    "en.deals.pass": (
        (_YIELDED, FIRM + END),
        ((*forms("fall to", past="fell", done="fallen"), *forms("succumb to"), *forms("surrender to"), *forms("give in to", past="gave", done="given"), *forms("bow to")), FIRM + _FOUGHT),
    ),
    "en.deals.rescue": (
        (("rescued", "saved", "salvaged", "plucked", "snatched", "bailed out"), rf"(?:\s(?:from|out\sof)\s(?:the\s(?:brink|verge|jaws)\sof\s|near-?)?(?:administration|bankruptcy|insolvency|collapse|liquidation|receivership|ruin|extinction|closure))?\sby{FIRM}{END}"),
        ((*forms("pluck"), *forms("snatch"), *forms("salvage"), *forms("rescue"), *forms("buy")), rf"{FIRM}\s(?:from|out\sof)\s(?:the\s(?:brink|verge|jaws)\sof\s|near-?)?(?:administration|bankruptcy|insolvency|collapse|liquidation|receivership|ruin|extinction)\b"),
    ),
    "en.deals.outbid": (
        ((*forms("top"), *forms("trump"), *forms("beat"), *forms("better"), *forms("exceed"), *forms("gazump"), *forms("overbid", past="overbid", ing="overbidding"), *forms("match"), *forms("counter")), rf"{FIRM}['’]s?\s(?:[\w$€£¥.,%-]+\s){{0,5}}?(?:bid|offer|proposal|deal)\s(?:for|to\s(?:buy|acquire)){FIRM}"),
        ((*forms("pip"), *forms("beat"), *forms("edge out"), *forms("see off"), *forms("fight off"), *forms("fend off")), rf"{FIRM}\s(?:to\sthe\spost\s)?(?:for|to(?:\s(?:buy|land|acquire|win|secure|clinch|snap\sup))?|in\sthe\s(?:race|battle|auction|fight)\sfor){FIRM}(?!\s(?:contract|order|tender|deal)|['’]){END}"),
    ),
    "en.deals.offer": ((("bidding", "bids", "rebidding", "proffering", "tabling", "offering"), rf"{_BID_SUM}\sfor{FIRM}{END}"),),
    "en.deals.study": (
        ((*forms("give up on"), *forms("abandon its pursuit of"), *forms("end its pursuit of"), *forms("drop its pursuit of"), *forms("call off its pursuit of"), *forms("give up its pursuit of"), *forms("cool on"), *forms("lose interest in", past="lost"), *forms("turn its back on"), *forms("walk away from"), *forms("back away from"), *forms("give up the chase for"), *forms("end its chase for")),
         rf"{FIRM}(?=[^.;]{{0,90}}?\b(?:pursuit|courtship|takeover|bid|offer|acquisition|buyout|buy-out|merger|approach|months?-long|year-long)\b)"),
    ),
    "en.deals.contend": ((_HUNTED, FIRM + END),),
}  # fmt: skip
