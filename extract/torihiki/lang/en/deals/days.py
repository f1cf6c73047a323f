"""What a date is to a deal: announced, signed, begun, closed, in place, paid or ended. The words next to the date say it."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["ASIDE", "date_role"]

ASIDE = "aside"  # the date is of something else
_I = re.IGNORECASE
_GAP = r"(?:\s(?!but\b|and\b|which\b|that\b|after\b|before\b)[\w$€£%,.'()/-]+)"
_ON = r"\s?(?:\b(?:on|in|by|at|earlier|late|early|the|of|mid|end|around|about|as soon as|as early as|before)\b[\s-]?){0,4}$"
# the date of a report, of a price, of a firm's birth, of what is compared
_OTHER = sieve(
    rf"\b(?:reported|reports|wrote|told (?:reporters|analysts)|trading|closing price|(?:at|the|market|previous|last|its) close|founded|established|launched|since|up from|down from|than|versus|compared (?:with|to)|as of|ended|"
    rf"quarter|premarket|share price|shares (?:rose|fell|closed)|headquartered|unveiled its|born|listed|note|interview|forecast|earnings|revenue|results|profit){_ON}|"
    rf"\b(?:clos(?:ed|ing)|traded|trading|priced?|ended|settled|quoted)(?: at| up| down| price| (?=[$€£0-9])){_GAP}{{0,6}}?{_ON}|"
    rf"\b(?:biggest|largest|highest|busiest|most|record|third-largest|second-largest|so far|globally){_GAP}{{0,5}}{_ON}|"
    rf"\b(?:following|unlike|alongside) (?:an?|its|another|the){_GAP}{{1,5}}{_ON}", _I)
# shares move on the day that it is told: rose on Monday after it said …
_MOVED = sieve(r"^(?:,| morning| afternoon| evening)?\s(?:after|as|on news|following)\b[^.;]{0,160}?\b(?:said|announced|agreed|signed|won|unveiled|disclosed|struck|news|announcement)\b", _I)
_SHARES = sieve(r"\b(?:shares?|stock|trading)\b", _I)
_DATELINE = sieve(r"(?:^|\n)[^\n]{0,60}?[A-Z]{3,}[^\n]{0,30}?,\s$")
_DASH = sieve(r"^(?:,?\s[0-9]{4})?\s?(?:\([^()]{2,30}\)\s?)?(?:/[A-Z]+/\s?)?(?:--|[-–—])\s")
_LEFT: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("completion", sieve(
        rf"\b(?:clos|complet|finali[sz]|conclud|consummat)\w*\s(?:the|its|their|this|that|a)\s(?:[\w-]+\s){{0,3}}?(?:deal|transaction|acquisition|merger|takeover|sale|purchase|buyout|offering|round){_GAP}{{0,2}}{_ON}|"
        rf"\b(?:deal|transaction|acquisition|merger|takeover|sale|purchase|buyout|it)\s(?:closes|completes|is (?:closed|completed|finali[sz]ed|done)),?(?:\s(?:sometime|probably|likely|perhaps|possibly))?{_ON}", _I)),
    ("capacity", sieve(rf"\b(?:deployed|installed|delivered|rolled out|online|in (?:phases|stages|tranches)){_GAP}{{0,3}}\s(?:through|by)\s(?:the\s)?(?:end of\s)?$", _I)),
    ("end", sieve(r"\b(?:until|till|through|expir\w+(?: in| on)?|matur\w+(?: in| on)?|due(?: in| on)?|ending(?: in| on)?|conclud\w+(?: in| on| at)?|lasting until)\s(?:the\s)?(?:end of\s)?$", _I)),
    ("start", sieve(r"\b(?:starting|beginning|effective|commencing|runs? from|running from|deliver\w+ from|starts?|begins?)\s(?:(?:in|on|from|by)\s)?(?:the\s)?(?:early\s|late\s|mid-?)?$", _I)),
    ("announced", sieve(rf"\b(?:announced|announces|unveiled|disclosed|revealed|(?<!had )said|says|confirmed|announcement|bidding|bid|offered|proposed){_GAP}{{0,3}}{_ON}|"
                        rf"\b(?:said|announced|confirmed|disclosed)(?: \w+)? in (?:an? |the )?(?:[\w-]+ ){{0,3}}(?:statement|release|filing|post|notice|letter|memo|conference)s?{_ON}", _I)),
    ("completion", sieve(
        rf"\b(?:clos(?:e|es|ed|ing)|complet(?:e|es|ed|ing|ion)|finali[sz]\w+|consummated|bought|acquired|sold|raised|raising|raises|priced|issued|invested|took|purchased|borrowed|went public|listed|debuted|"
        rf"spun off|merged|listing|offering|IPO|debut|funding|series [a-h]|extension|round|investment(?! activity)|investing|led|backed|takeover|acquisition|purchase|buyout|refinanced|received|paid|contributed|participated|stake){_GAP}{{0,9}}{_ON}", _I)),
    ("signed", sieve(
        rf"\b(?:signed|agreed|struck|inked|reached|won|ordered(?! the)|committed|picked|licensed|awarded|entered into|sealed|selected|chose|leased|rented|deal|agreement|contract|pact|partnership|order|"
        rf"partnered|joined forces|loan|lent){_GAP}{{0,9}}{_ON}", _I)),
    ("capacity", sieve(rf"\b(?:capacity|full capacity|online|in place|operational|deployed|installed|up and running|operation){_GAP}{{0,6}}{_ON}", _I)),
    ("start", sieve(
        rf"\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|began|commenc\w+|deliver(?:y|ies|ed|ing)?|shipments?|live|first of them|opens?|opening|production|mass production|construction|launch|"
        rf"come online|come on line|go live|ready|trading){_GAP}{{0,9}}{_ON}", _I)),
    ("payment", sieve(rf"\b(?:payable|payment|instal?ments?|tranche){_GAP}{{0,6}}{_ON}", _I)),
    ("end", sieve(
        rf"\b(?:matur\w+|expires?|expiry|ends?|terminated|scrapped|abandoned|dropped|gave up|called off|walked away|collapsed|fell through|shelved|withdrew|pulled|cancel\w+|blocked|lapsed){_GAP}{{0,9}}{_ON}", _I)),
)  # fmt: skip
_RIGHT: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("announced", sieve(rf"^,?{_GAP}{{0,5}}?\s(?:announced|unveiled|disclosed)\b", _I)),
    ("completion", sieve(rf"^,?{_GAP}{{0,5}}?\s(?:bought|acquired|sold|raised|invested|closed|completed|purchased|issued|listed|took over|borrowed|paid|went public)\b", _I)),
    ("signed", sieve(rf"^,?{_GAP}{{0,5}}?\s(?:signed|agreed|struck|inked|ordered|leased|licensed|committed|won|picked|selected|entered into|partnered|reached)\b", _I)),
    ("signed", sieve(r"^\s(?:with|through|by) (?:an?|its|the|his) (?:[$€£¥\w.,-]+ ){0,5}?(?:deal|agreement|contract|pact|purchase|acquisition|takeover|order)\b", _I)),
    ("end", sieve(rf"^,?{_GAP}{{0,4}}?\s(?:scrapped|abandoned|terminated|called off|dropped|shelved|withdrew|gave up|walked away)\b", _I)),
    ("start", sieve(r"^\s(?:delivery|deliveries|start|launch|opening)\b", _I)),
)  # fmt: skip
_ONCE = frozenset({"acquisition", "divestiture", "merger", "investment", "ipo", "financing"})
_PRICED = sieve(r"\bfor (?:about |around |nearly |some |roughly |over |more than )?(?:[A-Z]{0,3}[$€£¥]\s?)?[0-9][\w.,]*(?:\s(?:million|billion|trillion|dollars|euros|pounds|yen))*\sin\s$", _I)  # … and Y for $10.7 billion in
_YEAR = sieve(r"[0-9]{4}")
# a deal that is called by its year: its 2014 agreement, 2002's buyout
_NAMED: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("completion", sieve(r"(?:['’]s)?\s(?:[$€£\w.,-]+\s){0,4}?(?:buyout|acquisition|takeover|purchase|merger|sale|IPO|listing|round|investment|funding)\b", _I)),
    ("signed", sieve(r"(?:['’]s)?\s(?:[$€£\w.,-]+\s){0,4}?(?:agreement|deal|contract|partnership|pact|order|alliance)\b", _I)),
)  # fmt: skip

# who called it off, and when
_OFF = sieve(
    r"\b(?:terminated|scrapped|abandoned|dropped|gave up|called off|walked away|collapsed|fell through|shelved|withdrew|pulled|cancell?ed|blocked|lapsed|decided against|considered|rejected|ended)\b[^;]{0,80}$", _I)
_OPENS = sieve(r"(?:^\W*|[,;:]\s(?:and\s|but\s)?|\band\s|\bthat\s)(?:(?:in|on|by|during|since|late|early|earlier|back|only)\s){0,2}(?:the\s)?$", _I)
_VERBS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("announced", sieve(r"\b(?:announced|unveiled|disclosed)\b", _I)),
    ("completion", sieve(r"\b(?:bought|acquired|sold|raised|invested|invests|closed|completed|purchased|issued|took over|borrowed|paid|went public|listed|received|lent|co-led|led|joined|participated)\b", _I)),
    ("signed", sieve(r"\b(?:signed|agreed|struck|inked|ordered|leased|licensed|committed|won|picked|selected|entered|partnered|reached|teamed|made|finali[sz]ed|chose|was selected)\b", _I)),
    ("end", sieve(r"\b(?:scrapped|abandoned|terminated|called off|dropped|shelved|withdrew|gave up|walked away|ended|cancelled)\b", _I)),
    ("start", sieve(r"\b(?:will (?:start|begin|open)|started|began|starts|begins)\b", _I)),
)  # fmt: skip


def date_role(scene: Scene, start: int, end: int, deal_type: str) -> str | None:
    """The role that the words next to a date give it, ``aside`` if it is of something else or nothing tells."""
    sentence = scene.sentence(start)
    text = scene.text
    left = text[max(sentence.start, start - 110) : start]
    if _DATELINE.search(text[max(start - 100, 0) : start]) and _DASH.search(text[end : end + 40]):
        return "announced"
    if _SHARES.search(left) and _MOVED.match(text[end : min(sentence.end, end + 200)]):
        return "announced"
    other = _OTHER.search(left)
    if other and not re.search(r"\b(?:deal|agreement|contract|offer|plan)s?\s\S*\s?$", left[: other.start()], _I):
        return ASIDE
    off = _OFF.search(left.rpartition(", and ")[2])
    best: tuple[int, str] | None = None
    for place, (role, pattern) in enumerate(_LEFT):
        match = pattern.search(left)
        if match and place < 4:
            return role  # until, starting: right before the date
        if match and (best is None or match.start() > best[0]):
            best = (match.start(), role)
    if off and (best is None or best[1] not in {"signed", "announced"} or best[0] < len(left) - len(off.group())):
        return "end"
    if best:
        return best[1]
    if deal_type in _ONCE and _PRICED.search(left):
        return "completion"
    right = text[end : min(sentence.end, end + 120)]
    named = next((role for role, pattern in _NAMED if pattern.match(right)), None) if _YEAR.fullmatch(text, start, end) else None
    if named:
        return named
    if _OPENS.search(left):
        told = [(match.start(), role) for role, pattern in _VERBS if (match := pattern.search(right))]
        return min(told)[1] if told else ASIDE
    return next((role for role, pattern in _RIGHT if pattern.search(right)), ASIDE)
