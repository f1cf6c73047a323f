"""How far an English report says that a deal is: rumoured, planned, agreed, completed, cancelled or denied."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from torihiki.core.rule import Cue, Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.kinds import EQUITY
from torihiki.deals.shape import Status
from torihiki.lang.en.deals.answered import WEIGHED
from torihiki.lang.en.deals.denials import DISOWNED
from torihiki.lang.en.deals.ended import called_off
from torihiki.lang.en.deals.finished import PLANNED, TO_RAISE, finished
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.negated import refused, spurned

__all__ = ["bound", "status_of", "unsaid"]

_I = re.IGNORECASE
_DENIED = sieve(
    r"\b(?:(?<!nor )den(?:ied|ies|y|ying)(?! (?:any |all )?(?:wrongdoing|allegations?|the allegations?|liability|charges|access|(?:the|a|an|its|his) (?:request|application|motion|appeal|permit|petition)|infring\w+|breach\w+))|"
    r"not in talks|no talks|no negotiations|not in negotiations|rejected an? [^.]{0,30}report|"
    r"no plans? (?:for|to(?! (?:cut|close|shut|lay off|fire|shed|reduce|move|relocate|change|raise prices|rename|replace|comment|slow|stop|resign|retire|step)\b))|report is wrong|not true|untrue|false report|pure speculation|baseless|unfounded|without (?:any )?(?:merit|foundation)|no truth (?:to|in)|no basis|factually incorrect|"
    r"dismissed (?:a |the )?(?:report|rumou?r|speculation)s?|(?:is|was|are|were|had|has|have|'s|’s|'re|’re)(?: not|n['’]t) (?:currently |actively |now |been )?(?:seeking|looking|planning|in discussions|in (?:any )?talks|talking (?:to|with)|negotiating|discussing|pursuing|"
    r"interested in|selling|buying|acquiring|merging|bidding|considering|concluded any|signed any|reached any|made any|received any|held any|entered into any)|"
    r"no (?:current |present |immediate |such |ongoing )?(?:intentions?|interest in (?:an? |the |any |such )?(?:\w+ing\b|merger|takeover|deal|bid|sale|acquisition|offer)|talks|discussions|negotiations|proposals? (?:to|for)|agreement (?:to|for|on))|(?<!not )(?<!n't )(?<!n’t )(?<!never )ruled out|refut(?:ed|es)|(?:has|have|had) (?:not|never) (?:been in |held |had |entered (?:into )?|started |begun )(?:any )?(?:[a-z-]+ )?(?:talks|discussions|negotiations)|not considering|not (?:up )?for sale|not happening|not (?:currently |now )?on the (?:agenda|table|cards)|off the table|not in the cards|out of the question)\b|^\W{0,3}(?:rubbish|nonsense|fiction|fantasy)\b|"
    + DISOWNED,
    _I,
)
_NO_MORE = sieve(r"\b(?:any ?more|any longer|no longer)\b", _I)  # there are no talks any more: there were
# the same in figures of speech
_NEARING = r"in (?:pole position|line|the frame|the hunt|line)(?: to|,? for)|(?:favou?rite|first|next) in line to|(?:favou?rites?|tipped|touted|in the box seat|well placed|best placed|jostling) to|within reach of|on the cusp of|inching (?:towards?|closer)|closing in on|clos(?:es|ed) in on|edg(?:es|ing|ed) (?:towards?|closer)|in with a chance"
_TALKS = sieve(
    r"\b(?:(?:has|have|had)(?: not|n['’]t)(?: yet)? (?:agreed|decided|committed|signed)|yet to (?:agree|decide|sign|commit)|in (?:early |advanced |late-stage |exclusive |preliminary |final )?(?:talks|discussions|negotiations)|talks (?:to|with|about|over|on|between)|explor(?:es|ing|e|ed)|considering|considers|considered|weigh(?:s|ing|ed)|"
    r"mull(?:s|ing|ed)|(?:is|are) said to|said to be|(?:could|(?-i:may)|might)(?! (?:eventually |ultimately |also |potentially )?(?:be (?:worth|valued|paid)|reach|rise|total|amount|fetch|value|climb|exceed|cost|bring|earn|net|generate|yield|add|go (?:up|as)|run to))|(?:entered|enter|entering|begun|began|start(?:ed|ing)?|opened|holding|conducting|having) (?:into )?(?:[a-z-]+ ){0,2}(?:talks|discussions|negotiations)|with a view to|talking to|talking with|close to|plott(?:s|ed|ing)|"
    + _NEARING
    + r"|circling|sniffing around|readying|working on an? (?:[a-z-]+ ){0,3}(?=offer|bid|deal|plan)|nears|nearing|rumou?r(?:ed|s)?|negotiating|approached|hir(?:ed|es|ing) (?:investment )?(?:banks|bankers|advis[eo]rs)|frontrunner|front-runner|eyes|eyeing|"
    r"interested in|interest in (?:buying|acquiring)|working with (?:banks|advis\w+)|held (?:\w+ )?(?:talks|discussions|negotiations)|looking to|lining up|reportedly|evaluating|possible|potential|expressed interest|(?:compet|vy|jostl|jockey)ing (?:to|for|over)|in the running|in contention|about to|poised to|(?:back|returned) (?:at|to) the (?:negotiating |bargaining )?table|on the (?:verge|brink|point) of|sound(?:ed|s|ing) out|(?:is|are|was|were) tipped to|shortlisted|(?:asked|invited) (?-i:[A-Z])[^.;,]{1,40} to|(?:ask(?:s|ed|ing)?|appl(?:y|ies|ied|ying)) (?:to )?(?:the )?(?-i:[A-Z])[^.;,]{1,50}? (?:for|to)|(?:analysts?|investors|observers|traders) (?:expect|predict|anticipate)|(?:[a-z]['’]s|its|their) reported|bidding|(?<!winning )(?<!successful )bidders?|studying|discussing|discussed|(?:not|never|(?:has|have|had|did|would|wo|could|ca)n['’]t|without) (?:yet |been )?rul(?:e|ed|ing) out)\b",
    _I,
)
_CLOSING = sieve(r"(?: to| that)?(?: the\s\w+ (?:will|would|to))?\s(?:clos|complet|finali[sz]|conclud)\w*\b", _I)
_JOINED = sieve(r",?\s(?:and|or|then)\s(?:[a-z]+ly\s|then\s|also\s)?$", _I)
_BARE = sieve(
    r"(?:acquir(?:e|ing)|(?:buy|take over|taking over|sell|invest|order|build|partner|supply|lend|borrow|list|divest)(?:ing)?|(?:purchas|leas|licens|merg|rais)(?:e|ing)|(?:spin|spinning) off)",
    _I,
)
# told only to be compared: the largest since X's listing, topped only by X's
_COMPARED = sieve(
    r"\b(?:topped (?:only )?by|trailing|second only to|surpass\w+|since(?!\s(?:[A-Z][a-z]+\.?\s)?(?:[0-9]{1,2},\s)?(?:19|20)?[0-9]{2}\b)|behind|than)\b(?:[^.;]|\.(?=[0-9])){0,80}$",
    _I,
)
# told as what is behind it: debt from its purchase of X in 2016, since its takeover of X in 2019
_ONCE = sieve(r"\b(?:including|from|since|after|following|with|by|through)\s(?:its|their|the|his)\s(?:[\w$€£.-]+\s){0,4}$", _I)
_THEN = sieve(r"(?:\s(?!will|would|to\b|by\b)[\w&'’.,$€£¥-]+){1,9}? in (?:19|20)[0-9]{2}\b")
# what came before all that the sentence tells: After its acquisition of X, Y became
_BEHIND_IT = sieve(
    r"\W{0,3}(?:After|Following|Since) (?:the|its|their|his|[A-Z][\w&.-]*['’]s?) (?:(?!announce|news|plan|propos|pending|possible|potential|failed|collapse|approv|talks?\b|agree|deal\b|offer|bid\b|report|rumou?r)[\w$€£.-]+ ){0,4}"
)
# what it has cost or brought in: debt incurred in the acquisition of X, after a gain on the sale of Y
_SPENT = sieve(
    r"\b(?:incurred|result(?:s|ed|ing) from|(?:arose|arising|stem(?:s|med|ming)) from|assumed|(?:due|owing|attribut\w+) to|gains? (?:of [^,;]{3,24} )?(?:on|from)|profits? (?:of [^,;]{3,24} )?(?:on|from)|loss(?:es)? (?:of [^,;]{3,24} )?(?:on|from)) (?:(?:in|with|for|from|to|on|by|connection|relation|respect|part) ){0,4}"
    r"(?:the|its|their)\s(?!(?:[a-z]+\s)?(?:planned|proposed|pending|possible|potential|expected)\b)(?:[\w.,-]+\s){0,4}$",
    _I,
)
_SPENDS = sieve(r"\b(?:will|would|may|could|might|expects?|expected|plans?|to be|if)\b", _I)
_ACCEPTS = sieve(
    r"(?<!not )(?<!to )\b(?:accept(?:s|ed)|(?:has|have|had|agreed to|agrees to) accept(?:ed)?|(?:succumb|surrender|cav|bow|yield)(?:s|es|ed)(?: in)? to|(?:gave|gives|given) in to|(?:thr(?:ew|ows)|thrown) its weight behind|(?:swung|swings) behind|embrac(?:es|ed)|plump(?:s|ed) for|(?:gave|gives|given) its (?:blessing|backing) to|recommend(?:s|ed))\b(?:<[^<>]{1,9}>|[^.;,]|[.,][0-9]){0,80}$",
    _I,
)  # its board accepted the bid
_ACCEPTED = sieve(r"[^.;,]{0,80}?\b(?:was|were|been|is) (?:\w+ly )?accepted\b", _I)
# the offer is over: has bought 3 million shares under its tender offer, which expired with 91 percent of them tendered
_TENDERED = sieve(
    r"\b(?:accepted(?: for (?:payment|purchase))?|received|bought|purchased|acquired|now (?:owns|holds)|tendered)\b(?:[^;.]|[.][0-9]){0,160}?(?:\bshares\b|\bstock\b|%|\bp(?:er ?cen|c)t\b)[^;]{0,100}\b(?:as a result of|in response to|under|through|pursuant to|in|via|following|as a result of)\s(?:its|the|an?|their)\s(?:[\w$€£.-]+\s){0,6}$",
    _I,
)
_TAKEN = sieve(
    r"(?:[^.;]|\.[0-9]){0,130}?\bexpired\b(?:[^.;]|\.[0-9]){0,60}?\b(?:with|and)\b(?:[^.;]|\.[0-9]){0,80}?\b(?:tendered|accepted|received)\b|(?:[^.;]|\.[0-9]){0,90}?\b(?:became|become|becomes|declared|went|gone|is|was) (?:wholly )?unconditional\b",
    _I,
)
_HEADLINE = sieve(r"sold to [^.;,\n]{2,100}(?:\n|$)")
_SINCE = sieve(r"\bsince (?:(?:its|the|their) )?(?:(?:19|20)[0-9]{2} )?(?:[a-z-]+ )?$")  # the worst day since its 2016 float
_SINCE_ITS = sieve(r"\b(?:since|when|after) (?:[\w&.'’-]+ ){1,8}$")  # the biggest since X's paints went to Y
# kept by somebody from doing it: was blocked by a judge from buying
_BARRED = sieve(
    r"\b(?:blocked|barred|stopped|prevented|prohibited|banned|thwarted|foiled)\b(?: (?:in|by|last|this|on) [^.;,]{2,50}?)? (?:from|in its (?:bid|attempt|effort) at) (?:fully |outright |ever )?$",
    _I,
)
_AT_PRICE = sieve(r"(?: [a-z]+){0,2} at (?:[A-Z]{0,3}[$€£¥₹]|[0-9])")
# shares move on their first day: climbs 37% in its debut
_TRADED = sieve(
    r"\b(?:climb|jump|soar|surg|ris|rose|gain|pop|leap|leapt|rall|doubl|tripl|fell|fall|fell|drop|slump|slid|sink|sank|tumbl|plung|slip|end|clos|open|trad)\w*\s(?:[\w$€£%.,-]+\s){0,5}?(?:in|on|at|after) (?:its |their |the |an? )?(?:[A-Z][\w-]+ |strong |weak |muted |blockbuster |stellar |lacklustre )?(?:\w+ )?$",
    _I,
)
_PRICED = sieve(r"(?: was| has been| have been)? priced (?:late |on [A-Z][a-z]+ |last [a-z]+ )?at (?:[A-Z]{0,3}[$€£¥₹]|[0-9])")
# aim to conclude a definitive agreement
_TO_AGREE = sieve(
    r"\b(?:to negotiate|negotiates?|negotiating|negotiated) (?:an?|the|its|their)\s(?:[a-z]+\s)?$|\b(?:aims?|expects?|expected|hopes?|plans?|intends?|wants?|working|will|would|seeks?|targets?|scheduled|due|yet|negotiat\w+)\s(?:now\s|also\s)?to (?:sign|conclude|reach|enter into|negotiate|execute|finali[sz]e|complete|agree(?: on)?)\s(?:an?|the|its|their)\s(?:[a-z]+\s)?$",
    _I,
)
# what a headline or a column asks is not known: Is X buying Y?
_ASKED = sieve(r"\W{0,4}(?:Did|Does|Has|Have|Had|Is|Are|Was|Were|Will|Would|Could|Might|May|Can)\s(?:[^?]|\?(?=\S)){4,300}\?[\"”’']?\s*\Z")
_ASKED_SO = sieve(
    r"\W{0,4}(?!(?:Who|What|Why|How|When|Where|Which|Whose|But|And|So)\b)[A-Z][^?.;\n]{4,110}\?[\"”’']?\s*\Z"
)  # X sells slice of Y?
_SHOULD = sieve(r"\W{0,3}should\s[A-Z]", _I)  # Should Norvane raise …
_RESOLVED = sieve(
    r"\b(?:will|agreed to|agreement to|plans? to|deal to|(?:signed|struck|reached|inked)\s[^;]{1,80}\sto)\s(?:also\s|jointly\s|together\s)?$",
    _I,
)  # will explore: a plan, no rumour
_TELLERS = r"(?:people|persons?|sources?|bankers?|executives?|officials?|insiders?|lawyers?|individuals?|advis[eo]rs?)"
_SOURCES = sieve(
    rf"\b(?:said (?:the|two|three|several|some) (?:people|persons|sources|insiders)|{_TELLERS},? (?:familiar|close to (?:the|this|these|both|either)|aware|briefed|informed|(?:directly )?involved in|with (?:direct |first-?hand |intimate )?knowledge|(?:who )?(?:asked|requested|wish(?:ed|ing)) not to be|who (?:declined|asked|refused|spoke))|sources? (?:said|say|familiar|close|told)|insiders sa(?:id|y)|sources with|"
    r"(?:bloomberg|reuters|the information|the wall street journal|the financial times|cnbc|the new york times|nikkei|the ft|techcrunch|axios|the journal|media|newspapers?)(?: news)? (?:has )?(?:reported|reports|says|wrote)|"
    r"(?:was|were) reported|(?:has|had|have) learned|asking not to be (?:identified|named)|"
    r"declined to be (?:identified|named)|the people said|the person said|one of the people|two of them say|according to (?:a )?(?:media |press |news )?reports?|(?:comment|commenting) on (?:(?:an?|the|these|those|media|press|news|market|earlier|such) ){0,3}(?:reports?|rumou?rs?|speculation|story)|citing (?:people|sources|unnamed|a person)|"
    r"(?:an?|the|one|local|several|some|[A-Z][a-z]+(?:ese|ian|ish|an|ch)) (?:[A-Z][a-z]+ |[a-z-]+ )?(?:paper|newspaper|daily|tabloid|weekly|magazine|broadcaster|news (?:agency|site|website|outlet)|trade journal)s? (?:had|has|have|says?|said|wrote|reports?|reported|claim(?:s|ed)))\b|:\s(?:sources?|reports?|media)\s*$",
    _I,
)
# what they say is done, right before or behind: people aware of the matter said X had bought Y; X has bought Y, people aware of it said
_TOLD = sieve(rf"\b{_TELLERS}\b[^.;]{{0,100}}\b(?:said|says?|told\s[^.;,]{{1,40}}|confirmed)(?: that)?[^.;,]{{0,80}}$", _I)
_TELL = sieve(
    rf"(?:(?! in (?:19|20)[0-9]{{2}}\b)[^;]){{0,120}}?, (?:according to |[^.;,]{{0,40}}\b)?{_TELLERS}\b[^.;]{{0,100}}\b(?:said|says?|told|matter|situation|deal|talks|plans?)\b",
    _I,
)
_HEARD = sieve(r"\b(?:reportedly|allegedly|supposedly|is understood to|are understood to)\b", _I)  # of its own clause only
_AGREED = sieve(
    r"\b(?<!failed to )(?<!fail to )(?<!unable to )(?<!not )(?:agree[sd]?(?! to (?:back|support|finance|fund|vote|tender)\b)|agreement|undertook|undertakes|undertaken|signed|signs|inked|inks|definitive|struck|strikes|announced|announces|won(?!['’]t)|has ordered|(?<!remain )(?<!remains )(?<!remained )(?<!still )committed|reached|finali[sz]ed|awarded|deal)\b",
    _I,
)
# what is said of a purchase that is not closed yet: announced a year ago, is being reviewed
_PENDING = sieve(
    r"(?:,| was| were) (?:which (?:was|were) )?(?:first )?announced (?:a (?:week|month|year) ago|(?:two|three|four|five|six|several) (?:weeks|months|years) ago|last|this|in|on|earlier|late)\b|"
    r"\b(?:is|are|was|were) (?:still )?(?:being )?(?:challenged|reviewed|investigated|examined|scrutini[sz]ed|contested|opposed|pending)\b|\b(?:is|remains) under (?:review|investigation|scrutiny)\b|"
    r"\b(?:sued|sues|suing|seeks?|sought|seeking|trying|moved|wants?) to (?:block|stop|halt)\b|\b(?:(?-i:faces?)|awaits?|still needs?|has yet to (?:win|clear|receive|secure|get))\b",
    _I,
)
# the same before the word: is still waiting for the regulator to clear its takeover of X
_WAITS = sieve(
    r"\b(?:(?:is|are|was|were|been|still|has|have|had) wait(?:ing|ed)|await(?:s|ed|ing)?) (?!for (?:delivery|its first))[^;]{2,110}$", _I
)
_CLOSED = sieve(r"(?<!to )(?<!be )\b(?:closed|completed|finali[sz]ed|went through)\b", _I)
_WILL = sieve(r"\b(?:will|would|is to|are to|plans to)\s(?:also\s)?$")


# has spent $30 billion on growth, buying X, Y and Z: each is done
_THEREBY = sieve(
    r"\b(?:has|have|had) (?:spent|grown|built|expanded|been|invested)\b[^;]{2,120}, (?:buying|acquiring|snapping up|swallowing)$"
)
# tried to sell it in 2009 but failed to agree a price
_TRIED = sieve(r"\b(?:tried|attempted|sought|wanted|hoped|planned)(?: in vain| unsuccessfully)? to (?:[a-z]+ ){0,2}$")
_IN_VAIN = sieve(
    r"\bbut (?:[\w'’-]+ ){0,4}?(?:failed|(?:could|did) not|couldn't|was (?:unable|rebuffed|outbid)|were (?:unable|rebuffed)|gave up|dropped|abandoned|found no|without success|to no avail)\b"
)


_HIRES = frozenset({"en.deals.hire", "en.deals.appoint", "en.deals.choose", "en.deals.turn"})
_TIES = frozenset({"partnership", "joint_venture"})
_WEIGHS = sieve(WEIGHED, _I)
_SEEKS = frozenset(("seek", "seeks", "seeking", "request", "requests", "requested", "requesting", "needs"))  # a loan
# an agreement that binds nobody yet: that it was signed makes nothing more of it
_LOOSE = r"(?:non-binding|preliminary|provisional|tentative|memorand(?:um|a) of understanding|memorandum|mous?|letters? of intent|heads of (?:agreement|terms)|term sheet)"
_SIGNED_LOOSELY = sieve(
    rf"\b{_LOOSE}\b(?: [a-z]+){{0,2}}?,?(?: that was| which was)? (?:signed|agreed|struck|reached|announced|inked|concluded)\b", _I
)
_UNDER_LOOSE = sieve(rf"[^;]{{0,120}}?\bunder (?:an?|the|its|their) (?:[\w-]+ ){{0,2}}?{_LOOSE}\b", _I)


def status_of(frame: Frame, scene: Scene, sentence: Span, land: Span) -> tuple[Status, tuple[Cue, ...]]:
    """The status that a sentence gives a frame's deal, and the words that did. ``land``: the part that speaks of this deal alone."""
    text, shape = scene.text, frame.shape
    lead = Span(max(land.start, sentence.start), frame.cue.start)
    joined = None
    if frame.form == "verb" and _BARE.fullmatch(text, frame.cue.start, frame.cue.end):
        joined = _JOINED.search(text, max(frame.cue.start - 24, sentence.start), frame.cue.start)
    if joined:
        lead = Span(sentence.start, frame.cue.start)  # in talks to hire X and acquire Y
    match = _DENIED.search(text, *sentence)
    if match:
        ended: Status = "cancelled" if _NO_MORE.search(text, *sentence) else "denied"
        return ended, (_cue(match, ended),)
    barred = _BARRED.search(text, *lead) if frame.form == "verb" and frame.word.endswith("ing") else None
    if barred:
        return "cancelled", (_cue(barred, "cancelled"),)
    no = refused(frame, text, lead, land)
    if no:
        ended = "cancelled" if no[1] else "denied"
        return ended, (_cue(no[0], ended),)
    declined = spurned(frame, text, sentence)
    if declined:
        return "cancelled", (_cue(declined, "cancelled"),)
    match = called_off(text, land, Span(frame.cue.start, frame.cue.end), said=frame.word in shape.sayings and shape.status != "cancelled")
    if not match and frame.led and _TRIED.search(text, *lead):
        match = _IN_VAIN.search(text, frame.cue.end, sentence.end)
    if match:
        return "cancelled", (_cue(match, "cancelled"),)
    if (
        (frame.form != "noun" or shape.name == "en.deals.bid")
        and (_ASKED.match(text, *sentence) or _ASKED_SO.match(text, *sentence))
        and not _AGREED.search(text, *lead)
    ):
        return "rumoured", (Cue("asked", sentence.start, sentence.start + 3, "rumoured"),)
    done = None if _SHOULD.match(text, sentence.start) else finished(frame, text, lead, land)
    if done == (0, 0) and frame.form == "passive" and _HEADLINE.match(text, frame.cue.start, sentence.end):
        done = None  # X sold to Y for $40 billion: a headline says no more than that it is agreed
    talks = [
        m
        for m in _TALKS.finditer(text, max(lead.end - (160 if joined else 70), lead.start), lead.end)
        if "," not in text[m.end() : joined.start() if joined else lead.end] and not _RESOLVED.search(text[lead.start : m.start()])
    ]
    if shape.name == "en.deals.bid" and frame.verb == "received":
        talks = [m for m in talks if not _WEIGHS.fullmatch(m.group())]  # the bid that it weighs was made
    if frame.form == "noun" and text.endswith("talks", frame.cue.start, frame.cue.end):
        return "rumoured", (Cue("status", frame.cue.start, frame.cue.end, "rumoured"),)
    if frame.form == "verb" and _THEREBY.search(text, sentence.start, frame.cue.end):
        return "completed", ()
    if frame.form == "noun" and frame.verb.startswith("shortlist"):
        return "rumoured", ()
    if talks and done == (0, 0) and frame.form == "noun":
        done = None  # in talks on a round: only the noun's own sense said that it is closed
    match = (talks[-1] if talks else None) if not done else None
    if shape.type == "ipo" and _PRICED.match(text, frame.cue.end, land.end):
        return "completed", ()
    if shape.type == "ipo" and (
        _TRADED.search(text, *lead) or (frame.verb in {"prices", "priced"} and _AT_PRICE.match(text, frame.cue.end, land.end))
    ):
        return "completed", ()
    if shape.type == "ipo" and _SINCE.search(text, lead.start, lead.end):
        return "completed", ()
    waits = _WAITS.search(text, *lead) if done in {None, (0, 0)} and frame.form == "noun" and shape.past else None
    if waits:
        return "agreed", (Cue("pending", waits.start(), waits.start() + len(waits.group().split(" for ")[0]), "agreed"),)
    if shape.name == "en.deals.pass" and frame.word == "went to" and not match and _SINCE_ITS.search(text, lead.start, lead.end):
        return "completed", ()
    compared = frame.form == "noun" and "owner" in frame.places and _COMPARED.search(text[lead.start : lead.end]) is not None
    if compared and not match and shape.past:
        return shape.past, ()
    if (
        frame.form == "noun"
        and not match
        and shape.past
        and _ONCE.search(text[lead.start : lead.end])
        and _THEN.match(text, frame.cue.end, land.end)
    ):
        return shape.past, ()
    if (
        frame.form == "noun"
        and not match
        and shape.past == "completed"
        and shape.type in EQUITY
        and _BEHIND_IT.fullmatch(text, sentence.start, frame.cue.start)
        and not _SPENDS.search(text, *sentence)
    ):
        return shape.past, ()
    spent = _SPENT.search(text, *lead) if frame.form == "noun" and not match else None
    if (
        spent
        and shape.past
        and (spent.group().startswith("incurred") or not _SPENDS.search(text, max(spent.start() - 60, lead.start), lead.end))
    ):
        return shape.past, ()
    told = (
        done and frame.form != "noun" and not (_TOLD.search(text[lead.start : lead.end]) or _TELL.match(text, frame.cue.end, sentence.end))
    )
    match = match or (
        None
        if told
        else _SOURCES.search(text, *sentence)
        or _HEARD.search(text, *land)
        or _reported(text, scene.memo["en.deals.media"].within(*sentence))
    )
    if match:
        return "rumoured", (_cue(match, "rumoured"),)
    if frame.form == "noun" and shape.type == "financing" and frame.verb in _SEEKS and not done:
        return "planned", ()
    pending = _PENDING.search(text, frame.cue.end, land.end) if done in {None, (0, 0)} and frame.form == "noun" and shape.past else None
    if pending and not _intended(text, lead):
        closed = _CLOSED.search(text, pending.end(), land.end)
        if closed:
            return "completed", (_cue(closed, "completed"),)
        return "agreed", (Cue("pending", pending.start(), pending.end(), "agreed"),)
    if done is not None:
        return shape.past or "completed", (Cue("status", *done, shape.past or "completed"),) if done != (0, 0) else ()
    if shape.name == "en.deals.bid" and (bought := _TENDERED.search(text, *lead) or _TAKEN.match(text, frame.cue.end, land.end)):
        return "completed", (_cue(bought, "completed"),)
    if shape.name == "en.deals.bid":
        taken = _ACCEPTS.search(text, *lead) or _ACCEPTED.match(text, frame.cue.end, land.end)
        return ("agreed", (_cue(taken, "agreed"),)) if taken else (shape.status, ())
    if (
        shape.type == "subsidy"
        and frame.form == "noun"
        and frame.verb in {"received", "receives", "secured", "won", "awarded", "granted", "got", "obtained", "approved"}
    ):
        return "agreed", ()
    match = (
        _intended(text, lead, tied=shape.type in _TIES)
        or _SHOULD.match(text, sentence.start)
        or (
            None
            if shape.status == "cancelled" or shape.name in _HIRES
            else _planned(text, Span(frame.cue.start, min(frame.cue.end + 30, land.end)), tied=shape.type in _TIES)
        )
    )
    if shape.name == "en.deals.sell" and frame.word in {"sale", "sale to"} and text.endswith(" for ", lead.start, frame.cue.start):
        return "planned", ()  # is for sale
    if shape.generic and frame.form == "noun" and _TO_AGREE.search(text, *lead):
        return "planned", ()
    if frame.word == "renegotiating" or (shape.name == "en.deals.bond" and frame.form == "verb" and _WILL.search(text, *lead)):
        return "planned", ()
    if match and shape.name == "en.deals.bond" and match.group().lower().startswith("launch"):
        return "agreed", (_cue(match, "agreed"),)  # which is how bonds are issued
    agreed = _AGREED.search(text, *lead) or (_AGREED.search(text, frame.cue.end, min(frame.cue.end + 90, land.end)) if frame.led else None)
    loosely = _SIGNED_LOOSELY.search(text, *lead)  # under an MoU signed last week, X will buy
    if loosely and _AGREED.search(text, loosely.end(), lead.end):
        loosely = None  # after an MoU signed in May, X agreed to buy
    if not match and frame.form == "verb":
        match = loosely = _UNDER_LOOSE.match(text, frame.cue.end, land.end)
    if match and agreed and agreed.start() >= frame.cue.end and agreed.group().lower() == "deal":
        agreed = None  # aims to merge with X in a deal valued at $4 billion
    if match and (loosely or not (agreed and agreed.start() > match.start())):
        return "planned", (_cue(match, "planned"),)
    if agreed:
        return "agreed" if shape.type not in {"construction"} else shape.status, (_cue(agreed, "agreed"),)
    before = text[lead.start : lead.end]
    ahead = _NOW.search(before) if frame.word.endswith("ing") else _MODAL.search(before)
    if shape.status == "completed" and (frame.led or ahead or TO_RAISE.search(before)):
        return "planned", ()
    return shape.status, ()


