"""Governments named by a place, an adjective or a bare office, and their forces: Berlin has promised, the finance ministry, the Royal Navy."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.lexicon import any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import Hints, sieve
from torihiki.core.weave import weave
from torihiki.lang.en.parties.edges import DEMONYMS
from torihiki.lang.en.parties.lands import WITHIN_NAME, find_lands, land
from torihiki.lang.en.parties.nations import FURTHER, NATIONS
from torihiki.lang.en.parties.places import PLACES
from torihiki.values.party import Party

__all__ = ["STATE", "find_states"]

STATE = "en.parties.state"

# adjective, country, capital as a name for the government
_ADJECTIVE = {word: n.adjective for n in NATIONS for word in (n.adjective, n.name)} | {
    "US": "U.S.", "UK": "British", "U.K.": "British", "American": "U.S.", "West German": "West German", "West Germany": "West German", "East German": "East German",
    "Soviet": "Soviet", "Soviet Union": "Soviet",
}  # fmt: skip
_CAPITAL = {n.capital: n.adjective for n in NATIONS if n.capital != n.name}
_OFFICIAL = {
    "Japanese government": "Government of Japan", "British government": "UK government",
    "British defence ministry": "U.K. Ministry of Defence", "British ministry of defence": "U.K. Ministry of Defence",
    "U.S. finance ministry": "U.S. Treasury", "Japanese finance ministry": "Ministry of Finance",
}  # fmt: skip
_NATION = sieve(rf"(?<![A-Za-z])(?:{any_of(_ADJECTIVE)})(?![A-Za-z]| (?:cents?|dollars?)(?![a-z]))")
_PLACE = sieve(rf"(?<![A-Za-z])(?:{any_of(p for p in PLACES if p)})(?![A-Za-z])")
_GIVES = (
    r"(?:(?:(?:has|have|had|is|are|will|would) )?(?:also |jointly |each |already )?(?:promised?|pledg\w+|grant\w*|subsidi[sz]\w+|"
    r"award\w*|contribut\w+|chip(?:s|ped|ping)? in|committ?\w*|put(?:ting)? up|cover\w*|provid\w+|offer\w*|guarantee\w*|fund\w*)"
    r"(?![A-Za-z])|(?:(?:has|have|had|is|are|will|would|to) )?(?:also |already |jointly )?(?:(?:agreed|offered|promised|decided|voted) to )?(?:giv(?:e|es|en|ing)|gave|hand(?:s|ed|ing)?|len(?:d|ds|t|ding)|pa(?:y|ys|id|ying))"
    r"(?: over)? (?:[\w.'-]+ ){1,5}?(?:(?:US|C|A|HK)?[$€£¥₹][0-9]|[0-9][\d.,]*(?: (?:million|billion|trillion)|m|bn|tn) (?:euros?|(?:[A-Z]\w+ )?(?:dollars|pounds|yen|yuan|won|crowns|kron[oe]r|zlotys?|rupees|francs|marks|pesos|reais|rand|lira|forints?|korunas?|baht|ringgit|dirhams?|riyals?|shekels?|roubles|rubles|hryvnias?|lei|rupiah|naira|shillings)))|(?i:(?:to )?give) (?:[\w.'-]+ ){1,3}?Up to [$€£¥]?[0-9])"
)
# whose the aid is that another body clears: German state aid, Germany's 5 billion euro subsidy, aid from Poland
_AID = r"(?:(?:state |public |government )?aid|subsid(?:y|ies)|grants?)(?![A-Za-z])"
_AIDS = sieve(
    rf"(?<![A-Za-z])({any_of(_ADJECTIVE)})(?:['’]s)? (?:(?:planned|proposed|[$€£¥]?[0-9][\d.,]*(?:bn|m)?|million|billion|euros?|direct|[a-z]+-(?:euro|dollar)) ){{0,4}}{_AID}"
    rf"|(?<![A-Za-z]){_AID} (?:of [^.;,]{{1,40}}? )?(?:from|by) ({any_of([*_ADJECTIVE, *_CAPITAL])})(?![A-Za-z'’-])"
)
_LOCAL_AID = sieve(
    rf"(?<![A-Za-z])(?:(?:tax|state|economic) (?:credits?|breaks?|abatements?|incentives)|incentives|{_AID}) (?:[a-z]+ )?(?:from|by) (?:the state of )?({any_of(p for p in PLACES if p)})(?: state)?(?![A-Za-z'’-])"
)
_DONOR = sieve(
    rf"(?<![A-Za-z-])({any_of(p for p in PLACES if p)})(?:,? and (?:the (?:state|city|town|region|province) of )?({any_of(p for p in PLACES if p)}))? {_GIVES}"
)
_OFFICE = sieve(
    r"(?<![A-Za-z])[Tt]he (finance|economy|economic affairs|defen[cs]e|energy|interior|trade|industry|foreign) ministry(?![A-Za-z])|"
    r"(?<![A-Za-z])[Tt]he (federal |national |central )?government(?![A-Za-z-]| (?:body|agency|entity|company|fund|arm|unit|department|website)(?![a-z]))|(?<![A-Za-z])[Tt]he ([Tt]reasury)(?!(?: bill| bond| "
    r"note| yield| tap)s?(?![a-z]))(?![A-Za-z])"
)
_STATES = (*(n.name for n in NATIONS), *FURTHER.values())
_FIELD = r"(?:national )?(?:defen[cs]e|interior|transport|health|education|finance|economy|energy|agriculture|industry|science|culture|environment|infrastructure|trade|justice|oil|petroleum|mines|mining|fisheries|communications|telecommunications|planning|commerce|aviation|water|public works|labou?r|electricity|power|housing|tourism|natural resources)"
_PEOPLE_OF = frozenset(word.capitalize() for word in DEMONYMS) - {
    "European",
    "Asian",
    "African",
    "Latin",
    "Arab",
    "Nordic",
    "Scandinavian",
    "Baltic",
}
_GOVERNMENT_OF = sieve(
    rf"(?<![A-Za-z])(?:[Tt]he )?[Gg]overnment of ({any_of({*(n.name for n in NATIONS), *_STATES})})(?![A-Za-z'’-]| [A-Z])"
)
_MINISTRY = sieve(
    rf"(?<![A-Za-z])({any_of({*_ADJECTIVE, *_STATES, *_PEOPLE_OF})})(?:['’]s)? (?:federal |central |national )?(government(?! bonds?| debt| officials?| agency| agencies)|(?:{_FIELD} (?:and [a-z]+ )?(?:ministry|department)|ministry (?:of|for) {_FIELD}))(?![A-Za-z])"
)
# a part of a land: the Arizona government, Bavaria's state government
_PART_OF_LAND = sieve(
    rf"(?<![A-Za-z])({any_of({p for p in PLACES if p} - {*_ADJECTIVE, *_CAPITAL})})(?:['’]s)? (?:state |provincial |regional |city |county )?government(?! bonds?| debt| officials?| agency| agencies)(?![A-Za-z])"
)
# the same by its people: the Welsh Government
_OF_PART = sieve(
    r"(?<![A-Za-z])(?:Welsh|Scottish|Northern Irish?|Flemish|Walloon|Catalan|Basque|Galician|Andalusian|Bavarian|Saxon|Hessian|Tyrolean|Lombard|Sicilian|Quebec|Kurdish) [Gg]overnment(?! bonds?| debt| officials?| agency| agencies)(?![A-Za-z])"
)
_LOCAL = sieve(
    r"(?<![A-Za-z])[Tt]he (?:state|provincial|regional|city|local|county|municipal|prefectural) (?:government|authorities|council)"
    r"(?![A-Za-z])"
)
# the state that gives, where its name stands before
_THE_STATE = sieve(
    r"(?<![A-Za-z])[Tt]he (?:state|province|county)(?= (?:(?:has|had|will|would|is|also|agreed to|plans to|could) ){0,3}(?:offer(?:ed|s|ing)?|promis(?:ed|es|ing)|pledg(?:ed|es|ing)|giv(?:e|es|en|ing)|gave|grant(?:ed|s|ing)?|approv(?:ed|es|ing)|award(?:ed|s|ing)?|provid(?:e|ed|es|ing)|contribut(?:e|ed|es|ing)|chip(?:ped|s)? in) )"
)
_STATE_OF = sieve(
    rf"(?<=[a-z] )(?<!in )[Tt]he ({any_of(_ADJECTIVE)}) state(?=[,.;)]| in | for | as | and | will | would | has | had | is | to |$)"
)
# the same where a statement or a headline begins with it: The French state has agreed to buy; French state to take control of
_STATE_ACTS = sieve(
    rf"(?:(?<=[.\n] )|(?<=[\n:-] )|(?<=\n)|^)(?:[Tt]he )?({any_of(_ADJECTIVE)}) state(?= (?:will|would|has|had|is to|to|plans|agrees|agreed|sold|sells|bought|buys|took|takes|raised|cut)\b)",
    re.MULTILINE,
)
_SERVED = (*_ADJECTIVE, *_PEOPLE_OF, *_STATES, "UAE")
_FORCE = sieve(
    rf"(?<![A-Za-z])(?:(?:{any_of(_SERVED)})|Royal|Royal (?:Australian|Canadian|Netherlands|Norwegian|Danish|Saudi|Malaysian|New Zealand)|Hellenic)(?:'s)? (?:Navy|Army|Air Force|Marine Corps|Space Force|Coast Guard|Armed Forces)(?![A-Za-z])"
    rf"|(?<![A-Za-z])(?:{any_of(_SERVED)})(?:['’]s)? (?:navy|army|air force|coast guard|armed forces|military|border guard|space agency|procurement agency)(?![A-Za-z-]| (?:chief|base|officer|spokes|contract|deal|order|equipment|vehicle|aid|budget|exercise|coup|junta|general|personnel|hospital)s?)"
)
_SOVEREIGN = sieve(
    rf"(?<![A-Za-z])(?:{any_of(_ADJECTIVE)})(?:['’]s)? (?:sovereign wealth fund|sovereign fund|state (?:pension|investment|oil) fund)(?![A-Za-z])"
    rf"|(?<![A-Za-z])[Ss]overeign wealth funds? of (?:the )?(?:{any_of(_ADJECTIVE)})(?![A-Za-z])"
)
_HELD = Hints(
    _DONOR,
    _AIDS,
    _LOCAL_AID,
    _FORCE,
    _MINISTRY,
    _PART_OF_LAND,
    _OF_PART,
    _GOVERNMENT_OF,
    _SOVEREIGN,
    _STATE_OF,
    _STATE_ACTS,
    _OFFICE,
    _LOCAL,
    _THE_STATE,
)
_STATE_OF_PLACE = ("the state of ", "the city of ", "the town of ", "the region of ", "the province of ")
_MEMORY = 1500
_BOTH = 2
_HELP = sieve(r"\b(?:aid|subsid(?:y|ies|i[sz]ed?)|grants?|support|incentives|tax)\b")


def find_states(draft: Draft) -> Draft:
    """Add the governments meant by places that give money or borrow it, by bare offices and by 'the state government'."""
    scene = draft.scene
    if not scene.dealt:
        return draft
    held = _HELD.within(scene.text)
    donors, aids = _donors(scene) if _DONOR in held else (), _aids(scene) if _AIDS in held else ()
    locals_ = _locals(scene) if _LOCAL in held or _THE_STATE in held else ()
    lands = list(find_lands(scene))
    given = [*donors, *aids]
    if given and lands:  # a state that helps firms is its government; one that deals with another, or lends, is itself
        told = Counter(scene.sentence(f.start) for f in lands)
        helps = {f.start for f in given if told[scene.sentence(f.start)] < _BOTH and _HELP.search(scene.text, *scene.sentence(f.start))}
        lands = [f for f in lands if f.start not in helps]
        dealing = {f.start for f in lands}
        given = [f for f in given if f.start not in dealing]
    cities = _local_aids(scene) if _LOCAL_AID in held else ()
    return weave(draft, [*given, *cities, *_offices(scene, held), *locals_, *lands])


def _found(start: int, end: int, name: str) -> Found[Any]:
    return land(start, end, _OFFICIAL.get(name, name))


def _donors(scene: Scene) -> Iterator[Found[Any]]:
    for match in _DONOR.finditer(scene.text):
        for group in (1, 2):
            place = match.group(group)
            if place and not (group == 1 and WITHIN_NAME.search(scene.before(match.start(1), 30))):
                adjective = _CAPITAL.get(place) or _ADJECTIVE.get(place)
                start = match.start(group)
                start -= next((len(head) for head in _STATE_OF_PLACE if scene.lower.endswith(head, 0, start)), 0)
                yield _found(start, match.end(group), f"{adjective} government" if adjective else place)


def _aids(scene: Scene) -> Iterator[Found[Any]]:
    for match in _AIDS.finditer(scene.text):
        group = 1 if match[1] else 2
        word = match[group]
        yield _found(match.start(group), match.end(group), f"{_CAPITAL.get(word) or _ADJECTIVE[word]} government")


def _local_aids(scene: Scene) -> Iterator[Found[Any]]:
    for match in _LOCAL_AID.finditer(scene.text):
        place = match[1]
        if place not in _ADJECTIVE and place not in _CAPITAL:
            yield _found(match.start(1), match.end(), scene.text[match.start(1) : match.end()])


def _offices(scene: Scene, held: AbstractSet[re.Pattern[str]]) -> Iterator[Found[Any]]:
    for match in _FORCE.finditer(scene.text) if _FORCE in held else ():
        yield _found(match.start(), match.end(), match.group().replace("'s ", " "))
    for match in _MINISTRY.finditer(scene.text) if _MINISTRY in held else ():
        yield _found(match.start(), match.end(), f"{_ADJECTIVE.get(match[1], match[1])} {match[2]}")
    for match in _PART_OF_LAND.finditer(scene.text) if _PART_OF_LAND in held else ():
        yield _found(match.start(), match.end(), match[1])
    for match in _OF_PART.finditer(scene.text) if _OF_PART in held else ():
        yield _found(match.start(), match.end(), match.group())
    for match in _GOVERNMENT_OF.finditer(scene.text) if _GOVERNMENT_OF in held else ():
        usual = f"{_ADJECTIVE.get(match[1], match[1])} government"  # as it is called elsewhere in the article, too
        yield _found(match.start(), match.end(), usual if usual in scene.text or usual in _OFFICIAL else f"Government of {match[1]}")
    for match in _SOVEREIGN.finditer(scene.text) if _SOVEREIGN in held else ():
        yield Found("party", match.start(), match.end(), Party(match.group().replace("’", "'"), kind="fund"), STATE, (), 0.7)
    for match in _STATE_OF.finditer(scene.text) if _STATE_OF in held else ():
        yield _found(match.start(1), match.end(), f"{_ADJECTIVE[match[1]]} government")
    for match in _STATE_ACTS.finditer(scene.text) if _STATE_ACTS in held else ():
        yield _found(match.start(1), match.end(), f"{_ADJECTIVE[match[1]]} government")
    offices = list(_OFFICE.finditer(scene.text)) if _OFFICE in held else []
    if not offices:
        return
    counts = Counter(_ADJECTIVE[m.group()] for m in _NATION.finditer(scene.text))  # a tie goes to the one named first
    if not counts:
        return
    adjective = counts.most_common(1)[0][0]
    for match in offices:
        ministry, _, treasury = match.groups()
        office = f"{ministry} ministry" if ministry else "Treasury" if treasury else "government"
        yield _found(match.start(), match.end(), f"{adjective} {office}")


def _locals(scene: Scene) -> Iterator[Found[Any]]:
    for match in _THE_STATE.finditer(scene.text):
        place = _last(_PLACE, scene.text, match.start())
        if place is not None:
            yield _found(match.start(), match.end(), place)
    for match in _LOCAL.finditer(scene.text):
        place = _last(_PLACE, scene.text, match.start())
        if place is not None:
            yield _found(match.start(), match.end(), f"Government of {place}")


def _last(pattern: re.Pattern[str], text: str, before: int) -> str | None:
    """The last match left of a place, not too far back."""
    last = None
    for match in pattern.finditer(text, max(before - _MEMORY, 0), before):
        last = match.group()
    return last
