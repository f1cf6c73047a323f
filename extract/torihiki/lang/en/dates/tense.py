"""Where a clause looks: will, is to, expects, plans, due … ahead; said, was, -ed … back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from string import ascii_uppercase

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.values.moment import Toward

__all__ = ["clause", "looks"]

_STOP = sieve(r"(?<=[A-Za-z0-9%)\]'\"])[.!?][\"')]*\s+(?=[\"'(]?[A-Z0-9$•])|[;\n•|]")
_ABBREVIATED = (
    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thur", "Thurs", "Fri",
    "Sat", "Sun", "Inc", "Corp", "Co", "Ltd", "Mr", "Mrs", "Ms", "Dr", "St", "No", "vs", "Rev", "Gen", "Fla", "Ill", "Pa", "Va", "Tenn", "Wash",
    "Calif", "Okla", "Mass", "Gov", "Sen",
)  # fmt: skip
_SHORT = frozenset(_ABBREVIATED)
_SHORT_ENDS = frozenset(word[-2:] for word in _ABBREVIATED)  # looked at first: few sentences end so
_LAST_WORD = re.compile(r"\w{1,6}$")  # of what lies left of endpos

_AHEAD_ANYWHERE = (
    r"will(?! be reported)|'ll|won't|shall|(?:is|are|was|were|be) (?:also |now |still |not )?(?:to|due|set|expected|scheduled|slated"
    r"|planned|likely|on track|about|poised|projected|foreseen|anticipated|envisaged|envisioned|"
    r"forecast|meant|supposed|pencilled|targeted)\b|going to|(?:would|could|might|should)(?! have (?:been|had|made|got|gone|done|given|taken|sold|bought|paid|won|lost|[a-z]{2,}ed)\b)|scheduled|slated|pencilled in"
    r"|upcoming|ahead of|(?:slipped|delayed|postponed|pushed|put back|moved|deferred|rescheduled|extended)(?: [a-z]+){0,2} (?:to|until|till)"
)
_AHEAD_LEFT = (
    r"may|can|must|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|aim(?:s|ed|ing)?|hop(?:es|ed|ing)|intend(?:s|ed)?|target(?:s|ed|ing)?"
    r"|project(?:s|ed)|"
    r"forecasts?|predict(?:s|ed)?|anticipate[sd]?|see(?:s)?|guid(?:es|ed|ance)|outlook|effective|Effective|due|matur(?:e|es|ing)|until"
    r"|till|deadline|want(?:s|ed)?|set to|"
    r"to (?:be|begin|start|open|close|deliver|launch|ship|complete|finish|meet|report|reach|take|add|raise|cut|invest|build|buy|vote"
    r"|decide|rise|fall|come|go)|"
    r"start(?:s)?|begin(?:s)?|open(?:s)|arrive(?:s)|meet(?:s)?|end(?:s)|expire(?:s)?|launch(?:es)|report(?:s)|run(?:s)|take(?:s)"
    r"|(?:(?:share|stock|bond)?holders|investors|owners|members|creditors|directors) vote|payable|kick(?:s)|go(?:es)|come(?:s)|"
    r"ship(?:s)|resume(?:s)|close(?:s)|conclude(?:s)|fall(?:s) due|next|I'll|we'll|let's|can|stay|remain(?:s)?|continue(?:s)?|please"
    r"|(?:pay|payment|closing|settlement|delivery|redemption|maturity|expiry|record) date (?:is|of)|meeting|working on|preparing|seeks|seeking|considering|exploring|weighing|mulling"
)
_SINCE = sieve(r"\bsince\b")
_PAST_WORDS = [
    "was", "were", "had", "has", "have", "did", "said", "told", "rose", "fell", "sold", "bought", "took", "struck", "made", "won", "lost",
    "led", "sank", "jumped", "grew", "began", "came", "went", "gave", "got", "held", "kept", "left", "met", "paid", "put", "ran", "saw",
    "sent", "set", "shut", "spent", "stood", "swung", "beat", "broke", "brought", "built", "cost", "drew", "drove", "flew", "found",
    "fought", "hit", "knew", "laid", "lent", "meant", "quit", "read", "sought", "shot", "showed", "slid", "spoke", "sprang", "taught",
    "thought", "threw", "understood", "wrote", "withdrew", "overtook", "undertook", "withheld", "outbid", "undercut", "overcame", "fled",
    "wound", "spun", "shook", "swore", "froze", "bore", "clung", "crept", "leapt", "hung", "woke", "rang", "stepped", "became", "bid",
    "chose", "dealt", "dug", "forecast", "shrank", "slipped", "stole", "stuck", "swept", "tore", "wore", "compared", "against", "versus",
    "unchanged",
]  # fmt: skip
_PAST = rf"(?:{any_of(_PAST_WORDS)})|(?:after|since|upon) [a-z]{{2,16}}ing|(?<!-)[A-Za-z]{{2,20}}ed"
_NOT_PAST = frozenset(
    [
    "need", "speed", "feed", "seed", "bed", "red", "fed", "indeed", "hundred", "limited", "united", "fixed", "combined", "proposed",
    "exceed", "succeed", "proceed", "related", "aged", "based", "expected", "planned", "scheduled",
]
)  # fmt: skip
_LEFT = sieve(rf"(?<![A-Za-z'-])(?:(?P<ahead>{_AHEAD_ANYWHERE}|{_AHEAD_LEFT})|(?P<past>{_PAST}))(?![A-Za-z-])")
_RIGHT = sieve(  # of a text in lower case
    rf"(?<![a-z'-])(?:(?P<ahead>{_AHEAD_ANYWHERE})|(?P<past>{_PAST}|forecasts?|plans?|expects?|aims))(?![a-z-])"
)
_MODAL = sieve(r"\b(?:will|would|to|could|may|might|must|should|can|shall|won't|'ll)(?: not| also| only| then| likely)? be(?: [a-z]+ly)? $")
# past forms that are the plain ones too: will hit, to cut
_MODAL_BARE = sieve(r"\b(?:will|would|to|could|may|might|must|should|can|shall|won't|'ll)(?: not| also| only| then| likely)? $")
_PLAIN = frozenset(["hit", "put", "set", "cut", "cost", "shut", "spread", "read", "quit", "bid", "beat", "forecast", "cast", "let"])
# what was done when it was said: agreed to buy on Monday; and what had come about: managed to raise in June
_DONE = sieve(r"\b(?:managed|failed|helped|went on|began|started|continued|declined|refused|able|came|got|used|seemed|appeared) $")
_SAID = sieve(
    r"\b(?:agreed|offered|decided|moved|voted|chose|proposed|vowed|pledged|promised|threatened|sought|tried|resolved|(?:reached|signed|clinched|struck|sealed|inked|announced|unveiled) (?:an?|the|its) (?:[\w$€£.,-]+ ){0,4}?(?:deal|agreement|pact|accord)) $"
)
# verbs that are nouns where a number or an adjective stands before them
_NOUNS = frozenset(("ships", "reports", "runs", "ends", "starts", "launches", "projects"))
_COUNTED = sieve(
    r"\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|more|both|[0-9]+)(?: [a-z-]+){0,2}|old|older|new|newer|used|large|larger|small|smaller|other|further|second-hand) $"
)
# a participle that only describes: the repurchased shares, of issued shares
_DESCRIBES = sieve(r"\b(?:the|its|their|his|her|our|an?|of|newly|previously|all) $")
# told of a time that was already past: had ordered the sale to be put off in June
_PLUPERFECT = sieve(r"\b(?:had|having) (?:[a-z]+ly )?(?:[a-z]{3,}ed|said|told|put|held|made|set|begun|been)\b")
_DUE = sieve(
    r"\b(?:due|expected|scheduled|slated|likely) to be(?: [a-z]+ly)? $"
)  # said it had sold its unit, in a deal due to be closed by
_ONWARD = sieve(
    r", (?:starting|beginning|commencing)(?: (?:in|from|on|as of|with))?(?: the)?(?: (?:early|late|mid))? ?$|\bwith (?:closing|completion|possession|delivery|deliveries|occupancy|settlement)(?: (?:in|on|by|from|planned|expected|scheduled|set|due|for))* ?$"
)  # on a three-year charter, starting in September
_SUBJECT = sieve(r"(?:\b(?:and|but|which|who|it|they)|\b[A-Z][\w&.'’-]*)(?: (?:in|early|earlier|late|last))* $")
_DID = sieve(
    r" (?:[A-Z][\w&.'’-]* ){0,4}(?:also |had |then )?(?:struck|signed|agreed|bought|sold|won|took|said|announced|awarded|acquired|made|ordered|raised|invested|leased|opened|began|started|completed|secured|approved|licensed|picked|selected|chose|launched|placed|unveiled|closed|hired|rejected|dropped|cancell?ed|reached|paid|landed|borrowed|formed)\b"
)
_NEW_CLAUSE = sieve(r"\b(?:which|who|where|whose|but|while|although|because|after)\b")
_CONNECT = sieve(r"(?:due|maturing|mature|matures)", re.IGNORECASE)


def clause(scene: Scene, start: int, end: int) -> tuple[str, str]:
    """The words of the sentence left and right of a span, at most 240 and 160 characters."""
    text = scene.text
    starts, ends = _stops(scene)
    at = bisect_right(ends, start) - 1
    left = text[max(start - 240, ends[at] if at >= 0 else 0) : start]
    at = bisect_left(starts, end)
    stop = starts[at] if at < len(starts) and ends[at] <= end + 160 else len(text)
    return left, text[end : min(end + 160, stop)]


def _stops(scene: Scene) -> tuple[list[int], list[int]]:
    """Where the text's clauses stop: starts and ends of the marks, with the blanks behind them."""
    stops: tuple[list[int], list[int]] | None = scene.memo.get("en.dates.stops")
    if stops is None:
        text = scene.text
        marks = [match.span() for match in _STOP.finditer(text) if match.group()[0] in ";\n•|" or not _abbreviates(text, match.start())]
        stops = scene.memo["en.dates.stops"] = [a for a, _ in marks], [b for _, b in marks]
    return stops


