"""Pieces of the patterns behind words that are said of much else: a firm, a sum, a part of a firm, the end of a phrase."""

from __future__ import annotations

from torihiki.lang.en.deals.worth import HEDGE, SUM

__all__ = ["ANY_PART", "DEALT", "END", "FIRM", "PART", "PRICED", "SIZE", "STAKE"]

_KIND = r"(?:(?-i:[A-Z])[a-z]+(?:-[a-z]+)?\s(?=[a-z]))?(?:(?!(?:its|their|our|from|to|with|in|into|onto|of|off|out|over|by|for|and|or|on|at|as|about|against|than|like|through|via|back|his|her|that|which|who|will|would|could|may|might|should|can|is|are|was|were|be|been|has|have|had|said|says|agreed|plans|also|not)\s)(?-i:[a-z][a-z-]*)\s){0,4}?"
_NAME = r"(?-i:[A-Z])(?:[\w&-]|['’](?!s\b)|\.(?=\w)|\.(?=\s(?:Inc|Corp)))*"
_RIVAL = r"(?:(?:its|their)\s(?:[a-z-]+\s){0,2}?(?:rival|competitor|peer|neighbou?r|supplier|partner|affiliate|unit|subsidiary|shareholder|backer|owner|parent|customer),?\s)?"
FIRM = rf"\s{_RIVAL}{_KIND}{_NAME}(?:\s(?:{_NAME}|&|of(?=\s(?-i:[A-Z])))){{0,4}}\.?"  # a firm, with words for what it is before its name
# no more of a name or of what belongs to it, and no thing that it is only a word for
END = r"(?=[,;)]|\.?\s*$|\s[–—-]|\s(?:in|for|last|this|next|from|with|without|after|and|as|before|but|by|earlier|when|while|on|under|late|early|at|through|via|over|amid|following|out|to|that|which|who|if|because|despite|having)\b)"
# what is paid, or a word for the deal itself
DEALT = r"\s(?:in|with|through|via|under|after|as\spart\sof)\s(?:an?|its|the)\s(?:[\w$€£¥₹.,%-]+\s){0,6}?(?:deals?|takeover|acquisition|buy-?out|auction|purchase|swoop|transactions?|sale|placing|agreement|pact)\b"
PRICED = rf"(?:,\s[^,;]{{2,60}},|,)?(?:\sfor{SUM}|{DEALT}|,\spaying{SUM})"
_PARTS = (
    r"(?:business(?:es)?|units?|divisions?|arms?|brands?|operations?|assets|subsidiar(?:y|ies)|chain|stores|shops|plants?|factor(?:y|ies)|mines?|refiner(?:y|ies)|"
    r"hotels?|portfolio|titles|stations|channels?|fields?|terminals?|network|branches|labels?|masts|towers|mills?|smelters?|shipyards?|plantations?|vineyards?|clinics?|hospitals?|airports?|breweries|brewery|quarries|quarry)\b(?!\s(?:managers?|workers|staff|employees|names?|keys?|closures?|gates?|chief|head)\b)"
)
PART = rf"\s(?:all\sof\s|most\sof\s|half\sof\s|part\sof\s|the\srest\sof\s)?(?:its|their|the)\s(?:[\w&.'’-]+\s){{0,6}}?{_PARTS}"  # its paints arm
ANY_PART = rf"(?:{PART}|{FIRM}['’]s?\s(?:[\w&-]+\s){{0,5}}?{_PARTS}|{FIRM})"  # X's paints arm, X itself
STAKE = (
    r"\s(?:(?:all|most|half|part|some|the\s(?:rest|last|remainder)|a\s(?:third|quarter|part|portion)|the\sbulk)\sof\s)?(?:its|their|an?|the)\s(?:[\w.,%$€£-]+\s){0,6}?(?:stakes?|holdings?|shareholdings?|interests?|shares?|positions?|investments?)\s(?:in|of)"
    + FIRM
)
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|dozens\sof|hundreds\sof|thousands\sof|tens\sof\sthousands\sof|several|half)"
SIZE = rf"\s{HEDGE}(?:[0-9][\d.,]*\s?|{_COUNT}\s)"
