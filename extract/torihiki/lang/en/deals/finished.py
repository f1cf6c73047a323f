"""Whether the words or the form of a verb say that a deal is done."""

from __future__ import annotations

import re

from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["PLANNED", "TO_RAISE", "finished"]

_I = re.IGNORECASE
# words of a plan
PLANNED = sieve(
    r"\b(?:plans? (?:to|for)|planned|planning|intends? to|intention to|letters? of intent|heads of (?:agreement|terms)|memorand(?:um|a) of understanding|mous?|non-binding|proposed|proposal|proposes|proposing|suggest(?:s|ed|ing) (?:an?|the|that|to)|aims? to|hopes? to|will (?:re)?file|file[ds](?! (?:\w+ )?for (?:bankruptcy|insolvency|administration|creditor|chapter|court|protection)| (?:an?|its|the) (?:[\w-]+ )?(?:lawsuit|complaint|suit|claim))|"
    r"(?:will|would|agree[sd]? to|is to|are to) (?:also |soon )?(?:open|start|begin|hold|resume|reopen|enter|have)(?: into)? (?:[a-z-]+ ){0,2}(?:talks|discussions|negotiations)|"
    r"(?:subject to|depend(?:s|ent) (?:up)?on|conditional (?:up)?on|contingent (?:up)?on|awaiting|pending) (?:the )?(?:execution|signing|negotiation|conclusion|preparation|drafting)(?: and (?:execution|signing|approval))?|"
    r"preliminary|provisional(?:ly)?|tentative(?:ly)?|in principle|(?:is|are|was|were) set to|(?:tried|tries|trying|attempted|attempts|sought|wanted|hoped) to|(?:is|are|was|were) (?:also |now |widely |still )?expected to (?=(?:place|sign|order|announce|award|unveil|buy|acquire|sell|invest|take|make|bid|raise|build|lease|pick|choose|join|lead|lend|issue)\b)|seeks? to|seek|is seeking|seeking|offer(?:s|ed|ing)? to|(?:offers?|bids?) from [^.;,]{2,60}? to|expects? to|wants to|(?:attempt(?:s|ed|ing)?|pursu(?:es|ed|ing)) (?:an?|its|another)|unsolicited|term sheet|kick(?:s|ed|ing)? off|launch(?:ed|es|ing)? (?:the|a)|(?<!signed )(?<!signs )up for|could(?! (?:eventually |ultimately |also |potentially )?(?:be (?:worth|valued|paid)|reach|rise|total|amount|fetch|value|climb|exceed|cost|bring|earn|net|generate|yield|add|go (?:up|as)|run to))|hir(?:es|ed|ing) (?-i:[A-Z])[^.;,]{1,60} to|framework(?! (?:contract|order|agreement))|conditional|memorandum|explor(?:e|ing)(?! for\b)|(?:should|will|is to|are to|yet to|expected to|due to) be (?:signed|finali[sz]ed|concluded))\b",
    _I,
)
_MODAL = sieve(
    r"\b(?:will|would|to|could|may|might|shall|should|can|must|not|never|yet|is|are|be|being)\s(?:also\s|then\s|soon\s|now\s|be\s|jointly\s|[a-z]+ly\s)?$|\bto\s(?:be\s|have\s|help\s)?$",
    _I,
)
_DONE = sieve(
    r"\b(?:complet(?:ed|es|ing|ion of)|clos(?:ed|es|ing|e of|ure of|ing of)|finali[sz](?:ed|es|ing)|wrapp?(?:ed|s) up|consummated|concluded(?! (?:an?|the|its|their|three|two|several)? ?(?:[\w-]+ ){0,3}?(?:agreements?|contracts?|pacts?|accords?|memorandum)\b))\s[^;]{0,60}$|"
    r"\b(?:was|were|been) (?:created|formed|born)\s[^;]{0,50}$|"
    r"\b(?:quick|managed|able) to (?:complete|close|finali[sz]e|wrap up)\s[^;]{0,40}$|"
    r"\b(?:increased|lifted|boosted|upped|doubled|cut|reduced|trimmed|lowered|pared|halved|slashed)\s(?:its|their)\s$|"
    r"\b(?:made|took|(?:has|have|had) taken|raised|acquired|bought|purchased|snapped up|picked up|scooped up|amassed|sold|received|secured|attracted)\s(?:(?!with |for |in |on |of |to |from |by )\S+\s){0,8}$",
    _I,
)
_AFTER = sieve(
    r"^[^.;]{0,110}?(?<!expected to )(?<!to )(?<!will )(?<!would )(?<!be )\b(?:closed|(?:was|were|has|have)(?: now| since| already| just)?(?: been)? (?:closed|completed)|(?<!nearly )(?<!newly )(?<!recently )(?<!partially )(?<!partly )(?<!almost )(?<!half-)(?<!half )completed|was finali[sz]ed|closed on|took effect|went through)\b",
    _I,
)
_AHEAD = sieve(
    r"\b(?:expected to|will|would|set to|due to|scheduled to|should|is to|are to|once|after|upon|until|if)\b[^.;]{0,30}\b(?:clos\w+|complet\w+)",
    _I,
)
_UNDER_WAY = sieve(
    r"\b(?:is|are)\s(?:also\s|now\s|currently\s|still\s)?(?:raising|seeking|planning|preparing|finali[sz]ing|closing)\s(?:[\w-]+\s){0,4}$",
    _I,
)
_PAST = sieve(
    r"(?:ed|ed up|bought|brought|sold|spent|paid|took over|took|raised|spun off|spun out|built|went public|lent|merged|poured|made|put|put in|puts in|led the|led its|led|chipped in|made its debut|cut the ribbon on|(?:went|fell|passed) to|(?:debuted|floated) on|(?:re)?listed (?:in|on)|(?:listed|floated) (?:its shares|its|their)|(?:began|started) trading)$",
    _I,
)