_NOW = sieve(r"\b(?:will|is|are|still|now|currently)\s$", _I)
_MODAL = sieve(r"\b(?:will|would|could|may|might|should|shall|is to|are to|was to)\s(?:also\s|soon\s|now\s|then\s|instead\s)?$", _I)
# what a newspaper or an agency does with what it has heard: Kyodo reports that; but what somebody told it is said by him
_REPORTS = sieve(
    r" ?,?(?: (?:News|first|has|had|also|earlier|later|(?:on |last )?[A-Z][a-z]+day|(?:last|this) (?:week|month))){0,3} (?:reports?|reported|says|said|wrote|writes|claims|claimed|broke the news)\b",
    _I,
)


def _reported(text: str, media: Sequence[Found[Any]]) -> re.Match[str] | None:
    """The words by which one of the media reports."""
    return next((match for f in media if (match := _REPORTS.match(text, f.end))), None)


_BINDS_NOBODY = sieve(rf"\b{_LOOSE}\b", _I)
_BINDS = sieve(r"\b(?:definitive|(?<!non-)(?<!not )binding|finali[sz]ed|firm (?:order|contract)|contracts?|sealed|completed)\b", _I)


def bound(scene: Scene, sentence: Span, status: Status) -> tuple[bool, bool]:
    """Whether a sentence tells of what binds nobody yet (a memorandum), and whether its words say that it binds."""
    loose = status == "planned" and _BINDS_NOBODY.search(scene.text, *sentence) is not None
    return loose, not loose and _BINDS.search(scene.text, *sentence) is not None


