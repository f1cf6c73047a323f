"""Shares of a firm that are held or bought, by percent or in words, and what they come to."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.terms.pieces import ABOUT, FLAGS, FRACTION, MONEY, PCT

__all__ = ["PERCENTED", "STAKE", "no_stake", "share"]

_SPLIT = r"[1-9][0-9][-:/–][1-9][0-9]"  # 50-50, 60:40
_FIRM = r"(?:company|shares?|equity|group|firm|business|venture|bank|lender|start-?up|stock|capital|unit|arm|chain|airline|insurer|operator|maker|producer|owner|developer|project|mine|field|entity)"
PERCENTED = sieve(
    rf"(?:minority |majority |controlling )?stakes? of (?:between )?{ABOUT}{PCT}(?: (?:and|to) {PCT})?|"
    rf"(?:minority |majority |controlling )?{ABOUT}{PCT}(?:[ -](?:[a-z-]+ ){{0,3}}(?:stake|interest|holding|ownership|equity|shareholding|share in)| of (?:the )?(?:newly )?(?:company|shares?|equity|group|outstanding|combined|merged|enlarged|resulting|entity|new|joint|venture|business|firm|start-?up|bank|common|stock|capital|lender|total|issued|votes?|voting)(?!['’]s (?!shares|stock|equity|capital|outstanding|common|voting|issued))| of (?:its|the|their) (?:[\w-]+ ){{0,3}}(?:arm|unit|business|division|farm|subsidiary|project|plant|operations?|mine|network|tower)| of (?-i:[A-Z]\w+)(?!\w|['’]s (?!shares|stock|equity|capital|outstanding|common|voting))| each)|"
    rf"(?:stake|interest|holding|shareholding|ownership|position)s? (?:in [^.;,]{{2,40}}? )?(?:by [^.;,]{{2,24}}? )?(?:to|from|at) {ABOUT}{PCT}|"
    rf"(?:(?<=shares, or )|(?<=stock, or )|(?<=units, or )|(?<=shares or )|(?<=shares, equal to )|(?<=shares, representing )){ABOUT}{PCT}|"
    rf"(?:(?:will|would|to) (?:each |jointly |then )?(?:own|hold|keep|retain|get)|each (?:holding|owning|own|hold|taking|take|having|have|with)|holding|owning|gets|retains?|retaining|retained|keeps?|keeping|kept|will be|owned|held) {ABOUT}{PCT}(?!, [0-9])|"
    rf"(?:sell|offer|float|list|place)(?:ing)? (?:off )?{ABOUT}{PCT}(?= (?:in|through|via)\b)|"
    rf"(?:took|takes?|taking|bought|buys?|buying|acquir(?:es?|ed|ing)|purchased|s(?:old|ells?|elling)) {ABOUT}{PCT}(?= of (?-i:[A-Z])\w+['’]s (?-i:[A-Z]))|"
    rf"(?:took|takes?|taking|bought|buys?|buying|acquir(?:e|es|ed|ing)|purchased|s(?:old|ell|ells|elling)|picked up|holds?|held|owns?|owned|has|have) {ABOUT}{PCT} in (?:the {_FIRM}\b|(?-i:[A-Z])\w+)|"
    rf"{PCT}(?: of it)?,? (?:that |which )?(?:it|they|he|she|the company|(?-i:[A-Z])\w+) (?:(?:does|do|did) not|doesn't|don't|didn't) (?:already |yet )?(?:own|hold|have|control)|"
    rf"{PCT} (?:owned|held|controlled) by\b|"
    rf"the (?:remaining|other|residual) {PCT}(?! (?:in|on|upon|over|when|at|after|is (?:due|payable))\b| of (?:the |its )?(?:price|sum|amount|total|cost|consideration|revenue|sales|capacity|output|power|funding|money))|"
    rf"{PCT} of (?:that|this) (?:company|firm|venture|business|entity)|"
    rf"{PCT}(?:, {PCT})+ and {PCT}|"
    rf"(?<= for ){PCT}(?=[.,;]| of\b)|"
    rf"leaving (?:it|them|him|her|(?-i:[A-Z])[\w&]+) with {ABOUT}{PCT}|"
    rf"(?<=\sand )(?-i:[A-Z])[\w&.-]+ {PCT}(?=[.,;]|$)",
    FLAGS,
)
STAKE = (
    PERCENTED,
    sieve(rf"{MONEY} (?:stake|shareholding)\b", FLAGS),
    sieve(
        rf"{FRACTION}[ -](?:[a-z-]+ ){{0,2}}(?:stake|interest|holding|equity)|(?:{FRACTION}|\bhalf) of (?:the|its|their) (?:[\w-]+ )?{_FIRM}\b(?!['’]s (?!shares|stock|equity))|"
        rf"(?:strategic |significant |small |large |sizable )?(?:controlling|majority|minority|blocking|substantial)(?: equity| ownership)? (?:stake|interest|shareholding|holding)s?\b|"
        rf"\b{_SPLIT}(?= (?:basis|split|owned|owner\w*|joint|JV|venture|partner\w*))|"
        rf"(?<=owned ){_SPLIT}\b|\bequally owned\b|\bowned equally\b|\bequal (?:ownership|stakes|shareholders)\b",
        FLAGS,
    ),
)  # fmt: skip
_SHOWN = sieve(r"\b(?:disclos|reveal|report)(?:ed|ing|es|s)\s$", FLAGS)  # a holding that is made known is not the one that is dealt in
# what it was before: from 1.6 mln shares, or 8.2 pct
_FORMER = sieve(r"\bfrom (?:about |around )?[0-9][\d.,]* (?:(?:mln|million|common|ordinary) ){0,2}(?:shares|stock|units),? or $", FLAGS)
# what an owner told beside the deal has: its investor X, which owns 8% of the company, backs the offer
_HOLDERS = sieve(
    r"\b(?:investors?|shareholders?|stockholders?|funds?|family|families|trust|foundation|holders?|owners?|founders?|activist|billionaire|government|state)\b[^.;]{0,60}?, (?:which|who)\s(?:already |currently |also |together |now |still )?(?:owns?|holds?|has|have|controls?|speaks? for)\s(?:[a-z]+\s){0,3}$",
    FLAGS,
)
# who simply is one: X is the largest shareholder, with 7%
_IS_HOLDER = sieve(
    r"\b(?:is|are|remains?|was|were) (?:[a-z]+ )?(?:the|its|their|an?)\b[^.;,]{0,40}?\b(?:share|stock|unit)?(?:holder|owner|investor)s?,? (?:with|holding|owning)\s(?:[a-z]+\s){0,2}$",
    FLAGS,
)
# of those who vote, or have promised their shares: holders of 62% of the shares have agreed to tender
_VOTERS = sieve(r"\b(?:shareholders|stockholders|holders|owners|investors|directors)(?: \w+)? (?:of|with|owning|holding|representing|speaking for|controlling) (?:[\w-]+\s){0,3}$", FLAGS)  # fmt: skip
_ASIDE = 130  # code points over which that is told
_OF_BUSINESS = sieve(  # gets 40% of its revenue from carmakers
    r" of (?:(?:its|the|their|all|our|global|total|annual|group|world|company|overall|net) ){0,3}(?:[\w-]+ )?(?:revenues?|sales|turnover|profits?|earnings|income|output|production|capacity|market|demand|supply|exports?|costs?|spending|workforce|employees|staff|customers|electricity|power|traffic)\b",
    FLAGS,
)
_PERCENT = sieve(r"([0-9]{1,3}(?:\.[0-9]{1,2})?)[\s-]?(?:%|percent|per cent|pct)|^([1-9][0-9])[-:/–][0-9]{2}$", FLAGS)
_WHOLE = 100  # percent: all of a firm is no stake in it


def no_stake(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether a share is none that is dealt in: another's, an earlier one, all of a firm, or that of something else. ``start``, ``end``: its sentence."""
    percent = share(match)
    return (
        (percent is not None and float(percent) >= _WHOLE)
        or _OF_BUSINESS.match(text, match.end(), end) is not None
        or _HOLDERS.search(text, max(start, match.start() - _ASIDE), match.start()) is not None
        or _IS_HOLDER.search(text, max(start, match.start() - _ASIDE), match.start()) is not None
        or _VOTERS.search(text, max(start, match.start() - _ASIDE), match.start()) is not None
        or _SHOWN.search(text, max(start, match.start() - 12), match.start()) is not None
        or _FORMER.search(text, max(start, match.start() - 60), match.start()) is not None
    )


def share(match: re.Match[str]) -> str | None:
    """The percent of a stake."""
    percent = _PERCENT.search(match.group())
    return percent[1] or percent[2] if percent else None