# the verb at the head of a figure of speech: got its hands on
_PAST_HEAD = sieve(
    r"(?:[a-z-]+ed|got|gotten|took|taken|won|came|fell|fallen|brought|laid|went|gone|made|cut|sold|bought|ate|eaten|let|threw|thrown|gave|given|found|became|sewn|spun|shed|rid|broke|put)\s",
    _I,
)


# filed for bankruptcy a year after buying X; but will be the largest after buying it
_LONG_AFTER = sieve(r"\b(?:after|since) (?:[a-z]+ly )?$")
_TO_COME = sieve(
    r"\b(?:will|would|could|may|might|plans?|expects?|expected|aims?|hopes?|wants?|seeks?|can|should|if|to (?:be|become|have|own|hold|close|begin|start))\b[^.;]*$"
)
_WENT_ON = sieve(r"\b(?:went on|managed|proceeded) to (?:[a-z]+ly )?$")
_RAISED_BY = sieve(r"\braised (?:[^.;,]|[.,][0-9]){2,40} (?:by|through) $")
_BACK = 160
_SALES = frozenset(("en.deals.acquire", "en.deals.sell"))


# what stands in the books is done: a gain on the sale of X, restated for the purchase of Y
_BOOKED = sieve(
    r"\b(?:(?:gains?|profits?|loss(?:es)?|credits?|charges?|proceeds|income|costs|expenses)\b(?:[^.;,]|[.,][0-9]){0,50}?\b(?:on|from|of|for|to|with)|"
    r"(?:results|earnings|figures|net|sales|revenues?|restated|adjusted|pro forma)(?: (?:of|for|in) [^.;,]{2,24})? (?:for|includ(?:es?|ing)|reflect(?:s|ing)?|to (?:reflect|include)))"
    r"\s(?:(?:the|its|their|an?)\s)?(?:[a-z]+\s){0,2}$",
    _I,
)
_TO_BOOK = sieve(
    r"\b(?:sees?|seen|forecasts?|will|would|could|may|might|should|expect(?:s|ed)?|anticipate[sd]?|plan(?:s|ned)?|proposed|pending|estimated|if|offer|bid)\b",
    _I,
)


# would raise $30 million in a round: not closed
TO_RAISE = sieve(
    r"\b(?:will|would|to|could|may|might|should|can|shall)\s(?:also\s|soon\s|then\s|now\s)?(?:raise|close|secure|seek|launch|hold|conduct)\b[^;,]{1,60}$",
    _I,
)


def finished(frame: Frame, text: str, lead: Span, land: Span) -> tuple[int, int] | None:
    """Where the words say that it is done; (0, 0) if the form of the verb does; ``None`` if it is not."""
    if not frame.shape.past:
        return None
    before = text[lead.start : lead.end]
    if frame.form == "noun":
        match = _DONE.search(before)
        if match and not re.search(
            r"\b(?:will|to|would|expects?|plans?|not|could|may|off|from|of|before|without|for|(?:days|months|weeks|year|years) after|upon|until|delay\w*|block\w*|prevent\w*|hopes? of|close to)\s(?:be\s)?$",
            before[: match.start()],
            _I,
        ):
            return lead.start + match.start(), lead.start + match.start() + len(match.group().split()[0])
        match = _BOOKED.search(before) if frame.shape.name in _SALES else None
        if match and not _TO_BOOK.search(before):
            return lead.start + match.start(), lead.start + match.start() + len(match.group().split()[0])
        behind = text[frame.cue.end : land.end]
        match = _AFTER.match(behind)
        if match and not _AHEAD.search(behind):
            return frame.cue.end + match.start(), frame.cue.end + match.end()
        return (
            (0, 0)
            if frame.shape.status == "completed"
            and not PLANNED.search(before)
            and not frame.led
            and frame.verb != "raising"
            and not TO_RAISE.search(before)
            and not _UNDER_WAY.search(before)
            else None
        )
    if frame.led and frame.form == "verb" and _WENT_ON.search(text, lead.start, lead.end):
        return (0, 0)
    if frame.word == "selling" and _RAISED_BY.search(text, max(frame.cue.start - _BACK, 0), frame.cue.start):
        return (0, 0)
    if frame.shape.name == "en.deals.lead" and TO_RAISE.search(before):
        return None  # would raise $30 million in a round led by X
    said = text[frame.cue.start : frame.cue.end]
    if not _PAST.search(said) and not (frame.word in frame.shape.sayings and _PAST_HEAD.match(said)):
        left = text[max(frame.cue.start - _BACK, 0) : frame.cue.start]
        return (0, 0) if frame.word.partition(" ")[0].endswith("ing") and _LONG_AFTER.search(left) and not _TO_COME.search(left) else None
    if frame.form == "passive":
        return (
            None
            if re.search(
                r"\b(?:(?:to|will|would|could|may|might|should|is|are|being)\s(?:be\s|being\s)?(?:[a-z]+ly\s)?|should\s(?:it|they|[A-Z][\w&.'’-]+)\s(?:then\s)?be\s)$",
                before,
                _I,
            )
            else (0, 0)
        )
    return None if _MODAL.search(before) else (0, 0)