def unsaid(scene: Scene, frame: Frame, status: Status) -> bool:
    """Whether a status without words is only the one that the shape has by itself: any word elsewhere knows better."""
    if frame.shape.name == "en.deals.market":
        return False  # who looks for a buyer says by that how far it is
    return (
        status == frame.shape.status
        and status in {"agreed", "planned"}
        and (frame.word in _BARELY or not _AGREED.search(scene.text, frame.cue.start, frame.cue.end))
    )


_BARELY = frozenset(("deal", "deals"))  # what is only talked of is called so, too


def _intended(text: str, lead: Span, *, tied: bool = False) -> re.Match[str] | None:
    """The words of a plan left of a transaction word; that it is to be closed is none (expects to close the deal)."""
    return next((m for m in _plans(text, lead, tied=tied) if not _CLOSING.match(text, m.end(), lead.end)), None)


def _planned(text: str, span: Span, *, tied: bool) -> re.Match[str] | None:
    """The words of a plan behind it."""
    return next(_plans(text, span, tied=tied), None)


def _plans(text: str, span: Span, *, tied: bool) -> Iterator[re.Match[str]]:
    """Words of a plan; what partners launch is what they have agreed on."""
    return (m for m in PLANNED.finditer(text, *span) if not (tied and m.group().lower().startswith("launch")))


def _cue(match: re.Match[str], status: str) -> Cue:
    return Cue("status", match.start(), match.end(), status)
