"""States that deal by themselves: they borrow, lend and give aid, sell bonds, buy arms, and trade in what is counted by the tonne or the barrel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import Hints, sieve
from torihiki.core.span import Span
from torihiki.lang.en.parties.nations import FURTHER, NATIONS
from torihiki.values.party import Party

__all__ = ["WITHIN_NAME", "find_lands", "land"]

STATE = "en.parties.state"
# whose name is that of a town or of much else, too, and those that no table of adjectives has
_NAMES = (*(n.name for n in NATIONS if n.name not in {"Singapore"}), *FURTHER.values(), "Trinidad and Tobago", "Papua New Guinea", "Sierra Leone", "Burkina Faso", "Myanmar", "Quebec", "Ontario")  # fmt: skip
_SHOUTED = {name.upper(): name for name in _NAMES}  # in a headline in capitals
_LAND = sieve(
    rf"(?<![A-Za-z.-])(?:([Tt]he )?({any_of(_NAMES)})(?![A-Za-z-]| (?!I?MF|World|Bank)[A-Z][a-z])|({any_of(_SHOUTED)})(?![A-Za-z-]))"
)
_PEOPLE = {**{n.adjective: n.name for n in NATIONS}, **FURTHER}
# who signs for a state: Mexican officials, Mexican Finance Minister Gustavo Petricioli
_OFFICIALS = sieve(
    rf"(?<![A-Za-z.-])({any_of(_PEOPLE)}) (?:government )?(?:officials|authorities|(?:[Ff]inance|[Ee]conomy|[Pp]lanning|[Tt]rade|[Pp]rime|[Ff]oreign) [Mm]inisters?)(?: [A-Z][\w.-]+){{0,3}}(?=,? (?:led by|[a-z]))"
)
_LENT = r"(?:loans?|credits?|lines? of credit|stand-?by (?:arrangement|agreement)|bail-?out|bridge financing|financing|overdrafts?|tranche|debts?|rescue package)"
_AID = r"(?:grants?|(?<!band-)aid|assistance|credit guarantees?|loan guarantees?)"
_MONEY = sieve(
    rf"\b(?:{_LENT}|{_AID}|len[dt]s?|lending|borrow(?:s|ed|ing)?|IMF|(?:World|Investment|Development|Import) Bank|Monetary Fund)\b",
    re.IGNORECASE,
)
_BONDS = sieve(r"\b(?:euro|samurai |yankee |bulldog )?(?:bonds?|notes?)\b(?! that)|\b(?:issue|sukuk)\b", re.IGNORECASE)
_MEASURE = r"(?:tonnes?|tons?|barrels?|bpd|cubic (?:met(?:er|re)s|feet)|bushels|bales|bags|cargoes|kilos)"
_MACHINES = r"(?:jets?|aircraft|airliners|planes|helicopters|ships|vessels|tankers|locomotives|railcars|trains|buses|trucks|tractors|turbines|satellites?)"
_GOODS = sieve(
    rf"\b(?:{_MEASURE}|{_MACHINES}|crude|LNG|liquefied natural gas|natural gas|wheat|grain|corn|maize|barley|rice|sugar|soy(?:a)?beans?|palm oil|coal|iron ore|phosphates?|fertili[sz]ers?|cotton|coffee|cocoa|beef|butter|uranium|bauxite|electricity)\b",
    re.IGNORECASE,
)
_MEASURED = sieve(rf"[0-9][\d.,]* (?:mln |million |billion |bn )?(?:short |metric |long )?{_MEASURE}\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|[0-9]+) (?:billion|mln|million) {_MEASURE}\b", re.IGNORECASE)  # fmt: skip
_BOUND = sieve(
    r"\b(?:agree(?:s|d|ment|ments)?|accords?|contract(?:s|ed)?|deals?|pacts?|protocols?|sign(?:s|ed)?|sold|sells?|buys?|bought|suppl(?:y|ies|ied)|orders?|ordered|import|purchase[sd]?)\b",
    re.IGNORECASE,
)
_AND = r"(?: and (?:the )?[A-Z][\w.&'’-]*(?: (?:[A-Z][\w.&'’-]*|of|for|and|the)){0,7}?)?(?:,(?: [\w.'’-]+){1,9}?,)?"
_AUX = (
    r"(?:,? (?:has|have|had|will|would|is|are|was|were|to|been|be|also|now|formally|today|yesterday|recently|already|again|both|jointly|reportedly|expects?|plans?|hopes?|agreed?|agrees|aims?|wants?|likely|due|set|expected|about|close|in talks|trying|said|it|"
    r"said on [A-Z][a-z]+day|on [A-Z][a-z]+day|last (?:week|month|year)|this (?:week|month|year)|in [A-Z][a-z]+|at its tender|in principle|with (?:the )?[A-Z][\w. ]{1,40}?),?){0,5} "
)
_OWES = (
    r"(?:sign|reach|secur|w[io]n|obtain|receiv|agree|seal|g[eo]t|borrow|request|seek|sought|ask|appl(?:y|ied)|negotiat|renegotiat|resum|start|begin|began|hold|held|discuss|lend|lent|loan|giv|gave|grant|provid|extend|offer|pledg|promis|approv|reschedul|refinanc|restructur|"
    r"dr[ae]w|conclud|complet|finali[sz]|accept|rais|arrang|open|disburs|forgiv|forgave|cancel|writ|wrote|allocat|advanc|tap|need|land|clinch|contract)(?:e|es|ed|s|ing|ning|ten|ting|ies|off|ling)?\b"
)
_DOES = sieve(rf"{_AND}{_AUX}{_OWES}", re.IGNORECASE)
_ISSUES = sieve(rf"{_AND}{_AUX}(?:issu|launch|s[eo]ll?|sold|rais|pric|plac|tap|mandat|plan|float|return|offer)(?:e|es|ed|d|s|ing|ns|ped|ping)?\b", re.IGNORECASE)  # fmt: skip
_TRADES = sieve(
    rf"{_AND}{_AUX}(?:buy|bought|purchas|sell|sold|suppl(?:y|ied|ies)|import|order|sign|agree|award|book|contract|tak|took|accept|commit|cancel|reach|conclud)(?:e|es|ed|s|ing|led)?\b",
    re.IGNORECASE,
)
_GIVES = r"(?:len[dt]|lends|lending|loan(?:ed|s)?|grant(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave|offer(?:s|ed|ing)?|award(?:s|ed|ing)?|extend(?:s|ed|ing)?|provid(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|allocat(?:e|es|ed)|pledg(?:e|es|ed)|promis(?:e|es|ed)|ask(?:s|ed)?|hand(?:s|ed)?|forg(?:ave|ive|ives|iven))"
_GIVEN = sieve(rf"\b{_GIVES} (?:the )?$", re.IGNORECASE)
_SUM = sieve(
    r" (?:with )?(?:an?|its|another|the|up to|about|some|more than|more|[$€£¥]|[0-9]|one|two|three|four|five|six|several|soft|long-term|new|emergency|further|additional|credits?|loans?|aid|grants?|debt|[A-Z]{1,3}\$|for)",
    re.IGNORECASE,
)
_OF_SUM = r"(?:,? (?:of|worth|totall?ing|valued at|for) (?:[^.;,]|[.,][0-9]){1,40})?"
_BEEN = r"(?:,? (?:which|that|it|they|is|are|was|were|has|have|had|been|to be|be|being|will|would|made|granted|given|extended|approved|provided|offered|lent|promised|pledged|signed|agreed|going|available|due|recently|earlier|yesterday|today|meant|last week|last month|last year)){0,6}"
_LENT_TO = sieve(
    rf"\b(?:(?:{_LENT}|{_AID})(?: (?:agreements?|accords?|deals?|pacts?|packages?|programmes?|programs?|contracts?|arrangements?|facility|lines?))?{_OF_SUM}{_BEEN}|{_GIVES}(?: to)? (?:[^.;,]|[.,][0-9]){{2,60}})"
    r",? (?:to|for|with|from|by|between) (?:[A-Z][\w]+ and )?(?:the )?$",
    re.IGNORECASE,
)
_TRADED_WITH = sieve(r"(?<!exports )(?<!imports )(?<!shipments )(?<!flights )(?<!shipped )\b(?:to|from|with|between) (?:[A-Z][\w]+ and )?(?:the )?$", re.IGNORECASE)  # fmt: skip
# so many machines, and an order that is somebody's
_COUNTED = sieve(rf"\b[0-9][\d.,/-]* (?:[\w.-]+ ){{0,3}}?{_MACHINES}\b")
_ORDERED_BY = sieve(
    r"\b(?:w[io]ns?|received?|receives|got|secur(?:e|ed|es|ing)|obtain\w+|land(?:s|ed)|book\w*|awarded) (?:[^.;]|\.[0-9]){0,60}?\b(?:orders?|contracts?) (?:(?:[^.;]|\.[0-9]){0,50}? )?(?:from|by|with) (?:the )?$"
)
_SOLD = sieve(r"\b(?:sell|sells|sold|suppl(?:y|ies|ied)) (?:the )?$", re.IGNORECASE)
_OWNS = sieve(r"['’]s? (?!(?:[\w$-]+ ){0,4}?(?:debts?|creditors?|repayments|arrears|borrowings)\b)")
_ISSUED_FOR = sieve(r"\b(?:euro)?(?:bonds?|notes?|issue) (?:for|by) (?:the )?$", re.IGNORECASE)
# what a state signs with firms, or takes from them
_PACT = sieve(
    r"\b(?:contracts?|agreements?|memorand(?:um|a)|accords?|deals?|concessions?|licen[cs]es?|pacts?|protocols?|nationali[sz](?:ed|es))\b"
)
_PACTS = sieve(
    rf"{_AND}{_AUX}(?:nationali[sz](?:ed|es|e)\b|award(?:s|ed|ing)? (?:the )?(?=[A-Z])|(?:sign|reach|award|conclud|cancel|grant|clos|seal|initial|terminat|scrap|renew|extend|hand)(?:e|s|es|ed|ing|led|ped)? (?:[^.;]|\.[0-9]){{0,90}}?\b"
    r"(?:contracts?|agreements?|memorand(?:um|a)|accords?|deals?|concessions?|licen[cs]es?|pacts?|protocols?)\b[^.;]{0,70}? (?:with|to) (?:the )?[A-Z])"
)
_OWES_SO = sieve(r"['’]s? (?:[\w$-]+ ){0,4}?(?:debts?|creditors?|repayments|arrears|borrowings)\b")
_PUT_OFF = sieve(r"\b(?:re-?schedul|re-?negotiat|restructur|roll|forg[ai]v|refinanc|writ|wrote|stretch)\w*\b", re.IGNORECASE)
# a word of a firm's name before the place that it ends with: Vodafone Australia has awarded
WITHIN_NAME = sieve(
    r"(?:^|[a-z0-9,;:] |- )(?!(?:The|In|On|But|And|While|Meanwhile|Separately|As|If|When|After|Before|Since|Although|Both|Also|Mon|Tues|Wednes|Thurs|Fri|Kingdom|Republic|Government|Bank|Fund)\b)[A-Z][\w&.'’-]*\w $"
)
# Greece where it buys arms: signed a deal to buy 18 fighters
_ARMS = (
    r"(?:F-(?:15|16|18|35)\w*|fighters?|Rafales?|Eurofighters?|Typhoons?|Gripens?|Black Hawks?|warplanes|frigates?|submarines?|corvettes?|warships?|tanks|howitzers?|missiles?|missile|rocket launchers?|HIMARS|Patriots?|"
    r"air[- ]defen[cs]e|helicopters|drones|radars?|ammunition|shells|armou?red|arms|weapons|military|transport planes|patrol (?:aircraft|planes|vessels|ships)|trainer (?:jets|aircraft|planes))"
)
_ARMED = sieve(
    rf"(?<![A-Za-z-])({any_of(n for n in _NAMES if n != 'United States')})(?![A-Za-z'’-]| [A-Z])(?=,?(?: (?:has|had|will|would|is to|to|plans to|aims to|wants to|agreed to|has agreed to|also|formally|meanwhile|last (?:year|month|week)|earlier|in [A-Z][a-z]+|on [A-Z][a-z]+day),?){{0,3}}"
    rf" (?:buys?|bought|buying|order(?:s|ed)?|cancel(?:s|l?ed)?|scrap(?:s|ped)?|terminat(?:es?|ed)|tore up|sign(?:s|ed)?|award(?:s|ed)?|select(?:s|ed)?|cho(?:se|oses?|sen)|pick(?:s|ed)?|purchas(?:e|es|ed)|struck|inked) (?:[^.;]|\.[0-9]){{0,120}}?\b{_ARMS}(?![A-Za-z]))"
)
_ORDERS = sieve(r"\b(?:orders?|contracts?)\b")
_TOPICS = Hints(_MONEY, _BONDS, _GOODS, _ORDERS, _PACT, _ARMED)


def land(start: int, end: int, name: str) -> Found[Any]:
    """A government's finding; a name in capitals, as in a headline, is written as a name is."""
    if name.isupper() and all(word.isalpha() and len(word) > 3 for word in name.split(" ")):
        name = name.title()
    return Found("party", start, end, Party(name, kind="government"), STATE, (), 0.7)


