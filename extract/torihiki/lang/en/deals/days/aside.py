"""Dates beside a transaction that are none of its own: of a report, a price, a holding, a regulator's act, a term that is gone."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import Hints, sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.days.words import GAP, ON, TIGHT

__all__ = ["aside", "judged", "judging", "pressed"]

_I = re.IGNORECASE
# the date of a report, of a price, of a firm's birth, of what is compared
_OTHER = sieve(
    rf"\b(?:reported|reports|wrote|told (?:reporters|analysts)|trading|closing price|(?:at|the|market|previous|last|its) close|(?:founded|established|set up|incorporated)(?: (?:in|near) (?-i:[A-Z])[\w-]+)?|launched|since|up from|down from|than|versus|compared (?:with|to)|as of|ended|"
    rf"(?:watchdogs?|regulators?|courts?|unions?|analysts?|critics|lawmakers) (?:has |have |had )?(?:said|says|warned)|quarter|premarket|share price|shares (?:rose|fell|closed)|headquartered|unveiled its|(?:slated|due|scheduled|set) for release|born|listed|note|interview|forecast|earnings|(?:revenues?|results|profit|sales|income)(?: for| from)?|found(?:ing|ation)|inception){ON}|"
    rf"\b(?:according to|in|citing|said|by) (?:an?|the|its) (?:[\w'’-]+ ){{0,4}}?(?:report|story|article|interview|note)s?{ON}|"
    rf"\b(?:markets?|exchange|session|trading)(?: had| has)? (?:closed|ended|opened|finished){GAP}{{0,3}}{ON}|"
    rf"\b(?:clos(?:ed|ing)|traded|trading|priced?|ended|settled|quoted)(?: at| up| down| price| (?=[$€£0-9])){GAP}{{0,6}}?{ON}|"
    rf"\b(?:shares|stock) (?:have |had |has )?(?:ris|rose|fell|fall|jump|surg|soar|gain|climb|slid|slump|drop|tumbl|reach|sank|sunk|plung|lost|added|edged|hit|rall)\w*{GAP}{{0,8}}?{ON}|"
    rf"\b(?:(?:up|down) from|compared (?:with|to)|versus|against){GAP}{{0,4}}?{ON}|"
    rf"\b(?:biggest|largest|highest|busiest|most|record|third-largest|second-largest|so far|globally){TIGHT}{{0,5}}{ON}|"
    rf"\b(?:following|unlike|alongside) (?:an?|its|another|the){GAP}{{1,5}}{ON}",
    _I,
)
_OF_DEAL = re.compile(r"\b(?:deal|agreement|contract|offer|plan)s?\s\S*\s?$", _I)
_DEAL = r"(?:deal|agreement|talks|news|plans?|bid|offer|sale|takeover|acquisition|purchase|investment|merger|transaction|stor(?:y|ies))"
_BESIDE = (
    sieve(rf"\b(?:reported|reports|wrote about) (?:on |about )?(?:the|a|an|its|their)\s(?:[\w-]+\s){{0,3}}?{_DEAL}{GAP}{{0,3}}{ON}", _I),  # who first told of it
    sieve(rf"\b(?:held|holds|hold|holding|owns|owned|had|has|have)\s(?:[\w'-]+\s){{0,3}}?(?:[0-9][\w.,]*%?\s?|stake|interest|shares?|per ?cent)[^.;,]{{0,60}}?\s(?:on|at|as of){ON}", _I),  # a holding is counted on a day
    sieve(rf"\b(?:of|many|several|other|all|most|some|[0-9]+) (?:deals|acquisitions|takeovers|mergers|transactions|bids|IPOs|contracts) (?:announced|struck|signed|completed|agreed|done){GAP}{{0,3}}{ON}", _I),
    sieve(rf"\b(?:began|started|opened|resumed|entered|been in|in) (?:in )?(?:[a-z]+ )?(?:talks|talking|negotiat\w+|discussions|discussing|exploring|considering|studying|courting)\b{GAP}{{0,6}}{ON}", _I),
    sieve(r"\b(?-i:Act|Law|Code|Treaty|Statute|Ordinance|Convention)(?: of)? $"),  # a law is called by its year
    # what came before it
    sieve(rf"\b(?:follow(?:s|ed|ing)|builds on|build on|building on|supersed\w+|replac(?:e|es|ing)) (?:on )?(?:an?|the|its|their|two|(?-i:[A-Z])[\w’']+)\s(?:[\w-]+\s){{0,4}}?(?:announcement|agreements?|memorandum|MoU|letters? of intent|pact|deals?|contracts?|accord|partnership|term sheet|credits?|loans?|facility|facilities|(?:credit )?lines?|notes?|bonds?)\b{GAP}{{0,9}}{ON}", _I),
    sieve(rf"\breplac(?:es|ed|ing) [^.;]{{2,60}}?\b(?:due|ends?|ended|ending|expir\w+|runs? out|laps\w+|matur\w+|signed|agreed|dating|dates){GAP}{{0,3}}{ON}", _I),
    sieve(rf"\b(?:talks|negotiations|discussions|auction|sale process) (?:had |have |first |only )?(?:began|begun|started|opened|resumed|kicked off){GAP}{{0,4}}{ON}", _I),
    sieve(rf"\b(?:existing|current|previous|prior|old|earlier|present) (?:[\w-]+ ){{0,3}}?(?:agreement|contract|deal|lease|facility|loan)s?,?(?: (?:that|which|due to|set to|is|are|was|were|will|would))* (?:expir|end|matur|run|laps)\w*(?: out)?{ON}", _I),
    sieve(rf"\b(?:investment decision|FID)\b{GAP}{{0,5}}?{ON}", _I),  # whether the site is built at all
    sieve(rf"\b(?:revenues?|sales|turnover|profits?|earnings)\b(?: \w+)? (?:is|are|was|were|will|to|should|would|expected|forecast|set)\b{GAP}{{0,8}}?{ON}", _I),
    sieve(rf"\b(?:had been|(?:was|were) (?:originally|initially|previously|first)|(?:originally|initially|previously|had) (?:been )?) ?(?:due|set|scheduled|expected|slated|planned|supposed|meant) to (?:\w+ ){{0,3}}?\w+{ON}", _I),
)  # fmt: skip
# what officials and owners decide of a deal
_JUDGED = sieve(
    rf"\b(?:put on hold|(?:approved|cleared|challenged|waved through|voted (?:on|for|against)|reviewed|investigated)\b(?! to)|(?:approval|clearance|consent|green light|go-ahead|nod|blessing|antitrust|shareholders?|regulators|court)"
    rf"(?: (?:meeting|vote|hearing|ruling))?|ruled|deadline|(?:second )?phase|probe|lawsuit|sued){GAP}{{0,4}}{ON}",
    _I,
)
_GRANTED = sieve(
    r"\b(?:w[io]n|wins|received?|gained|secured|obtained|got|gave|granted|meeting|vote|hearing|ruling|deadline|ruled|hold|approved|cleared|challenged|through|voted|reviewed|investigated|probe|lawsuit|sued)\b",
    _I,
)
_JUDGE = sieve(
    r"\b(?:approved|clear(?:ed|s)|challenged|blocked|ordered (?:the|a|that)|investigat\w+|reviewed|review of|reject(?:ed|s)|opposed|probe into|voted (?:for|against|on|in favou?r of)|sued (?:over|to)|ruling (?:on|against)|approval (?:for|of)|waved through)(?:\s(?!but\b|and\b|which\b|that\b|after\b|before\b)[^\s,;]+){0,9}\s?$",
    _I,
)
_FURTHER = sieve(r"\bor (?:in |by |during |the |early |late |mid-?)*$", _I)  # or in early first quarter: the first is the one
_STOOD = sieve(r"(?<=[\w,)] )at (?:the )?(?:end of (?:the )?)?$", _I)  # what there was at the end of March
_EXPIRES = sieve(
    r"\b(?:expir|matur|end|clos|complet|conclud|start|begin|open|laps|terminat|deliver|leav|step|finish|run)\w*\s(?:[\w-]+\s){0,3}?at (?:the )?(?:end of (?:the )?)?$",
    _I,
)
_DATED = sieve(
    r"-(?:built|vintage|founded|era|made|model)\b|(?:['’]s)?\s(?:\w+\s){0,2}?(?:deadline|meeting|vote|hearing|earnings|interview|report|closing price|close)\b",
    _I,
)  # the Aug. 15 deadline
_EARLIER = sieve(
    r"\b(?:following|after|builds on|building on|extend(?:s|ed|ing)|adds to|in addition to|on top of|expand(?:s|ed|ing)|replac(?:es|ed|ing)) (?:an?|its|their|the|another) $",
    _I,
)
_OF_EARLIER = sieve(
    r" (?:[\w-]+ ){0,2}?(?:contract|deal|agreement|order|partnership|pact|accord|memorandum|MoU)(?! (?:[\w-]+ ){0,2}(?:with|between)\b)", _I
)  # following a 2022 contract
# a bond that is called by when it falls due: the 8.5 pct June 1997 tap
_COUPON = sieve(r"(?:[0-9](?: ?%| pct| per ?cent)|\b(?:floating|fixed|variable) rate) $")
_PAPER = sieve(r" (?:treasury |government )?(?:taps?|gilts?|bonds?|notes?|bills?|stocks?|issues?|debentures?|paper|Bunds?|OATs?)\b")
_SAID = sieve(rf"\b(?:said|says|reported|wrote|noted|added){ON}", _I)
_NEAR = Hints(_OTHER, *_BESIDE, _FURTHER, _EARLIER, _STOOD, _JUDGED)
_BY = 12  # code points from a news organisation's name to its verb


def aside(left: str, date: str, right: str) -> bool:
    """Whether the words on both sides of a date make it one of something else than a deal."""
    near = _NEAR.within(left)
    other = _OTHER.search(left) if _OTHER in near else None
    if other and not _OF_DEAL.search(left[: other.start()]):
        return True
    if any(pattern in near and pattern.search(left) for pattern in _BESIDE) or (_FURTHER in near and _FURTHER.search(left)):
        return True
    if _DATED.match(right) or (_EARLIER in near and _EARLIER.search(left) and _OF_EARLIER.match(right)):
        return True
    if _COUPON.search(left) and _PAPER.match(right):
        return True
    return _STOOD in near and _STOOD.search(left) is not None and date.startswith("end") and not _EXPIRES.search(left)


def judged(left: str) -> bool:
    """Whether a date is that of what officials or owners decide of a deal: won approval in July, shareholders vote on 24 September."""
    told = _JUDGED.search(left) if _JUDGED in _NEAR.within(left) else None
    return bool(told and _GRANTED.search(left[max(told.start() - 30, 0) :]))


def judging(left: str) -> bool:
    """Whether the noun that ``left`` leads to is the object of a regulator's or an owner's verb: cleared the takeover in July."""
    return _JUDGE.search(left) is not None


def pressed(scene: Scene, sentence: Span, start: int) -> bool:
    """Whether the day is that of a news organisation's report: Bloomberg said Monday. ``start``: of the date."""
    said = _SAID.search(scene.text[max(sentence.start, start - 40) : start])
    if said is None:
        return False
    verb = max(sentence.start, start - 40) + said.start()
    return any(0 <= verb - f.end <= _BY for f in scene.memo["en.deals.media"].within(max(sentence.start, verb - 60), verb))
