"""Who has to agree to a deal, or has agreed: regulators, courts, owners."""

from __future__ import annotations

from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.terms.pieces import FLAGS

__all__ = ["APPROVAL", "ELSE"]

_JUDGES = (
    r"(?:regulators?|authorit(?:y|ies)|watchdogs?|shareholders|stockholders|unitholders|bondholders|creditors|holders of|commission(?:ers)?|central bank|courts?|judge|tribunal|bureau|ministry|ministers?|cabinet|lawmakers|parliament|"
    r"cartel office|(?:justice|treasury|commerce|transportation|energy|defen[sc]e) department|department of (?:justice|transportation|energy|commerce)|(?-i:CFIUS|FTC|FCC|CMA|FERC|Cade|Ofcom|SAMR|ACCC|DOJ|NRC|Bundeskartellamt|Brussels|Beijing|EU|Federal Reserve|Reserve Bank|Fed))"
)
_NOD = r"(?:approvals?|clearances?|consents?|nod|green light|go-ahead|blessing|permission|sign-?off|assent|ratification|authori[sz]ations?)"
_NEEDS = r"(?:subject to|pending|awaiting|requir(?:es?|ed|ing)|(?:conditional|contingent|dependent) (?:up)?on|depends? (?:up)?on|hinges? on|need(?:s|ed|ing)?|awaits?|awaited|yet to (?:win|get|receive|secure|obtain|gain))"
_KIND = r"(?:shareholder|stockholder|regulatory|regulator|antitrust|anti-trust|government|board|court|competition|merger|foreign[- ]investment|national[- ]security|judicial|antimonopoly|anti-monopoly|cartel|merger-control)"
APPROVAL = (
    sieve(rf"\b{_NEEDS}\b(?! no\b)[^.;]{{0,80}}?\b(?:{_NOD}\b|regulators?\b|shareholders?\b|regulatory conditions|antitrust\b(?! (?:\w+ ){{0,2}}{_NOD})|court sanction|screening\b|acceptances\b)", FLAGS),
    sieve(rf"\bstamp of approval\b|\b(?:green light|go-ahead|nod|blessing|permission|clearance|consent) (?:of|from|by) (?:[\w'’.-]+ ){{0,4}}?{_JUDGES}\b|\b(?:gain|w[io]n|receiv|secur|obtain|get|got|seek|sought)\w* (?:\w+ ){{0,3}}(?:approvals?|clearances?)\b", FLAGS),
    sieve(rf"\b{_KIND} (?:and (?:other )?{_KIND} )?(?:approvals?|clearances?|review|waiting period|scrutiny|hurdles|investigation|probe|consents?|sign-?off|sanction)\b|\bwaiting period\b|\bHart-Scott-Rodino\b", FLAGS),
    sieve(rf"\b(?:withheld|withholds?|withholding|refus(?:ed|es|ing)|grant(?:ed|s)?|g[ai]v(?:e|es|en|ing)) (?:its |their |the )?(?:[\w-]+ )?{_NOD}\b|\bonce (?:the |all |its |their )?(?:[\w-]+ ){{0,3}}(?:approvals?|clearances?|consents?)\b|\b(?:approval|clearance) of the (?:deal|merger|takeover|acquisition|purchase|sale|transaction)\b", FLAGS),
    sieve(rf"\b(?:provided|as long as|on condition|if|unless|once|until|after) (?:that )?(?:[\w'’-]+ ){{0,4}}?{_JUDGES}(?: [\w'’-]+){{0,9}}? (?:agree|approve|consent|object|accept|back|vote|clear|say yes|nod)s?\b", FLAGS),
    sieve(rf"\b{_JUDGES} (?:(?:still|also|now) )?(?:must|(?:has|have|needs?) (?:still |yet )?to|(?:is|are) (?:still |expected |due )?to) (?:(?:still|also|first) )?(?:approve|clear|rule|decide|agree|consent|vote|sign off|license|bless)\b", FLAGS),
    sieve(r"\bwait(?:ing|ed|s)? (?:since (?:[\w.]+ ){1,3})?for (?:[\w'’.-]+ ){1,7}?(?:to (?:clear|approve|rule|decide|agree|sign off)\b|(?:ruling|clearance|decision|verdict|approval)\b)", FLAGS),
    sieve(rf"\byet to be (?:\w+ )by (?:[\w-]+ ){{0,3}}?{_JUDGES}|\b(?:decision|ruling|verdict) (?:is|was) (?:expected|due|promised|awaited)\b|\byet to (?:be (?:approved|cleared|waved through)|approve\b|clear\b|vote on\b|ratify\b)|\b(?:has|have|had) not (?:yet )?(?:cleared|approved)\b", FLAGS),
    sieve(r"\bshareholders(?:,[^.;,]{2,40},)? (?:(?:will|are to|are due to|must|have|had|has) )?(?:vote|voted|approved?|backed|waved)\b|\bboards?(?: of (?:directors|both|the|each)(?: [\w'’]+){0,4})? (?:(?:has|have|had|both|each|also|unanimously|already|yet to|must) ){0,4}(?:approved?|sign(?:ed)? off|cleared|ratified)\b|\bapproved (?:unanimously )?by (?:the |both |its |their )(?:[\w'’-]+ ){0,3}?(?:boards?|directors)\b", FLAGS),
    sieve(r"\b(?:must|has to|have to|needs? to|yet to) (?:still |first )?(?:be )?(?:sign(?:ed)? off|ratif(?:y|ied)|approve[d]?|cleared)(?: on| by)? (?:the |it |that |[\w'’.-]+ )(?:\w+ )?|\b(?:sign|signed|signing) off on the (?:deal|merger|takeover|acquisition|transaction|purchase|sale)\b|\bwaved through by\b", FLAGS),
    sieve(r"\b(?:regulators?|authorities|watchdogs?)\b[^.;,]{0,40} (?:were|was|are|is) (?:against|opposed)\b|\bvoted (?:against|for|in favou?r)\b[^.;,]{0,30}|\bvote (?:on|for|in favou?r of) the (?:deal|merger|takeover|offer|acquisition|sale|transaction|bid|plan)\b|\bopened (?:an? )?[^.;,]{0,24}investigation into\b", FLAGS),
    sieve(
        rf"\b{_JUDGES} (?:[\w'’]+ ){{0,4}}(?:approve[sd]?|clear(?:s|ed)?|block(?:s|ed)?|reject(?:s|ed)?|investigat\w+|imposed conditions|voted|to approve|review(?:s|ed|ing)? (?:the|its|it)|sued to block|green-?lit|ratified|scrutini[sz]\w+|waved)\b"
        rf"|\b(?:approved|cleared|blocked|reviewed|examined|scrutini[sz]ed|ratified) by (?:[\w'’-]+ ){{0,4}}{_JUDGES}\b", FLAGS),
)  # fmt: skip
# what boards, owners and authorities decide on that is no deal: approved a $5 billion buyback, its heart drug; investigates X over its use of data
ELSE = sieve(
    r"\s(?:(?:an?|the|its|their|his|her|new|another|[A-Z][\w.&-]*['’]s|[$€£¥]?[0-9][\w.,]*|million|billion|bn|mln)\s){0,4}(?!(?:deal|merger|takeover|acquisition|sale|transaction|purchase)\b)(?:[a-z-]+\s){0,3}?"
    r"(?:buy-?backs?|repurchases?|dividends?|budgets?|pay (?:plan|package|rise|deal)|remuneration|salar(?:y|ies)|bonus(?:es)?|accounts|stock splits?|splits?|auditors?|drugs?|medicines?|vaccines?|treatments?|pills?|therap(?:y|ies)"
    r"|devices?|tests?|rate (?:rise|cut|hike)s?|tariffs?|bills?|laws?|rules|candidates?|directors?|chairm[ae]n|name change|job cuts|layoffs|poison pill|rights plan)\b"
    r"|\s(?:[A-Z][\w.&'’-]*\s){1,4}(?:over|for (?:its|an?)|about) (?!the (?:deal|merger|takeover|acquisition))"
)