def find_lands(scene: Scene) -> Iterator[Found[Any]]:
    """The states that stand as sides of a loan, of aid, of bonds, or of a trade in goods."""
    topics = _TOPICS.within(scene.text)
    if _ARMED in topics:
        for match in _ARMED.finditer(scene.text):
            if not WITHIN_NAME.search(scene.before(match.start(), 30)):
                yield land(match.start(), match.end(), match[1])
    if not topics & {_MONEY, _BONDS, _GOODS, _ORDERS, _PACT}:
        return
    for match in _LAND.finditer(scene.text):
        group = 2 if match[2] else 3
        start, end = match.span(group)
        sentence = scene.sentence(start)
        if (group == 3) == (scene.text[sentence.start : sentence.end].isupper()) and _deals(scene, sentence, start, end):
            yield land(start, end, _SHOUTED.get(match[group], match[group]))
    for match in _OFFICIALS.finditer(scene.text):
        sentence = scene.sentence(match.start())
        if _MONEY.search(scene.text, match.end(), sentence.end) and _DOES.match(scene.text, match.end(), sentence.end):
            yield land(match.start(), match.end(), _PEOPLE[match[1]])


def _deals(scene: Scene, sentence: Span, start: int, end: int) -> bool:
    """Whether a state stands where a side of a deal does."""
    text = scene.text
    if WITHIN_NAME.search(scene.before(start, 30)) or _OWNS.match(text, end):
        return False
    left = max(sentence.start, start - 160)
    if _MONEY.search(text, *sentence) or _PUT_OFF.search(text, *sentence):
        if _OWES_SO.match(text, end, sentence.end) and _PUT_OFF.search(text, *sentence):
            return True
        verb = _DOES.match(text, end, sentence.end)
        if verb is not None and _MONEY.search(text, max(verb.end() - 8, end), sentence.end):
            return True
        if _GIVEN.search(text, left, start) and _SUM.match(text, end, sentence.end):
            return True
        if _LENT_TO.search(text, left, start):
            return True
    if _ORDERED_BY.search(text, left, start):
        return True
    if _ISSUED_FOR.search(text, left, start):
        return True
    issued = _ISSUES.match(text, end, sentence.end)
    if issued is not None and _BONDS.search(text, issued.end(), sentence.end):
        return True
    if _PACTS.match(text, end, sentence.end):
        return True
    if not _GOODS.search(text, *sentence):
        return False
    verb = _TRADES.match(text, end, sentence.end)
    if verb is not None and _GOODS.search(text, verb.end(), sentence.end):
        return True
    if not ((_MEASURED.search(text, *sentence) or _COUNTED.search(text, *sentence)) and _BOUND.search(text, *sentence)):
        return False
    return _TRADED_WITH.search(text, left, start) is not None or _SOLD.search(text, left, start) is not None