def _abbreviates(text: str, end: int) -> bool:
    """Whether an abbreviation or an initial ends there, behind which a full stop ends no sentence."""
    if text[max(end - 2, 0) : end] not in _SHORT_ENDS and not text[end - 1].isupper():
        return False
    last = _LAST_WORD.search(text, max(end - 6, 0), end)
    return last is not None and (last.group() in _SHORT or (len(last.group()) == 1 and last.group() in ascii_uppercase))


def looks(left: str, right: str, *, weekday: bool = False) -> Toward | None:
    """Past, future, or ``None`` where nothing tells. The nearest verb on the left decides, else the nearest on the right.

    ``weekday``: of a day of the week, which a report gives to what was said rather than to what was agreed.
    """
    if _ONWARD.search(left):
        return "future"
    if not weekday and _DID.match(right) and _SUBJECT.search(left):
        return "past"  # agreed to buy its power, and in July struck a deal
    for match in reversed(list(_LEFT.finditer(left[:1].lower() + left[1:]))):
        between = left[match.end() :]
        if match["ahead"]:
            if match["ahead"].lower() in {"until", "till"} and not left[: match.start()].strip() and _RIGHT.search(right.lower()):
                break  # until April it was
            if _CONNECT.fullmatch(match["ahead"]) and re.search(r"[0-9]", between):
                continue  # notes due 2034, sold in June
            if match["ahead"].startswith("to ") and _PLUPERFECT.search(left, 0, match.start()):
                return "past"
            if match["ahead"].startswith("to ") and (
                _DONE.search(left, 0, match.start()) or (weekday and _SAID.search(left, 0, match.start()))
            ):
                return "past"
            if match["ahead"].lower() in _NOUNS and _COUNTED.search(left, 0, match.start()):
                continue  # sold two older ships in March
            if _SINCE.search(between):
                return "past"  # would be the largest since a sale in June
            if _NEW_CLAUSE.search(between) and _RIGHT.search(right.lower()):
                break
            return "future"
        word = match["past"].lower()
        if word.endswith("ed") and _DESCRIBES.search(left, 0, match.start()) and re.match(r" [a-z]{3,}", between):
            continue
        if word not in _NOT_PAST:
            ahead = _MODAL.search(left[: match.start()]) or (word in _PLAIN and _MODAL_BARE.search(left[: match.start()]))
            told = _PLUPERFECT.search(left, 0, match.start()) and not _DUE.search(left, 0, match.start())
            return "future" if ahead and not told else "past"
    for match in _RIGHT.finditer(right.lower()):
        if match["ahead"]:
            return "future"
        if match["past"] not in _NOT_PAST:
            return "past"
    return None
