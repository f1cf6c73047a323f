"""Words for what came to nothing: said of a deal, not of a trial, a product line or the airline that collapsed."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve
from torihiki.core.span import Span

__all__ = ["called_off"]

_I = re.IGNORECASE
# the same in figures of speech
_FIGURES = (
    r"call(?:s|ed) (?:time|a halt) (?:on|to)|(?:thr(?:ew|ows)|thrown) in the towel|(?:conced|admitt)(?:es|ed) defeat|"
    r"hits? the (?:rocks|buffers|skids)|(?:ran|runs?) (?:aground|into the sand)|(?:bit|bites) the dust|came unstuck|came a cropper|"
    r"(?:hits?|slam(?:s|med)) the brakes on|scotche[sd]|kill(?:s|ed)(?: off)?|puts? paid to|bail(?:s|ed) (?:on|out of)|"
    r"reneg(?:es|ed) on|(?:went|goes) back on|(?:shies|shied) away from|gets? cold feet|got cold feet|sever(?:s|ed)|thwart(?:s|ed)|"
    r"veto(?:es|ed)|quash(?:es|ed)|foil(?:s|ed)|abort(?:s|ed)|(?:shut|slam(?:s|med)) the door on|let(?:s|ting)? (?:[\w'’-]+ ){1,8}?lapse|"
    r"(?:pulled|pulls) (?=(?:an?|its|the) (?:[\w$€£.,]+ ){0,4}?(?:credit|loan|facility|funding|financing))|shot down|"
    r"shoots down|brush(?:ed|es) (?:off|aside)|swat(?:ted|s) (?:away|aside)|bat(?:ted|s) away|knock(?:ed|s) back|repel(?:led|s)|"
    r"repulsed|resist(?:ed|s)|(?:(?:went|goes|gone|turned) cold|cooled|cools) on (?=(?:an?|its|the|their) )|back(?:ed|s) away from|"
    r"(?:ran|runs?) out of (?:road|steam)|ended in failure|come apart|came apart|puts? (?:(?:its|the|their|an?) (?:[\w$€£.-]+ ){1,6})on (?:ice|hold|the back burner)|"
    r"(?:went|gone|go) their separate ways"
)
_CANCELLED = sieve(
    r"\b(?:(?:failed|unsuccessful|abortive|aborted|botched|thwarted) (?:[a-z]+ )?(?=(?:attempts?|bids?|efforts?|tries|takeover|merger|purchase|acquisition)\b)|(?:lost|loses|losing) (?=(?:an?|its|the|their) (?:[\w$€£.-]+ ){0,4}?(?:contract|order|deal|lease|licence|license|concession)s?(?: (?:with|from|in|last|over|after|worth|for)\b|\s*(?:[.,;]|$)))|terminated|terminates?|terminating|scrap(?:s|ped|ping)?|called off|calls? off|calling off|abandon(?:s|ed|ing)?|walked away|walks? away from|walking away|gave up|gives? up|given up|giving up|drop(?:s|ped)|pulled out|"
    r"pulls? out|pulled(?! (?:in(?! (?:19|20)[0-9]| (?-i:[A-Z]))|down|together|off)\b)|withdrew|withdrawn|withdraws?|(?<!considering )(?<!consider )(?:withdrawing|dropping|rejecting|shelving|pulling) (?=(?:its|their|the|an?) (?:[\w$€£.,-]+ ){0,5}?(?:offer|bid|proposal|approach|plans?|takeover|IPO|listing|float|flotation|filing)\b)|(?<!considering )(?:pulling|backing) out of (?=(?:its|the|an?|talks|negotiations)\b)|(?:took|takes|taken) (?:its|the|their) (?:[a-z-]+ )?(?:proposal|offer|bid) back|(?:sank|sunk|helped (?:to )?sink|scuppered|scuttled|torpedoed|derailed)|collapsed|collapses?|(?:fell|falls?|fallen) (?:through|apart)|cancell?ed|cancels?|cancell?ing|backed out|backs out|decided against|decided not|(?:will|would|did|does|do|had) not (?:now )?(?:proceed|go ahead|go forward|press ahead)(?: with)?|not to (?:proceed|go ahead|go forward)(?: with)?|not (?:be )?proceeding with|shelved|shelves|"
    r"ended (?=its|their|the|a)(?!(?:the|a) (?:[a-z]+ )?(?:year|quarter|month|week|day|session|period|season|half)\b)|ends (?=its|their|the|a)|(?:after|by) ending (?=its|their)|(?:end(?:ed|s)|suspend(?:ed|s)|(?:cut|cuts) off) (?=(?:[a-z-]+ ){0,2}?(?:talks|negotiations|discussions)\b)|(?<=been )suspended(?= by| after|[.,;])|discontinu(?:es|ed|ing) (?=(?:[\w-]+ ){0,3}?(?:talks|negotiations|discussions|efforts|merger|sale|offering|tender|offer|plans?)\b)|(?<=been )discontinued|(?<=was )discontinued|(?<=were )discontinued|never (?:happened|materiali[sz]ed|took place|came off|came about|came to fruition|got off the ground|closed|went through)|broke off|breaks off|broken off|breaking off|blocked|rejected|rejects|rebuffed|rebuffs|spurned|spurns|snubbed|snubs|turn(?:ed|s) (?:down|away)|(?:fended|fends|fend|fought|fights?|saw|sees?|seen|warded|wards?|batted|beat|beats|beaten) off|repell?(?:ed|s)|postponed|halted|lapsed|tore up|torn up|ripped up|bow(?:s|ed) out|failed (?:(?:in|last|this|earlier) [\w ]{1,24}? )?to (?:agree|reach|win|secure|complete|find|take over|buy|acquire|merge|clinch|sell|raise|form|invest|list|divest|close|conclude)|(?:been |was |were |is |are )?unable to (?:reach|conclude|come to|finali[sz]e) (?=(?:an? |any )?(?:final |definitive |mutually )?(?:agreement|terms|accord))|failed in (?:its|an?|the|their) (?:[a-z-]+ )?(?=pursuit|bid|attempt|effort)|(?<=was )dismissed|(?<=were )dismissed|"
    r"(?:talks|efforts|attempts|negotiations) (?:[\w.,'’&$€£%-]+ ){0,14}?(?:failed|(?:also )?went nowhere|fizzled|broke down|broken down|collapsed|came to nothing|ended without|(?:had|have|has) (?:now |since )?ended)|(?:the|those|these|its|their|such) (?:talks|negotiations|discussions) (?:have |had |then |later )?ended(?! (?:in|with) (?:an?|the) )|(?:break|breaks|broke|breaking|surrender(?:s|ed|ing)?|quit|quits) (?:its|the|their) (?:[a-z-]+ )?(?=lease|contract|tenancy)|(?<=was )wound up|(?<=were )wound up|(?<=been )wound up|w(?:i|ou)nds? up (?=its|their|the\b)|winding up (?=its|their)|walk(?:ed|s)? out (?:of|on)|walking out (?:of|on)|ditch(?:ed|es|ing)?|axe(?:d|s)|nixe[ds]|(?:pull(?:s|ed)? |pulling )the plug|dissolve[ds]?|disband(?:ed|s)|mothballed|binned|junked|unw(?:ound|inds?)|put on ice|(?:came|comes|come) to (?:nothing|naught)|part(?:ed|s) (?:ways|company)|die[ds]|unravell?(?:ed|s)|"
    + _FIGURES
    + r"|no longer (?:looking at|interested|considering|pursuing|in talks|planning|seeking|inten(?:ds?|ded|ding)|wants?|wanted|plans?|planned|wish(?:es|ed)?)|lost out|(?<=was )outbid|(?<=were )outbid|(?<=been )outbid|jettison\w*|torpedoed|expired)\b",
    _I,
)
_NOT_OFF = sieve(
    r"\b(?:could|may|might|can|would|if|unless|to|not|never|or)\s(?:still\s|yet\s|also\s|easily\s|now\s|then\s|even\s)?(?:be\s)?$|\b(?:right to|option to|threaten\w* to|fee if|sued to|seeks? to|sought to)\s[^.;,]{0,24}$|\b(?:if|unless|should|in case|were)\s(?:the|that|this|either|its|it|they)(?:\s[\w'’-]+){0,4}?\s(?:(?:is|are|were|was|be|gets?)\s)?$|\b(?:courts?|judges?|tribunals?)\s(?:has\s|have\s|had\s)?(?:twice\s|temporarily\s|briefly\s|also\s)?(?=$)",
    _I,
)
_CHOSEN = sieve(
    r"\b(?:agreed|agree|decided|opted|chose|chosen|elected|forced|announced plans|moved)\sto\s(?:mutually\s)?$|\b(?:prompt|lead|forc|caus|push)(?:s|ed|es|ing|e)?\s(?:[\w.&'’-]+\s){1,4}to\s$",
    _I,
)  # agreed to terminate, prompting it to scrap
# what may be called off so
_DEAL = (
    r"(?:deals?|talks?|mergers?|takeovers?|bids?|bidding|offers?|sales?|agreements?|negotiations?|discussions?|transactions?|acquisitions?|purchases?|buy-?outs?|contracts?|orders?|partnerships?|ventures?|alliances?|"
    r"tie-?ups?|investments?|rounds?|plans?|fabs?|IPOs?|listings?|floats?|flotation|offerings?|projects?|proposals?|approach(?:es)?|pacts?|accords?|leases?|loans?|licen[cs](?:e|es|ing)|options?|auctions?|process|disposals?|divestments?|privati[sz]ations?|spin-?offs?|efforts?|"
    r"attempts?|pursuit|buyers?|interest|stakes?|letters? of intent|LOIs?|memorandum|MoUs?|commitments?|plants?|factory|construction|sites?|collaborations?|cooperation|fund-?rais\w+|raise|capital raising|placement|placing|financing|consortium|combination|race|running|contest|JVs?|cent(?:er|re)s?|facilit(?:y|ies)|campus|terminals?|mines?|program(?:me)?s?|tenders?|terms|it|them|both)"
)
_NAMES_DEAL = sieve(rf"\b{_DEAL}\b", _I)
_ACTS = sieve(
    r"\b(?:buy|acquire|purchase|sell|merge|list|float|build|invest|form|take|raise|borrow|lease|spin|combine|open|go public|set up|join|create|bid|supply|license|divest|expand|issue)\b",
    _I,
)
_PLANS = sieve(r"\W{0,2}(?:(?:its|their|the|an?|any|all|earlier|previous|those|these)\s){0,2}plans?\sto\s", _I)  # scrapped its plan to …
# what is dropped where two make peace
_SUITS = sieve(
    r"\s(?:[\w'’-]+\s){0,3}?(?:lawsuits?|suits?|claims?|litigation|complaints?|cases?|charges?|proceedings|objections?|opposition|appeals?|resistance|demands?)\b",
    _I,
)
# a part of a firm that it gets rid of: jettisoned its paints unit in a sale
_PART_OF_IT = sieve(
    r"\s(?:its|their|the)\s(?!(?:[\w&'’-]+\s){0,3}?(?:sales?|disposals?|purchases?|acquisitions?|mergers?|bids?|plans?|talks|deals?|auctions?|spin-?offs?|agreements?)\b)(?:[\w&'’-]+\s){0,4}?(?:business(?:es)?|units?|divisions?|arms?|brands?|subsidiar(?:y|ies)|operations)\s(?:to|in|for|through|via)\b",
    _I,
)
_PUT_IN = re.compile(
    r", (?:[A-Z][\w&.'’-]*(?: (?=[A-Z])| and (?=[A-Z]))?){1,5}, (?=(?:to|from|by|with|for|in) )|, (?:with|between|for|worth|valued|announced|signed|agreed|struck)\b[^,;]{1,80}, "
)  # A third transaction, with X, was scrapped
_OBJECT = sieve(r"(?:(?! (?:after|because|when|since|as|over|amid|following|but|while)\b)[^.;,]|\.(?=[0-9])){0,80}")
_LEAVES = frozenset((
    "walked away", "walk away from", "walks away from", "walking away", "backed out", "backs out", "lost out", "outbid", "decided against",
    "went their separate ways", "gone their separate ways", "go their separate ways", "threw in the towel", "throws in the towel", "thrown in the towel", "conceded defeat", "concedes defeat", "admitted defeat", "admits defeat", "got cold feet", "gets cold feet", "decided not", "ended talks", "parted ways", "parted company", "parts ways", "parts company",
))  # fmt: skip  # said of deals only
_FALLS = frozenset(
    (
        "collapsed",
        "collapse",
        "collapses",
        "fell through",
        "fell apart",
        "fall through",
        "falls through",
        "fallen through",
        "fall apart",
        "falls apart",
        "fallen apart",
        "came to nothing",
        "comes to nothing",
        "came to naught",
        "died",
        "dies",
        "unraveled",
        "unravelled",
        "lapsed",
        "expired",
        *(f"{hit} the {end}" for hit in ("hit", "hits") for end in ("rocks", "buffers", "skids")),
        "ended in failure",
        "ran out of road",
        "run out of road",
        "ran out of steam",
        "run out of steam",
        "come apart",
        "came apart",
        "ran aground",
        "runs aground",
        "ran into the sand",
        "bit the dust",
        "bites the dust",
        "came unstuck",
        "came a cropper",
    )
)
_OFFERED = sieve(r"\b(?:offer|bid)\b(?:[^.;]|[.][0-9]){0,130}$", _I)
_BREAKS_UP = sieve(r"w(?:ound|inds|inding) |unw|dissolve|disband")  # firms, too, are wound up: only what names a deal is one
_PASSIVE = sieve(r"\b(?:was|were|been|being|be|is|are|got)\s(?:[a-z]+ly\s|then\s|also\s)?$", _I)
_BE = sieve(r", (?:[a-z]+ ){0,2}?(?:was|were|has been|have been|had been|is|are) (?:[a-z]+ ){0,2}$")
_WHOLE = sieve(r"(?:^|[;:]\s|\b(?:because|when|since|as|but|while|until|said|says|where)\s)[^;:]*$", _I)
_CLAUSE = sieve(r"(?:^|[,;:]\s|\b(?:after|because|when|since|as|but|and|while|before|until|said|says|where)\s)[^,;:]*$", _I)
_RELATIVE = sieve(r"((?:[\w'’-]+,?\s){0,6})(?:that|which|who)\s(?:[a-z]+\s){0,3}$")
_THAT_ONE = sieve(
    rf"(?:^|[,;]\s|\b(?:but|and|though|although|while)\s)that\s(?:[a-z-]+\s){{0,2}}?{_DEAL}\s(?:[a-z]+\s){{0,3}}$", _I
)  # but that contract was
_WHO = sieve(r"((?:[\w'’.-]+\s){0,3}[\w'’.-]+), (?:which|who|whose)\s[^,;]*$")  # the words before a relative clause that is still open
_ANOTHER = sieve(
    rf"\b(?:an?|another|(?:its|the|their) (?:previous|old|earlier|existing|current|former))\s(?:[\w-]+\s){{0,3}}?{_DEAL},?\s$", _I
)
_WHEN = sieve(
    r"\s(?:and|but|after|as|because|amid|early|late|earlier|later|last|this|on|in|yesterday|today|soon|again|too|also|altogether|at the)\b",
    _I,
)  # pulled out last week
_THAT_IT = sieve(
    rf"\b{_DEAL}\b(?:[^.;,]|\.[0-9]){{0,60}}?\s(?:that|which)\s(?:it|they|the\s[a-z]+|[A-Z][\w&.'’-]*)\s(?:(?:had|has|have|later|then|eventually|soon|quickly|also)\s){{0,2}}$",
    _I,
)  # the approach to X that it abandoned
_NAME = sieve(r"\s(?:(?:the|its)\s)?(?![A-Z][a-z]+(?:ian|ese|ish|ean|ch)\b)[A-Z]")
# rebuffed an initial approach, scrapping its earlier plan to list: no more than that
_EARLIER = sieve(
    rf"\s(?:(?:the|an?|its|their|his|two|three|several|(?-i:[A-Z])[\w.&'’-]*|[\w-]+['’]s?)\s){{0,4}}?(?:earlier|initial|first|previous|prior|preliminary|original|lower|rival|competing|alternative)\s(?:[\w$€£.-]+\s){{0,3}}?(?:plans?|{_DEAL})\b",
    _I,
)
_ON = sieve(r",|\b(?:and|before|but)\b", _I)  # rejected a first bid and agreed to another
_FIRST = sieve(r"\b(?:after|having|following)\b", _I)
_STOOD = sieve(
    r"\b(?:agree[sd]?|accept(?:s|ed)?|sign(?:s|ed)|str(?:uck|ikes)|clinch(?:es|ed)|won|bought|acquired|is buying|are buying|buys|to buy|to acquire|(?:snap|scoop|pick|gobbl)(?:s|ped|ed)? up|t(?:akes|ook) over|sold|sells|raised|seek(?:s|ing)|sought|(?:is|are|was|were) (?:looking|negotiating|considering|exploring|preparing)|turn(?:s|ed) to)\b",
    _I,
)
_STANDS = sieve(r"\b(?:it|they|this|these|both|that|plans?)\s(?:[a-z]+\s){0,2}$", _I)


# said that it would pull out: what it says of itself is resolved
_WOULD = sieve(r"\bwould\s(?:also\s|now\s)?$")
_ANNOUNCED = sieve(
    r"\b(?:said|announced|confirmed|told [^.;,]{2,40})\s(?:(?:on|last|this|earlier|yesterday|today|[A-Z][a-z]+day|week|month)\s){0,3}(?:that\s)?(?:it|they|the [a-z]+)\swould\s(?:also\s|now\s)?$"
)
_RACE = sieve(r"(?: out)? (?:of|from) the (?:bidding|race|auction|running|contest|sale process)\b(?! for)")  # who left it to the buyer
_SINCE_THEN = sieve(r"\bbut (?:it |they )?(?:has|have|had) (?:since|later|now|also) ")  # lost out there but has since signed


def called_off(text: str, land: Span, cue: Span, *, said: bool = False) -> re.Match[str] | None:
    """The words of a stretch that say that its deal came to nothing, if any do. ``cue``: the transaction word, ``said``: it is a saying."""
    for match in _CANCELLED.finditer(text, *land):
        before = text[max(match.start() - 40, land.start) : match.start()]
        if said and cue.start <= match.start() and match.end() <= cue.end:
            continue  # what somebody ditched, it sold; a word that calls off says so itself
        resolved = _WOULD.search(before) is not None and _ANNOUNCED.search(text, land.start, match.start()) is not None
        if (
            (_CHOSEN.search(before) or resolved or not _NOT_OFF.search(before))
            and not _beside(text, land, match, cue)
            and _of_deal(text, land, match)
            and not _of_earlier(text, land, match, cue)
            and not _outside(text, land, match, cue)
            and not _SINCE_THEN.search(text, match.end(), cue.start)
            and not (cue.start > match.start() and _RACE.match(text, match.end()))
        ):
            return match
    return None


_FAILED_TO = re.compile(r"failed .*\bto (?:merge|buy|acquire|take over)$")


def _of_deal(text: str, land: Span, match: re.Match[str]) -> bool:
    """Whether what was called off can be a deal: the object of an active verb, the subject of others."""
    word = match.group().lower().strip()
    if word == "expired" and _OFFERED.search(text, land.start, match.start()):
        return False  # when it closed to those who sell
    if word in _LEAVES or word.startswith("no longer") or _NAMES_DEAL.match(word) or _FAILED_TO.match(word):
        return True
    before = text[land.start : match.start()]
    if word in _FALLS or _PASSIVE.search(before):
        return _subject(before)
    thing = _OBJECT.match(text, match.end(), land.end)
    what = thing.group() if thing else ""
    if ((not what.strip() or _WHEN.match(what)) and not _BREAKS_UP.match(word)) or _THAT_IT.search(before):
        return True
    if _SUITS.match(what) or _PART_OF_IT.match(what):
        return False
    plans = _PLANS.match(what)
    if plans:
        return _ACTS.search(what, plans.end()) is not None or _NAMES_DEAL.search(what, plans.end()) is not None
    return _NAMES_DEAL.search(what) is not None or _NAME.match(what) is not None


def _of_earlier(text: str, land: Span, match: re.Match[str], cue: Span) -> bool:
    """Whether what the words end is told beside a deal that stands: an earlier bid or plan, or what had to end before this was agreed."""
    if cue.start >= match.start():
        earlier = _EARLIER.match(text, match.end(), cue.start)
        return earlier is not None and _ON.search(text, earlier.end(), cue.start) is not None
    if _EARLIER.match(text, match.end(), land.end):
        return True
    return _FIRST.search(text, cue.end, match.start()) is not None and _STOOD.search(text, land.start, cue.end) is not None


def _beside(text: str, land: Span, match: re.Match[str], cue: Span) -> bool:
    """Whether the words stand in a clause about a name, in which no transaction is told: X, which in July dropped out of the race, bought Y."""
    clause = _WHO.search(text, land.start, match.start())
    if clause is None:
        return False
    end = next((i for i in range(match.end(), land.end) if text[i] in ",;"), land.end)
    return not clause.end(1) <= cue.start < end and not _NAMES_DEAL.search(clause[1])


_WITHIN = sieve(r", (?:which|who)\s[^,;]*$")


def _outside(text: str, land: Span, match: re.Match[str], cue: Span) -> bool:
    """Whether a deal is told in a clause about a name, and what failed behind it: X, which paid $7 billion for Y, failed in its pursuit of Z."""
    if not match.group().startswith("failed") or _WITHIN.search(text, land.start, cue.start) is None:
        return False
    end = text.find(",", cue.end, land.end)
    return 0 <= end < match.start()


def _subject(before: str) -> bool:
    """Whether the subject that ``before`` ends with is a deal, and none beside this one (replacing a contract that expired)."""
    before = _PUT_IN.sub(" ", before)
    relative = _RELATIVE.search(before)
    if relative and not _THAT_ONE.search(before):
        head = before[: relative.end(1)]
        return _NAMES_DEAL.search(relative[1]) is not None and not _ANOTHER.search(head)
    clause = (_WHOLE if _BE.search(before) else _CLAUSE).search(before)  # its one venture, an alliance with X, was wound up
    own = clause.group() if clause else before
    return _NAMES_DEAL.search(own) is not None or _STANDS.search(before) is not None or not re.search(r"[A-Za-z]{3}", own)
