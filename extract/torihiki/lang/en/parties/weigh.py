"""How much speaks for a capitalised run being an organisation, from its form and its place in the sentence."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from torihiki.core.lexicon import any_of
from torihiki.core.places import Places
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.common import COMMON_WORDS, OPENINGS
from torihiki.lang.en.parties.cut import Run
from torihiki.lang.en.parties.dealing import asked, deals, does, governed, has, undergoes
from torihiki.lang.en.parties.edges import DEMONYMS, FEATURES
from torihiki.lang.en.parties.persons import person
from torihiki.lang.en.parties.places import PLACES
from torihiki.lang.en.parties.things import LANDS, thing
from torihiki.lang.en.parties.words import LEGAL, NOUNS, OBJECT_CUES, WEAK_HEADS
from torihiki.lang.naming import LATIN_HEADS

__all__ = ["ENOUGH", "NEVER", "weigh"]

ENOUGH = 2.0  # a name is taken from here
NEVER = -3.0  # a person, a place, a thing

_HEADS = LATIN_HEADS
_LEGAL_FORMS = frozenset(LEGAL)  # alone behind a ticker: Norvane (NYSE:NRV) Corp
_WEAK_HEADS = frozenset(WEAK_HEADS)
_W = r"(?![A-Za-z])"
_TICKER = sieve(r",? ?(?:\((?:[A-Za-z]{2,9}: ?)?[A-Z0-9]{2,6}(?:\.[A-Z]{1,2})?\)|<[A-Z0-9]{1,6}(?:\.[A-Z]{1,2})?>)")
_NOUN_BEFORE = sieve(
    rf"(?:^|[^A-Za-z-])(?:{any_of((*NOUNS, *(n.capitalize() for n in NOUNS)))}),? (?:called |named )?(?:\([A-Z]{{2,6}}\) )?$"
)
_NOUN_AFTER = sieve(
    rf" ?(?:(?:,|--| [—–-]) ?(?:an?|the|its|our|one|which|formerly|now|[A-Z][\w.]{{1,16}}'s|[A-Z][a-z]+-based|a (?:privately|closely|publicly))|"
    rf"\((?:an?|the)|is an?|was an?|, [A-Z][a-z]+'s)"
    rf" (?:[\w$%/'’-]{{1,18}},? ){{0,6}}?(?:{any_of(NOUNS)}){_W}"
)
_RELATIVE = sieve(
    r", (?:which|whose|based in|founded in|owned by|family-owned|led by|backed by|listed|headquartered|with (?:fewer|more) than)"
)
_SAID = sieve(r" (?:said|says|declined|denied|told|has|had|will|would|is|was|wants|could|may)(?![A-Za-z])")
_OWNER = sieve(
    r"'s? (?:shares?|stock|board|chief|CEO|finance|shareholders|bonds|market|customers|factory|plants?|site|parent|unit|"
    r"subsidiary|founder|investors|spokes|data cent|chips|cores|arm|banks|network|"
    r"revenue|sales|profit|earnings|bid|offer|acquisition|purchase|takeover|lenders|headquarters|stake|servers|products|"
    r"technology|software)"
)
_OBJECT = sieve(rf"(?<![A-Za-z-])(?:{any_of(OBJECT_CUES)}) (?:[a-z-]{{2,14}} ){{0,1}}?(?:the |an? )?$")
_VAGUE_CUES = frozenset(("through", "against", "such as", "control of", "alongside", "along with", "together with"))
_STRONG_CUES = [cue for cue in OBJECT_CUES if (len(cue) > 6 or cue in {"led by", "run by", "stake in"}) and cue not in _VAGUE_CUES]
_STRONG_OBJECT = sieve(rf"(?<![A-Za-z-])(?:{any_of(_STRONG_CUES)}) (?:[a-z-]{{2,14}} ){{0,2}}?(?:the |an? |[A-Z][a-z]+'s |[A-Z][a-z]+ )?$")
_CUES = Places("en.parties.cues", OBJECT_CUES)
_PART = sieve(r" (?:unit|division|subsidiary|arm|affiliate|brand|business)(?![a-z])")
# the bidders were X, the buyer is X, X is the owner of
_NAMED_AS = sieve(
    r"(?:[Bb]idders?|[Ss]uitors?|[Bb]uyers?|[Ss]ellers?|[Ii]nvestors?|[Ll]enders?|[Bb]ackers?|[Pp]articipants|[Pp]artners?|[Oo]wners?|[Aa]cquirer|[Ss]hareholders?|[Cc]ustomers?|[Ss]uppliers?|[Tt]enants?)"
    r"(?: (?:for|in|of|to) [^.;:\n]{2,60}?)? (?:is|are|was|were|include[sd]?) $"
)
_HANDED = sieve(
    r"(?:hand(?:s|ed)?|award(?:s|ed)?|grant(?:s|ed)?|pay(?:s)?|paid|lend(?:s)?|lent|sell(?:s)?|sold|offer(?:s|ed)?|give[sn]?|gave|make[s]?|made|cost|leave[s]?|left) $"
)
_IS_HANDED = sieve(
    r" (?:(?:with )?(?:an?|the|its) (?:[\w$€£.,%-]+ ){0,4}?(?:owner|buyer|shareholder|largest|contract|order|deal|loan|grant|stake|licen[sc]e|option)(?![a-z])|(?:control|ownership) of |(?:with )?(?:about |around |up to |nearly |some |more than |over )?(?:[A-Z]{0,3}[$€£¥₹]|[0-9]))"
)
_OTHERS = sieve(
    r",? and (?:an? (?:group|consortium|number|handful|pool|club) of |(?:[a-z]+ ){0,2}others?)(?: (?:companies|firms|banks|investors|lenders|backers|partners))?(?![a-z])"
)
_PREPOSITION = sieve(r" (?:from|with|to|by|between|for) $")
_DEALING = sieve(
    r"(?<![a-z])(?:leas|acqui|buy|bought|sell|sold|sale|invest|contract|agree|order|loan|lend|lent|stake|suppl|licen|partner|fund|"
    r"rais|rent|merg|takeover|purchas|deliver|built|backed|owned|deal|pact|tie-up|venture|accord|award|grant|grants|borrow)"
    r"[a-z]*(?![a-z])"
)
_TAKEN = sieve(
    r", (?:in )?which (?:[a-z]+ ){0,2}[A-Za-z]*(?: [A-Za-z]+)? ?(?:holds|owns|took|bought|acquired|sold|agreed|signed|raised|pays|"
    r"paid|leas\w+|invest\w+|suppl\w+|build\w*|make\w*|runs|operates|will|has)"
)
_SHIPS = frozenset(("USS", "USNS", "HMS", "MV", "M/V", "HMAS", "HMCS"))  # before the names of ships
_OFFICES = frozenset((
    "Central Bank", "Reserve Bank", "National Bank", "State Bank", "Treasury", "Finance Ministry", "Supreme Court", "High Court",
    "Corporation", "Group", "Bank",
))  # fmt: skip
_NOBODY = frozenset(
    ("management", "properties", "holdings", "directors", "investors", "shareholders")
)  # by itself: in a headline in capitals
_PLACE_BEFORE = sieve(
    r"(?:^|[^A-Za-z])(?:[Ii]n|[Nn]ear|outside|off|[Aa]cross|around|north of|south of|east of|west of|to the|over|beside) (?:the )?$"
)
_STREET = frozenset((
    "Street", "Road", "Avenue", "River", "Lake", "Park", "County", "City", "Valley", "Island", "Islands", "Bay", "Mountains", "Mountain",
    "Square", "Bridge", "Airport", "Stadium", "School", "Museum", "Hospital", "Church", "Observatory", "Act", "Court", "Treaty",
    "Agreement", "Award", "Prize", "Festival", "Olympics", "Cup", "League", "Conference", "Summit", "Forum", "Day", "Week",
    "Year", "War", "Party", "Senate", "House", "Congress", "Parliament", "Tower", "Palace", "Survey", "Report", "Review", "Index",
    "Agent", "Agents", "Arranger", "Arrangers", "Bookrunner", "Bookrunners", "Coordinator", "Coordinators", "Time", "Form", "Reform", "Litigation", "Station", "Sea", "Ocean", "Province", "Prefecture", "Region",
    "Show", "Airshow", "Expo", "Exhibition", "Fair", "Symposium", "Convention", "Championship", "Championships",
))  # fmt: skip
# what is run by firms, where nobody says that it does something itself
_SITES = frozenset((
    "Energy Center", "Energy Centre", "Energy Complex", "Nuclear Plant", "Power Plant", "Power Station", "Nuclear Station", "Generating Station", "Nuclear Generating",
    "Electric Station", "Wind Farm", "Solar Farm", "Industrial Park", "Science Park", "Technology Park", "Steel Mill", "Oil Field", "Gas Field", "Copper Mine", "Gold Mine", "Lithium Mine",
))  # fmt: skip
_INNER_CAPITAL = sieve(r"[A-Z][a-z]+[A-Z][A-Za-z]+|[A-Z]{2,}[a-z]+[A-Za-z]*|[a-z]+[A-Z][A-Za-z]+")


def weigh(run: Run, scene: Scene, firms: AbstractSet[str] = frozenset()) -> float:
    """Evidence for one occurrence; below zero speaks against (a person, a place); ``firms``: what is a firm though it looks like a person."""
    if (
        run.text in PLACES
        or (run.text.isupper() and len(run.text) > 4 and run.text.title() in PLACES)
        or run.text in _LEGAL_FORMS
        or (run.tokens[-1] in _STREET and run.stop == run.end and not (run.tokens[-1] in FEATURES and _deals(run, scene)))
        or run.text in _OFFICES
        or run.tokens[0] in _SHIPS
        or (len(run.tokens) == 1 and run.text.lower() in _NOBODY)
        or len(run.text) < 2
        or (len(run.text) < 3 and not run.text.isupper())
    ):
        return NEVER
    if " ".join(run.tokens[-2:]) in _SITES and run.stop == run.end and not does(scene, run.stop, scene.after(run.stop, 90)):
        return NEVER
    if "-" in run.text and all(part in PLACES or part in LANDS or part.lower() in DEMONYMS for part in re.split("[- ]", run.text)):
        return NEVER  # German-Australian, US-China
    if thing(run, scene):
        return NEVER
    left, right = scene.before(run.start, 80), scene.after(run.stop, 90)
    if (
        _TOWN.match(right)
        or (_WORKS.match(right) and _THE.search(left))
        or _WEAPON.match(scene.text, run.end)
        or (_ARMS.match(right) and _THE.search(left))
        or (_SITE.match(right) and _OWNERS.search(left))
        or _in_state(left, right)
    ):
        return NEVER
    if run.titled or person(run, scene, left, right, firms):
        return NEVER
    score = _form(run, scene, right)
    if run.opening and _ITEM.match(right):
        score += 2.0
    if run.headline:
        left, right = left.lower(), right.lower()
    noun = bool(_NOUN_BEFORE.search(left))
    if noun:
        score += 2.0
    if _NOUN_AFTER.match(right):
        score += 2.0
    elif _RELATIVE.match(right):
        score += 1.3 if right.startswith((", which", ", whose")) else 0.8
    if _FROM_TOWN.search(left):
        score += 1.2
    if does(scene, run.stop, right) or undergoes(scene, run.stop, right) or has(scene, run.stop, right) or _later(run, scene, right):
        score += 2.0
    elif _OWNER.match(right):
        score += 2.0 if run.text.isupper() else 1.5  # initials are no surname
    elif _SAID.match(right):
        score += 0.6
    if _PART.match(right):
        score += 1.5
    if _OTHERS.match(right):
        score += 1.5
    if _NAMED_AS.search(left) or (_HANDED.search(left) and _IS_HANDED.match(right)):
        score += 2.0
    if _PRICED.match(right):
        score += 1.2 if _BOUGHT.search(left) else 1.6 if _ANOTHER.search(left) else 0.0
    if _AT.search(left) and _WE.match(right):
        score += 2.0
    ruled, other = governed(scene, run.start, left), 0.0
    if ruled:
        score += 2.0
    elif asked(scene, run.start, left):
        score += 1.0
    else:
        other = _object(scene, run.start, left)
        score += other
    if _PREPOSITION.search(left):
        score += (0.7 if score >= 0.9 else 0.5) + (1.2 if _DEALING.search(left) else 0.0)
    elif _TAKEN.match(right):
        score += 1.0
    if _VALUED.search(left) and _AT_SUM.match(right):
        score += 1.5
    elif _SIGNED.search(left) and _AS_ONE.match(right):
        score += 1.0
    if _PLACE_BEFORE.search(left) and not noun and not ruled and other < 1.0 and not has(scene, run.stop, right):
        score -= 2.0
    if run.opening and len(run.tokens) == 1:
        if run.text.lower() in OPENINGS and run.stop == run.end:
            return score - 2.5
        if score >= ENOUGH:
            return score
        return score + (-0.5 if _WORDLIKE.search(run.text) else _bare(run, scene, right))
    return score + (_bare(run, scene, right) if score >= 0 else 0.0)


# a model with its number: Trent 7000 engines
_WEAPON = sieve(
    r" [A-Z]{0,2}[0-9]{2,4}[\w-]{0,4} (?:[a-z-]+ ){0,2}?(?:engines?|turbines?|missiles?|launchers?|howitzers?|radars?|(?:machine )?guns?|rifles?|torpedoes|helicopters?|motors?|reactors?|rockets?)(?![a-z])"
)
_ARMS = sieve(
    r"(?:-[Cc]lass)? (?:[a-z-]+ )?(?:submarines?|frigates?|corvettes?|destroyers?|warships?|missiles?|fighter jets?|fighters|tanks|howitzers?|torpedoes)(?![a-z])"
)  # the Hunter frigates
# a site of somebody's: X's Sagunto gigafactory, its Murrin Murrin mine
_SITE = sieve(
    r" (?:[a-z-]+ )?(?:gigafactory|plants?|mines?|factory|refinery|smelter|mill|campus|terminal|fab|shipyard|oilfield|gasfield|reactor|deposit)(?![a-z])"
)
_OWNERS = sieve(r"(?:[a-z]['’]s|(?<![a-z])(?:its|their)) (?:(?:planned|new|nearby|giant|existing|proposed) )?$")
# a site called by its name alone, or with others: the Rumah 2 and Al Nairyah power plants
_WORKS = sieve(
    r"(?: (?:[0-9]{1,2}|[IVX]{1,4}))?(?:(?:,| and| or|, and) [A-Z][\w-]{1,14}(?: [A-Z][\w-]{1,14}){0,2}(?: (?:[0-9]{1,2}|[IVX]{1,4}))?){0,3}(?: [0-9][\d.,]*[ -]?(?:[MG]W|megawatts?|gigawatts?))?(?: [a-z-]+){0,3}? "
    r"(?:power (?:plants?|stations?|projects?)|(?:wind|solar) (?:farms?|parks?|projects?|plants?)|(?:oil|gas) ?fields?|(?:gas|export|import) terminals?|hydro\w* (?:plants?|projects?|stations?|dams?)|plant (?:of|owned by)|(?:programme|program|scheme|initiative|directive))(?![a-z])"
)
_THE = sieve(r"(?:^|[^A-Za-z])[Tt]he (?:[a-z-]+ ){0,2}?(?:[A-Z][\w-]{1,14}(?: [A-Z][\w-]{1,14})?(?: [0-9]{1,2})?,? (?:and )?)?$")
# the head of an item: Norvane (Austin): $42 million
_ITEM = sieve(
    r" \([A-Z][A-Za-z., -]{1,38}\)(?::| [–—-]|,)? (?:raised |raises |secured |has raised )?(?:an? )?[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*\s?(?:million|billion|mn|bn|[mMkKbB])(?![a-z])"
)
# bought X for $6.6 billion in 2014 and Y for $5.5 billion
_PRICED = sieve(
    r"(?: in (?:19|20)[0-9]{2})? for (?:about |around |nearly |some |more than |over |just |roughly |an? (?:reported|estimated) )?[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*\s?(?:million|billion|mn|bn|m|b|crore)(?![a-z])"
)
_BOUGHT = sieve(r"(?:[Bb]ought|[Bb]uy|[Bb]uys|[Bb]uying|[Pp]urchased?|[Ss]old|[Ss]ell|[Ss]ells|[Ss]elling) (?:[a-z-]+ ){0,3}$")
_ANOTHER = sieve(r"(?:bought|acquired|purchased|sold)\s[^.;]{2,50}[$€£¥₹](?:[^.;]|\.[0-9]){1,30}?,? and $")
_AT, _WE = sieve(r"(?:^|[^A-Za-z])(?:[Hh]ere )?[Aa]t $"), sieve(r",? we(?![a-z])")  # At X, we
_TOWN = sieve(r", [A-Z][A-Za-z.]{0,12}(?: [A-Z][a-z]{2,10})?-(?:based|headquartered|area)(?![a-z])")  # Lowell, Mass.-based
_OF_STATE = re.compile(r", ([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?![A-Za-z'’-])")
_IN = sieve(r"(?<![a-z])(?:in|near|at|outside|from) (?:[A-Z][a-z]+(?:, [A-Z][a-z]+,?)? (?:and|or) )?$")


def _in_state(left: str, right: str) -> bool:
    """Whether it is a town whose state is told: in Sherman, Texas."""
    state = _OF_STATE.match(right) if right.startswith(", ") else None
    return state is not None and state[1] in PLACES and _IN.search(left) is not None


_AT_ADDRESS = sieve(r"[0-9]{1,5}[A-Za-z]? $")


def _deals(run: Run, scene: Scene) -> bool:
    """Whether what is called like a feature of a town does what only firms do: Merrow Street has raised $20 million."""
    if len(run.tokens) < 2 or run.headline or _AT_ADDRESS.search(scene.before(run.start, 8)):
        return False
    right = scene.after(run.stop, 90)
    return does(scene, run.stop, right) or has(scene, run.stop, right) or bool(_FUNDED.search(scene.before(run.start, 60)))


_FUNDED = sieve(
    r"(?:led by|from investors (?:including|such as)|backed by|participation (?:from|of)|(?:loan|funding|investment|financing) from|bought by|acquired by|sold to) $"
)
_VALUED = sieve(r"(?:[Vv]alue[sd]?|[Vv]aluing) (?:the )?(?:[a-z-]+ ){0,3}$")
_AT_SUM = sieve(r" at (?:[a-z]+ ){0,3}(?:[A-Z]{0,3}[$€£¥₹]|Rs|[0-9])")
_SIGNED = sieve(r"(?:[Ss]ign(?:s|ed|ing)?|[Ll]ured|[Ll]anded|[Ww]elcomed) $")
_AS_ONE = sieve(r" (?:to|as) (?:an?|its|the|their) ")
_FROM_TOWN = sieve(r"-(?:based|headquartered|founded|listed|backed|owned|controlled) (?:[a-z-]+ ){0,3}$")
# between a name and its verb: X, Europe's online optician, has; X that helps firms to digitise, has; X of Norway has
_ASIDE = sieve(
    r"(?:, (?:an?|the|one of|[A-Z][\w.]{1,16}'s|which|whose|based|founded) [^,.;:()]{3,100},|,? (?:that|which) [a-z][^,.;:()]{3,90},| of (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?= )"
)


def _later(run: Run, scene: Scene, right: str) -> bool:
    """Whether it is the subject of such a verb behind words that describe it."""
    aside = _ASIDE.match(scene.text, run.stop) if right[:1] in {",", " "} else None
    if aside is None:
        return False
    rest = scene.after(aside.end(), 90)
    return does(scene, aside.end(), rest) or undergoes(scene, aside.end(), rest)


def _object(scene: Scene, start: int, left: str) -> float:
    """Evidence of the words that the other side of a deal follows."""
    if not left.endswith(" "):
        return 0.0
    edge = start - len(left)
    places = [at - edge for at in _CUES.within(scene, edge, start)]
    for pattern, score in ((_STRONG_OBJECT, 1.6), (_OBJECT, 0.9)):
        if any(pattern.match(left, at) for at in places):
            return score
    return 0.0


# a capital at the head of a sentence is no sign of a name where the word is formed like any other
_WORDLIKE = sieve(
    r"(?:[a-z]ers|ors|ists|ants|ents|ives|ies|ing|ings|ed|ly|ment|ments|tion|tions|sion|sions|ness|ism|ians|ese|ish|ous|ful|less)$"
)
_ACTS = sieve(
    r" (?:has|have|had|is|was|will|would|plans|expects|[a-z]{3,10}ed|[a-z]{3,10}s(?! (?:from|of|in|for|on|about|by|at|and|or|were|are|have|will|that|who|which) )|beat|began|broke|built|came|chose|cut|drew|gave|got|grew|held|hit|kept|led|lost|made|met|paid|put|ran|saw|sent|set|shut|sold|sought|spent|stood|struck|took|went|won|wrote) "
)
_THING = sieve(
    r" (?!with |to |for |from |of |and |in |on |as )(?:[a-z]+ )?(?:chips?|processors?|phones?|cars?|trucks?|models?|servers?|platform|app|apps|drug|vaccine|rockets?|games?|software|series|language|accelerators?|jets?|jetliners|aircraft|planes?|airliners|helicopters?|engines?|missiles?|drones?|fighters?|tanks?|satellites?|vaccines?|tablets?|smartphones?|handsets?|vehicles?|turbines?|reactors?|cells|modules|panels|cameras?|consoles?)(?![a-z])"
)


def _bare(run: Run, scene: Scene, right: str) -> float:
    """What speaks for a word that is no word of the language: coined, in a sentence about a deal, doing something."""
    if run.text.isupper() and len(run.tokens) == 1:
        return 0.0
    if _THING.match(right):
        return -0.5
    own = run.tokens[:-1] if len(run.tokens) > 1 and run.tokens[-1] in _HEADS else run.tokens
    if any(token.lower() in _ORDINARY for token in own):
        return 0.0
    score = 0.4 if run.opening else 0.7
    score += 0.8 if _told(scene, run.start) else 0.0
    return score + (0.8 if _ACTS.match(right) else 0.0)


_ORDINARY = COMMON_WORDS | frozenset(noun for noun in NOUNS if " " not in noun)


def _told(scene: Scene, at: int) -> bool:
    """Whether the sentence has a transaction word."""
    sentence = scene.sentence(at)
    kept: dict[int, bool] = scene.memo.setdefault("en.told", {})
    if sentence.start not in kept:
        kept[sentence.start] = deals(scene, *sentence)
    return kept[sentence.start]


_NUMBERED = re.compile(r"[A-Z][a-z]{2,12}[0-9]{1,3}")  # a word with a figure behind it
_SORT = sieve(rf" (?:{any_of(NOUNS)}){_W}(?! [A-Z])")


_MODEL = re.compile(r"[A-Z]{1,3}-?[0-9]{1,4}[A-Za-z]{0,3}")
_CODE = re.compile(r"[A-Z]{2,4}-[0-9]{2,5}[A-Z]?")  # of a drug: HT-101
_OWNED = re.compile(r"['’]s? $")
_MODEL_BEHIND = re.compile(r" [0-9]{1,3}[A-Za-z]{0,2} [a-z]")
_BODIES = frozenset(("Group", "Companies", "Company", "Corporation"))
_AND_CO = frozenset(("Co", "Co.", "Cie", "Sons", "Company", "Brothers", "Associates", "Partners"))
_SEATED = frozenset(("Bank", "Institute", "University"))
_NO_BODY = frozenset((
    "Working", "Steering", "Advisory", "Focus", "User", "Users", "Peer", "Study", "Contact", "Parent", "Insurance", "Private", "Public",
    "Limited", "Portfolio",
))  # fmt: skip


def _form(run: Run, scene: Scene, right: str) -> float:
    score = 0.0
    if run.stop > run.end:
        score += 3.0
    if _TICKER.match(right):
        score += 3.0
    last = run.tokens[-1]
    two = " ".join(run.tokens[-2:])
    if len(run.tokens) > 1 and (last in _HEADS or two in _HEADS):
        score += 1.0 if last in _WEAK_HEADS and two not in _HEADS else 2.2
    elif len(run.tokens) > 1 and last in _BODIES and run.tokens[-2] not in _NO_BODY:
        score += 2.2
    elif "of" in run.tokens and run.tokens[run.tokens.index("of") - 1] in _SEATED:
        score += 2.2  # Canadian Imperial Bank of Lexden
    if len(run.tokens) > 1 and "&" in run.tokens:
        score += 2.2 if run.tokens[-2] == "&" and last in _AND_CO else 1.2
    if (len(run.tokens) > 1 and run.stop == run.end and _MODEL.fullmatch(last)) or (
        _OWNED.search(scene.before(run.start, 4)) and _MODEL_BEHIND.match(right)
    ):
        score -= 2.5  # the Orion X3, its maker's Aero 5 headset
    if _INNER_CAPITAL.fullmatch(run.tokens[0]):
        score += 0.9
    elif len(run.tokens) == 1 and _CODE.fullmatch(run.text) and run.stop == run.end:
        score -= 4.0
    elif len(run.tokens) == 1 and any(c.isdigit() for c in run.text[1:]) and run.text[0].isupper() and run.stop == run.end:
        score -= 4.0 if _THING.match(right) else 0.5 if _NUMBERED.fullmatch(run.text) else 1.2  # a product as often: A320neo
    elif len(run.tokens) == 1 and run.text.isupper() and len(run.text) <= 6 and _SORT.match(right):
        score -= 3.0  # an MSME lender
    elif len(run.tokens) == 1 and run.text.isupper() and len(run.text) <= 6:
        score -= 0.0 if len(run.text) > 2 or does(scene, run.stop, right) else 0.6
    return score
