"""What is no organisation, whatever stands beside it: towns, streets, ships, weapons, sites."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.cut import Run
from torihiki.lang.en.parties.dealing import does, has
from torihiki.lang.en.parties.edges import DEMONYMS, FEATURES
from torihiki.lang.en.parties.places import PLACES
from torihiki.lang.en.parties.sorts import of_another_sort
from torihiki.lang.en.parties.things import LANDS, member, thing
from torihiki.lang.en.parties.words import LEGAL, NOUNS

__all__ = ["barred"]

_LEGAL_FORMS = frozenset(LEGAL)  # alone behind a ticker: Norvane (NYSE:NRV) Corp
_POINTS = frozenset(
    ("north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "latin", "middle", "saharan")
)
_SHIPS = frozenset(("USS", "USNS", "HMS", "MV", "M/V", "HMAS", "HMCS"))  # before the names of ships
_OFFICES = frozenset((
    "Central Bank", "Reserve Bank", "National Bank", "State Bank", "Treasury", "Finance Ministry", "Supreme Court", "High Court",
    "Corporation", "Group", "Bank", "House of Representatives", "House of Commons", "House of Lords", "House of Councillors",
))  # fmt: skip
_NOBODY = frozenset(
    ("management", "properties", "holdings", "directors", "investors", "shareholders")
)  # by itself: in a headline in capitals
_STREET = frozenset((
    "Street", "Road", "Avenue", "River", "Lake", "Park", "County", "City", "Valley", "Island", "Islands", "Bay", "Mountains", "Mountain",
    "Square", "Bridge", "Airport", "Stadium", "School", "Museum", "Hospital", "Church", "Observatory", "Act", "Court", "Treaty",
    "Agreement", "Award", "Prize", "Festival", "Olympics", "Cup", "League", "Conference", "Summit", "Forum", "Day", "Week",
    "Year", "War", "Party", "Senate", "House", "Congress", "Parliament", "Tower", "Palace", "Survey", "Report", "Review", "Index",
    "Agent", "Agents", "Arranger", "Arrangers", "Bookrunner", "Bookrunners", "Coordinator", "Coordinators", "Time", "Form", "Reform", "Litigation", "Station", "Sea", "Ocean", "Province", "Prefecture", "Region",
    "Show", "Airshow", "Expo", "Exhibition", "Fair", "Symposium", "Convention", "Championship", "Championships",
))  # fmt: skip
# the same of other languages, before a little word: Place de la Tarn
_SQUARES = frozenset((
    "Place", "Rue", "Plaza", "Calle", "Porte", "Pont", "Gare", "Piazza", "Santiago", "Rio", "Costa", "Tierra", "Sierra", "Palacio", "Palais", "Stade", "Tour", "Mar",
))  # fmt: skip
# what is run by firms, where nobody says that it does something itself
_SITES = frozenset((
    "Energy Center", "Energy Centre", "Energy Complex", "Nuclear Plant", "Power Plant", "Power Station", "Nuclear Station", "Generating Station", "Nuclear Generating",
    "Electric Station", "Wind Farm", "Solar Farm", "Industrial Park", "Science Park", "Technology Park", "Steel Mill", "Oil Field", "Gas Field", "Copper Mine", "Gold Mine", "Lithium Mine",
))  # fmt: skip
# a model with its number: Trent 7000 engines
_WEAPON = sieve(
    r" [A-Z]{0,2}[0-9]{2,4}[\w-]{0,4} (?:[a-z-]+ ){0,2}?(?:engines?|turbines?|missiles?|launchers?|howitzers?|radars?|(?:machine )?guns?|rifles?|torpedoes|helicopters?|motors?|reactors?|rockets?)(?![a-z])"
)
_ARMS = sieve(
    r"(?:-[Cc]lass)? (?:[a-z-]+ ){0,2}?(?:submarines?|frigates?|corvettes?|destroyers?|warships?|missiles?|fighter jets?|fighters|tanks|howitzers?|torpedoes)(?![a-z])"
)  # the Hunter frigates
# a site of somebody's: X's Sagunto gigafactory, its Murrin Murrin mine
_SITE = sieve(
    r"(?:(?:, [A-Z][\w-]{1,14}(?: [A-Z][\w-]{1,14})?){0,2},? (?:and|or) [A-Z][\w-]{1,14}(?: [A-Z][\w-]{1,14})?)? (?:[a-z-]+ )?(?:gigafactory|plants?|mines?|factory|factories|refinery|smelter|mills?|campus(?:es)?|terminals?|fabs?|shipyards?|oilfield|gasfield|reactor|deposit|data cent(?:er|re)s?|antennas?|halls?|warehouses?|depots?|offices?|"
    r"headquarters|buildings?|hubs?|(?:steel|iron|gas|water|car)?works|breweries|brewery|distillery|shipyards?|docks?|kilns?|wells?|laboratory|facility|facilities|complex|ferries|routes?)(?![a-z])(?! (?:unit|business|arm|division|subsidiary|operations|operator|company))"
)
_OWNERS = sieve(
    r"(?:[a-z]['’]s|(?<![a-z])(?:its|their)) (?:(?:planned|new|nearby|giant|existing|proposed) )?(?:[A-Z][\w-]{1,14}(?: [A-Z][\w-]{1,14})?(?:, [A-Z][\w-]{1,14}(?: [A-Z][\w-]{1,14})?){0,2},? (?:and|or) )?$"
)
# what is licensed under a name, and is no firm's
_RIGHTS = sieve(
    r" (?:[a-z]+ )?(?:patents?|trade ?marks?|copyrights?|technology|process|formula|recipes?|compounds?|molecules?|designs?|antibod(?:y|ies)|licen[sc]es?)(?![a-z])"
)
# a site called by its name alone, or with others: the Rumah 2 and Al Nairyah power plants
_WORKS = sieve(
    r"(?: (?:[0-9]{1,2}|[IVX]{1,4}))?(?:(?:,| and| or|, and) [A-Z][\w-]{1,14}(?: [A-Z][\w-]{1,14}){0,2}(?: (?:[0-9]{1,2}|[IVX]{1,4}))?){0,3}(?: [0-9][\d.,]*[ -]?(?:[MG]W|megawatts?|gigawatts?))?(?: [a-z-]+){0,3}? "
    r"(?:power (?:plants?|stations?|projects?)|(?:nuclear|coal|coal-fired|gas|gas-fired|steel|chemical|hydroelectric|geothermal|aluminium|aluminum) (?:plants?|stations?|complex)|(?:copper|gold|lithium|iron ore|nickel|coal|silver|uranium) (?:mines?|projects?|deposits?)|(?:oil|gas) pipelines?|(?:wind|solar) (?:farms?|parks?|projects?|plants?)|(?:oil|gas) ?fields?|(?:gas|export|import) terminals?|hydro\w* (?:plants?|projects?|stations?|dams?)|plant (?:of|owned by)|(?:programme|program|scheme|initiative|directive))(?![a-z])"
)
_THE = sieve(r"(?:^|[^A-Za-z])[Tt]he (?:[a-z-]+ ){0,2}?(?:[A-Z][\w-]{1,14}(?: [A-Z][\w-]{1,14})?(?: [0-9]{1,2})?,? (?:and )?)?$")
_TOWN = sieve(r", [A-Z][A-Za-z.]{0,12}(?: [A-Z][a-z]{2,10})?-(?:based|headquartered|area)(?![a-z])")  # Lowell, Mass.-based
# a town, before its state cut short: Lowell, Mass.
_SHORT_STATE = sieve(
    r", (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|N\.[CDHJMY]|Neb|Nev|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Va|Vt|W\.Va|Wash|Wis|Wyo|Ont|Que|B\.C|Alta|Sask|Man)(?:\.|,(?= ))"
)
_OF_STATE = re.compile(r", ([A-Z][a-z]+(?: [A-Z][a-z]+)?|N\.[A-Z]\.|D\.C\.)(?![A-Za-z'’-])")
_SUM = re.compile(r"[A-Z][A-Za-z]{0,3}[0-9]+\.[0-9]+")  # Dh1.1
_PEOPLES = frozenset(
    ("Finns", "Danes", "Swedes", "Poles", "Turks", "Spaniards", "Brits", "Britons", "Scots", "Frenchmen", "Dutchmen", "Irishmen")
)
_IN = sieve(r"(?<![a-z])(?:in|near|at|outside|from|of) (?:[A-Z][a-z]+(?:, [A-Z][a-z]+,?)? (?:and|or) )?$")
_SEATED = sieve(r" (?:Association|Inc|Corp|Co|Ltd|Plc|PLC|AG|GmbH|SA|SpA|NV|BV|AB|LP|L\.P\.)[.>]? of $")  # Halden Inc of Durango
_AT_ADDRESS = sieve(r"[0-9]{1,5}[A-Za-z]? $")
_FUNDED = sieve(
    r"(?:led by|from investors (?:including|such as)|backed by|participation (?:from|of)|(?:loan|funding|investment|financing) from|(?:bought|acquired|taken over|supplied) by|(?:sold|leased|licen[sc]ed|awarded) to|"
    r"(?:partnership|partners?|partnered|contract|agreement|venture|merger?|merged|deal|talks|pact) with|(?:stakes?|shares|invest(?:s|ed|ing|ment)?) in|(?:takeover|acquisition|buyout) of|(?:percent|per cent|%) of|(?:[Ss]ells?|[Ss]old|[Ss]elling|[Ll]eased?s?|[Ll]icen[sc]e[sd]?) [^.;]{2,50} to) $"
)
# water and stone are not bought, firms that are called by them are; buildings are
_NATURE = frozenset(("Rock", "Mountain", "Mountains", "River", "Lake", "Valley", "Bay", "Sea", "Ocean", "Island", "Islands"))
_BUYS = sieve(r"(?:[Aa]cquir(?:e|es|ed|ing)|[Bb]uy(?:s|ing)?|[Bb]ought) (?:[a-z-]{3,14} ){0,2}$")


_ENDS = re.compile(r"[.,;]|$| (?:to|for|in|at|and|with|that|which|by|on|from)\b")
# a word that numbers the parts of a column
_NUMBERED, _BEGINS = sieve(r" [0-9]{1,2}[:.)] (?=[A-Z])"), sieve(r"(?:^|\n)\W{0,6}$")
# TOKYO & SUNNYVALE, Calif.--(BUSINESS WIRE)--
_WIRED = sieve(r"(?:,? [A-Z][A-Za-z. ,&]{1,40})?,? ?(?:--|—|–|/)(?: ?\(?[A-Z])")


def barred(run: Run, scene: Scene, left: str, right: str) -> bool:
    """Whether form or place says that it is no organisation, whatever else speaks for it; persons are told elsewhere."""
    if (
        run.text in PLACES
        or (run.text.isupper() and len(run.text) > 4 and run.text.title() in PLACES)
        or run.text in _LEGAL_FORMS
        or (
            run.tokens[-1] in _STREET
            and run.stop == run.end
            and "'s " not in run.text
            and not (run.tokens[-1] in FEATURES and _deals(run, scene))
        )
        or run.text in _OFFICES
        or (run.tokens[0] in _SQUARES and len(run.tokens) > 2 and run.tokens[1].islower())
        or run.tokens[0] in _SHIPS
        or (len(run.tokens) == 1 and run.text.lower() in _NOBODY)
        or len(run.text) < 2
        or (len(run.text) < 3 and not run.text.isupper())
        or _SUM.fullmatch(run.text)
        or (len(run.tokens) == 1 and (run.text in _PEOPLES or run.text.removesuffix("s").lower() in DEMONYMS))
    ):
        return True
    if (
        len(run.tokens) == 1
        and left.endswith(("U.S. ", "U.K. "))
        and run.stop == run.end
        and (run.text.lower() in NOUNS or _written_small(run.text, scene))
    ):
        return True  # U.S. Supercomputers, in an article on supercomputers: wires write a capital behind the period
    if " ".join(run.tokens[-2:]) in _SITES and run.stop == run.end and not does(scene, run.stop, right):
        return True
    if run.tokens[-1].lower() in DEMONYMS and all(part.lower() in DEMONYMS or part.lower() in _POINTS for part in run.tokens):
        return True  # East African
    if "-" in run.text and all(part in PLACES or part in LANDS or part.lower() in DEMONYMS for part in re.split("[- ]", run.text)):
        return True  # German-Australian, US-China
    if thing(run, scene) or member(run.text, right) or of_another_sort(run, scene, left, right):
        return True
    if _RIGHTS.match(right) and run.stop == run.end and _OWNERS.search(left):
        return True  # its Corvane patents
    if len(run.tokens) == 1 and _NUMBERED.match(right) and _BEGINS.search(left):
        return True  # Step 2: Norvane …
    if run.text.isupper() and "&" in run.text and _WIRED.match(right):
        return True
    if run.stop == run.end and len(run.tokens) < 3 and left.endswith(" of ") and _SEATED.search(left) and not right.startswith("'s"):
        return True
    if left.endswith((" a ", " an ")) and run.stop == run.end and len(run.tokens) > 1 and not run.headline and _ENDS.match(right):
        return True  # to provide a Central Tarncom System
    return bool(
        _TOWN.match(right)
        or (run.stop == run.end and _SHORT_STATE.match(right))
        or (_WORKS.match(right) and _THE.search(left))
        or _WEAPON.match(scene.text, run.end)
        or ((arms := _ARMS.match(right)) and (_THE.search(left) or (arms.group().endswith("s") and run.stop == run.end)))
        or (_SITE.match(right) and _OWNERS.search(left))
        or _in_state(left, right)
    )


def _written_small(word: str, scene: Scene) -> bool:
    """Whether the article writes the word without a capital, too."""
    small = word.lower().removesuffix("s")
    return re.search(rf"(?<![\w-]){re.escape(small)}s?(?![\w-])", scene.text) is not None


def _in_state(left: str, right: str) -> bool:
    """Whether it is a town whose state is told: in Sherman, Texas; Tarn Photo Inc of Pomona, Calif."""
    state = _OF_STATE.match(right) if right.startswith(", ") else None
    return state is not None and ("." in state[1] or state[1] in PLACES) and _IN.search(left) is not None


def _deals(run: Run, scene: Scene) -> bool:
    """Whether what is called like a feature of a town does what only firms do: Merrow Street has raised $20 million."""
    if len(run.tokens) < 2 or run.headline or _AT_ADDRESS.search(scene.before(run.start, 8)):
        return False
    right = scene.after(run.stop, 90)
    left = scene.before(run.start, 60)
    return (
        does(scene, run.stop, right)
        or has(scene, run.stop, right)
        or _FUNDED.search(left) is not None
        or (run.tokens[-1] in _NATURE and _BUYS.search(left) is not None)
    )
